// Origin, religion, colour of skin or disability as the description of persons. The kitchen, the police
// or the number plate of a country describe nobody.
import type { Detector, Spot } from "./kinds.ts";
import {
  alwaysPeople,
  countWords,
  dutchOrigins,
  englishOrigins,
  frenchOrigins,
  germanOrigins,
  otherOrigins,
  peoples,
  persons,
  thingsOfOrigin,
} from "./origin-words.ts";
import { anyOf, placesOf } from "./spots.ts";

const begin = "(?<![\\p{L}\\p{N}-])";
const end = "(?![\\p{L}\\p{N}])";
const origins = `(?:${frenchOrigins}|${dutchOrigins}|${germanOrigins}|${englishOrigins}|${otherOrigins})`;
const small = "(?: (?!et |and |und |en |y )[\\p{Ll}'’-]{2,14})?";
const people = `(?:${persons})`;

/** A word where an origin may stand; whether it is one is asked afterwards. */
const place = "[\\p{L}-]{3,20}(?: (?:african|european|eastern))?";
/** "de type nord-africain", "van Oost-Europese afkomst", "mit südländischem Aussehen". */
const expressions = [
  `de type ${place}`,
  "(?:d['’]|aux )(?:origine|apparence|allure|aspect|traits|teint) (?:probablement |plutôt " +
    `|sans doute )?${place}`,
  `(?:d['’]origine|d['’]apparence|de nationalité) ${place}`,
  `(?:avec |un |l['’]){0,2}accent (?:${place}|des pays de l['’]Est|de l['’]Est|du Maghreb` +
    "|d['’]Afrique|d['’]Europe de l['’]Est)",
  `(?:van|met een|met) (?:vermoedelijk |waarschijnlijk )?${place} (?:afkomst|origine` +
    "|uiterlijk|type|accent|nationaliteit|roots)",
  `(?:mit|von|mutmaßlich|vermutlich)?(?: ?(?:einem|wohl))? ?${place} (?:Aussehen|Herkunft` +
    "|Abstammung|Akzent|Typs?|Erscheinung)",
  `of (?:possibly |probably )?${place}(?: \\p{L}{2,10})? (?:appearance|origin|descent|looks?` +
    `|background|ethnicity)|(?:with an? )?${place}[ -](?:looking|accent)`,
  `di origine ${place}|de origen ${place}|de aspecto ${place}|di aspetto ${place}` +
    `|(?:con )?accento ${place}|${place} (?:kökenli|görünümlü)`,
].join("|");
const expression = new RegExp(`${begin}(?:${expressions})${end}`, "giu");
const anyOrigin = new RegExp(`${begin}(?:${origins}|l['’]Est|Maghreb|Afrique)${end}`, "iu");

/** What says it all by itself. */
const looks = [
  "(?:de|à la|la) (?:peau|couleur) (?:de peau )?(?:foncée?|noire|mate|sombre|basanée)|gens " +
    "de couleur|(?<=(?:hommes?|femmes?|dames?|jeunes?|gars|individus?|personnes?) )de couleur|teint (?:mat|basané" +
    "|foncé)",
  "(?:een )?(?:donkere|getinte|zwarte|bruine) (?:huidskleur|huid)|getinte? (?:man|mannen" +
    "|jongens?|jongeren)",
  "dunkle[rn]? (?:Hautfarbe|Haut|Teint)",
  "dark(?:-| )skin(?:ned)?|people of colou?r",
  "(?:en |portant (?:la |une |le )?)?(?:djellabas?|burqas?|niqabs?|hijabs?|tchadors?|kippas?)",
  "(?<=(?:femmes?|filles?|dames?) )voilées?|foulard islamique|(?:met (?:een " +
    ")?)?hoofddoek(?:en|je)?|(?:mit )?kopftuch|(?:wearing a |with a )?headscar(?:f|ves)" +
    "|témoins? de jéhovah",
  "handicapée?s? menta(?:le?s?|ux)|(?<=(?:un|une|cet|cette) )handicapée?|attardée?s?(?: " +
    "mentale?s?)?|trisomiques?|sourde?s?-muet(?:te)?s?|doofstomme?n?|taubstumme[nr]?|deaf-mute|malades? menta(?:le?s?|ux)|schizophrènes?|débiles?(?: mental)?",
  "(?:mentaal |verstandelijk |geestelijk )(?:gehandicapten?|beperkte)|mongool|geesteszieken?" +
    "|geistig Behinderte[rn]?|geisteskranke[rn]?|(?<=(?:ein|der|die) )Behinderter?",
  "mentally (?:ill|disabled|handicapped) (?:man|woman|person|guy|people)|retarded|(?:a|the) retard",
].join("|");
const look = new RegExp(`${begin}(?:${looks})${end}`, "giu");

