// The outbox in figures: what bounds, quota, status and bulletins ask of it. It changes nothing.
import { foldedKey } from "../mail/address.ts";
import { type Kind, type Lane, lanes } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";

/** How many letters of these kinds were queued for this person (Gmail's forms folded) since then. */
export function countTo(
  store: Store,
  { recipient, kinds, since }: { recipient: string; kinds: readonly Kind[]; since: string },
): number {
  const row = sql<{ count: number }>(
    store,
    `SELECT count(*) AS count FROM outbox
     WHERE recipient_fold = ? AND created_at > ? AND kind IN (SELECT value FROM json_each(?))
       AND state <> 'cancelled'`,
  ).get(foldedKey(recipient), since, JSON.stringify(kinds));
  return row?.count ?? 0;
}

/** How many copies of a bulletin were held back from people who are still to get bulletins. */
export function countStopped(store: Store, bulletinId: number): number {
  const row = sql<{ count: number }>(
    store,
    `SELECT count(*) AS count FROM outbox JOIN members ON email_key = recipient_key
     WHERE bulletin_id = ? AND outbox.state = 'cancelled' AND members.state = 'active'`,
  ).get(bulletinId);
  return row?.count ?? 0;
}

export interface BulletinCount {
  readonly recipients: number;
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
}

/** How far a bulletin is; of one whose letters retention took, what was counted at its end. */
export function countBulletin(store: Store, bulletinId: number): BulletinCount {
  const row = sql<BulletinCount>(
    store,
    `SELECT count(*) AS recipients, coalesce(sum(state = 'sent'), 0) AS sent,
       coalesce(sum(state = 'failed' OR (state = 'in_doubt' AND look_at IS NULL)), 0) AS failed,
       coalesce(sum(state IN ('queued', 'sending') OR (state = 'in_doubt' AND look_at IS NOT NULL)), 0)
         AS waiting
     FROM outbox WHERE bulletin_id = ?`,
  ).get(bulletinId);
  if (row === undefined) throw new Error("A count gave no row.");
  const kept = sql<{ copies: number | null; accepted: number | null }>(
    store,
    "SELECT copies, copies_accepted AS accepted FROM bulletins WHERE id = ?",
  ).get(bulletinId);
  const { copies = null, accepted = null } = kept ?? {};
  if (copies === null || accepted === null || copies <= row.recipients) return row;
  return { recipients: copies, sent: accepted, failed: copies - accepted, waiting: 0 };
}

/**
 * Letters that are due and leave before a new one of this lane; `urgentAhead` are those among them that
 * may use the reserve.
 */
export function countAhead(
  store: Store,
  { lane, now }: { lane: number; now: string },
): { readonly ahead: number; readonly urgentAhead: number } {
  const row = sql<{ ahead: number; urgentAhead: number }>(
    store,
    `SELECT count(*) AS ahead, coalesce(sum(lane <= ${lanes.dialogue}), 0) AS urgentAhead
     FROM outbox WHERE state = 'queued' AND lane <= ? AND due_at <= ?`,
  ).get(lane, now);
  return row ?? { ahead: 0, urgentAhead: 0 };
}

/** When the last copy of a bulletin was settled; null where none was. */
export function findEndOf(store: Store, bulletinId: number): string | null {
  const row = sql<{ at: string | null }>(
    store,
    "SELECT max(settled_at) AS at FROM outbox WHERE bulletin_id = ?",
  ).get(bulletinId);
  return row?.at ?? null;
}

/** What still waits of each bulletin that is leaving, in the order in which they leave. */
export function listWaiting(
  store: Store,
): readonly { readonly id: number; readonly lane: Lane; readonly waiting: number }[] {
  return sql<{ id: number; lane: Lane; waiting: number }>(
    store,
    `SELECT bulletin_id AS id, lane, count(*) AS waiting FROM outbox
     WHERE bulletin_id IS NOT NULL AND state = 'queued'
     GROUP BY bulletin_id, lane ORDER BY lane, bulletin_id`,
  ).all();
}

export interface OutboxCount {
  readonly queued: number;
  readonly sent: number;
  readonly failed: number;
  readonly inDoubt: number;
}

/** Since ever: letters whose rows retention took are counted with the others. */
export function countOutbox(store: Store): OutboxCount {
  const rows = sql<{ state: string; count: number }>(
    store,
    `SELECT state, sum(count) AS count FROM (
       SELECT state, count(*) AS count FROM outbox GROUP BY state
       UNION ALL SELECT state, letters FROM erased_letters) GROUP BY state`,
  ).all();
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    queued: count("queued"),
    sent: count("sent"),
    failed: count("failed"),
    inDoubt: count("sending") + count("in_doubt"),
  };
}

/** More often no letter is in doubt. */
const doubtsMax = 24;
const upToMost = JSON.stringify(Array.from({ length: doubtsMax }, (_, index) => index + 1));

/**
 * What counts toward a day's quota; takes the two ends of the day four times. Each time that a letter was
 * in doubt it may have been accepted: what leaves again after that counts once more. `+`: by the time's
 * index, not by that of the state, which holds all that was ever sent.
 */
const spentBetween = `SELECT settled_at AS at FROM outbox
    WHERE +state = 'sent' AND settled_at > ? AND settled_at <= ?
  UNION ALL SELECT max(dated_at, coalesce(again_at, '')) FROM outbox
    WHERE state = 'sending' AND max(dated_at, coalesce(again_at, '')) > ?
      AND max(dated_at, coalesce(again_at, '')) <= ?
  UNION ALL SELECT doubt_at FROM outbox CROSS JOIN json_each('${upToMost}')
    WHERE +state IN ('in_doubt', 'cancelled') AND doubt_at > ? AND doubt_at <= ? AND value <= doubts
  UNION ALL SELECT doubt_at FROM outbox CROSS JOIN json_each('${upToMost}')
    WHERE again > 0 AND +state IN ('queued', 'sending', 'sent', 'failed')
      AND doubt_at > ? AND doubt_at <= ? AND value <= again`;

const dayMs = 24 * 60 * 60_000;
/** Later than now by more than this is nothing, but by a clock that was ahead. */
const slackMs = 15 * 60_000;

function daySince(since: string): readonly string[] {
  const until = new Date(Date.parse(since) + dayMs + slackMs).toISOString();
  return Array.from({ length: 4 }, () => [since, until]).flat();
}

/** Recipients of the 24 hours from then on, oldest first: accepted, or perhaps accepted. */
export function listSpentSince(store: Store, since: string): readonly string[] {
  return sql<{ at: string }>(store, `${spentBetween} ORDER BY at`)
    .all(...daySince(since))
    .map(({ at }) => at);
}

/** How many recipients these are. */
export function countSpentSince(store: Store, since: string): number {
  const text = `SELECT count(*) AS count FROM (${spentBetween})`;
  return sql<{ count: number }>(store, text).get(...daySince(since))?.count ?? 0;
}

/** When each letter accepted since then was, oldest first. */
export function listSentSince(store: Store, since: string): readonly string[] {
  return sql<{ at: string }>(
    store,
    `SELECT settled_at AS at FROM outbox WHERE settled_at > ? AND +state = 'sent'
     ORDER BY settled_at`,
  )
    .all(since)
    .map(({ at }) => at);
}
