// The heart: receive(letter) and tick(now), each one transaction. What a letter changes and the
// letters that it causes are kept together or not at all; what became of it is noted in the ledger.
import { raiseAlert } from "./alerts.ts";
import { withAbsences } from "./away.ts";
import { mayBeAdvised } from "./conditions.ts";
import { conversationOf, withoutEcho } from "./conversation.ts";
import { openDigest } from "./digest.ts";
import { duties } from "./duties.ts";
import type { Context, Duty, NewLetter } from "./handler.ts";
import { adviseToPhone } from "./handlers/advice.ts";
import { refuseTooLarge } from "./handlers/refuse.ts";
import { settleHeld } from "./held.ts";
import { isOwnTie, type Proof, proofOf } from "./identity.ts";
import type { Machine } from "./machine.ts";
import type { Letter, Unreadable } from "./mail/letter.ts";
import { asLetter } from "./mail/unreadable.ts";
import { doEach } from "./one-by-one.ts";
import { type PostOffice, postLetters } from "./post.ts";
import { readReceived } from "./reading.ts";
import type { Registry } from "./registry.ts";
import { release } from "./release.ts";
import { isRestored } from "./restored.ts";
import { route, waitsForProof } from "./route.ts";
import { passOnUnaccepted } from "./schedule/pass-on-unaccepted.ts";
import type { Settings } from "./settings.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { settleProven } from "./store/doubts.ts";
import { findOpenCopy } from "./store/held-letters.ts";
import {
  countCopy,
  enter,
  type Found,
  findKnown,
  type Known,
  note,
  noteIdentity,
  type Outcome,
} from "./store/ledger.ts";
import { hear } from "./suspending.ts";
import { dayIn } from "./understanding/days.ts";

export interface Office extends PostOffice {
  readonly store: Store;
  /** The registry in force now. */
  readonly registry: () => Registry;
  readonly settings: Pick<
    Settings,
    | "address"
    | "loginAddress"
    | "subaddress"
    | "timezone"
    | "limits"
    | "dailyQuota"
    | "ratePerMinute"
    | "publicUrl"
  >;
  readonly now: () => Date;
  /** What it runs on: without it nobody gets a heartbeat. */
  readonly machine?: () => Machine;
  /** Work of the surroundings at each tick, such as a look at the registry's file. */
  readonly onTick?: () => void;
  /** The file of the registry is faulty: an older one is in force. */
  readonly isRegistryRefused?: () => boolean;
}

/** What became of a letter, in fixed words that hold nothing of it. */
export interface Entry {
  /** Its number, under which the log follows it and the letters that it caused. */
  readonly ledgerId: number;
  readonly outcome: Outcome;
  readonly handler: string;
  readonly reason: string;
}

/** What came in: where it was found, and what was read. */
export interface Incoming {
  readonly found: Found;
  readonly letter: Letter | Unreadable;
}

/**
 * Takes a letter in: the same content has effect once, under whatever UID and trace headers. Throws
 * where a handler fails; nothing is changed then.
 */
export function receive(office: Office, { found, letter }: Incoming): Entry {
  return inTransaction(office.store, () => {
    const { store } = office;
    const before = findKnown(store, letter.fingerprint);
    if (before !== undefined) countCopy(store, letter.fingerprint);
    const reasons: string[] = [];
    const context = contextOf(office, reasons);
    if (before !== undefined && !bringsProof(letter, before, context)) {
      const reason = "the same content was taken in before";
      return { ledgerId: before.id, outcome: before.outcome, handler: "known", reason };
    }
    if (!("unreadable" in letter)) settleProven(store, namedIds(letter), context.now);
    const ledgerId = before?.id ?? enter(store, entryFor({ found, letter }, context.now));
    const { handler, outcome } =
      "unreadable" in letter
        ? setAside(letter, { office, context, ledgerId })
        : handle(letter, { office, context, ledgerId });
    const entry = { ledgerId, outcome, handler, reason: reasons.join("; ") };
    note(store, ledgerId, entry);
    return entry;
  });
}

