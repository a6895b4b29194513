// Whether a reply says yes or no, in any of many languages. Knows nothing of what was asked.
import {
  answerTokens,
  between,
  confirming,
  endsClause,
  isUnfinished,
  type Opening,
  phraseAt,
  readOpening,
  standsAlone,
  type Token,
  turns,
} from "./answer-opening.ts";
import { smallWords } from "./lexicon/languages.ts";
import { streetWords } from "./lexicon/places.ts";
import { readStatements, type Stated } from "./statements.ts";

export interface Answer {
  readonly answer: "yes" | "no" | "neither";
  /** Puts it off ("pas pour l'instant", "j'en parle d'abord à mon mari"); the answer is then neither. */
  readonly later: boolean;
  /** A yes or no was said and taken back, asked or tied to a condition ("oui si c'est gratuit"). */
  readonly doubted: boolean;
  /**
   * Where the text says by itself to be a member or none, whatever was asked: "not interested any more"
   * in answer to "do you want to leave?" is no refusal to leave.
   */
  readonly membership: "in" | "out" | null;
  /** What stands behind the answer: a place, a comment; empty where the text is the answer alone. */
  readonly rest: string;
}

const lengthMax = 4_000;
const objectionReach = 14;

/** Yes, no, or neither: a doubt ("oui mais non", "oui ?", "pas oui") is neither. */
export function readAnswer(fresh: string): Answer {
  const text = fresh.slice(0, lengthMax);
  const tokens = answerTokens(text);
  const opening = readOpening(text, tokens);
  const stated = readStatements(text);
  const verdict = judge({ text, tokens, opening, stated });
  const rest =
    verdict === "opening" ? text.slice(tokens[opening.next]?.start ?? text.length) : text;
  const [said = "neither"] = opening.said;
  return {
    answer: verdict === "opening" ? said : verdict === "later" ? "neither" : verdict,
    later: verdict === "later",
    doubted: verdict === "neither" && (opening.said.size > 0 || stated.some(agrees)),
    membership: membershipIn(stated),
    rest: rest.trim(),
  };
}

interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly opening: Opening;
  readonly stated: readonly Stated[];
}

/** `opening`: what the first words say. */
type Verdict = "opening" | "yes" | "no" | "later" | "neither";

function judge(told: Told): Verdict {
  const { text, tokens, opening, stated } = told;
  if (opening.said.size > 1) return "neither";
  if (opening.said.has("yes")) return afterYes(told);
  if (opening.said.has("no")) return afterNo(told);
  return fromStatements(stated) ?? buried(text, tokens, opening.next);
}

function agrees({ kind }: Stated): boolean {
  return kind === "yes" || kind === "in" || kind === "unopposed";
}

function membershipIn(stated: readonly Stated[]): Answer["membership"] {
  const isIn = stated.some(({ kind }) => kind === "in");
  const isOut = stated.some(({ kind }) => kind === "out");
  if (isIn === isOut) return null;
  return isIn ? "in" : "out";
}

function afterYes({ text, tokens, opening, stated }: Told): Verdict {
  const behind = tokens[opening.answered]?.start ?? text.length;
  const after = stated.filter((one) => one.start >= behind && isNear(one));
  const has = (...kinds: readonly Stated["kind"][]) =>
    after.some(({ kind }) => kinds.includes(kind));
  const refuses = has("no", "out");
  // "Oui, je confirme, et je vous écris à mon retour" puts nothing off.
  const later = after.filter(({ kind }) => kind === "later");
  if (later.some(({ behindBut }) => behindBut || !has("yes", "in"))) return "later";
  // "Oui j'ai bien reçu votre mail mais je ne veux pas": the yes was to the mail.
  if (after[0]?.kind === "received" && refuses) return "no";
  if (refuses || has("condition")) return "neither";
  if (after.some(({ kind, behindBut }) => kind === "asking" && behindBut)) return "neither";
  // "Oui, mais je n'ai pas encore reçu la charte" denies no yes.
  const isKept = has("received", "aside");
  return !isKept && isDoubted(text, tokens, opening) ? "neither" : "opening";
}

/** In the sentence of the answer, or behind a "mais" in the next. */
function isNear({ sentence, behindBut }: Stated): boolean {
  return sentence === 0 || (sentence <= 2 && behindBut);
}

