// Who wants no mail for a while, and who is away: from which day to which, both included. It decides
// nothing; days are written `YYYY-MM-DD`.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

/** `until` null = until they say so. */
export interface Days {
  readonly from: string;
  readonly until: string | null;
}

/** The member gets no bulletins on these days; `isNow` = from today on. */
export function pauseMember(
  store: Store,
  id: number,
  { from, until, isNow }: Days & { readonly isNow: boolean },
): void {
  sql(
    store,
    `UPDATE members SET pause_from = ?, pause_until = ?,
       state = CASE WHEN state IN ('active', 'paused') THEN ? ELSE state END
     WHERE id = ?`,
  ).run(from, until, isNow ? "paused" : "active", id);
}

export function endPauseOf(store: Store, id: number): void {
  sql(
    store,
    `UPDATE members SET pause_from = NULL, pause_until = NULL,
       state = CASE state WHEN 'paused' THEN 'active' ELSE state END
     WHERE id = ?`,
  ).run(id);
}

/** Null where no pause is kept. */
export function findPauseOf(store: Store, id: number): Days | null {
  const row = sql<{ from: string | null; until: string | null }>(
    store,
    'SELECT pause_from AS "from", pause_until AS "until" FROM members WHERE id = ?',
  ).get(id);
  return row?.from === undefined || row.from === null ? null : { ...row, from: row.from };
}

/** Active members whose pause begins today or began before. */
export function listPausesToBegin(store: Store, today: string): readonly number[] {
  return sql<{ id: number }>(
    store,
    `SELECT id FROM members WHERE state = 'active' AND pause_from <= ?
       AND (pause_until IS NULL OR pause_until >= ?) ORDER BY id`,
  )
    .all(today, today)
    .map(({ id }) => id);
}

/** Members whose pause is over. */
export function listPausesOver(store: Store, today: string): readonly number[] {
  return sql<{ id: number }>(
    store,
    "SELECT id FROM members WHERE pause_from IS NOT NULL AND pause_until < ? ORDER BY id",
  )
    .all(today)
    .map(({ id }) => id);
}

export interface Absence extends Days {
  readonly id: number;
  /** The coordinator's address, as compared. */
  readonly person: string;
  readonly createdAt: string;
}

const columns = `id, person, from_day AS "from", until_day AS "until", created_at AS createdAt`;

/** Another absence of the same person takes the place of an open one. */
export function enterAbsence(
  store: Store,
  person: string,
  { from, until, now }: Days & { readonly now: string },
): void {
  endAbsences(store, person, now);
  sql(
    store,
    "INSERT INTO absences (person, from_day, until_day, created_at) VALUES (?, ?, ?, ?)",
  ).run(addressKey(person), from, until, now);
}

export function endAbsences(store: Store, person: string, now: string): void {
  sql(store, "UPDATE absences SET ended_at = ? WHERE person = ? AND ended_at IS NULL").run(
    now,
    addressKey(person),
  );
}

/** The absence that is told of and not over, begun or not. */
export function findAbsence(store: Store, person: string): Absence | undefined {
  return sql<Absence>(
    store,
    `SELECT ${columns} FROM absences WHERE person = ? AND ended_at IS NULL`,
  ).get(addressKey(person));
}

/** Who is away on this day, by address key. */
export function listAway(store: Store, today: string): readonly string[] {
  return sql<{ person: string }>(
    store,
    `SELECT person FROM absences WHERE ended_at IS NULL AND from_day <= ?
       AND (until_day IS NULL OR until_day >= ?)`,
  )
    .all(today, today)
    .map(({ person }) => person);
}

/** Absences whose last day is over. */
export function listAbsencesOver(store: Store, today: string): readonly Absence[] {
  return sql<Absence>(
    store,
    `SELECT ${columns} FROM absences WHERE ended_at IS NULL AND until_day < ? ORDER BY id`,
  ).all(today);
}
