// What a letter wants, from the scores of all judges. The order of the questions is the policy:
// machine, clear wish, observation, question, courtesy, advertising; what is left goes to a person.
import { measureCourtesy } from "./courtesy.ts";
import { intents, type Vote } from "./learned/vote.ts";
import { judgeMachine } from "./machine.ts";
import type { Also, Cue, Intent } from "./meaning.ts";
import { measureAsking } from "./question.ts";
import type { Reading } from "./reading.ts";
import { type Beside, measureObservation } from "./report.ts";
import {
  alsoLeaveMin,
  alsoReportMin,
  doubtedLeave,
  leaveMin,
  leaveVoteMin,
  likelyLeaveMin,
  machineByVoteMin,
  machineMin,
  plainLeaveMin,
  together,
  unlikelyLeave,
  unrelatedMin,
  unsaidWish,
  voteAloneMin,
  wishMin,
} from "./thresholds.ts";
import { judgeWishes, type Wishes } from "./wishes.ts";

export interface IntentJudgement {
  readonly intent: Intent;
  readonly confidence: number;
  readonly isRuled: boolean;
  readonly also: readonly Also[];
  readonly cues: readonly Cue[];
}

interface Measured {
  readonly scores: ReadonlyMap<Intent, number>;
  readonly leave: number;
  /** What stands for the intent where nothing speaks for any. */
  readonly unclear: Intent;
  /** The part of the words that is courtesy. */
  readonly courtesy: number;
  readonly byPerson: boolean;
  readonly cues: readonly Cue[];
}

/** How strongly the rules speak for each intent. */
export function measureIntents(reading: Reading, beside: Beside): Measured {
  const wishes = judgeWishes(reading);
  const machine = judgeMachine(reading);
  const courtesy = measureCourtesy(reading);
  const asking = measureAsking(reading) + 0.6 * wishes.scores.ask;
  const { telling, score: report, isStatement } = measureObservation(reading, asking, beside);
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
    ["unrelated", scoreUnrelated(machine.unrelated, telling * 0.4 + asking * 0.3, own)],
  ]);
  return {
    scores,
    leave: own.leave,
    unclear: isStatement || beside.pictures > 0 ? "report" : "question",
    courtesy: courtesy.share,
    byPerson: machine.byPerson,
    cues: [...wishes.cues, ...machine.cues, ...courtesy.cues],
  };
}

/** What rules and vote together say; the rules alone decide what is carried out without asking back. */
export function judgeIntent(reading: Reading, beside: Beside): IntentJudgement {
  const { scores, leave, unclear, courtesy, cues, byPerson } = measureIntents(reading, beside);
  const chances = weighTogether(scores, beside.vote);
  const intent = isMute(chances, scores) ? unclear : (first(chances, scores, byPerson) ?? unclear);
  const also = alsoOf(intent, { report: scores.get("report") ?? 0, leave });
  const margin = (chances.get(intent) ?? 0) - nextTo(intent, also, chances);
  return {
    intent,
    confidence: round(
      Math.max(
        0,
        Math.min(margin, sureness(intent, { scores, courtesy, also, vote: beside.vote })),
      ),
    ),
    isRuled: (scores.get(intent) ?? 0) > scoreMin,
    also,
    cues: cues.filter((one) => one.for === `intent:${intent}` || one.weight >= 4),
  };
}

/** No rule speaks for anything, and the learned judge wavers. */
function isMute(
  chances: ReadonlyMap<Intent, number>,
  scores: ReadonlyMap<Intent, number>,
): boolean {
  return Math.max(...scores.values()) <= scoreMin && Math.max(...chances.values()) < voteAloneMin;
}

const scoreMin = 0.8;
const ruleScoreMax = 8;

/** Probabilities from the scores of the rules and those of the learned judge. */
function weighTogether(
  scores: ReadonlyMap<Intent, number>,
  { intents: voted, trust }: Vote,
): ReadonlyMap<Intent, number> {
  // The fewer the words, the more the rules count: they were written for such.
  const rules = trust * together.rules + (1 - trust);
  const sums = intents.map((intent, index) => {
    const byRules = Math.min(ruleScoreMax, scores.get(intent) ?? 0);
    const byVote = Math.log((voted[index] ?? 0) + 1e-4);
    return Math.exp(rules * byRules + trust * (together.vote * byVote + together.bias[intent]));
  });
  const whole = sums.reduce((sum, one) => sum + one, 0);
  return new Map(intents.map((intent, index) => [intent, (sums[index] ?? 0) / whole]));
}

