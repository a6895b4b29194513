// The turns of a membership: becoming active, leaving, being forgotten. Each changes the state and
// gives the letters that go with it; which letter asked for it is not known here.

import { dayMs, shift } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { findCoordinated, findPartnership, findRole, inCharge } from "./roles.ts";
import { cancelAllQueued, cancelQueued } from "./store/cancelled-letters.ts";
import { noteRefusal } from "./store/invitations.ts";
import {
  activate,
  findMemberById,
  forget,
  leave,
  type MemberInFull,
  noteEvent,
} from "./store/members.ts";
import { countTo } from "./store/outbox-figures.ts";
import { findTokenFor, useUpTokens } from "./store/tokens.ts";

const undoDays = 7;
const confirmDays = 14;
/** Nothing of this kind leaves any more for somebody who has left. */
const bulkKinds = ["bulletin"];

interface Turn {
  readonly ledgerId: number | null;
  /** The language of their own letter, where it is one of theirs that led to this. */
  readonly language?: string;
  readonly thread?: NonNullable<NewLetter["thread"]>;
}

/** An applicant becomes a member of this partnership: `welcome`, and `member-news`. */
export function welcome(
  member: MemberInFull,
  partnershipId: string,
  context: Context,
  turn: Turn,
): readonly NewLetter[] {
  const partnership = findPartnership(context.registry, partnershipId);
  if (partnership === undefined) throw new Error("A member joins a partnership that is not there.");
  const { store, now } = context;
  activate(store, member.id, { partnership: partnershipId, now });
  noteEvent(store, member.id, { event: "joined", at: now, ledgerId: turn.ledgerId });
  for (const purpose of ["join", "join-approval", "area-decision", "goodbye"] as const) {
    useUpTokens(store, { purpose, subjectId: member.id, now });
  }
  const letter: NewLetter = {
    template: "welcome",
    to: member.email,
    language: turn.language ?? member.language,
    values: { partnership: partnership.name, charter: context.registry.charter.url },
    ...(turn.thread && { thread: turn.thread }),
  };
  return [
    letter,
    ...tellNews("member-news-joined", { ...member, partnership: partnershipId }, context),
  ];
}

/** A complaint is a leave without a goodbye: nothing more goes to who complained. */
export function leaveInSilence(
  member: MemberInFull,
  context: Context,
  { ledgerId }: Turn,
): readonly NewLetter[] {
  const { store, now } = context;
  // Who has a role besides must not lose a report by it.
  if (findRole(context.registry, member.email) === null) cancelAllQueued(store, member.email);
  else cancelQueued(store, member.email, bulkKinds);
  if (member.state === "pending") {
    forgetRequest(member, context);
    return [];
  }
  leave(store, member.id, now);
  noteEvent(store, member.id, { event: "left", at: now, ledgerId });
  useUpTokens(store, { purpose: "leave", subjectId: member.id, now });
  return tellNews("member-news-left", member, context);
}

/** A wish to leave that nothing proves: the member is asked. */
export function askToConfirmLeave(
  { id, email }: MemberInFull,
  { language, thread }: { language: string; thread?: Turn["thread"] },
): NewLetter {
  return {
    ...{ template: "leave-confirm", to: email, language, values: {} },
    reply: { purpose: "leave", subjectId: id, days: confirmDays },
    ...(thread && { thread }),
  };
}

/** An open question of the last day is enough: forged wishes must not flood a member's mailbox. */
export function isAskedToLeave({ id, email }: MemberInFull, { store, now }: Context): boolean {
  const isOpen = findTokenFor(store, { purpose: "leave", subjectId: id, now }) !== null;
  const lastDay = {
    ...{ recipient: email, kinds: ["leave-confirm"] as const },
    since: shift(now, -dayMs),
  };
  return isOpen && countTo(store, lastDay) > 0;
}

/** A member is out at once: `goodbye` with a week to undo it, `member-news`, nothing unasked after. */
export function sayGoodbye(
  member: MemberInFull,
  context: Context,
  turn: Turn,
): readonly NewLetter[] {
  const { store, now } = context;
  leave(store, member.id, now);
  noteEvent(store, member.id, { event: "left", at: now, ledgerId: turn.ledgerId });
  useUpTokens(store, { purpose: "leave", subjectId: member.id, now });
  cancelQueued(store, member.email, bulkKinds);
  const letter: NewLetter = {
    template: "goodbye",
    to: member.email,
    language: turn.language ?? member.language,
    values: {},
    reply: { purpose: "goodbye", subjectId: member.id, days: undoDays },
    ...(turn.thread && { thread: turn.thread }),
  };
  return [letter, ...tellNews("member-news-left", member, context)];
}

/**
 * The token of a bulletin's List-Unsubscribe acts alone, whoever's program uses it: by mail (RFC 2369) or by
 * one click (RFC 8058). `memberId` is what the token is about.
 */
export function leaveByHeaderToken(
  memberId: number,
  context: Context,
  turn: Turn,
): readonly NewLetter[] {
  const member = findMemberById(context.store, memberId);
  if (member === undefined || member.state === "left") {
    context.note("no longer a member");
    return [];
  }
  return sayGoodbye(member, context, turn);
}

/** A coordinator puts a member out: `goodbye` with how to object, and no undoing by the member. */
export function putOut(member: MemberInFull, context: Context, turn: Turn): readonly NewLetter[] {
  const { store, now, registry } = context;
  leave(store, member.id, now);
  noteEvent(store, member.id, { event: "removed", at: now, ledgerId: turn.ledgerId });
  cancelQueued(store, member.email, bulkKinds);
  const letter: NewLetter = {
    template: "goodbye-removed",
    to: member.email,
    language: member.language,
    values: { contact: registry.contacts[0]?.email ?? "" },
  };
  return [letter, ...tellNews("member-news-left", member, context)];
}

/** An applicant who says no is forgotten: `goodbye`, and nothing of them is kept. */
export function forgetApplicant(
  member: MemberInFull,
  context: Context,
  turn: Turn,
): readonly NewLetter[] {
  forgetRequest(member, context);
  return [
    {
      template: "goodbye-applicant",
      to: member.email,
      language: turn.language ?? member.language,
      values: {},
      ...(turn.thread && { thread: turn.thread }),
    },
  ];
}

function forgetRequest(member: MemberInFull, { store, now, registry }: Context): void {
  for (const purpose of ["join", "join-approval", "area-decision"] as const) {
    useUpTokens(store, { purpose, subjectId: member.id, now });
  }
  noteRefusal(store, member.email, now);
  forget(store, member.id, registry.retention);
}

/** `member-news` to whoever coordinates the member, and to the city where a coordinator leaves. */
export function tellNews(
  template: "member-news-joined" | "member-news-left" | "member-news-suspended",
  member: MemberInFull,
  context: Context,
): NewLetter[] {
  const { registry } = context;
  const readers = [...inCharge(registry, member.partnership, member.email)];
  const coordinates = findCoordinated(registry, member.email).length > 0;
  if (template === "member-news-left" && coordinates) readers.push(...registry.contacts);
  const partnership = findPartnership(registry, member.partnership)?.name ?? "";
  return [...new Map(readers.map((person) => [person.email, person])).values()].map(
    ({ email }) => ({
      template,
      to: email,
      language: languageOf(email, context),
      values: { name: member.name || member.email, email: member.email, partnership },
    }),
  );
}
