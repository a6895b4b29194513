// Facts about the office itself, by key: the first start, the last contact.
import { type Store, sql } from "./database.ts";

/** The last is of one coordinator, by address key. */
export type Fact =
  | "since"
  | "last_contact_at"
  | "last_backup_at"
  | "sent_copy_found_at"
  | "smtp_login"
  | "flood"
  | "breaker"
  | "old_letters"
  | "office_address"
  | "oauth_refused"
  | "oauth_told"
  | "restored"
  | "inbox_seen"
  | "moved_out"
  | `members_listed_at ${string}`;

export function findFact(store: Store, key: Fact): string | null {
  const row = sql<{ value: string }>(store, "SELECT value FROM meta WHERE key = ?").get(key);
  return row?.value ?? null;
}

export function keepFact(store: Store, key: Fact, value: string): void {
  sql(
    store,
    `INSERT INTO meta (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run(key, value);
}

export function forgetFact(store: Store, key: Fact): void {
  sql(store, "DELETE FROM meta WHERE key = ?").run(key);
}
