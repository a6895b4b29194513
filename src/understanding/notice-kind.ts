// What sort of notice the police send: an all clear, feedback on what was reported, or prevention; and
// whether it is urgent ("chaud": something goes on now). Knows words, no partnership and no state.
import { fold } from "./normalise.ts";

export type NoticeKind = "prevention" | "feedback" | "all clear";

export interface NoticeSort {
  readonly kind: NoticeKind;
  readonly urgent: boolean;
}

const lengthMax = 4_000;

// All of folded text: small letters, no accents, a plain apostrophe.
const allClear =
  /\b(?:fin d.alerte|fin de l.alerte|alerte (?:est )?(?:levee|terminee)|dispositif[^.\n]{0,120} (?:est )?leve|levee (?:de l.alerte|du dispositif)|einde (?:van het )?alarm|alarm (?:is )?(?:opgeheven|ingetrokken|voorbij)|einde waarschuwing|entwarnung|alarm (?:ist )?aufgehoben|all clear|alert (?:is )?(?:over|lifted|ended)|stand down)\b/;
const notUrgent =
  /\b(?:(?:non|pas) urgent\w{0,2}|message froid|niet dringend|koud bericht|nicht dringend|kalte nachricht|not urgent|non-urgent|cold message)\b/;
const urgentWords =
  /\b(?:urgent\w{0,2}|message chaud|alerte (?:en cours|rouge|active)|auteurs? en fuite|(?:est|sont) en fuite|en cours (?:actuellement|en ce moment)|en ce moment meme|dispositif (?:est )?en place|nos equipes sont sur place|dringend\w{0,2}|spoed|warm bericht|op de vlucht|op dit moment|voortvluchtig\w{0,2}|eilt|auf der flucht|fluchtig\w{0,2}|in diesem moment|hot message|on the run|at this moment|right now|still in the area)\b/;
const feedback =
  /\b(?:feed-?back|retour (?:d.information|sur|suite)|suites? (?:a|au|aux) (?:votre|vos|l.|la|le|les)? ?(?:signalement|information|message|avis|alerte)\w{0,2}|(?:suspect|auteur|individu)s? (?:a|ont) (?:ete )?(?:interpelle|arrete|identifie|intercepte)\w{0,2}|(?:a|ont) ete (?:interpelle|arrete|identifie|intercepte)\w{0,2}|proces-verbal|merci (?:a|aux?) (?:tous|toutes|celles|ceux|temoins)|terugkoppeling|naar aanleiding van (?:uw|de|jullie) (?:melding|tip)\w{0,3}|(?:werd|werden|is|zijn) (?:opgepakt|aangehouden|gevat|geidentificeerd)|proces-verbaal|bedankt (?:aan|voor)|ruckmeldung|(?:wurde|wurden) (?:festgenommen|gefasst|identifiziert)|dank (?:an|fur) (?:alle|ihre|die)|follow-?up (?:on|to)|(?:was|were|has been|have been) (?:arrested|identified|caught)|thanks to (?:all|your|those))\b/;

/** Words decide, the subject with the text; an all clear is never urgent. */
export function readNoticeSort({ subject, text }: { subject: string; text: string }): NoticeSort {
  const words = fold(`${subject}\n${text.slice(0, lengthMax)}`);
  if (allClear.test(words)) return { kind: "all clear", urgent: false };
  const urgent = urgentWords.test(words.replace(notUrgent, " ")) && !notUrgent.test(words);
  return { kind: feedback.test(words) ? "feedback" : "prevention", urgent };
}
