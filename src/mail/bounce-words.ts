// How mail servers say that a letter did not arrive, in the languages of the country and Spanish,
// and which status their words stand for. Words only: what follows from them is decided elsewhere.
import { anyOf } from "./any-of.ts";

const mail =
  "(?:messages?|mails?|e-?mails?|courriels?|berichte?n?|nachrichte?n?|messaggio|mensaje|" +
  "delivery|it)";
const undelivered = anyOf([
  `\\b${mail}\\b.{0,80}\\b(?:n'a|n'ont|ne peut|ne peuvent|n'est|n'ai)\\b.{0,25}\\b(?:remis` +
    `|distribuer?|delivre|livre|achemine|parvenu|transmis)`,
  "\\bechec (?:de )?(?:la |l')?(?:remise|distribution|livraison|envoi)",
  "\\bimpossible de (?:remettre|distribuer|livrer|delivrer)",
  "\\bn'ai pas pu (?:distribuer|remettre|delivrer)|\\bremise .{0,30}(?:retardee|differee)",
  `\\b${mail}\\b.{0,80}\\b(?:niet|nog niet|kan niet|kon niet)\\b.{0,25}(?:bezorgd` +
    `|afgeleverd|besteld)`,
  "\\b(?:bezorging|aflevering)\\b.{0,80}(?:mislukt|vertraagd|niet gelukt)" + "|\\bnog niet bezorgd",
  "\\bis niet gevonden bij\\b",
  `\\b${mail}\\b.{0,80}\\bnicht\\b.{0,60}(?:zugestellt|ausgeliefert|ubermittelt)`,
  "\\bfehler bei der nachrichtenzustellung|\\bunzustellbar",
  "\\bzustellung\\b.{0,40}(?:fehlgeschlagen|verzogert)",
  "\\b(?:could not|couldn't|cannot|can't|was not|wasn't|not yet been|has not been" +
    "|not be) (?:been |be )?(?:successfully )?(?:delivered|reached|sent)\\b",
  "\\bmessage\\b.{0,60}(?:has been|was) (?:rejected|returned)\\b|\\bdid not receive\\b",
  "\\bfailed recipients",
  "\\b(?:unable to|wasn't able to|failed to|problem|error occurred while trying to" +
    "|temporary problem) deliver",
  "\\bundeliver(?:able|ed)\\b",
  "\\bdelivery\\b.{0,80}\\b(?:failed|failure|delayed|incomplete|problems?)\\b",
  "\\bdid not reach\\b.{0,50}recipients?|\\bcould not be reached|\\bfailed permanently",
  "\\b(?:permanent|fatal|non-fatal)\\b.{0,25}errors?\\b" + "|\\baddress(?:es)?\\b.{0,25}\\bfailed",
  "\\bwas blocked by\\b|\\bnot listed in domino|\\bfailed addresse?s?\\b",
  "\\bmessaggio\\b.{0,80}\\bnon\\b.{0,25}(?:consegnat|recapitat)",
  "\\bmancat[ao] (?:consegna|recapito)|\\bimpossibile (?:consegnare|recapitare)",
  "\\bconsegna\\b.{0,40}(?:non riuscita|fallita|ritardata)",
  "\\bno (?:se ha podido|se pudo|ha podido|pudo)\\b.{0,25}(?:entregar|entregado)",
  "\\bno entregado|\\bcorreo devuelto|\\bnao (?:foi|pode)\\b.{0,25}entreg",
]);
const code = /(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|\b5[05]\d\b/;
const diagnosis = anyOf([
  "reporting-mta|final-recipient|diagnostic-code|resolver\\.adr|transcript of session",
  "in reply to rcpt to|remote (?:mail )?server (?:replied|said|returned|issued)",
  "smtp error|mail system at host|mail delivery (?:software|system|subsystem)|qmail-send",
  "mailer-daemon|generating server|session transcript|mail server at",
  "serveur de generation|informations? de diagnostic|diagnostische gegevens",
  "diagnoseinformationen|below this line is a copy|copy of (?:the|your) message",
  "original message (?:headers|follows)",
  "zustellprogramm|mailsysteem|(?:systeme|programme) de messagerie|ci-dessous, une copie",
  "mail relay|error type: smtp",
]);

const unknownUser = anyOf([
  "user unknown|unknown user|no such (?:user|mailbox|recipient|person)",
  "no mailbox (?:here )?by that name|user not found|not listed in domino|not a known user",
  "(?:user|recipient|mailbox|address|account|addressee)\\b.{0,60}\\b(?:not found|unknown" +
    "|does not exist|doesn't exist|not exist|wasn't found|couldn't be found|is invalid)",
  "doesn't have an? .{0,30}account|unknown (?:recipient|address|local)|recipnotfound",
  "recipientnotfound|nosuchuser|recipient not found",
  "(?:adresse|destinataire|utilisateur|boite)\\b.{0,60}(?:n'existe p|introuvable" + "|inconnue?)",
  "bestaat niet",
  "(?:gebruiker|ontvanger|geadresseerde|adres)\\b.{0,30}(?:onbekend|niet gevonden)",
  "is niet gevonden bij",
  "(?:empfanger|benutzer|adresse)\\b.{0,30}(?:unbekannt|nicht gefunden)|existiert nicht",
  "nicht existiert|unbekannte[rn]? (?:empfanger|benutzer)",
  "(?:destinatario|utente|indirizzo|usuario|direccion)\\b.{0,30}(?:sconosciut|inesistente" +
    "|non valido|desconocid|no existe)",
]);
const unknownHost = anyOf([
  "(?:host|domain|server)\\b.{0,30}\\b(?:unknown|not found|does not exist|doesn't exist)",
  "unrouteable (?:mail )?(?:domain|address)|no such domain|name service error|nxdomain",
  "domaine? (?:inconnu|introuvable|niet gevonden|nicht gefunden)",
]);
const full = anyOf([
  "(?:mailbox|inbox|boite|postfach|postvak|casella|buzon|account)\\b.{0,60}\\b(?:full" +
    "|pleine?|saturee|voll?|vol is|piena|lleno)\\b",
  "over ?quota|quota (?:exceeded|depasse)|exceeded (?:mailbox|storage)|depasse son quota",
  "mailbox size",
]);
const disabled = anyOf([
  "\\baccount\\b.{0,40}\\b(?:disabled|inactive|deactivated|suspended|closed)\\b",
  "mailbox disabled|(?:compte|boite)\\b.{0,30}(?:desactivee?|fermee?|suspendue?)",
  "konto\\b.{0,20}(?:deaktiviert|gesperrt)",
]);

/** Whether the sentences, folded, say that a letter did not arrive or not yet. */
export function saysUndelivered(sentences: readonly string[]): boolean {
  return undelivered.test(sentences.join("\n"));
}

/** How much the text speaks for a report: what it says, its codes, its server's own phrases. */
export function undeliveredPoints(sentences: readonly string[]): number {
  const text = sentences.join("\n");
  return (
    (saysUndelivered(sentences) ? 2 : 0) +
    (code.test(text) ? 1 : 0) +
    (diagnosis.test(text) ? 1 : 0) +
    (statusInWords(text) === "" ? 0 : 1)
  );
}

/** The enhanced status code (RFC 3463) that a server's words stand for, folded; empty for none. */
export function statusInWords(text: string): string {
  // A full mailbox is often said beside "the user's address".
  if (full.test(text)) return "5.2.2";
  if (disabled.test(text)) return "5.2.1";
  if (unknownHost.test(text)) return "5.1.2";
  return unknownUser.test(text) ? "5.1.1" : "";
}
