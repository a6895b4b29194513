// Reads a mail written out in a test. Not a test itself.
import type { Letter, Unreadable } from "../../src/mail/letter.ts";
import { readLetter } from "../../src/mail/read.ts";

export const options = {
  receivedAt: "2026-03-17T10:00:00.000Z",
  trustedAuthserv: "mx.google.com",
} as const;

/** A header block (without From, which is Anna's unless it is given) and a body, `\n` made CRLF. */
export function sourceOf(block: string, body = "Bonjour"): Buffer {
  const from = /^From ?:/m.test(block) ? "" : "From: Anna <anna@voo.example>\n";
  return Buffer.from(`${from}${block}\n\n${body}`.replace(/\r?\n/g, "\r\n"));
}

/** The letter; throws where it is unreadable. */
export async function letterFrom(block: string, body?: string): Promise<Letter> {
  const read = await readLetter(sourceOf(block, body), options);
  if ("unreadable" in read) throw new Error(`unreadable: ${read.unreadable}`);
  return read;
}

/** The remains; throws where it is a letter. */
export async function remainsOf(source: Buffer): Promise<Unreadable> {
  const read = await readLetter(source, options);
  if (!("unreadable" in read)) throw new Error("readable");
  return read;
}
