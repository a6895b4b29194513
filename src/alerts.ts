// Trouble told to the city's contacts: one letter per cause and hour, the rest counted (CONTRACT.md §5).
// The words of each cause are phrases of the templates; nothing of a letter's text goes into one.

import { hourOf } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { type Alert, listUntold, markTold, noteTrouble } from "./store/alerts.ts";

export type Cause =
  | "quarantine-no-from"
  | "quarantine-several-from"
  | "quarantine-broken"
  | "quarantine-too-large"
  | "quarantine-too-costly"
  | "quarantine-fault"
  | "forged-decision"
  | "forged-notice"
  | "letter-broken"
  | "in-doubt"
  | "flood"
  | "registry-refused"
  | "mailbox-login"
  | "smtp-login"
  | "oauth-refused"
  | "letter-unreached"
  | "answer-lost"
  | "city-unreached"
  | "answers-stopped"
  | "evaluation-not-made"
  | "backup-failed";

/** `alert` to each contact where this is the first trouble of its cause in this hour. */
export function raiseAlert(cause: Cause, detail: string, context: Context): readonly NewLetter[] {
  const hour = hourOf(context.now);
  const first = noteTrouble(context.store, { cause, hour, detail });
  return first ? tell({ cause, hour, detail, count: 1 }, context) : [];
}

/** What was only counted in hours that are over. */
export function tellCountedTrouble(context: Context): readonly NewLetter[] {
  return listUntold(context.store, hourOf(context.now)).flatMap((alert) => {
    markTold(context.store, alert);
    return tell(alert, context);
  });
}

function tell({ cause, detail, count }: Alert, context: Context): readonly NewLetter[] {
  return context.registry.contacts.map(({ email }) => ({
    template: "alert",
    to: email,
    language: languageOf(email, context),
    values: { cause: [`alert-${cause}`], detail, count: String(count) },
  }));
}
