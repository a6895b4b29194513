// Changes of a member's own details (CONTRACT.md §6.10): what is sure is changed at once, the rest is read by
// a person, a new mail address confirms itself first and can be taken back by the old one.
import { dayMs, shift } from "../clock.ts";
import { readChanges } from "../details.ts";
import { sayUndoable, undoDays } from "../details-undo.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { tellNews } from "../membership.ts";
import { findPartnership, findRole } from "../roles.ts";
import {
  type AddressChange,
  askAddressChange,
  findAddressChange,
  hasAskedChange,
  listLaterChanges,
  moveAddress,
  settleAddressChange,
} from "../store/address-changes.ts";
import {
  findMember,
  findMemberById,
  isCurrent,
  keepLanguage,
  keepName,
  type MemberInFull,
  moveTo,
} from "../store/members.ts";
import { useUpTokens } from "../store/tokens.ts";

const confirmDays = 7;

interface Saying {
  readonly phrase: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Changes what the letter says for sure; `details-updated` tells what was changed and what was not. */
export const changeDetails: Handler = (received, context) => {
  const { member, letter } = received;
  if (!isCurrent(member)) return [];
  const { name, language, email, partnership, isWhole } = readChanges(received, context);
  const sayings: Saying[] = [];
  const others: NewLetter[] = [];
  if (name !== null) {
    keepName(context.store, member.id, name);
    sayings.push({ phrase: "details-name", values: { name } });
  }
  if (language !== null) {
    keepLanguage(context.store, member.id, language);
    sayings.push({ phrase: "details-language", values: {} });
  }
  if (partnership !== null) {
    others.push(...move({ ...member, name: name ?? member.name }, partnership, received, context));
    const value = findPartnership(context.registry, partnership)?.name ?? "";
    const phrase =
      partnership === member.partnership ? "details-same-partnership" : "details-partnership";
    sayings.push({ phrase, values: { partnership: value } });
  }
  if (email !== null) {
    const later = sayUndoable(member.id, received.language, context);
    if (later === null) others.push(...askNewAddress(member, email, context));
    sayings.push(
      later === null
        ? { phrase: "details-address", values: {} }
        : { phrase: "details-address-later", values: { day: later } },
    );
  }
  const isNothing = sayings.length === 0;
  if (!isWhole && !isNothing) sayings.push({ phrase: "details-person", values: {} });
  return [
    {
      template: isNothing ? "details-updated-asked" : "details-updated",
      to: member.email,
      language: language ?? received.language,
      values: isNothing ? {} : { changes: { sayings } },
      thread: letter,
    },
    ...others,
  ];
};

/** Both partnerships' coordinators learn of it. */
function move(
  member: MemberInFull,
  into: string,
  { ledgerId }: Received,
  context: Context,
): readonly NewLetter[] {
  if (into === member.partnership) return [];
  const { store, now } = context;
  const left = member.partnership === null ? [] : tellNews("member-news-left", member, context);
  moveTo(store, member, { into, at: now, ledgerId });
  const joined = tellNews("member-news-joined", { ...member, partnership: into }, context);
  return [...left, ...joined];
}

/** No word and no name goes there; of an address that is known here nobody learns so. */
function askNewAddress(
  member: MemberInFull,
  email: string,
  context: Context,
): readonly NewLetter[] {
  const { store, registry, now } = context;
  if (hasAskedChange(store, member.id, shift(now, -dayMs))) {
    context.note("another address was asked for within the day");
    return [];
  }
  const isKnown = findMember(store, email) !== undefined || findRole(registry, email) !== null;
  const change = { memberId: member.id, emailBefore: member.email, emailAfter: email, now };
  const id = askAddressChange(store, change);
  if (isKnown) {
    context.note("the new address is known already: nothing follows");
    return [];
  }
  context.note("the new address is asked");
  return [
    {
      template: "confirm-sender-address",
      to: email,
      language: member.language,
      values: {},
      reply: { purpose: "new-address", subjectId: id, days: confirmDays },
    },
  ];
}

/** OUI of the new address: it counts from now on, and the old one may say NON for a week. */
export const confirmNewAddress: Handler = (received, context) => {
  const change = getChange(received, context);
  if (change?.state !== "asked") return nothingToDo(context);
  const { store, now } = context;
  useUpTokens(store, { purpose: "new-address", subjectId: change.id, now });
  if (received.answer !== "yes") {
    settleAddressChange(store, change.id, { state: "undone", now });
    context.note("the new address says no");
    return [];
  }
  const { emailBefore: from, emailAfter: to } = change;
  const member = findMember(store, from);
  const isFree = findRole(context.registry, to) === null && member?.id === change.memberId;
  if (!isFree || !moveAddress(store, { memberId: change.memberId, from, to })) {
    return nothingToDo(context);
  }
  settleAddressChange(store, change.id, { state: "done", now });
  const { language, letter } = received;
  return [
    { template: "details-updated-address", to, language, values: {}, thread: letter },
    {
      template: "details-updated-old",
      to: from,
      language: member?.language ?? language,
      values: { email: to },
      reply: { purpose: "old-address", subjectId: change.id, days: undoDays },
    },
  ];
};

/** NON of the old address: it counts again, whatever was asked from the new one in the meantime. */
export const takeAddressBack: Handler = (received, context) => {
  const change = getChange(received, context);
  if (change?.state !== "done") return nothingToDo(context);
  const { store, now } = context;
  const { id, memberId, emailBefore: to } = change;
  const from = findMemberById(store, memberId)?.email;
  useUpTokens(store, { purpose: "old-address", subjectId: id, now });
  if (from === undefined || !moveAddress(store, { memberId, from, to })) {
    return nothingToDo(context);
  }
  for (const later of listLaterChanges(store, change)) {
    useUpTokens(store, { purpose: "old-address", subjectId: later.id, now });
    useUpTokens(store, { purpose: "new-address", subjectId: later.id, now });
    settleAddressChange(store, later.id, { state: "undone", now });
  }
  settleAddressChange(store, id, { state: "undone", now });
  const { language, letter } = received;
  return [{ template: "details-updated-back", to, language, values: {}, thread: letter }];
};

function getChange({ tie }: Received, { store }: Context): AddressChange | undefined {
  return findAddressChange(store, tie?.token.subjectId ?? 0);
}

function nothingToDo(context: Context): readonly NewLetter[] {
  context.note("there is no change to confirm");
  return [];
}
