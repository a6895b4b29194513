// Hands letters to the SMTP server, one recipient each, over connections that stay open. It knows
// nothing of the outbox, nor of what a letter says.
import { createBackoffs } from "./smtp-backoff.ts";
import { type OpenConnection, openConnection, type SmtpServer } from "./smtp-connection.ts";
import { type Dispatch, isPlainAddress } from "./smtp-letter.ts";
import { type Halt, judgeOpening, type Sent, withdrawn } from "./smtp-outcome.ts";
import { LetterWriter } from "./smtp-writer.ts";

export type Reach =
  | { readonly isReached: true }
  | { readonly isReached: false; readonly cause: "login" | "network"; readonly because: string };

interface Job {
  readonly letter: Dispatch;
  readonly settle: (sent: Sent) => void;
  /** A connection that the server had ended unseen was tried. */
  wasReturned: boolean;
}

interface Lane {
  readonly writer: LetterWriter<Job>;
  readonly connection: OpenConnection;
  /** Beyond the maximum, for advice alone. */
  readonly isExtra: boolean;
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
/** So many different recipients refused in a row, none accepted between: the server refuses us. */
const refusedMax = 3;

/** The server was not asked. */
function notTried(because: string): Halt {
  return { result: "retry", because, code: null, scope: "everything", cause: "network" };
}
const closingDown = notTried("closing down");

export class Transport {
  readonly #server: SmtpServer;
  readonly #lettersMax: number;
  readonly #lanes = new Set<Lane>();
  readonly #waiting: Job[] = [];
  readonly #backoff = createBackoffs();
  /** Refused by what may be a rule about us, since the last acceptance. */
  readonly #refused = new Set<string>();
  readonly #abort = new AbortController();
  #opening = 0;
  #openingExtra = 0;
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
      const job = { letter, settle, wasReturned: false };
      if (letter.isAdvice) this.#waiting.unshift(job);
      else this.#waiting.push(job);
      this.#dispatch();
    });
  }

  /** Connects and logs in once, unless a letter or a log-in was accepted before. */
  async reach(): Promise<Reach> {
    if (this.#wasReached) return { isReached: true };
    const halt = this.waitMs() === 0 && !this.#isClosed ? await this.#open() : this.#halt;
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
      // The abort ends their writers, which leave the list; a socket only closed would linger for seconds.
      const lanes = [...this.#lanes];
      this.#abort.abort();
      for (const { writer, connection } of lanes) {
        writer.end({ code: "ECLOSED" });
        connection.socket.destroy();
      }
    }, withinMs);
    for (const { writer } of this.#lanes) writer.wake();
    this.#tellEmpty();
    await empty;
    clearTimeout(cut);
  }

  /** Milliseconds until it connects again after trouble; 0 = at once. */
  waitMs(): number {
    return this.#backoff.waitMs();
  }

  /** Puts waiting letters to idle connections, and then to new ones; those at work come for them. */
  #dispatch(): void {
    for (const { writer } of this.#lanes) {
      if (this.#waiting.length === 0) return;
      writer.wake();
    }
    if (this.#waiting.length === 0) return;
    if (this.waitMs() === 0) this.#openMore();
    else if (this.#lanes.size + this.#opening === 0) {
      this.#refuseWaiting(notTried(`not tried: ${this.#halt.because}`));
    }
  }

  /** One alone until it has shown that the server is there and takes the log-in. */
  #openMore(): void {
    const extra = [...this.#lanes].filter(({ isExtra }) => isExtra).length + this.#openingExtra;
    const room = this.#server.connections - this.#lanes.size - this.#opening + extra;
    const wanted = Math.min(room, this.#waiting.length - this.#opening);
    const isProven = this.#wasReached && !this.#backoff.hasFailed();
    const count = isProven ? wanted : Math.min(wanted, 1 - this.#opening);
    const mayExceed = this.#waiting[0]?.letter.isAdvice && room <= 0 && extra === 0;
    if (count <= 0 && !mayExceed) return;
    this.#withdrawWaiting();
    if (this.#waiting.length === 0) return;
    for (let opened = 0; opened < count; opened += 1) void this.#open();
    if (mayExceed) void this.#open({ isExtra: true });
  }

  /** Nobody connects for what is no longer to leave. */
  #withdrawWaiting(): void {
    for (const job of this.#waiting.splice(0)) {
      if (job.letter.mayLeave?.() === false) job.settle(withdrawn);
      else this.#waiting.push(job);
    }
  }

  /** Null once it is open. */
  async #open({ isExtra } = { isExtra: false }): Promise<Halt | null> {
    this.#opening += 1;
    this.#openingExtra += Number(isExtra);
    let lane: Lane | undefined;
    const onEnd = (error: unknown) => lane?.writer.end(error);
    try {
      const connection = await openConnection(this.#server, onEnd, this.#abort.signal);
      lane = this.#addLane(connection, isExtra);
      this.#wasReached = true;
      this.#backoff.loginSucceeded();
      return null;
    } catch (error) {
      this.#halt = judgeOpening(error);
      this.#backoff.fail(this.#halt.cause);
      // It was for them that it was tried.
      if (this.#lanes.size + this.#opening === 1) this.#refuseWaiting(this.#halt);
      return this.#halt;
    } finally {
      this.#opening -= 1;
      this.#openingExtra -= Number(isExtra);
      lane?.writer.wake();
      this.#dispatch();
      this.#tellEmpty();
    }
  }

  #addLane(connection: OpenConnection, isExtra: boolean): Lane {
    const lane: Lane = {
      ...{ connection, isExtra },
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
      const first = this.#waiting[0]?.letter;
      if (isRiding && first?.isUrgent) return undefined;
      if (lane.isExtra && !first?.isAdvice) return undefined;
      const job = this.#waiting.shift();
      if (job === undefined) return undefined;
      if (job.letter.mayLeave?.() === false) {
        job.settle(withdrawn);
        continue;
      }
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
    const judged = this.#weigh(job, sent);
    const halt = judged.result === "retry" && judged.scope === "everything" ? judged : null;
    if (halt !== null) {
      this.#halt = halt;
      this.#backoff.fail(halt.cause);
    } else if (judged.result === "in-doubt") {
      this.#backoff.fail("network");
    } else if (judged.result !== "withdrawn") {
      this.#backoff.succeed();
    }
    job.settle(judged);
    if (halt !== null) this.#refuseWaiting(halt);
  }

  /** A server that refuses one recipient after the other takes nothing from us: a person has to act. */
  #weigh({ letter }: Job, sent: Sent): Sent {
    if (sent.result === "sent") this.#refused.clear();
    if (sent.result !== "give-up" || !sent.mayBeOurs) return sent;
    this.#refused.add(letter.to);
    if (this.#refused.size < refusedMax) return sent;
    const { because, code } = sent;
    return { result: "retry", because, code, scope: "everything", cause: "login" };
  }

  /** Nothing is under way on it. */
  #rest(lane: Lane): void {
    if (this.#isClosed || lane.isExtra || lane.begun >= this.#lettersMax) return this.#leave(lane);
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
