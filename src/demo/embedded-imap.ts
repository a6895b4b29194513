// An IMAP server inside the process, on the loopback address, for the demo and the tests: one
// mailbox, all in memory. It knows nothing of the office.
import type { AddressInfo, Socket } from "node:net";
import hoodiecrow from "hoodiecrow-imap";

interface KeptMail {
  readonly uid: number;
  readonly flags: readonly string[];
  readonly raw: Buffer;
}

export interface ImapOptions {
  readonly user?: string;
  readonly password?: string;
  /** Also takes XOAUTH2 with the token that is good now. */
  readonly accessToken?: () => string;
  /** The hierarchy separator, `/` unless told. */
  readonly separator?: string;
  /** A prefix before every folder but INBOX, ending in the separator, such as `INBOX.`. */
  readonly prefix?: string;
  /** Extensions taken away, such as `MOVE`, `UIDPLUS` or `IDLE`. */
  readonly without?: readonly string[];
}

export interface EmbeddedImap {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Puts a letter into a folder (INBOX unless told), as if it had just come; gives its UID. */
  deliver(raw: Buffer | string, where?: { internalDate?: Date; folder?: string }): number;
  /** What lies in a folder, in UID order; throws where there is none. Names as the server has them. */
  list(folder: string): readonly KeptMail[];
  hasFolder(folder: string): boolean;
  /** Changes a folder's UIDVALIDITY, as a restored mailbox does. */
  renew(folder: string): void;
  /** Cuts every open connection; new ones are still taken. */
  dropAll(): void;
  close(): Promise<void>;
}

const plugins = [
  "ENABLE",
  "ID",
  "IDLE",
  "LITERALPLUS",
  "MOVE",
  "NAMESPACE",
  "SASL-IR",
  "AUTH-PLAIN",
  "SPECIAL-USE",
  "UIDPLUS",
  "UNSELECT",
];

/** Listens on a free port of 127.0.0.1; INBOX, Sent, Junk and Trash are there from the start. */
export async function startImap(options: ImapOptions = {}): Promise<EmbeddedImap> {
  const { user = "plp", password = "secret", separator = "/", prefix = "", accessToken } = options;
  const server = hoodiecrow({
    plugins: [...plugins, ...(accessToken === undefined ? [] : ["XOAUTH2"])].filter((name) => {
      return !options.without?.includes(name);
    }),
    users: {
      [user]: {
        password,
        ...(accessToken && {
          xoauth2: {
            get accessToken() {
              return accessToken();
            },
          },
        }),
      },
    },
    storage: {
      INBOX: {},
      [prefix]: {
        separator,
        type: "personal",
        folders: {
          Sent: { "special-use": "\\Sent" },
          Junk: { "special-use": "\\Junk" },
          Trash: { "special-use": "\\Trash" },
        },
      },
    },
  });
  const sockets = new Set<Socket>();
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    // Without a delay of the kernel's: the server writes each response line on its own.
    socket.setNoDelay(true);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const getFolder = (path: string) => {
    const folder = server.getMailbox(path);
    if (folder === undefined) throw new Error(`no folder ${path}`);
    return folder;
  };
  return {
    host: "127.0.0.1",
    port: (server.server.address() as AddressInfo).port,
    user,
    password,
    deliver: (raw, where = {}) => {
      const text = Buffer.from(raw).toString("latin1");
      const date = formatInternalDate(where.internalDate ?? new Date());
      return server.appendMessage(getFolder(where.folder ?? "INBOX"), [], date, text).message.uid;
    },
    list: (path) =>
      getFolder(path).messages.map(({ uid, flags, raw }) => {
        return { uid, flags, raw: Buffer.from(raw, "latin1") };
      }),
    hasFolder: (path) => server.getMailbox(path) !== undefined,
    renew: (path) => {
      getFolder(path).uidvalidity += 1;
    },
    dropAll: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** RFC 3501 section 9, date-time, in UTC. */
function formatInternalDate(date: Date): string {
  // As in `Thu, 12 Nov 2026 10:00:00 GMT`.
  const [, day, month, year, time] = date.toUTCString().split(" ");
  return `${day}-${month}-${year} ${time} +0000`;
}
