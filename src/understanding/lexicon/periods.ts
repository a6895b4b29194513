// Words of dates and periods, in the office's languages and those beside them. Folded.

const numbered = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [value = "", ...words] = line.trim().split(/\s+/);
        return words.map((word) => [word, Number(value)] as const);
      }),
  );

export const months = numbered(`
  1 janvier janv jan januari januar janner jaenner january gennaio enero janeiro
  2 fevrier fevr fev februari februar february feb febbraio febrero fevereiro
  3 mars maart mrt marz maerz march marzo marco
  4 avril avr april apr aprile abril
  5 mai mei may maggio mag mayo maio
  6 juin juni june jun giugno giu junio junho
  7 juillet juil juli july jul luglio lug julio julho
  8 aout augustus august aug agosto
  9 septembre sept september sep settembre sett septiembre setembro
  10 octobre oct oktober okt october ottobre ott octubre outubro
  11 novembre november nov noviembre novembro
  12 decembre dec december dezember dez dicembre dic diciembre dezembro
`);

/** Month names that are everyday words too: alone they need a word of time before them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  "may march mag mars sept mai out set jun dic dec jan".split(" "),
);

export const weekdays = numbered(`
  1 lundi maandag montag monday lunedi lunes
  2 mardi dinsdag dienstag tuesday martedi martes
  3 mercredi woensdag mittwoch wednesday mercoledi miercoles
  4 jeudi donderdag donnerstag thursday giovedi jueves
  5 vendredi vrijdag freitag friday venerdi viernes
  6 samedi zaterdag samstag sonnabend saturday sabato sabado
  7 dimanche zondag sonntag sunday domenica domingo
`);

/** Behind a weekday they change nothing: the next one is meant in any case. */
export const comingWords: ReadonlySet<string> = new Set(
  `prochain prochaine prochains komende aanstaande eerstkomende kommenden kommender next prossimo
  proximo`.split(/\s+/),
);

export const numberWords = numbered(`
  1 un une premier een eerste ein eine einen einem einer ersten erster
  1 one first uno una primo primero um uma a
  2 deux twee tweede zwei zweiten two second due dos dois duas
  3 trois drie derde drei dritten three third tre tres
  4 quatre vier vierde vierten four fourth quattro cuatro quatro
  5 cinq vijf vijfde funf fuenf funften five fifth cinque cinco
  6 six zes zesde sechs sechsten sixth sei seis
  7 sept zeven zevende sieben siebten seven seventh sette siete sete
  8 huit acht achtste achten eight eighth otto ocho oito
  9 neuf negen negende neun neunten nine ninth nove nueve
  10 dix tien tiende zehn zehnten ten tenth dieci diez dez
  11 onze elf elfde elften eleven eleventh undici once
  12 douze twaalf twaalfde zwolf zwoelf twelve twelfth dodici doce doze
  13 treize dertien dreizehn thirteen tredici trece treze
  14 quatorze veertien vierzehn fourteen quattordici catorce
  15 quinze vijftien funfzehn fuenfzehn fifteen fifteenth quindici quince
  16 seize zestien sechzehn sixteen sedici dieciseis dezasseis
  17 zeventien siebzehn seventeen diciassette diecisiete
  18 achttien achtzehn eighteen diciotto dieciocho
  19 negentien neunzehn nineteen diciannove diecinueve
  20 vingt twintig twintigste zwanzig zwanzigsten twenty twentieth venti veinte vinte
  21 eenentwintig einundzwanzig ventuno
  22 tweeentwintig zweiundzwanzig ventidue
  30 trente dertig dreissig dreissigsten thirty thirtieth trenta treinta trinta
  31 eenendertig einunddreissig trentuno
`);

/** Days, or months as so many hundreds: `200` is two months. */
export const units = numbered(`
  1 jour jours j dag dagen tag tage tagen day days giorno giorni dia dias
  7 semaine semaines sem week weken wk woche wochen weeks settimana settimane semana semanas
  14 fortnight
  100 mois maand maanden monat monate monaten month months mese mesi mes meses
  1200 an ans annee jaar jahr year anno ano
`);

/** Stand before a number that is the day of a month. */
export const dayArticles: ReadonlySet<string> = new Set(
  "le the de den dem il el o l lo dia".split(" "),
);
/** Behind a number they say that it is no day. */
export const noDays: ReadonlySet<string> = new Set(
  `h heure heures uur uhr hours hour ore hora horas pm am euro euros eur percent km m metres personnes
  fois minutes minuten min ans annees jaar jahre years anni rue avenue`.split(/\s+/),
);

export type Mark =
  | "from"
  | "of"
  | "until"
  | "to"
  | "before"
  | "after"
  | "back"
  | "for"
  | "in"
  | "ago"
  | "all"
  | "endOf"
  | "midOf"
  | "startOf"
  | "vague"
  | "open"
  | Fixed;

