// After a restore: which letters of the outbox left before, by their copies in the Sent folder. A letter
// that was decided on anew takes the Message-ID and the tokens of the copy, so that replies find it.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";
import { hashOf } from "./tokens.ts";

/** A letter of ours as the Sent folder has it. */
export interface SentCopy {
  readonly messageId: string;
  readonly kind: string;
  readonly to: string;
  readonly inReplyTo: string | null;
  /** Without a token's tag. */
  readonly subject: string;
  /** UTC ISO text. */
  readonly sentAt: string;
  readonly token: string | null;
  readonly unsubscribeToken: string | null;
}

export function keepSentCopy(store: Store, copy: SentCopy): void {
  sql(
    store,
    `INSERT INTO sent_copies (message_id, kind, recipient_key, in_reply_to, subject, sent_at,
       token_hash, unsubscribe_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (message_id) DO NOTHING`,
  ).run(
    copy.messageId,
    copy.kind,
    addressKey(copy.to),
    copy.inReplyTo,
    copy.subject,
    copy.sentAt,
    copy.token === null ? null : hashOf(copy.token),
    copy.unsubscribeToken === null ? null : hashOf(copy.unsubscribeToken),
  );
}

export function hasSentCopies(store: Store): boolean {
  return sql(store, "SELECT 1 FROM sent_copies LIMIT 1").get() !== undefined;
}

export function forgetSentCopies(store: Store): void {
  sql(store, "DELETE FROM sent_copies").run();
}

/** What waited or was in doubt when the backup was made, and has left since; gives how many. */
export function settleByCopies(store: Store): number {
  const { changes } = sql(
    store,
    `UPDATE outbox SET state = 'sent', look_at = NULL, reply = 'found among the sent ones',
       settled_at = copy.sent_at, dated_at = coalesce(dated_at, copy.sent_at)
     FROM sent_copies AS copy
     WHERE copy.message_id = outbox.message_id AND copy.recipient_key = outbox.recipient_key
       AND outbox.state IN ('queued', 'sending', 'in_doubt')`,
  ).run();
  sql(
    store,
    `UPDATE sent_copies SET outbox_id = outbox.id FROM outbox
     WHERE outbox.message_id = sent_copies.message_id`,
  ).run();
  return changes;
}

/** Letters queued after number `afterId` that a copy shows to have left before; gives how many. */
export function adoptCopies(store: Store, afterId: number): number {
  const rows = sql<Row>(
    store,
    `SELECT outbox.id, kind, recipient_key AS recipientKey, in_reply_to AS inReplyTo, subject,
       token_id AS tokenId, unsubscribe_token_id AS unsubscribeTokenId
     FROM outbox JOIN bodies ON bodies.id = body_id
     WHERE outbox.id > ? AND state = 'queued' ORDER BY outbox.id`,
  ).all(afterId);
  let adopted = 0;
  for (const row of rows) {
    const copy = findCopyOf(store, row);
    if (copy === undefined) continue;
    adopt(store, row, copy);
    adopted += 1;
  }
  return adopted;
}

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly recipientKey: string;
  readonly inReplyTo: string | null;
  readonly subject: string;
  readonly tokenId: number | null;
  readonly unsubscribeTokenId: number | null;
}

interface Kept {
  readonly id: number;
  readonly messageId: string;
  readonly sentAt: string;
  readonly tokenHash: string | null;
  readonly unsubscribeHash: string | null;
}

/** The first in time of those that answer the same letter; where none does, with the same subject. */
function findCopyOf(store: Store, row: Row): Kept | undefined {
  return sql<Kept>(
    store,
    `SELECT id, message_id AS messageId, sent_at AS sentAt, token_hash AS tokenHash,
       unsubscribe_hash AS unsubscribeHash
     FROM sent_copies
     WHERE outbox_id IS NULL AND recipient_key = ? AND kind = ?
       AND in_reply_to IS ? AND (in_reply_to IS NOT NULL OR subject = ?)
     ORDER BY sent_at, id LIMIT 1`,
  ).get(row.recipientKey, row.kind, row.inReplyTo, row.subject);
}

function adopt(store: Store, row: Row, copy: Kept): void {
  sql(
    store,
    `UPDATE outbox SET state = 'sent', message_id = ?, settled_at = ?, dated_at = ?,
       reply = 'sent before the restore' WHERE id = ?`,
  ).run(copy.messageId, copy.sentAt, copy.sentAt, row.id);
  sql(store, "UPDATE sent_copies SET outbox_id = ? WHERE id = ?").run(row.id, copy.id);
  adoptToken(store, row.tokenId, copy.tokenHash);
  adoptToken(store, row.unsubscribeTokenId, copy.unsubscribeHash);
}

/** The link to leave is the same in each bulletin: its token may be there already. */
function adoptToken(store: Store, id: number | null, hash: string | null): void {
  if (id === null || hash === null) return;
  sql(store, "UPDATE OR IGNORE tokens SET hash = ? WHERE id = ?").run(hash, id);
}

/**
 * Letters queued after number `afterId` that are not to leave: of these kinds, or all where `kinds` is
 * null. Gives how many.
 */
export function cancelAfter(
  store: Store,
  afterId: number,
  { kinds, reply }: { kinds: readonly string[] | null; reply: string },
): number {
  return sql(
    store,
    `UPDATE outbox SET state = 'cancelled', is_cancelled = 1, reply = ?
     WHERE id > ? AND state = 'queued' AND (? OR kind IN (SELECT value FROM json_each(?)))`,
  ).run(reply, afterId, Number(kinds === null), JSON.stringify(kinds ?? [])).changes;
}

/** Letters of these kinds that were queued before this time are not to leave. Gives how many. */
export function cancelOlder(
  store: Store,
  before: string,
  { kinds, reply }: { kinds: readonly string[] | null; reply: string },
): number {
  return sql(
    store,
    `UPDATE outbox SET state = 'cancelled', is_cancelled = 1, reply = ?
     WHERE created_at < ? AND state = 'queued' AND (? OR kind IN (SELECT value FROM json_each(?)))`,
  ).run(reply, before, Number(kinds === null), JSON.stringify(kinds ?? [])).changes;
}

/** None of these was refused: the time that they waited counts against nobody. */
export function freshenQueued(store: Store): void {
  sql(store, "UPDATE outbox SET attempts = 0 WHERE state = 'queued' AND attempts > 0").run();
}

export interface WaitingKind {
  readonly kind: string;
  readonly letters: number;
  /** When the oldest of them was decided on; UTC ISO text. */
  readonly oldestAt: string;
}

export function listWaitingKinds(store: Store): readonly WaitingKind[] {
  return sql<WaitingKind>(
    store,
    `SELECT kind, count(*) AS letters, min(created_at) AS oldestAt FROM outbox
     WHERE state = 'queued' GROUP BY kind ORDER BY min(lane), kind`,
  ).all();
}

export function findLastLetter(store: Store): number {
  return sql<{ id: number | null }>(store, "SELECT max(id) AS id FROM outbox").get()?.id ?? 0;
}

/** How many letters of this kind were queued after number `afterId`, whatever became of them. */
export function countKindAfter(store: Store, afterId: number, kind: string): number {
  const text = "SELECT count(*) AS count FROM outbox WHERE id > ? AND kind = ?";
  return sql<{ count: number }>(store, text).get(afterId, kind)?.count ?? 0;
}
