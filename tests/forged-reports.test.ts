// Bounces and complaints by how far the receiving server vouches for them: a forged one puts nobody out and
// stops nothing, a genuine one is believed.
import { expect, test } from "vitest";
import { findPause } from "../src/store/pauses.ts";
import { World } from "./conversation/world.ts";
import { queue } from "./delivery/outbox-office.ts";

const messageId = `<${"1".padStart(32, "0")}@gmail.com>`;
const verdicts = {
  failed: "mx.google.com; dkim=fail; spf=fail; dmarc=fail (p=REJECT) header.from=FROM",
  passed: "mx.google.com; dkim=pass header.i=@FROM; spf=pass; dmarc=pass header.from=FROM",
  unknown: "mx.google.com; spf=none",
} as const;

function begin() {
  const world = new World();
  world.begin(1);
  world.enterMember("Jean <jean@skynet.example>", "boncelles");
  const { store } = world.office;
  queue(store, "x", { to: "jean@skynet.example", kind: "bulletin", messageId });
  const now = world.now.toISOString();
  store
    .prepare("UPDATE outbox SET state = 'sent', attempts = 1, settled_at = ?, dated_at = ?")
    .run(now, now);
  return { world, store };
}

async function report(
  world: World,
  { from, verdict, parts }: { from: string; verdict: keyof typeof verdicts; parts: string },
) {
  const domain = from.split("@")[1] ?? "";
  const text = `Authentication-Results: ${verdicts[verdict].replaceAll("FROM", domain)}
From: ${from}
To: plp.seraing@gmail.com
Subject: report
Message-ID: <${Math.random()}@${domain}>
Date: Mon, 02 Mar 2026 07:59:00 +0000
MIME-Version: 1.0
${parts}

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
Subject: Bulletin

--b--
`;
  world.receive(await world.read(Buffer.from(text.replaceAll("\n", "\r\n"))));
}

const complaint = `Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is an abuse report.

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: x/1
Version: 1`;
const bounce = (status: string) => `Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

You have reached a limit for sending mail. Your message was not sent.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; gmail.com

Final-Recipient: rfc822; jean@skynet.example
Action: failed
Status: ${status}`;

const stateOf = ({ store }: ReturnType<typeof begin>) =>
  store.prepare("SELECT state FROM members WHERE email LIKE 'jean@%'").pluck().get();
const kinds = ({ store }: ReturnType<typeof begin>) =>
  store.prepare("SELECT kind || ' ' || recipient FROM outbox WHERE state = 'queued'").pluck().all();

test("a forged complaint asks the member, once a day, and puts nobody out", async () => {
  const it = begin();
  const forged = { from: "abuse@isp.example", verdict: "failed", parts: complaint } as const;
  await report(it.world, forged);
  await report(it.world, forged);
  expect(stateOf(it)).toBe("active");
  expect(kinds(it)).toEqual(["leave-confirm jean@skynet.example"]);
});

test.each([
  "unknown",
  "passed",
] as const)("a complaint whose identity is %s is a leave", async (verdict) => {
  const it = begin();
  await report(it.world, { from: "abuse@isp.example", verdict, parts: complaint });
  expect(stateOf(it)).toBe("left");
});

test.each([
  ["failed", "active"],
  ["unknown", "suspended"],
  ["passed", "suspended"],
] as const)("a dead address by a bounce whose identity is %s: %s", async (verdict, state) => {
  const it = begin();
  const parts = bounce("5.1.1");
  await report(it.world, { from: "mailer-daemon@isp.example", verdict, parts });
  expect(stateOf(it)).toBe(state);
});

const dayMs = 24 * 60 * 60 * 1_000;

test.each([
  ["bounce", 6, "active", "suspended"],
  ["bounce", 8, "active", "active"],
  ["complaint", 29, "active", "left"],
  ["complaint", 31, "active", "active"],
  // Who was suspended meanwhile for another reason still leaves, and is not suspended twice.
  ["complaint", 29, "suspended", "left"],
  ["bounce", 6, "suspended", "suspended"],
] as const)("a %s after %i days turns %s into %s", async (what, days, before, after) => {
  const it = begin();
  it.store.prepare("UPDATE members SET state = ?").run(before);
  it.world.now = new Date(it.world.now.getTime() + days * dayMs);
  const parts = what === "bounce" ? bounce("5.1.1") : complaint;
  await report(it.world, { from: "mailer-daemon@isp.example", verdict: "unknown", parts });
  expect(stateOf(it)).toBe(after);
});

test.each([
  ["bounce", "unknown", []],
  ["bounce", "passed", []],
  ["complaint", "unknown", ["leave-confirm jean@skynet.example"]],
  ["complaint", "passed", ["leave-confirm jean@skynet.example"]],
] as const)("a %s (%s) once its reader was heard of puts nobody out", async (what, verdict, out) => {
  const it = begin();
  it.world.now = new Date(it.world.now.getTime() + dayMs);
  it.store.prepare("UPDATE members SET heard_at = ?").run(it.world.now.toISOString());
  const parts = what === "bounce" ? bounce("5.1.1") : complaint;
  await report(it.world, { from: "mailer-daemon@isp.example", verdict, parts });
  expect(stateOf(it)).toBe("active");
  expect(kinds(it)).toEqual(out);
});

test.each([
  ["mailer-daemon@googlemail.com", "passed", true],
  ["mailer-daemon@gmail.com", "passed", true],
  ["mailer-daemon@googlemail.com", "failed", false],
  ["mailer-daemon@googlemail.com", "unknown", false],
  ["mailer-daemon@isp.example", "passed", false],
  ["somebody@gmail.com", "passed", false],
] as const)("the day's limit, told after the acceptance by %s (%s)", async (from, verdict, counts) => {
  const it = begin();
  await report(it.world, { from, verdict, parts: bounce("5.4.5") });
  const row = it.store.prepare("SELECT state FROM outbox WHERE message_id = ?").pluck();
  expect(row.get(messageId)).toBe(counts ? "queued" : "sent");
  expect(findPause(it.store)?.cause).toBe(counts ? "daily-limit" : undefined);
  expect(stateOf(it)).toBe("active");
});
