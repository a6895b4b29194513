// The IMAP side against the embedded server: what is taken in, where it goes, and what a bad
// connection does to it.
import { afterEach, describe, expect, test } from "vitest";
import { type EmbeddedImap, type ImapOptions, startImap } from "../../src/demo/embedded-imap.ts";
import { MailboxConnection, nameTrouble } from "../../src/edges/imap-connection.ts";
import { takeIn } from "../../src/edges/imap-scan.ts";
import { findSent } from "../../src/edges/imap-sent.ts";
import { getRetryDelay, MailboxWatch, type Watching } from "../../src/edges/imap-watch.ts";
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

const inTime = new Date("2026-11-05T10:00:00Z");
const handled = "PLP/Handled";
const quarantine = "PLP/Quarantine";
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function serve(options: ImapOptions = {}): Promise<EmbeddedImap> {
  const server = await startImap(options);
  endings.push(() => server.close());
  return server;
}

async function open(server: { port: number }, log = noteLog()): Promise<MailboxConnection> {
  const connection = await MailboxConnection.open(toMailbox(server), { log });
  endings.push(() => connection.close());
  return connection;
}

function deliver(server: EmbeddedImap, ...subjects: string[]): void {
  for (const subject of subjects) server.deliver(composeMail(subject), { internalDate: inTime });
}

function getSubjects(server: EmbeddedImap, folder: string): string[] {
  return server.list(folder).map(({ raw }) => getSubject(raw));
}

