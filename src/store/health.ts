// How the database file is, looked at without changing it: whole or damaged, and of which version.
import { readdirSync } from "node:fs";
import Database from "better-sqlite3";
import type { Store } from "./database.ts";

export interface Health {
  /** What SQLite says of damage, a line each; empty where all is well. */
  readonly damage: readonly string[];
  readonly version: number;
  /** The version of this program. */
  readonly versionKnown: number;
}

const linesMax = 5;

/** Opens the file for reading alone, hands it on and closes it; throws SQLite's error where it cannot. */
export function lookAtStore<Result>(path: string, work: (store: Store) => Result): Result {
  const store = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Reads every page: a second for some hundred megabytes. */
export function readHealth(store: Store): Health {
  const said = store.pragma(`quick_check(${linesMax})`) as { quick_check: string }[];
  const orphans = store.pragma("foreign_key_check") as { table: string }[];
  const migrations = readdirSync(new URL("./migrations/", import.meta.url));
  return {
    damage: [
      ...said.map((row) => row.quick_check).filter((line) => line !== "ok"),
      ...orphans.slice(0, linesMax).map(({ table }) => `a row of ${table} refers to none`),
    ],
    version: store.pragma("user_version", { simple: true }) as number,
    versionKnown: migrations.filter((name) => name.endsWith(".sql")).length,
  };
}
