// The weaker half of what automatic answers say: absences and deputies, ticket systems, devices,
// and filters that ask the writer to prove himself. automatic.ts weighs it with the rest.
import { anyOf } from "./any-of.ts";
import { type Idea, idea } from "./automatic-sentences.ts";

export const hints: readonly Idea[] = [
  idea("left", 2, [
    "ne (?:fais|fait|faisons) plus partie (?:de (?:la|notre|l')\\s?|du )(?:societe" +
      "|entreprise|personnel|equipe|service|asbl|firme|maison|institution)",
    "ne travaill\\w{1,4} plus (?:chez|pour|dans la|au sein|ici)",
    "a quitte (?:la|notre|l')\\s?(?:societe|entreprise|service|institution)",
    "je suis (?:desormais |maintenant )?(?:a la|en) (?:retraite|pension)",
    "j'ai pris ma (?:retraite|pension)",
    "(?:werkt?|ben|is) (?:\\w{1,20} ){0,4}niet (?:meer" +
      "|langer) (?:\\w{1,20} ){0,2}(?:werkzaam|in dienst|bij|voor)",
    "uit dienst|(?:ben|is) met pensioen",
    "nicht mehr (?:\\w{1,20} ){0,5}(?:tatig|beschaftigt|angestellt|im unternehmen)",
    "ausgeschieden|im ruhestand",
    "no longer (?:\\w{1,20} ){0,2}(?:with (?:the|us)|at [a-z]|works?|working|employed" +
      "|part of (?:the|our) (?:company|team))",
    "(?:has|have) left (?:the|our) (?:company|organi[sz]ation|firm|team)|have retired",
    "non (?:lavor[ao]|fa|faccio) piu|ha lasciato (?:la|l'|il) ?(?:societa|azienda)",
    "sono in pensione|ya no (?:trabaj[ao]|forma parte)",
  ]),
  idea("away", 1, [
    "\\b(?:suis|sommes|est) (?:\\w{1,20} ){0,2}(?:absente?s?|en (?:conges?|vacances" +
      "|deplacement|mission|formation|arret|maladie|seminaire)|indisponibles?|a l'etranger" +
      "|hors du bureau)",
    "^en (?:mission|deplacement|conges?|vacances|formation|retraite|reunion)\\b",
    "\\bne travaille pas le \\w{5,8}di|\\bsabbatique",
    "\\bconges? (?:de|d') (?:printemps|paques|ete|noel|carnaval)",
    "\\babsente? (?:du bureau|pour le moment|ce jour|jusqu)|^(?:je suis )?absente?[.)]?$",
    "\\bne (?:suis|serai) pas disponible",
    "\\bconge (?:de maternite|parental|maternite|sans solde|de paternite)|cesse mes activites",
    "\\b(?:cabinet|bureaux?|magasin|service|secretariat|agence|etude|entreprise|guichets?" +
      "|boutique)\\b.{0,25}\\b(?:est|sont) fermee?s?\\b",
    "fermeture (?:annuelle|du|pour)",
    "\\b(?:ben|zijn|is) (?:\\w{1,20} ){0,4}(?:afwezig|met (?:verlof|vakantie" +
      "|zwangerschapsverlof)|op (?:vakantie|reis|verlof)|niet (?:op kantoor|aanwezig" +
      "|bereikbaar)|gesloten|buitenshuis|in het buitenland)",
    "\\bdoor ziekte|\\bbuiten strijd|\\bvolg(?:en)? (?:ik )?een opleiding",
    "\\bop (?:cursus|congres)|\\b(?:auf|bei) einer (?:tagung|fortbildung|schulung)",
    "\\bbetriebsferien|\\bsabbatical|\\bwe are closed|\\bfor the holidays",
    "\\b(?:ouderschaps|zwangerschaps|moederschaps|bevallings|ziekte)verlof",
    "\\bwerk(?:en)? niet op\\b|^afwezig\\b",
    "\\b(?:bin|sind|ist) (?:\\S{1,40} ){0,8}(?:abwesend|im urlaub|nicht (?:im (?:buro" +
      "|haus)|erreichbar|am platz)|geschlossen|in elternzeit|im mutterschutz|ausser haus" +
      "|auf (?:dienst|geschafts)reise|verreist)",
    "\\b(?:am|are|is|'m|we're)(?: \\w{1,20}){0,3} (?:out of (?:the )?office|away\\b" +
      "|on (?:annual |maternity |parental |paternity |sick |study |medical )?(?:leave" +
      "|holiday|vacation)|travel+ing|abroad|off sick|closed)",
    "\\bout of (?:the )?office (?:from|until|through|on|starting)",
    "\\b(?:sono|siamo|e') (?:\\w{1,20} ){0,2}(?:assent[ei]|in ferie|fuori (?:sede|ufficio)" +
      "|in vacanza|in congedo|in maternita|chius[oi]|all'estero)",
    "\\b(?:estoy|estamos) (?:\\w{1,20} ){0,2}(?:fuera de la oficina|de vacaciones|ausente" +
      "|de baja|cerrad[oa]s?)",
  ]),
  // Who tells of an absence to come may be asking for a pause.
  idea("away soon", 0.5, [
    "\\b(?:serai|serons|sera|seront) (?:\\w{1,20} ){0,2}(?:absente?s?|en (?:conges?" +
      "|vacances|deplacement)|indisponibles?|a l'etranger|fermee?s?)",
    "\\b(?:zal|zullen) (?:\\w{1,20} ){0,4}(?:afwezig|met (?:verlof|vakantie)|gesloten)",
    "\\bwerde?n? (?:\\S{1,40} ){0,8}(?:abwesend|im urlaub) sein",
    "\\b(?:will be|'ll be)(?: \\w{1,20}){0,3} (?:out of (?:the )?office|away\\b" +
      "|on (?:annual )?(?:leave|holiday|vacation)|closed)",
    "\\b(?:saro|saremo|estare|estaremos) (?:\\w{1,20} ){0,2}(?:assent[ei]|in ferie" +
      "|in vacanza|fuera de la oficina|de vacaciones|ausente)",
  ]),
  idea("back", 0.5, [
    "\\bjusqu'|\\bde retour\\b|\\b(?:mon|notre|son|votre) retour\\b|\\breouverture",
    "\\binclus(?:ivement)?\\b|retour prevu",
    "\\btot en met\\b|\\btot \\d|\\bterug(?:keer| op| vanaf| zijn| van)?\\b",
    "\\bbis (?:zum|einschliesslich|\\d)|\\bwieder (?:da|am|ab|im|fur)|ruckkehr",
    "\\buntil\\b|\\bthrough (?:\\w{1,20}day|\\d)|\\bback (?:on|in|at|monday)",
    "\\breturn(?:ing)?\\b|\\bfino al\\b|\\bal (?:mio|nostro) rientro|\\btorno\\b" + "|riapertura",
    "\\bhasta el\\b|\\ba mi (?:vuelta|regreso)",
  ]),
  idea("deputy", 1, [
    "(?:\\burgen\\w{1,20}|\\bmon absence|\\bcette (?:absence|periode)" +
      "|\\bd'ici la\\b).{0,70}(?:contact|adress|joindre|appel|ecri|formez|composez|@|\\d{3})",
    "\\b(?:veuillez|merci de|vous pouvez|n'hesitez pas a|priere de) (?:vous )?(?:contacter" +
      "|adresser|joindre|prendre contact).{0,60}(?:collegue|secretariat|@|desormais|service" +
      "|\\d{2})",
    "\\bredirect your|\\bkindly (?:contact|write|redirect)|\\bstuur je mail door",
    "\\bfor anything (?:related|urgent|else)|\\bpassez plutot un coup de fil",
    "\\bmerci de vous adresser|\\b(?:adressez-vous|voyez avec) ",
    "(?:dringend\\w{0,3}|\\bspoed\\w{0,8}|\\burgent\\w{0,3}|\\bafwezigheid" +
      "|\\bintussen).{0,70}(?:contact|terecht|bellen|mail|wenden|bereik|@|\\d{3})",
    "(?:dringend\\w{0,3}|\\beilig\\w{0,3}|\\bnotf\\w{0,6}|\\babwesenheit" +
      "|\\bkunftig).{0,70}(?:wenden|kontakt|erreich|anrufen|@|\\d{3})",
    "wenden sie sich",
    "(?:\\burgent|\\bemergenc\\w{1,20}|\\bimmediate|\\babsence|\\bcan'?t wait" +
      "|\\bcannot wait|\\bmeantime).{0,70}(?:contact|call|e-?mail|reach|write|line to|speak" +
      "|@)",
    "\\bplease contact\\b",
    "(?:\\burgen\\w{1,20}|\\bassenza|\\bausencia).{0,70}(?:contatt|rivolg|chiam|scriv" +
      "|contact|dirij|llam|escrib|@)",
  ]),
  idea("colleague", 0.5, [
    "\\b(?:ma|mon) (?:collegue|assistante?|remplacante?|successeur)\\b",
    "\\bmijn (?:collega(?:'s)?|vervanger|opvolger)\\b|\\bdie vertretung\\b",
    "\\bmeine? (?:kolleg\\w{1,3}|nachfolger\\w{0,2}|vertretung)\\b",
    "\\bmy (?:assistant|colleagues?)\\b|\\bcovers my desk\\b|\\bmi[oa] collegh?[aio]\\b",
    "\\bmi companer[oa]\\b",
  ]),
  idea("new address", 1, [
    "\\bma nouvelle adresse|\\bnotre nouvelle adresse|\\bmijn nieuwe? (?:e-?mail)?adres",
    "\\bmeine neue (?:e-?mail-?)?adresse",
    "\\bupdate your (?:address book|records|contacts)|\\bmy new (?:e-?mail )?address",
    "\\bil mio nuovo indirizzo|\\bmi nueva direccion",
  ]),
  idea("ticket", 2, [
    "(?:reply|response|antwoord|antwort|reponse|ecrivez|repondez" +
      "|risposta)\\b.{0,30}(?:above|boven|oberhalb|au-dessus de|sopra) (?:this|deze|dieser" +
      "|cette|questa) ?(?:line|lijn|regel|zeile|ligne|riga)",
    "reply above this line",
    "\\bticket ?(?:nummer|number|id|#|n[°o])",
    "\\bticket\\b.{0,25}\\b(?:aangemaakt|cree|created|erstellt|opened|creato)",
    "\\b(?:vorgangs|zaak|dossier|referentie)nummer|\\bcase number",
    "\\bnumero (?:de|du|di) (?:votre )?(?:ticket|dossier|demande|pratica)",
    "\\breference de votre ticket",
    "\\b(?:sous|under|onder|unter|con|met)(?: \\w{1,20})? (?:le |het |il |der " +
      "|the )?(?:numero|nummer|number|reference|referentie) (?:n° ?)?#?[a-z]{0,5}-?\\d{3,}",
    "\\b(?:vraag|melding|aanvraag|demande|signalement|request|incident" +
      "|anfrage)\\b.{0,30}(?:kreeg|a recu|porte|got|hat) (?:het |le |the |die )?(?:nummer" +
      "|numero|number) ?\\d{3,}",
    "\\bsous la reference \\S{3,}|^ref ?: ?\\w{6,}",
    "^(?:state|priority|priorite|prioriteit) ?: ?\\S",
    "\\bassigned #?\\d{4,}|\\bdemande \\(?(?:n° ?)?#?\\d{4,}|\\brequest \\(?#?\\d{4,}",
    "\\b(?:view|voir|bekijk) (?:this |your |le |uw |je )?(?:ticket|request|case)\\b",
    "^(?:statut|status|stato) ?: ?(?:nouveau|new|nieuw|neu|open|nuovo)",
    "non modificare l'oggetto|do not (?:change|modify) the subject",
    "ne (?:pas )?modifie[rz] (?:pas )?(?:l'objet|le sujet)",
  ]),
  idea("do not reply", 1.5, [
    "\\b(?:ne pas|ne repondez pas|inutile de) (?:repondre )?(?:a |au )(?:ce|cet|cette" +
      "|present) ?(?:message|mail|courriel|e-?mail|envoi|adresse)?\\b",
    "\\bne pas y repondre|\\bn'y repondez pas",
    "\\bantwoorden hoeft niet|\\b(?:recevrez|aurez) (?:pas|aucune?) (?:de )?reponse",
    "\\berhalten\\b.{0,30}keine antwort|\\bkrijgt geen antwoord" + "|\\bwill not receive a reply",
    "\\bnon ricever\\w{1,3}\\b.{0,20}risposta",
    "\\bdo(?: not|n't) (?:reply|respond) (?:to|directly)|\\b(?:no|not) need to reply",
    "\\bcannot (?:be )?repl(?:y|ied)",
    "\\b(?:niet|niet te) (?:op (?:dit|deze) .{0,10})?(?:antwoorden|beantwoorden|reageren)",
    "\\bkan er niet op antwoorden|\\bniet beantwoord worden",
    "\\bnicht auf diese .{0,15}antworten|\\bantworten sie (?:bitte )?nicht",
    "\\bnon rispond\\w{2,4} a quest|\\bno respond\\w{1,3} a este",
  ]),
  idea("thanks", 0.5, [
    "^(?:\\w{1,20} ?,? )?(?:merci (?:pour|de) votre|merci d'avoir (?:ecrit|contacte)" +
      "|nous vous remercions)",
    "\\bthank(?:s| you) for (?:contacting|your|writing|getting in touch)",
    "\\b(?:bedankt|dank) (?:voor|u voor) (?:uw|je|jouw)|\\b(?:vielen )?dank fur ihre",
    "\\bgrazie per (?:averci|la sua|il suo)|\\bgracias por (?:su|contactar)",
  ]),
  // To nobody in particular.
  idea("to anybody", 1, [
    "^(?:chere?s?|cheres? cheres?) (?:client|patient|parent|membre|adherent|assure|affilie" +
      "|utilisat|internaut|correspondant|visiteur|abonne|locatair)\\w{0,5}",
    "^(?:beste|geachte|dag) (?:klant|ouder|inwoner|burger|patient|bezoeker|huurder)",
    "^liebe[rs]? (?:absender|kund|eltern|patient)\\w{0,5}",
    "^sehr geehrte[rs]? (?:kund|patient)\\w{0,5}",
    "^dear (?:customer|patient|sender|parent|user|client|guest|visitor)s?",
    "^gentil[ei] (?:client|ospit|utent|signore/a)\\w?|^estimad[oa]s? (?:client" +
      "|usuari)\\w{0,2}",
    "\\bcompte tenu du grand nombre|\\bhigh volume of|\\bwegens het grote aantal",
    "\\ba real human\\b",
  ]),
  idea("device", 2.5, [
    "\\b(?:new|nouveau|neue|nieuw|nuovo) (?:voice ?mail|message vocal|voicemailbericht" +
      "|voice message|sprachnachricht|messaggio vocale)\\b.{0,60}(?:mailbox|from|du\\b|de\\b" +
      "|van\\b|von\\b|\\d)",
    "^you have (?:a |\\d )?new voice",
    "\\b(?:courriel|e-?mail|message|mail|bericht)\\b.{0,15}(?:envoye|sent|verzonden" +
      '|gesendet) (?:de|from|vanaf|von|depuis) "',
    "date de numerisation|scan ?date",
    "\\bscanned (?:image )?(?:from|on|by) (?:a|the|your|\\w{0,20}\\d)|\\bgescand vanaf",
    "\\bnumeris\\w{1,3} (?:sur|depuis|par|avec) (?:le |la |un )?(?:copieur|multifonction" +
      "|scanner|imprimante)",
    "\\b(?:by|from) the multifunction|\\bvanaf het multifunction\\w{2,4}",
    '\\bvom (?:kopierer|multifunktion)|this e-?mail was sent from "',
    "\\b(?:personne|mouvement|persoon|beweging|person|motion|bewegung)\\b.{0,10}(?:a ete " +
      "|was |werd |is |wurde )(?:detect|gedetect|erkannt)",
    "alarm(?:gebeurtenis|kanaal| ?event| ?channel)|^beweging gedetecteerd" + "|^mouvement detecte",
    "bewegungserkennung ausgelost",
  ]),
];

