// What left before a restore and is decided on anew: which letter takes which copy's place; what the clock
// decides at `resume` is not sent twice; what is out of date goes.

import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Office, tick } from "../src/office.ts";
import { openBeside, refuseReplaced } from "../src/opening.ts";
import { keepRestored, nothingCaughtUp } from "../src/restored.ts";
import { resume } from "../src/restored-resume.ts";
import { readSettings } from "../src/settings.ts";
import { noteTrouble } from "../src/store/alerts.ts";
import { findFact } from "../src/store/meta.ts";
import { keepBody, type Queued, queueLetter } from "../src/store/outbox.ts";
import {
  adoptCopies,
  findLastLetter,
  hasSentCopies,
  keepSentCopy,
  listWaitingKinds,
  type SentCopy,
  settleByCopies,
} from "../src/store/sent-copies.ts";
import { findToken, issueToken } from "../src/store/tokens.ts";
import { makeData, settingsFor } from "./servers/plp.ts";

const now = "2026-11-24T09:00:00.000Z";
const earlier = "2026-11-23T09:00:00.000Z";
let data: ReturnType<typeof makeData>;
let office: Office;
beforeEach(() => {
  data = makeData();
  const templates = new URL("../templates", import.meta.url).pathname;
  const env = { ...settingsFor(data.folder), PLP_TEMPLATES_DIR: templates };
  const settings = readSettings(env, { mail: false });
  office = openBeside(settings, pino({ enabled: false }), () => new Date(now));
});
afterEach(() => {
  office.store.close();
  data.remove();
});

let number = 0;
function queue(more: Partial<Queued> & { subject?: string } = {}): number {
  number += 1;
  const { subject = "S", ...rest } = more;
  const bodyId = keepBody(office.store, {
    ...{ language: "fr", subject, text: "t", html: "t", calendar: null },
  });
  return queueLetter(office.store, {
    ...{ bodyId, kind: "report", to: "a@x.example", lane: 2, inReplyTo: null, references: [] },
    ...{ messageId: `<${number}@gmail.com>`, tokenId: null, leaveTokenId: null },
    ...{ unsubscribeTokenId: null, bulletinId: null, matterId: null, ledgerId: null },
    ...{ afterId: null, toUnknown: false, fileIds: [], now: earlier, dueAt: earlier },
    ...rest,
  });
}

function keepCopy(more: Partial<SentCopy> = {}): string {
  number += 1;
  const copy = {
    ...{ messageId: `<copy-${number}@gmail.com>`, kind: "report", to: "A@x.example" },
    ...{ inReplyTo: null, subject: "S", sentAt: earlier, token: null, unsubscribeToken: null },
    ...more,
  };
  keepSentCopy(office.store, copy);
  return copy.messageId;
}

const rowOf = (id: number) =>
  office.store.prepare("SELECT state, message_id AS messageId FROM outbox WHERE id = ?").get(id);

describe("a letter takes the place of a copy", () => {
  test.each<[string, Partial<Queued> & { subject?: string }, Partial<SentCopy>, boolean]>([
    ["of the same subject", {}, {}, true],
    ["of another subject", { subject: "T" }, {}, false],
    ["that answers the same letter", { inReplyTo: "<q@x>" }, { inReplyTo: "<q@x>" }, true],
    [
      "the same, the subject another",
      { inReplyTo: "<q@x>", subject: "T" },
      { inReplyTo: "<q@x>" },
      true,
    ],
    ["that answers another letter", { inReplyTo: "<q@x>" }, { inReplyTo: "<r@x>" }, false],
    ["that answers none, where it does", { inReplyTo: "<q@x>" }, {}, false],
    ["to somebody else", { to: "b@x.example" }, {}, false],
    ["of another kind", { kind: "question" }, {}, false],
  ])("%s: %s", (_, letter, copy, isAdopted) => {
    const messageId = keepCopy(copy);
    const id = queue(letter);
    expect(adoptCopies(office.store, 0)).toBe(Number(isAdopted));
    if (isAdopted) expect(rowOf(id)).toEqual({ state: "sent", messageId });
    else expect(rowOf(id)).toMatchObject({ state: "queued" });
  });

  test("once, the first first", () => {
    const first = keepCopy({ sentAt: "2026-11-23T08:00:00.000Z" });
    const ids = [queue(), queue(), queue()];
    const second = keepCopy({ sentAt: "2026-11-23T08:30:00.000Z" });
    expect(adoptCopies(office.store, 0)).toBe(2);
    expect(ids.map((id) => rowOf(id))).toMatchObject([
      { state: "sent", messageId: first },
      { state: "sent", messageId: second },
      { state: "queued" },
    ]);
  });

  test("with the token by which its reader answers", () => {
    const { store, key } = office;
    const wish = { purpose: "matter", person: "a@x.example", subjectId: 7 } as const;
    const tokenId = issueToken(
      store,
      { ...wish, expiresAt: "2027-01-01T00:00:00.000Z" },
      { key, nonce: "n", now },
    );
    const token = "abcdefghijklmnopqrstuvwxyz";
    keepCopy({ token });
    queue({ tokenId });
    adoptCopies(store, 0);
    expect(findToken(store, token.toUpperCase(), now)).toMatchObject({ id: tokenId, subjectId: 7 });
  });
});

