// Deletes letters for good in the folders that the office files letters in, and in no other: INBOX is never
// touched. What is to go is asked by its caller; it knows nothing of whose letters they are.
import type { SearchObject } from "imapflow";
import type { MailboxConnection } from "./imap-connection.ts";

export type PurgeFolder = "handled" | "quarantine" | "sent";
export type PurgeLetters =
  | { readonly messageId: string }
  | { readonly address: string }
  | { readonly before: string };

export interface Purged {
  readonly letters: number;
  /** False where more may lie there: to be asked again. */
  readonly isDone: boolean;
}

const batchMax = 200;
/** So many letters in one go; what is left goes the next time. */
const lettersMax = 2_000;
const dayMs = 86_400_000;
const gmail = "X-GM-EXT-1";

/** Deletes these letters in this folder. Rejects when the connection fails or the server refuses. */
export async function purgeFolder(
  connection: MailboxConnection,
  { folder, letters }: { readonly folder: PurgeFolder; readonly letters: PurgeLetters },
): Promise<Purged> {
  const path = connection.folders[folder];
  // No such folder: nothing of ours lies there.
  if (path === null || path.toUpperCase() === "INBOX") return { letters: 0, isDone: true };
  await connection.select(path);
  await connection.client.noop();
  const found = await findUids(connection, letters);
  const some = found.slice(0, lettersMax);
  for (let first = 0; first < some.length; first += batchMax) {
    await destroy(connection, path, some.slice(first, first + batchMax));
  }
  const left = some.length === 0 ? [] : await findUids(connection, letters);
  return { letters: some.length, isDone: left.length === 0 };
}

async function findUids(
  connection: MailboxConnection,
  letters: PurgeLetters,
): Promise<readonly number[]> {
  if ("messageId" in letters) return findById(connection, letters.messageId);
  if ("address" in letters) return findByAddress(connection, letters.address);
  return findBefore(connection, letters.before);
}

