// What people say in place of yes and no, anywhere in a few lines: that they take part, that they do
// not, that they will see later. Folded; written as `phrases.ts` reads it.

export type Statement =
  | "yes"
  | "in"
  | "unopposed"
  | "no"
  | "out"
  | "later"
  | "harmless"
  | "received"
  | "others"
  | "self"
  | "but"
  | "condition"
  | "aside"
  | "asking";

export const statements: Readonly<Record<Statement, string>> = {
  yes: `confirming (as/my/our/that)|(akkoord/einverstanden) (met/mit)|(lu et/) approuve
    |bon pour accord|c est (confirme/valide)|(je/nous) (signe/signons)
    |gelezen en goedgekeurd|voor akkoord|doe (ik/wij/we) graag|(ik/wij/we) (teken/tekenen)
    |(gelesen und) (einverstanden/genehmigt)|machen wir|abgemacht|read and approved
    |let s (do it/go)|you (bet/can count on me)|letto e approvato|contate (pure/su)
    |w porzadku|no jasne|cum sa nu|cu siguranta|in regula|kesinlikle|uygundur|بكل سرور
    |بالطبع|اكيد|c est (entendu/convenu/en ordre)
    |(u kan/u kunt/je mag/u mag) .. (inschrijven/doorgaan/bevestigen)|machen sie weiter
    |(you can/you may) (go ahead/proceed/register/add)
    |(would like/want/d like) to (go ahead/proceed/confirm)|proced* pure|come no
    |jak najbardziej|com muito gosto|(marque/donne/donnons/marquons) (mon/notre) accord
    |avec (joie/enthousiasme)|c est (parti/oui/un oui)|ce sera oui|top pour (moi/nous)
    |(ca/cela) me (plait/tente)|zeker weten|(klinkt/lijkt) .. (goed/prima)
    |(goed/prima/oke/ok) voor (mij/ons)|het is (een/) ja|von (mir/uns) aus
    |(mir/uns) (ist es/) recht|ist (mir/uns) recht|geht klar
    |(klingt/hort sich) .. (gut/an)|ein (klares/) ja|(that/it/this) works
    |works for (me/us)|(fine/ok/okay/good) (with/by/for) (me/us)|it s a yes|a (big/) yes
    |ci sto|ci stiamo|(e/un) si da parte|(mi/ci) (sta bene/piace)|volentieri|pode ser
    |faites (donc/le)
    |(c est/ce serait) (tout/tres/) (ok/bon/parfait/d accord/en ordre/impeccable)
    |tout est (ok/bon/parfait/en ordre)|(ca/cela) (me/nous) (va/convient/arrange)
    |(ca/cela) (marche/roule/joue/me va)|(j/nous) (accept*/approuv*)|(je/j) confirme
    |(nous) confirmons|(c est/c etait) bien (moi/nous)|moi (oui/je confirme/d accord)
    |(je/nous) (maintiens/maintenons) (ma/notre)|(avec/tres) (grand/volontiers/) plaisir
    |(dat/het/alles/dit) (is/lijkt) (mij/me/) (ok/oke/goed/prima/in orde)
    |alles (is/) (in orde/ok/oke/goed)|(dat/het) is (goed/ok/oke/prima/in orde)
    |dat (mag/kan)|(ik/wij/we) (bevestig/bevestigen)|(ik/wij/we) .. akkoord
    |(kben/ik ben/wij zijn/we zijn) .. akkoord|natuurlijk wil (ik/we/wij)
    |(ik/wij/we) (wil/willen) (dat/het) (graag/wel/zeker)|het was ik|dat ben ik wel
    |(das/alles) (ist/geht) (in ordnung/ok/okay/klar/gut/fur mich)|(das) passt
    |passt (so/fur/mir/uns)|(ich/wir) (bestatige/bestaetige/bestatigen/bestaetigen)
    |(ich/wir) stimme* .. zu
    |(sounds/looks/seems) (all/very/) (good/great/fine/perfect/ok/okay)
    |(that/this/it/all/everything) (is/s) (all/very/) (good/great/fine/perfect/ok/okay)
    |all (good/fine/ok/clear)|(i/we) (confirm/agree/accept)
    |please (go ahead/proceed/go on)|(it/that) was (indeed/really/) (me/us)
    |(per/a) (me/noi) (va/e/sta) (bene/benissimo/tutto/ok/perfetto)
    |tutto (a posto/bene/ok/in ordine/chiaro)|(va/andrebbe) (bene/benissimo) (per/cosi)
    |confermo|confermiamo|(sono/siamo) d accordo|accetto|accettiamo
    |(estoy/estamos) de acuerdo|me parece bien|(estou/estamos) de acordo
    |por mim (tudo bem/esta bem)|sunt de acord|suntem de acord|sigur ca da|انا موافق
    |نحن موافقون
    |(vous pouvez/tu peux/pouvez) (valider/y aller/proceder/continuer/confirmer/foncer
      /enregistrer)|(potete/puo) (procedere/iscrivermi/iscriverci)
    |(sie konnen/sie durfen) .. (eintragen/weitermachen)
    |(je/nous) (suis/sommes) (d accord/ok)|(ich/wir) (bin/sind) .. einverstanden`,
  /** A yes that says to be a member, whatever was asked. */
  in: `(j/nous) adher*|(comptez/compter) (sur moi/sur nous)
    |(je/nous) (suis/sommes) (des votres/dans le coup/tente*/emball*/convaincu*)
    |reken op (mij/ons)|(rechnen sie) mit (mir/uns)
    |(veux/voudrais/souhaite/souhaitons/voulons) (vraiment/toujours/bien/encore
      /effectivement/reellement) (m/nous) (inscrire/y inscrire)
    |(veux/souhaite) (vraiment/toujours/bien) (participer/adherer/etre membre)
    |(je/nous) (marche/marchons/suis des votres/sommes des votres)
    |(ik/wij/we) (blijf/blijven) (erbij/geinteresseerd)|(wir/ich) (sind/bin) dabei
    |happy to (join/be/take part/participate/register)
    |(re/are/m/am) (both/all/definitely) in|me apunto|(contad/cuenten/cuente) conmigo
    |podem contar|estoy dentro|inscri* (moi/nous)
    |(veuillez/pouvez/pourriez/puissiez/merci de/svp) .. (m/nous/me) (inscrire/ajouter
      /enregistrer/compter)|(vous pouvez/tu peux) .. (m/nous) (inscrire/ajouter)
    |ajoutez (moi/nous)|comptez (moi/nous/sur)|comptez .. (parmi/sur)
    |enregistrez (moi/nous)
    |(je/nous) (suis/sommes) (toujours/encore/bien/tres/) (interesse/interessee
      /interesses/partant*)|(je/nous) (participe/participons/adhere/adherons)
    |(je/nous) (veux/voulons) bien (en etre/etre membre/m inscrire/nous inscrire
      /participer/adherer/vous rejoindre)
    |(schrijf/schrijven) (mij/me/ons) (maar/dus/alstublieft/aub/gerust/dan/) (in/dus in)
    |(schrijf/schrijven) (mij/me/ons) .. in|(ik/we/wij) (doe/doen) .. mee
    |(doe/doen) (ik/we/wij) .. mee|voeg (mij/me/ons) .. toe
    |(tragen/trage/tragt) (sie/) (mich/uns) .. ein|(melden/meldet) (sie/) (mich/uns) .. an
    |nehmen sie (mich/uns) .. auf|(ich/wir) (bin/sind) .. dabei
    |(ich/wir) (mache/machen) .. mit|sign (me/us) up
    |(register/enrol/enroll/add/include/count) (me/us) (please/in/too/)
    |(i/we) (am/are/m/re) (happy to join/glad to join/happy to confirm/still interested)
    |iscriv* (mi/ci/pure)|iscriveteci|iscrivetemi
    |(aggiungetemi/aggiungeteci/registratemi/contate su di)|(partecipo/partecipiamo)
    |(inscribanme/inscribame/apuntenme/apuntame/apuntenos)|inscrevam (me/nos)
    |inscrieti (ma/ne)|zapiszcie (mnie/nas)|prosze (mnie/nas) zapisac
    |(beni/bizi) (kaydedin/yazin/ekleyin)|سجلوني|سجلني`,
  /** A yes made of two denials. */
  unopposed: `(pas/aucun/sans) (d/) inconvenient*
    |(geen/kein/no/nessun/ningun/nenhum/aucun/pas de) (probleem/problem/problema/probleme
      /souci) (voor/fur/for/per/para/pour) (mij/ons/mich/uns/me/us/moi/nous/mi/noi/mim)
    |(pas/aucune/sans) (d/) objection*
    |n .. (pas/aucune/rien) .. (objection*/contre/redire)
    |(ne/n) (refuse/refusons/m y oppose/nous y opposons) pas|rien contre
    |geen (enkel/) (bezwaar/bezwaren)|niets (op/) tegen|keine (einwande/bedenken)
    |nichts dagegen|dagegen .. nichts|(no/any) objection*|nothing against
    |(don t/do not) (mind/object)|(don t/do not) see why not|why not yes
    |(niente/nulla/nessuna) .. (in contrario/contro/obiezion*)
    |non (mi oppongo/ci opponiamo)|(nada/ninguna) .. (en contra/objecion)`,
  no: `(haven t/hasn t/have not/hadn t) (asked/requested/signed/applied/registered
      /subscribed)|(nooit/niet) .. (ingeschreven/aangemeld)
    |(nie/nicht) .. (angemeldet/eingetragen)|nao fui eu|basvurmad*|nu eu am (cerut/facut)
    |non sono stat* (io/noi)|mai iscritt*|(j/nous) (abandonne/abandonnons)
    |(je ne/ne) compte* pas|geen denken aan|vergeet het|reken niet op|auf gar keinen fall
    |(ich/wir) passe* nicht|lassen sie es|hard pass|not my (thing/cup)|neanche per sogno
    |lasci stare|ni hablar|olvid* lo|olvidelo|dejadlo|iptal edin|nu e nevoie|in niciun caz
    |لا داعي|(suis/sommes) tromp* .. annul*|annul* (tout/svp/s il)|merci d annuler
    |merci de ne pas .. (inscrire/ajouter/enregistrer)|(ga/gaan) .. niet (op in/in op)
    |(wil/willen) (dit/dat/het) niet|vergist .. annuleer
    |(mochte/will/wollen/mochten) (das/dies/es) nicht
    |(don t/do not) (want/need) (this/it/to join/to sign/to be)
    |(did not/didn t) (sign up/register/subscribe)|(non/neanche) se ne parla
    |non (lo/la) voglio|pass* mon tour|c est (non/un non)|ce sera non
    |(retirez/annulez/supprimez/ignorez/oubliez) (ma/la/notre/cette) (demande/inscription
      /candidature)|rien a voir (avec/la dedans)
    |(trompez/tromper/trompes) de (personne/destinataire)
    |(prefere/preferons) (m abstenir/pas)|(je/nous) (passe/passons) (pour/sur)
    |(zie/zien) .. van af|(me/mij/ons/mich) bedacht|het is (een/) nee|niets mee te maken
    |(verkeerde/foute) persoon|anders uberlegt|ein (klares/) nein|nichts damit zu tun
    |(falsche/falschen) person|dagegen entschieden|(ziehe/ziehen) .. zuruck
    |(going to/have to/gonna/will/ll) pass|decided (against/not to)|it s a no|wrong person
    |nothing to do with (this/it)|ripensato
    |non (intendo/intendiamo) .. (partecipare/iscrivermi/aderire/iscriverci)
    |persona sbagliata|non c entro|(paso/mejor no)|vazgec*|renunt
    |(prefere/preferons/preferais) .. (ne pas/pas)|laiss* tomber
    |oubli* (ca/cela/ma demande/moi)|(jamais/rien/pas) (rien/) (demande*/sollicite*)
    |(jamais/pas) inscrit*|(jamais/pas) fait (cette/de) demande
    |ce n (est/etait) pas (moi/nous)|(donn*/donner*) pas (de/) suite
    |dois .. (decliner/refuser)|hors de question|(chang*) d avis
    |(annul*) .. (ma/la/notre) (demande/inscription)|sans facon|tres peu pour (moi/nous)
    |(niets/nooit/niet) (aangevraagd/gevraagd/ingeschreven)|laat (maar/) (zitten/vallen)
    |(toch/liever) (maar/) niet|van (gedacht/gedachten/mening) veranderd
    |(annuleer/annuleert) (mijn/de/onze) (aanvraag/inschrijving)
    |(nie/nicht/nichts) (angemeldet/beantragt/angefragt/verlangt/bestellt)
    |(meinung/entschieden) .. (geandert/dagegen)|lieber nicht|vergessen sie es
    |(never/not/nothing) (signed up/registered/asked for/requested/subscribed)
    |(did not/didn t/never) (sign up/ask for/request/register/apply/want this)
    |(i d/i would/we d/we would) (rather/prefer) not
    |(i/we) (decline/refuse/would rather not)|chang* (my/our) mind
    |(cancel/withdraw/ignore/disregard/drop/delete) (my/our/the/this) (request
      /application/registration/sign up)|please disregard|forget it
    |(non/mai) (chiesto/richiesto/iscritto)
    |non ho (mai/) (chiesto/richiesto/fatto) .. (nulla/niente/richiesta/)|preferi* di no
    |preferi* non|(lasciate/lascia) (perdere/stare)|cambiato idea|non iscriv*
    |(annullate/annulli) (la/mia/) .. (richiesta/iscrizione)|no (me/nos) interesa
    |no he (pedido/solicitado)|prefiero (que/) no|nao pedi|prefiro nao|nu ma intereseaza
    |nu am cerut|nie (interesuje/prosilem/prosilam/zapisywalem)|talep etmedim|لم اطلب
    |(nooit/niet) gevraagd`,
  /** A no that says to be no member, whatever was asked. */
  out: `(won t/will not) be (joining/taking/registering/participating)
    |not (joining/taking part/participating)|ne comptez pas sur (moi/nous)
    |(je m/nous nous) (abstiens/abstenons)|pas la peine|sans interet pour
    |plus (besoin/necessaire)|(n est/est) plus d actualite|(je/nous) me retire|hoeft niet
    |(ik/wij/we) (bedank/bedanken) (ervoor/er voor/voor)|(ik/wij/we) (haak/haken) af
    |niet meer (nodig/geinteresseerd)|(brauche/brauchen) (ich/wir) nicht|ohne (mich/uns)
    |nicht (notig/mehr notig/mehr aktuell)|count (me/us) out|no longer (needed/relevant)
    |non (mi serve/ci serve/fa per noi)|nem pensar|dispenso|gerek yok|nie trzeba|odpada
    |غير مهتم|لا ارغب|pas besoin|(ne/n) .. (concerne/concernent) (pas/plus)
    |(ne/n) (pas/plus) (m inscrire/nous inscrire)|(niet/geen) (nodig/behoefte)
    |niet (voor mij/voor ons) (bestemd/bedoeld/)|(mij/me/ons) niet (in/inschrijven)
    |betrifft (mich/uns) nicht|(kein/keinen) bedarf
    |nicht (notig/noetig/eintragen/anmelden)|no need|(isn t/is not) for (me/us)
    |(doesn t/does not) concern (me/us)|non (mi/ci) iscriv*|non (serve/ci serve/mi serve)
    |non (mi/ci) riguarda|no (me/nos) (apunt*/inscrib*)|nao (me/nos) (inscrev*)
    |nie (zapisuj*)|(wens/wensen/wil/willen) (niet/geen) .. (deel/deelnemen/lid/mee)
    |leave (me/us) alone|(rinuncio/rinunciamo)|renuncio|nao estou interessad*
    |nao tenho interesse|rezygnuj*|nie jestem zainteresowan*
    |(ne/n) (m/nous/me) (inscri*/ajout*/enregistr*) (pas/plus)
    |(ne/n) .. pas (m inscrire/nous inscrire/m y inscrire/participer/adherer/donner suite
      /etre membre)|(ne/n) .. interess* .. (pas/plus)
    |(pas/plus/jamais) (du tout/) (interesse*/partant*)|(je/nous) (renonc*/declin*/refus*)
    |(ne/n) (veux/souhaite/desire/voulons/souhaitons/veut) (pas/plus) .. (inscri*/m
      inscrire/etre membre/participer/continuer/adherer/faire partie)
    |ce n est pas pour (moi/nous)|(schrijf/schrijven) (mij/me/ons) niet in
    |(ik/we/wij) (wil/willen/wens/wensen) (niet/geen) .. (inschrij*/meedoen/lid/deelnemen
      /mee doen)|(ik/we/wij) (doe/doen) niet mee|geen (interesse/belangstelling)
    |niet (geinteresseerd)|(ik/wij/we) (weiger/weigeren/zie ervan af/zien ervan af)
    |niets voor (mij/ons)
    |(mochte/will/mochten/wollen/moechte) .. (nicht/keine) .. (mitmachen/teilnehmen
      /mitglied/beitreten/anmelden/dabei)|tragen sie (mich/uns) nicht ein
    |(kein/keinerlei) (interesse/bedarf)|nicht interessiert
    |(ich/wir) (verzichte/verzichten/lehne ab/lehnen ab)|nichts fur (mich/uns)
    |(not/no longer) interested|(don t/do not) (sign/register/add/enrol) (me/us)
    |(don t/do not) want to (join/be/become/take/sign/register)|not for (me/us)
    |non (mi/ci) interessa|non (sono/siamo) (piu/) interessat*
    |non (voglio/vogliamo/desidero/intendo) (piu/) .. (iscriver*/partecipar*/aderir*
      /membro)|non fa per me|nao (me/nos) interessa|nu doresc|ilgilenmiyorum|لا يهمني`,
  later: `(reponds/repondrai/repondrons/antwoord/antwoorden/antworte/antworten/answer/reply
      /respond/rispondo/rispondero) .. (quand/retour/wanneer/terug/als ik/danach/sobald
      /nach/when/once/after/quando/appena/dopo/ritorno)
    |je (verrai/me tate/dois verifier/dois voir/vais voir)|a voir plus tard
    |(j/nous) hesit*|dans (quelques/un/une/deux/trois) (jours/mois/semaine*)
    |(une autre/la prochaine) fois|(pas/n) .. (pris/prise) .. decision
    |(il faut que/faudrait que) .. (parle/demande/reflechisse/verifie)
    |(je/on/nous) vous (recontact*/rappel*/ecri*/repond*)|a (mon/notre) retour
    |(twijfel/aarzel) (nog/)|(een andere/volgende) keer
    |(ik/wij/we) (antwoord/beslis/kijk/laat) .. (morgen/later/volgende/straks/weten)
    |vraag .. later|over een (maand/week)|nog niet beslist
    |(noch) (unsicher/unentschlossen/nicht sicher)
    |(ein andermal/ein anderes mal/nachstes mal)|(fragen sie) .. (spater/nochmal/noch mal)
    |in (einem/einer) (monat/woche)|demnachst|(undecided/on the fence)
    |(another/some other/next) time|(ask/contact/write) (me/us) (again/later)
    |in a (month/week/few)|(sono/siamo) (indeciso/indecisa/indecisi)|un altra volta
    |(rispondo/rispondero/rispondiamo) (domani/presto/piu/la prossima)|fra un (mese/po)
    |ya vere*|en otro momento|(depois/logo) (vejo/respondo)|noutra altura|ainda nao decidi
    |bakariz|karar vermed*|zobaczymy|innym razem|dam znac|nie zdecydowa*|vom vedea
    |alta data|va anunt|سنرى|في وقت لاحق|لم اقرر|attend* (encore/un peu/la/le/les/que/d)
    |(prefere/voudrais/preferons) attendre|(n ai/n avons) pas .. (temps/le temps)
    |(regarde*/lis/lirai/reponds/repondrai) .. (ce week end/demain/plus tard/ce soir/la
      semaine)|(wacht/wachten) .. (tot/nog/af/op)|geen tijd|(tijd) nodig
    |(ik/we/wij) (kijk/bekijk/antwoord) .. (later/morgen/dit weekend)
    |(warte/warten) .. (noch/bis)|(brauche/brauchen) .. zeit|keine zeit
    |(wait/waiting) (for/until/a/till)|(need/take) .. time|no time (now/right/at)
    |(decide/decider*/beslissen/entscheiden/decidere) .. (next/later/plus tard/volgende
      /nachste*/prossim*/mois)|(aspett*) .. (ancora/prima/la/il)|non ho tempo
    |(fatemi/lasciatemi/fammi) pens*|(on/nous) (verra/verrons/en reparle/en reparlera)
    |reflechi*|(dois/doit/devons/devrais/voudrais/aimerais/prefere/veux/faut) .. d abord
    |d abord .. (lire/voir/savoir/demander/parler/discuter/verifier/consulter/reflechir)
    |(donnez/laissez/donne) (moi/nous) .. (jours/semaine/semaines/temps/delai)
    |(seulement/uniquement/mais) quand (j/je/nous/on) (aurai/serai/aurons/serons/aura
      /sera)
    |quand (j aurai/je serai/nous aurons/nous serons) .. (emmenage/demenage/installe/lu
      /rentre/retour)
    |(eerst/vooraf) .. (lezen/overleggen/bekijken/vragen/bespreken/nadenken/weten/zien)
    |(denk*/nadenk*) .. (na/over)|(we/wij/dat) (zullen/zien) .. (wel/zien)
    |(geef/gun) (me/mij/ons) .. (dagen/tijd/week)
    |(zuerst/erst/vorher) .. (lesen/sprechen/besprechen/fragen/uberlegen/klaren/wissen
      /sehen)|uberleg*|ueberleg*|mal (sehen/schauen)
    |(geben/lassen) sie (mir/uns) .. (zeit/tage)|(read/check/ask/see/think/talk) .. first
    |first .. (read/check/ask/see/think/talk)|(think*/sleep) (about/on/over) it
    |(we/i) ll see|(give/leave) (me/us) .. (days/week/time)|not sure yet
    |maybe (after/in/next/when)|(devo/dobbiamo/vorrei/voglio) .. prima
    |prima .. (sentire/leggere/parlare/chiedere/vedere/sapere)|vedremo|ci pens*
    |(datemi/dateci) .. (giorni/tempo)|lo (pensare/pienso)|ya (veremos/os dire)|vou pensar
    |(dusuneyim/dusunelim/dusunmek)|(zastanowi*/pomysle)|(ma gandesc/ne gandim/voi vedea)
    |سافكر|سأفكر
    |pas (pour l instant/pour le moment/maintenant/encore/tout de suite/avant/aujourd hui
      /dans l immediat)|plus tard
    |(y/encore/bien/en/dois/vais/veux/faut) (y/encore/) reflechi*
    |(laiss*/donn*) (moi/nous) .. (temps/reflech*)
    |(en/dois/vais/veux/voudrais/aimerais/prefere/faut/on) .. (parle*/discute*/demande*
      /voir) (d abord/) (a/avec/en/au/entre) .. (mari/femme/epou*/conjoint*/compagn*
      /famille/fils/fille/parents/proprietaire/voisin*/nous)
    |(d abord/avant) .. (mari/femme/epou*/compagn*/famille)
    |(je/nous/on) .. (revien*/revenons/reviendr*/recontact*) vers vous
    |(je/on/nous) vous (dirai*/dirons/dira/redis/redirai*/repond*/tiens*/tiendrai
      /confirmerai/ferai savoir/donnerai/dis)
    |(je/on/nous) .. (repond*/confirm*/decider*) .. (plus tard/demain/la semaine/bientot
      /prochain*)|pas le (bon/) moment
    |(recontact*/redemand*/rappel*/reessayez) (moi/nous) .. (plus tard/en/dans/apres)
    |(seulement/uniquement/mais/a partir) (a/en/de/du/des) (partir/) (de/du/d/) (janvier
      /fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/la
      rentree/l annee)|hesite encore|(je ne/j) (sais/suis) pas encore (sur/decid*)
    |pas encore decid*|peut etre (un jour/l annee/apres)
    |(nu/nog/voorlopig/momenteel/vandaag/nu nog) (nog/) niet
    |misschien (later/volgend*/straks)|(wat/iets/) later (misschien/eens/wel/pas)
    |later (beslis*/antwoord*/laten)
    |(moet/wil/ga/zal/zullen/moeten/willen) .. (eerst/nog) .. (bespreken/overleggen
      /vragen/praten/nadenken/bekijken/zien/lezen)|(denk/denken/nadenken) .. (over/na)
    |(laat/laten) .. weten|(ik/we/wij) (laat/laten) .. (volgende week/later)
    |(ik/we/wij) kom* .. op terug|pas (vanaf/in/na/volgend*)|niet (nu/meteen/direct)
    |niet voor (januari/februari/maart/april/mei/juni/juli/augustus/september/oktober
      /november/december/volgend)
    |eerst .. (man/vrouw/partner) .. (vragen/overleggen/bespreken/praten)
    |geef (me/mij/ons) .. tijd|nog niet (beslist/zeker/klaar)
    |(noch/jetzt/momentan/derzeit/im moment/heute) (noch/) nicht
    |(vielleicht/eventuell/lieber) (spater/spaeter/ein andermal)
    |(erst/fruhestens/nicht vor) (ab/im/nach/mal)
    |(muss/mussen/will/mochte/wollen) .. (erst/noch/zuerst/vorher) .. (sprechen
      /besprechen/fragen/uberlegen/nachdenken/lesen/klaren)
    |(uberlege/ueberlege/uberlegen) .. (noch/es/mir)|(ich/wir) (melde/melden) (mich/uns)
    |(ich/wir) (gebe/geben/sage/sagen) .. bescheid|bedenkzeit
    |spater (entscheiden/melden/antworten)|nicht sofort
    |not (yet/now/right now/at the moment/for now/before/today/until)
    |(maybe/perhaps/possibly) (later/next/another time/some day)
    |(some/another) (other/) time (maybe/perhaps/)
    |(let/give) (me/us) .. (think/time/check/see)
    |(need/have/want/must/should) to (think/check/ask/talk/discuss/speak/consult/see) ..
      (it/first/with/my/our/about/husband/wife)
    |(i/we) (ll/will/shall) (get back/come back/let you know/answer/reply/decide/think
      /tell you/see)|(get/come) back to you
    |(only/just) (from/after/in) (january/february/march/april/may/june/july/august
      /september/october/november/december/next)|thinking about it
    |(ask/contact/remind) (me/us) .. (later/again/next/in)
    |still (thinking/deciding/undecided)
    |(non/no) (adesso/ora/subito/ancora/per ora/prima/per il momento)
    |(per ora/per il momento/adesso/ora) no|(forse/magari/semmai) (piu/in/un/dopo/poi)
    |(piu avanti/piu tardi/in seguito/un altra volta)
    |(ci/devo/dobbiamo/voglio/fatemi/lasciatemi) .. (pensare/riflettere/pensarci
      /rifletterci)
    |(ne/devo/dobbiamo/voglio) .. (parl*/discut*/chied*/consult*) .. (marito/moglie
      /famiglia/compagn*/prima)|(vi/le) (faro/faremo/faccio) sapere
    |(vi/le) (rispond*/ricontatt*/dico/diro) .. (settimana/domani/piu/dopo/presto
      /prossim*)|(solo/soltanto) (da/dopo/a partire)|devo ancora (decidere/pensarci)
    |ahora no|(todavia/aun) no|(quizas/tal vez/quiza) .. (adelante/tarde/luego/despues)
    |mas (adelante/tarde)|(tengo que/debo/voy a) .. (hablar*/pensar*/consult*)
    |(agora/por agora/ainda/por enquanto) nao|(mais tarde/talvez depois)
    |(tenho de/preciso de/vou) .. (falar/pensar)|nu acum|mai tarziu
    |(trebuie sa/sa) ma gandesc|(simdi/su an/henuz) degil|daha sonra
    |sonra .. (bakarim/haber)|dusunmem (lazim/gerek)
    |(jeszcze/teraz/na razie) (nie/jeszcze nie)|nie teraz|moze pozniej|pozniej
    |musze .. (porozmawiac/zastanowic/pomyslec)|ليس (الان/الآن/بعد)|لاحقا|فيما بعد
    |(دعني/دعوني/يجب ان) .. (افكر/اسال)`,
  /** Denials that refuse nothing: with one of them a "non" answers another question. */
  harmless: `(pas/aucune/plus/sans) (de/d/) (autre*/) (question*/remarque*/objection*/probleme*
      /souci*/changement*)|(ce n est/c est/n est) pas une (erreur/blague)
    |aucun (probleme/souci)|rien (a redire/a ajouter/contre)
    |geen (verdere/andere/) (vragen/vraag/opmerking*/bezwa*/probleem/problemen)
    |geen vergissing|niet vergeten|niets (op/) tegen
    |keine (weiteren/) (fragen/einwande/bedenken/anmerkungen/probleme)
    |kein (problem/irrtum/fehler/versehen)|nichts dagegen
    |no (more/further/other/) (question*/objection*/problem*/worries/comment*/concerns)
    |(wasn t/not/isn t/was not) a (mistake/joke)|nothing against
    |(nessuna/nessun/non ho) (altra/altre/) (domand*/problem*/obiezion*)
    |(non e/nessun) .. errore|niente in contrario
    |(ninguna pregunta/sem perguntas/nenhuma pergunta)`,
  /** A "yes" that belongs to what was received or read. */
  received: `(j ai/nous avons/on a) (bien/) (recu/lu/vu/compris)
    |(ik heb/we hebben/wij hebben) .. (ontvangen/gekregen/gelezen/gezien)
    |(ich habe/wir haben/hab) .. (erhalten/bekommen/gelesen/gesehen)
    |(i/we) (have/ve/) (received/got/read/seen/understood)
    |(ho/abbiamo) (ricevuto/letto/visto/capito)
    |(pas/nog niet/not/noch nicht) .. (recu/ontvangen/received/erhalten)`,
  others: `(mon/ma/mes/notre/nos/le/la/son/sa) (mari/femme/epou*/compagn*/conjoint*/voisin*/fils
      /fille/soeur/frere/mere/pere/parents/ami/amie/belle)
    |(elle/il/ils/elles) (a/est/ne/n/dit/veut/etait/ont/m)
    |(mijn/onze/de) (man/vrouw/partner/buur*/zoon/dochter/zus/broer/moeder/vader/ouders
      /vriend*)|(hij/zij) (wil/zegt/heeft/is)
    |(mein*/unser*) (mann/frau/partner*/nachbar*/sohn/tochter/schwester/bruder/mutter
      /vater/eltern/freund*)
    |(my/our/the) (husband/wife/partner/neighbour*/neighbor*/son/daughter/sister/brother
      /mother/father/parents/friend*)
    |(he/she/they) (said/says/does/doesn/is/was/wants/are)
    |(mio/mia/nostr*/il/la) (marito/moglie/compagn*/vicin*/figli*/sorella/fratello/madre
      /padre/amic*)`,
  self: `moi|je|j|nous|on|ik|wij|we|ich|wir|i|io|noi|mij|ons|mich|uns|me`,
  but: `mais|par contre|en revanche|cependant|toutefois|maar|echter|aber|jedoch|allerdings|but
    |however|though
    |ma (solo/soltanto/non/io/noi/prima/devo/dobbiamo/quanto/in/per/anche/da/dopo/chi
      /come/se)|pero|tuttavia|mas|porem|dar|ale|ama|fakat|ولكن|لكن`,
  condition: `si (c/ce/cela/ca/je/j/on/vous/tu/les/la/le/il/mes/aucun*/personne/rien/tout)
    |(a condition/pour autant/seulement si/uniquement si/sous reserve/pourvu)|sauf si
    |a moins|(als/indien/mits/tenzij) (het/dat/ik/er/u/jullie/mijn/wij/we/dit/de)
    |op voorwaarde|(wenn/falls/sofern) (es/das/ich/sie/die/der/man/mein*/wir)
    |unter der bedingung|es sei denn
    |(if/provided/unless/as long as) (it/that/i/you/there/my/we/this/the/nobody/no)
    |on condition|(se/purche/a condizione) (e/non/c/mi/ci/posso/il/la/che/si/davvero/sia)
    |siempre que|desde que`,
  /** Behind a yes: how, not whether. */
  aside: `(ne/n) .. (veux/souhaite/voudrais/voulons/souhaitons) pas (que/qu/etre filme*
      /recevoir trop)|sans (que/donner/communiquer/partager)|(wil/willen) niet dat
    |(will/mochte/wollen/mochten) (aber/jedoch/nur/) nicht dass
    |(don t/do not) want (my/our/you/anyone/people)
    |(non voglio/non vorrei/non desidero) che|no quiero que|nao quero que
    |(ne/n) .. (donnez/communiquez/partagez/transmettez/publiez/mettez) .. pas
    |(please/pls) (don t/do not) share|geef .. niet door|geben sie .. nicht weiter`,
  asking: `combien|comment|pourquoi|quel|quelle|quels|quelles|qui|qu est|est ce|hoeveel|hoe
    |waarom|wanneer|wat|wie|welk*|wieviel|wie viel|warum|wann|was|wer|welch*|how|why|when
    |what|who|which|whose|quanto|come|perche|quando|cosa|chi|qual*|cuanto`,
};
