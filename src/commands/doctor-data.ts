// The part of `plp doctor` that reaches no server: registry, templates, the data folder, the database, the
// key, and what the worker left written there. It changes nothing.
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayMs, hourMs, shift } from "../clock.ts";
import { markOwnProcess } from "../edges/processes.ts";
import { isOver } from "../lease.ts";
import { readDiskFree } from "../machine.ts";
import { exposuresOf } from "../opening.ts";
import { RegistryFault } from "../registry.ts";
import { readRegistry } from "../registry-file.ts";
import type { Settings } from "../settings.ts";
import type { Store } from "../store/database.ts";
import { lookAtStore, readHealth } from "../store/health.ts";
import { findLease } from "../store/leases.ts";
import { findFact } from "../store/meta.ts";
import { countSpentSince } from "../store/outbox-figures.ts";
import { loadTemplates } from "../templates.ts";
import { type Finding, failing, fine, warning } from "./doctor-finding.ts";

const megabyte = 1024 * 1024;
const freeBytesMin = 100 * megabyte;
const freeBytesGood = 1024 * megabyte;

export function checkRegistry({ dataDir }: Settings): Finding[] {
  const check = "registry";
  try {
    const { city, partnerships, contacts } = readRegistry(dataDir);
    const names = partnerships.map(({ id }) => id).join(", ");
    const message = `partnership.yaml: ${city}, ${names}; ${contacts.length} contact(s) of the city`;
    return [fine(check, message)];
  } catch (fault) {
    if (!(fault instanceof RegistryFault)) throw fault;
    const mend = `correct ${join(dataDir, "partnership.yaml")} there, or write it with \`plp init\``;
    return [failing(check, `partnership.yaml is faulty: ${fault.faults.join("; ")}`, mend)];
  }
}

export function checkTemplates({ templatesDir }: Settings): Finding[] {
  try {
    loadTemplates(templatesDir, "fr");
    return [fine("templates", `the words of the letters in ${templatesDir}`)];
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.split("\n", 1)[0] : "";
    const mend = "set PLP_TEMPLATES_DIR to the folder `templates` of the program, or restore it";
    return [failing("templates", `${templatesDir} cannot be used: ${why}`, mend)];
  }
}

export function checkFolder({ dataDir }: Settings): Finding[] {
  if (!existsSync(dataDir)) {
    return [failing("data folder", `${dataDir} is not there`, "write it with `plp init`")];
  }
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    const mend = `chown -R $(id -un) ${dataDir} && chmod 700 ${dataDir}`;
    return [failing("data folder", `${dataDir} cannot be written by this user`, mend)];
  }
  const rights = exposuresOf(dataDir).map((sentence) => {
    const at = sentence.lastIndexOf(": ");
    return warning("data folder", sentence.slice(0, at), sentence.slice(at + 2));
  });
  if (rights.length > 0) return [...rights, checkDisk(dataDir)];
  return [fine("data folder", `${dataDir}, for this user alone`), checkDisk(dataDir)];
}

function checkDisk(dataDir: string): Finding {
  const free = readDiskFree(dataDir) ?? 0;
  const message = `${Math.floor(free / megabyte)} MB free`;
  if (free >= freeBytesGood) return fine("disk", message);
  const mend = "make room: without it no letter can be taken in, and none leaves";
  return free < freeBytesMin ? failing("disk", message, mend) : warning("disk", message, mend);
}

export function checkClock({ timezone }: Settings): Finding[] {
  const now = new Date();
  const clock = new Intl.DateTimeFormat("sv", {
    ...({ dateStyle: "short", timeStyle: "medium" } as const),
    timeZone: timezone,
  });
  return [fine("time zone", `${timezone}: it is ${clock.format(now)}`)];
}

/** The key and everything that stands in the database; a line alone where there is none yet. */
export function checkDatabase(settings: Settings): Finding[] {
  const path = join(settings.dataDir, "plp.sqlite");
  const isThere = existsSync(path);
  const key = checkKey(settings.dataDir, isThere);
  if (!isThere) return [fine("database", "none yet: the first start makes it"), ...key];
  try {
    return lookAtStore(path, (store) => {
      const { finding, isCurrent } = checkHealth(store);
      // Tables of another version may lack what is asked of them.
      return [finding, ...key, ...(isCurrent ? checkWork(store, settings) : [])];
    });
  } catch (fault) {
    const { code = "", name = "" } = fault as { code?: string; name?: string };
    const mend = "put back the last backup (backups/ in the data folder), with its secret.key";
    return [failing("database", `plp.sqlite cannot be read (${code || name})`, mend), ...key];
  }
}

