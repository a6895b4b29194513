// Erasures that wait because nothing may be destroyed: who asked, and when. That they wait is decided elsewhere.
import { type Store, sql } from "./database.ts";

export interface WaitingErasure {
  readonly id: number;
  readonly person: string;
  readonly language: string;
  /** UTC ISO text. */
  readonly askedAt: string;
}

/** True where it was not waiting already; the first time that it was asked counts. */
export function keepWaiting(store: Store, asked: Omit<WaitingErasure, "id">): boolean {
  const text = `INSERT INTO waiting_erasures (person, language, asked_at) VALUES (?, ?, ?)
    ON CONFLICT (person) DO NOTHING`;
  return sql(store, text).run(asked.person, asked.language, asked.askedAt).changes > 0;
}

/** In the order asked. */
export function listWaiting(store: Store): readonly WaitingErasure[] {
  return sql<WaitingErasure>(
    store,
    "SELECT id, person, language, asked_at AS askedAt FROM waiting_erasures ORDER BY id",
  ).all();
}

export function endWaiting(store: Store, id: number): void {
  sql(store, "DELETE FROM waiting_erasures WHERE id = ?").run(id);
}
