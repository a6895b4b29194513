#!/usr/bin/env node
// The way into the command line, in JavaScript: with the cache on before the first TypeScript file is
// read, Node finds all of them stripped and compiled there, and loads no stripper (15 MB). It knows no
// command.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./cli.ts");
