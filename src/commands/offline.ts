// What the commands share that look at the data folder and reach no server.
import { loadDotEnv } from "../dot-env.ts";
import { openLog } from "../edges/log.ts";
import type { Office } from "../office.ts";
import { openBeside, openData } from "../opening.ts";
import { readSettings, type Settings } from "../settings.ts";
import type { Store } from "../store/database.ts";

/** The settings of a command that opens the data folder in its own way. */
export function readOfflineSettings(): Settings {
  loadDotEnv(process.env);
  return readSettings(process.env, { mail: false });
}

/** Opens the data folder, hands it on, and closes it whatever happens. */
export function withData<Result>(work: (store: Store, settings: Settings) => Result): Result {
  const settings = readOfflineSettings();
  const store = openData(settings);
  try {
    return work(store, settings);
  } finally {
    store.close();
  }
}

/** The same for work that lasts, and lets the worker write in between. */
export async function whileOpen<Result>(
  work: (store: Store, settings: Settings) => Promise<Result>,
): Promise<Result> {
  loadDotEnv(process.env);
  const settings = readSettings(process.env, { mail: false });
  const store = openData(settings);
  try {
    return await work(store, settings);
  } finally {
    store.close();
  }
}

/** The same with the office that posts letters: the worker sends them within its poll. */
export function withOffice<Result>(work: (office: Office) => Result): Result {
  const settings = readOfflineSettings();
  const office = openBeside(settings, openLog(settings.logLevel));
  try {
    return work(office);
  } finally {
    office.store.close();
  }
}

/** One JSON value on a line of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Columns under each other; nothing but a word where there is no row. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => {
    return Math.max(...rows.map((row) => row[column]?.length ?? 0));
  });
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}
