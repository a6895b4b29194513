// What is told of one attempt at a letter after the world has changed: another worker has it, its reader
// has left, the database was away, or the refusal cannot be passed on.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { sendDue, untilNextDue } from "../../src/delivery.ts";
import { keepResult } from "../../src/delivery-results.ts";
import type { Sender } from "../../src/delivery-run.ts";
import { type Sent, withdrawn } from "../../src/edges/smtp-outcome.ts";
import { lanes } from "../../src/mail/kinds.ts";
import { type Office, tick } from "../../src/office.ts";
import { cancelBulletin, cancelQueued, isCancelled } from "../../src/store/cancelled-letters.ts";
import { putUnfinishedInDoubt, sendAgain, settleFound } from "../../src/store/doubts.ts";
import { keepImportant } from "../../src/store/important-letters.ts";
import { claimDue } from "../../src/store/outbox.ts";
import { countSpentSince } from "../../src/store/outbox-figures.ts";
import { isPaused } from "../../src/store/pauses.ts";
import { silentLog } from "../conversation/world.ts";
import { countStates, listRows, openTestOffice, queue } from "./outbox-office.ts";

const now = () => new Date().toISOString();
const sent: Sent = { result: "sent", response: "250 ok" };
const network: Sent = {
  ...{ result: "retry", because: "ECONNRESET", code: null },
  ...{ scope: "everything", cause: "network" },
};
const busy: Sent = { ...network, because: "421 4.3.0", code: 421, cause: "busy" };
const later: Sent = { result: "retry", because: "450 4.2.1", code: 450, scope: "recipient" };
const doubt: Sent = { result: "in-doubt", because: "ECONNRESET", code: null };
const always = { stopping: () => false };

/** A transport that answers each letter so; what it was handed is noted. */
function sender(office: Office, answer: (to: string) => Sent | Promise<Sent>) {
  const handed: string[] = [];
  const transport = {
    send: async ({ to }: { to: string }) => {
      handed.push(to);
      return answer(to);
    },
  } as unknown as Sender["transport"];
  return { office, transport, log: silentLog, connections: 1, handed };
}

/** One letter under way until `answer` is called. */
async function underWay(more: Parameters<typeof queue>[2] = {}) {
  const office = openTestOffice();
  const id = queue(office.store, "anna", more);
  const { promise, resolve } = Promise.withResolvers<Sent>();
  let isStopping = false;
  const run = sendDue(
    sender(office, () => promise),
    { stopping: () => isStopping },
  );
  await sleep(20);
  const answer = async (it: Sent, stops = false) => {
    isStopping = stops;
    resolve(it);
    await run;
    return listRows(office.store)[0];
  };
  return { office, store: office.store, id, answer };
}

test.each([
  ["the network fails", network],
  ["the server is busy", busy],
  ["it is to be tried later", later],
  ["it is refused", { result: "give-up", because: "550 5.1.1", code: 550 }],
  ["it is in doubt", doubt],
] as const)("a worker that stood still undoes nothing: %s", async (_, told) => {
  const it = await underWay();
  putUnfinishedInDoubt(it.store, now());
  settleFound(it.store, it.id, now());
  expect(await it.answer(told, true)).toMatchObject({ state: "sent", attempts: 1 });
  expect(isPaused(it.store, now())).toBe(false);
});

test("nor where the other worker is at it: only its own attempt counts", async () => {
  const it = await underWay();
  putUnfinishedInDoubt(it.store, now());
  sendAgain(it.store, it.id, { now: now(), dueAt: now(), settled: "again" });
  claimDue(it.store, { now: now(), count: 1, lastLane: 4, patience: now() });
  expect(await it.answer(later, true)).toMatchObject({ state: "sending", attempts: 2 });
});

test("that it was accepted counts while it is in doubt", async () => {
  const it = await underWay();
  putUnfinishedInDoubt(it.store, now());
  expect(await it.answer(sent, true)).toMatchObject({ state: "sent" });
});

