// What a letter wants, from the scores of all judges. The order of the questions is the policy:
// machine, clear wish, observation, question, courtesy, advertising; what is left goes to a person.
import { measureCourtesy } from "./courtesy.ts";
import { judgeMachine } from "./machine.ts";
import type { Also, Cue, Intent } from "./meaning.ts";
import { measureAsking } from "./question.ts";
import type { Reading } from "./reading.ts";
import { type Beside, measureObservation } from "./report.ts";
import {
  alsoLeaveMin,
  alsoReportMin,
  leaveMin,
  machineMin,
  unrelatedMin,
  wishMin,
} from "./thresholds.ts";
import { judgeWishes, type Wishes } from "./wishes.ts";

export interface IntentJudgement {
  readonly intent: Intent;
  readonly confidence: number;
  readonly also: readonly Also[];
  readonly cues: readonly Cue[];
}

/** Below this nothing speaks for any intent. */
const scoreMin = 0.8;

export function judgeIntent(reading: Reading, beside: Beside): IntentJudgement {
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
  const [first, score] = best(scores);
  const unclear = isStatement || beside.pictures > 0 ? "report" : "question";
  const intent = score > scoreMin ? first : unclear;
  const also = alsoOf(intent, { report, leave: own.leave });
  const second = nextTo(intent, also, scores);
  return {
    intent,
    confidence:
      intent === "thanks"
        ? sureOfThanks(score, second, courtesy.share)
        : confidenceOf(score, second),
    also,
    cues: [...wishes.cues, ...machine.cues, ...courtesy.cues].filter(
      (one) => one.for === `intent:${intent}` || one.weight >= 4,
    ),
  };
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

function best(scores: ReadonlyMap<Intent, number>): readonly [Intent, number] {
  return [...scores].reduce((a, b) => (b[1] > a[1] ? b : a));
}

/** The best score against the first: what is served besides speaks for nothing else. */
function nextTo(first: Intent, also: readonly Also[], scores: ReadonlyMap<Intent, number>): number {
  const rivals = [...scores].filter(
    ([intent]) => intent !== first && !also.some((one) => one === intent),
  );
  return Math.max(0, ...rivals.map(([, score]) => score));
}

// Thanks are filed unread, so that it counts how much of the letter they are.
function sureOfThanks(first: number, second: number, share: number): number {
  return Math.round(Math.min(share, 3 * confidenceOf(first, second)) * 100) / 100;
}

function confidenceOf(first: number, second: number): number {
  if (first <= 0) return 0;
  return Math.round(Math.min(1, (first - Math.max(0, second)) / (first + 1.5)) * 100) / 100;
}
