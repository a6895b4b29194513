// The part of `plp doctor` that asks the servers: IMAP log-in, folders and extensions, SMTP log-in, whether the
// senders' proofs are trusted, and the clock. It sends nothing and changes nothing in the mailbox.

import { minuteMs } from "../clock.ts";
import { lookAtMailbox, type MailboxLook } from "../edges/mailbox-look.ts";
import { lookAtSmtp } from "../edges/smtp-look.ts";
import { readAuthenticationResults } from "../mail/authentication-results.ts";
import type { Settings } from "../settings.ts";
import { type Finding, failing, fine, warning } from "./doctor-finding.ts";
import { describeTrouble } from "./mail-trouble.ts";

const serverMsMax = 10_000;
const clockMsMax = 5 * minuteMs;
export const setClock = "set this machine's clock: timedatectl set-ntp true";

export async function checkMailbox(settings: Settings): Promise<Finding[]> {
  const { imap } = settings;
  try {
    const look = await lookAtMailbox(imap, AbortSignal.timeout(serverMsMax));
    const where = `${imap.host}, port ${imap.port}${look.isGmail ? ", Gmail" : ""}`;
    return [
      fine("IMAP", `logged in at ${where}`),
      ...checkFolders(look, settings),
      ...checkExtensions(look),
      checkTrust(look, settings),
      checkClock(look),
    ];
  } catch (error) {
    const { message, mend } = describeTrouble(error, { ...imap, side: "IMAP" }, "en");
    return [failing("IMAP", message, mend)];
  }
}

export async function checkSmtp({ smtp }: Settings): Promise<Finding[]> {
  try {
    await lookAtSmtp(smtp, AbortSignal.timeout(serverMsMax));
    const how = smtp.user === null ? "reached, without log-in," : "logged in";
    return [fine("SMTP", `${how} at ${smtp.host}, port ${smtp.port}`)];
  } catch (error) {
    const { message, mend } = describeTrouble(error, { ...smtp, side: "SMTP" }, "en");
    return [failing("SMTP", message, mend)];
  }
}

function checkFolders(look: MailboxLook, { readSpam }: Settings): Finding[] {
  const { handled, quarantine, sent, junk } = look;
  const missing = [
    handled === null ? "PLP/Handled" : "",
    quarantine === null ? "PLP/Quarantine" : "",
  ];
  const toMake = missing.filter((name) => name !== "");
  const own =
    toMake.length === 0
      ? `${handled} and ${quarantine} are there`
      : `${toMake.join(" and ")} not there yet: made at the first start`;
  const findings = [
    fine("folders", `${own}; sent letters: ${sent ?? "none"}; spam: ${junk ?? "none"}`),
  ];
  if (sent === null) {
    const message = "no folder is marked as the one of sent letters";
    const mend = look.isGmail
      ? "in Gmail, Settings > Labels: let IMAP show Sent Mail"
      : "none needed; a letter in doubt after a cut may leave twice";
    findings.push(warning("folders", message, mend));
  }
  if (readSpam && junk === null) {
    const message = "no folder is marked as the one of spam, and PLP_READ_SPAM is true";
    const mend = look.isGmail
      ? "in Gmail, Settings > Labels: let IMAP show Spam"
      : "ask the provider";
    findings.push(warning("folders", message, mend));
  }
  return findings;
}

function checkExtensions({ lacks }: MailboxLook): Finding[] {
  if (lacks.length === 0) return [fine("IMAP offers", "MOVE, UIDPLUS, IDLE and SPECIAL-USE")];
  const message = `${lacks.join(", ")} not offered`;
  if (lacks.every((name) => name === "SPECIAL-USE")) return [fine("IMAP offers", message)];
  const mend = lacks.includes("IDLE")
    ? "none needed; letters are noticed within the minute (PLP_POLL)"
    : "none needed; letters are copied and then removed";
  return [warning("IMAP offers", message, mend)];
}

/** Who vouched for the newest letters, beside who is believed. */
function checkTrust({ letters }: MailboxLook, { trustedAuthserv }: Settings): Finding {
  const check = "senders' proof";
  const issuers = letters.flatMap(({ results }) => {
    const read = results === null ? null : readAuthenticationResults(results);
    return read === null ? [] : [read.authserv];
  });
  const [newest] = issuers.slice(-1);
  const seen = new Set(issuers);
  if (trustedAuthserv === null) {
    const message = "PLP_TRUSTED_AUTHSERV is not set: nobody can be authenticated";
    const mend =
      newest === undefined
        ? "send the mailbox a letter, then `plp doctor` names the server that vouches"
        : `PLP_TRUSTED_AUTHSERV=${newest} where that is your own provider's server`;
    return warning(check, message, mend);
  }
  if (seen.has(trustedAuthserv.toLowerCase())) {
    return fine(check, `${trustedAuthserv} vouches for senders, and is believed`);
  }
  if (letters.length === 0 || newest === undefined) {
    const many = letters.length === 0 ? "no letter has come yet" : "no letter holds such a field";
    const message = `${trustedAuthserv} is believed; ${many}`;
    return warning(check, message, "`plp doctor --send` shows who vouches");
  }
  const message = `${trustedAuthserv} is believed, but ${newest} vouches: nobody can be authenticated`;
  return failing(
    check,
    message,
    `PLP_TRUSTED_AUTHSERV=${newest} where that is your own provider's`,
  );
}

/** A letter cannot have come later than now. How far a slow clock is off, `--send` tells. */
function checkClock({ letters }: MailboxLook): Finding {
  const newest = letters
    .map(({ receivedAt }) => receivedAt)
    .toSorted()
    .at(-1);
  if (newest === undefined)
    return fine("clock", "nothing to compare it with: `plp doctor --send` does");
  const aheadMs = Date.parse(newest) - Date.now();
  if (aheadMs <= clockMsMax) return fine("clock", "not behind the mailbox's newest letter");
  const minutes = Math.round(aheadMs / minuteMs);
  return failing("clock", `${minutes} min behind the mailbox's newest letter`, setClock);
}
