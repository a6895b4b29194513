// Mail addresses, also where the sign is written out to hide it from machines.
import type { Detector, Spot } from "./kinds.ts";
import { placesOf } from "./spots.ts";

const sign = "arobase|arobas|arrobase|apenstaartje|klammeraffe|affenschwanz|chiocciola";
/** "(a) www.ville.be et (b) …" counts; it is no sign. */
const noList = "(?! ?www\\.|[^\\n]{0,120}[([{<] ?b ?[)\\]}>])";
const at =
  `(?: ?@ ?| ?[([{<] ?(?:at|${sign}|@) ?[)\\]}>] ?| ?[([{<] ?(?:a|à) ?[)\\]}>] ?${noList}` +
  `| (?:${sign}) )`;
const dot = "(?:\\.| ?[([{] ?(?:dot|point|punt|punkt|punto|\\.) ?[)\\]}] ?)";
/** A mail address as people write it, hidden from machines or not. */
const written = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}${at}[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){1,5}`,
  "giu",
);

const domains =
  "be|com|org|net|eu|fr|de|nl|lu|uk|it|es|pl|info|biz|brussels|vlaanderen|example|test|gmail|me|io";
const dotWord = " (?:dot|point|punt|punkt|punto) ";
const host = (signOfDot: string) =>
  `[\\p{L}\\p{N}-]{1,63}(?:${signOfDot}[\\p{L}\\p{N}-]{1,63}){0,2}?${signOfDot}(?:${domains})`;
/** All in words, or with spaces around its point: "colette arobase exemple point org". */
const spelt = new RegExp(
  "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}" +
    `(?:${dotWord}[\\p{L}\\p{N}_-]{1,30}){0,2}(?:${at}${host(`(?:${dotWord}| ?\\. )`)}` +
    `| (?:at|chez|a|à|ad) ${host(dotWord)})(?![\\p{L}\\p{N}])`,
  "giu",
);
const signs = new RegExp(`[@([{<]| (?:${sign}|dot|point|punt|punkt|punto|\\.) `, "iu");

/** Every address in it, at most 500 of each manner of writing one. */
export function addressesIn(plain: string): readonly { readonly index: number; words: string }[] {
  return [written, spelt].flatMap((pattern) => {
    return placesOf(pattern, plain).map(({ index, 0: words }) => ({ index, words }));
  });
}

/** Whether what was found of somebody is an address, in any manner of writing, and not a name. */
export function isAddress(words: string): boolean {
  return signs.test(words);
}

export const findEmails: Detector = (plain, known) => {
  const public_ = new Set(known.addresses.map((one) => one.toLowerCase()));
  return addressesIn(plain)
    .filter(({ words }) => !public_.has(plainAddress(words)))
    .map(({ index, words }): Spot => ({ kind: "email", start: index, end: index + words.length }));
};

/** In small letters, its signs as they are typed, without a sub-address. */
export function plainAddress(words: string): string {
  return words
    .toLowerCase()
    .replace(anyAt, "@")
    .replace(anyDot, ".")
    .replace(/\+[^@]{1,64}@/, "@");
}
const anyAt = new RegExp(`${at}| (?:at|chez|a|à|ad) `, "iu");
const anyDot = new RegExp(`${dot}|${dotWord}| ?\\. `, "giu");
