// What stands around a name in a text: a word for a street, a house number, a person's first name, the rest
// of a longer street. Knows no cover.
import { firstNames } from "./lexicon/first-names.ts";
import {
  bareWords,
  beyondWords,
  joiners,
  livingWords,
  namelessWords,
  placePrepositions,
  quarterWords,
  streetKinds,
  streetWords,
  titles,
} from "./lexicon/places.ts";
import type { PlaceToken } from "./place-tokens.ts";

/** Indexes of the first and the last word of a name. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Street {
  readonly isCalled: boolean;
  readonly kind: number | undefined;
}

const walkMax = 4;
const uncalled: Street = { isCalled: false, kind: undefined };

/** Whether a word for a street stands before the name ("rue de", "bd Louis"), or behind it ("… straat"). */
export function streetAround(tokens: readonly PlaceToken[], { first, last }: Span): Street {
  for (let at = first - 1; at >= Math.max(0, first - walkMax); at--) {
    const word = tokens[at]?.plain ?? "";
    if (streetWords.has(word)) return { isCalled: true, kind: streetKinds.get(word) };
    if (!joiners.has(word) && !firstNames.has(word) && word.length > 1) break;
  }
  const behind = tokens[last + 1]?.plain ?? "";
  const isDutch =
    /^(?:straat|laan|steenweg|weg|plein|dreef|kaai|lei|strasse|str|gasse|platz|allee)$/.test(
      behind,
    );
  return isDutch ? { isCalled: true, kind: streetKinds.get(behind) } : uncalled;
}

/** A house number behind the name, or the name behind it; a postal code is none. */
export function isNumbered(tokens: readonly PlaceToken[], { first, last }: Span): boolean {
  const house = /^\d{1,3}[a-z]?$/;
  if (house.test(tokens[last + 1]?.plain ?? "")) return true;
  const behindNumber = house.test(tokens[first - 1]?.plain ?? "");
  return behindNumber && tokens[first - 1]?.part === tokens[first]?.part;
}

/** How many words of each part of a text tell something: `isBare` looks them up. */
export interface Telling {
  /** Of the words before an index. */
  readonly before: readonly number[];
  readonly byPart: ReadonlyMap<number, number>;
}

export function tellingWords(tokens: readonly PlaceToken[]): Telling {
  const before = [0];
  const byPart = new Map<number, number>();
  for (const [at, { plain, part }] of tokens.entries()) {
    const tells = tellsMore(plain) ? 1 : 0;
    before.push((before[at] ?? 0) + tells);
    byPart.set(part, (byPart.get(part) ?? 0) + tells);
  }
  return { before, byPart };
}

/** Whether the name, with words that tell nothing, is all between two commas or full stops. */
export function isBare(
  tokens: readonly PlaceToken[],
  { first, last }: Span,
  { before, byPart }: Telling,
): boolean {
  const inside = (before[last + 1] ?? 0) - (before[first] ?? 0);
  return (byPart.get(tokens[first]?.part ?? 0) ?? 0) - inside <= 1;
}

function tellsMore(word: string): boolean {
  return !(
    joiners.has(word) ||
    streetWords.has(word) ||
    livingWords.has(word) ||
    bareWords.has(word) ||
    /^\d/.test(word)
  );
}

/** "Jean Station", "Mme Ferrer". */
export function isPerson(tokens: readonly PlaceToken[], { first }: Span): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.part !== tokens[first]?.part) return false;
  return firstNames.has(before.plain) || titles.has(before.plain);
}

/** "Val Potet 3" is another place than "le Val". */
export function isPartOfName(tokens: readonly PlaceToken[], { last }: Span): boolean {
  const part = tokens[last]?.part;
  const [behind, next] = [tokens[last + 1], tokens[last + 2]];
  if (behind === undefined || behind.part !== part || !tellsMore(behind.plain)) return false;
  return next === undefined || next.part !== part || /^\d{1,3}[a-z]?$/.test(next.plain);
}

/** "J'habite à Tilff", "4130 Tilff": a town, and no "rue de Tilff". */
export function isTown(tokens: readonly PlaceToken[], { first }: Span): boolean {
  const before = tokens[first - 1]?.plain ?? "";
  return /^(?:a|te|in|at|en|\d{4})$/.test(before);
}

/** Kinds of street that lie in the quarter by whose name they are called. */
export function standsInside(kind: number | undefined): boolean {
  return kind === streetKinds.get("cite") || kind === streetKinds.get("place");
}

/** "À la", "quartier de", "j'habite": what follows is a place, be it spelt oddly. */
export function isAnnounced(tokens: readonly PlaceToken[], { first }: Span): boolean {
  const before = [first - 1, first - 2].map((at) => tokens[at]?.plain ?? "");
  return before.some((word) => {
    return (
      placePrepositions.has(word) ||
      quarterWords.has(word) ||
      livingWords.has(word) ||
      word === "au"
    );
  });
}

/**
 * The word by which a street's name goes on ("rue du Bois *de Mont*"), or undefined. A town behind it is
 * for the caller to know.
 */
export function goesOnWith(tokens: readonly PlaceToken[], { last }: Span): string | undefined {
  const part = tokens[last]?.part;
  const behind = tokens[last + 1];
  if (behind === undefined || behind.part !== part) return undefined;
  // "Rue du Bois Mort 3".
  const isLonger = behind.plain.length > 2 && /^\d{1,3}[a-z]?$/.test(tokens[last + 2]?.plain ?? "");
  if (isLonger && tellsMore(behind.plain) && !beyondWords.has(behind.plain)) return behind.plain;
  if (!/^(?:de|du|des|d)$/.test(behind.plain)) return undefined;
  const article = /^(?:la|le|les|l)$/.test(tokens[last + 2]?.plain ?? "");
  const next = tokens[last + (article ? 3 : 2)];
  if (next === undefined || next.part !== part || /^\d/.test(next.plain)) return undefined;
  return beyondWords.has(next.plain) || namelessWords.has(next.plain) ? undefined : next.plain;
}
