// The ceiling on the pace: letters flow evenly, a few at once after a rest, and never more than the
// ceiling in any minute. It knows times and numbers alone.

export interface Pace {
  /** How many letters may start now. */
  readonly allowed: () => number;
  readonly spend: (count: number) => void;
  /** They did not start after all. */
  readonly giveBack: (count: number) => void;
  /** Milliseconds until one more may start. */
  readonly waitMs: () => number;
}

/** A minute, and what a letter takes from its start to its acceptance. */
const windowMs = 61_000;
/** The share of a minute's letters that may start at once. */
const burstShare = 1 / 20;

/** `agesMs`: how long ago each letter of the last minute was sent, oldest first. */
export function createPace(
  perMinute: number | null,
  agesMs: readonly number[],
  now: () => number = () => performance.now(),
): Pace {
  if (perMinute === null) {
    const any = Number.POSITIVE_INFINITY;
    return { allowed: () => any, spend: () => {}, giveBack: () => {}, waitMs: () => 0 };
  }
  const burst = Math.max(1, Math.floor(perMinute * burstShare));
  const perMs = perMinute / windowMs;
  let tokens = burst;
  let filledAt = now() - windowMs;
  let started: number[] = [];
  const fill = (at: number) => {
    tokens = Math.min(burst, tokens + Math.max(0, at - filledAt) * perMs);
    filledAt = Math.max(filledAt, at);
    const old = started.findIndex((start) => start > at - windowMs);
    started = old < 0 ? [] : started.slice(old);
  };
  const spendAt = (at: number, count: number) => {
    fill(at);
    tokens -= count;
    for (let spent = 0; spent < count; spent += 1) started.push(at);
  };
  // Times in the future, from a clock that was set back, would never end.
  for (const age of agesMs) if (age >= 0 && age < windowMs) spendAt(now() - age, 1);
  return {
    allowed: () => {
      fill(now());
      return Math.max(0, Math.min(Math.floor(tokens), perMinute - started.length));
    },
    spend: (count) => spendAt(now(), count),
    giveBack: (count) => {
      tokens += count;
      started.length = Math.max(0, started.length - count);
    },
    waitMs: () => {
      fill(now());
      const untilToken = (1 - tokens) / perMs;
      const blocking = started[started.length - perMinute];
      const untilRoom = blocking === undefined ? 0 : blocking + windowMs - now();
      return Math.max(0, untilToken, untilRoom);
    },
  };
}
