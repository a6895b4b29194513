// Pauses that begin today, and those that are over: `resumed` to the member (CONTRACT.md §6.15). An
// absence that is over ends with a digest (§6.16).
import { digestFor } from "../coordinators-digest.ts";
import type { Context, Duty } from "../handler.ts";
import { isOfficeTime } from "../office-hours.ts";
import { findPerson } from "../roles.ts";
import {
  endAbsences,
  endPauseOf,
  findPauseOf,
  listAbsencesOver,
  listPausesOver,
  listPausesToBegin,
  pauseMember,
} from "../store/away.ts";
import { cancelQueued } from "../store/cancelled-letters.ts";
import { findMemberById, noteEvent } from "../store/members.ts";
import { dayIn } from "../understanding/days.ts";

export const turnPauses: Duty = (context) => {
  const { store, now, timezone, registry } = context;
  const today = dayIn(timezone, now);
  for (const id of listPausesToBegin(store, today)) {
    const days = findPauseOf(store, id);
    const member = findMemberById(store, id);
    if (days === null || member === undefined) continue;
    pauseMember(store, id, { ...days, isNow: true });
    cancelQueued(store, member.email, ["bulletin"]);
  }
  if (!isOfficeTime(now, { timezone, quietHours: registry.quietHours })) return [];
  const letters = listPausesOver(store, today).flatMap((id) => resume(id, context));
  const digests = listAbsencesOver(store, today).flatMap(({ person, createdAt }) => {
    endAbsences(store, person, now);
    const to = findPerson(registry, person)?.email;
    return to === undefined ? [] : digestFor(to, { since: createdAt, reason: "back" }, context);
  });
  return [...letters, ...digests];
};

function resume(id: number, { store, now }: Context): ReturnType<Duty> {
  const member = findMemberById(store, id);
  endPauseOf(store, id);
  if (member?.state !== "paused") return [];
  noteEvent(store, id, { event: "resumed", at: now, ledgerId: null });
  return [{ template: "resumed", to: member.email, language: member.language, values: {} }];
}
