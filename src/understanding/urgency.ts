// Whether a text tells of danger now: to life, to a home, to property. Anger, past facts and lasting
// states are not. Knows nothing of intents: a join can hold an emergency.
import { findMatch, type Match } from "./match.ts";
import type { Cue } from "./meaning.ts";
import type { Sentence } from "./normalise.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import type { Ideas } from "./tag.ts";
import { tellsOfPast, tenseOf } from "./tense.ts";
import { urgentMin } from "./thresholds.ts";
import { type DangerRule, dangerRules } from "./urgency-rules.ts";

export interface Urgency {
  readonly urgent: boolean;
  readonly score: number;
  readonly cues: readonly Cue[];
}

/** When a sentence happens. `past` and `now` may both be said: "hier … et là il revient". */
interface Moment {
  readonly now: boolean;
  readonly past: boolean;
  readonly recurrent: boolean;
  readonly imagined: boolean;
  readonly gone: boolean;
}

export function judgeUrgency(reading: Reading): Urgency {
  const cues: Cue[] = [];
  const scores: number[] = [];
  const sentences = everySentence(reading);
  const moments = sentences.map(([sentence, ideas, language]) =>
    readMoment(reading, sentence, ideas, language),
  );
  const storyOver = sentences.some(
    ([, ideas], index) => moments[index]?.gone && !ideas.has("just"),
  );
  const saysNow = moments.some((moment) => moment.now);
  let pastBefore = false;
  for (const [index, [sentence, ideas, language]] of sentences.entries()) {
    const moment = moments[index];
    if (moment === undefined) continue;
    const factor = weighMoment(moment, sentence, { pastBefore, storyOver });
    const found = dangersIn(reading, ideas, language, { moment, saysNow });
    scores.push(score(found) * factor + (moment.now && found.length > 0 ? 1 : 0));
    for (const [one, match] of found.slice(0, 3)) {
      cues.push(cue(reading, factor >= 0.8 ? "urgent" : "not urgent", one.weight * factor, match));
    }
    if (moment.past && !moment.now) pastBefore = true;
  }
  scores.sort((a, b) => b - a);
  const total = (scores[0] ?? 0) + 0.5 * (scores[1] ?? 0) + 0.25 * (scores[2] ?? 0);
  return { urgent: total >= urgentMin, score: total, cues: cues.slice(0, 8) };
}

function readMoment(reading: Reading, sentence: Sentence, ideas: Ideas, language: string): Moment {
  const now = ideas.has("now") || ideas.has("just") || ideas.has("still_there");
  const pastTense = tellsOfPast(reading.text.words, sentence.from, sentence.to, language);
  return {
    now,
    past: ideas.has("past_time") || pastTense,
    recurrent: ideas.has("recurrent"),
    imagined: ideas.has("imagined"),
    gone: ideas.has("gone") || ideas.has("police_called"),
  };
}

function weighMoment(
  moment: Moment,
  sentence: Sentence,
  story: { pastBefore: boolean; storyOver: boolean },
): number {
  let factor = 1;
  if (moment.past && !moment.now) factor *= 0.3;
  if (moment.recurrent && !moment.now) factor *= 0.3;
  if (moment.imagined && !moment.now) factor *= 0.5;
  if (story.pastBefore && !moment.now) factor *= 0.5;
  if (story.storyOver && !moment.now) factor *= 0.4;
  if (sentence.question && !moment.now) factor *= 0.6;
  return factor;
}

function dangersIn(
  reading: Reading,
  ideas: Ideas,
  language: string,
  time: { moment: Moment; saysNow: boolean },
): readonly (readonly [DangerRule, Match])[] {
  const found: (readonly [DangerRule, Match])[] = [];
  for (const one of dangerRules) {
    if (one.needs === "now" && !time.moment.now) continue;
    const match = findMatch(one, ideas, (head) => {
      if (one.needs === "any" || one.needs === "present") return true;
      return tenseOf(reading.text.words, head.from, language) !== "past";
    });
    if (match !== undefined) found.push([one, match]);
  }
  return found.sort((a, b) => b[0].weight - a[0].weight);
}

function score(found: readonly (readonly [DangerRule, Match])[]): number {
  let total = 0;
  for (const [index, [one]] of found.entries()) total += one.weight * 0.3 ** Math.min(index, 3);
  return total;
}
