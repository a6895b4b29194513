// Whether somebody comes to a meeting, by the table beside this file: a line for each, half of them tempting.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAttending } from "../../src/understanding/attending.ts";

const rows = readFileSync(new URL("attending.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));

describe("readAttending", () => {
  test.each(rows)("%s → %s %s", (text = "", expected = "", more = "") => {
    const found = readAttending(text);
    expect(found?.answer ?? "other").toBe(expected);
    if (found !== null) expect(found.says, "what a person has to read").toBe(more ? text : "");
  });

  test("its time does not grow with what stands in a long letter", () => {
    const began = performance.now();
    for (const piece of ["je ne ", "j y ", "peut etre que ", "ik kan er ", "a", "? "]) {
      readAttending(piece.repeat(100_000));
    }
    expect(performance.now() - began).toBeLessThan(500);
  });
});
