// German words for the finer ideas of the learned judge (signals.ts): what people write when they
// join, leave, ask, thank or answer. What they tell of stands in de-signals-seen.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { deSignalsSeen } from "./de-signals-seen.ts";

export const deSignals: Lexicon = {
  ...deSignalsSeen,

  // Leaving.
  farewell: `adieu|ade|lebt wohl|lebe wohl|leben sie wohl|lebwohl|auf nimmerwiedersehen
    |mach s gut|macht s gut|macht es gut|mach es gut|machts gut|machen sie s gut
    |alles gute (weiterhin/noch/euch/ihnen/für die/für euch/)|weiterhin (alles/viel/gutes/gute
      /frohes)|viel (erfolg/glück) (weiterhin/noch/euch/ihnen/)|toi toi toi|gutes gelingen
    |euch noch|ihnen noch|abschied*|verabschied*|trennen sich|wege trennen|hier endet|das war s
    |das wars|war es (schön/mir eine)|es war (schön/eine schöne/nett/mir eine/mir ein/eine gute)
    |war (mir/uns) (eine ehre/ein vergnügen/eine freude)|schöne (zeit/jahre)|gute zeit
    |danke für (alles/die zeit/die jahre/die vielen/eure arbeit/ihre arbeit/die schöne)
    |dank für (alles/die jahre/die zeit)|nichts für ungut|ohne groll|nicht böse (sein/gemeint/)
    |seid mir nicht böse|nehmt s mir nicht|nehmen sie es mir nicht|macht weiter so|weiter so
    |ein letztes mal|letzte mail|letzte nachricht|letzter gruß|tschüss|tschö|ciao|servus|pfiat
    |bleibt (gesund/wachsam/wie ihr)|ende gut|und tschüss|feierabend|wir gehen|ich gehe`,
  burden: `zu (viele/viel/oft/häufig) (mails/mail/e mails/nachrichten/post/meldungen/infos
      /informationen/emails/rundmails/rundschreiben/werbung/)|so (viele/viel) (mails/nachrichten
      /e mails/post/meldungen)|dauernd (mails/nachrichten/post/was/eine/irgend)|ständig (mails
      /nachrichten/post/eine/irgend)|jeden tag (eine/mails/nachrichten/post/irgend)
    |täglich (mails/eine/nachrichten/post)|mehrmals (täglich/am tag)|mailflut|flut (von/an)
    |überflut*|überschwemm*|überlaufen*|überquell*|quillt über|postfach (ist/voll/läuft/quillt
      /platzt)|läuft über|zugemüllt|zumüll*|zugespammt|zuspamm*|bombardier*|bombardement|spam*
    |gespamt|belästig*|genervt|nervt|nerven|nervig|auf die nerven|auf den geist|auf den keks
    |auf den wecker|geht mir auf|hängt mir zum hals|zum hals raus|die nase voll|nase voll
    |schnauze voll|satt (haben/habe/hab/)|habe es satt|hab s satt|leid (bin/es/)|bin es leid
    |überdruss|überdrüssig|reicht (mir/uns/es/jetzt/langsam/)|es reicht|zuviel*|zu viel des guten
    |stress*|gestresst|angst*|macht mir angst|machen mir angst|angst (macht/machen/bekomme
      /kriege)|schlaflos*|kann nicht (mehr/) schlafen|schlafe (schlecht/nicht)|schlecht schlafen
    |alpträume|albträume|nervös|beunruhig*|unruhig|belast*|krank davon|deprimier*
    |schlechte nachrichten|horrormeldungen|panikmache|panik|herzklopfen|müde (von/davon/)
    |keine ruhe|piept (ständig/dauernd)|bimmelt|klingelt ständig|speicher voll|gequatsche
    |geschwätz|gelaber|kram|zeug`,
  disinterest: `schon lange nicht mehr|längst nicht mehr|(lese/les) .. nicht mehr|(lese
      /les) .. keine|(kein/keinerlei/null) (interesse/bedarf/bock/nutzen/verwendung)|keine (lust
      /verwendung/zeit) (mehr/dafür/für/)|nicht (mehr/länger/weiter/) interessiert
    |interessiert (mich/uns) (nicht/nicht mehr/null/kein/überhaupt/das alles)|interessieren (mich
      /uns) (nicht/nicht mehr)|nicht von interesse|bringt (mir/uns) (nichts/nix/gar nichts/wenig)
    |bringen mir nichts|(nützt/nutzt) (mir/uns) (nichts/nix)|nutzlos|sinnlos|überflüssig|unnötig
    |zwecklos|kein sinn|keinen sinn|hat keinen (sinn/zweck)|brauche (ich/das/es/sie) (nicht
      /nicht mehr/)|brauch ich nicht|brauche ich nicht mehr|brauchen wir nicht|nicht mehr (nötig
      /gebraucht/benötigt/relevant/aktuell)|benötige (ich/) nicht|nichts für (mich/uns)
    |nicht mein ding|nicht das richtige|passt nicht (zu/mehr)|liegt mir nicht|lese (sie/ich/die
      /das/es) (nie/nicht/sowieso/eh/ohnehin/kaum/seit)|les (ich/die/sie) (eh/nie/nicht/sowieso)
    |nie gelesen|ungelesen|ungeöffnet|nicht gelesen|nie geöffnet|(in den/im) (papierkorb/müll
      /spam/spamordner)|papierkorb|(lösche/lösch/klicke) .. (weg/sofort/ungelesen/immer/sowieso
      /alle)|(egal/wurscht/wurst/schnuppe/piepegal)|juckt mich nicht|betrifft (mich/uns) nicht
    |geht (mich/uns) nichts (mehr/) an|kann (ich/) nichts (mehr/) (damit/mit) anfangen
    |nichts anfangen|habe nichts davon|hab nix davon|zeitverschwendung|zu alt für|zu beschäftigt
    |andere prioritäten|anders vorgestellt|etwas anderes erwartet|was anderes (erwartet
      /vorgestellt)|dachte (das/es) (ist/wäre/sei) (was/etwas) anderes|keine relevanz
    |nicht mehr brauch*|komme nicht dazu`,
  moved_away: `umzug*|umzieh*|umgezogen|umgezogn|zieh* .. (um/weg/fort/aus)|ziehen (um/weg/fort
      /nach/in/zurück/demnächst/nächsten/aus/bald)|ziehe (um/weg/fort/nach/in/zurück/demnächst
      /nächsten/aus/bald/zu)|wegzieh*|weggezogen|fortgezogen|verzogen|wegzug*|ausgezogen|auszieh*
    |auswander*|ausgewandert|umsiedl*|übersied*|haus (verkauft/ist verkauft/wurde verkauft
      /verkaufen/gehört)|(wohnung/häuschen/haus/eigenheim) .. (verkauft/gekündigt/aufgegeben
      /aufgelöst/abgegeben/übergeben)|hausverkauf|wohnungsauflösung|haushaltsauflösung|notar*
    |notartermin|neuer eigentümer|neue eigentümer|neue besitzer|schlüsselübergabe|nachmieter*
    |mietvertrag (gekündigt/endet/läuft)|wohn* .. (nicht mehr/jetzt in/nun in/inzwischen
      /mittlerweile/woanders/anderswo/seit)|wohne (nicht mehr/jetzt/nun/inzwischen/mittlerweile
      /schon lange/seit/längst/ab)|wohnen (nicht mehr/jetzt/nun/inzwischen/mittlerweile/ab
      /wir nicht/wir jetzt)|nicht mehr in (seraing/der straße/der stadt/dem viertel/eurem/ihrem
      /diesem)|nicht mehr (hier/dort/da) (wohne/wohnen/wohnhaft/gemeldet)|nicht mehr wohnhaft
    |anderes viertel|andere (stadt/gemeinde/gegend)|anderen (ort/stadtteil)|ins ausland
    |im ausland|(nach/in) (deutschland/eupen/aachen/köln/lüttich/brüssel/luxemburg/spanien/berlin
      /trier/kelmis/raeren/bütgenbach/malmedy/verviers/st vith/holland/frankreich/portugal
      /österreich/kanada/flandern) (gezogen/ziehe/ziehen/wohne/wohnen/umgezogen/zurück/um/lebe
      /leben)|zurück nach|in die heimat|aufs land|an die küste|zu meiner (tochter/freundin
      /schwester/mutter/familie)|zu meinem (sohn/freund/bruder/partner)|zu (den/unseren
      /meinen) kindern|verlasse (seraing/das viertel/die stadt/belgien)|verlassen (seraing
      /das viertel/die stadt/belgien)|weg aus (seraing/dem viertel)|umzugskartons|neue heimat
    |nicht mehr zuständig`,
  bereaved: `verstorben*|gestorben|starb|stirbt|tod (meines/meiner/von/des/der/unserer/unseres
      /unsers)|todesfall|todes|tot (ist/und/)|verschieden|entschlafen|heimgegangen
    |von uns gegangen|nicht mehr (unter uns/am leben/da ist/lebt)|lebt nicht mehr|verloren (habe
      /haben/hat)|sterbefall|ableben|witwe|witwer|verwitwet|selig|beerdig*|begräbnis|bestattung*
    |beisetzung|trauer*|trauerfall|todesanzeige|nachlass|hinterblieben*|erben|erbengemeinschaft
    |(alten/alters/pflege/senioren)(heim/heims/heimes)|altersheim*|altenheim*|pflegeheim*
    |seniorenheim*|seniorenresidenz*|residenz|betreutes wohnen|heim (gekommen/gezogen
      /untergebracht/)|pflegefall|hospiz*|palliativ*|demenz*|dement*|alzheimer|schlaganfall|krebs
    |schwer krank|schwere krankheit|erkrankt|bettlägerig|blind|erblindet|sehe (nicht/kaum/nichts
      /schlecht) mehr|sehe (kaum/schlecht)|meine augen|augen (machen/wollen/sind/werden)
    |gebrechlich|pflegebedürftig`,
  distrust: `enttäusch*|vertrauen (ist/verloren/weg/dahin/hin/missbraucht/verspielt/habe)
    |kein vertrauen|misstrau*|traue (euch/ihnen/dem) nicht|klatsch*|klatsch und tratsch|tratsch*
    |getratsche|gerede|gerücht*|gossip|schnüffel*|schnüffelei|spitzel*|bespitzel*|stasi|denunz*
    |denunziant*|petzen|petze|blockwart*|überwach*|überwachungsstaat|bürgerwehr|miliz*
    |hilfssheriff*|sheriff|selbstjustiz|hexenjagd|hetze|hetzerei|rassis*|ausländerfeind*
    |fremdenfeind*|diskriminier*|vorurteil*|rechte parolen|stammtisch|politisch*|wahlkampf
    |propaganda|schäme mich|schämen|schande|beschämend|peinlich|lächerlich|witz ist|zirkus
    |kasperletheater|affentheater|quatsch|blödsinn|schwachsinn|unsinn|humbug|(tut/macht/passiert
      /geschieht/unternimmt) .. (nichts/nix/nie was/niemand)|passiert (nichts/nix/ja nichts
      /doch nichts/nie)|tut sich nichts|nichts (passiert/getan/unternommen/geschehen/erreicht
      /gebracht/geändert)|(nie/niemand/keiner) .. (reagiert/geantwortet/gemeldet/geholfen
      /gekümmert/zurückgerufen)|keine (reaktion/hilfe/konsequenzen/antwort bekommen)
    |ohne (reaktion/folgen/ergebnis)|bringt (nichts/ja nichts/doch nichts)|hilft (nichts/nicht
      /niemandem)|leere versprech*|versprochen|versprechungen|im stich|nicht ernst genommen
    |ausgelacht|veräppelt|verarscht|für dumm|vetternwirtschaft|klüngel|verein der|sauhaufen
    |unzuverlässig|unfähig*|inkompeten*|dilett*|schlecht organisiert|datenleck|weitergegeben ohne
    |offener verteiler|offenen verteiler|nicht einverstanden|kann ich nicht (mittragen
      /unterstützen/vertreten/gutheißen)|nicht (mehr/) hinter|distanziere|streit (im/mit dem
      /mit der koord)|stimmung`,
  stop_order: `(aus/von/vom) (dem/der/den/ihrer/eurer/ihrem/eurem/dieser) (liste/listen/verteiler
      /mailingliste/mitgliederliste/gruppe/mailverteiler/adressliste/newsletter) (nehmen
      /streichen/löschen/entfernen/raus/genommen/gestrichen/gelöscht/austragen/)|vom verteiler
    |(mich/uns) .. (vergessen/streichen/löschen/austragen/rausnehmen/herausnehmen/abmelden
      /entfernen/auslassen/überspringen)|lösch* (mich/uns/sie mich/sie uns)|(name/namen/adresse
      /eintrag) .. (verschwinden/verschwunden/raus/weg/entfernen/streichen)|bitte nicht mehr
    |nicht (länger/weiter/mehr) (mitglied/dabei/verlängern/verschonen/zuschicken/benachrichtig*
      /informier*)|kein mitglied (mehr/sein)|keine mitglieder mehr|nicht verlängern
    |mitgliedschaft .. (endet/erlischt/hinfällig/um)|verschon*|ersparen sie mir|erspart mir
    |ungefragt|ungebeten|immer noch mails|trotzdem mails|kommen immer noch|zum letzten mal
    |ein für alle mal|abmeld*|abzumelden|abgemeldet|melde (mich/uns) (ab/hiermit/von/bitte
      /wieder)|melden (sie/wir) (mich/uns) (bitte/) ab|meldet mich|abbestell*|abzubestellen
    |bestelle .. ab|kündig*|gekündigt|künd|austret*|auszutreten|austritt*|trete (aus/hiermit
      /zurück/lieber)|treten (aus/wir aus)|ausgetreten|aussteig*|auszusteigen|ausstieg*
    |steige aus|steigen aus|steig aus|austrag*|auszutragen|trag* (mich/uns/sie mich/sie uns
      /bitte) .. aus|streich* (mich/uns/sie mich/sie uns/bitte/meinen/meine/unsere/unseren)
    |streichen|gestrichen|zu streichen|nehmt (mich/uns/meine/meinen/bitte)|nehmen sie (mich/uns
      /meine/bitte/meinen)|(nimm/schmeißt/schmeiß/werft/werfen/kickt/kick/haut/lösch/löscht
      /löschen sie/entfernt/entfernen sie/entferne/holt/holen sie/lasst/lassen sie/hängt
      /hängen sie/wirf) (mich/uns/meine adresse/meinen namen/mich bitte/bitte mich) .. (raus
      /heraus/aus/ab/von/vom/in ruhe/weg/gehen/außen/)|raus (aus/da/bitte/hier/)|rausnehmen
    |herausnehmen|herausgenommen|rausgenommen|entfernen|entfernt werden|entlass*|in ruhe (lassen
      /gelassen/)|lasst mich in ruhe|lassen sie mich in ruhe|ruhe haben|will (raus/nicht mehr
      /da raus/weg/aussteigen)|möchte (raus/nicht mehr/nicht länger/nicht weiter/da raus
      /aussteigen)|möchten (raus/nicht mehr/nicht länger)|wollen (raus/nicht mehr)|keine (mails
      /mail/e mails/nachrichten/post/nachricht/rundschreiben/newsletter/infos/emails/e mail
      /weiteren/weitere/rundmails/bulletins/zusendung*) (mehr/)|nichts mehr (von/schicken/senden
      /bekommen/hören/erhalten/zu/davon)|nix mehr (von/schicken/senden/bekommen/zu/hören)
    |nicht mehr (schicken/senden/anschreiben/erhalten/bekommen/mitmachen/dabei/kontaktieren
      /belästig*/mailen/zusenden/teilnehmen)|nicht mehr (mit/dabei/mitglied)|mache (nicht mehr
      /nicht länger) mit|ohne (mich/uns)|auf (mich/uns/mein) .. verzichten|schluss (machen/mit
      /damit/jetzt/aus/ist/)|schluß|hört auf|hören sie auf|aufhören|hör auf|stop*|stoppen|stoppt
    |einstellen|stelle .. ein|stellen sie .. ein|eingestellt|beend*|beendigung|zu beenden
    |ziehe mich zurück|zurückzieh*|zurücktret*|verabschiede mich|lege .. nieder|niederleg*
    |gebe .. zurück|mitgliedschaft .. (beenden/kündigen/zurück/auflösen/beendet/aufheben/nieder)
    |vergesst mich|vergessen sie mich|abschalt*|abstellen|ausschalten|unsubscribe|rückgängig
    |ungeschehen|punkt|basta|aus und vorbei|aus vorbei`,
  once_member: `ex mitglied|exmitglied|altmitglied|ehemalig*|früheres mitglied|früher mitglied
    |war (früher/mal/einmal/lange/jahrelang/seit/schon/schon mal) .. mitglied|war (ich/mal/früher
      /lange) (mitglied/dabei)|waren (wir/mal/früher) (mitglied/dabei)|mitglied (gewesen/war/seit
      /waren)|seit (jahren/langem/anfang/beginn/gründung) (mitglied/dabei)|jahre mitglied
    |jahre dabei|gründungsmitglied|damals (angemeldet/eingetragen/eingeschrieben/mitgemacht
      /beigetreten/unterschrieben)|einmal (angemeldet/eingetragen)|irgendwann (angemeldet
      /eingetragen/unterschrieben/mal)|(hatte/habe/hab) mich (damals/mal/einmal/früher/vor jahren
      /irgendwann/seinerzeit/schon) (angemeldet/eingetragen/eingeschrieben/einschreiben
      /abgemeldet/)|seinerzeit|vor jahren (angemeldet/eingetragen/beigetreten/mitglied)
    |als ich (beitrat/eintrat/mich anmeldete/mitglied wurde/anfing)|nicht mehr mitglied
    |kein mitglied mehr|keine mitglieder mehr|längst (nicht mehr/abgemeldet/ausgetreten/kein)
    |bereits (abgemeldet/gekündigt/ausgetreten)|schon (abgemeldet/gekündigt/ausgetreten/zweimal
      /dreimal/mehrfach)|dachte ich (sei/wäre/bin) (längst/schon/nicht)|treues mitglied
    |langjährig*|war nur (dabei/mitglied)|stehe (immer noch/noch/noch immer) (drin/auf/in)`,

  // Joining.
  newcomer: `(gerade/frisch/neu/erst/eben/kürzlich/soeben/vor kurzem/jüngst/letzte woche
      /letzten monat/seit kurzem/unlängst) .. (eingezogen/zugezogen/hergezogen/umgezogen/hierher
      /gezogen/angekommen/gekauft)|eingezogen|zugezogen*|hergezogen|hierhergezogen|zugezogene
    |hinzugezogen|neu (in/hier/im/zugezogen/eingezogen/dazu/in der/in dieser)|neue (nachbarn
      /nachbarin/bewohner/bewohnerin/mieter/mieterin/anwohner/einwohner/eigentümer/hausbesitzer)
    |neuer (nachbar/bewohner/mieter/anwohner/einwohner/eigentümer/hausbesitzer)|neuling*
    |neuankömmling*|neubürger|neuzugang|frischgebacken*|wohne (erst/seit kurzem/seit/nun/jetzt
      /neuerdings)|wohnen (erst/seit kurzem/seit/nun/jetzt/neuerdings)|seit (kurzem/einem monat
      /zwei wochen/drei wochen/zwei monaten/ein paar wochen/einigen wochen/letztem monat/dem 1
      /ersten)|(haus/wohnung/häuschen/reihenhaus) .. (gekauft/gemietet/bezogen/erworben)
    |gekauft in|gemietet in|kennen (noch/hier) (niemand/niemanden/keinen/kaum)|kenne (noch
      /hier) (niemand/niemanden/keinen/kaum)|kennenlern*|kennen zu lernen|umzugskisten|kisten
    |aus (deutschland/eupen/köln/aachen/ostbelgien/der eifel) (zugezogen/hergezogen/hierher
      /gekommen)|gezogen (nach seraing/in die/in eure/in ihre)|anschluss`,
  told_by: `(nachbar/nachbarin/nachbarn/freundin/freund/kollege/kollegin/schwager/schwester
      /schwägerin/tochter/sohn/bäcker/metzger/friseurin/friseur/polizist/revierpolizist/bekannte
      /bekannter/vermieter/hausarzt/briefträger) .. (erzählt*/gesagt/sagt/sagte/meinte/meint
      /empfohlen/berichtet*/schwärmt/hingewiesen/geraten/gegeben/überredet/verwiesen/erwähnt)
    |(über/durch/von) (einen/eine/meine/meinen/unsere/unseren/meiner/meinem/unserer/unserem/die
      /den/einem/einer) (nachbar/nachbarn/nachbarin/freund/freundin/bekannte/bekannten/aushang
      /flyer/zettel/plakat/zeitung/kollegen/kollegin/facebook/polizisten/gemeindeblatt)
    |gehört (von/dass/über/habe)|habe (gehört/gelesen/erfahren/von euch/von ihnen)|hab (gehört
      /gelesen)|haben (gehört/gelesen/erfahren)|erfahren (von/dass/habe/über)|aufmerksam (gemacht
      /geworden)|plakat*|aushang*|aushänge|flyer*|faltblatt|broschüre*|prospekt|handzettel
    |zettel (im/in/am)|briefkasten (gefunden/lag/gelegen/gesteckt)|im briefkasten|wurfsendung
    |gemeindeblatt|anzeigenblatt|stadtblatt|zeitung|grenz echo|website|internetseite|homepage
    |auf facebook (gesehen/gelesen)|gelesen (dass/habe/über/von)|schild (gesehen/an/am/in)
    |schilder|aufkleber|infoabend*|informationsabend|infostand|infoveranstaltung
    |versammlung (gehört/erfahren/vorgestellt)|straßenfest|nachbarschaftsfest|viertelfest
    |stadtfest|auf dem (markt/straßenfest/fest/flohmarkt)|vorgestellt|empfohlen|empfehlung
    |tipp von|erzählte (mir/uns/von)|von euch (erzählt/gehört)|hingewiesen|hinweis von|nahegelegt
    |geraten`,
  willing: `(rechnet/rechnen sie/zählt/zählen sie) (mit/auf) (mich/mir/uns)|auf mich (zählen
      /rechnen)|mit mir rechnen|bin (dabei/gern dabei/gerne dabei/auch dabei/mit dabei/bereit
      /interessiert/sofort dabei)|sind (dabei/gern dabei/gerne dabei/auch dabei/mit dabei/bereit
      /interessiert)|mache (gern/gerne/auch/mit/ich mit)|machen (gern/gerne/auch/mit/wir mit)
    |mach (mit/gern/ich mit/auch)|mitmachen|gern (mitmachen/dabei/helfen/mitglied/aufgenommen
      /beitreten/teilnehmen/mit/auch)|gerne (mitmachen/dabei/helfen/mitglied/aufgenommen
      /beitreten/teilnehmen/mit/auch)|sehr gern|sehr gerne|herzlich gern|liebend gern|mit (freude
      /freuden/vergnügen/dem größten)|warum (nicht/eigentlich nicht)|ja gern|ja gerne|ja bitte
    |klar|na klar|selbstverständlich|natürlich (gern/mache/bin/)|einverstanden
    |in ordnung für mich|von mir aus|für mich (auch/auch bitte/ja)|für uns auch|ja auch für mich
    |ich auch|wir auch|zur verfügung|stehe bereit|stehe (gern/gerne)|bereit (zu/mit/)
    |lust (mitzumachen/dabei/hätte/auf/)|hätte (lust/interesse/zeit)|hätten (lust/interesse)
    |habe (interesse/lust/zeit)|haben (interesse/lust)|interesse (an/daran/mitzu/bei/)
    |tragt (mich/uns) (ein/bitte ein)|tragen sie (mich/uns) (bitte/)ein|trag mich ein
    |schreibt (mich/uns) (ein/auf)|schreiben sie (mich/uns) (ein/auf/bitte)|nehmt (mich/uns) (auf
      /bitte auf/mit)|nehmen sie (mich/uns) (auf/bitte auf)|setzt (mich/uns) auf|setzen sie (mich
      /uns) (bitte/auf)|klingt (gut/interessant/super)|finde ich (gut/super/klasse/toll)
    |gute sache|gute idee|tolle idee|tolle sache|spricht mich an|überzeugt`,
  how_to: `wie (kann/können/muss/soll/geht/melde/meldet/tritt/trete/werde/wird/schreibe/schließe
      /mache/funktioniert/komme/läuft/trage/bekomme) (ich/man/wir/das/es/die/mich/jemand/einer)
    |wie (geht/läuft/funktioniert) (das/es/die)|wie wird man|wie werde ich|was (muss/müssen/soll
      /sollen/brauche/braucht/benötigen/ist/mach/mache) (ich/man/wir/ihr/sie/nötig/dafür/zu)
    |was (muss/müssen) (ich/man/wir) (tun/machen/dafür/ausfüllen/unterschreiben/dazu/noch)
    |was ist zu tun|wo (kann/können/muss/melde/trage/unterschreibe/unterschreib/bekomme/gibt es
      /finde) (ich/man/wir/mich/das/ein/es)|unterschreib*|unterschrift*|unterzeichn*|formular*
    |anmeldeformular*|beitrittsformular|beitrittserklärung|aufnahmeantrag|antrag*|ausfüllen
    |auszufüllen|ausgefüllt|einschreibung*|beitritt*|aufnahme*|aufgenommen (werden/zu)
    |reicht (diese/eine/die/das) (mail/e mail/nachricht/)|genügt (diese/eine/die/das) (mail
      /e mail/)|bei wem|an wen|welche (unterlagen/schritte/angaben/daten/papiere)|ablauf|vorgehen
    |prozedur|schritte|online (anmelden/möglich/eintragen)|um mitzumachen|um mitglied zu
    |um beizutreten|um dabei|um teilzunehmen|mitglied (werden/zu werden)`,
  take_part: `hinzufüg*|hinzuzufügen|fügt (mich/uns)|fügen sie (mich/uns)|(wieder
      /erneut) (aufnehmen/eintragen/anmelden/mitmachen/dabei/mitglied)|auf die liste setzen
    |möchte (auch/gern/gerne) (mitglied/dabei/mitmachen/dazu)|möchten (auch/gern/gerne) (mitglied
      /dabei/mitmachen/dazu)|aufnahme in|kandidatur|noch platz|netzwerk|mitmach*|mitzumachen
    |mitwirk*|mitzuwirken|mitarbeit*|mitzuarbeiten|mithelf*|mitzuhelfen|teilnehm*|teilzunehmen
    |teilnahme|beteilig*|zu beteiligen|beitreten|beizutreten|beitritt|trete (bei/gern/gerne)
    |mitglied (werden/zu werden/sein)|mitglieder werden|anschließen|anzuschließen|anschluss
    |schließe (mich/mich gern)|anmelden|anzumelden|anmeldung|melde (mich/uns) (an/hiermit an
      /gerne an/gern an)|einschreib*|einzuschreiben|eintragen (lassen/)|einzutragen|aufnehmen
    |aufgenommen werden|dazugehör*|dazu gehören|dabei sein|dabeisein|mit dabei|engagier*
    |engagement|einbring*|einzubringen|beitragen|beizutragen|beitrag leisten|helfen|behilflich
    |nützlich (machen/sein)|etwas (tun/beitragen/zurückgeben/bewirken)|augen (offen/aufhalten
      /offenhalten)|auge (haben/werfen/halten)|aufpassen|acht geben|wachsam*|mitwach*|wache
    |wachen|beobachten helfen|achtsam|nachbarschaftshilfe|nachbarschaftswache|zusammenhalt
    |gemeinsam|ehrenamt*|freiwillig*|rentner (und/mit/habe)|im ruhestand|viel zeit|zeit (genug
      /habe ich/dafür)|tagsüber (zu hause/daheim)|immer zu hause|zu hause|unterstützen
    |zu unterstützen|unterstützung anbieten|verstärken|teil (der/des/von/werden/sein)
    |in die (gruppe/liste/partnerschaft)|in den verteiler|in der gruppe|auf die liste|auf (die
      /eure/ihre) liste|sicherheit im viertel|sicherer machen`,
  left_out: `(bekomme/bekommen/kriege/kriegen/krieg/erhalte/erhalten) (nichts/nix/keine/nie
      /ich nichts/ich keine/ich nie/wir nichts/wir keine/gar nichts/gar keine/noch nichts
      /immer noch/seit/ich seit/leider/selbst)|noch (nichts/nie/keine/gar nichts/immer nichts
      /kein) .. (bekommen/erhalten/gehört/gekriegt/angekommen)|nie (etwas/was/eine) (bekommen
      /erhalten/gekriegt)|kommt (nichts/nix/bei mir nichts/nie/keine) (an/mehr/)|kommen (nicht
      /keine/nie) (an/bei mir/mehr)|nichts (bekommen/erhalten/angekommen/gekommen)|(nachbarn
      /nachbar/nachbarin/anderen/alle/mein mann/meine frau/schwester/kollege) .. (bekommt
      /bekommen/kriegt/kriegen/erhält/erhalten)|alle (außer/anderen/bekommen/kriegen)
    |alle bis auf|nur ich nicht|nur wir nicht|ich nicht|wir nicht|außer (mir/mich/uns)|(stehe
      /stehen/bin) (nicht/noch nicht/ich nicht/offenbar nicht/wohl nicht) (auf/drauf/drin/im/in
      /dabei/eingetragen)|nicht (drauf/drin/dabei/eingetragen/auf der liste/im verteiler)
    |vergessen (worden/habt/haben/wurde/)|(habt/haben/hat) .. (mich/uns) vergessen|mich vergessen
    |uns vergessen|übersehen|übergangen|ausgelassen|ausgeschlossen|fehle (auf/in/im)
    |durchs raster|nicht informiert|weiß von nichts|wussten von nichts|als einzige*
    |auch (bekommen/haben/erhalten/informiert/eintragen/dabei/mails/die mails/die nachrichten
      /diese/eure/ihre)|ich auch|wir auch|mich auch|uns auch|verpasst|leer ausge*`,
  gives_contact: `(meine/unsere) (adresse/anschrift/nummer/handynummer/telefonnummer/mailadresse
      /e mail/e mail adresse/daten/kontaktdaten/mobilnummer/emailadresse) (ist/lautet/sind/lauten
      /bleibt/hier/)|mein name (ist/lautet)|hier (meine/unsere/mein/sind meine) (adresse
      /anschrift/daten/nummer/kontaktdaten/angaben/)|anbei (meine/unsere) (daten/adresse
      /kontaktdaten)|ich (heiße/wohne)|heiße|wohne (in/auf/an) (der/dem/rue/avenue/nummer/)
    |wohnen (in/auf/an) (der/dem/rue/avenue/nummer/)|wohnhaft|anschrift|adresse (rue/avenue/)
    |handy 04*|tel 04*|telefon 04*|telefonnummer|handynummer|handynr|mobil|mobilnummer|festnetz
    |erreichbar (unter/bin)|erreichen sie mich|zu erreichen|erreicht ihr mich|geboren (am/in)
    |geburtsdatum|vorname|nachname|familienname|postleitzahl|hausnummer|4100|4101|4102|stockwerk
    |etage|apartment|gmail|gmx|web de|t online|hotmail|outlook|per handy|ruf mich an
    |rufen sie mich an`,

  // Data and details.
  privacy_law: `dsgvo|gdpr|datenschutz*|ds gvo|grundverordnung|datenschutzgesetz
    |datenschutzbehörde|datenschutzbeauftragt*|aufsichtsbehörde|gesetz*|gesetzlich*|rechtlich*
    |rechtsgrundlage|paragraf|(artikel/art) (15/17/16/7/13/18/20/21)|recht (auf/habe/zu)
    |mein recht|meine rechte|meinem recht|auskunftsrecht|auskunft*|betroffenenrecht*|widerruf*
    |widerrufe|widerspruch*|widersprech*|einwillig*|zustimmung*|einverständnis*|nicht zugestimmt
    |ohne meine (einwilligung/zustimmung/erlaubnis)|frist|fristgerecht|innerhalb (der/von/eines
      /einer)|binnen (eines/einer/der/dreißig/30)|eines monats|monatsfrist|gesetzlichen frist
    |30 tage|dreißig tage|verarbeitung*|verarbeit*|verantwortlich*|personenbezogen*
    |persönliche daten|meine daten|daten (sind/werden/gespeichert/weitergegeben/geschützt/sicher)
    |gespeichert|speicher*|speicherdauer|wie lange .. (gespeichert/aufbewahrt/speichert/behalten)
    |aufbewahr*|weitergegeben|weitergabe|an dritte|dritte|vertraulich*|anonym*|geheim*
    |beschwerde (einlegen/bei/einreichen)|anwalt*|rechtsanwalt|schriftlich*|einschreiben|gemäß
    |laut gesetz|nach (art/artikel)|personalausweis|ausweiskopie`,
  what_you_hold: `(was/welche daten/welche/welche informationen/alles was/was alles
      /was genau) .. (über/von/zu) (mich/mir/uns/meiner/meine/meinem) .. (wissen/wisst/weiß/haben
      /habt/gespeichert/speichern/speichert/steht/stehen/liegt/vorliegt/vorliegen/notiert
      /gesammelt/aufgeschrieben/bekannt)|(über/von/zu) (mich/mir/uns/meiner person) (wissen/wisst
      /weiß/haben/habt/gespeichert/gespeicherten/speichern/speichert/steht/stehen/notiert
      /gesammelt/aufgeschrieben/vorliegen/vorliegt/vorhanden/verarbeit*/verarbeiten/festgehalten
      /bei ihnen/bei euch/geführt/führen/alles)|(meine/meiner) (akte/karteikarte/karte/meldungen
      /gespeicherten/daten bei)|meine akte|karteikarte|kartei*|datenblatt|akteneinsicht|einsicht*
    |einseh*|einzusehen|einblick|auskunft (über/zu/geben/erteilen/verlangen/nach/darüber/)
    |auskünfte|selbstauskunft|datenauskunft|kopie*|abschrift*|auszug|auszüge|ausdruck*|ausdrucken
    |ausgedruckt|datenkopie|export*|übersicht|aufstellung|auflistung|liste aller|verzeichnis
    |datenbank*|datei|datensatz|datensätze|register|im system|in ihrem system|in eurem system
    |im computer|gespeichert|gespeicherte*|was (wisst/weiß/wissen/habt/haben/hat/speichert
      /speichern/steht) (ihr/sie/man/die/über/bei/da/denn/eigentlich/alles)|welche (daten/angaben
      /informationen/infos) (haben/habt/sind/speichern/speichert/liegen/über/von)|woher (habt
      /haben/hat) (ihr/sie/er) (meine/meinen/die)|wer (hat/bekommt/sieht/liest
      /kann) .. (meine daten/zugriff/meine nummer/meine adresse/einsehen)|wer hat zugriff
    |zugriff auf|weitergegeben an|an wen .. (weitergegeben/gegangen)|herkunft|empfänger|zweck
    |notizen über|vermerkt|schicken sie mir alles|zusenden was|zeigen sie mir|will (sehen
      /wissen) was|möchte (sehen/wissen) was|noch (drin/gespeichert/geführt/irgendwo) (stehe/bin
      /)`,
  wipe_out: `(alle/alles/meine/meinen/mein/sämtliche/daten/unsere/die/das/foto/fotos/nummer
      /adresse/namen/meldung/akte/nachrichten/eintrag) .. (löschen/gelöscht/zu löschen/vernichten
      /vernichtet/zu vernichten/entfernen/entfernt/tilgen/getilgt/schreddern/geschreddert
      /verbrennen/ausradieren/wegwerfen/verschwinden/weg/beseitigen/vergessen/schwärzen
      /geschwärzt)|lösch*|gelöscht|zu löschen|löschung*|löschantrag|datenlöschung|vernicht*|tilg*
    |schredder*|geschreddert|reißwolf|aktenvernichter|verbrenn*|ausradier*|ausgelöscht|auslöschen
    |zerreiß*|zerrissen|spurlos|keine spur*|spuren|endgültig|unwiderruflich|dauerhaft (löschen
      /entfernen)|restlos|vollständig (löschen/gelöscht/entfernen)|komplett (löschen/gelöscht
      /raus)|nichts (mehr/) (über mich/von mir/gespeichert/aufbewahren/behalten/übrig/bleibt
      /bleiben/zurückbleib*)|nix (mehr/) (von mir/über mich/gespeichert)|nicht (mehr/länger
      /) (gespeichert/speichern/aufbewahr*/aufheben)|recht auf (vergessen/vergessenwerden
      /löschung)|vergessenwerden|vergessen werden|vergessen zu werden|als (hätte/wäre/ob) (es/ich
      /hätte/wäre) (mich/nie/ich)|nie (existiert/gegeben/da gewesen/bestanden)|aus (allen/allem
      /der datenbank/dem system/sämtlichen/ihrer datenbank/ihren/euren/dem computer/den akten
      /allen listen)|daten (löschen/gelöscht/weg/vernichten/entfernen/raus)
    |bestätig* .. (löschung/gelöscht/vernichtet)|löschung .. bestätig*|backup*|sicherungskopie*
    |papierakte*`,
  is_changed: `(adresse/anschrift/nummer/mailadresse/e mail/e mail adresse/name/handynummer
      /telefonnummer/emailadresse/daten/hausnummer/nachname/mail/bankverbindung) .. (geändert
      /ändert/neu/stimmt nicht/gewechselt/wechselt/anders/ist jetzt/lautet jetzt/lautet nun
      /gilt nicht/ist nicht mehr/hat sich/haben sich/ungültig)|geändert|ändert sich|ändern
    |zu ändern|ändere|ändert|änderung*|adressänderung|namensänderung|umgestellt|umstellen
    |gewechselt|wechsel*|anpass*|anzupassen|angepasst|aktualis*|zu aktualisieren|berichtig*
    |ersetz*|zu ersetzen|statt|anstatt|anstelle|an stelle|stattdessen|ab (sofort/jetzt/nun/heute
      /morgen/dem/1/dem 1/dem ersten/januar/februar/märz/april/mai/juni/juli/august/september
      /oktober/november/dezember/montag/nächster/nächstem/kommendem)|künftig|in zukunft|zukünftig
    |von nun an|fortan|neue (adresse/anschrift/nummer/mailadresse/e mail/handynummer
      /telefonnummer/e mail adresse/mail/emailadresse/hausnummer/daten/kontaktdaten/mailbox)
    |neuer (name/nachname/anbieter/provider/familienname)|neuen (namen/nachnamen/anbieter
      /provider)|neues (handy/postfach/telefon/konto)|andere (adresse/nummer/mail/mailadresse
      /e mail/sprache/handynummer)|anbieter (gewechselt/wechsel)|auf (deutsch/französisch
      /niederländisch/englisch/italienisch)|lieber auf|sprache|in deutscher sprache|notier*
    |vermerk*|nehmt zur kenntnis|bitte (notieren/ändern/vermerken/anpassen/aktualisieren
      /umstellen)|umgezogen|umzug|umziehen|heiße (jetzt/nun/ab/seit/künftig/nicht mehr)|an (diese
      /folgende/die neue/meine neue) (adresse/mailadresse/anschrift)`,
  old_and_new: `(alte/alten/alter/altes/bisherige/bisherigen/vorherige/frühere/früheren
      /erste) (adresse/anschrift/nummer/mailadresse/e mail/e mail adresse/handynummer
      /telefonnummer/mail/name/namen/emailadresse/postfach/konto/nachname/hausnummer/wohnung)
    |die alte|der alte|das alte|die bisherige|(neue/neuen/neuer/neues/jetzige/aktuelle) (adresse
      /anschrift/nummer/mailadresse/e mail/e mail adresse/handynummer/telefonnummer/mail/name
      /namen/emailadresse/postfach/konto/nachname/hausnummer/handy/wohnung)|die neue|der neue
    |das neue|neu ist|(nicht mehr/nicht länger) (gültig/aktuell/aktiv/erreichbar/in gebrauch
      /benutzt/genutzt/existiert)|gilt nicht mehr|existiert nicht mehr|gibt es nicht mehr
    |gibt s nicht mehr|ist (abgeschaltet/abgemeldet/stillgelegt/gekündigt/hinfällig/veraltet)
    |veraltet*|hinfällig|abgeschaltet|stillgelegt|ungültig|bleibt (gleich/unverändert/dieselbe
      /wie)|rest bleibt|sonst bleibt|vorher|bisher|früher (war/hieß)|von .. auf|kann weg
    |können (sie/ihr) (löschen/streichen)|benutze ich nicht mehr|nutze ich nicht mehr`,
  correction: `(falsch/verkehrt/fehlerhaft/inkorrekt) (geschrieben/notiert/eingetragen/angegeben
      /vermerkt/erfasst/abgetippt/gespeichert/adressiert/)|fehler (in/im/bei/eingeschlichen
      /gemacht/)|tippfehler|schreibfehler|rechtschreibfehler|zahlendreher|buchstabendreher
    |verschrieben|vertippt|vertan|verwechsel*|vertauscht|stimmt (nicht/so nicht/etwas nicht
      /leider nicht)|stimmen nicht|nicht (korrekt/richtig/ganz richtig)|korrig*|korrektur*
    |richtigstell*|richtig zu stellen|richtig (ist/heißt/heiße/lautet/wäre/muss)|berichtig*
    |verbesser*|ausbesser*|muss (es/richtig/heißen/lauten)|sollte (es/richtig/heißen/lauten)
    |heißt es|sondern|und nicht|nicht mit (h/t/d/k/c/e/z/s/f/v/y/i)|ohne (h/e/k/c/s/t/n
      /bindestrich/accent/umlaut)|mit (h/dt/tz/ck/ph/y/v/f/k/c/z/ß/doppel*/zwei/einem/einfachem
      /bindestrich/akzent/umlaut)|mit doppel*|doppel (n/t/s/l/m/f/p)|buchstabe*|ziffer*
    |bin (eine frau/ein mann/kein herr/keine frau)|kein herr|keine frau|herr statt|frau statt
    |anrede|schreibweise|schreibt sich|schreibt man|buchstabier*|richtige (name/schreibweise
      /adresse/nummer)|versehentlich|aus versehen|irrtümlich|irrtum`,
  life_event: `geheiratet|heirat*|verheiratet|hochzeit*|trauung|vermählt|ehename|mädchenname*
    |geburtsname|name meines mannes|geschieden|scheidung*|scheiden|getrennt|trennung*|trennen uns
    |auseinander|exmann|ex mann|exfrau|ex frau|rente|rentner|rentnerin|ruhestand|pension*
    |pensioniert|verrentet|baby|kind bekommen|geboren|geburt|entbunden|schwanger|zwillinge
    |nachwuchs|enkelkind|elternzeit|mutterschutz|(neue/neuer/neuen/anderer/anderen
      /andere) (arbeit/job/arbeitgeber/stelle/beruf/firma/chef/partner/freund/freundin/frau/mann)
    |arbeitgeber|jobwechsel|stelle gewechselt|arbeitslos|gekündigt worden|entlassen worden
    |zusammenziehen|zusammengezogen|ausgezogen ist|adoptiert|eingebürgert|studiere|studium
    |erasmus|universität|geschäft (aufgegeben/geschlossen/übergeben)|praxis (geschlossen
      /übergeben/aufgegeben)|konfirm*|operation|operiert|reha|umschulung`,

  // Questions.
  wondering: `wo (finde/bekomme/kriege/kauft/gibt/steht/kann/muss) (ich/man/es/wir/das)|darf (das
      /meine/unser/ein)|ist es (erlaubt/möglich/normal/richtig)|kriege ich (da/dann)
    |bekomme ich (da/dann)|frage mich|fragen uns|fragte mich|habe mich gefragt|wüsste (gern/gerne
      /ich)|wüssten (gern/gerne/wir)|(würde/würden/hätte/hätten/möchte/möchten/wollte/wollten
      /will) .. (wissen/gewusst/erfahren/fragen/nachfragen)|wissen (möchte/wollte/würde/ob/sie
      /ihr)|gern (wissen/erfahren/gewusst)|gerne (wissen/erfahren/gewusst)|mich interessiert (ob
      /wie/was/wer/wann)|interessieren (würde/ob)|würde mich interessieren|neugierig|stimmt (es
      /das/dass)|ist (es/das/dies) (wahr/richtig/normal/erlaubt/möglich/verboten/üblich/pflicht
      /zulässig/korrekt/so/denn)|weiß (jemand/man/einer/wer/nicht ob)|wissen (sie/die)|wisst ihr
    |können sie (mir/uns)|könnt ihr (mir/uns)|könnten sie (mir/uns)|könntet ihr|kann (mir/uns/man
      /jemand/ich/das)|kannst du mir|darf (ich/man/jeder/mein/meine)|dürfen (wir/auch/mieter)
    |muss (ich/man/das/jeder)|müssen (wir/sie)|soll (ich/man)|sollen (wir/sie)|eine frage
    |kurze frage|frage*|fragen zu|habe (eine/noch eine/mal eine/da mal) frage|hab (mal/da/eine
      /ne) (ne/eine/)frage|meine frage|nur ne frage|anfrage|unklar|nicht klar
    |verstehe nicht (ganz/warum/wie/was)|was (bedeutet/heißt/ist der unterschied/genau/passiert
      /tun/mache ich/tue ich)|unterschied zwischen|gibt es (auch/schon/noch/bei/eine/einen/ein
      /eigentlich/irgend/denn)|gibt s (auch/schon/noch/bei/eine/einen/ein)|wie (viel/viele/lange
      /oft/weit/alt/sieht/steht/ist/hoch)|ab wann|seit wann|wann|wozu|wofür|warum|wieso|weshalb
    |welche|welcher|angenommen|was wäre|auskunft|nähere (infos/informationen/auskünfte)
    |mehr (infos/informationen/info)|weitere informationen|rat|ratschlag|ihre meinung
    |eure meinung|was meinen sie|was meint ihr|was raten`,
  conditions: `kostenlos*|gratis|umsonst|kostenfrei|kostet (das/es/die/was/etwas)
    |kosten (entstehen/verbunden/)|gebühr*|gebühren|beitrag (zahlen/bezahlen/kostet/)
    |mitgliedsbeitrag|jahresbeitrag|bezahl*|zahlen|zahlt man|was kostet|mieter*|auch (mieter
      /für mieter/als mieter/studenten/ausländer/jugendliche/kinder/rentner)|zur miete
    |eigentümer sein|mindestalter|altersgrenze|wie alt|ab (welchem/wie viel/16/18/14)|ab 16|ab 18
    |minderjährig*|volljährig*|zu jung|zu alt|bedingung*|voraussetzung*|anforderung*
    |erforderlich*|verpflicht*|pflicht*|pflichten|verbindlich*|unverbindlich|versichert
    |versicherung*|haftung|hafte|haftet|haftpflicht|risiko|erlaubt|verboten|zulässig|gestattet
    |gesetzlich erlaubt|darf (ich/man) .. (filmen/kamera/fotografieren/aufhängen/anbringen
      /behalten)|regel*|vorschrift*|satzung|charta|statuten|genehmigung*|grenze|gehört (meine
      /unsere) straße|welche (straßen/viertel)|zuständigkeitsgebiet|außerhalb|pro haushalt
    |pro familie|ehepaar|selbstständig*|geschäftsleute|händler|vereine|als (student/händler/firma
      /verein/mieter/ausländer/polizist)|ohne (internet/computer/handy/mail/französisch)
    |führungszeugnis|staatsangehörigkeit|nationalität|zweitwohnung|gleichzeitig mitglied
    |zeitaufwand|wie viel zeit|wie viele mitglieder|kündigungsfrist|sprachkenntnisse
    |auf französisch sein`,
  whom_to_ask: `wer (ist/leitet/organisiert/koordiniert/kümmert/hilft/entscheidet/bezahlt/steckt
      /betreut/hat die leitung/macht/nimmt) (zuständig/verantwortlich/der/die/das/hier/bei/sich
      /mir/für/jetzt/ansprechpartner/dahinter/unser/unsere/)|zuständig*|verantwortliche*
    |ansprechpartner*|ansprechperson|kontaktperson|koordinator*|koordinatorin|revierpolizist*
    |revierinspektor|viertelpolizist|bezirkspolizist|an wen (kann/muss/soll/wende/richte/könnte
      /wendet)|an wen|zu wem|bei wem (kann/muss/melde/bin/soll)|mit wem|wohin (kann/muss/soll
      /wende/wendet/damit/mit)|wo (kann/muss/soll/melde/meldet/finde/bekomme/erreiche/bin) (ich
      /man/wir) .. (melden/anzeigen/wenden/beschweren/richtig/hin/hinwenden/abgeben)|wenden
    |richtige (adresse/stelle/ansprechpartner)|richtigen stelle|richtig bei ihnen
    |bei ihnen richtig|falsche adresse|falsch bei|welche (stelle/behörde/dienststelle/nummer)
    |welcher dienst|nummer (von/der/des/für/wählen)|telefonnummer (von/der/des/für)|notruf
    |notrufnummer|110|101|112|welche nummer|rufnummer|öffnungszeit*|sprechstunde*|bürozeiten
    |sprechzeiten|geöffnet|wann (geöffnet/offen/haben sie/erreichbar)|erreichbar|erreichen (kann
      /ich/wir)|wie erreiche ich|kontakt (aufnehmen/zu/mit)|in verbindung|weiterleiten an|rathaus
    |gemeindehaus|gemeindeverwaltung|stadtverwaltung|wache|kommissariat|polizeiwache
    |soll ich die polizei|polizei rufen`,
  what_became: `was (ist/wurde/hat sich/wird) (aus/daraus/nun/denn/eigentlich/inzwischen/jetzt
      /mit/getan/ergeben/in der sache/geworden)|geworden|daraus geworden|gibt es (schon/etwas
      /inzwischen/was/neues/neuigkeiten/eine/bereits) .. (neues/neuigkeiten/ergebnis*/antwort
      /rückmeldung)|neues (von/zu/in/über/gibt)|neuigkeiten|neue erkenntnisse|stand der (dinge
      /ermittlung*)|aktueller stand|wie steht (es/der/die/das)|wie ist der stand|ergebnis*|(haben
      /hat/habt) (sie/man/ihr/die/er/der) .. (bekommen/erhalten/gelesen/unternommen/erreicht
      /gefunden/gefasst/geschnappt/herausgefunden)|ist (meine/die/mein/unsere) (mail/meldung
      /nachricht/anfrage/anmeldung/brief/schreiben/hinweis) .. (angekommen/eingegangen/bearbeitet
      /weitergeleitet/erledigt/da/durch)|angekommen|eingegangen|bearbeitet|weitergeleitet
    |erledigt|noch (keine/nichts/kein/immer keine/immer nichts) (antwort/rückmeldung/gehört
      /reaktion/nachricht/bestätigung/passiert/geschehen/neues)|keine (antwort/rückmeldung
      /reaktion/nachricht/bestätigung)|ohne antwort|unbeantwortet|warte (noch/immer/auf/seit/bis)
    |warten (noch/immer/auf/seit/wir)|meine (letzte/vorige/frühere/erste) (mail/nachricht/meldung
      /anfrage)|meinem (letzten/schreiben/hinweis)|nachfrage*|nachhaken|nachgehakt|nachfassen
    |(täter/dieb/diebe/einbrecher) .. (gefasst/geschnappt/gefunden/ermittelt/verhaftet)
    |ermittlung*|vor (wochen/einer woche/zwei wochen/drei wochen/einem monat/monaten) (gemeldet
      /geschrieben/geschickt)|bereits gemeldet|schon gemeldet|schon mal gemeldet
    |mehrfach gemeldet|bezug auf|zurückkommen auf|nachtrag|feedback|rückmeldung
    |nichts mehr gehört|wann bekomme|verschwunden und`,
  meeting: `versammlung*|treffen*|sitzung*|zusammenkunft|zusammenkünfte|infoabend*
    |informationsabend*|infoveranstaltung*|veranstaltung*|generalversammlung|jahresversammlung
    |mitgliederversammlung|vollversammlung|stammtisch|tagesordnung|agenda|protokoll*|saal
    |gemeindesaal|pfarrsaal|raum|räumlichkeit*|einladung*|eingeladen|lade* .. ein|termin*|datum
    |uhrzeit|um wie viel uhr|wann (ist/findet/beginnt/fängt/trefft/treffen)|wo (findet/ist
      /trefft)|findet .. statt|stattfind*|stattfinden|fällt aus|verschoben|beginnt (um/die/das)
    |teilnehmen|komme (zur/zum/auch/gern/gerne/leider/nicht)|kommen (zur/zum/auch/leider)
    |kann (nicht/leider nicht) (kommen/dabei)|verhindert|entschuldig* (mich/uns/für)|anwesend
    |anwesenheit|mitbringen|mitkommen|mitgebracht|kuchen mitbringen|getränke|häppchen
    |kaffee und kuchen|parkplätze|parkmöglichkeit|referent*|vortrag*|vorträge|schulung*|kurs
    |besichtigung|nächste (sitzung/versammlung/treffen/mal)|nächstes treffen|straßenfest
    |nachbarschaftsfest|grillfest|umtrunk|zoom|teams|online teilnehmen|übersetz*|dolmetsch*`,
  for_third: `für (meine/meinen/unsere/unseren/eine/einen/die/den) (mutter/mama/vater/papa/eltern
      /nachbarin/nachbarn/nachbar/tante/onkel/oma/opa/großmutter/großvater/großeltern/tochter
      /sohn/freundin/freund/schwiegermutter/schwiegervater/schwiegereltern/schwester/bruder/mann
      /frau/kollegin/kollegen/patin/mieter/bekannte/bekannten)|im (namen/auftrag) (von/meiner
      /meines/der/des/einer/eines/unserer)|im auftrag|im namen|in vertretung|stellvertretend
    |(meine/unsere/mein/unser) (mutter/mama/vater/papa/eltern/nachbarin/nachbar/tante/onkel/oma
      /opa/großmutter/schwiegermutter/schwiegervater/alte nachbarin/ältere nachbarin/tochter/sohn
      /schwester/bruder/freundin/freund/großvater/schwiegereltern) (möchte/will/hat/kann/wohnt
      /fragt/bittet/würde/ist/bekommt/wünscht/wäre/lebt)|(hat/haben/besitzt) (kein/keinen
      /keine) (internet/computer/e mail/mail/handy/email/smartphone/rechner)|kein (internet
      /computer)|ohne (internet/computer)|kennt sich nicht aus|kann nicht (schreiben/lesen/tippen
      /mit dem computer/selbst)|ich schreibe für|schreibe (das/dies/ihnen/euch) für|tippe (das
      /dies) für|(ihn/sie/ihm/ihr) (anmelden/eintragen/abmelden/austragen/einschreiben)
    |ihre (adresse/nummer/anmeldung)|an ihrer stelle|an seiner stelle|für sie (anmelden
      /unterschreiben/mit)|für ihn|für jemand|für jemanden|jemand anderen|stellvertretung
    |vollmacht|betreuer*|betreue|pflege meine|pflegerin|pfleger|angehörige*|auf papier|per post
    |per brief|in papierform|schwerhörig|sehbehindert|hochbetagt|gehbehindert`,
  for_a_while: `vorübergehend*|zeitweise|zeitweilig|vorläufig|einstweilen|vorerst|fürs erste
    |eine (weile/zeit lang/zeitlang/pause/auszeit)|für (eine weile/ein paar/einige/die zeit/zwei
      /drei/sechs/die dauer/einen monat/eine woche/die ferien/den urlaub/den sommer) (wochen
      /monate/tage/)|(drei/sechs/zwei/vier/3/6/2/4/einige/paar) (monate/wochen) (weg/verreist/im
      /in/lang/keine/pause/fort)|während (meines/meiner/unseres/unserer/des/der) (urlaubs/urlaub
      /abwesenheit/reise/ferien/kur/aufenthalts/reha/krankenhaus*)|im urlaub|in den ferien
    |in urlaub|auf reisen|weltreise|verreist|in kur|zur kur|in reha|pause*|pausier*|zu pausieren
    |aussetz*|auszusetzen|ausgesetzt|unterbrech*|unterbrochen|ruhen (lassen/)|ruhend|stilllegen
    |stillgelegt|auf eis|solange (ich/wir/mein/bis)|bis (ich/wir) (zurück/wieder/aus)
    |bis (zu meiner/zur/zu unserer) (rückkehr/genesung)|bis (ende/anfang/mitte/september/oktober
      /november/januar/februar/märz/april/mai/juni/juli/august/dezember/nach/zum/zum ersten)
    |danach (wieder/gern/gerne/bitte/weiter)|anschließend wieder|später wieder
    |dann wieder (aktivieren/gern/gerne/einschalten/schicken)|wieder (aktivieren/einschalten
      /aufnehmen/anfangen/ab/freischalten)|wiederaufnehmen|bleibe (aber/gern/gerne/natürlich
      /weiter/mitglied)|bleiben (aber/gern/gerne/natürlich/weiterhin/mitglied)|mitglied bleiben
    |(will/möchte) .. (bleiben/dabeibleiben)|nicht (abmelden/austreten/kündigen/raus)
    |keine abmeldung|überwinter*|winter in|sabbat*|elternzeit|weniger (mails/oft/häufig)|seltener
    |nur einmal (im/pro)|zusammenfassung|in der zeit|in dieser zeit|zwischenzeitlich`,

  // Thanks and greetings.
  compliment: `bravo|hut ab|chapeau|respekt*|gut (gemacht/so/gelöst/organisiert)|gute (arbeit
      /sache/idee/tipps/informationen/hilfe)|guter (job/tipp/rat)|tolle (arbeit/sache/leistung
      /aktion/truppe/idee/initiative)|toll (dass/gemacht/wie/organisiert)|toller (einsatz/abend
      /job/service)|großartig*|hervorragend*|ausgezeichnet*|fantastisch*|phantastisch*|wunderbar*
    |super*|spitze|klasse|prima|genial|einsame spitze|erstklassig|vorbildlich*|lobenswert|loben
    |lob|ein lob|großes lob|dickes lob|kompliment*|anerkennung|wertschätz*|hochachtung|bewundere
    |bewunder*|stolz auf|dankbar*|zu dank|bin froh|sind froh|froh (dass/über)|freut mich
    |freue mich (sehr/über/dass)|gefreut|erfreut|zufrieden*|begeistert|beeindruckt|gerührt|bewegt
    |berührt|erleichtert|beruhig*|sicherer (gefühl/fühle)|fühle (mich/) sicherer|gutes gefühl
    |tut gut|gut getan|hilfreich*|nützlich*|hilfsbereit*|freundlich*|nett von|nette|lieb von
    |aufmerksam von|geholfen|weitergeholfen|sehr geholfen|schnell (reagiert/geholfen/da/gehandelt
      /geantwortet/gekommen/erledigt)|schnelle (hilfe/reaktion/antwort/bearbeitung)|so schnell
    |prompt*|rasch*|unkompliziert|kompetent*|professionell*|zuverlässig*|informativ*|interessant*
    |spannend*|lehrreich|macht weiter so|weiter so|gut dass es (euch/sie) gibt
    |schön dass es (euch/sie)|danke dass (es/ihr/sie)|dank (euch/ihnen/eurer/ihrer/ihrem/eurem)
    |ohne (euch/sie/eure/ihre) (hilfe/wäre/hätte/)|engel|helden|daumen hoch|applaus|verdient
    |einsatz|gelungen*|gemütlich`,
  happy_end: `(ist/sind/war/wurde/wurden/hat) .. (wieder da/gefunden/wiedergefunden/aufgetaucht
      /zurück/erledigt/geklärt/gelöst/repariert/weg/sauber/abgeholt/behoben/beseitigt/weggeräumt
      /aufgeräumt/gut ausgegangen/gut gegangen)|wieder (da/aufgetaucht/zurück/zu hause/daheim
      /gefunden/sauber/heil/ganz/in ordnung/gut/gesund/ruhig/hell)|wiedergefunden|aufgetaucht
    |zurückgebracht|zurückbekommen|alles (gut/in ordnung/okay/ok/wieder/bestens/erledigt/geklärt
      /klar/paletti/in butter)|gut (ausgegangen/gegangen/überstanden/angekommen/geklappt)
    |gut ausgegangen|nochmal gut|glimpflich|ende gut|glück gehabt|zum glück|gott sei dank
    |glücklicherweise|hat (sich/) (erledigt/geklärt/aufgeklärt/gelöst)|erledigt|geklärt|gelöst
    |repariert|behoben|beseitigt|ersetzt|weggeräumt|weggemacht|aufgeräumt|abgeholt|abgeschleppt
    |entfernt worden|gereinigt|sauber (gemacht/)|geputzt|geschnappt|gefasst|festgenommen
    |brennt wieder|leuchtet wieder|funktioniert wieder|geht wieder|läuft wieder|fehlalarm
    |falscher alarm|blinder alarm|war nur|stellte sich heraus|missverständnis
    |kein grund zur sorge|nichts passiert|nicht mehr nötig|hinfällig|nichts weiter|mehr (wollte
      /habe/ist) (ich/nicht)|das war s|das war alles|keine antwort (nötig/erforderlich/erwartet)
    |brauchen nicht (zu/) antworten|nicht antworten müssen|wollte (nur/das nur/ich nur) (sagen
      /mitteilen/loswerden)|nur (sagen/mitteilen) wollte|aus dem krankenhaus|geht es (besser/gut
      /wieder)|gesund und munter|gute nachricht*|frohe botschaft`,
  warm_wishes: `frohe (weihnacht*/weihnachten/ostern/festtage/feiertage/pfingsten/tage)
    |frohes (fest/neues/neues jahr/weihnachtsfest/osterfest)|fröhliche (weihnachten/ostern)
    |gesegnet*|schöne (feiertage/weihnachten/ostern/ferien/festtage/woche/bescherung/adventszeit)
    |schönen (urlaub/advent/sonntag/feierabend/abend noch/tag noch/karneval)|schönes (wochenende
      /fest)|besinnlich*|weihnacht*|weihnachten|weihnachtsgrüße|weihnachtskarte|advent*|ostern
    |ostergrüße|silvester|neujahr*|neues jahr|neuen jahr|neue jahr|guten rutsch|gutes neues
    |prosit neujahr|jahreswechsel|zum jahresende|geburtstag*|herzlichen glückwunsch|glückwunsch*
    |glückwünsche|gratul*|beste wünsche|besten wünsche|alles (liebe/gute) (zum/für/und/im)
    |wünsche (ihnen/euch/dir/allen/ich/dem/der/viel/frohe/ein/eine/einen)|wünschen (ihnen/euch
      /allen/wir/dem/viel)|wünscht (euch/ihnen/allen)|gute wünsche|gesundheit|viel gesundheit
    |bleiben sie gesund|bleibt gesund|gute besserung|gute genesung|baldige genesung|werd* gesund
    |kopf hoch|viel kraft|herzlich* (grüße/gruß/grüßen/dank und)|herzlichst|liebe grüße
    |liebe grüsse|liebe grüße an|ganz liebe|lieben gruß|warme grüße|viele grüße an|grüße an
    |grüßen sie|grüßt (alle/den/die/mir)|küsschen|bussi|kuss|umarm*|drück* (euch/dich)|knuddel*
    |kuchen|torte|plätzchen|kekse|pralinen|schokolade|waffeln|blumen|blumenstrauß|flasche wein
    |ein bier|einen kaffee|tasse kaffee|kaffee ausgeben|auf einen kaffee|runde ausgeben|postkarte
    |gemaltes bild|ramadan|zuckerfest|nikolaus|karneval|alaaf|frohes schaffen`,

  // Nobody's letters.
  sales: `angebot*|sonderangebot*|rabatt*|prozent rabatt|aktion*|aktionspreis|aktionscode
    |gutschein*|gutscheincode|sparen|spart|ersparnis|günstig*|preiswert*|schnäppchen|sale
    |schlussverkauf|black friday|gratis (angebot/beratung/test/probe/lieferung/versand)
    |kostenlos* (angebot/beratung/testen/lieferung/versand/erstgespräch/beratungsgespräch/demo
      /kostenvoranschlag)|unverbindlich*|kostenvoranschlag|preisanfrage|preisliste|solaranlage*
    |photovoltaik*|solar|wärmepumpe*|batteriespeicher|wallbox|dachsanierung|dachreinigung
    |fassaden*|dämmung|fenster und türen|alarmanlage* (angebot/ab/installieren/für/zum/jetzt)
    |alarmanlagen|überwachungskamera*|kamerasystem*|sicherheitssystem*|sicherheitstür*|smart home
    |treppenlift*|produkt*|sortiment|kollektion|online shop|onlineshop|webshop|bestell* (sie
      /jetzt/noch/heute/und)|jetzt (bestellen/kaufen/sichern/anmelden/zugreifen/testen/buchen
      /anfragen)|lieferbar|auf lager|solange der vorrat|vorrat reicht|nur (heute/noch/für kurze
      /bis/solange)|unsere (firma/produkte/experten/kunden/fachleute/techniker/berater
      /dienstleistungen/leistungen/lösungen/spezialisten/agentur/neue kollektion)
    |unser (unternehmen/team von/sortiment/angebot/fachberater/betrieb/haus bietet)
    |ihr (unternehmen/betrieb/eigenheim/projekt)|ihre (firma/website/webseite/homepage/immobilie)
    |kunde werden|neukunden|sehr geehrte (kundin/kunden/geschäftspartner)|beratungstermin*
    |termin (vereinbaren/buchen/sichern)|fachberater*|berater|außendienst|vertreter|seo
    |suchmaschine*|google|marketing*|newsletter|abonnieren|monatlich|pro monat|zzgl|inkl|mwst
    |ab nur|für nur|euro pro|statt nur|begrenzte (plätze/stückzahl/zeit)|profitieren sie
    |nutzen sie|sichern sie sich|verpassen sie nicht|stromkosten|energiekosten|förder*|prämie*
    |b2b|kooperation*|partnerschaft anbieten|sponsor*|katalog*|kundenservice
    |immobilie* (verkaufen/bewerten/kaufen)|makler*|haushaltsauflösung*|entrümpelung*|ankauf*`,
  money_bait: `kredit*|darlehen*|privatkredit|zinssatz|zinsen|zinsgünstig|sofortkredit|gewonnen
    |gewinn*|gewinner*|gewinnspiel*|hauptgewinn|lotterie*|lotto*|jackpot|verlosung*|ausgewählt
    |auserwählt|erbschaft*|erbe|testament|nachlassverwalter|million*|usd|dollar*|fonds|invest*
    |investition*|investieren|anlage*|geldanlage|rendite*|bitcoin*|krypto*|trading
    |passives einkommen|nebenverdienst|geld verdienen|verdienen sie|von zu hause verdienen
    |schnelles geld|kontonummer|bankverbindung|bankdaten|kontodaten|iban|kreditkarte*
    |kreditkartendaten|überweis*|überwiesen|auszahl*|rückerstatt*|erstattung|rückzahlung
    |steuererstattung|steuerrückzahlung|offene (rechnung/forderung)|mahnung*|letzte mahnung
    |inkasso*|zahlungsaufforderung|zahlungserinnerung|bußgeld|gerichtsvollzieher|paket (wartet
      /konnte/liegt/wird/zurückgehalten)|ihr paket|sendung (wartet/konnte/liegt/wird
      /zurückgehalten/)|zollgebühr*|zoll|versandkosten|zustellgebühr|dhl|bpost|hermes
    |sendungsverfolgung|geschenkkarte*|gutscheinkarte*|amazon|iphone gewonnen
    |vertrauliches (angebot/geschäft)|geschäftsvorschlag|transaktion*|begünstigt*|witwe von
    |schwer erkrankt|gott segne|prinz|general|rechtsanwalt von|bankdirektor|lösegeld|webcam
    |gefilmt haben|freigabe|freigeben|spende*`,
  link_bait: `klick*|klicken sie (hier/auf/bitte)|klicke hier|hier klicken|anklicken|link*
    |link unten|folgenden link|untenstehenden link|auf den link|button|schaltfläche|logg*
    |einlogg*|einzuloggen|login|anmelden sie sich|bestätigen sie (ihr/ihre/ihren/bitte/die/den)
    |bestätige (dein/deine)|verifizier*|verifikation*|ihr konto (wurde/ist/wird/läuft)
    |dein konto (wurde/ist/wird)|konto (gesperrt/eingeschränkt/deaktiviert/verifizieren
      /bestätigen/schließen/wird)|gesperrt*|sperrung|eingeschränkt|deaktivier*|läuft (heute/in
      /bald/ab)|abgelaufen|ablauf*|passwort*|kennwort|itsme|pin|tan|zugangsdaten|sicherheitscode
    |sicherheitsprüfung|ungewöhnliche (aktivität/anmeldung)|verdächtige (aktivität/anmeldung)
    |postfach (voll/gesperrt/wird)|speicherplatz|kontingent|upgrade*|aktualisieren sie|update*
    |download*|herunterlad*|anhang öffnen|im anhang|öffnen sie|dokument geteilt|docusign|onedrive
    |dropbox|abbestellen klicken|hier abbestellen|hier abmelden|newsletter abbestellen
    |vom newsletter|im browser|online ansehen|online lesen|webversion|nicht richtig angezeigt
    |sie erhalten diese (mail/e mail/nachricht)|diese e mail wurde|cookies|microsoft|office 365
    |it abteilung|helpdesk|innerhalb von 24|innerhalb von 48|sofort handeln|handlungsbedarf
    |qr code|umfrage*|fragebogen`,
  pass_it_on: `leit* .. weiter|weiterleiten (an/sie/bitte/und)|schick* .. (weiter/an alle
      /an deine/an eure/an mindestens)|weiterschicken|weiterverbreiten|an (alle/all) (deine/eure
      /ihre/meine/freunde/kontakte/bekannten)|alle kontakte|alle freunde|bitte teilen|teilt (das
      /dies/diesen/bitte)|teilen teilen|verbreit*|kettenbrief*|kettenmail|bringt (glück/unglück)
    |unglück|sieben jahre|10 freunde|zehn (freunde/leute/personen)|nicht unterbrech*|petition*
    |unterschriftenaktion|unterschriften (sammeln/gesammelt/gegen)|unterschriftenliste
    |unterschreibt (die/unsere)|unterstützt (uns/unsere/die)|wahl*|wahlen|wählt|wählen sie
    |wählen gehen|eure stimme|ihre stimme|stimme für|stimmt (für/ab)|liste (1/2/3/4/5/6/7/8/9)
    |kandidat*|kandidier*|spitzenkandidat|partei|wahlprogramm|wahlkampf|gemeinderatswahl*|wähler*
    |demo|demonstration*|kundgebung*|protest*|protestmarsch|bürgerinitiative|referendum|wacht auf
    |medien verschweigen|lügenpresse|wahrheit|impf*|5g|verschwörung*|jesus|bibel|gebet*|beten
    |heilige|sagt es weiter|weitersagen|spendet|spenden*|spendenaktion|spendenlauf|crowdfunding
    |wohltätig*|basar|hilfsaktion|blutspende*|flohmarkt am|tombola`,
  out_of_office: `abwesend*|abwesenheit*|bin (abwesend/nicht im büro/nicht im haus/außer haus
      /im urlaub/in urlaub/verreist/auf dienstreise/erkrankt/krank/in elternzeit/in mutterschutz
      /derzeit/momentan/zurzeit/bis/ab/erst/wieder)|nicht im (büro/haus/dienst)|außer haus
    |out of office|im (urlaub/mutterschutz/krankenstand)|in (urlaub/elternzeit/rente)|urlaub*
    |jahresurlaub|betriebsferien|betriebsurlaub|dienstreise|fortbildung|krankgeschrieben
    |wieder (im büro/da/erreichbar/zurück/im haus/im dienst/für sie/geöffnet)|(ab/am) .. (wieder
      /zurück)|zurück (am/ab/bin)|nach meiner (rückkehr/rückkunft)|bei meiner rückkehr
    |nicht erreichbar|nur eingeschränkt|eingeschränkt erreichbar|keinen zugriff|kein zugriff
    |e mails (werden/nicht/nur)|mails (werden/nicht/nur/lese)|nicht (gelesen/bearbeitet
      /weitergeleitet/beantwortet)|wird nicht weitergeleitet|werden nicht weitergeleitet
    |antworte (ich/nach/sobald/erst/später)|melde mich (danach/sobald/nach/dann/anschließend)
    |sobald ich|beantwort* .. (nach/ab/sobald)|vertret*|vertretung|vertritt mich|meine vertretung
    |meinen kollegen|meine kollegin|mein kollege|kolleginnen|wenden sie sich (bitte/)an
    |in dringenden (fällen/angelegenheiten)|dringende (fälle/angelegenheiten/anfragen)|dringenden
    |geschlossen (vom/bis/wegen/am/von/ab)|büro (ist/bleibt)|praxis (ist/bleibt/geschlossen)
    |geschäft (ist/bleibt) geschlossen|kanzlei|feiertage geschlossen|brückentag|vom .. bis (zum
      /einschließlich)|bis einschließlich|automatisch* (antwort/nachricht/generiert/erstellt
      /versendet)|automatische antwort|abwesenheitsnotiz|autoreply`,
  box_unread: `(arbeite/arbeitet/bin/ist) .. nicht (mehr/länger) (bei/für/hier/im/tätig
      /beschäftigt/in)|nicht (mehr/länger) (tätig/beschäftigt/im unternehmen/bei der firma
      /im dienst)|unternehmen verlassen|firma verlassen|ausgeschieden|(postfach/adresse
      /mailadresse/e mail adresse/mailbox/konto/e mail/emailadresse) .. nicht (mehr/länger
      /regelmäßig/) (gelesen/genutzt/benutzt/betreut/aktiv/abgerufen/überwacht/bearbeitet
      /verwendet/gültig/geprüft)|(postfach/adresse/mailbox/mailadresse) .. (eingestellt
      /geschlossen/abgeschaltet/deaktiviert/aufgelöst/stillgelegt/gelöscht)|nicht (mehr
      /) (abgerufen/überwacht/betreut/eingesehen)|(antworten/antwort) (sie/) (bitte/)nicht
    |bitte nicht (antworten/auf diese)|nicht auf diese (e mail/mail/nachricht)
    |antworten auf diese|kann nicht (beantwortet/geantwortet)|können nicht (beantwortet/gelesen)
    |wird nicht gelesen|werden nicht gelesen|noreply|no reply|do not reply|versandadresse
    |neue (e mail adresse/mailadresse/adresse) lautet|adressbuch|verwenden sie (bitte/künftig/ab
      /die)|nutzen sie (bitte/künftig/das/unser/die)|künftig erreichen|senden sie (ihre
      /bitte) .. an|richten sie (ihre/bitte)|wenden sie sich künftig|kontaktformular
    |über unsere website|automatisch (versendet/generiert/erstellt)|im ruhestand seit
    |mein nachfolger|meine nachfolgerin|nachfolge*`,
  acknowledged: `(wir haben/haben) (ihre/ihr) (nachricht/anfrage/mail/e mail/meldung/bestellung
      /schreiben/anliegen/antrag/beschwerde/bewerbung) .. (erhalten/bekommen/empfangen)
    |ihre (nachricht/anfrage/mail/e mail/meldung/bestellung/bewerbung/reservierung
      /beschwerde) (ist/wurde/wird/haben/vom/ging/hat)|ihr (anliegen/schreiben/antrag
      /ticket) (ist/wurde/wird/haben/vom/mit)|eingegangen|bei uns eingegangen|eingangsbestätigung
    |empfangsbestätigung|bestätigen (wir/den eingang/hiermit)|bestätigung ihrer|eingang ihrer
    |ticket*|ticketnummer|vorgang*|vorgangsnummer|aktenzeichen|geschäftszeichen|referenz*
    |referenznummer|bearbeitungsnummer|fallnummer|unter der nummer|registriert|erfasst
    |innerhalb (von/der nächsten) (2/3/5/10/zwei/drei/fünf/zehn/24/48/einem/einer)|werktag*
    |arbeitstage*|werktagen|schnellstmöglich|so (schnell/bald/rasch) wie möglich|in kürze
    |baldmöglichst|umgehend|bearbeitet|bearbeitung*|in bearbeitung|bearbeitungszeit
    |bearbeitungsdauer|wird (bearbeitet/geprüft/weitergeleitet)|unsere mitarbeiter
    |melden uns (bei/in/so/umgehend)|setzen uns (mit/in)|wir (melden/kümmern/bearbeiten/antworten
      /prüfen)|vielen dank für (ihre/ihr) (nachricht/anfrage/mail/e mail/meldung/interesse
      /bestellung/schreiben/anliegen/geduld)|danke für (ihre/ihr/deine) (nachricht/anfrage/mail
      /e mail/interesse)|geben sie (bitte/)(bei/diese/die) .. (nummer/an)|betreff* (nicht/bitte
      /unverändert)|kundenservice|kundendienst|bürgerservice|service team|serviceteam|support
    |automatische (bestätigung/eingangsbestätigung)|lesebestätigung|gelesen am|status ihrer`,
  undelivered: `(nicht/nie) (zugestellt/zustellbar/ausgeliefert/übermittelt/gesendet)
    |konnte nicht (zugestellt/gesendet/übermittelt/an/geliefert)|konnte .. nicht (zugestellt
      /gesendet/übermittelt)|unzustellbar*|zustellung (fehlgeschlagen/gescheitert/verzögert
      /nicht)|fehlgeschlagen*|gescheitert|zustellfehler|fehlermeldung|fehlercode
    |postfach (ist voll/voll/überfüllt)|mailbox (ist voll/voll/full)|speicherplatz überschritten
    |quota|kontingent|überschritten|empfänger (unbekannt/nicht gefunden/existiert/nicht
      /abgelehnt)|unbekannter (empfänger/benutzer/nutzer)|benutzer unbekannt
    |adresse (nicht gefunden/unbekannt/existiert nicht/konnte/wurde nicht)|existiert nicht
    |nicht gefunden|user unknown|mailer daemon|postmaster|delivery*|undeliver*|failure notice
    |returned mail|delivery status|rückläufer|verzögert*|verzögerung|noch nicht zugestellt
    |erneut versucht|weitere zustellversuche|zustellversuch*|abgelehnt|abgewiesen|zurückgewiesen
    |rejected|smtp|550|554|5 1 1|5 2 2|5 7 1|4 4 7|dns|mx|domain|domäne|remote server|mailserver
    |server antwortete|spamfilter|als spam`,
};
