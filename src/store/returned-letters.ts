// Letters of ours that came back, or that a server refused for good: which, how heavily it counts, and
// the row of a member's bulletins that came back one after the other.
import { addressKey, foldedKey } from "../mail/address.ts";
import type { Kind } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";

export type Weight = "hard" | "soft" | "policy";

/** A letter of ours that left, or was about to. */
export interface SentLetter {
  readonly id: number;
  readonly kind: Kind;
  readonly to: string;
}

/** One that a report names. */
export interface NamedLetter extends SentLetter {
  /** UTC ISO text; null where it has not left. */
  readonly sentAt: string | null;
}

export function findSent(store: Store, messageId: string): NamedLetter | undefined {
  return sql<NamedLetter>(
    store,
    `SELECT id, kind, recipient AS "to", coalesce(settled_at, dated_at) AS sentAt
     FROM outbox WHERE message_id = ?`,
  ).get(messageId);
}

const leftMax = 5;

/**
 * A letter that was accepted and sent back for no fault of its own leaves again from `dueAt` on. False where
 * it has left often enough, or its bulletin was stopped.
 */
export function queueReturned(store: Store, id: number, dueAt: string): boolean {
  const text = `UPDATE outbox SET state = 'queued', due_at = ?, settled_at = NULL
    WHERE id = ? AND state = 'sent' AND attempts < ${leftMax} AND NOT EXISTS (
      SELECT 1 FROM bulletins WHERE bulletins.id = bulletin_id AND bulletins.state = 'cancelled')`;
  return sql(store, text).run(dueAt, id).changes > 0;
}

/** A letter comes back once; what is told of it later takes the place of what was told first. */
export function keepReturn(
  store: Store,
  id: number,
  { weight, now }: { weight: Weight; now: string },
): void {
  sql(
    store,
    `INSERT INTO returned_letters (outbox_id, weight, at) VALUES (?, ?, ?)
     ON CONFLICT (outbox_id) DO UPDATE SET weight = excluded.weight`,
  ).run(id, weight, now);
}

export interface BulletinCopy {
  readonly id: number;
  readonly bulletinId: number;
  /** Null where nothing was heard of it: it counts as delivered. */
  readonly weight: Weight | null;
}

const copiesMax = 50;

/** The last bulletins to this address that left since then, the newest first. */
export function listBulletinCopies(
  store: Store,
  { address, since }: { address: string; since: string },
): readonly BulletinCopy[] {
  return sql<BulletinCopy>(
    store,
    `SELECT id, bulletin_id AS bulletinId, weight
     FROM outbox LEFT JOIN returned_letters ON outbox_id = id
     WHERE recipient_fold = ? AND recipient_key = ? AND kind = 'bulletin'
       AND state IN ('sent', 'failed') AND dated_at > ?
     ORDER BY id DESC LIMIT ${copiesMax}`,
  ).all(foldedKey(address), addressKey(address), since);
}
