// Bounces and complaints (CONTRACT.md §6.11): nobody answers them, and they have effect only where they
// name a Message-ID of ours, which nobody but its reader knows.
import { weighStatus } from "../bounce-weight.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { addressKey } from "../mail/address.ts";
import type { BouncedRecipient } from "../mail/letter.ts";
import { isOfficeAddress } from "../mail/office-address.ts";
import { readTokens } from "../mail/reply-address.ts";
import { leaveInSilence } from "../membership.ts";
import { passOn } from "../next-in-line.ts";
import { findMember, findMemberById, type MemberInFull } from "../store/members.ts";
import { findSent, type SentLetter } from "../store/returned-letters.ts";
import { findToken } from "../store/tokens.ts";
import { countReturn } from "../suspending.ts";

/** More Message-IDs of ours than this stand in no genuine report. */
const returnedIdsMax = 20;

export const takeBounce: Handler = ({ letter }, context) => {
  const failed = (letter.bounce?.recipients ?? []).filter(({ action }) => action === "failed");
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  if (sent.length === 0) context.note("no letter of ours is named");
  else if (failed.length === 0) context.note("nothing failed for good");
  return sent.flatMap((one) => (failed.length === 0 ? [] : bounced(one, failed, context)));
};

/** Behind a forwarding stands another address: that it is dead suspends nobody. */
function bounced(
  sent: SentLetter,
  failed: readonly BouncedRecipient[],
  context: Context,
): readonly NewLetter[] {
  const own = failed.find(({ address }) => addressKey(address) === addressKey(sent.to));
  if (own === undefined) context.note("another address than the one written to");
  const news = own === undefined ? [] : countReturn(sent, weighStatus(own.status), context);
  return [...news, ...passOn(sent, context)];
}

/** A complaint is a leave, without a goodbye. */
export const takeComplaint: Handler = (received, context) => {
  const members = [...membersByCopy(received, context), ...membersByToken(received, context)];
  const [member] = members.filter(({ state }) => state !== "left");
  if (member === undefined) {
    context.note("a complaint that names no letter of ours to a member");
    return [];
  }
  context.note("a complaint is a leave");
  return leaveInSilence(member, context, { ledgerId: received.ledgerId });
};

function membersByCopy({ letter }: Received, context: Context): readonly MemberInFull[] {
  const sent = sentOf(letter.bounce?.returnedIds ?? [], context);
  return sent.flatMap(({ to }) => findMember(context.store, to) ?? []);
}

/** The links by which a member leaves stand in the returned copy. */
function membersByToken({ letter }: Received, context: Context): readonly MemberInFull[] {
  const { store, now } = context;
  const found = letter.words.visible.match(/[\w.+=-]{1,64}@[\w.-]{1,253}/g) ?? [];
  const ours = found.filter((address) => isOfficeAddress(address, context));
  return readTokens(ours, "").flatMap((text) => {
    const token = findToken(store, text, now);
    const isLink = token?.purpose === "unsubscribe" || token?.purpose === "leave-link";
    return isLink ? (findMemberById(store, token.subjectId) ?? []) : [];
  });
}

function sentOf(ids: readonly string[], { store }: Context): readonly SentLetter[] {
  return ids.slice(0, returnedIdsMax).flatMap((id) => findSent(store, id) ?? []);
}
