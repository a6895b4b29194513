// A whole year in a real office (tests/year/plan.ts), beside figures that were counted by hand in that
// table before the office was asked; and what must never happen on any of its days.
import { beforeAll, expect, test } from "vitest";
import { countYear, readYear } from "../src/evaluation/figures.ts";
import { plan } from "./year/plan.ts";
import { addressOf, type Left, playYear, type YearPlayed } from "./year/play.ts";

const timezone = "Europe/Brussels";
let played: YearPlayed;

beforeAll(async () => {
  played = await playYear(plan, "2027-01-06T21:10:00Z");
}, 120_000);

/** Counted as of the hour in which the evaluation was made. */
function figuresOf(scope: string) {
  const now = "2027-01-05T03:05:00.000Z";
  const rows = readYear(played.world.office.store, { year: 2026, timezone, now });
  return countYear(rows, scope).figures;
}
const yearOf = (scope: string) =>
  Object.fromEntries(figuresOf(scope).map(({ name, year }) => [name, year]));

test("the partnership", () => {
  expect(yearOf("boncelles")).toEqual({
    // m01-m20, and n01 at 23:30 on New Year's Eve.
    members_at_start: 21,
    // n02 (0:40 on New Year's Day) to n10, and m05, who thought better of it.
    joins: 10,
    imports: 10,
    // m05 twice, m11, m12, m13, and m15, who was put out.
    ...{ leaves: 6, removals: 1, suspensions: 1, moves_in: 0, moves_out: 0 },
    // 21 + 10 + 10 - 6.
    members_at_end: 35,
    // Rows tried, done, seen and now (11 + 14 + 5 + 4); dump; other.
    ...{ reports: 60, reports_burglary: 34, reports_incivility: 19, reports_other: 7 },
    // tried; done; seen and now; now.
    ...{ reports_burglary_attempt: 11, reports_burglary_completed: 14 },
    ...{ reports_burglary_unsaid: 9, reports_urgent: 4 },
    // 12 rows in which nobody answers.
    reports_answered: 48,
    // Hours, sorted: 12 × 1, 11 × 2, 10 × 5, 9, 21, 8 × 24, 34, 3 × 72, 97. The 24th and 25th; the 44th.
    ...{ hours_to_answer_median: 5, hours_to_answer_p90: 34 },
    // 1, 1, 2, 2, 2, 4, 4, 4, 26, 26, 26: the 6th; the 10th.
    ...{ reports_forwarded: 11, hours_to_police_median: 4, hours_to_police_p90: 26 },
    // From there 20, 20, 30, 40, 48, 72, 96: the 4th; the 7th.
    ...{ reports_police_feedback: 7, hours_to_police_feedback_median: 40 },
    hours_to_police_feedback_p90: 96,
    // 48, less 3 that wait for the police (19/9, 10/10, 10/12), and 2 that are quiet for less than 30 days.
    reports_closed: 43,
    // m20, and m16, by which he was back.
    questions: 2,
    // Urgent by day 14/2, 7/7, 6/8, 22/9; by night 15/1, 29/3, 12/5, 25/10.
    ...{ notices: 25, notices_urgent: 8, notices_urgent_day: 4, notices_urgent_night: 4 },
    ...{ notices_not_urgent: 17, notices_prevention: 10, notices_feedback: 6 },
    ...{ notices_all_clear: 1, notices_unsorted: 0, notices_published: 18 },
    ...{ bulletins: 30, bulletins_own: 12, bulletins_notices: 18 },
    // Own 22 + 32 + 31 + 33 + 34 + 34 + 32 + 32 + 33 + 33 + 35 + 35 = 386, notices 572: by month below.
    ...{ bulletin_copies: 958, bulletin_copies_accepted: 958 },
    // 20/3, 18/6 (of all), 1/10 (moved); 4 + 6 + 4 asked; 3 + 3 noted, 2 who said yes where nobody noted.
    ...{ meetings: 3, meeting_invited: 14, meeting_attended: 8 },
  });
});

