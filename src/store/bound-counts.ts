// What the bounds ask of the outbox: when letters of some sort left, or will leave. It knows no bound.
import { domainOf, foldedKey, organisationOf } from "../mail/address.ts";
import type { Kind } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";

/** Times at which letters were or will be due, oldest first: UTC ISO text. */
export type Dues = readonly string[];

/** A letter that the breaker holds counts as if it had left in its turn. */
const due = "coalesce(otherwise_at, due_at)";

/** Letters of these kinds to this person, Gmail's forms folded. */
export function listDueTo(
  store: Store,
  asked: {
    readonly recipient: string;
    readonly kinds: readonly Kind[];
    readonly since: string;
    /** Those alone that letters of a failed identity caused. */
    readonly failedAlone?: boolean;
  },
): Dues {
  const { recipient, kinds, since, failedAlone = false } = asked;
  return sql<{ at: string }>(
    store,
    `SELECT ${due} AS at FROM outbox
     WHERE recipient_fold = ? AND kind IN (SELECT value FROM json_each(?)) AND ${due} > ?
       AND state <> 'cancelled' AND (? = 0 OR proof = 'failed') ORDER BY at`,
  )
    .all(foldedKey(recipient), JSON.stringify(kinds), since, Number(failedAlone))
    .map(({ at }) => at);
}

/** Reports and questions to this person that letters of this writer, so far proven, caused. */
export function listDueOfWriter(
  store: Store,
  asked: {
    readonly recipient: string;
    /** Folded, as are the recipients. */
    readonly writer: string;
    readonly proof: string | null;
    readonly isUrgent: boolean;
    readonly since: string;
  },
): Dues {
  const { recipient, writer, proof, isUrgent, since } = asked;
  return sql<{ at: string }>(
    store,
    `SELECT created_at AS at FROM outbox
     WHERE writer_fold = ? AND recipient_fold = ? AND created_at > ? AND proof IS ?
       AND is_urgent = ? AND kind IN ('report', 'question') AND state <> 'cancelled'
     ORDER BY created_at`,
  )
    .all(writer, foldedKey(recipient), since, proof, Number(isUrgent))
    .map(({ at }) => at);
}

/**
 * Letters to people whom nobody knows; of one kind, or all. What letters of a failed identity cause is
 * counted apart from all others.
 */
export function listDueToUnknown(
  store: Store,
  { since, kind, failed }: { since: string; kind: Kind | null; failed: boolean },
): Dues {
  return sql<{ at: string }>(
    store,
    `SELECT ${due} AS at FROM outbox
     WHERE to_unknown = 1 AND ${due} > ? AND state <> 'cancelled' AND (? IS NULL OR kind = ?)
       AND (proof IS 'failed') = ? ORDER BY at`,
  )
    .all(since, kind, kind, Number(failed))
    .map(({ at }) => at);
}

/** Automatic answers to unknown people at this organisation, such as `skynet.be`. */
export function listDueToOrganisation(
  store: Store,
  { organisation, since }: { organisation: string; since: string },
): Dues {
  return sql<{ at: string; recipient: string }>(
    store,
    `SELECT ${due} AS at, recipient_fold AS recipient FROM outbox
     WHERE to_unknown = 1 AND ${due} > ? AND state <> 'cancelled' AND is_answer = 1 ORDER BY at`,
  )
    .all(since)
    .filter(({ recipient }) => organisationAt(recipient) === organisation)
    .map(({ at }) => at);
}

/** The organisation that an address belongs to; the domain itself where it has none. */
export function organisationAt(address: string): string {
  const domain = domainOf(foldedKey(address));
  return organisationOf(domain) ?? domain;
}

/** Letters to this person in charge that strangers caused, or letters of a failed identity. */
export function listDueOfStrangers(
  store: Store,
  { recipient, since }: { recipient: string; since: string },
): Dues {
  return sql<{ at: string }>(
    store,
    `SELECT created_at AS at FROM outbox WHERE of_stranger = 1 AND recipient_fold = ?
       AND created_at > ? AND state <> 'cancelled' ORDER BY created_at`,
  )
    .all(foldedKey(recipient), since)
    .map(({ at }) => at);
}

