// What whoever runs the office watches: counts and times out of every table, without a name, an address
// or a word of anybody. It changes nothing.
import type { Kind, Lane } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";
import type { MatterState } from "./matters.ts";
import type { MemberState } from "./members.ts";

export interface MemberCount {
  /** Null while nobody knows where an applicant lives. */
  readonly partnership: string | null;
  readonly state: MemberState;
  readonly count: number;
}

export function countMembersByState(store: Store): readonly MemberCount[] {
  return sql<MemberCount>(
    store,
    "SELECT partnership, state, count(*) AS count FROM members GROUP BY partnership, state",
  ).all();
}

export interface OpenReport {
  readonly partnership: string | null;
  readonly state: MatterState;
  readonly createdAt: string;
}

/** The oldest first. */
export function listOpenReportTimes(store: Store): readonly OpenReport[] {
  return sql<OpenReport>(
    store,
    `SELECT partnership, state, created_at AS createdAt FROM matters
     WHERE type = 'report' AND state <> 'closed' ORDER BY created_at`,
  ).all();
}

export interface LaneCount {
  readonly lane: Lane;
  readonly queued: number;
  /** Those of them that might leave now, and since when the oldest might; null where none might. */
  readonly due: number;
  readonly oldestDueAt: string | null;
}

/** What waits, lane by lane; a letter that waits behind another of the same mail counts as due. */
export function countQueue(store: Store, now: string): readonly LaneCount[] {
  return sql<LaneCount>(
    store,
    `SELECT lane, count(*) AS queued, coalesce(sum(due_at <= ?), 0) AS due,
       min(iif(due_at <= ?, due_at, NULL)) AS oldestDueAt
     FROM outbox WHERE state = 'queued' GROUP BY lane ORDER BY lane`,
  ).all(now, now);
}

/** When the first of the letters that are due in a lane up to this one was; null where none is. */
export function findOldestDue(
  store: Store,
  { now, lastLane }: { now: string; lastLane: Lane },
): string | null {
  // Lane by lane, for the sake of the index: this is asked every few seconds.
  const row = sql<{ at: string | null }>(
    store,
    `SELECT min(at) AS at FROM (
       SELECT (SELECT min(due_at) FROM outbox WHERE state = 'queued' AND lane = value) AS at
       FROM json_each('[0, 1, 2, 3, 4]') WHERE value <= ?)
     WHERE at <= ?`,
  ).get(lastLane, now);
  return row?.at ?? null;
}

/** When the SMTP server last accepted a letter; null before the first. */
export function findLastAccepted(store: Store): string | null {
  // `+`: from the newest back by the time's index, instead of sorting all that was ever sent.
  const row = sql<{ at: string }>(
    store,
    `SELECT settled_at AS at FROM outbox WHERE +state = 'sent' AND settled_at IS NOT NULL
     ORDER BY settled_at DESC LIMIT 1`,
  ).get();
  return row?.at ?? null;
}

/** When the last letter was taken in; null before the first. */
export function findLastTakenIn(store: Store): string | null {
  const row = sql<{ at: string }>(
    store,
    "SELECT handled_at AS at FROM ledger ORDER BY handled_at DESC LIMIT 1",
  ).get();
  return row?.at ?? null;
}

export interface KindCount {
  readonly kind: Kind;
  readonly state: string;
  readonly count: number;
}

export function countLettersByKind(store: Store): readonly KindCount[] {
  return sql<KindCount>(
    store,
    "SELECT kind, state, count(*) AS count FROM outbox WHERE kind <> '' GROUP BY kind, state",
  ).all();
}
