// The line of members: what is hidden is no zero.

import * as vega from "vega";
import { compile } from "vega-lite";
import { expect, test } from "vitest";
import { monthLine } from "../../src/evaluation/charts.ts";

const categories = ["jan", "feb", "mar", "apr", "may", "jun"];

async function drawn(values: readonly (number | null)[], before: readonly (number | null)[]) {
  const series = [
    { name: "2026", values },
    { name: "2025", values: before },
  ];
  const spec = monthLine({ categories, series, width: 226, height: 128, language: "fr" });
  const svg = await new vega.View(vega.parse(compile(spec).spec), { renderer: "none" }).toSVG();
  const line = /<g class="mark-line[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? "";
  const points = /<g class="mark-symbol role-mark layer_0[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? "";
  return {
    pieces: line.match(/M/g)?.length,
    points: points.match(/<path/g)?.length,
    stars: svg.match(/>\*</g)?.length ?? 0,
  };
}

test.each([
  ["shown throughout", [5, 6, 7, 8, 9, 10], { pieces: 1, points: 6, stars: 0 }],
  ["nobody is a number", [0, 0, 7, 8, 9, 10], { pieces: 1, points: 6, stars: 0 }],
  ["hidden at both ends", [null, 5, 6, 7, null, null], { pieces: 1, points: 3, stars: 3 }],
  ["hidden in the middle", [5, 6, null, null, 7, 8], { pieces: 2, points: 4, stars: 2 }],
])("%s", async (_, values, seen) => {
  expect(await drawn(values, [])).toEqual(seen);
});

test("a star is the year's own", async () => {
  const now = [5, 6, 7, 8, 9, 10];
  expect((await drawn(now, [null, null, 5, 5, 5, 5])).stars).toBe(0);
});
