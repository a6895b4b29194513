// How alike two names sound and look, for people who write a street by ear. Knows French spelling, since
// the streets are French, and no street.
import { distance } from "fastest-levenshtein";

const soundsMax = 5_000;
const sounds = new Map<string, string>();

/** A folded word as it is heard: `boncelles`, `bonsel` and `boncel` are one. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = hear(word);
  if (sounds.size >= soundsMax) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/s?ch/g, "S"],
  [/h/g, ""],
  [/qu?(?=[eioauy])|q|ck/g, "k"],
  [/gn/g, "N"],
  [/gu(?=[eiy])/g, "G"],
  [/c(?=[eiy])/g, "s"],
  [/g(?=[eiy])/g, "j"],
  [/e?au/g, "o"],
  [/oi|oy/g, "wa"],
  [/(?:[ae]i|[iy]|u)[nm](?![aeiouynm])/g, "I"],
  [/[ae][nm](?![aeiouynm])/g, "A"],
  [/ti(?=on)/g, "si"],
  [/o[nm](?![aeiouynm])/g, "O"],
  [/ou/g, "U"],
  [/[ae][iy]|oeu|eu|oe/g, "e"],
  [/c/g, "k"],
  [/z|x/g, "s"],
  [/G/g, "g"],
  [/y/g, "i"],
  [/w(?!a)/g, "v"],
  [/(.)\1{1,40}/g, "$1"],
  [/(?<=..)[estdp]{1,40}$/g, ""],
];

function hear(word: string): string {
  return spellings.reduce((heard, [pattern, sound]) => heard.replace(pattern, sound), word);
}

/** Slips that a name of this length may have; short names must be exact. */
function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/**
 * How far a typed name is from the one meant: 0 the same, 1 the same by ear, then the slips; undefined
 * where it is another name. A letter for another that neither sounds alike nor lies beside it counts twice.
 */
export function slipsBetween(typed: string, name: string): number | undefined {
  if (typed === name) return 0;
  const allowed = slipsAllowed(name.length);
  const sight = distance(typed, name);
  if (sight > allowed + spellingSlack) return undefined;
  const [heard, meant] = [soundOf(typed), soundOf(name)];
  if (heard === meant && heard.length > 1) return 1;
  if (allowed === 0) return undefined;
  const bySight = sight <= allowed ? weigh(typed, name) : allowed + 1;
  const allowedByEar = slipsAllowed(meant.length + 1);
  const byEar = distance(heard, meant) <= allowedByEar ? weigh(heard, meant) : allowedByEar + 1;
  if (bySight > allowed && byEar > allowedByEar) return undefined;
  return 1 + Math.min(bySight, byEar);
}

/** Names that sound alike are written no more differently than this: "bonsel". */
const spellingSlack = 2;

const vowels = new Set("aeiouyAIOU");
/** Neighbours on an AZERTY keyboard, and letters that sound alike. */
const near = new Set(
  `az ze er rt ty yu ui io op qs sd df fg gh hj jk kl lm wx xc cv vb bn aq zs ed rf tg yh uj ik ol pm qw sx dc fv gb
  hn bp dt gk fv sc sz td gj mn nN sS jS`.split(/\s+/),
);

/** Levenshtein's distance where some letters are nearer than others. */
function weigh(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const [one = "", other = ""] = [a[row - 1], b[column - 1]];
      const change = (above[column - 1] ?? 0) + (one === other ? 0 : costOf(one, other));
      const less = (above[column] ?? 0) + 1;
      const more = (line[column - 1] ?? 0) + 1;
      line.push(Math.min(change, less, more));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

function costOf(one: string, other: string): number {
  if (vowels.has(one) && vowels.has(other)) return 1;
  return near.has(one + other) || near.has(other + one) ? 1 : 2;
}
