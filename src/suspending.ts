// A member's address that no longer takes letters, and the way back: suspended by one dead address or by
// three bulletins in a row that came back; active again by writing anything (CONTRACT.md §6.11).
import { dayMs, shift } from "./clock.ts";
import { isFromMachine, isFromOurselves } from "./conditions.ts";
import type { Context, NewLetter, Received } from "./handler.ts";
import { type Kind, kinds } from "./mail/kinds.ts";
import { tellNews } from "./membership.ts";
import { findRole } from "./roles.ts";
import { findPauseOf } from "./store/away.ts";
import { cancelQueued } from "./store/cancelled-letters.ts";
import {
  findMember,
  isCurrent,
  type MemberInFull,
  noteEvent,
  noteHeard,
  setMemberState,
} from "./store/members.ts";
import {
  type BulletinCopy,
  keepReturn,
  listBulletinCopies,
  type NamedLetter,
  type SentLetter,
  type Weight,
} from "./store/returned-letters.ts";

const softReturnsMax = 3;

/** What came back is kept; where it is enough, the member is suspended and `member-news` told. */
export function countReturn(
  sent: SentLetter,
  weight: Weight,
  context: Context,
): readonly NewLetter[] {
  const { store, now, note } = context;
  keepReturn(store, sent.id, { weight, now });
  const member = findMember(store, sent.to);
  if (!isCurrent(member) || member.state === "suspended") return [];
  if (weight === "policy") {
    note("refused for what is no fault of the address");
    return [];
  }
  const since = lastSign(member);
  const copies = listBulletinCopies(store, { address: member.email, since });
  const isEnough = weight === "hard" || longestRun(copies, sent.id) >= softReturnsMax;
  if (!isEnough) {
    note("refused for what may pass");
    return [];
  }
  return suspend(member, context);
}

/**
 * A Message-ID travels with every reply to all: what names it counts for so many days after it left. False
 * where it never left.
 */
export function isRecent({ sentAt }: NamedLetter, days: number, { now }: Context): boolean {
  return sentAt !== null && sentAt >= shift(now, -days * dayMs);
}

/** The member wrote, or came back, after this letter had left: so the address was alive. */
export function isHeardSince(member: MemberInFull, { sentAt }: NamedLetter): boolean {
  return sentAt !== null && lastSign(member) > sentAt;
}

/** Who was heard of since then takes letters again. */
function lastSign({ since, heardAt }: MemberInFull): string {
  return [since, heardAt ?? ""].sort().at(-1) ?? "";
}

/** How many different bulletins, this one among them, came back one after the other. */
function longestRun(copies: readonly BulletinCopy[], id: number): number {
  const counted = copies.filter(({ weight }) => weight !== "policy");
  const at = counted.findIndex((copy) => copy.id === id);
  if (at < 0) return 0;
  const isSoft = ({ weight }: BulletinCopy) => weight !== null;
  const newer = counted.slice(0, at).toReversed();
  const older = counted.slice(at);
  const run = [...takeWhile(newer, isSoft), ...takeWhile(older, isSoft)];
  return new Set(run.map(({ bulletinId }) => bulletinId)).size;
}

function takeWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items : items.slice(0, end);
}

function suspend(member: MemberInFull, context: Context): readonly NewLetter[] {
  const { store, now, registry } = context;
  setMemberState(store, member.id, "suspended");
  noteEvent(store, member.id, { event: "suspended", at: now, ledgerId: null });
  // Who has a role besides gets its letters by that role: they go to the next in line, not away.
  const hasRole = findRole(registry, member.email) !== null;
  cancelQueued(store, member.email, hasRole ? ["bulletin"] : unasked);
  context.note("the member is suspended");
  return tellNews("member-news-suspended", member, context);
}

/** All that does not answer something. */
const unasked = (Object.keys(kinds) as Kind[]).filter((kind) => {
  return kinds[kind].autoSubmitted === "auto-generated" && kind !== "answer";
});

/** A member wrote: what came back before counts no more, and who was suspended is active again. */
export function hear(received: Received, context: Context): Received {
  const { letter, member } = received;
  if (!isCurrent(member) || letter.identity === "failed") return received;
  if (isFromMachine(received) || isFromOurselves(received, context)) return received;
  const { store, now } = context;
  noteHeard(store, member.id, now);
  if (member.state !== "suspended") return received;
  // A pause that is not over goes on; one that is ends at the next tick.
  const state = findPauseOf(store, member.id) === null ? "active" : "paused";
  setMemberState(store, member.id, state);
  noteEvent(store, member.id, { event: "back", at: now, ledgerId: received.ledgerId });
  context.note("the member is active again");
  return { ...received, member: { ...member, state, heardAt: now } };
}
