// German, second part: personal data and details, courtesy, questions, machines, advertising. Words only.
import type { Lexicon } from "./concepts.ts";

export const deOffice: Lexicon = {
  // Personal data and details.
  data: `daten|personenbezogene daten|persönliche daten|personendaten|angaben|informationen|infos
    |kontaktdaten|auskunft|auskünfte|foto|fotos|nummer|telefonnummer|handynummer|verlauf
    |nachrichten|meldungen|akte|akten|unterlagen|dossier|spuren|spur|dateien|datei|name|namen
    |adresse|identität|geburtsdatum|einträge|eintrag|profil`,
  about_me: `über (mich/uns/meine person/meine familie)|zu (mir/uns/meiner person)|von (mir/uns)
    |(mich/uns) betreffen*|mich betreffend|bezüglich meiner person|(meine/unsere/meiner/unserer
      /meinen) (daten/personenbezogenen daten/persönlichen daten/personendaten/angaben
      /kontaktdaten/informationen/akte/unterlagen/nachrichten/meldungen/einträge)|(mein
      /meinen) (profil/dossier/foto)|unter meinem namen|auf meinen namen|meine person
    |meiner person`,
  access: `wissen|erfahren|kennen|einsehen|einzusehen|einsicht|einblick|sehen|kopie|abschrift
    |auskunft|mitteilen|mitzuteilen|übermitteln|bekommen|erhalten|zugang|zugriff|welche|was
    |auflistung|übersicht|aufstellung|liste der|besitzen|besitzt|speichern|gespeichert|speichert
    |aufbewahren|aufbewahrt|haben|habt|verfügen|verfügt|verarbeiten|verarbeitet|notiert|auszug
    |export|zusenden|zuschicken|anfordern|führen`,
  erase: `lösch*|gelöscht|vernichten|vernichtet|vernichte|vernichtung|tilgen|getilgt|entfern*
    |verschwinden|verschwindet|anonymisier*|zerreißen|verbrennen|schreddern|zu löschen
    |zu vernichten|wegwerfen|werfen|ausradieren|nicht (mehr/länger/weiter) (speichern/aufbewahren
      /aufbewahrt)|nichts (mehr/) (speichern/aufbewahren/behalten)|bereinigen|vergessen werden`,
  everything: `alles|alle|aller|allen|sämtliche|sämtlicher|komplett|vollständig|vollständige
    |völlig|ganz|gänzlich|endgültig|restlos|überall|nichts|keine|keinerlei|jede spur|jegliche
    |gesamte|gesamten|rückstandslos`,
  access_idiom: `(auskunftsrecht/recht auf auskunft/auskunftsersuchen/einsichtsrecht
      /recht auf einsicht/recht auf zugang)|(artikel/art) 15|(kopie/übersicht/auflistung
      /aufstellung) (aller/meiner/von meinen/all meiner/aller meiner/der) (daten/meiner daten
      /personenbezogenen daten/gespeicherten daten/über mich/zu meiner person/mich betreffenden)
    |kopie (meiner/von meiner) akte|(auskunft/einsicht/einblick) (über/in) (meine/unsere
      /die über mich/alle/alles/die zu)|(meine/unsere) (akte/daten/unterlagen) (sehen/einsehen
      /einzusehen/lesen)|welche (daten/personenbezogenen daten/informationen/angaben
      /infos) .. (über/von/zu) (mich/mir/uns/meiner person)|welche (daten/informationen/angaben
      /infos) (haben/besitzen/speichern/sie/habt/ihr/wurden/sind/über)|(über/von/zu) (mich/mir/uns
      /meiner person) (gespeichert/speichern/wissen/wisst/haben/habt/notiert/aufbewahren/in ihren
      /in euren/in ihrer/besitzen/vorliegt/vorliegen/steht/bekannt/aufgeschrieben/geführt
      /verarbeitet/verarbeiten)|was (über/von) (mich/mir/uns)|datenübertragbarkeit|datenauskunft
    |selbstauskunft|(haben/habt/speichern/speichert/wissen/wisst/besitzen) (sie/ihr) (eigentlich
      /alles/eigentlich alles/) (über/von/zu) (mich/mir/uns)|(wissen/speichern/haben) (sie
      /ihr) .. (über/zu) meiner person`,
  erase_idiom: `recht auf (vergessenwerden/löschung/vergessen)|(artikel/art) 17|(löschung
      /vernichtung/entfernung) (meiner/aller/sämtlicher/aller meiner/all meiner) (daten
      /personenbezogenen daten/persönlichen daten/meiner daten/angaben/kontaktdaten)|alles (zu
      /) (löschen/vernichten/entfernen) (was/über)|(lösch*/vernicht*) (sie/) (bitte/) alles
    |keine spur|keinerlei spuren|keine spuren|jede spur|nichts (mehr/) (übrig/von mir
      /über mich) (bleiben/bleibt/in/auf/)|nichts übrig bleiben|nichts übrig|(speichern/behalten
      /bewahren) sie (nichts/keine) (mehr/)|widerruf (meiner/der) (einwilligung/zustimmung)
    |(einwilligung/zustimmung) (widerrufen/zurückziehen/zu widerrufen)|(widerrufe/widerrufen) (ich
      /wir/hiermit/) (hiermit/) (meine/unsere) (einwilligung/zustimmung)|ziehe meine (einwilligung
      /zustimmung) zurück|nirgends mehr (auftauchen/vorkommen)|datenlöschung|(löschen/löscht
      /vernichten/vernichtet/entfernen) (sie/) (bitte/) alles (über mich/was)|(meine/alle meine
      /sämtliche/all meine) (daten/personenbezogenen daten/persönlichen daten/angaben) (bitte
      /endgültig/vollständig/) (zu löschen/gelöscht/löschen/vernichtet/vernichten/verschwinden
      /entfernen/entfernt)|(löschen/löscht/vernichten/entfernen) (sie/) (bitte/) (alle/sämtliche
      /meine/alle meine/all meine/die) (daten/personenbezogenen daten/persönlichen daten/angaben
      /meine daten/meiner daten/meine angaben/informationen/kontaktdaten)`,
  new: `neu|neue|neuen|neuer|neues|geändert|ändert|änderung|ändern|andere|anderen|anderer|anders
    |ersetzen|ersetzt|alt|alte|alten|alter|nicht mehr (gültig/aktuell/richtig/aktiv)
    |gilt nicht mehr|existiert nicht mehr|nicht richtig|falsch|falsche|falschen|fehler|fehlerhaft
    |tippfehler|korrekt|richtig|richtige|aktualisiert|wechsel|gewechselt|statt`,
  detail: `adresse|anschrift|mailadresse|e mail adresse|emailadresse|mail|email|e mail|nummer
    |handynummer|handy|gsm|gsm nummer|telefonnummer|telefon|rufnummer|festnetz|name|namen|vorname
    |nachname|familienname|kontaktdaten|daten|postfach|hausnummer|wohnort|wohnsitz|telephone
    |schreibweise|sprache|mobilnummer`,
  change: `ändern|ändere|ändert|geändert|umändern|zu ändern|anpassen|anzupassen|passen .. an
    |korrigier*|berichtig*|richtigstellen|verbessern|ersetzen|ersetzt|aktualisier*|updaten
    |notieren|notiert|notier|vermerken|zur kenntnis|verwenden|verwendet|zu verwenden|benutzen
    |benutzt|nutzen|nutzt|eintragen|einzutragen|registrieren|änderung|berichtigung|korrektur
    |anpassung|umstellen|umzustellen|umtragen`,
  moved: `umgezogen|umziehen|umzug|neues haus|neue wohnung|neuer wohnsitz|adressänderung
    |adresswechsel|wohnen (jetzt/nun/seit/ab/künftig/neuerdings/inzwischen)|wohne (jetzt/nun/seit
      /ab/künftig/neuerdings/inzwischen)|ab .. wohnen wir|ziehen um|ziehe um|verzogen`,
  update_idiom: `(neue/neuer/neuen/neues/andere/anderen/geänderte/aktuelle) (adresse/anschrift
      /mailadresse/e mail adresse/emailadresse/mail/email/e mail/nummer/handynummer/handy/gsm
      /gsm nummer/telefonnummer/rufnummer/kontaktdaten/daten/name/nachname/familienname/postfach
      /festnetznummer/mobilnummer/telephone)|(nummer/adresse/mailadresse/e mail adresse
      /telefonnummer/handynummer/anbieter/name) (gewechselt/geändert/ändert/wechseln)
    |(adressänderung/adresswechsel/namensänderung/änderung der adresse/änderung meiner
      /änderung der/änderung unserer)|(schreiben/schreibt) (sie/ihr/) (meinen/unseren) (namen
      /vornamen/nachnamen) (falsch/immer falsch/nicht richtig)|name (ist/wird/steht/wurde) (falsch
      /nicht richtig)|(fehler/tippfehler) in (meinem/unserem/meiner) (namen/adresse)
    |namen (korrigieren/berichtigen/ändern/zu korrigieren)|mädchenname|mädchennamen|(habe
      /haben) geheiratet|(bin/sind) (geschieden/jetzt verheiratet)|heiße (jetzt/nun/seit)|(alte
      /alten/bisherige/frühere/vorherige) (adresse/anschrift/mailadresse/e mail adresse
      /emailadresse/nummer/telefonnummer/handynummer/mail/email)|(verwenden/nutzen/benutzen
      /verwendet/nutzt/benutzt) (sie/) (bitte/ab jetzt/künftig/ab sofort/in zukunft/nur noch
      /bitte ab jetzt/bitte künftig/) (diese/dieses/die neue/nur diese)
    |nicht mehr (erreichbar unter/unter der)|zweite (adresse/mailadresse/e mail adresse)|(auf
      /in) (deutsch/französisch/niederländisch/englisch/italienisch/deutscher sprache
      /französischer sprache) (bekommen/erhalten/schreiben/schicken/statt/lieber/bitte/haben/zu)
    |lieber (auf/in) (deutsch/französisch/niederländisch/englisch)|(künftig/in zukunft/ab jetzt
      /bitte/auch) (auf/in) (deutsch/französisch/niederländisch/englisch)|sprache (ändern/wechseln
      /umstellen)|andere sprache|deutschsprachig* (nachrichten/fassung/version)
    |französischsprachig*|(schreiben/schreibt/schicken/senden) (sie/) (mir/uns/alles/) (bitte
      /künftig/ab jetzt/in zukunft/bitte künftig/) an (diese/die neue)|(meine/mein/meinen/unsere
      /unseren) (adresse/anschrift/mailadresse/e mail adresse/emailadresse/nummer/handynummer
      /telefonnummer/name/namen/nachname/kontaktdaten/daten/sprache) (hat sich/haben sich
      /ist jetzt/ist nun/lautet/ist ab/ändert sich/zu ändern/ändern/korrigieren/zu korrigieren
      /aktualisieren/falsch/ist falsch/stimmt nicht/ist nicht/anpassen/berichtigen/schreibt sich
      /wird mit/gilt nicht/existiert nicht/wurde geändert)`,
  language_name: `deutsch|deutsche|französisch|niederländisch|flämisch|englisch|italienisch
    |spanisch|türkisch|arabisch|portugiesisch|deutscher sprache|französischer sprache`,

  // Courtesy, questions, machines, advertising.
  thanks: `danke|dank|dankeschön|dankesehr|vielen dank|herzlichen dank|besten dank|bedanke
    |bedanken|dankbar|merci|merci vielmals|tausend dank|dankend|danksagung|thx`,
  praise: `super|toll|prima|perfekt|bravo|gratuliere|glückwunsch|herzlichen glückwunsch
    |gratulation|hut ab|großartig|genial|ausgezeichnet|hervorragend|wunderbar|klasse|spitze
    |spitzenmäßig|gute arbeit|tolle arbeit|super arbeit|gut gemacht|toll gemacht|weiter so
    |macht weiter so|sehr klar|sehr verständlich|sehr informativ|sehr interessant|sehr nützlich
    |nützlich|hilfreich|interessant|angenehm|zufrieden|froh|beruhigt|beruhigend|erleichtert
    |effizient|schnelle|freundlich|freundliche|nett|sympathisch|wertvoll|schätze|schätzen|gelungen
    |gelungene|gelungener|schöner abend|lehrreich|klasse arbeit|einsatz|engagement|lob|kompliment
    |komplimente|fühle mich sicherer|vorbildlich|top|freut mich|freut uns|begeistert`,
  received: `(gut/habe/haben/ihre mail/ihre nachricht/dankend) (angekommen/erhalten)
    |ist angekommen|notiert|alles notiert|zur kenntnis genommen|verstanden|ok|okay|oki
    |einverstanden|alles klar|in ordnung|geht klar|passt|passt so|kein problem|keine ursache
    |gern geschehen|gerne geschehen|nichts zu danken|gelesen|weiß bescheid|weiss bescheid
    |habe ich erhalten|haben wir erhalten|ist klar|gut so|wird gemacht`,
  settled: `(ist/sind/wurde/wurden/hat/haben) .. (abgeholt/entfernt/weggeräumt/aufgeräumt
      /repariert/erledigt/gelöst/beseitigt/gereinigt/gefunden/wieder da/aufgetaucht)|(wieder
      /alles) in ordnung|erledigt|gelöst|abgeholt|hat sich geklärt|rechtzeitig gekommen|alles (gut
      /bestens/erledigt)`,
  greeting: `(frohes/gutes/glückliches) (neues jahr/neues/neues jahr noch)|frohe (weihnachten
      /ostern/festtage/feiertage)|(schöne/frohe/erholsame) (feiertage/weihnachten/ostern/festtage
      /ferien/woche)|fröhliche weihnachten|guten rutsch|prosit neujahr|(schönes
      /angenehmes) wochenende|(schönen/angenehmen) (tag/abend/sonntag/feierabend/urlaub)
    |einen schönen|gute nacht|alles gute|alles liebe|beste wünsche|gute wünsche|gute besserung
    |herzlichen glückwunsch|zum geburtstag|bis bald|bis dann|auf wiedersehen|bis demnächst
    |bis (montag/dienstag/mittwoch/donnerstag/freitag/samstag)|gute reise|wünsche ihnen
    |wünsche euch|wünscht`,
  question_word: `wie|wann|wo|wohin|woher|warum|wieso|weshalb|wofür|wozu|wer|wen|wem|wessen|was
    |welche|welcher|welches|welchen|welchem|wieviel|wieviele|wie viel|wie viele|gibt es|gibts
    |ist es|ist das|ist die|ist der|sind die|darf (ich/man/mein/meine)|dürfen (wir/die)|kann (ich
      /man/mein/meine/jemand/die)|können (wir/die)|muss (ich/man)|müssen wir|soll (ich/man)
    |sollen wir|sollten wir|haben sie|habt ihr|hat die|hat jemand|wissen sie|wisst ihr|weiß jemand
    |denken sie|glauben sie|existiert|an wen|mit wem|bei wem|von wem|sind sie|seid ihr|wird es
    |wird die|wird der|=würde es|kommt|kommen|findet|findet die|finden|geben sie|gebt ihr|was tun
    |was kostet|was bedeutet|stimmt es|ist das normal|ist es normal|seit wann|ab wann
    |um wieviel uhr|um wie viel uhr|bekommen sie|bekommt ihr|ob|empfehlen sie|lohnt|geht`,
  ask_info: `(wissen/erfahren/gewusst/fragen/frage mich/fragen uns/wüsste/wüssten) (ob/wann/wie/wo
      /wer/welche/welcher/welches/warum/was/wieviel/gern/gerne/wie viel)|(möchte/möchten/=würde
      /=würden/wollte) (gern/gerne/mal/) (wissen/erfahren/fragen)|(=hätte/=hätten) (gern
      /gerne) (gewusst/erfahren/eine auskunft)|(wüsste/wüssten) (gern/gerne)|(können
      /=könnten) sie (mir/uns) (sagen/mitteilen/erklären/auskunft/helfen/bitte sagen
      /bitte erklären/bitte mitteilen/weiterhelfen/einen rat)|(könnt/=könntet) ihr (mir
      /uns) (sagen/erklären/helfen)|(mehr/weitere/nähere) (informationen/infos/auskünfte/details)
    |(informationen/infos/auskunft) (über/zu/zur/zum)|erklären sie|erläutern|genauere|zurückrufen
    |zurückzurufen|ruf* (mich/uns) (bitte/) (an/zurück)|(mich/uns) (an/zurück)rufen|anrufen
    |kontakt (aufnehmen/aufzunehmen)|kontaktieren sie mich|mit (mir/uns) in verbindung
    |einen termin|termin vereinbaren|vorbeikommen|vorbeischauen|beraten|beratung|ratschlag
    |rat geben|einen rat|ihre meinung|eure meinung|neuigkeiten|neuigkeit|stand der dinge
    |was ist aus|was wurde aus|was ist mit meiner|weiterverfolgt|ich suche|wir suchen|zu erreichen
    |eine frage|frage zu|frage zur|frage zum|kurze frage|einige fragen|ein paar fragen|fragen zu
    |sagen sie mir|helfen sie mir (bei/mit)|sprechen mit|mit jemandem sprechen|an wen (kann/soll
      /muss)|wen (kann/soll/muss) ich|wer ist zuständig|zuständig|nehme an|nicht verstanden
    |verstehe nicht|verstehe (ihre/das/die/eure) .. nicht|nicht ganz|nicht klar|unklar|schlage vor
    |schlagen vor|vorschlag|anregung|eine idee|bestellen|besorgen|wo bekomme ich|wo bekommt man
    |wo kriegt man|wo finde ich|(kein/keine/nicht mehr/nicht länger) (koordinator/koordinatorin
      /verantwortlicher/stellvertreter)`,
  ask_rule: `erlaubt|gestattet|zulässig|legal|verboten|vorgeschrieben|pflicht|verpflichtet
    |verpflichtend|kostenpflichtig|kostenlos|gratis|kostet|kosten|preis|gebühr|beitrag|tarif
    |prämie|zuschuss|zuschüsse|förderung|bedingungen|bedingung|voraussetzungen|voraussetzung
    |formular|formulare|aufkleber|sticker|uhrzeit|tagesordnung|mindestalter|regelung|reglement
    |satzung|statuten|charta|datenschutz|das recht|versichert|frage (zu/zur/zum/wegen/bezüglich)
    |fragen (zu/zur)`,
  topic: `versammlung|versammlungen|treffen|sitzung|zusammenkunft|infoabend|informationsabend
    |infoveranstaltung|besuch|berater|präventionsberater|einbruchschutz|urlaubsüberwachung
    |hausüberwachung|alarm|alarmanlage|alarmanlagen|kamera|kameras|schloss|schlösser|containerpark
    |recyclingpark|recyclinghof|sprechstunde|streife|streifen|viertelpolizist|revierpolizist
    |inspektor|kommissariat|polizeiwache|webseite|internetseite|telefonnummer|adresse
    |bewegungsmelder`,
  event: `(zur/zum/für die/für den/für das/bei der/an der/an die/zu der) (versammlung/treffen
      /infoabend/informationsabend/veranstaltung/sitzung/feier/fest/grillfest/ausflug/wanderung
      /flohmarkt/kurs/seminar/workshop/empfang/nachbarschaftsfest/müllsammelaktion/besichtigung)
    |zum (treffen/infoabend/fest/grillfest/ausflug)`,
  auto_idiom: `(automatische/automatischen/automatisierte) (antwort/nachricht/mail/e mail/email
      /abwesenheitsnotiz/rückmeldung/eingangsbestätigung)|automatisch (erzeugte/erzeugt/generierte
      /generiert/erstellte/erstellt/versendet/versandt/verschickt/generierten)|abwesenheitsnotiz
    |abwesenheitsnachricht|abwesenheitsmeldung|abwesenheitsagent|abwesend (bis/vom/und)
    |nicht im büro|außer haus|ausser haus|außerhalb des büros|out of office|eingangsbestätigung
    |empfangsbestätigung|lesebestätigung|(antworten/bitte antworten/bitte antworten sie
      /antworten sie) (bitte/sie/) nicht (auf/darauf/direkt)|nicht auf diese (mail/e mail/email
      /nachricht) (antworten/zu antworten)|diese (e mail/mail/email/nachricht) (wird nicht
      /kann nicht)|(wird/werden) nicht (weitergeleitet/gelesen/automatisch)|nicht (gelesen
      /weitergeleitet) (und/oder/wird/werden)|(ihr/ihre) (anliegen/anfrage/nachricht
      /antrag) (wurde/ist) (unter/erfasst/registriert/bei uns eingegangen/eingegangen/aufgenommen)
    |(anliegen/anfrage) .. (erfasst/registriert/eingegangen)|ticketnummer|vorgangsnummer
    |ihr ticket|(ihre nachricht/ihre e mail/ihre mail/ihre anfrage) (erhalten und/wird so
      /wurde erhalten)|postfach wird nicht mehr|(mailadresse/e mail adresse/emailadresse
      /adresse) (wird/ist) nicht (mehr/länger) (abgerufen/genutzt/verwendet/aktiv/gültig/gelesen
      /betreut/in)|wenden sie sich (an/bitte)|bitte wenden sie sich|(arbeitet/bin
      /ist) nicht mehr (bei/für/in) (unserer/uns/der firma)|unternehmen verlassen|(bin
      /sind) (derzeit/zurzeit/zur zeit/momentan/aktuell/im moment/vom/bis/ab) .. (urlaub/abwesend
      /nicht im büro/nicht erreichbar/außer haus/ferien)|(im urlaub/in urlaub/in den ferien
      /in ferien) (bis/vom/und/und ab)|(derzeit/zurzeit/momentan/aktuell) (im urlaub/abwesend
      /nicht im büro/nicht erreichbar/in elternzeit)|bin (ich/) (bis/ab) .. (zurück
      /wieder erreichbar/wieder im büro/wieder da)|wieder (erreichbar/im büro/für sie da)
    |ab dem .. wieder (erreichbar/im büro/da/für)|mutterschutz|elternzeit|elternurlaub|(praxis
      /büro/geschäft/kanzlei/werkstatt) (ist/bleibt) .. geschlossen|büros (sind
      /bleiben) geschlossen|betriebsferien|betriebsurlaub|wegen urlaub geschlossen|auto reply
    |autoreply|(büros/büro/praxis/geschäft/werkstatt) .. (geschlossen/zu)`,
  auto_hint: `abwesend|abwesenheit|im urlaub|urlaub|ferien|nach meiner rückkehr
    |bei meiner rückkehr|meine mails nicht|keine mails|keinen zugriff|eingeschränkten zugriff
    |beantworte|beantworten|antworte ich|werde ich ihre|so schnell wie möglich|schnellstmöglich
    |baldmöglichst|in dringenden fällen|dringenden fällen|dringende fälle
    |dringenden angelegenheiten|in dringenden|kollege|kollegin|meine kollegin|mein kollege
    |ihre nachricht|ihre mail|ihre e mail|ihre email|deine nachricht|nicht erreichbar|werktage
    |werktagen|mitarbeiter|kundendienst|büro|vielen dank für ihre nachricht
    |danke für ihre nachricht|vielen dank für ihre mail|vielen dank für ihre e mail|weitergeleitet
    |vertretung|vertretungsweise|bis einschließlich|sekretariat`,
  bounce_idiom: `(nachricht/mail/e mail/email/mails) (konnte/konnten/kann/wurde) (leider
      /) nicht (zugestellt/ausgeliefert/übermittelt/überbracht)|(nachricht/mail/e mail
      /email) .. nicht zugestellt|unzustellbar|unzustellbare|nicht zustellbar
    |zustellung (fehlgeschlagen/gescheitert/nicht möglich/verzögert)|zustellungsfehler
    |übermittlungsfehler|zustellung .. fehlgeschlagen|verzögerte zustellung
    |benachrichtigung über den zustellstatus|unzustellbarkeitsbericht|postfach (ist
      /des empfängers ist) voll|posteingang .. voll|postfach des empfängers
    |speicherplatz überschritten|kontingent überschritten|adresse (nicht gefunden
      /wurde nicht gefunden/unbekannt)|empfänger (unbekannt/nicht gefunden/wurde nicht gefunden
      /existiert nicht)|benutzer unbekannt|unbekannter (benutzer/empfänger)|mailer daemon
    |postmaster|existiert nicht auf diesem server|domäne nicht gefunden|domain nicht gefunden
    |folgende empfänger|folgenden empfänger|an den folgenden|delivery status`,
  spam_sure: `sie haben gewonnen|(sie/du) (wurden/wurdest/sind) .. (ausgewählt/gezogen
      /der glückliche)|herzlichen glückwunsch sie haben|(kredit/kredite/darlehen) (an/ohne/zu
      /sofort)|an alle (ihre/deine) (kontakte/freunde)|(zehn/10/zwanzig/20/fünfzehn/15) (freunde
      /freunden/personen/menschen/kontakte/leute)|(sieben/7) jahre (unglück/pech)|backlink*
    |überweisung von|(bitcoin/krypto*/crypto*) .. (gewinn/rendite/investier*/verdien*)|viagra
    |(konto/karte/bankkonto) (wurde/ist/wird) (gesperrt/eingeschränkt/blockiert/geschlossen)
    |erste seite .. google|sofortkredit|bestätigen sie ihre (kontonummer/bankdaten/kontodaten
      /identität)|(paket/sendung) .. (versandkosten/zustellgebühr/klicken)|gutscheincode
    |rabattcode|(kostenloses/unverbindliches) angebot|unverbindlichen kostenvoranschlag`,
  spam_idiom: `newsletter (abbestellen/abmelden)|vom newsletter abmelden|klicken sie hier um sich
    |onlineversion|online version|webversion|im browser (ansehen/öffnen/anzeigen)|(exklusives
      /exklusive/unschlagbares/einmaliges/unverbindliches/besonderes/kostenloses
      /individuelles) (angebot/angebote)|sonderangebot|sonderangebote|angebot (gültig/des monats
      /der woche/endet/anfordern)|angebot an|aktion gültig|aktion des monats|gutscheincode
    |rabattcode|(klicken/klick) (sie/) (hier/auf den/jetzt)|sie haben gewonnen|gewonnen haben
    |(wurden/wurde) .. ausgewählt|sie sind ausgewählt|(gewinnen/gewinne) (sie/) (jetzt/ein/einen
      /eine)|zu gewinnen|gewinnspiel|verlosung|kostenloses angebot|kostenlosen kostenvoranschlag
    |unverbindlich|unverbindliches|ohne verpflichtung|seo|suchmaschinen*|erste seite bei google
    |bei google|backlink*|investition|investieren|rendite|bitcoin|crypto*|krypto*|trading
    |kredit an|kreditangebot|privatkredit|darlehen|zinssatz|sofortkredit|erbschaft|erbe
    |überweisung von|bankdaten|kontonummer|kontodaten|ihr konto (wird/wurde/ist)|konto gesperrt
    |verifizieren sie|bestätigen sie ihre (kontonummer/daten/kontodaten/bankdaten/identität
      /angaben)|bestätigen sie ihr konto|ihr passwort|passwort läuft|ihr paket|ihre sendung
    |versandkosten|zustellgebühr|rechnung im anhang|anbei (die/unsere/ihre) rechnung
    |beigefügte rechnung|unsere rechnung|anbei unser angebot|unsere produkte|unser katalog
    |unser sortiment|unsere dienstleistungen|unser (unternehmen/betrieb) (bietet/ist)
    |unsere firma (bietet/ist)|unsere agentur|lieferant von|großhandel|direkt vom hersteller
    |direkt ab werk|ab werk|fabrikpreis|fabrikpreise|unschlagbare preise|bester preis|besten preis
    |schlussverkauf|sonderaktion|rabatt|rabatte|preisnachlass|gratis lieferung
    |kostenlose lieferung|versandkostenfrei|kaufen sie|bestellen sie|jetzt bestellen
    |profitieren sie|sichern sie sich|(zehn/10/zwanzig/20/fünf/5) (freunde/freunden/personen
      /menschen/leute/kontakte)|an alle (ihre/deine) (kontakte/freunde)|leiten sie diese
    |leite diese|leitet diese|schicken sie diese nachricht an|schicke diese nachricht an
    |kettenbrief|unglück|bringt glück|glücksbringer|hellseher|hellseherin|wahrsager|wahrsagerin
    |marabut|solaranlage|solaranlagen|photovoltaik|photovoltaikanlage|wärmepumpe|dämmung
    |initiativbewerbung|bewerbungsunterlagen|mein lebenslauf|lebenslauf|bewerbungsschreiben
    |pressemitteilung|geschäftliche zusammenarbeit|gesponserter artikel|gastbeitrag|singles|viagra
    |abnehmen|horoskop|kostenlos testen|gratis testen|kostenlose demo|unsere kunden
    |sehr geehrter kunde|liebe kunden|sehr geehrte kundin|lieber kunde|begünstigter|webinar
    |sichern sie ihren platz|karten im vorverkauf|abonnieren sie|melden sie sich zu unserem
    |stromtarif|stromanbieter|energievertrag|vergleichen sie|sparen sie`,
  spam_hint: `angebot|angebote|aktion|gratis|kostenlos|kostenloses|euro|eur|preis|preise|klicken
    |kunde|kunden|bestellung|katalog|verkauf|kaufen|geschäft|rechnung|kostenvoranschlag|firma
    |unternehmen|gmbh|ag|partner|newsletter|website|webseite|www|https|http|exklusiv|exklusives
    |geschenk|gewinnen|gewinn|marketing|produkte|mwst|iban|zahlung|bezahlen|überweisung
    |reservierung|qualität|punkte|geschenkkarte|garantie|rabatt|smartphone|günstig|günstige|sparen
    |jetzt|tarif|freund*`,
};
