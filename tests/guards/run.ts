// Takes the guards away one by one, in a copy of the tree, and runs the narrow tests of each: one at
// least must turn red. `npm run guards` prints which did; `npm run guards -- WORD` takes those whose name
// holds the word. Exits 1 where all stayed green, or where a guard no longer stands in its file.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Guard, guards } from "./guards.ts";

const root = new URL("../../", import.meta.url).pathname;
const copied = ["src", "tests", "templates", "data", "package.json", "vitest.config.ts"];
const shownMax = 3;
const millisecondsMax = 180_000;

const wanted = process.argv[2] ?? "";
const copy = mkdtempSync(join(tmpdir(), "plp-guards-"));
try {
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const chosen = guards.filter(({ name }) => name.includes(wanted));
  const files = [...new Set(chosen.flatMap(({ tests }) => tests.map(({ file }) => file)))];
  const before = runTests(files.map((file) => ({ file })));
  if (before.red.length > 0 || before.green === 0) {
    throw new Error(`red before a guard is taken away: ${before.red.join(", ")} ${before.trouble}`);
  }
  const missed = chosen.filter(isMissed);
  console.log(`${missed.length} of ${chosen.length} guards turn a test red when they are gone`);
  process.exitCode = missed.length === chosen.length ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Whether one of its tests is red without it. */
function isMissed(guard: Guard): boolean {
  const path = join(copy, guard.file);
  const source = readFileSync(path, "utf8");
  const pieces = source.split(guard.stands);
  if (pieces.length !== 2) {
    say(guard, `STANDS ${pieces.length - 1} TIMES in ${guard.file}`);
    return false;
  }
  writeFileSync(path, pieces.join(guard.becomes));
  const { red, trouble } = runTests(guard.tests);
  writeFileSync(path, source);
  const more = red.length > shownMax ? ` and ${red.length - shownMax} more` : "";
  say(guard, red.length > 0 ? red.slice(0, shownMax).join(", ") + more : `STAYED GREEN ${trouble}`);
  return red.length > 0;
}

function say({ name }: Guard, what: string): void {
  console.log(`${name.padEnd(60)} | ${what}`);
}

interface Run {
  readonly green: number;
  readonly red: readonly string[];
  /** What vitest said where it could not run the tests at all. */
  readonly trouble: string;
}

function runTests(tests: Guard["tests"]): Run {
  const runs = tests.map(({ file, names }) => {
    const report = join(copy, "report.json");
    rmSync(report, { force: true });
    const filter = names === undefined ? [] : ["-t", names];
    const { stderr } = spawnSync(
      join(root, "node_modules/.bin/vitest"),
      ["run", file, ...filter, "--reporter=json", `--outputFile=${report}`],
      {
        cwd: copy,
        encoding: "utf8",
        timeout: millisecondsMax,
        env: { ...process.env, CI: "true" },
      },
    );
    return readReport(report, stderr);
  });
  return {
    green: runs.reduce((sum, { green }) => sum + green, 0),
    red: runs.flatMap(({ red }) => red),
    trouble: runs.map(({ trouble }) => trouble).join(" "),
  };
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

function readReport(path: string, said: string): Run {
  try {
    const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Report;
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const red = all.filter(({ status }) => status === "failed").map(({ title }) => title);
    return { green: all.filter(({ status }) => status === "passed").length, red, trouble: "" };
  } catch {
    return { green: 0, red: [], trouble: said.slice(-300) };
  }
}