/** SEARCH finds parts of a word too (RFC 3501 section 6.4.4): only the very same id counts. */
async function findById(
  connection: MailboxConnection,
  messageId: string,
): Promise<readonly number[]> {
  // An empty or broken id would match every letter.
  if (!/^<[^<>\s"\\]{3,900}>$/.test(messageId)) return [];
  const uids = await search(connection, { header: { "message-id": messageId } });
  return uids.length === 0 ? [] : keepThose(connection, uids, (it) => it.messageId === messageId);
}

/** In any of the address fields, or anywhere in the text. */
async function findByAddress(
  connection: MailboxConnection,
  address: string,
): Promise<readonly number[]> {
  if (!/^[^\s"\\@]{1,64}@[^\s"\\@]{3,253}$/.test(address)) return [];
  const fields = ["from", "to", "cc", "bcc"] as const;
  const queries: SearchObject[] = [
    ...fields.map((field) => ({ [field]: address })),
    { header: { "reply-to": address } },
    { text: address },
  ];
  const uids = new Set<number>();
  for (const query of queries) {
    for (const uid of await search(connection, query)) uids.add(uid);
  }
  return exactly(connection, [...uids], address);
}

/**
 * `ann@x.example` is a part of `joann@x.example`: what names only such a longer one stays. The source is
 * looked at as it is; a letter whose text is encoded is believed to the server's search.
 */
async function exactly(
  { client }: MailboxConnection,
  uids: readonly number[],
  address: string,
): Promise<readonly number[]> {
  const near = new RegExp(
    `[\\w.+-]{0,64}${address.replace(/[.+*?^${}()|[\]\\/-]/g, "\\$&")}[\\w-]{0,63}`,
    "gi",
  );
  const kept: number[] = [];
  for (let first = 0; first < uids.length; first += batchMax) {
    const some = uids.slice(first, first + batchMax);
    const query = { uid: true, source: { start: 0, maxLength: looksMax } };
    for (const { uid, source } of await client.fetchAll(some, query, { uid: true })) {
      const told = source?.toString("latin1").match(near) ?? [];
      const isOther = told.length > 0 && told.every((one) => one.length !== address.length);
      if (!isOther) kept.push(uid);
    }
  }
  return kept;
}
const looksMax = 262_144;

/** SEARCH knows days of the server's own zone only: it gives too many, and the exact time decides. */
async function findBefore(
  connection: MailboxConnection,
  before: string,
): Promise<readonly number[]> {
  const limit = Date.parse(before);
  if (Number.isNaN(limit)) return [];
  const uids = await search(connection, { before: new Date(limit + dayMs) });
  return keepThose(connection, uids, ({ at }) => at !== null && at < limit);
}

async function search({ client }: MailboxConnection, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (Array.isArray(found)) return found;
  throw Object.assign(new Error("the server refused to search"), { code: "SEARCH" });
}

interface Seen {
  readonly messageId: string | null;
  /** INTERNALDATE in milliseconds. */
  readonly at: number | null;
}

async function keepThose(
  { client }: MailboxConnection,
  uids: readonly number[],
  isMeant: (seen: Seen) => boolean,
): Promise<readonly number[]> {
  const kept: number[] = [];
  for (let first = 0; first < uids.length; first += batchMax) {
    const some = uids.slice(first, first + batchMax);
    const query = { uid: true, envelope: true, internalDate: true };
    for (const row of await client.fetchAll(some, query, { uid: true })) {
      const at = row.internalDate === undefined ? null : new Date(row.internalDate).getTime();
      if (isMeant({ messageId: row.envelope?.messageId ?? null, at })) kept.push(row.uid);
    }
  }
  return kept;
}

async function destroy(
  connection: MailboxConnection,
  path: string,
  uids: readonly number[],
): Promise<void> {
  const { client } = connection;
  // On Gmail a letter without a label stays in All Mail: only out of the Trash does it go (MAIL.md §1.6).
  if (client.capabilities.has(gmail)) return destroyByTrash(connection, path, uids);
  if (client.capabilities.has("UIDPLUS")) return expunge(connection, uids);
  // EXPUNGE takes all that is marked: what others have marked is unmarked for that moment.
  const marked = await search(connection, { deleted: true });
  const others = marked.filter((uid) => !uids.includes(uid));
  if (others.length > 0) await client.messageFlagsRemove(others, ["\\Deleted"], { uid: true });
  try {
    await expunge(connection, uids);
  } finally {
    if (others.length > 0) await client.messageFlagsAdd(others, ["\\Deleted"], { uid: true });
  }
}

async function expunge({ client }: MailboxConnection, uids: readonly number[]): Promise<void> {
  if (await client.messageDelete([...uids], { uid: true })) return;
  throw Object.assign(new Error("the server did not delete"), { code: "EXPUNGE" });
}

/** Each is known again in the Trash by Gmail's own number: UIDs are new there, and others' letters lie beside. */
async function destroyByTrash(
  connection: MailboxConnection,
  path: string,
  uids: readonly number[],
): Promise<void> {
  const { client } = connection;
  const { trash } = connection.folders;
  if (trash === null) throw Object.assign(new Error("no trash is shown"), { code: "NOTRASH" });
  const rows = await client.fetchAll([...uids], { uid: true, threadId: true }, { uid: true });
  const numbers = new Set(rows.flatMap(({ emailId }) => emailId ?? []));
  if (!(await client.messageMove([...uids], trash, { uid: true }))) {
    throw Object.assign(new Error("the server did not move"), { code: "MOVE" });
  }
  await connection.select(trash);
  const gone: number[] = [];
  for (const emailId of numbers) gone.push(...(await search(connection, { emailId })));
  const there = await client.fetchAll(gone, { uid: true, threadId: true }, { uid: true });
  const ours = there.filter(({ emailId }) => emailId !== undefined && numbers.has(emailId));
  if (ours.length > 0)
    await expunge(
      connection,
      ours.map(({ uid }) => uid),
    );
  await connection.select(path);
}
