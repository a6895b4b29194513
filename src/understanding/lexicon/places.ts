// Words around the names of streets and quarters, in the office's four languages. Folded.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Begin a street's name, written out, shortened or misspelt. */
export const streetWords = list(
  `rue ru r reu ruelle avenue av ave avenu aveneu boulevard bd bld boul blvd bvd place pl quai chaussee chee
  chausse route rte chemin ch impasse imp allee clos square sentier dreve venelle passage cour cite residence res
  esplanade faubourg thier voie rond parvis montee straat laan weg plein steenweg kaai dreef lei strasse str
  allee platz gasse street st road rd lane via piazza viale`,
);

/** End a street's name in Dutch, German and English. */
export const streetEnding =
  /(?:straat|laan|steenweg|weg|plein|dreef|kaai|strasse|str|gasse|platz|allee)$/;

/** Stand inside names and are left out when names are compared. */
export const joiners = list(
  "de du des d la le les l en sur aux au a van der den het the of am an im zum",
);

/** Names of the office itself, no places. */
export const officeWords = list(
  "plp bin partenariat local prevention quartier wijk viertel buurt district neighbourhood groupe comite",
);

/** "J'habite …": the word behind, small words skipped, is a place. */
export const livingWords = list(
  `habite habitons habitant habitante habitants habitent loge logeons reside residons domicilie domiciliee
  domicilies vis vivons demeure demeurons emmenage emmenager installe installee installes
  woon wonen woont woonachtig gevestigd wohne wohnen wohnt wohnhaft live lives living reside resident based
  abito abitiamo vivo viviamo residente moro vivimos moramos`,
);

/** "Quartier du Molinay". */
export const quarterWords = list(
  `quartier quartiers hameau cite section commune secteur coin lieu wijk buurt gehucht gemeente viertel
  stadtteil ortsteil gemeinde bezirk neighbourhood neighborhood district area village quarter quartiere zona barrio bairro`,
);

/** Prepositions before a place, where the place has its capital. */
export const placePrepositions = list("a in te aus bij at near from nach vers em en");

/** Capitalised words behind such a preposition that are no places. */
export const noPlaces = list(
  `monsieur madame mademoiselle messieurs mesdames noel paques dieu plp bin rgpd gdpr dsgvo vous votre tous toutes
  bientot plus moi nous l la le les un une mon ma mes ce cette janvier fevrier mars avril mai juin juillet aout
  septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche januari februari maart
  april mei juni juli augustus september oktober november december januar marz dezember maandag dinsdag woensdag
  donderdag vrijdag zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonntag january
  february march may june july august october monday tuesday wednesday thursday friday saturday sunday
  ordnung urlaub ferien kontakt zukunft verbindung bezug ihren ihrem ihrer der den dem die das unserer unserem
  meiner meinem frage anbetracht zusammenhang vorbild case fact order english french dutch german francais
  neerlandais allemand anglais france espagne italie italia belgique belgie belgien belgium google gmail
  facebook whatsapp internet google outlook iphone samsung android afwachting verband geval orde bijlage
  hoogachtend vriendelijke nederlands frans duits engels`,
);
