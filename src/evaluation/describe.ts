// From the registry and what was read of two years to what an evaluation is made from. It makes nothing.
import type { Registry } from "../registry.ts";
import { findPartnership } from "../roles.ts";
import type { Store } from "../store/database.ts";
import type { Compared, Evaluation } from "./evaluation.ts";
import { countYear, readYear, type Wanted, type YearRows } from "./figures.ts";
import { type Scope, wholeOffice } from "./scope.ts";

export interface Asked {
  readonly scope: Scope;
  readonly language: string;
  /** Where the words stand. */
  readonly templatesDir: string;
}

/** What happened in a year and in the year before. */
export interface TwoYears {
  readonly year: YearRows;
  readonly before: YearRows;
}

/** Null where the year holds nothing to tell. */
export function describeEvaluation(
  rows: TwoYears,
  registry: Registry,
  { scope, language, templatesDir }: Asked,
): Evaluation | null {
  const compared = (within: Scope): Compared => {
    const before = countYear(rows.before, within);
    return { figures: countYear(rows.year, within), before: before.isEmpty ? null : before };
  };
  const own = compared(scope);
  if (own.figures.isEmpty) return null;
  const { year, timezone, now } = rows.year;
  const isAll = scope === wholeOffice;
  return {
    ...own,
    city: registry.city,
    year,
    partnership: isAll ? null : (findPartnership(registry, scope)?.name ?? scope),
    parts: isAll ? registry.partnerships.map(({ id, name }) => ({ name, ...compared(id) })) : [],
    ...{ language, timezone, madeAt: now, templatesDir },
  };
}

/** Reads a year that has begun, and the one before it. */
export function readTwoYears(store: Store, wanted: Wanted): TwoYears {
  const before = { ...wanted, year: wanted.year - 1 };
  return { year: readYear(store, wanted), before: readYear(store, before) };
}
