// The last letter to somebody who was erased, and what it was caused by: kept until the letter has left, and
// erased then.
import { type Store, sql } from "./database.ts";
import { askPurge } from "./purges.ts";
import { listed } from "./subjects.ts";

/** The last letters that are still kept: to whom, and since when (UTC ISO text). */
export function listLastLetters(
  store: Store,
): readonly { readonly recipient: string; readonly createdAt: string }[] {
  return sql<{ recipient: string; createdAt: string }>(
    store,
    `SELECT recipient, created_at AS createdAt FROM outbox
     WHERE kind = 'data-erased' AND kind <> '' AND recipient <> '' ORDER BY id`,
  ).all();
}

interface Finishing {
  readonly now: string;
  /** A letter that was queued after this is not yet noted as an erasure. */
  readonly notedBefore: string;
  readonly givenUpBefore: string;
}

/** Erases what was left of those whose last letter has settled, or was queued before `givenUpBefore`. */
export function finishErasures(store: Store, { now, notedBefore, givenUpBefore }: Finishing): void {
  // `kind <> ''` is what the index by the kind asks for.
  const rows = sql<{ id: number; recipient: string; ledgerId: number | null }>(
    store,
    `SELECT id, recipient, ledger_id AS ledgerId FROM outbox
     WHERE kind = 'data-erased' AND kind <> '' AND recipient <> '' AND created_at < ?
       AND (state IN ('sent', 'failed', 'cancelled') OR created_at < ?)`,
  ).all(notedBefore, givenUpBefore);
  for (const { id, recipient, ledgerId } of rows) {
    // The copy among the sent letters is filed some time after the letter was accepted.
    for (const folder of ["handled", "quarantine", "sent"] as const) {
      if (!servesSomebody(store, id))
        askPurge(store, { folder, letters: { address: recipient }, now });
    }
    finish(store, { id, recipient, ledgerId, now });
  }
}

/** To who serves police, city or a partnership: their letters in that role stay. */
function servesSomebody(store: Store, id: number): boolean {
  return sql(store, "SELECT 1 FROM outbox WHERE id = ? AND to_unknown = 0").get(id) !== undefined;
}

interface Finished {
  readonly id: number;
  readonly recipient: string;
  readonly ledgerId: number | null;
  readonly now: string;
}

function finish(store: Store, { id, recipient, ledgerId, now }: Finished): void {
  const caused = sql<{ id: number }>(store, "SELECT id FROM outbox WHERE ledger_id = ?").all(
    ledgerId,
  );
  const ids = JSON.stringify([id, ...caused.map((row) => row.id)]);
  const messageIds = sql<{ messageId: string }>(
    store,
    `SELECT message_id AS messageId FROM outbox WHERE id = ?
     UNION SELECT in_reply_to FROM outbox WHERE id = ? AND in_reply_to IS NOT NULL`,
  ).all(id, id);
  for (const { messageId } of messageIds) {
    const letters = { messageId, authors: [recipient] };
    askPurge(store, { folder: "sent", letters, now });
    askPurge(store, { folder: "handled", letters, now });
  }
  sql(
    store,
    `UPDATE outbox SET in_reply_to = NULL, reference_ids = '[]', conversation = NULL,
       writer_fold = NULL WHERE id IN ${listed}`,
  ).run(ids);
  sql(
    store,
    `UPDATE bodies SET subject = '', text = '', html = '', head = NULL
     WHERE id = (SELECT body_id FROM outbox WHERE id = ?)`,
  ).run(id);
  sql(
    store,
    `UPDATE outbox SET recipient = '', recipient_key = '', recipient_fold = '', reply = '',
       message_id = '<erased-' || id || '@invalid>',
       state = iif(state IN ('sent', 'failed'), state, 'cancelled'), look_at = NULL WHERE id = ?`,
  ).run(id);
  sql(
    store,
    "UPDATE ledger SET message_id = NULL, gmail_id = NULL, writer_fold = NULL WHERE id = ?",
  ).run(ledgerId);
}
