// How long to leave a server alone after trouble: longer each time, less up to a half by chance. It
// knows no socket.
import type { Trouble } from "./smtp-outcome.ts";

export interface Backoff {
  /** Troubles in a row. */
  readonly failures: number;
  /** Milliseconds until it may be tried again; 0 = now. */
  readonly waitMs: () => number;
  readonly fail: () => void;
  readonly succeed: () => void;
}

/** Waits `firstMs` after the first trouble, twice as long after each further one, `lastMs` at most. */
export function createBackoff(
  { firstMs, lastMs }: { firstMs: number; lastMs: number },
  { now, chance }: { now: () => number; chance: () => number } = {
    now: () => performance.now(),
    chance: Math.random,
  },
): Backoff {
  let failures = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    get failures() {
      return failures;
    },
    waitMs: () => Math.max(0, until - now()),
    fail: () => {
      failures += 1;
      const waitMs = Math.min(firstMs * 2 ** Math.min(failures - 1, 30), lastMs);
      until = now() + waitMs * (1 - chance() / 2);
    },
    succeed: () => {
      failures = 0;
      until = Number.NEGATIVE_INFINITY;
    },
  };
}

/**
 * `busy` is short: whoever sends keeps the pause that a server asks for; here it is only not asked again in
 * the same second. An outage that is over is noticed within a minute.
 */
const bounds = {
  network: { firstMs: 200, lastMs: 60_000 },
  login: { firstMs: 60_000, lastMs: 3_600_000 },
  busy: { firstMs: 800, lastMs: 800 },
} as const;

/** One for each trouble that makes opening a connection wait; a full day is no such trouble. */
export function createBackoffs() {
  const each = {
    network: createBackoff(bounds.network),
    login: createBackoff(bounds.login),
    busy: createBackoff(bounds.busy),
  };
  const all = Object.values(each);
  return {
    hasFailed: () => all.some(({ failures }) => failures > 0),
    waitMs: () => Math.max(...all.map(({ waitMs }) => waitMs())),
    fail: (cause: Trouble) => {
      if (cause !== "daily-limit") each[cause].fail();
    },
    loginSucceeded: () => each.login.succeed(),
    succeed: () => {
      for (const backoff of all) backoff.succeed();
    },
  };
}
