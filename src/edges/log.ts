// The log: one line per event, on stderr, so that what a command prints stays clean. What is logged
// holds ids and counts; no secret, no citizen's address, no word of a letter, whatever it is given.
import { type DestinationStream, type Logger, pino } from "pino";
import { createSecretFilter, redact } from "./redaction.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/**
 * Lines go to stderr unless told; `secrets` are taken out of every line, in clear and encoded, or a filter
 * of the caller's does it.
 */
export function openLog(
  level: string,
  secrets: readonly string[] | ((text: string) => string) = [],
  destination: DestinationStream = pino.destination(2),
): Log {
  const withoutSecrets = typeof secrets === "function" ? secrets : createSecretFilter(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        log: (given) => redact(given, withoutSecrets) as Record<string, unknown>,
      },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args;
          // An error alone would become the message itself, words and all.
          const given = typeof first === "string" ? withoutSecrets(first) : wrap(first);
          const words = rest.map((one) => (typeof one === "string" ? withoutSecrets(one) : one));
          method.apply(this, [given, ...words] as Parameters<typeof method>);
        },
      },
    },
    destination,
  );
}

function wrap(given: unknown): unknown {
  return given instanceof Error ? { fault: given } : given;
}
