// Dutch, second part: personal data and details, courtesy, questions, machines, advertising. Words only.
import type { Lexicon } from "./concepts.ts";

export const nlOffice: Lexicon = {
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
  erase: `wissen|wis|gewist|uitwissen|verwijderen|verwijder|verwijderd|verwijdering|vernietigen
    |vernietig|vernietigd|vernietigt|vernietiging|verdwijnen|verdwijnt|anonimiseren|opkuisen
    |leegmaken|vergeten|weggooien|gooi|gooit|smijt|verscheuren|verbranden|versnipperen
    |niet bewaren|niet meer bewaren|niet bijhouden|niet langer bewaren|niet langer bijhouden
    |deleten|delete|wegdoen`,
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
      /achternaam/huisadres/telephone)|veranderd van gsm|veranderd van nummer|veranderd van adres
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
    |nederlandstalige versie|franstalige versie|(mijn/ons/onze) (adres/mailadres/e mailadres
      /emailadres/mail/nummer/gsm/gsm nummer/telefoonnummer/naam/contactgegevens/gegevens/taal
      /familienaam) (is veranderd/is gewijzigd/veranderen/verandert/wijzigen/wijzigt/aanpassen
      /te wijzigen/te veranderen/aan te passen/is niet meer/is nu/is vanaf/is voortaan/is verkeerd
      /is fout/klopt niet/staat verkeerd/staat fout/vervangen/verbeteren/corrigeren
      /bestaat niet meer/wordt)`,
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
  settled: `(is/zijn/werd/werden/hebben) .. (opgeruimd/opgehaald/weggehaald/hersteld/opgelost
      /verwijderd/weggenomen/opgekuist/schoongemaakt/gekuist/terecht/teruggevonden)|(terug
      /weer) in orde|in orde gekomen|opgelost|afgehandeld|opgeruimd|opgehaald|alles is (ok/in orde
      /opgelost)|op tijd gekomen|niet meer nodig`,
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
    |waar vind ik|inschrijven voor de vergadering|inschrijven voor de infoavond|(geen/niet langer
      /niet meer) (coordinator/verantwoordelijke/trekker/adjunct/secretaris)|om te weten`,
  ask_rule: `toegelaten|toegestaan|wettelijk|legaal|verboden|verplicht|verplichting|betalend
    |gratis|kost|kosten|kostprijs|prijs|tarief|premie|subsidie|voorwaarden|voorwaarde|formulier
    |formulieren|sticker|stickers|zelfklever|zelfklevers|uurrooster|dagorde|agenda
    |moet ik inschrijven|moeten we inschrijven|minimumleeftijd|reglement|huishoudelijk reglement
    |charter|statuten|privacy|recht om|mag men|(vraag/vragen/vraagje) (over/ivm/in verband met
      /betreffende/rond)`,
  topic: `vergadering|vergaderingen|bijeenkomst|samenkomst|infoavond|infosessie|infovergadering
    |bezoek|adviseur|preventieadviseur|diefstalpreventie|vakantietoezicht|toezicht|alarm
    |alarminstallatie|alarmsysteem|camera|camera s|cameras|slot|sloten|recyclagepark|containerpark
    |zitdag|permanentie|patrouille|patrouilles|wijkagent|wijkinspecteur|commissariaat
    |politiekantoor|website|site|telefoonnummer|adres|oogje in het zeil`,
  event: `(voor/naar/op/aan) (de/het/een/die/deze/uw/jullie) (vergadering/bijeenkomst/infoavond
      /infosessie/activiteit/barbecue/uitstap/wandeling/rommelmarkt/cursus/opleiding/workshop
      /receptie/buurtfeest/feest/opkuisdag/zwerfvuilactie/rondleiding)|inschrijven voor (de/het
      /die) (vergadering/infoavond/bijeenkomst)`,
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
    |terug op kantoor|er even niet|auto reply|autoreply|wordt niet meer gebruikt|u te richten tot
    |richt u tot|gelieve u te wenden|contacteer mijn collega|u terecht bij`,
  auto_hint: `afwezig|afwezigheid|met verlof|in verlof|met vakantie|op vakantie|bij mijn terugkeer
    |na mijn terugkeer|na mijn verlof|lees mijn mails niet|lees geen mails|mails niet lezen
    |geen toegang tot|beperkt toegang|beperkte toegang|beantwoord|beantwoorden|antwoord ik
    |zal ik uw|zal ik je|zo snel mogelijk|zo spoedig mogelijk|dringende gevallen|dringende zaken
    |voor dringende|bij dringende|in dringende|collega|mijn collega|contact opnemen met
    |terecht bij|u richten tot|uw bericht|uw mail|uw e mail|je bericht|onbereikbaar
    |niet bereikbaar|werkdagen|medewerker|klantendienst|kantoor|bedankt voor uw bericht
    |bedankt voor uw mail|bedankt voor je mail|dank voor uw bericht|tot en met|te richten tot
    |richten tot`,
  bounce_idiom: `adres kan niet worden gevonden|niet bestelbaar|melding van niet bezorging
    |onbestelbaar|onbestelbare|bestelling mislukt|bezorging mislukt|aflevering mislukt
    |verzending mislukt|bezorging is mislukt|aflevering is mislukt|vertraagde bezorging
    |bezorging vertraagd|bezorging is vertraagd|postvak is vol|postvak van de ontvanger
    |mailbox is vol|mailbox van de ontvanger|inbox van de geadresseerde|quotum overschreden
    |adres niet gevonden|geadresseerde onbekend|ontvanger onbekend|gebruiker onbekend
    |onbekende gebruiker|onbekende ontvanger|mailer daemon|postmaster|bestaat niet op deze server
    |domein niet gevonden|volgende geadresseerde|volgende ontvangers|delivery status|(bericht/mail
      /e mail/email/mails) (kon/kan/werd/is/kunnen) (niet/nog niet) .. (bezorgd/afgeleverd
      /verzonden/besteld)|(bericht/mail/e mail/email) .. niet (bezorgd/afgeleverd)|(bezorgd
      /afgeleverd) .. (ontvanger/geadresseerde)`,
  spam_sure: `(u/je) (hebt/heeft/hebben) gewonnen|(u/je) (bent/werd/wordt) (geselecteerd/uitgeloot
      /de gelukkige)|bent u geselecteerd|gefeliciteerd u|(lening/leningen/krediet) (aan/tussen
      /zonder/tegen)|aan (al/alle) (uw/je) (contacten/vrienden)|(tien/10/twintig/20/vijftien
      /15) (vrienden/personen/mensen/contacten)|(zeven/7) jaar ongeluk|backlink*
    |overdracht van fondsen|(bitcoin/crypto*) .. (winst/rendement/investeer/verdien)|viagra
    |(rekening/account/bankkaart/kaart) (werd/is/wordt) (geblokkeerd/opgeschort/beperkt
      /afgesloten)|(hoger/eerste pagina) .. google|snel krediet|(bevestig
      /verifieer) uw (rekeningnummer/bankgegevens/rekening/identiteit)|(pakket
      /pakje) .. (verzendkosten/klik/geblokkeerd)|promotiecode|kortingscode|gratis offerte
    |vrijblijvende offerte`,
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
