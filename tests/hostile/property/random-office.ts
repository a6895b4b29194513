// An office that gets random letters one after the other, so that its state builds up. After each one
// what must hold is looked at; the first fault ends it, with the letter that led to it.
import type { GeneratorValue } from "fast-check";
import { World } from "../../conversation/world.ts";
import { readOut } from "../letter-out.ts";
import { chanceOf } from "./chance.ts";
import { faultsAfter, isUnknown, type Left } from "./oracle.ts";
import { peopleAround } from "./people.ts";
import { writeRandomLetter } from "./random-letter.ts";
import { count, countLetter, type Tally } from "./tally.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Of a letter of which more was said than this, the start is shown. */
const shownCharactersMax = 3_000;

/** Throws with the first fault. */
export async function playRandomOffice(
  draw: GeneratorValue,
  { letters, tally }: { letters: number; tally: Tally },
): Promise<void> {
  const chance = chanceOf(draw);
  const world = new World();
  world.useRegistry("hostile");
  const people = peopleAround(world, chance);
  const left: Left[] = [];
  const taken: Buffer[] = [];
  for (let index = 1; index <= letters; index += 1) {
    world.begin(index);
    await passTime(world, left, { chance, tally });
    if (chance.inHundred(1)) world.useRegistry(chance.pick(["hostile", "hostile-moved"]));
    if (taken.length > 0 && chance.inHundred(4)) {
      await takeAgain(chance.pick(taken), { world, chance, distinct: taken.length });
      continue;
    }
    const letter = writeRandomLetter({ world, people }, chance);
    taken.push(letter.bytes);
    const out = await explaining(letter.bytes, async () => {
      world.receive(await world.read(letter.bytes));
      const sent = await sendAll(world, left);
      world.tick();
      sent.push(...(await sendAll(world, left)));
      return Promise.all(sent.map(readOut));
    });
    const rule = lastRule(world);
    countLetter(tally, letter, rule);
    for (const { kind } of out) count(tally.byKind, kind);
    tally.out += out.length;
    const faults = faultsAfter({ world, people, letter, out, left, distinct: taken.length });
    if (faults.length > 0) {
      throw new Error(`${faults.join("\n")}\nby rule "${rule}", after:\n${show(letter.bytes)}`);
    }
  }
}

/** A fault of the office's own is shown with the letter that led to it. */
async function explaining<Value>(bytes: Buffer, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (fault) {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    error.message = `${error.message}\nthrown on:\n${show(bytes)}`;
    throw error;
  }
}

function show(bytes: Buffer): string {
  return bytes.toString("latin1").slice(0, shownCharactersMax).replaceAll("\r\n", "\n");
}

async function passTime(
  world: World,
  left: Left[],
  { chance, tally }: { chance: ReturnType<typeof chanceOf>; tally: Tally },
): Promise<void> {
  const ms = chance.weighed([
    [90, () => chance.below(20 * minuteMs)],
    [8, () => chance.below(dayMs)],
    [2, () => chance.below(20 * dayMs)],
  ])();
  world.now = new Date(world.now.getTime() + ms);
  world.tick();
  const sent = await sendAll(world, left);
  tally.out += sent.length;
  for (const { kind } of sent) count(tally.byKind, kind);
}

async function sendAll(world: World, left: Left[]) {
  const sent = await world.send();
  for (const { kind, to, replyTo } of sent) {
    left.push({
      kind,
      to,
      asks: replyTo !== null,
      atMs: world.now.getTime(),
      toUnknown: isUnknown(to, world),
    });
  }
  return sent;
}

/** A copy under another UID and with other trace fields: nothing may come of it. */
async function takeAgain(
  bytes: Buffer,
  { world, distinct }: { world: World; chance: ReturnType<typeof chanceOf>; distinct: number },
): Promise<void> {
  const trace = Buffer.from("Received: from relay.example by mx.google.com; again\r\n");
  world.receive(await world.read(Buffer.concat([trace, bytes])));
  const sent = await world.send();
  const { n } = world.office.store.prepare("SELECT count(*) AS n FROM ledger").get() as {
    n: number;
  };
  if (sent.length > 0 || n !== distinct) throw new Error("A copy of a letter had effect.");
}

function lastRule({ office }: World): string {
  const row = office.store.prepare("SELECT handler FROM ledger ORDER BY id DESC LIMIT 1").get();
  return (row as { handler: string }).handler;
}
