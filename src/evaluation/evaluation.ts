// What an evaluation is made from: plain values, so that another process can make it.
import type { YearFigures } from "./figures.ts";

export interface Compared {
  readonly figures: YearFigures;
  /** The year before; null where nothing is known of it. */
  readonly before: YearFigures | null;
}

export interface Evaluation extends Compared {
  readonly city: string;
  readonly year: number;
  /** The partnership's name; null for the whole office. */
  readonly partnership: string | null;
  /** Each partnership, where it is of the whole office. */
  readonly parts: readonly (Compared & { readonly name: string })[];
  readonly language: string;
  readonly timezone: string;
  /** UTC ISO text. */
  readonly madeAt: string;
  /** Where the words stand. */
  readonly templatesDir: string;
}
