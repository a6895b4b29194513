// A clock that was ahead, by days or by a year, and is right again: nothing waits for it, nothing is given
// up by it.
import { expect, test } from "vitest";
import { sendDue, untilNextDue } from "../../src/delivery.ts";
import type { Sender } from "../../src/delivery-run.ts";
import type { Sent } from "../../src/edges/smtp-outcome.ts";
import type { Office } from "../../src/office.ts";
import { putInDoubt } from "../../src/store/doubts.ts";
import { claimDue } from "../../src/store/outbox.ts";
import { listSpentSince } from "../../src/store/outbox-figures.ts";
import { mendTimes } from "../../src/store/outbox-times.ts";
import { keepPause } from "../../src/store/pauses.ts";
import { silentLog } from "../conversation/world.ts";
import { type Bounds, countStates, listRows, openTestOffice, queue } from "./outbox-office.ts";

const dayMs = 86_400_000;
const sent: Sent = { result: "sent", response: "250 ok" };
const later: Sent = { result: "retry", because: "450 4.2.1", code: 450, scope: "recipient" };
const busy: Sent = {
  ...{ result: "retry", because: "421 4.7.0", code: 421 },
  ...{ scope: "everything", cause: "busy" },
};

function begin(bounds: Bounds = {}) {
  const plain = openTestOffice(bounds);
  let aheadMs = 0;
  const office: Office = { ...plain, now: () => new Date(Date.now() + aheadMs) };
  const send = async (answer: Sent) => {
    let handed = 0;
    const transport = {
      send: async () => {
        handed += 1;
        return answer;
      },
    } as unknown as Sender["transport"];
    await sendDue({ office, transport, log: silentLog, connections: 1 }, { stopping: () => false });
    return handed;
  };
  return {
    ...{ office, store: office.store, send },
    jump: (days: number) => {
      aheadMs = days * dayMs;
    },
  };
}

test.each([2, 365])("a pause of a clock %i days ahead ends with it", async (days) => {
  const it = begin();
  queue(it.store, "anna");
  it.jump(days);
  await it.send(busy);
  expect(await it.send(sent)).toBe(0);
  it.jump(0);
  expect(await it.send(sent)).toBe(1);
  expect(countStates(it.store)).toEqual({ sent: 1 });
});

test("a pause that began a moment ago by another clock holds", async () => {
  const it = begin();
  queue(it.store, "anna");
  const [since, until] = [10_000, 60_000].map((ms) => new Date(Date.now() + ms).toISOString());
  if (since === undefined || until === undefined) throw new Error("There are two.");
  keepPause(it.store, { what: "sending", cause: "login", because: "", times: 1, since, until });
  expect(await it.send(sent)).toBe(0);
});

test("what was sent by it fills no later day", async () => {
  const it = begin({ dailyQuota: 10 });
  for (let each = 0; each < 20; each += 1) queue(it.store, `m${each}`);
  it.jump(30);
  expect(await it.send(sent)).toBe(9);
  it.jump(0);
  expect(await it.send(sent)).toBe(9);
  const since = new Date(Date.now() - dayMs).toISOString();
  expect(listSpentSince(it.store, since)).toHaveLength(9);
});

test("what was postponed or queued by it is due; what is meant for later waits", async () => {
  const it = begin();
  queue(it.store, "anna");
  const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  queue(it.store, "born", { now: inDays(300), dueAt: inDays(300) });
  it.jump(300);
  await it.send(later);
  it.jump(0);
  queue(it.store, "later", { dueAt: inDays(2) });
  expect(untilNextDue(it)).toBeLessThanOrEqual(60_000);
  await it.send(sent);
  expect(listRows(it.store).map(({ state }) => state)).toEqual(["sent", "sent", "queued"]);
});

test("a letter in doubt since then is looked for as if the doubt began now", () => {
  const it = begin();
  queue(it.store, "anna");
  const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const [letter] = claimDue(it.store, { now: at(0), count: 1, lastLane: 4, patience: at(0) });
  if (letter === undefined) throw new Error("No letter is due.");
  putInDoubt(it.store, letter, { now: at(200), reply: "" });
  expect(mendTimes(it.store, at(0))).toBe(1);
  const row = it.store.prepare("SELECT doubt_at < ? AND look_at < ? FROM outbox").pluck();
  expect(row.get(at(1), at(1))).toBe(1);
});

test("a letter that waits for its second attempt is not given up for a jump of the clock", async () => {
  const it = begin();
  queue(it.store, "anna");
  await it.send(later);
  it.jump(30);
  await it.send(later);
  expect(listRows(it.store)).toMatchObject([{ state: "queued", attempts: 2 }]);
  it.store.exec("UPDATE outbox SET attempts = 8, due_at = '2020-01-01T00:00:00.000Z'");
  await it.send(later);
  expect(listRows(it.store)).toMatchObject([{ state: "failed" }]);
});
