// Small questions that several detectors ask of a text. They know no kind of find.

/** The places of a pattern that has the flag `g`, at most 500. */
export function placesOf(pattern: RegExp, plain: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of plain.matchAll(pattern)) {
    found.push(match);
    if (found.length >= placesMax) break;
  }
  return found;
}
const placesMax = 500;

/** The sentence that a place stands in: from the end of the last one to its own. */
export function sentenceAround(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const before = plain.slice(Math.max(0, start - sentenceMax), start);
  const ends = [...before.matchAll(sentenceEnd)];
  const last = ends.at(-1);
  const from = start - before.length + (last === undefined ? 0 : last.index + last[0].length);
  const after = plain.slice(end, end + sentenceMax);
  const [next] = after.matchAll(sentenceEnd);
  const to = next === undefined ? end + after.length : end + next.index + next[0].trimEnd().length;
  return { start: from, end: to };
}
const sentenceMax = 400;
/** A full stop behind a title or a single letter ends none. */
const short = "M|Mr|Mme|Mlle|Mevr|Mw|Dhr|Hr|Fr|Dr|St|Ste|av|bd|str|nr|Nr|no|tel|Tel|ca|\\p{L}";
const sentenceEnd = new RegExp(
  `(?<!(?:^|[^\\p{L}])(?:${short}))[.!?…]{1,5}(?=\\s|$)\\s{0,3}|\\n{1,5}`,
  "gu",
);

/** What stands close by, on both sides. */
export function near(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  reach: number,
): string {
  return plain.slice(Math.max(0, start - reach), end + reach);
}

/** Words divided by spaces, as one alternative of a pattern; a `_` in a word is a space. */
export function anyOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " {1,2}"))
    .join("|");
}
