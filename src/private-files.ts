// Files that only their owner may read: made so, and told of where they are not. It knows no content.
import { closeSync, mkdirSync, openSync, type Stats, statSync } from "node:fs";
import { basename } from "node:path";

const ownerOnly = 0o600;
const ownerOnlyFolder = 0o700;
/** By the group or by anybody. */
const othersMayDoAnything = 0o077;
const othersMayWrite = 0o022;

/** Makes the folder for its owner alone; one that is there keeps its permissions. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: ownerOnlyFolder });
}

/**
 * Makes an empty file for its owner alone, from its first moment; one that is there stays as it is. What
 * SQLite puts beside a database gets the database's own permissions.
 */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, "a", ownerOnly));
}

/** One sentence, with its mend, for each of these that others can reach; what is not there is passed over. */
export function listExposed(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const stats = look(path);
    return stats === null ? [] : [...foreignOwner(path, stats), ...openToOthers(path, stats)];
  });
}

/** The same for files that everybody may read and only their owner may change. */
export function listChangeable(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const stats = look(path);
    if (stats === null || (stats.mode & othersMayWrite) === 0) return [];
    return [`${basename(path)} can be changed by others: chmod go-w ${quote(path)}`];
  });
}

/** Null where there is nothing to see; and on Windows, whose permissions Node makes up. */
function look(path: string): Stats | null {
  if (process.platform === "win32") return null;
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function foreignOwner(path: string, { uid }: Stats): readonly string[] {
  const user = process.getuid?.() ?? uid;
  // The superuser reads everything anyway, and is who lays secrets into a container.
  if (uid === user || uid === 0) return [];
  return [
    `${basename(path)} belongs to another user, who can read it: chown ${user} ${quote(path)}`,
  ];
}

function openToOthers(path: string, stats: Stats): readonly string[] {
  if ((stats.mode & othersMayDoAnything) === 0) return [];
  const mode = (stats.isDirectory() ? ownerOnlyFolder : ownerOnly).toString(8);
  return [`${basename(path)} is open to others on this machine: chmod ${mode} ${quote(path)}`];
}

/** For a shell, where it needs it. */
function quote(path: string): string {
  return /^[\w./-]{1,4096}$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
