// Restoring: what is refused, what is kept, and that a crash leaves the old database or the new one.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "../src/backup.ts";
import { goneBy, noteGone } from "../src/erased-log.ts";
import { finishRestore, restore } from "../src/restore.ts";
import { findRestored, keepRestored, nothingCaughtUp } from "../src/restored.ts";
import { openSecretKey } from "../src/secret-key.ts";
import { openStore, type Store } from "../src/store/database.ts";
import { enterImported } from "../src/store/imported-members.ts";
import { findFact, keepFact } from "../src/store/meta.ts";
import { issueToken } from "../src/store/tokens.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
let elsewhere: string;
let env: Record<string, string>;
beforeEach(() => {
  data = makeData();
  elsewhere = mkdtempSync(join(tmpdir(), "plp-"));
  env = settingsFor(data.folder);
});
afterEach(() => {
  data.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

const at = (name: string) => join(data.folder, name);
const now = new Date("2026-11-24T10:00:00.000Z");

/** An office with a fact, and its backup elsewhere. */
function backUp(value = "old"): string {
  const key = openSecretKey(data.folder);
  const store = openStore(at("plp.sqlite"));
  keepFact(store, "members_listed_at test", value);
  issueToken(
    store,
    { purpose: "join", person: "a@b.example", subjectId: 1, expiresAt: "2027-01-01T00:00:00.000Z" },
    { key, nonce: `nonce ${value}`, now: "2026-11-01T00:00:00.000Z" },
  );
  store.close();
  return makeBackup({ dataDir: data.folder, now, path: join(elsewhere, `${value}.sqlite`) });
}

function factOf(path: string): string | null {
  const store = openStore(path);
  try {
    return findFact(store, "members_listed_at test");
  } finally {
    store.close();
  }
}

test("the old one is kept with its log, the new one knows that it is restored", async () => {
  const file = backUp();
  const store = openStore(at("plp.sqlite"));
  keepFact(store, "members_listed_at test", "new");
  // Left as a crash leaves it: the last writes lie in the log alone.
  for (const end of ["", "-wal"]) copyFileSync(at(`plp.sqlite${end}`), join(elsewhere, `x${end}`));
  store.close();
  for (const end of ["", "-wal"]) copyFileSync(join(elsewhere, `x${end}`), at(`plp.sqlite${end}`));

  const { code, out, err } = await runPlp(["restore", file], env);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(out).toMatch(/plp resume/);
  expect(err).toMatch(/is whole\.\n.*is kept as plp\.sqlite\.before-restore-/);
  const names = readdirSync(data.folder);
  const kept = names.filter((name) => name.includes("before-restore"));
  expect(kept).toHaveLength(1);
  expect(names.filter((name) => /-wal|-shm|restoring|\.part$/.test(name))).toEqual([]);
  expect(statSync(at(kept[0] ?? "")).mode & 0o777).toBe(0o600);
  expect(statSync(at("plp.sqlite")).mode & 0o777).toBe(0o600);
  expect(factOf(at("plp.sqlite"))).toBe("old");
  expect(factOf(at(kept[0] ?? ""))).toBe("new");

  const status = JSON.parse((await runPlp(["status", "--json"], env)).out);
  expect(status.restored).toMatchObject({
    ...{ from: "old.sqlite", madeAt: now.toISOString(), waiting: 0, caughtUpAt: null },
  });
  // The one that was kept can be put back, and is the office's again.
  const back = await runPlp(["restore", at(kept[0] ?? "")], env);
  expect(back.code).toBe(0);
  expect(factOf(at("plp.sqlite"))).toBe("new");
});

test("on a new machine all that is needed is put back", async () => {
  const file = backUp();
  const registry = readFileSync(at("partnership.yaml"), "utf8");
  const key = readFileSync(at("secret.key"), "utf8");
  rmSync(data.folder, { recursive: true });
  const { code, err } = await runPlp(["restore", file], env);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(readFileSync(at("partnership.yaml"), "utf8")).toBe(registry);
  expect(readFileSync(at("secret.key"), "utf8")).toBe(key);
  expect(readdirSync(data.folder).toSorted()).toEqual([
    ...["partnership.yaml", "plp.sqlite", "secret.key"],
  ]);
  const store = openStore(at("plp.sqlite"));
  const tables = store.prepare("SELECT name FROM sqlite_master WHERE name LIKE 'backup%'").all();
  store.close();
  // A key in the database would make of whoever reads it the office itself.
  expect(tables).toEqual([]);
  expect(readFileSync(at("plp.sqlite")).includes(key.trim())).toBe(false);
});

test("who was erased or left by one click since the backup is so again, at once, whatever became of secret.key", async () => {
  openSecretKey(data.folder);
  const people = ["erased", "clicked", "stays"].map((name) => `${name}@people.example`);
  const store = openStore(at("plp.sqlite"));
  const member = {
    partnership: "boncelles",
    language: "fr",
    name: "",
    now: "2026-03-01T10:00:00.000Z",
  };
  const consent = { at: member.now, by: "import", charterVersion: "1" };
  for (const email of people) enterImported(store, { ...member, email, consent });
  store.close();
  const file = backUp();
  const [erased = "", clicked = ""] = people;
  const then = "2026-11-24T11:00:00.000Z";
  noteGone(data.folder, [{ was: "erased", address: erased, at: then }]);
  noteGone(data.folder, [{ was: "left", address: clicked, at: then }]);
  const before = readFileSync(at("erased.log"), "utf8");
  unlinkSync(at("secret.key"));
  expect((await runPlp(["restore", "--new-key"], env)).code).toBe(0);
  const { code, err } = await runPlp(["restore", file], env);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(err).toMatch(/1 people were erased and 1 left/);
  expect(readFileSync(at("erased.log"), "utf8")).toBe(before);
  const list = JSON.parse((await runPlp(["members", "list", "--json"], env)).out);
  expect(
    list.map(({ email, state }: Record<string, string>) => `${email} ${state}`).toSorted(),
  ).toEqual([...["clicked@people.example left", "stays@people.example active"]]);
});

test("a backup brings its list of who is gone to a machine that has none", async () => {
  openSecretKey(data.folder);
  noteGone(data.folder, [{ was: "erased", address: "a@b.example", at: now.toISOString() }]);
  const list = readFileSync(at("erased.log"), "utf8");
  const file = backUp();
  rmSync(data.folder, { recursive: true });
  expect((await runPlp(["restore", file], env)).code).toBe(0);
  expect(readFileSync(at("erased.log"), "utf8")).toBe(list);
});

test("another key is kept beside; a registry that differs stays", async () => {
  const file = backUp();
  const old = readFileSync(at("secret.key"), "utf8");
  writeFileSync(at("secret.key"), `${"ab".repeat(32)}\n`);
  writeFileSync(at("partnership.yaml"), "city: Other\n");
  const { code, err } = await runPlp(["restore", file], env);
  expect(code).toBe(0);
  expect(err).toMatch(/partnership\.yaml differs .* stays as it is/);
  expect(readFileSync(at("partnership.yaml"), "utf8")).toBe("city: Other\n");
  expect(readFileSync(at("secret.key"), "utf8")).toBe(old);
  const kept = readdirSync(data.folder).filter((name) => name.startsWith("secret.key.before"));
  expect(kept.map((name) => readFileSync(at(name), "utf8"))).toEqual([`${"ab".repeat(32)}\n`]);
});

const migrations = readdirSync(new URL("../src/store/migrations/", import.meta.url)).toSorted();
test.each(
  migrations.map((name, index) => [name, index + 1] as const),
)("a database as of %s is restored", (name, version) => {
  openSecretKey(data.folder);
  const path = join(elsewhere, name);
  const store = new Database(path);
  for (const file of migrations.slice(0, version)) {
    store.exec(readFileSync(new URL(`../src/store/migrations/${file}`, import.meta.url), "utf8"));
  }
  store.pragma(`user_version = ${version}`);
  // As Litestream and ANALYZE leave it.
  store.exec("CREATE TABLE IF NOT EXISTS _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)");
  store.exec("CREATE TABLE IF NOT EXISTS _litestream_lock (id INTEGER); ANALYZE");
  store.close();
  restore(path, null, { dataDir: data.folder, address: "a@b.example", now, say: () => {} });
  expect(factOf(at("plp.sqlite"))).toBeNull();
});

const otherAddress = "INSERT INTO meta (key, value) VALUES ('office_address', 'x@y.example')";

test("another office's is restored where that is said", async () => {
  const file = backUp();
  const store = new Database(file);
  store.exec(otherAddress);
  store.close();
  expect((await runPlp(["restore", file, "--other-office"], env)).code).toBe(0);
  expect(factOf(at("plp.sqlite"))).toBe("old");
});

describe("is refused, and changes nothing,", () => {
  test.each<[string, (file: string) => string, RegExp]>([
    ["no such file", () => join(elsewhere, "no"), /cannot be opened: does it exist/],
    ["no database", () => put("x", Buffer.from("hello")), /is no backup of PLP Relais/],
    ["another database", () => otherDatabase(), /is no backup of PLP Relais/],
    ["a damaged one", (file) => damage(file), /is damaged: take another/],
    ["half of one", (file) => half(file), /is damaged: take another|no backup/],
    ["a later version's", (file) => later(file), /update the program first/],
    ["the folder itself", () => elsewhere, /cannot be/],
    ["a pipe", () => pipe(), /cannot be read as a file/],
    ["another office's", (file) => run(file, otherAddress), /of the office x@y\.example.*--other/],
    ["with a file for elsewhere", (file) => bringing(file, "../authorized_keys"), /brings a file/],
    ["with a file of another name", (file) => bringing(file, ".env"), /brings a file/],
    ["with a trigger", (file) => run(file, `${trigger} AFTER INSERT ON outbox ${act}`), /triggers/],
    ["with one on deleting", (file) => run(file, `${trigger} DELETE ON meta ${act}`), /triggers/],
    ["with a view", (file) => run(file, "CREATE VIEW extra AS SELECT * FROM members"), /views/],
    ["with an index", (file) => run(file, "CREATE INDEX extra ON members (email)"), /tables/],
    ["with a table", (file) => run(file, "CREATE TABLE extra (x)"), /tables/],
    ["with a column", (file) => run(file, "ALTER TABLE members ADD COLUMN extra TEXT"), /tables/],
    ["with files in a view", (file) => run(file, filesView), /tables/],
  ])("%s", async (_, make, words) => {
    const file = backUp();
    const list = () => readdirSync(data.folder).filter((name) => !/-(?:wal|shm)$/.test(name));
    const before = list();
    const { code, err } = await runPlp(["restore", make(file)], env);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(list()).toEqual(before);
    expect(factOf(at("plp.sqlite"))).toBe("old");
  });

  const pipe = () => {
    execFileSync("mkfifo", [join(elsewhere, "pipe")]);
    return join(elsewhere, "pipe");
  };
  const trigger = "CREATE TRIGGER sqlitex";
  const act = "BEGIN UPDATE outbox SET recipient = 'thief@evil.example'; END";
  const filesView = `DROP TABLE backup_files; CREATE VIEW backup_files AS SELECT 'a', 'b'`;
  const run = (file: string, text: string) => {
    const store = new Database(file);
    store.exec(text);
    store.close();
    return file;
  };
  const bringing = (file: string, name: string) =>
    run(file, `INSERT INTO backup_files (name, content) VALUES ('${name}', x'41')`);
  const put = (name: string, bytes: Buffer) => {
    writeFileSync(join(elsewhere, name), bytes);
    return join(elsewhere, name);
  };
  const half = (file: string) => {
    const bytes = readFileSync(file);
    return put("half", bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096));
  };
  const damage = (file: string) => {
    const bytes = readFileSync(file);
    for (let page = 10; page < 60; page += 1)
      bytes.fill(0xa5, page * 4096 + 100, page * 4096 + 900);
    return put("damaged", bytes);
  };
  const later = (file: string) => {
    const store = openStore(file);
    store.pragma("user_version = 999");
    store.close();
    return file;
  };
  const otherDatabase = () => {
    const path = join(elsewhere, "other");
    const store = openStore(path);
    store.pragma("foreign_keys = OFF");
    store.exec("DROP TABLE meta");
    store.close();
    return path;
  };

  test("while a worker runs; one that waited meanwhile does not work on what was replaced", async () => {
    const file = backUp();
    const servers = {
      imap: { host: "127.0.0.1", port: 1, user: "x", password: "x" },
      smtp: { host: "127.0.0.1", port: 1 },
    };
    const worker = startPlp(["start"], {
      ...settingsFor(data.folder, servers),
      PLP_TEMPLATES_DIR: new URL("../templates", import.meta.url).pathname,
    });
    try {
      let log = "";
      worker.stderr?.on("data", (chunk) => {
        log += chunk;
      });
      for (let tries = 0; tries < 200 && !log.includes("is open"); tries += 1) await sleep(50);
      const refused = await runPlp(["restore", file], env);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/A worker runs/) });
    } finally {
      worker.kill("SIGKILL");
      await once(worker, "close");
    }
    expect((await runPlp(["restore", file], env)).code).toBe(0);
  });

  test("a database or a backup without a key anywhere; with one it is taken", async () => {
    backUp();
    const bare = join(elsewhere, "bare.sqlite");
    copyFileSync(at("plp.sqlite"), bare);
    const key = readFileSync(at("secret.key"));
    unlinkSync(at("secret.key"));
    const made = makeBackup({ dataDir: data.folder, now, path: join(elsewhere, "keyless") });
    for (const file of [bare, made]) {
      const refused = await runPlp(["restore", file], env);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/holds no key/) });
    }
    writeFileSync(at("secret.key"), key);
    expect((await runPlp(["restore", bare], env)).code).toBe(0);
  });
});

