// Letters that handlers decided on → rows of the outbox: bounds, token, words, Message-ID. It runs
// inside the letter's transaction; when and how a row leaves is the sender's matter.
import { dayMs, shift } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import { type Kind, kinds, type Lane, lanes } from "./mail/kinds.ts";
import { newMessageId } from "./mail/message-id.ts";
import { keepForNext } from "./next-in-line.ts";
import { findRole } from "./roles.ts";
import { findMember, isCurrent } from "./store/members.ts";
import { keepBody, queueLetter } from "./store/outbox.ts";
import { countTo, listDueToUnknown } from "./store/outbox-figures.ts";
import { findTokenFor, issueToken } from "./store/tokens.ts";
import { type Common, hasPlaceFor, kindOf, render, type Templates } from "./templates.ts";

/** What the post needs beside a handler's world. */
export interface PostOffice {
  readonly templates: Templates;
  readonly key: Buffer;
  /** 128 random bits in hex. */
  readonly newNonce: () => string;
}

interface Posting {
  readonly ledgerId: number | null;
  /** The row that must settle before these letters start. */
  readonly afterId: number | null;
}

/** Kinds that tell somebody how things are, bounded together (CONTRACT.md §6). */
const notices: readonly Kind[] = ["help", "expired", "refused", "already-member", "not-member"];

/** Queues the letters; gives the numbers of their rows. */
export function postLetters(
  letters: readonly NewLetter[],
  { context, office, ...posting }: Posting & World,
): readonly number[] {
  const bodies: Bodies = new Map();
  return letters
    .filter((letter) => isWithinBound(letter, { context, office }))
    .map((letter) => postLetter(letter, { context, office, ...posting, bodies }));
}

interface World {
  readonly context: Context;
  readonly office: PostOffice;
}

/** Copies of one bulletin in one language have their words in common. */
type Bodies = Map<string, { readonly kind: Kind; readonly bodyId: number }>;

function postLetter(
  letter: NewLetter,
  { context, office, ledgerId, afterId, bodies }: Posting & World & { bodies: Bodies },
): number {
  const { store, now } = context;
  const { kind, bodyId } = keepWords(letter, { context, office, bodies });
  // A person's own answer is no letter of the machine's to somebody unknown.
  const toUnknown = kind !== "answer" && isUnknown(letter.to, context);
  const dueAt = dueAtFor(letter, { kind, toUnknown, context });
  const { reply } = letter;
  const tokenId = reply ? issue(letter, { ...reply, from: dueAt }, { context, office }) : null;
  const domain = context.officeAddress.slice(context.officeAddress.lastIndexOf("@") + 1);
  const id = queueLetter(store, {
    kind,
    bodyId,
    to: letter.to,
    lane: laneOf(letter, kind),
    inReplyTo: letter.thread?.messageId ?? null,
    references: letter.thread?.references ?? [],
    messageId: newMessageId(office.newNonce(), domain),
    tokenId,
    leaveTokenId: lasting("leave-link", letter, { context, office }),
    unsubscribeTokenId: lasting("unsubscribe", letter, { context, office }),
    bulletinId: letter.bulletin?.id ?? null,
    matterId: letter.matterId ?? null,
    ledgerId,
    afterId,
    toUnknown,
    fileIds: letter.fileIds ?? [],
    now,
    dueAt,
  });
  keepForNext(letter, { id, kind, ledgerId }, context);
  return id;
}

/** Now, or when the bounds let it go. */
function dueAtFor(
  { to }: NewLetter,
  { kind, toUnknown, context }: { kind: Kind; toUnknown: boolean; context: Context },
): string {
  const { now, note } = context;
  if (kind === "urgent-advice") return now;
  if (notices.includes(kind) && countNotices(to, context) >= context.limits.noticesPerDay) {
    // It asks something, so that it may not be dropped.
    note(`bound noticesPerDay: ${kind} waits`);
    return shift(now, dayMs);
  }
  return toUnknown ? dueToUnknown(context) : now;
}

