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
    `SELECT at, partnership, count(person) AS invited,
       CASE WHEN count(attended) > 0 THEN coalesce(sum(attended), 0)
         ELSE coalesce(sum(answer = 'accepted'), 0) END AS attended
     FROM meetings LEFT JOIN meeting_attendees ON meeting_id = id AND withdrawn_at IS NULL
     WHERE state <> 'cancelled' AND at >= ? AND at < ? GROUP BY id ORDER BY at, id`,
  ).all(from, to);
}
