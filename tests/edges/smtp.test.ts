// The SMTP side against the embedded server: what each reply, and each way to lose the connection,
// is judged to mean.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import {
  type Answer,
  type EmbeddedSmtp,
  type SmtpOptions,
  type Stage,
  startSmtp,
} from "../../src/demo/embedded-smtp.ts";
import { Transport } from "../../src/edges/smtp.ts";
import type { SmtpServer } from "../../src/edges/smtp-connection.ts";
import { judgeFailure, withoutAddresses } from "../../src/edges/smtp-outcome.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { composeMail, until } from "../servers/intake.ts";

const from = "plp@example.org";
const to = "anna@example.org";
const bytes = composeMail("hello", "Bonjour.\r\n.\r\n..deux points");
/** After so long the server is tried again, though three letters in a row met trouble. */
const backoffMs = 850;
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function serve(options: SmtpOptions = {}): Promise<EmbeddedSmtp> {
  const server = await startSmtp(options);
  endings.push(() => server.close());
  return server;
}

function toServer(port: number): SmtpServer {
  return { host: "127.0.0.1", port, tls: "none", user: null, password: null, connections: 1 };
}

function dial(port: number, more: Partial<SmtpServer> = {}): Transport {
  const transport = new Transport({ ...toServer(port), ...more });
  endings.push(() => transport.close(1_000));
  return transport;
}

/** Answers so at one stage, and goes on at the others. */
function only(stage: Stage, answer: Answer): SmtpOptions {
  return { reply: (at) => (at === stage ? answer : null) };
}

test("a letter goes out as it is, and the server's words come back", async () => {
  const server = await serve();
  const sent = await dial(server.port).send({ from, to, bytes });
  expect(sent).toEqual({ result: "sent", response: "250 2.0.0 OK queued as 1" });
  expect(server.accepted).toMatchObject([{ from, to: [to] }]);
  expect(server.accepted[0]?.raw.toString()).toBe(bytes.toString());
});

