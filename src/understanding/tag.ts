// Words → ideas: finds the entries of the lexicons in a text. Knows no meaning.
import { type Compiled, compiled, type Node, nodeOf, type Start } from "./compile.ts";
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
  const starts = firstSteps(word, search.lexicon);
  const give: Give = (concept, loose, to) => keep(search, word, [concept, at, to], loose);
  for (const start of starts) walk(nodeOf(start), words, at + 1, search.to, give);
  // Names are not misspelt words; in German every noun is written large.
  const isName = word.capital && at > search.from && search.language !== "de";
  if (starts.length > 0 || isName) return;
  for (const concept of findMisspelt(word.plain, search.language, search.lexicon)) {
    keep(search, word, [concept, at, at + 1], false);
  }
}

/** The first steps that a word opens; remembered, since few words make most of a text. */
function firstSteps(word: Word, lexicon: Compiled): readonly Start[] {
  const key = word.accented === word.plain ? word.plain : word.accented;
  const known = lexicon.met.get(key);
  if (known !== undefined) return known;
  const found = [...steps(word, lexicon)];
  if (lexicon.met.size >= metMax) lexicon.met.clear();
  if (key.length <= metLengthMax) lexicon.met.set(key, found);
  return found;
}

/** What the word leads to from here: by itself, by its accents, by what it begins with. */
function steps({ plain, accented }: Word, node: Node): readonly Start[] {
  const found: Start[] = [];
  const byWord = node.words.get(plain);
  if (byWord !== undefined) found.push(byWord);
  const byAccents = node.accented.size > 0 ? node.accented.get(accented) : undefined;
  if (byAccents !== undefined) found.push(byAccents);
  for (const length of node.stemLengths) {
    if (length > plain.length) break;
    const byStem = node.stems.get(plain.slice(0, length));
    if (byStem !== undefined) found.push(byStem);
  }
  return found;
}

type Give = (concept: Concept, loose: boolean, to: number) => void;

/** Follows the entries from the word at `at` on, and gives those that end with the word before `to`. */
function walk(node: Node, words: readonly Word[], at: number, end: number, give: Give): void {
  for (const { concept, loose } of node.alone) give(concept, loose, at);
  if (at >= end) return;
  for (const start of steps(words[at] as Word, node)) {
    walk(nodeOf(start), words, at + 1, end, give);
  }
  if (node.gapped === undefined) return;
  const behind = nodeOf(node.gapped);
  const given = new Set<Concept>();
  for (let from = at; from < Math.min(end, at + gapMax + 1); from++) {
    for (const start of steps(words[from] as Word, behind)) {
      // The nearest word that closes the gap is the one that was meant.
      walk(nodeOf(start), words, from + 1, end, (concept, loose, to) => {
        if (!given.has(concept)) give(concept, loose, to);
        given.add(concept);
      });
    }
  }
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
