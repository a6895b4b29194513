// Held letters: a question that nobody answered in its days lapses, and the next letter is shown.
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { askAboutNext, heldDays } from "../held.ts";
import { languageOf } from "../language.ts";
import { dropUnanswered, listToAsk } from "../store/held-letters.ts";

export const askAboutHeld: Duty = (context) => {
  const { store, now, limits } = context;
  dropUnanswered(store, shift(now, -heldDays * dayMs));
  return listToAsk(store, limits.confirmSenderPending).flatMap((person) => {
    return askAboutNext(person, languageOf(person, context), context);
  });
};