function checkHealth(store: Store): { finding: Finding; isCurrent: boolean } {
  const check = "database";
  const { damage, version, versionKnown } = readHealth(store);
  const isCurrent = version === versionKnown;
  if (damage.length > 0) {
    const mend = "stop the worker and put back the last backup (backups/ in the data folder)";
    const message = `plp.sqlite is damaged: ${damage.join("; ")}`;
    return { finding: failing(check, message, mend), isCurrent: false };
  }
  if (version > versionKnown) {
    const message = `plp.sqlite is from a later version (${version}, known are ${versionKnown})`;
    const mend = "update the program: git pull && npm ci";
    return { finding: failing(check, message, mend), isCurrent };
  }
  const next = isCurrent ? "" : ", brought up to date at the next start";
  return { finding: fine(check, `whole, version ${version}${next}`), isCurrent };
}

function checkKey(dataDir: string, hasDatabase: boolean): Finding[] {
  const path = join(dataDir, "secret.key");
  const mend =
    "put back the one of your backup; without it replies to earlier letters are not known";
  if (!existsSync(path)) {
    if (!hasDatabase) return [fine("secret.key", "none yet: the first start makes it")];
    return [failing("secret.key", "is missing beside the database", mend)];
  }
  try {
    const isKey = /^[0-9a-f]{64}$/i.test(readFileSync(path, "utf8").trim());
    return [isKey ? fine("secret.key", "is there") : failing("secret.key", "is damaged", mend)];
  } catch {
    const mine = `chown $(id -un) ${path} && chmod 600 ${path}`;
    return [failing("secret.key", "cannot be read by this user", mine)];
  }
}

function checkWork(store: Store, { dailyQuota }: Settings): Finding[] {
  const now = new Date().toISOString();
  const isRunning = runs(store, now);
  const used = countSpentSince(store, shift(now, -dayMs));
  const quota = `${used} of ${dailyQuota ?? "any number"} recipients in the last 24 hours`;
  const isSpent = dailyQuota !== null && used >= dailyQuota;
  return [
    isRunning
      ? fine("worker", "runs")
      : warning("worker", "does not run: nothing is read or sent", "start it: npm start"),
    checkContact(findFact(store, "last_contact_at"), { isRunning, now }),
    isSpent
      ? warning("quota", quota, "the rest leaves by itself as hours pass")
      : fine("quota", quota),
    checkBackup(findFact(store, "last_backup_at"), now),
  ];
}

/** False also where there is no database to say it. */
export function isWorkerRunning({ dataDir }: Settings): boolean {
  try {
    const path = join(dataDir, "plp.sqlite");
    return lookAtStore(path, (store) => runs(store, new Date().toISOString()));
  } catch {
    return false;
  }
}

function runs(store: Store, now: string): boolean {
  const held = findLease(store);
  return held !== undefined && !isOver(held, { own: markOwnProcess(), now, watchedMs: dayMs });
}

function checkContact(
  last: string | null,
  { isRunning, now }: { isRunning: boolean; now: string },
): Finding {
  const check = "last contact";
  if (last === null) return fine(check, "none yet");
  const agoMs = Date.parse(now) - Date.parse(last);
  if (agoMs < -hourMs) {
    const mend = "set this machine's clock: timedatectl set-ntp true";
    return failing(check, `the mailbox was reached at ${last}, which is still to come`, mend);
  }
  if (!isRunning || agoMs < hourMs) return fine(check, `the mailbox was reached at ${last}`);
  return failing(check, `the mailbox was last reached at ${last}`, "see IMAP below, and the log");
}

function checkBackup(last: string | null, now: string): Finding {
  const mend = "leave the worker running at night, or make one: plp backup";
  if (last === null) return warning("last backup", "none yet", mend);
  const isOld = Date.parse(now) - Date.parse(last) > 2 * dayMs;
  return isOld ? warning("last backup", `old: ${last}`, mend) : fine("last backup", last);
}
