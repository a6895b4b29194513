// Person or machine (RFC 3834 section 2): every sign that a letter must not be answered, weighed
// against the signs that a person speaks. It knows neither roles nor what the letter asks.

import {
  hasBulkPrecedence,
  hasListFields,
  hasNullSender,
  hasResponderMark,
  isAutoReplied,
  isAutoSubmitted,
  isDiscussionList,
  isHardlyList,
  namesMailbox,
  suspicionOf,
} from "./automatic-fields.ts";
import { readReport } from "./automatic-reports.ts";
import { readAutomaticText } from "./automatic-text.ts";
import { isContactForm } from "./contact-form.ts";
import { countEverydayWords } from "./everyday-words.ts";
import { firstOf, type Headers } from "./headers.ts";
import type { Origin } from "./letter.ts";
import type { Parts } from "./parts.ts";
import { readSpeech, type Speech } from "./person-words.ts";
import { plainSentences, withoutQuotations } from "./plain-sentences.ts";

/** What the signs are looked for in, beside the header block. */
export interface Evidence {
  /** Null where From could not be read. */
  readonly from: string | null;
  readonly subject: string;
  readonly parts: Parts;
  /**
   * What was written now, quotes cut: our own letters, when quoted, say that they are automatic.
   */
  readonly fresh: string;
}

export interface OriginFound {
  readonly origin: Origin;
  /** True where a person could have sent it all the same. */
  readonly doubtful: boolean;
}

/**
 * From here on it is a machine, and from `surePoints` on nothing in its words makes it a person.
 */
const machinePoints = 2;
const surePoints = 3.5;
/** A calendar program says no more by itself than who accepted what. */
const calendarWordsMax = 12;
const certain = { doubtful: false } as const;
const person: OriginFound = { origin: "person", ...certain };

/**
 * Reports and a responder's own marks are certain. Everything else is counted: subject, sentences,
 * sender and suspect fields for a machine; questions, wishes and tales against it.
 */
export function readOrigin(headers: Headers, evidence: Evidence): OriginFound {
  const sentences = plainSentences(withoutQuotations(evidence.fresh));
  const speech = readSpeech(sentences);
  const report = readReport(headers, evidence, speech);
  if (report !== null) return report;
  const words = readAutomaticText(evidence, sentences, firstOf(headers, "date"));
  // A form's program marks what it sends; a responder that repeats a form says that it was
  // received.
  const isForm = words < machinePoints && isContactForm(evidence.fresh);
  if (isForm && !isAutoReplied(headers)) return person;
  return (
    readList(headers, evidence) ??
    readMarks(headers, evidence) ??
    weigh(headers, evidence, { words, speech, told: countEverydayWords(sentences) })
  );
}

function readList(headers: Headers, { from }: Evidence): OriginFound | null {
  if (!hasListFields(headers)) return null;
  if (!isDiscussionList(headers)) {
    return { origin: "list", doubtful: isHardlyList(headers) && senderPoints(localOf(from)) === 0 };
  }
  return namesMailbox(headers) ? null : { origin: "list", doubtful: !isAutoSubmitted(headers) };
}

/** Marks that only a responder, a receipt, a calendar or our own office writes. */
function readMarks(headers: Headers, { parts, fresh }: Evidence): OriginFound | null {
  const types = parts.files.map((file) => file.type);
  const marked =
    hasResponderMark(headers) ||
    parts.rootType === "multipart/report" ||
    types.includes("message/disposition-notification");
  if (marked) return { origin: "auto_reply", ...certain };
  // RFC 6047: a calendar program sent it. An invitation or a proposal is a person's doing.
  const method = calendarMethod(parts);
  if (!/^(?:reply|cancel|refresh|counter|declinecounter)$/.test(method)) return null;
  return { origin: "auto_reply", doubtful: fresh.split(/\s{1,100}/).length > calendarWordsMax };
}

/**
 * `method` of a calendar part, or of a calendar file that says it inside (RFC 5546 section 1.4).
 */
function calendarMethod(parts: Parts): string {
  for (const { type, method, content } of parts.files) {
    if (type !== "text/calendar" && type !== "application/ics") continue;
    if (method !== "") return method;
    const inside = /^METHOD:([A-Z]{3,20})\s*$/m.exec(content.toString("latin1", 0, 4_096));
    if (inside !== null) return (inside[1] ?? "").toLowerCase();
  }
  return "";
}

interface Said {
  /** Points for a machine in subject and text. */
  readonly words: number;
  readonly speech: Speech;
  /** Words of homes and streets, from everyday-words.ts. */
  readonly told: number;
}

function weigh(headers: Headers, { from }: Evidence, said: Said): OriginFound {
  const { words, speech } = said;
  const local = localOf(from);
  const lists =
    (hasBulkPrecedence(headers) ? 2 : 0) +
    (/^owner-.|.-(?:owner|request|bounces?)$/.test(local) ? 1.5 : 0);
  const sender =
    senderPoints(local) + (hasNullSender(headers) ? 2 : 0) + (words > 0 ? suspicionOf(headers) : 0);
  // A responder speaks of oneself as well, and has the empty sender.
  const isSelf = words < 1.5 && speech.oneself && !hasNullSender(headers);
  const against = personPoints(said, lists > 0) + (isSelf ? 1 : 0);
  const total = words + lists + sender - against;
  if (total < machinePoints) return person;
  return {
    origin: lists > 0 && words < 1.5 ? "list" : "auto_reply",
    doubtful: total < surePoints || against >= 1 || words + sender < surePoints,
  };
}

function personPoints({ speech, told }: Said, byList: boolean): number {
  const { asks, questions, tells, news, oneself } = speech;
  const speaks = (asks ? 1.5 : 0) + (questions ? 1.5 : 0) + (tells ? 1 : 0) + (news ? 2 : 0);
  // Newsletters speak of homes and streets too, but of nobody's own.
  if (byList && !oneself && speaks === 0) return 0;
  return speaks + (told > 1 ? 1.5 : told / 2);
}

/** Nobody reads what is sent there. */
const noReply = new RegExp(
  "^(?:no|do-?not|ne-?pas|niet|geen|keine?|nicht)[._-]?" +
    "(?:reply|repondre|beantwoorden|antwoorden|antworten)[._-]?[0-9]{0,6}$",
);
/** The same in the name of a person, who may read it all the same. */
const noReplyOf = /^(?:no|do-?not|ne-?pas)[._-]?(?:reply|repondre)/;
const device = new RegExp(
  "^(?:scan(?:ner|s)?|printer|imprimante|copier|copieur|kopieer[a-z]{0,8}|" +
    "drucker|mfp|fax|voicemail|asterisk|pbx|" +
    "alarm|notifications?|notify|alerts?|daemon|robot|bot|mailer|auto-?confirm)$",
);

function localOf(from: string | null): string {
  return from?.slice(0, from.lastIndexOf("@")).toLowerCase() ?? "";
}

function senderPoints(local: string): number {
  const bare = local.replace(/\+.{0,64}$/, "");
  if (bare === "postmaster" || noReply.test(bare)) return 2;
  if (device.test(bare)) return 1;
  return noReplyOf.test(bare) ? 0.5 : 0;
}
