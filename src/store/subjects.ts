// A person as the data protection law asks about them: all that the database knows of one address, as row
// numbers and Message-IDs. What is then shown or erased is not decided here.
import { foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

/** Rows after `since` and up to `until`, UTC ISO text: an address has another owner before or afterwards. */
interface Span {
  readonly fold: string;
  readonly since: string;
  readonly until: string;
}

export interface Subject {
  /** The address that is theirs, in every spelling that is held; and folded, as it is compared. */
  readonly addresses: readonly string[];
  readonly folds: readonly string[];
  /** Addresses that were theirs and are no other member's by now. */
  readonly formerAddresses: readonly string[];
  /** Each folded address with the time in which it was theirs. */
  readonly spans: readonly Span[];
  /** As the list of members has them. */
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
 * present one, never the other way round, and up to the change alone: they may be somebody else's by now.
 */
export function findSubject(store: Store, address: string, hasRole: boolean): Subject {
  knowFolding(store);
  const fold = foldedKey(address);
  const memberIds = ids(store, "SELECT id FROM members WHERE folded(email) = ?", fold);
  const members = JSON.stringify(memberIds);
  const spelled = texts(
    store,
    `SELECT email AS text FROM members WHERE id IN ${listed}
     UNION SELECT recipient FROM outbox WHERE recipient_fold = ?`,
    members,
    fold,
  );
  const addresses = [...new Set([address, ...spelled])];
  const former = listFormer(store, members);
  const since = endOfOthers(store, fold, members);
  const spans = [
    { fold, since, until: forever },
    ...former.map(({ email, until }) => ({ fold: foldedKey(email), since: "", until })),
  ];
  const spanned = JSON.stringify(spans);
  const matterIds = ids(
    store,
    `SELECT id FROM matters WHERE member_id IN ${listed} OR (member_id IS NULL AND writer <> ''
       AND id IN ${spannedIds("matters", "folded(writer)", "created_at")})`,
    members,
    spanned,
  );
  const matters = JSON.stringify(matterIds);
  const inMatters = `SELECT ledger_id FROM matter_events WHERE event IN ('received', 'continued',
      'disowned') AND ledger_id IS NOT NULL AND matter_id IN ${listed}
    UNION SELECT ledger_id FROM member_events
      WHERE ledger_id IS NOT NULL AND member_id IN ${listed}`;
  const ledgerIds = ids(
    store,
    `SELECT id FROM ledger WHERE id IN ${spannedIds("ledger", "writer_fold", "received_at")}
       ${hasRole ? `AND id IN (${inMatters})` : ""}`,
    spanned,
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
    `SELECT name AS text FROM members WHERE name <> '' AND id IN ${listed}`,
    members,
  );
  const formerAddresses = former.map(({ email }) => email);
  const own = { addresses, folds: [fold], formerAddresses, spans, names, memberIds };
  return { ...own, matterIds, ledgerIds, messageIds, hasRole };
}

/** What another member has taken over counts no more. */
function listFormer(
  store: Store,
  members: string,
): readonly { readonly email: string; readonly until: string }[] {
  return sql<{ email: string; until: string }>(
    store,
    `SELECT email_before AS email, max(done_at) AS until FROM address_changes
     WHERE state = 'done' AND member_id IN ${listed} AND NOT EXISTS (
       SELECT 1 FROM members WHERE folded(email) = folded(email_before))
     GROUP BY folded(email_before)`,
  ).all(members);
}

/** When this address ceased to be another member's; empty where it never was. */
function endOfOthers(store: Store, fold: string, members: string): string {
  const row = sql<{ at: string | null }>(
    store,
    `SELECT max(done_at) AS at FROM address_changes WHERE state = 'done'
       AND folded(email_before) = ? AND member_id NOT IN ${listed}`,
  ).get(fold, members);
  return row?.at ?? "";
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

/** Whether this address was never another's: all that bears it is then theirs. */
export function isWholly({ spans }: Pick<Subject, "spans">, fold: string): boolean {
  return spans.some((span) => span.fold === fold && span.since === "" && span.until === forever);
}
const forever = "9999";

/** For `IN`: the rows of a table in which one of the bound `spans` stands, at a time when it counts. */
export function spannedIds(table: string, fold: string, at: string): string {
  return `(SELECT ${table}.id FROM json_each(?) AS span CROSS JOIN ${table}
    ON ${fold} = span.value ->> 'fold' AND ${at} > span.value ->> 'since'
      AND ${at} <= span.value ->> 'until')`;
}

/** `folded(address)` in SQL, as `foldedKey`. */
function knowFolding(store: Store): void {
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
