// Italian: the finer ideas of signals.ts: when it happens, burglary and danger. Words only, for
// the learned judge.
import type { Lexicon } from "./concepts.ts";

export const itSignalsDanger: Lexicon = {
  // When.
  live_watch: `
    (vedo/vediamo/sento/sentiamo/guardo/osservo/sto vedendo/sto guardando/stiamo guardando/scorgo
    /li vedo/lo vedo/la vedo/li sento/lo sento) (uno/un/una/due/tre/qualcuno/che/dei/degli/il/fumo
    /la/dalla/dal/da/delle/gente/le/i/adesso/ora)|vedo|sento|li vedo|lo vedo|(dalla/dal/da/alla
    /dietro/sotto) (mia/mio/la/il/una/nostr*/finestra/balcone/tenda/cucina/mia finestra/camera)
    (finestra/balcone/cucina/terrazza/camera/tende/tapparella/spioncino/veranda/porta/)|(davanti
    /di fronte/dirimpetto) (a me/a noi/ai miei occhi/alla finestra/casa mia/casa nostra/alla mia
    /al mio/da me)|sotto (i miei occhi/casa/casa mia/le finestre/la finestra/il balcone/gli occhi)
    |qui (davanti/sotto/fuori/accanto/di fronte/da me/sotto casa)|(dalla/sulla/nella/con la)
    (telecamera/telecamerina/videocamera/app/videocitofono)|telecamer*|in diretta|(sono/siamo/mi
    sono) (nascost*/alla finestra/chius* in/chius* a chiave/al buio/in casa/in camera/in bagno/sul
    balcone/dietro/appostat*)|nascost*|al buio|luce spenta|luci spente|spent* la luce|(sto/stiamo)
    (scrivendo/filmando/guardando/registrando/sussurrando/riprendendo/tremando/chiamando)|filmo
    |registro|riprendo|(sta/stanno) (uscendo/entrando/salendo/forzando/scavalcando/venendo
    /passando/guardando/scappando/correndo/provando/buttando/caricando/rompendo/arrivando/cercando
    /bruciando/urlando/colando/aprendo/togliendo/lavorando/tagliando/portando/picchiando/spaccando
    /perdendo/svuotando/scaricando/versando)|(c e/ci sono) (uno/un/una/due/tre/qualcuno/gente/fumo
    /delle/dei/degli/del) (che/uomo/tizio/tipi/uomini/nel/nella/in/sul/a/persone/alla/al/davanti
    /dietro/con/tizi/ragazzi/fuoco/ragazzo)|non (posso parlare/oso muovermi/oso affacciarmi/oso
    uscire/riesco a vedere)`,
  in_progress: `
    adesso|proprio (adesso/in questo)|in questo (momento/istante/preciso/minuto)|(mentre/intanto
    che) (scrivo/vi scrivo/parlo/sto/ti scrivo/digito)|(sta/stanno/sto) (ancora/sempre/gia/per
    /proprio)|(sono/e/c e/ci sono/li/brucia/esce) (ancora/sempre) (li/dentro/qui/la/nel/fuori/in
    /sul/a/vivo/acces*/sotto/al/alla)|ancora (li/dentro/qui/la/in corso/sul/nel/fuori/acces*)
    |continua|continuano|va avanti|vanno avanti|non si ferm*|non smett*|insist*|ricominci*|non (se
    ne vann*/se ne va/sono andati/e andato/smette/smettono/sono usciti/e uscito/e ancora/risponde
    /si muove/apre/reagisce/si ferma/si fermano/ha finito/hanno finito)|in corso|il (secondo/terzo
    /quarto/prossimo) (viaggio/sacco/carico/bidone/giro)|gia (il secondo/il terzo/due/dentro
    /entrat*/rott*/sul/mezz*)|da (cinque/dieci/due/venti/qualche/pochi/tre/un quarto/mezz/alcuni
    /un po/5/10/15/20) (minuti/minuto/d ora/di)|minut*|(fate/venite/correte/sbrig*/mandate/aiuto)
    (in fretta/qualcuno/una pattuglia/alla svelta/vi)|fate presto|urgent*|aiuto|emergenza|(cosa
    /che) (faccio/devo fare/facciamo/dobbiamo fare)|(sempre/diventa/sta diventando) piu (forte
    /alto/grande/vicin*/dens*/fort*)|sta per|stanno per|tra poco|si (allarga/avvicina/avvicinano
    /sta allarg*/alza/propaga/estende)|in azione|sul fatto|ora (c e/ci sono/sta/stanno/sono/e/esce
    /entra/arriva)`,
  minutes_ago: `
    (un/due/tre/cinque/dieci/quindici/venti/pochi/qualche/alcuni/5/10/15/20/30) (minuto/minuti
    /attimo/attimi/istanti/secondi) fa|(minut*/secondi/attimi/mezz ora/mezzora/un ora/poco/un
    quarto d ora/pochi istanti) fa|poco fa|(appena/proprio ora/or ora/adesso adesso/proprio
    adesso) (arrivat*/tornat*/rientrat*/uscit*/entrat*/scappat*/sentit*/vist*/success*/passat*
    /trovat*/andat*/svegliat*/scopert*/pres*/rott*/cadut*/partit*/finit*/fatto/ora)|(sono/e/siamo
    /ho/hanno/ha/abbiamo) appena|appena (ora/adesso/in tempo)|(un/mezz/quarto d) ora|(torno
    /rientro/arrivo/tornando/rientrando/torniamo) (adesso/ora/a casa/dal lavoro/dalla/dal/e trovo
    /e vedo)|nell ultim* (ora/mezz ora/mezzora)|negli ultimi minuti|(da/circa) (cinque/dieci/pochi
    /due) minuti|(e successo/successo) (ora/adesso/poco fa)|ancora (cald*/fresc*/bagnat*/umid*)
    |(sto/ancora) tremando|tremo|pochissimo|(cinque/dieci) minuti`,
  days_ago: `
    ieri|stanotte|stamattina|stamani|stasera|stamane|avantieri|l altro ieri|ieri sera|ieri notte
    |oggi|ieri mattina|ieri pomeriggio|(questa/l altra/quest/la scorsa/la) (notte/mattina/sera
    /settimana/altra notte/altro giorno/scorsa notte)|(la/lo/il) (settimana/notte/mese/sabato
    /domenica/lunedi/martedi/mercoledi/giovedi/venerdi/weekend) (scors*/passat*)|(lunedi/martedi
    /mercoledi/giovedi/venerdi/sabato/domenica) (scors*/sera/mattina/notte/pomeriggio/verso/alle
    /passat*/io/ho/ero/sono/mi/tra)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(due
    /tre/quattro/cinque/dieci/qualche/pochi/alcuni) (giorni/notti/sere/settimane) fa|(giorni
    /settimane/notti) fa|(una/la) settimana fa|(nella/durante la/di/in) (notte/nottata/mattinata
    /serata/piena notte)|l altro giorno|nottetempo|(verso/alle/intorno alle/sul/tra le) (le tre/le
    due/mezzanotte/le cinque/le sei/le sette/le otto/le nove/le dieci/le undici/tre/due/quattro
    /mezzogiorno/cinque/sera/le quattro/l alba/dieci/undici)|(al/nel) (mattino/risveglio/ritorno
    /rientro/weekend/fine settimana/pomeriggio)|fine settimana|weekend|(quando/mentre) (siamo/sono
    /eravamo/ero/dormiv*/mi sono/ci siamo/stavo/stavamo) (tornat*/rientrat*/svegliat*/fuori/via/in
    /a/alzat*/al/uscit*/)|tornando|rientrando|al nostro ritorno|di recente|recentemente
    |ultimamente|(il/dal) (giorno/mattino) (dopo/prima/seguente)|indomani|in pieno giorno|(giorno
    /notte) prima`,
  long_ago: `
    (mesi/anni/secoli/un secolo) (fa/or sono/addietro)|(un/due/tre/quattro/cinque/dieci/tanti
    /molti/parecchi/qualche/vent/alcuni/sei) (anno/anni/mesi) fa|(l anno/lo scorso/l estate/l
    inverno/il mese/la primavera/l autunno) (scors*/passat*/anno/prima)|anno (passato/scorso)|(nel
    /dal/del/fin dal) (2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/dopoguerra/novanta
    /sessanta/settanta/ottanta)|negli anni|una volta|un tempo|anticamente|in passato|tempo fa|a
    quei tempi|ai miei tempi|all epoca|allora|da (bambin*/piccol*/ragazz*/giovane/giovani)|quando
    (ero/eravamo/avevo/vivevo/abitavo/c era/lavoravo) (piccol*/bambin*/giovane/ragazz*/in/anni/la
    /il/a/)|infanzia|gioventu|(mio/mia/i miei) (nonno/nonna/nonni/bisnonno) (diceva/raccontava
    /faceva/aveva)|(al/nel mio/giu al) paese|(prima/dopo/durante) (del covid/il covid/della guerra
    /la guerra/la pandemia/il lockdown/la miniera/l alluvione)|covid|pandemia|alluvione|miniera
    |(in/giu in) (miniera/gioventu)|(ricordo/ricordi/mi ricordo/ricordate/mi ricorda) (che/quando
    /di/il/la/ancora/)|gia (nel/allora/anni/l anno/due anni/l estate)|da (anni/tanto tempo/una
    vita/decenni)|mesi addietro|lo scorso (anno/inverno/autunno/mese)|quella volta`,
  habit: `
    (ogni/tutti i/tutte le/tutti gli/tutta la/ad ogni) (notte/notti/sera/sere/giorno/giorni
    /mattina/mattine/settimana/settimane/weekend/sabato/domenica/venerdi/volta/santo giorno/anno
    /mese/fine settimana/due/estate/sabati/domeniche/pomeriggio/pomeriggi/inverno)|(il/la/di)
    (sabato/domenica/venerdi/sera/notte/mercoledi/giovedi/weekend) (sera/mattina/notte/e/c e/e
    sempre)|spesso|spessissimo|sempre|regolarmente|frequentemente|continuamente|costantemente
    |abitualmente|sistematicamente|ripetutamente|di continuo|di solito|in genere|periodicamente
    |quotidian*|puntualmente|sempre (la stessa/lo stesso/gli stessi/le stesse/li/uguale/cosi
    /peggio/i soliti/quelli)|solit* (storia/posto/gente/musica/gruppo/ragazzi/ora/problema/cosa
    /tizi)|solit*|stess* (storia/musica/gente/ora/posto/gruppo/problema/ragazzi/persone)|da (mesi
    /settimane/anni/tempo/tanto/parecchio/parecchie/piu/un anno/un mese/due/tre/giorni/pasqua
    /natale/quest/inizio/estate/molto/oltre/quasi/qualche) (settimane/mesi/anni/di/tempo/ormai/che
    /a/giorni/un/)|di nuovo|un altra volta|ancora una volta|ennesim*|daccapo|da capo|e da capo|per
    l ennesima|(ancora/anche) (oggi/stanotte/ieri/questa notte/una)|(due/tre/piu/una/diverse
    /parecchie/tante/varie/cento/mille) volte (a/al/la/alla/all/l anno/)|volte|(continua
    /continuano/non smett*/va avanti/ricominci*/si ripet*) (a/da/cosi/sempre/ogni/di/)|ripet*
    |(giorno/notte/settimana/mese/anno) (dopo/su) (giorno/notte/settimana/mese/anno)|(appena
    /quando) (fa buio/cala/viene sera/fa bello/c e il sole/arriva)|(tutto l/tutta l) (anno/estate
    /inverno)|(gia/abbiamo gia/ho gia) (segnalat*/detto/lamentat*/chiamat*/scritt*)|abitudine
    |tradizione|cronic*|piaga|mai (pulit*/raccolt*/vist*/un)|(e/resta/sono/sta) (li/la/ancora li
    /sempre li) (da/dal/dalla)|ormai`,
  ended: `
    (sono/e/se ne sono/se n e/erano/si sono/si e/sono poi/e poi) (scappat*/fuggit*/andat*/partit*
    /sparit*/usciti/uscito/spariti/dileguat*/corsi via/corso via/volatilizz*/allontanat*)|(scapp*
    /fugg*/dileg*/squagli*) (via/dalla/dal/a gambe/verso/di corsa/in/su/con/)|scappat*|fuggit*
    |fuga|(andat*/corso/corsi/corre/scappa/filat*/se la sono) (via/data a gambe/filata)|(non c era
    /non c e/nessuno/piu) (piu/piu nessuno/nessuno/c era/feriti/ferito)|(polizia/carabinieri
    /agenti/pompieri/vigili/ambulanza) (e/sono/ha/hanno/era/avvisat*/informat*/gia/venut*/arrivat*
    /e venuta/e arrivata/e stata/l ha/le ha/l hanno/li ha/dice) (venut*/arrivat*/intervenut*/stat*
    /fatto/preso/passat*/portat*/avvisat*/gia/constatat*/scritto/al corrente/rilevat*/pres*/visto
    /)|(abbiamo/ho) (chiamato/avvisato/fatto/sporto/telefonato/avvertito/denunciato/presentato)
    (la/denuncia/il/i/gia/alla/l/tutto)|(fatto/sporto/presentat*/fatta/ho fatto) (la/regolare/)
    (denuncia/querela/deposizione/constatazione)|denunci*|verbale|impront*|(spent*/domat*) (il
    fuoco/l incendio/dai/da/subito/le fiamme/)|(arrestat*/fermat*/pres*/beccat*/acciuffat*
    /ammanettat*) (dalla/dai/in/lui/il/e/subito/poi/la polizia)|arrestat*|manette|(e/tutto/ormai e
    /e tutto) (finit*/passat*/tornat*/risolt*/calmo/tranquill*)|finit* (tutto/bene/li/cosi)
    |(cambiat*/riparat*/sostituit*/aggiustat*) (la/il/i/la serratura/il vetro/le serrature/la
    porta/il cilindro)|fabbro|vetraio|assicurazion*|non (manca/mancava/hanno preso/hanno portato
    /ci manca/hanno rubato/hanno trovato) (niente/nulla/via/)|nessun (ferito/danno/furto)|per
    fortuna|(solo per/per) (informar*/avvis*/segnalar*/conoscenza/mettervi/informazione/avvertire)
    |(vi/lo) (segnalo/racconto/dico/scrivo) (per/solo/perche/se)|giusto per|alla fine|dopo di che
    |poi (e/sono/se)`,
  supposed: `
    se (un/una/qualcuno/vedo/vediamo/succede/succedesse/capita/capitasse/fosse/uno/ci/mi/per caso
    /domani/io/dovesse/dovessi/vado/parto/viene/arriva/qualcosa/la/il/non)|(metti/mettiamo
    /supponiamo/supponi/ammettiamo/poniamo/ammesso) (che/di/il caso/per esempio/un)|un giorno
    |prima o poi|una volta o l altra|(potrebbe/potrebbero/puo/possono/rischia/rischiano/poteva)
    (succedere/capitare/essere/cadere/farsi/accadere/entrare/bruciare/di/finire/scoppiare/ferirsi
    /venire/crollare/prendere)|potrebb*|rischi*|(ho/abbiamo/con la/per) (paura/timore) (che/di
    /per)|(temo/temiamo/temere/preoccup*) (che/per/il/la/di/)|(aspett*/aspettiamo/si aspetta
    /bisogna aspettare) (che/il/la) (succeda/morto/qualcuno/disgrazia/ci/incidente/un)|prima che
    (succeda/qualcuno/sia/un/accada/ci/capiti)|(nel/in) caso|qualora|eventual*|ipote*|immagin*
    |(immaginate/pensate/pensi) (se/che/a/un)|per esempio|ad esempio|magari|forse|probabilmente
    |(cosa/che) (succede/succederebbe/devo fare/faccio/si fa/fare) (se/in/quando)|(vorrei/pensavo
    /penso/voglio/sto pensando/intendo) (di/a) (mettere/installare/comprare/)|(pericolo
    /pericolos*) (per/di/che/se)|(sembra/sembrano/pare/sembrava) (che/di/un/una/abbandonat*)|(come
    se/quasi/tipo) (fosse/un/una)|sogn*|(dovrebb*/vorrei che/sarebbe) (essere/meglio/bello/ora)
    |non si sa mai|disgrazia`,
  fiction: `
    film|cinema|serie (tv/televisiva)|telefilm|sceneggiato|romanzo|(libro/racconto/giallo/poesia
    /favola/fiaba) (di/del/che/sulla/sul/giallo/parla)|libro|romanz*|giallist*|sogn*|incubo|(ho/mi
    sono) sognat*|sogno|esercitazion*|(prova/simulazione/esercizio) (di/generale/d evacuazione
    /antincendio/evacuazione)|simulazion*|addestramento|scherz*|(per/e uno/era uno/uno) scherzo
    |pesce d aprile|barzellett*|haha*|ahah*|lol|teatro|spettacolo|recita|recit*|commedia|attor*
    |attric*|palcoscenico|scena|copione|videogioc*|gioco|giochi|playstation|giocare|concorso|(gara
    /mostra/esposizione) (di/fotografica/d arte/fotografic*)|mostra|quiz|carnevale|maschera
    |maschere|travestit*|costume|halloween|(per/un) modo di dire|(come/diciamo) (si dice/dire)|(mi
    /ci) (si spezza/piange/brucia) (il/lo) (cuore/stomaco)|(morire/morto/morta) (dal/di/dalle)
    (ridere/noia/risate/sonno/caldo)|(ammazzare/uccidere) (il tempo/la noia)|canzone|leggenda
    |(storia/museo/storico) (di/del/della)|telegiornale|(alla/in) (televisione/tv/radio/rai)|(ho
    /abbiamo) (letto/visto/sentito) (alla/sul/in/al/in tv) (giornale/tv/televisione/telegiornale
    /radio/rai/)|documentario|podcast|set|riprese|tesi|bollenti spiriti`,
  // What: people, burglary and danger.
  stranger: `
    (un/uno/una/due/tre/quattro/quel/quello/quella/questi/alcuni/certi/dei/certe/i soliti/quei)
    (uomo/uomini/tizio/tizi/tipo/tipi/tale/signore/individu*/ragazz*/giovan*/sconosciut*/persone
    /donna/donne/person*/ragazzo/ragazzi/ombra/incappucciat*/mascherat*/estrane*/giovinastr*/ladr*
    /malvivent*/delinquent*/stranier*/zingar*/tipaccio/ceffo/coppia/figuro/balord*)|sconosciut*
    |estrane*|incappucciat*|cappuccio|passamontagna|mascherat*|maschera|guanti|guanto|(felpa
    /giubbotto/giacca/tuta/cappello/berretto/vestit*) (ner*/col cappuccio/scur*/grigi*/di nero/di
    scuro/ross*/con il cappuccio)|vestit* di (nero/scuro)|cappellino|berretto|zaino|(alto/alti
    /magr*/robust*/barba/baffi/biond*/mor*/capelli/rasat*) (e/circa/ricci/con/lunghi/corti/scuri
    /neri/biondi)|barba|(sui/sulla/circa/di) (vent*/trent*/quarant*/cinquant*/20/25/30/40) (anni
    /ina/)|ventina|trentina|quarantina|giovinast*|individu*|ombra|ombre|sagoma|(qualcuno/gente)
    (che/nel/in/sta/ha/e/dentro/sul/sospett*/di fuori/strana)|qualcuno|(mai/non) (vist*/conosc*/lo
    conosc*/li conosc*/e della zona/e di qui/sono di qui/l ho mai) (prima/in zona/visto/)|non (e
    /sono) (del/di) (quartiere/qui/qua)|ladr*|ladruncol*|malvivent*|topi d appartamento
    |malintenzionat*|intrus*|(accento/targa/targh*) (stranier*/dell est/frances*/olandes*/italian*
    /polacc*/rumen*/bulgar*)|targa`,
  private_place: `
    (nel/dal/sul/al/in/del/il) (mio/nostro/suo/loro/) (giardino/cortile/garage/tetto/balcone
    /terrazzo/capanno/sottotetto/box/bagno/soggiorno/salotto/pianerottolo/portone/pollaio/orto
    /seminterrato/corridoio/ripostiglio/vialetto/cancello/palazzo/condominio/appartamento/negozio
    /patio)|(nella/dalla/sulla/alla/in/della/la/dietro la) (mia/nostra/sua/loro/) (cantina/veranda
    /casa/camera/cucina/terrazza/scala/soffitta/mansarda/rimessa/stanza/finestra/porta/proprieta
    /serra/legnaia/sala)|giardin*|cortile|cantin*|garage|tetto|balcon*|terrazz*|veranda|soffitta
    |mansarda|capanno|rimessa|scantinato|seminterrato|(porta/finestra/ingresso/entrata/lato) (di
    dietro/posteriore/sul retro/d ingresso/della cucina/del bagno/della cantina/del garage/della
    camera/principale/di casa/blindat*/finestra/sul giardino)|sul retro|retro|dietro casa|(casa
    /appartamento) (mia/nostra/dei/del/della/di/accanto/vicina/di fronte/sua) (vicin*/nonna/mia
    /genitori/mamma/figli*/suocer*/)|(dai/dal/dalla/da/accanto ai) (vicini/vicino/vicina/mia madre
    /miei/signora)|(al/del) (numero/civico/piano/pianterreno/primo/secondo/terzo/quarto)
    |pianterreno|pianoterra|piano di sopra|di sopra|di sotto|scale|ballatoio|pianerottolo|androne
    |cancello|recinto|muretto|siepe|persiana|tapparell*|lucernario|grondaia|(da me/da noi/casa)
    (in/a/dentro)|dentro casa|in casa|scala`,
  break_in_sign: `
    piede di porco|palanchino|scala (appoggiata/contro/al/alla/a)|trapan*|tenaglie|pinz*|torcia
    |torce|pila|cacciavit*|martell*|mazza|mazzetta|tronches*|flex|sbarra|spranga|(attrezz*/ferro)
    (del/da/di/in)|grimaldell*|passe partout|(serratur*/cilindro/lucchetto/porta/finestra/vetro
    /persian*/tapparell*/cancello/maniglia/catenaccio/infisso/cardini/saracinesca) (forzat*/rott*
    /scassinat*/sfondat*/apert*/spaccat*/divelt*/scardinat*/trapanat*/danneggiat*/manomess*/e/era
    /sono/e stat*/erano/si muove/che/piegat*/non chiude/accostat*/graffiat*/socchius*/in frantumi)
    |(forz*/sfond*/scassin*/spacc*/romp*/rott*/scardin*/tagli*/trapan*/infrang*/divel*/smont*) (la
    /il/le/i/l/una/un/lo) (porta/serratura/finestra/vetro/vetri/cancello/tapparella/lucchetto
    /portone/persian*/garage/vetrata/cilindro/rete/recinzione/serrature/finestre/saracinesca
    /cantina/portafinestra)|forz*|scass*|effrazion*|vetr* (rott*/infrant*/in/per terra/spaccat*
    /che/in frantumi)|frantumi|(rumor*/colpi/passi/botto/tonfo/scricchiol*/voci/cigol*/schiant*
    /sento) (di/in/alla/sulla/sul/al/dal/dalla/nel/nella/di sotto/sopra/vetri/sospett*/strani/di
    vetri/armeggi*/grattare/un/passi)|passi|scricchiol*|tonfo|armegg*|trafficano|(tentat*/provat*
    /cercat*/prova*/tent*/cerc*) (di/il/ad/a/furto) (entrare/aprire/forzare/furto/sfondare
    /scassinare/effrazione/introdursi/scavalcare/rompere)|(tentato/tentativo di) (furto/effrazione
    /scasso/rubare/intrusione)|allarme (e/ha/suona/scattat*/che/si/di/in/suonat*)|(suona/scattat*
    /scatta/suonat*) (l/l allarme/allarme)|scavalc*|arrampic*|(entrat*/entrano/entra/introdott*
    /intrufol*/penetrat*) (dalla/dal/in/nel/nella/da/attraverso/a/di/in casa/mentre)|(tracc*/segn*
    /graffi) (di/sulla/sul/alla/strani/scasso/effrazione)|(calci/spallat*/pugni/calcio) (alla
    /contro/nella/a/sulla) (porta/finestra/saracinesca/portone)|svaligi*|furto in (casa
    /appartamento)|furto (con/nell/nella)|(trovat*/trovo/era/lasciat*) (la porta/il cancello/la
    finestra/apert*/spalancat*)|spalancat*`,
  loot: `
    (rovist*/frug*/mess* a soqquadro/sottosopra/svuot*/butt* all aria/rivolt*/ribalt*) (i/tutto/le
    /nei/in/tra/la/ovunque/dappertutto/il/casa/)|soqquadro|sottosopra|(cassett*/armadi*/mobili
    /materass*/letti/credenza) (apert*/svuotat*/per terra/rovesciat*/a terra/rovistat*/sparsi
    /fuori/buttat*)|cassett*|gioiell*|gioie|oro|ori|(collan*/anell*/bracciale/orecchini/orologi*
    /fed*/catenin*/medagli*/monet*/argenteria/cassaforte/portagioie/contanti/risparmi/computer
    /portatile/televisore/televisione/tablet/telecamera/borsa/portafoglio/soldi/stecca) (di/d oro
    /della/del/che/rubat*/sparit*/sono/e/in/dei/con/via)|cassaforte|argenteria|contanti|(rubat*
    /portat* via/pres*/port* via/sottratt*/fregat*/spariti/sparit*/portato via/grattat*/rubano)
    (tutto/i/il/la/gli/le/l/anche/tutti/un/una/solo/perfino/persino/dei/qualche/oro/soldi/niente
    /da)|(hanno/mi hanno/ci hanno/ha) (rubato/portato via/preso/svaligiato/svuotato/fregato
    /ripulito/svuotata)|(ripulit*/svaligiat*/svuotat*) (la/tutto/la casa/l appartamento/il/i/casa
    /di)|svaligi*|refurtiva|bottino|maltolto|(port*/caric*/esc*) (via/fuori/il/la/con/gli/le/su/un
    /la roba/sul) (televis*/scatol*/sacch*/furgone/mobili/roba/borse/il/la/tutto/i/borsa/valigia
    /sacco/borsone)|valore (affettivo/di/sentimentale)|ricord* (di famiglia/di mio/di mia)|(manc*
    /sparit*/scompars*) (i/il/la/gli/le/l/soldi/gioielli/anche/oro/un/dalla/da)|federa|borson*
    |(elenco/lista) (degli/delle/dei) (oggetti/cose/gioielli)|assicurazione (chiede/vuole/copre)`,
  false_official: `
    (finto/finti/finta/falso/falsi/falsa/sedicent*/presunt*) (poliziott*/carabinier*/agent*
    /tecnic*/idraulic*/operai*/postin*/corrier*/incaricat*/vigil*/impiegat*/dipendent*/funzionari*
    /assistente/infermier*/elettricist*/prete/ispettor*/letturist*/addett*)|finto|falso|(si/si e
    /si sono) (spacci*/spacciat*/present*/presentat*/fing*/qualific*/finge/fingono/dichiar*) (per
    /come/da/di/a/alla/un/che)|spacci* per|(fing*/finge/fingendo/fingono) (di/essere/un)|(diceva
    /dice/dicono/dicevano/detto/sostien*) (di essere/che e/di venire/che era/d essere/di dover*
    /che veniva/di lavorare/che viene)|(tecnic*/operai*/addett*/incaricat*/uomo/uomini/quello
    /quelli/impiegat*/signore) (del gas/dell acqua/della luce/della fibra/del contatore/del comune
    /dell enel/dell energia/della caldaia/del telefono/della corrente/resa/del tetto/delle tegole)
    |contator*|lettura (del/dei/contatore)|letturista|resa|cile|swde|ores|engie|proximus|idraulic*
    |spazzacamin*|asfalt*|(raccogli*/colletta/raccolta/questua/raccoglie) (soldi/per/offerte/fondi
    /i/di beneficenza/denaro)|colletta|questua|porta a porta|vendit* (porta/a domicilio)|venditor*
    |rappresentant*|tesserin*|divisa|uniforme|distintivo|tessera|pettorina|casacca|cartellino
    |giubbotto|(vuole/voleva/volevano/vogliono/chiede/chied*/insist*/pretend*/prova*) (di/a/di
    entrare/entrare/che/vedere/controllare/un bicchiere/il bagno/ad entrare/l accesso)|(farsi
    /fatto/fatti/fare/fatta) (aprire/entrare)|(far/fatto/lasciat*) entrare|(suona/suonat*/suonano
    /suonava/bussa/bussat*/bussano) (alla/alle/al/da/alla porta/il campanello/tutti/a tutti/e)
    |campanello|citofon*|alla porta|truff* (agli/agli anziani/anzian*/a/alla/la/una)|truffator*
    |imbroglion*|raggir*|(anzian*/nonn*/signor* anzian*/vecchiett*) (sol*/del/che/e/signora)
    |distra*|mentre l altro|mentre uno|mentre la|bicchiere d acqua|corriere|pacco (da/per/alla)
    |testimoni di geova|zingar*`,
  scouting: `
    (pass*/gir*/and*/circol*/rall*/vag*/cammin*/vann*) (piano/lentamente/piano piano/avanti e/su e
    /intorno/a passo/in tondo/a rilento/per le/attorno/tra le) (piano/davanti/giu/indietro/case/d
    uomo/casa/ville/)|lentamente|a passo d uomo|(fotograf*/filma*/ripren*) (le/la/i/il/tutte/tutto
    /case/casa/cancelli/citofoni/portoni/targhe)|(fa/fanno/faceva/facevano/scatta/scattava/prend*)
    (foto/fotografie/delle foto/appunti/un video/video/dei video/note)|fotograf*|(prova/provano
    /provava/tenta/prov*/tir*/abbass*/control*) (le/la/tutte le/ogni/a aprire/ad aprire/i)
    (maniglie/maniglia/porte/portiere/cancelli/porta/macchine)|manigl*|(segn*/simbol*/croce/croci
    /cerchi*/triangol*/gesso/freccia/frecce/adesiv*/filo/pezz*) (sul/sulla/sui/sulle/col/con/di/al
    /alla/accanto/strani/davanti/vicino/a/in/fatti/nella/plastica/scotch/gesso/carta/nastro)|gesso
    |simbol*|(suona/suonano/suonava/suonat*/bussa/bussano) (e/alle/a/ai/il) (scappa*/scapp*/se ne
    /va/poi/porte/tutti/campanello/campanelli/corre/corrono/tutte)|(osserv*/guard*/spi*/scrut*
    /stud*/cont*/fiss*/adocchi*) (le/la/i/il/casa/dentro/tutto/nei/nelle/attraverso/le case/gli
    /verso/in/le finestre/ogni/le abitudini) (case/casa/finestre/giardini/giardino/cancello/targhe
    /cassette/ville/finestra/persiane/citofoni/entrat*/movimenti/)|sopralluog*|appost*|(si aggir*
    /aggir*/gironzol*/bighellon*/ronz*/ficca*/curios*/sbirci*) (per/intorno/attorno/nel/nella/in
    /tra/davanti/da/sul/nei/)|gironzol*|aggir*|ronzan*|sbirci*|appostat*|(avanti e/su e) (indietro
    /giu)|(chied*/domand*/chiesto) (se/chi/a che ora/quando) (sono/vivo/abita/ero/siamo/c e/vive
    /siete/i vicini/viv*/eravamo)|targ*|numero di targa|(ferm*/sost*/parcheggiat*/sedut*) (in
    /nella/davanti/con/per/da/un/dentro) (macchina/auto/ore/motore/ora/casa/alla/furgone/mezz)
    |motore acceso|(furgone/furgoncino/macchina/auto/bmw/audi/golf/mercedes/opel/berlina/ford)
    (bianc*/ner*/grigi*/blu/scur*/ross*/verd*/sospett*/stranier*/con/che/ferm*/targat*/strana)
    |furgon*|drone|sospett*|(strano/strani/strana/strane) (movimenti/movimento/giro/macchina/auto
    /persone/tipo/gente/viavai)|viavai`,
  empty_house: `
    (casa/appartamento/villa/villetta/palazzina/alloggio) (vuot*/disabitat*/dei/e vuot*/in vendita
    /abbandonat*/chius*/al buio/che e/dovrebbe/incustodit*/sfitt*/di vacanz*/libera)|(vicin*
    /proprietari*/loro/famiglia/signori/coniugi/genitori/inquilin*/padron*/amici) (sono/e/e in/che
    sono/era/erano/in/via/partit*/torn*/tornano/al) (in/via/partit*/al/a/vacanza/ferie/all
    /ospedale/crociera/italia/sicilia/mare/assent*/montagna/estero/fuori/lavoro)|(in/sono in/via
    per) (vacanza/vacanze/ferie/crociera/villeggiatura)|vacanz*|(non/nessuno) (c e/ci sono
    /dovrebbe/e in/ci dovrebbe/abita/sono in/deve/ci abita/ci vive/in/a) (nessuno/casa/esserci
    /essere/piu/dentro/in)|nessuno (in casa/a casa/dovrebbe/dentro/ci abita)|dovrebb* (essere
    /esserci/non) (vuot*/nessuno/esserci/via/al/in/chius*)|(persian*/tapparell*/serrand*/imposte)
    (chius*/abbassat*/apert*/giu/alzat*/su/che)|(luce/luci/lume/torcia/pila/lampada/lucina)
    (acces*/che/al/in/nella/nel/dentro/si muove/si muov*/spent*/gira/da/di/strana/dietro/va)
    |lucina|barlume|(curo/guardo/bado/annaff*/innaff*/do/controllo/tengo) (la casa/il gatto/le
    piante/i fiori/un occhio/da mangiare/le chiavi/alla casa/casa)|(chiavi/chiave) (dei/del/della
    /le ho/ce l ho/di)|(torn*/rientr*/ritorn*) (solo/domenica/lunedi/sabato/venerdi/il/fra/tra/a
    /la settimana/domani/martedi/mercoledi/giovedi/in/non/prima)|(sorveglianza/controllo) (della
    casa/vacanze/delle case/casa)|(posta/cassetta) (piena/che si/accumul*/strapiena)|seconda casa
    |(assenza/assenti) (dei/del/per/prolungat*)|all ospedale`,
  collapsed: `
    (ster*/steso/stesa/sdraiat*/dist*/disteso/accasciat*/a terra/per terra/cadut*/rivers*) (per/a
    /sul/sulla/in/sui/al/nel/di/da/svenut*/e) (terra/marciapiede/strada/pavimento/scale/suolo
    /asfalto/panchina/lato/neve/erba/pianerottolo/non/mezzo/sangue/cucina/bagno)|(e/sta/giace/si
    trova/c e un uomo/c e una donna/c e un signore) (a/per) terra|svenut*|svien*|incoscient*|privo
    di sensi|priv* di (sensi/conoscenza)|(perso/perde/perdut*) (i sensi/conoscenza/sangue
    /coscienza)|non (risponde/si muove/reagisce/respira/si sveglia/si alza/parla/da segni/riesce
    /si rialza/sta in piedi/mi risponde/riprende) (piu/bene/quasi/a/di vita/)|immobile|cadut*
    |caduta|(cascat*/scivolat*/ruzzolat*/precipitat*) (dalle/dalla/dal/per/sulle/in/giu/sul/a/)
    |sangue|sanguin*|(respir*/fiat*) (male/a fatica/a stento/appena/strano/affannos*/difficile/piu
    /poco/corto/bene/non)|rantol*|soffoc*|(attacco/dolor*/male/infarto/arresto/problema) (di/al
    /cardiac*/di cuore/forte)|infarto|(mano/mani/braccio) (sul/al) torace|ictus|convulsion*|epile*
    |(labbra/viso/faccia/bocca) (blu/viola/bianc*/pallid*/storta/violacee/grigi*)|schiuma|malor*
    |si e sentito male|sta male|sentita male|si sente male|malissimo|malore|overdose|diabet*
    |(rott*/spezzat*/fratturat*) (la gamba/il braccio/il femore/l anca/una gamba/una caviglia/il
    polso/la testa)|frattur*|femore|(battut*/sbattut*/picchiat*) (la/con la) (testa/nuca)
    |ambulanza|medico|dottore|soccors*|pronto soccorso|118|massaggio|ferit*|(lament*/gem*) (a
    terra/di/dal/sotto/e/)|incastrat*|intrappolat*|sotto (la macchina/le macerie/il muro/un/il
    trattore)|fulminat*|folgorat*|annega*|accoltellat*|ubriac* (fradici*/a terra/perso/morto)
    |ustion*|allerg*|puntura|avvelenat*|ingoiat*|febbre|al cuore|il cuore|al petto`,
  hazard_sign: `
    gas|(odore/puzza/puzz*/odor*/fuga/perdita/esce/esalazion*) (di/del/gas/di gas/il) (gas
    /bruciato/benzina/fumo/marcio/nafta/gasolio/plastica/bruci*/ammoniaca/cloro/uova/zolfo/corto)
    |fuga di|monossido|(gira/girano/mal di/male alla) (la testa/testa)|vertigini|nausea
    |(rivelatore/allarme/sensore) (di/del/co/gas)|sibil*|fischi* il|(cav*/fil*/palo/linea
    /traliccio) (elettric*/della luce/scopert*/pendon*/penzol*/per terra/caduto/cadut*/che/dell
    alta/a terra/in mezzo/scintill*/nudo/nudi/strappat*)|alta tensione|(presa/prende/scossa/scosse
    /corrente) (la scossa/elettric*/scossa/nell)|scossa|scintill*|corto circuito|cortocircuito
    |(acqua/fiume/mosa/fogna/torrente/cantina) (sale/esce/che/entra/allag*/zampill*/arriva/inonda
    /straripa*/a fiotti/ovunque/dal/dappertutto/sta/piena)|allag*|inond*|strarip*|alluvion*|(tubo
    /tubatura/conduttura/diga/argine/caldaia) (rott*/scoppiat*/esplos*/che perde/perde/rotta)
    |(muro/tetto/balcone/cornicione/facciata/camino/soffitto/ponteggio/impalcatura/gru/albero/ramo
    /palo/tegol*/intonaco/solaio/comignolo/casa/scala) (che/sta/pericolant*/crolla*/crepat*/cade
    /cadono/caduto/pende/pericolo/per/cedut*/cadut*/inclinat*/storto/si/instabil*/stanno/rischia
    /marcio/penzol*)|pericolant*|croll*|(sta/stanno/minaccia/minacciano/rischia/rischiano) (per
    /di) (cadere/crollare/cascare/esplodere/cedere/scoppiare/venire giu)|crep*|voragine|buc*
    (nella/nel/in/grande/enorme/per/profond*/sul/aperta)|tombin*|(pozzo/scavo/cantiere/botola)
    (apert*/senza/scopert*/non)|ghiacci*|ghiaccio|scivol*|(olio/nafta/gasolio/benzina/acido
    /sostanz*/liquid*) (sulla/sul/per/che/tossic*/chimic*/strano/strana/a terra/versat*/in mezzo)
    |tossic*|nocivo|nube|esalazion*|esplosiv*|bomba|ordigno|granata|residuato|munizion*|bombol*
    (di/del/che/gpl/gas)|tempesta|fulmin*|pericolo (di/per/grave/immediato)|ascensore|bloccat*
    (nell/in/fra/tra/nella) (ascensore/l/il/due/cabina)|binari|passaggio a livello|ferrovia|sui
    binari|frana|frane|franato|franata`,
  flames: `
    fiamm*|fuoco|fuochi|incend*|(in/a/prende/preso/appicc*/dat*/da/dare/prend*/danno/spegn*)
    (fiamme/fuoco/il fuoco/un incendio/l incendio)|(fumo/fumi) (ner*/dens*/che/dal/dalla/esce
    /bianc*/dappertutto/sotto/acre/in/nelle/giallo/dai/sale/grigio)|fumo|fum* (il/la/dal/ancora)
    |affumicat*|bruci*|(sta/stanno/ancora) (bruciando/prendendo fuoco/fumando/andando a fuoco)|(va
    /vanno/andat*/andando) (a fuoco/in fiamme/in fumo)|scintill*|esplo*|scoppi*|botto|boato
    |deflagraz*|(saltat*/salta/saltare) (in aria/per aria)|molotov|piroman*|incendiari*|dolos*
    |(accend*/acces*/accendin*/fiammifer*/benzina/candela/barbecue/griglia/falo/stufa/camino
    /braci*/sterpagli*) (fuoco/un fuoco/il fuoco/fuochi/falo/sul/e/vicino/in/prende/ai/alle/un
    falo/di)|falo|accendin*|fiammifer*|(cassonett*/bidon*/container/macchina/auto/motorino/capanno
    /siepe/tetto/bosco/roulotte/cucina/materass*/copertoni/pneumatici/casa/garage/furgone
    /contenitor*/batteria/camino) (in fiamme/brucia*/a fuoco/va a/che bruci*/incendiat*/prende/in
    fumo/fuma/bruciat*/dato)|pompier*|vigili del fuoco|estintor*|autopompa|estintore|spegn* (il/l
    /con/le)|cenere|ceneri|fuliggine|brace|braci|(odore/puzza) di (bruciato/fumo/brucio)|bagliore
    |rossore nel|fuochi d artificio|petard*|carbonizz*`,
  self_harm: `
    suicid*|(farla/farl*) finita|(togliersi/togliermi/tolto/tolta/levarsi) (la vita/vita)|(vuole
    /voglio/vuol/minaccia di/voleva/tenta di/cerca di/intende/sta per/minaccia) (morire/buttarsi
    /uccidersi/ammazzarsi/gettarsi/farla/impiccarsi/buttarmi/saltare/saltar*/tagliarsi/sparire
    /finirla/ammazzarmi/lanciarsi)|(buttarsi/gettarsi/lanciarsi/buttat*/saltare/si butta/si vuole
    buttare/si getta) (giu/dal/dalla/di sotto/nel/nella/sotto/da/sui/dal ponte/in)|si (ammazza
    /uccide/impicca/butta/taglia/spara)|(uccid*/ammazz*/impicc*) (si/da sol*/)|impicc*|non (vuole
    /voglio/ho/ha/vede/vedo) piu (vivere/voglia/senso/motivo/ragione/via/nessun*)|(stanc*/stuf*)
    (di vivere/della vita)|voglia di (morire/vivere/farla)|(meglio/vorrei) (mort*/morire/sparire
    /essere mort*)|(sul/sulla/sopra/fuori/oltre/dalla/alla) (cornicione/ringhiera/parapetto
    /davanzale/balaustra/ponte/bordo/spalletta/tetto)|cornicione|parapetto|ringhiera|davanzale
    |(pastigli*/pillol*/medicin*/sonnifer*/farmaci/barbituric*/pasticc*) (pres*/ingoiat*/tutt*
    /vuot*/e/con/tante/da/intere/per/scatola)|(pres*/ingoiat*/mandat* giu/inghiottit*) (tutte/le
    /una/troppe/un/dei/i/tutta/tanti) (pastigli*/pillol*/sonnifer*/le/scatola/medicin*/farmaci/la
    /tubetto/i)|sonnifer*|(lettera/biglietto/messaggio/messaggi) (d addio/di addio/dicendo/in cui
    /di congedo/che)|(ha/mi ha) (scritto/detto/mandato/lasciato) (addio/che vuole/che non/un
    biglietto/una lettera/un messaggio)|addio|(tagliat*/taglia*) (le vene/i polsi/vene/polsi)|vene
    |corda|cappio|autolesion*|dispera*|depress*|non ce la (fa/faccio) (piu/)|(sotto/davanti a) (un
    /il) treno|(sui/lungo i) binari|telefono amico|finirla`,
  vulnerable: `
    (bambin*/bimb*/ragazzin*/neonat*/piccol*/figli*/nipotin*/alunn*) (sol*/da sol*/pers*/smarrit*
    /in/per/che/piang*/sul/sulla/scomparso/scompars*/sparit*/a piedi/scalz*/di/senza/chius*/non
    /nudo/abbandonat*/sporgers*)|bambin*|bimb*|neonat*|passegg*|di (due/tre/quattro/cinque/sei/2/3
    /4/5/6/sette/otto) (anni/mesi)|(anzian*/vecch*/nonn*/signora/signore/nonnin*/vecchiett*/uomo
    /donna) (sol*/confus*/disorientat*/pers*/smarrit*/in pigiama/in ciabatte/in vestaglia/scalz*
    /che non/dement*/spaesat*/che vag*/invalid*/che gir*/cieco/cieca/scompars*/sparit*/mezzo
    /ottant*)|disorient*|confus*|spaesat*|smarrit*|(vag*/gir*/cammin*) (sol*/da sol*/in/per
    /confus*/scalz*/senza/tra) (strada/pigiama/ciabatte/la/meta/mezzo/notte/le)|pigiama|ciabatte
    |vestaglia|camicia da notte|scalz*|demenza|alzheimer|non (sa/ricorda/trova/si ricorda/sa piu
    /riconosce) (dove/chi/come/piu/la strada/il suo/tornare/casa/dov)|(scompars*/sparit*/dispers*
    /non e tornat*/non e rientrat*/non torna/non rientra/manca da/manca) (da/dal/dalle/dall/di/a
    casa/ieri/mio/mia/casa)|scompars*|(cerco/cerchiamo/stiamo cercando/cercano/cercando) (un/mio
    /mia/mia madre/mio padre/nostro/la/il/dappertutto/ovunque)|non (vedo/sento/si vede/vediamo/la
    vedo/lo vedo/risponde) (da/piu/al/alla/la vicina/il vicino/il signor/la signora) (giorni
    /giorno/due/tre/ieri/telefono/porta/campanello/)|(vive/abita/sta) (sol*/da sol*)|(chius*
    /lasciat*/bloccat*/dimenticat*) (in/nella/dentro/in macchina/sotto/nell/al/fuori) (macchina
    /auto/l auto/sole/il sole/la/casa)|(cane/cani/bambino/neonato/animale/gatto) (in/nell/nella
    /chius*/dentro/lasciat*) (macchina/auto/in/sotto/al/la)|sotto il sole|al sole|finestrin*
    (chius*/su)|colpo di calore|(caldo/gradi) (in/dentro/nell)|maltratt*|trascurat*|abbandonat*
    (in/dai/a/sul)|senzatetto|barbone|clochard|dorm* (per strada/all aperto/fuori/in macchina/al
    freddo/sotto)|disabil*|carrozz*|sedia a rotelle|handicap*|autistic*|(vicino/accanto/in riva
    /lungo/verso) (al/all/alla) (acqua/fiume/binari/mosa/canale/ferrovia/autostrada)|(in mezzo/al
    centro) (alla/della) strada`,
  violent: `
    minacc*|(con/ha/aveva/tira fuori/tirato fuori/estratt*/puntat*/brandi*/impugn*/agit*/armato di
    /armata di) (un/il/una/la) (coltell*/pistol*/fucil*/arma/mazza/bastone/spranga/machete/ascia
    /accetta/bottiglia/martello/catena/lama/coltellaccio/sbarra/forchetton*)|coltell*|pistol*
    |fucil*|arma|armi|armat*|mazza da|machete|ascia|(colpi/colpo) (di/d) (pistola/arma/fucile
    /fuoco)|spari|accoltell*|pugnal*|(picchi*/mena*/menan*/colpisc*/prend*/aggred*/strangol*
    /strattona*/tira*/trascin*/spint*/malmen*/pest*/schiaffegg*/gonfi*/massacr*/dann*) (a/la/il/un
    /una/uno/mi/sua/di/per/con/i/al/alla/le/suo/gli/forte/tra/giu) (moglie/donna/uomo/pugni/calci
    /botte/schiaffi/ragazz*/capelli/bambin*/compagna/vecchi*/signora/signore/sberle/figlio
    /testate)|picchi*|botte|pestaggio|(pugn*/calc*/schiaff*/sberl*/cazzott*) (in/a/al/e/in faccia
    /addosso/nello/alla/sulla)|aggred*|aggression*|rapin*|scipp*|borseggi*|riss*|zuff*|litig* (con
    /a/violent*/furios*/sul/nel/che/e)|tafferugli*|(url*/grid*/strill*) (aiuto/di/dalla/basta/come
    /una/da/forte/aiutatemi/per/che/disperat*/lasciami/la donna/una donna)|urla|grida|url*|(sento
    /si sente/si sentono/sentiamo) (urla/grida/gridare/urlare/piangere/botte/colpi/una donna
    /picchiare/strilli/tonfi/urlar*)|(donna/ragazza/bambin*/moglie/signora/vicina) (che url*/url*
    /grid*/che grid*/che pian*/piang*/chiede aiuto/picchiat*/che chiede/insanguinat*/aggredit*
    /violentat*)|violenz* (domestic*/in/sulle/sulla/famigli*)|violenz*|violent*|stupr*|violent*
    una|molest*|palpeggi*|abus*|stalking|stalker|(segue/seguon*/seguit*/inseg*/pedin*) (una/la/le
    /mi/mia/da/una donna/una ragazza/un/me/fino/le ragazze/a casa/dalla)|(mi/la/ci/li) (segue
    /seguono/insegue/inseguono/minaccia/minacciano/aggredisce/ha seguit*/perseguita/hanno seguit*
    /ha minacciat*/hanno minacciat*/hanno aggredit*)|pedin*|rapit*|rapiment*|sequestr*|trascinat*
    in|caricat* in|ostaggio|esibizionist*|(mostra/mostrato/pantaloni) (le parti/i genitali/i
    pantaloni/abbassat*/giu)|(vi/ti/la/lo/mi) (ammazzo/uccido/ammazza/uccide/brucio/sparo/faccio
    fuori)|(ubriac*/violent*/furios*/aggressiv*/fuori di se) (che/uomo/marito/e/fradici*)
    |estorsion*|pizzo|(tir*/lanci*/butt*) (sassi/pietre/bottiglie/pietra/mattoni/sasso) (contro
    /dal/alle/alla/addosso/sulle/a/ai)|sassaiol*|(cane/pitbull/rottweiler) (ha morso/morde/azzann*
    /aggress*/sciolto/che mord*)|mors*|sparo|sparano|spara|sparato|bullo|bulli|bullismo`,
};
