// The worker, top to bottom: the office, its two edges, the clock that wakes them, and the stop. It
// holds no logic of its own: what a letter leads to is office.ts, what leaves is delivery.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { schedule } from "node-cron";
import { watchBackups } from "./backup-nightly.ts";
import { lookingFor, watchDoubts } from "./doubt-watch.ts";
import type { Filed, Trouble } from "./edges/imap-connection.ts";
import type { Fetched } from "./edges/imap-scan.ts";
import { MailboxWatch } from "./edges/imap-watch.ts";
import type { Log } from "./edges/log.ts";
import { Transport } from "./edges/smtp.ts";
import { watchEvaluations } from "./evaluation-watch.ts";
import { guardAgainstFlood } from "./flood.ts";
import { guard } from "./guard.ts";
import { takeLetterIn } from "./intake.ts";
import { holdLease } from "./lease.ts";
import { LetterReader } from "./mail/reader.ts";
import { watchMovedOut } from "./moved-out.ts";
import { authorize } from "./oauth.ts";
import { type Office, tick } from "./office.ts";
import { openOffice, refuseReplaced, takeSince } from "./opening.ts";
import { servePages } from "./pages.ts";
import { noteSmtpLogin, tellLogin } from "./pausing.ts";
import { purgingFor, watchPurges } from "./purge-watch.ts";
import { startCatchUp } from "./restored-catch-up.ts";
import { watchRetention } from "./retention-watch.ts";
import { startSending } from "./sending-loop.ts";
import type { Settings } from "./settings.ts";
import { putUnfinishedInDoubt } from "./store/doubts.ts";
import { keepFact } from "./store/meta.ts";
import { warmUp } from "./understanding/warm-up.ts";

/** Runs until `stop` is called; resolves when the letter in hand is done and both edges are closed. */
export async function runWorker(
  given: Settings,
  log: Log,
  { stopping = () => false, now = () => new Date(), onSecret }: WorkerOptions = {},
): Promise<Worker> {
  const office = openOffice(given, log, now);
  const settings = authorize(given, { store: office.store, log, ...(onSecret && { onSecret }) });
  const { promise: lost, resolve: onLost } = Promise.withResolvers<void>();
  const waitMsMax = Number.POSITIVE_INFINITY;
  const lease = await holdLease(office.store, { waitMsMax, log, stopping, onLost });
  if (lease === null) {
    office.store.close();
    return { lost, wake: () => {}, stop: async () => {} };
  }
  refuseReplaced(office.store);
  const { transport, receive, reader } = open(office, settings, log);
  const doubts = watchDoubts(lookingFor(office, settings, log), () => sender.wake());
  const sender = startSending({
    ...{ office, transport, log, connections: settings.smtp.connections },
    mayGoOn: lease.isHeld,
    onDone: doubts.wake,
  });
  const purges = watchPurges(purgingFor(office, settings, log));
  const flood = guardAgainstFlood(office, settings, log);
  const evaluations = watchEvaluations(office, {
    ...{ templatesDir: settings.templatesDir, log },
    onMade: () => {
      guard(log, () => tick(office));
      sender.wake();
    },
  });
  const retention = watchRetention(office, { log, mayGoOn: lease.isHeld });
  const isHeld = () => office.registry().retention.hold;
  const backups = watchBackups(office, { dataDir: settings.dataDir, log, isHeld });
  const watch = new MailboxWatch(
    settings.imap,
    {
      junk: settings.readSpam,
      since: () => takeSince(settings, office.store),
      flood,
      seen: watchMovedOut(office, log),
      receive: async (letter) => {
        const begunAt = performance.now();
        const filed = await flood.counting(letter, receive);
        pages.noteHandled(performance.now() - begunAt);
        sender.wake();
        return filed;
      },
      onContact: () => {
        const at = office.now().toISOString();
        guard(log, () => keepFact(office.store, "last_contact_at", at));
      },
      onTrouble: (trouble) => guard(log, () => tellLoginRefused(trouble, office)),
    },
    { log },
  );
  const wake = () => {
    guard(log, () => tick(office));
    guard(log, evaluations.wake);
    guard(log, retention.wake);
    if (!retention.isUnderWay()) guard(log, backups.wake);
    watch.nudge();
    sender.wake();
    doubts.wake();
    purges.wake();
  };
  const task = schedule(settings.poll, wake, { timezone: "UTC", noOverlap: true });
  guard(log, () => tick(office));
  const pollMs = longestGap(task.getNextRuns(pollsAhead));
  const pages = servePages(office, { settings, log, pollMs, wake: () => sender.wake() });
  // What came first is taken in first.
  const catchUp = startCatchUp({ office, settings, reader, log }, () => {
    watch.start();
    sender.wake();
  });
  // The first letter of the day may be the one that matters. The server's greeting comes first.
  const warming = setTimeout(warmUp, warmUpAfterMs);
  log.info({}, "the office is open");
  const stop = async () => {
    clearTimeout(warming);
    const takeNoMore = async () => {
      await catchUp.stop();
      await watch.stop(stopMsMax);
      await reader.close();
    };
    const taken = takeNoMore();
    const sendNoMore = async () => {
      // The letter in hand may tell of danger: what it leads to is begun with.
      await Promise.race([taken, sleep(inHandMsMax, undefined, { ref: false })]);
      const stopped = sender.stop();
      // What the server does not answer within this time is in doubt, as after a crash.
      await transport.close(stopMsMax - inHandMsMax);
      await stopped;
    };
    // Side by side: servers that hang at both edges have the same seconds, not one after the other.
    await Promise.all([
      ...[task.destroy(), taken, sendNoMore(), doubts.stop(), purges.stop()],
      ...[evaluations.stop(), pages.stop(), retention.stop(), backups.stop()],
    ]);
    guard(log, lease.release);
    office.store.close();
    log.info({}, "the office is closed");
  };
  return { lost, wake, stop };
}

