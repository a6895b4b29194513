// A text → its words, numbers and dates in figures, for `period-items.ts`. Knows no month and no phrase
// but the months by which "July 6-24" is told from a date in figures.
import { months } from "./lexicon/periods.ts";
import { fold } from "./normalise.ts";

export interface Token {
  readonly plain: string;
  /** Figures of a date, in the order in which they stand: `3/8`, `2026-08-15`. */
  readonly figures?: readonly number[];
  /** Counts up where a sentence begins. */
  readonly sentence: number;
}

/** Who asks for a pause says so early; an auto-reply is short. */
const lengthMax = 8_000;
const tokensMax = 1_200;

const pattern =
  /t\/m|t\.e\.m\.?|\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?(?:\d{4}|\d{2}))?(?!\d)|\d{1,4}(?!\d)|\d{5,20}|[\p{L}\p{M}]{1,40}|[-–—]/giu;

/** "À 18h", "10:30", "um 8 Uhr": when on that day does not matter. */
const clock =
  /(?:(?<![\p{L}\p{M}])(?:à|at|om|um|alle|a las) )?(?<![\d/.-])\d{1,2} ?(?:[hu]\d{0,2}(?![\p{L}\d])|:\d{2}(?!\d)| ?(?:heures?|uur|uhr|pm|am|ore|horas?)(?![\p{L}\d]))/giu;

export function periodTokens(text: string): readonly Token[] {
  const source = text.slice(0, lengthMax).replace(clock, " ");
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of source.matchAll(pattern)) {
    const gap = source.slice(last, match.index);
    if (endsSentence(gap, tokens.at(-1))) sentence++;
    last = match.index + match[0].length;
    const behind = source.slice(last, last + 16);
    // "Mi-août", "week-end": a hyphen inside words joins them.
    if (isHyphen(match[0], gap, behind)) continue;
    for (const token of tokensOf(match[0], tokens.at(-1)?.plain ?? "", behind)) {
      tokens.push({ ...token, sentence });
    }
    if (tokens.length >= tokensMax) break;
  }
  return tokens;
}

// "3. August" and "5.1." go on; a word and a full stop end.
function endsSentence(gap: string, before: Token | undefined): boolean {
  if (/[!?\n;]/.test(gap)) return true;
  if (!/\.(?:\s|$)/.test(gap)) return false;
  return before !== undefined && !/^\d/.test(before.plain) && !months.has(before.plain);
}

function tokensOf(
  written: string,
  before: string,
  behind: string,
): readonly Omit<Token, "sentence">[] {
  if (/^t(?:\/m|\.e\.m\.?)$/i.test(written)) return [{ plain: "tem" }];
  const figures = written.match(/\d{1,4}/g) ?? [];
  if (figures.length < 2) return [{ plain: plainOf(written) }];
  // "3-20 août", "July 6-24", "3 - 20/8": two days, no date.
  const [, monthBehind = ""] = /^[\s.]{0,2}(?:de |d')?([\p{L}\p{M}]{2,12})/u.exec(behind) ?? [];
  const isRange = figures.length === 2 && written.includes("-");
  if (isRange && (months.has(fold(monthBehind)) || months.has(before) || /^[/.]\d/.test(behind))) {
    return [{ plain: figures[0] ?? "" }, { plain: "-" }, { plain: figures[1] ?? "" }];
  }
  return [{ plain: written, figures: figures.map(Number) }];
}

function isHyphen(written: string, gap: string, behind: string): boolean {
  return written === "-" && gap === "" && /^\p{L}/u.test(behind);
}

function plainOf(written: string): string {
  return /^[–—-]$/.test(written) ? "-" : fold(written);
}
