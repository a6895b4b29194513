// One figure of a year, and how rows become one.
import type { YearSpan } from "./year.ts";

/** A figure of the year, and of each month that has begun where it is counted by month. */
export interface Figure {
  readonly name: string;
  /** Null = nothing to tell: where no answer was given there is no median. */
  readonly year: number | null;
  readonly months: readonly number[] | null;
}

interface At {
  readonly at: string;
}

/** A figure that is told of the year alone. */
export function total(name: string, year: number | null): Figure {
  return { name, year, months: null };
}

export function count(name: string, rows: readonly unknown[]): Figure {
  return total(name, rows.length);
}

/** Counts rows month by month; with `weigh` it adds up what each row weighs. */
export function byMonth<Row extends At>(
  name: string,
  rows: readonly Row[],
  { months, weigh = () => 1 }: { months: readonly YearSpan[]; weigh?: (row: Row) => number },
): Figure {
  const sum = (some: readonly Row[]) => some.reduce((before, row) => before + weigh(row), 0);
  const inMonth = ({ from, to }: YearSpan) => rows.filter(({ at }) => at >= from && at < to);
  return { name, year: sum(rows), months: months.map((month) => sum(inMonth(month))) };
}
