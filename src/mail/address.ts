// E-mail addresses: a strict ASCII grammar, keys to compare by, and the lists of To and Cc.
// It never guesses: what another parser might read as a different address is no address here.
import { domainToASCII, domainToUnicode } from "node:url";
import { getDomain } from "tldts";

/** RFC 5321 section 4.5.3.1: octets of a local part, of a path. */
const localOctetsMax = 64;
const addressOctetsMax = 254;
const listLengthMax = 500;
const listCharactersMax = 65_536;

/**
 * RFC 5322 section 3.2.3 dot-atom without `%` and `!`, which old relays read as routes. Quoted local
 * parts are left out on purpose: parsers disagree about them.
 */
const localPart = /^[a-z0-9#$&'*+/=?^_`{|}~-]{1,64}(?:\.[a-z0-9#$&'*+/=?^_`{|}~-]{1,64}){0,31}$/i;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The address with its domain as a lower-case A-label and its local part as written, or null where
 * the text is anything but one plain addr-spec.
 */
export function parseAddress(text: string): string | null {
  if (text.length > addressOctetsMax) return null;
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  if (local.length > localOctetsMax || !localPart.test(local)) return null;
  // An encoded-word in an address is how one address is made to look like another.
  if (local.includes("=?")) return null;
  const domain = parseDomain(text.slice(at + 1));
  if (domain === null) return null;
  const address = `${local}@${domain}`;
  return address.length <= addressOctetsMax ? address : null;
}

/** What two spellings of one address share: all lower case, the domain as an A-label. */
export function addressKey(address: string): string {
  const trimmed = address.trim();
  return lowerAscii(parseAddress(trimmed) ?? trimmed);
}

/** `toLowerCase` makes a `k` of the Kelvin sign, and so one address of two. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * As `addressKey`, with Gmail's dots and plus folded, so that variants of one mailbox count as one
 * person. For counting abuse alone: mail goes to the address as it was given.
 */
export function foldedKey(address: string): string {
  const key = addressKey(address);
  const domain = domainOf(key);
  if (domain !== "gmail.com" && domain !== "googlemail.com") return key;
  const [local = ""] = key.slice(0, key.lastIndexOf("@")).split("+");
  return `${local.replaceAll(".", "")}@gmail.com`;
}

/** What follows the last `@`, lower-cased; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : lowerAscii(address.slice(at + 1));
}

/**
 * A domain of two labels or more as a lower-case A-label; null for all else. A Unicode label counts only
 * where it is written in the form it decodes to: compatibility characters would make two readers see
 * two domains.
 */
export function parseDomain(text: string): string | null {
  if (!/^[a-z0-9.\u0080-\uffff-]{1,253}$/i.test(text)) return null;
  const ascii = domainToASCII(text);
  const labels = ascii.split(".");
  if (labels.length < 2 || !labels.every((label) => domainLabel.test(label))) return null;
  if (/^[0-9]{1,63}$/.test(labels.at(-1) ?? "")) return null;
  const written = text.split(".");
  const isPlain = labels.every((label, index) => isSameLabel(written[index] ?? "", label));
  return isPlain && written.length === labels.length ? ascii : null;
}

function isSameLabel(written: string, label: string): boolean {
  if (/^[!-~]{0,253}$/.test(written)) return lowerAscii(written) === label;
  return (
    domainToUnicode(label) === written.normalize("NFC").toLowerCase() && label.startsWith("xn--")
  );
}

/**
 * The organisational domain (RFC 7489 section 3.2, by the public suffix list), e.g. `skynet.be` of
 * `mail.skynet.be`; null for a public suffix, an IP address or nonsense. Suffixes of companies count
 * (`github.io`): whoever rents a name below one must not speak for the neighbours.
 */
export function organisationOf(domain: string): string | null {
  return getDomain(lowerAscii(domain), { allowPrivateDomains: true });
}

/**
 * The addresses of a To, Cc or Delivered-To value, at most 500. Lenient: names, comments and groups
 * are passed over, and what is no plain address is left out.
 */
export function readAddressList(headerValue: string): string[] {
  const found: string[] = [];
  for (const entry of splitList(headerValue.slice(0, listCharactersMax))) {
    const open = entry.lastIndexOf("<");
    const close = entry.indexOf(">", open);
    const text = open >= 0 && close > open ? entry.slice(open + 1, close) : entry;
    const address = parseAddress(text.trim());
    if (address !== null) found.push(address);
    if (found.length === listLengthMax) break;
  }
  return found;
}

/** Cut at commas, semicolons and group colons; quoted strings and comments (nested) are dropped. */
function splitList(text: string): string[] {
  const entries: string[] = [];
  let entry = "";
  let comments = 0;
  let quoted = false;
  let angled = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\" && (quoted || comments > 0)) index += 1;
    else if (quoted) quoted = character !== '"';
    else if (character === "(" && !angled) comments += 1;
    else if (comments > 0) comments -= character === ")" ? 1 : 0;
    else if (character === '"') quoted = true;
    else if (!angled && (character === "," || character === ";" || character === ":")) {
      entries.push(entry);
      entry = "";
    } else {
      if (character === "<") angled = true;
      if (character === ">") angled = false;
      entry += character;
    }
  }
  entries.push(entry);
  return entries;
}
