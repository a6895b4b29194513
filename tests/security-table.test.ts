// SECURITY.md tells of files and tests that are there.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const text = readFileSync(`${root}SECURITY.md`, "utf8");
const paths = (words: string) =>
  [...words.matchAll(/`((?:src|tests|templates)\/[^`\s]{1,100}|package[a-z-]*\.json)`/g)].map(
    ([, path = ""]) => path,
  );

/** The rows of the tables that have a column for tests. */
const rows = text
  .split("## Attack, defence, test")[1]
  ?.split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:attack|---)/.test(line))
  .map((line) => line.split(" | "));

test("every file that it names is there", () => {
  expect(paths(text).length).toBeGreaterThan(100);
  expect(paths(text).filter((path) => !existsSync(root + path))).toEqual([]);
});

test("every attack has a defence in a file, and a test", () => {
  expect(rows?.length).toBeGreaterThan(40);
  for (const row of rows ?? []) {
    expect(row, row[0]).toHaveLength(3);
    const [attack = "", defence = "", proof = ""] = row;
    expect(
      paths(defence).filter((path) => !path.startsWith("tests/")),
      attack,
    ).not.toEqual([]);
    expect(
      paths(proof).filter((path) => path.startsWith("tests/")),
      attack,
    ).not.toEqual([]);
  }
});

test("no attack stands there twice", () => {
  const attacks = rows?.map(([attack]) => attack) ?? [];
  expect(new Set(attacks).size).toBe(attacks.length);
});
