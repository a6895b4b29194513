// Every bound on letters that leave (CONTRACT.md §6, "Bounds that always hold"), in one table that reads
// from the top: its name, which is its setting, what it is about, how it counts, and what happens past
// it. Counted per folded address, conversation, organisation and office. It posts nothing.
import { type Bound, type Counted, day, hour, ofWriter, to, toFailed, toWriter } from "./bound.ts";
import { dayMs, hourMs, shift } from "./clock.ts";
import type { Context } from "./handler.ts";
import { heldDays } from "./held.ts";
import type { LimitName } from "./limits.ts";
import type { Kind } from "./mail/kinds.ts";
import {
  listAnswersIn,
  listDueAbout,
  listDueIn,
  listDueOfStrangers,
  listDueToOrganisation,
  listDueToUnknown,
  organisationAt,
} from "./store/bound-counts.ts";
import { listAskedAt, listUnclearAt } from "./store/held-letters.ts";
import { listInvitedBy } from "./store/invitations.ts";
import { aboutMatters, isAskedAgain, isUrgent, type Weighed } from "./weighed.ts";

/** They tell somebody how things are. */
const notices: readonly Kind[] = ["help", "expired", "refused", "already-member", "not-member"];
/** A program that answers each of these would go on for ever; a person has read one of them. */
const answeredOnce: readonly Kind[] = ["already-member", "not-member"];
const receipts: readonly Kind[] = ["report-receipt", "notice-receipt"];
const asksAgain = /^help-(?:meant|digest)/;
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
    of: ({ kind, toUnknown, proof }) => {
      return kind === "urgent-advice" && toUnknown && proof !== "failed";
    },
    dues: (_, since, { store }) => {
      return listDueToUnknown(store, { since, kind: "urgent-advice", failed: false });
    },
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "failedAdvicePerDay",
    of: ({ kind, toUnknown, proof }) => {
      return kind === "urgent-advice" && toUnknown && proof === "failed";
    },
    dues: (_, since, { store }) => {
      return listDueToUnknown(store, { since, kind: "urgent-advice", failed: true });
    },
    windowMs: day,
    past: "is dropped",
  },
  {
    // A join past it reaches a person instead: its handler asks first.
    name: "failedToUnknownPerDay",
    of: ({ kind, toUnknown, proof }) => {
      return toUnknown && proof === "failed" && kind !== "urgent-advice";
    },
    dues: (_, since, { store }) => listDueToUnknown(store, { since, kind: null, failed: true }),
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "failedReceiptsPerDay",
    of: ({ kind, letter, proof }) => {
      const onlyTells = notices.includes(kind) && letter.reply === undefined;
      return proof === "failed" && (onlyTells || receipts.includes(kind));
    },
    dues: toFailed(...notices, ...receipts),
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
    name: "exportsPerDay",
    of: handlerAsks,
    dues: to("data-export"),
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
    name: "unclearPending",
    of: handlerAsks,
    dues: (counted, since, { store }) => listUnclearAt(store, counted.to, since),
    windowMs: day,
    past: "is asked about",
  },
  {
    name: "receiptsPerHour",
    of: ({ kind }) => kind === "report-receipt",
    dues: to("report-receipt"),
    windowMs: hour,
    past: "is dropped",
  },
  {
    name: "noticeReceiptsPerHour",
    of: ({ kind }) => kind === "notice-receipt",
    dues: to("notice-receipt"),
    windowMs: hour,
    past: "is dropped",
  },
  {
    name: "questionsToOneselfPerDay",
    of: ({ kind, toOneself }) => toOneself && kind === "question",
    dues: toWriter("question"),
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "toOneselfPerDay",
    of: ({ toOneself }) => toOneself,
    dues: toWriter(...aboutMatters),
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "toOneselfPerThread",
    of: ({ toOneself }) => toOneself,
    dues: ({ to: recipient, conversation, ledgerId = null }, since, { store }) => {
      if (!conversation) return [];
      const asked = { conversation, recipient, since, ledgerId, kinds: aboutMatters };
      return listDueIn(store, asked);
    },
    windowMs: day,
    past: "is dropped",
  },
  {
    name: "answersPerThread",
    of: ({ kind, letter }) => {
      const isAgain = asksAgain.test(letter.template) || isAskedAgain(kind, letter);
      return isAgain || answeredOnce.includes(kind) || receipts.includes(kind);
    },
    dues: ({ to: recipient, conversation, ledgerId = null, kind }, since, { store }) => {
      if (!conversation || kind === undefined) return [];
      const answers = listAnswersIn(store, { conversation, recipient, since, ledgerId, kind });
      // The first receipt of a report is owed, whatever was answered before.
      const isFirst = receipts.includes(kind) && !answers.some((answer) => answer.kind === kind);
      return isFirst ? [] : answers.map(({ at }) => at);
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
    name: "lettersPerWriterPerDay",
    of: ({ isWords, letter }) => isWords && !isUrgent(letter),
    dues: ofWriter({ isUrgent: false }),
    windowMs: day,
    past: "is gathered",
  },
  {
    // Danger waits for nothing, until one writer cries it all day long.
    name: "urgentPerWriterPerDay",
    of: ({ isWords, letter }) => isWords && isUrgent(letter),
    dues: ofWriter({ isUrgent: true }),
    windowMs: day,
    past: "is gathered",
  },
  {
    name: "toUnknownPerDay",
    of: ({ kind, toUnknown, proof }) => {
      return toUnknown && proof !== "failed" && kind !== "urgent-advice";
    },
    dues: (_, since, { store }) => listDueToUnknown(store, { since, kind: null, failed: false }),
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
  const { letter, kind, conversation, ledgerId, writer, proof } = weighed;
  const { to, matterId } = letter;
  const counted = { to, kind, conversation, ledgerId, matterId, writer, proof };
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
