// What a letter wants, from the scores of all judges. The order of the questions is the policy:
// machine, clear wish, observation, question, courtesy, advertising; what is left goes to a person.
import { measureCourtesy } from "./courtesy.ts";
import type { Concept } from "./lexicon/concepts.ts";
import { judgeMachine } from "./machine.ts";
import type { Cue, Intent } from "./meaning.ts";
import { measureTelling } from "./observe.ts";
import { measureAsking } from "./question.ts";
import type { Reading } from "./reading.ts";
import { tellsOfPast } from "./tense.ts";
import type { ThemeJudgement } from "./theme.ts";
import { leaveMin, machineMin, reportMin, unrelatedMin, wishMin } from "./thresholds.ts";
import { judgeWishes, type Wishes } from "./wishes.ts";

export interface IntentJudgement {
  readonly intent: Intent;
  readonly confidence: number;
  readonly alsoReport: boolean;
  readonly cues: readonly Cue[];
  readonly scores: ReadonlyMap<Intent, number>;
}

/** What was found besides the wishes of a letter's own words. */
export interface Beside {
  /** The same words, or a forwarded text that tells for them. */
  readonly told: Reading;
  readonly theme: ThemeJudgement;
  readonly urgent: boolean;
  readonly pictures: number;
}

/** Below this nothing speaks for any intent. */
const scoreMin = 0.8;
/** A letter that asks nothing and tells a little of a place is rather an observation than a question. */
const askingMax = 0.8;
const tellingMin = 0.5;

export function judgeIntent(reading: Reading, beside: Beside): IntentJudgement {
  const wishes = judgeWishes(reading);
  const machine = judgeMachine(reading);
  const courtesy = measureCourtesy(reading);
  const telling = measureTelling(beside.told);
  const asking = measureAsking(reading) + 0.6 * wishes.scores.ask;
  const report = scoreReport(telling, reading, beside);
  const { scores: own } = wishes;
  const scores = new Map<Intent, number>([
    ["join", wishOf(own.join + own.rejoin, wishMin)],
    ["leave", scoreLeave(wishes)],
    [
      "data_erasure",
      wishOf(own.data_erasure + (own.leave >= leaveMin && own.data_erasure > 5 ? 3 : 0), wishMin),
    ],
    ["data_access", wishOf(own.data_access, wishMin)],
    ["update_details", wishOf(own.update_details, wishMin)],
    ["report", report],
    ["question", scoreQuestion(asking, own, report)],
    ["thanks", courtesy.score * (beside.urgent ? 0 : 1)],
    ["auto_reply", machine.auto_reply - asking >= machineMin ? machine.auto_reply + 2 : 0],
    ["bounce", machine.bounce >= machineMin ? machine.bounce + 4 : 0],
    [
      "unrelated",
      machine.unrelated - telling * 0.4 - asking * 0.3 >= unrelatedMin ? machine.unrelated : 0,
    ],
  ]);
  const [first, second] = ranked(scores);
  const isStated = asking < askingMax && telling >= tellingMin && namesPlace(beside.told);
  const intent = first[1] > scoreMin ? first[0] : isStated || beside.pictures > 0 ? "report" : "question";
  return {
    intent,
    confidence:
      intent === "thanks"
        ? sureOfThanks(first[1], second[1], courtesy.share)
        : confidenceOf(first[1], second[1]),
    alsoReport: intent === "join" && report >= reportMin + 1,
    cues: [...wishes.cues, ...machine.cues, ...courtesy.cues].filter(
      (one) => one.for === `intent:${intent}` || one.weight >= 4,
    ),
    scores,
  };
}

function wishOf(score: number, min: number): number {
  return score >= min ? score + 1 : score * 0.5;
}

function scoreLeave({ scores: own }: Wishes): number {
  const score = own.leave - own.stay - (own.rejoin > 0 ? 5 : 0);
  return score >= leaveMin ? score + 1 : Math.max(0, score * 0.4);
}

function scoreReport(telling: number, reading: Reading, beside: Beside): number {
  const strength = Math.min(4, beside.theme.strength);
  const told = Math.min(6, telling);
  const base = told * 0.55 + strength * 0.45 * Math.min(1, told / 1.5);
  const shown = beside.pictures > 0 ? 1.2 : 0;
  const forwarded = beside.told.text === reading.text ? 0 : 1;
  const asks = isAllAsked(reading) ? 0.6 : 1;
  return Math.min(5.5, base) * asks * (happens(beside.told) ? 1 : asking > 0 ? 0.6 : 0.8) + (beside.urgent ? 3 : 0) + shown + forwarded;
}

/** What is seen, or when: without it crime is only spoken of ("j'ai peur des voleurs"). */
const events: readonly Concept[] = [
  ...(["see", "hear", "there_is", "past_time", "now", "going_on", "just", "still_there"] as const),
  ...(["recurrent", "since", "evidence", "gone", "for_information", "suspect"] as const),
];

function happens({ text, ideas, languages }: Reading): boolean {
  return text.sentences.some(
    ({ from, to, question }, index) =>
      (!question && events.some((concept) => ideas[index]?.has(concept))) ||
      tellsOfPast(text.words, from, to, languages.bySentence[index] ?? "und"),
  );
}

const nuisances: readonly Concept[] = ["car", "trash", "incivility", "vandal", "public_thing"];

// "Pouvez-vous enlever l'épave du parking ?" is no question, though it is asked.
function isAllAsked({ text, ideas }: Reading): boolean {
  if (ideas.some((one) => one.has("remove") && nuisances.some((thing) => one.has(thing)))) return false;
  const body = text.sentences.filter(({ inSubject, from, to }) => !inSubject && to - from > 3);
  return body.length > 0 && body.every(({ question }) => question);
}

function scoreQuestion(asking: number, own: Wishes["scores"], report: number): number {
  // An observation that ends with "what do you think?" stays a report.
  const asked = report >= 3.5 ? asking * 0.6 : asking;
  return (
    Math.min(6, asked) +
    (own.for_other > 0 ? 3.5 + 0.4 * own.for_other : 0) +
    Math.min(5, own.pause)
  );
}

/** In a sentence, not in an address below. */
function namesPlace({ text, ideas }: Reading): boolean {
  return text.sentences.some(
    ({ from, to }, index) =>
      to - from > addressLength && (ideas[index]?.has("place") || ideas[index]?.has("home")),
  );
}
const addressLength = 5;

function ranked(scores: ReadonlyMap<Intent, number>): [[Intent, number], [Intent, number]] {
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  return [sorted[0] ?? ["question", 0], sorted[1] ?? ["question", 0]];
}

// Thanks are filed unread, so that it counts how much of the letter they are.
function sureOfThanks(first: number, second: number, share: number): number {
  return Math.round(Math.min(share, 3 * confidenceOf(first, second)) * 100) / 100;
}

function confidenceOf(first: number, second: number): number {
  if (first <= 0) return 0;
  return Math.round(Math.min(1, (first - Math.max(0, second)) / (first + 1.5)) * 100) / 100;
}
