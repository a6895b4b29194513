// Hands letters to the SMTP server, one recipient each, over connections that stay open. It knows
// nothing of the outbox, nor of what a letter says.
import { createBackoff } from "./smtp-backoff.ts";
import { type OpenConnection, openConnection, type SmtpServer } from "./smtp-connection.ts";
import { type Dispatch, isPlainAddress } from "./smtp-letter.ts";
import { judgeFailure, type Sent } from "./smtp-outcome.ts";
import { LetterWriter } from "./smtp-writer.ts";

export type Reach =
  | { readonly isReached: true }
  | { readonly isReached: false; readonly cause: "login" | "network"; readonly because: string };

/** What stops all letters. */
type Halt = Extract<Sent, { scope: "everything" }>;

interface Job {
  readonly letter: Dispatch;
  readonly settle: (sent: Sent) => void;
  /** A connection that the server had ended unseen was tried. */
  wasReturned: boolean;
}

interface Lane {
  readonly writer: LetterWriter<Job>;
  readonly connection: OpenConnection;
  begun: number;
  /** The server has answered to a letter on it. */
  hasServed: boolean;
  idleTimer: NodeJS.Timeout | null;
}

/** RFC 5321 section 4.5.3.2.6: the time a server has for the final dot. */
const closeMsMax = 600_000;
/** Less than the five minutes that RFC 5321 section 4.5.3.2.7 asks of servers. */
const idleMsMax = 240_000;
const lettersPerConnectionMax = { gmail: 100, others: 1_000 } as const;
const networkBackoff = { firstMs: 200, lastMs: 300_000 } as const;
const loginBackoff = { firstMs: 60_000, lastMs: 3_600_000 } as const;

const closingDown: Halt = {
  result: "retry",
  because: "closing down",
  code: null,
  scope: "everything",
  cause: "network",
};

export class Transport {
  readonly #server: SmtpServer;
  readonly #lettersMax: number;
  readonly #lanes = new Set<Lane>();
  readonly #waiting: Job[] = [];
  readonly #network = createBackoff(networkBackoff);
  readonly #login = createBackoff(loginBackoff);
  readonly #abort = new AbortController();
  #opening = 0;
  #halt: Halt = closingDown;
  #wasReached = false;
  #isClosed = false;
  #onEmpty: () => void = () => {};

  /** Connects to nothing yet: the first letter does. */
  constructor(server: SmtpServer) {
    this.#server = server;
    const isGmail = /(^|\.)g(oogle)?mail\.com$/i.test(server.host);
    this.#lettersMax = lettersPerConnectionMax[isGmail ? "gmail" : "others"];
  }

