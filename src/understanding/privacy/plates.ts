// Number plates, Belgian and foreign. Forms that could be anything else count only near words of
// vehicles or plates.
import type { Detector, Spot } from "./kinds.ts";
import { joined } from "./line-breaks.ts";
import {
  chosenPlateWords,
  germanDistricts,
  noPlateLetters,
  plateWords,
  vehicleWords,
} from "./plate-words.ts";
import { near, placesOf } from "./spots.ts";

/** What people put between the groups, and between letters that they spell out. */
const gap = "(?:[ ._/*-]{0,3}| {0,2}(?:tiret|trait|streepje|strich|dash|hyphen) {0,2})";
const letter = "[A-Za-z0]";
const digit = "[0-9OoIl]";
const begin = "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-_/.])";
const end = "(?![\\p{L}\\p{N}])(?![-_/][\\p{L}\\p{N}])";

interface Form {
  readonly pattern: RegExp;
  /** How much must speak for it: nothing beside its form, words of vehicles, or those of plates. */
  readonly needs: "nothing" | "vehicle" | "plate";
  readonly holds?: (match: string) => boolean;
}

function form(pattern: string, needs: Form["needs"], holds?: Form["holds"]): Form {
  const whole = new RegExp(`${begin}(?:${pattern})${end}`, "gu");
  return { pattern: whole, needs, ...(holds && { holds }) };
}

/** Belgium since 2010, also spelt out letter by letter, in small letters where something divides them. */
const belgian: readonly Form[] = [
  form(
    `[1-9]${gap}${letter}${gap}${letter}${gap}${letter}${gap}${digit}${gap}${digit}${gap}${digit}`,
    "nothing",
    isBelgian,
  ),
  form(
    `[1-9]${gap}${letter}${gap}${letter}${gap}${letter}${gap}${digit}${gap}${digit}${gap}${digit}`,
    "vehicle",
    isSpelled,
  ),
  form(
    `[1-9]${gap}${letter}${gap}${letter}${gap}${letter}${gap}${digit}${gap}${digit}${gap}${digit}`,
    "plate",
    hasEnough,
  ),
];

const forms: readonly Form[] = [
  ...belgian,
  // Taxis, trailers, dealers, motorbikes: a letter in front.
  form("[A-Z]-[A-Z]{3}-\\d{3}", "nothing"),
  form("[A-Z] [A-Z]{3} \\d{3}", "plate"),
  form("CD[- ]?[A-Z]{0,3}[- ]?\\d{1,4}(?:[- ]\\d{1,3})?", "vehicle"),
  // Belgium before 2010.
  form("[A-Z]{3}[- .]?\\d{3}", "vehicle", isNoWord),
  form("\\d{3}[- .]?[A-Z]{3}", "vehicle", isNoWord),
  // France and Italy; France before 2009.
  form("[A-Z]{2}[- .]?\\d{3}[- .]?[A-Z]{2}|[a-z]{2}-\\d{3}-[a-z]{2}", "nothing"),
  form("\\d{1,4}[- ][A-Z]{2,3}[- ]\\d{2}", "vehicle", isNoWord),
  // The Netherlands: three groups of letters and digits, six characters in all.
  ...[
    "[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}",
    "[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{2}-[A-Z]{2}|\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}",
    "[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}",
    "\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d",
  ].map((codes) => form(codes, "vehicle")),
  // Germany.
  form(`(?:${germanDistricts})-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?`, "nothing"),
  form("[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[ -]?\\d{1,4}[EH]?", "plate"),
  // Luxembourg, Great Britain, Spain, Poland, Romania.
  form("[A-Z]{2}[ -]?\\d{4}|\\d{4,5}", "plate"),
  form("[A-Z]{2}\\d{2} ?[A-Z]{3}", "vehicle"),
  form("\\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}", "vehicle"),
  form("[A-Z]{2,3} ?[A-Z0-9]{4,5}", "plate", (words) => /\d{2}/.test(words)),
  form("[A-Z]{1,2}[- ]?\\d{2,3}[- ]?[A-Z]{3}", "vehicle"),
  // Some of it, behind the word itself: "une partie de la plaque : 2-XQZ-1.."
  form("[1-9][- ][A-Z]{3}[- ]\\d{1,2}", "plate"),
];

