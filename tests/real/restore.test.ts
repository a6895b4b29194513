// A whole disaster on real servers: a backup, letters of all kinds after it, SIGKILL and the loss of the
// data folder. The restored office knows what came since, and sends what had not left, once, when told.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { checkBackup } from "../../src/store/backups.ts";
import { openStore } from "../../src/store/database.ts";
import { makeData, runPlp, settingsFor, startPlp, unbound } from "../servers/plp.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";
import { headerOf } from "./letters.ts";
import { makeMaildir, putLetter } from "./maildir.ts";

const anne = "anne.collard@voo.example";
const readers = ["jean", "colette", "leaver", "pauser", "late1", "late2", "late3"];
const addressOf = (name: string) => `${name}@people.example`;

let dovecot: Dovecot;
let smtp: EmbeddedSmtp;
let data: ReturnType<typeof makeData>;
let elsewhere: string;
let env: Record<string, string>;
let worker: ChildProcess | null = null;
/** To whom the server takes nothing for now. */
let busy: readonly string[] = [];
/** As Gmail does: what is accepted lies among the sent letters. */
let filesCopies = true;
let filed = 0;

beforeEach(async () => {
  dovecot = await startDovecot();
  makeMaildir(join(dovecot.mail, ".Sent"));
  smtp = await startSmtp({
    reply: (stage, address) =>
      stage === "rcpt" && busy.includes(address) ? { code: 451, text: "4.3.0 busy" } : null,
    onAccepted: ({ raw }) => {
      filed += 1;
      const name = `${Math.floor(Date.now() / 1000)}.S${filed}P${process.pid}.test`;
      if (filesCopies) putLetter([join(dovecot.mail, ".Sent")], { name, raw });
    },
  });
  data = makeData();
  elsewhere = mkdtempSync(join(tmpdir(), "plp-"));
  busy = [];
  env = {
    ...settingsFor(data.folder, { imap: dovecot, smtp }),
    ...unbound,
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    PLP_POLL: "* * * * * *",
    PLP_RETRY_SECONDS: "1",
  };
});
afterEach(async () => {
  await kill();
  await smtp.close();
  await dovecot.stop();
  data.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

function start(): { log: () => string } {
  worker = startPlp(["start"], env);
  let log = "";
  worker.stderr?.on("data", (chunk: Buffer) => {
    log += chunk;
  });
  return { log: () => log };
}

async function kill(): Promise<void> {
  if (worker === null || worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill("SIGKILL");
  await once(worker, "close");
}

const sent = () =>
  smtp.accepted.map(({ raw, to }) => `${headerOf(raw, "X-PLP-Kind")} ${to.join()}`);

/** Waits for so many letters in all. */
async function until(count: number): Promise<void> {
  for (let tries = 0; tries < 400 && smtp.accepted.length < count; tries += 1) await sleep(50);
  expect(sent().length, sent().join("; ")).toBe(count);
}

async function untilEmptied(): Promise<void> {
  for (let tries = 0; tries < 200 && dovecot.count("INBOX") > 0; tries += 1) await sleep(50);
  expect(dovecot.count("INBOX")).toBe(0);
}

function last(kind: string, to: string): Buffer {
  const found = smtp.accepted.findLast((mail) => {
    return headerOf(mail.raw, "X-PLP-Kind") === kind && mail.to.includes(to);
  });
  if (found === undefined) throw new Error(`There is no ${kind} to ${to}.`);
  return found.raw;
}

let number = 0;
function write(from: string, text: string, more: Record<string, string> = {}): void {
  number += 1;
  const headers = Object.entries({
    "Authentication-Results": `mx.google.com; dmarc=pass header.from=${from.split("@")[1]}`,
    From: from,
    To: "plp.seraing@gmail.com",
    Subject: `PLP ${number}`,
    "Message-ID": `<written-${number}@people.example>`,
    Date: new Date().toUTCString().replace("GMT", "+0000"),
    "Content-Type": "text/plain; charset=utf-8",
    ...more,
  }).map(([name, value]) => `${name}: ${value}`);
  dovecot.deliver(Buffer.from(`${headers.join("\r\n")}\r\n\r\n${text}\r\n`));
}

function answer(from: string, letter: Buffer, text: string): void {
  const subject = `Re: ${number}`;
  const to = headerOf(letter, "Reply-To").replace(/^.*<|>.*$/g, "");
  write(from, text, { To: to, Subject: subject, "In-Reply-To": headerOf(letter, "Message-ID") });
}

async function importReaders(): Promise<void> {
  const rows = readers.map((name) => `${addressOf(name)},${name},boncelles,fr,2026-01-02`);
  const file = join(elsewhere, "members.csv");
  writeFileSync(file, `email,name,partnership,language,consent_date\n${rows.join("\n")}\n`);
  expect((await runPlp(["members", "import", file], env)).code).toBe(0);
}

const statesOf = async () => {
  const rows = JSON.parse((await runPlp(["members", "list", "--json"], env)).out) as {
    email: string;
    state: string;
  }[];
  return Object.fromEntries(rows.map(({ email, state }) => [email.split("@")[0], state]));
};
const statusOf = async () => JSON.parse((await runPlp(["status", "--json"], env)).out);

/** As if the crash had come between its answer and its MOVE. */
function putBackIntoInbox(words: string): void {
  const folder = join(dovecot.mail, ".PLP.Handled");
  const names = ["new", "cur"].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => join(folder, part, name)),
  );
  const found = names.find((path) => readFileSync(path, "utf8").includes(words));
  if (found === undefined) throw new Error("There is no such letter.");
  renameSync(found, join(dovecot.mail, "new", basename(found).split(":")[0] ?? ""));
}

/** What happens between the backup and the disaster; 16 letters leave, three copies do not. */
async function liveOn(): Promise<void> {
  let count = smtp.accepted.length;
  const step = async (more: number, act: () => void) => {
    act();
    count += more;
    await until(count);
  };
  const early = addressOf("early");
  await step(2, () => answer(early, last("join-confirm", early), "Oui, rue de Tilff 12"));
  const newcomer = addressOf("newcomer");
  await step(1, () => write(newcomer, "Bonjour, je voudrais m'inscrire au PLP svp."));
  await step(2, () => answer(newcomer, last("join-confirm", newcomer), "Oui, rue de Tilff 3"));
  await step(2, () => write(addressOf("leaver"), "Je voudrais me désinscrire du PLP, merci."));
  await step(1, () => write(addressOf("pauser"), "PAUSE"));
  await step(2, () => {
    write(addressOf("jean"), "Bonjour, des sacs noirs traînent au coin de la rue depuis hier.");
  });
  await step(1, () => {
    write(anne, "Bonjour à tous,\n\nLa réunion aura lieu le 5 mars à 19h30.\n\nAnne", {
      Subject: "Bulletin de mars",
    });
  });
  busy = ["late1", "late2", "late3"].map(addressOf);
  await step(4, () => answer(anne, last("bulletin-preview", anne), "DIFFUSER"));
  await untilEmptied();
}

async function loseEverything(backup: string): Promise<void> {
  await kill();
  const registry = join(data.folder, "..");
  expect(readdirSync(registry)).toContain(data.folder.split("/").at(-1));
  rmSync(data.folder, { recursive: true });
  busy = [];
  const { code, err } = await runPlp(["restore", backup], env);
  expect({ code, err }).toMatchObject({ code: 0 });
}

async function untilSaid(log: () => string, words: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (log().includes(words)) return;
    await sleep(50);
  }
  throw new Error(log());
}

