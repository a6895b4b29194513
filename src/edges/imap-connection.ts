// One IMAP connection to the mailbox: log-in, its folders, log-out. It knows nothing of what a letter
// means, nor of the database.
import { ImapFlow, type ListResponse } from "imapflow";
import { TokenFault } from "./oauth-fault.ts";
import type { AccessTokens } from "./oauth-tokens.ts";

/** pino, or anything that takes the same two arguments. No address and no text ever goes in. */
export interface Log {
  info(object: object, message: string): void;
  warn(object: object, message: string): void;
  error(object: object, message: string): void;
}

export interface Mailbox {
  readonly host: string;
  readonly port: number;
  readonly tls: "implicit" | "starttls" | "none";
  readonly user: string | null;
  readonly password: string | null;
  /** Asked instead of the password. */
  readonly accessTokens?: AccessTokens;
}

/** Where a letter goes once it was received; `leave` = it stays where it lies. */
export type Filed = "PLP/Handled" | "PLP/Quarantine" | "leave";

/** Paths as the server writes them; null where the account has no such folder. */
export interface Folders {
  readonly handled: string;
  readonly quarantine: string;
  readonly junk: string | null;
  readonly sent: string | null;
  readonly all: string | null;
  readonly trash: string | null;
}

export interface Trouble {
  readonly cause: "login" | "network";
  /** A code such as `ECONNREFUSED` or `AUTHENTICATIONFAILED`; holds no address and no text. */
  readonly because: string;
}

export interface OpenOptions {
  readonly log: Log;
  /** Aborting drops the connection at once, also while it is being opened. */
  readonly signal?: AbortSignal;
  /** The open folder holds more letters than before: a hint, not a count. */
  readonly onMore?: () => void;
  /** The connection is gone, for whatever reason; told once. */
  readonly onClosed?: () => void;
}

const connectMsMax = 30_000;
const silenceMsMax = 120_000;
const idleMsMax = 270_000;
const logoutMsMax = 2_000;
/** Above the largest letter that is fetched whole, so that only a server that lies meets it. */
const literalBytesMax = 40 * 1024 * 1024;

export class MailboxConnection {
  readonly client: ImapFlow;
  readonly log: Log;
  /** For each folder and UIDVALIDITY: what was already decided on a letter that still lies there. */
  readonly settled = new Map<string, Map<number, Filed>>();
  /** For each UIDVALIDITY of INBOX: what is not acted on because too much came at once. */
  readonly withheld = new Map<string, Set<number>>();
  #folders: Folders | null = null;

  private constructor(client: ImapFlow, log: Log) {
    this.client = client;
    this.log = log;
  }

  /**
   * Logs in, makes the folders that are missing and opens INBOX. Rejects with the library's error or a
   * TokenFault, which `nameTrouble` puts into words. A token that the server calls invalid is exchanged once.
   */
  static async open(mailbox: Mailbox, options: OpenOptions): Promise<MailboxConnection> {
    const { accessTokens } = mailbox;
    if (accessTokens === undefined) return MailboxConnection.#open(mailbox, null, options);
    const first = await unlessAborted(accessTokens.get(), options.signal);
    try {
      return await MailboxConnection.#open(mailbox, first, options);
    } catch (error) {
      if (nameTrouble(error).cause !== "login") throw error;
      accessTokens.refuse(first);
      const second = await unlessAborted(accessTokens.get(), options.signal);
      if (second === first) throw error;
      return MailboxConnection.#open(mailbox, second, options);
    }
  }

  static async #open(
    mailbox: Mailbox,
    accessToken: string | null,
    options: OpenOptions,
  ): Promise<MailboxConnection> {
    options.signal?.throwIfAborted();
    const client = newClient(mailbox, accessToken);
    const connection = new MailboxConnection(client, options.log);
    const drop = () => client.close();
    options.signal?.addEventListener("abort", drop, { once: true });
    // Without these two a reset connection ends the process; a clean close tells `close` alone.
    client.on("error", (error) => options.log.warn(nameTrouble(error), "imap connection failed"));
    client.on("close", () => {
      options.signal?.removeEventListener("abort", drop);
      options.onClosed?.();
    });
    client.on("exists", ({ count, prevCount }) => {
      if (count > prevCount) options.onMore?.();
    });
    try {
      await client.connect();
      await connection.openFolders();
      await client.mailboxOpen("INBOX");
      return connection;
    } catch (error) {
      client.close();
      throw error;
    }
  }

  get folders(): Folders {
    if (this.#folders === null) throw new Error("the imap connection is not open");
    return this.#folders;
  }

  /** False once the connection is gone: nothing more comes of it, open another. */
  get isUsable(): boolean {
    return this.client.usable;
  }

  /** Finds the folders and makes those that are missing; again when one was taken away. */
  async openFolders(): Promise<void> {
    this.#folders = await openFolders(this.client);
  }

  /** Opens a folder unless it is open already, and gives its UIDVALIDITY. */
  async select(path: string): Promise<string> {
    const open = this.client.mailbox;
    const folder = open && open.path === path ? open : await this.client.mailboxOpen(path);
    return folder.uidValidity.toString();
  }

  /** Logs out; the connection is gone afterwards, within two seconds whatever the server does. */
  async close(): Promise<void> {
    const timer = setTimeout(() => this.client.close(), logoutMsMax);
    try {
      if (this.client.usable) await this.client.logout();
    } catch (error) {
      this.log.warn(nameTrouble(error), "imap log-out failed");
    } finally {
      clearTimeout(timer);
      this.client.close();
    }
  }
}

