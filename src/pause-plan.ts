// How long nothing leaves after which trouble, and the pause kept. It tells nobody; which reply means
// what is edges/smtp-outcome.ts.
import { dayMs, hourMs, minuteMs, shift } from "./clock.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { listSpentSince } from "./store/outbox-figures.ts";
import { findPause, holdsAt, keepPause, type Pause } from "./store/pauses.ts";

/** A server that ends one connection may take the next: the first pause is short. */
const busyMs = [
  ...[1_000, 10_000, minuteMs, 5 * minuteMs],
  ...[15 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs],
] as const;

/**
 * What `cause` makes of the pause before: `busy` waits longer each time in a row, `login` an hour (an
 * account is locked by hammering), `daily-limit` until a day after the first letter of the last 24
 * hours, `spentFirstAt`, an hour at the least. Null where the pause that holds already says as much.
 */
export function planPause(
  { cause, because }: { cause: Pause["cause"]; because: string },
  { before, now, spentFirstAt }: { before: Pause | null; now: string; spentFirstAt: string | null },
): Pause | null {
  const holds = before !== null && holdsAt(before, now);
  // Several connections hear of the same trouble.
  if (holds && cause === "busy") return null;
  const times = before?.cause === cause ? before.times + (holds ? 0 : 1) : 1;
  const anHour = shift(now, hourMs);
  const freeAt = spentFirstAt === null ? anHour : shift(spentFirstAt, dayMs);
  const until = {
    busy: shift(now, busyMs[Math.min(times, busyMs.length) - 1] ?? hourMs),
    login: anHour,
    "daily-limit": freeAt > anHour ? freeAt : anHour,
  }[cause];
  if (holds && (before.cause === cause || before.until >= until)) return null;
  return { what: "sending", cause, because, times, since: now, until };
}

/** Keeps the pause that the trouble calls for; null where the one that holds already says as much. */
export function keepPlannedPause(
  store: Store,
  trouble: { cause: Pause["cause"]; because: string },
  now: string,
): Pause | null {
  return inTransaction(store, () => {
    const before = findPause(store) ?? null;
    const spentFirstAt = listSpentSince(store, shift(now, -dayMs))[0] ?? null;
    const pause = planPause(trouble, { before, now, spentFirstAt });
    if (pause !== null) keepPause(store, pause);
    return pause;
  });
}
