// Whether a text tells of danger now: to life, to a home, to property. Anger, past facts and lasting
// states are not. Knows nothing of intents: a join can hold an emergency.
import type { Vote } from "./learned/vote.ts";
import { byHead, findMatch, type Match, rulesFor } from "./match.ts";
import type { Cue } from "./meaning.ts";
import type { Sentence } from "./normalise.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import type { Ideas } from "./tag.ts";
import { tenseOf } from "./tense.ts";
import { cryMin, dangerMin, rulesOnDanger } from "./thresholds.ts";
import { type DangerRule, dangerRules } from "./urgency-rules.ts";

export interface Urgency {
  readonly urgent: boolean;
  /** What the rules alone found. */
  readonly score: number;
  readonly cues: readonly Cue[];
}

/** When a sentence happens. Past and now may both be said: "hier … et là il revient". */
interface Moment {
  /** Said outright: "maintenant", "vient de". */
  readonly now: boolean;
  /** Goes on, where nothing else dates it: "en train de", "toujours là", "je vois". */
  readonly goesOn: boolean;
  readonly remains: boolean;
  /** "Hier", "mardi". */
  readonly dated: boolean;
  readonly pastTense: boolean;
  readonly recurrent: boolean;
  /** "Si quelqu'un …", or a question that opens with its question word. */
  readonly imagined: boolean;
  /** They fled, the police came. */
  readonly over: boolean;
}

/** What the rest of the letter says of a sentence. */
interface Story {
  readonly now: boolean;
  readonly over: boolean;
  readonly datedBefore: boolean;
}

export function judgeUrgency(reading: Reading, voted: Vote): Urgency {
  const cues: Cue[] = [];
  const scores: number[] = [];
  const sentences = everySentence(reading);
  const moments = sentences.map(([sentence, ideas, , index]) =>
    readMoment(sentence, ideas, reading.past[index] ?? false),
  );
  const now = moments.some((moment) => moment.now || (moment.goesOn && !moment.dated));
  const over = moments.some((moment) => moment.over);
  let datedBefore = false;
  for (const [index, [, ideas, language]] of sentences.entries()) {
    const moment = moments[index];
    if (moment === undefined) continue;
    const story = { now, over, datedBefore };
    const weighed = findDangers(reading, ideas, language, { moment, story });
    scores.push(add(weighed.map(({ weight }) => weight)) + bonus(moment, story, weighed.length));
    for (const { rule, match, weight } of weighed.slice(0, 3)) {
      const about = weight >= rule.weight * 0.8 ? "urgent" : "not urgent";
      cues.push(cue(reading, about, weight, match));
    }
    datedBefore ||= moment.dated && !moment.now;
  }
  scores.sort((a, b) => b - a);
  // What is over is not made present by being told at length.
  const ended = over && !moments.some((moment) => moment.now || moment.remains);
  const more = ended ? 0 : 0.5 * (scores[1] ?? 0) + 0.25 * (scores[2] ?? 0);
  const total = (scores[0] ?? 0) + more;
  const together = voted.danger + rulesOnDanger * Math.min(scoreMax, total);
  const urgent = total >= cryMin || together >= dangerMin;
  return { urgent, score: total, cues: cues.slice(0, 8) };
}

function readMoment(sentence: Sentence, ideas: Ideas, pastTense: boolean): Moment {
  const opens = (ideas.get("question_word") ?? []).some((hit) => hit.from - sentence.from <= 2);
  return {
    now: ideas.has("now") || ideas.has("just"),
    goesOn:
      ideas.has("going_on") ||
      ideas.has("still_there") ||
      (ideas.has("witness") && !ideas.has("recurrent")),
    remains: ideas.has("still_there"),
    dated: isDated(ideas),
    pastTense,
    recurrent: ideas.has("recurrent"),
    imagined: ideas.has("imagined") || (sentence.question && opens),
    over: ideas.has("gone") && !ideas.has("just") && !ideas.has("owner_away"),
  };
}

// "Hier … et là il revient": what goes on after the date is not of that day.
function isDated(ideas: Ideas): boolean {
  const dates = ideas.get("past_time") ?? [];
  const last = Math.max(...dates.map(({ from }) => from));
  return dates.length > 0 && !(ideas.get("going_on") ?? []).some(({ from }) => from > last);
}

function bonus(moment: Moment, { over }: Story, dangers: number): number {
  if (dangers === 0) return 0;
  if (moment.now) return 1;
  if (!moment.goesOn || moment.imagined || (over && !moment.remains)) return 0;
  return moment.dated ? 0.5 : 1;
}

/** More rules make it no surer. */
const scoreMax = 5;

const rules = byHead(dangerRules);

interface Danger {
  readonly rule: DangerRule;
  readonly match: Match;
  readonly weight: number;
}

function findDangers(
  reading: Reading,
  ideas: Ideas,
  language: string,
  { moment, story }: { moment: Moment; story: Story },
): readonly Danger[] {
  const found: Danger[] = [];
  const goesOn = moment.now || moment.goesOn;
  const mayGoOn = goesOn || (story.now && !moment.dated && !moment.pastTense && !moment.recurrent);
  for (const one of rulesFor(rules, ideas)) {
    if (one.needs === "now" && !mayGoOn) continue;
    const match = findMatch(one, ideas, (head) => {
      if (one.needs === "state" || (one.needs === "body" && !moment.pastTense)) return true;
      const at = one.needs === "any" ? head.from - 1 : head.from;
      const tense = tenseOf(reading.text.words, at, language);
      return tense !== "past";
    });
    if (match === undefined) continue;
    const weight = one.weight * factorOf(moment, story, one.needs);
    found.push({ rule: one, match, weight });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function factorOf(moment: Moment, story: Story, needs: DangerRule["needs"]): number {
  if (moment.now) return 1;
  const { goesOn } = moment;
  let factor = 1;
  if (moment.dated) factor *= goesOn ? (needs === "state" ? 0.5 : 0.8) : 0.3;
  else if (moment.pastTense && needs === "state" && !goesOn) factor *= 0.3;
  if (moment.recurrent && !goesOn) factor *= 0.3;
  if (moment.imagined) factor *= 0.4;
  if (story.datedBefore && !goesOn) factor *= 0.6;
  if (story.over) factor *= moment.remains ? 0.7 : 0.4;
  return factor;
}

/** The strongest sign counts whole, the next ones less and less. */
function add(weights: readonly number[]): number {
  let total = 0;
  for (const [index, weight] of weights.entries()) total += weight * 0.3 ** Math.min(index, 3);
  return total;
}
