// What stands under a letter without being said in it: signatures, the phrases of mail programs,
// disclaimers. A greeting and the name and street below it are the writer's own, and stay.
import type { Line } from "./lines.ts";

/** A signature without the space of RFC 3676 section 4.3 is believed up to this length. */
const looseSignatureLinesMax = 12;
/** A company's block stands within so many lines of the greeting. */
const companyWithin = 8;

/** Devices and programs; a person may well write "Envoyé de ma fenêtre". */
const tools =
  "(?:i ?phone|i ?pad|ios|galaxy|samsung|huawei|xiaomi|android|blackberry|windows|outlook|hotmail|yahoo|gmail|proton|k-9|thunderbird|bluemail|zimbra|gmx|web\\.de|orange|proximus|telenet|aol|e-?mail|mail|courriel|webmail|mobile|smartphone|gsm|handy|gerät|telefoon|téléphone|portable|tablet(?:te)?|appareil|toestel|device|dispoziti\\p{L}{1,5}|dispositivo|cellulare|móvil|telefon\\p{L}{0,4}|appli(?:cation)?|app)";
const excuse = "(?:veuillez|excus|please|bitte|gelieve|désolé|sorry).{0,80}";
const link = "(?: ?[<(\\[]https?:[^ ]{1,200})";
const programLines = [
  `(?:envoyé|expédié|verzonden|verstuurd|gesendet|versendet|sent|inviato|enviado|wysłan[eo]|trimis|skickat|sendt|надіслано|отправлено) [^,:;!?]{1,40}?\\b${tools}(?!\\p{L})[^,:;!?]{0,60}${link}?(?:${excuse})?`,
  `(?:von|vom) [^,:;!?]{1,40}\\b${tools} gesendet`,
  `${tools}['’]\\p{L}{2,6} gönderildi`,
  `(?:télécharge[rz]|obten(?:ir|ez|er)|obter o|download|haal|get|scarica|ottieni|holen sie sich|laden sie|pobierz|descărcați) (?:outlook|yahoo ?mail|gmail|proton ?mail) .{1,40}${link}?`,
  "outlook voor (?:android|ios) .{1,40}",
  "provenance ?: (?:courrier|e-mail).{0,60}",
  "(?:p\\.? )?(?:avant d['’]imprimer|pensez à l['’]environnement|n['’]imprimez (?:ce|que)|merci de penser à l['’]environnement|denk aan het milieu|please consider the environment|think before you print|bitte denken sie an die umwelt|pensa all['’]ambiente|prima di stampare).{0,200}",
  "(?:garanti sans virus|sans virus|virus-free|virusvrij|virenfrei)[. ].{0,80}",
  "(?:l['’]absence de virus dans ce|this e-?mail has been checked for viruses|dit e-?mailbericht is gecontroleerd op virussen|diese e-?mail wurde von .{1,30} auf viren).{0,200}",
  "[*[]{1,2}(?:external|externe|extern)(?: (?:e-?mail|courriel))?[*\\]]{1,2}",
];
const programLine = new RegExp(
  `^[-* ]{0,5}(?:${programLines.map((line) => `(?:${line})`).join("|")})$`,
  "iu",
);

/**
 * Openings of disclaimers, at the start of a sentence. A person writes "ce message est confidentiel"
 * too, so it takes the rest of the formula: enclosures, addressees, what it may contain.
 */
