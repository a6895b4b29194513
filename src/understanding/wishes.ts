// What the writer asks for: membership, its end, data, details, and the signs that a human must
// decide (for somebody else, a pause). Scores only; `intent.ts` decides.
import { intentRules, type Sign } from "./intent-rules.ts";
import type { Concept } from "./lexicon/concepts.ts";
import { byHead, findMatch, type Match, type Rule, rulesFor } from "./match.ts";
import type { Cue } from "./meaning.ts";
import type { Sentence } from "./normalise.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import type { Hit, Ideas } from "./tag.ts";
import { tenseOf } from "./tense.ts";
import { isCompany, isOthers } from "./whose.ts";

export interface Wishes {
  readonly scores: Readonly<Record<Sign, number>>;
  readonly cues: readonly Cue[];
}

const signs = Object.keys(intentRules) as readonly Sign[];
const rules = byHead(signs.flatMap((sign) => intentRules[sign].map((one) => ({ ...one, sign }))));
/** Wishes of the writer alone: those of somebody else are a question. */
const ownWishes: ReadonlySet<Sign> = new Set<Sign>(["join", "leave", "rejoin", "pause", "stay"]);
/** Told of the past, they are none. */
const presentWishes: ReadonlySet<Sign> = new Set<Sign>(["join", "leave"]);

/** Below this a rule is a hint and no wish, so that it is nobody else's either. */
const hintWeight = 3;

export function judgeWishes(reading: Reading): Wishes {
  const cues: Cue[] = [];
  const weights = new Map<Sign, number[]>(signs.map((sign) => [sign, []]));
  const said = new Set(reading.ideas.flatMap((ideas) => [...ideas.keys()]));
  for (const [sentence, ideas, language] of everySentence(reading)) {
    const { length } = sentence.inSubject ? { length: lengthOf(sentence) } : reading.text.words;
    for (const one of rulesFor(rules, ideas)) {
      const { sign } = one;
      if (length > one.wordsMax || !isSaid(one.elsewhere, said)) continue;
      const match = findWish(reading, one, { sign, ideas, language });
      if (match === undefined) continue;
      const isOther = ownWishes.has(sign) && isOthers(match, ideas);
      if (isOther && (sign === "pause" || sign === "stay")) continue;
      if (isOther && one.weight < hintWeight) continue;
      const meant = isOther ? "for_other" : sign;
      const weight = one.weight * factorOf(sentence, ideas, sign);
      weights.get(meant)?.push(weight);
      if (weight >= 2) cues.push(cue(reading, aboutOf(meant), weight, match));
    }
  }
  const scores = Object.fromEntries(
    signs.map((sign) => [sign, add(weights.get(sign) ?? [])]),
  ) as Record<Sign, number>;
  return { scores, cues: strongest(cues) };
}

function isSaid(concepts: readonly Concept[], said: ReadonlySet<Concept>): boolean {
  return concepts.length === 0 || concepts.some((concept) => said.has(concept));
}

function lengthOf({ from, to }: Sentence): number {
  return to - from;
}

function findWish(
  reading: Reading,
  one: Rule,
  { sign, ideas, language }: { sign: Sign; ideas: Ideas; language: string },
): Match | undefined {
  const mustBeNow = presentWishes.has(sign);
  const match = findMatch(
    one,
    ideas,
    (head) => !mustBeNow || isWished(reading, head, ideas, language),
  );
  if (match === undefined || sign !== "for_other") return match;
  const named = (ideas.get("other_person") ?? []).filter(
    (other) => other.from >= match.from && other.from < match.to,
  );
  return named.every((other) => isCompany(other, ideas)) ? undefined : match;
}

function aboutOf(sign: Sign): string {
  if (sign === "rejoin") return "intent:join";
  return sign === "ask" || sign === "pause" || sign === "for_other" || sign === "stay"
    ? "intent:question"
    : `intent:${sign}`;
}

// Subjects are headlines: they name the matter, seldom the wish.
function factorOf(sentence: Sentence, ideas: Ideas, sign: Sign): number {
  if (sentence.inSubject) return 0.8;
  if (!sentence.question || sign === "join" || sign === "ask") return 1;
  // "Si ça ne me plaît pas, comment quitter le groupe ?"
  if (["imagined", "undecided", "must_i"].some((concept) => ideas.has(concept as Concept)))
    return 0.4;
  // "« … STOP » : est-ce un vrai mail ?" asks of the words, not for the thing.
  const wishes = ideas.has("ask") || ideas.has("want") || ideas.has("question_word");
  return wishes ? 0.85 : 0.5;
}

/** The strongest counts whole, the next ones less and less: many weak words make no wish. */
function add(weights: readonly number[]): number {
  const sorted = [...weights].sort((a, b) => b - a).slice(0, 5);
  return sorted.reduce((total, weight, index) => total + weight * 0.3 ** Math.min(index, 2), 0);
}

function isWished(reading: Reading, head: Hit, ideas: Ideas, language: string): boolean {
  // "« Répondez STOP » : est-ce un vrai mail ?"
  if (reading.text.words[head.from]?.quoted) return false;
  // "J'ai essayé de me désinscrire": tried is past, the wish is not.
  const tense = tenseOf(reading.text.words, head.from, language, "by itself");
  if (tense === "present" || tense === "infinitive") return true;
  // "J'ai décidé de quitter": decided is past, the leaving is not.
  return (ideas.get("want") ?? []).some(
    (want) => want.from <= head.from && head.from - want.to <= 4 && want.clause === head.clause,
  );
}

function strongest(cues: readonly Cue[]): readonly Cue[] {
  return [...cues].sort((a, b) => b.weight - a.weight).slice(0, 12);
}
