// A year in the office's time zone: its bounds, the month and the time of day that something lies in.
// It knows nothing of what is counted.

/** UTC ISO text; `to` is excluded. */
export interface YearSpan {
  readonly from: string;
  readonly to: string;
}

export const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** From midnight on 1 January until midnight of the next. */
export function spanOfYear(year: number, timezone: string): YearSpan {
  return { from: startOf(year, 1, timezone), to: startOf(year + 1, 1, timezone) };
}

export function spanOfMonth(year: number, month: number, timezone: string): YearSpan {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return { from: startOf(year, month, timezone), to: startOf(nextYear, next, timezone) };
}

function startOf(year: number, month: number, timezone: string): string {
  const day = Temporal.PlainDate.from({ year, month, day: 1 });
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone: timezone });
  return new Date(epochMilliseconds).toISOString();
}

/** The hours that count as night, whatever the quiet hours of reminders are. */
const nightFrom = 22;
const nightTo = 7;

/** From 22 until 7 by the clock on the wall, so also in the hour that autumn has twice. */
export function isNight(at: string, timezone: string): boolean {
  const { hour } = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  return hour >= nightFrom || hour < nightTo;
}

/** The day by the clock on the wall, such as `2027-01-05`. */
export function dayIn(timezone: string, at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString();
}
