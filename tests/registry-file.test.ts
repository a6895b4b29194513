// partnership.yaml while the office runs: taken up when it changes, refused whole when it is faulty.
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RegistryFault } from "../src/registry.ts";
import { openRegistryFile } from "../src/registry-file.ts";
import { openStore, type Store } from "../src/store/database.ts";
import { enterImported } from "../src/store/imported-members.ts";

const example = readFileSync(new URL("../data/partnership.example.yaml", import.meta.url), "utf8");
const withoutJemeppe = example.slice(0, example.indexOf("  - id: jemeppe"));

let folder: string;
let store: Store;
let refused: RegistryFault[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plp-"));
  store = openStore(":memory:");
  refused = [];
  write(example);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, "partnership.yaml"), text);
const open = () => openRegistryFile(folder, { store, onRefused: (fault) => refused.push(fault) });
const enterMember = () => {
  const now = "2026-03-02T08:00:00.000Z";
  const consent = { at: now, by: "import", charterVersion: "1" };
  const person = { email: "a@example.org", name: "A", partnership: "jemeppe", language: "fr" };
  enterImported(store, { ...person, consent, now });
};

test("a change is taken up", () => {
  const registry = open();
  expect(registry.current().partnerships).toHaveLength(2);
  write(withoutJemeppe);
  expect(registry.current().partnerships).toHaveLength(1);
});

test("a faulty file is refused once, and the last good one stays", () => {
  const registry = open();
  write(example.replace("joining: open", "joining: closed"));
  expect(registry.current().partnerships).toHaveLength(2);
  expect(registry.current().partnerships).toHaveLength(2);
  expect(refused.map(({ faults }) => faults)).toEqual([[expect.stringMatching(/^line 14: /)]]);
  write(withoutJemeppe);
  expect(registry.current().partnerships).toHaveLength(1);
});

test("a partnership with members cannot go", () => {
  enterMember();
  const registry = open();
  write(withoutJemeppe);
  expect(registry.current().partnerships).toHaveLength(2);
  expect(refused[0]?.message).toContain("1 members: `members move` first");
});

test("a file that vanishes changes nothing; at start it is a fault", () => {
  const registry = open();
  unlinkSync(join(folder, "partnership.yaml"));
  expect(registry.current().city).toBe("Seraing");
  expect(refused).toHaveLength(1);
  expect(open).toThrow("there is no such file");
});
