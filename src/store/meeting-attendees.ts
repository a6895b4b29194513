// Who was asked to a meeting, what they were told, what they answered and whether they came.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

type Attendance = "accepted" | "declined" | "tentative";

export interface Attendee {
  /** As the registry has it. */
  readonly email: string;
  readonly name: string;
  readonly answer: Attendance | "none";
  readonly answeredAt: string | null;
  /** 1 came, 0 did not; null where nobody has noted it. */
  readonly attended: 0 | 1 | null;
  /** The last sequence that this person was told of; null = not yet invited. */
  readonly toldSequence: number | null;
  readonly toldAt: string | null;
  readonly withdrawnAt: string | null;
}

const select = `SELECT email, name, answer, answered_at AS answeredAt, attended,
  told_sequence AS toldSequence, told_at AS toldAt, withdrawn_at AS withdrawnAt
  FROM meeting_attendees`;

/** In the order of their addresses. */
export function listAttendees(store: Store, meetingId: number): readonly Attendee[] {
  return sql<Attendee>(store, `${select} WHERE meeting_id = ? ORDER BY person`).all(meetingId);
}

export function findAttendee(store: Store, meetingId: number, email: string): Attendee | undefined {
  return sql<Attendee>(store, `${select} WHERE meeting_id = ? AND person = ?`).get(
    meetingId,
    addressKey(email),
  );
}

/** Enters somebody, or takes them back who were out of the registry for a while. */
export function enterAttendee(
  store: Store,
  meetingId: number,
  { email, name }: { readonly email: string; readonly name: string },
): void {
  sql(
    store,
    `INSERT INTO meeting_attendees (meeting_id, person, email, name, answer)
     VALUES (?, ?, ?, ?, 'none')
     ON CONFLICT (meeting_id, person) DO UPDATE
     SET withdrawn_at = NULL, told_sequence = NULL, answer = 'none', answered_at = NULL
     WHERE withdrawn_at IS NOT NULL`,
  ).run(meetingId, addressKey(email), email, name);
}

interface About {
  readonly meetingId: number;
  readonly email: string;
}

export function markTold(
  store: Store,
  { meetingId, email }: About,
  { sequence, now }: { readonly sequence: number; readonly now: string },
): void {
  sql(
    store,
    `UPDATE meeting_attendees SET told_sequence = ?, told_at = ?
     WHERE meeting_id = ? AND person = ?`,
  ).run(sequence, now, meetingId, addressKey(email));
}

export function withdrawAttendee(store: Store, { meetingId, email }: About, now: string): void {
  sql(
    store,
    "UPDATE meeting_attendees SET withdrawn_at = ? WHERE meeting_id = ? AND person = ?",
  ).run(now, meetingId, addressKey(email));
}

export interface Answered {
  readonly answer: Attendance;
  /** Of the invitation that is answered. */
  readonly sequence: number;
  /** When it was given, UTC ISO text. */
  readonly stamp: string;
  readonly now: string;
}

/** Keeps an answer; false where a newer one is known (RFC 5546 section 2.1.5). */
export function noteAnswer(
  store: Store,
  { meetingId, email }: About,
  { answer, sequence, stamp, now }: Answered,
): boolean {
  const { changes } = sql(
    store,
    `UPDATE meeting_attendees
     SET answer = ?, answer_sequence = ?, answer_stamp = ?, answered_at = ?
     WHERE meeting_id = ? AND person = ? AND (answer_sequence IS NULL OR answer_sequence < ?
       OR (answer_sequence = ? AND answer_stamp <= ?))`,
  ).run(answer, sequence, stamp, now, meetingId, addressKey(email), sequence, sequence, stamp);
  return changes === 1;
}

/** These came. Whoever was asked and is not known to have come did not. */
export function noteAttendance(store: Store, meetingId: number, emails: readonly string[]): void {
  sql(
    store,
    `UPDATE meeting_attendees
     SET attended = CASE WHEN person IN (SELECT value FROM json_each(?)) THEN 1
       ELSE coalesce(attended, 0) END
     WHERE meeting_id = ? AND withdrawn_at IS NULL`,
  ).run(JSON.stringify(emails.map(addressKey)), meetingId);
}
