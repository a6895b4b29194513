// Letters that no person wrote to the office, told by their words alone: automatic answers,
// bounces, advertising. Headers are judged elsewhere and first.
import type { Concept } from "./lexicon/concepts.ts";
import { readTales, type Tales } from "./machine-tales.ts";
import type { Cue } from "./meaning.ts";
import { cue, type Reading, written } from "./reading.ts";
import type { Hit } from "./tag.ts";

export interface MachineScores {
  readonly auto_reply: number;
  readonly bounce: number;
  readonly unrelated: number;
  /** Something in it only a person says: no machine, whatever else speaks for one. */
  readonly byPerson: boolean;
  readonly cues: readonly Cue[];
}

export function judgeMachine(reading: Reading): MachineScores {
  const cues: Cue[] = [];
  const count = (concept: Concept, most: number, about: string, weight: number): number => {
    const said = new Map<string, Hit>();
    for (const ideas of reading.ideas) {
      for (const hit of ideas.get(concept) ?? []) {
        const words = written(reading.text, hit.from, hit.to).toLowerCase();
        if (said.size < most && !said.has(words)) said.set(words, hit);
      }
    }
    if (weight >= 2) {
      for (const hit of said.values()) cues.push(cue(reading, `intent:${about}`, weight, hit));
    }
    return said.size;
  };
  const autoIdioms = count("auto_idiom", 3, "auto_reply", 4);
  const autoHints = count("auto_hint", 4, "auto_reply", 0.7);
  const bounces = count("bounce_idiom", 3, "bounce", 5);
  const spamSure = count("spam_sure", 2, "unrelated", 5);
  const spamIdioms = count("spam_idiom", 4, "unrelated", 3);
  const spamHints = count("spam_hint", 5, "unrelated", 0.7);
  const told = telling(reading);
  return {
    auto_reply: withTale(
      autoIdioms === 0 ? autoHints * 0.7 : 3.6 + 1.5 * (autoIdioms - 1) + 0.7 * autoHints,
      told,
    ),
    bounce: withTale(bounces === 0 ? 0 : 5 + 2 * (bounces - 1) + codes(reading.text.source), told),
    unrelated: spamSure * 3 + spamIdioms * 2.6 + spamHints * 0.7 + trade(reading.text.source),
    byPerson: told.ofMessages || told.announces,
    cues,
  };
}

/** What happens around homes, in the words of who saw it. */
const seen: readonly Concept[] = [
  ...(["burglary", "theft", "vandal", "dump", "incivility", "drugs", "noise", "fire"] as const),
  ...(["intrude", "lurk", "suspect", "somebody", "car", "public_thing", "opening"] as const),
];
/** So much of that takes away from a machine, and a tale of messages takes all. */
const seenWeight = 1.2;

/** So much less for an absence to come. */
const absentLaterLess = 3;

interface Told extends Tales {
  /** Different ideas of what was seen. */
  readonly seen: number;
}

function telling(reading: Reading): Told {
  const found = seen.filter((concept) => reading.ideas.some((ideas) => ideas.has(concept)));
  return { ...readTales(reading.text.source), seen: found.length };
}

function withTale(score: number, { ofMessages, seen: count, announces }: Told): number {
  if (ofMessages) return 0;
  const less = (count > 1 ? seenWeight * count : 0) + (announces ? absentLaterLess : 0);
  return Math.max(0, score - less);
}

function codes(source: string): number {
  return /\b5\.\d\.\d{1,2}\b|\b55\d\b|\b5\d\d 5\.|Final-Recipient/i.test(source.slice(0, 8_000))
    ? 2
    : 0;
}

function trade(source: string): number {
  const start = source.slice(0, 8_000);
  let found = 0;
  if (/https?:\/\/|www\./i.test(start)) found += 0.8;
  if (/\d\s{0,2}(?:€|eur\b|%)|[€$£]\s{0,2}\d/i.test(start)) found += 0.8;
  return found;
}
