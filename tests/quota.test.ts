import { expect, test } from "vitest";
import { lastLaneAllowed } from "../src/quota.ts";

const now = "2026-03-02T08:00:00.000Z";
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const spent = (count: number, hours: number) =>
  Array.from({ length: count }, () => hoursAgo(hours));

test.each([
  [null, 10_000, 4],
  [100, 0, 4],
  [100, 89, 4],
  [100, 90, 1],
  [100, 99, 1],
  [100, 100, null],
])("limit %s with %i spent: lanes up to %s", (limit, count, lane) => {
  expect(lastLaneAllowed({ limit, spent: spent(count, 1) })).toBe(lane);
});
