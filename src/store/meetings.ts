// Meetings: when and where, and how often that changed. Who was asked and what they answered is
// meeting-attendees.ts; it knows no letter and no calendar.
import { type Store, sql } from "./database.ts";

export interface Meeting {
  readonly id: number;
  /** The same in every calendar, for ever. */
  readonly uid: string;
  /** One more with each change (RFC 5546 section 2.1.4). */
  readonly sequence: number;
  /** Answers to an earlier sequence were to another time. */
  readonly askedSequence: number;
  readonly subject: string;
  readonly place: string;
  /** UTC ISO text. */
  readonly at: string;
  readonly ends: string;
  /** Null = of all partnerships. */
  readonly partnership: string | null;
  readonly state: "planned" | "cancelled";
  readonly createdAt: string;
}

export type NewMeeting = Pick<
  Meeting,
  "uid" | "subject" | "place" | "at" | "ends" | "partnership"
> & { readonly now: string };

/** Enters a meeting; gives its number. */
export function enterMeeting(store: Store, meeting: NewMeeting): number {
  const { uid, subject, place, at, ends, partnership, now } = meeting;
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO meetings (uid, sequence, asked_sequence, subject, place, at, ends, partnership,
       state, created_at)
     VALUES (?, 0, 0, ?, ?, ?, ?, ?, 'planned', ?)`,
  ).run(uid, subject, place, at, ends, partnership, now);
  return Number(lastInsertRowid);
}

export function findMeeting(store: Store, id: number): Meeting | undefined {
  return sql<Meeting>(store, `${select} WHERE id = ?`).get(id);
}

export function findMeetingByUid(store: Store, uid: string): Meeting | undefined {
  return sql<Meeting>(store, `${select} WHERE uid = ?`).get(uid);
}

/** In the order of their times. */
export function listMeetings(store: Store): readonly Meeting[] {
  return sql<Meeting>(store, `${select} ORDER BY at, id`).all();
}

/** Those not over at this time, cancelled ones with them. */
export function listMeetingsAhead(store: Store, now: string): readonly Meeting[] {
  return sql<Meeting>(store, `${select} WHERE at > ? ORDER BY at, id`).all(now);
}

/**
 * One sequence more. Where the time is another one, what was answered before counts no more: everybody
 * is asked again.
 */
export function changeMeeting(
  store: Store,
  id: number,
  change: Pick<Meeting, "subject" | "place" | "at" | "ends">,
): void {
  const { subject, place, at, ends } = change;
  sql(
    store,
    `UPDATE meetings SET sequence = sequence + 1, subject = ?, place = ?, at = ?, ends = ?,
       asked_sequence = CASE WHEN at = ? AND ends = ? THEN asked_sequence ELSE sequence + 1 END
     WHERE id = ?`,
  ).run(subject, place, at, ends, at, ends, id);
  sql(
    store,
    `UPDATE meeting_attendees SET answer = 'none', answered_at = NULL
     WHERE meeting_id = ? AND answer_sequence < (SELECT asked_sequence FROM meetings WHERE id = ?)`,
  ).run(id, id);
}

export function cancelMeeting(store: Store, id: number): void {
  sql(
    store,
    "UPDATE meetings SET sequence = sequence + 1, state = 'cancelled' WHERE id = ? AND state = 'planned'",
  ).run(id);
}

const select = `SELECT id, uid, sequence, asked_sequence AS askedSequence, subject, place, at, ends,
  partnership, state, created_at AS createdAt FROM meetings`;
