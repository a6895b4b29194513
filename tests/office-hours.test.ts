// When people may be reminded: nights, holidays and both changes of the clock, in Brussels.
import { expect, test } from "vitest";
import { isPublicHoliday, openFrom } from "../src/office-hours.ts";

const where = { timezone: "Europe/Brussels", quietHours: { from: 22, to: 7 } };

test.each([
  // [what, now, open from]
  ["a morning is open", "2026-03-02T08:00:00.000Z", "2026-03-02T08:00:00.000Z"],
  ["22 in the evening waits until 7", "2026-03-02T21:00:00.000Z", "2026-03-03T06:00:00.000Z"],
  ["21:59 does not", "2026-03-02T20:59:00.000Z", "2026-03-02T20:59:00.000Z"],
  [
    "after midnight waits until 7 of the same day",
    "2026-03-03T01:00:00.000Z",
    "2026-03-03T06:00:00.000Z",
  ],
  ["7 itself is open", "2026-03-03T06:00:00.000Z", "2026-03-03T06:00:00.000Z"],
  ["Easter Monday waits for Tuesday", "2026-04-06T09:00:00.000Z", "2026-04-07T05:00:00.000Z"],
  ["the evening before Easter Monday too", "2026-04-05T21:00:00.000Z", "2026-04-07T05:00:00.000Z"],
  ["the night of a holiday too", "2026-12-25T22:30:00.000Z", "2026-12-26T06:00:00.000Z"],
  ["the night in which an hour is skipped", "2026-03-29T00:30:00.000Z", "2026-03-29T05:00:00.000Z"],
  [
    "the night in which an hour comes twice",
    "2026-10-25T00:30:00.000Z",
    "2026-10-25T06:00:00.000Z",
  ],
  ["the second time of that hour", "2026-10-25T01:30:00.000Z", "2026-10-25T06:00:00.000Z"],
  ["29 February", "2028-02-28T22:00:00.000Z", "2028-02-29T06:00:00.000Z"],
  ["New Year's Eve", "2026-12-31T22:00:00.000Z", "2027-01-02T06:00:00.000Z"],
])("%s", (_, now, opens) => {
  expect(openFrom(now, where)).toBe(opens);
});

test("other hours, none at all, and all of them", () => {
  const at = "2026-03-02T12:00:00.000Z";
  const of = (from: number, to: number) => openFrom(at, { ...where, quietHours: { from, to } });
  expect(of(12, 15)).toBe("2026-03-02T14:00:00.000Z");
  expect(of(9, 9)).toBe(at);
  expect(of(0, 24)).toBe(at);
});

test("the ten public holidays of each year, and no other day", () => {
  const of = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
      .filter(isPublicHoliday)
      .map((day) => day.toString().slice(5));
  };
  expect(of(2026)).toEqual([
    ...["01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25"],
  ]);
  expect(of(2027).slice(1, 5)).toEqual(["03-29", "05-01", "05-06", "05-17"]);
  // Ascension on 1 May.
  expect(of(2008)).toHaveLength(9);
});
