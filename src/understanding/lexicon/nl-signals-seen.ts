// Dutch words for the finer ideas of the learned judge (signals.ts), second part: when something
// happened and what was seen. Words only.
import type { Lexicon } from "./concepts.ts";

export const nlSignalsSeen: Lexicon = {
  // When.
  live_watch: `(ik/wij/we/k) (zie/zien/hoor/horen) (ze/hem/haar/ze nu/nu/daar/hier/iemand/een
      /twee/drie/nog/juist/van/vanuit/vanop/door/hoe/dat/rook/vlammen/vuur/licht)|zie (ze/ik/hem
      /nu/ik nu/ik een/ik iemand/er)|zien (wij/we/ze)|hoor (ik/ze/hem/nu/iemand)|horen (wij/we)
    |kzie|khoor|kzien|vanuit (mijn/het/ons/de/hier) (raam/venster/keuken/slaapkamer/living/zetel
      /balkon/terras/bureau/auto/badkamer/zolder/appartement/)|vanop (mijn/ons/het) (balkon
      /terras/)|van (achter/uit) (mijn/het) (raam/gordijn/venster)|door (het/mijn/ons) (raam
      /venster/gordijn/spionnetje/kijkgat/keukenraam)|achter (het/mijn) gordijn|voor mijn (ogen
      /neus/deur/raam/huis)|voor onze (deur/neus/ogen)|onder mijn (raam/ogen/neus/balkon)
    |recht (over/tegenover) mij|tegenover (mij/ons/mijn)|aan de overkant|hiertegenover
    |hier (tegenover/voor/beneden/vlakbij/in de straat/onder/achter/boven/hiernaast/op straat
      /buiten/binnen)|hiernaast|hierachter|beneden (loopt/hoor/staat/is/zit)|kijk (nu/er/naar
      /juist/uit/toe)|kijken (nu/ernaar/toe)|op (mijn/de/het) (camera/scherm/gsm/tablet/deurbel
      /beeld) .. (zie/iemand/nu/een)|camera (geeft/toont/laat/meldt/ziet)|live|beelden live
    |app (geeft/toont)|melding van mijn (camera/alarm/deurbel)|krijg (juist/net/nu) een melding
    |sta (hier/nu/aan/achter/voor/op/te)|ik (zit/lig/sta/schuil/fluister)|zit (hier/nu/verstopt
      /op zolder/in de badkamer/in de kelder/boven)|lig in (mijn/bed)|verstopt|opgesloten
    |durf niet|stilletjes|fluister*|kan niet (praten/bellen/spreken)`,
  in_progress: `op dit (moment/ogenblik/eigenste)|nu (bezig/aan/net/op/juist/nog/in/staat/staan
      /zit/zitten/loopt/lopen/is er/zijn/weer/al)|is nu|zijn nu|staan nu|staat nu|loopt nu|zit nu
    |zitten nu|momenteel|juist nu|nu meteen|bezig (met/om/te/aan/is/zijn/)|aan het|is (hij/ze/het
      /men/iemand) .. aan het|zijn (ze/er) .. aan het|volop|in volle gang|aan de gang|gaande
    |terwijl (ik/wij/we) (dit/u/schrijf/typ/tik/wacht)|terwijl ik|ondertussen|intussen (zijn/is
      /staat/staan)|nog (altijd/steeds/bezig/niet weg/niet gedaan/altijd bezig/aan het/volop/in
      /binnen/altijd daar/hier)|zijn er nog|is er nog|staan er nog|staat er nog|is nog bezig
    |houdt niet op|houden niet op|stopt niet|stoppen niet|gaat (maar/nog/vrolijk) (door/verder
      /altijd)|gaan (maar/nog/gewoon) (door/verder)|blijft (maar/staan/duren/bellen/kloppen
      /roepen/schreeuwen/liggen/hangen)|blijven (maar/roepen/staan)|weer (bezig/daar/begonnen
      /aan de)|zijn er weer|is er weer|ze komen (dichter/eraan/terug/binnen)|komt (dichter
      /naderbij/er net)|wordt (erger/steeds/alsmaar/groter/luider)|steeds (erger/luider/meer
      /sterker)|alsmaar|sinds (een/vijf/tien/twintig) (half uur/halfuur/kwartier/uur/minuten
      /uurtje)|al (een/ruim een/meer dan een) (half uur/halfuur/kwartier/uur/uurtje/tijdje
      /eeuwigheid)|al (tien/vijf/twintig/dertig/10/20/30/5/veertig) (minuten/min)|snel|rap|vlug
    |kom (snel/vlug/rap/direct)|stuur (iemand/een/politie/hulp/de politie)|kan er iemand (komen
      /langs)|wie kan (komen/helpen)|help|gauw`,
  minutes_ago: `(zojuist/zonet/daarnet/daarstraks/zopas/net/juist/pas)|zojuist|zonet|daarnet
    |daarjuist|daarstraks|zopas|zo even|daareven|net (thuis/nu/gezien/gehoord/vertrokken/weg
      /iemand/binnen/aangekomen/een/geweest/nog/gebeurd/toegekomen/terug)|juist (thuis/gezien
      /gehoord/weg/vertrokken/toegekomen/een/binnen/gebeurd/terug)|kom (net/juist/zojuist/zopas
      /daarnet/pas) (thuis/terug/buiten/van/aan)|ben (net/juist/pas) (thuis/wakker/terug)|(een
      /enkele/vijf/tien/paar/twee/drie/5/10/2/3/15/20/twintig) (minuutje/minuten/min/minuut
      /minuutjes) (geleden/)|minuten geleden|minuut geleden|kwartier (geleden/)|kwartiertje
    |half uur geleden|halfuur geleden|half uurtje geleden|uur geleden|uurtje geleden
    |nog geen (uur/kwartier/vijf minuten/minuut)|een paar tellen|seconden geleden
    |een ogenblik geleden|zo pas|wakker (geworden/geschoten/gemaakt/van)|werd wakker|pas (thuis
      /ontdekt/gezien/gebeurd/binnen/weg)|nog maar (net/pas/juist)|om (1/2/3/4/5/6/7/8/9/10/11/12
      /13/14/15/16/17/18/19/20/21/22/23) (u/uur/h)|rond deze tijd|vandaag rond|vlak voor`,
  days_ago: `vannacht|vanmorgen|vanochtend|vanmiddag|vanavond|vandaag|deze (nacht/morgen/ochtend
      /middag/namiddag/voormiddag/week/avond)|dees (nacht/morgen)|gisteren*|gister|gisterenavond
    |gisteravond|gisternacht|gistermiddag|gistermorgen|gisterochtend|eergister*|afgelopen (nacht
      /weekend/week/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/dagen)
    |voorbije (nacht/week/weekend/dagen/weekeinde)|vorige (nacht/week/maandag/dinsdag/woensdag
      /donderdag/vrijdag/zaterdag/zondag)|verleden (week/maandag/dinsdag/woensdag/donderdag
      /vrijdag/zaterdag/zondag/nacht)|verlede week|laatste (nacht/week/weekend/dagen)|maandag*
    |dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|in (het/t) weekend|dit weekend
    |weekend|dit weekeinde|(twee/drie/vier/vijf/zes/enkele/paar/2/3/4/5/6/een paar) dagen geleden
    |dagen geleden|een week geleden|week geleden|weken geleden|overlaatst|onlangs|laatst
    |eergisternacht|bij (thuiskomst/het opstaan/terugkeer/het wakker)|bij onze thuiskomst
    |toen (ik/we/wij) (thuis/opston*/wakker/terug/buiten/vertrok*)|deze nacht|in de nacht van
    |tussen (maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag)|s (nachts/avonds/morgens
      /middags)|snachts|savonds|om (1/2/3/4/5) uur s nachts|nacht van|op (1/2/3/4/5/6/7/8/9/10/11
      /12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31) (januari/februari/maart/april
      /mei/juni/juli/augustus/september/oktober/november/december)`,
  long_ago: `(maanden/jaren/jaar/een jaar/twee jaar/drie jaar/tien jaar/een maand/vorig jaar
      /maand) geleden|vorig jaar|verleden jaar|vorige (maand/winter/zomer/herfst/lente/eeuw)
    |verleden (maand/winter/zomer)|vroeger|destijds|indertijd|toentertijd|ooit|lang geleden
    |al lang|jaren terug|in (2010/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/1990
      /de jaren)|in (19*/20*)|als kind|als (kleine/jong/jongen/meisje)|in mijn (jeugd/tijd/jonge)
    |in de tijd (dat/van)|in de oorlog|mijn (grootvader/vader/moeder/grootmoeder) (zei/vertelde
      /zaliger)|toen ik (jong/klein/kind/een/nog)|in (januari/februari/maart/april/mei/juni/juli
      /augustus/september/oktober/november/december)|deze (winter/zomer/lente)|voor (corona
      /de oorlog/jaren)|met corona|tijdens corona|jaren later|nog altijd bang|sindsdien
    |sinds toen|nog steeds last|twee winters|enkele jaren|al jaren|ik herinner mij|herinner me
    |weet nog (goed/dat/hoe)|denk nog vaak|trauma|terugdenk*`,
  habit: `(elke/iedere/alle) (nacht/dag/dagen/week/weken/avond/avonden/morgen/ochtend/weekend
      /maand/zaterdag/zondag/vrijdag/maandag/dinsdag/woensdag/donderdag/keer/zomer/namiddag/twee
      /paar)|dagelijks|wekelijks|maandelijks|nachtelijk*|geregeld|regelmatig|vaak|dikwijls
    |meermaals|herhaaldelijk|voortdurend|constant|continu|altijd (dezelfde/op/hetzelfde/weer/in
      /de/s)|steeds (weer/dezelfde/opnieuw/hetzelfde)|telkens (weer/opnieuw/als/op/)|altijd weer
    |weer (eens/hetzelfde/prijs)|alweer|opnieuw|voor de (zoveelste/tweede/derde/vierde/vijfde
      /tiende) keer|zoveelste|(derde/tweede/vierde/vijfde) keer (dit/deze/op/in/dat)|keer op keer
    |dag in dag uit|om de (haverklap/twee/paar/week)|meerdere keren|verschillende keren|al (weken
      /maanden/jaren/dagen/een tijd/tijden/drie/twee/vier/vijf/zes) (lang/aan een stuk/maanden
      /weken/jaar/dagen/nachten/keer/)|sinds (weken/maanden/jaren/enkele/een paar/de winter
      /de zomer/pasen/kerst/vorige/januari/februari/maart/april/mei/juni/juli/augustus/september
      /oktober/november/december/het begin)|weken aan een stuk|aan een stuk door|de laatste (tijd
      /weken/dagen/maanden)|de jongste (tijd/weken)|op (zaterdag/zondag/vrijdag) altijd|s (avonds
      /nachts/zomers/winters) (altijd/is/zijn/staan/zitten)|in de zomer|tijdens het weekend
    |in het weekend|blijft (duren/terugkomen/gebeuren)|houdt aan|eeuwig|eeuwige|nooit rust
    |meestal|gewoonlijk|vaste (klanten/prik/tijdstip)|de hele (dag/zomer/week/tijd)|heel de (dag
      /tijd/nacht/week/zomer)|ganse (dag/nacht)`,
  ended: `(zijn/is/waren/was) (ondertussen/intussen/al/nu/gelukkig/terug/dan/toen/meteen/snel/ze
      /daarna/direct/er/) (weg/vertrokken/verdwenen/weggelopen/gaan lopen/gevlucht/weggereden
      /doorgereden/verder/afgelopen/voorbij/gedaan/gestopt/geblust/uit/rustig/stil/gepakt
      /opgepakt/gevat/gearresteerd/gekalmeerd/bedaard)|(zijn/is/waren) (ze/hij/die/zij
      /de) .. (weg/vertrokken/verdwenen/weggelopen/gaan lopen/gevlucht/gevlogen/weggereden)
    |weggelopen|gaan lopen|gevlucht|op de vlucht|weggereden|doorgereden|verdwenen|vertrokken
    |liep weg|liepen weg|vluchtte*|reed weg|reden weg|is er vandoor|ervandoor
    |niemand meer (te zien/gezien/)|niets meer te|al weg|al lang weg|ondertussen weg|intussen weg
    |politie (is/was/heeft/kwam/is al/is geweest/was er/ter plaatse/langsgeweest/verwittigd
      /gebeld/deed/nam/stelde)|(politie/brandweer/ambulance/agenten/wijkagent) .. (geweest
      /gekomen/langs/langsgekomen/langsgeweest/vastgesteld/meegenomen/ter plaatse/opgemaakt)
    |(brandweer/ambulance/ziekenwagen/combi) (is/was/kwam/heeft)|combi|aangifte*
    |klacht (neergelegd/ingediend/gedaan/is)|pv|proces verbaal|verklaring afgelegd|vaststelling*
    |opgepakt|gearresteerd|gevat|opgesloten|vast|in de cel|geblust|uitgebrand|onder controle
    |brand is uit|al uit|afgelopen|voorbij|achter de rug|gedaan|gestopt|rustig (geworden/nu/weer)
    |weer (rustig/stil/kalm)|stil nu|verzekering (is/verwittigd/heeft/komt/vraagt)|verzekering
    |slot (is al/vervangen/laten)|vervangen|hersteld|achteraf|nadien|afgedropen|weggejaagd
    |weggestuurd|buitengezet|niets meegenomen|niks mee|zonder buit`,
  supposed: `als (er/ik/iemand/ze/het/een/dat/men/we/je) .. (zou/gebeurt/moest/zouden/ooit)
    |indien|mocht (er/ik/het/iemand/een/dat/u)|mochten (er/ze/we)|moest (er/ik/het/iemand/dat) ..
    |moesten (er/ze/we)|stel (dat/u/je/ge/nu/)|veronderstel*|gesteld dat|wat als|wat indien
    |wat (moet/doe/moeten/mag) (ik/je/men/we/wij/ge) (doen/dan/)als|in geval|in het geval|ingeval
    |voor het geval|ooit (eens/zal/gaat)|op een dag|vroeg of laat|ben bang dat|bang dat
    |vrees (dat/voor/)|vrezen|schrik dat|schrik voor|angst dat|straks (valt/gebeurt/is/ligt/komt)
    |binnenkort|zou kunnen|zouden kunnen|kan (gebeuren/gevaarlijk/mis)|gevaar dat|dreig* te
    |moet er eerst|er moet eerst|wacht* tot er|tot er (doden/een/iemand/ongelukken)
    |ongelukken (van/gebeuren)|wachten op ongelukken|iemand (zal/gaat/kan/zou) .. (vallen/breken
      /gewond/overrijden)|stel je voor|stelt u voor|ingebeeld|verbeeld|verbeelding|beeld (mij/me
      /je) in|droom|denkbeeldig|hypothe*|theoretisch|bij wijze van|zou (het/dat/er/iemand
      /ik) (kunnen/mogelijk/niet)|misschien|wie weet|nooit weten|je weet nooit|men weet nooit
    |ge weet nooit|preventief|uit voorzorg|voorkomen|risico`,
  fiction: `film*|filmopname*|filmploeg|serie|tv serie|netflix|krimi|thriller|detective|acteur*
    |acteren|opname*|decor|figurant*|camera crew|boek|boekje|roman|verhaal|verhaaltje|schrijf een
    |schrijver|hoofdstuk|gedicht*|lied|liedje|songtekst|droom*|droomde|gedroomd|nachtmerrie
    |oefening*|brandoefening|evacuatieoefening|oefenen|rampoefening|simulatie|test|een test
    |testmail|proef|training*|opleiding|cursus|les|leerlingen|workshop|demonstratie|grap|grapje
    |grapjas|mop|mopje|lachen|haha*|hihi|1 april|aprilgrap|aprilvis|ironie|ironisch|toneel*
    |toneelstuk|theater*|voorstelling|opvoering|musical|rollenspel|spel|spelletje|game|gamen|gta
    |playstation|videospel|escape room|kinderen spelen|spelen (politie/dief/oorlog)|cowboy en
    |halloween|carnaval|verkleed*|spook*|fotowedstrijd|fotograaf|expo*|kunst|kunstwerk|kunstenaar
    |schilderij|tekening|thesis|scriptie|eindwerk|schoolopdracht|opdracht voor|onderzoek voor
    |quiz|sinterklaas|zwarte piet|kerstman|podcast|documentaire|reportage|bij wijze van spreken
    |figuurlijk|hobby|modelbouw`,

  // What.
  stranger: `(een/ne/nen/den/ene/1/die/deze/onbekende/vreemde/rare/jonge/oudere/twee/drie/vier
      /enkele/paar/de) (man/mannen/kerel/kerels/gast/gasten/vent/venten/gozer/gozers/type/types
      /individu/individuen/persoon/personen/vrouw/vrouwen/jongen/jongens/jongere/jongeren/figuur
      /figuren/koppel/onbekende/onbekenden/vreemde/mannekes/bende/silhouet/schim/meneer/heer
      /dame)|onbekend*|vreemd (volk/iemand/persoon/figuur/type)|vreemdeling*|vreemde (man/mannen
      /auto/wagen/snuiter/kerel/gast/persoon/mensen)|verdacht*|louche|schimmig*|schimmen
    |silhouet*|gedaante*|schaduw|individu*|types|kerel*|gasten|gozer*|snoodaard|iemand (in/aan
      /met/bij/op/die/loopt/staat/zit/probeert/rond/achter/binnen/klimt/morrelt/rommelt)
    |er (loopt/staat/zit/sluipt/hangt) (iemand/een/ene/er/ne)|hoodie|capuchon*|kap (op/over)
    |kapje|bivakmuts*|muts*|masker*|gemaskerd|mondmasker|pet|petje|handschoen*|zwart gekleed
    |in het zwart|donker gekleed|donkere kledij|donkere kleren|zwarte (jas/kleren/trui/hoodie
      /kledij)|rugzak|gecagouleerd|onherkenbaar|gezicht bedekt|sluipt|sluipen|sloop|rondhangen
    |rondhang*|loert|loeren|gluurt|gluren|rondsluip*|rond te lopen|hangjongeren|dief|dieven
    |inbreker*|indringer*|rover*|boef|boeven|bandiet*|bende|daders|dader`,
  private_place: `(in/op/achter/langs/door/via/naar/bij/over/aan/uit/onder) (mijn/onze/onzen/hun
      /haar/zijn/de/het/den/een/uw/t/men/mn) (tuin/hof/hofke/kelder/garage/tuinhuis/tuinhuisje
      /tuinhok/schuur/zolder/dak/balkon/terras/veranda/oprit/achterdeur/voordeur/achterpoort
      /poort/trap/traphal/gang/inkomhal/keuken/living/slaapkamer/badkamer/berging/bergingen/serre
      /carport/koer/achtertuin/voortuin/dakraam/keukenraam/kelderraam/schuifraam/venster/raam
      /haag/kelderdeur/garagepoort/brievenbus/zijdeur/appartement/huis/woning/schutting
      /afsluiting/muur/omheining/hek/zwembad/stal/atelier/magazijn/kippenhok/kantoor/inkom
      /woonkamer/kamer/zijraam/rolluik/dakvenster)|achterdeur*|voordeur*|tuinhuis*|tuinhok
    |tuindeur|tuinpoort|achterpoort|garagepoort|garagebox*|garage|kelder*|zolder|veranda
    |schuifraam|schuifdeur|balkon*|terras*|dakraam|velux|koepel|keukenraam|keukendeur|kelderraam
    |oprit|achtertuin|voortuin|inkomhal|traphal|trappenhuis|trappenhal|berging*|serre|carport
    |schuur*|tuinmuur|tuinhek|brandtrap|dakgoot|regenpijp|achterkant|achterkoer|bijkeuken
    |rolluik*|luik|deurklink|klink|deurbel|cilinder|slot|sloten|binnen (in/bij/geraakt/gekomen
      /geweest/hoor/)|naar binnen|binnendring*|binnenkom*`,
  break_in_sign: `koevoet*|breekijzer*|ladder*|boor|boren|boormachine|geboord|boorgat*|boorgaatje
    |gaatje|schroevendraaier*|tournevis|betonschaar|kniptang|tang|slijpschijf|slijper
    |haakse slijper|slijpmachine|zaag|gezaagd|hamer|moker|beitel|zaklamp*|zaklicht*|lichtje
    |lampje|schijnsel|flashlight|hoofdlamp|forceer*|geforceerd|geforceert|forceren|opengebroken
    |open gebroken|openbrek*|openbreken|opengewrikt|wrikt|wrikken|gewrikt|braaksporen|braakspoor
    |braakschade|sporen van (braak/inbraak)|inbraak*|ingebroken|inbreken|inbrek*|breken in
    |breekt in|brak in|gebroken (ruit/raam/glas/slot/venster)|ruit (kapot/gebroken/ingeslagen
      /ingegooid/stuk/eruit/ligt)|raam (kapot/gebroken/ingeslagen/geforceerd/open/stuk)
    |ingeslagen|ingegooid|ingetrapt|ingestampt|uit (de/zijn/haar) hengsels|glasgerinkel
    |glas (breken/gehoord/horen/op de/gebroken/rinkelen/scherven)|gerinkel|rinkelt|rinkelen
    |scherven|morrel*|gemorrel|rammel*|gerammel|prutst|prutsen|peuter*|gepeuter|frunnik*|friemel*
    |foefel*|wroet*|gewroet|klimt|klimmen|klom|klommen|geklommen|kruipt|kruipen|gekropen|kroop
    |kropen|slot (geforceerd/gebroken/kapot/gekraakt/opengebroken/doorgeknipt/verwijderd/stuk
      /uitgeboord)|slot|hangslot|doorgeknipt|doorgezaagd|cilinder|gekraakt|kraken|gekraak
    |gestommel|voetstappen|stappen|poging*|geprobeerd (binnen/in te/open)|probeert (binnen
      /het slot/de deur/in/open)|proberen (binnen/de deur/in/open)|alarm (gaat/ging/af/loeit/is
      /afgegaan)|deur (open/stond/staat/geforceerd/ingestampt/ingetrapt/wagenwijd/op een kier
      /kapot)`,
  loot: `leeggehaald|leeggeroofd|leeggemaakt|leeg gehaald|leegge*|overhoop|overhoopgehaald
    |overhoop gehaald|doorzocht|doorsnuffeld|doorwoeld|alles (doorzocht/overhoop/weg/mee
      /omgegooid/omgekeerd/open/op de grond)|schuiven (open/leeg*/omge*)|lades|lade*|kasten (open
      /leeg*/door*)|kast|matras omgekeerd|ondersteboven|juwe*|juwelen|sieraden|sieraad|ring
    |ringen|trouwring*|gouden|goud|ketting|kettinkje|armband*|oorbellen|horloge*|uurwerk|kluis
    |brandkast|safe|geldkoffer*|spaarpot|spaarvarken|spaargeld|spaarcenten|spaarcentjes|cash
    |contant geld|geld (weg/gestolen/uit/verdwenen)|envelop (met/geld)|enveloppe|laptop*|tablet
    |ipad|televisie*|tv|computer|playstation|fototoestel|camera gestolen|handtas|sleutels (weg
      /gestolen/meegenomen)|autosleutel*|buit*|gestolen (uit/bij/spullen/goederen)|meegenomen
    |mee genomen|meegepakt|weggenomen|ontvreemd|gepikt|gejat|geroofd|verdwenen|pleite
    |dragen .. (buiten/weg/naar)|naar buiten (gedragen/gebracht/gesleept)|sleuren|sleept
    |sleuren .. buiten|laden .. (in/busje/camionette/bestelwagen/wagen)|inladen|aan het laden
    |uitgehaald|gereedschap|werktuigen|machine*|boormachine|grasmaaier|kettingzaag|wijn|drank
    |medaille*|erfstuk*|zilverwerk|bestek|schilderij*|bontjas|waardevolle|spullen|inboedel`,
  false_official: `(valse/zogezegde/zogenaamde/nep/neppe) (agent/agenten/politie/politieman
      /politiemannen/loodgieter/loodgieters/verpleegster/postbode/meteropnemer/technieker
      /controleur/bankbediende/inspecteur/ambtenaar/monteur/verzorgster/thuisverpleegster
      /collectant/werkman/werkmannen)|vals*|nepagent*|zogezegd*|zogenaamd*|(zegt/zeggen/zei
      /zeiden/beweert/beweren/beweerde/deed/doet/doen) .. (van de/dat hij/dat ze/dat zij
      /zich voor/alsof)|gaf zich uit|geven zich uit|geeft zich uit|zich voor als|uitgeven voor
    |voorgedaan als|doet zich voor|deden zich voor|deed zich voor|van (de/het) (water
      /watermaatschappij/waterdienst/elektriciteit/elektriek/gas/gasmaatschappij/politie/gemeente
      /stad/bank/post/mutualiteit/ziekenfonds/telefoon/energie/brandweer/cile/swde/ores/resa
      /engie/proximus/rode kruis/verwarming/kadaster/huisvesting)|cile|swde|ores|resa|engie
    |luminus|fluvius|meter (aflezen/opnemen/controleren/nakijken/uitlezen/bekijken/zien/opmeten)
    |meteropnemer*|meterstand*|de teller|tellers|tellerstand|(water/gas)meter|leidingen
    |lek (zoeken/zit/controleren)|loodgieter*|technieker*|monteur*|controleur*|werkman|werkmannen
    |dakwerker*|dakpannen|schoorsteenveger*|schouwveger*|collecte*|collectant*|geldinzamel*
    |inzamel*|lotjes|kalender*|(leurder/leurders/colporteur*/huis aan huis/deur aan deur
      /van deur tot deur)|badge|legitimatie*|identificatie|kaartje laten zien|fluohesje
    |fluo hesje|hesje|uniform|overall|werkpak|klembord|clipboard|pakje afgeven|pakjesdienst
    |koerier|postbode*|wil (binnen/binnenkomen/naar binnen)|willen (binnen/binnenkomen)
    |vraagt om binnen|wou binnen*|wilde binnen*|laat .. binnen|binnengelaten|binnen gelaten
    |niet binnengelaten|aangebeld|belde aan|bellen aan|belt aan|aan de deur|truc|babbeltruc
    |afleid*|verpleegster|thuisverple*|glas water|plassen|naar het toilet`,
  scouting: `(rijdt/rijden/reed/reden/rijd) .. (traag/stapvoets/heel traag/langzaam/rond/rondjes
      /heen en weer/op en af/voorbij)|traag (rijdt/rijden/door/voorbij/rond/reed)|stapvoets*
    |langzaam (rijdt/door/voorbij/rijden/reed)|rondjes|toertjes|heen en weer|over en weer
    |op en neer|al (drie/twee/vier/vijf) keer (voorbij/langs/gepasseerd)|foto (genomen/van huizen
      /van ons/van mijn/van onze/van de huizen/van de gevel)|foto s|foto s (van/nemen/neemt
      /genomen/trekken/trekt)|neemt foto|nemen foto|trekt foto|trekken foto|fotograf*|filmt
    |filmde|filmden|gefilmd|drone*|voelt aan|voelen aan|voelde aan|trekt aan|trekken aan|trok aan
    |(deurklink/klink/klinken/deurkruk/portier/portieren/autodeuren) (proberen/probeert/voelen
      /testen)|deurklinken|klinken|probeert (deuren/de deuren/elke/alle)|deuren (proberen/voelen
      /testen)|merkteken*|tekens|teken (op/naast)|krijtje|krijt*|stickertje|kruisje|cirkeltje
    |symbool|symbolen|geheime|plakband*|stukje (plastic/plastiek/papier/karton/lijm/draad)
    |draadje|lucifer|steentje|belt (aan en/en loopt/overal/bij iedereen)|aangebeld en
    |bellen overal|bellen aan en|aanbellen|belletje|verkenn*|verken|verkenners|spotten|observeer*
    |observeren|gadeslaan|in de gaten|houdt .. in de gaten|houden .. in de gaten|uitkijk
    |op de uitkijk|op de loer|beloer*|gluurt|gluren|kijkt (naar/binnen/rond/in/over/door)
    |kijken (naar/binnen/rond/in/over/door)|keek (naar/binnen/rond/over/in)|keken (naar/binnen)
    |noteert|noteren|notities|staat (al/daar/lang) .. (geparkeerd/stil/te kijken)|blijft (staan
      /zitten) (in/kijken)|zit in (een/zijn) (auto/wagen)|(grijze/witte/zwarte/donkere/blauwe
      /rode/groene) (auto/wagen/bestelwagen/camionette/busje/golf/bmw/audi/mercedes/transit/opel
      /vw/peugeot/renault/citroen/break/kastenwagen/suv/berlingo/kangoo/vito/sprinter/clio/polo
      /passat)|bestelwagen*|camionette*|busje|verdachte (wagen/auto/bestelwagen/camionette)
    |nummerplaat*|franse plaat|buitenlandse (plaat/nummerplaat)|roemeense|bulgaarse|poolse plaat
    |kijken of er iemand (thuis/is)|vroeg of|vragen of|vroegen of|wanneer .. thuis`,
  empty_house: `(buren/eigenaars/eigenaar/bewoners/familie/mensen/zij/ze/wij/we/overburen/ouders
      /die) .. (op reis/op vakantie/met vakantie/met verlof/in spanje/op verlof/weg
      /in het buitenland/afwezig/niet thuis/op cruise/in turkije/in marokko/in italie
      /in frankrijk/aan zee/in het ziekenhuis)|(zijn/is/zitten/zit/staan) (op/met/in) (reis
      /vakantie/verlof/congé/spanje/turkije/italie/portugal/marokko/frankrijk/griekenland/egypte
      /tenerife/skireis/cruise/ziekenhuis)|op (reis/vakantie/skivakantie/skireis/cruise)
    |vakantie*|met verlof|niet thuis|niemand thuis|afwezig*|weg tot|tot (zondag/volgende week
      /eind/mei) weg|leegstaand*|staat leeg|staan leeg|leeg (huis/pand/appartement/staat)
    |onbewoond*|verlaten (huis/woning/pand)|sinds het overlijden|te koop|verkocht huis|hoort (er
      /daar) niemand|zou (er/daar) niemand|niemand (mag/hoort/zou/woont/thuis/binnen/aanwezig
      /te zijn)|er (hoort/zou/mag) (daar/) niemand|normaal (is er/niemand)|nochtans (niemand/zijn
      /is)|rolluik* .. (open/toe/omhoog/dicht/naar beneden)|rolluiken|gordijnen dicht
    |licht (brandt/aan/binnen/in)|brandt (er/licht)|er brandt|lichtje|lamp aan|lampen aan
    |tijdschakelaar|brievenbus (puilt/vol/zit)|plant* water|planten water|bloemen water
    |reservesleutel|sleutel (van/bij/onder/ligt)|heb de sleutel|sleutel van de buren|houd* .. oog
    |let op hun huis|politietoezicht|afwezigheidstoezicht|vakantietoezicht|toezicht|alleen thuis
    |huis alleen`,
  collapsed: `(ligt/liggen/lag/lagen) (op de grond/op straat/op het voetpad/buiten/roerloos/daar
      /op zijn/op haar/in/bewusteloos/onder/op de stoep/op de vloer/hier/al/midden)|op de (grond
      /vloer/stoep) (ligt/liggen/gelegen)|bewusteloos|bewustzijn|buiten westen|flauwgevallen
    |flauw gevallen|viel flauw|valt flauw|onwel|in elkaar gezakt|ineengezakt|ineen gezakt
    |zakt in elkaar|gevallen|viel van|valt van|is gevallen|van de (trap/ladder/fiets
      /stelling) gevallen|reageert (niet/niet meer)|reageert niet|antwoord niet|antwoordt niet
    |geeft geen (antwoord/teken/kik)|geen teken van leven|beweegt niet|beweegt (zich/) niet
    |verroert niet|ademt (niet/moeilijk/slecht/zwaar/nog)|ademhaling|adem|snakt naar|hapt naar
    |stikt|stikken|verslikt|hart*|hartaanval|infarct|hartstilstand|reanim*|reanimatie|aed
    |beroerte|attaque|epilep*|stuip*|aanval|suiker*|hypo|diabeet|diabet*|overdosis|bloed*|bloedt
    |bloeden|bloedend|bloeding|hoofdwonde|wonde|gewond*|gekwetst*|gebroken (been/arm/heup/pols)
    |kreunt|kreunen|kermt|jammert|pijn|veel pijn|ziekenwagen|ambulance|112|mug|dokter nodig
    |doet niet open|doet de deur niet open|neemt niet op|al dagen niet (gezien/gehoord)
    |niet meer gezien|nog niet gezien vandaag|maak mij (zorgen/ongerust)|ongerust|bezorgd
    |kranten (stapelen/liggen)|rolluik (nog/niet)|blauwe lippen|lijkbleek|bleek|schuim|verdrink*
    |verdronken|in het water gevallen|onderkoeld|dronken op|strontzat|laveloos|slaapt hij
    |leeft nog|dood (ligt/aan/lichaam)|lijk|lichaam`,
  hazard_sign: `gas|gasgeur*|gaslucht|gaslek*|gasreuk|ruikt naar (gas/brand/rot)|ruik (gas/een)
    |ruiken (gas/een)|riekt naar|stinkt naar gas|aardgas|gasleiding|gasfles*|gaskraan|(co
      /koolmonoxide/koolstofmonoxide) (vergiftiging/intoxicatie/)|co melder|geiser|kachel
    |hoofdpijn|duizelig|misselijk|lek*|lekt|lekken|gesprongen|leiding (gesprongen/kapot/gebarsten
      /open)|waterleiding*|waterlek|water (spuit/stroomt/loopt/komt/staat/stijgt/gutst
      /in de kelder/op straat)|overstrom*|onder water|ondergelopen|kelder (loopt/staat/onder)
    |wateroverlast|hoogwater|stijgt|kabel*|elektriciteitskabel|stroomkabel|draad (hangt/ligt/op)
    |losse (draad/draden/kabel/kabels/stenen/pannen/tak)|elektrocut*|onder (spanning/stroom)
    |vonk*|kortsluiting|schakelkast|elektriciteitskast|ontploff*|instort*|ingestort|stort in
    |instorten|op instorten|gevel (komt/valt/los/brokkelt)|brokken|brokstukken|puin
    |dakpannen (vallen/waaien/los)|losgekomen|losgewaaid|afgewaaid|omgewaaid|boom (omgevallen
      /over/ligt/dreigt)|tak (hangt/gevallen/afgebroken)|stelling (los/wankelt)|kraan wankelt
    |scheur*|verzakk*|verzakt|zinkgat|gat (in/op)|put (open/zonder/in)|putdeksel*|rioolput
    |riooldeksel|deksel (weg/ontbreekt/verdwenen)|open put|gapend|ijs|ijzel|spekglad|glad*
    |bevroren|olie op de weg|oliespoor|olievlek op|gladheid|onweer|bliksem|storm*|chemisch*
    |giftig*|zuur|gevaarlijk*|gevaar|levensgevaarlijk|granaat|bom|obus|munitie|springtuig
    |verdacht pakket|asbest`,
  flames: `brand*|brandt|branden|in brand|staat in brand|brandgeur|verbrand*|afgebrand|uitgebrand
    |aangestoken|aansteken|in (de fik/lichterlaaie/vuur en vlam)|fik|fikt|fikkie|vlam*|vlammen
    |vlammetje*|laaiend*|vuur*|vuurtje*|kampvuur|vreugdevuur|rook*|rookt|roken .. (dak/raam/auto
      /schouw)|rookontwikkeling|rookpluim|rookwolk*|rookmelder|zwarte rook|dikke rook|smeult
    |smeulen|smeulend*|gloeit|gloed|vonken|vonk|gensters|ontploff*|ontploft|ontploffing|explos*
    |knal|knallen|doffe klap|harde knal|schoorsteenbrand|schouwbrand|bosbrand|bermbrand
    |containerbrand|autobrand|keukenbrand|frietketel|brandweer|blus*|blussen|brandblusser
    |brandstichting|brandstichter|pyromaan|benzine|molotov|lont|stoken|stookt|gestookt
    |verschroeid|as|roet|zet .. in brand|stak* .. in brand|steken .. in brand|(auto/wagen
      /container/huis/dak/scooter/vuilbak/bos/gras/struik/sofa/matras) .. (brandt/in brand
      /staat in/rookt/vlam)`,
  self_harm: `zelfmoord*|zelfdoding*|suicid*|zich (van kant/het leven/iets aandoen/verhangen
      /ophangen/voor de trein/kwaad doen/van het leven)|haarzelf|zichzelf (iets/pijn/van/kwetst
      /verwondt/wat aan)|mijzelf iets|mezelf iets|een einde (maken/aan zijn/aan haar/aan mijn
      /aan het leven)|einde aan (zijn/haar/mijn/het) leven|eind aan (maken/mijn/zijn/haar)
    |niet meer (leven/verder/willen leven/wakker)|wil (dood/niet meer leven/niet meer/sterven
      /springen/er niet meer)|dood (wil/willen/zijn wil)|wil doodgaan|wil sterven|uit het leven
    |uit het leven stappen|eruit stappen|springen|springt|sprong|gesprongen|op de (rand/reling
      /leuning/brug/dakrand)|over de (reling/leuning/rand/railing/balustrade)|aan de rand van
    |op het (dak/spoor/perron) (zit/staat)|benen over de|balustrade|leuning|reling|op de sporen
    |voor de trein|pillen (geslikt/genomen/ingenomen)|pillen|slaappillen|medicatie ingenomen
    |overdosis|polsen|pols (door/over)gesneden|sneed|touw|strop|afscheidsbrief*|afscheidsbericht
    |afscheid genomen|afscheidsmail|laatste bericht|ik kan niet meer|kan het niet meer aan
    |zie het niet meer zitten|ziet het niet meer zitten|geen uitweg|geen zin meer|uitzichtloos
    |levensmoe|depress*|hopeloos|wanhop*|zelfmoordlijn|1813|tele onthaal|vaarwel`,
  vulnerable: `kind (alleen/loopt/zit/dwaalt/weent/huilt/verdwaald/kwijt/vermist/op)
    |kindje (alleen/loopt/zit/weent/huilt/)|kleuter*|peuter*|baby*|meisje (van/alleen/loopt/zit
      /weent/huilt)|jongetje (van/alleen/loopt/zit/weent/huilt/)|(helemaal/moederziel) alleen
    |zonder (ouders/begeleiding/ouder/toezicht/jas/schoenen)|blootsvoets|op blote voeten
    |in (pyjama/pijama/nachthemd/kamerjas/nachtkleed/pantoffels/sloffen/pamper)|verdwaal*
    |de weg kwijt|weet niet (waar/hoe) (hij/ze/zij)|weet niet meer waar|verward*|verwarde (man
      /vrouw/heer/dame/persoon)|gedesorienteerd|dementer*|dement*|alzheimer|vermist*|vermissing
    |verdwenen (meisje/jongen/vrouw/man/kind/sinds)|weggelopen (van/uit/kind)|niet thuisgekomen
    |niet naar huis|niet teruggekeerd|zoek naar mijn|op zoek naar (mijn/een/onze)|al uren (zoek
      /weg/buiten)|(oude/oudere/bejaarde/hoogbejaarde) (man/vrouw/heer/dame/mensen/mevrouw/meneer
      /buurvrouw/buurman)|oud (vrouwtje/mannetje/menneke/moederke/peeke)|bejaard*|rolstoel
    |rollator|hulpbehoevend|opgesloten in|zit vast|vast in de lift|lift vast|opgesloten
    |hond in (de/een) auto|(hond/baby/kind/dier) .. (auto/wagen) .. (zon/hitte/warm)|in een hete
    |snikhete|in de auto (opgesloten/achtergelaten/zit)|in de (kou/vrieskou/regen/zon)|dakloze*
    |daklozen|slaapt buiten|slaapt op straat|zwerver|uitgeput|rilt|uitgehongerd|verwaarloos*
    |mishandel*|huilt|weent|wenen|huilen|schreit|bleit|klein kind*|minderjarig*`,
  violent: `bedreig*|bedreigd|bedreiging*|dreig*|dreigt|dreigde|doodsbedreiging|mes|messen
    |mestrek*|gestoken|steekpartij|neergestoken|pistool|geweer|revolver|wapen*|vuurwapen|gewapend
    |schoten|schiet*|geschoten|schietpartij|schot|machete|bijl|knuppel|honkbalknuppel|baseball*
    |ijzeren staaf|stok|hamer|slaat|slaan|sloeg|sloegen|geslagen|slagen|klop|klopt op|kloppen
    |klappen|afranseling|afgeranseld|in elkaar (geslagen/slaan/slaat)|ineengeslagen|mept|geklopt
    |schopt|schoppen|stampt|stampen op|geschopt|vecht*|vechten|gevecht|vechtpartij|ruzie|ruziën
    |handgemeen|agressie*|agressief|geweld*|gewelddadig|huiselijk geweld|partnergeweld|mishandel*
    |wurg*|wurgt|kraag|aanvallen|aangevallen|aanval*|overval*|overvallen|beroofd|roofoverval
    |carjacking|homejacking|afgeperst|afpers*|gijzel*|ontvoer*|verkracht*|aanrand*|aangerand
    |lastig gevallen|lastiggevallen|handtastelijk|betast|intimid*|nagefloten|nagelopen
    |achtervolg*|volgt (mij/me/haar/een)|volgde (mij/me/haar)|achterna|achterna gelopen
    |gevolgd door|stalk*|belaag*|exhibition*|schennis*|potloodventer|schreeuw*|schreeuwt
    |roept om hulp|roepen om hulp|hulpgeroep|krijs*|krijst|gegil|gilt|gillen|gilde|hulp roept
    |tieren|tiert|brullen|brult|scheldt|uitgescholden|scheld*|vloekt|pesten|gepest|spuwt|gespuugd
    |tasjesdief|straatroof|handtas afgerukt|gooit met (stenen/flessen/stoelen)|kapt|smijt met
    |mijn ex|van de rechter|contactverbod|straatverbod`,
  waste_object: `(zak/zakken/vuilniszak/vuilniszakken/vuilzak/vuilzakken/huisvuil*/huisvuilzakken
      /restafval*/zwarte zakken/pmd*/plastiek*/plastic*/blikjes/blik/bierblik*/flessen
      /lege flessen/glasscherven/petflessen/karton*/dozen/verpakking*/piepschuim)|vuilnis*|vuil
    |afval*|zwerfvuil|zwerfafval|rommel*|brol|troep|rotzooi|stort*|puin|bouwpuin|bouwafval
    |steenpuin|stenen en|bakstenen|tegels|gyproc|cement*|autobanden|banden|velgen|frigo*|ijskast*
    |koelkast*|diepvries*|diepvriezer|wasmachine*|wasmasjien|droogkast*|vaatwas*|fornuis
    |microgolf*|matras*|zetel*|sofa*|canape*|bankstel|meubel*|meubels|kast*|bed|bedden|tafel
    |stoelen|tapijt*|toilet*|wc pot|lavabo|badkuip|televisie*|beeldscherm*|computerschermen
    |elektro*|printer|asbest*|golfplat*|eternit|roofing|olie*|motorolie|afgewerkte olie
    |frituurvet|frituurolie|verf*|verfpotten|verfbussen|chemische|bidon*|vat|vaten|jerrycan*
    |batterij*|spuit*|spuiten|naald*|naalden|injectienaald*|luier*|luiers|pamper*|mondmasker*
    |peuk*|peuken|sigarettenpeuk*|sigarettenpakje*|kauwgom|etensresten|mcdonald*|fastfood*
    |pizzadozen|bekers|snoeiafval|tuinafval|groenafval|takken|gras|grasmaaisel|graszoden
    |bladafval|kerstboom|kerstbomen|kadaver*|karkas|slachtafval|ingewanden|kleren|kledij
    |kledingzakken|speelgoed|winkelkar*|winkelwagen*|papier*|folders|reclameblad*|kranten
    |wegwerp*|barbecue*|lachgasfles*|lachgascapsules|ballonnen|patronen|ton|grond|aarde|mest`,
  waste_place: `gracht*|berm*|talud|bermen|helling|bos|bosje|bosrand|bossen|bosweg|bospad|woud
    |struiken|haag|veld*|weide*|akker|wei|veldweg|landweg|glasbol*|glasbak|glascontainer*
    |glasbollen|container*|containerpark*|recyclagepark|recyparc|kledingcontainer*
    |papiercontainer|vuilbak*|vuilnisbak*|openbare vuilbak|afvalbak|oever*|maas|maaskant
    |langs (de/het) (maas/water/kanaal/spoor/spoorweg/beek/bos/weg/baan)|kanaal|kade|kaai|beek
    |beekje|rivier|vijver|poel|waterkant|jaagpad|ravel|fietspad|braakliggend*|braakland|terrein*
    |bouwgrond|verlaten (fabriek/terrein/loods/pand/site)|fabrieksterrein|industrieterrein
    |oude fabriek|terril|steenberg|parking*|parkeerplaats*|parkeerterrein|carpool|voetpad*
    |trottoir*|stoep|stoeprand|op straat|op de hoek|hoek van|straathoek|doodlopende straat
    |doodlopend*|wegeltje|steegje|steeg|brandgang|pad|paadje|achter (de/het) (kerk/school/station
      /garages/kerkhof/voetbal/voetbalveld/sporthal/winkel/delhaize/colruyt/aldi/lidl/fabriek
      /oude/postkantoor/gebouw/blok/bakker)|onder de brug|brug|tunnel|viaduct|kerkhof
    |begraafplaats|park|parkje|plantsoen|perk|bloembak*|bloemperk|plein|pleintje|speelplein*
    |speeltuin*|voetbalveld|sportterrein|bushalte|bushokje|bankje|riool*|rioolputje|rioolrooster
    |put|garageboxen|gemeenschappelijke|traphal|kelderverdieping|fietsenstalling|binnenkoer
    |achter ons huis|voor mijn deur|voor onze deur`,
  waste_act: `sluikstort*|sluik*|gesluikstort|storten|stort (zijn/hun/afval/vuil/puin)|gestort
    |illegaal (gestort/storten/stort/dumpen/afval)|illegale stort*|dump*|gedumpt|dumpen|dumpt
    |gooit|gooien|gooide|gooiden|gegooid|weggegooid|wegge*|weggooien|smijt|smijten|smeet|smeten
    |gesmeten|weggesmeten|neergesmeten|kiept|kiepen|kieper*|gekieperd|gekiept|gekipt|kippen
    |kapt (zijn/zand/puin)|uitgekapt|uitladen|laadt .. (af/uit)|laden .. (af/uit)|lossen
    |lost (zijn/puin)|gelost|afgeladen|uitgeladen|achtergelaten|achterlaten|laat .. (achter
      /liggen/slingeren)|laten .. (achter/liggen/slingeren)|liggen gelaten|neergelegd|neergezet
    |bijgezet|ernaast (gezet/gelegd/gegooid)|zetten .. (buiten/naast/ernaast)|te vroeg buiten
    |buitengezet|buiten gezet|verkeerde dag|laten slingeren|slingert|slingeren|rondslinger*
    |waait (rond/over/weg)|giet*|gieten|gegoten|lozen|loost|geloosd|lozing|spoelt|uitgespoeld
    |uitgespoelt|begraven|begraaft|ingraven|verbrandt (afval/plastiek/hout/zijn)|verbranden
    |afval verbrand*|stookt|stoken|opgestapeld|stapelt|stapelen|hoopt zich op|ophop*|puilt uit
    |uitpuil*|overvol*|opengescheurd|opengereten|opengebeten|kapotgescheurd|ligt (er/daar/hier
      /bezaaid/vol/al/nog/weer/sinds)|liggen (er/daar/hier/al/nog/sinds/overal/weer)|bezaaid
    |vol met|niet opgehaald|blijft liggen|vervuil*|vervuiling|milieumisdrijf|opruim*|opgeruimd
    |op te ruimen|opkuis*|wie (ruimt/kuist/komt)`,
  graffiti: `graffiti*|grafiti|graffitti|tag|tags|getagd|taggen|spuit (met/op/de)
    |spuiten .. (muur/gevel/verf)|gespoten|bespoten|spuitbus*|spuitbussen|verfspuit*|spray*
    |verf (op/tegen/gegooid/gesmeurd)|beklad*|bekladden|beklad|volgeklad|kladderen|klad*
    |beschreven|geschreven op (de/het/mijn/onze)|beschilderd|geschilderd|gekliederd|kliederen
    |besmeur*|besmeurd|volgespoten|volgetekend|vol getekend|hakenkruis*|swastika|leuzen|slogan*
    |slogans|opschrift*|obscene|schuttingwoord*|piemel*|penis|letters op|in (rode/zwarte/grote
      /blauwe/zilveren/witte) letters|op (de/het/mijn/onze) (gevel/muur/muren/poort/garagepoort
      /rolluik/brug/schutting/bushokje/monument/kapel/kerk/voordeur/transformator
      /elektriciteitskast/kast/tunnel/viaduct/schoolmuur) (geschreven/gespoten/getekend/gekrast
      /staat/staan/met)|spuiters|spuiter|vandaal met|stift|viltstift|krassen in|gekrast|ingekrast
    |zwarte verf|rode verf|stickers (geplakt/op/overal)|wildplak*|afficheren|posters geplakt`,
  filth: `hondenpoep|hondendrol*|hondenstront|hondenkak|hondenuitwerpsel*|hondenhoop*|hondenhopen
    |uitwerpsel*|drol|drollen|stront*|kak|kaka|poep*|poept|in de poep|poepzak*|zakje poep
    |behoefte|hond (laten/laat/doet/kakt/poept/schijt)|hond* .. (behoefte/poep/kak/plas)|schijt
    |schijten|baasje*|baasjes|hondenbezitter*|hondeneigenaar*|urine|urineren|urineert|plas*
    |plassen|wildplas*|pist|pissen|pis|gepist|zeikt|braaksel|overgegeven|kots|gekotst|fluimen|rat
    |ratten|rattenplaag|muizen|ongedierte|kakkerlak*|maden|vliegen|wespen|duiven|duivenstront
    |duivenpoep|(voert/voeren/voederen/voedert) .. (duiven/katten/ratten/meeuwen)|meeuwen|stank*
    |stinkt|stinken|stinkend|gestonken|geurhinder|geur*|reuk|riekt|rieken|walm|walging|walgelijk*
    |vies*|vieze|vuil (is/ligt/en/straten)|smerig*|onhygienisch|onfris*|goor|vettig|rot*|rottend*
    |beschimmel*|hygien*|rioolgeur|rioollucht|riool stinkt|mest*|drek|smurrie|plakt|plakkerig`,
  street_damage: `vernield*|vernieling*|vernieler*|vernielen|vernielt|vandal*|vandalisme|vandaal
    |vandalen|kapot (geslagen/gemaakt/gestampt/getrapt/gegooid/gegooit)|kapotge*|kapotgeslagen
    |kapotgemaakt|kapotgestampt|kapotmaken|stukgeslagen|stuk geslagen|stukgemaakt|beschadig*
    |beschadigd|schade (aan/aangericht/toegebracht)|omgeduwd|omvergeduwd|omvergegooid|omgegooid
    |omver (geduwd/getrokken/gestampt/gelopen/gereden)|omgestampt|omgetrokken|omgereden
    |uitgetrokken|uitgerukt|uit de grond|afgebroken|afgerukt|afgetrokken|afgestampt|gesloopt
    |slopen|sloopt|ingeslagen|ingegooid|ingetrapt|gestampt|stampen|stampt|trappen tegen
    |trapt tegen|schoppen tegen|geplooid|verbogen|doorgeknipt|doorgesneden|lekgestoken
    |platgestoken|banden (gestoken/lek/plat/lekgestoken)|(bank/zitbank/bankje/bankjes/bushokje
      /bushalte/bushuisje/abri/lantaarn/lantaarnpaal/straatlamp/lamp/verkeersbord/straatnaambord
      /bord/paal/paaltje/paaltjes/vuilbak/vuilbakje/speeltuig/schommel/glijbaan/wipplank
      /speeltuin/hek/omheining/boom/boompje/boompjes/bomen/bloembak/bloembakken/ruit/ruiten
      /spiegel/spiegels/zijspiegel/achteruitkijkspiegel/brievenbus/brievenbussen/grafsteen
      /grafzerk/standbeeld/beeld/monument/fontein/telefooncel/slagboom/parkeermeter
      /elektrische kast) .. (kapot/stuk/vernield/beschadigd/omver/afgebroken/uitgetrokken
      /gestolen/geplooid/gestampt/omgeduwd/ingeslagen/weg/eraf/verbogen/gebroken/afgerukt
      /omgegooid/doormidden/geknakt)|bushokje*|bushalte|zitbank*|bankje*|speeltuig*|speeltoestel*
    |schommel*|glijbaan|lantaarnpaal|verkeersbord*|paaltje*|bloembak*|zijspiegel*|autospiegel*
    |spiegels|antenne|ruitenwisser*|grafsteen|grafzerk*|graf|graven|monument*|standbeeld*|krassen
    |bekrast|gekrast|autos bekrast|lak|carrosserie|gooien met stenen|stenen gooien|stenen naar
    |eieren|pijlen|katapult|luchtdruk*|vuurwerk in|brievenbus opgeblazen|baldadig*|kattenkwaad
    |belhamels|hangjongeren|snotneuzen|pubers`,
  wreck: `autowrak*|wrak*|achtergelaten (auto/wagen/voertuig/voertuigen/fiets/fietsen/caravan
      /aanhangwagen/step/scooter/bestelwagen/winkelkar)|(auto/wagen/voertuig/bestelwagen
      /camionette/caravan/mobilhome/aanhangwagen/opel/corsa/golf/bmw/fiat/renault/peugeot/ford
      /citroen) (zonder/die al/staat al/staat daar/staat er al/staat hier al/achtergelaten
      /met platte)|zonder (nummerplaat/nummerplaten/platen/plaat/verzekering/wielen/keuring)
    |geen (nummerplaat/platen/nummerplaten/plaat)|nummerplaat (af/weg/verwijderd/ontbreekt)
    |platen (af/zijn)|platte banden|platte band|lekke banden|lege banden|roest*|verroest|mos op
    |overwoekerd|op (blokken/bakstenen)|uitgebrand*|uitgebrande (auto/wagen)|niet meer gereden
    |verroert niet|al (weken/maanden/jaren) (op dezelfde/stil/geparkeerd/daar/hier)|staat (al
      /er al/daar al/hier al) (weken/maanden/sinds/maand/jaar/meer dan/zeker/drie/twee/vier/een)
    |langparkeerder|onbeheerd|weggetakeld|takelen|takeldienst|wegtakelen|wegslepen|getakeld
    |sleepdienst|winkelkar*|winkelwagen*|winkelwagentje*|caddy|caddie*|deelstep*|deelscooter*
    |elektrische step*|trottinet*|steps|step (ligt/in/op)|fietswrak*|weesfiets*|fiets (staat al
      /ligt al/zonder)|bromfiets (ligt/zonder)|caravan*|aanhangwagen*|aanhanger|boot op`,
  noise_sign: `lawaai*|geluidsoverlast|geluidshinder|nachtlawaai|burengerucht|muziek*
    |luide muziek|harde muziek|bas|bassen|basdreun*|dreun*|dreunt|gedreun|subwoofer|boombox|box
    |boxen|luidspreker*|karaoke|techno|feest*|feestje*|fuif|fuiven|party|gefeest|feesten
    |feestzaal|getier|geroep|roepen|roept|gebrul|geschreeuw|geschreeuwd|geschreew|gezang|gelach
    |gejoel|kabaal|herrie|tumult|rumoer|luid*|luidruchtig*|hard(e/) (muziek/geluid/op)
    |oorverdovend|decibel*|kan niet slapen|kunnen niet slapen|niet kunnen slapen|slapeloze
    |slapeloos|wakker (gehouden/houden)|houdt ons wakker|nachtrust|geen oog dicht|oordop*|motor*
    |moto*|motorfietsen|moto s|brommer*|bromfiets*|scooter*|quad*|crossmotor*|uitlaat*
    |knaluitlaat|optrekken|slippen|ronkt|ronken|ronkend*|claxon*|toeter*|getoeter|toeteren
    |vuurwerk*|knalvuurwerk|voetzoeker*|bommetjes|knallen|geknal|rotjes|blaft|blaffen|geblaf
    |blaffende|blafte|jankt|gejank|huilt de hond|hanen|haan kraait|kraait|kraaien|drilboor
    |boren op zondag|grasmaaien|grasmaaier op|bladblazer|werken (s nachts/voor 7/op zondag)|werf
    |ventilator|brom*|gebrom|gezoem|zoemt|warmtepomp|airco|kermis|cafe (open/lawaai/muziek)
    |terras van (het/de) (cafe/bar)|na (middernacht/22 uur/tien uur)|tot (2/3/4/5/twee/drie/vier
      /vijf) uur|hangjongeren|voetballen tegen|bal tegen|deuren slaan|slaande deuren|piano|drum*
    |trompet`,
  traffic: `snelheid*|te snel|te rap|veel te (snel/hard/rap)|te hard|overdreven snelheid
    |hard rijden|snel rijden|racen|racet|racebaan|straatrace*|race*|snelheidsduivel*
    |snelheidsovertreding*|aan (70/80/90/100/120/zeventig/tachtig/honderd/negentig)|km per uur
    |km u|kilometer per uur|zone 30|zone 50|zone dertig|flitspaal|flitser*|flitsen|radarcontrole
    |drempel*|verkeersdrempel|asverschuiving|verkeer*|doorgaand verkeer|sluipverkeer|sluipweg
    |verkeersveiligheid|vrachtwagen*|camion*|camions|tientonner|tractor*|zwaar verkeer|foutpark*
    |foutparkeer*|fout (geparkeerd/parkeren)|verkeerd geparkeerd|dubbel (geparkeerd/parkeren)
    |dubbelparkeer*|geparkeerd*|parkeer*|parkeren|parkeert|parkeerplaats*|parkeerprobleem
    |parkeeroverlast|gehandicaptenplaats|mindervaliden*|op het (voetpad/zebrapad/fietspad
      /trottoir) (geparkeerd/parkeren/rijden/rijdt/staan/staat)|voor (mijn/onze) (garage/oprit
      /poort/deur) (geparkeerd/staat/staan)|oprit (versperd/geblokkeerd)|garage (versperd
      /geblokkeerd)|zebrapad*|oversteek*|oversteekplaats|schoolpoort|schoolomgeving|rood licht
    |door het rood|rode licht|verkeerslicht*|stoplicht|voorrang*|rotonde|rond punt|kruispunt*
    |spookrijder|tegen de richting|verkeerde richting|tegenrichting|eenrichting*|enkele richting
    |verboden richting|ongeval*|ongeluk*|aanrijding*|aangereden|botsing*|gebotst|botste
    |vluchtmisdrijf|overreden|omvergereden|omver gereden|bijna (omver/aangereden/overreden)
    |haast omver|fietser*|fietsers|voetganger*|steppers|op de stoep rijden
    |bellen achter het stuur|gsm achter|dronken (achter/bestuurder/chauffeur)|zatte chauffeur
    |chauffeur*|bestuurder*|file|omleiding|stilstaan|stationair`,
  dealing: `dealer*|dealt|dealen|gedeald|deals|drugs*|drugdealer*|drugshandel|drugsoverlast
    |drugstrafiek|drugspand|drugsgebruik*|wiet*|wietplantage|wietgeur|cannabis*|cannabisplantage
    |hasj*|jointje*|joint|joints|blow*|blowen|coke|cocaine|heroine|crack|xtc|pillen verkopen
    |speed verkopen|ketamine|lachgas*|lachgasfles*|ballonnetje*|patronen|zakje*|zakjes|pakje*
    |pakjes|wit poeder|poeder|junk*|junkie|junkies|verslaafd*|verslaafden|gebruikers|spuit*
    |spuiten|naalden|spuit zich|spuiten zich|overhandig*|wisselt .. geld|geld (wisselt
      /uitgewisseld/en een)|uitwissel*|in ruil|klanten (lopen/komen/af)|lopen af en aan
    |loopt af en aan|komen en gaan|kort bezoek|autos (komen/stoppen)|stoppen even|in en uit
    |verkopen (iets/drugs/pakjes/spul/rommel)|verkoopt (iets/drugs/spul)|handeltje*|trafiek*
    |smokkel*|sigaretten verkopen|zwartwerk|prostitu*|tippel*|plantage`,
  animal: `kat (kwijt/weg/vermist/verloren/gevonden/dood/verdwenen/weggelopen/overreden
      /aangelopen/niet/is/van)|katten|kater|poes*|poesje|kitten*|kittens|zwerfkat*|kattin
    |hond (kwijt/weg/vermist/verloren/gevonden/dood/verdwenen/weggelopen/los/zonder/loopt/is/van
      /bijt/beet)|loslopende hond*|honden (los/zonder/lopen)|zonder (leiband/leash/muilkorf
      /halsband/baas)|leiband|muilkorf|hondje*|puppy*|pup|pups|labrador|herder*|pitbull*
    |rottweiler*|chihuahua|malinois|teckel|gechipt|chip|chipnummer|halsband*|dierenarts*
    |dierenasiel|asiel|dierenbescherming|dierenmishandeling|dierenwelzijn|konijn*|kippen|kip|haan
    |hanen|schaap|schapen|geit*|ezel*|paard*|paarden|pony*|koe|koeien|stier|varken*|everzwijn*
    |ever|vos|vossen|das|ree|reeen|hert|egel*|eekhoorn*|marter*|fret|vogel*|vogeltje|uil|uiltje
    |zwaan|zwanen|eend*|eendjes|gans|ganzen|reiger|meeuw*|duif|duiven|papegaai*|parkiet*|kanarie*
    |roofvogel|vleermuis*|slang*|python|schildpad*|leguaan|bijen*|zwerm|bijenzwerm|wespen*
    |wespennest|hoornaar*|aziatische hoornaar|mieren|processierups*|rupsen|dode (vis/vissen/vogel
      /kat/hond/vos/egel/das/vogels/eend)|aangereden (kat/hond/dier/egel/ree)|gewond dier|dier
    |dieren|beest*|beestje|vergiftig*|vergif|gebeten|beet|bijt|agressieve hond|gevonden (kat/hond
      /hondje/poes/konijn)|(vermist/weggelopen/ontsnapt) sinds|ontsnapt`,
  neighbour_quarrel: `haag (te/van/niet/is/snoeien/moet/hangt/komt)|haag|hagen|snoei*|snoeien
    |overhangende|takken (hangen/over/van)|(boom/bomen) van (de/mijn/onze) (buur/buren/buurman
      /buurvrouw)|bladeren van|wortels|schutting|omheining|afsluiting tussen|perceel*
    |perceelsgrens|grens van|landmeter|gemene muur|gemeenschappelijke muur|scheidingsmuur|muurtje
    |mandelig*|erfdienst*|erfscheiding|recht van (overgang/doorgang/uitweg)|burenruzie*
    |burentwist|burenconflict|ruzie met (mijn/de/onze) (buur/buren/buurman/buurvrouw/huisbaas
      /onderbuur/bovenbuur)|(buur/buurman/buurvrouw/buren/onderbuur/bovenbuur/achterbuur) (pest
      /pesten/scheldt/weigert/maakt/treitert/klaagt/beweert/blijft/wil)|pestgedrag|treiter*
    |lastige buur|buurman die|vrederechter|bemiddel*|bemiddelaar|wijkbemiddeling|huisbaas
    |huisbazin|verhuurder*|huurder*|huurcontract|huurwaarborg|huur*|eigenaar van het (gebouw
      /appartement)|syndicus|mede eigenaar*|vme|mede eigenaars|uitzetting|uithuiszet*|onderbuur
    |bovenbuur|inkijk|privacy van mijn tuin|camera (van/gericht/op) .. (buur/buren/mijn tuin
      /mijn)|gericht op mijn|licht schijnt|schijnwerper van|barbecuegeur|rook van de buren
    |kippen van de buren|hanen van|zijn (takken/haag/boom/hond/katten)|parkeert .. mijn plaats
    |advocaat|vochtprobleem|schimmel`,
  public_service: `straatverlichting|openbare verlichting|lantaarn*|lantaarnpaal|straatlamp*
    |lamp (is/brandt/doet/kapot/stuk/uit/flikkert/defect)|verlichting (is/werkt/kapot/doet/defect
      /uit/brandt)|brandt niet (meer/)|flikker*|pikdonker|aardedonker|donker in (de/onze) straat
    |wegenwerken|werken (in/aan/op/duren/zijn/van)|werkzaamheden|opgebroken|aannemer
    |put (in de weg/in de straat/in het)|putten|gat in de weg|gaten in|kasseien|losliggende
    |losse (tegel/tegels/klinkers/kasseien)|scheve tegel*|voetpad (ligt/is/kapot/slecht
      /in slechte)|slechte staat|wegdek|asfalt*|verzakking|riool*|riolering|rioolputje|verstopt
    |verstopte|putje*|afvoer|overloopt|waterleiding|watermaatschappij|water (afgesloten/bruin
      /uit de kraan)|kraantjeswater|bruin water|drukverlies|stroompanne|stroomonderbreking
    |elektriciteitspanne|panne|internet ligt|netwerk|sneeuw*|sneeuwruim*|strooi*|strooidienst
    |gestrooid|zout|ijzel|bus (58/rijdt/komt/te laat/rijdt niet/lijn)|buslijn|bushalte verplaatst
    |tec|trein*|station|nmbs|tram|werf|huisvuil (ophaling/niet opgehaald/wordt)|ophaal*|ophaling*
    |ophaaldag|ophaalkalender|afvalkalender|grofvuil|grof vuil|intradel|containerpark (open/uren)
    |vuilniskar|vuilniswagen|school*|schepen*|burgemeester*|gemeentebestuur|gemeentebelasting*
    |belasting*|gemeenteraad|stadsbestuur|stadsdiensten|technische dienst|groendienst
    |onderhoud van|gras maaien|gemaaid|onkruid|bomen snoeien|speelplein|zwembad gesloten
    |bibliotheek|postkantoor|brievenbus van de post|post (komt/wordt)|postbode|kerkklok*|klokken
    |sirene*|begraafplaats onderhoud|identiteitskaart|paspoort|rijbewijs|bewonerskaart
    |parkeerkaart|verkiezing*|kermis|markt|gsm mast|zendmast|antenne|windmolen*|fabriek*|stof
    |roetdeeltjes|geurhinder|luchtkwaliteit`,
  swindle: `phishing*|pishing|fishing|smishing|oplicht*|opgelicht|oplichter*|oplichting
    |oplichterij|bedrog|bedrieg*|bedrogen|fraude*|fraudeur*|frauduleu*|scam*|scammer*|gescamd
    |zwendel*|afzetter*|afzetterij|afgezet|afgetroggeld|ontfutsel*|ontfutseld|valse (mail/mails
      /sms/facturen/factuur/site/website/webshop/profiel/pagina/oproep/facebook*/link/qr/brief)
    |nepmail*|nepsite*|nepwebshop|nepprofiel|vals profiel|sms (van/gekregen/zogezegd/ontvangen)
    |smsje|telefoontje*|telefoon* (gekregen/van/opgebeld)|opgebeld|belde mij (op/zogezegd)
    |gebeld door|(iemand/man/vrouw) belde|microsoft|apple support|helpdesk|teamviewer|anydesk
    |scherm overgenomen|computer overgenomen|gehackt*|hack*|hacker*|gehacked|account (gehackt
      /overgenomen)|virus|bankkaart*|bankkaarten|skimming|code (doorgegeven/gegeven/vragen
      /gevraagd)|pincode|itsme|kaartlezer|rekening (leeg/geplunderd/geblokkeerd)|geplunderd
    |spaargeld weg|card stop|cardstop|2dehands*|tweedehands*|marktplaats|vinted
    |facebook marketplace|marketplace|ebay|online (gekocht/besteld/verkoop/aankoop/verkocht)
    |besteld en nooit|nooit geleverd|niet geleverd|voorschot|vooraf betaald|betaald en
    |whatsapp (bericht/van/fraude/mijn)|whatsappfraude|(mama/papa/mam/pap) .. (nieuw nummer
      /nieuwe gsm/gsm kapot/dit is mijn)|hoi mama|dag mama|nieuw nummer van
    |zogezegd mijn (dochter/zoon)|vriend in nood fraude|spoofing|kluisrekening
    |valse bankmedewerker|bpost (sms/pakje)|datingfraude|liefdesfraude|romance|bitcoin*|crypto*
    |beleggingsfraude|piramide*|vals geld|valse biljet*|vals biljet|valse briefjes|valse huurder
    |vals appartement|huurfraude|identiteitsfraude|chantage|sextortion|gechanteerd`,
  other_theft: `(fiets/fietsen/koersfiets/mountainbike/e bike/elektrische fiets/bakfiets
      /kinderfiets/step/brommer/scooter/moto/motor/auto/wagen/bestelwagen/aanhangwagen/gsm
      /telefoon/portefeuille/portemonnee/handtas/rugzak/katalysator/nummerplaat/nummerplaten
      /banden/wielen/velgen/airbag/gps/planten/bloemen/bloempot/bloempotten/pakje/pakket/pakketje
      /kabels/koper/regenpijp/dakgoot/buxus/tuinmeubelen/tuinset/tuinkabouter/kerststal/vlag
      /fietszadel/batterij/benzine/diesel/mazout/stookolie/gereedschap/zonnepanelen/brievenbus
      /kinderwagen/buggy/rollator/kippen/hout/brandhout) .. (gestolen/weg/verdwenen/gepikt/gejat
      /meegenomen/gestoolen/ontvreemd/leeggetapt/afgezaagd/gepakt/geroofd)|(gestolen/gejat
      /gepikt) (fiets/auto/wagen/gsm/portefeuille/handtas/nummerplaat/planten/pakje)|fietsdief*
    |fietsdiefstal|autodief*|autodiefstal|diefstal (van/uit/in/op)|diefstal|dievegge|winkeldief*
    |winkeldiefstal|zakkenroller*|gauwdief*|gerold|pickpocket*|portefeuille*|portemonnee*
    |geldbeugel|handtas gestolen|uit (mijn/de/onze/zijn/haar) (auto/wagen/jaszak/handtas/fietstas
      /brievenbus/voortuin/koffer)|autoruit*|autoruit ingeslagen|(auto/wagen) (opengebroken
      /doorzocht/ingeslagen/leeggehaald)|katalysator*|koperdief*|koperdiefstal|koper|kabeldief*
    |lood|zink|metaaldief*|metaal|brons|bronzen|pakje (van/voor) (mijn/de/onze) (deur/dorpel
      /stoep)|pakjesdief*|pakjes gestolen|plantendief|bloempot*|bloembakken|grafdief*
    |van het graf|graf gestolen|fietsslot|slot doorgeknipt|doorgeknipt|elektrische fiets|fiets*
    |station gestolen|brandstof*|diesel|mazout|afgetapt|rugzak*|gsm*|iphone|samsung gestolen
    |bankkaart uit|identiteitskaart gestolen|sleutels verloren|verloren (sleutels/portefeuille
      /gsm/bril/ring/hoorapparaat/jas/sjaal)|gevonden (sleutels/portefeuille/gsm/bril/ring/fiets
      /jas/armband)|gevonden voorwerp*|verloren voorwerp*`,
};
