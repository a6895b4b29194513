// Words by which a complaint about a coordinator is told from a greeting. Folded.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const coordinatorWords = list(
  `coordinateur coordinatrice coordinateurs coordonateur coordonnateur coordonatrice coordonnatrice coordinator
  coordinatoren coordinators koordinator koordinatorin coordinatore coordinatrice coordinator`,
);

/** "Bonjour …", "au coordinateur", "merci à …": the name is spoken to, or is where something goes. */
export const addressing = list(
  `bonjour bonsoir salut cher chere chers hello hi dear hallo dag beste geachte liebe lieber coucou merci bedankt
  danke thanks a au aux pour via avec chez aan voor met an fur zum zur mit to for with`,
);

/** "Contre / au sujet de / par le coordinateur": what follows is the one complained about. */
export const against = list(
  "contre concernant par propos sujet envers over tegen door gegen uber ueber von against about by",
);

/** Stand between a name and its verb. */
export const between = list(
  `ne n nous vous me m se s lui meme elle l le la les y en qui que de du quartier plp notre votre mon mes aussi
  encore toujours souvent deja tout toute jamais pas plus ons mij zelf ook nog altijd nooit zich sich mich uns selbst
  auch immer nie noch himself herself also always never still just has is was heeft hat ist a est avait son sa ses
  ce matin hier gisteren gestern yesterday ici adjoint deputy`,
);

/** What a complaint says that somebody does; beginnings of words. */
export const misdeeds =
  `insult injuri menac refus ignor vol jet depos gar stationn crie hurl harcel diffus divulgu
  racont repand abus ment brul frapp agress filme filmait photograph moque depasse comport profit favoris
  oubli bloque supprim cach traite surveille espionn fouill triche exclu repond boit ivre decharg deverse
  balanc abandonn conduit roule interdi humili discrimin
  beledig bedreig weiger negeer gooi stort dump parkeer schreeuw verspreid liegt loog slaat reageer antwoord
  beschimpf beleidig bedroh drohte weiger wirft wirf warf ladt parkt park schrei verbreit lugt schlag reagiert antwortet
  insult threaten refus ignor throw threw dump park shout spread lie lied hit hits abus harass leak shar answer respond`
    .split(/\s+/)
    .filter((word) => word !== "");

/** A complaint without a verb of its own. */
export const complaints = list(
  `plainte plaindre plains denoncer denonce comportement attitude abus probleme conflit inadmissible
  inacceptable honteux scandaleux confiance klacht klagen gedrag probleem beschwerde beschweren verhalten
  complaint complain behaviour behavior misconduct trust vertrauen vertrouwen`,
);
