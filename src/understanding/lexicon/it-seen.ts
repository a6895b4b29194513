// Italian: times, what was seen, and the themes of reports. Danger stands in it-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";

const times: Lexicon = {
  past_time: `ieri|ieri sera|ieri notte|l altro ieri|altro ieri|avantieri|stanotte|questa notte
    |la notte scorsa|la scorsa notte|stamattina|stamane|questa mattina|questo pomeriggio
    |settimana scorsa|la scorsa settimana|mese scorso|lo scorso mese|anno scorso|l anno scorso
    |l altro giorno|l altra sera|l altra notte|lunedi|martedi|mercoledi|giovedi|venerdi|sabato
    |domenica|nel fine settimana|nel weekend|lo scorso|la scorsa|tempo fa|giorni fa|settimane fa
    |mesi fa|anni fa|un anno fa|un ora fa|due ore fa|ore fa|recentemente|ultimamente
    |qualche tempo fa|una volta|al ritorno|al mio ritorno|al nostro ritorno|al rientro|rientrando
    |tornando a casa|tornando|quando sono tornat*|quando siamo tornati|quando siamo rientrati
    |quando sono rientrat*|al risveglio|durante la notte|nella notte|di notte hanno
    |durante le nostre vacanze|durante le vacanze|mentre eravamo|mentre ero|in gennaio|in febbraio
    |in marzo|in aprile|in maggio|in giugno|in luglio|in agosto|in settembre|in ottobre|in novembre
    |in dicembre|a natale|a pasqua|il giorno dopo|la sera prima|la notte prima|questa settimana
    |tutta la notte|in passato|gia due volte|nel 20*`,
  past_verb: `era|erano|aveva|avevano|e stato|e stata|sono stati|hanno|ho visto|abbiamo visto
    |ho trovato|abbiamo trovato|ho sentito|sono entrati|e entrato|e scappato|sono scappati`,
  now: `adesso|ora|in questo momento|in questo preciso momento|proprio adesso|proprio ora
    |in questo istante|attualmente|mentre scrivo|mentre vi scrivo|immediatamente|in diretta`,
  going_on: `(sta/stanno) (forzando/rompendo/spaccando/scavalcando/scassinando/sfondando/entrando
      /cercando/provando/tentando/scaricando/buttando/gettando/versando/svuotando/bruciando/dando
      /incendiando/picchiando/menando/aggredendo/minacciando/rubando/rovistando/arrampicando
      /salendo/distruggendo/imbrattando/dipingendo/spruzzando/scrivendo sul/prendendo a calci
      /lanciando/tirando/litigando/facendo esplodere/demolendo/urlando/bussando/girando intorno
      /segando/portando via/abbandonando)|da dieci minuti|da cinque minuti|da qualche minuto
    |da un quarto d ora|da mezz ora|da .. minuti|in corso`,
  witness: `sto guardando|stiamo guardando|li sto vedendo|lo sto vedendo|dalla mia finestra
    |dalla finestra vedo|li vedo|lo vedo|la vedo|li vediamo|lo vediamo|sotto i miei occhi
    |davanti ai miei occhi|(li/lo/la) (sento/sentiamo)`,
  just: `appena entrato|appena entrata|appena entrati|e appena|sono appena|ha appena|hanno appena
    |ho appena visto|ho appena sentito|abbiamo appena visto|abbiamo appena sentito|appena chiamat*
    |appena telefonat*|mi ha appena|un attimo fa|un minuto fa|un momento fa|pochi minuti fa
    |cinque minuti fa|due minuti fa`,
  still_there: `ancora li|ancora la|ancora dentro|ancora in casa|ancora qui|sono ancora
    |e ancora qui|e ancora dentro|e ancora li|stanno ancora|sta ancora|non se ne va|non se ne vanno
    |non vuole andarsene|non vogliono andarsene|non vuole andare via|non va via|non vanno via
    |non smette|non smettono|non la smette|non ha finito|non hanno finito|non hanno ancora finito
    |continua a|continuano a|continua|continuano|e tornato|sono tornati|e tornata|sta tornando
    |stanno tornando|torna indietro|ancora fuori|ancora davanti alla porta`,
  recurrent: `ogni giorno|ogni sera|ogni notte|ogni settimana|ogni fine settimana|ogni volta
    |ogni mattina|ogni mese|ogni anno|ogni sabato|ogni venerdi|ogni domenica|tutti i giorni
    |tutte le sere|tutte le notti|tutte le settimane|tutti i sabati|tutti i venerdi|tutti i weekend
    |tutte le mattine|spesso|regolarmente|sempre|continuamente|di continuo|in continuazione
    |costantemente|a volte|ogni tanto|di solito|quasi sempre|quasi ogni|piu volte|parecchie volte
    |diverse volte|di frequente|frequentemente|quotidianamente|giorno e notte|notte e giorno
    |di tanto in tanto|in genere|generalmente|il sabato sera|il venerdi sera|la domenica
    |come al solito`,
  since: `da giorni|da settimane|da mesi|da anni|da una settimana|da un mese|da due settimane
    |da tre giorni|da due giorni|da tempo|da quando|sono mesi|sono settimane|sono giorni|ormai|gia
    |dal|dalla settimana`,
  gone: `e andato via|sono andati via|se n e andato|se ne sono andati|se ne e andato|sono scappati
    |e scappato|e scappata|scappati|scappato|scappano|e fuggito|sono fuggiti|fuggiti|e sparito
    |sono spariti|spariti|dileguati|non c e piu|non ci sono piu|nessuno in giro|sono ripartiti
    |e ripartito|e partito|sono partiti|e finita|e finito tutto|tutto risolto|tutto a posto
    |la polizia e venuta|e venuta la polizia|e arrivata la polizia|la polizia e passata
    |sono venuti i|e arrivata l ambulanza|arrestato|arrestati|denuncia|ho sporto|abbiamo sporto
    |verbale|non hanno rubato|non manca niente|falso allarme|portato in ospedale
    |portata in ospedale|hanno rinunciato|ha rinunciato`,
  imagined: `se vedo|se vediamo|se qualcuno|se succede|se un ladro|se dovesse|se per caso|nel caso
    |in caso di|in caso|e se|mettiamo che|supponiamo|cosa fare|che fare|cosa dobbiamo fare
    |cosa devo fare se|cosa bisogna fare|bisogna chiamare|si deve|come reagire|rischia|rischio
    |rischiano|potrebbe|potrebbero|sarebbe|contro i|contro il|per evitare|evitare|prevenire
    |proteggere|proteggersi|un giorno o l altro|prima o poi|finira che|finira male|esercitazione
    |film|serie|sogno|sognato|giornale|articolo|in tv|alla tele|letto che|come se|simulazione|test`,
};

