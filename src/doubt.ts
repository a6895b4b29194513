// Letters in doubt are settled by looking: opens the mailbox when one is due, looks for it and for
// letters that were surely accepted, and keeps what follows. Which step follows is doubt-plan.ts.
import { shift } from "./clock.ts";
import { traceOf } from "./delivery-results.ts";
import { planDoubt, type Sight, type Step } from "./doubt-plan.ts";
import type { FiledAsSent, SentFolders, SentLetter } from "./edges/imap-sent.ts";
import type { Log } from "./edges/log.ts";
import { lanes } from "./mail/kinds.ts";
import { type Office, tellTrouble } from "./office.ts";
import { inTransaction } from "./store/database.ts";
import {
  type Control,
  type Doubt,
  findNextLookAt,
  leaveInDoubt,
  listAccepted,
  listDoubtsDue,
  lookAgainAt,
  sendAgain,
  settleFound,
} from "./store/doubts.ts";
import { findFact, keepFact } from "./store/meta.ts";

/** The mailbox, opened to look for sent letters. Every call may reject; then nothing is known. */
export interface SentMail extends SentFolders {
  find(letter: SentLetter): Promise<FiledAsSent>;
  close(): Promise<void>;
}

export interface Looking {
  readonly office: Office;
  readonly log: Log;
  /** Aborting drops the connection at once, also while it is being opened. */
  readonly openSent: (signal: AbortSignal) => Promise<SentMail>;
  /** Letters leave by the mailbox's own provider. */
  readonly isOneProvider: boolean;
  /** When a letter is looked for, in milliseconds after the doubt began, ascending. */
  readonly looksMs: readonly number[];
}

const doubtsMax = 50;
/** Danger waits no longer than this for a look before it is told again. */
const urgentLookMsMax = 3_000;
const lookMsMax = 120_000;
const controlsMax = 3;

/**
 * Looks for every letter in doubt that is due. Gives the number of those of which something
 * follows now, be it a letter to the city; never rejects because of the mailbox.
 */
export async function settleDoubts(looking: Looking): Promise<number> {
  const { office, looksMs } = looking;
  const { store } = office;
  const now = office.now().toISOString();
  // A clock that jumped back must not make a letter wait for years.
  const latest = shift(now, 2 * (looksMs.at(-1) ?? 0));
  const due = listDoubtsDue(store, { now, latest, count: doubtsMax });
  const urgent = due.filter(({ lane }) => lane === lanes.advice);
  const rest = due.filter(({ lane }) => lane !== lanes.advice);
  const changed = await settleSome(urgent, looking, { now, msMax: urgentLookMsMax });
  return changed + (await settleSome(rest, looking, { now, msMax: lookMsMax }));
}

async function settleSome(
  doubts: readonly Doubt[],
  looking: Looking,
  { now, msMax }: { now: string; msMax: number },
): Promise<number> {
  if (doubts.length === 0) return 0;
  const { looksMs } = looking;
  const controls = findControls(doubts, looking, now);
  const seen = await look([...controls, ...doubts], { looking, msMax });
  const sight = seen === null ? "unproven" : judgeSight(seen, { controls, doubts, looking, now });
  let changed = 0;
  for (const doubt of doubts) {
    const finding = seen?.findings.get(doubt.messageId) ?? "unknown";
    const step = planDoubt(doubt, { finding, sight, now, looksMs });
    take(step, doubt, looking);
    if (step.step !== "look" || step.isToBeTold) changed += 1;
  }
  return changed;
}

/**
 * The last letters accepted before the doubts began: their copies had at least as much time. A letter that
 * is looked for longer than the last look needs no older one. Later letters only where there are no others.
 */
function findControls(
  doubts: readonly Doubt[],
  { office: { store }, looksMs }: Looking,
  now: string,
): readonly Control[] {
  const begun = doubts.map(({ doubtAt }) => doubtAt).sort();
  const longAgo = shift(now, -(looksMs.at(-1) ?? 0));
  const early = [begun[0] ?? now, longAgo].sort().at(-1) ?? longAgo;
  const late = shift(now, -(looksMs[0] ?? 0));
  const find = (before: string) => listAccepted(store, { before, count: controlsMax });
  const controls = find([early, late].sort()[0] ?? early);
  return controls.length > 0 ? controls : find(late);
}

