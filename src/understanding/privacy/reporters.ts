// Who reported lately, by less than their full name: "Mme Vrancken", "C. Vrancken", "Colette V.", and
// "merci à Colette". Knows those it is told of; who bears the name of somebody public is left alone.
import { firstNames } from "../lexicon/first-names.ts";
import { fold } from "../normalise.ts";
import { titles } from "./accusation-words.ts";
import type { Detector, Spot } from "./kinds.ts";
import { ofPlaces, tellingWords, thanksTo } from "./report-words.ts";
import { sentenceAround } from "./spots.ts";

interface Reporter {
  /** Folded; empty where only one name is known. */
  readonly given: string;
  readonly surname: readonly string[];
}

const word = /\p{L}[\p{L}\p{M}'’-]{0,30}/gu;
const candidatesMax = 500;
const tellingReach = 70;
const titled = new RegExp(`(?<!\\p{L})(?:${titles}|madame|monsieur|mme|mr) $`, "u");
const telling = new RegExp(`(?<!\\p{L})(?:${tellingWords})(?!\\p{L})`, "iu");
const thanked = new RegExp(`(?<!\\p{L})(?:${thanksTo}) $`, "iu");
const ofPlace = new RegExp(
  `(?<!\\p{L})(?:${ofPlaces})[ -](?:de |du |des |de la |d['’])?(?:\\p{Lu}[\\p{L}'’.-]{0,20} ){0,2}$`,
  "iu",
);
const sentenceStart = /(?:^|[.!?:\n] {0,2}|\n[-*•] )$/u;
const germanArticle = /(?<!\p{L})(?:der|die|das|den|dem|des|ein|eine|einen|einem|kein|keine) $/iu;

export const findReporters: Detector = (plain, { reporters, names }) => {
  if (reporters.length === 0) return [];
  const taken = new Set(names.flatMap((name) => partsOf(name)));
  const byGiven = new Map<string, Reporter[]>();
  const bySurname = new Map<string, Reporter[]>();
  for (const reporter of reporters.map(readName)) {
    const [first = ""] = reporter.surname;
    if (reporter.given !== "") listed(byGiven, reporter.given).push(reporter);
    if (first !== "" && !reporter.surname.every((part) => taken.has(part))) {
      listed(bySurname, first).push(reporter);
    }
  }
  const found: Spot[] = [];
  let candidates = 0;
  for (const { index, 0: name } of plain.matchAll(word)) {
    const folded = fold(name);
    const givens = byGiven.get(folded) ?? [];
    const surnames = bySurname.get(folded) ?? [];
    if (givens.length + surnames.length === 0) continue;
    candidates += 1;
    if (candidates > candidatesMax) break;
    const end = index + name.length;
    const spot =
      firstOf(surnames, (one) => surnameAt(plain, index, one)) ??
      firstOf(givens, (one) => givenAt(plain, { start: index, end }, one, taken.has(folded)));
    if (spot !== null) found.push({ kind: "member", ...spot });
  }
  return found;
};

type Place = { readonly start: number; readonly end: number };

function surnameAt(plain: string, start: number, { given, surname }: Reporter): Place | null {
  const pattern = surname.join(" ");
  const words = plain.slice(start, start + pattern.length + surname.length * 4);
  const end = start + lengthOf(words, pattern);
  if (
    end === start ||
    !/^\p{Lu}/u.test(plain.slice(start, end).replace(/^(?:van|de|den|der) /, ""))
  ) {
    return null;
  }
  const before = plain.slice(Math.max(0, start - 48), start);
  const [initial = ""] = given;
  const [, ahead = ""] = /(?<![\p{L}\p{N}])(\p{Lu}\. ?)$/u.exec(before) ?? [];
  if (titled.test(before)) return { start, end };
  if (ofPlace.test(before)) return null;
  if (ahead !== "") {
    return fold(ahead).startsWith(initial) ? { start: start - ahead.length, end } : null;
  }
  const [, other = ""] = /(\p{Lu}[\p{L}’'-]{1,30}) $/u.exec(before) ?? [];
  if (firstNames.has(fold(other).split("-")[0] ?? "")) return null;
  const behind = / ?(\p{Lu})\.(?!\p{L})/uy;
  behind.lastIndex = end;
  const [wide = "", letter = ""] = behind.exec(plain) ?? [];
  if (letter !== "" && initial === fold(letter)) return { start, end: end + wide.length };
  const isWord =
    sentenceStart.test(before) ||
    germanArticle.test(before) ||
    surname.every((part) => firstNames.has(part));
  return !isWord || isTold(plain, { start, end }) ? { start, end } : null;
}

function givenAt(
  plain: string,
  place: Place,
  { surname }: Reporter,
  isPublic: boolean,
): Place | null {
  const { start, end } = place;
  const before = plain.slice(Math.max(0, start - 48), start);
  const behind = plain.slice(end, end + 24);
  if (ofPlace.test(before)) return null;
  const isCapital = /^\p{Lu}/u.test(plain.slice(start, end));
  const [wide = "", letter = ""] =
    /^ (\p{Lu})(?:\.(?!\p{L})|(?![\p{L}\p{N}'’.-]))/u.exec(behind) ?? [];
  if (letter !== "" && isCapital) {
    return surname[0]?.startsWith(fold(letter)) === true ? { start, end: end + wide.length } : null;
  }
  // "Colette Dupuis", "Anne Colette": somebody else.
  if (isPublic || /^ \p{Lu}\p{Ll}/u.test(behind)) return null;
  const [, other = ""] = /(\p{Lu}[\p{L}’'-]{1,30}) $/u.exec(before) ?? [];
  if (firstNames.has(fold(other))) return null;
  if (!isCapital) return thanked.test(before) ? place : null;
  return isTold(plain, place) ? place : null;
}

/** In its sentence, close by, somebody is thanked or has told something. */
function isTold(plain: string, place: Place): boolean {
  const { start, end } = sentenceAround(plain, place);
  const from = Math.max(start, place.start - tellingReach);
  return telling.test(plain.slice(from, Math.min(end, place.end + tellingReach)));
}

/** How much of `words` is the folded name; 0 where it is not. */
function lengthOf(words: string, name: string): number {
  for (let length = name.length; length <= words.length; length += 1) {
    if (fold(words.slice(0, length)).replace(/[\s-]{1,3}/g, " ") !== name.replaceAll("-", " "))
      continue;
    return /^[\p{L}\p{M}\p{N}]/u.test(words.slice(length)) ? 0 : length;
  }
  return 0;
}

/** "Colette Vrancken", "VRANCKEN, Colette", "Vrancken Colette", or one name alone. */
function readName(name: string): Reporter {
  const parts = partsOf(name);
  const last = parts.at(-1) ?? "";
  const [first = ""] = parts;
  if (parts.length < 2) {
    const isGiven = firstNames.has(first.split("-")[0] ?? "");
    return isGiven ? { given: first, surname: [] } : { given: "", surname: parts };
  }
  const isTurned = name.includes(",") || (firstNames.has(last) && !firstNames.has(first));
  if (isTurned) return { given: last, surname: parts.slice(0, -1) };
  let count = 1;
  while (count < parts.length - 1 && firstNames.has(parts[count] ?? "")) count += 1;
  return { given: first, surname: parts.slice(count) };
}

function partsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((part) => part.length > 1)
    .slice(0, 5);
}

function listed<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function firstOf<Value>(
  values: readonly Value[],
  placeOf: (value: Value) => Place | null,
): Place | null {
  for (const value of values) {
    const place = placeOf(value);
    if (place !== null) return place;
  }
  return null;
}
