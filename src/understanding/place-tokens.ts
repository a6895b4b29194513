// A text → its words as names are compared: saints written out, small numbers in figures, "Tilffstraat"
// taken apart. Knows how streets are called, none of them.
import { joiners, nameEndings, streetEnding, streetKinds, streetWords } from "./lexicon/places.ts";
import { fold } from "./normalise.ts";

export interface PlaceToken {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at commas and the ends of sentences. */
  readonly part: number;
}

const tokensMax = 400;

export function placeTokens(text: string): readonly PlaceToken[] {
  const tokens: PlaceToken[] = [];
  let part = 0;
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]{1,40}/gu)) {
    if (tokens.length >= tokensMax) break;
    if (endsPart(text.slice(last, match.index), tokens.at(-1)?.plain ?? "")) part++;
    last = match.index + match[0].length;
    tokens.push({ plain: plainOf(match[0]), start: match.index, end: last, part });
  }
  return tokens;
}

// "Av. du Centenaire" and "r. de Tilff" go on.
function endsPart(gap: string, before: string): boolean {
  if (gap === " ") return false;
  return /[,;:!?\n()]/.test(gap) || (/\.\s/.test(gap) && before.length > 3);
}

/** The words of a cover, as those of a text. */
export function splitWords(cover: string): readonly string[] {
  return placeTokens(cover).map(({ plain }) => plain);
}

const written: ReadonlyMap<string, string> = new Map(
  `st=saint ste=sainte sint=saint sankt=saint deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 bvd=boulevard`
    .split(" ")
    .map((pair) => {
      const [short = "", long = ""] = pair.split("=");
      return [short, long] as const;
    }),
);

function plainOf(word: string): string {
  const plain = fold(word);
  return written.get(plain) ?? plain;
}

export interface StreetWord {
  readonly name: string;
  readonly kind: number | undefined;
}

const wordLengthMin = 7;

/** "Tilffstraat" → `tilff` and its kind; undefined where the word is no such street. */
export function startOfStreetWord(word: string): StreetWord | undefined {
  if (word.length < wordLengthMin) return undefined;
  const ending = streetEnding.exec(word)?.[0];
  if (ending === undefined || joiners.has(word) || streetWords.has(word)) return undefined;
  const name = word.slice(0, -ending.length);
  return name.length < 2 ? undefined : { name, kind: streetKinds.get(ending) };
}

/** "Ruedetilff" → `tilff` and its kind. */
export function gluedStreet(word: string): StreetWord | undefined {
  if (word.length < wordLengthMin) return undefined;
  const [, street = "", name] =
    /^(rue|avenue|quai|route|boulevard|chaussee|place)(?:dela|de|des|du)([a-z]{4,30})$/.exec(
      word,
    ) ?? [];
  return name === undefined ? undefined : { name, kind: streetKinds.get(street) };
}

/** The name with, and without, what joins it to such an ending: `stations` → `stations`, `station`. */
export function withoutJoint(name: string): readonly string[] {
  return nameEndings
    .filter((ending) => name.endsWith(ending) && name.length - ending.length >= 3)
    .map((ending) => (ending === "" ? name : name.slice(0, -ending.length)));
}
