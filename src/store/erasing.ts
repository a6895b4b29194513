// Erases a person: nothing that says who they are, and none of their words, is left in the database; the
// year's figures stay. What is to leave the mailbox is asked here too. Which columns: column-classes.ts.
import { type Store, sql } from "./database.ts";
import { eraseLetters, eraseTold } from "./erase-letters.ts";
import { invitedHash } from "./invitations.ts";
import { noteEvent } from "./members.ts";
import { askPurge, type PurgedFolder } from "./purges.ts";
import { findSubject, isWholly, listed, type Subject, spannedIds } from "./subjects.ts";

interface Erasure {
  readonly hasRole: boolean;
  readonly now: string;
  readonly ledgerId: number | null;
}

/** Erases all that is held of the person with this address; asks for what is to leave the mailbox. */
export function erasePerson(
  store: Store,
  address: string,
  { hasRole, now, ledgerId }: Erasure,
): void {
  const subject = findSubject(store, address, hasRole);
  for (const id of subject.memberIds) noteLeaving(store, id, { now, ledgerId });
  const answers = listAnswerIds(store, subject);
  const told = eraseLetters(store, subject);
  eraseHeld(store, subject);
  eraseMatters(store, subject);
  if (!hasRole) eraseStanding(store, subject);
  eraseMembership(store, subject);
  eraseLedger(store, subject);
  eraseCopies(store, subject, now);
  if (!hasRole) eraseTold(store, subject);
  askForMailbox(store, subject, { answers, told, now });
}

/** The year counts who left; who had left before is counted already. */
function noteLeaving(
  store: Store,
  id: number,
  { now, ledgerId }: { now: string; ledgerId: number | null },
): void {
  const row = sql<{ state: string }>(store, "SELECT state FROM members WHERE id = ?").get(id);
  if (row === undefined || row.state === "left" || row.state === "pending") return;
  noteEvent(store, id, { event: "left", at: now, ledgerId });
}

/** Letters of those in charge about their matters. */
function listAnswerIds(store: Store, { matterIds, ledgerIds }: Subject): readonly string[] {
  return sql<{ messageId: string }>(
    store,
    `SELECT DISTINCT message_id AS messageId FROM matter_events JOIN ledger ON ledger.id = ledger_id
     WHERE matter_id IN ${listed} AND message_id IS NOT NULL AND ledger.id NOT IN ${listed}`,
  )
    .all(JSON.stringify(matterIds), JSON.stringify(ledgerIds))
    .map(({ messageId }) => messageId);
}

/** Held for them, from them, or about a matter of theirs. */
function eraseHeld(store: Store, { spans, matterIds, hasRole }: Subject): void {
  const [people, matters] = [JSON.stringify(spans), JSON.stringify(matterIds)];
  const about = `tied_to IN (SELECT id FROM tokens
    WHERE purpose IN ('matter', 'receipt', 'forwarded') AND subject_id IN ${listed})`;
  if (hasRole) sql(store, `DELETE FROM held_letters WHERE ${about}`).run(matters);
  else {
    sql(
      store,
      `DELETE FROM held_letters WHERE id IN ${spannedIds("held_letters", "person_fold", "created_at")}
         OR id IN ${spannedIds("held_letters", heldFrom, "created_at")} OR ${about}`,
    ).run(people, people, matters);
  }
}

const heldFrom = "folded(json_extract(CAST(letter AS TEXT), '$.from.address'))";

/** A matter stays as a figure: closed, without words and without its writer. */
function eraseMatters(store: Store, { matterIds }: Subject): void {
  const matters = JSON.stringify(matterIds);
  sql(
    store,
    `UPDATE matters SET state = 'closed', writer = '', writer_name = '', member_id = NULL, subject = '',
       words = '', words_hash = '', message_id = NULL WHERE id IN ${listed}`,
  ).run(matters);
  sql(store, `UPDATE matter_events SET words_hash = NULL WHERE matter_id IN ${listed}`).run(
    matters,
  );
  sql(store, `DELETE FROM files WHERE matter_id IN ${listed}`).run(matters);
  // Those in charge keep theirs: who answers is told that it is over.
  deleteTokens(store, `purpose = 'receipt' AND subject_id IN ${listed}`, matters);
}

