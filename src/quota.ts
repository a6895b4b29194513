// Sums with the sending account's daily limit: who may still send. It knows times and numbers alone;
// when all will have left is forecast.ts.
import { type Lane, lanes } from "./mail/kinds.ts";

/** A tenth of the day's limit is kept for urgent advice and dialogue. */
const reserveShare = 0.1;

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

/** What of the limit is for all lanes. */
export function capacityOf(limit: number): number {
  return Math.floor(limit * (1 - reserveShare));
}
