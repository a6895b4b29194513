// secret.key of the data folder: 32 random bytes, made at the first start, from which tokens are made.
// Whoever reads it can speak for everybody, so only its owner may.
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { syncFolder, writeDurably } from "./durable-files.ts";
import { makePrivateFolder } from "./private-files.ts";

const keyBytes = 32;

/**
 * Reads the key of this folder, or makes it (mode 0600). Throws where the file holds anything else, and
 * where there is none beside a database that is in use: tokens made with another one are dead.
 */
export function openSecretKey(dataDir: string, { isInUse = false } = {}): Buffer {
  makePrivateFolder(dataDir);
  const path = join(dataDir, "secret.key");
  if (!existsSync(path)) {
    if (isInUse) throw new Error(lost);
    makeKey(path, dataDir);
  }
  const text = readKey(path).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new Error(
      "secret.key is damaged: put back the one of your backup. If there is none, " +
        "run `plp restore --new-key`: another is made, and replies to letters sent before are not recognised.",
    );
  }
  return Buffer.from(text, "hex");
}

const lost =
  "secret.key is missing beside a database in use: put back the one of your backup (`plp restore FILE` " +
  "does it). If there is none, `plp restore --new-key` makes another: replies to letters sent before, and " +
  "the links in them by which members leave, are then not recognised.";

/**
 * Whole and on disk before it has its name: two processes that start at once end up with one key, and a
 * power cut leaves a key or none.
 */
function makeKey(path: string, dataDir: string): void {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  const text = `${randomBytes(keyBytes).toString("hex")}\n`;
  writeDurably(draft, text);
  try {
    giveName(draft, path, text);
    syncFolder(dataDir);
  } catch (fault) {
    // Another process was first: its key is the key.
    if (codeOf(fault) !== "EEXIST") throw fault;
  } finally {
    unlinkSync(draft);
  }
}

/** Throws EEXIST where the name is taken. */
function giveName(draft: string, path: string, text: string): void {
  try {
    linkSync(draft, path);
  } catch (fault) {
    if (!withoutLinks.has(codeOf(fault))) throw fault;
    writeDurably(path, text);
  }
}

/** What a file system without hard links says, such as a stick's. */
const withoutLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

function readKey(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    throw new Error(
      `secret.key cannot be read (${codeOf(fault)}): it must belong to the user who runs this, and ` +
        `be readable: chown $(id -un) ${path} && chmod 600 ${path}`,
      { cause: fault },
    );
  }
}

function codeOf(fault: unknown): string {
  return (fault as NodeJS.ErrnoException).code ?? "";
}
