// Which partnership a street or quarter belongs to, where somebody tells where they live. Knows the covers
// it is given, how streets are called and how they are misspelt; no registry.
import { type Cover, type Covers, coversLike, coversOf, type Partnership } from "./covers.ts";
import { homeParts } from "./home-parts.ts";
import { firstNames } from "./lexicon/first-names.ts";
import { smallWords } from "./lexicon/languages.ts";
import { joiners, quarterWords } from "./lexicon/places.ts";
import { fold } from "./normalise.ts";
import {
  goesOnWith,
  isAnnounced,
  isBare,
  isNumbered,
  isPartOfName,
  isPerson,
  isTown,
  type Span,
  type Street,
  standsInside,
  streetAround,
  type Telling,
  tellingWords,
} from "./place-context.ts";
import { slipsBetween } from "./place-sound.ts";
import {
  gluedStreet,
  type PlaceToken,
  placeTokens,
  startOfStreetWord,
  withoutJoint,
} from "./place-tokens.ts";

export { namesAPlace } from "./place-words.ts";

export interface FoundPlace {
  /** Id of the partnership. */
  readonly id: string;
  /** About 100 for a street, 50 for a quarter; less for slips and for less certain ways to name it. */
  readonly score: number;
  /** The part of the text that told it, as written. */
  readonly words: string;
}

const streetScore = 100;
const quarterScore = 50;
/** "Cité Gonhir", "place du Pairay" lie there; a "rue de Boncelles" may lie anywhere. */
const insideStreetScore = 20;
/** A street's name without its "rue": with a house number, and as all there is to an answer. */
const numberedScore = 80;
const bareScore = 45;
/** A quarter beside the street decides between two streets of the same name. */
const besideScore = 10;
/** An avenue where the cover is a rue; part of a name; a slip of the pen. */
const otherKindLoss = 15;
const shortenedLoss = 6;
const slipLoss = 2;

/**
 * Ids of the partnerships that fit best: one, several where they fit equally well, none where no cover,
 * name or id is named. A street beats a quarter; spelling slips count a little less than the name itself.
 */
export function findPlaces(
  text: string,
  partnerships: readonly Partnership[],
  city = "",
): string[] {
  const found = scorePlaces(text, partnerships, city);
  const top = Math.max(0, ...found.map(({ score }) => score));
  return found.filter(({ score }) => score === top).map(({ id }) => id);
}

/** Every partnership that the text names somehow, with its score, in the order of the list. */
export function scorePlaces(
  text: string,
  partnerships: readonly Partnership[],
  city = "",
): readonly FoundPlace[] {
  const covers = coversOf(partnerships);
  const tokens = placeTokens(homeParts(text));
  const best = new Map<string, { street?: Hit; quarter?: Hit }>();
  const search = { tokens, telling: tellingWords(tokens), covers, city: fold(city) };
  for (const hit of findHits(search)) {
    const known = best.get(hit.cover.partnership) ?? {};
    const kind = hit.cover.isStreet ? "street" : "quarter";
    if (hit.score > (known[kind]?.score ?? 0)) {
      best.set(hit.cover.partnership, { ...known, [kind]: hit });
    }
  }
  return partnerships.flatMap(({ id }) => {
    const { street, quarter } = best.get(id) ?? {};
    const hit = street ?? quarter;
    if (hit === undefined) return [];
    const beside = street !== undefined && (quarter?.score ?? 0) >= quarterScore - 10;
    const words = text.slice(tokens[hit.first]?.start, tokens[hit.last]?.end);
    return [{ id, score: hit.score + (beside ? besideScore : 0), words }];
  });
}

interface Hit extends Span {
  readonly cover: Cover;
  readonly score: number;
}

interface Search {
  readonly tokens: readonly PlaceToken[];
  readonly telling: Telling;
  readonly covers: Covers;
  /** Folded. */
  readonly city: string;
}

function findHits(search: Search): readonly Hit[] {
  const { tokens, covers } = search;
  const comparison = { ...search, work: { left: comparisonsMax }, hits: [] as Hit[] };
  for (const [at, token] of tokens.entries()) {
    if (joiners.has(token.plain)) continue;
    const compound = startOfStreetWord(token.plain) ?? gluedStreet(token.plain);
    if (compound !== undefined) {
      const street = { isCalled: true, kind: compound.kind };
      compare(withoutJoint(compound.name), { first: at, last: at }, { ...comparison, street });
    }
    let joined = "";
    let words = 0;
    for (let last = at; last < tokens.length && words <= covers.wordsMax; last++) {
      const { plain = "", part } = tokens[last] ?? {};
      if (part !== token.part || joined.length + plain.length > covers.lengthMax + lengthSlack)
        break;
      if (joiners.has(plain)) continue;
      joined += plain;
      words++;
      if (joined.length < nameLengthMin) continue;
      const near = coversLike(joined, covers);
      if (near.length > 0) compare([joined], { first: at, last }, comparison);
    }
  }
  return comparison.hits;
}

