// What the clock has done: a row for each duty and slot of time, so that nothing is done twice and a
// worker that was off catches up once. It knows no duty.
import { type Store, sql } from "./database.ts";

/** True the first time that somebody asks for this slot of this duty; false ever after. */
export function takeSlot(
  store: Store,
  { duty, slot, now }: { readonly duty: string; readonly slot: string; readonly now: string },
): boolean {
  const { changes } = sql(
    store,
    "INSERT INTO schedule_slots (duty, slot, taken_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  ).run(duty, slot, now);
  return changes === 1;
}

/** When the last slot of this duty was taken; null where none was. */
export function findLastTaken(store: Store, duty: string): string | null {
  const text = "SELECT max(taken_at) AS at FROM schedule_slots WHERE duty = ?";
  return sql<{ at: string | null }>(store, text).get(duty)?.at ?? null;
}

/** Whether somebody has asked for it before. */
export function isSlotTaken(
  store: Store,
  { duty, slot }: { readonly duty: string; readonly slot: string },
): boolean {
  const text = "SELECT 1 FROM schedule_slots WHERE duty = ? AND slot = ?";
  return sql(store, text).get(duty, slot) !== undefined;
}
