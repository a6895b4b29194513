// Whoever is erased leaves no trace: not in a table, not in the bytes of the database's files, under no
// coding; the year's figures stay, and a backup from before brings nobody back.
import { createHmac } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shift } from "../src/clock.ts";
import { goAgain } from "../src/erased-again.ts";
import { expireGone, goneBy, listGone, listKeys, mergeGone, noteGone } from "../src/erased-log.ts";
import { leaveByOneClick } from "../src/one-click.ts";
import { purgeMailbox } from "../src/purge-watch.ts";
import { keepRestored, nothingCaughtUp } from "../src/restored.ts";
import { emptyLog, openStore, type Store } from "../src/store/database.ts";
import { enter } from "../src/store/ledger.ts";
import { findMember, leave, noteEvent } from "../src/store/members.ts";
import { keepBody, queueLetter } from "../src/store/outbox.ts";
import { askPurge } from "../src/store/purges.ts";
import { getTokenText, issueToken } from "../src/store/tokens.ts";
import { silentLog, World } from "./conversation/world.ts";
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

describe("who is gone", () => {
  const key = Buffer.alloc(32, 9);
  const other = Buffer.alloc(32, 1);
  const address = "jean.dupont@skynet.example";
  const noon = "2026-03-02T10:00:00.000Z";
  const erased = { was: "erased", address, at: noon } as const;

  test("is noted once, without the address, for its owner alone", () => {
    noteGone(folder, [erased]);
    noteGone(folder, [erased, { ...erased, was: "left" }]);
    expect(listGone(folder)).toHaveLength(2);
    expect(readFileSync(join(folder, "erased.log"), "utf8")).not.toContain("jean");
    expect(statSync(join(folder, "erased.log")).mode & 0o077).toBe(0);
  });

  test("is found in any spelling, whatever secret.key is; older lines by the key of then alone", () => {
    noteGone(folder, [erased, { ...erased, at: "2026-01-01T00:00:00.000Z" }]);
    expect(goneBy(folder, [])("Jean.Dupont@Skynet.example", "erased")).toBe(noon);
    expect(goneBy(folder, [key])(address, "left")).toBeNull();
    writeFileSync(join(folder, "erased.log"), olderLine(address, key));
    noteGone(folder, [{ ...erased, address: "colette@example.org" }]);
    expect(goneBy(folder, [other, key])("Jean.Dupont@Skynet.example", "erased")).toBe(noon);
    expect(goneBy(folder, [other])(address, "erased")).toBeNull();
    expect(goneBy(folder, [other])("colette@example.org", "erased")).toBe(noon);
  });

  /** As they were before the file had a key of its own. */
  const olderLine = (whose: string, by: Buffer) => {
    const person = createHmac("sha256", by).update(`erased:${whose}`).digest("hex");
    return `${JSON.stringify({ at: noon, person, was: "erased" })}\n`;
  };

  test("is known from both lists after a restore, also under a key that was put aside", () => {
    writeFileSync(join(folder, "erased.log"), olderLine("z@example.org", other));
    noteGone(folder, [erased]);
    const ofBackup = readFileSync(join(folder, "erased.log"));
    rmSync(join(folder, "erased.log"));
    noteGone(folder, [{ ...erased, address: "colette@example.org" }]);
    mergeGone(folder, ofBackup);
    mergeGone(folder, ofBackup);
    expect(listGone(folder)).toHaveLength(3);
    noteGone(folder, [{ ...erased, address: "colette@example.org" }]);
    expect(listGone(folder)).toHaveLength(3);
    writeFileSync(join(folder, "secret.key"), `${key.toString("hex")}\n`);
    writeFileSync(
      join(folder, "secret.key.before-restore-2026-11-24T1000Z"),
      `${other.toString("hex")}\n`,
    );
    const goneAt = goneBy(folder, listKeys(folder));
    expect(goneAt(address, "erased")).toBe(noon);
    expect(goneAt("colette@example.org", "erased")).toBe(noon);
    expect(goneAt("z@example.org", "erased")).toBe(noon);
  });

  test.each([
    ["400 days", "2027-04-06T10:00:00.000Z", 1],
    ["a day more", "2027-04-07T10:00:00.000Z", 0],
  ])("is forgotten when no backup is so old: %s", (_, now, left) => {
    noteGone(folder, [erased]);
    expireGone(folder, now);
    expect(listGone(folder)).toHaveLength(left);
  });

  test.each<["erased" | "left", string, string, "gone" | "left" | "active"]>([
    ["erased", "a backup from before", "2026-03-05T10:00:00.000Z", "gone"],
    ["erased", "who joined again since", "2026-03-01T10:00:00.000Z", "active"],
    ["left", "a backup from before", "2026-03-05T10:00:00.000Z", "left"],
    ["left", "who joined again since", "2026-03-01T10:00:00.000Z", "active"],
  ])("%s: %s", (was, _, at, became) => {
    const world = new World();
    world.enterMember(`Jean Dupont <${address}>`, "boncelles");
    world.enterMember("Colette Vrancken <colette@example.org>", "boncelles");
    const { store, registry } = world.office;
    writeFileSync(join(folder, "secret.key"), `${key.toString("hex")}\n`);
    noteGone(folder, [{ was, address, at }]);
    const again = { dataDir: folder, registry: registry(), now: at };
    expect(goAgain(store, again)).toEqual({ erased: 0, left: 0 });
    keepRestored(store, restored);
    const done = { erased: became === "gone" ? 1 : 0, left: became === "left" ? 1 : 0 };
    expect(goAgain(store, again)).toEqual(done);
    expect(goAgain(store, again)).toEqual({ erased: 0, left: 0 });
    expect(findMember(store, address)?.state ?? "gone").toBe(became);
    expect(findMember(store, "colette@example.org")?.state).toBe("active");
  });

  const restored = {
    ...{ at: noon, from: "x.sqlite", madeAt: noon, lacksFrom: noon, lastLetter: 0 },
    ...{ caughtUpAt: null, isToResume: false, caughtUp: nothingCaughtUp },
  };

  test("is noted under the addresses that they had before, and at the time of the erasure alone", async () => {
    const world = new World();
    const { office } = world;
    const at = world.now.toISOString();
    const letters = { address: "former@example.org" };
    askPurge(office.store, { folder: "sent", letters, now: at });
    const later = shift(at, 60_000);
    askPurge(office.store, {
      folder: "sent",
      letters: { address: "other@example.org" },
      now: later,
    });
    queueErased(office.store, at);
    const open = () => Promise.reject(new Error("no mailbox is needed"));
    const purging = { office, dataDir: folder, log: silentLog, mayDestroy: () => true, open };
    await purgeMailbox(purging, new AbortController().signal);
    const goneAt = goneBy(folder, []);
    const all = [address, letters.address, "other@example.org"];
    expect(all.map((one) => goneAt(one, "erased"))).toEqual([at, at, null]);
  });

  function queueErased(store: Store, at: string): void {
    const bodyId = keepBody(store, {
      ...{ language: "fr", subject: "S", text: "t", html: "t", calendar: null },
    });
    queueLetter(store, {
      ...{ bodyId, kind: "data-erased", to: address, lane: 2, inReplyTo: null, references: [] },
      ...{ messageId: "<1@gmail.com>", tokenId: null, leaveTokenId: null },
      ...{ unsubscribeTokenId: null, bulletinId: null, matterId: null, ledgerId: null },
      ...{ afterId: null, toUnknown: false, fileIds: [], now: at, dueAt: at },
    });
  }

  test("is noted where no letter shows it: by one click, not by a letter", async () => {
    const world = new World();
    world.enterMember(`Jean Dupont <${address}>`, "boncelles");
    world.enterMember("Colette Vrancken <colette@example.org>", "boncelles");
    const { office } = world;
    const [jean, colette] = [address, "colette@example.org"].map((one) => {
      return findMember(office.store, one)?.id ?? 0;
    });
    const token = issueToken(
      office.store,
      { purpose: "unsubscribe", person: address, subjectId: jean ?? 0, expiresAt: "2027-01-01" },
      { key: office.key, nonce: "n", now: world.now.toISOString() },
    );
    leave(office.store, colette ?? 0, noon);
    noteEvent(office.store, colette ?? 0, {
      event: "left",
      at: noon,
      ledgerId: enterLetter(world),
    });
    expect(leaveByOneClick(office, getTokenText(office.store, token, office.key))).toBe(true);
    const open = () => Promise.reject(new Error("no mailbox is needed"));
    const purging = { office, dataDir: folder, log: silentLog, mayDestroy: () => true, open };
    await purgeMailbox(purging, new AbortController().signal);
    const goneAt = goneBy(folder, [office.key]);
    expect(goneAt(address, "left")).toBe(world.now.toISOString());
    expect(goneAt("colette@example.org", "left")).toBeNull();
  });
});

function enterLetter(world: World): number {
  return enter(world.office.store, {
    ...{ uid: 1, uidValidity: "1", gmailId: null, receivedAt: world.now.toISOString() },
    ...{ fingerprint: "f", messageId: null, handledAt: world.now.toISOString() },
    ...{ identity: "passed", writer: "colette@example.org" },
  });
}
