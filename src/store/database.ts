// Opens plp.sqlite: durability, migrations, and the two ways to ask it something. It knows no table.
import { readdirSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";

export type Store = Database.Database;

export const migrationsFolder = new URL("./migrations/", import.meta.url);

/**
 * Opens or makes the database at this path (`:memory:` for tests) and brings its schema up to date.
 * Throws where the file is from a later version of the program.
 */
export function openStore(path: string): Store {
  const store = new Database(path);
  store.pragma("journal_mode = WAL");
  // WAL opens with NORMAL here, which may lose the last commits with the power: a lost "sent" is a
  // letter sent twice (MAIL.md §3.4).
  store.pragma("synchronous = FULL");
  store.pragma("foreign_keys = ON");
  store.pragma("trusted_schema = OFF");
  // What is erased must not stay readable in free pages.
  store.pragma("secure_delete = ON");
  // In KiB, as SQLite itself has it: the library's 16 MB are more than the system's own cache makes up for.
  store.pragma("cache_size = -2000");
  migrate(store);
  return store;
}

/** Runs `work` in one transaction: all of it is kept, or none. Nested, it becomes a savepoint. */
export function inTransaction<Result>(store: Store, work: () => Result): Result {
  // IMMEDIATE: a read that turns into a write would otherwise fail at once when another has written.
  return store.transaction(work).immediate();
}

/** Stores whose write-ahead log is to be emptied as soon as nobody else reads. */
const unemptied = new WeakSet<Store>();

/**
 * What was erased stands in the write-ahead log until that is emptied; free pages are overwritten anyway
 * (`secure_delete`). False where somebody else reads just now, as a backup does: it waits for nobody, and
 * `emptyLogAtLast` does it later.
 */
export function emptyLog(store: Store): boolean {
  unemptied.add(store);
  return emptyLogAtLast(store);
}

/** Empties the log where that was not possible before; to be asked now and then. */
export function emptyLogAtLast(store: Store): boolean {
  if (!unemptied.has(store)) return true;
  const patience = store.pragma("busy_timeout", { simple: true }) as number;
  store.pragma("busy_timeout = 0");
  try {
    const [row] = store.pragma("wal_checkpoint(TRUNCATE)") as readonly { busy: number }[];
    if (row?.busy !== 0) return false;
    unemptied.delete(store);
    return true;
  } finally {
    store.pragma(`busy_timeout = ${patience}`);
  }
}

/** A database that is locked, full or unreadable: what was to be done is not at fault, and can wait. */
export function isOutside(fault: unknown): boolean {
  const code = String((fault as { code?: unknown } | null)?.code ?? "");
  return /^SQLITE_(?:BUSY|LOCKED|IOERR|FULL|READONLY|CANTOPEN|NOMEM)/.test(code);
}

const statements = new WeakMap<Store, Map<string, Database.Statement<unknown[], unknown>>>();

/** A prepared statement, kept for its next use. */
export function sql<Row = unknown>(store: Store, text: string): Database.Statement<unknown[], Row> {
  let known = statements.get(store);
  if (known === undefined) {
    known = new Map();
    statements.set(store, known);
  }
  let statement = known.get(text);
  if (statement === undefined) {
    statement = store.prepare<unknown[], unknown>(text);
    known.set(text, statement);
  }
  return statement as Database.Statement<unknown[], Row>;
}

function migrate(store: Store): void {
  const files = readdirSync(migrationsFolder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  inTransaction(store, () => {
    const done = store.pragma("user_version", { simple: true }) as number;
    if (done > files.length) {
      throw new Error("The database is from a later version of PLP Relais; update the program.");
    }
    for (const file of files.slice(done)) {
      store.exec(readFileSync(new URL(file, migrationsFolder), "utf8"));
    }
    store.pragma(`user_version = ${files.length}`);
  });
}
