// Dutch, third part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const nlSeen: Lexicon = {
  // When.
  past_time: `(/eer)(gisteren/gister)|(gisteren/gister)(avond/morgen/ochtend/middag/namiddag/nacht
      /voormiddag)|vannacht|vanmorgen|vanochtend|vanmiddag|deze morgen|deze ochtend|deze nacht
    |deze middag|deze namiddag|deze voormiddag|dezen avond|dezen nacht|afgelopen|voorbije|verleden
    |verlede|vorige|vorig|(maan/dins/woens/donder/vrij/zater/zon)(dag/dagavond/dagmorgen
      /dagochtend/dagmiddag/dagnamiddag/dagnacht/dagvoormiddag)|geleden|toen|toen we|toen ik
    |destijds|vroeger|indertijd|onlangs|recent|recentelijk|laatst|de laatste tijd|de laatste dagen
    |de laatste weken|de laatste keer|de andere dag|de andere nacht|enkele dagen|bij thuiskomst
    |bij het thuiskomen|na thuiskomst|bij terugkeer|bij terugkomst|bij onze terugkeer
    |bij mijn terugkeer|bij het opstaan|bij het ontwaken|tijdens de nacht|tijdens onze vakantie
    |tijdens mijn vakantie|tijdens de vakantie|tijdens het verlof|tijdens ons verlof
    |tijdens onze afwezigheid|tijdens mijn afwezigheid|in de nacht van|in de loop van
    |heel de nacht|de hele nacht|de ganse nacht|gans de nacht|in het weekend|dit weekend
    |het weekend|tijdens het weekend|dit weekeinde|met kerst|met nieuwjaar|met pasen|sinds kerst
    |met de feestdagen|voor de feestdagen|deze week|begin deze week|in januari|in februari
    |in maart|in april|in mei|in juni|in juli|in augustus|in september|in oktober|in november
    |in december|van maart|rond 1|rond 2|rond 3|rond 4|tussen 1|tussen 2|de dag ervoor
    |de dag nadien|de volgende dag|s anderendaags|meermaals|tot twee keer toe|in 20*`,
  past_verb: `was|waren|had|hadden|werd|werden|heeft|is geweest|zijn geweest|heb gezien
    |hebben gezien|zag|zagen|hoorde|hoorden|stond|stonden|liep|liepen|reed|reden|keek|keken
    |probeerde|probeerden|vond|vonden|geworden|gewoon|gewoonlijk|gewoond|geweest`,
  now: `nu meteen|nu direct|op dit moment|op dit eigenste moment|op dit ogenblik|momenteel
    |ogenblikkelijk|terwijl ik dit|terwijl ik u|terwijl ik jullie|terwijl ik schrijf
    |terwijl ik typ|juist nu|hier en nu|nu net|op heterdaad|live|nog volop|het is nu|nu op dit
    |daar nu|hier nu|juist op dit moment|het is (middernacht/1u*/2u*/3u*/4u*/22u*/23u*/0u*)
    |het is (een/twee/drie/vier) uur|op dees moment|op t moment|en nu (is/zijn/staat/staan/zit
      /zitten/loopt/lopen/probeert/proberen/hoor/zie)|nu (staat/staan/is er/zijn er/probeert
      /proberen/loopt/lopen/kruipt/hoor ik/zie ik/is hij/zijn ze)|nu (hier/daar)|(daar/hier) nu
    |nu ter plaatse|nu dadelijk`,
  going_on: `(staat/staan/zit/zitten/loopt/lopen) .. .. te (inbreken/breken/openbreken/inslaan
      /ingooien/instampen/forceren/gooien/smijten/dumpen/storten/sluikstorten/vernielen
      /vernietigen/slopen/slaan/vechten/klimmen/kruipen/bekladden/spuiten/besmeuren/verbranden
      /stoken/afladen/lossen/laden/uitladen/leeghalen/plunderen/stelen/steken/rondlopen
      /rondsluipen/sluipen/morrelen/prutsen/foefelen/wroeten/beuken/bonken/kloppen/schoppen
      /stampen/trappen/trekken/roepen/schreeuwen/tieren/bedreigen/kappen/uitkappen/gieten/lozen
      /verdrinken/stikken/branden/slijpen/zagen/knippen/doorzoeken/doorsnuffelen/loeren/gluren
      /kijken/filmen/fotograferen/proberen/binnendringen/binnengaan/binnenkruipen/uitkieperen
      /kieperen/uitkuisen/demonteren/lostrekken/losvijzen/meenemen/inladen/afbreken/kapotmaken
      /kapotslaan/kapotgooien/stukslaan/omverduwen/omvergooien/schilderen/taggen/lastigvallen
      /aanvallen/afrossen/wurgen/afmaken/doodslaan/rammen/rondspoken)|bezig|druk bezig|volop bezig
    |aan de gang|in volle gang|(al/sinds/sedert/al zeker/zeker/al een) (twee/drie/vier/vijf/tien
      /vijftien/twintig/2/3/5/10/15/20/30/enkele/een paar) (minuten/min/minuutjes)|al een kwartier
    |al een half uur|al een halfuur|al een uur|sinds een kwartier|sinds een uur|een kwartier al
    |sinds daarnet|sinds zonet|sinds een halfuur|(is/zijn/ben) .. bezig|nog bezig|bezig met
    |aan t (breken/inbreken/gooien/dumpen/storten/vechten/slaan/kruipen/klimmen/vernielen)|(is
      /zijn/ben/staat/staan/zit/zitten/loopt/lopen) .. .. aan (het/t) *|aan (het/t) * (is/zijn
      /ben)|(is/zijn) .. (volop/druk) bezig|(heb/hebben) (mij/me/ons) .. (opgesloten/verstopt
      /verborgen/verscholen)|ik (zit/ben) .. (opgesloten/verstopt)|(zit/zitten) (opgesloten
      /verstopt)|wij zitten .. (opgesloten/verstopt)|(gooit/gooien/smijt/smijten/dumpt/dumpen/kapt
      /kappen/stort/storten/loost/lozen/spuit/spuiten/vernielt/vernielen/steekt/steken/slaat/slaan
      /klimt/klimmen/kruipt/kruipen/breekt/breken/forceert/forceren/probeert/proberen/sluipt
      /sluipen/loopt/lopen/rijdt/rijden/staat/staan/roept/roepen/schreeuwt/schreeuwen/tiert/maakt
      /maken/speelt/verbrandt/verbranden/brandt/branden/stookt/vecht/vechten/loert/kijkt/doorzoekt
      /laadt/laden/lost/lossen/giet/hoor/zie/springt/klopt/bonkt/morrelt/prutst/zaagt/bekladt
      /bekladden/trekt/schiet/schieten/stapt) .. nu|nu .. (gooit/gooien/smijt/smijten/dumpt/dumpen
      /kapt/kappen/stort/storten/loost/lozen/spuit/spuiten/vernielt/vernielen/steekt/steken/slaat
      /slaan/klimt/klimmen/kruipt/kruipen/breekt/breken/forceert/forceren/probeert/proberen/sluipt
      /sluipen/loopt/lopen/rijdt/rijden/staat/staan/roept/roepen/schreeuwt/schreeuwen/tiert/maakt
      /maken/speelt/verbrandt/verbranden/brandt/branden/stookt/vecht/vechten/loert/kijkt/doorzoekt
      /laadt/laden/lost/lossen/giet/hoor/zie/springt/klopt/bonkt/morrelt/prutst/zaagt/bekladt
      /bekladden/trekt/schiet/schieten/stapt)|(is/zijn) nu (iemand/binnen/een/ene/ne/twee/drie/aan
      /bezig/hier/daar/mannen/mensen/jongeren/weer/terug)|nu (iemand/volop)|(is/zijn) (er/daar
      /hier) nu|(daar/hier/er/der) (staat/staan/loopt/lopen/zit/zitten) (iemand/een man/twee/drie
      /mannen/gasten/ne man/ne vent/er een/er twee/nu/een gast/een kerel)|(is/zijn/staat
      /staan) nu (aan/bij/voor/achter/op/onder)`,
  witness: `(ik/we/wij/k/kik/kzie) (zie/zien/hoor/horen) (ze/hem/haar/hen/het/iemand/hoe/nu/net
      /daar/hier/juist/twee/drie/mensen/mannen/een man/een vrouw/ne man/ne vent/een gast
      /een persoon/jongeren)|(zie/hoor) ik (iemand/ze/hem/nu/hoe/daar/twee/mannen)|kzie (iemand/ze
      /hem/daar/twee/ne)|(vanuit/vanop/van op/vanachter) (mijn/ons/het/mn/de) (raam/venster/balkon
      /terras/keuken/slaapkamer/bed/living/zetel/auto/wagen)|(door/uit) mijn (raam/venster)
    |onder mijn ogen|voor mijn ogen|voor mijn neus|kan ze zien|kan hem zien|kan het zien|hoor ze
    |hoor hem|zie ze|zie hem|zie licht|we horen ze`,
  just: `daarnet|zonet|zojuist|zopas|daarjuist|zojuist nog|komt net|komen net|kwam net|kwamen net
    |heb net|hebben net|heeft net|is net|zijn net|ben net|zie net|zien net|hoor net|horen net
    |hoorde net|zag net|net gezien|net gehoord|net nog|heb juist|hebben juist|heeft juist|is juist
    |zijn juist|zag juist|hoorde juist|komt juist|khoor net|een minuut geleden
    |twee minuten geleden|vijf minuten geleden|5 minuten geleden|2 minuten geleden
    |10 minuten geleden|tien minuten geleden`,
  still_there: `nog daar|nog hier|nog altijd daar|nog steeds daar|nog altijd hier|nog steeds hier
    |staat er nog|staan er nog|zit er nog|zitten er nog|is er nog|zijn er nog|zijn daar nog
    |is daar nog|zit daar nog|zitten daar nog|staat daar nog|staan daar nog|loopt er nog
    |lopen er nog|is hij nog|zijn ze nog|zitten ze nog|staan ze nog|zit hij nog|staat hij nog
    |nog binnen|nog in huis|nog in het huis|nog in de tuin|nog in mijn|nog steeds binnen
    |nog altijd binnen|nog steeds in|nog altijd in|nog steeds voor|nog altijd voor|nog niet weg
    |nog niet vertrokken|nog niet gedaan|nog niet klaar|gaat niet weg|gaan niet weg|gaat nie weg
    |gaan nie weg|wil niet weg|willen niet weg|wil nie weg|wil niet vertrekken
    |willen niet vertrekken|blijft staan|blijven staan|blijft kloppen|blijft bellen
    |blijft aanbellen|blijft bonken|gaat maar door|gaan maar door|gaat door met|gaan door met
    |stopt niet|stoppen niet|stopt nie|houdt niet op|is terug|zijn terug|is daar terug
    |zijn daar terug|weer daar|terug daar|is er weer|zijn er weer|komt terug|komen terug|nog bezig
    |nog altijd bezig|nog steeds bezig|nog halfvol|(daar/hier) (is/staat/zijn/staan/loopt
      /zit) (hij/ze/zij/die) (weer/terug/nog)|(er/daar) (zit/zitten/ligt/staat/staan
      /is) nog (iemand/mensen/een/kinderen/een kind)`,
  recurrent: `(elke/elk/iedere/ieder/alle/ganse) (dag/avond/nacht/week/weekend/weekeinde/maand
      /morgen/ochtend/middag/jaar/keer/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag
      /uur/zomer/winter/dagen/avonden/nachten/weken/weekends/vrijdagavond/zaterdagavond
      /zaterdagnacht/uren/zondagen)|altijd|vaak|dikwijls|geregeld|regelmatig|telkens|telkens weer
    |steeds|steeds weer|voortdurend|constant|continu|doorlopend|aanhoudend|soms|af en toe
    |van tijd tot tijd|nu en dan|meestal|gewoonlijk|doorgaans|dagelijks|dagelijkse|wekelijks
    |wekelijkse|maandelijks|jaarlijks|keer op keer|dag en nacht|nacht na nacht|avond na avond
    |week na week|om de haverklap|om de dag|om de week|bijna elke|s avonds|s nachts|s morgens
    |s ochtends|in de zomer|op zaterdag|op zondag|op vrijdag|al maanden|al weken|al jaren|al dagen
    |al maandenlang|al wekenlang|al jarenlang|al een week|al een maand|al een jaar|al twee weken
    |al drie weken|al weer|sinds weken|sinds maanden|sinds dagen|sinds jaren|maandenlang|wekenlang
    |jarenlang|dagenlang|herhaaldelijk|meermaals|steevast|systematisch|hele dagen|heel de tijd
    |de hele tijd|de ganse tijd|gans den tijd|hetzelfde liedje|frequent|zaterdags|zondags`,
  since: "sinds|sedert|al|reeds|al weken|al maanden|al dagen|al jaren|ondertussen|inmiddels",
  gone: `is weg|zijn weg|is al weg|zijn al weg|was al weg|waren al weg|was weg|waren weg
    |al lang weg|is vertrokken|zijn vertrokken|vertrokken|is gevlucht|zijn gevlucht|gevlucht
    |vluchtte|vluchtten|op de vlucht|gaan lopen|weggelopen|liep weg|liepen weg|weggereden|reed weg
    |reden weg|weggevlucht|weggespurt|ervandoor|er vandoor|er van door|vandoor|verdwenen in
    |verdwenen richting|niemand meer|niemand meer te zien|is voorbij|is opgelost|is gedaan
    |is al gedaan|politie is geweest|politie is gekomen|politie is al geweest|politie is langs
    |politie was|politie kwam|patrouille kwam|patrouille is|brandweer is geweest|brandweer kwam
    |brandweer heeft|aangifte|proces verbaal|pv|vaststellingen|niets gestolen|niks gestolen
    |niets weg|niks weg|niets meegenomen|niks meegenomen|vals alarm|loos alarm|bleek|opgepakt
    |gearresteerd|ambulance heeft|naar het ziekenhuis gebracht|naar het ziekenhuis gevoerd
    |afgedropen|lieten|liet vallen|opgegeven|gestoord|niet binnengeraakt|niet binnen geraakt
    |niet gelukt|mislukt|uit de voeten|met de noorderzon|opgehaald|opgeruimd`,

  // Telling.
  see: `heb gezien|hebben gezien|heeft gezien|zag|zagen|zie|ziet|zien|gezien|heb opgemerkt
    |hebben opgemerkt|opgemerkt|heb gemerkt|merkte|merken|vastgesteld|stel vast|stellen vast
    |stelde vast|gevonden|heb gevonden|vond|vonden|betrapt|ontdekt|ontdekte|tegengekomen|gefilmd
    |gefotografeerd|genoteerd|ik meld u|meld dat|melden dat|wil melden|wou melden|willen melden
    |te melden|melding|melding maken|laten weten dat|u laten weten|jullie laten weten|u inlichten
    |u verwittigen|jullie verwittigen|verwittigen|verwittig|waarschuwen|waarschuw|signaleer
    |signaleren|onder de aandacht|uw aandacht|uw aandacht vestigen|getuige|was getuige|opgevallen
    |valt op|valt me op|valt mij op|viel op|we zien|is te zien|te zien|zie hoe`,
  hear: `hoor|horen|hoort|hoorde|hoorden|gehoord|kan horen|lawaai|geluid|geluiden|gestommel
    |gerommel|geruis|gekraak|gebonk|gebons|geschreeuw|geroep|gegil|voetstappen|gemorrel
    |glasgerinkel|gerinkel`,
  there_is: `er is|er zijn|er was|er waren|er ligt|er liggen|er lag|er lagen|er staat|er staan
    |er stond|er stonden|er hangt|er hangen|er zit|er zitten|er loopt|er lopen|er rijdt|er rijden
    |er kruipt|er komt|er komen|er wordt|er worden|er werd|er werden|der is|der zijn|der ligt
    |der liggen|der staat|der staan|der loopt|der lopen|der zit|daar is|daar zijn|daar ligt
    |daar staat|daar staan|daar loopt|daar zit|hier ligt|hier liggen|hier staat|hier staan|hier is
    |hier loopt|hier wordt|ligt er|liggen er|staat er|staan er|loopt er|lopen er|zit er|zitten er
    |is er|zijn er|ligt|liggen|slingert|slingeren|rondslinger*|alweer|weeral|opnieuw|weer een
    |weer zo|nog altijd|er heeft|heeft er|er hebben|hebben er|er probeert|er gooit|er kapt
    |der zijn er|is daar|zijn daar|staat daar|ligt daar`,
  place: `voor de|achter de|achter het|op de hoek|hoek van|aan de overkant|overkant|aan de
    |naast de|naast het|langs de|langs het|in de straat|in mijn straat|in onze straat
    |in ons straat|straat|laan|plein|pleintje|parking|parkeerplaats|stoep|voetpad|trottoir|park
    |bos|bosje|bospad|brug|beek|gracht|pad|weg|wegel|steegje|steeg|kaai|rondpunt|rotonde|bushalte
    |halte|station|school|kerk|kerkhof|begraafplaats|kruispunt|trappen|hoekje|dreef|terril|gebouw
    |ingang|inkom|hal|koer|square|glasbol|glasbollen|glascontainer|kledingcontainer|garages
    |garageboxen|terrein|berm|talud|veld|akker|oever|oevers|onder de brug|ter hoogte van|op nummer
    |nummer|openbare weg|industriezone|industrieterrein|supermarkt|apotheek|bakker|bakkerij
    |jaagpad|speeltuin|speelplein|toiletten|bushokje|doorgang|tunnel|tunneltje|trappenhal
    |brevenbussen|brievenbussen|wijk|buurt|dorp|markt|steenweg|dorpsplein|sportveld|container
    |fietspad|rue|avenue|op de (muur/muren/gevel/poort/deur) van|muur van|schoolmuur|kerkmuur`,
  evidence: `foto in bijlage|foto s in bijlage|fotos in bijlage|in bijlage|bijlage|bijgevoegd
    |bijgevoegde|hierbij een foto|hierbij de foto|hierbij foto s|nummerplaat|nummerplaten|plaat
    |franse plaat|belgische plaat|duitse plaat|kenteken|foto|foto s|fotos|video|filmpje|beelden
    |camerabeelden|beschrijving|gekleed|kap|kap op|pet|muts|hoodie|rond de 30|rond de dertig
    |een jaar of|dertiger|veertiger|twintiger|vijftiger|gemiddelde lengte|accent|bestelwagen
    |camionette|jas|donsjas|rugzak|omstreeks|rond|tussen|pv|aangifte|klacht|sweater|jogging
    |trainingspak|signalement`,
  for_information: `ter info|ter informatie|ter kennisgeving|voor de info|voor uw informatie
    |zodat u|zodat jullie|ik meld u|wij melden u|u te melden|bij deze meld|wees waakzaam
    |wees voorzichtig|opgelet|let op|pas op|opletten|kijk uit|hou uw ogen|hou de ogen
    |hou jullie ogen|ogen open|zegt het voort|zeg het voort|doorgeven aan|door te geven
    |geef dit door|verspreiden|te verspreiden|op de hoogte brengen|op de hoogte te brengen
    |ik wou even|ik wilde even|wou u even|wilde jullie|gelieve iets te|gelieve in te grijpen
    |doe iets|doe er iets aan|er moet iets|als iemand iets gezien|heeft iemand iets gezien
    |iemand iets gezien|alvast bedankt|dank bij voorbaat|getuigen|getuigenis|wat doet de politie
    |wat doet de gemeente|wat doet de stad|waar blijft de|schande|schandalig|schandalige
    |onaanvaardbaar|onaanvaardbare|ongehoord|ergerlijk|beu|kotsbeu|zijn het beu|ben het beu
    |dat het stopt|genoeg geweest|nu is het genoeg|begint op te lopen|loopt de spuigaten
    |doet niks aan|doet niets aan|doen niks|doen niets|walgelijk|degoutant|vies|smerig|erg vies`,

  // Who and where.
  person: `iemand|man|mannen|mannetje|meneer|heer|heren|vent|venten|gast|gasten|kerel|kerels|type
    |types|typ|individu|individuen|onbekende|onbekenden|vreemde|vreemden|vreemdeling|jongere
    |jongeren|jongen|jongens|gastjes|kinderen|tieners|tiener|pubers|puber|snotneuzen|bende|vrouw
    |vrouwen|dame|dames|koppel|persoon|personen|mensen|volk|dief|dieven|inbreker|inbrekers
    |insluiper|insluipers|rover|rovers|meisje|meisjes|chauffeur|bestuurder|passagier|arbeider
    |arbeiders|werkman|verkoper|verkopers|leurder|leurders|kraker|krakers|gedaante|gedaantes|schim
    |schimmen|silhouet|indringer|indringers|een andere|eentje|iemant|persoo|ketten|deugnieten
    |vandalen|vandaal|boeven|boef|sluikstorter|sluikstorters|buitenlander|figuur|figuren|ex
    |buurman|buurvrouw|(een/ene/iemand/eentje/er een) met een|fietser|fietsers|voetganger
    |voetgangers|wandelaar|motorrijder|bejaarde|kind`,
  somebody: `iemand|iemant|(een/ne/twee/drie/2/3) (witte/zwarte/grijze/blauwe/rode/groene
      /) (bestelwagen/bestelwagens/bestelbus/busje/camionette/camionnette/camion/vrachtwagen/wagen
      /wagens/auto/auto s/tractor/aanhangwagen/moto/moto s)|(twee/drie/vier/onbekenden
      /mannen) (mannen/kerels/gasten/jongeren/onbekenden/personen)|inbrekers|dieven|mannen
    |onbekenden|ne vent|nen vent|nen tip|eentje|een kerel|(er/der) (een/ene/twee/drie/enkele)|(er
      /der) (zijn/staan) (er/) (een/twee/drie)|(een/twee/drie) bezig|(hij/zij/ze) (is/zijn/staat
      /staan/zit/zitten) (er/daar/hier/nu)|(een/ne/nen/twee/drie/vier/2/3/4/enkele/een paar/die
      /dezelfde) (man/mannen/kerel/kerels/vent/venten/gast/gasten/type/types/individu/individuen
      /onbekende/onbekenden/jongere/jongeren/jongen/jongens/gastjes/tieners/inbreker/inbrekers
      /dief/dieven/persoon/personen/figuur/figuren/vrouw/vrouwen/dame/koppel/agent/agenten
      /politieman/gedaante/schim/bende)|(andere/jonge/oude/valse/zogezegde/rare/vreemde/verdachte
      /onbekende/gemaskerde/gewapende/dronken/zatte/magere) (man/mannen/kerel/kerels/vent/venten
      /gast/gasten/jongeren/jongen/jongens/inbrekers/persoon/personen/figuur/figuren/vrouw/vrouwen
      /agent/agenten/politieman)`,
  pronoun: "hij|zij|ze|die|men|em|ij",
  impersonal: "het (is/gaat/regent/stinkt/ruikt/lijkt)",
  suspect: `verdacht|verdachte|verdachts|raar|rare|vreemd|vreemde|eigenaardig|eigenaardige|louche
    |onbekend|onbekende|onbekenden|ongewoon|ongewone|verontrustend|verontrustende|niet van hier
    |niet van de buurt|niet pluis|niet koosjer|nieuwsgierig|nieuwsgierige|zonderling|abnormaal
    |nooit gezien|nog nooit gezien|ken ik niet|kennen we niet|kennen wij niet|niet bekend|onguur
    |ongure|achterdochtig|vertrouw ik niet|vertrouw het niet|vertrouw dat niet|bizar|bizarre
    |zot gedrag`,
  home: `huis|woning|appartement|appartementsgebouw|gebouw|flat|kot|villa|tuin|hof|hofje|keuken
    |kelder|garage|zolder|living|woonkamer|salon|slaapkamer|badkamer|gang|inkomhal|hal|traphal
    |trappenhuis|veranda|terras|balkon|dak|tuinhuis|tuinhuisje|schuur|berging|bureau|oprit|koer
    |bijgebouw|wasplaats|carport|kippenhok|serre|appartementje|huisje|kamer|zithoek|voortuin
    |achtertuin|huizen|woningen|woonst|domicilie|pand|rijhuis|villa s|tuinen|buren|buur|buurman
    |buurvrouw|overburen|overbuur|bij mij|bij ons|bij mij thuis|bij ons thuis|thuis|bij mijn
    |bij haar|bij hem|bij een|bij de|bij onze|garagebox|garageboxen|schuurtje|stalling
    |fietsenstalling|fietsenberging|verdieping|muur|haag|afsluiting|omheining|draad|gevel|gevels
    |blok|studio|eigendom|inrit|nummer|hiernaast|ernaast|daarnaast|gelijkvloers|pastorie|boerderij
    |stal|leegstaand huis|leegstaand pand|chalet|caravan|inkom|bij de (bakker/slager/dokter
      /apotheker/kapper/buren/beenhouwer)`,
  opening: `(/voor/achter/keuken/kelder/garage/zij/tuin/balkon/terras/schuif/buiten/straat
      /slaapkamer/badkamer/dak/kamer/wc/schuur/living/veranda/nood/poort)(deur/deuren/raam/ramen
      /venster/vensters/poort)|raampje|raampjes|deurtje|ruit|ruiten|glas|vitrine|vitrien|rolluik
    |rolluiken|luik|luiken|kozijn|raamkozijn|deurkozijn|raamkader|chassis|slot|sloten|cilinder
    |klink|deurklink|deurkruk|kruk|hek|hekken|hekje|hekwerk|poortje|grendel|hangslot|koepel
    |lichtkoepel|velux|keldergat|kelderraampje|bel|deurbel|brievenbus|parlofoon|videofoon
    |deur op een kier|cilinderslot|schuifraam|klinken|deurklinken|autodeuren|kelderdeurtje
    |brievenbussen`,
  inside: `bij (de/mijn/onze/mn/een/den/haar/hun/de andere) (buurvrouw/buurman/buur/buren/overbuur
      /overbuurvrouw/overburen/huurder/huurster/onderbuur/bovenbuur/benedenbuur/buurvrouwtje
      /buurmeisje/buurjongen/achterburen/moeder/mama/oma/bomma/grootmoeder/ouders/vader/papa/opa
      /bompa/zus/broer/dochter/zoon/tante/dame/oude dame/apotheker/weduwe)|in huis|binnen
    |hierbinnen|daarbinnen|beneden|boven in huis|op zolder|op het verdiep|op de verdieping
    |op de overloop|op de trap|in de haag|op het gelijkvloers|in de winkel|in de school
    |in de apotheek|in het magazijn|in de loods|bij mij thuis|bij ons thuis|bij mij binnen
    |bij ons binnen|bij haar thuis|bij hem thuis|bij mevrouw|bij meneer|bij familie|huis van
    |huis hiernaast|huis ernaast|huis daarnaast|huis van de buren|huis aan de overkant
    |huis tegenover|woning van|woning hiernaast|tuin van|tuin hiernaast|appartement hierboven
    |appartement hiernaast|hiernaast|leegstaande huis|leegstaand huis|leegstaande woning|muur van
    |dak van|in (de/het/t/mijn/mn/ons/onze/hun/zijn/haar/een/ne/den/dat/die/uw) (huis/woning
      /appartement/flat/kot/villa/tuin/hof/keuken/kelder/garage/zolder/living/woonkamer/salon
      /slaapkamer/badkamer/gang/hal/veranda/tuinhuis/tuinhuisje/schuur/berging/bureau/koer
      /kippenhok/serre/appartementje/kamer/voortuin/achtertuin/garagebox/atelier)|(op/van) (de/het
      /mijn/ons/onze/hun/zijn/haar/den) (dak/terras/balkon/zolder/koer/oprit/tuinhuis)|(uit/rond
      /door) (de/het/mijn/ons/onze/hun/zijn/haar) (huis/woning/tuin/kelder/garage/appartement
      /tuinhuis)`,
  at_door: `(voor/aan/achter/tegen/onder/op) (mijn/onze/ons/de/het/mn/haar/hun/zijn/den
      /mijnen) (deur/voordeur/achterdeur/raam/keukenraam/slaapkamerraam/venster/huis/woning/poort
      /garage/garagepoort/haag/tuinhuis/hek/oprit/dorpel/drempel/gevel/klink/deurklink/rolluik
      /brievenbus)|voor mijn neus|rond het huis|rond mijn huis|rond ons huis|rond de huizen
    |rond de school|rond de auto s|rond de wagens|rond de woning|rond mijn woning|op de oprit
    |in de inkom|in de gang van het gebouw|in de hal van|beneden aan|onder aan het gebouw
    |achter het huis|achter mijn huis|achter ons huis|aan mijn huis|op mijn stoep
    |in de wegel achter|aan de achterkant|bij (de/mijn/onze/haar/zijn/hun) (deur/voordeur
      /achterdeur/garage/garagepoort/poort/keukendeur)`,

  // Burglary.
  burglary: `inbraak|ingebroken|inbreker|inbrekers|inbraakpoging|inbraakpogingen|(inbraak
      /woning)(poging/pogingen/schade/alarm/sporen/inbraak)|poging tot inbraak|poging inbraak
    |poging tot diefstal|diefstalpoging|poging tot insluiping|inbreken|breekt in|breken in|brak in
    |braken in|binnengebroken|binnengedrongen|binnengeraakt|binnen geraakt|binnengekomen langs
    |binnengekropen|binnengekomen via|insluiping|insluiper|insluipers|geinsloten|opengebroken
    |open gebroken|geforceerd|opengewrikt|ingeslagen ruit|ruit ingeslagen|ruit ingegooid
    |raam ingeslagen|braakschade|braaksporen|braak|koevoet|breekijzer|woningdiefstal|diefstal in
    |diefstal bij|diefstal uit|diefstal met list|babbeltruc|babbeltrucs|bestolen|beroofd
    |leeggeroofd|leeggehaald|geplunderd|overhoop|overhoop gehaald|op zijn kop|doorzocht
    |doorsnuffeld|juwelen|sieraden|brandkast|kluis|verkenning|verkenners|huizen verkennen
    |op verkenning|uitkijk|op de uitkijk|rondgesnuffeld|snuffelen rond|snuffelt rond|rondsluip*
    |sluipt rond|sluipen rond|loert|loeren|loerde|loerden|gluurt|gluren|gluurde|gluurder|rondhang*
    |(valse/nep/vals/zogezegde/zogezegd/zogenaamde/zogenaamd/zgn) (politieman/politieagent/politie
      /agent/agenten/politieagenten/loodgieter/meteropnemer/meteropnemers/arbeider/werkman
      /postbode/facteur/koerier/pakjesbezorger/elektricien/technieker/techniekers/technicus
      /schouwveger/verpleger/verpleegster/thuisverpleegster/dokter/bediende/medewerker/ambtenaar
      /controleur/schilder/dakwerker/dakwerkers/inspecteur/vertegenwoordiger)|neppolitie|nepagent
    |nepagenten|zich voordeed|zich voordoen|deed zich voor|doet zich voor|doen zich voor
    |deden zich voor|gaf zich uit|gaven zich uit|geeft zich uit|geven zich uit|zich uitgaf
    |zogezegd van|zei dat hij van|zei dat ze van|zeggen dat ze van|zegt dat hij van|beweerde van
    |beweerde dat|watermaatschappij|elektriciteitsmaatschappij|gasmaatschappij|meterstand
    |meterstanden|meter opnemen|meteropnemer|leurder|leurders|deur aan deur|huis aan huis
    |van deur tot deur|aan alle deuren|merktekens|vreemde tekens|rare tekens|tekens met krijt
    |krijt|dievencode|dieventekens|inbrekerstekens|merkteken|tekentje|tekentjes
    |foto s van de huizen|foto s van huizen|foto s van onze huizen|foto s van de gevels
    |huizen fotograferen|huizen te fotograferen|fotografeert huizen|fotografeert de huizen
    |fotografeerden de huizen|filmt de huizen|filmde de huizen|kijkt naar de huizen
    |keek naar de huizen|kijken naar de huizen|kijkt binnen|keek binnen|kijken binnen|keken binnen
    |naar binnen|traag door de|stapvoets|voelt aan deuren|deuren proberen|probeert deuren
    |leegstaande huizen|drone|gestolen uit|gestolen bij|uit ons tuinhuis|uit de garage gestolen
    |uit mijn garage|uit onze garage|tuinhuis opengebroken|buit|dief|dieven|fiets gestolen uit de
    |pakje gestolen|pakjes gestolen|pakket gestolen|aan de klink|aan de deurklink|ladder
    |nog (in huis/binnen/in het huis/in de woning/in de tuin/in mijn huis/in ons huis)|(zegt/zei
      /beweert/beweerde/zeggen/zogezegd) .. (water/waterleiding/gas/elektriciteit/meter/meters
      /leidingen/leiding) .. (nakijken/controleren/opnemen/herstellen/nazien)|(waterleiding
      /watermeter/gasmeter/elektriciteitsmeter/meterkast/waterdruk/waterkwaliteit) .. (nakijken
      /controleren/opnemen/checken/nazien)|komt (nakijken/controleren)|over (de/het/een) (poort
      /muur/haag/draad/hek/omheining/afsluiting) .. (geklommen/gesprongen/gekropen/geklauterd)
    |(naar/in) binnen (gekeken/geloerd)|in (brievenbussen/de brievenbussen/alle brievenbussen
      /tuinen/garages/auto s/de tuinen/de garages/onze tuin) (kijkt/kijken/loert/keek/gluurt
      /snuffelt)`,
  burglary_hint: `inbraken|diefstal|diefstallen|gestolen|stelen|stal|stalen|woninginbraken|alarm
    |alarmen|afwezigheid|rolluiken|rolluik|belt|bellen|belde|belden|aangebeld|aanbellen|meter
    |meters|politie|portefeuille|portemonnee|geld|computer|laptop|tv|televisie|fiets|fietsen
    |grasmaaier|gereedschap|pakje|pakjes|pakket|klink|zaklamp|kap|bivakmuts|handschoenen
    |bestelwagen|camionette|nummerplaat|houdt in de gaten|houden in de gaten|rondrijden|rijdt rond
    |rijdt traag|reed rond|rondjes|rijdt|reed|passeert|passeren|stond geparkeerd|sleutel|sleutels
    |tablet|juweel|horloge|schoenen|bezoek gehad|deur|deuren|voordeur|achterdeur|raam|venster|slot
    |tuinhuis|huizen|oma|bejaarde|badge|langsgekomen|enquete|bevraging|fluovestje|fluohesje
    |gestommel|voetstappen|gemorrel|stappen`,
  theft: `gestolen|stelen|steelt|stal|stalen|diefstal|diefstallen|gepikt|gejat|ontvreemd
    |meegenomen|buitgemaakt|kwijt|ontbreekt|ontbreken|ontbrak|mist|missen|gepakt|verdwenen|(is
      /zijn/was/waren) (allemaal/) (weg/verdwenen/foetsie)|leeggeroofd|leeggehaald|bestolen
    |beroofd|overvallen`,

  // Environment.
  trash: `afval|afvalzak|afvalzakken|huisvuil|huisvuilzak|huisvuilzakken|vuilnis|vuilniszak
    |vuilniszakken|vuilzak|vuilzakken|vuil|vuiligheid|rommel|zwerfvuil|zwerfafval|restafval
    |grof vuil|grofvuil|zak|zakken|zwarte zakken|pmd|vuilbak|vuilbakken|vuilnisbak|vuilnisbakken
    |vuilbakje|frigo|frigo s|koelkast|diepvries|diepvriezer|matras|matrassen|bedbodem|zetel|zetels
    |sofa|fauteuil|meubel|meubels|meubelen|kast|kasten|band|banden|autobanden|puin|steenpuin
    |bouwafval|bouwpuin|stenen|bakstenen|asbest|asbestplaten|eterniet|pannen|verf|verfpot
    |verfpotten|olie|afvalolie|motorolie|motoroli|blikjes|blikje|flessen|fles|plastic flessen
    |sigarettenpeuken|peuken|papier|papieren|karton|kartons|dozen|plastic|plastiek|plastieken
    |wasmachine|vaatwas|vaatwasser|fornuis|elektro|elektrotoestellen|televisietoestel|bidons|bidon
    |batterij|batterijen|paletten|pallets|etensresten|luiers|pampers|spuiten|kadaver|karkas
    |groenafval|snoeiafval|gras|takken|bekers|bekertjes|verpakkingen|verpakking|glasscherven
    |scherven|winkelkar|winkelkarretje|winkelwagen|winkelwagentje|caddie|wrak|wrakken|autowrak
    |hoop afval|stort|mest|gruis|tegels|wc pot|sanitair|troep|miserie|asbest*|eterniet*`,
  dump: `dumpen|dumpt|dumpte|gedumpt|te dumpen|storten|stort|te storten|gestort|sluikstorten
    |sluikstort*|achterlaten|achtergelaten|laat .. achter|laten .. achter|liet .. achter|gooien
    |gooit|gooi|gegooid|weggooien|weggegooid|te gooien|smijten|smijt|gesmeten|te smijten|kappen
    |kapt|kapte|gekapt|te kappen|uitkappen|gieten|giet|goot|gegoten|uitgieten|lozen|loost|geloosd
    |afladen|laadt .. af|laden .. af|lossen|lost|gelost|uitladen|uit te laden|kieperen|kiepert
    |gekieperd|zet .. neer|zetten .. neer|neergezet|neerzetten|leggen|neergelegd|deponeren
    |deponeert|gedeponeerd|achter te laten|ledigen|leegmaken|leegkappen|leeg te kappen|af te laden
    |ontdoen|ontdoet|aan het (dumpen/storten/sluikstorten/smijten/gooien/kappen/uitkappen/gieten
      /lozen/lossen/afladen/uitladen/achterlaten/kieperen/uitkieperen/ledigen/deponeren/wegsmijten
      /weggooien)|(ze/die/mannen/jongeren/mensen) (smijten/storten/lossen)|te (gieten/uitgieten
      /smijten/storten/sluikstorten/lossen/dumpen/gooien/kappen/lozen/kieperen)`,
  vandal: `vernield|vernielen|vernielt|vernielde|vernieling|vernielingen|vernieler|te vernielen
    |vandalisme|vandaal|vandalen|gevandaliseerd|vandalist*|beschadig*|kapot|kapotgeslagen
    |kapot geslagen|kapotgemaakt|kapotgegooid|kapotmaken|kapotslaan|stukgeslagen|stuk|stukgegooid
    |stukgemaakt|gebroken|breken|breekt|ingeslagen|ingegooid|ingooien|inslaan|gooien .. in
    |gooit .. in|slaan .. in|slaat .. in|slopen|sloopt|gesloopt|afgebroken|afbreken|afgerukt
    |afgetrokken|uitgerukt|uitgetrokken|bekladden|bekladt|beklad|bekladderen|beklad*|graffiti|tag
    |tags|taggen|getagd|bespoten|bespuiten|spuiten|spuit|gespoten|spuitbus|spuitbussen|besmeurd
    |besmeuren|beschilderd|geschilderd|omgegooid|omvergegooid|omver|omgeduwd|omvergeduwd
    |omgestoten|verbrand|verbranden|verbrandt|verbrandde|in brand gestoken|in brand steken
    |aangestoken|afgebrand|opgeblazen|ontploft|omgewoeld|losgetrokken|losgerukt|gesaboteerd
    |geplooid|bekrast|krassen|opschriften|ontmanteld|gedemonteerd|vertrappeld|platgetrapt
    |toegetakeld|gestampt|inschrijvingen|leuzen|slogans|aan het (vernielen/vernietigen/slopen
      /afbreken/bekladden/bespuiten/spuiten/verbranden/taggen/kapotslaan/kapotmaken/kapotgooien
      /stukslaan/omgooien/omverduwen/omvergooien/ingooien/inslaan/stampen/besmeuren/beschadigen
      /demonteren/vandaliseren/uitrukken/platstampen/afrukken/krassen/schilderen)|aan (diggelen
      /scherven/stukken/flarden)|in (stukken/duizend stukken)|in gruzelementen|(gooien/gooit
      /smijten/smijt/slaan/slaat) .. (ruiten/ruit/ramen/raam/vensters)`,
  public_thing: `bushokje|bushuisje|bushalte|wachthuisje|bank|zitbank|zitbanken|zitbankje|bankje
    |bankjes|banken|speeltuin|speeltuintje|speelplein|speeltoestel|speeltoestellen|glijbaan
    |schommel|schommels|bord|borden|verkeersbord|verkeersborden|paal|paaltje|paaltjes|palen
    |monument|standbeeld|herdenkingsplaat|fontein|park|parkje|bloembak|bloembakken|bloemperk
    |bloemperken|bloemen|plantsoen|beplanting|boom|bomen|boompjes|schoolmuur|school|schoolgebouw
    |kerk|kapel|kapelletje|kerkhof|begraafplaats|graf|graven|grafzerk|zerken|kiosk|brug|tunnel
    |tunneltje|onderdoorgang|voetgangerstunnel|voetgangersbrug|station|openbare toiletten
    |openbaar toilet|defibrillator|boekenruilkast|boekenkastje|boekenkast|voetbalveld|sportveld
    |sportterrein|skatepark|openbare vuilbak|telefooncel|elektriciteitskast|straatmeubilair|straat
    |stoep|voetpad|pad|bos|volkstuintjes|volkstuin|moestuin|gras|grasveld|grasperk|hekken
    |parkeermeter|parkeerautomaat|gemeentezaal|buurthuis|wijkhuis|ruiten van|jeugdhuis|muur|muren
    |gevel|plein|pleintje|kerstboom|kerstversiering|brievenbussen`,
  incivility: `sluikstort|sluikstorten|sluikstorter|sluikstorters|sluikstorting|sluikstortingen
    |sluikstort*|zwerfvuil|zwerfafval|illegaal gestort|illegaal afval|afval gedumpt|afval gestort
    |illegale stort|milieuoverlast|vervuiling|vervuild|vervuilers|vuiligheid|smerig|smeerlap
    |smeerlappen|vuilaard|vuilaards|proper|netheid|vies|vieze|hondenpoep|hondendrol|hondendrollen
    |hondenkak|hondenuitwerpselen|hondenstront|poep|kak|drol|drollen|uitwerpselen|stront
    |uitpuilende|puilt uit|puilen uit|overvol|overvolle|overloopt|zit .. vol|zitten .. vol|propvol
    |opengescheurd|opengereten|opengetrokken|stinkt|stinken|stank|geurhinder|ratten|rattenplaag
    |verbrandt afval|afval verbranden|afval verbrandt|afval te verbranden|afval aan het verbranden
    |afvalverbranding|verbrandt plastiek|verbrandt plastic|plastiek verbranden|sluikstoken|stoken
    |stookt|milieuverontreiniging|verontreiniging|olievlek|olie in|verf in de|mazout|wildplakken
    |wildplassen|wildplasser|wildplassers|urine|urineert|urineren|plassen tegen|plast tegen|pist
    |pissen|braaksel|graffiti|tags|vandalisme|vandalenstreken|glasbol|glasbollen|glascontainer
    |kledingcontainer|zonder nummerplaat|zonder nummerplaten|zonder platen|zonder plaat|wrak
    |wrakken|autowrak|autowrakken|achtergelaten wagen|achtergelaten auto|winkelkarretjes|winkelkar
    |winkelkarren|kraakpand|lachgas|lachgaspatronen|patronen|peuken|beek|rioolputje|straatkolk
    |quads|quad|asbest|sproeimiddel|illegaal storten|(inschrijvingen/opschriften/leuzen/slogans
      /tekeningen/hakenkruis/hakenkruisen) op de (muur/muren/gevel/gevels/poort/kerk)|hakenkruis*
    |racistische (leuzen/slogans/opschriften)|(vuilnisbakken/vuilbakken/vuilbak/vuilnisbak
      /glasbollen/glasbol/containers) .. (geleegd/vol/overvol/leegmaken)|(vuilnisbak/vuilbak
      /vuilbakken) vol`,

  // Off the two themes.
  off_theme: `snelheid|te snel|te rap|overdreven snelheid|snelheidsduivels|rijden te|rijdt te
    |racen|racet|straatrace|straatraces|wegpiraten|optrekken|parkeren|parkeert|geparkeerd
    |foutparkeerder|foutparkeerders|dubbel geparkeerd|fout geparkeerd|verkeerd geparkeerd
    |parkeerprobleem|parkeerproblemen|wildparkeren|verkeer|verkeersdrukte|vrachtwagens
    |vrachtverkeer|rood licht|door het rood|zebrapad|verkeersdrempel|verkeersdrempels|sluipverkeer
    |eenrichtingsverkeer|enkelrichting|ongeval|ongeluk|ongevallen|aanrijding|vluchtmisdrijf
    |aangereden|afgereden|doorreed|spiegel|autospiegel|spiegels|burenlawaai|lawaaihinder
    |geluidsoverlast|nachtlawaai|muziek|boenke boenke|blaft|blaffen|geblaf|gebeten|bijt|leiband
    |boom van|klimop|scheidingsmuur|gemene muur|onkruid|burenruzie|ruzie|ruzies|ruzie met|geschil
    |conflict|beledig*|uitgescholden|scheldt|schelden|scheldpartij|pest|pesten|pesterijen
    |verhuurder|huisbaas|syndicus|drugs|dealt|dealen|dealer|dealers|gedeald|deal
    |verdovende middelen|cannabis|wiet|joints|junkie|junkies|druggebruik*|verslaafd*|naalden|kater
    |poesje|kitten|papegaai|schildpad|konijn|weggelopen|vermist|zoekgeraakt|hond gevonden
    |kat gevonden|oplichting|oplichter|oplichters|opgelicht|phishing|valse sms|valse sms en|sms en
    |sms je|bankkaart|straatlamp|straatlampen|straatverlichting|lantaarnpaal|lantaarn
    |put in de weg|putten|put in de straat|wegdek|wegenwerken|baan|riolering|overstroming
    |ondergelopen|waterlek|panne|stroompanne|politici|politieker|politiekers|politiek|politieke
    |burgemeester|schepen|schepenen|gemeenteraad|schepencollege|meerderheid|oppositie|stemmen
    |verkiezingen|belasting|belastingen|taks|taksen|regering|immigr*|migranten|vreemdelingen
    |asielzoekers|bedelaar|bedelaars|bedelen|bedelt|dakloze|daklozen|prostitu*|autoradio
    |auto gestolen|wagen gestolen|gestolen auto|gestolen wagen|autodiefstal|uit mijn auto
    |uit mijn wagen|autoruit|katalysator|gauwdief|gauwdieven|pickpocket|zakkenroller|zakkenrollers
    |handtas|winkeldiefstal|winkeldief|vechtpartij|gevecht|dronken|zat|zatlap|zatlappen|alcohol
    |step|steps|elektrische step|brommer|brommers|brommertje|scooters|postbode|facteur|post niet
    |ophaling|vuilnisophaling|niet opgehaald|intradel|kippen|haan|duiven|duif|wespen|wespennest
    |hoornaar*|kraaien|antenne|5g|werf|vuurwerk|knalpotten|voetzoekers|cafe|nachtwinkel|spijbelen
    |leerkracht|sekte|getuigen van jehova|zelfmoord|huisjesmelker|taxi|uber|parkeermeter
    |gestolen aan het station|fiets gestolen aan|(onze/mijn/de) (kat/poes/kater/hond
      /papegaai) .. (verdwenen/weg/kwijt/weggelopen/vermist)|(kat/poes/hond) (kwijt/verdwenen
      /vermist/gevonden/verloren)|(hond/honden) .. (blaft/blaffen)|aan de bank|van de bank
    |bankrekening|valse sms*|(haag/takken/boom) .. (buur/buurman/buren)|(straat/) (lamp/lampen
      /verlichting) .. (stuk/kapot/brandt niet/werkt niet/doet het niet/defect)|voetpad ligt`,
  fraud: `oplichting|oplichter|oplichters|opgelicht|phishing|valse (sms/sms en/mail/mails/website
      /site/factuur/facturen/telefoontjes/oproep)|nepmail|nepmails|bankfraude|fraude|fraudeur
    |fraudeurs|zogezegd van (de/mijn) bank|zogezegd van (card stop/itsme/microsoft)
    |hulpvraagfraude|whatsappfraude|whatsapp fraude|vriend in nood|malafide`,
  off_hint: `hond|honden|haag|hagen|bank|whatsapp|internet|facebook|winkel|winkels|supermarkt|bus
    |de lijn|trein|moto|moto s|scooter|ziekenhuis|onwel|slaag|geslagen|geweld|mes|geweer|schoten
    |feest|feestje|fuif|terras|bar|gas|rook|schouw|brand|verlichting|lamp|takken van|bedreig*
    |agressie|agressief|gewond*|bewusteloos|bloedt|kat|poes|verloren|verdwenen|kwijt|partij
    |partijen|stem|school|huur|bromfiets|sms|lawaai|werken|joint|drug|overschrijving|eigenaar van
    |aangevallen`,
  noise: `lawaai|geluidsoverlast|nachtlawaai|muziek|kabaal|herrie|tumult|gebrul|geroep|geschreeuw
    |roepen|schreeuwen|tieren|brullen|blaft|blaffen|geblaf|feest|feestje|fuif|getoeter|toeter
    |toetert|toeteren|claxonneren|grasmaaier|slijpschijf|karaoke|bassen|boenke boenke|burengerucht
    |knalpotten`,
  car: `auto|auto s|autos|wagen|wagens|voertuig|voertuigen|bestelwagen|bestelwagens|bestelbus
    |bestelbusje|busje|camionette|camionnette|camionet|camion|vrachtwagen|moto|scooter|bmw|golf
    |audi|mercedes|peugeot|renault|break|aanhangwagen|aanhanger|remorque|voorruit|koffer van mijn
    |koffer`,
};
