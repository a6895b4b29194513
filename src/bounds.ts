// Every bound on letters that leave (CONTRACT.md §6, "Bounds that always hold"), in one table that reads
// from the top: its name, which is its setting, what it is about, how it counts, and what happens past
// it. Counted per folded address, conversation, organisation and office. It posts nothing.
import { dayMs, hourMs, shift } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import { heldDays } from "./held.ts";
import type { LimitName, Limits } from "./limits.ts";
import { addressKey } from "./mail/address.ts";
import { type Kind, kinds } from "./mail/kinds.ts";
import { findRole } from "./roles.ts";
import {
  type Dues,
  listAnswersIn,
  listDueAbout,
  listDueOfStrangers,
  listDueTo,
  listDueToOrganisation,
  listDueToUnknown,
  organisationAt,
} from "./store/bound-counts.ts";
import { listAskedAt } from "./store/held-letters.ts";
import { listInvitedBy } from "./store/invitations.ts";
import { findMatter } from "./store/matters.ts";
import { findMember, isCurrent } from "./store/members.ts";

/** A letter, and what it is counted by. */
export interface Weighed {
  readonly letter: NewLetter;
  readonly kind: Kind;
  /** Neither a member nor in the registry. */
  readonly toUnknown: boolean;
  /** An automatic answer: the office's own words, in reply to somebody's. */
  readonly isAnswer: boolean;
  /** To the city, caused by a stranger. */
  readonly ofStranger: boolean;
  readonly conversation: string | null;
  /** The letter that caused it; null where none did. */
  readonly ledgerId: number | null;
}

/** Whom a bound counts for: its address, and what else it may count by. */
interface Counted {
  readonly to: string;
  readonly conversation?: string | null;
  readonly ledgerId?: number | null;
  readonly matterId?: number | undefined;
  readonly kind?: Kind;
}

type Past =
  /** It leaves in its turn. */
  | "waits"
  /** It would only repeat what its reader has, or come too late to be of use. */
  | "is dropped"
  /** One digest tells it with others. */
  | "is gathered"
  /** A handler asks first, and does something else. */
  | "is asked about";

interface Bound {
  readonly name: LimitName;
  /** Which letters it holds; where a handler asks, none. */
  readonly of: (weighed: Weighed) => boolean;
  /** When those that count with it left or will leave, oldest first. */
  readonly dues: (counted: Counted, since: string, context: Context) => Dues;
  readonly windowMs: (limits: Limits) => number;
  readonly past: Past;
}

/** They tell somebody how things are. */
const notices: readonly Kind[] = ["help", "expired", "refused", "already-member", "not-member"];
/** A program that answers each of these would go on for ever; a person has read one of them. */
const answeredOnce: readonly Kind[] = [
  "already-member",
  "not-member",
  "report-receipt",
  "notice-receipt",
];
const asksAgain = /^help-(?:meant|digest)/;
const aboutMatters: readonly Kind[] = ["report", "question", "answer"];
/** What a coordinator needs to release or own a letter is never stopped with the rest. */
const neverStopped: readonly Kind[] = ["urgent-advice", "bulletin-preview", "confirm-sender"];

const hour = () => hourMs;
const day = () => dayMs;
const handlerAsks = () => false;

export const bounds: readonly Bound[] = [
  {
    name: "advicePerHour",
    of: ({ kind }) => kind === "urgent-advice",
    dues: to("urgent-advice"),
    windowMs: hour,
    past: "is dropped",
  },
  {
    name: "adviceToStrangersPerDay",
    of: ({ kind, toUnknown }) => kind === "urgent-advice" && toUnknown,
    dues: (_, since, { store }) => listDueToUnknown(store, { since, kind: "urgent-advice" }),
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "joinConfirmHours",
    of: ({ kind }) => kind === "join-confirm",
    dues: to("join-confirm"),
    windowMs: ({ joinConfirmHours }) => joinConfirmHours * hourMs,
    past: "is dropped",
  },
  {
    name: "askAreaPerDay",
    of: handlerAsks,
    dues: to("ask-area"),
    windowMs: day,
    past: "is asked about",
  },
  {
    name: "confirmSenderPending",
    of: handlerAsks,
    dues: (counted, since, { store }) => listAskedAt(store, counted.to, since),
    windowMs: () => heldDays * dayMs,
    past: "is asked about",
  },
  {
    name: "invitationsPerDay",
    of: handlerAsks,
    dues: (inviter, since, { store }) => listInvitedBy(store, inviter.to, since),
    windowMs: day,
    past: "is asked about",
  },
  {
    name: "answersPerThread",
    of: ({ kind, letter }) => answeredOnce.includes(kind) || asksAgain.test(letter.template),
    dues: ({ to: recipient, conversation, ledgerId = null, kind }, since, { store }) => {
      if (!conversation || kind === undefined) return [];
      return listAnswersIn(store, { conversation, recipient, since, ledgerId, kind });
    },
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "noticesPerDay",
    of: ({ kind, letter }) => notices.includes(kind) && letter.reply === undefined,
    dues: to(...notices),
    windowMs: day,
    past: "is dropped",
  },
  {
    // It asks something, so that it may not be dropped.
    name: "noticesPerDay",
    of: ({ kind, letter }) => notices.includes(kind) && letter.reply !== undefined,
    dues: to(...notices),
    windowMs: day,
    past: "waits",
  },
  {
    name: "strangersToCityPerDay",
    of: ({ ofStranger, letter }) => ofStranger && !isUrgent(letter),
    dues: ({ to: recipient }, since, { store }) => listDueOfStrangers(store, { recipient, since }),
    windowMs: day,
    past: "is gathered",
  },
  {
    name: "toUnknownPerDay",
    of: ({ kind, toUnknown }) => toUnknown && kind !== "urgent-advice",
    dues: (_, since, { store }) => listDueToUnknown(store, { since, kind: null }),
    windowMs: day,
    past: "waits",
  },
  {
    name: "answersPerDomainPerHour",
    of: ({ isAnswer, toUnknown }) => isAnswer && toUnknown,
    dues: (counted, since, { store }) => {
      const organisation = organisationAt(counted.to);
      return listDueToOrganisation(store, { organisation, since });
    },
    windowMs: hour,
    past: "waits",
  },
  {
    name: "lettersPerMatterPerDay",
    of: ({ kind, letter }) => aboutMatters.includes(kind) && !isUrgent(letter),
    dues: ({ to: recipient, matterId }, since, { store }) => {
      return matterId === undefined ? [] : listDueAbout(store, { matterId, recipient, since });
    },
    windowMs: day,
    past: "waits",
  },
];

