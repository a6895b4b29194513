// "On this day so-and-so wrote:", the line or lines that mail programs set above a quotation. It
// tells them from speech that a letter narrates, and cuts nothing.
import type { Line } from "./lines.ts";

const attributionLinesMax = 4;
const attributionCharactersMax = 500;

const starter =
  /^[-* ]{0,5}(?:Le|Op|Am|On|Il|El|Em|In data|W dniu|Dnia|Dňa|Dne|În|La data de|Den|Pe|В|У|في) ?(?=[\p{L}\d,"<])/u;
const wroteWords = [
  "a écrit|schreef|geschreven|schrieb|geschrieben|wrote|writes|ha scritto|scrisse|escribió",
  "ha escrito|escreveu|napisała?|napisał\\(a\\)|pisze|a scris|skrev|kirjoitti|yazdı|napsala?",
  "napsal\\(a\\)|napísala?|napísal\\(a\\)|írta|napisao|έγραψε|пише|написав|написал|пишет|كتب",
];
const wroteWord = `(?<!\\p{L})(?:${wroteWords.join("|")})(?!\\p{L})`;
const wrote = new RegExp(wroteWord, "iu");
/** Yahoo's telephones let the quotation go on in the same line. */
const wroteAndQuote = new RegExp(`${wroteWord} ?: {2,20}\\S`, "iu");
const wroteLast = new RegExp(`${wroteWord} ?$`, "iu");
const quoting = /^(?:zitat von|quoting|citando|quotando|citat|citaat van|citation de) /i;
const betweenDashes = /^-{2,10} ?[^-\s].{2,400}-{2,10}$/;
const dateAndTime =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}\b.{0,20}\b\d{1,2}[:h.]\d{2}|\b20\d{2}-\d{2}-\d{2}\b.{0,20}\d{1,2}:\d{2}/;
const yearAndTime = /^(?=.{0,200}\b20\d{2}\b).{0,200}\b\d{1,2}[:h.]\d{2}/;
const mailbox = /<[^<>\s]{1,100}@[^<>\s]{1,100}>/;

/**
 * How many lines from `at` announce a quotation; 0 where none does. Narrated speech says the same,
 * so an address, a full date and time, or a quotation right below must bear it out.
 */
export function attributionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? "";
  const starts = starter.test(first);
  if (!starts && !/[@\d]|^-{2}/.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= attributionLinesMax; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.depth > 0 || line.text.trim() === "") return 0;
    if (count > 1 && !starts && starter.test(line.text)) return 0;
    joined = `${joined} ${line.text.trim()}`.trimStart();
    if (joined.length > attributionCharactersMax) {
      return count === 1 && isOnOneLine(joined.slice(0, attributionCharactersMax)) ? 1 : 0;
    }
    if (isOnOneLine(joined)) return count;
    if (!/[:：] ?$/u.test(joined)) continue;
    const below = nextWritten(lines, at + count);
    return isAttribution(joined, (below?.depth ?? 0) > 0) ? count : 0;
  }
  return 0;
}

/** What no colon ends: Zoho's and Notes' dashes, and Yahoo's quotation behind the colon. */
function isOnOneLine(text: string): boolean {
  if (betweenDashes.test(text)) return wrote.test(text);
  if (!mailbox.test(text)) return false;
  return wroteAndQuote.test(text) || (wroteLast.test(text) && yearAndTime.test(text));
}

function isAttribution(text: string, quoteFollows: boolean): boolean {
  const isNamed = wrote.test(text) || quoting.test(text);
  const hasAddress = text.includes("@");
  const hasDate = dateAndTime.test(text) || yearAndTime.test(text);
  if (!/\d/.test(text)) return isNamed && hasAddress && quoteFollows;
  if (isNamed) return hasAddress || quoteFollows || dateAndTime.test(text);
  // In a language unknown here, or FairEmail's and Yandex's, which have no verb.
  if (quoteFollows) return mailbox.test(text) || (hasAddress && hasDate);
  return hasDate && /<[^<>@\s]{1,100}@[^<>\s]{1,100}> ?: ?$/.test(text);
}

/** The next line with something on it. */
export function nextWritten(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < lines.length; index += 1) {
    if (lines[index]?.text.trim() !== "") return lines[index];
  }
  return undefined;
}
