// Reports and questions: who wrote what, where it stands, and the files that came with it.
import { createHash } from "node:crypto";
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

export type MatterState = "received" | "forwarded" | "answered" | "closed";

export interface NewMatter {
  readonly type: "report" | "question";
  readonly partnership: string | null;
  /** For the city alone, whatever the partnership: no coordinator may see it. */
  readonly cityOnly: boolean;
  readonly writer: string;
  readonly writerName: string;
  readonly memberId: number | null;
  readonly language: string;
  readonly subject: string;
  readonly words: string;
  readonly theme: "burglary" | "incivility" | "other" | null;
  /** A theft that was tried, not done; null where that is not said. */
  readonly attempt?: boolean | null;
  readonly urgent: boolean;
  readonly verified: boolean;
  /** Message-ID of the letter that began it. */
  readonly messageId: string | null;
}

export interface Matter extends NewMatter {
  readonly id: number;
  /** `PLP-2026-0042`; questions have none. */
  readonly ref: string | null;
  readonly state: MatterState;
  readonly createdAt: string;
}

export type MatterEvent =
  | "received"
  | "answered"
  | "continued"
  | "disowned"
  | "forwarded"
  | "answered by police"
  | "closed"
  /** By the clock, after nobody had answered for very long: neither answered nor closed in the figures. */
  | "lapsed";

/** Enters a report or question; a report gets the next reference of `year`. */
export function enterMatter(
  store: Store,
  matter: NewMatter,
  { now, year }: { now: string; year: number },
): Matter {
  const ref = matter.type === "report" ? nextReference(store, year) : null;
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO matters (type, ref, state, partnership, city_only, writer, writer_name, member_id,
       language, subject, words, words_hash, theme, attempt, urgent, verified, message_id, created_at)
     VALUES (?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    matter.type,
    ref,
    matter.partnership,
    Number(matter.cityOnly),
    matter.writer,
    matter.writerName,
    matter.memberId,
    matter.language,
    matter.subject,
    matter.words,
    hashOfWords(matter.writer, matter.words),
    matter.theme,
    matter.attempt == null ? null : Number(matter.attempt),
    Number(matter.urgent),
    Number(matter.verified),
    matter.messageId,
    now,
  );
  return { ...matter, id: Number(lastInsertRowid), ref, state: "received", createdAt: now };
}

/** One whose writer was erased is gone: nobody can answer it. */
export function findMatter(store: Store, id: number): Matter | undefined {
  return toMatter(sql<Row>(store, `${select} WHERE id = ? AND writer <> ''`).get(id));
}

export function findByReference(store: Store, ref: string): Matter | undefined {
  return toMatter(
    sql<Row>(store, `${select} WHERE ref = ? AND writer <> ''`).get(ref.toUpperCase()),
  );
}

/** The same words of the same writer, told since then: people send again what they doubt has arrived. */
export function findSameWords(
  store: Store,
  { writer, words, since }: { writer: string; words: string; since: string },
): Matter | undefined {
  return toMatter(
    sql<Row>(store, `${select} WHERE words_hash = ? AND created_at >= ? ORDER BY id DESC`).get(
      hashOfWords(writer, words),
      since,
    ),
  );
}

export function listReports(store: Store): readonly Matter[] {
  return sql<Row>(store, `${select} WHERE type = 'report' ORDER BY id`)
    .all()
    .map((row) => toMatter(row));
}

/** Who reported or asked since then, each name and address once. */
export function listWriters(
  store: Store,
  since: string,
): readonly { readonly name: string; readonly email: string }[] {
  return sql<{ name: string; email: string }>(
    store,
    `SELECT DISTINCT writer_name AS name, writer AS email FROM matters
     WHERE created_at >= ? AND writer <> ''`,
  ).all(since);
}

/** What reports and questions told since then, subject first. */
export function listTold(
  store: Store,
  since: string,
): readonly { readonly subject: string; readonly words: string }[] {
  return sql<{ subject: string; words: string }>(
    store,
    "SELECT subject, words FROM matters WHERE created_at >= ? AND writer <> '' ORDER BY id DESC LIMIT 2000",
  ).all(since);
}

