// Dutch, as it is written in Flanders, also dialect-tinged and in a hurry: who is
// meant, wishes, membership. The rest stands in nl-office.ts, nl-seen.ts and nl-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { nlDanger } from "./nl-danger.ts";
import { nlOffice } from "./nl-office.ts";
import { nlSeen } from "./nl-seen.ts";
import { nlSignals } from "./nl-signals.ts";

export const nl: Lexicon = {
  ...nlOffice,
  ...nlSeen,
  ...nlDanger,
  ...nlSignals,

  // Who is meant.
  self: `ik|k|kik|ikke|ek|wij|we|ikzelf|wijzelf|ook ik|mijn man en ik|mijn vrouw en ik|kzou|kwou
    |kben|khad|kga`,
  me: `mij|me|mijzelf|mezelf|mijn eigen|m n eigen|ons|onszelf|mijn adres|mijn mailadres
    |mijn e mailadres|mijn emailadres|mijn mail|mijn e mail|mijn email|mijn naam|onze naam
    |onze namen|ons adres|ons mailadres|onze adressen|mijn nummer|mijn gsm|mijn gsm nummer
    |dit adres|dit mailadres|dit e mailadres|dit emailadres|mijn mailbox|mijn inbox|mijn postbus
    |mn adres|mn mail|mn naam|mijn contactgegevens|bovenstaand adres|onderstaand adres`,
  they: "hij|zij|hen|hun|haar|hem|zich|ze|(kan/mag/kunnen/mogen) (iemand/mensen/huurders)",
  for_them: `(zich/hem/haar/hen/ze/hun) (inschrijven/in te schrijven/uitschrijven/uit te schrijven
      /aanmelden/aan te melden/afmelden/af te melden/aansluiten/aan te sluiten/opgeven/toevoegen
      /toe te voegen/schrappen/verwijderen/opnemen/verwittigen)|(zich/hem/haar
      /hen) .. (inschrijven/in te schrijven/uitschrijven/aanmelden/afmelden/aansluiten/toevoegen
      /schrappen/verwijderen)|(schrijf/haal/zet/meld/neem/schrap/verwijder/voeg) (hem/haar/hen)
    |(haar/hun/zijn) (adres/mailadres/naam/inschrijving/gegevens/mail/nummer/gsm/lidmaatschap
      /e mailadres)|in (haar/zijn/hun) (plaats/naam)|voor (haar/hem/hen)|namens (haar/hem/hen
      /mijn)`,
  other_person: `(mijn/mn/m n/men/onze/ons/mijnen/ons/hare) (moeder/mama/ma/moe/vader/papa/pa
      /ouders/zus/zuster/broer/zoon/dochter/kinderen/kleinzoon/kleindochter/tante/nonkel/oom
      /grootmoeder/oma/bomma/meme/grootvader/opa/bompa/pepe/vriend/vriendin/schoonmoeder
      /schoonvader/schoonouders/schoonzus/schoonbroer/schoonzoon/schoondochter/neef/nicht/collega
      /meter/peter/ex/exman/ex man/exvrouw/kennis/patient/overleden man)|(mijn/onze/ons/mn/een/de
      /den/die/ne/mijnen/ene) (buurvrouw/buurman/buur/buren/overbuur/overbuurvrouw/overburen
      /huurder/huurster/onderbuur/bovenbuur/benedenbuur/buurvrouwtje/buurmeisje/buurjongen
      /achterburen)|(mijn oude/mijn bejaarde/mijn oudste/mijn jongste/mijn zieke/onze oude
      /mijn lieve/wijlen mijn) (moeder/mama/ma/moe/vader/papa/pa/ouders/zus/zuster/broer/zoon
      /dochter/kinderen/kleinzoon/kleindochter/tante/nonkel/oom/grootmoeder/oma/bomma/meme
      /grootvader/opa/bompa/pepe/vriend/vriendin/schoonmoeder/schoonvader/schoonouders/schoonzus
      /schoonbroer/schoonzoon/schoondochter/neef/nicht/collega/meter/peter/ex/exman/ex man/exvrouw
      /kennis/patient/overleden man/buurvrouw/buurman/buur/buren/overbuur/overbuurvrouw/overburen
      /huurder/huurster/onderbuur/bovenbuur/benedenbuur/buurvrouwtje/buurmeisje/buurjongen
      /achterburen)|een vriend|een vriendin|een kennis|een oude dame|een oudere dame
    |een oude vrouw|die mevrouw|die meneer|die dame|die man van hiernaast|iemand anders
    |mijn ex man|mijn ex vrouw|mijn exen`,
  spouse: `mijn man|mijn vrouw|mijn echtgenoot|mijn echtgenote|mijn partner|mijn vent|mijn madam
    |mijn wederhelft|mn man|mn vrouw`,
  accompanied: `met|samen met|zoals|net als|net zoals|lijk|gelijk|gelijk als|via|door|dankzij|bij
    |van|dat|en ik|en mij|en mezelf|en wij|volgens|naast|evenals|allebei|wij twee|alsook|en ikzelf
    |en mijzelf|alletwee|wij beiden|wij beide|hetzelfde als`,

  // Wishes and denials.
  want: `wil|willen|wilt|wou|wouden|zou willen|zouden willen|zou graag|zouden graag|had graag
    |hadden graag|graag|gaarne|wens|wensen|verlang|verlangen|verkies|verkiezen|besloten|besluit
    |beslist|beslis|van plan|heb zin|hebben zin|zin om|liever|bij voorkeur|ik vraag|wij vragen
    |vraag om|vragen om|vraag u|vraag jullie|vraag mij|vraag me|vraag dat|vraag ik|vragen wij
    |verzoek ik|verzoeken wij|ik verzoek|geinteresseerd|interesse|lijkt me|lijkt mij|lijkt ons
    |zie het zitten|zien het zitten|wel zitten|met plezier|het is tijd|is tijd om|beter dat
    |het beste dat|beter als ik|beter dat ik|dring aan|sta erop|eis|eisen|bereid|hoop|hopen|zin in
    |kwil|kzou|kwou|khad graag|hoef`,
  they_want: `(wil/willen/zou/zouden/wou) zich|wenst|wensen zich|(hij/zij/ze) (wil/willen/zou
      /zouden/wenst/wou)|(wil/zou/kan/mag) (hij/zij/ze)`,
  ask: `kunt u|kunt ge|kunde|kun je|kan u|kan je|kan jij|kunnen jullie|kunnen we|kunnen wij|kan ik
    |kan iemand|kan men|zou u|zou je|zoude|zoudt u|zouden jullie|zou ik|zouden we|zouden wij
    |wilt u|wil je|wil u|wilde|willen jullie|mag ik|mogen wij|mogen we|moogt|gelieve|gelieven|aub
    |asjeblieft|astublieft|alstublieft|alsjeblieft|alstubelieft|alstublief|ajb|a u b|a j b|svp
    |graag|is het mogelijk|is t mogelijk|zou het mogelijk|mogelijk om|kan dat|kan het
    |zou het kunnen|moet|moeten|verzoek|wees zo|zou vriendelijk zijn|vriendelijk|hoe kan ik
    |hoe kunnen we|wat moet ik|hoe moet|moet ik|moeten we|laat mij|laat me|laat ons|dank om
    |bedankt om|dank u om|mag iemand|jullie mogen|u mag|je mag|ge moogt|gij moogt|kunnen u
    |is er een manier|zo vriendelijk|de goedheid|wel willen|zou willen vragen|hoe doe ik
    |hoe moeten we|moogde|please`,
  not: `niet|nie|ni|geen|gene|gin|ginne|nooit|nimmer|zonder|noch|geenszins|allerminst|niks|niets
    |in plaats van|eerder dan|allesbehalve|weerhouden|tegengehouden|uitgesloten|geen sprake van`,
  but: "maar|want|omdat|aangezien|dus|toch|echter|nochtans|evenwel|tenzij|behalve dat|daarom|wel",
  not_fails: `weet|wist|weten|vind|vinden|vindt|lukt|lukte|gelukt|slaag|slagen|slaagde|begrijp
    |begrijpen|snap|zie|kan|kon|kunnen|vergeet|vergeten|mogelijk|nog niet|aarzel|twijfel|alleen
    |enkel|tijd|zin|interesse|niks van gehoord|woon|wonen|lees|lezen|meer hier`,
  undecided: `(voor/voordat/alvorens/vooraleer/eer) (ik/we/wij)|alvorens (me/mij/ons)|(twijfel
      /twijfelen/aarzel/aarzelen) (nog/of/om)|(twijfel/aarzel) er|nog niet beslist
    |nog niet besloten|(overweeg/overwegen)|denk erover|aan het nadenken|misschien|(moet
      /moeten) (ik/we/wij) (mij/me/ons)`,
  must_i: `(is het/is) (nodig/verplicht) (om/zich)|(is/is een) inschrijving (nodig/verplicht
      /vereist)`,
  no_more: `niet meer|nie meer|ni meer|nimeer|niemeer|nemeer|nimer|niks meer|niets meer|nooit meer
    |nooit nog|geen .. meer|gin .. meer|gene .. meer|niet langer|nie langer|ni langer|niet verder
    |geen verdere|geen enkele|genoeg van`,
  lacking: `(krijg/ontvang/krijgen/ontvangen/kreeg/kregen) (ik/we/wij/) (uw/jullie/de/die/al
      /) .. niet meer|(heb/hebben/had) .. (niets/niks/geen/nooit) .. (ontvangen/gekregen)
    |nog (altijd/steeds/) (niets/niks/geen) .. (ontvangen/gekregen/gehoord)|nooit iets (gekregen
      /ontvangen)|(komen/komt) .. (niet meer toe/niet meer aan/niet aan/niet binnen)|(niets
      /niks) meer (van u/van jullie) (ontvangen/gekregen/gehoord)|zonder nieuws|(krijg/ontvang
      /krijgen/ontvangen/kreeg/kregen/krijgt) (ik/we/wij/al/sinds/sedert/nog/bijna/blijkbaar
      /plots) .. (geen/niets/niks/nooit/niet)|(krijg/ontvang/krijgen/ontvangen/kreeg/kregen
      /krijgt) (geen/niets/niks)|(krijg/ontvang/krijgen/ontvangen) (uw/jullie/de/die) (mails
      /berichten/nieuwsbrief/info) .. niet|(komen/komt) .. geen .. meer`,
  also: `ook|eveneens|evenzeer|mezelf|mijzelf|net als|net zoals|idem|op mijn beurt|gelijk zij
    |zoals zij|zoals de rest|oek`,
  from_now: `voortaan|vanaf nu|vanaf heden|vanaf vandaag|vanaf morgen|vanaf volgende|vanaf
    |in het vervolg|in de toekomst|van nu af|voor het vervolg|met ingang van`,
  imagined: `indien|stel dat|stel u voor|wat als|in geval van|ingeval|voor het geval|mocht er
    |mochten er|mocht ik|als er iemand|als iemand|als ik iemand|als men|als je|als ge|als we
    |als wij|als er iets|als er ooit|als ik iets|als u|als jullie|wanneer je|wanneer men
    |wanneer iemand|wanneer we|wanneer er|zou kunnen|zouden kunnen|kan er gebeuren|kunnen gebeuren
    |risico|riskeer|riskeren|om te voorkomen|om te vermijden|te voorkomen|te vermijden|voorkomen
    |vermijden|beveiligen|beschermen|beveiliging|ooit|op een dag|vroeg of laat|nog gebeuren
    |gaat er een|zal er een|oefening|film|serie|gedroomd|droom|nachtmerrie|reportage|krant|artikel
    |gelezen|simulatie|test|alsof|hoe reageren|hoe moet ik reageren|is het toegelaten|tip|tips
    |raden jullie|had kunnen|hadden kunnen`,
  done_with: `per ongeluk|per vergissing|per abuis|vergist|vergissing|verkeerd geklikt
    |verkeerde knop|op de verkeerde|foute knop|niet met opzet|niet expres|abusievelijk|ongewild
    |onbedoeld|te vlug geklikt|te snel geklikt`,

  // Membership.
  unsubscribe: `uitschrijven|uitschrijve|uitschrijving|uitschrijvingen|uit te schrijven
    |uit schrijven|uitgeschreven|uitschrijf*|uitscrhijven|afmelding|afmelden|af te melden|(mij/me
      /ons) (afmelden/af te melden/uitschrijven/uitschrijve/uit te schrijven/te laten uitschrijven
      /desinscriben)|afgemeld|unsubscribe|unsuscribe|uitschrijven aub|afmelden aub|deregistreren
    |desinschrijven|uitschrjven|uitschijven|uitsschrijven|opt out`,
  remove: `verwijderen|verwijder|verwijdert|te verwijderen|verwijderd worden|verwijderd te worden
    |haal|haalt|halen|te halen|eraf halen|eraf te halen|gehaald worden|schrap|schrapt|schrappen
    |te schrappen|geschrapt worden|wis|wist|wissen|te wissen|gewist worden|weghalen|weg te halen
    |afhalen|af te halen|uithalen|uit te halen|delete|deleten|wegdoen|weg te doen|wegnemen
    |verwijdering|schrapping|supprimeren|doorstrepen|deactiveren|deactiveer|annuleren|uitsluiten
    |ruk|knikker|gooi|smijt|kieper|zwier|opruimen|op te ruimen|ruim .. op|ruimt .. op|ruimen .. op
    |opkuisen|kuist .. op|ophalen|op te halen|opgehaald worden|opgeruimd worden`,
  end: `opzeggen|op te zeggen|opzeg|opzegging|zeg .. op|zeggen .. op|beeindigen|te beeindigen
    |beeindig|beeindiging|stopzetten|stop te zetten|stopzetting|stop|annuleren|annuleer|annulering
    |te annuleren|verlaten|verlaat|te verlaten|stap uit|stappen uit|uit te stappen|uitstappen
    |treed uit|uittreden|treden uit|uittreding|ontslag|kap ermee|kappen ermee|trek .. terug
    |trekken .. terug|terugtrekken|terug te trekken|staken|staak|ophouden|houd op|hou op
    |op te houden|verbreken|opschorten definitief|ten einde|een einde|afsluiten|sluit .. af
    |haak af|haken af|af te haken|afhaken`,
  list: `lijst|lijsten|lijstje|mailinglijst|mailinglist|maillijst|mailing|mailing list
    |verzendlijst|ledenlijst|adressenlijst|adreslijst|verdeellijst|distributielijst|contactlijst
    |bestand|bestanden|adressenbestand|ledenbestand|register|databank|database|systeem|groep
    |groepen|groepsmail|bestemmelingen|geadresseerden|adressen|mailinglijsten`,
  mails: `mail|mails|mailtje|mailtjes|mailings|e mail|e mails|email|emails|bericht|berichten
    |berichtje|berichtjes|nieuwsbrief|nieuwsbrieven|nieuws|post|info|informatie|updates|meldingen
    |brieven|reclame|rommel|spam|onzin|communicatie|mededelingen|mailen|mailing|communicaties
    |flash|flashes|bulletin|bulletins|waarschuwingen|waarschuwing|alerts|tips|preventietips
    |toestanden|zever|gezever|blaadje|krantje|infomails|infomail|infoblad|rondzendbrief
    |omzendbrief|verwittigingen|kennisgevingen|zaken|doorsturen|verzendingen`,
  receive: `te ontvangen|te krijgen|te lezen|mogen ontvangen|mogen krijgen|graag ontvangen
    |ook ontvangen|graag krijgen|ook krijgen|ontvangen graag|graag .. krijgen|graag .. ontvangen
    |op de hoogte|verwittigd worden|verwittigd te worden|geinformeerd worden
    |geinformeerd te worden|ingelicht worden|ingelicht te worden|gewaarschuwd worden
    |gewaarschuwd te worden|op de hoogte te worden|geinformeerd blijven|mee te krijgen
    |mee te genieten`,
  send: `te sturen|stuur|stuurt|zend|te zenden|te mailen|te schrijven|te bezorgen|toe te sturen
    |door te sturen|te contacteren|contacteer|bezorg|verstuur|te versturen|lastig te vallen
    |lastigvallen|spammen|te spammen|bestoken|bombarderen|mailen|blijven sturen|op te sturen
    |versturen`,
  member: `lid|leden|lidmaatschap|deelname|deelnemen|deelnemer|deelnemers|deel te nemen
    |deel uit te maken|deel uitmaken|aansluiting|aangesloten|inschrijving|abonnement|ingeschreven
    |geabonneerd|meedoen|mee te doen|doe mee|doen mee|erbij|erbij horen|erbij zijn|betrokken
    |medewerking|engagement|lidmaat`,
  partnership: `plp|bin|buurtinformatienetwerk|buurtnetwerk|netwerk|partnerschap|groep|vereniging
    |werking|initiatief|buurtpreventie|buurtwacht|buurtwerking|club|project|organisatie
    |buurtwhatsapp|preventienetwerk|partnerschappen|b i n|bins|buurtpreventienetwerk|bij jullie
    |bij u|jullie werking|jullie initiatief|uw werking|uw initiatief|jullie groep|ploeg|team|bende
    |buurtcomite|wijkcomite|preventie|preventiepartnerschap|lokaal partnerschap|buurt in beeld
    |wakkere buren|waakzame buren|buurtnet`,
  leave_idiom: `(schrijf/schrijft/schrijve/schreef/schrijf aub/schrijf alstublieft) (mij/me/ons) (
      /maar/dan/dan maar/aub/svp/ook/alstublieft/alsjeblieft/dus/hierbij/direct/nu/onmiddellijk
      /meteen/er/er maar) uit|(meld/meldt) (mij/me/ons) (/maar/dan maar/aub/svp/hierbij/dus
      /bij dezen/bij deze/alstublieft) af|(schrijf/meld) (mijn adres/ons adres/mijn naam/deze mail
      /dit adres/dit mailadres/mijn man en mij/ons allebei) (uit/af)|(schrap/schrapt/verwijder
      /verwijdert/wis/delete/deleten/vergeet) (mij/me/ons)|(schrap/verwijder/wis/haal
      /delete) (mijn adres/mijn naam/ons adres/onze naam/mijn mailadres/mijn e mailadres
      /mijn inschrijving/onze inschrijving/mijn e mail) (/maar/aub/svp/alstublieft/uit/van)|(hou
      /houd/houdt/hou aub/hou alstublieft/hou maar/hou nu/schei) (ermee op/er mee op
      /er eens mee op/eens op met/op met/op me/op mij/er alstublieft mee op/er aub mee op
      /er nu mee op/op die/ermee uit/er mee uit/op alstublieft/op aub)|(wil/willen/wou/wouden/wens
      /wensen/zou/zouden/had/hadden/graag/liever/gelieve/aub/svp/alstublieft/alsjeblieft/hoef
      /hoeven/hoeft/verlang/verkies/moet/moeten/mag/mogen/moogt/stuur/stuurt/zend/mail/schrijf
      /verstuur/bezorg/doe/verder/dus/verzoek) .. geen .. (mail/mails/mailtje/mailtjes/mailings
      /e mail/e mails/email/emails/bericht/berichten/berichtje/berichtjes/nieuwsbrief
      /nieuwsbrieven/nieuws/post/info/informatie/updates/meldingen/brieven/reclame/rommel/spam
      /onzin/communicatie/mededelingen) meer|(wil/willen/wens/wensen/zou/zouden/had/wou/hoef
      /hoeven/graag/liever/gelieve) .. (niet meer/niet langer/nooit meer/niks meer/niets meer
      /geen .. meer/nie meer/gin .. meer/ni meer) (ontvangen/krijgen/te krijgen/te ontvangen
      /gemaild worden/gecontacteerd worden/lastiggevallen worden/aangeschreven worden/horen
      /te horen)|(moet/moeten/moete/moogt/mag/mogen/hoeft/hoef/hoeven/gelieve/graag/aub/svp/liever
      /alstublieft/stuur/stuurt/zend/mail/schrijf/contacteer) .. (niets meer/niks meer/niet meer
      /nie meer) (te sturen/sturen/te mailen/mailen/te schrijven/schrijven/toe te sturen
      /door te sturen/doorsturen/toesturen/opsturen/te bezorgen/te zenden/versturen/te versturen
      /contacteren/te contacteren)|(wil/willen/wens/wensen/ben/zou/zouden/liever/hoef
      /wou) .. (geen lid/geen deel/niet langer lid/niet meer meedoen/niet langer meedoen
      /niet meer deelnemen/niet langer deel/niet meer lid/niet langer deelnemen/niet meer mee doen
      /niks meer mee/niets meer mee/niks meer met jullie/niets meer met jullie) (meer/meer zijn
      /van/van uw/van uitmaken/uit/te/te maken/zijn)|wil niet meer meedoen
    |willen niet meer meedoen|wil nie meer meedoen|doe niet meer mee|doen niet meer mee
    |doe nie meer mee|niet langer lid|niet langer deel uit|niet langer meedoen
    |niet meer van de partij|laat mij gerust|laat me gerust|laat ons gerust|laat mij met rust
    |laat me met rust|laat ons met rust|laat mij eens met rust|mij gerust laten|me gerust laten
    |met rust laten|gerust te laten|met rust te laten|stop met (mailen/sturen/schrijven/dat gemail
      /die/uw/jullie/mij/me/ons/al die/al dat/deze/het sturen/het zenden/het mailen/berichten
      /mails/spammen/doorsturen/versturen)|stop daarmee|stop dat gemail|stop de mails
    |stop die mails|stop aub|stop svp|stop alstublieft|stop maar met|gestopt mogen|mogen stoppen
    |mag stoppen|mag gestopt|stop ermee|ermee stoppen|ermee te stoppen|stoppen ermee
    |er mee stoppen|er mee te stoppen|stop er mee|ik stop er|wil stoppen|wens te stoppen
    |liever stoppen|(stap/stappen/trek/trekken/treed/treden) (/ik/wij/we/hiermee/hierbij
      /dus) (eruit/er uit/hieruit/uit de groep/uit de bin/uit het plp/uit het netwerk
      /uit het buurtinformatienetwerk/uit het partnerschap/uit jullie/uit uw/uit de vereniging
      /uit de werking/mij terug uit/me terug uit/ons terug uit)|uit de bin stap|uit het plp stap
    |uit de groep stap|uit het netwerk stap|eruit stap|eruit stappen|uitstap uit|ik haak af
    |wij haken af|we haken af|ik ga eruit|ga ik eruit|wil eruit|willen eruit|wil er uit
    |wil hieruit|wil er af|wil eraf|wil van die lijst|van de lijst af|van die lijst af
    |van jullie lijst af|van uw lijst af|uit de groep stappen|uit het plp stappen
    |uit de bin stappen|uit het netwerk stappen|(verlaat/verlaten/zeg/zeggen) (de/het/t/die/dat
      /dit/deze/uw/jullie/ulle/ons/onze/je/den/jouw) (plp/bin/buurtinformatienetwerk/buurtnetwerk
      /netwerk/partnerschap/groep/vereniging/werking/initiatief/buurtpreventie/buurtwacht
      /buurtwerking/club/project/organisatie/buurtwhatsapp/preventienetwerk)
    |zeg .. lidmaatschap op|zeg .. deelname op|zeg .. inschrijving op|zeg .. engagement op
    |zeggen .. lidmaatschap op|lidmaatschap opzeggen|deelname opzeggen|lidmaatschap op te zeggen
    |lidmaatschap beeindigen|lidmaatschap te beeindigen|lidmaatschap stopzetten
    |lidmaatschap stop te zetten|deelname beeindigen|deelname stopzetten|einde aan mijn
    |einde van mijn lidmaatschap|inschrijving annuleren|inschrijving te annuleren
    |inschrijving schrappen|inschrijving stopzetten|inschrijving ongedaan|annuleer mijn
    |annuleer onze|mijn inschrijving mag|neem ontslag|mijn ontslag als lid|geef mijn ontslag
    |hoeft niet meer|hoeft voor mij niet|hoeft nie meer|moet niet meer voor mij|moet niet meer
    |voor mij hoeft|hoef die mails niet|hoef jullie mails niet|hoef dat niet|zonder mij
    |zonder ons verder|doe maar zonder|reken niet meer op|reken niet op mij|reken maar niet
    |niet meer op mij rekenen|tel mij niet meer|niks voor mij|niets voor mij|is niet meer voor mij
    |niet meer voor mij|niet aan mij besteed|zeg mij niks meer|zegt mij niks meer
    |interesseert mij niet|interesseert me niet|interesseert mij nie|interesseert mij niet meer
    |interesseert me niet meer|interesseert ons niet|niet meer geinteresseerd
    |niet langer geinteresseerd|geen interesse meer|geen belangstelling meer
    |nie meer geinteresseerd|niet geinteresseerd in jullie|niet geinteresseerd in die
    |beu van jullie|jullie mails beu|die mails beu|uw mails beu|al die mails beu|beu van die
    |beu van al|genoeg van jullie|genoeg van uw|genoeg van die mails|buik vol van|gehad met jullie
    |gehad met die|gehad met uw|gedaan met die mails|gedaan met mailen|bespaar u de moeite
    |bespaar jullie de moeite|bespaar je de moeite|doe geen moeite|geen moeite meer
    |blokkeer jullie|nutteloos om|heeft geen zin meer|heeft geen zin om mij|niet nodig mij
    |niet nodig om mij|niet nodig om ons|niet meer nodig om mij|niet meer nodig om ons
    |niet meer te mailen|nooit nog|geen mails meer aub|geen mails meer svp|trek ik mij terug
    |trekken wij ons terug|trekken we ons terug|mij terugtrekken|ons terugtrekken
    |mijn toestemming intrekken|als lid stoppen|als lid te stoppen|stoppen als lid|stop als lid
    |stop ik als lid|hoeft (het/dat/dit/die/) (voor mij/voor ons/) (niet/nie) meer|(voor mij
      /voor ons) hoeft (het/dat/die/dit/) .. (niet/niet meer)|(kan/kunnen/mag/mogen/wil/willen/zou
      /zouden/dat) (ik/wij/we) .. (uitgeschreven/geschrapt/verwijderd) (word/worden/wordt
      /te worden)|(gelieve/wil/willen/dat) .. mij uitgeschreven|(stuur/zend/mail) (mij/me
      /ons) (aub/alstublieft/) (niets/niks) (aub/svp/meer/alstublieft)|(moet/moeten/hoef/wil
      /willen) .. (mails/berichten/mail/nieuwsbrief/post/rommel/info) (niet/nie) meer|(schrijf
      /meld/haal/doe/zet/schrap) (ons beiden/ons twee/ons allebei/ons alletwee/mij en mijn man
      /mij en mijn vrouw/ons allemaal/ons gezin) (uit/af/eraf/eruit/van/weg)|(zorg/zorgen
      /zorgt) .. dat (ik/wij/we) (geen/niets/niks) .. (krijg/krijgen/ontvang/ontvangen)|(ontvang
      /ontvangen/krijg) liever (niets/geen/niks)|als (beeindigd/opgezegd/stopgezet) (beschouwen
      /te beschouwen/beschouwd)|(heb/hebben) .. (mails/berichten/nieuwsbrief/nieuwsbrieven
      /informatie/info/post) (niet/nie/niet langer) (meer/) nodig|(mails/berichten/nieuwsbrief
      /nieuwsbrieven) niet meer nodig|(haal/haalt/doe/zet/schrap/verwijder/gooi/smijt/wis/neem
      /laat) (mij/me/ons) (/maar/aub/er/er maar/eens) (van/af/eraf/uit/eruit/weg/vanaf/daaruit
      /er af/er uit)|(stuur/stuurt/zend/mail/schrijf/contacteer/bezorg/val) (mij/me/ons) (/aub
      /alstublieft/dus/voortaan) (niets meer/niks meer/niet meer/nooit meer/niet langer/nie meer
      /geen mails/geen berichten)|(mag/mogen/kan/kunnen/wil/willen) (ik/wij/we) .. van (de/die/uw
      /jullie/deze) (lijst/maillijst/mailinglijst/mailinglist/verzendlijst)|(mag/mogen/kan/kunnen
      /wil/willen) (ik/wij/we) .. uit (de/die/uw/jullie/het) (groep/bestand/mailing)|(had
      /hadden) (ik/wij/we) (mij/me/ons) (graag/) .. (uitgeschreven/afgemeld)|(mij/me
      /ons) graag (uitgeschreven/afgemeld)|(niet/nie/ni) (meer/langer/) geinteresseerd in (die/de
      /deze/jullie/uw/al)|(haald/haalt) (mij/me/ons) (er/) (af/eraf/van/uit)`,
  leave_hint: `verhuisd|verhuizen|verhuis|verhuizing|weg uit seraing|geen tijd meer|geen tijd
    |de tijd niet meer|woon niet meer|wonen niet meer|woon hier niet meer|wonen hier niet meer
    |huis verkocht|verkocht|rusthuis|woonzorgcentrum|bejaardentehuis|serviceflat|te oud
    |op mijn leeftijd|mijn ogen|rechtstreeks de prullenbak|prullenmand|in de vuilbak|lees ze niet
    |lees het niet|lees dat niet|lees het toch niet|lees die niet|lees ze nooit|lees het nooit
    |ongelezen|nooit gelezen|te veel mails|teveel mails|te veel berichten|teveel berichten
    |mailbox loopt vol|mailbox vol|inbox vol|dubbel|heb er niks aan|heb er niets aan
    |dient tot niks|dient nergens toe|nergens voor nodig|kan mij niet schelen|zal mij een zorg
    |zal mij worst|interesseert|nooit gevraagd|nooit om gevraagd|niet gevraagd|niet om gevraagd
    |zonder mijn toestemming|zonder toestemming|nooit ingeschreven|bedankt voor alles
    |merci voor alles|veel succes nog|nog veel succes|doe zo voort|vaarwel|het ga jullie goed
    |zonder wrok|even goede vrienden|spijtig|helaas|mijn ding niet|niks voor ons|de derde keer
    |al drie keer|al twee keer|beu|kotsbeu|welletjes|flauwe|sorry maar`,
  enough: `beu|kotsbeu|zat|stop|basta|genoeg van|is het genoeg|genoeg geweest|gehad met|buik vol
    |teveel is teveel|te veel is te veel`,
  sign_up: `(mij/me/ons) (inschrijven/inschrijve/in te schrijven/te laten inschrijven/aanmelden
      /aan te melden/aansluiten/aan te sluiten/opgeven/op te geven/inscriberen/registreren
      /te registreren/engageren/kandidaat stellen/abonneren/te abonneren/toetreden
      /te laten opnemen/laten inschrijven/laten opnemen/laten registreren)|(graag/wil/willen/kan
      /kunnen/wou/hier/nog/ook) (inschrijven/inschrijve/aanmelden/aansluiten/toetreden/instappen
      /meedoen/deelnemen/meewerken/lid worden/mee doen)|in te schrijven|inschrijven bij
    |inschrijven voor het plp|inschrijven voor de bin|inschrijving als lid|ingeschreven worden
    |ingeschreven te worden|ingeschreven geraken|aan te sluiten|aansluiten bij|toe te treden
    |toetreden tot|aan te melden|mijn aanmelding|mijn kandidatuur|kandidatuur|lid worden
    |lid te worden|word lid|worden lid|lid geworden|lidworden|lid zijn|lid te zijn|een lid worden
    |partner worden|deel uitmaken|deel uit te maken|deel te nemen|mee te doen|meewerken
    |mee te werken|erbij horen|erbij te horen|er bij horen|bij horen|erbij zijn|erbij komen
    |vervoegen|te vervoegen|versterken|opgenomen worden|opgenomen te worden|toegevoegd worden
    |toegevoegd te worden|in de groep komen|van de partij zijn|schrijf mij in|schrijf me in
    |schrijf ons in|schrijven ons in|meld mij aan|meld me aan|melden ons aan|sluit mij aan
    |sluit me aan|sluiten ons aan|geef mij op|geef me op|geven ons op|aanmelden|inschrijven
    |aansluiten|inschrijving|lidmaatschap aanvragen|aanvraag lidmaatschap`,
  add: `voeg|voegt|toevoegen|toe te voegen|opnemen|op te nemen|plaats|plaatsen|noteer|noteren
    |registreer|neem|inschrijven|bijzetten|bij te zetten|bijschrijven|aanvaard|aanvaarden|inlassen
    |betrek|betrekken|inschrijf`,
  join_idiom: `(schrijf/schrijft/schrijven) (mij/me/ons) (ook/ook maar/maar/gerust/graag/dan maar
      /dan gerust/dan/er ook maar/aub/svp/alstublieft/hierbij/dan ook/eveneens/alsnog/toch) in|(op
      /in/aan/bij) (uw lijst zetten/jullie lijst zetten/de lijst zetten/die lijst zetten
      /de lijst te zetten/de lijst plaatsen/de lijst bij/de mailinglijst zetten
      /de mailinglijst te zetten/de verzendlijst zetten)|(mij/me/ons) (erbij/er bij/er ook bij
      /er ook maar bij/bij zetten/toevoegen/toe te voegen/opnemen/op te nemen/toevoegen aan
      /terug op de lijst/terug inschrijven/opnieuw inschrijven/herinschrijven/weer inschrijven
      /bijzetten/ook de berichten/ook die berichten/ook de mails/ook die mails/ook uw mails
      /ook jullie mails/ook jullie berichten/ook verwittigen/ook op de hoogte houden
      /op de hoogte te houden/op de hoogte houden)|(ik/wij/we) (er/er ook/ook/nog/er nog
      /hier nog) (bij/erbij/meedoen/bij komen/bij horen/mee doen/aansluiten/instappen/bijkomen)
    |ik doe mee|wij doen mee|we doen mee|doe ik mee|doen wij mee|doe graag mee|doen graag mee
    |doe ook mee|doen ook mee|kdoe mee|ik doe ook mee|ik ben erbij|ik ben er bij|wij zijn erbij
    |ben er graag bij|zijn er graag bij|ik ben kandidaat|wij zijn kandidaat|zijn kandidaat
    |ben kandidaat|stel mij kandidaat|stel me kandidaat|stellen ons kandidaat|reken op mij
    |reken maar op mij|u kan op mij rekenen|u kunt op mij rekenen|jullie kunnen op mij rekenen
    |op mij rekenen|op ons rekenen|ik wil wel|ik wil ook wel|ik meld mij aan
    |hierbij meld ik mij aan|meld ik mij|meld mij als|meld ik ons aan|geef mij op|geef ik mij op
    |geef ik ons op|geven wij ons op|zou willen meedoen|wel willen meedoen|wil meedoen
    |willen meedoen|wil wel meedoen|graag meedoen|wil ook meedoen|willen ook meedoen
    |zou graag meedoen|graag lid worden|wil lid worden|willen lid worden|wens lid te worden
    |wensen lid te worden|wil ook lid|willen ook lid|kan ik lid worden|kunnen wij lid worden
    |kunnen we lid worden|hoe word ik lid|hoe word je lid|hoe wordt men lid|hoe worden we lid
    |hoe worden wij lid|hoe kan ik lid|hoe kunnen we lid|hoe wordt ge lid|hoe kan ik meedoen
    |hoe kan ik mij|hoe kan ik me inschrijven|hoe kunnen wij ons|hoe kunnen we ons
    |hoe moet ik mij inschrijven|hoe schrijf ik mij in|hoe schrijf je je in
    |waar kan ik mij inschrijven|waar kan ik me inschrijven|waar moet ik tekenen
    |waar kan ik tekenen|waar teken ik|hoe sluit ik mij aan|hoe sluit ik me aan
    |hoe kan ik aansluiten|hoe aansluiten|hoe inschrijven|als nieuw lid|nieuw lid|nieuwe leden
    |terug lid worden|opnieuw lid|weer lid|terug op de lijst|wil er bij horen|wil erbij horen
    |wil er ook bij|willen er ook bij|wil er graag bij|wil er toch bij|toch bij horen|interesse om
    |interesse in deelname|interesse in jullie|interesse om lid|geinteresseerd om
    |ben geinteresseerd|zijn geinteresseerd|ben wel geinteresseerd|ook interesse
    |ook geinteresseerd|heb interesse|hebben interesse|lijkt mij wel iets|lijkt me wel iets
    |lijkt ons wel iets|iets voor mij|jullie rangen vervoegen|de rangen versterken
    |jullie groep vervoegen|jullie vervoegen|een van jullie worden|is er nog plaats
    |nog een plaatsje|vergeet mij niet in te|ook verwittigd worden|ook verwittigd te worden
    |ook op de hoogte gehouden|ook die informatie krijgen|ook jullie berichten
    |ook uw berichten krijgen|ook uw mails krijgen|ook de mails krijgen|ook graag de berichten
    |ook graag ontvangen|berichten ook ontvangen|mails ook ontvangen|berichten ook krijgen
    |mails ook krijgen|inschrijving bin|inschrijving plp|aanmelding bin|aanmelding plp
    |inschrijven bin|inschrijven plp|(wil/willen/graag/zou/zouden/wens/wensen) .. (op de hoogte
      /geinformeerd/verwittigd/ingelicht) (gehouden/gebracht/) (worden/te worden/blijven
      /te blijven)|(ik/wij/we) (erbij/er bij/meedoen/mee doen/aansluiten/instappen)
    |graag lid (worden/zijn)|(ik/we/wij) .. (ingeschreven/opgenomen/toegevoegd) (word/worden
      /te worden)|(rechtstreeks/direct/ook) (naar/aan) (mij/ons) (komen/gestuurd/sturen
      /doorsturen)|rechtstreeks (krijgen/ontvangen)|(wil/willen) er (ook/graag/gewoon/toch/opnieuw
      /terug/weer/wel/gewoon weer/gewoon terug/ook wel/gewoon ook/heel graag) bij|(weer/terug
      /opnieuw) (bijhoren/bij horen)|(wat/hoe) (moet/moeten/kan/kunnen/doe/doen) (ik/wij
      /we) .. (om/om ook) .. (mee te doen/mee te mogen doen/lid te worden/deel te nemen
      /erbij te horen/erbij te zijn/aan te sluiten/in te schrijven)|(ik/wij/we) (er/) (ook/nog
      /) (bij/erbij)|(ik/wij/we) er (ook/ook nog/nog) bij|(ik/wij/we) (ook/) erbij (komen/horen)
    |(krijg/krijgen/ontvang/ontvangen) .. (graag ook/ook graag)|(krijg/krijgen/ontvang
      /ontvangen) (die/de/uw/jullie/deze) (berichten/mails/info/nieuwsbrief/verwittigingen) (ook
      /graag)|(zet/zetten/schrijf/plaats/neem/noteer/telephone/tel/reken/voeg/meld
      /registreer) (mij/me/ons) .. (op de lijst/op uw lijst/op jullie lijst/op die lijst
      /op de maillijst/op de mailinglijst/op de ledenlijst/bij op/erbij/in de groep/in uw groep
      /in jullie groep/in de lijst/toe aan/als lid/als nieuw lid/als deelnemer/in het bestand)
    |(zet/neem/schrijf/tel/telephone/reken/geef) (mij/me/ons) (er/) (ook/maar/ook maar/) (bij
      /op in/mee op/op als)|(schrijf/schrijft) (mij/me/ons) (/aub/ook/ook maar/maar/dan maar
      /gerust/graag) (in voor/in bij/in aub/in als/in svp/bij op)|(had/hadden/zou/zouden) (ik/wij
      /we) (mij/me/ons) (graag/ook/daarbij/graag ook/) .. (aangesloten/ingeschreven/aangemeld
      /opgegeven)|(mij/me/ons) graag .. (aangesloten/ingeschreven/aangemeld)|(waar/hoe) (moet
      /moeten/kan/kunnen/mag) (ik/wij/we) (mij/me/ons) (hier/daarvoor/bij jullie/bij u
      /) (aanmelden/inschrijven/opgeven/aansluiten)`,
  join_hint: `affiche|folder|foldertje|flyer|brochure|strooibriefje|strooifolder|briefje in de bus
    |in de bus|brievenbus gevonden|pas verhuisd|net verhuisd|komen wonen|nieuw in de
    |nieuw in de straat|nieuw in de wijk|nieuwe inwoner|nieuwe bewoner|nieuwe bewoners
    |over gesproken|vertelde mij|aangeraden|raadde mij aan|over gehoord|van gehoord|infoavond
    |infovergadering|op pensioen|gepensioneerd|met pensioen|ik woon|wij wonen|we wonen|kwoon
    |woonachtig|mooi initiatief|goed initiatief|goed idee|schoon initiatief|prachtig initiatief
    |nuttig maken|mijn steentje|handje helpen|handje toesteken|helpen|formulier
    |inschrijvingsformulier|procedure|wat moeten we doen|wat moet ik doen
    |wat moeten we daarvoor doen|hoe moet da|hoe gaat dat|charter|in mijn straat|in onze straat
    |in mijn buurt|heel de dag thuis|krijg niks|nog niks gekregen|nog niets ontvangen
    |nooit iets gekregen|krijgt de berichten|krijgen de berichten|krijgt jullie mails
    |krijgt die mails|zit er al in|is ook lid|is al lid|zijn al lid|tot uw dienst|mijn adres is`,
  other_body: `proximus|voo|orange|telenet|belgacom|skynet|scarlet|krant|gazet|tijdschrift
    |magazine|whatsapp|facebook|messenger|instagram|school|werk|job|cursus|opleiding|les|lessen
    |stage|zwembad|zwemles|leverancier|energieleverancier|bank|verzekering|verzekeringen
    |mutualiteit|ziekenfonds|fitness|sportclub|sport|tennis|voetbal|voetbalclub|koor|kasteel
    |bibliotheek|netflix|creche|kinderopvang|academie|rijbewijs|examen|tornooi|toernooi|marathon
    |rommelmarkt|verkiezingen|partij|vakbond|ziekenhuis|gevangenis|leger|roken|sigaretten|sigaret
    |antenne|met krijt|op de muur|op de muren|op de gevel|op de gevels|racistisch|racistische
    |met stift|op de stoep|concert|voorstelling|cinema|elektriciteit|contract|de lijn|nmbs
    |jeugdbeweging|scouts|chiro|turnkring|kaartclub|dansles|abonnement op|dubbels`,
  pause_idiom: `(opschorten/opgeschort/stopgezet/stopzetten/stoppen/onderbreken/onderbroken
      /op pauze/pauzeren/gepauzeerd/even geen/zolang geen/tijdelijk/tijdelijk geen/geen mails
      /niets te sturen/niks te sturen/niets sturen/niks sturen) (tijdelijk/zolang/tot ik terug
      /tot wij terug/tot we terug/tijdens mijn/tijdens onze/in die periode/in die tijd/tot eind
      /tot begin/tot na/tijdens de vakantie/tijdens het verlof/een tijdje)|tijdelijk stopzetten
    |tijdelijk stoppen|tijdelijk geen|tijdelijk opschorten|tijdelijk onderbreken|tijdelijk niet
    |zolang stopgezet|zolang geen|zolang niet|zolang niets|zolang we weg|zolang ik weg|op pauze
    |pauze|pauzeren|een pauze|voorlopig geen|voorlopig niet|voorlopig niks|voorlopig niets
    |even geen|even niet|even stopzetten|een tijdje geen|in die periode|gedurende die periode
    |in die tijd geen|tijdens mijn vakantie|tijdens onze vakantie|tijdens mijn verlof
    |tijdens ons verlof|tijdens mijn afwezigheid|tijdens onze afwezigheid|tot ik terug ben
    |tot wij terug zijn|tot we terug zijn|tot mijn terugkeer|tot onze terugkeer|opnieuw vanaf
    |voor enkele weken|voor een paar weken|enkele weken geen|een maand geen|blijf lid
    |blijf wel lid|blijf graag lid|blijf gewoon lid|blijf zeker lid|blijven lid|blijven wel lid
    |blijven natuurlijk lid|blijven graag lid|lid blijven|lid te blijven|wel lid blijven
    |blijf ingeschreven|blijven ingeschreven|wil blijven|willen blijven|wil wel blijven
    |blijf erbij|blijven erbij|minder mails|minder vaak|minder berichten|maar een mail
    |een exemplaar|(niet/zeker niet/toch niet/absoluut niet/nog niet/niet meer/helemaal niet
      /niet direct/nie) (uitschrijven/uit te schrijven/afmelden/opzeggen/stoppen ermee)|(daarna
      /nadien) (weer/terug/opnieuw)|(een/1) (mail/exemplaar) is genoeg|geen dubbel*
    |tot .. (januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november
      /december) (geen/niets/niks)`,
  office_role: `coordinator|coordinatrice|coordinatoren|coordinatorschap|coordineren|rol van
    |functie van|functie als|mandaat|adjunct|verantwoordelijke|secretaris|penningmeester|trekker`,
};
