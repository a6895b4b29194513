// Letters that no person wrote to the office, told by their words alone: automatic answers, bounces,
// advertising. Headers are judged elsewhere and first.
import type { Concept } from "./lexicon/concepts.ts";
import type { Cue } from "./meaning.ts";
import { cue, type Reading, written } from "./reading.ts";
import type { Hit } from "./tag.ts";

export interface MachineScores {
  readonly auto_reply: number;
  readonly bounce: number;
  readonly unrelated: number;
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
  return {
    auto_reply: autoIdioms === 0 ? autoHints * 0.7 : 3.6 + 1.5 * (autoIdioms - 1) + 0.7 * autoHints,
    bounce: bounces === 0 ? 0 : 5 + 2 * (bounces - 1) + codes(reading.text.source),
    unrelated: spamSure * 3 + spamIdioms * 2.6 + spamHints * 0.7 + trade(reading.text.source),
    cues,
  };
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
