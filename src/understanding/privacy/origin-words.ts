// Words that describe people by where they are from, what they believe, how they look by birth or what
// ails them. fr, nl, de, en; it, es and tr in their usual forms.
import { anyOf } from "./spots.ts";

/** Who is called so is described by it, whatever stands beside. */
export const alwaysPeople = anyOf(`
  Roms roms Rroms gitane?s? gitans tziganes? tsiganes? manouches? romanichels? gens_du_voyage
  nomades maghrébine?s? nord-africaine?s? basanée?s? bougnoules? bicots? nègres? négros?
  bamboulas? sans-papiers zigeuners? roma's woonwagenbewoners allochtonen? noord-afrikanen mocro's
  kutmarokkanen zigeunerbanden? zigeuner kanaken dunkelhäutigen? dunkelhäutiger dunkelhäutige
  südländer südländern schwarzafrikaner schwarzafrikanern nordafrikaner nordafrikanern gypsies
  gypsy gyppos pikeys pikey dark-skinned zingari zingaro zingara marocchini extracomunitari
  gitanos gitano gitana çingene çingeneler`);

/** Where somebody comes from, as an adjective of any gender and number; no Belgians among them. */
export const frenchOrigins = anyOf(`
  maroc(?:ain|aine|ains|aines) alg[ée]rien(?:ne)?s? tunisien(?:ne)?s? arabes? turc(?:que)?s?
  turques? kurdes? roumaine?s? bulgares? polonaise?s? albanaise?s? kosovare?s? serbes? bosniaques?
  croates? ukrainien(?:ne)?s? russes? tch[ée]tch[èe]nes? géorgien(?:ne)?s? arménien(?:ne)?s?
  syrien(?:ne)?s? irakien(?:ne)?s? afghane?s? pakistanaise?s? indien(?:ne)?s? chinoise?s?
  asiatiques? africaine?s? congolaise?s? rwandaise?s? camerounaise?s? guinéen(?:ne)?s?
  sénégalaise?s? nigérian[e]?s? érythréen(?:ne)?s? somalien(?:ne)?s? maghrébine?s?
  nord-africaine?s? subsaharien(?:ne)?s? slaves? balkaniques? yougoslaves? italien(?:ne)?s?
  portugaise?s? espagnole?s? grec(?:que)?s? moldaves? lituanien(?:ne)?s? lettone?s? tchèques?
  slovaques? hongroise?s? latinos? sud-américaine?s? méditerranéen(?:ne)?s? étrangère?s?
  étrangers? européen(?:ne)?_de_l['’]est de_l['’]est musulmane?s? juif juive juifs juives
  islamistes? salafistes? rom roms noire?s? métisse?s? mongole?s?`);

export const dutchOrigins = anyOf(`
  marokkaanse? algerijnse? tunesische? arabische? turkse? koerdische? roemeense? bulgaarse?
  poolse? albanese? kosovaarse? servische? oekraïense? russische? tsjetsjeense? georgische?
  armeense? syrische? iraakse? afghaanse? pakistaanse? indische? chinese? aziatische? afrikaanse?
  congolese? noord-afrikaanse? oost-europese? zuid-europese? zuiderse? buitenlandse? allochtone
  donkere? zwarte getinte? gekleurde? moslim joodse? islamitische? italiaanse? roma balkan`);

export const germanOrigins = anyOf(`
  marokkanische[nrs]? algerische[nrs]? tunesische[nrs]? arabische[nrs]? türkische[nrs]?
  kurdische[nrs]? rumänische[nrs]? bulgarische[nrs]? polnische[nrs]? albanische[nrs]?
  serbische[nrs]? ukrainische[nrs]? russische[nrs]? tschetschenische[nrs]? georgische[nrs]?
  armenische[nrs]? syrische[nrs]? irakische[nrs]? afghanische[nrs]? pakistanische[nrs]?
  asiatische[nrs]? afrikanische[nrs]? nordafrikanische[nrs]? südländische[nrsm]? südländischem
  südländisch osteuropäische[nrs]? ausländische[nrs]? dunkle[nr]? schwarze[nr]? farbige[nr]?
  muslimische[nrs]? jüdische[nrs]? orientalische[nrs]? arabischem afrikanischem osteuropäischem
  türkischem`);

