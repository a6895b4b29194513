// `plp restore`: puts a backup in the place of the database, while no worker runs; nothing leaves then
// before `plp resume`. `--new-key` makes a key where the old one is lost.
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Log, openLog } from "../edges/log.ts";
import { holdLease, type Lease } from "../lease.ts";
import { keepAside, restore as restoreFrom } from "../restore.ts";
import { openSecretKey } from "../secret-key.ts";
import { isOutside, openStore, type Store } from "../store/database.ts";
import { CommandFault } from "./fault.ts";
import { readOfflineSettings } from "./offline.ts";

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

export async function restore(
  path: string | undefined,
  { newKey, otherOffice }: { readonly newKey?: true; readonly otherOffice?: true },
): Promise<void> {
  const settings = readOfflineSettings();
  const { dataDir } = settings;
  if ((path === undefined) === (newKey === undefined)) {
    throw new CommandFault("Give the file of a backup: plp restore FILE (or --new-key alone).");
  }
  const now = new Date();
  const { store, lease } = await hold(dataDir, openLog(settings.logLevel));
  try {
    if (path === undefined) return makeNewKey(dataDir, now);
    const isOther = otherOffice === true;
    restoreFrom(resolve(path), store, { dataDir, address: settings.address, isOther, now, say });
  } finally {
    if (store?.open) {
      lease?.release();
      store.close();
    }
  }
  process.stdout.write(
    "Restored. Start the office (plp start): it takes in what came since, and sends nothing. " +
      "Look at plp status, then say plp resume.\n",
  );
}

/** The database that is there, held against any worker. */
async function hold(
  dataDir: string,
  log: Log,
): Promise<{ store: Store | null; lease: Lease | null }> {
  const target = join(dataDir, "plp.sqlite");
  if (!existsSync(target)) return { store: null, lease: null };
  let store: Store;
  try {
    store = openStore(target);
  } catch (fault) {
    if (isOutside(fault)) throw new CommandFault(inUse, { cause: fault });
    say("The database that is there cannot be opened: it is kept as it is.");
    return { store: null, lease: null };
  }
  const silent = { ...log, warn: () => {} } as Log;
  const lease = await holdLease(store, { waitMsMax: 0, log: silent, stopping: () => false });
  if (lease !== null) return { store, lease };
  store.close();
  throw new CommandFault(inUse);
}

const inUse = "A worker runs on this data folder: stop it first, then restore.";

function makeNewKey(dataDir: string, now: Date): void {
  const path = join(dataDir, "secret.key");
  keepAside(path, now);
  rmSync(path, { force: true });
  openSecretKey(dataDir);
  process.stdout.write(
    "Another secret.key is made: replies to letters sent before, and the links in them, are not recognised.\n",
  );
}
