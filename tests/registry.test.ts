import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRegistry, RegistryFault } from "../src/registry.ts";

const example = readFileSync(new URL("../data/partnership.example.yaml", import.meta.url), "utf8");

function faultsOf(text: string): readonly string[] {
  try {
    parseRegistry(text);
    return [];
  } catch (fault) {
    if (fault instanceof RegistryFault) return fault.faults;
    throw fault;
  }
}

test("the example is without fault, its defaults filled in", () => {
  const registry = parseRegistry(example);
  expect(registry.partnerships.map(({ id, joining }) => [id, joining])).toEqual([
    ["boncelles", "open"],
    ["jemeppe", "open"],
  ]);
  expect(registry.partnerships[0]?.coordinators[1]?.deputy).toBe(true);
});

test.each([
  ["a wrong address", "prevention@seraing.example", "prevention.seraing", 7, "not a mail address"],
  ["a duplicate id", "id: jemeppe", "id: boncelles", 18, 'the id "boncelles" is there twice'],
  ["an unknown key", "joining: open  ", "joinning: open  ", 14, "joinning"],
  [
    "no coordinators",
    "    coordinators:\n      - { name: Marc",
    "    helpers:\n      - { name: Marc",
    21,
    "helpers",
  ],
  ["an unknown language", "[fr]  ", "[xx]  ", 3, "a language is fr, nl, de or en"],
  [
    "police and coordinator",
    "claire.lambert@police.example",
    "Anne.Collard@voo.example",
    16,
    "both police and coordinator",
  ],
  [
    "no covers",
    "covers: [Jemeppe, Jemeppe-sur-Meuse, rue de la Station]",
    "covers: []",
    20,
    "at least one street",
  ],
  ["broken YAML", "city: Seraing", "city: [Seraing", 3, ""],
])("%s is told with its line", (_, before, after, line, words) => {
  expect(example).toContain(before);
  const faults = faultsOf(example.replace(before, after));
  expect(faults.join("\n")).toMatch(new RegExp(`^line ${line}: `, "m"));
  expect(faults.join("\n")).toContain(words);
});

test("intervals have usual values, each may be set, and the example names them all", () => {
  const { followUp, quietHours } = parseRegistry(example);
  expect(followUp).toMatchObject({ reportReminderDays: 3, noticeReminderHours: 24 });
  expect(quietHours).toEqual({ from: 22, to: 7 });
  const told = example.replace(/^# (followUp:|quietHours:|retention:| {2}\w+:)/gm, "$1");
  expect(parseRegistry(told)).toEqual(parseRegistry(example));
  for (const name of Object.keys(followUp)) expect(told).toContain(`  ${name}: `);
  const set = parseRegistry(`${example}followUp: { stillOpenDays: 20 }\nquietHours: { to: 8 }\n`);
  expect(set.followUp).toEqual({ ...followUp, stillOpenDays: 20 });
  expect(set.quietHours).toEqual({ from: 22, to: 8 });
  expect(faultsOf(`${example}followUp: { stillOpenDay: 20 }\n`).join()).toContain("stillOpenDay");
  expect(faultsOf(`${example}followUp: { stillOpenDays: 0 }\n`).join()).toContain("1 or more");
});

test("all faults are told at once", () => {
  const text = example.replace("[fr]", "[xx]").replace("prevention@seraing.example", "nobody");
  expect(faultsOf(text)).toHaveLength(2);
});

test("an empty file is a fault, not a crash", () => {
  expect(faultsOf("").length).toBeGreaterThan(0);
  expect(faultsOf("partnerships: []").join()).toContain("at least one partnership");
});