export const englishOrigins = anyOf(`
  moroccan algerian tunisian arab arabic turkish kurdish romanian bulgarian polish albanian
  serbian ukrainian russian chechen georgian armenian syrian iraqi afghan pakistani indian chinese
  asian african congolese nigerian somali north_african eastern_european east_european foreign
  muslim jewish black coloured middle_eastern mediterranean roma latino`);

export const otherOrigins = anyOf(`
  marocchin[aoie] rumen[aoie] albanes[ei] nordafrican[aoie] african[aoie] straniera? stranieri
  slav[aoie] nomadi marroquí(?:es)? rumanos? rumana árabes? africanos? extranjeros? magrebí(?:es)?
  negros? gitan[ao]s? suriyeli faslı romen yabancı afrikalı siyahi`);

/** Nouns of peoples: with "des", "deux", "drei" before them, persons are meant. */
export const peoples = anyOf(`
  Marocaine?s? Algérien(?:ne)?s? Tunisien(?:ne)?s? Arabes? Turcs? Turques? Kurdes? Roumaine?s?
  Bulgares? Polonaise?s? Albanaise?s? Serbes? Ukrainien(?:ne)?s? Russes? Tchétchènes?
  Géorgien(?:ne)?s? Syrien(?:ne)?s? Afghane?s? Pakistanaise?s? Africaine?s? Congolaise?s?
  Maghrébine?s? Noire?s? Juifs? Juives? étrangers étrangère Asiatiques? Chinois musulmane?s?
  Musulmane?s? Blacks? Rebeus? rebeus? Beurs? Marokkanen Marokkaan Turken Roemenen Roemeen
  Bulgaren Albanezen Oekraïners Russen Tsjetsjenen Syriërs Afghanen Arabieren Oost-Europeanen
  Noord-Afrikanen vreemdelingen moslims joden zwarten buitenlanders Marokkaner Türken Rumänen
  Bulgaren Albaner Araber Syrer Afghanen Tschetschenen Ausländer Osteuropäer Muslime Juden
  Schwarze Ukrainer Russen Serben Kosovaren Moroccans? Turks Romanians? Bulgarians? Albanians?
  Arabs? Syrians? Afghans? Muslims? Jews? foreigners blacks Africans? Chechens? marocchini rumeni
  albanesi marroquíes rumanos Suriyeliler`);

/** How many, or which. */
export const countWords = anyOf(`
  un une deux trois quatre cinq des les ces quelques plusieurs certains d['’] de_ces ce cette
  deux_ou_trois bande_de groupe_de \\d{1,2} een twee drie vier de die deze enkele een_paar enige
  groep bende ein eine einen zwei drei vier die diese einige paar gruppe bande mehrere junge a an
  two three four the these those some several few group_of gang_of due tre dei degli unos dos tres
  los`);

/** Persons, as they are described. */
export const persons = anyOf(`
  hommes? femmes? jeunes? individus? personnes? couples? garçons? filles? gamins? ados?
  adolescents? types? mecs? gars gens suspects? auteurs? voleurs? cambrioleurs? familles? bandes?
  gangs? voisins? locataires? conducteurs? vendeurs? ouvriers? ressortissants? réfugiés? migrants?
  dames? messieurs enfants? femme man mannen vrouwe?n? vrouw jongeren jongens? jongen meisjes?
  personen persoon koppel kerels? gasten? dieven daders? gezin families familie bende buren
  verdachten verkopers? arbeiders? mann männer männern frau frauen jugendlichen? jungen? personen?
  paar kerle? leute täter einbrecher diebe banden? familien? bettler men woman women youths? youth
  boys? girls? lads? guys? kids people persons? couple gang family families suspects? teenagers?
  teens? uomo uomini donna donne ragazz[oie] persone hombres? mujer(?:es)? chicos? personas
  jóvenes adam adamlar kadın gençler`);

/** What has an origin and is nobody. */
export const thingsOfOrigin = anyOf(`
  cuisine restaurant plat thé café produits? pièces? bière vin épicerie police plaques? musique
  marque véhicules? voitures? camion fruits? marché keuken eten bakker winkel politie küche laden
  polizei essen food kitchen coffee restaurant police plate`);
