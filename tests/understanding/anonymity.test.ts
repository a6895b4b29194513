// Whether somebody wishes to stay unknown, row by row.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wishesAnonymity } from "../../src/understanding/privacy/anonymity.ts";

const [, ...lines] = readFileSync(new URL("anonymity.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

test.each(lines.map((line) => line.split("\t")))("%s %s %s", (_, wished, text = "") => {
  expect(wishesAnonymity(text)).toBe(wished === "yes");
});

test("a hostile text costs little", () => {
  for (const piece of ["ne dites ", "mon nom ", "anonym ", "pas a ", "my name "]) {
    const startedAt = performance.now();
    wishesAnonymity(piece.repeat(20_000));
    expect(performance.now() - startedAt, piece).toBeLessThan(500);
  }
});
