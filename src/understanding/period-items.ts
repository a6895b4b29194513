// The words of dates and periods in a text: which days they mean, and the words that say whether these are
// a beginning or an end. `period.ts` puts them together.
import { givenDay } from "./days.ts";
import { type Mark, marks } from "./lexicon/periods.ts";
import { fixedSpan } from "./named-days.ts";
import { readDuration, readTime } from "./period-days.ts";
import type { Item, Reader } from "./period-item.ts";
import { partsOfMonth, readMonth, readPartOfMonth } from "./period-months.ts";
import { periodTokens, type Token } from "./period-tokens.ts";
import { type Found, phraseFinder } from "./phrases.ts";

const findMarks = phraseFinder(marks);

/** In the order of the text, none over another. */
export function periodItems(text: string, today: string): readonly Item[] {
  const tokens = periodTokens(text);
  const found = findMarks(tokens.map(({ plain }) => plain));
  const starting = new Map<number, Found<Mark>[]>();
  for (const one of found) starting.set(one.from, [...(starting.get(one.from) ?? []), one]);
  const reader = { today, monthFirst: tokens.some(hasMonthFirst) };
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item =
      readVague(tokens, starting.get(at) ?? []) ??
      readDuration(tokens, at) ??
      readTime(tokens, at, reader) ??
      readMark(tokens, at, { starting, before: items.at(-1), reader });
    if (item !== undefined) items.push(item);
    at = item?.to ?? at + 1;
  }
  return items;
}

/** "Onze vakantie" and "a few weeks" hold words that are numbers elsewhere. */
function readVague(tokens: readonly Token[], found: readonly Found<Mark>[]): Item | undefined {
  const [first] = found;
  if (first?.kind !== "vague" || first.to - first.from < 2) return undefined;
  const marks = new Set(found.filter(({ to }) => to === first.to).map(({ kind }) => kind));
  return { is: "mark", marks, ...first, sentence: tokens[first.from]?.sentence ?? 0 };
}

/** `8/20` has but one reading; the dates beside it are read alike. */
function hasMonthFirst({ figures }: Token): boolean {
  const [first = 0, second = 0] = figures ?? [];
  return figures !== undefined && first <= 12 && second > 12 && second <= 31;
}

interface Around {
  readonly starting: ReadonlyMap<number, readonly Found<Mark>[]>;
  readonly before: Item | undefined;
  readonly reader: Reader;
}

function readMark(
  tokens: readonly Token[],
  at: number,
  { starting, before, reader }: Around,
): Item | undefined {
  const sentence = tokens[at]?.sentence ?? 0;
  if (tokens[at]?.plain === "-") {
    return { is: "mark", marks: new Set(["to"]), from: at, to: at + 1, sentence };
  }
  const month = readMonth(tokens, at, before);
  if (month !== undefined) return month;
  const found = starting.get(at) ?? [];
  for (const { kind, to } of found) {
    const part = readPartOfMonth(tokens, [at, to], kind);
    if (part !== undefined) return part;
  }
  const whole = found.filter(({ kind }) => !partsOfMonth.has(kind));
  const longest = whole.filter(({ to }) => to === whole[0]?.to).map(({ kind }) => kind);
  const to = whole[0]?.to ?? at;
  for (const kind of longest) {
    const span = fixedSpan(kind, reader.today);
    if (span === undefined) continue;
    const [first, last] = [givenDay(span[0]), givenDay(span[1])];
    const isPlain = { isMonth: false, isBare: false, isWord: false };
    return { is: "time", first, last, ...isPlain, from: at, to, sentence };
  }
  if (longest.length === 0) return undefined;
  return { is: "mark", marks: new Set(longest), from: at, to, sentence };
}
