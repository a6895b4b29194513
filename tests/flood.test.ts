// Old letters that come at once: none is acted on, the city is told once, fresh ones are handled; and
// what is no flood.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../src/demo/embedded-smtp.ts";
import { headerOf, writeLetter } from "./real/letters.ts";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

const hourMs = 3_600_000;
const limit = 5;
let data: ReturnType<typeof makeData>;
let imap: EmbeddedImap;
let smtp: EmbeddedSmtp;
let number = 0;
beforeEach(async () => {
  data = makeData();
  imap = await startImap();
  smtp = await startSmtp();
});
afterEach(async () => {
  await imap.close();
  await smtp.close();
  data.remove();
});

const since = "2026-01-01";
const once = (more: Record<string, string> = {}) => {
  const settings = settingsFor(data.folder, { imap, smtp });
  const env = { ...settings, PLP_LIMIT_FLOOD: String(limit), PLP_SINCE: since, ...more };
  return runPlp(["start", "--once"], env);
};
const kinds = () => smtp.accepted.map(({ raw }) => headerOf(raw, "X-PLP-Kind")).toSorted();
const letters = (count: number) =>
  Array.from({ length: count }, () => {
    number += 1;
    return writeLetter({ number, text: "Bonjour, je voudrais m'inscrire au PLP svp." });
  });
const deliver = (raws: readonly Buffer[], ageHours: number) => {
  const internalDate = new Date(Date.now() - ageHours * hourMs);
  for (const raw of raws) imap.deliver(raw.toString("latin1"), { internalDate });
};

test("a flood lies where it came, told once; fresh letters are handled", async () => {
  expect(await once()).toMatchObject({ code: 0 });
  deliver(letters(limit + 1), 48);
  deliver(letters(2), 0);
  expect(await once()).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(["alert", "join-confirm", "join-confirm"]);
  expect(imap.list("INBOX")).toHaveLength(limit + 1);
  // Also where some of it is gone, or more of it comes.
  deliver(letters(1), 48);
  deliver(letters(1), 0);
  await once();
  expect(kinds()).toEqual(["alert", "join-confirm", "join-confirm", "join-confirm"]);
  expect(imap.list("INBOX")).toHaveLength(limit + 2);
});

test("old letters that come a few at a time are one flood", async () => {
  await once();
  for (let pass = 0; pass < 3; pass += 1) {
    deliver(letters(limit - 2), 48);
    await once();
  }
  expect(kinds()).toEqual(["alert", ...Array(limit - 2).fill("join-confirm")]);
  expect(imap.list("INBOX")).toHaveLength(2 * (limit - 2));
});

test("another PLP_SINCE is the word of a person: what is later is handled", async () => {
  await once();
  deliver(letters(limit + 1), 48);
  deliver(letters(1), 24 * 300);
  await once();
  expect(kinds()).toEqual(["alert"]);
  const aWeekAgo = new Date(Date.now() - 7 * 24 * hourMs).toISOString();
  await once({ PLP_SINCE: aWeekAgo });
  expect(kinds()).toEqual(["alert", ...Array(limit + 1).fill("join-confirm")]);
  expect(imap.list("INBOX")).toHaveLength(1);
});

test.each([
  ["a first start", async () => {}, 48, limit + 1],
  ["no more than the limit", once, 48, limit],
  ["letters of an outage", once, 0, 3 * limit],
] as const)("no flood: %s", async (_, before, ageHours, count) => {
  await before();
  deliver(letters(count), ageHours);
  expect(await once()).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(Array(count).fill("join-confirm"));
  expect(imap.list("INBOX")).toEqual([]);
});

test("no flood: letters that were handled before, and come back", async () => {
  const known = letters(limit + 1);
  deliver(known, 0);
  await once();
  expect(kinds()).toHaveLength(limit + 1);
  deliver(known, 48);
  await once();
  expect(kinds()).toHaveLength(limit + 1);
  expect(imap.list("INBOX")).toEqual([]);
});
