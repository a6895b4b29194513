// A text once read: its words, the language and the ideas of each sentence. What every judge works on.
import { findLanguages, type Languages } from "./language.ts";
import type { Match } from "./match.ts";
import type { Cue, Part } from "./meaning.ts";
import { readText, type Sentence, type Text } from "./normalise.ts";
import { findIdeas, type Ideas } from "./tag.ts";
import { tellsOfPast } from "./tense.ts";

export interface Reading {
  readonly text: Text;
  /** What the first lines (the "subject") and the rest are parts of. */
  readonly parts: Parts;
  readonly languages: Languages;
  /** Ideas of each sentence, by its index. */
  readonly ideas: readonly Ideas[];
  /** Whether a verb of the sentence stands in a past tense. */
  readonly past: readonly boolean[];
}

export interface Parts {
  readonly head: Part;
  readonly body: Part;
}

export function read(
  subject: string,
  body: string,
  parts: Parts = { head: "subject", body: "text" },
): Reading {
  const text = readText(subject, body);
  const languages = findLanguages(text);
  const past = text.sentences.map(({ from, to }, index) =>
    tellsOfPast(text.words, from, to, languages.bySentence[index] ?? "und"),
  );
  return { text, parts, languages, ideas: findIdeas(text, languages), past };
}

/** The words between two indexes as they were written, on one line, at most 80 characters. */
export function written(text: Text, from: number, to: number): string {
  const start = text.words[from]?.start ?? 0;
  const end = text.words[to - 1]?.end ?? start;
  return text.source.slice(start, Math.min(end, start + 80)).replace(/\s+/g, " ");
}

export function cue(
  reading: Reading,
  about: string,
  weight: number,
  match: Pick<Match, "from" | "to">,
): Cue {
  const words = written(reading.text, match.from, match.to);
  return { for: about, words, part: partAt(reading, match.from), weight: round(weight) };
}

function partAt({ text, parts }: Reading, word: number): Part {
  const sentence = text.sentences.find(({ from, to }) => word >= from && word < to);
  return sentence?.inSubject ? parts.head : parts.body;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

export function everySentence(
  reading: Reading,
): readonly (readonly [Sentence, Ideas, string, number])[] {
  return reading.text.sentences.map(
    (sentence, index) =>
      [
        sentence,
        reading.ideas[index] ?? new Map(),
        reading.languages.bySentence[index] ?? "und",
        index,
      ] as const,
  );
}
