// Portuguese, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const ptSeen: Lexicon = {
  past_time: `ontem|anteontem|esta (noite passada/madrugada/manha)
    |na (semana passada/segunda/terca/quarta/quinta/sexta)
    |no (mes passado/ano passado/fim de semana/sabado/domingo/outro dia)
    |ha (dois/tres/dias/uma semana/um mes/uns)|quando (voltei/voltamos/cheguei/chegamos)
    |ao (chegar/voltar)|recentemente|ultimamente|em (janeiro/fevereiro/marco/abril/maio/junho
      /julho/agosto/setembro/outubro/novembro/dezembro)|(segunda/terca/quarta/quinta/sexta) feira
    |ontem a noite|durante a noite|semana passada|a noite passada|mes passado|de madrugada
    |hoje de manha`,
  now: `neste (momento/preciso momento/instante/exato momento)
    |agora (ha/estao/vejo/ouco/esta a/alguem)
    |(porta/casa/jardim/rua/aqui/vizinho/vizinha/janela) agora|agora mesmo|enquanto escrevo`,
  going_on: `(esta a/estao a/esta alguem a/andam a) (tentar/arrombar/forcar/partir/entrar/saltar
      /trepar/subir/queimar/deitar/despejar/descarregar/atirar/bater/lutar/roubar/pintar/destruir
      /incendiar/ameacar/atacar/gritar/arder/rebentar)|(esta/estao) (tentando/arrombando/forcando
      /quebrando/entrando/pulando/escalando/queimando/jogando/despejando/descarregando/atirando
      /batendo/brigando/roubando/pichando/destruindo/incendiando/ameacando/atacando/gritando)
    |(esta a/estao a/andam a) (tirar/carregar/levar/andar/caminhar/olhar/seguir/sangrar/arrastar
      /esconder/mexer/bater)|desde ha .. minutos|ha .. minutos que`,
  witness: `estou (a ver/vendo/a olhar)|vejo (os/o a)
    |(vejo/vemos) (uma/um/luzes/alguem/dois/fumo/chamas)|da minha janela|pelo oculo`,
  just: `acabei (de ver/de ouvir)|ha (um minuto/um momento/bocadinho)
    |(acabou/acabaram/acaba/acabam) de|acabamos de ver|mesmo agora`,
  still_there: `ainda (esta/estao/la/dentro)|continua (la/a bater/a tentar)
    |nao (vai embora/vao embora/se vai/quer sair/para/param)|continuam la|voltou agora
    |voltaram agora`,
  recurrent: `todos (os dias/os fins)|todas (as noites/as semanas)|cada (dia/noite/semana/vez)
    |sempre|constantemente|normalmente|frequentemente|ha .. (dias/semanas/meses) que
    |(muitas/as/varias) vezes|de vez em quando|toda a noite|quase todos`,
  since: "ha (dias/semanas/meses/uma semana/muito)|desde",
  gone: `foi (se embora/embora)|foram (se embora/embora)|fugiu|fugiram|escapou|escaparam
    |ja (nao esta/nao estao)|a (policia veio/policia ja veio)|queixa|detido|detidos|preso|presos
    |desapareceu|desapareceram|veio a policia|falso alarme|partiu quando`,
  imagined: `se (vir/eu vir/virmos/alguem)|que (devo fazer/devemos)|evitar|prevenir|proteger
    |contra (roubos/o)|filme|simulacro|em caso de|o que fazer|podia ser|poderia ser|para evitar
    |um dia|como se`,
  see: `vi|vimos|vejo|vemos|reparei|reparamos|notei|encontrei|encontramos|informo|informar|avisar
    |aviso|denunciar|comunicar|quero informar|minha camara|tenho visto`,
  hear: `ouco|ouvimos|ouvi|barulhos|passos|gritos|pancadas|escuto|ouve se|ouvem se|ouco barulho
    |barulho em`,
  there_is: `ha|havia|continua|continuam|apareceu|apareceram|deixaram|ainda|outra vez|de novo
    |esta cheio|encontra se|encontram se`,
  place: `atras|na (esquina/rua/minha rua/nossa rua)|esquina|defronte|perto (de/do/da)
    |junto (a/ao)|rua|avenida|praca|estacionamento|parque|passeio|calcada|bosque|mata|ponte|rio
    |ribeiro|paragem|estacao|escola|igreja|cemiterio|cruzamento|escadas|predio|entrada|patio
    |contentor|contentores|ecoponto|vidrao|campo|rue|supermercado|garagens|em frente|a frente
    |ao lado`,
  evidence: `anexo|foto|fotos|video|matricula|matriculas|placa|descricao|capuz|bone|casaco
    |carrinha|alto|sotaque|cerca (das/de)|foto em anexo|em anexo|vestido de|por volta|as 3`,
  for_information: `para (informar/vossa informacao/avisar)|cuidado|atencao|vergonha|inaceitavel
    |estou (farto/farta)|informo que|tenham cuidado|se alguem viu|facam alguma coisa
    |e uma vergonha|que nojo|ja chega|estamos fartos`,
  person: `alguem|homem|homens|mulher|mulheres|senhor|senhora|tipo|tipos|individuo|individuos
    |desconhecido|desconhecidos|rapaz|rapazes|rapariga|raparigas|jovem|jovens|crianca|criancas
    |miudo|miudos|adolescentes|gajo|gajos|cara|caras|bando|casal|pessoa|pessoas|gente|ladrao
    |ladroes|vandalos|condutor|operario|operarios|vendedor|intruso|intrusos|sujeito|idoso|idosa
    |tecnico|moco|mocos|ciclista|peao|meu marido|minha mae`,
  somebody: `alguem|(um/uma/dois/duas/tres/uns/umas/varios/2/3) (homem/homens/tipo/tipos
      /individuo/individuos/desconhecido/desconhecidos/rapaz/rapazes/jovem/jovens/gajo/gajos
      /ladrao/ladroes/mulher/mulheres/pessoa/pessoas/encapuzados/camiao/carrinha/carro/falso
      policia)`,
  pronoun: "ele|ela|eles|elas|quem",
  suspect: `suspeit*|estranho|estranha|estranhos|esquisito|esquisita|desconhecido|desconhecida
    |desconhecidos|inquietante|nunca visto|nao conheco`,
  home: `casa|casas|apartamento|apartamentos|habitacao|moradia|garagem|garagens|jardim|jardins
    |quintal|cave|sotao|arrecadacao|cozinha|quarto|sala|banheiro|varanda|terraco|telhado|patio
    |escada|escadas|predio|hall|corredor|andar|vizinho|vizinha|vizinhos|vedacao|muro|domicilio
    |barracao|sebe|lar|casa de banho`,
  opening: `porta|portas|janela|janelas|vidro|vidros|persiana|persianas|estore|estores|fechadura
    |fechaduras|macaneta|puxador|portao|grade|grades|cadeado|campainha|campainhas
    |intercomunicador|caixa do correio`,
  burglary: `assalto|assaltos|assaltaram|assaltada|assaltado|assaltou|assaltar|arrombamento
    |arrombaram|arrombada|arrombado|arrombar|arrombando|arromba|forcada|forcado|forcaram|forcar
    |tentativa (de roubo/de assalto)|intrusao|intruso|intrusos|ladrao|ladroes|joias|gavetas
    |remexid*|remexeram|esvaziaram|entraram (em casa/na casa/no)|ronda|rondar|rondam|rondava
    |a (rondar/vigiar as casas/olhar para as/olhar para as casas/fotografar/passar devagar)
    |rondando|fotografava|fotografavam|falso (policia/tecnico)|falsos (policias/tecnicos)
    |contador|giz|devagar|devagarinho|(roubo/furto) (em/na/a) (casa/residencia)
    |(fazer se/fazia se/faziam se/fazendo se) passar|(passa/passava/passou) devagar|foi roubad*
    |fomos roubados|pe de cabra|olhava para as|olhavam para as|porta a porta|marcas na|marca na`,
  burglary_hint: `roubado|roubada|roubar|alarme|ausencia|tocaram|tocou|bateram|campainha|policia
    |carteira|dinheiro|computador|televisao|bicicleta|bicicletas|ferramentas|encomenda|lanterna
    |capuz|luvas|carrinha|matricula|vigia|chaves|casa|casas|porta|janela|fechadura|garagem
    |a vigiar`,
  theft: `roubo|roubos|roubado|roubada|roubados|roubaram|roubou|roubar|furto|furtos
    |levaram (o/a/os/as/tudo)`,
  trash: `lixo|lixos|sacos|saco|residuos|detritos|entulho|moveis|movel|colchao|colchoes|sofa
    |sofas|cadeirao|frigorifico|geladeira|pneus|pneu|tinta|oleo|latas|garrafas|papeis|cartoes
    |cartao|papelao|plasticos|plastico|contentor|caixote|beatas|eletrodomesticos|monos|tralha
    |carrinho|bidoes|bidao|seringas|liquido|coco|maquina de lavar`,
  dump: `deitado|deitaram|deitar|deita|deitam|despejo|despejaram|despejar|despeja|despejam
    |despejado|despejando|atirado|atiraram|atirar|largado|largaram|abandonado|abandonada
    |abandonados|abandonaram|abandonar|deixado|deixaram|deixam|descarregar|descarregam
    |descarregaram|descarregando|jogar|jogam|jogaram|jogando|lixeira|esvaziar`,
  vandal: `vandal*|partido|partida|partidos|partiram|quebrado|quebrada|quebraram|quebrar
    |quebrando|destruido|destruida|destruiram|destruir|destroem|destruindo|danificado|danificada
    |danificaram|danos|queimado|queimada|queimaram|queimar|queimam|grafiti|grafitis|graffiti
    |pichado|picharam|pichando|pintaram|pintar|arrancaram|arrancado|arrancados|viraram|riscado
    |riscaram|incendiaram|(partem/partir) (os/as/o/a/tudo)|pegaram fogo a`,
  public_thing: `banco|bancos|jardim|parque|paragem|abrigo|baloicos|baloico|escorrega|sinal
    |sinais|poste|candeeiro|monumento|estatua|fonte|arvore|arvores|flores|plantas|escola|igreja
    |cemiterio|campas|ponte|tunel|estacao|caixote|contentor|contentores|fachada|muro|parede|rua
    |passeio|canteiros|caixa do correio|campo de futebol|parque infantil`,
  incivility: `lixeira|sujo|suja|sujos|sujidade|sujeira|coco (de cao/de caes)|dejetos|dejectos
    |excrementos|transborda*|fedor|fedem|ratos|ratazanas|queimar (lixo/plastico)|poluicao|urinam
    |urina|mijar|vomito|grafiti|grafitis|graffiti|vandalismo|ecoponto|vidrao|despejo ilegal
    |lixo na rua|cocos de cao|mau cheiro|cheira mal|queima de|carrinho de|queimando lixo
    |carro abandonado|carros abandonados|sem matricula`,
  off_theme: `velocidade|correm|estacionado|estacionados|estacionam|transito|camioes|semaforo
    |acidente|choque|barulho|barulhos|musica|ladra|ladram|ladrar|cao|caes|cachorro|mordeu
    |discussao|zanga|insulta|insultos|ameaca|ameacas|drogas|droga|traficantes|seringas|gato|gata
    |perdido|perdida|desaparecido|desaparecida|burla|burlas|golpe|whatsapp|facebook|candeeiro
    |candeeiros|iluminacao|buraco|buracos|inundacao|politicos|impostos|eleicoes|imigrantes
    |estrangeiros|mendigos|roubaram (o carro/me o carro)|carteirista|loja|supermercado|briga
    |agressao|bate|bater|faca|pistola|bebado|bebados|autocarro|comboio|trotinete|mota|motas
    |incendio|fogo|fumo|fumaca|gas|festa|festas|foguetes|petardos|bar|renda|ferido|inconsciente
    |depressa demais|mal estacionado|trafico de|vendem droga|presidente da|camara municipal
    |carro roubado`,
  drugs: "droga|drogas|trafico|traficantes|charros|cocaina|drogados|vendem droga",
  noise: "barulho|barulhos|musica|gritos|ladra|ladram|ladrar|festa|algazarra|buzina|berbequim",
  car: `carro|carros|automovel|viatura|veiculo|veiculos|carrinha|camiao|camioes|mota|moto|bmw
    |audi|golf|mercedes`,
  help_cry: `socorro|acudam|ajudem (me/nos)|me (ajudem/ajude)|ajuda (por favor/ajuda)
    |venham (depressa/rapido/ja/por favor)|chamem (a policia/uma ambulancia/os bombeiros)
    |mandem (a policia/alguem/ajuda)|vai (me matar/mata la/mata lo)
    |ajuda (ha/esta/estao/o meu/um/venham)|ajude me|salvem me|liguem a policia|enviem a policia
    |preciso de ajuda|precisamos de ajuda|quer me matar|depressa por favor|rapido por favor
    |e uma emergencia`,
  help_weak: `nao (sei o que fazer/atendem/me atrevo/posso falar/posso ligar)
    |estou (aterrorizad*/a tremer)|urgente|depressa|urgencia|emergencia|rapido|ajuda|o que faco
    |que faco|tenho medo|temos medo|ninguem atende|sem bateria|podem vir`,
  force: `(tenta/tentam/a tentar/tentar/tentando/quer/querem/a querer) (entrar/abrir/forcar
      /arrombar/partir/quebrar/saltar/rebentar/invadir/deitar abaixo/arrebentar)|arromba|arrombam
    |arrombar|arrombando|forcando|partir (a/o)|quebra|quebram|quebrando|rebenta|rebentam|rebentar
    |bate (na porta/a porta com)|pontapes|chuta|chutam|chutando|pula|pulam|pulando|trepa|trepam
    |trepar|escala|escalam|escalando|(forca/forcam/parte/partem/abana) a
    |(a mexer/mexe/mexem/mexer) na|forcar (a/o/uma)|saltar (o/a/os/por)
    |(mete/a meter/a rodar/roda) (a/uma) chave|batem na porta|bater na porta|salta o|saltam o
    |pe de cabra|a forcar`,
  intrude: `entra (na/no/pela/em)|entram (na/no/pela/em)|entrar (na/no/pela/em)|entrando|remexe
    |remexem|a (roubar/levar/assaltar)|rouba|roubam|roubando|levam|invade|invadem|invadindo
    |assalta|assaltam|(a carregar/a tirar/a levar/carregam/tiram) (a/o/as/os/coisas/moveis/tudo)
    |acabou de entrar|acabaram de entrar|entrou alguem agora|salta o|saltam o|mexe nas
    |sai da casa com|saem com`,
  inside: `(na/dentro da/dentro de/em/no/dentro do) (minha casa/nossa casa/sua casa/casa/meu
      apartamento/apartamento/meu jardim/jardim/minha garagem/garagem/cozinha/minha cozinha/sala
      /cave/quarto/meu quarto/meu quintal/quintal/predio/telhado/varanda/minha varanda/terraco
      /escada/casa do/casa da/casa dos/casa de/moradia/arrecadacao/sotao)|dentro
    |la (dentro/em baixo)|casa (do vizinho/da vizinha/em frente/da frente/ao lado)|em baixo
    |no interior`,
  at_door: `a (porta/minha porta/frente da minha casa/janela/volta da casa)
    |na (porta/minha porta/minha janela/janela/entrada)
    |em (frente a minha porta/frente a porta/frente da minha casa)|atras (da casa/da minha casa)
    |fora da minha casa|no patamar`,
  lurk: `ronda|rondam|a (rondar/vigiar/observar/espreitar/seguir me/espera)|rondando|vigia|vigiam
    |observa|observam|espreita|espreitam|espia|escondido|escondidos|encapuzad*|mascarad*|lanterna
    |lanternas|capuz|capuzes|agachado|olha pela|olham pela|esconde se|escondem se|segue me`,
  sign_of_life: `luz|luzes|lanterna|barulho|barulhos|passos|movimento|movimentos|sombra|sombras
    |vulto|vultos|silhueta|vozes|alarme|vidros (partidos/a partir)|alguem a andar|a mexer
    |mexer se|vidro partido|porta aberta|janela aberta`,
  alarm_rings: "(alarme/sirene) .. (toca/tocar/apita/disparou/a tocar/tocando)",
  owner_away: `em (viagem/portugal/franca)|no (estrangeiro/hospital)|ausentes|fora
    |nao (estao/esta em casa/esta ninguem)|vazia|vive (sozinha/sozinho)|de ferias|ninguem em casa
    |casa vazia|esta vazia|mora sozinha`,
  hiding: `estou (escondid*/fechad*/pres*/sozinha/sozinho)|estamos (escondid*/sozinhos/sozinhas)
    |me (escondi/tranquei)|trancad* (na/no)|sozinha (em casa/com)|(escondi/tranquei/fechei) me
    |escondemo nos|trancamo nos|sozinho em casa`,
  violence: `bate|batem|a (bater/lutar/brigar/pedir ajuda/arrastar/ser assaltad*)|bater (na/no)
    |batendo|espanca|espancam|espancar|espancando|ataca|atacam|atacar|atacando|agride|agridem
    |agredir|agredindo|ameaca|ameacam|ameacar|ameacando|esfaque*|estrangul*|viola|violar|estupr*
    |lutam|lutando|brigando|briga|pede (ajuda/socorro)|por (ajuda/socorro)|tiro|tiros|dispara
    |disparos|persegue|rapta*|sequestr*|arrasta|me (bate/batendo/ameacando)
    |(segue/bater/bate/ameaca/a bater) me|assaltar uma pessoa`,
  cry: "grita|gritam|gritar|gritando|gritos|chora|choram|a chorar",
  weapon: `faca|facas|navalha|arma|armas|pistola|espingarda|machado|catana|taco|martelo|armado
    |armados|barra de ferro`,
  injury: `inconsciente|desmaiou|nao (respira/se mexe/se move/reage/responde)|sangra
    |a (sangrar/sufocar/afogar/dar a luz/morrer)|sangrando|enfarte|sufoca|afoga|afogando|caiu
    |caiu (da/das)|ferido|ferida|feridos|gravemente|suicid*|overdose|intoxicad*|eletrocut*
    |atropel*|encurralad*|morrendo|(caido no/caida no/deitado no/deitada no) chao
    |(esta/ficou/homem/mulher/pessoa/caiu/senhora) desmaiad*|(tem/com) convulsoes|desfaleceu
    |tombou|gemidos|sem sentidos|perdeu os sentidos|respira mal|muito sangue|perder sangue
    |ataque cardiaco|quer saltar|vai saltar|atirar se|matar se|preso no elevador|labios azuis
    |dor no peito|a gemer`,
  fire: `fogo|incendio|fumo|fumaca|arde|ardem|ardendo|explosao|explodiu|cheiro (a gas/de gas)
    |cheira (a gas/a queimado)|monoxido|faiscas|(em/as/ha/vejo/com) chamas|a arder|em chamas
    |esta a queimar|pegou fogo|fuga de gas|curto circuito`,
  lost_person: `crianca (pequena/sozinha)|menino|menina|bebe|idoso|idosa|senhora (idosa/de idade)
    |alzheimer|desorientad*|descalc*|senhor idoso|de pijama|fechada num carro|fechado num carro`,
  missing: "nao (a/o) (encontramos/encontro)|desapareceu|nao voltou|perdeu se",
  hazard: `a (desabar/agua sobe/inundar)|desabou|desmoron*|bomba|granada
    |na (linha do comboio/autoestrada)|cao (perigoso/ataca/a atacar)|cabo eletrico
    |cabos eletricos|arvore caida|vai cair|prestes a cair|tampa de esgoto|produto quimico
    |pacote suspeito|em contramao|nos carris`,
  reckless: "(fazem/a fazer) corridas|em contramao|corridas ilegais",
  throwing: `(atira/atiram/atirar/a atirar/atirando/jogam/jogando/lancam) (pedras/garrafas
      /petardos/tijolos/objetos)
    |a (pegar fogo/queimar um/queimar o/partir os/partir as/partir tudo/destruir/pintar/arrancar)
    |destroem|destruindo|pichando|(pegam/pegando/deitar) fogo|pegar fogo a|queimam um`,
  police_called: `liguei (a policia/para o 101/para o 112)|a (policia ja/policia veio)|esquadra
    |(chamei a/chamamos a/queixa na) policia|(fiz/fizemos/apresentei) queixa|ja chamei`,
  not_danger: `churrasco|grelhados
    |(contador do/fatura do/botija de/bilha de/tecnico do/companhia do) gas|fogo de artificio
    |fogos de artificio|detetor de fumo|detector de fumo|gas hilariante|bombeiros voluntarios`,
};
