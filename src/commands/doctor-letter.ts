// `plp doctor --send`: a letter from the office to itself, by SMTP, that has to come back by IMAP and is taken
// away then. A worker that is quicker files it without effect, as it files all that comes from the office.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { minuteMs } from "../clock.ts";
import { awaitReturn, type Returned } from "../edges/letter-return.ts";
import { lookAtMailbox } from "../edges/mailbox-look.ts";
import { Transport } from "../edges/smtp.ts";
import { readAuthenticationResults } from "../mail/authentication-results.ts";
import { firstOf, readHeaders } from "../mail/headers.ts";
import { newMessageId } from "../mail/message-id.ts";
import type { Settings } from "../settings.ts";
import { type Finding, failing, fine, warning } from "./doctor-finding.ts";
import { setClock } from "./doctor-mail.ts";

const lookMsMax = 10_000;
const sendMsMax = 30_000;
const returnMsMax = 60_000;
const clockMsMax = 5 * minuteMs;

export async function checkLetter(settings: Settings): Promise<Finding[]> {
  const check = "test letter";
  const { imap, address } = settings;
  const messageId = newMessageId(
    `doctor.${randomUUID()}`,
    address.slice(address.lastIndexOf("@") + 1),
  );
  const sentAt = Date.now();
  const refusal = await send(settings, messageId);
  if (refusal !== null) return [refusal];
  try {
    const { handled, junk } = await lookAtMailbox(imap, AbortSignal.timeout(lookMsMax));
    const folders = ["INBOX", handled, junk].filter((path) => path !== null);
    const signal = AbortSignal.timeout(returnMsMax);
    const returned = await awaitReturn(imap, { messageId, folders }, signal);
    if (returned === null) {
      const mend = "look for it in the mailbox: is PLP_ADDRESS right, and does its mail come here?";
      return [failing(check, `sent, but not back within ${returnMsMax / 1_000} s`, mend)];
    }
    return judge(returned, { sentAt, junk, settings });
  } catch {
    return [failing(check, "sent, but the mailbox could not be looked at", "see IMAP above")];
  }
}

/** Null once the server has accepted it. */
async function send({ smtp, address }: Settings, messageId: string): Promise<Finding | null> {
  const transport = new Transport(smtp);
  const bytes = Buffer.from(write(address, messageId));
  const late = sleep(sendMsMax, null, { ref: false });
  const sent = await Promise.race([transport.send({ from: address, to: address, bytes }), late]);
  await transport.close(1_000);
  if (sent?.result === "sent") return null;
  const code = sent === null || !("code" in sent) ? "no answer" : (sent.code ?? "no answer");
  const mend = "see SMTP above; else the server takes no letter from PLP_ADDRESS to itself";
  return failing("test letter", `was not accepted (${code})`, mend);
}

function write(address: string, messageId: string): string {
  return [
    `From: PLP Relais <${address}>`,
    `To: <${address}>`,
    "Subject: PLP Relais: test letter (plp doctor)",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${messageId}`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "This letter tests the mailbox and is removed by itself. It needs no answer.",
    "",
  ].join("\r\n");
}

function judge(
  { folder, receivedAt, source }: Returned,
  { sentAt, junk, settings }: { sentAt: number; junk: string | null; settings: Settings },
): Finding[] {
  const seconds = Math.max(1, Math.round((Date.now() - sentAt) / 1_000));
  const back =
    folder === junk
      ? warning("test letter", "came back as spam", "mark a letter of the office as no spam, once")
      : fine("test letter", `sent, back in ${folder} within ${seconds} s, and removed`);
  return [back, judgeProof(source, settings), judgeClock(Date.parse(receivedAt) - sentAt)];
}

function judgeProof(source: Buffer, { trustedAuthserv }: Settings): Finding {
  const check = "its proof";
  const field = firstOf(readHeaders(source), "authentication-results");
  const read = field === null ? null : readAuthenticationResults(field);
  if (read === null) {
    const mend = "ask the provider; until then people confirm by a reply what they ask for";
    return warning(check, "the letter holds no Authentication-Results", mend);
  }
  const said = (read.results ?? []).map(({ method, result }) => `${method}=${result}`).join(" ");
  const message = `Authentication-Results: ${read.authserv}; ${said === "" ? "none" : said}`;
  if (trustedAuthserv?.toLowerCase() === read.authserv) return fine(check, message);
  const mend = `PLP_TRUSTED_AUTHSERV=${read.authserv} where that is your own provider's server`;
  return trustedAuthserv === null ? warning(check, message, mend) : failing(check, message, mend);
}

function judgeClock(offMs: number): Finding {
  const seconds = Math.round(Math.abs(offMs) / 1_000);
  if (Math.abs(offMs) <= clockMsMax)
    return fine("clock", `within ${seconds + 1} s of the mailbox's`);
  const message = `${Math.round(seconds / 60)} min ${offMs > 0 ? "behind" : "ahead of"} the mailbox's`;
  return failing("clock", message, setClock);
}