test("a database that cannot be opened is kept as it is, and replaced", async () => {
  const file = backUp();
  writeFileSync(at("plp.sqlite"), "rubbish that is long enough to be looked at".repeat(200));
  writeFileSync(at("plp.sqlite-wal"), "more rubbish");
  const { code, err } = await runPlp(["restore", file], env);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(factOf(at("plp.sqlite"))).toBe("old");
  const kept = readdirSync(data.folder).filter((name) => name.includes("before-restore"));
  expect(kept.filter((name) => !name.endsWith("-shm"))).toHaveLength(2);
});

test("SIGKILL at any moment leaves the old one or the new one, whole, and the next start finishes", async () => {
  const gone = (address: string) => [{ was: "erased", address, at: now.toISOString() }] as const;
  noteGone(data.folder, gone("a@b.example"));
  const file = backUp();
  const found = { old: 0, new: 0 };
  for (let kill = 0; kill < 18; kill += 1) {
    for (const name of readdirSync(data.folder)) {
      if (name !== "partnership.yaml") rmSync(at(name), { recursive: true });
    }
    writeFileSync(at("secret.key"), `${"cd".repeat(32)}\n`);
    noteGone(data.folder, gone("c@d.example"));
    const store = openStore(at("plp.sqlite"));
    keepFact(store, "members_listed_at test", "new");
    store.close();
    const child = spawn(
      process.execPath,
      ["--input-type=module", "-e", restoringProgram, file, data.folder, String(kill)],
      { stdio: "ignore" },
    );
    await once(child, "close");
    const value = factOf(at("plp.sqlite"));
    expect(["old", "new"]).toContain(value);
    found[value as "old" | "new"] += 1;
    // What every opening of the office does first.
    const opened = openStore(at("plp.sqlite"));
    finishRestore(opened, { dataDir: data.folder, now, say: () => {} });
    const isRestored = findRestored(opened) !== null;
    expect(opened.pragma("integrity_check", { simple: true })).toBe("ok");
    opened.close();
    expect(isRestored).toBe(value === "old");
    const goneAt = goneBy(data.folder, []);
    expect(goneAt("c@d.example", "erased")).toBe(now.toISOString());
    expect(goneAt("a@b.example", "erased") !== null).toBe(value === "old");
    const key = readFileSync(at("secret.key"), "utf8");
    expect(key.startsWith("cd")).toBe(value === "new");
  }
  expect(found.old).toBeGreaterThan(0);
  expect(found.new).toBeGreaterThan(0);
});

