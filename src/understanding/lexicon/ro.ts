// Romanian, with or without its marks: danger, joining, leaving, details, courtesy, questions and the
// themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const ro: Lexicon = {
  self: "eu|noi|mi|ma|ne|sotul meu si eu|sotia mea si eu|si eu|si noi",
  me: `ma|mi|imi|ne|mine|noi|numele meu|adresa mea|emailul meu|mailul meu|numarul meu|datele mele
    |numele nostru`,
  they: "el|ea|ei|ele|(vrea/doreste) (si/) (el/ea)",
  for_them: `(sa o/sa il/sa l/sa i) (inscri*/adaug*/scoat*/sterg*)|(numele/adresa) (ei/lui/lor)
    |pentru (ea/el/ei)`,
  other_person: `(mama/tata/parintii/bunica/bunicul/sora/fratele/fiul/fiica/matusa/unchiul/soacra
      /socrul/cumnata/cumnatul/vecina/vecinul/vecinii/prietena/prietenul/colegul/colega) (mea/meu
      /mei/mele/noastra/nostru/nostri)|vecina|vecinul|vecinii|o vecina|un vecin|o prietena
    |un prieten|fostul meu|copiii mei`,
  spouse: "(sotul/sotia/barbatul/nevasta) (meu/mea)|sotul|sotia",
  accompanied: "cu|impreuna cu|ca si|si eu|de la|datorita|mi a spus",
  want: `vreau|vrem|as vrea|am vrea|as dori|am dori|doresc|dorim|mi as dori|prefer|preferam
    |as prefera|am hotarat|am decis|intentionez|ma intereseaza|ne intereseaza|sunt interesat*
    |suntem interesati|cer|solicit|mi ar placea|ne ar placea|rog`,
  ask: `va rog|te rog|va rugam|rog|puteti|ati putea|poti|pot|putem|as putea|se poate|e posibil
    |este posibil|ar fi posibil|daca se poate|cum (pot/putem/fac/se)|ce (trebuie/pot)|trebuie
    |am nevoie|binevoiti`,
  not: "nu|niciodata|fara|nicidecum|nici",
  not_fails: `stiu|stim|pot|reusesc|gasesc|inteleg|primesc|primim|am primit|uitati
    |mi mai (trimite*/scrie*)|mi (trimiteti/scrieti)|mai (trimiteti/scrieti/vreau)|doar|numai
    |vreau sa (primesc/fiu/mai)|doresc sa (primesc/fiu/mai)|mai primesc`,
  no_more: `nu mai (vreau/doresc/vrem/dorim/as/pot/am)|nu mai|nu vreau|nu doresc|nu vrem|niciodata
    |m am saturat|destul cu`,
  lacking: `nu (am/) primit|nu primesc|nu primim|nu mai primesc nimic|n am primit
    |nu (mi/ne) (vin/ajung)|(inca/) nu am primit`,
  also: "si eu|si noi|de asemenea|la fel|si pe mine|si mie",
  but: "dar|insa|sau|pentru ca|deoarece|deci|si|ci|totusi",
  from_now: "de acum inainte|de acum|pe viitor|incepand cu|incepand de|de azi",
  done_with: `din greseala|din gresala|din eroare|accidental|fara sa vreau|am gresit
    |am apasat gresit`,
  unsubscribe: `dezabon*|dezinscri*|sa ma retrag|ma retrag|retragere|anulare|anulati inscrierea
    |anularea|anulez|unsubscribe|desabon*|ma dezabonez`,
  remove: `scoateti|scoate|sa scoateti|scos|scoasa|stergeti|sterge|sters|stearsa|eliminati|elimina
    |eliminat|inlaturati|radiati|taiati`,
  end: `opriti|opresc|opri|incetati|inceta|incetez|renunt|renuntam|renunta|parasesc|parasi|parasim
    |ies|iesim|iesi|plec|plecam|retrag|anulez|anulati|anula|inchei|incheiati|demisionez|termin
    |terminati`,
  list: `lista|liste|listei|listele|grup|grupul|grupului|registru|registrul|baza de date|evidenta
    |evidente|mailing`,
  mails: `mail|mailuri|mailurile|e mail|e mailuri|email|emailuri|emailurile|mesaj|mesaje|mesajele
    |mesajul|scrisori|scrisorile|buletin|buletine|buletinul|stiri|anunturi|instiintari|notificari
    |informatii|informatiile|newsletter|alerte|avertizari`,
  receive: `primesc|primi|primeasca|primim|sa primesc|sa primim|primire|sa fiu informat*
    |sa fim informati|sa fiu anuntat*|sa citesc|citesc|tineti ma la curent|sa fiu la curent`,
  send: `trimite|trimiteti|trimitem|trimis|trimiterea|trimita|scrie|scrieti|scris|contacta
    |contactati|deranjati|deranja|expediati`,
  member: `membru|membra|membri|membrii|participant|participa|particip|parte din|fac parte
    |faca parte|faci parte|inscris|inscrisa|inscrisi|inscriere|calitatea de`,
  partnership: `plp|grup|grupul|grupului|grupul vostru|asociatie|asociatia|retea|reteaua
    |parteneriat|parteneriatul|initiativa|program|programul|proiect|comunitate|vecini vigilenti
    |cartier|cartierului|prevenire`,
  leave_idiom: `nu (mi/ne) mai (trimite*/scrie*/contacta*/deranja*)
    |nu (imi/ma/ne) mai (trimite*/scrie*/contacta*/deranja*)
    |nu mai (trimiteti/scrieti) (mi/ne/mesaje/mailuri/nimic)
    |sa nu (imi/mi/ne) mai (trimite*/scrie*)|nu (mai vreau/mai doresc/vreau/doresc/mai vrem) (sa
      primesc/sa mai primesc/mesaje/mailuri/mesajele/mailurile/sa fiu membru/sa fiu membra/sa fac
      parte/sa fiu in/niciun mesaj/de la voi/mesajele voastre/sa primim)
    |(scoateti/stergeti/eliminati/radiati/sterge/scoate/inlaturati) (ma/ne)
    |sa ma (scoateti/stergeti/eliminati)
    |(va rog/rog) sa ma (scoateti/stergeti/dezabonati/eliminati)|lasati ma in pace
    |lasati ne in pace|vreau sa (ies/plec/ma retrag/ma dezabonez/renunt/parasesc/ma sterg)
    |doresc sa (ies/ma retrag/ma dezabonez/renunt/parasesc)|as vrea sa (ies/ma retrag/ma dezabonez)
    |ma retrag din|ies din grup|parasesc grupul|renunt la (calitatea/inscriere/grup/abonament)
    |(incetati/opriti/terminati) (sa/cu) (mi/mai/mailurile/mesajele/imi/trimite*)
    |nu ma (mai/) intereseaza|nu e pentru mine|nu mai fac parte
    |m am saturat de (mailurile/mesajele)`,
  leave_hint: `ma mut|ne mutam|m am mutat|ne am mutat|plec in romania|ma intorc in romania
    |ne intoarcem|nu mai locuiesc|nu mai locuim|nu am timp|n am timp|nu le citesc|nu citesc
    |nu ma intereseaza|prea multe (mesaje/mailuri)|azil|imi pare rau dar|definitiv
    |multumesc pentru tot|la varsta mea`,
  enough: "destul|ajunge|m am saturat|gata",
  sign_up: `inscri|inscriu|inscriem|inscrie|inscrieti|inscriere|inscrierea|ma inscriu|sa ma inscriu
    |ne inscriem|alatur|alaturam|ma alatur|adera|ader|aderam|aderare|devin membru|deveni membru
    |devenim membri|devin membra|fiu membru|fiu membra|fac parte|facem parte|face parte|particip
    |participa|participam|intru in|intra in|inregistra|inregistrez|abona|abonez|candidatura`,
  add: `adauga|adaugati|adaugare|puneti|pune|includeti|include|inscrieti|inscrie|treceti|trece
    |notati|primiti|acceptati|inregistrati`,
  join_idiom: `(inscrieti/adaugati/puneti/includeti/treceti/acceptati/primiti/inregistrati) (ma/ne)
    |(va rog/rog) sa ma (inscrieti/adaugati/treceti/puneti/includeti)|(vreau/as vrea/as dori/doresc
      /vrem/am vrea/am dori/mi ar placea) sa (ma inscriu/ne inscriem/ma alatur/ne alaturam/devin
      membru/devin membra/devenim membri/fiu membru/fiu membra/fac parte/facem parte/particip
      /participam/intru in/ader/aderam/ma abonez)|cum (pot/putem/fac/se poate) (sa/) (devin/devenim
      /ma inscriu/ne inscriem/fac parte/deveni/particip/ma alatur/intru)|sa devin membr*
    |sa fac parte din|contati pe mine|puteti conta pe mine|sunt interesat* (sa/de grup)|vreau si eu
    |as vrea si eu|primesc si eu|unde ma inscriu`,
  join_hint: `afis|afisul|pliant|m am mutat recent|tocmai m am mutat|locuiesc|locuim|stau in|nou in
    |buna initiativa|idee buna|sa ajut|mi a spus|am auzit de|strada mea|cartierul meu|pensionar*`,
  other_body: `sala de sport|munca|serviciu|curs|cursuri|banca|asigurare|proximus|orange|voo
    |whatsapp|facebook|scoala|contract|fumat|partid|casa|masina|gunoiul`,
  pause_idiom: `(suspendati/opriti/pauza/o pauza) (temporar/mesajele/pentru)|temporar|o perioada
    |in (timpul/) vacant*|pe perioada vacantei|pana ma intorc|pana ne intoarcem|pana in septembrie
    |raman membru|ramanem membri|nu vreau sa (ies/plec/ma retrag/ma dezabonez)
    |nu ma (scoateti/stergeti)|mai putine (mesaje/mailuri)`,
  office_role: "coordonator*|responsabil*|trezorier|secretar*",
  data: `date|datele|date personale|informatii|informatiile|poze|poza|fotografii|numar|telefon
    |adresa|nume`,
  about_me: `despre mine|despre noi|datele mele|datele noastre|date personale ale|informatiile mele
    |cu privire la mine|pe numele meu`,
  access: "stiu|sti|vad|vedea|copie|acces|pastrati|detineti|aveti|stocati|furniza|furnizati",
  erase: "sterge|stergeti|stergerea|stearsa|sterse|distrugeti|distruge|eliminati|anonimiza*",
  everything: "tot|toate|toata|complet|orice|nimic|total|definitiv",
  access_idiom: `dreptul de acces|articolul 15|art 15|copie (a/dupa) (datelor/toate)
    |ce (date/informatii) (aveti/detineti/pastrati/despre)|ce stiti despre mine
    |ce aveti despre mine|acces la datele`,
  erase_idiom: `dreptul de a fi uitat|dreptul la (stergere/uitare)|articolul 17|art 17|(stergeti
      /sterge/stergerea/eliminati/distrugeti/sa stergeti) (toate/) (datele/tuturor/informatiile/tot
      ce/datelor)|(retrag/imi retrag) (consimtamantul/acordul)`,
  new: `nou|noua|noul|schimbat|schimb|schimbare|vechi|vechiul|veche|gresit|gresita|alt|alta
    |greseala`,
  detail: "adresa|numar|numarul|telefon|telefonul|mobil|email|emailul|e mail|nume|numele|limba",
  change: `schimba|schimbati|modifica|modificati|corecta|corectati|actualiza|actualizati|inlocui
    |inlocuiti|notati`,
  moved: "m am mutat|ne am mutat|mutat|locuinta noua|apartament nou|acum locuiesc|acum locuim",
  update_idiom: `(adresa noua/noua adresa/numar nou/noul numar/numarul nou/noul meu/telefon nou
      /email nou/nume nou/noul nume)|am schimbat (numarul/adresa/telefonul/emailul/numele)
    |mi am schimbat (numarul/adresa/telefonul/emailul/numele)
    |(numarul/adresa/telefonul) (meu/mea) s a schimbat|schimbare de adresa
    |(in romana/in franceza) va rog|scrieti gresit numele`,
  thanks: "multumesc|multumim|mersi|multumiri|mii de multumiri|recunoscator|recunoscatoare",
  praise: `super|excelent|perfect|bravo|felicitari|foarte (bine/util/interesant/frumos)|minunat
    |treaba buna|tineti o tot asa|ma bucur|multumit*`,
  received: "am primit|inteles|am inteles|de acord|bine|ok|in regula|cu placere|am notat",
  greeting: `(craciun fericit/sarbatori fericite/la multi ani/an nou fericit)
    |(o/) (zi buna/seara buna/seara frumoasa/zi frumoasa/saptamana buna)|weekend placut|pe curand
    |sanatate`,
  question_word: `cand|unde|cum|cine|cui|ce|care|cat|cati|cate|de ce|la ce ora|este|exista|pot
    |putem|trebuie|se poate|oare|puteti|aveti|cat costa|e obligatoriu`,
  ask_info: `(as vrea/vreau/as dori/doresc) sa (stiu/intreb/aflu)|o intrebare|intrebare|intreba
    |mai multe informatii|informatii despre|puteti sa mi (spuneti/explicati)
    |imi puteti (spune/explica)|sunati ma|sa ma sunati|cu cine|pe cine|cui (trebuie/ma)|recomandati
    |un sfat|sfaturi|sa vorbesc cu|nu inteleg|n am inteles|explicati`,
  ask_rule: `permis|legal|interzis|obligatoriu|gratuit|gratis|costa|cost|plata|plati|pret|conditii
    |conditiile|formular|autocolant*|program|orar`,
  topic: `sedinta|sedinte|intalnire|intalnirea|reuniune|alarma|camera|camere|incuietoare|sectie
    |politistul de|numar|telefon|vizita`,
  auto_idiom: `raspuns automat|mesaj automat|sunt in concediu|nu sunt la birou
    |nu raspundeti la acest`,
  auto_hint: "concediu|absent|absenta|la intoarcere|acces limitat|urgente",
  bounce_idiom: `nu a putut fi livrat|nelivrat|livrare esuata|casuta plina|utilizator necunoscut
    |destinatar necunoscut`,
  spam_idiom: `click aici|apasati aici|oferta speciala|ati castigat|ai castigat|imprumut
    |credit rapid|investitie|bitcoin|mostenire|contul dumneavoastra|parola expira|reducere
    |produsele noastre|firma noastra ofera|trimite mai departe|zece prieteni`,
  past_time: `ieri|alaltaieri|aseara|azi noapte|noaptea trecuta|noaptea asta
    |(saptamana/luna/vara/iarna) trecuta|anul trecut|azi dimineata
    |(luni/marti/miercuri/joi/vineri/sambata/duminica)|in weekend
    |acum (o/doua/doi/trei/cateva/cateva) (zile/saptamani/luni/ore/saptamana/luna)|zilele trecute
    |cand (ne am/m am) intors|recent|peste noapte
    |(a/au) (spart/furat/intrat peste/aruncat/lasat/rupt/vandalizat/incercat)
    |am fost (jefuit*/furat*)|a fost (spart*/furat*/jefuit*/vandalizat*)
    |au fost (sparte/furate/jefuiti)`,
  now: `acum|chiar acum|in acest moment|in momentul asta|in momentul acesta|in clipa asta
    |actualmente|acum cand`,
  going_on: "de .. minute|tocmai (incearca/sparg/intra)|in curs|continua",
  witness: `il vad|ii vad|o vad|(de la/din) (fereastra/geam/balcon)|ma uit la|vad cum|sub ochii mei`,
  just: `tocmai (a/au/am) (intrat/vazut/auzit/spart/sunat)|abia (a/au)|acum (un/doua/cateva) minut*`,
  still_there: `inca (e/este/sunt/acolo/aici/inauntru)|tot (acolo/aici)|nu pleaca|nu vrea sa plece
    |nu se opreste|nu se opresc|s a intors|s au intors|continua sa`,
  recurrent: `in fiecare (zi/seara/noapte/saptamana/weekend)|zilnic|mereu|des|adesea|tot timpul
    |uneori|de multe ori|de obicei|constant|aproape in fiecare|noapte de noapte`,
  since: "de (o/doua/trei/cateva) (zile/saptamani/luni/saptamana/luna)|de mult",
  gone: `a plecat|au plecat|a fugit|au fugit|a disparut|au disparut|a venit politia|politia a venit
    |politia a fost|plangere|alarma falsa|arestat|arestati|nu au furat nimic|n au furat`,
  imagined: `daca (vad/vedem/cineva/as/ar)|in caz (de/ca)|ce (fac/facem/trebuie sa fac) daca
    |ar putea|sa prevenim|prevenire|film|exercitiu|intr o zi|impotriva`,
  see: `vad|vedem|am vazut|am observat|am gasit|semnalez|vreau sa semnalez|as vrea sa semnalez
    |anunt|va anunt|sesizez|va informez|camera mea`,
  hear: "aud|auzim|se aude|se aud|am auzit|zgomot|zgomote|pasi|tipete|strigate",
  there_is: "este|e|sunt|din nou|iar|se afla|stau|zac|a ramas|inca",
  place: `strada|strazii|pe strada|in fata|in spatele|vizavi|peste drum|colt|coltul|langa
    |aproape de|parc|parcul|parcare|trotuar|scoala|biserica|piata|padure|pod|rau|statie|gara
    |cimitir|container|containere|containerul|rue|bloc|blocului|garaje`,
  evidence: `poza|poze|atasat|atasez|atasata|video|numar de inmatriculare|placuta|gluga|sapca|geaca
    |in jur de|la ora|duba|dubita`,
  for_information: `pentru informare|va informez|va anunt|fiti atenti|atentie|aveti grija
    |daca cineva (a vazut/stie)|faceti ceva|e o rusine|rusine|inacceptabil|ne am saturat`,
  person: `cineva|barbat|barbatul|barbati|barbatii|femeie|femeia|femei|tip|tipi|tipul|individ
    |indivizi|individul|hot|hotul|hoti|hotii|tanar|tineri|tinerii|baiat|baieti|baietii|fata|fete
    |copil|copii|copiii|necunoscut|necunoscuti|strain|straini|persoana|persoane|om|oameni|oamenii
    |batran|batrana|domn|doamna|sofer|muncitor*|vanzator*|grup de`,
  somebody: `cineva|(un/o/doi/doua/trei/niste/cativa/2/3) (barbat/barbati/tip/tipi/individ/indivizi
      /hot/hoti/tanar/tineri/baiat/baieti/femeie/persoane/persoana/oameni/om/necunoscut/necunoscuti
      /copii/masina/duba/camion)|hotii|hotul`,
  pronoun: "el|ea|ei|ele|care",
  suspect: `suspect*|ciudat*|dubios|dubiosi|dubioasa|necunoscut|necunoscuti|straini|nu l cunosc
    |nu sunt din cartier`,
  home: `casa|case|casei|casele|acasa|apartament|apartamentul|apartamentului|garaj|garajul|gradina
    |curte|curtea|pivnita|beci|bucatarie|bucataria|camera|dormitor|sufragerie|baie|baia|balcon
    |balconul|terasa|acoperis|acoperisul|scara|scari|bloc|blocul|blocului|cladire|vecin|vecinul
    |vecinului|vecina|vecinei|vecinilor|gard|gardul|zid|pod|locuinta|magazie`,
  opening: `usa|usii|usile|geam|geamul|geamuri|fereastra|ferestre|ferestrei|incuietoare
    |incuietoarea|yala|clanta|poarta|portii|jaluzele|rulou|lacat|sonerie|soneria|interfon
    |cutia postala`,
  burglary: `spargere|spargeri|spart casa|spart apartamentul|au spart|a spart usa|furt|furturi
    |furat|furata|furate|au furat|jaf|jefuit|jefuiti|hot|hoti|hotii|hotul|efractie|fortat usa
    |fortata|fortat|ranga|bijuterii|sertare|rascolit|rascolite|pradat|dau tarcoale|da tarcoale
    |dadea tarcoale|supravegheaza casele|se uita la case|fotografiaza casele|fotografia casele
    |fals politist|falsi politisti|fals|falsi|se dadea drept|se dadeau drept|se da drept|contor
    |contorul|din usa in usa|semne pe|semn pe|trece incet|treceau incet|incet pe strada|talhari*`,
  burglary_hint: `alarma|sunat|suna|sonerie|politia|portofel|bani|laptop|calculator|televizor
    |bicicleta|biciclete|unelte|pachet|lanterna|gluga|manusi|duba|numar|usa|geam|casa|garaj|pivnita`,
  theft: "furt|furat|furata|furate|fura|jefuit*|au luat|a luat",
  trash: `gunoi|gunoiul|gunoaie|gunoaiele|saci|sacul|sacii|pungi|deseuri|moloz|mobila|mobile|saltea
    |saltele|canapea|canapeaua|fotoliu|frigider|frigiderul|masina de spalat|cauciucuri|anvelope
    |vopsea|ulei|sticle|doze|hartii|cartoane|plastic|cos|tomberon|tomberoane|container`,
  dump: `aruncat|aruncata|aruncate|arunca|aruncau|aruncand|lasat|lasate|lasa|descarca|descarcat
    |descarcau|varsa|varsat|depozitat|abandonat|abandonata|abandonate|golesc|goleste`,
  vandal: `vandal*|distrus|distruse|distrug|distruge|spart geamurile|sparg|sparge|rupt|rupta|rupte
    |rup|stricat|strica|ars|arse|ard|dat foc|dau foc|da foc|incendiat|vopsit|vopsesc|mazgalit
    |mazgalesc|zgariat|rasturnat|rasturnate|smuls`,
  public_thing: `banca|banci|bancile|parc|parcul|statie|statia|statia de autobuz|loc de joaca
    |leagane|panou|semn|stalp|monument|statuie|fantana|copac|copaci|copacul|flori|florile|scoala
    |biserica|cimitir|morminte|pod|tunel|gara|cos|zid|zidul|perete|fatada|felinar|strada|trotuar`,
  incivility: `gunoi aruncat|depozit ilegal|groapa de gunoi|murdar|murdara|mizerie|mizeria|caca
    |rahat de caine|excremente|da pe afara|miroase urat|put|pute|miros urat|sobolani|ard gunoi
    |arde gunoi|ard plastic|poluare|urineaza|graffiti|mazgaleli|vandalism|masina abandonata
    |fara numere|carucior`,
  off_theme: `viteza|prea repede|gonesc|parcat|parcata|parcate|parcheaza|parcare|trafic|camioane
    |accident|zgomot|galagie|muzica|muzica tare|latra|caine|cainele|caini|muscat|cearta|certuri
    |insulta|ameninta|droguri|drog|traficanti|pisica|pierdut|disparut|disparuta|inselatorie
    |escrocherie|escroci|whatsapp|facebook|banca mea|felinar|becul|groapa|gropi|inundatie
    |politicieni|primar|primaria|taxe|alegeri|imigranti|cersetor*|masina furata|furat masina|bataie
    |bate|bat|cutit|beat|beti|autobuz|tren|trotineta|motocicleta|incendiu|foc|fum|gaz|petrecere
    |petreceri|artificii|petarde|magazin|spital|inconstient*`,
  noise: "zgomot|zgomote|galagie|muzica|tipete|latra|petrecere|claxon",
  car: "masina|masini|auto|autoturism|vehicul|duba|dubita|camion|motocicleta|bmw|audi|mercedes",
  help_cry: `ajutor|ajutati ma|ajutati ne|ajutati|va rog ajutor|veniti (repede/acum/urgent/imediat)
    |chemati (politia/ambulanta/salvarea/pompierii)|sunati la (politie/112/101)
    |trimiteti (politia/pe cineva/o patrula/ambulanta)|am nevoie de ajutor|avem nevoie de ajutor
    |ma omoara|o omoara|il omoara|ne omoara|salvati ma|grabiti va`,
  help_weak: `ce fac|ce sa fac|nu stiu ce sa fac|mi e frica|mi e teama|ne e frica|sunt terifiat*
    |tremur|nu raspunde nimeni|nu pot (vorbi/suna)|bateria|puteti veni|urgent|repede`,
  force: `(incearca/incerca/vrea/vor) sa (intre/sparga/deschida/forteze/darame/intre peste/sara)
    |forteaza|fortand|sparg|sparge|spargand|bat in usa|bate in usa|loveste usa|lovesc usa
    |lovesc in usa|loveste in usa|da cu piciorul|dau cu picioarele|zgaltaie|trage de usa
    |trag de usa|sare gardul|sar gardul|sar peste|sare peste|se catara|escaladeaza|cu ranga|taie
    |mestereste la|umbla la (usa/yala)|rup usa|rupe usa`,
  intrude: `intra (in/pe/prin/peste)|intra pe geam
    |(a intrat/au intrat) (in casa/in apartament/pe geam/peste mine/cineva)|a intrat in
    |au intrat in|tocmai a intrat|tocmai au intrat|sare in curte|se strecoara|cotrobaie|cotrobaiesc
    |scotocesc|scot lucruri|iese cu|ies cu|fura|jefuiesc|jefuieste`,
  inside: `(in/din) (casa/casa mea/casa noastra/casa vecin*/apartament/apartamentul/apartamentul
      meu/curte/curtea mea/gradina/garaj/pivnita/beci/bucatarie/baie/camera/sufragerie/bloc/scara
      /living/cladire)|la (vecin/vecina/vecini/vecinul/mama/bunica/mine/noi/parter/etaj)|inauntru
    |jos|pe (acoperis/balcon/scara/terasa)|casa vecin*|casa de vizavi|casa de peste drum|usa vecin*`,
  at_door: `la usa|la usa mea|in fata (usii/casei/geamului)|in fata casei mele|la geam|la fereastra
    |pe hol|in spatele casei|in jurul casei|pe palier|la poarta`,
  lurk: `pandeste|pandesc|da tarcoale|dau tarcoale|urmareste|ma urmareste|ma urmaresc
    |se uita pe geam|se uita in|se ascunde|se ascund|ascuns|ascunsi|mascat|mascati|cagula|cagule
    |cu gluga|lanterna|lanterne|asteapta|spioneaza`,
  sign_of_life: `lumina|lumini|lanterna|zgomot|zgomote|pasi|umbra|umbre|silueta|voci|misca|miscare
    |alarma|geam spart|usa deschisa|usa e deschisa|fereastra deschisa`,
  owner_away: `in vacanta|in concediu|plecat|plecati|plecata|in romania|in strainatate|la spital
    |nu sunt acasa|nu e acasa|nu e nimeni|nimeni acasa|casa goala|e goala|locuieste singura`,
  hiding: `sunt ascuns*|m am ascuns|ne am ascuns|ma ascund|m am (incuiat/baricadat)|ne am incuiat
    |sunt blocat*|sunt singur*|suntem singur*|singura acasa|singur acasa|singura cu|incuiata in`,
  violence: `bate|bat|isi bate|o bate|il bate|se bat|loveste|lovesc|ataca|agreseaza|ameninta
    |injunghi*|stranguleaza|violeaza|tipa|urla|striga dupa ajutor|cere ajutor|impuscaturi|impusca
    |trage cu|bataie|incaierare|ma urmareste|rapi*|talharesc|jefuiesc un|taraste`,
  weapon: `cutit|cutitul|cutite|arma|arme|pistol|pusca|topor|toporul|bata|bata de baseball|macheta
    |maceta|ciocan|inarmat|inarmati`,
  injury: `inconstient*|a lesinat|lesinat*|nu (mai/) respira|nu (se/) misca|nu se mai misca
    |nu raspunde|nu reactioneaza|sangereaza|plin de sange|mult sange|sange|infarct|atac de cord
    |convulsii|se sufoca|se ineaca|a cazut|cazut pe|cazuta pe|intins pe jos|intinsa pe jos|pe jos
    |ranit|ranita|raniti|grav|sinucid*|vrea sa sara|se arunca|supradoza|intoxicat*|electrocut*
    |lovit de masina|calcat de|blocat in lift|naste|moare`,
  fire: `foc|incendiu|flacari|fum|arde|ard|a luat foc|in flacari|explozie|a explodat|miros de gaz
    |miroase a gaz|scurgere de gaz|gaze|miroase a ars|scantei|scurtcircuit`,
  lost_person: `copil mic|fetita|baietel|bebelus|batrana|batran|doamna in varsta|domn in varsta
    |dezorientat*|in pijama|descult*|inchis in masina`,
  hazard: `cablu electric|cabluri|copac cazut|sta sa cada|se prabuseste|bomba|grenada
    |pachet suspect|pe contrasens|pe sine|pe autostrada|caine periculos|caine ataca|canal deschis
    |inunda|substante chimice`,
  throwing: `(arunca/aruncau) cu (pietre/sticle/petarde)|arunca (pietre/sticle)|dau foc|da foc
    |distrug|sparg geamuri*|sparg statia|vandalizeaza|mazgalesc|rastoarna`,
  police_called: `am sunat la (politie/101/112)|am chemat politia
    |politia a (venit/fost/fost anuntata)|am anuntat politia|am facut plangere|plangere la politie
    |sectia de politie`,
  not_danger: `artificii|focuri de artificii|gratar|gratare|detector de fum|contor de gaz
    |factura de gaz|butelie|butelii|fum de tigara`,
};
