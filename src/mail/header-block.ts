// The header block of another mail, as programs print it above what they answer or forward, in
// the languages of the country and a few more. It looks at lines and cuts nothing.
import type { Line } from "./lines.ts";

const headerBlockLinesMax = 14;

const labels = {
  from: [
    "De|Van|Von|From|Da|Od|De la|Kimden|Gönderen|От|Від|Expéditeur|Afzender|Absender|Mittente",
    "Remitente|Nadawca|Fra|Från|Lähettäjä|Feladó|Šalje|Отправитель|Від кого|Expeditorul|Saatja",
  ],
  date: [
    "Envoyé(?: le)?|Message du|Date(?: d['’]envoi)?|Verzonden(?: op)?|Datum|Gesendet(?: am)?|Sent(?: at)?",
    "Data|Dată|Inviato(?: il)?|Enviado(?: el| em)?|Enviada(?: em)?|Fecha|Wysłano|Wysłane|Trimis",
    "Gönderme(?: Tarihi)?|Gönderilen|Gönderildi|Tarih|Отправлено|Дата|Надіслано|Dato|Sendt",
    "Skickat|Dátum|Odesláno|Odoslané|Päiväys|Päivämäärä|Lähetetty|Elküldve",
  ],
  to: [
    "À|A|Aan|An|To|Para|Do|Către|Kime|Pour|Destinataires?|Bestemmeling|Empfänger|Destinatario",
    "Adresat|Кому|Til|Till|Komu|Pre|Címzett|Vastaanottaja|Prima|Destinatarul",
  ],
  subject: [
    "Objet|Onderwerp|Betreff|Subject|Oggetto|Asunto|Assunto|Temat|Subiect|Sujet|Konu|Тема|Emne",
    "Ämne|Předmět|Predmet|Tárgy|Aihe|Naslov|Subiectul",
  ],
  other: [
    "Cc|Bcc|Cci|Kopie(?: \\(CC\\))?|Copie(?: à)?|Copia|Cópia|Reply-To|Répondre à|Antwoord aan|Antwort an",
    "Importance|Priorité|Prioriteit|Urgentie|Bilgi|Dw|Kopia|Kopi|Kópia|Kopio|Másolat(?:ot kap)?",
    "Копия|Копія|Pièces? jointes?|Bijlagen?|Anhänge?|Anlagen?|Attachments?|Allegati",
  ],
};
const kindsOfLabel = Object.entries(labels).map(
  ([kind, words]) => `(?<${kind}>${words.join("|")})`,
);
const label = new RegExp(`^[*_]{0,2}(?:${kindsOfLabel.join("|")})[*_]{0,2}\\s?:(?!//)`, "iu");
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

function labelOf(text: string): string | null {
  const groups = label.exec(text.trim())?.groups ?? {};
  return Object.keys(groups).find((name) => groups[name] !== undefined) ?? null;
}
