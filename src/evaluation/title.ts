// The head of an evaluation: whose it is and of when, its four first numbers, and each partnership of
// the office in a row.
import { yearOf } from "./figures.ts";
import { hide, hideParts } from "./hiding.ts";
import { colours, paper, textWidth } from "./look.ts";
import { number, type Page, type Pair, pair } from "./page.ts";
import { heading, need, paragraph, setWords } from "./paper.ts";
import { heightOfTable, setTable, type Table } from "./table.ts";
import { fill, nameOfFigure } from "./words.ts";
import { dayIn, spanOfYear } from "./year.ts";

const bandHeight = 128;

export function titlePart(page: Page, name: string): void {
  const { doc, words, evaluation } = page;
  const { city, year, before } = evaluation;
  doc.rect(0, 0, paper.width, bandHeight).fill(colours.band);
  const onBand = { color: colours.onBand };
  setWords(page, fill(words.place, { city }), 30, { ...onBand, size: 11 });
  setWords(page, fill(words.title, { year }), 46, { ...onBand, size: 26, bold: true });
  setWords(page, name, 83, { ...onBand, size: 13, bold: true });
  setWords(page, periodOf(page), 103, { ...onBand, size: 9.5 });
  page.y = bandHeight + 16;
  tiles(page);
  paragraph(page, words.about, { color: colours.quiet, size: 9 });
  if (before === null) {
    paragraph(page, fill(words.noYearBefore, { year: year - 1 }), {
      color: colours.quiet,
      size: 9,
    });
  }
}

function periodOf({ words, evaluation }: Page): string {
  const { year, language, timezone, madeAt } = evaluation;
  if (madeAt >= spanOfYear(year, timezone).to) return fill(words.period, { year });
  const day = new Date(`${dayIn(timezone, madeAt)}T12:00:00Z`);
  const shape = { dateStyle: "long", timeZone: "UTC" } as const;
  return fill(words.periodRunning, { day: day.toLocaleDateString(`${language}-BE`, shape) });
}

const tileHeight = 66;
const tileGap = 10;

function tiles(page: Page): void {
  const { doc, evaluation } = page;
  const shown: readonly Pair[] = [
    pair(page, "members_at_end", "people"),
    pair(page, "reports", "people"),
    pair(page, "notices", "acts"),
    pair(page, "bulletins", "acts"),
  ];
  const width = (textWidth - tileGap * (shown.length - 1)) / shown.length;
  for (const [index, { name, now, before }] of shown.entries()) {
    const left = paper.margin + index * (width + tileGap);
    doc.roundedRect(left, page.y, width, tileHeight, 3).fill(colours.tint);
    const at = { x: left + 10, width: width - 20 };
    setWords(page, number(page, now), page.y + 4, {
      ...at,
      size: 22,
      bold: true,
      color: colours.year,
    });
    setWords(page, nameOfFigure(page.words, name, "full"), page.y + 36, {
      ...at,
      size: 9,
      bold: true,
    });
    if (before === undefined) continue;
    const last = { year: evaluation.year - 1, count: number(page, before) };
    const words = fill(page.words.yearBefore, last);
    setWords(page, words, page.y + 49, { ...at, size: 8.5, color: colours.quiet });
  }
  page.y += tileHeight + 14;
}

const columns = ["members_at_end", "joins", "leaves", "reports", "notices", "bulletins"] as const;
const ofPeople: readonly string[] = ["members_at_end", "joins", "leaves", "reports"];

/** A row for each partnership; what is for the city alone is in the total only. */
export function allPartnerships(page: Page): void {
  const { words, evaluation } = page;
  const { parts, figures } = evaluation;
  const shown = columns.map((name) => {
    const values = parts.map((part) => yearOf(part.figures, name) ?? 0);
    const whole = yearOf(figures, name) ?? 0;
    if (!ofPeople.includes(name)) return [...values, whole];
    // What no partnership has is a part of the total as well.
    const rest = Math.max(0, whole - values.reduce((sum, value) => sum + value, 0));
    return [...hideParts([...values, rest]).slice(0, -1), hide(whole)];
  });
  const cellsOf = (row: number) => shown.map((column) => number(page, column[row]));
  const table: Table = {
    head: ["", ...columns.map((name) => nameOfFigure(words, name, "short"))],
    widths: [58, 58, 58, 64, 56, 58],
    rows: [
      ...parts.map(({ name }, row) => ({ cells: [name, ...cellsOf(row)] })),
      {
        cells: [words.place.replace("{city}", evaluation.city), ...cellsOf(parts.length)],
        bold: true,
      },
    ],
  };
  heading(page, words.headings.partnerships, Math.min(120, heightOfTable(page, table)));
  need(page, 40);
  setTable(page, table);
}
