// `plp demo`: the office with embedded mail servers and a page of everybody's mailbox; with `--story` the
// main story in the terminal.
import { constants } from "node:os";
import type { Language } from "../demo/languages.ts";
import { serveSandbox } from "../demo/serve.ts";
import { tellStory } from "../demo/story.ts";
import { removeOwn } from "../demo/temporary.ts";
import { UsageFault } from "./fault.ts";

export interface DemoOptions {
  readonly story?: true;
  readonly lang: Language;
  readonly port?: string;
  readonly keep?: string;
}

export async function demo({ story, lang, port, keep }: DemoOptions): Promise<void> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const wanted = port === undefined ? null : readPort(port);
  // Before there is a folder: whatever ends the process, none of its own is left.
  process.once("exit", removeOwn);
  const stopped = listenForStop(story === true);
  if (story) return tellStory(print, lang);
  const served = await serveSandbox({
    ...{ language: lang, print, port: wanted },
    ...(keep !== undefined && { folder: keep }),
  });
  await stopped;
  const late = setTimeout(() => {
    process.exit(0);
  }, endMsMax);
  await served.close();
  clearTimeout(late);
}
const endMsMax = 4000;

/** Resolves at the first signal; where there is nothing to close, or at the second, it ends at once. */
function listenForStop(endsAtOnce: boolean): Promise<void> {
  let count = 0;
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.on(signal, () => {
        count += 1;
        if (endsAtOnce || count > 1) process.exit(128 + constants.signals[signal]);
        resolve();
      });
    }
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageFault(`--port ${text} is no port: give a number from 0 to 65535.`);
}
