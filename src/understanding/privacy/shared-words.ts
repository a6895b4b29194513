// Where a text repeats what somebody told: eight words in a row. It knows neither of the two writers.
import { fold } from "../normalise.ts";
import type { Find } from "./kinds.ts";

/** Fewer words in a row may be anybody's. */
const wordsInARow = 8;
const wordPattern = /[\p{L}\p{M}\p{N}]{1,40}/gu;
const wordsMax = 8_000;

/** The passages of `text` that stand in one of `told` too, in the order of the text. */
export function findTold(text: string, told: readonly string[]): readonly Find[] {
  if (told.length === 0) return [];
  const runs = new Set(told.flatMap((one) => runsOf(wordsOf(one).map(({ plain }) => plain))));
  const words = wordsOf(text);
  const shared = runsOf(words.map(({ plain }) => plain)).map((run) => runs.has(run));
  const found: Find[] = [];
  for (let index = 0; index < shared.length; index += 1) {
    if (!shared[index]) continue;
    let last = index;
    while (shared[last + 1]) last += 1;
    const start = words[index]?.start ?? 0;
    const end = words[last + wordsInARow - 1]?.end ?? start;
    found.push({ kind: "told", words: text.slice(start, end), start, end });
    index = last + wordsInARow - 1;
  }
  return found;
}

function wordsOf(text: string) {
  return [...text.matchAll(wordPattern)].slice(0, wordsMax).map(({ index, 0: word }) => {
    return { plain: fold(word), start: index, end: index + word.length };
  });
}

function runsOf(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - wordsInARow + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + wordsInARow).join(" "));
}
