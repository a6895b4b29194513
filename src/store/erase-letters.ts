// Erases what a person wrote and was written out of the letters that the office keeps: those to them, those
// that their letters and matters caused, and their address and name in everybody else's.
import { type Store, sql } from "./database.ts";
import { type Hide, hideDeep } from "./hiding.ts";
import { listed, type Subject } from "./subjects.ts";

/** To a citizen as such: what somebody with a role gets in that role are other kinds. */
const personalKinds = JSON.stringify([
  ...["join-confirm", "ask-area", "welcome", "already-member", "leave-confirm", "goodbye"],
  ...["not-member", "report-receipt", "still-open", "bulletin", "paused", "resumed"],
  ...["details-updated", "data-export", "data-erased"],
]);

/**
 * Blanks the letters to them; the rows stay as figures: what left in a day, to how many a bulletin went.
 * What has not left is cancelled. Gives the Message-IDs of those that other people have.
 */
export function eraseLetters(store: Store, subject: Subject): readonly string[] {
  const own = listOwn(store, subject);
  const others = listCaused(store, subject).filter(({ id }) => !own.includes(id));
  const all = [...own, ...others.map(({ id }) => id)];
  regather(store, subject);
  cancel(store, all);
  blankBodies(store, all);
  cutThreads(store, subject, all);
  blankRecipients(store, own);
  return others.map(({ messageId }) => messageId);
}

function listOwn(store: Store, { folds, hasRole, memberIds }: Subject): readonly number[] {
  const rows = sql<{ id: number }>(
    store,
    `SELECT id FROM outbox WHERE recipient_fold IN ${listed}
       ${hasRole ? `AND kind IN ${listed}` : ""}
     UNION SELECT outbox.id FROM outbox JOIN tokens ON tokens.id = token_id
       WHERE purpose = 'new-address' AND subject_id IN (
         SELECT id FROM address_changes WHERE member_id IN ${listed})`,
  ).all(...[JSON.stringify(folds), ...(hasRole ? [personalKinds] : []), JSON.stringify(memberIds)]);
  return rows.map(({ id }) => id);
}

/** To others: what their letters caused, what is about their matters, and who decided on them. */
function listCaused(
  store: Store,
  { ledgerIds, matterIds, memberIds }: Subject,
): readonly { readonly id: number; readonly messageId: string }[] {
  return sql<{ id: number; messageId: string }>(
    store,
    `SELECT id, message_id AS messageId FROM outbox WHERE ledger_id IN ${listed}
     UNION SELECT id, message_id FROM outbox WHERE matter_id IN ${listed}
     UNION SELECT outbox.id, message_id FROM outbox JOIN tokens ON tokens.id = token_id
       WHERE purpose IN ('join-approval', 'area-decision') AND subject_id IN ${listed}
     UNION SELECT outbox.id, message_id FROM outbox JOIN gathered_letters ON outbox.id = outbox_id
       WHERE gathered_letters.matter_id IN ${listed} OR member_id IN ${listed}`,
  ).all(
    ...[JSON.stringify(ledgerIds), JSON.stringify(matterIds), JSON.stringify(memberIds)],
    ...[JSON.stringify(matterIds), JSON.stringify(memberIds)],
  );
}

/** What a digest that has not left tells of others waits for the next one; what is theirs goes. */
function regather(store: Store, { matterIds, memberIds, ledgerIds }: Subject): void {
  const about = [JSON.stringify(matterIds), JSON.stringify(memberIds), JSON.stringify(ledgerIds)];
  const theirs = `matter_id IN ${listed} OR member_id IN ${listed} OR ledger_id IN ${listed}`;
  sql(
    store,
    `UPDATE gathered_letters SET told_at = NULL, outbox_id = NULL, place = NULL
     WHERE outbox_id IN (SELECT outbox_id FROM gathered_letters WHERE ${theirs})
       AND outbox_id IN (SELECT id FROM outbox WHERE state = 'queued')`,
  ).run(...about);
  sql(store, `DELETE FROM gathered_letters WHERE ${theirs}`).run(...about);
}

function cancel(store: Store, ids: readonly number[]): void {
  sql(
    store,
    `UPDATE outbox SET is_cancelled = 1, look_at = NULL,
       state = iif(state = 'sending', 'sending', 'cancelled')
     WHERE state IN ('queued', 'sending', 'in_doubt') AND id IN ${listed}`,
  ).run(JSON.stringify(ids));
}

