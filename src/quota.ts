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

/** The last lane that may send now; null where the day's limit is used up. */
export function lastLaneAllowed({ limit, spent }: Quota): Lane | null {
  if (limit === null || spent.length < capacityOf(limit)) return lanes.reminders;
  return spent.length < limit ? lanes.dialogue : null;
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
