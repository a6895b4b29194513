// secret.key of the data folder: 32 random bytes, made at the first start, from which tokens are made.
// Whoever reads it can speak for everybody, so only its owner may.
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const keyBytes = 32;

/** Reads the key of this folder, or makes it (mode 0600). Throws where the file holds anything else. */
export function openSecretKey(dataDir: string): Buffer {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, "secret.key");
  try {
    // wx: two processes that start at once must end up with one key.
    writeFileSync(path, `${randomBytes(keyBytes).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  }
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "hex");
  if (key.length !== keyBytes) {
    throw new Error("secret.key is damaged: put back the one of your backup (replies need it).");
  }
  return key;
}
