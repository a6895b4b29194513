// Starting and ending servers of other people for the tests: a free port, the wait for the first
// words, the end by the id of the process that was started.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** A port of 127.0.0.1 that nobody listens on just now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits for the first words of a server; throws when its process ends or after ten seconds. */
export async function untilGreeted(port: number, server: ChildProcess): Promise<void> {
  let failure: unknown = null;
  server.once("error", (error) => {
    failure = error;
  });
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (failure !== null || server.exitCode !== null) break;
    if (await isGreeted(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no greeting", { cause: failure });
}

function isGreeted(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const answer = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once("data", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("end", () => answer(false));
    socket.setTimeout(2_000, () => answer(false));
  });
}

/** Ends a process that was started here. */
export async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const exited = once(server, "exit");
  server.kill("SIGTERM");
  await exited;
}