const leaves = (store: Office["store"]) => cancelQueued(store, "anna@example.org", ["bulletin"]);
test.each([
  ["refused for now", later, "cancelled"],
  ["the server is busy", busy, "cancelled"],
  ["accepted", sent, "sent"],
  ["refused", { result: "give-up", because: "550 5.1.1", code: 550 } as const, "failed"],
])("who leaves while a copy is on its way gets no further one: %s", async (_, told, state) => {
  const it = await underWay({ kind: "bulletin" });
  leaves(it.store);
  expect(await it.answer(told)).toMatchObject({ state });
});

test("nor where it is in doubt and would leave again", async () => {
  const it = await underWay({ kind: "bulletin" });
  leaves(it.store);
  expect(await it.answer(doubt)).toMatchObject({ state: "in_doubt" });
  sendAgain(it.store, it.id, { now: now(), dueAt: now(), settled: "blind" });
  expect(countStates(it.store)).toEqual({ cancelled: 1 });
});

test("what is claimed and cancelled before its turn does not start", async () => {
  const office = openTestOffice();
  const { store } = office;
  for (const name of ["a", "b", "c"]) queue(store, name, { kind: "bulletin" });
  const mayLeave: boolean[] = [];
  const transport = {
    send: async (letter: { to: string; mayLeave: () => boolean }) => {
      mayLeave.push(letter.mayLeave());
      cancelQueued(store, letter.to, ["bulletin"]);
      mayLeave.push(letter.mayLeave());
      return withdrawn;
    },
  } as unknown as Sender["transport"];
  expect(await sendDue({ office, transport, log: silentLog, connections: 1 }, always)).toBe(true);
  expect(mayLeave).toEqual([true, false, true, false, true, false]);
  expect(countStates(store)).toEqual({ cancelled: 3 });
});

test("so does the rest of a bulletin that is stopped", () => {
  const { store } = openTestOffice();
  store.exec(`INSERT INTO bulletins (id, author, subject, words, comment, state, created_at)
    VALUES (1, 'anne', 's', 'w', '', 'sending', '')`);
  const [sending = 0] = ["a", "b"].map((name) => queue(store, name, { bulletinId: 1 }));
  claimDue(store, { now: now(), count: 1, lastLane: 4, patience: now() });
  cancelBulletin(store, 1);
  expect(countStates(store)).toEqual({ sending: 1, cancelled: 1 });
  expect(isCancelled(store, sending)).toBe(true);
});

