// The transactions over one open SMTP connection, after the log-in: letters in, what became of each
// out. With PIPELINING a letter's commands leave together (RFC 2920), and with the final dot of the
// letter before it. It knows no log-in, no other connection and no outbox.
import type { Socket } from "node:net";
import type { Offers } from "./smtp-connection.ts";
import { type Dispatch, toWire } from "./smtp-letter.ts";
import { asError, judgeFailure, judgeReply, type Sent, withdrawn } from "./smtp-outcome.ts";
import { createReplyReader, type Reply } from "./smtp-reply.ts";

export interface Job {
  readonly letter: Dispatch;
}

/** Whoever has the letters. Each is called while the writer is at work: it may not write by itself. */
export interface Desk<Task extends Job> {
  /** The next letter; undefined where none waits, or none that may ride behind another's final dot. */
  readonly next: (how: { isRiding: boolean }) => Task | undefined;
  /** No content of a further letter is to follow, though its commands have left. */
  readonly isClosing: () => boolean;
  /** `isUntouched`: the connection ended before a word of the server's about this letter. */
  readonly settle: (task: Task, sent: Sent, how: { isUntouched: boolean }) => void;
  /** Nothing is under way, and nothing waited. */
  readonly onIdle: () => void;
  /** The connection is of no use any more; all its letters were settled before. */
  readonly onOver: () => void;
}

type Expected = "MAIL FROM" | "RCPT TO" | "DATA" | "." | "RSET" | "empty dot";

interface Transaction<Task> {
  readonly task: Task;
  refusal: Sent | null;
  isAnswered: boolean;
  isDotSent: boolean;
}

/** A longer one must have left before its final dot follows: a cut in its midst then leaves no doubt. */
const octetsAtOnceMax = 65_536;

export class LetterWriter<Task extends Job> {
  readonly #socket: Socket;
  readonly #offers: Offers;
  readonly #desk: Desk<Task>;
  readonly #expected: Expected[] = [];
  /** The letter whose commands are under way, and the one before it, whose content is. */
  #envelope: Transaction<Task> | null = null;
  #content: Transaction<Task> | null = null;
  #isOver = false;

