// One kind of row that retention takes: which, and what is done to it. A step looks at a span of ids at a
// time, so that no transaction is long, however many rows there are. It knows no period.
import { inTransaction, type Store, sql } from "./database.ts";

export interface Step {
  /** The class whose period holds. */
  readonly of: string;
  readonly table: string;
  /** Whole numbers; `id` unless told. */
  readonly key?: "id" | "rowid";
  /** Which rows: SQL over `:before`, from when on the class stays, and `:now`; both UTC ISO text. */
  readonly where: string;
  /** What becomes of them: SQL over their ids, `${those}`, or a function. */
  readonly take: readonly (string | Take)[];
  /** So many rows in a transaction at the most: those of files are heavy. */
  readonly most?: number;
}

type Take = (store: Store, ids: readonly number[], times: Times) => void;

export interface Times {
  readonly before: string;
  readonly now: string;
}

/** The ids that a step took, inside its SQL. */
export const those = "(SELECT value FROM json_each(:ids))";

/** Letters that are to leave, are leaving, or may have left: nothing of theirs is taken. */
export const unsettled = "IN ('queued', 'sending', 'in_doubt')";

/** Nobody can use them any more; where nothing names them they go at the next run's end. */
export function endTokens(...purposes: readonly string[]): string {
  const names = purposes.map((purpose) => `'${purpose}'`).join(", ");
  return `UPDATE tokens SET expires_at = :now
    WHERE purpose IN (${names}) AND subject_id IN ${those} AND expires_at > :now`;
}

/** The first and the last id of a step's table; null where it is empty. */
export function spanOf(
  store: Store,
  { table, key = "id" }: Step,
): { readonly first: number; readonly last: number } | null {
  // Asked for together they would be looked for through the whole table.
  const text = `SELECT (SELECT min(${key}) FROM ${table}) AS first,
    (SELECT max(${key}) FROM ${table}) AS last`;
  const row = sql<{ first: number | null; last: number | null }>(store, text).get();
  if (row === undefined || row.first === null || row.last === null) return null;
  return { first: row.first, last: row.last };
}

/**
 * Takes what is past its time among the ids after `after` up to `until`; gives the number of rows, and up to
 * which id it came.
 */
export function takeSpan(
  store: Store,
  { table, key = "id", where, take, most = manyRows }: Step,
  { after, until, ...times }: Times & { readonly after: number; readonly until: number },
): { readonly count: number; readonly until: number } {
  // By the ids themselves: any index on a state would lead through all rows in it.
  const text = `SELECT ${key} AS id FROM ${table} NOT INDEXED
    WHERE ${key} > :after AND ${key} <= :until AND (${where})
    ORDER BY ${key} LIMIT :most`;
  const find = sql<{ id: number }>(store, text);
  const span = { after, until, most, ...times };
  // Without a lock first: most spans hold nothing.
  if (find.get(span) === undefined) return { count: 0, until };
  return inTransaction(store, () => {
    const ids = find.all(span).map(({ id }) => id);
    const given = { ids: JSON.stringify(ids), ...times };
    for (const act of take) {
      if (typeof act === "string") sql(store, act).run(given);
      else act(store, ids, times);
    }
    const isFull = ids.length === most;
    return { count: ids.length, until: isFull ? (ids.at(-1) ?? until) : until };
  });
}

const manyRows = 10_000;

/** How many rows a step would take now. */
export function countDue(store: Store, { table, where }: Step, times: Times): number {
  const text = `SELECT count(*) AS count FROM ${table} WHERE ${where}`;
  return sql<{ count: number }>(store, text).get(times)?.count ?? 0;
}
