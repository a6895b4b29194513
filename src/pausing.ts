// What follows of trouble that concerns all letters: the pause, its end, and who is told. It sends nothing;
// how long a pause is, is pause-plan.ts.
import { createHmac } from "node:crypto";
import type { Log } from "./edges/log.ts";
import { isOfGrant } from "./edges/oauth-fault.ts";
import type { Trouble } from "./edges/smtp-outcome.ts";
import { findRefusedGrant } from "./oauth.ts";
import { type Office, tellTrouble } from "./office.ts";
import { keepPlannedPause } from "./pause-plan.ts";
import type { Server } from "./settings.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";
import { endPause, findPause, findPauseAt } from "./store/pauses.ts";

/** Keeps the pause that the trouble calls for; the network's own is no matter of hours. */
export function pauseSending(
  office: Office,
  { cause, because }: { cause: Trouble; because: string },
  log: Log,
): void {
  if (cause === "network") return;
  inTransaction(office.store, () => {
    const now = office.now().toISOString();
    const pause = keepPlannedPause(office.store, { cause, because }, now);
    if (pause === null) return;
    log.warn({ cause, until: pause.until, times: pause.times }, "sending pauses");
    if (cause === "login") tellLogin(office, "smtp-login", { cause, because });
  });
}

/**
 * Tells the city that a log-in is refused. A refused authorization is one trouble for both servers, and is told
 * once: it ends only by a person, and its letters may all have to wait for that.
 */
export function tellLogin(
  office: Office,
  side: "mailbox-login" | "smtp-login",
  trouble: { cause: string; because: string },
): void {
  if (!isOfGrant(trouble)) return tellTrouble(office, side);
  const since = findRefusedGrant(office.store)?.since ?? "";
  if (findFact(office.store, "oauth_told") === since) return;
  keepFact(office.store, "oauth_told", since);
  tellTrouble(office, "oauth-refused");
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
  const { host, port, user, accessTokens } = server;
  const password = accessTokens?.mark ?? server.password;
  const mark = createHmac("sha256", key)
    .update(JSON.stringify([host, port, user, password]))
    .digest("hex")
    .slice(0, 32);
  if (findFact(store, "smtp_login") === mark) return;
  if (findPause(store)?.cause === "login") endPause(store);
  forgetFact(store, "sent_copy_found_at");
  keepFact(store, "smtp_login", mark);
}
