// Bounces and complaints: reports on letters of ours, in the standard form or in words alone. What
// they report is read by bounce.ts; here it is only told whether a letter is one.

import type { Evidence, OriginFound } from "./automatic.ts";
import { hasNullSender, isAutoSubmitted } from "./automatic-fields.ts";
import { asksForProof } from "./automatic-hints.ts";
import { readSubjectKind } from "./automatic-words.ts";
import { bodyText, hasDeliveryStatus } from "./bounce.ts";
import { saysUndelivered, undeliveredPoints } from "./bounce-words.ts";
import { firstOf, type Headers } from "./headers.ts";
import type { Part } from "./parts.ts";
import type { Speech } from "./person-words.ts";
import { plainSentences } from "./plain-sentences.ts";

const forwardPrefix = /^ {0,3}(?:tr|fwd?|fw|wg|doorst|doorgest|i|rv|enc|pd|re|aw|antw) ?:/i;
/** From here on a report in words is believed. */
const bouncePoints = 3.5;
const certain = { doubtful: false } as const;

/** Null where the letter is no report. */
export function readReport(
  headers: Headers,
  evidence: Evidence,
  speech: Speech,
): OriginFound | null {
  if (isComplaint(headers, evidence)) return { origin: "complaint", ...certain };
  const local = localOf(evidence.from);
  const bounce = { origin: "bounce", ...certain } as const;
  if (/^(?:mailer|mail)-daemon$/.test(local)) return bounce;
  if (firstOf(headers, "x-failed-recipients") !== null) return bounce;
  if (hasDeliveryStatus(evidence.parts) && !isSentOn(headers, evidence)) return bounce;
  return weighWords(headers, evidence, speech);
}

/** A person sends on a report that came to them, with words of their own. */
function isSentOn(headers: Headers, { subject, parts, fresh }: Evidence): boolean {
  if (parts.reportType === "delivery-status") return false;
  if (hasNullSender(headers) || isAutoSubmitted(headers)) return false;
  return fresh !== "" && (forwardPrefix.test(subject) || readSubjectKind(subject) !== "bounce");
}

/** RFC 5965, and the forms of providers that came before it. */
function isComplaint(headers: Headers, { subject, parts }: Evidence): boolean {
  if (parts.reportType === "feedback-report") return true;
  if (parts.files.some(({ type }) => type === "message/feedback-report")) return true;
  // SpamCop's filter marks ordinary mail with other fields of its name.
  const isSpamCop = /^\[spamcop \(/i.test(subject.trimStart());
  if (isSpamCop && firstOf(headers, "x-spamcop-sourceip") !== null) return true;
  const copies = parts.files.filter(({ type }) => type === "message/rfc822");
  if (copies.some((copy) => startOf(copy).includes("x-hmxmroriginalrecipient:"))) return true;
  return copies.length > 0 && /^complaint about message from \d/i.test(subject);
}

function startOf({ content }: Part): string {
  return content.toString("latin1", 0, 16_384).toLowerCase();
}

/** Without a standard form some outer sign must be there: people paste such texts into letters. */
function weighWords(headers: Headers, evidence: Evidence, speech: Speech): OriginFound | null {
  const titled = readSubjectKind(evidence.subject) === "bounce" ? 2 : 0;
  const outer =
    titled +
    senderPoints(evidence.from, firstOf(headers, "from") ?? "") +
    (hasNullSender(headers) ? 1.5 : 0) +
    (isAutoSubmitted(headers) ? 1.5 : 0);
  if (outer === 0) return null;
  const sentences = plainSentences(bodyText(evidence.parts));
  const said = undeliveredPoints(sentences);
  if (outer < 2 && !saysUndelivered(sentences)) return null;
  if (asksForProof(sentences.join("\n"))) return null;
  const against = (speech.asks ? 1.5 : 0) + (speech.questions ? 1.5 : 0) + (speech.tells ? 2 : 0);
  const total = outer + said - against;
  if (total < bouncePoints) return null;
  return { origin: "bounce", doubtful: against > 0 || outer === titled };
}

const mailSystem = new RegExp(
  "^(?:postmaster|mail-?admin[a-z]{0,10}|mdaemon|mail(?:er)?-?system|mail(?:er)?|bounces?|" +
    "microsoftexchange[0-9a-f]{8,40})$",
);
const mailSystemName =
  /mail ?delivery|zustell|mailer[- ]daemon|delivery (?:sub)?system|mail administrator|mailsyst/i;

function senderPoints(from: string | null, field: string): number {
  return mailSystem.test(localOf(from)) || mailSystemName.test(field) ? 1.5 : 0;
}

function localOf(from: string | null): string {
  return from?.slice(0, from.lastIndexOf("@")).toLowerCase() ?? "";
}
