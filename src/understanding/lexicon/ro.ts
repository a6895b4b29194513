// Romanian, with or without its marks: danger, joining, leaving, details, courtesy, questions and the
// themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const ro: Lexicon = {
  self: "eu|noi|mi|ma|ne|si (eu/noi)|sotul meu si eu|sotia mea si eu",
  me: `ma|mi|imi|ne|mine|noi|numele (meu/nostru)|adresa mea|(emailul/mailul/numarul) meu
    |datele mele`,
  they: "el|ea|ei|ele|(vrea/doreste) (si/) (el/ea)",
  for_them: `(sa o/sa il/sa l/sa i) (inscri*/adaug*/scoat*/sterg*)|(numele/adresa) (ei/lui/lor)
    |pentru (ea/el/ei)`,
  other_person: `(mama/tata/parintii/bunica/bunicul/sora/fratele/fiul/fiica/matusa/unchiul/soacra
      /socrul/cumnata/cumnatul/vecina/vecinul/vecinii/prietena/prietenul/colegul/colega) (mea/meu
      /mei/mele/noastra/nostru/nostri)|vecina|vecinul|vecinii|o (vecina/prietena)
    |un (vecin/prieten)|fostul meu|copiii mei`,
  spouse: "(sotul/sotia/barbatul/nevasta) (meu/mea)|sotul|sotia",
  accompanied: "cu|datorita|impreuna cu|ca si|si eu|de la|mi a spus",
  want: `vreau|vrem|as (vrea/dori/prefera)|am (vrea/dori/hotarat/decis)|doresc|dorim
    |mi (as dori/ar placea)|prefer|preferam|intentionez|ne (intereseaza/ar placea)|cer|solicit
    |rog|ma intereseaza|sunt interesat*|suntem interesati`,
  ask: `va (rog/rugam)|rog|puteti|poti|pot|putem|cum (pot/putem/fac/se)|ce (trebuie/pot)|trebuie
    |binevoiti|te rog|ati putea|as putea|se poate|daca se poate|(e/este/ar fi) posibil|am nevoie`,
  not: "nu|niciodata|fara|nicidecum|nici",
  not_fails: `stiu|stim|pot|reusesc|gasesc|inteleg|primesc|primim|uitati|mi mai (trimite*/scrie*)
    |mi (trimiteti/scrieti)|mai (trimiteti/scrieti/vreau)|doar|numai|vreau sa (primesc/fiu/mai)
    |doresc sa (primesc/fiu/mai)|am primit|mai primesc`,
  no_more: `nu mai (vreau/doresc/vrem/dorim/as/pot/am)|nu (mai/vreau/doresc/vrem)|niciodata
    |m am saturat|destul cu`,
  lacking: `nu (am/) primit|nu (primesc/primim/mai primesc nimic)|nu (mi/ne) (vin/ajung)
    |(inca/) nu am primit|n am primit`,
  also: "si (eu/noi/pe mine/mie)|de asemenea|la fel",
  but: "dar|insa|sau|deoarece|deci|si|ci|totusi|pentru ca",
  from_now: "de (acum inainte/acum/azi)|incepand (cu/de)|pe viitor",
  done_with: "din (greseala/gresala/eroare)|accidental|am (gresit/apasat gresit)|fara sa vreau",
  unsubscribe: `dezabon*|dezinscri*|ma (retrag/dezabonez)|retragere|anulare|anularea|anulez
    |unsubscribe|desabon*|sa ma retrag|anulati inscrierea`,
  remove: `scoateti|scoate|scos|scoasa|stergeti|sterge|sters|stearsa|eliminati|elimina|eliminat
    |inlaturati|radiati|taiati|sa scoateti`,
  end: `opriti|opresc|opri|incetati|inceta|incetez|renunt|renuntam|renunta|parasesc|parasi
    |parasim|ies|iesim|iesi|plec|plecam|retrag|anulez|anulati|anula|inchei|incheiati|demisionez
    |termin|terminati`,
  list: `lista|liste|listei|listele|grup|grupul|grupului|registru|registrul|evidenta|evidente
    |mailing|baza de date`,
  mails: `mail|mailuri|mailurile|e (mail/mailuri)|email|emailuri|emailurile|mesaj|mesaje|mesajele
    |mesajul|scrisori|scrisorile|buletin|buletine|buletinul|stiri|anunturi|instiintari|notificari
    |informatii|informatiile|newsletter|alerte|avertizari`,
  receive: `primesc|primi|primeasca|primim
    |sa (primesc/primim/fiu informat*/fim informati/fiu anuntat*/citesc/fiu la curent)|primire
    |citesc|tineti ma la curent`,
  send: `trimite|trimiteti|trimitem|trimis|trimiterea|trimita|scrie|scrieti|scris|contacta
    |contactati|deranjati|deranja|expediati`,
  member: `membru|membra|membri|membrii|participant|participa|particip|inscris|inscrisa|inscrisi
    |inscriere|parte din|(fac/faca/faci) parte|calitatea de`,
  partnership: `plp|grup|grupul|grupului|asociatie|asociatia|retea|reteaua|parteneriat
    |parteneriatul|initiativa|program|programul|proiect|comunitate|cartier|cartierului|prevenire
    |grupul vostru|vecini vigilenti`,
  leave_idiom: `nu (mi/ne) mai (trimite*/scrie*/contacta*/deranja*)
    |nu (imi/ma/ne) mai (trimite*/scrie*/contacta*/deranja*)
    |nu mai (trimiteti/scrieti) (mi/ne/mesaje/mailuri/nimic)
    |sa nu (imi/mi/ne) mai (trimite*/scrie*)|nu (mai vreau/mai doresc/vreau/doresc/mai vrem) (sa
      primesc/sa mai primesc/mesaje/mailuri/mesajele/mailurile/sa fiu membru/sa fiu membra/sa fac
      parte/sa fiu in/niciun mesaj/de la voi/mesajele voastre/sa primim)
    |(scoateti/stergeti/eliminati/radiati/sterge/scoate/inlaturati) (ma/ne)
    |sa ma (scoateti/stergeti/eliminati)
    |(va rog/rog) sa ma (scoateti/stergeti/dezabonati/eliminati)|lasati (ma in pace/ne in pace)
    |vreau sa (ies/plec/ma retrag/ma dezabonez/renunt/parasesc/ma sterg)
    |doresc sa (ies/ma retrag/ma dezabonez/renunt/parasesc)
    |as vrea sa (ies/ma retrag/ma dezabonez)|renunt la (calitatea/inscriere/grup/abonament)
    |(incetati/opriti/terminati) (sa/cu) (mi/mai/mailurile/mesajele/imi/trimite*)
    |nu ma (mai/) intereseaza|nu (e pentru mine/mai fac parte)
    |m am saturat de (mailurile/mesajele)|ma retrag din|ies din grup|parasesc grupul`,
  leave_hint: `ma (mut/intorc in romania)|ne (mutam/am mutat/intoarcem)
    |nu (mai locuiesc/mai locuim/am timp/le citesc/citesc/ma intereseaza)
    |prea multe (mesaje/mailuri)|azil|definitiv|m am mutat|plec in romania|n am timp
    |imi pare rau dar|multumesc pentru tot|la varsta mea`,
  enough: "destul|ajunge|gata|m am saturat",
  sign_up: `inscri|inscriu|inscriem|inscrie|inscrieti|inscriere|inscrierea|ma (inscriu/alatur)
    |alatur|alaturam|adera|ader|aderam|aderare|devin (membru/membra)|fiu (membru/membra)|particip
    |participa|participam|inregistra|inregistrez|abona|abonez|candidatura|sa ma inscriu
    |ne inscriem|deveni membru|devenim membri|(fac/facem/face) parte|intru in|intra in`,
  add: `adauga|adaugati|adaugare|puneti|pune|includeti|include|inscrieti|inscrie|treceti|trece
    |notati|primiti|acceptati|inregistrati`,
  join_idiom: `
    (inscrieti/adaugati/puneti/includeti/treceti/acceptati/primiti/inregistrati) (ma/ne)
    |(va rog/rog) sa ma (inscrieti/adaugati/treceti/puneti/includeti)|(vreau/as vrea/as dori
      /doresc/vrem/am vrea/am dori/mi ar placea) sa (ma inscriu/ne inscriem/ma alatur/ne alaturam
      /devin membru/devin membra/devenim membri/fiu membru/fiu membra/fac parte/facem parte
      /particip/participam/intru in/ader/aderam/ma abonez)|cum (pot/putem/fac/se poate) (sa/)
      (devin/devenim/ma inscriu/ne inscriem/fac parte/deveni/particip/ma alatur/intru)
    |sa (devin membr*/fac parte din)|sunt interesat* (sa/de grup)|contati pe mine
    |puteti conta pe mine|(vreau si/as vrea si/primesc si) eu|unde ma inscriu`,
  join_hint: `afis|afisul|pliant|locuiesc|locuim|pensionar*|m am mutat recent|tocmai m am mutat
    |stau in|nou in|buna initiativa|idee buna|sa ajut|mi a spus|am auzit de|strada mea
    |cartierul meu`,
  other_body: `munca|serviciu|curs|cursuri|banca|asigurare|proximus|orange|voo|whatsapp|facebook
    |scoala|contract|fumat|partid|casa|masina|gunoiul|sala de sport`,
  pause_idiom: `(suspendati/opriti/pauza/o pauza) (temporar/mesajele/pentru)|temporar
    |in (timpul/) vacant*|pana (ma intorc/ne intoarcem/in septembrie)
    |nu vreau sa (ies/plec/ma retrag/ma dezabonez)|nu ma (scoateti/stergeti)
    |mai putine (mesaje/mailuri)|o perioada|pe perioada vacantei|raman membru|ramanem membri`,
  office_role: "coordonator*|responsabil*|trezorier|secretar*",
  data: `date|datele|informatii|informatiile|poze|poza|fotografii|numar|telefon|adresa|nume
    |date personale`,
  about_me: `despre (mine/noi)|datele (mele/noastre)|date personale ale|informatiile mele
    |cu privire la mine|pe numele meu`,
  access: "stiu|sti|vad|vedea|copie|acces|pastrati|detineti|aveti|stocati|furniza|furnizati",
  erase: "sterge|stergeti|stergerea|stearsa|sterse|distrugeti|distruge|eliminati|anonimiza*",
  everything: "tot|toate|toata|complet|orice|nimic|total|definitiv",
  access_idiom: `copie (a/dupa) (datelor/toate)
    |ce (date/informatii) (aveti/detineti/pastrati/despre)
    |ce (stiti despre mine/aveti despre mine)|dreptul de acces|articolul 15|art 15
    |acces la datele`,
  erase_idiom: `dreptul la (stergere/uitare)|(stergeti/sterge/stergerea/eliminati/distrugeti/sa
      stergeti) (toate/) (datele/tuturor/informatiile/tot ce/datelor)
    |(retrag/imi retrag) (consimtamantul/acordul)|dreptul de a fi uitat|articolul 17|art 17`,
  new: `nou|noua|noul|schimbat|schimb|schimbare|vechi|vechiul|veche|gresit|gresita|alt|alta
    |greseala`,
  detail: "adresa|numar|numarul|telefon|telefonul|mobil|email|emailul|nume|numele|limba|e mail",
  change: `schimba|schimbati|modifica|modificati|corecta|corectati|actualiza|actualizati|inlocui
    |inlocuiti|notati`,
  moved: "mutat|acum (locuiesc/locuim)|m am mutat|ne am mutat|locuinta noua|apartament nou",
  update_idiom: `(adresa noua/noua adresa/numar nou/noul numar/numarul nou/noul meu/telefon nou
      /email nou/nume nou/noul nume)|am schimbat (numarul/adresa/telefonul/emailul/numele)
    |mi am schimbat (numarul/adresa/telefonul/emailul/numele)
    |(numarul/adresa/telefonul) (meu/mea) s a schimbat|(in romana/in franceza) va rog
    |schimbare de adresa|scrieti gresit numele`,
  thanks: "multumesc|multumim|mersi|multumiri|recunoscator|recunoscatoare|mii de multumiri",
  praise: `super|excelent|perfect|bravo|felicitari|foarte (bine/util/interesant/frumos)|minunat
    |multumit*|treaba buna|tineti o tot asa|ma bucur`,
  received: "am (primit/inteles/notat)|inteles|bine|ok|de acord|in regula|cu placere",
  greeting: `(craciun fericit/sarbatori fericite/la multi ani/an nou fericit)
    |(o/) (zi buna/seara buna/seara frumoasa/zi frumoasa/saptamana buna)|sanatate|weekend placut
    |pe curand`,
  question_word: `cand|unde|cum|cine|cui|ce|care|cat|cati|cate|este|exista|pot|putem|trebuie|oare
    |puteti|aveti|de ce|la ce ora|se poate|cat costa|e obligatoriu`,
  ask_info: `(as vrea/vreau/as dori/doresc) sa (stiu/intreb/aflu)|intrebare|intreba
    |puteti sa mi (spuneti/explicati)|imi puteti (spune/explica)|sa (ma sunati/vorbesc cu)
    |cui (trebuie/ma)|recomandati|sfaturi|explicati|o intrebare|mai multe informatii
    |informatii despre|sunati ma|cu cine|pe cine|un sfat|nu inteleg|n am inteles`,
  ask_rule: `permis|legal|interzis|obligatoriu|gratuit|gratis|costa|cost|plata|plati|pret
    |conditii|conditiile|formular|autocolant*|program|orar`,
  topic: `sedinta|sedinte|intalnire|intalnirea|reuniune|alarma|camera|camere|incuietoare|sectie
    |numar|telefon|vizita|politistul de`,
  auto_idiom: `nu (sunt la birou/raspundeti la acest)|raspuns automat|mesaj automat
    |sunt in concediu`,
  auto_hint: "concediu|absent|absenta|urgente|la intoarcere|acces limitat",
  bounce_idiom: `nelivrat|nu a putut fi livrat|livrare esuata|casuta plina|utilizator necunoscut
    |destinatar necunoscut`,
  spam_idiom: `imprumut|investitie|bitcoin|mostenire|reducere|click aici|apasati aici
    |oferta speciala|ati castigat|ai castigat|credit rapid|contul dumneavoastra|parola expira
    |produsele noastre|firma noastra ofera|trimite mai departe|zece prieteni`,
  past_time: `ieri|alaltaieri|aseara|azi (noapte/dimineata)|noaptea (trecuta/asta)
    |(saptamana/luna/vara/iarna) trecuta|(luni/marti/miercuri/joi/vineri/sambata/duminica)
    |acum (o/doua/doi/trei/cateva/cateva) (zile/saptamani/luni/ore/saptamana/luna)
    |cand (ne am/m am) intors|recent
    |(a/au) (spart/furat/intrat peste/aruncat/lasat/rupt/vandalizat/incercat)
    |am fost (jefuit*/furat*)|a fost (spart*/furat*/jefuit*/vandalizat*)
    |au fost (sparte/furate/jefuiti)|anul trecut|in weekend|zilele trecute|peste noapte`,
  now: `acum|in (acest moment/momentul asta/momentul acesta/clipa asta)|actualmente|chiar acum
    |acum cand`,
  going_on: "tocmai (incearca/sparg/intra)|continua|de .. minute|in curs",
  witness: "(de la/din) (fereastra/geam/balcon)|(il/ii/o) vad|ma uit la|vad cum|sub ochii mei",
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
    |batran|batrana|domn|doamna|sofer|muncitor*|vanzator*|grup de`,
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
    |efractie|fortata|fortat|ranga|bijuterii|sertare|rascolit|rascolite|pradat
    |se (uita la case/dadea drept/dadeau drept/da drept)|fals|falsi|contor|contorul|talhari*
    |furt (din/in) (casa/locuinta/apartament)|au spart|(a spart/fortat/din usa in) usa
    |(dau/da/dadea) tarcoale|(supravegheaza/fotografiaza/fotografia) casele|fals politist
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
    |smuls|spart geamurile|(dat/dau/da) foc`,
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
    |intra pe geam|a intrat in|au intrat in|sare in curte|se strecoara|scot lucruri|iese cu
    |ies cu`,
  inside: `(in/din) (casa/casa mea/casa noastra/casa vecin*/apartament/apartamentul/apartamentul
      meu/curte/curtea mea/gradina/garaj/pivnita/beci/bucatarie/baie/camera/sufragerie/bloc/scara
      /living/cladire)|la (vecin/vecina/vecini/vecinul/mama/bunica/mine/noi/parter/etaj)|inauntru
    |jos|pe (acoperis/balcon/scara/terasa)|casa (vecin*/de vizavi/de peste drum)|usa vecin*`,
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
    |tipa|urla|impuscaturi|impusca|bataie|incaierare|rapi*|talharesc|taraste|(isi/o/il) bate
    |se bat|striga dupa ajutor|cere ajutor|trage cu|ma urmareste|jefuiesc un`,
  weapon: `cutit|cutitul|cutite|arma|arme|pistol|pusca|topor|toporul|bata|macheta|maceta|ciocan
    |inarmat|inarmati|bata de baseball`,
  injury: `inconstient*|a (lesinat/cazut)|lesinat*|nu (mai/) respira|nu (se/) misca
    |nu (se mai misca/raspunde/reactioneaza)|sangereaza|sange|infarct|convulsii
    |se (sufoca/ineaca/arunca)|ranit|ranita|raniti|grav|sinucid*|supradoza|intoxicat*|electrocut*
    |naste|moare|plin de sange|mult sange|atac de cord|cazut pe|cazuta pe
    |(intins pe/intinsa pe/pe) jos|vrea sa sara|lovit de masina|calcat de|blocat in lift`,
  fire: `foc|incendiu|flacari|fum|arde|ard|a (luat foc/explodat)|explozie|miroase (a gaz/a ars)
    |gaze|scantei|scurtcircuit|in flacari|miros de gaz|scurgere de gaz`,
  lost_person: `fetita|baietel|bebelus|batrana|batran|dezorientat*|descult*|copil mic
    |doamna in varsta|domn in varsta|in pijama|inchis in masina`,
  hazard: `cabluri|bomba|grenada|pe (contrasens/sine/autostrada)|caine (periculos/ataca)|inunda
    |cablu electric|copac cazut|sta sa cada|se prabuseste|pachet suspect|canal deschis
    |substante chimice`,
  throwing: `(arunca/aruncau) cu (pietre/sticle/petarde)|arunca (pietre/sticle)|distrug
    |sparg (geamuri*/statia)|vandalizeaza|mazgalesc|rastoarna|dau foc|da foc`,
  police_called: `am sunat la (politie/101/112)
    |am (chemat politia/anuntat politia/facut plangere)|politia a (venit/fost/fost anuntata)
    |plangere la politie|sectia de politie`,
  not_danger: `artificii|gratar|gratare|butelie|butelii|focuri de artificii|detector de fum
    |contor de gaz|factura de gaz|fum de tigara`,
};