describe("replies", () => {
  const everything = { result: "retry", scope: "everything" };
  const recipient = { result: "retry", scope: "recipient" };
  const giveUp = { result: "give-up" };
  const rows: [Stage, number, string, object][] = [
    ["connect", 421, "4.3.0 busy", everything],
    ["connect", 554, "5.7.1 not you", everything],
    ["mail", 421, "4.3.0 Temporary System Problem", everything],
    ["mail", 451, "4.3.0 later", everything],
    ["mail", 530, "5.7.0 Authentication Required", everything],
    ["mail", 550, "5.7.1 sender not allowed", everything],
    ["mail", 550, "5.4.5 Daily user sending limit exceeded", everything],
    ["mail", 552, "5.3.4 too large", giveUp],
    ["rcpt", 421, "4.7.0 Try again later", everything],
    ["rcpt", 450, "4.2.1 too many to this user", recipient],
    ["rcpt", 451, "greylisted", recipient],
    ["rcpt", 452, "4.2.2 over quota", recipient],
    ["rcpt", 550, "5.1.1 no such user", giveUp],
    ["rcpt", 550, "5.4.5 Daily user sending limit exceeded", everything],
    ["rcpt", 550, "no enhanced code here 5.4.5", giveUp],
    ["rcpt", 553, "5.1.3 bad address", giveUp],
    ["dot", 421, "4.7.0 Try again later, closing connection", everything],
    ["dot", 451, "4.7.1 later", recipient],
    ["dot", 451, "4.3.0 later", everything],
    ["dot", 452, "4.3.1 full", everything],
    ["dot", 550, "5.4.5 Daily user sending limit exceeded", everything],
    ["dot", 552, "5.7.0 blocked", giveUp],
    ["dot", 554, "5.6.0 malformed", giveUp],
  ];
  // Side by side, since the server greets after a tenth of a second: each ends what it opened.
  test.concurrent.each(
    [true, false].flatMap((pipelining) => rows.map((row) => [pipelining, ...row] as const)),
  )("pipelining %s, at %s %i %s", async (pipelining, stage, code, text, expected) => {
    const server = await startSmtp({ ...only(stage, { code, text }), pipelining });
    const transport = new Transport(toServer(server.port));
    const sent = await transport.send({ from, to, bytes });
    await transport.close(100);
    await server.close();
    expect(sent).toMatchObject({ ...expected, code });
    expect(server.accepted).toEqual([]);
  });

  test("who refuses three recipients in a row by its own rules refuses us; an acceptance between ends it", async () => {
    const server = await serve({
      reply: (stage, address) =>
        stage === "rcpt" && address.startsWith("no")
          ? { code: 554, text: "5.7.1 Relay access denied" }
          : null,
    });
    const transport = dial(server.port);
    const causes: unknown[] = [];
    for (const name of ["no-1", "no-2", "yes", "no-3", "no-3", "no-4", "no-5"]) {
      const sent = await transport.send({ from, to: `${name}@example.org`, bytes });
      causes.push(
        sent.result === "retry" && sent.scope === "everything" ? sent.cause : sent.result,
      );
    }
    expect(causes).toEqual([
      ...["give-up", "give-up", "sent", "give-up", "give-up", "give-up"],
      "login",
    ]);
  });

  test("one refused recipient does not spoil the connection for the next letter", async () => {
    const server = await serve({
      reply: (stage, address) =>
        stage === "rcpt" && address === to ? { code: 550, text: "5.1.1 no such user" } : null,
    });
    const transport = dial(server.port);
    expect(await transport.send({ from, to, bytes })).toMatchObject({ result: "give-up" });
    const other = await transport.send({ from, to: "bert@example.org", bytes });
    expect(other).toMatchObject({ result: "sent" });
    expect(server.counts.connections).toBe(1);
  });

  test.each([
    "<a b>@x",
    "two\r\nlines@x.org",
    "",
  ])("an address no server takes: %j", async (bad) => {
    const server = await serve();
    const sent = await dial(server.port).send({ from, to: bad, bytes });
    expect(sent).toMatchObject({ result: "give-up", code: 553 });
    expect(server.accepted).toEqual([]);
  });

  test("no mail address is left in what is kept of a reply", async () => {
    const text = `5.1.1 <${to}>: Recipient address rejected, ask postmaster@example.org;`;
    const server = await serve(only("rcpt", { code: 550, text }));
    const sent = await dial(server.port).send({ from, to, bytes });
    expect(sent).toEqual({
      result: "give-up",
      because: "550 5.1.1 <…>: Recipient address rejected, ask …;",
      code: 550,
    });
  });
});