function entryFor({ found, letter }: Incoming, handledAt: string): Parameters<typeof enter>[1] {
  const { fingerprint, messageId, from } = letter;
  const identity = identityOf(letter);
  return { ...found, fingerprint, messageId, handledAt, identity, writer: from?.address ?? null };
}

function identityOf(letter: Letter | Unreadable): string | null {
  return "unreadable" in letter ? null : letter.identity;
}

/**
 * Whether this copy passed where the one before it had no effect for want of proof: it is handled after
 * all, once, and what was held of the first lapses. What its registered address decided on stays so.
 */
function bringsProof(letter: Letter | Unreadable, before: Known, context: Context): boolean {
  const waits = waitsForProof(before.handler);
  if (waits === null || before.identity === null || before.identity === "passed") return false;
  if (identityOf(letter) !== "passed") return false;
  const heldId = waits === "held" ? findOpenCopy(context.store, letter.fingerprint) : null;
  if (waits === "held" && heldId === null) return false;
  if (heldId !== null) settleHeld(heldId, "dropped", context);
  noteIdentity(context.store, before.id, "passed");
  context.note("a copy with proof");
  return true;
}

/** The Message-IDs that a letter could not name unless they had arrived somewhere. */
function namedIds({ inReplyTo, references, bounce }: Letter): readonly string[] {
  return [...inReplyTo, ...references, ...(bounce?.returnedIds ?? [])];
}

/**
 * Whether a letter out of the Spam folder may have effect at all (CONTRACT.md §2, PLP_READ_SPAM): a wish
 * to leave, a bounce, or a reply by its own token.
 */
export function countsFromSpam(office: Office, letter: Letter | Unreadable): boolean {
  if ("unreadable" in letter) return false;
  if (letter.origin === "bounce") return true;
  const received = readReceived(letter, contextOf(office, []), { ledgerId: 0 });
  const byToken = received.tie?.via === "token" && isOwnTie(received);
  return byToken || (letter.origin === "person" && received.meaning.intent === "leave");
}

/** Sets aside a letter on which a handler failed twice; a person is told. */
export function quarantine(office: Office, { found, letter }: Incoming): Entry {
  return inTransaction(office.store, () => {
    const reasons = ["a fault, twice"];
    const context = contextOf(office, reasons);
    const before = findKnown(office.store, letter.fingerprint);
    const ledgerId = before?.id ?? enter(office.store, entryFor({ found, letter }, context.now));
    const work = { office, context, ledgerId };
    const [adviceId = null] = adviseDespiteFault(letter, work);
    post(raiseAlert("quarantine-fault", "", context), { ...work, afterId: adviceId });
    const reason = reasons.join("; ");
    const became: Entry = { ledgerId, outcome: "quarantined", handler: "quarantine", reason };
    note(office.store, ledgerId, became);
    return became;
  });
}

/** The fault may lie anywhere but in the words: danger in them is answered all the same, if it can be. */
function adviseDespiteFault(letter: Letter | Unreadable, work: Work): readonly number[] {
  try {
    return inTransaction(work.office.store, () => {
      if ("unreadable" in letter) return post(adviceToUnreadable(letter, work), work);
      const { context, ledgerId } = work;
      const received = readReceived(letter, context, { ledgerId });
      return post(mayBeAdvised(received, context) ? adviseToPhone(received, context) : [], work);
    });
  } catch {
    work.context.note("no advice could be given either");
    return [];
  }
}

/** What the clock asks: safe to call at any time, any number of times. Throws where a duty failed. */
export function tick(office: Office): void {
  office.onTick?.();
  // What the clock would ask for may have been done since the backup was made.
  if (isRestored(office.store)) return;
  const all = [...passOnUnaccepted(contextOf(office, [])), ...duties];
  doEach(all.map((duty) => () => postApart(office, duty)));
}