const nameLengthMin = 3;
/** How much longer or shorter than the name a typed one may be. */
const lengthSlack = 3;
/** A letter of 3 kB needs some hundreds; a hostile text is left unread from there. */
const comparisonsMax = 20_000;

interface Comparison extends Search {
  /** Known where the word itself ends in "straat". */
  readonly street?: Street;
  readonly work: { left: number };
  readonly hits: Hit[];
}

function compare(typed: readonly string[], span: Span, comparison: Comparison): void {
  const { tokens, covers, hits, work } = comparison;
  const [whole = ""] = typed;
  let street = comparison.street;
  for (const cover of coversLike(whole, covers)) {
    if (!isOfLength(whole.length, cover.core.length)) continue;
    street ??= streetAround(tokens, span);
    if (cover.isStreet && !street.isCalled && !couldBeStreet(cover, span, comparison)) continue;
    if (--work.left < 0) return;
    // "Tilffer Straße": the name without what joins it.
    const isBehind = comparison.street === undefined && street.isCalled;
    const slips = leastSlips(isBehind ? withoutJoint(whole) : typed, cover.core);
    if (slips === undefined || isPlainWord(tokens, span, { whole, slips })) continue;
    const score = weigh(cover, { ...comparison, span, street, slips });
    if (score > 0) hits.push({ ...span, cover, score: score - slips * slipLoss });
  }
}

/** A name is written shorter by ear ("bonsel") more often than longer. */
function isOfLength(typed: number, core: number): boolean {
  const shorter = core < 5 ? 1 : core < 8 ? 2 : lengthSlack;
  return typed <= core + lengthSlack && typed >= core - shorter;
}

function leastSlips(names: readonly string[], core: string): number | undefined {
  let least: number | undefined;
  for (const name of names) {
    const slips = slipsBetween(name, core);
    if (slips !== undefined && slips < (least ?? Number.POSITIVE_INFINITY)) least = slips;
  }
  return least;
}

/** What is no slip but a word of its own, or somebody's first name. */
function isPlainWord(
  tokens: readonly PlaceToken[],
  span: Span,
  { whole, slips }: { whole: string; slips: number },
): boolean {
  if (slips === 0) return false;
  if (span.first === span.last && (smallWords.has(whole) || quarterWords.has(whole))) return true;
  return (firstNames.has(whole) || whole.length < 5) && !isPlaced(tokens, span);
}

function isPlaced(tokens: readonly PlaceToken[], span: Span): boolean {
  return streetAround(tokens, span).isCalled || isAnnounced(tokens, span);
}

// Cheap, and settles most words of a long letter before names are compared.
function couldBeStreet(cover: Cover, span: Span, { tokens, telling }: Search): boolean {
  if (cover.isShortened) return false;
  return cover.words > 1 || isNumbered(tokens, span) || isBare(tokens, span, telling);
}

interface Weighing extends Search {
  readonly span: Span;
  readonly street: Street;
  readonly slips: number;
}

function weigh(cover: Cover, weighing: Weighing): number {
  const { tokens, city, covers, span, street, slips } = weighing;
  if (!cover.isStreet) {
    if (street.isCalled) return standsInside(street.kind) ? insideStreetScore : 0;
    const isOtherName = cover.core.length < 5 && isPartOfName(tokens, span);
    return isPerson(tokens, span) || isOtherName ? 0 : quarterScore;
  }
  if (street.isCalled) {
    if (isOther(goesOnWith(tokens, span), covers, city)) return 0;
    const isOtherKind = street.kind !== undefined && cover.kind !== undefined;
    const kindLoss = isOtherKind && street.kind !== cover.kind ? otherKindLoss : 0;
    return streetScore - kindLoss - (cover.isShortened ? shortenedLoss : 0);
  }
  if (isPerson(tokens, span) || isTown(tokens, span)) return 0;
  // "Boncelles 12" lies in Boncelles sooner than in the rue de Boncelles.
  if (isNumbered(tokens, span) && !covers.quarters.has(cover.core)) return numberedScore;
  if (isBare(tokens, span, weighing.telling)) return cover.core.length > 4 ? bareScore : 0;
  return cover.words > 1 && slips <= 1 ? bareScore : 0;
}

/** Whether the word makes a street's name another one: it is neither the city nor a quarter. */
function isOther(word: string | undefined, covers: Covers, city: string): boolean {
  if (word === undefined || word === city) return false;
  return !coversLike(word, covers).some((cover) => {
    return !cover.isStreet && slipsBetween(word, cover.core) !== undefined;
  });
}
