// The lexicons in the form in which they are searched: by the first word of each entry. Knows how a
// lexicon is written (`lexicon/concepts.ts`), no text and no meaning.
import type { Concept, Lexicon } from "./lexicon/concepts.ts";
import { lexicons } from "./lexicon/lexicons.ts";
import { fold } from "./normalise.ts";

export interface Part {
  readonly text: string;
  readonly kind: "word" | "stem" | "accented" | "gap";
}

export interface Entry {
  readonly concept: Concept;
  readonly rest: readonly Part[];
  /** It has a gap. */
  readonly loose: boolean;
}

/** What may follow a first word. */
export interface Node {
  /** Concepts of the word by itself. */
  readonly alone: readonly Concept[];
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
  /** Entries whose second part is no plain word. */
  readonly other: readonly Entry[];
}

/** A node as it is written: what follows the first word is worked out when a text first has the word. */
export interface Start {
  readonly written: [Concept, string][];
  node?: Node;
}

export interface Compiled {
  readonly words: ReadonlyMap<string, Start>;
  readonly stems: ReadonlyMap<string, Start>;
  readonly accented: ReadonlyMap<string, Start>;
  readonly stemLengths: readonly number[];
  /** Words met in texts, as they were written, and their starts. */
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
  const words = new Map<string, Start>();
  const stems = new Map<string, Start>();
  const accented = new Map<string, Start>();
  for (const [concept, entries] of Object.entries(lexicon) as [Concept, string][]) {
    for (const entry of entries.split("|").flatMap((one) => withPlainStart(withoutGap(one)))) {
      const [written = "", rest = ""] = splitFirst(entry);
      const first = readPart(written);
      if (first.text === "") continue;
      const home = first.kind === "stem" ? stems : first.kind === "accented" ? accented : words;
      const start = home.get(first.text) ?? { written: [] };
      start.written.push([concept, rest]);
      home.set(first.text, start);
    }
  }
  const lengths = new Set([...stems.keys()].map((stem) => stem.length));
  return {
    words,
    stems,
    accented,
    stemLengths: [...lengths].sort((a, b) => a - b),
    met: new Map(),
  };
}

/** A gap before the first word says nothing. */
function withoutGap(entry: string): string {
  return entry.trim().replace(/^\.\.\s/, "");
}

function splitFirst(entry: string): readonly [string, string] {
  const [first = ""] = /^[^\s]*/.exec(entry) ?? [];
  return [first, entry.slice(first.length).trim()];
}

/** Works out groups until the first word is plain: `(a/b) (c/d)` → `a (c/d)`, `b (c/d)`. */
function withPlainStart(entry: string): readonly string[] {
  const [first] = splitFirst(entry);
  if (!first.includes("(")) return [entry];
  return expandFirst(entry).flatMap((one) => withPlainStart(one.trim()));
}

function grow(written: readonly (readonly [Concept, string])[]): Node {
  const alone: Concept[] = [];
  const bySecond = new Map<string, Entry[]>();
  const other: Entry[] = [];
  for (const [concept, following] of written) {
    for (const choice of new Set(expand(following))) {
      const rest = choice.trim() === "" ? [] : choice.trim().split(/\s+/).map(readPart);
      const [second] = rest;
      const entry = { concept, rest, loose: rest.some(({ kind }) => kind === "gap") };
      if (second === undefined) {
        if (!alone.includes(concept)) alone.push(concept);
      } else if (second.kind === "word") {
        const entries = bySecond.get(second.text) ?? [];
        entries.push(entry);
        bySecond.set(second.text, entries);
      } else other.push(entry);
    }
  }
  return { alone, bySecond, other };
}

/** `(moi/nous) (svp/)` → `moi svp`, `moi`, `nous svp`, `nous`. */
function expand(entry: string): readonly string[] {
  const choices = expandFirst(entry);
  return choices.length === 1 ? choices : choices.flatMap(expand);
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

function readPart(written: string): Part {
  if (written === "..") return { text: "..", kind: "gap" };
  if (written.startsWith("=")) return { text: written.slice(1), kind: "accented" };
  if (written.endsWith("*")) return { text: fold(written.slice(0, -1)), kind: "stem" };
  return { text: fold(written), kind: "word" };
}
