// Figures of the way in, on Debian's Dovecot: letters from a full inbox beside bare loops, from the
// server's notice of a letter to the acceptance of its answer, and the start. Run: node bench/inbox.ts
// [--letters N] [--notices N] [--rounds N] [--json FILE].
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureInbox, measureNotices, measureStart } from "./intake/measure.ts";
import { keepFigures } from "./running.ts";

const { values } = parseArgs({
  options: {
    letters: { type: "string", default: "2000" },
    notices: { type: "string", default: "200" },
    rounds: { type: "string", default: "3" },
    json: { type: "string" },
  },
});
const letters = Number(values.letters);
const rounds = Number(values.rounds);

/** Batch, and what is committed at a time. */
const bareWays = ["bare 100 letter", "bare 500 letter", "bare 500 batch"];
const ways = [...bareWays, "office"];

console.log(`${availableParallelism()} CPUs, load ${loadavg()[0]?.toFixed(1)}, ${process.version}`);
const lettersIn = await measureWays();
const notices = await measureNotices(Number(values.notices));
const notice = { medianMs: at(notices, 0.5), p99Ms: at(notices, 0.99) };
console.log(
  `\nthe server's EXISTS → answer accepted, ${notices.length} letters: median ${notice.medianMs.toFixed(1)} ms` +
    ` (15 to reach), 99th percentile ${notice.p99Ms.toFixed(1)} ms (60 to reach)`,
);
const start = await measureStarts();
if (values.json !== undefined) {
  const figures = { letters, rounds, lettersIn, notice, start };
  keepFigures(values.json, figures);
}

/** Letters per second, the median of the rounds; the ways in turn, round by round. */
async function measureWays(): Promise<Record<string, number>> {
  console.log(`\n${letters} mixed letters in, ${rounds} rounds: letters/s`);
  const seen: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      seen[way] = [...(seen[way] ?? []), await measureInbox(way, letters)];
    }
  }
  const medians = Object.fromEntries(ways.map((way) => [way, median(seen[way] ?? [])]));
  for (const [way, perSecond] of Object.entries(medians)) {
    console.log(`${way.padEnd(16)} ${perSecond.toFixed(0).padStart(6)}`);
  }
  const best = Math.max(...bareWays.map((way) => medians[way] ?? 0));
  const ratio = (medians.office ?? 0) / best;
  console.log(`office / best bare loop (0.9 to reach): ${ratio.toFixed(2)}`);
  return { ...medians, ratio };
}

async function measureStarts(): Promise<{ commandMs: number; rssMb: number }> {
  // The first one fills Node's compile cache, as an installation's second start finds it.
  await measureStart();
  const starts = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await measureStart());
  const commandMs = median(starts.map((start) => start.commandMs));
  const rssMb = median(starts.map((start) => start.rssMb));
  console.log(
    `process → first IMAP command: ${commandMs.toFixed(0)} ms (450 to reach); RSS at rest: ${rssMb.toFixed(0)} MB (130 to reach)`,
  );
  return { commandMs, rssMb };
}

function median(numbers: readonly number[]): number {
  return at(
    [...numbers].sort((one, other) => one - other),
    0.5,
  );
}

/** Of numbers in ascending order. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
