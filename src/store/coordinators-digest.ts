// What a coordinator is told of in a digest: the reports, notices and members of a partnership over some
// time, and what its members sent that has nothing to do with the office. It changes nothing but that list.

import { type Store, sql } from "./database.ts";
import type { MatterState } from "./matters.ts";

interface Span {
  readonly partnership: string;
  /** UTC ISO text. */
  readonly since: string;
}

export interface ReportLine {
  readonly ref: string;
  readonly theme: "burglary" | "incivility" | "other" | null;
  readonly state: MatterState;
  readonly urgent: number;
  readonly createdAt: string;
}

const reportColumns = "ref, theme, state, urgent, created_at AS createdAt";

export function listReportsSince(
  store: Store,
  { partnership, since }: Span,
): readonly ReportLine[] {
  return sql<ReportLine>(
    store,
    `SELECT ${reportColumns} FROM matters WHERE type = 'report' AND partnership = ?
       AND city_only = 0 AND created_at > ? ORDER BY id`,
  ).all(partnership, since);
}

/** Those that wait for a coordinator. */
export function listOpenReports(store: Store, partnership: string): readonly ReportLine[] {
  return sql<ReportLine>(
    store,
    `SELECT ${reportColumns} FROM matters WHERE type = 'report' AND partnership = ?
       AND city_only = 0 AND state = 'received' ORDER BY id`,
  ).all(partnership);
}

/** The subjects of the notices that came, published or not. */
export function listNoticesSince(
  store: Store,
  { partnership, since }: Span,
): readonly { readonly subject: string; readonly isPublished: number }[] {
  return sql<{ subject: string; isPublished: number }>(
    store,
    `SELECT subject, published_at IS NOT NULL AS isPublished
     FROM notice_partnerships JOIN notices ON notices.id = notice_id
     WHERE partnership = ? AND created_at > ? ORDER BY notices.id`,
  ).all(partnership, since);
}

/** How many members joined and left. */
export function countTurnsSince(
  store: Store,
  { partnership, since }: Span,
): { readonly joined: number; readonly left: number } {
  const row = sql<{ joined: number | null; left: number | null }>(
    store,
    `SELECT sum(event IN ('joined', 'returned')) AS joined, sum(event IN ('left', 'removed')) AS left
     FROM member_events JOIN members ON members.id = member_id
     WHERE partnership = ? AND at > ?`,
  ).get(partnership, since);
  return { joined: row?.joined ?? 0, left: row?.left ?? 0 };
}

export function fileLetter(
  store: Store,
  { memberId, subject, now }: { memberId: number; subject: string; now: string },
): void {
  sql(store, "INSERT INTO filed_letters (member_id, subject, at) VALUES (?, ?, ?)").run(
    memberId,
    subject,
    now,
  );
}

export function listFiledSince(
  store: Store,
  { partnership, since }: Span,
): readonly { readonly name: string; readonly subject: string }[] {
  return sql<{ name: string; subject: string }>(
    store,
    `SELECT members.name AS name, subject FROM filed_letters JOIN members ON members.id = member_id
     WHERE partnership = ? AND at > ? ORDER BY filed_letters.id`,
  ).all(partnership, since);
}
