// How fast letters leave, as of late, and what follows from it: how many are handed over and claimed
// ahead, and how many results wait for one commit. It knows no letter.

/**
 * Results are committed together: so many, or after so long. A disk that takes its time over a commit gets
 * larger groups, so that it takes a quarter of the time at most.
 */
const groupLetters = { least: 48, most: 192 } as const;
const groupMs = { least: 15, most: 40 } as const;
const timesCommit = 3;
/**
 * So much sending is handed over ahead, beyond a letter for each connection: what a letter of a higher lane
 * may have to wait for. So much more is claimed, which such a letter overtakes.
 */
const handedMs = 200;
const claimedMs = 50;
const handedPerConnectionMax = 3;

export interface Meter {
  readonly handedMax: () => number;
  /** How many are claimed beyond those. */
  readonly claimedAhead: () => number;
  readonly groupMs: () => number;
  readonly groupMax: () => number;
  /** So many letters are done, by a commit that began then (by `performance.now`). */
  readonly measure: (letters: number, commitBegunAt: number) => void;
}

export function createMeter(connections: number): Meter {
  /** Letters a second, and milliseconds. */
  let speed = 0;
  let commitMs = 0;
  let measuredAt = performance.now();
  const lettersIn = (ms: number) => Math.ceil((speed * ms) / 1_000);
  const ofGroupMs = () => clamp(commitMs * timesCommit, groupMs);
  const ofGroupMax = () => Math.ceil(clamp((speed * ofGroupMs()) / 1_000, groupLetters));
  return {
    handedMax: () => {
      const wanted = Math.max(lettersIn(handedMs), connections);
      return Math.min(wanted, connections * handedPerConnectionMax);
    },
    claimedAhead: () => Math.min(lettersIn(claimedMs), Math.ceil(ofGroupMax() * 1.5)),
    groupMs: ofGroupMs,
    groupMax: ofGroupMax,
    measure: (letters, commitBegunAt) => {
      const now = performance.now();
      const average = (known: number, seen: number) => (known === 0 ? seen : (known + seen) / 2);
      speed = average(speed, (letters * 1_000) / Math.max(now - measuredAt, 1));
      commitMs = average(commitMs, now - commitBegunAt);
      measuredAt = now;
    },
  };
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(value, least), most);
}
