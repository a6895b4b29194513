// Words → ideas: finds the entries of the lexicons in a text. Knows no meaning.
import { type Compiled, compiled, nodeOf, type Part } from "./compile.ts";
import type { Languages } from "./language.ts";
import type { Concept } from "./lexicon/concepts.ts";
import { lexicons } from "./lexicon/lexicons.ts";
import { findMisspelt } from "./misspelt.ts";
import type { Sentence, Text, Word } from "./normalise.ts";

export interface Hit {
  readonly concept: Concept;
  /** Indexes of words, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly clause: number;
  readonly language: string;
  /** The entry has a gap ("ne … plus"), so that other ideas may lie within. */
  readonly loose: boolean;
}

/** The ideas of one sentence, in the order of the words. */
export type Ideas = ReadonlyMap<Concept, readonly Hit[]>;

const gapMax = 4;

/** The ideas of each sentence, by the lexicon of its language and that of the whole text. */
export function findIdeas(text: Text, languages: Languages): readonly Ideas[] {
  return text.sentences.map((sentence, index) => {
    const found = new Map<Concept, Hit[]>();
    for (const language of spokenIn(index, languages)) {
      const lexicon = compiled(language);
      for (let at = sentence.from; at < sentence.to; at++) {
        tagWord(text.words, at, { lexicon, language, found, ...sentence });
      }
    }
    for (const hits of found.values()) hits.sort((a, b) => a.from - b.from || b.to - a.to);
    dropImpersonal(found);
    return found;
  });
}

function dropImpersonal(found: Map<Concept, Hit[]>): void {
  const impersonal = new Set((found.get("impersonal") ?? []).map(({ from }) => from));
  if (impersonal.size === 0) return;
  for (const concept of ["pronoun", "they"] as const) {
    const left = (found.get(concept) ?? []).filter(({ from }) => !impersonal.has(from));
    if (left.length > 0) found.set(concept, left);
    else found.delete(concept);
  }
}

// Where nothing tells the language (a bare "Stop"), every lexicon is asked.
function spokenIn(index: number, languages: Languages): readonly string[] {
  const own = languages.bySentence[index] ?? "und";
  if (own === "und") return [...lexicons.keys()];
  const known = [own, languages.main].filter((language) => lexicons.has(language));
  return known.length > 0 ? [...new Set(known)] : [...lexicons.keys()];
}

interface Search extends Pick<Sentence, "from" | "to"> {
  readonly lexicon: Compiled;
  readonly language: string;
  readonly found: Map<Concept, Hit[]>;
}

function tagWord(words: readonly Word[], at: number, search: Search): void {
  const word = words[at];
  if (word === undefined) return;
  const { lexicon } = search;
  let known = visit(lexicon.words.get(word.plain), words, at, search);
  known = visit(lexicon.accented.get(word.accented), words, at, search) || known;
  for (const length of lexicon.stemLengths) {
    if (length > word.plain.length) break;
    known = visit(lexicon.stems.get(word.plain.slice(0, length)), words, at, search) || known;
  }
  // Names are not misspelt words; in German every noun is written large.
  if (known || (word.capital && at > search.from && search.language !== "de")) return;
  for (const concept of findMisspelt(word.plain, search.language, lexicon)) {
    keep(search, words, { concept, from: at, to: at + 1, loose: false });
  }
}

function visit(
  start: Parameters<typeof nodeOf>[0] | undefined,
  words: readonly Word[],
  at: number,
  search: Search,
): boolean {
  if (start === undefined) return false;
  const { alone, bySecond, other } = nodeOf(start);
  const { to: end } = search;
  for (const concept of alone) {
    keep(search, words, { concept, from: at, to: at + 1, loose: false });
  }
  const next = at + 1 < end ? words[at + 1] : undefined;
  for (const { concept, rest, loose } of bySecond.get(next?.plain ?? "") ?? []) {
    const to = follow(rest, 1, words, at + 2, end);
    if (to > 0) keep(search, words, { concept, from: at, to, loose });
  }
  for (const { concept, rest, loose } of other) {
    const to = follow(rest, 0, words, at + 1, end);
    if (to > 0) keep(search, words, { concept, from: at, to, loose });
  }
  return true;
}

/** Index after the last word of the entry, or 0 where the words do not follow. */
function follow(
  parts: readonly Part[],
  index: number,
  words: readonly Word[],
  at: number,
  end: number,
): number {
  const part = parts[index];
  if (part === undefined) return at;
  if (part.kind === "gap") {
    for (let skipped = 0; skipped <= gapMax && at + skipped < end; skipped++) {
      const to = follow(parts, index + 1, words, at + skipped, end);
      if (to > 0) return to;
    }
    return 0;
  }
  const word = at < end ? words[at] : undefined;
  return word !== undefined && fits(part, word) ? follow(parts, index + 1, words, at + 1, end) : 0;
}

function fits(part: Part, word: Word): boolean {
  if (part.kind === "stem") return word.plain.startsWith(part.text);
  return part.kind === "accented" ? word.accented === part.text : word.plain === part.text;
}

function keep(
  search: Search,
  words: readonly Word[],
  found: Pick<Hit, "concept" | "from" | "to" | "loose">,
): void {
  const first = words[found.from];
  if (first === undefined) return;
  const hits = search.found.get(found.concept) ?? [];
  const { language } = search;
  hits.push({ ...found, place: first.place, clause: first.clause, language });
  if (hits.length === 1) search.found.set(found.concept, hits);
}
