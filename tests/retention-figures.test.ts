// What the yearly evaluation counts is the same before and after retention has taken all that it may: of an
// office counted by hand, and of a whole year of a real one, months and years later.
import { beforeAll, expect, test } from "vitest";
import { countYear, readYear } from "../src/evaluation/figures.ts";
import { eraseExpired } from "../src/retention.ts";
import { usualRetention } from "../src/retention-periods.ts";
import type { Store } from "../src/store/database.ts";
import { officeByHand } from "./evaluation/by-hand.ts";
import { plan } from "./year/plan.ts";
import { playYear } from "./year/play.ts";

const timezone = "Europe/Brussels";

async function erase(store: Store, now: string) {
  const done = await eraseExpired({
    ...{ store, now, periods: usualRetention, clock: () => new Date(now) },
    ...{ mayGoOn: () => true, pause: async () => {} },
  });
  expect(store.pragma("foreign_key_check")).toEqual([]);
  return done.taken;
}

function figuresOf(store: Store) {
  return ["boncelles", "jemeppe", "all"].map((scope) => {
    const rows = readYear(store, { year: 2026, timezone, now: "2027-01-05T03:05:00.000Z" });
    return countYear(rows, scope);
  });
}

test("an office counted by hand", async () => {
  const store = officeByHand();
  store.exec("UPDATE matters SET state = 'closed'");
  const before = figuresOf(store);
  const taken = await erase(store, "2037-01-05T02:00:00.000Z");
  expect(Object.keys(taken)).toEqual(expect.arrayContaining(["reportsDays", "noticesDays"]));
  expect(figuresOf(store)).toEqual(before);
});

let store: Store;

beforeAll(async () => {
  const { world } = await playYear(plan, "2027-01-06T21:10:00Z");
  store = world.office.store;
}, 120_000);

test("a whole year of a real office, one night after the other", async () => {
  const before = figuresOf(store);
  const count = (table: string) =>
    (store.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }).count;
  const letters = count("outbox");
  const taken = new Set<string>();
  for (const now of ["2027-01-07", "2027-03-01", "2027-07-01", "2028-04-01", "2037-03-01"]) {
    for (const name of Object.keys(await erase(store, `${now}T02:00:00.000Z`))) taken.add(name);
    expect(figuresOf(store), now).toEqual(before);
  }
  expect([...taken]).toEqual(
    expect.arrayContaining([
      ...["membersLeftDays", "reportsDays", "noticesDays", "bulletinsDays"],
      ...["letterWordsDays", "lettersDays", "ledgerDays", "attendeesDays", "evaluationsDays"],
    ]),
  );
  // Nothing but what is not settled, or belongs to a report that is still open.
  expect(count("outbox")).toBeLessThan(letters / 20);
});

test("years later no word and no address of a closed matter or of who left is in the file", () => {
  const closed = store
    .prepare(
      "SELECT count(*) AS count FROM matters WHERE state = 'closed' AND (writer || words) <> ''",
    )
    .get();
  expect(closed).toEqual({ count: 0 });
  expect(store.prepare("SELECT * FROM members WHERE state = 'left'").all()).toEqual([]);
  const bytes = store.serialize();
  // m11, m12 and m13 left in the year; m13 and m11 had reported nothing that is still open.
  const written = ["m11@voo.example", "m12@voo.example", "m13@voo.example"].filter((address) => {
    const open = store.prepare("SELECT 1 FROM matters WHERE writer = ?").get(address);
    return open === undefined && bytes.includes(address);
  });
  expect(written).toEqual([]);
});
