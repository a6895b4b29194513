// `plp retention run|list`: erases what is past its time now, beside a running worker, and tells what
// stays how long and what each run took.
import { setTimeout as sleep } from "node:timers/promises";
import { readRegistry } from "../registry-file.ts";
import { countExpired, eraseExpired } from "../retention.ts";
import { retentionClasses } from "../retention-periods.ts";
import { listRuns, type RetentionRun, type Taken } from "../store/retention.ts";
import { printJson, printTable, whileOpen, withData } from "./offline.ts";

interface RunOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

export async function runRetention({ dryRun, json }: RunOptions): Promise<void> {
  const now = new Date().toISOString();
  const { hold, taken } = await whileOpen(async (store, { dataDir }) => {
    const { retention: periods } = readRegistry(dataDir);
    const world = { store, periods, now };
    if (dryRun) return { hold: periods.hold, taken: countExpired(world) };
    const { taken } = await eraseExpired({
      ...world,
      clock: () => new Date(),
      mayGoOn: () => true,
      // The worker's own writes come in between.
      pause: () => sleep(1),
    });
    return { hold: periods.hold, taken };
  });
  if (json) return printJson({ hold, dryRun: dryRun ?? false, taken });
  process.stdout.write(`${sayRun(taken, { hold, isDry: dryRun ?? false })}\n`);
}

function sayRun(taken: Taken, { hold, isDry }: { hold: boolean; isDry: boolean }): string {
  if (hold) return "On hold (`retention.hold` of partnership.yaml): nothing is erased.";
  const counts = Object.entries(taken).map(([name, count]) => `${count} ${wordOf(name)}`);
  if (counts.length === 0) return "Nothing is past its time.";
  return `${isDry ? "Would be erased" : "Erased"}: ${counts.join(", ")}.`;
}

const runsShown = 30;

export function listRetention({ json }: { readonly json?: true }): void {
  const { periods, runs } = withData((store, { dataDir }) => {
    return { periods: readRegistry(dataDir).retention, runs: listRuns(store, runsShown) };
  });
  if (json) return printJson({ periods, runs });
  printTable([
    ["class", "days"],
    ...retentionClasses.map((name) => [wordOf(name), String(periods[name])]),
  ]);
  if (periods.hold) process.stdout.write("\non hold: nothing is erased\n");
  process.stdout.write("\n");
  printTable([["run", "taken"], ...runs.map(sayOne)]);
}

function sayOne({ endedAt, taken }: RetentionRun): readonly string[] {
  const counts = Object.entries(taken).map(([name, count]) => `${count} ${wordOf(name)}`);
  return [endedAt.slice(0, 16), counts.join(", ") || "nothing"];
}

/** `letterWordsDays` as people read it: `letter words`. */
function wordOf(name: string): string {
  return name.replace(/Days$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
