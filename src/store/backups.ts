// A database as a file that is copied, checked and put back: the copy is whole, of one moment, and holds
// beside the tables the few files without which they are of no use. It knows no folder.
import { readdirSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { backupTables, isOwnSchema } from "./backup-schema.ts";
import { migrationsFolder, type Store, sql } from "./database.ts";

/** In every backup, where they are there; a backup that brings any other name is none of ours. */
export const companionNames = ["partnership.yaml", "secret.key", "erased.log"] as const;

/** A small file of the data folder that goes with the database. */
export interface Companion {
  readonly name: string;
  readonly content: Buffer;
}

export interface BackupInfo {
  /** When the copy was made; for a bare database, when it was last at work. UTC ISO text. */
  readonly madeAt: string;
  /** Up to when the mailbox had surely been read; null = never. */
  readonly contactAt: string | null;
  /** The office's own address; null where the version that made it kept none. */
  readonly office: string | null;
  readonly companions: readonly Companion[];
}

/**
 * Copies the database into an empty file, as it is at one moment, whatever others write meanwhile, and
 * without free pages. Takes its time, and the thread's.
 */
export function copyDatabase(
  from: string,
  to: string,
  { madeAt, companions }: Pick<BackupInfo, "madeAt" | "companions">,
): void {
  copyPlain(from, to);
  const copy = new Database(to);
  try {
    // The file is thrown away where this does not end well.
    copy.pragma("journal_mode = OFF");
    copy.exec(backupTables);
    copy.prepare("INSERT INTO backup (made_at) VALUES (?)").run(madeAt);
    const insert = copy.prepare("INSERT INTO backup_files (name, content) VALUES (?, ?)");
    for (const { name, content } of companions) insert.run(name, content);
  } finally {
    copy.close();
  }
}

/** The same and nothing beside. */
export function copyPlain(from: string, to: string): void {
  const store = new Database(from, { readonly: true, fileMustExist: true });
  try {
    store.prepare("VACUUM INTO ?").run(to);
  } finally {
    store.close();
  }
}

/**
 * Reads the whole file. Throws in one sentence with its mend where it is no database of ours, damaged,
 * or of a later version of the program.
 */
export function checkBackup(path: string): BackupInfo {
  const store = openToRead(path);
  try {
    // Nothing that stands in the file may act while it is looked at.
    store.pragma("trusted_schema = OFF");
    const version = store.pragma("user_version", { simple: true }) as number;
    if (!hasTable(store, "meta") || !hasTable(store, "ledger")) throw new Error(notOurs);
    if (version > countMigrations()) {
      throw new Error("it is from a later version of PLP Relais: update the program first");
    }
    if (store.pragma("integrity_check(1)", { simple: true }) !== "ok") throw new Error(damaged);
    if ((store.pragma("foreign_key_check") as unknown[]).length > 0) throw new Error(damaged);
    if (!isOwnSchema(store)) throw new Error(changed);
    return readInfo(store);
  } catch (fault) {
    const code = String((fault as { code?: unknown }).code ?? "");
    if (code === "SQLITE_NOTADB") throw new Error(notOurs, { cause: fault });
    if (code.startsWith("SQLITE_CORRUPT")) throw new Error(damaged, { cause: fault });
    throw fault;
  } finally {
    store.close();
  }
}

const notOurs = "it is no backup of PLP Relais: give a file that `plp backup` made";
const damaged = "it is damaged: take another backup";
const changed =
  "it holds tables, triggers or views that PLP Relais does not make: somebody changed it; " +
  "take another backup";
const noFile = "it cannot be read as a file: give a file that `plp backup` made";
const foreignFile =
  "it brings a file that belongs to no backup of PLP Relais: somebody changed it; take another backup";

function openToRead(path: string): Store {
  // A pipe would be waited for.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new Error(noFile);
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch (fault) {
    throw new Error("it cannot be opened: does it exist, and may you read it?", { cause: fault });
  }
}

function readInfo(store: Store): BackupInfo {
  const contactAt = findValue(
    store,
    "SELECT value AS found FROM meta WHERE key = 'last_contact_at'",
  );
  const office = findValue(store, "SELECT value AS found FROM meta WHERE key = 'office_address'");
  if (hasTable(store, "backup")) {
    const madeAt = findValue(store, "SELECT made_at AS found FROM backup") ?? "";
    return { madeAt, contactAt, office, companions: listCompanions(store) };
  }
  const handledAt = findValue(store, "SELECT max(handled_at) AS found FROM ledger");
  const madeAt = [contactAt, handledAt].filter((at) => at !== null).sort()[0];
  return { madeAt: madeAt ?? new Date(0).toISOString(), contactAt, office, companions: [] };
}

function findValue(store: Store, text: string): string | null {
  return sql<{ found: string | null }>(store, text).get()?.found ?? null;
}

/**
 * The files that a backup brought with it and that have not been put in their place. Throws where one
 * has a name that none of ours has: it would be written wherever that name leads.
 */
export function listCompanions(store: Store): readonly Companion[] {
  if (!hasTable(store, "backup_files")) return [];
  const all = sql<Companion>(store, "SELECT name, content FROM backup_files ORDER BY name").all();
  const known: ReadonlySet<string> = new Set(companionNames);
  if (all.some(({ name }) => !known.has(name))) throw new Error(foreignFile);
  return all;
}

/** They lie where they belong: the database is one as any other. */
export function dropCompanions(store: Store): void {
  store.exec("DROP TABLE IF EXISTS backup_files; DROP TABLE IF EXISTS backup");
}

/** What the copy says of a worker that ran when it was made. */
export function forgetWorker(store: Store): void {
  store.exec("DELETE FROM leases");
}

/** Merges what lies beside the file into it and takes it away. Throws where others use the database. */
export function mergeLog(store: Store): void {
  store.pragma("wal_checkpoint(TRUNCATE)");
  if (store.pragma("journal_mode = DELETE", { simple: true }) === "delete") return;
  throw Object.assign(new Error("the database is in use"), { code: "SQLITE_BUSY" });
}

/** Whether anything was ever done with it: letters taken in, or tokens given out. */
export function isInUse(store: Store): boolean {
  const text = `SELECT 1 WHERE EXISTS (SELECT 1 FROM tokens) OR EXISTS (SELECT 1 FROM ledger)`;
  return sql(store, text).get() !== undefined;
}

/** When the first letter was taken in; null where none was. */
export function findFirstLetterAt(store: Store): string | null {
  return findValue(store, "SELECT min(handled_at) AS found FROM ledger");
}

function hasTable(store: Store, name: string): boolean {
  const text = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
  return sql(store, text).get(name) !== undefined;
}

function countMigrations(): number {
  return readdirSync(migrationsFolder).filter((name) => name.endsWith(".sql")).length;
}
