// Polish, with or without its marks: danger, joining, leaving, details, courtesy, questions and the
// themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const pl: Lexicon = {
  self: "ja|my|mnie|nas|(moj maz i/moja zona i/i) ja",
  me: "mnie|mi|nas|nam|mojego|moj (adres/mail/numer)|moje (nazwisko/dane/imie)|sie|nasz adres",
  they: "on|ona|oni|one|(chce/chcialby/chcialaby/woli) ona",
  for_them: `(zapisac/dodac/wypisac/usunac/skreslic) (ja/go/ich)
    |(jej/jego/ich) (adres/nazwisko/imie/mail)|(za/dla) (nia/niego/nich)`,
  other_person: `(moja/moj/moje/mojej/mojego/moich/mojemu) (mama/mame/mamie/matka/matke/matki
      /tata/tate/taty/ojciec/ojca/rodzice/rodzicow/babcia/babcie/babci/dziadek/dziadka/siostra
      /siostre/siostry/brat/brata/syn/syna/corka/corke/corki/ciocia/wujek/tesciowa/tesciowej/tesc
      /szwagierka/szwagier/sasiadka/sasiadke/sasiadki/sasiad/sasiada/sasiedzi/kolega/kolege
      /kolezanka/przyjaciel/byly/eks)|sasiadka|sasiad|sasiada|sasiadki|sasiedzi|sasiadow`,
  spouse: "(moj/mojego) (maz/meza/partner)|(moja/moje/mojej) (zona/zone/zony/partnerka)|maz|zone",
  accompanied: "z|jak|dzieki|od|powiedzial*|polecil*|razem z|tak jak|i ja",
  want: `chce|chcemy|chcialbym|chcialabym|chcielibysmy|pragne|pragniemy|wole|wolimy|wolalbym
    |wolalabym|zamierzam|postanowilem|postanowilam|zdecydowalem|zdecydowalam|chetnie|zycze sobie
    |mam zamiar|interesuje mnie|jestem zainteresowan*|zalezy mi`,
  ask: `prosze|prosimy|prosilbym|prosilabym
    |czy (mozecie/moglibyscie/moge/mozna/mozemy/mozliwe/moglbym/moglabym)|mozecie|moglibyscie
    |mozna|jak (moge/mozna/mozemy/sie)|co (mam/nalezy/trzeba)|poprosze|uprzejmie|wypada|trzeba
    |bardzo prosze|jesli mozna`,
  not: "nie|nigdy|bez|wcale|zaden|zadnych|ani",
  not_fails: `wiem|wiemy|moge|mozemy|potrafie|umiem|rozumiem|dostaje|dostajemy|otrzymuje|dostalem
    |dostalam|otrzymalem|otrzymalam|zapomnijcie|wysylac|wysylajcie|przysylac|przysylajcie|pisac
    |piszcie|tylko|chce (dostawac/otrzymywac/waszych/juz/wiecej/tych/byc)|potrzebuje
    |mogę sie doczekac|zycze sobie`,
  no_more: `nie (chce/chcemy/chcialbym/chcialabym/zycze sobie) (juz/wiecej)|juz nie (chce/chcemy)
    |nie (.. juz/.. wiecej/chce/chcemy/zycze)|juz nie|wiecej nie|nigdy wiecej|mam dosc|mamy dosc`,
  lacking: `(nie/nigdy nie/nic nie) (dostaje/dostajemy/otrzymuje/dostalem/dostalam/otrzymalem
      /otrzymalam/przychodza)|jeszcze nie (dostalem/dostalam/otrzymalem/otrzymalam)`,
  also: "tez|takze|rowniez|ja tez|my tez|tak samo",
  but: "ale|lub|albo|bo|poniewaz|wiec|jednak|oraz|natomiast",
  from_now: "od (teraz/dzis/dzisiaj/jutra/tej pory)|odtad|w przyszlosci|poczawszy od",
  done_with: `przez (pomylke/przypadek)|omylkowo|pomylkowo|niechcacy|przypadkiem|pomylilem sie
    |pomylilam sie`,
  unsubscribe: `wypisac|wypisz|wypiszcie|wypisanie|odsubskryb*|rezygnuje|rezygnujemy|rezygnacja
    |rezygnacje|zrezygnowac|wyrejestrowa*|unsubscribe|(wypisuje/wypisujemy/wypisac) sie
    |anulowac subskrypcje`,
  remove: `usunac|usuncie|usun|usuniecie|usunieto|skreslic|skreslcie|skresl|wykreslic|wykreslcie
    |wykresl|wykreslenie|wymazac|wyrzucic|wyrzuccie`,
  end: `zakonczyc|koncze|zrezygnowac|rezygnuje|wystapic|wystepuje|odejsc|odchodze|opuscic
    |opuszczam|przestac|przestancie|skonczyc|zaprzestac|anulowac|wycofac sie|wycofuje sie`,
  list: `lista|liste|listy|liscie|grupa|grupy|grupe|grupie|rejestr|rejestru|baza|bazy|spis|spisu
    |mailing|siec`,
  mails: `mail|maile|maili|maila|mailow|e (mail/maile/maili)|email|emaile|wiadomosc|wiadomosci
    |listow|list|biuletyn|biuletyny|biuletynu|biuletynow|informacje|powiadomienia|powiadomien
    |newsletter|newslettera|poczte|korespondencji|ostrzezenia`,
  receive: `otrzymywac|otrzymac|otrzymuje|dostawac|dostac|dostaje|odbierac|czytac
    |byc (informowan*/powiadamian*)|byc na biezaco`,
  send: `wysylac|wysylajcie|wyslac|wysylanie|wysylania|przysylac|przysylajcie|przysylania
    |przyslac|pisac|piszcie|pisania|kontaktowac|kontaktujcie|spamowac|spamujcie`,
  member: `czlonek|czlonkiem|czlonka|czlonkinia|czlonkami|czlonkostwo|czlonkostwa|uczestnik
    |uczestnikiem|uczestniczyc|udzial|udzialu|zapisany|zapisana|nalezec|naleze`,
  partnership: `plp|grupa|grupy|grupe|grupie|partnerstwo|partnerstwa|stowarzyszenie|siec|sieci
    |inicjatywa|inicjatywie|program|projekt|projektu|sasiedzkiej|spolecznosc|osiedle|organizacja
    |organizacji|straz sasiedzka`,
  leave_idiom: `(wypiszcie/wypisac/wypisz/usuncie/usunac/usun/skreslcie/skreslic/skresl
      /wykreslcie/wykreslic/wykresl/wyrzuccie) (mnie/nas/moj adres/moje nazwisko)
    |prosze (mnie/nas) (wypisac/usunac/skreslic/wykreslic)|(chce/chcialbym/chcialabym/chcemy)
      (sie wypisac/wypisac sie/zrezygnowac/odejsc/wystapic/opuscic/zakonczyc)|rezygnuje (z/ze)
    |(nie/juz nie/prosze nie/wiecej nie) (wysylac/wysylajcie/przysylac/przysylajcie/pisac/piszcie
      /kontaktowac) (mi/nam/do mnie/do nas/juz/wiecej/mnie)
    |(prosze nie/wiecej nie) (wysylac/wysylajcie/przysylac/przysylajcie/piszcie/pisac)
    |(przestancie/prosze przestac/skonczcie) (wysylac/przysylac/pisac/mnie/mi/z)
    |dajcie mi (swiety/) spokoj|dajcie nam (swiety/) spokoj|(nie/juz nie) (chce/chcemy/zycze
      sobie/chcialbym/chcialabym) (juz/wiecej/) (dostawac/otrzymywac/waszych/tych maili/tych
      wiadomosci/wiadomosci/maili/byc czlonkiem/byc w/nalezec/zadnych)
    |nie (interesuje mnie/jestem zainteresowan*)|zostawcie mnie|to nie dla mnie|wypisuje sie
    |odchodze z`,
  leave_hint: `wyprowadzam|wyprowadzamy|przeprowadzam|przeprowadzamy|wyjezdzam|wyjezdzamy
    |nie (mieszkam juz/mieszkamy/mam czasu/czytam/interesuje)|za duzo (maili/wiadomosci)|zegnam
    |wracam do polski|wracamy do polski|juz tu nie mieszkam|dom opieki|przykro mi ale|na stale
    |dziekuje za wszystko|w moim wieku`,
  enough: "dosc|dosyc|wystarczy|mam dosc",
  sign_up: `zapisac|zapisze|zapiszcie|zapisy|dolaczyc|dolaczam|przylaczyc|przystapic|przystepuje
    |przystapienie|zarejestrowac|zostac (czlonkiem/czlonkami)|byc (czlonkiem/czescia)
    |uczestniczyc|wstapic|wstepuje|zgloszenie|czlonkostwo|(zapisac/zapisuje/zglosic) sie
    |dolaczyc do|nalezec do|stac sie czlonkiem|wziac udzial`,
  add: `dodac|dodajcie|dodaj|dopisac|dopiszcie|dopisz|wpisac|wpiszcie|wpisz|zapisac|zapiszcie
    |umiescic|wlaczyc|przyjac|przyjmijcie|dolaczcie`,
  join_idiom: `(zapiszcie/dodajcie/dopiszcie/wpiszcie/przyjmijcie/dolaczcie) (mnie/nas)
    |prosze (mnie/nas) (zapisac/dodac/dopisac/wpisac/przyjac)
    |prosze o (zapisanie/dodanie/dopisanie/przyjecie/wpisanie)|(chce/chcemy/chcialbym/chcialabym
      /chcielibysmy/chetnie) (sie/) (zapisac/dolaczyc/przystapic/przylaczyc/zostac czlonkiem
      /zostac czlonkami/byc czlonkiem/nalezec/uczestniczyc/wziac udzial/wstapic/zarejestrowac)
    |jak (moge/mozna/mozemy/sie) (sie/) (zapisac/dolaczyc/przystapic/zostac czlonkiem/zapisuje)
    |dolaczyc do (was/waszej/grupy/sieci)|gdzie (moge/mozna) sie zapisac
    |jestem zainteresowan* (czlonkostwem/udzialem/dolaczeniem)
    |tez (chce/chcialbym/chcialabym) (dostawac/otrzymywac/dolaczyc)|zostac czlonkiem
    |mozecie na mnie liczyc|liczcie na mnie`,
  join_hint: `plakat|ulotka|ulotke|niedawno sie (przeprowadzilem/przeprowadzilam)
    |przeprowadzilismy|mieszkam|mieszkamy|pomagac|emeryt*|nowy w|pomoc w|dobra inicjatywa
    |dobry pomysl|slyszalem o|slyszalam o|moja ulica`,
  other_body: `silownia|silowni|praca|pracy|kurs|bank|banku|ubezpieczenie|proximus|orange|voo
    |whatsapp|facebook|szkola|szkoly|umowa|umowy|palenie|partia|dom|samochod|smieci`,
  pause_idiom: `(zawiesic/wstrzymac/zawiesicie/przerwa/przerwe)|tymczasowo
    |w czasie (wakacji/urlopu)|podczas (wakacji/urlopu)|do (mojego/naszego) powrotu
    |nie chce (sie wypisac/odchodzic/rezygnowac)
    |nie (wypisujcie/usuwajcie/skreslajcie) (mnie/nas)|mniej (maili/wiadomosci)|na jakis czas
    |do wrzesnia|pozostaje czlonkiem|pozostajemy czlonkami|zostac w grupie`,
  office_role: "koordynator|koordynatorka|koordynatorem|odpowiedzialn*|skarbnik|sekretarz",
  data: `dane|danych|informacje|zdjecia|zdjecie|numer|telefon|adres|nazwisko|historia
    |dane osobowe`,
  about_me: `o (mnie/nas)|moje (dane/informacje)|na moj temat|moich danych|nasze dane
    |mnie dotycza*|dotyczace mnie`,
  access: "wiedziec|znac|zobaczyc|kopia|kopie|dostep|przechowujecie|posiadacie|macie|udostepnic",
  erase: "usunac|usuncie|usuniecie|skasowac|skasujcie|wymazac|zniszczyc|zniszczcie",
  everything: "wszystko|wszystkie|wszystkich|calkowicie|calosc|jakiekolwiek|nic",
  access_idiom: `(kopie/kopia) (moich/wszystkich) danych|jakie informacje .. (o mnie/macie)
    |co o mnie (wiecie/macie)|prawo dostepu|artykul 15|art 15|jakie dane|co wiecie o mnie
    |dostep do moich`,
  erase_idiom: `prawo do (bycia zapomnianym/usuniecia)|(usunac/usuncie/skasowac/skasujcie
      /zniszczyc/usuniecie/wymazac) (moje/wszystkie/wszystkich/moich/cale/nasze) (moje/moich/)
      dan*|(usunac/usuncie/skasowac) wszystko co|artykul 17|art 17|cofam zgode|wycofuje zgode`,
  new: `nowy|nowa|nowe|nowego|zmienil*|zmienilem|zmienilam|zmiana|zmiane|stary|poprzedni|bledny
    |bledne|blad|inny`,
  detail: `adres|adresu|numer|numeru|telefon|telefonu|komorka|mail|nazwisko|nazwiska|imie|jezyk
    |e mail`,
  change: `zmienic|zmiencie|poprawic|poprawcie|zaktualizowac|zaktualizujcie|zamienic|zapisac nowy`,
  moved: `przeprowadzilismy|przeprowadzilem sie|przeprowadzilam sie|nowe mieszkanie|nowy dom
    |teraz mieszkam`,
  update_idiom: `nowy (adres/numer/telefon/mail/e mail)
    |zmienil* (sie/) (adres/numer/telefon/nazwisko)|zmienilem (numer/adres/mail)
    |zmienilam (numer/adres/nazwisko/mail)|zmiana (adresu/numeru/nazwiska)|(moj/nasz) nowy
    |(po polsku/po francusku) prosze|blednie (moje/napisane)|nowe nazwisko`,
  thanks: `dziekuje|dziekujemy|dzieki|podziekowania|wielkie dzieki|bardzo dziekuje
    |serdecznie dziekuje|jestem wdzieczn*`,
  praise: `swietnie|super|doskonale|znakomicie|brawo|gratulacje|gratuluje
    |bardzo (dobrze/mile/pomocne/ciekawe)|zadowolon*|dobra robota|swietna robota|ciesze sie
    |tak trzymac`,
  received: `otrzymalem|otrzymalam|zrozumialem|zrozumialam|rozumiem|ok|dobrze|jasne|zgoda
    |przyjalem|w porzadku|nie ma za co`,
  greeting: `milego (dnia/wieczoru/weekendu)|wesolych swiat|szczesliwego nowego roku|dobrej nocy
    |do zobaczenia|wszystkiego najlepszego|udanego weekendu`,
  question_word: `czy|kiedy|gdzie|jak|kto|kogo|komu|co|ile|ktory|ktora|dlaczego|czemu|jaki|jaka
    |jakie|skad|o ktorej|na czym`,
  ask_info: `(chcialbym/chcialabym/chce) (wiedziec/zapytac/sie dowiedziec)|pytanie|zapytac
    |prosze o (informacje/kontakt/telefon/rade)|zadzwonic|zadzwoncie|porozmawiac
    |kogo (mam/powinienem/zawiadomic)|poradzic|polecacie|wyjasnic|wyjasnijcie|umowic
    |dowiedziec sie|spotkac sie|mam pytanie|wiecej informacji|informacji o|do kogo|nie rozumiem`,
  ask_rule: `wolno|legalne|zabronione|obowiazkowe|platne|bezplatne|darmowe|kosztuje|koszt|oplata
    |warunki|formularz|naklejk*|godziny`,
  topic: `zebranie|zebrania|spotkanie|spotkania|alarm|kamera|kamery|kamere|zamek|zamki
    |dzielnicowy|komisariat|numer|telefon|wizyta`,
  auto_idiom: `(jestem/przebywam) (na urlopie/poza biurem/nieobecn*)|automatyczna odpowiedz
    |odpowiedz automatyczna|wiadomosc automatyczna|nieobecny do|nieobecna do
    |prosze nie odpowiadac`,
  auto_hint: "urlop|urlopie|nieobecnosc|po powrocie|poza biurem|w pilnych sprawach",
  bounce_idiom: `nie (dostarczono/mogla zostac dostarczona/udalo sie dostarczyc)|skrzynka pelna
    |nieznany uzytkownik`,
  spam_idiom: `kliknij|wygrales|wygrala*|pozyczka|kredyt|inwestycja|bitcoin|rabat|promocja
    |oferta specjalna|spadek po|twoje konto|haslo wygasa|nasze produkty|nasza firma oferuje
    |przeslij to dalej|dziesieciu znajomych`,
  past_time: `wczoraj|przedwczoraj|(ostatniej/zeszlej/wczorajszej/minionej) nocy
    |(w zeszlym/w ubieglym/zeszly/zeszlego/ostatni) (tygodniu/miesiacu/roku/weekend/tygodnia)
    |w (poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele/weekend)|temu|niedawno
    |ostatnio|okradli|okradziono|ukradli|ukradziono|wyrzucil*|wyrzucono|zostawil*|porzucil*
    |rozbili|rozbito|zniszczyli|zniszczono|wybili|wylamali|probowali|probowal|widzialem|widzialam
    |widzielismy|w nocy|dzis rano|.. temu|podczas naszej nieobecnosci|po powrocie z
    |kiedy wrocilismy|gdy wrocilismy|(wlamali/wlamano/wlamal) sie`,
  now: "teraz|w (tej chwili/tym momencie/tej wlasnie chwili)|obecnie|aktualnie|wlasnie teraz",
  going_on: "wlasnie|trwa|od .. minut|w trakcie|jest w trakcie",
  witness: "widze (ich/go/ja/przez)|z (mojego/okna/balkonu)|na moich oczach|patrze na",
  just: `wlasnie (wszedl/weszli/wlamal*/widzialem/widzialam/slyszalem/slyszalam/zadzwonila)
    |przed chwila|dopiero co`,
  still_there: `(wciaz/nadal/ciagle/jeszcze) (tam/tu/jest/sa/stoi/w srodku)
    |nie (chce odejsc/odchodzi/przestaje/przestaja)|wrocil|wrocili`,
  recurrent: `codziennie|(kazdego/co) (dnia/dzien/wieczor/wieczoru/noc/tydzien/weekend)|zawsze
    |czesto|ciagle|stale|czasami|zwykle|od .. (dni/tygodni/miesiecy)|wiele razy|kilka razy
    |od czasu do czasu|bez przerwy`,
  since: "od (dawna/tygodnia/miesiaca/kilku/wielu)|od .. (dni/tygodni/miesiecy)",
  gone: `uciekl|uciekli|uciekla|odjechal|odjechali|odszedl|odeszli|poszedl|poszli|zniknal
    |zniknel*|policja (przyjechala/byla/przyszla)|zglosilem|zglosilam|zatrzymano|aresztowano
    |nic nie (ukradli/zginelo)|przyjechala policja|zlozylem zawiadomienie|falszywy alarm`,
  imagined: `(jesli/jezeli/gdyby/kiedy) (zobacze/zobaczymy/ktos/widzimy)
    |co (robic/zrobic) (jesli/gdy)|w (razie/przypadku)|moglby|zapobiec|chronic|film|cwiczenia
    |kiedys|przed (wlamaniem/zlodziejami)`,
  see: `widze|widzimy|widzialem|widzialam|widzielismy|zauwazylem|zauwazylam|zglaszam|zglosic
    |informuje|poinformowac|znalazlem|znalazlam|chcialbym zglosic|chcialabym zglosic|moja kamera`,
  hear: "slysze|slyszymy|slychac|slyszalem|slyszalam|halasy|odglosy|kroki|krzyki|hałas",
  there_is: "jest|sa|leza|lezy|znowu|ponownie|nadal|stoi|stoja|znajduje sie|znajduja sie",
  place: `ulica|ulicy|na (ulicy/rogu)|naprzeciwko|naprzeciw|obok|kolo|przed|za|przy|park|parku
    |parkiem|szkola|szkoly|szkole|kosciol|kosciola|plac|placu|parking|parkingu|chodnik|chodniku
    |most|mostem|las|lesie|przystanek|przystanku|dworzec|cmentarz|kontener|kontenera|kontenerow
    |rue|garaze|za rogiem`,
  evidence: `zdjecie|zdjecia|zalaczam|film|nagranie|tablice|rejestracyjn*|numery|kaptur|kapturze
    |czapka|kurtka|okolo|furgonetka|bus|w zalaczniku|o godzinie`,
  for_information: `uwazajcie|uwaga|czy ktos (widzial/zauwazyl)|skandal|wstyd|dla informacji
    |do wiadomosci|chcialbym zglosic|chcialabym zglosic|zrobcie cos|to niedopuszczalne|mamy dosc
    |ile mozna`,
  person: `ktos|mezczyzna|mezczyzne|mezczyzni|mezczyzn|kobieta|kobiete|kobiety|facet|faceta
    |faceci|gosc|typ|typy|osoba|osobe|osoby|osob|ludzie|ludzi|zlodziej|zlodzieja|zlodzieje
    |zlodziei|wlamywacz*|chlopak|chlopaki|chlopcy|dziewczyna|mlodziez|mlodzi|nastolatk*|dziecko
    |dzieci|nieznajom*|obcy|pan|pani|staruszk*|kierowca|robotni*|sprzedawc*|intruz*|bandyt*
    |pijak*`,
  somebody: `ktos|kogos|(jakis/jakas/jacys/dwoch/dwaj/dwie/trzech/trzej/kilku/jeden/obcy)
      (mezczyzna/mezczyzn/mezczyzni/facet/facetow/faceci/gosc/typ/typow/ludzi/chlopak*/chlopcow
      /nastolatk*/osob*/kobieta/zlodziej*/samochod)|zlodziej|zlodzieje|wlamywacz*
    |grupa (ludzi/mlodych)`,
  pronoun: "on|ona|oni|one|ktory|ktorzy",
  suspect: "podejrzan*|dziwn*|nieznajom*|obcy|obca|obce|(kreci/kreca/krecil/krecili) sie",
  home: `dom|domu|domow|domem|mieszkanie|mieszkania|mieszkaniu|garaz|garazu|ogrod|ogrodu|ogrodzie
    |piwnica|piwnicy|piwnice|kuchnia|kuchni|kuchnie|pokoj|pokoju|salon|salonie|lazienka|lazience
    |balkon|balkonie|taras|tarasie|dach|dachu|klatka|klatce|schody|budynek|budynku|blok|bloku
    |podworko|podworku|sasiad|sasiada|sasiadki|sasiadow|plot|mur|strych|komorka`,
  opening: `drzwi|okno|okna|okien|oknem|oknie|szyba|szybe|szyby|zamek|zamka|zamki|klamka|klamke
    |klamki|brama|brame|bramy|furtka|furtke|roleta|rolety|klodka|klodke|dzwonek|domofon|skrzynka`,
  burglary: `wlamanie|wlamania|wlamaniu|wlamali|wlamano|wlamal|wlamac|wlamuje|wlamuja|wlamywacz*
    |okradli|okradziono|okradziony|zlodziej*|wylamali|wylamane|wywazone|wywazyli|lom|lomem
    |bizuteri*|szuflad*|przetrzasn*|przeszukal*|spladrow*|falszyw* (policjan*/hydrauli*/gazowni*)
    |fotografowal*|obserwowal*|powoli|domokraz*|kreda
    |(podaje sie/podaja sie/podawal sie/podawali sie) za|(fotografuje/obserwuje/oglada*) domy
    |jezdzi powoli|jechal powoli|znak na|znaki na`,
  burglary_hint: `alarm|dzwonil*|dzwoni|policja|policje|portfel|pieniadze|laptop|komputer
    |telewizor|rower|rowery|narzedzia|paczka|latarka|kaptur|rekawiczki|furgonetka|tablice|drzwi
    |okno|dom|garaz|piwnica`,
  theft: `ukradli|ukradziono|okradli|okradziono|kradna|kradnie|kradziez|zginelo|skradzion*
    |zginal moj`,
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
  public_thing: `lawka|lawki|lawke|przystanek|przystanku|hustawk*|znak|znaki|pomnik|fontann*
    |drzew*|kwiat*|szkola|szkoly|kosciol|cmentarz|grob*|most|tunel|kosz|mur|sciana|sciane
    |latarni*|park|parku|plac zabaw|placu zabaw`,
  incivility: `smieci|brudno|brud|brudne|psie (kupy/odchody)|kupa|kupy|odchody|przepelnion*
    |smierdzi|smrod|szczury|szczurow|graffiti|bazgroly|wandalizm|sikaja|zanieczyszcz*|wozki
    |dzikie wysypisko|(pala/pali/palenie) smieci|porzucony samochod|bez tablic|wozek sklepowy`,
  off_theme: `predkosc|pedza|parkuj*|zaparkowan*|ruch|ciezarowki|wypadek|stluczka|halas|halasy
    |glosna|glosno|muzyka|szczeka|szczekaja|pies|psy|psa|pogryzl|klotnia|kloca|klotnie|grozi
    |narkotyk*|dilerzy|handluja|kot|kota|kotka|zaginal|zaginela|zgubil*|oszust*|oszustwo|whatsapp
    |facebook|bank|latarnia|latarnie|dziura|dziury|politycy|burmistrz|podatki|wybory|imigran*
    |zebra*|ukradli (samochod/mi samochod)|bojka|bija|bije|noz|pijany|pijani|autobus|pociag
    |hulajnog*|motor|pozar|dym|gaz|impreza|fajerwerki|petardy|sklep|szpital|nieprzytomn*
    |za szybko|swiatlo uliczne|skradziony samochod|pali sie`,
  noise: "halas|halasy|halasuja|muzyka|glosno|krzyki|szczeka|impreza|wrzaski|wiertarka",
  car: "samochod|samochody|samochodu|auto|auta|pojazd|furgonetka|bus|ciezarowka|motor|motocykl",
  help_cry: `ratunku|pomozcie|szybko (przyjedzcie/pomocy)|przyjedzcie|przyjezdzajcie
    |wezwijcie (policje/karetke/pogotowie/straz)|przyslijcie (policje/kogos/patrol/karetke)
    |zabije (mnie/ja/go/nas)|ratujcie
    |pomocy (ktos/jest/sa/wlamuja/szybko/zlodziej/prosze przyjechac)|na pomoc|potrzebna pomoc
    |pomoz mi|niech ktos pomoze|dzwoncie po|(potrzebuje/potrzebujemy/pomocy) pomocy
    |pospieszcie sie`,
  help_weak: `co (mam robic/robic)|nie moge (mowic/dzwonic)|bateria|szybko|pilne|nagle|pomocy
    |(boje/boimy/trzese) sie|jestem przerazon*|nikt nie odbiera|mozecie przyjechac`,
  force: `(probuje/probuja/chce/chca) (sie/) (wlamac/wejsc/otworzyc/wywazyc/wyważyć/wylamac
      /sforsowac/dostac/wybic/przeskoczyc)|wywaza|wywazaja|wylamuje|wylamuja|szarpie|szarpia
    |wybija|wybijaja|rozbija (szybe/okno)|przeskakuje|przeskakuja|przelazi|lomem|majstruje
    |majstruja|przecina|pilu*|(wlamuje/wlamuja/dobija/dobijaja/wspina/wspinaja) sie
    |(wali/wala/kopie/kopia) w`,
  intrude: `wchodzi (do/przez)|wchodza (do/przez)|(wszedl/weszli) (wlasnie/do mojego/przez)
    |wlasnie (wszedl/weszli)|wlazi|wlaza|wkrada|wkradaja|okrada|okradaja|kradnie|kradna
    |przeszukuje|przeszukuja|wynosi|wynosza|pladruj*`,
  inside: `w (moim/naszym/jego/jej/ich/) (domu/mieszkaniu/ogrodzie/garazu/salonie/pokoju/bloku
      /budynku/tarasie)|w (mojej/naszej/jej/) (kuchni/piwnicy/lazience/klatce/sypialni)
    |do (mojego/naszego/jego/jej/) (domu/mieszkania/ogrodu/garazu)
    |do (mieszkania/domu) (sasiad*/mojej/mojego)
    |u (sasiada/sasiadki/sasiadow/mojej/mnie/nas/babci)
    |na (dole/gorze/dachu/balkonie/klatce/strychu/moim balkonie)|wewnatrz|w srodku
    |na klatce schodowej|za sciana|dom sasiad*`,
  at_door: `pod (moimi/) (drzwiami/oknem/domem)|przed (moimi/) (drzwiami/domem/moim domem/oknem)
    |za (drzwiami/oknem/domem)|przy (drzwiach/oknie)|do (moich/) drzwi|pod moim oknem|wokol domu`,
  lurk: `skrada|obserwuje|obserwuja|zaglada|zagladaja|krazy|kraza|czeka|zamaskowan*
    |w (masce/kapturze)|kominiar*|latark*|podglada|(czai/czaja/kreci/kreca/chowa/chowaja) sie
    |sledzi mnie`,
  sign_of_life: `swiatlo|swiatla|latark*|halas|halasy|kroki|odglosy|cien|cienie|glosy|ruch|alarm
    |otwarte (drzwi/okno)|rusza sie|wybita szyba|rozbita szyba|drzwi otwarte`,
  owner_away: `na (wakacjach/urlopie)|w (polsce/szpitalu)|wyjechal*|nie ma (ich/nikogo/jej/go)
    |pusty|puste|mieszka (sama/sam)|nieobecn*|za granica`,
  hiding: `jestem (sama/sam/zamknieta/uwieziona)|sama (w domu/z dzieckiem)|(schowalem/schowalam
      /schowalismy/ukrywam/ukrylam/ukrylem/chowam/zamknelam/zamknalem/zamknelismy) sie
    |jestesmy sami|sam w domu`,
  violence: `bije|bija|pobil*|pobija|kopie|kopia|atakuje|atakuja|napada|napadaja|napadl*|grozi
    |groza|dusi|gwalci|zabija|bojka|krzyczy|krzycza|krzyki|strzela|strzelaja|strzaly|goni|gonia
    |porwal*|szarpie (ja/kobiete)|rabuja|bija sie|biją się|wola o pomoc|wzywa pomocy`,
  weapon: `noz|noza|nozem|bron|bronia|pistolet*|strzelb*|siekier*|maczet*|palka|palke|kij|mlot*
    |uzbrojon*`,
  injury: `nieprzytomn*|zemdlal*|nie (oddycha/rusza sie/reaguje/odpowiada/moze wstac)|krwawi|krew
    |zawal|udar|drgawki|tonie|upadl*|lezy na (ziemi/podlodze/chodniku/ulicy)|ranny|ranna|ranni
    |samoboj*|przedawkow*|zatrul*|porazil*|potracon*|potracil*|uwieziony|rodzi|umiera
    |stracil* przytomnosc|duzo krwi|we krwi|dusi sie|topi sie|spadl* ze|ciezko rann*|chce skoczyc
    |skoczyc z`,
  fire: `pozar|plonie|plona|ogien|plomienie|dym|dymu|wybuch|wybuchlo|gaz|czuc (gaz/spalenizne)
    |czad|iskry|pali sie|ulatnia sie|zapach gazu`,
  lost_person: `niemowle|starsza (pani/kobieta)|starszy (pan/mezczyzna)|staruszka|zagubion*|boso
    |male dziecko|mala dziewczynka|maly chlopiec|w pizamie|zamkniete w samochodzie`,
  hazard: `kabel|drzewo (spadlo/przewrocilo)|zaraz (spadnie/runie)|zawali|zalewa|bomba|granat
    |niewybuch|na (torach/autostradzie)|chemikali*|przewod elektryczny|linia energetyczna
    |otwarta studzienka|podejrzana paczka|pod prad|grozny pies|pies atakuje`,
  throwing: `rzuca* (kamieniami/butelkami/petardami)|rzucaja (kamieniami/butelkami/petardami)
    |podpalaja|podpala|niszcza|rozbijaja|demoluja|przewracaja|maluja po`,
  police_called: `(zadzwonilem/zadzwonilam/dzwonilem/dzwonilam) na (policje/101/112)
    |policja (byla/juz)|komisariat|wezwalem policje|wezwalam policje|zglosilem na policj*
    |zglosilam na policj*`,
  not_danger: `fajerwerki|grill|grilla|gazownia|czujnik dymu|licznik gazu|rachunek za gaz
    |butla gazowa|straz pozarna cwicz*`,
};
