// What is to be done about one letter in doubt, once it was looked for: times and findings in, the next
// step out. It knows no database and no mailbox.
import { minuteMs, shift } from "./clock.ts";
import type { FiledAsSent } from "./edges/imap-sent.ts";
import { lanes } from "./mail/kinds.ts";
import type { Doubt } from "./store/doubts.ts";

/**
 * How far the absence of a copy can be believed: `proven` where a letter that was surely accepted is
 * found by the same means; `blind` where no copy can be expected at all.
 */
export type Sight = "proven" | "unproven" | "blind";

export type Step =
  | { readonly step: "found" }
  | { readonly step: "again"; readonly settled: "again" | "blind"; readonly dueAt: string }
  | { readonly step: "look"; readonly at: string; readonly isToBeTold: boolean }
  | { readonly step: "leave" };

/**
 * Those that leave again without having been looked for, each time after so long: what may have been
 * delivered every time leaves so often and no more, then a person decides (MAIL.md §4.2).
 */
const blindPauseMs: readonly number[] = [0, minuteMs];
/** A process that ends while it connects has begun with no letter: it may end often, and still nothing left. */
const blindAfterProcessMax = 20;
/** RFC 5321 section 4.5.4.1: nobody waits for a letter longer than that. */
const lookDaysMax = 5;

/** `looksMs`: when it is looked for, in milliseconds after the doubt began, ascending. */
export function planDoubt(
  doubt: Doubt,
  {
    finding,
    sight,
    now,
    looksMs,
  }: { finding: FiledAsSent; sight: Sight; now: string; looksMs: readonly number[] },
): Step {
  if (finding === "filed") return { step: "found" };
  const againNow = { step: "again", dueAt: now } as const;
  if (sight === "blind") {
    const isByProcess = doubt.doubtBy === "process" && doubt.again < blindAfterProcessMax;
    const pauseMs = isByProcess ? 0 : blindPauseMs[doubt.again];
    if (pauseMs === undefined || isOver(doubt, now)) return { step: "leave" };
    return { step: "again", settled: "blind", dueAt: shift(now, pauseMs) };
  }
  // Better twice than never; a copy that is filed late must not make danger wait.
  const isUrgent = doubt.lane === lanes.advice;
  if (isUrgent && doubt.again === 0) return { ...againNow, settled: "blind" };
  const ageMs = Date.parse(now) - Date.parse(doubt.doubtAt);
  const next = looksMs.find((lookMs) => lookMs > ageMs);
  if (next !== undefined) {
    return { step: "look", at: shift(doubt.doubtAt, next), isToBeTold: false };
  }
  const isAbsent = finding === "absent" && sight === "proven";
  if (isAbsent && doubt.again <= (isUrgent ? 1 : 0)) return { ...againNow, settled: "again" };
  if (isAbsent || isOver(doubt, now)) return { step: "leave" };
  const lastMs = looksMs.at(-1) ?? minuteMs;
  const isFirst = doubt.lookAt <= shift(doubt.doubtAt, lastMs);
  return { step: "look", at: shift(now, lastMs), isToBeTold: isFirst };
}

function isOver({ datedAt }: Doubt, now: string): boolean {
  return Date.parse(now) - Date.parse(datedAt) > lookDaysMax * 24 * 60 * minuteMs;
}
