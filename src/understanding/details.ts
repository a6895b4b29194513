// What a letter says that has changed about its writer: language, mail address, name. Only what is said
// outright is read; the rest is a person's to read. Streets are place.ts.
import { fold } from "./normalise.ts";

export interface Details {
  /** The one language that is asked for. */
  readonly language: string | null;
  /** The one mail address that the words name, as it stands there. */
  readonly email: string | null;
  readonly name: string | null;
  /** Something that the office does not keep, or more than one of a kind: somebody has to read it. */
  readonly hasMore: boolean;
}

const lengthMax = 2_000;
const wordsMany = 60;

export function readDetails(text: string): Details {
  const words = text.slice(0, lengthMax);
  const languages = languagesIn(words);
  const emails = emailsIn(words);
  return {
    language: languages.length === 1 ? (languages[0] ?? null) : null,
    email: emails.length === 1 ? (emails[0] ?? null) : null,
    name: nameIn(words),
    hasMore:
      languages.length > 1 ||
      emails.length > 1 ||
      phone.test(words) ||
      text.split(/\s+/).length > wordsMany,
  };
}

const languageNames: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:en|in het|in|auf|au) (?:francais|frans|franzosisch|french)\b/,
  nl: /\b(?:en|in het|in|auf|au) (?:neerlandais|flamand|nederlands|vlaams|niederlandisch|dutch)\b/,
  de: /\b(?:en|in het|in|auf|au) (?:allemand|duits|deutsch|german)\b/,
  en: /\b(?:en|in het|in|auf) (?:anglais|engels|englisch|english)\b/,
};

function languagesIn(words: string): readonly string[] {
  const folded = fold(words);
  return Object.keys(languageNames).filter((language) => languageNames[language]?.test(folded));
}

function emailsIn(words: string): readonly string[] {
  const found = words.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g) ?? [];
  return [...new Set(found)];
}

const phone = /(?:\+\d{1,3}|\b0\d{1,3})(?:[ ./-]{0,2}\d{2,3}){3,4}\b/;

/** "Je m'appelle désormais Jeanne Maes": two words at least, each with a capital. */
function nameIn(words: string): string | null {
  const found = newName.exec(words);
  return found?.[1] === undefined ? null : found[1].replace(/\s{1,5}/g, " ");
}

const capitalised = "\\p{Lu}[\\p{L}'’-]{1,30}";
const small = "(?:(?:de|du|van|von|der|den|la|le|El|el|da|dos)\\s{1,3}){0,2}";
const newName = new RegExp(
  "(?:je m['’]appelle (?:désormais|maintenant)|mon (?:nouveau )?nom est (?:désormais |maintenant )?|" +
    "ik heet (?:nu|voortaan)|mijn (?:nieuwe )?naam is (?:nu |voortaan )?|" +
    "ich hei(?:ß|ss)e (?:jetzt|nun)|mein (?:neuer )?name ist (?:jetzt |nun )?|" +
    "my (?:new )?name is (?:now )?|i am now called)\\s{0,3}" +
    `((?-i:${capitalised}(?:\\s{1,3}${small}${capitalised}){1,3}))`,
  "iu",
);

/** Whether it says where its writer lives now: an address alone, as below a name, changes nothing. */
export function tellsOfHome(text: string): boolean {
  return homeWords.test(fold(text.slice(0, lengthMax)));
}

const homeWords =
  /\b(?:demenag\w{0,8}|habit\w{0,6}|domicil\w{0,6}|(?:nouvelle|mon|notre|changement d) adresse(?! (?:mail|e mail|email|electronique))|verhui\w{0,6}|woon\w{0,6}|(?:nieuwe?|mijn|ons) adres|umgezogen|umzug|wohn\w{0,6}|(?:neue|meine|unsere) (?:anschrift|adresse)|moved?|live|living|(?:new|my|our) address(?! (?:is )?\S{1,60}@))\b/;

