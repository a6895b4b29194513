// What the writer asks for: membership, its end, data, details, and the signs that a human must
// decide (for somebody else, a pause). Scores only; `intent.ts` decides.
import { intentRules, type Sign } from "./intent-rules.ts";
import { findMatch, type Match, type Rule } from "./match.ts";
import type { Cue } from "./meaning.ts";
import type { Sentence } from "./normalise.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import type { Hit, Ideas } from "./tag.ts";
import { tenseOf } from "./tense.ts";

export interface Wishes {
  readonly scores: Readonly<Record<Sign, number>>;
  readonly cues: readonly Cue[];
}

const signs = Object.keys(intentRules) as readonly Sign[];
/** Wishes of the writer alone: told of the past, or of somebody else, they are none. */
const ownWishes: ReadonlySet<Sign> = new Set<Sign>(["join", "leave"]);

export function judgeWishes(reading: Reading): Wishes {
  const cues: Cue[] = [];
  const weights = new Map<Sign, number[]>(signs.map((sign) => [sign, []]));
  for (const [sentence, ideas, language] of everySentence(reading)) {
    const forOther = asksForOther(ideas);
    for (const sign of signs) {
      const own = ownWishes.has(sign);
      for (const one of intentRules[sign]) {
        if (own && forOther && !meansWriter(one)) continue;
        const match = findMatch(
          one,
          ideas,
          (head) => !own || isWished(reading, head, ideas, language),
        );
        if (match === undefined || (sign === "for_other" && !forOther)) continue;
        const weight = one.weight * factorOf(sentence, sign);
        weights.get(sign)?.push(weight);
        if (weight >= 2) cues.push(cue(reading, aboutOf(sign), weight, match));
      }
    }
  }
  const scores = Object.fromEntries(
    signs.map((sign) => [sign, add(weights.get(sign) ?? [])]),
  ) as Record<Sign, number>;
  return { scores, cues: strongest(cues) };
}

function aboutOf(sign: Sign): string {
  if (sign === "rejoin") return "intent:join";
  return sign === "ask" || sign === "pause" || sign === "for_other" || sign === "stay"
    ? "intent:question"
    : `intent:${sign}`;
}

// Subjects are headlines: they name the matter, seldom the wish.
function factorOf(sentence: Sentence, sign: Sign): number {
  if (sentence.inSubject) return 0.8;
  return sentence.question && sign === "leave" ? 0.9 : 1;
}

/** The strongest counts whole, the next ones less and less: many weak words make no wish. */
function add(weights: readonly number[]): number {
  const sorted = [...weights].sort((a, b) => b - a).slice(0, 5);
  return sorted.reduce((total, weight, index) => total + weight * 0.3 ** Math.min(index, 2), 0);
}

function isWished(reading: Reading, head: Hit, ideas: Ideas, language: string): boolean {
  if (tenseOf(reading.text.words, head.from, language) !== "past") return true;
  // "J'ai décidé de quitter": decided is past, the leaving is not.
  return (ideas.get("want") ?? []).some(
    (want) => want.from <= head.from && head.from - want.to <= 4 && want.clause === head.clause,
  );
}

function meansWriter(one: Rule): boolean {
  return one.window <= 1 || one.slots.length === 1;
}

function asksForOther(ideas: Ideas): boolean {
  return intentRules.for_other.some((one) => {
    const match = findMatch(one, ideas);
    return match !== undefined && !isCompany(match, ideas);
  });
}

// "Avec ma femme", "comme ma soeur", "mon mari et moi": the other is company, not the one asked for.
function isCompany(match: Match, ideas: Ideas): boolean {
  const others = [...(ideas.get("other_person") ?? []), ...(ideas.get("spouse") ?? [])];
  const company = ideas.get("accompanied") ?? [];
  return others
    .filter((other) => other.from >= match.from - 1 && other.from < match.to)
    .every((other) =>
      company.some(
        (one) =>
          (one.to <= other.from && other.from - one.to <= 1) ||
          (one.from >= other.to && one.from - other.to <= 2),
      ),
    );
}

function strongest(cues: readonly Cue[]): readonly Cue[] {
  return [...cues].sort((a, b) => b.weight - a.weight).slice(0, 12);
}
