// The outbox → SMTP: sends what is due now, and says when to look again. How letters are claimed, handed
// over and kept is delivery-run.ts.
import { dayMs, minuteMs, shift } from "./clock.ts";
import { DeliveryRun, type Sender } from "./delivery-run.ts";
import { lanes } from "./mail/kinds.ts";
import { untilPauseEnds } from "./pausing.ts";
import { lastLaneAllowed, roomLeft } from "./quota.ts";
import { isRestored } from "./restored.ts";
import type { Store } from "./store/database.ts";
import { findNextDueAt } from "./store/outbox.ts";
import { countSpentSince } from "./store/outbox-figures.ts";

export interface SendingOptions {
  readonly stopping: () => boolean;
  /** Is given a function to call when a letter was queued: it need not wait for those under way. */
  readonly onBegun?: (look: () => void) => void;
}

/**
 * Sends all that is due, as far as quota and pace allow. Gives false where the server could not be
 * reached or told everybody to wait: what is due then stays queued. Rejects where the database fails.
 */
export async function sendDue(sender: Sender, options: SendingOptions): Promise<boolean> {
  const run = new DeliveryRun(sender, options.stopping);
  options.onBegun?.(() => run.look());
  return run.finished;
}

/** What is due and yet could not leave, for the quota or another letter, is looked at again after so long. */
const blockedMs = 1_000;

/** Milliseconds until something may be due, at most a minute: the clock may jump. */
export function untilNextDue({ office }: Pick<Sender, "office">): number {
  if (isRestored(office.store)) return minuteMs;
  const now = office.now();
  const since = shift(now.toISOString(), -dayMs);
  const limit = office.settings.dailyQuota;
  const spent = limit === null ? 0 : countSpentSince(office.store, since);
  const lastLane = lastLaneAllowed(roomLeft({ limit, spent }));
  const dueAt = lastLane === null ? null : findNextDueAt(office.store, lastLane);
  if (dueAt === null) return minuteMs;
  const dueMs = Date.parse(dueAt) - now.getTime();
  const leftMs = Math.max(dueMs, untilPauseEnds(office.store, now));
  return leftMs <= 0 ? blockedMs : Math.min(leftMs, minuteMs);
}

/** Whether a letter waits whose time has come. */
export function hasDue(store: Store, now: Date): boolean {
  const dueAt = findNextDueAt(store, lanes.reminders);
  return dueAt !== null && dueAt <= now.toISOString();
}
