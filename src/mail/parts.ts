// The decoded parts of a mail, by mailparser: text, HTML, and files. Of the header block it is given
// the MIME fields alone, so that nothing else there can mislead or stall it.
import { isUtf8 } from "node:buffer";
import { type Attachment, type StructuredHeader, simpleParser } from "mailparser";
import { firstOf, type Headers, readContentType } from "./headers.ts";

const mimeFields = ["content-type", "content-transfer-encoding", "content-disposition"];
const fieldCharactersMax = 2_000;
/** Nobody's file has more to say of itself, and nobody sends so many: mailparser then gives up. */
const partHeaderOctetsMax = 8_192;
const partsMax = 250;

/** A leaf part that is no body text. */
export interface Part {
  /** As the letter says, in lower case. */
  readonly type: string;
  /** `method` of text/calendar (RFC 5546), in lower case; empty for the rest. */
  readonly method: string;
  readonly fileName: string | null;
  readonly contentId: string | null;
  /** It stands in a multipart/related, beside an HTML part that may show it. */
  readonly related: boolean;
  readonly content: Buffer;
}

export interface Parts {
  /** The type of the letter itself, e.g. `multipart/report`, and what it says of the report. */
  readonly rootType: string;
  readonly reportType: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly Part[];
}

/** Null where the MIME structure cannot be read at all, or hides all of the body. */
export async function readParts(source: Buffer, headers: Headers): Promise<Parts | null> {
  const body = source.subarray(headers.bodyStart);
  const { type, parameters } = readContentType(firstOf(headers, "content-type"));
  const parsed = await parse(Buffer.concat([mimeHeader(headers, body), body]));
  if (parsed === null) return null;
  const { text, html, attachments } = parsed;
  const hidden = text === "" && html === "" && attachments.length === 0;
  if (hidden && type.startsWith("multipart/") && /\S/.test(body.toString("latin1"))) return null;
  return {
    rootType: type,
    reportType: parameters.get("report-type") ?? "",
    text,
    html,
    files: attachments.map(partOf),
  };
}

/** Null past those two bounds; nothing else is known to make mailparser fail. */
async function parse(
  source: Buffer,
): Promise<{ text: string; html: string; attachments: Attachment[] } | null> {
  try {
    const mail = await simpleParser(source, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      checksumAlgo: false,
      maxHeadSize: partHeaderOctetsMax,
      maxChildNodes: partsMax,
    });
    return { text: mail.text ?? "", html: mail.html || "", attachments: mail.attachments };
  } catch {
    return null;
  }
}

function mimeHeader(headers: Headers, body: Buffer): Buffer {
  const lines = mimeFields.map((name) => {
    const value = (firstOf(headers, name) ?? "").slice(0, fieldCharactersMax);
    return name === "content-type" ? withCharset(value, headers, body) : `${name}: ${value}`;
  });
  const given = lines.filter((line) => !line.endsWith(": "));
  return Buffer.from([...given, "", ""].join("\r\n"));
}

/** Old programs send octets of Windows-1252 and say nothing of it, or that it is UTF-8. */
function withCharset(value: string, headers: Headers, body: Buffer): string {
  const { type, parameters } = readContentType(value);
  const encoding = firstOf(headers, "content-transfer-encoding")?.toLowerCase() ?? "";
  const isRaw = type.startsWith("text/") && !/quoted|base64/.test(encoding);
  const mayBeUtf8 = /^(?:|utf-?8|us-ascii)$/.test(parameters.get("charset") ?? "");
  if (!isRaw || !mayBeUtf8 || isUtf8SoFar(body)) return `content-type: ${value}`;
  const others = [...parameters].filter(([name]) => name === "format" || name === "delsp");
  const kept = others.map(([name, given]) => `; ${name}=${given}`).join("");
  return `content-type: ${type}; charset=windows-1252${kept}`;
}

/** The last character of a letter that was cut may be half there. */
function isUtf8SoFar(body: Buffer): boolean {
  if (isUtf8(body)) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function partOf(attachment: Attachment): Part {
  return {
    type: textOf(attachment.contentType) || "text/plain",
    method: methodOf(attachment),
    fileName: typeof attachment.filename === "string" ? attachment.filename : null,
    contentId: typeof attachment.cid === "string" ? attachment.cid : null,
    related: attachment.related ?? false,
    content: attachment.content,
  };
}

function methodOf(attachment: Attachment): string {
  const value = attachment.headers.get("content-type") as StructuredHeader | undefined;
  return textOf(value?.params?.method);
}

/** In lower case; mailparser gives what is no text for a field without a value. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value.toLowerCase() : "";
}
