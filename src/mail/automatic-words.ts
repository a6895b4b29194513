// How machines begin their subjects and texts, in the languages of the country and a few more.
// Words alone never prove a machine: what matches here is weak evidence, and automatic.ts weighs it.

// A bare "Absent" or "En vacances" is not among them: so do members ask for a pause. Before a
// "Re:", where a responder puts its own words, they are.
const responderSubjects = [
  "r[ée]ponse automatique",
  "message automatique",
  "absence du bureau",
  "(?:message|avis|notification) d'absence",
  "(?:absente?|en cong[ée]s?|en vacances|afwezig|abwesend|im urlaub|away|assente)[ :-]{1,4}re ?:",
  "hors du bureau",
  "accus[ée] de (?:r[ée]ception|lecture)(?: ?:| de votre| automatique)",
  "automatis(?:ch|che) (?:antwoord|beantwoording|reactie|bericht)",
  "afwezigheids(?:bericht|melding)",
  "(?:ontvangst|lees)bevestiging ?:",
  "automatische (?:antwort|nachricht)",
  "abwesenheits(?:notiz|nachricht|meldung|assistent)",
  "(?:eingangs|lese)best[äa]tigung ?:",
  "auto(?:matic|mated)?[ -]?(?:reply|response|answer|responder)",
  "out[ -]of[ -](?:the[ -])?office",
  "away from (?:the |my )?(?:office|desk|mail)",
  "vacation (?:reply|response|message|notice)",
  "(?:not )?read: ",
  "risposta automatica",
  "fuori (?:sede|ufficio)",
  "respuesta autom[áa]tica",
  "fuera de la oficina",
  "resposta autom[áa]tica",
  "(?:fora|ausente) do escrit[óo]rio",
  "(?:automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoodpowied[źz])",
  "otomatik yan[ıi]t",
  "r[ăa]spuns automat",
];

/** Ticket systems, and filters that ask the writer to prove himself. */
const receiptSubjects = [
  "votre (?:demande|message|courriel|e-?mail|ticket).{0,60}" +
    "(?:bien (?:[ée]t[ée] )?re[çc]ue?|enregistr[ée]e?|en attente)",
  "nous avons bien re[çc]u (?:votre|ta)",
  "wij hebben (?:je|uw|jouw) .{0,40}ontvangen",
  "(?:je|uw|jouw) .{0,40}(?:is|werd) (?:goed )?(?:ontvangen|geregistreerd)",
  "(?:wir haben )?ihre (?:anfrage|nachricht|e-?mail).{0,30}(?:erhalten|eingegangen)",
  "(?:we(?:'ve| have) received|your (?:request|message|ticket).{0,30}(?:received|created|registered))",
  "thank you for contacting",
  "abbiamo ricevuto (?:la|il) (?:tua|sua|vostra|tuo|suo)",
];

const bounceSubjects = [
  "undeliver(?:able|ed)",
  "(?:mail |message )?delivery " +
    "(?:status notification|failed|failure|has failed|delayed|problem|report)",
  "mail (?:delivery (?:failed|failure|system)|system error|could not be delivered)",
  "returned mail",
  "failure notice",
  "warning: (?:could not send|message (?:delayed|still undelivered))",
  "message (?:you sent )?(?:not delivered|could not be delivered|delayed)",
  "non[ -](?:remis|distribu[ée]|d[ée]livr[ée]) ?:",
  "(?:votre |le )?message (?:n'a pas (?:pu )?|n'a pu )(?:[êe]tre|[ée]t[ée]) " +
    "(?:remis|distribu[ée]|d[ée]livr[ée])",
  "(?:[ée]chec|notification|avis|rapport) (?:de |d')(?:la )?(?:remise|distribution|envoi|[ée]chec|non)",
  "remise (?:impossible|diff[ée]r[ée]e)",
  "onbestelbaar",
  "(?:uw )?(?:bericht|e-?mail) (?:kon |is |werd )?niet .{0,20}(?:bezorgd|afgeleverd)",
  "unzustellbar",
  "(?:ihre )?nachricht (?:konnte )?nicht zugestellt",
  "zustellung(?:s(?:fehler|problem|bericht)| (?:fehlgeschlagen|verz[öo]gert))",
  "mancat[ao] (?:recapito|consegna)",
  "(?:avviso: )?messaggio non (?:ancora )?(?:recapitato|consegnato)",
  "no entregado",
  "n[ãa]o entregue",
];

/** Sentences that nobody types about a letter of their own. */
const responderSentences = [
  "(?:ceci|ce (?:message|mail|courriel)|cette r[ée]ponse) est (?:une? )?" +
    "(?:r[ée]ponse |message |mail |avis )?(?:g[ée]n[ée]r[ée]e? )?automatique",
  "(?:r[ée]ponse|message) (?:g[ée]n[ée]r[ée]e?|envoy[ée]e?) automatiquement",
  "dit is een automatis(?:ch|che) (?:antwoord|bericht|gegenereerd|reactie|e-?mail)",
  "dies(?:es)? ist eine automatisch(?:e| generierte| erstellte) (?:antwort|nachricht|e-?mail)",
  "diese (?:nachricht|e-?mail|antwort) wurde automatisch",
  "this is an? auto(?:matic|mated|matically generated|)[ -]?" +
    "(?:reply|response|message|e-?mail|notification)",
  "this (?:message|e-?mail) (?:was|is) (?:sent |generated |created )?automatically",
  "quest[oa] [èe] una? (?:risposta|messaggio|e-?mail) (?:generat[oa] )?automatic",
  "est[ae] es una? (?:respuesta|mensaje) autom[áa]tic",
];

const tags = "(?:\\[[^\\]]{1,60}\\] {0,3}){0,3}";
const responder = new RegExp(`^${tags}(?:${responderSubjects.join("|")})`, "iu");
const receipt = new RegExp(`^${tags}(?:${receiptSubjects.join("|")})`, "iu");
const bounce = new RegExp(`^${tags}(?:${bounceSubjects.join("|")})`, "iu");
/** At the start of a sentence, so that "your mail says: this is…" within one does not count. */
const sentence = new RegExp(`(?:^|[\\n.!?*(])[ \\n]{0,5}(?:${responderSentences.join("|")})`, "iu");
const sentenceWithin = 1_500;

/** Anchored at the start, so that a person's `RE: Out of office` is not one. */
export function isResponderSubject(subject: string): boolean {
  const plain = plainQuotes(subject);
  return responder.test(plain) || receipt.test(plain);
}

export function isBounceSubject(subject: string): boolean {
  return bounce.test(plainQuotes(subject));
}

/** Whether the text calls itself automatic; `words` must be what was written now, quotes cut. */
export function callsItselfAutomatic(words: string): boolean {
  return sentence.test(plainQuotes(words.slice(0, sentenceWithin)));
}

function plainQuotes(text: string): string {
  return text.replace(/[\u2018\u2019\u00b4`]/g, "'").trim();
}
