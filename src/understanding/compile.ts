// The lexicons in the form in which they are searched: by the first word of each entry. Knows how a
// lexicon is written (`lexicon/concepts.ts`), no text and no meaning.
import type { Concept, Lexicon } from "./lexicon/concepts.ts";
import { lexicons } from "./lexicon/lexicons.ts";
import { fold } from "./normalise.ts";

export interface Part {
  readonly text: string;
  readonly kind: "word" | "stem" | "accented" | "gap";
}

export interface Entry {
  readonly concept: Concept;
  readonly rest: readonly Part[];
}

/** What may follow a first word. */
export interface Node {
  /** Concepts of the word by itself. */
  readonly alone: Concept[];
  readonly bySecond: Map<string, Entry[]>;
  /** Entries whose second part is a stem or a gap. */
  readonly other: Entry[];
}

export interface Compiled {
  readonly words: ReadonlyMap<string, Node>;
  readonly stems: ReadonlyMap<string, Node>;
  readonly accented: ReadonlyMap<string, Node>;
  readonly stemLengths: readonly number[];
}

const cache = new Map<string, Compiled>();

/** The lexicon of a language, compiled once; an empty one where the language has none. */
export function compiled(language: string): Compiled {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = compile(lexicons.get(language) ?? {});
  cache.set(language, made);
  return made;
}

/** Whether some entry of the language's lexicon begins with the word. */
export function knowsWord(language: string, word: string): boolean {
  const { words, stems, stemLengths } = compiled(language);
  return (
    words.has(word) ||
    stemLengths.some((length) => length <= word.length && stems.has(word.slice(0, length)))
  );
}

function compile(lexicon: Lexicon): Compiled {
  const words = new Map<string, Node>();
  const stems = new Map<string, Node>();
  const accented = new Map<string, Node>();
  for (const [concept, entries] of Object.entries(lexicon) as [Concept, string][]) {
    for (const entry of entries.split("|").flatMap(expand)) {
      const [first, ...rest] = entry.trim().split(/\s+/).map(readPart);
      if (first === undefined || first.text === "") continue;
      const home = first.kind === "stem" ? stems : first.kind === "accented" ? accented : words;
      file(home, first.text, concept, rest);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort(
    (a, b) => a - b,
  );
  return { words, stems, accented, stemLengths };
}

/** `(retirez/enlevez) moi` → `retirez moi`, `enlevez moi`. */
function expand(entry: string): readonly string[] {
  const group = /\(([^()]{0,2000})\)/.exec(entry);
  if (group === null) return [entry];
  const before = entry.slice(0, group.index);
  const after = entry.slice(group.index + group[0].length);
  return (group[1] ?? "").split("/").flatMap((choice) => expand(before + choice + after));
}

function readPart(written: string): Part {
  if (written === "..") return { text: "..", kind: "gap" };
  if (written.startsWith("=")) return { text: written.slice(1), kind: "accented" };
  if (written.endsWith("*")) return { text: fold(written.slice(0, -1)), kind: "stem" };
  return { text: fold(written), kind: "word" };
}

function file(
  home: Map<string, Node>,
  first: string,
  concept: Concept,
  rest: readonly Part[],
): void {
  const node: Node = home.get(first) ?? { alone: [], bySecond: new Map(), other: [] };
  home.set(first, node);
  const second = rest[0];
  if (second === undefined) {
    if (!node.alone.includes(concept)) node.alone.push(concept);
  } else if (second.kind === "word") {
    const entries = node.bySecond.get(second.text) ?? [];
    entries.push({ concept, rest });
    node.bySecond.set(second.text, entries);
  } else {
    node.other.push({ concept, rest });
  }
}
