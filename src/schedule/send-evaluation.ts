// The yearly evaluation on 5 January (CONTRACT.md §6.14): to each coordinator that of their partnership,
// to the city the whole; once it was made beside the tick, in every language it is read in.

import { type DueEvaluation, evaluationDuty, listDueEvaluations } from "../evaluation/due.ts";
import { wholeOffice } from "../evaluation/scope.ts";
import type { Context, Duty, NewLetter } from "../handler.ts";
import { isOfficeTime } from "../office-hours.ts";
import { findPartnership } from "../roles.ts";
import { findEvaluation, type Summary } from "../store/evaluations.ts";
import { takeSlot } from "../store/slots.ts";

export const sendEvaluation: Duty = (context) => {
  const { now, timezone, registry } = context;
  if (!isOfficeTime(now, { timezone, quietHours: registry.quietHours })) return [];
  return listDueEvaluations(context).flatMap((due) => send(due, context));
};

function send(due: DueEvaluation, context: Context): readonly NewLetter[] {
  const { store, now } = context;
  const { year, scope, slot, readers } = due;
  const letters = readers.flatMap(({ email, language }): readonly NewLetter[] => {
    const made = findEvaluation(store, { year, scope, language });
    if (made === undefined) return [];
    const template = scope === wholeOffice ? "evaluation-city" : "evaluation";
    const values = valuesOf(due, made.summary, context);
    return [{ template, to: email, language, values, fileIds: made.fileIds }];
  });
  const areAllMade = letters.length === readers.length;
  return areAllMade && takeSlot(store, { duty: evaluationDuty, slot, now }) ? letters : [];
}

/** The summary that stands in the letter: exact, for those in charge. */
function valuesOf(
  { year, scope }: DueEvaluation,
  summary: Summary,
  { registry }: Context,
): Record<string, string> {
  const count = (name: string) => String(summary[name] ?? 0);
  const name = findPartnership(registry, scope)?.name ?? scope;
  return {
    ...(scope !== wholeOffice && { partnership: name }),
    year: String(year),
    members: count("members_at_end"),
    joined: count("joins"),
    gone: count("leaves"),
    reports: count("reports"),
    burglaries: count("reports_burglary"),
    notices: count("notices"),
    urgent: count("notices_urgent"),
    bulletins: count("bulletins"),
  };
}
