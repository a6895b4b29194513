// After a restore: takes in again the letters of PLP/Handled that the database lacks, each at the time at
// which it came, and finds out from the Sent folder which letters left. State catches up; nobody gets
// a second letter. What leaves at all is said by `plp resume`.
import { minuteMs } from "./clock.ts";
import { fetchHandled, listSentHeaders, type SentHeaders } from "./edges/imap-catch-up.ts";
import { MailboxConnection, nameTrouble } from "./edges/imap-connection.ts";
import type { Fetched } from "./edges/imap-scan.ts";
import type { Log } from "./edges/log.ts";
import { goneBy, listKeys } from "./erased-log.ts";
import { decide, nameFault } from "./intake.ts";
import type { LetterReader } from "./mail/reader.ts";
import { readTokens } from "./mail/reply-address.ts";
import type { Office } from "./office.ts";
import { takeSince } from "./opening.ts";
import { type CaughtUp, findRestored, keepRestored, type Restored } from "./restored.ts";
import { resume } from "./restored-resume.ts";
import { findRole } from "./roles.ts";
import type { Settings } from "./settings.ts";
import { inTransaction } from "./store/database.ts";
import { findLastEntry } from "./store/ledger.ts";
import { findFact, keepFact } from "./store/meta.ts";
import {
  adoptCopies,
  cancelAfter,
  countKindAfter,
  findLastLetter,
  hasSentCopies,
  keepSentCopy,
  settleByCopies,
} from "./store/sent-copies.ts";

