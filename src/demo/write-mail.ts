// Writes a letter as a person's mail program and the receiving server make it: MIME, threading, and
// the verdict on its sender. It knows no person and no office.
import { randomUUID } from "node:crypto";
import { domainOf } from "../mail/address.ts";

export interface Attached {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface Draft {
  readonly from: { readonly name: string; readonly email: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  readonly files?: readonly Attached[];
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** What the receiving server says of DMARC. */
  readonly verdict?: "pass" | "fail";
  /** Written by a program, such as an absence notice (RFC 3834). */
  readonly automatic?: boolean;
}

export interface WrittenMail {
  readonly messageId: string;
  readonly raw: Buffer;
}

/** The letter in bytes; whatever the fields hold, each header is one line. */
export function writeMail(draft: Draft): WrittenMail {
  const { from, verdict = "pass", files = [] } = draft;
  const domain = domainOf(from.email);
  const messageId = `<${randomUUID()}@${domain}>`;
  const head = [
    `Authentication-Results: mx.google.com; dmarc=${verdict} header.from=${domain}`,
    `From: ${encodeWords(from.name)} <${from.email}>`,
    `To: ${oneLine(draft.to)}`,
    `Subject: ${encodeWords(oneLine(draft.subject))}`,
    `Date: ${draft.at.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${messageId}`,
    ...(draft.inReplyTo ? [`In-Reply-To: ${oneLine(draft.inReplyTo)}`] : []),
    ...(draft.references?.length
      ? [`References: ${draft.references.map(oneLine).join("\r\n ")}`]
      : []),
    ...(draft.automatic ? ["Auto-Submitted: auto-replied"] : []),
    "MIME-Version: 1.0",
  ];
  const text = [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    inLines(Buffer.from(draft.text)),
  ];
  if (files.length === 0) return { messageId, raw: joined([...head, ...text, ""]) };
  const boundary = `part-${randomUUID()}`;
  const parts = [text, ...files.map(filePart)].flatMap((part) => [`--${boundary}`, ...part]);
  const type = `Content-Type: multipart/mixed; boundary="${boundary}"`;
  return { messageId, raw: joined([...head, type, "", ...parts, `--${boundary}--`, ""]) };
}

function filePart({ name, type, content }: Attached): readonly string[] {
  const isType = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/i.test(type);
  return [
    `Content-Type: ${isType ? type : "application/octet-stream"}`,
    // RFC 2231 section 4.
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(oneLine(name))}`,
    "Content-Transfer-Encoding: base64",
    "",
    inLines(content),
  ];
}

/** RFC 2047 section 2: words of 75 characters at the most. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]{0,70}$/.test(text) && !/[=?<>"(),:;@[\]\\]/.test(text)) return text;
  const words = [""];
  for (const character of text) {
    const longer = (words.at(-1) ?? "") + character;
    if (Buffer.byteLength(longer) <= encodedOctetsMax) words[words.length - 1] = longer;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
const encodedOctetsMax = 42;

function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, " ").trim();
}

function inLines(content: Buffer): string {
  return content.toString("base64").replace(/.{76}/g, "$&\r\n");
}

function joined(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join("\r\n"));
}
