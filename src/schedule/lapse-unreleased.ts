// Drafts of bulletins that nobody released lapse after seven days (CONTRACT.md §6.7).
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { lapseDrafts } from "../store/bulletins.ts";

const draftDays = 7;

export const lapseUnreleased: Duty = ({ store, now }) => {
  lapseDrafts(store, { before: shift(now, -draftDays * dayMs), now });
  return [];
};