/** The letter is kept back until its writer has done something. */
const kept = anyOf([
  "\\b(?:retenu|mis(?:e)? en attente|en attente de (?:validation|confirmation)|waitlisted" +
    "|(?:being |is )held|zuruckgehalten|(?:in |en )?quarantine?d?\\b|quarantaine" +
    "|vastgehouden|trattenut|en espera)",
  "\\bpour qu.{1,60}(?:me soit|soit|nous soit) (?:remis|delivre|distribue|transmis)",
  "\\bsera (?:delivre|remis|distribue)e? (?:des|apres|une fois)",
  "\\bparvienne a (?:son|ses) destinataire|\\bso (?:that )?i can receive your",
  "\\bdeliver(?:ed)? your message|\\bto release your message" + "|\\bnachrichten sofort zugestellt",
  "\\bom uw bericht (?:af te leveren|te bezorgen)",
  "\\buw bericht wordt (?:dan |daarna )?afgeleverd|\\b(?:lui|me) parviendra",
]);
const act = anyOf([
  "\\b(?:cliqu\\w{1,4}|click\\w{0,3}|klik\\w{0,3}|klick\\w{0,3}" +
    "|clicc\\w{1,4})\\b.{0,80}(?:lien|bouton|link|button|knop|dessous|below|hier\\b|enlace" +
    "|https?:)",
  "\\bidentif\\w{1,4} en cliquant|\\bvalider? (?:mon|votre) envoi",
  "\\bconfirm\\w{0,4}\\b.{0,40}(?:human|humain|menschlich|sender|expediteur|absender)",
  "\\brepondre a ce (?:courriel|mail|message)|\\bsend an empty message|\\brecopier\\b",
  "\\bsolve the\\b|captcha|\\bprouver\\b|\\bbestatigen sie einmalig",
]);
const filter = anyOf([
  "anti-?spam|spam ?arrest|mail ?in ?black|boxbe|\\btmda\\b|usebestmail|junk mail",
  "unerwunschte(?:r)? werbung|contre le spam|indesirables?|pourriels?|guest list",
  "\\bknown senders?\\b|\\bexpediteurs? (?:in)?connus?\\b|\\b(?:on)?bekende afzenders?\\b",
  "\\b(?:un)?bekannte absender|\\bmittenti conosciuti",
  "\\b(?:une seule fois|just this once|einmalig|eenmalig|premiere fois que vous)\\b",
  "n'a pas (?:encore )?ete verifiee?|has not been verified",
]);