test("what a database did not take is kept by the next run, and what was lost is in doubt", async () => {
  const office = openTestOffice();
  const { store } = office;
  queue(store, "anna");
  queue(store, "bert");
  let isStopping = false;
  const failing = sender(office, () => {
    store.exec(`CREATE TRIGGER IF NOT EXISTS full BEFORE UPDATE ON outbox
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    isStopping = true;
    return later;
  });
  const stopping = () => isStopping;
  await expect(sendDue({ ...failing, connections: 2 }, { stopping })).rejects.toThrow("full");
  store.exec("DROP TRIGGER full");
  store.exec("INSERT INTO bodies (language, subject, text, html) VALUES ('fr', '', '', '')");
  const lost = queue(store, "carla");
  store.prepare("UPDATE outbox SET state = 'sending', dated_at = ? WHERE id = ?").run(now(), lost);
  await sendDue(
    sender(office, () => sent),
    always,
  );
  expect(listRows(store).map(({ state, reply }) => `${state} ${reply}`)).toEqual([
    ...["queued 450 4.2.1", "queued 450 4.2.1"],
    "in_doubt ",
  ]);
});

test("a database that is locked while a letter is composed fails no letter", async () => {
  const office = openTestOffice();
  queue(office.store, "anna", { tokenId: null, fileIds: [] });
  office.store.exec("UPDATE outbox SET bulletin_id = NULL");
  const locked = () => {
    throw Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
  };
  const transport = { send: locked } as unknown as Sender["transport"];
  await sendDue({ office, transport, log: silentLog, connections: 1 }, always);
  expect(listRows(office.store)).toMatchObject([{ state: "queued", attempts: 1 }]);
});

/** What an important letter was written from, by a version whose templates had other names. */
function enterOld(office: Office, name: string): number {
  const id = queue(office.store, name, { kind: "join-approval", lane: lanes.reports });
  const letter = {
    ...{ template: "of-an-older-version", values: {}, matterId: 1 },
    reply: { purpose: "matter", subjectId: 1 },
  };
  office.store.exec(`INSERT OR IGNORE INTO matters (id, type, state, partnership, city_only, writer,
    writer_name, language, subject, words, words_hash, urgent, verified, created_at)
    VALUES (1, 'report', 'received', 'boncelles', 0, 'x@example.org', '', 'fr', '', '', '', 0, 1, '')`);
  keepImportant(office.store, id, { about: name, letter: JSON.stringify(letter) });
  return id;
}
const alerts = (office: Office) =>
  office.store.prepare("SELECT count(*) FROM outbox WHERE kind = 'alert'").pluck().get();

test("a refusal that cannot be passed on stops no other letter, and the city is told", async () => {
  const office = openTestOffice();
  enterOld(office, "anna");
  queue(office.store, "bert");
  const refusing = sender(office, (to) =>
    to.startsWith("anna") ? { result: "give-up", because: "550 5.1.1", code: 550 } : sent,
  );
  await sendDue(refusing, always);
  expect(listRows(office.store).map(({ state }) => state)).toEqual(["failed", "sent", "sent"]);
  expect(alerts(office)).toBe(1);
});

test("nor does one that was not accepted in time keep the clock from its other duties", () => {
  const office = openTestOffice();
  enterOld(office, "anna");
  enterOld(office, "bert");
  office.store.exec("UPDATE outbox SET state = 'failed'");
  expect(() => tick(office)).toThrow();
  const told = alerts(office);
  expect(told).toBeGreaterThan(0);
  expect(() => tick(office)).not.toThrow();
  expect(alerts(office)).toBe(told);
});

test("what may be a rule about us is believed of a recipient the second time", () => {
  const office = openTestOffice();
  queue(office.store, "anna");
  const refused: Sent = { result: "give-up", because: "554 5.7.1 no", code: 554, mayBeOurs: true };
  const states = [1, 2].map(() => {
    office.store.exec("UPDATE outbox SET due_at = '2020-01-01T00:00:00.000Z'");
    const [letter] = claimDue(office.store, {
      ...{ now: now(), count: 1, lastLane: lanes.bulletins, patience: now() },
    });
    if (letter === undefined) throw new Error("No letter is due.");
    keepResult({ letter, sent: refused }, { office, log: silentLog, now: now() });
    return listRows(office.store)[0]?.state;
  });
  expect(states).toEqual(["queued", "failed"]);
});

test("a letter at which the whole server is in trouble goes behind the others", async () => {
  const office = openTestOffice();
  queue(office.store, "anna");
  const full: Sent = { ...busy, because: "452 4.3.1 full", code: 452, isAtLetter: true };
  await sendDue(
    sender(office, () => full),
    always,
  );
  expect(listRows(office.store)).toMatchObject([{ state: "queued", attempts: 1 }]);
  expect(isPaused(office.store, now())).toBe(true);
  // How often it happens does not make it wait longer than the pause.
  office.store.exec("UPDATE outbox SET attempts = 6, due_at = '2020'; DELETE FROM pauses");
  await sendDue(
    sender(office, () => full),
    always,
  );
  expect(untilNextDue({ office })).toBeLessThanOrEqual(5_000);
});

test("a refusal without an attempt makes no pause longer", async () => {
  const office = openTestOffice();
  queue(office.store, "anna");
  expect(
    await sendDue(
      sender(office, () => network),
      always,
    ),
  ).toBe(false);
  expect(isPaused(office.store, now())).toBe(false);
});

test("each time that it may have been accepted counts toward the quota", async () => {
  const it = await underWay();
  await it.answer(doubt);
  const since = new Date(Date.now() - 60_000).toISOString();
  const counts = [1, 2, 3].map(() => {
    const count = countSpentSince(it.store, since);
    sendAgain(it.store, it.id, { now: now(), dueAt: now(), settled: "blind" });
    claimDue(it.store, { now: now(), count: 1, lastLane: 4, patience: now() });
    putUnfinishedInDoubt(it.store, now());
    return count;
  });
  expect(counts).toEqual([1, 2, 3]);
});
