// Important letters that no server has accepted within a day, or that were given up without anybody
// having been told: to the next in line (CONTRACT.md §6.11).
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { passOn } from "../next-in-line.ts";
import { forgetImportant, listNotAccepted } from "../store/important-letters.ts";

/** Reports of a letter's failure come within five days. */
const keptDays = 30;

export const passOnUnaccepted: Duty = (context) => {
  const { store, now } = context;
  forgetImportant(store, shift(now, -keptDays * dayMs));
  return listNotAccepted(store, shift(now, -dayMs)).flatMap((letter) => passOn(letter, context));
};
