// A crash before each write in turn, by SQLite triggers: the letter must leave no trace of the try.
import type { Store } from "../../src/store/database.ts";

class Undo extends Error {}
const writesMax = 500;

/** Runs `work` over and over, each time failing one write later, until it gets through; then undoes it. */
export function crashAtEveryWrite(store: Store, work: () => void): void {
  for (let write = 1; write <= writesMax; write += 1) {
    if (!crashesAt(write, store, work)) return;
  }
  throw new Error(`The letter makes more than ${writesMax} writes.`);
}

function crashesAt(write: number, store: Store, work: () => void): boolean {
  let crashed = false;
  try {
    store
      .transaction(() => {
        const before = snapshot(store);
        setTrap(store, write);
        try {
          work();
        } catch (fault) {
          if (!(fault as Error).message.includes("crash")) throw fault;
          crashed = true;
        }
        removeTrap(store);
        if (crashed && snapshot(store) !== before) throw new Error("A crash left a trace.");
        throw new Undo();
      })
      .immediate();
  } catch (fault) {
    if (!(fault instanceof Undo)) throw fault;
  }
  return crashed;
}

function setTrap(store: Store, write: number): void {
  store.exec("CREATE TEMP TABLE writes (n INTEGER); INSERT INTO writes VALUES (0)");
  for (const table of tablesOf(store)) {
    for (const act of ["INSERT", "UPDATE", "DELETE"]) {
      store.exec(`CREATE TEMP TRIGGER crash_${act}_${table} BEFORE ${act} ON main.${table} BEGIN
        UPDATE writes SET n = n + 1;
        SELECT RAISE(ABORT, 'crash') WHERE (SELECT n FROM writes) = ${write};
      END`);
    }
  }
}

function removeTrap(store: Store): void {
  for (const table of tablesOf(store)) {
    for (const act of ["INSERT", "UPDATE", "DELETE"])
      store.exec(`DROP TRIGGER crash_${act}_${table}`);
  }
  store.exec("DROP TABLE temp.writes");
}

function snapshot(store: Store): string {
  return JSON.stringify(
    tablesOf(store).map((table) => store.prepare(`SELECT * FROM main.${table}`).raw().all()),
  );
}

function tablesOf(store: Store): string[] {
  const rows = store
    .prepare(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
}
