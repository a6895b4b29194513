// What is left of somebody who was erased goes once their last letter has left; the files of an export go
// with its letter; and what waited for the end of a hold is erased.
import { dayMs, minuteMs, shift } from "../clock.ts";
import { eraseWaiting } from "../erasure-on-hold.ts";
import type { Duty } from "../handler.ts";
import { finishErasures as finish } from "../store/erasures-to-finish.ts";
import { dropExports } from "../store/files.ts";

/** A letter that is in doubt for so long is no reason to keep an address. */
const givenUpDays = 14;
/** The watch over the mailbox notes each erasure within a minute or two. */
const notedMs = 5 * minuteMs;

export const finishErasures: Duty = (context) => {
  const { store, now } = context;
  dropExports(store);
  finish(store, {
    now,
    notedBefore: shift(now, -notedMs),
    givenUpBefore: shift(now, -givenUpDays * dayMs),
  });
  return eraseWaiting(context);
};