  /**
   * Hands one letter to the server and says what became of it; never rejects. Letters that are given
   * before the last one is settled wait in turn, and share connections and round trips.
   */
  send(letter: Dispatch): Promise<Sent> {
    // The server would read several addresses, or part of one, out of anything less plain.
    if (!isPlainAddress(letter.to) || !isPlainAddress(letter.from)) {
      const because = "the address is not a plain one";
      return Promise.resolve({ result: "give-up", because, code: 553 });
    }
    if (this.#isClosed) return Promise.resolve(closingDown);
    return new Promise((settle) => {
      this.#waiting.push({ letter, settle, wasReturned: false });
      this.#dispatch();
    });
  }

  /** Connects and logs in once, unless a letter or a log-in was accepted before. */
  async reach(): Promise<Reach> {
    if (this.#wasReached) return { isReached: true };
    const halt = this.#mayOpen && !this.#isClosed ? await this.#open() : this.#halt;
    if (halt === null) return { isReached: true };
    const cause = halt.cause === "login" ? "login" : "network";
    return { isReached: false, cause, because: halt.because };
  }

  /** Begins nothing more and waits for what is under way, which after `withinMs` is cut off. */
  async close(withinMs: number = closeMsMax): Promise<void> {
    this.#isClosed = true;
    this.#refuseWaiting(closingDown);
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    const cut = setTimeout(() => {
      this.#abort.abort();
      for (const { writer, connection } of this.#lanes) {
        writer.end({ code: "ECLOSED" });
        connection.socket.destroy();
      }
    }, withinMs);
    for (const { writer } of this.#lanes) writer.wake();
    this.#tellEmpty();
    await empty;
    clearTimeout(cut);
  }

  get #mayOpen(): boolean {
    return this.#network.mayTry() && this.#login.mayTry();
  }

  /** Puts waiting letters to idle connections, and then to new ones; those at work come for them. */
  #dispatch(): void {
    for (const { writer } of this.#lanes) {
      if (this.#waiting.length === 0) return;
      writer.wake();
    }
    if (this.#waiting.length > 0 && this.#mayOpen) this.#openMore();
    else if (this.#lanes.size + this.#opening === 0) this.#refuseWaiting(this.#halt);
  }

  /** One alone until it has shown that the server is there and takes the log-in. */
  #openMore(): void {
    const isProven = this.#wasReached && this.#network.failures + this.#login.failures === 0;
    const room = this.#server.connections - this.#lanes.size - this.#opening;
    const wanted = Math.min(room, this.#waiting.length - this.#opening);
    const count = isProven ? wanted : Math.min(wanted, 1 - this.#opening);
    for (let opened = 0; opened < count; opened += 1) void this.#open();
  }

  /** Null once it is open. */
  async #open(): Promise<Halt | null> {
    this.#opening += 1;
    let lane: Lane | undefined;
    const onEnd = (error: unknown) => lane?.writer.end(error);
    try {
      const connection = await openConnection(this.#server, onEnd, this.#abort.signal);
      lane = this.#addLane(connection);
      this.#wasReached = true;
      this.#login.succeed();
      return null;
    } catch (error) {
      this.#halt = haltBy(error);
      (Object(error).code === "EAUTH" ? this.#login : this.#network).fail();
      return this.#halt;
    } finally {
      this.#opening -= 1;
      lane?.writer.wake();
      this.#dispatch();
      this.#tellEmpty();
    }
  }

  #addLane(connection: OpenConnection): Lane {
    const lane: Lane = {
      connection,
      begun: 0,
      hasServed: false,
      idleTimer: null,
      writer: new LetterWriter<Job>(connection.socket, connection.offers, {
        next: (how) => this.#next(lane, how),
        isClosing: () => this.#isClosed,
        settle: (job, sent, { isUntouched }) => this.#settle(job, sent, { lane, isUntouched }),
        onIdle: () => this.#rest(lane),
        onOver: () => {
          this.#remove(lane);
          connection.close();
          this.#dispatch();
        },
      }),
    };
    this.#lanes.add(lane);
    return lane;
  }

  #next(lane: Lane, { isRiding }: { isRiding: boolean }): Job | undefined {
    if (lane.begun >= this.#lettersMax) return undefined;
    const { sizeMax } = lane.connection.offers;
    for (;;) {
      if (isRiding && this.#waiting[0]?.letter.isUrgent) return undefined;
      const job = this.#waiting.shift();
      if (job === undefined) return undefined;
      if (sizeMax === null || job.letter.bytes.length <= sizeMax) {
        if (lane.idleTimer !== null) clearTimeout(lane.idleTimer);
        lane.idleTimer = null;
        lane.begun += 1;
        return job;
      }
      const because = `larger than the ${sizeMax} octets that the server takes`;
      job.settle({ result: "give-up", because, code: 552 });
    }
  }

  #settle(job: Job, sent: Sent, how: { lane: Lane; isUntouched: boolean }): void {
    const isHalt = sent.result === "retry" && sent.scope === "everything";
    // A server may end a connection between two letters, and the first to notice is the next letter.
    if (how.isUntouched && how.lane.hasServed && isHalt && sent.code === null && !job.wasReturned) {
      job.wasReturned = true;
      if (this.#isClosed) job.settle(sent);
      else this.#waiting.unshift(job);
      return;
    }
    how.lane.hasServed = true;
    if (isHalt) {
      this.#halt = sent;
    }
    if (sent.result === "in-doubt" || (isHalt && sent.cause !== "daily-limit")) {
      (isHalt && sent.cause === "login" ? this.#login : this.#network).fail();
    } else {
      this.#network.succeed();
    }
    job.settle(sent);
    if (isHalt) this.#refuseWaiting(sent);
  }

  /** Nothing is under way on it. */
  #rest(lane: Lane): void {
    if (this.#isClosed || lane.begun >= this.#lettersMax) return this.#leave(lane);
    lane.idleTimer ??= setTimeout(() => this.#leave(lane), idleMsMax).unref();
  }

  #leave(lane: Lane): void {
    if (!this.#remove(lane)) return;
    lane.connection.quit();
    if (this.#waiting.length > 0) this.#dispatch();
  }

  #remove(lane: Lane): boolean {
    if (lane.idleTimer !== null) clearTimeout(lane.idleTimer);
    const wasThere = this.#lanes.delete(lane);
    this.#tellEmpty();
    return wasThere;
  }

  #refuseWaiting(sent: Halt): void {
    for (const { settle } of this.#waiting.splice(0)) settle(sent);
  }

  #tellEmpty(): void {
    if (this.#lanes.size + this.#opening === 0) this.#onEmpty();
  }
}

function haltBy(error: unknown): Halt {
  const failure = judgeFailure(error, { isDotSent: false });
  if (failure.result === "retry" && failure.scope === "everything") return failure;
  const { because, code } = failure;
  return { result: "retry", because, code, scope: "everything", cause: "busy" };
}
