// What a file may hold beside rows: exactly the tables and indexes that the migrations make. A trigger
// or a view that somebody put into a backup would act for its maker in the restored office. It knows no row.
import { readdirSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { migrationsFolder, type Store } from "./database.ts";

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly text: string | null;
}

/** What `plp backup` adds to a copy. */
export const backupTables = `
  CREATE TABLE backup (made_at TEXT NOT NULL) STRICT;
  CREATE TABLE backup_files (name TEXT PRIMARY KEY NOT NULL, content BLOB NOT NULL) STRICT`;

/** What Litestream adds to a database that it replicates. */
const litestreamTables = `
  CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER);
  CREATE TABLE _litestream_lock (id INTEGER)`;

/**
 * True where the database has all that the migrations up to its version make, and nothing else but what
 * a backup or Litestream adds.
 */
export function isOwnSchema(store: Store): boolean {
  const version = store.pragma("user_version", { simple: true }) as number;
  const [own, added] = [migratedTo(version), list(`${backupTables};${litestreamTables}`)];
  const found = listSchema(store);
  const foundTexts = new Set(found.map(inOneText));
  const known = new Set([...own, ...added].map(inOneText));
  return (
    own.every((row) => foundTexts.has(inOneText(row))) &&
    found.every((row) => known.has(inOneText(row)) || isStatistics(row))
  );
}

function migratedTo(version: number): readonly SchemaRow[] {
  const files = readdirSync(migrationsFolder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const texts = files.slice(0, Math.max(version, 0)).map((file) => {
    return readFileSync(new URL(file, migrationsFolder), "utf8");
  });
  return list(...texts);
}

function list(...texts: readonly string[]): readonly SchemaRow[] {
  const store = new Database(":memory:");
  try {
    for (const text of texts) store.exec(text);
    return listSchema(store);
  } finally {
    store.close();
  }
}

function listSchema(store: Store): readonly SchemaRow[] {
  const text = `SELECT type, name, tbl_name AS "table", sql AS text FROM sqlite_master`;
  return store.prepare<unknown[], SchemaRow>(text).all();
}

/** What ANALYZE keeps, in columns that SQLite gives: numbers for its planner. */
function isStatistics({ type, name, text }: SchemaRow): boolean {
  return (
    type === "table" &&
    /^CREATE TABLE sqlite_stat[134]\(/.test(text ?? "") &&
    text?.includes(name) === true
  );
}

/** Renaming quotes names, and versions of SQLite differ in blanks. A comment ends with its line. */
function inOneText({ type, name, table, text }: SchemaRow): string {
  const plain = (text ?? "")
    .replace(/--[^\n]*/g, "")
    .replaceAll('"', "")
    .replace(/\s+/g, " ")
    .trim();
  return JSON.stringify([type, name, table, plain]);
}