interface CatchingUp {
  readonly office: Office;
  readonly settings: Settings;
  readonly reader: Pick<LetterReader, "read">;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/** True where nothing is to be caught up with, or all is; false where the mailbox could not be read. */
export async function catchUpOnce(catching: CatchingUp): Promise<boolean> {
  const { office, settings, log, signal } = catching;
  const restored = findRestored(office.store);
  if (restored === null || restored.caughtUpAt !== null) return true;
  log.warn(
    { lacksFrom: restored.lacksFrom },
    "the office is restored: nothing leaves before resume",
  );
  let connection: MailboxConnection | undefined;
  try {
    connection = await MailboxConnection.open(settings.imap, { log, ...(signal && { signal }) });
    await settleSent(connection, restored, catching);
    await takeInHandled(connection, restored, catching);
    end(catching);
    return true;
  } catch (fault) {
    if (signal?.aborted) return false;
    log.error(nameTrouble(fault), "what came since the backup could not be taken in; again later");
    return false;
  } finally {
    await connection?.close();
  }
}

/** Goes on until it is done; `onDone` then, at once where there is nothing to do. */
export function startCatchUp(
  catching: CatchingUp,
  onDone: () => void,
): { readonly stop: () => Promise<void> } {
  const ending = new AbortController();
  const { log } = catching;
  const run = async () => {
    while (!ending.signal.aborted) {
      const isDone = await catchUpOnce({ ...catching, signal: ending.signal }).catch((fault) => {
        log.error({ fault: nameFault(fault) }, "catching up failed; again later");
        return false;
      });
      if (ending.signal.aborted) return;
      if (isDone) return onDone();
      await pause(ending.signal);
    }
  };
  const { caughtUpAt } = findRestored(catching.office.store) ?? { caughtUpAt: "" };
  if (caughtUpAt !== null) {
    onDone();
    return { stop: async () => {} };
  }
  const running = run();
  return {
    stop: async () => {
      ending.abort();
      await running;
    },
  };
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, minuteMs / 2);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The copies are kept, since the clock may decide on the same letters once more at `resume`. */
async function settleSent(
  connection: MailboxConnection,
  { lacksFrom }: Restored,
  { office, log }: CatchingUp,
): Promise<void> {
  const { store, settings, now } = office;
  const own = settings.address.toLowerCase();
  const sent = await listSentHeaders(connection, lacksFrom);
  const settled = inTransaction(store, () => {
    for (const copy of sent) {
      if (copy.from.toLowerCase() === own) keepSentCopy(store, toCopy(copy));
    }
    if (hasSentCopies(store)) keepFact(store, "sent_copy_found_at", now().toISOString());
    const letters = settleByCopies(store);
    add(office, { left: letters });
    return letters;
  });
  log.info({ copies: sent.length, settled }, "letters that left since the backup");
}

function toCopy({ replyTo, subject, listUnsubscribe, ...copy }: SentHeaders) {
  return {
    ...copy,
    subject: subject.replace(/ ?\[#[a-z2-7]{26}\]$/i, ""),
    token: readTokens(replyTo === null ? [] : [replyTo], subject)[0] ?? null,
    unsubscribeToken:
      readTokens([listUnsubscribe.replace(/^<mailto:/i, "")], decodeTag(listUnsubscribe))[0] ??
      null,
  };
}

function decodeTag(link: string): string {
  return link.replace(/%5B/gi, "[").replace(/%5D/gi, "]").replace(/%23/g, "#");
}

async function takeInHandled(
  connection: MailboxConnection,
  { lacksFrom }: Restored,
  catching: CatchingUp,
): Promise<void> {
  const { office, settings, signal } = catching;
  const since = takeSince(settings, office.store);
  const from = since > lacksFrom ? since : lacksFrom;
  for await (const letter of fetchHandled(connection, from)) {
    if (signal?.aborted) throw new Error("stopping");
    await takeInAgain(letter, catching);
  }
}

/**
 * Its effect and what is found out about its letters are kept together. Whatever is known by its content
 * has none.
 */
async function takeInAgain(fetched: Fetched, { office, settings, reader, log }: CatchingUp) {
  const { uid, uidValidity, gmailId, receivedAt, source, cut } = fetched;
  const { trustedAuthserv } = settings;
  const letter = await reader.read(source, { receivedAt, trustedAuthserv, cut });
  const { store } = office;
  // Written before its writer was erased: the mailbox was not rid of it yet.
  if (letter.from !== null && isErasedSince(letter.from.address, receivedAt, { office, settings }))
    return;
  // The bounds count, and tokens expire, as they did when it came.
  const then = { ...office, now: () => new Date(receivedAt) };
  const entry = inTransaction(store, () => {
    const [lastLetter, lastEntry] = [findLastLetter(store), findLastEntry(store)];
    const became = decide({ found: { uid, uidValidity, gmailId, receivedAt }, letter }, then, log);
    if (findLastEntry(store) === lastEntry) return null;
    const untied = countKindAfter(store, lastLetter, "expired");
    const left = adoptCopies(store, lastLetter);
    const unasked = cancelAfter(store, lastLetter, { kinds: silent, reply: handledBefore });
    const unproven = findFact(store, "sent_copy_found_at")
      ? 0
      : cancelAfter(store, lastLetter, { kinds: null, reply: handledBefore });
    add(office, { letters: 1, left: left + unasked, unproven, untied });
    return became;
  });
  if (entry !== null) log.info({ uid, ...entry }, "letter taken in again");
}

function isErasedSince(
  address: string,
  since: string,
  { office, settings: { dataDir } }: Pick<CatchingUp, "office" | "settings">,
): boolean {
  if (findRole(office.registry(), address) !== null) return false;
  return (goneBy(dataDir, listKeys(dataDir))(address, "erased") ?? "") >= since;
}

/** Leave, erasure and pause take effect without a letter, whether a copy is found or not. */
const silent = ["goodbye", "not-member", "data-erased", "paused", "resumed"];
const handledBefore = "handled before the restore";

function add({ store }: Office, more: Partial<CaughtUp>): void {
  const restored = findRestored(store);
  if (restored === null) return;
  const { letters, left, unproven, untied } = restored.caughtUp;
  keepRestored(store, {
    ...restored,
    caughtUp: {
      letters: letters + (more.letters ?? 0),
      left: left + (more.left ?? 0),
      unproven: unproven + (more.unproven ?? 0),
      untied: untied + (more.untied ?? 0),
    },
  });
}

function end({ office, log }: CatchingUp): void {
  const restored = findRestored(office.store);
  if (restored === null) return;
  keepRestored(office.store, { ...restored, caughtUpAt: office.now().toISOString() });
  log.info({ ...restored.caughtUp }, "what came since the backup is taken in");
  if (restored.isToResume) resume(office, {});
}
