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

export interface MeetingFigures {
  readonly id: number;
  readonly at: string;
  readonly partnership: string | null;
  readonly invited: number;
  /** Who came, where somebody has noted it; else who had said that they would. */
  readonly attended: number;
  readonly isNoted: boolean;
}

export interface Span {
  /** UTC ISO text: from this time on, up to and without that one. */
  readonly from: string;
  readonly until: string;
  /** Those of this partnership and those of all; every meeting where it is left out. */
  readonly partnership?: string;
}

/** The meetings of a span that were not cancelled, in figures. */
export function listMeetingFigures(store: Store, span: Span): readonly MeetingFigures[] {
  const { from, until, partnership = null } = span;
  return sql<Omit<MeetingFigures, "isNoted"> & { noted: number }>(
    store,
    `SELECT id, at, partnership, count(person) AS invited, count(attended) > 0 AS noted,
       CASE WHEN count(attended) > 0 THEN sum(attended = 1 AND attended IS NOT NULL)
         ELSE coalesce(sum(answer = 'accepted'), 0) END AS attended
     FROM meetings
     LEFT JOIN meeting_attendees ON meeting_id = id AND withdrawn_at IS NULL
     WHERE state = 'planned' AND at >= ? AND at < ?
       AND (? IS NULL OR partnership IS NULL OR partnership = ?)
     GROUP BY id ORDER BY at, id`,
  )
    .all(from, until, partnership, partnership)
    .map(({ noted, ...row }) => ({ ...row, isNoted: noted === 1 }));
}

export function countMeetings(
  store: Store,
  span: Span,
): { readonly meetings: number; readonly invited: number; readonly attended: number } {
  const rows = listMeetingFigures(store, span);
  return {
    meetings: rows.length,
    invited: rows.reduce((sum, row) => sum + row.invited, 0),
    attended: rows.reduce((sum, row) => sum + row.attended, 0),
  };
}
