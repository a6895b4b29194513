// A TCP proxy on the loopback address that cuts, resets, stalls or delays connections where a test
// tells it to, and counts. It knows no protocol.
import { type AddressInfo, connect, createServer } from "node:net";
import { FaultyConnection, type Shared } from "./fault-connection.ts";
import type { Fault, Plan, Side } from "./fault-trap.ts";

export interface FaultProxy {
  readonly host: string;
  readonly port: number;
  readonly counts: FaultCounts;
  /** Milliseconds that every octet takes, by the side that it comes from; may be set at any time. */
  readonly latencyMs: Record<Side, number>;
  /** Octets and texts count from now on, on connections that are open as well. */
  plan(fault: Fault): Plan;
  /** No fault that was planned strikes any more. */
  clear(): void;
  /** Resets every connection, on both sides, at once; new ones are still taken. */
  cut(): void;
  /** Swallows everything from now on, both ways, without closing anything; `resume` = from then on no more. */
  stall(): void;
  resume(): void;
  close(): Promise<void>;
}

interface FaultCounts {
  readonly connections: number;
  readonly open: number;
  /** Faults that struck, cuts not included. */
  readonly struck: number;
  /** Octets passed on, by the side that they came from. */
  readonly octets: Readonly<Record<Side, number>>;
}

/** Listens on a free port of 127.0.0.1 and passes on to `port` there. */
export async function startFaultProxy(
  port: number,
  faults: readonly Fault[] = [],
): Promise<FaultProxy> {
  const shared: Shared = {
    plans: new Set(),
    counts: { connections: 0, open: 0, struck: 0, octets: { client: 0, server: 0 } },
    latencyMs: { client: 0, server: 0 },
    isStalled: false,
  };
  const open = new Set<FaultyConnection>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    shared.counts.connections += 1;
    shared.counts.open += 1;
    const upstream = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const connection = new FaultyConnection(client, upstream, shared);
    open.add(connection);
    client.once("close", () => {
      shared.counts.open -= 1;
    });
    let socketsLeft = 2;
    for (const socket of [client, upstream]) {
      socket.once("close", () => {
        socketsLeft -= 1;
        if (socketsLeft === 0) open.delete(connection);
      });
    }
  });
  const plan = (fault: Fault): Plan => {
    const planned = { fault, struck: 0 };
    shared.plans.add(planned);
    return planned;
  };
  for (const fault of faults) plan(fault);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    counts: shared.counts,
    latencyMs: shared.latencyMs,
    plan,
    clear: () => shared.plans.clear(),
    cut: () => {
      for (const connection of open) connection.cut();
    },
    stall: () => {
      shared.isStalled = true;
    },
    resume: () => {
      shared.isStalled = false;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const connection of open) connection.cut();
      await closed;
    },
  };
}
