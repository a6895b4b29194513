// Sums with days written `YYYY-MM-DD`, and which day a date means that leaves out its year or month.
// Knows no words.

/** A date as people give it: without a year it lies near another day, without a month still nearer. */
export interface GivenDay {
  /** 1 for Monday to 7 for Sunday, in place of all else: the next one after the other day. */
  readonly weekday?: number;
  readonly year?: number;
  readonly month?: number;
  /** 1 to 31, or `lastDay`. */
  readonly day: number;
}

export const lastDay = 99;

const dayMs = 86_400_000;
/** A date without a year lies no further off. */
const daysMax = 366;

/** The calendar day of a time in a time zone. */
export function dayIn(zone: string, now: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" });
    formats.set(zone, format);
  }
  return format.format(new Date(now));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The very day, as given in full. */
export function givenDay(day: string): GivenDay {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number);
  return { year: year ?? 0, month: month ?? 0, day: date ?? 0 };
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** The same day of the month so many months on; the last one where that month is shorter. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return write(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

function nextWeekday(day: string, weekday: number): string {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The first day from `start` that the date may mean; undefined where a year after it has no such day. */
export function firstFrom(given: GivenDay, start: string): string | undefined {
  if (given.weekday !== undefined) return nextWeekday(start, given.weekday);
  if (given.year !== undefined) return candidates(given, start)[0];
  const end = addDays(start, daysMax);
  return candidates(given, start).find((day) => day >= start && day <= end);
}

/** The last day at or before `end` that the date may mean. */
export function lastUpTo(given: GivenDay, end: string): string | undefined {
  if (given.year !== undefined) return candidates(given, end)[0];
  const start = addDays(end, -daysMax);
  return candidates(given, end).findLast((day) => day <= end && day >= start);
}

function candidates({ year, month, day }: GivenDay, near: string): readonly string[] {
  const around = Number(near.slice(0, 4));
  const [first, last] = year !== undefined ? [year, year] : [around - 1, around + 1];
  const found: string[] = [];
  for (let one = first; one <= last; one++) {
    for (let of = month ?? 1; of <= (month ?? 12); of++) {
      const length = daysIn(one, of);
      if (day === lastDay) found.push(write(one, of, length));
      else if (day >= 1 && day <= length) found.push(write(one, of, day));
    }
  }
  return found;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function write(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
