// `plp start`: the worker until SIGTERM or SIGINT, or one pass with `--once`.
import { openLog } from "../edges/log.ts";
import { runWorker } from "../main.ts";
import { runOnce } from "../once.ts";
import { loadDotEnv, readSettings } from "../settings.ts";
import { CommandFault } from "./fault.ts";

export async function start({ once }: { readonly once?: true }): Promise<void> {
  loadDotEnv();
  const settings = readSettings(process.env, { mail: true });
  const log = openLog(settings.logLevel);
  if (once) {
    if (await runOnce(settings, log)) return;
    throw new CommandFault(
      "The mailbox or the SMTP server could not be reached: see the log above, nothing is lost.",
    );
  }
  let isStopping = false;
  const told = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        isStopping = true;
        resolve();
      });
    }
  });
  const worker = await runWorker(settings, log, { stopping: () => isStopping });
  await Promise.race([told, worker.lost]);
  await worker.stop();
  if (!isStopping) {
    throw new CommandFault("Another worker has taken over this data folder: run one alone.");
  }
}
