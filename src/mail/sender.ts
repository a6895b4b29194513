// Who wrote, from the single From field: strict, because the act of a letter hangs on it.
// It knows no authentication and no roles.
import { parseAddressHeader } from "mailparser";
import { addressKey, parseAddress, readAddressList } from "./address.ts";
import { readHeaderText } from "./header-text.ts";
import { allOf, type Headers, trimBlanks } from "./headers.ts";
import type { Address, Unreadable } from "./letter.ts";
import { readMailboxParts } from "./mailbox-parts.ts";

const valueCharactersMax = 1_000;
const nameCharactersMax = 100;

type Fault = Exclude<Unreadable["unreadable"], "too large">;

/** The sender, or what is wrong with From. */
export function readSender(headers: Headers): Address | Fault {
  if (headers.fromLines === 0) return "no From";
  const [value = "", second] = allOf(headers, "from");
  if (headers.fromLines > 1 || second !== undefined) return "several From";
  const mailbox = headers.fromIsPlain ? readMailbox(value) : null;
  if (mailbox !== null) return mailbox;
  if (!value.includes("@")) return "no From";
  return readAddressList(value).length > 1 || /[,;]/.test(value) ? "several From" : "broken";
}

/**
 * For what a machine wrote, as old mail servers write `MAILER-DAEMON@host (Mail Delivery System)`:
 * the one address of the one From line, without a name; null where there are several or none.
 */
export function readMachineSender(headers: Headers): Address | null {
  if (headers.fromLines !== 1) return null;
  const [address, second] = readAddressList(allOf(headers, "from").join(","));
  return address === undefined || second !== undefined ? null : { address, name: "" };
}

/**
 * A From value of exactly one mailbox (RFC 5322 section 3.4 without groups, routes, quoted local parts
 * and comments inside the address); null for all else, and for what another parser reads otherwise.
 * Words are decoded only once the address is known.
 */
export function readMailbox(headerValue: string): Address | null {
  const value = trimBlanks(headerValue);
  if (value.length > valueCharactersMax) return null;
  const parts = readMailboxParts(value);
  const address = parts && parseAddress(parts.address);
  if (parts === null || address === null) return null;
  const { phrase, holdsSpecials, comments } = parts;
  const isOwnAddress = parseAddress(phrase) !== null && addressKey(phrase) === addressKey(address);
  if (holdsSpecials && !isOwnAddress) return null;
  if (!isReadSo(value, address)) return null;
  const besides = comments.filter((comment) => comment !== "").join(", ");
  const shown = phrase === "" ? besides : besides === "" ? phrase : `${phrase} (${besides})`;
  return { address, name: nameFor(shown, address) };
}

/** Whether another parser, one that many programs use, sees the same address and no second one. */
export function isReadSo(value: string, address: string): boolean {
  const { value: found } = parseAddressHeader(value, { decodePunycode: false });
  const [only, another] = found;
  if (only === undefined || another !== undefined || only.group !== undefined) return false;
  return parseAddress(only.address ?? "") === address;
}

/** A display name that shows somebody else's address is no name. */
function nameFor(phrase: string, address: string): string {
  const name = readHeaderText(phrase, nameCharactersMax).replace(/^['"]{1,3}|['"]{1,3}$/g, "");
  if (!/[@\uff20\ufe6b]/.test(name)) return name.replace(/[<>]/g, "").trim();
  return addressKey(name) === addressKey(address) ? name : "";
}
