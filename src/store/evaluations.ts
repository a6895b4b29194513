// Evaluations that were made ahead of their letters: a PDF and a CSV for a year, a scope and a language.
import type { Enclosure } from "../mail/outgoing.ts";
import { inTransaction, type Store, sql } from "./database.ts";
import { keepFile, listFileIds } from "./files.ts";

export interface EvaluationKey {
  readonly year: number;
  /** The id of a partnership, or `all`. */
  readonly scope: string;
  readonly language: string;
}

/** Figures of a year by name, as its letter tells them. */
export type Summary = Readonly<Record<string, number>>;

interface Made {
  readonly files: readonly Enclosure[];
  readonly summary: Summary;
  readonly now: string;
}

/** Keeps an evaluation in the place of one that was made before. */
export function keepEvaluation(
  store: Store,
  { year, scope, language }: EvaluationKey,
  { files, summary, now }: Made,
): void {
  inTransaction(store, () => {
    sql(store, "DELETE FROM evaluations WHERE year = ? AND scope = ? AND language = ?").run(
      ...[year, scope, language],
    );
    const { lastInsertRowid } = sql(
      store,
      "INSERT INTO evaluations (year, scope, language, made_at, summary) VALUES (?, ?, ?, ?, ?)",
    ).run(year, scope, language, now, JSON.stringify(summary));
    const evaluation = Number(lastInsertRowid);
    for (const file of files) keepFile(store, { evaluation }, file);
  });
}

/** Undefined where it was not made yet. */
export function findEvaluation(
  store: Store,
  { year, scope, language }: EvaluationKey,
): { readonly fileIds: readonly number[]; readonly summary: Summary } | undefined {
  const row = sql<{ id: number; summary: string }>(
    store,
    "SELECT id, summary FROM evaluations WHERE year = ? AND scope = ? AND language = ?",
  ).get(year, scope, language);
  if (row === undefined) return undefined;
  return {
    fileIds: listFileIds(store, { evaluation: row.id }),
    summary: JSON.parse(row.summary) as Summary,
  };
}
