// The breaker closes by itself after a quiet hour: what still means something leaves in its turn, slowly
// enough not to open it again; what only repeats is dropped.
import { answersMax, closeBreaker } from "../breaker.ts";
import { hourMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { dropRepeated, listStopped, releaseStopped } from "../store/stopped-letters.ts";

/** Half of what an hour may bring. */
const partOfHour = 2;

export const releaseAnswers: Duty = (context) => {
  if (!closeBreaker(context)) return [];
  const { store, now } = context;
  dropRepeated(store);
  const apartMs = (partOfHour * hourMs) / Math.max(1, answersMax(context));
  for (const [place, { id, otherwiseAt }] of listStopped(store).entries()) {
    const inTurn = shift(now, Math.floor(place * apartMs));
    releaseStopped(store, id, otherwiseAt > inTurn ? otherwiseAt : inTurn);
  }
  return [];
};
