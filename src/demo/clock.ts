// The office's clock in the sandbox: the machine's own, so many milliseconds ahead. It never goes back.
import { dayMs } from "../clock.ts";

export interface MovableClock {
  readonly now: () => Date;
  readonly aheadMs: () => number;
  readonly move: (milliseconds: number) => void;
}

export function createClock(aheadMs = 0): MovableClock {
  let ahead = Math.max(0, aheadMs);
  return {
    now: () => new Date(Date.now() + ahead),
    aheadMs: () => ahead,
    move: (milliseconds) => {
      ahead += Math.max(0, milliseconds);
    },
  };
}

/** How far the clock may be moved: `evaluation` is to the next 5 January, ten o'clock in the morning. */
export const moves = ["day", "days", "week", "evaluation"] as const;
export type Move = (typeof moves)[number];

const lengths = { day: dayMs, days: 3 * dayMs, week: 7 * dayMs } as const;

/** When it is after the move. */
export function endOfMove(move: Move, now: Date, timezone: string): Date {
  if (move !== "evaluation") return new Date(now.getTime() + lengths[move]);
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(timezone);
  const tenOClock = { month: 1, day: 5, hour: 10, minute: 0, second: 0, millisecond: 0 };
  const thisYear = here.with({ ...tenOClock, microsecond: 0, nanosecond: 0 });
  const isPast = Temporal.ZonedDateTime.compare(thisYear, here) <= 0;
  const at = isPast ? thisYear.add({ years: 1 }) : thisYear;
  return new Date(at.epochMilliseconds);
}
