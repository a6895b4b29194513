// The words of a header (a subject, a display name, a file name) as people read them.
// It decides nothing: addresses are parsed before, and elsewhere.
import libmime from "libmime";
import { cleanLine } from "./clean-text.ts";

/** Decoding is quadratic on a long run of encoded-words. */
const encodedCharactersMax = 4_000;

/** RFC 2047 encoded-words decoded, cleaned, on one line of at most `lengthMax` characters. */
export function readHeaderText(value: string, lengthMax: number): string {
  const cut = value.slice(0, encodedCharactersMax);
  return cleanLine(cut.includes("=?") ? libmime.decodeWords(cut) : cut, lengthMax);
}

const answerPrefix = /^\s{0,5}(?:re|aw|antw|sv|tr|fwd?|wg|doorst) {0,2}:/i;

/** Whether a subject answers or passes on another letter: its words are then somebody else's. */
export function isSubjectOfAnother(subject: string): boolean {
  return answerPrefix.test(subject);
}
