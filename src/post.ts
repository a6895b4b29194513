// Letters that handlers decided on → rows of the outbox: bounds, token, words, Message-ID. It runs
// inside the letter's transaction; when and how a row leaves is the sender's matter.
import { raiseAlert } from "./alerts.ts";
import { judge } from "./bounds.ts";
import { findBreaker, tripBreaker } from "./breaker.ts";
import { dayMs, shift } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import type { Proof } from "./identity.ts";
import type { LimitName } from "./limits.ts";
import { type Kind, kinds, type Lane, lanes } from "./mail/kinds.ts";
import { newMessageId } from "./mail/message-id.ts";
import { keepForNext } from "./next-in-line.ts";
import { gatherLetter, markGathered } from "./store/gathered-letters.ts";
import { type Counted, keepBody, queueLetter } from "./store/outbox.ts";
import { findTokenFor, issueToken } from "./store/tokens.ts";
import { type Common, hasPlaceFor, kindOf, render, type Templates } from "./templates.ts";
import { isUrgent, weigh } from "./weighed.ts";

/** What the post needs beside a handler's world. */
export interface PostOffice {
  readonly templates: Templates;
  readonly key: Buffer;
  /** 128 random bits in hex. */
  readonly newNonce: () => string;
  /** A bound acted: its name and what it did, in fixed words. */
  readonly onBound?: (told: {
    /** The number of the letter in that it was about; null where the clock asked. */
    readonly in: number | null;
    readonly bound: LimitName;
    readonly act: string;
  }) => void;
}

interface Posting {
  readonly ledgerId: number | null;
  /** The row that must settle before these letters start. */
  readonly afterId: number | null;
  /** The chain of replies that they belong to; null where no letter caused them. */
  readonly conversation?: string | null;
  /** Who wrote the letter that caused them; null where none did. */
  readonly from?: string | null;
  /** How far that letter proved it; null where none did. */
  readonly proof?: Proof | null;
}

/** Closing the breaker lets them go long before. */
const stoppedMs = 10 * dayMs;

/** Queues the letters, as far as the bounds let them; gives the numbers of their rows. */
export function postLetters(
  letters: readonly NewLetter[],
  { context, office, ...posting }: Posting & World,
): readonly number[] {
  const bodies: Bodies = new Map();
  const work = { context, office, ...posting, bodies };
  return letters.flatMap((letter) => postWithin(letter, work));
}

/** One letter; beside it the alert of what it set off. */
function postWithin(letter: NewLetter, work: Work): readonly number[] {
  const { context, office, ledgerId, conversation = null, from = null, proof = null } = work;
  const kind = kindOf(office.templates, letter.template);
  const weighed = weigh(letter, { kind, conversation, ledgerId, from, proof }, context);
  const verdict = judge(weighed, context);
  if (verdict.act !== "leaves") {
    tell(verdict.bound, `${kind} ${verdict.act}`, work);
    if (verdict.act === "is gathered") gather(letter, kind, { context, ledgerId });
    return [];
  }
  const { dueAt, waitsFor } = verdict;
  const hasTripped =
    weighed.isAnswer && findBreaker(context.store) === null && tripBreaker(context);
  const isStopped = weighed.isAnswer && findBreaker(context.store) !== null;
  const stoppedBy = isStopped ? "answersPerHour" : waitsFor;
  if (stoppedBy !== null) tell(stoppedBy, `${kind} waits`, work);
  const counted = {
    ...{ conversation, isAnswer: weighed.isAnswer, ofStranger: weighed.ofStranger },
    ...{ writer: weighed.writer, proof, isUrgent: isUrgent(letter) },
    waitsFor: stoppedBy,
    otherwiseAt: isStopped ? dueAt : null,
  };
  const leavesAt = isStopped ? shift(context.now, stoppedMs) : dueAt;
  const { toUnknown } = weighed;
  const id = postLetter(letter, { ...work, dueAt: leavesAt, toUnknown, counted });
  if (!hasTripped) return [id];
  const alerts = raiseAlert("answers-stopped", "", context);
  return [id, ...alerts.flatMap((alert) => postWithin(alert, work))];
}

/** In the ledger, and in the log: neither holds anything of the letter. */
function tell(bound: LimitName, act: string, { context, office, ledgerId }: Work): void {
  context.note(`bound ${bound}: ${act}`);
  office.onBound?.({ in: ledgerId, bound, act });
}

function gather(
  letter: NewLetter,
  kind: Kind,
  { context, ledgerId }: { context: Context; ledgerId: number | null },
): void {
  const { store, now } = context;
  const memberId = kind === "area-decision" ? (letter.reply?.subjectId ?? null) : null;
  gatherLetter(store, {
    recipient: letter.to,
    matterId: letter.matterId ?? null,
    memberId,
    letter: JSON.stringify(letter),
    ledgerId,
    now,
  });
}

type Work = Posting & World & { readonly bodies: Bodies };

interface World {
  readonly context: Context;
  readonly office: PostOffice;
}

/** Copies of one bulletin in one language have their words in common. */
type Bodies = Map<string, { readonly kind: Kind; readonly bodyId: number }>;

interface Due {
  readonly dueAt: string;
  readonly toUnknown: boolean;
  readonly counted: Counted;
}

function postLetter(
  letter: NewLetter,
  { context, office, ledgerId, afterId, bodies, dueAt, toUnknown, counted }: Work & Due,
): number {
  const { store, now } = context;
  const { kind, bodyId } = keepWords(letter, { context, office, bodies });
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
    counted,
  });
  tellGathered(letter, id, { context, office });
  keepForNext(letter, { id, kind, ledgerId }, context);
  return id;
}

/** Each entry of a digest is answered under a token of its own. */
function tellGathered(letter: NewLetter, outboxId: number, { context, office }: World): void {
  const { store, now } = context;
  for (const [place, { id, reply }] of (letter.entries ?? []).entries()) {
    const tokenId = issue(letter, { ...reply, from: now }, { context, office });
    markGathered(store, id, { outboxId, place, tokenId, recipient: letter.to, now });
  }
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

function commonOf({ registry, officeAddress, subaddress }: Context): Common {
  return {
    city: registry.city,
    police: registry.emergency.police,
    localPolice: registry.emergency.localPolice,
    officeAddress,
    subaddress,
  };
}
