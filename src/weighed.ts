// What a letter that is to leave is counted by: whom it goes to, who caused it, in which conversation.
// Which bound then holds it is bounds.ts.
import type { Context, NewLetter } from "./handler.ts";
import type { Proof } from "./identity.ts";
import { addressKey, foldedKey } from "./mail/address.ts";
import { type Kind, kinds } from "./mail/kinds.ts";
import { findRole } from "./roles.ts";
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
  /** To those in charge, caused by a stranger, or by somebody in a name that is not theirs. */
  readonly ofStranger: boolean;
  /** Whose letter caused it, Gmail's forms folded; null where none did. */
  readonly writer: string | null;
  /** How far that letter proved who wrote it; null where none did. */
  readonly proof: Proof | null;
  /** A writer's own words to those in charge, which a digest can tell with others. */
  readonly isWords: boolean;
  readonly conversation: string | null;
  /** Their own words to who wrote the letter in hand, as one of those in charge. */
  readonly toOneself: boolean;
  /** The letter that caused it; null where none did. */
  readonly ledgerId: number | null;
}

export const aboutMatters: readonly Kind[] = ["report", "question", "answer"];
/** What a coordinator needs to release or own a letter is never stopped with the rest. */
const neverStopped: readonly Kind[] = ["urgent-advice", "bulletin-preview", "confirm-sender"];

/** What a letter is counted by. */
export function weigh(
  letter: NewLetter,
  cause: Pick<Weighed, "kind" | "conversation" | "ledgerId" | "proof"> & {
    readonly from: string | null;
  },
  context: Context,
): Weighed {
  const { kind, conversation, ledgerId, from, proof } = cause;
  const isAnswer = kinds[kind].autoSubmitted === "auto-replied" && !neverStopped.includes(kind);
  return {
    ...{ letter, kind, conversation, ledgerId, isAnswer, proof },
    writer: from === null ? null : foldedKey(from),
    isWords: from !== null && isWords(letter),
    toOneself:
      from !== null && aboutMatters.includes(kind) && addressKey(from) === addressKey(letter.to),
    // A person's own answer is no letter of the machine's to somebody unknown.
    toUnknown: kind !== "answer" && isUnknown(letter.to, context),
    ofStranger: (proof === "failed" && isWords(letter)) || isOfStranger(letter, kind, context),
  };
}

function isUnknown(address: string, { store, registry }: Context): boolean {
  return !isCurrent(findMember(store, address)) && findRole(registry, address) === null;
}

/** A question, a report or an applicant's place, of somebody whom nobody knows. */
function isOfStranger(letter: NewLetter, kind: Kind, context: Context): boolean {
  const isToCity = context.registry.contacts.some(({ email }) => {
    return addressKey(email) === addressKey(letter.to);
  });
  // What comes in another's place, or answers its own reader, is no new letter of a stranger.
  if (!isToCity || letter.insteadOf !== undefined) return false;
  if (kind === "area-decision") return !isAskedAgain(kind, letter);
  if (!isWords(letter)) return false;
  const matter = findMatter(context.store, letter.matterId ?? 0);
  return matter !== undefined && matter.memberId === null && isUnknown(matter.writer, context);
}

/** What comes in another's place is no new letter of anybody's. */
function isWords({ template, insteadOf, reply }: NewLetter): boolean {
  const isTold = template === "question" || /^report(?:-urgent)?$/.test(template);
  return isTold && insteadOf === undefined && reply !== undefined;
}

/** The city answered, and no partnership could be read from it. */
export function isAskedAgain(kind: Kind, { thread }: NewLetter): boolean {
  return kind === "area-decision" && thread !== undefined;
}

/** Danger waits for nothing. */
export function isUrgent({ template, values }: NewLetter): boolean {
  const { marks } = values;
  return template === "report-urgent" || (Array.isArray(marks) && marks.includes("mark-urgent"));
}
