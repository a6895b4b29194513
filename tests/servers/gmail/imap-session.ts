// One IMAP connection through the double: the client's commands to Dovecot, one after the other, and the
// answers back, each in Gmail's words. It knows no other connection.
import { once } from "node:events";
import type { Socket } from "node:net";
import type { Behaviour } from "./behaviour.ts";
import { type Command, readCommand, translate, type Way } from "./imap-commands.ts";
import { ImapPieces, type Piece } from "./imap-pieces.ts";
import type { MailStore } from "./store.ts";

export interface Session {
  readonly client: Socket;
  readonly dovecot: Socket;
  readonly store: MailStore;
  readonly behaviour: Behaviour;
  /** False where the account has too many connections; true counts this one. */
  readonly admit: () => boolean;
  /** The log-in that was admitted failed. */
  readonly dismiss: () => void;
  readonly onExpired: () => void;
}

interface Pending {
  readonly command: Command;
  readonly way: Exclude<Way, { refusal: string }>;
  readonly settle: () => void;
}

/** Resolves when the connection has ended on both sides. */
export async function passOn(session: Session): Promise<void> {
  const { client, dovecot } = session;
  const link = new Link(session);
  for (const socket of [client, dovecot]) {
    socket.setNoDelay(true);
    socket.on("error", () => {});
  }
  // What a client asked for before it was cut off is still done.
  passPieces(client, (piece) => link.fromClient(piece)).then(() => dovecot.end());
  await passPieces(dovecot, (piece) => link.fromDovecot(piece));
  link.close();
}

async function passPieces(from: Socket, take: (piece: Piece) => Promise<void>): Promise<void> {
  const pieces = new ImapPieces();
  try {
    for await (const chunk of from) for (const piece of pieces.cut(chunk)) await take(piece);
  } catch {
    // A reset ends the connection like any other end.
  }
}

class Link {
  readonly #session: Session;
  #folder = "INBOX";
  #pending: Pending | null = null;
  #answered: Promise<void> = Promise.resolve();
  /** The rest of a command that was refused is thrown away. */
  #isRefused = false;
  #isBetween = true;
  #isExpired = false;
  #heldBack: string[] = [];
  #expiry: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  async fromClient(piece: Piece): Promise<void> {
    if ("octets" in piece || !piece.starts) {
      if (!this.#isRefused) await this.#write("dovecot", piece);
      return;
    }
    const command = readCommand(piece.line);
    for (const line of this.#heldBack.splice(0)) this.#session.client.write(line, "latin1");
    if (command === null) return this.#write("dovecot", piece);
    // As the server would do them one after the other anyway, what comes back is never ambiguous.
    await this.#answered;
    const way = this.#findWay(command);
    this.#isRefused = "refusal" in way;
    if ("refusal" in way) {
      this.#session.client.write(`${command.tag} ${way.refusal}\r\n`, "latin1");
      return;
    }
    this.#answered = new Promise((settle) => {
      this.#pending = { command, way, settle };
    });
    await this.#write("dovecot", { ...piece, line: way.line });
  }

  async fromDovecot(piece: Piece): Promise<void> {
    if ("octets" in piece) return this.#write("client", piece);
    const pending = this.#pending;
    this.#isBetween = piece.ends;
    if (!piece.starts || pending === null) {
      await this.#write("client", piece);
    } else if (piece.line.startsWith(`${pending.command.tag} `)) {
      this.#finish(pending, piece.line.startsWith(`${pending.command.tag} OK`));
      await this.#write("client", piece);
      pending.settle();
    } else if (pending.command.verb === "IDLE" && this.#isToBeHeldBack(piece)) {
      // MAIL.md 1.3: "does not tell about a new mail until the client sends something".
      this.#heldBack.push(`${piece.line}\r\n`);
    } else {
      await this.#write("client", {
        ...piece,
        line: pending.way.onRow?.(piece.line) ?? piece.line,
      });
    }
    if (this.#isExpired && this.#isBetween) this.#expire();
  }

  close(): void {
    clearTimeout(this.#expiry);
    this.#session.client.destroySoon();
    this.#session.dovecot.destroy();
    this.#pending?.settle();
  }

  #findWay(command: Command): Way {
    const { store, behaviour, admit } = this.#session;
    if (command.verb === "LOGIN" || command.verb === "AUTHENTICATE") {
      const refusal = refuseLogIn[behaviour.logIn];
      if (refusal !== null) return { refusal };
      // MAIL.md 1.3: 15 simultaneous connections; the words are those of imap.gmail.com.
      if (!admit()) return { refusal: "NO [ALERT] Too many simultaneous connections. (Failure)" };
    }
    const open = (folder: string) => {
      this.#folder = folder;
    };
    return translate(command, { store, folder: this.#folder, open });
  }

  #finish({ command, way }: Pending, isOk: boolean): void {
    this.#pending = null;
    if (isOk) way.onOk?.();
    if (command.verb !== "LOGIN" && command.verb !== "AUTHENTICATE") return;
    if (!isOk) return this.#session.dismiss();
    const { imapSessionMs } = this.#session.behaviour;
    if (imapSessionMs === null) return;
    this.#expiry = setTimeout(() => {
      this.#isExpired = true;
      if (this.#isBetween) this.#expire();
    }, imapSessionMs);
  }

  /** MAIL.md 1.3, session length: a BYE and a clean close, also amid IDLE or a command. */
  #expire(): void {
    this.#session.onExpired();
    this.#session.client.write("* BYE Session expired, please login again.\r\n");
    this.close();
  }

  #isToBeHeldBack({ line }: { line: string }): boolean {
    return !this.#session.behaviour.announces && line.startsWith("* ");
  }

  /** Waits while the reader does not keep up. */
  async #write(to: "client" | "dovecot", piece: Piece): Promise<void> {
    const socket = this.#session[to];
    const octets = "octets" in piece ? piece.octets : Buffer.from(`${piece.line}\r\n`, "latin1");
    if (socket.destroyed || socket.writableEnded || socket.write(octets)) return;
    await Promise.race([once(socket, "drain"), once(socket, "close")]).catch(() => {});
  }
}

/** MAIL.md 1.2 and 1.4: the account's password is dead, or is no app password. */
const refuseLogIn: Readonly<Record<Behaviour["logIn"], string | null>> = {
  works: null,
  refused: "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
  "app password wanted":
    "NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
};
