// What each column of the database holds: a person, words, or a figure. Erasing takes the first two of a
// person and leaves the third; a test fails for a column that nobody has put here.

/**
 * `person`: it says who somebody is, or leads to them (an address, a name, a hash or a Message-ID of
 * theirs). `words`: what somebody wrote, or was written to or about them. `figure`: numbers, times,
 * states and fixed words that tell of nobody once the other two are gone.
 */
export type ColumnClass = "person" | "words" | "figure";

/** Column names, a space between them. */
export type TableClasses = { readonly [Class in ColumnClass]?: string };

export const columnClasses: Readonly<Record<string, TableClasses>> = {
  absences: { person: "person", figure: "id from_day until_day created_at ended_at" },
  address_changes: {
    person: "email_before email_after",
    figure: "id member_id state asked_at done_at",
  },
  alerts: { words: "detail", figure: "cause hour count told" },
  bodies: { person: "head", words: "subject text html calendar", figure: "id language" },
  bulletins: {
    person: "author",
    words: "subject words comment redacted",
    figure:
      "id partnership state replaces notice_for created_at published_at finished_at copies " +
      "copies_accepted",
  },
  doubt_counts: { figure: "settled letters" },
  erased_letters: { figure: "state letters" },
  evaluations: { figure: "id year scope language made_at summary" },
  files: {
    words: "name content",
    figure: "id matter_id type notice_id bulletin_id evaluation_id",
  },
  filed_letters: { words: "subject", figure: "id member_id at" },
  gathered_letters: {
    person: "recipient",
    words: "letter",
    figure: "id matter_id member_id ledger_id created_at outbox_id place token_id told_at",
  },
  held_letters: {
    person: "person person_fold",
    words: "letter",
    figure: "id tied_to state created_at asked_at",
  },
  important_letters: { words: "letter", figure: "outbox_id about passed_on_at" },
  invitations: { person: "invited inviter", figure: "id at refused_at" },
  leases: { figure: "name holder host boot pids pid began beat_at" },
  // The fingerprint is a SHA-256 over a whole letter: nobody can guess one without having the letter. It
  // stays, so that the same letter, found in some folder years later, has no second effect.
  ledger: {
    person: "message_id gmail_id writer_fold",
    figure:
      "id fingerprint uid_validity uid received_at handled_at outcome handler reason copies identity",
  },
  mailbox_purges: { person: "message_id authors address", figure: "id folder before asked_at" },
  matter_events: { person: "words_hash", figure: "id matter_id at event ledger_id" },
  matters: {
    person: "writer writer_name words_hash message_id",
    words: "subject words",
    figure:
      "id type ref state partnership city_only member_id language theme urgent verified created_at " +
      "attempt",
  },
  meeting_attendees: {
    person: "person email name",
    figure:
      "meeting_id answer answer_sequence answer_stamp answered_at attended told_sequence told_at " +
      "withdrawn_at",
  },
  meetings: {
    words: "subject place",
    figure: "id uid sequence asked_sequence at ends partnership state created_at",
  },
  member_events: { figure: "id member_id at event ledger_id" },
  member_turns: { figure: "id at partnership turn" },
  members: {
    person: "email email_key name consent_by",
    figure:
      "id partnership state language since consent_at charter_version heard_at pause_from pause_until",
  },
  // A key names the coordinator who was told the list of members.
  meta: { person: "key", figure: "value" },
  notice_partnerships: {
    person: "published_by",
    figure: "id notice_id partnership published_at",
  },
  notices: {
    person: "writer",
    words: "subject words",
    figure: "id created_at urgent kind ends ended_at",
  },
  outbox: {
    person:
      "recipient recipient_key recipient_fold in_reply_to reference_ids message_id conversation " +
      "writer_fold reply",
    figure:
      "id kind lane to_unknown body_id token_id leave_token_id matter_id ledger_id after_id state " +
      "attempts created_at due_at dated_at settled_at bulletin_id unsubscribe_token_id doubt_at doubt_by " +
      "doubts look_at again again_at is_answer of_stranger waits_for otherwise_at is_cancelled proof " +
      "is_urgent",
  },
  outbox_files: { figure: "outbox_id file_id" },
  pauses: { figure: "what cause because times since until" },
  report_numbers: { figure: "year last" },
  retention_runs: { figure: "id began_at ended_at taken" },
  returned_letters: { figure: "outbox_id weight at" },
  schedule_slots: { figure: "duty slot taken_at" },
  sent_copies: {
    person: "message_id recipient_key in_reply_to token_hash unsubscribe_hash",
    words: "subject",
    figure: "id kind sent_at outbox_id",
  },
  tokens: {
    person: "person nonce hash",
    figure: "id purpose subject_id created_at expires_at used_at",
  },
  waiting_erasures: { person: "person", figure: "id language asked_at" },
};

/** The columns of a table that are of this class. */
export function columnsOf(table: string, ofClass: ColumnClass): readonly string[] {
  return (columnClasses[table]?.[ofClass] ?? "").split(" ").filter((name) => name !== "");
}
