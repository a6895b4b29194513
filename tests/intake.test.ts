// A database that is locked is no fault of a letter: it is not set aside, and is taken at the next pass.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { decide } from "../src/intake.ts";
import { openStore } from "../src/store/database.ts";
import { writeLetter } from "./conversation/letter-in.ts";
import { silentLog, World } from "./conversation/world.ts";

test("a locked database leaves the letter where it is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plp-"));
  const file = join(folder, "plp.sqlite");
  const world = new World();
  const office = { ...world.office, store: openStore(file) };
  office.store.pragma("busy_timeout = 50");
  const other = new Database(file);
  const text = "From: Jean <jean@example.org>\nSubject: PLP\n\nJe voudrais m'inscrire au PLP.";
  const letter = await world.read(writeLetter(text, { number: 1, now: world.now, sent: [] }));
  other.exec("BEGIN IMMEDIATE");
  expect(() => decide(letter, office, silentLog)).toThrow(/locked/);
  other.exec("ROLLBACK");
  expect(decide(letter, office, silentLog).outcome).toBe("handled");
  other.close();
  office.store.close();
  rmSync(folder, { recursive: true });
});
