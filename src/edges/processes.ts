// What tells this process from every other, and whether another one of this machine still lives: read
// from /proc where there is one. It knows nothing of what the processes do.
import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface ProcessMark {
  readonly holder: string;
  readonly host: string;
  /** Empty where the system does not tell: then only a process that is gone is known to be dead. */
  readonly boot: string;
  readonly pids: string;
  readonly pid: number;
  readonly began: string;
}

export function markOwnProcess(): ProcessMark {
  const { pid } = process;
  const boot = read(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const pids = read(() => readlinkSync("/proc/self/ns/pid"));
  const began = findBeginning(pid) ?? "";
  return { holder: randomUUID(), host: hostname(), boot, pids, pid, began };
}

/**
 * True only where it is sure: the machine has started anew since, or the process is gone, or its id was
 * given to another one.
 */
export function isSurelyDead(other: ProcessMark, own: ProcessMark): boolean {
  if (other.host !== own.host) return false;
  if (own.boot === "" || other.boot === "") return own.boot === other.boot && isGone(other.pid);
  if (other.boot !== own.boot) return true;
  // A container that was started again keeps its name, which is its own id, and nothing else.
  if (other.pids !== own.pids) return /^[0-9a-f]{12}$/.test(own.host);
  const began = findBeginning(other.pid);
  return began === null || began !== other.began;
}

/** Field 22 of /proc/PID/stat; null where there is no such process. */
function findBeginning(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie is dead, though its parent has not yet been told.
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH") return null;
    throw fault;
  }
}

/** Where there is no /proc. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function read(from: () => string): string {
  try {
    return from();
  } catch {
    return "";
  }
}
