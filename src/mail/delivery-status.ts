// A message/delivery-status part (RFC 3464): which recipient, what happened, under which code.
// It does not know whether the report is genuine, nor whose Message-IDs are ours.
import { parseAddress } from "./address.ts";
import { firstOf, type Headers, readHeaders } from "./headers.ts";
import type { BouncedRecipient } from "./letter.ts";
import { readMessageIds } from "./message-ids.ts";

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
  const action = actions.find((known) =>
    firstOf(fields, "action")?.toLowerCase().startsWith(known),
  );
  const address =
    addressIn(firstOf(fields, "final-recipient")) ??
    addressIn(firstOf(fields, "original-recipient"));
  if (action === undefined || address === null) return null;
  const status = findStatus(firstOf(fields, "status") ?? "");
  return { address, action, status: sharper(status, firstOf(fields, "diagnostic-code") ?? "") };
}

/** `rfc822; local@domain`, the address in brackets at some servers. */
function addressIn(value: string | null): string | null {
  const text = value?.slice(value.indexOf(";") + 1).trim() ?? "";
  return parseAddress(text.replace(/^<|>$/g, ""));
}

/** Some servers report `5.0.0` and leave the true code to the diagnostic text. */
function sharper(status: string, diagnostic: string): string {
  if (status !== "" && !status.endsWith(".0.0")) return status;
  const found = findStatus(diagnostic);
  const sameClass = status === "" || found.startsWith(status.slice(0, 2));
  return found !== "" && sameClass ? found : status;
}
