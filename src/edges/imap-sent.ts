// Asks the mailbox whether letters were filed among the sent ones: Gmail files every mail that it
// accepts there. It knows nothing of the outbox.
import type { MailboxConnection } from "./imap-connection.ts";

/** `unknown` is no proof of absence: no such folder, or a search that did not work. */
export type FiledAsSent = "filed" | "absent" | "unknown";

export interface SentLetter {
  /** With angle brackets. */
  readonly messageId: string;
  /** Its only recipient, bare. */
  readonly to: string;
}

/** What an account offers to who looks for sent letters. */
export interface SentFolders {
  /** Sent, then the one that holds all, as far as the account shows them. */
  readonly paths: readonly string[];
  /** The server is Gmail's or like it: what leaves by its own SMTP is filed. */
  readonly isGmail: boolean;
}

export function describeSentFolders({ folders, client }: MailboxConnection): SentFolders {
  const paths = [folders.sent, folders.all].filter((path) => path !== null);
  return { paths, isGmail: client.capabilities.has(gmail) };
}

/**
 * Looks for a letter in the Sent folder and in the one that holds all. `absent` only where every search
 * in each of them was answered. Rejects when the connection fails. A copy may be filed some time after
 * the letter was accepted.
 */
export async function findSent(
  connection: MailboxConnection,
  letter: SentLetter,
): Promise<FiledAsSent> {
  // An empty or broken id would match every letter.
  if (!/^<[^<>\s"\\]{3,900}>$/.test(letter.messageId)) return "unknown";
  const { paths } = describeSentFolders(connection);
  let worst: FiledAsSent = paths.length === 0 ? "unknown" : "absent";
  for (const path of paths) {
    const found = await findIn(connection, path, letter);
    if (found === "filed") return found;
    if (found === "unknown") worst = found;
  }
  return worst;
}

const gmail = "X-GM-EXT-1";
const uidsMax = 100;

async function findIn(
  connection: MailboxConnection,
  path: string,
  { messageId, to }: SentLetter,
): Promise<FiledAsSent> {
  const { client } = connection;
  await connection.select(path);
  const queries = [
    { header: { "message-id": messageId } },
    ...(client.capabilities.has(gmail) ? [{ gmraw: `rfc822msgid:${messageId.slice(1, -1)}` }] : []),
  ];
  const uids = new Set<number>();
  for (const query of queries) {
    const found = await client.search(query, { uid: true });
    // What the server refused to search for may be there all the same.
    if (!Array.isArray(found)) return "unknown";
    for (const uid of found) uids.add(uid);
  }
  if (uids.size === 0) return "absent";
  // SEARCH finds parts of a word too (RFC 3501 section 6.4.4).
  const some = [...uids].slice(-uidsMax);
  const rows = await client.fetchAll(some, { envelope: true }, { uid: true });
  const same = rows.filter(({ envelope }) => envelope?.messageId === messageId);
  const isOurs = same.some(({ envelope }) => {
    return envelope?.to?.some(({ address }) => address?.toLowerCase() === to.toLowerCase());
  });
  if (isOurs) return "filed";
  // Our id on a letter to somebody else proves nothing, either way.
  return same.length > 0 || rows.length < some.length ? "unknown" : "absent";
}
