// When letters will have left within the day's limit and the pace, day by day as people count days. It
// knows times and numbers alone.
import { capacityOf } from "./quota.ts";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** A minute, and what a letter takes from its start to its acceptance. */
const paceWindowMs = 61_000;
/** Offsets of time zones are multiples of it: within it, it is the same day everywhere. */
const sameDayMs = 15 * 60_000;

/** What decides on the pace. */
export interface Traffic {
  /** Recipients in any 24 hours; null = no limit. */
  readonly limit: number | null;
  /** Letters in any minute; null = no ceiling. */
  readonly ratePerMinute: number | null;
  /** When each recipient of the last 24 hours was sent to, oldest first; UTC ISO text. */
  readonly spent: readonly string[];
  /** Letters that leave before these: of all lanes, and those among them that may use the reserve. */
  readonly ahead: number;
  readonly urgentAhead: number;
}

/** What leaves on one day. */
export interface Leaving {
  /** The calendar day in the time zone, such as `2026-03-02`. */
  readonly day: string;
  readonly count: number;
  /** When the last of them leaves; UTC ISO text. */
  readonly lastAt: string;
}

/** How `count` letters will leave, where nothing else comes in between; one entry with 0 for none. */
export function forecast(
  traffic: Traffic,
  count: number,
  { now, timezone }: { now: string; timezone: string },
): readonly [Leaving, ...Leaving[]] {
  const dayOf = dayIn(timezone);
  const { ahead, urgentAhead, limit } = traffic;
  const next = departures(traffic, Date.parse(now));
  const capacity = limit === null ? null : capacityOf(limit);
  for (let sent = 0; sent < urgentAhead; sent += 1) next(limit);
  for (let sent = urgentAhead; sent < ahead; sent += 1) next(capacity);
  const days: { day: string; count: number; lastMs: number }[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const lastMs = next(capacity);
    const day = dayOf(lastMs);
    const open = days.at(-1);
    if (open?.day === day) Object.assign(open, { count: open.count + 1, lastMs });
    else days.push({ day, count: 1, lastMs });
  }
  const [first = { day: dayOf(Date.parse(now)), count: 0, lastMs: Date.parse(now) }, ...others] =
    days;
  return [toLeaving(first), ...others.map(toLeaving)];
}

/**
 * How many recipients will count toward the day's limit after each of the next hours, behind which
 * `waiting` letters leave as early as they may. The first entry is now.
 */
export function foreseeUse(
  traffic: Traffic,
  waiting: number,
  { now, hours }: { now: string; hours: number },
): readonly number[] {
  const nowMs = Date.parse(now);
  const endMs = nowMs + hours * hourMs;
  const capacity = traffic.limit === null ? null : capacityOf(traffic.limit);
  const next = departures(traffic, nowMs);
  const times = traffic.spent.map((at) => Date.parse(at));
  for (let sent = 0; sent < waiting; sent += 1) {
    const at = next(capacity);
    if (at > endMs) break;
    times.push(at);
  }
  return Array.from({ length: hours + 1 }, (_, hour) => {
    const at = nowMs + hour * hourMs;
    return times.filter((time) => time <= at && time > at - dayMs).length;
  });
}

function toLeaving({ day, count, lastMs }: { day: string; count: number; lastMs: number }) {
  return { day, count, lastAt: new Date(lastMs).toISOString() };
}

/** Gives the time of one departure after the other, each within its limit of any 24 hours. */
function departures({ spent, ratePerMinute }: Traffic, nowMs: number) {
  const times = spent.map((at) => Date.parse(at));
  const spacingMs = ratePerMinute === null ? 0 : paceWindowMs / ratePerMinute;
  let earliest = nowMs;
  return (limit: number | null): number => {
    const blocking = limit === null ? undefined : times.at(-Math.max(1, limit));
    const at = Math.max(earliest, blocking === undefined ? nowMs : blocking + dayMs);
    times.push(at);
    earliest = at + spacingMs;
    return at;
  };
}

/** The calendar day of a time, in milliseconds; looked up once a quarter of an hour. */
function dayIn(timezone: string): (ms: number) => string {
  // The Swedish form is that of ISO 8601.
  const format = new Intl.DateTimeFormat("sv", { timeZone: timezone, dateStyle: "short" });
  let quarter = Number.NaN;
  let day = "";
  return (ms) => {
    const own = Math.floor(ms / sameDayMs);
    if (own !== quarter) {
      quarter = own;
      day = format.format(ms);
    }
    return day;
  };
}
