// The lexicons in the form in which they are searched: by the first word of each entry. Knows how a
// lexicon is written (`lexicon/concepts.ts`), no text and no meaning.
import type { Concept, Lexicon } from "./lexicon/concepts.ts";
import { lexicons } from "./lexicon/lexicons.ts";
import { fold } from "./normalise.ts";

/** An entry that is still to be read: its concept, what follows, and whether a gap lies before that. */
type Written = readonly [concept: Concept, rest: string, loose: boolean];

/** A step into the lexicon as it is written: what follows is worked out when a text first gets there. */
export interface Start {
  readonly written: Written[];
  node?: Node;
}

/** What may follow the words read so far. */
export interface Node {
  /** Entries that end here. */
  readonly alone: readonly { readonly concept: Concept; readonly loose: boolean }[];
  readonly words: ReadonlyMap<string, Start>;
  readonly stems: ReadonlyMap<string, Start>;
  readonly accented: ReadonlyMap<string, Start>;
  readonly stemLengths: readonly number[];
  /** What follows a gap. */
  readonly gapped: Start | undefined;
}

export interface Compiled extends Node {
  /** Words met in texts, as they were written, and the steps they open. */
  readonly met: Map<string, readonly Start[]>;
}

const cache = new Map<string, Compiled>();

/** The lexicon of a language, compiled once; an empty one where the language has none. */
export function compiled(language: string): Compiled {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = compile(lexicons.get(language) ?? {});
  cache.set(language, made);
  return made;
}

/** Whether some entry of the language's lexicon begins with the word. */
export function knowsWord(language: string, word: string): boolean {
  const { words, stems, stemLengths } = compiled(language);
  return (
    words.has(word) ||
    stemLengths.some((length) => length <= word.length && stems.has(word.slice(0, length)))
  );
}

export function nodeOf(start: Start): Node {
  start.node ??= grow(start.written);
  return start.node;
}

function compile(lexicon: Lexicon): Compiled {
  const written: Written[] = [];
  for (const [concept, entries] of Object.entries(lexicon) as [Concept, string][]) {
    for (const entry of entries.split("|")) written.push([concept, withoutGap(entry), false]);
  }
  return { ...grow(written), met: new Map() };
}

/** A gap before the first word says nothing. */
function withoutGap(entry: string): string {
  return entry.trim().replace(/^\.\.\s/, "");
}

function grow(written: readonly Written[]): Node {
  const alone = new Map<string, Node["alone"][number]>();
  const words = new Map<string, Start>();
  const stems = new Map<string, Start>();
  const accented = new Map<string, Start>();
  const gapped: Start = { written: [] };
  for (const [concept, following, loose] of written) {
    for (const entry of withPlainStart(following)) {
      const [first, rest] = splitFirst(entry);
      if (first === "") alone.set(`${concept} ${loose}`, { concept, loose });
      else if (first === "..") gapped.written.push([concept, rest, true]);
      else if (first.startsWith("=")) addTo(accented, first.slice(1), [concept, rest, loose]);
      else if (first.endsWith("*")) addTo(stems, fold(first.slice(0, -1)), [concept, rest, loose]);
      else addTo(words, fold(first), [concept, rest, loose]);
    }
  }
  const lengths = new Set([...stems.keys()].map((stem) => stem.length));
  return {
    ...{ alone: [...alone.values()], words, stems, accented },
    stemLengths: [...lengths].sort((a, b) => a - b),
    gapped: gapped.written.length > 0 ? gapped : undefined,
  };
}

function addTo(map: Map<string, Start>, key: string, written: Written): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, { written: [written] });
  else known.written.push(written);
}

function splitFirst(entry: string): readonly [string, string] {
  const trimmed = entry.trim();
  const [first = ""] = /^[^\s]*/.exec(trimmed) ?? [];
  return [first, trimmed.slice(first.length).trim()];
}

/** Works out groups until the first word is plain: `(a/b) (c/d)` → `a (c/d)`, `b (c/d)`. */
function withPlainStart(entry: string): readonly string[] {
  const [first] = splitFirst(entry);
  if (!first.includes("(")) return [entry];
  return expandFirst(entry.trim()).flatMap(withPlainStart);
}

function expandFirst(entry: string): readonly string[] {
  const open = entry.indexOf("(");
  const close = entry.indexOf(")", open);
  if (open < 0 || close < 0) return [entry];
  const before = entry.slice(0, open);
  const after = entry.slice(close + 1);
  return entry
    .slice(open + 1, close)
    .split("/")
    .map((choice) => before + choice + after);
}
