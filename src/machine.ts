// What the office runs on, for those who look after it: its version and the room on its disk.
import { readFileSync, statfsSync } from "node:fs";

export interface Machine {
  readonly version: string;
  /** Octets that are free where the data lie; null where nobody can tell. */
  readonly diskFree: number | null;
}

export function describeMachine(dataDir: string): Machine {
  return { version: readVersion(), diskFree: readDiskFree(dataDir) };
}

export function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Octets that are free for us on the disk of this folder; null where it is away. */
export function readDiskFree(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
