// The worker, top to bottom: the office, its two edges, the clock that wakes them, and the stop. It
// holds no logic of its own: what a letter leads to is office.ts, what leaves is delivery.ts.
import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { schedule } from "node-cron";
import { CommandFault } from "./commands/fault.ts";
import { hasDue, type SendingOptions, sendDue, untilNextDue } from "./delivery.ts";
import type { Sender } from "./delivery-run.ts";
import {
  type Filed,
  MailboxConnection,
  nameTrouble,
  type Trouble,
} from "./edges/imap-connection.ts";
import { type Fetched, takeIn } from "./edges/imap-scan.ts";
import { MailboxWatch } from "./edges/imap-watch.ts";
import { takeLock } from "./edges/lock.ts";
import type { Log } from "./edges/log.ts";
import { Transport } from "./edges/smtp.ts";
import { nameFault, takeLetterIn } from "./intake.ts";
import { type Office, tellTrouble, tick } from "./office.ts";
import { openOffice, takeSince } from "./opening.ts";
import type { Settings } from "./settings.ts";
import { keepFact } from "./store/meta.ts";
import { requeueInDoubt } from "./store/outbox.ts";
import { warmUp } from "./understanding/warm-up.ts";

/** Runs until `stop` is called; resolves when the letter in hand is done and both edges are closed. */
export async function runWorker(
  settings: Settings,
  log: Log,
  { stopping }: { stopping: () => boolean } = { stopping: () => false },
): Promise<{ stop: () => Promise<void> }> {
  const waitMsMax = Number.POSITIVE_INFINITY;
  mkdirSync(settings.dataDir, { recursive: true });
  const lock = await takeLock(settings.dataDir, { waitMsMax, log, stopping });
  if (lock === null) return { stop: async () => {} };
  const { office, transport, receive } = open(settings, log);
  const sender = startSending({ office, transport, log, connections: settings.smtp.connections });
  const watch = new MailboxWatch(
    settings.imap,
    {
      junk: settings.readSpam,
      since: () => takeSince(settings, office.store),
      receive: async (letter) => {
        const filed = await receive(letter);
        sender.wake();
        return filed;
      },
      onContact: (at) => guard(log, () => keepFact(office.store, "last_contact_at", at)),
      onTrouble: (trouble) => guard(log, () => tellLoginRefused(trouble, office)),
    },
    { log },
  );
  const task = schedule(
    settings.poll,
    () => {
      guard(log, () => tick(office));
      watch.nudge();
      sender.wake();
    },
    { timezone: "UTC", noOverlap: true },
  );
  tick(office);
  watch.start();
  // While the connection is being made: the first letter of the day may be the one that matters.
  setImmediate(warmUp);
  log.info({}, "the office is open");
  const stop = async () => {
    await task.destroy();
    await watch.stop();
    sender.stop();
    // What the server does not answer within this time is in doubt, as after a crash.
    await transport.close(stopMsMax);
    await sender.stop();
    office.store.close();
    lock.release();
    log.info({}, "the office is closed");
  };
  return { stop };
}

const stopMsMax = 8_000;

/** One pass: what lies in the inbox, then what is due. False where a server could not be reached. */
export async function runOnce(settings: Settings, log: Log): Promise<boolean> {
  mkdirSync(settings.dataDir, { recursive: true });
  const lock = await takeLock(settings.dataDir, {
    waitMsMax: otherWorkerMsMax,
    log,
    stopping: () => false,
  });
  if (lock === null) {
    throw new CommandFault(
      "Another worker runs on this data folder: stop it first, or let it work.",
    );
  }
  const { office, transport, receive } = open(settings, log);
  try {
    tick(office);
    const isRead = await readMailbox({ settings, office, log, receive });
    const sender = { office, transport, log, connections: settings.smtp.connections };
    const isSent = await sendAllDue(sender);
    const reach = await transport.reach();
    if (!reach.isReached) {
      log.error(reach, "the SMTP server could not be reached");
      if (transport.takeTrouble() === "login") tellTrouble(office, "smtp-login");
    }
    return isRead && isSent && reach.isReached;
  } finally {
    await transport.close();
    office.store.close();
    lock.release();
  }
}

const otherWorkerMsMax = 10_000;

const roundsMax = 3;
const roundPauseMs = 500;

