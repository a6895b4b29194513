// Sizes, dates and bytes of letters in the folder that is open: small commands, none inside another.
// It knows nothing of what a letter means.
import type { FetchMessageObject, FetchQueryObject } from "imapflow";
import { type MailboxConnection, nameTrouble } from "./imap-connection.ts";

export interface LetterSize {
  readonly uid: number;
  /** Octets, as the server counts them. */
  readonly size: number;
  /** INTERNALDATE as UTC ISO text. */
  readonly receivedAt: string;
}

export interface LetterBytes {
  readonly uid: number;
  /** X-GM-MSGID, where the server has it. */
  readonly gmailId: string | null;
  /** INTERNALDATE as UTC ISO text. */
  readonly receivedAt: string;
  readonly source: Buffer;
  /** Over 25 MB: `source` is the header (256 kB at most) and the first 64 kB of what follows. */
  readonly cut: boolean;
}

/** What tells a letter from others before it is fetched. */
export interface LetterTrace {
  readonly uid: number;
  /** INTERNALDATE as UTC ISO text. */
  readonly receivedAt: string;
  readonly messageId: string | null;
  /** X-GM-MSGID, where the server has it. */
  readonly gmailId: string | null;
}

const tracesPerCommandMax = 500;
const wholeBytesMax = 25 * 1024 * 1024;
const headerBytesMax = 256 * 1024;
const startBytesMax = 64 * 1024;

/** In UID order; without the letters that are gone. */
export async function fetchSizes(
  connection: MailboxConnection,
  uids: readonly number[],
): Promise<LetterSize[]> {
  const query = { size: true, internalDate: true };
  const rows = await connection.client.fetchAll([...uids], query, { uid: true });
  const wanted = new Set(uids);
  const sized = rows.flatMap(({ uid, size, internalDate }) => {
    // Rows for other letters, or with flags alone, may stand in between (RFC 3501 section 7.4.2).
    if (size === undefined || !wanted.delete(uid)) return [];
    return [{ uid, size, receivedAt: toIso(internalDate) }];
  });
  return sized.sort((a, b) => a.uid - b.uid);
}

/** Without the letters that are gone. */
export async function fetchTraces(
  { client }: MailboxConnection,
  uids: readonly number[],
): Promise<LetterTrace[]> {
  const query = { envelope: true, internalDate: true };
  const isGmail = client.capabilities.has("X-GM-EXT-1");
  const traces: LetterTrace[] = [];
  for (let first = 0; first < uids.length; first += tracesPerCommandMax) {
    const some = uids.slice(first, first + tracesPerCommandMax);
    for (const row of await client.fetchAll(some, query, { uid: true })) {
      if (row.envelope === undefined) continue;
      traces.push({
        uid: row.uid,
        receivedAt: toIso(row.internalDate),
        messageId: row.envelope.messageId ?? null,
        gmailId: isGmail ? (row.emailId ?? null) : null,
      });
    }
  }
  return traces;
}

/**
 * In the order given; without the letters that are gone, and without those that the server cannot
 * read itself. Rejects when the connection is gone.
 */
export async function fetchLetters(
  connection: MailboxConnection,
  letters: readonly LetterSize[],
): Promise<LetterBytes[]> {
  const rows = await fetchRows(connection, letters).catch(async (error) => {
    if (!connection.isUsable || letters.length === 1) throw error;
    // One letter that the server cannot read must not hold up the others.
    const each: FetchMessageObject[] = [];
    for (const letter of letters) each.push(...(await fetchOrSkip(connection, letter)));
    return each;
  });
  return letters.flatMap((letter) => {
    const row = rows.find((row) => row.uid === letter.uid && (row.source?.length || row.bodyParts));
    return row === undefined ? [] : toLetterBytes(connection, letter, row);
  });
}

async function fetchOrSkip(
  connection: MailboxConnection,
  letter: LetterSize,
): Promise<FetchMessageObject[]> {
  try {
    return await fetchRows(connection, [letter]);
  } catch (error) {
    if (!connection.isUsable) throw error;
    connection.log.error(
      { uid: letter.uid, ...nameTrouble(error) },
      "the server withholds a letter",
    );
    return [];
  }
}

async function fetchRows(
  { client }: MailboxConnection,
  letters: readonly LetterSize[],
): Promise<FetchMessageObject[]> {
  const tooLarge = letters.filter(({ size }) => size > wholeBytesMax);
  const uids = letters.filter(({ size }) => size <= wholeBytesMax).map(({ uid }) => uid);
  const rows = uids.length === 0 ? [] : await client.fetchAll(uids, whole, { uid: true });
  for (const { uid } of tooLarge) {
    const row = await client.fetchOne(uid, beginning, { uid: true });
    if (row !== false) rows.push(row);
  }
  return rows;
}

/** Without a byte range: there are servers that answer one wrongly where several letters are asked. */
const whole: FetchQueryObject = { source: true };

const beginning: FetchQueryObject = {
  bodyParts: [
    { key: "HEADER", maxLength: headerBytesMax },
    { key: "TEXT", maxLength: startBytesMax },
  ],
};

function toLetterBytes(
  { client }: MailboxConnection,
  letter: LetterSize,
  row: FetchMessageObject,
): LetterBytes {
  const { uid, receivedAt } = letter;
  const gmailId = client.capabilities.has("X-GM-EXT-1") ? (row.emailId ?? null) : null;
  if (row.source !== undefined) {
    return {
      uid,
      gmailId,
      receivedAt,
      source: row.source,
      cut: row.source.length >= wholeBytesMax,
    };
  }
  // There are servers that send the whole of a part, whatever range was asked.
  const header = row.headers?.subarray(0, headerBytesMax) ?? Buffer.alloc(0);
  const start = row.bodyParts?.get("text")?.subarray(0, startBytesMax) ?? Buffer.alloc(0);
  const between = Buffer.from(header.length === headerBytesMax ? "\r\n\r\n" : "");
  return { uid, gmailId, receivedAt, source: Buffer.concat([header, between, start]), cut: true };
}

function toIso(date: Date | string | undefined): string {
  const parsed = new Date(date ?? Number.NaN);
  return Number.isNaN(parsed.getTime()) ? new Date().toISOString() : parsed.toISOString();
}
