// Signs that a person speaks to the reader: asks, wishes, tells what an automatic letter did to
// them. They are weighed against the words that machines use; what is asked is understood
// elsewhere.
import { anyOf } from "./any-of.ts";

const asks = [
  "\\b(?:pouvez|pourriez|pouvons|peux|pourrais)[ -](?:vous|tu|nous)\\b",
  "\\best-ce (?:que|possible)|\\bquelqu'un (?:peut|pourrait)",
  "\\b(?:merci (?:de|d')|veuillez|priere de)\\s?(?:bien vouloir )?(?:me|nous|m'|ne plus" +
    "|suspendre|transmettre|faire|retirer|desinscrire|supprimer|envoyer|noter|passer" +
    "|prevenir|avertir|arreter|cesser|inscrire|enlever)\\b",
  "\\bje (?:voudrais|souhaite(?!r? (?:une|bon|de bon))|souhaiterais|desire|veux|demande" +
    "|signale|confirme|tiens a|me tourne)\\b",
  "\\bj'aimerais|\\bnous (?:aimerions|voudrions|souhaitons|souhaiterions|serions heureux)",
  "\\bpas besoin de (?:m'|me |nous )|\\bprevenez (?:les|la|le)\\b",
  "\\b(?:appelez|envoyez|retirez|inscrivez|desinscrivez|enlevez|ajoutez)-(?:moi|nous|le" +
    "|la)\\b",
  "\\bne (?:m'|me |nous )envoyez\\b|\\bvenez (?:vite|voir)",
  "\\b(?:kan|kunt|kunnen|kun) (?:u|je|jullie|iemand|er iemand)\\b",
  "\\bwil(?:t|len)? (?:u|je|jullie)\\b|\\bgelieve (?:mij|me|ons|mijn)\\b",
  "\\bstuur(?:t)? (?:mij|me|ons)\\b",
  "\\bgraag (?:had|wil|zou|wilde)\\b|\\bik (?:wil|wou|zou|meld|vraag|wens)\\b",
  "\\b(?:zet|neem|hou) (?:mij|me|ons)\\b|\\bgeef (?:je|jij|u) het door",
  "\\bverwittig(?:t)? de\\b|\\b(?:schrijf|schrap|haal) (?:mij|me)\\b",
  "\\b(?:konnten|konnen|wurden) sie\\b|\\bkann (?:jemand|man)\\b",
  "\\bbitte (?:nehmen|schicken|senden|streichen|tragen|loschen|rufen sie mich|kommen)\\b",
  "\\bnehmen sie (?:mich|uns)\\b|\\btragen sie (?:mich|uns)\\b",
  "\\bich (?:mochte|wurde|will|melde|bitte)\\b|\\bwir mochten\\b",
  "\\b(?:can|could|would) (?:you|someone|somebody|anyone)\\b",
  "\\bplease (?:stop|remove|take me|add (?:me|us|my)|(?:don't|do not) (?:send (?:me|us)" +
    "|e-?mail me|write to me|call)|call me|tell|let me|pass|unsubscribe|sign|send (?:me|us" +
    "|it|my|no|the))\\b",
  "\\btake (?:me|us|my)\\b|\\bwarn the\\b|\\bput me\\b|\\bhow do i\\b",
  "\\bi(?:'d| would) like\\b|\\bi want (?!to thank)|\\bstop (?:e-?mailing|sending)",
  "\\bi never signed",
  "\\bper favore (?:niente|non|tog)|\\b(?:potete|puo|potrebbe|potreste)\\b",
  "\\b(?:vorrei|vorremmo)\\b|\\b(?:mandatemi|cancellatemi|toglietemi)\\b|\\bnon mandate",
  "\\b(?:puede|podria|pueden|podrian)\\b|\\b(?:quisiera|me gustaria|deseo)\\b",
  "\\bpor favor (?:no me|dejen|borr)",
];
const asking = anyOf(asks);

