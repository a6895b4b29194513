// Makes a German lexicon also find words whose umlauts are written out ("loeschen"). Knows no words.
import type { Lexicon } from "./concepts.ts";

const speltOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** The lexicon with a second entry, `oe` for `ö` and so on, beside each that holds an umlaut. */
export function withUmlautsSpeltOut(lexicon: Lexicon): Lexicon {
  const pairs = Object.entries(lexicon).map(([concept, entries]) => {
    const spelt = entries
      .split("|")
      .filter((entry) => /[äöü]/.test(entry))
      .map((entry) => entry.replace(/[äöü]/g, (letter) => speltOut[letter] ?? letter));
    return [concept, [entries, ...spelt].join("|")];
  });
  return Object.fromEntries(pairs);
}
