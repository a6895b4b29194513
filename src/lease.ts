// One worker on the same data: a lease in the database, renewed every few seconds. Another one takes
// over only when its holder is surely dead, or has been silent for longer than a letter can take.
import { setTimeout as sleep } from "node:timers/promises";
import { minuteMs } from "./clock.ts";
import type { Log } from "./edges/log.ts";
import { isSurelyDead, markOwnProcess, type ProcessMark } from "./edges/processes.ts";
import { nameFault } from "./intake.ts";
import { isOutside, type Store } from "./store/database.ts";
import { giveLeaseBack, type Held, renewLease, takeLease } from "./store/leases.ts";

export interface Lease {
  /** False once another worker holds it, or this one could not renew it in time: nothing may leave. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

const beatMs = 5_000;
const retryMs = 500;
const watchMsMin = 3 * beatMs;
/** RFC 5321 section 4.5.3.2.6: as long as a server may take for the final dot. */
const silenceMsMax = 10 * minuteMs;
/** Well before another one may take over. */
const ownSilenceMsMax = silenceMsMax / 2;

/** What a waiting worker saw of the holder: when, by a clock that does not jump, its last beat came. */
interface Watched {
  beatAt: string;
  sinceMs: number;
}

/**
 * Surely dead, or silent for too long: by the clock, and while this worker looked on, since a clock that
 * jumps makes nobody silent. A beat from the future is no sign of life.
 */
export function isOver(
  held: Held,
  { own, now, watchedMs }: { own: ProcessMark; now: string; watchedMs: number },
): boolean {
  if (isSurelyDead(held, own)) return true;
  const silentMs = Math.abs(Date.parse(now) - Date.parse(held.beatAt));
  return silentMs >= silenceMsMax && watchedMs >= watchMsMin;
}

/**
 * Waits until no other worker has the lease, and says so once; null where one still has it after
 * `waitMsMax`, or `stopping` became true. `onLost` is told once, should another one take over.
 */
export async function holdLease(
  store: Store,
  {
    waitMsMax,
    log,
    stopping,
    onLost = () => {},
  }: { waitMsMax: number; log: Log; stopping: () => boolean; onLost?: () => void },
): Promise<Lease | null> {
  const own = markOwnProcess();
  const until = performance.now() + waitMsMax;
  const watched: Watched = { beatAt: "", sinceMs: performance.now() };
  for (let tries = 0; !take(store, own, watched); tries += 1) {
    if (tries === 0) log.warn({}, "another worker runs on this data folder: waiting for it to end");
    if (performance.now() >= until || stopping()) return null;
    await sleep(retryMs);
  }
  return keepBeating(store, own.holder, { log, onLost });
}

function take(store: Store, own: ProcessMark, watched: Watched): boolean {
  const now = new Date().toISOString();
  const look = (held: Held) => {
    const nowMs = performance.now();
    if (held.beatAt !== watched.beatAt)
      Object.assign(watched, { beatAt: held.beatAt, sinceMs: nowMs });
    return isOver(held, { own, now, watchedMs: nowMs - watched.sinceMs });
  };
  try {
    return takeLease(store, own, { now, isOver: look });
  } catch (fault) {
    // Whoever writes at this moment is a worker too.
    if (isOutside(fault)) return false;
    throw fault;
  }
}

function keepBeating(
  store: Store,
  holder: string,
  { log, onLost }: { log: Log; onLost: () => void },
): Lease {
  let beatAtMs = performance.now();
  let isLost = false;
  const beat = () => {
    try {
      isLost = !renewLease(store, holder, new Date().toISOString());
      if (!isLost) beatAtMs = performance.now();
    } catch (fault) {
      log.warn({ fault: nameFault(fault) }, "the lease could not be renewed; again soon");
    }
    if (!isLost) return;
    clearInterval(timer);
    log.error({}, "another worker has taken over");
    onLost();
  };
  const timer = setInterval(beat, beatMs);
  timer.unref();
  return {
    isHeld: () => !isLost && performance.now() - beatAtMs < ownSilenceMsMax,
    release: () => {
      clearInterval(timer);
      giveLeaseBack(store, holder);
    },
  };
}
