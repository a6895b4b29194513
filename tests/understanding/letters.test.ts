// What letters mean, by the tables beside this file: one short letter a row. Columns: subject, text (`\n` for
// a line end), language, intent, theme (`-` for none), urgent (`yes` or `no`). The rules were written, and
// the learned judge has learned, by letters-* and wild-*; unseen-* are of the same kind and were kept apart,
// so that the shares asked of them are those of letters never met.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Meaning } from "../../src/understanding/meaning.ts";
import { sureLeave } from "../../src/understanding/thresholds.ts";
import { understand } from "../../src/understanding/understand.ts";

interface Row {
  readonly intent: string;
  readonly theme: string;
  readonly urgent: boolean;
  readonly language: string;
  readonly meaning: Meaning;
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [subject = "", text = "", language = "", intent = "", theme = "", urgent] =
      line.split("\t");
    const fresh = text.replaceAll("\\n", "\n");
    const written = { subject, subjectIsOwn: false, fresh, forwarded: null, pictures: 0 };
    return { intent, theme, language, urgent: urgent === "yes", meaning: understand(written) };
  });
}

/** Least shares, in parts of a hundred; of false alarms and unwanted leaves the greatest. */
const bounds = {
  letters: { intent: 99, theme: 99, heard: 99, alarms: 4, unwanted: 0.2, language: 99.5 },
  wild: { intent: 98, theme: 97, heard: 97, alarms: 6, unwanted: 0.5, language: 99 },
  unseen: { intent: 77, theme: 76, heard: 75, alarms: 7, unwanted: 0.6, language: 99 },
} as const;

describe.each(["letters", "wild", "unseen"] as const)("%s", (kind) => {
  const rows = globSync(`${kind}-*.tsv`, { cwd: import.meta.dirname }).flatMap(rowsOf);
  const { intent, theme, heard, alarms, unwanted, language } = bounds[kind];
  const people = rows.filter((row) => row.intent !== "auto_reply" && row.intent !== "bounce");

  test(`at least ${intent} % of intents`, () => {
    expect(partOf(rows, (row) => row.meaning.intent === row.intent)).toBeGreaterThan(intent);
  });
  test(`at least ${theme} % of themes`, () => {
    const reports = rows.filter((row) => row.theme !== "-");
    expect(partOf(reports, (row) => row.meaning.theme === row.theme)).toBeGreaterThan(theme);
  });
  test(`at least ${heard} % of danger is heard`, () => {
    const urgent = people.filter((row) => row.urgent);
    expect(partOf(urgent, (row) => row.meaning.urgent)).toBeGreaterThan(heard);
  });
  test(`at most ${alarms} % of reports are false alarms`, () => {
    const calm = people.filter((row) => row.intent === "report" && !row.urgent);
    expect(partOf(calm, (row) => row.meaning.urgent)).toBeLessThan(alarms);
  });
  test(`at most ${unwanted} % are put out who did not ask`, () => {
    const staying = people.filter((row) => row.intent !== "leave" && row.intent !== "data_erasure");
    const isPutOut = ({ meaning }: Row) =>
      meaning.intent === "leave" && meaning.confidence >= sureLeave;
    expect(partOf(staying, isPutOut)).toBeLessThan(unwanted);
  });
  test(`at least ${language} % of languages`, () => {
    expect(partOf(people, (row) => row.meaning.language === row.language)).toBeGreaterThan(
      language,
    );
  });
});

function partOf(rows: readonly Row[], isRight: (row: Row) => boolean): number {
  expect(rows.length).toBeGreaterThan(20);
  return (100 * rows.filter(isRight).length) / rows.length;
}
