// Italian: when it happens, what was seen, and the themes of reports. Words only.
import type { Lexicon } from "./concepts.ts";

export const itSeen: Lexicon = {
  // When.
  past_time: `ieri|ieri (sera/notte)
    |l (altro ieri/anno scorso/altro giorno/altra sera/altra notte)|avantieri|stanotte
    |questa (notte/mattina/settimana)
    |la (notte scorsa/scorsa notte/scorsa settimana/scorsa/sera prima/notte prima)|stamattina
    |stamane|lo (scorso mese/scorso)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica
    |nel (fine settimana/weekend/20*)|un (anno fa/ora fa)|recentemente|ultimamente
    |al (ritorno/mio ritorno/nostro ritorno/rientro/risveglio)|rientrando|tornando
    |quando (sono tornat*/siamo tornati/siamo rientrati/sono rientrat*)
    |durante (la notte/le nostre vacanze/le vacanze)|mentre (eravamo/ero)|in (gennaio/febbraio
      /marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/passato)
    |a (natale/pasqua)|(tempo/giorni/settimane/mesi/anni/due ore/ore/qualche tempo) fa|altro ieri
    |questo pomeriggio|settimana scorsa|mese scorso|anno scorso|una volta|tornando a casa
    |nella notte|tutta la notte|di notte hanno|il giorno dopo|gia due volte`,
  past_verb: `era|erano|aveva|avevano|e (stato/stata/entrato/scappato)
    |sono (stati/entrati/scappati)|hanno|ho (visto/trovato/sentito)|abbiamo (visto/trovato)`,
  now: `in (questo momento/questo preciso momento/questo istante/diretta)|proprio (adesso/ora)
    |attualmente|mentre (scrivo/vi scrivo)|immediatamente|ora (c e/ci sono/stanno/vedo/sento
      /qualcuno/sono qui/sono dentro/e dentro/e qui/sta cercando/sta entrando)
    |(qui/dentro/porta/casa/giardino/finestra) ora|proprio (ora/adesso)|adesso (c e/ci sono
      /stanno/vedo/sento/qualcuno/sono qui/sono dentro/e dentro/e qui/sta cercando/sta entrando/e
      davanti/e alla/sono alla/sono davanti)|(qui/dentro/porta/casa/giardino/finestra/vicino
      /vicina/vicini/piazza/strada/muro/via/fronte/mosa/scuola/fatto/sta/fuori/macchine/adesso)
      adesso|or ora`,
  going_on: `(sta/stanno) (forzando/rompendo/spaccando/scavalcando/scassinando/sfondando/entrando
      /cercando/provando/tentando/scaricando/buttando/gettando/versando/svuotando/bruciando/dando
      /incendiando/picchiando/menando/aggredendo/minacciando/rubando/rovistando/arrampicando
      /salendo/distruggendo/imbrattando/dipingendo/spruzzando/scrivendo sul/prendendo a calci
      /lanciando/tirando/litigando/facendo esplodere/demolendo/urlando/bussando/girando intorno
      /segando/portando via/abbandonando)
    |da (dieci minuti/cinque minuti/qualche minuto/un quarto d ora/mezz ora/.. minuti)|(sta
      /stanno) (girando/camminando/caricando/portando/guardando/seguendo/nascondendo/trascinando
      /sanguinando/soffocando/annegando/urlando/piangendo/cadendo/scappando/facendo/armeggiando
      /aspettando/sparando/strangolando/fumando/uscendo/passando/correndo)
    |si (nasconde/nascondono) (adesso/dietro/in)|in corso`,
  witness: `li (sto vedendo/vedo/vediamo)|lo (sto vedendo/vedo/vediamo)
    |dalla (mia finestra/finestra vedo)|(li/lo/la) (sento/sentiamo)|(vedo/vediamo) (una/un/delle
      /degli/dei/qualcuno/due/tre/gente/luci/fumo/fiamme/il/la/dal/dalla)
    |(sento/sentiamo) (qualcuno/dei/delle/un/urla/passi)|sto guardando|stiamo guardando|la vedo
    |sotto i miei occhi|davanti ai miei occhi|dallo spioncino`,
  just: `appena (entrato/entrata/entrati/chiamat*/telefonat*)|ho (appena visto/appena sentito)
    |abbiamo (appena visto/appena sentito)|un (attimo fa/minuto fa/momento fa)
    |(e/sono/ha/hanno/mi ha) appena|(pochi minuti/cinque minuti/due minuti) fa`,
  still_there: `ancora (li/la/dentro/in casa/qui/fuori/davanti alla porta)|sono (ancora/tornati)
    |e (ancora qui/ancora dentro/ancora li/tornato/tornata)|stanno (ancora/tornando)
    |sta (ancora/tornando)|non (se ne va/se ne vanno/vuole andarsene/vogliono andarsene/vuole
      andare via/va via/vanno via/smette/smettono/la smette/ha finito/hanno finito/hanno ancora
      finito)|continua|continuano|continua a|continuano a|torna indietro`,
  recurrent: `ogni (giorno/sera/notte/settimana/fine settimana/volta/mattina/mese/anno/sabato
      /venerdi/domenica/tanto)|tutti (i giorni/i sabati/i venerdi/i weekend)
    |tutte (le sere/le notti/le settimane/le mattine)|spesso|regolarmente|sempre|continuamente
    |di (continuo/solito/frequente/tanto in tanto)|in (continuazione/genere)|costantemente
    |quasi (sempre/ogni)|frequentemente|quotidianamente|generalmente
    |il (sabato sera/venerdi sera)|da .. (giorni/settimane/mesi/anni)
    |da (una settimana/un mese/un anno)|(questi/negli) ultimi (giorni/tempi)
    |(a/piu/parecchie/diverse) volte|giorno e notte|notte e giorno|la domenica|come al solito`,
  since: `da (giorni/settimane/mesi/anni/una settimana/un mese/due settimane/tre giorni/due
      giorni/tempo/quando)|sono (mesi/settimane/giorni)|ormai|gia|dal|dalla settimana`,
  gone: `e (andato via/scappato/scappata/fuggito/sparito/ripartito/partito/finita/finito tutto
      /venuta la polizia/arrivata la polizia/arrivata l ambulanza)
    |sono (andati via/scappati/fuggiti/spariti/ripartiti/partiti/venuti i)
    |se (n e andato/ne sono andati/ne e andato)|scappati|scappato|scappano|fuggiti|spariti
    |dileguati|non (c e piu/ci sono piu/hanno rubato/manca niente)|tutto (risolto/a posto)
    |la (polizia e venuta/polizia e passata)|arrestato|arrestati|denuncia|verbale
    |(hanno/e stato/sono stati) (arrestato/arrestati)|nessuno in giro|ho sporto|abbiamo sporto
    |falso allarme|portato in ospedale|portata in ospedale|hanno rinunciato|ha rinunciato`,
  imagined: `se (vedo/vediamo/qualcuno/succede/un ladro/dovesse/per caso)|in (caso di/caso/tv)
    |supponiamo|cosa (fare/dobbiamo fare/devo fare se/bisogna fare)|come (reagire/se)|rischia
    |rischio|rischiano|potrebbe|potrebbero|sarebbe|contro (i/il)|evitare|prevenire|proteggere
    |proteggersi|finira (che/male)|esercitazione|film|serie|sogno|sognato|giornale|articolo
    |simulazione|test|(potrebbe/potrebbero) (entrare/provare/venire/rubare/succedere)
    |(potrebbe/potrebbero) (facilmente/benissimo/entrare/scavalcare)|nel caso|e se|mettiamo che
    |letto che|che fare|bisogna chiamare|si deve|per evitare|un giorno o l altro|prima o poi
    |alla tele|qualcuno potrebbe`,

  // Telling, who and where.
  see: `ho (visto/notato/trovato/osservato/scoperto/sorpreso/incrociato/filmato/fotografato
      /assistito)|abbiamo (visto/notato/trovato/scoperto)|ha (visto/filmato)|vedo|vediamo|segnalo
    |segnaliamo|segnalare|segnalarvi|vi (segnalo/segnaliamo/informo/avverto)|informarvi|avvisarvi
    |avvertirvi|testimone|notato|guardo|farvi sapere|portare a conoscenza|la mia telecamera
    |mi sono accort*|ci siamo accorti`,
  hear: `sento|sentiamo|si (sente/sentono)|rumore (di/in)|rumori|dei (rumori/passi/colpi)
    |delle (urla/voci/grida)|urla|si sente (odore/puzza/un)
    |(sento/sentiamo) (odore/puzza/un odore)|c e (odore/puzza) di|ho sentito|abbiamo sentito
    |un rumore|colpi alla`,
  there_is: `c (e/era/erano)|ce|ancora|un (altra volta/altro)|giace|giacciono|si (trova/trovano)
    |e (rimasto/apparso)|sono (rimasti/apparsi)|ecco|restano|resta|dappertutto|ovunque
    |abbandonato|abbandonata|abbandonati|ci sono|di nuovo|pieno di|piena di`,
  place: `davanti|dietro|angolo|vicino (a/al/alla)|accanto|lungo
    |nella (via/mia via/nostra via/strada/mia strada)|strada|via|viale|piazza|parcheggio
    |marciapiede|parco|bosco|boschi|ponte|ruscello|sentiero|rotonda|fermata|stazione|scuola
    |chiesa|cimitero|incrocio|scale|vicolo|condominio|palazzo|palazzina|ingresso|cortile
    |contenitori|garage|campo|fosso|riva|argine|giardinetti|pensilina|sottopassaggio|tunnel
    |androne|quartiere|rue|supermercato|farmacia|panetteria
    |(campana del/campane del/contenitore del) vetro|all angolo|sull angolo|di fronte|per strada
    |bulle a verre|parco giochi|bagni pubblici|cassette della posta|zona industriale|al numero`,
  evidence: `foto (allegata/allegate)|allego|allegato|allegata|allegate|foto|fotografia
    |fotografie|video|immagini|targa|targato|targata|targhe|descrizione|cappuccio|berretto|felpa
    |giubbotto|zaino|sui (30 anni/trent anni)|trentina|quarantina|alto|accento|furgone|furgoncino
    |denuncia|verbale|barba|(vestito/vestita/vestiti) di|in allegato|ecco una foto|circa 30 anni
    |di media statura|verso le|tra le|alle ore`,
  for_information: `per (informazione/conoscenza/vostra informazione/vostra conoscenza/avvisare)
    |vi (segnalo/segnaliamo)|volevo (segnalare/avvisare/avvertire)|attenzione
    |fate (attenzione/qualcosa)|state (attenti/attente)|occhio|diffondete|trasmettete
    |se (qualcuno ha visto/qualcuno lo vede/qualcuno la vede)|bisognerebbe
    |che (fa la polizia/fa il comune/schifo)|vergognoso|vergogna|inaccettabile|scandaloso
    |intollerabile|insopportabile|non (se ne puo piu/ne possiamo piu)|sono (stufo/stufa)
    |tanto per sapere|occhi aperti|tenete gli occhi|passate parola|da diffondere|trasmettere al
    |qualcuno ha visto|mi permetto|bisogna fare qualcosa|grazie in anticipo|cosa fa il comune
    |una vergogna|e una vergogna|siamo stufi|adesso basta|uno schifo`,
  person: `qualcuno|uomo|uomini|donna|donne|signore|signora|signori|tipo|tipi|tizio|tizi
    |individuo|individui|sconosciuto|sconosciuta|sconosciuti|ragazzo|ragazzi|ragazza|ragazze
    |ragazzino|ragazzini|ragazzetti|giovane|giovani|giovanotti|bambino|bambini|adolescenti|banda
    |coppia|persona|persone|gente|ladro|ladri|scassinatore|scassinatori|malvivente|malviventi
    |delinquente|delinquenti|ladruncoli|vandali|teppisti|conducente|autista|passeggero|operaio
    |operai|venditore|venditori|tecnico|zingari|anziano|anziana|figura|ombra|sagoma|intruso
    |intrusi|certi|ciclista|pedone|motociclista|passante|vecchietta|vecchietto|pensionato
    |un altro`,
  somebody: `qualcuno|(un/uno/una/due/tre/quattro/cinque/2/3/4/5/alcuni/certi/dei/lo stesso)
      (altro/giovane/strano/grosso/vecchio/finto/falso/) (uomo/uomini/tipo/tipi/tizio/tizi
      /individuo/individui/sconosciuto/sconosciuti/ragazzo/ragazzi/ragazza/ragazze/ragazzini
      /ragazzino/giovane/giovani/ladro/ladri/donna/donne/signore/persona/persone/poliziotto
      /poliziotti/tecnico/tecnici/malviventi/delinquenti/vandali/operai/figura/sagoma/ombra)
    |(un/due/tre/uno) (camion/furgone/furgoni/furgoncino/trattore)|una (macchina/moto/auto)
    |gli stessi (due/tre/) (uomini/tipi/)|gli stessi di (ieri)|(due/tre) incappucciati|una banda`,
  pronoun: "lui|lei|loro|chi|egli|essi",
  suspect: `sospetto|sospetta|sospetti|sospette|strano|strana|strani|strane|losco|losca|loschi
    |insolito|insolita|inquietante|sconosciuto|sconosciuta|sconosciuti|mai (visto/vista/visti)
    |non (e del quartiere/sono del quartiere/conosco/conosciamo)|curioso|bizzarro|ambiguo|anomalo
    |poco raccomandabile|brutte facce`,
  home: `casa|case|casetta|appartamento|appartamenti|abitazione|abitazioni|villa|villetta
    |alloggio|da (me/noi/mia/mio)|dai (miei/vicini)|cantina|cantine|soffitta|solaio|garage|box
    |giardino|giardini|orto|veranda|terrazza|terrazzo|capanno|cucina|camera|stanza|salotto
    |soggiorno|bagno|piano|balcone|cortile|tetto|siepe|recinto|recinzione|cancello|palazzo
    |palazzina|condominio|edificio|studio|monolocale|vialetto|atrio|androne|pianerottolo
    |corridoio|scale|muro|vicino|vicina|vicini|serra|pollaio|tettoia|ripostiglio|domicilio
    |dal vicino|dalla vicina|camera da letto`,
  opening: `porta|porte|porta (d ingresso/finestra/del garage)|portone|finestra|finestre|vetro
    |vetri|tapparella|tapparelle|persiana|persiane|serranda|serratura|serrature|maniglia|maniglie
    |cancello|cancelletto|lucchetto|catenaccio|basculante|lucernario|campanello|campanelli
    |citofono|cilindro|infissi|grata|inferriata|cassetta delle lettere`,

  // Themes.
  burglary: `furto (in casa/in appartamento/con scasso)|scasso|effrazione|effrazioni|scassinare
    |scassinato|scassinata|scassinano|scassinando|svaligiato|svaligiata|svaligiare|svaligiati
    |tentativo (di furto/di scasso)|intrusione|intruso|intrusi|ladro|ladri|forzata|forzato
    |forzate|forzati|forzare|forzando|forzano|grimaldello|derubato|derubata|derubati|gioielli
    |gioie|cassaforte|cassetti|rovistato|a (soqquadro/passo d uomo)|sottosopra|svuotato|svuotati
    |sopralluogo|sopralluoghi|appostamento|appostamenti|appostato|appostati|si (aggira/aggirano
      /aggirava/aggiravano/finge/fingono/spaccia/spacciano/spacciava/spacciavano)|aggirarsi|palo
    |gira (piano/lentamente)|passa (piano/lentamente)|guardava (le case/dalle finestre/dentro)
    |guardavano (le case/dalle finestre/dentro)|spiava|spiavano|finto|finti|finta
    |falso (poliziotto/tecnico/idraulico/postino/controllore/agente/addetto/impiegato)
    |falsi (poliziotti/tecnici/agenti/addetti)|fingendosi|spacciandosi
    |diceva (di essere/di venire/che era)|dicevano (di essere/di venire)|raggirata|raggirato
    |contatore|contatori|segno (sul/sulla/strano)|segni (sul/sulla/strani)|gesso|marchio|drone
    |bici (rubata/rubate)|scavalcato|scavalcare|scavalcano|scavalcando|scavalca
    |(rubato/rubati/portato via) .. (gioielli/oro/televisore/computer)
    |(furti in/ladro in/ladri in/rubato in/truffata in) casa|(entrati i/venuti i/i) ladri
    |(fotografa le/fotografava le/fotografare le/guarda le/guardano le/osserva le/osservava le)
      case|(fotografavano/fotografano/filmava/provava/provavano) le|(prova/provano/provavano
      /provava/controllavano/controllano/tastavano) (i/le/tutti i/tutte le/tutte) (cancelli/porte
      /maniglie/finestre/porte)|tentato furto|entrato un ladro|piede di porco|ci hanno derubato
    |oro di|fingendo di|messo a soqquadro|fa il palo|girano piano|passava piano
    |passano lentamente|rallenta davanti|prova le porte|provano le maniglie|dice di essere
    |dicono di essere|con la scusa|truffa del gas|societa del gas|dell acqua|porta a porta
    |simbolo sulla|case vuote|casa vuota|scala appoggiata|pacco rubato|pacchi rubati`,
  burglary_hint: `furto|furti|rubare|rubano|ruba|rubato|rubata|allarme|allarmi|assenza|tapparelle
    |suona|suonano|suonato|suonavano|suonava|bussato|bussa|bussano|polizia|portafoglio|soldi
    |contanti|computer|televisore|televisione|bici|bicicletta|biciclette|tagliaerba|attrezzi
    |pacco|pacchi|torcia|pila|cappuccio|guanti|furgone|targa|targhe|sorveglia|sorvegliava|gira
    |girano|girava|passa|passava|appostata|chiavi|chiave|vendere|calendari|casa|case|porta
    |finestra|serratura|cantina|garage|maniglia`,
  theft: `furto|furti|rubato|rubata|rubati|rubate|rubano|ruba|derubat*|svaligiat*
    |(hanno/ha) (preso/portato via) (la/il/i/le/l/tutto/mia/mio)|sottratt*
    |sparit* (la mia/il mio/i miei/dei)|mancano (soldi/gioielli/300)|portato via`,
  trash: `rifiuti|rifiuto|spazzatura|immondizia|immondizie|monnezza|pattume|sporcizia|sacco
    |sacchi|sacchetti|sacchetto|cestino|cestini|bidone|bidoni|cassonetto|cassonetti|ingombranti
    |frigo|frigorifero|frigoriferi|congelatore|materasso|materassi|divano|divani|poltrona
    |poltrone|mobile|mobili|armadio|gomma|gomme|pneumatico|pneumatici|copertoni|macerie
    |calcinacci|detriti|mattoni|amianto|eternit|piastrelle|vernice|barattoli|olio|lattine
    |bottiglie|bottiglia|mozziconi|cicche|carta|cartacce|cartone|cartoni|plastica|lavatrice
    |lavastoviglie|elettrodomestici|taniche|batterie|bancali|pannolini|siringa|siringhe|carcassa
    |rami|imballaggi|bicchieri|carrello|carrelli|liquido|fusto|fusti|sterpaglie|cacche
    |sacchi neri|cucina a gas|vecchio televisore|erba tagliata`,
  dump: `discarica|discariche|scarico|scarica|scaricano|scaricare|scaricato|scaricati|scaricando
    |butta|buttano|buttare|buttato|buttati|buttando|getta|gettano|gettare|gettato|gettati
    |gettando|abbandona|abbandonano|abbandonare|abbandonato|abbandonata|abbandonati|abbandonate
    |lascia|lasciano|lasciare|lasciato|lasciati|depositato|depositati|depositano|versa|versano
    |versare|versato|versando|svuota|svuotano|svuotare|svuotando|rovescia|rovesciano|rovesciato
    |lanciano|lancia dal`,
  vandal: `vandal*|rompe|rompono|rompere|rotto|rotta|rotti|rotte|rompendo|spacca|spaccano
    |spaccare|spaccato|spaccata|spaccati|spaccando|distrugge|distruggono|distrutto|distrutta
    |distrutti|distruggendo|danneggia|danneggiano|danneggiato|danneggiata|danneggiati
    |danneggiando|sfascia|sfasciano|sfasciato|sfasciando|sradicato|imbrattato|imbrattata
    |imbrattati|imbrattano|imbrattando|imbrattare|scritte|scritta|graffiti|tag|tags|sgorbi|spray
    |dipinto|dipingono|bruciato|bruciata|bruciati|bruciano|incendiato|incendiata|graffiato
    |graffiata|rigato|rigata|rovesciato|rovesciati|rovesciata|strappato|strappati|strappano
    |piegato|deturp*|profanat*|petardi|(dato/danno/dando) fuoco
    |(stato/stata/stati/state/hanno/ha) divelt*|bucato le gomme|prendono a calci
    |prendendo a calci`,
  public_thing: `pensilina|fermata|fermata (dell autobus/del bus)|panchina|panchine|altalena
    |altalene|scivolo|giostra|giochi|cartello|cartelli|palo|lampione|lampioni|monumento|statua
    |lapide|lapidi|fontana|parco|parchi|aiuola|aiuole|fioriera|fioriere|fiori|vasi|pianta|piante
    |albero|alberi|scuola|chiesa|cimitero|tombe|tomba|ponte|tunnel|sottopassaggio|stazione
    |defibrillatore|campetto|skatepark|cestino|cestini|cabina|facciata|muro|muri|strada
    |marciapiede|bosco|prato|piazza|parchimetro|parco giochi|muro della scuola|bagni pubblici
    |giardini pubblici|campo di calcio|armadio elettrico|buca delle lettere|arredo urbano
    |sala comunale`,
  incivility: `inciviltà|incivilta|incivili|incivile|sporco|sporca|sporchi|sporche|sporcizia
    |sudicio|cacca|cacche|cacche (di cane/dei cani)|escrementi|deiezioni|pipi|trabocca|traboccano
    |straripa|straripano|stracolmo|stracolmi|strapieni|puzza|puzzano|puzzolente|fetore|topi|ratti
    |brucia (plastica/la plastica/rifiuti/i rifiuti)|bruciano (plastica/rifiuti/i rifiuti)
    |bruciare (rifiuti/i rifiuti)|inquinamento|inquina|gasolio|urinano|urina|orinano|vomito|tag
    |tags|graffiti|scritte|vandalismo|vandalismi|vandali|senza (targa/targhe)
    |auto (abbandonata/abbandonate)|relitto|rottame|protossido|bombolette|mozziconi|tombino|quad
    |degrado|schifo|erbacce|(fa/fanno/lascia) i (bisogni/suoi bisogni)
    |(non/mai) (raccoglie/raccolgono)
    |(vetro/vetri/vetrata) (della/del) (pensilina/fermata/scuola/chiesa)|discarica abusiva
    |affissione abusiva|discariche abusive|scarico abusivo|rifiuti abbandonati|cacca di cane
    |olio nel|scritte razziste|campana del vetro|campane del vetro|bulle a verre
    |macchina abbandonata|macchine abbandonate|carcassa di|carrello della spesa|carrelli del
    |non raccoglie mai|raccoglie mai`,
  off_theme: `velocita|veloce|veloci|corrono|corre|sfrecciano|sfreccia|accelera|accelerano
    |parcheggio|parcheggia|parcheggiano|parcheggiata|parcheggiato|parcheggiate|traffico|camion
    |semaforo|dosso|dossi|dissuasori|contromano|incidente|incidenti|tamponamento|specchietto
    |schiamazzi|abbaia|abbaiano|abbaiare|morso|morde|guinzaglio|confine|lite|liti|litigio|litiga
    |litigano|litigato|litigare|discussione|conflitto|insulta|insultano|insulti|insultato|molest*
    |minacciato|minacce|condominio|amministratore|droga|droghe|spaccio|spaccia|spacciano
    |spacciatore|spacciatori|stupefacenti|canne|cannabis|tossici|tossicodipendenti|siringa
    |siringhe|gattino|pappagallo|tartaruga|coniglio|smarrito|smarrita|scomparso|scomparsa
    |bonifico|lampione|lampioni|illuminazione|lampadina|buca|buche|asfalto|fogna|fogne
    |allagamento|allagata|allagato|corrente|blackout|sindaco|assessore|politica|politici|partito
    |votare|voto|elezioni|tasse|imposte|governo|immigrati|stranieri|profughi|mendicant*|accatton*
    |elemosina|senzatetto|barboni|prostitut*|autoradio|rubato (la macchina/l auto)|marmitta
    |catalizzatore|borseggi*|scippo|scippata|scippato|scippatore|borsetta|taccheggio|risse
    |picchiato|ubriaco|ubriachi|alcol|monopattino|monopattini|postino|galline|gallo|piccioni
    |vespe|calabroni|antenna|5g|cantiere|petardi|setta|suicid*|taxi|multa
    |(gatto/gatta/gattino/cane/cagnolino) (e/si e/scappat*/sparit*/pers*/smarrit*)
    |(perso/smarrito/scappato) (il/la/un/il mio/la mia) (gatto/gatta/cane/gattino)
    |fumo (dalla/dal/nero/denso/che)|(esce/uscire/esce del) fumo|(sta/stanno) bruciando la casa
    |casa .. (brucia/in fiamme/a fuoco)|troppo forte|corrono troppo|gare di|parcheggiano male
    |doppia fila|posto auto|furto d auto|semaforo rosso|col rosso|strisce pedonali|senso vietato
    |albero del vicino|muro divisorio|sparito il|sparita la|sms falso|carta bancaria
    |perdita d acqua|consiglio comunale|macchina rubata|auto rubata|rubata la macchina
    |fuochi d artificio|night shop|testimoni di geova`,
  drugs: `droga|droghe|spaccio|spaccia|spacciano|spacciatore|spacciatori|stupefacenti|canne
    |cannabis|cocaina|tossici|tossicodipendenti`,
  fraud: `truffa*|truffe*|phishing|frode|(falso/falsi/finto) (sms/messaggio/mail/sito)
    |sms (falso/finto)|imbrogli*|codice (pin/segreto)|carta (bancaria/di credito)|bonifico
    |telefonata (strana/da uno/di un)|(impiegato/dipendente) (di banca/della banca)|per telefono`,
  off_hint: `rumore|rumori|rumoroso|rumorosi|baccano|chiasso|casino|musica|cane|cani|siepe|rami
    |inquilino|inquilini|proprietario|affitto|gatto|gatta|perso|persa|banca|whatsapp|facebook
    |internet|negozio|negozi|supermercato|rissa|aggressione|aggredito|aggredita|picchia|picchiano
    |botte|violenza|coltello|pistola|spari|sparo|autobus|treno|motorino|motorini|moto|scooter
    |ospedale|malore|ferito|ferita|svenuto|svenuta|sangue|incendio|gas|fumo|camino|festa|feste
    |bar|caffe|comune|lavori|raccolta|posta`,
  noise: `rumore|rumori|baccano|chiasso|casino|schiamazzi|musica|urla|urlano|gridano|abbaia
    |abbaiano|abbaiare|festa|clacson|tagliaerba|trapano|karaoke|bassi|musica alta|a tutto volume`,
  car: `macchina|macchine|auto|automobile|veicolo|veicoli|furgone|furgoni|furgoncino|camion|moto
    |scooter|bmw|golf|audi|mercedes|fiat|peugeot|renault|rimorchio|parabrezza|suv`,
};
