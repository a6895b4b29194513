// The figures of a year, beside those counted by hand in by-hand.ts; bounds; what retention leaves.
import { expect, test } from "vitest";
import { toCsv } from "../../src/evaluation/csv.ts";
import { countYear, readYear } from "../../src/evaluation/figures.ts";
import { isNight, spanOfMonth, spanOfYear } from "../../src/evaluation/year.ts";
import type { Store } from "../../src/store/database.ts";
import { later, officeByHand, timezone } from "./by-hand.ts";

const figuresOf = (store: Store, scope: string, { year = 2026, now = later } = {}) =>
  countYear(readYear(store, { year, timezone, now }), scope);
const yearOf = (store: Store, scope: string, options = {}) =>
  Object.fromEntries(
    figuresOf(store, scope, options).figures.map(({ name, year }) => [name, year]),
  );

test("a partnership's year", () => {
  expect(yearOf(officeByHand(), "boncelles")).toEqual({
    ...{ members_at_start: 2, members_at_end: 4, joins: 4, imports: 2, leaves: 3, removals: 1 },
    ...{ suspensions: 1, moves_in: 0, moves_out: 1 },
    ...{ reports: 6, reports_burglary: 4, reports_incivility: 2, reports_other: 0 },
    ...{ reports_burglary_attempt: 1, reports_burglary_completed: 2, reports_burglary_unsaid: 1 },
    ...{ reports_urgent: 1, reports_answered: 4, reports_forwarded: 3, reports_closed: 2 },
    ...{ reports_police_feedback: 2, hours_to_answer_median: 2.5, hours_to_answer_p90: 10 },
    ...{ hours_to_police_median: 2, hours_to_police_p90: 5 },
    ...{ hours_to_police_feedback_median: 36, hours_to_police_feedback_p90: 48 },
    ...{ questions: 1, notices: 5, notices_urgent: 2, notices_urgent_day: 1 },
    ...{ notices_urgent_night: 1, notices_not_urgent: 3, notices_prevention: 1 },
    ...{ notices_feedback: 1, notices_all_clear: 0, notices_unsorted: 1, notices_published: 2 },
    ...{ bulletins: 3, bulletins_own: 2, bulletins_notices: 1 },
    ...{ bulletin_copies: 32, bulletin_copies_accepted: 31 },
    ...{ meetings: 0, meeting_invited: 0, meeting_attended: 0 },
  });
});

test("the whole office: what is the city's alone too, and nobody who only moved", () => {
  const whole = yearOf(officeByHand(), "all");
  expect(whole).toMatchObject({
    ...{ members_at_start: 2, members_at_end: 6, joins: 5, imports: 2, leaves: 3 },
    ...{ reports: 9, reports_burglary: 6, reports_other: 1, notices: 5, notices_published: 2 },
  });
  expect(whole).not.toHaveProperty("moves_in");
  expect(yearOf(officeByHand(), "jemeppe")).toMatchObject({
    ...{ members_at_end: 2, joins: 1, moves_in: 1, reports: 1, notices: 1, notices_published: 0 },
    hours_to_answer_median: null,
  });
});

test("the months, by the clock on the wall", () => {
  const { figures } = figuresOf(officeByHand(), "boncelles");
  const months = (name: string) => figures.find((figure) => figure.name === name)?.months;
  expect(months("joins")).toEqual([1, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  expect(months("leaves")).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1]);
  expect(months("members_at_end")).toEqual([3, 3, 5, 7, 6, 6, 6, 6, 5, 5, 5, 4]);
  expect(months("reports")).toEqual([1, 0, 2, 1, 0, 0, 1, 0, 0, 0, 0, 1]);
  expect(months("bulletin_copies")).toEqual([0, 10, 0, 0, 0, 0, 10, 0, 0, 0, 0, 12]);
});

test("a year that is not over ends today, and shows the months that have begun", () => {
  const now = "2026-03-15T12:00:00.000Z";
  const { figures } = figuresOf(officeByHand(), "boncelles", { now });
  const found = Object.fromEntries(figures.map((figure) => [figure.name, figure]));
  expect(found.reports).toEqual({ name: "reports", year: 2, months: [1, 0, 1] });
  expect(found.joins?.months).toEqual([1, 0, 1]);
});

test("a year of which nothing is known is empty", () => {
  expect(figuresOf(officeByHand(), "boncelles", { year: 2019 }).isEmpty).toBe(true);
  expect(figuresOf(officeByHand(), "boncelles", { year: 2025 }).isEmpty).toBe(false);
});

