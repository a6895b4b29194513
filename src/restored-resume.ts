// The end of a restore: the clock's duties are done, what they decide on that left before is recognised,
// what is out of date is dropped, and letters may leave again.
import { dayMs, shift } from "./clock.ts";
import { type Office, tick } from "./office.ts";
import { findRestored, forgetRestored, keepRestored, type Restored } from "./restored.ts";
import { inTransaction } from "./store/database.ts";
import {
  adoptCopies,
  cancelOlder,
  forgetSentCopies,
  freshenQueued,
  listWaitingKinds,
  type WaitingKind,
} from "./store/sent-copies.ts";

export interface Resumed {
  readonly restored: Restored;
  /** False: it happens by itself once what came since the backup is taken in. */
  readonly isDone: boolean;
  readonly leaving: readonly WaitingKind[];
  /** Reminders too old to be of use, or, where that was asked, all that waited in the backup. */
  readonly dropped: number;
}

interface Wishes {
  /** Drops also what has waited since before the backup was made. */
  readonly dropOld?: true;
  /** Tells what would happen and changes nothing. */
  readonly dryRun?: true;
}

/** What a reminder older than a day asks may be done, or its day over; the clock makes it anew. */
const reminders = ["report-reminder", "notice-reminder", "still-open", "meeting-reminder"];
const reply = "out of date when the office was resumed";

/** Null where the office is not restored. */
export function resume(office: Office, { dropOld, dryRun }: Wishes): Resumed | null {
  const { store } = office;
  let resumed: Resumed | null = null;
  const undo = new Error("a dry run");
  try {
    inTransaction(store, () => {
      const restored = findRestored(store);
      if (restored === null) return;
      const now = office.now().toISOString();
      const isDone = restored.caughtUpAt !== null;
      let dropped = dropOld ? cancelOlder(store, restored.madeAt, { kinds: null, reply }) : 0;
      dropped += cancelOlder(store, shift(now, -dayMs), { kinds: reminders, reply });
      if (isDone) lift(office, restored);
      else keepRestored(store, { ...restored, isToResume: true });
      resumed = { restored, isDone, dropped, leaving: listWaitingKinds(store) };
      if (dryRun) throw undo;
    });
  } catch (fault) {
    if (fault !== undo) throw fault;
  }
  return resumed;
}

function lift(office: Office, { lastLetter }: Restored): void {
  const { store } = office;
  forgetRestored(store);
  freshenQueued(store);
  try {
    tick(office);
  } catch {
    // A duty that fails is undone alone, and asked for again at the worker's next tick.
  }
  // Also what was answered before, and lay in the inbox still.
  adoptCopies(store, lastLetter);
  forgetSentCopies(store);
}
