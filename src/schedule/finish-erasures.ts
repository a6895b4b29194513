// What is left of somebody who was erased goes once their last letter has left; and the files of an export
// go with its letter.
import { dayMs, minuteMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { finishErasures as finish } from "../store/erasures-to-finish.ts";
import { dropExports } from "../store/files.ts";

/** A letter that is in doubt for so long is no reason to keep an address. */
const givenUpDays = 14;
/** The watch over the mailbox notes each erasure within a minute or two. */
const notedMs = 5 * minuteMs;

export const finishErasures: Duty = ({ store, now }) => {
  dropExports(store);
  finish(store, {
    now,
    notedBefore: shift(now, -notedMs),
    givenUpBefore: shift(now, -givenUpDays * dayMs),
  });
  return [];
};
