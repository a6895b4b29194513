// What of people stands in a text: their addresses, names, numbers, streets, subjects, and rows of their
// words. It knows letters in the form of the conversations, and judges any text by them.
import { kinds } from "../src/mail/kinds.ts";
import { fold } from "../src/understanding/normalise.ts";

/** As many words in a row are somebody's own. */
const rowLength = 4;
const nameLengthMin = 4;

export interface Personal {
  /** Whole, folded: addresses and subjects. */
  readonly phrases: ReadonlySet<string>;
  /** Single folded words: names of people and of streets. */
  readonly names: ReadonlySet<string>;
  /** Digits alone: telephone numbers, plates' and houses' with enough of them. */
  readonly numbers: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/** The office's words for what it does, and what a service's name is made of. */
const ownWords: ReadonlySet<string> = new Set([...Object.keys(kinds), "police"]);

/** `sources`: letters as they are written in conversations; the office's own address is nobody's. */
export function gatherPersonal(sources: readonly string[], officeAddress: string): Personal {
  const [phrases, names] = [new Set<string>(), new Set<string>()];
  const [numbers, rows] = [new Set<string>(), new Set<string>()];
  for (const source of sources) {
    for (const [address] of source.matchAll(/[\w.+-]{1,64}@[\w.-]{1,100}\.[a-z]{2,10}/gi)) {
      if (!address.endsWith(officeAddress)) phrases.add(address.toLowerCase());
    }
    for (const [, name = ""] of source.matchAll(/^(?:From|name): "?([^"<@\n]{1,80}?)"? </gm)) {
      for (const part of wordsOf(name)) if (part.length >= nameLengthMin) names.add(part);
    }
    for (const [, street = ""] of source.matchAll(
      /\b(?:rue|route|avenue|quai|place) (?:de la |du |des |de |d')?(\p{Lu}[\p{L}-]{3,30})/gu,
    )) {
      for (const part of wordsOf(street)) if (part.length >= nameLengthMin) names.add(part);
    }
    for (const [, subject = ""] of source.matchAll(/^Subject: (.{1,200})$/gm)) {
      const folded = fold(subject).trim();
      if (folded.includes(" ")) phrases.add(folded);
    }
    for (const [number] of source.matchAll(/\d[\d/. -]{6,20}\d/g)) {
      const digits = number.replace(/\D/g, "");
      if (digits.length >= 8) numbers.add(digits);
    }
    for (const row of rowsOf(source)) rows.add(row);
  }
  return { phrases, names: names.difference(ownWords), numbers, rows };
}

/** What of it can be read in this text; empty = nothing. */
export function findPersonal(text: string, personal: Personal): readonly string[] {
  const folded = fold(text);
  const found = [...personal.phrases].filter((phrase) => folded.includes(phrase));
  for (const word of new Set(wordsOf(text))) if (personal.names.has(word)) found.push(word);
  const digits = text.replace(/(?<=\d)[/. -](?=\d)/g, "");
  for (const number of personal.numbers) if (digits.includes(number)) found.push(number);
  for (const row of new Set(rowsOf(text))) if (personal.rows.has(row)) found.push(row);
  return found;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rowsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(rowLength - 1)
    .map((_, at) => words.slice(at, at + rowLength).join(" "))
    .filter((row) => /[a-z].* .*[a-z]/.test(row));
}