async function begin(): Promise<string> {
  await importReaders();
  start();
  write(addressOf("early"), "Bonjour, je voudrais m'inscrire au PLP svp.");
  await until(1);
  await untilEmptied();
  const backup = join(elsewhere, "plp.sqlite");
  expect((await runPlp(["backup", backup], env)).code).toBe(0);
  await liveOn();
  return backup;
}

const after = {
  ...{ early: "active", newcomer: "active", leaver: "left", pauser: "paused" },
  ...{ jean: "active", colette: "active", late1: "active", late2: "active", late3: "active" },
};

test("with copies of what was sent: exactly what had not left leaves, and replies find their letters", async () => {
  filesCopies = true;
  const backup = await begin();
  expect(await statesOf()).toEqual(after);
  const before = smtp.accepted.length;
  await loseEverything(backup);
  expect((await statesOf()).leaver).toBe("active");
  putBackIntoInbox("désinscrire");
  // One more came while everything was down.
  write(addressOf("colette"), "Bonjour, un scooter volé est abandonné rue de Tilff depuis lundi.");

  // Killed amid the catching up: each letter has its effect once.
  await untilSaid(start().log, "taken in again");
  await kill();
  start();
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await statusOf()).restored.caughtUpAt !== null) break;
  }
  await untilEmptied();
  await sleep(3_000);
  expect(smtp.accepted.length, "nothing leaves before resume").toBe(before);
  expect(await statesOf()).toEqual(after);
  expect((await statusOf()).restored).toMatchObject({
    ...{ from: "plp.sqlite", waiting: 7, letters: 7, unproven: 0, untied: 0 },
  });

  const { code, out } = await runPlp(["resume"], env);
  expect({ code, out }).toMatchObject({ code: 0 });
  const more = ["late1", "late2", "late3"].map((name) => `bulletin ${addressOf(name)}`);
  const expected = [
    ...more,
    `report ${anne}`,
    `report-receipt ${addressOf("colette")}`,
    `bulletin-done ${anne}`,
  ];
  await until(before + expected.length);
  await sleep(2_000);
  expect(sent().slice(before).toSorted()).toEqual(expected.toSorted());
  const ids = smtp.accepted.map(({ raw }) => headerOf(raw, "Message-ID"));
  expect(new Set(ids).size, "no letter twice").toBe(ids.length);

  // The coordinator answers the report of before, whose token the lost database had made.
  const [jeans] = smtp.accepted.filter(({ raw }) => headerOf(raw, "X-PLP-Kind") === "report");
  answer(anne, jeans?.raw ?? Buffer.alloc(0), "Merci, je regarde.");
  await until(before + expected.length + 1);
  expect(sent().at(-1)).toBe(`answer ${addressOf("jean")}`);
});

