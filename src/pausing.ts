// How long nothing leaves after what the server said, and who is told. It sends nothing; which reply
// means what is edges/smtp-outcome.ts.
import { createHmac } from "node:crypto";
import { dayMs, hourMs, minuteMs, shift } from "./clock.ts";
import type { Log } from "./edges/log.ts";
import type { Trouble } from "./edges/smtp-outcome.ts";
import { type Office, tellTrouble } from "./office.ts";
import type { Server } from "./settings.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";
import { listSpentSince } from "./store/outbox-figures.ts";
import { endPause, findPause, findPauseAt, keepPause, type Pause } from "./store/pauses.ts";

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
  const holds = before !== null && before.until > now;
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

/** Keeps the pause that the trouble calls for; the network's own is no matter of hours. */
export function pauseSending(
  office: Office,
  { cause, because }: { cause: Trouble; because: string },
  log: Log,
): void {
  if (cause === "network") return;
  const { store } = office;
  const now = office.now().toISOString();
  inTransaction(store, () => {
    const before = findPause(store) ?? null;
    const spentFirstAt = listSpentSince(store, shift(now, -dayMs))[0] ?? null;
    const pause = planPause({ cause, because }, { before, now, spentFirstAt });
    if (pause === null) return;
    keepPause(store, pause);
    log.warn({ cause, until: pause.until, times: pause.times }, "sending pauses");
    if (cause === "login") tellTrouble(office, "smtp-login");
  });
}

/** Milliseconds; 0 where nothing pauses. */
export function untilPauseEnds(store: Store, now: Date): number {
  const pause = findPauseAt(store, now.toISOString());
  return pause === undefined ? 0 : Date.parse(pause.until) - now.getTime();
}

/**
 * Another server, user or password than the last time: that the old one was refused counts no more, nor
 * that what left by it was found among the sent letters.
 */
export function noteSmtpLogin({ store, key }: Office, server: Server): void {
  const { host, port, user, password } = server;
  const mark = createHmac("sha256", key)
    .update(JSON.stringify([host, port, user, password]))
    .digest("hex")
    .slice(0, 32);
  if (findFact(store, "smtp_login") === mark) return;
  if (findPause(store)?.cause === "login") endPause(store);
  forgetFact(store, "sent_copy_found_at");
  keepFact(store, "smtp_login", mark);
}
