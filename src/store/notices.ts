// Police notices, and in which partnership each was published, by whom.
import { type Store, sql } from "./database.ts";

export interface Notice {
  readonly id: number;
  readonly writer: string;
  readonly subject: string;
  readonly words: string;
}

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
    "INSERT INTO notices (writer, subject, words, created_at) VALUES (?, ?, ?, ?)",
  ).run(notice.writer, notice.subject, notice.words, now);
  return { ...notice, id: Number(lastInsertRowid) };
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
  return sql<Notice>(store, "SELECT id, writer, subject, words FROM notices WHERE id = ?").get(id);
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
