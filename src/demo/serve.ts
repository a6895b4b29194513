// Serves the sandbox on this machine alone, on the port asked for or the next free one.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CommandFault } from "../commands/fault.ts";
import { type Listening, listen } from "../edges/http.ts";
import type { Language } from "./languages.ts";
import { openSandbox, type Sandbox } from "./sandbox.ts";
import { createApplication } from "./server.ts";

export interface Serving {
  readonly language: Language;
  /** Null = 8025, or a free one where that is taken. */
  readonly port: number | null;
  readonly folder?: string;
  readonly print: (line: string) => void;
}

export interface Served {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly close: () => Promise<void>;
}

const usualPort = 8025;
const host = "127.0.0.1";

/** Resolves when the page can be asked for; rejects with a CommandFault where it cannot be served. */
export async function serveSandbox({ language, port, folder, print }: Serving): Promise<Served> {
  const isKept = folder !== undefined && existsSync(join(folder, "office", "plp.sqlite"));
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sandbox = await openSandbox({ language, ...(folder !== undefined && { folder }) });
  let listening: Listening;
  try {
    listening = await listenOn(createApplication(sandbox), port);
  } catch (fault) {
    await sandbox.close();
    throw fault;
  }
  const url = `http://${host}:${listening.port}/`;
  if (isKept) print(`The sandbox goes on from ${folder}.`);
  else if (folder !== undefined) print(`The sandbox is kept in ${folder}.`);
  print(`The sandbox is open: ${url}`);
  print("Ctrl-C ends it.");
  const close = async () => {
    await listening.close();
    await sandbox.close();
  };
  return { url, sandbox, close };
}

async function listenOn(
  application: ReturnType<typeof createApplication>,
  port: number | null,
): Promise<Listening> {
  try {
    return await listen(application, { host, port: port ?? usualPort });
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? "";
    if (port === null) return listen(application, { host, port: 0 });
    throw new CommandFault(
      `Port ${port} cannot be used (${code}): give another one with --port, or none.`,
    );
  }
}
