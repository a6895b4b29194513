// What happened in a span of time, as the yearly evaluation counts it: rows without a name or a word of
// anybody. It knows no year, no time zone and no chart.
import { type Store, sql } from "./database.ts";
import type { Turn } from "./member-turns.ts";

/** UTC ISO text; `to` is excluded. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface TurnRow {
  readonly at: string;
  readonly partnership: string;
  readonly turn: Turn;
}

/** Comings and goings, oldest first; each to the hour. */
export function listTurns(store: Store, { from, to }: Span): readonly TurnRow[] {
  return sql<TurnRow>(
    store,
    `SELECT at, partnership, turn FROM member_turns WHERE at >= ? AND at < ? ORDER BY at, id`,
  ).all(from, to);
}

/** How many members each partnership has now. */
export function countMembersByPartnership(store: Store): ReadonlyMap<string, number> {
  const rows = sql<{ partnership: string; count: number }>(
    store,
    `SELECT partnership, count(*) AS count FROM members
     WHERE state IN ('active', 'paused', 'suspended') AND partnership IS NOT NULL
     GROUP BY partnership`,
  ).all();
  return new Map(rows.map(({ partnership, count }) => [partnership, count]));
}

export interface NoticeRow {
  readonly at: string;
  readonly urgent: 0 | 1;
  readonly kind: "prevention" | "feedback" | "all clear" | null;
  /** The ids of those it was for, a space between them. */
  readonly partnerships: string;
  /** The ids of those where it went to the members. */
  readonly publishedIn: string;
}

export function listNotices(store: Store, { from, to }: Span): readonly NoticeRow[] {
  return sql<NoticeRow>(
    store,
    `SELECT created_at AS at, urgent, kind, coalesce(group_concat(partnership, ' '), '') AS partnerships,
       coalesce(group_concat(CASE WHEN published_at IS NOT NULL THEN partnership END, ' '), '')
         AS publishedIn
     FROM notices LEFT JOIN notice_partnerships ON notice_id = notices.id
     WHERE created_at >= ? AND created_at < ? GROUP BY notices.id ORDER BY created_at, notices.id`,
  ).all(from, to);
}

export interface MatterRow {
  readonly type: "report" | "question";
  readonly at: string;
  readonly partnership: string | null;
  readonly cityOnly: 0 | 1;
  readonly theme: "burglary" | "incivility" | "other" | null;
  readonly attempt: 0 | 1 | null;
  readonly urgent: 0 | 1;
  /** When its writer first heard from somebody in charge or from the police. */
  readonly answeredAt: string | null;
  readonly forwardedAt: string | null;
  /** When the police first came back on what was forwarded to them. */
  readonly policeAnsweredAt: string | null;
  readonly closedAt: string | null;
}

/** Reports and questions that came in the span, whatever became of them and when. */
export function listMatters(store: Store, { from, to }: Span): readonly MatterRow[] {
  return sql<MatterRow>(
    store,
    `SELECT type, created_at AS at, partnership, city_only AS cityOnly, theme, attempt, urgent,
       (SELECT min(at) FROM matter_events WHERE matter_id = matters.id
          AND event IN ('answered', 'answered by police', 'closed')) AS answeredAt,
       (SELECT min(at) FROM matter_events WHERE matter_id = matters.id
          AND event = 'forwarded') AS forwardedAt,
       (SELECT min(at) FROM matter_events WHERE matter_id = matters.id
          AND event = 'answered by police') AS policeAnsweredAt,
       (SELECT min(at) FROM matter_events WHERE matter_id = matters.id
          AND event = 'closed') AS closedAt
     FROM matters WHERE created_at >= ? AND created_at < ? ORDER BY created_at, id`,
  ).all(from, to);
}

export interface BulletinRow {
  readonly at: string;
  readonly partnership: string | null;
  /** It passes a police notice on. */
  readonly isNotice: 0 | 1;
  readonly copies: number;
  readonly accepted: number;
}

/** Bulletins that went out in the span, published notices with them. */
export function listBulletinsSent(store: Store, { from, to }: Span): readonly BulletinRow[] {
  return sql<BulletinRow>(
    store,
    `SELECT published_at AS at, partnership, notice_for IS NOT NULL AS isNotice,
       coalesce(copies, (SELECT count(*) FROM outbox WHERE bulletin_id = bulletins.id)) AS copies,
       coalesce(copies_accepted, (SELECT count(*) FROM outbox
         WHERE bulletin_id = bulletins.id AND outbox.state = 'sent')) AS accepted
     FROM bulletins WHERE published_at >= ? AND published_at < ? ORDER BY published_at, id`,
  ).all(from, to);
}
