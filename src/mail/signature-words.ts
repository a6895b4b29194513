// How mail programs, gateways and companies speak under a letter, in the languages of the country
// and a few more. It looks at one line at a time and cuts nothing.

const verbs = [
  "envoyé|expédié|verzonden|verstuurd|gesendet|versendet|sent|inviato|enviado|wysłan[eo]|trimis",
  "skickat|sendt|надіслано|отправлено",
].join("|");
const means = [
  "à partir d|de |d['’]|depuis |avec |via |vanaf |vanuit |met |von |vom |mit |über |from |with |using",
  "d?al? |da |con |desde |do |pela |ze? |från |fra |[зс] ",
].join("|");
const tools = [
  "i ?phone|i ?pad|ios|galaxy|samsung|huawei|xiaomi|android|blackberry|windows|outlook|hotmail",
  "yahoo|gmail|proton|k-9|thunderbird|bluemail|zimbra|gmx|web\\.de|orange|proximus|telenet|aol",
  "e-?mail|mail|courriel|courrier|webmail|mobile|smartphone|gsm|handy|gerät|telefoon|téléphone",
  "portable|tablet(?:te)?|appareil|toestel|device|dispoziti\\p{L}{1,5}|cellulare|móvil",
  "telefon\\p{L}{0,4}|appli(?:cation)?|app",
].join("|");
const excuse = "(?:(?:veuillez|excus|please|bitte|gelieve|désolé|sorry).{0,80})?";
const link = "(?: ?[<([]https?:[^ ]{1,200})?";

const programLines = [
  `(?:${verbs}) (?:${means})(?<before>[^,:;!?]{0,40}?)(?<!\\p{L})(?:${tools})(?!\\p{L})` +
    `(?<after>[^,:;!?]{0,40}?)${link}${excuse}`,
  `(?:von|vom) [^,:;!?]{1,40}(?<!\\p{L})(?:${tools}) gesendet`,
  `(?:${tools})['’]\\p{L}{2,6} gönderildi`,
  "(?:télécharge[rz]|obten(?:ir|ez|er)|obter o|download|haal|get|scarica|ottieni|holen sie sich|" +
    `laden sie|pobierz|descărcați) (?:outlook|yahoo ?mail|gmail|proton ?mail) .{1,40}?${link}`,
  "outlook voor (?:android|ios) .{1,40}",
  "provenance ?: (?:courrier|e-mail).{0,60}",
  "(?:p\\.? )?(?:avant d['’]imprimer|pensez à l['’]environnement|n['’]imprimez (?:ce|que)|" +
    "merci de penser à l['’]environnement|denk aan het milieu|please consider the environment|" +
    "think before you print|bitte denken sie an die umwelt|pensa all['’]ambiente|" +
    "prima di stampare).{0,200}",
  "(?:garanti sans virus|sans virus|virus-free|virusvrij|virenfrei)[. ].{0,80}",
  "(?:l['’]absence de virus dans ce|this e-?mail has been checked for viruses|dit e-?mailbericht " +
    "is gecontroleerd op virussen|diese e-?mail wurde von .{1,30} auf viren).{0,200}",
  "[*[]{1,2}(?:external|externe|extern)(?: (?:e-?mail|courriel))?[*\\]]{1,2}",
];
const programLine = new RegExp(
  `^[-* ]{0,5}(?:${programLines.map((line) => `(?:${line})`).join("|")})$`,
  "iu",
);
/** Beside names and numbers, the only words around a device: "mon iPhone 15", not "mon gsm il casse". */
const wordsAround = [
  "mon|ma|my|mijn|een|une?|an?|de|du|d|la|le|les|the|meinem?|einem?|il|mio|mi|meu|pe|avec|pour|via",
  "su|per|par|para|for|met|mit|von|with|using|sous|voor|für|pentru|na|dla|secure|sécurisée?",
  "beveiligde|sichere|sicura|messagerie|service|application|mobile?|e-?mail|mail|app",
];
const wordAround = new RegExp(`^(?:\\p{Lu}|\\d|l['’]|(?:${wordsAround.join("|")})(?!\\p{L}))`, "u");

