// Chains of replies as the outbox knows them: which one a letter of ours is in.
import { createHash } from "node:crypto";
import { foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

/** What began with a letter of ours that nobody had asked for is named after it. */
const name = "coalesce(conversation, 'row ' || outbox.id)";
const recentMax = 5;

/** The conversation that is answered, by a token, dead or alive, or by a Message-ID of ours. */
export function findConversation(
  store: Store,
  { tokens, messageIds }: { tokens: readonly string[]; messageIds: readonly string[] },
): string | null {
  for (const token of tokens) {
    const hash = createHash("sha256").update(token.toLowerCase()).digest("hex");
    const row = sql<{ name: string }>(
      store,
      `SELECT ${name} AS name FROM tokens JOIN outbox ON outbox.token_id = tokens.id
       WHERE tokens.hash = ? ORDER BY outbox.id DESC LIMIT 1`,
    ).get(hash);
    if (row !== undefined) return row.name;
  }
  for (const messageId of messageIds) {
    const text = `SELECT ${name} AS name FROM outbox WHERE message_id = ?`;
    const row = sql<{ name: string }>(store, text).get(messageId);
    if (row !== undefined) return row.name;
  }
  return null;
}

/** The words of the last letters to this person, newest first. */
export function listRecentWords(
  store: Store,
  { recipient, since }: { recipient: string; since: string },
): readonly { readonly conversation: string; readonly text: string }[] {
  return sql<{ conversation: string; text: string }>(
    store,
    `SELECT ${name} AS conversation, text FROM outbox JOIN bodies ON bodies.id = body_id
     WHERE recipient_fold = ? AND created_at > ? AND state <> 'cancelled'
     ORDER BY outbox.id DESC LIMIT ${recentMax}`,
  ).all(foldedKey(recipient), since);
}
