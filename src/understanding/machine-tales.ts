// What people say of automatic messages, and of their own absence to come: the words of machines in
// it are not a machine's. It reads plain text and knows no lexicon.
import { fold } from "./normalise.ts";

const charactersMax = 4_000;

export interface Tales {
  /** "J'ai reçu ce message d'erreur", "suspendez vos envois": of messages to the writer. */
  readonly ofMessages: boolean;
  /**
   * An absence to come, in a letter that speaks of no mail: who tells it beforehand writes it now.
   */
  readonly announces: boolean;
}

export function readTales(text: string): Tales {
  const start = fold(text.slice(0, charactersMax)).replace(/[\u2018\u2019]/g, "'");
  return { ofMessages: tales.test(start), announces: later.test(start) && !ofMail.test(start) };
}

const tales = new RegExp(
  [
    "\\b(?:quand|si|chaque fois que|lorsque) (?:je|j'|on) ?(?:vous |lui |leur )?(?:ecri" + "|envo)",
    "message d'erreur",
    "\\bj'ai (?:recu|eu) (?:une|un|cette|ce) |\\bje recois (?!votre|vos)",
    '\\bme (?:revient|renvoie)\\b|encore une? "',
    "\\b(?:when|whenever|every time|if) i (?:write|wrote|mail|e-?mail|send|sent)",
    "\\bi (?:keep getting|get|got) (?!your|back)|\\ball i (?:ever )?get\\b",
    "\\b(?:als|wanneer|telkens) ik (?:\\S{1,20} ){0,5}(?:schrijf|mail|stuur|schreef)",
    "\\bik (?:krijg|kreeg) (?!uw|je)|\\bkreeg ik terug|\\bkomt terug\\b",
    "\\b(?:wenn|als|sobald) ich\\b.{0,60}\\b(?:schreibe|sende|schicke|wollte|schrieb)",
    "\\bich (?:bekomme|bekam|erhielt) (?!ihre|deine)|\\bkam zuruck",
    "\\bricevo sempre\\b|\\b(?:quando|ogni volta che) (?:vi )?(?:scrivo|mando)",
    "\\b(?:cuando) (?:les |le )?(?:escribo|mando)",
    // Asks us not to write for a while: no machine does.
    "\\b(?:merci de|veuillez|priere de|pouvez-vous|pourriez-vous) (?:suspendre|ne (?:rien" +
      "|plus|pas) (?:m'|nous |me )?envoyer)",
    "\\b(?:inutile|pas besoin) de (?:m'|nous |me )(?:envoyer|ecrire)",
    "\\bstuur (?:zolang|intussen|even|mij|ons)\\b|\\bniets (?:te )?sturen",
    "\\bschicken sie .{0,20}(?:nichts|keine)|\\bkeine mails schicken",
    "\\bhold your (?:e-?)?mails|\\b(?:please|don't|do not) (?:send (?:me|us|nothing)|hold)",
    "\\bsospend(?:ete|a|ere)\\b|\\bnon mandate",
  ].join("|"),
);

const later = new RegExp(
  [
    "\\b(?:serai|serons|sera|seront) (?:absent|en conge|en vacances)",
    "\\b(?:zal|zullen) .{0,30}(?:afwezig|met vakantie|met verlof)",
    "\\bwerde .{0,40}(?:abwesend|im urlaub)",
    "\\b(?:will|'ll) be (?:away|out of|on holiday)|\\b(?:saro|saremo) (?:assent|in ferie|fuori)",
  ].join("|"),
);

const ofMail = new RegExp(
  "\\b(?:messages?|e-?mails?|mails?|courriels?|berichte?n?|nachrichte?n?|messaggi[a-z]?|" +
    "repondr[a-z]{1,6}|antwoord[a-z]{0,4}|antwort[a-z]{0,4}|reply|respond|automati[a-z]{1,6})\\b",
);
