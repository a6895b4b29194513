// A storm of letters from addresses that nobody knows: what leaves to them stays within the bounds of
// CONTRACT.md section 6, and everything that was written reaches a person.
import { expect, test } from "vitest";
import { writeLetter } from "./conversation/letter-in.ts";
import { World } from "./conversation/world.ts";

const minuteMs = 60_000;

async function storm(world: World, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    world.begin(index + 1);
    world.now = new Date(world.now.getTime() + minuteMs);
    const letter = `From: S <s${index}@storm${index}.example>\nSubject: Bonjour\n\n${text}`;
    const told = { number: index + 1, now: world.now, sent: world.sent };
    world.receive(await world.read(writeLetter(letter, told)));
    await world.send();
  }
}

const count = (world: World, kind: string) => world.sent.filter((it) => it.kind === kind).length;

test.each([
  ["join-confirm", "Bonjour, je voudrais m'inscrire au PLP.", 40],
  ["report-receipt", "Des tags sont apparus hier sur les garages de la rue de Tilff.", 40],
  ["urgent-advice", "Au secours, un cambrioleur est chez moi en ce moment !", 30],
])("a hundred strangers: %s at most so often in a day", async (kind, text, most) => {
  const world = new World();
  await storm(
    world,
    Array.from({ length: 100 }, () => text),
  );
  expect(count(world, kind)).toBeGreaterThan(0);
  expect(count(world, kind)).toBeLessThanOrEqual(most);
});

test("one address a hundred times: one join-confirm, one advice an hour", async () => {
  const world = new World();
  for (let index = 1; index <= 100; index += 1) {
    world.begin(index);
    world.now = new Date(world.now.getTime() + minuteMs / 2);
    const text = index % 2 === 0 ? "Je voudrais m'inscrire." : "Au secours, on entre chez moi !";
    const letter = `From: S.T.orm+${index}@gmail.com\nSubject: n ${index}\n\n${text}`;
    const told = { number: index, now: world.now, sent: world.sent };
    world.receive(await world.read(writeLetter(letter, told)));
    await world.send();
  }
  expect(count(world, "join-confirm")).toBe(1);
  expect(count(world, "urgent-advice")).toBe(1);
});
