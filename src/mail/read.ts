// From the bytes of a mail to a Letter, or to what is left of one that the machine cannot understand.
// It knows no database, no socket and nothing of the PLP.
import { domainOf, readAddressList } from "./address.ts";
import { readAttachments } from "./attachments.ts";
import { readIdentity } from "./authentication.ts";
import { type OriginFound, readOrigin } from "./automatic.ts";
import { readBounce, readComplaint } from "./bounce.ts";
import { readCalendar, withoutCalendars } from "./calendar-in.ts";
import { cleanText } from "./clean-text.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { readWords } from "./fresh-text.ts";
import { readHeaderText } from "./header-text.ts";
import { allOf, firstOf, type Headers, readHeaders } from "./headers.ts";
import type { Address, Letter, Unreadable, Words } from "./letter.ts";
import { readMessageId, readMessageIds } from "./message-ids.ts";
import { type Parts, readParts } from "./parts.ts";
import { readMachineSender, readSender } from "./sender.ts";

const subjectCharactersMax = 1_000;
const startCharactersMax = 4_000;
/** Of a letter that came in part, or in no form: so much tells two of them apart. */
const rawOctetsCompared = 32_768;

interface Options {
  /** UTC ISO text. */
  readonly receivedAt: string;
  readonly trustedAuthserv: string | null;
  /** The letter is over 25 MB, and `source` holds its headers and the first 64 kB alone. */
  readonly cut?: boolean;
}

/** Never throws on what a mail may hold. */
export async function readLetter(source: Buffer, options: Options): Promise<Letter | Unreadable> {
  const headers = readHeaders(source);
  const whole = await readParts(source, headers);
  const found = findings(headers, whole);
  // A report is read from its bare text where its MIME is broken: it is nobody's letter.
  const isReport = found.origin.origin === "bounce" && !found.origin.doubtful;
  const parts = whole ?? (isReport ? bareParts(source, headers) : null);
  const fault = options.cut === true ? "too large" : faultOf(found, parts);
  if (fault !== null || parts === null || found.sender === null) {
    return unreadable(fault ?? "broken", { source, headers, parts, found, options });
  }
  const { origin, doubtful } = found.origin;
  const domain = found.isStrict ? domainOf(found.sender.address) : "";
  const calendar = await readCalendar(parts.files);
  return {
    messageId: readMessageId(firstOf(headers, "message-id")),
    from: found.sender,
    to: addresses(headers, ["to"]),
    cc: addresses(headers, ["cc"]),
    deliveredTo: addresses(headers, ["delivered-to", "x-original-to", "envelope-to"]),
    subject: found.subject,
    inReplyTo: readMessageIds(allOf(headers, "in-reply-to").join(" ")),
    references: readMessageIds(allOf(headers, "references").join(" ")),
    receivedAt: options.receivedAt,
    identity: readIdentity(headers, domain, options.trustedAuthserv),
    origin,
    originDoubtful: doubtful,
    words: found.words,
    attachments: await readAttachments(
      calendar === null ? parts.files : withoutCalendars(parts.files),
      {
        html: parts.html,
        hasWords: found.words.fresh !== "" || found.words.forwarded !== null,
        mayTravel: origin === "person" || doubtful,
      },
    ),
    bounce: bounceOf(origin, headers, parts),
    ...(calendar === null ? {} : { calendar }),
    fingerprint: fingerprintOf(headers, contentsOf(parts)),
  };
}

/** The body as one text that is searched for the fields of a report as well. */
function bareParts(source: Buffer, headers: Headers): Parts {
  const body = source.subarray(headers.bodyStart, headers.bodyStart + rawOctetsCompared);
  const status = { type: "message/delivery-status", method: "", fileName: null, contentId: null };
  return {
    ...{ rootType: "multipart/report", reportType: "delivery-status", html: "" },
    text: cleanText(body.toString("latin1")),
    files: [{ ...status, related: false, content: body }],
  };
}

interface Findings {
  readonly sender: Address | null;
  readonly senderFault: Unreadable["unreadable"] | null;
  /** False where only the lenient reading for machines found a sender. */
  readonly isStrict: boolean;
  readonly subject: string;
  readonly words: Words;
  readonly origin: OriginFound;
}

function findings(headers: Headers, parts: Parts | null): Findings {
  const subject = readHeaderText(firstOf(headers, "subject") ?? "", subjectCharactersMax);
  const { text, html } = parts ?? { text: "", html: "" };
  const words = readWords({ text, html, subject });
  const strict = readSender(headers);
  const isStrict = typeof strict !== "string";
  const lenient = isStrict ? strict : readMachineSender(headers);
  const origin = readOrigin(headers, {
    from: lenient?.address ?? null,
    subject,
    parts: parts ?? { rootType: "", reportType: "", text, html, files: [] },
    fresh: words.fresh,
  });
  // Nobody acts on the word of a machine, so its sender may be written as old servers write it.
  const isMachine = origin.origin !== "person" && !origin.doubtful;
  return {
    sender: isStrict || isMachine ? lenient : null,
    senderFault: isStrict || (isMachine && lenient !== null) ? null : strict,
    isStrict,
    subject,
    words,
    origin,
  };
}

function faultOf(found: Findings, parts: Parts | null): Unreadable["unreadable"] | null {
  return found.senderFault ?? (parts === null ? "broken" : null);
}

interface Remains {
  readonly source: Buffer;
  readonly headers: Headers;
  readonly parts: Parts | null;
  readonly found: Findings;
  readonly options: Options;
}

function unreadable(fault: Unreadable["unreadable"], remains: Remains): Unreadable {
  const { source, headers, parts, found, options } = remains;
  const raw = source.subarray(headers.bodyStart, headers.bodyStart + rawOctetsCompared);
  const start = parts === null ? cleanText(raw.toString("utf8")).trim() : found.words.fresh;
  return {
    unreadable: fault,
    messageId: readMessageId(firstOf(headers, "message-id")),
    receivedAt: options.receivedAt,
    fingerprint: fingerprintOf(headers, parts === null || options.cut ? [raw] : contentsOf(parts)),
    from: found.isStrict ? found.sender : null,
    origin: found.origin.origin,
    subject: found.subject,
    start: start.slice(0, startCharactersMax).toWellFormed(),
  };
}

function bounceOf(origin: Letter["origin"], headers: Headers, parts: Parts): Letter["bounce"] {
  if (origin === "bounce") return readBounce(headers, parts);
  return origin === "complaint" ? readComplaint(parts) : null;
}

function addresses(headers: Headers, names: readonly string[]): string[] {
  return readAddressList(names.flatMap((name) => allOf(headers, name)).join(","));
}

/** Leaf parts as the fingerprint compares them: a text file may come with other line ends. */
function contentsOf(parts: Parts): (string | Buffer)[] {
  const files = parts.files.map(({ type, content }) =>
    /^(?:text|message)\//.test(type) ? content.toString("latin1") : content,
  );
  return [parts.text, parts.html, ...files];
}
