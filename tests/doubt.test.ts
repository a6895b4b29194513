// Letters in doubt over time, on a database, with a mailbox that is a list: looked for, found, sent
// again, counted; and what proves them.
import { expect, test } from "vitest";
import { type Looking, type SentMail, settleDoubts } from "../src/doubt.ts";
import type { FiledAsSent } from "../src/edges/imap-sent.ts";
import { isOneProvider } from "../src/one-provider.ts";
import { countDoubts, putInDoubt, putUnfinishedInDoubt } from "../src/store/doubts.ts";
import { claimDue, settle } from "../src/store/outbox.ts";
import { countOutbox, listSpentSince } from "../src/store/outbox-figures.ts";
import { writeLetter } from "./conversation/letter-in.ts";
import { silentLog, World } from "./conversation/world.ts";

const minutes = 60_000;
let number = 0;

/** An office with a mailbox; `filed` holds the Message-IDs that lie in Sent. */
function begin(more: Partial<SentMail> = {}) {
  const world = new World();
  const filed = new Set<string>();
  let looks = 0;
  let isAway = false;
  const answer = (messageId: string): FiledAsSent => (filed.has(messageId) ? "filed" : "absent");
  const looking: Looking = {
    office: world.office,
    log: silentLog,
    isOneProvider: true,
    looksMs: [1, 5, 15, 30].map((each) => each * minutes),
    openSent: async () => {
      looks += 1;
      if (isAway) throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
      return {
        ...{ paths: ["Sent"], isGmail: true, close: async () => {} },
        find: async ({ messageId }) => answer(messageId),
        ...more,
      };
    },
  };
  const claim = (kind: string) => {
    const now = world.now.toISOString();
    const all = claimDue(world.office.store, { now, count: 50, lastLane: 4, patience: now });
    const letter = all.find((each) => each.kind === kind);
    for (const other of all.filter((each) => each !== letter)) {
      settle(world.office.store, other, { state: "sent", reply: "250", now });
    }
    if (letter === undefined) throw new Error(`No ${kind} is due: ${all.map((it) => it.kind)}`);
    return letter;
  };
  const write = async (text: string) => {
    number += 1;
    world.begin(number);
    const head = `From: Jean <jean-${number}@example.org>\nSubject: PLP`;
    const bytes = writeLetter(`${head}\n\n${text}`, { number, now: world.now, sent: [] });
    world.receive(await world.read(bytes));
  };
  return {
    ...{ world, filed, looking, claim, write },
    looks: () => looks,
    away: (is: boolean) => {
      isAway = is;
    },
    /** One letter surely accepted, and its copy. */
    control: async () => {
      await write("Bonjour, je voudrais m'inscrire au PLP svp.");
      for (const { messageId } of await world.send()) filed.add(messageId);
    },
    /** One letter of this kind, in doubt from now on. */
    doubt: async (kind = "join-confirm", text = "Bonjour, je voudrais m'inscrire au PLP svp.") => {
      await write(text);
      const letter = claim(kind);
      const now = world.now.toISOString();
      putInDoubt(world.office.store, letter, { now, reply: "ECONNRESET" });
      return letter;
    },
    after: async (ms: number) => {
      world.now = new Date(world.now.getTime() + ms);
      return settleDoubts(looking);
    },
    counts: () => countOutbox(world.office.store),
    settled: () => countDoubts(world.office.store),
  };
}

const nothing = { found: 0, proven: 0, again: 0, blind: 0, unsettled: 0 };
const cry = "Au secours, quelqu'un force la porte de ma voisine en ce moment !";

test("a copy that comes late is found, and nothing leaves again", async () => {
  const it = begin();
  await it.control();
  const { messageId } = await it.doubt();
  expect(await it.after(0)).toBe(0);
  expect(await it.after(30_000)).toBe(0);
  expect(it.looks()).toBe(1);
  expect(await it.after(1 * minutes)).toBe(0);
  it.filed.add(messageId);
  expect(await it.after(5 * minutes)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, found: 1 });
  expect(it.counts()).toMatchObject({ sent: 2, queued: 0, inDoubt: 0 });
});

