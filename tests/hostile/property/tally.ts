// How far the random letters got: by rule of the policy, by kind of sender, by how they were tied. It
// judges nothing.
import { hasStanding } from "./people.ts";
import type { RandomLetter } from "./random-letter.ts";

export interface Tally {
  letters: number;
  out: number;
  /** From somebody with a standing, proven, by a live token of their own. */
  inside: number;
  /** From somebody with a standing, proven. */
  registered: number;
  readonly byRule: Map<string, number>;
  readonly bySender: Map<string, number>;
  readonly byKind: Map<string, number>;
  readonly byTie: Map<string, number>;
}

export function newTally(): Tally {
  const maps = { byRule: new Map(), bySender: new Map(), byKind: new Map(), byTie: new Map() };
  return { letters: 0, out: 0, inside: 0, registered: 0, ...maps };
}

export function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

export function countLetter(
  tally: Tally,
  { sender, proof, tie }: RandomLetter,
  rule: string,
): void {
  const isKnown = hasStanding(sender);
  tally.letters += 1;
  if (isKnown && proof === "passed") tally.registered += 1;
  if (isKnown && proof === "passed" && tie.startsWith("own")) tally.inside += 1;
  count(tally.byRule, rule);
  count(tally.bySender, sender);
  count(tally.byTie, tie);
}

export function sayTally(tally: Tally, secondsTaken: number): string {
  const share = (part: number, whole = tally.letters) => `${((100 * part) / whole).toFixed(1)} %`;
  const table = (title: string, map: Map<string, number>, whole = tally.letters) => {
    const rows = [...map].sort(([, one], [, other]) => other - one);
    return [`${title}:`, ...rows.map(([name, n]) => `  ${share(n, whole).padStart(7)}  ${name}`)];
  };
  return [
    `${tally.letters} letters in, ${tally.out} out, ${(tally.letters / secondsTaken).toFixed(0)} letters/s`,
    `registered and proven ${share(tally.registered)}, with a live token besides ${share(tally.inside)}`,
    ...table("sender", tally.bySender),
    ...table("tie", tally.byTie),
    ...table("rule", tally.byRule),
    ...table("kind out", tally.byKind, tally.out),
  ].join("\n");
}
