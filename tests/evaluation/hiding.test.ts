// Numbers of people under five, and those that would give them away; `*` = hidden.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hide, hideParts, shownFrom } from "../../src/evaluation/hiding.ts";

const star = (counts: readonly (number | null)[]) => counts.map((one) => one ?? "*").join(" ");

test.each([
  [0, "0"],
  [1, "*"],
  [4, "*"],
  [5, "5"],
])("%i is shown as %s", (count, shown) => {
  expect(star([hide(count)])).toBe(shown);
});

test.each([
  ["nothing is small", [9, 12, 0], "9 12 0"],
  ["one alone: the smallest other goes with it", [3, 9, 20], "* * 20"],
  ["two small ones are enough", [3, 2, 20], "* * 20"],
  ["two of 1 each: 2 could be nothing else", [1, 1, 20, 6], "* * 20 *"],
  ["two of 4 each: 8 could be nothing else", [4, 4, 20, 6], "* * 20 *"],
  ["none is none", [3, 0, 7], "* 0 *"],
  ["one alone and no other", [3, 0, 0], "* 0 0"],
  ["months", [0, 7, 1, 7, 5, 3, 0], "0 7 * 7 5 * 0"],
])("%s", (_, counts, shown) => {
  expect(star(hideParts(counts))).toBe(shown);
});

test("no hidden number can be worked out from the total, where there is another to hide", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }), (counts) => {
      const shown = hideParts(counts);
      const hidden = counts.filter((_, index) => shown[index] === null);
      const others = counts.filter((count, index) => count > 0 && shown[index] !== null);
      for (const [index, count] of counts.entries()) {
        if (count > 0 && count < shownFrom) expect(shown[index]).toBeNull();
      }
      if (others.length > 0) expect(hidden.length).not.toBe(1);
    }),
  );
});
