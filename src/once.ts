// `start --once`, top to bottom: one pass over the mailbox, then all that is due. It holds no logic of
// its own, as main.ts, which is the worker that stays.
import { setTimeout as sleep } from "node:timers/promises";
import { CommandFault } from "./commands/fault.ts";
import { hasDue, sendDue } from "./delivery.ts";
import type { Sender } from "./delivery-run.ts";
import { settleDoubts } from "./doubt.ts";
import { lookingFor } from "./doubt-watch.ts";
import { MailboxConnection, nameTrouble } from "./edges/imap-connection.ts";
import { takeIn } from "./edges/imap-scan.ts";
import type { Log } from "./edges/log.ts";
import { makeDueEvaluations } from "./evaluation-watch.ts";
import { guardAgainstFlood } from "./flood.ts";
import { guard } from "./guard.ts";
import { holdLease } from "./lease.ts";
import { type Opened, open, tellLoginRefused, type WorkerOptions } from "./main.ts";
import { watchMovedOut } from "./moved-out.ts";
import { authorize } from "./oauth.ts";
import { type Office, tick } from "./office.ts";
import { openOffice, refuseReplaced, takeSince } from "./opening.ts";
import { pauseSending, untilPauseEnds } from "./pausing.ts";
import { purgeMailbox, purgingFor } from "./purge-watch.ts";
import { isRestored } from "./restored.ts";
import { catchUpOnce } from "./restored-catch-up.ts";
import { watchRetention } from "./retention-watch.ts";
import type { Settings } from "./settings.ts";
import { keepFact } from "./store/meta.ts";
import { findPauseAt } from "./store/pauses.ts";

/** One pass: what lies in the inbox, then what is due. False where a server could not be reached. */
export async function runOnce(
  given: Settings,
  log: Log,
  { onSecret }: Pick<WorkerOptions, "onSecret"> = {},
): Promise<boolean> {
  const office = openOffice(given, log);
  const settings = authorize(given, { store: office.store, log, ...(onSecret && { onSecret }) });
  const waitMsMax = otherWorkerMsMax;
  const lease = await holdLease(office.store, { waitMsMax, log, stopping: () => false });
  if (lease === null) {
    office.store.close();
    throw new CommandFault(
      "Another worker runs on this data folder: stop it first, or let it work.",
    );
  }
  refuseReplaced(office.store);
  const { transport, reader, receive } = open(office, settings, log);
  try {
    await makeDueEvaluations(office, { templatesDir: settings.templatesDir, log });
    guard(log, () => tick(office));
    if (!(await catchUpOnce({ office, settings, reader, log }))) return false;
    const isRead = await readMailbox({ settings, office, log, receive });
    const sender = { office, transport, log, connections: settings.smtp.connections };
    const looking = lookingFor(office, settings, log);
    const isSent = await sendAllDue(sender, {
      stopping: () => !lease.isHeld(),
      settle: () => settleDoubts(looking),
    });
    const isReached = await reachServer(sender);
    const retention = watchRetention(office, { log, mayGoOn: lease.isHeld });
    retention.wake();
    await retention.done();
    await purgeMailbox(purgingFor(office, settings, log), new AbortController().signal);
    return isRead && isSent && isReached;
  } finally {
    await reader.close();
    await transport.close();
    guard(log, lease.release);
    office.store.close();
  }
}

/** Where sending pauses the server is not asked, and only a full day's limit is no trouble. */
async function reachServer({ office, transport, log }: Sender): Promise<boolean> {
  const pause = findPauseAt(office.store, office.now().toISOString());
  if (pause !== undefined) {
    log.warn({ cause: pause.cause, until: pause.until }, "sending pauses");
    return pause.cause === "daily-limit";
  }
  const reach = await transport.reach();
  if (reach.isReached) return true;
  log.error(reach, "the SMTP server could not be reached");
  if (reach.cause === "login") pauseSending(office, { ...reach, cause: "login" }, log);
  return false;
}

const otherWorkerMsMax = 10_000;

const roundsMax = 3;
const roundPauseMs = 500;
const roundPauseMsMax = 2_000;

/**
 * A server that ends one connection may take the next: a pass does not give up at the first. What has
 * left may lead to a letter itself, as the last copy of a bulletin does.
 */
async function sendAllDue(
  sender: Sender,
  { stopping, settle }: { stopping: () => boolean; settle: () => Promise<number> },
): Promise<boolean> {
  let isReached = false;
  await settle();
  if (isRestored(sender.office.store)) return true;
  for (let round = 1; round <= roundsMax; round += 1) {
    isReached = await sendDue(sender, { stopping });
    await settle();
    guard(sender.log, () => tick(sender.office));
    if (isReached && !hasDue(sender.office.store, sender.office.now())) return true;
    const pauseMs = Math.max(
      untilPauseEnds(sender.office.store, sender.office.now()),
      roundPauseMs,
    );
    // That nothing may leave for so long is judged by its cause.
    if (pauseMs > roundPauseMsMax) return true;
    if (!isReached && round < roundsMax) await sleep(pauseMs);
  }
  // What is still due waits for the quota, and is no sign of a server that is away.
  return isReached;
}

async function readMailbox({
  settings,
  office,
  log,
  receive,
}: Pick<Opened, "receive"> & {
  settings: Settings;
  office: Office;
  log: Log;
}): Promise<boolean> {
  let connection: MailboxConnection | undefined;
  try {
    connection = await MailboxConnection.open(settings.imap, { log });
    const since = () => takeSince(settings, office.store);
    const inboxes = settings.readSpam ? (["INBOX", "Junk"] as const) : (["INBOX"] as const);
    const flood = guardAgainstFlood(office, settings, log);
    await takeIn(connection, {
      ...{ since, stopping: () => false, folders: inboxes, flood },
      seen: watchMovedOut(office, log),
      receive: (letter) => flood.counting(letter, receive),
    });
    keepFact(office.store, "last_contact_at", office.now().toISOString());
    return true;
  } catch (fault) {
    const trouble = nameTrouble(fault);
    log.error(trouble, "the mailbox could not be read");
    tellLoginRefused(trouble, office);
    return false;
  } finally {
    await connection?.close();
  }
}
