// Asks the mailbox whether a letter was filed among the sent ones: Gmail files every mail that it
// accepts there. It knows nothing of the outbox.
import type { MailboxConnection } from "./imap-connection.ts";

/** `unknown` is no proof of absence: no such folder, or a search that did not work. */
export type FiledAsSent = "filed" | "absent" | "unknown";

/**
 * Looks for a Message-ID (with angle brackets) in the Sent folder, else in the one that holds all.
 * Rejects when the connection fails. A copy may be filed some time after the letter was accepted.
 */
export async function findSent(
  connection: MailboxConnection,
  messageId: string,
): Promise<FiledAsSent> {
  // An empty or broken id would match every letter.
  if (!/^<[^<>\s]{3,900}>$/.test(messageId)) return "unknown";
  const path = connection.folders.sent ?? connection.folders.all;
  if (path === null) return "unknown";
  await connection.select(path);
  const uids = await connection.client.search(
    { header: { "message-id": messageId } },
    { uid: true },
  );
  if (!Array.isArray(uids)) return "unknown";
  if (uids.length === 0) return "absent";
  // SEARCH finds parts of a word too (RFC 3501 section 6.4.4).
  const some = uids.slice(-uidsMax);
  const rows = await connection.client.fetchAll(some, { envelope: true }, { uid: true });
  return rows.some(({ envelope }) => envelope?.messageId === messageId) ? "filed" : "absent";
}

const uidsMax = 100;
