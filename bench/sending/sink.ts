// Postfix's smtp-sink, that takes every mail and keeps none: the server of the sending figures.
import { spawn } from "node:child_process";
import { end, findFreePort, untilGreeted } from "../../tests/real/processes.ts";

export interface Sink {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Resolves when it greets. */
export async function startSink(): Promise<Sink> {
  const port = await findFreePort();
  // Run by root, it demands another user.
  const user = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  const server = spawn("/usr/sbin/smtp-sink", [...user, `127.0.0.1:${port}`, "1024"], {
    stdio: "ignore",
  });
  await untilGreeted(port, server);
  return { port, stop: () => end(server) };
}
