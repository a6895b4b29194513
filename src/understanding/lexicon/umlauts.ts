// Makes a German lexicon also find words whose umlauts are written out ("loeschen"). Knows no words.
import type { Lexicon } from "./concepts.ts";

const speltOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** The lexicon with the other spelling, `oe` for `ö` and so on, beside each entry or choice with an umlaut. */
export function withUmlautsSpeltOut(lexicon: Lexicon): Lexicon {
  const pairs = Object.entries(lexicon).map(([concept, entries]) => [
    concept,
    both(
      entries.replace(/\(([^()]{0,2000})\)/g, (_, choices: string) => `(${both(choices, "/")})`),
    ),
  ]);
  return Object.fromEntries(pairs);
}

/** Choices parted by `by`, each that holds an umlaut outside its brackets followed by its other spelling. */
function both(text: string, by = "|"): string {
  const choices = text.split(by);
  return choices.flatMap((one) => (hasUmlaut(one) ? [one, spellOut(one)] : [one])).join(by);
}

function hasUmlaut(text: string): boolean {
  return /[äöü]/.test(text.replace(/\([^()]{0,2400}\)/g, ""));
}

// What stands in brackets has both spellings already.
function spellOut(text: string): string {
  return text.replace(/\([^()]{0,2400}\)|[äöü]/g, (part) => speltOut[part] ?? part);
}
