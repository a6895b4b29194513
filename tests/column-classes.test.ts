// Every column of the database is a person, words or a figure: what nobody put into a class is found here.
import { expect, test } from "vitest";
import { columnClasses, columnsOf } from "../src/store/column-classes.ts";
import { openStore } from "../src/store/database.ts";

const store = openStore(":memory:");
const tables = store
  .prepare<unknown[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  .all()
  .map(({ name }) => name);

test("no table without a class, and none that is not there", () => {
  expect(Object.keys(columnClasses).sort()).toEqual(tables);
});

test.each(tables)("%s: each column has one class", (table) => {
  const there = store.prepare<unknown[], { name: string }>(`PRAGMA table_info(${table})`).all();
  const classed = (["person", "words", "figure"] as const).flatMap((it) => columnsOf(table, it));
  expect([...classed].sort()).toEqual(there.map(({ name }) => name).sort());
});
