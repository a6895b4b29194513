// Makes ahead, beside the mail, the evaluations that are to be sent: in a process of its own with less
// of the machine, whose memory is given back when it ends. It sends none.
import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Enclosure } from "../mail/outgoing.ts";
import { findEvaluation, keepEvaluation, type Summary } from "../store/evaluations.ts";
import { takeSlot } from "../store/slots.ts";
import { describeEvaluation, type TwoYears } from "./describe.ts";
import { evaluationDuty, listDueEvaluations, type World } from "./due.ts";
import type { Evaluation } from "./evaluation.ts";
import { readYear } from "./figures.ts";

/** Makes the files of one evaluation; rejects where that failed. */
export type Maker = (evaluation: Evaluation) => Promise<readonly Enclosure[]>;

interface Preparing {
  readonly templatesDir: string;
  /** Ends what is being made. */
  readonly signal?: AbortSignal;
  readonly make?: Maker;
}

/** Makes what is due and not there yet; gives how many were made. Rejects where one failed. */
export async function prepareEvaluations(
  world: World,
  { templatesDir, signal, make = (it) => makeApart(it, signal) }: Preparing,
): Promise<number> {
  const { store, registry, now } = world;
  const missing = listDueEvaluations(world).flatMap((due) => {
    const languages = [...new Set(due.readers.map(({ language }) => language))];
    return languages
      .map((language) => ({ ...due, language }))
      .filter((key) => findEvaluation(store, key) === undefined);
  });
  const [first] = missing;
  if (first === undefined) return 0;
  const rows = await readBeside(world, first.year);
  let made = 0;
  for (const { year, scope, language, slot } of missing) {
    const evaluation = describeEvaluation(rows, registry, { scope, language, templatesDir });
    if (evaluation === null) {
      // A year of which nothing is known is not asked for again.
      takeSlot(store, { duty: evaluationDuty, slot, now });
      continue;
    }
    const files = await make(evaluation);
    keepEvaluation(
      store,
      { year, scope, language },
      { files, summary: summaryOf(evaluation), now },
    );
    made += 1;
  }
  return made;
}

/** All scopes are counted from the same rows; between the years the mail has its turn. */
async function readBeside({ store, timezone, now }: World, year: number): Promise<TwoYears> {
  const rows = readYear(store, { year, timezone, now });
  await setImmediate();
  const before = readYear(store, { year: year - 1, timezone, now });
  await setImmediate();
  return { year: rows, before };
}

function summaryOf({ figures }: Evaluation): Summary {
  return Object.fromEntries(figures.figures.map(({ name, year }) => [name, year ?? 0]));
}

/** What the process that makes it says. */
export type Answer = { readonly files: readonly Enclosure[] } | { readonly fault: string };

const makeMsMax = 120_000;
/** As `nice` counts: mail goes first. */
const niceness = 10;

/** Makes the files in a child process that knows no setting and no secret. */
function makeApart(
  evaluation: Evaluation,
  signal: AbortSignal | undefined,
): Promise<readonly Enclosure[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Enclosure[]>();
  const child = fork(new URL("./maker.ts", import.meta.url), {
    ...{ env: {}, execArgv: [], serialization: "advanced", timeout: makeMsMax },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    ...{ killSignal: "SIGKILL", ...(signal && { signal }) },
  });
  if (child.pid !== undefined) setPriority(child.pid, niceness);
  child.on("message", (message) => {
    const answer = message as Answer;
    if ("files" in answer) resolve(answer.files);
    else reject(new Error("an evaluation could not be made", { cause: answer.fault }));
  });
  child.on("error", reject);
  child.on("exit", (code) => reject(new Error(`the maker of evaluations ended with ${code}`)));
  child.send(evaluation);
  return promise.finally(() => child.kill());
}
