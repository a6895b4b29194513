// What the server said of letters → the outbox: sent, given up, tried again, given back, or in doubt. It
// runs inside the sender's transaction, and sends nothing.
import { minuteMs, shift } from "./clock.ts";
import type { Log } from "./edges/log.ts";
import type { Sent } from "./edges/smtp-outcome.ts";
import { nameFault } from "./intake.ts";
import { lanes } from "./mail/kinds.ts";
import { giveUpPassingOn } from "./next-in-line.ts";
import { type Office, postApart } from "./office.ts";
import { pauseSending } from "./pausing.ts";
import { onRefused } from "./refused.ts";
import { isOutside } from "./store/database.ts";
import { putInDoubt } from "./store/doubts.ts";
import { type Claimed, giveBack, postpone, settle } from "./store/outbox.ts";
import { endPauseThatIsOver } from "./store/pauses.ts";

export interface Outcome {
  readonly letter: Claimed;
  readonly sent: Sent;
  /** From its handing over to the server's last word, in milliseconds. */
  readonly ms: number;
}

/** Seconds until the next attempt; the last one repeats. */
const retrySeconds = [5, 60, 300, 900, 1_800, 3_600, 7_200, 14_400] as const;
/** RFC 5321 section 4.5.4.1: give up after four to five days. */
const giveUpMs = 5 * 24 * 60 * minuteMs;

/**
 * Keeps what became of a letter; `now` is UTC ISO text. False where another worker has taken the letter
 * over meanwhile: then nothing is kept.
 */
export function keepResult(
  { letter, sent }: Pick<Outcome, "letter" | "sent">,
  { office, log, now }: Keeping,
): boolean {
  const { store } = office;
  if (sent.result === "sent") {
    const isKept = settle(store, letter, { state: "sent", reply: sent.response, now });
    if (isKept) endPauseThatIsOver(store, now);
    return isKept;
  }
  const reply = sent.because;
  const next = nextOf({ letter, sent }, now);
  if (next === "in doubt") return putInDoubt(store, letter, { now, reply });
  if (next === "given up") {
    if (!settle(store, letter, { state: "failed", reply, now })) return false;
    // What could not be composed says nothing of its receiver.
    if (sent.code !== 0) tellRefused(letter, sent, { office, log });
    return true;
  }
  // How long it waits is then the pause's matter: others that are due go first.
  const isOfAll = sent.result === "retry" && sent.scope === "everything";
  const dueAt = nextAttemptAt(isOfAll ? 1 : letter.attempts, now);
  const isKept =
    next === "later" ? postpone(store, letter, { dueAt, reply }) : giveBack(store, letter, reply);
  if (isKept && isOfAll) pauseSending(office, sent, log);
  return isKept;
}

type NotSent = Exclude<Sent, { readonly result: "sent" }>;

function nextOf(
  { letter, sent }: { letter: Claimed; sent: NotSent },
  now: string,
): "in doubt" | "given up" | "later" | "given back" {
  if (sent.result === "in-doubt") return "in doubt";
  if (sent.result === "withdrawn") return "given back";
  // What the server may have against us is believed of a recipient the second time.
  if (sent.result === "give-up")
    return sent.mayBeOurs && letter.attempts === 1 ? "later" : "given up";
  if (isTooOld(letter, now)) return "given up";
  // The server is away for everybody: the letter is not at fault, and keeps its place.
  return sent.scope === "everything" && !sent.isAtLetter ? "given back" : "later";
}

/** That nothing can follow of one refusal must not keep the results of others from being kept. */
function tellRefused(letter: Claimed, sent: NotSent, { office, log }: Omit<Keeping, "now">): void {
  try {
    postApart(office, (context) => onRefused(letter, sent, context));
  } catch (fault) {
    if (isOutside(fault)) throw fault;
    log.error({ ...traceOf(letter), fault: nameFault(fault) }, "a refusal could not be passed on");
    postApart(office, (context) => giveUpPassingOn(letter, context));
  }
}

export interface Keeping {
  readonly office: Office;
  readonly log: Log;
  readonly now: string;
}

/** The numbers by which the log follows a letter out: its own, and that of the letter in that caused it. */
export function traceOf({ id, ledgerId, kind }: Pick<Claimed, "id" | "ledgerId" | "kind">) {
  return { out: id, in: ledgerId, kind };
}

/** Says so in the log, once it is committed. */
export function logResult({ letter, sent, ms }: Outcome, log: Log, now: string): void {
  const lane = laneNames[letter.lane];
  const about = { ...traceOf(letter), lane, attempts: letter.attempts, ms };
  if (sent.result === "sent") return log.info({ ...about, reply: sent.response }, "letter sent");
  const { because } = sent;
  const next = nextOf({ letter, sent }, now);
  if (next === "given back") {
    const isAway = sent.result === "retry";
    log.warn({ ...about, because }, isAway ? "the server takes nothing now" : "taken back");
  } else {
    const words = { "in doubt": "in doubt", "given up": "given up", later: "to be tried again" };
    log.warn({ ...about, because }, `letter ${words[next]}`);
  }
}
const laneNames = Object.keys(lanes);

/** The clock alone does not make a letter old: it may have jumped. */
function isTooOld({ datedAt, attempts }: Claimed, now: string): boolean {
  return datedAt < shift(now, -giveUpMs) && attempts >= retrySeconds.length;
}

function nextAttemptAt(attempts: number, now: string): string {
  const seconds = retrySeconds[Math.min(attempts, retrySeconds.length) - 1] ?? 14_400;
  return shift(now, seconds * 1_000);
}
