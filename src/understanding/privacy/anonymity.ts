// Whether somebody asks that their name stay unknown: "ne dites pas que ça vient de moi". It knows the
// words of the wish, not what is done about it.
import { fold } from "../normalise.ts";
import { anonymityWishes } from "./anonymity-words.ts";

const textLengthMax = 16_384;
/** Words between the parts of a wish. */
const between = "(?:[\\p{L}\\p{N}]{1,20} ){0,4}?";

const wishes: readonly RegExp[] = Object.values(anonymityWishes).map((phrases) => {
  const patterns = phrases.map((phrase) => `(?:${phrase.replaceAll("~", between)})`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "u");
});
/** A letter that came without a name, or a call, is spoken of and wished by nobody. */
const told =
  "lettre|appel|coup de fil|temoin|temoignage|brief|anruf|anrufer|letter|call|lettera|mail";
const spokenOf = new RegExp(
  `(?<!\\p{L})(?:${told}) (?:\\p{L}{1,12} )?anon[iy]\\w{1,6}(?!\\p{L})|` +
    "anonie?me (?:brief|beller|tip)|anonyme[rnms]? (?:brief|anruf\\w{0,2})|" +
    "anonymous (?:letter|call\\w{0,2}|tip)|alcooliques anonymes",
  "gu",
);

/** All that a subject or a line says. */
const bare =
  /^ *(?:anonyme|anonymat|anoniem|anonym|anonymous|anonimo|en tout anonymat|sous anonymat) *$/;

/** In any language known here, whatever the letter's. */
export function wishesAnonymity(text: string): boolean {
  const sentences = fold(text.slice(0, textLengthMax))
    .split(/[.!?;\n]{1,9}/)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}]{1,400}/gu, " ").trim())
    .map((sentence) => sentence.replace(spokenOf, " "));
  return sentences.some(
    (sentence) => bare.test(sentence) || wishes.some((wish) => wish.test(sentence)),
  );
}
