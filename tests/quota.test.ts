import { expect, test } from "vitest";
import { lastLaneAllowed, roomLeft } from "../src/quota.ts";

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
