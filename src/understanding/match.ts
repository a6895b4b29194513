// Rules over ideas: which of them lie together in a sentence. Knows no intent and no word.
import type { Concept } from "./lexicon/concepts.ts";
import { isDenied } from "./negation.ts";
import type { Hit, Ideas } from "./tag.ts";

export interface Rule {
  readonly weight: number;
  /** Each slot is filled by one of its concepts; the first slot is the head. */
  readonly slots: readonly (readonly Concept[])[];
  /** Concepts that must not stand near the head. */
  readonly without: readonly Concept[];
  /** Greatest distance in places between the head and any other slot. */
  readonly window: number;
  readonly ordered: boolean;
  /** Holds even where the head is denied. */
  readonly evenDenied: boolean;
  /** Holds only in a letter, or a subject, of at most so many words. */
  readonly wordsMax: number;
  /** One of these must stand somewhere in the letter; empty where none is asked for. */
  readonly elsewhere: readonly Concept[];
}

export interface Match {
  readonly head: Hit;
  /** Indexes of the first word and behind the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a rule as it is written in the tables: `remove me list|mails -other_body ~8`. `a|b` is a slot
 * with alternatives, `-x` a concept that must not be near, `~8` the window, `>` keeps the order, `!` allows
 * denial, `.6` holds in a letter of six words at most, `@a|b` asks for one of them anywhere in the letter.
 */
export function rule(weight: number, pattern: string): Rule {
  const slots: Concept[][] = [];
  const without: Concept[] = [];
  let elsewhere: Concept[] = [];
  let window = 6;
  let ordered = false;
  let evenDenied = false;
  let wordsMax = Number.POSITIVE_INFINITY;
  for (const part of pattern.split(/\s+/)) {
    if (part.startsWith("~")) window = Number(part.slice(1));
    else if (part.startsWith("@")) elsewhere = part.slice(1).split("|") as Concept[];
    else if (part.startsWith("-")) without.push(part.slice(1) as Concept);
    else if (part === ">") ordered = true;
    else if (part === "!") evenDenied = true;
    else if (part.startsWith(".")) wordsMax = Number(part.slice(1));
    else slots.push(part.split("|") as Concept[]);
  }
  return { weight, slots, without, window, ordered, evenDenied, wordsMax, elsewhere };
}

/** The first place in a sentence where the rule holds; `accept` may refuse a head. */
export function findMatch(
  one: Rule,
  ideas: Ideas,
  accept: (head: Hit) => boolean = () => true,
): Match | undefined {
  const [heads = [], ...others] = one.slots;
  for (const concept of heads) {
    for (const head of ideas.get(concept) ?? []) {
      const span = others.length === 0 ? head : fill(one, head, others, ideas);
      if (span === undefined || !accept(head)) continue;
      if (!one.evenDenied && isDenied(head, ideas)) continue;
      if (one.without.some((other) => isNear(ideas.get(other), head, span))) continue;
      return { head, from: Math.min(head.from, span.from), to: Math.max(head.to, span.to) };
    }
  }
  return undefined;
}

/** Rules by the concepts that their head may be, so that a sentence asks only those it can meet. */
export function byHead<R extends Rule>(rules: readonly R[]): ReadonlyMap<Concept, readonly R[]> {
  const found = new Map<Concept, R[]>();
  for (const one of rules) {
    for (const concept of one.slots[0] ?? []) {
      const known = found.get(concept);
      if (known === undefined) found.set(concept, [one]);
      else known.push(one);
    }
  }
  return found;
}

/** The rules whose head stands in the sentence, each once. */
export function rulesFor<R>(
  index: ReadonlyMap<Concept, readonly R[]>,
  ideas: Ideas,
): ReadonlySet<R> {
  const found = new Set<R>();
  for (const concept of ideas.keys()) {
    for (const one of index.get(concept) ?? []) found.add(one);
  }
  return found;
}

/** How far before the match and behind it a concept stands in its way. */
const barredBefore = 3;
const barredAfter = 4;

function isNear(hits: readonly Hit[] | undefined, head: Hit, span: Span): boolean {
  const from = head.place - (head.from - span.from) - barredBefore;
  const to = head.place + (span.to - 1 - head.from) + barredAfter;
  return (hits ?? []).some((hit) => hit.place >= from && hit.place <= to);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fill(
  one: Rule,
  head: Hit,
  slots: readonly (readonly Concept[])[],
  ideas: Ideas,
): Span | undefined {
  let { from, to } = head;
  const used: Hit[] = [head];
  for (const slot of slots) {
    const found = nearest(one, slot, used, ideas);
    if (found === undefined) return undefined;
    used.push(found);
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
  }
  return { from, to };
}

function nearest(
  one: Rule,
  slot: readonly Concept[],
  used: readonly Hit[],
  ideas: Ideas,
): Hit | undefined {
  const [head] = used;
  const last = used.at(-1);
  if (head === undefined || last === undefined) return undefined;
  let best: Hit | undefined;
  let bestDistance = one.window + 1;
  for (const concept of slot) {
    for (const hit of ideas.get(concept) ?? []) {
      if (used.some((other) => takesSameWords(other, hit))) continue;
      if (one.ordered && hit.from < last.to) continue;
      const distance = gap(head, hit);
      if (distance < bestDistance) [best, bestDistance] = [hit, distance];
    }
  }
  return best;
}

function takesSameWords(a: Hit, b: Hit): boolean {
  return !a.loose && !b.loose && a.from < b.to && b.from < a.to;
}

function gap(a: Hit, b: Hit): number {
  return a.place <= b.place
    ? Math.max(0, b.place - (a.place + a.to - a.from - 1))
    : Math.max(0, a.place - (b.place + b.to - b.from - 1));
}
