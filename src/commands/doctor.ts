// `plp doctor`: a line for each thing that the office needs, in words that need no colour, each fault with its
// mend; exit 1 where one fails. It reads, and sends one letter where it is told to.
import { styleText } from "node:util";
import { loadDotEnv } from "../dot-env.ts";
import { openLog } from "../edges/log.ts";
import { createSecretFilter } from "../edges/redaction.ts";
import { authorize } from "../oauth.ts";
import { listExposed } from "../private-files.ts";
import { openSecretKey } from "../secret-key.ts";
import { secretFiles, secretsOf } from "../secrets.ts";
import { listUnknown, mendUnknown } from "../setting-names.ts";
import { readSettings, type Settings, SettingsFault } from "../settings.ts";
import { dashboardToken, officeMark } from "../web/token.ts";
import {
  checkClock,
  checkDatabase,
  checkFolder,
  checkRegistry,
  checkTemplates,
  isWorkerRunning,
} from "./doctor-data.ts";
import { type Finding, failing, fine, warning } from "./doctor-finding.ts";
import { checkPorts } from "./doctor-http.ts";
import { checkMailbox, checkSmtp } from "./doctor-mail.ts";
import { printJson } from "./offline.ts";
import { environment } from "./terminal.ts";

interface Options {
  readonly json?: true;
  readonly send?: true;
}

type Check = (settings: Settings) => Finding[] | Promise<Finding[]>;

export async function doctor({ json, send }: Options): Promise<void> {
  const findings: Finding[] = [];
  const tell = (found: readonly Finding[]) => {
    findings.push(...found);
    if (!json) for (const finding of found) print(finding);
  };
  const { settings, found } = readGiven();
  tell(found);
  if (settings !== null) {
    const secrets = [...secretsOf(settings, environment)];
    const onSecret = (secret: string) => secrets.push(secret);
    const opened = authorize(settings, { store: null, log: openLog("silent"), onSecret });
    for (const check of await listChecks(found, send === true)) {
      const found = await check(opened);
      const withoutSecrets = createSecretFilter(secrets);
      tell(found.map((finding) => ({ ...finding, ...clean(finding, withoutSecrets) })));
    }
  }
  if (json) printJson(findings);
  const failed = findings.filter(({ ok }) => !ok).length;
  if (!json) process.stdout.write(`${inWords(findings)}\n`);
  if (failed > 0) process.exitCode = 1;
}

function clean({ message, mend }: Finding, withoutSecrets: (text: string) => string) {
  return { message: withoutSecrets(message), mend: mend === null ? null : withoutSecrets(mend) };
}

/** Where only what the mailbox needs is missing, the rest is looked at all the same. */
function readGiven(): { settings: Settings | null; found: Finding[] } {
  const check = "settings";
  try {
    loadDotEnv(environment);
    const settings = readSettings(environment, { mail: true });
    const open = listExposed(secretFiles(environment)).map((sentence) => {
      const at = sentence.lastIndexOf(": ");
      return warning(check, sentence.slice(0, at), sentence.slice(at + 2));
    });
    return {
      settings,
      found: [fine(check, `the office of ${settings.address}`), ...open, ...slips()],
    };
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    const found = fault.faults.map((sentence) => {
      return failing(check, sentence, "correct it in .env, or write .env with `plp init`");
    });
    return { settings: readOffline(), found: [...found, ...slips()] };
  }
}

function slips(): readonly Finding[] {
  return listUnknown(Object.keys(environment)).map((name) => {
    return warning("settings", `${name} is no setting, and does nothing`, mendUnknown(name));
  });
}

function readOffline(): Settings | null {
  try {
    return readSettings(environment, { mail: false });
  } catch {
    return null;
  }
}

async function listChecks(
  found: readonly Finding[],
  isSending: boolean,
): Promise<readonly Check[]> {
  const offline = [
    checkRegistry,
    checkTemplates,
    checkFolder,
    checkDatabase,
    checkClock,
    checkPages,
  ];
  if (found.some(({ ok }) => !ok)) return offline;
  const letter = isSending ? [(await import("./doctor-letter.ts")).checkLetter] : [];
  return [...offline, checkMailbox, checkSmtp, ...letter];
}

async function checkPages(settings: Settings): Promise<Finding[]> {
  const isRunning = isWorkerRunning(settings);
  return checkPorts(settings, { isRunning, mark: isRunning ? readMark(settings) : null });
}

/** A key that cannot be read is said by the check of the folder. */
function readMark({ dataDir }: Settings): string | null {
  try {
    return officeMark(dashboardToken(openSecretKey(dataDir, { isInUse: true })));
  } catch {
    return null;
  }
}

const signs = {
  ok: { sign: "✓", colour: "green" },
  warning: { sign: "!", colour: "yellow" },
  error: { sign: "✗", colour: "red" },
} as const;

function print({ check, level, message, mend }: Finding): void {
  const { sign, colour } = signs[level];
  const mark = styleText(colour, sign, { stream: process.stdout });
  const word = level === "ok" ? "" : level === "warning" ? "warning: " : "fails: ";
  process.stdout.write(`${mark} ${check}: ${word}${message}\n`);
  if (mend !== null) process.stdout.write(`    → ${mend}\n`);
}

function inWords(findings: readonly Finding[]): string {
  const failed = findings.filter(({ level }) => level === "error").length;
  const warned = findings.filter(({ level }) => level === "warning").length;
  const warnings = warned === 0 ? "" : `, ${warned} warning${warned === 1 ? "" : "s"}`;
  return failed === 0
    ? `All is well${warnings}.`
    : `${failed} of ${findings.length} fail${warnings}.`;
}
