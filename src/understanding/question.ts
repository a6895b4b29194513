// How much of a text asks. Scores only.
import type { Reading } from "./reading.ts";
import { everySentence } from "./reading.ts";

/** 0 where nothing is asked, about 2 for one question, 5 at most. */
export function measureAsking(reading: Reading): number {
  let total = 0;
  for (const [sentence, ideas] of everySentence(reading)) {
    const opens = (ideas.get("question_word") ?? []).some((hit) => hit.from - sentence.from <= 3);
    if (sentence.question) total += opens || ideas.has("ask") ? 2.2 : 1.6;
    else if (opens && ideas.has("ask")) total += 0.8;
    else if (opens) total += 0.5;
  }
  return Math.min(5, total);
}
