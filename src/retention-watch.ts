// Has what is past its time erased once a night, beside the mail; a worker that was off catches up. Each
// tick wakes it; during most of the day there is nothing to do.
import { setImmediate as yieldToMail } from "node:timers/promises";
import type { Log } from "./edges/log.ts";
import { nameFault } from "./intake.ts";
import type { Office } from "./office.ts";
import { isRestored } from "./restored.ts";
import { eraseExpired } from "./retention.ts";
import { emptyLog, emptyLogAtLast, inTransaction } from "./store/database.ts";
import { isSlotTaken, takeSlot } from "./store/slots.ts";

const duty = "retention";
/** On the office's clock: after the changes of the clock, before the nightly backup. */
const nightHour = 3;

/** The night that is to be done, as its day; null where it is done or has not come yet, or in a restored office. */
export function findDueNight(office: Office): string | null {
  if (isRestored(office.store)) return null;
  const { timezone } = office.settings;
  const at = Temporal.Instant.from(office.now().toISOString()).toZonedDateTimeISO(timezone);
  const slot = at.toPlainDate().toString();
  if (at.hour < nightHour || isSlotTaken(office.store, { duty, slot })) return null;
  return slot;
}

interface Watching {
  readonly log: Log;
  readonly mayGoOn: () => boolean;
}

/** Does the night that is due, if one is. It is noted at its end: a run that was cut off is done again. */
export async function eraseAtNight(office: Office, { log, mayGoOn }: Watching): Promise<void> {
  const slot = findDueNight(office);
  if (slot === null) return;
  const { store } = office;
  const now = office.now().toISOString();
  const { isWhole, taken, longestMs } = await eraseExpired({
    ...{ store, now, periods: office.registry().retention, clock: office.now },
    // A hold that begins counts at once.
    mayGoOn: () => mayGoOn() && !office.registry().retention.hold,
    pause: () => yieldToMail(),
  });
  const isHeld = office.registry().retention.hold;
  if (!isWhole && !isHeld) return;
  inTransaction(store, () => takeSlot(store, { duty, slot, now }));
  if (isHeld) log.info({}, "retention: on hold, nothing is erased");
  else log.info({ taken, longestMs: Math.round(longestMs) }, "retention: what was past its time");
}

/** After a fault it is left alone for so long. */
const pauseMs = 3_600_000;

export interface RetentionWatch {
  readonly wake: () => void;
  /** A backup waits for it: it is to hold nothing that is past its time, and while it reads no log is emptied. */
  readonly isUnderWay: () => boolean;
  /** Resolves once nothing is under way. */
  readonly done: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function watchRetention(office: Office, { log, mayGoOn }: Watching): RetentionWatch {
  let running: Promise<void> | null = null;
  let isEnding = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  // What a process that was killed could not empty.
  let isLogKnown = false;
  const run = async () => {
    try {
      await eraseAtNight(office, { log, mayGoOn: () => !isEnding && mayGoOn() });
    } catch (fault) {
      failedAt = office.now().getTime();
      log.error({ fault: nameFault(fault) }, "retention could not be done");
    }
  };
  return {
    wake: () => {
      const isTooSoon = office.now().getTime() - failedAt < pauseMs;
      if (running !== null || isEnding || !mayGoOn()) return;
      if (isLogKnown) emptyLogAtLast(office.store);
      else emptyLog(office.store);
      isLogKnown = true;
      if (isTooSoon || findDueNight(office) === null) return;
      running = run().finally(() => {
        running = null;
      });
    },
    isUnderWay: () => running !== null,
    done: async () => {
      await running;
    },
    stop: async () => {
      isEnding = true;
      await running;
    },
  };
}
