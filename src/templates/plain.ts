// Values as plain words: what may stand in a letter of what anybody wrote, and how much of it in a
// subject. It knows no template.
import { withoutTokens } from "../mail/reply-address.ts";

/** UTF-16 units of a subject, tag included. */
const subjectMax = 150;

/** Around a marked place; `plainWords` leaves no such character in what anybody wrote. */
export const placeBegin = "\u0004";
export const placeEnd = "\u0005";

/**
 * The words without what could act: control characters but `\n` and tab (slots are made of such),
 * characters that turn the direction of writing, halves of characters, and other people's tokens.
 */
export function plainWords(text: string, officeAddress: string): string {
  return withoutTokens(
    text
      .toWellFormed()
      .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ""),
    officeAddress,
  );
}

/** One line of at most 150 UTF-16 units, `room` of them left free at its end; no pair is cut. */
export function subjectLine(words: string, room: number): string {
  const line = words.replace(/\s{1,10000}/g, " ").trim();
  if (line.length <= subjectMax - room) return line;
  const cut = line.slice(0, subjectMax - room - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.trimEnd()}…`;
}
