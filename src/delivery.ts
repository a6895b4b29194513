// The outbox → SMTP: claims what is due, makes its bytes, sends, and keeps what the server said. It
// decides nothing about letters; which code means what is edges/smtp.ts.
import { dayMs, minuteMs, shift } from "./clock.ts";
import type { Log } from "./edges/log.ts";
import type { Transport } from "./edges/smtp.ts";
import type { Sent } from "./edges/smtp-outcome.ts";
import { nameFault } from "./intake.ts";
import { compose } from "./mail/compose.ts";
import { kinds } from "./mail/kinds.ts";
import type { List } from "./mail/outgoing.ts";
import { replyAddress, unsubscribeLink } from "./mail/reply-address.ts";
import {
  fillTokenSlots,
  leaveSlot,
  replySlot,
  tokenSlot,
  unsubscribeSlot,
} from "./mail/token-slot.ts";
import { type Office, postApart, tellTrouble } from "./office.ts";
import { lastLaneAllowed } from "./quota.ts";
import { onRefused } from "./refused.ts";
import { findPartnership } from "./roles.ts";
import { findBulletin } from "./store/bulletins.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { listEnclosures } from "./store/files.ts";
import {
  type Claimed,
  claimDue,
  findNextDueAt,
  giveBack,
  postpone,
  settle,
} from "./store/outbox.ts";
import { listSpentSince } from "./store/outbox-figures.ts";
import { getTokenText } from "./store/tokens.ts";

export interface Sender {
  readonly office: Office;
  readonly transport: Transport;
  readonly log: Log;
  /** Letters under way at the same time. */
  readonly connections: number;
}

/** After so long, other letters of the same mail no longer wait for its urgent advice. */
const patienceMs = 15 * minuteMs;
/** Seconds until the next attempt; the last one repeats. */
const retrySeconds = [5, 60, 300, 900, 1_800, 3_600, 7_200, 14_400] as const;
/** RFC 5321 section 4.5.4.1: give up after four to five days. */
const giveUpMs = 5 * 24 * 60 * minuteMs;

/**
 * Sends all that is due now, over as many lanes as the transport has connections. Gives false where
 * the server could not be reached or told everybody to wait: what is due then stays queued.
 */
export async function sendDue(
  sender: Sender,
  { stopping }: { stopping: () => boolean },
): Promise<boolean> {
  let isReached = true;
  const lane = async () => {
    while (isReached && !stopping()) {
      const [letter] = claim(sender, 1);
      if (letter === undefined) return;
      const sent = await sendOne(letter, sender);
      if (sent.result === "retry" && sent.scope === "everything") isReached = false;
    }
  };
  await Promise.all(Array.from({ length: sender.connections }, lane));
  return isReached;
}

function claim({ office }: Sender, count: number): readonly Claimed[] {
  const { store, settings } = office;
  const now = office.now().toISOString();
  const limit = settings.dailyQuota;
  const spent = limit === null ? [] : listSpentSince(store, shift(now, -dayMs));
  const lastLane = lastLaneAllowed({ limit, spent });
  if (lastLane === null) return [];
  return claimDue(store, { now, count, lastLane, patience: shift(now, -patienceMs) });
}

async function sendOne(letter: Claimed, sender: Sender): Promise<Sent> {
  const { office, transport } = sender;
  const bytes = await composeOrFail(letter, sender);
  if (bytes === null) return { result: "give-up", because: "it cannot be composed", code: 0 };
  const from = office.settings.address;
  const sent = await transport.send({ from, to: letter.to, bytes });
  keepResult(letter, sent, sender);
  return sent;
}

/** A letter that cannot be made into bytes must not stop the others: it fails, and the city is told. */
async function composeOrFail(letter: Claimed, { office, log }: Sender): Promise<Buffer | null> {
  try {
    return await composeLetter(letter, office);
  } catch (fault) {
    const reply = "it cannot be composed";
    log.error({ letter: letter.id, kind: letter.kind, fault: nameFault(fault) }, reply);
    settle(office.store, letter.id, { state: "failed", reply, now: office.now().toISOString() });
    tellTrouble(office, "letter-broken");
    return null;
  }
}

