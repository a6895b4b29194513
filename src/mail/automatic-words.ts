// How machines begin their subjects, in the languages of the country and a few more: responders,
// ticket systems, receipts, bounces. Words alone never prove a machine; automatic.ts weighs them.
import { anyOf } from "./any-of.ts";
import { fold } from "./plain-sentences.ts";

/**
 * What a program writes before the subject that it answers. Anchored at the start, so that a
 * person's `RE: Out of office` is not one.
 */
const standard = startOf([
  "(?:reponse|message) automatique ?:|repondeur ?:|(?:message|avis|notification) d'absence ?:",
  "absence du bureau ?:|hors du bureau ?:|(?:absente?|en conges?|en vacances) ?:? re ?:",
  "absent\\(e\\) ?:",
  "automatis(?:ch|che) (?:antwoord|beantwoording|reactie|bericht) ?:|afwezigheids\\w{5,8} ?:",
  "(?:afwezig|met verlof|met vakantie) ?:? re ?:",
  "automatische (?:antwort|nachricht) ?:|abwesenheits\\w{4,10} ?:|(?:abwesend|im urlaub) ?:? re ?:",
  "auto(?:matic|mated)?[ -]?(?:reply|response|answer) ?:|auto ?: |ooo ?:|away ?: re ?:",
  "out[ -]of[ -](?:the[ -])?office(?: auto\\w{1,6})?(?:[ -]?reply)? ?(?:[:/]|re:)",
  "yahoo!? auto[ -]?response|vacation (?:reply|response|message) ?:",
  "risposta automatica ?:|fuori (?:sede|ufficio) ?:|(?:assente|in ferie) ?:? re ?:",
  "(?:respuesta|resposta) automatica ?:|fuera de la oficina ?:|(?:fora|ausente) do escritorio ?:",
  "automatyczna odpowiedz|odpowiedz automatyczna|otomatik yanit|raspuns automat",
]);
/** Lotus Notes, in the middle: "Anna Lambert is out of the office." */
const notes = anyOf([
  "^[^:]{1,60} (?:is out of the office|est absente?|is niet op kantoor" +
    "|ist nicht im (?:buro|haus)|e fuori (?:sede|ufficio))\\b",
]);
/** The same words and nothing after them: a person may have typed those too. */
const bare = wholeOf([
  "(?:reponse|message) automatique|absence du bureau|hors du bureau|(?:message|avis) d'absence",
  "repondeur(?: automatique)?|accuse de (?:reception|lecture)(?: automatique)?",
  "automatis(?:ch|che) (?:antwoord|reactie|bericht)(?: op .{1,40})?|niet op kantoor",
  "afwezigheids(?:bericht|melding)|ontvangst(?:bevestiging|melding)",
  "automatische (?:antwort|nachricht)",
  "abwesenheits(?:notiz|nachricht|meldung)|eingangsbestatigung|nicht im buro",
  "auto(?:matic|mated)?[ -]?(?:reply|response|responder)|out[ -]of[ -](?:the[ -])?office",
  "away from (?:the |my )?(?:office|desk|mail)|vacation (?:reply|response|message|notice)",
  "(?:risposta|respuesta|resposta) automatica|fuori (?:sede|ufficio)|fuera de la oficina",
]);
/** An absence: as responders of webmail begin, and as members ask for a pause. */
const absence = startOf([
  "(?:je suis )?absen(?:te?|ce|ts)\\b|(?:en )?(?:conge|vacances)\\b|fermeture\\b|indisponible",
  "(?:ik ben )?afwezig|(?:met )?(?:vakantie|verlof)|\\w{0,12}(?:vakantie|verlof)\\b|gesloten",
  "abwesen|\\w{0,10}urlaub|ruhestand|geschlossen|mutterschutz|elternzeit",
  "out of (?:the )?office|away\\b|on (?:holiday|leave|vacation)|(?:annual|maternity) leave",
  "closed\\b",
  "assen[tz]|(?:in )?ferie|chius|ausen|vacaciones|cerrado|mitarbeiter\\w{0,2} ausgeschieden",
  "changement d'adresse|nouvelle adresse|adreswijziging|nieuw e-?mailadres",
  "neue (?:e-?mail|adresse)",
]);
/** Firms, ticket systems, and filters that ask the writer to prove himself. */
const acknowledgement = startOf([
  "(?:nous avons bien recu|accuse de reception|merci (?:pour|de) votre (?:message|mail|e-?mail))",
  "votre (?:demande|message|courriel|e-?mail|mail|ticket|requete)\\b",
  "(?:nouveau )?ticket .{0,40}(?:cree|recu|enregistre|ouvert)|nouveau ticket|demande recue",
  "wij hebben (?:je|uw|jouw)|bedankt voor (?:je|uw|jouw)|ontvangstbevestiging",
  "(?:je|uw|jouw) (?:bericht|e-?mail|mail|vraag|aanvraag|ticket|melding)\\b",
  "ticket (?:ontvangen|geregistreerd|aangemaakt)",
  "(?:wir haben )?ihre? (?:anfrage|nachricht|e-?mail)",
  "eingangsbestatigung|bestatigung (?:ihrer|des|der)|vielen dank fur ihre",
  "we(?:'ve| have) received|your (?:request|message|ticket|case|e-?mail)\\b|request received",
  "(?:support )?ticket (?:received|opened|created)",
  "thank(?:s| you) for (?:contacting|your (?:e-?mail|message))",
  "(?:please )?(?:confirm|verify) your (?:message|e-?mail)|veuillez confirmer votre",
  "grazie per (?:averci|la tua|il tuo|la sua)|abbiamo ricevuto (?:la|il)|richiesta ricevuta",
  "conferma di ricezione|(?:confirmation|reception|recu) (?:de |du )?(?:votre|reception)",
  "bien recu votre",
  "(?:we|wij|we zijn|on) (?:got|kregen|ermee bezig|s'en occupe)|hemos recibido",
  "gracias por (?:su|tu|contactar)",
  "incident \\w{2,12} has been|signalement \\d{4}|bevestig (?:a\\.?u\\.?b\\.? )?(?:uw|je)",
  "authentification de l'expediteur",
]);
const challenge = /\(action required\)$|\[verification\]$|requires verification|\(#\d{4,12}\)$/;
/** Copiers name themselves. */
const device = startOf([
  'message from "?(?:rnp|km_|skm|kmbt|mx-|hp|canon|ricoh|xerox|kyocera|brother|epson' +
    "|lexmark|sharp|toshiba)",
  "scan(?:ned)?(?: data| document| image)? from|numerisation (?:de|depuis)|scan (?:van|vom|von) ",
]);
const receipt = startOf([
  "(?:non )?lu ?: |(?:niet )?gelezen ?: |(?:nicht |un)?gelesen ?: |(?:not )?read ?: ",
  "(?:non )?letto ?: ",
  "leido ?: |accuse de (?:lecture|reception) ?(?:\\(|-|:)|leesbevestiging ?:|lesebestatigung",
  "return receipt \\(|read receipt|ricevuta di (?:ritorno|lettura)|confirmacion de lectura",
]);
const calendar = startOf([
  "(?:accepte|refuse|provisoire|annule) ?: ",
  "(?:geaccepteerd|geweigerd|afgewezen|voorlopig|geannuleerd) ?: ",
  "(?:zugesagt|abgesagt|abgelehnt|mit vorbehalt|angenommen) ?: ",
  "(?:accettato|rifiutato|provvisorio) ?: ",
  "(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed) ?: |(?:aceptad[ao]|rechazad[ao]) ?: ",
]);

const bounce = startOf([
  "undeliver(?:able|ed)(?: (?:mail|message|e-?mail))?(?: returned| ?:|$)|undeliverable",
  "(?:mail |message |permanent |e-?mail )?delivery " +
    "(?:status|failed|failure|has failed|delayed|problem|report|error|incomplete|notification)",
  "mail (?:delivery|system error|could not be delivered|returned)|returned mail|nondeliverable",
  "failure notice|delayed mail|non[ -]?delivery|notice: mail delivery|delivered-? ?failed",
  "warning ?: (?:could not send|message|e-?mail|.{1,120}user unknown)",
  "there was an error sending your mail",
  "message (?:status - undeliver|undeliver|(?:you sent )?(?:not delivered" +
    "|could not be delivered|delayed|blocked))",
  "\\*\\*message you sent blocked",
  "non[ -](?:remis|distribue|delivre) ?:|remise (?:impossible|differee|retardee)",
  "(?:votre |le )?message .{0,40}n'a (?:pas )?(?:pu )?(?:pas )?(?:etre|ete) (?:remis" +
    "|distribue|delivre)",
  "(?:echec|notification|avis|rapport) (?:de |d'|du )(?:la |l')?(?:remise|distribution" +
    "|livraison|envoi|echec|non)",
  "boite aux lettres pleine|boite (?:mail )?(?:pleine|saturee)",
  "onbestelbaar|(?:bezorging|aflevering) (?:mislukt|vertraagd|is mislukt)|mailbox (?:is )?vol",
  "(?:uw |je )?(?:bericht|e-?mail|mail) (?:kon |is |werd |kan )?niet .{0,20}(?:bezorgd" +
    "|afgeleverd|besteld)",
  "unzustellbar|(?:ihre )?(?:nachricht|e-?mail) (?:konnte )?nicht .{0,20}zugestellt",
  "zustellung(?:s(?:fehler|problem|bericht)|\\b.{0,30}(?:fehlgeschlagen|verzogert|nicht moglich))",
  "(?:avviso di )?mancat[ao] (?:recapito|consegna)|consegna (?:non riuscita|fallita|ritardata)",
  "(?:avviso: )?messaggio non (?:ancora )?(?:recapitato|consegnato)|impossibile recapitare",
  "no entregado|correo devuelto|(?:error|fallo) (?:de|en la) entrega|nao entregue|falha na entrega",
]);

/** How a subject speaks, strongest form first; empty where nothing in it is a program's. */
export type SubjectKind =
  | "standard"
  | "bare"
  | "acknowledgement"
  | "absence"
  | "receipt"
  | "calendar"
  | "bounce"
  | "device"
  | "";

/** What the subject looks like; the tags of lists and ticket systems before it are passed over. */
export function readSubjectKind(subject: string): SubjectKind {
  const plain = fold(subject.slice(0, 300)).trim();
  const said = plain.replace(/^(?:\[[^\]]{0,60}\] ?){1,3}/, "");
  if (bounce.test(said)) return "bounce";
  if (calendar.test(said)) return "calendar";
  if (receipt.test(said)) return "receipt";
  if (device.test(said)) return "device";
  if (standard.test(said) || notes.test(said)) return "standard";
  if (bare.test(said)) return "bare";
  const tag = /^\[([^\]]{4,40})\]/.exec(plain)?.[1] ?? "";
  if ([said, tag].some((one) => acknowledgement.test(one)) || challenge.test(plain)) {
    return "acknowledgement";
  }
  return absence.test(said) ? "absence" : "";
}

/** `[Ticket#123]`, `[GLPI #00123]`, `[#4711]` before the subject. */
export function hasTicketTag(subject: string): boolean {
  return /^(?:re: ?)?\[[^\]\d]{0,40}[#-] ?\d{3,20}\]/.test(fold(subject.slice(0, 300)).trim());
}

function startOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})`);
}

function wholeOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})[ .!]{0,5}$`);
}
