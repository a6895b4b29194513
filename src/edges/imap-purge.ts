// Deletes letters for good in the folders that the office files letters in, and in no other: INBOX is never
// touched. What is to go is asked by its caller; it knows nothing of whose letters they are.
import type { FetchMessageObject, SearchObject } from "imapflow";
import type { MailboxConnection } from "./imap-connection.ts";

type PurgeFolder = "handled" | "quarantine" | "sent";
/** `authors`: of whom one has to have written it; null where that is not known. */
export type PurgeLetters =
  | { readonly messageId: string; readonly authors: readonly string[] | null }
  | { readonly address: string }
  | { readonly before: string };

export interface PurgeWish {
  readonly folder: PurgeFolder;
  readonly letters: PurgeLetters;
  /** UTC ISO text: what came before it is not the office's, and stays. */
  readonly since: string;
  /** Whether a letter from this address may be one of the office's own. */
  readonly isOurs: (address: string) => boolean;
  /** An address in the form in which those of one mailbox are the same. */
  readonly fold: (address: string) => string;
}

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
export async function purgeFolder(connection: MailboxConnection, wish: PurgeWish): Promise<Purged> {
  const path = connection.folders[wish.folder];
  // No such folder: nothing of ours lies there.
  if (path === null || path.toUpperCase() === "INBOX") return { letters: 0, isDone: true };
  await connection.select(path);
  await connection.client.noop();
  const found = await findUids(connection, wish);
  const some = found.slice(0, lettersMax);
  for (let first = 0; first < some.length; first += batchMax) {
    await destroy(connection, path, some.slice(first, first + batchMax));
  }
  const left = some.length === 0 ? [] : await findUids(connection, wish);
  return { letters: some.length, isDone: left.length === 0 };
}

async function findUids(
  connection: MailboxConnection,
  wish: PurgeWish,
): Promise<readonly number[]> {
  const { letters } = wish;
  if (Number.isNaN(Date.parse(wish.since))) return [];
  if ("messageId" in letters) return findById(connection, wish, letters);
  if ("address" in letters) return findByAddress(connection, wish, letters.address);
  return findBefore(connection, wish, letters.before);
}

/**
 * SEARCH finds parts of a word too (RFC 3501 section 6.4.4): only the very same id counts. Anybody can
 * give a letter the id of another one: it has to be of its author, or all with that id of the same one.
 */
async function findById(
  connection: MailboxConnection,
  wish: PurgeWish,
  {
    messageId,
    authors,
  }: { readonly messageId: string; readonly authors: readonly string[] | null },
): Promise<readonly number[]> {
  // An empty or broken id would match every letter.
  if (!/^<[^<>\s"\\]{3,900}>$/.test(messageId)) return [];
  const uids = await search(connection, { header: { "message-id": messageId } });
  const found = (await look(connection, uids, wish)).filter((it) => it.messageId === messageId);
  const same = found.filter((it) => isOffices(it, wish));
  if (wish.folder === "sent") return same.map(({ uid }) => uid);
  if (authors === null) {
    const isOne = new Set(found.map(({ from }) => from.join())).size === 1;
    return isOne ? same.map(({ uid }) => uid) : [];
  }
  const folds = authors.map(wish.fold);
  return same
    .filter(({ from, replyTo }) => [...from, ...replyTo].some((one) => folds.includes(one)))
    .map(({ uid }) => uid);
}

/**
 * What they wrote; in Sent, what went to them and to nobody else. What only names them, or went to them
 * among others, is somebody else's letter.
 */
async function findByAddress(
  connection: MailboxConnection,
  wish: PurgeWish,
  address: string,
): Promise<readonly number[]> {
  if (!/^[^\s"\\@]{1,64}@[^\s"\\@]{3,253}$/.test(address)) return [];
  const isSent = wish.folder === "sent";
  const uids = await search(connection, isSent ? { to: address } : { from: address });
  const fold = wish.fold(address);
  const isTheirs = ({ from, to }: Seen) => {
    const people = isSent ? to : from;
    return people.length === 1 && people[0] === fold;
  };
  const found = await look(connection, uids, wish);
  return found.filter((it) => isTheirs(it) && isOffices(it, wish)).map(({ uid }) => uid);
}

/** SEARCH knows days of the server's own zone only: it gives too many, and the exact time decides. */
async function findBefore(
  connection: MailboxConnection,
  wish: PurgeWish,
  before: string,
): Promise<readonly number[]> {
  const limit = Date.parse(before);
  if (Number.isNaN(limit)) return [];
  const since = new Date(Date.parse(wish.since) - dayMs);
  const uids = await search(connection, { since, before: new Date(limit + dayMs) });
  const found = await look(connection, uids, wish);
  return found.filter((it) => it.at < limit && isOffices(it, wish)).map(({ uid }) => uid);
}

/** It came while the office was there; in Sent, where people's own letters lie too, it says that it is ours. */
function isOffices({ at, from, kind }: Seen, { folder, since, isOurs }: PurgeWish): boolean {
  if (!(at >= Date.parse(since))) return false;
  return folder !== "sent" || (kind && from.length === 1 && from.every(isOurs));
}

async function search({ client }: MailboxConnection, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (Array.isArray(found)) return found;
  throw Object.assign(new Error("the server refused to search"), { code: "SEARCH" });
}

interface Seen {
  readonly uid: number;
  readonly messageId: string | null;
  /** INTERNALDATE in milliseconds; NaN where the server does not tell. */
  readonly at: number;
  /** Folded, as the others are. */
  readonly from: readonly string[];
  readonly replyTo: readonly string[];
  /** To, Cc and Bcc. */
  readonly to: readonly string[];
  /** It bears `X-PLP-Kind`. */
  readonly kind: boolean;
}

async function look(
  { client }: MailboxConnection,
  uids: readonly number[],
  { fold }: PurgeWish,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const query = { uid: true, envelope: true, internalDate: true, headers: ["x-plp-kind"] };
  for (let first = 0; first < uids.length; first += batchMax) {
    const some = uids.slice(first, first + batchMax);
    for (const row of await client.fetchAll(some, query, { uid: true }))
      seen.push(toSeen(row, fold));
  }
  return seen;
}

function toSeen(
  { uid, envelope, internalDate, headers }: FetchMessageObject,
  fold: PurgeWish["fold"],
): Seen {
  const { from, replyTo, to = [], cc = [], bcc = [] } = envelope ?? {};
  const foldsOf = (people: typeof from = []) => people.map(({ address }) => fold(address ?? ""));
  return {
    uid,
    messageId: envelope?.messageId ?? null,
    at: internalDate === undefined ? Number.NaN : new Date(internalDate).getTime(),
    from: foldsOf(from),
    replyTo: foldsOf(replyTo),
    to: foldsOf([...to, ...cc, ...bcc]),
    kind: /^x-plp-kind:[ \t]{0,100}\S/im.test(headers?.toString("latin1") ?? ""),
  };
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
