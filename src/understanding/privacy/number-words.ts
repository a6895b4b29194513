// Numbers written out, as people do to hide a telephone number from a machine; and the words that
// announce one.
import { anyOf } from "./spots.ts";

/** fr, nl, de, en. */
export const zeroWords = anyOf("zéro zero nul null oh");

export const numberWords = anyOf(`
  zéro zero nul null un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze
  quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante cent
  (?:vingt|trente|quarante|cinquante|soixante|septante|octante|nonante)-\\p{L}{2,6} et een één
  twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
  zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
  \\p{L}{3,6}(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig) eins ein
  zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
  \\p{L}{3,6}und(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)
  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig one two three four five six
  seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty
  seventy eighty ninety double`);

/** One number of a house, in as many words: "quarante-deux", "vingt et un", "forty two". */
export const numberInWords = `(?:${numberWords})(?:[ -](?:(?:et|and|und) )?(?:${numberWords})){0,3}`;

/** What stands before a number that is meant to be called. */
export const callWords = anyOf(`
  tél tel téléphone telephone gsm mobile portable numéro appel\\p{L}{0,5} telefoon telefoonnummer
  bel bellen nummer handy telefon telefonnummer rufen phone call cell cellulare telefono móvil
  teléfono`);