describe("one pass", () => {
  test("hands letters on in UID order, bytes unchanged, and files them", async () => {
    const server = await serve();
    const odd = Buffer.from("Subject: odd\r\n\r\n\x00\x80\xff caf\xe9 {3}\r\n.\r\nend", "latin1");
    deliver(server, "one", "two");
    server.deliver(odd, { internalDate: inTime });
    const notes = noteLetters((letter) =>
      getSubject(letter.source) === "two" ? quarantine : handled,
    );
    expect(await takeIn(await open(server), notes)).toBe(3);
    expect(notes.subjects()).toEqual(["one", "two", "odd"]);
    expect(notes.letters[2]?.source).toEqual(odd);
    expect(notes.letters[0]).toMatchObject({
      folder: "INBOX",
      uid: 1,
      uidValidity: "1",
      gmailId: null,
      receivedAt: "2026-11-05T10:00:00.000Z",
      cut: false,
    });
    expect(server.list("INBOX")).toEqual([]);
    expect(getSubjects(server, handled)).toEqual(["one", "odd"]);
    expect(getSubjects(server, quarantine)).toEqual(["two"]);
  });

  test("leaves what came before `since` alone, to the second", async () => {
    const server = await serve();
    server.deliver(composeMail("last year"), { internalDate: new Date("2025-01-01T00:00:00Z") });
    server.deliver(composeMail("before"), { internalDate: new Date("2026-10-31T23:59:59Z") });
    server.deliver(composeMail("after"), { internalDate: new Date("2026-11-01T00:00:00Z") });
    const notes = noteLetters();
    expect(await takeIn(await open(server), notes)).toBe(1);
    expect(notes.subjects()).toEqual(["after"]);
    expect(getSubjects(server, "INBOX")).toEqual(["last year", "before"]);
  });

  test("a letter to leave stays and is not handed on again by this connection", async () => {
    const server = await serve();
    deliver(server, "stays", "goes");
    const connection = await open(server);
    const notes = noteLetters((letter) =>
      getSubject(letter.source) === "stays" ? "leave" : handled,
    );
    await takeIn(connection, notes);
    await takeIn(connection, notes);
    expect(notes.subjects()).toEqual(["stays", "goes"]);
    expect(getSubjects(server, "INBOX")).toEqual(["stays"]);
  });

  test("a letter that is not received stays for the next pass, and stops no other", async () => {
    const server = await serve();
    deliver(server, "one", "bad", "three");
    const log = noteLog();
    const connection = await open(server, log);
    let attempts = 0;
    const notes = noteLetters((letter) => {
      if (getSubject(letter.source) !== "bad") return handled;
      attempts += 1;
      if (attempts === 1) throw new Error("no good: anna@example.org wrote Bonjour");
      return quarantine;
    });
    expect(await takeIn(connection, notes)).toBe(2);
    expect(getSubjects(server, "INBOX")).toEqual(["bad"]);
    expect(log.lines.join()).toContain("a letter was not received");
    expect(log.lines.join()).not.toMatch(/anna|Bonjour/);
    expect(await takeIn(connection, notes)).toBe(1);
    expect(getSubjects(server, quarantine)).toEqual(["bad"]);
  });

  test("what comes during the pass is taken in by it", async () => {
    const server = await serve();
    deliver(server, "one");
    const notes = noteLetters((letter) => {
      if (getSubject(letter.source) === "one") deliver(server, "two");
      return handled;
    });
    expect(await takeIn(await open(server), notes)).toBe(2);
    expect(server.list("INBOX")).toEqual([]);
  });

  test("many letters, and batches bounded by their octets", async () => {
    const server = await serve();
    const large = "x".repeat(3_000_000);
    for (let n = 0; n < 120; n += 1) deliver(server, `small-${n}`);
    for (let n = 0; n < 4; n += 1) server.deliver(composeMail(`large-${n}`, large));
    const notes = noteLetters();
    expect(await takeIn(await open(server), notes)).toBe(124);
    expect(new Set(notes.subjects()).size).toBe(124);
    expect(server.list("INBOX")).toEqual([]);
  });

  test("of a letter over 25 MB only the header and the start are fetched", async () => {
    const server = await serve();
    server.deliver(composeMail("huge", `AU SECOURS ${"x".repeat(26 * 1024 * 1024)}`));
    deliver(server, "small");
    const notes = noteLetters();
    expect(await takeIn(await open(server), notes)).toBe(2);
    const huge = notes.letters.find(({ cut }) => cut);
    expect(huge?.source.length).toBeLessThan(400 * 1024);
    expect(huge?.source.toString()).toMatch(/^From: Anna[\s\S]{1,300}\r\n\r\nAU SECOURS xxx/);
    expect(server.list("INBOX")).toEqual([]);
  });

  test("stops after the letter in hand, which is filed", async () => {
    const server = await serve();
    deliver(server, "one", "two", "three");
    const notes = noteLetters(undefined, { stopping: () => notes.letters.length >= 2 });
    expect(await takeIn(await open(server), notes)).toBe(2);
    expect(getSubjects(server, "INBOX")).toEqual(["three"]);
    expect(getSubjects(server, handled)).toEqual(["one", "two"]);
  });

  test("a folder that somebody takes away is made again", async () => {
    const server = await serve();
    const connection = await open(server);
    const other = await open(server);
    await other.client.mailboxDelete(handled);
    deliver(server, "one");
    await takeIn(connection, noteLetters());
    await takeIn(connection, noteLetters());
    expect(getSubjects(server, handled)).toEqual(["one"]);
    expect(getSubjects(server, "INBOX")).toEqual([]);
  });

  test("a changed UIDVALIDITY hands everything on anew, and says so", async () => {
    const server = await serve();
    deliver(server, "stays");
    const notes = noteLetters(() => "leave");
    await takeIn(await open(server), notes);
    server.renew("INBOX");
    await takeIn(await open(server), notes);
    expect(notes.letters.map(({ uidValidity }) => uidValidity)).toEqual(["1", "2"]);
  });

  test("what somebody marked as deleted is left alone", async () => {
    const server = await serve();
    deliver(server, "one", "two");
    const connection = await open(server);
    await connection.client.messageFlagsAdd("1", ["\\Deleted"], { uid: true });
    const notes = noteLetters();
    await takeIn(connection, notes);
    expect(notes.subjects()).toEqual(["two"]);
  });

  test("takes from Junk only when told, and ends in INBOX", async () => {
    const server = await serve();
    server.deliver(composeMail("spam"), { internalDate: inTime, folder: "Junk" });
    server.deliver(composeMail("leave"), { internalDate: inTime, folder: "Junk" });
    const connection = await open(server);
    const file = ({ source }: { source: Buffer }) =>
      getSubject(source) === "spam" ? ("leave" as const) : handled;
    expect(await takeIn(connection, noteLetters(file))).toBe(0);
    const notes = noteLetters(file, { folders: ["INBOX", "Junk"] });
    expect(await takeIn(connection, notes)).toBe(2);
    expect(notes.letters.map(({ folder }) => folder)).toEqual(["Junk", "Junk"]);
    expect(getSubjects(server, "Junk")).toEqual(["spam"]);
    expect(getSubjects(server, handled)).toEqual(["leave"]);
    expect(connection.client.mailbox).toMatchObject({ path: "INBOX" });
  });
});

