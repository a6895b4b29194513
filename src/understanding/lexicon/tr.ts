// Turkish, with or without its dots and tails: danger, joining, leaving, details, courtesy, questions and
// the themes. Its verbs bear their denial and their tense, so that stems carry much. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const tr: Lexicon = {
  self: "ben|biz|bana|bize|beni|bizi|ben de|biz de|esimle ben",
  me: `beni|bizi|bana|bize|adimi|ismimi|adresimi|mailimi|numarami|kaydimi|ismim|adim|adresim
    |e postami`,
  they: "o|onlar|kendisi|istiyorlar",
  for_them: `(onu/onlari) (ekle*/kaydet*/cikar*/sil*/yazin)|(onun/onlarin) (adi*/adresi*/ismi*)
    |onun icin`,
  other_person: `annem*|babam*|anneannem*|babaannem*|dedem*|ninem*|kardesim*|ablam*|abim*
    |agabeyim*|oglum*|kizim*|cocuklarim*|teyzem*|amcam*|halam*|dayim*|kuzenim*|yengem*
    |kayinvalidem*|kayinpederim*|komsum*|komsumuz*|komsularim*|komsunun|komsular|arkadasim*
    |kiracim*|eski (esim/kocam/sevgilim)|bir arkadas*`,
  spouse: "esim*|karim*|kocam*|hanimim*|nisanlim*",
  accompanied: "ile|birlikte|beraber|gibi|soyledi|bahsetti|sayesinde|ve ben",
  want: `istiyorum|istiyoruz|isterim|isteriz|istedim|istiyordum|istegim|dusunuyor*
    |karar (verdim/verdik)|ilgileniyor*|niyetindeyim|diliyorum|arzu ediyor*|talep ed*|tercih ed*`,
  ask: `lutfen|rica (ederim/ediyorum/ederiz)|misiniz|musunuz|miyim|miyiz|mumkunse
    |nasil (uye/katil*/kayit*/olabilir*)|ne (yapmam*/yapmamiz*/yapmaliyim)|gerekiyor|gerek
    |edermisiniz|olabilir (miyim/miyiz)|mumkun mu|yapar misiniz|eder misiniz`,
  not: "degil|asla|sakin|hicbir zaman",
  not_fails: "bilmiyor*|bulamiyor*|anlamiyor*|alamiyor*|gelmiyor*|unutmayin",
  no_more: "istemiyorum|istemiyoruz|istemem|istemeyiz|gerek (yok/kalmadi)|bir daha|ihtiyacim yok",
  lacking: `(mesaj*/mail*/bulten*) (gelmiyor*/gelmedi/alamiyor*/almadim)
    |hic (mesaj*/mail*) (gelmedi/almadim)|hala (gelmedi/almadim)|alamiyorum`,
  also: "bende|bizde|de|da|ben de|biz de|ayni sekilde",
  but: "ama|fakat|cunku|veya|ancak|ve|yani|o yuzden",
  from_now: "artik|itibaren|bundan sonra|simdiden sonra|bugunden itibaren",
  done_with: "yanlislikla|yanlis (bas*/tikla*)|hatayla|kazara|istemeden|istemeyerek|hata ile",
  unsubscribe: `abonelikten (cik*/ayril*)
    |(aboneligimi/uyeligimi/kaydimi) (iptal/sil*/sonlandir*/bitir*/kaldir*)
    |uyelikten (cik*/ayril*)|uyeligi (birak*/sonlandir*)|uyelik iptal*|abonelik iptal*`,
  remove: "cikar*|cikart*|sil|silin*|siler*|silebilir*|silmenizi|silinsin|kaldirin*|kaldirilsin",
  end: "ayril*|birakiyorum|birakmak|iptal*|sonlandir*|cikmak|cikiyorum|cikis|durdurun*|son ver*",
  list: "liste*|grup|gruptan|grubunuzdan|gruba|grubunuza|kayit*|kayitlardan",
  mails: `mesaj*|mail*|eposta*|email*|mektup*|bulten*|haberler*|bilgilendirme*|bildirim*|duyuru*
    |e posta*`,
  receive: `almak|alayim|gelsin|gelmesin|gelmesini|okumak|haberdar (olmak/edin*/edil*)
    |bilgilendiril*|almak isterim`,
  send: "gonder*|yolla*|yazin|yazmay*|yazma|atmay*|atma|atin",
  member: "uye|uyesi|uyeler*|uyelik*|uyeyim|katilimci*|kayitli*",
  partnership: `plp|grup*|grub*|dernek*|dernegi*|topluluk*|mahalle*|komsuluk*|proje*|ortaklik*
    |girisim*|ag|agi|agina`,
  leave_idiom: `(mesaj*/mail*/e posta*/eposta*/bulten*) (gondermeyin*/gonderme/gondermeyi
      /atmayin*/atma/yollamayin*/yazmayin*/birakin)
    |(bana/bize) .. (gondermeyin*/yazmayin*/atmayin*/yollamayin*/gonderme/yazma)
    |(artik/bir daha) .. (gondermeyin*/yazmayin*/atmayin*/yollamayin*)
    |(beni/bizi) .. (listeden/listenizden/gruptan/grubunuzdan/kayitlardan) .. (cikar*/sil*/alin)
    |(listeden/listenizden/gruptan/grubunuzdan) (cikar*/sil*/cikmak/cikiyor*/ayril*)
    |uyelikten (cik*/ayril*)|(uyeligimi/aboneligimi/kaydimi) (iptal/sil*/sonlandir*/bitir*)
    |uye (kalmak/olmaya devam etmek) istemiyor*
    |(mesajlarinizi/maillerinizi/e postalarinizi/mailleri/mesajlari) istemiyor*
    |(beni/bizi) rahat birak*|ayrilmak (istiyor*/isterim)|cikmak (istiyor*/isterim)
    |beni (cikar*/silin*/sil)|artik uye (degilim/olmak istemiyor*)
    |(almak/devam etmek/mesaj/mail) istemiyor*|katilmak istemiyor* artik`,
  leave_hint: `tasiniyor*|tasindik|tasindim|artik (oturmuyor*/yasamiyor*)|okumuyor*|ilgilenmiyor*
    |cok fazla (mesaj/mail)|hoscakalin|yaslandim|turkiye ye donuyor*|memlekete don*|vaktim yok
    |zamanim yok|ilgimi cekmiyor|hosca kalin|her sey icin tesekkur*`,
  enough: "yeter|bikt*|yeter artik",
  sign_up: `uye (ol/olmak/olabil*/olayim/olalim/olmayi)|katilmak|katilmayi|katilabil*|katilayim
    |katilalim|kayit (olmak/ol/olabil*)|kaydolmak|kaydol*|kayit (yaptir*/yapmak)|yazilmak|basvur*
    |dahil olmak|parcasi olmak|uyelik basvuru*|uye olarak`,
  add: "ekle*|kaydedin*|kaydet|kaydeder*|yazin|alin|dahil edin*|kabul edin*",
  join_idiom: `uye (olmak/olmayi) (istiyor*/isterim/isteriz/icin/istiyordum)
    |(katilmak/kayit olmak/kaydolmak/yazilmak/dahil olmak) (istiyor*/isterim/isteriz/icin)|(beni
      /bizi) (de/) (ekle*/kaydedin*/kaydeder*/listeye/listenize/gruba/grubunuza/yazin/uye yapin)
    |(gruba/grubunuza/derneginize/listeye/listenize) (katil*/uye/girmek/dahil/ekle*/alin)
    |nasil (uye/katil*/kayit/kaydol*)|ben de (varim/katil*/uye)|katilabilir*
    |(mesajlari/mailleri/haberleri) .. (ben de/bende/bize de/bana da)|uye olabilir*`,
  join_hint: `afis*|brosur*|oturuyor*|yasiyorum|mahallemizde|guzel (fikir/girisim)|bahsetti*
    |duydum|emekli*|yeni tasin*|ikamet ed*|yardim etmek istiyor*|yardimci olmak`,
  other_body: `is|isten|kurs*|okula|banka*|sigorta*|proximus|orange|voo|whatsapp|facebook|sigara*
    |sozlesme*|parti*|spor salon*`,
  pause_idiom: `(bir sure/gecici olarak/tatilde/tatil boyunca/donene kadar/donunceye kadar/eylule
      kadar) .. (durdur*/gonderme*/ara)|(cikmak/ayrilmak/silinmek) istemiyor*
    |(beni/bizi) (cikarmayin/silmeyin)|daha az (mesaj/mail)|ara ver*|uye kal*`,
  office_role: "koordinator*|sorumlu*|baskan*|gorevli*",
  data: "veri*|bilgi*|kisisel|fotograf*|numara*|telefon*|adres*|isim",
  about_me: "hakkimda|hakkimizda|verilerim*|bilgilerim*|bana ait|bize ait|benimle ilgili",
  access: "bilmek|gormek|kopya*|ogrenmek|erisim*|sakl*|tutuyor*",
  erase: "sil|silin*|silmenizi|silinmesini|siler*|imha*|yok edin*",
  everything: "hepsi*|butun|tum|tamamen|hicbir*|her sey*",
  access_idiom: `hakkimda (ne/hangi/neler/tuttugunuz)|(verilerimin/bilgilerimin) .. kopya*
    |hangi (bilgilerim*/verilerim*)|erisim hakki`,
  erase_idiom: `(verilerimi/bilgilerimi/verilerimizi/kisisel verilerimi) .. (sil*/yok ed*/imha)
    |(butun/tum) .. (verilerimi/bilgilerimi) .. sil*|verilerimin silin*|unutulma hakki`,
  new: "yeni|degisti|degistir*|eski|yanlis",
  detail: "adres*|numara*|telefon*|mail*|soyad*|soyisim|isim|ismim*|dil|e posta*",
  change: "degistir*|guncelle*|duzelt*|kaydedin",
  moved: "tasindim|tasindik|yeni (ev*/daire*)",
  update_idiom: `yeni (adres*/numara*/telefon*/e posta*/mail*/soyad*/cep)
    |(numaram/adresim/telefonum/soyadim/mailim/e postam) degisti
    |(adresimi/numarami/telefonumu/ismimi/soyadimi) (degistir*/guncelle*/duzelt*)
    |(turkce/fransizca) (yazin/gonder*/lutfen)|adres degisikli*`,
  thanks: "tesekkur*|sagol|sag (olun/ol)|sagolun|saolun|saol|eyvallah|minnettar*|mersi",
  praise: `super|harika|cok (guzel/iyi)|bravo|tebrik*|mukemmel|memnun*|basarilar|elinize saglik
    |kolay gelsin`,
  received: "tamam|anladim|anlasildi|aldim|peki|ok|olur|rica ederim|bir sey degil",
  greeting: `(iyi/hayirli/mutlu) (bayramlar/yillar/gunler/aksamlar/geceler/haftalar/tatiller
      /hafta sonlari)|bayraminiz*|yeni yiliniz*`,
  question_word: `ne|nasil|nerede|nereden|nereye|kim|kime|kimi|kac|kacta|hangi|neden|nicin|niye
    |acaba|ne zaman|(var/gerekli/ucretli) mi|(olur/mumkun/gerekiyor) mu|saat kacta`,
  ask_info: `(bilgi/fikir) (almak/verir*/edin*/istiyor*)|(bir/) sorum|soru|sorular*
    |(beni/bizi) (arayin*/arar*/arayabilir*)|aciklar*|anlatir*|kime (basvur*/sor*/yaz*)|tavsiye*
    |onerir*|(ogrenmek/bilmek/sormak/konusmak/gorusmek) istiyor*|sorum var`,
  ask_rule: `izin*|yasal*|yasak*|zorunlu*|ucretsiz|ucret*|parali*|fiyat*|sartlar*|kosullar*|form*
    |saatler*`,
  topic: "toplanti*|alarm|kamera*|kilit|karakol*|numara*|telefon*|mahalle polis*",
  auto_idiom: `otomatik (yanit*/cevap*/mesaj*)|(izindeyim/tatildeyim) .. kadar
    |bu (mesaja/e postaya) (cevap vermeyin*/yanit*)|ofis disinda*`,
  auto_hint: "izindeyim|tatildeyim|donusumde|yoklugumda|acil durumlarda",
  bounce_idiom: "iletilemedi|teslim edilemedi|posta kutusu dolu|kullanici bulunamadi",
  spam_idiom: `tiklayin*|kazandiniz|kampanya*|yatirim*|bitcoin|miras*|hesabiniz*|sifreniz*
    |indirim*|urunlerimiz*|bu mesaji .. (gonder*/ilet*)|buraya tikla*|ozel teklif*|kredi teklif*`,
  past_time: `dun|dunku|(gecen/onceki/evvelki/ertesi) (hafta/ay/yil/gun/gece/aksam/sene)
    |dun (gece/aksam/sabah)
    |(pazartesi/sali/carsamba/persembe/cuma/cumartesi/pazar) (gunu/gecesi/aksami/sabahi)
    |.. (gun/hafta/ay/yil) once|tatildeyken|tatilden (dondugumuzde/dondugumde)|girmis*|calmis*
    |calinmis*|soymus*|soyulmus*|kirmis*|kirilmis*|atmis*|birakmis*|acilmis*|gelmis*|dokmus*
    |yakmis*|caldilar|calindi|soyuldu|soydular|bu sabah|gece yarisi`,
  now: "simdi|su (an*/anda)|suan|suanda|halihazirda|tam simdi|hemen simdi|bu anda",
  going_on: "dakikadir|halen|surmekte|.. dakikadir|devam ediyor*",
  witness: `(penceremden/pencereden/balkondan) (gor*/izliyor*)|izliyorum|goruyorum onlari
    |onu goruyorum|onlari goruyorum`,
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
    |sahis*|erkek*|insanlar*|serseri*|soyguncu*|yasli*|surucu*|isci*|satici*|tanimadig*`,
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
    |yavas (yavas gec*/gec*)|isaret*|kapi kirilmis|kapiyi kirmis*|(eve/evime/evine) girmis*
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
    |sokak lamba*|araba* cal*`,
  noise: "gurultu*|muzik*|bagir*|havliyor*|korna*|parti",
  car: "araba*|arac*|kamyon*|minibus*|motor*|motosiklet*|oto",
  help_cry: `imdat|yardim (edin*/lutfen/gonderin)|(bana/bize) yardim|cabuk (gelin*/olun*)
    |hemen (gelin*/polis)|acele (edin*/gelin*)|polis* (cagirin*/arayin*/gonderin*/gelsin)
    |ambulans*|itfaiye*|(beni/bizi/onu) oldur*|oldurecek*|kurtarin*|yardima ihtiyac*|can kurtaran`,
  help_weak: `korkuyor*|ne (yapayim/yapmaliyim)|titriyor*|yardim|acil*|cabuk|konusamiyor*
    |cok korkuyor*|kimse acmiyor|telefon* acilmiyor|sarjim bit*|gelebilir misiniz`,
  force: `(girmeye/acmaya/kirmaya/zorlamaya/tirmanmaya) calis*|kiriyor*|zorluyor*|zorlayip
    |tekmeliyor*|tirmaniyor*|yumrukluyor*|kurcaliyor*|levye*
    |(kapiya/kapima/kapiyi/kapimi) (vuruyor*/vurup/dayan*/zorl*/yumrukl*)|tekme ati*
    |duvardan atl*`,
  intrude: `giriyor*|(pencereden/kapidan/arkadan/bahceden) (gir*/atl*)|iceri (gir*)
    |(evime/evine/eve/evimize/daireye/bahceye/bahceme) (gir*/gec*/atl*)|karistiriyor*|caliyorlar
    |soyuyor*`,
  inside: `evde|evimde|evime|evimizde|evimize|evinde|evine|eve|icerde|iceride|icinde|bahcede
    |bahcemde|bahcesinde|bahceme|bahcemize|bodrumda|garajda|garajimda|mutfakta|mutfagimda|odada
    |odamda|salonda|catida|balkonda|balkonumda|merdivende|apartmanda|binada|dairede|dairemde
    |dairesinde|asagida|evden|evinden|evin icinde|ust katta|alt katta|yan evde`,
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
  violence: `dovuyor*|vuruyor*|dayak*|saldir*|bicakl*|ates (ediyor*/edil*/aciyor*)|bagiriyor*
    |ciglik*|bogazl*|tecavuz*|kacir*|gasp*|kavga ediyor*|takip ediyor*|tehdit ed*|silah ses*`,
  weapon: "bicak*|bicag*|silah*|tabanca*|tufek*|balta*|sopa*|satir*|demir cubuk",
  injury: `bilinc*|bayil*|baygin*|kan (kaybed*/aki*/icinde)|kaniyor*|kanama*|kipirdamiyor*
    |(merdivenden/damdan/balkondan) dus*|bogul*|yarali*|yaralan*|intihar*|atlayacak*|zehirlen*
    |carpt*|yerde yat*|nefes al*|cevap vermiyor*|hareket etmiyor*|yere dus*|kalp krizi|can cekis*`,
  fire: `yangin*|yaniyor*|alev*|duman*|tutustu|patlama*|patladi
    |gaz (kokusu/kokuyor*/kacag*/sizin*)|yanik kok*`,
  lost_person: `kucuk (cocuk*/kiz*)|bebek*|yasli (kadin*/adam*/teyze/amca)|alzheimer|yalinayak
    |pijama*`,
  hazard: `elektrik (kablo*/teli*)|cokuyor*|bomba*|otoyolda|raylarda|kimyasal*|agac devril*
    |devrilmek uzere|supheli paket|ters yon*|su basiyor*`,
  throwing: `(tas/taslar/sise/havai fisek) (atiyor*/firlat*)|yakiyor*|parcaliyor*|kiriyorlar
    |boyuyor*|atese ver*`,
  police_called: `polis* (aradim/aradik/cagirdim/cagirdik/geldi/haber verdim*)|karakol*
    |sikayet (ettim/ettik/dilekce*)|101 i aradim`,
  not_danger: "mangal*|barbeku|gaz (sayac*/fatura*)|havai fisek*|duman dedektor*|sigara duman*",
};
