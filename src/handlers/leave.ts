// Leaving (CONTRACT.md §6.2): at any time, in any words, at once where the wish is sure and proven;
// otherwise after one confirming reply. The words of a letter are never enough to put somebody else out.
import type { Handler, NewLetter, Received } from "../handler.ts";
import { isProvenSelf } from "../identity.ts";
import { addressKey } from "../mail/address.ts";
import {
  askToConfirmLeave,
  forgetApplicant,
  isAskedToLeave,
  leaveByHeaderToken,
  sayGoodbye,
  welcome,
} from "../membership.ts";
import { findMemberById, isCurrent, type MemberInFull } from "../store/members.ts";
import { useUpTokens } from "../store/tokens.ts";
import { readAnswer } from "../understanding/answer.ts";
import type { Meaning } from "../understanding/meaning.ts";
import { sureLeave } from "../understanding/thresholds.ts";

export const leaveTheOffice: Handler = (received, context) => {
  const { member } = received;
  const turn = turnOf(received);
  if (member === undefined || member.state === "left") return answerNoMember(received, context);
  const proven = isProvenSelf(received);
  if (!proven || !isSure(received.meaning)) {
    if (isAskedToLeave(member, context)) {
      context.note("the member was asked within the day");
      return [];
    }
    context.note(proven ? "the wish is not sure: asked" : "the sender is not proven: asked");
    return [confirmLetter(member, received)];
  }
  if (member.state === "pending") {
    context.note("the applicant no longer wants to join");
    return forgetApplicant(member, context, turn);
  }
  return sayGoodbye(member, context, turn);
};

function isSure({ confidence, also }: Meaning): boolean {
  return confidence >= sureLeave || also.includes("leave");
}

/** Who is no member is told so where the identity passed; otherwise nobody learns who is a member. */
const answerNoMember: Handler = (received, context) => {
  if (!isProvenSelf(received)) {
    context.note("no member, and the sender is not proven: silence");
    return [];
  }
  context.note("no member");
  return [
    {
      template: "not-member",
      to: received.letter.from.address,
      language: received.language,
      values: {},
      thread: received.letter,
    },
  ];
};

/** Whoever's mail program sends it: no proof is asked for. */
export const leaveByHeader: Handler = ({ tie, ledgerId }, context) => {
  return leaveByHeaderToken(tie?.token.subjectId ?? 0, context, { ledgerId });
};

/** The link in a bulletin's words acts at once from the member's own address; otherwise they are asked. */
export const leaveByLink: Handler = (received, context) => {
  const member = findMemberById(context.store, received.tie?.token.subjectId ?? 0);
  if (member === undefined || member.state === "left") {
    context.note("no longer a member");
    return [];
  }
  const { from, identity } = received.letter;
  // Bulletins are passed on, and the link in them: a From that the server calls forged is no proof.
  const isOwn = addressKey(member.email) === addressKey(from.address) && identity !== "failed";
  if (!isOwn) {
    context.note("the link came from another address: the member is asked");
    return [{ ...confirmLetter(member, received), thread: { messageId: null, references: [] } }];
  }
  return sayGoodbye(member, context, turnOf(received));
};

/** OUI to `leave-confirm`, or any leave wish again under its token. */
export const answerToLeaveConfirm: Handler = (received, context) => {
  const member = findMemberById(context.store, received.tie?.token.subjectId ?? 0);
  if (member === undefined || member.state === "left") {
    context.note("no longer a member");
    return [];
  }
  const turn = turnOf(received);
  // "Kein Interesse mehr, bitte löschen" begins like a no, and says to go.
  const { membership } = readAnswer(received.letter.words.fresh);
  const wantsOut = membership === "out" || received.meaning.intent === "leave";
  if (!wantsOut && (received.answer === "no" || membership === "in")) {
    useUpTokens(context.store, { purpose: "leave", subjectId: member.id, now: context.now });
    context.note("the member stays");
    return [];
  }
  if (member.state === "pending") return forgetApplicant(member, context, turn);
  return sayGoodbye(member, context, turn);
};

/** OUI to `goodbye` within its days: a member again, as before. */
export const undoLeave: Handler = (received, context) => {
  const member = findMemberById(context.store, received.tie?.token.subjectId ?? 0);
  const partnership = member?.partnership ?? null;
  const stillThere = context.registry.partnerships.some(({ id }) => id === partnership);
  // Who asked to join again meanwhile is back all the same.
  if (member === undefined || isCurrent(member) || partnership === null || !stillThere) {
    context.note("there is nothing to undo");
    return [];
  }
  const turn = turnOf(received);
  return welcome(member, partnership, context, turn);
};

function confirmLetter(member: MemberInFull, { letter, language }: Received): NewLetter {
  return askToConfirmLeave(member, { language, thread: letter });
}

function turnOf({ ledgerId, letter, language }: Received) {
  return { ledgerId, thread: letter, language };
}