const human = anyOf([
  "\\b(?:verify|prove|confirm) that you are (?:a )?(?:real|human|person)",
  "\\b(?:prouver|confirmer|attester) que vous etes une? (?:personne|humain|etre)",
  "\\b(?:bewijs|bevestig)\\w{0,3} dat (?:u|je) een (?:mens|echt)",
  "\\b(?:bestatigen|beweisen)\\b.{0,30}dass sie ein (?:mensch|echter)",
  "\\bzich een keer te bevestigen",
]);

/**
 * A filter that asks the writer to prove himself: kept back, with what to do or why. `text` is folded
 * sentences, a line each.
 */
export function asksForProof(text: string): boolean {
  return human.test(text) || (kept.test(text) && (act.test(text) || filter.test(text)));
}

const receiptHead = anyOf([
  "^(?:votre message|le message|your message|the message|uw bericht|het bericht" +
    "|ihre nachricht|die nachricht|il (?:suo |tuo )?messaggio|(?:su|el) mensaje)\\b",
]);
const receiptEnd = anyOf([
  "\\b(?:a ete|was|is|wurde|e'? stato|fue|ha sido) .{0,50}(?:lu|read|gelezen|gelesen|letto" +
    "|leido|supprime|deleted|verwijderd|geloscht)\\b",
  "\\bricevuta di ritorno\\b|\\breturn receipt\\b",
]);

const receiptSentencesMax = 12;

/** A receipt as Outlook and Thunderbird word it; such a letter says nothing else. */
export function isReceiptText(sentences: readonly string[]): boolean {
  if (sentences.length > receiptSentencesMax) return false;
  const text = sentences.join(" ");
  return (
    (receiptHead.test(text) && receiptEnd.test(text)) ||
    /^[^.]{0,30}(?:ricevuta di ritorno|return receipt) (?:per|for)\b/.test(text)
  );
}
