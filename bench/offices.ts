// What several offices cost on one machine: each a worker process with a data folder and a mailbox of its own, on
// embedded servers. Memory, processor at rest, and how soon a letter is answered, one office at a time and all at
// once. Run: node bench/offices.ts [--offices 1,10,50] [--rest SECONDS] [--json FILE].
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../src/demo/embedded-smtp.ts";
import { makeData, settingsFor } from "../tests/servers/plp.ts";
import { keepFigures } from "./running.ts";

const { values } = parseArgs({
  options: {
    offices: { type: "string", default: "1,10,50" },
    rest: { type: "string", default: "60" },
    json: { type: "string" },
  },
});
const root = join(import.meta.dirname, "..");
const startMsMax = 120_000;
const answerMsMax = 60_000;
const lettersEach = 5;
/** Of the kernel's clock, in /proc/PID/stat. */
const ticksPerSecond = 100;

interface Office {
  readonly worker: ChildProcess;
  readonly imap: EmbeddedImap;
  readonly smtp: EmbeddedSmtp;
  readonly answered: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Row {
  readonly offices: number;
  readonly rssMb: number;
  readonly pssMb: number;
  readonly restPercent: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly allAtOnceMs: number;
}

console.log(
  `${availableParallelism()} CPUs, ${process.version}; MB and CPU of all offices together`,
);
const rows: Row[] = [];
for (const count of values.offices.split(",").map(Number)) {
  const row = await measure(count);
  rows.push(row);
  console.log(
    `${String(row.offices).padStart(3)} offices: RSS ${row.rssMb.toFixed(0)} MB, PSS ${row.pssMb.toFixed(0)} MB` +
      ` (${(row.pssMb / row.offices).toFixed(0)} each), at rest ${row.restPercent.toFixed(1)} % of a CPU;` +
      ` letter → answer: median ${row.medianMs.toFixed(0)} ms, 99th percentile ${row.p99Ms.toFixed(0)} ms;` +
      ` a letter to each at once: all answered after ${row.allAtOnceMs.toFixed(0)} ms`,
  );
}
if (values.json !== undefined) keepFigures(values.json, { rest: Number(values.rest), rows });

async function measure(count: number): Promise<Row> {
  const offices: Office[] = [];
  try {
    for (let index = 0; index < count; index += 1) offices.push(await openOffice());
    const took: number[] = [];
    // The first letter of each finds nothing warm; it counts like the others.
    for (let letter = 0; letter < lettersEach; letter += 1) {
      for (const office of offices) took.push(await timeAnswer([office], letter));
    }
    const allAtOnceMs = await timeAnswer(offices, lettersEach);
    const before = offices.map(({ worker }) => cpuSeconds(worker.pid ?? 0));
    await sleep(Number(values.rest) * 1_000);
    const used = offices.map(({ worker }, index) => {
      return cpuSeconds(worker.pid ?? 0) - (before[index] ?? 0);
    });
    const pids = offices.map(({ worker }) => worker.pid ?? 0);
    took.sort((one, other) => one - other);
    return {
      offices: count,
      rssMb: sum(pids.map((pid) => memoryMb(pid, "Rss"))),
      pssMb: sum(pids.map((pid) => memoryMb(pid, "Pss"))),
      restPercent: (100 * sum(used)) / Number(values.rest),
      medianMs: took[Math.floor(took.length / 2)] ?? Number.NaN,
      p99Ms: took[Math.min(took.length - 1, Math.floor(took.length * 0.99))] ?? Number.NaN,
      allAtOnceMs,
    };
  } finally {
    for (const office of offices) await office.close();
  }
}

async function openOffice(): Promise<Office> {
  const { folder, remove } = makeData();
  const imap = await startImap();
  const waiting: (() => void)[] = [];
  const smtp = await startSmtp({ onAccepted: () => waiting.shift()?.() });
  const env = {
    ...settingsFor(folder, { imap, smtp }),
    PLP_TEMPLATES_DIR: join(root, "templates"),
  };
  const worker = spawn(process.execPath, [join(root, "src/plp.js"), "start"], {
    ...{ env, cwd: tmpdir(), stdio: ["ignore", "ignore", "pipe"] },
  });
  await isOpen(worker);
  const answered = () => {
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("no answer in time")), answerMsMax);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };
  const close = async () => {
    const ended = once(worker, "close");
    worker.kill("SIGTERM");
    await ended;
    await imap.close();
    await smtp.close();
    remove();
  };
  return { worker, imap, smtp, answered, close };
}

async function isOpen(worker: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the office did not open")), startMsMax);
    let log = "";
    worker.stderr?.on("data", (chunk: Buffer) => {
      if (log === "open") return;
      log = (log + chunk.toString()).slice(-2_000);
      if (!log.includes("the office is open")) return;
      log = "open";
      clearTimeout(timer);
      resolve();
    });
  });
  // Its mailbox is watched, and its understanding warmed up, a moment later.
  await sleep(1_500);
}

/** Milliseconds from a letter in each inbox to the acceptance of the last answer. */
async function timeAnswer(offices: readonly Office[], letter: number): Promise<number> {
  const begun = performance.now();
  const answers = offices.map(({ imap, answered }) => {
    const answer = answered();
    imap.deliver(
      write(`somebody-${letter}-${Math.random().toString(36).slice(2)}@citizen.example`),
    );
    return answer;
  });
  await Promise.all(answers);
  return performance.now() - begun;
}

function write(from: string): string {
  return [
    "Authentication-Results: mx.google.com; dmarc=pass header.from=citizen.example",
    `From: ${from}`,
    "To: plp.seraing@gmail.com",
    "Subject: inscription",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${from}>`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Bonjour, je voudrais m'inscrire au PLP svp.",
    "",
  ].join("\r\n");
}

function memoryMb(pid: number, what: "Rss" | "Pss"): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(text)?.[1]) / 1_024;
}

function cpuSeconds(pid: number): number {
  // The name, in brackets, may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
