// Finds the phrases of a list in a row of words. The lists are written as in the lexicons: `|` between
// phrases, `(a/b)` for a choice, `*` for a stem, `..` for a gap. Knows no language and no meaning.
import { fold } from "./normalise.ts";

export interface Found<Kind extends string> {
  readonly kind: Kind;
  /** Indexes of words, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/** How many words a gap may hold. */
const gapMax = 3;

interface Phrase<Kind> {
  readonly kind: Kind;
  readonly parts: readonly string[];
}

interface Starts<Kind> {
  readonly words: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly stemLengths: readonly number[];
  /** Words met in texts, and the phrases that they may begin: few words make most of all texts. */
  readonly met: Map<string, readonly Phrase<Kind>[]>;
}

const metMax = 10_000;

/**
 * A function that finds every phrase of the lists in folded words, in their order, the longest first where
 * several begin together. The lists are worked out when it is first called.
 */
export function phraseFinder<Kind extends string>(
  lists: Readonly<Record<Kind, string>>,
): (words: readonly string[]) => readonly Found<Kind>[] {
  let starts: Starts<Kind> | undefined;
  return (words) => {
    starts ??= collect(lists);
    const found: Found<Kind>[] = [];
    for (let at = 0; at < words.length; at++) {
      const phrases = startingWith(words[at] ?? "", starts);
      if (phrases.length > 0) keepFound(found, phrases, { words, at });
    }
    return found;
  };
}

interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

function keepFound<Kind extends string>(
  found: Found<Kind>[],
  phrases: readonly Phrase<Kind>[],
  { words, at }: Place,
): void {
  const before = found.length;
  for (const { kind, parts } of phrases) {
    const to = follow(parts, 1, words, at + 1);
    if (to > 0) found.push({ kind, from: at, to });
  }
  if (found.length - before < 2) return;
  found.push(...found.splice(before).sort((a, b) => b.to - a.to));
}

function startingWith<Kind>(word: string, starts: Starts<Kind>): readonly Phrase<Kind>[] {
  const known = starts.met.get(word);
  if (known !== undefined) return known;
  const found = [...(starts.words.get(word) ?? [])];
  for (const length of starts.stemLengths) {
    if (length > word.length) break;
    found.push(...(starts.stems.get(word.slice(0, length)) ?? []));
  }
  if (starts.met.size >= metMax) starts.met.clear();
  starts.met.set(word, found);
  return found;
}

/** Index after the last word of the phrase, or 0 where the words do not follow. */
function follow(
  parts: readonly string[],
  index: number,
  words: readonly string[],
  at: number,
): number {
  const part = parts[index];
  if (part === undefined) return at;
  if (part === "..") {
    for (let skipped = 0; skipped <= gapMax; skipped++) {
      const to = follow(parts, index + 1, words, at + skipped);
      if (to > 0) return to;
    }
    return 0;
  }
  const word = words[at];
  if (word === undefined) return 0;
  const fits = part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
  return fits ? follow(parts, index + 1, words, at + 1) : 0;
}

function collect<Kind extends string>(lists: Readonly<Record<Kind, string>>): Starts<Kind> {
  const words = new Map<string, Phrase<Kind>[]>();
  const stems = new Map<string, Phrase<Kind>[]>();
  for (const [kind, list] of Object.entries(lists) as [Kind, string][]) {
    for (const written of new Set(fold(list).split("|").flatMap(expand))) {
      const parts = written.split(/\s+/).filter((part) => part !== "");
      const [first = ""] = parts;
      if (first === "") continue;
      const isStem = first.endsWith("*");
      const home = isStem ? stems : words;
      const key = isStem ? first.slice(0, -1) : first;
      const phrases = home.get(key) ?? [];
      phrases.push({ kind, parts });
      home.set(key, phrases);
    }
  }
  const lengths = new Set([...stems.keys()].map((stem) => stem.length));
  return { words, stems, stemLengths: [...lengths].sort((a, b) => a - b), met: new Map() };
}

/** `(moi/nous) (svp/)` → `moi svp`, `moi`, `nous svp`, `nous`. */
function expand(written: string): readonly string[] {
  const open = written.indexOf("(");
  const close = written.indexOf(")", open);
  if (open < 0 || close < 0) return [written];
  const before = written.slice(0, open);
  const after = written.slice(close + 1);
  const choices = written.slice(open + 1, close).split("/");
  return choices.flatMap((choice) => expand(before + choice + after));
}
