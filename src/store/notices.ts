// Police notices, and in which partnership each was published, by whom.
import { type Store, sql } from "./database.ts";

export interface Notice {
  readonly id: number;
  readonly writer: string;
  readonly subject: string;
  readonly words: string;
  readonly urgent: boolean;
  readonly kind: NoticeKind;
  /** The notice whose all clear it is. */
  readonly ends: number | null;
}

type NoticeKind = "prevention" | "feedback" | "all clear";

/** A notice as one partnership has it. */
export interface NoticeFor {
  readonly id: number;
  readonly noticeId: number;
  readonly partnership: string;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
}

export function enterNotice(store: Store, notice: Omit<Notice, "id">, now: string): Notice {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO notices (writer, subject, words, urgent, kind, ends, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    notice.writer,
    notice.subject,
    notice.words,
    Number(notice.urgent),
    notice.kind,
    notice.ends,
    now,
  );
  return { ...notice, id: Number(lastInsertRowid) };
}

/** An alert is over once each partnership that had it has had its end. */
export function endAlert(store: Store, noticeId: number, now: string): void {
  sql(
    store,
    `UPDATE notices SET ended_at = ? WHERE id = ? AND NOT EXISTS (
       SELECT 1 FROM notice_partnerships AS had WHERE had.notice_id = notices.id AND NOT EXISTS (
         SELECT 1 FROM notice_partnerships AS got JOIN notices AS clear ON clear.id = got.notice_id
         WHERE clear.ends = notices.id AND got.partnership = had.partnership))`,
  ).run(now, noticeId);
}

/** Enters a partnership that a notice is for; gives the number that its coordinators' tokens bear. */
export function enterNoticeFor(store: Store, noticeId: number, partnership: string): number {
  const { lastInsertRowid } = sql(
    store,
    "INSERT INTO notice_partnerships (notice_id, partnership) VALUES (?, ?)",
  ).run(noticeId, partnership);
  return Number(lastInsertRowid);
}

export function findNotice(store: Store, id: number): Notice | undefined {
  const row = sql<Omit<Notice, "urgent"> & { urgent: number }>(
    store,
    "SELECT id, writer, subject, words, urgent, kind, ends FROM notices WHERE id = ?",
  ).get(id);
  return row && { ...row, urgent: row.urgent === 1 };
}

/** Urgent notices that came between these times and were not ended, the newest first. */
export function listOpenAlerts(
  store: Store,
  { after, before }: { readonly after: string; readonly before: string },
): readonly number[] {
  return sql<{ id: number }>(
    store,
    `SELECT id FROM notices WHERE urgent = 1 AND ended_at IS NULL
       AND created_at > ? AND created_at <= ? ORDER BY id DESC`,
  )
    .all(after, before)
    .map(({ id }) => id);
}

/** The members to whom a notice went in a partnership: sent, or on its way. */
export function listReachedBy(
  store: Store,
  { noticeId, partnership }: { readonly noticeId: number; readonly partnership: string },
): ReadonlySet<string> {
  const rows = sql<{ key: string }>(
    store,
    `SELECT recipient_key AS key FROM outbox WHERE state NOT IN ('failed', 'cancelled')
       AND bulletin_id IN (SELECT bulletins.id FROM bulletins
         JOIN notice_partnerships ON notice_partnerships.id = notice_for
         WHERE notice_id = ? AND notice_partnerships.partnership = ? AND state <> 'draft')`,
  ).all(noticeId, partnership);
  return new Set(rows.map(({ key }) => key));
}

export function findNoticeFor(store: Store, id: number): NoticeFor | undefined {
  return sql<NoticeFor>(
    store,
    `SELECT id, notice_id AS noticeId, partnership, published_at AS publishedAt,
       published_by AS publishedBy FROM notice_partnerships WHERE id = ?`,
  ).get(id);
}

/** The partnerships that a notice was for. */
export function listPartnershipsOf(store: Store, noticeId: number): readonly string[] {
  return sql<{ partnership: string }>(
    store,
    "SELECT partnership FROM notice_partnerships WHERE notice_id = ? ORDER BY id",
  )
    .all(noticeId)
    .map(({ partnership }) => partnership);
}

export function markPublished(
  store: Store,
  id: number,
  { by, now }: { by: string; now: string },
): void {
  sql(store, "UPDATE notice_partnerships SET published_at = ?, published_by = ? WHERE id = ?").run(
    now,
    by,
    id,
  );
}