/** Letters of these kinds about what their reader wrote. */
export function listDueToWriter(
  store: Store,
  { recipient, kinds, since }: { recipient: string; kinds: readonly Kind[]; since: string },
): Dues {
  return sql<{ at: string; writer: string }>(
    store,
    `SELECT outbox.created_at AS at, writer FROM outbox JOIN matters ON matters.id = matter_id
     WHERE recipient_fold = ? AND kind IN (SELECT value FROM json_each(?))
       AND outbox.created_at > ?
       AND outbox.state <> 'cancelled' ORDER BY outbox.created_at`,
  )
    .all(foldedKey(recipient), JSON.stringify(kinds), since)
    .filter(({ writer }) => foldedKey(writer) === foldedKey(recipient))
    .map(({ at }) => at);
}

/** Letters about one matter to this person. */
export function listDueAbout(
  store: Store,
  { matterId, recipient, since }: { matterId: number; recipient: string; since: string },
): Dues {
  return sql<{ at: string }>(
    store,
    `SELECT ${due} AS at FROM outbox WHERE matter_id = ? AND recipient_fold = ? AND ${due} > ?
       AND state <> 'cancelled' ORDER BY at`,
  )
    .all(matterId, foldedKey(recipient), since)
    .map(({ at }) => at);
}

/** Letters of these kinds to this person in this conversation, but for the letter in hand. */
export function listDueIn(
  store: Store,
  asked: {
    readonly conversation: string;
    readonly recipient: string;
    readonly since: string;
    readonly ledgerId: number | null;
    readonly kinds: readonly Kind[];
  },
): Dues {
  const { conversation, recipient, since, ledgerId, kinds } = asked;
  return sql<{ at: string }>(
    store,
    `SELECT created_at AS at FROM outbox WHERE conversation = ? AND recipient_fold = ?
       AND ledger_id IS NOT ? AND created_at > ? AND state <> 'cancelled'
       AND kind IN (SELECT value FROM json_each(?)) ORDER BY created_at`,
  )
    .all(conversation, foldedKey(recipient), ledgerId, since, JSON.stringify(kinds))
    .map(({ at }) => at);
}

/**
 * What the office itself answered to this person in this conversation, but for the letter in hand: by
 * itself, or in this kind.
 */
export function listAnswersIn(
  store: Store,
  asked: {
    readonly conversation: string;
    readonly recipient: string;
    readonly since: string;
    /** The letter in hand. */
    readonly ledgerId: number | null;
    readonly kind: Kind;
  },
): readonly { readonly at: string; readonly kind: Kind }[] {
  const { conversation, recipient, since, ledgerId, kind } = asked;
  return sql<{ at: string; kind: Kind }>(
    store,
    `SELECT created_at AS at, kind FROM outbox WHERE conversation = ? AND recipient_fold = ?
       AND ledger_id IS NOT ? AND created_at > ? AND state <> 'cancelled' AND (is_answer = 1 OR kind IN ('urgent-advice', ?))
     ORDER BY created_at`,
  ).all(conversation, foldedKey(recipient), ledgerId, since, kind);
}

/** How many automatic answers the whole office wrote since then, whether or not they have left. */
export function countAnswers(store: Store, since: string): number {
  const row = sql<{ count: number }>(
    store,
    "SELECT count(*) AS count FROM outbox WHERE is_answer = 1 AND created_at > ?",
  ).get(since);
  return row?.count ?? 0;
}

/** How many letters wait for each bound. */
export function countWaiting(store: Store): Readonly<Record<string, number>> {
  const rows = sql<{ bound: string; count: number }>(
    store,
    `SELECT waits_for AS bound, count(*) AS count FROM outbox
     WHERE waits_for IS NOT NULL AND state = 'queued' GROUP BY waits_for ORDER BY waits_for`,
  ).all();
  return Object.fromEntries(rows.map(({ bound, count }) => [bound, count]));
}