const places: Lexicon = {
  see: `ho visto|abbiamo visto|ha visto|vedo|vediamo|ho notato|abbiamo notato|ho trovato
    |abbiamo trovato|ho osservato|ho scoperto|abbiamo scoperto|ho sorpreso|ho incrociato|ho filmato
    |ho fotografato|ha filmato|segnalo|segnaliamo|segnalare|segnalarvi|vi segnalo|vi segnaliamo
    |informarvi|vi informo|avvisarvi|avvertirvi|vi avverto|farvi sapere|portare a conoscenza
    |testimone|ho assistito|la mia telecamera|mi sono accort*|ci siamo accorti|notato|guardo`,
  hear: `sento|sentiamo|si sente|si sentono|ho sentito|abbiamo sentito|rumore di|rumori|dei rumori
    |un rumore|dei passi|dei colpi|colpi alla|delle urla|delle voci|delle grida|rumore in|urla`,
  there_is: `c e|ci sono|c era|c erano|ce|di nuovo|ancora|un altra volta|un altro|giace|giacciono
    |si trova|si trovano|e rimasto|sono rimasti|e apparso|sono apparsi|ecco|pieno di|piena di
    |restano|resta|dappertutto|ovunque|abbandonato|abbandonata|abbandonati`,
  place: `davanti|dietro|all angolo|sull angolo|angolo|di fronte|vicino a|vicino al|vicino alla
    |accanto|lungo|nella via|nella mia via|nella nostra via|nella strada|nella mia strada
    |per strada|strada|via|viale|piazza|parcheggio|marciapiede|parco|bosco|boschi|ponte|ruscello
    |sentiero|rotonda|fermata|stazione|scuola|chiesa|cimitero|incrocio|scale|vicolo|condominio
    |palazzo|palazzina|ingresso|cortile|campana del vetro|campane del vetro|contenitore del vetro
    |contenitori|bulle a verre|garage|campo|fosso|riva|argine|giardinetti|parco giochi
    |bagni pubblici|pensilina|sottopassaggio|tunnel|androne|cassette della posta|quartiere|rue
    |supermercato|farmacia|panetteria|zona industriale|al numero`,
  evidence: `foto allegata|foto allegate|in allegato|allego|allegato|allegata|allegate
    |ecco una foto|foto|fotografia|fotografie|video|immagini|targa|targato|targata|targhe
    |descrizione|vestito di|vestita di|vestiti di|cappuccio|berretto|felpa|giubbotto|zaino
    |sui 30 anni|sui trent anni|circa 30 anni|trentina|quarantina|di media statura|alto|accento
    |furgone|furgoncino|verso le|alle ore|tra le|denuncia|verbale|barba`,
  for_information: `per informazione|per conoscenza|per vostra informazione|per vostra conoscenza
    |vi segnalo|vi segnaliamo|volevo segnalare|volevo avvisare|volevo avvertire|tanto per sapere
    |per avvisare|attenzione|fate attenzione|state attenti|state attente|occhio|occhi aperti
    |tenete gli occhi|diffondete|passate parola|da diffondere|trasmettere al|trasmettete
    |se qualcuno ha visto|se qualcuno lo vede|se qualcuno la vede|qualcuno ha visto|mi permetto
    |fate qualcosa|bisogna fare qualcosa|bisognerebbe|grazie in anticipo|che fa la polizia
    |che fa il comune|cosa fa il comune|una vergogna|e una vergogna|vergognoso|vergogna
    |inaccettabile|scandaloso|intollerabile|insopportabile|non se ne puo piu|non ne possiamo piu
    |siamo stufi|sono stufo|sono stufa|adesso basta|uno schifo|che schifo`,
  person: `qualcuno|uomo|uomini|donna|donne|signore|signora|signori|tipo|tipi|tizio|tizi|individuo
    |individui|sconosciuto|sconosciuta|sconosciuti|ragazzo|ragazzi|ragazza|ragazze|ragazzino
    |ragazzini|ragazzetti|giovane|giovani|giovanotti|bambino|bambini|adolescenti|banda|coppia
    |persona|persone|gente|ladro|ladri|scassinatore|scassinatori|malvivente|malviventi|delinquente
    |delinquenti|ladruncoli|vandali|teppisti|conducente|autista|passeggero|operaio|operai|venditore
    |venditori|tecnico|zingari|anziano|anziana|figura|ombra|sagoma|intruso|intrusi|un altro|certi`,
  somebody: `qualcuno|(un/uno/una/due/tre/quattro/cinque/2/3/4/5/alcuni/certi/dei/lo stesso) (altro
      /giovane/strano/grosso/vecchio/finto/falso/) (uomo/uomini/tipo/tipi/tizio/tizi/individuo
      /individui/sconosciuto/sconosciuti/ragazzo/ragazzi/ragazza/ragazze/ragazzini/ragazzino
      /giovane/giovani/ladro/ladri/donna/donne/signore/persona/persone/poliziotto/poliziotti
      /tecnico/tecnici/malviventi/delinquenti/vandali/operai/figura/sagoma/ombra)
    |(un/due/tre/uno) (camion/furgone/furgoni/furgoncino/trattore)|una (macchina/moto/auto)
    |una banda`,
  pronoun: "lui|lei|loro|chi|egli|essi",
  suspect: `sospetto|sospetta|sospetti|sospette|strano|strana|strani|strane|losco|losca|loschi
    |insolito|insolita|inquietante|sconosciuto|sconosciuta|sconosciuti|mai visto|mai vista
    |mai visti|non e del quartiere|non sono del quartiere|poco raccomandabile|curioso|bizzarro
    |ambiguo|anomalo|non conosco|non conosciamo|brutte facce`,
  home: `casa|case|casetta|appartamento|appartamenti|abitazione|abitazioni|villa|villetta|alloggio
    |da me|da noi|da mia|da mio|dai miei|dal vicino|dalla vicina|dai vicini|cantina|cantine
    |soffitta|solaio|garage|box|giardino|giardini|orto|veranda|terrazza|terrazzo|capanno|cucina
    |camera|camera da letto|stanza|salotto|soggiorno|bagno|piano|balcone|cortile|tetto|siepe
    |recinto|recinzione|cancello|palazzo|palazzina|condominio|edificio|studio|monolocale|vialetto
    |atrio|androne|pianerottolo|corridoio|scale|muro|vicino|vicina|vicini|serra|pollaio|tettoia
    |ripostiglio|domicilio`,
  opening: `porta|porte|porta d ingresso|portone|finestra|finestre|vetro|vetri|tapparella
    |tapparelle|persiana|persiane|serranda|serratura|serrature|maniglia|maniglie|cancello
    |cancelletto|lucchetto|catenaccio|porta finestra|porta del garage|basculante|lucernario
    |campanello|campanelli|citofono|cassetta delle lettere|cilindro|infissi|grata|inferriata`,
};

