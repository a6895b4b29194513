// Tries a mailbox before anything is written: IMAP log-in with the office's folders, made where they are
// missing, then the SMTP log-in. It asks nobody.
import { MailboxConnection } from "../edges/imap-connection.ts";
import { openLog } from "../edges/log.ts";
import { lookAtMailbox } from "../edges/mailbox-look.ts";
import { lookAtSmtp } from "../edges/smtp-look.ts";
import { readAuthenticationResults } from "../mail/authentication-results.ts";
import { readSettings, type Settings } from "../settings.ts";
import { describeTrouble, type Trouble } from "./mail-trouble.ts";
import type { Language } from "./terminal.ts";

export type Tried<Found> = { readonly found: Found } | { readonly trouble: Trouble };

export interface FoundMailbox {
  readonly handled: string;
  readonly quarantine: string;
  /** The server that vouched for the newest letter's sender; null where none did. */
  readonly issuer: string | null;
}

const serverMsMax = 15_000;

/** The settings as the worker will read them; throws SettingsFault with every fault. */
export function readGiven(values: Readonly<Record<string, string>>): Settings {
  return readSettings({ ...values }, { mail: true });
}

export async function tryImap(
  { imap }: Settings,
  language: Language,
): Promise<Tried<FoundMailbox>> {
  try {
    const signal = AbortSignal.timeout(serverMsMax);
    const connection = await MailboxConnection.open(imap, { log: openLog("silent"), signal });
    const { handled, quarantine } = connection.folders;
    await connection.close();
    const { letters } = await lookAtMailbox(imap, AbortSignal.timeout(serverMsMax));
    const issuers = letters.flatMap(({ results }) => {
      const read = results === null ? null : readAuthenticationResults(results);
      return read === null ? [] : [read.authserv];
    });
    return { found: { handled, quarantine, issuer: issuers.at(-1) ?? null } };
  } catch (error) {
    return { trouble: describeTrouble(error, { ...imap, side: "IMAP" }, language) };
  }
}

export async function trySmtp({ smtp }: Settings, language: Language): Promise<Tried<true>> {
  try {
    await lookAtSmtp(smtp, AbortSignal.timeout(serverMsMax));
    return { found: true };
  } catch (error) {
    return { trouble: describeTrouble(error, { ...smtp, side: "SMTP" }, language) };
  }
}
