// How far a letter proves who sent it (CONTRACT.md §4): for an act about oneself, and for power over
// others. It knows no handler; Reply-To and display names prove nothing and are not looked at.
import type { Received } from "./handler.ts";

/** Proven enough to act about oneself: vouched for, or a token of one's own. */
export function isProvenSelf({ letter, tie }: Received): boolean {
  return letter.identity === "passed" || letter.identity === "own" || tie !== null;
}

/** Proven enough for power over others: a registered address, vouched for by the receiving server. */
export function isProvenPower({ letter, role }: Received): boolean {
  return role !== null && letter.identity === "passed";
}

/** Worth the mark "sender not verified" for those who read the letter. */
export function isVerified({ letter, tie }: Received): boolean {
  return letter.identity === "passed" || tie !== null;
}
