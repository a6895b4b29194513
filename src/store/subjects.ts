// A person as the data protection law asks about them: all that the database knows of one address, as row
// numbers and Message-IDs. What is then shown or erased is not decided here.
import { foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export interface Subject {
  /** Every address that is or was theirs, as it is written; and folded, as it is compared. */
  readonly addresses: readonly string[];
  readonly folds: readonly string[];
  readonly names: readonly string[];
  readonly memberIds: readonly number[];
  readonly matterIds: readonly number[];
  /** Letters that they wrote. */
  readonly ledgerIds: readonly number[];
  /** Of letters that they wrote. */
  readonly messageIds: readonly string[];
  /** They serve police, city or a partnership: what they do in that role is not theirs alone. */
  readonly hasRole: boolean;
}

/**
 * Who this address is. Gmail's forms of one mailbox count as one; former addresses are found from the
 * present one, never the other way round: an old address may be somebody else's by now.
 */
export function findSubject(store: Store, address: string, hasRole: boolean): Subject {
  knowFolding(store);
  const fold = foldedKey(address);
  const memberIds = ids(store, "SELECT id FROM members WHERE folded(email) = ?", fold);
  const members = JSON.stringify(memberIds);
  const addresses = texts(
    store,
    `SELECT email AS text FROM members WHERE id IN ${listed}
     UNION SELECT email_before FROM address_changes WHERE state <> 'asked' AND member_id IN ${listed}
     UNION SELECT recipient FROM outbox WHERE recipient_fold = ?`,
    members,
    members,
    fold,
  );
  const all = [...new Set([address, ...addresses])];
  const folds = [...new Set(all.map((one) => foldedKey(one)))];
  const folded = JSON.stringify(folds);
  const matterIds = ids(
    store,
    `SELECT id FROM matters WHERE (writer <> '' AND folded(writer) IN ${listed})
       OR member_id IN ${listed}`,
    folded,
    members,
  );
  const matters = JSON.stringify(matterIds);
  const inMatters = `SELECT ledger_id FROM matter_events WHERE event IN ('received', 'continued',
      'disowned') AND ledger_id IS NOT NULL AND matter_id IN ${listed}
    UNION SELECT ledger_id FROM member_events
      WHERE ledger_id IS NOT NULL AND member_id IN ${listed}`;
  const ledgerIds = ids(
    store,
    `SELECT id FROM ledger WHERE writer_fold IN ${listed}
       ${hasRole ? `AND id IN (${inMatters})` : ""}`,
    folded,
    ...(hasRole ? [matters, members] : []),
  );
  const messageIds = texts(
    store,
    `SELECT message_id AS text FROM ledger WHERE message_id IS NOT NULL AND id IN ${listed}
     UNION SELECT message_id FROM matters WHERE message_id IS NOT NULL AND id IN ${listed}`,
    JSON.stringify(ledgerIds),
    matters,
  );
  const names = texts(
    store,
    `SELECT name AS text FROM members WHERE name <> '' AND id IN ${listed}
     UNION SELECT writer_name FROM matters WHERE writer_name <> '' AND id IN ${listed}`,
    members,
    matters,
  );
  return { addresses: all, folds, names, memberIds, matterIds, ledgerIds, messageIds, hasRole };
}

/** Whether anything at all is held of them, beside the letter in hand. */
export function isKnown(
  { memberIds, matterIds, ledgerIds }: Subject,
  { but: ledgerId }: { readonly but: number },
): boolean {
  const others = ledgerIds.filter((id) => id !== ledgerId);
  return memberIds.length + matterIds.length + others.length > 0;
}

/** For `IN`: the values of a JSON array that is bound. */
export const listed = "(SELECT value FROM json_each(?))";

/** `folded(address)` in SQL, as `foldedKey`. */
export function knowFolding(store: Store): void {
  store.function("folded", { deterministic: true }, (text) => foldedKey(String(text ?? "")));
}

function ids(store: Store, text: string, ...values: readonly string[]): readonly number[] {
  const rows = sql<Record<string, number>>(store, text).all(...values);
  return rows.flatMap((row) => Object.values(row));
}

function texts(store: Store, text: string, ...values: readonly string[]): readonly string[] {
  return sql<{ text: string }>(store, text)
    .all(...values)
    .map((row) => row.text);
}

export interface Held {
  readonly address: string;
  /** When the oldest of it began; and of what is theirs alone, as members and writers. UTC ISO text. */
  readonly since: string;
  readonly ownSince: string | null;
}

/** Everybody of whom something is held, each once. */
export function listHeldPeople(store: Store): readonly Held[] {
  knowFolding(store);
  return sql<Held>(
    store,
    `SELECT min(address) AS address, min(since) AS since, min(iif(own, since, NULL)) AS ownSince FROM (
       SELECT email AS address, 1 AS own, coalesce((SELECT min(at) FROM member_events
         WHERE member_id = members.id), since) AS since FROM members
       UNION ALL SELECT writer, 1, created_at FROM matters WHERE writer <> ''
       UNION ALL SELECT writer_fold, 0, received_at FROM ledger WHERE writer_fold IS NOT NULL
       UNION ALL SELECT recipient, 0, created_at FROM outbox WHERE recipient <> '')
     GROUP BY folded(address)`,
  ).all();
}
