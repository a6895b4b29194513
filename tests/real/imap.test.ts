// The IMAP side against Debian's Dovecot.
import { afterEach, expect, test } from "vitest";
import { MailboxConnection } from "../../src/edges/imap-connection.ts";
import { takeIn } from "../../src/edges/imap-scan.ts";
import { findSent } from "../../src/edges/imap-sent.ts";
import { MailboxWatch, type Watching } from "../../src/edges/imap-watch.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/fault-trap.ts";
import {
  composeMail,
  getSubject,
  noteLetters,
  noteLog,
  toMailbox,
  until,
} from "../servers/intake.ts";
import { type Dovecot, type DovecotOptions, startDovecot } from "./dovecot.ts";

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function serve(options: DovecotOptions = {}): Promise<Dovecot> {
  const server = await startDovecot(options);
  endings.push(() => server.stop());
  return server;
}

async function open(server: { port: number }): Promise<MailboxConnection> {
  const connection = await MailboxConnection.open(toMailbox(server), { log: noteLog() });
  endings.push(() => connection.close());
  return connection;
}

const since = () => "2026-11-01T00:00:00.000Z";
const inTime = new Date("2026-11-05T10:00:00Z");

function watch(port: number, receive?: Watching["receive"]) {
  const notes = noteLetters(undefined, receive ? { receive } : {});
  const contacts: string[] = [];
  const troubles: string[] = [];
  const watching = new MailboxWatch(
    toMailbox({ port }),
    {
      junk: false,
      since,
      receive: notes.receive,
      onContact: (at) => contacts.push(at),
      onTrouble: ({ cause, because }) => troubles.push(`${cause}: ${because}`),
    },
    { log: noteLog(), patience: { retryMsMin: 10, retryMsMax: 100 } },
  );
  endings.push(() => watching.stop());
  watching.start();
  return { ...notes, contacts, troubles, watching };
}

const subjectsOf = (letters: readonly Buffer[]) => letters.map(getSubject).sort();
const wanted = (count: number) => Array.from({ length: count }, (_, n) => `letter-${n}`).sort();

test.each([
  ["slashes", {}],
  ["dots and INBOX.", { separator: ".", prefix: "INBOX." }],
] as const)("300 letters in, all handed on once, all moved: %s", async (_name, options) => {
  const server = await serve(options);
  for (let n = 0; n < 300; n += 1) server.deliver(composeMail(`letter-${n}`), inTime);
  server.deliver(composeMail("old"), new Date("2026-10-31T23:59:59Z"));
  const connection = await open(server);
  const notes = noteLetters();
  const begun = performance.now();
  expect(await takeIn(connection, notes)).toBe(300);
  console.log(`300 letters in ${Math.round(performance.now() - begun)} ms`);
  expect(notes.subjects().sort()).toEqual(wanted(300));
  const uids = notes.letters.map(({ uid }) => uid);
  expect(uids).toEqual([...uids].sort((a, b) => a - b));
  expect(notes.letters[0]?.receivedAt).toBe("2026-11-05T10:00:00.000Z");
  expect(subjectsOf(server.list("INBOX"))).toEqual(["old"]);
  expect(subjectsOf(server.list("PLP.Handled"))).toEqual(wanted(300));
});

test("of a letter over 25 MB only the header and the start are fetched", async () => {
  const server = await serve();
  server.deliver(composeMail("huge", `AU SECOURS ${"x".repeat(70)}\r\n`.repeat(330_000)), inTime);
  server.deliver(composeMail("large", `${"y".repeat(76)}\r\n`.repeat(300_000)), inTime);
  const notes = noteLetters();
  expect(await takeIn(await open(server), notes)).toBe(2);
  const [huge, large] = notes.letters;
  expect(huge?.cut).toBe(true);
  expect(huge?.source.length).toBeLessThan(400 * 1024);
  expect(huge?.source.toString()).toMatch(/^From: Anna[\s\S]{1,300}\r\n\r\nAU SECOURS xxx/);
  expect(large?.cut).toBe(false);
  expect(large?.source.length).toBeGreaterThan(22_000_000);
  expect(server.list("INBOX")).toEqual([]);
});

test("what comes during a pass is taken in by it", async () => {
  const server = await serve();
  server.deliver(composeMail("one"));
  const notes = noteLetters((letter) => {
    if (getSubject(letter.source) === "one") server.deliver(composeMail("two"));
    return "PLP/Handled";
  });
  expect(await takeIn(await open(server), notes)).toBe(2);
});

test("what comes is announced and at once in hand", async () => {
  const server = await serve();
  let receivedAt = 0;
  const seen = watch(server.port, async () => {
    receivedAt = performance.now();
    return "PLP/Handled";
  });
  await until(() => seen.contacts.length === 1);
  const client = (await open(server)).client;
  const delays: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    await until(() => server.count("INBOX") === 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    receivedAt = 0;
    const sentAt = performance.now();
    await client.append("INBOX", composeMail(`letter-${n}`));
    await until(() => receivedAt > 0);
    delays.push(receivedAt - sentAt);
  }
  delays.sort((a, b) => a - b);
  const rounded = delays.map((delay) => Math.round(delay));
  console.log(`from APPEND to the letter in hand, ms: ${rounded.join(" ")}`);
  expect(delays[7]).toBeLessThan(1_500);
  expect(seen.troubles).toEqual([]);
});

test("cut again and again while 300 letters come in: none is lost, each is moved once", async () => {
  const server = await serve();
  const cuts = Array.from({ length: 20 }, (_, n): Fault => {
    return { from: "server", at: 900 + n * 2_100, connection: n + 1, does: "reset" };
  });
  const proxy = await startFaultProxy(server.port, cuts);
  endings.push(() => proxy.close());
  for (let n = 0; n < 300; n += 1) server.deliver(composeMail(`letter-${n}`), inTime);
  const seen = watch(proxy.port);
  await until(() => seen.letters.length >= 300 && server.count("INBOX") === 0, 60_000);
  const twice = seen.letters.length - 300;
  console.log(`${proxy.counts.connections} connections, ${twice} letters handed on twice`);
  expect(new Set(seen.subjects()).size).toBe(300);
  expect(proxy.counts.connections).toBeGreaterThan(15);
  expect(subjectsOf(server.list("PLP.Handled"))).toEqual(wanted(300));
});

test("a wrong password is told apart from a server that is away", async () => {
  const server = await serve();
  const log = noteLog();
  const wrong = MailboxConnection.open(toMailbox({ port: server.port, password: "no" }), { log });
  await expect(wrong).rejects.toMatchObject({ authenticationFailed: true });
});

test("stop in the middle of a pass files what was received and leaves the rest", async () => {
  const server = await serve();
  for (let n = 0; n < 100; n += 1) server.deliver(composeMail(`letter-${n}`), inTime);
  const seen = watch(server.port);
  await until(() => seen.letters.length >= 10);
  await seen.watching.stop();
  const moved = server.count("PLP.Handled");
  expect(moved).toBe(seen.letters.length);
  expect(moved + server.count("INBOX")).toBe(100);
});

test("the Sent folder knows a Message-ID", async () => {
  const server = await serve();
  const connection = await open(server);
  const to = "plp@example.org";
  await connection.client.append("Sent", composeMail("one"));
  expect(await findSent(connection, { messageId: "<one@example.org>", to })).toBe("filed");
  expect(await findSent(connection, { messageId: "<ne@example.org>", to })).toBe("absent");
});
