// Which language a text, and each of its sentences, is written in. Knows small words and letters only.
import { scripts, smallWords, tellingLetters } from "./lexicon/languages.ts";
import type { Sentence, Text, Word } from "./normalise.ts";
import { languageSurenessMin, sentenceOverride } from "./thresholds.ts";

export interface Languages {
  /** ISO 639-1 code, `und` where too few words tell. */
  readonly main: string;
  /** Language of each sentence, by its index; the main one where the sentence says too little. */
  readonly bySentence: readonly string[];
  /** Every language that some sentence is in, the main one first. */
  readonly all: readonly string[];
}

type Tally = Map<string, number>;

/** The main language and that of each sentence. `und` stands for a text of too few small words. */
export function findLanguages(text: Text): Languages {
  const tallies = text.sentences.map((sentence) => tally(text.words, sentence));
  const total: Tally = new Map();
  const hasBody = text.sentences.some(({ inSubject }) => !inSubject);
  for (const [index, one] of tallies.entries()) {
    // Subjects are short and often in the language of the letter that is answered.
    const weight = text.sentences[index]?.inSubject && hasBody ? 0.5 : 1;
    for (const [language, score] of one) add(total, language, score * weight);
  }
  const [main = "und"] = best(total, languageSurenessMin);
  const bySentence = tallies.map((one) => ofSentence(one, main));
  return { main, bySentence, all: [...new Set([main, ...bySentence])] };
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

function tally(words: readonly Word[], sentence: Sentence): Tally {
  const scores: Tally = new Map();
  let cyrillic = 0;
  const bound = Math.min(sentence.to, sentence.from + 300);
  for (let index = sentence.from; index < bound; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const languages = smallWords.get(word.plain);
    if (languages !== undefined) {
      for (const language of languages) add(scores, language, 1 / languages.length);
    } else if (!/^[a-z0-9]/.test(word.plain) && byScript(word.accented, scores) === "cyrillic") {
      cyrillic++;
    }
    if (word.accented !== word.plain) byLetters(word.accented, scores);
  }
  if (cyrillic > 0) add(scores, scores.has("ru") && !scores.has("uk") ? "ru" : "uk", cyrillic);
  return scores;
}

function byScript(word: string, scores: Tally): string | undefined {
  for (const [pattern, language] of scripts) {
    if (!pattern.test(word)) continue;
    if (language !== "cyrillic") add(scores, language, 1);
    return language;
  }
  return undefined;
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
