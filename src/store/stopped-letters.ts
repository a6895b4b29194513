// Answers that the breaker holds back: kept in the outbox, told apart by when they would have left.
import { type Store, sql } from "./database.ts";

const stopped = "waits_for = 'answersPerHour' AND state = 'queued'";

/** Of answers of one kind to one person about one thing the last says all: the others are dropped. */
export function dropRepeated(store: Store): void {
  sql(
    store,
    `UPDATE outbox SET state = 'cancelled' WHERE ${stopped} AND id NOT IN (
       SELECT max(id) FROM outbox WHERE ${stopped}
       GROUP BY recipient_fold, kind, coalesce(matter_id, -1))`,
  ).run();
}

export function listStopped(
  store: Store,
): readonly { readonly id: number; readonly otherwiseAt: string }[] {
  return sql<{ id: number; otherwiseAt: string }>(
    store,
    `SELECT id, coalesce(otherwise_at, created_at) AS otherwiseAt FROM outbox
     WHERE ${stopped} ORDER BY id`,
  ).all();
}

/** It leaves from then on, and waits for nothing else. */
export function releaseStopped(store: Store, id: number, dueAt: string): void {
  sql(
    store,
    "UPDATE outbox SET due_at = ?, waits_for = NULL, otherwise_at = NULL WHERE id = ?",
  ).run(dueAt, id);
}
