// From the registry and the store to what an evaluation is made from. It makes nothing.
import type { Registry } from "../registry.ts";
import { findPartnership } from "../roles.ts";
import type { Store } from "../store/database.ts";
import type { Compared, Evaluation } from "./evaluation.ts";
import { countYear, readYear } from "./figures.ts";
import { type Scope, wholeOffice } from "./scope.ts";

export interface Asked {
  readonly year: number;
  readonly scope: Scope;
  readonly language: string;
  readonly timezone: string;
  /** UTC ISO text. */
  readonly now: string;
  readonly templatesDir: string;
}

/** Null where the year holds nothing to tell; its figures are read all the same. */
export function describeEvaluation(
  store: Store,
  registry: Registry,
  { year, scope, language, timezone, now, templatesDir }: Asked,
): Evaluation | null {
  const rows = readYear(store, { year, timezone, now });
  const rowsBefore = readYear(store, { year: year - 1, timezone, now });
  const compared = (within: Scope): Compared => {
    const before = countYear(rowsBefore, within);
    return { figures: countYear(rows, within), before: before.isEmpty ? null : before };
  };
  const own = compared(scope);
  if (own.figures.isEmpty) return null;
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
