// `plp start`: the worker until SIGTERM or SIGINT, or one pass with `--once`.
import { openLog } from "../edges/log.ts";
import { runOnce, runWorker } from "../main.ts";
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
  const worker = await runWorker(settings, log);
  await new Promise<void>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  await worker.stop();
}
