// The learned judge: how likely each intent, each theme and danger are, by weights learned from the
// letters of tests/understanding (npm run train). It votes beside the rules;
// what it alone says is asked about, or read by a person (thresholds.ts).
import { readFileSync } from "node:fs";
import type { Intent, Theme } from "../meaning.ts";
import type { Reading } from "../reading.ts";
import { distinctWords, emitIdeas, emitPairsOfWords, wordHashes } from "./features.ts";
import { makeRows, type Rows } from "./rows.ts";

export const intents: readonly Intent[] = [
  ...(["join", "leave", "report", "question", "thanks", "data_access", "data_erasure"] as const),
  ...(["update_details", "auto_reply", "bounce", "unrelated"] as const),
];
export const themes: readonly Theme[] = ["burglary", "incivility", "other"];
/** Columns of the weights: the intents, the themes, danger. */
export const columns = intents.length + themes.length + 1;

export interface Vote {
  /** Probabilities, in the order of `intents`. */
  readonly intents: readonly number[];
  readonly themes: readonly number[];
  /** Log-odds of danger now. */
  readonly danger: number;
  /** 0 to 1: how far the text has words enough to be voted on. */
  readonly trust: number;
}

export interface Weights {
  readonly rows: Rows;
  /** `columns` figures a row. */
  readonly values: Float32Array;
}

let loaded: Weights | undefined;

/** The vote on what was read. */
export function vote(reading: Reading): Vote {
  return voteBy(currentWeights(), reading);
}

/** The weights, read from their file at the first call. */
export function currentWeights(): Weights {
  loaded ??= readWeights(readFileSync(new URL("weights.bin", import.meta.url)));
  return loaded;
}

/** Other weights from now on: for measures on letters that these were not learned from. */
export function useWeights(weights: Weights): void {
  loaded = weights;
  met.clear();
}

function voteBy(weights: Weights, reading: Reading): Vote {
  const total = new Float64Array(columns);
  addView(total, sumWords(weights, reading));
  addView(total, sumIdeas(weights, reading));
  const themesFrom = intents.length;
  const count = reading.text.words.length;
  const trust = Math.min(1, count / fewWords);
  const heard = Math.min(1, count / fewWordsOnDanger);
  return {
    intents: softmax(total.subarray(0, themesFrom).map((score) => score * trust)),
    themes: softmax(total.subarray(themesFrom, columns - 1)),
    trust,
    danger: heard * (total[columns - 1] ?? 0) + (1 - heard) * noDanger,
  };
}

/** In fewer words than these chance speaks louder than meaning: the rules see what they hold. */
const fewWords = 8;
/** "Il y a maintenant plus de vingt pneus": one idea of danger weighs much in a short text. */
const fewWordsOnDanger = 20;
/** Log-odds of danger before a word is read. */
const noDanger = -4.5;

interface Sum {
  readonly values: Float64Array;
  /** How many features were looked up. */
  count: number;
}

/** Long letters have more features, and are no surer for it. */
function addView(total: Float64Array, { values, count }: Sum): void {
  const scale = 1 / Math.sqrt(Math.max(1, count));
  for (let column = 0; column < columns; column++) {
    total[column] = (total[column] as number) + (values[column] as number) * scale;
  }
}

function emptySum(): Sum {
  return { values: new Float64Array(columns), count: 0 };
}

function sumWords(weights: Weights, { text }: Reading): Sum {
  const sum = emptySum();
  for (const word of distinctWords(text).keys()) {
    const known = sumOfWord(weights, word);
    sum.count += known.count;
    for (let column = 0; column < columns; column++) {
      sum.values[column] = (sum.values[column] as number) + (known.values[column] as number);
    }
  }
  emitPairsOfWords(text, (hashed) => addRow(sum, weights, hashed));
  return sum;
}

/** Few words make most of all letters: what each says by itself is remembered. */
function sumOfWord(weights: Weights, word: string): Sum {
  const known = met.get(word);
  if (known !== undefined) return known;
  const sum = emptySum();
  for (const hashed of wordHashes(word)) addRow(sum, weights, hashed);
  if (met.size >= metMax) met.clear();
  if (word.length <= metLengthMax) met.set(word, sum);
  return sum;
}

const met = new Map<string, Sum>();
const metMax = 10_000;
const metLengthMax = 40;

function sumIdeas(weights: Weights, reading: Reading): Sum {
  const sum = emptySum();
  emitIdeas(reading, (hashed) => addRow(sum, weights, hashed));
  return sum;
}

function addRow(sum: Sum, { rows, values }: Weights, hashed: number): void {
  sum.count++;
  const row = rows.find(hashed);
  if (row < 0) return;
  const into = sum.values;
  const start = row * columns;
  for (let column = 0; column < columns; column++) {
    into[column] = (into[column] as number) + (values[start + column] as number);
  }
}

function softmax(scores: Float64Array): readonly number[] {
  const most = Math.max(...scores);
  const parts = [...scores].map((score) => Math.exp(score - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/**
 * The file, little-endian: the number of rows (uint32); the scale of each column (float32); the hash of
 * each row (int32); its figures (int8), to be multiplied by the scales.
 */
function readWeights(bytes: Buffer): Weights {
  const count = bytes.readUInt32LE(0);
  const hashesAt = 4 + 4 * columns;
  const figuresAt = hashesAt + 4 * count;
  const values = new Float32Array(count * columns);
  const rows = makeRows(
    Array.from({ length: count }, (_, row) => bytes.readInt32LE(hashesAt + 4 * row)),
  );
  for (let at = 0; at < values.length; at++) {
    values[at] = bytes.readInt8(figuresAt + at) * bytes.readFloatLE(4 + 4 * (at % columns));
  }
  return { rows, values };
}
