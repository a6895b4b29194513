// The libraries of charts and PDF are loaded only where an evaluation is made, those of pages where pages are
// served: a worker at rest, and every other command, must not carry them.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../../src/", import.meta.url).pathname;
const heavy = /^(vega|vega-lite|pdfkit|node:child_process|hono|hono\/.*|@hono\/.*|prom-client)$/;

/** All that a file imports when it is loaded, and what those import; `import()` waits until it is asked. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8").replace(/import type [^;]+;/g, "");
  for (const [, path = ""] of text.matchAll(
    /^(?:(?:import|export) [^;"]*? from|import) "([^"]+)";$/gm,
  )) {
    if (path.startsWith(".")) loadedBy(join(dirname(file), path), seen);
    else seen.add(path);
  }
  return seen;
}

const heavyOf = (file: string) => [...loadedBy(join(root, file))].filter((it) => heavy.test(it));

test.each([
  "main.ts",
  "once.ts",
  "cli.ts",
  "duties.ts",
  "commands/evaluation.ts",
  "commands/dashboard.ts",
])("%s loads none of them", (file) => {
  expect(heavyOf(file)).toEqual([]);
});

test("what serves pages loads its own alone", () => {
  expect(heavyOf("web/dashboard.ts").sort()).toEqual(["hono", "hono/cookie", "hono/html"]);
  expect(heavyOf("web/metrics.ts")).toEqual(["prom-client"]);
  expect(heavyOf("edges/http.ts")).toEqual(["@hono/node-server"]);
});

test("what makes one loads them", () => {
  expect(heavyOf("evaluation/make.ts").sort()).toEqual(["pdfkit", "vega", "vega-lite"]);
});