/** Restores, and kills itself before the nth call that changes names or waits for the disk. */
const restoringProgram = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.argv[3]);
for (const name of ["renameSync", "linkSync", "rmSync", "fsyncSync", "writeSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === "rmSync" && !fs.existsSync(args[0])) return;
    if (left-- <= 0) process.kill(process.pid, "SIGKILL");
    return real(...args);
  };
}
syncBuiltinESMExports();
const { restore } = await import(${JSON.stringify(new URL("../src/restore.ts", import.meta.url).href)});
const { openStore } = await import(${JSON.stringify(new URL("../src/store/database.ts", import.meta.url).href)});
const [, file, dataDir] = process.argv;
restore(file, openStore(dataDir + "/plp.sqlite"), { dataDir, address: "a@b.example", now: new Date(), say: () => {} });
`;

test("a key that is lost beside a database in use is told, and made anew only where that is said", async () => {
  backUp();
  unlinkSync(at("secret.key"));
  const add = ["meetings", "add", "--at", "2027-01-15 19:30", "--place", "P", "--subject", "S"];
  const refused = await runPlp(add, env);
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/secret\.key is missing/) });
  expect(refused.err).toMatch(/plp restore FILE.*--new-key.*not recognised/);
  expect(existsSync(at("secret.key"))).toBe(false);
  expect((await runPlp(["restore", "--new-key"], env)).code).toBe(0);
  expect(await runPlp(add, env)).toMatchObject({ code: 0, err: "" });
});

test.each([
  ["neither", []],
  ["both", ["x", "--new-key"]],
])("a file or --new-key: %s", async (_, args) => {
  const { code, err } = await runPlp(["restore", ...args], env);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^Give the file/) });
});

describe("resume", () => {
  test("of an office that is not restored is refused", async () => {
    openSecretKey(data.folder);
    const { code, err } = await runPlp(["resume"], env);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/not restored/) });
  });

  test("before what came since is taken in waits for it; a dry run changes nothing", async () => {
    const file = backUp();
    await runPlp(["restore", file], env);
    const read = () => {
      const store = openStore(at("plp.sqlite"));
      const restored = findRestored(store);
      store.close();
      return restored;
    };
    const dry = await runPlp(["resume", "--dry-run"], env);
    expect(dry.out).toMatch(/Nothing is changed/);
    expect(read()?.isToResume).toBe(false);
    expect((await runPlp(["resume"], env)).out).toMatch(/as soon as the worker/);
    expect(read()?.isToResume).toBe(true);
    change((store) => {
      const restored = findRestored(store);
      if (restored) keepRestored(store, { ...restored, caughtUpAt: now.toISOString() });
    });
    const { code, out } = await runPlp(["resume", "--json"], env);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ...{ isDone: true, isDryRun: false, leaving: [], dropped: 0, caughtUp: nothingCaughtUp },
    });
    expect(read()).toBeNull();
  });

  function change(work: (store: Store) => void): void {
    const store = openStore(at("plp.sqlite"));
    work(store);
    store.close();
  }
});
