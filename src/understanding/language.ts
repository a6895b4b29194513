// Which language a text, and each of its sentences, is written in: by its small words and letters, and
// in a short text by the words of the lexicons. Knows no meaning.
import { knowsWord } from "./compile.ts";
import {
  onlyRussian,
  onlyUkrainian,
  scripts,
  smallWords,
  tellingLetters,
} from "./lexicon/languages.ts";
import { lexicons } from "./lexicon/lexicons.ts";
import type { Sentence, Text, Word } from "./normalise.ts";
import { languageSurenessMin, sentenceOverride } from "./thresholds.ts";

export interface Languages {
  /** ISO 639-1 code, `und` where too few words tell. */
  readonly main: string;
  /** Language of each sentence, by its index; the main one where the sentence says too little. */
  readonly bySentence: readonly string[];
}

type Tally = Map<string, number>;

/** In a text of so few words the lexicons are asked too, for words that are not small. */
const fewWords = 40;
const lexiconWordMin = 4;
const lexiconWordWeight = 0.7;
/** Subjects are short and often in the language of the letter that is answered. */
const subjectWeight = 0.5;

/** The main language and that of each sentence. `und` stands for a text of too few small words. */
export function findLanguages(text: Text): Languages {
  const cyrillic = onlyRussian.test(text.source) && !onlyUkrainian.test(text.source) ? "ru" : "uk";
  const tallies = text.sentences.map((sentence) => tally(text.words, sentence, cyrillic));
  if (text.words.length <= fewWords) {
    for (const [index, one] of tallies.entries()) byLexicons(text, text.sentences[index], one);
  }
  const inSubject = text.sentences.map((sentence) => sentence.inSubject);
  const main =
    best(sum(tallies, inSubject, subjectWeight), languageSurenessMin)[0] ??
    best(sum(tallies, inSubject, 1), languageSurenessMin)[0] ??
    "und";
  const bySentence = tallies.map((one) => ofSentence(one, main));
  return { main, bySentence };
}

function sum(tallies: readonly Tally[], inSubject: readonly boolean[], weight: number): Tally {
  const total: Tally = new Map();
  for (const [index, one] of tallies.entries()) {
    for (const [language, score] of one) {
      add(total, language, score * (inSubject[index] ? weight : 1));
    }
  }
  return total;
}

function ofSentence(one: Tally, main: string): string {
  const [language, score] = best(one, 0);
  if (language === undefined) return main;
  const ownScore = one.get(main) ?? 0;
  return score >= sentenceOverride && score > 1.5 * ownScore ? language : main;
}

function best(scores: Tally, min: number): [string | undefined, number] {
  let found: string | undefined;
  let top = min;
  for (const [language, score] of scores) {
    if (score > top) [found, top] = [language, score];
  }
  return [found, top];
}

function tally(words: readonly Word[], sentence: Sentence, cyrillic: string): Tally {
  const scores: Tally = new Map();
  const bound = Math.min(sentence.to, sentence.from + 300);
  for (let index = sentence.from; index < bound; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const languages = smallWords.get(word.plain);
    if (languages !== undefined) {
      for (const language of languages) add(scores, language, 1 / languages.length);
    } else if (!/^[a-z0-9]/.test(word.plain)) {
      const script = scripts.find(([pattern]) => pattern.test(word.accented))?.[1];
      if (script !== undefined) add(scores, script === "cyrillic" ? cyrillic : script, 1);
    }
    if (word.accented !== word.plain) byLetters(word.accented, scores);
  }
  return scores;
}

function byLexicons(text: Text, sentence: Sentence | undefined, scores: Tally): void {
  for (let index = sentence?.from ?? 0; index < (sentence?.to ?? 0); index++) {
    const { plain = "" } = text.words[index] ?? {};
    if (plain.length < lexiconWordMin || smallWords.has(plain)) continue;
    const knowing = [...lexicons.keys()].filter((language) => knowsWord(language, plain));
    for (const language of knowing) add(scores, language, lexiconWordWeight / knowing.length);
  }
}

function byLetters(word: string, scores: Tally): void {
  for (const [pattern, languages] of tellingLetters) {
    if (!pattern.test(word)) continue;
    for (const language of languages) add(scores, language, 0.6);
  }
}

function add(scores: Tally, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}
