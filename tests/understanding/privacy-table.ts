// The tables of the privacy check: language, text, and what is to be found in it, `kind:words` divided by
// bars, `-` for nothing. It measures too: a find counts where kind and place meet.
import { readFileSync } from "node:fs";
import { findPrivate } from "../../src/understanding/privacy/find.ts";
import type { Find, Known } from "../../src/understanding/privacy/kinds.ts";

export interface Row {
  readonly language: string;
  readonly text: string;
  readonly finds: readonly { readonly kind: string; readonly words: string }[];
}

export const known: Known = {
  numbers: ["101", "112", "04/330.40.00"],
  addresses: ["plp.seraing@gmail.com", "prevention@seraing.example"],
  names: ["Anne Collard", "Luc Remy", "Insp. Claire Lambert", "Boncelles", "rue de Tilff"],
  members: [],
  reporters: [
    "Colette Vrancken",
    "DUPONT Jean",
    "Van den Berg, Willem",
    "Rose Petit",
    "Luc Maes",
    "Marc Collard",
  ],
};

export function readTable(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [language = "", text = "", finds = "-"] = line.split("\t").map(unescaped);
    return { language, text, finds: finds === "-" ? [] : finds.split(" | ").map(readFind) };
  });
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll("\\n", "\n");
}

function readFind(text: string) {
  const [kind = ""] = text.split(":", 1);
  const name = kind === "iban" ? "account" : kind;
  return { kind: name, words: text.slice(kind.length + 1) };
}

/** What a row lacks and what it has too much. */
export function compare({ text, finds }: Row): { missed: Row["finds"]; extra: readonly Find[] } {
  const found = findPrivate(text, known);
  const wanted = finds.map(({ kind, words }) => {
    const start = text.indexOf(words);
    return { kind, words, start, end: start + words.length };
  });
  const meets = (one: Find, other: { kind: string; start: number; end: number }) =>
    one.kind === other.kind && one.start < other.end && other.start < one.end;
  return {
    missed: wanted.filter((want) => !found.some((one) => meets(one, want))),
    extra: found.filter((one) => !wanted.some((want) => meets(one, want))),
  };
}

/** Per kind: found and wanted, found and not, wanted and not found. */
export function measure(rows: readonly Row[]) {
  const figures = new Map<string, { hit: number; extra: number; missed: number }>();
  const of = (kind: string) => {
    const one = figures.get(kind) ?? { hit: 0, extra: 0, missed: 0 };
    figures.set(kind, one);
    return one;
  };
  for (const row of rows) {
    const { missed, extra } = compare(row);
    for (const { kind } of row.finds) of(kind).hit += 1;
    for (const { kind } of missed) {
      of(kind).hit -= 1;
      of(kind).missed += 1;
    }
    for (const { kind } of extra) of(kind).extra += 1;
  }
  return figures;
}
