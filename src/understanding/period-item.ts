// What a text says of days and periods, piece by piece, as `period-items.ts` finds it. Shapes only.
import type { GivenDay } from "./days.ts";
import type { Mark } from "./lexicon/periods.ts";

interface Where {
  /** Indexes of tokens, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

interface MarkItem extends Where {
  readonly is: "mark";
  /** Several where the same word says several things: `voor` is "before" and "for". */
  readonly marks: ReadonlySet<Mark>;
}

/** A stretch of days: one day, a week, a month. */
export interface TimeItem extends Where {
  readonly is: "time";
  readonly first: GivenDay;
  readonly last: GivenDay;
  /** A month and nothing nearer: where it is an end, nobody knows which day. */
  readonly isMonth: boolean;
  /** A day's number and nothing more: in figures, or (`onze` is "our" in Dutch) in words. */
  readonly isBare: boolean;
  readonly isWord: boolean;
}

export interface DurationItem extends Where {
  readonly is: "duration";
  readonly days: number;
  readonly months: number;
}

export type Item = MarkItem | TimeItem | DurationItem;

export interface Reader {
  readonly today: string;
  /** Where a figure alone would be both, English of America has the month first. */
  readonly monthFirst: boolean;
}
