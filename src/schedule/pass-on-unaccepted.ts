// Important letters that no server has accepted within a day, or that were given up without anybody
// having been told: to the next in line (CONTRACT.md §6.11).
import { dayMs, shift } from "../clock.ts";
import type { Context, Duty } from "../handler.ts";
import { giveUpPassingOn, passOn } from "../next-in-line.ts";
import { forgetImportant, listNotAccepted } from "../store/important-letters.ts";

/** Reports of a letter's failure come within five days. */
const keptDays = 30;

/**
 * For each such letter a duty of its own, and one that settles it where the first could not be done: a
 * letter that cannot be passed on must not keep others from it.
 */
export function passOnUnaccepted({ store, now, registry }: Context): readonly Duty[] {
  const forgetOld: Duty = () => {
    if (!registry.retention.hold) forgetImportant(store, shift(now, -keptDays * dayMs));
    return [];
  };
  const each = listNotAccepted(store, shift(now, -dayMs)).flatMap((letter): Duty[] => [
    (context) => passOn(letter, context),
    (context) => giveUpPassingOn(letter, context),
  ]);
  return [forgetOld, ...each];
}
