// Portuguese, of Portugal and Brazil: danger, joining, leaving, details, courtesy, questions and the
// themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const pt: Lexicon = {
  self: `eu|nos|me|a gente|minha mulher e eu|meu marido e eu|eu e a minha|eu e o meu
    |minha esposa e eu`,
  me: `me|mim|nos|meu nome|o meu nome|meu email|o meu email|minha morada|a minha morada|meu numero
    |o meu numero|os meus dados|inscrevam me|inscreva me|tirem me|tire me|retirem me|removam me
    |apaguem me|adicionem me|inscrever me|inscrever nos`,
  other_person: `minha mae|meu pai|meus pais|minha avo|meu avo|minha irma|meu irmao|meu filho
    |minha filha|meus filhos|minha tia|meu tio|minha sogra|meu sogro|minha cunhada|meu cunhado
    |minha vizinha|meu vizinho|meus vizinhos|os vizinhos|uma vizinha|um vizinho|a vizinha|o vizinho
    |um amigo|uma amiga|meu amigo|minha amiga|meu ex|meu ex marido`,
  they: "ela|eles|elas|(quer/gostava/gostaria/prefere/querem)",
  for_them: `inscreve (la/lo)|inscrever (a/o) (minha/meu)
    |(o seu/a sua) (nome/morada/inscricao/email)|(em nome dela/em nome dele/por ela/por ele)
    |tira (la/lo)|retira (la/lo)`,
  spouse: "meu marido|minha mulher|minha esposa|meu esposo|meu companheiro|minha companheira",
  accompanied: "com|e eu|como|de|da|do|por|pela|pelo|gracas a|junto com|falou me|me falou|tambem",
  want: `quero|queremos|queria|queriamos|gostaria|gostariamos|gostava|gostavamos|desejo|desejamos
    |prefiro|preferimos|pretendo|pretendemos|decidi|decidimos|peco|pedimos|interessa me
    |me interessa|estou interessad*|estamos interessados|tenho interesse|espero|adorava|adoraria
    |com gosto`,
  ask: `por favor|pf|podem|podiam|poderiam|pode|podia|poderia|posso|podemos|pode se|e possivel
    |seria possivel|se possivel|se for possivel|peco vos|peco lhe|pedia|agradecia que|agradeco que
    |agradeco a|como faco|como fazemos|como posso|como podemos|o que devo|o que e preciso
    |que tenho de|preciso de|tenho de|tenho que|fazem o favor|queiram|solicito`,
  not: "nao|nunca|jamais|sem|nenhuma|nem|em vez de",
  not_fails: `sei|sabia|encontro|consigo|percebo|entendo|recebo|recebemos|recebi|esquecam|me enviem
    |me mandem|me escrevam|enviem|mandem|escrevam|enviem me|me contactem|me incomodem|contem comigo
    |me interessa|interessa|estou interessad* em receber|quero receber|quero mais|queremos receber
    |desejo receber|quero ser membro|quero fazer parte|quero saber|quero continuar|quero estar na
    |so|ainda|preciso de receber|preciso mais|e preciso|vale a pena|e para mim|leio|pedi
    |tenho interesse em receber`,
  no_more: `ja nao|nao .. mais|nunca mais|nao quero mais|nao desejo mais|nao queremos mais
    |nao quero|nao desejo|nao pretendo|nao queremos|farto de|farta de`,
  lacking: `nao (recebi/recebemos/recebo/tenho recebido/chega/chegam)
    |nunca (recebi/recebo/recebemos)|nao me (chega/chegam)`,
  also: "tambem|eu tambem|nos tambem|igualmente|como ela|como ele|como eles",
  but: "mas|ou|porem|porque|pois|entao|por isso|no entanto|e|so",
  from_now: `a partir de|de agora em diante|doravante|de futuro|no futuro|a partir de agora
    |desde agora`,
  done_with: "por engano|por erro|sem querer|enganei me|me enganei|foi um erro|por lapso",
  unsubscribe: `desinscrev*|cancelar a inscricao|cancelar a minha|cancelar minha inscricao
    |anular a inscricao|anular a minha|descadastr*|dessubscrev*|unsubscribe|dar baixa`,
  remove: `tirar|tirem|tire|tirem me|tire me|retirar|retirem|retire|remover|removam|remova|apagar
    |apaguem|apague|eliminar|eliminem|elimine|excluir|excluam|riscar|risquem|sair da lista
    |fora da lista`,
  end: `sair|saio|deixar|deixo|parar|parem|pare|cessar|cancelar|cancelem|cancelo|terminar|termino
    |abandonar|abandono|desistir|desisto|anular|anulem|renunciar|acabar|demito me|demissao`,
  list: `lista|listas|registo|registro|grupo|mailing|base de dados|ficheiros|ficheiro|arquivo
    |arquivos|destinatarios|rede`,
  mails: `mail|mails|email|emails|e mail|e mails|mensagem|mensagens|correio|correios|boletim
    |boletins|carta|cartas|avisos|aviso|noticias|notificacoes|comunicacoes|alertas|a informacao
    |informacoes|newsletter|spam`,
  receive: `receber|recebo|recebe los|recebe las|ler|obter|ser informad*|estar informad*
    |ser avisad*|manter me|avisem me|informem me|estar a par|ficar a par|te los`,
  send: `enviar|enviem|envie|enviar me|mandar|mandem|mande|mandar me|escrever|escrevam|escreva
    |escrever me|contactar|contactem|incomodar|incomodem|chatear|chateiem`,
  member: `membro|membros|socio|socia|socios|participante|participar|fazer parte|faco parte
    |parte do|parte da|inscrito|inscrita|inscritos|inscricao|adesao|pertencer|aderente|assinatura`,
  partnership: `plp|grupo|associacao|rede|parceria|comunidade|vizinhos vigilantes|projeto
    |iniciativa|programa|equipa|equipe|bairro|prevencao|comite|vizinhanca|organizacao`,
  leave_idiom: `deixem me em paz|deixe me em paz|me deixem em paz|esquecam me|nao contem comigo
    |nao contem mais comigo|(tirem me/tire me/retirem me/retire me/removam me/remova me/apaguem me
      /apague me/eliminem me/excluam me/me tirem/me retirem/me removam/me excluam/me apaguem) (da
      /do/das/dos/desta/por favor)|tirem me|retirem me|removam me|apaguem me|(parem de/pare de
      /parem com/deixem de/deixe de/chega de/basta de) (enviar*/mandar*/escrever*/me enviar/me
      mandar/me escrever/chatear*/incomodar*/mails/emails/mensagens/spam/os emails/os mails/as
      mensagens/me incomodar)|(nao me/nao nos) (enviem mais/mandem mais/escrevam mais/enviem/mandem
      /escrevam/contactem mais/contactem/incomodem mais/incomodem/interessa mais/interessa receber)
    |nao enviem mais|nao mandem mais|nao escrevam mais|(ja nao/nao) (quero receber/queremos receber
      /desejo receber/quero mais/queremos mais/quero ser membro/quero fazer parte/quero saber/quero
      continuar/quero estar na lista/desejo fazer parte/desejo ser membro/pretendo receber/tenho
      interesse em receber/preciso de receber/e preciso enviar*/e preciso mandar*/interessa
      receber)|sair do grupo|sair da lista|sair do plp|sair da associacao|saio do grupo
    |deixar o grupo|deixo o grupo|deixar de ser membro|deixar de receber|deixar de fazer parte
    |abandonar o grupo|abandono o grupo|cancelar a minha inscricao|cancelem a minha|cancelar minha
    |anular a minha inscricao|anulem a minha|quero sair|queremos sair|nao e para mim
    |farto dos vossos|farta dos vossos|farto das vossas|farto de receber|farta de receber
    |nunca pedi estes|nao pedi estes|nunca pedi para`,
  leave_hint: `vou mudar me|vamos mudar|mudamos para|mudei para|volto para portugal
    |voltamos para portugal|vou para portugal|vamos para portugal|vou para o brasil|ja nao moro
    |ja nao vivo|nao tenho tempo|nao leio|nunca leio|nao me interessa|demasiados emails
    |demasiadas mensagens|lar de idosos|lamento mas|adeus|de vez|para sempre|definitivamente
    |obrigado por tudo|obrigada por tudo|na minha idade`,
  enough: "chega|basta|ja chega|farto|farta|fartos",
  sign_up: `inscrever|inscrever me|inscrever nos|inscrevo|inscricao|inscreva|inscrevam|registar
    |registar me|registrar|registrar me|juntar me|juntar nos|me juntar|aderir|tornar me membro
    |me tornar membro|tornar me|ser membro|ser membros|ser socio|ser socia|fazer parte|participar
    |entrar no grupo|entrar para o|entrar no|me inscrever|nos inscrever|cadastrar|candidatar
    |candidatura|ser incluid*|ser adicionad*|pertencer|alistar`,
  add: `adicionar|adicionem|adicione|acrescentar|acrescentem|incluir|incluam|inclua|por me|ponham
    |ponham me|meter|metam|metam me|colocar|coloquem|inscrevam|inscreva|registem|registe|contem
    |juntem`,
  join_idiom: `inscrevam me|inscreva me|inscrevam nos|me inscrevam|adicionem me|me adicionem
    |incluam me|me incluam|ponham me na|metam me na|coloquem me na|contem comigo|contem connosco
    |podem contar comigo|fazer parte do|fazer parte da|fazer parte deste|fazer parte desse
    |juntar me ao|juntar me a|me juntar ao|me juntar a|juntar nos ao|tornar me membro
    |me tornar membro|ser membro do|ser membro da|(queria/quero/gostaria de/gostava de/desejo
      /queremos/queriamos/gostariamos de/gostavamos de/como faco para/como posso/como fazer para
      /como podemos) (inscrever me/inscrever nos/me inscrever/nos inscrever/aderir/participar/fazer
      parte/juntar me/me juntar/ser membro/ser membros/ser socio/tornar me/me tornar/entrar no
      grupo/entrar para o/entrar/registar me/me registar/me cadastrar)|inscricao no plp
    |inscricao no grupo|aderir ao|aderir a|entrar no grupo|entrar no vosso
    |estou interessad* em participar|estou interessad* em fazer|estou interessad* no
    |tenho interesse em participar|tenho interesse em fazer|interessa me participar|receber tambem
    |voltem a por me|onde me inscrevo|como me inscrevo`,
  join_hint: `cartaz|folheto|falou me|me falou|mudei me|acabei de me mudar|moro em|moro na|moro no
    |vivo em|vivo na|moramos|vivemos|novo no bairro|nova no bairro|boa iniciativa|boa ideia|ajudar
    |eu tambem|minha rua|meu bairro|nao recebo nada|reformado|reformada|aposentad*`,
  other_body: `ginasio|academia|trabalho|curso|banco|seguro|proximus|voo|orange|whatsapp|facebook
    |escola|contrato|fumar|a casa|o carro|o lixo|partido|baixa medica`,
  pause_idiom: `suspender|suspendam|uma pausa|em pausa|temporariamente|por uns tempos
    |durante as ferias|durante a minha ausencia|ate ao nosso regresso|ate ao meu regresso
    |ate voltarmos|ate eu voltar|ate setembro|continuo membro|continuamos membros|continuar membro
    |quero continuar no|menos mensagens|menos emails|nao quero sair|nao queremos sair|nao me tirem
    |nao quero cancelar|nao me retirem|nao me removam`,
  office_role: "coordenador|coordenadora|coordenadores|responsavel|tesoureiro|secretario|cargo de",
  data: `dados|dados pessoais|informacao|informacoes|foto|fotos|numero|telefone|historico|mensagens
    |nome|morada|ficha`,
  about_me: `sobre mim|sobre nos|meus dados|os meus dados|nossos dados|minha informacao
    |a meu respeito|minha ficha|minhas fotos|em meu nome`,
  access: `saber|conhecer|consultar|ver|copia|aceder|acesso|obter|guardam|tem|conservam|fornecer
    |fornecam`,
  erase: "apagar|apaguem|eliminar|eliminem|destruir|destruam|remover|removam|excluir|excluam",
  everything: "tudo|todos|todas|toda|qualquer|completamente|nada|totalmente|definitivamente",
  access_idiom: `direito de acesso|artigo 15|art 15|copia dos meus dados|copia de todos
    |que dados tem|quais dados|que dados|que informacoes tem|o que sabem sobre mim
    |o que tem sobre mim|aceder aos meus dados|acesso aos meus dados|tem sobre mim
    |guardam sobre mim`,
  erase_idiom: `direito ao esquecimento|direito ao apagamento|artigo 17|art 17|(apagar/apaguem
      /apague/eliminar/eliminem/elimine/destruam/remover/removam/excluam) (os meus dados/meus dados
      /todos os meus/todos os dados/tudo o que/toda a informacao/todas as minhas)
    |retiro o meu consentimento|nenhum rasto`,
  new: `novo|nova|mudei|mudou|mudar|mudanca|alterado|alterar|antigo|antiga|velho|outro|errado
    |errada|erro`,
  detail: `morada|endereco|numero|telefone|telemovel|celular|email|e mail|apelido|sobrenome|nome
    |contacto|contactos|lingua`,
  change: `mudar|mudem|alterar|alterem|corrigir|corrijam|atualizar|atualizem|actualizar|substituir
    |anotar|anotem|tomem nota`,
  moved: `mudei de casa|mudamos de casa|mudei me|mudamo nos|nova casa|agora moro|agora moramos
    |novo apartamento`,
  update_idiom: `nova morada|novo endereco|novo numero|novo telefone|novo telemovel|novo email
    |novo e mail|novo apelido|mudei de numero|mudei de telefone|mudei de email|mudei de morada
    |mudamos de morada|mudanca de morada|mudanca de endereco|alterar a minha morada|alterar o meu
    |atualizar os meus|atualizem os meus|o meu numero mudou|meu numero mudou|a minha morada mudou
    |em portugues por favor|usem este email|escrevam me para este|escrevem mal o meu`,
  language_name: "portugues|frances|holandes|neerlandes|alemao|ingles|italiano|espanhol",
  thanks: `obrigado|obrigada|obrigadinha|muito obrigado|muito obrigada|agradeco|agradecemos
    |agradecid*|grato|grata|bem haja`,
  praise: `excelente|perfeito|otimo|optimo|muito bem|bom trabalho|parabens|fantastico|muito util
    |muito interessante|simpaticos|continuem assim|bravo|contente|impecavel`,
  received: "recebido|entendido|de acordo|esta bem|ok|okay|de nada|tomei nota|combinado|certo",
  greeting: `feliz natal|boas festas|feliz ano novo|bom ano|bom fim de semana|bom dia a todos
    |ate breve|ate logo|boa semana|boa continuacao|parabens`,
  question_word: `que|o que|como|quando|onde|quem|qual|quais|quanto|quantos|porque|por que|ha|posso
    |podemos|devo|devemos|tenho de|tenho que|podem|poderiam|e possivel|pode se|e obrigatorio
    |e verdade|tem|alguem sabe|a que horas|a quem|sera que|existe|existem`,
  ask_info: `saber se|saber quando|saber como|saber onde|saber quem|saber o que|saber qual
    |saber que|queria saber|gostaria de saber|gostava de saber|podem dizer me|podiam dizer me
    |pode me dizer|podem me dizer|mais informacoes|mais informacao|informacoes sobre
    |informacao sobre|uma pergunta|pergunta|perguntar|duvida|conselho|conselhos|recomendam
    |aconselham|telefonem me|telefonar me|ligar me|liguem me|contactar com|falar com|marcar
    |a quem devo|com quem|noticias de|explicar|expliquem|nao percebo|nao percebi|nao entendi`,
  ask_rule: `permitido|proibido|legal|obrigatorio|gratis|gratuito|custa|custo|pagar|preco|condicoes
    |formulario|autocolante*|horario|requisitos`,
  topic: `reuniao|reunioes|assembleia|visita|alarme|camara|camaras|camera|fechadura
    |policia de bairro|esquadra|numero|telefone|morada|linguas|lingua`,
  auto_idiom: `resposta automatica|mensagem automatica|fora do escritorio|estou de ferias ate
    |ausente ate|nao responda a este|nao respondam a este`,
  auto_hint: "ausente|ferias|no meu regresso|sem acesso|acesso limitado|em caso de urgencia",
  bounce_idiom: `nao foi possivel entregar|nao pode ser entregue|nao entregue
    |caixa de correio cheia|utilizador desconhecido|endereco nao encontrado`,
  spam_idiom: `clique aqui|oferta especial|oferta exclusiva|voce ganhou|ganhou um|emprestimo
    |bitcoin|investimento|heranca|dados bancarios|cartao de credito|sua conta foi
    |verifique a sua conta|codigo promocional|orcamento gratis|nossos produtos
    |nossa empresa oferece|reenvie esta|dez amigos`,
  past_time: `ontem|anteontem|ontem a noite|esta noite passada|na semana passada|semana passada
    |no mes passado|mes passado|no ano passado|a noite passada|no fim de semana|segunda feira
    |terca feira|quarta feira|quinta feira|sexta feira|no sabado|no domingo|na segunda|na terca
    |na quarta|na quinta|na sexta|ha dois|ha tres|ha dias|ha uma semana|ha um mes|ha uns
    |no outro dia|quando voltei|quando voltamos|quando cheguei|quando chegamos|ao chegar|ao voltar
    |durante a noite|de madrugada|esta madrugada|recentemente|ultimamente|hoje de manha|esta manha
    |em janeiro|em fevereiro|em marco|em abril|em maio|em junho|em julho|em agosto|em setembro
    |em outubro|em novembro|em dezembro`,
  now: `agora|agora mesmo|neste momento|neste preciso momento|neste instante|neste exato momento
    |enquanto escrevo`,
  going_on: `(esta a/estao a/esta alguem a/andam a) (tentar/arrombar/forcar/partir/entrar/saltar
      /trepar/subir/queimar/deitar/despejar/descarregar/atirar/bater/lutar/roubar/pintar/destruir
      /incendiar/ameacar/atacar/gritar/arder/rebentar)|(esta/estao) (tentando/arrombando/forcando
      /quebrando/entrando/pulando/escalando/queimando/jogando/despejando/descarregando/atirando
      /batendo/brigando/roubando/pichando/destruindo/incendiando/ameacando/atacando/gritando)
    |desde ha .. minutos|ha .. minutos que`,
  witness: "estou a ver|estou vendo|da minha janela|vejo os|vejo o a|estou a olhar",
  just: `acabou de|acabaram de|acaba de|acabam de|acabei de ver|acabei de ouvir|acabamos de ver
    |mesmo agora|ha um minuto|ha um momento|ha bocadinho`,
  still_there: `ainda esta|ainda estao|continua la|continuam la|ainda la|nao vai embora
    |nao vao embora|nao se vai|nao quer sair|nao para|nao param|voltou agora|voltaram agora
    |continua a bater|continua a tentar|ainda dentro`,
  recurrent: `todos os dias|todas as noites|todas as semanas|todos os fins|cada dia|cada noite
    |cada semana|cada vez|muitas vezes|sempre|as vezes|varias vezes|constantemente|de vez em quando
    |normalmente|toda a noite|quase todos|frequentemente`,
  since: "ha dias|ha semanas|ha meses|desde|ha uma semana|ha muito",
  gone: `foi se embora|foram se embora|foi embora|foram embora|fugiu|fugiram|escapou|escaparam
    |ja nao esta|ja nao estao|a policia veio|a policia ja veio|veio a policia|queixa|falso alarme
    |detido|detidos|preso|presos|partiu quando|desapareceu|desapareceram`,
  imagined: `se vir|se eu vir|se virmos|se alguem|em caso de|o que fazer|que devo fazer|que devemos
    |podia ser|poderia ser|para evitar|evitar|prevenir|proteger|um dia|contra roubos|contra o|filme
    |simulacro|como se`,
  see: `vi|vimos|vejo|vemos|reparei|reparamos|notei|encontrei|encontramos|informo|informar|avisar
    |aviso|denunciar|comunicar|quero informar|minha camara|tenho visto`,
  hear: `ouco|ouvimos|ouve se|ouvem se|ouvi|ouco barulho|barulhos|barulho em|passos|gritos|pancadas
    |escuto`,
  there_is: `ha|havia|outra vez|de novo|continua|continuam|esta cheio|apareceu|apareceram|deixaram
    |encontra se|encontram se|ainda`,
  place: `em frente|atras|na esquina|esquina|a frente|defronte|perto de|perto do|perto da|ao lado
    |junto a|junto ao|na rua|na minha rua|na nossa rua|rua|avenida|praca|estacionamento|parque
    |passeio|calcada|bosque|mata|ponte|rio|ribeiro|paragem|estacao|escola|igreja|cemiterio
    |cruzamento|escadas|predio|entrada|patio|contentor|contentores|ecoponto|vidrao|campo|rue
    |supermercado|garagens`,
  evidence: `foto em anexo|em anexo|anexo|foto|fotos|video|matricula|matriculas|placa|descricao
    |vestido de|capuz|bone|casaco|carrinha|alto|sotaque|por volta|as 3|cerca das|cerca de`,
  for_information: `para informar|para vossa informacao|para avisar|informo que|tenham cuidado
    |cuidado|atencao|se alguem viu|facam alguma coisa|e uma vergonha|vergonha|inaceitavel|que nojo
    |ja chega|estamos fartos|estou farto|estou farta`,
  person: `alguem|homem|homens|mulher|mulheres|senhor|senhora|tipo|tipos|individuo|individuos
    |desconhecido|desconhecidos|rapaz|rapazes|rapariga|raparigas|jovem|jovens|crianca|criancas
    |miudo|miudos|adolescentes|gajo|gajos|cara|caras|bando|casal|pessoa|pessoas|gente|ladrao
    |ladroes|vandalos|condutor|operario|operarios|vendedor|intruso|intrusos|sujeito|idoso|idosa
    |tecnico|moco|mocos`,
  somebody: `alguem|(um/uma/dois/duas/tres/uns/umas/varios/2/3) (homem/homens/tipo/tipos/individuo
      /individuos/desconhecido/desconhecidos/rapaz/rapazes/jovem/jovens/gajo/gajos/ladrao/ladroes
      /mulher/mulheres/pessoa/pessoas/encapuzados/camiao/carrinha/carro/falso policia)`,
  pronoun: "ele|ela|eles|elas|quem",
  suspect: `suspeit*|estranho|estranha|estranhos|esquisito|esquisita|desconhecido|desconhecida
    |desconhecidos|nunca visto|nao conheco|inquietante`,
  home: `casa|casas|apartamento|apartamentos|habitacao|moradia|garagem|garagens|jardim|jardins
    |quintal|cave|sotao|arrecadacao|cozinha|quarto|sala|casa de banho|banheiro|varanda|terraco
    |telhado|patio|escada|escadas|predio|hall|corredor|andar|vizinho|vizinha|vizinhos|vedacao|muro
    |domicilio|barracao|sebe|lar`,
  opening: `porta|portas|janela|janelas|vidro|vidros|persiana|persianas|estore|estores|fechadura
    |fechaduras|macaneta|puxador|portao|grade|grades|cadeado|campainha|campainhas|caixa do correio
    |intercomunicador`,
  burglary: `assalto|assaltos|assaltaram|assaltada|assaltado|assaltou|assaltar|roubo|roubos
    |roubaram|foi roubad*|fomos roubados|roubou|furto|furtos|arrombamento|arrombaram|arrombada
    |arrombado|arrombar|arrombando|arromba|forcada|forcado|forcaram|forcar|tentativa de roubo
    |tentativa de assalto|intrusao|intruso|intrusos|ladrao|ladroes|pe de cabra|joias|gavetas
    |remexid*|remexeram|esvaziaram|entraram em casa|entraram na casa|entraram no|ronda|rondar
    |rondam|rondava|a rondar|rondando|a vigiar as casas|olhava para as|olhavam para as
    |a olhar para as|a olhar para as casas|a fotografar|fotografava|fotografavam|falso policia
    |falsos policias|falso tecnico|falsos tecnicos|fazer se passar|fazia se passar|faziam se passar
    |fazendo se passar|porta a porta|contador|marcas na|marca na|giz|passa devagar|a passar devagar
    |passava devagar|passou devagar|devagar|devagarinho`,
  burglary_hint: `roubado|roubada|roubar|alarme|ausencia|tocaram|tocou|bateram|campainha|policia
    |carteira|dinheiro|computador|televisao|bicicleta|bicicletas|ferramentas|encomenda|lanterna
    |capuz|luvas|carrinha|matricula|vigia|a vigiar|chaves|casa|casas|porta|janela|fechadura|garagem`,
  theft: `roubo|roubos|roubado|roubada|roubados|roubaram|roubou|roubar|furto|furtos
    |levaram (o/a/os/as/tudo)`,
  trash: `lixo|lixos|sacos|saco|residuos|detritos|entulho|moveis|movel|colchao|colchoes|sofa|sofas
    |cadeirao|frigorifico|geladeira|maquina de lavar|pneus|pneu|tinta|oleo|latas|garrafas|papeis
    |cartoes|cartao|papelao|plasticos|plastico|contentor|caixote|beatas|eletrodomesticos|monos
    |tralha|carrinho|bidoes|bidao|seringas|liquido|coco`,
  dump: `deitado|deitaram|deitar|deita|deitam|despejo|despejaram|despejar|despeja|despejam
    |despejado|despejando|atirado|atiraram|atirar|largado|largaram|abandonado|abandonada
    |abandonados|abandonaram|abandonar|deixado|deixaram|deixam|descarregar|descarregam
    |descarregaram|descarregando|jogar|jogam|jogaram|jogando|lixeira|esvaziar`,
  vandal: `vandal*|partido|partida|partidos|partiram|partir|partem|quebrado|quebrada|quebraram
    |quebrar|quebrando|destruido|destruida|destruiram|destruir|destroem|destruindo|danificado
    |danificada|danificaram|danos|queimado|queimada|queimaram|queimar|queimam|grafiti|grafitis
    |graffiti|pichado|picharam|pichando|pintaram|pintar|arrancaram|arrancado|arrancados|viraram
    |riscado|riscaram|incendiaram|pegaram fogo a`,
  public_thing: `banco|bancos|jardim|parque|paragem|abrigo|baloicos|baloico|escorrega|sinal|sinais
    |poste|candeeiro|monumento|estatua|fonte|arvore|arvores|flores|plantas|escola|igreja|cemiterio
    |campas|ponte|tunel|estacao|caixote|contentor|contentores|fachada|muro|parede|rua|passeio
    |canteiros|caixa do correio|campo de futebol|parque infantil`,
  incivility: `lixeira|despejo ilegal|lixo na rua|sujo|suja|sujos|sujidade|sujeira|coco de cao
    |coco de caes|cocos de cao|dejetos|dejectos|excrementos|transborda*|mau cheiro|cheira mal|fedor
    |fedem|ratos|ratazanas|queima de|queimar lixo|queimar plastico|queimando lixo|poluicao|urinam
    |urina|mijar|vomito|grafiti|grafitis|graffiti|vandalismo|carro abandonado|carros abandonados
    |sem matricula|carrinho de|ecoponto|vidrao`,
  off_theme: `velocidade|correm|depressa demais|estacionado|estacionados|estacionam|mal estacionado
    |transito|camioes|semaforo|acidente|choque|barulho|barulhos|musica|ladra|ladram|ladrar|cao|caes
    |cachorro|mordeu|discussao|zanga|insulta|insultos|ameaca|ameacas|drogas|droga|trafico de
    |vendem droga|traficantes|seringas|gato|gata|perdido|perdida|desaparecido|desaparecida|burla
    |burlas|golpe|whatsapp|facebook|candeeiro|candeeiros|iluminacao|buraco|buracos|inundacao
    |politicos|presidente da|camara municipal|impostos|eleicoes|imigrantes|estrangeiros|mendigos
    |carro roubado|roubaram o carro|roubaram me o carro|carteirista|loja|supermercado|briga
    |agressao|bate|bater|faca|pistola|bebado|bebados|autocarro|comboio|trotinete|mota|motas
    |incendio|fogo|fumo|fumaca|gas|festa|festas|foguetes|petardos|bar|renda|ferido|inconsciente`,
  noise: "barulho|barulhos|musica|gritos|ladra|ladram|ladrar|festa|algazarra|buzina|berbequim",
  car: `carro|carros|automovel|viatura|veiculo|veiculos|carrinha|camiao|camioes|mota|moto|bmw|audi
    |golf|mercedes`,
  help_cry: `socorro|ajuda|acudam|ajudem me|ajudem nos|me ajudem|me ajude|ajude me|ajuda por favor
    |venham depressa|venham rapido|venham ja|venham por favor|chamem a policia
    |chamem uma ambulancia|chamem os bombeiros|liguem a policia|mandem a policia|enviem a policia
    |mandem alguem|mandem ajuda|preciso de ajuda|precisamos de ajuda|vai me matar|vai mata la
    |vai mata lo|quer me matar|salvem me|depressa por favor|rapido por favor|e uma emergencia`,
  help_weak: `o que faco|que faco|nao sei o que fazer|tenho medo|temos medo|estou aterrorizad*
    |estou a tremer|ninguem atende|nao atendem|nao me atrevo|nao posso falar|nao posso ligar
    |sem bateria|podem vir|urgente|depressa|urgencia|emergencia|rapido`,
  force: `(tenta/tentam/a tentar/tentar/tentando/quer/querem/a querer) (entrar/abrir/forcar
      /arrombar/partir/quebrar/saltar/rebentar/invadir/deitar abaixo/arrebentar)|arromba|arrombam
    |arrombar|arrombando|forca a|forcam a|forcar|forcando|parte a|partem a|partir a|partir o|quebra
    |quebram|quebrando|rebenta|rebentam|rebentar|bate na porta|batem na porta|bater na porta
    |bate a porta com|pontapes|chuta|chutam|chutando|salta o|saltam o|saltar|pula|pulam|pulando
    |trepa|trepam|trepar|escala|escalam|escalando|pe de cabra|abana a|a mexer na|mexe na|mexem na
    |mexer na`,
  intrude: `entra na|entra no|entra pela|entra em|entram na|entram no|entram pela|entram em
    |entrar na|entrar no|entrar pela|entrar em|entrando|acabou de entrar|acabaram de entrar
    |entrou alguem agora|salta o|saltam o|mexe nas|remexe|remexem|a roubar|rouba|roubam|roubando
    |sai da casa com|saem com|levam|a levar|invade|invadem|invadindo|assalta|assaltam|a assaltar`,
  inside: `(na/dentro da/dentro de/em/no/dentro do) (minha casa/nossa casa/sua casa/casa/meu
      apartamento/apartamento/meu jardim/jardim/minha garagem/garagem/cozinha/minha cozinha/sala
      /cave/quarto/meu quarto/meu quintal/quintal/predio/telhado/varanda/minha varanda/terraco
      /escada/casa do/casa da/casa dos/casa de/moradia/arrecadacao/sotao)|dentro|la dentro|em baixo
    |la em baixo|no interior|casa do vizinho|casa da vizinha|casa em frente|casa da frente
    |casa ao lado`,
  at_door: `a porta|a minha porta|na porta|na minha porta|em frente a minha porta|em frente a porta
    |em frente da minha casa|a frente da minha casa|fora da minha casa|a janela|na minha janela
    |na janela|atras da casa|atras da minha casa|a volta da casa|no patamar|na entrada`,
  lurk: `ronda|rondam|a rondar|rondando|vigia|vigiam|a vigiar|observa|observam|a observar|espreita
    |espreitam|a espreitar|espia|olha pela|olham pela|esconde se|escondem se|escondido|escondidos
    |encapuzad*|mascarad*|lanterna|lanternas|capuz|capuzes|segue me|a seguir me|agachado|a espera`,
  sign_of_life: `luz|luzes|lanterna|barulho|barulhos|passos|alguem a andar|movimento|movimentos
    |a mexer|mexer se|sombra|sombras|vulto|vultos|silhueta|vozes|alarme|vidro partido
    |vidros partidos|vidros a partir|porta aberta|janela aberta`,
  alarm_rings: "(alarme/sirene) .. (toca/tocar/apita/disparou/a tocar/tocando)",
  owner_away: `de ferias|em viagem|em portugal|no estrangeiro|em franca|no hospital|ausentes|fora
    |nao estao|nao esta em casa|nao esta ninguem|ninguem em casa|casa vazia|esta vazia|vazia
    |vive sozinha|vive sozinho|mora sozinha`,
  hiding: `estou escondid*|estamos escondid*|escondi me|escondemo nos|me escondi|tranquei me
    |trancamo nos|me tranquei|trancad* na|trancad* no|fechei me|estou fechad*|estou pres*
    |estou sozinha|estou sozinho|estamos sozinhos|estamos sozinhas|sozinha em casa|sozinho em casa
    |sozinha com`,
  violence: `bate|batem|a bater|bater na|bater no|batendo|espanca|espancam|espancar|espancando
    |ataca|atacam|atacar|atacando|agride|agridem|agredir|agredindo|ameaca|ameacam|ameacar|ameacando
    |esfaque*|estrangul*|viola|violar|estupr*|lutam|a lutar|lutando|brigando|a brigar|briga|grita
    |gritam|a gritar|gritando|pede ajuda|pede socorro|a pedir ajuda|por ajuda|por socorro|tiro
    |tiros|dispara|disparos|segue me|persegue|rapta*|sequestr*|arrasta|a arrastar
    |assaltar uma pessoa|a ser assaltad*`,
  weapon: `faca|facas|navalha|arma|armas|pistola|espingarda|machado|catana|taco|barra de ferro
    |martelo|armado|armados`,
  injury: `inconsciente|desmaiou|desmaiad*|sem sentidos|nao respira|respira mal|nao se mexe
    |nao se move|nao reage|nao responde|sangra|a sangrar|sangrando|muito sangue|perder sangue
    |enfarte|ataque cardiaco|convulsoes|a sufocar|sufoca|afoga|a afogar|afogando|caiu|caiu da
    |caiu das|caido no chao|caida no chao|deitado no chao|deitada no chao|ferido|ferida|feridos
    |gravemente|suicid*|quer saltar|vai saltar|atirar se|matar se|overdose|intoxicad*|eletrocut*
    |atropel*|preso no elevador|encurralad*|a dar a luz|a morrer|morrendo|labios azuis|dor no peito`,
  fire: `fogo|incendio|chamas|fumo|fumaca|arde|ardem|a arder|ardendo|em chamas|esta a queimar
    |pegou fogo|explosao|explodiu|fuga de gas|cheiro a gas|cheira a gas|cheiro de gas
    |cheira a queimado|monoxido|curto circuito|faiscas`,
  lost_person: `crianca pequena|crianca sozinha|menino|menina|bebe|idoso|idosa|senhora idosa
    |senhor idoso|senhora de idade|alzheimer|desorientad*|de pijama|descalc*|fechada num carro
    |fechado num carro`,
  hazard: `cabo eletrico|cabos eletricos|arvore caida|vai cair|prestes a cair|a desabar|desabou
    |desmoron*|tampa de esgoto|a agua sobe|a inundar|produto quimico|bomba|granada|pacote suspeito
    |em contramao|na linha do comboio|nos carris|na autoestrada|cao perigoso|cao ataca|cao a atacar`,
  throwing: `(atira/atiram/atirar/a atirar/atirando/jogam/jogando/lancam) (pedras/garrafas/petardos
      /tijolos/objetos)|pegam fogo|a pegar fogo|pegar fogo a|pegando fogo|deitar fogo|a queimar um
    |a queimar o|queimam um|a partir os|a partir as|a partir tudo|a destruir|destroem|destruindo
    |a pintar|pichando|a arrancar`,
  police_called: `chamei a policia|chamamos a policia|liguei a policia|ja chamei|a policia ja
    |a policia veio|fiz queixa|fizemos queixa|apresentei queixa|queixa na policia|esquadra
    |liguei para o 101|liguei para o 112`,
  not_danger: `fogo de artificio|fogos de artificio|churrasco|grelhados|detetor de fumo
    |detector de fumo|contador do gas|fatura do gas|botija de gas|bilha de gas|tecnico do gas
    |companhia do gas|gas hilariante|bombeiros voluntarios`,
};