/**
 * A server that ends one connection may take the next: a pass does not give up at the first. What has
 * left may lead to a letter itself, as the last copy of a bulletin does.
 */
async function sendAllDue(sender: Sender): Promise<boolean> {
  let isReached = false;
  for (let round = 1; round <= roundsMax; round += 1) {
    isReached = await sendDue(sender, { stopping: () => false });
    tick(sender.office);
    if (isReached && !hasDue(sender.office.store, sender.office.now())) return true;
    if (!isReached && round < roundsMax) await sleep(roundPauseMs);
  }
  // What is still due waits for the quota, and is no sign of a server that is away.
  return isReached;
}

interface Opened {
  readonly office: Office;
  readonly transport: Transport;
  readonly receive: (letter: Fetched) => Promise<Filed>;
}

const folders = {
  handled: "PLP/Handled",
  quarantined: "PLP/Quarantine",
  "left alone": "leave",
} as const satisfies Record<string, Filed>;

function open(settings: Settings, log: Log): Opened {
  const office = openOffice(settings, log);
  const transport = new Transport(settings.smtp);
  const inDoubt = requeueInDoubt(office.store);
  if (inDoubt > 0) log.warn({ letters: inDoubt }, "letters in doubt: again, the same bytes");
  if (settings.trustedAuthserv === null) {
    log.warn({}, "PLP_TRUSTED_AUTHSERV is not set: no sender can be authenticated");
  }
  const receive = async (letter: Fetched) => {
    const { trustedAuthserv } = settings;
    const outcome = await takeLetterIn(letter, { office, trustedAuthserv, log });
    return folders[outcome];
  };
  return { office, transport, receive };
}

async function readMailbox({
  settings,
  office,
  log,
  receive,
}: Pick<Opened, "office" | "receive"> & { settings: Settings; log: Log }): Promise<boolean> {
  let connection: MailboxConnection | undefined;
  try {
    connection = await MailboxConnection.open(settings.imap, { log });
    const since = () => takeSince(settings, office.store);
    const inboxes = settings.readSpam ? (["INBOX", "Junk"] as const) : (["INBOX"] as const);
    await takeIn(connection, { since, receive, stopping: () => false, folders: inboxes });
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

function tellLoginRefused(trouble: Trouble, office: Office): void {
  if (trouble.cause === "login") tellTrouble(office, "mailbox-login");
}

/** What the database cannot take now is taken at the next turn: the worker lives on. */
function guard(log: Log, work: () => void): void {
  try {
    work();
  } catch (fault) {
    log.error({ fault: nameFault(fault) }, "the database did not take it; again at the next turn");
  }
}

interface Sending {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/** Sends whenever something is due: at once when woken, later as the outbox says. */
function startSending(sender: Sender): Sending {
  let stopping = false;
  let isWoken = true;
  let interrupt = () => {};
  let look = () => {};
  const wake = () => {
    isWoken = true;
    look();
    interrupt();
  };
  const run = async () => {
    let failures = 0;
    while (!stopping) {
      isWoken = false;
      const isReached = await sendOrFail(sender, {
        stopping: () => stopping,
        onBegun: (begun) => {
          look = begun;
        },
      });
      failures = isReached ? 0 : failures + 1;
      if (stopping || (isWoken && isReached)) continue;
      const pauseMs = isReached ? untilNextDue(sender) : pauseAfter(failures);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        interrupt = () => {
          // While the server is away a new letter does not make it come back sooner.
          if (!isReached && !stopping) return;
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  const stop = async () => {
    stopping = true;
    wake();
    await running;
  };
  return { wake, stop };
}

/** False also where the database is away: a pause, then again. */
async function sendOrFail(sender: Sender, options: SendingOptions): Promise<boolean> {
  try {
    const isReached = await sendDue(sender, options);
    tick(sender.office);
    return isReached;
  } catch (fault) {
    sender.log.error({ fault: nameFault(fault) }, "sending stopped; again after a pause");
    return false;
  }
}

const pauseMsMin = 1_000;
const pauseMsMax = 300_000;

/** Doubles from a second to five minutes, less up to a half by chance. */
function pauseAfter(failures: number): number {
  const doubled = Math.min(pauseMsMin * 2 ** Math.min(failures, 20), pauseMsMax);
  return Math.round(doubled * (1 - Math.random() / 2));
}
