// Numbers → charts, as Vega-Lite has them. A number that is hidden (null) has a star where its bar would
// be. It draws nothing.
import type { TopLevelSpec } from "vega-lite";
import type { Shown } from "./hiding.ts";
import { colours } from "./look.ts";

/** A year, or whatever bars of one colour have in common, the latest first. */
interface Series {
  readonly name: string;
  readonly values: readonly (Shown | undefined)[];
}

export interface Chart {
  readonly categories: readonly string[];
  /** One or two. */
  readonly series: readonly Series[];
  /** In points, axes and legend not counted. */
  readonly width: number;
  readonly height: number;
  readonly language: string;
}

interface Row {
  readonly category: string;
  readonly series: string;
  readonly value: number;
  readonly label: string;
}

const fills = [colours.year, colours.before];

/** Bars side by side, a group a category, with each number at its end. */
export function groupedBars(chart: Chart, direction: "up" | "across"): TopLevelSpec {
  const [along, length, shift] =
    direction === "up" ? (["x", "y", "xOffset"] as const) : (["y", "x", "yOffset"] as const);
  const names = chart.series.map(({ name }) => name).toReversed();
  const order = direction === "up" ? names : names.toReversed();
  const category = {
    field: "category",
    type: "nominal" as const,
    sort: null,
    scale: { paddingInner: direction === "up" ? 0.3 : 0.15, paddingOuter: 0.1 },
    axis: { title: null, labelAngle: 0, labelPadding: 5, ticks: false, domain: direction === "up" },
  };
  const value = {
    field: "value",
    type: "quantitative" as const,
    scale: { domain: [0, headroom(chart)] },
    axis: null,
  };
  const offset = { field: "series", type: "nominal" as const, scale: { domain: order } };
  return {
    ...common(chart),
    encoding: {
      [along]: category,
      [length]: value,
      [shift]: offset,
      color: { field: "series", type: "nominal", scale: colourScale(chart), legend: legend(chart) },
    },
    layer: [
      { mark: { type: "bar", cornerRadiusEnd: 1.5 } },
      {
        mark: {
          type: "text",
          ...(direction === "up" ? { dy: -6, baseline: "alphabetic" } : { dx: 5, align: "left" }),
          // Bars across lie close to each other.
          fontSize: direction === "up" ? 8.5 : 7.5,
        },
        encoding: { text: { field: "label" }, color: { value: colours.words } },
      },
    ],
  };
}

/** A bar for each month; the year before as a wider, paler one behind it. */
export function monthBars(chart: Chart): TopLevelSpec {
  const [year, ...before] = chart.series.map(({ name }) => name);
  const only = (names: readonly string[]) => [
    { filter: { field: "series", oneOf: [...names] } },
    // A star over a pale bar could be of either year.
    { filter: "datum.value > 0 || datum.label == '*'" },
  ];
  const own = only([year ?? ""]);
  return {
    ...common(chart),
    encoding: {
      x: monthAxis(chart, { paddingInner: 0.2, paddingOuter: 0.1 }),
      y: {
        field: "value",
        type: "quantitative",
        scale: { domain: [0, headroom(chart)] },
        axis: null,
      },
      color: { field: "series", type: "nominal", scale: colourScale(chart), legend: legend(chart) },
    },
    layer: [
      { transform: only(before), mark: { type: "bar", width: 15 } },
      { transform: own, mark: { type: "bar", width: 8 } },
      {
        transform: own,
        mark: { type: "text", dy: -4, baseline: "alphabetic", fontSize: 8 },
        encoding: { text: { field: "label" }, color: { value: colours.words } },
      },
    ],
  };
}

/** Every month in its place, whether it has a number or not. */
function monthAxis({ categories }: Chart, scale: Readonly<Record<string, number>>) {
  return {
    field: "category",
    type: "nominal" as const,
    sort: null,
    scale: { ...scale, domain: [...categories] },
    axis: {
      ...{ title: null, labelAngle: 0, ticks: false, labelPadding: 5, labelFontSize: 7.5 },
      labelOverlap: false,
    },
  };
}

/** A line over the months, from nothing up; broken, with a star of the year's own, where it is hidden. */
export function monthLine(chart: Chart): TopLevelSpec {
  const [year] = chart.series.map(({ name }) => name);
  const isStar = { field: "label", equal: "*" };
  return {
    ...common(chart),
    encoding: {
      x: monthAxis(chart, { padding: 0.3 }),
      y: {
        field: "value",
        type: "quantitative",
        scale: { domain: [0, headroom(chart)] },
        axis: { title: null, tickCount: 4, grid: true, domain: false, ticks: false, format: "d" },
      },
      color: { field: "series", type: "nominal", scale: colourScale(chart), legend: legend(chart) },
    },
    layer: [
      {
        transform: [{ calculate: "datum.label == '*' ? null : datum.value", as: "value" }],
        mark: { type: "line", strokeWidth: 1.8, point: { size: 14, filled: true, opacity: 1 } },
      },
      {
        transform: [{ filter: { and: [isStar, { field: "series", equal: year ?? "" }] } }],
        mark: { type: "text", dy: -4, baseline: "alphabetic", fontSize: 8 },
        encoding: { text: { field: "label" }, color: { value: colours.words } },
      },
    ],
  };
}

function common(chart: Chart) {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: chart.width,
    height: chart.height,
    background: null as unknown as string,
    padding: 0,
    autosize: { type: "fit" as const, contains: "padding" as const },
    data: { values: rowsOf(chart) },
    config: {
      font: "Source Sans 3",
      view: { stroke: null },
      bar: { opacity: 1 },
      axis: {
        labelColor: colours.words,
        labelFontSize: 8.5,
        domainColor: colours.rule,
        gridColor: colours.faint,
        labelLimit: 200,
      },
      legend: {
        labelFontSize: 8.5,
        labelColor: colours.words,
        symbolType: "square" as const,
        symbolSize: 60,
        symbolOpacity: 1,
      },
    },
  };
}

function rowsOf({ categories, series, language }: Chart): readonly Row[] {
  const format = new Intl.NumberFormat(`${language}-BE`);
  return series.flatMap(({ name, values }) =>
    categories.flatMap((category, index): readonly Row[] => {
      const value = values[index];
      if (value === undefined) return [];
      const label = value === null ? "*" : format.format(value);
      return [{ category, series: name, value: value ?? 0, label }];
    }),
  );
}

/** The axis ends where the highest number still has room above it. */
function headroom({ series }: Chart): number {
  const values = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return Math.max(5, ...values) * 1.18;
}

function colourScale({ series }: Chart) {
  const names = series.map(({ name }) => name);
  return { domain: names, range: fills.slice(0, names.length) };
}

function legend({ series }: Chart) {
  if (series.length < 2) return null;
  return { title: null, orient: "top" as const, direction: "horizontal" as const, offset: 9 };
}