/** The likeliest; a machine's letter is never answered, so that it has to be likelier than all else. */
function first(
  chances: ReadonlyMap<Intent, number>,
  scores: ReadonlyMap<Intent, number>,
  byPerson: boolean,
): Intent | undefined {
  const sorted = [...chances].sort((a, b) => b[1] - a[1]);
  const found = sorted.find(([intent, chance]) => {
    const isMachine = intent === "auto_reply" || intent === "bounce";
    if (isMachine && byPerson) return false;
    return !isMachine || (scores.get(intent) ?? 0) > 0 || chance >= machineByVoteMin;
  });
  return found?.[0];
}

/** How sure an act may be held at most, for what the rules find of it. */
function sureness(
  intent: Intent,
  {
    scores,
    courtesy,
    also,
    vote,
  }: {
    scores: ReadonlyMap<Intent, number>;
    courtesy: number;
    also: readonly Also[];
    vote: Vote;
  },
): number {
  // Thanks are filed unread, so that it counts how much of the letter they are.
  if (intent === "thanks") return courtesy;
  const score = scores.get(intent) ?? 0;
  const voted = vote.intents[intents.indexOf(intent)] ?? 0;
  if (intent === "join") return score >= wishMin ? 1 : unsaidWish;
  if (intent !== "leave") return 1;
  if (score < leaveMin) return voted >= likelyLeaveMin ? unsaidWish : unlikelyLeave;
  // What the letter tells besides is no doubt of the wish.
  const told = also.includes("report") ? (vote.intents[intents.indexOf("report")] ?? 0) : 0;
  const isDoubted = score < plainLeaveMin || (vote.trust === 1 && voted + told < leaveVoteMin);
  return isDoubted ? doubtedLeave : 1;
}

/** Wishes that may stand beside an observation; a question is passed on whole in any case. */
const besideReport: readonly Intent[] = ["join", "leave", "data_access", "data_erasure"];

function alsoOf(intent: Intent, scores: { report: number; leave: number }): readonly Also[] {
  const also: Also[] = [];
  if (besideReport.includes(intent) && scores.report >= alsoReportMin) also.push("report");
  if (intent === "data_erasure" && scores.leave >= alsoLeaveMin) also.push("leave");
  return also;
}

function wishOf(score: number, min: number): number {
  return score >= min ? score + 1 : score * 0.5;
}

function scoreLeave({ scores: own }: Wishes): number {
  const score = own.leave - own.stay - (own.rejoin > 0 ? 5 : 0);
  return score >= leaveMin ? score + 1 : Math.max(0, score * 0.4);
}

/** Who tells, asks or wishes something is no advertiser. */
function scoreUnrelated(advertises: number, speaks: number, own: Wishes["scores"]): number {
  const wishes = Math.max(own.join, own.leave, own.data_erasure, own.update_details);
  const left = advertises - speaks - (wishes >= leaveMin ? 0.5 * wishes : 0);
  return left >= unrelatedMin ? advertises : 0;
}

const clearReport = 3.5;

function scoreQuestion(asking: number, own: Wishes["scores"], report: number): number {
  // An observation that ends with "what do you think?" stays a report.
  const asked = report >= clearReport ? asking * 0.5 : asking;
  return (
    Math.min(6, asked) +
    (own.for_other > 0 ? 3.5 + 0.4 * own.for_other : 0) +
    Math.min(5, own.pause)
  );
}

/** The best chance against the first: what is served besides speaks for nothing else. */
function nextTo(
  first: Intent,
  also: readonly Also[],
  chances: ReadonlyMap<Intent, number>,
): number {
  const rivals = [...chances].filter(
    ([intent]) => intent !== first && !also.some((one) => one === intent),
  );
  return Math.max(0, ...rivals.map(([, chance]) => chance));
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
