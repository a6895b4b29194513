// How mail programs announce the mail that they quote or forward, in the languages of the country
// and a few more. It looks at lines one by one and cuts nothing.
import type { Line } from "./lines.ts";

const attributionLinesMax = 4;
const attributionCharactersMax = 500;
const headerBlockLinesMax = 14;

const starter =
  /^[-* ]{0,5}(?:Le|Op|Am|On|Il|El|Em|In data|W dniu|Dnia|În|Den|Pe|В|У|في) ?(?=[\p{L}\d,"<])/u;
const wroteWords = [
  "a écrit|schreef|schrieb|wrote|ha scritto|scrisse|escribió|escreveu|napisała?|pisze|a scris",
  "skrev|kirjoitti|yazdı|пише|написав|написал|пишет|كتب",
];
const wrote = new RegExp(`(?<!\\p{L})(?:${wroteWords.join("|")})(?!\\p{L})`, "iu");
const dateAndTime =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}\b.{0,20}\b\d{1,2}[:h.]\d{2}|\b20\d{2}-\d{2}-\d{2}\b.{0,20}\d{1,2}:\d{2}/;

/**
 * How many lines from `at` say "on this day so-and-so wrote:"; 0 where none does. Narrated speech
 * says the same, so an address, a full date and time, or a quotation right below must bear it out.
 */
export function attributionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? "";
  const starts = starter.test(first);
  if (!starts && !/[@\d]/.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= attributionLinesMax; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.depth > 0 || line.text.trim() === "") return 0;
    if (count > 1 && !starts && starter.test(line.text)) return 0;
    joined = `${joined} ${line.text.trim()}`;
    if (joined.length > attributionCharactersMax) return 0;
    if (!/[:：] ?$/u.test(joined)) continue;
    const quoteFollows = (nextWritten(lines, at + count)?.depth ?? 0) > 0;
    const named = wrote.test(joined) || (quoteFollows && /<[^<>\s]{1,100}@/.test(joined));
    if (!named || !/\d/.test(joined)) return 0;
    return joined.includes("@") || quoteFollows || dateAndTime.test(joined) ? count : 0;
  }
  return 0;
}

const forwardTitle = titleOf([
  "forwarded message|forwarded by .{1,80}|message (?:transféré|réexpédié)|courriel transféré",
  "doorgestuurd bericht|weitergeleitete (?:nachricht|e-?mail)|messaggio inoltrato",
  "mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|treść przekazanej wiadomości",
  "mesaj redirecționat|iletilen mesaj",
]);
const originalTitle = titleOf([
  "message d['’]origine|message original|courriel original|oorspronkelijk bericht",
  "origineel bericht|ursprüngliche (?:nachricht|e-?mail)|original(?: message|nachricht)",
  "messaggio originale|mensaje original|mensagem original|oryginalna wiadomość",
  "mesaj original|orijinal mesaj",
]);
const forwardSentences = [
  "début du (?:message|courriel) (?:transféré|réexpédié)|begin forwarded message",
  "begin doorgestuurd bericht|anfang der weitergeleiteten (?:nachricht|e-?mail)",
  "inizio (?:del )?messaggio inoltrato|inicio del mensaje reenviado",
  "início da mensagem (?:encaminhada|reencaminhada)",
];
const forwardSentence = new RegExp(`^(?:${forwardSentences.join("|")}) ?:?$`, "iu");

/** A title stands between dashes or the like. */
function titleOf(words: readonly string[]): RegExp {
  return new RegExp(`^[-=_*> ]{2,40}(?:${words.join("|")})[-=_*: ]{0,40}$`, "iu");
}

/** "Forwarded message" in its many words: beyond doubt a forward. */
export function isForwardTitle(text: string): boolean {
  return forwardTitle.test(text) || forwardSentence.test(text);
}

/** "Original message": above an answered mail, and in some programs above a forwarded one. */
export function isOriginalTitle(text: string): boolean {
  return originalTitle.test(text);
}

/** Outlook's long line; it counts only with a header block below. */
export function isRule(text: string): boolean {
  return /^[_-]{10,80}$/.test(text);
}

const labels = {
  from: [
    "De|Van|Von|From|Da|Od|De la|Kimden|От|Від|Expéditeur|Afzender|Absender|Mittente|Remitente",
  ],
  date: [
    "Envoyé(?: le)?|Date(?: d['’]envoi)?|Verzonden|Datum|Gesendet|Sent|Data|Inviato",
    "Enviado(?: el)?|Enviada(?: em)?|Fecha|Wysłano|Trimis|Gönderme|Отправлено",
  ],
  to: ["À|A|Aan|An|To|Para|Do|Către|Kime|Pour|Destinataire|Bestemmeling|Кому"],
  subject: ["Objet|Onderwerp|Betreff|Subject|Oggetto|Asunto|Assunto|Temat|Subiect|Sujet|Konu|Тема"],
  other: [
    "Cc|Bcc|Cci|Kopie|Copie|Copia|Reply-To|Répondre à|Antwoord aan|Importance|Priorité",
    "Pièces jointes",
  ],
};
const kindsOfLabel = Object.entries(labels).map(
  ([kind, words]) => `(?<${kind}>${words.join("|")})`,
);
const label = new RegExp(
  `^[*_]{0,2}(?:${kindsOfLabel.join("|")})[*_]{0,2} ?:[*_]{0,2}(?=\\s|$)`,
  "iu",
);
const yearAndTime = /\b(?:20)?\d{2}\b.{0,20}\b\d{1,2}[:h.]\d{2}/;

/**
 * How many lines from `at` are the header block of another mail ("De : / Envoyé : / À : / Objet :");
 * 0 where they are not. Lines of a folded value count with it where another label follows.
 */
export function headerBlockLength(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth;
  const kinds = new Set<string>();
  let vouched = false;
  let end = at;
  for (let index = at; index < at + headerBlockLinesMax; index += 1) {
    const line = lines[index];
    if (line === undefined || line.depth !== depth) break;
    const kind = labelOf(line.text);
    if (kind === null && (index === at || index - end >= 2)) break;
    if (kind === null) continue;
    kinds.add(kind);
    // A report set out as "Date : / De : / À :" has neither address nor time of day with a year.
    vouched ||= line.text.includes("@") || (kind === "date" && yearAndTime.test(line.text));
    end = index + 1;
  }
  const known = kinds.size - (kinds.has("other") ? 1 : 0);
  return kinds.has("from") && known >= 3 && vouched ? end - at : 0;
}

/** The next line with something on it. */
export function nextWritten(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < lines.length; index += 1) {
    if (lines[index]?.text.trim() !== "") return lines[index];
  }
  return undefined;
}

function labelOf(text: string): string | null {
  const groups = label.exec(text.trim())?.groups ?? {};
  return Object.keys(groups).find((name) => groups[name] !== undefined) ?? null;
}
