// Words → ideas: finds the entries of the lexicons in a text. Knows no meaning.
import { type Compiled, compiled, nodeOf, type Part, type Start } from "./compile.ts";
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
  /** The entry has a gap ("ne … plus"), so that other ideas may lie within. */
  readonly loose: boolean;
}

/** The ideas of one sentence, in the order of the words. */
export type Ideas = ReadonlyMap<Concept, readonly Hit[]>;

const gapMax = 4;
/** How many different words are remembered per language. */
const metMax = 20_000;
const metLengthMax = 40;

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
    for (const hits of found.values()) {
      if (hits.length > 1) hits.sort((a, b) => a.from - b.from || b.to - a.to);
    }
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
  const starts = startsOf(word, search.lexicon);
  for (const start of starts) visit(start, words, at, search);
  // Names are not misspelt words; in German every noun is written large.
  const isName = word.capital && at > search.from && search.language !== "de";
  if (starts.length > 0 || isName) return;
  for (const concept of findMisspelt(word.plain, search.language, search.lexicon)) {
    keep(search, word, [concept, at, at + 1], false);
  }
}

/** Where the entries stand that begin with the word; remembered, since few words make most of a text. */
function startsOf({ plain, accented }: Word, lexicon: Compiled): readonly Start[] {
  const key = accented === plain ? plain : accented;
  const known = lexicon.met.get(key);
  if (known !== undefined) return known;
  const found = [lexicon.words.get(plain), lexicon.accented.get(accented)];
  for (const length of lexicon.stemLengths) {
    if (length > plain.length) break;
    found.push(lexicon.stems.get(plain.slice(0, length)));
  }
  const starts = found.filter((start) => start !== undefined);
  if (lexicon.met.size >= metMax) lexicon.met.clear();
  if (key.length <= metLengthMax) lexicon.met.set(key, starts);
  return starts;
}

function visit(start: Start, words: readonly Word[], at: number, search: Search): void {
  const { alone, bySecond, other } = nodeOf(start);
  const { to: end } = search;
  const word = words[at];
  if (word === undefined) return;
  for (const concept of alone) keep(search, word, [concept, at, at + 1], false);
  const next = at + 1 < end ? words[at + 1] : undefined;
  for (const { concept, rest, loose } of bySecond.get(next?.plain ?? "") ?? []) {
    const to = follow(rest, 1, words, at + 2, end);
    if (to > 0) keep(search, word, [concept, at, to], loose);
  }
  for (const { concept, rest, loose } of other) {
    const to = follow(rest, 0, words, at + 1, end);
    if (to > 0) keep(search, word, [concept, at, to], loose);
  }
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
  word: Word,
  found: readonly [Concept, number, number],
  loose: boolean,
): void {
  const [concept, from, to] = found;
  const { place, clause } = word;
  const hit = { concept, from, to, place, clause, loose };
  const hits = search.found.get(concept);
  if (hits === undefined) search.found.set(concept, [hit]);
  else hits.push(hit);
}