/** How the office deals with personal data, asked in general: the notice answers it. */
export function asksHowDataAreUsed(text: string): boolean {
  return noticeWords.test(fold(text.slice(0, lengthMax)).replace(/-/g, " "));
}

const noticeWords =
  /\b(?:(?:comment|pourquoi) (?:utilisez|traitez|gardez|conservez|protegez|gerez) vous (?:mes|nos|les|ces) donnees|que faites vous (?:de|avec) (?:mes|nos|les) donnees|(?:combien de temps|qui) .{0,40}(?:mes|nos) donnees|(?:politique|declaration|notice) (?:de confidentialite|(?:de )?vie privee|de protection des donnees)|(?:hoe|waarom) (?:gebruikt|gebruiken|verwerkt|verwerken|bewaart|bewaren|beschermt) (?:u|jullie|je) (?:mijn|onze|de) gegevens|wat (?:doet|doen) (?:u|jullie) met (?:mijn|onze|de) gegevens|privacy ?(?:verklaring|beleid|policy|notice|statement)|(?:wie|warum) (?:verwenden|nutzen|verarbeiten|speichern|schutzen) sie (?:meine|unsere|die) daten|was (?:machen|tun) sie mit (?:meinen|unseren|den) daten|datenschutz ?(?:erklarung|hinweise|bestimmungen|richtlinie)|(?:how|why) do you (?:use|process|keep|store|handle|protect) (?:my|our|the) (?:personal )?data|what do you do with (?:my|our) (?:personal )?data)\b/;

/** One report is to be withdrawn, or somebody else's data are meant: no wish about all that is one's own. */
export function isNotAboutOwnData(text: string): boolean {
  const words = fold(text.slice(0, lengthMax)).replace(/['’-]/g, " ");
  if (ownDataWords.test(words)) return false;
  return ownReportWords.test(words) || othersDataWords.test(words);
}

const ownDataWords =
  /\b(?:mes (?:\w{1,20} ){0,2}(?:donnees|infos|informations|coordonnees)|me concernant|sur moi|mijn (?:\w{1,20} ){0,2}(?:data|\w{0,15}gegevens)|(?:over|van) mij|meine[rn]? (?:\w{1,20} ){0,2}\w{0,15}daten|(?:uber|von) mich|my (?:\w{1,20} ){0,2}(?:data|details|information)|about me)\b/;
const ownReportWords =
  /\b(?:(?:mon|mes|notre|ce|le) (?:\w{1,20} ){0,2}(?:signalements?|message)|(?:mijn|onze|deze|die) (?:\w{1,20} ){0,2}(?:meldingen|melding|bericht)|(?:meine|unsere|diese) (?:\w{1,20} ){0,2}meldung(?:en)?|(?:my|our|this|the) (?:\w{1,20} ){0,2}reports?)\b/;
const othersDataWords =
  /\b(?:(?:ses|leurs) (?:\w{1,20} ){0,2}donnees|donnees (?:\w{1,20} ){0,2}de (?:mon|ma|mes|notre) (?:mari|femme|epouse?|mere|pere|fils|fille|freres?|soeurs?|parents?|voisine?s?)|(?:zijn|haar|hun) (?:\w{1,20} ){0,2}\w{0,15}gegevens|gegevens van mijn (?:man|vrouw|moeder|vader|zoon|dochter|broer|zus|buur\w{0,6}|ouders)|(?:seine|deren|dessen) (?:\w{1,20} ){0,2}\w{0,15}daten|daten (?:meiner?s?|von meine[rm]) (?:mann\w{0,2}|frau|mutter|vaters?|sohn\w{0,2}|tochter|nachbar\w{0,4}|eltern)|(?:his|her|their) (?:\w{1,20} ){0,2}data|(?:data of my|my) (?:husband|wife|mother|father|son|daughter|neighbour|parents?)(?: s)?(?: data)?)\b/;
