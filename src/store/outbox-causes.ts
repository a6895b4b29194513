// Which letters of the outbox came of which letter taken in: the sandbox shows it beside each.
import type { Kind } from "../mail/kinds.ts";
import { type Store, sql } from "./database.ts";

export interface Caused {
  readonly kind: Kind;
  readonly recipient: string;
  readonly state: "queued" | "sending" | "sent" | "failed" | "in_doubt" | "cancelled";
  readonly messageId: string;
  /** The Message-ID of the letter that it came of; null where the clock asked for it. */
  readonly causedBy: string | null;
}

/** The newest letters, oldest first. */
export function listCaused(store: Store, countMax: number): readonly Caused[] {
  return sql<Caused>(
    store,
    `SELECT * FROM (
       SELECT outbox.id, kind, recipient, state, outbox.message_id AS messageId,
         ledger.message_id AS causedBy
       FROM outbox LEFT JOIN ledger ON ledger.id = ledger_id ORDER BY outbox.id DESC LIMIT ?)
     ORDER BY id`,
  ).all(countMax);
}

/** How many letters are under way or due now. */
export function countUnsettled(store: Store, now: string): number {
  const row = sql<{ letters: number }>(
    store,
    `SELECT count(*) AS letters FROM outbox
     WHERE state = 'sending' OR (state = 'queued' AND due_at <= ?)`,
  ).get(now);
  return row?.letters ?? 0;
}