/** Milliseconds until a letter is to be looked for; null where none is in doubt. */
export function untilNextLook({ store, now }: Office): number | null {
  const at = findNextLookAt(store);
  return at === null ? null : Math.max(0, Date.parse(at) - now().getTime());
}

interface Seen extends SentFolders {
  readonly findings: ReadonlyMap<string, FiledAsSent>;
}

/** Null where the mailbox could not be asked. */
async function look(
  letters: readonly SentLetter[],
  { looking: { openSent, log }, msMax }: { looking: Looking; msMax: number },
): Promise<Seen | null> {
  const signal = AbortSignal.timeout(msMax);
  const findings = new Map<string, FiledAsSent>();
  let sent: SentMail | null = null;
  try {
    sent = await openSent(signal);
    if (sent.paths.length > 0) {
      for (const letter of letters) findings.set(letter.messageId, await sent.find(letter));
    }
    return { paths: sent.paths, isGmail: sent.isGmail, findings };
  } catch (fault) {
    const because = String(Object(fault).code ?? Object(fault).name ?? "unknown").slice(0, 60);
    log.warn({ letters: letters.length, because }, "letters in doubt could not be looked for");
    // What was found before the connection went is found.
    return sent === null ? null : { paths: sent.paths, isGmail: sent.isGmail, findings };
  } finally {
    await sent?.close().catch(() => {});
  }
}

/**
 * No copy can be expected where the account has no such folder; where none was ever found and either
 * the server is not Gmail's or letters leave by another provider's host; and where none was ever found
 * though the last three letters, accepted longer ago than the last look, were looked for (MAIL.md §1.7:
 * relays leave no copy).
 */
function judgeSight(
  { paths, isGmail, findings }: Seen,
  {
    controls,
    doubts,
    looking,
    now,
  }: { controls: readonly Control[]; doubts: readonly Doubt[]; looking: Looking; now: string },
): Sight {
  if (paths.length === 0) return "blind";
  const { office, isOneProvider, looksMs } = looking;
  const findingOf = (letter: SentLetter) => findings.get(letter.messageId) ?? "unknown";
  if ([...controls, ...doubts].some((letter) => findingOf(letter) === "filed")) {
    keepFact(office.store, "sent_copy_found_at", now);
  }
  if (controls.some((letter) => findingOf(letter) === "filed")) return "proven";
  if (findFact(office.store, "sent_copy_found_at") !== null) return "unproven";
  // A search that fails says nothing about copies.
  if ([...controls, ...doubts].some((letter) => findingOf(letter) === "unknown")) return "unproven";
  if (!isGmail || !isOneProvider) return "blind";
  const longAgo = shift(now, -(looksMs.at(-1) ?? 0));
  const old = controls.filter(({ settledAt }) => settledAt <= longAgo);
  return old.length >= controlsMax ? "blind" : "unproven";
}

function take(step: Step, doubt: Doubt, { office, log }: Looking): void {
  const { store } = office;
  const now = office.now().toISOString();
  const { id, kind, doubts } = doubt;
  const about = { ...traceOf(doubt), doubts };
  inTransaction(store, () => {
    if (step.step === "found") settleFound(store, id, now);
    if (step.step === "again") sendAgain(store, id, { ...step, now });
    if (step.step === "look") lookAgainAt(store, id, step.at);
    if (step.step === "leave") leaveInDoubt(store, id);
    const isToBeTold = step.step === "leave" || (step.step === "look" && step.isToBeTold);
    // The Message-ID is what a person can look for.
    if (isToBeTold) tellTrouble(office, "in-doubt", `${kind} ${doubt.doubtAt} ${doubt.messageId}`);
  });
  const words = {
    found: "a letter in doubt was sent: its copy is found",
    again: "a letter in doubt leaves again, the same bytes",
    look: "a letter in doubt is looked for again later",
    leave: "a letter stays in doubt",
  } as const;
  if (step.step === "look") log.info({ ...about, at: step.at }, words.look);
  else log.warn({ ...about, ...step }, words[step.step]);
}
