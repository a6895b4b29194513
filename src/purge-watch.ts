// Takes letters out of the mailbox that erasures and retention asked to go, beside all else and on a
// connection of its own; notes who was erased or left without a letter, and empties the write-ahead log.
// What goes is store/purges.ts.
import { minuteMs, shift } from "./clock.ts";
import { MailboxConnection, nameTrouble } from "./edges/imap-connection.ts";
import { type Purged, purgeFolder } from "./edges/imap-purge.ts";
import type { Log } from "./edges/log.ts";
import { expireGone, type GoneAddress, noteGone } from "./erased-log.ts";
import { nameFault } from "./intake.ts";
import { foldedKey } from "./mail/address.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import type { Office } from "./office.ts";
import { takeSince } from "./opening.ts";
import { isRestored } from "./restored.ts";
import type { Settings } from "./settings.ts";
import { emptyLog } from "./store/database.ts";
import { listLastLetters } from "./store/erasures-to-finish.ts";
import { listUnwrittenLeaves } from "./store/members.ts";
import { listPurges, type Purge, settlePurge } from "./store/purges.ts";

export interface Purging {
  readonly office: Office;
  readonly dataDir: string;
  readonly log: Log;
  /** False while nothing may be destroyed: what was asked waits. */
  readonly mayDestroy: () => boolean;
  /** Aborting drops the connection at once. */
  readonly open: (signal: AbortSignal) => Promise<Purger>;
}

interface Purger {
  purge(purge: Purge): Promise<Purged>;
  close(): Promise<void>;
}

export function purgingFor(office: Office, settings: Settings, log: Log): Purging {
  const { address, loginAddress, subaddress } = settings;
  const own = { officeAddress: address, loginAddress, subaddress };
  return {
    ...{ office, log, dataDir: settings.dataDir },
    mayDestroy: () => mayDestroy(office),
    open: async (signal) => {
      const connection = await MailboxConnection.open(settings.imap, { log, signal });
      return {
        purge: ({ folder, letters }) =>
          purgeFolder(connection, {
            ...{ folder, letters, since: takeSince(settings, office.store) },
            isOurs: (address) => isOfficeAddress(address, own),
            fold: foldedKey,
          }),
        close: () => connection.close(),
      };
    },
  };
}

/** Not while the archives law holds everything, nor before a restored office goes on. */
function mayDestroy({ registry, store }: Office): boolean {
  return !registry().retention.hold && !isRestored(store);
}

/** A letter is moved, and a copy of what was sent is filed, some time after; then it can be found. */
const settlesMs = 2 * minuteMs;

/**
 * Does what was asked, as far as the server lets it; what is left waits for the next time. Never rejects
 * because of the mailbox; gives the number of what is left.
 */
export async function purgeMailbox(purging: Purging, signal: AbortSignal): Promise<number> {
  const { office, log, dataDir } = purging;
  const { store } = office;
  const now = office.now().toISOString();
  const last = listLastLetters(store);
  const asked = listPurges(store);
  const erased = listErased(last, asked);
  const left = listUnwrittenLeaves(store).map((one) => ({ was: "left", ...one }) as const);
  noteGone(dataDir, [...erased, ...left]);
  if (purging.mayDestroy()) expireGone(dataDir, now);
  if (asked.length + last.length > 0) emptyLog(store);
  const due = asked.filter(({ askedAt }) => askedAt <= shift(now, -settlesMs));
  if (due.length === 0 || !purging.mayDestroy()) return asked.length;
  let purger: Purger | undefined;
  let [letters, done] = [0, 0];
  try {
    purger = await purging.open(signal);
    for (const purge of due) {
      signal.throwIfAborted();
      const purged = await purger.purge(purge);
      letters += purged.letters;
      if (!purged.isDone) continue;
      settlePurge(store, purge.id);
      done += 1;
    }
  } catch (fault) {
    if (!signal.aborted)
      log.warn(nameTrouble(fault), "letters could not be deleted; tried again later");
  } finally {
    await purger?.close();
  }
  if (done > 0) {
    emptyLog(store);
    log.info({ letters, done, left: asked.length - done }, "letters were deleted for good");
  }
  return asked.length - done;
}

/** Also under the addresses that they had before: what goes from the mailbox at the same moment. */
function listErased(
  last: ReturnType<typeof listLastLetters>,
  purges: readonly Purge[],
): readonly GoneAddress[] {
  return last.flatMap(({ recipient, createdAt: at }) => {
    const former = purges.flatMap(({ askedAt, letters }) => {
      return askedAt === at && "address" in letters ? [letters.address] : [];
    });
    return [...new Set([recipient, ...former])].map((address) => ({ was: "erased", address, at }));
  });
}

export interface PurgeWatch {
  /** Something may be asked. */
  readonly wake: () => void;
  /** Waits for what is under way, which is dropped. */
  readonly stop: () => Promise<void>;
}

/** One go at a time; a server that fails is left alone, longer each time. */
export function watchPurges(purging: Purging): PurgeWatch {
  const { log, office } = purging;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let notBefore = 0;
  let failures = 0;
  const run = async () => {
    try {
      const before = listPurges(office.store).length;
      const left = await purgeMailbox(purging, stopping.signal);
      failures = left > 0 && left >= before ? failures + 1 : 0;
    } catch (fault) {
      log.error({ fault: nameFault(fault) }, "letters could not be deleted");
      failures += 1;
    }
    notBefore = Date.now() + Math.min(failures, pausesMax) * minuteMs;
  };
  const wake = () => {
    if (stopping.signal.aborted || running !== null || Date.now() < notBefore) return;
    running = run().finally(() => {
      running = null;
    });
  };
  const stop = async () => {
    stopping.abort();
    await running;
  };
  return { wake, stop };
}
const pausesMax = 10;
