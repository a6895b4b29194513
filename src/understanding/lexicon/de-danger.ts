// German, fourth part: danger, and what is done against it. Words only.
import type { Lexicon } from "./concepts.ts";

export const deDanger: Lexicon = {
  // Danger.
  help_cry: `hilfe hilfe|zu hilfe|um hilfe|hilfe (mein/meine/ich/wir/es/da/hier/bei/ein/eine
      /jemand/einbrecher/polizei/schnell/bitte/er/sie/der/die/sofort/kommt/kommen/unser/unsere/im)
    |(bitte/schnell/dringend/sofort) hilfe|(brauche/brauchen) (dringend/sofort/schnell/bitte
      /jetzt) hilfe|helfen sie mir (bitte/schnell/sofort)|helft (mir/uns) (bitte/schnell/sofort)
    |helfen sie (schnell/uns schnell)|(kommen/kommt/komm) (sie/) (bitte/) (schnell/sofort/rasch
      /jetzt/ganz schnell/gleich)|bitte (schnell/kommen sie/kommt)|schnell kommen|(schicken
      /schickt/schick) (sie/) (bitte/schnell/sofort/jetzt/) (jemanden/die polizei/polizei
      /eine streife/einen krankenwagen/einen rettungswagen/die feuerwehr/hilfe/einen notarzt
      /eine patrouille)|polizei (bitte/schnell/sofort/kommen)|(rufen/ruft/verständigen) (sie
      /) (bitte/schnell/sofort/) (die polizei bitte/einen krankenwagen/die feuerwehr/den notarzt
      /einen notarzt/112/sofort die polizei)|rufen sie (bitte/schnell/sofort) die polizei
    |beeilen sie sich|beeilt euch|(bringt/wird/will/bringen) (mich/ihn/sie/uns) (um/umbringen
      /noch um/töten/erstechen/erschlagen)|er bringt (mich/sie/ihn/uns)|will (mich/sie/ihn
      /uns) umbringen|(ruft/rufen/schreit/schreien) um hilfe|hilferuf|hilferufe|hilfeschrei
    |hilfeschreie|retten sie|rettet (mich/uns/ihn/sie)|lebensgefahr|(ist ein/ein) notfall
    |ich flüstere|einbruch im gange|einbruch läuft|sofort jemand|(muss/müsste) (jetzt
      /sofort) jemand (kommen/)|wird .. geschossen|geschossen wird|schießerei|schnell (ein dieb
      /ein einbrecher/jemand/da ist/einbrecher/kommt/die sind/kommen)|(springt
      /springen) .. von (der/dem/einem/einer) (brücke/dach/balkon)|(krankenwagen/rettungswagen
      /notarzt/feuerwehr) (schnell/bitte/nötig/sofort/ein/eine)|(brauchen/brauche) (einen
      /eine) (krankenwagen/notarzt/rettungswagen)`,
  help_weak: `hilfe|was (soll/muss/mach/mache) ich (tun/machen/jetzt/)|was sollen wir (tun/machen
      /)|was machen wir|was nun|was tun|(habe/haben/hab) (so/große/solche/schreckliche/) angst
    |angst|todesangst|ich zittere|panik|in panik|panisch|akku (ist/fast) .. leer|kein guthaben
    |kann nicht (telefonieren/anrufen/sprechen/reden)|traue mich nicht|trauen uns nicht
    |niemand geht (ran/ans telefon)|geht niemand ran|hebt niemand ab|101 (antwortet/besetzt/geht
      /ist)|kann jemand kommen|könnt ihr kommen|können sie kommen|können sie jemanden schicken
    |schnell bitte|bitte schnell|ist dringend|dringend|eilt|notfall|schnell|krankenwagen
    |rettungswagen|notarzt|(bin/ich bin) (ganz/hier/) (allein/alleine) (zu hause/zuhause/im haus
      /daheim/)|(allein/alleine) (zu hause/zuhause/im haus/daheim/mit den kindern)|es brennt
    |brennt es`,
  force: `bricht .. auf|brechen .. auf|bricht .. ein|brechen .. ein|einbrechen|einzubrechen
    |aufbrechen|aufzubrechen|aufzuhebeln|aufhebeln|aufbricht|einbricht|aufhebelt|hebelt|hebeln
    |aufgehebelt wird|wird .. aufgehebelt|wird .. aufgebrochen|schlägt .. ein|schlagen .. ein
    |einschlagen|einzuschlagen|tritt .. ein|treten .. ein|eintreten|einzutreten|tritt gegen
    |treten gegen|hämmert|hämmern|trommelt|trommeln|poltert|klopft (wie wild/heftig/an meine
      /an die/gegen/laut)|schlägt (gegen/an/auf) (die/meine/unsere) (tür/haustür/tür/wohnungstür
      /scheibe)|rüttelt|rütteln|zu rütteln|macht sich .. zu schaffen|machen sich .. zu schaffen
    |zu schaffen|fummelt|fummeln|werkelt|stochert|klettert|klettern|klettert hoch|kraxelt
    |steigt (über/auf/durch/in/ein)|steigen (über/auf/durch/in/ein)|springt über|springen über
    |(versucht/versuchen) .. (einzubrechen/aufzubrechen/aufzuhebeln/einzusteigen/einzudringen
      /reinzukommen/hineinzukommen/hineinzugelangen/zu öffnen/aufzumachen/aufzukriegen
      /aufzubekommen/aufzudrücken/hochzuschieben/reinzugehen/einzutreten/reinzuklettern)|(will
      /wollen) .. (rein/hinein/einbrechen/reinkommen/aufbrechen)|probiert .. (türen/klinken/tür
      /klinke/haustüren/fenster)|probieren .. (türen/klinken/haustüren)|drückt .. klinke|zieht an
    |zerrt an|=sägt|=sägen|bohrt|bohren|schneidet|schneiden|stemmt|stemmen|brecheisen|stemmeisen
    |brechstange|schiebt .. rollladen|rollladen hoch|leiter (an/gegen)|drückt gegen|drückt die
    |wirft sich gegen|(türklinken/klinken/türen/haustüren/autotüren) (probiert/probieren/testet
      /testen/durchprobiert)|an (der/die/meiner/unserer) (tür/haustür) .. zugange|(wird
      /werden) (gerade/jetzt/soeben/in diesem moment/) .. (aufgebrochen/aufgehebelt/eingeschlagen
      /eingetreten)|aufgebrochen (wird/werden)|wird (gerade/jetzt/soeben) .. eingebrochen|bricht
    |brechen`,
  intrude: `(steigt/steigen/klettert/klettern/kriecht/kriechen/schlüpft/schlüpfen/geht/gehen/kommt
      /kommen/springt/springen) .. (ein/rein/hinein/durchs fenster/durch das fenster
      /durch ein fenster/durchs küchenfenster/durchs kellerfenster/über den zaun/über die mauer
      /über die hecke/über das tor/durch die hintertür/durch die kellertür/durch die terrassentür
      /übers dach/über die garage/ins haus/in das haus/in die wohnung/in den garten/in den keller
      /in die garage)|einsteigen|einzusteigen|eindringen|einzudringen|dringt .. ein|dringen .. ein
    |eingestiegen|ist .. eingedrungen|sind .. eingedrungen|reingegangen|(durchsucht/durchsuchen
      /durchwühlt/durchwühlen/durchstöbert) (das/die/unser/unsere/den)|(räumt/räumen) .. (aus
      /leer)|plündert|plündern|(trägt/tragen/schleppt/schleppen) .. (raus/heraus/aus dem haus
      /hinaus/weg/aus der wohnung)|(kommt/kommen) .. (aus dem haus/aus der wohnung
      /aus dem fenster) mit|laden .. ein|lädt .. ein|brechen ein|bricht ein|(sind
      /ist) (bei den nachbarn/im haus/in der wohnung/im keller/drin/drinnen/im garten) (drin
      /drinnen/eingebrochen/)|drin ich sehe|schleicht .. (ins/in das/in den/in die)|einzieht|(sind
      /ist) (jetzt/nun/schon/noch/gerade/da/) (drin/drinnen/im haus/in der wohnung/im keller)
    |(steigt/steigen/klettert/klettern/kommt/kommen/springt/springen/kriecht) .. .. (aus
      /durch) (dem/das/einem/ein/unserem/unser/meinem) (fenster/küchenfenster/kellerfenster
      /dachfenster/hintertür)|(will/wollen) (unbedingt/) (rein/hinein/reinkommen/hereinkommen
      /ins haus)`,
  lurk: `schleicht|schleichen|herumschleichen|schleicht .. herum|schleichen .. herum
    |herumschleicht|lauert|lauern|lungert .. herum|späht|spähen|lugt|guckt (durch/in/über)
    |gucken (durch/in/über)|schaut (durch/in die/in das/in unser/in mein/über den/über die/rein
      /hinein)|schauen (durch/in die/in das/in unser/rein/hinein)|(läuft/laufen/streicht/streichen
      /streift/streifen/geistert) (um/ums/rum/herum)|(läuft/laufen/streift/streicht) .. (herum/rum
      /ums haus/umher)|beobachtet (uns/mich/unser/das/die/mein)|beobachten (uns/mich/unser/das
      /die)|steht schmiere|stehen schmiere|versteckt|versteckt sich|verstecken sich|verborgen
    |kauert|kauern|hockt|geduckt|mit kapuze|kapuze|sturmhaube|sturmhauben|maskiert|maskierte
    |maskierter|vermummt|vermummte|vermummter|maske|masken|gesicht verdeckt|taschenlampe
    |taschenlampen|stirnlampe|brecheisen|schraubenzieher|schraubendreher|eisenstange|handschuhe
    |wartet hinter|warten hinter|macht fotos von|inspiziert|belauert`,
  sign_of_life: `taschenlampe|taschenlampen|lichtkegel|lichtstrahl|licht|lichter|lichtschein
    |schein|silhouette|schatten|gestalt|(kaputte/zerbrochene/eingeschlagene) scheibe
    |scheibe (kaputt/zerbrochen/eingeschlagen)|glassplitter|(tür/haustür/hintertür/kellertür
      /terrassentür/fenster) (steht/ist/stehen/sind) (weit/sperrangelweit/) (offen/auf)|(offene
      /offenstehende) (tür/haustür/hintertür/kellertür/terrassentür/fenster)|offen stehende
    |sperrangelweit|geht (das/ein) licht|flackert|bewegt sich|bewegung`,
  stirring: `lärm|geräusch|geräusche|schritte|poltern|gepolter|rumpeln|rumort|klirren|glas klirren
    |krachen|knacken|knarren|knarrt|rascheln|raschelt|bewegt|bewegen|bewegungen|stimmen|stimme
    |reden|flüstern|laufen|läuft|gehen|geht|klopfen|kratzen|wühlen|herumlaufen`,
  alarm_rings: `(alarm/alarmanlage/sirene) .. (geht/heult/läutet/schrillt/losgegangen/los/an
      /geht los/ertönt/klingelt)|(geht/heult/schrillt/läutet) .. (alarm/alarmanlage)`,
  owner_away: `im urlaub|in urlaub|auf reisen|verreist|in (spanien/italien/frankreich/portugal
      /ägypten/marokko/kur)|in der türkei|im ausland|im krankenhaus|abwesend|nicht da|nicht daheim
    |nicht zu hause|nicht zuhause|niemand zu hause|niemand zuhause|keiner da|keiner zu hause
    |niemand da|weggefahren|weggeflogen|haus (steht/ist) leer|steht leer|leerstehend|leerstehende
    |leerstehenden|leer stehenden|unbewohnt|unbewohnte|unbewohnten|wohnt niemand|(niemand
      /keiner) (hat/sonst hat) (einen/den) schlüssel|dürfte niemand|sollte niemand|an der see
    |am meer|im skiurlaub|auf der arbeit|arbeiten|ganz allein|verstorben|gestorben|zu verkaufen
    |kommen erst|kommt erst|noch nicht zurück`,
  hiding: `(habe/haben/hab) (mich/uns) (versteckt/eingeschlossen/eingesperrt/verbarrikadiert
      /im bad/in der toilette/im schlafzimmer)|(ich verstecke mich/wir verstecken uns)|(bin
      /sind) (versteckt/eingeschlossen/eingesperrt/gefangen)|(mich/uns) .. (versteckt
      /eingeschlossen/eingesperrt/verbarrikadiert)|sitze (im bad/in der toilette/im schrank/fest)
    |sitzen (im bad/fest)|verstecke mich|verstecken uns|kann nicht (raus/weg/hinaus)
    |mutterseelenallein`,
  violence: `schlägt|schlagen|verprügelt|verprügeln|prügelt|prügeln|prügelei|schlägerei
    |greift .. an|greifen .. an|angreifen|angegriffen|bedroht|bedrohen|tritt auf|treten auf|würgt
    |würgen|vergewaltig*|kämpfen|kämpft|raufen|schreit um hilfe|schreien um hilfe|um hilfe
    |hilferuf*|hilfeschrei*|schießt|schießen|schüsse|geschossen|schießerei|sticht|stechen auf
    |messerstecherei|entführ*|kidnapp*|zerrt|zerren|bespuckt|verfolgt (mich/uns/sie)|folgt mir
    |belästigt (mich/eine/sie)|misshandel*|geht auf .. los|gehen auf .. los|aufeinander los
    |rastet aus|aggressiv|werfen steine auf|wirft steine auf|(wird/werden) .. (überfallen
      /angegriffen/geschlagen/bedroht/ausgeraubt/verprügelt/gewürgt/zusammengeschlagen)|überfall
    |überfallen|raubüberfall|(tritt/treten/schlägt/schlagen) .. auf (einen/eine/ihn/sie/den/die
      /jemanden)|(zerrt/zerren/zieht/ziehen/drängt) .. (auto/wagen/lieferwagen)|hält .. (fest
      /gefangen)|(droht/drohen) (mir/mich/ihr/ihm/mit/damit)`,
  cry: `schreit|kreischt|kreischen|schreien|schreie|geschrei|weint|weinen|brüllt|brüllen
    |gekreische|heult`,
  weapon: `messer|waffe|waffen|bewaffnet|bewaffnete|bewaffneter|pistole|gewehr|revolver|machete
    |axt|beil|baseballschläger|=schläger|knüppel|eisenstange|hammer|schlagstock|kalaschnikow
    |cutter|teppichmesser|granate|schüsse|schusswaffe|schwert`,
  injury: `bewusstlos|bewusstlose|bewusstloser|ohnmächtig|in ohnmacht|nicht bei bewusstsein
    |nicht ansprechbar|bewusstsein|(bewegt/rührt) sich nicht (mehr/)|reagiert nicht (mehr/)
    |antwortet nicht (mehr/)|atmet (nicht/kaum/schwer/schlecht/nicht mehr/kaum noch)|(bekommt
      /kriegt) (keine/kaum) luft|keine luft|erstickt|ersticken|verschluckt|blutet|=bluten|blut
    |blutend|blutende|blutender|blutüberströmt|zusammengebrochen|bricht zusammen|kollabiert
    |herzanfall|herzinfarkt|infarkt|herzstillstand|schlaganfall|krampfanfall|krämpfe
    |epileptischer anfall|(ist/sind) .. (gestürzt/hingefallen)|gestürzt|hingefallen
    |vom dach gefallen|treppe (runtergefallen/hinuntergefallen/heruntergefallen/gefallen)
    |liegt (am/auf dem) boden|am boden|liegt (reglos/regungslos/bewusstlos)|regungslos|leblos
    |schwerverletzt|schwer verletzt|verletzt|verletzte|verletzter|blaue lippen|ertrinkt|ertrinken
    |ertrunken|erhängt|selbstmord|suizid|(will/wird) (springen/sich umbringen/von der brücke
      /vom dach)|vom dach springen|von der brücke springen|sich das leben nehmen|überdosis
    |vergiftet|vergiftung|eingeklemmt|überfahren|angefahren worden|stromschlag|verbrüht
    |brandwunden|wehen|stirbt|sterben|im sterben|unterkühlt|kann nicht (mehr/) aufstehen
    |kommt nicht (mehr/) hoch|wacht nicht auf|bekomme (ihn/sie) nicht wach|hilflos|(ist
      /sind) .. (gefallen/gestolpert/überfahren/niedergestochen/ausgerutscht)|(und/er/sie/der/die
      /mann/frau/nachbar/nachbarin/dame/herr/kind/radfahrer/jemand) liegt (hier/da/jetzt/noch
      /) (auf der straße/auf der fahrbahn/auf dem gehweg/auf dem boden/am boden)|(wurde
      /ist) .. angefahren und|(will/wird/droht) (sie/er/) (zu/) springen|sagt (sie/er) springt
    |(droht/will) .. (runterzuspringen/hinunterzuspringen/zu springen)`,
  fire: `brand|brennt|brennen|brennend|brennende|feuer|flammen|flamme|rauch|rauchwolke|rauchwolken
    |rauchsäule|qualm|qualmt|(in/steht in/stehen in) flammen|lichterloh|fängt feuer|feuer gefangen
    |in brand|explosion|explodiert|gasleck|gasgeruch|(riecht/stinkt) .. nach (gas/rauch
      /verbranntem/verbrannt)|nach gas|gas (tritt/strömt) aus|gasaustritt|kohlenmonoxid
    |kurzschluss|funken|brandgeruch|schwelbrand|(rieche/riechen) (hier/starkes/starken/stark
      /) (gas/rauch/qualm/verbranntes)|gas (im/in der/in unserem)`,
  lost_person: `kind|kindes|kleinkind|baby|kleiner junge|kleines mädchen|kleines kind|junge
    |mädchen|(meine/mein) (tochter/sohn/mutter/vater/oma/opa/großmutter/großvater)|töchterchen
    |söhnchen|(alte/ältere/alten/älteren) (dame/frau/damen)|(alter/älterer/alten/älteren
      /verwirrter/verwirrten) (mann/herr/herrn)|alter mann|(verwirrte/verwirrter/verwirrten
      /demente/dementer) (alte/alter/alten/ältere/älterer/) (frau/mann/dame/herr/person)|seniorin
    |senior|dement|demente|demenz|alzheimer|verwirrt|verwirrte|verwirrter|orientierungslos
    |im (schlafanzug/pyjama/nachthemd/bademantel)|barfuß|ganz allein auf|allein auf der
    |im auto in der sonne|im auto eingesperrt|in einem auto eingeschlossen`,
  missing: `(nicht/nie/noch nicht/immer noch nicht) (nach hause gekommen/heimgekommen
      /zurückgekommen/zurückgekehrt/angekommen/nachhause gekommen)|niemand hat (ihn/sie) gesehen
    |unauffindbar|(finde/finden/suche/suchen) (ihn/sie) (nicht/nirgends/überall)|(ist/sind
      /wird) (vermisst/verschwunden/spurlos verschwunden)|spurlos|weiß nicht (mehr/) wo (sie
      /er) (wohnt/ist)|irrt|irren|umherirrt|irrt .. (herum/umher)|läuft verwirrt`,
  hazard: `(stromkabel/stromleitung/hochspannungsleitung/kabel/leitung) .. (boden/hängt/liegt
      /funken/gerissen/herunter/straße)|baum (droht/fällt/ist auf/liegt auf)|umgestürzter baum
    |droht .. (umzustürzen/einzustürzen/umzufallen/zu fallen/herunterzufallen)|stürzt (ein/gleich)
    |eingestürzt|einsturz|einsturzgefahr|mauer droht|offener (gully/kanaldeckel/schacht)
    |(gullydeckel/kanaldeckel) (fehlt/fehlen/offen)|wasser steigt|unter wasser|chemikalien
    |chemikalie|chemische|tankwagen|bombe|granate|verdächtiges paket|geisterfahrer|falschfahrer
    |auf den (gleisen/schienen)|an den (gleisen/schienen)|auf (der autobahn/den bahngleisen)
    |an den bahngleisen|mitten auf der (straße/fahrbahn/hauptstraße/kreuzung)|gefährlicher hund
    |hund (greift/beißt)|beißt ein kind|stier|bulle ist los|(im/in dem) aufzug (fest/stecken
      /eingeschlossen)|aufzug steckt|ins eis eingebrochen|auf der (hauptstraße/landstraße
      /bundesstraße) .. (irrt/läuft)|(hängt/liegt/hängen) .. (stromkabel/kabel/stromleitung
      /leitung)|(loses/lose/herabhängendes/offenes/gerissenes) (stromkabel/kabel/stromleitung
      /leitung)|baum .. (auto/haus/dach/straße/weg) gefallen`,
  reckless: `geisterfahrer|falschfahrer|straßenrennen|autorennen|(fahren/liefern) .. rennen
    |driften`,
  throwing: `(wirft/werfen/schmeißt/schmeißen) (mit/) (steine/steinen/flaschen/eier/eiern/böller
      /böllern/gegenstände/gegenständen/pflastersteine/pflastersteinen/sachen)|(zündet
      /zünden) .. an|(stecken/steckt) .. in brand|machen feuer|macht feuer|legt feuer|legen feuer
    |(wirft/werfen/stoßen/stößt) .. um|beschmieren|beschmiert|besprühen|besprüht|sprayen|sprayt
    |sprühen|sprüht|zerstören|zerstört|demolieren|demoliert|randalieren|randaliert|(schlagen
      /schlägt) .. kaputt|(machen/macht) .. kaputt|(reißen/reißt) .. (ab/aus/heraus/um)|(treten
      /tritt) .. (kaputt/ein/ab)|schießen (auf/mit)|schießt (auf/mit)|zünden (böller/feuerwerk)
    |(schmeißen/werfen/schmeißt/wirft) .. (scheiben/fenster) .. ein|scheiben .. ein|(wird
      /werden) .. .. (geworfen/abgeladen/abgekippt/gekippt/geschüttet/zerstört/besprüht/beschmiert
      /eingeworfen/eingeschlagen/demoliert)`,
  police_called: `polizei (gerufen/angerufen/verständigt/informiert/benachrichtigt/war/kam/ist
      /weiß)|101 angerufen|(habe/haben) (die/schon die/bereits die) polizei|112 (angerufen
      /gerufen)|anzeige (erstattet/gemacht/aufgegeben)|strafanzeige|protokoll|aussage gemacht
    |kommissariat|polizeiwache|anzeige`,
  not_danger: `rote ampel|grüne ampel|ampel|feuerwerk|grill|grillen|grillfest|lagerfeuer
    |osterfeuer|lachgas|gaszähler|gasrechnung|gasgesellschaft|gasflasche|gasflaschen|gasanbieter
    |gasversorger|gasmann|brandmelder|rauchmelder|feuermelder|feueralarm|brandübung|feuerwehrfest
    |kaltblütig|blutspende|blutspenden|blut spenden|blutabnahme|erste hilfe|hilfsdienst|anruf
    |feuerwehrmann|rauchverbot|rauchen|brennholz|brandschutz|feuerversicherung|feuerlöscher
    |brennnesseln|licht brennt|lampe brennt|laterne brennt|laternen brennen|lampen brennen
    |straßenlaterne|straßenlaternen|straßenbeleuchtung|laterne|laternen|beleuchtung|kerze|kerzen
    |brennt mir|feuerstelle|feierabend|(licht/lampe/lampen) .. (brennt/brennen)`,
};
