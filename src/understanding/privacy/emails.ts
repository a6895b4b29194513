// Mail addresses, also where the sign is written out to hide it from machines.
import type { Detector } from "./kinds.ts";
import { placesOf } from "./spots.ts";

const at =
  "(?: ?@ ?| ?[([{<] ?(?:at|arobase|arobas|apenstaartje|klammeraffe|chiocciola|a|@) " +
  "?[)\\]}>] ?| (?:arobase|arobas|apenstaartje|klammeraffe|chiocciola) )";
const dot = "(?:\\.| ?[([{] ?(?:dot|point|punt|punkt|punto|\\.) ?[)\\]}] ?)";
/** A mail address as people write it, hidden from machines or not. */
export const writtenAddress = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}${at}[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){1,5}`,
  "giu",
);

export const findEmails: Detector = (plain, known) => {
  const public_ = new Set(known.addresses.map((one) => one.toLowerCase()));
  return placesOf(writtenAddress, plain)
    .filter(({ 0: words }) => !public_.has(plainAddress(words)))
    .map(({ index, 0: words }) => {
      return { kind: "email" as const, start: index, end: index + words.length };
    });
};

/** In small letters, its signs as they are typed, without a sub-address. */
export function plainAddress(words: string): string {
  return words
    .toLowerCase()
    .replace(new RegExp(at, "iu"), "@")
    .replace(new RegExp(dot, "giu"), ".")
    .replace(/\+[^@]{1,64}@/, "@");
}
