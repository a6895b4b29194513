// Who wrote, from the single From field: strict, because the act of a letter hangs on it.
// It knows no authentication and no roles.
import { addressKey, parseAddress, readAddressList } from "./address.ts";
import { readHeaderText } from "./header-text.ts";
import { allOf, type Headers } from "./headers.ts";
import type { Address, Unreadable } from "./letter.ts";

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
 * A From value of exactly one mailbox (RFC 5322 section 3.4 without comments, groups, routes and
 * quoted local parts); null for all else. Words are decoded only once the address is known.
 */
export function readMailbox(headerValue: string): Address | null {
  const value = headerValue.trim();
  if (value.length > valueCharactersMax) return null;
  const bare = parseAddress(value);
  if (bare !== null) return { address: bare, name: "" };
  const phrase = readPhrase(value);
  if (phrase === null || !value.endsWith(">")) return null;
  const address = parseAddress(value.slice(phrase.end + 1, -1).trim());
  if (address === null) return null;
  if (phrase.holdsSpecials && addressKey(phrase.text) !== addressKey(address)) return null;
  return { address, name: nameFor(phrase.text, address) };
}

/**
 * What stands before the first unquoted `<`, quotes taken off. `holdsSpecials` where something there
 * is a second mailbox, a comment or a group to some reader. Null without a `<`, or an unclosed quote.
 */
function readPhrase(value: string): { text: string; end: number; holdsSpecials: boolean } | null {
  let text = "";
  let quoted = false;
  let holdsSpecials = false;
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index);
    if (quoted && character === "\\") {
      index += 1;
      text += value.charAt(index);
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === "<") return { text: text.trim(), end: index, holdsSpecials };
    else {
      if (!quoted && /[()>[\]:;@\\,\u0000-\u0008\u000a-\u001f\u007f]/.test(character)) {
        holdsSpecials = true;
      }
      text += character;
    }
  }
  return null;
}

/** A display name that shows somebody else's address is no name. */
function nameFor(phrase: string, address: string): string {
  const name = readHeaderText(phrase, nameCharactersMax).replace(/^['"]{1,3}|['"]{1,3}$/g, "");
  if (!/[@\uff20\ufe6b]/.test(name)) return name.replace(/[<>]/g, "").trim();
  return addressKey(name) === addressKey(address) ? name : "";
}
