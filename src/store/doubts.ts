// Letters that may have been accepted: when each is to be looked for, and how the doubt was settled.
// It decides nothing; doubt.ts does.
import type { Kind, Lane } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";
import type { Attempt } from "./outbox.ts";

/** `again`: surely absent, so it left again; `blind`: it left again without having been looked for. */
export type DoubtSettled = "found" | "proven" | "again" | "blind" | "unsettled";

export interface Doubt {
  readonly id: number;
  /** The letter in that caused it; null where the clock did. */
  readonly ledgerId: number | null;
  readonly kind: Kind;
  readonly lane: Lane;
  readonly messageId: string;
  readonly to: string;
  /** When it was first tried. */
  readonly datedAt: string;
  readonly doubtAt: string;
  readonly doubtBy: "connection" | "process";
  /** When this look was due. */
  readonly lookAt: string;
  /** How often it has been in doubt, this time included. */
  readonly doubts: number;
  /** How often it left again because of that. */
  readonly again: number;
}

/** The server had it all and did not answer. False where this attempt is no longer under way. */
export function putInDoubt(
  store: Store,
  { id, attempts }: Attempt,
  { now, reply }: { now: string; reply: string },
): boolean {
  const text = `UPDATE outbox SET state = 'in_doubt', doubt_by = 'connection', doubt_at = ?, look_at = ?,
       doubts = doubts + 1, reply = ?
     WHERE id = ? AND attempts = ? AND state = 'sending'`;
  return sql(store, text).run(now, now, reply, id, attempts).changes > 0;
}

/** What was being sent when the process died is in doubt from now on; gives the number of letters. */
export function putUnfinishedInDoubt(store: Store, now: string): number {
  return sql(
    store,
    `UPDATE outbox SET state = 'in_doubt', doubt_by = 'process', doubt_at = ?, look_at = ?,
       doubts = doubts + 1
     WHERE state = 'sending'`,
  ).run(now, now).changes;
}

/** Those that are to be looked for now, the most urgent first. A look after `latest` is due as well. */
export function listDoubtsDue(
  store: Store,
  { now, latest, count }: { now: string; latest: string; count: number },
): readonly Doubt[] {
  return sql<Doubt>(
    store,
    `SELECT id, ledger_id AS ledgerId, kind, lane, message_id AS messageId, recipient AS "to", dated_at AS datedAt,
       doubt_at AS doubtAt, doubt_by AS doubtBy, look_at AS lookAt, doubts, again
     FROM outbox WHERE state = 'in_doubt' AND (look_at <= ? OR look_at > ?)
     ORDER BY lane, look_at, id LIMIT ?`,
  ).all(now, latest, count);
}

/** When the next look is due; null where none is. */
export function findNextLookAt(store: Store): string | null {
  const row = sql<{ at: string | null }>(
    store,
    "SELECT min(look_at) AS at FROM outbox WHERE state = 'in_doubt'",
  ).get();
  return row?.at ?? null;
}

export interface Control {
  readonly messageId: string;
  readonly to: string;
  readonly settledAt: string;
}

/** The last letters that were surely accepted before this time, the newest first. */
export function listAccepted(
  store: Store,
  { before, count }: { before: string; count: number },
): readonly Control[] {
  // `+`: the newest by the time's index, instead of sorting all that was ever sent.
  return sql<Control>(
    store,
    `SELECT message_id AS messageId, recipient AS "to", settled_at AS settledAt
     FROM outbox WHERE +state = 'sent' AND settled_at <= ? ORDER BY settled_at DESC LIMIT ?`,
  ).all(before, count);
}

/** Null = it is not looked for any more. */
export function lookAgainAt(store: Store, id: number, lookAt: string | null): void {
  sql(store, "UPDATE outbox SET look_at = ? WHERE id = ?").run(lookAt, id);
}

export function settleFound(store: Store, id: number, now: string): void {
  settleSent(store, { id, reply: "found among the sent ones", now });
  count(store, "found");
}

/** Back into the queue, with the same bytes; not where it is no longer to leave. */
export function sendAgain(
  store: Store,
  id: number,
  { now, dueAt, settled }: { now: string; dueAt: string; settled: "again" | "blind" },
): void {
  sql(
    store,
    `UPDATE outbox SET state = iif(is_cancelled, 'cancelled', 'queued'), due_at = ?,
       look_at = NULL, again = again + 1, again_at = ?
     WHERE id = ? AND state = 'in_doubt'`,
  ).run(dueAt, now, id);
  count(store, settled);
}

/** Nothing more is done about it but by a person, or by a letter that proves it was accepted. */
export function leaveInDoubt(store: Store, id: number): void {
  lookAgainAt(store, id, null);
  count(store, "unsettled");
}

/**
 * Letters that came in name these Message-IDs: what is in doubt of them, or about to leave again
 * because of a doubt, was accepted. Gives the number of letters.
 */
export function settleProven(store: Store, messageIds: readonly string[], now: string): number {
  if (messageIds.length === 0) return 0;
  // `+`: by the Message-ID's index, not by that of the state, which holds the whole queue.
  const rows = sql<{ id: number }>(
    store,
    `SELECT id FROM outbox WHERE message_id IN (SELECT value FROM json_each(?))
       AND (+state = 'in_doubt' OR (+state = 'queued' AND again > 0))`,
  ).all(JSON.stringify(messageIds));
  for (const { id } of rows) {
    settleSent(store, { id, reply: "a letter that came in names it", now });
    count(store, "proven");
  }
  return rows.length;
}

function settleSent(
  store: Store,
  { id, reply, now }: { id: number; reply: string; now: string },
): void {
  sql(
    store,
    "UPDATE outbox SET state = 'sent', reply = ?, settled_at = ?, look_at = NULL WHERE id = ?",
  ).run(reply, now, id);
}

function count(store: Store, settled: DoubtSettled): void {
  sql(
    store,
    `INSERT INTO doubt_counts (settled, letters) VALUES (?, 1)
     ON CONFLICT (settled) DO UPDATE SET letters = letters + 1`,
  ).run(settled);
}

/** How doubts were settled, since ever. */
export function countDoubts(store: Store): Record<DoubtSettled, number> {
  const rows = sql<{ settled: DoubtSettled; letters: number }>(
    store,
    "SELECT settled, letters FROM doubt_counts",
  ).all();
  const of = (settled: DoubtSettled) => rows.find((row) => row.settled === settled)?.letters ?? 0;
  return {
    found: of("found"),
    proven: of("proven"),
    again: of("again"),
    blind: of("blind"),
    unsettled: of("unsettled"),
  };
}
