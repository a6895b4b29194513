// Looks for letters in doubt whenever one is due, beside the sending: a mailbox that does not answer
// must not hold up what leaves. One look at a time. What a look leads to is doubt.ts.
import { minuteMs } from "./clock.ts";
import { type Looking, type SentMail, settleDoubts, untilNextLook } from "./doubt.ts";
import { type Mailbox, MailboxConnection } from "./edges/imap-connection.ts";
import { describeSentFolders, findSent } from "./edges/imap-sent.ts";
import type { Log } from "./edges/log.ts";
import { nameFault } from "./intake.ts";
import type { Office } from "./office.ts";
import { isOneProvider } from "./one-provider.ts";
import type { Settings } from "./settings.ts";

export function lookingFor(office: Office, settings: Settings, log: Log): Looking {
  return {
    office,
    log,
    openSent: (signal) => openSent(settings.imap, { log, signal }),
    isOneProvider: isOneProvider(settings.imap.host, settings.smtp.host),
    looksMs: settings.looksMs,
  };
}

async function openSent(
  mailbox: Mailbox,
  options: { log: Log; signal: AbortSignal },
): Promise<SentMail> {
  const connection = await MailboxConnection.open(mailbox, options);
  return {
    ...describeSentFolders(connection),
    find: (letter) => findSent(connection, letter),
    close: () => connection.close(),
  };
}

export interface DoubtWatch {
  /** Something may be due. */
  readonly wake: () => void;
  /** Waits for the look under way, which is dropped. */
  readonly stop: () => Promise<void>;
}

/** `onChange`: letters may be due to leave, or others no longer wait for them. */
export function watchDoubts(looking: Looking, onChange: () => void): DoubtWatch {
  const { log } = looking;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isWoken = false;
  let pauseMs: number = pauseMsMin;
  const openUnlessStopping = (signal: AbortSignal) => {
    return looking.openSent(AbortSignal.any([signal, stopping.signal]));
  };
  const run = async () => {
    do {
      isWoken = false;
      try {
        const changed = await settleDoubts({ ...looking, openSent: openUnlessStopping });
        pauseMs = pauseMsMin;
        if (changed > 0) onChange();
      } catch (fault) {
        log.error({ fault: nameFault(fault) }, "letters in doubt could not be settled");
        pauseMs = faultPauseMs;
      }
    } while (isWoken && !stopping.signal.aborted);
  };
  const plan = () => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    // At most a minute: the clock may jump.
    const waitMs = Math.min(untilNextLook(looking.office) ?? minuteMs, minuteMs);
    timer = setTimeout(wake, Math.max(waitMs, pauseMs));
  };
  const wake = () => {
    isWoken = true;
    if (stopping.signal.aborted || running !== null) return;
    clearTimeout(timer);
    running = run().finally(() => {
      running = null;
      plan();
    });
  };
  const stop = async () => {
    stopping.abort();
    clearTimeout(timer);
    await running;
  };
  return { wake, stop };
}

const pauseMsMin = 100;
const faultPauseMs = 10_000;
