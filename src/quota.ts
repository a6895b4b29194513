// Sums with the sending account's daily limit: who may still send. It knows times and numbers alone;
// when all will have left is forecast.ts.
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

/** What of the limit is for all lanes. */
export function capacityOf(limit: number): number {
  return Math.floor(limit * (1 - reserveShare));
}
