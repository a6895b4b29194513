// Meetings as the yearly evaluation counts them: how many people were asked and came, without a name.
import { type Store, sql } from "./database.ts";
import type { Span } from "./evaluation-figures.ts";

export interface MeetingRow {
  readonly at: string;
  /** Null = of the whole office. */
  readonly partnership: string | null;
  readonly invited: number;
  readonly attended: number;
}

/** Meetings held in the span; where nobody noted who came, those who said that they would. */
export function listMeetingsHeld(store: Store, { from, to }: Span): readonly MeetingRow[] {
  return sql<MeetingRow>(
    store,
    `SELECT at, partnership, count(email) AS invited, 
       coalesce(sum(coalesce(attended, answer = 'accepted')), 0) AS attended
     FROM meetings LEFT JOIN meeting_attendees ON meeting_id = meetings.id
     WHERE state <> 'cancelled' AND at >= ? AND at < ? GROUP BY meetings.id ORDER BY at, meetings.id`,
  ).all(from, to);
}
