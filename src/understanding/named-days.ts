// Which days "next week", "the end of the month" or "Christmas" are, seen from a day. Knows no words.
import { addDays, addMonths, weekdayOf } from "./days.ts";
import type { Mark } from "./lexicon/periods.ts";

type Span = readonly [string, string];

/** First and last day of what the words stand for by themselves. */
export function fixedSpan(kind: Mark, today: string): Span | undefined {
  return spans[kind]?.(today);
}

const day = (one: string): Span => [one, one];
const sunday = (today: string) => addDays(today, 7 - weekdayOf(today));
const endOfMonth = (today: string, months: number) => {
  return addDays(addMonths(`${today.slice(0, 8)}01`, months + 1), -1);
};
const yearOf = (today: string) => Number(today.slice(0, 4));

const spans: Partial<Record<Mark, (today: string) => Span>> = {
  today: day,
  tomorrow: (today) => day(addDays(today, 1)),
  afterTomorrow: (today) => day(addDays(today, 2)),
  thisWeek: (today) => [today, sunday(today)],
  nextWeek: (today) => [addDays(sunday(today), 1), addDays(sunday(today), 7)],
  weekend: (today) => [addDays(sunday(today), -1), sunday(today)],
  thisMonth: (today) => [today, endOfMonth(today, 0)],
  nextMonth: (today) => [addDays(endOfMonth(today, 0), 1), endOfMonth(today, 1)],
  endOfWeek: (today) => day(sunday(today)),
  endOfNextWeek: (today) => day(addDays(sunday(today), 7)),
  endOfMonth: (today) => day(endOfMonth(today, 0)),
  endOfNextMonth: (today) => day(endOfMonth(today, 1)),
  endOfYear: (today) => day(`${yearOf(today)}-12-31`),
  christmas: (today) => day(`${yearOf(today) + (today.slice(5) <= "12-25" ? 0 : 1)}-12-25`),
  newYear: (today) => day(`${yearOf(today) + 1}-01-01`),
};
