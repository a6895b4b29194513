// From the bytes of a mail to a Letter, or to what is left of one that the machine cannot understand.
// It knows no database, no socket and nothing of the PLP.
import { domainOf, readAddressList } from "./address.ts";
import { type FoundFile, findFiles, listFiles } from "./attachments.ts";
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
import { remakeFiles } from "./remade-files.ts";
import { readMachineSender, readSender } from "./sender.ts";

const subjectCharactersMax = 1_000;
const startCharactersMax = 4_000;
/** Of a letter that came in part, or in no form: so much tells two of them apart. */
const rawOctetsCompared = 32_768;

export interface Options {
  /** UTC ISO text. */
  readonly receivedAt: string;
  readonly trustedAuthserv: string | null;
  /** The letter is over 25 MB, and `source` holds its headers and the first 64 kB alone. */
  readonly cut?: boolean;
  /** Why a letter that was cut is set aside, where not for its size. */
  readonly cutAs?: "too costly";
}

/** A letter whose files are only listed so far, and those files. */
export interface Contents {
  readonly letter: Letter | Unreadable;
  readonly files: readonly FoundFile[];
}

/** The letter with its files made again, all in this thread. Never throws on what a mail may hold. */
export async function readLetter(source: Buffer, options: Options): Promise<Letter | Unreadable> {
  const { letter, files } = await readContents(source, options);
  if ("unreadable" in letter || files.every(({ content }) => content === null)) return letter;
  // The libraries for pictures and PDF are loaded where they are needed only.
  const { remakeFile } = await import("./remake-file.ts");
  return { ...letter, attachments: await remakeFiles(files, remakeFile) };
}

/** Never throws on what a mail may hold. */
export async function readContents(source: Buffer, options: Options): Promise<Contents> {
  const headers = readHeaders(source);
  const whole = await readParts(source, headers);
  const found = findings(headers, whole);
  // A report is read from its bare text where its MIME is broken: it is nobody's letter.
  const isReport = found.origin.origin === "bounce" && !found.origin.doubtful;
  const parts = whole ?? (isReport ? bareParts(source, headers) : null);
  const fault = options.cut === true ? (options.cutAs ?? "too large") : faultOf(found, parts);
  if (fault !== null || parts === null || found.sender === null) {
    const remains = { source, headers, parts, found, options };
    return { letter: unreadable(fault ?? "broken", remains), files: [] };
  }
  const { origin, doubtful } = found.origin;
  const domain = found.isStrict ? domainOf(found.sender.address) : "";
  const calendar = await readCalendar(parts.files);
  const files = findFiles(calendar === null ? parts.files : withoutCalendars(parts.files), {
    html: parts.html,
    hasWords: found.words.fresh !== "" || found.words.forwarded !== null,
    mayTravel: origin === "person" || doubtful,
  });
  const letter: Letter = {
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
    attachments: listFiles(files),
    bounce: bounceOf(origin, headers, parts),
    ...(calendar === null ? {} : { calendar }),
    fingerprint: fingerprintOf(headers, contentsOf(parts)),
  };
  return { letter, files };
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
  // Without line ends there are neither fields nor a body: what stands behind those that a server put
  // above tells it from another.
  const isBare = headers.bodyStart === source.length;
  const undivided = source.subarray(source.lastIndexOf("\n") + 1).subarray(0, rawOctetsCompared);
  const start = parts === null ? cleanText(raw.toString("utf8")).trim() : found.words.fresh;
  return {
    unreadable: fault,
    messageId: readMessageId(firstOf(headers, "message-id")),
    receivedAt: options.receivedAt,
    fingerprint: fingerprintOf(
      headers,
      parts === null || options.cut || isBare ? [isBare ? undivided : raw] : contentsOf(parts),
    ),
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
