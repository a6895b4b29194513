// Gathers the figures of every test of this folder, each of which runs in a process of its own, and
// prints them as one table at the end. It judges nothing.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const variable = "PLP_FAULTS_FIGURES";

export interface Figures {
  readonly kills?: number;
  /** Of these, those after which a letter that the server had accepted was still `sending`. */
  readonly amidDot?: number;
  /** Faults that struck, kills not included. */
  readonly faults?: number;
  readonly lettersIn: number;
  readonly lettersOut: number;
  readonly lost: number;
  readonly doubled: number;
  /** Doubts that ended: the copy found, the letter surely absent, or sent again with no copy to expect. */
  readonly found?: number;
  readonly absent?: number;
  readonly unseen?: number;
}

const columns = [
  ["kills", "kills"],
  ["amidDot", "dot..commit"],
  ["faults", "faults"],
  ["lettersIn", "in"],
  ["lettersOut", "out"],
  ["lost", "lost"],
  ["doubled", "doubled"],
  ["found", "found"],
  ["absent", "absent"],
  ["unseen", "unseen"],
] as const satisfies readonly (readonly [keyof Figures, string])[];

/** Adds one row to the table. */
export function report(what: string, figures: Figures): void {
  const file = process.env[variable];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ what, ...figures })}\n`);
}

/** Vitest calls it before the first test, and what it gives after the last. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "plp-faults-"));
  const file = join(folder, "figures");
  appendFileSync(file, "");
  process.env[variable] = file;
  return () => {
    const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
    rmSync(folder, { recursive: true });
    process.stdout.write(`\n${draw(rows.map((row) => JSON.parse(row) as Row))}\n`);
  };
}

type Row = Figures & { readonly what: string };

function draw(rows: readonly Row[]): string {
  const names = columns.map(([, name]) => name);
  const cells = rows.map((row) => [row.what, ...columns.map(([key]) => String(row[key] ?? "-"))]);
  const lines = [["fault", ...names], ...cells];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => {
          const width = widths?.[at] ?? 0;
          return at === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
        })
        .join(""),
    )
    .join("\n");
}