/** An automatic answer that would be so late is no answer any more. */
const waitMaxMs = 10 * dayMs;

export type Verdict =
  | { readonly act: "leaves"; readonly dueAt: string; readonly waitsFor: LimitName | null }
  | { readonly act: "is dropped" | "is gathered"; readonly bound: LimitName };

/** What the bounds let a letter do; nothing is noted. */
export function judge(weighed: Weighed, context: Context): Verdict {
  const { now } = context;
  let dueAt = now;
  let waitsFor: LimitName | null = null;
  const { letter, kind, conversation, ledgerId } = weighed;
  const { to, matterId } = letter;
  const counted = { to, kind, conversation, ledgerId, matterId };
  for (const bound of bounds) {
    if (!bound.of(weighed)) continue;
    const freeAt = findFreeAt(bound, counted, context);
    if (freeAt === null) continue;
    if (bound.past === "is dropped" || bound.past === "is gathered") {
      return { act: bound.past, bound: bound.name };
    }
    if (freeAt > dueAt) [dueAt, waitsFor] = [freeAt, bound.name];
  }
  if (weighed.isAnswer && waitsFor !== null && dueAt > shift(now, waitMaxMs)) {
    return { act: "is dropped", bound: waitsFor };
  }
  return { act: "leaves", dueAt, waitsFor };
}

/** Whether a bound that a handler asks about is reached for this address; noted where it is. */
export function isPast(name: LimitName, counted: Counted, context: Context): boolean {
  const bound = bounds.find((one) => one.name === name);
  if (bound === undefined) throw new Error(`There is no bound ${name}.`);
  if (findFreeAt(bound, counted, context) === null) return false;
  context.note(`bound ${name}`);
  return true;
}

/** When the bound lets the next one go; null where that is now. */
function findFreeAt(bound: Bound, counted: Counted, context: Context): string | null {
  const { limits, now } = context;
  const windowMs = bound.windowMs(limits);
  const room = bound.name === "joinConfirmHours" ? 1 : limits[bound.name];
  const dues = bound.dues(counted, shift(now, -windowMs), context);
  if (dues.length < room) return null;
  return shift(dues.at(-room) ?? now, windowMs);
}

/** What a letter is counted by. */
export function weigh(
  letter: NewLetter,
  { kind, conversation, ledgerId }: Pick<Weighed, "kind" | "conversation" | "ledgerId">,
  context: Context,
): Weighed {
  const isAnswer = kinds[kind].autoSubmitted === "auto-replied" && !neverStopped.includes(kind);
  return {
    ...{ letter, kind, conversation, ledgerId, isAnswer },
    // A person's own answer is no letter of the machine's to somebody unknown.
    toUnknown: kind !== "answer" && isUnknown(letter.to, context),
    ofStranger: isOfStranger(letter, kind, context),
  };
}

export function isUnknown(address: string, { store, registry }: Context): boolean {
  return !isCurrent(findMember(store, address)) && findRole(registry, address) === null;
}

/** A question, a report or an applicant's place, of somebody whom nobody knows. */
function isOfStranger(letter: NewLetter, kind: Kind, context: Context): boolean {
  const isToCity = context.registry.contacts.some(({ email }) => {
    return addressKey(email) === addressKey(letter.to);
  });
  // What comes in another's place, or answers its own reader, is no new letter of a stranger.
  if (!isToCity || letter.insteadOf !== undefined) return false;
  if (kind === "area-decision") return letter.thread === undefined;
  if (letter.template !== "question" && !/^report(?:-urgent)?$/.test(letter.template)) return false;
  const matter = findMatter(context.store, letter.matterId ?? 0);
  return matter !== undefined && matter.memberId === null && isUnknown(matter.writer, context);
}

/** Danger waits for nothing. */
function isUrgent({ template, values }: NewLetter): boolean {
  const { marks } = values;
  return template === "report-urgent" || (Array.isArray(marks) && marks.includes("mark-urgent"));
}

function to(...those: readonly Kind[]): Bound["dues"] {
  return ({ to: recipient }, since, { store }) => {
    return listDueTo(store, { recipient, kinds: those, since });
  };
}
