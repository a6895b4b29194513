// The small words by which a language is known. Written without accents, since people leave them out.

const small: Readonly<Record<string, string>> = {
  fr: `le la les l un une des du de d et ou mais donc car ni je j tu il elle on nous vous ils elles me m te
    se s y en ce c cet cette ces ca cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au
    aux avec sans sous sur dans chez pour par vers depuis pendant entre contre qui que qu quoi dont quand
    comment pourquoi combien est sont suis es etes sommes etait etaient ete etre a ai as ont avons avez avoir
    avait avaient fait faire faut peut peux pouvez pouvoir pourriez veux voudrais souhaite ne n pas plus
    jamais rien toujours encore deja tres trop bien bonjour bonsoir salut merci svp madame monsieur messieurs
    cordialement aussi si oui non tout tous toute toutes meme autre autres rue maison voisin voisine voisins
    hier aujourd hui demain matin soir nuit jour semaine mois annee quelqu chose gens ici mieux puis alors
    comme apres avant devant derriere jusqu lui eux moi toi qu il y ceux celle celui dire vu vois recevoir
    mails messages adresse liste svp bonne journee soiree salutations volontiers accord desole ras vite
    secours inscription desinscription reunion quartier arret arreter quitte porte jardin fenetre quitter dechets
    sacs poubelle chien chat coucou super bravo felicitations parfait recu noter absent conge facture`,
  nl: `de het een en of maar want ik jij je u hij zij ze wij we jullie mij me ons onze mijn uw jouw zijn haar
    hun dit dat deze die er hier daar wie wat waar wanneer waarom hoe hoeveel is ben bent zijn was waren heb
    hebt heeft hebben had word wordt worden werd kan kunt kunnen kon mag mogen moet moeten wil willen wilt
    wou zou zouden zal zullen niet geen nooit niets iets iemand niemand altijd nog al ook wel meer heel zeer
    erg te om van voor met door naar op in aan bij uit over onder tussen tegen tot sinds tijdens na als dan
    omdat zodat dus toch graag gelieve alstublieft alsjeblieft aub dank bedankt dag beste geachte hallo groet
    groeten groetjes vriendelijke mvg gisteren vandaag morgen vannacht nu straat huis buren buurman buurvrouw
    deur tuin raam mensen week jaar weken dagen mails berichten lijst wijk buurt ja nee hoi goedemorgen
    goedendag goeiendag goedenavond krijg krijgen staat staan ligt gaat komt doen daarvan hiervan weer
    ontvangen fijne hartelijk automatisch antwoord bericht dringend schrap uitschrijven vergadering helemaal genoteerd svp`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn ich du er sie es wir ihr
    mich mir dich dir uns euch ihn ihm ihnen mein meine meinen meinem meiner unser unsere unserer unserem ihr
    ihre ihrer ihrem ihren sein seine dieser diese dieses wer was wo wann warum wie ist bin bist sind war
    waren habe hat haben hatte hatten wird werden wurde wurden kann konnen konnte darf durfen muss mussen
    will wollen mochte mochten moechte wurde wurden wuerde soll sollte nicht kein keine keinen nie nichts
    etwas jemand niemand immer noch schon auch sehr mehr zu um von vom fur fuer mit durch nach auf im in an am
    bei beim zum zur aus uber ueber unter zwischen gegen bis seit wahrend als dann weil dass ob also doch gern
    gerne bitte danke guten tag sehr geehrte hallo liebe grusse gruesse freundlichen gestern heute morgen
    jetzt gerade haus nachbarn nachbar strasse tur tuer fenster leute woche jahr wochen tage nacht abend ja
    nein wieder sich man schonen vielen dank liegt steht gibt nachricht nachrichten neue hilfe brennt`,
  en: `the a an and or but because i you he she it we they me him her us them my your his its our their this
    that these those there here who what where when why how is am are was were be been being have has had do
    does did can could may might must will would shall should not no never nothing something someone somebody
    nobody always still already also very more to of from for with by at on in into out over under between
    against until since during after before as than if so please thanks thank hello hi dear regards best
    kind yesterday today tomorrow now street house neighbour neighbours neighbor door garden window people
    week year weeks days night evening yes just about some any all been don t s ve ll re d m isn doesn didn
    wish like want get got email emails list message messages sending join sign up unsubscribe cheers
    right man men let know our been them he again everybody everything urgent you ve job great count your`,
  it: `il lo la i gli le l un uno una di a da in con su per tra fra e o ma perche io tu lui lei noi voi loro mi
    ti si ci vi me te mio mia miei mie tuo suo sua nostro nostra nostri vostro vostra vostri vostre questo
    questa questi quello quella che chi cosa dove quando perche come quanto e sono sei siamo siete era erano
    stato stata stati ho hai ha abbiamo avete hanno aveva posso puo potete possiamo devo deve voglio vorrei
    vogliamo non mai niente nulla qualcuno nessuno sempre ancora gia anche molto piu del della dei delle dello
    degli al alla ai alle dal dalla nel nella sul sulla buongiorno buonasera salve ciao grazie prego favore
    saluti cordiali ieri oggi domani adesso ora casa vicino vicini vicina porta finestra gente settimana anno
    settimane giorni notte sera strada via anch dell all quell un c qualche tutti tutto tutta stanno sta
    ricevere messaggi lista gentili signora signor riunione aiuto cancellatemi iscrivermi`,
  es: `el la los las un una unos unas de del al a en con por para y o pero porque yo tu el ella nosotros
    ustedes ellos me te se nos les mi mis su sus nuestro nuestra vuestro este esta estos ese esa que quien
    donde cuando como cuanto es soy eres somos son era eran esta estan estaba estoy he ha hemos han hay tengo
    tiene tenemos puedo puede pueden podria quiero quisiera queremos no nunca nada algo alguien nadie siempre
    todavia ya tambien muy mas buenos dias buenas tardes hola gracias favor saludos ayer hoy manana ahora casa
    vecino vecina vecinos puerta ventana gente semana noche calle muchas darme baja correos proxima reunion
    mensajes lista socorro ayuda cual`,
  pt: `o a os as um uma de do da dos das no na nos nas em com por para e ou mas porque eu tu ele ela nos voces
    eles me te se lhe meu minha meus minhas seu sua seus nosso nossa vosso vossa este esta esse essa isto que
    quem onde quando como quanto e sou es somos sao era eram esta estao estava estou tenho tem temos posso
    pode podem poderia quero queria gostaria queremos nao nunca nada algo alguem ninguem sempre ainda ja
    tambem muito mais bom boa dia tarde noite ola obrigado obrigada favor cumprimentos ontem hoje amanha agora
    casa vizinho vizinha vizinhos porta janela gente semana rua receber mensagens lista socorro foi ao a
    reuniao moro qual pela pelo frente arder`,
  tr: `ve bir bu su o ben sen biz siz onlar benim senin bizim sizin beni bana bize size icin ile gibi ama fakat
    cok daha var yok mi mu degil ne kim nerede ne zaman neden nasil kac istiyorum istiyoruz istemiyorum
    olmak almak artik lutfen merhaba selam gunaydin tesekkur tesekkurler ederim sagol dun bugun yarin simdi
    ev evde evime kapi pencere komsu komsum komsumun sokak hafta gece aksam biri birisi adam hala hemen
    listeden mesaj imdat yardim evet hayir sayin iyi gunler aksamlar da de ki olarak`,
  pl: `i w we z ze na do od o u za pod nad przed po przy dla jest sa byl byla bylo byli bylem bylam mam ma mamy
    maja nie tak sie siebie mnie mi ja ty on ona my wy oni moj moja moje nasz nasza wasz wasza ten ta to te
    tego tej co kto gdzie kiedy dlaczego jak ile czy moge moze mozna chce chcialbym chcialabym chcemy prosze
    dziekuje dzien dobry wieczor witam pozdrawiam wczoraj dzis dzisiaj jutro teraz dom domu sasiad sasiada
    sasiadow drzwi okno ludzie tydzien noc ulica ktos juz tez bardzo wiecej ale bo ze zeby listy wiadomosci
    pomocy ratunku bedzie zebranie`,
  ro: `si in la cu de din pe pentru prin este e sunt era erau am ai are avem au fost nu da ma mi eu tu el ea
    noi voi ei imi mea meu mele nostru noastra vostru voastra acest aceasta asta ce cine unde cand cum cat
    pot poate puteti vreau as vrea dori va rog multumesc buna ziua seara salut ieri azi maine acum casa
    vecin vecinul vecinului vecina vecinilor usa fereastra oameni saptamana noapte strada cineva nimeni mai
    deja foarte dar sa o un le lui ajutor mesaje lista sedinta`,
  sq: `dhe ne me te per nga eshte jane une ti ai ajo ne ju ata nuk po jo dua faleminderit pershendetje shtepi
    dera fqinji ndihme sot dje tani`,
};

/** Folded small word → languages that have it, e.g. `de` → fr, nl, es, pt, it, ro. */
export const smallWords: ReadonlyMap<string, readonly string[]> = collect();

function collect(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(small)) {
    for (const word of new Set(list.split(/\s+/))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}

/** Letters that only some languages write; a word with one counts for them. */
export const tellingLetters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[êçœîûë]|(?:^|[^ij])è|^à$|^ù$|^où$/u, ["fr"]],
  [/ß|ä|ü.*[nrt]$/u, ["de"]],
  [/ñ|ción$/u, ["es"]],
  [/ã|õ|ção$|ões$/u, ["pt"]],
  [/[ąęłśżźćń]/u, ["pl"]],
  [/[ğış]/u, ["tr"]],
  [/[ășțţ]/u, ["ro"]],
];

/** Letters by which Cyrillic is told apart. */
export const onlyUkrainian = /[іїєґ]/iu;
export const onlyRussian = /[ыэъё]/iu;

/** Scripts that name their language by themselves. */
export const scripts: readonly (readonly [RegExp, string])[] = [
  [/^[\p{Script=Arabic}\p{M}]+$/u, "ar"],
  [/^\p{Script=Cyrillic}+$/u, "cyrillic"],
  [/^\p{Script=Greek}+$/u, "el"],
];
