// docs/privacy.md says the truth: its table of columns is the database's, its periods are the program's,
// and so are those in partnership.example.yaml.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type RetentionClass, retention, usualRetention } from "../src/retention-periods.ts";
import { columnClasses, columnsOf } from "../src/store/column-classes.ts";

const root = new URL("../", import.meta.url).pathname;
const record = readFileSync(join(root, "docs/privacy.md"), "utf8");
const example = readFileSync(join(root, "data/partnership.example.yaml"), "utf8");

/** The cells of the lines of a table, by the words of its heading. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, after = ""] = record.split(heading);
  const lines = after.split("\n").slice(2);
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(0, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const names = (cell = "") => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
const columns = tableBelow("| table | colonnes | classe | contenu | conservation |");
const periods = tableBelow(
  "| réglage | jours | minimum | ce qui est effacé, depuis quand | pourquoi ce délai |",
);

const classes = { personne: "person", mots: "words", chiffre: "figure" } as const;

// That the classes name every column of the database is tests/column-classes.test.ts.
test("every table and column stands there once, in the class that the program goes by", () => {
  const real = Object.keys(columnClasses).flatMap((table) =>
    Object.entries(classes).flatMap(([kind, name]) =>
      columnsOf(table, name).map((column) => `${table}.${column}: ${kind}`),
    ),
  );
  const told = columns.flatMap(([table, cell, kind]) =>
    names(cell).map((name) => `${table}.${name}: ${kind}`),
  );
  expect(told.toSorted()).toEqual(real.toSorted());
});

test.each(columns)("%s %s has a class, what it is and how long it stays", (...cells) => {
  const [, , kind, content, stays] = cells;
  expect(kind).toMatch(/^(personne|mots|chiffre)$/);
  expect(content).not.toBe("");
  expect(stays).not.toBe("");
  for (const name of names(stays).filter((one) => one.endsWith("Days"))) {
    expect(Object.keys(usualRetention)).toContain(name);
  }
});

test("each period is told with its usual value and its least", () => {
  const told = periods.map(([name, usual]) => [names(name)[0], Number(usual)]);
  const real = Object.entries(usualRetention).filter(([name]) => name !== "hold");
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real));
  expect(told).toHaveLength(real.length);
});

test.each(
  periods.map(([name, , least]) => [names(name)[0] as RetentionClass, Number(least)]),
)("%s: %i days are enough, one less is not", (name, least) => {
  const given = (days: number) => ({ ...shortest(), [name]: days });
  expect(retention.safeParse(given(least)).error?.issues.map(({ path }) => path)).not.toEqual([
    [name],
  ]);
  expect(retention.safeParse(given(least - 1)).success).toBe(false);
});

/** What depends on one another at its longest, so that each can be tried alone. */
function shortest(): Record<string, number> {
  return { handledDays: 30, quarantineDays: 30, letterWordsDays: 35 };
}

test("the example names each with its usual value", () => {
  const [, block = ""] = example.split("# retention:\n");
  const shown = parse(block.replace(/^#/gm, "")) as Record<string, unknown>;
  expect(shown).toEqual(usualRetention);
});

test("the periods that the notice for the charter tells are the usual ones", () => {
  const { membersLeftDays, reportsDays } = usualRetention;
  expect(record).toContain(`${membersLeftDays} jours après votre départ`);
  expect(record).toContain(`${reportsDays} jours après leur clôture`);
});

test("what it refers to is there", () => {
  const files = [...record.matchAll(/`(tests\/[\w./-]+)`|\]\(([^)]+)\)/g)].map(
    ([, inCode, link]) => (inCode ? join(root, inCode) : join(root, dirname("docs/x"), link ?? "")),
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(2);
});
