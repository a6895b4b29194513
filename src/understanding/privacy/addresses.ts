// House numbers that single out a dwelling: with their street, or with the people who live there. A
// street alone, a range of numbers, and the address of a public place do not.
import { firstNames } from "../lexicon/first-names.ts";
import { fold } from "../normalise.ts";
import { titles } from "./accusation-words.ts";
import type { Detector, Spot } from "./kinds.ts";
import { numberInWords } from "./number-words.ts";
import { placesOf } from "./spots.ts";
import {
  besideWords,
  counted,
  dwellers,
  linesAndDates,
  numberSigns,
  publicPlaces,
  streetBefore,
  streetBehind,
  streetLast,
} from "./street-words.ts";

const house =
  "\\d{1,4}(?![\\d:]|[.,/]\\d)(?:(?:[A-DF-Ga-df-g]|[ /][A-H])(?!\\p{L})|[ /-]?(?:bis|ter" +
  "|quater)(?!\\p{L}))?(?!\\p{L})";
const box = "(?:[ ,/]{1,3}(?:bte|boîte|boite|bus|box|app\\.?|apt\\.?|Whg\\.?) ?\\d{1,4}\\p{L}?)?";
const sign = `(?:(?i:${numberSigns}) ?)`;
const capital = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{0,30})";
const particle =
  "(?:de la |de l ?['’]|de l |de |du |des |d['’]|l['’]|la |le |les |aux |au |à |en |sur " +
  "|sous |saint[e]?[ -]|di |del |della )";
/** "rue de la Station", "avenue des Tilleuls", and "rue de tilff" in small letters. */
const named = `(?:${particle}){0,3}${capital}(?:[ -](?:${particle}){0,2}${capital}){0,4}`;
const french = `(?<!\\p{L})(?i:${streetBefore}) (?:${named}|(?:${particle}){1,2}[\\p{Ll}-]{3,25})`;
/** "rue renory 44" as people type it, its number the last word of what is told. */
const careless =
  "(?<!\\p{L})(?i:rue|avenue|av\\.|quai|chemin|impasse|allée|clos|boulevard) (?!pour|avec" +
  "|dans|vers|depuis|entre|après|avant|par|environ|sont|est|les|des|pendant|quand|sans|chez" +
  "|plus)[\\p{Ll}-]{3,20}(?: [\\p{Ll}-]{3,20})?";
const grown = `(?:(?:Oude|Nieuwe|Grote|Kleine|Alte|Neue|Sint|Große) )?\\p{Lu}[\\p{L}'-]{1,30}(?:${streetBehind})(?!\\p{L})`;
const apart = `(?:${capital} ){1,3}(?:${streetLast})(?!\\p{L})`;
const link = "(?: ?, ?| )(?:(?:de la|de l['’]|du|des|de|in de|in der|in|van de|der) ?)?";
const range = "(?! ?(?:-|–|à|et|au|tot|en|t/m|bis|und|to|and) ?(?:le |n° ?|nr\\.? ?)?\\d)";
const noRange = "(?<!\\d ?(?:-|à|et|au|tot|en|t/m|bis|und|to|and) ?(?:le |n° ?|nr\\.? ?)?)";
const notCounted = `(?! ?(?i:${counted})(?!\\p{L}))`;

const forms: readonly RegExp[] = [
  // The number first: "14 rue de Tilff", "n° 8 de l'avenue des Tilleuls", "14 Station Road".
  new RegExp(
    `(?<![\\d.,:/€-])${noRange}${sign}?(?<!\\d)${house}${box}${range}${link}${french}`,
    "gu",
  ),
  new RegExp(
    `(?<![\\d.,:/€-])${noRange}${sign}?(?<!\\d)${house}${range} (?:in de |in der |van de ` +
      `|)${grown}`,
    "gu",
  ),
  new RegExp(`(?<![\\d.,:/€-])${noRange}(?<!\\d)${house}${range},? ${apart}`, "gu"),
  // The street first: "rue des Glycines, 22 bte 3", "Kerkstraat 45".
  new RegExp(`${french}(?: ?, ?| )(?:au )?${sign}?${house}${box}${range}${notCounted}`, "gu"),
  new RegExp(`${careless}(?: ?, ?| )${sign}?${house}${box}(?= {0,2}(?:[.,;:!?)\\n]|$))`, "gu"),
  new RegExp(
    `(?<!\\p{L})${grown}(?: ?, ?| )(?:op )?${sign}?${house}${box}${range}${notCounted}`,
    "gu",
  ),
  new RegExp(`(?<!\\p{L})${apart}(?: ?, ?| )${sign}?${house}${box}${range}${notCounted}`, "gu"),
  // In words, where they are said to be a number: "au numéro quarante-deux de la rue de Tilff".
  new RegExp(
    `(?<!\\p{L})(?:${sign}|(?:au|du) )(?:${numberInWords})${link}(?:${french}|${grown}|${apart})`,
    "gu",
  ),
  new RegExp(
    `(?:${french}|(?<!\\p{L})${grown}|(?<!\\p{L})${apart})(?: ?, ?| )(?:au |op |à la maison )?` +
      `${sign}(?:${numberInWords})(?!\\p{L})`,
    "gu",
  ),
];

