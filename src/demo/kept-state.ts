// What a kept sandbox remembers beside its office and its letters: the clock, the story, what was seen and
// what is switched on. Written whole at each change, so that no crash leaves half of it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFault } from "../commands/fault.ts";
import { replaceDurably } from "../durable-files.ts";
import type { Switches } from "./failures.ts";
import type { Happening } from "./happenings.ts";

export interface Kept {
  readonly aheadMs: number;
  readonly played: number;
  readonly happenings: readonly Happening[];
  /** The ids of the letters that were opened. */
  readonly seen: readonly number[];
  readonly switches: Switches;
}

const keptName = "sandbox.json";

/** Null where the folder holds none; throws a CommandFault where it cannot be read. */
export function readKept(folder: string): Partial<Kept> | null {
  const path = join(folder, keptName);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<Kept>;
  } catch {
    throw new CommandFault(`${path} cannot be read: remove it, or keep the sandbox elsewhere.`);
  }
}

export function writeKept(folder: string, kept: Kept): void {
  replaceDurably(join(folder, keptName), JSON.stringify(kept));
}