/** What they did in a role that they have no more: the deed stays, without them. */
function eraseStanding(store: Store, { folds, spans }: Subject): void {
  const people = JSON.stringify(folds);
  const blanks = [
    ["bulletins", "author"],
    ["notices", "writer"],
    ["notice_partnerships", "published_by"],
    ["invitations", "inviter"],
  ] as const;
  for (const [table, column] of blanks) {
    sql(
      store,
      `UPDATE ${table} SET ${column} = '' WHERE ${column} <> '' AND folded(${column}) IN ${listed}`,
    ).run(people);
  }
  sql(store, `DELETE FROM absences WHERE folded(person) IN ${listed}`).run(people);
  sql(store, `DELETE FROM gathered_letters WHERE folded(recipient) IN ${listed}`).run(people);
  sql(
    store,
    `DELETE FROM meta WHERE key LIKE 'members_listed_at %' AND folded(substr(key, 19)) IN ${listed}`,
  ).run(people);
  sql(
    store,
    `UPDATE meeting_attendees SET email = '', name = '', person = 'erased ' || hex(randomblob(8))
     WHERE folded(person) IN ${listed}`,
  ).run(people);
  const theirs = spannedIds("tokens", "folded(person)", "tokens.created_at");
  deleteTokens(store, `id IN ${theirs}`, JSON.stringify(spans));
}

function eraseMembership(store: Store, { memberIds, folds }: Subject): void {
  const members = JSON.stringify(memberIds);
  deleteTokens(
    store,
    `purpose IN ('join', 'join-approval', 'area-decision', 'leave', 'goodbye', 'pause', 'leave-link',
       'unsubscribe') AND subject_id IN ${listed}`,
    members,
  );
  deleteTokens(
    store,
    `purpose IN ('new-address', 'old-address') AND subject_id IN (
       SELECT id FROM address_changes WHERE member_id IN ${listed})`,
    members,
  );
  deleteTokens(store, `purpose = 'erasure' AND folded(person) IN ${listed}`, JSON.stringify(folds));
  // Its history, what was filed and its changes of address go with the row.
  sql(store, `DELETE FROM members WHERE id IN ${listed}`).run(members);
  sql(store, `DELETE FROM waiting_erasures WHERE folded(person) IN ${listed}`).run(
    JSON.stringify(folds),
  );
  for (const fold of folds) forgetInvitations(store, fold);
}

/** A plain hash of an address can be tried out: the invitation stays as one of its coordinator's. */
function forgetInvitations(store: Store, fold: string): void {
  const invited = invitedHash(fold);
  sql(store, "DELETE FROM invitations WHERE invited = ? AND inviter = ''").run(invited);
  sql(store, "UPDATE invitations SET invited = '' WHERE invited = ?").run(invited);
}

/** That a letter was taken in, and by which content, stays: a copy of it has no second effect. */
function eraseLedger(store: Store, { ledgerIds }: Subject): void {
  sql(
    store,
    `UPDATE ledger SET message_id = NULL, gmail_id = NULL, writer_fold = NULL WHERE id IN ${listed}`,
  ).run(JSON.stringify(ledgerIds));
}

/**
 * What a restored office knows of the Sent folder. What left after the erasure, as its own answer did, stays
 * until the office is resumed: without it that would leave twice.
 */
function eraseCopies(store: Store, { spans, messageIds, hasRole }: Subject, now: string): void {
  const theirs = hasRole
    ? "0"
    : `id IN ${spannedIds("sent_copies", "folded(recipient_key)", "sent_at")}`;
  sql(
    store,
    `DELETE FROM sent_copies WHERE sent_at < ? AND (${theirs} OR in_reply_to IN ${listed})`,
  ).run(now, ...(hasRole ? [] : [JSON.stringify(spans)]), JSON.stringify(messageIds));
}

function deleteTokens(store: Store, which: string, values: string): void {
  for (const column of ["token_id", "leave_token_id", "unsubscribe_token_id"]) {
    sql(
      store,
      `UPDATE outbox SET ${column} = NULL WHERE ${column} IN (SELECT id FROM tokens WHERE ${which})`,
    ).run(values);
  }
  sql(store, `DELETE FROM tokens WHERE ${which}`).run(values);
}

const folders: readonly PurgedFolder[] = ["handled", "quarantine", "sent"];

function askForMailbox(
  store: Store,
  { addresses, folds, spans, messageIds, hasRole }: Subject,
  asked: { answers: readonly string[]; told: readonly string[]; now: string },
): void {
  const { answers, told, now } = asked;
  // Of who serves, the letters of that service stay; so do those of who had the address before.
  const isOurs = folds.every((fold) => isWholly({ spans }, fold));
  for (const address of hasRole || !isOurs ? [] : addresses) {
    for (const folder of folders) askPurge(store, { folder, letters: { address }, now });
  }
  const inBoth = spans.length > 1 || !isOurs;
  for (const messageId of messageIds) {
    const letters = { messageId, authors: addresses };
    askPurge(store, { folder: "handled", letters, now });
    if (inBoth) askPurge(store, { folder: "quarantine", letters, now });
  }
  const authors = null;
  for (const messageId of answers) {
    askPurge(store, { folder: "handled", letters: { messageId, authors }, now });
  }
  for (const messageId of told) {
    askPurge(store, { folder: "sent", letters: { messageId, authors }, now });
  }
}
