// German words for the finer ideas of the learned judge (signals.ts), second part: when something
// happened and what was seen. Words only.
import type { Lexicon } from "./concepts.ts";

export const deSignalsSeen: Lexicon = {
  // When.
  live_watch: `(ich/wir) (sehe/sehen/höre/hören/seh/hör/beobachte/schau/schaue/gucke) (sie/ihn/es
      /gerade/hier/da/jemand/jemanden/einen/eine/zwei/drei/von/vom/durch/aus/wie/rauch/flammen
      /feuer/licht/das/die/den/noch/jetzt)|sehe (ich/gerade/sie/ihn/hier/einen/zwei/von/vom/durch
      /alles)|seh (ich/gerade/sie/ihn/hier/einen)|höre (ich/gerade/sie/ihn/schritte/stimmen
      /jemand/wie)|hör (ich/gerade/sie/ihn/schritte)|sehen wir|hören wir|man (sieht/hört)|(von
      /aus/vom/an) (meinem/unserem/dem/der/meiner) (fenster/balkon/küchenfenster/küche/wohnung
      /terrasse/schlafzimmer/schlafzimmerfenster/wohnzimmer/büro/auto/dachfenster/garten
      /badezimmer)|am fenster|vom (fenster/balkon/dachfenster)|durchs (fenster/schlüsselloch)
    |durch (den/das/die) (spion/fenster/türspion/gardine/gardinen/vorhang/küchenfenster)
    |hinter (der/dem) (gardine/vorhang/fenster/tür)|türspion|vor (meinen augen/meiner nase
      /meiner tür/meinem fenster/unserer tür/meinem haus/unserem haus)|unter meinem (fenster
      /balkon)|mir gegenüber|gegenüber (von mir/steht/sitzt/wird/bei/von uns)|(direkt
      /genau) gegenüber|auf der anderen (seite/straßenseite)|hier (vor/unten/oben/draußen/drüben
      /nebenan/gegenüber/hinten/im/in/bei/steht/läuft/ist/brennt/sind/stehen/liegt/sitzt)|nebenan
    |unten (im/vor/steht/läuft/höre/ist/hat/sind)|draußen (steht/stehen/läuft/laufen/ist/sind
      /vor)|drüben (steht/ist/bei/wird)|schauen sie (mal/)|stehe (gerade/hier/am/hinter/vor
      /jetzt)|steh (hier/am/grad)|sitze (hier/im/in/gerade/hinter)|sitz (hier/im/grad)
    |liege im bett|lieg im bett|(meine/der/die/unsere) (kamera/klingelkamera/überwachungskamera
      /app/türklingel) (zeigt/meldet/sendet)|auf (der/meiner) kamera|auf dem (tablet/handy
      /bildschirm) sehe|live|livebild|versteckt|verstecke mich|eingeschlossen|eingesperrt
    |traue mich nicht|trau mich nicht|flüster*|leise|kann nicht (telefonieren/sprechen/reden
      /anrufen)`,
  in_progress: `gerade (jetzt/dabei/eben/wieder/noch/am/ein/einer/zwei/in/im/an/auf/bei/jemand
      /die)|grad (am/einer/ein/zwei/dabei/jetzt/wieder/noch/in/im/bei)|gerade|grade
    |in diesem (moment/augenblick)|im (moment/augenblick)|momentan|zur (stunde/zeit)|zurzeit
    |derzeit|jetzt (gerade/im/in/noch/wieder/eben/sofort/schnell/sind/ist/steht)|(ist/sind/steht
      /stehen/läuft/laufen/wird/werden) (gerade/grad/jetzt/noch/immer noch/noch immer/eben/soeben
      /im moment/momentan)|dabei (zu/sind/ist/die/das/den/sich)|sind dabei|ist dabei|am (werkeln
      /graben/laden/brennen/schreien/abladen/klettern/sprühen/einbrechen/hebeln/aufbrechen
      /zündeln/prügeln/feiern/grölen/schlagen/rütteln)|während ich (schreibe/dies/das/hier/ihnen
      /tippe)|während (wir/ich)|immer noch|noch immer|noch (da/nicht weg/nicht fertig/zugange
      /nicht vorbei/drin/im haus/am/hier/dabei/in vollem)|weiterhin|hört nicht auf
    |hören nicht auf|geht weiter|gehen weiter|macht (einfach/munter/weiter)|machen (einfach
      /munter/weiter)|wieder (da/zugange/los)|sind wieder|ist wieder|kommen (näher/rein/wieder
      /jetzt/immer)|kommt (näher/rein/wieder/jetzt/immer)|wird (immer/lauter/größer/schlimmer
      /stärker)|immer (lauter/stärker/mehr/schlimmer/größer/näher)|seit (einer halben stunde
      /zehn minuten/fünf minuten/zwanzig minuten/einer stunde/10 minuten/20 minuten/5 minuten
      /15 minuten/30 minuten/einer viertelstunde/stunden/ein paar minuten/einer weile/minuten)
    |schon (eine halbe/eine stunde/zehn minuten/zwanzig minuten/die ganze)|schnell|beeil*|sofort
    |bitte (schnell/kommen/kommt/sofort/hilfe/helfen)|kommen sie (schnell/bitte/sofort)
    |kommt (schnell/bitte/sofort)|schickt (jemand/bitte/die/schnell/hilfe)|schicken sie (jemand
      /jemanden/bitte/die/hilfe)|kann (jemand/wer/bitte jemand/einer) (kommen/hin/helfen/schauen)
    |wer kann|hilfe|helft`,
  minutes_ago: `soeben|so eben|eben (gerade/erst/noch/hat/haben/ist/sind/war/kam)|eben|vorhin
    |gerade (eben/nach hause/gesehen/gehört/passiert/heimgekommen/weg/weggefahren/entdeckt
      /aufgewacht/erst/noch/zurück/angekommen)|grad (eben/gesehen/gehört/passiert/heim/nach hause
      /wach/zurück)|vor (einer/ein paar/zehn/fünf/wenigen/zwei/drei/einigen/15/10/5/20/zwanzig
      /knapp/kaum/etwa) (minute/minuten/sekunden/viertelstunde/stunde/halben stunde/augenblick
      /einer)|vor kurzem noch|vor einer (viertelstunde/stunde/halben stunde/minute)
    |vor einem (augenblick/moment)|minuten her|keine (stunde/viertelstunde/fünf minuten
      /zehn minuten)|erst (eben/gerade/jetzt/vor)|komme (gerade/grad/eben/soeben)|bin (gerade
      /eben/grad/soeben) (heim/nach/wach/aufge/zurück/aus)|aufgewacht|wach geworden
    |aus dem schlaf|aufgeschreckt|geweckt worden|um (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18
      /19/20/21/22/23) uhr|heute um|jetzt eben|zuletzt vor`,
  days_ago: `heute (nacht/morgen/früh/vormittag/mittag/nachmittag/abend/in/gegen/um)|heut (nacht
      /morgen/früh/abend)|letzte (nacht/woche/tage)|letzten (montag/dienstag/mittwoch/donnerstag
      /freitag/samstag/sonntag/tagen/abend/sonnabend)|letztes wochenende|vergangene (nacht/woche)
    |vergangenen (montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag)
    |vergangenes wochenende|vorige (woche/nacht)|vorigen (montag/dienstag/mittwoch/donnerstag
      /freitag/samstag/sonntag)|gestern*|gestern (abend/nacht/morgen/früh/mittag/nachmittag
      /vormittag)|vorgestern*|am (montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag
      /sonnabend/wochenende/vormittag/nachmittag/abend/morgen)|montag*|dienstag*|mittwoch*
    |donnerstag*|freitag*|samstag*|sonntag*|sonnabend|übers wochenende|über (das wochenende
      /nacht)|in der (nacht/letzten nacht/früh/vergangenen)|nachts|vor (zwei/drei/vier/fünf
      /einigen/ein paar/wenigen/2/3/4/5) tagen|vor einer woche|vor (zwei/drei/2/3) wochen|neulich
    |kürzlich|unlängst|die tage|dieser tage|beim (heimkommen/aufstehen/nachhausekommen/aufwachen
      /frühstück)|bei (unserer/meiner) (rückkehr/heimkehr)|nach (unserer/meiner) rückkehr
    |als (ich/wir) (nach hause/heimkam/heimkamen/aufstand/zurückkam/zurückkamen/aufwachte
      /morgens)|heimgekommen|zwischen (montag/dienstag/mittwoch/donnerstag/freitag/samstag
      /sonntag)|auf (montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag)|am (1/2/3/4/5/6
      /7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31) (januar/februar
      /märz/april/mai/juni/juli/august/september/oktober/november/dezember)`,
  long_ago: `vor (jahren/monaten/langer zeit/einem jahr/zwei jahren/drei jahren/fünf jahren
      /zehn jahren/vielen jahren/einem monat/zwei monaten/drei monaten/langem/ewigkeiten
      /jahrzehnten)|letztes jahr|letzten (monat/sommer/winter/herbst/frühling)|letztem jahr
    |voriges jahr|vorigen (monat/sommer/winter/herbst)|vergangenes jahr|vergangenen (sommer
      /winter/monat/herbst)|damals|früher|einst|ehemals|seinerzeit|anno|irgendwann|vor langer
    |lange her|lange zeit her|jahre her|monate her|in den (siebzigern/achtzigern/neunzigern/80er
      /90er/fünfziger)|im jahr|im jahre|2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
    |19*|als kind|als (junge/junges mädchen/jugendlicher/kleiner)|in meiner (jugend/kindheit
      /zeit)|zu meiner zeit|im krieg|nach dem krieg|mein (großvater/opa/vater) (hat/sagte
      /erzählte)|als ich (jung/klein/ein kind/noch)|im (januar/februar/märz/april/mai/juni/juli
      /august/september/oktober/november/dezember/winter/sommer/herbst/frühjahr/frühling)
    |vor corona|während corona|seitdem|seither|erinnere mich|weiß noch|denke oft|jahrelang`,
  habit: `jede (nacht/woche/nächste)|jeden (tag/abend/morgen/sonntag/samstag/freitag/montag
      /dienstag/mittwoch/donnerstag/zweiten/monat/nachmittag/sommer)|jedes (wochenende/mal/jahr)
    |alle (paar/zwei/drei) (tage/wochen)|täglich*|wöchentlich|monatlich|allabendlich|nachtsüber
    |regelmäßig*|häufig*|oft|öfter|öfters|ständig|dauernd|andauernd|permanent|fortwährend|laufend
    |immer (wieder/dieselben/derselbe/das gleiche/montags/dienstags/freitags/samstags/sonntags/um
      /zur/am/abends/nachts)|stets|mehrmals|mehrfach|wiederholt*|zum (x ten/wiederholten/zweiten
      /dritten/vierten/fünften/zigsten) mal|schon wieder|wieder einmal|wieder mal|erneut|abermals
    |aufs neue|dreimal|zigmal|x mal|(montags/dienstags/mittwochs/donnerstags/freitags/samstags
      /sonntags)|abends|nachts|morgens|tagsüber|seit (wochen/monaten/jahren/tagen/langem/längerem
      /ostern/weihnachten/pfingsten/einiger zeit/geraumer zeit/zwei wochen/drei wochen
      /drei monaten/dem sommer/dem winter/januar/februar/märz/april/mai/juni/juli/august
      /september/oktober/november/dezember/anfang/letztem)|wochenlang|monatelang|tagelang
    |stundenlang|tag für tag|tag und nacht|nacht für nacht|woche für woche|in letzter zeit
    |in den letzten (wochen/tagen/monaten)|die letzten (wochen/tage/monate)|am wochenende (immer
      /ist/sind)|an wochenenden|im sommer (immer/ist)|gewöhnlich|meistens|meist|üblicherweise
    |gelegentlich|manchmal|ab und zu|hin und wieder|die ganze (woche/nacht/zeit)|den ganzen (tag
      /sommer)|kein ende|nimmt kein ende|dauerzustand|dasselbe spiel`,
  ended: `(ist/sind/war/waren) (inzwischen/mittlerweile/schon/jetzt/dann/zum glück/wieder/aber
      /sofort/längst/bereits/danach/) (weg/fort/verschwunden/abgehauen/geflohen/geflüchtet
      /weggelaufen/weggefahren/davongefahren/vorbei/gelöscht/aus/ruhig/still/gefasst/festgenommen
      /verhaftet/davon/über alle berge)|(ist/sind/war/waren) .. (weggelaufen/abgehauen/geflohen
      /geflüchtet/weggefahren/davongelaufen/davongerannt/weggerannt/verschwunden/getürmt
      /festgenommen/verhaftet)|weggelaufen|weggerannt|abgehauen|davongelaufen|geflüchtet|geflohen
    |weggefahren|davongefahren|verschwanden|liefen weg|lief weg|rannte weg|rannten weg|haute ab
    |hauten ab|fuhr weg|fuhren weg|ergriff die flucht|auf der flucht|niemand mehr (da/zu sehen)
    |keiner mehr (da/zu sehen)|nichts mehr zu (sehen/hören)|längst (weg/vorbei/fort)|schon weg
    |wieder weg|polizei (war/ist/kam/hat/wurde/weiß/war da/verständigt/informiert/gerufen
      /alarmiert/nahm)|(polizei/feuerwehr/krankenwagen/beamten/streife/rettungswagen) .. (da
      /gekommen/aufgenommen/war/mitgenommen/notiert/gelöscht/gerufen/verständigt)|feuerwehr (war
      /kam/hat)|anzeige*|anzeige (erstattet/gegen/läuft/ist/bei/gemacht/aufgegeben)|angezeigt
    |protokoll|protokolliert|aufgenommen|spurensicherung|festgenommen|verhaftet|abgeführt|gefasst
    |geschnappt|gelöscht|ausgebrannt|unter kontrolle|vorbei|vorüber|überstanden|beendet|beruhigt
    |ruhe (eingekehrt/jetzt)|wieder (ruhig/still/ruhe)|stille|versicherung*|gutachter
    |schloss (getauscht/ausgetauscht/gewechselt/ist neu/ersetzt)|ausgetauscht|ausgewechselt
    |erneuert|repariert|im nachhinein|nachträglich|danach|hinterher|vertrieben|verjagt
    |verscheucht|fortgeschickt|weggeschickt|nichts gestohlen|ohne beute|nichts mitgenommen
    |entkommen|entwischt`,
  supposed: `wenn (jemand/einer/es/man/mal/ich/etwas/was/die/so) .. (würde/sollte/könnte/passiert
      /wäre/käme/brennt/bricht)|falls (jemand/es/mal/etwas/ich/die/mir/)|sollte (jemand/es/mal
      /einmal/ich/mir/etwas/das)|angenommen|nehmen wir an|gesetzt den fall|im fall (eines/der
      /dass)|im falle|für den fall|was (wäre/ist/mache ich/tue ich/soll ich/tun/passiert
      /machen) (wenn/falls/dann/tun/bei)|was wäre wenn|eines tages|irgendwann (passiert/wird
      /fällt/brennt/kommt/mal)|früher oder später|habe angst dass|angst dass|fürchte (dass/um/ich
      /)|befürchte*|befürchtung|sorge dass|besorgt dass|sorgen dass|könnte (jemand/etwas/es
      /passieren/gefährlich/sein/man/mal)|könnten (sich/kinder/menschen/die)|kann (leicht/mal
      /jederzeit/sich jemand/passieren/schnell)|droht zu|drohen zu|muss erst|erst (jemand/etwas
      /was/einer/ein kind) .. (passieren/sterben/verletzen/passiert/stirbt/verletzt)|bevor (etwas
      /was/jemand/noch/es/ein) (passiert/sich/schlimm*/zu spät/unglück/)|bis (jemand/etwas
      /was) (passiert/stirbt/sich)|stell* (dir/euch/sie sich) vor|eingebildet|einbildung
    |vorstellung|theoretisch|hypothetisch|rein theoretisch|wohl|vielleicht|womöglich
    |möglicherweise|eventuell|vermutlich|wahrscheinlich|man weiß ja nie|wer weiß|vorbeug*
    |vorsorglich|vorsichtshalber|zur sicherheit|risiko`,
  fiction: `film*|filmdreh*|dreharbeiten|drehen einen|gedreht wird|filmteam|serie|tatort|krimi*
    |thriller|fernsehen|schauspiel*|komparse*|statist*|kulisse|roman*|buch|bücher|kapitel
    |geschichte*|erzählung|schriftsteller*|autor*|gedicht*|lied*|songtext|traum*|träum*|geträumt
    |träumte|alptraum|albtraum|übung*|feuerwehrübung|evakuierungsübung|räumungsübung
    |brandschutzübung|probealarm|probe|proben|geprobt|probt|simulation|test*|testmail|testlauf
    |training*|trainier*|schulung*|kurs*|unterricht|schüler|seminar|workshop|vorführung
    |demonstration|witz*|scherz*|spaß|spaßes|streich|aprilscherz|erster april|ironie|ironisch
    |haha*|lach*|theater*|theaterstück|theatergruppe|aufführung|bühne|musical|rollenspiel|spiel
    |spielen|computerspiel|videospiel|gta|playstation|escape room|räuber und gendarm
    |kinder spielen|halloween|karneval|verkleid*|kostüm*|gespenst|fotowettbewerb|wettbewerb*
    |fotograf*|ausstellung*|kunst*|künstler*|gemälde|bachelorarbeit|masterarbeit|schulprojekt
    |hausaufgabe|projekt für die schule|umfrage für|quiz|nikolaus|knecht ruprecht|podcast
    |reportage|dokumentar*|sozusagen|im übertragenen|modellbau`,

  // What.
  stranger: `(ein/einen/eine/zwei/drei/vier/mehrere/einige/ein paar/der/die/den/dieser/diese
      /fremde/unbekannte/junge/ältere/dunkle) (mann/männer/kerl/kerle/typ/typen/herr/person
      /personen/frau/frauen/gestalt/gestalten/jugendliche/jugendlicher/jugendlichen/junge/jungs
      /jungen/fremder/fremde/fremden/unbekannter/unbekannte/unbekannten/figur/figuren/paar
      /bursche/burschen/schatten)|fremd*|unbekannt*|verdächtig*|merkwürdig*|komisch*|seltsam*
    |zwielichtig*|dubios*|gestalt*|silhouette|schatten|typ|typen|kerl*|halbstarke|halunke*
    |gauner*|ganove*|jemand (ist/steht/in/im/am/läuft/schleicht/versucht/bei/auf/hat/klettert
      /macht/rüttelt/klopft)|einer (steht/im/am/ist/klettert/läuft/versucht/hat/mit/bei/auf
      /schleicht)|irgendwer|irgendjemand|wer (im/am/auf/in)|kapuze*|kapuzenpulli|hoodie
    |sturmhaube|sturmmaske|maske|maskiert*|vermummt*|mütze|kappe|käppi|schirmmütze|handschuh*
    |dunkel gekleidet|schwarz gekleidet|schwarze (kleidung/jacke/kapuze/hose)|in schwarz|rucksack
    |stirnlampe|gesicht verdeckt|schleich*|schlich|geschlichen|lungern|lungert|herumlung*
    |rumlung*|herumtreib*|treibt sich|treiben sich|herumschleich*|rumschleich*|lauert|spähen
    |dieb*|diebe|einbrecher*|eindringling*|räuber*|bande|täter*`,
  private_place: `(in/im/auf/hinter/durch/über/an/am/ans/ins/aus/unter/bei/vor/zum/zur/vom
      /von) (meinem/meinen/meiner/meine/mein/unserem/unseren/unserer/unsere/unser/ihrem/seinem
      /dem/den/der/die/das/einem/einer/) (garten/gartenhaus/gartenhäuschen/schuppen
      /geräteschuppen/keller/garage/dach/dachboden/speicher/balkon/terrasse/veranda/wintergarten
      /einfahrt/hof/hinterhof/innenhof/treppenhaus/hausflur/flur/diele/küche/wohnzimmer
      /schlafzimmer/badezimmer/bad/hintertür/haustür/kellertür/kellerfenster/terrassentür
      /balkontür/küchenfenster/tor/garagentor/zaun/hecke/mauer/gartentor/gartenzaun/briefkasten
      /wohnung/haus/fenster/hintereingang/tür/carport/gewächshaus/dachfenster/waschküche
      /kinderzimmer/badfenster/stall/lager/werkstatt/laden/büro/treppe/rolladen/rollladen)|garten
    |gartenhaus*|gartentor|gartenzaun|gartenlaube|schuppen|geräteschuppen|keller*|garage*
    |dachboden|speicher|dachluke|dachfenster|balkon*|terrasse*|veranda|wintergarten|einfahrt
    |hinterhof|innenhof|treppenhaus|hausflur|hauseingang|hintertür*|hintereingang|haustür*
    |wohnungstür*|kellertür|kellerfenster|terrassentür*|balkontür*|küchenfenster
    |schlafzimmerfenster|rolll*|rolladen|jalousie*|türschloss|türklinke|klinke|schloss|carport
    |waschküche*|treppe|stufen|feuerleiter|regenrinne|fallrohr|briefkasten*|drinnen
    |hereingekommen|reingekommen|herein|hinein|eindring*|eingedrungen|fahrradkeller|lichtschacht`,
  break_in_sign: `brecheisen|brechstange*|stemmeisen|kuhfuß|leiter*|bohrer|bohr*|gebohrt
    |bohrmaschine|bohrloch|schraubenzieher|schraubendreher|zange|bolzenschneider|flex|flext
    |aufgeflext|trennschleifer|säge|sägt|gesägt|hammer|meißel|taschenlampe*|lampe im|lichtschein
    |lichtkegel|licht im|dietrich|aufgebrochen|aufbrech*|bricht .. auf|brechen .. auf|aufgehebelt
    |hebelt|hebeln|gehebelt|ausgehebelt|aufgestemmt|aufgeschraubt|aufgedrückt|aufgebohrt
    |aufgeknackt|geknackt|knackt|knacken|hebelspur*|einbruchspur*|einbruch*|einbrüche
    |eingebrochen|einbrech*|bricht ein|brechen ein|brach ein|einbruchsversuch|einstieg*|einsteig*
    |eingestiegen|steigt ein|steigen ein|scheibe (eingeschlagen/kaputt/zerbrochen/eingeworfen
      /zerstört/klirrt)|fenster (eingeschlagen/aufgehebelt/aufgebrochen/kaputt/offen/aufgedrückt
      /steht)|eingeschlagen|eingeworfen|eingetreten|eingedrückt|aus den angeln|glas (klirrt
      /geklirrt/splittert/zerbrochen/bricht/klirren)|klirr*|geklirrt|scherben|splitter*|rütteln
    |rüttelt|gerüttelt|rüttelten|fummel*|gefummelt|rumgefummelt|werkelt|hantier*|kratz* am
    |kratzspuren|macht sich (am/an)|machen sich (am/an)|machte sich (am/an)|zu schaffen|klettert
    |klettern|kletterte|geklettert|kriecht|kriechen|gekrochen|steigt über|über (den zaun
      /die mauer/den balkon/das dach)|schloss (aufgebrochen/kaputt/geknackt/beschädigt/ausgebohrt
      /manipuliert/zerstört)|vorhängeschloss|schließzylinder|zylinder|türrahmen
    |beschädigter rahmen|durchgeschnitten|knarr*|schritte|poltern|gepolter|rumpelt|rumpeln
    |geräusch*|versuch*|versucht (einzu/reinzu/die tür/in)|alarm (geht/ging/los/heult/ausgelöst
      /schrillt)|alarmanlage|bewegungsmelder|tür (offen/stand/steht/aufgebrochen/eingetreten
      /angelehnt/aufgehebelt/sperrangelweit)|sperrangelweit`,
  loot: `durchwühl*|durchgewühlt|durchsuch*|verwüst*|auf den kopf gestellt|ausgeräumt|leergeräumt
    |leer geräumt|ausgeraubt|leerge*|alles (weg/mitgenommen/durchwühlt/durchsucht/herausgerissen
      /geklaut/gestohlen/ausgeräumt/auf dem boden)|schubladen|schublade|schränke|schrank|schmuck*
    |schmuckkästchen|goldkette|gold|goldschmuck|ehering*|trauring*|ring|ringe|kette|armband*
    |ohrringe|uhr (gestohlen/weg/meines)|uhren|armbanduhr|tresor*|safe|geldkassette|kassette
    |sparbuch|sparschwein|ersparnisse|bargeld|geld (weg/gestohlen/fehlt/aus/verschwunden)
    |umschlag mit|laptop*|tablet|ipad|fernseher*|computer|rechner|playstation|kamera (gestohlen
      /weg/geklaut)|handtasche*|schlüssel (gestohlen/weg/mitgenommen/verschwunden)|autoschlüssel*
    |ersatzschlüssel|beute|diebesgut|diebstahl im|(aus/in) (dem/unserem/meinem) haus (gestohlen
      /geklaut)|gestohlen*|geklaut|mitgenommen|mitgehen lassen|mitgehenlassen|entwendet*
    |abhandengekommen|abhanden|verschwunden|fehlt|fehlen|weg (ist/sind/war/waren)|tragen .. (raus
      /heraus/weg/hinaus/aus/ins)|trägt .. (raus/heraus/weg)|schlepp*|herausgetragen|rausgetragen
    |laden .. (ein/in den/ins)|eingeladen in den|verladen|einladen in|abtransport*|werkzeug*
    |bohrmaschine|kettensäge|rasenmäher|gartengeräte|wein*|schnaps|münz*|orden|erbstück*
    |silberbesteck|besteck|gemälde|pelz*|wertsachen|wertgegenstände|hausrat`,
  false_official: `(falsche*/angebliche*/vermeintliche*/sogenannte*/selbsternannte*) (polizist
      /polizisten/polizei/polizistin/polizeibeamte/beamte/beamter/handwerker/klempner/ableser
      /pfleger/pflegerin/mitarbeiter/dachdecker/postbote/techniker/kriminalbeamter
      /bankangestellte*/spendensammler/kaminkehrer/schornsteinfeger)|angeblich*|vorgeblich
    |gab sich aus|geben sich (als/aus)|gibt sich (als/aus)|gaben sich (als/aus)|ausgegeben als
    |als .. (ausgegeben/ausgibt/vorgestellt/ausgaben)|behauptet (er/sie/von/dass/)|behauptete*
    |er sei (von/vom)|sie seien (von/vom)|wäre (von/vom)|(will/wollen/wollte/wollten) .. (rein
      /herein/ins haus/in die wohnung/zähler/eintreten/reinkommen/hereinkommen)|(von/vom/von der
      /von den) (wasserwerk/wasserwerken/stadtwerken/stadtwerke/gaswerk/stromversorger/ores/resa
      /cile/swde/polizei/gemeinde/bank/krankenkasse/post/telekom/proximus/hausverwaltung
      /rotes kreuz/roten kreuz/caritas/sparkasse/elektrizität/strom/wasser/gas)|wasserwerk*
    |stadtwerke*|gaswerk|stromversorger*|energieversorger|krankenkasse|ores|resa|cile|swde
    |proximus|zähler*|zähler (ablesen/prüfen/sehen/kontrollieren/austauschen)|zählerstand|ablesen
    |ableser*|heizkörper ablesen|wasserdruck|leitungen (prüfen/kontrollieren/überprüfen)
    |rohrbruch prüfen|klempner*|installateur*|handwerker*|techniker*|kontrolleur*|dachdecker*
    |dachziegel|dachrinne reinigen|schornsteinfeger*|kaminkehrer*|fensterputzer*|teppichhändler*
    |messerschleifer|scherenschleifer|spendensamml*|sammler*|sammelt (geld/spenden
      /unterschriften)|sammeln (geld/spenden/unterschriften)|hausierer*|vertreter*|drückerkolonne
    |haustürgeschäft*|von tür zu tür|von haus zu haus|ausweis*|ausweisen|dienstausweis|warnweste
    |weste|uniform*|overall|arbeitskleidung|klemmbrett|paketbote*|paketdienst|lieferant|bote
    |postbote|reinlassen|hereinlassen|reingelassen|hereingelassen|hineingelassen|einlass
    |nicht reingelassen|geklingelt|klingelte|klingeln|klingelt|an der (haustür/tür)|trick*
    |trickdieb*|trickbetrug*|trickbetrüger*|ablenk*|abgelenkt|glas wasser|toilette benutzen
    |enkeltrick|schockanruf`,
  scouting: `(fährt/fahren/fuhr/fuhren/rollt/rollte) .. (langsam/schritttempo/auf und ab/mehrmals
      /hin und her/im kreis/vorbei/rum/herum/durch)|langsam (fährt/fahren/durch/vorbei/fuhr
      /fahrend/rollt/gefahren)|schritttempo|schrittgeschwindigkeit|im schleichtempo|runden
    |dreht runden|auf und ab|hin und her|zum (zweiten/dritten/vierten/fünften) mal (vorbei/diese)
    |(schon/bereits) (drei/zwei/vier/mehr)mal (vorbei/hier)|foto*|fotos (von/gemacht/macht)
    |fotografier*|macht fotos|machen fotos|machte fotos|knips*|filmt|filmte|filmen|gefilmt
    |drohne*|klinken (probiert/drücken/runter/gedrückt)|klinke (gedrückt/runter/probiert)
    |türklinken|autotüren|türgriff*|probiert (türen/die türen/alle/an/ob)|probieren (türen
      /die türen/alle/an)|drückt (die klinke/an der)|rüttelt an (den/der/türen)|markierung*
    |markiert|zeichen (an/neben/am/auf)|kreidezeichen|kreide*|gaunerzinken|zinken|symbol*
    |kreis mit|kreuz an|aufkleber (am/an/neben/auf)|klebestreifen|klebeband|plastikstreifen
    |plastik (in/im/zwischen)|faden|steinchen|klingelt und|klingeln und|klingelt überall
    |klingeln überall|klingelstreich*|haut ab wenn|läuft weg wenn|ausspäh*|auskundschaft*
    |ausspionier*|ausbaldower*|spioniert|späh*|beobacht*|observier*|schaut (in/sich/auf/über)
    |schauen (in/sich/auf/über)|guckt (in/sich/auf/durch/über)|gucken (in/sich/auf/über)|blickt
    |glotzt|mustert|starrt|sieht sich (die häuser/um)|umgesehen|umgeschaut|notiert (sich/)
    |notizen|fernglas|sitzt (im/in einem) (auto/wagen/lieferwagen/transporter)|sitzen (im
      /in einem) (auto/wagen)|steht (seit/schon/immer/stundenlang) .. (auto/wagen/da/straße)
    |(weißer/grauer/schwarzer/dunkler/blauer/roter/silberner/grüner) (wagen/transporter
      /lieferwagen/kastenwagen/golf/bmw/audi/mercedes/transit/opel/vw/kombi/van/sprinter/kleinbus
      /polo/passat/peugeot/renault/suv/citroen)|(weißes/graues/schwarzes/dunkles/blaues/rotes
      /silbernes) auto|lieferwagen|transporter|kastenwagen|kleinbus|kennzeichen*|nummernschild*
    |ausländisch* (kennzeichen/nummer*)|französisches kennzeichen|rumänisch*|bulgarisch*
    |polnisches kennzeichen|wollte wissen wann|fragte (ob/wann/nach)|fragten (ob/wann/nach)
    |ob (jemand/niemand) (zu hause/da)`,
  empty_house: `(nachbarn/nachbarin/nachbar/besitzer/eigentümer/bewohner/leute/familie/sie/wir
      /eltern/die) .. (verreist/im urlaub/in urlaub/weg/in spanien/in italien/in der türkei
      /in frankreich/auf mallorca/nicht da/nicht zu hause/auf reisen/im krankenhaus/abwesend
      /in kur/in den ferien/auf kreuzfahrt/im skiurlaub)|(ist/sind) (verreist/im urlaub/in urlaub
      /in den ferien/nicht da/nicht zu hause/weg bis/auf reisen/in kur)|verreist|im (urlaub
      /skiurlaub/krankenhaus)|in den ferien|in (spanien/italien/frankreich/portugal/österreich
      /tirol/marokko/griechenland/ägypten/der türkei)|auf mallorca|an der see|an der küste
    |urlaub*|ferien*|niemand (da/zu hause/daheim/drin/anwesend)|keiner (da/zu hause/daheim)
    |nicht (zu hause/daheim)|abwesenheit|leerstehend*|leer (steht/stehend/steht seit/stehen)
    |steht leer|stehen leer|unbewohnt*|verlassen* (haus/gebäude/wohnung)|verwaist|seit dem tod
    |steht zum verkauf|zu verkaufen|sollte (niemand/keiner/da/dort)|dürfte (niemand/keiner/da)
    |soll (niemand/keiner)|eigentlich (niemand/keiner/sind/ist)|wohnt (niemand/keiner) (mehr/)
    |rollläden (unten/zu/runter/oben/hoch)|rollladen (oben/hoch/unten/offen)|rolläden|vorhänge zu
    |licht (brennt/an/ist/im/drinnen)|brennt licht|lichter|zeitschaltuhr|briefkasten quillt
    |blumen gießen|blumen gieße|schlüssel (von/unter/habe/liegt/hat)|hüte das haus|haus hüten
    |passe auf das haus|pass auf|urlaubsüberwachung|überwachung während|allein zu haus
    |allein zu hause|alleinstehend`,
  collapsed: `(liegt/liegen/lag/lagen) (am boden/auf dem boden/auf der straße/auf dem gehweg
      /reglos/regungslos/bewusstlos/da/im/in/auf/vor/hier/bewegungslos/unter)|am boden
    |auf dem boden|bewusstlos*|bewusstsein|ohnmächtig|ohnmacht|umgekippt|kippt um
    |zusammengebrochen|zusammengesackt|bricht zusammen|zusammenbruch|gestürzt|stürzt|sturz
    |gefallen (von/ist/und)|hingefallen|heruntergefallen|runtergefallen|von der (leiter
      /treppe) gefallen|treppe (hinunter/runter)|reagiert (nicht/nicht mehr/kaum)|antwortet nicht
    |gibt keine antwort|keine antwort mehr|macht nicht auf|öffnet nicht|rührt sich nicht
    |bewegt sich nicht|regt sich nicht|ansprechbar|nicht ansprechbar|atmet (nicht/schwer/kaum
      /schlecht/komisch/flach/noch)|atmung|atemnot|keine luft|kriegt keine luft
    |bekommt keine luft|röchel*|erstick*|verschluckt|herz*|herzinfarkt|herzstillstand|infarkt
    |reanim*|wiederbeleb*|defibrillator|schlaganfall|epilep*|krampf*|anfall|zuckt|unterzuck*
    |diabet*|zucker*|überdosis|blut*|blutet|blutend|blutüberströmt|platzwunde|wunde|verletzt*
    |verletzung*|gebrochen*|knochenbruch|schmerzen|stöhn*|wimmer*|krankenwagen|rettungswagen
    |notarzt|ambulanz|112|seit tagen nicht (gesehen/gehört)|nicht mehr gesehen
    |heute noch nicht gesehen|mache mir sorgen|mach mir sorgen|machen uns sorgen|besorgt um
    |zeitung steckt|rollladen noch unten|blau im gesicht|leichenblass|kreidebleich|schaum
    |ertrink*|ertrunken|ins wasser gefallen|unterkühlt|erfror*|betrunken am|sturzbetrunken
    |volltrunken|schläft er|lebt (er/sie/noch)|tot|tote|leiche|leblos`,
  hazard_sign: `gas|gasgeruch|gasleck|gasleitung|gasflasche*|gashahn|riecht nach (gas/rauch
      /verbrannt/brand/chemie/benzin)|riecht es nach|stinkt nach gas|rieche gas|geruch nach gas
    |gasaustritt|kohlenmonoxid|kohlenmonoxyd|co melder|co vergiftung|therme|kopfschmerzen
    |schwindelig|schwindlig|übel|leck*|undicht|leckt|geplatzt*|rohrbruch*|wasserrohr*
    |wasserleitung (geplatzt/gebrochen)|wasser (läuft/strömt/steigt/spritzt/kommt/steht/schießt
      /im keller)|hochwasser*|überschwemm*|überflutet|unter wasser|keller (läuft/voll/unter)
    |vollgelaufen|starkregen|kabel*|stromkabel|stromleitung|lose (kabel/drähte/steine/ziegel
      /leitung)|draht (hängt/liegt)|herunterhäng*|hängt herunter|hängt runter|unter strom
    |stromschlag|funken|funkt|kurzschluss|schaltkasten|stromkasten|explod*|explosion*|explosiv*
    |einsturz*|einstürz*|eingestürzt|stürzt ein|einsturzgefahr*|bröckel*|brocken|trümmer
    |dachziegel (fallen/lose/rutschen)|ziegel|fassade (bröckelt/fällt)|umgestürzt*|umgeknickt
    |umgekippter|baum (umgestürzt/liegt/droht/auf/quer/umgekippt)|ast (hängt/abgebrochen/liegt)
    |äste|gerüst (wackelt/lose/umgestürzt)|riss*|risse|loch (im/in/auf)|löcher|krater|gully*
    |gullideckel|gullydeckel|kanaldeckel|deckel (fehlt/weg/offen)|offener schacht|schacht
    |absackung|abgesackt|abgesenkt|eis|glatteis|blitzeis|spiegelglatt|glatt*|rutschig|eisig
    |eingebrochen im eis|ölspur|öl auf der|sturm*|gewitter|blitz*|chemisch*|chemikalie*|giftig*
    |säure|gefährlich*|gefahr*|lebensgefahr|lebensgefährlich|granate|bombe|munition|sprengkörper
    |verdächtiges paket|asbest`,
  flames: `brand*|brände|brennt|brennen|brannte|es brennt|in brand|in flammen|flamme*|flammen
    |feuer*|feuerchen|lagerfeuer|lichterloh|lodern|lodert|rauch*|raucht|rauchwolke*|rauchsäule
    |rauchentwicklung|rauchmelder|qualm*|qualmt|schwarzer (rauch/qualm)|dichter (rauch/qualm)
    |schwel*|schmor*|glimm*|glüht|glut|funken|funkenflug|explosion*|explod*|explodiert|knall
    |knallte|lauter knall|verpuff*|kaminbrand|schornsteinbrand|waldbrand|containerbrand
    |küchenbrand|zimmerbrand|fritteuse|feuerwehr*|lösch (mal/versuche/arbeiten)|löschen wir
    |löscharbeiten|feuerlöscher|brandstift*|brandstifter|angezündet|anzünd*|zünd*|zünden .. an
    |zündet .. an|gezündelt|zündeln|zündelt|benzin|molotow*|abgefackelt|fackel*|abgebrannt
    |ausgebrannt|niedergebrannt|verbrannt*|verbrennt|angesteckt|brandgeruch|verkohlt|asche|ruß`,
  self_harm: `selbstmord*|selbsttötung|suizid*|freitod|sich (umbringen/das leben nehmen
      /etwas antun/was antun/töten/erhängen/aufhängen/verletzen/ritzen/vor den zug)|umbring*
    |das leben nehmen|leben (beenden/ein ende/zu beenden/genommen)|(sich/mir/ihm/ihr) (etwas
      /was) (anzutun/antun/antut)|dem leben ein ende|ein ende (machen/setzen/bereiten)
    |ende setzen|schluss machen (will/mit dem leben/)|(will/möchte/wolle) (nicht mehr leben
      /sterben/tot sein/springen/nicht mehr/gehen)|nicht mehr leben|nicht mehr weiterleben
    |lebensmüde|will sterben|sterben wollen|springen|springt|springen will|runterspringen
    |herunterspringen|hinunterspringen|sprung|vom dach|auf dem (geländer/dach/gleis/bahnsteig)
    |auf den gleisen|über (das/dem) geländer|am geländer|brüstung|geländer|brückengeländer
    |auf der brücke (steht/sitzt)|am rand|dachkante|vor den zug|tabletten (geschluckt/genommen
      /eingenommen)|tabletten*|schlaftabletten|überdosis|pillen|pulsadern|handgelenk*
    |aufgeschnitten|geritzt|strick|seil um|abschiedsbrief*|abschiedsnachricht|verabschiedet sich
    |ich kann nicht mehr|kann nicht mehr|keinen ausweg|kein ausweg|ausweglos|keinen sinn mehr
    |hoffnungslos|verzweifel*|depress*|telefonseelsorge|lebt wohl alle`,
  vulnerable: `kind (allein/alleine/läuft/sitzt/weint/irrt/verloren/vermisst/verschwunden/auf)
    |kleinkind*|kleines (kind/mädchen)|kleiner junge|baby*|säugling|mädchen (allein/läuft/sitzt
      /weint/von/irrt)|junge (allein/läuft/sitzt/weint/von/irrt)|(ganz/mutterseelen
      /völlig) allein|mutterseelenallein|ohne (eltern/begleitung/mutter/aufsicht/jacke/schuhe)
    |barfuß|im (schlafanzug/nachthemd/pyjama/bademantel/unterhemd)|in (hausschuhen/pantoffeln
      /socken)|in windeln|verlaufen|verirrt|irrt (umher/herum/durch/auf)|umherirr*|herumirr*
    |orientierungslos|desorientiert|verwirrt*|weiß nicht (wo/wie/wohin) (er/sie/es)
    |weiß nicht mehr wo|dement*|demenz*|alzheimer|vermisst*|vermisste|verschwunden seit
    |weggelaufen aus|ausgerissen|nicht (nach hause gekommen/heimgekommen/zurückgekehrt)
    |seit stunden (weg/vermisst/verschwunden)|suchen (unsere/meine/unseren/meinen/ein/einen)
    |suche (meine/meinen/unsere/einen) (mutter/vater/oma/opa/sohn/tochter/mann/frau)|(alte/ältere
      /betagte/hilflose) (dame/frau/herr/mann/leute/menschen)|alter mann|älterer (herr/mann)|oma
    |opa|rollstuhl*|rollator*|hilflos*|hilfsbedürftig|eingesperrt|eingeschlossen|im aufzug
    |aufzug stecken|steckengeblieben|(hund/baby/kind/tier) .. (auto/wagen) .. (hitze/sonne/heiß
      /fenster)|hund im (auto/heißen)|im heißen auto|in der (hitze/prallen sonne/kälte)
    |bei (der hitze/dieser hitze/minusgraden/frost/der kälte)|im auto (eingesperrt/eingeschlossen
      /gelassen/allein)|obdachlos*|schläft (draußen/im freien/auf der)|entkräftet|zittert
    |ausgehungert|verwahrlos*|vernachlässig*|misshandel*|weint|weinend|weinen|minderjährig*`,
  violent: `bedroh*|bedroht|droht|drohen|drohte|drohung*|drohbrief|morddrohung*|messer*
    |messerstech*|stich*|sticht|gestochen|erstochen|niedergestochen|pistole*|gewehr|revolver
    |waffe*|schusswaffe|bewaffnet*|schuss|schüsse|schießt|geschossen|schießerei|machete|axt|beil
    |baseballschläger|knüppel|eisenstange|schlagring|stock|schlägt|schlagen|schlug|geschlagen
    |schläge|schlägerei*|prügel*|prügelt|prügeln|geprügelt|verprügelt|zusammengeschlagen|verhauen
    |tritt (ihn/sie/auf)|treten (ihn/sie/auf)|getreten|boxt|faustschlag|ohrfeige*|kampf|kämpfen
    |streit*|streiten|gestritten|rauferei|handgreiflich*|handgemenge|aggress*|aggressiv|gewalt*
    |gewalttätig*|häusliche gewalt|misshandl*|würgt|gewürgt|angegriffen|angriff*|angefallen
    |überfall*|überfallen|ausgeraubt|beraubt|raub|raubüberfall|räuberisch|erpress*|erpresst
    |geisel*|entführ*|vergewaltig*|sexuell*|begrapscht|grapscht|angefasst|belästig*|belästigt
    |nachgepfiffen|verfolgt (mich/sie/eine/eine frau/mich seit)|verfolgt|verfolger
    |hinterhergelaufen|läuft mir (hinterher/nach)|nachgelaufen|stalk*|stalker|nachstell*
    |exhibition*|entblößt|schreit|schreie|schreien|geschrien|hilfeschrei*|hilferuf*|ruft um hilfe
    |rufen um hilfe|um hilfe (rufen/schreien/geschrien)|kreisch*|kreischt|gekreische|brüllt
    |brüllen|gebrüll|grölt|tobt|randalier*|ausgerastet|rastet aus|beschimpf*|beleidig*|angepöbelt
    |pöbel*|mobb*|gemobbt|bespuckt|spuckt|handtasche entrissen|entrissen|straßenraub|wirft (mit
      /steine/flaschen)|werfen (mit/steine/flaschen)|mein ex|kontaktverbot|näherungsverbot
    |annäherungsverbot`,
  waste_object: `(müll/abfall/plastik)(sack/säcke/säcken/beutel/tüte/tüten)|müll*|müllsäcke
    |müllsack|müllbeutel|mülltüten|säcke|blaue säcke|gelbe säcke|hausmüll|restmüll|sperrmüll*
    |abfall*|abfälle|unrat|dreck*|schrott*|schutt|bauschutt|bauabfall|bauabfälle|ziegelsteine
    |fliesen|gipskarton|zement*|reifen|altreifen|autoreifen|felgen|kühlschrank*|kühlschränke
    |gefriertruhe|waschmaschine*|trockner|spülmaschine|herd|mikrowelle|matratze*|sofa*|couch*
    |sessel|möbel*|schrank|schränke|bett|tisch|stühle|teppich*|toilette|kloschüssel|waschbecken
    |badewanne|fernseher*|bildschirm*|monitor|elektroschrott|elektrogeräte|drucker|asbest*
    |eternit*|wellplatten|dachpappe|altöl|öl|motoröl|frittierfett|fritteusenfett|farb* (eimer
      /dosen/reste)|farbeimer|farbreste|chemikalien|kanister|fass|fässer|batterie*|spritze*
    |spritzen|nadel*|windel*|windeln|masken|kippe*|kippen|zigarettenkippe*|zigarettenstummel
    |zigarettenschachtel*|kaugummi*|essensreste|speisereste|mcdonald*|fast food|pizzakarton*
    |becher|pappbecher|dosen|bierdosen|flaschen|bierflaschen|leergut|glasscherben|scherben
    |plastik*|verpackung*|styropor|pappe|kartons|karton|papier*|altpapier|zeitungen|prospekte
    |grünschnitt|gartenabfall|gartenabfälle|äste und|laub|rasenschnitt|weihnachtsb*|kadaver
    |schlachtabfälle|tierkadaver|kleidung|kleider|altkleider*|spielzeug|einkaufswagen|bauholz
    |holzplatten|erde (abgeladen/gekippt)|mist|gülle|lachgaskartusche*|kartuschen|luftballons
    |einweg*|grillreste|gerümpel|krempel|plunder`,
  waste_place: `graben|straßengraben|böschung*|hang|abhang|wald*|wäldchen|waldrand|waldweg
    |gebüsch|busch|büsche|hecke|feld*|feldweg|wiese*|acker|weide|glascontainer|glasiglu
    |altglascontainer|container*|containerpark|recyclinghof|wertstoffhof|altkleidercontainer
    |papiercontainer|mülleimer|abfalleimer|papierkorb|mülltonne*|tonne|tonnen|ufer*|maas|meuse
    |maasufer|an der maas|am (fluss/bach/kanal/teich/bahndamm/waldrand/spielplatz/friedhof
      /bahnhof/straßenrand/ufer/wasser)|kanal|kai|bach|fluss|teich|weiher|gewässer|leinpfad|ravel
    |radweg|brachland|brachfläche|baulücke|grundstück|baugrundstück|ödland|fabrikgelände
    |industriegelände|industriegebiet|alte fabrik|alten fabrik|verlassen* (fabrik/gelände/halle)
    |halde|parkplatz|parkplätze|gehweg*|gehsteig|bürgersteig*|trottoir|straßenrand|straßenecke
    |ecke (rue/der/avenue)|an der ecke|sackgasse|gasse|pfad|hinter (der/dem/den) (kirche/schule
      /bahnhof/garagen/friedhof/fußballplatz/sporthalle/supermarkt/turnhalle/fabrik/haus/post)
    |unter der brücke|brücke|unterführung|tunnel|viadukt|friedhof|park|parkanlage|grünfläche
    |grünstreifen|grünanlage|beet|blumenkübel|blumenbeet|platz|spielplatz*|sandkasten
    |fußballplatz|sportplatz|bolzplatz|bushaltestelle|bushäuschen|haltestelle|bank|gully|gulli
    |abfluss|kanalisation|garagenhof|hof|hinterhof|kellerflur|müllraum|fahrradständer|vor (meiner
      /unserer) (tür/haustür/garage/einfahrt)|vor (meinem/unserem) haus`,
  waste_act: `(wild/illegal)(e/er/es/en/) (müll/müllkippe/müllablagerung/müllablagerungen/deponie
      /entsorgt/entsorgung/abgeladen/abgelagert)|müllablagerung*|müllkippe|deponie|wilde deponie
    |müllsünder*|umweltsünder*|entsorg*|entsorgt|entsorgen|abgeladen|ablad*|lädt .. ab
    |laden .. ab|abgestellt|abgelegt|abgelagert|ablager*|hingestellt|hingeworfen|hingeschmissen
    |hingelegt|wirft|werfen|warf|geworfen|weggeworfen|wegwerfen|schmeißt|schmeißen|schmiss
    |geschmissen|weggeschmissen|rausgeschmissen|schmeissen|pfeffert|kippt|kippen|kippte|gekippt
    |ausgekippt|abgekippt|hingekippt|schüttet|schütten|geschüttet|ausgeschüttet|leert .. (aus/in
      /auf)|ausgeleert|gießt|gießen|gegossen|leitet .. ein|eingeleitet|abgelassen|lässt .. (ab
      /liegen/stehen/laufen)|lassen .. (liegen/stehen)|liegen (gelassen/lassen)|liegengelassen
    |stehen lassen|stehengelassen|zurückgelassen|zurücklassen|hinterlassen|vergräbt|vergraben
    |verbuddel*|verbrennt|verbrennen|verheizt|verfeuert|danebengestellt|daneben gestellt
    |neben (den/dem) container|zu früh (raus/rausgestellt/hinausgestellt)|falscher tag
    |am falschen tag|rausgestellt|stapelt sich|stapeln sich|türmt sich|türmen sich|gestapelt
    |aufgetürmt|häuft sich|häufen sich|haufen|quillt über|überquell*|überfüllt|voll bis
    |aufgerissen*|zerfetzt|liegt (da/hier/seit/noch/überall/wieder/verstreut/herum/rum/alles)
    |liegen (da/hier/seit/noch/überall/wieder/verstreut/herum/rum)|verstreut|herumliegen
    |rumliegen|übersät|voller (müll/scherben/dreck)|verschmutz*|vermüll*|zugemüllt|verdreck*
    |nicht abgeholt|umweltverschmutzung|umweltverschmutz*|umweltfrevel|wegräum*|weggeräumt
    |aufräum*|räumt .. weg|wer räumt`,
  graffiti: `graffiti*|grafitti|grafiti|tag|tags|getaggt|sprayt|sprayen|gesprayt|sprayer*
    |spraydose*|sprüh*|sprüht|gesprüht|besprüht|sprühdose*|sprüher|farbe (an/auf/geschmiert
      /gesprüht/beschmiert)|beschmier*|beschmiert|schmier*|schmiererei*|schmieren|geschmiert
    |vollgeschmiert|gekritzel|kritzel*|bekritzelt|bemalt*|bemalen|beschrieben|hakenkreuz*|parole*
    |parolen|schriftzug|inschrift|obszön*|penis|buchstaben (an/auf)|in (roten/schwarzen/großen
      /blauen/silbernen/weißen) buchstaben|an (der/die/meiner/meine/unserer/unsere) (wand/mauer
      /fassade/hauswand/hausmauer/garagenwand/schulwand) (geschrieben/gesprüht/geschmiert/gemalt
      /steht/stehen)|auf (die/der) (wand/mauer/fassade) (geschrieben/gesprüht/gemalt)|edding
    |filzstift|eingeritzt|geritzt|zerkratzt|rote farbe|schwarze farbe|aufkleber (überall/geklebt)
    |plakatiert|wildplakat*|überstreichen|übermalen`,
  filth: `hundekot*|hundehaufen*|hundescheiße|hundekacke|hundedreck*|hundebeutel|kotbeutel|kot
    |haufen (vor/auf/liegen)|häufchen|tretmine*|scheiß*|scheiße|geschissen|kacke*|kackt|gekackt
    |kacken|geschäft (verrichten/machen/verrichtet)|hund* .. (kot/haufen/geschäft/machen/pinkel*
      /kacken)|hundehalter*|herrchen|frauchen|urin*|uriniert|pinkel*|pinkelt|gepinkelt
    |wildpinkler|pisse|pisst|pissen|erbroch*|kotze|gekotzt|spucke|ratte*|ratten|rattenplage|mäuse
    |ungeziefer|kakerlake*|maden|fliegen|wespen|tauben*|taubendreck|taubenkot|füttert|füttern
    |gefüttert|möwen|gestank|stinkt|stinken|stinkend|gestunken|geruch*|gerüche|geruchsbelästigung
    |riecht|müffelt|ekel*|eklig|ekelhaft|widerlich|dreckig*|schmutz*|schmutzig|unhygien*|hygien*
    |versifft|verkommen|verschimmelt|schimmel*|faul*|verfault|kanalgeruch|mief|jauche|klebrig`,
  street_damage: `zerstör*|zerstört|zerstörung*|zerstörer|vandal*|vandalismus|vandalen|randal*
    |randaliert|randalierer|demolier*|demoliert|kaputt (gemacht/geschlagen/getreten/geschmissen
      /geworfen)|kaputtge*|kaputtgemacht|kaputtmachen|beschädig*|beschädigt|sachbeschädigung
    |schaden (an/angerichtet/entstanden)|umgestoßen|umgeworfen|umgeschmissen|umgetreten
    |umgerissen|umgefahren|umgekippt|umgeknickt|umgestürzt worden|herausgerissen|rausgerissen
    |ausgerissen|abgerissen|abgebrochen|abgeknickt|abgetreten|abgeschlagen|abgesägt|eingeschlagen
    |eingeworfen|eingetreten|zerschlagen|zertrümmert|zertreten|zerkratzt|verkratzt|verbogen
    |verbeult|aufgeschlitzt|zerstochen|reifen (zerstochen/aufgeschlitzt/platt)|treten (gegen/auf
      /die)|tritt (gegen/auf/die)|geknickt|(bank/parkbank/sitzbank/bänke/bushäuschen
      /wartehäuschen/bushaltestelle/laterne/straßenlaterne/lampe/schild/verkehrsschild
      /straßenschild/pfosten/poller/mülleimer/papierkorb/spielgerät/schaukel/rutsche/wippe
      /spielplatz/zaun/baum/bäume/bäumchen/blumenkübel/kübel/scheibe/scheiben/fensterscheibe
      /spiegel/außenspiegel/seitenspiegel/briefkasten/briefkästen/grabstein/grabsteine/grab
      /gräber/denkmal/statue/brunnen/schranke/parkuhr/ampel/stromkasten/geländer) .. (kaputt
      /zerstört/beschädigt/umgeworfen/umgestoßen/abgebrochen/herausgerissen/verbogen/zerschlagen
      /abgetreten/eingeschlagen/umgetreten/demoliert/zerkratzt/umgefahren/abgerissen/gebrochen
      /zertrümmert/umgeknickt/weg)|bushäuschen|wartehäuschen|parkbank|sitzbank|bänke|spielgerät*
    |schaukel*|rutsche|straßenlaterne*|laterne*|verkehrsschild*|straßenschild|poller|blumenkübel
    |außenspiegel|seitenspiegel|rückspiegel|autospiegel|antenne|scheibenwischer|grabstein*|grab
    |gräber|denkmal*|statue|kratzer|lack|karosserie|steine (geworfen/werfen/auf/gegen)
    |steinewerfer|eier (geworfen/an)|böller in|gesprengt|zigarettenautomat|übermut|halbstarke
    |rowdy*|lausbuben|jugendliche .. (treten/werfen/zerstör*/randalier*)`,
  wreck: `autowrack*|wrack*|schrottauto*|schrottkarre|schrottlaube|abgestellt* (auto/wagen
      /fahrzeug/fahrzeuge/anhänger/wohnwagen/autos/fahrrad/fahrräder/roller)|herrenlos*|(auto
      /wagen/fahrzeug/lieferwagen/transporter/wohnwagen/anhänger/wohnmobil/opel/golf/bmw/fiat
      /renault/peugeot/ford) (ohne/steht seit/seit/mit platten/abgestellt/steht schon/steht da
      /abgemeldet)|ohne (kennzeichen/nummernschild/nummernschilder/zulassung/räder/tüv
      /versicherung)|kein (kennzeichen/nummernschild)|keine (kennzeichen/nummernschilder
      /zulassung)|abgemeldet*|nicht zugelassen|platte reifen|platter reifen|platten|rostet
    |rostig*|verrostet|rostlaube|moos auf|überwuchert|auf (ziegelsteinen/klötzen/backsteinen
      /blöcken)|ausgebrannt* (auto/wagen/fahrzeug)|nicht mehr bewegt|bewegt sich nicht
    |steht (seit/da seit/schon seit/hier seit) (wochen/monaten/jahren/ewigkeiten/langem/januar
      /ostern/weihnachten/märz/april/mai)|dauerparker|abschlepp*|abgeschleppt|abschleppdienst
    |einkaufswagen|einkaufswägen|e scooter|e roller|elektroroller|roller (liegt/liegen/steht
      /mitten/auf)|leihroller|leihräder|fahrradleiche*|schrottrad|schrotträder
    |fahrrad (steht seit/liegt seit/ohne)|mofa (liegt/ohne)|wohnwagen|anhänger (steht/seit)
    |bootsanhänger`,
  noise_sign: `lärm*|lärmbelästigung|ruhestörung*|nachtruhe|ruhezeit*|krach|radau|musik*
    |laute musik|bass|bässe|wummer*|dröhn*|dröhnt|boombox|box|boxen|lautsprecher*|karaoke|techno
    |party*|partys|feier*|feiern|feiert|gefeiert|fete|feten|festsaal|geschrei|grölen|gegröle
    |gejohle|johlen|schreien (rum/herum/die)|gelächter|lachen laut|getöse|tumult|laut*|lautstark
    |ohrenbetäubend|dezibel|kann nicht schlafen|können nicht schlafen|nicht (mehr/)schlafen
    |schlaflos*|um den schlaf|wach gehalten|wachgehalten|hält uns wach|kein auge|ohrstöpsel
    |ohropax|motor*|motorrad*|motorräder|mofa*|moped*|roller|quad*|crossmaschine*|auspuff*
    |aufheulen|heult auf|heulende motoren|hupt|hupen|hupe|gehupe|hupkonzert|feuerwerk*|böller*
    |böllern|geböllert|knaller|knallt|knallen|geknalle|rakete|bellt|bellen|gebell|gekläff|kläfft
    |kläffer|hundegebell|jault|jaulen|hahn|kräht|krähen|bohren am sonntag|bohrmaschine
    |presslufthammer|rasenmäher|rasenmähen|laubbläser|bauarbeiten (nachts/vor/am sonntag)|baulärm
    |baustelle|ventilator*|brummt|brummen|gebrumm|summt|summen|wärmepumpe|klimaanlage|kneipe
    |gaststätte|biergarten|nach (22 uhr/mitternacht/zehn)|bis (2/3/4/5/zwei/drei/vier/fünf) uhr
    |bis in die (nacht/puppen/morgenstunden)|türenknallen|türen knallen|fußball gegen|ball gegen
    |klavier|schlagzeug|trampel*|poltert`,
  traffic: `geschwindigkeit*|zu schnell|viel zu schnell|rasen|rast|raser*|raserei|gerast
    |brett* (durch/mit/die)|brettern|heizen durch|rennstrecke|rennen (gefahren/auf/fahren)
    |autorennen|straßenrennen|wettrennen|mit (70/80/90/100/120/siebzig/achtzig/hundert/neunzig)
    |kmh|km h|stundenkilometer|tempo*|tempo 30|tempolimit|zone 30|30er zone|dreißigerzone
    |blitzer*|radar*|radarkontrolle|schwelle*|bodenschwelle*|verkehrsberuhig*|spielstraße
    |verkehr*|durchgangsverkehr|schleichweg|abkürzung|lkw*|lastwagen|laster|schwerlast*
    |sattelschlepper|traktor*|falschpark*|falsch (geparkt/parken/parkt)|parkt|parken|geparkt
    |zugeparkt|zuparken|doppelt geparkt|zweite reihe|zweiter reihe|parkplatz|parkplätze
    |parkplatznot|behindertenparkplatz|behindertenplatz|auf dem (gehweg/bürgersteig/zebrastreifen
      /radweg/gehsteig) (parkt/geparkt/parken/fahren/fährt/steht/stehen)|vor (meiner
      /unserer) (garage/einfahrt/ausfahrt) (parkt/geparkt/steht/stehen)|einfahrt (blockiert
      /versperrt/zugeparkt)|blockiert|zebrastreifen|fußgängerüberweg|übergang|überquer*|schulweg
    |vor der schule|rote ampel|bei rot|über rot|ampel*|vorfahrt*|kreisverkehr|kreisel|kreuzung*
    |geisterfahrer*|falschfahrer*|falsche richtung|gegen die (einbahn/fahrtrichtung)
    |einbahnstraße*|verbotene richtung|durchfahrt verboten|unfall*|unfälle|zusammenstoß
    |zusammengestoßen|angefahren|aufgefahren|gerammt|fahrerflucht|unfallflucht|überfahren
    |umgefahren|beinahe (überfahren/umgefahren/angefahren)|fast (überfahren/umgefahren
      /angefahren)|radfahrer*|fußgänger*|e roller|roller auf|handy am steuer
    |telefoniert beim fahren|betrunken (am steuer/gefahren/fährt)|fahrer*|autofahrer*|stau
    |umleitung|delle|wendet|drift*|quietschende reifen|vollgas`,
  dealing: `dealer*|dealt|dealen|gedealt|drogen*|drogendealer*|drogenhandel|drogenverkauf
    |drogensüchtig*|rauschgift*|betäubungsmittel|cannabis*|cannabisgeruch|hasch*|gras (geraucht
      /rauchen/verkauft/verkaufen)|marihuana|kiff*|kiffen|kifft|kiffer|joint|joints|koks|kokain
    |heroin|crack|ecstasy|amphetamin*|speed verkauf*|ketamin|lachgas*|lachgasflasche*|luftballons
    |kartuschen|tütchen|beutelchen|päckchen|briefchen|weißes pulver|pulver|junkie*|süchtig*
    |abhängig*|spritze*|spritzen sich|fixer*|nadeln|übergibt|übergeben .. (geld/päckchen/tütchen
      /tüte)|tausch*|geld gegen|gegen geld|kunden (kommen/laufen)|geben sich die klinke
    |kommen und gehen|kurz anhalten|halten kurz|autos (halten/kommen)|verkauft (was/drogen/zeug
      /etwas)|verkaufen (was/drogen/zeug)|umschlagplatz|hehler*|schmuggel*
    |unversteuerte zigaretten|schwarzarbeit|prostitu*|plantage*|anbau|zugedröhnt|bekifft|high`,
  animal: `katze (weg/vermisst/entlaufen/verschwunden/gefunden/tot/verloren/zugelaufen/überfahren
      /ist/seit/von)|katzen|kater|kätzchen|kitten|streunend*|streuner*|hund (weg/entlaufen
      /vermisst/verschwunden/gefunden/tot/zugelaufen/frei/ohne/läuft/von/ist/beißt/gebissen/los)
    |hunde (frei/ohne/laufen/los)|freilaufend*|ohne (leine/maulkorf/maulkorb/halsband)|leine
    |leinenpflicht|maulkorb|hündin|hündchen|welpe*|labrador|schäferhund*|pitbull*|rottweiler*
    |dackel*|kampfhund*|dogge*|terrier|malinois|gechipt|chip|halsband|tierarzt*|tierheim*
    |tierschutz*|tierquäl*|kaninchen|hühner|huhn|hahn|hähne|schaf|schafe|ziege*|esel|pferd*
    |pferde|pony*|kuh|kühe|bulle|rind*|schwein*|wildschwein*|fuchs*|füchse|dachs|reh|rehe|hirsch
    |igel*|eichhörnchen|marder*|vogel*|vögel|eule|uhu|schwan|schwäne|ente*|enten|gans|gänse
    |reiher|möwe*|taube|papagei*|wellensittich*|kanarienvogel|greifvogel|fledermaus*|schlange*
    |schildkröte*|biene*|bienen|bienenschwarm|wespe*|wespennest|hornisse*|asiatische hornisse
    |ameisen|raupe*|eichenprozess*|tote* (katze/hund/fuchs/igel/fische/vögel/ente/reh/tauben
      /dachs)|toter (fuchs/hund/igel/schwan/vogel/dachs)|angefahren* (katze/hund/reh/igel/tier)
    |verletztes tier|tier|tiere|viech*|vergift*|giftköder*|rattengift|gebissen|beißt|biss|bissig
    |entlaufen*|zugelaufen*|ausgebüxt|ausgerissen seit|ausgebrochen`,
  neighbour_quarrel: `hecke (zu/muss/ist/wächst/schneiden/vom/nicht)|hecke*|heckenschnitt
    |überhäng*|überhängende|äste (hängen/ragen/vom/über)|(baum/bäume/kirschbaum/nussbaum
      /tanne) (vom/des/meines/unseres) nachbar*|laub vom|wurzeln|zaun (vom/zum/zwischen/des)
    |grenzzaun|grundstücksgrenze*|grenzstein|vermess*|grenzmauer|gemeinsame mauer|brandmauer
    |wegerecht|durchgangsrecht|dienstbarkeit|nachbarschaftsstreit|nachbarstreit|nachbarrecht
    |streit (mit/um/zwischen) (meinem/meiner/dem/den/unserem/der/einen/nachbarn/vermieter)
    |(nachbar/nachbarin/nachbarn) (schikaniert/beschwert/weigert/behauptet/beleidigt/beschimpft
      /ärgert/grüßt/nervt/will/klagt/streitet)|schikan*|zank*|gezanke|zoff|friedensrichter*
    |mediation|mediator|schlichter*|schlichtung|schiedsmann|vermieter*|vermieterin|mieter*
    |mietvertrag|mietkaution|kaution|miete*|nebenkosten|hausverwaltung|hausordnung|hausmeister*
    |eigentümergemeinschaft|syndikus|treppenhausreinigung|räumungsklage|kündigung der wohnung
    |rausgeworfen vom vermieter|untermieter|obermieter|über mir wohnt|unter mir wohnt|einblick in
    |sichtschutz|kamera (vom/des/auf/filmt/zeigt/richtet) .. (nachbar*/garten/grundstück/mein)
    |auf mein grundstück|in meinen garten|auf meinem grundstück|scheinwerfer vom|grillrauch
    |grillt|rauch vom nachbarn|parkt (immer/ständig/)auf meinem|anwalt|feuchtigkeit`,
  public_service: `straßenbeleuchtung|beleuchtung (fällt/ist/defekt/funktioniert/aus/geht)
    |laterne (ist/defekt/kaputt/aus/geht/flackert/brennt)|laternen (sind/defekt/aus/gehen)
    |straßenlampe*|lampe (defekt/ist aus/flackert/brennt nicht)|flacker*|stockdunkel|stockfinster
    |dunkel (in/auf/ist es)|brennt nicht mehr|baustelle*|bauarbeiten|straßenarbeiten|straßenbau
    |aufgerissen|straßensperr*|gesperrt|schlagloch*|schlaglöcher|loch in der straße|straßenbelag
    |asphalt*|pflaster*|pflastersteine|lose platten|gehwegplatten|gehweg (kaputt/uneben/ist/in)
    |stolperfalle*|unebenheit*|bordstein*|kanal*|kanalisation|kanalarbeiten|abfluss|verstopft*
    |gully*|wasserleitung|wasserdruck|braunes wasser|wasser abgestellt|leitungswasser
    |stromausfall|strom weg|kein strom|internet (geht/weg/ausgefallen)|netz|schnee*|schneeräum*
    |räumdienst|streudienst|streuen|gestreut|salz|glatteis|winterdienst|bus (58/fährt/kommt/hält
      /verspätet/fällt/linie)|buslinie*|busfahrer*|haltestelle verlegt|tec|zug*|bahnhof*|bahn
    |sncb|müllabfuhr|müllwagen|abfuhr*|abfuhrkalender|abholung|nicht abgeholt|sperrmüll termin
    |intradel|containerpark (geöffnet/öffnungs*)|schule*|schulbus|schöffe*|schöffen
    |bürgermeister*|gemeinderat*|gemeinde (muss/soll/macht/tut/sollte)|stadt (muss/soll/macht/tut
      /sollte/hat)|stadtrat|steuern|gemeindesteuer*|bauamt|bauhof|ordnungsamt|technischer dienst
    |grünpflege|rasen mähen|unkraut|bäume schneiden|baumfäll*|schwimmbad geschlossen|bibliothek
    |postfiliale|post (kommt/bringt/stellt)|briefträger*|kirchenglocken|glocken*|sirene*
    |friedhofspflege|personalausweis beantragen|reisepass|führerschein|anwohnerparkausweis
    |parkausweis|wahl*|politik*|politiker*|kirmes|markt|funkmast|mobilfunk*|windrad*|windräder
    |werk|fabrik*|feinstaub|abgase|industrie*|luftqualität|radweg*|fußgängerampel|ampelphase
    |ampel (springt/schaltet/defekt/ausgefallen)|drängel*`,
  swindle: `phishing*|phising|betrug*|betrüger*|betrügerisch*|betrogen|abzock*|abgezockt|abzocke
    |reingefallen|hereingefallen|hineingefallen|drauf reingefallen|übers ohr|schwindel*
    |schwindler*|gauner*|fake*|fakeshop*|scam*|gescammt|gefälscht*|falsche (mail/mails/sms
      /rechnung/rechnungen/seite/website/webseite/nachricht/nachrichten/profile/facebook*/bank)
    |sms (von/bekommen/erhalten/angeblich/mit)|anruf* (von/bekommen/erhalten/angeblich/einer
      /eines/wegen)|anrufer*|rief (mich/)an|riefen an|angerufen (und/von/worden/mit/hat)
    |telefonbetrug|telefonbetrüger|telefonterror|schockanruf*|enkeltrick*|microsoft|apple support
    |teamviewer|anydesk|computer (übernommen/gehackt/gesperrt)|gehackt*|hack*|hacker*
    |konto (gehackt/geplündert/leergeräumt/leer/abgeräumt)|virus|bankkarte*|ec karte
    |karte (gesperrt/gestohlen/abgeholt)|kartensperr*|card stop|pin (gegeben/verraten/genannt
      /gefragt)|geheimzahl|tan nummer|itsme|geplündert|erspartes|gespartes|ersparnisse (weg
      /gegeben)|kleinanzeigen|ebay*|vinted|marketplace|2ememain|online (gekauft/bestellt/verkauft
      /kauf)|im internet (gekauft/bestellt/verkauft)|nie (geliefert/angekommen/erhalten/bekommen)
    |nicht geliefert|vorkasse|anzahlung|im voraus (bezahlt/überwiesen)|bezahlt und|whatsapp*
    |(mama/papa/oma/opa) .. (neue nummer/neues handy/handy kaputt)|hallo mama|hallo papa
    |neue nummer von|als (mein sohn/meine tochter/enkel) ausge*|spoofing|falscher bankangestellt*
    |sichere konto|liebesbetrug|heiratsschwindl*|romance scam|bitcoin*|krypto*|anlagebetrug
    |schneeballsystem|pyramidensystem|falschgeld|falsche scheine|gefälschter schein
    |gefälschte banknote*|falsche wohnung|mietbetrug|identitätsdiebstahl|erpress*|sextortion
    |kettenbrief`,
  other_theft: `(fahrrad/rad/räder/fahrräder/rennrad/mountainbike/e bike/elektrorad/kinderrad
      /roller/mofa/moped/motorrad/auto/wagen/lieferwagen/anhänger/handy/telefon/geldbörse
      /portemonnaie/portmonee/brieftasche/handtasche/rucksack/katalysator/kennzeichen
      /nummernschild/nummernschilder/reifen/felgen/airbag/navi/blumen/pflanzen/blumentopf
      /blumentöpfe/paket/päckchen/kabel/kupfer/fallrohr/regenrinne/gartenmöbel/gartenzwerg/krippe
      /fahne/sattel/batterie/benzin/diesel/heizöl/werkzeug/solarmodule/kinderwagen/rollator
      /hühner/holz/brennholz) .. (gestohlen/geklaut/weg/verschwunden/entwendet/mitgenommen
      /abmontiert/abgeschraubt/abgezapft/herausgesägt/geraubt/abhandengekommen/fehlt)
    |(gestohlenes/gestohlener/gestohlene/geklautes/geklaute) (fahrrad/rad/auto/wagen/handy
      /geldbörse/handtasche/kennzeichen/paket)|fahrraddieb*|fahrraddiebstahl|autodieb*
    |autodiebstahl|autoknacker|diebstahl*|diebin|ladendieb*|ladendiebstahl|taschendieb*
    |taschendiebin|geldbörse*|geldbeutel|portemonnaie*|portmonee|brieftasche*|aus (meinem/dem
      /unserem/meiner/der/seinem/ihrem) (auto/wagen/tasche/handtasche/briefkasten/vorgarten
      /kofferraum/einkaufstasche/jacke/jackentasche/rucksack/kinderwagen)|autoscheibe*
    |autoscheibe eingeschlagen|(auto/wagen) (aufgebrochen/durchwühlt/aufgeknackt/geknackt)
    |katalysator*|kupferdieb*|kupferdiebstahl|kupfer*|kabeldieb*|kabel|blei|zink|metalldieb*
    |altmetall|bronze*|paket (vor/von) (meiner/der/unserer) (tür/haustür)|paketdieb*
    |paket gestohlen|blumendieb*|blumentopf|blumenkästen|grabschmuck|vom (grab
      /friedhof) (gestohlen/geklaut)|grablicht*|grabvase*|fahrradschloss|schloss durchgeschnitten
    |fahrrad*|e bike*|kraftstoff*|benzin|diesel|abgezapft|heizöl|rucksack*|handy (gestohlen/weg
      /geklaut/verloren)|iphone|ausweis gestohlen|schlüssel (verloren/gefunden/bund)
    |schlüsselbund|verloren* (schlüssel/handy/geldbörse/brille/ring/hörgerät/jacke/portemonnaie)
    |verlor* .. (schlüssel/handy/geldbörse/brille/ring/hörgerät)|gefunden* (schlüssel/handy
      /geldbörse/brille/ring/fahrrad/jacke/armband)|gefunden (habe/worden/auf/im/an/vor)
    |fundsache*|fundstück*|fundbüro`,
};
