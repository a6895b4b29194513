// Months without a day: "en août", "fin août", "de juillet à septembre".
import { lastDay } from "./days.ts";
import { doubtfulMonths, type Mark, months } from "./lexicon/periods.ts";
import { withYear } from "./period-days.ts";
import type { Item, TimeItem } from "./period-item.ts";
import type { Token } from "./period-tokens.ts";

const beforeMonth: readonly Mark[] = ["from", "until", "to", "before", "of", "after", "all"];

/** A month's name by itself, where a word of time stands before it or another month behind it. */
export function readMonth(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): TimeItem | undefined {
  const plain = tokens[at]?.plain ?? "";
  const month = months.get(plain);
  if (month === undefined) return undefined;
  const isTold =
    before?.is === "mark" && before.to === at && beforeMonth.some((one) => before.marks.has(one));
  const isPair =
    !doubtfulMonths.has(plain) &&
    [at + 1, at + 2].some((next) => months.has(tokens[next]?.plain ?? ""));
  if (!isTold && !isPair) return undefined;
  return { ...monthItem(tokens, [at, at + 1], month), isMonth: true };
}

/** Words that go with a month alone. */
export const partsOfMonth: ReadonlySet<Mark> = new Set<Mark>(["endOf", "midOf", "startOf"]);

/** "Fin août", "mi-août", "début août". */
export function readPartOfMonth(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  part: Mark,
): TimeItem | undefined {
  const month = months.get(tokens[to]?.plain ?? "");
  if (month === undefined || !partsOfMonth.has(part)) return undefined;
  const item = monthItem(tokens, [from, to + 1], month);
  if (part === "startOf") return { ...item, isMonth: true };
  const day = part === "endOf" ? item.last : { ...item.first, day: 15 };
  return { ...item, first: day, last: day };
}

function monthItem(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  month: number,
): TimeItem {
  const item = withYear(tokens, [from, to], { month, day: 1 });
  return { ...item, last: { ...item.first, day: lastDay } };
}
