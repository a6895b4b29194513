// The words of the buttons that ask a coordinator what a letter is: a report, or a question.
import { fold } from "./normalise.ts";

const report = /^(?:signalement|melding|meldung|report)\b/;
const question = /^(?:question|vraag|frage)\b/;

/** Null where the text begins with neither. */
export function readKindOfLetter(text: string): "report" | "question" | null {
  const start = fold(text.trim().slice(0, 40));
  if (report.test(start)) return "report";
  return question.test(start) ? "question" : null;
}