/** Without a street: "les jeunes du 37", "de bewoners van nummer 12", "the people at number 22". */
const dwelling = new RegExp(
  `(?<!\\p{L})(?:${dwellers})(?!\\p{L})[^.!?\\n\\d,;:]{0,24}?(?<!\\p{L})((?<!jusqu['’])(?:du` +
    `|au|le|van|op|von|aus|at|from|in) (?:le |la )?${sign}?${house}` +
    `|${sign}${house})${range}${notCounted}(?![\\p{L}\\d]|-\\p{L})`,
  "giu",
);
/** "Kevin Lambert du 14", "Mme Piron du 3". */
const called = new RegExp(
  "(?<before>\\p{L}{1,20}\\.?) (?<last>\\p{Lu}\\p{Ll}{2,20}),? (?<number>(?:du" +
    `|au) ${sign}?${house})${range}${notCounted}(?![\\p{L}\\d]|-\\p{L})`,
  "gdu",
);
const title = new RegExp(`^(?:${titles})$`, "u");
/** "L'arrêt du 9", "le bus du 12". */
const lines = new RegExp(`(?<!\\p{L})(?:${linesAndDates})(?!\\p{L})`, "iu");
const signed = new RegExp(`^(?:.{0,12} )?(?:${numberSigns})`, "iu");
const publicPlace = new RegExp(`(?<!\\p{L})(?:${publicPlaces})(?!\\p{L})[^.!?\\n\\d]{0,40}$`, "iu");
const beside = new RegExp(`(?<!\\p{L})(?:${besideWords})(?!\\p{L})`, "iu");

export const findAddresses: Detector = (plain) => {
  const found: Spot[] = [];
  for (const pattern of forms) {
    for (const { index, 0: words } of placesOf(pattern, plain)) {
      const isZone = /(?<!\p{L})(?:zone|ligne|bus|lijn|linie) $/iu.test(
        plain.slice(Math.max(0, index - 8), index),
      );
      if (!isZone && !isPublic(plain, index)) found.push(trimmed(index, words));
    }
  }
  for (const { index, 0: words, 1: number = "" } of placesOf(dwelling, plain)) {
    const start = index + words.length - number.length;
    const before = plain.slice(Math.max(0, start - 50), start);
    if (isAge(number) || lines.test(before) || isPublic(plain, start)) continue;
    found.push(trimmed(start, number));
  }
  for (const { groups, indices } of placesOf(called, plain)) {
    const [start = 0, end = 0] = indices?.groups?.number ?? [];
    const { before = "", last = "" } = groups ?? {};
    const isPerson =
      title.test(before) || firstNames.has(fold(before)) || firstNames.has(fold(last));
    if (isPerson) found.push({ kind: "address", start, end });
  }
  return found;
};

function trimmed(start: number, words: string): Spot {
  return { kind: "address", start, end: start + words.replace(/[\s.,]{1,9}$/, "").length };
}

/** "Un homme de 14 ans", "jongen van 14", "at 14": an age or an hour, unless a sign says otherwise. */
function isAge(words: string): boolean {
  return /^(?:van|von|in|at|from|le|op) \d/i.test(words) && !signed.test(words);
}

function isPublic(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 70), start);
  const match = publicPlace.exec(before);
  if (match === null) return false;
  const around = before.slice(Math.max(0, match.index - 16));
  return !beside.test(around);
}
