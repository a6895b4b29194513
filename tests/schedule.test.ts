// What the clock does over holidays, both changes of the clock, leap days, and after the worker was off:
// each thing once, in its time.
import { expect, test } from "vitest";
import { listMatters } from "../src/store/evaluation-figures.ts";
import { World } from "./conversation/world.ts";

const member = "Jean Dupont <jean.dupont@skynet.example>";

async function report(world: World, at: string, subject = "pneus"): Promise<void> {
  world.now = new Date(at);
  await receive(world, {
    from: member,
    subject,
    text: `Bonjour, il y a des pneus abandonnés au bord du bois (${at}).`,
  });
}

let letters = 0;
async function receive(
  world: World,
  { from, subject, text }: { from: string; subject: string; text: string },
): Promise<void> {
  letters += 1;
  const domain = from.replace(/^.*@|>$/g, "");
  const raw = [
    `Authentication-Results: mx.google.com; dmarc=pass header.from=${domain}`,
    ...[`From: ${from}`, "To: plp.seraing@gmail.com", `Subject: ${subject}`],
    ...[`Message-ID: <scheduled-${letters}@people.example>`, `Date: ${world.now.toUTCString()}`],
    ...["Content-Type: text/plain; charset=utf-8", "", text, ""],
  ].join("\r\n");
  const incoming = await world.read(Buffer.from(raw));
  world.begin(letters);
  world.receive(incoming);
}

function open(): World {
  const world = new World();
  world.enterMember(member, "boncelles");
  return world;
}

/** The kinds queued by a tick at this time. */
function tickAt(world: World, at: string): readonly string[] {
  const { store } = world.office;
  const count = () =>
    store.prepare("SELECT kind FROM outbox ORDER BY id").all() as readonly { kind: string }[];
  const before = count().length;
  world.now = new Date(at);
  world.tick();
  return count()
    .slice(before)
    .map(({ kind }) => kind);
}

// Anne, and Luc who is her deputy.
const reminder = ["report-reminder", "report-reminder"];

test.each([
  // [what, reported at, then each tick with what it gives]
  [
    "by day",
    "2026-03-02T08:00:00Z",
    [
      ["2026-03-05T07:59:00Z", []],
      ["2026-03-05T08:00:00Z", reminder],
      ["2026-03-05T08:00:00Z", []],
      ["2026-03-12T07:59:00Z", []],
      ["2026-03-12T08:00:00Z", [...reminder, "still-open"]],
    ],
  ],
  [
    "not at night",
    "2026-03-02T22:00:00Z",
    [
      ["2026-03-05T22:00:00Z", []],
      ["2026-03-06T05:59:00Z", []],
      ["2026-03-06T06:00:00Z", reminder],
    ],
  ],
  [
    "not on Easter Monday",
    "2026-04-03T08:00:00Z",
    [
      ["2026-04-06T08:00:00Z", []],
      ["2026-04-06T19:00:00Z", []],
      ["2026-04-07T04:59:00Z", []],
      ["2026-04-07T05:00:00Z", reminder],
    ],
  ],
  [
    "in the night that lacks an hour",
    "2026-03-26T01:30:00Z",
    [
      ["2026-03-29T01:30:00Z", []],
      ["2026-03-29T04:59:00Z", []],
      ["2026-03-29T05:00:00Z", reminder],
    ],
  ],
  [
    "in the night that has an hour twice",
    "2026-10-22T00:30:00Z",
    [
      ["2026-10-25T00:30:00Z", []],
      ["2026-10-25T01:30:00Z", []],
      ["2026-10-25T05:59:00Z", []],
      ["2026-10-25T06:00:00Z", reminder],
    ],
  ],
  [
    "over 29 February",
    "2028-02-26T08:00:00Z",
    [
      ["2028-02-29T07:59:00Z", []],
      ["2028-02-29T08:00:00Z", reminder],
    ],
  ],
  [
    "a worker that was off for three weeks catches up once",
    "2026-03-02T08:00:00Z",
    [
      ["2026-03-25T08:00:00Z", [...reminder, "still-open"]],
      ["2026-03-25T09:00:00Z", []],
      ["2026-03-26T08:00:00Z", reminder],
    ],
  ],
  [
    "after more than all reminders the city has it, once",
    "2026-03-02T08:00:00Z",
    [
      ["2026-05-18T08:00:00Z", ["report-reminder", "still-open"]],
      ["2026-05-19T08:00:00Z", []],
      ["2026-08-19T08:00:00Z", []],
    ],
  ],
] as const)("a report is reminded of %s", async (_, reportedAt, ticks) => {
  const world = open();
  await report(world, reportedAt);
  for (const [at, kinds] of ticks) expect([at, tickAt(world, at)]).toEqual([at, kinds]);
});