/** Periods and days that stand for themselves. */
type Fixed =
  | "today"
  | "tomorrow"
  | "afterTomorrow"
  | "thisWeek"
  | "nextWeek"
  | "weekend"
  | "thisMonth"
  | "nextMonth"
  | "endOfWeek"
  | "endOfNextWeek"
  | "endOfMonth"
  | "endOfNextMonth"
  | "endOfYear"
  | "christmas"
  | "newYear";

export const marks: Readonly<Record<Mark, string>> = {
  from: `a partir (de/du/d/des)|a compter (de/du)|des|des le|debut le|vanaf|met ingang van|ab
    |ab dem|ab den|starting (from/on/)|beginning (from/on/)|as (of/from)|from|effective
    |dal|dall|da|a partire (da/dal)|a partir (del/de)|desde|desde el`,
  // "La réunion du 12": a beginning only where an end follows.
  of: "du|de|d|van|vom|von|von dem|between|entre|tussen|zwischen|tra|del|dos|do",
  until: `jusqu (au/a/en/aux/a la/a l/y compris/)|jusqu au et y compris|jusque (au/a/le/en/la/)
    |jusk (a/au)|d ici (au/le/la/a/)|tot (aan/en met/en/de/)|tot en met (de/)|tem
    |bis (zum/zur/einschliesslich/inklusive/inkl/einschl/)
    |bis (einschliesslich/inklusive) (zum/dem/)|until|until the|till|til|through
    |through to|thru|up to|up until|fino (a/al/alla/all/ai/)|sino (a/al/alla)
    |hasta (el/la/)|ate (ao/a/o/)`,
  to: "au|aux|a|to|al|y|e|et|and|und|en|ao|a l",
  before: `avant (le/la/)|before (the/)|voor (de/)|vor (dem/)|prima (del/di/della/)
    |antes (del/de/do/da/)|pas pour le`,
  after: `apres (le/la/)|after (the/)|na (de/)|nach (dem/der/)|dopo (il/la/)|despues (del/de/)
    |depois (de/do/)`,
  back: `(de/mon/notre) retour (le/)|retour (le/)|revien*|reven*|rentr*|repren*|reprise
    |joignable*|disponible* (a partir/des)|terug (op/vanaf/bereikbaar/)|teruggekeerd
    |keer* terug|weer (bereikbaar/aanwezig/beschikbaar/thuis)|hervat*
    |wieder (da/zuruck/erreichbar/im/zu hause/hier)|zuruck (am/)|zurueck|ruckkehr
    |fortsetz*|back (on/from/in/)|return* (on/)|resume*|available again|torn* (il/)
    |ritorn* (il/)|rientr* (il/)|di ritorno|riprend*|vuelvo|volvemos|regreso|volto
    |voltamos`,
  for: `pendant|pour|durant|voor|gedurende|fur|fuer|wahrend|for|during|per|durante|por|para
    |dura*|duree de|for the next|over the next`,
  in: "dans|over|in|binnen|tra|fra|dentro de|en",
  ago: "il y a|depuis|ago|sinds|geleden|seit|since|da|fa|hace|ha|desde hace",
  all: `en|au mois (de/d)|(le/du/au) mois (de/d)|(tout/pendant/durant) (le/) (mois/) (de/d/)
    |in|in de maand|(de hele/heel) (maand/)|gedurende (de maand/)|tijdens (de maand/)|im
    |im monat|(den ganzen/ganzen) (monat/)|wahrend (des/)|during|in the month of
    |(all/whole) (of/month of/)|throughout|nel mese di
    |(tutto/per tutto/durante) (il mese di/)|durante (el mes de/)|em|no mes de`,
  endOf: `fin|fin (de/du/d)|(la/a la) fin (de/du/d/)|(eind/einde) (van/)
    |(het/op het) einde (van/)|ende|ende (des/der/)|(the/) end of|(la/) fine (di/)|a fine
    |fine|finales de|fim de`,
  midOf: `mi|mi d|la mi|half|midden|mitte|mid|middle of|(the/) middle of|meta|a meta|mediados de
    |meados de`,
  startOf: `(le/au/) debut (de/du/d)|debut|begin (van/)|begin|anfang|beginning of|start of|early
    |late|inizio|all inizio di|principios de|inicio de`,
  vague: `(l/cet/d/en/tout l/de l) ete|(la/cette) saison
    |(les/mes/nos/des/vos/en/grandes/aux) vacances|conges|(mes/nos/des/les) conges
    |(la/) rentree|(mon/notre) (retour/absence/voyage/sejour/hospitalisation)
    |(je/on/nous) (sois/soit/soyons/suis/sommes) (de retour/rentre*/revenu*)
    |que je (revienne/rentre)|que (nous/on) (revenions/revienne/rentre/rentrions)
    |(des/les/mes/nos) travaux|quelques (jours/semaines/mois)|quelque temps
    |un (moment/certain temps/petit moment/bout de temps)|une (periode/quinzaine/dizaine)
    |plusieurs (jours/semaines/mois)|(l/cet/tout l) hiver|(le/ce) printemps|l automne
    |(de/hele/deze/na de) zomer|zomermaanden|(op/de/mijn/onze) vakantie
    |(het/mijn/ons) verlof|(de/mijn/onze) (werken/terugkeer/afwezigheid/reis)
    |(ik/we/wij) (terug/weer) (ben/zijn)|(ik/we/wij) .. (terug/weer) (ben/zijn/kom/komen)
    |(een paar/enkele/enige) (dagen/weken/maanden)|een tijdje|een tijd|een poosje
    |de winter|schoolvakantie|(den/dem/der/ganzen/im) (sommer/winter)
    |(den/die/der/unseren/meinen/unserem/meinem/dem) (ferien/urlaub)|im urlaub|bauarbeiten
    |(einige/ein paar/mehrere) (tage/wochen/monate)|eine (weile/zeit)
    |(meiner/unserer/meine/unsere) (ruckkehr/ruckreise/abwesenheit)
    |(ich/wir) .. (zuruck/wieder da) (bin/sind)|(the/this/all/over) (summer/winter)
    |(the/my/our/on/summer) (holiday/holidays/vacation/vacations)
    |(the/these) (works/roadworks/work)|a (few/couple of) (days/weeks/months)
    |(some/several) (days/weeks/months)|a while|some time
    |(i am/i m/we are/we re/i get/we get/i come/we come) back|(i/we) return
    |(my/our) (return/absence/trip|stay)|(l/d/quest/tutta l) estate
    |(le/mie/nostre/in/alle/mia/nostra) vacanz*|(le/mie/nostre) ferie|in ferie
    |(i/dei/gli) lavori
    |(qualche/alcune/alcuni) (giorno/giorni/settimana/settimane/mese/mesi)
    |(mio/nostro) ritorno|(mia/nostra) assenza|un po (di/) (tempo/)|un periodo|rientro
    |(torno/torniamo)|(el/este) verano|(las/mis/nuestras/de) vacaciones
    |(mi/nuestra) (vuelta/ausencia)|unas semanas|un tiempo|(o/este) verao
    |(as/minhas/nossas/de) ferias|(meu/nosso) regresso|umas semanas|paques|(les/des) fetes
    |pasen|ostern|easter|pasqua`,
  open: `(nouvel/nouvelle/avis) (ordre/contraire)|nouvel (avis/ordre)|ordre contraire
    |avis contraire|nader order|(nader/verder) bericht|tegenbericht
    |(auf/bis auf) (weiteres/widerruf)|weiteres|further notice|notice
    |(nuovo/diverso) (avviso/ordine)|nuovo avviso|nuevo aviso|novo aviso
    |pour (le moment/l instant)|voorlopig|vorlaufig|for (now/the moment/the time being)
    |per (ora/il momento)|por ahora|por agora`,
  today: "aujourd hui|ce jour|vandaag|heute|today|oggi|hoy|hoje",
  tomorrow: "demain|morgen|tomorrow|domani|manana|amanha",
  afterTomorrow: "apres demain|overmorgen|ubermorgen|uebermorgen|day after tomorrow|dopodomani",
  thisWeek: "cette semaine|deze week|diese woche|this week|questa settimana|esta semana",
  nextWeek: `(la/) semaine prochaine|volgende week|komende week|(nachste/nachster/kommende) woche
    |next week|(la/) prossima settimana|settimana prossima
    |(la/) (proxima semana/semana que viene)|proxima semana`,
  weekend: `(ce/le) week end|(dit/het) weekend|(dieses/am) wochenende|(this/the) weekend
    |questo weekend|week end prochain`,
  thisMonth: "ce mois ci|ce mois|deze maand|diesen monat|this month|questo mese|este mes",
  nextMonth: `(le/) mois prochain|volgende maand|nachsten monat|nachster monat|next month
    |(il/) prossimo mese|mese prossimo|(el/) (proximo mes/mes que viene)`,
  endOfWeek: `(la/) fin de (la/cette) semaine|(eind/einde) (van de/van deze/) week
    |(ende der/ende dieser) woche|wochenende|end of (the/this/) week|fine settimana`,
  endOfNextWeek: `(la/) fin de la semaine prochaine|(eind/einde) (van/) volgende week
    |ende (nachster/der nachsten) woche|end of next week`,
  endOfMonth: `(la/) fin (du/de ce/ce/de/) mois (ci/)|(eind/einde) (van de/van deze/deze/) maand
    |maandeinde|monatsende|ende (des/dieses/) (monats/monat)
    |(the/) end of (the/this/) month|(la/) fine (del/di questo/) mese|fin de mes
    |fim do mes`,
  endOfNextMonth: `(la/) fin du mois prochain|(eind/einde) (van/) volgende maand
    |ende (nachsten/des nachsten) monats|end of next month|fine del prossimo mese`,
  endOfYear: `(la/) fin (de l/d/) (annee/an)|(eind/einde) (van het/) jaar|jahresende|ende des jahres
    |(the/) end of (the/this) year|fine (dell/) anno|fin de ano|fim do ano`,
  christmas: "noel|la noel|kerst|kerstmis|weihnachten|christmas|xmas|natale|navidad|natal",
  newYear: "(le/) nouvel an|nieuwjaar|neujahr|new year|new years|capodanno|ano nuevo",
};
