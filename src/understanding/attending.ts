// Whether somebody who was asked to a meeting says to come, in plain words of four languages. What is asked,
// tied to a condition or about somebody else is no answer; what is added to one is told apart.
import { readAnswer } from "./answer.ts";
import { absent, beside, coming, undecided } from "./lexicon/attending.ts";
import { fold } from "./normalise.ts";

export interface Attending {
  readonly answer: "accepted" | "declined" | "tentative";
  /** The words, where they hold more than the answer; empty where they do not. */
  readonly says: string;
}

const lengthMax = 2_000;
/** In so many words the answer stands at the beginning, or it is somebody's story. */
const wordsMax = 60;
const nameWordsMax = 3;

/** Null where the words say neither that their writer comes, nor that they do not, nor perhaps. */
export function readAttending(fresh: string): Attending | null {
  const text = fresh.slice(0, lengthMax).trim();
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const near = wordsAndStops(text).slice(0, wordsMax);
  const name = nameAtEnd(text);
  const said = readPhrases(near, name);
  const opening = readAnswer(text);
  const opens = opening.answer !== "neither" && opening.rest.length < text.length;
  const refuses = /^(?:non|nee|neen|nein|no)[,.!] ?(?:je|j|ik|ich|i|nous|wij|we|wir)[ ']/i.test(
    text,
  );
  const first = opens ? saidFirst(opening) : refuses ? "declined" : null;
  const answer = decide(said.kinds, first, isAsking(text, near));
  if (answer === null) return null;
  const rest = opens && said.kinds.size === 0 ? wordsOf(opening.rest).join(" ") : said.rest;
  const isMore = words.length > wordsMax || text.includes("?") || addsTo(rest, name);
  return { answer, says: isMore ? text : "" };
}

/** "Non, c'est à la maison communale" puts something right. */
function saidFirst({ answer, rest }: { answer: string; rest: string }): Kind | null {
  if (answer === "yes") return "accepted";
  const isCorrection = /^(?:c est|ce sera|cela|het is|es ist|it is|it s) /.test(
    `${wordsOf(rest).join(" ")} `,
  );
  return isCorrection ? null : "declined";
}

type Kind = Attending["answer"];

function decide(kinds: ReadonlySet<Kind>, first: Kind | null, asking: boolean): Kind | null {
  if (kinds.has("tentative")) return "tentative";
  const [only, another] = [...kinds];
  if (another !== undefined || asking) return null;
  // "Oui, mais je ne pourrai pas": said and taken back.
  if (only !== undefined && first !== null && only !== first) return null;
  return only ?? first;
}

const conditions = new Set(
  "si s indien als wenn falls if unless sauf tenzij pourvu mits".split(" "),
);

/** A question may be all that is said ("je viens avec qui ?"), and a condition is no promise. */
function isAsking(text: string, words: readonly string[]): boolean {
  if (words.some((word, at) => conditions.has(word) && words[at + 1] !== "il")) return true;
  const sentences = text.split(/(?<=[.!?\n])/).filter((sentence) => sentence.trim() !== "");
  return sentences[0]?.trim().endsWith("?") ?? false;
}

interface Phrases {
  readonly kinds: ReadonlySet<Kind>;
  /** What is left of the words without them. */
  readonly rest: string;
}

function readPhrases(words: readonly string[], name: readonly string[]): Phrases {
  const kinds = new Set<Kind>();
  let rest = ` ${words.join(" ")} `;
  for (const { kind, pattern, isWord } of phrases) {
    const left = rest.replace(pattern, (found, at: number) => {
      const [next = ""] = rest
        .slice(at + found.length)
        .trimStart()
        .split(" ", 1);
      // "Je ne peux pas ouvrir la pièce jointe": it goes on.
      const goesOn = /(?:pas|niet|nicht|not|t|cannot)$/.test(found)
        ? !endsAt(next, name)
        : /(?:viens|kom|komme|come)$/.test(found) && elsewhere.has(next);
      if (goesOn || (isWord && !isAlone(words, found.trim(), name))) return found;
      kinds.add(kind);
      return " |";
    });
    rest = left;
  }
  return { kinds, rest };
}

/** "Je viens d'apprendre", "ich komme darauf zurück". */
const elsewhere = new Set("de d erop terug darauf zuruck back uit aus from net gerade".split(" "));

const joining = new Set(
  "mais car parce maar want omdat aber denn weil but because as since puisque".split(" "),
);

function endsAt(next: string, name: readonly string[]): boolean {
  return (
    [beside, joining].some((known) => known.has(next)) ||
    /^[|,]?$/.test(next) ||
    name.includes(next)
  );
}

/** "Présent" is an answer; "un homme est présent dans la rue" is none. */
function isAlone(words: readonly string[], word: string, name: readonly string[]): boolean {
  return words.every((it) => it === word || it === "," || beside.has(it) || name.includes(it));
}

interface Phrase {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** A single word, which means it by itself alone. */
  readonly isWord: boolean;
}

const phrases: readonly Phrase[] = [
  ...undecided.map((phrase) => toPhrase("tentative", phrase)),
  ...absent.map((phrase) => toPhrase("declined", phrase)),
  ...coming.map((phrase) => toPhrase("accepted", phrase)),
];

function toPhrase(kind: Kind, phrase: string): Phrase {
  return {
    kind,
    pattern: patternOf(phrase),
    isWord: kind !== "tentative" && !phrase.includes(" "),
  };
}

function patternOf(phrase: string): RegExp {
  const parts = phrase.split(" ").map((part) => {
    const isFree = part.startsWith("~");
    const word = `(?:${part.replace("~", "").replaceAll("/", "|").replaceAll("*", "[a-z]{0,12}")})`;
    return isFree ? `(?: ${word})?` : ` ${word}`;
  });
  return new RegExp(`${parts.join("")}(?= )`, "g");
}

/** "En retard de dix minutes", "Marc vient avec moi"; a name at the end is none. */
function addsTo(rest: string, name: readonly string[]): boolean {
  const left = rest.split(/[ |,]+/).filter((word) => word !== "" && !beside.has(word));
  return left.some((word) => !name.includes(word));
}

/** The last line, or what stands behind the last full stop, where it is a name. */
function nameAtEnd(text: string): readonly string[] {
  const last =
    text
      .split(/\n|(?<=[.!,])\s/)
      .at(-1)
      ?.trim() ?? "";
  const parts = last.split(/\s+/);
  const isName = parts.every((part) => /^\p{Lu}[\p{L}'’.-]{0,30}$/u.test(part));
  return isName && parts.length <= nameWordsMax ? wordsOf(last) : [];
}

/** Whatever ends a clause is a comma. */
function wordsAndStops(text: string): readonly string[] {
  const found = fold(text).match(/[a-z0-9]{1,40}|[,.;:!?()\n–—]/g) ?? [];
  return found.map((token) => (/[a-z0-9]/.test(token) ? token : ","));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9]{1,40}/g) ?? [];
}
