// The open connection that the letters go over: TLS from the start or by STARTTLS, log-ins that are not
// repeated, what is offered, how many there are.
import { setTimeout as sleep } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type SmtpOptions, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { Transport } from "../../src/edges/smtp.ts";
import type { SmtpServer } from "../../src/edges/smtp-connection.ts";
import { testCertificate, testKey } from "../servers/certificate.ts";
import { composeMail } from "../servers/intake.ts";

const from = "plp@example.org";
const endings: (() => Promise<unknown>)[] = [];
const trusted = getCACertificates("default");
beforeAll(() => setDefaultCACertificates([...trusted, testCertificate]));
afterAll(() => setDefaultCACertificates(trusted));
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

function dial(port: number, more: Partial<SmtpServer> = {}): Transport {
  const server = { host: "127.0.0.1", port, tls: "none", user: null, password: null } as const;
  const transport = new Transport({ ...server, connections: 1, ...more });
  endings.push(() => transport.close(100));
  return transport;
}

async function serve(options: SmtpOptions = {}) {
  const server = await startSmtp(options);
  endings.push(() => server.close());
  return server;
}

const send = (transport: Transport, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      transport.send({ from, to: `p${n}@example.org`, bytes: composeMail(`letter-${n}`) }),
    ),
  );

describe.each(["implicit", "starttls"] as const)("TLS %s", (tls) => {
  test("many letters over one connection, log-in included", async () => {
    const taken: string[] = [];
    let connections = 0;
    const server = new SMTPServer({
      ...{ secure: tls === "implicit", key: testKey, cert: testCertificate },
      disableReverseLookup: true,
      onConnect: (_session, done) => {
        connections += 1;
        done();
      },
      onAuth: ({ username, password }, session, done) => {
        const isRight = session.secure && username === "plp" && password === "secret";
        done(isRight ? null : new Error("no"), { user: username });
      },
      onData: (stream, { envelope }, done) => {
        stream.resume().once("end", () => {
          taken.push(envelope.rcptTo[0]?.address ?? "");
          done();
        });
      },
    });
    server.on("error", () => {});
    const listening = server.listen(0, "127.0.0.1");
    await new Promise((resolve) => listening.once("listening", resolve));
    endings.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = listening.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const all = await send(dial(port, { tls, user: "plp", password: "secret" }), 40);
    expect(all.filter(({ result }) => result !== "sent")).toEqual([]);
    expect(taken).toHaveLength(40);
    expect(connections).toBe(1);
  });
});

describe("log-ins", () => {
  const login = { user: "plp", password: "secret" };

  test.each([
    ["a wrong password", {}, { ...login, password: "wrong" }, "login"],
    [
      "too many of them",
      { reply: (stage: string) => (stage === "login" ? { code: 454, text: "4.7.0 x" } : null) },
      login,
      "busy",
    ],
  ])("%s: one for all letters, and none soon after", async (_, options, given, cause) => {
    const server = await serve({ login, ...options } as SmtpOptions);
    const transport = dial(server.port, { ...given, connections: 5 });
    const all = await send(transport, 20);
    await sleep(300);
    expect(transport.waitMs()).toBeGreaterThan(0);
    all.push(...(await send(transport, 5)));
    expect(all.filter((sent) => sent.result !== "retry" || sent.scope !== "everything")).toEqual(
      [],
    );
    expect(all.at(19)).toMatchObject({ cause });
    // Without an attempt there is no news of the server.
    expect(all.at(-1)).toMatchObject({ cause: "network", code: null });
    expect((await transport.reach()).isReached).toBe(false);
    expect(server.counts).toEqual({ connections: 1, logins: 1 });
  });

  test("after one that is told to wait, the transport tries again within a second", async () => {
    const server = await serve({
      login,
      reply: (stage) => (stage === "login" ? { code: 454, text: "4.7.0 x" } : null),
    });
    const transport = dial(server.port, { ...login, connections: 5 });
    for (let round = 1; round <= 3; round += 1) {
      await send(transport, 2);
      expect(server.counts.logins).toBe(round);
      expect(transport.waitMs()).toBeLessThanOrEqual(800);
      await sleep(820);
    }
  });

  test("no log-in where the server offers none", async () => {
    const server = await serve();
    const [sent] = await send(dial(server.port, login), 1);
    expect(sent?.result).toBe("sent");
  });
});

describe("connections", () => {
  test("a server that takes the letter and never answers leaves one letter a connection in doubt", async () => {
    const server = await serve({ reply: (stage) => (stage === "dot" ? "take and drop" : null) });
    const all = await send(dial(server.port, { connections: 3 }), 30);
    const inDoubt = all.filter(({ result }) => result === "in-doubt").length;
    expect(inDoubt).toBe(server.accepted.length);
    expect(inDoubt).toBeLessThanOrEqual(3);
    expect(all.filter(({ result }) => result === "sent")).toEqual([]);
  });

  test("advice gets a connection of its own where all others hang, and bulletins none by it", async () => {
    const server = await serve({
      reply: (stage, to) =>
        stage === "dot" && !to.startsWith("warned") ? new Promise(() => {}) : null,
    });
    const transport = dial(server.port, { connections: 2 });
    void send(transport, 8);
    await sleep(400);
    const letter = { from, to: "warned@example.org", bytes: composeMail("x") };
    const sent = await transport.send({ ...letter, isUrgent: true, isAdvice: true });
    expect(sent.result).toBe("sent");
    await sleep(300);
    expect(server.counts.connections).toBe(3);
    expect(server.accepted).toHaveLength(1);
    await transport.close(50);
  });

  test("what is no longer to leave when its turn comes is given back, and no connection opened for it", async () => {
    const server = await serve({
      reply: async (stage) => {
        if (stage === "dot") await sleep(200);
        return null;
      },
    });
    const transport = dial(server.port);
    let isWanted = true;
    const letter = { from, to: "anna@example.org", bytes: composeMail("x") };
    const mayLeave = () => isWanted;
    const all = Promise.all(
      Array.from({ length: 4 }, () => transport.send({ ...letter, mayLeave })),
    );
    await sleep(200);
    isWanted = false;
    // The first is under way, and the commands of the second have left with it.
    expect((await all).map(({ result }) => result)).toEqual([
      "sent",
      ...Array(3).fill("withdrawn"),
    ]);
    expect(server.accepted).toHaveLength(1);
    expect(server.counts.connections).toBe(1);
  });

  test("a connection has its letters, then another takes its place", async () => {
    const server = await serve();
    const all = await send(dial(server.port), 1_005);
    expect(all.filter(({ result }) => result !== "sent")).toEqual([]);
    expect(server.accepted).toHaveLength(1_005);
    expect(server.counts.connections).toBe(2);
  });

  test("one that is refused does not stop those that work", async () => {
    let connections = 0;
    const server = await serve({
      reply: (stage) => {
        if (stage === "connect") connections += 1;
        return stage === "connect" && connections > 2
          ? { code: 421, text: "4.7.0 too many" }
          : null;
      },
    });
    const transport = dial(server.port, { connections: 4 });
    const all = [...(await send(transport, 1)), ...(await send(transport, 60))];
    expect(all.filter(({ result }) => result !== "sent")).toEqual([]);
    expect(server.accepted).toHaveLength(61);
  });
});
