// What automatic answers say in their text, idea by idea, in the languages of the country and
// Spanish. An idea alone is weak: people say some of these too, and automatic.ts weighs them.
import { anyOf } from "./any-of.ts";

/** One idea, and what it counts towards a machine. */
export interface Idea {
  readonly name: string;
  readonly points: number;
  /** Tried on folded sentences (plain-sentences.ts), a line each. */
  readonly says: RegExp;
}

const yours = "(?:votre|vos|ce|uw|je|jouw|ihre?|deine?|your|the|sua|vostra|tua|suo|vostro|su|tu)";
const mail =
  "(?:messages?|mails?|e-?mails?|courriels?|berichte?n?|nachrichte?n?|messaggi[o]?|mensajes?)";

export const ideas: readonly Idea[] = [
  idea("itself", 3, [
    // At the start of a sentence, so that "your mail says: this is…" within one does not count.
    "^[^a-z]{0,5}(?:note ?: |nb ?: |remarque ?: |opmerking ?: |hinweis ?: |nota ?: )?(?:" +
      [
        "(?:ceci|ce (?:message|mail|courriel)|cet e-?mail|cette reponse" +
          "|c')\\s?est (?:une? )?(?:\\w{1,20} ){0,3}automatiques?\\b(?!.{0,60}\\?)",
        "vous recevez (?:une |cette |ce )?(?:reponse|message) automatique",
        "(?:ce|cet|cette) (?:message|mail|e-?mail|courriel|reponse) (?:a ete" +
          "|est) (?:genere|envoye)e? (?:de maniere )?automatique",
        "(?:reponse|message|mail|courriel) (?:(?:genere|envoye)e? )?automatique(?:ment)?[).]{0,3}$",
        "dit is een (?:ge)?automatis(?:ch|che|eerde?)\\b",
        "(?:dit bericht|deze (?:e-?)?mail) (?:is|werd|wordt) automatisch",
        "(?:dies|das|dieses?)(?: \\w{1,20}){0,2} ist eine automatisch",
        "diese[sr]? (?:nachricht|e-?mail|mail|antwort|schreiben) (?:wurde|wird" +
          "|ist) (?:\\w{1,20} ){0,4}automatisch",
        "this is an? (?:\\w{1,20} )?auto(?:matic|mated|matically|-?reply|-?response)",
        "this (?:message|e-?mail|mail|notification) (?:was|is|has been) (?:\\w{1,20} )?automatic",
        "(?:automatically generated|automated) (?:message|e-?mail|response|reply)",
        "quest[oa'] ?(?:e'?|messaggio e'?" +
          "|e-?mail e'?) (?:stat[oa] )?(?:una? )?(?:\\w{1,20} ){0,2}(?:generat[oa] )?automat" +
          "ic",
        "messaggio (?:generato|inviato) automaticamente",
        "est[ae] (?:\\w{1,20} ){0,2}es una? (?:respuesta|mensaje|correo) automatic",
        "este (?:mensaje|correo) (?:ha sido|fue) (?:generado|enviado) automatic",
        "this is the only notification you will receive|cette notification est la seule",
        "das ist die einzige benachrichtigung|dit is de enige melding",
      ].join("|") +
      ")",
    ", dit is een (?:ge)?automatis(?:ch|che|eerde?)\\b",
  ]),
  idea("yours unread", 2, [
    `${yours} ${mail}.{0,40}\\b(?:ne |n')(?:sera|seront|est|a|sont)(?: donc)? (?:pas|ni` +
      `|plus) .{0,25}(?:lus?|transmis|transferes?|traites?|releves?|consultes?)\\b`,
    `\\b(?:les|mes|nos|vos) ${mail} ne (?:sont|seront) (?:pas|plus|ni) (?:lus|releves` +
      `|traites|consultes)`,
    `${yours} ${mail} (?:wordt|worden|werd` +
      `|is) (?:\\w{1,20} ){0,4}niet (?:\\w{1,20} ){0,2}(?:gelezen|doorgestuurd|behandeld` +
      `|bekeken|opgevolgd)`,
    `\\b${mail} (?:\\w{1,20} ){0,3}niet (?:meer )?(?:gelezen|bekeken|doorgestuurd|beantwoord)`,
    `${yours} (?:e-?)?${mail} (?:wird|werden` +
      `|wurde) (?:\\w{1,20} ){0,6}nicht (?:mehr )?(?:\\w{1,20} )?(?:gelesen|weitergeleitet` +
      `|bearbeitet|beantwortet)`,
    `your ${mail} (?:will not|has not|have not|is not|was not|won't)(?: been| be)? (?:read` +
      `|forwarded|answered|processed|monitored)`,
    `nobody (?:will )?reads? your ${mail}`,
    `(?:andere|autres|other|altri) ${mail} (?:worden|ne sont|are|werden` +
      `|non).{0,20}(?:behandeld|traites|answered|bearbeitet|lett)`,
    `${yours} ${mail}.{0,20} non (?:sara|verra|e'? stat[oa]|viene) (?:lett|inoltrat|elaborat)`,
    `su ${mail} no (?:sera|ha sido) (?:leid|reenviad|atendid)`,
  ]),
  idea("no access", 1.5, [
    "(?:n'ai|n'aurai|n'avons|n'aurons|sans|pas d')\\s?(?:pas )?(?:acces" +
      "|d'acces) .{0,20}(?:messagerie|mails?|courriels?|boite)",
    "acces (?:limite|restreint).{0,20}(?:messagerie|mails?|courriels?)",
    "ne (?:consult\\w{1,5}|lis|lirai|lirons|releve\\w{0,4}) (?:pas|plus) (?:mes|nos|ma|les" +
      "|notre) (?:mails|e-?mails|courriels|messages|messagerie|boite)",
    "(?:geen|beperkte?) toegang tot .{0,15}(?:mail|post)",
    "lees (?:ik )?(?:mijn|geen) (?:e-?)?mails?(?: niet)?",
    "kein(?:en)? zugriff auf .{0,15}(?:mail|postfach)|mails? (?:\\w{1,20} ){0,3}nicht lesen",
    "(?:consult|lir|lis|lison)\\w{0,4} (?:mes|nos) (?:e-?mails|mails|messages" +
      "|courriels) (?:de facon|de maniere|irregul|rarement|moins|que|deux|une)",
    "(?:bekijk|lees)t? (?:ik )?(?:mijn|onze) (?:e-?)?mails? (?:pas|alleen|niet|slechts)",
    "(?:e-?mails|mails|nachrichten) nur (?:eingeschrankt|unregelmassig|sporadisch)",
    "won't be (?:reading|checking|answering) (?:my )?e-?mails?",
    "(?:limited|no|intermittent|little|restricted|without) (?:access to .{0,15}(?:mail" +
      "|messages)|connectivity)",
    "not (?:be )?(?:checking|reading|monitoring) .{0,8}(?:e-?mails?|messages|inbox)",
    "accesso limitato|senza accesso|acceso limitado|sin acceso al correo",
  ]),
  idea("dead mailbox", 1.5, [
    "(?:boite|adresse|messagerie|compte)\\b.{0,60}\\b(?:n'est|ne sera" +
      "|n'existe)(?: donc)? (?:plus|pas) .{0,25}(?:consultee?|relevee?|lue?|utilisee?|active" +
      "|valide|surveillee?|valable|en service|suivie)\\b",
    "adresse (?:qui )?(?:sert )?uniquement .{0,10}(?:l')?envoi",
    "(?:mailbox|postvak|inbox|(?:e-?mail)?adres|postbus)\\b.{0,40}(?:wordt|is" +
      "|werd) (?:\\w{1,20} ){0,3}niet (?:meer |langer )?(?:\\w{1,20} )?(?:gelezen|gebruikt" +
      "|bekeken|actief|geldig|opgevolgd|gecontroleerd|in gebruik)",
    "(?:postfach|adresse|mailbox)\\b.{0,40}(?:wird|ist) (?:\\w{1,20} ){0,3}nicht (?:mehr " +
      "|langer )?(?:\\w{1,20} )?(?:gelesen|abgerufen|genutzt|aktiv|gultig|betreut|uberwacht)",
    "(?:mailbox|inbox|address|account)\\b(?: \\S{1,40}){0,4} (?:is|are|will) (?:not" +
      "|no longer|never)(?: be)?(?: being)? (?:\\w{1,20} )?(?:monitored|read|in use|used" +
      "|checked|active|valid|attended)",
    "\\badresse\\b.{0,30}(?:dient (?:ausschliesslich|nur)|sert (?:uniquement" + "|exclusivement))",
    "\\badres\\b.{0,20}(?:dient|is) (?:enkel|alleen)",
    "\\baddress\\b.{0,20}is (?:only|just) (?:used |meant |there )?for",
    "\\b(?:mailbox|account)\\b.{0,40}(?:afgesloten|niet meer nagekeken)",
    "\\b(?:unmonitored|unattended)\\b",
    "(?:casella|indirizzo)\\b.{0,40}non (?:e'? |sara |viene )(?:piu )?(?:presidiat|lett" +
      "|attiv|utilizzat|controllat|monitorat|in uso)",
    "(?:correo|direccion|buzon|cuenta)\\b.{0,30}(?:ya )?no (?:esta|se) .{0,12}(?:activ" +
      "|utiliz|supervis|usa|consulta)",
  ]),
  idea("later", 1.5, [
    "\\b(?:repondr(?:ai|ons|a)|traiter(?:ai|ons)|reviendr(?:ai|ons|a)|recontacter(?:ai" +
      "|ons)|prendr(?:ai|ons) (?:connaissance|contact)|lir(?:ai|ons)|reven(?:ons" +
      "|ir) vers vous|donner(?:ai|ons|a) suite)\\b.{0,60}\\b(?:retour|rentree|reouverture" +
      "|possible|au plus vite|delais|rapidement|heures|jours|votre|reprise)",
    "\\bje vous repond(?:s|rai) (?:la semaine|lundi|mardi|des|a mon|apres|en fin)",
    "\\bil sera repondu|\\bte? repond d'ici|\\bdelai de reponse|\\bneemt hem zo snel",
    "\\bvoor je een reactie|\\bwill look at (?:it|this) in|\\bverra evasa",
    "\\bprochain jour ouvrable",
    "\\bdes (?:mon|notre) retour.{0,40}repond|reviendra vers vous",
    "(?<!\\b(?:il|elle) )\\b(?:vous|te) (?:contactera|recontactera|rappellera)",
    "ne manquer(?:a|ons|ai) pas de revenir vers vous",
    "revenons vers vous (?:rapidement|au plus|des que)",
    `${yours} ${mail} .{0,30}(?:sera|seront) (?:traite|lu)e?s? .{0,20}(?:retour|delais` +
      `|possible|ouvre)`,
    "\\b(?:beantwoord(?:en|t|)|antwoord(?:en|t|)|behandel(?:en|t|d)|contacteren|neemt?" +
      "|nemen|reage(?:er|ren)|lees)\\b.{0,60}(?:terug(?:keer|kom)|zo (?:snel|spoedig" +
      "|vlug) mogelijk|binnen (?:de |een )?\\d|werkdag|vanaf|zodra|weekend|weer)",
    "(?:zo (?:snel|spoedig) mogelijk|binnen (?:de |een )?\\d{1,2} .{0,12}) (?:een " +
      "|persoonlijk )?(?:antwoord|beantwoord|contact)",
    "\\b(?:beantwort\\w{0,4}|antwort\\w{0,3}|bearbeit\\w{0,4}|melden?|kummer\\w{0,3}" +
      "|lese)\\b.{0,60}(?:ruckkehr|so (?:schnell|bald) wie moglich|schnellstmoglich|werktag" +
      "|innerhalb|baldmoglichst|danach)",
    "(?:nach meiner ruckkehr|schnellstmoglich|baldmoglichst|so (?:schnell" +
      "|bald) wie moglich).{0,60}(?:antwort|melde|bearbeit|zuruck)",
    "\\b(?:will|shall|'ll)\\b(?: \\S{1,40}){0,3} (?:reply|respond|answer|get back|look at" +
      "|read|deal with|contact you|be in touch|follow[ -]?up|attend)\\b.{0,60}(?:return" +
      "|back\\b|as soon as|within|shortly|business day|working day|when i|next|soon|hours" +
      "|monday)",
    "\\b(?:reply|respond|answer)\\w{0,3}\\b.{0,40}\\bwithin\\b.{0,20}(?:days?|hours?)",
    "person will (?:reply|be in touch)",
    "\\b(?:rispond\\w{2,6}|ricontatt\\w{2,6}|contatter\\w{2,5})\\b.{0,60}(?:rientro" +
      "|ritorno|riapertura|entro|al piu presto|possibile|quando torno)",
    "prendera in carico",
    "\\b(?:respond\\w{2,6}|contestar\\w{1,4}|atender\\w{1,4})\\b.{0,60}(?:regreso|vuelta" +
      "|lo antes posible|plazo|cuanto antes)",
  ]),
  idea("received", 1.5, [
    "\\b(?:nous avons|j'ai|avons) bien (?:recu|receptionne) (?:votre|ta)",
    "accus(?:ons|e) (?:bonne )?reception",
    "\\b(?:votre|ta) (?:demande|message|mail|e-?mail|courriel|requete|candidature|commande" +
      "|ticket|signalement)\\b.{0,40}(?:ete (?:bien )?(?:recue?|enregistree?" +
      "|prise? en compte|transmise?|creee?|remise? au|dirigee?|attribuee?|confiee?|ajoutee?" +
      "|encodee?)|bien (?:arrivee?|parvenue?)|est en cours (?:de traitement|d'examen)" +
      "|a retenu (?:toute )?notre attention|en attente)",
    "\\b(?:wij|we) (?:hebben )?(?:je|uw|jouw) .{0,30}(?:hebben )?(?:goed )?ontvangen",
    "\\b(?:vous )?confirmons (?:la )?(?:bonne )?reception",
    "\\b(?:we|wij) kregen (?:je|uw) (?:mail|bericht|vraag)|\\bbien arrive chez nous",
    "\\b(?:sua|vostra) \\w{5,15} ci e' pervenut|\\bnous est bien parvenue?",
    "\\b(?:uw|je|jouw) (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek|melding" +
      "|ticket)\\b.{0,30}(?:werd|is|wordt) (?:\\w{1,20} ){0,3}(?:ontvangen|geregistreerd" +
      "|behandeld|doorgestuurd|doorgegeven|toegewezen|aangemaakt)",
    "\\b(?:ihre?|deine?) (?:anfrage|nachricht|e-?mail|mail|schreiben|anliegen" +
      "|meldung)\\b.{0,40}(?:erhalten|eingegangen|erfasst|registriert|bearbeitet" +
      "|weitergeleitet|zugewiesen)",
    "\\bwir haben (?:ihre?n?|deine?n?) .{0,25}(?:erhalten|erfasst|registriert)",
    "\\b(?:we|this is to)(?:'ve| have)?(?: \\w{1,20})? (?:received|got|acknowledge" +
      "|confirm)\\b.{0,25}\\byour\\b",
    "confirming that we got your",
    "\\byour (?:request|message|ticket|e-?mail|enquiry|inquiry|submission" +
      "|case)\\b.{0,12} (?:has been|was|is being|have been) (?:\\w{1,20} )?(?:received" +
      "|created|registered|logged|opened|reviewed|assigned)",
    "(?<!my )\\b(?:request|ticket|case|incident)\\b.{0,30}has been (?:created|assigned" +
      "|opened|received)",
    "abbiamo ricevuto (?:la|il)|conferm\\w{1,4} (?:la )?ricezione",
    "(?:sua|vostra|tua) (?:richiesta|segnalazione|e-?mail)\\b.{0,12}e'? stat[ao]",
    "hemos recibido (?:su|tu)|(?:su|tu) (?:solicitud|mensaje|consulta) ha sido",
  ]),
];

/** An idea of these words, on folded text. */
export function idea(name: string, points: number, says: readonly string[]): Idea {
  return { name, points, says: anyOf(says) };
}
