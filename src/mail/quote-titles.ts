// The titles that mail programs set above a mail that they forward or answer, in the languages of
// the country and of their neighbours. It looks at one line at a time and cuts nothing.

/** U+2010 to U+2015 are the dashes of Proton and of typographers. */
const dash = "[-\\u2010-\\u2015=_*>]";

const forwardTitle = titleOf([
  "forwarded (?:e-?mail |mail )?message|fwd\\.? ?message|forwarded by .{1,80}",
  "(?:message|courriel|mail|courrier) (?:transféré|réexpédié|transmis)",
  "doorgestuurd bericht|weitergeleitete (?:nachricht|e-?mail|mail)|messaggio inoltrato",
  "mensaje reenviado|mensagem (?:encaminhada|reencaminhada|original encaminhada)",
  "(?:treść przekazanej|początek przekazanej) wiadomości|przekazana wiadomość",
  "mesaj redirecționat|[iİ]letilen (?:mesaj|[iİ]leti)|[iİ]letilmiş (?:mesaj|[iİ]leti)",
  "přeposlaná zpráva|preposlaná správa|továbbított üzenet|videresendt (?:meddelelse|melding)",
  "vidarebefordrat meddelande|välitetty viesti(?: ?/ ?fwd\\.msg)?|proslijeđena poruka",
  "edelleenlähetetty viesti|перес(?:ланное|ылаемое) сообщение|перенаправленное сообщение",
  "(?:переслане|перенаправлене) повідомлення",
]);
const originalTitle = titleOf([
  "(?:message|courriel|mail) (?:d['’]origine|original|initial)",
  "(?:oorspronkelijk|origineel) bericht|ursprüngliche (?:nachricht|e-?mail|mail)",
  "original(?: ?message| ?nachricht| mail)|messaggio original[ei]|mensaje original",
  "mensagem original|oryginalna wiadomość|(?:wiadomość|treść) oryginaln[aej]{1,2}",
  "mesaj(?:ul)? (?:original|inițial)|(?:orijinal|özgün) (?:mesaj|[iİ]leti)",
  "původní (?:zpráva|e-?mail)|pôvodná správa|eredeti üzenet|oprindelig (?:meddelelse|besked)",
  "opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|исходное сообщение",
  "оригинальное сообщение|вихідне повідомлення|reply message|replied message",
]);
const forwardSentences = [
  "début du (?:message|courriel) (?:transféré|réexpédié)|begin forwarded message",
  "begin doorgestuurd bericht|anfang der weitergeleiteten (?:nachricht|e-?mail)",
  "inizio (?:del )?messaggio inoltrato|inicio del mensaje reenviado",
  "início da mensagem (?:encaminhada|reencaminhada)|[iİ]leti başlangıcı|[iİ]letilen [iİ]leti başlangıcı",
  "początek przekazywanej wiadomości|începutul mesajului (?:redirecționat|retrimis)",
  "începe mesajul redirecționat|započni proslijeđenu poruku|початок листа, що пересилається",
  "začátek přeposílané zprávy|začiatok preposlanej správy|továbbított levél kezdete",
  "starten? på videresendt (?:besked|melding)|start på videresendt (?:besked|melding)",
  "videresendt (?:besked|melding)|vidarebefordrat (?:mejl|brev)|välitetty viesti(?: alkaa)?",
  "početak proslijeđene poruke|(?:початок листа|початок переадресованого повідомлення)",
  "начало переадресованного сообщения",
];
const forwardSentence = new RegExp(`^(?:${forwardSentences.join("|")}) ?:$`, "iu");

/** A title stands between dashes or the like; Yahoo sets the header block on the same line. */
function titleOf(words: readonly string[]): RegExp {
  const end = `[-\\u2010-\\u2015=_*: ]{0,40}$| {0,2}${dash}{2,40} [^:@\\s]{1,20}(?: [^:@\\s]{1,12})? ?: `;
  return new RegExp(`^(?:${dash}| ){2,60}(?:${words.join("|")})(?:${end})`, "iu");
}

/** "Forwarded message" in its many words: beyond doubt a forward. */
export function isForwardTitle(text: string): boolean {
  return forwardTitle.test(text) || forwardSentence.test(text.trim());
}

/** "Original message": above an answered mail, and in some programs above a forwarded one. */
export function isOriginalTitle(text: string): boolean {
  return originalTitle.test(text);
}

/** Words between dashes, in whatever language: a title where a header block follows. */
export function isTitle(text: string): boolean {
  return /^ {0,3}-{4,14} ?[\p{L}][\p{L} '’.]{2,50} ?-{4,14}$/u.test(text);
}

/** Outlook's long line; it counts with a header block, or a letter's opening, below. */
export function isRule(text: string): boolean {
  return /^[_-]{10,80}$/.test(text);
}

const openings = [
  "chers?|chères?|bonjour|bonsoir|madame|mesdames|messieurs|monsieur",
  "beste|geachte|dag|hallo|goede(?:n)?dag|lieve|liebe[rs]?|sehr geehrte|guten (?:tag|abend|morgen)",
  "dear|hello|hi|car[oi]|gentil[ei]|egregio|buongiorno|estimad[oa]s?|hola|querid[oa]s?",
  "prezad[oa]s?|bom dia|szanown[iya]|drodzy|dzień dobry|sayın|merhaba|stimat[eăi]{1,2}",
];
const opening = new RegExp(`^(?:${openings.join("|")})(?!\\p{L})[^.?]{0,60}$`, "iu");

/** "Chers membres,": how a letter opens. */
export function isOpening(text: string): boolean {
  return opening.test(text.trim());
}
