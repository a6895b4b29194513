// Takes somebody's address and whole name out of words that are other people's. It knows no table.

/** Stands where something was. */
const gone = "…";

/** Gives the text without what is hidden. */
export type Hide = (text: string) => string;

/**
 * Hides addresses, and what else is given where it is long enough to mean somebody: whole names, subjects.
 * Lines broken within, quote marks and a page's entities between the words change nothing.
 */
export function hiding(addresses: readonly string[], phrases: readonly string[]): Hide {
  const told = phrases.filter(
    (phrase) => phrase.trim().length >= phraseMin && /\s/.test(phrase.trim()),
  );
  const patterns = [
    ...addresses.map((address) => `(?<![\\p{L}\\p{N}._+-])${escapeMarks(address)}`),
    ...told.map((phrase) => {
      return `(?<![\\p{L}\\p{N}])${phrase.trim().split(/\s+/).map(eitherForm).join(between)}`;
    }),
  ];
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(`(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(pattern, gone);
}
const phraseMin = 5;

/** What may stand between two words of one phrase, in a text part or in its page. */
const between = "(?:[\\s>]|\\\\[nrt]|&[a-z]{2,5};|<[^<>]{0,300}>){1,40}";

/** In the strings of a value that JSON can hold, however deep. */
export function hideDeep(value: unknown, hide: Hide): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((one) => hideDeep(one, hide));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hideDeep(one, hide)]));
}

/** A mark that a page writes as an entity stands in either form. */
function eitherForm(word: string): string {
  return Array.from(word, (letter) => {
    const plain = escapeMarks(letter);
    return /[&<>"']/.test(letter) ? `(?:${plain}|&[a-z#0-9]{2,6};)` : plain;
  }).join("");
}

function escapeMarks(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
