// The recipients that a bounce without a standard report names in its text, and what became of
// each. Exim and old Gmail name them in a header, qmail and the rest above the copy of what was
// sent.
import { addressKey, parseAddress, readAddressList } from "./address.ts";
import { statusInWords } from "./bounce-words.ts";
import { findStatus } from "./delivery-status.ts";
import { allOf, type Headers } from "./headers.ts";
import type { BouncedRecipient } from "./letter.ts";
import { fold } from "./plain-sentences.ts";

/** Where the report goes over into the copy, or the header, of what was sent. */
const copyMarks = [
  "copy of (?:the|your) message|copie (?:de|du) (?:votre )?message",
  "original message(?: headers| follows| -|\\s{0,3}$)",
  "(?:returned|unsent|undelivered) (?:mail|message)(?: \\w{1,20} \\w{1,20})? (?:follows" +
    "|below|-)",
  "message (?:text|headers?) follows",
  "kopie van (?:het|uw) bericht|kopie (?:der|ihrer) nachricht|copia del messaggio",
  "berichtkoppen|kopfzeilen der",
  "en-tetes (?:de|du) message d'origine",
];
const copyMark = new RegExp(
  `^(?:.{0,60}(?:${copyMarks.join("|")}).{0,80}|(?:received|return-path` +
    `|dkim-signature): .{0,2000})$`,
  "im",
);
/** Lines whose addresses are ids, or people of the letter that came back. */
const otherLine = new RegExp(
  "^[> \\t]{0,10}(?:message-id|in-reply-to|references|from|reply-to|return-path|sender|" +
    "dkim-signature|x-[a-z-]{1,40}) ?:.{0,2000}$",
  "gim",
);
const delays = [
  "delayed|delay reason|will (?:be )?retr|still trying|not yet been delivered",
  "warning message only|attempts will continue|will be retried",
  "will continue to (?:try|be tried)|transient|sera réessayé|continuera .{0,20}essayer",
  "wordt (?:nog steeds )?(?:opnieuw )?geprobeerd|vertraagd|weiter versucht|verzögert",
  "non ancora recapitato|ritardata",
];
const delayed = new RegExp(`\\b(?:${delays.join("|")})`, "i");
const address = "[^\\s<>()[\\],;:\"']{1,64}@[a-z0-9.-]{3,190}[a-z0-9]";
/** Servers give each recipient a line of its own, or begin the line of the failure with it. */
const inLines = new RegExp(
  `^[> \\t*]{0,20}<?(${address})>?(?=[ \\t]{0,5}$|>?:|\\.\\.\\.|[ \\t]{1,5}(?:on|\\())`,
  "gim",
);
const inBrackets = /<([^<>\s]{3,254})>/g;
const bare = new RegExp(address, "gi");
/** Whom the report offers as help. */
const helper = /^(?:postmaster|mailer-daemon|abuse|helpdesk|support)@/i;

/**
 * At most `max` recipients; none where the text names none, and a status only where it tells one.
 */
export function readTextForm(headers: Headers, text: string, max: number): BouncedRecipient[] {
  const said = text
    .slice(0, copyMark.exec(foldInPlace(text))?.index ?? text.length)
    .replace(otherLine, "");
  const action = delayed.test(said) ? "delayed" : "failed";
  const named = readAddressList(allOf(headers, "x-failed-recipients").join(","));
  const addresses = named.length > 0 ? named : withoutReader(headers, addressesIn(said));
  const single = addresses.length === 1 ? statusIn(said, action) : "";
  return addresses.slice(0, max).map((one) => {
    return { address: one, action, status: statusAfter(said, one, action) || single };
  });
}

/** Accents folded one for one, so that places in the text stay what they are. */
function foldInPlace(text: string): string {
  return text.replace(/[\u00c0-\u024f\u2019]/g, (letter) => fold(letter).charAt(0));
}

/** Those with a line of their own, else those in brackets, else every address. */
function addressesIn(text: string): string[] {
  const forms = [
    [...text.matchAll(inLines)].map(([, found = ""]) => found),
    [...text.matchAll(inBrackets)].map(([, found = ""]) => found),
    [...text.matchAll(bare)].map(([found]) => found.replace(/^(?:smtp|mailto|rfc822)=/i, "")),
  ];
  for (const form of forms) {
    const found = [...new Set(form.flatMap((one) => parseAddress(one) ?? []))];
    const others = found.filter((one) => !helper.test(one));
    if (others.length > 0) return others;
  }
  return [];
}

/** The report is written to us, and by a server: neither is who could not be reached. */
function withoutReader(headers: Headers, addresses: readonly string[]): string[] {
  const fields = ["to", "delivered-to", "from", "return-path"];
  const others = readAddressList(fields.flatMap((name) => allOf(headers, name)).join(","));
  const keys = new Set(others.map((one) => addressKey(one)));
  return addresses.filter((one) => !keys.has(addressKey(one)));
}

/** The first code after the address and before the next one. */
function statusAfter(text: string, recipient: string, action: "delayed" | "failed"): string {
  const start = text.indexOf(recipient);
  const after = start < 0 ? "" : text.slice(start + recipient.length, start + 2_000);
  const [own = ""] = after.split(/\n<[^<>\s]{3,254}>:/, 1);
  return statusIn(own, action);
}

function statusIn(text: string, action: "delayed" | "failed"): string {
  const found = findStatus(text);
  if (found !== "" && !found.endsWith(".0.0")) return found;
  return (action === "failed" ? statusInWords(fold(text)) : "") || found;
}