test("without copies: state catches up as far as it can, and nobody gets a second letter", async () => {
  filesCopies = false;
  const backup = await begin();
  const before = smtp.accepted.length;
  await loseEverything(backup);
  expect((await runPlp(["start", "--once"], env)).code).toBe(0);
  expect(smtp.accepted.length).toBe(before);
  const states = await statesOf();
  // Their letters need no letter of ours that is lost.
  expect(states).toMatchObject({ early: "active", leaver: "left", pauser: "paused" });
  const { restored } = await statusOf();
  expect(restored.waiting).toBe(0);
  expect(restored.unproven).toBeGreaterThan(0);
  const { out } = await runPlp(["resume"], env);
  expect(out).toMatch(/do not leave: they most likely had left before/);
  expect((await runPlp(["start", "--once"], env)).code).toBe(0);
  expect(sent().slice(before)).toEqual([]);
});

test("SIGKILL amid a backup leaves no file with its name, and the next one is made", async () => {
  await importReaders();
  const store = openStore(join(data.folder, "plp.sqlite"));
  const insert = store.prepare(
    "INSERT INTO files (name, type, content) VALUES ('x', 'image/jpeg', randomblob(1000000))",
  );
  for (let file = 0; file < 60; file += 1) insert.run();
  store.close();
  const folder = join(data.folder, "backups");
  let whole = 0;
  for (let killed = 0; killed < 10; killed += 1) {
    const child = spawn(
      process.execPath,
      [new URL("../../src/plp.js", import.meta.url).pathname, "backup"],
      {
        ...{ env, stdio: "ignore" },
      },
    );
    const ended = once(child, "close");
    await sleep(300 + killed * 60);
    child.kill("SIGKILL");
    await ended;
    const names = readdirSync(data.folder).includes("backups") ? readdirSync(folder) : [];
    for (const name of names) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      if (name.endsWith(".sqlite")) checkBackup(join(folder, name));
    }
    whole = names.filter((name) => name.endsWith(".sqlite")).length;
  }
  expect((await runPlp(["backup"], env)).code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".sqlite"))).toHaveLength(whole + 1);
});
