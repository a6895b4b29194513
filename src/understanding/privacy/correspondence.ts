// What betrays who wrote to whom in a text that was forwarded or quoted: lines of headers, "Le … a écrit :",
// Message-IDs, and what our own `report` says of its writer. A reader loses nothing without them.
import type { Detector, Spot } from "./kinds.ts";
import { anyOf, placesOf } from "./spots.ts";

const headers = anyOf(`
  De Van Von From À A Aan An To Cc Bcc Cci Envoyé_par Verzonden_door Gesendet_von Expéditeur Afzender Absender Sender
  Reply-To Répondre_à Return-Path Message-ID Message-Id In-Reply-To References X-PLP-\\p{L}{2,20} Da Para Kimden`);
const line = new RegExp(
  `^[> \\t*]{0,12}(?:${headers})\\*? ?: ?[^\\n]{0,300}(?:@|<)[^\\n]{0,300}$`,
  "gmiu",
);
/** Outlook's header block need not show an address: a name alone, with a date or a subject below. */
const below = anyOf(`
  Envoyé Date Verzonden Datum Gesendet Sent À Aan An To Objet Onderwerp Betreff Subject`);
const block = new RegExp(
  "^[> \\t*]{0,12}(?:De|Van|Von|From|Da)\\*? ?: ?[^\\n]{1,120}" +
    `(?=\\n[> \\t*]{0,12}(?:${below})\\*? ?:)`,
  "gmu",
);
const verbs = "a écrit|schreef|het volgende geschreven|schrieb|wrote|ha scritto|escribió";
const wrote = new RegExp(
  "^[> \\t]{0,12}(?:(?:Le|Op|Am|On|Il|El)\\b[^\\n]{4,160}(?:\\n[> \\t]{0,12}[^\\n]{1,80})?|" +
    "[^\\n:]{2,80}[<(][^\\n<>()]{3,80}@[^\\n<>()]{3,80}[>)] ?)" +
    `(?:${verbs}) ?(?:[^\\n:]{0,60})?:$`,
  "gmu",
);
const space = "(?: |\\n[> \\t]{0,12})";
const mailbox = `\\([^\\n()]{1,120}@[^\\n()]{1,120}\\)`;
/** `report` and `question` in the four languages: "Jean Dupont (jean@…) a écrit au PLP :". */
const reported = new RegExp(
  `^[> \\t]{0,12}[^\\n]{1,120}${space}${mailbox}${space}(?:a écrit|schreef|hat an` +
    `|wrote)${space}[^\\n]{0,60}:?$`,
  "gmu",
);
/** `report-forward`, broken anywhere: "vous transmet ce signalement de Jean Dupont (jean@…)". */
const forwarded = new RegExp(
  `(?:signalement${space}de|melding${space}van|Meldung${space}von` +
    `|report${space}from)${space}[^.:()]{1,80}?${space}${mailbox}`,
  "gu",
);
/** Of letters and digits that nobody's address is made of. */
const messageId = /<(?=[^<>@\s]{0,60}\d[^<>@\s]{0,60}\d)[^<>\s@]{16,120}@[^<>\s]{3,120}>/g;

export const findCorrespondence: Detector = (plain) => {
  return [reported, forwarded, wrote, line, block, messageId].flatMap((pattern) => {
    return placesOf(pattern, plain).map(({ index, 0: words }): Spot => {
      const lead = words.length - words.replace(/^[> \t]{1,12}/, "").length;
      return { kind: "reporter", start: index + lead, end: index + words.trimEnd().length };
    });
  });
};
