// Whether a report complains about the partnership's own coordinator, so that it must not go to them.
// Cautious: a greeting or "please pass it to the coordinator" is none. Knows the names it is given.
import {
  addressing,
  against,
  between,
  complaints,
  coordinatorWords,
  misdeeds,
} from "./lexicon/coordinator.ts";
import { fold } from "./normalise.ts";

interface Token {
  readonly plain: string;
  readonly sentence: number;
  readonly comma: boolean;
}

/** Small words and adverbs that may part a name from what it did. */
const reach = 6;

/** True where a coordinator, by name or office, is the one who did what is complained of. */
export function isAboutCoordinator(fresh: string, coordinatorNames: readonly string[]): boolean {
  const tokens = tokenise(fresh.slice(0, 20_000));
  const names = coordinatorNames.map((name) => splitName(name)).filter(({ length }) => length > 0);
  for (let at = 0; at < tokens.length; at++) {
    const length = mentionAt(tokens, at, names);
    if (length > 0 && isAccused(tokens, at, at + length)) return true;
  }
  return false;
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]{1,40}/gu)) {
    if (tokens.length >= 2_000) break;
    const gap = text.slice(last, match.index);
    if (/[.!?;]|\n\s{0,20}\n/.test(gap)) sentence++;
    tokens.push({
      plain: fold(match[0]),
      sentence,
      comma: gap.includes(",") || gap.includes("\n"),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

function splitName(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
}

/** How many words from `at` name a coordinator: the office, a full name, or "M. Collard". */
function mentionAt(
  tokens: readonly Token[],
  at: number,
  names: readonly (readonly string[])[],
): number {
  const word = tokens[at]?.plain ?? "";
  if (coordinatorWords.has(word)) return 1;
  for (const name of names) {
    if (name.length > 1 && name.every((part, index) => tokens[at + index]?.plain === part)) {
      return name.length;
    }
    const family = name.at(-1) ?? "";
    if (family.length >= 4 && word === family && hasTitle(tokens, at)) return 1;
  }
  return 0;
}

const titles = new Set(
  "m mr mme mlle monsieur madame mijnheer meneer mevrouw dhr mw herr frau mister mrs ms".split(" "),
);

function hasTitle(tokens: readonly Token[], at: number): boolean {
  return titles.has(tokens[at - 1]?.plain ?? "");
}

function isAccused(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordBefore(tokens, from);
  const sentence = tokens[from]?.sentence ?? 0;
  if (against.has(before)) {
    return tokens.some(
      (token) =>
        token.sentence === sentence && (complaints.has(token.plain) || isMisdeed(token.plain)),
    );
  }
  // "Le comportement du coordinateur", "un conflit avec la coordinatrice".
  const near = tokens.slice(Math.max(0, from - 4), from);
  if (near.some((token) => token.sentence === sentence && complaints.has(token.plain))) return true;
  if (addressing.has(before) || isSpokenTo(tokens, from, to)) return false;
  return doesWrong(tokens, to, sentence);
}

/** The word before the mention, articles and titles skipped: "au sujet de notre coordinateur" → `sujet`. */
function wordBefore(tokens: readonly Token[], from: number): string {
  const skipped = new Set(
    "le la l notre votre mon ma de du d het de onze uw der die den dem unser unsere unserem unseren the our your s".split(
      " ",
    ),
  );
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = tokens[at]?.plain ?? "";
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return "";
    if (!skipped.has(word) && !titles.has(word)) return word;
  }
  return "";
}

// "Madame la coordinatrice, …" opens a letter; so does a name before a comma.
function isSpokenTo(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = from === 0 || tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  const titled =
    titles.has(tokens[from - 1]?.plain ?? "") || titles.has(tokens[from - 2]?.plain ?? "");
  const closed = tokens[to]?.comma === true || tokens[to]?.sentence !== tokens[from]?.sentence;
  return closed && (opens || titled);
}

function doesWrong(tokens: readonly Token[], to: number, sentence: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (isMisdeed(token.plain)) return true;
    if (!between.has(token.plain) && at - to >= 3) return false;
  }
  return false;
}

function isMisdeed(word: string): boolean {
  return word.length >= 3 && misdeeds.some((start) => word.startsWith(start));
}
