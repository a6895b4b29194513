// A TCP proxy on the loopback address that cuts or stalls what passes through it, and counts. It
// knows no protocol.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface CuttingProxy {
  readonly port: number;
  readonly counts: { readonly connections: number };
  /** Cuts every connection by reset; new ones are still taken. */
  cut(): void;
  /** From now on swallows everything, both ways, without closing anything. */
  stall(): void;
  close(): Promise<void>;
}

/**
 * Listens on a free port of 127.0.0.1 and passes on to `port` there. The first connection is cut once
 * `budgets[0]` octets have come from the server, and so on; those after the last live on.
 */
export async function startProxy(
  port: number,
  budgets: readonly number[] = [],
): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const counts = { connections: 0 };
  let isStalled = false;
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const join = (from: Socket, to: Socket, pass: (chunk: Buffer) => void) => {
    sockets.add(from);
    from.setNoDelay(true);
    from.on("data", (chunk: Buffer) => {
      if (!isStalled) pass(chunk);
    });
    from.on("end", () => to.end());
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    let left = budgets[counts.connections] ?? Number.POSITIVE_INFINITY;
    counts.connections += 1;
    const upstream = connect(port, "127.0.0.1");
    join(client, upstream, (chunk) => upstream.write(chunk));
    join(upstream, client, (chunk) => {
      client.write(chunk.subarray(0, Math.max(left, 0)));
      left -= chunk.length;
      // What was let through reaches the client before the cut.
      if (left <= 0) setImmediate(() => client.resetAndDestroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    cut,
    stall: () => {
      isStalled = true;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
