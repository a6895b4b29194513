// The nightly backup in the office: made beside it, the old ones go, nothing is deleted where it fails or
// where everything is held; and the mail is not held up. What is shipped for Litestream names our file.
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { backupMade, watchBackups } from "../src/backup-nightly.ts";
import { noteGone } from "../src/erased-log.ts";
import type { Office } from "../src/office.ts";
import { openBeside } from "../src/opening.ts";
import { keepRestored, nothingCaughtUp } from "../src/restored.ts";
import { readSettings } from "../src/settings.ts";
import { checkBackup } from "../src/store/backups.ts";
import { enter } from "../src/store/ledger.ts";
import { findFact } from "../src/store/meta.ts";
import { listWaitingKinds } from "../src/store/sent-copies.ts";
import { makeData, settingsFor } from "./servers/plp.ts";

const root = new URL("../", import.meta.url).pathname;
const log = pino({ enabled: false });
let data: ReturnType<typeof makeData>;
let office: Office;
let folder: string;
const now = new Date("2026-11-24T09:00:00.000Z");

beforeEach(() => {
  data = makeData();
  folder = join(data.folder, "backups");
  const env = { ...settingsFor(data.folder), PLP_TEMPLATES_DIR: join(root, "templates") };
  office = openBeside(readSettings(env, { mail: false }), log, () => now);
  const at = "2026-11-20T08:00:00.000Z";
  enter(office.store, {
    ...{ fingerprint: "f", messageId: null, uidValidity: "1", uid: 1, gmailId: null },
    ...{ receivedAt: at, handledAt: at, identity: null, writer: null },
  });
});
afterEach(() => {
  office.store.close();
  data.remove();
});

const old = "plp-2024-01-01T023000Z.sqlite";

/** Files of years ago, ours and not ours. */
function layOld(): void {
  mkdirSync(folder);
  for (const name of [old, "by hand.sqlite"]) writeFileSync(join(folder, name), "");
}

