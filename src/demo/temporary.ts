// The sandbox's temporary folder: named after its process, so that the next start removes what a crash
// left behind. It knows not what lies in it.
import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for this process; those of processes that are gone are removed first. */
export function openTemporary(): string {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^plp-demo-(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `plp-demo-${process.pid}-`));
}

/** Removes what this process opened here, at once: for its end, however it comes. */
export function removeOwn(): void {
  const own = `plp-demo-${process.pid}-`;
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(own)) remove(join(tmpdir(), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function remove(folder: string): void {
  try {
    if (lstatSync(folder).isDirectory()) rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's: theirs to remove.
  }
}
