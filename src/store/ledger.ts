// Which letters were taken in, and what became of each: a letter has effect once.
import { foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

/** Where and when a letter was found. */
export interface Found {
  readonly uidValidity: string;
  readonly uid: number;
  readonly gmailId: string | null;
  readonly receivedAt: string;
}

export type Outcome = "handled" | "quarantined";

interface Entry extends Found {
  readonly fingerprint: string;
  readonly messageId: string | null;
  readonly handledAt: string;
  /** What the receiving server said of its sender; null where nothing could be read. */
  readonly identity: string | null;
  /** Who wrote it, as From says; null where nothing could be read. */
  readonly writer: string | null;
}

/** What became of a letter before. */
export interface Known {
  readonly id: number;
  readonly outcome: Outcome;
  readonly handler: string;
  readonly identity: string | null;
  /** Who wrote it, as From says; null where nothing could be read. */
  readonly writer: string | null;
}

/** What became of the letter with this content, where it was taken in before. */
export function findKnown(store: Store, fingerprint: string): Known | undefined {
  return sql<Known>(
    store,
    "SELECT id, outcome, handler, identity FROM ledger WHERE fingerprint = ?",
  ).get(fingerprint);
}

/** A better copy of a known letter is handled in its place. */
export function noteIdentity(store: Store, id: number, identity: string): void {
  sql(store, "UPDATE ledger SET identity = ? WHERE id = ?").run(identity, id);
}

/** The number of the last letter that was entered; 0 before the first. */
export function findLastEntry(store: Store): number {
  return sql<{ id: number | null }>(store, "SELECT max(id) AS id FROM ledger").get()?.id ?? 0;
}

/** Counts one more copy of a letter that was taken in before. */
export function countCopy(store: Store, fingerprint: string): void {
  sql(store, "UPDATE ledger SET copies = copies + 1 WHERE fingerprint = ?").run(fingerprint);
}

/** Enters a letter and gives its number; `note` says afterwards what became of it. */
export function enter(store: Store, entry: Entry): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO ledger (fingerprint, message_id, uid_validity, uid, gmail_id, received_at,
       handled_at, identity, writer_fold, outcome, handler, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'handled', '', '')`,
  ).run(
    entry.fingerprint,
    entry.messageId,
    entry.uidValidity,
    entry.uid,
    entry.gmailId,
    entry.receivedAt,
    entry.handledAt,
    entry.identity,
    entry.writer === null ? null : foldedKey(entry.writer),
  );
  return Number(lastInsertRowid);
}

/**
 * Whether a letter may have been taken in before, by Gmail's number or its Message-ID: only its content
 * says so for sure.
 */
export function mayBeKnown(
  store: Store,
  { gmailId, messageId }: { gmailId: string | null; messageId: string | null },
): boolean {
  const text = "SELECT 1 FROM ledger WHERE gmail_id = ? OR message_id = ? LIMIT 1";
  return sql(store, text).get(gmailId, messageId) !== undefined;
}

/** Whether the letter under this number was taken in as one of its own. */
export function wasTakenIn(
  store: Store,
  { uidValidity, uid }: Pick<Found, "uidValidity" | "uid">,
): boolean {
  const text = "SELECT 1 FROM ledger WHERE uid = ? AND uid_validity = ? LIMIT 1";
  return sql(store, text).get(uid, uidValidity) !== undefined;
}

export function note(
  store: Store,
  id: number,
  what: { outcome: Outcome; handler: string; reason: string },
): void {
  sql(store, "UPDATE ledger SET outcome = ?, handler = ?, reason = ? WHERE id = ?").run(
    what.outcome,
    what.handler,
    what.reason,
    id,
  );
}

export function countByOutcome(store: Store): Record<Outcome, number> {
  const rows = sql<{ outcome: Outcome; count: number }>(
    store,
    "SELECT outcome, count(*) AS count FROM ledger GROUP BY outcome",
  ).all();
  const count = (outcome: Outcome) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  return { handled: count("handled"), quarantined: count("quarantined") };
}
