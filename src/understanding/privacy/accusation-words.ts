// Words that accuse: what a wrongdoer is called, what wrongdoers do, what is done with them. fr, nl, de,
// en; it, es and tr in their usual forms.
import { anyOf } from "./spots.ts";

/** Who is called so is accused. */
export const wrongdoers = anyOf(`
  voleurs? voleuses? cambrioleurs? cambrioleuse auteure?s? coupables? suspecte?s? responsables?
  dealers? dealeuse pyromanes? vandales? escrocs? pollueurs? délinquants? agresseurs? complices?
  receleurs? rôdeurs? malfaiteurs? criminels? daders? dief dieven inbrekers? verdachten?
  schuldigen? oplichters? sluikstorters? vandaal dealer handlangers? täter täterin diebe? dieb
  diebin einbrecher verdächtigen? schuldigen? betrüger dealer brandstifter thief thieves burglars?
  culprits? suspects? offenders? perpetrators? vandals? scammers? fly-tippers? ladro ladri ladrón
  ladrones hırsız`);

/** What was done, behind an auxiliary: "a volé", "heeft gestolen", "hat gestohlen". */
export const misdeeds = anyOf(`
  stealing dumping dealing burgling vandalising threatening
  volé cambriolé dérobé cassé brisé forcé fracturé jeté déposé déversé vandalisé tagué incendié
  brûlé mis_le_feu agressé frappé menacé escroqué arnaqué piqué fauché abîmé détruit saccagé vidé
  abandonné dealé insulté harcelé suivi rôdé gestolen ingebroken gestort gedumpt vernield
  beschadigd gedeald bedreigd geslagen opgelicht gejat gestohlen eingebrochen abgeladen abgestellt
  beschädigt zerstört beklaut bedroht geschlagen betrogen weggeworfen entsorgt stolen burgled
  broken_into dumped vandalised vandalized smashed robbed attacked threatened scammed rubato rubò
  robado çaldı`);

/** The same in one word of present or past. */
export const misdoings = anyOf(`
  vend_de_la_drogue vend_des_stupéfiants verkoopt_drugs verkauft_drogen sells_drugs
  vole volait cambriole jette jetait dépose déposait déverse deale dealait casse brûle menace
  harcèle rôde steelt stal dumpt dumpte dealt stort breekt_in stiehlt stahl dealt
  wirft_seinen_müll stole steals dumps burgles dumped robbed deals vandalised roba rubava`);

/** What is done with who is accused. */
export const dealtWith = anyOf(`
  arrêtée? interpellée? condamnée? inculpée? accusée? soupçonnée? suspectée? dénoncée?
  pris_sur_le_fait pris_en_flagrant_délit opgepakt aangehouden gearresteerd veroordeeld
  beschuldigd verdacht betrapt verhaftet festgenommen verurteilt beschuldigt verdächtigt erwischt
  arrested convicted caught accused charged arrestato detenido`);

/** Who says so accuses: "on soupçonne Mme Piron". */
export const accusing = anyOf(`
  soupçonne soupçonnons soupçonnent accuse accusons accusent dénonce dénonçons suspecte suspectons
  verdenk verdenken beschuldig beschuldigen verdächtige verdächtigen beschuldige beschuldigen
  suspect accuse accuses suspects`);

export const auxiliaries = anyOf(`
  a ont avait avaient aurait auraient a-t-il heeft hebben had hadden zou hat haben hatte hätte has
  have had ha ha_sido`);

/** What makes a person of a name. */
export const titles = anyOf(`
  M\\. M Mr\\.? Mme Mlle Monsieur Madame Mademoiselle Meneer Mijnheer Mevrouw Dhr\\.? Mevr\\.?
  Mw\\.? Herrn? Frau Mrs\\.? Ms\\.? Miss [Ll]e_fils [Ll]a_fille [Ll]e_père [Ll]a_mère [Ll]es_frères [Ll]a_famille
  [Ll]e_jeune [Ll]e_petit de_zoon_van familie Familie die_Familie der_junge the_young Signor Signora
  Señor Señora Bay Bayan`);

/** Beside such a word a name is thanked, praised or asked, not accused. */
export const thanking = anyOf(
  `merci grâce dank danke bedankt thanks bravo félicitations proficiat grazie`,
);

/** What a name belongs to that is no person. */
export const things = anyOf(`
  rue avenue boulevard chemin place quai parc école institut clinique hôpital stade salle
  fromagerie boulangerie chez garage café restaurant magasin pont gare station résidence domaine
  château collège athénée straat laan school park plein schule platz street road school`);

/** A capital at the start of a sentence, or of an office, is no first name. */
export const sentenceStarts = anyOf(`
  Le La Les Las Un Une Des De Du Het Een Die Der Das Dit The A An Notre Nos Votre Vos Mon Ma Mes Ce Cette
  Ces Ons Onze Our My This Mais Et En Si Quand Hier Gisteren Yesterday PLP Police Politie Ville Stad City`);