export function countOpenReports(store: Store): number {
  const row = sql<{ count: number }>(
    store,
    "SELECT count(*) AS count FROM matters WHERE type = 'report' AND state <> 'closed'",
  ).get();
  return row?.count ?? 0;
}

export function countReports(store: Store, partnership: string, which: "all" | "open"): number {
  const row = sql<{ count: number }>(
    store,
    `SELECT count(*) AS count FROM matters
     WHERE type = 'report' AND partnership = ? AND (? = 'all' OR state <> 'closed')`,
  ).get(partnership, which);
  return row?.count ?? 0;
}

/** The partnerships that open reports belong to. */
export function listPartnershipsWithReports(store: Store): readonly string[] {
  return sql<{ partnership: string }>(
    store,
    `SELECT DISTINCT partnership FROM matters
     WHERE type = 'report' AND state <> 'closed' AND partnership IS NOT NULL ORDER BY partnership`,
  )
    .all()
    .map(({ partnership }) => partnership);
}

/** What the writer adds later stands below what was told first. */
export function addWords(store: Store, id: number, words: string): void {
  sql(store, "UPDATE matters SET words = words || ? WHERE id = ?").run(`\n\n${words}`, id);
}

export function setState(store: Store, id: number, state: MatterState): void {
  sql(store, "UPDATE matters SET state = ? WHERE id = ?").run(state, id);
}

export function noteMatterEvent(
  store: Store,
  id: number,
  {
    event,
    at,
    ledgerId,
    said,
  }: { event: MatterEvent; at: string; ledgerId: number | null; said?: Said },
): void {
  sql(
    store,
    `INSERT INTO matter_events (matter_id, at, event, ledger_id, words_hash)
     VALUES (?, ?, ?, ?, ?)`,
  ).run(id, at, event, ledgerId, said ? hashOfWords(said.writer, said.words) : null);
}

/** Who said what in an exchange; of the words a hash alone is kept. */
export interface Said {
  readonly writer: string;
  readonly words: string;
}

/** Whether the same person said the same about this matter since then: as programs do. */
export function isSaidBefore(
  store: Store,
  id: number,
  { said, since }: { said: Said; since: string },
): boolean {
  const row = sql(
    store,
    "SELECT 1 FROM matter_events WHERE matter_id = ? AND words_hash = ? AND at >= ?",
  ).get(id, hashOfWords(said.writer, said.words), since);
  return row !== undefined;
}

export function listMatterEvents(
  store: Store,
  id: number,
): readonly { at: string; event: MatterEvent }[] {
  return sql<{ at: string; event: MatterEvent }>(
    store,
    "SELECT at, event FROM matter_events WHERE matter_id = ? ORDER BY id",
  ).all(id);
}

interface Row {
  id: number;
  type: "report" | "question";
  ref: string | null;
  state: MatterState;
  partnership: string | null;
  cityOnly: number;
  writer: string;
  writerName: string;
  memberId: number | null;
  language: string;
  subject: string;
  words: string;
  theme: "burglary" | "incivility" | "other" | null;
  urgent: number;
  verified: number;
  messageId: string | null;
  createdAt: string;
}

const select = `SELECT id, type, ref, state, partnership, city_only AS cityOnly, writer,
  writer_name AS writerName, member_id AS memberId, language, subject, words, theme, urgent,
  verified, message_id AS messageId, created_at AS createdAt FROM matters`;

function toMatter(row: Row): Matter;
function toMatter(row: Row | undefined): Matter | undefined;
function toMatter(row: Row | undefined): Matter | undefined {
  if (row === undefined) return undefined;
  return {
    ...row,
    cityOnly: row.cityOnly === 1,
    urgent: row.urgent === 1,
    verified: row.verified === 1,
  };
}

function nextReference(store: Store, year: number): string {
  const row = sql<{ last: number }>(
    store,
    `INSERT INTO report_numbers (year, last) VALUES (?, 1)
     ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`,
  ).get(year);
  if (row === undefined) throw new Error("No report number was given.");
  return `PLP-${year}-${String(row.last).padStart(4, "0")}`;
}

function hashOfWords(writer: string, words: string): string {
  const plain = words.toLowerCase().replace(/\s+/g, " ").trim();
  return createHash("sha256")
    .update(`${addressKey(writer)}\n${plain}`)
    .digest("hex");
}
