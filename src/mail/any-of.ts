// One expression out of a table of phrases, so that the tables can be read line by line.

/**
 * Any of the phrases in folded sentences (plain-sentences.ts), a line each: `.` stays within one, and
 * `^` and `$` are its ends.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.join("|")})`, "m");
}
