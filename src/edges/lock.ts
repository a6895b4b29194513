// One worker per data folder: a lock that the system takes back when its process dies, however it dies.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Log } from "./log.ts";

export interface Lock {
  readonly release: () => void;
}

const retryMs = 500;

/**
 * Waits until no other worker has this folder, and says so once; null where it still has it after
 * `waitMsMax`, or `stopping` became true.
 */
export async function takeLock(
  dataDir: string,
  { waitMsMax, log, stopping }: { waitMsMax: number; log: Log; stopping: () => boolean },
): Promise<Lock | null> {
  const until = Date.now() + waitMsMax;
  let isTold = false;
  for (;;) {
    const lock = tryLock(dataDir);
    if (lock !== null) return lock;
    if (!isTold) log.warn({}, "another worker runs on this data folder: waiting for it to end");
    isTold = true;
    if (Date.now() >= until || stopping()) return null;
    await sleep(retryMs);
  }
}

/** A database of its own, held in an exclusive transaction that nothing is ever written in. */
function tryLock(dataDir: string): Lock | null {
  const holder = new Database(join(dataDir, "worker.lock"), { timeout: 0 });
  try {
    holder.exec("BEGIN EXCLUSIVE");
    return { release: () => holder.close() };
  } catch (fault) {
    holder.close();
    if ((fault as { code?: string }).code === "SQLITE_BUSY") return null;
    throw fault;
  }
}
