// The worker as a process of its own, with secrets and people that are known: neither may be read in what
// it prints, logs, keeps or dies with.
import { once as happens } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { startSmtp } from "../src/demo/embedded-smtp.ts";
import { startEchoingImap } from "./servers/echoing-imap.ts";
import { type Ended, makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";
import { startScriptedSmtp } from "./servers/scripted-smtp.ts";

const root = new URL("../", import.meta.url).pathname;
const user = "plp.seraing@gmail.com";
const password = 'kanarie"wacht\\woord 7391=';
const smtpPassword = "Kanarie/Smtp+Wachtwoord?88";
/** Every form in which a server or an error repeats them. */
const secretForms = [password, smtpPassword].flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64"),
  Buffer.from(`\0${user}\0${secret}`).toString("base64"),
  Buffer.from(`${user}\0${user}\0${secret}`).toString("base64"),
  Buffer.from(secret).toString("hex"),
]);

let data: ReturnType<typeof makeData>;
const open: { close(): Promise<void> }[] = [];
beforeEach(() => {
  data = makeData();
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  data.remove();
});

function environment(imapPort: number, smtpPort: number): Record<string, string> {
  const imap = { host: "127.0.0.1", port: imapPort, user, password };
  const settings = settingsFor(data.folder, { imap, smtp: { host: "127.0.0.1", port: smtpPort } });
  return {
    ...settings,
    PLP_SMTP_USER: user,
    PLP_SMTP_PASSWORD: smtpPassword,
    PLP_LOG_LEVEL: "trace",
    PLP_TEMPLATES_DIR: join(root, "templates"),
  };
}

/** Secrets that stand in it. */
function secretsIn(text: string): readonly string[] {
  const key = readFileSync(join(data.folder, "secret.key"), "utf8").trim();
  const forms = [...secretForms, key, Buffer.from(key, "hex").toString("base64")];
  return forms.filter((form) => text.includes(form));
}

/** The bytes of all that lies in the data folder, but for the key itself. */
function dataBytes(): string {
  const names = readdirSync(data.folder).filter((name) => name !== "secret.key");
  return names.map((name) => readFileSync(join(data.folder, name), "latin1")).join("\n");
}

async function expectNoSecret({ out, err }: Ended, env: Record<string, string>): Promise<void> {
  expect(secretsIn(out), "stdout").toEqual([]);
  expect(secretsIn(err), "stderr").toEqual([]);
  expect(secretsIn(dataBytes()), "data folder").toEqual([]);
  for (const args of [["status"], ["status", "--json"], ["start", "--help"]]) {
    const told = await runPlp(args, env);
    expect(secretsIn(told.out + told.err), args.join(" ")).toEqual([]);
  }
}

test.each([
  ["in clear and encoded", "NO [AUTHENTICATIONFAILED] refused: %s"],
  ["as a response code", `NO [${password.replace(/[\s\\"]/g, "")} ${password}] refused`],
  ["in an alert about the password", "NO [ALERT] Application-specific password required, not %s"],
  ["in words alone", "NO %s"],
  ["as bad", "BAD %s"],
])("an IMAP server that repeats the log-in %s", async (_, refusal) => {
  const imap = await startEchoingImap(refusal);
  const smtp = await startSmtp();
  open.push(imap, smtp);
  const env = environment(imap.port, smtp.port);
  const ended = await runPlp(["start", "--once"], env);
  expect(ended.code).toBe(1);
  expect(imap.refused.count).toBeGreaterThan(0);
  await expectNoSecret(ended, env);
});

const plainLogin = Buffer.from(`\0${user}\0${smtpPassword}`).toString("base64");
test.each([
  ["at the log-in", { AUTH: `535 5.7.8 no such log-in: ${plainLogin} ${smtpPassword}` }],
  ["for a while", { AUTH: `454 4.7.0 later, ${plainLogin} ${smtpPassword}` }],
  ["over several lines", { AUTH: `535-5.7.8 ${smtpPassword}\r\n535 5.7.8 ${plainLogin}` }],
  ["and goes", { AUTH: `421 4.7.0 ${smtpPassword} then fin` }],
  ["as a greeting", { greeting: `554 5.0.0 ${smtpPassword}` }],
])("an SMTP server that repeats the log-in %s", async (moment, answers) => {
  const imap = await startImap({ user, password });
  const smtp = await startScriptedSmtp({ answers, offers: ["AUTH PLAIN LOGIN"] });
  open.push(imap, smtp);
  imap.deliver(letters.join ?? "");
  const env = environment(imap.port, smtp.port);
  const ended = await runPlp(["start", "--once"], env);
  expect(ended.code).toBe(1);
  // Before its log-in no server knows the password: what this one says of itself is kept as it is.
  if (moment !== "as a greeting") await expectNoSecret(ended, env);
  else expect(secretsIn(ended.out + ended.err)).toEqual([]);
});