async function runOnce(isHeld = false): Promise<readonly string[]> {
  const nightly = watchBackups(office, { dataDir: data.folder, log, isHeld: () => isHeld });
  const before = findFact(office.store, "last_backup_at");
  nightly.wake();
  nightly.wake();
  for (let tries = 0; tries < 200; tries += 1) {
    if (findFact(office.store, "last_backup_at") !== before) break;
    if (listWaitingKinds(office.store).length > 0) break;
    await sleep(50);
  }
  await sleep(50);
  await nightly.stop();
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

const made = "plp-2026-11-24T090000Z.sqlite";

test("one is made, the superseded goes, and once a night is enough", async () => {
  layOld();
  expect(await runOnce()).toEqual(["by hand.sqlite", made]);
  expect(findFact(office.store, "last_backup_at")).toBe(now.toISOString());
  const nightly = watchBackups(office, { dataDir: data.folder, log });
  nightly.wake();
  await nightly.stop();
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each([
  ["since the last one", "2026-11-24T08:30:00.000Z", true],
  ["before it", "2026-11-24T07:30:00.000Z", false],
])("one is made at once where somebody was erased %s, with the list", async (_, notedAt, isMade) => {
  backupMade(office.store, new Date("2026-11-24T08:00:00.000Z"));
  noteGone(data.folder, [{ was: "erased", address: "a@b.example", at: notedAt }]);
  utimesSync(join(data.folder, "erased.log"), new Date(notedAt), new Date(notedAt));
  const nightly = watchBackups(office, { dataDir: data.folder, log });
  nightly.wake();
  const lastAt = () => findFact(office.store, "last_backup_at");
  for (let tries = 0; isMade && tries < 200 && lastAt() !== now.toISOString(); tries += 1) {
    await sleep(50);
  }
  await nightly.stop();
  expect(existsSync(join(folder, made))).toBe(isMade);
  if (!isMade) return;
  const names = checkBackup(join(folder, made)).companions.map(({ name }) => name);
  expect(names).toContain("erased.log");
});

test("nothing is deleted while everything is held", async () => {
  layOld();
  expect(await runOnce(true)).toEqual(["by hand.sqlite", old, made]);
});

test("nothing is deleted after a restore, before resume", async () => {
  layOld();
  const at = now.toISOString();
  keepRestored(office.store, {
    ...{
      at,
      from: "x",
      madeAt: at,
      lacksFrom: at,
      lastLetter: 0,
      caughtUpAt: at,
      isToResume: false,
    },
    caughtUp: nothingCaughtUp,
  });
  expect(await runOnce()).toEqual(["by hand.sqlite", old, made]);
});

test("one that fails is told to the city, and nothing is deleted", async () => {
  layOld();
  // A name that cannot be given, whoever runs the test.
  mkdirSync(join(folder, made));
  expect(await runOnce()).toEqual(["by hand.sqlite", old, made]);
  expect(listWaitingKinds(office.store)).toMatchObject([{ kind: "alert", letters: 1 }]);
  expect(findFact(office.store, "last_backup_at")).toBeNull();
});

test("an office that stops ends what is being made", async () => {
  const nightly = watchBackups(office, { dataDir: data.folder, log });
  nightly.wake();
  const begunAt = performance.now();
  await nightly.stop();
  expect(performance.now() - begunAt).toBeLessThan(3_000);
  expect(findFact(office.store, "last_backup_at")).toBeNull();
});

test("a large database holds up nothing: the event loop, and a write, meanwhile", async () => {
  const megabytes = Number(process.env.BACKUP_MEGABYTES ?? 30);
  const insert = office.store.prepare(
    "INSERT INTO files (name, type, content) VALUES ('x', 'image/jpeg', randomblob(1000000))",
  );
  for (let file = 0; file < megabytes; file += 1) insert.run();
  office.store.pragma("wal_checkpoint(TRUNCATE)");
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let slowest = 0;
  const touch = office.store.prepare("UPDATE ledger SET copies = copies + 1");
  const writing = setInterval(() => {
    const begunAt = performance.now();
    touch.run();
    slowest = Math.max(slowest, performance.now() - begunAt);
  }, 10);
  const begunAt = performance.now();
  await runOnce();
  const wholeMs = Math.round(performance.now() - begunAt);
  clearInterval(writing);
  delay.disable();
  const stallMs = Math.round(delay.max / 1e6);
  console.log(
    `${megabytes} MB: ${wholeMs} ms, stall ${stallMs} ms, write ${Math.round(slowest)} ms`,
  );
  expect(readdirSync(folder)).toEqual([made]);
  // A loaded machine has its own pauses; in the office's own thread it would be seconds.
  expect(stallMs).toBeLessThan(500);
});

test("Litestream's configuration parses, and names the file that the program uses", () => {
  const text = readFileSync(join(root, "deploy/litestream.yml"), "utf8");
  const { dbs, snapshot } = parse(text) as {
    dbs: { path: string; replica: Record<string, string>; replicas?: unknown; age?: unknown }[];
    snapshot: Record<string, string>;
  };
  expect(dbs.map(({ path }) => path)).toEqual(["\u0024{PLP_DATA_DIR}/plp.sqlite"]);
  const [database] = dbs;
  // Since 0.5 one replica, and no encryption of its own: a setting that is passed over would lull.
  expect(Object.keys(database ?? {}).toSorted()).toEqual(["path", "replica"]);
  expect(Object.keys(database?.replica ?? {}).toSorted()).toEqual(["sync-interval", "url"]);
  expect(Object.keys(snapshot)).toEqual(["interval", "retention"]);
  expect(existsSync(join(data.folder, "plp.sqlite"))).toBe(true);
});

test("docs/backups.md names commands and files that are there", () => {
  const text = readFileSync(join(root, "docs/backups.md"), "utf8");
  const files = ["cli.ts", ...globSync("commands/declare*.ts", { cwd: join(root, "src") })];
  const cli = files.map((file) => readFileSync(join(root, "src", file), "utf8")).join("");
  for (const [, word = ""] of text.matchAll(/\bplp (backup|restore|resume|status|members) /g)) {
    expect(cli).toContain(`"${word}`);
  }
  for (const option of ["--dry-run", "--drop-old", "--new-key"]) {
    expect(text).toContain(option);
    expect(cli).toContain(`"${option}"`);
  }
});
