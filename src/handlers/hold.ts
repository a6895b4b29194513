// Letters whose sender is in doubt (CONTRACT.md §4): held, shown to the registered address, and done
// as if proven when that address says yes. One question at a time to each person.

import { raiseAlert } from "../alerts.ts";
import { isPast } from "../bounds.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { askAboutNext, settleHeld } from "../held.ts";
import { holdLetter } from "../store/held-letters.ts";

/** The token is somebody else's: its person is asked whether the letter is theirs. */
export const holdForItsPerson: Handler = (received, context) => {
  const token = received.tie?.token;
  // Confirming is itself the proof of an address; from another one it proves nothing.
  if (token === undefined || token.purpose === "confirm-sender") {
    context.note("a confirmation from another address");
    return [];
  }
  return hold(token.person, received, context);
};

/** The address has the power, but nobody vouches that the letter came from it. */
export const holdForOwnAddress: Handler = (received, context) =>
  hold(received.letter.from.address, received, context);

/** The receiving server says that the letter is not from this address: nothing happens. */
export const alertOfForgery: Handler = (received, context) => {
  context.note("identity failed: no effect");
  const cause = received.role === "police" ? "forged-notice" : "forged-decision";
  return raiseAlert(cause, "", context);
};

function hold(person: string, received: Received, context: Context): readonly NewLetter[] {
  const { store, now } = context;
  const tiedTo = received.tie?.token.id ?? null;
  holdLetter(store, { person, tiedTo, letter: received.letter, now });
  if (isPast("confirmSenderPending", { to: person }, context)) {
    context.note("held; an earlier question to the registered address is open");
    return [];
  }
  context.note("held until the registered address confirms it");
  return askAboutNext(person, received.language, context);
}

/** The registered address disowns the letter: it is dropped, and the next one is shown. */
export const dropHeldLetter: Handler = (received, context) => {
  const token = received.tie?.token;
  if (token === undefined) return [];
  settleHeld(token.subjectId, "dropped", context);
  context.note("the held letter is dropped");
  return askAboutNext(token.person, received.language, context);
};
