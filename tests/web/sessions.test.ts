// Sessions of the dashboard: how many there may be.
import { expect, test } from "vitest";
import { createSessions } from "../../src/web/sessions.ts";

test("past a hundred the oldest ends", () => {
  const sessions = createSessions(() => 0);
  const opened = Array.from({ length: 101 }, () => sessions.open());
  expect(opened.map(sessions.isOpen).filter((isOpen) => !isOpen)).toHaveLength(1);
  expect(sessions.isOpen(opened[0])).toBe(false);
  expect(new Set(opened).size).toBe(101);
});
