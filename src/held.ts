// Letters held until the registered address owns them: the question about each, one at a time, and what
// becomes of the letter. Which letters are held is not known here.
import type { Context, NewLetter } from "./handler.ts";
import { addressKey } from "./mail/address.ts";
import { findWaiting, type HeldLetter, markAsked, markHeld } from "./store/held-letters.ts";
import { useUpTokens } from "./store/tokens.ts";

export const heldDays = 7;

/** Marks the held letter, and uses up the question about it. */
export function settleHeld(id: number, state: "released" | "dropped", context: Context): void {
  markHeld(context.store, id, state);
  useUpTokens(context.store, { purpose: "confirm-sender", subjectId: id, now: context.now });
}

/** Shows the next letter that waits for this person, if there is one. */
export function askAboutNext(
  person: string,
  language: string,
  context: Context,
): readonly NewLetter[] {
  const next = findWaiting(context.store, person);
  if (next === undefined) return [];
  markAsked(context.store, next.id, { state: "asked", now: context.now });
  return [
    {
      template: "confirm-sender",
      to: person,
      language,
      values: {
        from: shownFrom(next.letter.from.address, person),
        subject: next.letter.subject,
        text: shownText(next),
      },
      reply: { purpose: "confirm-sender", subjectId: next.id, days: heldDays },
    },
  ];
}

/** All that would act or be passed on: nobody must own words that they were not shown. */
function shownText({ tiedTo, letter: { words, attachments } }: HeldLetter): string {
  const own = tiedTo === null ? words.visible : `${words.fresh}\n\n${words.forwarded ?? ""}`;
  return [own.trim(), attachments.map(({ name }) => name).join("\n")].join("\n\n").trim();
}

/** Another's address is shown in part: no member learns of another, and one's own is recognised. */
function shownFrom(from: string, person: string): string {
  if (addressKey(from) === addressKey(person)) return from;
  const at = from.lastIndexOf("@");
  return `${from.slice(0, 1)}…${from.slice(at)}`;
}
