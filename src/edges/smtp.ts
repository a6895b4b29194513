// Hands letters to the SMTP server, one recipient each, over connections that stay open. It knows
// nothing of the outbox, nor of what a letter says.
import { strict as assert } from "node:assert";
import { createTransport, type Transporter } from "nodemailer";
import type SMTPPool from "nodemailer/lib/smtp-pool";
import { judgeFailure, type Sent, withoutAddresses } from "./smtp-outcome.ts";

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly tls: "implicit" | "starttls" | "none";
  /** Null = no log-in. */
  readonly user: string | null;
  readonly password: string | null;
  /** Letters under way at the same time, each on a connection of its own. */
  readonly connections: number;
}

export interface Dispatch {
  /** Envelope addresses, bare. */
  readonly from: string;
  readonly to: string;
  /** The whole message as MIME, in 7 bits. */
  readonly bytes: Buffer;
}

export type Reach =
  | { readonly isReached: true }
  | { readonly isReached: false; readonly cause: "login" | "network"; readonly because: string };

const connectMsMax = 30_000;
/** RFC 5321 section 4.5.3.2.6: less would put letters in doubt that the server is still taking. */
const silenceMsMax = 600_000;
const lettersPerConnectionMax = 100;
/** The library tries again by itself only where it had not begun to read the letter. */
const requeuesMax = 1;
const plainAddress = /^[^\s<>()[\]",:;\\@\x00-\x20\x7f-\uffff]{1,64}@[A-Za-z0-9.-]{1,255}$/;

const closingDown: Sent = {
  result: "retry",
  because: "closing down",
  code: null,
  scope: "everything",
  cause: "network",
};

/** One connection, and whether the final dot of its present letter was handed to the socket. */
interface Lane {
  readonly pool: Transporter<SMTPPool.SentMessageInfo>;
  isDotSent: boolean;
}

export class Transport {
  readonly #lanes: readonly Lane[];
  readonly #free: Lane[];
  readonly #waiting: ((lane: Lane | null) => void)[] = [];
  readonly #underway = new Set<Promise<unknown>>();
  #isClosed = false;
  #wasReached = false;

  /** Connects to nothing yet: the first letter does. */
  constructor(server: SmtpServer) {
    this.#lanes = Array.from({ length: server.connections }, () => openLane(server));
    this.#free = [...this.#lanes];
  }

  /** Hands one letter to the server and says what became of it; never rejects. */
  async send(letter: Dispatch): Promise<Sent> {
    // The library would read several addresses, or part of one, out of anything less plain.
    if (!plainAddress.test(letter.to)) {
      return { result: "give-up", because: "the address is not a plain one", code: 553 };
    }
    const sent = await this.#withLane(async (lane): Promise<Sent> => {
      lane.isDotSent = false;
      try {
        const info = await lane.pool.sendMail({
          envelope: { from: letter.from, to: [letter.to] },
          raw: letter.bytes,
        });
        this.#wasReached = true;
        assert.equal(info.accepted.length, 1);
        return { result: "sent", response: withoutAddresses(info.response) };
      } catch (error) {
        return judgeFailure(error, { isDotSent: lane.isDotSent });
      }
    });
    return sent ?? closingDown;
  }

  /** Connects and logs in once, unless a letter or a log-in was accepted before. */
  async reach(): Promise<Reach> {
    if (this.#wasReached) return { isReached: true };
    const reach = await this.#withLane(async ({ pool }): Promise<Reach> => {
      try {
        await pool.verify();
        this.#wasReached = true;
        return { isReached: true };
      } catch (error) {
        const { because, code } = judgeFailure(error, { isDotSent: false });
        const isRefused = Object(error).code === "EAUTH" && (code === null || code >= 500);
        return { isReached: false, cause: isRefused ? "login" : "network", because };
      }
    });
    return reach ?? { isReached: false, cause: "network", because: "closing down" };
  }

  /** Begins nothing more and waits for what is under way, which after `withinMs` is cut off. */
  async close(withinMs: number = silenceMsMax): Promise<void> {
    this.#isClosed = true;
    for (const refuse of this.#waiting.splice(0)) refuse(null);
    const cut = setTimeout(() => this.#closeLanes({ force: true }), withinMs);
    await Promise.allSettled(this.#underway);
    clearTimeout(cut);
    this.#closeLanes({ force: false });
  }

  /** Runs a job on a connection that is free, first come first served; null once all is closed. */
  async #withLane<Result>(job: (lane: Lane) => Promise<Result>): Promise<Result | null> {
    const lane = await this.#takeLane();
    if (lane === null) return null;
    const running = job(lane);
    this.#underway.add(running);
    try {
      return await running;
    } finally {
      this.#underway.delete(running);
      const next = this.#waiting.shift();
      if (next) next(lane);
      else this.#free.push(lane);
    }
  }

  async #takeLane(): Promise<Lane | null> {
    if (this.#isClosed) return null;
    const lane = this.#free.pop();
    if (lane !== undefined) return lane;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #closeLanes(how: { force: boolean }): void {
    for (const { pool } of this.#lanes) {
      const close: (how: { force: boolean }) => void = pool.close.bind(pool);
      close(how);
    }
  }
}

/** A pool of a single connection, so that a log entry of the library can mean one letter only. */
function openLane(server: SmtpServer): Lane {
  const lane = { isDotSent: false };
  const ignore = () => {};
  const options: SMTPPool.Options & { maxRequeues: number } = {
    pool: true,
    host: server.host,
    port: server.port,
    secure: server.tls === "implicit",
    requireTLS: server.tls === "starttls",
    ignoreTLS: server.tls === "none",
    ...(server.user === null ? {} : { auth: { user: server.user, pass: server.password ?? "" } }),
    maxConnections: 1,
    maxMessages: lettersPerConnectionMax,
    maxRequeues: requeuesMax,
    connectionTimeout: connectMsMax,
    greetingTimeout: connectMsMax,
    socketTimeout: silenceMsMax,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: {
      level: ignore,
      trace: ignore,
      debug: ignore,
      // The library writes this entry when the final dot was given to the socket, and only then.
      info: (entry: { tnx?: string }) => {
        if (entry.tnx === "message") lane.isDotSent = true;
      },
      warn: ignore,
      error: ignore,
      fatal: ignore,
    },
  };
  return Object.assign(lane, { pool: createTransport(options) });
}
