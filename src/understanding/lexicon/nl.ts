// Dutch, as it is written in Flanders, also dialect-tinged and in a hurry: who is meant, wishes,
// membership, data, courtesy, machines. What people see and fear stands in nl-seen.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { nlSeen } from "./nl-seen.ts";

export const nl: Lexicon = {
  ...nlSeen,

  // Who is meant.
  self: `ik|k|kik|ikke|ek|wij|we|ikzelf|wijzelf|ook ik|mijn man en ik|mijn vrouw en ik|kzou|kwou
    |kben|khad|kga`,
  me: `mij|me|mijzelf|mezelf|mijn eigen|m n eigen|ons|onszelf|mijn adres|mijn mailadres
    |mijn e mailadres|mijn emailadres|mijn mail|mijn e mail|mijn email|mijn naam|onze naam
    |onze namen|ons adres|ons mailadres|onze adressen|mijn nummer|mijn gsm|mijn gsm nummer
    |dit adres|dit mailadres|dit e mailadres|dit emailadres|mijn mailbox|mijn inbox|mijn postbus
    |mn adres|mn mail|mn naam|mijn contactgegevens|bovenstaand adres|onderstaand adres`,
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
    |van|dat|en ik|en mij|en mezelf|en wij|volgens|naast|ook|evenals|allebei|wij twee|alsook
    |en ikzelf|en mijzelf|alletwee|wij beiden|wij beide|hetzelfde als`,

  // Wishes and denials.
  want: `wil|willen|wilt|wou|wouden|zou willen|zouden willen|zou graag|zouden graag|had graag
    |hadden graag|graag|gaarne|wens|wensen|verlang|verlangen|verkies|verkiezen|besloten|besluit
    |beslist|beslis|van plan|heb zin|hebben zin|zin om|liever|bij voorkeur|ik vraag|wij vragen
    |vraag om|vragen om|vraag u|vraag jullie|vraag mij|vraag me|vraag dat|vraag ik|vragen wij
    |verzoek ik|verzoeken wij|ik verzoek|geinteresseerd|interesse|lijkt me|lijkt mij|lijkt ons
    |zie het zitten|zien het zitten|wel zitten|met plezier|het is tijd|is tijd om|beter dat
    |het beste dat|beter als ik|beter dat ik|dring aan|sta erop|eis|eisen|bereid|hoop|hopen|zin in
    |kwil|kzou|kwou|khad graag|hoef`,
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
    |enkel|meer|niet meer|geen .. meer|niks meer|niets meer|tijd|nodig|hoeft|hoef|langer`,
  no_more: `niet meer|nie meer|ni meer|nimeer|niemeer|nemeer|nimer|niks meer|niets meer|nooit meer
    |nooit nog|geen .. meer|gin .. meer|gene .. meer|niet langer|nie langer|ni langer|niet verder
    |geen verdere|geen enkele|genoeg van`,
  also: `ook|eveneens|evenzeer|mezelf|mijzelf|net als|net zoals|idem|op mijn beurt|gelijk zij
    |zoals zij|zoals de rest|oek`,
  from_now: `voortaan|vanaf nu|vanaf heden|vanaf vandaag|vanaf morgen|vanaf volgende|vanaf
    |in het vervolg|in de toekomst|van nu af|nu|voor het vervolg|met ingang van|ab`,
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
      /mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (afmelden/af te melden/uitschrijven
      /uitschrijve/uit te schrijven/te laten uitschrijven/desinscriben)|afgemeld|unsubscribe
    |unsuscribe|uitschrijven aub|afmelden aub|deregistreren|desinschrijven|uitschrjven|uitschijven
    |uitsschrijven|opt out`,
  remove: `verwijderen|verwijder|verwijdert|te verwijderen|verwijderd worden|verwijderd te worden
    |haal|haalt|halen|te halen|eraf halen|eraf te halen|gehaald worden|schrap|schrapt|schrappen
    |te schrappen|geschrapt worden|wis|wist|wissen|te wissen|gewist worden|weghalen|weg te halen
    |afhalen|af te halen|uithalen|uit te halen|delete|deleten|wegdoen|weg te doen|wegnemen
    |verwijdering|schrapping|supprimeren|doorstrepen|deactiveren|deactiveer|annuleren|uitsluiten
    |ruk|knikker|gooi|smijt|kieper|zwier`,
  end: `opzeggen|op te zeggen|opzeg|opzegging|zeg .. op|zeggen .. op|beeindigen|te beeindigen
    |beeindig|beeindiging|stopzetten|stop te zetten|stopzetting|stop|stoppen|te stoppen|annuleren
    |annuleer|annulering|te annuleren|verlaten|verlaat|te verlaten|stap uit|stappen uit
    |uit te stappen|uitstappen|treed uit|uittreden|treden uit|uittreding|ontslag|kap ermee
    |kappen ermee|trek .. terug|trekken .. terug|terugtrekken|terug te trekken|staken|staak
    |ophouden|houd op|hou op|op te houden|verbreken|opschorten definitief|ten einde|een einde
    |afsluiten|sluit .. af|haak af|haken af|af te haken|afhaken`,
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
    |ook ontvangen|graag krijgen|ook krijgen|ontvangen graag|ook .. krijgen|ook .. ontvangen
    |graag .. krijgen|graag .. ontvangen|op de hoogte|verwittigd worden|verwittigd te worden
    |geinformeerd worden|geinformeerd te worden|ingelicht worden|ingelicht te worden
    |gewaarschuwd worden|gewaarschuwd te worden|op de hoogte te worden|geinformeerd blijven
    |mee te krijgen|mee te genieten`,
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
  leave_idiom: `(schrijf/schrijft/schrijve/schreef/schrijf aub/schrijf alstublieft) (mij/me
      /mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/maar/dan/dan maar/aub/svp/ook
      /alstublieft/alsjeblieft/dus/hierbij/direct/nu/onmiddellijk/meteen/er/er maar) uit|(meld
      /meldt) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/maar/dan maar/aub/svp
      /hierbij/dus/bij dezen/bij deze/alstublieft) af|(schrijf/meld) (mijn adres/ons adres
      /mijn naam/deze mail/dit adres/dit mailadres/mijn man en mij/ons allebei) (uit/af)|(haal
      /haalt/doe/doet/zet/schrap/schrapt/verwijder/verwijdert/gooi/smijt/wis/veeg/knikker/neem
      /delete/laat/zwier/kieper) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/maar
      /dan maar/aub/svp/alstublieft/nu/er/er maar/eens/ook/ne keer/direct/gerust/meteen
      /eindelijk) (van/af/eraf/uit/eruit/weg/vanaf/daaruit/daaraf/daar af/hier af/er af/er uit
      /hier uit/daar van/van die/van deze/van de)|(schrap/schrapt/verwijder/verwijdert/wis/delete
      /deleten/vergeet) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf)|(schrap/verwijder
      /wis/haal/delete) (mijn adres/mijn naam/ons adres/onze naam/mijn mailadres/mijn e mailadres
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
      /nie meer/niets/niks) (te sturen/sturen/te mailen/mailen/te schrijven/schrijven
      /toe te sturen/door te sturen/doorsturen/toesturen/opsturen/te bezorgen/te zenden/versturen
      /te versturen/contacteren/te contacteren)|(stuur/stuurt/zend/mail/schrijf/contacteer/bezorg
      /val) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/aub/alstublieft/dus/svp/nu
      /alsjeblieft/voortaan) (niets meer/niks meer/niet meer/nooit meer/niet langer/nie meer
      /geen mails/geen berichten/niks nie meer/niet meer lastig)|(wil/willen/wens/wensen/ben/zou
      /zouden/liever/hoef/wou) .. (geen lid/geen deel/niet langer lid/niet meer meedoen
      /niet langer meedoen/niet meer deelnemen/niet langer deel/niet meer lid
      /niet langer deelnemen/niet meer mee doen/niks meer mee/niets meer mee/niks meer met jullie
      /niets meer met jullie) (meer/meer zijn/van/van uw/van uitmaken/uit/te/te maken/zijn)
    |wil niet meer meedoen|willen niet meer meedoen|wil nie meer meedoen|doe niet meer mee
    |doen niet meer mee|doe nie meer mee|niet langer lid|niet langer deel uit|niet langer meedoen
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
    |niet meer te mailen|nooit nog|geen mails aub|geen mails svp|geen mails meer aub
    |geen mails meer svp|trek ik mij terug|trekken wij ons terug|trekken we ons terug
    |mij terugtrekken|ons terugtrekken|mijn toestemming intrekken|als lid stoppen
    |als lid te stoppen|stoppen als lid|stop als lid|stop ik als lid`,
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
  sign_up: `(mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (inschrijven/inschrijve
      /in te schrijven/te laten inschrijven/aanmelden/aan te melden/aansluiten/aan te sluiten
      /opgeven/op te geven/inscriberen/registreren/te registreren/engageren/kandidaat stellen
      /abonneren/te abonneren/toetreden/te laten opnemen/laten inschrijven/laten opnemen
      /laten registreren)|(graag/wil/willen/kan/kunnen/wou/hier/nog/ook) (inschrijven/inschrijve
      /aanmelden/aansluiten/toetreden/instappen/meedoen/deelnemen/meewerken/lid worden/mee doen)
    |in te schrijven|inschrijven bij|inschrijven voor het plp|inschrijven voor de bin
    |inschrijving als lid|ingeschreven worden|ingeschreven te worden|ingeschreven geraken
    |aan te sluiten|aansluiten bij|toe te treden|toetreden tot|aan te melden|mijn aanmelding
    |mijn kandidatuur|kandidatuur|lid worden|lid te worden|word lid|worden lid|lid geworden
    |lidworden|lid zijn|lid te zijn|een lid worden|partner worden|deel uitmaken|deel uit te maken
    |deel te nemen|mee te doen|meewerken|mee te werken|erbij horen|erbij te horen|er bij horen
    |bij horen|erbij zijn|erbij komen|vervoegen|te vervoegen|versterken|opgenomen worden
    |opgenomen te worden|toegevoegd worden|toegevoegd te worden|in de groep komen
    |van de partij zijn|schrijf mij in|schrijf me in|schrijf ons in|schrijven ons in|meld mij aan
    |meld me aan|melden ons aan|sluit mij aan|sluit me aan|sluiten ons aan|geef mij op|geef me op
    |geven ons op`,
  add: `voeg|voegt|toevoegen|toe te voegen|opnemen|op te nemen|plaats|plaatsen|noteer|noteren
    |registreer|neem|inschrijven|bijzetten|bij te zetten|bijschrijven|aanvaard|aanvaarden|inlassen
    |betrek|betrekken|inschrijf`,
  join_idiom: `(schrijf/schrijft) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/aub
      /svp/ook/ook maar/maar/dan/dan maar/gerust/graag/alstublieft/dan gerust/hierbij/er/er ook
      /er maar/alsjeblieft/eveneens/dan ook) (in voor/in bij/in aub/in als/in svp/in graag
      /in alstublieft/in voor de/bij op/bij in/bij)|(schrijf/schrijft/schrijven) (mij/me/mijzelf
      /mezelf/mijn eigen/m n eigen/ons/onszelf) (ook/ook maar/maar/gerust/graag/dan maar
      /dan gerust/dan/er ook maar/aub/svp/alstublieft/hierbij/dan ook/eveneens/alsnog/toch) in
    |(zet/zetten/schrijf/plaats/neem/noteer/hou/houd/telephone/tel/reken/voeg/geef/meld
      /registreer) (mij/me/mijzelf/mezelf/mijn eigen/m n eigen/ons/onszelf) (/ook/ook maar/er ook
      /er ook maar/er/er maar/maar/aub/svp/gerust/dan/graag/dan maar/alstublieft/terug/opnieuw
      /dan gerust/weer/eveneens/daar ook) (op de lijst/op uw lijst/op jullie lijst/op die lijst
      /op de maillijst/op de mailinglijst/op de verzendlijst/bij op/erbij/bij/in de groep
      /in uw groep/in jullie groep/in de lijst/op in/op de hoogte/mee op/mee in/mee/toe aan/toe
      /op als/aan als/aan voor/in het bestand/in de mailing/in de mailinglijst/tussen
      /onder de leden/terug op/op de ledenlijst/bij de leden/als lid/als nieuw lid/als deelnemer
      /als kandidaat)|(op/in/aan/bij) (uw lijst zetten/jullie lijst zetten/de lijst zetten
      /die lijst zetten/de lijst te zetten/de lijst plaatsen/de lijst bij/de mailinglijst zetten
      /de mailinglijst te zetten/de verzendlijst zetten)|(mij/me/ons) (erbij/er bij/er ook bij
      /er ook maar bij/bij zetten/toevoegen/toe te voegen/opnemen/op te nemen/toevoegen aan
      /terug op de lijst/terug inschrijven/opnieuw inschrijven/herinschrijven/weer inschrijven
      /bijzetten/ook de berichten/ook die berichten/ook de mails/ook die mails/ook uw mails
      /ook jullie mails/ook jullie berichten/ook verwittigen/ook op de hoogte houden
      /op de hoogte te houden/op de hoogte houden)|(mag/mogen/kan/kunnen/zou/zouden) (ik/wij
      /we) (er/er ook/ook/nog/er nog/hier nog) (bij/erbij/meedoen/bij komen/bij horen/mee doen
      /aansluiten/instappen/bijkomen)|ik doe mee|wij doen mee|we doen mee|doe ik mee|doen wij mee
    |doe graag mee|doen graag mee|doe ook mee|doen ook mee|kdoe mee|ik doe ook mee|ik ben erbij
    |ik ben er bij|wij zijn erbij|ben er graag bij|zijn er graag bij|ik ben kandidaat
    |wij zijn kandidaat|zijn kandidaat|ben kandidaat|stel mij kandidaat|stel me kandidaat
    |stellen ons kandidaat|reken op mij|reken maar op mij|u kan op mij rekenen
    |u kunt op mij rekenen|jullie kunnen op mij rekenen|op mij rekenen|op ons rekenen|ik wil wel
    |ik wil ook wel|ik meld mij aan|hierbij meld ik mij aan|meld ik mij|meld mij als
    |meld ik ons aan|geef mij op|geef ik mij op|geef ik ons op|geven wij ons op|zou willen meedoen
    |wel willen meedoen|wil meedoen|willen meedoen|wil wel meedoen|graag meedoen|wil ook meedoen
    |willen ook meedoen|zou graag meedoen|graag lid|graag lid worden|wil lid worden
    |willen lid worden|wens lid te worden|wensen lid te worden|wil ook lid|willen ook lid
    |kan ik lid worden|kunnen wij lid worden|kunnen we lid worden|hoe word ik lid|hoe word je lid
    |hoe wordt men lid|hoe worden we lid|hoe worden wij lid|hoe kan ik lid|hoe kunnen we lid
    |hoe wordt ge lid|hoe kan ik meedoen|hoe kan ik mij|hoe kan ik me inschrijven
    |hoe kunnen wij ons|hoe kunnen we ons|hoe moet ik mij inschrijven|hoe schrijf ik mij in
    |hoe schrijf je je in|waar kan ik mij inschrijven|waar kan ik me inschrijven
    |waar moet ik tekenen|waar kan ik tekenen|waar teken ik|hoe sluit ik mij aan
    |hoe sluit ik me aan|hoe kan ik aansluiten|hoe aansluiten|hoe inschrijven|als nieuw lid
    |nieuw lid|nieuwe leden|terug lid worden|opnieuw lid|weer lid|terug op de lijst
    |wil er bij horen|wil erbij horen|wil er ook bij|willen er ook bij|wil er graag bij
    |wil er toch bij|toch bij horen|interesse om|interesse in deelname|interesse in jullie
    |interesse om lid|geinteresseerd om|ben geinteresseerd|zijn geinteresseerd
    |ben wel geinteresseerd|ook interesse|ook geinteresseerd|heb interesse|hebben interesse
    |lijkt mij wel iets|lijkt me wel iets|lijkt ons wel iets|iets voor mij|jullie rangen vervoegen
    |de rangen versterken|jullie groep vervoegen|jullie vervoegen|een van jullie worden
    |is er nog plaats|nog een plaatsje|vergeet mij niet in te|ook verwittigd worden
    |ook verwittigd te worden|ook op de hoogte gehouden|ook die informatie krijgen
    |ook jullie berichten|ook uw berichten krijgen|ook uw mails krijgen|ook de mails krijgen
    |ook graag de berichten|ook graag ontvangen|berichten ook ontvangen|mails ook ontvangen
    |berichten ook krijgen|mails ook krijgen|inschrijving bin|inschrijving plp|aanmelding bin
    |aanmelding plp|inschrijven bin|inschrijven plp`,
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
    |jeugdbeweging|scouts|chiro|turnkring|kaartclub|dansles|abonnement op`,
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
      /niet direct/nie) (uitschrijven/uit te schrijven/afmelden/opzeggen/stoppen ermee)`,
  office_role: `coordinator|coordinatrice|coordinatoren|coordinatorschap|coordineren|rol van
    |functie van|functie als|mandaat|adjunct|verantwoordelijke|secretaris|penningmeester|trekker`,

  // Personal data and details.
  data: `gegevens|persoonsgegevens|persoonlijke gegevens|contactgegevens|informatie|info
    |inlichtingen|foto|foto s|nummer|telefoonnummer|historiek|berichten|meldingen|dossier|fiche
    |steekkaart|sporen|spoor|bestanden|naam|adres|identiteit|geboortedatum|data|profiel`,
  about_me: `over mij|over mijzelf|over me|over ons|mij betreffende|ons betreffende
    |met betrekking tot mij|over mijn persoon|van mij|van ons|op mijn naam|op onze naam
    |mijn gegevens|onze gegevens|mijn persoonsgegevens|mijn persoonlijke gegevens
    |mijn contactgegevens|mijn info|mijn informatie|mijn dossier|mijn fiche|mijn berichten
    |mijn foto|mijn telefoonnummer|onze namen|mijn historiek|van mijn persoon|mijn data
    |mijn profiel|mij aangaande`,
  access: `weten|kennen|inzien|inkijken|in te kijken|inzage|raadplegen|bekijken|kopie|copie
    |afschrift|mededelen|meedelen|mee te delen|bezorgen|bezorg|overmaken|toegang|welke|wat
    |opvragen|overzicht|lijst van|bezit|bezitten|bewaart|bewaren|bijhoudt|bijhouden|opslaat
    |opgeslagen|bewaard|bijgehouden|geregistreerd|hebt|heeft|hebben|uittreksel|export|ontvangen
    |krijgen|zien`,
  erase: `wissen|wis|gewist|uitwissen|verwijderen|verwijder|verwijderd|verwijdering|schrappen
    |schrap|vernietigen|vernietig|vernietigd|vernietigt|vernietiging|verdwijnen|verdwijnt
    |anonimiseren|opkuisen|leegmaken|vergeten|weggooien|gooi|gooit|smijt|verscheuren|verbranden
    |versnipperen|niet bewaren|niet meer bewaren|niet bijhouden|niet langer bewaren
    |niet langer bijhouden|deleten|delete|wegdoen`,
  everything: `alles|al|alle|allemaal|volledig|volledige|geheel|helemaal|totaal|definitief|overal
    |niets|niks|geen|geen enkele|geen enkel|compleet|elk spoor|elke|integraal|totaliteit`,
  access_idiom: `recht van inzage|recht op inzage|inzagerecht|recht van toegang|recht op toegang
    |artikel 15|art 15|kopie van mijn|kopie van al mijn|kopie van alle|kopie van alles
    |kopie van onze|toegang tot mijn|inzage in mijn|inzage van mijn|inzage in onze|inzage in alle
    |inzage in alles|dossier inkijken|dossier in te kijken|dossier inzien|mijn dossier zien
    |mijn gegevens inkijken|mijn gegevens inzien|gegevens inkijken|gegevens in te kijken
    |gegevens te raadplegen|welke gegevens|welke persoonsgegevens|welke informatie hebt
    |welke informatie u|welke informatie jullie|welke info hebt|welke info heeft|welke info u
    |welke info jullie|welke info hebben|over mij weet|over mij weten|over mij hebt|over mij heeft
    |over mij hebben|over mij bewaart|over mij bewaren|over mij bijhoudt|over mij bijhouden
    |over mij opgeslagen|over mij opslaat|over mij opslaan|over mij bezit|over mij staat
    |over mij in jullie|over mij in uw|over mij genoteerd|over mij gekend|over mij bewaard
    |over mij bijgehouden|over ons weet|over ons weten|over ons hebt|over ons hebben
    |over ons bijhoudt|over ons bijhouden|over ons bewaart|over ons bewaren|over ons opgeslagen
    |weet u over mij|weten jullie over mij|hebt u over mij|heeft u over mij|hebben jullie over mij
    |houdt u over mij|houden jullie over mij|bewaart u over mij|bewaren jullie over mij
    |weet u allemaal over|weten jullie allemaal over|weten jullie eigenlijk over|van mij bijhoudt
    |van mij bijhouden|van mij bewaart|van mij hebt|van mij hebben|van mij opgeslagen
    |overdraagbaarheid|overzicht van mijn gegevens|op mijn naam bijhoudt|op mijn naam bewaart`,
  erase_idiom: `recht op vergetelheid|recht om vergeten|recht om te worden vergeten
    |recht op verwijdering|recht op gegevenswissing|recht op wissing|gegevenswissing|artikel 17
    |art 17|(wis/wissen/verwijder/verwijderen/vernietig/vernietigen/schrap/schrappen/delete
      /gooi) (mijn/onze/al mijn/alle/al onze/alle mijn/al die) (gegevens/persoonsgegevens
      /persoonlijke gegevens/data/info/informatie/dossier)|(mijn/onze/al mijn/alle
      /al onze) (gegevens/persoonsgegevens/persoonlijke gegevens/data/info) (wissen/verwijderen
      /te wissen/te verwijderen/vernietigen/te vernietigen/gewist/vernietigd/definitief/volledig
      /verdwijnen/laten wissen/laten verwijderen/uit uw bestanden/uit jullie bestanden
      /niet meer bewaard)|wis alles|alles wissen|alles te wissen|vernietig alles|alles vernietigen
    |alles te vernietigen|verwijder alles|alles verwijderen|alles te verwijderen|alles weggooien
    |alles wat .. over mij hebt|geen enkel spoor|geen spoor meer|geen sporen|elk spoor
    |niets bewaren|niets meer bewaren|niks bewaren|bewaar niets|bewaar niks|niets bijhouden
    |niets meer bijhouden|niks meer bijhouden|niets meer van mij|niks meer van mij
    |niets meer over mij|niks meer over mij|niets van mij over|niets van overblijven
    |niks van overblijven|niets overblijven|niks overblijven|toestemming in te trekken
    |trek mijn toestemming|toestemming intrekken|nergens meer voorkomen|in geen enkel bestand
    |gooi mijn dossier|dossier vernietigen|dossier weg|dossier wissen|dossier verwijderen`,
  new: `nieuw|nieuwe|veranderd|verandert|veranderen|verandering|wijziging|wijzigen|gewijzigd|ander
    |andere|verschillend|vervangen|vervangt|oud|oude|oudere|niet meer geldig|niet meer juist
    |bestaat niet meer|niet juist|verkeerd|verkeerde|foute|fout|foutief|foutje|correct|juist
    |juiste|aangepast|ipv`,
  detail: `adres|mailadres|e mailadres|emailadres|e mail adres|mail|e mail|email|nummer|gsm
    |gsm nummer|gsmnummer|telefoonnummer|telefoon|telefoonnr|naam|voornaam|familienaam|achternaam
    |contactgegevens|coordinaten|gegevens|mailbox|huisnummer|domicilie|woonplaats|vaste lijn
    |telephone|spelling|schrijfwijze|taal|mobiel|postbus|busnummer`,
  change: `veranderen|verander|te veranderen|wijzigen|wijzig|te wijzigen|aanpassen|aan te passen
    |pas .. aan|passen .. aan|verbeteren|verbeter|corrigeren|corrigeer|rechtzetten|recht te zetten
    |vervangen|vervang|bijwerken|updaten|update|noteren|noteer|noteert|te noteren|neem nota
    |nota te nemen|nota nemen|gebruiken|gebruik|te gebruiken|registreren|rechtzetting|verbetering
    |wijziging|verandering|aanpassing|actualiseren|juist zetten|omzetten`,
  moved: `verhuisd|verhuizen|verhuis|verhuizing|nieuw huis|nieuwe woning|nieuw appartement
    |adreswijziging|adresverandering|woon nu|wonen nu|wonen sinds|woon sinds|wonen vanaf
    |woon vanaf|wonen voortaan|woon voortaan|wonen ondertussen|woon ondertussen`,
  update_idiom: `(nieuw/nieuwe/ander/andere/gewijzigd/gewijzigde/veranderd) (adres/mailadres
      /e mailadres/emailadres/e mail adres/mail/e mail/email/nummer/gsm/gsm nummer/gsmnummer
      /telefoonnummer/telefoon/mailbox/contactgegevens/gegevens/coordinaten/naam/familienaam
      /achternaam/huisadres/telephone)|(mijn/ons/onze/het/mijn vast/mijn oud/mijn huidig) (adres
      /mailadres/e mailadres/emailadres/mail/nummer/gsm/gsm nummer/telefoonnummer/naam/e mail
      /contactgegevens/gegevens/taal/voornaam/familienaam) (is veranderd/is gewijzigd/veranderen
      /verandert/wijzigen/wijzigt/aanpassen/te wijzigen/te veranderen/aan te passen/veranderde
      /is niet meer/is nu/is vanaf/is voortaan/is verkeerd/is fout/klopt niet/staat verkeerd
      /staat fout/vervangen/verbeteren/corrigeren/te verbeteren/is gewijzigd/bestaat niet meer
      /wordt vanaf/wordt)|veranderd van gsm|veranderd van nummer|veranderd van adres
    |veranderd van mailadres|veranderd van provider|verander van mail|verander van adres
    |verander van nummer|andere provider|veranderd van naam|adreswijziging|adresverandering
    |naamswijziging|wijziging van adres|wijziging adres|wijziging mailadres|wijziging gegevens
    |gegevens aanpassen|gegevens aan te passen|gegevens wijzigen|gegevens te wijzigen
    |adres aanpassen|adres aan te passen|adres wijzigen|adres veranderen|naam verkeerd|naam fout
    |naam aanpassen|naam verbeteren|verkeerd geschreven|fout geschreven|foutief geschreven
    |schrijffout in mijn naam|fout in mijn naam|fout in mijn adres|mijn meisjesnaam|meisjesnaam
    |ben gescheiden|ben getrouwd|pas getrouwd|pas gescheiden|gehuwd en heet|heet nu|heet voortaan
    |oude adres|oud adres|oude mailadres|oud mailadres|oude nummer|oud nummer|vorig adres
    |vorige adres|vorig mailadres|vorig nummer|ander mailadres|dit mailadres gebruiken
    |dit mailadres te gebruiken|dit adres gebruiken|dit adres te gebruiken|gebruik dit
    |gebruik liever|gebruik voortaan|gebruik vanaf nu|voortaan dit|voortaan naar dit
    |voortaan op dit|voortaan naar|voortaan op|stuur voortaan|stuur alles naar|mail mij voortaan
    |mail voortaan|schrijf mij voortaan|vanaf nu dit adres|niet meer bereikbaar op
    |niet langer bereikbaar op|tweede adres|tweede mailadres|(in het/in t/liever/voortaan in het
      /ook in het) (nederlands/frans/engels/duits/italiaans/vlaams)|(nederlands/frans/engels/duits
      /italiaans) (schrijven/krijgen/ontvangen/in plaats/te krijgen/te ontvangen/in de plaats
      /graag)|andere taal|taal veranderen|taal wijzigen|taal aanpassen|van taal veranderen
    |nederlandstalige berichten|franstalige berichten|nederlandstalige mails|franstalige mails
    |nederlandstalige versie|franstalige versie`,
  language_name: `nederlands|frans|engels|duits|italiaans|vlaams|spaans|turks|arabisch|portugees
    |nederlandstalig*|franstalig*`,

  // Courtesy, questions, machines, advertising.
  thanks: `dank|dank u|dank je|dank u wel|dank je wel|dankuwel|dankjewel|dankje|dankuw|bedankt
    |bedanken|te bedanken|dankbaar|merci|mercikes|merkes|mersie|hartelijk dank|hartelijk bedankt
    |vriendelijk dank|waarvoor dank|waarvoor mijn dank|met dank|veel dank|thx|duizendmaal dank`,
  praise: `super|top|prima|perfect|proficiat|gefeliciteerd|felicitaties|chapeau|geweldig
    |fantastisch|uitstekend|uitstekende|schitterend|goed gedaan|goed bezig|goed werk|mooi werk
    |schoon werk|knap|knap werk|knap gedaan|knappe|mooi zo|doe zo voort|doe zo verder|ga zo door
    |blijven doen|heel duidelijk|zeer duidelijk|duidelijk|nuttig|nuttige|interessant|interessante
    |aangenaam|tevreden|blij|gerustgesteld|geruststellend|opgelucht|efficient|snelle|vriendelijk
    |sympathiek|lief|waardevol|waardeer|waarderen|gewaardeerd|apprecieer|appreciatie|geslaagd
    |geslaagde|fijne avond|mooie avond|leerrijk|leerrijke|verzorgd|klasse|zalig|tof|tof gedaan
    |toffe|wijs|keigoed|keitof|pluim|petje af|hoed af|complimenten|compliment|mooie werking
    |goede werking|puik|puik werk|voelt veilig|veiliger gevoel`,
  received: `goed ontvangen|goed aangekomen|genoteerd|begrepen|ok|oke|okee|okay|akkoord|in orde
    |is goed|t is goed|goed zo|geen probleem|geen probleme|graag gedaan|geen dank
    |bericht ontvangen|mail ontvangen|komt in orde|komt goed|neem er nota|nota genomen
    |notitie genomen|gezien|is duidelijk|allemaal duidelijk|gelezen|weet ik dat|dan weet ik`,
  greeting: `gelukkig nieuwjaar|gelukkig nieuw jaar|beste wensen|beste nieuwjaarswensen
    |nieuwjaarswensen|vrolijk kerstfeest|zalig kerstfeest|zalige kerst|prettige feestdagen
    |fijne feestdagen|prettige feesten|fijne feesten|warme feestdagen|prettig weekend|fijn weekend
    |goed weekend|fijne dag|prettige dag|nog een fijne|fijne avond|prettige avond
    |prettige vakantie|fijne vakantie|goede reis|vrolijk pasen|zalig pasen|gelukkige verjaardag
    |goede nacht|slaapwel|goede week|fijne week|tot binnenkort|tot gauw|tot ziens|tot dan
    |fijne zondag|goede gezondheid|veel beterschap|beterschap|het allerbeste|al het beste`,
  question_word: `hoe|wanneer|waar|waarom|waarheen|waarvoor|wie|wat|welke|welk|hoeveel|hoelang
    |hoe lang|is er|zijn er|is het|is t|is dat|mag ik|mag men|mag je|mag dat|kan ik|kan men|kan je
    |kan dat|kan iemand|kan mijn|moet ik|moet men|moeten we|moeten wij|kunnen we|kunnen wij
    |mogen we|mogen wij|hebt u|heeft u|hebben jullie|weet u|weten jullie|weet je|weet iemand
    |denkt u|denken jullie|bestaat er|bestaan er|aan wie|tot wie|bij wie|met wie|van wie|bent u
    |zijn jullie|zal er|zou er|komt er|komen er|wordt er|worden er|gaat er|gaan jullie|gaat de
    |komt de|wat doen|wat kost|wat betekent|klopt het|is dat normaal|is het normaal|geven jullie
    |geeft u|doen jullie|doet u|kunnen jullie mij zeggen|vindt u|hoezo|sinds wanneer|vanaf wanneer
    |om hoe laat|om hoeveel uur|of is|krijgt u|krijgen jullie|zou mijn|zou het|raden jullie
    |raadt u`,
  ask_info: `weten of|weten wanneer|weten hoe|weten waar|weten wie|weten welk|weten welke
    |weten waarom|weten wat|weten hoeveel|graag weten|graag geweten|willen weten|wil weten
    |had graag geweten|wou weten|zou willen weten|vraag mij af|vraag me af|vragen ons af
    |vroeg mij af|vroeg me af|vragen we ons af|kunt u mij zeggen|kan u mij zeggen
    |kunnen jullie mij zeggen|kunt u me zeggen|kunt u mij vertellen|kan u mij vertellen
    |kunt u mij laten weten|laat me weten|laat mij weten|kunt u uitleggen|kan u uitleggen|uitleg
    |meer uitleg|meer info|meer informatie|bijkomende informatie|bijkomende info|inlichtingen
    |info over|informatie over|verduidelijking|verduidelijken|terugbellen|terug te bellen
    |terug bellen|bel mij|bel me|mij bellen|me bellen|opbellen|contact opnemen|contact op te nemen
    |contacteer mij|contacteer me|in contact komen|in contact te komen|contactgegevens van
    |afspreken|een afspraak|afspraak maken|langskomen|langs te komen|adviseren|advies|raad geven
    |uw mening|jullie mening|nieuws over|al nieuws|nieuws van|stand van zaken|wat is ermee gebeurd
    |wat is er gebeurd met|gevolg gegeven|gevolg aan gegeven|al iets bekend|ik zoek|wij zoeken
    |te bereiken|een vraag|een vraagje|vraagje|vraag over|vraag in verband|vraag ivm|enkele vragen
    |een paar vragen|zeg mij|leg mij uit|kunt u mij helpen|kan u mij helpen|help mij met
    |helpen met|spreken met|wil spreken|spreken met iemand|tot wie ik mij|bij wie moet|wie moet ik
    |wie contacteren|wie bellen|ik veronderstel|niet begrepen|begrijp niet|begrijp het niet
    |niet goed begrepen|snap niet|snap het niet|versta niet|niet duidelijk|ik stel voor
    |wij stellen voor|voorstel|suggestie|suggereren|een idee|verkrijgen|bestellen|waar krijg ik
    |waar vind ik|inschrijven voor de vergadering|inschrijven voor de infoavond`,
  ask_rule: `toegelaten|toegestaan|wettelijk|legaal|verboden|verplicht|verplichting|betalend
    |gratis|kost|kosten|kostprijs|prijs|tarief|premie|subsidie|voorwaarden|voorwaarde|formulier
    |formulieren|sticker|stickers|zelfklever|zelfklevers|uurrooster|dagorde|agenda
    |moet ik inschrijven|moeten we inschrijven|minimumleeftijd|reglement|huishoudelijk reglement
    |charter|statuten|privacy|recht om|mag men`,
  topic: `vergadering|vergaderingen|bijeenkomst|samenkomst|infoavond|infosessie|infovergadering
    |bezoek|adviseur|preventieadviseur|diefstalpreventie|vakantietoezicht|toezicht|alarm
    |alarminstallatie|alarmsysteem|camera|camera s|cameras|slot|sloten|recyclagepark|containerpark
    |zitdag|permanentie|patrouille|patrouilles|wijkagent|wijkinspecteur|commissariaat
    |politiekantoor|website|site|telefoonnummer|adres|oogje in het zeil`,
  auto_idiom: `automatisch antwoord|automatische antwoord|automatisch bericht|automatische mail
    |automatische e mail|automatische reactie|automatisch gegenereerd|automatisch gegenereerde
    |automatisch verzonden|automatisch verstuurd|antwoordapparaat|afwezigheidsbericht
    |afwezigheidsmelding|afwezigheidsassistent|afwezig op kantoor|niet op kantoor
    |niet aanwezig op kantoor|buiten kantoor|out of office|ontvangstbevestiging|ontvangstmelding
    |niet te antwoorden op dit|niet te antwoorden op deze|niet te beantwoorden
    |niet op dit bericht te antwoorden|antwoord niet op deze|antwoord niet op dit
    |niet antwoorden op deze|niet antwoorden op dit|beantwoord deze mail niet
    |kan niet beantwoord worden|uw aanvraag werd geregistreerd|uw aanvraag is geregistreerd
    |uw aanvraag goed ontvangen|aanvraag goed ontvangen|uw vraag goed ontvangen
    |uw bericht goed ontvangen en|uw mail goed ontvangen en|uw e mail goed ontvangen en
    |uw bericht werd goed ontvangen|uw bericht is goed ontvangen en|hebben uw bericht goed
    |hebben uw mail goed|hebben uw e mail goed|ticketnummer|dossiernummer|uw ticket
    |mailbox wordt niet meer|mailadres wordt niet meer|e mailadres wordt niet meer
    |adres wordt niet meer gebruikt|adres is niet meer actief|adres is niet langer
    |mailadres is niet langer|mailadres is niet meer|e mailadres is niet langer
    |niet langer in gebruik|niet meer in gebruik|mailbox wordt niet gelezen
    |wordt niet gelezen of doorgestuurd|niet gelezen of doorgestuurd|wordt niet doorgestuurd
    |mails worden niet gelezen|mails worden niet doorgestuurd|werkt niet meer bij
    |werkt niet langer bij|niet langer werkzaam|niet meer werkzaam|verlaten ons bedrijf
    |ben momenteel afwezig|momenteel afwezig|ben afwezig|zijn afwezig tot|afwezig van|afwezig tot
    |afwezig vanaf|ik ben met verlof|ben met vakantie|ben met verlof tot|met verlof tot
    |met vakantie tot|in verlof tot|op vakantie tot|met verlof van|met vakantie van|in verlof van
    |zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|ben momenteel met|momenteel met verlof
    |momenteel met vakantie|momenteel in verlof|gesloten van|gesloten tot|kantoren zijn gesloten
    |kantoor is gesloten|praktijk is gesloten|winkel is gesloten|jaarlijkse sluiting
    |wegens vakantie gesloten|wegens verlof gesloten|collectief verlof|ben ik terug op kantoor
    |terug op kantoor|er even niet|auto reply|autoreply`,
  auto_hint: `afwezig|afwezigheid|met verlof|in verlof|met vakantie|op vakantie|bij mijn terugkeer
    |na mijn terugkeer|na mijn verlof|lees mijn mails niet|lees geen mails|mails niet lezen
    |geen toegang tot|beperkt toegang|beperkte toegang|beantwoord|beantwoorden|antwoord ik
    |zal ik uw|zal ik je|zo snel mogelijk|zo spoedig mogelijk|dringende gevallen|dringende zaken
    |voor dringende|bij dringende|in dringende|collega|mijn collega|contact opnemen met
    |terecht bij|u richten tot|uw bericht|uw mail|uw e mail|je bericht|onbereikbaar
    |niet bereikbaar|werkdagen|medewerker|klantendienst|kantoor|bedankt voor uw bericht
    |bedankt voor uw mail|bedankt voor je mail|dank voor uw bericht|tot en met`,
  bounce_idiom: `kon niet worden bezorgd|kon niet bezorgd worden|niet worden bezorgd
    |niet bezorgd worden|kan niet worden bezorgd|kon niet worden afgeleverd
    |kan niet worden afgeleverd|niet worden afgeleverd|kon niet afgeleverd worden|is niet bezorgd
    |is niet afgeleverd|werd niet bezorgd|onbestelbaar|onbestelbare|niet bestelbaar
    |bestelling mislukt|bezorging mislukt|aflevering mislukt|verzending mislukt
    |bezorging is mislukt|aflevering is mislukt|vertraagde bezorging|bezorging vertraagd
    |bezorging is vertraagd|melding van niet bezorging|postvak is vol|postvak van de ontvanger
    |mailbox is vol|mailbox van de ontvanger|inbox van de geadresseerde|quotum overschreden
    |adres niet gevonden|adres kan niet worden gevonden|geadresseerde onbekend|ontvanger onbekend
    |gebruiker onbekend|onbekende gebruiker|onbekende ontvanger|mailer daemon|postmaster
    |bestaat niet op deze server|domein niet gevonden|volgende geadresseerde|volgende ontvangers
    |delivery status`,
  spam_idiom: `uitschrijven voor de nieuwsbrief|uitschrijven van deze nieuwsbrief
    |uitschrijven uit deze nieuwsbrief|uitschrijven nieuwsbrief|schrijf u hier uit
    |klik hier om uit te schrijven|onze aanbiedingen niet meer|online versie|webversie
    |bekijk in je browser|bekijk in uw browser|bekijk online|uitzonderlijke aanbieding
    |speciale aanbieding|tijdelijke aanbieding|aanbieding geldig|aanbieding van de|actie geldig
    |actie van de maand|promotiecode|kortingscode|klik hier|klik op de link|klik op onderstaande
    |u hebt gewonnen|u heeft gewonnen|je hebt gewonnen|u bent geselecteerd|je bent geselecteerd
    |bent u geselecteerd|u werd geselecteerd|win een|win nu|maak kans|te winnen|gratis offerte
    |offerte aan|vrijblijvend|vrijblijvende offerte|zonder verplichtingen|seo|zoekmachine*
    |hoger in google|hoger scoort|eerste pagina van google|backlink*|investering|investeer
    |rendement|bitcoin|crypto*|trading|lening tussen|lening aan|leningen aan|persoonlijke lening
    |rentevoet|snel krediet|erfenis|erfgenaam|overdracht van fondsen|bankgegevens|rekeningnummer
    |uw account|uw rekening wordt|uw rekening is geblokkeerd|account is geblokkeerd
    |account wordt geblokkeerd|verifieer uw|bevestig uw rekening*|bevestig uw gegevens
    |uw wachtwoord|wachtwoord verloopt|uw pakket|uw pakje|je pakket|verzendkosten|leveringskosten
    |levering in afwachting|factuur in bijlage|bijgevoegde factuur|onze factuur
    |in bijlage onze factuur|in bijlage onze offerte|onze producten|onze catalogus|ons gamma
    |ons assortiment|onze diensten|ons bedrijf biedt|onze firma biedt|ons bedrijf is
    |ons agentschap|leverancier van|groothandel|rechtstreeks van de fabriek|fabrieksprijs
    |fabrieksprijzen|scherpe prijzen|beste prijs|laagste prijs|solden|promotie|promoties|korting
    |kortingen|gratis levering|koop nu|bestel nu|bestel vandaag|profiteer|geniet van|tien vrienden
    |10 vrienden|tien mensen|10 mensen|tien personen|20 personen|aan al uw contacten
    |aan al je contacten|al je vrienden|stuur dit bericht door|stuur dit door|stuur deze mail door
    |deel dit bericht|kettingbrief|ongeluk|brengt geluk|helderziende|waarzegster|medium|marabout
    |zonnepanelen|warmtepomp|isolatie aan|spontane sollicitatie|sollicitatie|mijn cv|curriculum
    |motivatiebrief|persbericht|commerciele samenwerking|gesponsord artikel|gastblog|singles
    |viagra|afvallen|vermageren|horoscoop|gratis proef|gratis proberen|gratis demo|onze klanten
    |beste klant|geachte klant|beste klanten|begunstigde|webinar|reserveer uw plaats
    |tickets te koop|schrijf u in op onze|schrijf je in op onze|abonneer u|abonneer je
    |energiecontract|energieleverancier|vergelijk nu|bespaar tot|bespaar nu`,
  spam_hint: `aanbieding|aanbiedingen|promo|gratis|euro|eur|prijs|prijzen|klik|klant|klanten
    |bestelling|bestellen|catalogus|verkoop|kopen|winkel|factuur|offerte|firma|bedrijf|bvba|bv|nv
    |partners|nieuwsbrief|website|www|https|http|exclusief|exclusieve|cadeau|geschenk|winnen|win
    |marketing|producten|btw|iban|betaling|betalen|overschrijving|reservatie|kwaliteit|punten
    |cadeaubon|garantie|korting|solden|smartphone|vandaag nog|bespaar|contract|per jaar`,
};
