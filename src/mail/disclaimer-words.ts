// How companies' disclaimers begin, in the languages of the country and a few more, and the banners
// that gateways set above a letter from outside. It looks at one line at a time and cuts nothing.

const messages = [
  "(?:ce|cet|le présent) (?:message|courriel|e-?mail|mail|courrier(?: électronique)?)",
  "les informations contenues dans (?:ce|cet|le présent|cette)",
  "(?:dit|deze) (?:e-?mail(?:bericht)?|mail|bericht|boodschap|communicatie)",
  "de (?:informatie|inhoud)(?: vervat)? (?:in|van) (?:dit|deze)",
  "diese (?:e-?mail|nachricht|mitteilung)|der inhalt dieser (?:e-?mail|nachricht)",
  "(?:this|the (?:information|contents?)(?: contained)? (?:in|of) this) " +
    "(?:e-?mail|message|communication|transmission)",
  "(?:questo|il presente|la presente|questa) (?:messaggio|e-?mail|comunicazione)",
  "(?:le )?informazioni contenute (?:in|nel)(?:la)? (?:quest[oa]|presente)",
  "(?:este|el presente) (?:mensaje|correo(?: electrónico)?|e-?mail)",
  "(?:esta|a presente) (?:mensagem|comunicação)|este (?:e-?mail|correio)",
  "(?:niniejsza|ta) wiadomość|bu (?:e-?posta|mesaj)",
].join("|");
/**
 * A person writes "ce message est confidentiel" too, so it takes the rest of the formula: enclosures
 * and addressees, or a use that is reserved, or what it may contain.
 */
const formulas = [
  "(?:annexe|pièce|fichier|bijlage|attachment|anhänge|allegat[io]|adjunto|anexo|załącznik).{1,120}" +
    "(?:confiden|vertrouwelijk|vertraulich|riservat|destin|exclusi|uitsluitend|intended)",
  "(?:peu(?:t|vent)|pourrai(?:t|ent)|susceptibles?|may|might|kan|kunnen|kann|può|possono|puede[n]?|" +
    "pode[m]?|enthält|contains?|bevat(?:ten)?).{0,60}" +
    "(?:confiden|privil|vertrouwelijk|vertraulich|riservat)",
  "(?:exclusif|exclusivement|strictement) .{0,20}(?:destiné|réservé|personnel)|usage exclusif",
  "uitsluitend (?:bestemd|bedoeld)|ausschlie(?:ß|ss)lich (?:für|bestimmt)|" +
    "intended (?:only|solely|exclusively|for the)|uso esclusivo|exclusivamente",
  "(?:confidentiel|vertrouwelijk|vertraulich|confidential|confidencial|riservat[oi])(?:le|les|s)? " +
    "(?:et|en|und|and|e|y|ou|oder|or|of)(?:/(?:ou|oder|or|of))? " +
    "(?:.{0,20}(?:destiné|réservé|privil|protég|beschermd|bestemd|bestimmt|geschützt|protected|" +
    "intended|privileged))",
];
const formula = new RegExp(formulas.join("|"), "iu");
const reader =
  /destinataire|geadresseerde|adressat|empfänger|addressee|recipient|destinatari|adresat|alıcı/iu;
const reserved =
  /exclusi|destiné|réserv|confid|uitsluitend|bestemd|bedoeld|vertrouw|ausschl|bestimmt|vertraul|intended|solely|privileg|esclusiv|riservat|przeznaczon|poufn/iu;
const formulaCharactersMax = 260;
const openersMax = 10;

