// What the store promises: tokens cannot be guessed, read back or used twice; a database of a later
// program is left alone.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../src/store/database.ts";
import { findToken, getTokenText, issueToken, useUpTokens } from "../src/store/tokens.ts";

const key = Buffer.alloc(32, 1);
const now = "2026-03-02T08:00:00.000Z";
const later = "2026-03-16T08:00:00.000Z";
const wish = {
  purpose: "join",
  person: "jean@example.org",
  subjectId: 1,
  expiresAt: later,
} as const;
const issue = (store: ReturnType<typeof openStore>, nonce: string) =>
  issueToken(store, wish, { key, nonce, now });

test("a token is found by its text in any case, until it is used or late", () => {
  const store = openStore(":memory:");
  const id = issue(store, "00");
  const text = getTokenText(store, id, key);
  expect(text).toMatch(/^[a-z2-7]{26}$/);
  expect(findToken(store, text.toUpperCase(), now)).toMatchObject({
    id,
    person: "jean@example.org",
  });
  expect(findToken(store, text, later)).toBeUndefined();
  useUpTokens(store, { purpose: "join", subjectId: 1, now });
  expect(findToken(store, text, now)).toBeUndefined();
});

test("the database holds no token in clear, and another key makes another token", () => {
  const store = openStore(":memory:");
  const text = getTokenText(store, issue(store, "00"), key);
  const rows = JSON.stringify(store.prepare("SELECT * FROM tokens").all());
  expect(rows).not.toContain(text);
  expect(getTokenText(store, 1, Buffer.alloc(32, 2))).not.toBe(text);
});

test("distinct nonces give distinct tokens; what is no token finds none", () => {
  const store = openStore(":memory:");
  const seen = new Set<string>();
  for (let count = 0; count < 500; count += 1) {
    seen.add(getTokenText(store, issue(store, randomBytes(16).toString("hex")), key));
  }
  expect(seen.size).toBe(500);
  fc.assert(
    fc.property(fc.string(), (text) => seen.has(text) || findToken(store, text, now) === undefined),
    { numRuns: 500 },
  );
});

test("a database of a later program is not touched", async () => {
  const { mkdtempSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(`${tmpdir()}/plp-`);
  const store = openStore(`${folder}/plp.sqlite`);
  expect(store.pragma("synchronous", { simple: true })).toBe(2);
  expect(store.pragma("journal_mode", { simple: true })).toBe("wal");
  store.pragma("user_version = 999");
  store.close();
  expect(() => openStore(`${folder}/plp.sqlite`)).toThrow("later version");
  rmSync(folder, { recursive: true });
});
