// Retention as a whole: all its steps in their order, what it asks of the mailbox, and what each run took.
import { inTransaction, type Store, sql } from "./database.ts";
import { askPurge, type PurgedFolder } from "./purges.ts";
import { letterSteps } from "./retention-letters.ts";
import { matterSteps } from "./retention-matters.ts";
import { peopleSteps } from "./retention-people.ts";
import type { Step } from "./retention-step.ts";

/** In this order: what names a row goes before it. */
export const retentionSteps: readonly Step[] = [...peopleSteps, ...matterSteps, ...letterSteps];

export type Taken = Readonly<Record<string, number>>;

/** Letters of this folder from before a time are to leave the mailbox; an older wish of its kind goes. */
export function askFolderPurge(
  store: Store,
  { folder, before, now }: { folder: PurgedFolder; before: string; now: string },
): void {
  inTransaction(store, () => {
    const text = "DELETE FROM mailbox_purges WHERE folder = ? AND before IS NOT NULL";
    sql(store, text).run(folder);
    askPurge(store, { folder, letters: { before }, now });
  });
}

/** Nothing is asked of the mailbox by its age any more. */
export function withdrawFolderPurges(store: Store): void {
  sql(store, "DELETE FROM mailbox_purges WHERE before IS NOT NULL").run();
}

export interface RetentionRun {
  readonly beganAt: string;
  readonly endedAt: string;
  /** Rows by class. */
  readonly taken: Taken;
}

export function keepRun(store: Store, { beganAt, endedAt, taken }: RetentionRun): void {
  const text = "INSERT INTO retention_runs (began_at, ended_at, taken) VALUES (?, ?, ?)";
  sql(store, text).run(beganAt, endedAt, JSON.stringify(taken));
}

/** The newest first. */
export function listRuns(store: Store, count: number): readonly RetentionRun[] {
  return sql<{ beganAt: string; endedAt: string; taken: string }>(
    store,
    `SELECT began_at AS beganAt, ended_at AS endedAt, taken FROM retention_runs
     ORDER BY id DESC LIMIT ?`,
  )
    .all(count)
    .map((run) => ({ ...run, taken: JSON.parse(run.taken) as Taken }));
}

/** What the clock did of duties that are named by their day or week. */
export function forgetSlots(store: Store, duties: readonly string[], before: string): void {
  const text = `DELETE FROM schedule_slots
    WHERE duty IN (SELECT value FROM json_each(?)) AND taken_at < ?`;
  sql(store, text).run(JSON.stringify(duties), before);
}
