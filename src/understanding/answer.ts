// Whether a reply says yes or no, in any of many languages. Knows nothing of what was asked.
import { fillers, noPhrases, yesPhrases } from "./lexicon/answers.ts";
import { fold } from "./normalise.ts";

export interface Answer {
  readonly answer: "yes" | "no" | "neither";
  /** What stands behind the answer: a place, a comment; empty where the text is the answer alone. */
  readonly rest: string;
}

type Kind = "yes" | "no" | "filler";

interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** An answer stands in the first words; further on a "non" belongs to a story. */
const tokensMax = 60;
const phraseLengthMax = 6;
const objectionReach = 14;

/** Yes, no, or neither: a doubt ("oui mais non", "oui ?", "pas oui") is neither. */
export function readAnswer(fresh: string): Answer {
  const text = fresh.slice(0, 4_000);
  const tokens = tokenise(text);
  const opening = readOpening(text, tokens);
  if (opening.said.size === 0) return buried(text, tokens, opening.next);
  const rest = text.slice(tokens[opening.next]?.start ?? text.length).trim();
  if (opening.said.size > 1) return { answer: "neither", rest: text.trim() };
  const [answer = "neither"] = opening.said;
  if (isDoubted(text, tokens, opening)) return { answer: "neither", rest: text.trim() };
  return { answer, rest };
}

function tokenise(text: string): readonly Token[] {
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

interface Opening {
  readonly said: ReadonlySet<"yes" | "no">;
  /** Index of the first token that is neither answer nor filler. */
  readonly next: number;
  /** Index behind the last word of the answer itself. */
  readonly answered: number;
}

function readOpening(text: string, tokens: readonly Token[]): Opening {
  const said = new Set<"yes" | "no">();
  let at = 0;
  let answered = 0;
  while (at < tokens.length) {
    const found = longest(tokens, at);
    if (found === undefined || !standsAlone(text, tokens, at, found)) break;
    at += found.length;
    if (found.kind === "filler") continue;
    said.add(found.kind);
    answered = at;
  }
  return { said, next: at, answered };
}

const phrases: ReadonlyMap<string, Kind> = new Map([
  ...fillers.map((phrase) => [fold(phrase), "filler"] as const),
  ...yesPhrases.map((phrase) => [fold(phrase), "yes"] as const),
  ...noPhrases.map((phrase) => [fold(phrase), "no"] as const),
]);

function longest(tokens: readonly Token[], at: number): { kind: Kind; length: number } | undefined {
  for (let length = Math.min(phraseLengthMax, tokens.length - at); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.plain)
      .join(" ");
    const kind = phrases.get(phrase);
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
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
function standsAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: { kind: Kind; length: number },
): boolean {
  const word = tokens[at]?.plain ?? "";
  const last = tokens[at + found.length - 1];
  const next = tokens[at + found.length];
  if (found.kind === "filler" || next === undefined || last === undefined) return true;
  if (found.length === 1 ? clear.has(word) : isFirm(tokens, at, found)) return true;
  if (endsClause(text.slice(last.end, next.start))) return true;
  if (word === "non" && afterNon.has(next.plain)) return true;
  if (agreeing.has(last.plain) && afterAgreeing.has(next.plain)) return true;
  const following = longest(tokens, at + found.length);
  return following !== undefined && (following.kind !== "filler" || next.plain.length > 3);
}

/** "Je confirme mon inscription", "je ne veux pas être membre": an answer whatever follows. */
function isFirm(
  tokens: readonly Token[],
  at: number,
  found: { kind: Kind; length: number },
): boolean {
  if (found.kind === "no") return true;
  const words = tokens.slice(at, at + found.length).map(({ plain }) => plain);
  return words.some((word) => confirming.test(word) || clear.has(word));
}

function endsClause(gap: string): boolean {
  return /[^\s'’-]|\n/.test(gap);
}

const objections = new Set(
  `mais pas non jamais plus sauf maar niet geen nee neen aber nicht kein nein but not no don dont never ma pero nao
  hayir nie nu не لا si als wenn if unless tenzij attendez attends annule annuler arretez stop pourquoi`.split(
    /\s+/,
  ),
);
const mild = new Set("mais maar aber but ma pero si als wenn if plus pourquoi".split(" "));
const denials = new Set(
  "pas ne non jamais plus niet geen nee nicht kein nein not no don never non nao nie nu stop annule annuler".split(
    " ",
  ),
);

// "Oui ?" asks; "oui mais en fait je ne veux plus" takes it back. A "mais" alone only adds.
function isDoubted(text: string, tokens: readonly Token[], opening: Opening): boolean {
  const end = tokens[opening.answered - 1]?.end ?? 0;
  const tail = text.slice(end, tokens[opening.answered]?.start ?? text.length);
  if (/[?؟]/.test(tail)) return true;
  if (opening.said.has("no")) return false;
  const following = tokens.slice(opening.answered, opening.answered + objectionReach);
  const objection = following.findIndex((token) => objections.has(token.plain));
  if (objection < 0 || objection > 5) return false;
  const first = following[objection];
  if (first === undefined) return false;
  const closed = /[.!\n]/.test(text.slice(end, first.start));
  if (closed) return false;
  if (!mild.has(first.plain)) return true;
  return following.slice(objection + 1).some((token) => denials.has(token.plain));
}

const confirming = /^(?:confirm|bevestig|bestatig|bestaetig|conferm|potwierdz|onayl)/;
const denying = new Set(
  `ne n pas non jamais niet geen nooit nicht kein keine nie not don dont doesn never no non nao nu не hayir
  avant before voor bevor si if als wenn comment how hoe wie`.split(/\s+/),
);

// The answer may stand behind a name or an excuse: "Désolé du retard, je confirme mon inscription".
function buried(text: string, tokens: readonly Token[], from: number): Answer {
  const neither = { answer: "neither", rest: text.trim() } as const;
  if (tokens.length > 40 || /[?؟]/.test(text)) return neither;
  const denied = tokens.some((token) => denying.has(token.plain));
  for (let at = from; at < tokens.length; at++) {
    const found = longest(tokens, at);
    if (found === undefined || found.kind === "filler") continue;
    const opens = at === 0 || endsClause(between(text, tokens, at));
    const words = tokens.slice(at, at + found.length).map(({ plain }) => plain);
    const confirms = words.some((word) => confirming.test(word));
    if (found.kind === "no") {
      if (found.length > 1 && (opens || confirms)) return { answer: "no", rest: text.trim() };
    } else if (!denied && (confirms || (opens && standsAlone(text, tokens, at, found)))) {
      return { answer: "yes", rest: text.trim() };
    }
  }
  return neither;
}

function between(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
}
