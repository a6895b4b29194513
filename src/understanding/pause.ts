// Whether a text asks for no mail for a while, or says that its writer is away, and from when to when. A
// wish without an end is a leave, not a pause: `wishes.ts` judges those. Knows no member and no role.

import { type PauseSign, pauseSigns } from "./lexicon/pauses.ts";
import { readText } from "./normalise.ts";
import { type Period, readPeriod, type Today } from "./period.ts";
import { phraseFinder } from "./phrases.ts";

const lengthMax = 8_000;

const findSigns = phraseFinder(pauseSigns);

/**
 * The period where the text asks for a pause; null where it asks for none. A pause by name needs no end;
 * "no mails" and "take me off the list" are a pause only where an end is said, clearly or vaguely.
 */
export function readPause(text: string, today: Today): Period | null {
  const sentences = sentencesOf(text);
  if (sentences.some(leaves)) return null;
  const asking = sentences.filter(asks);
  if (asking.length === 0) return null;
  const told = sentences.filter((one) => one.signs.has("away") || beginsWithEnd(one) || asks(one));
  const period = readPeriod(told.map(({ source }) => source).join("\n"), today);
  const isNamed = asking.some(({ signs }) => signs.has("suspend"));
  return isNamed || hasEnd(period, told) ? period : null;
}

/** The period where the writer says to be away, with at least a day of it; null elsewhere. */
export function readAbsence(text: string, today: Today): Period | null {
  if (!sentencesOf(text).some(({ signs }) => signs.has("away"))) return null;
  const period = readPeriod(text, today);
  return period.from === null && period.until === null && !period.vague ? null : period;
}

interface Sentence {
  readonly signs: ReadonlySet<PauseSign>;
  readonly words: readonly string[];
  readonly source: string;
}

function sentencesOf(text: string): readonly Sentence[] {
  const source = text.slice(0, lengthMax);
  // "Vom 3. bis 20. August" is one sentence.
  const { words, sentences } = readText("", source.replace(/(\d)\.(?=\s)/g, "$1 "));
  return sentences.map(({ from, to }) => {
    const plain = words.slice(from, to).map((word) => word.plain);
    const signs = new Set(findSigns(plain).map(({ kind }) => kind));
    if (isPauseAlone(plain)) signs.add("suspend");
    return { words: plain, signs, source: source.slice(words[from]?.start, words[to - 1]?.end) };
  });
}

/** "Pause", and "Pause 10 jours": the command's word, however it goes on. */
function isPauseAlone([first = "", second = ""]: readonly string[]): boolean {
  return (
    /^(?:pause|pauze|pausa)$/.test(first) && (second === "" || /^(?:\d|\p{L}{1,4}$)/u.test(second))
  );
}

function leaves({ signs, words }: Sentence): boolean {
  if (!signs.has("leave") || signs.has("stays") || signs.has("suspend")) return false;
  return !words.some((word) => untilWords.test(word));
}

function asks({ signs, words }: Sentence): boolean {
  if (signs.has("denied") || signs.has("resume")) return false;
  if (signs.has("told") && !signs.has("wants")) return false;
  if (signs.has("suspend") || signs.has("noMail")) return true;
  return signs.has("leave") && !signs.has("stays") && words.some((word) => untilWords.test(word));
}

const untilWords = /^(?:jusqu|jusque|tot|bis|until|till|fino|hasta|ate)$/;

function beginsWithEnd({ words }: Sentence): boolean {
  return untilWords.test(words[0] ?? "");
}

// "We move back home at the end of October, no more mails": a day of return ends no pause by itself.
function hasEnd({ until, vague, open, by }: Period, told: readonly Sentence[]): boolean {
  if (by === "return") return told.some(({ signs }) => signs.has("away"));
  return until !== null || vague || open;
}
