// What `plp init` writes: `.env` and `partnership.yaml`, for their owner alone, each whole or not at all; a file
// that was there stays beside it; a link stays, and where it leads is written. It decides nothing about what stands in them.
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { writeDurably } from "../durable-files.ts";
import { makePrivateFolder } from "../private-files.ts";
import { CommandFault } from "./fault.ts";

const ownerOnly = 0o600;

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes them all; gives the paths under which files that were there are kept. */
export function writeFiles(files: readonly NewFile[], dataDir: string): readonly string[] {
  // For a moment nobody ends this: all that is written is on disk, then each gets its name at once.
  const wait = () => {};
  process.on("SIGINT", wait).on("SIGTERM", wait);
  const drafts: { readonly path: string; readonly draft: string }[] = [];
  try {
    makePrivateFolder(dataDir);
    for (const { path: named, text } of files) {
      const path = whereItLeads(named);
      const draft = `${path}.${process.pid}.new`;
      drafts.push({ path, draft });
      rmSync(draft, { force: true });
      writeDurably(draft, text);
    }
    const kept = drafts.flatMap(({ path }) => keepOld(path));
    for (const { path, draft } of drafts) renameSync(draft, path);
    return kept;
  } catch (fault) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    if (fault instanceof CommandFault) throw fault;
    const { code = "", path = "" } = fault as NodeJS.ErrnoException;
    throw new CommandFault(`${path} cannot be written (${code}): check the folder's permissions.`);
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", wait);
  }
}

/** The file itself, where the path is a link to it. */
function whereItLeads(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
  throw new CommandFault(
    `${path} is a link to a file that is not there: make that file, or take the link away.`,
  );
}

function keepOld(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const day = new Date().toISOString().slice(0, 19).replaceAll(":", "");
  const kept = `${path}.old-${day}`;
  linkSync(path, kept);
  chmodSync(kept, ownerOnly);
  return [kept];
}

/**
 * The text of an `.env` with these settings: what else the old one says stays, a setting that is null goes.
 * Throws CommandFault for a value that no such file can hold.
 */
export function composeEnv(
  values: Readonly<Record<string, string | null>>,
  old: string | null,
): string {
  const rest = (old ?? "").split("\n").filter((line) => {
    const name = /^\s{0,20}(?:export\s{1,5})?([A-Z_]{1,60})\s{0,5}=/.exec(line)?.[1];
    return line.trim() !== "" && line !== header && (name === undefined || !(name in values));
  });
  const own = Object.entries(values).flatMap(([name, value]) => {
    return value === null ? [] : [`${name}=${quote(name, value)}`];
  });
  return `${[header, ...own, ...rest].join("\n")}\n`;
}
const header = "# Written by `plp init`. It holds a password: nobody else may read it.";

export function readOldEnv(path: string): string | null {
  if (!existsSync(path)) return null;
  // Windows' editor puts a mark before the first name.
  return readFileSync(path, "utf8").replace(/^\ufeff/, "");
}

/** The first way to write it that reads back the same. */
function quote(name: string, value: string): string {
  const ways = ["", '"', "'", "`"].map((mark) => `${mark}${value}${mark}`);
  const isPlain = /^[\w.@:/+-]{0,1000}$/.test(value);
  const written = (isPlain ? ways : ways.slice(1)).find((way) => {
    return !/[\r\n]/.test(value) && parseEnv(`${name}=${way}`)[name] === value;
  });
  if (written !== undefined) return written;
  throw new CommandFault(
    `${name} holds signs that .env cannot: put it into a file and set ${name}_FILE.`,
  );
}

export function registryPath(dataDir: string): string {
  return join(dataDir, "partnership.yaml");
}
