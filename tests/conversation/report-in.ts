// Reports of other servers on our letters, as bytes: a bounce (RFC 3464) and a complaint (RFC 5965).
import type { Sent } from "./world.ts";

interface Told {
  readonly answered: Sent;
  /** Whom the report names; the letter's own recipient where nothing else is said. */
  readonly recipient: string;
  /** Such as `failed 5.1.1`. */
  readonly outcome: string;
  /** The Message-ID in the returned copy; empty for a copy without one. */
  readonly returnedId: string;
  /** The address of List-Unsubscribe in the returned copy; empty for a copy without one. */
  readonly unsubscribe: string;
  /** What the server says in plain words. */
  readonly words: string;
}

/** The lines behind the header block that a bounce has beside those of every letter. */
export function bounceLines(told: Told): string[] {
  const [action = "", status = ""] = told.outcome.split(" ");
  return reported("delivery-status", "message/delivery-status", told, [
    "Reporting-MTA: dns; mx.example.net",
    "",
    `Final-Recipient: rfc822; ${told.recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
  ]);
}

export function complaintLines(told: Told): string[] {
  return reported("feedback-report", "message/feedback-report", told, [
    "Feedback-Type: abuse",
    "User-Agent: Example/1.0",
    "Version: 1",
    `Original-Rcpt-To: ${told.recipient}`,
  ]);
}

function reported(
  reportType: string,
  type: string,
  { returnedId, unsubscribe, words, answered: { to, subject } }: Told,
  fields: readonly string[],
): string[] {
  return [
    `Content-Type: multipart/report; report-type=${reportType}; boundary="report"`,
    "",
    "--report",
    "Content-Type: text/plain; charset=utf-8",
    "",
    words,
    "",
    "--report",
    `Content-Type: ${type}`,
    "",
    ...fields,
    "",
    "--report",
    "Content-Type: message/rfc822",
    "",
    ...(returnedId === "" ? [] : [`Message-ID: ${returnedId}`]),
    ...(unsubscribe === "" ? [] : [`List-Unsubscribe: <mailto:${unsubscribe}?subject=x>`]),
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "",
    "",
    "--report--",
  ];
}
