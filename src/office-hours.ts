// When people may be reminded: not at night, not on a Belgian public holiday (law of 4 January 1974).
// What is urgent never asks it.
import { easter } from "date-easter";
import type { QuietHours } from "./intervals.ts";

interface Where {
  readonly timezone: string;
  readonly quietHours: QuietHours;
}

/** Whether somebody may be reminded now. */
export function isOfficeTime(now: string, where: Where): boolean {
  return openFrom(now, where) === now;
}

/** The first time from `now` on (UTC ISO text) at which somebody may be reminded. */
export function openFrom(now: string, { timezone, quietHours }: Where): string {
  const instant = Temporal.Instant.from(now);
  let at = instant.toZonedDateTimeISO(timezone);
  for (let tries = 0; tries < triesMax; tries += 1) {
    if (isPublicHoliday(at.toPlainDate())) {
      at = startOfHour(at.add({ days: 1 }), 0);
    } else if (isQuiet(at.hour, quietHours)) {
      const isEvening = at.hour >= quietHours.to;
      at = startOfHour(isEvening ? at.add({ days: 1 }) : at, quietHours.to);
    } else {
      const opens = at.toInstant();
      return Temporal.Instant.compare(opens, instant) === 0
        ? now
        : new Date(opens.epochMilliseconds).toISOString();
    }
  }
  return now;
}
/** More than any row of holidays; where all hours are quiet none would be found. */
const triesMax = 30;

/** `from` after `to` spans midnight; the same hour for both = no quiet hours. */
function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  if (from === to) return false;
  return from > to ? hour >= from || hour < to : hour >= from && hour < to;
}

/** Where the clock skips the hour, the next that there is (RFC 5545 does the same). */
function startOfHour(at: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
  return at.toPlainDate().toZonedDateTime({
    timeZone: at.timeZoneId,
    plainTime: Temporal.PlainTime.from({ hour: hour % 24 }),
  });
}

const fixed: ReadonlySet<string> = new Set([
  ...["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"],
]);
/** Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50];

export function isPublicHoliday(day: Temporal.PlainDate): boolean {
  if (fixed.has(day.toString().slice(5))) return true;
  const sunday = Temporal.PlainDate.from(easter(day.year));
  return afterEaster.some((days) => sunday.add({ days }).equals(day));
}