test("the small partnership, with nothing of the other's", () => {
  expect(yearOf("jemeppe")).toEqual({
    // j1-j4; j5 comes, j2 goes.
    ...{ members_at_start: 4, members_at_end: 4, joins: 1, imports: 0, leaves: 1, removals: 0 },
    ...{ suspensions: 0, moves_in: 0, moves_out: 0 },
    // done 3/3, dump 20/7, other 25/10.
    ...{ reports: 3, reports_burglary: 1, reports_incivility: 1, reports_other: 1 },
    ...{ reports_burglary_attempt: 0, reports_burglary_completed: 1, reports_burglary_unsaid: 0 },
    // Answered after 3 hours and after 1, and quiet since.
    ...{ reports_urgent: 0, reports_answered: 2, reports_closed: 2 },
    ...{ hours_to_answer_median: 2, hours_to_answer_p90: 3 },
    ...{ reports_forwarded: 0, hours_to_police_median: null, hours_to_police_p90: null },
    ...{ reports_police_feedback: 0, hours_to_police_feedback_median: null },
    ...{ hours_to_police_feedback_p90: null, questions: 1 },
    // To all: 3/2, 17/3, 20/5, 6/8, 6/10; its own: 4/6, and 31/12 at 23:10.
    ...{ notices: 7, notices_urgent: 2, notices_urgent_day: 1, notices_urgent_night: 1 },
    ...{ notices_not_urgent: 5, notices_prevention: 4, notices_feedback: 1 },
    // Published on 3/2, 4/6, 6/10.
    ...{ notices_all_clear: 0, notices_unsorted: 0, notices_published: 3 },
    // 4 + 5 + 5, and its own bulletin to 5.
    ...{ bulletins: 4, bulletins_own: 1, bulletins_notices: 3 },
    ...{ bulletin_copies: 19, bulletin_copies_accepted: 19 },
    ...{ meetings: 1, meeting_invited: 6, meeting_attended: 3 },
  });
});

test("the whole office", () => {
  expect(yearOf("all")).toEqual({
    ...{ members_at_start: 25, members_at_end: 39, joins: 11, imports: 10, leaves: 7, removals: 1 },
    ...{ suspensions: 1, reports: 63, reports_burglary: 35, reports_incivility: 20 },
    ...{ reports_other: 8, reports_burglary_attempt: 11, reports_burglary_completed: 15 },
    ...{ reports_burglary_unsaid: 9, reports_urgent: 4, reports_answered: 50, reports_closed: 45 },
    // With a 1 and a 3 more: the 25th is 3, the 26th 5; the 45th.
    ...{ hours_to_answer_median: 4, hours_to_answer_p90: 24 },
    ...{ reports_forwarded: 11, hours_to_police_median: 4, hours_to_police_p90: 26 },
    ...{ reports_police_feedback: 7, hours_to_police_feedback_median: 40 },
    ...{ hours_to_police_feedback_p90: 96, questions: 3 },
    // 25, and those to Jemeppe alone: 4/6 and 31/12. Published: 18, and 4/6 and 6/10 in Jemeppe alone.
    ...{ notices: 27, notices_urgent: 9, notices_urgent_day: 4, notices_urgent_night: 5 },
    ...{ notices_not_urgent: 18, notices_prevention: 11, notices_feedback: 6 },
    ...{ notices_all_clear: 1, notices_unsorted: 0, notices_published: 20 },
    ...{ bulletins: 34, bulletins_own: 13, bulletins_notices: 21 },
    ...{ bulletin_copies: 977, bulletin_copies_accepted: 977 },
    ...{ meetings: 3, meeting_invited: 14, meeting_attended: 8 },
  });
});

