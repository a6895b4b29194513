// A TCP proxy on the loopback address that changes nothing and tells what passes, at once: the moment
// at which a server tells of a letter, or a client gives its first command.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Tap {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Listening {
  readonly onClient?: (chunk: Buffer) => void;
  readonly onServer?: (chunk: Buffer) => void;
}

/** Listens on a free port of 127.0.0.1 and passes on to `port` there. */
export async function startTap(port: number, { onClient, onServer }: Listening): Promise<Tap> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      socket.on("error", () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on("data", (chunk: Buffer) => onClient?.(chunk));
    upstream.on("data", (chunk: Buffer) => onServer?.(chunk));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
