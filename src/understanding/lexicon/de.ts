// German, as it is written in East Belgium: who is meant, wishes, membership.
// The rest stands in de-office.ts, de-seen.ts and de-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { deDanger } from "./de-danger.ts";
import { deOffice } from "./de-office.ts";
import { deSeen } from "./de-seen.ts";
import { deSignals } from "./de-signals.ts";
import { withUmlautsSpeltOut } from "./umlauts.ts";

export const de: Lexicon = withUmlautsSpeltOut({
  ...deOffice,
  ...deSeen,
  ...deDanger,
  ...deSignals,

  // Who is meant.
  self: "ich|wir|mein mann und ich|meine frau und ich|ich selbst|wir beide|isch",
  me: `mich|mir|uns|mein eigener name|(mein/meine/meinen/meiner/meinem/unser/unsere/unseren
      /unserer) (name/namen/adresse/adressen/mailadresse/e mail adresse/emailadresse/email/e mail
      /mail/nummer/handynummer/telefonnummer/kontaktdaten/postfach/eintrag/anmeldung)|(diese
      /dieser/obige/obiger) (adresse/mailadresse/e mail adresse/emailadresse)|mich selbst`,
  they: `er|sie (möchte/will/=würde/kann/hat/ist/wohnt)|ihn|ihm|ihnen|sich|die beiden|(kann/darf
      /können/dürfen) (jemand/leute/mieter)`,
  for_them: `(sich/ihn/sie beide) (anmelden/abmelden/anzumelden/abzumelden/eintragen/einzutragen
      /austragen/auszutragen/einschreiben/einzuschreiben/aufnehmen/aufzunehmen/streichen/löschen
      /hinzufügen/anschließen/beteiligen)|sich .. (anmelden/abmelden/eintragen/austragen
      /einschreiben/anschließen/beteiligen/an/ab/ein/aus)|(ihn/ihm) .. (anmelden/abmelden
      /eintragen/austragen/streichen/löschen/aufnehmen/nehmen/entfernen)|(seine/seinen
      /ihre beider) (adresse/name/namen/mailadresse/anmeldung/daten/nummer)|an (ihrer
      /seiner) stelle|(für/namens) (ihn/meine/meinen)|im namen (meiner/meines/von)`,
  other_person: `(mein/meine/meinen/meiner/meinem/meines/unser/unsere/unseren/unserer) (mutter
      /mama/vater/papa/eltern/schwester/bruder/sohn/tochter/kinder/kindern/enkel/enkelin/tante
      /onkel/großmutter/oma/großvater/opa/freund/freundin/freunde/schwiegermutter/schwiegervater
      /schwiegereltern/schwägerin/schwager/schwiegersohn/schwiegertochter/cousin/cousine/neffe
      /nichte/kollege/kollegin/patin/pate/mieter/mieterin/mieters/patient/patientin/ex/exmann
      /exfrau/ex mann/ex frau/bekannte/bekannter/bekannten/vermieter/nachbar/nachbarn/nachbarin
      /nachbarinnen/großeltern/verstorbener/verstorbene)|(mein/meine/meinen/meiner/meinem
      /unsere) (alte/alten/alter/liebe/kranke/ältere/älterer/jüngste/älteste/verstorbene
      /verstorbener/betagte/gute) (mutter/vater/eltern/nachbarin/nachbar/tante/onkel/oma/opa
      /freundin/freund/tochter/sohn/schwester/bruder)|(der/die/den/dem/ein/eine/einen/einer
      /einem) (nachbar/nachbarn/nachbarin/freund/freundin/bekannter/bekannte/bekannten/kollege
      /kollegin)|eine (ältere/alte) dame|diese dame|dieser herr`,
  spouse: `(mein/meinem/meinen) (mann/ehemann/gatte/gatten/partner/lebensgefährte/verlobter
      /mannes)|(meine/meiner) (frau/ehefrau/gattin/partnerin/lebensgefährtin/verlobte)
    |meine bessere hälfte`,
  accompanied: `und ich|und mich|und mir|und wir|mit|zusammen mit|wie|so wie|genau wie|gleich wie
    |durch|über|dank|bei|von|dass|laut|neben|sowie|wir beide|uns beide|ebenso wie`,

  // Wishes and denials.
  want: `möchte|möchten|möcht|moecht|mag|mögen|will|wollen|=würde|=würden|wünsche|wünschen|=hätte
    |=hätten|gern|gerne|lieber|am liebsten|habe vor|haben vor|beabsichtige|beabsichtigen|ich bitte
    |wir bitten|bitte ich|bitten wir|ich ersuche|ersuche ich|ersuche|interesse|interessiert
    |interessierte|interessieren|beschlossen|entschieden|entschlossen|habe lust|=hätte lust|lust
    |ich hoffe|verlange|verlangen|fordere|fordern|bestehe darauf|bin bereit|sind bereit
    |es wird zeit|es ist zeit|besser wenn ich|besser dass ich|bevorzuge|ziehe es vor|wäre froh
    |wären froh|würd|hätt|will ich|erbitte|erwarte|wär schön|wäre schön|freuen|bedarf`,
  they_want: `(möchte/will/=würde/wollen/möchten/=würden) sich|(er/sie) (möchte/will/=würde
      /wünscht)|(möchte/will/=würde) (er/sie)|wünscht`,
  ask: `(können/=könnten/=würden/wollen/möchten/dürften/wären) sie|(könnt/=könntet/würdet/wollt
      /wärt) ihr|(kannst/=könntest/würdest) du|(kann/=könnte/darf/dürfte/soll) (ich/man/mir/mich
      /jemand)|(können/=könnten/dürfen/dürften/sollen) wir|bitte|bittschön|bitteschön|pls
    |sie können|ihr könnt|wäre es möglich|ist es möglich|wäre möglich|möglich dass|wenn möglich
    |falls möglich|wenn es geht|geht das|ginge das|ich bitte|wir bitten|bitte ich|bitten wir
    |ersuche|seien sie so|sei so|wären sie so|freundlicherweise|höflich|ich wäre dankbar
    |wäre dankbar|wären dankbar|bin dankbar|wie kann ich|wie können wir|was muss ich|wie muss ich
    |was müssen wir|lassen sie mich|lasst mich|sie dürfen|ihr dürft|sorgen sie|veranlassen sie
    |ist es noch möglich|gibt es eine möglichkeit|gern|gerne|man möge|sie mögen|sie müssen
    |ihr müsst`,
  not: `nicht|nich|net|nit|nischt|kein|keine|keinen|keiner|keinem|keines|nie|niemals|ohne|weder
    |keineswegs|keinesfalls|nichts|nix|statt|anstatt|auf keinen fall|von wegen|widerrufe|widerruf
    |storniere|stornieren|kündige`,
  but: `aber|sondern|denn|weil|doch|jedoch|allerdings|also|deshalb|daher|darum|trotzdem|außer dass
    |nur dass|obwohl`,
  not_fails: `weiß|weis|weiss|wusste|wissen|finde|finden|fand|gelingt|gelungen|klappt|geklappt
    |schaffe|geschafft|verstehe|verstehen|kapiere|sehe|kann|konnte|können|vergessen|vergiss
    |vergesst|möglich|noch nicht|noch kein|noch keine|noch nichts|zögere|zögern|sicher|zeit|lust
    |nur|wohne|wohnen|lese|lesen|interessiert|passt|mehr hier|mehr dort`,
  undecided: `(bevor/ehe) (ich/wir)|(ich/wir) (überlege/überlegen/zögere/zögern/schwanke)
    |(überlege/überlegen/zögere) (noch/ob/mir)|noch nicht entschieden|noch unschlüssig|unschlüssig
    |vielleicht|(muss/müssen/soll/sollen) (ich/wir) (mich/uns)`,
  must_i: "(ist/ist eine/ist die) (anmeldung/einschreibung) (nötig/erforderlich/notwendig/pflicht)",
  no_more: `nicht mehr|nich mehr|net mehr|nit mehr|nichts mehr|nix mehr|nie mehr|nie wieder|(kein
      /keine/keinen/keiner/keinem) .. mehr|nicht (länger/weiter/weiterhin)|(keine
      /keinerlei) (weitere/weiteren)|keinerlei|nicht mehr länger|genug von`,
  lacking: `(bekomme/erhalte/kriege/bekommen/erhalten) (ich/wir/) (ihre/eure/die/) .. nicht mehr
    |(habe/haben/hatte) .. (nichts/keine/nie) .. (erhalten/bekommen/gekriegt/gehört)|noch (immer
      /) (nichts/keine) .. (erhalten/bekommen/gehört)|nie etwas (erhalten/bekommen)|(kommen
      /kommt) .. (nicht mehr an/nicht an/nichts mehr/keine mails mehr)|immer noch nichts
    |seit .. keine .. (bekomme/bekommen/erhalte/erhalten)|keine nachrichten mehr (bekomme/bekommen
      /erhalte)|(bekomme/erhalte/kriege/bekommen/erhalten/kriegen) (ich/wir/seit/schon/leider
      /immer/noch/plötzlich/gar) .. (keine/nichts/nie/nicht)|(bekomme/erhalte/kriege/bekommen
      /erhalten/kriegen) (keine/nichts)|(bekomme/erhalte/kriege) (ihre/eure/die) (mails
      /nachrichten/infos) .. nicht|(kommen/kommt) .. keine .. mehr`,
  also: `auch|ebenfalls|ebenso|gleichfalls|genauso|ich selbst|dito|wie (meine/mein/die anderen
      /alle anderen/sie/er/unsere)|meinerseits`,
  from_now: `ab jetzt|ab sofort|ab heute|ab morgen|ab dem|ab nächster|ab nächstem|ab mai|künftig
    |zukünftig|in zukunft|von nun an|fortan|nunmehr|in der folge|von jetzt an`,
  imagined: `falls|für den fall|im falle|im fall eines|gesetzt den fall|angenommen|was wenn
    |wenn (jemand/man/ich/wir/einer/es/einmal/mal/etwas/so etwas/sie/ihr/da/nachts/ein/eine/die)
    |sollte (jemand/ich/es/einmal)|sollten wir|=könnte (passieren/einbrechen/sein)|passieren kann
    |risiko|riskier*|um zu (vermeiden/verhindern)|zu (vermeiden/verhindern)|vermeiden|verhindern
    |vorbeugen|schützen|absichern|schutz|eines tages|früher oder später|wird noch|irgendwann|übung
    |film|serie|geträumt|traum|albtraum|reportage|zeitung gelesen|artikel|gelesen|simulation|test
    |als ob|wie reagieren|wie soll man|wie verhalten|wie verhält|=hätte können|was tun
    |sollen wir tun`,
  done_with: `aus versehen|versehentlich|irrtümlich|irrtümlicherweise|aus irrtum|ein irrtum|irrtum
    |verklickt|falsch geklickt|falschen knopf|falsche taste|ungewollt|unabsichtlich
    |nicht absichtlich|vertan|meine enkelin hat geklickt`,

  // Membership.
  unsubscribe: `abmelden|abzumelden|abgemeldet|abmeldung|abmeld*|abbestell*|abzubestellen
    |austragen|auszutragen|ausgetragen|austragung|(mich/uns) (abmelden/abzumelden/austragen
      /auszutragen/abbestellen/ausschreiben/löschen lassen/streichen lassen)|unsubscribe
    |unsuscribe|ausschreiben|auszuschreiben|deabonnieren|abonnement kündigen|deregistrieren
    |opt out|austrag*`,
  remove: `entfern*|lösch*|gelöscht werden|gestrichen werden|entfernt werden|streich|streichen
    |streicht|streiche|zu streichen|tilgen|tilgt|rausnehmen|raus nehmen|herausnehmen
    |herauszunehmen|rauszunehmen|wegnehmen|rauswerfen|werfen|werft|schmeißt|schmeißen|delete|raus
    |heraus|runter|herunternehmen|runternehmen|wegmachen|deaktivier*|ausschließen|streichung
    |löschung|entfernung|wegräumen|wegzuräumen|räumt .. weg|macht .. weg|machen .. weg|abholen
    |abzuholen|beseitigen|zu beseitigen|abgeholt werden|aufräumen`,
  end: `kündige|kündigen|kündigt|kündigung|zu kündigen|beende|beenden|beendet|beendigung
    |zu beenden|stop|stopp|stoppen|stoppt|aufhören|hören auf|höre auf|hört auf|hör auf|aufzuhören
    |einstellen|einzustellen|stellen .. ein|stellt .. ein|verlasse|verlassen|zu verlassen
    |austreten|auszutreten|austritt|trete aus|treten aus|steige aus|steigen aus|aussteigen
    |auszusteigen|ausstieg|ziehe mich zurück|ziehen uns zurück|zurückziehen|zurückzuziehen
    |rücktritt|trete zurück|verzichte|verzichten|zu verzichten|storniere*|stornierung|abbrechen
    |schluss|ein ende|lasse es|auflösen`,
  list: `liste|listen|verteiler|verteilers|verteilerliste|mailverteiler|e mail verteiler
    |emailverteiler|mailingliste|mailing liste|mailinglist|mailing|adressliste|adressenliste
    |mitgliederliste|mitgliedsliste|kontaktliste|empfängerliste|versandliste|datei|dateien|kartei
    |register|verzeichnis|datenbank|system|gruppe|adressbuch|empfänger|adressaten|rundmail
    |teilnehmerliste`,
  mails: `mail|mails|email|emails|e mail|e mails|nachricht|nachrichten|mitteilung|mitteilungen
    |meldung|meldungen|rundschreiben|rundbrief|rundbriefe|rundmail|rundmails|newsletter
    |newsletters|infobrief|infos|info|information|informationen|post|brief|briefe|schreiben
    |benachrichtigung|benachrichtigungen|zuschriften|warnungen|warnung|hinweise|tipps|bulletin
    |bulletins|zeug|kram|mist|spam|werbung|mailings|updates|infomails|sendungen|zusendungen
    |meldungsmails`,
  receive: `zu erhalten|zu bekommen|zu kriegen|zu lesen|zu empfangen|auch erhalten|auch bekommen
    |auch kriegen|gern erhalten|gerne erhalten|gern bekommen|gerne bekommen|gern auch|gerne auch
    |informiert werden|informiert zu werden|benachrichtigt werden|benachrichtigt zu werden
    |verständigt werden|gewarnt werden|auf dem laufenden|bescheid wissen|bezug|beziehen
    |profitieren|informiert sein|informiert bleiben|auch .. (bekommen/erhalten/kriegen)
    |gerne .. (bekommen/erhalten)|gern .. (bekommen/erhalten)`,
  send: `schicken|schickt|schick|zu schicken|zuschicken|zuzuschicken|senden|sendet|sende|zu senden
    |zusenden|zuzusenden|schreiben|schreibt|zu schreiben|anschreiben|anzuschreiben|kontaktieren
    |zu kontaktieren|mailen|zu mailen|zumailen|belästigen|zu belästigen|spammen|zukommen|zustellen
    |verschicken|versenden|übermitteln|bombardieren|nerven`,
  member: `mitglied|mitglieder|mitgliedschaft|teilnahme|teilnehmen|teilnehmer|teilnehmerin
    |teilzunehmen|beteiligung|beteiligen|beteiligt|anmeldung|abo|abonnement|angemeldet|eingetragen
    |eingeschrieben|mitmachen|mitzumachen|mache mit|machen mit|dabei|dabei sein|zugehören
    |angehören|engagement|mitwirkung`,
  partnership: `plp|lpp|partnerschaft|präventionspartnerschaft|präventionspartnerschaften
    |lokale präventionspartnerschaft|lokalen präventionspartnerschaft|netzwerk
    |nachbarschaftsnetzwerk|nachbarschaftswache|nachbarschaftshilfe|gruppe|ihre gruppe|eure gruppe
    |initiative|verein|vereinigung|ihr projekt|projekt|organisation|team|aktion|prävention|komitee
    |bei ihnen|bei euch|gemeinschaft|wachsame nachbarn|aufmerksame nachbarn|bürgerwehr|ihre reihen
    |nachbarschaftsprojekt|bündnis|kreis`,
  leave_idiom: `(melden/meldet/meld/melde) (sie/) (mich/uns/mich und meinen mann/uns beide) (bitte
      /hiermit/doch/also/sofort/auch/dann/umgehend/einfach/wieder/mal/ab sofort/) (ab/von/aus)
    |(ich/wir) (melde/melden) (mich/uns) (hiermit/bitte/jetzt/dann/also/daher/deshalb/sofort
      /wieder/) ab|(melde/melden) (ich/wir) (mich/uns) (hiermit/daher/jetzt/auch/) ab|(tragen
      /tragt/trag/trage) (sie/ihr/) (mich/uns/meinen namen/meine adresse) (bitte/hiermit/doch/also
      /sofort/auch/dann/umgehend/einfach/wieder/mal/) (aus/von)|(schreiben/schreibt) (sie/) (mich
      /uns) (bitte/) (aus/ab) (/bitte/danke)|(streichen/streicht/löschen/löscht/entfernen/entfernt
      /vergessen/vergesst) (sie/) (mich/uns)|(streichen/streicht/entfernen/entfernt) (sie/) (bitte
      /) (mich/uns/meinen namen/meine adresse/meine mailadresse/meine e mail adresse/unsere namen
      /unsere adresse)|(lösch/löschen/löscht) (sie/) (bitte/) (meine adresse/meinen namen
      /meine mailadresse/meine e mail adresse/meine emailadresse/meine anmeldung) (/aus/von/bitte)
    |(mich/uns) (bitte/) (raus/herausnehmen/rausnehmen/herauszunehmen/rauszunehmen/abmelden
      /austragen/zu streichen/zu löschen/streichen/löschen/zu entfernen/entfernen/raus nehmen
      /runternehmen/rausschmeißen/rauswerfen)|(aus/von) (der/ihrer/eurer/dieser/dem/ihrem/eurem
      /diesem) (liste/verteiler/mailingliste/verteilerliste/gruppe) (zu/gelöscht
      /gestrichen) werden|(hören/hört/hör/höre) (sie/) (bitte/endlich/sofort/doch/jetzt/mal
      /gefälligst/) (auf/damit auf/mit)|(hören/hört) (sie/) (bitte/endlich/) (damit/mit dem
      /mit den/mit diesem/mit diesen/mit ihren/mit euren) .. auf|schluss mit (diesen/den/ihren
      /euren/dem)|(ist/mache/machen/wir machen) schluss|für mich ist schluss|(lassen/lasst
      /lass) (sie/) (mich/uns) (bitte/doch/endlich/mal/gefälligst/mit/) .. (ruhe/frieden)
    |will meine ruhe|stop mit|stopp mit|stoppen sie|stoppt (die/eure/ihre/das)|stopp bitte
    |stop bitte|bitte (stoppen/aufhören/abmelden/austragen/stornieren/löschen/streichen)
    |bitte um (austragung/abmeldung/löschung aus/streichung)|abmeldung (vom/von/aus)|(möchte
      /möchten/will/wollen/wünsche/=würde/=würden/=hätte/bitte/wollte/mag/brauche/brauchen
      /schicken sie/schickt/senden sie/sendet/ab sofort/künftig/in zukunft/lieber) .. (keine
      /keinerlei/keinen) .. (mails/mail/emails/email/e mails/e mail/nachrichten/nachricht
      /mitteilungen/meldungen/rundschreiben/rundbriefe/rundmails/newsletter/infos/info
      /informationen/post/briefe/benachrichtigungen/werbung/bulletins/warnungen/zusendungen
      /spam) mehr|(keine/keinerlei) (weiteren/weitere) (mails/emails/e mails/nachrichten
      /mitteilungen/meldungen/rundschreiben/rundbriefe/rundmails/newsletter/infos/informationen
      /benachrichtigungen/bulletins/zusendungen) (mehr/an/bitte/zu/schicken/senden/zusenden
      /erhalten/bekommen/danke/von/)|keine (mails/emails/e mails/nachrichten
      /newsletter) mehr (bitte/an/schicken/senden/danke)|bitte keine (mails/emails/e mails
      /nachrichten/newsletter/rundschreiben/meldungen) mehr|(möchte/möchten/will/wollen/wünsche
      /=würde/lieber) .. (nicht mehr/nichts mehr/nicht länger/nie mehr/nie wieder/keine .. mehr
      /nix mehr) (erhalten/bekommen/kriegen/angeschrieben werden/kontaktiert werden
      /belästigt werden/hören/zu erhalten/zu bekommen/lesen/haben/informiert werden/von ihnen
      /von euch)|(mir/uns) (bitte/) (nichts mehr/nicht mehr/nicht weiter/nie mehr/nie wieder) (zu
      /schicken/senden/schreiben/zuschicken/zuzuschicken/zusenden)|(mache/machen) (ich/wir/) (da
      /hier/) nicht mehr mit|(ich/wir) (trete/treten) (hiermit/mit sofortiger wirkung/ab sofort
      /dann/also/heute/jetzt/zum jahresende/daher/deshalb/mit diesem schreiben/leider/) aus
    |hiermit (trete/treten) (ich/wir) (mit sofortiger wirkung/ab sofort/) aus|(trete/treten) (ich
      /wir) (hiermit/mit sofortiger wirkung/ab sofort/) aus|(ich/wir) (aber/) (steige
      /steigen) (hiermit/jetzt/dann/da/ab sofort/) aus|(möchte/möchten/will/wollen/=würde) (gerne
      /gern/hiermit/jetzt/daher/auch/) (austreten/aussteigen/raus/ausscheiden/kündigen
      /aus dem verteiler/aus der gruppe/aus der liste)|(ich aber/wir aber) (steige/steigen) aus
    |(austreten/aussteigen) (möchte/möchten/will/wollen)|(mein/meinen/unseren) austritt|(verlasse
      /verlassen) (hiermit/) (die/das/den/ihre/eure) (gruppe/partnerschaft/netzwerk/verein/plp
      /präventionspartnerschaft/verteiler/lpp)|(mitgliedschaft/teilnahme/anmeldung/abo
      /abonnement) (zu/) (kündigen/beenden/auflösen/stornieren/widerrufen/beendet/zurückziehen)
    |(kündige/kündigen/beende/beenden/storniere/stornieren) (ich/wir/hiermit/) (hiermit/) (meine
      /unsere/die) (mitgliedschaft/teilnahme/anmeldung/einschreibung)|ende meiner (mitgliedschaft
      /teilnahme)|kündigung (meiner/der) (mitgliedschaft/teilnahme)|(ziehe/ziehen) (mich
      /uns) (hiermit/) .. zurück|(ziehe/ziehen) (hiermit/) meine anmeldung zurück|kein (interesse
      /bedarf) mehr|(habe/haben) (ich/wir/) kein interesse|nicht mehr interessiert|nicht (länger
      /weiter) interessiert|interessiert (mich/uns) (nicht/nicht mehr/nimmer)|(nichts/nix) (mehr
      /) für (mich/uns)|(ist/sind) (nichts/nicht) mehr (für/mein)|ohne (mich/uns) weiter|(machen
      /macht) (sie/) ohne (mich/uns)|(rechnen/rechnet/zählen/zählt) (sie/) nicht (mehr/) (mit
      /auf) (mir/uns/mich)|(habe/hab/haben) (ich/wir/) (genug/die nase voll/die schnauze voll
      /es satt/satt) .. (mails/nachrichten/rundschreiben/infos/newsletter/emails/e mails)|(genug
      /nase voll/schnauze voll) von (ihren/euren/den/diesen) (mails/nachrichten/emails/e mails
      /rundschreiben)|(verzichte/verzichten) (ich/wir/) (ab sofort/künftig/gerne/gern/in zukunft
      /hiermit/) auf (ihre/eure/die/weitere/diese)|(brauche/brauchen/benötige/benötigen) (ich/wir
      /) (ihre/eure/die/das/diese) .. nicht mehr|sparen sie sich die mühe|spart euch die mühe
    |nicht mehr nötig .. (schicken/schreiben/senden)|nicht nötig (mir/uns)|nie wieder (mails/post
      /nachrichten/schreiben)|bitte nicht mehr (schreiben/schicken/senden/anschreiben
      /kontaktieren)|(abo/newsletter/rundschreiben/mails) (abbestellen/kündigen/abzubestellen)
    |bestelle .. ab|bestellen .. ab|mitgliedschaft ist beendet|will raus|wir wollen raus|(sorgen
      /sorgt) .. dass (ich/wir) (keine/nichts) .. (bekomme/bekommen/erhalte/erhalten/kriege)
    |(betrachten/betrachtet/betrachte) .. als (beendet/gekündigt)|als (beendet
      /gekündigt) (betrachten/anzusehen/ansehen)|(widerrufe/widerrufen/storniere/stornieren
      /kündige/beende) .. (anmeldung/mitgliedschaft/einschreibung/teilnahme)|hiermit (widerrufe
      /kündige/beende/storniere)|(teilnahme/mitgliedschaft/anmeldung) als (beendet/gekündigt
      /erloschen)|(künftig/in zukunft/ab jetzt/ab sofort/bitte) ohne (mich/uns)|ohne (mich
      /uns) (bitte/danke/in zukunft)|(brauche/brauchen/benötige/benötigen) (ich/wir/) (ihren/euren
      /ihr/eueren/diesen/den/ihrer) .. nicht mehr|(schicken/schickt/senden/sendet/schreiben
      /schreibt/mailen/mailt) (sie/) (mir/uns/) (bitte/also/daher/künftig/) (nichts mehr
      /nicht mehr/nie wieder/nie mehr/keine mails/keine nachrichten/keine e mails/keine weiteren)
    |(streichen/streicht/löschen/löscht/entfernen/entfernt/werfen/werft/schmeißt/setzt
      /setzen) (sie/) (mich/uns) (bitte/doch/endlich/einfach/mal/) (aus/von/raus/heraus/vom)
    |(nehmen/nehmt/nimm) (sie/) (mich/uns/meine adresse/meinen namen/unsere adresse
      /meine mailadresse/meine e mail adresse) (bitte/doch/endlich/einfach/wieder/) (aus/von/raus
      /heraus/runter/vom)|(aus/von) (der/ihrer/eurer/dieser/dem/ihrem/eurem/diesem) (liste
      /verteiler/mailingliste/verteilerliste/gruppe/datei) (gelöscht/gestrichen/entfernt/genommen
      /zu streichen/zu löschen/streichen/löschen/nehmen/zu nehmen/raus/entfernen/zu entfernen
      /austragen/herausnehmen/rausnehmen)|(brauchen/müssen/braucht/müsst/sollen/sollt) (sie
      /ihr) (mir/uns/mich/) .. (nichts mehr/nicht mehr/keine .. mehr/nicht länger) (zu/schicken
      /schreiben/senden/zuschicken/zuzuschicken/anzuschreiben)|kein mitglied mehr (sein/bleiben)
    |(kann/darf/können/dürfen/möchte/will) (ich/wir/) .. (von/aus) (der/ihrer/eurer/ihrem/eurem
      /dem) (liste/verteiler/mailingliste/gruppe)|(möchte/möchten/will/wollen/bin/sind
      /=würde) .. (nicht mehr/nicht länger/kein) (mitglied/dabei/mitmachen/teilnehmen/dazugehören
      /teil/angehören/beteiligen)|nicht (interessiert/interesiert) an (den/ihren/euren/diesen)
    |(ich/wir) (verzichte/verzichten)|(ab sofort/hiermit/künftig/daher) (verzichte
      /verzichten) (ich/wir)|(ich/wir) (bitte/bitten) um (austragung/abmeldung/streichung
      /löschung meiner adresse/löschung aus)`,
  leave_hint: `umgezogen|ziehen um|ziehe um|umzug|wegziehen|ziehen weg|ziehe weg|gezogen
    |ziehen nach|ziehe nach|keine zeit mehr|keine zeit|wohne nicht mehr|wohnen nicht mehr
    |haus verkauft|verkauft|altenheim|seniorenheim|pflegeheim|altersheim|zu alt|in meinem alter
    |meine augen|gleich in den papierkorb|papierkorb|lese sie nicht|lese es nicht|lese das nicht
    |lese ich nicht|lese das alles nicht|nicht mehr lese|ungelesen|nie gelesen|zu viele mails
    |zu viele nachrichten|zuviele|postfach voll|postfach quillt|doppelt|bringt mir nichts
    |nutzt nichts|nützt nichts|sinnlos|überflüssig|nie darum gebeten|nie bestellt|nie angefordert
    |nicht bestellt|ohne meine zustimmung|nie angemeldet|danke für alles|danke für die zeit
    |alles gute weiterhin|alles gute|weiterhin viel erfolg|viel erfolg|lebt wohl|leben sie wohl
    |nichts für ungut|leider|schade|das dritte mal|schon dreimal|zum dritten mal|nervt|nerven
    |es reicht|reicht mir|unerwünscht`,
  enough: `es reicht|mir reicht|stop|stopp|genug von|basta|schluss|nase voll|schnauze voll|satt
    |jetzt reichts|reichts`,
  sign_up: `(mich/uns) (anmelden/anzumelden/einschreiben/einzuschreiben/eintragen/einzutragen
      /anschließen/anzuschließen/beteiligen/zu beteiligen/registrieren/registrieren lassen
      /eintragen lassen/einschreiben lassen/engagieren/bewerben/abonnieren/einbringen)|(gern/gerne
      /möchte/möchten/will/wollen/=würde/auch/hier/noch) (anmelden/einschreiben/eintragen
      /mitmachen/teilnehmen/beitreten/einsteigen/mitwirken/dabei sein/mitglied werden/dazukommen
      /dazugehören/eintreten)|anzumelden|einzuschreiben|einzutragen|beitreten|beizutreten|beitritt
    |aufgenommen werden|aufgenommen zu werden|eingetragen werden|hinzugefügt werden
    |mitglied (werden/zu werden/sein/bei/der/des)|(werde/werden/wird/wurde) (ich/wir/man) mitglied
    |mitglied wird|mitmachen|mitzumachen|teilnehmen|teilzunehmen|dabei sein|dabei zu sein
    |dazugehören|dazuzugehören|dazukommen|teil (der/des/davon) .. (werden/sein)|teilhaben|(melde
      /melden) (mich/uns) (hiermit/gerne/gern/auch/bitte/) an|(melden/meldet) (sie/) (mich
      /uns) (bitte/auch/bitte auch/gerne/doch/hiermit/ebenfalls/dann/) (auch/) (an/als)|(trage
      /tragen) (mich/uns) (gerne/hiermit/) ein|(schließe/schließen) (mich/uns) (gerne/gern/hiermit
      /) .. an|(schreiben/schreibt) (sie/) (mich/uns) (bitte/auch/) ein|(meine/unsere) (anmeldung
      /einschreibung/beitrittserklärung)|beitrittserklärung|aufnahmeantrag|bewerbung als mitglied
    |mitgliedschaft (beantragen/zu beantragen)|(beantrage/beantragen) (ich/wir/hiermit
      /) .. (mitgliedschaft/aufnahme)|reihen (stärken/verstärken)|anmeldung|einschreibung|anmelden
    |anschließen|einschreiben|eintragen|beteiligen|mitwirken`,
  add: `hinzufügen|hinzuzufügen|füge|fügen|fügt|aufnehmen|aufzunehmen|aufnahme|eintragen
    |einzutragen|eintrag|trage|setze|notieren|notiert|registrieren|registriert|einschreiben
    |ergänzen|dazunehmen|dazuschreiben|akzeptieren|einfügen|mitaufnehmen|berücksichtigen|vormerken`,
  join_idiom: `(tragen/tragt/trag) (sie/) (mich/uns) (bitte/auch/bitte auch/doch/gerne/wieder
      /doch bitte/ebenfalls/dann/ruhig/) (ein/in)|(melden/meldet) (sie/) (mich/uns) (bitte/auch
      /bitte auch/doch/gerne/wieder/ebenfalls/dann/) (auch/) an|(fügen/fügt) (sie/) (mich
      /uns) (bitte/auch/) .. hinzu|(mich/uns) (auch/wieder/bitte/bitte auch/ebenfalls/noch
      /) (aufnehmen/aufzunehmen/eintragen/einzutragen/hinzufügen/hinzuzufügen/auf die liste setzen
      /auf die liste zu setzen/in den verteiler aufnehmen/in den verteiler/in die liste
      /auf dem laufenden halten/auf dem laufenden zu halten)|(ich/wir) (bin/sind) (gern/gerne/auch
      /gerne auch/natürlich/sofort/sehr gern/) dabei|(ich/wir) (mache/machen) (gern/gerne/auch
      /gerne auch/sofort/natürlich/) mit|(mache/machen) (ich/wir) (gern/gerne/auch/natürlich/) mit
    |(zählen/zählt/rechnen) (sie/) (auf/mit) (mich/uns/mir)|(bin/sind) interessiert|(ich
      /wir) (interessiere/interessieren) (mich/uns) (für/sehr für)|(=hätte/=hätten/habe/haben
      /hab) (auch/großes/ebenfalls/sehr großes/) interesse (an/daran/mitzumachen/teilzunehmen/bei
      /dabei/)|(wie/wo) (melde/trage/schreibe) (ich/man) (mich/sich) (an/ein)|wie (werde/wird
      /werden) (ich/man/wir) (bei ihnen/) mitglied|(ich/man/wir) (bei euch/bei ihnen/noch/da
      /mich bei ihnen/mich bei euch/auch/) (noch/auch/) (einsteigen/mitmachen/mitglied werden
      /beitreten/anmelden/teilnehmen/dabei sein)|wo (kann/muss/soll) ich unterschreiben|(neues
      /als neues/als) mitglied (aufnehmen/bewerben/eintragen/begrüßen/dabei)
    |nehmen sie noch (mitglieder/leute)|gibt es noch platz|noch ein platz
    |vergessen sie mich nicht (bei/auf)|(der/ihrer/eurer) (präventionspartnerschaft/partnerschaft
      /gruppe/initiative/plp/lpp/nachbarschaftswache/gemeinschaft) (anschließen/beitreten
      /beizutreten/anzuschließen)|(dem/ihrem/eurem) (netzwerk/verein/plp/projekt/lpp/kreis
      /bündnis) (anschließen/beitreten/beizutreten/anzuschließen)|mitglied (der/in der/in ihrer
      /bei der/im/beim/bei ihnen) .. werden|(wieder/erneut) (mitglied werden/aufnehmen/anmelden
      /eintragen/dabei sein/mitmachen)|(auch/ebenfalls) (ihre/eure/die) (nachrichten/infos
      /informationen/warnungen/mails/meldungen) (bekommen/erhalten/kriegen/haben)|(nachrichten
      /infos/informationen/warnungen/mails/meldungen) (auch/ebenfalls/gerne auch
      /gern auch) (bekommen/erhalten/kriegen/haben/schicken/zuschicken/zusenden)|(mir/uns) (die
      /diese/ihre/eure/das) (auch/ebenfalls/nachrichten auch/infos auch/mails auch
      /meldungen auch) (schicken/zuschicken/zusenden/senden)|auch (mich/uns) (eintragen/aufnehmen
      /anmelden/auf die liste/hinzufügen)|(möchte/möchten/will/=würde
      /=würden) .. (auf dem laufenden/informiert/benachrichtigt) (gehalten/) (werden/sein/bleiben)
    |in (ihre/eure/die) (gruppe/gemeinschaft/liste/reihen) aufgenommen|anmeldung (plp/zum plp
      /zur präventionspartnerschaft/zur lpp/lpp)|(direkt/auch) (an/zu) (mich/mir/uns) (kommen
      /schicken/senden/geschickt)|direkt (bekommen/erhalten)|(was/wie) (muss/müssen/kann/können
      /soll) (ich/wir) (tun/machen/) um .. (mitzumachen/mitglied zu werden/beizutreten
      /dabei zu sein/teilzunehmen/aufgenommen zu werden)|(bewerbe/bewerben) (mich/uns)
    |stelle mich (zur verfügung/als mitglied)|melde mich als|(=hätte/=hätten/bekomme/bekommen
      /haben/=würden/bekämen) .. (nachrichten/infos/informationen/meldungen/mails/warnungen) (auch
      /) (gern/gerne)|(ich/wir) (auch/noch/) (dazukommen/mitmachen/einsteigen/beitreten)|(nehmen
      /nehmt/nimm) (sie/) (mich/uns/meine adresse/uns beide) (bitte/auch/bitte auch/doch/gerne
      /wieder/bitte wieder/) (auf/in/mit auf/mit in/als mitglied/wieder auf/zu)|(setzen/setzt
      /schreiben/schreibt) (sie/) (mich/uns) (bitte/auch/bitte auch/doch/gerne/wieder/) (auf die
      /auf ihre/auf eure/auf den/mit auf/in den/in die)|(=würde/=würden/möchte/möchten/will/wollen
      /wäre/wären) (gern/gerne/auch gern/auch gerne/auch/) (dabei/mitmachen/beitreten/einsteigen
      /mitglied werden/mitglied)|(wie/wo) (kann/können/muss) (ich/man/wir) (mich/sich/uns
      /) (anmelden/einschreiben/eintragen/mitmachen/beitreten/mitglied/anschließen)|(wo/wie) (muss
      /müssen/kann/können/darf) (ich/wir) (mich/uns) (hier/dafür/bei ihnen/bei euch/) (anmelden
      /einschreiben/eintragen/melden/anschließen)|(bei ihnen/bei euch) (mitglied werden/mitmachen
      /einsteigen/dabei sein/mitmachen)`,
  join_hint: `plakat|aushang|flyer|faltblatt|broschüre|prospekt|zettel|briefkasten gefunden
    |im briefkasten|neu zugezogen|zugezogen|gerade eingezogen|frisch eingezogen|neu hier
    |neu in der straße|neu im viertel|neuer nachbar|neue nachbarn|hat mir davon erzählt
    |erzählte mir|von ihnen erzählt|empfohlen|davon gehört|von ihnen gehört|infoabend
    |informationsabend|infoveranstaltung|rentner|rentnerin|pensioniert|in rente|ich wohne
    |wir wohnen|wohne in|wohnhaft|schöne initiative|gute initiative|tolle initiative|gute idee
    |tolle idee|nützlich machen|behilflich sein|mithelfen|helfen|formular|anmeldeformular
    |anmeldebogen|vorgehensweise|was muss ich tun|was muss ich dafür tun|was müssen wir tun
    |was brauchen sie|charta|in meiner straße|in unserer straße|in meinem viertel
    |für unser viertel|bekomme nichts|noch nichts bekommen|noch nichts erhalten
    |bekommt ihre nachrichten|bekommt ihre|bekommt die|schon dabei|ist schon mitglied
    |stehe zur verfügung|meine adresse ist`,
  other_body: `proximus|voo|orange|telenet|belgacom|skynet|scarlet|zeitung|zeitungsabo|grenzecho
    |zeitschrift|magazin|whatsapp|facebook|messenger|instagram|schule|arbeit|job|arbeitsstelle
    |kurs|kursus|ausbildung|praktikum|schwimmbad|anbieter|stromanbieter|bank|versicherung
    |versicherungen|krankenkasse|mutualität|fitnessstudio|sportverein|sport|tennis|fußball
    |fußballverein|chor|gesangverein|schützenverein|schloss|bibliothek|netflix|krippe|kita
    |akademie|führerschein|prüfung|turnier|marathon|flohmarkt|wahlen|partei|gewerkschaft
    |krankenhaus|gefängnis|armee|rauchen|zigarette|zigaretten|antenne|kreide|an der wand
    |an der mauer|an der fassade|rassistisch|rassistische|konzert|vorstellung|kino|strom
    |stromvertrag|vertrag|handyvertrag|mietvertrag|tec|sncb|busabo|auto|fahrzeug`,
  pause_idiom: `vorübergehend|zeitweise|zeitweilig|vorläufig|zwischenzeitlich|pause|pausieren
    |aussetzen|auszusetzen|unterbrechen|solange (keine/nichts/nicht/wir/ich)|in dieser zeit
    |in der zeit|während dieser zeit|während (meines/unseres) urlaubs|während (meiner
      /unserer) abwesenheit|im urlaub keine|bis (ich/wir) (zurück/wieder)|bis zu (meiner
      /unserer) rückkehr|bis nach (dem/den) (urlaub/ferien)|nach (meiner/unserer) rückkehr wieder
    |für (einige/ein paar) (wochen/monate)|(einige/ein paar) wochen (keine/nichts)|(bleibe
      /bleiben) (aber/natürlich/gerne/gern/weiterhin/trotzdem/wir/ich/) (mitglied
      /natürlich mitglied/angemeldet/dabei/weiterhin mitglied/gern mitglied/gerne mitglied)
    |mitglied (bleiben/bleibe/zu bleiben)|(möchte/will/wollen/möchten) (aber/weiterhin/trotzdem
      /) (bleiben/dabei bleiben/mitglied bleiben)|weniger (mails/nachrichten)|seltener|nur (eine
      /ein) (mail/exemplar)|(nicht/nicht wirklich/auf keinen fall/keinesfalls/gar nicht/noch nicht
      /doch nicht/nicht mehr) (abmelden/austreten/kündigen/austragen/aussteigen/abbestellen
      /abzumelden/auszutreten)|(danach/anschließend) (wieder/gerne wieder)|bis .. (januar/februar
      /märz/april/mai/juni/juli/august/september/oktober/november/dezember) (keine/nichts)|(eine
      /1) mail (genügt/reicht)|nicht (alles/) doppelt`,
  office_role: `koordinator|koordinatorin|koordinatoren|koordination|amt|rolle (als/des)|funktion
    |mandat|stellvertreter|stellvertreterin|verantwortlicher|verantwortliche|sekretär
    |schriftführer|kassierer|kassenwart|ansprechpartner`,
});
