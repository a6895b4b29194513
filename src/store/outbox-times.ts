// Times in the outbox that a clock which was ahead has left in the future: brought back, so that nothing
// waits for them. It sends nothing.
import { type Store, sql } from "./database.ts";

/** A clock that is put right by less is no trouble. */
const slackMs = 15 * 60_000;
/** No retry is further away, nor the look for a letter in doubt. */
const retryMsMax = 4 * 60 * 60_000;

/**
 * What was queued, put in doubt or postponed by a clock that was ahead is due now. What was queued for a
 * later time by a right clock stays. Gives the number of letters.
 */
export function mendTimes(store: Store, now: string): number {
  const ahead = later(now, slackMs);
  // Lane by lane, for the sake of the index.
  const queued = sql(
    store,
    `UPDATE outbox SET due_at = ?, created_at = min(created_at, ?)
     WHERE id IN (
       SELECT letter.id FROM json_each('[0, 1, 2, 3, 4]') CROSS JOIN outbox AS letter
       WHERE state = 'queued' AND lane = value AND due_at > ?
         AND (created_at > ? OR (attempts > 0 AND due_at > ?)))`,
  ).run(now, now, ahead, ahead, later(now, retryMsMax + slackMs));
  const doubted = sql(
    store,
    `UPDATE outbox SET doubt_at = ?, look_at = ?
     WHERE state = 'in_doubt' AND look_at > ? AND doubt_at > ?`,
  ).run(now, now, ahead, ahead);
  return queued.changes + doubted.changes;
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
