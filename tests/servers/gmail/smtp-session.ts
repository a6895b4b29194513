// One SMTP connection, the words of RFC 5321 and nothing more: commands in, replies out, pipelining
// included. What is accepted, and with which reply, others decide.
import type { Socket } from "node:net";

/** A reply with its code, lines apart with CRLF; 421 also ends the connection. Null = go on. */
export type Refusal = string | null;

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface Rules {
  readonly logIn: (user: string, password: string) => Refusal;
  readonly mail: (from: string) => Refusal;
  readonly rcpt: (to: string, before: readonly string[]) => Refusal;
  readonly data: (envelope: Envelope) => Refusal;
  /** Gives the reply to the final dot. The letter has its dots unstuffed. */
  readonly take: (envelope: Envelope, raw: Buffer) => string;
}

const linesMax = 4_096;
const end = Buffer.from("\r\n.\r\n");

export function serveSmtp(socket: Socket, rules: Rules): void {
  const session = new SmtpSession(socket, rules);
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.on("data", (chunk: Buffer) => session.take(chunk));
  session.reply("220 smtp.gmail.com ESMTP double - gsmtp");
}

class SmtpSession {
  readonly #socket: Socket;
  readonly #rules: Rules;
  #rest: Buffer = Buffer.alloc(0);
  /** The letter that is coming in, in parts; null while commands are read. */
  #letter: Buffer[] | null = null;
  #isIn = false;
  #awaitsLogin = false;
  #from: string | null = null;
  #to: string[] = [];

  constructor(socket: Socket, rules: Rules) {
    this.#socket = socket;
    this.#rules = rules;
  }

  take(chunk: Buffer): void {
    let rest: Buffer = Buffer.concat([this.#rest, chunk]);
    while (!this.#socket.destroyed && !this.#socket.writableEnded) {
      const isData = this.#letter !== null;
      const at = rest.indexOf(isData ? end : "\r\n");
      if (at < 0) break;
      // The CRLF before the dot belongs to the letter.
      const part = rest.subarray(0, isData ? at + 2 : at);
      rest = rest.subarray(at + (isData ? end.length : 2));
      if (isData) this.#finish(part);
      else this.#command(part.toString("latin1"));
      // So that the end is also found where nothing stands before the dot.
      if (!isData && this.#letter !== null) rest = Buffer.concat([Buffer.from("\r\n"), rest]);
    }
    // All but what may be the beginning of the end is put away, so that large letters stay cheap.
    const kept = this.#letter === null ? rest.length : Math.min(rest.length, end.length - 1);
    this.#letter?.push(rest.subarray(0, rest.length - kept));
    this.#rest = rest.subarray(rest.length - kept);
    if (this.#letter === null && kept > linesMax * 16) this.reply("421 4.4.2 line too long");
  }

  reply(text: string): void {
    this.#socket.write(`${text}\r\n`, "latin1");
    if (text.startsWith("421")) this.#socket.end();
  }

  #finish(last: Buffer): void {
    const stuffed = Buffer.concat([...(this.#letter ?? []), last]).toString("latin1");
    this.#letter = null;
    const raw = Buffer.from(stuffed.replaceAll("\r\n..", "\r\n.").slice(2), "latin1");
    const envelope = this.#takeEnvelope();
    this.reply(this.#rules.take(envelope, raw));
  }

  #command(line: string): void {
    if (this.#awaitsLogin) return this.#logIn(line);
    const [verb = "", ...words] = line.split(" ");
    const address = /<([^<>]{0,320})>/.exec(line)?.[1] ?? "";
    switch (verb.toUpperCase()) {
      case "EHLO":
      case "HELO":
        return this.reply(hello.join("\r\n"));
      case "AUTH":
        if (words[0]?.toUpperCase() !== "PLAIN") return this.reply("504 5.7.4 Unrecognized type");
        if (words[1] !== undefined) return this.#logIn(words[1]);
        this.#awaitsLogin = true;
        return this.reply("334 ");
      case "MAIL":
        if (!this.#isIn) return this.reply("530 5.7.0 Authentication Required. - gsmtp");
        return this.#unless(this.#rules.mail(address), () => {
          this.#from = address;
          this.reply("250 2.1.0 OK - gsmtp");
        });
      case "RCPT":
        if (this.#from === null) return this.reply("503 5.5.1 MAIL first. - gsmtp");
        return this.#unless(this.#rules.rcpt(address, this.#to), () => {
          this.#to.push(address);
          this.reply("250 2.1.5 OK - gsmtp");
        });
      case "DATA":
        if (this.#to.length === 0) return this.reply("503 5.5.1 RCPT first. - gsmtp");
        return this.#unless(this.#rules.data({ from: this.#from ?? "", to: this.#to }), () => {
          this.#letter = [];
          this.reply("354 Go ahead - gsmtp");
        });
      case "RSET":
        this.#takeEnvelope();
        return this.reply("250 2.1.5 Flushed - gsmtp");
      case "NOOP":
        return this.reply("250 2.0.0 OK - gsmtp");
      case "QUIT":
        this.reply("221 2.0.0 closing connection - gsmtp");
        this.#socket.end();
        return;
      default:
        return this.reply("502 5.5.1 Unrecognized command. - gsmtp");
    }
  }

  /** RFC 4616: authorisation, name, password, NUL between. */
  #logIn(base64: string): void {
    this.#awaitsLogin = false;
    const [, user = "", password = ""] = Buffer.from(base64, "base64").toString().split("\0");
    this.#unless(this.#rules.logIn(user, password), () => {
      this.#isIn = true;
      this.reply("235 2.7.0 Accepted");
    });
  }

  #unless(refusal: Refusal, goOn: () => void): void {
    if (refusal === null) goOn();
    else this.reply(refusal);
  }

  #takeEnvelope(): Envelope {
    const envelope = { from: this.#from ?? "", to: this.#to };
    this.#from = null;
    this.#to = [];
    return envelope;
  }
}

const hello = [
  "250-smtp.gmail.com at your service",
  "250-SIZE 35882577",
  "250-8BITMIME",
  "250-AUTH PLAIN",
  "250-ENHANCEDSTATUSCODES",
  "250-PIPELINING",
  "250 SMTPUTF8",
];
