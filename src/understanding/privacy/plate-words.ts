// Words that tell a number plate: of plates, of vehicles, and groups of letters that are none.
import { anyOf } from "./spots.ts";

/** fr, nl, de, en, it, es, tr. */
export const plateWords = anyOf(`
  plaques? immatricul\\p{L}{1,8} minéralogiques? plaatnummer nummerplaten nummerplaat
  kenteken\\p{L}{0,6} gekentekend kennzeichen\\p{L}{0,3} nummernschild\\p{L}{0,3} autokennzeichen
  zugelassen registration registered number_plates? licen[cs]e_plates? plates? reg targa
  targat[ao] matrículas? plaka\\p{L}{0,4} tablica nr_rej`);

/** A plate of one's own choice has no form; only such words tell it. */
export const chosenPlateWords = anyOf(`
  plaques?_personnalisées? gepersonaliseerde_nummerplaat gepersonaliseerde_plaat
  gepersonaliseerd_kenteken wunschkennzeichen persönliches_kennzeichen personalised_plate
  personalized_plate personalised_number_plate vanity_plate targa_personalizzata
  matrícula_personalizada`);

export const vehicleWords = anyOf(`
  voitures? véhicules? camionnettes? camions? autos? fourgons? fourgonnettes? remorques? motos?
  scooters? mobylettes? taxis? break utilitaire roulai(?:t|ent) conduct\\p{L}{1,6} conduit
  garée?s? stationn\\p{L}{1,5} bestelwagens? wagens? auto's aanhangwagens? vrachtwagens? busje
  bromfiets\\p{L}{0,2} motor reed geparkeerd transporter lieferwagen pkw lkw anhänger wagen
  fahrzeuge? motorrad fuhr geparkt parkte kastenwagen car cars van vans truck vehicle trailer
  motorbike moped parked drove driving auto macchina furgone coche furgoneta araba araç audi bmw
  citroën citroen dacia fiat ford golf honda hyundai kia mazda mercedes mini nissan opel peugeot
  polo renault seat skoda škoda subaru suzuki tesla toyota volkswagen volvo vw clio twingo kangoo
  berlingo partner sprinter vito transit corsa astra passat ducato`);

/** Three letters between digits that are a word, a unit or a make, and no plate. */
export const noPlateLetters: ReadonlySet<string> = new Set(
  `EUR USD BMW GSM KWH VTT TVA PLP BIN PDF JPG ISO DIN LED USB SMS TEL FAX RUE NUM BTE MIN SEC KMH
   MAI JUN JUL AUG SEP OCT NOV DEC JAN FEB MAR AVR MEI MRT OKT DEZ MAY APR DAY UUR UHR JRS ANS DES LES
   UND VON BIS THE AND FOR VAN DER DEN EEN AUX SUR PAR KGS MOS`.split(/\s+/),
);

/** The district letters of German plates seen in Belgium, by distance and size. */
export const germanDistricts = anyOf(`
  AC AW B BA BB BI BIT BM BN BO BOR BOT BS BT C CB CE COC COE CUX D DA DAU DD DE DN DO DU E EF EN
  EM EMS ER ERK ES EU F FD FN FR FÜ G GE GI GL GM GP GT GÖ H HA HB HD HE HER HF HG HH HI HL HN HO
  HP HRO HS HSK HU IN IZ J JÜL K KA KB KI KL KLE KN KO KR KS KT KU L LB LD LEV LG LI LIP LM LU LÜN
  M MA MB MD ME MG MH MI MK MKK MO MON MOS MR MS MTK MYK MZ N NE NF NK NR NU NW NWM OB OF OG OH OL
  OS P PA PB PE PF PI PL PM R RA RE RO RS RT RÜD RV S SB SC SG SHA SI SIG SL SLE SLS SN SO SP SR
  ST SU SW TBB TR TÜ UL UN V VER VIE VK VS W WAF WB WE WES WI WIL WIT WL WN WO WOB WU WUN WÜ Z ZW`);
