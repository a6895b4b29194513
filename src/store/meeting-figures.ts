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

/** Meetings held in the span; none where this database keeps no meetings. */
export function listMeetingsHeld(store: Store, { from, to }: Span): readonly MeetingRow[] {
  if (!hasMeetings(store)) return [];
  return sql<MeetingRow>(
    store,
    `SELECT at, partnership, count(email) AS invited, coalesce(sum(attended = 1), 0) AS attended
     FROM meetings LEFT JOIN meeting_attendees ON meeting_id = meetings.id
     WHERE state <> 'cancelled' AND at >= ? AND at < ? GROUP BY meetings.id ORDER BY at, meetings.id`,
  ).all(from, to);
}

function hasMeetings(store: Store): boolean {
  const text = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meetings'";
  return sql(store, text).get() !== undefined;
}
