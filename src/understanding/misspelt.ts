// A long word that no lexicon has is compared with the words that matter most, one slip allowed
// (two in very long words). Knows spelling only.
import { distance } from "fastest-levenshtein";
import type { Compiled } from "./compile.ts";
import type { Concept } from "./lexicon/concepts.ts";
import { smallWords } from "./lexicon/languages.ts";

/** Only words that are rare otherwise and decide much; a slip elsewhere costs little. */
const worthwhile: ReadonlySet<Concept> = new Set<Concept>([
  "unsubscribe",
  "remove",
  "sign_up",
  "add",
  "member",
  "mails",
  "receive",
  "burglary",
  "force",
  "incivility",
  "trash",
  "vandal",
  "partnership",
  "thanks",
  "injury",
  "fire",
  "just",
  "now",
]);

const lengthMin = 6;
const longLength = 10;

interface Candidate {
  readonly text: string;
  readonly stem: boolean;
  readonly concepts: readonly Concept[];
}

const cache = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();

/** The concepts of the word that was probably meant; none where no word is near enough. */
export function findMisspelt(
  word: string,
  language: string,
  lexicon: Compiled,
): readonly Concept[] {
  if (word.length < lengthMin || word.length > 24 || smallWords.has(word)) return [];
  if (!/^[a-z]+$/.test(word)) return [];
  const slips = word.length >= longLength ? 2 : 1;
  for (const candidate of candidates(language, lexicon).get(word.slice(0, 1)) ?? []) {
    if (Math.abs(candidate.text.length - word.length) > (candidate.stem ? 8 : slips)) continue;
    const compared = candidate.stem ? word.slice(0, candidate.text.length) : word;
    if (distance(compared, candidate.text) <= slips) return candidate.concepts;
  }
  return [];
}

function candidates(
  language: string,
  lexicon: Compiled,
): ReadonlyMap<string, readonly Candidate[]> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, Candidate[]>();
  for (const [nodes, stem] of [[lexicon.words, false] as const, [lexicon.stems, true] as const]) {
    for (const [text, start] of nodes) {
      const alone = start.written.filter(([, rest]) => rest === "").map(([concept]) => concept);
      const concepts = alone.filter((concept) => worthwhile.has(concept));
      if (concepts.length === 0 || text.length < (stem ? 7 : lengthMin)) continue;
      const first = text.slice(0, 1);
      made.set(first, [...(made.get(first) ?? []), { text, stem, concepts }]);
    }
  }
  cache.set(language, made);
  return made;
}
