// Turkish, with or without its dots and tails: joining, leaving, data and details, courtesy and
// questions. Its verbs bear their denial and tense, so that stems carry much. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { trSeen } from "./tr-seen.ts";

export const tr: Lexicon = {
  ...trSeen,

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
  accompanied: "ile|birlikte|beraber|gibi|soyledi|bahsetti|sayesinde|yapiyor*|yaziyor*|ve ben",
  want: `istiyorum|istiyoruz|isterim|isteriz|istedim|istiyordum|istegim|dusunuyor*
    |karar (verdim/verdik)|ilgileniyor*|niyetindeyim|diliyorum|arzu ediyor*|talep ed*|tercih ed*`,
  they_want: "istiyor|istiyorlar|ister",
  ask: `lutfen|rica (ederim/ediyorum/ederiz)|misiniz|musunuz|miyim|miyiz|mumkunse
    |nasil (uye/katil*/kayit*/olabilir*)|ne (yapmam*/yapmamiz*/yapmaliyim)|gerekiyor|gerek
    |edermisiniz|olabilir (miyim/miyiz)|mumkun mu|yapar misiniz|eder misiniz`,
  not: "degil|asla|sakin|hicbir zaman",
  not_fails: "bilmiyor*|bulamiyor*|anlamiyor*|alamiyor*|gelmiyor*|unutmayin",
  undecided: `(uye olmadan/katilmadan/kayit olmadan) once
    |(cikmam/ayrilmam) (gerekiyor mu/gerekir mi/lazim mi)|dusunuyorum|karar vermedim`,
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
  end: "ayril*|birakiyorum|birakmak|iptal*|sonlandir*|cikmak|cikiyorum|cikis",
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
    |acaba|(var/gerekli/ucretli) mi|(olur/mumkun/gerekiyor) mu|ne zaman|saat kacta`,
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
};
