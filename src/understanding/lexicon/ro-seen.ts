// Romanian, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const roSeen: Lexicon = {
  past_time: `ieri|alaltaieri|aseara|azi (noapte/dimineata)|noaptea (trecuta/asta)
    |(saptamana/luna/vara/iarna) trecuta|(luni/marti/miercuri/joi/vineri/sambata/duminica)
    |acum (o/doua/doi/trei/cateva/cateva) (zile/saptamani/luni/ore/saptamana/luna)
    |cand (ne am/m am) intors|recent
    |(a/au) (spart/furat/intrat peste/aruncat/lasat/rupt/vandalizat/incercat)
    |am fost (jefuit*/furat*)|a fost (spart*/furat*/jefuit*/vandalizat*)
    |au fost (sparte/furate/jefuiti)|anul trecut|in weekend|zilele trecute|peste noapte`,
  now: `in (acest moment/momentul asta/momentul acesta/clipa asta)|actualmente
    |acum (cineva/sunt/sparg/aud/vad/incearca/e/este/intra)
    |(usa/usii/casa/vecin*/geam/scara/aici) acum|chiar acum|uite acum`,
  going_on: `tocmai (incearca/sparg/intra)|continua
    |(tocmai/chiar acum) (sparg/intra/fura/scot/incarca/bat)|de .. minute|in curs|incarca lucruri`,
  witness: `(de la/din) (fereastra/geam/balcon)|(il/ii/o) vad
    |(vad/vedem) (o/un/doi/lumini/pe cineva/fum/flacari)|ma uit la|vad cum|sub ochii mei`,
  just: `tocmai (a/au/am) (intrat/vazut/auzit/spart/sunat)|abia (a/au)
    |acum (un/doua/cateva) minut*`,
  still_there: `inca (e/este/sunt/acolo/aici/inauntru)|tot (acolo/aici)
    |nu (pleaca/vrea sa plece/se opreste/se opresc)|s (a intors/au intors)|continua sa`,
  recurrent: `in fiecare (zi/seara/noapte/saptamana/weekend)|zilnic|mereu|des|adesea|uneori
    |de (multe ori/obicei)|constant|de .. (zile/saptamani/luni)|tot timpul|aproape in fiecare
    |noapte de noapte`,
  since: "de (o/doua/trei/cateva) (zile/saptamani/luni/saptamana/luna)|de mult",
  gone: `a (plecat/fugit/disparut/venit politia)|au (plecat/fugit/disparut)
    |politia (a venit/a fost)|plangere|arestat|arestati|alarma falsa|nu au furat nimic|n au furat`,
  imagined: `daca (vad/vedem/cineva/as/ar)|in caz (de/ca)|ce (fac/facem/trebuie sa fac) daca
    |prevenire|film|exercitiu|impotriva|ar putea|sa prevenim|intr o zi`,
  see: `vad|vedem|am (vazut/observat/gasit)|semnalez|anunt|va (anunt/informez)|sesizez
    |vreau sa semnalez|as vrea sa semnalez|camera mea`,
  hear: "aud|auzim|se (aude/aud)|zgomot|zgomote|pasi|tipete|strigate|am auzit",
  there_is: "este|e|sunt|iar|stau|zac|inca|din nou|se afla|a ramas",
  place: `strada|strazii|in (fata/spatele)|vizavi|colt|coltul|langa|parc|parcul|parcare|trotuar
    |scoala|biserica|piata|padure|pod|rau|statie|gara|cimitir|container|containere|containerul
    |rue|bloc|blocului|garaje|pe strada|peste drum|aproape de`,
  evidence: `poza|poze|atasat|atasez|atasata|video|placuta|gluga|sapca|geaca|duba|dubita
    |numar de inmatriculare|in jur de|la ora`,
  for_information: `va (informez/anunt)|atentie|daca cineva (a vazut/stie)|rusine|inacceptabil
    |pentru informare|fiti atenti|aveti grija|faceti ceva|e o rusine|ne am saturat`,
  person: `cineva|barbat|barbatul|barbati|barbatii|femeie|femeia|femei|tip|tipi|tipul|individ
    |indivizi|individul|hot|hotul|hoti|hotii|tanar|tineri|tinerii|baiat|baieti|baietii|fata|fete
    |copil|copii|copiii|necunoscut|necunoscuti|strain|straini|persoana|persoane|om|oameni|oamenii
    |batran|batrana|domn|doamna|sofer|muncitor*|vanzator*|ciclist|ciclistul|pieton|grup de`,
  somebody: `cineva|(un/o/doi/doua/trei/niste/cativa/2/3) (barbat/barbati/tip/tipi/individ
      /indivizi/hot/hoti/tanar/tineri/baiat/baieti/femeie/persoane/persoana/oameni/om/necunoscut
      /necunoscuti/copii/masina/duba/camion)|hotii|hotul`,
  pronoun: "el|ea|ei|ele|care",
  suspect: `suspect*|ciudat*|dubios|dubiosi|dubioasa|necunoscut|necunoscuti|straini
    |nu (l cunosc/sunt din cartier)`,
  home: `casa|case|casei|casele|acasa|apartament|apartamentul|apartamentului|garaj|garajul
    |gradina|curte|curtea|pivnita|beci|bucatarie|bucataria|camera|dormitor|sufragerie|baie|baia
    |balcon|balconul|terasa|acoperis|acoperisul|scara|scari|bloc|blocul|blocului|cladire|vecin
    |vecinul|vecinului|vecina|vecinei|vecinilor|gard|gardul|zid|pod|locuinta|magazie`,
  opening: `usa|usii|usile|geam|geamul|geamuri|fereastra|ferestre|ferestrei|incuietoare
    |incuietoarea|yala|clanta|poarta|portii|jaluzele|rulou|lacat|sonerie|soneria|interfon
    |cutia postala`,
  burglary: `spargere|spargeri|spart (casa/apartamentul)|jaf|jefuit|jefuiti|hot|hoti|hotii|hotul
    |efractie|ranga|bijuterii|sertare|rascolit|rascolite|pradat
    |se (uita la case/dadea drept/dadeau drept/da drept)|fals|falsi|contor|contorul|talhari*
    |furt (din/in) (casa/locuinta/apartament)|(a spart/fortat/din usa in) usa
    |(dau/da/dadea) tarcoale|(supravegheaza/fotografiaza/fotografia) casele
    |(a fost/usa/geam/yala/poarta/geamul) fortat*|(au/a) fortat|au spart|fals politist
    |falsi politisti|semne pe|semn pe|trece incet|treceau incet|incet pe strada`,
  burglary_hint: `alarma|sunat|suna|sonerie|politia|portofel|bani|laptop|calculator|televizor
    |bicicleta|biciclete|unelte|pachet|lanterna|gluga|manusi|duba|numar|usa|geam|casa|garaj
    |pivnita`,
  theft: "furt|furat|furata|furate|fura|jefuit*|au luat|a luat",
  trash: `gunoi|gunoiul|gunoaie|gunoaiele|saci|sacul|sacii|pungi|deseuri|moloz|mobila|mobile
    |saltea|saltele|canapea|canapeaua|fotoliu|frigider|frigiderul|cauciucuri|anvelope|vopsea|ulei
    |sticle|doze|hartii|cartoane|plastic|cos|tomberon|tomberoane|container|masina de spalat`,
  dump: `aruncat|aruncata|aruncate|arunca|aruncau|aruncand|lasat|lasate|lasa|descarca|descarcat
    |descarcau|varsa|varsat|depozitat|abandonat|abandonata|abandonate|golesc|goleste`,
  vandal: `vandal*|distrus|distruse|distrug|distruge|sparg|sparge|rupt|rupta|rupte|rup|stricat
    |strica|ars|arse|ard|incendiat|vopsit|vopsesc|mazgalit|mazgalesc|zgariat|rasturnat|rasturnate
    |smuls|(dat/dau/da) foc|spart geamurile`,
  public_thing: `banca|banci|bancile|parc|parcul|statie|statia|leagane|panou|semn|stalp|monument
    |statuie|fantana|copac|copaci|copacul|flori|florile|scoala|biserica|cimitir|morminte|pod
    |tunel|gara|cos|zid|zidul|perete|fatada|felinar|strada|trotuar|statia de autobuz|loc de joaca`,
  incivility: `murdar|murdara|mizerie|mizeria|caca|excremente|put|pute|sobolani
    |ard (gunoi/plastic)|poluare|urineaza|graffiti|mazgaleli|vandalism|carucior|gunoi aruncat
    |depozit ilegal|groapa de gunoi|arde gunoi|rahat de caine|da pe afara|miroase urat|miros urat
    |masina abandonata|fara numere`,
  off_theme: `viteza|gonesc|parcat|parcata|parcate|parcheaza|parcare|trafic|camioane|accident
    |zgomot|galagie|muzica|latra|caine|cainele|caini|muscat|cearta|certuri|insulta|ameninta
    |droguri|drog|traficanti|pisica|pierdut|disparut|disparuta|inselatorie|escrocherie|escroci
    |whatsapp|facebook|felinar|becul|groapa|gropi|inundatie|politicieni|primar|primaria|taxe
    |alegeri|imigranti|cersetor*|bataie|bate|bat|cutit|beat|beti|autobuz|tren|trotineta
    |motocicleta|incendiu|foc|fum|gaz|petrecere|petreceri|artificii|petarde|magazin|spital
    |inconstient*|prea repede|muzica tare|banca mea|masina furata|furat masina`,
  drugs: "drog|droguri|traficanti|dealer|dealeri|iarba|drogati",
  noise: "zgomot|zgomote|galagie|muzica|tipete|latra|petrecere|claxon",
  car: "masina|masini|auto|autoturism|vehicul|duba|dubita|camion|motocicleta|bmw|audi|mercedes",
  help_cry: `ajutati (ma/ne)|ajutati|veniti (repede/acum/urgent/imediat)
    |chemati (politia/ambulanta/salvarea/pompierii)|sunati la (politie/112/101)
    |trimiteti (politia/pe cineva/o patrula/ambulanta)
    |ajutor (cineva/este/e/sunt/vecinul/va rog/hotii/repede/un/niste/au)
    |(va rog/am nevoie de/avem nevoie de/ajutor) ajutor|(ma/o/il/ne) omoara|salvati ma|grabiti va`,
  help_weak: `ce (fac/sa fac)|nu (stiu ce sa fac/raspunde nimeni)|mi (e frica/e teama)|tremur
    |nu pot (vorbi/suna)|bateria|urgent|repede|ajutor|ne e frica|sunt terifiat*|puteti veni`,
  force: `(incearca/incerca/vrea/vor) sa (intre/sparga/deschida/forteze/darame/intre peste/sara)
    |forteaza|fortand|sparg|sparge|spargand|loveste (usa/in usa)|lovesc (usa/in usa)|zgaltaie
    |sare (gardul/peste)|sar (gardul/peste)|escaladeaza|taie|umbla la (usa/yala)
    |(bat in/bate in/trage de/trag de/rup/rupe) usa|da cu piciorul|dau cu picioarele|se catara
    |cu ranga|mestereste la`,
  intrude: `intra (in/pe/prin/peste)
    |(a intrat/au intrat) (in casa/in apartament/pe geam/peste mine/cineva)
    |tocmai (a intrat/au intrat)|cotrobaie|cotrobaiesc|scotocesc|fura|jefuiesc|jefuieste
    |(scot/incarca/cara/iau) (televizorul/lucruri/mobila/tot)|intra pe geam|a intrat in
    |au intrat in|sare in curte|se strecoara|scot lucruri|iese cu|ies cu`,
  inside: `(in/din) (casa/casa mea/casa noastra/casa vecin*/apartament/apartamentul/apartamentul
      meu/curte/curtea mea/gradina/garaj/pivnita/beci/bucatarie/baie/camera/sufragerie/bloc/scara
      /living/cladire)|la (vecin/vecina/vecini/vecinul/mama/bunica/mine/noi/parter/etaj)|inauntru
    |jos|pe (acoperis/balcon/scara/terasa)|casa (vecin*/de vizavi/de peste drum)|(in/din/prin)
      (casa/bucataria/baia/camera/dormitorul/dormitor/sufrageria/curtea/gradina/garajul/pivnita
      /apartamentul/blocul/scara/balconul/podul) (mea/meu/noastra/nostru/vecinului/vecinei
      /vecinilor/lui/ei/)|usa vecin*`,
  at_door: `la (usa/usa mea/geam/fereastra/poarta)|in fata (usii/casei/geamului)
    |in (fata casei mele/spatele casei/jurul casei)|pe (hol/palier)`,
  lurk: `pandeste|pandesc|urmareste|ma (urmareste/urmaresc)
    |se (uita pe geam/uita in/ascunde/ascund)|ascuns|ascunsi|mascat|mascati|cagula|cagule
    |lanterna|lanterne|asteapta|spioneaza|da tarcoale|dau tarcoale|cu gluga`,
  sign_of_life: `lumina|lumini|lanterna|zgomot|zgomote|pasi|umbra|umbre|silueta|voci|misca
    |miscare|alarma|usa (deschisa/e deschisa)|geam spart|fereastra deschisa`,
  owner_away: `in (vacanta/concediu/romania/strainatate)|plecat|plecati|plecata
    |nu (sunt acasa/e acasa/e nimeni)|la spital|nimeni acasa|casa goala|e goala|locuieste singura`,
  hiding: `sunt (ascuns*/blocat*/singur*)|ne (am ascuns/am incuiat)|m am (incuiat/baricadat)
    |singura (acasa/cu)|m am ascuns|ma ascund|suntem singur*|singur acasa|incuiata in`,
  violence: `bate|bat|loveste|lovesc|ataca|agreseaza|ameninta|injunghi*|stranguleaza|violeaza
    |impuscaturi|impusca|bataie|incaierare|rapi*|talharesc|taraste|(isi/o/il) bate
    |ma (bate/loveste/ameninta/ataca/urmareste/strange)|se bat|striga dupa ajutor|cere ajutor
    |trage cu|ma urmareste|jefuiesc un`,
  cry: "tipa|urla|plange|plang|tipete|striga",
  weapon: `cutit|cutitul|cutite|arma|arme|pistol|pusca|topor|toporul|bata|macheta|maceta|ciocan
    |inarmat|inarmati|bata de baseball`,
  injury: `inconstient*|a (lesinat/cazut)|lesinat*|nu (mai/) respira|nu (se/) misca
    |nu (se mai misca/raspunde/reactioneaza)|sangereaza|sange|infarct|convulsii
    |se (sufoca/ineaca/arunca)|ranit|ranita|raniti|grav|sinucid*|supradoza|intoxicat*|electrocut*
    |naste|moare|(intins pe/intinsa pe/pe) jos|geme|plin de sange|mult sange|atac de cord
    |cazut pe|cazuta pe|vrea sa sara|lovit de masina|calcat de|blocat in lift|s a prabusit
    |i s a facut rau`,
  fire: `foc|incendiu|flacari|fum|arde|ard|a (luat foc/explodat)|explozie|miroase (a gaz/a ars)
    |gaze|scantei|scurtcircuit|in flacari|miros de gaz|scurgere de gaz`,
  lost_person: `fetita|baietel|bebelus|batrana|batran|dezorientat*|descult*|copil mic
    |doamna in varsta|domn in varsta|in pijama|inchis in masina`,
  missing: "nu (o/il) (gasim/gasesc)|a disparut|nu s a intors",
  hazard: `cabluri|bomba|grenada|pe (contrasens/sine/autostrada)|caine (periculos/ataca)|inunda
    |cablu electric|copac cazut|sta sa cada|se prabuseste|pachet suspect|canal deschis
    |substante chimice`,
  reckless: "pe contrasens|fac curse|se intrec cu",
  throwing: `(arunca/aruncau) cu (pietre/sticle/petarde)|arunca (pietre/sticle)|distrug
    |sparg (geamuri*/statia)|vandalizeaza|mazgalesc|rastoarna|dau foc|da foc`,
  police_called: `am sunat la (politie/101/112)
    |am (chemat politia/anuntat politia/facut plangere)|politia a (venit/fost/fost anuntata)
    |plangere la politie|sectia de politie`,
  not_danger: `artificii|gratar|gratare|butelie|butelii|focuri de artificii|detector de fum
    |contor de gaz|factura de gaz|fum de tigara`,
};
