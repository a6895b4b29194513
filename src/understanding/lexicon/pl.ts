// Polish, with or without its marks: danger, joining, leaving, details, courtesy, questions and the
// themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const pl: Lexicon = {
  self: "ja|my|mnie|nas|moj maz i ja|moja zona i ja|i ja",
  me: `mnie|mi|nas|nam|mojego|moj adres|moje nazwisko|moj mail|moj numer|nasz adres|moje dane
    |moje imie|sie`,
  they: "on|ona|oni|one|(chce/chcialby/chcialaby/woli) ona",
  for_them: `(zapisac/dodac/wypisac/usunac/skreslic) (ja/go/ich)
    |(jej/jego/ich) (adres/nazwisko/imie/mail)|(za/dla) (nia/niego/nich)`,
  other_person: `(moja/moj/moje/mojej/mojego/moich/mojemu) (mama/mame/mamie/matka/matke/matki/tata
      /tate/taty/ojciec/ojca/rodzice/rodzicow/babcia/babcie/babci/dziadek/dziadka/siostra/siostre
      /siostry/brat/brata/syn/syna/corka/corke/corki/ciocia/wujek/tesciowa/tesciowej/tesc
      /szwagierka/szwagier/sasiadka/sasiadke/sasiadki/sasiad/sasiada/sasiedzi/kolega/kolege
      /kolezanka/przyjaciel/byly/eks)|sasiadka|sasiad|sasiada|sasiadki|sasiedzi|sasiadow`,
  spouse: "(moj/mojego) (maz/meza/partner)|(moja/moje/mojej) (zona/zone/zony/partnerka)|maz|zone",
  accompanied: "z|razem z|jak|tak jak|i ja|dzieki|od|powiedzial*|polecil*",
  want: `chce|chcemy|chcialbym|chcialabym|chcielibysmy|pragne|pragniemy|zycze sobie|wole|wolimy
    |wolalbym|wolalabym|mam zamiar|zamierzam|postanowilem|postanowilam|zdecydowalem|zdecydowalam
    |interesuje mnie|jestem zainteresowan*|zalezy mi|chetnie`,
  ask: `prosze|prosimy|prosilbym|prosilabym
    |czy (mozecie/moglibyscie/moge/mozna/mozemy/mozliwe/moglbym/moglabym)|mozecie|moglibyscie|mozna
    |jak (moge/mozna/mozemy/sie)|co (mam/nalezy/trzeba)|poprosze|uprzejmie|bardzo prosze
    |jesli mozna|wypada|trzeba`,
  not: "nie|nigdy|bez|wcale|zaden|zadnych|ani",
  not_fails: `wiem|wiemy|moge|mozemy|potrafie|umiem|rozumiem|dostaje|dostajemy|otrzymuje|dostalem
    |dostalam|otrzymalem|otrzymalam|zapomnijcie|mogę sie doczekac|wysylac|wysylajcie|przysylac
    |przysylajcie|pisac|piszcie|tylko|chce (dostawac/otrzymywac/waszych/juz/wiecej/tych/byc)
    |zycze sobie|potrzebuje`,
  no_more: `nie (chce/chcemy/chcialbym/chcialabym/zycze sobie) (juz/wiecej)|juz nie (chce/chcemy)
    |nie .. juz|juz nie|nie .. wiecej|wiecej nie|nigdy wiecej|mam dosc|mamy dosc|nie chce
    |nie chcemy|nie zycze`,
  lacking: `(nie/nigdy nie/nic nie) (dostaje/dostajemy/otrzymuje/dostalem/dostalam/otrzymalem
      /otrzymalam/przychodza)|jeszcze nie (dostalem/dostalam/otrzymalem/otrzymalam)`,
  also: "tez|takze|rowniez|ja tez|my tez|tak samo",
  but: "ale|lub|albo|bo|poniewaz|wiec|jednak|oraz|natomiast",
  from_now: "od teraz|od dzis|od dzisiaj|od jutra|w przyszlosci|od tej pory|odtad|poczawszy od",
  done_with: `przez pomylke|przez przypadek|omylkowo|pomylkowo|niechcacy|przypadkiem|pomylilem sie
    |pomylilam sie`,
  unsubscribe: `wypisac|wypisz|wypiszcie|wypisanie|wypisuje sie|wypisujemy sie|wypisac sie
    |odsubskryb*|rezygnuje|rezygnujemy|rezygnacja|rezygnacje|zrezygnowac|wyrejestrowa*|unsubscribe
    |anulowac subskrypcje`,
  remove: `usunac|usuncie|usun|usuniecie|usunieto|skreslic|skreslcie|skresl|wykreslic|wykreslcie
    |wykresl|wykreslenie|wymazac|wyrzucic|wyrzuccie`,
  end: `zakonczyc|koncze|zrezygnowac|rezygnuje|wystapic|wystepuje|odejsc|odchodze|opuscic|opuszczam
    |przestac|przestancie|skonczyc|zaprzestac|anulowac|wycofac sie|wycofuje sie`,
  list: `lista|liste|listy|liscie|grupa|grupy|grupe|grupie|rejestr|rejestru|baza|bazy|spis|spisu
    |mailing|siec`,
  mails: `mail|maile|maili|maila|mailow|e mail|e maile|e maili|email|emaile|wiadomosc|wiadomosci
    |listow|list|biuletyn|biuletyny|biuletynu|biuletynow|informacje|powiadomienia|powiadomien
    |newsletter|newslettera|poczte|korespondencji|ostrzezenia`,
  receive: `otrzymywac|otrzymac|otrzymuje|dostawac|dostac|dostaje|odbierac|czytac
    |byc (informowan*/powiadamian*)|byc na biezaco`,
  send: `wysylac|wysylajcie|wyslac|wysylanie|wysylania|przysylac|przysylajcie|przysylania|przyslac
    |pisac|piszcie|pisania|kontaktowac|kontaktujcie|spamowac|spamujcie`,
  member: `czlonek|czlonkiem|czlonka|czlonkinia|czlonkami|czlonkostwo|czlonkostwa|uczestnik
    |uczestnikiem|uczestniczyc|udzial|udzialu|zapisany|zapisana|nalezec|naleze`,
  partnership: `plp|grupa|grupy|grupe|grupie|partnerstwo|partnerstwa|stowarzyszenie|siec|sieci
    |inicjatywa|inicjatywie|program|projekt|projektu|straz sasiedzka|sasiedzkiej|spolecznosc
    |osiedle|organizacja|organizacji`,
  leave_idiom: `(wypiszcie/wypisac/wypisz/usuncie/usunac/usun/skreslcie/skreslic/skresl/wykreslcie
      /wykreslic/wykresl/wyrzuccie) (mnie/nas/moj adres/moje nazwisko)
    |prosze (mnie/nas) (wypisac/usunac/skreslic/wykreslic)|(chce/chcialbym/chcialabym/chcemy) (sie
      wypisac/wypisac sie/zrezygnowac/odejsc/wystapic/opuscic/zakonczyc)|rezygnuje (z/ze)|(nie/juz
      nie/prosze nie/wiecej nie) (wysylac/wysylajcie/przysylac/przysylajcie/pisac/piszcie
      /kontaktowac) (mi/nam/do mnie/do nas/juz/wiecej/mnie)
    |(prosze nie/wiecej nie) (wysylac/wysylajcie/przysylac/przysylajcie/piszcie/pisac)
    |(przestancie/prosze przestac/skonczcie) (wysylac/przysylac/pisac/mnie/mi/z)
    |dajcie mi (swiety/) spokoj|dajcie nam (swiety/) spokoj|zostawcie mnie|(nie/juz nie) (chce
      /chcemy/zycze sobie/chcialbym/chcialabym) (juz/wiecej/) (dostawac/otrzymywac/waszych/tych
      maili/tych wiadomosci/wiadomosci/maili/byc czlonkiem/byc w/nalezec/zadnych)
    |nie interesuje mnie|nie jestem zainteresowan*|wypisuje sie|odchodze z|to nie dla mnie`,
  leave_hint: `wyprowadzam|wyprowadzamy|przeprowadzam|przeprowadzamy|wracam do polski
    |wracamy do polski|wyjezdzam|wyjezdzamy|juz tu nie mieszkam|nie mieszkam juz|nie mieszkamy
    |nie mam czasu|nie czytam|nie interesuje|za duzo (maili/wiadomosci)|dom opieki|przykro mi ale
    |zegnam|na stale|dziekuje za wszystko|w moim wieku`,
  enough: "dosc|mam dosc|dosyc|wystarczy",
  sign_up: `zapisac|zapisac sie|zapisze|zapiszcie|zapisuje sie|zapisy|dolaczyc|dolaczam|dolaczyc do
    |przylaczyc|przystapic|przystepuje|przystapienie|zarejestrowac|zostac czlonkiem
    |zostac czlonkami|stac sie czlonkiem|byc czlonkiem|byc czescia|uczestniczyc|wziac udzial
    |nalezec do|wstapic|wstepuje|zglosic sie|zgloszenie|czlonkostwo`,
  add: `dodac|dodajcie|dodaj|dopisac|dopiszcie|dopisz|wpisac|wpiszcie|wpisz|zapisac|zapiszcie
    |umiescic|wlaczyc|przyjac|przyjmijcie|dolaczcie`,
  join_idiom: `(zapiszcie/dodajcie/dopiszcie/wpiszcie/przyjmijcie/dolaczcie) (mnie/nas)
    |prosze (mnie/nas) (zapisac/dodac/dopisac/wpisac/przyjac)
    |prosze o (zapisanie/dodanie/dopisanie/przyjecie/wpisanie)|(chce/chcemy/chcialbym/chcialabym
      /chcielibysmy/chetnie) (sie/) (zapisac/dolaczyc/przystapic/przylaczyc/zostac czlonkiem/zostac
      czlonkami/byc czlonkiem/nalezec/uczestniczyc/wziac udzial/wstapic/zarejestrowac)
    |jak (moge/mozna/mozemy/sie) (sie/) (zapisac/dolaczyc/przystapic/zostac czlonkiem/zapisuje)
    |zostac czlonkiem|dolaczyc do (was/waszej/grupy/sieci)|gdzie (moge/mozna) sie zapisac
    |mozecie na mnie liczyc|liczcie na mnie
    |jestem zainteresowan* (czlonkostwem/udzialem/dolaczeniem)
    |tez (chce/chcialbym/chcialabym) (dostawac/otrzymywac/dolaczyc)`,
  join_hint: `plakat|ulotka|ulotke|niedawno sie (przeprowadzilem/przeprowadzilam)|przeprowadzilismy
    |mieszkam|mieszkamy|nowy w|dobra inicjatywa|dobry pomysl|pomagac|pomoc w|slyszalem o
    |slyszalam o|moja ulica|emeryt*`,
  other_body: `silownia|silowni|praca|pracy|kurs|bank|banku|ubezpieczenie|proximus|orange|voo
    |whatsapp|facebook|szkola|szkoly|umowa|umowy|palenie|partia|dom|samochod|smieci`,
  pause_idiom: `(zawiesic/wstrzymac/zawiesicie/przerwa/przerwe)|na jakis czas|tymczasowo
    |w czasie (wakacji/urlopu)|podczas (wakacji/urlopu)|do (mojego/naszego) powrotu|do wrzesnia
    |pozostaje czlonkiem|pozostajemy czlonkami|zostac w grupie
    |nie chce (sie wypisac/odchodzic/rezygnowac)|nie (wypisujcie/usuwajcie/skreslajcie) (mnie/nas)
    |mniej (maili/wiadomosci)`,
  office_role: "koordynator|koordynatorka|koordynatorem|odpowiedzialn*|skarbnik|sekretarz",
  data: "dane|danych|dane osobowe|informacje|zdjecia|zdjecie|numer|telefon|adres|nazwisko|historia",
  about_me: `o mnie|o nas|na moj temat|moje dane|moich danych|nasze dane|mnie dotycza*
    |dotyczace mnie|moje informacje`,
  access: "wiedziec|znac|zobaczyc|kopia|kopie|dostep|przechowujecie|posiadacie|macie|udostepnic",
  erase: "usunac|usuncie|usuniecie|skasowac|skasujcie|wymazac|zniszczyc|zniszczcie",
  everything: "wszystko|wszystkie|wszystkich|calkowicie|calosc|jakiekolwiek|nic",
  access_idiom: `prawo dostepu|artykul 15|art 15|(kopie/kopia) (moich/wszystkich) danych|jakie dane
    |jakie informacje .. (o mnie/macie)|co o mnie (wiecie/macie)|co wiecie o mnie|dostep do moich`,
  erase_idiom: `prawo do (bycia zapomnianym/usuniecia)|artykul 17|art 17|(usunac/usuncie/skasowac
      /skasujcie/zniszczyc/usuniecie/wymazac) (moje/wszystkie/wszystkich/moich/cale/nasze) (moje
      /moich/) dan*|(usunac/usuncie/skasowac) wszystko co|cofam zgode|wycofuje zgode`,
  new: `nowy|nowa|nowe|nowego|zmienil*|zmienilem|zmienilam|zmiana|zmiane|stary|poprzedni|bledny
    |bledne|blad|inny`,
  detail: `adres|adresu|numer|numeru|telefon|telefonu|komorka|mail|e mail|nazwisko|nazwiska|imie
    |jezyk`,
  change: "zmienic|zmiencie|poprawic|poprawcie|zaktualizowac|zaktualizujcie|zapisac nowy|zamienic",
  moved: `przeprowadzilem sie|przeprowadzilam sie|przeprowadzilismy|nowe mieszkanie|nowy dom
    |teraz mieszkam`,
  update_idiom: `nowy (adres/numer/telefon/mail/e mail)|nowe nazwisko
    |zmienil* (sie/) (adres/numer/telefon/nazwisko)|zmienilem (numer/adres/mail)
    |zmienilam (numer/adres/nazwisko/mail)|zmiana (adresu/numeru/nazwiska)|(moj/nasz) nowy
    |(po polsku/po francusku) prosze|blednie (moje/napisane)`,
  thanks: `dziekuje|dziekujemy|dzieki|wielkie dzieki|bardzo dziekuje|serdecznie dziekuje
    |jestem wdzieczn*|podziekowania`,
  praise: `swietnie|super|doskonale|znakomicie|brawo|gratulacje|gratuluje|dobra robota
    |swietna robota|bardzo (dobrze/mile/pomocne/ciekawe)|ciesze sie|zadowolon*|tak trzymac`,
  received: `otrzymalem|otrzymalam|zrozumialem|zrozumialam|rozumiem|w porzadku|ok|dobrze|jasne
    |zgoda|nie ma za co|przyjalem`,
  greeting: `wesolych swiat|szczesliwego nowego roku|milego (dnia/wieczoru/weekendu)|dobrej nocy
    |do zobaczenia|wszystkiego najlepszego|udanego weekendu`,
  question_word: `czy|kiedy|gdzie|jak|kto|kogo|komu|co|ile|ktory|ktora|dlaczego|czemu|o ktorej|jaki
    |jaka|jakie|na czym|skad`,
  ask_info: `(chcialbym/chcialabym/chce) (wiedziec/zapytac/sie dowiedziec)|dowiedziec sie
    |mam pytanie|pytanie|zapytac|wiecej informacji|informacji o
    |prosze o (informacje/kontakt/telefon/rade)|zadzwonic|zadzwoncie|porozmawiac|do kogo
    |kogo (mam/powinienem/zawiadomic)|poradzic|polecacie|wyjasnic|wyjasnijcie|nie rozumiem
    |spotkac sie|umowic`,
  ask_rule: `wolno|legalne|zabronione|obowiazkowe|platne|bezplatne|darmowe|kosztuje|koszt|oplata
    |warunki|formularz|naklejk*|godziny`,
  topic: `zebranie|zebrania|spotkanie|spotkania|alarm|kamera|kamery|kamere|zamek|zamki|dzielnicowy
    |komisariat|numer|telefon|wizyta`,
  auto_idiom: `automatyczna odpowiedz|odpowiedz automatyczna|wiadomosc automatyczna
    |(jestem/przebywam) (na urlopie/poza biurem/nieobecn*)|nieobecny do|nieobecna do
    |prosze nie odpowiadac`,
  auto_hint: "urlop|urlopie|nieobecnosc|po powrocie|poza biurem|w pilnych sprawach",
  bounce_idiom: `nie dostarczono|nie mogla zostac dostarczona|nie udalo sie dostarczyc
    |skrzynka pelna|nieznany uzytkownik`,
  spam_idiom: `kliknij|oferta specjalna|wygrales|wygrala*|pozyczka|kredyt|inwestycja|bitcoin
    |spadek po|twoje konto|haslo wygasa|rabat|promocja|nasze produkty|nasza firma oferuje
    |przeslij to dalej|dziesieciu znajomych`,
  past_time: `wczoraj|przedwczoraj|(ostatniej/zeszlej/wczorajszej/minionej) nocy
    |(w zeszlym/w ubieglym/zeszly/zeszlego/ostatni) (tygodniu/miesiacu/roku/weekend/tygodnia)
    |w nocy|dzis rano|w (poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele/weekend)
    |.. temu|temu|podczas naszej nieobecnosci|po powrocie z|kiedy wrocilismy|gdy wrocilismy
    |niedawno|ostatnio|okradli|okradziono|ukradli|ukradziono|wlamali sie|wlamano sie|wlamal sie
    |wyrzucil*|wyrzucono|zostawil*|porzucil*|rozbili|rozbito|zniszczyli|zniszczono|wybili|wylamali
    |probowali|probowal|widzialem|widzialam|widzielismy`,
  now: "teraz|wlasnie teraz|w tej chwili|w tym momencie|obecnie|aktualnie|w tej wlasnie chwili",
  going_on: "wlasnie|od .. minut|w trakcie|jest w trakcie|trwa",
  witness: "widze (ich/go/ja/przez)|z (mojego/okna/balkonu)|na moich oczach|patrze na",
  just: `wlasnie (wszedl/weszli/wlamal*/widzialem/widzialam/slyszalem/slyszalam/zadzwonila)
    |przed chwila|dopiero co`,
  still_there: `(wciaz/nadal/ciagle/jeszcze) (tam/tu/jest/sa/stoi/w srodku)|nie chce odejsc
    |nie odchodzi|nie przestaje|nie przestaja|wrocil|wrocili`,
  recurrent: `codziennie|(kazdego/co) (dnia/dzien/wieczor/wieczoru/noc/tydzien/weekend)|zawsze
    |czesto|ciagle|stale|czasami|zwykle|wiele razy|kilka razy|od czasu do czasu|bez przerwy`,
  since: "od (dawna/tygodnia/miesiaca/kilku/wielu)|od .. (dni/tygodni/miesiecy)",
  gone: `uciekl|uciekli|uciekla|odjechal|odjechali|odszedl|odeszli|poszedl|poszli|zniknal|zniknel*
    |policja (przyjechala/byla/przyszla)|przyjechala policja|zglosilem|zglosilam
    |zlozylem zawiadomienie|falszywy alarm|zatrzymano|aresztowano|nic nie (ukradli/zginelo)`,
  imagined: `(jesli/jezeli/gdyby/kiedy) (zobacze/zobaczymy/ktos/widzimy)
    |co (robic/zrobic) (jesli/gdy)|w razie|w przypadku|moglby|zapobiec|chronic|film|cwiczenia
    |kiedys|przed (wlamaniem/zlodziejami)`,
  see: `widze|widzimy|widzialem|widzialam|widzielismy|zauwazylem|zauwazylam|zglaszam|zglosic
    |chcialbym zglosic|chcialabym zglosic|informuje|poinformowac|znalazlem|znalazlam|moja kamera`,
  hear: "slysze|slyszymy|slychac|slyszalem|slyszalam|halasy|odglosy|kroki|krzyki|hałas",
  there_is: "jest|sa|leza|lezy|znowu|ponownie|nadal|stoi|stoja|znajduje sie|znajduja sie",
  place: `ulica|ulicy|na ulicy|naprzeciwko|naprzeciw|za rogiem|na rogu|obok|kolo|przed|za|przy|park
    |parku|parkiem|szkola|szkoly|szkole|kosciol|kosciola|plac|placu|parking|parkingu|chodnik
    |chodniku|most|mostem|las|lesie|przystanek|przystanku|dworzec|cmentarz|kontener|kontenera
    |kontenerow|rue|garaze`,
  evidence: `zdjecie|zdjecia|w zalaczniku|zalaczam|film|nagranie|tablice|rejestracyjn*|numery
    |kaptur|kapturze|czapka|kurtka|okolo|o godzinie|furgonetka|bus`,
  for_information: `dla informacji|do wiadomosci|chcialbym zglosic|chcialabym zglosic|uwazajcie
    |uwaga|czy ktos (widzial/zauwazyl)|zrobcie cos|skandal|wstyd|to niedopuszczalne|mamy dosc
    |ile mozna`,
  person: `ktos|mezczyzna|mezczyzne|mezczyzni|mezczyzn|kobieta|kobiete|kobiety|facet|faceta|faceci
    |gosc|typ|typy|osoba|osobe|osoby|osob|ludzie|ludzi|zlodziej|zlodzieja|zlodzieje|zlodziei
    |wlamywacz*|chlopak|chlopaki|chlopcy|dziewczyna|mlodziez|mlodzi|nastolatk*|dziecko|dzieci
    |nieznajom*|obcy|pan|pani|staruszk*|kierowca|robotni*|sprzedawc*|intruz*|bandyt*|pijak*`,
  somebody: `ktos|kogos|(jakis/jakas/jacys/dwoch/dwaj/dwie/trzech/trzej/kilku/jeden/obcy)
      (mezczyzna/mezczyzn/mezczyzni/facet/facetow/faceci/gosc/typ/typow/ludzi/chlopak*/chlopcow
      /nastolatk*/osob*/kobieta/zlodziej*/samochod)|zlodziej|zlodzieje|wlamywacz*
    |grupa (ludzi/mlodych)`,
  pronoun: "on|ona|oni|one|ktory|ktorzy",
  suspect: "podejrzan*|dziwn*|nieznajom*|obcy|obca|obce|kreci sie|kreca sie|krecil sie|krecili sie",
  home: `dom|domu|domow|domem|mieszkanie|mieszkania|mieszkaniu|garaz|garazu|ogrod|ogrodu|ogrodzie
    |piwnica|piwnicy|piwnice|kuchnia|kuchni|kuchnie|pokoj|pokoju|salon|salonie|lazienka|lazience
    |balkon|balkonie|taras|tarasie|dach|dachu|klatka|klatce|schody|budynek|budynku|blok|bloku
    |podworko|podworku|sasiad|sasiada|sasiadki|sasiadow|plot|mur|strych|komorka`,
  opening: `drzwi|okno|okna|okien|oknem|oknie|szyba|szybe|szyby|zamek|zamka|zamki|klamka|klamke
    |klamki|brama|brame|bramy|furtka|furtke|roleta|rolety|klodka|klodke|dzwonek|domofon|skrzynka`,
  burglary: `wlamanie|wlamania|wlamaniu|wlamali|wlamano|wlamal|wlamac|wlamuje|wlamuja|wlamywacz*
    |kradziez|kradzieze|okradli|okradziono|okradziony|ukradli|ukradziono|zlodziej*|wylamali
    |wylamane|wywazone|wywazyli|lom|lomem|bizuteri*|szuflad*|przetrzasn*|przeszukal*|spladrow*
    |falszyw* (policjan*/hydrauli*/gazowni*)|podaje sie za|podaja sie za|podawal sie za
    |podawali sie za|fotografuje domy|fotografowal*|obserwuje domy|obserwowal*|oglada* domy
    |jezdzi powoli|jechal powoli|powoli|domokraz*|znak na|znaki na|kreda`,
  burglary_hint: `alarm|dzwonil*|dzwoni|policja|policje|portfel|pieniadze|laptop|komputer|telewizor
    |rower|rowery|narzedzia|paczka|latarka|kaptur|rekawiczki|furgonetka|tablice|drzwi|okno|dom
    |garaz|piwnica`,
  theft: `ukradli|ukradziono|okradli|okradziono|kradna|kradnie|kradziez|zginal moj|zginelo
    |skradzion*`,
  trash: `smieci|smieciami|worki|workow|worek|odpady|gruz|meble|mebli|materac|materace|kanapa
    |kanape|kanapy|sofa|sofe|fotel|lodowka|lodowke|pralka|opony|opon|farba|farby|olej|butelki
    |puszki|papiery|kartony|plastik|kosz|kosze|wersalka`,
  dump: `wyrzucil*|wyrzucaja|wyrzuca|wyrzucono|wyrzucac|porzucil*|porzucon*|zostawil*|zostawiaja
    |zostawiono|wysypal*|wysypuje|wysypuja|wylewa|wylewaja|wyladowuje|wyladowuja|wysypisko
    |podrzucil*|rzuca|rzucaja`,
  vandal: `zniszczyl*|zniszczon*|niszczy|niszcza|rozbil*|rozbito|rozbija|rozbijaja|polamal*
    |polaman*|lamia|wybil*|wybite|wybija|wybijaja|pomalowal*|maluja|maluje|spalil*|spalon*|pala
    |podpalil*|podpala|podpalaja|uszkodzil*|uszkodzon*|wandal*|zdewastowa*|dewastuj*|porysowa*
    |przewroc*`,
  public_thing: `lawka|lawki|lawke|przystanek|przystanku|plac zabaw|placu zabaw|hustawk*|znak|znaki
    |pomnik|fontann*|drzew*|kwiat*|szkola|szkoly|kosciol|cmentarz|grob*|most|tunel|kosz|mur|sciana
    |sciane|latarni*|park|parku`,
  incivility: `dzikie wysypisko|smieci|brudno|brud|brudne|psie (kupy/odchody)|kupa|kupy|odchody
    |przepelnion*|smierdzi|smrod|szczury|szczurow|pala smieci|pali smieci|palenie smieci|graffiti
    |bazgroly|wandalizm|porzucony samochod|bez tablic|sikaja|zanieczyszcz*|wozek sklepowy|wozki`,
  off_theme: `predkosc|za szybko|pedza|parkuj*|zaparkowan*|ruch|ciezarowki|wypadek|stluczka|halas
    |halasy|glosna|glosno|muzyka|szczeka|szczekaja|pies|psy|psa|pogryzl|klotnia|kloca|klotnie|grozi
    |narkotyk*|dilerzy|handluja|kot|kota|kotka|zaginal|zaginela|zgubil*|oszust*|oszustwo|whatsapp
    |facebook|bank|latarnia|latarnie|swiatlo uliczne|dziura|dziury|politycy|burmistrz|podatki
    |wybory|imigran*|zebra*|skradziony samochod|ukradli samochod|ukradli mi samochod|bojka|bija
    |bije|noz|pijany|pijani|autobus|pociag|hulajnog*|motor|pozar|pali sie|dym|gaz|impreza
    |fajerwerki|petardy|sklep|szpital|nieprzytomn*`,
  noise: "halas|halasy|halasuja|muzyka|glosno|krzyki|szczeka|impreza|wrzaski|wiertarka",
  car: "samochod|samochody|samochodu|auto|auta|pojazd|furgonetka|bus|ciezarowka|motor|motocykl",
  help_cry: `ratunku|pomocy|pomozcie|na pomoc|pomoz mi|niech ktos pomoze
    |szybko (przyjedzcie/pomocy)|przyjedzcie|przyjezdzajcie
    |wezwijcie (policje/karetke/pogotowie/straz)|dzwoncie po
    |przyslijcie (policje/kogos/patrol/karetke)|potrzebuje pomocy|potrzebujemy pomocy
    |potrzebna pomoc|zabije (mnie/ja/go/nas)|ratujcie|pospieszcie sie`,
  help_weak: `co mam robic|co robic|boje sie|boimy sie|jestem przerazon*|trzese sie
    |nikt nie odbiera|nie moge (mowic/dzwonic)|bateria|szybko|pilne|nagle|mozecie przyjechac`,
  force: `(probuje/probuja/chce/chca) (sie/) (wlamac/wejsc/otworzyc/wywazyc/wyważyć/wylamac
      /sforsowac/dostac/wybic/przeskoczyc)|wlamuje sie|wlamuja sie|wywaza|wywazaja|wylamuje
    |wylamuja|wali w|wala w|kopie w|kopia w|dobija sie|dobijaja sie|szarpie|szarpia|wybija|wybijaja
    |rozbija (szybe/okno)|wspina sie|wspinaja sie|przeskakuje|przeskakuja|przelazi|lomem|majstruje
    |majstruja|przecina|pilu*`,
  intrude: `wchodzi (do/przez)|wchodza (do/przez)|(wszedl/weszli) (wlasnie/do mojego/przez)
    |wlasnie (wszedl/weszli)|wlazi|wlaza|wkrada|wkradaja|okrada|okradaja|kradnie|kradna|przeszukuje
    |przeszukuja|wynosi|wynosza|pladruj*`,
  inside: `w (moim/naszym/jego/jej/ich/) (domu/mieszkaniu/ogrodzie/garazu/salonie/pokoju/bloku
      /budynku/tarasie)|w (mojej/naszej/jej/) (kuchni/piwnicy/lazience/klatce/sypialni)
    |do (mojego/naszego/jego/jej/) (domu/mieszkania/ogrodu/garazu)
    |do (mieszkania/domu) (sasiad*/mojej/mojego)|u (sasiada/sasiadki/sasiadow/mojej/mnie/nas/babci)
    |w srodku|na (dole/gorze/dachu/balkonie/klatce/strychu/moim balkonie)|wewnatrz
    |na klatce schodowej|za sciana|dom sasiad*`,
  at_door: `pod (moimi/) (drzwiami/oknem/domem)|przed (moimi/) (drzwiami/domem/moim domem/oknem)
    |za (drzwiami/oknem/domem)|przy (drzwiach/oknie)|do (moich/) drzwi|pod moim oknem|wokol domu`,
  lurk: `skrada|czai sie|czaja sie|obserwuje|obserwuja|zaglada|zagladaja|krazy|kraza|kreci sie
    |kreca sie|chowa sie|chowaja sie|czeka|zamaskowan*|w masce|w kapturze|kominiar*|latark*
    |sledzi mnie|podglada`,
  sign_of_life: `swiatlo|swiatla|latark*|halas|halasy|kroki|odglosy|cien|cienie|glosy|ruch
    |rusza sie|alarm|wybita szyba|rozbita szyba|otwarte (drzwi/okno)|drzwi otwarte`,
  owner_away: `na (wakacjach/urlopie)|w (polsce/szpitalu)|za granica|wyjechal*
    |nie ma (ich/nikogo/jej/go)|pusty|puste|mieszka sama|mieszka sam|nieobecn*`,
  hiding: `schowalem sie|schowalam sie|schowalismy sie|ukrywam sie|ukrylam sie|ukrylem sie
    |chowam sie|zamknelam sie|zamknalem sie|zamknelismy sie|jestem (sama/sam/zamknieta/uwieziona)
    |jestesmy sami|sama w domu|sam w domu|sama z dzieckiem`,
  violence: `bije|bija|pobil*|pobija|kopie|kopia|atakuje|atakuja|napada|napadaja|napadl*|grozi
    |groza|dusi|gwalci|zabija|bija sie|biją się|bojka|krzyczy|krzycza|krzyki|wola o pomoc
    |wzywa pomocy|strzela|strzelaja|strzaly|goni|gonia|porwal*|szarpie (ja/kobiete)|rabuja`,
  weapon: `noz|noza|nozem|bron|bronia|pistolet*|strzelb*|siekier*|maczet*|palka|palke|kij|mlot*
    |uzbrojon*`,
  injury: `nieprzytomn*|zemdlal*|stracil* przytomnosc|nie oddycha|nie rusza sie|nie reaguje
    |nie odpowiada|krwawi|duzo krwi|krew|we krwi|zawal|udar|drgawki|dusi sie|topi sie|tonie
    |spadl* ze|upadl*|lezy na (ziemi/podlodze/chodniku/ulicy)|ranny|ranna|ranni|ciezko rann*
    |samoboj*|chce skoczyc|skoczyc z|przedawkow*|zatrul*|porazil*|potracon*|potracil*|uwieziony
    |rodzi|umiera|nie moze wstac`,
  fire: `pozar|pali sie|plonie|plona|ogien|plomienie|dym|dymu|wybuch|wybuchlo|gaz|czuc gaz
    |zapach gazu|ulatnia sie|czuc spalenizne|czad|iskry`,
  lost_person: `male dziecko|mala dziewczynka|maly chlopiec|niemowle|starsza (pani/kobieta)
    |starszy (pan/mezczyzna)|staruszka|zagubion*|w pizamie|boso|zamkniete w samochodzie`,
  hazard: `kabel|przewod elektryczny|linia energetyczna|drzewo (spadlo/przewrocilo)
    |zaraz (spadnie/runie)|zawali|otwarta studzienka|zalewa|bomba|granat|niewybuch
    |podejrzana paczka|pod prad|na torach|na autostradzie|grozny pies|pies atakuje|chemikali*`,
  throwing: `rzuca* (kamieniami/butelkami/petardami)|rzucaja (kamieniami/butelkami/petardami)
    |podpalaja|podpala|niszcza|rozbijaja|maluja po|demoluja|przewracaja`,
  police_called: `(zadzwonilem/zadzwonilam/dzwonilem/dzwonilam) na (policje/101/112)
    |policja (byla/juz)|wezwalem policje|wezwalam policje|zglosilem na policj*|zglosilam na policj*
    |komisariat`,
  not_danger: `fajerwerki|grill|grilla|czujnik dymu|licznik gazu|rachunek za gaz|butla gazowa
    |gazownia|straz pozarna cwicz*`,
};
