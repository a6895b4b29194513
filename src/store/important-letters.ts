// Letters that must reach somebody: what each was written from, who has it, and which did not arrive.
import { addressKey } from "../mail/address.ts";
import type { Kind } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";
import type { SentLetter } from "./returned-letters.ts";

/** Enters a letter; `letter` is what it was written from, as JSON. */
export function keepImportant(
  store: Store,
  outboxId: number,
  { about, letter }: { about: string; letter: string },
): void {
  sql(store, "INSERT INTO important_letters (outbox_id, about, letter) VALUES (?, ?, ?)").run(
    outboxId,
    about,
    letter,
  );
}

export interface Important {
  readonly about: string;
  readonly letter: string;
  readonly passedOnAt: string | null;
}

export function findImportant(store: Store, outboxId: number): Important | undefined {
  return sql<Important>(
    store,
    `SELECT about, letter, passed_on_at AS passedOnAt FROM important_letters WHERE outbox_id = ?`,
  ).get(outboxId);
}

export function markPassedOn(store: Store, outboxId: number, now: string): void {
  sql(store, "UPDATE important_letters SET passed_on_at = ? WHERE outbox_id = ?").run(
    now,
    outboxId,
  );
}

/** Whether this person got, or is about to get, a letter of the same cause. */
export function hasReceived(store: Store, about: string, address: string): boolean {
  const row = sql<{ id: number }>(
    store,
    `SELECT id FROM important_letters JOIN outbox ON id = outbox_id
     WHERE about = ? AND recipient_key = ? AND state <> 'cancelled' LIMIT 1`,
  ).get(about, addressKey(address));
  return row !== undefined;
}

/**
 * Letters that failed, or were tried on their own account and not accepted since they were queued before
 * `triedSince`. While the whole server is away nothing counts as tried.
 */
export function listNotAccepted(store: Store, triedSince: string): readonly SentLetter[] {
  return sql<{ id: number; kind: Kind; to: string }>(
    store,
    `SELECT id, kind, recipient AS "to" FROM important_letters JOIN outbox ON id = outbox_id
     WHERE passed_on_at IS NULL AND (state = 'failed' OR (
       state IN ('queued', 'sending', 'in_doubt') AND attempts > 0 AND created_at < ?))
     ORDER BY id`,
  ).all(triedSince);
}

/** No report about a letter comes so late: what it was written from need be kept no longer. */
export function forgetImportant(store: Store, before: string): void {
  sql(
    store,
    `DELETE FROM important_letters WHERE EXISTS (
       SELECT 1 FROM outbox WHERE id = outbox_id AND created_at < ?
         AND state IN ('sent', 'failed', 'cancelled'))`,
  ).run(before);
}
