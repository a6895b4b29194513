import fc from "fast-check";
import { expect, test } from "vitest";
import { createPace } from "../src/pace.ts";

const minuteMs = 60_000;

/** Sends as fast as it may for so long, begun anew at each of these times; gives when each letter started. */
function simulate(perMinute: number, untilMs: number, restarts: readonly number[], stepMs = 50) {
  let now = 0;
  const started: number[] = [];
  const open = () =>
    createPace(
      perMinute,
      started.map((at) => now - at),
      () => now,
    );
  let pace = open();
  const left = [...restarts].sort((one, other) => one - other);
  for (; now < untilMs; now += stepMs) {
    while ((left[0] ?? untilMs) <= now) {
      left.shift();
      pace = open();
    }
    const count = Math.min(pace.allowed(), 1_000);
    pace.spend(count);
    for (let letter = 0; letter < count; letter += 1) started.push(now);
  }
  return started;
}

const mostInAMinute = (started: readonly number[]) =>
  Math.max(
    0,
    ...started.map((at) => started.filter((other) => other >= at && other < at + minuteMs).length),
  );

test.each([
  1, 2, 7, 60, 600,
])("a ceiling of %i: never more in any minute, nor much less", (perMinute) => {
  const started = simulate(perMinute, 5 * minuteMs, []);
  expect(mostInAMinute(started)).toBeLessThanOrEqual(perMinute);
  expect(started.length).toBeGreaterThanOrEqual(4.5 * perMinute - 1);
});

test("however often it begins anew", () => {
  const restarts = fc.array(fc.integer({ min: 0, max: 2 * minuteMs }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), restarts, (perMinute, times) => {
      const started = simulate(perMinute, 2 * minuteMs, times, 200);
      expect(mostInAMinute(started)).toBeLessThanOrEqual(perMinute);
    }),
    { numRuns: 100 },
  );
});

test("after a rest a few leave at once, and the next in even time", () => {
  const started = simulate(600, 10_000, []);
  expect(started.filter((at) => at === 0)).toHaveLength(30);
  const second = (from: number) => started.filter((at) => at > from && at <= from + 1_000).length;
  expect([second(1_000), second(5_000)]).toEqual([10, 10]);
});

test("what did not start is given back; the wait is told", () => {
  let now = 0;
  const pace = createPace(60, [], () => now);
  expect(pace.allowed()).toBe(3);
  pace.spend(3);
  expect(pace.allowed()).toBe(0);
  expect(pace.waitMs()).toBeGreaterThan(900);
  now += Math.ceil(pace.waitMs());
  expect(pace.allowed()).toBe(1);
  pace.giveBack(2);
  expect(pace.allowed()).toBe(3);
});

test("a clock that was set back does not stop it for ever", () => {
  const pace = createPace(10, [-3_600_000, -1, 30_000], () => 0);
  expect(pace.allowed()).toBe(1);
});

test("without a ceiling there is none", () => {
  const pace = createPace(null, []);
  pace.spend(1_000_000);
  expect(pace.allowed()).toBe(Number.POSITIVE_INFINITY);
});
