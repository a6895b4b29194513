// Turkish, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const trSeen: Lexicon = {
  past_time: `dun|dunku|(gecen/onceki/evvelki/ertesi) (hafta/ay/yil/gun/gece/aksam/sene)
    |dun (gece/aksam/sabah)
    |(pazartesi/sali/carsamba/persembe/cuma/cumartesi/pazar) (gunu/gecesi/aksami/sabahi)
    |.. (gun/hafta/ay/yil) once|tatildeyken|tatilden (dondugumuzde/dondugumde)|girmis*|calmis*
    |calinmis*|soymus*|soyulmus*|kirmis*|kirilmis*|atmis*|birakmis*|acilmis*|gelmis*|dokmus*
    |yakmis*|caldilar|calindi|soyuldu|soydular|bu sabah|gece yarisi`,
  now: "simdi|su (an*/anda)|suan|suanda|halihazirda|tam simdi|hemen simdi|bu anda",
  going_on: "dakikadir|halen|surmekte|.. dakikadir|devam ediyor*",
  witness: `(penceremden/pencereden/balkondan) (gor*/izliyor*)|izliyorum
    |(isik/birini/adam/iki kisi/duman) (goruyorum/goruyoruz)|goruyorum onlari|onu goruyorum
    |onlari goruyorum`,
  just: "demin|(simdi/yeni) (girdi*/geldi*/gordum/duydum)|az once|biraz once",
  still_there: `hala (burada*/orada*/icerde*/iceride*/disarida*/evde/kapida)|gitmiyor*|durmuyor*
    |hala|gitmek bilmiyor*|geri geldi*`,
  recurrent: `her (gun/gece/aksam/hafta/sabah/zaman/yil/seferinde)|surekli|bazen|devamli
    |genellikle|hep|gunlerdir|haftalardir|aylardir|sik sik`,
  since: "beri|gunlerdir|haftalardir|aylardir|yillardir",
  gone: `kacti*|kactilar|kacmis*|gittiler|kaybol*|(sikayet/sikayetci) (ettim/oldu*)|tutanak*
    |yakaland*|hicbir sey (calinma*/alma*)|polis geldi|yanlis alarm`,
  imagined: `(gorursem/gorursek/olursa/gelirse/girerse/duyarsak)|eger|onlemek|korunmak|film*
    |tatbikat*|ruya*|ne yapmaliyiz`,
  see: `gordum|gorduk|goruyorum|goruyoruz|fark (ettim/ettik)|bildirmek|bildiriyor*
    |haber (vermek/veriyor*)|ihbar*|buldum|bulduk|kameram*`,
  hear: "duyuyorum|duyuyoruz|duydum|duyduk|ses (geliyor*/var/duyu*)|sesler*|gurultu*|ayak ses*",
  there_is: "var|vardi|duruyor*|yine|tekrar|kalmis",
  place: `sokak*|sokag*|cadde*|mahalle*|kose*|yaninda|onunde|arkasinda|karsi*|park|parkta|parkin
    |okul*|meydan*|kopru*|kaldirim*|otopark*|durak*|istasyon*|orman*|dere*|kilise*|konteyner*|rue
    |garaj*`,
  evidence: "fotograf*|ekte|ekli|video*|plaka*|kapuson*|sapka*|ceket*|minibus*|yaslarinda|saat",
  for_information: `bilginize|dikkat (edin*)|dikkat|gereken*|rezalet*|ayip*|biktik|bilgi icin
    |haberiniz olsun|bir sey yapin|goren varsa`,
  person: `adam*|kisi*|biri|birisi|birileri|hirsiz*|kadin*|genc|gencler*|cocuk|cocuklar*|yabanci*
    |sahis*|erkek*|insanlar*|serseri*|soyguncu*|yasli*|surucu*|isci*|satici*|tanimadig*
    |bisikletli|yaya|babam|annem`,
  somebody: `biri|birisi|birileri|(bir/iki/uc/2/3/birkac) (adam*/kisi*/hirsiz*/kadin/genc*/cocuk
      /yabanci*/sahis/kamyon*/araba/minibus)|hirsiz var`,
  suspect: "supheli*|garip*|tuhaf*|yabanci*|tanimadig*",
  home: `ev|evi*|evde|evler*|eve|evin*|daire*|apartman*|bina|binada|binanin|bahce*|garaj*|bodrum*
    |mutfak*|mutfag*|oda|odada|odasi*|salon|salonda|cati|catida|balkon*|merdiven*|komsu|komsunun
    |komsumun|komsumuzun|duvar*|kulube*|evden|evinden|evimden|evlerden`,
  opening: `kapi|kapiy*|kapis*|kapim*|kapin*|kapila*|pencere*|cam|cami*|camlar*|kilit*|kilid*
    |panjur*|kepenk*|zil|zili*|zile`,
  burglary: `hirsiz*|hirsizlik*|soygun*|soydular|soyuldu|soymus*|zorlanmis*|levye*|mucevher*
    |altinlar*|cekmece*|dikizl*|evleri (gozetl*/izl*/fotograf*)|sahte (polis*/memur*/tesisatci*)
    |yavas (yavas gec*/gec*)|isaret*|(eve/evime/evine) girmis*|kapi kirilmis|kapiyi kirmis*
    |kesif yap*|kendini .. tanit*`,
  burglary_hint: `alarm|zil|polis|cuzdan*|para|bilgisayar|televizyon*|bisiklet*|paket*|fener*
    |eldiven*|minibus|plaka*|kapi|ev|pencere`,
  theft: "calindi|calinmis*|caldilar|calmis*|caliyor*|hirsizlik*|soydular|soyuldu",
  trash: `cop|copler*|copu*|poset*|koltuk*|kanepe*|mobilya*|yatak|yataklar*|buzdolab*|lastik*
    |moloz*|sise*|atik*|boya|esya*|dolap*|cop poset*|camasir makine*`,
  dump: `atmis*|atiyor*|attilar|atti|birakmis*|biraktilar|birakti|birakiyor*|dokuyor*|dokmus*
    |doktuler|bosaltiyor*|bosaltmis*`,
  vandal: `kirdilar|kiriyor*|kirmis*|kirik|yaktilar|yakiyor*|yakmis*|boyamis*|boyuyor*|parcala*
    |tahrip*|zarar ver*|yazi yaz*`,
  public_thing: `park|parki*|bank*|durak*|durag*|okul*|duvar*|agac*|cicek*|levha*
    |oyun (park*/alani*)|kilise*|mezarlik*|lamba*|cop kutu*`,
  incivility: `cop (dok*/at*)|copler*|kirli*|pislik*|kopek (pisli*/kak*/diski*)|grafiti*|tasmis*
    |kokuyor*|plakasiz|pis kok*|kacak dokum|terk edilmis*`,
  off_theme: `gurultu*|muzik*|kopek*|havliyor*|trafik*|hiz|hizli*|park (etm*/ediyor*)|kaza*
    |uyusturucu*|kedi*|kayip*|kayboldu|dolandir*|lamba*|cukur*|kavga*|belediye*|siyaset*|secim*
    |(arabamin/arabasinin/arabanin/arabamizin) (cam*/ayna*/lastik*/kapisi*)|sokak lamba*
    |araba* cal*`,
  drugs: "uyusturucu*|esrar*|eroin*|torbaci*",
  noise: "gurultu*|muzik*|bagir*|havliyor*|korna*|parti",
  car: "araba*|arac*|kamyon*|minibus*|motor*|motosiklet*|oto",
  help_cry: `imdat|yardim (edin*/lutfen/gonderin)|(bana/bize) yardim|cabuk (gelin*/olun*)
    |hemen (gelin*/polis)|acele (edin*/gelin*)|polis* (cagirin*/arayin*/gonderin*/gelsin)
    |ambulans*|itfaiye*|(beni/bizi/onu) oldur*|oldurecek*|kurtarin*|yardima ihtiyac*|can kurtaran`,
  help_weak: `korkuyor*|ne (yapayim/yapmaliyim)|titriyor*|yardim|acil*|cabuk|konusamiyor*
    |cok korkuyor*|kimse acmiyor|telefon* acilmiyor|sarjim bit*|gelebilir misiniz`,
  force: `(girmeye/acmaya/kirmaya/zorlamaya/tirmanmaya) calis*|kiriyor*|zorluyor*|zorlayip
    |tekmeliyor*|tirmaniyor*|yumrukluyor*|kurcaliyor*|levye*
    |(kapiya/kapima/kapiyi/kapimi) (vuruyor*/vurup/dayan*/zorl*/yumrukl*)
    |anahtar* (ceviriyor*/sokuyor*)|tekme ati*|duvardan atl*`,
  intrude: `giriyor*|(pencereden/kapidan/arkadan/bahceden) (gir*/atl*)|iceri (gir*)
    |(evime/evine/eve/evimize/daireye/bahceye/bahceme) (gir*/gec*/atl*)|karistiriyor*|caliyorlar
    |soyuyor*|(esya*/televizyon*) (tasiyor*/cikar*/yukluyor*)`,
  inside: `evde|evimde|evime|evimizde|evimize|evinde|evine|eve|icerde|iceride|icinde|bahcede
    |bahcemde|bahcesinde|bahceme|bahcemize|bodrumda|garajda|garajimda|mutfakta|mutfagimda|odada
    |odamda|salonda|catida|balkonda|balkonumda|merdivende|apartmanda|binada|dairede|dairemde
    |dairesinde|asagida|evden|evinden|salonumda|banyoda|bodrumumda|evin icinde|evimizin icinde
    |ust katta|alt katta|yan evde|yatak odamda`,
  at_door: `kapida|kapimda
    |(kapinin/kapimin/evin/evimin/pencerenin/penceremin) (onunde*/arkasinda/disinda/etrafinda)
    |pencerede|penceremde`,
  lurk: `gozetliyor*|dolaniyor*|dolasiyor*|bekliyor*|saklaniyor*|saklanmis*|izliyor*|maskeli*
    |kapusonlu*|fener*|takip ediyor*|icine bakiyor*|pencereden bakiyor*`,
  sign_of_life: `isik*|fener*|ses|sesler*|sesi|gurultu*|golge*|hareket*|alarm*|ayak ses*
    |kirik cam*|cam* kiril*|kapi acik|kapisi acik`,
  owner_away: `tatilde*|hastanede|yurt disinda*|turkiye de*|evde yok*|kimse yok|bos ev|ev bos
    |evi bos|yalniz yasiyor*`,
  hiding: `saklandim|saklandik|saklaniyorum|gizlendim|(kendimi/kendimizi) .. kilitle*
    |(banyoda/odada/tuvalette) (kilitli*/sakl*)|yalnizim|yalniziz|tek (basima*/basimayim)|mahsur*
    |evde tek*`,
  violence: `dovuyor*|vuruyor*|dayak*|saldir*|bicakl*|ates (ediyor*/edil*/aciyor*)|bogazl*
    |tecavuz*|kacir*|gasp*|kavga ediyor*|takip ediyor*|tehdit ed*|silah ses*`,
  cry: "bagiriyor*|ciglik*|agliyor*|bagirma*|feryat*",
  weapon: "bicak*|bicag*|silah*|tabanca*|tufek*|balta*|sopa*|satir*|demir cubuk",
  injury: `bilinc*|bayil*|baygin*|kan (kaybed*/aki*/icinde)|kaniyor*|kanama*|kipirdamiyor*
    |(merdivenden/damdan/balkondan) dus*|bogul*|yarali*|intihar*|atlayacak*|zehirlen*|carpt*
    |yaralandi|yaralanmis|yaralanan|yaralandim|yere (dus*/yigil*)|fenalas*|inliyor*|inleme*
    |yerde yat*|nefes al*|cevap vermiyor*|hareket etmiyor*|kalp krizi|can cekis*|yarali var`,
  fire: `yangin*|yaniyor*|alev*|duman*|tutustu|patlama*|patladi
    |gaz (kokusu/kokuyor*/kacag*/sizin*)|yanik kok*`,
  lost_person: `kucuk (cocuk*/kiz*)|bebek*|yasli (kadin*/adam*/teyze/amca)|alzheimer|yalinayak
    |pijama*`,
  missing: "kayboldu*|bulamiyoruz|donmedi",
  hazard: `elektrik (kablo*/teli*)|cokuyor*|bomba*|otoyolda|raylarda|kimyasal*|agac devril*
    |devrilmek uzere|supheli paket|ters yon*|su basiyor*`,
  reckless: "yarisiyor*|ters yon*|yaris yap*",
  throwing: `(tas/taslar/sise/havai fisek) (atiyor*/firlat*)|yakiyor*|parcaliyor*|kiriyorlar
    |boyuyor*|atese ver*`,
  police_called: `polis* (aradim/aradik/cagirdim/cagirdik/geldi/haber verdim*)|karakol*
    |sikayet (ettim/ettik/dilekce*)|101 i aradim`,
  not_danger: "mangal*|barbeku|gaz (sayac*/fatura*)|havai fisek*|duman dedektor*|sigara duman*",
};
