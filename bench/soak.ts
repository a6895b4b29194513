// The worker over many letters: does its memory stay flat, does it close what it opens, does it get slower?
// A real process on Dovecot and an SMTP server that keeps nothing; ends by itself, with 1 where it grows.
// Run: node bench/soak.ts [--letters N] [--minutes M] [--every N] [--json FILE] (dovecot-imapd is needed).
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Dovecot, startDovecot } from "../tests/real/dovecot.ts";
import { findFreePort } from "../tests/real/processes.ts";
import { makeData, runPlp, settingsFor, startPlp, unbound } from "../tests/servers/plp.ts";
import { keepFigures, residentMb } from "./running.ts";
import { startCountingSmtp, type Told } from "./soak/counting-smtp.ts";
import * as letters from "./soak/letters.ts";
import { type Look, lookAt } from "./soak/looking.ts";

const { values } = parseArgs({
  options: {
    letters: { type: "string", default: "100000" },
    minutes: { type: "string", default: "60" },
    every: { type: "string" },
    json: { type: "string" },
  },
});
const total = Number(values.letters);
const every = Number(values.every ?? Math.max(500, Math.floor(total / 20)));
const endsAt = Date.now() + Number(values.minutes) * 60_000;
/** The inbox never holds more. */
const waitingMax = 100;
/**
 * What the second half may grow by in 10,000 letters: the lowest of each window, as what is between two
 * collections of garbage comes and goes by a hundred MB. It takes some ten thousands to tell it from chance.
 */
const slopeMbMax = 4;
const sampleMs = 1_000;
const descriptorsMax = 4;
const stopMsMax = 10_000;

interface Window extends Look {
  readonly letters: number;
  readonly perSecond: number;
  /** The lowest RSS of the window. */
  readonly floorMb: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const state = {
  delivered: 0,
  out: 0,
  /** Of probes that wait for their answer: when each was put into the inbox. */
  probes: new Map<string, number>(),
  took: [] as number[],
  kinds: new Map<string, number>(),
  asked: [] as Told[],
  windows: [] as Window[],
  windowBegan: { at: performance.now(), letters: 0 },
  floorMb: Number.POSITIVE_INFINITY,
  sampledAt: 0,
};

const data = makeData();
const dovecot = await startDovecot();
const smtp = await startCountingSmtp(note);
const port = await findFreePort();
const env = {
  ...settingsFor(data.folder, { imap: dovecot, smtp }),
  PLP_TEMPLATES_DIR: join(import.meta.dirname, "../templates"),
  ...unbound,
  PLP_HTTP_PORT: String(port),
};
try {
  const people = join(data.folder, "people.csv");
  writeFileSync(people, letters.writeMembers());
  const imported = await runPlp(["members", "import", people], env);
  if (imported.code !== 0) throw new Error(imported.err);
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await smtp.close();
  await dovecot.stop();
  data.remove();
}

async function soak(): Promise<boolean> {
  const worker = startPlp(["start"], env);
  let log = "";
  worker.stderr?.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4_000);
  });
  worker.stdout?.resume();
  const place = { pid: worker.pid ?? 0, folder: data.folder, port };
  try {
    while (!log.includes("the office is open")) await sleep(50);
    console.log(`${availableParallelism()} CPUs, ${process.version}, ${total} letters at the most`);
    console.log(
      "letters  in/s  low MB  RSS MB  heap MB  fds  database MB  WAL MB  median ms  p99 ms",
    );
    state.windowBegan = { at: performance.now(), letters: 0 };
    while (state.delivered < total && Date.now() < endsAt) {
      if (worker.exitCode !== null) throw new Error(`The worker ended by itself:\n${log}`);
      sample(place.pid);
      feed(dovecot);
      if (state.delivered - state.windowBegan.letters >= every) {
        tell(await lookAt(place));
        empty(dovecot);
      }
      await sleep(20);
    }
    await untilCalm(dovecot);
    tell(await lookAt(place));
    const beganAt = performance.now();
    worker.kill("SIGTERM");
    const [code] = (await once(worker, "close")) as [number | null];
    return judge({ code, stopMs: performance.now() - beganAt });
  } finally {
    worker.kill("SIGKILL");
  }
}

function sample(pid: number): void {
  if (performance.now() - state.sampledAt < sampleMs) return;
  state.sampledAt = performance.now();
  state.floorMb = Math.min(state.floorMb, residentMb(pid));
}

function note(told: Told): void {
  state.out += 1;
  state.kinds.set(told.kind, (state.kinds.get(told.kind) ?? 0) + 1);
  const since = state.probes.get(told.to);
  if (since !== undefined) {
    state.took.push(performance.now() - since);
    state.probes.delete(told.to);
  } else if (told.kind === "join-confirm") state.asked.push(told);
}

