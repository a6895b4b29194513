// What a bounce or a complaint says of our mail: the standard report (RFC 3464, RFC 5965), and the
// plain-text forms of servers that write none. Forgeable all of it: who acts on it checks our ids.
import { parseAddress, readAddressList } from "./address.ts";
import { type DeliveryStatus, findStatus, readDeliveryStatus } from "./delivery-status.ts";
import { allOf, firstOf, type Headers, readHeaders } from "./headers.ts";
import type { Bounce, BouncedRecipient } from "./letter.ts";
import { readMessageIds } from "./message-ids.ts";
import type { Part, Parts } from "./parts.ts";

const textCharactersMax = 65_536;
const recipientsMax = 100;

const copies = [
  "message/rfc822",
  "text/rfc822-headers",
  "message/rfc822-headers",
  "message/global",
];
const statusTypes = ["message/delivery-status", "message/global-delivery-status"];

/** Where a plain-text bounce goes over into the copy of what was sent. */
const copyMarks = [
  "copy of (?:the|your) message|copie (?:de|du) (?:votre )?message|original message",
  "kopie van (?:het|uw) bericht|kopie (?:der|ihrer) nachricht|copia del messaggio",
];
const copyMark = new RegExp(`^.{0,60}(?:${copyMarks.join("|")}).{0,80}$`, "im");
const delays = [
  "delayed|will (?:be )?retr|still trying|not yet been delivered|warning message only",
  "will continue to (?:try|be tried)|sera réessayé|continuera .{0,20}essayer",
  "wordt opnieuw geprobeerd|weiter versucht|non ancora recapitato",
];
const delayed = new RegExp(`\\b(?:${delays.join("|")})`, "i");
const inBrackets = /<([^<>\s]{3,254})>/g;
const bare = /[^\s<>()[\],;:"']{1,64}@[a-z0-9.-]{3,190}[a-z0-9]/gi;

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
  const recipients = recipientsOf(reports) ?? readTextForm(headers, parts.text);
  return { recipients, returnedIds: [...new Set(returnedIds)] };
}

/** A complaint (RFC 5965): who complained, where it is told, as `delivered`; and the returned ids. */
export function readComplaint(parts: Parts): Bounce {
  const recipients: BouncedRecipient[] = [];
  for (const file of parts.files) {
    if (file.type !== "message/feedback-report") continue;
    const report = readHeaders(file.content);
    for (const address of readAddressList(allOf(report, "original-rcpt-to").join(","))) {
      recipients.push({ address, action: "delivered", status: "" });
    }
  }
  return { recipients: recipients.slice(0, recipientsMax), returnedIds: returnedCopyIds(parts) };
}

function isStatus(file: Part): boolean {
  return statusTypes.includes(file.type);
}

function recipientsOf(reports: readonly DeliveryStatus[]): BouncedRecipient[] | null {
  const recipients = reports.flatMap((report) => report.recipients);
  return recipients.length > 0 ? recipients.slice(0, recipientsMax) : null;
}

/** The Message-ID field of the returned copy, or of what looks like its header in the text. */
function returnedCopyIds(parts: Parts): string[] {
  const ids = new Set<string>();
  for (const file of parts.files) {
    if (!copies.includes(file.type)) continue;
    const own = firstOf(readHeaders(file.content), "message-id");
    for (const id of readMessageIds(own ?? "")) ids.add(id);
  }
  const text = parts.text.slice(0, textCharactersMax);
  for (const [, value = ""] of text.matchAll(/^[> \t]{0,10}Message-ID:[ \t]{0,10}(.{1,400})$/gim)) {
    for (const id of readMessageIds(value)) ids.add(id);
  }
  return [...ids];
}

/** Exim and old Gmail name the recipients in a header; qmail and the rest in the text before the copy. */
function readTextForm(headers: Headers, text: string): BouncedRecipient[] {
  const whole = text.slice(0, textCharactersMax);
  const said = whole.slice(0, copyMark.exec(whole)?.index ?? whole.length);
  const action = delayed.test(said) ? "delayed" : "failed";
  const named = readAddressList(allOf(headers, "x-failed-recipients").join(","));
  const addresses = named.length > 0 ? named : addressesIn(said);
  const single = addresses.length === 1 ? findStatus(said) : "";
  return addresses
    .slice(0, recipientsMax)
    .map((address) => ({ address, action, status: statusAfter(said, address) || single }));
}

/** Those in brackets where there are any, as qmail and Postfix write them, else every address. */
function addressesIn(text: string): string[] {
  const bracketed = [...text.matchAll(inBrackets)].map(([, address = ""]) => address);
  const found = bracketed.flatMap((address) => parseAddress(address) ?? []);
  const all = found.length > 0 ? found : [...text.matchAll(bare)].map(([address]) => address);
  return [...new Set(all.flatMap((address) => parseAddress(address) ?? []))];
}

/** The first code after the address and before the next one. */
function statusAfter(text: string, address: string): string {
  const start = text.indexOf(address);
  const after = start < 0 ? "" : text.slice(start + address.length, start + 2_000);
  const [own = ""] = after.split(/\n<[^<>\s]{3,254}>:/, 1);
  return findStatus(own);
}
