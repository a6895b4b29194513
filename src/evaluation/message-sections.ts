// Points 1 and 2 of the federal template: what the police sent, urgent (hot) or not (cold).
import {
  chartBeside,
  comparison,
  type Page,
  pair,
  pairs,
  seriesOf,
  tickBoxes,
  writingLines,
} from "./page.ts";
import { heading } from "./paper.ts";
import { nameOfFigure } from "./words.ts";

export async function hotMessages(page: Page): Promise<void> {
  const parts = pairs(page, ["notices_urgent_day", "notices_urgent_night"], "acts");
  await messages(page, { title: "hot", total: "notices_urgent", parts });
}

export async function coldMessages(page: Page): Promise<void> {
  const kinds = ["prevention", "feedback", "all_clear", "unsorted"].map(
    (kind) => `notices_${kind}`,
  );
  const parts = pairs(page, kinds, "acts");
  await messages(page, { title: "cold", total: "notices_not_urgent", parts });
}

interface Messages {
  readonly title: "hot" | "cold";
  readonly total: string;
  readonly parts: ReturnType<typeof pairs>;
}

async function messages(page: Page, { title, total, parts }: Messages): Promise<void> {
  const { words } = page;
  heading(page, words.headings[title], 190);
  await chartBeside(page, {
    title: words.charts[title],
    chart: {
      categories: parts.map(({ name }) => nameOfFigure(words, name, "short")),
      series: seriesOf(page, parts),
    },
    as: "up",
    height: 106,
    table: comparison(page, [pair(page, total, "acts"), ...parts]),
  });
  tickBoxes(page, words.blanks.enough, [words.blanks.yes, words.blanks.no]);
  writingLines(page, words.blanks.remarks, 2);
}
