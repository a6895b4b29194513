// Italian: the finer ideas of signals.ts: litter, damage, noise, traffic, animals and the rest.
// Words only, for the learned judge.
import type { Lexicon } from "./concepts.ts";

export const itSignalsStreet: Lexicon = {
  // What: litter, damage, noise and the rest.
  waste_object: `
    sacch*|(sacc*/sacchett*/busta/buste/borse) (di/dell/della/pien*/ner*/giall*/bianch*/blu/con
    /apert*/strappat*/abbandonat*/immondizia)|spazzatur*|immondizi*|monnezza|rifiut*|pattume
    |sporcizia|porcheri*|schifezz*|robaccia|ciarpame|rottam*|macer*|calcinacc*|mattoni|piastrell*
    |terra di|cemento|detrit*|cocci|macerie|detriti|pneumatic*|copertone|copertoni|gomme|gomme
    vecchie|frigo*|frigorifer*|lavatric*|congelator*|forno|fornello|lavastoviglie|microond*|vasca
    |lavandino|water|wc|bidet|materass*|divan*|poltron*|armadi*|sedi*|como|mobil* (vecchi*/rott*
    /di/abbandonat*/per)|mobilia|tappet*|moquette|rete del letto|amianto|eternit|(olio/oli)
    (esaust*/motore/di/ner*/usat*/fritt*/del/della)|(barattol*/latt*/fust*/tanic*/bidon*/secch*
    /secchi*/bombol*) (di/d/pien*/vuot*/da/con/del/vernice/olio/pittura/aperti)|tanic*|fusti
    |vernic* (vecchi*/avanzat*/e/secch*/barattol*)|plastic*|polistirolo|lattin*|bottigli*
    |bottiglie (rott*/vuot*/di/e)|vetri rotti|cocci di|siring*|(cartoni/scatol*/scatoloni
    /imballagg*/carton*) (di/della/pizza/vuot*/e/del)|carton*|cartac*|cart* (di/per terra/sporch*)
    |pallet|banchal*|(erba/rami/foglie/potatur*/sfalci/tronchi) (tagliat*/secch*/buttat*/potat*/e
    /di)|pannolin*|(vecchi*/rott*/sfasciat*) (televis*/frigo*/mobil*/divano/materass*/lavatric*
    /computer/giocattoli/bici*/poltron*/sedie)|televisor*|elettrodomestic*|mozzicon*|cicche|avanzi
    |ossa|resti di|pile|batterie|carcass*|vestiti|scarpe|stracci|valigia|ingombrant*|valigi*
    |bomboletta|bombolette|gabinett*`,
  waste_place: `
    foss*|scarpat*|argine|(campana/campane/contenitor*/cassonett*/bidon*/bolle/bolla/container)
    (del/della/vetro/dei/di/per/gialla/pien*/vestiti/carta/stracolm*/interrat*)|cassonett*
    |container|(nel/al/sul/lungo/vicino al/dietro il/sotto il/dietro al/in fondo al) (bosco/fiume
    /parco/torrente/ruscello/canale/ponte/parcheggio/marciapiede/cimitero/campo/sentiero/prato
    /viale/parchetto/campetto/terril/greto/fosso/sottopasso/sottopassaggio/pendio/vicolo/piazzale
    /terreno)|(nella/alla/sulla/lungo la/dietro la/vicino alla/davanti alla/sotto la) (mosa/riva
    /scarpata/scuola/chiesa/stazione/fermata/piazza/siepe/strada/piazzola/pensilina/ferrovia
    /panchina/via/galleria/fabbrica/cava/palestra/piscina/collina)|bosco|boschetto|riva|sponda
    |mosa|marciapied*|ciglio|(bordo/margine/ciglio/lato) (della/strada/del/di/delle)|(terreno/area
    /lotto/campo/prato/casa/fabbrica/capannone/cantiere) (abbandonat*/incolt*/vuot*/vago/dismess*
    /vicino/di fronte/dietro/comunal*/pubblic*)|piazzola|parchegg*|parco|parchetto|parco giochi
    |giardinetti|giardin* pubblic*|fermata (del/dell)|pensilina|sottopass*|sentier*|vicol*
    |stradin*|cestin*|angolo (della/di/tra)|(dietro/davanti/accanto/vicino/attorno/intorno/di
    fianco/ai piedi) (alla/al/il/la/ai/all/alle/il nostro) (scuola/chiesa/cimitero/lidl/aldi
    /supermercato/carrefour/garage/stadio/asilo/palazzo/casa/portone/stazione/bidoni/cassonetti
    /campane/panchin*/campo/negozio/colruyt/condominio/parco)|isola ecologica|piazza|ferrovia|cava
    |ruscello|canale|discarica`,
  waste_act: `
    (butt*/gett*/lanci*/scaric*/scaraven*/abbandon*/lasci*/svers*/vers*/riversa*/molla*/deposit*
    /depositat*/seppell*/sotterr*/nascond*/svuot*/rovesci*/mett*/scagli*) (la/il/i/le/tutto/sacch*
    /rifiuti/per/via/a/giu/dal/nel/nella/sul/dei/delle/di tutto/spazzatura/immondizia/roba/l/un
    /ovunque/in/fuori/sempre/olio/dappertutto/li/la roba/la loro/gli) (spazzatura/rifiuti
    /immondizia/sacch*/terra/via/roba/fosso/bosco/fiume/strada/marciapiede/finestra/mobili/olio
    /vecch*/materass*/notte/porcher*/macerie/calcinacci/bottigli*/lattin*/ogni/cartac*/loro/un
    /monnezza/giorno/frigo*/cicche/mozzicon*/vernic*/pneumatic*/copertoni/fusti)|scaric*|svers*
    |discaric*|(discarica/scarico) (abusiv*/a cielo/selvagg*/illegal*/pubblica)|abusiv*
    |abbandonat* (rifiut*/sacch*/da/sul/in/un/li/nel/dei/per/una/dal)|abbandon* (di/rifiut*)
    |(buttat*/gettat*/lasciat*/depositat*/scaricat*/versat*/mollat*) (li/per/in/sul/da/sulla/nel
    /nella/dietro/davanti/accanto/via/a/giu/vicino/un/una/dei/la/i)|(mucchi*/cumul*/montagn*/pila
    /ammass*/distes*/accumul*) (di/d/della/dei/si/che)|sparpagli*|spars*|(pien*/strapien*
    /ricopert*/coperto/invas*/stracolm*/trabocc*) (di/da/d/i/fino)|trabocc*|stracolm*|(divent*
    /ridott*/trasformat*/sembra/pare/un/come) (una/un/in/la) (discarica/porcile/immondezzaio
    /letamaio/pattumiera/schifo/vergogna)|porcile|letamaio|immondezzaio|(strappat*/apert*/aprono
    /rott*) (dai/da/i sacch*/dalle) (gatti/topi/cani/volpi/corvi/cornacchie/)|(non/mai/nessuno)
    (raccol*/puli*/ritir*/passano a/li raccol*/svuot*/portat*/vengono a/raccoglie/pulisce/le
    ritira)|(furgone/camion/camioncino/rimorchio/carriola/autocarro/ribaltabile) (pien*/che
    /scaric*/caric*/ribalt*/con/ha/si ferma/arriv*/sta/bianc*)|bruci* (rifiuti/plastica/copertoni
    /cavi/la/immondizia)|(raccogli*/differenziat*) (i/rifiuti/differenziata/le/non)|esposti (prima
    /troppo)|sporc*`,
  graffiti: `
    graffit*|murales|(scritta/scritte/disegn*/disegni) (sul/sui/sulla/sulle/oscen*/razzis*/volgar*
    /con/offensiv*/in/su/nere/rosse/strane/insult*/enorm*/di/nazist*/fascist*/politic*)|tag|tags
    |taggat*|bombolett*|spray|(vernic*/pittur*/inchiostro) (spray/sul/sui/sulla/fresca/ross*/ner*
    /blu/argent*/verde/secca/sulle/colat*/bianc*/indelebile)|imbratt*|imbrattator*|scarabocch*
    |svastic*|croce uncinata|(muro/muri/facciata/facciate/saracinesc*/porta/portone/garage
    /pensilina/sottopasso/chiesa/cabina/panchin*/treno/cartell*/cancello) (imbrattat*/pien*
    /pitturat*/sporcat*/dipint*/colorat*/ricopert*/taggat*/deturpat*/rovinat*)|(dipin*/pittur*
    /scriv*/scritto/sporc*/deturp*/colorat*/spruzz*) (sul/sui/il/i/la/sulla/tutto/le/su) (muro
    /muri/facciata/facciate/saracinesc*/porta/portone/mura/vetro/pensilina/casa/garage/chiesa/mia
    /nostr*/case/cancello)|pennarell*|writer|(parolacc*/bestemmi*/oscenita/insulti/volgarita
    /porcheri*/sconcezz*) (sul/sui/sulla/contro/e/in/sulle/)|parolacc*|(ripulir*/ridipin*/imbianc*
    /ripittur*/cancellar*) (il/la/i/le/di nuovo/tutto/il muro/la facciata/la scritta/le scritte)
    |deturp*|vandal*|lettere (alte/grandi/rosse/nere/enormi/giganti)|incis* (sul/sulla/sulle)
    |adesiv* (ovunque/dappertutto/su)|facciata|scritta|scritte`,
  filth: `
    cacc*|cacca|merd*|escrement*|bisogni|deiezion*|pip*|pipi|urina|pisci*|feci|popo|cacche|defec*
    |(cacca/merda/escrement*/bisogni/deiezioni/pipi) (di/del/dei/di cane/cane/cani)|(cane/cani
    /padron*) (che/fanno/fa/la fa/sporc*/sporca/caga*/lascia*/non racc*/fare/pisci*/che la) (i/la
    /le/raccol*/cacca/bisogni/suoi/sul/non/pipi/dappertutto/davanti/)|(raccogl*/raccol*/pulisc*)
    (la/mai/le/i/gli/dopo/dietro/non) (cacca/bisogni/deiezioni/escrement*/cane/cacche/suo)|non
    raccol*|(pisci*/urin*/fann* pipi/fa pipi/orin*/vomit*) (contro/sul/davanti/ovunque/sulla
    /dappertutto/al/nel/nell/in/sui/alla/)|vomit*|ratt*|pantegan*|sorc*|scarafagg*|blatt*|verm*
    |mosche|mosch*|cimici|pulci|insetti|piccion*|colombi|gabbian*|(da/danno/dar/butta) (da
    mangiare/il pane/pane/le briciole) (ai/agli) (piccioni/gatti/uccelli/colombi)|puzz*|puzza
    |fetor*|fetid*|tanfo|odore (nauseabond*/di/insopportabil*/terribil*/cattiv*/di marcio/di
    fogna)|miasm*|cattivo odore|schif*|schifo|schifezz*|lurid*|sporc*|sporcizia|lerci*|sudici*
    |igien*|antigienic*|insalubr*|fogn*|(sput*/gomme da masticare/cicche/semi) (per/a/in/di/)
    |marci*|putrefa*|carcassa|carogn*|muffa|letame|liquam*|bava|sciame di mosche|topo|topi`,
  street_damage: `
    (panchin*/pensilin*/fermata/parco giochi/altalen*/scivolo/lampion*/lamp*/cartell*/segnal*
    /cestin*/bidon*/cassonett*/alber*/alberell*/fior*/fiorier*/aiuol*/vas*/cassett*/buca delle
    lettere/cabina/fontan*/statua/tomb*/lapid*/specchiett*/parabrezza/vetr*/recinzion*/steccato
    /staccionata/ringhiera/palett*/parchimetr*/sbarra/cancellata/finestr*/porta/porte/canestro
    /giostr*/presepe/bacheca/muretto/defibrillatore/specchio/gomme/ruote/madonnina/edicola/lume
    /lumini/tavol*) (rott*/spaccat*/distrutt*/divelt*/strappat*/danneggiat*/vandalizzat*/piegat*
    /sradicat*/rovesciat*/bruciat*/in pezzi/sfasciat*/a terra/per terra/abbattut*/sfondat*/e/sono
    /e stat*/storto/tagliat*/bucat*/frantumat*/scassat*/a pezzi/distrutta/fracassat*/segat*
    /calpestat*/incendiat*/di nuovo/in frantumi/rigat*/preso a calci)|(rott*/romp*/spacc*
    /distrugg*/distrutt*/sradic*/strapp*/danneggi*/sfasci*/rovesci*/diveg*/divelt*/abbatt*/pieg*
    /fracass*/tir* giu/scardin*/butt* giu/calpest*/demol*/sfregi*/prend* a calci/pres* a calci
    /hanno rotto) (la/le/il/i/un/una/tutti/tutte/gli/l/lo/dei/delle/due/tre/quattro/di nuovo
    /anche) (panchin*/pensilin*/altalen*/lampion*/cartell*/cestin*/alber*/fior*/fiorier*/cassett*
    /specchiett*/vetr*/recinzion*/statu*/tomb*/vas*/giostr*/bidon*/finestr*/scivolo/pal*/vetrin*
    /cabina/muretto/aiuol*/parabrezza/cassonett*/lapid*/porta/segnal*/ringhier*/fontana/gomme
    /parco/giochi)|vandal*|vandalism*|teppist*|(vetri/vetro) (della/delle) (fermata/pensilina
    /scuola/cabina)|specchiett*|(bucat*/tagliat*/squarciat*/forat*) (le/la/tutte/le gomme/gomme
    /quattro)|(rigat*/graffiat*/ammaccat*) (la/le/tutta/macchin*/auto/la macchina/l auto)|(arredo
    /bene/beni/proprieta) (urban*/pubblic*/comun*)|profanat*|(luci/decorazioni/luminarie/addobbi)
    (di natale/natalizi*/rott*/strappat*)|sradicat*|divelt*|sfregio|dispetto`,
  wreck: `
    (auto/macchin*/vettura/veicol*/furgon*/camion/roulotte/camper/rimorchio/motorin*/motociclett*
    /scooter/moto/bici*/biciclett*/barca/carrell*/opel/fiat/peugeot/renault/golf/citroen/ford
    /volkswagen/toyota/panda/monopattin*) (abbandonat*/senza/rottamat*/bruciat*/sfasciat*
    /distrutt*/arrugginit*/da/ferm*/in/incidentat*/che non/con/mort*/carbonizzat*/dimenticat*/non
    /coperta/piena/marci*/ridott*/immobil*) (targa/targhe/ruote/mesi/anni/settimane/assicurazione
    /le gomme/gomme/stato/si muove/vetri/il vetro/rotti/da/tempo/un/i vetri/disuso/li/)
    |abbandonat*|senza (targa/targhe/ruote/assicurazione/bollo)|(gomme/ruote/pneumatici) (a terra
    /sgonf*/bucat*/forat*)|rottam*|carcass*|relitt*|ruggin*|arrugginit*|muschio|ragnatel*|carrell*
    (del/della/di/abbandonat*/nel/in/del supermercato/lidl/carrefour/vuot*/delhaize/dell)|carrell*
    |monopattin*|(scooter/bici/biciclette) (elettric*/a noleggio/condivis*)|non (si muove/viene/e
    stata/si sposta/l hanno) (piu/da/mai/spostat*/mossa/mess*)|occup* (un/il/due/posto/parchegg*
    /spazio)|rimoz*|rimuover*|carro attrezzi|portat* via dal|carroattrezzi|targ*|vetri (rotti
    /sfondati)|(parcheggiat*/ferm*/lasciat*) (da/li da/qui da) (mesi/settimane/anni/un/due/tre
    /tempo/piu)|camper|roulotte|motorino rubato|scheletro`,
  noise_sign: `
    music*|bass*|(volume/musica) (a tutto/alt*/altissim*/tutta/al massimo/forte/fino/da discoteca
    /sparata/a palla)|rumor*|baccan*|chiass*|casino|fracass*|frastuon*|schiamazz*|caciar*|cagnara
    |confusione|(url*/grid*/cant*/rid*/litig*) (fino/tutta/di notte/per strada/sotto/ogni/tutte/a
    /la notte/in strada/nel)|festa|fest* (fino/ogni/tutta/di/con/in/rumoros*/nel)|festin*
    |discotec*|karaoke|techno|dj|altoparlant*|cass* (bluetooth/acustic*)|(moto/motorin*/scooter
    /quad/motociclett*/macchin*/marmitt*/auto) (che/truccat*/senza/rombano/a/con/smarmittat*/sgas*
    /fan*/rumoros*/tutta)|marmitt*|sgas*|romb*|motori|smarmittat*|fuochi (d artificio/artificial*)
    |petard*|botti|mortarett*|abbai*|(cane/cani) (che abbai*/abbai*/ulul*/tutto il giorno/che
    piange/guai*/sempre)|ulul*|guai*|gall* (che/cant*/alle/di/del)|gallo|clacson|strombazz*
    |tagliaerba|soffiat*|decespugliator*|trapano (alle/la/di/tutto/fino)|martell* (alle/la/tutto
    /pneumatico)|(lavori/cantiere) (alle/la/di notte/rumoros*/fino/da/la domenica)|(fino/sino)
    (alle/a/all) (due/tre/quattro/cinque/una/tardi/notte/mezzanotte/l alba/alba/2/3/4/5/mattina)
    |(non si/non/impossibile/nessuno) (dorme/dormo/dormire/puo dormire/dormiamo/riesco a dormire
    /riusciamo a dormire/chiude/riposa*) (piu/occhio/la notte/)|dorm*|insonn*|decibel|(disturbo
    /disturbano/disturba) (della/la/il/tutti/quiete/notturn*/del)|quiete|silenzio|(tremano/trem*
    /vibr*) (i vetri/le pareti/i muri/la casa/le finestre/tutto/)|vibr*|(bar/locale/pub/pizzeria
    /circolo/kebab/snack/night shop) (che/sotto/di/all/rumoros*/fino/al)|ronzio|pompa di calore
    |condizionator*|campane|campanile|pallon* (contro/sul/nel/tutto/a)`,
  traffic: `
    velocit*|veloc* (nella/in/davanti/come/per)|(corr*/sfrecci*/pass*/vann*/guid*/and*/arriv*)
    (come/troppo/a tutta/forte/a velocit*/come matti/all impazzata/a cento/a 80/a 90/a tutto/a
    folle/ai cento/veloc*) (matt*/pazz*/forte/veloc*/fuoco/birra/missil*/un/velocit*/gas/a/dav*/)
    |sfrecci*|(limite/eccesso/dosso/dossi/autovelox/radar/controlli) (di/della/a/velocit*/30/50
    /artificial*/)|autovelox|radar|dossi|zona 30|(30/50/70/80/90/100/trenta/cinquanta/cento) (all
    ora/km/chilometr*/orari)|all ora|(parcheggi*/post*/sost*/macchin*) (sul/in/davanti/selvagg*
    /doppia/abusiv*/male/sulle/per/vietat*/riservat*/disabil*/invalid*/mal/ovunque/sui/vietata/a
    caso)|parchegg*|doppia fila|(posto/posti) (auto/disabil*/invalid*/riservat*/macchina/handicap*
    /per)|(blocc*/ostru*/imped*/intralc*/ingombr*) (il/la/l/le/sempre/i) (passaggio/garage/uscita
    /entrata/marciapiede/strada/passo/cancello/traffico/carrozz*/ingresso)|passo carrabile|strisce
    |strisce pedonali|attravers* (la/sulle/la strada/strada/bambini/le strisce/per/pedonal*/col/)
    |pedon*|ciclist*|ciclabile|camion|tir|autotren*|mezzi pesanti|contromano|senso unico|senso
    vietato|divieto|precedenza|stop|senso (unico/vietato)|rosso|semafor*|traffico|ingorg*|code
    |rotond*|incroci*|incident*|tamponament*|schiant*|scontr*|investit*|(mi/ha/hanno/e stato/e
    stata/un) (invest*/tampon*/travolt*/urtat*/messo sotto/arrotat*/prende il/prende la/sbattut*)
    |(pirat*/omissione) (della/di/strad*/soccorso)|sorpass*|(impenn*/sgommat*/sgomm*/derap*/gare
    /corse/rodeo/rally) (di/in/con/ogni/clandestin*/le/nel/notturn*/)|sgomm*|impenn*|pista
    |(telefon*/ubriac*) (al volante/alla guida/in mano)|automobilist*|guidator*|patente|casco
    |monopattin* (sul/che/a/sui/in)|motorin* (sul/che/a/sui/in)|deviazion*|navigator*|viabilita
    |sicurezza stradale`,
  dealing: `
    spacc*|(spaccia*/vend*/compr*/smerci*/traffic*) (droga/fumo/roba/hashish/cocaina/sostanz*
    /davanti/ai/nel/sotto/dosi/bustin*/nei)|drog*|cann*|marijuana|hashish|fumo (di/venduto/nel)
    |spinell*|cocain*|coca|eroin*|crack|ecstasy|pasticche|ketamina|metanfetamin*|(bustin*
    /pacchett*/dos*/sacchettin*/involucr*/palline/stagnol*) (di/che/da/passano/bianc*/piccol*/in/e
    /sospett*/contro/con)|bustin*|dosi|stagnol*|(scamb*/pass*) (soldi/di mano/bustin*/qualcosa
    /pacchett*/denaro/banconot*/mano in mano/di soldi)|scamb*|tossic*|tossicodipenden*|drogat*
    |siring*|laccio|cucchiai*|gas esilarante|protossido|palloncin*|bombolett* (di gas/di
    protossido/argent*/per)|capsul*|piantagion*|serra (di/clandestina/con)|viavai|va e vieni
    |andirivieni|(si ferma/fermano/si fermano/arrivano) (macchin*/auto/due minuti/un attimo/e
    riparton*/cinque/in macchina)|pusher|(pal*/vedett*) (che/all)|giro (di/strano/losco/droga)
    |prostitu*|traffici|narcotic*|(vendono/comprano/fumano/fuma/vende/odore di/puzza di) erba`,
  animal: `
    (gatt*/cane/cani/cagn*/cucciol*/gattin*/micio/micia/cavall*/volp*/uccell*/ricci*/conigli*
    /pappagall*/canarin*/tartarug*/cign*/anatr*/pecor*/capr*/asin*/criceto/serpente/gufo/civetta
    /scoiattol*/cinghial*/capriol*/merlo/gazz*/rondin*/piccion*/gallin*/cocorit*) (pers*/smarrit*
    /trovat*/scomparso/scompars*/mort*/ferit*/scappat*/e/che/con/in/nel/sul/senza/randagi*/si/ha
    /di/bianc*/ner*/ross*/tigrat*/al/abbandonat*/da/non/sparit*/avvelenat*/vagant*/rosso/sciolt*
    /nella/investit*/incastrat*)|(pers*/smarrit*/trovat*/cerco/ho perso/abbiamo perso/sparit*
    /scappat*/ritrovat*/mort*/investit*/avvelenat*) (il/la/un/una/mio/mia/il mio/la mia/nostro
    /nostra/il nostro) (gatt*/cane/cagn*/cucciol*/micio/micia/pappagall*/conigli*/tartarug*
    /canarin*/coniglio/merlo/riccio/cocorita)|(mio/mia/nostro/nostra/suo) (gatt*/cane/cagn*
    /cucciol*/micio/micia/cagnolin*/pappagall*/coniglio/canarino/tartaruga)|gatt*|micio|micia
    |gattin*|cucciol*|cagnolin*|randag*|meticcio|pastore tedesco|labrador|volpino|barboncino
    |siamese|tigrat*|volp*|ricci*|scoiattol*|cinghial*|cign*|gufo|rapac*|api|vesp*|calabron*
    |sciame|alveare|apicoltor*|nido|veterinari*|microchip|collar*|guinzaglio|museruola|canile
    |gattile|rifugio|enpa|protezione (degli/animal*)|zampa|coda|pelo|piume|ali|ala|becco
    |sterilizz*|castrat*|vaccinat*|ricompensa|risponde al nome|polpett* avvelenat*|bocconi
    |bestiol*|animal*`,
  neighbour_quarrel: `
    siep*|rami|(confin*/muro/muretto/recint*/rete/steccato) (di/del/divisor*/con/tra/comune/della
    /in comune/che)|confine|(mio/la mia/il/la/i/quel/nostro/miei) (vicin*/inquilin*/dirimpettai*)
    (di/mi/non/ha/hanno/continua/insult*/rifiut*/che/sopra/sotto/sempre/litig*/dice/fa/parchegg*
    /mett*/taglia*/e/accanto/del/si)|(litig*/lite/liti/discussion*/guerra/bisticci*/contrast*
    /problem*) (con/tra/fra/per/col/di vicinato/condominial*/da)|litig*|lite|beg*|affitt*|(pag*
    /aument*) (l affitto/affitto/la pigione/la caparra)|proprietari* (di/non/del/che/dell/vuole)
    |padron* di casa|inquilin*|sfratt*|caparra|contratto (di/d)|muffa|umidit*|riscaldament*
    |condomin*|amministrator*|portinai*|(fumo/odor*/panni/foglie/rami/radici/edera/albero/alberi
    /acqua/luce/telecamera/barbecue/bambu/pino/noce/fico/grondaia) (del/dei/della/che/nel/sul/sui
    /dal/dalla/di/sulla/verso/puntat*/invad*) (vicin*/mio/suo/mia/giardino/balcone/lui/lei/sua
    /miei/di/nostro)|radici|edera|(dalla/sulla/nella/nel/sul/di) (mia/mio/sua/suo) (parte
    /proprieta/lato/terreno/prato/giardino)|(toglie/fa/leva) (la/il/ombra/luce/sole) (luce/sole/)
    |giudice di pace|mediat*|mediator*|geometra|catasto|perit*|notai*|permesso|licenza edilizia
    |(suo/loro/sua) (siepe/cane/gatto/gatti/albero/gallo/galline/piscina/musica/macchina
    /telecamera/panni/figlio/trampolino)|(mi/ci) (insult*/offend*/parla/saluta/saluta piu/ha
    insult*/fa i dispetti/rivolge/ha detto/provoca)|dispett*|non ci (parliamo/salutiamo)|servitu
    |eredita|alimenti|ex (marito/moglie)|alto (due/tre) metri|stendino|stendere`,
  public_service: `
    (lampion*/illuminazione/luce/luci/lampada) (spent*/pubblic*/che non/non/guast*/rott*/della
    strada/stradal*/fulminat*/bruciat*/davanti/e)|lampion*|(buc*/voragin*/asfalto/manto/pave
    /dossi) (nella/nel/sulla/sul/stradal*/in/davanti/rovinat*/del)|buche|(lavori/cantiere)
    (stradal*/in corso/sulla/nella/in/del/infinit*/di)|tombin* (intasat*/ostruit*/otturat*/pien*
    /rumoros*/che/rott*)|(fogn*/scarichi/grondai*/canal*) (intasat*/otturat*/ostruit*/pien*/che)
    |acquedotto|(manca/mancava/senza/interruzione/blackout/tolto/taglio) (l acqua/acqua/la luce
    /luce/la corrente/corrente/internet/di corrente/il gas/elettric*)|blackout|bolletta|neve|(sale
    /spazzaneve/spargisale/ghiaccio) (sulle/sul/sui/in/non)|foglie (sul/non/morte/sui/secche
    /cadute)|(erba/siepi/erbacce/alberi) (alta/alte/da/non/comunal*/incolt*/tagliat*/da tagliare
    /del comune)|erbacce|potatur*|(bus/autobus/pullman/treno/tram/metro/tec/linea) (che/in/non/e
    /del/4/2/5/9/sempre/numero/ritard*/passa/salta/soppress*/mai/delle)|autobus|bus|tec|tram|treno
    |orari|scuol*|asilo|maestr*|mensa|tass*|impost*|imu|(ufficio/servizi/servizio/uffici/operai
    /consiglio) (comunal*/del comune/tecnic*/pubblic*/anagraf*/postal*/tecnico/social*/nettezza)
    |municipio|sindaco|borgomastro|bourgmestre|assessor*|politic*|govern*|minister*|(raccolta
    /ritiro/calendario/camion) (dei/rifiuti/della/differenziat*/del/porta/carta/plastica/vetro
    /sacchi)|netturbin*|intradel|recyparc|parco container|container parc|post* (italian*/offic*
    /centrale)|postin*|bpost|piscina|bibliotec*|cimitero|carta d identita|passaporto|anagrafe
    |(bagni/gabinett*) pubblic*|(segnale/antenna/rete/copertura) (5g/telefonic*/debole/del)
    |antenn*|ospedale|lista d attesa|semafor* (guast*/rott*/spento/che)|bancomat|banca (chiu*/che)
    |fontan* (rott*/spent*/secca/che)|case popolar*|alloggi (popolari/sociali)|cpas|panchin*
    (nuov*/in piu/che manc*)|marciapied* (rott*/dissestat*/da rifare/strett*/scivolos*/che)|comune
    |comunale|comunali`,
  swindle: `
    phishing|smishing|truff*|truffator*|raggir*|imbrogli*|frod*|bufal*|fregat*|bidon* online
    |(falso/falsa/falsi/finto/finta/strano/sospett*/fasull*) (mail/sms/messaggi*/sito/email
    /telefonat*/banca/fattura/annunc*/profil*/bonifico/operator*/link/numero/chiamat*)|(chiamat*
    /telefonat*/telefona/chiama/chiamano/telefonano/voce/mi hanno chiamato/mi chiamano) (da/dalla
    /da parte/di uno/della/strana/dicendo/un/uno/che/dell/sospett*/anonim*/per/a mia) (banca
    /microsoft/uno/card/polizia/presunt*/sedicent*/tizio/straniero/parte/finto/bancari*/inglese
    /numero/mamma/madre/posta/)|microsoft|europol|interpol|cardstop|card stop|itsme|(carta
    /bancomat/conto/codice/codici/pin/coordinate) (di/della/bancari*/clonat*/rubat*/svuotat*
    /bloccat*/credito/segreto/pin/corrente/per telefono/prelev*/del)|bancomat|carta di credito
    |clon*|pin|codici|codice|password|digipass|(dat*/chiest*/chied*/forni*) (il/i/la/le) (codice
    /codici/pin/password/numero della carta/numero di carta/dati della carta/coordinate/dati
    bancari)|(svuotat*/prosciugat*/prelevat*/addebit*/bonificat*/sottratt*) (il/dal/conto/soldi
    /euro/mille/tutto/la carta/un/i)|conto (svuotato/prosciugato/bloccato)|(acquist*/vendit*
    /comprat*/ordinat*/vendut*/annunc*/shopping) (online/su internet/in rete/in internet/su/su
    vinted/su marketplace/e mai/mai/sul web/su facebook/internet)|marketplace|vinted|subito it
    |ebay|2ememain|(facebook/instagram/whatsapp/profilo/account/messenger/mail) (hackerat*/rubat*
    /fals*/di mia/clonat*/piratat*/di mio/bloccat*)|hacker*|hackerat*|piratat*|(ciao/cara) (mamma
    /papa/nonna) (ho/il/questo/sono/mi)|(mamma/papa) (ho cambiato/ho perso/questo e/il telefono/mi
    si e rotto)|whatsapp|(finto/falso) (nipote/figlio/figlia)|(nipote/figlio) (in difficolta/ha
    avuto/incidente/in prigione/arrestat*)|(romantic*/sentimental*/amore) (online/truff*/virtual*)
    |virus|teamviewer|anydesk|remoto|(pagat*/paga*/versat*/anticip*/caparra/bonifico/accont*) (e
    /in anticipo/anticipat*/mai/per/una/ma/euro/la/l) (mai/arrivat*/ricevut*/non/niente/)|mai
    (arrivat*/ricevut*/consegnat*/visto)|investiment*|criptovalut*|bitcoin|trading|banconot* fals*
    |soldi falsi|payconiq|paypal|ricariche|carte regalo|postepay|(pacco/dogana/multa/bollo) (sms
    /messaggio/da pagare/in giacenza/falso)|furto (d/di) identita|safeonweb|link (sospett*/strano
    /nel/da)|call center`,
  other_theft: `
    (rubat*/fregat*/portat* via/sparit*/scompars*/sottratt*/rubano/rubare/ruba/furto/prelevat*
    /presi/grattat*/smontat*/tagliat*) (la/il/una/un/le/i/mia/mio/due/tre/l/di/della/del/alcuni
    /tutti/tutte/gli/dalla/dal/anche/nostra/delle/dei) (bici*/biciclett*/macchin*/auto/furgone
    /motorin*/scooter/vespa/moto/portafogli*/borsa/borsett*/borsellino/telefon*/cellular*/zaino
    /piant*/fior*/vas*/gerani*/pacc*/rame/cavi/grondai*/marmitt*/catalizzator*/targ*/ruot*/gomm*
    /cerchi/benzina/gasolio/nafta/attrezz*/tagliaerba/scala/carriola/panchina/sedie/statu*/nani
    /passeggin*/biancheria/panni/gallin*/conigli*/posta/letter*/giornale/ombrell*/giacc*/cappott*
    /valigia/bidon*/legna/verdur*/pomodor*/patate/ciliegi*/fichi/mele/uva/limoni/zucc*/decorazion*
    /luci/bandier*/zerbin*/casco/monopattin*/insegna/batterie/bombol*/barbecue/tenda/chitarra
    /braccialetto/collan*/catenina/borse/mia/telo/soldi/rimorchio/madonnina/lumini/tubo
    /annaffiatoio)|(bici*/biciclett*/macchina/auto/motorino/scooter/vespa/moto/portafogli*/borsa
    /borsett*/telefonin*/cellular*/piant*/gerani*/pacc*/rame/catalizzator*/targ*/ruot*/gomm*
    /attrezz*/gallin*/panni/legna/monopattin*/zaino/furgone/borsellino/vasi/passeggino/carriola)
    (rubat*/sparit*/scompars*/fregat*/portat* via/e sparit*/sono sparit*/non c e piu/mi e stat*/e
    stat*/svanit*/mi manca/volatilizz*)|borseggi*|borseggiator*|taccheggi*|scipp*|(furto/furti)
    (di/in/al/nell/nel/d auto/della/con/sui/nei) (bici*/macchin*/auto/negozio/cimitero/orto/rame
    /portafogl*/telefon*/cellular*/supermercato/benzina/gasolio/fiori/cantiere/destrezza/piante
    /autobus/bus/borsa/portafoglio)|(dalla/dal/dall/nel/in/sul/sull) (macchina/auto/bus/autobus
    /treno/supermercato/mercato/orto/cimitero/cantiere/tasca/borsa/cestino/spogliatoio/stazione
    /parcheggio/terrazzo/balcone/campo/bagagliaio/cruscotto/bar/piscina/negozio/tomba) (hanno/mi/e
    /rubat*/mi hanno/e sparit*/era/sparit*)|(finestrino/vetro/portiera/serratura) (della/dell
    /rott*/sfondat*/spaccat*/forzat*) (macchina/auto/)|(catena/lucchetto) (della/tagliat*/segat*
    /rott*/spezzat*/della bici)|(smarrit*/perso/perduto/pers*/ritrovat*/trovat*) (il/la/le/i/un
    /mio/una/mie) (portafogli*/borsa/chiavi/telefono/cellulare/borsetta/documenti/carta/occhiali
    /orecchino/chiave)|numero di telaio|catalizzator*|(ladro/ladri) di (bici*/galline/rame/fiori
    /polli/auto/verdur*/portafogli*)|orto|orti`,
};
