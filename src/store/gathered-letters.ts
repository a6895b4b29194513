// Letters that wait for a digest, and the tokens by which each of them is answered once it has left.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export interface Gathered {
  readonly id: number;
  readonly recipient: string;
  /** The letter as its handler gave it: JSON. */
  readonly letter: string;
  readonly createdAt: string;
}

interface NewGathered {
  readonly recipient: string;
  readonly matterId: number | null;
  readonly memberId: number | null;
  readonly letter: string;
  readonly ledgerId: number | null;
  readonly now: string;
}

export function gatherLetter(store: Store, gathered: NewGathered): void {
  sql(
    store,
    `INSERT INTO gathered_letters (recipient, matter_id, member_id, letter, ledger_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    addressKey(gathered.recipient),
    gathered.matterId,
    gathered.memberId,
    gathered.letter,
    gathered.ledgerId,
    gathered.now,
  );
}

/** What waits, oldest first. */
export function listGathered(store: Store): readonly Gathered[] {
  return sql<Gathered>(
    store,
    `SELECT id, recipient, letter, created_at AS createdAt FROM gathered_letters
     WHERE told_at IS NULL ORDER BY id`,
  ).all();
}

export function countGathered(store: Store): number {
  const text = "SELECT count(*) AS count FROM gathered_letters WHERE told_at IS NULL";
  return sql<{ count: number }>(store, text).get()?.count ?? 0;
}

/** When this person last got a digest; null where they had none. */
export function findLastDigest(store: Store, recipient: string): string | null {
  const row = sql<{ at: string | null }>(
    store,
    "SELECT max(told_at) AS at FROM gathered_letters WHERE recipient = ? AND told_at IS NOT NULL",
  ).get(addressKey(recipient));
  return row?.at ?? null;
}

/** It stands in this digest at this place, and is answered under this token. */
export function markGathered(
  store: Store,
  id: number,
  told: { outboxId: number; place: number; tokenId: number | null; recipient: string; now: string },
): void {
  sql(
    store,
    `UPDATE gathered_letters SET outbox_id = ?, place = ?, token_id = ?, recipient = ?, told_at = ?
     WHERE id = ?`,
  ).run(told.outboxId, told.place, told.tokenId, addressKey(told.recipient), told.now, id);
}

/**
 * The entries of a digest that did not arrive wait for another, to this person; gives how many. What its
 * reader got after all is answered as before.
 */
export function gatherAgain(store: Store, outboxId: number, recipient: string): number {
  return sql(
    store,
    `UPDATE gathered_letters SET recipient = ?, told_at = NULL, outbox_id = NULL, place = NULL
     WHERE outbox_id = ? AND recipient <> ?`,
  ).run(addressKey(recipient), outboxId, addressKey(recipient)).changes;
}

/** The token of the entry at this place of a digest. */
export function findEntryToken(store: Store, outboxId: number, place: number): number | null {
  const row = sql<{ tokenId: number | null }>(
    store,
    "SELECT token_id AS tokenId FROM gathered_letters WHERE outbox_id = ? AND place = ?",
  ).get(outboxId, place);
  return row?.tokenId ?? null;
}

/** The entries of the digest that holds this one: their tokens, and the references of reports. */
export function listEntriesBeside(
  store: Store,
  id: number,
): readonly { readonly tokenId: number | null; readonly ref: string | null }[] {
  return sql<{ tokenId: number | null; ref: string | null }>(
    store,
    `SELECT token_id AS tokenId, ref FROM gathered_letters LEFT JOIN matters ON matters.id = matter_id
     WHERE outbox_id = (SELECT outbox_id FROM gathered_letters WHERE id = ?) ORDER BY place`,
  ).all(id);
}
