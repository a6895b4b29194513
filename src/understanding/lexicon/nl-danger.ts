// Dutch, fourth part: danger, and what is done against it. Words only.
import type { Lexicon } from "./concepts.ts";

export const nlDanger: Lexicon = {
  // Danger.
  help_cry: `help help|help mij aub|help mij snel|help me snel|help ons snel|help mij alstublieft
    |help ons aub|help snel|help iemand|help er|help mijn|help ik|help wij|help we|help politie
    |help de|help een|help daar|help der|help nu|help bij|help ze|help hij|help ne|help kom
    |dringend hulp|onmiddellijk hulp|direct hulp|snel hulp|meteen hulp|hulp nu|(kom/komt) (/aub
      /toch/alstublieft/nu/a u b) (snel/vlug/rap/direct/meteen/onmiddellijk/asap)|kom aub
    |kom alstublieft|rap komen|snel komen|vlug komen|(stuur/stuurt/zend) (/aub/snel/rap/vlug
      /alstublieft/nu/direct/onmiddellijk) (iemand/politie/de politie/een patrouille/een ploeg
      /een ambulance/een ziekenwagen/de brandweer/hulp)|politie aub|politie snel|politie rap
    |politie alstublieft|(bel/verwittig) (/aub/snel/rap/vlug/nu/direct) (een ambulance
      /de brandweer/een ziekenwagen/de politie aub/de politie alstublieft/de politie nu/101 aub
      /112)|bel snel de politie|bel rap de politie|bel aub de politie|haast u|haast jullie
    |gaat mij vermoorden|gaat me vermoorden|gaat mij doodslaan|gaat mij doodsteken
    |gaat hem vermoorden|gaat haar vermoorden|gaat ons vermoorden|gaat haar doodslaan
    |gaat hem doodslaan|wil mij vermoorden|wil ons vermoorden|roept om hulp|roepen om hulp
    |roept hulp|schreeuwt om hulp|schreeuwen om hulp|gilt om hulp|smeekt om hulp|red mij|red ons
    |red hem|red haar|levensgevaar|is een noodgeval|is een noodsituatie|ik fluister|inbraak bezig
    |inbraak aan de gang|inbraak is bezig|onmiddellijk iemand|direct iemand komen
    |moet nu iemand komen|moet direct iemand komen|moet dringend iemand komen|wordt (er/hier
      /) (hier/buiten/) geschoten|geschoten wordt|schietpartij|(vlug/rap) (een/er/ze/iemand/kom
      /er is/er zijn)|(springt/springen/wil springen) .. (van/uit) (de/het/een) (brug/dak/balkon
      /vierde/derde)|(ambulance/ziekenwagen/brandweer/politie/hulpdiensten) (nodig/snel/rap/aub)
    |(dringend/snel/rap) (ambulance/ziekenwagen/brandweer/politie)`,
  help_weak: `help|hulp nodig|hulp|wat moet ik doen|wat moeten we doen|wat moeten wij doen
    |wat doe ik|wat doen we|wat nu|heb schrik|hebben schrik|heel bang|ben bang|ben zo bang
    |zijn bang|doodsbang|doodbang|schrik|ik beef|ik tril|paniek|panikeer|in paniek
    |batterij bijna leeg|batterij is bijna|geen belkrediet|geen beltegoed|kan niet bellen
    |kan nie bellen|durf niet bellen|durf niet te bellen|niemand neemt op|neemt niemand op
    |nemen niet op|101 neemt niet|101 antwoordt niet|101 bezet|101 is bezet|durf niet buiten
    |durf niet te bewegen|durf niet bewegen|durven niet|durf niet|kan niet spreken|mag niet praten
    |kan iemand komen|kunnen jullie komen|kunt u komen|kunt u iemand sturen|rap|vlug|snel aub
    |rap aub|vlug aub|het is dringend|is dringend|dringend|spoed|haast je|iemand komen
    |ik ben alleen|ben hier alleen|alleen thuis|alleen in huis|zit alleen|alleen met de kinderen`,
  force: `breekt in|breken in|breekt .. open|breken .. open|forceert|forceren|probeert .. binnen
    |proberen .. binnen|probeert in te breken|proberen in te breken|probeert .. open
    |proberen .. open|in te breken|open te breken|open te krijgen|open te maken|binnen te breken
    |binnen te geraken|binnen te raken|binnen te komen|binnen te dringen|los te krijgen
    |te forceren|wil .. binnen|willen .. binnen|wil erin|willen erin|wil inbreken|willen inbreken
    |inbreken|openbreken|klimt|klimmen|klautert|klauteren|kruipt over|kruipen over|springt over
    |springen over|slaat .. in|slaan .. in|slaat .. stuk|slaan .. stuk|slaat .. kapot
    |slaan .. kapot|stampt|stampen|schopt|schoppen|trapt|trappen tegen|trappen op|beukt|beuken
    |bonkt|bonken|bonst|bonzen|rammelt|rammelen|rammeit|morrelt|morrelen|te morrelen|prutst
    |prutsen|te prutsen|foefelt|foefelen|te foefelen|wrikt|wrikken|te wrikken|peutert|peuteren
    |trekt aan|trekken aan|trekt .. aan|sleurt aan|rukt aan|voelt aan|voelen aan|duwt tegen
    |duwen tegen|zaagt|zagen door|slijpt|boort|boren door|heft .. rolluik|heft .. op|koevoet
    |breekijzer|ladder tegen|draait aan|te openen|openbreekt|inbreekt|inslaat|te openen met
    |te beuken|te kloppen op mijn deur|kloppen op mijn deur|klopt op mijn deur|klopt hard op
    |kloppen op de deur|klopt op de deur|kloppen op het raam|klopt op het raam|bonst op|beukt op
    |slaat op mijn deur|slaat op de deur|slaan op de deur|slaan op mijn deur|ramt|rammen|rammeien
    |te wringen|wringt|wringen|aan de klink|aan de deurklink|aan mijn klink|aan mijn deur
    |op mijn deur|tegen mijn deur|duwt de deur|duwen de deur|opent de deur|maakt .. open
    |maken .. open|doet .. open met|kruipt|kruipen|breekt|breken|(in/open/kapot/stuk/los
      /door)(trappen/breken/slaan/stampen/beuken/schoppen/gooien/rammen/duwen/wrikken/snijden
      /zagen/vijzen/wringen/slijpen/boren)|intrapt|intrappen|(voelt/voelen) aan (de/mijn/alle
      /elke) (deur/deuren/klink/klinken/deurklinken/autodeuren)|aan (de/alle/elke) (klink/klinken
      /deuren/deurklinken/autodeuren) (voelt/voelen/trekt/trekken)|bezig aan (de/mijn/een/het/ons
      /hun) (deur/slot/raam/klink/poort/achterdeur/voordeur/garagepoort/hek)|(wordt/worden) (nu
      /net/juist/op dit moment/hier/momenteel/) (opengebroken/geforceerd/ingeslagen/ingetrapt
      /opengewrikt/ingestampt/opengewrongen)|(wordt/word) (er/) (nu/net/juist/hier
      /op dit moment) .. ingebroken|is nu een inbraak`,
  intrude: `(gaat/gaan/kruipt/kruipen/klimt/klimmen/stapt/stappen/komt/komen/sluipt/sluipen/dringt
      /dringen/glipt/glippen/springt/springen/loopt/lopen/breekt/breken) (binnen/naar binnen
      /door het raam/door de achterdeur/door een raam/door het keukenraam/langs het raam
      /langs de achterdeur/langs achter/via het raam/via de achterdeur/via het dak/langs het dak
      /door een venster/door het venster/over de muur/over de haag/over de poort/over het hek
      /over de omheining/over de afsluiting/over de draad/over het muurtje/het huis binnen
      /de woning binnen/de tuin binnen/binnen bij/binnen in/binnen langs)|binnendringen
    |binnen te dringen|binnengaan|binnenkruipen|binnensluipen|binnen geraken|binnengeraken
    |kruipt door|kruipen door|klimt door|klimmen door|klimt over|klimmen over|klautert over
    |klauteren over|kruipt over|kruipen over|springt over|springen over|doorzoekt|doorzoeken
    |doorsnuffelt|doorsnuffelen|haalt .. leeg|halen .. leeg|halen het huis leeg|draagt .. buiten
    |dragen .. buiten|sleurt .. buiten|sleuren .. buiten|komt buiten met|komen buiten met
    |loopt buiten met|lopen buiten met|plundert|plunderen|breekt in|breken in|zijn binnen
    |zit binnen|zitten binnen|is binnen|is binnengegaan|zijn binnengegaan|stapt .. binnen
    |is .. ingekropen|breekt binnen|dringt .. binnen|(zijn/is/zitten/zit) (nu/al/daar/nog/er/hier
      /) binnen|(zijn/zitten/is/zit) (nu/al/daar/nog/er/hier/) in (het/hun/ons/mijn/een) (huis
      /appartement/kelder/garage)|(wil/willen) (per se/absoluut/) (binnen/erin/naar binnen
      /binnenkomen)|(kruipt/kruipen/klimt/klimmen/stapt/stappen/glipt/gaat/gaan/komt/komen/springt
      /springen) .. .. (door/langs/via/uit) .. (raam/keukenraam/kelderraam/slaapkamerraam
      /badkamerraam/dakraam/venster/keldergat/achterdeur/keukendeur/koepel)`,
  lurk: `sluipt|sluipen|rondsluipen|rond te sluipen|sluipt .. rond|sluipen .. rond|loert|loeren
    |gluurt|gluren|te loeren|te gluren|staat op de uitkijk|op de uitkijk|houdt de wacht|loopt rond
    |lopen rond|loopt .. rond|lopen .. rond|rond te lopen|rondlopen|draait rond|draaien rond
    |kijkt binnen|kijken binnen|kijkt .. binnen|kijken .. binnen|kijkt door|kijken door
    |kijkt naar binnen|kijken naar binnen|binnen te kijken|bespied*|houdt .. in de gaten
    |houden .. in de gaten|observeert|observeren|verstopt|verstoppen|verscholen|verschuilt|schuilt
    |verborgen|staat te wachten|staan te wachten|gehurkt|neergehurkt|weggedoken|kap op|met een kap
    |met kap|bivakmuts|bivakmutsen|gemaskerd|gemaskerde|masker|maskers|muts over|gezicht bedekt
    |gezicht verborgen|zaklamp|zaklampen|pillamp|pillampje|hoofdlamp|lampje|koevoet|breekijzer
    |schroevendraaier|ijzeren staaf|handschoenen|spookt|spoken`,
  sign_of_life: `zaklamp|zaklampen|pillamp|pillampje|lichtbundel|licht|lichtje|lichtjes|lichten
    |lichtschijnsel|schijnsel|lampje|silhouet|schaduw|schaduwen|schim|schimmen|gedaante
    |alarm gaat af|alarm loeit|alarm gaat|gaat het alarm|loeit het alarm|alarm rinkelt|hun alarm
    |alarm af|alarm is afgegaan|sirene|ruit kapot|kapotte ruit|gebroken ruit|gebroken glas
    |glas gebroken|brekend glas|glasgerinkel|glas rinkelen|deur staat open|deur open
    |voordeur staat|achterdeur staat|deur staat wagenwijd|raam staat open|raam open|open deur
    |openstaande|deur op een kier|wagenwijd open|gaat aan|licht aan|flikkert|flikkeren`,
  stirring: `lawaai|geluid|geluiden|gerucht|stappen|voetstappen|gestommel|gestap|gerommel|gekraak
    |gebonk|bewegen|beweegt|beweging|bewegingen|stemmen|praten|kraken|kraakt|klapt|rinkelen|lopen
    |loopt|wandelen|stampen|fluisteren|gefluister|morrelen|gemorrel|schuifelen|geschuifel|geluidje
    |rommelen|gestamp|piepen|kraakte`,
  alarm_rings: `alarm .. (gaat/loeit/rinkelt/huilt/klinkt/afgaat/aan het loeien/afgegaan)|(gaat
      /loeit/rinkelt/huilt/klinkt) .. alarm|sirene .. (loeit/gaat)|alarm af`,
  owner_away: `op vakantie|met vakantie|met verlof|in verlof|op reis|in spanje|in italie
    |in turkije|in marokko|in frankrijk|in het buitenland|in t buitenland|in het ziekenhuis
    |in t ziekenhuis|afwezig|zijn weg|zijn een week weg|niet thuis|nie thuis|ni thuis
    |niemand thuis|niet aanwezig|niet daar|niet in huis|huis staat leeg|staat leeg|leegstaand
    |leegstaande|onbewoond|onbewoonde|er woont niemand|woont niemand|niemand heeft een sleutel
    |niemand heeft de sleutel|niemand anders|zou niemand mogen|aan zee|aan de kust|op skivakantie
    |gaan werken|op het werk|op t werk|helemaal alleen|overleden|te koop|komen pas terug
    |komt pas terug|nog niet terug|(verwacht/verwachten) niemand|niemand verwacht`,
  hiding: `zit verstopt|zitten verstopt|heb mij verstopt|heb me verstopt|hebben ons verstopt
    |ik verstop|wij verstoppen|we verstoppen|verstop mij|verstop me|ben verstopt|zijn verstopt
    |zit opgesloten|zitten opgesloten|heb mij opgesloten|heb me opgesloten|hebben ons opgesloten
    |mij opgesloten|me opgesloten|ons opgesloten|ik zit vast|wij zitten vast|we zitten vast
    |ingesloten in|gebarricadeerd|zit in de badkamer|zitten in de badkamer|zit in de kast
    |zit op de wc|ben alleen|alleen met mijn|helemaal alleen|zijn alleen|moederziel alleen
    |kan niet buiten|kan niet weg`,
  violence: `slaat|slaan|aan het slaan|slaat zijn vrouw|afranselen|ranselt|afgeranseld
    |rammelt .. af|valt .. aan|vallen .. aan|aanvallen|aangevallen|bedreigt|bedreigen|stampt op
    |schopt|schoppen|wurgt|wurgen|verkracht|verkrachten|vecht|vechten|aan het vechten|vechtpartij
    |vechtend|gevecht|knokken|knokpartij|op de vuist|roept om hulp|roepen om hulp
    |schreeuwen om hulp|hulpgeroep|schiet|schieten|schoten|geschoten|schietpartij|steekt .. neer
    |steken .. neer|neergestoken|steekpartij|ontvoer*|kidnap*|sleurt|sleuren|spuwt|volgt mij
    |volgt me|achtervolgt|achtervolgen|valt mij lastig|valt me lastig|valt .. lastig|lastigvallen
    |molest*|mishandelt|mishandelen|takelt|gooit stenen naar|gooien met stenen naar|agressief
    |razend|door het lint|(wordt/worden) (er/hier/nu/daar/) (overvallen/aangevallen/beroofd
      /geslagen/bedreigd/gewurgd/lastiggevallen/neergestoken/gevochten/afgetroefd
      /in elkaar geslagen)|overvallen|aan het (vechten/slaan/wurgen/afrossen/bedreigen)|overval
    |(sleurt/sleuren/trekt/trekken/duwt/duwen) .. (auto/wagen/camionette/bestelwagen)
    |opgesloten (houdt/houden)|houdt .. vast|(dreigt/dreigen) (met/mij/me/haar/hem/ons/ermee)
    |(dreigt/dreigen) .. te (vermoorden/slaan/steken/schieten/doden)`,
  cry: `schreeuwt|gilt|gillen|gegil|krijst|krijsen|schreeuwen|roept|roepen|geschreeuw|geroep|huilt
    |huilen|wenen|weent|tieren|tiert|gekrijs|brult`,
  weapon: `mes|messen|wapen|wapens|gewapend|gewapende|pistool|geweer|revolver|karabijn|machete
    |bijl|knuppel|honkbalknuppel|baseballbat|ijzeren staaf|hamer|matrak|kalasj*|cutter|breekmes
    |granaat|schoten|vuurwapen|zwaard|(heeft/hebben) (een/) (breekijzer/koevoet/breekijzers
      /ijzeren staaf)`,
  injury: `bewusteloos|buiten bewustzijn|buiten westen|flauwgevallen|flauw gevallen
    |niet bij bewustzijn|bewustzijn|beweegt niet|beweegt nie|beweegt niet meer|beweegt nie meer
    |reageert niet|reageert nie|reageert niet meer|reageert nie meer|antwoordt niet meer
    |ademt niet|ademt nie|ademt niet meer|ademt nauwelijks|ademt bijna niet|ademt moeilijk
    |ademt zwaar|geen adem|geen lucht|krijgt geen adem|krijgt geen lucht|stikt bijna
    |aan het stikken|verslikt|bloedt|bloeden|bloed|bloedend|bloedende|onwel|onwel geworden
    |hartaanval|hartinfarct|infarct|hartstilstand|beroerte|stuipen|stuiptrekkingen|epilepsieaanval
    |epilepsie|gevallen van|gevallen in|gevallen op straat|van de trap gevallen
    |van het dak gevallen|hard gevallen|ligt languit|ligt roerloos|ligt bewegingloos|ligt daar en
    |zwaargewond|gewond|gewonde|gewonden|blauwe lippen|ziet blauw|verdrinkt|verdrinken|verdrinking
    |opgehangen|zelfmoord|zelfdoding|van het dak springen|van de brug springen|wil springen
    |wil van de brug|springt van|einde aan zijn leven|einde aan haar leven|overdosis|vergiftigd
    |vergiftiging|intoxicatie|hulpgeroep|roept om hulp|zit vast in|zit gekneld|gekneld|klem
    |aangereden|overreden|geelektrocuteerd|elektrocutie|brandwonden|aan het bevallen|sterft
    |aan het sterven|stervende|gaat dood|doodgaat|onderkoeld|kan niet meer opstaan
    |kan niet rechtstaan|geraakt niet meer recht|geraakt niet recht|raakt niet recht|ineengezakt
    |in elkaar gezakt|ineengestuikt|zakt in elkaar|niet wakker|krijg hem niet wakker
    |krijg haar niet wakker|(is/zijn/ben) .. (gevallen/gestruikeld/overreden/neergestoken
      /omvergereden)|(springt/springen) .. van (de/het/een) (brug/dak/balkon)|(en/hij/ze/zij/die
      /vrouw/man/buurman/buurvrouw/iemand/moeder/vader/dame/meneer/kind/fietser) ligt (hier/daar
      /nu/al/nog/) op (straat/de grond/de stoep/de weg/het voetpad/de vloer)|ligt (er/) (een
      /iemand) .. op (de grond/straat/de stoep/de weg)|(is/zijn) .. aangereden|(gaat/wil/zal
      /ging) (ze/hij/) (gaan/eraf/naar beneden/) springen|dreigt te springen|dreigt .. springen`,
  fire: `brand|brandt|branden|brandend|brandende|vuur|vlammen|vlam|vlammenzee|uitslaande|rook
    |rookpluim|rookwolk|zwarte rook|in brand|staat in brand|staan in brand|in lichterlaaie
    |vat vuur|vuur gevat|brand gestoken|ontploffing|ontploft|explosie|gaslek|gasgeur
    |ruikt naar gas|riekt naar gas|stinkt naar gas|naar gas|gaslucht|gasreuk|lekt gas|gas lekt
    |ruik gas|ruiken gas|gas in de|gas in het|gas ontsnapt|gas vrij|gas in huis|riek gas
    |co vergiftiging|koolmonoxide|kortsluiting|vonken|brandlucht|brandgeur|schroeilucht|smeult
    |smeulen`,
  lost_person: `kind|kindje|kindjes|kleuter|peuter|baby|jongetje|meisje|ventje|manneke|ketje
    |kleine jongen|klein meisje|mijn dochter|mijn zoon|dochtertje|zoontje|oudere man|oudere vrouw
    |oude man|oude vrouw|oude dame|oud vrouwtje|oud ventje|oude meneer|oudere meneer|oudere dame
    |bejaarde|bejaarde man|bejaarde vrouw|vrouwtje|mijn moeder|mijn vader|mijn oma|mijn opa
    |mijn grootmoeder|mijn grootvader|dementerend|dementerende|dement|dementie|alzheimer|verward
    |verwarde|gedesorienteerd|in pyjama|op blote voeten|blootsvoets|in nachtkleed|nachthemd
    |in haar nachtkleed|kamerjas|helemaal alleen op|alleen langs|in een auto in de zon
    |opgesloten in een auto|opgesloten in een wagen`,
  missing: `(niet/nog niet/nooit/nog altijd niet/nog steeds niet) (thuisgekomen/teruggekomen
      /thuis gekomen/aangekomen/teruggekeerd)|niemand (heeft/hebben) .. gezien|onvindbaar|(vind
      /vinden/zoek/zoeken) (hem/haar) (niet/nergens/overal)|(is/zijn) (vermist/verdwenen/weg/zoek
      /spoorloos)|spoorloos|(weet/weten) niet (meer/) waar (ze/hij/zij/hij nu/ze nu) (woont/is
      /zijn/naartoe/heen)|dwaalt|doolt|dolen|zwalpt`,
  hazard: `elektriciteitskabel|elektriciteitsdraad|stroomkabel|elektrische kabel
    |hoogspanningskabel|kabel op de grond|kabel hangt|losse kabel|boom dreigt|boom valt|boom gaat
    |omgevallen boom|boom op de weg|gaat vallen|gaat omvallen|dreigt te vallen|dreigt om te vallen
    |dreigt in te storten|stort in|storten in|ingestort|instorting|instortingsgevaar|muur dreigt
    |open rioolput|open put|putdeksel ontbreekt|putdeksel is weg|putdeksel ligt|rioolputdeksel
    |water stijgt|water komt binnen|onder water|overstroomt|chemisch product|chemische producten
    |chemicalien|tankwagen|bom|obus|granaat|verdacht pakket|verdacht pakje|spookrijder
    |tegen de richting in|op de sporen|op het spoor|op de spoorweg|langs de spoorweg
    |op de treinsporen|op de autosnelweg|op de autostrade|op de snelweg|gevaarlijke hond
    |hond valt aan|hond bijt|bijt een kind|losgebroken stier|stier|vast in de lift|lift zit vast
    |ijs gezakt|door het ijs|midden op (de/het) (weg/straat/baan/steenweg/kruispunt/rijbaan
      /rijweg)|in het midden van de (weg/straat/baan)|over de (steenweg/autostrade/snelweg)
    |boom .. (auto/wagen/huis/dak/weg/straat) gevallen|(gevallen/omgewaaide) boom`,
  reckless: `spookrijder|tegen de richting in|straatrace|straatraces|(houden/doen/rijden) .. (race
      /races/rally)|aan het racen|racen|driften|aan het driften|circuit van`,
  throwing: `(gooit/gooien/smijt/smijten/werpt/werpen) (stenen/met stenen/keien/met keien/flessen
      /met flessen/met eieren/eieren/vuurwerk/met vuurwerk/bommetjes/met bommetjes/voorwerpen
      /met voorwerpen/blikjes naar/straatstenen/kasseien/met kasseien/stenen naar/de ruiten in
      /ruiten in/met vanalles)|steken .. in brand|steekt .. in brand|in brand aan het steken
    |vuur aan het maken|maken vuur|stoken een vuur|steken een vuur|steekt vuur|duwen .. omver
    |duwt .. omver|bekladden|bekladt|aan het bekladden|taggen|spuiten graffiti|spuit graffiti
    |slopen|sloopt|vernielen|vernielt|aan het vernielen|slaan .. kapot|slaat .. kapot
    |maken .. kapot|maakt .. kapot|breken .. af|breekt .. af|trekken .. uit|rukken .. uit
    |trappen .. kapot|schieten op|schiet op|schieten vuurwerk|schieten met|steken vuurwerk
    |aan het (vernielen/slopen/afbreken/bekladden/spuiten/taggen/kapotslaan/ingooien/stuk slaan
      /brand steken)|stenen aan het gooien|met stenen aan het gooien|(worden/wordt) (er
      /) .. .. (gegooid/gedumpt/gestort/gekapt/gelost/gesmeten/geloosd/afgeladen/vernield/beklad
      /bespoten/kapotgeslagen/ingegooid/stukgeslagen)|(momenteel/nu/net/hier/juist/er) (wordt
      /worden) (er/) .. .. (gegooid/gedumpt/gestort/gekapt/gelost/gesmeten/geloosd/afgeladen
      /vernield/beklad/bespoten/kapotgeslagen/ingegooid)`,
  police_called: `politie gebeld|politie al gebeld|101 gebeld|heb 101|112 gebeld
    |politie is geweest|politie is gekomen|politie is langs|politie is al|politie was|politie kwam
    |politie verwittigd|politie ingelicht|politie op de hoogte|klacht ingediend|klacht neergelegd
    |dien klacht|klacht indienen|aangifte gedaan|aangifte|pv|pv opgemaakt|proces verbaal
    |verklaring afgelegd|commissariaat|politiekantoor|politie weet ervan|vaststellingen`,
  not_danger: `rood licht|groen licht|verkeerslicht|vuurwerk|barbecue|bbq|kampvuur|lachgas
    |gasmeter|gasfactuur|gasmaatschappij|gasfles|gasflessen|gasleverancier|gasboer|vreugdevuur
    |brandalarm|rookmelder|rookmelders|branddetector|brandoefening|brandweerkazerne|handje helpen
    |koelbloedig|bloed geven|bloedgeven|bloedafname|eerste hulp|ehbo|hulpdiensten|hulpdienst
    |hulplijn|helpdesk|telefoontje|vuurkorf|brandhout|brandweerman|rookverbod|roken|sfeervuur
    |brandverzekering|brandblusser|brandnetels|licht brandt|lamp brandt|lampen branden
    |lichten branden|verlichting|straatlamp|straatlampen|straatverlichting|lantaarnpaal
    |lantaarnpalen|lantaarn|rookt een|kaarsen|kaars|(blijft/blijven) branden|(licht/lichten/lamp
      /lampen/lantaarn/lantaarns) .. (brandt/branden)`,
};
