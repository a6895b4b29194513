// Bounces and complaints (CONTRACT.md §6.11): nobody answers them, and they have effect only where they
// name a Message-ID of ours. That stands in any reply to all: what the server calls forged puts nobody out.
import { weighStatus } from "../bounce-weight.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { addressKey } from "../mail/address.ts";
import type { BouncedRecipient, Letter } from "../mail/letter.ts";
import { isOfficeAddress } from "../mail/office-address.ts";
import { readTokens } from "../mail/reply-address.ts";
import { askToConfirmLeave, isAskedToLeave, leaveInSilence } from "../membership.ts";
import { passOn } from "../next-in-line.ts";
import { keepPlannedPause } from "../pause-plan.ts";
import { findMember, findMemberById, type MemberInFull } from "../store/members.ts";
import { findPauseAt } from "../store/pauses.ts";
import { findSent, queueReturned, type SentLetter } from "../store/returned-letters.ts";
import { findToken, type Purpose } from "../store/tokens.ts";
import { countReturn } from "../suspending.ts";

/** More Message-IDs of ours than this stand in no genuine report. */
const returnedIdsMax = 20;

export const takeBounce: Handler = ({ letter }, context) => {
  const failed = (letter.bounce?.recipients ?? []).filter(({ action }) => action === "failed");
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  if (sent.length === 0) context.note("no letter of ours is named");
  else if (failed.length === 0) context.note("nothing failed for good");
  return sent.flatMap((one) => (failed.length === 0 ? [] : bounced(one, failed, letter, context)));
};

/** Behind a forwarding stands another address: that it is dead suspends nobody. */
function bounced(
  sent: SentLetter,
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
  const news = believed === null ? [] : countReturn(sent, believed, context);
  return [...news, ...passOn(sent, context)];
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

/** A complaint is a leave, without a goodbye. One that is forged needs the token of the header's link. */
export const takeComplaint: Handler = (received, context) => {
  const isForged = received.letter.identity === "failed";
  const isThere = ({ state }: MemberInFull) => state !== "left";
  const byCopy = membersByCopy(received, context).filter(isThere);
  const purposes: readonly Purpose[] = isForged ? ["unsubscribe"] : ["unsubscribe", "leave-link"];
  const byToken = membersByToken(received, purposes, context).filter(isThere);
  const [member] = isForged ? byToken : [...byCopy, ...byToken];
  if (member !== undefined) {
    context.note("a complaint is a leave");
    return leaveInSilence(member, context, { ledgerId: received.ledgerId });
  }
  const [named] = byCopy;
  if (named !== undefined) return askNamed(named, context);
  context.note("a complaint that names no letter of ours to a member");
  return [];
};

function askNamed(member: MemberInFull, context: Context): readonly NewLetter[] {
  if (isAskedToLeave(member, context)) {
    context.note("the member was asked within the day");
    return [];
  }
  context.note("a forged complaint: the member is asked");
  return [askToConfirmLeave(member, { language: member.language })];
}

function membersByCopy({ letter }: Received, context: Context): readonly MemberInFull[] {
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  return sent.flatMap(({ to }) => findMember(context.store, to) ?? []);
}

/** The links by which a member leaves stand in the returned copy. */
function membersByToken(
  { letter }: Received,
  purposes: readonly Purpose[],
  context: Context,
): readonly MemberInFull[] {
  const { store, now } = context;
  const found = letter.words.visible.match(/[\w.+=-]{1,64}@[\w.-]{1,253}/g) ?? [];
  const ours = found.filter((address) => isOfficeAddress(address, context));
  return readTokens(ours, "").flatMap((text) => {
    const token = findToken(store, text, now);
    const isLink = token !== undefined && purposes.includes(token.purpose);
    return isLink ? (findMemberById(store, token.subjectId) ?? []) : [];
  });
}

function sentOf(ids: readonly string[], { store }: Context): readonly SentLetter[] {
  return ids.slice(0, returnedIdsMax).flatMap((id) => findSent(store, id) ?? []);
}
