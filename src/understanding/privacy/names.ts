// Names beside an accusation: who is called a thief, who "has stolen", whom somebody suspects. Who acts
// in public (police, coordinators), streets and who is merely thanked are left alone.
import { firstNames } from "../lexicon/first-names.ts";
import { fold } from "../normalise.ts";
import {
  accusing,
  auxiliaries,
  caughtDoing,
  dealtWith,
  misdeeds,
  misdoings,
  seeing,
  sentenceStarts,
  thanking,
  things,
  titles,
  warning,
  wasSeen,
  wrongdoers,
} from "./accusation-words.ts";
import type { Detector, Known, Spot } from "./kinds.ts";
import { vehicleWords } from "./plate-words.ts";
import { placesOf } from "./spots.ts";

const word = "\\p{Lu}[\\p{L}'’-]{1,25}";
const surname = `(?:(?:[Dd]e|[Dd]er|[Dd]en|[Vv]an|[Vv]on|[Ll]e|[Ll]a|[Dd]u|[Ee]l|[Dd]i|[Dd]['’]) ?){0,3}${word}`;
const begin = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const any = (words: string) => `${begin}(?:${words})${end}`;
const initial = "\\p{Lu}\\. ?";
/** "le fils Lemaire", and "K. Lemaire": nothing else is called so. */
const titled =
  `(?:${begin}(?:${titles}) |(?<![\\p{L}\\p{N}.])(?=${initial}${word}))` +
  `(?<titled>(?:${initial})?${surname}(?: ${surname})?)`;
const bare = `(?<bare>${word}(?: ${surname}){0,2}(?: \\p{Lu}\\.)?)`;
const few = "(?:[ ,][^ .!?,;:\\n]{1,20}){0,5}?";
const copula = any(
  "est|sont|serait|était|seraient|s['’]appelle|c['’]est|is|zijn|heet|was|waren|ist|sind|war" +
    "|heißt|heisst|are|were|called|named|è|es",
);
const article =
  "(?:(?:un certain|une certaine|le|la|un|une|een zekere|ein gewisser|a certain|certain) )?";
/** "est bien sans doute le": nothing else stands before what somebody is called. */
const called =
  "(?: (?:le|la|l['’]|les|un|une|des|de|het|een|der|die|das|ein|eine|the|a|an|bien|notre|sans doute" +
  "|probablement|certainement|wellicht|waarschijnlijk|wohl|vermutlich|probably|clearly)){0,4}";

