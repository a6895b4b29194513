// Figures of the way out, on Postfix's smtp-sink: a personalised bulletin through the office, its ledger
// included, beside nodemailer's pool, a bare client and smtp-source, all in one run. Run: node
// bench/sending.ts [--letters N] [--rounds N] [--members N] [--json FILE] (Debian's postfix is needed).
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startFaultProxy } from "../tests/servers/fault-proxy.ts";
import { makeData } from "../tests/servers/plp.ts";
import { keepFigures } from "./running.ts";
import { type Figures, type Load, type Memory, measure, measureWorker } from "./sending/measure.ts";
import { prepareOffice } from "./sending/office.ts";
import { poolSettings } from "./sending/senders.ts";
import { startSink } from "./sending/sink.ts";

const { values } = parseArgs({
  options: {
    letters: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    members: { type: "string", default: "100000" },
    json: { type: "string" },
  },
});
const letters = Number(values.letters);
const rounds = Number(values.rounds);
const members = Number(values.members);

const near = {
  ways: ["pool", "pool-raw", "connections", "bare", "smtp-source", "office"],
  lanes: 5,
};
const far = { ways: ["pool", "pool-raw", "bare", "office"], lanes: 20, delayMs: 25 };
const farLetters = Math.ceil(letters / 5);

/** The median of each figure over the rounds. */
interface Row {
  readonly way: string;
  readonly lettersPerSecond: number;
  readonly cpuPer1000: number | null;
  readonly rssMb: number | null;
}

const sink = await startSink();
try {
  console.log(
    `${availableParallelism()} CPUs, load ${loadavg()[0]?.toFixed(1)}, ${process.version}`,
  );
  console.log(
    `nodemailer's pool: ${JSON.stringify({ ...poolSettings, maxConnections: near.lanes })}`,
  );
  const loopback = await measureNear();
  const distance = await measureFar();
  const memory = members > 0 ? await measureMemory() : [];
  const ratios = printRatios(loopback, distance);
  if (values.json !== undefined) {
    const figures = { letters, rounds, loopback, distance, memory, ratios, pool: poolSettings };
    keepFigures(values.json, figures);
  }
} finally {
  await sink.stop();
}

async function measureNear(): Promise<readonly Row[]> {
  console.log(`\n${letters} letters, loopback, ${near.lanes} connections, ${rounds} rounds`);
  return measureAll(near.ways, { port: sink.port, count: letters, lanes: near.lanes });
}

async function measureFar(): Promise<readonly Row[]> {
  const { delayMs, lanes, ways } = far;
  console.log(
    `\n${farLetters} letters, ${delayMs} ms each way, ${lanes} connections, ${rounds} rounds`,
  );
  const proxy = await startFaultProxy(sink.port);
  proxy.latencyMs.client = delayMs;
  proxy.latencyMs.server = delayMs;
  try {
    return await measureAll(ways, { port: proxy.port, count: farLetters, lanes });
  } finally {
    await proxy.close();
  }
}

/** The ways in turn, round by round, so that what else the machine does meets them all. */
async function measureAll(ways: readonly string[], load: Load): Promise<readonly Row[]> {
  const data = makeData();
  prepareOffice(data.folder, load.count);
  const seen = new Map<string, Figures[]>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ways) {
        seen.set(way, [...(seen.get(way) ?? []), await measure(way, load, data.folder)]);
      }
    }
  } finally {
    data.remove();
  }
  const rows = [...seen].map(([way, figures]): Row => {
    const cpu = figures.map(({ cpuSeconds }) => ((cpuSeconds ?? Number.NaN) * 1_000) / load.count);
    const perSecond = median(figures.map(({ seconds }) => load.count / seconds));
    return {
      ...{ way, lettersPerSecond: perSecond ?? 0, cpuPer1000: median(cpu) },
      rssMb: median(figures.map(({ rssMb }) => rssMb ?? Number.NaN)),
    };
  });
  console.log("way            letters/s   CPU s per 1,000   RSS MB");
  for (const { way, lettersPerSecond, cpuPer1000, rssMb } of rows) {
    const cpu = cpuPer1000?.toFixed(3) ?? "-";
    const figures = [lettersPerSecond.toFixed(0).padStart(9), cpu.padStart(17)];
    console.log(`${way.padEnd(14)} ${figures.join(" ")} ${(rssMb?.toFixed(0) ?? "-").padStart(8)}`);
  }
  return rows;
}

async function measureMemory(): Promise<readonly Memory[]> {
  console.log(`\n${members} members, the worker itself`);
  const data = makeData();
  prepareOffice(data.folder, members);
  try {
    const load = { port: sink.port, count: members, lanes: near.lanes };
    const seen = await measureWorker(load, data.folder);
    const at = [0.1, 0.5, 1].map((share) => seen.find(({ sent }) => sent >= share * members));
    const most = Math.max(...seen.map(({ rssMb }) => rssMb));
    const shown = at.map((one) => `${one?.rssMb.toFixed(0)} MB after ${one?.sent}`).join(", ");
    console.log(`RSS: ${shown}; at most ${most.toFixed(0)} MB`);
    return seen;
  } finally {
    data.remove();
  }
}

function printRatios(loopback: readonly Row[], distance: readonly Row[]): Record<string, number> {
  const speed = (rows: readonly Row[], way: string) =>
    rows.find((row) => row.way === way)?.lettersPerSecond ?? Number.NaN;
  const ratios = {
    "office / pool, loopback (3 to reach)": speed(loopback, "office") / speed(loopback, "pool"),
    "office / pool with raw, loopback": speed(loopback, "office") / speed(loopback, "pool-raw"),
    "office / smtp-source, loopback (0.4 would lead)":
      speed(loopback, "office") / speed(loopback, "smtp-source"),
    "office / bare client, loopback": speed(loopback, "office") / speed(loopback, "bare"),
    "office / pool, 25 ms each way (1 to reach, 1.9 would lead)":
      speed(distance, "office") / speed(distance, "pool"),
  };
  console.log("");
  for (const [name, ratio] of Object.entries(ratios)) console.log(`${name}: ${ratio.toFixed(2)}`);
  return ratios;
}

/** Null where nothing was measured. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
