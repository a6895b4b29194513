// The coordinators' bulletins: drafts with their numbers, and what became of each.
import { type Store, sql } from "./database.ts";

type BulletinState = "draft" | "sending" | "sent" | "cancelled";

export interface NewBulletin {
  /** Null while the author, who coordinates several partnerships, has not said for which. */
  readonly partnership: string | null;
  readonly author: string;
  readonly subject: string;
  readonly words: string;
  /** A coordinator's own word before a police notice; empty on other bulletins. */
  readonly comment: string;
  /** The draft whose place it takes. */
  readonly replaces: number | null;
  /** The police notice, as that partnership has it, that it passes on. */
  readonly noticeFor: number | null;
}

export interface Bulletin extends NewBulletin {
  /** The number that people see. */
  readonly id: number;
  readonly state: BulletinState;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}

const select = `SELECT id, partnership, author, subject, words, comment, state, replaces,
  notice_for AS noticeFor, created_at AS createdAt, published_at AS publishedAt FROM bulletins`;

export function enterBulletin(store: Store, bulletin: NewBulletin, now: string): Bulletin {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO bulletins (partnership, author, subject, words, comment, state, replaces,
       notice_for, created_at)
     VALUES (?, ?, ?, ?, ?, 'draft', ?, ?, ?)`,
  ).run(
    bulletin.partnership,
    bulletin.author,
    bulletin.subject,
    bulletin.words,
    bulletin.comment,
    bulletin.replaces,
    bulletin.noticeFor,
    now,
  );
  const id = Number(lastInsertRowid);
  return { ...bulletin, id, state: "draft", createdAt: now, publishedAt: null };
}

export function findBulletin(store: Store, id: number): Bulletin | undefined {
  return sql<Bulletin>(store, `${select} WHERE id = ?`).get(id);
}

/** The draft that has taken this one's place in the end; itself where none has. */
export function findNewest(store: Store, id: number): Bulletin | undefined {
  return sql<Bulletin>(
    store,
    `WITH RECURSIVE line (id) AS (
       VALUES (?) UNION SELECT bulletins.id FROM bulletins JOIN line ON replaces = line.id)
     ${select} WHERE id = (SELECT max(id) FROM line)`,
  ).get(id);
}

/** A draft without what members should not read; `files` are those that would still travel. */
export interface Redacted {
  readonly subject: string;
  readonly words: string;
  readonly comment: string;
  readonly files: readonly { readonly id: number; readonly name: string }[];
}

/** Keeps what a preview shows, so that the very same leaves; null forgets it. */
export function keepRedacted(store: Store, id: number, redacted: Redacted | null): void {
  const text = redacted === null ? null : JSON.stringify(redacted);
  sql(store, "UPDATE bulletins SET redacted = ? WHERE id = ?").run(text, id);
}

export function findRedacted(store: Store, id: number): Redacted | null {
  const row = sql<{ redacted: string | null }>(
    store,
    "SELECT redacted FROM bulletins WHERE id = ?",
  ).get(id);
  return row === undefined || row.redacted === null ? null : (JSON.parse(row.redacted) as Redacted);
}

export function listBulletins(store: Store): readonly Bulletin[] {
  return sql<Bulletin>(store, `${select} ORDER BY id`).all();
}

export function listSending(store: Store): readonly Bulletin[] {
  return sql<Bulletin>(store, `${select} WHERE state = 'sending' ORDER BY id`).all();
}

export function startBulletin(
  store: Store,
  id: number,
  { partnership, now }: { partnership: string; now: string },
): void {
  sql(
    store,
    "UPDATE bulletins SET state = 'sending', partnership = ?, published_at = ? WHERE id = ?",
  ).run(partnership, now, id);
}

/** Ends it; whom it reached is kept with it, for its letters are erased one day. */
export function endBulletin(
  store: Store,
  id: number,
  { state, now }: { state: "sent" | "cancelled"; now: string },
): void {
  sql(
    store,
    `UPDATE bulletins SET state = ?, finished_at = ?,
       copies = (SELECT count(*) FROM outbox WHERE bulletin_id = bulletins.id),
       copies_accepted =
         (SELECT count(*) FROM outbox WHERE bulletin_id = bulletins.id AND outbox.state = 'sent')
     WHERE id = ?`,
  ).run(state, now, id);
}

/** Drafts that nobody released since before this time are dropped. */
export function lapseDrafts(store: Store, { before, now }: { before: string; now: string }): void {
  sql(
    store,
    `UPDATE bulletins SET state = 'cancelled', finished_at = ?
     WHERE state = 'draft' AND created_at < ?`,
  ).run(now, before);
}
