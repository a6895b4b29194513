// Sums with the sending account's daily limit: who may still send, and when all will have left. It
// knows times and numbers alone.
import { dayMs, shift } from "./clock.ts";
import { type Lane, lanes } from "./mail/kinds.ts";

/** A tenth of the day's limit is kept for urgent advice and dialogue. */
const reserveShare = 0.1;

interface Quota {
  /** Recipients in any 24 hours; null = no limit. */
  readonly limit: number | null;
  /** When each recipient of the last 24 hours was sent to, oldest first; UTC ISO text. */
  readonly spent: readonly string[];
}

/** How many recipients there is room for now: of any lane, and of urgent advice and dialogue alone. */
export function roomLeft({ limit, spent }: { limit: number | null; spent: number }): Room {
  if (limit === null) return { any: Number.POSITIVE_INFINITY, urgent: Number.POSITIVE_INFINITY };
  return { any: Math.max(0, capacityOf(limit) - spent), urgent: Math.max(0, limit - spent) };
}

/** The last lane that may send now; null where the day's limit is used up. */
export function lastLaneAllowed({ any, urgent }: Room): Lane | null {
  if (any > 0) return lanes.reminders;
  return urgent > 0 ? lanes.dialogue : null;
}

export interface Room {
  readonly any: number;
  readonly urgent: number;
}

/** When the last of so many bulletins will have left, where nothing else is sent meanwhile. */
export function forecastEnd(quota: Quota, count: number, now: string): string {
  if (quota.limit === null) return now;
  const capacity = Math.max(1, capacityOf(quota.limit));
  const times = [...quota.spent];
  for (let sent = 0; sent < count; sent += 1) {
    const blocking = times.at(-capacity);
    const free = blocking === undefined ? now : shift(blocking, dayMs);
    times.push(free > now ? free : now);
  }
  return times.at(-1) ?? now;
}

function capacityOf(limit: number): number {
  return Math.floor(limit * (1 - reserveShare));
}
