// How long the old mail address may take itself back: until then nothing that could not be undone is granted
// to the new one.
import { dayMs, shift } from "./clock.ts";
import type { Context } from "./handler.ts";
import { sayDay } from "./say-day.ts";
import { findChangedAt } from "./store/address-changes.ts";
import { dayIn } from "./understanding/days.ts";

export const undoDays = 7;

/** Until which day an older address of this member may say NON, in words; null where none may. */
export function sayUndoable(
  memberId: number,
  language: string,
  { store, timezone, now }: Context,
): string | null {
  const changedAt = findChangedAt(store, memberId, shift(now, -undoDays * dayMs));
  if (changedAt === null) return null;
  return sayDay(dayIn(timezone, shift(changedAt, undoDays * dayMs)), language);
}
