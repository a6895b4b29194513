// A backup as one file: the database of one moment, with the key and the registry in a table of the copy.
// Made beside, checked, and only then given its name. It decides neither when nor which ones are kept.
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hourMs } from "./clock.ts";
import { CommandFault } from "./commands/fault.ts";
import { putInPlace } from "./durable-files.ts";
import { makePrivateFile, makePrivateFolder } from "./private-files.ts";
import { type Companion, checkBackup, companionNames, copyDatabase } from "./store/backups.ts";

export interface BackupPlace {
  readonly dataDir: string;
  /** The file to be made; the usual place and name unless told. */
  readonly path?: string;
  readonly now: Date;
}

export const backupsFolder = "backups";

/** `plp-2026-11-24T023000Z.sqlite`: names of this form alone are ever deleted. */
export function backupName(now: Date): string {
  return `plp-${now.toISOString().slice(0, 19).replaceAll(":", "")}Z.sqlite`;
}

/**
 * Makes a backup and gives its path; beside a worker it is a copy of one moment all the same. Nothing is
 * left of one that fails. Takes as long as the database is large.
 */
export function makeBackup({ dataDir, path: wanted, now }: BackupPlace): string {
  const source = join(dataDir, "plp.sqlite");
  if (!existsSync(source)) {
    throw new CommandFault(
      `There is no database in ${dataDir}: is PLP_DATA_DIR right, and was the office started once?`,
    );
  }
  const path = wanted ?? join(dataDir, backupsFolder, backupName(now));
  if (existsSync(path)) throw new CommandFault(`${path} is there already: give another name.`);
  if (wanted === undefined) {
    makePrivateFolder(dirname(path));
    removeAbandoned(dirname(path), now);
  }
  // A name that nobody has: what lies beside may be somebody's own.
  const draft = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    makePrivateFile(draft);
    copyDatabase(source, draft, {
      madeAt: now.toISOString(),
      companions: readCompanions(dataDir),
    });
    checkBackup(draft);
    putInPlace(draft, path);
    return path;
  } catch (fault) {
    for (const end of ["", "-journal"]) rmSync(draft + end, { force: true });
    throw new CommandFault(`The backup could not be made: ${inWords(fault, path)}`, {
      cause: fault,
    });
  }
}

/** What a process that was killed had begun. */
function removeAbandoned(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!/^plp-[\dTZ-]{1,30}\.sqlite(?:\.[0-9a-f]{8})?\.part(?:-journal)?$/.test(name)) continue;
    if (now.getTime() - statSync(path).mtimeMs > hourMs) rmSync(path, { force: true });
  }
}

/** What of the data folder a restored office needs beside its database, as far as it is there. */
function readCompanions(dataDir: string): readonly Companion[] {
  return companionNames.flatMap((name) => {
    const path = join(dataDir, name);
    return existsSync(path) ? [{ name, content: readFileSync(path) }] : [];
  });
}

function inWords(fault: unknown, path: string): string {
  const code = String((fault as { code?: unknown } | null)?.code ?? "");
  if (code === "ENOSPC" || code === "SQLITE_FULL") return "the disk is full; make room on it.";
  if (code === "ENOENT") return `the folder ${dirname(path)} is not there; make it first.`;
  if (/^(?:EACCES|EPERM|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code)) {
    return `${basename(path)} cannot be written in ${dirname(path)} (${code}); may you write there?`;
  }
  // It is no fault of a file that it holds a database of ours: what it says may be told.
  return `${fault instanceof Error ? fault.message : "unknown"} (${code || "no code"}).`;
}
