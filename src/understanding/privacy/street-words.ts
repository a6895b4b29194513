// Words around a house number: of streets, of public places, of people who live there, and of what else
// a number can count. fr, nl, de, en; it, es and tr in their usual forms.
import { anyOf } from "./spots.ts";

/** Before the name: French, Italian, Spanish. */
export const streetBefore = anyOf(`
  rue avenue av\\. boulevard bd\\.? bld chemin place quai impasse allée clos route chaussée
  chée\\.? sentier ruelle square drève thier voie cité résidence cour venelle esplanade faubourg
  passage montée via viale corso piazza vicolo calle avenida plaza paseo`);

/** Behind the name, grown together with it in Dutch and German. */
export const streetBehind = anyOf(`
  straat laan weg lei plein steenweg dreef baan kaai hof dijk pad gracht singel kade markt berg
  veld straße strasse str\\. gasse allee platz ring ufer damm steig pfad`);

/** Behind the name, as a word of its own. */
export const streetLast = anyOf(`
  Street St Road Rd Avenue Ave Lane Drive Close Court Way Terrace Gardens Crescent Grove Hill
  Straße Strasse Str\\. Weg Allee Platz Steenweg Laan Straat Plein Caddesi Sokak Sokağı Cad\\.
  Sok\\.`);

/** Between a street and its number. */
export const numberSigns = "n°|n\\.|no\\.?|nr\\.?|numéro|nummer|number|hausnummer|huisnummer";

/** Who lives in a house, or the house: with a number beside, one dwelling is meant. */
export const dwellers = anyOf(`
  gens jeunes voisins? voisines? locataires? habitants? habite(?:nt)? occupants? famille monsieur
  madame dame propriétaires? type mec gars homme femme fils fille enfants ceux celui celle chien
  maison appartement bewoners? mensen buren buurman buurvrouw gezin jongeren huis woning woont
  wonen huurders? familie leute nachbarn? nachbarin bewohner mieter haus wohnung familie
  jugendlichen? wohnt wohnen people lads folks neighbours? family residents? tenants? house flat lives guy
  man woman kids couple`);

/** Where anybody may come: its number singles out nobody's home. */
export const publicPlaces = anyOf(`
  salles?(?!_(?:de_bains?|à_manger|de_jeux?|de_séjour)) maison_communale maison_de_quartier
  commissariat école bibliothèque hôtel_de_ville église gare recyparc parc_à_conteneurs centre
  mairie poste café restaurant local hall magasin pharmacie cinéma musée administration bureau
  théâtre crèche athénée permanence siège zaal gemeentehuis stadhuis bib bibliotheek school kerk
  politiekantoor politiebureau buurthuis winkel recyclagepark station apotheek cultuurcentrum
  rathaus bibliothek stadtbibliothek saal schule kirche polizeiwache bahnhof laden geschäft
  apotheke gemeindehaus wertstoffhof library hall school church office shop centre center
  police_station pharmacy pub biblioteca scuola comune municipio escuela ayuntamiento kütüphane`);

/** Beside such a place is a dwelling after all. */
export const besideWords = anyOf(`
  près face côté derrière devant nabij naast tegenover achter voor neben gegenüber hinter vor nahe
  near opposite behind beside next dessus dessous boven onder über above below`);

/** What a number counts that is no house's. */
export const counted = anyOf(`
  h heures? u uur uhr o'clock am pm € euros? eur % ans jours? minutes? min mois maisons? vols?
  personnes? membres? habitants? fois km m mètres jaar dagen minuten maanden huizen leden keer
  jahre tage monate häuser mitglieder mal years? days? minutes? months? houses? members? times?
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre januari
  februari maart april mei juni juli augustus september oktober november december januar februar
  märz dezember january february march may june july august october`);

/** What has a number or a day of its own. */
export const linesAndDates = anyOf(`
  arrêt bus tram ligne halte numéro_de réunion bulletin bal fête repas soirée barbecue lijn linie feest
  vergadering fest treffen party meeting`);
