// The double's IMAP side: a port before Dovecot that counts the connections of the account. It knows no
// command.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Behaviour } from "./behaviour.ts";
import { passOn } from "./imap-session.ts";
import type { MailStore } from "./store.ts";

/** Since the start; `open` = those logged in now. */
export interface ImapCounts {
  readonly connections: number;
  readonly open: number;
  readonly refused: number;
  readonly expired: number;
}

export interface ImapFront {
  readonly port: number;
  readonly counts: ImapCounts;
  /** Resets every connection; new ones are still taken. */
  dropAll(): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1; Dovecot listens on `dovecotPort` there. */
export async function startImapFront(
  dovecotPort: number,
  { store, behaviour }: { store: MailStore; behaviour: Behaviour },
): Promise<ImapFront> {
  const counts = { connections: 0, open: 0, refused: 0, expired: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    counts.connections += 1;
    let isIn = false;
    sockets.add(client);
    const leave = () => {
      if (isIn) counts.open -= 1;
      isIn = false;
    };
    const admit = () => {
      if (!isIn && counts.open >= behaviour.imapConnectionsMax) {
        counts.refused += 1;
        return false;
      }
      if (!isIn) counts.open += 1;
      isIn = true;
      return true;
    };
    const dovecot = connect(dovecotPort, "127.0.0.1");
    const onExpired = () => {
      counts.expired += 1;
    };
    client.once("close", () => {
      sockets.delete(client);
      leave();
    });
    passOn({ client, dovecot, store, behaviour, admit, dismiss: leave, onExpired }).catch(() => {
      client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    dropAll: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
