import { expect, test } from "vitest";
import { forecast } from "../src/forecast.ts";
import { sayForecast, wordsFor } from "../src/forecast-words.ts";
import { keepPause } from "../src/store/pauses.ts";
import { World } from "./conversation/world.ts";

const now = "2026-03-02T08:00:00.000Z";
const world = { now, timezone: "Europe/Brussels" };
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const spent = (count: number, hours: number) =>
  Array.from({ length: count }, () => hoursAgo(hours));
const free = { limit: null, ratePerMinute: null, spent: [], ahead: 0, urgentAhead: 0 };
const days = (traffic: Partial<Parameters<typeof forecast>[0]>, count: number) =>
  forecast({ ...free, ...traffic }, count, world)
    .map(({ day, count, lastAt }) => `${count} on ${day} until ${lastAt.slice(0, 16)}`)
    .join(", ");

const today = "2026-03-02";
const tomorrow = "2026-03-03";
test.each([
  // The limit: a tenth of it is not for bulletins.
  [{}, 10_000, `10000 on ${today} until 2026-03-02T08:00`],
  [{ limit: 100 }, 0, `0 on ${today} until 2026-03-02T08:00`],
  [{ limit: 100 }, 90, `90 on ${today} until 2026-03-02T08:00`],
  [
    { limit: 100 },
    91,
    `90 on ${today} until 2026-03-02T08:00, 1 on ${tomorrow} until 2026-03-03T08:00`,
  ],
  [
    { limit: 100 },
    181,
    `90 on ${today} until 2026-03-02T08:00, 90 on ${tomorrow} until 2026-03-03T08:00, 1 on 2026-03-04 until 2026-03-04T08:00`,
  ],
  [{ limit: 100, spent: spent(90, 20) }, 1, `1 on ${today} until 2026-03-02T12:00`],
  [{ limit: 100, spent: spent(80, 20) }, 10, `10 on ${today} until 2026-03-02T08:00`],
  [{ limit: 100, spent: spent(80, 20) }, 11, `11 on ${today} until 2026-03-02T12:00`],
  [{ limit: 1 }, 1, `1 on ${today} until 2026-03-02T08:00`],
  // Midnight is the time zone's: 22:59 UTC is still today in Brussels, 23:00 is tomorrow.
  [
    { limit: 100, spent: [...spent(45, 9.02), ...spent(45, 9)] },
    46,
    `45 on ${today} until 2026-03-02T22:58, 1 on ${tomorrow} until 2026-03-02T23:00`,
  ],
  // What waits in front.
  [{ limit: 100, ahead: 89 }, 1, `1 on ${today} until 2026-03-02T08:00`],
  [{ limit: 100, ahead: 90 }, 1, `1 on ${tomorrow} until 2026-03-03T08:00`],
  [{ limit: 100, ahead: 95, urgentAhead: 95 }, 1, `1 on ${tomorrow} until 2026-03-03T08:00`],
  [{ limit: 100, ahead: 100, urgentAhead: 10 }, 80, `80 on ${tomorrow} until 2026-03-03T08:00`],
  // The pace: a window of a minute and a second.
  [{ ratePerMinute: 10 }, 11, `11 on ${today} until 2026-03-02T08:01`],
  [{ ratePerMinute: 10, ahead: 100 }, 600, `600 on ${today} until 2026-03-02T09:11`],
  [
    { ratePerMinute: 1 },
    960,
    `886 on ${today} until 2026-03-02T22:59, 74 on ${tomorrow} until 2026-03-03T00:14`,
  ],
  [
    { ratePerMinute: 1, limit: 2 },
    2,
    `1 on ${today} until 2026-03-02T08:00, 1 on ${tomorrow} until 2026-03-03T08:00`,
  ],
])("%o, %i to go: %s", (traffic, count, expected) => {
  expect(days(traffic, count)).toBe(expected);
});

test("a hundred thousand letters are foreseen at once", () => {
  const begin = performance.now();
  forecast({ ...free, limit: 2_000, ratePerMinute: 60 }, 100_000, world);
  expect(performance.now() - begin).toBeLessThan(1_000);
});

const leaving = [
  { day: today, count: 440, lastAt: "2026-03-02T09:00:00.000Z" },
  { day: tomorrow, count: 160, lastAt: "2026-03-03T07:39:01.000Z" },
  { day: "2026-03-04", count: 1, lastAt: "2026-03-04T07:40:00.000Z" },
];
test.each([
  ["fr", "440 aujourd'hui 10:00, 160 demain 08:40, 1 mercredi 4 mars 08:40"],
  ["nl", "440 vandaag 10:00, 160 morgen 08:40, 1 woensdag 4 maart 08:40"],
  ["de", "440 heute 10:00, 160 morgen 08:40, 1 Mittwoch, 4. März 08:40"],
  ["en", "440 today 10:00, 160 tomorrow 08:40, 1 Wednesday, 4 March 08:40"],
])("days and times in %s", (language, expected) => {
  const words = wordsFor(leaving, { ...world, language });
  expect(words.map(({ count, day, time }) => `${count} ${day} ${time}`).join(", ")).toBe(expected);
});

test("a pause is counted in: nothing leaves before it ends", () => {
  const { store } = new World().office;
  const until = "2026-03-03T07:00:00.000Z";
  const because = "550 5.4.5";
  keepPause(store, { what: "sending", cause: "daily-limit", because, times: 1, since: now, until });
  const context = { store, ...world, quota: 480, ratePerMinute: null };
  expect(sayForecast({ count: 100, lane: 3, language: "en" }, context).sayings).toEqual([
    { phrase: "forecast-last", values: { count: "100", day: "tomorrow", time: "08:00" } },
  ]);
});
