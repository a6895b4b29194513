// A text as the eye reads it, for looking things up in it: invisible characters gone, digits and letters
// of other widths and look-alikes made plain. Keeps where each character stood; knows no kind of find.

export interface PlainForm {
  readonly plain: string;
  /** For each character of `plain`, and its end, the place in the text. */
  readonly places: readonly number[];
}

const invisible =
  /^(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5|\p{Variation_Selector})$/u;
const hyphen = /^[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u00b7\u2022\u2043]$/;
const ordinary = /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u00b6\u00b8-\u02ff]*$/;

/** Capitals of the Greek and Cyrillic alphabets that look like Latin ones. */
const twins = new Map(
  [..."АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"]
    .map((letter, index, all) => [letter, all[index + 1] ?? letter] as const)
    .filter((_, index) => index % 2 === 0),
);

export function plainForm(text: string): PlainForm {
  if (ordinary.test(text)) {
    return { plain: text, places: Array.from({ length: text.length + 1 }, (_, index) => index) };
  }
  let plain = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const shown = shownAs(character);
    for (let unit = 0; unit < shown.length; unit += 1) places.push(place);
    plain += shown;
    place += character.length;
  }
  return {
    plain: plain.replace(digitTwins, (sign) => digits[sign] ?? sign),
    places: [...places, place],
  };
}

/** Cyrillic letters that look like digits, beside one. */
const digits: Readonly<Record<string, string>> = { З: "3", з: "3", б: "6", Ч: "4" };
const digitTwins = /(?<=\d[ -]?)[ЗзбЧ](?!\p{L})|[ЗзбЧ](?=[ -]?\d)/gu;

function shownAs(character: string): string {
  if (invisible.test(character)) return "";
  if (hyphen.test(character)) return "-";
  if (character !== "\n" && /^\s$/u.test(character)) return " ";
  const twin = twins.get(character);
  if (twin !== undefined) return twin;
  if (/^\p{Nd}$/u.test(character)) return digitOf(character);
  // What becomes several characters would be none that was written.
  const folded = character.normalize("NFKC");
  return [...folded].length === 1 ? folded : character;
}

/** The decimal digits of every script stand in rows of ten. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  const folded = character.normalize("NFKC");
  return /^\d$/.test(folded) ? folded : String(code - first);
}
