// Tokens: what a reply may do, for one person and one subject. A token is an HMAC over purpose and
// nonce with the office's key, so that neither the database nor the outbox holds one in clear.
import { createHash, createHmac } from "node:crypto";
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export type Purpose =
  /** The applicant's yes, no or place; subject: the member. */
  | "join"
  /** A coordinator's or the city's decision on an applicant; subject: the member. */
  | "join-approval"
  | "area-decision"
  /** The member's yes to leaving, and the undoing of it; subject: the member. */
  | "leave"
  | "goodbye"
  /** The person's yes to being erased; subject: the ledger's entry of the letter that asked for it. */
  | "erasure"
  /** A member's new address confirms itself, and the old one takes it back; subject: the change. */
  | "new-address"
  | "old-address"
  /** From whoever is in charge of a report or question to its writer; subject: the matter. */
  | "matter"
  /** From the writer of a report or question to whoever is in charge; subject: the matter. */
  | "receipt"
  /** From the police to writer and coordinators of a report; subject: the matter. */
  | "forwarded"
  /** A coordinator publishes a police notice; subject: the notice as that partnership has it. */
  | "notice"
  /** The police add to a notice of theirs; subject: the notice. */
  | "notice-receipt"
  /** A coordinator releases, drops or replaces a draft; subject: the bulletin. */
  | "bulletin"
  /** List-Unsubscribe acts alone; the link in a bulletin's words only from the member's own address. */
  | "unsubscribe"
  | "leave-link"
  /** Until when a member wants no mail, and REPRENDRE; subject: the member. */
  | "pause"
  /** Whether somebody comes to a meeting; subject: the meeting. */
  | "meeting"
  /** A coordinator is back. */
  | "absence"
  /** The city's answer to a digest: to the entry that it names; subject: the first gathered letter. */
  | "digest"
  /** Which was meant: the held letter as it stands, or a command; subject: the held letter. */
  | "meant"
  /** The registered address owns a held letter, or not; subject: the held letter. */
  | "confirm-sender";

export interface Token {
  readonly id: number;
  readonly purpose: Purpose;
  /** The address it was sent to. */
  readonly person: string;
  readonly subjectId: number;
}

export interface TokenWish {
  readonly purpose: Purpose;
  readonly person: string;
  readonly subjectId: number;
  readonly expiresAt: string;
}

/** Enters a token; `nonce` is 128 random bits in hex. */
export function issueToken(
  store: Store,
  wish: TokenWish,
  { key, nonce, now }: { key: Buffer; nonce: string; now: string },
): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO tokens (purpose, person, subject_id, nonce, hash, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    wish.purpose,
    addressKey(wish.person),
    wish.subjectId,
    nonce,
    hashOf(tokenOf(key, wish.purpose, nonce)),
    now,
    wish.expiresAt,
  );
  return Number(lastInsertRowid);
}

/** The live token of this purpose and subject, for links that stay the same in every letter. */
export function findTokenFor(
  store: Store,
  { purpose, subjectId, now }: { purpose: Purpose; subjectId: number; now: string },
): number | null {
  const row = sql<{ id: number }>(
    store,
    `SELECT id FROM tokens WHERE purpose = ? AND subject_id = ? AND ${alive} ORDER BY id LIMIT 1`,
  ).get(purpose, subjectId, now);
  return row?.id ?? null;
}

/** The live token of this purpose that went to this person. */
export function findTokenByPerson(
  store: Store,
  { purpose, person, now }: { purpose: Purpose; person: string; now: string },
): number | null {
  const text = `SELECT id FROM tokens WHERE person = ? AND purpose = ? AND ${alive} LIMIT 1`;
  return sql<{ id: number }>(store, text).get(addressKey(person), purpose, now)?.id ?? null;
}

/** The token's own text, 26 characters of [a-z2-7] (130 bits), for the moment its letter leaves. */
export function getTokenText(store: Store, id: number, key: Buffer): string {
  const row = sql<{ purpose: string; nonce: string }>(
    store,
    "SELECT purpose, nonce FROM tokens WHERE id = ?",
  ).get(id);
  if (row === undefined) throw new Error(`There is no token ${id}.`);
  return tokenOf(key, row.purpose, row.nonce);
}

/** The texts of many tokens, by their numbers: one look for all. */
export function listTokenTexts(
  store: Store,
  ids: readonly number[],
  key: Buffer,
): ReadonlyMap<number, string> {
  const rows = sql<{ id: number; purpose: string; nonce: string }>(
    store,
    "SELECT id, purpose, nonce FROM tokens WHERE id IN (SELECT value FROM json_each(?))",
  ).all(JSON.stringify(ids));
  return new Map(rows.map(({ id, purpose, nonce }) => [id, tokenOf(key, purpose, nonce)]));
}

/**
 * The live token with this text: neither used nor late. No secret is compared, and so none early: the
 * SHA-256 of what came in is looked up in an index, and the time that takes tells at most which hashes
 * it lies between, which helps nobody to a token.
 */
export function findToken(store: Store, text: string, now: string): Token | undefined {
  return sql<Token>(store, `${selectToken} WHERE hash = ? AND ${alive}`).get(hashOf(text), now);
}

export function findTokenById(store: Store, id: number, now: string): Token | undefined {
  return sql<Token>(store, `${selectToken} WHERE id = ? AND ${alive}`).get(id, now);
}

/** A decision is taken once: every token to this purpose and subject is used up, whoever holds it. */
export function useUpTokens(
  store: Store,
  { purpose, subjectId, now }: { purpose: Purpose; subjectId: number; now: string },
): void {
  sql(
    store,
    "UPDATE tokens SET used_at = ? WHERE purpose = ? AND subject_id = ? AND used_at IS NULL",
  ).run(now, purpose, subjectId);
}

const selectToken = "SELECT id, purpose, person, subject_id AS subjectId FROM tokens";
const alive = "used_at IS NULL AND expires_at > ?";

const tokenLength = 26;
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

function tokenOf(key: Buffer, purpose: string, nonce: string): string {
  const digest = createHmac("sha256", key).update(`${purpose}:${nonce}`).digest();
  // Five bits a character of the first 26 bytes: even, and safe in a mail address of any case.
  return Array.from(digest.subarray(0, tokenLength), (byte) => alphabet[byte & 31]).join("");
}

/** As the table of tokens holds a token. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.toLowerCase()).digest("hex");
}
