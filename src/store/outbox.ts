// Letters that leave: one row per recipient. Queued in the transaction that decided on them, claimed
// before the first byte, settled by what the server said.
import { addressKey, foldedKey } from "../mail/address.ts";
import type { Kind, Lane } from "../mail/kinds.ts";
import type { Outgoing } from "../mail/outgoing.ts";
import { inTransaction, type Store, sql } from "./database.ts";

/** The words of one letter, or of many alike. */
export type Body = Pick<Outgoing, "language" | "subject" | "text" | "html" | "calendar">;

/** Keeps the words of a letter; gives their number. */
export function keepBody(store: Store, body: Body): number {
  const { language, subject, text, html, calendar = null } = body;
  const { lastInsertRowid } = sql(
    store,
    "INSERT INTO bodies (language, subject, text, html, calendar) VALUES (?, ?, ?, ?, ?)",
  ).run(language, subject, text, html, calendar);
  return Number(lastInsertRowid);
}

export interface Queued extends Omit<Outgoing, keyof Body> {
  readonly bodyId: number;
  readonly lane: Lane;
  readonly messageId: string;
  readonly tokenId: number | null;
  readonly leaveTokenId: number | null;
  readonly unsubscribeTokenId: number | null;
  readonly bulletinId: number | null;
  readonly matterId: number | null;
  readonly ledgerId: number | null;
  /** The letter that has to settle first; null where it may go at once. */
  readonly afterId: number | null;
  /** Neither a member nor in the registry: counted against a bound. */
  readonly toUnknown: boolean;
  readonly fileIds: readonly number[];
  readonly now: string;
  readonly dueAt: string;
  readonly counted?: Counted;
}

/** What the bounds count a letter by, and what it waits for. */
export interface Counted {
  /** What first came in, or went out, of its chain of replies; null where it is in none. */
  readonly conversation: string | null;
  /** The breaker may stop it. */
  readonly isAnswer: boolean;
  /** To those in charge, caused by a stranger, or by a letter whose identity failed. */
  readonly ofStranger: boolean;
  /** Whose letter caused it, folded, how far that was proven, and whether it tells of danger. */
  readonly writer: string | null;
  readonly proof: string | null;
  readonly isUrgent: boolean;
  /** The bound that holds it back; null where it is due at once. */
  readonly waitsFor: string | null;
  /** When it would leave if there were no breaker; null where none holds it. */
  readonly otherwiseAt: string | null;
}