const carried = {
  message: `log-in failed: ${password} ${plainLogin} /src/kanarievogel.ts:1 Kanarievogel`,
  auth: { user, pass: password },
  options: { auth: { user, pass: smtpPassword } },
  command: `AUTH PLAIN ${plainLogin}`,
  response: `535 5.7.8 ${smtpPassword}`,
  code: password,
  letter: "Kanarievogel",
};
test.each([
  "exception",
  "rejection",
  "thing",
])("a crash by an %s that carries them", async (how) => {
  const imap = await startImap({ user, password });
  const smtp = await startSmtp({ login: { user, password: smtpPassword } });
  open.push(imap, smtp);
  const env = {
    ...environment(imap.port, smtp.port),
    NODE_OPTIONS: `--import=${join(root, "tests/servers/crash.ts")}`,
    TEST_CRASH: how,
    TEST_CRASH_WITH: JSON.stringify(carried),
  };
  const ended = await runPlp(["start"], env);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("the office crashed");
  expect(ended.err).not.toContain("Kanarievogel");
  await expectNoSecret(ended, environment(imap.port, smtp.port));
});

test("while it works, its command line and its name hold none; its files are its owner's", async () => {
  const imap = await startImap({ user, password });
  const smtp = await startSmtp({ login: { user, password: smtpPassword } });
  open.push(imap, smtp);
  const env = environment(imap.port, smtp.port);
  const worker = startPlp(["start"], env);
  const err: Buffer[] = [];
  await new Promise<void>((resolve) => {
    worker.stderr?.on("data", (chunk: Buffer) => {
      err.push(chunk);
      if (chunk.includes("the office is open")) resolve();
    });
  });
  const about = ["cmdline", "comm"].map((name) => readFileSync(`/proc/${worker.pid}/${name}`));
  expect(secretsIn(Buffer.concat(about).toString("latin1"))).toEqual([]);
  expect(secretsIn(dataBytes())).toEqual([]);
  worker.kill("SIGTERM");
  await happens(worker, "close");
  const text = Buffer.concat(err).toString();
  await expectNoSecret({ code: 0, out: "", err: text }, env);
  expect(text).not.toContain("open to others");
});

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    join: ["Je voudrais m'inscrire au PLP, je suis Kanarie de la rue Kanarievogel."],
    urgent: ["Au secours, Kanarievogel force la porte de ma voisine en ce moment !"],
    report: ["Il y a des pneus abandonnés rue Kanarievogel depuis une semaine."],
    question: ["Bonjour, quand Kanarievogel tient-il la réunion du PLP ?"],
    leave: ["Désinscrivez-moi du PLP, Kanarievogel."],
    twoSenders: ["Bonjour Kanarievogel", "a@kwetter.example, b@kwetter.example"],
    bulletin: ["Kanarievogel vole.", "Anne Collard <anne.collard@voo.example>"],
    bounce: ["Kanarievogel", "mailer-daemon@kwetter.example"],
  }).map(([name, [text = "", from = "Jean Kanarie <jean.kanarie@kwetter.example>"]]) => [
    name,
    [
      "Authentication-Results: mx.google.com; dmarc=pass header.from=kwetter.example",
      `From: ${from}`,
      `To: ${name === "bulletin" ? "plp.seraing+diffusion@gmail.com" : "plp.seraing@gmail.com"}`,
      `Subject: Kanariesujet ${name}`,
      `Message-ID: <kanarie-${name}@kwetter.example>`,
      "Date: Mon, 02 Mar 2026 08:00:00 +0000",
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
      "",
    ].join("\r\n"),
  ]),
);

/** People, their words, and whom the letters go to. */
const personal = /kanari|kwetter|vogel|collard|@voo\.|prevention@|plp\.seraing/i;

describe.each(["info", "trace"])("at %s", (level) => {
  test.each([
    ["takes them", null],
    ["repeats names and words", { code: 550, text: "5.1.1 no Jean Kanarie of jean.kanarie here" }],
    ["repeats the letter", { code: 554, text: "5.7.1 'Kanariesujet' of Kanarievogel is spam" }],
    ["repeats them for a while", { code: 451, text: "4.2.1 Kanarie <jean@kwetter.example> later" }],
  ])("the log holds nobody and no word of theirs where the server %s", async (_, refusal) => {
    const imap: EmbeddedImap = await startImap({ user, password });
    const smtp = await startSmtp({
      login: { user, password: smtpPassword },
      reply: (stage) => (stage === "rcpt" ? refusal : null),
    });
    open.push(imap, smtp);
    for (const letter of Object.values(letters))
      imap.deliver(Buffer.from(letter).toString("latin1"));
    const env = { ...environment(imap.port, smtp.port), PLP_LOG_LEVEL: level };
    const { err, out } = await runPlp(["start", "--once"], env);
    expect(err.match(/letter taken in/g)).toHaveLength(Object.keys(letters).length);
    expect(err + out).not.toMatch(personal);
    expect((await runPlp(["status"], env)).out).not.toMatch(personal);
  });
});

test("every fault of the settings is told without its value", async () => {
  const wrong = { PLP_IMAP_PORT: "kanarie", PLP_SMTP_TLS: "kanarie", PLP_SINCE: "kanarie" };
  const env = { ...environment(1, 1), ...wrong, PLP_OAUTH_CLIENT_SECRET: "kanarie" };
  const { code, err } = await runPlp(["start"], env);
  expect(code).toBe(1);
  expect(err).toContain("PLP_IMAP_PORT");
  expect(err).not.toMatch(/kanarie|7391/i);
  writeFileSync(join(data.folder, "secret.key"), "kanarie");
  const damaged = await runPlp(["start"], environment(1, 1));
  expect(damaged.err).toContain("secret.key is damaged");
  expect(damaged.err).not.toMatch(/kanarie/i);
});
