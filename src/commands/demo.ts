// `plp demo`: the office with embedded mail servers and a page of everybody's mailbox; with `--story` the
// main story in the terminal.
import type { Language } from "../demo/languages.ts";
import { serveSandbox } from "../demo/serve.ts";
import { tellStory } from "../demo/story.ts";
import { UsageFault } from "./fault.ts";

export interface DemoOptions {
  readonly story?: true;
  readonly lang: Language;
  readonly port?: string;
  readonly keep?: string;
}

export async function demo({ story, lang, port, keep }: DemoOptions): Promise<void> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (story) return tellStory(print, lang);
  const wanted = port === undefined ? null : readPort(port);
  const stopped = new Promise<void>((resolve) => {
    // Listened to from the start: a folder that is being opened is thrown away too.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  const served = await serveSandbox({
    ...{ language: lang, print, port: wanted },
    ...(keep !== undefined && { folder: keep }),
  });
  await stopped;
  const late = setTimeout(() => {
    served.throwAway();
    process.exit(0);
  }, endMsMax);
  await served.close();
  clearTimeout(late);
}
const endMsMax = 4000;

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageFault(`--port ${text} is no port: give a number from 0 to 65535.`);
}
