// Opens one connection to the SMTP server and logs in: TLS, STARTTLS and the log-in are nodemailer's.
// What is sent over the open socket then, it does not know.
import type { Socket } from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { logInByToken } from "./oauth-smtp.ts";
import type { AccessTokens } from "./oauth-tokens.ts";

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly tls: "implicit" | "starttls" | "none";
  /** Null = no log-in. */
  readonly user: string | null;
  readonly password: string | null;
  /** Asked instead of the password. */
  readonly accessTokens?: AccessTokens;
  /** Letters under way at the same time, each on a connection of its own. */
  readonly connections: number;
}

/** What the server offers (RFC 5321 section 2.2); `sizeMax` in octets, null = not told. */
export interface Offers {
  readonly pipelining: boolean;
  readonly size: boolean;
  readonly sizeMax: number | null;
}

export interface OpenConnection {
  /** Nobody reads it yet. */
  readonly socket: Socket;
  readonly offers: Offers;
  /** Lets the socket go. */
  readonly close: () => void;
  /** Says good-bye before; only where nothing is under way. */
  readonly quit: () => void;
}

const connectMsMax = 30_000;
/** All of connecting, greeting, TLS and log-in. */
const openMsMax = 90_000;
/** RFC 5321 section 4.5.3.2.6: less would put letters in doubt that the server is still taking. */
const silenceMsMax = 600_000;

/** Rejects with nodemailer's error. `onEnd` is called once when the open connection ends, with its error. */
export async function openConnection(
  server: SmtpServer,
  onEnd: (error: unknown) => void,
  signal: AbortSignal,
): Promise<OpenConnection> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === "implicit",
    requireTLS: server.tls === "starttls",
    ignoreTLS: server.tls === "none",
    connectionTimeout: connectMsMax,
    greetingTimeout: connectMsMax,
    socketTimeout: silenceMsMax,
  });
  let fail = onEnd;
  connection.on("error", (error) => fail(error));
  connection.on("end", () => fail(ended));
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  signal.addEventListener("abort", () => fail({ code: "ECLOSED" }), { once: true });
  const timer = setTimeout(() => fail({ code: "ETIMEDOUT" }), openMsMax);
  try {
    // Without a token there is nothing to say to the server.
    if (server.accessTokens !== undefined) await Promise.race([server.accessTokens.get(), failed]);
    const offers = await Promise.race([greet(connection), failed]);
    if (server.user !== null && connection.allowsAuth) {
      await Promise.race([logIn(connection, server.user, server), failed]);
    }
    const socket = connection._socket;
    if (!socket || socket.destroyed) throw ended;
    // The library has heard all that it will: from here on replies are the writer's.
    socket.removeAllListeners("data");
    fail = onEnd;
    socket.once("end", () => onEnd(ended));
    return { socket, offers, ...partings(socket, connection) };
  } catch (error) {
    fail = () => {};
    connection.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const ended = { code: "ECONNECTION" };

function greet(connection: SMTPConnection): Promise<Offers> {
  return new Promise((resolve, reject) => {
    connection.connect((error) => {
      if (error) reject(error);
      else resolve(readOffers(String(connection.lastServerResponse)));
    });
  });
}

/** The reply to EHLO: a keyword and its parameters a line, after the first (RFC 5321 section 4.1.1.1). */
function readOffers(reply: string): Offers {
  const lines = reply.split("\n").slice(1, 100);
  const offers = new Map(
    lines.map((line) => {
      const [keyword = "", parameter = ""] = line.slice(4).trim().split(" ");
      return [keyword.toUpperCase(), parameter];
    }),
  );
  const sizeMax = Number(offers.get("SIZE")) || null;
  return { pipelining: offers.has("PIPELINING"), size: offers.has("SIZE"), sizeMax };
}

function logIn(
  connection: SMTPConnection,
  user: string,
  { accessTokens, password }: SmtpServer,
): Promise<void> {
  if (accessTokens !== undefined) return logInByToken(connection, user, accessTokens);
  const pass = password ?? "";
  return new Promise((resolve, reject) => {
    connection.login({ user, credentials: { user, pass } }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function partings(socket: Socket, connection: SMTPConnection) {
  const close = () => connection.close();
  const quit = () => {
    if (socket.writable) socket.write("QUIT\r\n");
    close();
  };
  return { close, quit };
}
