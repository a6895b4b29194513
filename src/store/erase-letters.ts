// Erases what a person wrote and was written out of the letters that the office keeps: those to them, those
// that their letters and matters caused, and what the office told others about its member. Other people's own
// words about them stay (GDPR art. 17(3)).
import { type Store, sql } from "./database.ts";
import { isWholly, listed, type Subject, spannedIds } from "./subjects.ts";

/** To a citizen as such: what somebody with a role gets in that role are other kinds. */
const personalKinds = JSON.stringify([
  ...["join-confirm", "ask-area", "welcome", "already-member", "leave-confirm", "goodbye"],
  ...["not-member", "report-receipt", "still-open", "bulletin", "paused", "resumed"],
  ...["details-updated", "data-export", "data-erased"],
]);

/**
 * Blanks the letters to them; the rows stay as figures: what left in a day, to how many a bulletin went.
 * What has not left is cancelled. Gives the Message-IDs of those that other people have,
 * and of those to an address that is not theirs alone.
 */
export function eraseLetters(store: Store, subject: Subject): readonly string[] {
  const letters = listOwn(store, subject);
  const own = letters.map(({ id }) => id);
  const shared = letters.filter(({ fold }) => !isWholly(subject, fold));
  const others = listCaused(store, subject).filter(({ id }) => !own.includes(id));
  const all = [...own, ...others.map(({ id }) => id)];
  regather(store, subject);
  cancel(store, all);
  blankBodies(store, all);
  cutThreads(store, subject, all);
  blankRecipients(store, own);
  return [...others, ...shared].map(({ messageId }) => messageId);
}

interface OwnLetter {
  readonly id: number;
  readonly messageId: string;
  readonly fold: string;
}

function listOwn(store: Store, { spans, hasRole, memberIds }: Subject): readonly OwnLetter[] {
  return sql<OwnLetter>(
    store,
    `SELECT id, message_id AS messageId, recipient_fold AS fold FROM outbox
     WHERE id IN ${spannedIds("outbox", "recipient_fold", "outbox.created_at")}
       ${hasRole ? `AND kind IN ${listed}` : ""}
     UNION SELECT outbox.id, message_id, recipient_fold FROM outbox JOIN tokens ON tokens.id = token_id
       WHERE purpose = 'new-address' AND subject_id IN (
         SELECT id FROM address_changes WHERE member_id IN ${listed})`,
  ).all(...[JSON.stringify(spans), ...(hasRole ? [personalKinds] : []), JSON.stringify(memberIds)]);
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

function cutThreads(store: Store, { spans, messageIds }: Subject, ids: readonly number[]): void {
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
  sql(
    store,
    `UPDATE outbox SET writer_fold = NULL
     WHERE id IN ${spannedIds("outbox", "writer_fold", "outbox.created_at")}`,
  ).run(JSON.stringify(spans));
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

/**
 * In which the office itself tells those in charge of its members: news, lists, alerts. What people write to
 * it about somebody is their own statement, and stands in none of these.
 */
const tellingKinds = JSON.stringify([
  ...["member-news", "help", "alert", "heartbeat", "join-approval", "area-decision"],
]);

/**
 * What the office told others about its members and what has left already: a letter that bears an address or a
 * registered name of theirs is blanked whole; no word within a letter is ever replaced.
 */
export function eraseTold(store: Store, { addresses, formerAddresses, names }: Subject): void {
  const phrases = [
    ...addresses,
    ...formerAddresses,
    ...names.filter((name) => /\S\s+\S/.test(name)),
  ];
  const isTold = finding(phrases);
  const letters = sql<{ id: number; words: string }>(
    store,
    `SELECT outbox.id, subject || char(10) || text AS words FROM outbox
     JOIN bodies ON bodies.id = body_id
     WHERE state NOT IN ('queued', 'sending', 'in_doubt') AND text <> '' AND (kind IN ${listed}
       OR (kind = 'digest' AND NOT EXISTS (
         SELECT 1 FROM gathered_letters WHERE outbox_id = outbox.id)))`,
  ).all(tellingKinds);
  blankBodies(
    store,
    letters.filter(({ words }) => isTold(words)).map(({ id }) => id),
  );
  const alerts = sql<{ id: number; detail: string }>(
    store,
    "SELECT rowid AS id, detail FROM alerts WHERE detail LIKE '%@%'",
  ).all();
  for (const { id, detail } of alerts) {
    if (isTold(detail)) sql(store, "UPDATE alerts SET detail = '' WHERE rowid = ?").run(id);
  }
}

/** Finds one of these as a whole, however lines are broken; plain search, so that no letter takes long. */
function finding(phrases: readonly string[]): (text: string) => boolean {
  const sought = phrases.map(flatten);
  return (text) => {
    const flat = flatten(text);
    return sought.some((phrase) => standsIn(flat, phrase));
  };
}

function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + phrase.length, at + phrase.length + 1);
    if (!/[\p{L}\p{N}._+-]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function flatten(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s>]+/g, " ")
    .trim();
}
