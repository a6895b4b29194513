// Bounces and complaints (CONTRACT.md §6.11): nobody answers them, and they have effect only where they
// name a Message-ID of ours, or a complaint the returned header's token. Both can be forged: what is believed
// of them ends with time, and with any sign of life.
import { weighStatus } from "../bounce-weight.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { addressKey } from "../mail/address.ts";
import type { BouncedRecipient, Letter } from "../mail/letter.ts";
import { isOfficeAddress } from "../mail/office-address.ts";
import { readTokens } from "../mail/reply-address.ts";
import {
  askToConfirmLeave,
  forgetApplicant,
  isAskedToLeave,
  leaveInSilence,
  sayGoodbye,
} from "../membership.ts";
import { passOn } from "../next-in-line.ts";
import { keepPlannedPause } from "../pause-plan.ts";
import { findMember, findMemberById, type MemberInFull } from "../store/members.ts";
import { findPauseAt } from "../store/pauses.ts";
import {
  findSent,
  type NamedLetter,
  queueReturned,
  type SentLetter,
} from "../store/returned-letters.ts";
import { findToken } from "../store/tokens.ts";
import { countReturn, isHeardSince, isRecent } from "../suspending.ts";

/** More Message-IDs of ours than this stand in no genuine report. */
const returnedIdsMax = 20;
/** Servers try for five days at the most (RFC 5321 section 4.5.4.1), and report then. */
const bounceDays = 7;
const complaintDays = 30;

export const takeBounce: Handler = ({ letter }, context) => {
  const failed = (letter.bounce?.recipients ?? []).filter(({ action }) => action === "failed");
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  if (sent.length === 0) context.note("no letter of ours is named");
  else if (failed.length === 0) context.note("nothing failed for good");
  return sent.flatMap((one) => (failed.length === 0 ? [] : bounced(one, failed, letter, context)));
};

/** Behind a forwarding stands another address: that it is dead suspends nobody. */
function bounced(
  sent: NamedLetter,
  failed: readonly BouncedRecipient[],
  letter: Letter,
  context: Context,
): readonly NewLetter[] {
  const own = failed.find(({ address }) => addressKey(address) === addressKey(sent.to));
  if (own === undefined) context.note("another address than the one written to");
  else if (own.status === dailyLimit && isOfProvider(letter, context) && waits(sent, context)) {
    context.note("the day's limit: it waits, and all that leaves with it");
    return [];
  }
  const weight = own === undefined ? null : weighStatus(own.status);
  const believed = weight === "hard" && letter.identity === "failed" ? "soft" : weight;
  const counts = believed !== null && isOpenToReports(sent, context);
  const news = counts ? countReturn(sent, believed, context) : [];
  return [...news, ...passOn(sent, context)];
}

/** Soon after it left, and while nothing was heard of its reader: else the report is no news. */
function isOpenToReports(sent: NamedLetter, context: Context): boolean {
  const member = findMember(context.store, sent.to);
  const isOpen =
    isRecent(sent, bounceDays, context) && !(member !== undefined && isHeardSince(member, sent));
  if (!isOpen) context.note("too late for a report, or its reader was heard of since");
  return isOpen;
}

const dailyLimit = "5.4.5";

/** Gmail takes letters past its limit and sends them back: only its own word may stop all that leaves. */
function isOfProvider({ from, identity }: Letter, { officeAddress }: Context): boolean {
  const [local = "", domain = ""] = from.address.toLowerCase().split("@");
  const own = officeAddress.toLowerCase().split("@").at(-1);
  const isOwn = domain === own || domain === "googlemail.com" || domain === "google.com";
  return identity === "passed" && isOwn && /^(?:mailer-daemon|postmaster)$/.test(local);
}

/** Sending pauses until there is room again, and the letter is queued for then. False where it is not to. */
function waits({ id, kind, to }: SentLetter, { store, now }: Context): boolean {
  if (kind === "bulletin" && findMember(store, to)?.state !== "active") return false;
  keepPlannedPause(store, { cause: "daily-limit", because: "5.4.5 in a report" }, now);
  return queueReturned(store, id, findPauseAt(store, now)?.until ?? now);
}

/**
 * A complaint is a leave: in silence by a letter of ours that came back, with a goodbye by the token of its
 * header alone, as for who mails to that link. What could be another's doing asks the member.
 */
export const takeComplaint: Handler = (received, context) => {
  const isForged = received.letter.identity === "failed";
  const copies = membersByCopy(received, context);
  const sure = copies.find(({ sent, member }) => !isForged && !isHeardSince(member, sent));
  if (sure !== undefined) {
    context.note("a complaint is a leave");
    return leaveInSilence(sure.member, context, { ledgerId: received.ledgerId });
  }
  const [holder] = membersByToken(received, context);
  if (holder !== undefined) {
    context.note("a complaint with the header's link is a leave");
    const leave = holder.state === "pending" ? forgetApplicant : sayGoodbye;
    return leave(holder, context, { ledgerId: received.ledgerId });
  }
  const [named] = copies;
  if (named !== undefined) return askNamed(named.member, context);
  context.note("a complaint that names no letter of ours to a member");
  return [];
};

function askNamed(member: MemberInFull, context: Context): readonly NewLetter[] {
  if (isAskedToLeave(member, context)) {
    context.note("the member was asked within the day");
    return [];
  }
  context.note("a complaint that could be another's doing: the member is asked");
  return [askToConfirmLeave(member, { language: member.language })];
}

interface Copy {
  readonly sent: NamedLetter;
  readonly member: MemberInFull;
}

function membersByCopy({ letter }: Received, context: Context): readonly Copy[] {
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  return sent.flatMap((one) => {
    const member = findMember(context.store, one.to);
    if (!isThere(member) || !isRecent(one, complaintDays, context)) return [];
    return [{ sent: one, member }];
  });
}

/** By the token of List-Unsubscribe in the returned header: it acts alone, whoever sends it. */
function membersByToken({ letter }: Received, context: Context): readonly MemberInFull[] {
  const { store, now } = context;
  return (letter.bounce?.unsubscribe ?? []).flatMap((value) => {
    const found = value.match(/[\w.+=-]{1,64}@[\w.-]{1,253}/g) ?? [];
    const ours = found.filter((address) => isOfficeAddress(address, context));
    const tokens = ours.length === 0 ? [] : readTokens(ours, value);
    return tokens.flatMap((text) => {
      const token = findToken(store, text, now);
      const member =
        token?.purpose === "unsubscribe" ? findMemberById(store, token.subjectId) : undefined;
      return isThere(member) ? [member] : [];
    });
  });
}

function isThere(member: MemberInFull | undefined): member is MemberInFull {
  return member !== undefined && member.state !== "left";
}

function sentOf(ids: readonly string[], { store }: Context): readonly NamedLetter[] {
  return ids.slice(0, returnedIdsMax).flatMap((id) => findSent(store, id) ?? []);
}
