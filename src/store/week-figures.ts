// What a week holds, counted for the heartbeat: numbers without a name or a word of anybody.
import { type Store, sql } from "./database.ts";

export interface WeekFigures {
  readonly lettersIn: number;
  readonly lettersOut: number;
  readonly quarantined: number;
  /** Read so many hours after they reached the mailbox. */
  readonly late: number;
  /** Advertising and the like from people whom nobody knows. */
  readonly unrelated: number;
  /** Letters in at which a bound acted. */
  readonly bounded: number;
}

/** From the one time (UTC ISO text) to now. What reached the mailbox before is not counted as late. */
export function countWeek(
  store: Store,
  { since, lateHours }: { readonly since: string; readonly lateHours: number },
): WeekFigures {
  const row = sql<Omit<WeekFigures, "lettersOut">>(
    store,
    `SELECT count(*) AS lettersIn,
       coalesce(sum(outcome = 'quarantined'), 0) AS quarantined,
       coalesce(sum(received_at > ? AND unixepoch(handled_at) - unixepoch(received_at) > ?), 0)
         AS late,
       coalesce(sum(handler = 'unrelated'), 0)
         - (SELECT count(*) FROM filed_letters WHERE at > ?) AS unrelated,
       coalesce(sum(reason LIKE 'bound %' OR reason LIKE '%; bound %'), 0) AS bounded
     FROM ledger WHERE handled_at > ?`,
  ).get(since, lateHours * 3_600, since, since);
  const out = sql<{ count: number }>(
    store,
    "SELECT count(*) AS count FROM outbox WHERE settled_at > ? AND +state = 'sent'",
  ).get(since);
  if (row === undefined || out === undefined) throw new Error("A count gave no row.");
  return { ...row, unrelated: Math.max(0, row.unrelated), lettersOut: out.count };
}

/** Letters that may have left or not, and that nobody looks for any more. */
export function countUnsettled(store: Store): number {
  const text = "SELECT count(*) AS count FROM outbox WHERE state = 'in_doubt' AND look_at IS NULL";
  return sql<{ count: number }>(store, text).get()?.count ?? 0;
}

/** When the oldest report came that is still open; null where none is. */
export function findOldestOpenReport(store: Store): string | null {
  const text =
    "SELECT min(created_at) AS at FROM matters WHERE type = 'report' AND state <> 'closed'";
  return sql<{ at: string | null }>(store, text).get()?.at ?? null;
}
