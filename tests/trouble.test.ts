// What goes wrong with a letter: too heavy, a fault of ours, an outage. None of it stops the next one,
// and danger is answered all the same.
import { expect, test } from "vitest";
import { decide } from "../src/intake.ts";
import { writeLetter } from "./conversation/letter-in.ts";
import { silentLog, World } from "./conversation/world.ts";

const cry = "Au secours, quelqu'un force la porte de ma voisine en ce moment !";
const calm = "Bonjour, je voudrais m'inscrire au PLP svp.";

function letter(world: World, number: number, text: string): Buffer {
  scenes += 1;
  world.begin(scenes);
  const head = "From: Jean <jean@example.org>\nSubject: PLP";
  return writeLetter(`${head}\n\n${text}`, { number, now: world.now, sent: [] });
}

let scenes = 0;
const kindsOf = (sent: readonly { kind: string }[]) => sent.map(({ kind }) => kind);

test.each([
  [calm, ["refused", "alert"]],
  [cry, ["urgent-advice", "refused", "alert"]],
])("a letter over 25 MB: %s", async (text, kinds) => {
  const world = new World();
  world.receive(await world.read(letter(world, 1, text), true));
  expect(kindsOf(await world.send())).toEqual(kinds);
});

test.each([
  [calm, ["alert"]],
  [cry, ["urgent-advice", "alert"]],
])("a fault that repeats sets the letter aside: %s", async (text, kinds) => {
  const world = new World();
  const { store } = world.office;
  for (const table of ["members", "matters"]) {
    store.exec(`CREATE TEMP TRIGGER fault_${table} BEFORE INSERT ON main.${table}
      BEGIN SELECT RAISE(ABORT, 'fault'); END`);
  }
  const incoming = await world.read(letter(world, 1, text));
  expect(decide(incoming, world.office, silentLog).outcome).toBe("quarantined");
  expect(kindsOf(await world.send())).toEqual(kinds);
  expect(decide(incoming, world.office, silentLog).outcome).toBe("quarantined");
  expect(await world.send()).toEqual([]);
  store.exec("DROP TRIGGER fault_members; DROP TRIGGER fault_matters");
  const next = await world.read(letter(world, 2, calm));
  expect(decide(next, world.office, silentLog).outcome).toBe("handled");
  expect(kindsOf(await world.send())).toEqual(["join-confirm"]);
});

test("a letter read long after it came says so to those who read it", async () => {
  const world = new World();
  world.enterMember("Jean <jean@example.org>", "boncelles");
  const told = "Il y a des pneus abandonnés le long du chemin du Bois depuis une semaine.";
  const incoming = await world.read(letter(world, 1, told));
  world.now = new Date(world.now.getTime() + 7 * 3_600_000);
  world.receive(incoming);
  const report = (await world.send()).find(({ kind }) => kind === "report");
  expect(report?.text).toContain("avec retard");
});

test("the same Message-ID with other words is a new letter", async () => {
  const world = new World();
  world.enterMember("Jean <jean@example.org>", "boncelles");
  const one = "Il y a des pneus abandonnés le long du chemin du Bois depuis une semaine.";
  for (const words of [one, one, `${one} Ils sont maintenant vingt.`]) {
    world.receive(await world.read(letter(world, 1, words)));
  }
  const reports = (await world.send()).filter(({ kind }) => kind === "report");
  expect(reports.map(({ subject }) => subject)).toEqual([
    expect.stringContaining("PLP-2026-0001"),
    expect.stringContaining("PLP-2026-0002"),
  ]);
});

test("advice to one address goes once an hour", async () => {
  const world = new World();
  for (let number = 1; number <= 3; number += 1) {
    world.receive(await world.read(letter(world, number, `${cry} ${number}`)));
  }
  const advice = (await world.send()).filter(({ kind }) => kind === "urgent-advice");
  expect(advice).toHaveLength(1);
});
