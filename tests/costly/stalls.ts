// Measures for how long a thread does nothing but one thing. Not a test itself.
import { setTimeout as sleep } from "node:timers/promises";

const beatMs = 5;

export interface Stalls {
  /** Measures while the work is done. */
  watch(work: () => Promise<void>): Promise<void>;
  longestMs(): number;
  stop(): void;
}

export function watchStalls(): Stalls {
  let longest = 0;
  let last = performance.now();
  let isWatching = false;
  const timer = setInterval(() => {
    const now = performance.now();
    if (isWatching) longest = Math.max(longest, now - last - beatMs);
    last = now;
  }, beatMs);
  return {
    async watch(work) {
      last = performance.now();
      isWatching = true;
      await work();
      await sleep(2 * beatMs);
      isWatching = false;
    },
    longestMs: () => longest,
    stop: () => clearInterval(timer),
  };
}
