// The evaluation by mail: on 5 January, once, to whom it belongs, whatever the worker did meanwhile.
import { beforeEach, expect, test } from "vitest";
import { type Maker, prepareEvaluations } from "../../src/evaluation/prepare.ts";
import { makeDueEvaluations, watchEvaluations } from "../../src/evaluation-watch.ts";
import { enterImported } from "../../src/store/imported-members.ts";
import { noteEvent } from "../../src/store/members.ts";
import { silentLog, World } from "../conversation/world.ts";

const templatesDir = new URL("../../templates", import.meta.url).pathname;
let world: World;
let made = 0;

const make: Maker = async ({ figures, language }) => {
  made += 1;
  const name = `evaluation-${figures.year}-${figures.scope}`;
  return [
    { name: `${name}.pdf`, type: "application/pdf", content: Buffer.from(`%PDF ${language}`) },
    { name: `${name}.csv`, type: "text/csv", content: Buffer.from("partnership,figure\r\n") },
  ];
};

beforeEach(() => {
  made = 0;
  world = new World();
  world.begin(1);
  const { store } = world.office;
  for (const [name, partnership] of [
    ["jean", "boncelles"],
    ["lucie", "boncelles"],
    ["karim", "jemeppe"],
  ] as const) {
    const at = "2026-03-02T08:00:00.000Z";
    const consent = { at, by: "import", charterVersion: "2024" };
    const email = `${name}@voo.example`;
    const id = enterImported(store, { email, name, partnership, language: "fr", consent, now: at });
    noteEvent(store, id, { event: "joined", at, ledgerId: null });
  }
});

/** What leaves at this time, the evaluations being made beforehand. */
async function at(now: string, maker = make) {
  world.now = new Date(now);
  const { store, registry, settings } = world.office;
  const context = {
    ...{ store, registry: registry(), timezone: settings.timezone },
    now: world.now.toISOString(),
  };
  await prepareEvaluations(context, { templatesDir, make: maker });
  world.tick();
  return (await world.send()).filter(({ kind }) => kind === "evaluation");
}

test("each coordinator gets their partnership's, the city the whole, once", async () => {
  const sent = await at("2027-01-05T08:00:00Z");
  expect(sent.map(({ to, files }) => [to, ...files])).toEqual([
    ["anne.collard@voo.example", ...files("boncelles")],
    ["luc.remy@voo.example", ...files("boncelles")],
    ["marc.dethier@skynet.example", ...files("jemeppe")],
    ["fatima@proximus.example", ...files("jemeppe")],
    ["prevention@seraing.example", ...files("all")],
  ]);
  expect(made).toBe(3);
  expect(sent[0]?.subject).toBe("Évaluation annuelle 2026 : PLP Boncelles");
  expect(sent[0]?.text).toContain("Membres au 31 décembre : 2");
  expect(sent[4]?.text).toContain("Membres au 31 décembre : 3");
  expect(await at("2027-01-05T08:01:00Z")).toEqual([]);
  expect(await at("2027-01-20T08:00:00Z")).toEqual([]);
  expect(made).toBe(3);
});

const files = (scope: string) => [`evaluation-2026-${scope}.pdf`, `evaluation-2026-${scope}.csv`];

test.each([
  ["2026-12-31T23:30:00Z", 0, "New Year's Day"],
  ["2027-01-04T22:59:00Z", 0, "the last minute of 4 January in Brussels"],
  ["2027-01-05T06:00:00Z", 5, "the first hour of 5 January in which people are written to"],
  ["2027-01-31T20:59:00Z", 5, "a worker that was off comes back in January"],
  ["2027-01-31T23:00:00Z", 0, "in February it is too late"],
  ["2027-07-05T08:00:00Z", 0, "in July"],
])("%s: %i letters (%s)", async (now, letters) => {
  expect(await at(now)).toHaveLength(letters);
});

test("nothing is sent before its files are there", async () => {
  const failing: Maker = async () => Promise.reject(new Error("no room"));
  await expect(at("2027-01-05T08:00:00Z", failing)).rejects.toThrow("no room");
  world.tick();
  expect(await world.send()).toEqual([]);
  expect(await at("2027-01-05T09:00:00Z")).toHaveLength(5);
});

test("an office that began in January has nothing to tell, and is not asked again", async () => {
  world.office.store.exec("DELETE FROM members; DELETE FROM member_turns");
  expect(await at("2027-01-05T08:00:00Z")).toEqual([]);
  expect(await at("2027-01-06T08:00:00Z")).toEqual([]);
  expect(made).toBe(0);
});

test("made in a process of its own", { timeout: 60_000 }, async () => {
  world.now = new Date("2027-01-05T08:00:00Z");
  const { store, registry, settings } = world.office;
  const now = world.now.toISOString();
  const context = { store, registry: registry(), timezone: settings.timezone, now };
  // A loop that is held up would not count on.
  let turns = 0;
  const pulse = setInterval(() => {
    turns += 1;
  }, 10);
  const before = performance.now();
  expect(await prepareEvaluations(context, { templatesDir })).toBe(3);
  const lasted = performance.now() - before;
  clearInterval(pulse);
  expect(turns).toBeGreaterThan(lasted / 40);
  world.tick();
  const sent = await world.send();
  expect(sent).toHaveLength(5);
  expect(sent[0]?.bytes.length).toBeGreaterThan(20_000);
});

test("the worker has them made beside its ticks", { timeout: 60_000 }, async () => {
  world.now = new Date("2027-01-05T08:00:00Z");
  const { promise, resolve } = Promise.withResolvers<void>();
  const watch = watchEvaluations(world.office, { templatesDir, log: silentLog, onMade: resolve });
  watch.wake();
  watch.wake();
  world.tick();
  expect(await world.send()).toEqual([]);
  await promise;
  world.tick();
  expect(await world.send()).toHaveLength(5);
  await watch.stop();
});

test("a worker that stops ends what is being made, and makes it when it is back", async () => {
  world.now = new Date("2027-01-05T08:00:00Z");
  const onMade = () => {};
  const watch = watchEvaluations(world.office, { templatesDir, log: silentLog, onMade });
  watch.wake();
  const before = performance.now();
  await watch.stop();
  expect(performance.now() - before).toBeLessThan(2_000);
  watch.wake();
  world.tick();
  expect(await world.send()).toEqual([]);
  expect(await at("2027-01-05T08:01:00Z")).toHaveLength(5);
});

test("what cannot be made is told to the city, and tried again an hour later", async () => {
  world.now = new Date("2027-01-05T08:00:00Z");
  const watching = { templatesDir: "/nowhere", log: silentLog };
  expect(await makeDueEvaluations(world.office, watching)).toBe(false);
  const [alert, ...more] = await world.send();
  expect([alert?.kind, alert?.to, ...more]).toEqual(["alert", "prevention@seraing.example"]);
  expect(alert?.text).toContain("L'évaluation annuelle n'a pas pu être préparée.");
});
