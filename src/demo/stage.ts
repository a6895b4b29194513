// The stage of the demo: embedded mail servers and the real worker on real sockets. It knows no story and
// no page.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../edges/log.ts";
import { runWorker } from "../main.ts";
import type { Office } from "../office.ts";
import { openBeside } from "../opening.ts";
import { readSettings } from "../settings.ts";
import { enterImported } from "../store/imported-members.ts";
import { listMembers } from "../store/members.ts";
import { startImap } from "./embedded-imap.ts";
import { type Answer, type Stage as SmtpStage, startSmtp } from "./embedded-smtp.ts";
import { officeAddress, type Person } from "./people.ts";

export interface StageOptions {
  /** The data folder; it is left as it is at the end. */
  readonly dataDir: string;
  /** The text of partnership.yaml. */
  readonly registry: string;
  readonly language: string;
  /** Who is a member from the start, in a folder where nobody is yet. */
  readonly members?: readonly Person[];
  readonly now?: () => Date;
  /** Each letter that the SMTP server takes. */
  readonly onAccepted: (raw: Buffer, to: string) => void;
  /** What became of a letter that was taken in. */
  readonly onTaken?: (taken: Taken) => void;
  readonly reply?: (stage: SmtpStage, address: string) => Answer | Promise<Answer>;
}

export interface Taken {
  readonly uid: number;
  readonly outcome: string;
  readonly handler: string;
  readonly reason: string;
}

export interface Stage {
  /** The office as a command beside the worker sees it: to read from. */
  readonly office: Office;
  readonly smtpPort: number;
  /** Puts a letter into the office's inbox; gives its UID. */
  readonly deliver: (raw: Buffer) => number;
  /** Does what the clock does. */
  readonly wake: () => void;
  /** Cuts the connections to the SMTP server. */
  readonly cutSmtp: () => void;
  readonly close: () => Promise<void>;
}

/** Opens everything on free ports of the loopback address. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { dataDir, now = () => new Date() } = options;
  writeFileSync(join(dataDir, "partnership.yaml"), options.registry, { mode: 0o600 });
  const imap = await startImap();
  const smtp = await startSmtp({
    onAccepted: ({ raw, to }) => options.onAccepted(raw, to[0] ?? ""),
    ...(options.reply && { reply: options.reply }),
  });
  const settings = readSettings(
    {
      ...{ PLP_ADDRESS: officeAddress, PLP_DATA_DIR: dataDir, PLP_LOG_LEVEL: "silent" },
      ...{ PLP_MAIL_USER: imap.user, PLP_MAIL_PASSWORD: imap.password, PLP_SMTP_USER: "" },
      ...{ PLP_IMAP_HOST: imap.host, PLP_IMAP_PORT: String(imap.port), PLP_IMAP_TLS: "none" },
      ...{ PLP_SMTP_HOST: smtp.host, PLP_SMTP_PORT: String(smtp.port), PLP_SMTP_TLS: "none" },
      ...{ PLP_TRUSTED_AUTHSERV: "mx.google.com", PLP_HTTP_PORT: "0" },
      PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    },
    { mail: true },
  );
  const log = listenTo(options.onTaken ?? (() => {}));
  const office = openBeside(settings, log, now);
  enterMembers(office, options);
  const worker = await runWorker(settings, log, { now });
  return {
    office,
    smtpPort: smtp.port,
    deliver: (raw) => imap.deliver(raw, { internalDate: now() }),
    wake: worker.wake,
    cutSmtp: smtp.dropAll,
    close: async () => {
      await worker.stop();
      office.store.close();
      await imap.close();
      await smtp.close();
    },
  };
}

/** The worker's log says what became of each letter. */
function listenTo(onTaken: (taken: Taken) => void): Log {
  const info = (fields: unknown, message?: unknown) => {
    if (message === "letter taken in") onTaken(fields as Taken);
  };
  return { debug() {}, info, warn() {}, error() {} };
}

function enterMembers(office: Office, { members = [], language }: StageOptions): void {
  if (listMembers(office.store).length > 0) return;
  const now = office.now().toISOString();
  const consent = { at: now, by: "import", charterVersion: "2024" };
  for (const { name, email, partnership } of members) {
    if (partnership === undefined) continue;
    enterImported(office.store, { name, email, partnership, language, consent, now });
  }
}
