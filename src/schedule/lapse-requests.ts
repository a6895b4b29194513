// Requests to join that nobody confirmed lapse in silence after 14 days (CONTRACT.md §6.1); those that
// were confirmed, and then waited for a place or a decision that never came, after 60.
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { forget, listLapsed, noteEvent } from "../store/members.ts";

const unconfirmedDays = 14;
const undecidedDays = 60;

export const lapseRequests: Duty = ({ store, now, registry }) => {
  const unconfirmed = shift(now, -unconfirmedDays * dayMs);
  const undecided = shift(now, -undecidedDays * dayMs);
  for (const { id } of listLapsed(store, { unconfirmed, undecided })) {
    noteEvent(store, id, { event: "lapsed", at: now, ledgerId: null });
    forget(store, id, registry.retention);
  }
  return [];
};
