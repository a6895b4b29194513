// Puts a backup in the place of the database. There is one moment at which the new one takes the name of
// the old: before it nothing has changed, after it `finishRestore` puts the small files in place.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, join } from "node:path";
import { hourMs, shift } from "./clock.ts";
import { CommandFault } from "./commands/fault.ts";
import { putInPlace, replaceDurably, syncFolder } from "./durable-files.ts";
import { goAgain } from "./erased-again.ts";
import { erasedLogName, mergeGone } from "./erased-log.ts";
import { foldedKey } from "./mail/address.ts";
import { makePrivateFile, makePrivateFolder } from "./private-files.ts";
import { RegistryFault } from "./registry.ts";
import { readRegistry } from "./registry-file.ts";
import { keepRestored, nothingCaughtUp } from "./restored.ts";
import {
  type BackupInfo,
  checkBackup,
  copyPlain,
  dropCompanions,
  forgetWorker,
  listCompanions,
  mergeLog,
} from "./store/backups.ts";
import { openStore, type Store } from "./store/database.ts";
import { findLastLetter, forgetSentCopies } from "./store/sent-copies.ts";

interface Finishing {
  readonly dataDir: string;
  readonly now: Date;
  /** One plain sentence about what is being done or was found. */
  readonly say: (sentence: string) => void;
}

interface Restoring extends Finishing {
  /** The office's own address. */
  readonly address: string;
  /** True: a backup of another address is wanted. */
  readonly isOther?: boolean;
}

/** The clocks of mailbox and office differ, and letters lie a while before they are handled. */
const slackMs = hourMs;

/**
 * `current` is the database that is there, held by its lease; null where there is none or it cannot be
 * opened. It is closed here. Throws in one sentence where nothing was changed.
 */
export function restore(path: string, current: Store | null, restoring: Restoring): void {
  const { dataDir, now, say } = restoring;
  makePrivateFolder(dataDir);
  const draft = join(dataDir, "plp.sqlite.restoring");
  try {
    const info = check(path);
    refuseWithoutKey(path, info, dataDir);
    refuseOther(path, info, restoring);
    say(`The backup of ${info.madeAt} is whole.`);
    prepare(path, draft, { info, now });
    const target = join(dataDir, "plp.sqlite");
    const kept = keepReplaced(target, current, now);
    if (kept !== null) say(`The database that was there is kept as ${basename(kept)}.`);
    putInPlace(draft, target);
  } finally {
    if (current?.open) current.close();
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(draft + end, { force: true });
  }
  const store = openStore(join(dataDir, "plp.sqlite"));
  try {
    finishRestore(store, restoring);
    forgetGone(store, restoring);
  } finally {
    store.close();
  }
}

function refuseWithoutKey(path: string, { companions }: BackupInfo, dataDir: string): void {
  if (companions.some(({ name }) => name === "secret.key")) return;
  if (existsSync(join(dataDir, "secret.key"))) return;
  throw new CommandFault(
    `${path} holds no key, and there is no secret.key in ${dataDir}: put it there first.`,
  );
}

/** Its members would get letters from here, and what they answered there would count here. */
function refuseOther(path: string, { office }: BackupInfo, { address, isOther }: Restoring): void {
  if (office === null || isOther === true || foldedKey(office) === foldedKey(address)) return;
  throw new CommandFault(
    `${path} is of the office ${office}, and this is ${address}: take the backup of this office, ` +
      "or say --other-office if its address has changed.",
  );
}

function check(path: string): BackupInfo {
  try {
    return checkBackup(path);
  } catch (fault) {
    const because = fault instanceof Error ? fault.message : "unknown";
    throw new CommandFault(`${path} cannot be restored: ${because}.`, { cause: fault });
  }
}

/** A copy, brought to this version's schema, that knows that it is restored. */
function prepare(
  path: string,
  draft: string,
  { info: { madeAt, contactAt }, now }: { info: BackupInfo; now: Date },
): void {
  rmSync(draft, { force: true });
  makePrivateFile(draft);
  copyPlain(path, draft);
  const store = openStore(draft);
  try {
    const readUntil = contactAt !== null && contactAt < madeAt ? contactAt : madeAt;
    keepRestored(store, {
      ...{ at: now.toISOString(), from: basename(path), madeAt },
      lacksFrom: shift(readUntil, -slackMs),
      lastLetter: findLastLetter(store),
      ...{ caughtUpAt: null, isToResume: false, caughtUp: nothingCaughtUp },
    });
    forgetSentCopies(store);
    forgetWorker(store);
    mergeLog(store);
  } finally {
    store.close();
  }
}

/**
 * Keeps what is about to be replaced, log and all. No log may lie beside the new database: it would be
 * taken for its own.
 */
function keepReplaced(target: string, current: Store | null, now: Date): string | null {
  if (!existsSync(target)) return null;
  const kept = `${target}.${beforeRestore(now)}`;
  if (current !== null) {
    try {
      mergeLog(current);
    } catch (fault) {
      throw new CommandFault(
        "Another command uses the database just now: let it end, and try again.",
        { cause: fault },
      );
    }
    current.close();
  }
  link(target, kept);
  chmodSync(kept, 0o600);
  for (const end of ["-wal", "-shm"]) {
    if (existsSync(target + end)) renameSync(target + end, kept + end);
  }
  syncFolder(join(target, ".."));
  return kept;
}

function beforeRestore(now: Date): string {
  return `before-restore-${now.toISOString().replaceAll(":", "").slice(0, 17)}Z`;
}

/** Two names for one file, so that at no moment there is none; a copy where names cannot be shared. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    makePrivateFile(to);
    copyFileSync(from, to);
  }
}

/**
 * Puts the files that came with the backup in place, as a crash may have left them inside; does nothing
 * where there are none. A key that is replaced is kept; a registry that is there stays; of the people who
 * are gone both lists count.
 */
export function finishRestore(store: Store, { dataDir, now, say }: Finishing): void {
  const companions = listCompanions(store);
  for (const { name, content } of companions) {
    const path = join(dataDir, name);
    const isThere = existsSync(path);
    if (isThere && readFileSync(path).equals(content)) continue;
    if (name === erasedLogName) {
      mergeGone(dataDir, content);
      continue;
    }
    if (!isThere) {
      replaceDurably(path, content);
      say(`${name} is put back.`);
    } else if (name === "secret.key") {
      keepAside(path, now);
      replaceDurably(path, content);
      say(
        `secret.key was another one: that of the backup is put back, the other is kept beside it.`,
      );
    } else {
      say(`${name} differs from that of the backup, and stays as it is.`);
    }
  }
  dropCompanions(store);
}

/** Where the registry cannot be read, the opening of the office does it: nothing leaves before. */
function forgetGone(store: Store, { dataDir, now, say }: Finishing): void {
  try {
    const registry = readRegistry(dataDir);
    const { erased, left } = goAgain(store, { dataDir, registry, now: now.toISOString() });
    if (erased + left > 0) {
      say(`Since the backup ${erased} people were erased and ${left} left: so they are again.`);
    }
  } catch (fault) {
    if (!(fault instanceof RegistryFault)) throw fault;
  }
}

/** What is there is kept under another name; nothing where there is nothing. */
export function keepAside(path: string, now: Date): void {
  if (!existsSync(path)) return;
  const kept = `${path}.${beforeRestore(now)}`;
  if (!existsSync(kept)) link(path, kept);
}
