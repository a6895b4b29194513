// Italian: the finer ideas of signals.ts: leaving and joining, data, questions, thanks, and
// letters that nobody wrote. Words only, for the learned judge.
import type { Lexicon } from "./concepts.ts";

export const itSignals: Lexicon = {
  // Leaving.
  farewell: `
    addio|arrivederci a tutti|vi saluto|ci saluto|(buona/buon) (continuazione/prosecuzione/fortuna
    /proseguimento)|in bocca al lupo|(e stato/e stata) (un piacere/bello/una bella/un onore/un
    peccato)|(e stato/stato) bello|grazie (di tutto/di ogni cosa/per tutto/per questi anni/per gli
    anni/per il passato)|(tanti/cari/un ultimo) saluti|ultimo saluto|(qui/le nostre strade) (si
    separano/finisce/mi fermo/ci fermiamo)|mi (congedo/ritiro/fermo qui/dimetto)|ci (congediamo
    /ritiriamo/dimettiamo)|senza (rancore/rancori)|con (rammarico/dispiacere/dolore)|a malincuore
    |mi (dispiace/spiace) (lasciar*/andar*/uscire/ma)|tolgo il disturbo|passo la mano|(chiudo
    /chiudiamo) (qui/il capitolo)|per me (finisce/basta cosi/e finita/e tutto)|(ho/abbiamo) (fatto
    la mia parte/dato)|auguro (a tutti/a voi/il meglio/ogni bene/buon)|vi auguro|(e giunta/e
    arrivato/e venuto) (l ora/il momento)|ciao a tutti e|non (me ne vogliate/prendetevela)|nulla
    di personale|niente di personale|tanti auguri per il futuro`,
  burden: `
    (troppe/troppi/tante/tanti) (mail/email/e mail/messaggi/avvisi/notifiche/lettere
    /comunicazioni)|troppa (posta/roba/ansia)|troppe|troppi|(ogni/tutti i) (santo giorno/giorni
    /due giorni/cinque minuti)|a raffica|(casella/posta/telefono) (piena/pieno/intasata/intasato
    /che scoppia/scoppia/esplode)|intas*|sommers*|invas*|bombard*|tempest*|sovraccaric*|stufo
    |stufa|stufi|stanco|stanca|stanchi|(non ne/ne) (posso piu/possiamo piu/ho abbastanza/ho piene
    /ho fin sopra)|basta|esausto|esausta|(mi/ci) (mettono/mette/fate/fanno/da/danno) (ansia/paura
    /angoscia/agitazione/venire/fastidio)|ansia|angoscia|angosci*|stress*|(mi/ci) (spaventa*
    /disturba*/innervosisc*/agita*/stressa*/preoccupa*/infastidi*)|non (dormo/dormiamo/riesco a
    dormire/dormo piu)|(rompete/rompono/rotto) (le scatole/le palle/i coglioni/le)|scocciat*
    |scocciatur*|seccat*|seccatur*|assillan*|assill*|fastidio|fastidios*|stressant*|(troppo/cosi)
    (spesso/frequenti)|(uno/una) (dietro/dopo) l altr*|continuamente|in continuazione|squilla
    |suona di continuo|(le/li) (cancello/butto) (senza/subito/tutte/tutti)|pieno fin`,
  disinterest: `
    non (mi/ci) (interessa/interessano/serve/servono/riguarda/riguardano/e utile/sono utili
    /importa/dice/dicono) (piu/niente/nulla/molto/affatto)|non (mi/ci) (interessa/interessano
    /serve/servono/riguarda/riguardano)|(non/nessun) (interesse/interessato/interessata
    /interessati)|perso (interesse/l interesse)|disinteress*|non (le/li) (leggo/leggiamo/apro
    /guardo)|non (leggo/leggiamo/guardo/apro) (mai/piu/le/i)|mai (letto/letti/lette/aperto/aperte
    /usato)|inutil*|non (serve/servono) (a niente/a nulla/piu/a me)|a (che/cosa) (serve/servono)
    |(non so/non me ne) (che farne/che farmene/faccio niente/cosa farmene/importa)|(che/cosa) me
    ne faccio|non fa (per me/per noi/al caso)|non (e/sono) (per me/per noi/roba/cosa mia)
    |(finiscono/finisce/va/vanno) (nel cestino/cestinat*)|cestin*|perdita di tempo|non ho (tempo
    /piu tempo/bisogno/piu bisogno)|(manca/mancanza di) (il tempo/tempo)|nessuna (utilita
    /importanza)|non ne (ho bisogno/vedo/abbiamo)|non (vedo/capisco) (l utilita/il senso/a cosa/lo
    scopo/il motivo)|senza (interesse/senso)|noia|noios*|(cambiato/ho cambiato) idea|non (e quello
    che/era quello)|me ne (frego/infischio)|superfl*|non mi (aiuta/dice)`,
  moved_away: `
    (mi/ci) (trasferisco/trasferiamo/sposto)|trasfer*|(mi sono/ci siamo/si e/sono/siamo/me ne)
    (trasferit*/andat*/spostat*/vado)|traslo*|cambi* (casa/citta/paese/quartiere/comune/regione)
    |cambiato (casa/citta/paese/quartiere/comune)|(ho/abbiamo) (venduto/lasciato/cambiato
    /traslocato/disdetto) (la casa/casa/l appartamento/il quartiere/seraing/il belgio/quartiere
    /tutto)|vend* (la casa/casa)|(casa/appartamento) (venduta/venduto/e venduta/in vendita)|non
    (abito/abitiamo/vivo/viviamo/sto/stiamo/risiedo) (piu/piu li/piu qui/piu a)|(non/piu) (abito
    /abitiamo/vivo) (li/qui/a)|(torno/torniamo/ritorno/rientro/rientriamo/tornato/tornati/tornata
    /rimpatri*) (in italia/al paese/giu/in sicilia/in calabria/in puglia/a casa mia/al mio paese
    /in patria/in sardegna/definitivamente/dai miei)|rimpatri*|rientr* definitiv*|(adesso/ora
    /ormai) (abito/abitiamo/vivo/viviamo/sto/stiamo) (a/in/al/altrove/lontano/con)|(vivo/viviamo
    /abito/abitiamo) (altrove/all estero/ora/adesso/ormai/in un altr*/lontano)|all estero|estero
    |(altra/nuova) (citta/regione/comune/paese)|(vado/andiamo/parto/partiamo) (via/a vivere/ad
    abitare/per sempre/a stare)|via (da seraing/dal belgio/dal quartiere)|lascio (seraing/il
    belgio/la casa/il quartiere/l appartamento)|(fine/finito/scaduto/scade) (del contratto/il
    contratto/contratto/l affitto/dell affitto)|(consegnato/restituito/ridato) le chiavi|scatoloni
    |(posto/lavoro/incarico) (a/in) (un altra/milano/germania/francia)|troppo lontano|non (sono
    /siamo) piu (del quartiere/di seraing/residente/residenti/in zona)|fuori zona|pensione in
    italia`,
  bereaved: `
    mort*|decedut*|defunt*|decesso|(e/era) (morto/morta/mancato/mancata/venuto a mancare/deceduto
    /scomparso/scomparsa/spirato)|venut* a mancare|(ci ha/ci hanno) lasciat*|scompars* di|(non c e
    /non ci/non e) piu (fra noi/tra noi/con noi)|vedov*|lutto|funeral*|esequie|sepol*|cimitero
    |condoglian*|buon anima|buonanima|(pace all/riposi in) (anima/pace)|perso (mio marito/mia
    moglie/mio padre/mia madre/mia mamma/mio papa/mio figlio/mia nonna)|(casa/residenza) (di
    riposo/per anziani/di cura)|ospizio|home|ricover*|(in/all) (ospedale da/hospice/demenza)
    |demenza|alzheimer|(compianto/povero/povera) (marito/moglie/padre/madre/papa/mamma/nonno
    /nonna)|(mio/mia) (povero/povera/defunto/defunta) (marito/moglie/padre/madre/papa/mamma)|eredi
    |eredita|(svuotare/svuotiamo) la casa|ictus|(gravemente/molto) (malato/malata)|malattia|non e
    piu autosufficiente|autosufficien*`,
  distrust: `
    delus*|delusione|deluden*|fiducia|(persa/perso/tradita/finita) (la fiducia/fiducia)|sfiducia
    |diffid*|tradit*|tradimento|pettegol*|chiacchier* (su/di/alle)|dicerie|maldicen*|spi* i vicini
    |spiare|spiano|spione|spioni|spia|spie|delazion*|delator*|denunci* (i vicini/il vicino)
    |ficcanaso|impicci*|milizia|giustizier*|ronde|sceriff*|stato di polizia|grande fratello
    |razzis*|razzismo|xenofob*|pregiudiz*|stranier*|immigrat*|discrimin*|vergogn*|vergogna|schif*
    |indign*|scandal*|offes*|offensiv*|insult*|umilia*|maleducat*|arrogan*|(non/mai) (fate/fanno
    /si fa) (niente/nulla/mai)|(non succede/non cambia/non si muove) (niente/mai/nulla)|(nessuno
    /mai) (risponde/fa niente/si muove/risposto/ha risposto)|non (serve a niente/rispondete)
    |(presa/prese) in giro|pagliacc*|buffon*|una farsa|farsa|ipocri*|bugi*|menzogn*|propaganda
    |politic*|incompeten*|poco seri*|(non/piu) (condivido/sono d accordo/mi riconosco/credo/mi
    fido/ci credo)|non mi (fido/piace/sento a mio agio)|contro (i miei principi/la mia coscienza)
    |coscienza|principi|allarmis*|paranoi*|caccia alle streghe|tratt* come|litig* (con/alla/in
    riunione)|a disagio|mi avete (trattat*/offes*/dett*)`,
  stop_order: `
    bast*|basta|smett*|smettete|smettetela|smettere|finitela|piantatela|stop|(fermate/interrompete
    /cessate/sospendete/terminate/chiudete) (tutto/l invio/di/questi/queste/la/il/le/i/ogni)|cess*
    |interromp*|(lasciatemi/lasciateci/lasciate) (in pace/stare/perdere/mi in pace)|in pace
    |(toglietemi/togliermi/toglimi/togliete/levatemi/levate/cancellatemi/cancellarmi/cancellate
    /eliminatemi/depennatemi/depennate/scancellatemi/rimuovetemi/escludetemi/sbattetemi/buttatemi
    /tiratemi) (fuori/via/da/dalla/dal/il/per/subito/mi/la/pure)|toglietemi|toglimi|levatemi
    |cancellatemi|depennatemi|rimuovetemi|escludetemi|disiscrivetemi|eliminatemi|scancellatemi
    |toglie* (il mio nome/il mio indirizzo/me/mi)|disiscri*|disiscrizione|cancellazione|cancellar*
    (dalla/dal/mi/l iscrizione)|annull* (la mia/l iscrizione/l abbonamento/iscrizione)|recesso
    |reced*|recedo|dimission*|dimetto|(mi/ci) (ritiro/dimetto/cancello/tolgo/disiscrivo/ritiriamo
    /tiro fuori/chiamo fuori/levo)|(esco/usciamo/uscire/uscita/esce) (dal gruppo/dalla lista/dal
    partenariato/da/di scena)|(me ne/mene) (vado/esco/tiro)|(fuori/fate senza/senza) (di me/da
    tutto/noi)|non (contate/contatemi) (piu/su)|(scordatevi/scordatemi/dimenticatemi
    /dimenticatevi) (di me/)|non (mi/ci) (scrivete/mandate/scriva/mandi/inviate/disturbate
    /contattate/cercate)|non (scrivetemi/mandatemi/inviatemi/voglio piu/vogliamo piu/desidero piu
    /intendo piu/disturbatemi)|niente piu (mail/messaggi/posta/email)|nessun* (mail/messaggio
    /comunicazione) piu|(chiudo/chiudiamo) (con voi/qui)|taglia* (fuori/corto)|per favore basta|mi
    tolgo|considerat* (fuori/uscito)|dare le dimissioni|disdetta|disdico|disdire|unsubscribe
    |revoc* (la/l iscrizione)`,
  once_member: `
    (ero/eravamo/sono stato/sono stata/siamo stati/fui) (membro/membri/iscritto/iscritta/iscritti
    /socio/socia/parte/nel gruppo)|ex (membro/socio/socia/iscritto)|(mi ero/mi sono/ci eravamo/ci
    siamo) (iscritto/iscritta/iscritti/registrat*)|(iscritto/iscritta/iscritti/membro/socio/socia)
    (da/dal/dall/nel/fin/anni/da anni/tempo fa/a suo tempo)|(avevo/avevamo/ho) (dato/lasciato
    /firmato/aderito) (la mia/il mio/il nome/l adesione/nel/anni)|(a suo/un) tempo|anni fa (mi/ci
    /ho)|(in/da) (passato/allora)|dopo (tanti anni/anni/due anni/tre anni)|all epoca|una volta
    (ero/mi)|sin dall inizio|fin dall inizio|(da/dalla) fondazione|come (membro/socio)|ricevevo
    |ricevevamo|(faccio/facevo) parte (da/del/)|adesione del`,
  // Joining.
  newcomer: `
    (appena/da poco) (arrivat*/traslocat*/trasferit*/venut*/sistemat*/comprat*/sposat*)|(mi sono
    /ci siamo/siamo/sono) (appena/da poco) (trasferit*/arrivat*/installat*)|nuov* (arrivat*/vicin*
    /abitant*/residente/residenti/inquilin*/proprietari*/casa/del quartiere/nel quartiere/qui/in
    zona/in via/della via/della zona)|(sono/siamo) (nuov*/i nuovi/il nuovo/la nuova)|(ho/abbiamo)
    (comprato/acquistato/affittato/preso/preso in affitto) (casa/una casa/un appartamento/l
    appartamento/la casa)|prima casa|(venuti/venuto/venuta/veniamo) ad abitare|(abito/abitiamo
    /vivo/viviamo/sto) (qui/a seraing/in zona/nel quartiere) (da/dal)|da (due/tre/pochi/qualche
    /poche/un) (mesi/settimane/mese/giorni) (abit*/viv*/siamo/sono/in)|da (poco/pochi mesi/un
    mese)|(arriviamo/arrivo/vengo/veniamo) (dall/dalla/da) (italia/sicilia/ucraina/liegi/bruxelles
    /estero)|(cambio/fatto) (di casa/il trasloco)|scatoloni|stabilit*|insediat*|neo (arrivat*
    /resident*)|(traslochiamo/ci trasferiamo) (a seraing/qui/da voi/in)|nuova arrivata|straniero
    qui`,
  told_by: `
    (mi/ci) (ha/hanno) (parlato/detto/consigliato/raccontato/spiegato/dato/informat*/fatto vedere
    /suggerito/segnalato)|me (l ha/lo ha/ne ha/ne hanno/lo hanno/l hanno) (detto/parlato
    /consigliato/raccontato)|(ho/abbiamo) (visto/letto/trovato/sentito/saputo/ricevuto) (il vostro
    /la vostra/un/il/un volantino/parlare/che/di voi/del/sul/su/l adesivo/da/dalla/nel/sulla)
    |sentito (parlare/dire)|volantin*|manifest*|locandin*|cartell*|adesiv*|foglietto|opuscolo
    |depliant|brochure|bacheca|(nella/in) (buca/cassetta/bucalettere)|cassetta (delle lettere
    /postale)|buca delle lettere|passaparola|(su/tramite) (facebook/internet/il sito/la pagina)
    |facebook|sul (vostro sito/sito/giornale/bollettino/giornalino)|giornal*|(alla/durante la/dopo
    la/all ultima) (riunione/festa/serata/messa/fiera)|(il/la/un/una/mio/mia) (vicino/vicina/amico
    /amica/cognata/cugino/collega/farmacista/panettiere/medico/agente/poliziotto/barbiere
    /parrucchiera/postino/sorella/zia) (mi/ci/ne/che/dice/fa parte/e iscritt*/e membro/riceve)
    |consigliat*|(da/tramite) (un vicino/una vicina/un amico/un amica/mia sorella)|mi dicono|mi e
    stato (detto/consigliato)|per caso|(ho/abbiamo) (incontrato/conosciuto) (il/la/un)|il vostro
    (coordinatore/volantino/cartello/indirizzo)|in (farmacia/comune/biblioteca/parrocchia)`,
  willing: `
    (contate/contatemi/contate pure/conta) (su di me/anche me/pure me/su di noi/me/con me)|ci sto
    |ci stiamo|ci sono|ci siamo|io ci sto|volentieri|(con/molto) (piacere/gioia/entusiasmo
    /volentieri)|(perche/e perche) no|(si/certo) (grazie/certo/volentieri/anche/per me/voglio/mi
    iscrivo)|certo|certamente|d accordo|va bene (per me/anche/iscri*)|accett*|(sono/siamo/sarei
    /saremmo) (pronto/pronta/pronti/disponibile/disponibili/interessat*/dei vostri/felice/felici
    /lieto/contento/contenta/favorevol*/convint*)|disponibil*|(buona/bella/ottima/bellissima)
    (idea/iniziativa/cosa)|dei vostri|(mi/ci) (metto/mettiamo/offro) (a disposizione/volontari*)
    |volontari*|(mi/ci) (piacerebbe/farebbe piacere/iscrivo/iscriviamo/unisco/uniamo/aggiungo
    /candido)|(mettetemi/segnatemi/scrivetemi/iscrivetemi/aggiungetemi/prendetemi/segnateci
    /iscriveteci/mettetici/metteteci/segnami) (pure/anche/nella/in/sulla/nel/giu/alla/al)
    |segnatemi|iscrivetemi|aggiungetemi|iscriveteci|segnateci|aggiungeteci|anch io|anche (io/noi
    /me)|pure io|ho (cambiato idea/deciso/riflettuto)|mi (avete/ha) convint*|convint*|(finalmente
    /alla fine) (mi/ho)|ci provo|proviamo|eccomi|eccoci|conto su`,
  how_to: `
    come (si fa/faccio/facciamo/posso/possiamo/ci si/mi/fare/devo/dobbiamo/si diventa/si entra/si
    aderisce/funziona l iscrizione) (a/per/ad/iscriv*/diventare/entrare/aderire/iscrivo/fare/)
    |(cosa/che) (devo/dobbiamo/bisogna/si deve/occorre/serve/ci vuole/altro/vi serve) (fare/per
    /mandare/compilare/portare/firmare/)|(cosa/che) (serve/occorre/vi serve) (per/da/)|dove (si/mi
    /ci/posso/devo) (firma/iscrivo/iscrive/iscrivere/firmare/rivolgere/compilare/aderire/trovo)
    |(quali/che) (documenti/dati/moduli/carte/passi)|modul*|formular*|compil*|procedur*|iscrizion*
    |(posso/possiamo/potrei/potremmo/si puo) (iscrivermi/iscriverci/aderire/partecipare/entrare
    /unirmi/diventare/far parte/fare parte/ancora/essere)|(e/sarebbe) possibile (iscriversi
    /iscrivermi/aderire/partecipare/diventare/far parte/ricevere/entrare)|(basta/e sufficiente)
    (questa/una/questo/cosi/un messaggio/scrivere/un)|(fatemi/ditemi/fateci/mi dite/mi dica)
    (sapere come/come/cosa/che cosa/dove/sapere cosa)|(mandatemi/inviatemi/mi mandate/mandateci)
    (il modulo/i documenti/il link/le istruzioni/il formulario/la carta)|passi da|tessera|carta di
    adesione|in che modo|come diventare`,
  take_part: `
    (far/fare/faccio/diventare/essere/entrare) (parte/membro/a far parte/nel gruppo/utile/socio
    /nella lista/dei vostri)|partecip*|aderi*|adesione|(dare/dar/do) una mano|aiutare|collaborare
    |contribuire|contribuir*|collabor*|aiut* il quartiere|contribut*|rendermi utile|(essere
    /sentirmi) (utile/piu sicur*/informat*/avvisat*/al corrente)|(tenere/tengo/teniamo) (d occhio
    /gli occhi/gli occhi aperti)|occhi aperti|vigil*|sorvegli*|unirmi|unirci|unisco|uniamo|iscriv*
    |iscrizione|iscritt*|registr*|aggiungere|aggiungermi|aggiungerci|inserir*|inserite*
    |aggiungete*|(ricevere/avere/ricevo/riceverei) (le/i/gli/anche/le vostre/i vostri) (mail
    /messaggi/avvisi/notizie/informazioni/bollettini/comunicazioni/email/consigli/allerte)
    |(tenetemi/tenermi/teneteci/restare/rimanere) (informat*/aggiornat*/al corrente)|al corrente
    |interessat* (a/al/alla/ad/all)|(mi/ci) interess* (il/la/partecip*/far/molto/essere)
    |(sicurezza/bene) (del/della/nostra/di) (quartiere/via/zona/nostre/tutti)|(lista/elenco
    /gruppo) (del quartiere/dei membri/di/dei/degli/whatsapp)|solidariet*|membr*|soci|vicinato`,
  left_out: `
    (a me/a noi/io/noi/da me) (niente/nulla/non) (arriva/mi arriva/mai/ricevo/riceviamo/ho
    /arrivano)|(a me/a noi) (niente/nulla/mai)|non (mi/ci) (arriva/arrivano/e arrivat*/avete
    /mandate) (niente/nulla/nessuna/mai/piu/ancora/iscritt*/messo/)|non (ricevo/riceviamo/ho
    ricevuto/abbiamo ricevuto/ho mai ricevuto/ho mai) (niente/nulla/nessun*/mai/piu/i/le/la/il
    /ricevuto/alcun*)|non (ricevo/riceviamo)|(gli altri/tutti/i vicini/la mia vicina/il mio vicino
    /mio fratello/mia sorella/mia cognata/tutta la via) (ricevono/riceve/hanno/si/li/le/lo
    ricevono/ha ricevuto)|tutti (tranne/meno/eccetto) (me/noi/io)|(e io/e noi/io) (no/niente
    /invece)|perche (io/noi/a me/a noi/non mi/non ci) (no/non/niente/mandate/arriva/arrivano
    /avete)|(mi avete/ci avete/vi siete/avete) (dimenticat*/saltat*/scordat*/lasciat* fuori)
    |dimenticat*|escluso|esclusa|tagliat* fuori|non (sono/siamo) (nella/in/sulla/nell/iscritt*)
    (lista/elenco/)|spam|posta indesiderata|(pure/anche) (io/noi/a me/a noi/me) (vorrei/voglio/li
    /le/lo/)|anch io (vorrei/voglio)|(tramite/attraverso/da) (la vicina/il vicino/mio marito/mia
    moglie/mia figlia)|(me li/me le/me la/mi) (inoltra/passa/legge/gira)|(mai/niente) (arrivato
    /arrivata/ricevuto)`,
  gives_contact: `
    (ecco/questo e/il/qui/di seguito/qui sotto/sotto) (il mio/la mia/i miei/il nostro/mio)
    (indirizzo/numero/recapito/nome/mail/email/dati/telefono/cellulare/contatto/recapiti)|(mio/il
    mio/la mia) (indirizzo/numero/mail/email/telefono/cellulare/recapito/e mail/nome/cognome) (e
    /sono/di casa)|(abito/abitiamo/vivo/viviamo/risiedo/sto/stiamo) (in/a/al/nella/nel/alla/in via
    /presso/di fronte/vicino)|(residente/residenti/domiciliat*) (in/a/al)|(rue/avenue/quai/place
    /chaussee/via/viale/boulevard/allee) (de/du/des/d/la/le/l)|(tel/cell/cellulare/gsm/telefono
    /numero) (e/il/di/nr)|(mi/ci) (trovate/potete chiamare/potete contattare/potete raggiungere
    /chiamate/raggiungete) (al/a/allo/in/sotto/su)|(potete/puo) (chiamarmi/contattarmi/scrivermi
    /trovarmi/raggiungermi)|raggiungibile|(chiamatemi/contattatemi/scrivetemi/telefonatemi) (al/a
    /allo/qui/su)|mi chiamo|sono (il signor/la signora/nato/nata)|(interno/appartamento/piano
    /scala/numero/int/n/civico/bte/bus) (a/b/c/1/2/3/4/5/6/7/8/9/10/11/12/14/18/20)|nat* (il/a
    /nel)|sottoscritt*|in fede|gmail|hotmail|libero it|vostro recapito|recapito`,
  // Data and details.
  privacy_law: `
    gdpr|rgpd|privacy|(ai sensi/in base/a norma/in virtu/secondo) (dell/del/della/degli/l/la/il)
    (articolo/articoli/regolamento/gdpr)|articolo|regolament*|protezione dei dati|dati personali
    |trattamento|titolare|responsabile del trattamento|garante|autorita (di/per/garante)|dpo
    |diritt*|(diritto/diritti) (di/all/alla/a/al/miei)|oblio|consenso|(revoco/ritiro/nego/revocare
    /ritirare) (il/ogni/l/consenso)|autorizz*|legal*|avvocat*|normativ*|(entro/nei) (un mese
    /trenta giorni/30 giorni/i termini/termini di legge/il termine)|termini di legge|reclamo
    |ricorso|riservat*|conserv*|terzi|istanza|diffida|formale richiesta|formalmente|(base/obbligo)
    (giuridica/legale)|rettifica|portabilita|informativa|per legge|la legge|di legge|art (15/16/17
    /12/13/14/20/21)`,
  what_you_hold: `
    (cosa/che/che cosa/quali/tutto quello/tutto cio/quello/quanto/tutto/quel) (che/sapete/avete
    /tenete/dati/informazioni/conservate/risulta/c e scritto/e scritto/avete scritto/ce scritto)
    (avete/sapete/tenete/conservate/di me/su di me/sul mio conto/avete scritto/mi riguarda/che/su
    /scritto/possedete/in possesso/)|(su di/di/sul/su) (me/noi/mio conto) (avete/sapete/tenete
    /conservate/possedete/risulta/scritto/e scritto/nei/nel/registrat*)|sul mio conto|(mi/che mi)
    (riguarda/riguardano/concern*)|(miei/i miei) (dati/dossier/file/record)|(la mia/mia) (scheda
    /pratica/cartella/posizione)|scheda|dossier|fascicolo|copia (di/dei/integrale/completa/della
    /del/per)|copia|estratt*|stamp*|(visionare/consultare/vedere/leggere/accedere/accesso
    /conoscere/sapere) (i miei/ai miei/ai dati/tutto/cosa/la mia/quali/che cosa/quello/alle/che)
    |accesso (ai/alle/a)|accedere|(chi/a chi) (ha/li/lo/ha visto/puo/legge/avete/vede) (visto
    /accesso/letto/vede/dato/dati/vedere/leggere)|(da dove/come/da chi/dove) (avete/vi/provengono
    /avete preso) (preso/avuto/trovato/ottenuto/arriva/il mio)|provenien*|(nei/nel/dal/nel vostro
    /nei vostri) (archivi/archivio/registri/registro/computer/file/schedario/elenchi/database
    /server)|archivi*|registr* (su/di/con)|schedat*|schedari*|schedare|database|conservat*|(in
    vostro/vostro) possesso|elenco completo|informazioni (su/che)|possedete`,
  wipe_out: `
    (cancell*/elimin*/distrugg*/rimuov*/far sparire/fate sparire/buttat*/brucia*/strappa*/togli*)
    (tutto/tutti/tutte/ogni/i miei/i dati/dati/la mia scheda/definitiv*/ogni traccia/qualsiasi
    /quello/le mie/il mio/il mio nome/per sempre/completamente/subito tutt*)|distrugg*|distrutt*
    |distruzione|brucia* (tutto/la/il/i)|sparire|sparisc*|scompar*|(cancellazione/eliminazione
    /rimozione) (dei/di/totale/completa/definitiva/integrale/dati/immediata)|per sempre
    |definitivamente|in modo definitivo|completamente|integralmente|totalmente|del tutto|(nessuna
    /senza/ogni/alcuna/qualsiasi) (traccia/copia/informazione)|tracc*|oblio|(non deve/non devono
    /non) (rest*/riman*) (niente/nulla/piu/traccia/nessun*/alcun*)|(resti/rimanga/restare/rimanere
    /resta) (niente/nulla/pulit*/traccia)|(non/piu) (conservare/conservate/tenere/tenete
    /archiviate/custodire)|(tutto quello/tutto cio/tutti i dati/tutto) (che avete/che mi riguarda
    /su di me/di me/mi riguard*)|(da/dai) (tutti i/vostri/ogni) (archivi*/registri/file/computer
    /elenchi)|dai (vostri/registri/computer/archivi)|copie (di/comprese/incluse)|(compres*
    /inclus*) (le copie/le vecchie/i backup/il/le foto)|(confermat*/conferma) (che/dell/la/l)
    (avvenuta/e stato/cancellazione/eliminazione/tutto/fatto)|(come se/mai) (non fossi/esistit*
    /stat*)|ripul*|pulizia|azzera*|scordat*|dimenticat* che|svuot* (la/il mio)|scartoff*|carta
    straccia|trituri*|tritat*`,
  is_changed: `
    (ho/abbiamo/e/sono/ha) cambiat*|cambi* (indirizzo/numero/mail/email/cognome/lingua/telefono
    /operatore/gestore/posta/di/il/la/l/nome/dati)|(nuov*/altr*) (indirizzo/numero/mail/email/e
    mail/telefono/cellulare/recapito/cognome/casella/gsm/casa/via/account)|(non e/non sono/non)
    piu (lo stesso/quello/la stessa/valid*/attiv*/funziona/esiste/quella/uso/in uso/usare/usate)
    |(d ora/da ora/da oggi/da adesso/d ora in/a partire da/da domani/dal primo) (in poi/in avanti
    /poi/oggi/ora/adesso/avanti/)|dorinnanzi|d ora innanzi|in futuro|(invece/anziche/al posto/in
    luogo) (di/del/della/dell/che)|aggiorn*|modific*|sostitu* (con/il/la/l/da)|variazion*
    |(scrivetemi/mandate/scrivete/inviate/usate/mandatemi/inviatemi) (a questo/a questa/al nuovo
    /alla nuova/qui/in italiano/in francese/su questo/questo/d ora/sul/sulla/al/alla/tutto a)|in
    (italiano/francese/olandese/inglese/tedesco)|lingua|(prendete/prendere) nota|annot*|vi
    (comunico/informo/segnalo) (che/il/la/il nuovo/la nuova)|comunico (il/la/che/il nuovo)|(il
    resto/tutto il resto) (resta/rimane/uguale/e uguale/non cambia/come)|invariat*|(rotto/perso
    /rubato/bloccat*) il (telefono/cellulare/gsm)|(sono/siamo/mi) (passat*/trasferit*/spostat*) (a
    /al/dal/di/in)|traslocato (al/in/a/dal)|adesso (e/si chiama/abito/sto/il)`,
  old_and_new: `
    (vecchi*/precedent*/ex/prima/quell*) (indirizzo/numero/mail/email/telefono/casella/cellulare
    /cognome/casa/account/recapito)|vecchi*|precedent*|non (e/sono/va/vale/funziona/esiste) piu
    |piu (valid*/attiv*/in uso)|(mort*/chius*/disattivat*/scadut*/bloccat*/inesistente/morta e
    sepolta/hackerat*) (la mail/la casella/il numero/l account/l indirizzo/)|disattivat*|scadut*
    |hackerat*|(quello/quella) (nuov*/vecchi*/di prima/giusto/attuale)|(il nuovo/la nuova/nuovo
    /nuova) (e/numero/indirizzo/mail/email/casella/cellulare/telefono)|sostituisce|al posto (di
    /del/della)|(cancellate/buttate/togliete/dimenticate) (il/la) vecchi*|(prima/fino a ieri
    /finora) (era/ero/abitavo/avevo/avevamo)|(ora/adesso/oggi) (e/si chiama/sono/diventa)|diventa
    |(da/dal/dalla) .. (a/al/alla) (numero/rue/via)|cognome da (nubile/sposata)|da nubile|attuale
    |cambiato (gestore/operatore)`,
  correction: `
    (err*/sbagl*) (di/nel/nella/nell/il/la/l/mio/nome/indirizzo/numero/battitura/ortografi*/c e
    /avete/in)|errore|errori|errat*|sbagliat*|sbaglio (nel/di/nell)|corregg*|corrett*|correzion*
    |rettific*|(si scrive/scritto/scrive/scrivete) (con/male/cosi/senza/due/giusto)|(con/senza
    /una) (due/una/doppia/h/l acca/la h/la y/accento/l accento/apostrofo/la k/la z/elle/erre/esse)
    |doppia|refuso|ortografi*|(non/e non) (signor/signora/il/la/dott/numero/al/rue)|(sono/e) (una
    donna/un uomo/una signora/un signore/femmina/maschio) (non/e non/)|(manca/mancano) (una/la/un
    /l/il/lettera/cifra)|(invece/anziche) (di/del/che)|(il mio/mio) (nome/cognome) (e/si scrive
    /non)|(scambiat*/confus*/invertit*) (il/il nome/con/nome/i/me)|invertit*|numero civico|cifra
    |(avete/hanno) (scritto/messo/sbagliato/scambiato) (male/il/al/con/un)|per la precisione
    |esatto|inesatt*|precis*|nome giusto|non si scrive`,
  life_event: `
    spos*|matrimonio|nozze|divorzi*|separat*|separazione|(mi sono/ci siamo/siamo) (sposat*
    /separat*/lasciat*/divorziat*)|ex (marito/moglie/compagn*/fidanzat*)|da (sposata/nubile)
    |pension*|(andat*/sono) in pensione|prepension*|licenziat*|disoccup*|(nuovo/cambiato/perso
    /trovato) (lavoro/il lavoro/posto/datore/impiego)|(e nat*/nascita/nato/nata) (mio/mia/nostr*
    /il/la/un/una/nipot*)|incint*|gravidanza|bebe|neonat*|bambin* in arrivo|diventat* (nonn*/papa
    /mamma/padre/madre)|nipotin*|vedov*|operat*|operazione|malat*|malattia|ospedale|ricoverat*
    |chemio|ictus|infarto|cittadinanza|naturalizz*|laure*|diploma*|finito gli studi|compleanno
    |(compio/compiuto/compie) (anni/70/80/65/90/ottant*/settant*)|convivo|conviviamo|andat* a
    (vivere/convivere)`,
  // Questions.
  wondering: `
    (mi/ci) (chiedo/chiedevo/domando/chiediamo/domandavo/chiedevamo/sono chiesto)|(volevo/vorrei
    /vorremmo/volevamo/desidero/desidererei/avrei voluto/gradirei/mi piacerebbe/posso/potrei)
    (sapere/chiedere/domandare/capire/informazioni/conoscere/un informazione)|domanda|domande
    |quesito|dubbio|dubbi|curiosita|informazione|chiarimento|chiarimenti|delucidazion*|info|(e
    /sarebbe/era) (vero/possibile/permesso/obbligatorio/normale/gratis/gratuito/legale/necessario
    /consentit*/giusto/sicuro/lecito/ammess*)|(sapete/sa/qualcuno sa/mi sapete/sapreste/saprebbe
    /potete/potreste/puo/potrebbe) (dire/dirmi/dirci/indicar*/spiegar*/se/come/chi/dove/quando
    /consigliar*/informar*/quanto/perche)|(ditemi/mi dite/mi dica/fatemi sapere/fateci sapere
    /spiegatemi/mi spiegate) (se/quando/come/chi/dove/perche/cosa/quanto)|(devo/dobbiamo/bisogna
    /si puo/si deve/posso/possiamo/occorre/conviene/tocca/serve) (per forza/avere/essere/parlare
    /pagare/portare/tenere/mettere/anche/venire/dire/ancora/chiamare/fare/segnalare/dichiarare)|si
    puo|(quanto/quanti/quante) (costa/tempo/volte/mail/dura/ci/dur*/persone/si)|(quando/dove) (e
    /sara/si/posso/comincia/inizia/ci)|(chi/che cosa/cosa) (e/fa/devo/si/succede/decide/puo/fate
    /posso/vuol dire/significa/ne pensate)|(c e/ci sono/esiste/esistono) (un/una/qualche/modo
    /anche/ancora/dei/delle/qualcuno/la possibilita)|non (ho capito/capisco/mi e chiaro/so se/ho
    ben capito/sappiamo se)|come (funziona/mai/si fa/devo/posso/ci si/vi)|come mai|prima di
    (decidere/iscrivermi/aderire/firmare)|per (curiosita/sapere/capire)|semplice (curiosita
    /domanda)|ci penso|ci penso su|ci devo pensare|ci pensero|in attesa di (risposta/una risposta
    /chiarimenti)|cosa (ne/mi) (pensate/consigliate)|mettiamo che|ammettiamo|se per caso|e se`,
  conditions: `
    gratis|gratuit*|(quanto/cosa) (costa/si paga/viene/bisogna pagare)|prezzo|quota|(iscrizione
    /tessera/adesione) (a pagamento/annual*/gratuita)|euro|inquilin*|affitt*|proprietari*|(eta
    /anni) (minima/limite/massima/bisogna)|(da/a) (che/quale/quanti) (eta/anni)|minorenn*
    |maggiorenn*|(18/16/diciotto/sedici) anni|condizion*|requisit*|criter*|obblig* (a/di/per
    /venire/partecipare/nessuno/)|obblig*|impegn*|vincol*|dover* (di/fare)|ronda|ronde|pattugli*
    |statuto|carta dei|assicur*|responsabil*|(posso/si puo/posso poi) (uscire/smettere/cancellarmi
    /lasciare/ritirarsi/ritirarmi)|quando (voglio/si vuole)|anonim*|chi (vede/legge/puo vedere
    /riceve/sa)|(il mio nome/i miei dati/i nomi) (agli/ai/viene/vengono/sono/a)|(parlare/sapere
    /capire/conoscere) (il/in/bene/francese/la lingua/l italiano) (francese/bene/)|stranier*
    |(senza/serve/bisogna avere/avere) (internet/computer/smartphone/whatsapp/documenti/la
    macchina)|(bisogna/si deve/devo/occorre) (essere/abitare/avere/pagare/parlare/venire
    /partecipare)|(anche chi/per chi/solo per/anche per) (abita/ha/e/lavora/i/gli/non/chi)|negozi*
    |commerciant*|fedina|residen*|(fuori/al confine/confine) (seraing/comune/del comune/dal
    comune)|(quante/quanto) (mail/ore/tempo/riunioni/volte)|costa|costano|costo|costi|pagare|si
    paga|pagamento|turno|turni|regola|regole|regolamento`,
  whom_to_ask: `
    a chi (mi/ci/devo/si/posso/bisogna/chiedo/rivolg*/telefon*/scriv*)|chi (e/si occupa/devo/posso
    /bisogna/chiamo/contatto/responsabile/chiamare/comanda/si incarica/gestisce) (il/la/di
    /chiamare/contattare/di questo/responsabile/sentire/avvisare/per/)|rivolg*|responsabil*
    |incaricat*|referent*|coordinator*|coordinatric*|(agente/vigile/ispettore) (di quartiere/del
    quartiere)|(quale/che/qual e il) (numero/ufficio/servizio/indirizzo/sportello)|(numero
    /recapito) (di telefono/del/della/per/dell/da chiamare/verde)|(orar*/apertur*) (di/d/dell
    /degli/dello/apertura/ufficio)|(ufficio/sportello/servizio) (competente/comunale/giusto/aperto
    /di/urbanistica/tecnico)|(indirizzo/persona/posto/ufficio) (giust*/sbagliat*/competent*)
    |(siete/e) (voi/il posto/l indirizzo) (giust*/competent*/che/)|(compete/spetta/tocca) (a voi/a
    chi/al/alla)|competen*|101|112|numero di emergenza|centralino|(chiamo/chiamare/telefonare
    /scrivere) (voi/la polizia/il comune/101/a voi) (o/oppure)|dove (devo/si/posso/bisogna)
    (andare/segnala/portare/denunciare/rivolgermi/telefonare/buttare/lasciare)|(parlare/incontrare
    /contattare/appuntamento) (con/col/un/il/qualcuno)|mettermi in contatto|mettersi in contatto
    |con chi (posso/devo/si)|indicarmi`,
  what_became: `
    (che/cosa/che cosa/come) (fine/e successo/e stato/ne e/e andata/e finita/avete fatto/si e
    fatto/ne avete) (ha fatto/hanno fatto/di/del/della/con/poi/fatto/a)|(com e/come e) (andata
    /finita)|novita|notizie|aggiornamenti|sviluppi|nuove|riscontro|risposta|esito|seguito|(nessuna
    /senza/ancora nessuna/mai) (risposta/notizia/novita/reazione/riscontro/avuto risposta
    /risposto)|(attendo/aspetto/aspettiamo/attendiamo/in attesa) (ancora/da/una/risposta/notizie
    /di/sempre/la vostra)|non (ho/abbiamo/mi/ci) (avuto/ricevuto/saputo/ancora/avete/piu/sentito)
    (risposta/niente/nulla/notizie/piu/risposto/saputo/avuto/ricevuto/fatto)|(vi avevo/vi ho/ho
    /avevo/avevamo/abbiamo) (scritto/segnalato/mandato/inviato/gia scritto/gia segnalato/chiesto
    /denunciato/comunicato/telefonato)|(la mia/mia/nostra) (segnalazione/mail/lettera/richiesta
    /denuncia/domanda/ultima/precedente) (di/del/della/e/precedente/rimasta/senza)|segnalazion*
    |(sollecit*/ricord*) (la/che/vi/di/mi)|sollecit*|(secondo/terzo/ennesim*) (messaggio/mail
    /sollecito/volta/richiesta/lettera)|(e/era) stat* (fatto/preso/risolt*/sistemat*/letto
    /trasmess*/ricevut*/presa in carico)|(avete/hanno) (fatto/ricevuto/letto/preso/trasmesso
    /trovato/risolto/saputo) (qualcosa/la/il/niente/provvedimenti/qualcuno/poi/)|(due/tre/qualche
    /alcune) (settimane/mesi/giorni) fa (vi/ho/avevo/abbiamo/avevamo)|nel frattempo|intanto|a che
    punto|(preso/presi/presa) (provvedimenti/in carico/i ladri)|dimenticat* di|come promesso`,
  meeting: `
    riunion*|assemblea|incontr*|serata informativa|ordine del giorno|odg|verbal*|convocazion*
    |invit*|(data/ora/luogo/orario/sala) (della/dell/del/di/e/esatta/prevista)|(quando/dove/a che
    ora) (e/si/sara/si tiene/c e/inizia/comincia/ci) (la/tiene/prossima/vede/riunisc*/trova
    /incontr*/l)|(prossim*/ultim*) (riunione/incontro/assemblea/serata/volta)|sala (parrocchiale
    /comunale/riunioni/polivalente/delle feste/)|(venire/vengo/veniamo/verro/verremo/partecipare
    /partecipo/essere presente/presenti/presenziare) (alla/all/anche/con/pure/a/mercoled*/gioved*)
    |non (potro/posso/possiamo/riesco/riusciamo/potremo/ci saro) (venire/partecipare/essere
    /esserci/a venire)|mi scuso|(assente/assenza) (alla/dalla/giustificat*)|(portare/porto
    /portiamo) (i/il/un/una/qualcosa/un dolce/anche/bambin*/il cane)|traduzion*|tradutt*
    |interprete|(alle/ore) (sette/otto/19/20/18/19h/20h/diciannove/venti) (e/di sera/in/)
    |(rinviat*/annullat*/spostat*/rimandat*) (la/al/a/riunione/)|ci vediamo (alla/li/giovedi
    /martedi/mercoledi/al)|parchegg* (vicino/alla/davanti/per la)|votazion*|relator*|sede`,
  for_third: `
    (per/di/da parte di/per conto di/a nome di/della/per la/per il) (mia/mio/la/il/una/un/i/nostr*
    /mia vecchia) (madre/mamma/nonna/padre/papa/nonno/zia/zio/vicina/vicino/suocera/suocero/figlio
    /figlia/genitori/sorella/fratello/amico/amica/nonni/cognata/cliente/paziente/inquilina/signora
    /suoceri)|(per conto/a nome/da parte) (di/della/del/mia/sua)|(mia/mio/la mia/il mio) (madre
    /mamma/nonna/padre/papa/nonno/zia/zio/vicina/vicino/suocera/suocero/vecchia vicina) (ha/non
    /vive/abita/sta/di/e/vorrebbe/vuole/che/e sola/e anzian*/anziana/puo/usa/parla/mi ha)|(non ha
    /senza/niente/non usa/non hanno/non possiede) (internet/il computer/computer/la mail/mail/un
    computer/email/lo smartphone/indirizzo/telefonino/cellulare)|niente internet|non (sa/sanno)
    (usare/leggere/scrivere/usare il/il francese/parlare/come)|(ha/di) (80/81/82/83/84/85/86/87/88
    /89/90/91/92/93/78/75/79/ottant*/novant*) anni|ottanten*|novanten*|(anzian*/vecchi*/malat*
    /sord*/cieco/cieca/invalid*/disabil*) (signora/signore/madre/vicina/vicino/persona/persone/e
    sola/genitori/che)|(vive/abita/sta) (da sol*/sol*/con me/per conto)|(da/tutta/tutto) sol*|(per
    /via) (posta/telefono/lettera)|telefono fisso|(iscriver/aggiunger/toglier/cancellar
    /inserir)(la/lo/li/le)|(scrivo/vi scrivo/parlo) (io per/per conto/a nome/al posto/da parte/io
    al posto)|al posto (suo/di/della/del)|(lei/lui) (non/vorrebbe/vuole/ha/e/e anzian*)|il figlio
    |la figlia|la nipote|il nipote|badante|tutore|curatore|procura|delega`,
  for_a_while: `
    (per/durante) (un po/qualche/un mese/due/tre/il/l estate/le/alcun*/un certo/un periodo/sei/le
    vacanze/la mia assenza/le ferie) (tempo/mesi/settimane/mese/periodo/estate/vacanze/di tempo
    /inverno/settimana/)|(fino/sino) (a/al/alla/ad/all/a quando/a settembre/a nuovo/alla fine/a
    fine) (settembre/ottobre/novembre/dicembre/gennaio/febbraio/marzo/aprile/maggio/giugno/luglio
    /agosto/natale/pasqua/mio ritorno/rientro/nuovo/quando/torno/primavera/prossim*/avviso/mese)
    |finche (non/sono/siamo/torno)|temporane*|provvisori*|momentane*|(in/una/mettere in/fare una)
    (pausa/sospensione/attesa/stand)|pausa|sospen*|interr* (per/momentane*/tempo)|(riprend*
    /ricominci*/riattiv*) (a/in/dopo/poi/quando/da/gli/l)|riprend*|riattiv*|(al/dopo il) (ritorno
    /rientro)|(quando/appena) (torno/torniamo/rientro/saro torn*/rientriamo/sono torn*)|torno (a
    /in/il/ad) (settembre/ottobre/primavera/gennaio/marzo/aprile/giugno)|(da/dal) .. (a/al)
    (gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre
    /dicembre)|(per il/al) momento|per ora|non (voglio uscire/definitiv*/per sempre/mi cancello
    /lasciare)|(parto/partiamo/vado/andiamo/via/assente/assenti/fuori) (per/da/un/due/tre/fino/in)
    (un/due/tre/qualche/mese/mesi/italia/sei/vacanza/settembre)|solo per (l/qualche/il/un)
    |maternita|convalescenza|(in italia/giu) (fino/per)`,
  // Thanks and greetings.
  compliment: `
    complimenti|brav*|bravissim*|(ottimo/bel/buon/eccellente/splendido/gran/grande/bellissimo
    /magnifico/prezioso) (lavoro/servizio/iniziativa/lavori)|(bella/ottima/splendida/magnifica
    /lodevole) (iniziativa/idea/cosa/squadra)|(continuate/avanti) (cosi/a/in)|(siete/e stato/e
    stata/lei e/sei/siete stati) (bravi/bravissim*/grandi/grande/gentil*/fantastic*/angeli/un
    angelo/eroi/formidabil*/preziosi/utili/molto/il massimo/uno spettacolo/impeccabil*/d oro
    /efficient*/un tesoro/tempestiv*)|gentilissim*|gentilezza|disponibilita|efficien*
    |professional*|(molto/tanto/cosi) (util*/gentil*/disponibil*/bravi/rapid*/chiar*/pazient*)|(mi
    avete/ci avete) (aiutat*/salvat*/rassicurat*/tranquillizzat*/commoss*)|commoss*|commuov*|fier*
    |orgoglios*|riconoscen*|gratitudine|apprezz*|stima|ammir*|rispetto per|grazie (mille/infinite
    /di cuore/tante/a voi/a te/al/alla/davvero/ancora/infinitamente/per il/per l/per la/per la
    rapid*/dell/del/della/perche)|ringrazi*|(rapid*/veloc*/pront*/tempestiv*) (risposta/intervento
    /a/riscontro)|senza di (voi/lei/lui)|merit*|vi (dobbiamo/devo/ringrazio/sono grat*/siamo grat*
    /voglio bene)|(mi sento/ci sentiamo) (piu sicur*/meno sol*/protett*/al sicuro/rassicurat*)
    |rassicur*|che (il signore/dio) (vi/la/lo)|dio (vi/la/ti) benedica|benedica|tanto di cappello
    |chapeau|fortuna (avervi/che ci siete)|per fortuna che (ci siete/esistete)|grato|grata|grati`,
  happy_end: `
    (tutto/e tutto/ora tutto/e andato tutto/e finita) (bene/a posto/risolto/in ordine/ok/sistemat*
    /finito/tranquillo/pulit*/nella norma/e bene)|(finit*/andat*/concluso) (bene/tutto bene/per il
    meglio)|(e/sono/e stat*/sono stat*/hanno/abbiamo/l hanno/li hanno/l ho/e stato) (ritrovat*
    /tornat*/riparat*/pulit*/risolt*/sistemat*/trovat*/rientrat*/aggiustat*/arrestat*/pres* i/res*
    /restituit*/portat* via/svuotat*/rimoss*/sgombera*/guarit*/recuperat*)|ritrovat*|tornat* (a
    casa/san*/da solo/pulit*/la calma/la pace/indietro)|(sano/sana/sani) e salv*|(di nuovo
    /nuovamente/finalmente) (pulit*/a casa/tranquill*/luce/calma/funzion*/in pace)|falso allarme
    |(niente/nulla/null) (altro/da aggiungere/di grave/piu da/di che/altro da)|non (serve/occorre
    /c e bisogno/dovete/risponda/rispondete/bisogna) (altro/piu/rispondere/fare/di rispondere)
    |(caso/questione/faccenda/problema/storia/vicenda/pratica) (chius*/risolt*/e chius*/finit*/e
    risolt*/sistemat*)|risolt*|sistemat*|sollev*|sospiro|meno male|grazie a dio|grazie al cielo
    |per fortuna|fortunatamente|finalmente|lieto fine|(hanno/l hanno/li hanno) (preso/presi
    /arrestat*/beccat*/acciuffat*)|(sta/stiamo/sto/sta gia) (meglio/bene)|guarit*|ripulit*|sparit*
    (i/le/il/la)|salvo|salva|salvi|salvato|salvata|salvati`,
  warm_wishes: `
    (buon/buona/buone/felice/lieto/sereno/sereni) (natale/anno/pasqua/feste/vacanze/ferie
    /compleanno/estate/domenica/weekend/fine settimana/giornata/serata/lavoro/onomastico/festa
    /pasquetta/ferragosto/settimana/befana/capodanno/ramadan/proseguimento/appetito/primavera)
    |augur*|(tanti/cari/cordiali/affettuosi/calorosi/sinceri) (saluti/auguri/baci/abbracci)|baci
    |bacioni|bacio|abbracc*|un abbraccio|(un caro/un cordiale) saluto|(in/buona) (bocca al lupo
    /salute/guarigione)|(pronta/buona) guarigione|salute (a tutti/e)|torta|dolci|biscotti|pastiera
    |panettone|colomba|caffe (pagato/quando/e/vi/offro)|(vi/le/ti) (offro/aspetto/porto/offriamo
    /invito/preparo) (un/una/a/il/la)|un bicchiere|brindisi|brind*|alla vostra|bottiglia (di vino
    /per)|fiori|cioccolat*|a voi|a tutti voi|alle vostre famiglie|alla famiglia|ai vostri cari
    |salutatemi|saluti a|saluti al|saluti alla|saluti anche|(dio/il signore/la madonna/san) (vi/la
    /ti/benedica/protegga/accompagni)|(stammi/statemi/state/stia) bene|eid mubarak|(pace/serenita
    /prosperita/felicita) (e/a/nel/per)|con affetto|vi (voglio/vogliamo) bene|cin cin`,
  // Nobody's letters.
  sales: `
    offert*|promozion*|sconti|sconto|scontat*|(prezzo/prezzi) (speciale/imbattibil*/a partire
    /vantaggios*/bloccat*)|preventiv*|(gratuit*/senza) (impegno/preventivo/consulenza/sopralluogo
    /prova/spedizione)|senza impegno|nostr* (ditta/azienda/prodott*/consulent*/clienti/espert*
    /negozio/showroom/catalogo/societa/agente/servizi/tecnici/offert*/team/newsletter/soluzion*
    /impresa/polizza)|offriamo|proponiamo|installiamo|forniamo|vendiamo|realizziamo|garantiamo
    |install*|pannell* (solar*/fotovoltaic*)|fotovoltaic*|impianto (d allarme/di allarme
    /antifurto)|antifurto|infiss*|caldai*|pompa di calore|isolament*|videosorveglianza|(consulente
    /agente/esperto/operatore) (vi/la/ti/e/disponibile/chiamer*/a tua/a vostra)|(acquist*/ordin*
    /prenot*/compr*/abbonat*/approfitt*) (ora/subito/oggi/online/adesso/entro/di/il tuo/la tua)
    |approfitt*|(fino ad/solo per/entro il/ultimi/per tempo) (esaurimento/oggi/pezzi/giorni/te
    /limitato)|(al/euro al/euro/da soli/a soli/solo) (mese/euro/9/19/29/49/99)|al mese|iva|gentile
    client*|caro client*|client*|garanzia|garantit*|polizza|mutuo|(spedizione/consegna) (gratis
    /gratuita)|coupon|buono (sconto/regalo)|newsletter|marketing|google|sito web (professionale
    /per)|prim* (posizion*/pagina)|collaborazione commerciale|partnership|black friday|saldi
    |risparmi* (fino/sulla/su/il)|bolletta|imbianchin*|idraulico (disponibile/h24/24)|pulizie
    |traslochi (a/economici)|corso (di/online/gratuito)|abbonamento|primo mese gratis`,
  money_bait: `
    prestit*|finanziament*|credito|(hai/ha/avete) (vinto/ereditato/diritto/un pacco)|vinc* (un/una
    /il)|vincit*|premio|lotteria|eredit*|beneficiar*|(milion*/mila) (di/euro/dollari)|dollari
    |investi*|bitcoin|criptovalut*|crypto|trading|guadagn*|rendiment*|(coordinate/dati/conto)
    (bancari*/bancario/corrente)|iban|bonifico|trasferi* (di/la somma/il/fondi/denaro)|somma (di
    /di denaro)|fondi|western union|(pacco/spedizione/consegna) (in/e/bloccat*/trattenut*/in
    attesa/non/in giacenza/e in/sospes*)|dogan*|(spese/tassa/tariffa/costi) (di/doganal*/di
    spedizione/di gestione)|spese di|rimbors*|(saldo/fattura/importo/pagamento) (insoluto/scadut*
    /non pagat*/da pagare/in sospeso/sospes*/urgente)|multa|(donazione/benefattore/avvocato/notaio
    /diplomatico) (di/internazional*/del/della)|(massima/stretta) (riservatezza/fiducia)
    |riservatezza|confidenzial*|tasso|(risposta/proposta) (urgente/d affari/confidenzial*)|affare
    |carta regalo|iphone|regalo|riscatt*|webcam|ritirare il premio|rivendic*`,
  link_bait: `
    clicc*|(clicca/cliccate/cliccare/fai clic/premi) (qui/sul/sul link/su/sotto/il/questo)|link
    |(segui/segua/seguite/apri/aprire/visita/visiti) (il link/il/la/l allegato/questo/il sito/la
    pagina)|(acced*/accesso/login/entra) (al/all/alla/ora/subito/con/tuo/suo/nel)|(conferm*
    /verific*/aggiorn*/convalid*/riattiv*/sblocc*) (il/i/la/le/l/tuo/suo/tuoi/suoi) (account/conto
    /dati/identita/tuo/suo/indirizzo/password/carta/profilo/tuoi/suoi/tua/sua)|account|password
    |(account/conto/carta/accesso/casella/profilo) (sospes*/bloccat*/limitat*/scad*/disattivat*
    /verr*/sara/e stat*)|sospes* (il/l/per)|(entro/nelle) (24/48/72) ore|(disiscriver*/annullare l
    iscrizione/cancellar*) (clicca/qui/cliccando/dal link)|(visualizza/leggi/guarda/apri) (online
    /nel browser/questa/questo messaggio/sul web)|browser|preferenze|http*|www|https|allegat* (la
    fattura/il documento/fattura)|fattura|scaric* (il/la/l/qui/app)|(attivita/accesso) (insolit*
    /sospett*/non autorizz*)|inps|poste|postepay|agenzia delle entrate|bpost|itsme|paypal|netflix
    |amazon|microsoft|intesa|unicredit|codice (di/otp/qr/pin)|ultimo avviso|azione richiesta
    |servizio sicurezza|centro sicurezza`,
  pass_it_on: `
    (inoltr*/condivid*/diffond*/gir*/mand*/invi*/fai girare/fate girare/spargete) (a tutti/questo
    /il/ai/a/a dieci/la/al/a piu/ai tuoi/ai vostri/questa/questo messaggio/il messaggio/a tutti i
    /la voce/l appello)|(fate/fai) girare|(tutti i/ai/tuoi/vostri) (contatti/tuoi contatti/amici
    /vostri/tuoi)|(a/ai/tutti) (tutti i contatti/dieci persone/amici)|catena|(spezz*/interromp*)
    (la/questa) catena|petizione|(firm*/sottoscriv*) (la/per/anche/contro/qui) (petizione/il/la
    /questa/)|raccolta (firme/fondi)|elezion*|elettoral*|vot* (per/la/il/lista/no/si/a)|candidat*
    |lista (civica/numero/elettoral*)|comizio|partito|manifestazion*|corteo|sciopero|protest* (in
    /contro/il/davanti)|concerto|sagra|lotteria|tombola|mercatino|torneo|festa patronale
    |processione|messa|rosario|preghiera|pellegrinaggio|preghier*|gesu|madonna|bibbia|padre pio
    |(non e uno/non e una/e) (scherzo/bufala/tutto vero/bufal*/vero)|bufal*|(la polizia/un medico
    /un agente/i carabinieri/un poliziotto) (avvert*/avvis*/informa/consiglia/dice)|(attenzione
    /allerta/avviso) (a tutti/massima)|porta (sfortuna/fortuna)|(prima di/entro) mezzanotte
    |vaccin*|complotto|beneficenza|donaz*|dona|svegliatevi`,
  out_of_office: `
    (fuori/non sono in/assente dall/assente dal) (ufficio/sede/servizio/studio/lavoro)|(risposta
    /risponditore/messaggio) (automatic*/autom*)|automatic*|(in/siamo in/sono in/chius* per/saro
    in/saremo in/chiusura per) (ferie/vacanza/congedo/malattia/maternita/pausa/viaggio/trasferta)
    |ferie|(sono/saro/siamo/saremo/sara/resteremo) (assent*/fuori/in ferie/via/in vacanza/di
    ritorno/chius*/all estero/irreperibil*/in congedo/indisponibil*)|(torno/torniamo/ritorno
    /rientro/ritorniamo/rientriamo/riapriamo/riapre/riapro/saro di ritorno/saremo di ritorno/ci
    rivediamo) (il/in/a/l/dal/ad/lunedi/martedi/con)|riapr*|di ritorno (il/dal/lunedi/a)|chius*
    (per/dal/fino/il/da/nel)|chiusura|(fino/dal/sino) (al/alla/a/all/il) (1/2/3/5/10/15/20/25/30
    /31/compres*/luglio/agosto/settembre/gennaio/lunedi)|(durante/in) (la mia/mia/questo) (assenza
    /periodo)|(per/in caso di) (urgenz*/emergenz*/questioni urgenti/necessita/urgenza)|urgenz*
    |(contatt*/rivolg*/scriv*) (il mio/la mia/il/la/al/alla/ai) (segretari*/mio collega/sostitut*
    /mia collega/segreteria)|sostitu*|(rispondero/rispondera/risponderemo/leggero/verra letto/vi
    rispondo) (al/appena/il/a/quando/alla/quanto/non)|(al mio/mio/al nostro) (rientro/ritorno)
    |(accesso/leggo) (limitat*/saltuari*/non)|(la posta/le mail/la mail/i messaggi) (non/viene
    /verra/verranno/saranno/sara/resta)|negozio chiuso|studio chiuso|pausa estiva|congresso|corso
    di formazione|trasferta|assente|assenti|fuori ufficio`,
  box_unread: `
    (non lavora/non lavoro/non fa/non e/non sono) piu (per/qui/con/presso/parte/in/attiv*/alle/da
    noi/in uso/in servizio)|ha lasciato (la/il/l/la nostra/azienda)|non (rispondere/risponda
    /rispondete/rispondi/scrivere/scrivete) (a questo/a questa/al presente/a questo messaggio/alla
    presente)|(si prega di/prega di/vi preghiamo di/la preghiamo di) non rispondere|non rispondere
    |noreply|no reply|donotreply|(casella/indirizzo/mail/posta/messaggi/account) (non/non e/non
    viene/non sono/non piu) (presidiat*/monitorat*/lett*/controllat*/attiv*/consultat*/usat*/piu
    /abilitat*/esiste/in uso/riceve)|non (presidiat*/monitorat*/consultat*/controllat*/abilitat*)
    |nessuno (legge/risponde/consulta)|(generat*/inviat*) (automaticamente/dal sistema/in
    automatico/da un sistema)|automaticamente|in automatico|(casella/indirizzo/account/mailbox)
    (dismess*/chius*/disattivat*/verra/sara/sostituit*/di sola/e stat*/cambiat*)|(utilizz*/usat*
    /scriv*/usi) (il/al/l/il nuovo/al nuovo/il modulo) (modulo/nuovo/sito/seguente/indirizzo/form
    /portale)|modulo (di contatto/online)|nuovo indirizzo (e/di posta/mail)|(inoltrat*/reindirizz*
    /girat*) (automatic*/al/a)|sola (uscita/lettura/trasmissione)|successore|sostitut*`,
  acknowledged: `
    (abbiamo/ho) (ricevuto/registrato/preso in carico/protocollato/ben ricevuto) (la/il/sua/suo
    /vostra/tua/la sua/la vostra/la tua/correttamente)|(sua/vostra/tua/la) (richiesta/segnalazione
    /domanda/pratica/mail/comunicazione/iscrizione) (e/e stata/ha/sara/verra/nr/numero/e in)
    (stata/in/ricevut*/il/registrat*/pres*/inoltrat*/trattat*/carico/esaminat*/numero/corso)
    |pratica|protocoll*|(numero/codice) (di/pratica/protocollo/ticket/riferimento/della pratica)
    |ticket|pres* in carico|(conferma/confermiamo) (di/la/dell/l) (ricezione/avvenuta/ricevut*
    /iscrizione/registrazione)|ricezione|(entro/nei/nelle) (48/24/due/tre/cinque/10/5/3/72/30
    /quindici/prossim*/pochi/il) (ore/giorni/giorno/lavorativ*/giorni lavorativi)|(giorni/ore)
    lavorativ*|lavorativ*|(la/vi/ti/le) (ricontatt*/contatter*/risponder*/sara risposto)|(quanto
    /appena) (prima/possibile)|al piu presto|(un/nostro/un nostro) (operatore/addetto/incaricato
    /consulente) (la/vi/ti/provvedera/rispond*/esaminer*)|servizio client*|assistenza|helpdesk|(la
    /vi/ti) ringrazi* (per/di) (averci/il/la/aver*/contattat*/scritto/il suo)|per averci
    (contattat*/scritto)|grazie per (averci/il suo messaggio/il tuo messaggio/la sua/averci
    scritto)|(inoltrata/trasmessa) (al/all/agli) (ufficio/uffici/servizio)|numero di riferimento`,
  undelivered: `
    (mancat*/impossibile/fallit*/non riuscit*) (consegna/consegnare/invio/recapitare)|non (e stato
    possibile/e possibile/puo essere/ha potuto/e stato/stato/possibile/recapitat*) (consegn*
    /inviare/inviat*/)|(messaggio/mail/posta) (non/respint*/restituit*/rifiutat*/ritornat*
    /bloccat*) (recapitat*/inviat*/al/dal/)|mailer daemon|postmaster|daemon|(casella/mailbox
    /quota) (piena/inesistente/superata/disattivat*/sconosciut*/non/esaurita)|(utente/destinatari*
    /indirizzo/dominio/host) (sconosciut*/inesistent*/non trovat*/non valid*/rifiutat*/non esiste
    /errat*)|(errore/errori) (permanente/temporane*/smtp/di/550/server)|550|554|552|553|421|450
    |451|452|5 1 1|4 4 1|smtp|server (remoto/di posta/ha/destinatario)|ritard*|in ritardo
    |differit*|(verra/sara/saranno) (ritentat*/effettuat*/riprovat*/fatti)|ritent*|riprov*
    |(destinatari/destinatario) (indicat*/seguent*/non)|seguent* (destinatari*/indirizz*)|spam
    |blacklist|antispam|(notifica/stato/rapporto) (di/della) (consegna/mancata/recapito)|delivery
    |undeliver*|allegato troppo|respint*|mittente|diagnostic*|recapitare|recapitato|recapitata
    |recapitabile|mancato recapito`,
};