/** "jeunes marocains", "hommes très noirs"; "Marokkaanse jongeren", "two Romanian men". */
const personFirst = new RegExp(
  `${begin}${people}${small} (?:${frenchOrigins}|${otherOrigins})${end}`,
  "giu",
);
const originFirst = new RegExp(
  `${begin}(?:${dutchOrigins}|${germanOrigins}|${englishOrigins}) ${people}${end}`,
  "giu",
);
const always = new RegExp(`${begin}(?:${alwaysPeople})${end}`, "gu");
const counted = new RegExp(
  `${begin}(?<count>${countWords})(?: (?:jeunes?|autres?|jonge|andere|junge|young|other` +
    `|vieux))? ?(?<people>${peoples})${end}`,
  "gdu",
);
/** Sentences begin with a capital. */
const capitalCounts = new RegExp(
  `${begin}(?<count>\\p{Lu}\\p{Ll}{0,8}) (?<people>${peoples})${end}`,
  "gdu",
);
const count = new RegExp(`^(?:${countWords})$`, "iu");
const ofThings = new RegExp(`(?<!\\p{L})(?:${thingsOfOrigin})[^.!?\\n]{0,20}$`, "iu");
const somebody = new RegExp(`(?<!\\p{L})(?:${persons}|ils?|elles?|deux|trois)(?!\\p{L})`, "iu");
/** "Les Marocains affrontent la Belgique" is told of a team. */
const sports = new RegExp(
  `(?<!\\p{L})(?:${anyOf("match équipe coupe football wedstrijd ploeg spiel mannschaft team")})(?!\\p{L})`,
  "iu",
);

export const findOrigins: Detector = (plain) => {
  const found: Spot[] = [];
  for (const { index, 0: words } of placesOf(look, plain)) found.push(spotOf(index, words));
  for (const { index, 0: words } of placesOf(expression, plain)) {
    if (!anyOrigin.test(words)) continue;
    const before = plain.slice(Math.max(0, index - 40), index);
    // Carpets and spare parts are of an origin too: somebody must be there to have one.
    const isOfSomebody = !/^d['’]origine/i.test(words) || somebody.test(before);
    if (isOfSomebody && !ofThings.test(before)) found.push(spotOf(index, words));
  }
  for (const pattern of [always, personFirst, originFirst]) {
    for (const { index, 0: words } of placesOf(pattern, plain)) {
      if (!isClothed(words)) found.push(spotOf(index, words));
    }
  }
  for (const pattern of [counted, capitalCounts]) {
    for (const match of placesOf(pattern, plain)) {
      const [start, last] = match.indices?.groups?.people ?? [0, 0];
      if (!count.test(match.groups?.count ?? "")) continue;
      if (sports.test(plain.slice(Math.max(0, start - 80), last + 80))) continue;
      found.push({ kind: "origin", start, end: last });
    }
  }
  return found;
};

function spotOf(start: number, words: string): Spot {
  const lead = words.length - words.trimStart().length;
  return { kind: "origin", start: start + lead, end: start + words.trimEnd().length };
}

/** "Homme vêtu noir", "femme habillée tout en noir" tell clothes. */
function isClothed(words: string): boolean {
  return /\b(?:vêtue?s?|habillée?s?|cagoulée?s?|en|pull|veste)\b/iu.test(words);
}