/** Fills the inbox up: a yes to what was asked first, then whoever writes next. */
function feed(server: Dovecot): void {
  for (let free = waitingMax - server.count("INBOX"); free > 0; free -= 1) {
    if (state.delivered >= total) return;
    const number = state.delivered;
    const asked = state.asked.shift();
    if (asked !== undefined) server.deliver(letters.writeYes(number, asked));
    else if (number % letters.probeEvery === 0) {
      state.probes.set(letters.probeAddress(number), performance.now());
      server.deliver(letters.writeProbe(number));
    } else server.deliver(letters.writeLetter(number));
    state.delivered += 1;
  }
}

/** What is handled is no longer needed; the server finds it gone. */
function empty(server: Dovecot): void {
  for (const part of ["new", "cur"]) {
    const folder = join(server.mail, ".PLP.Handled", part);
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
  }
}

function tell(look: Look): void {
  const took = state.took.splice(0).sort((one, other) => one - other);
  const at = performance.now();
  const count = state.delivered - state.windowBegan.letters;
  const row: Window = {
    letters: state.delivered,
    perSecond: count / ((at - state.windowBegan.at) / 1_000),
    ...look,
    floorMb: Math.min(state.floorMb, look.rssMb),
    medianMs: took[Math.floor(took.length / 2)] ?? Number.NaN,
    p99Ms: took[Math.floor(took.length * 0.99)] ?? Number.NaN,
  };
  state.windowBegan = { at, letters: state.delivered };
  state.floorMb = Number.POSITIVE_INFINITY;
  state.windows.push(row);
  const cells: readonly (readonly [number | null, number])[] = [
    ...([
      [row.letters, 7],
      [row.perSecond, 6],
      [row.rssMb, 8],
      [row.heapMb, 9],
    ] as const),
    ...([
      [row.descriptors, 5],
      [row.databaseMb, 13],
      [row.walMb, 8],
    ] as const),
    ...([
      [row.medianMs, 11],
      [row.p99Ms, 8],
    ] as const),
  ];
  console.log(cells.map(([value, width]) => (value?.toFixed(0) ?? "-").padStart(width)).join(""));
}

/** Until nothing waits in the inbox and nothing has left for two seconds. */
async function untilCalm(server: Dovecot): Promise<void> {
  for (let calm = 0, out = state.out; calm < 4 && Date.now() < endsAt + 60_000; ) {
    await sleep(500);
    calm = server.count("INBOX") === 0 && state.out === out ? calm + 1 : 0;
    out = state.out;
  }
}

async function judge(end: { code: number | null; stopMs: number }): Promise<boolean> {
  const status = JSON.parse((await runPlp(["status", "--json"], env)).out);
  const half = state.windows.slice(Math.floor(state.windows.length / 2));
  const slope = slopeOf(half) * 10_000;
  const spread =
    Math.max(...half.map(({ descriptors }) => descriptors)) -
    Math.min(...half.map(({ descriptors }) => descriptors));
  const checks = [
    [
      `lowest RSS over the second half: ${slope.toFixed(2)} MB per 10,000 letters`,
      slope <= slopeMbMax,
    ],
    [`descriptors differ by ${spread}`, spread <= descriptorsMax],
    [
      `${status.inbox.handled} of ${state.delivered} letters handled`,
      status.inbox.handled === state.delivered,
    ],
    [`${state.probes.size} probes without an answer`, state.probes.size === 0],
    [
      `stopped in ${end.stopMs.toFixed(0)} ms, exit code ${end.code}`,
      end.code === 0 && end.stopMs < stopMsMax,
    ],
  ] as const;
  const isFlat = checks.every(([, isGood]) => isGood);
  for (const [what, isGood] of checks) console.log(`${isGood ? "good" : "BAD "}  ${what}`);
  console.log(
    `${state.out} letters left: ${[...state.kinds].map((kind) => kind.join(" ")).join(", ")}`,
  );
  console.log(isFlat ? "FLAT" : "NOT FLAT");
  if (values.json !== undefined) {
    const { windows, delivered, out } = state;
    keepFigures(values.json, {
      ...{ letters: delivered, out, slopeMbPer10000: slope, slopeMbMax, isFlat, ...end, windows },
      kinds: Object.fromEntries(state.kinds),
    });
  }
  return isFlat;
}

/** MB per letter, by least squares. */
function slopeOf(windows: readonly Window[]): number {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const x = mean(windows.map((one) => one.letters));
  const y = mean(windows.map((one) => one.floorMb));
  const over = mean(windows.map((one) => (one.letters - x) * (one.floorMb - y)));
  return over / mean(windows.map((one) => (one.letters - x) ** 2));
}
