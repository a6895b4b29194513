// Sums with times. Times are UTC ISO text everywhere; a time zone matters only where people see it.

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** `now` plus (or, negative, minus) so many milliseconds. */
export function shift(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

/** The calendar year in this time zone. */
export function yearIn(timezone: string, now: string): number {
  const known = years.get(timezone);
  const year = known ?? new Intl.DateTimeFormat("en", { timeZone: timezone, year: "numeric" });
  if (known === undefined) years.set(timezone, year);
  return Number(year.format(new Date(now)));
}
/** Making one takes longer than all else that a report needs of the clock. */
const years = new Map<string, Intl.DateTimeFormat>();

/** The hour that this time lies in, as UTC text such as `2026-11-24T06`. */
export function hourOf(now: string): string {
  return now.slice(0, 13);
}
