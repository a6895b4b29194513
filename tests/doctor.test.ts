// `plp doctor` from outside, on embedded servers: all well, and each part failing once, with its mend.
import { once } from "node:events";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Finding } from "../src/commands/doctor-finding.ts";
import { startImap } from "../src/demo/embedded-imap.ts";
import { startSmtp } from "../src/demo/embedded-smtp.ts";
import { openStore } from "../src/store/database.ts";
import { keepFact } from "../src/store/meta.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
let imap: Awaited<ReturnType<typeof startImap>>;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let replyTo: string;
const address = "plp.seraing@gmail.com";
const login = { user: "plp", password: "secret word" };

const letter = (issuer: string | null, id = "<one@example.org>") =>
  [
    ...(issuer === null
      ? []
      : [`Authentication-Results: ${issuer}; dmarc=pass header.from=example.org`]),
    ...["From: Jean <jean@example.org>", `To: ${address}`, "Subject: PLP", `Message-ID: ${id}`],
    ...["", "Bonjour", ""],
  ].join("\r\n");

beforeEach(async () => {
  data = makeData();
  imap = await startImap(login);
  replyTo = "INBOX";
  smtp = await startSmtp({
    login,
    // The letter to oneself comes back, with the server's word on it.
    onAccepted: ({ raw }) => {
      const field = "Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=gmail.com\r\n";
      imap.deliver(Buffer.concat([Buffer.from(field), raw]), { folder: replyTo });
    },
  });
});
afterEach(async () => {
  await Promise.all([imap.close(), smtp.close()]);
  data.remove();
});

const settings = () => ({
  ...settingsFor(data.folder, { imap, smtp }),
  PLP_SMTP_USER: login.user,
});

async function doctor(more: Record<string, string> = {}, ...args: string[]) {
  const ended = await runPlp(["doctor", "--json", ...args], { ...settings(), ...more });
  expect(ended.err).toBe("");
  expect(ended.out).not.toContain(login.password);
  const findings = JSON.parse(ended.out) as Finding[];
  const fails = findings.filter(({ ok }) => !ok).map(({ check }) => check);
  expect(ended.code).toBe(fails.length > 0 ? 1 : 0);
  for (const { level, mend } of findings) expect(mend === null).toBe(level === "ok");
  const find = (name: string, level?: string) => {
    return findings.find((one) => one.check === name && (level ?? one.level) === one.level);
  };
  return { findings, fails, find };
}

/** A database as the worker leaves it. */
function makeStore(work: (store: ReturnType<typeof openStore>) => void = () => {}): void {
  const store = openStore(join(data.folder, "plp.sqlite"));
  work(store);
  store.close();
  chmodSync(join(data.folder, "plp.sqlite"), 0o600);
  writeFileSync(join(data.folder, "secret.key"), "a".repeat(64), { mode: 0o600 });
}

describe("all is well", () => {
  test("before the first start: a line each, and nothing is changed", async () => {
    imap.deliver(letter("mx.google.com"));
    const { findings, find } = await doctor();
    expect(findings.map(({ check }) => check)).toEqual([
      ...["settings", "registry", "templates", "data folder", "disk", "database", "secret.key"],
      ...[
        "time zone",
        "pages",
        "IMAP",
        "folders",
        "IMAP offers",
        "senders' proof",
        "clock",
        "SMTP",
      ],
    ]);
    expect(find("folders")?.message).toContain("PLP/Handled and PLP/Quarantine not there yet");
    expect(imap.hasFolder("PLP/Handled")).toBe(false);
    expect(imap.list("INBOX")[0]?.flags).not.toContain("\\Seen");
    expect(smtp.counts.logins).toBe(1);
    expect(smtp.accepted).toEqual([]);
  });

  test("in words, without a colour, and with a summary", async () => {
    makeStore();
    const { code, out } = await runPlp(["doctor"], settings());
    expect(code).toBe(0);
    expect(out).toContain("✓ IMAP: logged in at 127.0.0.1");
    expect(out).toMatch(/^! last backup: warning: none yet\n {4}→ .*plp backup$/m);
    expect(out).toMatch(/^All is well, \d warnings\.$/m);
    expect(out).not.toContain("\x1b");
    const forced = await runPlp(["doctor"], { ...settings(), FORCE_COLOR: "1" });
    expect(forced.out).toContain("\x1b[32m✓");
    const refused = await runPlp(["doctor"], { ...settings(), NO_COLOR: "1" });
    expect(refused.out).not.toContain("\x1b");
  });

  test.each(["INBOX", "PLP/Handled"])("--send: back in %s, and removed", async (folder) => {
    replyTo = folder;
    if (folder !== "INBOX") {
      await runPlp(["start", "--once"], { ...settings(), PLP_SMTP_USER: login.user });
      expect(imap.hasFolder(folder)).toBe(true);
    }
    const { find } = await doctor({}, "--send");
    expect(find("test letter")).toMatchObject({ level: "ok" });
    expect(find("test letter")?.message).toContain(`back in ${folder}`);
    expect(find("its proof")?.message).toBe("Authentication-Results: mx.google.com; spf=pass");
    expect(smtp.accepted).toHaveLength(1);
    expect(imap.list(folder)).toEqual([]);
  });
});

