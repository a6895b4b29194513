// An office whose database came out of a backup: nothing leaves and the clock does nothing until its
// operator says `plp resume`. Here is the fact itself; what is caught up with is in the files beside.
import type { Store } from "./store/database.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";

export interface Restored {
  /** When it was restored, and from which file. UTC ISO text, and a name without its folder. */
  readonly at: string;
  readonly from: string;
  readonly madeAt: string;
  /** What reached the mailbox from then on may be unknown to the database. */
  readonly lacksFrom: string;
  /** The number of the last letter of the outbox that the backup holds. */
  readonly lastLetter: number;
  /** When the letters of PLP/Handled had been taken in again; null = not yet. */
  readonly caughtUpAt: string | null;
  /** `plp resume` was said before that: letters leave as soon as it is done. */
  readonly isToResume: boolean;
  readonly caughtUp: CaughtUp;
}

/** What was made good, and what could not be. */
export interface CaughtUp {
  /** Letters of PLP/Handled that had effect once more. */
  readonly letters: number;
  /** Letters that leave no more, as their copies show that they left before. */
  readonly left: number;
  /** Letters that leave no more though no copy shows it: the server files none. */
  readonly unproven: number;
  /** Replies whose question is not known any more: what they wanted has to be looked after by a person. */
  readonly untied: number;
}

export const nothingCaughtUp: CaughtUp = { letters: 0, left: 0, unproven: 0, untied: 0 };

export function findRestored(store: Store): Restored | null {
  const text = findFact(store, "restored");
  return text === null ? null : (JSON.parse(text) as Restored);
}

export function isRestored(store: Store): boolean {
  return findFact(store, "restored") !== null;
}

export function keepRestored(store: Store, restored: Restored): void {
  keepFact(store, "restored", JSON.stringify(restored));
}

export function forgetRestored(store: Store): void {
  forgetFact(store, "restored");
}