test("surely absent: the same letter once more; absent again: the city is told", async () => {
  const it = begin();
  await it.control();
  const first = await it.doubt();
  for (const ms of [0, 1, 5, 15].map((each) => each * minutes)) expect(await it.after(ms)).toBe(0);
  expect(await it.after(10 * minutes)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, again: 1 });
  const second = it.claim("join-confirm");
  const { id, messageId, datedAt, to } = second;
  expect({ id, messageId, datedAt, to }).toEqual({
    ...{ id: first.id, messageId: first.messageId, datedAt: first.datedAt, to: first.to },
  });
  putUnfinishedInDoubt(it.world.office.store, it.world.now.toISOString());
  expect(await it.after(31 * minutes)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, again: 1, unsettled: 1 });
  expect(it.counts()).toMatchObject({ inDoubt: 1, queued: 1 });
  const [alert] = await it.world.send();
  expect(alert).toMatchObject({ kind: "alert", text: expect.stringContaining(first.messageId) });
  expect(await it.after(600 * minutes)).toBe(0);
});

test("no mailbox is no absence", async () => {
  const it = begin();
  await it.control();
  await it.doubt();
  it.away(true);
  for (let each = 0; each < 10; each += 1) await it.after(31 * minutes);
  expect(it.counts()).toMatchObject({ inDoubt: 1 });
  expect((await it.world.send()).map(({ kind }) => kind)).toEqual(["alert"]);
  it.away(false);
  expect(await it.after(31 * minutes)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, again: 1 });
});

test("without a control nothing is absent; the alert becomes the control", async () => {
  const it = begin();
  await it.doubt();
  for (const ms of [0, 5].map((each) => each * minutes)) expect(await it.after(ms)).toBe(0);
  expect(await it.after(30 * minutes)).toBe(1);
  for (const { messageId } of await it.world.send()) it.filed.add(messageId);
  expect(await it.after(31 * minutes)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, again: 1 });
});

test("while letters flow whose copies are filed late, an older one is the control", async () => {
  const it = begin();
  const filedAt = new Map<string, number>();
  const openSent = async (): Promise<SentMail> => ({
    ...{ paths: ["Sent"], isGmail: true, close: async () => {} },
    find: async ({ messageId }) =>
      (filedAt.get(messageId) ?? Number.POSITIVE_INFINITY) <= it.world.now.getTime()
        ? "filed"
        : "absent",
  });
  const flow = async () => {
    await it.control();
    for (const messageId of it.filed) {
      if (!filedAt.has(messageId)) filedAt.set(messageId, it.world.now.getTime() + 90_000);
    }
  };
  await flow();
  it.world.now = new Date(it.world.now.getTime() + 10 * minutes);
  await it.doubt();
  let changed = 0;
  for (let minute = 0; minute < 32; minute += 1) {
    it.world.now = new Date(it.world.now.getTime() + 30_000);
    await flow();
    it.world.now = new Date(it.world.now.getTime() + 30_000);
    await flow();
    changed += await settleDoubts({ ...it.looking, openSent, looksMs: [0, 30 * minutes] });
  }
  expect(changed).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, again: 1 });
});

test("a search that is refused is no absence", async () => {
  const it = begin({ find: async () => "unknown" });
  await it.control();
  await it.doubt();
  for (let each = 0; each < 5; each += 1) await it.after(31 * minutes);
  expect(it.counts()).toMatchObject({ inDoubt: 1 });
});

