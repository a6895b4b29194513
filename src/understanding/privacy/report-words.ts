// Words beside which a first name is that of who told something: thanks, and what a witness does. fr, nl,
// de, en.
import { anyOf } from "./spots.ts";

/** Any of them in the sentence. */
export const tellingWords = anyOf(`
  merci remerci\\p{L}{1,6} grâce_à bravo signal\\p{L}{1,7} prévenue?s? averti\\p{L}{0,3}
  alerté\\p{L}{0,2} vue? vus aperçue? témoi\\p{L}{1,7} raconte raconté écrite? informée? informés
  dit dite selon d['’]après source appris transmis\\p{L}{0,2} envoyée?s? dank\\p{L}{0,4}
  bedankt\\p{L}{0,2} gemeld melding meldde meldt gezien zag verwittigd\\p{L}{0,2} gewaarschuwd
  volgens getuig\\p{L}{1,4} bron verteld\\p{L}{0,2} vertelde danke? gemeldet meldete meldung
  gesehen sah laut zeug\\p{L}{1,3} hinweis\\p{L}{0,2} erzählt\\p{L}{0,2} berichtet\\p{L}{0,2}
  thank\\p{L}{0,2} thanks reported reports? saw seen according witness\\p{L}{0,2} told tells
  informed warned noticed`);

/** Straight before a name, which may then be in small letters. */
export const thanksTo = anyOf(`
  merci_à merci_a merci_beaucoup_à merci_encore_à grâce_à grace_a dankzij bedankt dank_aan
  met_dank_aan danke dank_an thanks_to thank_you thanks_again_to`);

/** What makes the words behind it the name of a place. */
export const ofPlaces = anyOf(`
  rue avenue boulevard chemin place quai impasse allée clos chaussée parc école institut lycée
  athénée collège clinique hôpital stade salle pont gare résidence domaine château square cité
  église chapelle saint sainte st ste fête librairie boulangerie pharmacie garage café boucherie
  friterie sint sankt park plein straat laan platz`);
