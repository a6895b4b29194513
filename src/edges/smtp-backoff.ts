// How long to leave a server alone after trouble: longer each time, less up to a half by chance. It
// knows no socket.

export interface Backoff {
  /** Troubles in a row. */
  readonly failures: number;
  readonly mayTry: () => boolean;
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
    mayTry: () => now() >= until,
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
