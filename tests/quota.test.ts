import { expect, test } from "vitest";
import { forecastEnd, lastLaneAllowed, roomLeft } from "../src/quota.ts";

const now = "2026-03-02T08:00:00.000Z";
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const spent = (count: number, hours: number) =>
  Array.from({ length: count }, () => hoursAgo(hours));

test.each([
  [null, 10_000, 4, Number.POSITIVE_INFINITY],
  [100, 0, 4, 90],
  [100, 89, 4, 1],
  [100, 90, 1, 0],
  [100, 99, 1, 0],
  [100, 100, null, 0],
  [100, 130, null, 0],
  [1, 0, 1, 0],
])("limit %s with %i spent: lanes up to %s, room for %s of any", (limit, spent, lane, any) => {
  const room = roomLeft({ limit, spent });
  expect([lastLaneAllowed(room), room.any]).toEqual([lane, any]);
});

test.each([
  [null, [], 10_000, now],
  [100, [], 90, now],
  [100, [], 91, "2026-03-03T08:00:00.000Z"],
  [100, spent(90, 20), 1, "2026-03-02T12:00:00.000Z"],
  [100, spent(80, 20), 10, now],
  [100, spent(80, 20), 11, "2026-03-02T12:00:00.000Z"],
  [100, [], 181, "2026-03-04T08:00:00.000Z"],
  [100, [], 0, now],
])("limit %s: %o spent, %i to go", (limit, times, count, end) => {
  expect(forecastEnd({ limit, spent: times }, count, now)).toBe(end);
});
