// What was answered and has been quiet for some weeks is closed without mail (CONTRACT.md §6.4). What was
// forwarded or asked and never answered lapses after a year, so that its words do not stay for ever.
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { type MatterEvent, noteMatterEvent, setState } from "../store/matters.ts";
import { listNeverAnswered, listQuietMatters } from "../store/waiting.ts";

export const closeQuiet: Duty = ({ registry, store, now }) => {
  const { quietDays, unansweredDays } = registry.followUp;
  const close = (ids: readonly number[], event: MatterEvent) => {
    for (const id of ids) {
      noteMatterEvent(store, id, { event, at: now, ledgerId: null });
      setState(store, id, "closed");
    }
  };
  close(listQuietMatters(store, shift(now, -quietDays * dayMs)), "closed");
  close(listNeverAnswered(store, shift(now, -unansweredDays * dayMs)), "lapsed");
  return [];
};