/** Queues a letter; gives its number. */
export function queueLetter(store: Store, letter: Queued): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO outbox (kind, lane, recipient, recipient_key, recipient_fold, to_unknown, body_id,
       in_reply_to, reference_ids, token_id, leave_token_id, unsubscribe_token_id, bulletin_id, matter_id,
       ledger_id, after_id, message_id, state, created_at, due_at, conversation, is_answer,
       of_stranger, waits_for, otherwise_at, writer_fold, proof, is_urgent)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?,
       ?)`,
  ).run(
    letter.kind,
    letter.lane,
    letter.to,
    addressKey(letter.to),
    foldedKey(letter.to),
    Number(letter.toUnknown),
    letter.bodyId,
    letter.inReplyTo,
    JSON.stringify(letter.references),
    letter.tokenId,
    letter.leaveTokenId,
    letter.unsubscribeTokenId,
    letter.bulletinId,
    letter.matterId,
    letter.ledgerId,
    letter.afterId,
    letter.messageId,
    letter.now,
    letter.dueAt,
    letter.counted?.conversation ?? null,
    Number(letter.counted?.isAnswer ?? false),
    Number(letter.counted?.ofStranger ?? false),
    letter.counted?.waitsFor ?? null,
    letter.counted?.otherwiseAt ?? null,
    letter.counted?.writer ?? null,
    letter.counted?.proof ?? null,
    Number(letter.counted?.isUrgent ?? false),
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
  /** The letter in that caused it; null where the clock did. */
  readonly ledgerId: number | null;
  readonly tokenId: number | null;
  /** The token of the link by which its reader leaves. */
  readonly leaveTokenId: number | null;
  readonly unsubscribeTokenId: number | null;
  readonly bulletinId: number | null;
  /** The number of its words, which many letters may have in common. */
  readonly bodyId: number;
  /** What else its bytes are made of, as `keepHead` got it; null before the first attempt. */
  readonly head: string | null;
  /** The numbers of the files that go with it, as text; empty = none. */
  readonly fileIds: string;
  readonly attempts: number;
  /** UTC ISO text, fixed at the first attempt and the same ever after. */
  readonly datedAt: string;
}

interface Claim {
  readonly now: string;
  readonly count: number;
  /** Lanes below this one wait. */
  readonly lastLane: Lane;
  /** Letters that were queued before this time no longer hold up others of the same mail. */
  readonly patience: string;
}

/**
 * Takes up to `count` letters that are due, the most urgent lane first, and marks them as being sent:
 * committed before the first byte, so that a crash can never make the office forget an attempt.
 */
export function claimDue(
  store: Store,
  { now, count, lastLane, patience }: Claim,
): readonly Claimed[] {
  return inTransaction(store, () => {
    const rows: ClaimedRow[] = [];
    // Lane by lane: so the index gives the first letters of each without looking at what is not yet due.
    for (let lane = 0; lane <= lastLane && rows.length < count; lane += 1) {
      const left = count - rows.length;
      rows.push(...sql<ClaimedRow>(store, claimInLane).all(now, lane, now, patience, left));
    }
    const bodies = new Map<number, KeptBody>();
    return rows
      .map(({ references, ...row }) => {
        const body = bodies.get(row.bodyId) ?? getBody(store, row.bodyId);
        bodies.set(row.bodyId, body);
        return { ...row, ...body, references: JSON.parse(references) as string[] };
      })
      .sort((one, other) => one.lane - other.lane || one.id - other.id);
  });
}

type KeptBody = Body & Pick<Claimed, "head">;

function getBody(store: Store, id: number): KeptBody {
  const text = "SELECT language, subject, text, html, calendar, head FROM bodies WHERE id = ?";
  const body = sql<KeptBody>(store, text).get(id);
  if (body === undefined) throw new Error(`There is no body ${id}.`);
  return body;
}

/** What is set where the words of a letter are erased, and its row stays. */
export const noWords = "subject = '', text = '', html = '', calendar = NULL, head = NULL";

/** What the bytes of letters with this body are made of beside its words: the same for ever. */
export function keepHead(store: Store, bodyId: number, head: string): void {
  sql(store, "UPDATE bodies SET head = ? WHERE id = ?").run(head, bodyId);
}

interface ClaimedRow {
  id: number;
  lane: Lane;
  kind: Kind;
  to: string;
  bodyId: number;
  inReplyTo: string | null;
  references: string;
  messageId: string;
  ledgerId: number | null;
  tokenId: number | null;
  leaveTokenId: number | null;
  unsubscribeTokenId: number | null;
  bulletinId: number | null;
  attempts: number;
  datedAt: string;
  fileIds: string;
}

const claimedColumns = `id, lane, kind, recipient AS "to", body_id AS bodyId,
  in_reply_to AS inReplyTo, reference_ids AS "references", message_id AS messageId,
  ledger_id AS ledgerId, token_id AS tokenId, leave_token_id AS leaveTokenId, unsubscribe_token_id AS unsubscribeTokenId,
  bulletin_id AS bulletinId, attempts, dated_at AS datedAt, coalesce((
    SELECT group_concat(file_id) FROM outbox_files WHERE outbox_id = outbox.id), '') AS fileIds`;

const claimInLane = `UPDATE outbox
  SET state = 'sending', attempts = attempts + 1, dated_at = coalesce(dated_at, ?)
  WHERE id IN (
    SELECT id FROM outbox AS letter
    WHERE state = 'queued' AND lane = ? AND due_at <= ? AND (after_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM outbox AS before WHERE before.id = letter.after_id
        AND before.state IN ('queued', 'sending', 'in_doubt') AND before.created_at > ?))
    ORDER BY due_at, id LIMIT ?)
  RETURNING ${claimedColumns}`;

/**
 * One attempt at a letter. What is told of it counts only while it is this attempt that is under way: a
 * worker that stood still must not undo what another did meanwhile.
 */
export type Attempt = Pick<Claimed, "id" | "attempts">;

/**
 * The server took it, or refused it for good. False where the attempt is no longer under way; that it was
 * taken counts also while it is in doubt.
 */
export function settle(
  store: Store,
  { id, attempts }: Attempt,
  { state, reply, now }: { state: "sent" | "failed"; reply: string; now: string },
): boolean {
  const text = `UPDATE outbox SET state = ?, reply = ?, settled_at = ?, look_at = NULL
    WHERE id = ? AND attempts = ? AND state IN ('sending', ?)`;
  const other = state === "sent" ? "in_doubt" : "sending";
  return sql(store, text).run(state, reply, now, id, attempts, other).changes > 0;
}

/** Back into the queue: not sent, to be tried again from `dueAt` on. False as for `settle`. */
export function postpone(
  store: Store,
  { id, attempts }: Attempt,
  { dueAt, reply }: { dueAt: string; reply: string },
): boolean {
  const text = `UPDATE outbox SET ${queuedUnlessCancelled}, due_at = ?, reply = ? ${whileUnderWay}`;
  return sql(store, text).run(dueAt, reply, id, attempts).changes > 0;
}

/** Back into the queue as if it had not been claimed. False as for `settle`. */
export function giveBack(store: Store, { id, attempts }: Attempt, reply: string): boolean {
  const text = `UPDATE outbox SET ${queuedUnlessCancelled}, attempts = attempts - 1, reply = ?
    ${whileUnderWay}`;
  return sql(store, text).run(reply, id, attempts).changes > 0;
}

const queuedUnlessCancelled = "state = iif(is_cancelled, 'cancelled', 'queued')";
const whileUnderWay = "WHERE id = ? AND attempts = ? AND state = 'sending'";

/** When the next queued letter of a lane up to this one is due; null where none waits. */
export function findNextDueAt(store: Store, lastLane: Lane): string | null {
  // Lane by lane, for the sake of the index.
  const row = sql<{ at: string | null }>(
    store,
    `SELECT min(at) AS at FROM (
       SELECT (SELECT min(due_at) FROM outbox WHERE state = 'queued' AND lane = value) AS at
       FROM json_each('[0, 1, 2, 3, 4]') WHERE value <= ?)`,
  ).get(lastLane);
  return row?.at ?? null;
}

/** The letter of ours with this Message-ID: whom it went to, by which token a reply is tied to it. */
export function findByMessageId(
  store: Store,
  messageId: string,
): { recipient: string; kind: Kind; tokenId: number | null; subject: string } | undefined {
  return sql<{ recipient: string; kind: Kind; tokenId: number | null; subject: string }>(
    store,
    `SELECT recipient, kind, token_id AS tokenId, subject
     FROM outbox JOIN bodies ON bodies.id = body_id WHERE message_id = ?`,
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
