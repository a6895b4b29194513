// Learning the weights of src/understanding/learned: regression with Adagrad (Duchi 2011), the same
// letters in the same order at every run, so that the same letters give the same file.

import {
  distinctWords,
  emitIdeas,
  emitPairsOfWords,
  wordHashes,
} from "../src/understanding/learned/features.ts";
import { columns, intents, themes } from "../src/understanding/learned/vote.ts";
import type { Intent, Theme } from "../src/understanding/meaning.ts";
import type { Reading } from "../src/understanding/reading.ts";

export interface Lesson {
  readonly reading: Reading;
  /** Null where it teaches nothing of intents. */
  readonly intent: Intent | null;
  readonly theme: Theme | null;
  readonly urgent: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Features that fewer lessons have teach nothing. */
const lessonsMin = 2;
const rounds = 12;
const rate = 0.25;

/** The hashes of all rows, and their figures. */
export interface Learned {
  readonly hashes: readonly number[];
  readonly values: Float32Array;
}

export function learn(lessons: readonly Lesson[]): Learned {
  const featured = lessons.map(({ reading }) => featuresOf(reading));
  const rows = commonFeatures(featured);
  const values = new Float32Array(rows.size * columns);
  for (const view of ["words", "ideas"] as const) {
    const used = featured.map((one) => ({
      rows: one[view].map((hashed) => rows.get(hashed) ?? -1).filter((row) => row >= 0),
      count: one[view].length,
    }));
    learnView(values, used, lessons);
  }
  return { hashes: [...rows.keys()], values };
}

interface Features {
  readonly words: readonly number[];
  readonly ideas: readonly number[];
}

function featuresOf(reading: Reading): Features {
  const words = [...distinctWords(reading.text).keys()].flatMap((word) => [...wordHashes(word)]);
  emitPairsOfWords(reading.text, (hashed) => words.push(hashed));
  const ideas: number[] = [];
  emitIdeas(reading, (hashed) => ideas.push(hashed));
  return { words, ideas };
}

function commonFeatures(featured: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, ideas } of featured) {
    for (const hashed of new Set([...words, ...ideas])) {
      counts.set(hashed, (counts.get(hashed) ?? 0) + 1);
    }
  }
  const rows = new Map<number, number>();
  for (const [hashed, count] of counts) if (count >= lessonsMin) rows.set(hashed, rows.size);
  return rows;
}

interface Used {
  readonly rows: readonly number[];
  readonly count: number;
}

const themesFrom = intents.length;
const dangerAt = columns - 1;

/** Each view learns by itself: what both know counts twice in the end, what one knows still counts. */
function learnView(values: Float32Array, used: readonly Used[], lessons: readonly Lesson[]): void {
  const squares = new Float32Array(values.length).fill(1e-6);
  const order = lessons.map((_, index) => index);
  const random = generator(1);
  const errors = new Float64Array(columns);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { rows, count } = used[index] as Used;
      const lesson = lessons[index] as Lesson;
      const scale = 1 / Math.sqrt(Math.max(1, count));
      errorsOf(scoresOf(values, rows, scale), lesson, errors);
      for (let column = 0; column < columns; column++) {
        const error = (errors[column] ?? 0) * lesson.weight * scale;
        if (Math.abs(error) < 1e-5) continue;
        for (const row of rows) {
          const at = row * columns + column;
          squares[at] = (squares[at] ?? 0) + error ** 2;
          values[at] = (values[at] ?? 0) - (rate * error) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
}

function scoresOf(values: Float32Array, rows: readonly number[], scale: number): Float64Array {
  const scores = new Float64Array(columns);
  for (const row of rows) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      scores[column] = (scores[column] ?? 0) + (values[start + column] ?? 0) * scale;
    }
  }
  return scores;
}

function errorsOf(scores: Float64Array, lesson: Lesson, errors: Float64Array): void {
  errors.fill(0);
  if (lesson.intent !== null) {
    const right = intents.indexOf(lesson.intent);
    softErrors(scores, { from: 0, to: themesFrom, right }, errors);
  }
  if (lesson.theme !== null) {
    const right = themesFrom + themes.indexOf(lesson.theme);
    softErrors(scores, { from: themesFrom, to: dangerAt, right }, errors);
  }
  const danger = 1 / (1 + Math.exp(-(scores[dangerAt] ?? 0)));
  errors[dangerAt] = danger - (lesson.urgent ? 1 : 0);
}

function softErrors(
  scores: Float64Array,
  { from, to, right }: { from: number; to: number; right: number },
  errors: Float64Array,
): void {
  const most = Math.max(...scores.subarray(from, to));
  let whole = 0;
  for (let at = from; at < to; at++) whole += Math.exp((scores[at] ?? 0) - most);
  for (let at = from; at < to; at++) {
    errors[at] = Math.exp((scores[at] ?? 0) - most) / whole - (at === right ? 1 : 0);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Chance that is the same at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The file that `readWeights` reads; the weakest rows are left out, so that it holds `rowsMax` at most. */
export function writeWeights({ hashes, values }: Learned, rowsMax: number): Buffer {
  const strength = (row: number) =>
    Math.max(...values.subarray(row * columns, (row + 1) * columns).map(Math.abs));
  const kept = [...hashes.entries()]
    .map(([row, hashed]) => ({ row, hashed, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.hashed - b.hashed)
    .slice(0, rowsMax)
    .sort((a, b) => a.hashed - b.hashed);
  const scales = Array.from({ length: columns }, (_, column) => {
    const most = Math.max(...kept.map(({ row }) => Math.abs(values[row * columns + column] ?? 0)));
    return most === 0 ? 1 : most / 127;
  });
  const bytes = Buffer.alloc(4 + 4 * columns + kept.length * (4 + columns));
  let at = bytes.writeUInt32LE(kept.length, 0);
  for (const scale of scales) at = bytes.writeFloatLE(scale, at);
  for (const { hashed } of kept) at = bytes.writeInt32LE(hashed, at);
  for (const { row } of kept) {
    for (const [column, scale] of scales.entries()) {
      at = bytes.writeInt8(Math.round((values[row * columns + column] ?? 0) / scale), at);
    }
  }
  return bytes;
}
