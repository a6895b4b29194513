// Sends whenever something is due: at once when woken, later as the outbox says, and after a pause where
// the server is away. What leaves is delivery.ts; it decides nothing about letters.
import { type SendingOptions, sendDue, untilNextDue } from "./delivery.ts";
import type { Sender } from "./delivery-run.ts";
import { guard } from "./guard.ts";
import { nameFault } from "./intake.ts";
import { tick } from "./office.ts";

export interface Sending {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

export interface Worked extends Sender {
  /** False = nothing may be claimed now. */
  readonly mayGoOn: () => boolean;
  /** What was due has been tried. */
  readonly onDone: () => void;
}

/** Begins at once; `stop` resolves when nothing is under way. */
export function startSending(sender: Worked): Sending {
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
    while (!stopping) {
      isWoken = false;
      const { isReached, waitMs } = await sendOrFail(sender, {
        stopping: () => stopping || !sender.mayGoOn(),
        onBegun: (begun) => {
          look = begun;
        },
      });
      sender.onDone();
      if (stopping || (isWoken && isReached)) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs);
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

const faultPauseMs = 10_000;
const awayMsMin = 1_000;

/** Whether the server was reached, and after how many milliseconds it is to be tried again. */
async function sendOrFail(
  sender: Worked,
  options: SendingOptions,
): Promise<{ isReached: boolean; waitMs: number }> {
  const { office, transport, log } = sender;
  try {
    const isReached = await sendDue(sender, options);
    guard(log, () => tick(office));
    if (isReached) return { isReached, waitMs: untilNextDue(sender) };
    // Until then the transport would not try: sooner is in vain, and later is a loss.
    return { isReached, waitMs: Math.max(transport.waitMs(), awayMsMin) };
  } catch (fault) {
    log.error({ fault: nameFault(fault) }, "sending stopped; again after a pause");
    return { isReached: false, waitMs: faultPauseMs };
  }
}
