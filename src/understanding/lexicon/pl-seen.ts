// Polish, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const plSeen: Lexicon = {
  past_time: `wczoraj|przedwczoraj|(ostatniej/zeszlej/wczorajszej/minionej) nocy
    |(w zeszlym/w ubieglym/zeszly/zeszlego/ostatni) (tygodniu/miesiacu/roku/weekend/tygodnia)
    |w (poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele/weekend)|temu|niedawno
    |ostatnio|okradli|okradziono|ukradli|ukradziono|wyrzucil*|wyrzucono|zostawil*|porzucil*
    |rozbili|rozbito|zniszczyli|zniszczono|wybili|wylamali|probowali|probowal|widzialem|widzialam
    |widzielismy|(wlamali/wlamano/wlamal) sie|w nocy|dzis rano|.. temu
    |podczas naszej nieobecnosci|po powrocie z|kiedy wrocilismy|gdy wrocilismy`,
  now: "teraz|w (tej chwili/tym momencie/tej wlasnie chwili)|obecnie|aktualnie|wlasnie teraz",
  going_on: "wlasnie|trwa|od .. minut|w trakcie|jest w trakcie",
  witness: `widze (ich/go/ja/przez)|z (mojego/okna/balkonu)
    |widze (swiatlo/latarke/dym/ogien/kogos/mezczyzne/dwoch)|na moich oczach|patrze na`,
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
    |pijak*|rowerzysta|rowerzyste|pieszy|pieszego|przechodzien`,
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
    |(pala/pali/palenie) smieci|dzikie wysypisko|porzucony samochod|bez tablic|wozek sklepowy`,
  off_theme: `predkosc|pedza|parkuj*|zaparkowan*|ruch|ciezarowki|wypadek|stluczka|halas|halasy
    |glosna|glosno|muzyka|szczeka|szczekaja|pies|psy|psa|pogryzl|klotnia|kloca|klotnie|grozi
    |narkotyk*|dilerzy|handluja|kot|kota|kotka|zaginal|zaginela|zgubil*|oszust*|oszustwo|whatsapp
    |facebook|bank|latarnia|latarnie|dziura|dziury|politycy|burmistrz|podatki|wybory|imigran*
    |zebra*|ukradli (samochod/mi samochod)|bojka|bija|bije|noz|pijany|pijani|autobus|pociag
    |hulajnog*|motor|pozar|dym|gaz|impreza|fajerwerki|petardy|sklep|szpital|nieprzytomn*
    |za szybko|swiatlo uliczne|skradziony samochod|pali sie`,
  drugs: "narkotyk*|diler*|dilerzy|marihuan*|cpun*",
  noise: "halas|halasy|halasuja|muzyka|glosno|krzyki|szczeka|impreza|wrzaski|wiertarka",
  car: "samochod|samochody|samochodu|auto|auta|pojazd|furgonetka|bus|ciezarowka|motor|motocykl",
  help_cry: `ratunku|pomozcie|szybko (przyjedzcie/pomocy)|przyjedzcie|przyjezdzajcie
    |wezwijcie (policje/karetke/pogotowie/straz)|przyslijcie (policje/kogos/patrol/karetke)
    |zabije (mnie/ja/go/nas)|ratujcie
    |pomocy (ktos/jest/sa/wlamuja/szybko/zlodziej/prosze przyjechac)
    |(potrzebuje/potrzebujemy/pomocy) pomocy|na pomoc|potrzebna pomoc|pomoz mi|niech ktos pomoze
    |dzwoncie po|pospieszcie sie`,
  help_weak: `co (mam robic/robic)|nie moge (mowic/dzwonic)|bateria|szybko|pilne|nagle|pomocy
    |(boje/boimy/trzese) sie|jestem przerazon*|nikt nie odbiera|mozecie przyjechac`,
  force: `(probuje/probuja/chce/chca) (sie/) (wlamac/wejsc/otworzyc/wywazyc/wyważyć/wylamac
      /sforsowac/dostac/wybic/przeskoczyc)|wywaza|wywazaja|wylamuje|wylamuja|szarpie|szarpia
    |wybija|wybijaja|rozbija (szybe/okno)|przeskakuje|przeskakuja|przelazi|lomem|majstruje
    |majstruja|przecina|pilu*|(wlamuje/wlamuja/dobija/dobijaja/wspina/wspinaja) sie
    |(wali/wala/kopie/kopia) w|klucz w (moim/naszym) zamku|przekreca klucz|kreci kluczem`,
  intrude: `wchodzi (do/przez)|wchodza (do/przez)|(wszedl/weszli) (wlasnie/do mojego/przez)
    |wlasnie (wszedl/weszli)|wlazi|wlaza|wkrada|wkradaja|okrada|okradaja|kradnie|kradna
    |przeszukuje|przeszukuja|wynosi|wynosza|pladruj*
    |(wynosza/laduja/zabieraja/wynosi) (telewizor/meble/rzeczy/sprzet)`,
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
    |groza|dusi|gwalci|zabija|bojka|strzela|strzelaja|strzaly|goni|gonia|porwal*
    |szarpie (ja/kobiete)|rabuja|(mnie/ja/nas) (bije/kopie/dusi/szarpie)|grozi (mi/nam)|bija sie
    |biją się|wola o pomoc|wzywa pomocy|bije mnie`,
  cry: "krzyczy|krzycza|krzyki|krzyk|placze|placza|wrzeszcz*",
  weapon: `noz|noza|nozem|bron|bronia|pistolet*|strzelb*|siekier*|maczet*|palka|palke|kij|mlot*
    |uzbrojon*`,
  injury: `nieprzytomn*|zemdlal*|nie (oddycha/rusza sie/reaguje/odpowiada/moze wstac)|krwawi|krew
    |zawal|udar|drgawki|tonie|upadl*|lezy na (ziemi/podlodze/chodniku/ulicy)|ranny|ranna|ranni
    |samoboj*|przedawkow*|zatrul*|porazil*|potracon*|potracil*|uwieziony|rodzi|umiera|zaslabl*
    |omdlal*|jeczy|jeki|(dusi/topi/osunal/osunela) sie|stracil* przytomnosc|duzo krwi|we krwi
    |spadl* ze|ciezko rann*|chce skoczyc|skoczyc z`,
  fire: `pozar|plonie|plona|ogien|plomienie|dym|dymu|wybuch|wybuchlo|gaz|czuc (gaz/spalenizne)
    |czad|iskry|pali sie|ulatnia sie|zapach gazu`,
  lost_person: `niemowle|starsza (pani/kobieta)|starszy (pan/mezczyzna)|staruszka|zagubion*|boso
    |male dziecko|mala dziewczynka|maly chlopiec|w pizamie|zamkniete w samochodzie`,
  missing: "nie mozemy (jej/go) znalezc|zaginal*|zaginela|nie wrocil*",
  hazard: `kabel|drzewo (spadlo/przewrocilo)|zaraz (spadnie/runie)|zawali|zalewa|bomba|granat
    |niewybuch|na (torach/autostradzie)|chemikali*|przewod elektryczny|linia energetyczna
    |otwarta studzienka|podejrzana paczka|pod prad|grozny pies|pies atakuje`,
  reckless: "wyscig*|pod prad|sciga sie|scigaja sie",
  throwing: `rzuca* (kamieniami/butelkami/petardami)|rzucaja (kamieniami/butelkami/petardami)
    |podpalaja|podpala|niszcza|rozbijaja|demoluja|przewracaja|maluja po`,
  police_called: `(zadzwonilem/zadzwonilam/dzwonilem/dzwonilam) na (policje/101/112)
    |policja (byla/juz)|komisariat|wezwalem policje|wezwalam policje|zglosilem na policj*
    |zglosilam na policj*`,
  not_danger: `fajerwerki|grill|grilla|gazownia|czujnik dymu|licznik gazu|rachunek za gaz
    |butla gazowa|straz pozarna cwicz*`,
};
