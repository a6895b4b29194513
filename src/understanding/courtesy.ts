// How much of a text is courtesy and nothing else: thanks, praise, good wishes, "well received".
import type { Concept } from "./lexicon/concepts.ts";
import type { Cue } from "./meaning.ts";
import { isDenied } from "./negation.ts";
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
/** In a letter of so many words there is something else. */
const longLetter = 120;
/** A piece of so few words without any idea is a name or a closing. */
const nameLength = 4;

export interface Courtesy {
  readonly score: number;
  /** The part of the words that is courtesy, 0 to 1, clause by clause. */
  readonly share: number;
  readonly cues: readonly Cue[];
}

export function measureCourtesy(reading: Reading): Courtesy {
  const cues: Cue[] = [];
  const seen = new Map<Concept, number>();
  const whole = { said: 0, kind: 0 };
  const part = { said: 0, kind: 0 };
  const thanked = reading.ideas.some((ideas) => ideas.has("thanks"));
  for (const [sentence, ideas] of everySentence(reading)) {
    const hits: Hit[] = [];
    for (const [concept, weight] of kinds) {
      if (sentence.question || (concept === "settled" && !thanked)) continue;
      const hit = ideas.get(concept)?.find((one) => !isDenied(one, ideas) && !isAsking(one, ideas));
      if (hit === undefined) continue;
      if (concept === "received" && !isReceipt(hit, sentence)) continue;
      hits.push(hit);
      seen.set(concept, Math.max(seen.get(concept) ?? 0, weight));
      cues.push(cue(reading, "intent:thanks", weight, hit));
    }
    if (sentence.inSubject) continue;
    for (const piece of pieces(reading, sentence, ideas)) {
      const length = piece.to - piece.from;
      const isKind = hits.some((hit) => hit.from < piece.to && hit.to > piece.from);
      if (isKind) part.kind += length;
      if (isKind || !isName(piece, ideas)) part.said += length;
    }
    whole.said += sentence.to - sentence.from - 1;
    if (hits.length > 0) whole.kind += sentence.to - sentence.from - 1;
  }
  const share = whole.said === 0 ? 1 : whole.kind / whole.said;
  const total = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
  const score =
    share >= courtesyShareMin ? Math.min(5.5, total) * (0.5 + share / 2) : total * share;
  return {
    score: whole.said > longLetter ? score * 0.6 : score,
    share: part.said === 0 ? 1 : part.kind / part.said,
    cues: cues.slice(0, 4),
  };
}

// "Merci de m'envoyer …"
function isAsking(hit: Hit, ideas: Ideas): boolean {
  return (ideas.get("ask") ?? []).some(({ from, to }) => from === hit.from && to >= hit.to);
}

function isReceipt(hit: Hit, { from, to }: Piece): boolean {
  return hit.from - from <= receivedAt && to - from <= receivedLength;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The clauses of a sentence; "mais" opens a new one too. */
function pieces(reading: Reading, sentence: Piece, ideas: Ideas): readonly Piece[] {
  const { words } = reading.text;
  const buts = new Set((ideas.get("but") ?? []).map(({ from }) => from));
  const found: Piece[] = [];
  let from = sentence.from;
  for (let at = from + 1; at < sentence.to; at++) {
    if (words[at]?.clause === words[at - 1]?.clause && !buts.has(at)) continue;
    found.push({ from, to: at });
    from = at;
  }
  return [...found, { from, to: sentence.to }];
}

function isName({ from, to }: Piece, ideas: Ideas): boolean {
  if (to - from > nameLength) return false;
  for (const hits of ideas.values()) {
    if (hits.some((hit) => hit.concept !== "accompanied" && hit.from < to && hit.to > from)) {
      return false;
    }
  }
  return true;
}
