// How much the subject and the text of a letter speak for an automatic answer, in points. Header
// and signs of a person are weighed beside it, in automatic.ts.
import { absenceStartsLater } from "./absence-dates.ts";
import { asksForProof, hints, isReceiptText } from "./automatic-hints.ts";
import { ideas } from "./automatic-sentences.ts";
import { hasTicketTag, readSubjectKind, type SubjectKind } from "./automatic-words.ts";
import { fold, plainSentences } from "./plain-sentences.ts";

interface Words {
  readonly subject: string;
  readonly fresh: string;
  /** Null where From could not be read. */
  readonly from: string | null;
}

/**
 * An absence told without a word on mail is what members tell the office, too: it must come with so
 * much, as whom to call meanwhile.
 */
const absenceAlonePoints = 3;
/** An answer is all form where so many of its sentences, greetings aside, speak of mail. */
const formalShareMin = 0.6;
const ofAbsence = ["away", "away soon", "back", "deputy", "colleague", "left", "new address"];
/** Below what makes a machine, so that a sign in the header is needed as well. */
const absenceAloneMost = 1.5;
const replyPrefix = /^(?:re|aw|antw|sv|r|rif) ?:/i;

/** `sentences` are those of the text, folded and without quotations; `date` is the Date field. */
export function readAutomaticText(
  { subject, fresh, from }: Words,
  sentences: readonly string[],
  date: string | null,
): number {
  const kind = readSubjectKind(subject);
  // The subject of an answer is the other side's.
  const isOwn = /^(?:acknowledgement|device|)$/.test(kind) && !replyPrefix.test(subject);
  const said = (isOwn ? [...plainSentences(subject), ...sentences] : sentences).join("\n");
  let points = subjectPoints(kind, fresh === "") + (hasTicketTag(subject) ? 0.5 : 0);
  let ofMail = kind !== "" && kind !== "absence";
  let isAway = kind === "absence";
  for (const { name, points: each, says } of [...ideas, ...hints]) {
    if (!says.test(said)) continue;
    points += each;
    ofMail ||= !ofAbsence.includes(name);
    isAway ||= name.startsWith("away");
  }
  if (asksForProof(said) || isReceiptText(sentences)) return points + 3;
  if (!ofMail && points < absenceAlonePoints) return Math.min(points, absenceAloneMost);
  if (ofMail && isAllForm(sentences)) points += 1;
  if (isAway && absenceStartsLater([fold(subject), ...sentences], date)) points -= 1.5;
  if (tellsOwnAddress(fresh, from)) points -= 2;
  return points;
}

function subjectPoints(kind: SubjectKind, isEmpty: boolean): number {
  // Receipts and calendar answers have no words of their own; a reader who adds some is a person.
  if (kind === "receipt" || kind === "calendar" || kind === "device") return isEmpty ? 3 : 1;
  return { standard: 2.5, bare: 2, acknowledgement: 1.5, absence: 1, bounce: 1, "": 0 }[kind];
}

/** Most sentences speak of the mail itself, and none of them of an absence alone. */
function isAllForm(sentences: readonly string[]): boolean {
  const full = sentences.filter((sentence) => sentence.split(" ").length > 3);
  const formal = full.filter((sentence) => ideas.some(({ says }) => says.test(sentence)));
  return formal.length > 0 && formal.length >= full.length * formalShareMin;
}

const speaksOfAddresses = new RegExp(
  "nouvelle adresse|ancienne?|nieuwe? .{0,8}adres|neue .{0,8}adresse|new .{0,8}address|" +
    "nuovo indirizzo",
  "i",
);

/** A responder of an old mailbox names the new one; who names the address in From is its owner. */
function tellsOwnAddress(fresh: string, from: string | null): boolean {
  if (from === null || !fresh.toLowerCase().includes(from.toLowerCase())) return false;
  return speaksOfAddresses.test(fresh.slice(0, 2_000));
}
