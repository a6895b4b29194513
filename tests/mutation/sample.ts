// `npm run mutation`: changes the code of handlers, store and understanding in small ways, at lines drawn by
// lot, and counts what no test misses. All lines would take days; the same seed draws the same lines.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "../..");
const report = join(root, "figures/mutation.json");
const rooms = ["src/handlers", "src/store", "src/understanding"] as const;

const { values } = parseArgs({
  options: {
    /** In each of the three rooms. */
    lines: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    concurrency: { type: "string", default: "2" },
  },
});

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

const drawn = rooms.flatMap((room, index) => {
  const seed = Number(values.seed) * rooms.length + index;
  return draw(linesOf(room), { count: Number(values.lines), seed });
});
mkdirSync(join(root, "figures"), { recursive: true });
const flags = ["run", "--mutate", drawn.join(","), "--concurrency", values.concurrency];
const { status } = spawnSync("stryker", flags, { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
tell(JSON.parse(readFileSync(report, "utf8")).files);

/** Lines that hold code, as Stryker wants them: `file:7-7`. */
function linesOf(room: string): readonly string[] {
  return globSync(`${room}/*.ts`, { cwd: root })
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .map((line, index) => ({ line: line.trim(), place: `${file}:${index + 1}-${index + 1}` }))
        .filter(({ line }) => /[a-z]/.test(line) && !/^(?:\/\/|\/?\*|import |\} from )/.test(line))
        .map(({ place }) => place),
    );
}

function draw(
  lines: readonly string[],
  { count, seed }: { count: number; seed: number },
): readonly string[] {
  const left = [...lines];
  let state = seed;
  const next = () => {
    // A linear congruential generator: chance enough, and the same everywhere (Numerical Recipes, 7.1).
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(next() * left.length), 1)[0] ?? "";
  });
}

/** A line per room, then every survivor, to be looked at. */
function tell(files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const room of rooms) {
    const mutants = Object.entries(files)
      .filter(([file]) => file.startsWith(`${room}/`))
      .flatMap(([, { mutants }]) => mutants);
    const having = (...states: string[]) => {
      return mutants.filter(({ status }) => states.includes(status)).length;
    };
    const missed = having("Killed", "Timeout");
    const all = missed + having("Survived", "NoCoverage");
    const score = all === 0 ? "-" : `${((100 * missed) / all).toFixed(1)} %`;
    say(`${room}: ${missed} of ${all} noticed (${score}), ${having("NoCoverage")} never run`);
  }
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const { status, mutatorName, replacement = "", location } of mutants) {
      if (status !== "Survived" && status !== "NoCoverage") continue;
      say(`${status} ${file}:${location.start.line} ${mutatorName} ${replacement.slice(0, 80)}`);
    }
  }
}
