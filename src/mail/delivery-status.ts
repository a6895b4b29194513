// A message/delivery-status part (RFC 3464): which recipient, what happened, under which code.
// It does not know whether the report is genuine, nor whose Message-IDs are ours.
import { parseAddress } from "./address.ts";
import { statusInWords } from "./bounce-words.ts";
import { firstOf, type Headers, readHeaders } from "./headers.ts";
import type { BouncedRecipient } from "./letter.ts";
import { readMessageIds } from "./message-ids.ts";
import { fold } from "./plain-sentences.ts";

const blocksMax = 100;
const octetsMax = 262_144;
const actions = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;

export interface DeliveryStatus {
  readonly recipients: readonly BouncedRecipient[];
  /** From the non-standard `X-Original-Message-ID`, which Gmail writes. */
  readonly returnedIds: readonly string[];
}

/** Recipients in order, at most 100; blocks without an address or an action are passed over. */
export function readDeliveryStatus(content: Buffer): DeliveryStatus {
  const recipients: BouncedRecipient[] = [];
  const returnedIds: string[] = [];
  const blocks = content.toString("latin1", 0, octetsMax).split(/\r?\n[ \t]{0,20}\r?\n/, blocksMax);
  for (const block of blocks) {
    const fields = readHeaders(Buffer.from(block.replace(/^\s{1,20}/, ""), "latin1"));
    returnedIds.push(...readMessageIds(firstOf(fields, "x-original-message-id") ?? ""));
    const recipient = readRecipient(fields);
    if (recipient !== null) recipients.push(recipient);
  }
  return { recipients, returnedIds };
}

/** An enhanced status code (RFC 3463 section 2) in some text, empty where there is none. */
export function findStatus(text: string): string {
  return /(?<![0-9.])[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.]{0,1}[0-9])/.exec(text)?.[0] ?? "";
}

function readRecipient(fields: Headers): BouncedRecipient | null {
  const status = findStatus(firstOf(fields, "status") ?? "");
  const given = firstOf(fields, "action")?.toLowerCase() ?? "";
  const action = actions.find((known) => given.startsWith(known)) ?? actionOf(given, status);
  const address =
    addressIn(firstOf(fields, "final-recipient")) ??
    addressIn(firstOf(fields, "original-recipient"));
  if (action === undefined || address === null) return null;
  return { address, action, status: sharper(status, firstOf(fields, "diagnostic-code") ?? "") };
}

/** `rfc822; local@domain`, the address in brackets at some servers. */
function addressIn(value: string | null): string | null {
  const text = value?.slice(value.indexOf(";") + 1).trim() ?? "";
  return parseAddress(text.replace(/^<|>$/g, ""));
}

/** A field that is not there is told by the class of the status (RFC 3463 section 3.1). */
function actionOf(given: string, status: string): BouncedRecipient["action"] | undefined {
  if (given !== "" || status === "") return undefined;
  return status.startsWith("5") ? "failed" : status.startsWith("4") ? "delayed" : "delivered";
}

/**
 * Some servers report `5.0.0` and leave the true code, or the plain words, to the diagnostic text.
 */
function sharper(status: string, diagnostic: string): string {
  if (status !== "" && !/^[245]\.(?:0\.0|1\.0|5\.0)$/.test(status)) return status;
  const found = findStatus(diagnostic) || wordsOf(status, diagnostic);
  const sameClass = status === "" || found.startsWith(status.slice(0, 2));
  return found !== "" && sameClass ? found : status;
}

function wordsOf(status: string, diagnostic: string): string {
  return status.startsWith("4") ? "" : statusInWords(fold(diagnostic.slice(0, 2_000)));
}