describe("other servers", () => {
  const servers: [string, ImapOptions, string][] = [
    ["dots and a prefix", { separator: ".", prefix: "INBOX." }, "INBOX.PLP.Handled"],
    ["no UIDPLUS", { without: ["UIDPLUS"] }, "PLP/Handled"],
    ["no MOVE", { without: ["MOVE"] }, "PLP/Handled"],
    ["neither", { without: ["MOVE", "UIDPLUS"] }, "PLP/Handled"],
    ["no NAMESPACE", { without: ["NAMESPACE"], separator: "." }, "PLP.Handled"],
    ["no SASL", { without: ["AUTH-PLAIN", "SASL-IR"] }, "PLP/Handled"],
  ];
  test.each(servers)("%s", async (_name, options, folder) => {
    const server = await serve(options);
    deliver(server, "one", "two", "three");
    const notes = noteLetters();
    expect(await takeIn(await open(server), notes)).toBe(3);
    expect(notes.subjects()).toEqual(["one", "two", "three"]);
    expect(server.list("INBOX")).toEqual([]);
    expect(getSubjects(server, folder)).toEqual(["one", "two", "three"]);
  });

  test("folders that are there already are used", async () => {
    const server = await serve();
    await (await open(server)).close();
    deliver(server, "one");
    expect(await takeIn(await open(server), noteLetters())).toBe(1);
    expect(getSubjects(server, handled)).toEqual(["one"]);
  });
});

test.each([
  ["<one@example.org>", "plp@example.org", "filed"],
  ["<one@example.org>", "PLP@Example.org", "filed"],
  ["<one@example.org>", "anna@example.org", "unknown"],
  ["<ne@example.org>", "plp@example.org", "absent"],
  ["<other@example.org>", "plp@example.org", "absent"],
  ["", "plp@example.org", "unknown"],
  ["one@example.org", "plp@example.org", "unknown"],
] as const)("the Sent folder on %s to %s: %s", async (messageId, to, answer) => {
  const server = await serve();
  server.deliver(composeMail("one"), { folder: "Sent" });
  server.deliver(composeMail("two"), { folder: "Sent" });
  const letter = { messageId, to };
  expect(await findSent(await open(server), letter)).toBe(answer);
});

test.each([
  ["AUTHENTICATIONFAILED", "Invalid credentials (Failure)", "login"],
  ["AUTHORIZATIONFAILED", "", "login"],
  [undefined, "LOGIN failed.", "login"],
  ["ALERT", "Application-specific password required: https://support.example (Failure)", "login"],
  ["ALERT", "Please log in via your web browser: https://support.example (Failure)", "login"],
  ["ALERT", "Too many simultaneous connections. (Failure)", "network"],
  ["ALERT", "Account exceeded command or bandwidth limits. (Failure)", "network"],
  ["UNAVAILABLE", "Temporary authentication failure.", "network"],
  ["LIMIT", "", "network"],
] as const)("a log-in refused with %s %s: %s", (serverResponseCode, response, cause) => {
  const told = { authenticationFailed: true, serverResponseCode, response };
  expect(nameTrouble(Object.assign(new Error("refused"), told)).cause).toBe(cause);
});

