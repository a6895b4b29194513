// All that is held of one person, row by row, as they may have it: their own data and nobody else's. Its
// names are for a program that reads them; what a person reads is made of the same rows.
import { isSubjectOfAnother } from "../mail/header-text.ts";
import { withoutSlots } from "../mail/token-slot.ts";
import { type Store, sql } from "./database.ts";
import { invitedHash } from "./invitations.ts";
import { listed, type Subject, spannedIds } from "./subjects.ts";

type Row = Readonly<Record<string, string | number | null>>;

interface HeldMatter extends Row {
  readonly type: string;
  readonly ref: string | null;
  readonly createdAt: string;
  readonly subject: string;
  readonly words: string;
}

interface SentToThem extends Row {
  readonly kind: string;
  readonly at: string;
  readonly subject: string;
}

interface Titled extends Row {
  readonly subject: string;
}

interface Membership extends Row {
  readonly name: string;
  readonly email: string;
  readonly partnership: string | null;
  readonly state: string;
  readonly language: string;
  readonly since: string;
  readonly consentAt: string | null;
  readonly consentBy: string | null;
  readonly charterVersion: string | null;
}

export interface Held {
  readonly memberships: readonly Membership[];
  readonly membershipEvents: readonly Row[];
  readonly addressChanges: readonly Row[];
  readonly reportsAndQuestions: readonly HeldMatter[];
  readonly eventsOfThose: readonly Row[];
  readonly filesOfThose: readonly Row[];
  readonly lettersFromYou: readonly Row[];
  readonly lettersToYou: readonly SentToThem[];
  /** After a restore, until the office is resumed: what lies in the Sent folder. */
  readonly copiesOfLettersToYou: readonly Row[];
  readonly lettersHeldUntilYouConfirm: readonly Row[];
  readonly lettersFiledAsUnrelated: readonly Row[];
  readonly lettersInADigest: readonly Row[];
  readonly replyKeys: readonly Row[];
  readonly invitations: readonly Row[];
  readonly meetings: readonly Row[];
  readonly absences: readonly Row[];
  readonly bulletinsYouWrote: readonly Row[];
  readonly noticesYouSent: readonly Row[];
  readonly noticesYouPublished: readonly Row[];
  readonly lettersToBeTakenOutOfTheMailbox: readonly Row[];
}

/** Reads everything; nothing is changed. Tokens are told by their purpose, never by their text. */
export function readHeld(store: Store, subject: Subject): Held {
  const people = JSON.stringify(subject.folds);
  const spans = JSON.stringify(subject.spans);
  const members = JSON.stringify(subject.memberIds);
  const matters = JSON.stringify(subject.matterIds);
  const all = <Kind extends Row = Row>(text: string, ...values: readonly string[]) =>
    sql<Kind>(store, text).all(...values);
  return {
    memberships: all<Membership>(
      `SELECT name, email, partnership, state, language, since, consent_at AS consentAt,
         consent_by AS consentBy, charter_version AS charterVersion, heard_at AS heardAt,
         pause_from AS pauseFrom, pause_until AS pauseUntil FROM members WHERE id IN ${listed}`,
      members,
    ),
    membershipEvents: all(
      `SELECT at, event FROM member_events WHERE member_id IN ${listed} ORDER BY id`,
      members,
    ),
    // The address that was asked for may be a stranger's until it has confirmed itself.
    addressChanges: all(
      `SELECT email_before AS "from", iif(state = 'asked', NULL, email_after) AS "to", state,
         asked_at AS askedAt, done_at AS doneAt FROM address_changes WHERE member_id IN ${listed}`,
      members,
    ),
    reportsAndQuestions: all<HeldMatter>(
      `SELECT type, ref, state, partnership, city_only AS forTheCityAlone, writer_name AS name,
         writer AS address, language, subject, words, theme, attempt, urgent, verified,
         message_id AS messageId, created_at AS createdAt FROM matters WHERE id IN ${listed}
       ORDER BY id`,
      matters,
    ).map(withOwnSubject),
    eventsOfThose: all(
      `SELECT ref, type, at, event FROM matter_events JOIN matters ON matters.id = matter_id
       WHERE matter_id IN ${listed} ORDER BY matter_events.id`,
      matters,
    ),
    filesOfThose: all(
      `SELECT ref, name, files.type AS type, length(content) AS octets FROM files
       JOIN matters ON matters.id = matter_id WHERE matter_id IN ${listed} ORDER BY files.id`,
      matters,
    ),
    lettersFromYou: all(
      `SELECT received_at AS receivedAt, handled_at AS handledAt, message_id AS messageId, outcome,
         handler AS rule, identity AS proof, copies FROM ledger
       WHERE id IN ${spannedIds("ledger", "writer_fold", "received_at")} ORDER BY id`,
      spans,
    ),
    lettersToYou: readLetters(store, { spans, matters }),
    copiesOfLettersToYou: all(
      `SELECT kind, sent_at AS sentAt, message_id AS messageId,
         iif(kind IN ${listed}, subject, '') AS subject
       FROM sent_copies
       WHERE id IN ${spannedIds("sent_copies", "folded(recipient_key)", "sent_at")}
       ORDER BY sent_at, id`,
      ...[toThem, spans],
    ),
    // What they quoted there may be another's words, out of a letter that they got in a charge.
    lettersHeldUntilYouConfirm: all<Titled>(
      `SELECT state, created_at AS createdAt, asked_at AS askedAt,
         json_extract(CAST(letter AS TEXT), '$.subject') AS subject,
         json_extract(CAST(letter AS TEXT), '$.words.fresh') AS words FROM held_letters
       WHERE id IN ${spannedIds(
         "held_letters",
         "folded(json_extract(CAST(letter AS TEXT), '$.from.address'))",
         "created_at",
       )} ORDER BY id`,
      spans,
    ).map(withOwnSubject),
    lettersFiledAsUnrelated: all<Titled>(
      `SELECT at, subject FROM filed_letters WHERE member_id IN ${listed} ORDER BY id`,
      members,
    ).map(withOwnSubject),
    lettersInADigest: all(
      `SELECT ref, gathered_letters.created_at AS createdAt, told_at AS toldAt FROM gathered_letters
       LEFT JOIN matters ON matters.id = matter_id
       WHERE matter_id IN ${listed} OR gathered_letters.member_id IN ${listed}`,
      ...[matters, members],
    ),
    replyKeys: all(
      `SELECT purpose, created_at AS createdAt, expires_at AS expiresAt, used_at AS usedAt FROM tokens
       WHERE id IN ${spannedIds("tokens", "folded(person)", "tokens.created_at")} ORDER BY id`,
      spans,
    ),
    invitations: subject.folds.flatMap((fold) =>
      all(
        "SELECT at, refused_at AS refusedAt FROM invitations WHERE invited = ? ORDER BY id",
        invitedHash(fold),
      ),
    ),
    ...readStanding(store, people),
    lettersToBeTakenOutOfTheMailbox: all(
      `SELECT folder, asked_at AS askedAt FROM mailbox_purges
       WHERE address IS NOT NULL AND folded(address) IN ${listed}`,
      people,
    ),
  };
}

