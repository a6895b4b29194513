// Joining (CONTRACT.md §6.1): a request, one confirming reply, a place, and a decision where one is
// needed. Until the reply nobody is a member, and no word of the request goes to an unproven address.
import { isPast } from "../bounds.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { languageOf } from "../language.ts";
import { addressKey } from "../mail/address.ts";
import { forgetApplicant, welcome } from "../membership.ts";
import { sayMemberKept } from "../retention-words.ts";
import { findPartnership, inCharge } from "../roles.ts";
import {
  enterApplicant,
  findMemberById,
  forget,
  isCurrent,
  keepConsent,
  keepName,
  keepPartnership,
  type MemberInFull,
  noteEvent,
} from "../store/members.ts";
import { useUpTokens } from "../store/tokens.ts";
import { readAnswer } from "../understanding/answer.ts";
import { findPlaces, namesAPlace } from "../understanding/place.ts";

/** How long a request and the decision on it stay open. */
const requestDays = 14;
const decisionDays = 60;

export const askToJoin: Handler = (received, context) => {
  const { letter, member } = received;
  if (isCurrent(member)) {
    context.note("a member already");
    return [alreadyMember(member, received, context)];
  }
  if (member?.state === "pending" && member.consentAt !== null) {
    context.note("confirmed before, and waiting for a place or a decision");
    return [];
  }
  if (isPast("joinConfirmHours", { to: letter.from.address }, context)) {
    context.note("a join-confirm went there within the last day");
    return [];
  }
  const places = placesIn(received, context);
  const id = enterApplicant(context.store, {
    email: letter.from.address,
    name: letter.from.name,
    partnership: places.length === 1 ? (places[0] ?? null) : null,
    language: received.language,
    now: context.now,
  });
  noteEvent(context.store, id, { event: "asked", at: context.now, ledgerId: received.ledgerId });
  const placeKnown = places.length === 1 || context.registry.partnerships.length === 1;
  return [
    {
      template: placeKnown ? "join-confirm" : "join-confirm-area",
      to: letter.from.address,
      language: received.language,
      values: {
        charter: context.registry.charter.url,
        kept: sayMemberKept(context.registry.retention),
      },
      reply: { purpose: "join", subjectId: id, days: requestDays },
      thread: letter,
    },
  ];
};

/**
 * A join that the server says is not from its address, past the bound of such: no victim of a forger
 * gets a letter more, and a person reads what somebody may have meant.
 */
export function isJoinInDoubt({ letter, member }: Received, context: Context): boolean {
  if (letter.identity !== "failed" || isCurrent(member)) return false;
  return isPast("failedToUnknownPerDay", { to: letter.from.address }, context);
}

/** The applicant's own reply says yes, no or a place; a question about a place is none of these. */
export function isAnswerToJoin(received: Received, context: Context): boolean {
  const { answer, words, meaning } = received;
  // "Oui si c'est gratuit, rue de Tilff": no consent yet, and a person answers.
  const said = readAnswer(received.letter.words.fresh);
  if (said.later || said.doubted) return false;
  // "Je veux bien devenir membre" is as good as a yes.
  if (answer !== "neither" || meaning.intent === "join") return true;
  if (meaning.intent === "leave" || (meaning.intent === "question" && words.includes("?"))) {
    return false;
  }
  return namesAPlace(words, context.registry.city) || placesIn(received, context).length > 0;
}

export const answerToJoin: Handler = (received, context) => {
  const member = getApplicant(received, context);
  if (member === undefined) return [];
  const turn = turnOf(received);
  if (received.answer === "no") {
    context.note("the applicant said no");
    return forgetApplicant(member, context, turn);
  }
  keepConsent(context.store, member.id, {
    at: context.now,
    by: received.letter.messageId ?? "a letter without Message-ID",
    charterVersion: context.registry.charter.version,
  });
  // Who was invited is known by an address alone until they write.
  const name = member.name || received.letter.from.name;
  if (name !== member.name) keepName(context.store, member.id, name);
  return placeApplicant({ ...member, name }, received, context);
};

/** Which partnership it is, by the reply, by the request, or because there is one alone. */
function placeApplicant(
  member: MemberInFull,
  received: Received,
  context: Context,
): readonly NewLetter[] {
  const { partnerships } = context.registry;
  const named = placesIn(received, context);
  if (named.length > 1) return [askWhichOf(named, member, received, context)];
  const remembered = findPartnership(context.registry, member.partnership)?.id;
  const only = partnerships.length === 1 ? partnerships[0]?.id : undefined;
  const unknownPlace = named.length === 0 && namesAPlace(received.words, context.registry.city);
  const id = named[0] ?? only ?? (unknownPlace ? undefined : remembered);
  if (id !== undefined) return admit(member, id, received, context);
  if (unknownPlace) return askTheCity(member, received, context);
  context.note("no place said");
  // A person who has been asked and does not say it, or a program: somebody has to look.
  if (isPast("askAreaPerDay", { to: member.email }, context)) {
    return askTheCity(member, received, context);
  }
  return [
    {
      template: "ask-area",
      to: member.email,
      language: received.language,
      values: {},
      reply: { purpose: "join", subjectId: member.id, days: requestDays },
      thread: received.letter,
    },
  ];
}