const openings = [
  "(?:avis|clause|note|mention) (?:de confidentialité|légale?) ?[:.]",
  "(?:e-?mail )?disclaimer ?(?::|[<(]?https?:|-)|(?:aviso|nota) legal ?[:.]|avvertenza ?:",
  "confidentiality (?:notice|note|statement)|vertraulichkeitshinweis|vertrouwelijkheids\\p{L}{1,12}",
  "pour ne plus recevoir (?:nos|ces) (?:offres|newsletters|communications commerciales)",
  "si vous (?:n['’](?:êtes|en êtes) pas le (?:bon )?destinataire|(?:avez reçu|recevez) " +
    "(?:ce|cet|le présent) (?:message|courriel|mail|e-?mail) par erreur)",
  "if you (?:are not the intended|have received this.{1,30}in error)",
  "indien (?:u|dit bericht) .{0,30}(?:niet de (?:bedoelde )?(?:geadresseerde|ontvanger)|" +
    "(?:ten onrechte|per vergissing) .{0,10}ontvang)",
  "wenn sie nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)",
];
const sentenceStart = "(?:^|[.!?;:] )[-*_ ]{0,5}";
const opening = new RegExp(`${sentenceStart}(?:${openings.join("|")})`, "iu");
const opener = new RegExp(`${sentenceStart}(?:${messages})`, "giu");
/** Formulas with a law before them: the whole sentence is theirs. */
const lawful = new RegExp(
  "^(?:ai sensi|en vertu|conformément|in accordance|gemäß|overeenkomstig|de conformidad)" +
    `.{1,120}(?:${messages})`,
  "iu",
);

const banners = [
  "(?:this|the) (?:e-?mail|message|sender) (?:originated|comes|came|is|was sent) from (?:outside|an external)",
  "(?:cet?|le présent) (?:e-?mail|message|courriel) (?:provient|vient|a été envoyé) " +
    "(?:de l['’]extérieur|d['’]un expéditeur externe|d['’]une source externe)",
  "(?:deze e-?mail|dit bericht|dit e-?mailbericht) (?:komt|is afkomstig) van (?:buiten|een extern)",
  "diese (?:e-?mail|nachricht) (?:stammt|kommt|wurde) von (?:einem externen|außerhalb|extern)",
  "quest[oa] (?:e-?mail|messaggio) (?:proviene|arriva) (?:dall['’]esterno|da un mittente esterno)",
  "este (?:correo|mensaje).{0,20} (?:procede|proviene|se originó) (?:de )?(?:fuera|un remitente ext)",
  "you don['’]t often get e-?mail from|some people who received this message don['’]t often",
  "vous n['’](?:obtenez|recevez) pas souvent d['’]e-?mails? (?:de|à partir)",
  "u ontvangt niet vaak e-?mail van|sie erhalten nicht (?:oft|häufig) e-?mails? von",
  "non si ricevono spesso messaggi|no suele recibir correo",
];
const banner = new RegExp(`(?:^|[.!?;:] )[^.!?;:]{0,20}(?:${banners.join("|")})`, "iu");
const mark =
  /^[*[(]{1,2}(?:external|externe|extern|ext|externo|esterno)(?: (?:e-?mail|courriel|sender|expéditeur|afzender))?[\])*]{1,2}:?$/i;

/** What stands in the line before a disclaimer begins in it; null where none begins. */
export function beforeDisclaimer(text: string): string | null {
  const law = lawful.exec(text)?.[0];
  if (law !== undefined && isFormula(text.slice(law.length))) return "";
  const start = disclaimerStart(text);
  if (start < 0) return null;
  const before = text.slice(0, start + (start > 0 ? 1 : 0)).trim();
  // "Hinweis:" heads the disclaimer and says nothing by itself.
  return /^\P{L}{0,3}[\p{L} -]{1,30}:$/u.test(before) ? "" : before;
}

function disclaimerStart(text: string): number {
  const fixed = opening.exec(text)?.index ?? -1;
  let count = 0;
  for (const match of text.matchAll(opener)) {
    if (count >= openersMax || (fixed >= 0 && match.index >= fixed)) break;
    if (isFormula(text.slice(match.index + match[0].length))) return match.index;
    count += 1;
  }
  return fixed;
}

/** `text` is what follows "this message". */
function isFormula(text: string): boolean {
  const near = text.slice(0, formulaCharactersMax);
  return formula.test(near) || (reader.test(near) && reserved.test(near));
}

/** Whether a gateway tells its own people that the letter comes from outside. */
export function isBanner(text: string): boolean {
  return mark.test(text.trim()) || banner.test(text);
}
