// Yes and no, by the table beside this file.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../src/understanding/answer.ts";

const rows = readFileSync(new URL("answers.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("readAnswer", () => {
  test.each(rows)("%s → %s", (text = "", expected = "", rest = "") => {
    expect(readAnswer(text)).toEqual({ answer: expected, rest });
  });

  test("the answer in capitals and the answer in small letters are the same", () => {
    for (const [text = ""] of rows) {
      expect(readAnswer(text.toUpperCase()).answer).toBe(readAnswer(text.toLowerCase()).answer);
    }
  });
});