function askWhichOf(
  ids: readonly string[],
  member: MemberInFull,
  received: Received,
  context: Context,
): NewLetter {
  context.note("the place fits several partnerships");
  const names = ids.map((id) => findPartnership(context.registry, id)?.name ?? id);
  return {
    template: "ask-area-several",
    to: member.email,
    language: received.language,
    values: { names: names.join("\n") },
    reply: { purpose: "join", subjectId: member.id, days: requestDays },
    thread: received.letter,
  };
}

function admit(
  member: MemberInFull,
  partnershipId: string,
  received: Received,
  context: Context,
): readonly NewLetter[] {
  const partnership = findPartnership(context.registry, partnershipId);
  const turn = turnOf(received);
  if (partnership?.joining !== "approved") return welcome(member, partnershipId, context, turn);
  if (member.consentAt !== null && member.partnership === partnershipId) {
    context.note("a coordinator decides; nothing new");
    return [];
  }
  // A changed place is another partnership's to decide on.
  useUpTokens(context.store, { purpose: "join-approval", subjectId: member.id, now: context.now });
  keepPartnership(context.store, member.id, partnershipId);
  context.note("a coordinator decides");
  return inCharge(context.registry, partnershipId).map(({ email }) => ({
    template: "join-approval",
    to: email,
    language: languageOf(email, context),
    values: {
      name: member.name || member.email,
      email: member.email,
      partnership: partnership.name,
    },
    reply: { purpose: "join-approval", subjectId: member.id, days: decisionDays },
  }));
}

function askTheCity(
  member: MemberInFull,
  received: Received,
  context: Context,
): readonly NewLetter[] {
  context.note("the place fits no partnership");
  return context.registry.contacts.map(({ email }) => {
    return areaLetter(member, { to: email, place: received.words }, context);
  });
}

function areaLetter(
  member: MemberInFull,
  { to, place }: { to: string; place: string },
  context: Context,
): NewLetter {
  return {
    template: "area-decision",
    to,
    language: languageOf(to, context),
    values: {
      name: member.name || member.email,
      email: member.email,
      place: place.slice(0, 300),
      names: context.registry.partnerships.map(({ name }) => name).join("\n"),
    },
    reply: { purpose: "area-decision", subjectId: member.id, days: decisionDays },
  };
}

/** A coordinator's OUI or NON on an applicant: the first decision counts. */
export const decideOnApplicant: Handler = (received, context) => {
  const member = getApplicant(received, context);
  if (member === undefined) return [];
  const partnership = findPartnership(context.registry, member.partnership);
  const decider = addressKey(received.letter.from.address);
  const deciders = [...(partnership?.coordinators ?? []), ...context.registry.contacts];
  if (partnership === undefined || !deciders.some(({ email }) => addressKey(email) === decider)) {
    context.note("not in charge of that partnership");
    const { letter, language } = received;
    return [{ template: "expired", to: letter.from.address, language, values: {}, thread: letter }];
  }
  if (received.answer === "no") return refuse(member, received, context);
  return welcome(member, partnership.id, context, { ledgerId: received.ledgerId });
};

/** The city's contact names a partnership for the applicant, or says no. */
export const decideOnArea: Handler = (received, context) => {
  const member = getApplicant(received, context);
  if (member === undefined) return [];
  const [id, another] = placesIn(received, context);
  if (id !== undefined && another === undefined && received.answer !== "no") {
    return welcome(member, id, context, { ledgerId: received.ledgerId });
  }
  if (received.answer === "no" && id === undefined) return refuse(member, received, context);
  context.note("not one partnership named: asked again");
  const again = { to: received.letter.from.address, place: "" };
  return [{ ...areaLetter(member, again, context), thread: received.letter }];
};

function refuse(member: MemberInFull, received: Received, context: Context): readonly NewLetter[] {
  const { store, now } = context;
  useUpTokens(store, { purpose: "join-approval", subjectId: member.id, now });
  useUpTokens(store, { purpose: "area-decision", subjectId: member.id, now });
  noteEvent(store, member.id, { event: "refused", at: now, ledgerId: received.ledgerId });
  forget(store, member.id, context.registry.retention);
  context.note("the applicant is not taken");
  return [
    {
      template: "refused-applicant",
      to: member.email,
      language: member.language,
      values: { contact: context.registry.contacts[0]?.email ?? "" },
    },
  ];
}

function getApplicant({ tie }: Received, context: Context): MemberInFull | undefined {
  const member = findMemberById(context.store, tie?.token.subjectId ?? 0);
  if (member?.state === "pending") return member;
  context.note("the request is no longer open");
  return undefined;
}

function alreadyMember(member: MemberInFull, received: Received, context: Context): NewLetter {
  const partnership = findPartnership(context.registry, member.partnership)?.name ?? "";
  return {
    template: "already-member",
    to: member.email,
    language: received.language,
    values: { partnership },
    thread: received.letter,
  };
}

/** The city's contact names a partnership, or says no; a question of theirs is neither. */
export function isAreaDecision(received: Received, context: Context): boolean {
  return received.answer !== "neither" || placesIn(received, context).length > 0;
}

function placesIn(received: Received, { registry }: Context): readonly string[] {
  const inWords = findPlaces(received.words, registry.partnerships, registry.city);
  // The subject of a reply is one that the office wrote itself.
  if (inWords.length > 0 || received.tie !== null) return inWords;
  return findPlaces(received.letter.subject, registry.partnerships, registry.city);
}

function turnOf({ ledgerId, letter, language }: Received) {
  return { ledgerId, thread: letter, language };
}
