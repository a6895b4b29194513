// Once a night, beside the mail: by the office's clock, after an outage, over both changes of the clock, on
// hold, cut off in the middle; and, with a hundred thousand letters, never for long.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eraseExpired } from "../src/retention.ts";
import { usualRetention } from "../src/retention-periods.ts";
import { eraseAtNight, findDueNight, watchRetention } from "../src/retention-watch.ts";
import { openStore } from "../src/store/database.ts";
import { enterApplicant, findMember } from "../src/store/members.ts";
import { listRuns } from "../src/store/retention.ts";
import { silentLog, World } from "./conversation/world.ts";
import * as rows from "./retention/rows.ts";

const alwaysOn = { log: silentLog, mayGoOn: () => true };

async function runsAt(world: World, times: readonly string[]): Promise<readonly boolean[]> {
  const ran: boolean[] = [];
  for (const at of times) {
    world.now = new Date(at);
    const before = listRuns(world.office.store, 999).length;
    await eraseAtNight(world.office, alwaysOn);
    ran.push(listRuns(world.office.store, 999).length > before);
  }
  return ran;
}

test.each([
  // [what, each time at which the worker is awake, whether it erases then]
  [
    "in winter",
    [
      ["2026-03-02T01:59:00Z", false],
      ["2026-03-02T02:00:00Z", true],
      ["2026-03-02T02:01:00Z", false],
      ["2026-03-02T22:30:00Z", false],
      ["2026-03-03T01:59:00Z", false],
      ["2026-03-03T02:00:00Z", true],
    ],
  ],
  [
    "the night that has no two o'clock",
    [
      ["2026-03-29T00:59:00Z", false],
      ["2026-03-29T01:00:00Z", true],
      ["2026-03-29T02:00:00Z", false],
    ],
  ],
  [
    "the night that has it twice",
    [
      ["2026-10-25T00:30:00Z", false],
      ["2026-10-25T01:30:00Z", false],
      ["2026-10-25T02:00:00Z", true],
      ["2026-10-25T03:00:00Z", false],
    ],
  ],
  [
    "off for a week: once",
    [
      ["2026-03-02T02:00:00Z", true],
      ["2026-03-09T13:00:00Z", true],
      ["2026-03-09T13:01:00Z", false],
      ["2026-03-10T02:00:00Z", true],
    ],
  ],
] as const)("%s", async (_, steps) => {
  const ran = await runsAt(
    new World(),
    steps.map(([at]) => at),
  );
  expect(ran).toEqual(steps.map(([, isDue]) => isDue));
});

test("on hold the night is over at once, and the next one asks again", async () => {
  const world = new World();
  const registry = world.office.registry();
  let hold = true;
  world.office = {
    ...world.office,
    registry: () => ({ ...registry, retention: { ...registry.retention, hold } }),
  };
  expect(await runsAt(world, ["2026-03-02T02:00:00Z", "2026-03-02T02:01:00Z"])).toEqual([
    ...[false, false],
  ]);
  expect(findDueNight(world.office)).toBe(null);
  hold = false;
  expect(await runsAt(world, ["2026-03-03T02:00:00Z"])).toEqual([true]);
});

test("on hold a request that lapses is kept as of somebody who left; without, it is forgotten", () => {
  for (const hold of [true, false]) {
    const world = new World();
    const registry = world.office.registry();
    const held = { ...registry, retention: { ...registry.retention, hold } };
    world.office = { ...world.office, registry: () => held };
    const now = world.now.toISOString();
    const asked = { email: "jean@voo.example", name: "Jean", partnership: "boncelles" };
    enterApplicant(world.office.store, { ...asked, language: "fr", now });
    world.now = new Date(world.now.getTime() + 15 * 86_400_000);
    world.tick();
    const state = findMember(world.office.store, "jean@voo.example")?.state;
    expect(state).toBe(hold ? "left" : undefined);
  }
});

test("a run that is cut off is done again; a stop waits for one span alone", async () => {
  const world = new World();
  const { store } = world.office;
  world.now = new Date(rows.now);
  for (let count = 0; count < 3000; count += 1) rows.invitation(store, { age: 500 });
  let spans = 0;
  await eraseAtNight(world.office, { ...alwaysOn, mayGoOn: () => ++spans < 4 });
  expect(listRuns(store, 9)).toEqual([]);
  const left = () => store.prepare("SELECT count(*) AS count FROM invitations").get();
  expect(left()).not.toEqual({ count: 0 });
  const watch = watchRetention(world.office, alwaysOn);
  watch.wake();
  watch.wake();
  await watch.done();
  expect(left()).toEqual({ count: 0 });
  expect(listRuns(store, 9)).toHaveLength(1);
  watch.wake();
  await watch.stop();
  expect(listRuns(store, 9)).toHaveLength(1);
});

test("a fault is told to the log by its name, and left alone for an hour", async () => {
  const world = new World();
  world.now = new Date(rows.now);
  const told: unknown[] = [];
  const log = { ...silentLog, error: (facts: unknown) => told.push(facts) };
  const watch = watchRetention(world.office, { log, mayGoOn: () => true });
  world.office.store.exec("ALTER TABLE retention_runs RENAME TO gone");
  watch.wake();
  await watch.done();
  watch.wake();
  await watch.done();
  expect(told).toHaveLength(1);
  world.office.store.exec("ALTER TABLE gone RENAME TO retention_runs");
  world.now = new Date(world.now.getTime() + 3_600_000);
  watch.wake();
  await watch.done();
  expect(listRuns(world.office.store, 9)).toHaveLength(1);
});

test("the log is emptied as soon as nobody reads any more, and nobody waits for it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plp-night-"));
  const path = join(folder, "plp.sqlite");
  const log = () => statSync(`${path}-wal`).size;
  const world = new World(openStore(path));
  world.now = new Date(rows.now);
  rows.invitation(world.office.store, { age: 500 });
  const reader = openStore(path);
  const reading = reader.prepare("SELECT * FROM invitations").iterate();
  reading.next();
  const watch = watchRetention(world.office, alwaysOn);
  const began = performance.now();
  watch.wake();
  expect(watch.isUnderWay()).toBe(true);
  await watch.done();
  watch.wake();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect([watch.isUnderWay(), log() > 0]).toEqual([false, true]);
  reading.return?.();
  watch.wake();
  expect(log()).toBe(0);
  reader.close();
  world.office.store.close();
  rmSync(folder, { recursive: true });
});

test("where nothing may be erased, as before a resume, nothing is under way and a backup need not wait", () => {
  const world = new World();
  world.now = new Date(rows.now);
  const watch = watchRetention(world.office, { log: silentLog, mayGoOn: () => false });
  watch.wake();
  expect(watch.isUnderWay()).toBe(false);
});

const letters = 20_000;

test("a large office: in short spans, all of it", { timeout: 60_000 }, async () => {
  const store = openStore(":memory:");
  store.transaction(() => {
    for (let count = 0; count < letters; count += 1) {
      rows.letter(store, { age: count % 2 === 0 ? 400 : 100, leave_token_id: null });
    }
  })();
  const { taken, longestMs } = await eraseExpired({
    ...{ store, periods: usualRetention, now: rows.now, clock: () => new Date(rows.now) },
    ...{ mayGoOn: () => true, pause: async () => {} },
  });
  // Each letter's row with its words, half of them.
  expect(taken).toEqual({ letterWordsDays: letters, lettersDays: letters });
  // 50 ms here; a machine that does other work besides gets more.
  expect(longestMs).toBeLessThan(250);
});