/** What the police send stands above what a coordinator writes. */
function laneOf({ template }: NewLetter, kind: Kind): Lane {
  return template.startsWith("bulletin-police") ? lanes.reports : kinds[kind].lane;
}

function keepWords(
  letter: NewLetter,
  { context, office, bodies }: World & { bodies: Bodies },
): { kind: Kind; bodyId: number } {
  const shared = letter.bulletin === undefined ? null : `${letter.bulletin.id} ${letter.language}`;
  const known = shared === null ? undefined : bodies.get(shared);
  if (known !== undefined) return known;
  const rendered = render(office.templates, {
    template: letter.template,
    language: letter.language,
    values: valuesOf(letter, office),
    common: commonOf(context),
    hasReply: letter.reply !== undefined,
  });
  const body = { ...rendered, calendar: letter.calendar ?? null };
  const kept = { kind: rendered.kind, bodyId: keepBody(context.store, body) };
  if (shared !== null) bodies.set(shared, kept);
  return kept;
}

/** Whether it goes to somebody in another's place is said in letters of which that may be so. */
function valuesOf({ template, values }: NewLetter, { templates }: PostOffice): NewLetter["values"] {
  return hasPlaceFor(templates, template, "instead") ? { instead: [], ...values } : values;
}

/** A member's links to leave are the same in every bulletin: those of years ago still work. */
function lasting(
  purpose: "leave-link" | "unsubscribe",
  letter: NewLetter,
  { context, office }: World,
): number | null {
  if (letter.bulletin === undefined) return null;
  const { memberId: subjectId } = letter.bulletin;
  const known = findTokenFor(context.store, { purpose, subjectId, now: context.now });
  return (
    known ??
    issue(letter, { purpose, subjectId, days: lastingDays, from: context.now }, { context, office })
  );
}
const lastingDays = 3650;

function issue(
  { to }: NewLetter,
  { purpose, subjectId, days, from }: NonNullable<NewLetter["reply"]> & { from: string },
  { context, office }: World,
): number {
  const { store, now } = context;
  // A letter that waits for a bound is not late when it arrives.
  const expiresAt = shift(from, days * dayMs);
  const wish = { purpose, person: to, subjectId, expiresAt };
  return issueToken(store, wish, { key: office.key, nonce: office.newNonce(), now });
}

/** A notice past the bound is dropped where it would only repeat; one that asks something waits. */
function isWithinBound(letter: NewLetter, { context, office }: World): boolean {
  const kind = kindOf(office.templates, letter.template);
  if (!notices.includes(kind) || letter.reply !== undefined) return true;
  if (countNotices(letter.to, context) < context.limits.noticesPerDay) return true;
  context.note(`bound noticesPerDay: ${kind} dropped`);
  return false;
}

function countNotices(recipient: string, { store, now }: Context): number {
  return countTo(store, { recipient, kinds: notices, since: shift(now, -dayMs) });
}

/** When the bound on letters to unknown addresses lets the next one go: now, or in its turn. */
function dueToUnknown({ store, now, limits, note }: Context): string {
  const dues = listDueToUnknown(store, { since: shift(now, -dayMs), kind: null });
  const blocking = dues.at(-limits.toUnknownPerDay);
  if (dues.length < limits.toUnknownPerDay || blocking === undefined) return now;
  note("bound toUnknownPerDay: the letter waits");
  return shift(blocking, dayMs);
}

function isUnknown(address: string, { store, registry }: Context): boolean {
  return !isCurrent(findMember(store, address)) && findRole(registry, address) === null;
}

function commonOf({ registry, officeAddress, subaddress }: Context): Common {
  return {
    city: registry.city,
    police: registry.emergency.police,
    localPolice: registry.emergency.localPolice,
    officeAddress,
    subaddress,
  };
}