/** January to December, of the partnership. */
const byMonth: readonly (readonly [figure: string, ...months: readonly number[]])[] = [
  ["members_at_end", 22, 32, 32, 34, 33, 34, 33, 33, 35, 35, 35, 35],
  ["joins", 1, 0, 2, 2, 0, 1, 0, 0, 2, 1, 0, 1],
  ["leaves", 0, 0, 2, 0, 1, 0, 1, 0, 0, 1, 0, 1],
  ["reports", 6, 4, 7, 5, 4, 5, 3, 6, 4, 6, 4, 6],
  ["reports_burglary", 4, 2, 4, 3, 2, 2, 2, 3, 3, 3, 2, 4],
  ["reports_incivility", 1, 2, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1],
  ["reports_other", 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1],
  ["reports_urgent", 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1],
  ["notices", 3, 3, 3, 2, 2, 2, 1, 2, 2, 2, 2, 1],
  ["notices_urgent", 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0],
  ["bulletins", 3, 4, 3, 2, 2, 3, 2, 2, 3, 2, 2, 2],
  // Without who is paused (m17 in July, m18 until 20/8) or suspended (m16, 12/8 to 3/11).
  ["bulletin_copies", 66, 128, 95, 65, 67, 102, 64, 64, 100, 67, 70, 70],
  ["meetings", 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0],
];

test.each(byMonth)("%s, month by month", (name, ...months) => {
  expect(figuresOf("boncelles").find((figure) => figure.name === name)?.months).toEqual(months);
});

test("the files of 5 January say the same, line by line", () => {
  const { store } = played.world.office;
  const files = store
    .prepare("SELECT name, content FROM files WHERE name LIKE 'evaluation-2026%' ORDER BY name")
    .all() as { name: string; content: Uint8Array }[];
  const names = ["evaluation-2026", "evaluation-2026-boncelles", "evaluation-2026-jemeppe"];
  expect(files.map(({ name }) => name).sort()).toEqual(
    names.flatMap((name) => [`${name}.csv`, `${name}.pdf`]).sort(),
  );
  const linesOf = (name: string) => {
    const content = files.find((file) => file.name === `${name}.csv`)?.content ?? [];
    return Buffer.from(content).toString("utf8").split("\r\n");
  };
  const own = linesOf("evaluation-2026-boncelles");
  for (const line of [
    "boncelles,members_at_end,2026,35",
    "boncelles,reports,2026,60",
    "boncelles,reports,2026-01,6",
    "boncelles,reports,2026-10,6",
    "boncelles,reports,2026-12,6",
    "boncelles,reports_burglary_attempt,2026,11",
    "boncelles,hours_to_answer_p90,2026,34",
    "boncelles,notices_urgent_night,2026,4",
    "boncelles,notices_all_clear,2026,1",
    "boncelles,bulletin_copies,2026-02,128",
    "boncelles,meeting_attended,2026,8",
  ]) {
    expect(own).toContain(line);
  }
  expect(own.filter((line) => /^(?:jemeppe|all),/.test(line))).toEqual([]);
  const small = linesOf("evaluation-2026-jemeppe");
  expect(small).toContain("jemeppe,reports,2026,3");
  expect(small).toContain("jemeppe,hours_to_police_median,2026,");
  expect(small.filter((line) => line.startsWith("boncelles,"))).toEqual([]);
  const all = linesOf("evaluation-2026");
  expect(all).toContain("all,reports,2026,63");
  expect(all).toContain("boncelles,reports,2026,60");
  expect(all).toContain("jemeppe,reports,2026,3");
});

test("each coordinator and the city get the evaluation on 5 January, once", () => {
  const letters = ofKind("evaluation").filter(({ at }) => at.toISOString() > "2026-12");
  const file = (name: string) => [`evaluation-2026${name}.pdf`, `evaluation-2026${name}.csv`];
  expect(letters.map(({ at, letter }) => [dayOf(at), letter.to, ...letter.files])).toEqual([
    ["2027-01-05", addressOf("anne"), ...file("-boncelles")],
    ["2027-01-05", addressOf("luc"), ...file("-boncelles")],
    ["2027-01-05", addressOf("marc"), ...file("-jemeppe")],
    ["2027-01-05", addressOf("fatima"), ...file("-jemeppe")],
    ["2027-01-05", "prevention@seraing.example", ...file("")],
  ]);
  expect(letters[0]?.letter.text).toContain("Membres au 31 décembre : 35");
  expect(letters[0]?.letter.text).toContain("Signalements : 60 (vols dans une habitation : 34)");
});

