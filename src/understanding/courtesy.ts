// How much of a text is courtesy and nothing else: thanks, praise, good wishes, "well received".
import type { Concept } from "./lexicon/concepts.ts";
import type { Cue } from "./meaning.ts";
import { isDenied } from "./negation.ts";
import type { Sentence } from "./normalise.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import type { Hit, Ideas } from "./tag.ts";
import { courtesyShareMin } from "./thresholds.ts";

const kinds: readonly (readonly [Concept, number])[] = [
  ["thanks", 3],
  ["praise", 2],
  ["received", 2.2],
  ["greeting", 1.5],
  ["settled", 0.5],
];
/** "Vu", "noté": so near the start of so short a sentence. */
const receivedAt = 2;
const receivedLength = 10;

export interface Courtesy {
  readonly score: number;
  readonly cues: readonly Cue[];
}

// "Merci de m'envoyer …"
function isAsking(hit: Hit, ideas: Ideas): boolean {
  return (ideas.get("ask") ?? []).some(({ from }) => from === hit.from);
}

function isReceipt(hit: Hit | undefined, { from, to }: Sentence): boolean {
  return hit !== undefined && hit.from - from <= receivedAt && to - from <= receivedLength;
}

/** Courtesy of a text; 0 where it is less than half of what is said. */
export function measureCourtesy(reading: Reading): Courtesy {
  const cues: Cue[] = [];
  const seen = new Map<Concept, number>();
  let wordsSaid = 0;
  let wordsKind = 0;
  const thanked = reading.ideas.some((ideas) => ideas.has("thanks"));
  for (const [sentence, ideas] of everySentence(reading)) {
    const length = sentence.to - sentence.from;
    if (!sentence.inSubject) wordsSaid += Math.max(0, length - 1);
    let kind = false;
    for (const [concept, weight] of kinds) {
      if (concept === "settled" && !thanked) continue;
      const hit = ideas.get(concept)?.find((one) => !isDenied(one, ideas) && !isAsking(one, ideas));
      if (concept === "received" && !isReceipt(hit, sentence)) continue;
      if (hit === undefined || sentence.question) continue;
      kind = true;
      seen.set(concept, Math.max(seen.get(concept) ?? 0, weight));
      cues.push(cue(reading, "intent:thanks", weight, hit));
    }
    if (kind && !sentence.inSubject) wordsKind += Math.max(0, length - 1);
  }
  const share = wordsSaid === 0 ? 1 : wordsKind / wordsSaid;
  const total = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
  const score =
    share >= courtesyShareMin ? Math.min(5.5, total) * (0.5 + share / 2) : total * share;
  return { score: wordsSaid > 120 ? score * 0.6 : score, cues: cues.slice(0, 4) };
}
