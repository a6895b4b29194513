// The fault proxy: that it does what a test tells it, seen by nodemailer and imapflow, Dovecot and an
// SMTP server.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import { afterEach, describe, expect, test } from "vitest";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { Transport } from "../../src/edges/smtp.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/fault-trap.ts";
import { composeMail, until } from "../servers/intake.ts";
import { startDovecot } from "./dovecot.ts";

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function proxy(port: number, faults: readonly Fault[] = []): Promise<FaultProxy> {
  const started = await startFaultProxy(port, faults);
  endings.push(() => started.close());
  return started;
}

/** Sends back what it gets, and ends when its client does. */
async function echo(): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    socket.pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(async () => server.close());
  return (server.address() as AddressInfo).port;
}

interface Talk {
  readonly socket: Socket;
  got: string;
  /** `end` or an error's code. */
  over: string | null;
}

async function talk(port: number): Promise<Talk> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const talk: Talk = { socket, got: "", over: null };
  socket.on("data", (chunk) => {
    talk.got += chunk.toString("latin1");
  });
  socket.on("end", () => {
    talk.over = "end";
  });
  socket.on("error", (error) => {
    talk.over = String(Object(error).code);
  });
  await once(socket, "connect");
  endings.push(async () => socket.destroy());
  return talk;
}

describe("octets", () => {
  test("without a fault all passes, both ways, and is counted", async () => {
    const through = await proxy(await echo());
    const one = await talk(through.port);
    const text = "x".repeat(2_000_000);
    one.socket.end(text);
    await until(() => one.over !== null);
    expect([one.got.length, one.over]).toEqual([text.length, "end"]);
    const octets = { client: text.length, server: text.length };
    expect(through.counts).toEqual({ connections: 1, open: 0, struck: 0, octets });
  });

  // What is sent, one octet at a time; what comes back before it is over, and how that is.
  const rows: [string, Fault, string, string, string][] = [
    ["at an octet", { from: "client", at: 3, does: "end" }, "abcdef", "ab", "end"],
    ["of the server", { from: "server", at: 3, does: "reset" }, "abcdef", "abc", "ECONNRESET"],
    ["after", { from: "server", at: { after: "cd" }, does: "end" }, "abcdef", "abcd", "end"],
    ["before", { from: "server", at: { before: "e" }, does: "end" }, "abcdef", "abcd", "end"],
    ["nth", { from: "server", at: { after: "a" }, nth: 2, does: "end" }, "abab", "aba", "end"],
  ];
  test.each(rows)("%s", async (_name, fault, sent, got, over) => {
    const through = await proxy(await echo(), [fault]);
    const one = await talk(through.port);
    for (const octet of sent) {
      if (one.over === null) one.socket.write(octet);
      await sleep(5);
    }
    await until(() => one.over !== null);
    expect([one.got, one.over]).toEqual([got, over]);
    expect(through.counts.struck).toBe(1);
    expect((await talk(through.port)).over).toBeNull();
  });

  test("on one connection alone, and so many times", async () => {
    const through = await proxy(await echo());
    const second = through.plan({ from: "client", at: 1, connection: 2, does: "end" });
    const later = through.plan({ from: "client", at: { after: "!" }, times: 2, does: "reset" });
    const ends: (string | null)[] = [];
    for (const word of ["a", "b", "c!", "d!", "e!"]) {
      const one = await talk(through.port);
      one.socket.write(word);
      await sleep(20);
      ends.push(one.over);
    }
    expect(ends).toEqual([null, "end", "ECONNRESET", "ECONNRESET", null]);
    expect([second.struck, later.struck, through.counts.struck]).toEqual([1, 2, 3]);
  });

  test("latency each way, and one delay", async () => {
    const through = await proxy(await echo());
    const one = await talk(through.port);
    const time = async (word: string) => {
      one.got = "";
      const begun = performance.now();
      one.socket.write(word);
      await until(() => one.got === word);
      return performance.now() - begun;
    };
    expect(await time("now")).toBeLessThan(20);
    Object.assign(through.latencyMs, { client: 25, server: 25 });
    const slow = await time("slow");
    expect(slow).toBeGreaterThanOrEqual(49);
    expect(slow).toBeLessThan(90);
    Object.assign(through.latencyMs, { client: 0, server: 0 });
    through.plan({ from: "server", at: { before: "wait" }, does: { delayMs: 200 } });
    expect(await time("do wait")).toBeGreaterThanOrEqual(199);
    expect(await time("again")).toBeLessThan(20);
  });

  test("stalled: nothing comes and nothing ends, until it is cut", async () => {
    const through = await proxy(await echo());
    const one = await talk(through.port);
    through.stall();
    one.socket.end("hello");
    await sleep(100);
    expect([one.got, one.over]).toEqual(["", null]);
    through.resume();
    through.cut();
    await until(() => one.over !== null);
    expect(one.over).toBe("ECONNRESET");
  });
});

