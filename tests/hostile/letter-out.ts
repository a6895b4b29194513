// A letter that left, read back from its bytes by another parser than the one that made them: what a
// mail program would show, and what stands in its header block.
import { simpleParser } from "mailparser";
import type { Sent } from "../conversation/world.ts";

export interface LetterOut {
  readonly sent: Sent;
  readonly kind: string;
  readonly to: string;
  /** Names in the order of the block, lower-cased; values unfolded, not decoded. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Names as mailparser has them, lower-cased. */
  readonly parsedNames: readonly string[];
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
}

export async function readOut(sent: Sent): Promise<LetterOut> {
  const parsed = await simpleParser(sent.bytes, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  const groups = [parsed.to, parsed.cc, parsed.bcc].flat().filter((it) => it !== undefined);
  return {
    sent,
    kind: sent.kind,
    to: sent.to,
    fields: readFields(sent.bytes),
    parsedNames: parsed.headerLines.map(({ key }) => key ?? ""),
    recipients: groups.flatMap(({ value }) => value.map(({ address }) => address ?? "")),
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || "",
    files: parsed.attachments.map(({ filename, content }) => ({ name: filename ?? "", content })),
  };
}

/** Everything of it in which words could hide, as one text. */
export function allWords({ sent, subject, text, html, files, fields }: LetterOut): string {
  const inFiles = files.flatMap(({ name, content }) => [name, content.toString("latin1")]);
  const inFields = fields.map(([name, value]) => `${name}: ${value}`);
  const wrapped = text.replace(/\n> ?/g, " ").replace(/\s{1,10000}/g, " ");
  return [
    sent.bytes.toString("latin1"),
    ...inFields,
    subject,
    text,
    wrapped,
    html,
    ...inFiles,
  ].join("\n");
}

function readFields(bytes: Buffer): [string, string][] {
  const end = bytes.indexOf("\r\n\r\n");
  const block = bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
  return block
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n")
    .map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
}
