// A theft tried or done, a text a row; `-` where the text says neither.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeAttempt } from "../../src/understanding/attempt.ts";

const table = readFileSync(new URL("attempts.tsv", import.meta.url), "utf8");
const rows = table.trimEnd().split("\n");

test.each(rows)("%s", (row) => {
  const [expected = "", text = ""] = row.split("\t");
  expect(judgeAttempt(text) ?? "-").toBe(expected);
});

test("a long text without an end costs no time", () => {
  const text = "essaye de vole rien ".repeat(5_000);
  const before = performance.now();
  judgeAttempt(text);
  expect(performance.now() - before).toBeLessThan(50);
});
