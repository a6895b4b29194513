// What the learned judge looks at: words and parts of words as they are written, and the ideas of the
// lexicons with the tense and the question mark they stand under. Hashed; knows no weights and no intent.
import type { Concept } from "../lexicon/concepts.ts";
import { isDenied } from "../negation.ts";
import type { Text, Word } from "../normalise.ts";
import type { Reading } from "../reading.ts";

/** A feature: the hash of its name, a signed 32-bit whole number, and the words that it was read from, `to` excluded. */
export type Emit = (hash: number, from: number, to: number) => void;

/** More words than these only cost time. */
const wordsMax = 1_500;
const partLengths = [3, 4, 5] as const;
/** Ideas that are paired with one another in a sentence. */
const pairedMax = 18;

/** FNV-1a over UTF-16 units, mixed once more so that near words lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) | 0;
}

/** Hashes of a word and its parts of three to five letters, `_` for its ends. */
export function wordHashes(plain: string): readonly number[] {
  const ended = `_${plain}_`;
  const found = [hash(`w${plain}`)];
  for (const length of partLengths) {
    for (let at = 0; at + length <= ended.length; at++) {
      found.push(hash(`c${ended.slice(at, at + length)}`));
    }
  }
  return found;
}

/** Each distinct word of the text, with the index at which it first stands. */
export function distinctWords({ words }: Text): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const to = Math.min(words.length, wordsMax);
  for (let at = 0; at < to; at++) {
    const { plain } = words[at] as Word;
    if (!found.has(plain)) found.set(plain, at);
  }
  return found;
}

/** Two features as one; the order counts. */
function combine(one: number, other: number): number {
  let value = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return (value ^ (value >>> 13)) | 0;
}

const named = new Map<string, number>();

/** Hash of one of the few names of ideas and flags, remembered. */
function idOf(name: string): number {
  const known = named.get(name);
  if (known !== undefined) return known;
  const made = hash(name);
  named.set(name, made);
  return made;
}

/** Hands each feature on only once. */
function once(emit: Emit): Emit {
  const seen = new Set<number>();
  return (hashed, from, to) => {
    if (seen.has(hashed)) return;
    seen.add(hashed);
    emit(hashed, from, to);
  };
}

/** Words that follow one another, those of the subject, and the length of the text. */
export function emitPairsOfWords({ words, sentences }: Text, emit: Emit): void {
  const give = once(emit);
  for (const { from, to, inSubject, question } of sentences) {
    if (from >= wordsMax) break;
    let before = idOf("<");
    for (let at = from; at < to; at++) {
      const id = hash((words[at] as Word).plain);
      give(combine(before, id), Math.max(from, at - 1), at + 1);
      if (inSubject) give(combine(idOf("in subject"), id), at, at + 1);
      before = id;
    }
    give(combine(before, idOf(question ? "?" : ">")), to - 1, to);
  }
  give(idOf(`length ${lengthClass(words.length)}`), 0, 0);
}

function lengthClass(words: number): number {
  return [6, 15, 40, 90].filter((bound) => words >= bound).length;
}

/** Ideas that date a sentence or a letter, or take it back. */
const settings: readonly Concept[] = [
  ...(["now", "just", "going_on", "still_there", "witness", "past_time", "recurrent"] as const),
  ...(["gone", "imagined", "police_called", "since"] as const),
];

type Span = readonly [from: number, to: number];

/** Ideas with denial, tense and question mark; pairs in one sentence; pairs with what dates the letter. */
export function emitIdeas(reading: Reading, emit: Emit): void {
  const give = once(emit);
  const places = new Map<Concept, Span>();
  for (const [index, sentence] of reading.text.sentences.entries()) {
    const ideas = reading.ideas[index];
    if (sentence.from >= wordsMax || ideas === undefined) break;
    const past = reading.past[index] === true;
    const { inSubject, question, from, to } = sentence;
    const said = new Map<number, Span>();
    for (const [concept, hits] of ideas) {
      for (const hit of hits) {
        const id = isDenied(hit, ideas) ? combine(idOf("not"), idOf(concept)) : idOf(concept);
        if (!said.has(id)) said.set(id, [hit.from, hit.to]);
        if (!places.has(concept)) places.set(concept, [hit.from, hit.to]);
      }
    }
    const mode = idOf(`${past ? "past" : "present"}${question ? "?" : ""}`);
    for (const [id, at] of said) {
      give(inSubject ? combine(idOf("subject"), id) : id, ...at);
      give(combine(mode, id), ...at);
    }
    const whole: Span = [from, to];
    const flags: (readonly [number, Span])[] = [[idOf(past ? "PAST" : "PRESENT"), whole]];
    if (question) flags.push([idOf("QUESTION"), whole]);
    if (inSubject) flags.push([idOf("SUBJECT"), whole]);
    emitPairs([...flags, ...said].slice(0, pairedMax), give);
  }
  emitSettings(reading, places, give);
}

function emitPairs(said: readonly (readonly [number, Span])[], give: Emit): void {
  for (let a = 0; a < said.length; a++) {
    const [one, at] = said[a] as (typeof said)[number];
    for (let b = a + 1; b < said.length; b++) {
      const [other, otherAt] = said[b] as (typeof said)[number];
      const pair = one < other ? combine(one, other) : combine(other, one);
      // A feature of the whole sentence is shown by the idea beside it.
      const isWide = at[1] - at[0] > wideSpan;
      give(pair, isWide ? otherAt[0] : Math.min(at[0], otherAt[0]), otherAt[1]);
    }
  }
}
const wideSpan = 8;

function emitSettings(reading: Reading, places: ReadonlyMap<Concept, Span>, give: Emit): void {
  const flags: string[] = settings.filter((concept) => places.has(concept));
  if (reading.past.includes(true)) flags.push("some past");
  if (reading.past.includes(false)) flags.push("some present");
  if (!reading.past.includes(false)) flags.push("all past");
  if (reading.text.sentences.some(({ question }) => question)) flags.push("asks");
  for (const flag of flags) {
    const id = idOf(`letter ${flag}`);
    give(id, 0, 0);
    for (const [concept, at] of places) give(combine(id, idOf(concept)), ...at);
  }
}