test("retention and erasure change no figure", () => {
  const store = officeByHand();
  const before = ["boncelles", "jemeppe", "all"].map((scope) => figuresOf(store, scope));
  store.exec(`
    UPDATE matters SET writer = '', writer_name = '', subject = '', words = '', words_hash = '',
      member_id = NULL, message_id = NULL;
    UPDATE notices SET writer = '', subject = '', words = '';
    UPDATE notice_partnerships SET published_by = NULL;
    UPDATE bulletins SET author = '', subject = '', words = '', comment = '';
    DELETE FROM outbox_files; DELETE FROM outbox; DELETE FROM bodies; DELETE FROM files;
    DELETE FROM members WHERE state = 'left';
    DELETE FROM member_events; DELETE FROM ledger; DELETE FROM tokens;`);
  const after = ["boncelles", "jemeppe", "all"].map((scope) => figuresOf(store, scope));
  expect(after).toEqual(before);
});

test("what is kept of comings and goings names nobody, and no minute", () => {
  const rows = officeByHand().prepare("SELECT * FROM member_turns").all();
  for (const row of rows as { at: string }[]) {
    expect(Object.keys(row)).toEqual(["id", "at", "partnership", "turn"]);
    expect(row.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
  }
});

test("meetings, where the office keeps them", () => {
  const store = officeByHand();
  const meetings = [
    [1, "2026-03-01T18:30:00.000Z", "boncelles", "planned"],
    [2, "2026-05-01T18:30:00.000Z", null, "planned"],
    [3, "2026-05-02T18:30:00.000Z", "boncelles", "cancelled"],
    [4, "2026-06-02T18:30:00.000Z", "jemeppe", "planned"],
  ] as const;
  for (const [id, at, partnership, state] of meetings) {
    store
      .prepare("INSERT INTO meetings VALUES (?, ?, 0, 0, 's', 'p', ?, ?, ?, ?, ?)")
      .run(id, `uid-${id}`, at, at, partnership, state, at);
  }
  // Of the fourth nobody noted who came: those who said that they would.
  const attendees = [
    [1, "a", "declined", 1],
    [1, "b", "accepted", 0],
    [1, "c", "none", null],
    [2, "a", "accepted", 1],
    [4, "a", "accepted", null],
    [4, "b", "tentative", null],
  ] as const;
  for (const [id, person, answer, attended] of attendees) {
    store
      .prepare(
        `INSERT INTO meeting_attendees (meeting_id, person, email, name, answer, attended)
         VALUES (?, ?, ?, '', ?, ?)`,
      )
      .run(id, person, person, answer, attended);
  }
  const figures = { meetings: 2, meeting_invited: 4, meeting_attended: 2 };
  expect(yearOf(store, "boncelles")).toMatchObject(figures);
  expect(yearOf(store, "all")).toMatchObject({ meetings: 3, meeting_attended: 3 });
});

test("the CSV, row for row", async () => {
  const store = officeByHand();
  const csv = toCsv(["boncelles", "all"].map((scope) => figuresOf(store, scope)));
  expect(csv.split("\r\n").slice(0, 4)).toEqual([
    "partnership,figure,period,value",
    "boncelles,members_at_start,2026,2",
    "boncelles,members_at_end,2026,4",
    "boncelles,members_at_end,2026-01,3",
  ]);
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot("evaluation-2026.csv");
});

test.each([
  [2026, "2025-12-31T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
  [2024, "2023-12-31T23:00:00.000Z", "2024-12-31T23:00:00.000Z"],
])("the year %i in Brussels", (year, from, to) => {
  expect(spanOfYear(year, timezone)).toEqual({ from, to });
});

test.each([
  [3, "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"],
  [10, "2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z"],
  [12, "2026-11-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
])("month %i, over both clock changes", (month, from, to) => {
  expect(spanOfMonth(2026, month, timezone)).toEqual({ from, to });
});

test("29 February is in February", () => {
  const { from, to } = spanOfMonth(2028, 2, timezone);
  expect("2028-02-29T22:59:59.000Z" > from && "2028-02-29T22:59:59.000Z" < to).toBe(true);
});

test.each([
  ["2026-01-15T20:59:00Z", false, "21:59 in winter"],
  ["2026-01-15T21:00:00Z", true, "22:00 in winter"],
  ["2026-01-15T05:59:00Z", true, "6:59 in winter"],
  ["2026-01-15T06:00:00Z", false, "7:00 in winter"],
  ["2026-07-15T20:00:00Z", true, "22:00 in summer"],
  ["2026-07-15T05:00:00Z", false, "7:00 in summer"],
  ["2026-03-28T05:30:00Z", true, "6:30, the day before summer time"],
  ["2026-03-29T05:30:00Z", false, "7:30, the day of summer time"],
  ["2026-10-25T00:30:00Z", true, "2:30 for the first time"],
  ["2026-10-25T01:30:00Z", true, "2:30 for the second time"],
  ["2026-10-25T06:00:00Z", false, "7:00 in winter again"],
])("%s: night %s (%s)", (at, night) => {
  expect(isNight(at, timezone)).toBe(night);
});
