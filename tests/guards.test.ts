// The guards that `npm run guards` takes away are still there, word for word: a run of minutes does not find
// out at its end that one of them is no more.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guards } from "./guards/guards.ts";

test.each(guards)("$name", ({ file, stands }) => {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
  expect(source.split(stands).length - 1).toBe(1);
});