/** Nobody who is told to stop waits for the provider. */
async function unlessAborted(token: Promise<string>, signal?: AbortSignal): Promise<string> {
  if (signal === undefined) return token;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([token, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** Of whoever logs in by one; null where the mailbox has a password. */
export function tokenFor({ accessTokens }: Mailbox): Promise<string | null> {
  return accessTokens?.get() ?? Promise.resolve(null);
}

/** Connects to nothing yet; with the token it logs in without the password. */
export function newClient(mailbox: Mailbox, accessToken: string | null): ImapFlow {
  const user = mailbox.user ?? "";
  return new ImapFlow({
    host: mailbox.host,
    port: mailbox.port,
    secure: mailbox.tls === "implicit",
    doSTARTTLS: mailbox.tls === "starttls",
    auth: accessToken === null ? { user, pass: mailbox.password ?? "" } : { user, accessToken },
    clientInfo: { name: "plp-relais" },
    logger: false,
    connectionTimeout: connectMsMax,
    greetingTimeout: connectMsMax,
    socketTimeout: silenceMsMax,
    maxIdleTime: idleMsMax,
    maxLiteralSize: literalBytesMax,
    disableAutoIdle: true,
    // Plain IMAP4rev1 does all that is needed, and every server has had its practice with it.
    disableAutoEnable: true,
    disableCompression: true,
  });
}

async function openFolders(client: ImapFlow): Promise<Folders> {
  const listed = await client.list();
  const find = (use: string) => listed.find((folder) => folder.specialUse === use)?.path ?? null;
  return {
    handled: await makeFolder(client, listed, ["PLP", "Handled"]),
    quarantine: await makeFolder(client, listed, ["PLP", "Quarantine"]),
    junk: find("\\Junk"),
    sent: find("\\Sent"),
    all: find("\\All"),
    trash: find("\\Trash"),
  };
}

async function makeFolder(
  client: ImapFlow,
  listed: readonly ListResponse[],
  path: readonly string[],
): Promise<string> {
  const { prefix = "", delimiter = "/" } = client.namespace ?? {};
  const wanted = prefix + path.join(delimiter ?? "");
  const found = listed.find(({ path }) => path === wanted);
  if (found !== undefined && !found.flags.has("\\Noselect")) return found.path;
  try {
    return (await client.mailboxCreate([...path])).path;
  } catch {
    // A server need not make the folder above (RFC 3501 section 6.3.3).
    await client.mailboxCreate(path.slice(0, -1)).catch(() => {});
    return (await client.mailboxCreate([...path])).path;
  }
}

/** Codes by which a server says that the log-in itself is wrong (RFC 5530 section 3). */
const refusedLogin = new Set(["AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"]);
/** Gmail puts `ALERT` before all that a person has to know: of these its words mean the password. */
const alertOnLogin = /password|log ?in via|credentials/i;

/** Tells a refused log-in from trouble on the way: by codes, and by words where the code is ALERT. */
export function nameTrouble(error: unknown): Trouble {
  if (error instanceof TokenFault) {
    return { cause: error.isRefused ? "login" : "network", because: error.originalCode };
  }
  // The library's own words, before anything was said to the server.
  if (error instanceof Error && error.message === "Unsupported authentication mechanism") {
    return { cause: "network", because: "no log-in of this kind is offered" };
  }
  const told: Record<string, unknown> =
    typeof error === "object" && error !== null ? { ...error } : {};
  const serverCode = typeof told.serverResponseCode === "string" ? told.serverResponseCode : null;
  const code = typeof told.code === "string" ? told.code : null;
  const refused = told.authenticationFailed === true;
  const name = error instanceof Error ? error.name : "Error";
  return {
    cause: refused && isAboutLogin(serverCode, told) ? "login" : "network",
    because: serverCode ?? code ?? (refused ? "log-in refused" : name),
  };
}

/** A server without codes says NO to a log-in and means it. */
function isAboutLogin(code: string | null, told: Record<string, unknown>): boolean {
  const words = String(told.responseText ?? told.response ?? "").slice(0, 500);
  if (code === "ALERT") return alertOnLogin.test(words);
  return code === null || refusedLogin.has(code);
}
