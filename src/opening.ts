// Opens the office: data folder, key, database, registry, templates. Shared by the worker and by the
// commands; it starts nothing and reaches no server.

import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { dayMs, shift } from "./clock.ts";
import { CommandFault } from "./commands/fault.ts";
import type { Log } from "./edges/log.ts";
import { goAgain } from "./erased-again.ts";
import { describeMachine } from "./machine.ts";
import { changedTokenFile } from "./oauth.ts";
import { type Office, tellTrouble } from "./office.ts";
import {
  listChangeable,
  listExposed,
  makePrivateFile,
  makePrivateFolder,
} from "./private-files.ts";
import { RegistryFault } from "./registry.ts";
import { openRegistryFile } from "./registry-file.ts";
import { finishRestore } from "./restore.ts";
import { openSecretKey } from "./secret-key.ts";
import type { Settings } from "./settings.ts";
import { isInUse } from "./store/backups.ts";
import { openStore, type Store } from "./store/database.ts";
import { findFact, keepFact } from "./store/meta.ts";
import { loadTemplates } from "./templates.ts";

/** The database of this data folder, made for its owner alone if it is not there. */
export function openData({ dataDir }: Settings): Store {
  makePrivateFolder(dataDir);
  const path = join(dataDir, "plp.sqlite");
  makePrivateFile(path);
  const { ino } = statSync(path);
  const store = openStore(path);
  places.set(store, { path, ino });
  return store;
}

/** The file that each database was opened from. */
const places = new WeakMap<Store, { readonly path: string; readonly ino: number }>();

/** Throws RegistryFault, or a fault that names the mend, where the office cannot open. */
export function openOffice(settings: Settings, log: Log, now = () => new Date()): Office {
  try {
    const office = open(settings, log, now);
    for (const sentence of exposuresOf(settings.dataDir)) log.warn({}, sentence);
    return office;
  } catch (fault) {
    if (fault instanceof RegistryFault || !(fault instanceof Error)) throw fault;
    // Nothing but files of the office's owner was read until here: the message may be told.
    throw new CommandFault(fault.message, { cause: fault });
  }
}

/** A sentence with its mend for each thing in the data folder that others can read, or the registry change. */
export function exposuresOf(dataDir: string): readonly string[] {
  const names = ["secret.key", "plp.sqlite", changedTokenFile, "backups"];
  const secret = [dataDir, ...names.map((name) => join(dataDir, name))];
  // Whoever can write the registry gives themselves any role.
  return [...listExposed(secret), ...listChangeable([join(dataDir, "partnership.yaml")])];
}

function open(settings: Settings, log: Log, now: () => Date): Office {
  const office = openBeside(settings, log, now);
  keepFirstStart(office.store, settings, office.now());
  return office;
}

/** The same for a command that posts letters, beside a worker or before the first one starts. */
export function openBeside(settings: Settings, log: Log, now = () => new Date()): Office {
  const store = openData(settings);
  const { dataDir } = settings;
  finishRestore(store, { dataDir, now: now(), say: (sentence) => log.warn({}, sentence) });
  const key = openSecretKey(dataDir, { isInUse: isInUse(store) });
  keepAddress(store, settings);
  const refused: string[][] = [];
  const registry = openRegistryFile(settings.dataDir, {
    store,
    onRefused: (fault) => {
      log.error({ faults: fault.faults.length }, "the changed partnership.yaml is refused");
      refused.push([...fault.faults]);
    },
  });
  goAgain(store, { dataDir, registry: registry.current(), now: now().toISOString() });
  const fallback = registry.current().languages[0] ?? "fr";
  const office: Office = {
    store,
    key,
    settings,
    registry: () => registry.current(),
    isRegistryRefused: registry.isRefused,
    templates: loadTemplates(settings.templatesDir, fallback),
    now,
    newNonce: () => randomBytes(16).toString("hex"),
    machine: () => describeMachine(settings.dataDir),
    onBound: (told) => log.warn(told, "a bound acted"),
    onTick: () => {
      registry.current();
      for (const faults of refused.splice(0)) {
        tellTrouble(office, "registry-refused", faults.join("\n"));
      }
    },
  };
  return office;
}

/** Throws where a restore has put another database in the place of this one, which was opened before. */
export function refuseReplaced(store: Store): void {
  const place = places.get(store);
  if (place === undefined || statSync(place.path).ino === place.ino) return;
  throw new CommandFault("The database was replaced by a restore while this waited: start again.");
}

/** From when on letters are taken: the setting, else the first start less one day, kept for ever. */
export function takeSince(settings: Settings, store: Store): string {
  return settings.since ?? findFact(store, "since") ?? new Date(0).toISOString();
}

/**
 * So that the backup of one office is not restored to another. A command that runs without the settings
 * of the mailbox knows no address, and changes none.
 */
function keepAddress(store: Store, { address }: Settings): void {
  if (address.endsWith(".invalid")) return;
  if (findFact(store, "office_address") !== address) keepFact(store, "office_address", address);
}

function keepFirstStart(store: Store, settings: Settings, now: Date): void {
  if (settings.since !== null || findFact(store, "since") !== null) return;
  keepFact(store, "since", shift(now.toISOString(), -dayMs));
}
