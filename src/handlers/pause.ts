// A member's pause (CONTRACT.md §6.15): no bulletins to the last day, or until REPRENDRE; reports still
// work. An end that cannot be told is asked for.
import { readPauseDays, sayDays } from "../away.ts";
import type { Handler, NewLetter, Received } from "../handler.ts";
import { endPauseOf, pauseMember } from "../store/away.ts";
import { cancelQueued } from "../store/cancelled-letters.ts";
import { noteEvent } from "../store/members.ts";
import { useUpTokens } from "../store/tokens.ts";
import { dayIn } from "../understanding/days.ts";

const replyDays = 400;

export const pauseMembership: Handler = (received, context) => {
  const { store, now, timezone, note } = context;
  const { member, language } = received;
  if (member === undefined) return [];
  const days = readPauseDays(received, context);
  if (days === null) {
    note("until when is not said");
    return [{ ...letterTo(received, "paused-when", {}), ...replyFor(received) }];
  }
  const today = dayIn(timezone, now);
  pauseMember(store, member.id, { ...days, isNow: days.from <= today });
  noteEvent(store, member.id, { event: "paused", at: now, ledgerId: received.ledgerId });
  if (days.from <= today) cancelQueued(store, member.email, ["bulletin"]);
  useUpTokens(store, { purpose: "pause", subjectId: member.id, now });
  const period = sayDays(days, { language, today });
  return [{ ...letterTo(received, "paused", { period }), ...replyFor(received) }];
};

export const resumeMembership: Handler = (received, { store, now }) => {
  const { member } = received;
  if (member === undefined) return [];
  endPauseOf(store, member.id);
  noteEvent(store, member.id, { event: "resumed", at: now, ledgerId: received.ledgerId });
  useUpTokens(store, { purpose: "pause", subjectId: member.id, now });
  return [letterTo(received, "resumed", {})];
};

function replyFor({ member }: Received): Pick<NewLetter, "reply"> {
  return { reply: { purpose: "pause", subjectId: member?.id ?? 0, days: replyDays } };
}

function letterTo(received: Received, template: string, values: NewLetter["values"]): NewLetter {
  const { letter, member, language } = received;
  const to = member?.email ?? letter.from.address;
  return { template, to, language, values, thread: letter };
}
