// The first words of a reply: whether they say yes or no, in any of many languages, and where that ends.
// `answer.ts` judges what follows. Knows nothing of what was asked.
import { distance } from "fastest-levenshtein";
import { fillers, noPhrases, yesPhrases } from "./lexicon/answers.ts";
import { fold } from "./normalise.ts";

export type AnswerKind = "yes" | "no" | "filler";

export interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** An answer stands in the first words; further on a "non" belongs to a story. */
const tokensMax = 60;
const phraseLengthMax = 6;

/** The first words of a text. */
export function answerTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]{1,40}|👍/gu)) {
    if (tokens.length >= tokensMax) break;
    tokens.push({
      plain: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

export interface Opening {
  readonly said: ReadonlySet<"yes" | "no">;
  /** Index of the first token that is neither answer nor filler. */
  readonly next: number;
  /** Index behind the last word of the answer itself. */
  readonly answered: number;
}

/** Greetings and thanks are passed over; `said` holds both where the words say both. */
export function readOpening(text: string, tokens: readonly Token[]): Opening {
  const said = new Set<"yes" | "no">();
  let at = 0;
  let answered = 0;
  while (at < tokens.length) {
    const found = phraseAt(tokens, at);
    if (found === undefined || !standsAlone(text, tokens, at, found)) break;
    at += found.length;
    // "Merci mais non merci".
    if (found.kind === "filler" && said.size === 0 && turns.has(tokens[at]?.plain ?? "")) at++;
    if (found.kind === "filler") continue;
    said.add(found.kind);
    answered = at;
  }
  return { said, next: at, answered };
}

export const turns = new Set("mais maar aber but ma pero mas".split(" "));

const phrases: ReadonlyMap<string, AnswerKind> = new Map([
  ...fillers.map((phrase) => [fold(phrase), "filler"] as const),
  ...yesPhrases.map((phrase) => [fold(phrase), "yes"] as const),
  ...noPhrases.map((phrase) => [fold(phrase), "no"] as const),
]);

/** The longest known phrase that begins at a token. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { kind: AnswerKind; length: number } | undefined {
  for (let length = Math.min(phraseLengthMax, tokens.length - at); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.plain)
      .join(" ");
    const kind = phrases.get(phrase) ?? (length === 1 ? slippedKind(phrase) : undefined);
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
}

const slipLengthMin = 7;

/** "Ouiii" and "volontier": a letter drawn out, or one slip in a long word. */
function slippedKind(word: string): AnswerKind | undefined {
  const drawnOut = word.replace(/(\p{L})\1{1,40}$/u, "$1");
  if (drawnOut !== word && phrases.has(drawnOut)) return phrases.get(drawnOut);
  if (word.length < slipLengthMin || word.length > 16) return undefined;
  return longWords.find(([known]) => isOneSlip(known, word))?.[1];
}

const longWords = [...phrases].filter(([phrase, kind]) => {
  // "Confirmer" is no slip of "confirme".
  const isVerb = /^(?:confirm|conferm|bevestig|bestatig|bestaetig)/.test(phrase);
  return kind !== "filler" && phrase.length > slipLengthMin && !phrase.includes(" ") && !isVerb;
});

function isOneSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && a[0] === b[0] && distance(a, b) <= 1;
}

/** Words that say yes or no whatever follows; the others are also plain words of some language. */
const clear = new Set(
  `oui ouais ouai ja jaja nee neen nein yes yeah yep ok okay oki jawohl jawel evet hayir sim volontiers dac
  daccord jamais nan nope نعم لا так`.split(/\s+/),
);
const afterNon = new Set("je j c ce on nous pas mais moi desole surtout".split(" "));

const agreeing = new Set(["accord", "akkoord"]);
const afterAgreeing = new Set("pour de d om".split(" "));

// "Si c'est gratuit", "graag had ik geweten", "d'accord avec vous": the words belong to what follows.
export function standsAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: { kind: AnswerKind; length: number },
): boolean {
  const word = tokens[at]?.plain ?? "";
  const last = tokens[at + found.length - 1];
  const next = tokens[at + found.length];
  if (found.kind === "filler" || next === undefined || last === undefined) return true;
  if (isUnfinished(text, tokens, at, found.length)) return false;
  if (found.length === 1 ? clear.has(word) : isFirm(tokens, at, found)) return true;
  if (endsClause(text.slice(last.end, next.start))) return true;
  if (word === "non" && afterNon.has(next.plain)) return true;
  if (agreeing.has(last.plain) && afterAgreeing.has(next.plain)) return true;
  const following = phraseAt(tokens, at + found.length);
  return following !== undefined && (following.kind !== "filler" || next.plain.length > 3);
}

/** "I don't" answers; "I don't understand" does not. */
export function isUnfinished(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean {
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (last === undefined || next === undefined || tokens[at]?.plain !== "i") return false;
  return /^(?:t|not|do)$/.test(last.plain) && !endsClause(text.slice(last.end, next.start));
}

/** "I confirm" in the languages where people write it. */
export const confirming = /^(?:confirm|bevestig|bestatig|bestaetig|conferm|potwierdz|onayl)/;

/** "Je confirme mon inscription", "je ne veux pas être membre": an answer whatever follows. */
function isFirm(
  tokens: readonly Token[],
  at: number,
  found: { kind: AnswerKind; length: number },
): boolean {
  if (found.kind === "no") return true;
  const words = tokens.slice(at, at + found.length).map(({ plain }) => plain);
  return words.some((word) => confirming.test(word) || clear.has(word));
}

export function endsClause(gap: string): boolean {
  return /[^\s'’-]|\n/.test(gap);
}

/** What stands between a token and the one before. */
export function between(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
}