test("beside the worker: it runs, and its database is read", async () => {
  const worker = startPlp(["start"], {
    ...settings(),
    PLP_TEMPLATES_DIR: join(import.meta.dirname, "../templates"),
  });
  const closed = once(worker, "close");
  let told = "";
  worker.stderr?.on("data", (chunk) => {
    told += chunk;
  });
  await vi.waitFor(() => expect(told).toContain("the office is open"), 10_000);
  const { fails, find } = await doctor();
  expect(fails).toEqual([]);
  expect(find("worker")).toMatchObject({ level: "ok", message: "runs" });
  expect(find("database")?.message).toMatch(/^whole, version \d+$/);
  worker.kill("SIGTERM");
  await closed;
  expect((await doctor()).find("worker")).toMatchObject({ level: "warning" });
});

test.each<[string, Record<string, string>, string, RegExp, RegExp]>([
  ["settings", { PLP_IMAP_PORT: "x" }, "settings", /^PLP_IMAP_PORT: must be a number/, /\.env/],
  ["no password", { PLP_MAIL_PASSWORD: "" }, "settings", /^PLP_MAIL_PASSWORD: missing/, /init/],
  ["templates", { PLP_TEMPLATES_DIR: "/nowhere" }, "templates", /\/nowhere/, /PLP_TEMPLATES_DIR/],
  ["folder", { PLP_DATA_DIR: "/nowhere" }, "data folder", /is not there/, /plp init/],
  ["IMAP password", { PLP_MAIL_PASSWORD: "wrong" }, "IMAP", /refuses the .*IMAP/, /PLP_MAIL_USER/],
  ["IMAP port", { PLP_IMAP_PORT: "1" }, "IMAP", /port 1: the port is closed/, /PLP_IMAP_PORT/],
  ["IMAP TLS", { PLP_IMAP_TLS: "implicit" }, "IMAP", /speaks no TLS/, /PLP_IMAP_TLS/],
  ["IMAP STARTTLS", { PLP_IMAP_TLS: "starttls" }, "IMAP", /speaks no TLS/, /PLP_IMAP_TLS/],
  [
    ...(["IMAP name", { PLP_IMAP_HOST: "nowhere.invalid", PLP_IMAP_TLS: "implicit" }] as const),
    ...(["IMAP", /nowhere\.invalid cannot be found/, /PLP_IMAP_HOST/] as const),
  ],
  ["SMTP password", { PLP_SMTP_PASSWORD: "wrong" }, "SMTP", /refuses the .*SMTP/, /PLP_MAIL_/],
  ["SMTP port", { PLP_SMTP_PORT: "1" }, "SMTP", /port 1: the port is closed/, /PLP_SMTP_PORT/],
  ["SMTP TLS", { PLP_SMTP_TLS: "implicit" }, "SMTP", /speaks no TLS/, /PLP_SMTP_TLS/],
  ["SMTP STARTTLS", { PLP_SMTP_TLS: "starttls" }, "SMTP", /speaks no TLS/, /PLP_SMTP_TLS/],
])("fails: %s", async (_, more, check, message, mend) => {
  const { fails, find } = await doctor(more);
  expect(fails).toContain(check);
  expect(find(check, "error")?.message).toMatch(message);
  expect(find(check, "error")?.mend).toMatch(mend);
});