const plateBefore = new RegExp(`(?<!\\p{L})(?:${plateWords})(?!\\p{L})[^.!?\\n\\d]{0,32}$`, "iu");
const anyPlate = new RegExp(`(?<!\\p{L})(?:${plateWords})(?!\\p{L})`, "iu");
const vehicle = new RegExp(`(?<!\\p{L})(?:${vehicleWords}|${plateWords})(?!\\p{L})`, "iu");
const chosen = new RegExp(
  `(?<!\\p{L})(?:${chosenPlateWords})[ :,"'«(-]{1,6}([A-Z0-9][A-Z0-9-]{1,8})(?![\\p{L}\\p{N}])`,
  "giu",
);
const vehicleReach = 90;

export const findPlates: Detector = (plain) => {
  const found: Spot[] = [];
  for (const { pattern, needs, holds } of forms) {
    for (const match of placesOf(pattern, plain)) {
      const spot = spotOf(match);
      if (holds?.(match[0]) === false || !isBorneOut(plain, spot, needs)) continue;
      found.push(spot);
    }
  }
  for (const { pattern, needs, holds } of belgian) {
    for (const match of placesOf(pattern, joined(plain))) {
      const spot = spotOf(match);
      if (holds?.(match[0]) === false || !isOneOverLines(plain, spot)) continue;
      if (isBorneOut(plain, spot, needs)) found.push(spot);
    }
  }
  for (const match of placesOf(chosen, plain)) {
    const words = match[1] ?? "";
    if (words !== words.toUpperCase()) continue;
    const last = match.index + match[0].length;
    found.push({ kind: "plate", start: last - words.length, end: last });
  }
  return found;
};

function spotOf({ index, 0: words }: RegExpExecArray): Spot {
  return { kind: "plate", start: index, end: index + words.length };
}

/** A sign stands at the line's end, or a vehicle is near; "2" on a line of its own counts something. */
function isOneOverLines(plain: string, spot: Spot): boolean {
  const words = plain.slice(spot.start, spot.end);
  if (words.split("\n").length !== 2) return false;
  if (/[-./] ?\n|\n ?[-./]/.test(words)) return true;
  return !/^\d ?\n/.test(words) && vehicle.test(near(plain, spot, vehicleReach));
}

function isBorneOut(plain: string, spot: Spot, needs: Form["needs"]): boolean {
  if (needs === "nothing") return true;
  if (needs === "vehicle") return vehicle.test(near(plain, spot, vehicleReach));
  const before = plain.slice(Math.max(0, spot.start - 60), spot.start);
  return plateBefore.test(before) || anyPlate.test(plain.slice(spot.end, spot.end + 20));
}

/** Letters that are letters but for one, digits that are digits but for one. */
function hasEnough(words: string): boolean {
  const all = signsOf(words);
  const letters = all.slice(1, 4);
  return (
    all.length === 7 &&
    letters.replace(/\d/g, "").length >= 2 &&
    all.slice(4).replace(/\D/g, "").length >= 2
  );
}

function signsOf(words: string): string {
  return words.replace(/tiret|trait|streepje|strich|dash|hyphen|[^A-Za-z0-9]/g, "");
}

/** No word of every day, month or unit: "3 BMW 320", "3 mei 100". */
function isSpelled(words: string): boolean {
  return hasEnough(words) && !noPlateLetters.has(signsOf(words).slice(1, 4).toUpperCase());
}

/** By its form alone: in capitals and no everyday word, or in small letters without spaces. */
function isBelgian(words: string): boolean {
  if (!isSpelled(words)) return false;
  const letters = signsOf(words).slice(1, 4);
  const isCapital = letters === letters.toUpperCase();
  return isCapital || !words.includes(" ");
}

function isNoWord(words: string): boolean {
  return !noPlateLetters.has(words.replace(/[^A-Z]/g, ""));
}
