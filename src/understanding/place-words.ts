// Whether a text seems to name a street or quarter at all, known or not. Knows no cover.

import { readAnswer } from "./answer.ts";
import { homeParts } from "./home-parts.ts";
import { firstNames } from "./lexicon/first-names.ts";
import {
  joiners,
  livingWords,
  noPlaces,
  placePrepositions,
  quarterWords,
  streetEnding,
  streetWords,
} from "./lexicon/places.ts";
import { fold } from "./normalise.ts";

interface Token {
  readonly plain: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** True where a sentence or line begins: a capital says nothing there. */
  readonly opens: boolean;
  readonly dotted: boolean;
}

/**
 * True where the text names some street or quarter, be it one that no partnership covers. The name of the
 * whole `city`, where given, is no such place: it leaves the quarter open.
 */
export function namesAPlace(text: string, city = ""): boolean {
  const home = homeParts(text);
  const tokens = tokenise(home).filter(({ plain }) => plain !== fold(city));
  return (
    tokens.some((token, at) => namesStreet(tokens, token, at) || namesTown(tokens, token, at)) ||
    isBareName(home, tokens)
  );
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]{1,40}/gu)) {
    if (tokens.length >= 400) break;
    const gap = text.slice(last, match.index);
    last = match.index + match[0].length;
    tokens.push({
      plain: fold(match[0]),
      capital: /^\p{Lu}/u.test(match[0]),
      number: /^\d/.test(match[0]),
      opens: tokens.length === 0 || /[.!?\n]/.test(gap),
      dotted: text[last] === ".",
    });
  }
  return tokens;
}

/** Misspelt or shortened street words count only where they look the part ("r. Ferrer", "ru de tilf"). */
const shortForms = new Set("r ru reu st rd pl ch res imp str av".split(" "));
const vague = new Set(
  "place route cite voie passage cour weg via lane chemin rond montee street road".split(" "),
);

function namesStreet(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.plain.length > 7 && streetEnding.test(token.plain)) return true;
  if (!streetWords.has(token.plain)) return false;
  const name = nextName(tokens, at);
  if (name === undefined || noPlaces.has(name.plain)) return false;
  const named = name.capital || tokens.slice(at + 1, at + 6).some((one) => one.number);
  if (shortForms.has(token.plain)) return named && (token.dotted || token.plain.length > 1);
  // "Une place pour moi", "en route": the word needs a name with its capital, or a house number.
  if (vague.has(token.plain)) return named;
  const before = fold(tokens[at - 1]?.plain ?? "");
  return named || !["la", "ma", "notre", "une", "cette", "dans", "votre"].includes(before);
}

function nextName(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1, at + 5).find((token) => !joiners.has(token.plain));
}

function namesTown(tokens: readonly Token[], token: Token, at: number): boolean {
  // "Je n'habite pas Seraing mais Flémalle": the part that is denied is gone.
  const turned = livingWords.has(token.plain) && turns.has(tokens[at + 1]?.plain ?? "");
  const name = nextName(tokens, turned ? at + 1 : at);
  if (name === undefined) return false;
  const isPlace = !name.opens && !name.number && !noPlaces.has(name.plain);
  if (/^4[0-9]{3}$/.test(token.plain)) return isPlace && name.plain.length > 3 && !name.opens;
  if (livingWords.has(token.plain)) return isPlace && (name.capital || behindA(tokens, at));
  if (quarterWords.has(token.plain)) return isPlace && name.capital;
  return placePrepositions.has(token.plain) && isPlace && isDirectly(tokens, at) && name.capital;
}

const turns = new Set("mais maar aber sondern but pero mas".split(" "));

// "J'habite à ougree" without a capital: what stands right behind "à" is a place.
function behindA(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.plain ?? "";
  const name = tokens[at + 2];
  return (
    ["a", "in", "te", "au", "aux"].includes(next) &&
    name !== undefined &&
    name.plain.length > 3 &&
    !noPlaces.has(name.plain) &&
    !placeless.has(name.plain)
  );
}

const placeless = new Set(
  `cote deux trois proximite quelques cinq dix cette votre dans coin meme the this same your deze deze dezelfde
  jouw uw hier ihrer der einem einer diesem demselben`.split(/\s+/),
);

function isDirectly(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.capital === true;
}

// The answer to "where do you live?" may be a name and nothing else.
function isBareName(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 3 || /[?!]/.test(text)) return false;
  if (readAnswer(text).answer !== "neither" || readAnswer(`oui, ${text}`).rest === "") return false;
  // "Jean-Pierre Dubois" is a person, "Saint-Nicolas" is none.
  const isNamed = tokens.some(({ plain }, at) => {
    return firstNames.has(plain) && !/^(?:saint|st|sint|sankt)$/.test(tokens[at - 1]?.plain ?? "");
  });
  if (isNamed && tokens.length > 1) return false;
  if (tokens.every(({ number }) => number)) return false;
  return tokens.every(
    (token) =>
      (token.capital && !noPlaces.has(token.plain)) || token.number || joiners.has(token.plain),
  );
}