/** Whether a mail program wrote the line, or a virus scanner, or a friend of the trees. */
export function isProgramLine(text: string): boolean {
  const match = programLine.exec(text.trim());
  if (match === null) return false;
  const around = `${match.groups?.before ?? ""} ${match.groups?.after ?? ""}`;
  return around.split(/[\s.]/).every((word) => word === "" || wordAround.test(word));
}

const thisMessage = "(?:ce|le présent|cet) (?:message|courriel|e-?mail|mail)";
/**
 * Openings of disclaimers, at the start of a sentence. A person writes "ce message est confidentiel"
 * too, so it takes the rest of the formula: enclosures, addressees, what it may contain.
 */
const disclaimers = [
  `${thisMessage}.{1,40}(?:annexe|pièce|fichier)s?.{1,80}(?:confidentiel|destiné|exclusi)`,
  `${thisMessage}.{1,80}(?:peu(?:t|vent)|pourrai(?:t|ent)|susceptible) .{0,10}conteni.{1,40}` +
    "(?:confidentiel|privilégié)",
  `${thisMessage}.{1,60}(?:destinataire|usage exclusif|exclusivement (?:destiné|réservé))`,
  "(?:dit|deze) (?:e-?mail)?(?:bericht)?.{1,80}(?:bijlage.{1,80}vertrouwelijk|vertrouwelijk.{1,80}" +
    "(?:bestemd|bedoeld)|uitsluitend (?:bestemd|bedoeld)|geadresseerde)",
  "diese (?:e-?mail|nachricht).{1,80}(?:vertrauliche? (?:und|oder|informationen)|" +
    "ausschlie(?:ß|ss)lich für)",
  "(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)" +
    ".{1,80}(?:(?:is|are|be|contain).{1,20}(?:confidential|privileged)|intended (?:only|solely|for))",
  "(?:questo|il presente) (?:messaggio|e-?mail).{1,80}(?:informazioni riservate|destinatari|" +
    "ad uso esclusivo)",
  "(?:avis|clause|note) de confidentialité ?[:.]",
  "(?:e-?mail )?disclaimer ?:",
  "confidentiality (?:notice|note) ?[:.]",
  "vertraulichkeitshinweis",
  "pour ne plus recevoir (?:nos|ces) (?:offres|newsletters|communications commerciales)",
  "si vous (?:n['’]êtes pas le destinataire|(?:avez reçu|recevez) ce (?:message|courriel|mail|" +
    "e-?mail) par erreur)",
  "if you (?:are not the intended|have received this.{1,30}in error)",
  "this (?:e-?mail|message) originated from outside",
];
const disclaimer = new RegExp(`(?:^|[.!?;:] )[*_ ]{0,3}(?:${disclaimers.join("|")})`, "iu");

/** What stands in the line before a disclaimer begins in it; null where none begins. */
export function beforeDisclaimer(text: string): string | null {
  const match = disclaimer.exec(text);
  return match === null ? null : text.slice(0, match.index + (match.index > 0 ? 1 : 0)).trim();
}

const greetings = [
  "(?:bien |très |meilleures |sincères )?(?:cordialement|salutations)|bien à (?:vous|toi)|cdlt|bàv",
  "mvg|(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|groet(?:en|jes)",
  "(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele|herzliche) grü(?:ß|ss)en?|mfg",
  "(?:best |kind |warm )?regards|sincerely|yours",
  "(?:cordiali|distinti) saluti|(?:un )?saludos?|atentamente",
];
const greeting = new RegExp(`^[- ]{0,3}(?:${greetings.join("|")})(?!\\p{L}).{0,60}$`, "iu");
const contact = /\bwww\.|https?:|(?:^|[^\p{L}])(?:tél|tel|gsm|phone|mob|fax)(?!\p{L})|@/iu;
const companyAddress = /^www\.[^\s]{3,100}$/i;

export function isGreeting(text: string): boolean {
  return greeting.test(text.trim());
}

/** Contacts in a row, set apart by bars; a link or a telephone alone may be the writer's own. */
export function isCompanyLine(text: string): boolean {
  return companyAddress.test(text.trim()) || (/[|•·]/.test(text) && contact.test(text));
}
