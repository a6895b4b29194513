// The commands of CONTRACT.md §4, by the table beside this file.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCommand } from "../../src/understanding/command.ts";
import { commandWords } from "../../src/understanding/lexicon/commands.ts";

const rows = readFileSync(new URL("commands.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));

describe("readCommand", () => {
  test.each(rows)("%j → %s", (text = "", word = "", language = "", rest = "", comment = "") => {
    const expected = word === "null" ? null : { word, language, rest, comment };
    expect(readCommand(text)).toEqual(expected);
  });

  const forms = Object.entries(commandWords).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([word, list]) =>
      list.split("|").map((form) => [form, word, language] as const),
    ),
  );

  test.each(forms)("%s is %s (%s), in capitals and with blank lines above too", (form, word) => {
    expect(readCommand(form)?.word).toBe(word);
    expect(readCommand(`\n\n  ${form.toUpperCase()}!\n`)?.word).toBe(word);
    expect(readCommand(`${form} ?`)).toBeNull();
  });
});
