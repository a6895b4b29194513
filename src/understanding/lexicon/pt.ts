// Portuguese, of Portugal and Brazil: joining, leaving, data and details, courtesy and questions. What
// people see and fear stands in pt-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { ptSeen } from "./pt-seen.ts";

export const pt: Lexicon = {
  ...ptSeen,

  self: `eu|nos|me|minha (mulher e eu/esposa e eu)|eu (e a minha/e o meu)|a gente|meu marido e eu`,
  me: `me|mim|nos|meu (nome/email/numero)|o (meu nome/meu email/meu numero)|inscrever (me/nos)
    |(inscrevam/inscreva/tirem/tire/retirem/removam/apaguem/adicionem) me|minha morada
    |a minha morada|os meus dados`,
  other_person: `minha (mae/avo/irma/filha/tia/sogra/cunhada/vizinha/amiga)
    |meu (pai/avo/irmao/filho/tio/sogro/cunhado/vizinho/amigo/ex/ex marido)
    |meus (pais/filhos/vizinhos)|uma (vizinha/amiga)|um (vizinho/amigo)|os vizinhos|a vizinha
    |o vizinho`,
  they: "ele|ela|eles|elas",
  for_them: `inscreve (la/lo)|inscrever (a/o) (minha/meu)
    |(o seu/a sua) (nome/morada/inscricao/email)|(em nome dela/em nome dele/por ela/por ele)
    |tira (la/lo)|retira (la/lo)`,
  spouse: "meu (marido/esposo/companheiro)|minha (mulher/esposa/companheira)",
  accompanied: "com|como|de|da|do|por|pela|pelo|tambem|e eu|gracas a|junto com|falou me|me falou",
  want: `quero|queremos|queria|queriamos|gostaria|gostariamos|gostava|gostavamos|desejo|desejamos
    |prefiro|preferimos|pretendo|pretendemos|decidi|decidimos|peco|pedimos|espero|adorava
    |adoraria|interessa me|me interessa|estou interessad*|estamos interessados|tenho interesse
    |com gosto`,
  they_want: "quer|querem|gostaria|gostava|deseja",
  ask: `pf|podem|podiam|poderiam|pode|podia|poderia|posso|podemos|se (possivel/for possivel)
    |peco (vos/lhe)|pedia|agradeco (que/a)|como (faco/fazemos/posso/podemos)
    |o (que devo/que e preciso)|tenho (de/que)|queiram|solicito|queira|por favor|fazem o favor
    |pode se|e possivel|seria possivel|agradecia que|que tenho de|preciso de`,
  not: "nao|nunca|jamais|sem|nenhuma|nem|em vez de",
  not_fails: `sei|sabia|encontro|consigo|percebo|entendo|recebo|recebemos|recebi|esquecam
    |me (enviem/mandem/escrevam/contactem/incomodem/interessa)|enviem|mandem|escrevam|interessa
    |quero (receber/mais/ser membro/fazer parte/saber/continuar/estar na)|so|ainda
    |preciso (de receber/mais)|e (preciso/para mim)|leio|pedi
    |(estou interessad* em/queremos/desejo/tenho interesse em) receber|enviem me|contem comigo
    |vale a pena`,
  undecided: `antes de (me inscrever/inscrever me/decidir/aderir)
    |(tenho de/tenho que/devo) (sair/cancelar/deixar)|se (eu sair/me mudar/mudar)|nao sei se`,
  no_more: `nao (.. mais/quero mais/desejo mais/queremos mais/quero/desejo/pretendo/queremos)
    |ja nao|nunca mais|farto de|farta de`,
  lacking: `nao (recebi/recebemos/recebo/tenho recebido/chega/chegam)
    |nunca (recebi/recebo/recebemos)|nao me (chega/chegam)`,
  also: "tambem|igualmente|como (ela/ele/eles)|eu tambem|nos tambem",
  but: "mas|ou|porem|porque|pois|entao|e|so|por isso|no entanto",
  from_now: `a (partir de/partir de agora)|de (agora em diante/futuro)|doravante|no futuro
    |desde agora`,
  done_with: "por (engano/erro/lapso)|sem querer|enganei me|me enganei|foi um erro",
  unsubscribe: `desinscrev*|cancelar (a inscricao/a minha/minha inscricao)
    |anular (a inscricao/a minha)|descadastr*|dessubscrev*|unsubscribe|dar baixa`,
  remove: `tirar|tirem|tire|retirar|retirem|retire|remover|removam|remova|apagar|apaguem|apague
    |eliminar|eliminem|elimine|excluir|excluam|riscar|risquem|tirem me|tire me|sair da lista
    |fora da lista`,
  end: `sair|saio|deixar|deixo|cancelar|cancelem|cancelo|abandonar|abandono|desistir|desisto
    |anular|anulem|renunciar|demissao|demito me`,
  list: `lista|listas|registo|registro|grupo|mailing|ficheiros|ficheiro|arquivo|arquivos
    |destinatarios|rede|base de dados`,
  mails: `mail|mails|email|emails|e (mail/mails)|mensagem|mensagens|correio|correios|boletim
    |boletins|carta|cartas|avisos|aviso|noticias|notificacoes|comunicacoes|alertas|informacoes
    |newsletter|spam|a informacao`,
  receive: `receber|recebo|recebe (los/las)|ler|obter|ser (informad*/avisad*)
    |estar (informad*/a par)|(manter/avisem/informem) me|ficar a par|te los`,
  send: `enviar|enviem|envie|mandar|mandem|mande|escrever|escrevam|escreva|contactar|contactem
    |incomodar|incomodem|chatear|chateiem|(enviar/mandar/escrever) me`,
  member: `membro|membros|socio|socia|socios|participante|participar|parte (do/da)|inscrito
    |inscrita|inscritos|inscricao|adesao|pertencer|aderente|assinatura|fazer parte|faco parte`,
  partnership: `plp|grupo|associacao|rede|parceria|comunidade|projeto|iniciativa|programa|equipa
    |equipe|bairro|prevencao|comite|vizinhanca|organizacao|vizinhos vigilantes`,
  leave_idiom: `nao (contem comigo/contem mais comigo/enviem mais/mandem mais/escrevam mais/e
      para mim/pedi estes)|(tirem me/tire me/retirem me/retire me/removam me/remova me/apaguem me
      /apague me/eliminem me/excluam me/me tirem/me retirem/me removam/me excluam/me apaguem) (da
      /do/das/dos/desta/por favor)|(parem de/pare de/parem com/deixem de/deixe de/chega de/basta
      de) (enviar*/mandar*/escrever*/me enviar/me mandar/me escrever/chatear*/incomodar*/mails
      /emails/mensagens/spam/os emails/os mails/as mensagens/me incomodar)|(nao me/nao nos)
      (enviem mais/mandem mais/escrevam mais/enviem/mandem/escrevam/contactem mais/contactem
      /incomodem mais/incomodem/interessa mais/interessa receber)|(ja nao/nao) (quero receber
      /queremos receber/desejo receber/quero mais/queremos mais/quero ser membro/quero fazer
      parte/quero saber/quero continuar/quero estar na lista/desejo fazer parte/desejo ser membro
      /pretendo receber/tenho interesse em receber/preciso de receber/e preciso enviar*/e preciso
      mandar*/interessa receber)|sair (do grupo/da lista/do plp/da associacao)
    |deixar (o grupo/de ser membro/de receber/de fazer parte)|cancelar (a minha inscricao/minha)
    |farto (dos vossos/das vossas/de receber)|farta (dos vossos/de receber)
    |nunca (pedi estes/pedi para)|(deixem me em/deixe me em/me deixem em) paz
    |(esquecam/tirem/retirem/removam/apaguem) me|(saio do/deixo o/abandonar o/abandono o) grupo
    |cancelem a minha|anulem a minha|anular a minha inscricao|quero sair|queremos sair`,
  leave_hint: `vou (mudar me/para portugal/para o brasil)|vamos (mudar/para portugal)
    |ja (nao moro/nao vivo)|nao (tenho tempo/leio/me interessa)|adeus|definitivamente
    |mudamos para|mudei para|volto para portugal|voltamos para portugal|nunca leio
    |demasiados emails|demasiadas mensagens|lar de idosos|lamento mas|de vez|para sempre
    |obrigado por tudo|obrigada por tudo|na minha idade`,
  enough: "chega|basta|farto|farta|fartos|ja chega",
  sign_up: `inscrever|inscrever (me/nos)|inscrevo|inscricao|inscreva|inscrevam|registar|registrar
    |juntar (me/nos)|me (juntar/tornar membro/inscrever)|aderir|tornar (me membro/me)
    |ser (membro/membros/socio/socia/incluid*/adicionad*)|participar|entrar (no grupo/para o/no)
    |cadastrar|candidatar|candidatura|pertencer|alistar|registar me|registrar me|fazer parte
    |nos inscrever`,
  add: `adicionar|adicionem|adicione|acrescentar|acrescentem|incluir|incluam|inclua|ponham|meter
    |metam|colocar|coloquem|inscrevam|inscreva|registem|registe|contem|juntem
    |(por/ponham/metam) me`,
  join_idiom: `inscrevam (me/nos)
    |me (inscrevam/adicionem/incluam/juntar ao/juntar a/tornar membro)|contem (comigo/connosco)
    |fazer (parte do/parte da/parte deste/parte desse)|juntar (me ao/me a/nos ao)
    |ser (membro do/membro da)|(queria/quero/gostaria de/gostava de/desejo/queremos/queriamos
      /gostariamos de/gostavamos de/como faco para/como posso/como fazer para/como podemos)
      (inscrever me/inscrever nos/me inscrever/nos inscrever/aderir/participar/fazer parte/juntar
      me/me juntar/ser membro/ser membros/ser socio/tornar me/me tornar/entrar no grupo/entrar
      para o/entrar/registar me/me registar/me cadastrar)|inscricao (no plp/no grupo)
    |aderir (ao/a)|entrar (no grupo/no vosso)
    |estou (interessad* em participar/interessad* em fazer/interessad* no)
    |tenho (interesse em participar/interesse em fazer)
    |(inscreva/adicionem/incluam/voltem a por) me|(ponham me/metam me/coloquem me) na
    |podem contar comigo|tornar me membro|interessa me participar|receber tambem|onde me inscrevo
    |como me inscrevo`,
  join_hint: `cartaz|folheto|moro (em/na/no)|vivo (em/na)|moramos|vivemos|boa (iniciativa/ideia)
    |ajudar|reformado|reformada|aposentad*|(novo no/nova no/meu) bairro|falou me|mudei me
    |me falou|acabei de me mudar|eu tambem|minha rua|nao recebo nada`,
  other_body: `ginasio|academia|trabalho|curso|banco|seguro|proximus|voo|orange|whatsapp|facebook
    |escola|contrato|fumar|o (carro/lixo)|partido|menos (emails/mensagens/mails)|a casa
    |baixa medica`,
  pause_idiom: `suspender|suspendam|temporariamente|durante (as ferias/a minha ausencia)
    |ate (ao nosso regresso/ao meu regresso/voltarmos/eu voltar/setembro)
    |menos (mensagens/emails)
    |nao (quero sair/queremos sair/me tirem/quero cancelar/me retirem/me removam)|uma pausa
    |em pausa|por uns tempos|continuo membro|continuar membro|continuamos membros
    |quero continuar no`,
  office_role: `coordenador|coordenadora|coordenadores|responsavel|tesoureiro|secretario|cargo de`,
  data: `dados|informacao|informacoes|foto|fotos|numero|telefone|historico|mensagens|nome|morada
    |ficha|dados pessoais`,
  about_me: `sobre (mim/nos)|minha (informacao/ficha)|(meus/os meus/nossos) dados|a meu respeito
    |minhas fotos|em meu nome`,
  access: `saber|conhecer|consultar|ver|copia|aceder|acesso|obter|guardam|tem|conservam|fornecer
    |fornecam`,
  erase: "apagar|apaguem|eliminar|eliminem|destruir|destruam|remover|removam|excluir|excluam",
  everything: "tudo|todos|todas|toda|qualquer|completamente|nada|totalmente|definitivamente",
  access_idiom: `copia (dos meus dados/de todos)|que (dados tem/dados/informacoes tem)
    |o (que sabem sobre mim/que tem sobre mim)|(quais/aceder aos meus/acesso aos meus) dados
    |direito de acesso|artigo 15|art 15|tem sobre mim|guardam sobre mim`,
  erase_idiom: `direito (ao esquecimento/ao apagamento)|(apagar/apaguem/apague/eliminar/eliminem
      /elimine/destruam/remover/removam/excluam) (os meus dados/meus dados/todos os meus/todos os
      dados/tudo o que/toda a informacao/todas as minhas)|artigo 17|art 17
    |retiro o meu consentimento|nenhum rasto`,
  new: `novo|nova|mudei|mudou|mudar|mudanca|alterado|alterar|antigo|antiga|velho|outro|errado
    |errada|erro`,
  detail: `morada|endereco|numero|telefone|telemovel|celular|email|apelido|sobrenome|nome
    |contacto|contactos|lingua|e mail`,
  change: `mudar|mudem|alterar|alterem|corrigir|corrijam|atualizar|atualizem|actualizar
    |substituir|anotar|anotem|tomem nota`,
  moved: `mudei (de casa/me)|agora (moro/moramos)|mudamos de casa|nova casa|mudamo nos
    |novo apartamento`,
  update_idiom: `novo (endereco/numero/telefone/telemovel/email/e mail/apelido)
    |mudei (de numero/de telefone/de email/de morada)|mudanca (de morada/de endereco)
    |alterar (a minha morada/o meu)|(o meu numero/meu numero/a minha morada) mudou|nova morada
    |mudamos de morada|atualizar os meus|atualizem os meus|em portugues por favor|usem este email
    |escrevam me para este|escrevem mal o meu`,
  language_name: "portugues|frances|holandes|neerlandes|alemao|ingles|italiano|espanhol",
  thanks: `obrigado|obrigada|obrigadinha|muito (obrigado/obrigada)|agradeco|agradecemos
    |agradecid*|grato|grata|bem haja`,
  praise: `excelente|perfeito|otimo|optimo|muito (bem/util/interessante)|parabens|fantastico
    |simpaticos|bravo|contente|impecavel|bom trabalho|continuem assim`,
  received: "recebido|entendido|de (acordo/nada)|ok|okay|combinado|certo|esta bem|tomei nota",
  greeting: `feliz (natal/ano novo)|bom (ano/fim de semana/dia a todos)|ate (breve/logo)
    |boa (semana/continuacao)|parabens|boas festas`,
  question_word: `que|como|quando|onde|quem|qual|quais|quanto|quantos|porque|ha|posso|podemos
    |devo|devemos|tenho (de/que)|podem|poderiam|e (possivel/obrigatorio/verdade)|tem
    |a (que horas/quem)|existe|existem|(o/por/sera) que|pode se|alguem sabe`,
  ask_info: `saber (se/quando/como/onde/quem/o que/qual/que)|podem (dizer me/me dizer)
    |mais (informacoes/informacao)|pergunta|perguntar|duvida|conselho|conselhos|recomendam
    |aconselham|marcar|explicar|expliquem|nao (percebo/percebi/entendi)
    |(queria/gostaria de/gostava de) saber|(podiam dizer/telefonem/telefonar/ligar/liguem) me
    |pode me dizer|informacoes sobre|informacao sobre|uma pergunta|contactar com|falar com
    |a quem devo|com quem|noticias de`,
  ask_rule: `permitido|proibido|legal|obrigatorio|gratis|gratuito|custa|custo|pagar|preco
    |condicoes|formulario|autocolante*|horario|requisitos`,
  topic: `reuniao|reunioes|assembleia|visita|alarme|camara|camaras|camera|fechadura|esquadra
    |numero|telefone|morada|linguas|lingua|policia de bairro`,
  auto_idiom: `nao (responda a este/respondam a este)|resposta automatica|mensagem automatica
    |fora do escritorio|estou de ferias ate|ausente ate`,
  auto_hint: "ausente|ferias|no meu regresso|sem acesso|acesso limitado|em caso de urgencia",
  bounce_idiom: `nao (foi possivel entregar/pode ser entregue/entregue)|caixa de correio cheia
    |utilizador desconhecido|endereco nao encontrado`,
  spam_idiom: `oferta (especial/exclusiva)|emprestimo|bitcoin|investimento|heranca|clique aqui
    |voce ganhou|ganhou um|dados bancarios|cartao de credito|sua conta foi|verifique a sua conta
    |codigo promocional|orcamento gratis|nossos produtos|nossa empresa oferece|reenvie esta
    |dez amigos`,
};
