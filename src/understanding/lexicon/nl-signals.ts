// Dutch words for the finer ideas of the learned judge (signals.ts): what people write when they
// join, leave, ask, thank or answer. What they tell of stands in nl-signals-seen.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { nlSignalsSeen } from "./nl-signals-seen.ts";

export const nlSignals: Lexicon = {
  ...nlSignalsSeen,

  // Leaving.
  farewell: `vaarwel|adieu|adios|tot nooit|tot nooit meer|het ga (je/jullie/u/ge) (goed/)
    |het ga jullie|hou jullie goed|hou u goed|houd u goed|hou het goed|nog het allerbeste
    |het allerbeste|het beste nog|alle goeds|veel succes (verder/nog/ermee/toegewenst/gewenst
      /met)|succes (verder/ermee/nog)|nog veel succes|verder veel succes|veel geluk (nog/verder)
    |doe zo voort|doe zo verder|ga zo door|zet het goede werk|zonder mij verder
    |verder zonder (mij/ons)|afscheid|neem afscheid|nemen afscheid|wegen scheiden
    |scheiden onze wegen|hier stopt het|hier eindigt|het was (fijn/leuk/mooi/plezant/schoon
      /aangenaam/een eer/een plezier/een genoegen/tof)|was mij een (eer/genoegen)|mooie tijd
    |schone tijd|fijne tijd|is mooi geweest|het is mooi geweest|zonder wrok|even goede vrienden
    |geen kwaad bloed|tot ziens dan|salut en de kost|salukes|saluut|de groeten en
    |bedankt voor alles|merci voor alles|dank voor alles|dank u voor alles|bedankt voor de (jaren
      /voorbije/afgelopen/fijne/goede/goeie)|een laatste keer|laatste groet|laatste mail
    |laatste bericht|sluit ik af|sluiten wij af|het doek valt|fakkel door|over en uit|de mazzel
    |ajuus|doei en`,
  burden: `te veel (mails/mail/berichten/post/mailtjes/meldingen/mailverkeer/informatie/info
      /nieuws/spam/e mails)|teveel (mails/mail/berichten/post/mailtjes/meldingen/info/informatie
      /spam/van het)|zoveel (mails/berichten/mailtjes/meldingen/post)|zo veel (mails/berichten
      /mailtjes/meldingen)|overspoeld|overstelpt|bedolven|verzuip|verzuipen|verdrink* in|overvol*
    |loopt over|loopt vol|loop vol|zit vol|staat vol|puilt uit|mailbox (vol/loopt/zit/staat
      /puilt)|inbox (vol/loopt/zit/staat/puilt)|elke dag (een mail/mails/een bericht/berichten
      /wel iets/iets anders)|alle dagen (een mail/mails/berichten)|iedere dag (een mail/mails
      /berichten)|dagelijks (mails/mail/berichten)|meerdere keren per dag|keer per dag
    |keer per week|ene mail na|mail na mail|de ene mail|om de haverklap|constant (mails
      /berichten)|voortdurend (mails/berichten)|bombard*|spammen|gespamd|stalken|beu|moe van
    |ben het moe|kotsbeu|spuugzat|het zat|meer dan zat|zat van|buik (vol/van)|buik ervan
    |strot uit|keel uit|de strot|oren van|gek van|zot van|horendol|ambetant van|zenuwen van
    |werkt op mijn (zenuwen/systeem)|op mijn zenuwen|angst*|bang (van/word/maakt/maken)
    |maakt mij bang|maken mij bang|maakt me bang|bang gemaakt|schrik van|slaap er niet van
    |slaap niet meer|lig wakker|wakker van|nachtmerrie*|onrustig|stress*|word er ziek
    |ongerust door|depressief|negatief nieuws|alleen maar ellende|miserie|hoofd niet naar
    |overdaad|overkill|overlast van|last van jullie|last van die mails|gezaag|gezeur|gezever
    |geleuter|gedoe|rommelmail|geheugen vol|blijft piepen|welletjes|genoeg van`,
  disinterest: `(geen/weinig/niet langer/geen enkele) (interesse/belangstelling/behoefte)
    |niet (meer/langer) geinteresseerd|niet geinteresseerd|interesseert (mij/me/ons) (niet/niks
      /geen/totaal/nie)|interesseert me niet|boeit (me/mij) niet|boeit niet|(geen/weinig) (nut
      /zin) (voor/meer/in)|heb er (niks/niets/weinig) aan|niks aan|heeft geen (zin/nut)|geen nut
    |nutteloos|zinloos|overbodig|waardeloos|geen meerwaarde|zonder meerwaarde|voegt niets toe
    |niet (meer/) nodig|niet nuttig|niks voor mij|niets voor (mij/ons)|niet voor mij
    |niet mijn ding|mijn ding niet|past niet bij|lees (ze/het/die/dat/deze) (niet/nooit/toch
      /zelden/amper/al lang/nauwelijks)|lezen ze (niet/nooit/toch)|nooit gelezen|ongelezen
    |ongeopend|niet (eens/) open|open ze (niet/nooit)|doe ze niet open|klik ze weg|(prullenbak
      /prullenmand/vuilbak/spamfolder/spambox/papiermand)|(wis/delete/verwijder/gooi
      /smijt) ze (toch/altijd/allemaal/meteen/direct/weg/ongelezen)|geen (goesting/lust/zin
      /tijd) (meer/in/voor/om/)|(goesting/zin) (is over/ontbreekt/kwijt)|heb er geen tijd
    |tijd niet voor|kom er niet (meer/) toe|te druk|te oud voor|andere prioriteiten
    |andere interesses|ander tijdverdrijf|zegt (mij/me/ons) (niets/niks)|gaat (mij/me
      /ons) niet (meer/) aan|heb er geen boodschap|geen boodschap aan|dient (nergens toe
      /tot niets/tot niks)|nergens goed voor|trek het mij niet aan|kan (mij/me) (niet/niks
      /geen) (schelen/bommen)|doet (mij/me) niks|verloren moeite|tijdverlies|zonde van de tijd
    |niet mijn (wereld/meug)|dacht dat het iets anders|iets anders van verwacht|ander idee van`,
  moved_away: `verhuis*|verhuizing|verhuizen|verhuisd|verhuist|verhuisbericht
    |vertrokken uit (seraing/de wijk/de straat/de buurt)|weg uit (seraing/de wijk/de straat
      /de buurt/ougree/jemeppe/boncelles)|weg van (seraing/hier)|weggetrokken|weggegaan uit|(huis
      /appartement/woning/huisje) (is/wordt/werd/) (verkocht/verkopen/te koop/opgezegd)
    |huis verkocht|verkocht (ons/mijn) huis|ons huis verk*|mijn huis verk*|notaris|akte|compromis
    |nieuwe eigenaar*|sleutels (afgegeven/overhandigd/ingeleverd)|verhuurd|(woon/wonen
      /woont) (niet meer/hier niet/daar niet/er niet/intussen/ondertussen/nu in/nu te/nu op
      /sindsdien/al lang niet/niet langer/inmiddels)|(woon/wonen) (ik/wij/we) (niet meer/nu in
      /nu te/intussen/ondertussen/niet langer/inmiddels)|niet meer in (seraing/de wijk/de buurt
      /de straat/de gemeente)|niet langer in (seraing/de wijk/de buurt)|niet meer wonen
    |niet meer woonachtig|niet langer woonachtig|(andere/nieuwe/ander) (gemeente/stad/dorp
      /provincie/land/wijk/buurt/streek)|naar (het buitenland/spanje/frankrijk/vlaanderen
      /nederland/duitsland/luxemburg/brussel/luik/gent/antwerpen/namen/canada/portugal/de kust
      /de zee/zee)|in het buitenland|emigre*|geemigreerd|andere kant van het land|aan de kust
    |ardennen|terug naar (nederland/vlaanderen/mijn land)|trek weg|trekken weg|ga weg uit
    |gaan weg uit|verlaat (seraing/de wijk/de buurt/de straat)|verlaten (seraing/de wijk/de buurt
      /de straat)|kot|samenwonen met|ingetrokken bij|bij mijn (dochter/zoon/moeder
      /kinderen) (gaan wonen/ingetrokken/in)|elders (wonen/gaan wonen)|ergens anders (wonen
      /gaan wonen)|buurt niet meer`,
  bereaved: `overleden|overlijden|overleed|gestorven|sterven|stierf|dood (is/van mijn/gegaan)
    |heengegaan|ontslapen|ons ontvallen|wijlen|zaliger|verloren (mijn/onze) (man/vrouw)
    |niet meer onder ons|er niet meer (is/zijn)|is er niet meer|weduw*|weduwnaar|begrafenis
    |begraven|uitvaart|crematie|gecremeerd|rouw*|rouwkaart|overlijdensbericht|nalatenschap
    |erfgenamen|erfenis van|rusthuis|woonzorgcentrum|wzc|bejaardentehuis|verzorgingstehuis
    |verzorgingshuis|verpleeghuis|verpleegtehuis|serviceflat*|assistentiewoning|home voor
    |zorgcentrum|palliatie*|hospice|dementie|dement|alzheimer|opgenomen in (een/het) (home
      /rusthuis/ziekenhuis/kliniek)|naar het rusthuis|kanker|ernstig ziek|zwaar ziek|terminaal
    |gehandicapt|blind|slechtziend|ogen (gaan/zijn/worden/willen)|laatste reis|onze papa is
    |onze mama is`,
  distrust: `teleurgesteld|teleurstel*|ontgoochel*|vertrouwen (kwijt/is weg/verloren/in jullie
      /niet meer/geschonden/is zoek)|geen vertrouwen|vertrouw (jullie/het/u/dit) niet|wantrouw*
    |roddel*|geroddel|kletspraat|geklets|achterklap|gluur*|gluurders|spionne*|gespioneer|klikspa*
    |verklik*|klikken|verraders|bemoei*|bemoeials|pottenkijker*|milit*|burgerwacht|heksenjacht
    |stasi|big brother|cowboy*|sheriff*|racis*|discrim*|vreemdelingen|buitenlanders|vooroordel*
    |politiek spel|politieke|propaganda|schaam mij|beschaamd|beschamend|schande|schandalig
    |belachelijk|lachwekkend|circus|poppenkast|zever|flauwekul|onzin|larie|doen (niks/niets
      /er niks/er niets/toch niks/toch niets)|doet (niks/niets/er niks/er niets)|gebeurt (niks
      /niets/toch niks/toch niets/nooit iets/nooit)|(nooit/niet) (gereageerd/geholpen/geluisterd
      /gehoord/beantwoord/serieus)|geen (gehoor/reactie/gevolg/antwoord/resultaat)|zonder gevolg
    |helpt (niks/niets/niet/toch)|haalt niks uit|nergens toe|verandert (niets/niks)|loze beloftes
    |beloofd|beloftes|niet nagekomen|lachen ons uit|uitgelachen|niet serieus genomen
    |laat het afweten|in de steek|niet akkoord (met/)|niet eens met|ruzie binnen|clubje
    |vriendjespolitiek|ons kent ons|sfeer|kan mij niet vinden|geen steun meer|nalatig*
    |incompetent|amateur*|slecht georganiseerd|niet ernstig|doofpot|doorgegeven zonder|gelekt
    |datalek|te grabbel`,
  stop_order: `uitschrijv*|uitgeschreven|uitschrijving*|schrappen|geschrapt|schrap (mij/me/ons
      /mijn)|verwijder (mij/me/ons/mijn/maar)|verwijdert (mij/me/ons)|(mij/me/ons) (moogt/mag
      /mogen/kunt/kunnen/kan) .. (schrappen/weglaten/verwijderen/weghalen/vergeten/overslaan)
    |(uit/van) (de/jullie/uw/die/deze) (lijst/mailinglijst/mailinglist/verzendlijst/maillijst
      /mailing/groep/verzending/ledenlijst/bestanden) (halen/gehaald/af/verwijderen/verwijderd
      /schrappen/geschrapt/weg/gaan/)|weg (uit/van) (de/jullie/uw/die/deze)|verlost (raken/worden
      /van/geraken/zijn)|(een/er een) einde aan|(lidmaatschap/deelname/aansluiting
      /inschrijving) .. (eindigt/stopt/vervalt/vervallen/annuleren/beeindigen/opzeggen/stopzetten
      /op)|annuleer*|annuleren|annulatie|annulering|geannuleerd|niet (meer/langer
      /verder) (als lid/tot de leden/op de lijst/voorkomen/voorkomt/vermeld/opgenomen/meedoen
      /rekenen)|niet meer mee (te doen/doen/)|doe niet meer mee|doen niet meer mee
    |gewoon geen (mail/mails/berichten)|moet (die/dat/al die/jullie/uw) .. niet (meer/) (hebben
      /ontvangen)|hoef* .. niet meer|(nooit/niet/nergens) (gevraagd/om gevraagd/getekend
      /ingeschreven/aangevraagd)|lukt (me/mij/ons) niet meer|blijf (het/ze/ik ze) (krijgen
      /ontvangen)|blijven komen|voorgoed|af van die|afstappen|stop (met/aub/ermee/nu/daarmee/het
      /die/mij/hiermee)|stopt (ermee/daarmee/met mij)|stoppen met (mij/die/het/sturen/mails)
    |stopzet*|stop te zetten|zet (het/dit/mij/me/ons) (stop/af/uit/eruit/eraf)|hou op|houd op
    |ophouden met|schei uit|kappen|kap ermee|basta|genoeg|punt uit|gedaan (met/ermee/is)
    |is gedaan|laat (mij/me/ons) (met rust/gerust/eruit/eraf/uit/vallen)|met rust|gerust laten
    |(haal/haalt/gooi/smijt/schrap/schrapt/schrappen/doe/doet/zet/zwier/kieper/wip/knikker/kegel
      /kick/kegelt/pleur/laat) (mij/me/ons/mijn) (er/eruit/eraf/uit/van/af/maar/weg/uit de/naam)
    |schrijf (mij/me/ons) uit|schrijf (me/mij/ons) maar uit|uitschrijf*|uit te schrijven|afmeld*
    |af te melden|meld (mij/me/ons) (hierbij/bij deze/) af|opzeg*|op te zeggen|zeg .. op|ontslag
    |stap (eruit/uit/er uit/op)|stappen (eruit/er uit/uit)|treed uit|uittred*|uitstap*|haak af
    |haken af|val af|trek (mij/me) terug|trekken ons terug|terugtrekken|kap er
    |hou het voor bekeken|houd het voor bekeken|voor bekeken|zonder (mij/ons/mijn) (verder/doen
      /adres/)|doe het zonder|vergeet (mij/me/ons) (maar/gerust/vanaf)|sla (mij/me) over
    |overslaan|streep (mij/me/ons)|doorstrep*|doorhalen|geen (mails/mail/berichten/bericht/post
      /nieuwsbrief/nieuwsbrieven/bulletins/bulletin/informatie/info) meer|niets meer (van
      /ontvangen/krijgen/sturen/te)|niks meer (van/ontvangen/krijgen/sturen/te)|niet meer (sturen
      /mailen/lastig/willen ontvangen/ontvangen/krijgen/aanschrijven/contacteren/storen)
    |nooit meer (mail/mails/iets/sturen)|niet langer (ontvangen/lid/deelnemen/wens/wensen)
    |val mij niet|lastigvallen|lastig gevallen|niet storen|unsubscribe|blokke*|bespaar mij
    |ben ik weg|wil (weg/eruit/er uit/eraf/eruit stappen)|ik stop|wij stoppen|we stoppen
    |beeindig*|einde lidmaatschap|einde deelname`,
  once_member: `ex lid|oud lid|gewezen lid|voormalig lid|vroeger lid|was (vroeger/ooit/destijds
      /al/jaren/lange tijd) lid|was ik lid|waren (wij/we) lid|lid (geweest/was/waren)
    |al jaren lid|jaren lid|jarenlang lid|sinds het begin lid|lid (sinds/van bij)
    |ooit (ingeschreven/aangemeld/lid/ingevuld/opgegeven/gegeven/getekend)|destijds (ingeschreven
      /aangemeld/lid/ingevuld/opgegeven)|vroeger ingeschreven|indertijd (ingeschreven/aangemeld
      /lid)|(heb/had) mij (ooit/destijds/vroeger/toen/indertijd/eens) (ingeschreven/aangemeld
      /opgegeven)|toen ik (mij/me/lid/instapte/inschreef)|in het verleden lid|al lang (geen lid
      /niet meer lid/uitgeschreven/uit)|geen lid meer|niet meer lid|al (uitgeschreven/afgemeld)
    |(heb/had) mij al (uitgeschreven/afgemeld)|dacht dat ik (uitgeschreven/al/geen)
    |jaren geleden (ingeschreven/lid/aangemeld)|mijn lidmaatschap (is/was/liep)|trouw lid
    |stichtend lid|vanaf het begin|van in het begin`,

  // Joining.
  newcomer: `(pas/net/onlangs/recent/juist/kort/kersvers/nog maar pas) .. (verhuisd/komen wonen
      /ingetrokken/hier/gekocht/aangekomen/toegekomen)|pas (verhuisd/komen wonen/hier/ingetrokken
      /toegekomen/gekocht/aangekomen)|nieuw (hier/in de/in seraing/in jullie/in uw/in de wijk
      /in de straat/in de buurt)|nieuwe (bewoner/bewoners/bewoonster/buur/buren/inwoner/inwoners
      /eigenaar/eigenaars/huurder/huurders/overbuur/wijkbewoner)|nieuwkomer*|nieuweling*
    |kersverse|ingetrokken|ingezet*|komen (hier/er) wonen|hier komen wonen|kom(en/) wonen
    |gaan wonen in|net ingetrokken|huis gekocht (in/op)|(huis/appartement/woning/huisje
      /rijhuis) (gekocht/aangekocht/gehuurd)|sinds (kort/vorige maand/een maand/enkele weken
      /een paar weken/twee weken/vorige week) (wonen/woon/in/hier)|sinds kort|wonen hier (pas
      /nog maar/sinds/nu)|woon hier (pas/nog maar/sinds/nu)|nog niemand (kennen/ken)
    |ken nog niemand|kennen nog niemand|de buurt (leren/beter) kennen|buurt nog niet
    |buren leren kennen|verhuisdozen|tussen de dozen|dozen uitpakken|verhuisd naar (seraing
      /ougree/jemeppe/boncelles/uw/jullie)|afkomstig van|uit (vlaanderen/limburg
      /nederland) (verhuisd/komen)|wonen sinds|woon sinds`,
  told_by: `(buur/buurman/buurvrouw/buren/overbuur/overbuurvrouw/vriendin/vriend/collega
      /wijkagent/zus/schoonzus/dochter/zoon/bakker/slager/kapper/kapster/buurman van
      /buurvrouw van) (vertelde/zei/zegt/sprak/heeft mij/heeft me/raadde/heeft ons/had het)
    |via (een/mijn/de/onze/via) (buur/buurman/buurvrouw/buren/vriendin/vriend/collega/wijkagent
      /affiche/folder/flyer/facebook/brief/kennis/gemeente)|van (mijn/een/de) (buur/buurman
      /buurvrouw/buren/vriendin/wijkagent) (gehoord/vernomen)|gehoord (van/over/dat/via/bij)
    |vernomen (van/dat/via)|hoorde (van/over/dat/bij)|vernam|affiche*|poster|folder*|flyer*
    |brochure*|foldertje|strooibriefje|strooifolder|briefje (in/gevonden)|in (de/mijn/onze) (bus
      /brievenbus) (gevonden/gekregen/gestoken/zat/lag/stak)|kaartje in|gemeenteblad|infoblad
    |gemeentekrant|buurtkrant|krantje|stadskrant|website van|op facebook (gezien/gelezen)
    |gelezen (dat/over/in)|las (ik/in/dat)|zag (de affiche/de folder/het bord/een bord/jullie/uw)
    |bord aan|bordje*|plakkaat|sticker|infoavond|infovergadering|informatieavond|infosessie
    |op de (markt/braderie/rommelmarkt/buurtfeest/vergadering/barbecue/kermis)|buurtfeest
    |straatfeest|wijkfeest|voorgesteld op|uitleg (gegeven/gekregen)|aangeraden|raadde (mij/me
      /aan)|aanbevolen|tip van|over (gesproken/verteld/gehoord)|erover (gesproken/verteld
      /gehoord)|sprak (mij/me/erover)|attent gemaakt|gewezen op|doorverwezen|op aanraden`,
  willing: `hoor graag|dan graag|heel graag bij|geef mij hierbij op|meld (mij/me/ons) (aan
      /hierbij/graag/ook)|hierbij (meld/schrijf/geef)|(wens/wensen/wenst) .. (lid/aangesloten
      /ingeschreven/opgenomen/toegevoegd)|reken op (mij/ons)|reken maar op|op (mij/ons) rekenen
    |kunt op mij|tel (mij/ons) (mee/erbij)|telt op mij|ik doe mee|doe (ik/graag/ook/zeker) mee
    |wij doen mee|we doen mee|doen (graag/ook/wij) mee|kdoe mee|ben erbij|zijn erbij
    |ben er graag bij|ik ben kandidaat|kandidaat|stel mij kandidaat|met (plezier/veel plezier
      /genoegen/alle plezier/graagte/goesting)|heel graag|zeer graag|graag ja|ja graag|jazeker
    |ja hoor|zeker en vast|zeker wel|natuurlijk|uiteraard|vanzelfsprekend|akkoord|ok voor mij
    |oke voor mij|voor mij ook|voor mij (goed/ok/oke/is het goed)|voor ons ook|waarom niet
    |zie het zitten|zien het zitten|wel zitten|sta (ervoor/er voor) open|staan open|bereid (om
      /tot/mij)|ben bereid|zijn bereid|wil wel|willen wel|wil ook|willen ook|wil ik ook|wil graag
    |willen graag|beschikbaar|tot uw dienst|tot jullie dienst|van de partij|enthousiast
    |spreekt (mij/me/ons) aan|lijkt (mij/me/ons) (wel/leuk/nuttig/interessant/goed/iets/zinvol)
    |iets voor mij|ja ik wil|zin in|sluit mij graag|schrijf (mij/me/ons) (maar/gerust/ook/dan/er)
    |zet (mij/me/ons) (maar/gerust/ook/er)|noteer (mij/me/ons)|geef (mij/me/ons) op`,
  how_to: `hoe (word/wordt/worden/kan/kunnen/moet/moeten/gaat/geraak/geraken/schrijf/meld/sluit
      /doe/doen/krijg/kom) (ik/je/men/wij/we/ge/dat/u/iemand) (lid/mij/me/er/erbij/bij/daar/hier
      /dat/mee/hiervoor/ons/aan/dan/in/)|hoe (word/wordt/worden) .. lid|hoe inschrijven
    |hoe aansluiten|hoe aanmelden|hoe lid worden|hoe gaat dat|hoe werkt (dat/het/)|hoe moet (dat
      /da/)|hoe pak ik|wat moet (ik/je/men/ge/er) (doen/daarvoor/hiervoor/invullen/ervoor/)
    |wat moeten (we/wij) (doen/daarvoor/)|wat moet ik (nu/juist/precies) doen|wat dien ik
    |waar (kan/kunnen/moet/moeten/mag/schrijf/teken/meld) (ik/je/men/wij/we/ge) (mij/me/tekenen
      /inschrijven/ons/dat/aanmelden/intekenen/)|tekenen|onderteken*|handtekening|formulier*
    |inschrijvingsformulier|inschrijfformulier|aanmeldingsformulier|aanvraagformulier|invullen
    |in te vullen|ingevuld|procedure|stappen|welke (stappen/papieren/documenten/gegevens)
    |hoe verloopt|volstaat (deze/dit/een/mijn)|is (dit/deze/een) mail (voldoende/genoeg)
    |is dit voldoende|via welke weg|bij wie (moet/kan/meld)|toetreding|om mee te doen
    |om lid te worden|om aan te sluiten|om deel te nemen|nodig om|moet ik daarvoor
    |wat heb ik nodig|kan dat via|kan dat online|online inschrijven`,
  take_part: `aangesloten (worden/te worden/zijn)|(opnieuw/terug/weer) (inschrijven/toevoegen
      /toe te voegen/lid/erbij/aansluiten/bij/op de lijst)|toevoegen|toe te voegen|voeg (mij/me
      /ons)|voegt (mij/me/ons)|schrijf (mij/me/ons) .. (bij/in/op)|schrijft (mij/me/ons) .. (bij
      /in/op)|op (de/uw/jullie) lijst (zetten/plaatsen/komen/staan)|opgenomen worden
    |opgenomen te worden|op te nemen|kandidatuur|netwerk|buurtnetwerk|nog plaats|plaatsje|meedoen
    |mee te doen|mee doen|meehelpen|mee te helpen|meewerken|mee te werken|deelnemen|deel te nemen
    |deelname|deel uitmaken|deel uit te maken|participer*|aansluiten|aan te sluiten|toetreden
    |toe te treden|lid (worden/te worden/zijn/te zijn)|word (graag/ook/) lid|inschrijven
    |in te schrijven|aanmelden|aan te melden|engager*|engagement|inzetten|in te zetten
    |steentje (bij/bijdragen)|bijdragen|bij te dragen|bijdrage leveren|helpen|behulpzaam
    |handje (helpen/toesteken)|nuttig (maken/zijn/te maken/te zijn)|iets (doen/betekenen
      /terugdoen) voor|oogje in het zeil|oogje in t zeil|ogen open*|uitkijken|mee uitkijken
    |mee waken|waken over|mee opletten|waakzaam*|toezicht|vrijwillig*|vrijwilliger*|ambassadeur
    |gepensioneerd (en/dus)|tijd (genoeg/over/zat)|veel thuis|altijd thuis|heel de dag thuis
    |veel tijd|werk thuis|werk van thuis|vervoegen|versterken|erbij horen|er bij horen|erbij zijn
    |bij jullie (komen/horen)|in de groep|bij de groep|in uw groep|bij het (plp/bin)|bij de bin
    |interesse (om/in/)|geinteresseerd (om/in/)|actief|actieve bijdrage|mijn buurt (veilig
      /veiliger)|buurt veiliger|veilige buurt|sociale controle|solidair*`,
  left_out: `(krijg/krijgen/ontvang/ontvangen) (niks/niets/geen/nooit/nog niets/nog niks/nog geen
      /nog nooit/ze niet/die niet/het niet/de mails niet/zelf niets/al maanden/al weken)|(krijg
      /ontvang) (ik/ikzelf/zelf) (niks/niets/geen/nooit/nog niets/nog niks/nog geen/nooit iets)
    |nog (niks/niets/nooit iets/geen enkele mail/geen mail/geen bericht) (gekregen/ontvangen
      /gehad/gehoord/)|nooit iets (gekregen/ontvangen/gehad/gehoord)|niets (ontvangen/gekregen
      /van jullie)|komt niets (meer/binnen/aan)|komen (niet/nooit) (aan/toe/binnen)|(buren
      /buurman/buurvrouw/anderen/iedereen/de rest/mijn man/mijn vrouw) (krijgen/krijgt/kreeg
      /kregen/ontvangt/ontvangen) (wel/alles/ze/jullie/de/uw/die)|(krijgt/krijgen/kreeg
      /ontvangt) (wel/ze wel/het wel/alles)|en ik niet|en wij niet|ik niet|wij niet|behalve (ik
      /wij/mij/ons)|sta (er/ik) (niet/nog niet) (op/bij/tussen/in)|sta niet op|staan niet op
    |niet op de lijst|nog niet op|vergeten (ben/zijn/)|mij vergeten|ons vergeten|(u/jullie
      /men) (hebt/hebben/heeft) (mij/ons) vergeten|over het hoofd|uit de boot|tussen de plooien
    |gemist|misgelopen|ook graag|ik ook|wij ook|mij ook|me ook|ons ook|ook (krijgen/ontvangen
      /op de hoogte/verwittigd/willen/willen we)|achter het net|als enige|enige (in de straat
      /van de straat/die)|weet van niks|wisten van niets|niemand heeft (mij/ons)|van horen zeggen`,
  gives_contact: `mijn (adres/mailadres/e mail/nummer/gsm/gsm nummer/telefoonnummer/telefoon
      /gegevens/naam/contactgegevens/coordinaten/e mailadres) (is/zijn/luidt/blijft)|ons (adres
      /mailadres/nummer/telefoonnummer) is|(hier/hieronder/hierbij/bijgevoegd/ziehier) (mijn/onze
      /de/zijn mijn/volgen) (gegevens/adres/coordinaten/nummer/contactgegevens/)|mijn gegevens
    |mijn coordinaten|(ik/wij/we) (woon/wonen) (in/op/te/aan) (de/het/rue/avenue/nummer/nr/)
    |woon in (de/rue/)|wonen in (de/rue/)|woonachtig|adres rue|adres avenue|gsm 04*|tel 04*
    |gsm nr|telefoonnummer|mobiel|bereikbaar (op/via)|bereik je (mij/me)|te bereiken|bellen op
    |bel mij|bel me|bellen mag|geboren op|rijksregisternummer|naam en (adres/voornaam)|voornaam
    |achternaam|familienaam|postcode|huisnummer|busnummer|bus 1|bus 2|bus 3|4100|4101|4102
    |verdieping|mijn e mail|hotmail|gmail|telenet|skynet|outlook|met wie|wij zijn met|we zijn met
    |gezin van`,

  // Data and details.
  privacy_law: `avg|gdpr|privacy*|privacywet*|privacyverklaring|privacybeleid|wet (op/van/geeft)
    |wettelijk*|wetgeving|verordening|artikel (15/16/17/7/13/20/21/18)|art (15/17/13)|recht (op
      /van/heb/om)|mijn recht*|rechten|gegevensbescherming*|gegevensbeschermingsautoriteit|gba
    |privacycommissie|toezichthouder|autoriteit persoonsgegevens|klacht (indienen/in/bij)
    |toestemming*|instemming|akkoord gegeven|trek .. in|intrekken|ingetrokken|in te trekken
    |bezwaar|binnen (de/een) (maand/wettelijke/dertig/30)|dertig dagen|30 dagen|een maand (tijd
      /de tijd)|termijn|dpo|functionaris|verwerkingsverantwoordelijke|verwerk*|persoonsgegevens
    |persoonlijke gegevens|vertrouwelijk*|bewaartermijn|bewaard|bewaren jullie|bewaart
    |hoe lang (bewaren/bewaart/houden/houdt/blijven)|doorgegeven aan|doorgeven aan derden|derden
    |gedeeld met|advocaat|ingebrekestelling|aangetekend|beroepsgeheim|anoniem*|identiteitskaart
    |conform|overeenkomstig|krachtens|volgens de wet`,
  what_you_hold: `(wat/welke gegevens/welke/al wat/alles wat/wat er/hetgeen) .. (over/van) (mij
      /me/ons/mijn/mijzelf/mezelf) .. (weten/weet/hebt/hebben/heeft/bijhoudt/bijhouden/bewaart
      /bewaren/bewaard/staat/staan/opgeslagen/genoteerd/bezit/bezitten)|(over/van) (mij/me
      /ons) (weet/weten/hebt/hebben/bijhoudt/bijhouden/bewaart/bewaren/bewaard/staat/staan
      /opgeslagen/genoteerd/geregistreerd/heeft/in uw/in jullie/bezit/verwerkt/bijgehouden/bekend
      /allemaal/beschikt/zit)|mijn (dossier/fiche/gegevens/bestand/kaart/steekkaart/meldingen
      /berichten) (zien/inkijken/inzien/opvragen/raadplegen/krijgen/ontvangen/kopie/bij jullie
      /te zien/in te zien/in te kijken/op te vragen)|inzage*|inzagerecht|inkijken|in te kijken
    |inzien|in te zien|opvragen|op te vragen|raadplegen|kopie*|copie|kopietje|afschrift
    |uittreksel|print|uitprint*|afdruk|overzicht|export*|lijst(je) van alles|welke (gegevens
      /informatie/persoonsgegevens/info)|wat (weten/weet/hebben/heeft/houdt/houden/bewaart
      /bewaren/staat) (jullie/u/ge/men/er/je)|wat (hebt/heeft/weet/weten/houdt) (u/ge/jullie)
    |dossier|fiche|steekkaart|databank|database|databestand|bestand|register|in uw systeem
    |in jullie systeem|in het systeem|systeem|computer|kaartenbak|opgeslagen|opgeschreven over
    |genoteerd over|notities|wie heeft (mijn/er) (gegevens/toegang/nummer/adres/inzage)
    |hoe komt u aan|hoe kom je aan|hoe komen jullie aan|van wie (hebt/hebben/heeft) (u/jullie
      /ge) mijn|waar (hebt/hebben/heeft/haalt/halen) (u/jullie/ge) mijn|nog (ergens/in jullie
      /in uw) (voorkom/sta/staan)|of ik (nog/ergens) .. sta|te weten wat|zien wat er`,
  wipe_out: `(alles/alle/mijn/onze/gegevens/data/die/adres/naam/nummer/dossier/mails/berichten
      /foto) .. (wissen/gewist/vernietigen/vernietigd/verwijderen/verwijderd/schrappen/geschrapt
      /deleten/gedelete/weg/weggooien/verbranden/vergeten/uitwissen/uitgewist/te wissen
      /te verwijderen/te vernietigen)|wis (alles/mijn/al/alle/a u b)|wist (u/alles)|wissen|gewist
    |te wissen|uitwis*|uitgewist|vernietig*|verniet*|versnipper*|verscheur*|verbrand (het/mijn
      /alles)|delete*|gedelete*|verwijder (alles/mijn gegevens/al/alle)|definitief|voorgoed
    |permanent|volledig (wissen/verwijderen/gewist/verwijderd)|geen spoor|spoorloos|sporen
    |geen enkel spoor|niets (meer/) (over mij/van mij/van ons/bewaren/overblijft/overhouden
      /bijhouden)|niks (meer/) (over mij/van mij/van ons/bewaren/bijhouden/overblijft)|niet (meer
      /langer/) (bewaren/bewaard/bijhouden/bijgehouden/opgeslagen)|recht (op vergetelheid
      /om vergeten/vergeten te worden)|vergetelheid|vergeten te worden|alsof ik (nooit/niet)
    |nooit bestaan|uit (alle/jullie/uw/het/de/elk) (systeem/systemen/bestand/bestanden/databank
      /database/register/registers/computer/archief/dossiers/administratie/boeken)|met alles erop
    |alles weg|alles eruit|mijn gegevens (weg/wissen/verwijderen/gewist/schrappen/uit)
    |gegevens (weg/wissen/gewist/verwijderd/verwijderen/vernietigen/schrappen)|wisverzoek
    |bevestig* .. (gewist/verwijderd/gebeurd/wissing/verwijdering)|archief|back up|backups`,
  is_changed: `(adres/nummer/mailadres/mail/e mail/naam/gsm/telefoonnummer/emailadres/e mailadres
      /gegevens/huisnummer/telefoon/gsm nummer/bankrekening/achternaam) .. (veranderd/gewijzigd
      /verandert/wijzigt/aangepast/is nu/wordt/klopt niet/vervalt/is niet meer/niet meer geldig
      /bestaat niet meer)|veranderd|verandert|verander (van/mijn)|verandering|wijzig|wijzigen
    |gewijzigd|wijzigt|wijziging*|te wijzigen|adreswijziging|adresverandering|pas .. aan
    |aanpassen|aan te passen|aangepast|aanpassing|vervang*|te vervangen|in plaats van|ipv|i p v
    |in de plaats|voortaan|vanaf nu|vanaf heden|van nu af|vanaf (1/morgen/volgende/maandag
      /januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december
      /de eerste)|met ingang van|nieuw (adres/nummer/mailadres/e mailadres/gsm nummer
      /telefoonnummer/emailadres/gsm/mail)|nieuwe (mail/gsm/naam/e mail/provider/telefoon
      /gegevens/mailbox/simkaart/achternaam)|ander (adres/nummer/mailadres/e mailadres/gsm)
    |andere (mail/taal/provider/naam/gsm/e mail)|veranderd van (adres/nummer/gsm/provider/naam
      /mail/operator/werk)|overgestapt|overgeschakeld|bijwerken|bij te werken|updaten|update
    |up to date|actualis*|in het (nederlands/frans/duits/engels/italiaans)|liever in het|taal
    |stuur* .. naar (dit/het nieuwe/mijn nieuw/een ander)|op (dit/het volgende/een ander
      /mijn nieuw) (adres/nummer/mailadres)|gelieve .. (te noteren/te willen noteren
      /aan te passen)|noteer`,
  old_and_new: `(oud/oude/vorig/vorige/vroeger/vroegere/ander/andere/eerste) (adres/nummer
      /mailadres/e mail/e mailadres/mail/gsm/gsm nummer/telefoonnummer/naam/mailbox/huisnummer
      /emailadres/account/bestaat)|het oude|de oude|dat oud|oude mag|oud mag|vorige mag|(nieuw
      /nieuwe) (adres/nummer/mailadres/e mail/e mailadres/mail/gsm/gsm nummer/telefoonnummer/naam
      /mailbox/huisnummer/emailadres/account/is)|het nieuwe|de nieuwe is|mijn nieuw|mijn nieuwe
    |ons nieuw|ons nieuwe|(niet meer/niet langer) (geldig/actief/gebruik/in gebruik/bereikbaar
      /van toepassing/juist/correct/bestaat)|gebruik .. niet meer|bestaat niet meer|vervalt
    |vervallen|afgesloten|opgedoekt|opgezegd|buiten gebruik|werkt niet meer|niet van 1|mag (weg
      /eruit/geschrapt/verwijderd/u doorhalen/vervallen)|doorhalen|blijft (hetzelfde/ongewijzigd
      /gelijk)|de rest blijft|(was/waren) vroeger|dat was|van .. naar`,
  correction: `(fout/foutje/foutief/verkeerd/verkeerde/mis/tikfout/typfout/schrijffout/vergissing
      /slordigheidje) (in/bij/met/geschreven/gespeld/vermeld/staat/genoteerd/adres/nummer/naam/)
    |verkeerd (geschreven/gespeld/genoteerd/ingevuld/doorgegeven/gezet)|fout (geschreven/gespeld
      /genoteerd/vermeld)|tikfout*|typfout*|schrijffout*|spelfout*|klopt (niet/iets niet/mijn/er)
    |kloppen niet|is niet (juist/correct)|niet correct|niet juist|verbeter*|corrig*|correctie*
    |gecorrigeerd|rechtzet*|recht te zetten|herstel*|in plaats van|en niet|moet zijn|moet (het
      /eigenlijk/wel) .. zijn|zonder (h/e/k/c/s/t/n/streepje/accent)|met (een/twee/dubbele
      /dubbel) (k/s/t/n/l/e/c/f/p/d)|met dubbele|met een (c/k/s/z/y/ij)|dubbele (n/s/t/l/k)
    |korte ij|lange ij|letter|een letter|cijfer|twee cijfers omgewisseld|omgewisseld|omgedraaid
    |verwisseld|niet (meneer/mevrouw/de heer)|is mevrouw|ben een (vrouw/man)|aanspreking|aanhef
    |geen (meneer/mevrouw/mijnheer)|spelling|schrijfwijze|schrijft men|schrijf je met
    |juiste (naam/spelling/adres/nummer/gegevens)|correcte (naam/spelling/adres/nummer)|per abuis
    |abusievelijk`,
  life_event: `getrouwd|huwelijk|huwen|gehuwd|trouw|trouwen|bruiloft|trouwfeest|meisjesnaam
    |naam van mijn man|naam van mijn (nieuwe/tweede)|gescheiden|scheiding|echtscheiding|scheiden
    |uit elkaar|uiteen|uit mekaar|mijn ex|ex man|ex vrouw|alleen nu|pensioen|gepensioneerd
    |op rust|rustend|brugpensioen|baby|bevallen|zwanger|geboren|geboorte|zoontje geboren
    |dochtertje geboren|tweeling|kleinkind|(nieuw/nieuwe/ander/andere) (werk/job/werkgever/baan
      /baas/functie/firma)|van (werk/job/baan/werkgever) veranderd|ontslagen|werkloos|werkgever
    |stopt met werken|samenwonen|samen gaan wonen|nieuwe (partner/vriend/vriendin/man/vrouw)
    |geadopteerd|genaturaliseerd|naamsverandering|transitie|afgestudeerd|studeren|op kot
    |naar de universiteit|zaak (overgelaten/gestopt/gesloten/opgedoekt)|ziek geworden|operatie`,

  // Questions.
  wondering: `waar (vind/vinden/krijg/koop/haal/kan/kunnen/moet/staat) (ik/je/men/we/wij/ge)
    |krijg ik (dan/daar/daarvoor)|mag (mijn/onze/dat/dit/zoiets)|is er iemand die|vraag mij af
    |vraag me af|vragen ons af|vroeg mij af|vroeg me af|vroegen ons af|afvragen|zou (graag
      /willen) weten|zouden (graag/willen) weten|wil (graag/) weten|willen (graag/) weten
    |wou (graag/eens/) weten|wilde (graag/) weten|graag weten|had graag (geweten/vernomen/gehoord
      /een antwoord/wat meer/willen weten)|benieuwd|nieuwsgierig|klopt (het/dat/dit)|is (het/dat
      /dit/da) (waar/zo/juist/normaal/toegelaten/mogelijk/verplicht/correct/de bedoeling)
    |weet (iemand/u/je/er iemand/gij/ge/jij) (of/wat/waar/wie/hoe/misschien/wanneer/toevallig
      /of er)|weten jullie|kan (iemand/u/je/jij/er iemand) (mij/me/ons/dat) (zeggen/vertellen
      /uitleggen/helpen/meedelen/laten weten)|kunt u (mij/ons/dat/)|kunnen jullie (mij/ons/dat/)
    |kunde gij|(mag/kan/moet/mogen/kunnen/moeten) (ik/je/men/wij/we/ge/een/iedereen)|vraagje
    |een vraag|mijn vraag|vraag over|vragen over|korte vraag|kleine vraag|even een vraag
    |ik heb een vraag|nog een vraag|weet niet goed (of/hoe/wat)|niet duidelijk|onduidelijk
    |snap niet|begrijp niet (goed/waarom/wat/)|wat betekent|wat is het verschil|verschil tussen
    |wat houdt|wat doet|bestaat er|bestaan er|is er (een/ook/al/nog)|zijn er (ook/nog/al/)
    |stel dat|wat als|hoe zit het|hoe komt het|hoeveel|hoelang|hoe lang|hoe vaak|sinds wanneer
    |waarom|waarvoor dient|wanneer|welke|wat moet ik doen als|meer uitleg|meer info
    |meer informatie|inlichtingen|graag (uitleg/info/informatie/een antwoord/antwoord
      /verduidelijking)|uw advies|advies|raad`,
  conditions: `gratis|kosteloos|betalend|betalen|kost (het/dat/mij/niks/iets/da/er)|kosten
    |hoeveel kost|prijs|lidgeld|bijdrage|inschrijvingsgeld|vergoed*|huurder*|voor huurders|huur
    |eigenaar zijn|moet (je/men/ge) eigenaar|minimumleeftijd|leeftijd*|hoe oud|vanaf welke
    |vanaf (16/18/hoeveel)|minderjarig*|te jong|te oud|meerderjarig|voorwaard*|vereist*|vereisten
    |verplicht*|verplichting*|verbind ik|verbinden|engagement|verzeker*|aansprakelijk*
    |verantwoordelijk|risico|mag (ik/je/men/ge) (ook/dan/wel/een/foto/camera/filmen)|toegelaten
    |toegestaan|verboden|wettelijk|mogen (buitenlanders/huurders/kinderen/wij/we)|regels
    |reglement*|charter|statuten|vergunning|toelating|grens|grenzen van|welke (straten/wijken
      /buurt)|valt (mijn/onze) (straat/wijk)|hoort (mijn/onze) straat|ook voor|per gezin
    |per huishouden|als (student/handelaar/zelfstandige/huurder/vereniging/vzw/bedrijf)
    |zelfstandige*|handelaars|winkeliers|appartementsgebouw|per adres|zonder (internet/computer
      /gsm/mail)|strafblad|nationaliteit|belgische nationaliteit|twee (wijken/adressen/leden)
    |tegelijk lid|hoeveel tijd|hoeveel leden|opzegtermijn`,
  whom_to_ask: `wie is (de/er/onze/uw/jullie/het/verantwoordelijk/bevoegd/nu/hier)|wie (beheert
      /leidt/organiseert/coordineert/staat in/zorgt/betaalt/beslist/zit/heeft de leiding/moet ik
      /kan ik/mag ik/kan mij)|bij wie (moet/kan/mag/kunnen/moeten/ben/dien)|tot wie|aan wie
    |met wie (kan/moet/neem)|tot welke|bij welke dienst|welke dienst|waar (kan/kunnen/moet/moeten
      /mag) (ik/je/men/wij/we/ge) (terecht/dat melden/zoiets/melden/dit/aankloppen/daarvoor/een
      /klacht)|waar terecht|aankloppen|juiste adres|juiste persoon|juiste dienst|verkeerde adres
    |bevoegd*|verantwoordelijke*|contactpersoon|aanspreekpunt|aanspreekpersoon|coordinator*
    |wijkagent|wijkinspecteur|nummer van (de/het/politie/uw)|telefoonnummer (van/waar/hebben/aub)
    |hebt u (een/het) (nummer/telefoonnummer)|noodnummer|welk nummer|welk telefoonnummer
    |openingsuren|openingstijden|open (op/tot)|kantooruren|hoe laat|wanneer (open/bereikbaar)
    |bereikbaar|contact (opnemen/krijgen/met wie)|hoe bereik ik|hoe (kan/kunnen) (ik/wij/we) (u
      /jullie/de/hem) (bereiken/contacteren)|doorverwijzen|wie bel ik|moet ik (bellen
      /de politie bellen/101/112)|101 of|112 of|gemeentehuis|stadhuis|commissariaat`,
  what_became: `wat (is er/is/werd er/gebeurt er/gebeurde er) .. (geworden/gebeurd/gedaan/mee
      /van mijn)|gevolg (gegeven/aan/gekregen/)|opvolg*|opgevolgd|hoe (staat/zit/is) het (met/nu
      /afgelopen)|stand van zaken|nieuws (over/van/in verband/al)|al (nieuws/iets/wat
      /meer) (gekend/bekend/geweten/over/van/nieuws/gedaan/gehoord/)|is er (al/ondertussen
      /intussen/iets) (nieuws/iets/meer/reactie/gedaan/gebeurd/geweten/gebeurd met/)
    |ontvangen (jullie/u/hebt)|goed (ontvangen/aangekomen/toegekomen)|(heeft/hebt/hebben) (u
      /jullie/ge/men/mijn) .. (ontvangen/gekregen/gelezen/gezien)|is mijn (mail/melding/bericht
      /aanvraag/vraag/inschrijving/foto) .. (aangekomen/toegekomen/ontvangen/behandeld
      /doorgegeven/gelukt/in orde)|nog (geen/steeds geen/altijd geen/niets/niks/nooit) (antwoord
      /reactie/nieuws/bevestiging/gehoord/vernomen/van gehoord/gebeurd/bericht)|geen (antwoord
      /reactie/gehoor/bevestiging/terugkoppeling)|zonder (antwoord/reactie/nieuws)|wacht (nog/al
      /op/nu)|wachten (nog/al/op)|op antwoord|mijn (vorige/eerdere/laatste) (mail/melding/bericht
      /brief/vraag)|vorige (mail/melding/bericht)|eerdere (mail/melding/bericht)
    |naar aanleiding van|ondertussen|behandeld|afgehandeld|doorgestuurd|doorgegeven|dader* (gevat
      /gepakt/gevonden/gekend)|daders|(zijn/is) (ze/hij/de dief/de daders) .. (gepakt/gevat
      /gevonden/opgepakt)|onderzoek|terugkoppeling|feedback|drie weken geleden (gemeld/gemaild
      /geschreven)|eerder gemeld|al gemeld|reeds gemeld|had gemeld|gemeld had|hoor niks meer
    |niets meer van gehoord|wanneer krijg`,
  meeting: `vergadering*|bijeenkomst*|samenkomst*|samenkom*|bijeenkom*|infoavond*|infosessie
    |infovergadering|informatieavond|algemene vergadering|jaarvergadering|buurtvergadering
    |wijkvergadering|agenda|agendapunt|verslag|verslagen|notulen|zaal|zaaltje|lokaal|uitnodig*
    |aanwezig (zijn/zal/op/)|afwezig op|verontschuldig*|ben verhinderd|verhinderd
    |kan er niet (zijn/bij)|kunnen er niet (zijn/bij)|kom ook|hoe laat (begint/is/start)
    |begint (het/de)|om welk uur|welke dag|welke datum|datum|wanneer is (de/het/er)|gaat .. door
    |doorgaan|gaat door|plaatsvind*|volgende (vergadering/bijeenkomst/keer/samenkomst)|spreker
    |lezing|voordracht|voorstelling|parking|parkeren bij|drankje|hapje*|receptie|koffie en
    |broodjes|taart meebrengen|avond van|partner meebrengen|mag ik (iemand/mijn) meebrengen
    |meekomen|meebrengen|deelnemen aan de (vergadering/avond)|parochiezaal|gemeentehuis
    |polyvalente|opleiding|vorming|buurtfeest|borrel|rondleiding|zoom|teams|online vergadering`,
  for_third: `voor (mijn/onze/een) (moeder/mama/vader/papa/ouders/buurvrouw/buurman/buur/tante
      /nonkel/oom/oma/opa/grootmoeder/grootouders/grootvader/dochter/zoon/vriend/vriendin
      /schoonmoeder/schoonvader/schoonouders/zus/broer/man/vrouw/collega/overbuur/overbuurvrouw
      /meter/peter)|namens|in naam van|in (haar/zijn/hun) (naam/plaats)|in opdracht van
    |op vraag van|op verzoek van|(mijn/onze) (moeder/mama/vader/papa/buurvrouw/buurman/tante
      /nonkel/oom/oma/opa/grootmoeder/schoonmoeder/schoonvader/bejaarde/oude/overbuur
      /overbuurvrouw/dochter/zoon/zus/broer/vriendin/vriend/bomma/bompa/meme/ouders) (zou/wil
      /heeft/kan/woont/vraagt/wenst/van/is/die/krijgt/wilt/willen/zouden/hebben/wonen)
    |heeft geen (internet/computer/e mail/mail/gsm/email)|hebben geen (internet/computer/mail)
    |geen (internet/computer/mailadres/e mail/smartphone) (heeft/thuis/hebben)|zonder (internet
      /computer)|kan niet (met de computer/schrijven/overweg/lezen/goed)|niet overweg met
    |ik schrijf voor|schrijf (dit/u) voor|typ dit voor|haar (adres/nummer/gsm/gegevens
      /inschrijven/aanmelden/lid)|(hem/haar/hen/ze) (inschrijven/aanmelden/toevoegen/opgeven
      /lid maken/uitschrijven)|voor (hem/haar/hen/iemand/iemand anders)|iemand anders
    |kan ik iemand|mantelzorg*|bewindvoerder|volmacht|als (dochter/zoon/buur/mantelzorger)
    |verzorg|zorg voor mijn|op haar leeftijd|slechtziend|slecht ter been|hoogbejaard|op papier
    |per post|per brief|met de post`,
  for_a_while: `tijdelijk*|voorlopig|even (geen/niet/stop/pauze/pauzeren/uit/stilleggen/on hold
      /weg)|eventjes (geen/niet/stop)|een tijdje|tijdje (geen/niet/weg/stop)|een poosje
    |een paar (weken/maanden)|enkele (weken/maanden)|voor (een/enkele/een paar/twee/drie/zes/3/6
      /2) (week/weken/maand/maanden)|(zes/drie/twee/vier/enkele/6/3/2/4) maanden (weg/in/naar
      /geen/lang)|tijdens (mijn/onze/de/het) (vakantie/verlof/afwezigheid/reis/zomer/verblijf
      /congé/revalidatie/examens/blok)|met (vakantie/verlof/reis) (ben/zijn/gaan/ga/vertrek)
    |op (reis/vakantie/pauze/wereldreis/hold/non actief)|op reis|pauze*|pauzeer|pauzeren
    |gepauzeerd|onderbreek|onderbreken|onderbreking|opschort*|op te schorten|opgeschort
    |stilgelegd|stilleggen|zolang (ik/we/wij/dat/als/mijn)|tot (ik/we/wij/mijn/onze/eind/begin/na
      /september/oktober/november/januari/februari/maart/april/mei/juni/juli/augustus/december)
    |totdat (ik/we/wij)|tot mijn (terugkeer/terugkomst)|tot onze (terugkeer/terugkomst)
    |daarna (weer/terug/opnieuw)|nadien (weer/terug/opnieuw)|weer (activeren/aanzetten/beginnen
      /opnieuw)|opnieuw (activeren/vanaf/starten/sturen)|terug (activeren/aanzetten/vanaf
      /in september)|hervat*|hernemen|blijf (wel/graag/gewoon/) lid|blijven (wel/graag/gewoon
      /) lid|lid blijven|maar blijf|niet (uitschrijven/helemaal uit/definitief)|winter in spanje
    |overwinter*|revalidatie|ziekenhuis opname|in die periode|gedurende|sabbat*|bevallingsrust
    |minder (vaak/mails/berichten)|een keer per|wekelijks overzicht|samenvatting`,

  // Thanks and greetings.
  compliment: `proficiat|profisiat|chapeau|petje af|hoedje af|bravo|knap (werk/gedaan/van)
    |goed (gedaan/bezig/werk/zo/initiatief/opgelost)|goe (bezig/gedaan/werk)|goeie (job/actie
      /raad/tip/werk)|goede (job/raad/tip/werking)|mooi (werk/initiatief/gedaan/zo)|schoon (werk
      /initiatief)|prachtig|schitterend*|fantastisch*|uitstekend*|geweldig*|super*|formidabel|top
    |toppers|topteam|topwerk|zalig|keigoed|keitof|tof (van/dat/gedaan)|fijn dat|lief van
    |vriendelijk van|attent|behulpzaam|geholpen|goed geholpen|nuttige (tip/info/mail/informatie)
    |nuttig|leerrijk|interessante (avond/mail/vergadering)|boeiend*|gezellig*|snel (gereageerd
      /geholpen/opgelost/antwoord/ter plaatse/gehandeld)|vlot|vlotte (reactie/afhandeling/hulp)
    |snelle (reactie/hulp/opvolging/tussenkomst/antwoord)|rap (geholpen/gereageerd/opgelost)
    |efficient*|professioneel|geruststell*|gerustgesteld|geruster|veiliger (voelen/gevoel)
    |opgelucht|opluchting|ontroer*|geraakt|deugd|deed deugd|doet deugd|deed me goed
    |hart onder de riem|trots op|fier op|dankbaar*|erkentelijk|appreci*|waardeer*|waardering
    |blij (met/dat/om)|tevreden|content (van/met/dat/over)|dikke (duim/pluim/merci/kus/proficiat)
    |duim omhoog|pluim*|schouderklopje|respect voor|bewondering|hulde|lof|complimenten|compliment
    |felicit*|doe zo (voort/verder)|ga zo door|blijven doen|hou(den/) zo|blij dat jullie|fan van
    |engelen|helden|zonder jullie|dankzij (jullie/u/uw/de politie/de wijkagent/die)
    |door jullie (tip/mail/bericht/raad)`,
  happy_end: `(is/zijn/was/werd/werden) .. (terug/teruggevonden/gevonden/opgelost/hersteld
      /gerepareerd/opgeruimd/opgehaald/weggehaald/terecht/terug thuis/in orde/gelukt/proper
      /schoon/gemaakt)|teruggevonden|terug (gevonden/thuis/gekregen/bezorgd/bij mij
      /van weggeweest)|terecht|weer (thuis/terecht/proper/in orde/heel/hersteld/schoon/veilig
      /licht)|opgelost|in orde (gekomen/gebracht/nu/dank/)|alles (in orde/goed/ok/is goed/oke
      /is weer/is terug/weer)|goed afgelopen|loopt goed af|afgelopen met|goed gekomen|goed en wel
    |gelukkig (maar/is/niet/was)|eind goed|hersteld|gerepareerd|gemaakt|vervangen|opgeruimd
    |opgekuist|gekuist|schoongemaakt|proper gemaakt|weggehaald|opgehaald|verwijderd|weggenomen
    |weggetakeld|gepakt|opgepakt|gevat|gearresteerd|brandt weer|werkt (weer/terug/opnieuw)
    |doet het weer|vals alarm|loos alarm|was maar|bleek (de/een/het/gewoon/loos/vals/mijn)
    |misverstand|niets aan de hand|niks aan de hand|niet meer nodig|hoeft niet meer|geen actie
    |geen antwoord (nodig/verwacht/hoeft)|hoeft (geen/niet te) antwoord*|hoeft niets
    |meer moet ik niet|dat was alles|dat wou ik|wou ik even (zeggen/laten weten)|wilde ik even
    |meer heb ik niet|niets toe te voegen|terug met beide|ontslagen uit het ziekenhuis
    |gezond en wel|leeft nog|probleem (is/van de) (opgelost/baan)|heugelijk|goed nieuws
    |blij nieuws`,
  warm_wishes: `gelukkig (nieuwjaar/nieuw jaar/20*)|nieuwjaar|nieuwjaars*|beste wensen
    |beste wensen voor|mijn beste wensen|onze beste wensen|zalig (kerstfeest/kerst/pasen
      /nieuwjaar)|zalige (kerst/kerstdagen/pasen/hoogdag*)|prettige (feesten/feestdagen/kerst
      /kerstdagen/paasdagen/vakantie/dag)|fijne (feestdagen/feesten/kerst/kerstdagen/paasdagen
      /vakantie/zomer/eindejaarsdagen/jaarwisseling/zondag/verjaardag)|vrolijk (kerstfeest/pasen)
    |vrolijke|kerstmis|kerst|kerstkaart*|pasen|paasfeest|eindejaar*|feestdagen|feesten
    |jaarwisseling|oud en nieuw|verjaardag|jarig|van harte|hartelijk gefeliciteerd|gefeliciteerd
    |wens (u/jullie/iedereen/ik u/ik jullie/heel/wij) (een/allemaal/veel/nog/een goed/alle/)
    |wensen (u/jullie/iedereen/wij u/wij jullie)|toegewenst|toewensen|toe te wensen
    |goede gezondheid|een goede gezondheid|gezondheid|veel geluk|veel liefde|warme groet*
    |warme wensen|hartelijke groet*|lieve groet*|groetjes|kusjes|kus|dikke kus|zoenen|zoentje
    |knuffel*|xx|xxx|taart|taartje|cake|wafels|pralines|koekjes|bloemetje|bloemen voor|fles wijn
    |pintje|pint|tas koffie|kopje koffie|trakteer|trakteren|beterschap|spoedig herstel|snel beter
    |sterkte|veel moed|courage|goed herstel|fijne avond nog|nog een fijne|nog een prettige
    |bedank (iedereen/de ploeg/de agenten/die agenten/hem/haar)|doe de groeten|de groeten (aan
      /doen/van)|kaartje|tekening|ramadan|eid|suikerfeest`,

  // Nobody's letters.
  sales: `aanbieding*|aanbod|korting*|promo|promotie*|actieprijs|voordeel*|voordelig*
    |kortingscode|kortingsbon|solden|goedkoop*|gratis (offerte/advies/proef/proefperiode/levering
      /verzending/gesprek/adviesgesprek/demo/installatie/plaatsbezoek)|offerte*|prijsofferte
    |vrijblijvend*|zonnepanelen|thuisbatterij*|warmtepomp*|laadpaal|dakwerken|dakisolatie
    |isolatie*|ramen en deuren|alarmsyste*|alarminstallatie|camerasyste*|camerabewaking
    |beveiligingssyste*|slimme deurbel|domotica|kozijnen|rolluiken op maat|veranda op maat
    |product*|producten|ons assortiment|collectie|webshop|bestel (nu/vandaag/uw/snel)|bestellen
    |nu bestellen|leverbaar|op voorraad|uitverkoop|black friday|outlet|onze (firma/diensten
      /producten/experten/specialisten/klanten/technici/adviseur/adviseurs/nieuwe collectie
      /oplossing/oplossingen/zaak/winkel/experts/campagne)|ons (bedrijf/team van/gamma/aanbod
      /kantoor)|uw (bedrijf/onderneming/zaak/website/woning beveilig*/project)|bedrijven
    |ondernemers|klant worden|afspraak (maken/met/inplannen/boeken/plannen)|adviseur
    |vertegenwoordiger|specialist|seo|google ranking|zoekmachine*|website (laten/maken/bezoekers)
    |marketing*|nieuwsbrief van onze|abonneer|maandelijks|per maand|incl btw|excl btw|btw
    |vanaf (eur/euro/slechts)|slechts|euro per|nog maar|tot en met zondag|beperkte (tijd/voorraad
      /plaatsen)|plaatsen beperkt|wees er snel bij|mis (het/deze/dit) niet|profiteer|bespaar*
    |besparen|energiefactuur|premie*|subsidie|leads|b2b|samenwerking met uw|partners worden
    |sponsor*|tarieven|catalogus|klantendienst`,
  money_bait: `lening*|krediet*|geleend|lage rente|rentevoet|interestvoet|leningen tussen
    |prijs gewonnen|u heeft gewonnen|gewonnen|winnaar|winnende|loterij|lotto|jackpot|tombola
    |geselecteerd|uitverkoren|erfenis|erfgenaam|nalatenschap|testament|miljoen*|usd|dollar*
    |euro (gewonnen/op uw)|fonds*|fondsen|investeer*|investering*|beleggen|belegging*|rendement*
    |winst|bitcoin*|crypto*|cryptomunt*|wallet|passief inkomen|snel geld|extra inkomen
    |thuis verdienen|bijverdien*|verdien (geld/tot/)|rekeningnummer|bankrekening|bankgegevens
    |bankkaartgegevens|iban|kredietkaart*|overschrijv*|overmaken|storten|terugbetaling
    |terugbetaald|teruggave|belastingteruggave|belasting terug|openstaande (schuld/factuur/boete
      /betaling)|achterstallig*|laatste aanmaning|aanmaning|boete betalen|deurwaarder
    |invorderingskosten|pakje (wacht/vrij/wordt/ligt/kon)|pakket (wacht/vrij/wordt/ligt/kon
      /vastgehouden)|pakje|pakket|zending|douanekosten|invoerrechten|verzendkosten|bpost|post nl
    |postnl|dhl|track*|uw pakket|weduwe van|ernstig ziek en|god zegene|gods|generaal|advocaat van
    |bankdirecteur|cadeaubon*|waardebon*|cheque|cadeaukaart*|gratis iphone|vertrouwelijk voorstel
    |zakelijk voorstel|transactie*|begunstigde|claim*|ik heb u gefilmd|webcam|losgeld
    |betaal (binnen/nu)`,
  link_bait: `klik*|klik (hier/op/onderstaand/nu)|via (deze/onderstaande/de volgende) link
    |onderstaande link|link*|hyperlink|knop|aanmelden op|log (in/nu)|inloggen|inlogg*|login
    |meld u aan op|bevestig (uw/je) (account/gegevens/identiteit/e mailadres/rekening/mail
      /bestelling/inschrijving)|verifieer*|verificatie*|verifi*|uw account (is/wordt/werd/zal)
    |je account (is/wordt/werd/zal)|account (geblokkeerd/opgeschort/verloopt/beperkt
      /gedeactiveerd/gesloten)|geblokkeerd*|blokkering|opgeschort|gedeactiveerd|deactiv*
    |verloopt (vandaag/binnen/over/op)|verlopen|vervalt binnen|wachtwoord*|paswoord*|itsme
    |digipass|beveiligingscode|pincode|sms code|kaartlezer|ongebruikelijke activiteit
    |verdachte activiteit|verdachte aanmelding|mailbox (vol/geblokkeerd/quota)|opslagruimte
    |opslag vol|upgrade*|update uw|download*|bijlage openen|open de bijlage|bijgevoegd document
    |gedeeld document|docusign|onedrive|dropbox|uitschrijven klik|uitschrijflink
    |hier uitschrijven|schrijf (u/je) hier uit|online bekijken|bekijk (online/in/deze)
    |in uw browser|webversie|problemen met het lezen|u ontvangt deze (mail/nieuwsbrief/e mail)
    |u krijgt deze mail|cookies|microsoft|office 365|helpdesk|it afdeling|binnen 24 uur
    |binnen 48 uur|onmiddellijk actie|actie vereist|scan (de/deze) qr|qr code|enquete*
    |vragenlijst|survey`,
  pass_it_on: `stuur (dit/deze/door/het/aan)|doorsturen (aan/naar) (al/iedereen/zoveel/alle)
    |stuur .. door|zoveel mogelijk|(aan/naar) (al/alle) (uw/je/jullie/mijn) (contacten/vrienden
      /kennissen/bekenden/familie)|al je vrienden|aan iedereen|deel dit (bericht/)|delen (aub
      /maar/a u b)|graag delen|massaal (delen/doorsturen)|verspreid*|kettingbrief*|kettingmail
    |brengt (geluk/ongeluk)|ongeluk|zeven dagen|10 personen|tien (mensen/personen)|niet breken
    |petitie*|teken (de/deze/onze/mee) petitie|handtekeningen|handtekeningenactie|teken mee
    |steun (ons/onze/de)|verkiezing*|verkiezingen|stem (op/voor/voor mij/mee/lijst)|stemmen (op
      /voor)|lijst (1/2/3/4/5/6/7/8/9)|kandidaat op|lijsttrekker|campagne*|partij|kiezers|kiezer
    |meeting van de partij|gemeenteraadsverkiezingen|betoging*|manifest*|protest*|actie tegen
    |zondag stemmen|referendum|bewijs dat|wat de media|media verzwijgt|wordt wakker|word wakker
    |vaccin*|5g|complot*|waarheid|jezus|bijbel|gebed*|bid voor|heilige|geef door|zegt het voort
    |zegt het door|benefiet*|crowdfund*|doneer*|donatie*|gift|giften|geldinzameling|steunactie
    |wedstrijd|like en deel|volg ons|dringend bloed|virus opgelet`,
  out_of_office: `overgenomen door|neemt over|neemt .. waar|neemt mijn|waargenomen door|(in
      /met) (moederschapsrust/bevallingsrust/ouderschapsverlof)|bevallen|(kijkt/lees/leest/check
      /bekijk) .. (niet/geen) (mail/mails/mailbox/postbus)|afwezig*|afwezigheid*|ben (afwezig
      /niet aanwezig/niet op kantoor/buiten/er niet/met verlof/op vakantie/in verlof/met vakantie
      /momenteel/pas terug/terug op/op reis/ziek/met ziekteverlof/met zwangerschapsverlof
      /met pensioen)|niet op kantoor|buiten kantoor|out of office|met (verlof/vakantie
      /ziekteverlof/zwangerschapsverlof/bevallingsverlof/ouderschapsverlof)|op (vakantie/verlof
      /congres/zending)|in (verlof/vakantie)|jaarlijks verlof|ziekteverlof|zwangerschapsverlof
    |terug (op/vanaf/aanwezig/bereikbaar/op kantoor)|vanaf .. terug|ben ik terug|(weer
      /opnieuw) (bereikbaar/aanwezig/op kantoor/tot uw dienst/open)|na mijn terugkeer
    |bij mijn terugkeer|bij terugkomst|bij mijn terugkomst|beperkt bereikbaar|niet bereikbaar
    |beperkte toegang|geen toegang tot mijn|mijn mails niet|lees mijn mails (niet/pas/minder)
    |mails (worden/lees) .. (niet/pas/na)|antwoord (pas/later/zodra/volgt/u krijgt)
    |zodra ik terug|beantwoord (ik/uw)|vervangen door|vervangt mij|mijn vervanger|mijn collega
    |collega s|contacteer (mijn/dan/mijn collega)|neem (dan/gerust) contact op met
    |voor dringende (zaken/gevallen/vragen/dossiers)|in dringende gevallen|bij dringend
    |dringende zaken|gesloten (van/tot/wegens/op/tussen/in/vanaf)|kantoor (is/blijft/zal)
    |praktijk (is/blijft)|winkel is gesloten|sluitingsdagen|sluiting|collectief verlof|brugdag
    |feestdagen gesloten|tot en met|automatisch (antwoord/bericht/gegenereerd)
    |automatische (reply/e mail/afwezigheid*/beantwoording)|autoreply|wordt niet doorgestuurd
    |niet doorgestuurd`,
  box_unread: `werk* .. niet (meer/langer) (bij/voor/hier)|niet (meer/langer) werkzaam
    |niet langer in dienst|niet meer in dienst|uit dienst|heeft (ons/het bedrijf/de firma
      /de organisatie) verlaten|(ons/onze) (bedrijf/organisatie) verlaten|(mailbox/adres
      /mailadres/postbus/e mailadres/inbox/account/emailadres) .. (niet meer gelezen
      /niet meer gebruikt/niet meer opgevolgd/niet meer actief/niet meer beheerd
      /niet meer gecontroleerd/niet meer bekeken/niet meer geraadpleegd/niet meer bemand
      /niet langer gelezen/niet langer gebruikt/niet langer opgevolgd/niet langer actief
      /niet langer beheerd/niet langer gecontroleerd/niet langer bekeken/niet langer geraadpleegd
      /niet langer bemand/niet gelezen/niet gebruikt/niet opgevolgd/niet actief/niet beheerd
      /niet gecontroleerd/niet bekeken/niet geraadpleegd/niet bemand/opgeheven/afgesloten
      /verwijderd/vervangen)|niet (meer/langer/) (gelezen/opgevolgd/geraadpleegd/gecontroleerd
      /gemonitord/bemand/nagekeken)|(antwoord/reageer/beantwoord) (niet op/niet/aub niet
      /a u b niet)|niet (antwoorden/beantwoorden/te antwoorden/te beantwoorden) (op/)
    |gelieve niet te (antwoorden/reageren/beantwoorden)|kan niet (beantwoord/worden beantwoord)
    |niet beantwoord|worden niet gelezen|wordt niet gelezen|noreply|no reply|do not reply
    |geen antwoord mogelijk|nieuw (e mailadres/mailadres/adres) is|wijzig (mijn/uw) adresboek
    |adresboek|gebruik (voortaan/het nieuwe/vanaf nu/in het vervolg/ons)|voortaan bereikbaar
    |vanaf nu bereikbaar|stuur uw (mail/bericht) (naar/aan)|gelieve uw (mail/bericht/vraag) (naar
      /te)|u kan zich wenden|wend u tot|contactformulier|via onze website|dit is een automatisch
    |automatisch verzonden|automatisch gegenereerd|met pensioen sinds|mijn opvolger
    |opgevolgd door`,
  acknowledged: `goed ontvangen|wij hebben uw (bericht/vraag/mail/aanvraag/e mail/melding
      /bestelling/klacht)|uw (bericht/vraag/mail/aanvraag/e mail/melding/bestelling/klacht
      /verzoek/sollicitatie/reservatie) (werd/is/wordt/hebben/zal/in goede/met)|hebben we (goed
      /) ontvangen|in goede orde|ontvangstbevestiging|ontvangstmelding|bevestiging van (ontvangst
      /uw)|ticket*|ticketnummer|dossiernummer|referentie*|referentienummer|kenmerk|zaaknummer
    |uw referentie|onder (nummer/het nummer/referentie)|geregistreerd (onder/als/met)
    |geregistreerd|binnen (2/3/5/10/twee/drie/vijf/tien/de/een) (werkdagen/dagen/uur/weken/week
      /werkuren)|werkdagen|zo (snel/spoedig/vlug) mogelijk (beantwoord/antwoord/contact/behandel*
      /een antwoord)|spoedig (mogelijk/antwoord)|behandel*|in behandeling|wordt (behandeld
      /verwerkt/doorgestuurd/beantwoord/opgevolgd)|behandelingstermijn|onze (dienst/medewerkers
      /klantendienst/helpdesk) (behandel*/neem*/zal/zullen/contacteer*)|nemen (wij/we) contact
    |u (ontvangt/krijgt/hoort) (van ons/zo/een/binnen/weldra/spoedig)|dank voor uw (bericht/mail
      /vraag/aanvraag/e mail/melding/interesse)|bedankt voor (uw/je) (bericht/mail/vraag/aanvraag
      /e mail/melding/bestelling/aankoop)|dank u voor het contacteren|gelieve (dit/het) (nummer
      /onderwerp/referentie)|onderwerp (niet/van deze)|vermeld (steeds/altijd/dit)|team (klant*
      /burger*/support)|klantenservice|servicedesk|automatische bevestiging|leesbevestiging
    |gelezen op|afgesloten ticket|status van uw`,
  undelivered: `(niet/nooit) (bezorgd/afgeleverd/besteld/verzonden/verstuurd)|niet (bezorgd
      /afgeleverd/bestelbaar/afleverbaar)|kon niet (worden/bezorgd/afgeleverd)
    |kon .. niet (worden/bezorgd/afgeleverd)|onbestelbaar*|onbezorg*|onbestelde
    |bezorging (mislukt/is mislukt/vertraagd)|aflevering (mislukt/vertraagd)|mislukt*
    |bezorgingsfout|foutmelding|mailbox (is vol/vol)|postvak (is vol/vol)|postbus is vol|quota
    |quotum|overschreden|over quota|mailbox full|gebruiker onbekend|onbekende (gebruiker
      /ontvanger/geadresseerde)|ontvanger (onbekend/niet gevonden/bestaat niet/geweigerd)
    |adres (niet gevonden/bestaat niet/onbekend/niet bestaat/kon niet)|geadresseerde*
    |bestaat niet|niet gevonden|user unknown|mailer daemon|postmaster|delivery*|undeliver*
    |failure notice|returned mail|mail delivery|delivery status|vertraagd|vertraging bij
    |nog niet afgeleverd|wordt opnieuw geprobeerd|nieuwe poging|geweigerd door|afgewezen|rejected
    |smtp|550|554|5 1 1|5 2 2|5 7 1|4 4 7|mx|dns|domein (bestaat/niet)|remote server|mailserver
    |server antwoordde|spamfilter|als spam`,
};
