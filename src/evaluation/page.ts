// What the sections of an evaluation are set with: a chart beside its table, lines to write on, numbers
// as people read them. It knows which numbers are hidden, and no section.
import { drawChart } from "./chart-drawing.ts";
import { type Chart, groupedBars, monthBars, monthLine } from "./charts.ts";
import type { Evaluation } from "./evaluation.ts";
import { yearOf } from "./figures.ts";
import { hide, hideParts, type Shown } from "./hiding.ts";
import { colours, paper, textWidth } from "./look.ts";
import { need, type Paper, setWords, subheading } from "./paper.ts";
import { heightOfTable, type Row, setTable, type Table } from "./table.ts";
import { nameOfFigure, type Words } from "./words.ts";

/** The sheet with what every section needs. */
export interface Page extends Paper {
  readonly words: Words;
  readonly evaluation: Evaluation;
}

/** The numbers of a figure, in the year and in the year before; null = hidden, undefined = not known. */
export interface Pair {
  readonly name: string;
  readonly now: Shown | undefined;
  readonly before: Shown | undefined;
  readonly depth?: 0 | 1;
  /** Where it is not called by the figure's name. */
  readonly label?: string;
}

type Rule = "people" | "acts";

/** A figure by itself; numbers of people are hidden where they are small. */
export function pair({ evaluation }: Page, name: string, rule: Rule): Pair {
  const shown = (value: number | null) => (rule === "people" ? hide(value ?? 0) : (value ?? 0));
  const { figures, before } = evaluation;
  return {
    name,
    now: shown(yearOf(figures, name)),
    before: before === null ? undefined : shown(yearOf(before, name)),
  };
}

/** The parts of a figure that stands above them. */
export function pairs({ evaluation }: Page, names: readonly string[], rule: Rule): readonly Pair[] {
  const shown = (year: Evaluation["before"]): readonly (Shown | undefined)[] => {
    if (year === null) return names.map(() => undefined);
    const values = names.map((name) => yearOf(year, name) ?? 0);
    return rule === "people" ? hideParts(values) : values;
  };
  const [now, before] = [shown(evaluation.figures), shown(evaluation.before)];
  return names.map((name, index) => ({ name, now: now[index], before: before[index], depth: 1 }));
}

/** The year, the year before, and how far they are apart, a row a figure. */
export function comparison(
  page: Page,
  rows: readonly Pair[],
): Pick<Table, "head" | "rows" | "widths"> {
  const { year } = page.evaluation;
  const { words } = page;
  return {
    head: ["", String(year), String(year - 1), words.change],
    widths: [40, 40, 50],
    rows: rows.map(({ name, now, before, depth = 0, label }): Row => {
      const cells = [number(page, now), number(page, before), difference(page, now, before)];
      const isBold = depth === 0 && rows.some((row) => row.depth === 1);
      return { cells: [label ?? nameOfFigure(words, name, "full"), ...cells], depth, bold: isBold };
    }),
  };
}

export function number({ language }: Paper, value: Shown | undefined): string {
  if (value === undefined) return "–";
  return value === null ? "*" : new Intl.NumberFormat(`${language}-BE`).format(value);
}

function difference(page: Page, now: Shown | undefined, before: Shown | undefined): string {
  if (typeof now !== "number" || typeof before !== "number") return "–";
  if (now === before) return "=";
  const sign = now > before ? "+" : "−";
  return `${sign}${number(page, Math.abs(now - before))}`;
}

const chartWidth = 226;
const gap = 20;

interface Beside {
  readonly title: string;
  readonly chart: Pick<Chart, "categories" | "series">;
  readonly as: "up" | "across" | "months" | "line";
  readonly height?: number;
  readonly table: Pick<Table, "head" | "rows" | "widths">;
}

/** A chart on the left, the same numbers on the right. */
export async function chartBeside(page: Page, beside: Beside): Promise<void> {
  const { title, as, height = 120 } = beside;
  const table: Table = {
    ...beside.table,
    x: paper.margin + chartWidth + gap,
    width: textWidth - chartWidth - gap,
  };
  const chart: Chart = { ...beside.chart, width: chartWidth, height, language: page.language };
  need(page, Math.max(height + 20, heightOfTable(page, table)));
  const top = page.y;
  setWords(page, title, top, { width: chartWidth, size: 9, bold: true, color: colours.quiet });
  const spec =
    as === "line" ? monthLine(chart) : as === "months" ? monthBars(chart) : groupedBars(chart, as);
  await drawChart(page, spec, { x: paper.margin, y: top + 17 });
  page.y = top;
  setTable(page, table);
  page.y = Math.max(page.y, top + 17 + height) + 8;
}

/** The two years as the bars of a chart. */
export function seriesOf({ evaluation }: Page, rows: readonly Pair[]): Chart["series"] {
  const { year, before } = evaluation;
  const now = { name: String(year), values: rows.map((row) => row.now) };
  if (before === null) return [now];
  return [now, { name: String(year - 1), values: rows.map((row) => row.before) }];
}

/** A question and lines to write on. */
export function writingLines(page: Page, words: string, lines: number): void {
  const lineHeight = 17.5;
  need(page, 14 + lines * lineHeight);
  page.y += setWords(page, words, page.y, { size: 9.5 });
  for (let line = 0; line < lines; line += 1) {
    page.y += lineHeight;
    dotted(page, paper.margin, paper.margin + textWidth);
  }
  page.y += 12;
}

/** A question with boxes to tick. */
export function tickBoxes(page: Page, words: string, choices: readonly string[]): void {
  need(page, 20);
  const { doc } = page;
  const width = doc.font("Regular").fontSize(9.5).widthOfString(words);
  setWords(page, words, page.y);
  let x = paper.margin + width + 16;
  for (const choice of choices) {
    doc
      .undash()
      .lineWidth(0.7)
      .rect(x, page.y + 2, 8.5, 8.5)
      .stroke(colours.quiet);
    setWords(page, choice, page.y, { x: x + 13, width: 60 });
    x += 30 + doc.font("Regular").fontSize(9.5).widthOfString(choice);
  }
  page.y += 18;
}

/** A table to fill in by hand. */
export function blankTable(page: Page, title: string, table: Table): void {
  need(page, 20 + heightOfTable(page, table));
  subheading(page, title);
  setTable(page, { ...table, boxed: true });
}

function dotted({ doc, y }: Page, from: number, to: number): void {
  doc.lineWidth(0.6).dash(1, { space: 2.5 }).moveTo(from, y).lineTo(to, y).stroke(colours.rule);
  doc.undash();
}
