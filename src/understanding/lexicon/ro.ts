// Romanian, with or without its marks: joining, leaving, data and details, courtesy and questions.
// What people see and fear stands in ro-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { roSeen } from "./ro-seen.ts";

export const ro: Lexicon = {
  ...roSeen,

  self: "eu|noi|mi|ma|ne|si (eu/noi)|sotul meu si eu|sotia mea si eu",
  me: `ma|mi|imi|ne|mine|noi|numele (meu/nostru)|(emailul/mailul/numarul) meu|adresa mea
    |datele mele`,
  they: "el|ea|ei|ele|(vrea/doreste) (si/) (el/ea)",
  for_them: `(sa o/sa il/sa l/sa i) (inscri*/adaug*/scoat*/sterg*)|(numele/adresa) (ei/lui/lor)
    |pentru (ea/el/ei)|(o/il/l) puteti (adauga/inscrie/sterge/scoate)|sa se inscrie`,
  other_person: `(mama/tata/parintii/bunica/bunicul/sora/fratele/fiul/fiica/matusa/unchiul/soacra
      /socrul/cumnata/cumnatul/vecina/vecinul/vecinii/prietena/prietenul/colegul/colega) (mea/meu
      /mei/mele/noastra/nostru/nostri)|vecina|vecinul|vecinii|o (vecina/prietena)
    |un (vecin/prieten)|tata|mama|bunica|bunicul|copilul|fostul meu|tatal meu|copiii mei`,
  spouse: "(sotul/sotia/barbatul/nevasta) (meu/mea)|sotul|sotia",
  accompanied: "cu|datorita|impreuna cu|ca si|si eu|de la|mi a spus",
  want: `vreau|vrem|as (vrea/dori/prefera)|am (vrea/dori/hotarat/decis)|doresc|dorim
    |mi (as dori/ar placea)|prefer|preferam|intentionez|ne (intereseaza/ar placea)|cer|solicit
    |rog|ma intereseaza|sunt interesat*|suntem interesati`,
  they_want: "vrea|vor|doreste|doresc",
  ask: `va (rog/rugam)|rog|puteti|poti|pot|putem|cum (pot/putem/fac/se)|ce (trebuie/pot)|trebuie
    |binevoiti|(e/este/ar fi) posibil|te rog|ati putea|as putea|se poate|daca se poate|am nevoie`,
  not: "nu|niciodata|fara|nicidecum|nici",
  not_fails: `stiu|stim|pot|reusesc|gasesc|inteleg|primesc|primim|uitati|mi mai (trimite*/scrie*)
    |mi (trimiteti/scrieti)|mai (trimiteti/scrieti/vreau)|doar|numai|vreau sa (primesc/fiu/mai)
    |doresc sa (primesc/fiu/mai)|am primit|mai primesc`,
  undecided: `inainte (sa/de a) (ma inscriu/decid/ma inscrie)|trebuie sa (ies/ma retrag/renunt)
    |nu stiu daca|ma gandesc`,
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
  end: `renunt|renuntam|renunta|parasesc|parasi|parasim|ies|iesim|iesi|plec|plecam|retrag|anulez
    |anulati|anula|demisionez`,
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
    |inscriere|(fac/faca/faci) parte|parte din|calitatea de`,
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
    |participa|participam|inregistra|inregistrez|abona|abonez|candidatura|(fac/facem/face) parte
    |sa ma inscriu|ne inscriem|deveni membru|devenim membri|intru in|intra in`,
  add: `adauga|adaugati|adaugare|puneti|pune|includeti|include|inscrieti|inscrie|treceti|trece
    |notati|primiti|acceptati|inregistrati`,
  join_idiom: `
    (inscrieti/adaugati/puneti/includeti/treceti/acceptati/primiti/inregistrati) (ma/ne)
    |(va rog/rog) sa ma (inscrieti/adaugati/treceti/puneti/includeti)|(vreau/as vrea/as dori
      /doresc/vrem/am vrea/am dori/mi ar placea) sa (ma inscriu/ne inscriem/ma alatur/ne alaturam
      /devin membru/devin membra/devenim membri/fiu membru/fiu membra/fac parte/facem parte
      /particip/participam/intru in/ader/aderam/ma abonez)|cum (pot/putem/fac/se poate) (sa/)
      (devin/devenim/ma inscriu/ne inscriem/fac parte/deveni/particip/ma alatur/intru)
    |sa (devin membr*/fac parte din)|sunt interesat* (sa/de grup)
    |(vreau si/as vrea si/primesc si) eu|contati pe mine|puteti conta pe mine|unde ma inscriu`,
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
};
