// Pages over HTTP: listens on an address and gives each request to an application of Hono's. It knows no
// page, and lets go of connections in time when it is closed.
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

export interface Application {
  /** `client` is the address that the connection comes from; empty where it is gone already. */
  readonly fetch: (request: Request, from: { client: string }) => Response | Promise<Response>;
}

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Resolves when nothing listens any more; connections that are still open are cut. */
  readonly close: () => Promise<void>;
}

export interface ListenAt {
  readonly host: string;
  readonly port: number;
  /** After so many milliseconds without a byte either way a connection is cut. */
  readonly silentMs?: number;
}

// Nobody has more to say than a click, and nobody is slower than this.
const requestMsMax = 10_000;
/** A connection on which nothing moves is cut, as where a client asks on and on and reads no answer. */
const silentMsMax = 30_000;
const connectionsMax = 500;

/** Rejects where the port is taken or may not be used (`code` says why); port 0 takes a free one. */
export async function listen(
  application: Application,
  { host, port, silentMs = silentMsMax }: ListenAt,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => {
      return application.fetch(request, { client: incoming.socket.remoteAddress ?? "" });
    },
    serverOptions: { requestTimeout: requestMsMax, headersTimeout: requestMsMax },
  });
  server.maxConnections = connectionsMax;
  if ("timeout" in server) server.timeout = silentMs;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  return { host, port: (server.address() as AddressInfo).port, close };
}
