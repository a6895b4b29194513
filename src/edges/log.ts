// The log: one line per event, on stderr, so that what a command prints stays clean. What is logged
// holds ids and counts; no secret, no citizen's address, no word of a letter.
import { type Logger, pino } from "pino";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