describe("SMTP", () => {
  const reset = "reset";
  const rows: [string, Fault, string, number][] = [
    ["after MAIL", { from: "client", at: { after: "MAIL FROM" }, does: reset }, "retry", 0],
    ["after RCPT", { from: "client", at: { after: "RCPT TO" }, does: reset }, "retry", 0],
    ["after DATA", { from: "client", at: { after: "DATA\r\n" }, does: reset }, "retry", 0],
    ["354 lost", { from: "server", at: { before: "354" }, does: reset }, "retry", 0],
    ["dot lost", { from: "client", at: { before: "\r\n.\r\n" }, does: reset }, "in-doubt", 0],
    ["after the dot", { from: "client", at: { after: "\r\n.\r\n" }, does: reset }, "in-doubt", 1],
    ["250 lost", { from: "server", at: { before: "250 2.0.0" }, does: reset }, "in-doubt", 1],
    ["half a 250", { from: "server", at: { after: "250 2.0" }, does: "end" }, "in-doubt", 1],
    ["after 250", { from: "server", at: { after: "queued as 1\r\n" }, does: reset }, "sent", 1],
  ];
  test.each(rows)("%s", async (_name, fault, result, accepted) => {
    const server = await startSmtp();
    endings.push(() => server.close());
    const through = await proxy(server.port, [fault]);
    const lane = { host: through.host, port: through.port, tls: "none", connections: 1 } as const;
    const transport = new Transport({ ...lane, user: null, password: null });
    endings.push(() => transport.close(100));
    const letter = { from: "plp@example.org", to: "anna@example.org", bytes: composeMail("one") };
    expect(await transport.send(letter)).toMatchObject({ result });
    await until(() => server.accepted.length >= accepted);
    await sleep(50);
    expect(server.accepted).toHaveLength(accepted);
    if (result !== "sent") expect(through.counts.struck).toBe(1);
  });

  test("stalled after the dot: nodemailer gives up by its own time, the letter is there", async () => {
    const server = await startSmtp();
    endings.push(() => server.close());
    const { port } = await proxy(server.port, [
      { from: "client", at: { after: "\r\n.\r\n" }, does: "stall" },
    ]);
    const sender = createTransport({ host: "127.0.0.1", port, socketTimeout: 500 });
    const envelope = { from: "plp@example.org", to: "anna@example.org" };
    const sending = sender.sendMail({ envelope, raw: composeMail("one") });
    await expect(sending).rejects.toMatchObject({ code: "ETIMEDOUT" });
    expect(server.accepted).toHaveLength(1);
  });
});

describe("IMAP", () => {
  const rows: [string, Fault, number][] = [
    ["the command never comes", { from: "client", at: { before: "UID MOVE" }, does: "reset" }, 0],
    ["the answer is lost", { from: "server", at: { before: "OK [COPYUID" }, does: "reset" }, 1],
    ["the connection ends", { from: "client", at: { after: "PLP\r\n" }, does: "end" }, 1],
  ];
  test.each(rows)("MOVE: %s", async (_name, fault, moved) => {
    const dovecot = await startDovecot();
    endings.push(() => dovecot.stop());
    dovecot.deliver(composeMail("one"));
    const through = await proxy(dovecot.port);
    const auth = { user: dovecot.user, pass: dovecot.password };
    const { host, port } = through;
    const client = new ImapFlow({ host, port, secure: false, auth, logger: false });
    client.on("error", () => {});
    await client.connect();
    endings.push(async () => client.close());
    await client.mailboxCreate("PLP");
    await client.mailboxOpen("INBOX");
    through.plan(fault);
    expect(await client.messageMove("1", "PLP", { uid: true })).toBe(false);
    expect(through.counts.struck).toBe(1);
    await until(() => dovecot.count("PLP") === moved);
    await sleep(100);
    expect([dovecot.count("INBOX"), dovecot.count("PLP")]).toEqual([1 - moved, moved]);
  });
});
