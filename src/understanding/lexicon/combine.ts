// Builds entries of a lexicon out of parts: phrases and compound words that differ in one place. Holds
// no words itself.

/** Every phrase that takes one alternative (`a|b`) of each part in turn; an empty one leaves it out. */
export function phrases(...parts: readonly string[]): string {
  return combined(parts, " ");
}

/** Every compound written as one word: `compounds("voor|achter", "deur")` is `voordeur|achterdeur`. */
export function compounds(...parts: readonly string[]): string {
  return combined(parts, "");
}

function combined(parts: readonly string[], between: string): string {
  let made: readonly string[] = [""];
  for (const part of parts) {
    const ends = part.split("|").map((end) => end.trim());
    made = made.flatMap((start) => ends.map((end) => `${start}${between}${end}`));
  }
  return made.map((one) => one.replace(/ {2,9}/g, " ").trim()).join("|");
}