export interface WorkerOptions {
  readonly stopping?: () => boolean;
  /** The office's clock: the sandbox moves it ahead. */
  readonly now?: () => Date;
  /** Told of each secret that the office learns while it works. */
  readonly onSecret?: (secret: string) => void;
}

export interface Worker {
  /** Does at once what the clock does at each poll: the sandbox has moved it. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
  /** Resolves when another worker has taken over: this one is to be stopped. */
  readonly lost: Promise<void>;
}

const stopMsMax = 8_000;
/** Of these, for the letter in hand. */
const inHandMsMax = 1_000;
const pollsAhead = 50;
const warmUpAfterMs = 100;

export interface Opened {
  readonly transport: Transport;
  readonly reader: LetterReader;
  readonly receive: (letter: Fetched) => Promise<Filed>;
}

const folders = {
  handled: "PLP/Handled",
  quarantined: "PLP/Quarantine",
  "left alone": "leave",
} as const satisfies Record<string, Filed>;

/** What an open office works with; letters that were being sent are in doubt from now on. */
export function open(office: Office, settings: Settings, log: Log): Opened {
  const transport = new Transport(settings.smtp);
  noteSmtpLogin(office, settings.smtp);
  const inDoubt = putUnfinishedInDoubt(office.store, office.now().toISOString());
  if (inDoubt > 0) log.warn({ letters: inDoubt }, "letters were being sent: they are in doubt");
  if (settings.trustedAuthserv === null) {
    log.warn({}, "PLP_TRUSTED_AUTHSERV is not set: no sender can be authenticated");
  }
  const reader = new LetterReader();
  const receive = async (letter: Fetched) => {
    const { trustedAuthserv } = settings;
    const outcome = await takeLetterIn(letter, { office, reader, trustedAuthserv, log });
    return folders[outcome];
  };
  return { transport, reader, receive };
}

/** In milliseconds. */
function longestGap(times: readonly Date[]): number {
  return Math.max(
    0,
    ...times.map((at, index) => at.getTime() - (times[index - 1] ?? at).getTime()),
  );
}

export function tellLoginRefused(trouble: Trouble, office: Office): void {
  if (trouble.cause === "login") tellLogin(office, "mailbox-login", trouble);
}
