// Runs a program to its end and gives what it printed, looks at the memory of a running one, and
// keeps figures.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Throws with the end of its errors where it failed. */
export async function run(program: string, words: readonly string[]): Promise<string> {
  const started = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  const out: Buffer[] = [];
  let err = "";
  started.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  // The log of every letter is read, as whoever runs the worker reads it, and its end kept.
  started.stderr.on("data", (chunk: Buffer) => {
    err = (err + chunk.toString()).slice(-2_000);
  });
  const [code] = (await once(started, "close")) as [number | null];
  if (code !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${err}`);
  return Buffer.concat(out).toString();
}

export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_024;
}

/** Writes them as JSON; the folder is made. */
export function keepFigures(file: string, figures: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
