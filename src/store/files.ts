// Pictures and PDF that travel with letters: kept once, with what they came with.
import type { Enclosure } from "../mail/outgoing.ts";
import { type Store, sql } from "./database.ts";

/** What a file came with. */
export type Owner =
  | { readonly matter: number }
  | { readonly notice: number }
  | { readonly bulletin: number }
  | { readonly evaluation: number };

/** Keeps a file; gives its number. */
export function keepFile(store: Store, owner: Owner, file: Enclosure): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO files (${columnOf(owner)[0]}, name, type, content) VALUES (?, ?, ?, ?)`,
  ).run(columnOf(owner)[1], file.name, file.type, file.content);
  return Number(lastInsertRowid);
}

/** Keeps a file that goes with one letter alone; `dropExports` takes it away once that has left. */
export function keepExport(store: Store, file: Enclosure): number {
  const { lastInsertRowid } = sql(
    store,
    "INSERT INTO files (name, type, content) VALUES (?, ?, ?)",
  ).run(file.name, file.type, file.content);
  return Number(lastInsertRowid);
}

/** Files of exports whose letter has left, or never will; what is on its way keeps its own. */
export function dropExports(store: Store): void {
  sql(
    store,
    `DELETE FROM files WHERE coalesce(matter_id, notice_id, bulletin_id, evaluation_id) IS NULL
       AND NOT EXISTS (SELECT 1 FROM outbox_files JOIN outbox ON outbox.id = outbox_id
         WHERE file_id = files.id AND state IN ('queued', 'sending', 'in_doubt'))`,
  ).run();
}

/** A bulletin takes over the files of the draft or the notice that it comes from. */
export function copyFiles(
  store: Store,
  from: { readonly notice: number } | { readonly bulletin: number },
  bulletin: number,
): void {
  const [column, id] =
    "notice" in from ? ["notice_id", from.notice] : ["bulletin_id", from.bulletin];
  sql(
    store,
    `INSERT INTO files (bulletin_id, name, type, content)
     SELECT ?, name, type, content FROM files WHERE ${column} = ? ORDER BY id`,
  ).run(bulletin, id);
}

/** The numbers of the files that came with it. */
export function listFileIds(store: Store, owner: Owner): readonly number[] {
  const [column, id] = columnOf(owner);
  return sql<{ id: number }>(store, `SELECT id FROM files WHERE ${column} = ? ORDER BY id`)
    .all(id)
    .map(({ id }) => id);
}

/** The files of a bulletin with their names, in the order in which they came. */
export function listNamed(
  store: Store,
  bulletin: number,
): readonly { readonly id: number; readonly name: string }[] {
  return sql<{ id: number; name: string }>(
    store,
    "SELECT id, name FROM files WHERE bulletin_id = ? ORDER BY id",
  ).all(bulletin);
}

/** Some files of another bulletin, under names of their own. */
export function copyNamed(
  store: Store,
  files: readonly { readonly id: number; readonly name: string }[],
  bulletin: number,
): void {
  for (const { id, name } of files) {
    sql(
      store,
      `INSERT INTO files (bulletin_id, name, type, content)
       SELECT ?, ?, type, content FROM files WHERE id = ?`,
    ).run(bulletin, name, id);
  }
}

/** Whether a file of this name came with a report since then. */
export function cameWithReport(store: Store, name: string, since: string): boolean {
  const row = sql<{ id: number }>(
    store,
    `SELECT files.id FROM files JOIN matters ON matters.id = matter_id
     WHERE files.name = ? AND matters.created_at >= ? LIMIT 1`,
  ).get(name, since);
  return row !== undefined;
}

function columnOf(owner: Owner): readonly [column: string, id: number] {
  if ("matter" in owner) return ["matter_id", owner.matter];
  if ("notice" in owner) return ["notice_id", owner.notice];
  if ("bulletin" in owner) return ["bulletin_id", owner.bulletin];
  return ["evaluation_id", owner.evaluation];
}

/** The files that go with a letter of the outbox, in the order in which they came. */
export function listEnclosures(store: Store, outboxId: number): readonly Enclosure[] {
  return sql<Enclosure>(
    store,
    `SELECT name, type, content FROM outbox_files JOIN files ON files.id = file_id
     WHERE outbox_id = ? ORDER BY files.id`,
  ).all(outboxId);
}
