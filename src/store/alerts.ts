// Trouble told to the city: at most one letter per cause and hour; the rest of the hour is counted.
import { type Store, sql } from "./database.ts";

export interface Alert {
  readonly cause: string;
  readonly hour: string;
  readonly detail: string;
  readonly count: number;
}

/** Notes one more trouble of this cause in this hour; true where it is the first, to be told now. */
export function noteTrouble(
  store: Store,
  { cause, hour, detail }: { cause: string; hour: string; detail: string },
): boolean {
  const row = sql<{ count: number }>(
    store,
    `INSERT INTO alerts (cause, hour, detail, count, told) VALUES (?, ?, ?, 1, 1)
     ON CONFLICT (cause, hour) DO UPDATE SET count = count + 1, detail = excluded.detail
     RETURNING count`,
  ).get(cause, hour, detail);
  return row?.count === 1;
}

/** What was counted in hours that are over and not yet told. */
export function listUntold(store: Store, currentHour: string): readonly Alert[] {
  return sql<Alert>(
    store,
    `SELECT cause, hour, detail, count - told AS count FROM alerts
     WHERE hour < ? AND count > told ORDER BY hour, cause`,
  ).all(currentHour);
}

export function markTold(store: Store, alert: Alert): void {
  sql(store, "UPDATE alerts SET told = count WHERE cause = ? AND hour = ?").run(
    alert.cause,
    alert.hour,
  );
}
