// The partnership's own life, points 5 and 6 of the federal template, which are filled in by hand, and
// how to read the figures.
import type { Evaluation } from "./evaluation.ts";
import { monthsOf } from "./figures.ts";
import { hide } from "./hiding.ts";
import { colours, paper, textWidth } from "./look.ts";
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
import { heading, need, paragraph, setWords, subheading } from "./paper.ts";
import type { Row } from "./table.ts";

export async function members(page: Page): Promise<void> {
  const { words } = page;
  heading(page, words.headings.members, 170);
  const flows = pairs(page, ["joins", "imports", "leaves"], "people");
  await overMonths(page, "members_at_end", {
    title: words.charts.members,
    as: "line",
    rows: [
      pair(page, "members_at_start", "people"),
      ...flows,
      pair(page, "members_at_end", "people"),
      pair(page, "suspensions", "people"),
    ],
  });
}

export function safety(page: Page): void {
  const { blanks, headings } = page.words;
  heading(page, headings.safety, 400);
  survey(page, [blanks.feelSafe, blanks.knowAdvice, blanks.knowNeighbours]);
  writingLines(page, blanks.surveyAnswers, 1);
  writingLines(page, blanks.remarks, 3);
}

export function relation(page: Page): void {
  const { blanks, headings } = page.words;
  heading(page, headings.relation, 130);
  survey(page, [blanks.trustPolice, blanks.wouldReport, blanks.wouldComplain]);
  writingLines(page, blanks.surveyAnswers, 1);
  writingLines(page, blanks.remarks, 3);
}

export async function communication(page: Page): Promise<void> {
  const { words } = page;
  heading(page, words.headings.communication, 250);
  await overMonths(page, "bulletins", {
    title: words.charts.bulletins,
    as: "months",
    rows: [
      pair(page, "bulletins", "acts"),
      ...pairs(page, ["bulletins_own", "bulletins_notices"], "acts"),
      pair(page, "bulletin_copies_accepted", "people"),
      pair(page, "questions", "people"),
      pair(page, "meetings", "acts"),
      ...pairs(page, ["meeting_invited", "meeting_attended"], "acts"),
    ],
  });
  writingLines(page, words.blanks.plan, 2);
}

export function notes(page: Page): void {
  const { words } = page;
  heading(page, words.headings.notes, 100);
  for (const note of words.notes) {
    paragraph(page, note, { size: 8.5, color: colours.quiet });
    page.y -= 2;
  }
}

/** Room for those who have seen it. */
export function signatures(page: Page): void {
  const { blanks } = page.words;
  page.y += 12;
  need(page, 110);
  subheading(page, blanks.signatures);
  const rowHeightMin = 62;
  const cells = [blanks.coordinator, blanks.police, blanks.city].map((who) => {
    return `${who}\n${blanks.date}`;
  });
  setSignatures(page, cells, rowHeightMin);
}

function setSignatures(page: Page, cells: readonly string[], height: number): void {
  const { doc } = page;
  const width = textWidth / cells.length;
  for (const [index, words] of cells.entries()) {
    const x = paper.margin + index * width;
    doc.undash().lineWidth(0.5).rect(x, page.y, width, height).stroke(colours.rule);
    setWords(page, words, page.y + 5, { x: x + 7, width: width - 14, size: 9 });
  }
  page.y += height + 8;
}

function survey(page: Page, questions: readonly string[]): void {
  const { blanks } = page.words;
  blankTable(page, blanks.survey, {
    head: ["", blanks.less, blanks.same, blanks.more],
    widths: [70, 70, 70],
    rows: questions.map((question): Row => ({ cells: [question] })),
    rowHeightMin: 14,
  });
}

interface OverMonths {
  readonly title: string;
  readonly as: "line" | "months";
  readonly rows: readonly ReturnType<typeof pair>[];
}

/** A figure over the months of both years, beside a table of the years. */
async function overMonths(
  page: Page,
  name: string,
  { title, as, rows }: OverMonths,
): Promise<void> {
  const { evaluation, words } = page;
  const rule = name === "members_at_end" ? hide : (value: number) => value;
  const shown = (of: Evaluation["before"]) => (of === null ? [] : monthsOf(of, name).map(rule));
  const [now, before] = [shown(evaluation.figures), shown(evaluation.before)];
  const points = words.months.map((_, month) => ({ name, now: now[month], before: before[month] }));
  await chartBeside(page, {
    title,
    chart: { categories: words.months, series: seriesOf(page, points) },
    as,
    height: 128,
    table: comparison(page, rows),
  });
}
