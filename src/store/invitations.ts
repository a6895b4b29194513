// Whom coordinators invited, known by a hash alone: who refused is forgotten, but not asked again.
import { createHash } from "node:crypto";
import { addressKey, foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export function noteInvitation(
  store: Store,
  { invited, inviter, now }: { invited: string; inviter: string; now: string },
): void {
  sql(store, "INSERT INTO invitations (invited, inviter, at) VALUES (?, ?, ?)").run(
    invitedHash(invited),
    addressKey(inviter),
    now,
  );
}

/** Whether this address was invited since then, or has ever refused. */
export function isInvitedOrRefused(store: Store, invited: string, since: string): boolean {
  const row = sql(
    store,
    "SELECT 1 FROM invitations WHERE invited = ? AND (at >= ? OR refused_at IS NOT NULL)",
  ).get(invitedHash(invited), since);
  return row !== undefined;
}

/** Whoever refuses, invited or not, is not invited again. */
export function noteRefusal(store: Store, invited: string, now: string): void {
  sql(store, "INSERT INTO invitations (invited, inviter, at, refused_at) VALUES (?, '', ?, ?)").run(
    invitedHash(invited),
    now,
    now,
  );
}

/** Whether this address left or refused on this day (`YYYY-MM-DD`) or later, though its row is gone. */
export function hasRefusedSince(store: Store, address: string, day: string): boolean {
  const text = "SELECT 1 FROM invitations WHERE invited = ? AND refused_at >= ?";
  return sql(store, text).get(invitedHash(address), day) !== undefined;
}

/** When this coordinator invited somebody since then, oldest first. */
export function listInvitedBy(store: Store, inviter: string, since: string): readonly string[] {
  return sql<{ at: string }>(
    store,
    "SELECT at FROM invitations WHERE inviter = ? AND at > ? ORDER BY at",
  )
    .all(addressKey(inviter), since)
    .map(({ at }) => at);
}

/** What stands for an address. */
export function invitedHash(address: string): string {
  return createHash("sha256").update(foldedKey(address)).digest("hex");
}
