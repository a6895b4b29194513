// The time of a meeting as it is typed, on the office's own clock, → UTC. It knows no meeting.
import { CommandFault } from "./commands/fault.ts";

const yearsMax = 2;
const lengthHoursMax = 12;

/**
 * `2026-12-03 19:30` → UTC ISO text. Of an hour that the clock shows twice it is the first (RFC 5545
 * section 3.3.5); one that it skips, the past and what is no time are told.
 */
export function readLocalTime(
  text: string,
  { timezone, now }: { readonly timezone: string; readonly now: string },
): string {
  const local = plainTimeIn(text.trim());
  const zoned = local?.toZonedDateTime(timezone);
  if (local === undefined || zoned === undefined) {
    throw new CommandFault(`"${text}" is no time: write it like "2026-12-03 19:30".`);
  }
  if (!zoned.toPlainDateTime().equals(local)) {
    throw new CommandFault(`There is no ${text}: the clock goes forward in that hour.`);
  }
  const at = new Date(zoned.epochMilliseconds).toISOString();
  if (at <= now) throw new CommandFault(`${text} lies in the past: give a time to come.`);
  const limit = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).add({ years: yearsMax });
  if (Temporal.ZonedDateTime.compare(zoned, limit) > 0) {
    throw new CommandFault(`${text} is more than ${yearsMax} years away: check the year.`);
  }
  return at;
}

function plainTimeIn(text: string): Temporal.PlainDateTime | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`);
  } catch {
    return undefined;
  }
}

/** `21:00` → the first such time after the start, UTC ISO text. */
export function readUntil(
  text: string,
  { at, timezone }: { readonly at: string; readonly timezone: string },
): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  if (hour === undefined) throw new CommandFault(`"${text}" is no time: write it like "21:00".`);
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  const same = start.withPlainTime(`${hour}:${minute}`);
  const end =
    Temporal.ZonedDateTime.compare(same, start) > 0
      ? same
      : start.add({ days: 1 }).withPlainTime(`${hour}:${minute}`);
  if (end.epochMilliseconds - start.epochMilliseconds > lengthHoursMax * 3_600_000) {
    const most = `${lengthHoursMax} hours`;
    throw new CommandFault(
      `Until ${text} the meeting would last more than ${most}: check both times.`,
    );
  }
  return new Date(end.epochMilliseconds).toISOString();
}
