// The nightly backup, and the one after an erasure: when it is due, made in a process of its own, and which old ones go then. The worker
// wakes it with every tick; one that was off at night makes it when it is back.
import { readdirSync, unlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { backupsFolder } from "./backup.ts";
import { listSuperseded } from "./backup-rotation.ts";
import type { Log } from "./edges/log.ts";
import { goneNotedAt } from "./erased-log.ts";
import { nameFault } from "./intake.ts";
import { type Office, tellTrouble } from "./office.ts";
import { isRestored } from "./restored.ts";
import { findFirstLetterAt } from "./store/backups.ts";
import type { Store } from "./store/database.ts";
import { findFact, keepFact } from "./store/meta.ts";

/** On the office's clock: after retention and erasures, when hardly anybody writes. */
const quietTime = "03:30";

/** The last time, up to `now`, at which a backup was to be made (UTC ISO text). */
export function lastQuietTime(now: string, timezone: string): string {
  const at = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const on = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: timezone, plainTime: Temporal.PlainTime.from(quietTime) });
  const today = on(at.toPlainDate());
  const last =
    Temporal.ZonedDateTime.compare(today, at) <= 0
      ? today
      : on(at.toPlainDate().subtract({ days: 1 }));
  return new Date(last.epochMilliseconds).toISOString();
}

/** An office that has done nothing yet needs none. A backup from the future is no backup. */
export function isBackupDue(store: Store, { now, timezone }: { now: string; timezone: string }) {
  const quietAt = lastQuietTime(now, timezone);
  const lastAt = findFact(store, "last_backup_at");
  if (lastAt !== null && lastAt <= now) return lastAt < quietAt;
  const firstAt = findFirstLetterAt(store);
  return firstAt !== null && firstAt < quietAt;
}

/**
 * Somebody was erased or left by one click since the last backup: the next one is made at once, since
 * nothing in the mailbox tells of it, should the disk be lost.
 */
function isSomebodyGone(store: Store, dataDir: string): boolean {
  const lastAt = findFact(store, "last_backup_at");
  const notedAt = goneNotedAt(dataDir);
  return notedAt !== null && (lastAt === null || lastAt < notedAt);
}

export function backupMade(store: Store, now: Date): void {
  keepFact(store, "last_backup_at", now.toISOString());
}

export interface NightlyBackup {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/** What the process that makes it says. */
export type BackupAnswer = { readonly path: string } | { readonly fault: string };

interface Nightly {
  readonly dataDir: string;
  readonly log: Log;
  /** Nothing is deleted while this is so, as where the archives law holds everything. */
  readonly isHeld?: () => boolean;
}

/** After a fault it is left alone for so long. */
const pauseMs = 3_600_000;

export function watchBackups(office: Office, nightly: Nightly): NightlyBackup {
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  return {
    wake: () => {
      const now = office.now();
      if (running !== null || ending.signal.aborted || isSoon(now, triedAt)) return;
      const { timezone } = office.settings;
      const isDue = isBackupDue(office.store, { now: now.toISOString(), timezone });
      if (!isDue && !isSomebodyGone(office.store, nightly.dataDir)) return;
      triedAt = now.getTime();
      running = backUp(office, { ...nightly, now, signal: ending.signal }).finally(() => {
        running = null;
      });
    },
    stop: async () => {
      ending.abort();
      await running;
    },
  };
}

function isSoon(now: Date, triedAt: number): boolean {
  return Math.abs(now.getTime() - triedAt) < pauseMs;
}

async function backUp(
  office: Office,
  { dataDir, log, now, signal, isHeld = () => false }: Nightly & { now: Date; signal: AbortSignal },
): Promise<void> {
  const begunAt = performance.now();
  try {
    await makeApart({ dataDir, now, signal });
    backupMade(office.store, now);
    const ms = Math.round(performance.now() - begunAt);
    const deleted = isHeld() || isRestored(office.store) ? 0 : deleteSuperseded(office, dataDir);
    log.info({ ms, deleted }, "the nightly backup is made");
  } catch (fault) {
    if (signal.aborted) return;
    const because = fault instanceof Error ? String(fault.cause ?? "") : "";
    log.error({ fault: nameFault(fault), because }, "the nightly backup failed; again in an hour");
    try {
      tellTrouble(office, "backup-failed");
    } catch (other) {
      // A full disk is full for the database too.
      log.error({ fault: nameFault(other) }, "nobody could be told of it");
    }
  }
}

/** Those alone that this office made itself, by their names. Gives how many. */
function deleteSuperseded({ settings, now }: Office, dataDir: string): number {
  const folder = join(dataDir, backupsFolder);
  const superseded = listSuperseded(readdirSync(folder), {
    now: now().toISOString(),
    timezone: settings.timezone,
  });
  for (const name of superseded) unlinkSync(join(folder, name));
  return superseded.length;
}

const makeMsMax = 30 * 60_000;
/** As `nice` counts: mail goes first. */
const niceness = 10;

/** In a child process that knows no setting; the disk is all that it shares with the mail. */
async function makeApart({
  dataDir,
  now,
  signal,
}: {
  dataDir: string;
  now: Date;
  signal: AbortSignal;
}): Promise<string> {
  const { fork } = await import("node:child_process");
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = fork(new URL("./backup-maker.ts", import.meta.url), {
    ...{ env: {}, execArgv: [], timeout: makeMsMax, killSignal: "SIGKILL", signal },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  child.on("message", (message) => {
    const answer = message as BackupAnswer;
    if ("path" in answer) resolve(answer.path);
    else reject(new Error("the backup could not be made", { cause: answer.fault }));
  });
  child.on("error", reject);
  child.on("exit", (code) => reject(new Error(`the maker of backups ended with ${code}`)));
  child.send({ dataDir, now: now.toISOString() });
  return promise.finally(() => child.kill());
}
