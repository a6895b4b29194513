// How far long work is, on stderr: a bar where a terminal can redraw a line, a plain line now and then where
// none can. It knows nothing of the work. It is no progress of @clack/prompts: that one takes the keyboard
// into its hands, draws with a timer that long synchronous work starves, knows neither a count nor the time
// that is left, and writes its escape codes into a file just as well.
import { styleText } from "node:util";
import { canRedraw, type Screen } from "./terminal.ts";

export interface Progress {
  /** Tells how much is done; `words` stand beside it instead of the count. Cheap: call it at each step. */
  readonly at: (done: number, words?: string) => void;
  /** Another total, where more has turned up. */
  readonly outOf: (total: number) => void;
  /** Takes the bar away; always call it, also where the work fails. */
  readonly end: () => void;
}

interface Options {
  readonly total: number;
  readonly screen?: Screen & NodeJS.WritableStream;
  /** Milliseconds of a clock that only runs forward. */
  readonly now?: () => number;
}

const barCells = 20;
const redrawMs = 100;
const plainLineMs = 5_000;
/** Before that, how long the rest takes is a guess. */
const guessMsMin = 1_000;
const clearLine = "\r\x1b[2K";

/** Begins at nothing done; the label is a few words, such as `Importing members`. */
export function startProgress(label: string, options: Options): Progress {
  const { screen = process.stderr, now = () => performance.now() } = options;
  const canDraw = canRedraw(screen as Screen);
  const beganMs = now();
  let total = options.total;
  let shownMs = canDraw ? Number.NEGATIVE_INFINITY : beganMs;
  let isShown = false;
  const clear = () => {
    if (isShown) screen.write(clearLine);
    isShown = false;
  };
  // Who ends it with Ctrl-C finds a clean line; the signal then does what it does to any program.
  const onSignal = (signal: NodeJS.Signals) => {
    stop();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    clear();
    process.off("exit", clear).off("SIGINT", onSignal).off("SIGTERM", onSignal);
  };
  if (canDraw) process.on("exit", clear).on("SIGINT", onSignal).on("SIGTERM", onSignal);
  const at = (done: number, words?: string) => {
    const elapsedMs = now() - beganMs;
    if (now() - shownMs < (canDraw ? redrawMs : plainLineMs)) return;
    shownMs = now();
    const told = tell(label, { done, total, elapsedMs, words });
    if (!canDraw) {
      screen.write(`${told}\n`);
      return;
    }
    const bar = draw(shareOf(done, total));
    const room = ((screen as Screen).columns ?? 80) - barCells - 2;
    screen.write(
      `${clearLine}${styleText("cyan", bar, { stream: screen })} ${told.slice(0, room)}`,
    );
    isShown = true;
  };
  return {
    at,
    outOf: (next) => {
      total = next;
    },
    end: stop,
  };
}

interface Told {
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
  readonly words: string | undefined;
}

function tell(label: string, { done, total, elapsedMs, words }: Told): string {
  const share = shareOf(done, total);
  const restMs = share === 0 ? 0 : (elapsedMs / share) * (1 - share);
  const rest = elapsedMs >= guessMsMin && restMs >= 1_000 ? `, ${sayRest(restMs)} left` : "";
  return `${label}: ${Math.floor(share * 100)} %, ${words ?? `${done} of ${total}`}${rest}`;
}

function shareOf(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(Math.max(done / total, 0), 1);
}

function sayRest(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

function draw(share: number): string {
  const full = Math.round(share * barCells);
  return `${"█".repeat(full)}${"░".repeat(barCells - full)}`;
}