/** Does a duty and posts its letters, all in a transaction of its own or in the one that is open. */
export function postApart(office: Office, duty: Duty): void {
  inTransaction(office.store, () => {
    const context = contextOf(office, []);
    post(duty(context), { office, context, ledgerId: null });
  });
}

/** Tells the city of trouble that no letter caused, such as a refused log-in. */
export function tellTrouble(
  office: Office,
  cause: Parameters<typeof raiseAlert>[0],
  detail = "",
): void {
  postApart(office, (context) => raiseAlert(cause, detail, context));
}

interface Work {
  readonly office: Office;
  readonly context: Context;
  readonly ledgerId: number;
  readonly conversation?: string;
  readonly from?: string;
  readonly proof?: Proof;
}

interface Done {
  readonly handler: string;
  readonly outcome: Outcome;
}

function handle(given: Letter, { office, context, ledgerId }: Work): Done {
  const conversation = conversationOf(given, { ledgerId, context });
  const letter = withoutEcho(given, context);
  const received = hear(readReceived(letter, context, { ledgerId }), context);
  const proof = proofOf(received);
  const from = letter.from.address;
  const work: Work = { office, context, ledgerId, conversation, from, proof };
  const released = release(received, {
    context,
    ledgerId,
    post: (letters) => post(letters, work),
  });
  const subject = openDigest(released ?? received, context);
  const rule = route(subject, context);
  const advice = mayBeAdvised(subject, context) ? adviseToPhone(subject, context) : [];
  const letters = rule.handler(subject, context);
  // Advice is accepted by the SMTP server before any other letter of the same mail starts.
  const [adviceId = null] = post(advice, work);
  post(letters, { ...work, afterId: adviceId });
  return { handler: rule.name, outcome: "handled" };
}

/** What the machine cannot understand goes to a person; danger in its first words is answered. */
function setAside(letter: Unreadable, work: Work): Done {
  const { context } = work;
  context.note(letter.unreadable);
  const [adviceId = null] = post(adviceToUnreadable(letter, work), work);
  const alert = raiseAlert(causes[letter.unreadable], "", context);
  post([...alert, ...refuseTooLarge(letter, context)], { ...work, afterId: adviceId });
  return { handler: "quarantine", outcome: "quarantined" };
}

const causes = {
  "no From": "quarantine-no-from",
  "several From": "quarantine-several-from",
  broken: "quarantine-broken",
  "too large": "quarantine-too-large",
  "too costly": "quarantine-too-costly",
} as const;

function adviceToUnreadable(letter: Unreadable, { context, ledgerId }: Work): readonly NewLetter[] {
  if (letter.from === null) return [];
  const readable = asLetter(letter, letter.from, context.officeAddress);
  const received = readReceived(readable, context, { ledgerId, tie: null });
  return mayBeAdvised(received, context) ? adviseToPhone(received, context) : [];
}

function post(letters: readonly NewLetter[], posting: Posted): readonly number[] {
  const { ledgerId, afterId = null } = posting;
  const conversation = posting.conversation ?? (ledgerId === null ? null : `letter ${ledgerId}`);
  return postLetters(letters, { ...posting, afterId, conversation });
}

interface Posted extends Omit<Work, "ledgerId"> {
  readonly ledgerId: number | null;
  readonly afterId?: number | null;
}

/** The world as a handler may know it now; what it notes is added to `reasons`. */
export function contextOf(office: Office, reasons: string[]): Context {
  const { settings, store } = office;
  const now = office.now().toISOString();
  return {
    store,
    registry: withAbsences(office.registry(), store, dayIn(settings.timezone, now)),
    now,
    timezone: settings.timezone,
    officeAddress: settings.address,
    subaddress: settings.subaddress,
    loginAddress: settings.loginAddress,
    limits: settings.limits,
    quota: settings.dailyQuota,
    ratePerMinute: settings.ratePerMinute ?? null,
    ...(office.machine && { machine: office.machine }),
    note: (reason) => reasons.push(reason),
  };
}
