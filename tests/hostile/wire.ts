// What holds for the bytes of every letter that leaves, whatever came in: its header block is ours, its
// HTML is made of our tags and leads to us alone, it goes to one person and says whom to phone.

import { Parser } from "htmlparser2";
import { parseAddress } from "../../src/mail/address.ts";
import type { LetterOut } from "./letter-out.ts";

const always = [
  ...["from", "to", "subject", "message-id", "date", "mime-version", "content-type"],
  ...["x-plp-kind", "auto-submitted", "x-loop", "content-language"],
];
const sometimes = ["reply-to", "in-reply-to", "references", "content-transfer-encoding"];
const ofBulletins = ["list-id", "list-unsubscribe", "precedence", "x-auto-response-suppress"];

const tags = new Set(
  "html head meta title style body table tr td p a strong br ul ol li blockquote mark".split(" "),
);
const attributes = new Set([
  ...["lang", "charset", "name", "content", "class", "style", "role", "width", "cellpadding"],
  ...["cellspacing", "border", "bgcolor", "align", "href", "dir"],
]);
const links = [
  /^mailto:plp\.seraing(?:\+[a-z2-7]{26})?@gmail\.com(?:\?subject=[^&]*(?:&body=[^&]*)?)?$/,
  /^tel:\d{3,15}$/,
  /^https:\/\/www\.seraing\.example\/plp\/charte$/,
];

/** What is wrong with the bytes, in plain words; empty where all is well. */
export function faultsOnWire(letter: LetterOut): string[] {
  return [...faultsInHeader(letter), ...faultsInBytes(letter), ...faultsInHtml(letter.html)].map(
    (fault) => `${letter.kind} to ${letter.to}: ${fault}`,
  );
}

function faultsInHeader({ kind, to, fields, parsedNames, recipients, text, html }: LetterOut) {
  const names = fields.map(([name]) => name);
  const required = kind === "bulletin" ? [...always, ...ofBulletins] : always;
  const known = new Set([...required, ...sometimes]);
  const fieldOf = (wanted: string) => fields.find(([name]) => name === wanted)?.[1];
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `lacks ${name}`),
    ...names.filter((name) => !known.has(name)).map((name) => `has a strange field ${name}`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `has ${name} twice`),
    ...(names.join() === parsedNames.join() ? [] : ["parsers differ on its header block"]),
    ...(recipients.length === 1 && parseAddress(recipients[0] ?? "") === to
      ? []
      : [`goes to ${recipients}`]),
    ...(fieldOf("x-plp-kind") === kind ? [] : ["says another kind"]),
    ...(/^[^\n]{0,300}\b101\b/.test(text) ? [] : ["lacks the emergency line in its text"]),
    ...(html.includes("101") ? [] : ["lacks the emergency line in its HTML"]),
  ];
}

function faultsInBytes({ sent: { bytes } }: LetterOut): string[] {
  const raw = bytes.toString("latin1");
  return [
    ...(/\r(?!\n)|(?<!\r)\n/.test(raw) ? ["holds a bare CR or LF"] : []),
    ...(/[^\t\r\n\x20-\x7e]/.test(raw) ? ["holds an octet that is no printable ASCII"] : []),
    ...(/[^\r\n]{999}/.test(raw) ? ["holds a line of over 998 octets"] : []),
    // The dot that would end the letter is stuffed by the writer (RFC 5321 section 4.5.2).
    ...(/[\u0002\u0003]/.test(raw) ? ["holds an empty slot"] : []),
  ];
}

function faultsInHtml(html: string): string[] {
  const faults: string[] = [];
  let styles = 0;
  const parser = new Parser({
    onopentag(name, given) {
      if (!tags.has(name)) faults.push(`HTML holds <${name}>`);
      if (name === "style") styles += 1;
      for (const [key, value] of Object.entries(given)) {
        if (!attributes.has(key)) faults.push(`HTML holds the attribute ${key}`);
        if (key === "style" && /url|expression|import|@|\\/i.test(value))
          faults.push("CSS that loads");
        if (key === "href" && !links.some((link) => link.test(value))) {
          faults.push(`HTML leads to ${value}`);
        }
      }
    },
    oncomment(data) {
      if (!/^\[if mso\]>|^<!\[endif\]$/.test(data)) faults.push("HTML holds a comment");
    },
  });
  parser.end(html);
  return styles > 1 ? [...faults, "HTML holds a second style"] : faults;
}