function afterNo({ tokens, opening, stated }: Told): Verdict {
  const has = (...kinds: readonly Stated["kind"][]) =>
    stated.some(({ kind }) => kinds.includes(kind));
  const isYes = stated.some(agrees);
  // "Non, je n'ai pas de questions, c'est bon pour moi".
  if (has("harmless", "unopposed")) return isYes ? "yes" : "neither";
  if (has("later") && !has("no", "out")) return "later";
  const isOther = isCorrection(tokens, opening) || turnsToYes(tokens, opening);
  return isYes || isOther ? "neither" : "opening";
}

/** "Ik wil niet storen, maar ja graag". */
function turnsToYes(tokens: readonly Token[], { answered }: Opening): boolean {
  return tokens.some(({ plain }, at) => {
    return at >= answered && turns.has(plain) && phraseAt(tokens, at + 1)?.kind === "yes";
  });
}

const correcting = /^(?:c est|ce serait|het is|es ist|it is|it s|sono|nous sommes|je suis) /;
const articles = new Set(
  "le la les l de du des d a au aux the in de het der die das il lo".split(" "),
);

// "Non, c'est rue de la Station" puts a place right and refuses nothing.
function isCorrection(tokens: readonly Token[], { answered }: Opening): boolean {
  const behind = tokens.slice(answered, answered + 6).map(({ plain }) => plain);
  const [found] = correcting.exec(`${behind.join(" ")} `) ?? [];
  if (found === undefined) return false;
  const name = behind.slice(found.trim().split(" ").length).find((word) => !articles.has(word));
  if (name === undefined) return false;
  return streetWords.has(name) || /^\d/.test(name) || !smallWords.has(name);
}

/** The verdict on a text that opens with no answer; undefined where nothing is stated. */
function fromStatements(stated: readonly Stated[]): Verdict | undefined {
  const has = (...kinds: readonly Stated["kind"][]) =>
    stated.some(({ kind }) => kinds.includes(kind));
  const refuses = has("no", "out");
  if (has("later")) return "later";
  if (stated.some(agrees)) return refuses || has("condition", "asking") ? "neither" : "yes";
  return refuses && !has("asking") ? "no" : undefined;
}

const objections = new Set(
  `mais pas non jamais plus sauf maar niet geen nee neen aber nicht kein nein but not no don dont never ma pero nao
  hayir nie nu не لا si als wenn if unless tenzij attendez attends annule annuler arretez stop pourquoi`.split(
    /\s+/,
  ),
);
const excuses = /^(?:desole|excus|pardon|sorry|entschuldig|verzeih|scus|spiacente|sri)/;
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
  // "Oui, désolé de ne pas avoir répondu plus tôt".
  if (following.slice(0, objection).some(({ plain }) => excuses.test(plain))) return false;
  const closed = /[.!\n]/.test(text.slice(end, first.start));
  if (closed) return false;
  if (!mild.has(first.plain)) return true;
  return following.slice(objection + 1).some((token) => denials.has(token.plain));
}

const denying = new Set(
  `ne n pas non jamais niet geen nooit nicht kein keine nie not don dont doesn never no non nao nu не hayir
  avant before voor bevor si if als wenn comment how hoe wie`.split(/\s+/),
);

// The answer may stand behind a name or an excuse: "Désolé du retard, je confirme mon inscription".
function buried(text: string, tokens: readonly Token[], from: number): Verdict {
  if (tokens.length > 40 || /[?؟]/.test(text)) return "neither";
  const denied = tokens.some((token) => denying.has(token.plain));
  for (let at = from; at < tokens.length; at++) {
    const found = phraseAt(tokens, at);
    if (found === undefined || found.kind === "filler") continue;
    const opens = at === 0 || endsClause(between(text, tokens, at));
    const words = tokens.slice(at, at + found.length).map(({ plain }) => plain);
    const confirms = words.some((word) => confirming.test(word));
    if (found.kind === "no") {
      const isWhole = found.length > 1 && !isUnfinished(text, tokens, at, found.length);
      if (isWhole && (opens || confirms)) return "no";
    } else if (!denied && (confirms || (opens && standsAlone(text, tokens, at, found)))) {
      return "yes";
    }
  }
  return "neither";
}
