// How people ask for no mail for a while, and how they say that they are away. Folded; written as
// `phrases.ts` reads it.

export type PauseSign =
  | "suspend"
  | "noMail"
  | "leave"
  | "stays"
  | "told"
  | "wants"
  | "denied"
  | "resume"
  | "away";

export const pauseSigns: Readonly<Record<PauseSign, string>> = {
  /** A pause by name. */
  suspend: `suspendre|suspendez|suspend moi|suspendez moi|suspendiez
    |suspension (des/de mes/temporaire/de l)|interrompre|interrompez
    |interruption (des envois/temporaire)
    |(mettre/mettez/mets/mettiez/mis/mise/remettre/etre/passer/rester) .. (en/sur) (pause
      /veille/attente)|en pause
    |(faire/fais/faisons/prendre/prends/voudrais/souhaite/demande/aimerais/desire/besoin
      d) .. (une/la) (petite/courte/) pause
    |pause (jusqu*/pendant/de/d/du/a/pour/temporaire/svp/s)
    |(une/la) pause (dans/des) (les/) (mails/envois/messages/courriels)
    |(temporairement/momentanement/provisoirement) .. (plus/pas/arret*/stop*/desinscri*
      /retir*/enlev*)
    |(desinscri*/retir*/enlev*/arret*/stop*) .. (temporairement/momentanement
      /provisoirement)|(op/in) pauze|pauzeren|pauzeer
    |pauze (tot/t/van/vanaf/gedurende/voor/tijdens/aub)|opschorten|opschort
    |(tijdelijk/even/zolang) (stopzetten/stoppen/onderbreken/uitschrijven)
    |(tijdelijk/even/zolang) (geen/niets/niks) .. (mail*/bericht*/sturen/stuur)
    |tijdelijk niet .. (mailen/sturen/ontvangen)|onderbreken
    |(stopzetten/stoppen) (van/tot/tijdens/gedurende/zolang)
    |(stopzetten/stoppen) .. (tijdelijk/tot/tijdens/zolang)|pausieren|pausiere
    |pausieren sie|pause (bis/vom/von/ab/fur/wahrend/machen/einlegen/bitte)
    |(auf/eine) pause|aussetzen|unterbrechen
    |(vorubergehend/voruebergehend/zeitweise/vorlaufig) .. (keine/nichts/einstellen
      /stoppen/abmelden)|(setzen/setzt) .. (aus/mails/nachrichten)
    |pause (me/my/our/the/all/mails/emails/until/from/for/please)|paused|on pause|on hold
    |hold (my/our/the/all) .. (mail/mails/email/emails/messages/post/news)
    |suspend (my/our/the/all/me)|take a break
    |(temporarily/for now) .. (stop/no/not/unsubscribe/remove)
    |(stop/unsubscribe/remove) .. temporarily|sospendere|sospendete|sospendetemi|sospendi
    |sospensione|in pausa|(una/fare/faccio) pausa|interrompere|interrompete
    |(temporaneamente/momentaneamente) .. (niente/nessun*/non)|pausa (fino/dal/da/per)
    |suspender|suspendan|suspendam|en pausa|em pausa|una pausa|uma pausa|hacer una pausa
    |wstrzyma*|zawies*|przerwe|gecici olarak|ara ver*|suspendati|o pauza|ايقاف مؤقت
    |تعليق الرسائل`,
  /** No mails: for good, unless an end is named. */
  noMail: `(pas/plus/aucun/sans) (de/d/des/mes/vos/) (nouveau*/) (mail*/message*/envoi*
      /courriel*/e mail*/email*/bulletin*/courrier*/newsletter*/notification*/nouvelles
      /info*)
    |(ne/n) .. (envoy*/ecri*/adress*/transmet*/contact*) .. (pas/plus/rien/aucun*)
    |(ne/n) .. (rien/plus/pas) .. (envoyer/ecrire/adresser/transmettre/recevoir/contacter)
    |(arretez/arreter/stoppez/stopper/cessez/cesser/stop/coupez/couper/gelez) .. (mail*
      /message*/envoi*/courriel*/e mail*/bulletin*/envoyer/ecrire)
    |inutile .. (ecrire/envoyer)|plus rien (envoyer/recevoir)
    |(veux/souhaite/voudrais) (pas/plus) .. (mail*/message*/courriel*/recevoir/bulletin*)
    |rien recevoir|ne rien recevoir
    |(geen/zonder) (enkele/enkel/nieuwe/) (mail*/bericht*/e mail*/post/bulletin*/nieuws*)
    |(niets/niks/niet) .. (sturen/mailen/stuur/schrijven)|stuur .. (niets/niks/geen/niet)
    |mail (me/mij/ons) .. (niet/niks)|(stop/stopzetten) .. (mail*/bericht*)
    |(mails/berichten) .. (stopzetten/stoppen/stop te zetten)
    |(keine/keinerlei) (weiteren/neuen/) (mail*/e mail*/email*/nachricht*/post
      /rundschreiben/bulletin*)|(nichts/nicht) .. (schicken/senden/schreiben/mailen)
    |(schicken/senden/schreiben/schickt) .. (nichts/keine/nicht)
    |(stoppen/stoppt) .. (mail*/nachricht*)|e mails .. einstellen
    |(no/without) (more/) (mail*/email*/e mail*/message*/bulletin*/news)
    |(don t/dont/do not/not/please don t) .. (email/mail/send/write/contact/message)
    |(stop/halt/cease) .. (mail*/email*/messag*/sending/writing/bulletin*)
    |not (receive/get) .. (mail*/email*/messag*)|nothing sent
    |(niente/nessun*/basta) (altr*/) (mail/e mail/email/messagg*/bollettin*/posta
      /comunicazion*)
    |non (mi/ci/) (mandat*/inviat*/scrivet*/spedit*/mandar*/inviar*/scriver*)
    |non .. (mandat*/inviat*/scrivet*/mandarmi/inviarmi/scrivermi)
    |(smettete/fermate/bloccate/fermare/bloccare) .. (mail/messagg*/invi*)
    |(nada de/ningun/sin) (mensaje*/correo*/mail*)|no me (envien/manden/escriban)
    |(sem/nenhum) (mensagens/mails/email*)|nao me (enviem/mandem/escrevam)
    |(bez/zadnych) (maili/wiadomosci)|nie (wysylajcie/piszcie)
    |(mesaj/mail) (gondermeyin/istemiyorum)|(fara/niciun) (mesaje/mailuri)
    |nu (mi/ne/imi) (trimiteti/scrieti)|لا (ترسلوا/تراسلوني)`,
  leave: `desinscri*|desabonn*
    |(retir*/enlev*/supprim*/radi*/ray*/effac*/rais*) .. (liste/moi/nous/nom/adresse
      /inscription/donnees)|(me/nous) (retirer/enlever/supprimer/rayer/desinscrire)
    |quitt* .. (plp/groupe/liste/partenariat)|definitiv*|desormais|dorenavant|a l avenir
    |resili*|demission*
    |(quitt*/demenag*) .. (region/quartier/ville/seraing/rue/belgique/pays/plp)|demenag*
    |(vendu/vendons/vends) .. maison|plus (membre/faire partie)|uitschrij*
    |(schrijf/schrijven) .. uit|(haal/verwijder/schrap) .. (mij/me/ons/lijst/adres/naam)
    |definitief|voortaan|in de toekomst|verhuis*|verhuiz*|opzegg*|geen lid|abmeld*
    |(melden/melde/meldet) .. ab|austr*
    |(streich*/losch*/entfern*) .. (mich/uns/liste/adresse/daten)|endgultig|kunftig
    |kuenftig|in zukunft|(ziehen/ziehe/zieht) .. (um/weg)|umgezogen|umzug|umzieh*
    |weggezogen|kundig*|kein mitglied|unsubscri*
    |(remove/delete/take) .. (me/us/my/list/data)|opt out|sign .. off
    |leave (the/your) (group/plp/list)|permanent*|from now on|in (the/) future
    |(moving/moved/move) .. (away/house/out/abroad/to)|for good|no longer .. member
    |cancell*|disiscri*|(togliet*/rimuovet*/eliminat*) .. (mi/ci/lista/dati)|toglietemi
    |rimuovetemi|definitivamente|d ora in poi|in futuro|trasloc*|uscire (dal/dalla)
    |(darme/darnos) de baja|(sair/cancelar) .. (lista/grupo)|jamais|nooit|nie mehr|never
    |mai piu|nunca`,
  /** Says that it is no leave. */
  stays: `(je/nous/on) (reste/restons) (membre*/inscrit*/volontiers/bien sur/)
    |rester (membre*/inscrit*)|sans (me/nous) (desinscrire/desabonner/retirer/quitter)
    |(pas/sans) (vouloir/) (me/nous/) (desinscrire/desabonner/quitter)
    |(pas/sans) .. (desinscri*/desabonn*/quitter)
    |ne .. (desinscri*/retir*/supprim*/enlev*) pas
    |(blijf/blijven) (graag/wel/natuurlijk/) (lid/ingeschreven)
    |niet .. (uitschrijven/uitgeschreven)|zonder .. (uit te schrijven/uitschrijven)
    |lid (blijven/te blijven)|(bleibe/bleiben) .. mitglied
    |nicht .. (abmelden/austreten/kundigen)|ohne .. (abzumelden/auszutreten)
    |(stay/remain/staying/remaining) .. (member/members/subscribed/registered)
    |(not/without) .. (unsubscrib*/leav*)
    |(resto/restiamo/rimango/rimanere/restare) .. (iscritt*/membr*)
    |(non/senza) .. (cancellar*/disiscriv*)`,
  /** Told of mails that did not come, or of others' work: no wish. */
  told: `(recu/recois/recevons/recevais/arrive plus/ont/avez vous/avez suspendu)
    |(ontvangen/gekregen/kreeg/kregen/ontving)|(bekommen/erhalten/bekam/erhielt)
    |(received/got/getting/arrived)|(ricevuto/arrivat*/ricevo)|(recibido/recebi)`,
  wants: `veux|voudrais|souhaite|souhaiterais|aimerais|desire|merci de|svp|prefere|wil|willen
    |zou|graag|aub|mochte|will|mochten|wollen|bitte|want|would|like|please|prefer|vorrei
    |voglio|preferisco|favore|quiero|quero`,
  denied: `(pas/sans/aucune) (de/d/) (pause/suspension)
    |(ne/n) .. pas .. (pause/suspendre/suspendez/interrompre)
    |ne (suspendez/mettez/interrompez) .. (pas/rien)
    |(fin/apres/lever/annuler/arreter/terminer) (de/la/ma/) (la/ma/) pause
    |pause (cafe/midi/carriere/dejeuner/de midi)|geen pauze|niet (op/in) pauze
    |(einde/na) (van de/de/mijn) pauze|koffiepauze|keine pause
    |nicht (pausieren/aussetzen/unterbrechen)|mittagspause|no (pause/break)
    |not (pause/suspend)|(end of/after/end) (the/my) pause|non (sospend*/interromp*)
    |nessuna (pausa/sospensione)`,
  resume: `(repren*/reprise/recommenc*/relanc*/reactiv*) .. (envois/mails/messages/inscription
      /bulletins/courriels)|(hervat*/heractiv*) .. (mails/berichten/inschrijving)
    |(fortsetzen/wiederaufnehmen/reaktivieren)
    |(resume/restart/reactivate) .. (mails/emails/messages/sending)
    |(riprend*/riattiv*) .. (mail/invi*/messaggi)`,
  away: `(je/nous/on) (rentr*/revien*/reven*)|(de/mon/notre) retour|(ben/zijn) .. terug
    |(bin/sind) .. (zuruck/wieder da)|(back/return/returning) (on/from/in)
    |(torno/torniamo/rientro/rientriamo)
    |(suis/serai/sommes/serons/sera/serais) .. (absent*/indisponible*/injoignable*
      /hospitalis*/parti/partie/partis/parties)|a l hopital
    |en (voyage/revalidation/convalescence)|partir* en|absent*
    |en (vacances/conge/conges/deplacement/mission/arret)
    |(pars/partons/partirai/partirons/m absente/m absenterai)|a l etranger
    |hors (du/de) bureau|hospitalis*|afwezig*|(met/op/in) (vakantie/verlof/reis/zending)
    |(ben/zijn) .. (weg/afwezig/onbereikbaar)
    |(niet/buiten) (op/op het/aanwezig/de/) kantoor|in het (buitenland/ziekenhuis)
    |abwesen*|(im/in) urlaub|nicht (im/in) (buro/haus/dienst)
    |(bin/sind) .. (verreist/weg/abwesend/unterwegs/nicht da/nicht erreichbar)
    |im (ausland/krankenhaus)|ausser haus|(out of/away from) (the/my/) office
    |(be/am/m/are/re/is) .. (away/abroad/unavailable/out/travelling/traveling)
    |on (leave/holiday/holidays/vacation/annual leave)|(away/absent)|in hospital|assent*
    |in (ferie/vacanza/viaggio/trasferta/ospedale)|fuori (ufficio/sede)|all estero
    |(siamo/sono/saro/saremo) .. (via/fuori/assent*)|(de/en) vacaciones
    |fuera de la oficina|ausente|de ferias|ausencia|urlop*|tatil*|izin*|concediu|vacanta`,
};
