// Keeps watch over the mailbox: a connection that idles, a pass whenever something came or a poll is
// due, and a new connection when the old one is gone. It knows nothing of letters but that they come.
import {
  type Log,
  type Mailbox,
  MailboxConnection,
  nameTrouble,
  type Trouble,
} from "./imap-connection.ts";
import { type Intake, takeIn } from "./imap-scan.ts";

export interface Watching extends Pick<Intake, "since" | "receive" | "flood" | "seen"> {
  /** Also take letters out of the Spam folder, at every poll. */
  readonly junk: boolean;
  /** A pass went well; UTC ISO text. */
  onContact(at: string): void;
  /** The mailbox could not be reached or read. A server that ends an idle session is no trouble. */
  onTrouble(trouble: Trouble): void;
}

/** Milliseconds between two attempts; `random` gives 0 up to 1. Tests set them lower. */
export interface Patience {
  readonly retryMsMin: number;
  readonly retryMsMax: number;
  readonly loginMsMin: number;
  readonly random: () => number;
}

const usualPatience: Patience = {
  retryMsMin: 1_000,
  retryMsMax: 300_000,
  loginMsMin: 300_000,
  random: Math.random,
};

/** A connection lost sooner after a good pass still counts as a failure: no server is hammered. */
const goodMsMin = 30_000;
const stopMsMax = 10_000;
const idleAgainMs = 1_000;

export class MailboxWatch {
  readonly #mailbox: Mailbox;
  readonly #watching: Watching;
  readonly #log: Log;
  readonly #patience: Patience;
  readonly #drop = new AbortController();
  #stopping = false;
  #pollDue = true;
  #moreDue = false;
  #isOpen = false;
  /** When the first pass of this connection had gone well. */
  #goodSince: number | null = null;
  #wake: () => void = () => {};
  #running: Promise<void> | null = null;

  constructor(
    mailbox: Mailbox,
    watching: Watching,
    options: { readonly log: Log; readonly patience?: Partial<Patience> },
  ) {
    this.#mailbox = mailbox;
    this.#watching = watching;
    this.#log = options.log;
    this.#patience = { ...usualPatience, ...options.patience };
  }

  /** Begins; comes back at once. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Looks again soon, as a poll does. Without a connection it waits for the next one. */
  nudge(): void {
    this.#pollDue = true;
    this.#wake();
  }

  /**
   * Finishes the letter in hand and logs out. A connection that does not answer is dropped after ten
   * seconds unless told; the letter in hand is waited for.
   */
  async stop(withinMs = stopMsMax): Promise<void> {
    this.#stopping = true;
    this.#wake();
    if (!this.#isOpen) this.#drop.abort();
    const timer = setTimeout(() => this.#drop.abort(), withinMs);
    await this.#running;
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#stopping) {
      this.#goodSince = null;
      let trouble: Trouble | null = null;
      try {
        await this.#holdSession();
      } catch (error) {
        trouble = nameTrouble(error);
        if (!this.#stopping) this.#watching.onTrouble(trouble);
      }
      if (this.#stopping) return;
      if (this.#goodSince !== null && Date.now() - this.#goodSince >= goodMsMin) failures = 0;
      const delayMs = getRetryDelay(failures, trouble, this.#patience);
      failures += 1;
      this.#log.info({ ...trouble, delayMs }, "the mailbox connection ended; another follows");
      await this.#pause(delayMs);
    }
  }

  /** From log-in to the end of the connection; rejects unless it ended while idle or by `stop`. */
  async #holdSession(): Promise<void> {
    const connection = await MailboxConnection.open(this.#mailbox, {
      log: this.#log,
      signal: this.#drop.signal,
      onMore: () => {
        this.#moreDue = true;
        this.#wake();
      },
      onClosed: () => {
        this.#isOpen = false;
        this.#wake();
      },
    });
    this.#isOpen = connection.isUsable;
    this.#pollDue = true;
    try {
      while (this.#isOpen && !this.#stopping) {
        if (this.#pollDue || this.#moreDue) await this.#look(connection);
        else await this.#idle(connection);
      }
    } finally {
      await connection.close();
    }
  }

  async #look(connection: MailboxConnection): Promise<void> {
    const { junk, since, receive, flood, seen } = this.#watching;
    // A poll is there for the letters that no notice told of: NOOP makes the server look.
    if (this.#pollDue) await connection.client.noop();
    const folders = junk && this.#pollDue ? (["INBOX", "Junk"] as const) : (["INBOX"] as const);
    this.#pollDue = false;
    this.#moreDue = false;
    const stopping = () => this.#stopping;
    const guards = { ...(flood && { flood }), ...(seen && { seen }) };
    await takeIn(connection, { since, receive, folders, stopping, ...guards });
    if (this.#stopping) return;
    this.#goodSince ??= Date.now();
    this.#watching.onContact(new Date().toISOString());
  }

  /** Until something came, a poll is due, the connection is gone, or all is to stop. */
  async #idle(connection: MailboxConnection): Promise<void> {
    const woken = this.#nextWake();
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const again = () => {
      if (!isOver) timer = setTimeout(() => this.nudge(), idleAgainMs);
    };
    // The next command ends IDLE. Where it ended by itself, another pass begins it anew.
    connection.client.idle().then(again, again);
    await woken;
    isOver = true;
    clearTimeout(timer);
  }

  async #pause(delayMs: number): Promise<void> {
    const until = Date.now() + delayMs;
    while (!this.#stopping && Date.now() < until) {
      const timer = setTimeout(() => this.#wake(), until - Date.now());
      await this.#nextWake();
      clearTimeout(timer);
    }
  }

  #nextWake(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** Doubles from the least to the most, less up to a half by chance, so that many do not come at once. */
export function getRetryDelay(
  failures: number,
  trouble: Trouble | null,
  patience: Patience,
): number {
  const doubled = Math.min(patience.retryMsMin * 2 ** Math.min(failures, 30), patience.retryMsMax);
  const delayMs = doubled * (1 - patience.random() / 2);
  return Math.round(trouble?.cause === "login" ? Math.max(delayMs, patience.loginMsMin) : delayMs);
}