/** The same row and key give the same bytes, however often it is tried. */
export function composeLetter(letter: Claimed, office: Office): Promise<Buffer> {
  const { address, subaddress } = office.settings;
  const tokens = {
    [replySlot]: letter.tokenId,
    [leaveSlot]: letter.leaveTokenId,
    [unsubscribeSlot]: letter.unsubscribeTokenId,
  };
  const tokenOf = (slot: number) => {
    const id = tokens[slot as keyof typeof tokens];
    if (id === null || id === undefined)
      throw new Error(`Letter ${letter.id} lacks token ${slot}.`);
    return getTokenText(office.store, id, office.key);
  };
  const token = letter.tokenId === null ? null : tokenOf(replySlot);
  const envelope = {
    ...letter,
    autoSubmitted: kinds[letter.kind].autoSubmitted,
    date: letter.datedAt,
    from: { name: `PLP ${office.registry().city}`, address },
    replyTo: token && replyAddress({ officeAddress: address, subaddress, token }),
    enclosures: listEnclosures(office.store, letter.id),
    ...listOf(letter, office),
  };
  return compose(envelope, (text) => fillTokenSlots(text, tokenOf));
}

/** What makes a bulletin a list's letter; nothing for every other kind. */
function listOf({ bulletinId }: Claimed, office: Office): { list?: List } {
  const bulletin = bulletinId === null ? undefined : findBulletin(office.store, bulletinId);
  if (bulletin === undefined) return {};
  const { address, subaddress } = office.settings;
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const partnership = bulletin.partnership ?? "plp";
  const found = findPartnership(office.registry(), partnership);
  const token = tokenSlot(unsubscribeSlot);
  return {
    list: {
      id: `${partnership}.${local.replace(/[^a-z0-9]+/g, "-")}.${domain}`,
      name: found?.name ?? partnership,
      unsubscribe: unsubscribeLink({ officeAddress: address, subaddress, token }),
    },
  };
}

function keepResult(letter: Claimed, sent: Sent, { office, log }: Sender): void {
  const { id, kind, attempts } = letter;
  const { store } = office;
  const now = office.now().toISOString();
  if (sent.result === "sent") {
    settle(store, id, { state: "sent", reply: sent.response, now });
    log.info({ letter: id, kind, attempts }, "letter sent");
  } else if (sent.result === "give-up" || isTooOld(letter, now)) {
    inTransaction(store, () => {
      settle(store, id, { state: "failed", reply: sent.because, now });
      postApart(office, (context) => onRefused(letter, sent, context));
    });
    log.warn({ letter: id, kind, attempts, because: sent.because }, "letter given up");
  } else if (sent.result === "retry" && sent.scope === "everything") {
    // The server is away for everybody: the letter is not at fault, and keeps its place.
    giveBack(store, id, sent.because);
    log.warn({ letter: id, kind, because: sent.because }, "the server takes nothing now");
  } else {
    postpone(store, id, { dueAt: nextAttemptAt(now, attempts), reply: sent.because });
    log.warn({ letter: id, kind, attempts, because: sent.because }, "letter to be tried again");
  }
}

function isTooOld({ datedAt }: Claimed, now: string): boolean {
  return datedAt < shift(now, -giveUpMs);
}

function nextAttemptAt(now: string, attempts: number): string {
  const seconds = retrySeconds[Math.min(attempts, retrySeconds.length) - 1] ?? 14_400;
  return shift(now, seconds * 1_000);
}

/** Milliseconds until something may be due, at most a minute: the clock may jump. */
export function untilNextDue(store: Store, now: Date): number {
  const dueAt = findNextDueAt(store);
  if (dueAt === null) return minuteMs;
  return Math.min(Math.max(Date.parse(dueAt) - now.getTime(), 50), minuteMs);
}

/** Whether a letter waits whose time has come. */
export function hasDue(store: Store, now: Date): boolean {
  const dueAt = findNextDueAt(store);
  return dueAt !== null && dueAt <= now.toISOString();
}
