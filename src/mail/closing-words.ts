// How a letter closes: greetings, names, streets and towns. It looks at one line at a time; what
// stands here is the writer's own, and whoever cuts must leave it.
import { namesTool } from "./program-lines.ts";
import { isOpening } from "./quote-titles.ts";

const greetings = [
  "(?:bien |très |meilleures |sincères |mes |avec mes )?(?:cordialement|salutations)|bien à (?:vous|toi)",
  "cdlt|cordiale?s salutations|bàv|sincèrement|respectueusement|amicalement|amitiés|fraternellement",
  "(?:veuillez|je vous prie d['’]) (?:agréer|recevoir)|recevez|dans l['’]attente|à bientôt|bisous",
  "(?:bonne|belle|excellente) (?:fin de )?(?:journée|soirée|semaine|continuation|réception)",
  "mvg|vg|(?:met )?(?:vriendelijke|hartelijke|beste|oprechte) groet(?:en)?|(?:vele )?groet(?:en|jes)",
  "hoogachtend|alvast bedankt|fijne (?:dag|avond|dag verder)|met dank",
  "(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele|herzliche[nm]?|liebe) grü(?:ß|ss)en?|mfg|lg|vlg",
  "hochachtungsvoll|(?:schöne grüße|gruß)",
  "(?:best |kind |warm |many )?regards|sincerely|yours|best wishes|all the best|cheers",
  "(?:cordiali |distinti |cari )?saluti|cordialmente|buona (?:giornata|serata)",
  "(?:un )?(?:cordial )?saludos?|atentamente|cumprimentos|com os melhores cumprimentos|atenciosamente",
  "um abraço|pozdrawiam|z poważaniem|saygılarım(?:la|ızla)|cu stimă|cu respect|з повагою|مع التحية",
];
const thanks = [
  "merci(?: (?:beaucoup|bien|d['’]avance|par avance|à vous|et .{1,30}))?|d['’]avance merci",
  "bedankt|dank (?:u|je)(?: wel)?|(?:vielen |herzlichen )?dank(?: im voraus)?|danke(?: schön)?",
  "thanks(?: (?:a lot|in advance|so much))?|thank you(?: very much| in advance)?|many thanks",
  "grazie(?: mille)?|(?:muchas )?gracias|(?:muito )?obrigad[oa]|teşekkürler|dziękuję|mulțumesc",
];
const greeting = new RegExp(
  `^[- ]{0,3}(?:(?:${greetings.join("|")})(?!\\p{L}).{0,60}|(?:${thanks.join("|")})[ ,.!]{0,4})$`,
  "iu",
);

/** "Cordialement," and its kin, alone on their line; "Merci" only where nothing follows it. */
export function isGreeting(text: string): boolean {
  return greeting.test(text.trim());
}

const particles =
  "de|du|des|d['’]|van|der|den|von|zu|zum|le|la|el|di|da|dos|et|en|und|and|y|e|&|ep\\.";
const titles = "i\\.? ?[aA]\\.|dr|ir|ing|geom|rag|dott|avv|arch|prof|m|mr|mme|me|ms";
const nameWord = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const name = new RegExp(
  `^[*_ ]{0,3}(?:(?:${titles})\\.? )?${nameWord}(?: (?:(?:${particles}) ?){0,2}(?:${nameWord})?){0,5}[*_]{0,3},?$`,
  "u",
);
const namedTitle = new RegExp(`^(?:${titles})\\.? (?=\\p{Lu})`, "iu");

/** One to six capitalised words and nothing else: "Paul Dubois", "M. Lejeune", "Famille Colard". */
export function isNameLine(text: string): boolean {
  const line = text.trim().replace(namedTitle, "");
  if (line.length > 60 || !name.test(line)) return false;
  return !namesTool(line) && !isGreeting(line) && !isOpening(line);
}

const streets = [
  "rue|avenue|av\\.?|boulevard|bd\\.?|place|chemin|clos|impasse|quai|route|allée|sentier|voie|square",
  "cité|résidence|venelle|thier|drève|\\p{L}{2,20}(?:straat|laan|weg|plein|steenweg|dreef|lei|kaai)",
  "\\p{L}{2,20}(?:straße|strasse|str\\.|platz|gasse|allee)|via|viale|piazza|corso|calle|avenida|plaza",
  "rua|street|road|lane|ul\\.",
];
const street = new RegExp(`(?<!\\p{L})(?:${streets.join("|")})(?!\\p{L})`, "iu");
const town = /^(?:[A-Z]{1,2}-? ?)?\d{4,5} \p{L}/u;

/** A street, or a postcode with its town. */
export function isHomeLine(text: string): boolean {
  const line = text.trim();
  return line.length <= 80 && (town.test(line) || (street.test(line) && /\d/.test(line)));
}

/** Whether the two lines have a name in common: a signature repeats who has signed already. */
export function sharesName(one: string, other: string): boolean {
  const names = new Set(one.toLowerCase().match(/\p{L}{3,40}/gu) ?? []);
  return (other.toLowerCase().match(/\p{L}{3,40}/gu) ?? []).some((word) => names.has(word));
}
