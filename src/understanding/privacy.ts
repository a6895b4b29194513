// What members should not read of other people: number plates, telephone numbers, national numbers,
// mail addresses. It finds and marks; what is done about it is its reader's decision.

export type PrivateKind = "plate" | "phone" | "national" | "email";

export interface Private {
  readonly kind: PrivateKind;
  /** As written. */
  readonly words: string;
}

interface Pattern {
  readonly kind: PrivateKind;
  readonly pattern: RegExp;
  readonly holds?: (words: string) => boolean;
}

// In this order: what one has found, the next does not see.
const patterns: readonly Pattern[] = [
  { kind: "email", pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu },
  {
    kind: "national",
    pattern: /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)/gu,
    holds: isNationalNumber,
  },
  {
    kind: "phone",
    pattern:
      /(?<![\d+./-])(?:(?:\+|00)\d{2}[ ./]?(?:\(0\))?|0)\d{1,3}(?:[ ./-]?\d{2,3}){2,4}(?!\d)/gu,
    holds: isPhone,
  },
  // Belgium since 2010, before, and what people type of it; then plates with groups of two or three
  // letters and digits as abroad.
  { kind: "plate", pattern: /(?<![\p{L}\d])[1-9][- .]?[A-Za-z]{3}[- .]?\d{3}(?![\p{L}\d])/gu },
  { kind: "plate", pattern: /(?<![\p{L}\d-])[A-Z]{3}[- .]?\d{3}(?![\p{L}\d-])/gu },
  { kind: "plate", pattern: /(?<![\p{L}\d-])\d{3}[- .][A-Z]{3}(?![\p{L}\d-])/gu },
  { kind: "plate", pattern: /(?<![\p{L}\d-])[A-Z]{2}-\d{3}-[A-Z]{2}(?![\p{L}\d-])/gu },
];

/** Everything found, in the order of the text; `allowed` are numbers that everybody may read. */
export function findPrivate(text: string, allowed: readonly string[] = []): readonly Private[] {
  return search(text, allowed).map(({ kind, words }) => ({ kind, words }));
}

/** The text with what was found struck out. */
export function redact(text: string, allowed: readonly string[] = []): string {
  const found = search(text, allowed).toReversed();
  return found.reduce((left, { at, words }) => {
    return `${left.slice(0, at)}[…]${left.slice(at + words.length)}`;
  }, text);
}

function search(text: string, allowed: readonly string[]): readonly (Private & { at: number })[] {
  const public_ = new Set(allowed.map(digitsOf));
  const found: (Private & { at: number })[] = [];
  let left = text;
  for (const { kind, pattern, holds } of patterns) {
    left = left.replace(pattern, (words: string, at: number) => {
      const isPublic = kind === "phone" && public_.has(digitsOf(words));
      if (isPublic || holds?.(words) === false) return words;
      found.push({ kind, words, at });
      return "\u0000".repeat(words.length);
    });
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** The last two digits are 97 less the rest of the first nine; from 2000 on with a 2 before them. */
function isNationalNumber(words: string): boolean {
  const digits = digitsOf(words);
  const first = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return [first, first + 2_000_000_000].some((number) => 97 - (number % 97) === check);
}

function isPhone(words: string): boolean {
  const digits = digitsOf(words).replace(/^(?:00)?32/, "0");
  return digits.length >= 9 && digits.length <= 13;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
