// Requests to join that nobody confirmed lapse in silence after 14 days (CONTRACT.md §6.1).
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { forget, listApplicantsSince, noteEvent } from "../store/members.ts";

const requestDays = 14;

export const lapseRequests: Duty = ({ store, now }) => {
  for (const { id } of listApplicantsSince(store, shift(now, -requestDays * dayMs))) {
    noteEvent(store, id, { event: "lapsed", at: now, ledgerId: null });
    forget(store, id);
  }
  return [];
};
