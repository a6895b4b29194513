// How SQLite goes about what sending asks of it: by an index, never through the whole queue, and without
// sorting it. The statements are noted as they are prepared.
import { expect, test } from "vitest";
import { sendDue, untilNextDue } from "../../src/delivery.ts";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import {
  countAnswers,
  listAnswersIn,
  listDueAbout,
  listDueOfStrangers,
  listDueOfWriter,
  listDueTo,
  listDueToUnknown,
} from "../../src/store/bound-counts.ts";
import { cancelBulletin, cancelQueued } from "../../src/store/cancelled-letters.ts";
import { findConversation, listRecentWords } from "../../src/store/conversations.ts";
import type { Store } from "../../src/store/database.ts";
import { listAccepted, putUnfinishedInDoubt } from "../../src/store/doubts.ts";
import { finishErasures } from "../../src/store/erasures-to-finish.ts";
import { claimDue, findByMessageId, findLastAbout, findNextDueAt } from "../../src/store/outbox.ts";
import {
  countBulletin,
  countOutbox,
  countSpentSince,
  countTo,
  listSentSince,
  listSpentSince,
} from "../../src/store/outbox-figures.ts";
import { listBulletinCopies } from "../../src/store/returned-letters.ts";
import { countLettersByKind, countQueue, findLastAccepted } from "../../src/store/watch-figures.ts";
import { countWeek } from "../../src/store/week-figures.ts";
import { openSender, openTestOffice, queue } from "./outbox-office.ts";

function noteStatements(store: Store): Set<string> {
  const noted = new Set<string>();
  const prepare = store.prepare.bind(store);
  store.prepare = ((text: string) => {
    noted.add(text);
    return prepare(text);
  }) as Store["prepare"];
  return noted;
}

test("every statement of sending finds its rows by an index", async () => {
  const office = openTestOffice({ dailyQuota: 1_000, ratePerMinute: 6_000 });
  const { store } = office;
  const now = new Date().toISOString();
  const noted = noteStatements(store);
  const server = await startSmtp({
    reply: (stage, address) =>
      stage === "rcpt" && address.startsWith("later") ? { code: 450, text: "4.2.1 x" } : null,
  });
  for (let letter = 0; letter < 20; letter += 1) queue(store, `member-${letter}`);
  queue(store, "later");
  noted.clear();
  const { transport, ...sender } = openSender(office, server.port);
  await sendDue({ ...sender, transport }, { stopping: () => false });
  untilNextDue({ office });
  await transport.close();
  await server.close();
  putUnfinishedInDoubt(store, now);
  cancelQueued(store, "anna@example.org", ["bulletin"]);
  cancelBulletin(store, 1);
  findByMessageId(store, "<x@y>");
  findLastAbout(store, 1, "anna@example.org");
  countBulletin(store, 1);
  countSpentSince(store, now);
  listSentSince(store, now);
  listSpentSince(store, now);
  countTo(store, { recipient: "anna@example.org", kinds: ["help"], since: now });
  listDueToUnknown(store, { since: now, kind: null, failed: false });
  const writer = { recipient: "anna@example.org", writer: "b@example.org", proof: "passed" };
  listDueOfWriter(store, { ...writer, isUrgent: false, since: now });
  const anna = { recipient: "anna@example.org", since: now };
  listDueTo(store, { ...anna, kinds: ["help"] });
  listDueOfStrangers(store, anna);
  listDueAbout(store, { ...anna, matterId: 1 });
  listAnswersIn(store, { ...anna, conversation: "letter 1", ledgerId: 1, kind: "help" });
  listRecentWords(store, anna);
  findConversation(store, { tokens: ["a".repeat(26)], messageIds: ["<x@y>"] });
  countAnswers(store, now);
  expect(noted.size).toBeGreaterThan(12);
  for (const text of noted) {
    if (!/^\s*(SELECT|UPDATE|INSERT|WITH)/.test(text)) continue;
    const plan = store.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parametersOf(text));
    const steps = plan.map((step) => (step as { detail: string }).detail);
    expect(
      steps.filter((step) => /^SCAN (outbox|letter|before)/.test(step)),
      text,
    ).toEqual([]);
  }
});

test("the first letters of a lane are taken from the index in order; nothing is sorted", () => {
  const { store } = openTestOffice();
  const noted = noteStatements(store);
  queue(store, "anna");
  noted.clear();
  // The statement that claims is the one with a bound on its number.
  const statements = () => [...noted].filter((text) => /LIMIT \?/.test(text));
  const now = new Date().toISOString();
  claimDue(store, { now, count: 5, lastLane: 4, patience: now });
  findNextDueAt(store, 4);
  const [claim = "", ...others] = statements();
  expect(others).toEqual([]);
  const plan = store.prepare(`EXPLAIN QUERY PLAN ${claim}`).all(...parametersOf(claim));
  const steps = plan.map((step) => (step as { detail: string }).detail).join("\n");
  expect(steps).toContain("USING INDEX outbox_due (state=? AND lane=? AND due_at<?)");
  expect(steps).not.toMatch(/TEMP B-TREE/);
});

const now = "2026-03-02T08:00:00.000Z";
test.each<[string, (store: Store) => unknown, readonly string[]]>([
  [
    "the day's quota",
    (store) => countSpentSince(store, now),
    ["settled", "due (state=?)", "doubted", "doubted"],
  ],
  [
    "each recipient of the day",
    (store) => listSpentSince(store, now),
    ["settled", "due (state=?)", "doubted", "doubted"],
  ],
  ["what was accepted since", (store) => listSentSince(store, now), ["settled"]],
  ["the last one accepted", (store) => findLastAccepted(store), ["settled"]],
  ["those before a doubt", (store) => listAccepted(store, { before: now, count: 3 }), ["settled"]],
  ["the week's letters", (store) => countWeek(store, { since: now, lateHours: 1 }), ["settled"]],
  ["the queue", (store) => countQueue(store, now), ["due (state=?)"]],
  ["letters by kind", (store) => countLettersByKind(store), ["by_kind"]],
  ["letters by state", (store) => countOutbox(store), ["due"]],
  [
    "a member's bulletins",
    (store) => listBulletinCopies(store, { address: "anna@example.org", since: now }),
    ["by_recipient"],
  ],
  [
    "erasures to finish",
    (store) => finishErasures(store, { now, notedBefore: now, givenUpBefore: now }),
    ["by_kind"],
  ],
])("%s: not by the state of all that was ever sent", (_, ask, wanted) => {
  const { store } = openTestOffice();
  const noted = noteStatements(store);
  ask(store);
  const texts = [...noted].filter((text) => /\boutbox\b/.test(text));
  const plans = texts.flatMap((text) => {
    return store.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parametersOf(text));
  });
  const steps = plans.map((step) => (step as { detail: string }).detail);
  const used = steps.filter((step) => /^(SEARCH|SCAN) outbox\b/.test(step));
  expect(used).toHaveLength(wanted.length);
  for (const [index, name] of wanted.entries()) expect(used[index]).toContain(`outbox_${name}`);
});

function parametersOf(text: string): null[] {
  return Array.from({ length: text.split("?").length - 1 }, () => null);
}
