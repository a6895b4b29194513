// Files and names that have to be on the disk before the next step is taken. It knows no content.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

const ownerOnly = 0o600;

/** For its owner alone. Throws EEXIST where the file is there. */
export function writeDurably(path: string, content: string | Buffer): void {
  const file = openSync(path, "wx", ownerOnly);
  try {
    writeSync(file, content as Buffer);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a file that is whole its name, in the place of what has it: there is never half of one. */
export function putInPlace(draft: string, path: string): void {
  syncFile(draft);
  renameSync(draft, path);
  syncFolder(dirname(path));
}

/** Whole or not at all, for its owner alone; where a link leads, if the path is one. */
export function replaceDurably(path: string, content: string | Buffer): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.part`;
  rmSync(draft, { force: true });
  try {
    writeDurably(draft, content);
    putInPlace(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

function syncFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The name itself has to reach the disk; where folders cannot be opened it does so by itself. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
