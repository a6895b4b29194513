// Our SMTP side against the Gmail-like double: its log-ins, and what its limits are taken to mean.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { Transport } from "../../src/edges/smtp.ts";
import type { Gmail } from "../servers/gmail/gmail.ts";
import { composeMail, getSubject } from "../servers/intake.ts";
import { endAll, serve } from "./gmail-clients.ts";

const transports: Transport[] = [];
afterEach(async () => {
  for (const transport of transports.splice(0)) await transport.close(500);
  await endAll();
});

function dial(gmail: Gmail, connections: number): Transport {
  const { host, smtpPort: port, user, password } = gmail;
  const transport = new Transport({ host, port, tls: "none", user, password, connections });
  transports.push(transport);
  return transport;
}

/** Letters number `from` to `to`, all at once; how many had which result. */
async function send(transport: Transport, gmail: Gmail, [from, to]: readonly [number, number]) {
  const counts: Record<string, number> = {};
  const letters = Array.from({ length: to - from }, (_, n) => `letter-${from + n}`);
  const sent = await Promise.all(
    letters.map((name) =>
      transport.send({ from: gmail.user, to: `${name}@example.org`, bytes: composeMail(name) }),
    ),
  );
  for (const one of sent) {
    const isHalt = one.result === "retry" && one.scope === "everything";
    const word = isHalt ? `halt ${one.cause}` : one.result;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

test("many letters, each accepted once, with one log-in a connection", async () => {
  const gmail = await serve();
  expect(await send(dial(gmail, 3), gmail, [0, 300])).toEqual({ sent: 300 });
  expect(new Set(gmail.accepted.map(({ raw }) => getSubject(raw))).size).toBe(300);
  expect(gmail.accepted).toHaveLength(300);
  expect(gmail.smtp).toMatchObject({ connections: 3, logins: 3 });
});

test("the daily limit: what fits is sent, the rest waits and is not tried", async () => {
  const gmail = await serve({ behaviour: { dailyMax: 40, dailyMs: 1_500 } });
  const transport = dial(gmail, 3);
  const { sent = 0, ...others } = await send(transport, gmail, [0, 100]);
  // It is asked at DATA: a letter more on each of the other connections may have been let through.
  expect([40, 41, 42]).toContain(sent);
  expect(gmail.accepted).toHaveLength(sent);
  expect(others).toEqual({ "halt daily-limit": 100 - sent });
  await sleep(1_600);
  expect(await send(transport, gmail, [100, 110])).toEqual({ sent: 10 });
});

test.each([
  ["a revoked password", { logIn: "refused" }, "halt login"],
  ["a plain password", { logIn: "app password wanted" }, "halt login"],
] as const)("%s: one log-in, and no other soon", async (_, behaviour, word) => {
  const gmail = await serve({ behaviour });
  const transport = dial(gmail, 3);
  for (const round of [0, 1, 2]) {
    // From then on nothing is asked of the server: that is no second refusal.
    const halt = round === 0 ? word : "halt network";
    expect(await send(transport, gmail, [round * 10, round * 10 + 10])).toEqual({ [halt]: 10 });
    await sleep(300);
  }
  expect(gmail.smtp.logins).toBe(1);
});

test("many log-ins: the server's word is passed on, and it is not hammered", async () => {
  const gmail = await serve({ behaviour: { loginsPerMinute: 0 } });
  const transport = dial(gmail, 3);
  expect(await send(transport, gmail, [0, 10])).toEqual({ "halt busy": 10 });
  expect(gmail.smtp.logins).toBe(1);
  // How long it is left alone then is the kept pause's matter; by itself it tries once at a time.
  await sleep(300);
  await send(transport, gmail, [10, 20]);
  expect(gmail.smtp.logins).toBeLessThanOrEqual(2);
});

test.each([
  ["too many mails", { mailsPerMinute: 25 }],
  ["too many connections", { smtpConnectionsMax: 2 }],
] as const)("%s: 421 stops all, nothing is lost or doubled", async (_, behaviour) => {
  const gmail = await serve({ behaviour });
  const counts = await send(dial(gmail, 5), gmail, [0, 60]);
  expect((counts.sent ?? 0) + (counts["halt busy"] ?? 0)).toBe(60);
  expect(counts["halt busy"]).toBeGreaterThan(0);
  expect(gmail.accepted).toHaveLength(counts.sent ?? 0);
});