test("fails: the registry, with its line", async () => {
  writeFileSync(join(data.folder, "partnership.yaml"), "city: Seraing\nlanguages: [klingon]\n");
  const { fails, find } = await doctor();
  expect(fails).toEqual(["registry"]);
  expect(find("registry")?.message).toMatch(/line 2: .*a language is fr, nl, de or en/);
});

describe("the database", () => {
  test("damaged", async () => {
    makeStore();
    writeFileSync(join(data.folder, "plp.sqlite"), "no database", { mode: 0o600 });
    const { fails, find } = await doctor();
    expect(fails).toEqual(["database"]);
    expect(find("database")?.mend).toContain("backup");
  });

  test("with a row that refers to none", async () => {
    makeStore((store) => {
      store.pragma("foreign_keys = OFF");
      store.exec("CREATE TABLE a (id INTEGER REFERENCES members (id)); INSERT INTO a VALUES (99)");
    });
    const { find } = await doctor();
    expect(find("database")?.message).toContain("a row of a refers to none");
  });

  test("of a later version", async () => {
    makeStore((store) => store.pragma("user_version = 999"));
    const { fails, find } = await doctor();
    expect(fails).toEqual(["database"]);
    expect(find("database")?.mend).toContain("git pull");
  });

  test("without its key, and with a broken one", async () => {
    makeStore();
    const key = join(data.folder, "secret.key");
    writeFileSync(key, "x");
    expect((await doctor()).find("secret.key")).toMatchObject({ ok: false, message: "is damaged" });
    rmSync(key);
    expect((await doctor()).find("secret.key")?.message).toContain("missing");
  });

  test("that says a contact is still to come: the clock jumped; an old backup", async () => {
    makeStore((store) => {
      keepFact(store, "last_contact_at", "2100-01-01T00:00:00.000Z");
      keepFact(store, "last_backup_at", "2020-01-01T00:00:00.000Z");
    });
    const { fails, find } = await doctor();
    expect(fails).toEqual(["last contact"]);
    expect(find("last contact")?.mend).toContain("clock");
    expect(find("last backup")).toMatchObject({ level: "warning" });
    expect(find("worker")?.mend).toContain("npm start");
  });
});

test("rights that others have: told with their mend, and no failure", async () => {
  makeStore();
  chmodSync(join(data.folder, "secret.key"), 0o644);
  const { find } = await doctor();
  expect(find("data folder", "warning")?.mend).toMatch(/^chmod 600 .*secret\.key$/);
});

describe("who vouches for senders", () => {
  test.each<[string, string | null, string, string, RegExp]>([
    [
      "another than is believed",
      "mx.other.example",
      "mx.google.com",
      "error",
      /mx\.other\.example/,
    ],
    ["nobody is believed", "mx.other.example", "", "warning", /=mx\.other\.example where/],
    ["nobody is believed or seen", null, "", "warning", /send the mailbox a letter/],
    ["nobody is seen", null, "mx.google.com", "warning", /--send/],
  ])("%s", async (_, issuer, believed, level, mend) => {
    imap.deliver(letter(issuer));
    const { find } = await doctor({ PLP_TRUSTED_AUTHSERV: believed });
    expect(find("senders' proof")?.level).toBe(level);
    expect(find("senders' proof")?.mend).toMatch(mend);
  });
});

test("a letter from the future: this machine's clock is behind", async () => {
  imap.deliver(letter("mx.google.com"), { internalDate: new Date(Date.now() + 3_600_000) });
  const { fails, find } = await doctor();
  expect(fails).toEqual(["clock"]);
  expect(find("clock")?.message).toMatch(/^(59|60) min behind/);
});

test("--send: a letter that is refused, told by its code", async () => {
  await smtp.close();
  const reply = (stage: string) =>
    stage === "rcpt" ? { code: 550, text: `5.1.1 no ${address}` } : null;
  smtp = await startSmtp({ login, reply });
  const { fails, find } = await doctor({}, "--send");
  expect(fails).toEqual(["test letter"]);
  expect(find("test letter")?.message).toBe("was not accepted (550)");
});