/** In each the name stands as `titled` or `bare`; small letters count for names everybody bears. */
/** Where somebody is from, between their name and what they do. */
const apart = "(?:,[^,.!?\\n]{1,30},| (?:van|uit|aus|von|du|de la|from|of) [^,.!?\\n]{1,30}?)?";
const shapes: readonly string[] = [
  // "M. Delcourt a encore jeté ses sacs", "Herr Krämer hat den Müll im Wald abgeladen".
  `NAME${apart}${few}(?: qui| die| der` +
    `| who)? ${any(auxiliaries)}${few.replace("0,5", "0,7")} ${any(misdeeds)}`,
  `NAME${apart}(?: qui| die| der| who| ne)?(?: [\\p{Ll}'’]{1,12})? ${any(misdoings)}`,
  `NAME${apart}${few} (?:${any("a|ont|est|aurait|is|werd|wurde|wird|was|has|è")} )${few}\\s?${any(dealtWith)}`,
  // "Le voleur est Kevin Lambert", "the burglar (probably Liam Carter)", "Kevin Lambert est le voleur".
  `${any(wrongdoers)}${few} ?(?:${copula}|:|,|\\()? ?(?:probablement |sans doute |wellicht ` +
    `|wohl |probably )?${article}NAME`,
  `NAME${apart},? ${copula}${called}[ '’]?${any(wrongdoers)}`,
  `${any(accusing)} (?:aussi |encore |ook |auch |also )?NAME`,
  // "Méfiez-vous du fils Lemaire", "Kevin Lambert : c'est lui qui a volé les vélos".
  `${any(warning)} (?:de |het |der |dem |den |the )?NAME`,
  `NAME${apart}(?:,| :|:|\\.)? (?:et )?c['’]est (?:lui|elle|eux) qui ${any(auxiliaries)}${few} ${any(misdeeds)}`,
  // "a été vu en train de forcer une porte", "on a vu Kevin forcer la porte".
  `NAME${apart}${few} ${any(wasSeen)}${few} ${any(caughtDoing)}`,
  `${any(seeing)} NAME${few} ${any(caughtDoing)}`,
  // "volé par Kevin", "gestolen door", "gestohlen von", "stolen by".
  `${any(`${misdeeds}|${dealtWith}`)}${few} ${any("par|door|von|by|da|por")} NAME`,
];
const patterns = shapes.flatMap((shape) => [
  new RegExp(shape.replace("NAME", titled), "gdu"),
  new RegExp(shape.replace("NAME", `${begin}${bare}`), "gdu"),
]);
/** "le voleur est kevin lambert": small letters, a first name that everybody knows. */
const small = new RegExp(
  `${any(wrongdoers)}${few} ?(?:${copula}` +
    `|:) ?${article}(?<bare>\\p{L}{3,15}(?:-\\p{L}{3,15})?(?: \\p{L}{3,20})?)`,
  "gdiu",
);
/** German writes every noun with a capital, and one is warned of the Black Friday too. */
const german = new RegExp(
  any(`hat|haben|hatte|wurde|wird|ist|sind|der|die|das|heißt|heisst|${warning}`),
  "u",
);
const articles = new RegExp(`^(?:L['’]|(?:${sentenceStarts}) )`, "u");
const thanked = new RegExp(`${any(thanking)}[^.!?\\n]{0,20}$`, "iu");
const vehicle = new RegExp(any(vehicleWords), "iu");
const thing = new RegExp(`${any(things)} (?:de |du |des |de la |d['’])?$`, "iu");

export const findNames: Detector = (plain, known) => {
  const found: Spot[] = [];
  for (const pattern of patterns) {
    for (const match of placesOf(pattern, plain)) {
      const place = match.indices?.groups?.titled ?? match.indices?.groups?.bare;
      if (place === undefined) continue;
      const isTitled = match.groups?.titled !== undefined;
      const isGerman = german.test(match[0]);
      const spot = nameAt(plain, { start: place[0], end: place[1], isTitled, isGerman }, known);
      if (spot !== null) found.push(spot);
    }
  }
  for (const match of placesOf(small, plain)) {
    const [start, last] = match.indices?.groups?.bare ?? [0, 0];
    const [first = ""] = plain.slice(start, last).split(" ");
    if (firstNames.has(fold(first)) && !isKnown(plain.slice(start, last), known)) {
      found.push({ kind: "name", start, end: last });
    }
  }
  return found;
};

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isTitled: boolean;
  readonly isGerman: boolean;
}

/** The name without what merely stands before it with a capital; null where it is none. */
function nameAt(
  plain: string,
  { start, end, isTitled, isGerman }: Place,
  known: Known,
): Spot | null {
  const words = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 40), start);
  if (vehicle.test(words)) return null;
  if (isKnown(words, known) || thanked.test(before) || thing.test(before)) return null;
  if (isTitled) return { kind: "name", start, end };
  const parts = words.split(" ");
  const first = parts.findIndex((part) => firstNames.has(fold(part)));
  if (first >= 0) {
    const cut = parts.slice(0, first).join(" ").length;
    return { kind: "name", start: start + cut + (cut > 0 ? 1 : 0), end };
  }
  // Two capitals in a row are a name as well, but for German nouns and "La Ville".
  if (parts.length < 2 || isGerman || articles.test(words)) return null;
  return { kind: "name", start, end };
}

function isKnown(words: string, { names }: Known): boolean {
  const name = fold(words);
  return names.some((one) => {
    const whole = fold(one);
    return whole.includes(name) || name.includes(whole);
  });
}
