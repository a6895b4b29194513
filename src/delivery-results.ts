// What the server said of letters → the outbox: sent, given up, tried again, given back, or in doubt. It
// runs inside the sender's transaction, and sends nothing.
import { minuteMs, shift } from "./clock.ts";
import type { Log } from "./edges/log.ts";
import type { Sent } from "./edges/smtp-outcome.ts";
import { type Office, postApart } from "./office.ts";
import { pauseSending } from "./pausing.ts";
import { onRefused } from "./refused.ts";
import { putInDoubt } from "./store/doubts.ts";
import { type Claimed, giveBack, postpone, settle } from "./store/outbox.ts";
import { endPauseThatIsOver } from "./store/pauses.ts";

export interface Outcome {
  readonly letter: Claimed;
  readonly sent: Sent;
}

/** Seconds until the next attempt; the last one repeats. */
const retrySeconds = [5, 60, 300, 900, 1_800, 3_600, 7_200, 14_400] as const;
/** RFC 5321 section 4.5.4.1: give up after four to five days. */
const giveUpMs = 5 * 24 * 60 * minuteMs;

/** Keeps what became of a letter; `now` is UTC ISO text. */
export function keepResult({ letter, sent }: Outcome, { office, log, now }: Keeping): void {
  const { store } = office;
  const { id } = letter;
  if (sent.result === "sent") {
    settle(store, id, { state: "sent", reply: sent.response, now });
    endPauseThatIsOver(store, now);
  } else if (sent.result === "in-doubt") {
    putInDoubt(store, id, { now, reply: sent.because });
  } else if (sent.result === "give-up" || isTooOld(letter, now)) {
    settle(store, id, { state: "failed", reply: sent.because, now });
    // What could not be composed says nothing of its receiver.
    if (sent.result !== "give-up" || sent.code !== 0) {
      postApart(office, (context) => onRefused(letter, sent, context));
    }
  } else if (sent.scope === "everything") {
    // The server is away for everybody: the letter is not at fault, and keeps its place.
    giveBack(store, id, sent.because);
    pauseSending(office, sent, log);
  } else {
    postpone(store, id, { dueAt: nextAttemptAt(letter, now), reply: sent.because });
  }
}

export interface Keeping {
  readonly office: Office;
  readonly log: Log;
  readonly now: string;
}

/** Says so in the log, once it is committed. */
export function logResult({ letter, sent }: Outcome, log: Log, now: string): void {
  const { id, kind, attempts } = letter;
  if (sent.result === "sent") return log.info({ letter: id, kind, attempts }, "letter sent");
  const { because } = sent;
  if (sent.result === "in-doubt") {
    log.warn({ letter: id, kind, attempts, because }, "letter in doubt");
  } else if (sent.result === "give-up" || isTooOld(letter, now)) {
    log.warn({ letter: id, kind, attempts, because }, "letter given up");
  } else if (sent.result === "retry" && sent.scope === "everything") {
    log.warn({ letter: id, kind, because }, "the server takes nothing now");
  } else {
    log.warn({ letter: id, kind, attempts, because }, "letter to be tried again");
  }
}

function isTooOld({ datedAt }: Claimed, now: string): boolean {
  return datedAt < shift(now, -giveUpMs);
}

function nextAttemptAt({ attempts }: Claimed, now: string): string {
  const seconds = retrySeconds[Math.min(attempts, retrySeconds.length) - 1] ?? 14_400;
  return shift(now, seconds * 1_000);
}