const absent = async () => "absent" as const;
test.each([
  ["no such folder", { paths: [] }, 0],
  ["a server that is not Gmail's, and no copy ever found", { isGmail: false, find: absent }, 0],
  ["Gmail's, but the last letters left no copy", { find: absent }, 4],
] as const)("no copy can be expected: %s", async (_, more, controls) => {
  const it = begin(more);
  for (let each = 0; each < controls; each += 1) await it.control();
  await it.after(31 * minutes);
  const letter = await it.doubt();
  expect(await it.after(0)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, blind: 1 });
  expect(it.claim("join-confirm").messageId).toBe(letter.messageId);
});

test("a relay of another provider leaves no copy, unless one is found", async () => {
  const it = begin();
  const looking = { ...it.looking, isOneProvider: false };
  await it.doubt();
  expect(await settleDoubts(looking)).toBe(1);
  const other = begin();
  await other.control();
  await other.after(2 * minutes);
  await other.doubt();
  expect(await settleDoubts({ ...other.looking, isOneProvider: false })).toBe(0);
});

test("advice is looked for at once, and else leaves again at once", async () => {
  const it = begin();
  await it.control();
  const { messageId } = await it.doubt("urgent-advice", cry);
  expect(await it.after(1_000)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, blind: 1 });
  it.filed.add(messageId);
  const again = it.claim("urgent-advice");
  putInDoubt(it.world.office.store, again, { now: it.world.now.toISOString(), reply: "" });
  expect(await it.after(1_000)).toBe(1);
  expect(it.settled()).toEqual({ ...nothing, blind: 1, found: 1 });
});

test("advice in doubt holds the other letters of its mail, like advice that is queued", async () => {
  const it = begin();
  await it.write(cry);
  const { store } = it.world.office;
  const now = it.world.now.toISOString();
  const patience = new Date(it.world.now.getTime() - 15 * minutes).toISOString();
  const claim = () => claimDue(store, { now, count: 9, lastLane: 4, patience });
  const [advice, ...others] = claim();
  expect([advice?.kind, ...others]).toEqual(["urgent-advice"]);
  if (advice === undefined) throw new Error("There is no advice.");
  putInDoubt(store, advice, { now, reply: "" });
  expect(claim()).toEqual([]);
});

test.each([
  ["a reply", (id: string) => `In-Reply-To: ${id}\n\nMerci beaucoup !`],
  [
    "a bounce",
    (id: string) =>
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; jean@example.org\nAction: failed\nStatus: 4.2.2\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: ${id}\nSubject: x\n\nx\n--b--`,
  ],
])("%s that names it is proof", async (_, rest) => {
  const it = begin();
  const { messageId } = await it.doubt();
  const head = `From: Jean <jean@example.org>\nSubject: Re: PLP\n`;
  const bytes = writeLetter(head + rest(messageId), { number: 1, now: it.world.now, sent: [] });
  it.world.begin(999);
  it.world.receive(await it.world.read(bytes));
  expect(it.settled()).toEqual({ ...nothing, proven: 1 });
  expect(it.counts()).toMatchObject({ inDoubt: 0, sent: 1 });
});

test("what is in doubt counts against the quota, and counts twice once it left again", async () => {
  const it = begin({ paths: [] });
  await it.doubt();
  const { store } = it.world.office;
  const since = new Date(it.world.now.getTime() - 1).toISOString();
  expect(listSpentSince(store, since)).toHaveLength(1);
  await it.after(0);
  expect(listSpentSince(store, since)).toHaveLength(1);
  await it.world.send();
  expect(listSpentSince(store, since)).toHaveLength(2);
});

test.each([
  ["imap.gmail.com", "smtp.gmail.com", true],
  ["imap.gmail.com", "smtp-relay.gmail.com", false],
  ["imap.gmail.com", "smtp.example.org", false],
  ["mail.seraing.be", "MAIL.seraing.be", true],
  ["127.0.0.1", "127.0.0.1", true],
  ["127.0.0.1", "127.0.0.2", false],
] as const)("%s and %s", (imap, smtp, is) => expect(isOneProvider(imap, smtp)).toBe(is));