test.each([
  "queued",
  "sending",
  "in_doubt",
])("what was %s in the backup and has left is sent", (state) => {
  const id = queue();
  const other = queue();
  office.store.prepare("UPDATE outbox SET state = ?").run(state);
  const { messageId } = rowOf(id) as { messageId: string };
  keepCopy({ messageId });
  expect(settleByCopies(office.store)).toBe(1);
  expect(rowOf(id)).toEqual({ state: "sent", messageId });
  expect(rowOf(other)).toMatchObject({ state });
  // A copy is of one letter alone.
  queue();
  expect(adoptCopies(office.store, other)).toBe(0);
});

describe("resume", () => {
  const restored = (lastLetter = 0, caughtUpAt: string | null = now) => ({
    ...{ at: now, from: "x.sqlite", madeAt: "2026-11-23T02:30:00.000Z", lacksFrom: earlier },
    ...{ lastLetter, caughtUpAt, isToResume: false, caughtUp: nothingCaughtUp },
  });

  test("before it the clock does nothing; then what it decides is not sent again where it left", () => {
    const { store } = office;
    keepRestored(store, restored(findLastLetter(store)));
    const trouble = { cause: "in-doubt", hour: "2026-11-23T08", detail: "" };
    noteTrouble(store, trouble);
    noteTrouble(store, trouble);
    tick(office);
    expect(listWaitingKinds(store)).toEqual([]);
    const messageId = keepCopy({
      ...{ kind: "alert", to: "prevention@seraing.example" },
      subject: "PLP Seraing : à vérifier",
    });
    const resumed = resume(office, {});
    expect(resumed).toMatchObject({ isDone: true, leaving: [], dropped: 0 });
    const rows = store.prepare("SELECT kind, state, message_id AS messageId FROM outbox").all();
    expect(rows).toEqual([{ kind: "alert", state: "sent", messageId }]);
    expect(hasSentCopies(store)).toBe(false);
    expect(resume(office, {})).toBeNull();
  });

  test.each<[string, Partial<Queued>, { dropOld?: true }, boolean]>([
    [
      "a reminder of two days ago",
      { kind: "report-reminder", now: "2026-11-22T09:00:00.000Z" },
      {},
      false,
    ],
    [
      "a reminder of an hour ago",
      { kind: "report-reminder", now: "2026-11-24T08:00:00.000Z" },
      {},
      true,
    ],
    [
      "advice of two days ago",
      { kind: "urgent-advice", now: "2026-11-22T09:00:00.000Z" },
      {},
      true,
    ],
    ["a report of the backup", { now: "2026-11-22T09:00:00.000Z" }, {}, true],
    [
      "the same, where old ones are to go",
      { now: "2026-11-22T09:00:00.000Z" },
      { dropOld: true },
      false,
    ],
    ["a newer one then", { now: "2026-11-23T12:00:00.000Z" }, { dropOld: true }, true],
  ])("%s", (_, letter, wishes, leaves) => {
    keepRestored(office.store, restored());
    const id = queue(letter);
    const resumed = resume(office, wishes);
    expect(resumed?.leaving).toHaveLength(Number(leaves));
    expect(resumed?.dropped).toBe(Number(!leaves));
    expect(rowOf(id)).toMatchObject({ state: leaves ? "queued" : "cancelled" });
  });

  test("what was tried before the backup counts as not yet tried", () => {
    keepRestored(office.store, restored());
    const id = queue();
    office.store.prepare("UPDATE outbox SET attempts = 4").run();
    resume(office, {});
    expect(office.store.prepare("SELECT attempts FROM outbox WHERE id = ?").get(id)).toEqual({
      attempts: 0,
    });
  });
});

test("a database that was replaced while its worker waited is not worked on", () => {
  refuseReplaced(office.store);
  const path = join(data.folder, "plp.sqlite");
  writeFileSync(`${path}.new`, "");
  renameSync(`${path}.new`, path);
  expect(() => refuseReplaced(office.store)).toThrow(/was replaced by a restore/);
});

test("the database knows whose it is, so that its backup is not restored to another office", () => {
  expect(findFact(office.store, "office_address")).toBe(office.settings.address);
});
