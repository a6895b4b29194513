// The real worker with the Gmail-like double when a final dot goes unanswered: killed amid it, cut off,
// the copy late, none at all, a search that fails. Counted is what the server accepted.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import type { Gmail, GmailOptions } from "../servers/gmail/gmail.ts";
import { until } from "../servers/intake.ts";
import { makeData, runPlp, settingsFor, startPlp } from "../servers/plp.ts";
import { endAll, serve } from "./gmail-clients.ts";
import { headerOf, writeLetter } from "./letters.ts";

const lookSeconds = "1,2,4";
const endings: (() => Promise<unknown>)[] = [];
let number = 0;

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await endAll();
});

interface Place {
  readonly gmail: Gmail;
  readonly imap: FaultProxy;
  readonly smtp: FaultProxy;
  readonly env: Record<string, string>;
}

/** The double with a proxy before each of its sides, and a data folder. */
async function prepare(options: GmailOptions = {}): Promise<Place> {
  const gmail = await serve(options);
  const imap = await startFaultProxy(gmail.imapPort);
  const smtp = await startFaultProxy(gmail.smtpPort);
  const data = makeData();
  endings.push(async () => {
    await imap.close();
    await smtp.close();
    data.remove();
  });
  const { host, user, password } = gmail;
  const env = {
    ...settingsFor(data.folder, { imap: { host, port: imap.port, user, password }, smtp }),
    PLP_SMTP_USER: user,
    PLP_SMTP_PASSWORD: password,
    PLP_SMTP_CONNECTIONS: "1",
    PLP_LOOK_SECONDS: lookSeconds,
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
  };
  return { gmail, imap, smtp, env };
}

function start(env: Record<string, string>) {
  const worker = startPlp(["start"], env);
  let log = "";
  worker.stderr?.on("data", (chunk: Buffer) => {
    log += chunk;
  });
  endings.push(async () => {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    worker.kill("SIGKILL");
    await once(worker, "close");
  });
  return { worker, log: () => log };
}

const askToJoin = ({ gmail }: Place) => {
  number += 1;
  gmail.deliver(writeLetter({ number, text: "Bonjour, je voudrais m'inscrire au PLP svp." }));
};
const statusOf = async ({ env }: Place) => {
  return JSON.parse((await runPlp(["status", "--json"], env)).out);
};
/** How often each Message-ID was accepted, the first one first. */
const timesAccepted = ({ gmail }: Place) => {
  const ids = gmail.accepted.map(({ raw }) => headerOf(raw, "Message-ID"));
  return [...new Set(ids)].map((id) => ids.filter((each) => each === id).length);
};
const nothing = { found: 0, proven: 0, again: 0, blind: 0, unsettled: 0 };
const reply = "250 2.0.0 OK";

test("SIGKILL between the final dot and its commit: looked for, found, once", async () => {
  const place = await prepare({ behaviour: { sentCopyDelayMs: 1_500 } });
  place.smtp.plan({ from: "server", at: { before: reply }, does: "stall" });
  const first = start(place.env);
  askToJoin(place);
  await until(() => place.gmail.accepted.length === 1, 15_000);
  first.worker.kill("SIGKILL");
  await once(first.worker, "close");
  expect(await statusOf(place)).toMatchObject({ outbox: { inDoubt: 1, sent: 0 } });
  const begun = Date.now();
  const second = start(place.env);
  await until(() => second.log().includes("the office is open"), 10_000);
  expect(Date.now() - begun).toBeLessThan(5_000);
  await until(() => second.log().includes("its copy is found"), 15_000);
  expect(timesAccepted(place)).toEqual([1]);
  expect((await statusOf(place)).outbox).toMatchObject({
    ...{ inDoubt: 0, sent: 1 },
    doubtsSettled: { ...nothing, found: 1 },
  });
});

test("the connection dies after the dot, the copy is late: found, once", async () => {
  const place = await prepare({ behaviour: { sentCopyDelayMs: 2_500 } });
  place.smtp.plan({ from: "server", at: { before: reply }, does: "reset" });
  const { log } = start(place.env);
  askToJoin(place);
  await until(() => log().includes("its copy is found"), 20_000);
  expect(timesAccepted(place)).toEqual([1]);
});

test("the dot never arrived: surely absent by a control, and once more", async () => {
  const place = await prepare();
  const { log } = start(place.env);
  askToJoin(place);
  await until(() => place.gmail.accepted.length === 1, 15_000);
  await sleep(1_500);
  place.smtp.cut();
  place.smtp.plan({ from: "client", at: { before: "\r\n.\r\n" }, does: "reset" });
  askToJoin(place);
  await until(() => log().includes("letter in doubt"), 15_000);
  await until(() => place.gmail.accepted.length === 2, 20_000);
  expect(timesAccepted(place)).toEqual([1, 1]);
  expect((await statusOf(place)).outbox.doubtsSettled).toEqual({ ...nothing, again: 1 });
});

