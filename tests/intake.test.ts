// A database that is locked is no fault of a letter: it is not set aside, and is taken at the next pass.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { decide, nameFault } from "../src/intake.ts";
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

test.each([
  ["a word", new Error("Jean Dupont"), "Error"],
  ["a code", Object.assign(new TypeError("x"), { code: "EAUTH" }), "TypeError EAUTH"],
  ["words as a code", Object.assign(new Error("x"), { code: "Jean Dupont" }), "Error"],
  ["words as a name", Object.assign(new Error("x"), { name: "Jean Dupont" }), "Error"],
  ["a path in its words", new Error("at Jean (/src/jean/dupont.ts:1:1)"), "Error"],
  ["a path in words of several lines", new Error("a\n    at x (/src/jean.ts:1:1)\nb"), "Error"],
  ["no error", "Jean Dupont", "unknown"],
])("a fault with %s is named without its words", (_, fault, name) => {
  expect(nameFault(fault)).toBe(name);
});

test("a fault of ours is named with its place", () => {
  const fault = new Error("Jean Dupont");
  fault.stack =
    "Error: Jean Dupont\n    at readLetter (file:///plp/src/mail/read.ts:12:3)\n    at x";
  expect(nameFault(fault)).toBe("Error src/mail/read.ts:12");
});