describe("lost connections", () => {
  const large = composeMail("large", "y".repeat(2_000_000));
  const rows: [Stage, Answer, object, number][] = [
    ["connect", "drop", { result: "retry", scope: "everything", code: null }, 0],
    ["mail", "drop", { result: "retry", scope: "everything", code: null }, 0],
    ["rcpt", "drop", { result: "retry", scope: "everything", code: null }, 0],
    ["dot", "drop", { result: "in-doubt" }, 0],
    ["dot", "take and drop", { result: "in-doubt" }, 1],
  ];
  test.each(
    rows.flatMap((row) => [bytes, large].map((letter) => [letter.length, ...row] as const)),
  )("a letter of %i octets, at %s %s", async (length, stage, answer, expected, accepted) => {
    const server = await serve(only(stage, answer));
    const letter = length === bytes.length ? bytes : large;
    expect(await dial(server.port).send({ from, to, bytes: letter })).toMatchObject(expected);
    expect(server.accepted.length).toBe(accepted);
  });

  test("doubt about one letter does not pass to the next on the same connection", async () => {
    let cutAt: Stage | null = null;
    const server = await serve({ reply: (stage) => (stage === cutAt ? "drop" : null) });
    const transport = dial(server.port);
    const results: string[] = [];
    for (const stage of [null, "rcpt", "dot", "mail", null] as const) {
      cutAt = stage;
      results.push((await transport.send({ from, to, bytes })).result);
      await sleep(backoffMs);
    }
    expect(results).toEqual(["sent", "retry", "in-doubt", "retry", "sent"]);
    expect(server.accepted.length).toBe(2);
  });

  test("in the middle of a large body it is no doubt that nothing was accepted", async () => {
    const server = await serve(only("body", "drop"));
    const huge = composeMail("huge", "z".repeat(20_000_000));
    const sent = await dial(server.port).send({ from, to, bytes: huge });
    expect(sent).toMatchObject({ result: "retry", scope: "everything" });
    expect(server.accepted).toEqual([]);
  });

  test("cut after any octet of the server's: `retry` only where nothing was accepted", async () => {
    const cutAt = async (octets: number) => {
      const server = await startSmtp();
      const proxy = await startFaultProxy(server.port, [
        { from: "server", at: octets, connection: 1, does: "reset" },
      ]);
      const transport = dial(proxy.port);
      const sent = await transport.send({ from, to, bytes });
      const accepted = server.accepted.length;
      if (sent.result === "sent") expect(accepted, `${octets} octets`).toBe(1);
      if (sent.result === "retry") expect(accepted, `${octets} octets`).toBe(0);
      await transport.close(100);
      await proxy.close();
      await server.close();
      return sent.result;
    };
    const points = Array.from({ length: 260 }, (_, octets) => octets + 1);
    const results = new Set(await Promise.all(points.map(cutAt)));
    expect([...results].sort()).toEqual(["in-doubt", "retry", "sent"]);
  });

  test("nobody listens", async () => {
    const server = await startSmtp();
    await server.close();
    const sent = await dial(server.port).send({ from, to, bytes });
    expect(sent).toEqual({
      result: "retry",
      because: "ECONNREFUSED",
      code: null,
      scope: "everything",
      cause: "network",
    });
  });

  test("a connection that the server ended between two letters is no trouble", async () => {
    const server = await serve();
    const transport = dial(server.port);
    for (let n = 0; n < 3; n += 1) {
      expect(await transport.send({ from, to, bytes })).toMatchObject({ result: "sent" });
      server.dropAll();
    }
    expect(server.counts.connections).toBe(3);
  });

  test.each([
    "starttls",
    "implicit",
  ] as const)("no TLS where %s is wished: no letter", async (tls) => {
    const server = await serve();
    const sent = await dial(server.port, { tls }).send({ from, to, bytes });
    expect(sent).toMatchObject({ result: "retry", scope: "everything" });
    expect(server.accepted).toEqual([]);
  });
});

