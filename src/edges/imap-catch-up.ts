// What a restored office lacks, out of the mailbox: the letters that were handled, in the order in which
// they came, and the headers of those that were sent. It knows nothing of what a letter means.
import type { FetchMessageObject } from "imapflow";
import type { MailboxConnection } from "./imap-connection.ts";
import { fetchLetters, fetchSizes } from "./imap-fetch.ts";
import { type Fetched, inBatches } from "./imap-scan.ts";

const dayMs = 86_400_000;
const rowsPerCommandMax = 500;

/** Letters of PLP/Handled that reached the mailbox at this time or later, the earliest first. */
export async function* fetchHandled(
  connection: MailboxConnection,
  since: string,
): AsyncGenerator<Fetched> {
  const uidValidity = await connection.select(connection.folders.handled);
  const sized = await fetchSizes(connection, await findSince(connection, since));
  const wanted = sized
    .filter(({ receivedAt }) => receivedAt >= since)
    .sort((one, other) => one.receivedAt.localeCompare(other.receivedAt) || one.uid - other.uid);
  for (const batch of inBatches(wanted)) {
    await connection.select(connection.folders.handled);
    for (const letter of await fetchLetters(connection, batch)) {
      yield { ...letter, folder: "INBOX", uidValidity };
    }
  }
}

export interface SentHeaders {
  readonly messageId: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly inReplyTo: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly listUnsubscribe: string;
  /** UTC ISO text. */
  readonly sentAt: string;
}

/** Letters of the Sent folder, filed at this time or later, that say of which kind of ours they are. */
export async function listSentHeaders(
  connection: MailboxConnection,
  since: string,
): Promise<readonly SentHeaders[]> {
  const { sent } = connection.folders;
  if (sent === null) return [];
  await connection.select(sent);
  const uids = await findSince(connection, since);
  const query = {
    ...{ envelope: true, internalDate: true },
    headers: ["x-plp-kind", "list-unsubscribe"],
  };
  const found: SentHeaders[] = [];
  for (let first = 0; first < uids.length; first += rowsPerCommandMax) {
    const some = uids.slice(first, first + rowsPerCommandMax);
    for (const row of await connection.client.fetchAll(some, query, { uid: true })) {
      found.push(...toHeaders(row));
    }
  }
  return found.filter(({ sentAt }) => sentAt >= since);
}

/** In days of the server's own zone, hence a day of slack. */
async function findSince({ client }: MailboxConnection, since: string): Promise<number[]> {
  const day = new Date(Date.parse(since) - dayMs);
  const found = await client.search({ since: day }, { uid: true });
  if (Array.isArray(found)) return found;
  throw Object.assign(new Error("the server refused to search"), { code: "SEARCH" });
}

function toHeaders({ envelope, internalDate, headers }: FetchMessageObject): SentHeaders[] {
  const lines = headers?.toString("latin1").replace(/\r?\n[ \t]{1,100}/g, " ") ?? "";
  const kind = headerOf(lines, "x-plp-kind");
  const [from, to] = [envelope?.from?.[0]?.address, envelope?.to?.[0]?.address];
  const messageId = envelope?.messageId;
  if (kind === "" || !from || !to || !messageId) return [];
  return [
    {
      ...{ messageId, kind, from, to },
      inReplyTo: envelope.inReplyTo || null,
      replyTo: envelope.replyTo?.[0]?.address ?? null,
      subject: envelope.subject ?? "",
      listUnsubscribe: headerOf(lines, "list-unsubscribe"),
      sentAt: new Date(internalDate ?? 0).toISOString(),
    },
  ];
}

function headerOf(lines: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]{0,100}(.{0,2000})$`, "im").exec(lines)?.[1]?.trim() ?? "";
}