/** What an answer is called may name somebody, in the words of the letter that it answers. */
function withOwnSubject<Kind extends Titled>(row: Kind): Kind {
  return isSubjectOfAnother(row.subject) ? { ...row, subject: "" } : row;
}

/** Of a bulletin the words are no data of its reader; of what goes to a role, they are of others. */
function readLetters(
  store: Store,
  { spans, matters }: { readonly spans: string; readonly matters: string },
): readonly SentToThem[] {
  const rows = sql<SentToThem & { readonly text: string | null }>(
    store,
    `SELECT kind, letter.state AS state, letter.created_at AS at, settled_at AS settledAt,
       letter.message_id AS messageId,
       reply AS serverReply, attempts, ref,
       iif(isTheirs OR kind IN ${listed}, bodies.subject, '') AS subject,
       iif(isTheirs, text, NULL) AS text
     FROM (SELECT *, kind IN ${listed} OR (kind IN ${listed} AND matter_id IN ${listed}) AS isTheirs
       FROM outbox) AS letter
     JOIN bodies ON bodies.id = body_id LEFT JOIN matters ON matters.id = matter_id
     WHERE letter.id IN ${spannedIds("outbox", "recipient_fold", "outbox.created_at")}
     ORDER BY letter.id`,
  ).all(namingNobody, toThem, aboutMatter, matters, spans);
  return rows.map((row) => ({ ...row, text: row.text === null ? null : withoutSlots(row.text) }));
}

const toThem = JSON.stringify([
  ...["join-confirm", "ask-area", "welcome", "already-member", "leave-confirm", "goodbye"],
  ...["not-member", "report-receipt", "still-open", "paused", "resumed"],
  ...["details-updated", "data-export", "data-erased", "urgent-advice", "invitation", "expired"],
]);

/** They go to who wrote, and to those in charge as well: theirs where the matter is. */
const aboutMatter = JSON.stringify(["answer", "report-closed"]);

/** Their words may be of others; their subject lines name nobody. */
const namingNobody = JSON.stringify([
  ...[
    "bulletin",
    "confirm-sender",
    "help",
    "report",
    "report-forward",
    "report-reminder",
    "notice",
  ],
  ...["notice-reminder", "notice-receipt", "bulletin-preview", "bulletin-done", "join-approval"],
  ...[
    "area-decision",
    "alert",
    "heartbeat",
    "evaluation",
    "meeting",
    "meeting-reminder",
    "refused",
  ],
]);

function readStanding(store: Store, people: string) {
  const all = (text: string) => sql<Row>(store, text).all(people);
  return {
    meetings: all(
      `SELECT subject, at, place, answer, answered_at AS answeredAt, attended, told_at AS toldAt
       FROM meeting_attendees JOIN meetings ON meetings.id = meeting_id
       WHERE folded(person) IN ${listed} ORDER BY at`,
    ),
    absences: all(
      `SELECT from_day AS fromDay, until_day AS untilDay, created_at AS createdAt, ended_at AS endedAt
       FROM absences WHERE folded(person) IN ${listed} ORDER BY id`,
    ),
    bulletinsYouWrote: all(
      `SELECT partnership, state, created_at AS createdAt, published_at AS publishedAt, subject, words
       FROM bulletins WHERE author <> '' AND folded(author) IN ${listed} ORDER BY id`,
    ),
    noticesYouSent: all(
      `SELECT created_at AS createdAt, subject, words FROM notices
       WHERE writer <> '' AND folded(writer) IN ${listed} ORDER BY id`,
    ),
    noticesYouPublished: all(
      `SELECT partnership, published_at AS publishedAt FROM notice_partnerships
       WHERE published_by <> '' AND folded(published_by) IN ${listed} ORDER BY id`,
    ),
  };
}

/** The files that came with these, in their order. */
export function listFilesOf(
  store: Store,
  matterIds: readonly number[],
): readonly { readonly id: number; readonly name: string; readonly octets: number }[] {
  return sql<{ id: number; name: string; octets: number }>(
    store,
    `SELECT id, name, length(content) AS octets FROM files WHERE matter_id IN ${listed} ORDER BY id`,
  ).all(JSON.stringify(matterIds));
}