describe("log-in and connections", () => {
  const login = { user: "plp", password: "secret" };

  test("logs in once and keeps the connection", async () => {
    const server = await serve({ login });
    const transport = dial(server.port, login);
    for (let n = 0; n < 5; n += 1) await transport.send({ from, to, bytes });
    expect(server.accepted.length).toBe(5);
    expect(server.counts).toEqual({ connections: 1, logins: 1 });
  });

  test.each([
    [{ ...login, password: "wrong" }, {}, 535],
    [{ user: null, password: null }, {}, 530],
    [login, only("login", { code: 454, text: "4.7.0 Too many login attempts" }), 454],
    [
      login,
      only("login", { code: 534, text: "5.7.9 Application-specific password required" }),
      534,
    ],
  ])("a log-in that fails stops everything, not the letter: %j", async (given, options, code) => {
    const server = await serve({ login, ...options });
    const sent = await dial(server.port, given).send({ from, to, bytes });
    expect(sent).toMatchObject({ result: "retry", scope: "everything", code });
  });

  test("reaching: logs in once, and not at all after a letter went out", async () => {
    const server = await serve({ login });
    const transport = dial(server.port, login);
    expect(await transport.reach()).toEqual({ isReached: true });
    expect(server.counts.logins).toBe(1);
    expect(await transport.reach()).toEqual({ isReached: true });
    expect(server.counts.logins).toBe(1);
    const second = dial(server.port, login);
    await second.send({ from, to, bytes });
    await second.reach();
    expect(server.counts.logins).toBe(2);
  });

  test("reaching: a wrong password is told from a server that is away or busy", async () => {
    const server = await serve({ login });
    const wrong = await dial(server.port, { ...login, password: "wrong" }).reach();
    expect(wrong).toMatchObject({ isReached: false, cause: "login" });
    const busy = await serve({ login, ...only("login", { code: 454, text: "4.7.0 later" }) });
    expect(await dial(busy.port, login).reach()).toMatchObject({ cause: "network" });
    const gone = await startSmtp();
    await gone.close();
    expect(await dial(gone.port).reach()).toEqual({
      isReached: false,
      cause: "network",
      because: "ECONNREFUSED",
    });
  });

  test("as many letters at once as there are connections, and no more", async () => {
    let underway = 0;
    let most = 0;
    const server = await serve({
      reply: async (stage) => {
        if (stage === "mail") underway += 1;
        most = Math.max(most, underway);
        if (stage === "dot") {
          await new Promise((resolve) => setTimeout(resolve, 20));
          underway -= 1;
        }
        return null;
      },
    });
    const transport = dial(server.port, { connections: 3 });
    const letters = Array.from({ length: 12 }, (_, n) => ({
      from,
      to: `p${n}@example.org`,
      bytes,
    }));
    const all = await Promise.all(letters.map((letter) => transport.send(letter)));
    expect(all.every(({ result }) => result === "sent")).toBe(true);
    expect(server.accepted.length).toBe(12);
    expect([most, server.counts.connections]).toEqual([3, 3]);
  });

  test("of two letters at once, doubt falls on the right one", async () => {
    const server = await serve({
      reply: async (stage, address) => {
        if (stage === "dot" && address === to) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return "drop";
        }
        return stage === "rcpt" && address !== to ? "drop" : null;
      },
    });
    const transport = dial(server.port, { connections: 2 });
    const [first, second] = await Promise.all([
      transport.send({ from, to, bytes }),
      transport.send({ from, to: "bert@example.org", bytes }),
    ]);
    expect([first?.result, second?.result]).toEqual(["in-doubt", "retry"]);
  });

  test("closing lets the letter under way finish and begins no other", async () => {
    let isAtDot = false;
    const server = await serve({
      reply: async (stage) => {
        if (stage !== "dot") return null;
        isAtDot = true;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return null;
      },
    });
    const transport = dial(server.port);
    const first = transport.send({ from, to, bytes });
    const second = transport.send({ from, to, bytes });
    await until(() => isAtDot);
    await transport.close();
    expect((await first).result).toBe("sent");
    expect(await second).toMatchObject({ result: "retry", scope: "everything" });
    expect(await transport.send({ from, to, bytes })).toMatchObject({ result: "retry" });
    expect(server.accepted.length).toBe(1);
  });

  test("closing cuts off a server that never answers: the letter is in doubt", async () => {
    const server = await serve({
      reply: (stage) => (stage === "dot" ? new Promise(() => {}) : null),
    });
    const transport = dial(server.port);
    const sent = transport.send({ from, to, bytes });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await transport.close(100);
    expect(await sent).toMatchObject({ result: "in-doubt" });
  });
});

test.each([
  ["half a reply after the dot", { code: "ECONNECTION", command: "CONN" }, true, "in-doubt"],
  ["a time-out after the dot", { code: "ETIMEDOUT", command: "CONN" }, true, "in-doubt"],
  ["a time-out before it", { code: "ETIMEDOUT", command: "CONN" }, false, "retry"],
  [
    "a code wins over the dot",
    { code: "EMESSAGE", command: "DATA", responseCode: 554 },
    true,
    "give-up",
  ],
  ["bad sequence", { code: "EENVELOPE", command: "RCPT TO", responseCode: 503 }, false, "retry"],
  ["nothing known", undefined, false, "retry"],
  ["nothing known, after the dot", undefined, true, "in-doubt"],
])("%s", (_name, error, isDotSent, result) => {
  expect(judgeFailure(error, { isDotSent }).result).toBe(result);
});

test.each([
  ["250 2.1.5 anna.b+tag@sub.example.org ok", "250 2.1.5 … ok"],
  ["550-5.1.1 line one\n550 5.1.1 line two", "550-5.1.1 line one 550 5.1.1 line two"],
  ["x".repeat(5_000), "x".repeat(200)],
])("without addresses: %.60j", (reply, expected) => {
  expect(withoutAddresses(reply)).toBe(expected);
});
