// Pauses and absences with their days, by the tables beside this file; the held one was never tuned on.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAbsence, readPause } from "../../src/understanding/pause.ts";
import { readPeriod } from "../../src/understanding/period.ts";

/** A Wednesday. */
const now = "2026-06-24T10:00:00.000Z";

const table = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const rows = table("periods.tsv");
const held = table("held-periods.tsv");
const unread = table("letters-fr.tsv");
/** Of the held rows. */
const heldPercentMin = 90;

/** "asks from until vague", with `?` where the row does not say. */
function told([text = "", , asks, from, until, vague]: readonly string[]): string {
  const period = readPeriod(text, { now });
  const asked = readPause(text, { now }) === null ? "no" : "yes";
  const cells = [
    [asks, "-", asked],
    [from, "?", period.from ?? "-"],
    [until, "?", period.until ?? "-"],
    [vague, "?", period.vague ? "yes" : "no"],
  ];
  return cells.map(([given, unsaid, found]) => (given === unsaid ? unsaid : found)).join(" ");
}

const wanted = (row: readonly string[]) => row.slice(2, 6).join(" ");

describe("readPeriod and readPause", () => {
  test.each(rows)("%s (%s) → %s %s %s %s", (...row) => {
    expect(told(row)).toBe(wanted(row));
  });

  test(`at least ${heldPercentMin} of 100 held rows are right`, () => {
    const right = held.filter((row) => told(row) === wanted(row));
    expect((right.length * 100) / held.length).toBeGreaterThanOrEqual(heldPercentMin);
  });

  test("no leave is taken for a pause", () => {
    const leaves = unread.filter(([, , , intent]) => intent === "leave");
    expect(leaves.length).toBeGreaterThan(50);
    for (const [, text = ""] of leaves) expect(readPause(text, { now }), text).toBeNull();
  });

  test("what told the last day", () => {
    expect(readPeriod("jusqu'au 3 août", { now }).by).toBe("until");
    expect(readPeriod("de retour le 3 août", { now }).by).toBe("return");
    expect(readPeriod("trois semaines", { now }).by).toBe("length");
    expect(readPeriod("la semaine prochaine", { now }).by).toBe("days");
    expect(readPeriod("jusqu'à nouvel ordre", { now })).toMatchObject({ by: null, open: true });
  });

  test("the day is the one in the time zone", () => {
    const late = { now: "2026-06-24T22:30:00.000Z" };
    expect(readPeriod("jusqu'à demain", late).until).toBe("2026-06-26");
    expect(readPeriod("jusqu'à demain", { ...late, zone: "UTC" }).until).toBe("2026-06-25");
  });

  test("an absence that has begun keeps its first day; one that is over is next year's", () => {
    const from20 = "du 20 juin au 5 juillet";
    expect(readPeriod(from20, { now })).toMatchObject({ from: "2026-06-20", until: "2026-07-05" });
    const over = "du 3 au 20 mars";
    expect(readPeriod(over, { now })).toMatchObject({ from: "2027-03-03", until: "2027-03-20" });
  });

  test("who says to be away, and when", () => {
    const text = "Je suis absent du 3 au 20 août, Luc me remplace.";
    expect(readAbsence(text, { now })).toMatchObject({ from: "2026-08-03", until: "2026-08-20" });
    expect(readAbsence("Réunion du 3 au 20 août", { now })).toBeNull();
    expect(readAbsence("Je suis absent", { now })).toBeNull();
  });

  test("a period ends on or after today, and no later than it begins", () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(day, day, ([a, b], [c, d]) => {
        const { from, until, vague } = readPeriod(`du ${a}/${b} au ${c}/${d}`, { now });
        if (vague) return;
        expect(until).not.toBeNull();
        expect((until ?? "") >= "2026-06-24" && (until ?? "") <= "2027-06-24").toBe(true);
        expect((from ?? "") <= (until ?? "")).toBe(true);
      }),
    );
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof readPeriod(text, { now }).vague).toBe("boolean");
        readPause(text, { now });
      }),
    );
  });

  const hostile = [
    "1",
    "1/",
    "1.1.1.1.",
    "du 3 au ",
    "jusqu'au ",
    "août ",
    "lundi ",
    "fin de ",
    "-",
  ];

  test.each(hostile)("a text of 1 MB of %j holds nothing up", (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const startedAt = performance.now();
    readPeriod(text, { now });
    readPause(text, { now });
    expect(performance.now() - startedAt).toBeLessThan(400);
  });
});
