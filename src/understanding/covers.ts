// The streets and quarters of partnerships in the form in which a text is searched for them. Knows how
// streets are called, no text.
import { joiners, officeWords, streetKinds, streetWords } from "./lexicon/places.ts";
import { soundOf } from "./place-sound.ts";
import { splitWords, startOfStreetWord } from "./place-tokens.ts";

export interface Partnership {
  readonly id: string;
  readonly name: string;
  readonly covers: readonly string[];
}

export interface Cover {
  readonly partnership: string;
  readonly isStreet: boolean;
  /** Kind of street ("rue", "avenue"); undefined for a quarter and where it is not told. */
  readonly kind: number | undefined;
  /** The words that tell it from others, joined: `route du Condroz` → `condroz`. */
  readonly core: string;
  /** The first sound of that. */
  readonly sound: string | undefined;
  readonly words: number;
  /** "Rue de Lexhy" for "rue Arnold de Lexhy". */
  readonly isShortened: boolean;
}

export interface Covers {
  readonly all: readonly Cover[];
  /** Cores of quarters. */
  readonly quarters: ReadonlySet<string>;
  readonly wordsMax: number;
  readonly lengthMax: number;
  /** Beginnings met in texts, and the covers that a name which begins so may mean. */
  readonly met: Map<string, readonly Cover[]>;
}

const lastNameLengthMin = 5;

const met = new WeakMap<readonly Partnership[], Covers>();

/** Worked out once for each list of partnerships, which must not change. */
export function coversOf(partnerships: readonly Partnership[]): Covers {
  const known = met.get(partnerships);
  if (known !== undefined) return known;
  const all = partnerships.flatMap(coversOfOne);
  const quarters = all.filter(({ isStreet }) => !isStreet).map(({ core }) => core);
  const made = {
    all,
    quarters: new Set(quarters),
    wordsMax: Math.max(0, ...all.map(({ words }) => words)),
    lengthMax: Math.max(0, ...all.map(({ core }) => core.length)),
    met: new Map(),
  };
  met.set(partnerships, made);
  return made;
}

const startLength = 3;
const metMax = 5_000;

/** The covers that begin as a typed name does: with the same sound or letter, or alike behind it. */
export function coversLike(name: string, covers: Covers): readonly Cover[] {
  const start = name.slice(0, startLength);
  const known = covers.met.get(start);
  if (known !== undefined) return known;
  const sound = soundOf(start)[0];
  const found = covers.all.filter(({ core, sound: own }) => {
    return core[0] === start[0] || core.slice(1, 3) === start.slice(1, 3) || own === sound;
  });
  if (covers.met.size >= metMax) covers.met.clear();
  covers.met.set(start, found);
  return found;
}

function coversOfOne({ id, name, covers }: Partnership): readonly Cover[] {
  return [...covers, name, id].flatMap((cover) => readCover(id, cover));
}

function readCover(partnership: string, written: string): readonly Cover[] {
  const words = splitWords(written);
  const [first = ""] = words;
  const compound = words.length === 1 ? startOfStreetWord(first) : undefined;
  const isStreet = (streetWords.has(first) && words.length > 1) || compound !== undefined;
  const named = compound !== undefined ? [compound.name] : words.slice(isStreet ? 1 : 0);
  const told = named.filter((word) => !joiners.has(word) && !officeWords.has(word));
  // A name of small words alone ("Le Val d'En Haut") is compared as a whole.
  const kept = told.length > 0 ? told : words;
  if (kept.join("") === "") return [];
  const kind = compound?.kind ?? (isStreet ? streetKinds.get(first) : undefined);
  const cover = { partnership, isStreet, kind, isShortened: false };
  const core = kept.join("");
  const whole = { ...cover, core, sound: firstSound(core), words: kept.length };
  const last = kept.at(-1) ?? "";
  if (!isStreet || kept.length !== 2 || last.length < lastNameLengthMin) return [whole];
  return [whole, { ...cover, core: last, sound: firstSound(last), words: 1, isShortened: true }];
}

function firstSound(name: string): string | undefined {
  return soundOf(name.slice(0, startLength))[0];
}