describe("no copy at all", () => {
  test("the last letters left none: again at once, the same bytes", async () => {
    const place = await prepare({ behaviour: { sentCopyDelayMs: null } });
    const { log } = start(place.env);
    for (let each = 0; each < 3; each += 1) askToJoin(place);
    await until(() => place.gmail.accepted.length === 3, 15_000);
    await sleep(5_000);
    place.smtp.cut();
    place.smtp.plan({ from: "server", at: { before: reply }, does: "reset" });
    askToJoin(place);
    await until(() => log().includes("the same bytes"), 20_000);
    await until(() => place.gmail.accepted.length === 5, 20_000);
    expect(timesAccepted(place)).toEqual([1, 1, 1, 2]);
    const [one, other] = place.gmail.accepted.slice(-2);
    expect(other?.raw.equals(one?.raw ?? Buffer.alloc(0))).toBe(true);
    await until(() => log().split("letter sent").length === 5, 5_000);
    expect((await statusOf(place)).outbox.doubtsSettled).toEqual({ ...nothing, blind: 1 });
  });
});

test("a search that fails is no absence: the city is told; found once it works", async () => {
  const place = await prepare();
  place.imap.plan({ from: "client", at: { before: "X-GM-RAW" }, does: "reset", times: 1_000 });
  place.smtp.plan({ from: "server", at: { before: reply }, does: "reset" });
  const { log } = start(place.env);
  askToJoin(place);
  await until(() => place.gmail.accepted.length === 2, 25_000);
  const kinds = place.gmail.accepted.map(({ raw }) => headerOf(raw, "X-PLP-Kind"));
  expect(kinds).toEqual(["join-confirm", "alert"]);
  expect(await statusOf(place)).toMatchObject({ outbox: { inDoubt: 1, sent: 1 } });
  place.imap.clear();
  await until(() => log().includes("its copy is found"), 15_000);
  expect(timesAccepted(place)).toEqual([1, 1]);
});

test("advice goes again at once where no copy is there yet", async () => {
  const place = await prepare({ behaviour: { sentCopyDelayMs: 60_000 } });
  place.smtp.plan({ from: "server", at: { before: reply }, does: "reset" });
  const { log } = start(place.env);
  number += 1;
  const cry = "Au secours, quelqu'un force la porte de ma voisine en ce moment !";
  place.gmail.deliver(writeLetter({ number, text: cry }));
  await until(() => log().includes("letter in doubt"), 15_000);
  const begun = Date.now();
  await until(() => place.gmail.accepted.length >= 2, 10_000);
  expect(Date.now() - begun).toBeLessThan(4_000);
  const kinds = place.gmail.accepted.map(({ raw }) => headerOf(raw, "X-PLP-Kind"));
  expect(kinds.slice(0, 2)).toEqual(["urgent-advice", "urgent-advice"]);
});

describe("start --once", () => {
  test("leaves a fresh doubt, and looks when it is old enough", async () => {
    const place = await prepare({ behaviour: { sentCopyDelayMs: 2_000 } });
    const { env } = place;
    place.smtp.plan({ from: "server", at: { before: reply }, does: "reset" });
    askToJoin(place);
    await runPlp(["start", "--once"], env);
    expect(await statusOf(place)).toMatchObject({ outbox: { inDoubt: 1 } });
    await sleep(2_500);
    expect(await runPlp(["start", "--once"], env)).toMatchObject({ code: 0 });
    expect((await statusOf(place)).outbox).toMatchObject({ inDoubt: 0, sent: 1 });
    expect(timesAccepted(place)).toEqual([1]);
  });
});

describe("pauses outlive the process", () => {
  test("the daily limit: a letter keeps its place, nobody knocks again", async () => {
    const place = await prepare({ behaviour: { dailyMax: 0 } });
    askToJoin(place);
    expect(await runPlp(["start", "--once"], place.env)).toMatchObject({ code: 0 });
    const { pauses, outbox } = await statusOf(place);
    expect(pauses).toMatchObject([{ what: "sending", cause: "daily-limit" }]);
    const hours = (Date.parse(pauses[0].until) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(0.9);
    expect(outbox).toMatchObject({ queued: 1, failed: 0 });
    const { logins } = place.gmail.smtp;
    place.gmail.behaviour.dailyMax = 500;
    await runPlp(["start", "--once"], place.env);
    expect(place.gmail.smtp.logins).toBe(logins);
  });

  test("a refused log-in is tried once; another password at once", async () => {
    const place = await prepare();
    const { password } = place.gmail;
    const wrong = { ...place.env, PLP_SMTP_PASSWORD: "revoked" };
    askToJoin(place);
    expect(await runPlp(["start", "--once"], wrong)).toMatchObject({ code: 1 });
    expect((await statusOf(place)).pauses).toMatchObject([{ cause: "login" }]);
    const { logins } = place.gmail.smtp;
    expect(logins).toBeLessThanOrEqual(2);
    expect(await runPlp(["start", "--once"], wrong)).toMatchObject({ code: 1 });
    expect(place.gmail.smtp.logins).toBe(logins);
    const right = { ...place.env, PLP_SMTP_PASSWORD: password };
    expect(await runPlp(["start", "--once"], right)).toMatchObject({ code: 0 });
    const kinds = place.gmail.accepted.map(({ raw }) => headerOf(raw, "X-PLP-Kind"));
    expect(kinds.toSorted()).toEqual(["alert", "join-confirm"]);
  });

  test("too many IMAP connections are no wrong password", async () => {
    const place = await prepare({ behaviour: { imapConnectionsMax: 0 } });
    expect(await runPlp(["start", "--once"], place.env)).toMatchObject({ code: 1 });
    place.gmail.behaviour.imapConnectionsMax = 15;
    expect(await runPlp(["start", "--once"], place.env)).toMatchObject({ code: 0 });
    expect(place.gmail.accepted).toEqual([]);
  });
});
