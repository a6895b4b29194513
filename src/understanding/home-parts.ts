// Which parts of a text may say where its writer lives: what was seen, where others live or work, where the
// writer lived before and where not, are taken out. Knows no street and no quarter.
import {
  denialWords,
  farWords,
  formerly,
  leftWords,
  livingWords,
  movedWords,
  nowWords,
  otherPeople,
  ownWords,
  seenStems,
  seenWords,
  workWords,
} from "./lexicon/places.ts";
import { fold } from "./normalise.ts";

const lengthMax = 8_000;

/** The text with everything else made blank; each word stands where it stood. */
export function homeParts(text: string): string {
  const source = text.slice(0, lengthMax);
  const parts = partsOf(source);
  let kept = "";
  let at = 0;
  let elsewhere = false;
  for (const part of parts) {
    if (part.opensSentence) elsewhere = false;
    const where = judge(part);
    // "J'ai vu deux types, rue de Tilff": what tells nothing of itself goes with what stands before.
    if (where !== "unsaid") elsewhere = where === "elsewhere";
    kept += source.slice(at, part.start);
    const words = source.slice(part.start, part.end);
    kept += elsewhere ? blank(words) : withoutDenied(part, withoutLeft(part, words));
    at = part.end;
  }
  return kept + source.slice(at);
}

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between commas, full stops and a "mais". */
interface Part {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
}

const turns = new Set("mais maar aber sondern but however pero mas".split(" "));

/** "Je travaille là et j'habite ici" are two. */
const conjunctions = new Set("et en und and e y".split(" "));
const subjects = new Set("j je nous ik wij we ich wir i io noi".split(" "));

function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let words: Word[] = [];
  let opensSentence = true;
  let last = 0;
  const close = () => {
    const [first] = words;
    if (first !== undefined) {
      parts.push({ words, start: first.start, end: words.at(-1)?.end ?? 0, opensSentence });
    }
    words = [];
  };
  for (const match of source.matchAll(/[\p{L}\p{M}\p{N}]{1,40}/gu)) {
    const gap = source.slice(last, match.index);
    const plain = fold(match[0]);
    const isPlain = gap === " ";
    const ends = !isPlain && endsSentence(gap, words.at(-1)?.plain ?? "");
    const speaksOn = subjects.has(plain) && conjunctions.has(words.at(-1)?.plain ?? "");
    if (ends || turns.has(plain) || speaksOn || (!isPlain && /[,;:()]/.test(gap))) {
      close();
      opensSentence = ends;
    }
    last = match.index + match[0].length;
    words.push({ plain, start: match.index, end: last });
  }
  close();
  return parts;
}

// "Av. du Centenaire" and "r. de Tilff" go on.
function endsSentence(gap: string, before: string): boolean {
  if (/[!?\n]/.test(gap)) return true;
  return /\.\s/.test(gap) && before.length > 3;
}

function judge({ words }: Part): "home" | "elsewhere" | "unsaid" {
  const seen = new Set<Sign>();
  let lives = -1;
  let other = -1;
  let own = -1;
  for (const [at, { plain }] of words.entries()) {
    const sign = signs.get(plain);
    if (sign === undefined) {
      if (seenStems.has(plain.slice(0, seenStemLength))) seen.add("seen");
      continue;
    }
    seen.add(sign);
    if (sign === "lives" && lives < 0) lives = at;
    if (sign === "other" && other < 0) other = at;
    if (sign === "own" && own < 0 && (other >= 0 || !words.some(isOther))) own = at;
  }
  if (seen.has("now") || seen.has("moved")) return "home";
  if (seen.has("formerly") && lives < 0) return "elsewhere";
  if (other >= 0 && lives > other && (own < 0 || own > lives)) return "elsewhere";
  if (lives >= 0) return "home";
  // "Ma voisine de la rue Ferrer m'a parlé de vous".
  if (other >= 0 && own < 0) return "elsewhere";
  if (seen.has("seen") || seen.has("work")) return "elsewhere";
  return own >= 0 ? "home" : "unsaid";
}

function isOther({ plain }: Word): boolean {
  return otherPeople.has(plain);
}

type Sign = "lives" | "other" | "own" | "now" | "moved" | "formerly" | "work" | "seen";

const seenStemLength = 5;

const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...[...ownWords].map((word) => [word, "own"] as const),
  ...[...seenWords].map((word) => [word, "seen"] as const),
  ...[...workWords].map((word) => [word, "work"] as const),
  ...[...formerly].map((word) => [word, "formerly"] as const),
  ...[...leftWords, ...movedWords].map((word) => [word, "moved"] as const),
  ...[...nowWords].map((word) => [word, "now"] as const),
  ...[...otherPeople].map((word) => [word, "other"] as const),
  ...[...livingWords].map((word) => [word, "lives"] as const),
]);

const toWords = /^(?:a|au|vers|pour|naar|om|nach|um|to|for|per|in|para)$/;
const fromWords = /^(?:de|du|d|des|van|uit|from|von|aus|da|dal)$/;

/** "Quitté Boncelles pour Jemeppe", "déménagé de Boncelles à Jemeppe": what stands before "pour" is left. */
function withoutLeft({ words, start }: Part, written: string): string {
  const isMove = words.some(({ plain }) => movedWords.has(plain));
  const at = words.findIndex(
    ({ plain }) => leftWords.has(plain) || (isMove && fromWords.test(plain)),
  );
  if (at < 0) return written;
  const found = words.findIndex(({ plain }, index) => index > at && toWords.test(plain));
  const last = words[(found < 0 ? words.length : found) - 1];
  return without(written, (words[at]?.start ?? 0) - start, (last?.end ?? 0) - start);
}

function without(written: string, from: number, to: number): string {
  return written.slice(0, from) + blank(written.slice(from, to)) + written.slice(to);
}

const denialReach = 5;

/** "Je ne suis pas de Boncelles": what follows a denial, as far as it reaches. */
function withoutDenied({ words, start }: Part, written: string): string {
  let kept = written;
  for (const [at, { plain, start: from }] of words.entries()) {
    if (!isDenial(words, plain, at)) continue;
    // "Je n'ai pas de caméra, j'habite rue Ferrer".
    if (words.some((word, index) => index > at + 2 && livingWords.has(word.plain))) continue;
    const last = words[Math.min(at + denialReach, words.length - 1)];
    kept = without(kept, from - start, (last?.end ?? 0) - start);
  }
  return kept;
}

function isDenial(words: readonly Word[], plain: string, at: number): boolean {
  if (!denialWords.has(plain)) return false;
  const behind = words.slice(at + 1, at + 4).map((word) => word.plain);
  if (/^\d/.test(behind[0] ?? "") || behind.some((word) => farWords.has(word))) return false;
  // A "non" or "no" at the head answers.
  const answers = at === 0 && /^(?:non|no|nao)$/.test(plain);
  return !answers || livingWords.has(behind[0] ?? "");
}

function blank(text: string): string {
  return text.replace(/[^\s]/g, " ");
}