  /** Reads the socket from now on. */
  constructor(socket: Socket, offers: Offers, desk: Desk<Task>) {
    this.#socket = socket;
    this.#offers = offers;
    this.#desk = desk;
    const read = createReplyReader((reply) => this.#take(reply));
    socket.on("data", (chunk: Buffer) => {
      try {
        read(chunk);
      } catch (fault) {
        this.end(fault);
      }
      this.wake();
    });
  }

  get isIdle(): boolean {
    return this.#expected.length === 0 && this.#envelope === null && this.#content === null;
  }

  /** A letter waits: takes it if nothing is under way. */
  wake(): void {
    if (this.#isOver || !this.isIdle) return;
    this.#write("", this.#draw({ isRiding: false }));
    if (this.isIdle) this.#desk.onIdle();
  }

  /** The connection ended, with this error: settles what was under way by its phase. */
  end(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const open = [this.#content, this.#envelope].filter((one) => one !== null);
    this.#content = null;
    this.#envelope = null;
    for (const { task, refusal, isDotSent, isAnswered } of open) {
      const sent = refusal ?? judgeFailure(error, { isDotSent });
      this.#desk.settle(task, sent, { isUntouched: refusal === null && !isAnswered });
    }
    this.#desk.onOver();
  }

  /** Takes the next letter as the one whose commands follow; null where none waits. */
  #draw(how: { isRiding: boolean }): Transaction<Task> | null {
    if (how.isRiding && !this.#offers.pipelining) return null;
    const task = this.#isOver ? undefined : this.#desk.next(how);
    if (task === undefined) return null;
    this.#envelope = { task, refusal: null, isAnswered: false, isDotSent: false };
    return this.#envelope;
  }

  /** Writes what ends the letter before, and the commands of the next one with it. */
  #write(end: string, next: Transaction<Task> | null): void {
    const octets = next === null ? end : end + this.#begin(next.task.letter);
    if (octets !== "") this.#socket.write(octets, "latin1");
  }

  #begin({ from, to, bytes }: Dispatch): string {
    const { size, pipelining } = this.#offers;
    const mail = `MAIL FROM:<${from}>${size ? ` SIZE=${bytes.length}` : ""}\r\n`;
    this.#expected.push("MAIL FROM");
    if (!pipelining) return mail;
    this.#expected.push("RCPT TO", "DATA");
    return `${mail}RCPT TO:<${to}>\r\nDATA\r\n`;
  }

  #take(reply: Reply): void {
    if (this.#isOver) return;
    const expected = this.#expected.shift();
    if (expected === ".") this.#takeVerdict(reply);
    else if (expected === "DATA") this.#takeLeave(reply);
    else if (expected === "MAIL FROM" || expected === "RCPT TO") this.#takeAnswer(expected, reply);
    else if (expected === undefined) this.#takeUnasked(reply);
    else if (expected === "RSET" && reply.kind !== 2) this.end(outOfStep);
    // RFC 5321 section 3.8: no reply follows on it.
    if (reply.code === 421) this.end(asError("CONN", reply));
  }

  /** To MAIL or RCPT. A refusal stands; with PIPELINING the replies to all that follows come first. */
  #takeAnswer(command: "MAIL FROM" | "RCPT TO", reply: Reply): void {
    const open = this.#envelope;
    if (open === null) return;
    open.isAnswered = true;
    if (reply.kind !== 2 && reply.code < 400) return this.end(outOfStep);
    if (reply.code >= 400) open.refusal ??= judgeReply(command, reply);
    if (this.#offers.pipelining || reply.code === 421) return;
    if (open.refusal !== null) return this.#dismiss(open, "RSET");
    const next = command === "MAIL FROM" ? "RCPT TO" : "DATA";
    this.#expected.push(next);
    const line = next === "DATA" ? "DATA" : `RCPT TO:<${open.task.letter.to}>`;
    this.#socket.write(`${line}\r\n`, "latin1");
  }

  /** To DATA: content goes out after 354 alone, and only where recipient and sender stand. */
  #takeLeave(reply: Reply): void {
    const open = this.#envelope;
    if (open === null) return;
    open.isAnswered = true;
    if (reply.code < 300) return this.end(outOfStep);
    const mayFollow = reply.kind === 3;
    if (!mayFollow) open.refusal ??= judgeReply("DATA", reply);
    if (reply.code === 421) return;
    // RFC 2920 section 3.1: who takes DATA though nobody is to get it is sent a single dot.
    if (open.refusal !== null) return this.#dismiss(open, mayFollow ? "empty dot" : "RSET");
    if (this.#desk.isClosing()) return this.end({ code: "ECLOSED" });
    if (open.task.letter.mayLeave?.() === false) {
      // Only the end of the connection takes back what 354 promised.
      open.refusal = withdrawn;
      return this.end({ code: "ECLOSED" });
    }
    this.#envelope = null;
    this.#content = open;
    const wire = toWire(open.task.letter.bytes);
    if (wire.length <= octetsAtOnceMax) return this.#finish(open, wire);
    this.#socket.write(wire, "latin1", (error) => {
      if (!error && this.#content === open) this.#finish(open, "");
    });
  }

  /** Hands over the last of the content and the final dot: from here on no reply means doubt. */
  #finish(open: Transaction<Task>, last: string): void {
    open.isDotSent = true;
    this.#expected.push(".");
    this.#write(`${last}.\r\n`, this.#draw({ isRiding: true }));
  }

  #takeVerdict(reply: Reply): void {
    const open = this.#content;
    if (open === null) return;
    if (reply.kind !== 2 && reply.code < 400) return this.end(outOfStep);
    this.#content = null;
    this.#desk.settle(open.task, judgeReply("DATA", reply), { isUntouched: false });
  }

  /** Nothing of a refused letter stays with the server. */
  #dismiss({ task, refusal }: Transaction<Task>, by: "RSET" | "empty dot"): void {
    this.#envelope = null;
    this.#expected.push(by);
    if (refusal !== null) this.#desk.settle(task, refusal, { isUntouched: false });
    const end = by === "RSET" ? "RSET\r\n" : ".\r\n";
    this.#write(end, this.#draw({ isRiding: true }));
  }

  /** Amid a letter's content it is the refusal of that letter; with nothing under way, the end. */
  #takeUnasked(reply: Reply): void {
    const open = this.#content;
    if (open !== null) {
      open.isAnswered = true;
      if (reply.code >= 400) open.refusal = judgeReply("DATA", reply);
    }
    this.end(outOfStep);
  }
}

const outOfStep = { code: "EPROTOCOL" };
