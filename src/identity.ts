// How far a letter proves who sent it (CONTRACT.md §4): for an act about oneself, and for power over
// others. It knows no handler; Reply-To and display names prove nothing and are not looked at.
import type { Received } from "./handler.ts";
import { addressKey } from "./mail/address.ts";

/** Whether the sender is the person to whom the token was sent. */
export function isOwnTie({ letter, tie }: Received): boolean {
  return tie !== null && tie.token.person === addressKey(letter.from.address);
}

/** Proven enough to act about oneself: vouched for, or a token of one's own. */
export function isProvenSelf(received: Received): boolean {
  const { identity } = received.letter;
  return identity === "passed" || identity === "own" || isOwnTie(received);
}

/** Proven enough for power over others: a registered address, vouched for by the receiving server. */
export function isProvenPower({ letter, role }: Received): boolean {
  return role !== null && letter.identity === "passed";
}

/** What a letter counts as: a token of one's own is as good as a server's word. */
export type Proof = "passed" | "unknown" | "failed";

export function proofOf(received: Received): Proof {
  const { identity } = received.letter;
  if (identity === "own" || isOwnTie(received)) return "passed";
  return identity;
}

/** Worth the mark "sender not verified" for those who read the letter. */
export function isVerified(received: Received): boolean {
  return received.letter.identity === "passed" || isOwnTie(received);
}
