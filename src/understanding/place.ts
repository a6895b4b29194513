// Which partnership a street or quarter belongs to. Knows the covers it is given and spelling, no registry.
import { distance } from "fastest-levenshtein";
import { smallWords } from "./lexicon/languages.ts";
import { joiners, officeWords, streetEnding, streetWords } from "./lexicon/places.ts";
import { fold } from "./normalise.ts";

export { namesAPlace } from "./place-words.ts";

interface Partnership {
  readonly id: string;
  readonly name: string;
  readonly covers: readonly string[];
}

interface Place {
  readonly partnership: string;
  readonly street: boolean;
  /** The words that tell it from others, joined: `route du Condroz` → `condroz`. */
  readonly core: string;
  readonly words: number;
}

interface Token {
  readonly plain: string;
  /** Index in the text's list of words, joiners counted. */
  readonly at: number;
}

const wordsMax = 400;
const streetScore = 100;
const quarterScore = 50;
/** "Rue de Boncelles" lies anywhere: the quarter inside a street's name says little. */
const insideStreetScore = 20;
/** A quarter beside the street decides between two streets of the same name. */
const besideScore = 10;

/**
 * Ids of the partnerships that fit best: one, several where they fit equally well, none where no cover,
 * name or id is named. A street beats a quarter; spelling slips count a little less than the name itself.
 */
export function findPlaces(text: string, partnerships: readonly Partnership[]): string[] {
  const words = splitWords(text);
  const tokens = words
    .map((plain, at) => ({ plain, at }))
    .filter(({ plain }) => !joiners.has(plain));
  const found = new Map<string, { street: number; quarter: number }>();
  for (const place of partnerships.flatMap(placesOf)) {
    const score = scorePlace(place, tokens, words);
    if (score <= 0) continue;
    const best = found.get(place.partnership) ?? { street: 0, quarter: 0 };
    if (place.street) best.street = Math.max(best.street, score);
    else best.quarter = Math.max(best.quarter, score);
    found.set(place.partnership, best);
  }
  const totals = [...found].map(([id, { street, quarter }]) => ({
    id,
    total: street > 0 ? street + (quarter >= quarterScore - 10 ? besideScore : 0) : quarter,
  }));
  const top = Math.max(0, ...totals.map(({ total }) => total));
  return totals.filter(({ total }) => total === top).map(({ id }) => id);
}

function splitWords(text: string): readonly string[] {
  const words = fold(text.slice(0, 8_000)).match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
  return words.slice(0, wordsMax).map((word) => saints.get(word) ?? word);
}

const saints: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

function placesOf({ id, name, covers }: Partnership): readonly Place[] {
  const all = [...covers, name, id].map((cover) => toPlace(id, cover));
  return all.filter((place): place is Place => place !== undefined);
}

function toPlace(partnership: string, cover: string): Place | undefined {
  const words = splitWords(cover);
  const first = words[0] ?? "";
  const street =
    (streetWords.has(first) && words.length > 1) || (words.length === 1 && endsAsStreet(first));
  const told = words.slice(street && words.length > 1 ? 1 : 0).filter(tells);
  // A name of small words alone ("Le Val d'En Haut") is compared as a whole.
  const kept = told.length > 0 ? told : words;
  const core = kept.join("");
  return core === "" ? undefined : { partnership, street, core, words: kept.length };
}

function tells(word: string): boolean {
  return !joiners.has(word) && !officeWords.has(word);
}

function endsAsStreet(word: string): boolean {
  return word.length > 6 && streetEnding.test(word);
}

function scorePlace(place: Place, tokens: readonly Token[], words: readonly string[]): number {
  let best = 0;
  for (let at = 0; at < tokens.length; at++) {
    let joined = "";
    for (let length = 1; length <= place.words + 1 && at + length <= tokens.length; length++) {
      joined += tokens[at + length - 1]?.plain ?? "";
      if (joined.length > place.core.length + 3) break;
      const slips = slipsBetween(joined, place.core, length);
      if (slips === undefined) continue;
      const first = tokens[at]?.at ?? 0;
      const last = tokens[at + length - 1]?.at ?? 0;
      best = Math.max(best, weigh(place, { first, last, words }) - slips * 2);
    }
  }
  return best;
}

// Short names must be exact: "Lize" is one slip from many plain words.
function slipsBetween(typed: string, core: string, length: number): number | undefined {
  if (typed === core) return 0;
  const allowed = core.length < 5 ? 0 : core.length < 8 ? 1 : core.length < 12 ? 2 : 3;
  if (allowed === 0 || Math.abs(typed.length - core.length) > allowed) return undefined;
  if (length === 1 && smallWords.has(typed)) return undefined;
  if (typed[0] !== core[0] && typed[1] !== core[1]) return undefined;
  const slips = distance(typed, core);
  return slips <= allowed ? slips : undefined;
}

function weigh(
  place: Place,
  { first, last, words }: { first: number; last: number; words: readonly string[] },
): number {
  const called = isCalledStreet(first, words);
  if (!place.street) return called ? insideStreetScore : quarterScore;
  if (called || endsAsStreet(place.core)) return streetScore;
  // "Ferrer 12" or "Val Saint Lambert" without its "rue": a number or a long name still tells.
  const numbered = /^\d{1,4}[a-z]?$/.test(words[last + 1] ?? "");
  if (numbered) return streetScore - 20;
  return place.words > 1 || place.core.length >= 7 ? quarterScore - 5 : 0;
}

/** Whether a street word stands before the name, joiners between them. */
function isCalledStreet(first: number, words: readonly string[]): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const word = words[at] ?? "";
    if (streetWords.has(word)) return true;
    if (!joiners.has(word)) return false;
  }
  return false;
}
