// `plp meetings` beside a worker that runs: letters leave within its poll, and a calendar's answer, read
// from the mailbox, stands in the list.
import { once as happens } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../src/demo/embedded-smtp.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

const templates = new URL("../templates", import.meta.url).pathname;
let data: ReturnType<typeof makeData>;
let imap: EmbeddedImap;
let smtp: EmbeddedSmtp;
beforeEach(async () => {
  data = makeData();
  imap = await startImap();
  smtp = await startSmtp();
});
afterEach(async () => {
  await imap.close();
  await smtp.close();
  data.remove();
});

const meetings = async (...args: string[]) => {
  const { out, err } = await runPlp(["meetings", ...args], settingsFor(data.folder));
  expect(err).toBe("");
  return out;
};
const invitations = () => {
  return smtp.accepted.filter(({ raw }) => raw.toString("latin1").includes("X-PLP-Kind: meeting"));
};
const soon = { timeout: 20_000, interval: 100 };

/** The calendar in a letter, its lines unfolded. */
function calendarIn(raw: Buffer): string {
  const text = raw.toString("latin1");
  const body = /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([^-]+)/.exec(text)?.[1] ?? "";
  return Buffer.from(body, "base64").toString().replace(/\r\n /g, "");
}

function reply(uid: string): string {
  return [
    "Authentication-Results: mx.google.com; dmarc=pass header.from=police.example",
    ...["From: Claire Lambert <claire.lambert@police.example>", "To: plp.seraing@gmail.com"],
    ...["Subject: Accepted: Concertation", "Message-ID: <answer@police.example>"],
    ...["Auto-Submitted: auto-generated", "MIME-Version: 1.0"],
    ...["Content-Type: text/calendar; method=REPLY; charset=utf-8", "", "BEGIN:VCALENDAR"],
    ...["VERSION:2.0", "PRODID:x", "METHOD:REPLY", "BEGIN:VEVENT", `UID:${uid}`],
    `DTSTAMP:${new Date().toISOString().replace(/[-:]|\.\d+/g, "")}`,
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:claire.lambert@police.example",
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
}

test("a meeting is planned, answered and called off while the worker runs", async () => {
  const env = settingsFor(data.folder, { imap, smtp });
  const own = { PLP_TEMPLATES_DIR: templates, PLP_POLL: "* * * * * *" };
  const worker = startPlp(["start"], { ...env, ...own });
  try {
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const add = ["add", "--at", `${day} 19:30`, "--place", "Mairie", "--subject", "Concertation"];
    await meetings(...add, "--partnership", "boncelles");
    await vi.waitFor(() => expect(invitations()).toHaveLength(4), soon);
    const calendars = invitations().map(({ raw }) => calendarIn(raw));
    const [uid = "", ...others] = calendars.map((it) => /^UID:(.*)\r$/m.exec(it)?.[1] ?? "");
    expect(uid).toMatch(/^[0-9a-f]{32}@gmail\.com$/);
    expect(others.every((other) => other === uid)).toBe(true);
    imap.deliver(reply(uid));
    await vi.waitFor(async () => {
      const [meeting] = JSON.parse(await meetings("list", "--json"));
      expect(meeting.attendees).toContainEqual({
        ...{ email: "claire.lambert@police.example", answer: "accepted" },
      });
    }, soon);
    await meetings("cancel", "1");
    await vi.waitFor(() => expect(invitations()).toHaveLength(8), soon);
    const last = invitations().slice(4);
    expect(last.map(({ raw }) => calendarIn(raw).includes("METHOD:CANCEL"))).toEqual([
      ...[true, true, true, true],
    ]);
  } finally {
    worker.kill("SIGTERM");
    expect(await happens(worker, "close")).toEqual([0, null]);
  }
}, 90_000);
