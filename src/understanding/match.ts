// Rules over ideas: which of them lie together in a sentence. Knows no intent and no word.
import type { Concept } from "./lexicon/concepts.ts";
import { isDenied } from "./negation.ts";
import type { Hit, Ideas } from "./tag.ts";

export interface Rule {
  readonly weight: number;
  /** Each slot is filled by one of its concepts; the first slot is the head. */
  readonly slots: readonly (readonly Concept[])[];
  /** Concepts that must not stand in the sentence. */
  readonly without: readonly Concept[];
  /** Greatest distance in places between the head and any other slot. */
  readonly window: number;
  readonly ordered: boolean;
  /** Holds even where the head is denied. */
  readonly evenDenied: boolean;
}

export interface Match {
  readonly head: Hit;
  /** Indexes of the first word and behind the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a rule as it is written in the tables: `remove me list|mails -other_body ~8`. `a|b` is a slot
 * with alternatives, `-x` a concept that must be absent, `~8` the window, `>` keeps the order, `!` allows denial.
 */
export function rule(weight: number, pattern: string): Rule {
  const slots: Concept[][] = [];
  const without: Concept[] = [];
  let window = 6;
  let ordered = false;
  let evenDenied = false;
  for (const part of pattern.split(/\s+/)) {
    if (part.startsWith("~")) window = Number(part.slice(1));
    else if (part.startsWith("-")) without.push(part.slice(1) as Concept);
    else if (part === ">") ordered = true;
    else if (part === "!") evenDenied = true;
    else slots.push(part.split("|") as Concept[]);
  }
  return { weight, slots, without, window, ordered, evenDenied };
}

/** The first place in a sentence where the rule holds; `accept` may refuse a head. */
export function findMatch(
  one: Rule,
  ideas: Ideas,
  accept: (head: Hit) => boolean = () => true,
): Match | undefined {
  if (one.without.some((concept) => ideas.has(concept))) return undefined;
  const [heads = [], ...others] = one.slots;
  for (const concept of heads) {
    for (const head of ideas.get(concept) ?? []) {
      const span = others.length === 0 ? head : fill(one, head, others, ideas);
      if (span === undefined || !accept(head)) continue;
      if (!one.evenDenied && isDenied(head, ideas)) continue;
      return { head, from: Math.min(head.from, span.from), to: Math.max(head.to, span.to) };
    }
  }
  return undefined;
}

function fill(
  one: Rule,
  head: Hit,
  slots: readonly (readonly Concept[])[],
  ideas: Ideas,
): { from: number; to: number } | undefined {
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
      if (used.some((other) => other.from < hit.to && hit.from < other.to)) continue;
      if (one.ordered && hit.from < last.to) continue;
      const distance = gap(head, hit);
      if (distance < bestDistance) [best, bestDistance] = [hit, distance];
    }
  }
  return best;
}

function gap(a: Hit, b: Hit): number {
  return a.place <= b.place
    ? Math.max(0, b.place - (a.place + a.to - a.from - 1))
    : Math.max(0, a.place - (b.place + b.to - b.from - 1));
}
