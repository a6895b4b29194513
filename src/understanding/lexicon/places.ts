// Words around the names of streets and quarters, in the office's four languages. Folded.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words for a street by kind, written out, shortened or misspelt; one kind may be taken for another. */
const kinds: readonly string[] = [
  "rue ru r reu rues ruelle straat strasse str street st calle ulica strada via gasse",
  "avenue av ave avenu aveneu laan allee avenida viale lei",
  "boulevard bd bld boul blvd bvd boulevar boulvard boulevart bulevard",
  "place pl plaine plein platz piazza plaza square parvis",
  "quai kai ke qai kaai quay",
  "chaussee chee chausse chaussez steenweg landstrasse",
  "route rte weg routte road rd",
  "chemin impasse imp clos sentier dreve dreef venelle passage cour lane",
  "cite residence res esplanade faubourg thier voie rond montee allees",
];

/** "Ch." is a chemin or a chaussée. */
export const streetKinds: ReadonlyMap<string, number> = new Map(
  kinds.flatMap((words, kind) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Begin a street's name, or end it in Dutch, German and English. */
export const streetWords: ReadonlySet<string> = new Set([...streetKinds.keys(), "ch"]);

/** End a street's name in Dutch, German and English, in one word with it. */
export const streetEnding =
  /(?:straat|laan|steenweg|weg|plein|dreef|kaai|strasse|str|gasse|platz|allee)$/;

/** Between such an ending and the name: `Station-s-straat`, `Ramioul-se-steenweg`, `Tilff-er Straße`. */
export const nameEndings: readonly string[] = ["", "s", "se", "sche", "er", "e", "en", "ner"];

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

/** Verbs of living somewhere, in the past: "j'habitais", "I used to live". */
export const formerly = list(
  `habitais habitait habitions vivais vivions ancien ancienne anciennement autrefois vendu
  woonde woonden vroeger wohnte wohnten fruher frueher lived used formerly
  abitavo abitavamo vivevo vivia vivi morava`,
);

/** Left behind: the place that follows is left, up to the one that is moved to. */
export const leftWords = list(
  "quitte quittons quitter verlaten verlassen left leaving lasciato lasciamo dejado deixei",
);
export const movedWords = list(
  "demenage demenageons demenager verhuisd verhuizen umgezogen gezogen moved trasferito trasferiti mudado mudei",
);

/** Now, as against then. */
export const nowWords = list(
  "maintenant actuellement desormais present nu thans momenteel jetzt nun now currently adesso ora attualmente ahora agora",
);

/** Where somebody works or goes, not where they live. */
export const workWords = list(
  `travaille travaillons bosse boulot bureau ecole magasin werk werkt werken arbeite arbeiten arbeit work works
  lavoro lavoriamo trabajo trabalho`,
);

/** What was seen or suffered somewhere. */
export const seenWords = list(
  `vu vue vus vois voyons voit entendu entendue vole voles volee vol vols traine trainent rode rodent rodait etait
  etaient gezien zag zagen zie gehoord ingebroken inbraak inbraken gestolen overvallen gesehen sehe sah sahen
  gehort eingebrochen einbruch gestohlen was were war waren saw seen see noticed heard stolen robbed mugged visto
  vedo vediamo furto furti ladri ladro hurto robaron roubaram`,
);

/** The first letters of longer ones: "cambriolée", "fracturée". */
export const seenStems = list("aperc remar cambr agres fract incen accid burgl rubat");

/** Somebody else. */
export const otherPeople = list(
  `fille fils soeur frere mere pere parents maman papa cousin cousine oncle tante ami amie amis copain copine
  voisin voisine voisins collegue collegues beau belle grand dochter zoon zus broer moeder vader ouders vriend
  vriendin buurman buurvrouw collega tochter sohn schwester bruder mutter vater eltern freund freundin nachbar
  nachbarin daughter son sister brother mother father friend neighbour neighbor colleague figlia figlio sorella
  fratello madre padre genitori amico amica vicino vicina hija hijo hermana hermano filha filho`,
);

/** The writer. */
export const ownWords = list(
  "je j moi nous on ik wij we mijzelf ich wir i me us io noi yo nosotros eu nos suis sommes ben bin am are sono siamo",
);

/** A denial before a place: "pas à Jemeppe". */
export const denialWords = list(
  "pas plus ni niet nicht kein noch weder not don doesn neither nor non no nao",
);

/** "Pas loin de", "not far from": a denial that places somebody there. */
export const farWords = list("loin ver weit far lontano lejos longe");

/** Beside a place's name they say nothing more: an answer that is the name alone. */
export const bareWords = list(
  `oui non ok ja nee neen nein yes no si sim da merci svp bonjour bonsoir c est ce je j suis nous sommes on y ici
  numero n bte boite bus appartement appart etage code postal seraing belgique belgie belgien belgium liege luik
  plp partenariat celui pour moi chez quartier rue cote centre haut bas fond bout ik wij we ben zijn het is ich wir
  bin sind es i m am it at in we re are io sono siamo nr nummer num ville adresse address adres maintenant
  numarul nummero numer hausnummer huisnummer maison huis haus house casa villa donc alors et ou und en or of oder e o`,
);

/** "Rue de Tilff, du côté de Boncelles": behind "de" they go on with no name. */
export const beyondWords = list(
  "cote bout fond haut bas milieu debut fin coin centre nord sud est ouest numero part chez suite gauche droite",
);
export const namelessWords = list(
  "ma mon mes ta ton tes sa son ses notre nos votre vos leur cette ce cet mardi lundi hier demain nouveau",
);

/** Before a person's name. */
export const titles = list(
  "m mr mme mlle monsieur madame mademoiselle mevrouw meneer mevr dhr herr frau mrs ms miss mister signor signora dr docteur famille familie family",
);
