// Another mail address of a member: asked for, done once it has confirmed itself, undone by the old one.
import { addressKey, foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export interface AddressChange {
  readonly id: number;
  readonly memberId: number;
  readonly emailBefore: string;
  readonly emailAfter: string;
  readonly state: "asked" | "done" | "undone";
  readonly askedAt: string;
}

export function askAddressChange(
  store: Store,
  change: Pick<AddressChange, "memberId" | "emailBefore" | "emailAfter"> & { readonly now: string },
): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO address_changes (member_id, email_before, email_after, state, asked_at)
     VALUES (?, ?, ?, 'asked', ?)`,
  ).run(change.memberId, change.emailBefore, change.emailAfter, change.now);
  return Number(lastInsertRowid);
}

export function findAddressChange(store: Store, id: number): AddressChange | undefined {
  return sql<AddressChange>(
    store,
    `SELECT id, member_id AS memberId, email_before AS emailBefore, email_after AS emailAfter, state,
       asked_at AS askedAt FROM address_changes WHERE id = ?`,
  ).get(id);
}

/** Whether this member asked for a change since then. */
export function hasAskedChange(store: Store, memberId: number, since: string): boolean {
  const text = "SELECT 1 FROM address_changes WHERE member_id = ? AND asked_at > ?";
  return sql(store, text).get(memberId, since) !== undefined;
}

/** The changes of this member that were asked for later than this one and are not undone, newest first. */
export function listLaterChanges(
  store: Store,
  { id, memberId }: Pick<AddressChange, "id" | "memberId">,
): readonly { readonly id: number }[] {
  return sql<{ id: number }>(
    store,
    `SELECT id FROM address_changes WHERE member_id = ? AND id > ? AND state <> 'undone'
     ORDER BY id DESC`,
  ).all(memberId, id);
}

/** When this member's newest change was done, where that is after `since`; UTC ISO text. */
export function findChangedAt(store: Store, memberId: number, since: string): string | null {
  const row = sql<{ at: string | null }>(
    store,
    `SELECT max(done_at) AS at FROM address_changes
     WHERE member_id = ? AND state = 'done' AND done_at > ?`,
  ).get(memberId, since);
  return row?.at ?? null;
}

/** Whether this was a member's address before: their paper still bears it. */
export function isFormerAddress(store: Store, address: string): boolean {
  const rows = sql<{ emailBefore: string }>(
    store,
    "SELECT email_before AS emailBefore FROM address_changes WHERE state = 'done'",
  ).all();
  return rows.some(({ emailBefore }) => addressKey(emailBefore) === addressKey(address));
}

/**
 * All that goes by the member's address goes by the other one from now on: their own matters, what they
 * may reply to, and what is queued. False where the other address is another member's.
 */
export function moveAddress(
  store: Store,
  { memberId, from, to }: { readonly memberId: number; readonly from: string; readonly to: string },
): boolean {
  const taken = sql(store, "SELECT 1 FROM members WHERE email_key = ? AND id <> ?").get(
    addressKey(to),
    memberId,
  );
  if (taken !== undefined) return false;
  sql(store, "UPDATE members SET email = ?, email_key = ? WHERE id = ?").run(
    to,
    addressKey(to),
    memberId,
  );
  sql(store, "UPDATE matters SET writer = ? WHERE member_id = ?").run(to, memberId);
  sql(
    store,
    `UPDATE tokens SET person = ? WHERE person = ?
       AND purpose IN ('receipt', 'goodbye', 'leave', 'pause', 'leave-link', 'unsubscribe')`,
  ).run(addressKey(to), addressKey(from));
  sql(
    store,
    `UPDATE outbox SET recipient = ?, recipient_key = ?, recipient_fold = ?
     WHERE state = 'queued' AND recipient_key = ? AND kind NOT IN ('details-updated', 'confirm-sender')`,
  ).run(to, addressKey(to), foldedKey(to), addressKey(from));
  return true;
}

export function settleAddressChange(
  store: Store,
  id: number,
  { state, now }: { readonly state: "done" | "undone"; readonly now: string },
): void {
  sql(store, "UPDATE address_changes SET state = ?, done_at = ? WHERE id = ?").run(state, now, id);
}
