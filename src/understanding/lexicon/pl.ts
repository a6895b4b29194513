// Polish, with or without its marks: joining, leaving, data and details, courtesy and questions.
// What people see and fear stands in pl-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { plSeen } from "./pl-seen.ts";

export const pl: Lexicon = {
  ...plSeen,

  self: "ja|my|mnie|nas|(moj maz i/moja zona i/i) ja",
  me: "mnie|mi|nas|nam|mojego|moj (adres/mail/numer)|moje (nazwisko/dane/imie)|nasz adres",
  they: "on|ona|oni|one|(chce/chcialby/chcialaby/woli) ona",
  for_them: `(zapisac/dodac/wypisac/usunac/skreslic) (ja/go/ich)
    |(jej/jego/ich) (adres/nazwisko/imie/mail)|(za/dla) (nia/niego/nich)
    |(=ją/go/ich) (dodac/zapisac/wypisac/usunac/dopisac)|czy (mozecie/moglibyscie) (=ją/go)`,
  other_person: `(moja/moj/moje/mojej/mojego/moich/mojemu) (mama/mame/mamie/matka/matke/matki
      /tata/tate/taty/ojciec/ojca/rodzice/rodzicow/babcia/babcie/babci/dziadek/dziadka/siostra
      /siostre/siostry/brat/brata/syn/syna/corka/corke/corki/ciocia/wujek/tesciowa/tesciowej/tesc
      /szwagierka/szwagier/sasiadka/sasiadke/sasiadki/sasiad/sasiada/sasiedzi/kolega/kolege
      /kolezanka/przyjaciel/byly/eks)|sasiadka|sasiad|sasiada|sasiadki|sasiedzi|sasiadow`,
  spouse: "(moj/mojego) (maz/meza/partner)|(moja/moje/mojej) (zona/zone/zony/partnerka)|maz|zone",
  accompanied: "z|jak|dzieki|od|powiedzial*|polecil*|razem z|tak jak|i ja",
  want: `chcemy|chcialbym|chcialabym|chcielibysmy|pragne|pragniemy|wole|wolimy|wolalbym|wolalabym
    |zamierzam|postanowilem|postanowilam|zdecydowalem|zdecydowalam|chetnie|=chcę
    |chce (sie/zostac/dolaczyc/zapisac/przystapic/byc/otrzymywac/dostawac/uczestniczyc)
    |zycze sobie|mam zamiar|interesuje mnie|jestem zainteresowan*|zalezy mi`,
  they_want: "chce|chca|chcialby|chcialaby",
  ask: `prosze|prosimy|prosilbym|prosilabym
    |czy (mozecie/moglibyscie/moge/mozna/mozemy/mozliwe/moglbym/moglabym)|mozecie|moglibyscie
    |mozna|jak (moge/mozna/mozemy/sie)|co (mam/nalezy/trzeba)|poprosze|uprzejmie|wypada|trzeba
    |bardzo prosze|jesli mozna`,
  not: "nie|nigdy|bez|wcale|zaden|zadnych|ani",
  not_fails: `wiem|wiemy|moge|mozemy|potrafie|umiem|rozumiem|dostaje|dostajemy|otrzymuje|dostalem
    |dostalam|otrzymalem|otrzymalam|zapomnijcie|wysylac|wysylajcie|przysylac|przysylajcie|pisac
    |piszcie|tylko|chce (dostawac/otrzymywac/waszych/juz/wiecej/tych/byc)|potrzebuje
    |mogę sie doczekac|zycze sobie`,
  undecided: `zanim (sie/) (zapisze/dolacze/zdecyduje)
    |czy musze (sie/) (wypisac/zrezygnowac/odejsc)|nie wiem czy|zastanawiam sie`,
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
    |opuszczam|anulowac|wycofac sie|wycofuje sie`,
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
    |whatsapp|facebook|szkola|szkoly|umowa|umowy|palenie|partia|dom|samochod|smieci
    |mniej (maili/wiadomosci)|papierow*|gazetk*`,
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
};