test("nothing goes to members but what a coordinator released, or what is about them", () => {
  const copies = ofKind("bulletin");
  expect(copies).toHaveLength(977);
  expect(copies.filter(({ cause }) => !/^(?:publishes|releases)$/.test(cause))).toEqual([]);
  const isMember = ({ to }: { to: string }) => /^[jmn]\d+@/.test(to);
  const unasked = played.left.filter(({ cause, letter }) => cause === "tick" && isMember(letter));
  expect([...new Set(unasked.map(({ letter }) => letter.kind))].sort()).toEqual([
    ...["resumed", "still-open"],
  ]);
  const after = (who: string, from: string, to = "9999") =>
    copies.filter(({ at, letter }) => {
      const time = at.toISOString();
      return letter.to === addressOf(who) && time > from && time < to;
    });
  expect(after("m11", "2026-07")).toEqual([]);
  expect(after("m15", "2026-05-06T08")).toEqual([]);
  expect(after("m16", "2026-08-12T08", "2026-11-03")).toEqual([]);
  expect(after("m17", "2026-07-02T09", "2026-08")).toEqual([]);
  expect(after("n11", "2026")).toEqual([]);
});

/** As the law has them. */
const holidays: readonly string[] = [
  ...["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21"],
  ...["2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25", "2027-01-01"],
];

test("nobody is reminded by night or on a holiday", () => {
  const kinds = ["report-reminder", "notice-reminder", "still-open", "meeting-reminder"];
  const reminders = played.left.filter(({ letter }) => kinds.includes(letter.kind));
  expect(reminders.length).toBeGreaterThan(100);
  const wrong = reminders.filter(({ at }) => {
    const { hour } = localTime(at);
    return hour >= 22 || hour < 7 || holidays.includes(dayOf(at));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["2026-05-26", "PLP-2026-0027", "of 22/5, due on Whit Monday"],
  ["2026-07-22", "PLP-2026-0035", "of 18/7, due on the national day"],
  ["2026-08-16", "PLP-2026-0039", "of 12/8, due on the Assumption"],
  ["2026-11-12", "PLP-2026-0054", "of 8/11, due on Armistice Day"],
  ["2026-12-26", "PLP-2026-0061", "of 22/12, due on Christmas"],
])("first reminder on %s: %s, %s", (day, ref) => {
  const first = ofKind("report-reminder").find(({ letter }) => letter.subject.includes(ref));
  expect(first && dayOf(first.at)).toBe(day);
});

test("who has no answer hears once that it is not forgotten, and nobody else does", () => {
  const refs = ofKind("still-open").map(({ letter }) => /PLP-\d+-(\d+)/.exec(letter.subject)?.[1]);
  // The 12 rows without an answer, and 0036, of Jemeppe.
  expect(refs).toEqual([
    ...["0009", "0022", "0027", "0032", "0034", "0035", "0036", "0038", "0039", "0049"],
    ...["0054", "0060", "0061"],
  ]);
});

test("while Anne is away her deputy has it all, and she hears of it when she is back", () => {
  const between = ofKind("report").filter(({ at }) => /^2026-04-(?:0[4-9]|1|20)/.test(dayOf(at)));
  expect(between.map(({ letter }) => letter.to)).toEqual(Array(3).fill(addressOf("luc")));
  const digests = ofKind("digest").map(({ at, letter }) => [dayOf(at), letter.to]);
  expect(digests).toEqual([["2026-04-21", addressOf("anne")]]);
});

function ofKind(kind: string): readonly Left[] {
  return played.left.filter(({ letter }) => letter.kind === kind);
}

function localTime(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone);
}

function dayOf(at: Date): string {
  return localTime(at).toPlainDate().toString();
}
