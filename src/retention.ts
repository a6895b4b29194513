// Erases what is past its time, class by class, in spans so short that no letter waits for them. It knows
// the steps by their class alone; what each takes is the store's.
import { dayMs, shift } from "./clock.ts";
import type { Retention, RetentionClass } from "./retention-periods.ts";
import { emptyLog, type Store } from "./store/database.ts";
import {
  askFolderPurge,
  forgetSlots,
  keepRun,
  retentionSteps,
  type Taken,
  withdrawFolderPurges,
} from "./store/retention.ts";
import { countDue, type Step, spanOf, type Times, takeSpan } from "./store/retention-step.ts";

interface World {
  readonly store: Store;
  readonly periods: Retention;
  /** UTC ISO text: the time that counts. */
  readonly now: string;
}

export interface Running extends World {
  /** Lets other work be done between two spans. */
  readonly pause: () => Promise<void>;
  readonly mayGoOn: () => boolean;
  /** The clock as it runs on. */
  readonly clock: () => Date;
}

export interface RunDone {
  /** Rows by class; of the mailbox's folders nothing is counted here. */
  readonly taken: Taken;
  /** False where it was told to stop, or nothing may be destroyed. */
  readonly isWhole: boolean;
  /** The longest span, in milliseconds. */
  readonly longestMs: number;
}

const folders = [
  ["handled", "handledDays"],
  ["quarantine", "quarantineDays"],
  ["sent", "sentDays"],
] as const;

/** Duties whose slots are named by a day or a week: they never come again. */
const datedDuties = ["digest", "retention", "backup", "heartbeat"];
const slotDays = 400;

/** One whole run, counted and kept. Under a hold it takes nothing, and what was asked is withdrawn. */
export async function eraseExpired(running: Running): Promise<RunDone> {
  const { store, periods, now, mayGoOn, clock } = running;
  const taken: Record<string, number> = {};
  const pace: Pace = { rows: rowsFirst, longestMs: 0 };
  if (periods.hold) {
    withdrawFolderPurges(store);
    return { taken, isWhole: false, longestMs: 0 };
  }
  for (const step of retentionSteps) {
    const count = await takeStep(step, running, pace);
    if (count > 0) taken[step.of] = (taken[step.of] ?? 0) + count;
  }
  if (!mayGoOn()) return { taken, isWhole: false, longestMs: pace.longestMs };
  for (const [folder, period] of folders) {
    askFolderPurge(store, { folder, before: beforeOf(period, running), now });
  }
  forgetSlots(store, datedDuties, shift(now, -slotDays * dayMs));
  keepRun(store, { beganAt: now, endedAt: clock().toISOString(), taken });
  emptyLog(store);
  return { taken, isWhole: true, longestMs: pace.longestMs };
}

/** What a run would take now; what hangs on it, such as a letter's words, comes on top. */
export function countExpired(world: World): Taken {
  const due: Record<string, number> = {};
  if (world.periods.hold) return due;
  for (const step of retentionSteps) {
    const count = countDue(world.store, step, timesOf(step, world));
    if (count > 0) due[step.of] = (due[step.of] ?? 0) + count;
  }
  return due;
}

interface Pace {
  rows: number;
  longestMs: number;
}

const rowsFirst = 64;
const rowsMax = 4096;
const quickMs = 8;
const slowMs = 20;

async function takeStep(step: Step, running: Running, pace: Pace): Promise<number> {
  const { store, pause, mayGoOn } = running;
  const span = spanOf(store, step);
  if (span === null) return 0;
  const times = timesOf(step, running);
  let taken = 0;
  pace.rows = Math.min(pace.rows, rowsFirst);
  for (let after = span.first - 1; after < span.last && mayGoOn(); ) {
    const began = performance.now();
    const done = takeSpan(store, step, { after, until: after + pace.rows, ...times });
    const ms = performance.now() - began;
    pace.longestMs = Math.max(pace.longestMs, ms);
    if (ms > slowMs) pace.rows = Math.max(1, Math.floor(pace.rows / 4));
    else if (ms < quickMs) pace.rows = Math.min(rowsMax, pace.rows * 2);
    taken += done.count;
    after = done.until;
    await pause();
  }
  return taken;
}

function timesOf({ of }: Step, world: World): Times {
  return { before: beforeOf(of as RetentionClass, world), now: world.now };
}

function beforeOf(period: RetentionClass, { periods, now }: World): string {
  return shift(now, -periods[period] * dayMs);
}
