// An SMTP server inside the process, on the loopback address, for the demo and the tests: it keeps
// every letter that it accepts and answers as a script tells it. It knows nothing of the office.
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export interface AcceptedMail {
  readonly from: string;
  /** Envelope recipients, in order. */
  readonly to: readonly string[];
  /** The message as it came over the wire, dots unstuffed. */
  readonly raw: Buffer;
  /** UTC ISO text. */
  readonly at: string;
}

/** Where in the conversation: `body` is after DATA was allowed, `dot` after the final dot. */
export type Stage = "connect" | "login" | "mail" | "rcpt" | "body" | "dot";

/**
 * What the script wants: null = go on; a reply of its own (a text may begin with an enhanced code);
 * `drop` cuts the connection; `take and drop` keeps the letter and cuts without a reply (at `dot`).
 */
export type Answer =
  | null
  | { readonly code: number; readonly text: string }
  | "drop"
  | "take and drop";

export interface SmtpOptions {
  /** Asked at every stage; `address` is the log-in name, the sender or the (first) recipient. */
  readonly reply?: (stage: Stage, address: string) => Answer | Promise<Answer>;
  /** Demands this log-in; without it none is offered. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Demands XOAUTH2 with the token that is good now. */
  readonly accessToken?: () => string;
  /** False hides PIPELINING. */
  readonly pipelining?: boolean;
  readonly onAccepted?: (mail: AcceptedMail) => void;
}

export interface EmbeddedSmtp {
  readonly host: string;
  readonly port: number;
  /** Every letter kept so far, in order of acceptance. */
  readonly accepted: readonly AcceptedMail[];
  /** Connections and log-ins since the start. */
  readonly counts: { readonly connections: number; readonly logins: number };
  /** Cuts every open connection; new ones are still taken. */
  dropAll(): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startSmtp(options: SmtpOptions = {}): Promise<EmbeddedSmtp> {
  const accepted: AcceptedMail[] = [];
  const counts = { connections: 0, logins: 0 };
  const sockets = new Map<number, Socket>();
  const cut = (session: SMTPServerSession) => sockets.get(session.remotePort)?.resetAndDestroy();

  /** Runs the script; true = go on, "take" = keep and say nothing; throws a refusal, or never ends. */
  const ask = async (stage: Stage, address: string, session: SMTPServerSession) => {
    const answer = (await options.reply?.(stage, address)) ?? null;
    if (answer === null) return true;
    if (typeof answer === "object") throw refusal(answer);
    if (answer === "take and drop") return "take";
    cut(session);
    return new Promise<never>(() => {});
  };
  const keep = (session: SMTPServerSession, raw: Buffer) => {
    const mail: AcceptedMail = {
      from: session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address,
      to: session.envelope.rcptTo.map((recipient) => recipient.address),
      raw,
      at: new Date().toISOString(),
    };
    accepted.push(mail);
    options.onAccepted?.(mail);
  };

  const demandsLogin = options.login !== undefined || options.accessToken !== undefined;
  const server = new SMTPServer({
    name: "localhost",
    hideENHANCEDSTATUSCODES: true,
    hidePIPELINING: options.pipelining === false,
    disabledCommands: demandsLogin ? ["STARTTLS"] : ["AUTH", "STARTTLS"],
    ...(options.accessToken && { authMethods: ["XOAUTH2"] }),
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    onConnect(session, callback) {
      counts.connections += 1;
      ask("connect", "", session).then(() => callback(), callback);
    },
    onAuth(login, session, callback) {
      counts.logins += 1;
      const right =
        login.username === options.login?.user && login.password === options.login?.password;
      const isByToken = options.accessToken !== undefined;
      const isGood = isByToken ? login.accessToken === options.accessToken?.() : right;
      ask("login", login.username ?? "", session).then(() => {
        // Google's way: a challenge says what is wrong, before the refusal.
        if (isByToken && !isGood) callback(null, { data: { status: "401" } });
        else if (isGood) callback(null, { user: login.username });
        else callback(refusal({ code: 535, text: "5.7.8 Username and Password not accepted" }));
      }, callback);
    },
    onMailFrom(address, session, callback) {
      ask("mail", address.address, session).then(() => callback(), callback);
    },
    onRcptTo(address, session, callback) {
      ask("rcpt", address.address, session).then(() => callback(), callback);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      const to = session.envelope.rcptTo[0]?.address ?? "";
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      const ended = new Promise((resolve) => stream.once("end", resolve));
      const take = async () => {
        await ask("body", to, session);
        await ended;
        const go = await ask("dot", to, session);
        keep(session, Buffer.concat(chunks));
        if (go === "take") cut(session);
        else callback(null, `2.0.0 OK queued as ${accepted.length}`);
      };
      take().catch(callback);
    },
  });
  // A connection that a test cuts is no fault of the server.
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once("close", () => sockets.delete(port));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: "127.0.0.1",
    port: (server.server.address() as AddressInfo).port,
    accepted,
    counts,
    dropAll: () => {
      for (const socket of sockets.values()) socket.resetAndDestroy();
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}

function refusal(reply: { readonly code: number; readonly text: string }): Error {
  return Object.assign(new Error(reply.text), { responseCode: reply.code });
}
