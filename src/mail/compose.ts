// From an envelope to the bytes that go on the wire: pure 7-bit, CRLF, the same envelope always the
// same bytes. It knows no template and no state, and neither reads a file nor fetches anything.
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { isMessageId } from "./message-id.ts";
import type { Enclosure, Envelope } from "./outgoing.ts";
import { holdsSlots } from "./token-slot.ts";

/** Message-IDs kept at the end of References, beside the first. */
const referencesKeptLast = 20;
/** RFC 5322 section 2.1.1. */
const headerOctetsMax = 998;

/**
 * The letter as MIME bytes. `fill` puts the tokens in their slots. Throws where an address, the
 * Message-ID or the date is malformed, a header value holds a control character, or a slot stayed empty.
 */
export async function compose(envelope: Envelope, fill: (text: string) => string): Promise<Buffer> {
  const { from, replyTo, messageId, inReplyTo } = envelope;
  if (!isMessageId(messageId)) throw new Error(`not a Message-ID: ${JSON.stringify(messageId)}`);
  const composer = new MailComposer({
    from: { name: headerValue(from.name, "From"), address: mailbox(from.address, "From") },
    to: { name: "", address: mailbox(envelope.to, "To") },
    ...(replyTo === null
      ? {}
      : { replyTo: { name: "", address: mailbox(fill(replyTo), "Reply-To") } }),
    subject: headerValue(fill(envelope.subject), "Subject"),
    date: dateOf(envelope.date),
    messageId,
    ...(inReplyTo !== null && isRepeatable(inReplyTo) ? { inReplyTo } : {}),
    references: [...referencesOf(envelope)],
    headers: [...headersOf(envelope), ...listHeaders(envelope, fill)],
    alternatives: [
      { contentType: "text/plain; charset=utf-8", content: bodyPart(fill(envelope.text)) },
      { contentType: "text/html; charset=utf-8", content: bodyPart(fill(envelope.html)) },
      ...calendarParts(envelope),
    ],
    attachments: [...calendarFiles(envelope), ...envelope.enclosures].map(attachmentOf),
    encoding: "quoted-printable",
    newline: "win",
    // `=_` can stand in neither quoted-printable nor base64, so no content can hold a boundary.
    boundaryPrefix: "=_plp",
    baseBoundary: boundaryOf(messageId),
    normalizeHeaderKey: (key) => (key === "X-Plp-Kind" ? "X-PLP-Kind" : key),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** What the boundaries between its parts are made of: the same for ever, and another for each letter. */
export function boundaryOf(messageId: string): string {
  return createHash("sha256").update(messageId).digest("hex").slice(0, 24);
}

/** The fields of our own, in the order in which they are written. */
function headersOf(envelope: Envelope): { key: string; value: string }[] {
  const fields = {
    "X-PLP-Kind": envelope.kind,
    "Auto-Submitted": envelope.autoSubmitted,
    "X-Loop": envelope.from.address,
    "Content-Language": languageTag(envelope.language),
  };
  return Object.entries(fields).map(([key, value]) => ({ key, value: headerValue(value, key) }));
}

/** RFC 2919 section 3, RFC 2369 section 3.2, RFC 8058: one of each; machines' answers are not asked for. */
function listHeaders(
  { list }: Envelope,
  fill: (text: string) => string,
): { key: string; value: { prepared: boolean; foldLines: boolean; value: string } }[] {
  if (list === undefined) return [];
  if (!/^[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){1,30}$/.test(list.id))
    throw new Error("not a List-Id");
  const leave = fill(list.unsubscribe);
  if (!/^mailto:[^\s<>",]{1,500}$/.test(leave)) throw new Error("not a link for List-Unsubscribe");
  const click = list.oneClick ? fill(list.oneClick) : null;
  if (click !== null && !/^https?:\/\/[^\s<>",]{1,300}$/.test(click)) {
    throw new Error("not a link for one click");
  }
  const name = list.name.replace(/["\\]/g, "").replace(/[^\x20-\x7e]/g, "");
  const fields = {
    "List-Id": `"${name}" <${list.id}>`,
    "List-Unsubscribe": click === null ? `<${leave}>` : `<${click}>, <${leave}>`,
    ...(click !== null && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    Precedence: "list",
    "X-Auto-Response-Suppress": "All",
  };
  // Prepared: nodemailer would take the quotes and brackets for words to encode.
  return Object.entries(fields).map(([key, value]) => {
    return { key, value: { prepared: true, foldLines: true, value: headerValue(value, key) } };
  });
}

/** RFC 5322 section 3.6.4: the other letter's References and its Message-ID; the middle is cut. */
function referencesOf({ references, inReplyTo }: Envelope): readonly string[] {
  const ids = new Set([...references, ...(inReplyTo === null ? [] : [inReplyTo])]);
  // Of two places the later counts: the letter that is answered stands last.
  if (inReplyTo !== null && ids.delete(inReplyTo)) ids.add(inReplyTo);
  const [first, ...later] = [...ids].filter(isRepeatable);
  if (first === undefined) return [];
  const kept = [first, ...later.slice(-referencesKeptLast)];
  while (kept.length > 1 && `References: ${kept.join(" ")}`.length > headerOctetsMax) {
    kept.splice(Math.min(1, kept.length - 2), 1);
  }
  return kept;
}

/** Other people's ids are often not strict; any that cannot break the field is repeated as it is. */
function isRepeatable(id: string): boolean {
  return /^<[\x21-\x3b\x3d\x3f-\x7e]{3,250}>$/.test(id) && !id.includes("=?");
}

/**
 * RFC 6047 section 2.4: beside the words, its method in its type, as Gmail, Outlook and Apple want it. In
 * base64, so that no relay takes its line ends apart.
 */
function calendarParts({ calendar }: Envelope) {
  if (!calendar) return [];
  const method = /^METHOD:(REQUEST|CANCEL)\r$/m.exec(calendar)?.[1];
  if (method === undefined) throw new Error("a calendar without its method");
  const contentType = `text/calendar; charset=utf-8; method=${method}`;
  return [{ contentType, content: calendar, contentTransferEncoding: "base64" as const }];
}

/** The same as a file, for programs that look for one. */
function calendarFiles({ calendar }: Envelope): readonly Enclosure[] {
  if (!calendar) return [];
  return [{ name: "invite.ics", type: "application/ics", content: Buffer.from(calendar) }];
}

function attachmentOf({ name, type, content }: Enclosure) {
  if (!/^[a-z]{1,30}\/[a-z0-9.+-]{1,100}$/.test(type)) {
    throw new Error(`not a media type: ${JSON.stringify(type)}`);
  }
  return {
    filename: headerValue(name, "the name of an enclosure"),
    contentType: type,
    content,
    contentDisposition: "attachment" as const,
    contentTransferEncoding: "base64" as const,
  };
}

/** What ends a line or a string, and what turns the direction in which a name is read. */
const forbidden = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Every value that leaves passes here: whatever made it, it stays one line and reads as it is. */
function headerValue(text: string, field: string): string {
  if (forbidden.test(text) || !text.isWellFormed()) {
    throw new Error(`a control character in ${field}`);
  }
  return text;
}

function mailbox(address: string, field: string): string {
  const syntax = /^[^\x00-\x20\x7f-\uffff"(),:;<>@[\]\\]{1,64}@[A-Za-z0-9.-]{1,253}$/;
  if (!syntax.test(address)) throw new Error(`not an address in ${field}`);
  return address;
}

function languageTag(language: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(language)) {
    throw new Error(`not a language: ${JSON.stringify(language)}`);
  }
  return language;
}

function dateOf(iso: string): Date {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new Error(`not a date: ${JSON.stringify(iso)}`);
  return date;
}

function bodyPart(words: string): string {
  if (holdsSlots(words)) throw new Error("a token slot was left empty");
  return words;
}
