// Runs the ways of sending, each in a process of its own, and reads what they took. It knows no target
// figures and prints nothing.
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startImap } from "../../src/demo/embedded-imap.ts";
import { settingsFor, startPlp } from "../../tests/servers/plp.ts";
import { residentMb, run } from "../running.ts";

export interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly rssMb: number | null;
}

export interface Load {
  readonly port: number;
  readonly count: number;
  readonly lanes: number;
}

const child = new URL("child.ts", import.meta.url).pathname;

/** One of the ways in child.ts; `data` is copied where it is the office that sends, and left as it was. */
export async function measure(way: string, load: Load, data: string): Promise<Figures> {
  if (way === "smtp-source") return measureSource(load);
  const folder = mkdtempSync(join(tmpdir(), "plp-bench-"));
  try {
    if (way === "office") cpSync(data, folder, { recursive: true });
    const words = [child, way, load.port, load.count, load.lanes, folder].map(String);
    return JSON.parse(await run(process.execPath, words)) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Postfix's own source of mail: the same number of letters of the same size, over connections kept open. */
async function measureSource({ port, count, lanes }: Load): Promise<Figures> {
  const begun = performance.now();
  await run("/usr/sbin/smtp-source", [
    ...["-d", "-s", lanes, "-m", count, "-l", letterOctets].map(String),
    ...["-f", "plp.seraing@gmail.com", "-t", "member@people.example", `127.0.0.1:${port}`],
  ]);
  return { seconds: (performance.now() - begun) / 1_000, cpuSeconds: null, rssMb: null };
}

/** What a usual bulletin takes. */
const letterOctets = 5_358;

export interface Memory {
  /** When so many letters had been sent. */
  readonly sent: number;
  readonly rssMb: number;
}

const lookMs = 250;
const stillMsMax = 30_000;

/** The worker itself on these data, with a mailbox that stays empty: its memory while it sends all. */
export async function measureWorker({ port, count, lanes }: Load, data: string): Promise<Memory[]> {
  const imap = await startImap();
  const env = {
    ...settingsFor(data, { imap, smtp: { host: "127.0.0.1", port } }),
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    PLP_SMTP_CONNECTIONS: String(lanes),
    PLP_DAILY_QUOTA: "0",
  };
  const worker = startPlp(["start"], env);
  let [sent, tail, movedAt] = [0, "", performance.now()];
  worker.stdout?.resume();
  worker.stderr?.on("data", (chunk: Buffer) => {
    const pieces = (tail + chunk.toString()).split('"letter sent"');
    sent += pieces.length - 1;
    tail = (pieces.at(-1) ?? "").slice(-12);
    movedAt = performance.now();
  });
  const seen: Memory[] = [];
  while (sent < count && performance.now() - movedAt < stillMsMax) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    if (sent > 0) seen.push({ sent, rssMb: residentMb(worker.pid ?? 0) });
  }
  worker.kill("SIGTERM");
  await once(worker, "close");
  await imap.close();
  if (sent < count) throw new Error(`The worker stopped after ${sent} letters.`);
  return seen;
}