test("the digest comes once a week, whatever the clock does, and a worker that was off sends one", async () => {
  const world = open();
  world.now = new Date("2026-03-24T10:00:00Z");
  tickAt(world, "2026-03-24T10:00:00Z");
  const promotion =
    "PROMO : -50 % sur tous les matelas ce week-end, cliquez ici pour profiter de l'offre.";
  const filed = async (at: string) => {
    world.now = new Date(at);
    await receive(world, { from: member, subject: "Fwd: promo", text: `${promotion} ${at}` });
  };
  await filed("2026-03-25T10:00:00Z");
  // The Monday after the night that lacks an hour: 8 o'clock is at 6 UTC.
  expect(tickAt(world, "2026-03-30T05:59:00Z")).toEqual([]);
  expect(tickAt(world, "2026-03-30T06:00:00Z")).toEqual(["digest"]);
  expect(tickAt(world, "2026-03-30T06:01:00Z")).toEqual([]);
  await filed("2026-04-01T10:00:00Z");
  // The next Monday is Easter's.
  expect(tickAt(world, "2026-04-06T10:00:00Z")).toEqual([]);
  expect(tickAt(world, "2026-04-07T10:00:00Z")).toEqual(["digest"]);
  await filed("2026-05-06T10:00:00Z");
  expect(tickAt(world, "2026-05-12T10:00:00Z")).toEqual(["digest"]);
  expect(tickAt(world, "2026-05-13T10:00:00Z")).toEqual([]);
});

test("what was answered and is quiet for a month is closed without mail", async () => {
  const world = open();
  await report(world, "2026-03-02T08:00:00Z");
  const { store } = world.office;
  store.prepare("UPDATE matters SET state = 'answered'").run();
  const state = () => (store.prepare("SELECT state FROM matters").get() as { state: string }).state;
  expect(tickAt(world, "2026-03-31T08:00:00Z")).toEqual([]);
  expect(state()).toBe("answered");
  expect(tickAt(world, "2026-04-01T08:00:00Z")).toEqual([]);
  expect(state()).toBe("closed");
});

test.each([
  // [type, state, whether it lapses after a year without a word]
  ["report", "forwarded", true],
  ["question", "received", true],
  ["question", "forwarded", true],
  ["report", "received", false],
] as const)("a %s that is %s and never answered lapses: %s", async (type, state, lapses) => {
  const world = open();
  await report(world, "2026-03-02T08:00:00Z");
  const { store } = world.office;
  store.prepare("UPDATE matters SET type = ?, state = ?").run(type, state);
  const scope = { from: "2026-01-01", to: "2027-01-01" };
  const before = listMatters(store, scope);
  const now = () => (store.prepare("SELECT state FROM matters").get() as { state: string }).state;
  tickAt(world, "2027-03-01T08:00:00Z");
  expect(now()).toBe(state);
  expect(tickAt(world, "2027-03-02T08:00:00Z")).not.toContain("report-closed");
  expect(now()).toBe(lapses ? "closed" : state);
  expect(listMatters(store, scope)).toEqual(before);
});

test("nobody is told that it is not forgotten after they have left", async () => {
  const world = open();
  await report(world, "2026-03-02T08:00:00Z");
  world.office.store.prepare("UPDATE members SET state = 'left'").run();
  expect(tickAt(world, "2026-03-12T08:00:00Z")).toEqual(reminder);
});

test("other intervals hold from the tick after they were set", async () => {
  const world = open();
  const registry = world.office.registry();
  const followUp = { ...registry.followUp, reportReminderDays: 1, stillOpenDays: 2 };
  world.office = { ...world.office, registry: () => ({ ...registry, followUp }) };
  await report(world, "2026-03-02T08:00:00Z");
  expect(tickAt(world, "2026-03-03T08:00:00Z")).toEqual(reminder);
  expect(tickAt(world, "2026-03-04T08:00:00Z")).toEqual(["still-open"]);
});
