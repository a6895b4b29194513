// What letters mean, by the tables beside this file: one short letter a row, a file per language. Columns:
// subject, text (`\n` for a line end), language, intent, theme (`-` for none), urgent (`yes` or `no`).
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { understand } from "../../src/understanding/understand.ts";

const files = globSync("letters-*.tsv", { cwd: import.meta.dirname }).sort();

function rowsOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.slice(1).map((line) => line.split("\t"));
}

describe.each(files)("%s", (file) => {
  test.each(rowsOf(file))("%s | %s", (subject = "", text = "", language, intent, theme, urgent) => {
    const fresh = text.replaceAll("\\n", "\n");
    const written = { subject, subjectIsOwn: false, fresh, forwarded: null, pictures: 0 };
    const meaning = understand(written);
    expect({
      language: meaning.language,
      intent: meaning.intent,
      theme: meaning.intent === "report" ? meaning.theme : "-",
      urgent: meaning.urgent ? "yes" : "no",
    }).toEqual({ language, intent, theme, urgent });
  });
});
