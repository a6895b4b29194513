// Why the learned judge votes as it does: the words whose features speak most for one column against the
// others. For explaining alone; it decides nothing.
import type { Cue, Intent, Theme } from "../meaning.ts";
import { cue, type Reading } from "../reading.ts";
import { distinctWords, emitIdeas, emitPairsOfWords, wordHashes } from "./features.ts";
import { columns, currentWeights, intents, themes } from "./vote.ts";

/** What is asked about: an intent, a theme, or danger. */
export type Asked = Intent | Theme | "danger";

const reasonsMax = 3;
/** Less speaks for nothing. */
const weightMin = 0.15;

/** The words that speak most for what is asked about, the strongest first, three at most. */
export function reasonsFor(asked: Asked, reading: Reading): readonly Cue[] {
  const sums = new Map<string, { from: number; to: number; weight: number }>();
  const add = (from: number, to: number, weight: number) => {
    if (to <= from) return;
    const key = `${from} ${to}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { from, to, weight });
    else sum.weight += weight;
  };
  const weigh = weigherOf(asked);
  addWords(reading, weigh, add);
  addIdeas(reading, weigh, add);
  const sorted = [...sums.values()]
    .filter(({ weight }) => weight >= weightMin)
    .sort((a, b) => b.weight - a.weight);
  const apart = sorted.filter(
    ({ from, to }, index) =>
      !sorted.slice(0, index).some((other) => other.from < to && from < other.to),
  );
  const about = labelOf(asked);
  return apart.slice(0, reasonsMax).map((one) => ({
    ...cue(reading, about, one.weight, one),
    learned: true as const,
  }));
}

type Add = (from: number, to: number, weight: number) => void;
type Weigh = (hashed: number) => number;

function addWords({ text }: Reading, weigh: Weigh, add: Add): void {
  const found: [number, number, number][] = [];
  let count = 0;
  for (const [word, at] of distinctWords(text)) {
    const hashes = wordHashes(word);
    count += hashes.length;
    found.push([at, at + 1, hashes.reduce((sum, hashed) => sum + weigh(hashed), 0)]);
  }
  emitPairsOfWords(text, (hashed, from, to) => {
    count++;
    found.push([from, to, weigh(hashed)]);
  });
  for (const [from, to, weight] of found) add(from, to, weight / Math.sqrt(Math.max(1, count)));
}

function addIdeas(reading: Reading, weigh: Weigh, add: Add): void {
  const found: [number, number, number][] = [];
  emitIdeas(reading, (hashed, from, to) => found.push([from, to, weigh(hashed)]));
  const scale = Math.sqrt(Math.max(1, found.length));
  for (const [from, to, weight] of found) add(from, to, weight / scale);
}

/** How much a feature speaks for the column against the mean of those beside it. */
function weigherOf(asked: Asked): Weigh {
  const { rows, values } = currentWeights();
  const [first, end] = rangeOf(asked);
  const column = columnOf(asked);
  return (hashed) => {
    const row = rows.find(hashed);
    if (row < 0) return 0;
    const own = values[row * columns + column] ?? 0;
    if (end - first < 2) return own;
    const all = values.subarray(row * columns + first, row * columns + end);
    const others = (all.reduce((sum, one) => sum + one, 0) - own) / (end - first - 1);
    return own - others;
  };
}

function columnOf(asked: Asked): number {
  const intent = intents.indexOf(asked as Intent);
  if (intent >= 0) return intent;
  const theme = themes.indexOf(asked as Theme);
  return theme >= 0 && asked !== "danger" ? intents.length + theme : columns - 1;
}

function rangeOf(asked: Asked): readonly [number, number] {
  if (asked === "danger") return [columns - 1, columns];
  const isIntent = intents.some((one) => one === asked);
  return isIntent ? [0, intents.length] : [intents.length, columns - 1];
}

function labelOf(asked: Asked): string {
  if (asked === "danger") return "urgent";
  return intents.some((one) => one === asked) ? `intent:${asked}` : `theme:${asked}`;
}