describe("the watch", () => {
  const patience = { retryMsMin: 10, retryMsMax: 50, loginMsMin: 400 };

  function watch(port: number, more: Partial<Watching> = {}, user = "plp") {
    const notes = noteLetters(undefined, more);
    const contacts: string[] = [];
    const troubles: string[] = [];
    const log = noteLog();
    const watching = new MailboxWatch(
      toMailbox({ port, user }),
      {
        junk: false,
        since: notes.since,
        receive: notes.receive,
        onContact: (at) => contacts.push(at),
        onTrouble: ({ cause, because }) => troubles.push(`${cause}: ${because}`),
        ...more,
      },
      { log, patience },
    );
    endings.push(() => watching.stop());
    watching.start();
    return { ...notes, contacts, troubles, log, watching };
  }

  test("takes in what lies there, then what comes, within a few milliseconds", async () => {
    const server = await serve();
    deliver(server, "before");
    let receivedAt = 0;
    const seen = watch(server.port, {
      receive: async () => {
        receivedAt = performance.now();
        return handled;
      },
    });
    await until(() => seen.contacts.length === 1);
    const delays: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      await until(() => server.list("INBOX").length === 0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const sentAt = performance.now();
      receivedAt = 0;
      deliver(server, `new-${n}`);
      await until(() => receivedAt > 0);
      delays.push(receivedAt - sentAt);
    }
    delays.sort((a, b) => a - b);
    expect(delays[10]).toBeLessThan(50);
    await until(() => getSubjects(server, handled).length === 21);
    expect(seen.troubles).toEqual([]);
  });

  test("a poll finds what no notice told of", async () => {
    const server = await serve({ without: ["IDLE"] });
    const seen = watch(server.port);
    await until(() => seen.contacts.length === 1);
    deliver(server, "new");
    seen.watching.nudge();
    await until(() => seen.letters.length === 1);
    expect(seen.subjects()).toEqual(["new"]);
  });

  test("a poll looks into Junk where wished", async () => {
    const server = await serve();
    const seen = watch(server.port, { junk: true });
    await until(() => seen.contacts.length === 1);
    server.deliver(composeMail("junk"), { folder: "Junk" });
    seen.watching.nudge();
    await until(() => seen.letters.length === 1);
    deliver(server, "new");
    await until(() => seen.letters.length === 2);
    expect(seen.letters.map(({ folder }) => folder)).toEqual(["Junk", "INBOX"]);
  });

  test("an idle watch is quiet: no pass without a cause", async () => {
    const server = await serve();
    const seen = watch(server.port);
    await until(() => seen.contacts.length === 1);
    deliver(server, "new");
    await until(() => server.list("INBOX").length === 0 && seen.letters.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const passes = seen.contacts.length;
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(seen.contacts.length).toBe(passes);
  });

  test("a lost connection is followed by another, without word of trouble", async () => {
    const server = await serve();
    const seen = watch(server.port);
    for (const [n, subject] of ["one", "two", "three"].entries()) {
      await until(() => seen.contacts.length > n && server.list("INBOX").length === 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.dropAll();
      deliver(server, subject);
      await until(() => seen.letters.length === n + 1);
    }
    expect(seen.subjects()).toEqual(["one", "two", "three"]);
    expect(seen.troubles).toEqual([]);
  });

  test("a cut at any point of the pass loses nothing", async () => {
    const server = await serve();
    const cuts = Array.from({ length: 26 }, (_, n): Fault => {
      return { from: "server", at: 600 + n * 900, connection: n + 1, does: "reset" };
    });
    const proxy = await startFaultProxy(server.port, cuts);
    endings.push(() => proxy.close());
    for (let n = 0; n < 60; n += 1) deliver(server, `letter-${n}`);
    const seen = watch(proxy.port);
    await until(() => server.list("INBOX").length === 0, 20_000);
    expect(new Set(seen.subjects()).size).toBe(60);
    expect(new Set(getSubjects(server, handled)).size).toBe(60);
    expect(proxy.counts.connections).toBeGreaterThan(10);
  });

  test("what was received but not moved is handed on once more", async () => {
    const server = await serve();
    const proxy = await startFaultProxy(server.port);
    endings.push(() => proxy.close());
    for (let n = 0; n < 10; n += 1) deliver(server, `letter-${n}`);
    const uids: number[] = [];
    const seen = watch(proxy.port, {
      receive: async ({ uid }) => {
        uids.push(uid);
        if (uids.length === 10) proxy.cut();
        return handled;
      },
    });
    await until(() => seen.contacts.length > 0);
    expect(uids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(server.list("INBOX")).toEqual([]);
    expect(server.list(handled).length).toBe(10);
  });

  test("a refused log-in is told apart, and not tried again soon", async () => {
    const server = await serve();
    const seen = watch(server.port, {}, "somebody@example.org");
    await until(() => seen.troubles.length === 1);
    expect(seen.troubles[0]).toMatch(/^login: /);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(seen.troubles.length).toBe(1);
    await until(() => seen.troubles.length === 2);
    expect([...seen.troubles, ...seen.log.lines].join()).not.toContain("somebody");
  });

  test("a server that is away is network trouble, tried again soon", async () => {
    const server = await startImap();
    await server.close();
    const seen = watch(server.port);
    await until(() => seen.troubles.length >= 3);
    expect(seen.troubles[0]).toBe("network: ECONNREFUSED");
  });

  test.each([
    "implicit",
    "starttls",
  ] as const)("no TLS where %s is wished: no log-in", async (tls) => {
    const server = await serve();
    const opened = MailboxConnection.open(toMailbox({ port: server.port, tls }), {
      log: noteLog(),
    });
    const trouble = await opened.then(() => null, nameTrouble);
    expect(trouble?.cause).toBe("network");
  });

  test("stop lets the letter in hand be finished, and files it", async () => {
    const server = await serve();
    deliver(server, "one", "two");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const seen = watch(server.port, {
      receive: async () => {
        await held;
        return handled;
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = seen.watching.stop();
    release();
    await stopped;
    expect(getSubjects(server, handled)).toEqual(["one"]);
    expect(getSubjects(server, "INBOX")).toEqual(["two"]);
  });

  test("stop comes to an end where the server answers no more", { timeout: 40_000 }, async () => {
    const server = await serve();
    const proxy = await startFaultProxy(server.port);
    endings.push(() => proxy.close());
    const seen = watch(proxy.port);
    await until(() => seen.contacts.length === 1);
    proxy.stall();
    const begun = Date.now();
    await seen.watching.stop();
    expect(Date.now() - begun).toBeLessThan(16_000);
  });
});

test.each([
  [0, "network", 1_000],
  [1, "network", 2_000],
  [8, "network", 256_000],
  [9, "network", 300_000],
  [500, "network", 300_000],
  [0, "login", 300_000],
] as const)("after %i failures (%s) the delay is up to %i ms", (failures, cause, expected) => {
  const usual = { retryMsMin: 1_000, retryMsMax: 300_000, loginMsMin: 300_000 };
  const trouble = { cause, because: "" };
  expect(getRetryDelay(failures, trouble, { ...usual, random: () => 0 })).toBe(expected);
  const least = getRetryDelay(failures, trouble, { ...usual, random: () => 1 });
  expect(least).toBe(cause === "login" ? expected : expected / 2);
});
