// Advice to phone (CONTRACT.md §6.3): whatever else a letter is, danger in it is answered first.
import { dayMs, hourMs, shift } from "../clock.ts";
import type { Handler } from "../handler.ts";
import { isCurrent } from "../store/members.ts";
import { countTo, listDueToUnknown } from "../store/outbox-figures.ts";

const kinds = ["urgent-advice"] as const;

export const adviseToPhone: Handler = (received, context) => {
  const { store, now, limits } = context;
  const to = received.letter.from.address;
  const lastHour = { recipient: to, kinds, since: shift(now, -hourMs) };
  if (countTo(store, lastHour) >= limits.advicePerHour) {
    context.note("bound advicePerHour: the advice went there within the hour");
    return [];
  }
  const stranger = !isCurrent(received.member) && received.role === null;
  const lastDay = { since: shift(now, -dayMs), kind: kinds[0] };
  if (stranger && listDueToUnknown(store, lastDay).length >= limits.adviceToStrangersPerDay) {
    context.note("bound adviceToStrangersPerDay: no advice to this stranger");
    return [];
  }
  return [
    {
      template: "urgent-advice",
      to,
      language: received.language,
      values: {},
      thread: received.letter,
    },
  ];
};
