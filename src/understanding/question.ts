// How much of a text asks. Scores only.
import type { Reading } from "./reading.ts";
import { everySentence } from "./reading.ts";

const afterwordLength = 3;

/** 0 where nothing is asked, about 2 for one question, 5 at most. */
export function measureAsking(reading: Reading): number {
  let total = 0;
  const { words } = reading.text;
  const last = reading.text.sentences.length - 1;
  for (const [sentence, ideas, , index] of everySentence(reading)) {
    // "… Est-ce légal ?" after what was told.
    const isAfterword =
      index > 0 && index === last && sentence.to - sentence.from <= afterwordLength;
    const opens = (ideas.get("question_word") ?? []).some(
      (hit) => hit.from - sentence.from <= 3 || words[hit.from - 1]?.clause !== hit.clause,
    );
    if (sentence.question) total += isAfterword ? 1.2 : opens || ideas.has("ask") ? 2.2 : 1.6;
    else if (ideas.has("ask_info") && ideas.has("want")) total += 1.6;
    else if (opens && ideas.has("ask")) total += 0.8;
    else if (opens) total += 0.5;
  }
  return Math.min(5, total);
}
