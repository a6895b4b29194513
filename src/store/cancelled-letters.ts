// Letters that are not to leave any more: of somebody who left, of a bulletin that was stopped. What is on
// its way when that is said does not leave again either.
import { addressKey, foldedKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";

/** Whether it is no longer to leave, though it was claimed. */
export function isCancelled(store: Store, id: number): boolean {
  const text = "SELECT 1 FROM outbox WHERE id = ? AND is_cancelled";
  return sql(store, text).get(id) !== undefined;
}

/** What is queued for somebody in these kinds leaves no more, nor once more where it may have left. */
export function cancelQueued(store: Store, recipient: string, kinds: readonly string[]): void {
  sql(
    store,
    `UPDATE outbox SET ${cancelled} WHERE ${notSettled} AND recipient_fold = ? AND recipient_key = ?
       AND kind IN (SELECT value FROM json_each(?))`,
  ).run(foldedKey(recipient), addressKey(recipient), JSON.stringify(kinds));
}

/** Nothing that is queued for somebody leaves any more, but for advice on danger. */
export function cancelAllQueued(store: Store, recipient: string): void {
  sql(
    store,
    `UPDATE outbox SET ${cancelled} WHERE ${notSettled} AND recipient_fold = ? AND recipient_key = ?
       AND kind <> 'urgent-advice'`,
  ).run(foldedKey(recipient), addressKey(recipient));
}

/** What has not left of a bulletin leaves no more. */
export function cancelBulletin(store: Store, bulletinId: number): void {
  const text = `UPDATE outbox SET ${cancelled} WHERE bulletin_id = ? AND ${notSettled}`;
  sql(store, text).run(bulletinId);
}

/** What is on its way is marked alone: the server's word on it is still to come. */
const cancelled = `is_cancelled = 1, state = iif(state = 'sending', 'sending', 'cancelled')`;
const notSettled = "state IN ('queued', 'sending', 'in_doubt')";
