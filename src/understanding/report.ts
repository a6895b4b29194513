// How strongly a letter is an observation, from what it tells and its theme. It decides nothing.

import type { Vote } from "./learned/vote.ts";
import type { Concept } from "./lexicon/concepts.ts";
import { measureTelling } from "./observe.ts";
import type { Reading } from "./reading.ts";
import type { ThemeJudgement } from "./theme.ts";

/** What was found besides the wishes of a letter's own words. */
export interface Beside {
  /** The same words, or a forwarded text that tells for them. */
  readonly told: Reading;
  readonly theme: ThemeJudgement;
  readonly urgent: boolean;
  readonly pictures: number;
  /** What the learned judge says of the letter's own words. */
  readonly vote: Vote;
}

export interface Observation {
  readonly telling: number;
  readonly score: number;
  /** It tells a little of a place, and asks nothing. */
  readonly isStatement: boolean;
}

const tellingMax = 6;
const strengthMax = 4;
const scoreMax = 5.5;
/** A letter that asks nothing and tells a little of a place is rather an observation than a question. */
const statement = { askingMax: 0.8, tellingMin: 0.5, wordsMin: 6 };

export function measureObservation(
  reading: Reading,
  asking: number,
  { told, theme, urgent, pictures }: Beside,
): Observation {
  const telling = measureTelling(told);
  const strength = Math.min(strengthMax, theme.strength);
  const base = Math.min(tellingMax, telling) * 0.55 + strength * 0.45 * Math.min(1, telling / 1.5);
  const happening = happens(told) ? 1 : asking > 0 ? 0.6 : 0.8;
  const stated = isAllAsked(reading) ? 0.6 : 1;
  const besides = (urgent ? 3 : 0) + (pictures > 0 ? 1.2 : 0) + (told === reading ? 0 : 1);
  return {
    telling,
    score: Math.min(scoreMax, base) * happening * stated + besides,
    isStatement:
      asking < statement.askingMax && telling >= statement.tellingMin && namesPlace(told),
  };
}

const lasting: readonly Concept[] = ["recurrent", "since"];

/** What is seen, or when: without it crime is only spoken of ("j'ai peur des voleurs"). */
const events: readonly Concept[] = [
  ...(["see", "hear", "there_is", "past_time", "now", "going_on", "just", "still_there"] as const),
  ...(["recurrent", "since", "evidence", "gone", "for_information", "suspect"] as const),
];

function happens({ text, ideas, past }: Reading): boolean {
  return text.sentences.some(
    ({ question }, index) =>
      (question ? lasting : events).some((concept) => ideas[index]?.has(concept)) || past[index],
  );
}

const nuisances: readonly Concept[] = ["car", "trash", "incivility", "vandal", "public_thing"];

// "Pouvez-vous enlever l'épave du parking ?" is no question, though it is asked.
function isAllAsked({ text, ideas }: Reading): boolean {
  const isNuisance = ideas.some(
    (one) => one.has("remove") && nuisances.some((concept) => one.has(concept)),
  );
  const body = text.sentences.filter(({ inSubject, from, to }) => !inSubject && to - from > 3);
  return !isNuisance && body.length > 0 && body.every(({ question }) => question);
}

/** In a sentence, not in an address below. */
function namesPlace({ text, ideas }: Reading): boolean {
  return text.sentences.some(
    ({ from, to }, index) =>
      to - from >= statement.wordsMin && (ideas[index]?.has("place") || ideas[index]?.has("home")),
  );
}
