// Whoever is erased leaves no trace: not in a table, not in the bytes of the database's files, under no
// coding; the year's figures stay, and a backup from before brings nobody back.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eraseAgain, listErased, noteErased, wasErasedSince } from "../src/erased-log.ts";
import { emptyLog, openStore } from "../src/store/database.ts";
import { findMember } from "../src/store/members.ts";
import { World } from "./conversation/world.ts";
import { describeFigures } from "./erasing/figures.ts";
import { playErasure, secrets } from "./erasing/life.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plp-erasing-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The forms in which a text may stand in a file: plain, in JSON, in a page, and as base64 at any offset. */
function formsOf(text: string): readonly Buffer[] {
  const coded = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(text, "utf8")]).toString(
      "base64",
    );
    return whole.slice(before === 0 ? 0 : 4, -4);
  });
  const page = text.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
  const quoted = [...Buffer.from(text, "utf8")]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join("");
  const json = JSON.stringify(text).slice(1, -1);
  return [text, page, json, quoted, ...coded].map((form) => Buffer.from(form, "utf8"));
}

function tracesIn(bytes: Buffer): readonly string[] {
  const lower = Buffer.from(bytes.toString("latin1").toLowerCase(), "latin1");
  return secrets.filter((text) => {
    return formsOf(text).some((form) => {
      const low = Buffer.from(form.toString("latin1").toLowerCase(), "latin1");
      return bytes.includes(form) || lower.includes(low);
    });
  });
}

function tracesInFolder(): Readonly<Record<string, readonly string[]>> {
  const found = readdirSync(folder).map((name) => {
    return [name, tracesIn(readFileSync(join(folder, name)))] as const;
  });
  return Object.fromEntries(found.filter(([, traces]) => traces.length > 0));
}

describe("a life in the office, erased", () => {
  test("is everywhere before, and nowhere after; the figures are the same", async () => {
    const world = new World(openStore(join(folder, "plp.sqlite")));
    let before: unknown;
    const beforeErasing = () => {
      expect(Object.keys(tracesInFolder())).not.toEqual([]);
      expect(secrets.filter((text) => !tracesInAll().includes(text))).toEqual([]);
      before = describeFigures(world.office.store, world.now);
    };
    const tracesInAll = () => Object.values(tracesInFolder()).flat();
    await playErasure(world, beforeErasing);
    const { store } = world.office;
    store.exec("DELETE FROM mailbox_purges");
    emptyLog(store);
    expect(tracesInFolder()).toEqual({});
    expect(describeFigures(store, world.now)).toEqual(before);
    store.close();
  });
});

describe("who was erased", () => {
  const key = Buffer.alloc(32, 9);
  const address = "jean.dupont@skynet.example";

  test("is noted once, and without the address", () => {
    noteErased(folder, { address, at: "2026-03-02T10:00:00.000Z", key });
    noteErased(folder, { address, at: "2026-03-02T10:00:00.000Z", key });
    expect(listErased(folder)).toHaveLength(1);
    expect(readFileSync(join(folder, "erased.log"), "utf8")).not.toContain("jean");
  });

  test.each([
    ["2026-03-01T10:00:00.000Z", true],
    ["2026-03-03T10:00:00.000Z", false],
  ])("since %s: %s", (since, expected) => {
    noteErased(folder, { address, at: "2026-03-02T10:00:00.000Z", key });
    expect(wasErasedSince(folder, { address: "Jean.Dupont@Skynet.example", since, key })).toBe(
      expected,
    );
    expect(wasErasedSince(folder, { address, since, key: Buffer.alloc(32, 1) })).toBe(false);
  });

  test.each([
    ["a backup from before", "2026-03-05T10:00:00.000Z", 1],
    ["who joined again since", "2026-03-01T10:00:00.000Z", 0],
  ])("%s", (_, at, expected) => {
    const world = new World();
    world.enterMember(`Jean Dupont <${address}>`, "boncelles");
    world.enterMember("Colette Vrancken <colette@example.org>", "boncelles");
    const { store, registry } = world.office;
    noteErased(folder, { address, at, key });
    const again = { erased: listErased(folder), registry: registry(), key, now: at };
    expect(eraseAgain(store, again)).toBe(expected);
    expect(findMember(store, address) === undefined).toBe(expected === 1);
    expect(findMember(store, "colette@example.org")).toBeDefined();
  });
});
