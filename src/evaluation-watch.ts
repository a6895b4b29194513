// Has the evaluations that are due made beside the mail, one after the other, and tells when some are
// there. The worker wakes it with every tick; on most days there is nothing to do.
import type { Log } from "./edges/log.ts";
import { listDueEvaluations } from "./evaluation/due.ts";
import { nameFault } from "./intake.ts";
import { type Office, tellTrouble } from "./office.ts";

interface Watching {
  readonly templatesDir: string;
  readonly log: Log;
}

/** Makes what is due now; true where something was made. What fails is told to the city. */
export async function makeDueEvaluations(
  office: Office,
  { templatesDir, log, signal }: Watching & { readonly signal?: AbortSignal },
): Promise<boolean> {
  const { store, settings } = office;
  const now = office.now().toISOString();
  const world = { store, registry: office.registry(), timezone: settings.timezone, now };
  if (listDueEvaluations(world).length === 0) return false;
  try {
    const { prepareEvaluations } = await import("./evaluation/prepare.ts");
    const made = await prepareEvaluations(world, { templatesDir, ...(signal && { signal }) });
    if (made > 0) log.info({ evaluations: made }, "evaluations are made");
    return made > 0;
  } catch (fault) {
    if (signal?.aborted) return false;
    const because = fault instanceof Error ? String(fault.cause ?? "") : "";
    log.error({ fault: nameFault(fault), because }, "an evaluation could not be made");
    tellTrouble(office, "evaluation-not-made");
    return false;
  }
}

/** After a fault it is left alone for so long. */
const pauseMs = 3_600_000;

export interface EvaluationWatch {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

export function watchEvaluations(
  office: Office,
  { onMade, ...watching }: Watching & { readonly onMade: () => void },
): EvaluationWatch {
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  const run = async () => {
    const isMade = await makeDueEvaluations(office, { ...watching, signal: ending.signal });
    if (!isMade || ending.signal.aborted) return;
    triedAt = Number.NEGATIVE_INFINITY;
    onMade();
  };
  return {
    wake: () => {
      const now = office.now().getTime();
      if (running !== null || ending.signal.aborted || now - triedAt < pauseMs) return;
      triedAt = now;
      running = run().finally(() => {
        running = null;
      });
    },
    stop: async () => {
      ending.abort();
      await running;
    },
  };
}