/** A bulletin's words are everybody's. */
function blankBodies(store: Store, ids: readonly number[]): void {
  sql(
    store,
    `UPDATE bodies SET subject = '', text = '', html = '', calendar = NULL, head = NULL
     WHERE id IN (SELECT body_id FROM outbox WHERE bulletin_id IS NULL AND id IN ${listed})`,
  ).run(JSON.stringify(ids));
  for (const table of ["important_letters", "outbox_files"]) {
    sql(store, `DELETE FROM ${table} WHERE outbox_id IN ${listed}`).run(JSON.stringify(ids));
  }
}

function cutThreads(store: Store, { folds, messageIds }: Subject, ids: readonly number[]): void {
  const [theirs, own] = [JSON.stringify(messageIds), JSON.stringify(ids)];
  sql(
    store,
    `UPDATE outbox SET in_reply_to = NULL, reference_ids = '[]'
     WHERE id IN ${listed} OR in_reply_to IN ${listed} OR EXISTS (
       SELECT 1 FROM json_each(reference_ids) AS named WHERE named.value IN ${listed})`,
  ).run(own, theirs, theirs);
  sql(
    store,
    `UPDATE outbox SET conversation = NULL WHERE id IN ${listed} OR conversation IN ${listed}`,
  ).run(own, theirs);
  sql(store, `UPDATE outbox SET writer_fold = NULL WHERE writer_fold IN ${listed}`).run(
    JSON.stringify(folds),
  );
}

function blankRecipients(store: Store, ids: readonly number[]): void {
  sql(
    store,
    `UPDATE outbox SET recipient = '', recipient_key = '', recipient_fold = '', reply = '',
       message_id = '<erased-' || id || '@invalid>', token_id = NULL, leave_token_id = NULL,
       unsubscribe_token_id = NULL, matter_id = NULL
     WHERE id IN ${listed}`,
  ).run(JSON.stringify(ids));
}

/** Columns in which somebody else's words may name them. */
const tellingColumns: readonly (readonly [
  table: string,
  id: string,
  columns: readonly string[],
])[] = [
  ["bodies", "id", ["subject", "text", "html", "calendar", "head"]],
  ["matters", "id", ["subject", "words"]],
  ["bulletins", "id", ["subject", "words", "comment", "redacted"]],
  ["notices", "id", ["subject", "words"]],
  ["meetings", "id", ["subject", "place"]],
  ["filed_letters", "id", ["subject"]],
  ["outbox", "id", ["reply"]],
  ["alerts", "rowid", ["detail"]],
  ["sent_copies", "id", ["subject"]],
  ["important_letters", "outbox_id", ["letter"]],
  ["gathered_letters", "id", ["letter"]],
  ["held_letters", "id", ["letter"]],
];
const json: readonly string[] = ["letter", "redacted", "head"];

/** Takes them out of the words of others, which stay otherwise as they are. */
export function eraseMentions(store: Store, hide: Hide): void {
  for (const [table, id, columns] of tellingColumns) {
    const rows = sql<Record<string, unknown>>(
      store,
      `SELECT ${id} AS rowNumber, ${columns.join(", ")} FROM ${table}`,
    );
    const changed: [string, unknown, unknown][] = [];
    for (const row of rows.iterate()) {
      for (const column of columns) {
        const value = row[column];
        const hidden = hideIn(value, { isJson: json.includes(column), hide });
        if (hidden !== value) changed.push([column, hidden, row.rowNumber]);
      }
    }
    for (const [column, value, row] of changed) {
      sql(store, `UPDATE ${table} SET ${column} = ? WHERE ${id} = ?`).run(value, row);
    }
  }
}

function hideIn(value: unknown, { isJson, hide }: { isJson: boolean; hide: Hide }): unknown {
  if (value === null) return value;
  const text = Buffer.isBuffer(value) ? value.toString("utf8") : String(value);
  if (hide(text) === text) return value;
  const hidden = isJson ? JSON.stringify(hideDeep(JSON.parse(text), hide)) : hide(text);
  return Buffer.isBuffer(value) ? Buffer.from(hidden, "utf8") : hidden;
}
