// Which yearly evaluations are to be sent now, and to whom (CONTRACT.md §6.14): from 5 January on, until
// the end of the month for a worker that was off. It makes none and sends none.
import { yearIn } from "../clock.ts";
import type { Context } from "../handler.ts";
import { languageOf } from "../language.ts";
import type { Person } from "../registry.ts";
import { isSlotTaken } from "../store/slots.ts";
import { type Scope, wholeOffice } from "./scope.ts";
import { dayIn } from "./year.ts";

export const evaluationDuty = "evaluation";

const fromDay = "01-05";
const untilDay = "01-31";

export interface DueEvaluation {
  /** The year that is told of: the past one. */
  readonly year: number;
  readonly scope: Scope;
  /** Taken once they are queued. */
  readonly slot: string;
  readonly readers: readonly { readonly email: string; readonly language: string }[];
}

export type World = Pick<Context, "store" | "registry" | "now" | "timezone">;

/** Those that have not left yet; none on any other day of the year. */
export function listDueEvaluations(world: World): readonly DueEvaluation[] {
  const { store, registry, timezone, now } = world;
  const day = dayIn(timezone, now).slice(5);
  if (day < fromDay || day > untilDay) return [];
  const year = yearIn(timezone, now) - 1;
  const describe = (scope: Scope, people: readonly Person[]): DueEvaluation => ({
    ...{ year, scope, slot: `${year} ${scope}` },
    readers: people.map(({ email }) => ({ email, language: languageOf(email, world) })),
  });
  const own = registry.partnerships.map(({ id, coordinators }) => describe(id, coordinators));
  return [...own, describe(wholeOffice, registry.contacts)].filter(({ readers, slot }) => {
    return readers.length > 0 && !isSlotTaken(store, { duty: evaluationDuty, slot });
  });
}
