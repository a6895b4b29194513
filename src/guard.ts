// What the worker does beside the letters must not end it.
import type { Log } from "./edges/log.ts";
import { nameFault } from "./intake.ts";

/** What cannot be done now, as where the database is away, is tried at the next turn: the worker lives on. */
export function guard(log: Log, work: () => void): void {
  try {
    work();
  } catch (fault) {
    log.error({ fault: nameFault(fault) }, "it could not be done; again at the next turn");
  }
}
