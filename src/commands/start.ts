// `plp start`: the worker until SIGTERM or SIGINT, or one pass with `--once`. Whatever ends it, what it
// says holds no secret and no word of a letter.
import { loadDotEnv } from "../dot-env.ts";
import { type Log, openLog } from "../edges/log.ts";
import { createGrowingFilter } from "../edges/redaction.ts";
import { nameFault } from "../intake.ts";
import { runWorker } from "../main.ts";
import { runOnce } from "../once.ts";
import { listExposed } from "../private-files.ts";
import { RegistryFault } from "../registry.ts";
import { forgetSecrets, isPasswordGiven, secretFiles, secretsOf } from "../secrets.ts";
import { listUnknown } from "../setting-names.ts";
import { readSettings, type Settings } from "../settings.ts";
import { isOutside } from "../store/database.ts";
import { CommandFault } from "./fault.ts";

export async function start({ once }: { readonly once?: true }): Promise<void> {
  loadDotEnv(process.env);
  const settings = readSettings(process.env, { mail: true });
  const { withoutSecrets, add } = createGrowingFilter(secretsOf(settings, process.env));
  const log = openLog(settings.logLevel, withoutSecrets);
  if (settings.oauth !== null && isPasswordGiven(process.env)) {
    log.warn({}, "PLP_OAUTH_… is used, and PLP_MAIL_PASSWORD is not: take it out of the settings");
  }
  for (const sentence of listExposed(secretFiles(process.env))) log.warn({}, sentence);
  for (const name of listUnknown(Object.keys(process.env))) {
    log.warn({}, `${name} is no setting: plp doctor tells more`);
  }
  forgetSecrets(process.env);
  endOnCrash(log);
  try {
    await (once ? passOnce(settings, log, add) : work(settings, log, add));
  } catch (fault) {
    throw inPlainWords(fault, withoutSecrets);
  }
}

type OnSecret = (secret: string) => void;

async function passOnce(settings: Settings, log: Log, onSecret: OnSecret): Promise<void> {
  if (await runOnce(settings, log, { onSecret })) return;
  throw new CommandFault(
    "The mailbox or the SMTP server could not be reached: see the log above, nothing is lost.",
  );
}

async function work(settings: Settings, log: Log, onSecret: OnSecret): Promise<void> {
  let isStopping = false;
  const told = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        isStopping = true;
        resolve();
      });
    }
  });
  const worker = await runWorker(settings, log, { stopping: () => isStopping, onSecret });
  await Promise.race([told, worker.lost]);
  await worker.stop();
  if (!isStopping) {
    throw new CommandFault("Another worker has taken over this data folder: run one alone.");
  }
}

/**
 * What nobody caught ends the process: the next start knows what to do with what was under way. Node would
 * print the whole error, and libraries hang log-ins and letters on theirs.
 */
function endOnCrash(log: Log): void {
  process.on("uncaughtException", (fault) => {
    log.error({ fault: nameFault(fault) }, "the office crashed: start it again, nothing is lost");
    process.exit(1);
  });
}

/** Faults that are meant to be read stay as they are; of any other the name and the place do. */
function inPlainWords(fault: unknown, withoutSecrets: (text: string) => string): CommandFault {
  const isTold = fault instanceof CommandFault || fault instanceof RegistryFault;
  if (fault instanceof Error && (isTold || isOutside(fault))) {
    return new CommandFault(withoutSecrets(fault.message));
  }
  return new CommandFault(
    `A fault of the program (${nameFault(fault)}): start it again, nothing is lost.`,
  );
}
