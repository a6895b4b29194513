// The city's weekly heartbeat: when it comes, and what makes its subject say that something is wrong.
import { expect, test } from "vitest";
import { type Fact, keepFact } from "../src/store/meta.ts";
import { World } from "./conversation/world.ts";

const opened = "2026-03-02T08:00:00Z";
const monday = "2026-03-09T07:00:00Z";

function open(at = opened): World {
  const world = new World();
  world.useMachine({ gigabytes: 48, isBackedUp: true });
  expect(tickAt(world, at)).toEqual([]);
  return world;
}

/** The subjects queued by a tick at this time, without the office's name. */
function tickAt(world: World, at: string): readonly string[] {
  const { store } = world.office;
  const list = () => {
    const text = `SELECT subject FROM outbox JOIN bodies ON bodies.id = body_id
      WHERE kind = 'heartbeat' ORDER BY outbox.id`;
    return (store.prepare(text).all() as { subject: string }[]).map(({ subject }) => subject);
  };
  const before = list().length;
  world.now = new Date(at);
  world.tick();
  return list()
    .slice(before)
    .map((subject) => subject.replace("PLP Seraing : ", ""));
}

const well = ["tout va bien"];
const wrong = ["la semaine, un point à vérifier"];

function textOf(world: World): string {
  const text = "SELECT text FROM bodies ORDER BY id DESC LIMIT 1";
  return (world.office.store.prepare(text).get() as { text: string }).text;
}

test.each<[string, string, ReadonlyArray<[at: string, readonly string[]]>]>([
  // [what, opened at, then each tick with what it gives]
  [
    "on Monday at eight, once",
    opened,
    [
      ["2026-03-08T12:00:00Z", []],
      ["2026-03-09T06:59:00Z", []],
      [monday, well],
      ["2026-03-09T07:01:00Z", []],
      ["2026-03-15T12:00:00Z", []],
      ["2026-03-16T07:00:00Z", well],
    ],
  ],
  [
    "not on Easter Monday, nor at night",
    "2026-04-01T08:00:00Z",
    [
      ["2026-04-06T10:00:00Z", []],
      ["2026-04-07T04:59:00Z", []],
      ["2026-04-07T05:00:00Z", well],
    ],
  ],
  [
    "one for all the weeks that a worker was off",
    opened,
    [
      ["2026-03-25T10:00:00Z", well],
      ["2026-03-25T11:00:00Z", []],
      ["2026-03-30T06:00:00Z", well],
    ],
  ],
])("%s", (_, at, ticks) => {
  const world = open(at);
  for (const [when, subjects] of ticks)
    expect([when, tickAt(world, when)]).toEqual([when, subjects]);
});

test("an office that opens on a Monday tells of its first week on the next", () => {
  const world = open(monday);
  expect(tickAt(world, "2026-03-09T10:00:00Z")).toEqual([]);
  expect(tickAt(world, "2026-03-16T07:00:00Z")).toEqual(well);
});

test("it waits until noon for a mailbox that is not read yet, then says so", () => {
  const [world, read] = [open(), open()];
  for (const one of [world, read]) {
    keepFact(one.office.store, "last_contact_at", "2026-03-06T16:00:00.000Z");
    expect(tickAt(one, monday)).toEqual([]);
  }
  keepFact(read.office.store, "last_contact_at", "2026-03-09T07:01:00.000Z");
  expect(tickAt(read, "2026-03-09T07:02:00Z")).toEqual(well);
  expect(tickAt(world, "2026-03-09T10:59:00Z")).toEqual([]);
  expect(tickAt(world, "2026-03-09T11:00:00Z")).toEqual(wrong);
  expect(textOf(world)).toContain("n'est plus lue depuis plus d'un jour");
});

const sql = (text: string) => (world: World) => void world.office.store.prepare(text).run();
const fact = (key: Fact, value: string) => (world: World) => {
  keepFact(world.office.store, key, value);
};
const letter = (received: string, handled: string, outcome = "handled") =>
  sql(`INSERT INTO ledger (fingerprint, uid_validity, uid, received_at, handled_at, outcome, handler, reason)
    VALUES ('${received}', '1', 1, '${received}', '${handled}', '${outcome}', 'report', '')`);

test.each<[string, (world: World) => void, readonly string[], string]>([
  ["nothing", () => {}, well, "Vous n'avez rien à faire"],
  [
    "a letter read after five hours",
    letter("2026-03-05T08:00:00.000Z", "2026-03-05T13:00:00.000Z"),
    well,
    "Courriers reçus : 1.",
  ],
  [
    "a letter read after seven",
    letter("2026-03-05T08:00:00.000Z", "2026-03-05T15:00:00.000Z"),
    wrong,
    "plus de 6 heures de retard : 1",
  ],
  [
    "a letter from before the office opened",
    letter("2026-03-01T08:00:00.000Z", "2026-03-02T08:01:00.000Z"),
    well,
    "Courriers reçus : 1.",
  ],
  [
    "a letter set aside",
    letter("2026-03-05T08:00:00.000Z", "2026-03-05T08:01:00.000Z", "quarantined"),
    wrong,
    "Mis de côté (PLP/Quarantine) : 1",
  ],
  [
    "one set aside in the week before",
    letter("2026-03-01T08:00:00.000Z", "2026-03-01T08:01:00.000Z", "quarantined"),
    well,
    "Courriers reçus : 0.",
  ],
  [
    "letters moved out of the inbox",
    fact("moved_out", '[["2026-03-03T10:00:00.000Z",2],["2026-03-06T10:00:00.000Z",1]]'),
    wrong,
    "avant d'être lus : 3, 3 mars 2026, 6 mars 2026",
  ],
  ["a flood", fact("flood", '{"isReleased":false}'), wrong, "attendent votre décision"],
  ["a flood that was decided on", fact("flood", '{"isReleased":true}'), well, "Tout va bien"],
  [
    "a full disk",
    (world) => world.useMachine({ gigabytes: 0, isBackedUp: true }),
    wrong,
    "Le disque est presque plein",
  ],
  [
    "no backup at all",
    (world) => {
      sql("DELETE FROM meta WHERE key = 'last_backup_at'")(world);
      world.useMachine({ gigabytes: 48, isBackedUp: false });
    },
    wrong,
    "Dernière sauvegarde : pas encore",
  ],
  [
    "a backup of last week",
    (world) => world.useMachine({ gigabytes: 48, isBackedUp: false }),
    wrong,
    "Dernière sauvegarde : 2 mars 2026",
  ],
])("%s", (_, happens, subjects, words) => {
  const world = open();
  happens(world);
  expect(tickAt(world, monday)).toEqual(subjects);
  expect(textOf(world).replace(/\s+/g, " ")).toContain(words);
});

test("the gravest alone is what is to be done", () => {
  const world = open();
  letter("2026-03-05T08:00:00.000Z", "2026-03-05T15:00:00.000Z", "quarantined")(world);
  world.useMachine({ gigabytes: 0, isBackedUp: false });
  expect(tickAt(world, monday)).toEqual(wrong);
  expect(textOf(world).match(/À faire/g)).toHaveLength(1);
  expect(textOf(world)).toContain("Le disque est presque plein");
});
