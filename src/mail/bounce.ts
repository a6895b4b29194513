// What a bounce or a complaint says of our mail: the standard report (RFC 3464, RFC 5965), and the
// plain-text forms of servers that write none. Forgeable all of it: who acts on it checks our ids.
import { readAddressList } from "./address.ts";
import { readTextForm } from "./bounce-text.ts";
import { type DeliveryStatus, readDeliveryStatus } from "./delivery-status.ts";
import { allOf, firstOf, type Headers, readHeaders } from "./headers.ts";
import { readHtmlLines } from "./html-lines.ts";
import type { Bounce, BouncedRecipient } from "./letter.ts";
import { showLines } from "./lines.ts";
import { readMessageIds } from "./message-ids.ts";
import type { Part, Parts } from "./parts.ts";

const textCharactersMax = 65_536;
const recipientsMax = 100;
const unsubscribeMax = 5;
const unsubscribeCharactersMax = 1_000;
/** Of an address that no longer exists (RFC 3463 section 3.2, 3.3); a full mailbox is none. */
const deadStatuses: readonly string[] = ["5.1.1", "5.1.2", "5.1.10", "5.2.1"];

/** The letter that came back, whole, in part, or its header alone. */
const copy =
  /^(?:message\/(?:rfc822|rfc822-headers|partial|global|global-headers)|text\/rfc822-headers)$/;
const statusTypes = ["message/delivery-status", "message/global-delivery-status"];

/** Whether a delivery status part makes this a bounce beyond doubt. */
export function hasDeliveryStatus(parts: Parts): boolean {
  return parts.reportType === "delivery-status" || parts.files.some((file) => isStatus(file));
}

/**
 * Recipients and returned Message-IDs of a letter that is taken for a bounce. Without a standard
 * report the first part of the text is searched; recipients may then be empty, and so may a status.
 */
export function readBounce(headers: Headers, parts: Parts): Bounce {
  const reports = parts.files.filter(isStatus).map((file) => readDeliveryStatus(file.content));
  const returnedIds = [
    ...returnedCopyIds(parts),
    ...reports.flatMap((report) => report.returnedIds),
  ];
  const recipients = recipientsOf(reports) ?? readTextForm(headers, bodyText(parts), recipientsMax);
  return { recipients, returnedIds: [...new Set(returnedIds)], unsubscribe: [] };
}

/**
 * Whether the report says that the address no longer exists, so that writing to it again is in
 * vain.
 */
export function isGone({ action, status }: BouncedRecipient): boolean {
  return action === "failed" && deadStatuses.includes(status);
}

/** What the report says to its reader: the plain text, or the page where there is none. */
export function bodyText({ text, html }: Parts): string {
  const plain = text.slice(0, textCharactersMax);
  return /\S/.test(plain) || html === "" ? plain : showLines(readHtmlLines(html));
}

/**
 * A complaint (RFC 5965, or a provider's own form): who complained, where it is told, as
 * `delivered`; and the returned ids.
 */
export function readComplaint(parts: Parts): Bounce {
  const told = parts.files.flatMap((file) => {
    if (file.type === "message/feedback-report") return addressesOf(file, "original-rcpt-to");
    // Hotmail's form has no report: the copy tells who it was.
    return copy.test(file.type) ? addressesOf(file, "x-hmxmroriginalrecipient") : [];
  });
  const recipients = [...new Set(told)].map((address): BouncedRecipient => {
    return { address, action: "delivered", status: "" };
  });
  return {
    recipients: recipients.slice(0, recipientsMax),
    returnedIds: returnedCopyIds(parts),
    unsubscribe: parts.files.filter(({ type }) => copy.test(type)).flatMap(unsubscribeOf),
  };
}

/** Of the copy's header alone: what stands in its words is passed on with every forward. */
function unsubscribeOf({ content }: Part): readonly string[] {
  const values = allOf(readHeaders(content), "list-unsubscribe").slice(0, unsubscribeMax);
  return values.map((value) => {
    return value
      .slice(0, unsubscribeCharactersMax)
      .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  });
}

function addressesOf({ content }: Part, field: string): readonly string[] {
  return readAddressList(allOf(readHeaders(content), field).join(","));
}

function isStatus(file: Part): boolean {
  return statusTypes.includes(file.type);
}

function recipientsOf(reports: readonly DeliveryStatus[]): BouncedRecipient[] | null {
  const recipients = new Map<string, BouncedRecipient>();
  for (const one of reports.flatMap((report) => report.recipients)) {
    recipients.set(`${one.address} ${one.action} ${one.status}`, one);
  }
  return recipients.size > 0 ? [...recipients.values()].slice(0, recipientsMax) : null;
}

/** The Message-ID field of the returned copy, or of what looks like its header in the text. */
function returnedCopyIds(parts: Parts): string[] {
  const ids = new Set<string>();
  for (const file of parts.files) {
    if (!copy.test(file.type)) continue;
    const own = firstOf(readHeaders(file.content), "message-id");
    for (const id of readMessageIds(own ?? "")) ids.add(id);
  }
  const text = bodyText(parts);
  for (const [, value = ""] of text.matchAll(/^[> \t]{0,10}Message-ID:[ \t]{0,10}(.{1,400})$/gim)) {
    for (const id of readMessageIds(value)) ids.add(id);
  }
  return [...ids];
}
