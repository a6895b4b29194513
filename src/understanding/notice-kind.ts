// What sort of notice the police send: an all clear, feedback on what was reported, or prevention; and
// whether it is urgent ("chaud": something goes on now). Knows words, no partnership and no state.
import { readAlertEnd } from "./alert-end.ts";
import { fold } from "./normalise.ts";

type NoticeKind = "prevention" | "feedback" | "all clear";

export interface NoticeSort {
  readonly kind: NoticeKind;
  readonly urgent: boolean;
}

const lengthMax = 4_000;

// All of folded text: small letters, no accents, a plain apostrophe.
const notUrgent =
  /\b(?:(?:non|pas)[ -]urgent\w{0,2}|message froid|niet[ -]dringend\w{0,2}|koud bericht|nicht[ -]dringend\w{0,2}|kalte nachricht|(?:not|non)[ -]urgent|cold message)\b/g;
/** Of a footer: whom to call for what is urgent and what is not, nothing about this notice. */
const calls =
  /\b(?:(?:appels?|numeros?|cas|situations?|demandes?|questions?|interventions?|(?:si|lorsque) (?:c.est|cela est)|(?:indien|als) het|(?:wenn|falls) es|if it is) (?:(?:est|non|pas|niet|nicht|not)[ -])?(?:urgent\w{0,2}|dringend\w{0,2})|(?:(?:non|not|niet|nicht)[ -])?(?:urgent|dringend\w{0,2}) (?:oproep\w{0,3}|hulp|politiehulp|gevallen|vragen|nummer|anruf\w{0,2}|falle\w?|hilfe|fragen|calls?|help|matters?|number)|(?:non|not|niet|nicht|pas)[ -](?:urgent\w{0,2}|dringend\w{0,2})[^.!?\n]{0,30}?(?:\b(?:101|112|1700)\b|\b0\d{1,3}[ /.]\d))/g;
/** Somebody who was in flight and no longer is. */
const caught =
  /(\b(?:un|l.un|une|een|einer|eine|one) (?:des|van de|der|of the) )?(?:[^\s.]{1,20} ){0,2}\b(?:en fuite|op de vlucht|voortvluchtig\w{0,2}|auf der flucht|fluchtig\w{0,2}|on the run)\b([^.!?\n]{0,60}?)\b(?:interpelle|arrete|intercepte|apprehende|opgepakt|aangehouden|gevat|festgenommen|gefasst|verhaftet|arrested|caught|apprehended)\w{0,3}/g;
const stillFree = /\b(?:pas|jamais|encore|niet|nog|nicht|noch|not|never|yet|still|sera|seront)\b/;
const urgentWords =
  /\b(?:urgent\w{0,2}|message chaud|alerte (?:en cours|rouge|active)|auteurs? en fuite|(?:est|sont) en fuite|en cours (?:actuellement|en ce moment)|en ce moment meme|dispositif (?:est )?en place|nos equipes sont sur place|dringend\w{0,2}|spoed|warm bericht|op de vlucht|op dit moment|voortvluchtig\w{0,2}|eilt|auf der flucht|fluchtig\w{0,2}|in diesem moment|hot message|on the run|at this moment|right now|still in the area)\b/;
const feedback =
  /\b(?:feed-?back|retour (?:d.information|sur|suite)|suites? (?:a|au|aux) (?:votre|vos|l.|la|le|les)? ?(?:signalement|information|message|avis|alerte)\w{0,2}|(?:suspect|auteur|individu)s? (?:a|ont) (?:ete )?(?:interpelle|arrete|identifie|intercepte)\w{0,2}|(?:a|ont) ete (?:interpelle|arrete|identifie|intercepte)\w{0,2}|proces-verbal|merci (?:a|aux?) (?:tous|toutes|celles|ceux|temoins)|terugkoppeling|naar aanleiding van (?:uw|de|jullie) (?:melding|tip)\w{0,3}|(?:werd|werden|is|zijn) (?:opgepakt|aangehouden|gevat|geidentificeerd)|proces-verbaal|bedankt (?:aan|voor)|ruckmeldung|(?:wurde|wurden) (?:festgenommen|gefasst|identifiziert)|dank (?:an|fur) (?:alle|ihre|die)|follow-?up (?:on|to)|(?:was|were|has been|have been) (?:arrested|identified|caught)|thanks to (?:all|your|those))\b/;

/**
 * Words decide, the subject with the text. An all clear is never urgent; one that is not sure is none, and
 * urgent where the alert goes on.
 */
export function readNoticeSort({ subject, text }: { subject: string; text: string }): NoticeSort {
  const own = text.slice(0, lengthMax);
  const end = readAlertEnd({ subject: subject.slice(0, lengthMax), text: own });
  const title = withoutCalls(subject.slice(0, lengthMax));
  const words = withoutCalls(own);
  const isLoud = isUrgent(title) || isUrgent(words);
  if (end === "plain" || (end === "stated" && !isLoud)) return { kind: "all clear", urgent: false };
  const isCalm = saysNotUrgent(title) || (saysNotUrgent(firstLine(words)) && !isUrgent(title));
  const kind = feedback.test(`${title}\n${words}`) ? "feedback" : "prevention";
  const isOn = end === "open" || (end === "unclear" && kind !== "feedback");
  return { kind, urgent: (isLoud || isOn) && !isCalm };
}

function withoutCalls(text: string): string {
  return fold(text).replace(calls, " ");
}

function isUrgent(words: string): boolean {
  const left = words.replace(notUrgent, " ").replace(caught, (whole, oneOf, between: string) => {
    return oneOf !== undefined || stillFree.test(between) ? whole : " ";
  });
  return urgentWords.test(left);
}

function saysNotUrgent(words: string): boolean {
  return words.search(notUrgent) !== -1;
}

function firstLine(words: string): string {
  return words.split("\n").find((line) => line.trim() !== "") ?? "";
}
