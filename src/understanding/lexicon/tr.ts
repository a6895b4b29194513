// Turkish, with or without its dots and tails: danger, joining, leaving, details, courtesy, questions and
// the themes. Its verbs bear their denial and their tense, so that stems carry much. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const tr: Lexicon = {
  self: "ben|biz|bana|bize|beni|bizi|ben de|biz de|esimle ben",
  me: `beni|bizi|bana|bize|adimi|ismimi|adresimi|mailimi|e postami|numarami|kaydimi|ismim|adim
    |adresim`,
  they: "o|onlar|kendisi|istiyorlar",
  for_them: `(onu/onlari) (ekle*/kaydet*/cikar*/sil*/yazin)|(onun/onlarin) (adi*/adresi*/ismi*)
    |onun icin`,
  other_person: `annem*|babam*|anneannem*|babaannem*|dedem*|ninem*|kardesim*|ablam*|abim*|agabeyim*
    |oglum*|kizim*|cocuklarim*|teyzem*|amcam*|halam*|dayim*|kuzenim*|yengem*|kayinvalidem*
    |kayinpederim*|komsum*|komsumuz*|komsularim*|komsunun|komsular|arkadasim*|bir arkadas*|kiracim*
    |eski (esim/kocam/sevgilim)`,
  spouse: "esim*|karim*|kocam*|hanimim*|nisanlim*",
  accompanied: "ile|birlikte|beraber|gibi|ve ben|soyledi|bahsetti|sayesinde",
  want: `istiyorum|istiyoruz|isterim|isteriz|istedim|istiyordum|istegim|arzu ediyor*|dusunuyor*
    |karar verdim|karar verdik|talep ed*|tercih ed*|ilgileniyor*|niyetindeyim|diliyorum`,
  ask: `lutfen|rica (ederim/ediyorum/ederiz)|misiniz|musunuz|miyim|miyiz|mumkun mu|mumkunse
    |nasil (uye/katil*/kayit*/olabilir*)|ne yapmam*|ne yapmamiz*|ne yapmaliyim|gerekiyor|gerek
    |yapar misiniz|eder misiniz|edermisiniz|olabilir miyim|olabilir miyiz`,
  not: "degil|asla|sakin|hicbir zaman",
  not_fails: "bilmiyor*|bulamiyor*|anlamiyor*|alamiyor*|gelmiyor*|unutmayin",
  no_more: `istemiyorum|istemiyoruz|istemem|istemeyiz|bir daha|gerek yok|gerek kalmadi
    |ihtiyacim yok`,
  lacking: `(mesaj*/mail*/bulten*) (gelmiyor*/gelmedi/alamiyor*/almadim)
    |hic (mesaj*/mail*) (gelmedi/almadim)|hala (gelmedi/almadim)|alamiyorum`,
  also: "ben de|bende|biz de|bizde|de|da|ayni sekilde",
  but: "ama|fakat|cunku|veya|ancak|ve|yani|o yuzden",
  from_now: "bundan sonra|artik|simdiden sonra|itibaren|bugunden itibaren",
  done_with: "yanlislikla|yanlis (bas*/tikla*)|hata ile|hatayla|kazara|istemeden|istemeyerek",
  unsubscribe: `abonelikten (cik*/ayril*)
    |(aboneligimi/uyeligimi/kaydimi) (iptal/sil*/sonlandir*/bitir*/kaldir*)|uyelikten (cik*/ayril*)
    |uyelik iptal*|abonelik iptal*|uyeligi (birak*/sonlandir*)`,
  remove: "cikar*|cikart*|sil|silin*|siler*|silebilir*|silmenizi|silinsin|kaldirin*|kaldirilsin",
  end: "ayril*|birakiyorum|birakmak|iptal*|son ver*|sonlandir*|cikmak|cikiyorum|cikis|durdurun*",
  list: "liste*|grup|gruptan|grubunuzdan|gruba|grubunuza|kayit*|kayitlardan",
  mails: `mesaj*|mail*|e posta*|eposta*|email*|mektup*|bulten*|haberler*|bilgilendirme*|bildirim*
    |duyuru*`,
  receive: `almak|alayim|almak isterim|gelsin|gelmesin|gelmesini|okumak
    |haberdar (olmak/edin*/edil*)|bilgilendiril*`,
  send: "gonder*|yolla*|yazin|yazmay*|yazma|atmay*|atma|atin",
  member: "uye|uyesi|uyeler*|uyelik*|uyeyim|katilimci*|kayitli*",
  partnership: `plp|grup*|grub*|dernek*|dernegi*|topluluk*|mahalle*|komsuluk*|proje*|ortaklik*
    |girisim*|ag|agi|agina`,
  leave_idiom: `(mesaj*/mail*/e posta*/eposta*/bulten*) (gondermeyin*/gonderme/gondermeyi/atmayin*
      /atma/yollamayin*/yazmayin*/birakin)
    |(bana/bize) .. (gondermeyin*/yazmayin*/atmayin*/yollamayin*/gonderme/yazma)
    |(artik/bir daha) .. (gondermeyin*/yazmayin*/atmayin*/yollamayin*)
    |(beni/bizi) .. (listeden/listenizden/gruptan/grubunuzdan/kayitlardan) .. (cikar*/sil*/alin)
    |(listeden/listenizden/gruptan/grubunuzdan) (cikar*/sil*/cikmak/cikiyor*/ayril*)
    |uyelikten (cik*/ayril*)|(uyeligimi/aboneligimi/kaydimi) (iptal/sil*/sonlandir*/bitir*)
    |almak istemiyor*|uye (kalmak/olmaya devam etmek) istemiyor*|devam etmek istemiyor*
    |(mesajlarinizi/maillerinizi/e postalarinizi/mailleri/mesajlari) istemiyor*
    |(beni/bizi) rahat birak*|ayrilmak (istiyor*/isterim)|cikmak (istiyor*/isterim)
    |beni (cikar*/silin*/sil)|mesaj istemiyor*|mail istemiyor*|katilmak istemiyor* artik
    |artik uye (degilim/olmak istemiyor*)`,
  leave_hint: `tasiniyor*|tasindik|tasindim|turkiye ye donuyor*|memlekete don*|artik oturmuyor*
    |artik yasamiyor*|vaktim yok|zamanim yok|okumuyor*|ilgilenmiyor*|ilgimi cekmiyor
    |cok fazla (mesaj/mail)|hoscakalin|hosca kalin|her sey icin tesekkur*|yaslandim`,
  enough: "yeter|yeter artik|bikt*",
  sign_up: `uye (ol/olmak/olabil*/olayim/olalim/olmayi)|katilmak|katilmayi|katilabil*|katilayim
    |katilalim|kayit (olmak/ol/olabil*)|kaydolmak|kaydol*|kayit (yaptir*/yapmak)|yazilmak
    |dahil olmak|basvur*|uyelik basvuru*|uye olarak|parcasi olmak`,
  add: "ekle*|kaydedin*|kaydet|kaydeder*|yazin|dahil edin*|kabul edin*|alin",
  join_idiom: `uye (olmak/olmayi) (istiyor*/isterim/isteriz/icin/istiyordum)
    |(katilmak/kayit olmak/kaydolmak/yazilmak/dahil olmak) (istiyor*/isterim/isteriz/icin)|(beni
      /bizi) (de/) (ekle*/kaydedin*/kaydeder*/listeye/listenize/gruba/grubunuza/yazin/uye yapin)
    |(gruba/grubunuza/derneginize/listeye/listenize) (katil*/uye/girmek/dahil/ekle*/alin)
    |nasil (uye/katil*/kayit/kaydol*)|ben de (varim/katil*/uye)|uye olabilir*|katilabilir*
    |(mesajlari/mailleri/haberleri) .. (ben de/bende/bize de/bana da)`,
  join_hint: `afis*|brosur*|yeni tasin*|oturuyor*|yasiyorum|ikamet ed*|mahallemizde
    |guzel (fikir/girisim)|bahsetti*|duydum|yardim etmek istiyor*|yardimci olmak|emekli*`,
  other_body: `spor salon*|is|isten|kurs*|okula|banka*|sigorta*|proximus|orange|voo|whatsapp
    |facebook|sigara*|sozlesme*|parti*`,
  pause_idiom: `(bir sure/gecici olarak/tatilde/tatil boyunca/donene kadar/donunceye kadar/eylule
      kadar) .. (durdur*/gonderme*/ara)|ara ver*|uye kal*|(cikmak/ayrilmak/silinmek) istemiyor*
    |(beni/bizi) (cikarmayin/silmeyin)|daha az (mesaj/mail)`,
  office_role: "koordinator*|sorumlu*|baskan*|gorevli*",
  data: "veri*|bilgi*|kisisel|fotograf*|numara*|telefon*|adres*|isim",
  about_me: "hakkimda|hakkimizda|bana ait|bize ait|benimle ilgili|verilerim*|bilgilerim*",
  access: "bilmek|gormek|kopya*|ogrenmek|erisim*|sakl*|tutuyor*",
  erase: "sil|silin*|silmenizi|silinmesini|siler*|yok edin*|imha*",
  everything: "hepsi*|butun|tum|her sey*|tamamen|hicbir*",
  access_idiom: `hakkimda (ne/hangi/neler/tuttugunuz)|(verilerimin/bilgilerimin) .. kopya*
    |erisim hakki|hangi (bilgilerim*/verilerim*)`,
  erase_idiom: `(verilerimi/bilgilerimi/verilerimizi/kisisel verilerimi) .. (sil*/yok ed*/imha)
    |(butun/tum) .. (verilerimi/bilgilerimi) .. sil*|verilerimin silin*|unutulma hakki`,
  new: "yeni|degisti|degistir*|eski|yanlis",
  detail: "adres*|numara*|telefon*|e posta*|mail*|soyad*|soyisim|isim|ismim*|dil",
  change: "degistir*|guncelle*|duzelt*|kaydedin",
  moved: "tasindim|tasindik|yeni ev*|yeni daire*",
  update_idiom: `yeni (adres*/numara*/telefon*/e posta*/mail*/soyad*/cep)
    |(numaram/adresim/telefonum/soyadim/mailim/e postam) degisti
    |(adresimi/numarami/telefonumu/ismimi/soyadimi) (degistir*/guncelle*/duzelt*)|adres degisikli*
    |(turkce/fransizca) (yazin/gonder*/lutfen)`,
  thanks: "tesekkur*|sagol|sag olun|sag ol|sagolun|saolun|saol|eyvallah|minnettar*|mersi",
  praise: `super|harika|cok guzel|bravo|tebrik*|mukemmel|elinize saglik|kolay gelsin|cok iyi
    |memnun*|basarilar`,
  received: "tamam|anladim|anlasildi|aldim|peki|ok|olur|rica ederim|bir sey degil",
  greeting: `
    (iyi/hayirli/mutlu) (bayramlar/yillar/gunler/aksamlar/geceler/haftalar/tatiller/hafta sonlari)
    |bayraminiz*|yeni yiliniz*`,
  question_word: `ne|ne zaman|nasil|nerede|nereden|nereye|kim|kime|kimi|kac|kacta|hangi|neden|nicin
    |niye|var mi|olur mu|mumkun mu|gerekli mi|gerekiyor mu|ucretli mi|saat kacta|acaba`,
  ask_info: `(bilgi/fikir) (almak/verir*/edin*/istiyor*)|ogrenmek istiyor*|bilmek istiyor*
    |sormak istiyor*|(bir/) sorum|sorum var|soru|sorular*|(beni/bizi) (arayin*/arar*/arayabilir*)
    |aciklar*|anlatir*|kime (basvur*/sor*/yaz*)|tavsiye*|onerir*|konusmak istiyor*
    |gorusmek istiyor*`,
  ask_rule: `izin*|yasal*|yasak*|zorunlu*|ucretsiz|ucret*|parali*|fiyat*|sartlar*|kosullar*|form*
    |saatler*`,
  topic: "toplanti*|alarm|kamera*|kilit|karakol*|numara*|telefon*|mahalle polis*",
  auto_idiom: `otomatik (yanit*/cevap*/mesaj*)|ofis disinda*|(izindeyim/tatildeyim) .. kadar
    |bu (mesaja/e postaya) (cevap vermeyin*/yanit*)`,
  auto_hint: "izindeyim|tatildeyim|donusumde|yoklugumda|acil durumlarda",
  bounce_idiom: "teslim edilemedi|iletilemedi|posta kutusu dolu|kullanici bulunamadi",
  spam_idiom: `tiklayin*|buraya tikla*|kazandiniz|ozel teklif*|kampanya*|kredi teklif*|yatirim*
    |bitcoin|miras*|hesabiniz*|sifreniz*|indirim*|urunlerimiz*|bu mesaji .. (gonder*/ilet*)`,
  past_time: `dun|dunku|(gecen/onceki/evvelki/ertesi) (hafta/ay/yil/gun/gece/aksam/sene)|bu sabah
    |dun (gece/aksam/sabah)
    |(pazartesi/sali/carsamba/persembe/cuma/cumartesi/pazar) (gunu/gecesi/aksami/sabahi)
    |.. (gun/hafta/ay/yil) once|tatildeyken|tatilden (dondugumuzde/dondugumde)|gece yarisi|girmis*
    |calmis*|calinmis*|soymus*|soyulmus*|kirmis*|kirilmis*|atmis*|birakmis*|acilmis*|gelmis*
    |dokmus*|yakmis*|caldilar|calindi|soyuldu|soydular`,
  now: "simdi|su an*|su anda|suan|suanda|tam simdi|hemen simdi|bu anda|halihazirda",
  going_on: ".. dakikadir|dakikadir|halen|surmekte|devam ediyor*",
  witness: `(penceremden/pencereden/balkondan) (gor*/izliyor*)|goruyorum onlari|onu goruyorum
    |onlari goruyorum|izliyorum`,
  just: "az once|demin|(simdi/yeni) (girdi*/geldi*/gordum/duydum)|biraz once",
  still_there: `hala (burada*/orada*/icerde*/iceride*/disarida*/evde/kapida)|gitmiyor*
    |gitmek bilmiyor*|geri geldi*|durmuyor*|hala`,
  recurrent: `her (gun/gece/aksam/hafta/sabah/zaman/yil/seferinde)|surekli|sik sik|bazen|devamli
    |genellikle|hep|gunlerdir|haftalardir|aylardir`,
  since: "beri|gunlerdir|haftalardir|aylardir|yillardir",
  gone: `kacti*|kactilar|kacmis*|gittiler|kaybol*|polis geldi|(sikayet/sikayetci) (ettim/oldu*)
    |tutanak*|yakaland*|hicbir sey (calinma*/alma*)|yanlis alarm`,
  imagined: `(gorursem/gorursek/olursa/gelirse/girerse/duyarsak)|eger|onlemek|korunmak
    |ne yapmaliyiz|film*|tatbikat*|ruya*`,
  see: `gordum|gorduk|goruyorum|goruyoruz|fark ettim|fark ettik|bildirmek|bildiriyor*
    |haber (vermek/veriyor*)|ihbar*|buldum|bulduk|kameram*`,
  hear: "duyuyorum|duyuyoruz|duydum|duyduk|ses (geliyor*/var/duyu*)|sesler*|gurultu*|ayak ses*",
  there_is: "var|vardi|duruyor*|yine|tekrar|kalmis",
  place: `sokak*|sokag*|cadde*|mahalle*|kose*|yaninda|onunde|arkasinda|karsi*|park|parkta|parkin
    |okul*|meydan*|kopru*|kaldirim*|otopark*|durak*|istasyon*|orman*|dere*|kilise*|konteyner*|rue
    |garaj*`,
  evidence: "fotograf*|ekte|ekli|video*|plaka*|kapuson*|sapka*|ceket*|minibus*|yaslarinda|saat",
  for_information: `bilginize|bilgi icin|haberiniz olsun|dikkat (edin*)|dikkat|gereken*|rezalet*
    |ayip*|bir sey yapin|goren varsa|biktik`,
  person: `adam*|kisi*|biri|birisi|birileri|hirsiz*|kadin*|genc|gencler*|cocuk|cocuklar*|yabanci*
    |sahis*|erkek*|insanlar*|serseri*|soyguncu*|yasli*|surucu*|isci*|satici*|tanimadig*`,
  somebody: `biri|birisi|birileri|(bir/iki/uc/2/3/birkac) (adam*/kisi*/hirsiz*/kadin/genc*/cocuk
      /yabanci*/sahis/kamyon*/araba/minibus)|hirsiz var`,
  suspect: "supheli*|garip*|tuhaf*|yabanci*|tanimadig*",
  home: `ev|evi*|evde|evler*|eve|evin*|daire*|apartman*|bina|binada|binanin|bahce*|garaj*|bodrum*
    |mutfak*|mutfag*|oda|odada|odasi*|salon|salonda|cati|catida|balkon*|merdiven*|komsu|komsunun
    |komsumun|komsumuzun|duvar*|kulube*`,
  opening: `kapi|kapiy*|kapis*|kapim*|kapin*|kapila*|pencere*|cam|cami*|camlar*|kilit*|kilid*
    |panjur*|kepenk*|zil|zili*|zile`,
  burglary: `hirsiz*|hirsizlik*|soygun*|soydular|soyuldu|soymus*|calindi|calinmis*|caldilar|calmis*
    |zorlanmis*|kapi kirilmis|kapiyi kirmis*|eve girmis*|evime girmis*|evine girmis*|levye*
    |mucevher*|altinlar*|cekmece*|dikizl*|kesif yap*|evleri (gozetl*/izl*/fotograf*)
    |sahte (polis*/memur*/tesisatci*)|kendini .. tanit*|yavas yavas gec*|yavas gec*|isaret*`,
  burglary_hint: `alarm|zil|polis|cuzdan*|para|bilgisayar|televizyon*|bisiklet*|paket*|fener*
    |eldiven*|minibus|plaka*|kapi|ev|pencere`,
  theft: "calindi|calinmis*|caldilar|calmis*|caliyor*|hirsizlik*|soydular|soyuldu",
  trash: `cop|copler*|copu*|cop poset*|poset*|koltuk*|kanepe*|mobilya*|yatak|yataklar*|buzdolab*
    |lastik*|moloz*|sise*|atik*|boya|esya*|dolap*|camasir makine*`,
  dump: `atmis*|atiyor*|attilar|atti|birakmis*|biraktilar|birakti|birakiyor*|dokuyor*|dokmus*
    |doktuler|bosaltiyor*|bosaltmis*`,
  vandal: `kirdilar|kiriyor*|kirmis*|kirik|yaktilar|yakiyor*|yakmis*|boyamis*|boyuyor*|zarar ver*
    |parcala*|tahrip*|yazi yaz*`,
  public_thing: `park|parki*|bank*|durak*|durag*|okul*|duvar*|agac*|cicek*|levha*
    |oyun (park*/alani*)|kilise*|mezarlik*|lamba*|cop kutu*`,
  incivility: `cop (dok*/at*)|copler*|kirli*|pislik*|pis kok*|kopek (pisli*/kak*/diski*)|grafiti*
    |tasmis*|kokuyor*|kacak dokum|terk edilmis*|plakasiz`,
  off_theme: `gurultu*|muzik*|kopek*|havliyor*|trafik*|hiz|hizli*|park etm*|park ediyor*|kaza*
    |uyusturucu*|kedi*|kayip*|kayboldu|dolandir*|lamba*|sokak lamba*|cukur*|kavga*|belediye*
    |siyaset*|secim*|araba* cal*`,
  noise: "gurultu*|muzik*|bagir*|havliyor*|korna*|parti",
  car: "araba*|arac*|kamyon*|minibus*|motor*|motosiklet*|oto",
  help_cry: `imdat|yardim (edin*/lutfen/gonderin)|(bana/bize) yardim|yardima ihtiyac*
    |cabuk (gelin*/olun*)|hemen (gelin*/polis)|acele (edin*/gelin*)
    |polis* (cagirin*/arayin*/gonderin*/gelsin)|ambulans*|itfaiye*|(beni/bizi/onu) oldur*
    |oldurecek*|kurtarin*|can kurtaran`,
  help_weak: `korkuyor*|cok korkuyor*|ne yapayim|ne yapmaliyim|titriyor*|yardim|acil*|cabuk
    |kimse acmiyor|telefon* acilmiyor|konusamiyor*|sarjim bit*|gelebilir misiniz`,
  force: `(girmeye/acmaya/kirmaya/zorlamaya/tirmanmaya) calis*|kiriyor*|zorluyor*|zorlayip
    |tekmeliyor*|tekme ati*|tirmaniyor*|yumrukluyor*|kurcaliyor*|levye*
    |(kapiya/kapima/kapiyi/kapimi) (vuruyor*/vurup/dayan*/zorl*/yumrukl*)|duvardan atl*`,
  intrude: `giriyor*|(pencereden/kapidan/arkadan/bahceden) (gir*/atl*)|iceri (gir*)
    |(evime/evine/eve/evimize/daireye/bahceye/bahceme) (gir*/gec*/atl*)|karistiriyor*|caliyorlar
    |soyuyor*`,
  inside: `evde|evimde|evime|evimizde|evimize|evinde|evine|evin icinde|eve|icerde|iceride|icinde
    |bahcede|bahcemde|bahcesinde|bahceme|bahcemize|bodrumda|garajda|garajimda|mutfakta|mutfagimda
    |odada|odamda|salonda|catida|balkonda|balkonumda|merdivende|apartmanda|binada|dairede|dairemde
    |dairesinde|asagida|ust katta|alt katta|yan evde`,
  at_door: `kapida|kapimda
    |(kapinin/kapimin/evin/evimin/pencerenin/penceremin) (onunde*/arkasinda/disinda/etrafinda)
    |pencerede|penceremde`,
  lurk: `gozetliyor*|dolaniyor*|dolasiyor*|bekliyor*|saklaniyor*|saklanmis*|izliyor*|maskeli*
    |kapusonlu*|fener*|takip ediyor*|icine bakiyor*|pencereden bakiyor*`,
  sign_of_life: `isik*|fener*|ses|sesler*|sesi|gurultu*|ayak ses*|golge*|hareket*|alarm*|kirik cam*
    |cam* kiril*|kapi acik|kapisi acik`,
  owner_away: `tatilde*|yurt disinda*|turkiye de*|hastanede|evde yok*|kimse yok|bos ev|ev bos
    |evi bos|yalniz yasiyor*`,
  hiding: `saklandim|saklandik|saklaniyorum|gizlendim|(kendimi/kendimizi) .. kilitle*
    |(banyoda/odada/tuvalette) (kilitli*/sakl*)|yalnizim|yalniziz|tek basima*|tek basimayim
    |evde tek*|mahsur*`,
  violence: `dovuyor*|vuruyor*|dayak*|kavga ediyor*|tehdit ed*|saldir*|bicakl*
    |ates (ediyor*/edil*/aciyor*)|silah ses*|bagiriyor*|ciglik*|bogazl*|tecavuz*|takip ediyor*
    |kacir*|gasp*`,
  weapon: "bicak*|bicag*|silah*|tabanca*|tufek*|balta*|sopa*|satir*|demir cubuk",
  injury: `yerde yat*|bilinc*|bayil*|baygin*|nefes al*|kan (kaybed*/aki*/icinde)|kaniyor*|kanama*
    |cevap vermiyor*|kipirdamiyor*|hareket etmiyor*|(merdivenden/damdan/balkondan) dus*|yere dus*
    |kalp krizi|bogul*|yarali*|yaralan*|intihar*|atlayacak*|zehirlen*|can cekis*|carpt*`,
  fire: `yangin*|yaniyor*|alev*|duman*|tutustu|patlama*|patladi|gaz (kokusu/kokuyor*/kacag*/sizin*)
    |yanik kok*`,
  lost_person: `kucuk (cocuk*/kiz*)|bebek*|yasli (kadin*/adam*/teyze/amca)|alzheimer|yalinayak
    |pijama*`,
  hazard: `elektrik (kablo*/teli*)|agac devril*|devrilmek uzere|cokuyor*|bomba*|supheli paket
    |ters yon*|otoyolda|raylarda|su basiyor*|kimyasal*`,
  throwing: `(tas/taslar/sise/havai fisek) (atiyor*/firlat*)|atese ver*|yakiyor*|parcaliyor*
    |kiriyorlar|boyuyor*`,
  police_called: `polis* (aradim/aradik/cagirdim/cagirdik/geldi/haber verdim*)|101 i aradim
    |karakol*|sikayet (ettim/ettik/dilekce*)`,
  not_danger: "havai fisek*|mangal*|barbeku|duman dedektor*|gaz sayac*|sigara duman*|gaz fatura*",
};