const disclaimers = [
  "(?:ce|le présent|cet) (?:message|courriel|e-?mail|mail)(?: électronique)?.{1,30}(?:annexe|pièce|fichier)s?.{1,80}(?:confidentiel|destiné|exclusi)",
  "(?:ce|le présent|cet) (?:message|courriel|e-?mail|mail).{1,80}(?:peu(?:t|vent)|pourrai(?:t|ent)|susceptible) .{0,10}conteni.{1,40}(?:confidentiel|privilégié)",
  "(?:ce|le présent|cet) (?:message|courriel|e-?mail|mail).{1,60}(?:destinataire|usage exclusif|exclusivement (?:destiné|réservé))",
  "(?:dit|deze) (?:e-?mail)?(?:bericht)?.{1,80}(?:bijlage.{1,80}vertrouwelijk|vertrouwelijk.{1,80}(?:bestemd|bedoeld)|uitsluitend (?:bestemd|bedoeld)|geadresseerde)",
  "diese (?:e-?mail|nachricht).{1,80}(?:vertrauliche? (?:und|oder|informationen)|ausschlie(?:ß|ss)lich für)",
  "(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission).{1,80}(?:(?:is|are|be|contain).{1,20}(?:confidential|privileged)|intended (?:only|solely|for))",
  "(?:questo|il presente) (?:messaggio|e-?mail).{1,80}(?:informazioni riservate|destinatari|ad uso esclusivo)",
  "(?:avis|clause|note) de confidentialité ?[:.]",
  "(?:e-?mail )?disclaimer ?:",
  "confidentiality (?:notice|note) ?[:.]",
  "vertraulichkeitshinweis",
  "pour ne plus recevoir (?:nos|ces) (?:offres|newsletters|communications commerciales)",
  "si vous (?:n['’]êtes pas le destinataire|(?:avez reçu|recevez) ce (?:message|courriel|mail|e-?mail) par erreur)",
  "if you (?:are not the intended|have received this.{1,30}in error)",
  "this (?:e-?mail|message) originated from outside",
];
const disclaimer = new RegExp(`(?:^|[.!?;:] )[*_ ]{0,3}(?:${disclaimers.join("|")})`, "iu");

const greeting =
  /^[- ]{0,3}(?:(?:bien |très |meilleures |sincères )?(?:cordialement|salutations)|bien à (?:vous|toi)|cdlt|bàv|mvg|(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|groet(?:en|jes)|(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele|herzliche) grü(?:ß|ss)en?|mfg|(?:best |kind |warm )?regards|sincerely|yours|(?:cordiali|distinti) saluti|(?:un )?saludos?|atentamente)\b.{0,60}$/iu;
/** A web address, or a telephone number in a row of things set apart by bars. */
const companyLine =
  /(?:\bwww\.|https?:\/\/)[^\s|]{3,100}|\b(?:tél|tel|gsm|phone|mob|fax)\b.{1,40}[|•·].{1,80}/iu;

/** The lines that are the writer's words, in order. */
export function cutSignature(lines: readonly Line[]): Line[] {
  const typed = lines.filter(({ isSignature }) => !isSignature);
  const kept = beforeDelimiter(typed).filter(({ text }) => !programLine.test(text.trim()));
  return withoutCompanyBlock(withoutDisclaimer(kept));
}

/** Only what mail programs add: a letter of such lines alone says nothing. */
export function withoutProgramLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !programLine.test(text.trim()) && !/^-- ?$/.test(text));
}

/** Up to the `-- ` line; a bare `--` may also part two halves of a letter, so what follows is short. */
function beforeDelimiter(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => /^-- ?$/.test(text));
  if (at < 0) return lines;
  const below = lines.slice(at + 1).filter(({ text }) => text.trim() !== "");
  return below.length <= looseSignatureLinesMax ? lines.slice(0, at) : lines;
}

/** Under the words it ends the letter; above them it is a gateway's banner, and one paragraph. */
function withoutDisclaimer(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let inBanner = false;
  for (const line of lines) {
    const blank = line.text.trim() === "";
    if (blank) inBanner = false;
    const match = disclaimer.exec(line.text);
    if (match && kept.some(({ text }) => text.trim() !== "")) {
      const before = line.text.slice(0, match.index + (match.index > 0 ? 1 : 0)).trim();
      return before === "" ? kept : [...kept, { ...line, text: before }];
    }
    if (match) inBanner = true;
    if (!inBanner) kept.push(line);
  }
  return kept;
}

/** From the line with the web address on, to the end of its paragraph, where a greeting stands above. */
function withoutCompanyBlock(lines: readonly Line[]): Line[] {
  const closing = lines.findLastIndex(({ text }) => greeting.test(text.trim()));
  if (closing < 0) return [...lines];
  const start = lines.findIndex(
    ({ text }, index) =>
      index > closing && index <= closing + companyWithin && companyLine.test(text),
  );
  if (start < 0) return [...lines];
  const blank = lines.findIndex(({ text }, index) => index > start && text.trim() === "");
  return [...lines.slice(0, start), ...(blank < 0 ? [] : lines.slice(blank))];
}
