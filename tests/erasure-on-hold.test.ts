// An erasure asked while nothing may be destroyed: the person is out, nothing is lost, the city knows; and it
// is done by itself when the hold ends.
import { expect, test } from "vitest";
import { findMember } from "../src/store/members.ts";
import { listPurges } from "../src/store/purges.ts";
import { listWaiting } from "../src/store/waiting-erasures.ts";
import { play } from "./conversation/replay.ts";
import { readScript } from "./conversation/script.ts";
import { World } from "./conversation/world.ts";

const jean = "jean.dupont@skynet.example";
const wish = `
-- given: Jean Dupont <${jean}> is a member of boncelles --

-- in: he reports --

From: Jean Dupont <${jean}>
Subject: dépôt

Bonjour, il y a un vieux matelas au coin de la rue de Tilff depuis hier.

-- in: he wants to be erased --

From: Jean Dupont <${jean}>
Subject: mes données

Veuillez effacer toutes les données me concernant.

-- in: yes --

From: Jean Dupont <${jean}>
Answers: leave-confirm

Oui
`;
const back = `
-- in: he comes back --

From: Jean Dupont <${jean}>
Subject: inscription

Je voudrais devenir membre du PLP Boncelles.

-- in: yes --

From: Jean Dupont <${jean}>
Answers: join-confirm

Oui
`;

async function playAll(world: World, script: string, from: number): Promise<void> {
  for (const [index, { scene }] of readScript(script).scenes.entries()) {
    world.begin(from + index);
    await play(scene, { world, number: from + index, mode: {} });
  }
}

function hold(world: World, isHeld: boolean): void {
  const { registry } = world.office;
  const held = { ...registry(), retention: { ...registry().retention, hold: isHeld } };
  Object.assign(world.office, { registry: () => held });
}

const wordsOf = (world: World) =>
  world.office.store.prepare("SELECT words FROM matters").pluck().get();
const kindsTo = (world: World) =>
  world.office.store
    .prepare("SELECT kind FROM outbox WHERE recipient = ? ORDER BY id")
    .pluck()
    .all(jean);

test("he is out, nothing is destroyed, the city knows; the end of the hold erases him", async () => {
  const world = new World();
  hold(world, true);
  await playAll(world, wish, 1);
  const { store } = world.office;
  expect(findMember(store, jean)?.state).toBe("left");
  expect(kindsTo(world)).toEqual(["report-receipt", "leave-confirm", "goodbye"]);
  const alerts = store.prepare("SELECT count(*) FROM outbox WHERE kind = 'alert'").pluck().get();
  expect(alerts).toBe(world.office.registry().contacts.length);
  world.tick();
  expect(wordsOf(world)).toContain("matelas");
  expect(listPurges(store)).toEqual([]);
  expect(listWaiting(store)).toHaveLength(1);

  hold(world, false);
  world.tick();
  expect(wordsOf(world)).toBe("");
  expect(findMember(store, jean)).toBeUndefined();
  expect(listWaiting(store)).toEqual([]);
  expect(kindsTo(world)).toEqual(["data-erased"]);
});

test("who is a member again by then stays", async () => {
  const world = new World();
  hold(world, true);
  await playAll(world, wish, 1);
  await playAll(world, back, 10);
  hold(world, false);
  world.tick();
  expect(findMember(world.office.store, jean)?.state).toBe("active");
  expect(listWaiting(world.office.store)).toEqual([]);
});
