// What a few lines state in place of yes and no, each with where it stands: "c'est bon pour moi", "je n'ai
// rien demandé", "j'en parle d'abord à mon mari". `answer.ts` decides. Knows nothing of what was asked.
import { type Statement, statements } from "./lexicon/statements.ts";
import { readText, type Text } from "./normalise.ts";
import { type Found, phraseFinder } from "./phrases.ts";

export interface Stated {
  readonly kind: Exclude<Statement, "others" | "self" | "but">;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly sentence: number;
  /** In words behind a "mais", or in a sentence that begins with one. */
  readonly behindBut: boolean;
}

/** A longer text tells a story; its words are no answer. */
const wordsMax = 110;

const find = phraseFinder(statements);

const denials = new Set(
  `ne n pas non jamais niet geen nooit nicht kein keine keinen nie not don dont doesn never nao hayir degil`.split(
    " ",
  ),
);
const denialReach = 4;

/** What the text states, in its order; what other people want is left out, and what is asked. */
export function readStatements(source: string): readonly Stated[] {
  const text = readText("", source);
  if (text.words.length > wordsMax) return [];
  return text.sentences.flatMap((_, index) => inSentence(text, index));
}

interface Part {
  /** Indexes of the sentence's words, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly behindBut: boolean;
}

function inSentence(text: Text, index: number): readonly Stated[] {
  const sentence = text.sentences[index];
  if (sentence === undefined) return [];
  const words = text.words.slice(sentence.from, sentence.to);
  const plain = words.map((word) => word.plain);
  const found = find(plain);
  const clauses = words.map(({ clause }) => clause);
  return partsOf(clauses, found).flatMap((part) => {
    const inside = found.filter(({ from }) => from >= part.from && from < part.to);
    // "Eerst overleggen met mijn vrouw" is the writer's own.
    const isTold = isOfOthers(inside);
    const startsWithBut = inside[0]?.kind === "but";
    const state = (kind: Stated["kind"], at: number): Stated => {
      const start = words[at]?.start ?? 0;
      return { kind, start, sentence: index, behindBut: part.behindBut };
    };
    const isDone = afterwards.has(plain[part.from] ?? "") || inside.some(isReceived);
    const stated = inside.flatMap(({ kind, from, to }) => {
      if (kind === "others" || kind === "self" || kind === "but") return [];
      if (kind === "later" ? isDone : isTold) return [];
      if (kind === "asking" && from > part.from + (startsWithBut ? 1 : 0)) return [];
      const near = { from: Math.max(part.from, from - denialReach), to };
      if ((kind === "yes" || kind === "in") && isDenied(plain, near)) return [];
      return [state(sentence.question && kind !== "later" ? "asking" : kind, from)];
    });
    return sentence.question && part.behindBut ? [...stated, state("asking", part.from)] : stated;
  });
}

/** "Après en avoir discuté avec mon épouse", "na overleg met mijn man": that is done. */
const afterwards = new Set("apres na nach after dopo despues depois".split(" "));

/** "Pas encore reçu" puts nothing off. */
function isReceived({ kind }: Found<Statement>): boolean {
  return kind === "received";
}

/** Commas and a "mais" part a sentence. */
function partsOf(clauses: readonly number[], found: readonly Found<Statement>[]): readonly Part[] {
  const buts = new Set(found.filter(({ kind }) => kind === "but").map(({ from }) => from));
  const parts: Part[] = [];
  let from = 0;
  let behindBut = false;
  for (let at = 1; at <= clauses.length; at++) {
    const isEnd = at === clauses.length || clauses[at] !== clauses[at - 1] || buts.has(at);
    if (!isEnd) continue;
    behindBut ||= buts.has(from);
    parts.push({ from, to: at, behindBut });
    from = at;
  }
  return parts;
}

function isOfOthers(found: readonly Found<Statement>[]): boolean {
  const others = found.find(({ kind }) => kind === "others");
  if (others === undefined) return false;
  const own = found.find(({ kind }) => kind === "self");
  return own === undefined || own.from > others.from ? !speaksAfter(found, others) : false;
}

// "Ma femme et moi sommes d'accord".
function speaksAfter(found: readonly Found<Statement>[], others: Found<Statement>): boolean {
  return found.some(
    ({ kind, from }) => kind === "self" && from > others.from && from <= others.to + 1,
  );
}

function isDenied(plain: readonly string[], { from, to }: { from: number; to: number }): boolean {
  return plain.slice(from, to + 2).some((word) => denials.has(word));
}
