// German, third part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const deSeen: Lexicon = {
  // When.
  past_time: `gestern|vorgestern|(gestern/vorgestern/heute) (abend/morgen/früh/nachmittag/nacht
      /mittag/vormittag)|gesternabend|heute (früh/morgen/mittag/vormittag/nacht)|letzte (nacht
      /woche/tage)|letzten (monat/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag
      /sommer/winter/wochen/tage/tagen)|letztes (wochenende/jahr/mal)|letzter (woche/zeit/nacht)
    |(vergangene/vergangenen/vergangenes/vorige/vorigen/voriges) (nacht/woche/monat/jahr
      /wochenende/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag)|(montag/dienstag
      /mittwoch/donnerstag/freitag/samstag/sonntag)|(montag/dienstag/mittwoch/donnerstag/freitag
      /samstag/sonntag)(abend/nacht/morgen/nachmittag/mittag/vormittag)|in der nacht
    |in der nacht (auf/zum/vom)|über nacht|die ganze nacht|am (wochenende/vortag)|übers wochenende
    |dieses wochenende|diese woche|(vor/seit) (weihnachten/ostern/neujahr)|(zu/an) (weihnachten
      /ostern/neujahr)|vor .. (tagen/wochen/monaten/jahren/stunden)|vor (einer/einem/zwei/drei
      /vier/kurzem/langer/längerer) (stunde/stunden/woche/wochen/monat/monaten/tag/tagen/jahr
      /jahren/zeit)|vor kurzem|neulich|kürzlich|unlängst|früher|damals|seinerzeit|in letzter zeit
    |die letzten tage|neulich abends|(als/nachdem) (wir/ich) .. (kamen/kam/zurückkamen/zurückkam
      /heimkamen/heimkam/aufwachte/aufstand/aufwachten/waren)|bei (meiner/unserer) (rückkehr
      /heimkehr)|nach (meiner/unserer) (rückkehr/heimkehr)|beim (aufwachen/aufstehen/heimkommen
      /nachhausekommen)|während (unseres/meines) (urlaubs)|während (unserer/meiner) (abwesenheit
      /ferien)|im (januar/februar/märz/april/mai/juni/juli/august/september/oktober/november
      /dezember)|vom (januar/februar/märz/april/mai/juni/juli/august/september/oktober/november
      /dezember)|gegen (1/2/3/4/5) uhr|um (drei/zwei/ein/vier/1/2/3/4) uhr (nachts/morgens/früh)
    |am nächsten (tag/morgen)|tags darauf|in 20*|mehrfach|mehrmals`,
  past_verb: `war|waren|hatte|hatten|wurde|wurden|ist gewesen|habe gesehen|haben gesehen|sah|sahen
    |hörte|hörten|stand|standen|lief|liefen|fuhr|fuhren|versuchte|versuchten|fand|fanden|geraten
    |geworden|geräte|gewerbe`,
  now: `gerade jetzt|jetzt gerade|im moment|im augenblick|in diesem moment|in diesem augenblick
    |momentan|soeben|augenblicklich|während ich (das/dies/schreibe/tippe/ihnen/euch)
    |just in diesem|hier und jetzt|es ist (mitternacht/1 uhr/2 uhr/3 uhr/4 uhr/23 uhr)|live
    |derzeit brennt|genau jetzt|eben jetzt|grad jetzt|jetz|und jetzt (ist/sind/steht/stehen/läuft
      /laufen/versucht/versuchen/höre/sehe)|jetzt (steht/stehen/ist da/sind da/versucht/versuchen
      /läuft/laufen/klettert/klettern/höre ich/sehe ich/ist er/sind sie)|jetzt (hier/da)|(da
      /hier) jetzt`,
  going_on: `gerade|grade|grad|gerad|dabei zu|gerade dabei|sind dabei|ist dabei|am (einbrechen
      /abladen/klettern/schlagen/prügeln/sprühen/zerstören/randalieren/brennen/machen/werfen
      /kippen/schleppen)|im gange|zugange|auf frischer tat|(seit/schon seit) (ein paar/zehn/fünf
      /zwei/drei/fünfzehn/zwanzig/einigen/10/5/2/3/15/20/30/zirka zehn) (minuten/min)
    |seit (einer viertelstunde/einer halben stunde/einer stunde/eben/vorhin)|schon (zehn/fünf/10/5
      /15/zwanzig/20) minuten|noch dabei|immer noch dabei|weiterhin dabei
    |macht sich .. zu schaffen|machen sich .. zu schaffen|(ist/sind) .. dabei|dabei (den/die/das
      /unsere/unser/mein/meine/einen/eine) .. zu|(habe/haben/hab) (mich/uns) .. (eingeschlossen
      /versteckt/eingesperrt/verbarrikadiert)|(sitze/sitzen) .. (eingeschlossen/versteckt)|(wirft
      /werfen/schmeißt/schmeißen/kippt/kippen/lädt/laden/entsorgt/sprüht/sprühen/besprüht/zerstört
      /zerstören/zündet/zünden/steckt/stecken/schlägt/schlagen/klettert/klettern/kriecht/bricht
      /brechen/hebelt/versucht/versuchen/schleicht/schleichen/läuft/laufen/fährt/fahren/steht
      /stehen/ruft/rufen/schreit/schreien/brüllt/macht/machen/spielt/verbrennt/verbrennen/brennt
      /brennen/prügelt/prügeln/guckt/schaut/durchsucht/schüttet/schütten/gießt/höre/sehe/hören
      /sehen/springt/hämmert/rüttelt/=sägt/beschmiert/beschmieren/schießt/steigt/steigen/tritt
      /treten/kämpfen/randaliert/randalieren) .. jetzt|jetzt .. (wirft/werfen/schmeißt/schmeißen
      /kippt/kippen/lädt/laden/entsorgt/sprüht/sprühen/besprüht/zerstört/zerstören/zündet/zünden
      /steckt/stecken/schlägt/schlagen/klettert/klettern/kriecht/bricht/brechen/hebelt/versucht
      /versuchen/schleicht/schleichen/läuft/laufen/fährt/fahren/steht/stehen/ruft/rufen/schreit
      /schreien/brüllt/macht/machen/spielt/verbrennt/verbrennen/brennt/brennen/prügelt/prügeln
      /guckt/schaut/durchsucht/schüttet/schütten/gießt/höre/sehe/hören/sehen/springt/hämmert
      /rüttelt/=sägt/beschmiert/beschmieren/schießt/steigt/steigen/tritt/treten/kämpfen/randaliert
      /randalieren)|(ist/sind) jetzt (jemand/drin/drinnen/einer/ein/zwei/drei/dabei/hier/da/männer
      /leute/jugendliche/wieder/im haus/im garten)|jetzt (jemand/gerade)|(ist/sind) (da
      /hier) jetzt|(da/hier/dort) (steht/stehen/sitzt/sitzen/läuft/laufen) (einer/jemand/ein/eine
      /zwei/drei/leute/männer/jugendliche/welche/gerade/jetzt)`,
  witness: `(ich/wir) (sehe/sehen/höre/hören/beobachte/beobachten) (sie/ihn/ihm/es/jemanden/jemand
      /wie/gerade/jetzt/da/hier/zwei/drei/leute/männer/einen mann/eine frau/einen/jugendliche
      /licht/taschenlampen/schritte)|(sehe/höre/beobachte) ich (jemanden/sie/ihn/wie/da/zwei
      /männer/gerade)|(von/aus) (meinem/unserem) (fenster/balkon/küchenfenster/schlafzimmer/zimmer
      /bett/auto)|vom (balkon/fenster) aus|durch mein fenster|vor meinen augen|vor meiner nase
    |kann (sie/ihn/es) (sehen/hören)`,
  just: `soeben|gerade eben|eben gerade|eben erst|gerade (gesehen/gehört/eingebrochen/beobachtet
      /passiert)|(habe/haben/hat/ist/sind/wurde/wurden) (gerade/eben/soeben)|vor (einer/zwei/drei
      /fünf/zehn/2/3/5/10/wenigen/ein paar) (minute/minuten/sekunden/augenblicken)|(kommt
      /kommen) gerade|eben noch|vorhin gerade|grad eben|in dieser minute`,
  still_there: `(noch/immer noch/noch immer) (da/dort/drin/drinnen/hier/im haus/im garten
      /im keller/in der/in meinem/vor/hinter/im/nicht weg/nicht fertig/nicht gegangen/zugange
      /vor ort/auf dem/auf der/unten/oben)|(ist/sind) (noch/immer noch/noch immer) (da/dort/drin
      /drinnen/im/in/hier)|(steht/stehen/sitzt/sitzen/läuft/laufen) (noch/immer noch) (da/dort/vor
      /hier)|(geht/gehen/will/wollen/haut) nicht (weg/gehen/fort)|(geht/gehen) immer weiter
    |(machen/macht) (immer/einfach/) weiter|hört nicht auf|hören nicht auf|(ist/sind) wieder (da
      /hier/zurück)|(ist/sind) zurückgekommen|(kommt/kommen) (zurück/wieder)|weigert sich zu gehen
    |noch halb voll|noch nicht (fertig/weg)|(da/hier/dort) (ist/steht/sind/stehen/läuft) (er/sie
      /die/der) (wieder/noch)|(da/es) (sitzt/sitzen/liegt/ist/steht) noch (jemand/leute/einer
      /ein kind/kinder)`,
  recurrent: `(jeden/jede/jedes) (tag/abend/nacht/woche/wochenende/monat/morgen/mittag/nachmittag
      /jahr/mal/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/stunde/sommer/winter
      /zweiten)|(alle/aller) (tage/wochen/paar tage/zwei/paar)|immer|immer wieder|immer mehr|oft
    |öfter|öfters|häufig|regelmäßig|ständig|dauernd|andauernd|laufend|fortwährend|unentwegt
    |manchmal|gelegentlich|ab und zu|hin und wieder|von zeit zu zeit|meistens|gewöhnlich
    |normalerweise|täglich|wöchentlich|monatlich|jährlich|tag und nacht|nacht für nacht
    |abend für abend|woche für woche|tag für tag|abends|nachts|morgens|sonntags|samstags|freitags
    |an den wochenenden|am wochenende immer|seit (monaten/wochen/jahren/tagen/langem/längerem
      /ewigkeiten/einer woche/einem monat/einem jahr/zwei wochen/drei wochen/gestern)
    |schon (seit wochen/seit monaten/wochenlang/monatelang/wieder)|(wochenlang/monatelang
      /jahrelang/tagelang/stundenlang)|wiederholt|mehrmals (pro/die)|systematisch|die ganze zeit
    |zum wiederholten|fast jeden|fast jede`,
  since: "seit|schon|bereits|seit wochen|seit monaten|seit tagen|inzwischen|mittlerweile",
  gone: `(ist/sind) (weg/abgehauen/geflohen/geflüchtet/weggelaufen/weggefahren/davongelaufen
      /davongefahren/abgezogen/entkommen)|(geflohen/geflüchtet/abgehauen/davongelaufen/weggelaufen
      /weggefahren/davongefahren/getürmt/entkommen)|flüchteten|flüchtete|floh|flohen|(lief/liefen
      /rannte/rannten/fuhr/fuhren) (dann/schnell/sofort/) (weg/davon)|das weite gesucht
    |aus dem staub|über alle berge|niemand mehr|keiner mehr|(ist/alles) vorbei|hat sich erledigt
    |(polizei/streife) (war/kam/ist/hat)|(feuerwehr) (war/kam/hat)|anzeige erstattet|anzeige
    |protokoll|(nichts/nix) (gestohlen/weg/mitgenommen/entwendet)|nichts fehlt|fehlalarm
    |falscher alarm|stellte sich heraus|festgenommen|verhaftet|(krankenwagen/rettungswagen) hat
    |ins krankenhaus gebracht|aufgegeben|ließen ab|abgelassen|gestört|misslungen|gescheitert
    |ohne erfolg|nicht hineingekommen|nicht reingekommen|(dann/schnell/sofort/wieder/richtung
      /unerkannt) verschwunden|verschwanden (sie/die/in)|verschwand (er/in/richtung)`,

  // Telling.
  see: `(habe/haben/hat/hab) (ich/wir/auch/schon/) .. (gesehen/bemerkt/beobachtet/entdeckt
      /festgestellt/gefunden/gefilmt/fotografiert/aufgenommen)|gesehen|bemerkt|beobachtet|entdeckt
    |festgestellt|aufgefallen|sehe|sehen|sieht|sah|sahen|bemerke|bemerkte|stelle fest|stellen fest
    |entdeckte|gefunden|fand|fanden|ertappt|gefilmt|fotografiert|möchte melden|wollte melden
    |möchten melden|ich melde ihnen|melde ihnen|zu melden|mitteilen dass|ihnen mitteilen
    |informieren dass|sie informieren|hinweisen|darauf hinweisen|weise darauf|aufmerksam machen
    |zeuge|zeugin|fällt auf|fiel auf|wir sehen|ist zu sehen|zu sehen|sehe wie`,
  hear: `höre|hören|hört|hörte|hörten|gehört|hör|lärm|geräusch|geräusche|gepolter|poltern|klirren
    |schreie|geschrei|schritte|krachen|klopfen`,
  there_is: `es gibt|gibt es|es gab|da ist|da sind|da war|da waren|da liegt|da liegen|da steht
    |da stehen|da läuft|da laufen|da sitzt|da klettert|da schleicht|hier ist|hier sind|hier liegt
    |hier liegen|hier steht|hier stehen|hier wird|dort liegt|dort liegen|dort steht|dort stehen
    |es liegt|es liegen|es steht|es stehen|es ist|es sind|es wird|liegt|liegen|lag|lagen|steht
    |stehen|stand|schon wieder|erneut|wieder ein|wieder eine|immer noch|überall|befindet sich
    |befinden sich|rumliegen|herumliegen|herumliegt|es befindet|abgestellt|jemand ist|ist jemand
    |sind da|ist da`,
  place: `vor (dem/der/den/unserem/unserer/meinem)|hinter (dem/der/den/unserem/unserer/meinem)
    |an der ecke|ecke|gegenüber|neben (dem/der/den/unserem)|entlang|auf der straße|in der straße
    |in meiner straße|in unserer straße|straße|hauptstraße|allee|platz|dorfplatz|marktplatz
    |parkplatz|bürgersteig|gehweg|gehsteig|park|wald|waldrand|waldweg|brücke|bach|fluss|graben
    |straßengraben|weg|feldweg|gasse|kreisverkehr|bushaltestelle|haltestelle|bahnhof|schule|kirche
    |friedhof|kreuzung|treppe|treppen|sackgasse|halde|gebäude|eingang|hof|glascontainer
    |altkleidercontainer|garagen|gelände|böschung|wiese|feld|acker|ufer|unter der brücke|in höhe
    |auf höhe|nummer|hausnummer|öffentlicher weg|öffentlichen|gewerbegebiet|industriegebiet
    |supermarkt|apotheke|bäckerei|bäcker|radweg|spielplatz|toiletten|wartehäuschen|durchgang
    |tunnel|unterführung|treppenhaus|briefkästen|viertel|siedlung|dorf|sportplatz|containerpark
    |tempo 30 zone|rue|avenue|strasse`,
  evidence: `(foto/fotos/bild/bilder) (im anhang/anbei/beigefügt/liegen bei)|im anhang|anbei
    |beigefügt|siehe (fotos/foto/anhang/bild/bilder)|kennzeichen|nummernschild|nummernschilder
    |autokennzeichen|(deutsches/belgisches/französisches) kennzeichen|foto|fotos|bild|bilder|video
    |aufnahmen|kameraaufnahmen|beschreibung|bekleidet|gekleidet|kapuze|kappe|mütze|etwa .. jahre
    |ca .. jahre|circa .. jahre|um die (dreißig/vierzig/zwanzig/30/40/20)|mittelgroß|akzent
    |lieferwagen|transporter|jacke|daunenjacke|rucksack|gegen|zwischen|anzeige|protokoll
    |kapuzenpulli|jogginganzug|trainingsanzug|personenbeschreibung`,
  for_information: `zur (info/information/kenntnis/kenntnisnahme)|zu ihrer (info/information
      /kenntnis)|damit sie|ich melde ihnen|ihnen melden|seien sie (wachsam/vorsichtig/aufmerksam)
    |seid (wachsam/vorsichtig)|vorsicht|achtung|passt auf|passen sie auf|aufgepasst|aufpassen
    |augen offen|(halten/haltet) (sie/) die augen|weitersagen|bitte weiterleiten|weiterleiten
    |weitergeben|auf dem laufenden|warnen sie|ich wollte (ihnen/sie/euch/nur)|wollte (ihnen
      /sie) nur|bitte (unternehmen/tun) sie|tun sie (etwas/was)|(unternehmen/unternehmt) (sie
      /) etwas|muss etwas|hat jemand (etwas/was) gesehen|falls jemand etwas|zeugen|danke im voraus
    |im voraus|was macht die (polizei/gemeinde/stadt)|eine schande|schande|skandal|skandalös
    |unverschämt|unverschämtheit|unzumutbar|unerträglich|inakzeptabel|frechheit|sauerei
    |ich habe es satt|wir haben es satt|es reicht|jetzt reicht es|so kann es nicht|tut nichts
    |tun nichts|zum kotzen|ekelhaft|eklig|widerlich|abstoßend`,

  // Who and where.
  person: `jemand|jemanden|jemandem|mann|männer|herr|herren|kerl|kerle|kerlen|typ|typen|typs
    |individuum|individuen|unbekannter|unbekannte|unbekannten|fremder|fremde|fremden|jugendlicher
    |jugendliche|jugendlichen|junge|jungen|jungs|bengel|kinder|teenager|bande|frau|frauen|dame
    |damen|paar|pärchen|person|personen|leute|menschen|dieb|diebe|einbrecher|räuber|mädchen|fahrer
    |beifahrer|arbeiter|verkäufer|vertreter|hausierer|besetzer|gestalt|gestalten|schatten
    |silhouette|eindringling|eindringlinge|täter|gauner|halbstarke|halbstarken|rowdys|randalierer
    |vandalen|einer|welche|mensch|verdächtiger|verdächtige|umweltsünder|kumpel|radfahrer
    |radfahrerin|fußgänger|fußgängerin|motorradfahrer|kind|rentner`,
  somebody: `jemand|jemanden|einer|(ein/einen/zwei/drei/eine) (weißer/weißen/weiße/schwarzer
      /schwarze/grauer/graue/blauer/roter/) (lieferwagen/transporter/lkw/auto/autos/wagen
      /kastenwagen/traktor/anhänger/motorrad/motorräder/camionnette)|(unbekannte/jugendliche
      /einbrecher/diebe/männer/fremde)|ein unbekannter|einer da|da sind (welche/zwei/drei/leute)
    |(zwei/drei) (typen/kerle/leute)|welche dabei|(ein/einen/eine/zwei/drei/vier/2/3/4/einige
      /mehrere/ein paar/diese/dieselben) (mann/männer/kerl/kerle/typ/typen/unbekannter/unbekannte
      /fremder/fremde/jugendlicher/jugendliche/junge/jungen/jungs/teenager/einbrecher/dieb/diebe
      /person/personen/frau/frauen/leute/paar/polizist/polizisten/gestalt/gestalten/bande
      /halbstarke)|(andere/anderer/junge/junger/alter/falsche/falscher/angeblicher/fremde/fremder
      /verdächtige/verdächtiger/unbekannte/unbekannter/maskierte/maskierter/betrunkener
      /bewaffneter) (mann/männer/kerl/kerle/typ/typen/jugendliche/jungen/jungs/einbrecher/person
      /personen/frau/frauen/leute/polizist/polizisten/gestalt)`,
  pronoun: "er|sie|die|der|einer|man",
  impersonal: `es (gibt/ist/sind/liegt/liegen/steht/wird/regnet/geht/kommt/wäre/fehlt/stinkt
      /riecht/brennt)`,
  suspect: `verdächtig|verdächtige|verdächtiger|verdächtiges|verdächtigen|komisch|komische
    |komischer|komisches|merkwürdig*|seltsam*|sonderbar*|eigenartig*|dubios*|zwielichtig*
    |unbekannt|unbekannte|unbekannten|ungewöhnlich*|beunruhigend*|unheimlich*|nicht von hier
    |nicht aus dem viertel|nicht ganz geheuer|nicht geheuer|neugierig*|abnormal|nie gesehen
    |noch nie gesehen|kenne ich nicht|kennen wir nicht|kennt niemand|kommt mir komisch
    |kommt mir verdächtig|suspekt|auffällig*|fremdes auto|fremdes fahrzeug`,
  home: `haus|häuser|hauses|wohnung|wohnungen|appartement|apartment|wohnhaus|einfamilienhaus|villa
    |heim|garten|gärten|vorgarten|küche|keller|garage|garagen|dachboden|speicher|wohnzimmer
    |esszimmer|schlafzimmer|kinderzimmer|badezimmer|bad|flur|diele|treppenhaus|wintergarten
    |terrasse|balkon|dach|gartenhaus|gartenhäuschen|gartenhütte|schuppen|scheune|büro|einfahrt
    |auffahrt|hof|innenhof|anbau|waschküche|carport|hühnerstall|gewächshaus|zimmer|etage|stockwerk
    |stock|mauer|hecke|zaun|fassade|hauswand|hauswände|hauswänden|block|studio|grundstück|nachbar
    |nachbarn|nachbarin|nachbars|nebenan|gegenüber|bei mir|bei uns|zu hause|zuhause|daheim
    |bei meiner|bei meinem|bei meinen|bei der|bei den|bei unserem|bei unseren|erdgeschoss
    |bauernhof|stall|ferienhaus|wohnwagen|leerstehende haus|leerstehendes haus|hausflur|eingang
    |abstellraum|laube|dachgeschoss|(beim/zum) (bäcker/metzger/nachbarn/nachbar/arzt/apotheker
      /friseur/wirt)|in der (bäckerei/apotheke/kneipe/schule)`,
  opening: `(/haus/hinter/keller/garagen/garten/terrassen/balkon/küchen/wohnungs/schiebe/neben/hof
      /eingangs/seiten/zimmer/vorder/stall)(tür/türe/türen/tor)|(/küchen/keller/dach/wohnzimmer
      /schlafzimmer/bad/badezimmer/kipp/schaufenster/garagen/terrassen/toiletten/klo)(fenster
      /fenstern/fensters)|scheibe|scheiben|fensterscheibe|fensterscheiben|glas|rollladen|rolladen
    |rollläden|rolläden|rollo|fensterladen|fensterläden|rahmen|fensterrahmen|türrahmen|schloss
    |schlösser|türschloss|zylinder|schließzylinder|klinke|türklinke|türgriff|griff|gitter
    |gartentor|gartentür|tor|einfahrtstor|riegel|vorhängeschloss|lichtschacht|kellerschacht
    |oberlicht|dachluke|klingel|türklingel|briefkasten|sprechanlage|türspalt|klinken|türklinken
    |autotüren|dachfensters|haustürklinke`,
  inside: `(im/ins/aus dem/aufs/vom/beim/in unserem/in meinem/in ihrem/in seinem/in einem/auf dem
      /auf unserem/auf meinem/in mein/in unser/in diesem/in deren/durch den/durch unseren
      /um das) (haus/hause/nachbarhaus/appartement/apartment/garten/nachbargarten/keller
      /wohnzimmer/esszimmer/schlafzimmer/kinderzimmer/badezimmer/bad/flur/treppenhaus/wintergarten
      /balkon/dach/dachboden/speicher/gartenhaus/schuppen/büro/hof/anbau/carport/hühnerstall
      /zimmer/erdgeschoss/stall/vorgarten/laden/geschäft/hausflur/haus nebenan/haus gegenüber
      /obergeschoss)|(in der/in die/aus der/in unserer/in meiner/in ihrer/in seiner/in einer
      /auf der/auf unserer/auf meiner/in unsere/in meine/durch die) (wohnung/küche/garage/diele
      /terrasse/scheune/einfahrt/auffahrt/waschküche/villa/laube/apotheke/schule/bäckerei
      /wohnung nebenan/wohnung über/gartenhütte/veranda)|bei (den/der/dem/meinen/meiner/meinem
      /unseren/unserer/unserem/einer/einem) (nachbarn/nachbarin/nachbar/mutter/oma/großmutter
      /eltern/vater/opa/schwester/bruder/tochter/sohn/tante/alten dame/dame/witwe)|bei (frau/herrn
      /familie)|drinnen|drin|hier drin|da drin|im inneren|unten im haus|oben im haus|unten läuft
    |bei (mir/uns) (zu hause/zuhause/im haus/in der wohnung/drin/daheim)|haus (nebenan/gegenüber
      /von/der nachbarn/meiner/des nachbarn)|wohnung (nebenan/gegenüber/über/von)|garten (nebenan
      /von/der nachbarn)|nebenan|gegenüber|am leerstehenden haus|leerstehenden haus
    |leerstehendes haus|auf die mauer|über (den/die/unseren/unsere) (zaun/mauer/hecke/gartenmauer
      /gartenzaun)|unten`,
  at_door: `(um das/ums/um mein/um unser) (haus/grundstück)|rund ums haus|um die (häuser/autos
      /schule)|ums haus|in (der/meiner/unserer) einfahrt|im eingang|vor dem gebäude|vorm haus
    |hinterm haus|vor der haustür|auf der schwelle|vor der nase|im hausflur|(vor/an/hinter/gegen
      /unter) (der/die/dem/meiner/meine/unserer/unsere/meinem/unserem/ihrer) (tür/türe/haustür
      /wohnungstür/hintertür/kellertür/terrassentür/fenster/küchenfenster/kellerfenster/haus
      /garage/garagentor/hecke/gartenhaus/tor/einfahrt/klinke/rollladen/klingel/nachbarhaus)`,

  // Burglary.
  burglary: `einbruch|einbruchs|einbrüche in|einbruchversuch|einbruchsversuch|einbruchsversuche
    |einbruchversuche|(versuchter/versuchten) (einbruch/diebstahl)|einbruchdiebstahl
    |wohnungseinbruch|wohnungseinbrüche|einbruchspuren|einbruchsspuren|eingebrochen|einbrechen
    |einzubrechen|einbricht|bricht .. ein|brechen .. ein|brach .. ein|brachen .. ein|einbrecher
    |einbrechern|eingedrungen|eingestiegen|aufgebrochen|aufgehebelt|aufzubrechen|aufzuhebeln
    |aufgestemmt|gewaltsam geöffnet|eingeschlagene scheibe|eingeschlagenes fenster|brecheisen
    |stemmeisen|brechstange|hebelspuren|aufbruchspuren|trickdiebstahl|trickdieb|trickdiebe
    |trickbetrug|trickbetrüger|bestohlen|ausgeraubt|leergeräumt|ausgeräumt|durchwühlt|durchsucht
    |auf den kopf gestellt|schmuck|tresor|ausspähen|ausgespäht|ausspioniert|ausgekundschaftet
    |auskundschaften|kundschaften|kundschafter|schmiere|schmiere gestanden|beobachtet die häuser
    |beobachtete die häuser|beobachten die häuser|schleicht|schleichen|schlich|herumgeschlichen
    |herumschleichen|(falscher/falsche/falschen/angeblicher/angebliche/angeblichen/vermeintlicher
      /vermeintliche) (polizist/polizisten/polizeibeamter/handwerker/klempner/installateur
      /arbeiter/briefträger/postbote/paketbote/paketzusteller/elektriker/techniker
      /schornsteinfeger/kaminkehrer/krankenschwester/krankenpfleger/beamter/beamte/mitarbeiter
      /kontrolleur/dachdecker/vertreter/ableser/zählerableser/gasmann/stromableser/wasserableser
      /monteur/inspektor/enkel)|(gab/gaben/gibt/geben/ausgegeben/ausgab/ausgaben) sich (als/aus)
    |sich als .. (ausgegeben/ausgab/ausgaben/ausgibt/ausgeben/vorgestellt)|als .. ausgegeben
    |behauptete .. (zu sein/zu kommen)|angeblich (von/vom) (den wasserwerken/der gasgesellschaft
      /wasserwerk/stromanbieter/der stadt)|wasserwerk|wasserwerke|stadtwerke|gaswerke
    |zähler (ablesen/abzulesen/kontrollieren)|zählerstand|hausierer|haustürgeschäft
    |haustürverkäufer|von tür zu tür|an allen türen|an (allen/sämtlichen/mehreren) (türen
      /haustüren)|(komische/seltsame/merkwürdige/verdächtige) (zeichen/markierung/markierungen
      /symbole)|gaunerzinken|zinken|(zeichen/markierungen/markierung/symbole/kreuze) .. (kreide
      /klingel/klingeln/briefkasten/hauswand/fassade/haustür/haustüren)|mit kreide|(fotografiert
      /fotografierte/fotografierten/fotografieren/filmt/filmte/filmten/filmen) .. (häuser/haus
      /einfahrten/häusern)|fotos von (den/unseren) häusern|leerstehende häuser|drohne|rüttelt an
    |rüttelte an|rüttelte|(aus/in) (unserer/unserem/meiner/meinem/der/dem) (gartenhaus/garage
      /keller/haus/wohnung/schuppen) .. (gestohlen/entwendet/geklaut)|diebesgut|beute
    |klettert .. fenster|paket gestohlen|pakete gestohlen|leiter|ins haus (geschaut/geguckt
      /gespäht/geblickt)|durch (die/das) (fenster/scheiben) (geschaut/geguckt)|(sagt/sagte
      /behauptet/behauptete) er (komme/müsse/sei/käme)|(wasserleitung/wasserzähler/gaszähler
      /stromzähler/wasserqualität/wasserdruck/leitungen/heizung) .. (prüfen/kontrollieren/ablesen
      /überprüfen/nachsehen)|über (das/den/die) (tor/zaun/mauer/hecke) .. (geklettert/gesprungen
      /gestiegen)|(schlägt/schlagen) (das/die/ein/unser/mein/eine/ihr) (fenster/scheibe/tür
      /terrassentür/fensterscheibe/kellerfenster)|(türklinken/klinken/haustüren) .. (probiert
      /probieren/testet)|noch (im haus/in der wohnung/im keller/im garten/drin/drinnen)`,
  burglary_hint: `einbrüche|einbrüchen|diebstahl|diebstähle|gestohlen|entwendet|geklaut|stehlen
    |stiehlt|stahl|stahlen|alarm|alarmanlage|abwesenheit|rollläden|rollladen|klingelt|klingeln
    |klingelte|geklingelt|zähler|polizei|portemonnaie|geldbörse|geldbeutel|geld|bargeld|computer
    |laptop|fernseher|fahrrad|fahrräder|rasenmäher|werkzeug|paket|pakete|klinke|taschenlampe
    |taschenlampen|kapuze|sturmhaube|handschuhe|lieferwagen|transporter|kastenwagen|kennzeichen
    |beobachtet|beobachtete|fährt herum|fährt langsam|fuhr langsam|langsam durch|im schritttempo
    |schritttempo|parkte|schlüssel|tablet|uhr|armbanduhr|schuhe|besuch gehabt|tür|haustür
    |hintertür|fenster|schloss|gartenhaus|häuser|ausweis|dienstausweis|wertsachen|oma|tante|dieb
    |diebe|umfrage|warnweste|gaswerke`,
  theft: `gestohlen|stehlen|stiehlt|stahl|stahlen|diebstahl|diebstähle|geklaut|klauen|klaut
    |entwendet|mitgenommen|mitgehen lassen|weggenommen|abhanden|erbeutet|fehlt|fehlen|fehlte
    |fehlten|verschwunden|bestohlen|ausgeraubt|(ist/sind/war/waren) (alles/ganze/) weg|ist .. weg`,

  // Environment.
  trash: `müll|abfall|abfälle|abfällen|müllsack|müllsäcke|müllsäcken|müllbeutel|müllhaufen
    |müllberg|hausmüll|restmüll|unrat|dreck|sperrmüll|sperrgut|sack|säcke|säcken|mülleimer
    |mülltonne|mülltonnen|abfalleimer|papierkorb|papierkörbe|kühlschrank|kühlschränke
    |gefrierschrank|gefriertruhe|matratze|matratzen|lattenrost|sofa|couch|sessel|möbel|möbelstücke
    |schrank|schränke|reifen|autoreifen|altreifen|bauschutt|schutt|bauabfälle|steine|ziegel|asbest
    |asbestplatten|eternit|eternitplatten|dachziegel|farbe|farbeimer|lackdosen|öl|altöl|motoröl
    |dosen|getränkedosen|flaschen|plastikflaschen|zigarettenstummel|kippen|zigarettenkippen|papier
    |pappe|kartons|plastik|plastiktüten|kunststoff|waschmaschine|spülmaschine|geschirrspüler|herd
    |elektroschrott|elektrogeräte|fernsehgerät|kanister|batterie|batterien|autobatterie|paletten
    |essensreste|windeln|spritzen|kadaver|tierkadaver|grünschnitt|grünabfälle|gartenabfälle
    |grasschnitt|äste|becher|pappbecher|verpackungen|verpackung|scherben|glasscherben
    |einkaufswagen|wrack|autowrack|schrottauto|schrott|fässer|klamotten|altkleider|teppich
    |toilettenschüssel`,
  dump: `ablad*|lädt .. ab|laden .. ab|lud .. ab|abgeladen|abzuladen|entlädt|entladen|kippt|kippen
    |gekippt|abgekippt|abkippen|auskippen|ausgekippt|wirft|werfen|werft|geworfen|weggeworfen
    |wegwerfen|weggeschmissen|schmeißt|schmeißen|geschmissen|schüttet|schütten|geschüttet|gießt
    |gießen|entsorgt|entsorgen|entsorgung|abgestellt|stellt .. ab|stellen .. ab|abstellen
    |hinterlassen|hinterlässt|zurückgelassen|liegengelassen|liegen gelassen|lässt .. liegen
    |lassen .. liegen|deponiert|deponieren|hingeworfen|hinwerfen|legt .. ab|abgelegt|loswerden
    |leert|leeren|abzuwerfen|hinzuwerfen|wegzuwerfen`,
  vandal: `zerstör*|beschädig*|vandalismus|vandalen|vandaliert|randalier*|kaputt|kaputtgemacht
    |kaputtgeschlagen|kaputt gemacht|kaputt geschlagen|zertrümmert|zertrümmern|demoliert
    |demolieren|eingeschlagen|eingeworfen|einschlagen|einwerfen|schlagen .. ein|schlägt .. ein
    |werfen .. ein|schmeißen .. ein|wirft .. ein|zerbrochen|zerschlagen|zerschlagene|abgebrochen
    |abgerissen|abreißen|herausgerissen|ausgerissen|beschmiert|beschmieren|schmierereien
    |schmiererei|besprüht|besprühen|sprüht|sprühen|gesprüht|sprühdose|sprühdosen|sprayen|sprayt
    |sprayer|gesprayt|graffiti|graffitis|tags|bemalt|umgeworfen|umgestoßen|umgekippt|umgeschmissen
    |werfen .. um|verbrannt|angezündet|anzünden|zünden .. an|zündet .. an|abgefackelt
    |in brand gesteckt|in brand gesetzt|gesprengt|aufgewühlt|zerkratzt|verbogen|zerstochen
    |zertreten|zertrampelt|inschriften|parolen|verwüstet|geschändet|(schmeißen/schmeißt/werfen
      /wirft/schlagen/schlägt) .. (scheiben/scheibe/fenster/fensterscheiben)`,
  public_thing: `bushaltestelle|bushäuschen|wartehäuschen|buswartehäuschen|haltestelle|bank
    |sitzbank|parkbank|parkbänke|bänke|spielplatz|spielgeräte|rutsche|schaukel|schaukeln|schild
    |schilder|straßenschild|straßenschilder|verkehrsschild|verkehrsschilder|pfosten|poller|denkmal
    |statue|gedenktafel|brunnen|park|blumenkübel|blumenkasten|blumenkästen|blumenbeet|blumenbeete
    |blumen|beet|beete|bepflanzung|baum|bäume|bäumchen|schulmauer|schule|schulgebäude|schulhof
    |kirche|kapelle|friedhof|grab|gräber|grabsteine|pavillon|brücke|tunnel|unterführung
    |fußgängertunnel|bahnhof|öffentliche toilette|öffentlichen toiletten|defibrillator
    |bücherschrank|fußballplatz|sportplatz|skatepark|mülleimer|telefonzelle|stromkasten
    |stromkästen|straße|gehweg|bürgersteig|weg|wald|schrebergarten|rasen|wiese|absperrung
    |absperrungen|parkautomat|gemeindesaal|mehrzweckhalle|dorfhaus|jugendheim|jugendtreff|mauer
    |mauern|fassade|platz|weihnachtsbaum|briefkästen|scheiben der|bushalte`,
  incivility: `müllablagerung|müllablagerungen|(illegale/illegaler/wilde/wilder/wildes
      /illegal) (müllablagerung/müllablagerungen/müllkippe/müllkippen/müll/müllentsorgung/deponie
      /deponien/abgeladener/entsorgter/entsorgung/abfallentsorgung)|müllkippe|müllkippen|müllhalde
    |wilder müll|illegal entsorgt|umweltverschmutzung|umweltsünder|umweltfrevel|verschmutzung
    |verschmutzt|vermüllt|vermüllung|zugemüllt|dreckig|schmutzig|sauberkeit|unsauber|hundekot
    |hundehaufen|hundekacke|hundescheiße|hundedreck|kot|kacke|exkremente|scheiße|fäkalien
    |quellen .. über|quillt .. über|überquellend|überquellende|überfüllt|überfüllte|überlaufen
    |läuft über|laufen über|randvoll|aufgerissen|stinkt|stinken|gestank|geruchsbelästigung|ratten
    |rattenplage|(verbrennt/verbrennen/verbrannt/verbrannte) .. (müll/plastik/abfall/abfälle
      /reifen/kabel/kunststoff)|(müll/plastik/abfall/abfälle/reifen) .. (verbrennt/verbrannt
      /verbrennen/verbrennung)|müllverbrennung|ölfleck|öl im|öl in|farbe in|heizöl|wildplakat*
    |wildpinkler|wildpinkeln|urin|uriniert|urinieren|pinkelt|pinkeln|pissen|pisst|erbrochenes
    |graffiti|graffitis|schmierereien|vandalismus|glascontainer|altkleidercontainer
    |kleidercontainer|ohne kennzeichen|ohne nummernschild|ohne nummernschilder|wrack|wracks
    |autowrack|autowracks|schrottauto|schrottautos|schrottkarre|herrenloses auto|herrenlose
    |abgestelltes auto|einkaufswagen|besetztes haus|lachgas|lachgaskartuschen|kartuschen|kippen
    |bach|gully|quads|asbest|altöl|parolen|hakenkreuz*|(rassistische/antisemitische) (parolen
      /schmierereien/sprüche/inschriften)|(inschriften/sprüche/parolen) an der (wand/mauer/kirche
      /fassade)|(mülleimer/mülltonnen/mülltonne/papierkörbe/papierkorb/glascontainer
      /abfalleimer) .. (geleert/voll/überfüllt/leeren)|müllsünder`,

  // Off the two themes.
  off_theme: `geschwindigkeit|zu schnell|viel zu schnell|überhöhte|raser|rasen|rast|gerast|raserei
    |straßenrennen|rennen|falschparker|falsch geparkt|falsch parken|parken|parkt|geparkt|zugeparkt
    |parkplatzprobleme|doppelt geparkt|verkehr|straßenverkehr|schwerverkehr|lkws|lastwagenverkehr
    |rote ampel|bei rot|ampel|zebrastreifen|fußgängerüberweg|bodenschwelle|bodenschwellen
    |schleichverkehr|einbahnstraße|unfall|unfälle|autounfall|zusammenstoß|fahrerflucht|angefahren
    |spiegel abgefahren|außenspiegel|seitenspiegel|lärm|lärmbelästigung|nachbarschaftslärm
    |ruhestörung|nachtruhe|musik|laute musik|bellt|bellen|gebell|gebissen|beißt|leinenpflicht
    |ohne leine|hecke .. nachbarn|äste vom nachbarn|efeu|grenzmauer|grundstücksgrenze|unkraut
    |nachbarschaftsstreit|nachbarstreit|streit|streitigkeiten|streit mit|konflikt|beleidigt
    |beleidig*|beschimpft|beschimpfungen|beschimpf*|mobbing|schikaniert|bedroht|bedrohung
    |vermieter|hausverwaltung|drogen|drogenhandel|drogendealer|dealer|dealen|dealt|gedealt
    |rauschgift|cannabis|haschisch|joints|junkies|junkie|drogensüchtige|(unsere/meine/die) (katze
      /kater/hund/papagei/schildkröte/kaninchen) .. (verschwunden/weg/entlaufen/vermisst)|katze
    |kater|kätzchen|papagei|entlaufen|entflogen|vermisst|zugelaufen|hund gefunden|katze gefunden
    |betrug|betrüger|betrügerisch|abzocke|phishing|falsche sms|falschen sms|gefälschte
    |enkeltrick am telefon|bankkarte|kontodaten|internet|facebook|straßenlaterne|straßenlaternen
    |straßenbeleuchtung|laterne|beleuchtung|glühbirne|schlagloch|schlaglöcher|fahrbahn
    |fahrbahnbelag|straßenschäden|kanalisation|überschwemmung|überschwemmt|wasserrohrbruch
    |wasserschaden|stromausfall|panne|politiker|politik|politisch|politische|bürgermeister
    |bürgermeisterin|schöffe|schöffen|gemeinderat|gemeindekollegium|stadtrat|mehrheit|opposition
    |parteien|wählen|wahl|wahlen|steuern|steuer|gebühren|regierung|einwanderer|ausländer
    |asylbewerber|flüchtlinge|migranten|bettler|bettlerin|betteln|bettelt|obdachlose|obdachloser
    |prostitu*|autoradio|auto gestohlen|gestohlenes auto|wagen gestohlen|autodiebstahl
    |aus meinem auto|aus dem auto|katalysator|taschendieb|taschendiebe|handtasche|ladendiebstahl
    |ladendieb|schlägerei|schlägereien|betrunken|betrunkene|betrunkener|besoffen|alkohol|e scooter
    |roller|elektroroller|mofa|mofas|moped|mopeds|briefträger|postbote|müllabfuhr|nicht abgeholt
    |abholung|intradel|hühner|hahn|tauben|wespen|wespennest|hornissen|krähen|5g|handymast
    |baustelle|bauarbeiten|feuerwerk|böller|knaller|party|feier|kneipe|nachtladen|schulschwänzer
    |lehrer|sekte|zeugen jehovas|miete|mietwucher|parkuhr|fahrrad .. bahnhof|am bahnhof gestohlen
    |taxi`,
  fraud: `betrug|betrüger|betrügerin|betrügerisch|abzocke|abzocker|phishing|(falsche/gefälschte
      /falschen/gefälschten) (sms/mail/mails/e mail/e mails/webseite/rechnung/rechnungen/anrufe)
    |schockanruf|schockanrufe|enkeltrick|betrugsmasche|betrugsversuch|angeblich von (der
      /meiner) bank|angeblich (die bank/von microsoft)|onlinebetrug|fakeshop|betrügen|zu betrügen
    |hereingelegt|reingelegt|abzuzocken`,
  off_hint: `hund|hunde|hunden|hecke|nachbarschaft|vermieter|bank|whatsapp|geschäft|laden
    |supermarkt|bus|zug|motorrad|motorräder|krankenhaus|messer|gewehr|schüsse|fest|gas|rauch|kamin
    |lärm|gewalt|aggressiv|schlägt|bewusstlos|blutet|verletzt*|verloren|sms|post|äste|bar|café
    |terrasse des|selbstmord`,
  noise: `lärm|ruhestörung|musik|krach|radau|krawall|gebrüll|geschrei|grölen|grölt|brüllen|brüllt
    |bellt|bellen|gebell|party|feier|hupen|hupt|hupkonzert|rasenmäher|trennscheibe|karaoke|bässe
    |bass|böller|gejohle`,
  car: `auto|autos|wagen|pkw|fahrzeug|fahrzeuge|lieferwagen|transporter|kastenwagen
    |kleintransporter|kleinbus|van|camionnette|lkw|lastwagen|motorrad|roller|bmw|golf|audi
    |mercedes|peugeot|renault|kombi|anhänger|windschutzscheibe|kofferraum`,
};
