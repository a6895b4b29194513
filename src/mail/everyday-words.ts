// Words of homes, streets and what happens there, in six languages. A responder speaks of mail
// and of absence; who speaks of these things tells something. What is told is understood
// elsewhere.
import { anyOf } from "./any-of.ts";

const words = [
  // fr
  "vol[es]?|volee?s?|voleurs?|cambriol\\w{1,6}|effraction\\w?|vitres?|vitrines?|fenetres?",
  "volets|serrur\\w{1,4}|forcee?s?",
  "camionnettes?|remorques?|voitures?|velos?|moto|scooter|plaques?|pneus?|graffitis?|tags",
  "tague\\w{0,2}|vandal\\w{1,6}|degrad\\w{1,8}",
  "depotoir|immondices|dechets|poubelles?|encombrants",
  "matelas|feu|incendie|brul\\w{1,6}|fumee|gaz",
  "jardins?|garages?|cave|caisse|cloture|hangar|voisin\\w{0,3}|quartiers?|riverains?" + "|jeunes",
  "gamins|individus?|hommes?|rodeu\\w{1,3}",
  "suspecte?s?|plainte|chiens?|cameras?|tapage|drogue|dealers?|photos?|degats|parking",
  "benevoles?|habite",
  // nl
  "inbra(?:ak|ken)|ingebroken|inbrekers?|dief|dieven|gestolen|diefstal\\w{0,4}|ramen" + "|ruiten",
  "deuren?|bestelwagens?|wagens?|fiets(?:en)?",
  "nummerplat?en?|nummerplaat|banden|vandalisme|sluikstort\\w{0,4}|afval|bouwafval",
  "vuilnis\\w{0,6}|brand|rook|tuin|kelder|huis",
  "buren|buurt\\w{0,8}|buurman|buurvrouw|wijk|jongeren|mannen|verdachte?|politie|wijkagent",
  "lawaai|drugs|foto's|ingegooid|kapot",
  // de
  "einbr\\w{2,6}|eingebrochen|diebe?|diebstahl|gestohlen|fenster|tur|lieferwagen|fahrrad",
  "kennzeichen|autoreifen|reifen|mull\\w{0,10}",
  "abfall|sacke|rauch|garten|keller|nachbar\\w{0,8}|viertel|jugendliche|manner",
  "verdachtig\\w{0,2}|polizei|larm|drogen|kamera|wohne",
  // en
  "burgl\\w{1,5}|break-?ins?|thief|thieves|stole\\w?|theft|window|doors",
  "doorbell|cars?|bikes?|plates?|tyres?" + "|tires?",
  "fly-?tip\\w{0,4}|rubbish|litter|fire|smoke|garden|cellar|house|neighbou?r\\w{0,6}|kids" + "|men",
  "suspicious|police|dogs?|noise|smashed",
  "pictures?|underpass|park|playground",
  // it, es
  "furt[oi]|ladr[oi]\\w{0,2}|rubat[oi]|finestra|porta|furgone|macchina|bici\\w{0,6}|targa",
  "rifiuti|fuoco|giardino|cantina|vicin[aoi]|quartiere",
  "ragazzi|uomini|sospett\\w{1,3}|polizia|robo|robado|ladron\\w{0,2}|ventana|puerta" + "|furgoneta",
  "coche|matricula|basura|vecin[oa]s?|barrio|policia",
];
const everyday = new RegExp(`^(?:${words.join("|")})$`);
const ofTwoWords = anyOf([
  "\\bdepots? (?:clandestin|sauvage)|\\bbroken? into\\b",
  "\\b(?:front|back|side|garage|car|the|my|our) door\\b",
]);
/** More of them tell no more. */
const countMax = 3;
const wordsMax = 1_000;

/** How many different ones the folded sentences hold, at most 3. */
export function countEverydayWords(sentences: readonly string[]): number {
  const text = sentences.join("\n");
  const distinct = new Set(text.split(/[^a-z'-]{1,4000}/, wordsMax));
  const found = new Set(ofTwoWords.test(text) ? ["two words"] : []);
  for (const word of distinct) {
    if (word.length > 2 && everyday.test(word)) found.add(word.slice(0, 5));
    if (found.size === countMax) break;
  }
  return found.size;
}
