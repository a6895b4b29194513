// Days and lengths of time as they are written: "1er août", "3/8/26", "lundi 27 juillet", "trois semaines".
// Whether a day is a beginning or an end is not known here.
import type { GivenDay } from "./days.ts";
import {
  comingWords,
  dayArticles,
  months,
  noDays,
  numberWords,
  units,
  weekdays,
} from "./lexicon/periods.ts";
import type { DurationItem, Reader, TimeItem } from "./period-item.ts";
import type { Token } from "./period-tokens.ts";

/** "Trois semaines". */
export function readDuration(tokens: readonly Token[], at: number): DurationItem | undefined {
  const count = numberAt(tokens, at);
  if (count === undefined) return undefined;
  // "Trois longues semaines", "les deux prochaines semaines".
  for (const to of [at + 1, at + 2]) {
    const unit = units.get(tokens[to]?.plain ?? "");
    if (unit === undefined) continue;
    const isMonths = unit >= 100;
    return {
      ...{ is: "duration", from: at, to: to + 1, sentence: tokens[at]?.sentence ?? 0 },
      days: isMonths ? 0 : count * unit,
      months: isMonths ? count * (unit / 100) : 0,
    };
  }
  return undefined;
}

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const plain = tokens[at]?.plain ?? "";
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  return numberWords.get(plain);
}

/** A day, in figures or in words. */
export function readTime(
  tokens: readonly Token[],
  at: number,
  reader: Reader,
): TimeItem | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const weekday = weekdays.get(token.plain);
  if (weekday !== undefined) return readWeekday(tokens, at, { weekday, reader });
  if (token.figures !== undefined) return readFigures(token, at, reader);
  return readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? readBareDay(tokens, at);
}

interface OfDay {
  readonly weekday: number;
  readonly reader: Reader;
}

/** "Lundi 27 juillet" is the 27th; "lundi" alone, or "lundi prochain", the next Monday. */
function readWeekday(
  tokens: readonly Token[],
  at: number,
  { weekday, reader }: OfDay,
): TimeItem | undefined {
  const behind = dayArticles.has(tokens[at + 1]?.plain ?? "") ? at + 2 : at + 1;
  const dated = weekdays.has(tokens[behind]?.plain ?? "")
    ? undefined
    : readTime(tokens, behind, reader);
  if (dated !== undefined && !dated.isMonth) return { ...dated, from: at };
  const to = comingWords.has(tokens[at + 1]?.plain ?? "") ? at + 2 : at + 1;
  return dayItem(tokens, [at, to], { weekday, day: 0 });
}

function readFigures(token: Token, at: number, { monthFirst }: Reader): TimeItem | undefined {
  const [a = 0, b = 0, c] = token.figures ?? [];
  const where = { from: at, to: at + 1, sentence: token.sentence };
  const isIso = a > 31;
  const [day, month] = isIso ? [c ?? 0, b] : monthFirst ? [b, a] : [a, b];
  const year = isIso ? a : c === undefined ? undefined : c < 100 ? 2000 + c : c;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const given = year === undefined ? { month, day } : { year, month, day };
  return {
    ...where,
    is: "time",
    first: given,
    last: given,
    isMonth: false,
    isBare: false,
    isWord: false,
  };
}

const ordinal = /^(?:er|e|eme|st|nd|rd|th|de|ste|o|di|of|do|d|la|l|the|juste)$/;

/** One of something, but no first of the month. */
const articles = /^(?:a|un|une|een|ein|eine|einen|einem|einer|uno|una|um|uma|one)$/;

/** "1er août 2026", "20th of August", "vingt juillet". */
function readDayMonth(tokens: readonly Token[], at: number): TimeItem | undefined {
  const day = numberAt(tokens, at);
  if (day === undefined || day > 31 || articles.test(tokens[at]?.plain ?? "")) return undefined;
  let to = at + 1;
  while (to < at + 3 && ordinal.test(tokens[to]?.plain ?? "")) to++;
  const month = months.get(tokens[to]?.plain ?? "");
  if (month === undefined) return undefined;
  return withYear(tokens, [at, to + 1], { month, day });
}

/** "August 3rd, 2026". */
function readMonthDay(tokens: readonly Token[], at: number): TimeItem | undefined {
  const month = months.get(tokens[at]?.plain ?? "");
  if (month === undefined) return undefined;
  let next = at + 1;
  if (tokens[next]?.plain === "the") next++;
  const written = tokens[next]?.plain ?? "";
  if (!/^\d{1,2}$/.test(written) || Number(written) > 31 || isUnit(tokens[next + 1]?.plain)) {
    return undefined;
  }
  const suffixed = ordinal.test(tokens[next + 1]?.plain ?? "") ? next + 2 : next + 1;
  return withYear(tokens, [at, suffixed], { month, day: Number(written) });
}

/** The item, with the year behind it where one stands there. */
export function withYear(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  given: GivenDay,
): TimeItem {
  const year = yearAt(tokens, to);
  if (year === undefined) return dayItem(tokens, [from, to], given);
  return dayItem(tokens, [from, to + 1], { ...given, year });
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const plain = tokens[at]?.plain ?? "";
  return /^20\d\d$/.test(plain) ? Number(plain) : undefined;
}

/** "Au 12": whether it is a day is for the words around it to say. */
function readBareDay(tokens: readonly Token[], at: number): TimeItem | undefined {
  const plain = tokens[at]?.plain ?? "";
  const isFigure = /^\d{1,2}$/.test(plain);
  const day = isFigure ? Number(plain) : numberWords.get(plain);
  if (day === undefined || day < 1 || day > 31 || articles.test(plain)) return undefined;
  const next = tokens[at + 1]?.plain ?? "";
  const suffixed = isFigure && ordinal.test(next) && !/^(?:d|la|l|of|the|di|do|juste)$/.test(next);
  const to = suffixed ? at + 2 : at + 1;
  const behind = tokens[to]?.plain ?? "";
  if (isUnit(behind) || noDays.has(behind) || /^\d/.test(behind)) return undefined;
  return { ...dayItem(tokens, [at, to], { day }), isBare: true, isWord: !isFigure };
}

function isUnit(plain: string | undefined): boolean {
  return units.has(plain ?? "") || noDays.has(plain ?? "");
}

function dayItem(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  given: GivenDay,
): TimeItem {
  const sentence = tokens[from]?.sentence ?? 0;
  const day = { first: given, last: given, isMonth: false, isBare: false, isWord: false };
  return { is: "time", from, to, sentence, ...day };
}
