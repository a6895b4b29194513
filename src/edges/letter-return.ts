// Waits for one letter to come back into the mailbox, and takes it away again. It finds it by its Message-ID
// alone and touches no other letter.
import { type Mailbox, newClient, tokenFor } from "./imap-connection.ts";

export interface Returned {
  /** The folder where it lay, as the server writes it. */
  readonly folder: string;
  /** INTERNALDATE as UTC ISO text. */
  readonly receivedAt: string;
  /** Its header block and what follows. */
  readonly source: Buffer;
}

const lookMs = 1_000;

/** Null where it has not come before the signal is aborted. `folders` are looked at in this order. */
export async function awaitReturn(
  mailbox: Mailbox,
  { messageId, folders }: { messageId: string; folders: readonly string[] },
  signal: AbortSignal,
): Promise<Returned | null> {
  const client = newClient(mailbox, await tokenFor(mailbox));
  client.on("error", () => {});
  const drop = () => client.close();
  signal.addEventListener("abort", drop, { once: true });
  try {
    await client.connect();
    while (!signal.aborted) {
      for (const folder of folders) {
        const found = await takeOut(client, folder, messageId);
        if (found !== null) return found;
      }
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
    return null;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener("abort", drop);
    client.close();
  }
}

async function takeOut(
  client: ReturnType<typeof newClient>,
  folder: string,
  messageId: string,
): Promise<Returned | null> {
  await client.mailboxOpen(folder);
  const uids = await client.search({ header: { "message-id": messageId } }, { uid: true });
  for (const uid of Array.isArray(uids) ? uids : []) {
    const query = { source: true, internalDate: true, envelope: true };
    const row = await client.fetchOne(String(uid), query, { uid: true });
    // SEARCH finds parts of a word too (RFC 3501 section 6.4.4).
    if (row === false || row.envelope?.messageId !== messageId || !row.source) continue;
    await remove(client, uid);
    const receivedAt = new Date(row.internalDate ?? Number.NaN).toISOString();
    return { folder, receivedAt, source: row.source };
  }
  return null;
}

/** On Gmail an expunge takes a label away alone: what lies in the bin goes by itself. */
async function remove(client: ReturnType<typeof newClient>, uid: number): Promise<void> {
  const listed = client.capabilities.has("X-GM-EXT-1") ? await client.list() : [];
  const bin = listed.find(({ specialUse }) => specialUse === "\\Trash");
  if (bin) await client.messageMove([uid], bin.path, { uid: true });
  else await client.messageDelete([uid], { uid: true });
}