const themes: Lexicon = {
  burglary: `furto in casa|furti in casa|furto in appartamento|furto con scasso|scasso|effrazione
    |effrazioni|scassinare|scassinato|scassinata|scassinano|scassinando|svaligiato|svaligiata
    |svaligiare|svaligiati|tentato furto|tentativo di furto|tentativo di scasso|intrusione|intruso
    |intrusi|ladro in casa|ladri in casa|entrati i ladri|entrato un ladro|venuti i ladri|i ladri
    |ladro|ladri|forzata|forzato|forzate|forzati|forzare|forzando|forzano|piede di porco
    |grimaldello|hanno rubato|ha rubato|rubato in casa|rubati|derubato|derubata|derubati
    |ci hanno derubato|oro di|gioielli|gioie|cassaforte|cassetti|rovistato|a soqquadro|sottosopra
    |messo a soqquadro|svuotato|svuotati|sopralluogo|sopralluoghi|appostamento|appostamenti
    |appostato|appostati|si aggira|si aggirano|si aggirava|si aggiravano|aggirarsi|fa il palo|palo
    |gira piano|girano piano|gira lentamente|passa piano|passa lentamente|passano lentamente
    |passava piano|rallenta davanti|a passo d uomo|fotografa le case|fotografava le case
    |fotografavano le|fotografano le|fotografare le case|filmava le|guarda le case|guardava le case
    |guardavano le case|guardano le case|osserva le case|osservava le case|guardava dalle finestre
    |guardavano dalle finestre|guardavano dentro|guardava dentro|spiava|spiavano|prova le porte
    |provava le|provavano le|provano le maniglie|finto|finti|finta|falso poliziotto
    |falsi poliziotti|falso tecnico|falsi tecnici|falso idraulico|falso postino|falso controllore
    |falsi agenti|falso agente|falso addetto|falsi addetti|falso impiegato|fingendo di|fingendosi
    |si finge|si fingono|si spaccia|si spacciano|si spacciava|si spacciavano|spacciandosi
    |diceva di essere|dicevano di essere|dicevano di venire|diceva di venire|dice di essere
    |dicono di essere|diceva che era|con la scusa|raggirata|raggirato|truffata in casa
    |truffa del gas|contatore|contatori|societa del gas|dell acqua|porta a porta|segno sul
    |segni sul|segno sulla|segni sulla|segni strani|segno strano|gesso|marchio|simbolo sulla|drone
    |case vuote|casa vuota|scala appoggiata|bici rubata|bici rubate|pacco rubato|pacchi rubati
    |scavalcato|scavalcare|scavalcano|scavalcando|scavalca`,
  burglary_hint: `furto|furti|rubare|rubano|ruba|rubato|rubata|allarme|allarmi|assenza|tapparelle
    |suona|suonano|suonato|suonavano|suonava|bussato|bussa|bussano|polizia|portafoglio|soldi
    |contanti|computer|televisore|televisione|bici|bicicletta|biciclette|tagliaerba|attrezzi|pacco
    |pacchi|torcia|pila|cappuccio|guanti|furgone|targa|targhe|sorveglia|sorvegliava|gira|girano
    |girava|passa|passava|appostata|chiavi|chiave|vendere|calendari|casa|case|porta|finestra
    |serratura|cantina|garage|maniglia`,
  theft: `furto|furti|rubato|rubata|rubati|rubate|rubano|ruba|derubat*|svaligiat*
    |(hanno/ha) (preso/portato via) (la/il/i/le/l/tutto/mia/mio)|portato via|sottratt*
    |sparit* (la mia/il mio/i miei/dei)|mancano (soldi/gioielli/300)`,
  trash: `rifiuti|rifiuto|spazzatura|immondizia|immondizie|monnezza|pattume|sporcizia|sacco|sacchi
    |sacchetti|sacchetto|sacchi neri|cestino|cestini|bidone|bidoni|cassonetto|cassonetti
    |ingombranti|frigo|frigorifero|frigoriferi|congelatore|materasso|materassi|divano|divani
    |poltrona|poltrone|mobile|mobili|armadio|gomma|gomme|pneumatico|pneumatici|copertoni|macerie
    |calcinacci|detriti|mattoni|amianto|eternit|piastrelle|vernice|barattoli|olio|lattine|bottiglie
    |bottiglia|mozziconi|cicche|carta|cartacce|cartone|cartoni|plastica|lavatrice|lavastoviglie
    |cucina a gas|elettrodomestici|vecchio televisore|taniche|batterie|bancali|pannolini|siringa
    |siringhe|carcassa|erba tagliata|rami|imballaggi|bicchieri|carrello|carrelli|liquido|fusto
    |fusti|sterpaglie|cacche`,
  dump: `discarica|discariche|scarico|scarica|scaricano|scaricare|scaricato|scaricati|scaricando
    |butta|buttano|buttare|buttato|buttati|buttando|getta|gettano|gettare|gettato|gettati|gettando
    |abbandona|abbandonano|abbandonare|abbandonato|abbandonata|abbandonati|abbandonate|lascia
    |lasciano|lasciare|lasciato|lasciati|depositato|depositati|depositano|versa|versano|versare
    |versato|versando|svuota|svuotano|svuotare|svuotando|rovescia|rovesciano|rovesciato|lanciano
    |lancia dal`,
  vandal: `vandal*|rompe|rompono|rompere|rotto|rotta|rotti|rotte|rompendo|spacca|spaccano|spaccare
    |spaccato|spaccata|spaccati|spaccando|distrugge|distruggono|distrutto|distrutta|distrutti
    |distruggendo|danneggia|danneggiano|danneggiato|danneggiata|danneggiati|danneggiando|sfascia
    |sfasciano|sfasciato|sfasciando|divelto|divelta|divelti|sradicato|imbrattato|imbrattata
    |imbrattati|imbrattano|imbrattando|imbrattare|scritte|scritta|graffiti|tag|tags|sgorbi|spray
    |dipinto|dipingono|bruciato|bruciata|bruciati|bruciano|incendiato|incendiata|dato fuoco
    |danno fuoco|dando fuoco|graffiato|graffiata|rigato|rigata|bucato le gomme|rovesciato
    |rovesciati|rovesciata|strappato|strappati|strappano|piegato|deturp*|profanat*|prendono a calci
    |prendendo a calci|petardi`,
  public_thing: `pensilina|fermata|fermata dell autobus|fermata del bus|panchina|panchine
    |parco giochi|altalena|altalene|scivolo|giostra|giochi|cartello|cartelli|palo|lampione|lampioni
    |monumento|statua|lapide|lapidi|fontana|parco|parchi|aiuola|aiuole|fioriera|fioriere|fiori|vasi
    |pianta|piante|albero|alberi|scuola|muro della scuola|chiesa|cimitero|tombe|tomba|ponte|tunnel
    |sottopassaggio|stazione|bagni pubblici|defibrillatore|campo di calcio|campetto|skatepark
    |cestino|cestini|cabina|armadio elettrico|buca delle lettere|facciata|muro|muri|arredo urbano
    |strada|marciapiede|bosco|prato|giardini pubblici|piazza|parchimetro|sala comunale`,
  incivility: `discarica abusiva|discariche abusive|scarico abusivo|rifiuti abbandonati|inciviltà
    |incivilta|incivili|incivile|sporco|sporca|sporchi|sporche|sporcizia|sudicio|cacca|cacche
    |cacca di cane|cacche di cane|cacche dei cani|escrementi|deiezioni|pipi|trabocca|traboccano
    |straripa|straripano|stracolmo|stracolmi|strapieni|puzza|puzzano|puzzolente|fetore|topi|ratti
    |brucia plastica|brucia la plastica|brucia rifiuti|brucia i rifiuti|bruciano plastica
    |bruciano rifiuti|bruciano i rifiuti|bruciare rifiuti|bruciare i rifiuti|inquinamento|inquina
    |gasolio|olio nel|urinano|urina|orinano|vomito|tag|tags|graffiti|scritte|scritte razziste
    |vandalismo|vandalismi|vandali|campana del vetro|campane del vetro|bulle a verre|senza targa
    |senza targhe|macchina abbandonata|auto abbandonata|auto abbandonate|macchine abbandonate
    |carcassa di|relitto|rottame|carrello della spesa|carrelli del|protossido|bombolette|mozziconi
    |tombino|quad|degrado|schifo|affissione abusiva|erbacce`,
  off_theme: `velocita|veloce|veloci|troppo forte|corrono|corre|corrono troppo|sfrecciano|sfreccia
    |gare di|accelera|accelerano|parcheggio|parcheggia|parcheggiano|parcheggiata|parcheggiato
    |parcheggiate|parcheggiano male|doppia fila|posto auto|traffico|camion|semaforo|semaforo rosso
    |col rosso|strisce pedonali|dosso|dossi|dissuasori|senso vietato|contromano|incidente|incidenti
    |tamponamento|specchietto|schiamazzi|abbaia|abbaiano|abbaiare|morso|morde|guinzaglio
    |albero del vicino|confine|muro divisorio|lite|liti|litigio|litiga|litigano|litigato|litigare
    |discussione|conflitto|insulta|insultano|insulti|insultato|molest*|minacciato|minacce
    |condominio|amministratore|droga|droghe|spaccio|spaccia|spacciano|spacciatore|spacciatori
    |stupefacenti|canne|cannabis|tossici|tossicodipendenti|siringa|siringhe|gattino|pappagallo
    |tartaruga|coniglio|smarrito|smarrita|scomparso|scomparsa|sparito il|sparita la|truffa|truffe
    |truffatore|truffatori|phishing|sms falso|falso sms|imbroglio|imbroglioni|carta bancaria
    |bonifico|lampione|lampioni|illuminazione|lampadina|buca|buche|asfalto|fogna|fogne|allagamento
    |allagata|allagato|perdita d acqua|corrente|blackout|sindaco|assessore|consiglio comunale
    |politica|politici|partito|votare|voto|elezioni|tasse|imposte|governo|immigrati|stranieri
    |profughi|mendicant*|accatton*|elemosina|senzatetto|barboni|prostitut*|autoradio
    |macchina rubata|auto rubata|rubato la macchina|rubato l auto|rubata la macchina|furto d auto
    |marmitta|catalizzatore|borseggi*|scippo|scippata|scippato|scippatore|borsetta|taccheggio|risse
    |picchiato|ubriaco|ubriachi|alcol|monopattino|monopattini|postino|galline|gallo|piccioni|vespe
    |calabroni|antenna|5g|cantiere|fuochi d artificio|petardi|night shop|setta|testimoni di geova
    |suicid*|taxi|multa
    |(gatto/gatta/gattino/cane/cagnolino) (e/si e/scappat*/sparit*/pers*/smarrit*)
    |(perso/smarrito/scappato) (il/la/un/il mio/la mia) (gatto/gatta/cane/gattino)`,
  off_hint: `rumore|rumori|rumoroso|rumorosi|baccano|chiasso|casino|musica|cane|cani|siepe|rami
    |inquilino|inquilini|proprietario|affitto|gatto|gatta|perso|persa|banca|whatsapp|facebook
    |internet|negozio|negozi|supermercato|rissa|aggressione|aggredito|aggredita|picchia|picchiano
    |botte|violenza|coltello|pistola|spari|sparo|autobus|treno|motorino|motorini|moto|scooter
    |ospedale|malore|ferito|ferita|svenuto|svenuta|sangue|incendio|gas|fumo|camino|festa|feste|bar
    |caffe|comune|lavori|raccolta|posta`,
  noise: `rumore|rumori|baccano|chiasso|casino|schiamazzi|musica|urla|urlano|gridano|abbaia
    |abbaiano|abbaiare|festa|clacson|tagliaerba|trapano|karaoke|bassi|musica alta|a tutto volume`,
  car: `macchina|macchine|auto|automobile|veicolo|veicoli|furgone|furgoni|furgoncino|camion|moto
    |scooter|bmw|golf|audi|mercedes|fiat|peugeot|renault|rimorchio|parabrezza|suv`,
};

export const itSeen: Lexicon = { ...times, ...places, ...themes };