/** "I get this message whenever I write to you": of a machine, not by one. */
const tells = [
  "\\b(?:quand|si|des que|chaque fois que|lorsque|a chaque fois que) (?:je|j'|on" +
    "|nous)\\s?(?:vous |lui |leur )?(?:ecri|envo)",
  "\\b(?:message|reponse|mail) d'erreur\\b.{0,40}\\bje",
  "\\bj'ai (?:recu|eu) (?:une|un|cette|ce|en retour)",
  "\\bje (?:recois(?! votre)|n'ai (?:toujours )?pas recu|n'arrive pas)",
  "\\bon m'a (?:juste |seulement )?(?:repondu|confirme)",
  "\\b(?:toujours|encore) (?:pas de|aucune?) (?:reponse|nouvelles?|suite)",
  "\\baccuse de reception mais\\b|\\bme revient\\b|\\bm'est revenu",
  "\\b(?:when|whenever|every time|if) i (?:write|wrote|mail|e-?mail|send|sent|try)",
  "\\bi (?:keep getting|get|got|received|never got|wrote to|tried to)\\b(?! your)",
  "\\b(?:still|but) no (?:answer|reply|news)|\\b(?:the )?(?:council|town|city) says\\b",
  "\\bcomes back\\b|\\bcame back to me|\\bbounced back",
  "\\b(?:als|wanneer|telkens) (?:ik|we) (?:\\S{1,40} ){0,5}(?:schrijf|mail|stuur|schreef)",
  "\\bik (?:krijg|kreeg|ontving)\\b(?! uw| je)",
  "\\bik heb (?!uw|je).{0,30}(?:gekregen|teruggekregen)",
  "\\bnog (?:altijd |steeds )?geen (?:antwoord|reactie|nieuws)",
  "\\bkom(?:t|en) (?:\\w{1,20} )?terug\\b|\\bkwam terug",
  "\\b(?:wenn|als|sobald) ich\\b.{0,60}\\b(?:schreibe|sende|schicke|wollte|schrieb" +
    "|schickte|melden)",
  "\\bich (?:bekomme|bekam|erhielt|erhalte)\\b(?! ihre| deine)",
  "\\bich habe (?!ihre|deine).{0,40}(?:bekommen|erhalten)",
  "\\bnoch (?:immer )?keine (?:antwort|reaktion)|\\bkommt (?:meine mail )?zuruck",
  "\\bkam (?:zuruck|das zuruck)|\\bdas kam zuruck",
  "\\bancora nessuna risposta|\\bricevo sempre\\b",
  "\\b(?:quando|ogni volta che) (?:vi )?(?:scrivo|mando)|\\bho ricevuto (?:una|un|questo)",
  "\\b(?:cuando|si) (?:les |le )?(?:escribo|mando)|\\bhe recibido (?:una|un|este)",
];
const telling = anyOf(tells);

/** News of one's own, told once: "j'ai changé d'adresse". */
const news = anyOf([
  "\\bj'ai (?:change|demenage)|\\bnous avons (?:change|demenage)",
  "\\bik (?:heb een nieuw|ben verhuisd)|\\bich habe (?:eine neue|meine .{0,20}gewechselt)",
  "\\bi(?:'ve| have) (?:changed|moved|got a new)",
  "\\b(?:dit|this|ceci|celle-ci) (?:is|est) (?:vanaf nu|now|desormais|from now on" +
    "|voortaan) (?:mijn|my|mon|ma)\\b",
  "\\b(?:mon|ma|mes|l')\\s?anciens?(?:ne)?s? (?:boite|adresse|mail|e-?mail|messagerie)",
  "\\bmijn (?:oude?|vorige?) (?:e-?mail\\w{0,5}|mailbox|adres|mailadres)",
  "\\bmeine alte (?:e-?mail\\w{0,8}|adresse|mailadresse)",
  "\\bmy old (?:e-?mail|address|mailbox|inbox)|\\bil mio vecchio indirizzo",
  "\\bmi (?:antigua|vieja) direccion|\\bho cambiato|\\bhe cambiado",
]);

const oneself = anyOf([
  "\\b(?:je|j'|moi|mon|ma|mes|m'|me|ik|mij|mijn|ich|mich|mir|mein\\w{0,2}|i|i'm|i've|my|io" +
    "|mio|mia|yo|mi)\\b",
]);

export interface Speech {
  /** Asks or wishes something of the reader. */
  readonly asks: boolean;
  /** A question mark in words of the letter's own. */
  readonly questions: boolean;
  /** Tells of messages that came to the writer. */
  readonly tells: boolean;
  readonly news: boolean;
  /** Speaks of himself or herself in the singular. */
  readonly oneself: boolean;
}

/** How the letter speaks to its reader; `sentences` are folded (plain-sentences.ts). */
export function readSpeech(sentences: readonly string[]): Speech {
  const text = sentences.join("\n");
  return {
    asks: asking.test(text),
    questions: sentences.some((sentence, index) =>
      isQuestion(sentence, sentences[index + 1] ?? ""),
    ),
    tells: telling.test(text),
    news: news.test(text),
    oneself: oneself.test(text),
  };
}

/** "Iets dringends? Bel…", "Besoin d'aide ?" are no questions to the reader. */
const offer = anyOf([
  "\\b(?:besoin|nodig|dringend\\w{0,2}|urgente?|eilig|help|hulp|hilfe|aide|vragen" +
    "|questions?|fragen|domande|bisogno)\\b",
]);

/** What an answer to one's own question begins with: "Urgent? Call…". */
const direction = anyOf([
  "^(?:appelez|formez|composez|contactez|consultez|choisissez|rendez-vous|bel|bezoek" +
    "|neem contact|maak|mail|call|dial|visit|contact|rufen|wahlen|chiam|llame)",
]);

function isQuestion(sentence: string, next: string): boolean {
  if (direction.test(next)) return false;
  if (!/\?[)"' ]{0,3}$|[a-z]\s?\? /.test(sentence)) return false;
  return !(offer.test(sentence) && sentence.split(" ").length <= 8 && !oneself.test(sentence));
}
