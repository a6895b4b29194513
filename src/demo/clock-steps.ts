// Moves the clock as days go by: a tick every few hours, and at each the office does what is due, so that
// reminders come in their order. It waits for an evaluation that is being made.
import { hourMs } from "../clock.ts";
import { listDueEvaluations } from "../evaluation/due.ts";
import type { Office } from "../office.ts";
import { isOfficeTime } from "../office-hours.ts";
import { endOfMove, type MovableClock, type Move } from "./clock.ts";

const stepMs = 3 * hourMs;
/** A year and a bit. */
const stepsMax = 3_300;
const makingMsMax = 30_000;
const lookMs = 50;

interface Moving {
  readonly clock: MovableClock;
  readonly office: Office;
  readonly wake: () => void;
  /** Resolves when what was due has left. */
  readonly settle: () => Promise<void>;
}

export async function moveInSteps(move: Move, moving: Moving): Promise<void> {
  const { clock, office, wake, settle } = moving;
  const { timezone } = office.settings;
  const end = endOfMove(move, clock.now(), timezone).getTime();
  for (let step = 0; step < stepsMax; step += 1) {
    const left = end - clock.now().getTime();
    if (left <= 0) break;
    clock.move(Math.min(stepMs, left));
    wake();
    await settle();
    if (await waitForEvaluations(office)) await settle();
    // The mail servers have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  wake();
  await settle();
}

/** They are made by a process of its own, and leave at hours when people may be written to. */
async function waitForEvaluations(office: Office): Promise<boolean> {
  const until = Date.now() + makingMsMax;
  const isAwaited = () => {
    const now = office.now().toISOString();
    const { timezone } = office.settings;
    const registry = office.registry();
    if (!isOfficeTime(now, { timezone, quietHours: registry.quietHours })) return false;
    return listDueEvaluations({ store: office.store, registry, timezone, now }).length > 0;
  };
  if (!isAwaited()) return false;
  while (isAwaited() && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return true;
}
