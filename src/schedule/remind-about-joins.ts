// Applicants who wait for a coordinator's yes (CONTRACT.md §6.1): asked again after some days, to the
// deputies as well; after two weeks the city is asked.
import { dayMs, shift } from "../clock.ts";
import type { Context, Duty, NewLetter } from "../handler.ts";
import { languageOf } from "../language.ts";
import { isOfficeTime } from "../office-hours.ts";
import type { Partnership, Person } from "../registry.ts";
import { findPartnership, inCharge } from "../roles.ts";
import { findMemberById, type MemberInFull } from "../store/members.ts";
import { takeSlot } from "../store/slots.ts";
import { listUndecided } from "../store/waiting.ts";

const decisionDays = 60;

export const remindAboutJoins: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  const before = shift(now, -followUp.joinReminderDays * dayMs);
  return listUndecided(store, before).flatMap(({ id, since }) => {
    const member = findMemberById(store, id);
    const partnership = findPartnership(registry, member?.partnership ?? null);
    if (member === undefined || partnership === undefined) return [];
    const isLong = since <= shift(now, -followUp.joinToCityDays * dayMs);
    const slot = `${id} ${since} ${isLong ? "city" : "reminder"}`;
    if (!takeSlot(store, { duty: "join-approval", slot, now })) return [];
    const people = isLong ? registry.contacts : withDeputies(partnership, context);
    return people.map((person) => askAgain(member, partnership, { person, isLong, context }));
  });
};

function withDeputies({ id, coordinators }: Partnership, { registry }: Context): readonly Person[] {
  return coordinators.length > 0 ? coordinators : inCharge(registry, id);
}

function askAgain(
  member: MemberInFull,
  partnership: Partnership,
  { person, isLong, context }: { person: Person; isLong: boolean; context: Context },
): NewLetter {
  return {
    template: "join-approval",
    to: person.email,
    language: languageOf(person.email, context),
    values: {
      name: member.name || member.email,
      email: member.email,
      partnership: partnership.name,
      instead: [isLong ? "join-waits-long" : "join-waits"],
    },
    reply: { purpose: "join-approval", subjectId: member.id, days: decisionDays },
  };
}
