// What was answered and has been quiet for some weeks is closed without mail (CONTRACT.md §6.4).
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { noteMatterEvent, setState } from "../store/matters.ts";
import { listQuietMatters } from "../store/waiting.ts";

export const closeQuiet: Duty = ({ registry, store, now }) => {
  for (const id of listQuietMatters(store, shift(now, -registry.followUp.quietDays * dayMs))) {
    noteMatterEvent(store, id, { event: "closed", at: now, ledgerId: null });
    setState(store, id, "closed");
  }
  return [];
};
