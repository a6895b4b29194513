// Answers to a question about a held letter, "is it yours?", "what did you mean?": which letter is to be
// handled now. What the office then does with it is not known here.
import { isFromMachine } from "./conditions.ts";
import type { Context, NewLetter, Received, Tie } from "./handler.ts";
import { askAboutNext, settleHeld } from "./held.ts";
import { isOwnTie } from "./identity.ts";
import type { Letter } from "./mail/letter.ts";
import { readMeant } from "./meant.ts";
import { readReceived } from "./reading.ts";
import { findHeld, type HeldLetter, markHeld } from "./store/held-letters.ts";
import { findTokenById, useUpTokens } from "./store/tokens.ts";

interface Release {
  readonly context: Context;
  readonly ledgerId: number;
  /** Posts letters in the transaction of the letter in hand. */
  readonly post: (letters: readonly NewLetter[]) => void;
}

/**
 * An answer to a question about a held letter: "is it yours?", "what did you mean?". Gives the letter
 * that is to be handled now; undefined where this letter is no such answer.
 */
export function release(received: Received, work: Release): Received | undefined {
  const token = received.tie?.token;
  if (token === undefined || !isOwnTie(received)) return undefined;
  // What the server says is forged, or no person wrote, neither releases nor drops anything.
  if (received.letter.identity === "failed" || isFromMachine(received)) return undefined;
  const held = findHeld(work.context.store, token.subjectId);
  if (held === undefined) return undefined;
  if (token.purpose === "confirm-sender") return releaseConfirmed(held, received, work);
  return token.purpose === "meant" ? releaseMeant(held, received, work) : undefined;
}

/**
 * OUI to `confirm-sender`: the held letter is taken as if its registered address had sent it and the
 * receiving server had vouched for it.
 */
function releaseConfirmed(
  held: HeldLetter,
  received: Received,
  work: Release,
): Received | undefined {
  if (received.answer !== "yes") return undefined;
  const { context, ledgerId } = work;
  settleHeld(held.id, "released", context);
  work.post(askAboutNext(held.person, received.language, context));
  context.note("a held letter is released");
  const from = { ...held.letter.from, address: held.person };
  const letter: Letter = { ...held.letter, from, identity: "passed" };
  const tie = tieOf(held, context);
  const tieIsDead = held.tiedTo !== null && tie === null;
  return readReceived(letter, context, { ledgerId, tie, tieIsDead });
}

/** The command that was meant acts as if it had answered the first letter; or the held text stands. */
function releaseMeant(held: HeldLetter, received: Received, work: Release): Received | undefined {
  const { context, ledgerId } = work;
  const tie = tieOf(held, context);
  const meant = readMeant(received, tie);
  if (meant === null) return undefined;
  markHeld(context.store, held.id, "released");
  useUpTokens(context.store, { purpose: "meant", subjectId: held.id, now: context.now });
  if (meant === "command") return { ...received, tie };
  context.note("it was meant as said now");
  return readReceived(held.letter, context, { ledgerId, tie, meant });
}

function tieOf({ tiedTo }: HeldLetter, { store, now }: Context): Tie | null {
  const token = tiedTo === null ? undefined : findTokenById(store, tiedTo, now);
  return token === undefined ? null : { token, via: "token" };
}
