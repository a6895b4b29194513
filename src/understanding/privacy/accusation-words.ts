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

/** What somebody was seen doing: "a été vu en train de forcer une porte". */
export const caughtDoing = anyOf(`
  voler cambrioler dérober casser briser forcer fracturer jeter déposer déverser vandaliser taguer
  incendier brûler agresser frapper menacer escroquer rôder dealer vendre_de_la_drogue saccager
  escalader stelen inbreken forceren forceerde openbreken dumpen storten vernielen dealen stal brak
  stehlen einbrechen aufbrechen abladen zerstören stahl aufbrach breaking forcing tagging smashing
  stealing dumping dealing burgling vandalising threatening`);

/** Seen by somebody, who need not be named. */
export const wasSeen = anyOf(`
  (?:a|ont|avait)_été_(?:\\p{L}{1,12}_)?(?:vue?s?|aperçue?s?|surprise?s?|filmée?s?|reconnue?s?)
  (?:is|werd|zijn|werden)_(?:\\p{L}{1,12}_)?(?:gezien|betrapt|gefilmd|herkend)
  (?:wurde|wurden|ist)_(?:\\p{L}{1,12}_)?(?:gesehen|erwischt|gefilmt|erkannt)
  (?:was|were|has_been)_(?:\\p{L}{1,12}_)?(?:seen|caught|spotted|filmed)`);

/** Who says so has seen it: "on a vu Kevin forcer la porte". */
export const seeing = anyOf(`
  (?:[Oo]n_a|[Ii]ls_ont|[Jj]['’]ai|[Nn]ous_avons|voisins?_ont)_(?:vu|aperçu|surpris|filmé)
  (?:[Ii]k|[Ww]e|[Ww]ij)_(?:zag|zagen) (?:I|[Ww]e)_saw [Ii]ch_sah [Ww]ir_sahen`);

/** Whom a neighbourhood is warned of. */
export const warning = anyOf(`
  [Mm]éfiez-vous_(?:de|du|des) se_méfier_(?:de|du|des) [Pp]renez_garde_(?:à|au)
  (?:[Pp]as_op|[Oo]pgepast|[Kk]ijk_uit)_voor [Vv]orsicht_vor [Hh]ütet_euch_vor [Bb]eware_of
  [Ww]atch_out_for`);

export const auxiliaries = anyOf(`
  a ont avait avaient aurait auraient a-t-il heeft hebben had hadden zou hat haben hatte hätte has
  have had ha ha_sido`);

/** What makes a person of a name. */
export const titles = anyOf(`
  M\\. M Mr\\.? Mme Mlle Monsieur Madame Mademoiselle Meneer Mijnheer Mevrouw Dhr\\.? Mevr\\.?
  Mw\\.? Herrn? Frau Mrs\\.? Ms\\.? Miss [Ll]e_père [Ll]a_mère
  [Ll]e_jeune [Ll]e_petit fils fille frères? sœurs? famille zoon broers? Sohn Bruder
  brother zoon_van familie Familie der_junge the_young Signor Signora
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
  Le La Les Las Un Une Des De Du Het Een Die Der Das Dit The A An Notre Nos Votre Vos Mon Ma Mes
  Son Sa Ses Leur Ce Cette Ces Ons Onze Our My This Mais Et En Si Quand Hier Gisteren
  Yesterday PLP Police Politie Ville Stad City`);
