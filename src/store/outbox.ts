// Letters that leave: one row per recipient. Queued in the transaction that decided on them, claimed
// before the first byte, settled by what the server said.
import { addressKey, foldedKey } from "../mail/address.ts";
import type { Kind, Lane } from "../mail/kinds.ts";
import type { Enclosure, Outgoing } from "../mail/outgoing.ts";
import { type Store, sql } from "./database.ts";

export interface Queued extends Outgoing {
  readonly lane: Lane;
  readonly messageId: string;
  readonly tokenId: number | null;
  readonly matterId: number | null;
  readonly ledgerId: number | null;
  /** The letter that has to settle first; null where it may go at once. */
  readonly afterId: number | null;
  /** Neither a member nor in the registry: counted against a bound. */
  readonly toUnknown: boolean;
  readonly fileIds: readonly number[];
  readonly now: string;
  readonly dueAt: string;
}

/** Queues a letter; gives its number. */
export function queueLetter(store: Store, letter: Queued): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO outbox (kind, lane, recipient, recipient_key, recipient_fold, to_unknown, language,
       subject, text, html, in_reply_to, reference_ids, token_id, matter_id, ledger_id, after_id,
       message_id, state, created_at, due_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?)`,
  ).run(
    letter.kind,
    letter.lane,
    letter.to,
    addressKey(letter.to),
    foldedKey(letter.to),
    Number(letter.toUnknown),
    letter.language,
    letter.subject,
    letter.text,
    letter.html,
    letter.inReplyTo,
    JSON.stringify(letter.references),
    letter.tokenId,
    letter.matterId,
    letter.ledgerId,
    letter.afterId,
    letter.messageId,
    letter.now,
    letter.dueAt,
  );
  const id = Number(lastInsertRowid);
  for (const fileId of letter.fileIds) {
    sql(store, "INSERT INTO outbox_files (outbox_id, file_id) VALUES (?, ?)").run(id, fileId);
  }
  return id;
}

/** A letter on its way: all that its bytes and its sending need. */
export interface Claimed extends Outgoing {
  readonly id: number;
  readonly lane: Lane;
  readonly messageId: string;
  readonly tokenId: number | null;
  readonly attempts: number;
  /** UTC ISO text, fixed at the first attempt and the same ever after. */
  readonly datedAt: string;
}

/**
 * Takes up to `count` letters that are due, the most urgent lane first, and marks them as being sent:
 * committed before the first byte, so that a crash can never make the office forget an attempt.
 */
export function claimDue(
  store: Store,
  { now, count, patience }: { now: string; count: number; patience: string },
): readonly Claimed[] {
  return sql<ClaimedRow>(
    store,
    `UPDATE outbox SET state = 'sending', attempts = attempts + 1, dated_at = coalesce(dated_at, ?)
     WHERE id IN (
       SELECT id FROM outbox AS letter
       WHERE state = 'queued' AND due_at <= ? AND (after_id IS NULL OR NOT EXISTS (
         SELECT 1 FROM outbox AS before WHERE before.id = letter.after_id
           AND before.state IN ('queued', 'sending') AND before.created_at > ?))
       ORDER BY lane, due_at, id LIMIT ?)
     RETURNING ${claimedColumns}`,
  )
    .all(now, now, patience, count)
    .map(toClaimed)
    .sort((one, other) => one.lane - other.lane || one.id - other.id);
}

interface ClaimedRow {
  id: number;
  lane: Lane;
  kind: Kind;
  to: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  inReplyTo: string | null;
  references: string;
  messageId: string;
  tokenId: number | null;
  attempts: number;
  datedAt: string;
}

const claimedColumns = `id, lane, kind, recipient AS "to", language, subject, text, html,
  in_reply_to AS inReplyTo, reference_ids AS "references", message_id AS messageId,
  token_id AS tokenId, attempts, dated_at AS datedAt`;

function toClaimed(row: ClaimedRow): Claimed {
  return { ...row, references: JSON.parse(row.references) as string[] };
}

/** The files that go with a letter, in the order in which they came. */
export function listEnclosures(store: Store, id: number): readonly Enclosure[] {
  return sql<Enclosure>(
    store,
    `SELECT name, type, content FROM outbox_files JOIN files ON files.id = file_id
     WHERE outbox_id = ? ORDER BY files.id`,
  ).all(id);
}

/** The server took it, or refused it for good. */
export function settle(
  store: Store,
  id: number,
  { state, reply, now }: { state: "sent" | "failed"; reply: string; now: string },
): void {
  sql(store, "UPDATE outbox SET state = ?, reply = ?, settled_at = ? WHERE id = ?").run(
    state,
    reply,
    now,
    id,
  );
}

/** Back into the queue: not sent, to be tried again from `dueAt` on. */
export function postpone(
  store: Store,
  id: number,
  { dueAt, reply }: { dueAt: string; reply: string },
): void {
  sql(store, "UPDATE outbox SET state = 'queued', due_at = ?, reply = ? WHERE id = ?").run(
    dueAt,
    reply,
    id,
  );
}

/**
 * Letters that were being sent when the process died, or whose connection died after the final dot,
 * go back into the queue under the same Message-ID and with the same bytes. Gives their number.
 */
export function requeueInDoubt(store: Store): number {
  return sql(store, "UPDATE outbox SET state = 'queued' WHERE state = 'sending'").run().changes;
}

/** What is queued for somebody in these kinds leaves no more. */
export function cancelQueued(store: Store, recipient: string, kinds: readonly string[]): void {
  sql(
    store,
    `UPDATE outbox SET state = 'cancelled'
     WHERE state = 'queued' AND recipient_key = ? AND kind IN (SELECT value FROM json_each(?))`,
  ).run(addressKey(recipient), JSON.stringify(kinds));
}

/** When the next queued letter is due; null where none waits. */
export function findNextDueAt(store: Store): string | null {
  const row = sql<{ at: string | null }>(
    store,
    "SELECT min(due_at) AS at FROM outbox WHERE state = 'queued'",
  ).get();
  return row?.at ?? null;
}

/** How many letters of these kinds were queued for this person (Gmail's forms folded) since then. */
export function countTo(
  store: Store,
  { recipient, kinds, since }: { recipient: string; kinds: readonly Kind[]; since: string },
): number {
  const row = sql<{ count: number }>(
    store,
    `SELECT count(*) AS count FROM outbox
     WHERE recipient_fold = ? AND created_at > ? AND kind IN (SELECT value FROM json_each(?))
       AND state <> 'cancelled'`,
  ).get(foldedKey(recipient), since, JSON.stringify(kinds));
  return row?.count ?? 0;
}

/** When each of the last `count` letters to unknown addresses was or will be due, oldest first. */
export function listDueToUnknown(
  store: Store,
  { since, kind }: { since: string; kind: Kind | null },
): readonly string[] {
  return sql<{ dueAt: string }>(
    store,
    `SELECT due_at AS dueAt FROM outbox
     WHERE to_unknown = 1 AND due_at > ? AND state <> 'cancelled' AND (? IS NULL OR kind = ?)
     ORDER BY due_at`,
  )
    .all(since, kind, kind)
    .map(({ dueAt }) => dueAt);
}

/** The letter of ours with this Message-ID: whom it went to, by which token a reply is tied to it. */
export function findByMessageId(
  store: Store,
  messageId: string,
): { recipient: string; kind: Kind; tokenId: number | null; subject: string } | undefined {
  return sql<{ recipient: string; kind: Kind; tokenId: number | null; subject: string }>(
    store,
    "SELECT recipient, kind, token_id AS tokenId, subject FROM outbox WHERE message_id = ?",
  ).get(messageId);
}

/** The last letter on this matter to this person, for the thread that the next one joins. */
export function findLastAbout(store: Store, matterId: number, recipient: string): string | null {
  const row = sql<{ messageId: string }>(
    store,
    `SELECT message_id AS messageId FROM outbox
     WHERE matter_id = ? AND recipient_key = ? ORDER BY id DESC LIMIT 1`,
  ).get(matterId, addressKey(recipient));
  return row?.messageId ?? null;
}

export interface OutboxCount {
  readonly queued: number;
  readonly sent: number;
  readonly failed: number;
  readonly inDoubt: number;
}

export function countOutbox(store: Store): OutboxCount {
  const rows = sql<{ state: string; count: number }>(
    store,
    "SELECT state, count(*) AS count FROM outbox GROUP BY state",
  ).all();
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    queued: count("queued"),
    sent: count("sent"),
    failed: count("failed"),
    inDoubt: count("sending") + count("in_doubt"),
  };
}

/** Recipients of the last 24 hours, oldest first: accepted, or perhaps accepted. */
export function listSpentSince(store: Store, since: string): readonly string[] {
  return sql<{ at: string }>(
    store,
    `SELECT coalesce(settled_at, dated_at) AS at FROM outbox
     WHERE (state = 'sent' AND settled_at > ?) OR (state IN ('sending', 'in_doubt') AND dated_at > ?)
     ORDER BY at`,
  )
    .all(since, since)
    .map(({ at }) => at);
}
