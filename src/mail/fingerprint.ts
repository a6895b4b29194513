// What makes a letter the same letter (CONTRACT.md §6): its own headers and its decoded parts, and
// nothing that changes when it is delivered again.
import { createHash } from "node:crypto";
import { allOf, type Headers } from "./headers.ts";

const names = [
  "from",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
] as const;

/**
 * Hex SHA-256 over those fields, unfolded and trimmed, and the parts in order. Text is compared
 * without the line ends that a transfer encoding or a server changes.
 */
export function fingerprintOf(headers: Headers, parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  const add = (content: string | Buffer): void => {
    const octets = typeof content === "string" ? Buffer.from(content) : content;
    // The length stands before each, so that nothing can move from one to the next.
    hash.update(`${octets.length}:`).update(octets);
  };
  for (const name of names) {
    const values = allOf(headers, name).map((value) => value.replace(/\s{1,1000}/g, " ").trim());
    add(`${name}*${values.length}`);
    for (const value of values) add(value);
  }
  for (const part of parts) add(typeof part === "string" ? sameLines(part) : part);
  return hash.digest("hex");
}

/** Lines ended by `\n`, without the empty ones at the end. */
function sameLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}
