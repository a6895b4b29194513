// What retention takes of reports, questions, notices, bulletins, meetings and evaluations. The columns
// that a year's figures count stay as they are (migration 013).
import { noWords } from "./outbox.ts";
import { endTokens, type Step, those, unsettled } from "./retention-step.ts";

/** Letters about a matter that have not settled, or wait for a digest. */
const isAboutOpenLetters = `EXISTS (SELECT 1 FROM outbox WHERE matter_id = matters.id AND state ${unsettled})
  OR EXISTS (SELECT 1 FROM gathered_letters WHERE matter_id = matters.id AND told_at IS NULL)`;

const closedMatter = (type: "report" | "question") =>
  `type = '${type}' AND state = 'closed' AND (writer <> '' OR words <> '') AND :before > coalesce(
     (SELECT max(at) FROM matter_events WHERE matter_id = matters.id), created_at)
   AND NOT (${isAboutOpenLetters})`;

const blankWordsOfLetters = `UPDATE bodies SET ${noWords}
  WHERE id IN (SELECT body_id FROM outbox WHERE matter_id IN ${those})`;

const takeMatter = [
  blankWordsOfLetters,
  `UPDATE matters SET writer = '', writer_name = '', member_id = NULL, subject = '', words = '',
     words_hash = '', message_id = NULL WHERE id IN ${those}`,
  `UPDATE matter_events SET words_hash = NULL, ledger_id = NULL WHERE matter_id IN ${those}`,
  `DELETE FROM gathered_letters WHERE matter_id IN ${those}`,
  `DELETE FROM files WHERE matter_id IN ${those}`,
  endTokens("matter", "receipt", "forwarded"),
];

const isBulletinLeaving = `EXISTS (SELECT 1 FROM outbox
  WHERE bulletin_id = bulletins.id AND outbox.state ${unsettled})`;

const takeBulletin = [
  `UPDATE bulletins SET author = '', subject = '', words = '', comment = '', redacted = NULL
   WHERE id IN ${those}`,
  `DELETE FROM files WHERE bulletin_id IN ${those}`,
  endTokens("bulletin"),
];

const isFileLeaving = `EXISTS (SELECT 1 FROM outbox_files JOIN outbox ON outbox.id = outbox_id
  WHERE file_id = files.id AND outbox.state ${unsettled})`;

const oldNotice = `(writer <> '' OR words <> '') AND created_at < :before
      AND NOT EXISTS (SELECT 1 FROM files WHERE notice_id = notices.id AND ${isFileLeaving})
      AND NOT EXISTS (SELECT 1 FROM bulletins
        JOIN notice_partnerships ON notice_partnerships.id = notice_for
        WHERE notice_id = notices.id AND (bulletins.state IN ('draft', 'sending') OR ${isBulletinLeaving}))`;

const oldBulletin = `(author <> '' OR words <> '') AND published_at IS NOT NULL AND state IN ('sent', 'cancelled')
      AND finished_at < :before AND copies IS NOT NULL AND NOT ${isBulletinLeaving}`;

const oldDraft = `(author <> '' OR words <> '') AND published_at IS NULL AND state = 'cancelled'
      AND coalesce(finished_at, created_at) < :before`;

const oldEvaluation = `made_at < :before AND NOT EXISTS (
      SELECT 1 FROM files WHERE evaluation_id = evaluations.id AND ${isFileLeaving})`;

/** The files of what is past its time go before it, one by one: each is heavy. */
const filesOf = (of: string, table: string, column: string, where: string): Step => ({
  of,
  table: "files",
  where: `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.id = ${column} AND ${where})`,
  take: [`DELETE FROM files WHERE id IN ${those}`],
  most: 1,
});

export const matterSteps: readonly Step[] = [
  filesOf("reportsDays", "matters", "matter_id", closedMatter("report")),
  filesOf("questionsDays", "matters", "matter_id", closedMatter("question")),
  filesOf("noticesDays", "notices", "notice_id", oldNotice),
  filesOf("bulletinsDays", "bulletins", "bulletin_id", oldBulletin),
  filesOf("draftsDays", "bulletins", "bulletin_id", oldDraft),
  filesOf("evaluationsDays", "evaluations", "evaluation_id", oldEvaluation),
  { of: "reportsDays", table: "matters", where: closedMatter("report"), take: takeMatter },
  { of: "questionsDays", table: "matters", where: closedMatter("question"), take: takeMatter },
  {
    of: "noticesDays",
    table: "notices",
    where: oldNotice,
    take: [
      `UPDATE notices SET writer = '', subject = '', words = '' WHERE id IN ${those}`,
      `UPDATE notice_partnerships SET published_by = NULL WHERE notice_id IN ${those}`,
      `DELETE FROM files WHERE notice_id IN ${those}`,
      endTokens("notice-receipt"),
      `UPDATE tokens SET expires_at = :now WHERE purpose = 'notice' AND expires_at > :now
         AND subject_id IN (SELECT id FROM notice_partnerships WHERE notice_id IN ${those})`,
    ],
  },
  {
    of: "bulletinsDays",
    table: "bulletins",
    where: oldBulletin,
    take: takeBulletin,
  },
  {
    of: "draftsDays",
    table: "bulletins",
    where: oldDraft,
    take: takeBulletin,
  },
  {
    of: "attendeesDays",
    table: "meetings",
    where: `ends < :before AND EXISTS (
      SELECT 1 FROM meeting_attendees WHERE meeting_id = meetings.id AND email <> '')`,
    take: [
      `UPDATE meeting_attendees SET person = lower(hex(randomblob(8))), email = '', name = '',
         answer_stamp = NULL, answered_at = NULL WHERE meeting_id IN ${those}`,
      endTokens("meeting"),
    ],
  },
  {
    of: "evaluationsDays",
    table: "evaluations",
    where: oldEvaluation,
    take: [`DELETE FROM evaluations WHERE id IN ${those}`],
  },
  {
    // Files that belong to nothing any more; of bulletins' period, which is the longest of files.
    of: "bulletinsDays",
    table: "files",
    where: `matter_id IS NULL AND notice_id IS NULL AND bulletin_id IS NULL
      AND evaluation_id IS NULL AND NOT ${isFileLeaving}`,
    take: [`DELETE FROM files WHERE id IN ${those}`],
    most: 1,
  },
];
