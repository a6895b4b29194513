// Each letter of an attacker, in an office with members: what it wants must not happen. The letters and
// what must become of them stand in tests/hostile.
import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { readCase, readStory } from "./hostile/case.ts";
import { playCase } from "./hostile/play-case.ts";

const folder = new URL("./hostile/", import.meta.url).pathname;
const files = globSync("*/*.eml", { cwd: folder }).sort();
const stories = globSync("*/*.yaml", { cwd: folder }).sort();

test("each letter has its story, and each story its letter", () => {
  expect(stories.map((file) => file.replace(/\.yaml$/, ".eml"))).toEqual(files);
});

test.each([
  ["ends: handled"],
  ["ends: handled\nmustNot: []"],
  ["ends: handled\nmustNot: [{}]"],
  ["ends: handled\nmustNot: [{kind: bulletins}]"],
  ["ends: handled\nmustNot: [{state: jean@example.org gone}]"],
  ["ends: handled\nout: [bulletins to jean@example.org]"],
  ["ends: handled\nmustnot: [{kind: bulletin}]"],
])("a case that cannot fail is refused: %j", (story) => {
  const attack = "attack: Somebody wants something.\n";
  expect(readStory(`${attack}ends: handled\nmustNot: [{kind: bulletin}]`)).toBeTruthy();
  expect(() => readStory(attack + story)).toThrow();
});

test.each(files)("%s", async (file) => {
  const one = readCase(folder + file);
  const { handler, reason, faults } = await playCase(one);
  expect(faults, `${one.attack} [${handler}: ${reason}]`).toEqual([]);
});
