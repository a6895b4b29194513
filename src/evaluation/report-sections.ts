// Points 3 and 4 of the federal template: what followed, how soon, and what was reported.
import type { Evaluation } from "./evaluation.ts";
import { monthsOf, yearOf } from "./figures.ts";
import { hideParts, shownFrom } from "./hiding.ts";
import {
  blankTable,
  chartBeside,
  comparison,
  type Page,
  pair,
  pairs,
  seriesOf,
  writingLines,
} from "./page.ts";
import { heading, need, paragraph, subheading } from "./paper.ts";
import { type Row, setTable } from "./table.ts";
import { fill, nameOfFigure } from "./words.ts";

export async function followUp(page: Page): Promise<void> {
  const { words } = page;
  const followed = ["reports", "reports_answered", "reports_forwarded"]
    .concat("reports_police_feedback", "reports_closed")
    .map((name) => pair(page, name, "people"));
  heading(page, words.headings.followUp, 180);
  await chartBeside(page, {
    title: words.charts.followUp,
    chart: {
      categories: followed.map(({ name }) => nameOfFigure(words, name, "short")),
      series: seriesOf(page, followed),
    },
    as: "across",
    height: 150,
    table: comparison(page, [...followed, pair(page, "notices_published", "acts")]),
  });
  times(page);
  writingLines(page, words.blanks.hotFollowUp, 2);
  writingLines(page, words.blanks.coldFollowUp, 2);
}

const delays = [
  { words: "answer", name: "hours_to_answer", of: "reports_answered" },
  { words: "police", name: "hours_to_police", of: "reports_forwarded" },
  { words: "feedback", name: "hours_to_police_feedback", of: "reports_police_feedback" },
] as const;

function times(page: Page): void {
  const { words, evaluation } = page;
  const { year, figures, before } = evaluation;
  const cells = (of: Evaluation["before"], { name, of: counted }: (typeof delays)[number]) => {
    const isShown = of !== null && (yearOf(of, counted) ?? 0) >= shownFrom;
    if (!isShown) return ["–", "–"];
    return [`${name}_median`, `${name}_p90`].map((key) => duration(page, yearOf(of, key)));
  };
  const { median, p90 } = words.times;
  need(page, 110);
  subheading(page, words.times.heading);
  setTable(page, {
    head: ["", ...[year, year - 1].flatMap((of) => [`${median} (${of})`, `${p90} (${of})`])],
    widths: [84, 84, 84, 84],
    rows: delays.map((delay): Row => {
      return {
        cells: [words.times[delay.words], ...cells(figures, delay), ...cells(before, delay)],
      };
    }),
  });
  paragraph(page, words.times.tooFew, { size: 8 });
  page.y += 4;
}

/** Hours up to two days, then days. */
function duration({ words, language }: Page, hours: number | null): string {
  if (hours === null) return "–";
  const format = new Intl.NumberFormat(`${language}-BE`, { maximumFractionDigits: 1 });
  if (hours < 48) return fill(words.times.hours, { count: format.format(hours) });
  return fill(words.times.days, { count: format.format(hours / 24) });
}

export async function crime(page: Page): Promise<void> {
  const { words } = page;
  heading(page, words.headings.crime, 400);
  policeFigures(page);
  await themes(page);
  await months(page);
}

function policeFigures(page: Page): void {
  const { words, evaluation } = page;
  const { blanks } = words;
  const years = [evaluation.year, evaluation.year - 1];
  const columns = [blanks.withPlp, blanks.withoutPlp].flatMap((place) =>
    years.map((year) => `${place} ${year}`),
  );
  const rows = [blanks.burglaryCompleted, blanks.burglaryAttempts, blanks.incivilities];
  blankTable(page, blanks.policeTable, {
    head: ["", ...columns],
    widths: columns.map(() => 72),
    rows: rows.map((name) => ({ cells: [name] })),
    rowHeightMin: 14,
  });
  writingLines(page, blanks.policeSource, 1);
}

async function themes(page: Page): Promise<void> {
  const { words } = page;
  const parts = pairs(page, ["reports_burglary", "reports_incivility", "reports_other"], "people");
  const kinds = ["completed", "attempt", "unsaid"].map((kind) => `reports_burglary_${kind}`);
  need(page, 190);
  subheading(page, words.subheadings.reports);
  await chartBeside(page, {
    title: words.charts.themes,
    chart: {
      categories: parts.map(({ name }) => nameOfFigure(words, name, "short")),
      series: seriesOf(page, parts),
    },
    as: "up",
    height: 130,
    table: comparison(page, [
      pair(page, "reports", "people"),
      ...parts,
      { ...pair(page, "reports_burglary", "people"), label: words.subheadings.attempts },
      ...pairs(page, kinds, "people"),
    ]),
  });
}

async function months(page: Page): Promise<void> {
  const { words, evaluation } = page;
  const shown = (of: Evaluation["before"]) =>
    of === null ? [] : hideParts(monthsOf(of, "reports"));
  const [now, before] = [shown(evaluation.figures), shown(evaluation.before)];
  const rows = words.months.map((label, month) => ({
    ...{ name: "reports", label, now: now[month], before: before[month] },
  }));
  await chartBeside(page, {
    title: words.charts.months,
    chart: { categories: words.months, series: seriesOf(page, rows) },
    as: "months",
    height: 215,
    table: comparison(page, rows),
  });
}
