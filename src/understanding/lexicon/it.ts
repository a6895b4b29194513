// Italian, as the families of the Liège region write it, often without accents: people, wishes,
// membership, data, courtesy, machines. What was seen and danger: it-seen.ts, it-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { itDanger } from "./it-danger.ts";
import { itSeen } from "./it-seen.ts";

const people: Lexicon = {
  self: `io|noi|me|mi|ci|mia (moglie ed io/moglie e io)|mio (marito ed io/marito e io)|anch io
    |anche noi`,
  me: `mi|me|ci|noi
    |il (mio nome/mio indirizzo/mio numero/nostro indirizzo/nostro nome/mio contatto)
    |la (mia mail/mia email/mia e mail)|i (miei dati/nostri nomi)|iscrivermi|iscriverci
    |aggiungermi|aggiungerci|cancellarmi|cancellarci|togliermi|toglierci|toglietemi|toglieteci
    |cancellatemi|cancellateci|iscrivetemi|iscriveteci|aggiungetemi|aggiungeteci|mettetemi
    |metteteci|inseritemi|inseriteci|inserirmi|inserirci|mandarmi|mandarci|inviarmi|inviarci
    |scrivermi|scriverci|mandatemi|mandateci|inviatemi|inviateci|scrivetemi|scriveteci|rimuovermi
    |rimuovetemi|eliminarmi|eliminatemi|depennatemi|levatemi`,
  other_person: `mia (madre/mamma/nonna/sorella/figlia/zia/cugina/suocera/cognata/nipote/comare)
    |mio (padre/papa/nonno/fratello/figlio/zio/cugino/suocero/cognato/nipote/compare)|la (mia
      mamma/mia vicina/vicina/nostra vicina/mia amica/mia collega/mia inquilina/mia ex/mia
      badante/mamma)
    |i (miei genitori/miei nonni/miei figli/miei suoceri/miei vicini/nostri vicini/miei amici)
    |il (mio vicino/vicino/nostro vicino/mio amico/mio collega/mio inquilino/mio ex/mio defunto
      /mio padrone di casa/papa)|una (vicina/signora anziana)
    |un (vicino/amico/amica/signore anziano/conoscente)|questa signora|questo signore`,
  they: "lui|lei|loro|(vuole/vorrebbe/desidera/preferisce/vogliono/vorrebbero)",
  for_them: `(iscriver/aggiunger/inserir/toglier/cancellar/rimuover/eliminar/disiscriver/avvisar
      /registrar/depennar) (lo/la/li/le)|iscriverla|iscriverlo|iscriverli|aggiungerla|aggiungerlo
    |aggiungerli|inserirla|inserirlo|toglierla|toglierlo|toglierli|cancellarla|cancellarlo
    |cancellarli|rimuoverla|rimuoverlo|eliminarla|eliminarlo|disiscriverla|disiscriverlo
    |avvisarla|iscrivetela|iscrivetelo|toglietela|toglietelo|cancellatela|cancellatelo|scriverle
    |scrivergli|mandarle|mandargli
    |(il suo/la sua/il loro/la loro) (nome/indirizzo/mail/email/numero/iscrizione/adesione)
    |a nome (suo/loro/di mia/di mio)|per (lui/lei/loro)|al posto suo`,
  spouse: `mio (marito/fidanzato)|il (mio compagno/mio sposo)
    |la (mia compagna/mia sposa/mia fidanzata)|mia moglie`,
  accompanied: `con|e (io/me)|come|da|di|del|della|che|secondo|anche|presso|riceve|ricevono|ed io
    |(insieme/grazie/oltre/accanto/assieme) a|tutti e due|me l ha detto|mi ha parlato
    |ci ha parlato`,
  want: `voglio|vogliamo|vuole|vorrei|vorremmo|vorrebbe|volevo|volevamo|desidero|desideriamo
    |desidererei|desidererebbe|mi (piacerebbe/interessa/interesserebbe/farebbe piacere)
    |ci (piacerebbe/interessa/tengo/terrei)|gradirei|gradiremmo|preferisco|preferiamo|preferirei
    |chiedo|chiediamo|intendo|intendiamo|ho (deciso/intenzione/voglia)
    |sono (interessato/interessata)|sarei (felice/lieto/lieta/contento/contenta)|volentieri
    |(chiedo/deciso/decido/spero/speriamo/e ora/conto/penso) di|abbiamo deciso|siamo interessati
    |(interessato/interessata/interessati/pronto/pronta/disposto/disposta) a|saremmo felici
    |con piacere|meglio che`,
  ask: `per (favore/piacere/cortesia)|perfavore|cortesemente|gentilmente
    |vi (prego/preghiamo/chiedo/chiediamo)|potete|potreste|puo|potrebbe|puoi|potresti|posso
    |possiamo|potrei|potremmo|e (possibile/permesso)|se (possibile/e possibile/si puo/e permesso)
    |volete|vorreste|come (faccio/facciamo/si fa/posso/possiamo)|cosa (devo fare/bisogna fare)
    |bisogna|bisognerebbe|devo|dobbiamo|fatemi|fateci|ditemi|c (e modo/e un modo)|la prego|si puo
    |sarebbe possibile|sia possibile|le chiedo|che devo fare|abbiate la cortesia|siate gentili
    |mi fate|grazie di|prego di|avrei bisogno`,
  not: `non|mai|senza|nemmeno|neanche|neppure|affatto|nessun|nessuna|sbaglio|per niente
    |nessuna intenzione|invece di|evitare di|piuttosto che|guai a|lungi da`,
  not_fails: `so|sapevo|sappiamo|trovo|troviamo|riesco|riusciamo|riuscita|riuscito|capisco
    |ricordo|vedo|esitate|posso|possiamo
    |ho (ancora/ricevuto/mai ricevuto/piu bisogno/bisogno/chiesto/mai chiesto)|ricevo|riceviamo
    |abbiamo (ricevuto/bisogno)|ancora|solo|soltanto|dimenticate*|mi (dimenticate/scrivete/scriva
      /mandate/mandi/inviate/invii/disturbate/contattate/serve/servono/interessa/interessano)
    |ci (scrivete/mandate/inviate/serve/interessa)|scrivetemi|scriveteci|mandatemi|mandateci
    |inviatemi|inviateci|scrivermi|mandarmi|inviarmi|disturbatemi|contattatemi|contate|contare
    |serve|servono|leggo|fa (per me/per noi)|e (piu necessario/necessario)|occorre|(voglio piu
      /vogliamo piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu/intendo piu) (ricevere
      /essere/avere/far/fare/stare/sapere/sentire/leggere/partecipare/nessun/nessuna/che mi/le/i
      /queste/questi/mail/email/messaggi/niente/avvisi)|(voglio/vogliamo/desidero/vorrei)
      (ricevere/nessun messaggio/nessuna mail/avere niente/saperne/essere membro/essere nella/far
      parte/essere disturbat*)|so come|sono ancora|siamo ancora|vedo l ora|vediamo l ora|ne posso
    |le leggo|li leggo|mai chiesto|vale la pena|c e bisogno|faccio piu parte`,
  undecided: `prima di (iscrivermi/iscriverci/aderire/partecipare/decidere/firmare/diventare)
    |non (ho ancora deciso/abbiamo ancora deciso)|sono (ancora/) indecis*
    |ci (sto/stiamo) pensando|non so se (iscrivermi/restare/uscire)|ci devo pensare
    |devo ancora decidere|esito a`,
  no_more: `non (voglio piu/vogliamo piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu
      /intendo piu)|non (.. piu/piu/intendo/serve/c e bisogno/e necessario/occorre)
    |piu (nessun/nessuna/nulla/niente)|nessun (altro/altra)|ne (ho abbastanza/abbiamo abbastanza)
    |smetterla|inutile|mai piu|(stufo/stufa/stufi/stanco/stanca/smettere) di`,
  lacking: `non (ho/abbiamo/ha/hanno) (ancora/mai/piu/) ricevuto
    |non (ricevo/riceviamo/riceve) (ancora/mai/piu/niente/nulla/le/i/nessun*)
    |non (ricevo/riceviamo)|(mai/niente) (arrivato/ricevuto)
    |non (mi/ci) (arriva/arrivano/e arrivato/sono arrivati)|non (arrivano/arriva) piu
    |non ho (piu/) avuto`,
  also: `anche|pure|anche (io/noi)|ugualmente|come (lei/lui/loro/gli altri)|anch io|pure io
    |a mia volta`,
  but: "ma|pero|tuttavia|invece|quindi|percio|siccome|perche|poiche|oppure|=e|allora|mentre",
  from_now: `d (ora in poi/ora in avanti/ora innanzi)|da (ora in poi/adesso/oggi/subito)
    |a (partire da/decorrere)|in (futuro/avvenire)|dal primo`,
  done_with: `per (errore/sbaglio)|mi (sono sbagliat*/sono confus*)|sbagliato (tasto/pulsante)
    |senza (volere/volerlo)|non (volevo/l ho fatto apposta)|inavvertitamente|involontariamente
    |ho sbagliato|un errore mio|uno sbaglio`,
};

const membership: Lexicon = {
  unsubscribe: `disiscriv*|disiscriz*|disinscri*|disabbon*|cancellarmi|cancellarci|cancellatemi
    |cancellateci|cancellazione|unsubscribe|desiscri*|disicriv*|disdire|disdico|disdetta
    |disdiciamo|mi cancello|ci cancelliamo|(annullare l/annullate l/annulla l) iscrizione`,
  remove: `togliere|togliete|toglietemi|toglieteci|togliermi|toglierci|tolga|tolgo|levare|levate
    |levatemi|levarmi|cancellare|cancellate|cancellatemi|cancelli|cancellarmi|eliminare|eliminate
    |eliminatemi|eliminarmi|elimini|rimuovere|rimuovete|rimuovetemi|rimuovermi|rimuova|depennare
    |depennate|depennatemi|escludere|escludete|escludetemi|sbarrare|radiare|radiatemi|rimosso
    |rimossa|tolto|tolta|cancellato|cancellata|disattivare|disattivate|toglieterci|togliendo
    |tirar via`,
  end: `smettere|smetto|smettiamo|smettete|smetta|smettetela|finire|finisco|terminare|termino
    |cessare|cesso|cessate|lasciare|lascio|lasciamo|abbandonare|abbandono|abbandoniamo|uscire
    |esco|usciamo|ritirarmi|ritirarci|mi (ritiro/dimetto/fermo/tiro fuori/tolgo)|rinunciare
    |rinuncio|rinunciamo|rinuncia|dimettermi|dimissioni|dimissione|disdire|disdico|disdetta
    |recedere|recesso|annullare|annullo|annullate|annulliamo|interrompere|interrompo|chiudere
    |chiudo|fermarmi|andarmene|stop|piantatela|piantarla|recedo|recediamo|disdetto|ci ritiriamo
    |(porre/mettere/metto/poniamo) fine|farla finita|me ne vado|ce ne andiamo|tirarmi fuori`,
  list: `lista|liste|elenco|elenchi|mailinglist|mailing|registro|gruppo|indirizzario|rubrica
    |archivio|archivi|database|destinatari|sistema|rete|mailing list|banca dati`,
  mails: `mail|mails|email|emails|messaggio|messaggi|lettera|lettere|bollettino|bollettini
    |newsletter|notiziario|avviso|avvisi|notizie|notizia|notifica|notifiche|comunicazione
    |comunicazioni|allerta|allerte|segnalazioni|le (informazioni/vostre informazioni/info)
    |informative|posta|corrispondenza|circolare|circolari|aggiornamenti|spam|volantini|roba
    |e mail|allarmi del`,
  receive: `ricevere|ricevo|riceviamo|riceverli|riceverle|ricevete|ottenere|leggere|leggerli
    |essere (informat*/avvisat*/avvertit*/aggiornat*/al corrente/messo al corrente)
    |tenermi (informat*/aggiornat*)|tenetemi (informat*/aggiornat*)|avvisatemi|informatemi
    |avvertitemi|averli|averle|avere (le/i)|ricevere anch|tenuto al corrente|tenuta al corrente`,
  send: `mandare|mandate|mandarmi|mandarci|mandatemi|mandateci|mandi|inviare|inviate|inviarmi
    |inviarci|inviatemi|inviateci|invii|invio|scrivere|scrivete|scrivermi|scriverci|scrivetemi
    |scriviate|spedire|spedite|spedirmi|speditemi|contattare|contattate|contattarmi|contattatemi
    |disturbare|disturbate|disturbarmi|scocciare|tempestare|inoltrare|inoltrate|inondare
    |bombardare|mandiate|inviarmele|mandarmeli|rompere le scatole|far avere|farmi avere`,
  member: `membro|membri|socio|soci|socia|aderente|aderenti|adesione|iscritto|iscritta|iscritti
    |iscrizione|partecipante|partecipanti|partecipare|partecipazione|partecipo|parte (del/della)
    |abbonamento|abbonato|abbonata|affiliazione|coinvolto|coinvolta
    |(far/fare/faccio/facciamo) parte|dei vostri`,
  partnership: `plp|partenariato|partnership|gruppo|rete|quartiere|vicinato|associazione
    |iniziativa|progetto|comitato|prevenzione|squadra|organizzazione|programma|comunita
    |vicini vigili|controllo del vicinato|vostro gruppo`,
  leave_idiom: `lasciatemi (in pace/stare/tranquillo/tranquilla)|lasciateci (in pace/stare)
    |non (contate piu su di me/contate su di me/fa per me/fa per noi/fa piu per me/rompete)
    |dimenticatemi|mi (tiro fuori/chiamo fuori/fermo qui/fermo qua/dimetto)|(toglietemi
      /toglieteci/togliermi/toglierci/levatemi/levateci/cancellatemi/cancellateci/cancellarmi
      /cancellarci/eliminatemi/rimuovetemi/rimuovermi/depennatemi/escludetemi/toglimi/cancellami)
      (dalla/dal/dalle/dai/da/per favore/grazie/subito/immediatamente/pure)|toglietemi|toglieteci
    |cancellatemi|cancellateci|rimuovetemi|depennatemi|levatemi|disiscrivetemi|disiscrivetici
    |disiscriveteci|disinscrivetemi|voglio (disiscrivermi/cancellarmi/smettere)
    |vorrei (disiscrivermi/cancellarmi/smettere)|desidero (cancellarmi/disiscrivermi)|basta (con
      le/con i/con queste/con questi/mail/email/messaggi/coi/mandare/mandarmi/scrivermi)
    |stop (mail/messaggi/alle/ai)|smettetela (di/con)|finitela (di/con)|piantatela (di/con)
    |cessate (di/l invio)|stufo (delle vostre/dei vostri/di ricevere)
    |stufa (delle vostre/dei vostri/di ricevere)|stanco (delle vostre/di ricevere)
    |ne (ho abbastanza delle/ho abbastanza dei/ho piene le)|(non mi/non ci) (scrivete piu/scriva
      piu/scrivi piu/mandate piu/mandi piu/inviate piu/invii piu/disturbate piu/disturbi piu
      /contattate piu/contatti piu/scrivete mai piu/mandate mai piu/inviate mai piu/interessa piu
      /interessano piu/interessa ricevere/interessano le vostre/interessano i vostri/serve piu
      /servono piu/mandate altre/mandate altri/inviate altre/inviate altri)|non (scrivetemi piu
      /scriveteci piu/mandatemi piu/mandateci piu/inviatemi piu/inviateci piu/contattatemi piu
      /disturbatemi piu/scrivermi piu/mandarmi piu/inviarmi piu/mandatemi altre/mandatemi altri
      /inviatemi altre/serve piu che/serve che mi/serve piu mandarmi/serve piu scrivermi/serve
      piu inviarmi/c e piu bisogno/c e bisogno che mi/occorre piu che/e piu necessario che/e piu
      necessario mandarmi/ho piu bisogno delle/ho piu bisogno dei/ho piu bisogno di ricevere
      /faccio piu parte/ho chiesto io/ho mai chiesto di/ho mai chiesto queste/ho mai chiesto
      questi/ho mai chiesto niente/ne posso piu delle/ne posso piu dei)|non (voglio piu/vogliamo
      piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu/intendo piu) (mail/email/e mail
      /messaggi/messaggio/lettere/avvisi/bollettini/newsletter/notizie/posta/comunicazioni
      /notifiche/informazioni/niente/nulla/roba/le vostre/i vostri/vostre/vostri/queste/questi
      /queste mail/questi messaggi/ricevere/riceverle/riceverli/essere membro/essere iscritto
      /essere iscritta/essere nella/essere contattato/essere contattata/essere disturbato/essere
      disturbata/far parte/farne parte/fare parte/partecipare/saperne/avere niente/avere a che
      fare/leggere/nessun messaggio/nessuna mail/che mi scriviate/che mi mandiate/stare nel
      gruppo/stare nella lista)|non (voglio/vogliamo/desidero/vorrei) (ricevere le vostre
      /ricevere i vostri/ricevere queste/ricevere questi/ricevere niente/ricevere nulla/ricevere
      altre/ricevere altri/ricevere mail/ricevere messaggi/saperne niente/essere nella lista/le
      vostre mail/i vostri messaggi/nessun messaggio/nessuna mail)|(uscire/esco/usciamo/uscire
      fuori/mi ritiro/ci ritiriamo/ritirarmi/ritirarci/lascio/lasciare/lasciamo/abbandono
      /abbandonare) (dal gruppo/dal plp/dal partenariato/dalla lista/dalla rete/il gruppo/il plp
      /il partenariato/la rete/il vostro gruppo/dal vostro gruppo/dal progetto/dall associazione
      /l associazione)|(annullare/annullate/annullo/disdire/disdico/disdite/cancellare/cancellate
      /chiudere/revocare/terminare/ritirare/ritiro) (la mia iscrizione/la mia adesione/il mio
      abbonamento/la nostra iscrizione/la mia partecipazione/la nostra adesione)
    |inutile (mandarmi/scrivermi/inviarmi/continuare/che mi)
    |potete (smettere di/anche smettere/fare a meno di)|recedo (dal/da)
    |(mi sa che/credo che/penso che) (non/) .. fa per me|scordatevi di me|dimenticatevi di me
    |me ne tiro fuori|tiratemi fuori|io mollo|mollo tutto|getto la spugna|passo la mano
    |(smettete/smetta/smettila) di|stanca delle vostre|preferisco smettere|preferirei smettere
    |meglio che smetta|e ora che smetta|finisco qui|smetto qui|do le dimissioni|le mie dimissioni
    |rispedisco al mittente|fate a meno di scrivermi|bloccare il vostro indirizzo
    |blocco il vostro|finite nello spam|direttamente nel cestino
    |(metto fine alla/porre fine alla/mettere fine alla) mia`,
  leave_hint: `trasloco|traslochiamo|mi (trasferisco/dispiace ma)|trasferiti
    |torno (in italia/in sicilia/in puglia/in calabria/al paese/giu)
    |torniamo (in italia/in sicilia/al paese)|lascio (il belgio/la zona/il quartiere)
    |definitivamente|non (abito piu/abitiamo piu/vivo piu/ho tempo/ho piu tempo/abbiamo tempo/le
      leggo/li leggo/leggo/mi serve/mi servono/mi interessa/ci interessa/mi interessano/mi
      riguarda/ci vedo/serve piu)|mai (lette/chiesto)|troppe (mail/email)|inutili
    |senza (rancore/il mio consenso)|grazie (lo stesso/di tutto)|addio|sono (anziano/anziana)
    |ci trasferiamo|lasciamo il belgio|per sempre|ho venduto|abbiamo venduto|casa di riposo
    |troppi messaggi|casella piena|buona continuazione|la mia eta|alla mia eta|i miei occhi
    |terza volta|quante volte`,
  enough: "basta|ne (ho abbastanza/abbiamo abbastanza)|adesso basta|ora basta|e ora di finirla",
  sign_up: `iscrivere|iscrivermi|iscriverci|iscrivo|iscriviamo|iscriversi|iscrizione|iscrizioni
    |iscrivetemi|iscriveteci|iscriva|iscrivete|aderire|aderisco|aderiamo|adesione|partecipare
    |partecipo|partecipiamo|partecipazione|unirmi|unirci|unirsi|associarmi|associarci
    |diventare (membro/membri/socio/soci/parte)
    |essere (membro/membri/socio/dei vostri/inserit*/aggiunt*/iscritt*/incluso/inclusa)
    |entrare (nel/a far/in)|registrarmi|registrarci|registrare|registrazione|abbonarmi|abbonarci
    |candidatura|candidarmi|arruolarmi|inserirmi|inserirci|aggregarmi|inscrivermi|inscriverci
    |inscrivere|mi unisco|ci uniamo|divento membro|(far/fare/farne/faccio/prendere) parte`,
  add: `aggiungere|aggiungete|aggiungetemi|aggiungeteci|aggiungermi|aggiungerci|aggiunga|aggiungi
    |inserire|inserite|inseritemi|inseriteci|inserirmi|inserirci|inserisca|mettere|mettete
    |mettetemi|metteteci|mettermi|metta|includere|includete|includetemi|segnare|segnate|segnatemi
    |segnateci|annotare|prendere|prendete|prendetemi|contate|contatemi|registrate|registratemi
    |accettate|accettare|accettatemi|iscrivete|iscrivetemi|iscriveteci|rimettetemi|rimettete
    |reinserite|reinseritemi|reiscrivetemi`,
  join_idiom: `iscrivetemi|iscriveteci|iscrivimi|aggiungetemi|aggiungeteci|inseritemi|inseriteci
    |segnatemi|segnateci|mettetemi (nella/nel/in lista/sulla/anche/pure)|includetemi|registratemi
    |contate (su di me/su di noi/anche me)|contatemi|ci (sto/uniamo a voi/interessa molto)
    |sono (dei vostri/interessato/interessata)|siamo (dei vostri/interessati)|mi (unisco a voi
      /faccio avanti/metto a disposizione/candido/propongo/interessa molto/interessa partecipare
      /interesserebbe)|unirmi (a voi/al)|unirci (a voi/al)|eccomi
    |dove (devo firmare/si firma/firmo/ci si iscrive)|prendetemi|(vorrei/vorremmo/voglio/vogliamo
      /desidero/desideriamo/mi piacerebbe/ci piacerebbe/volevo/gradirei/sarei felice di/ho deciso
      di/chiedo di) (iscrivermi/iscriverci/aderire/partecipare/unirmi/unirci/far parte/fare parte
      /farne parte/entrare a far/entrare nel gruppo/diventare membro/diventare membri/diventare
      socio/essere membro/essere membri/essere iscritto/essere iscritta/essere iscritti/essere
      aggiunto/essere aggiunta/essere inserito/essere inserita/registrarmi/essere dei/associarmi
      /diventare parte/prendere parte/essere nella lista/essere anch)
    |diventare (membro/membri/socio)|far (parte del/parte della/parte di/parte anch)
    |fare (parte del/parte della)|entrare (a far parte/nel gruppo/nel vostro/nel partenariato)
    |iscrizione (al/plp)|aderire (al/alla)|come (mi iscrivo/ci si iscrive/ci iscriviamo/si
      diventa/si fa a partecipare/si fa per partecipare/si fa ad iscriversi/si fa a iscriversi/si
      fa per iscriversi/faccio a iscrivermi/faccio ad iscrivermi/faccio per iscrivermi/posso
      iscrivermi/posso partecipare/posso entrare/posso diventare/possiamo iscriverci/possiamo
      partecipare/aderire/iscriversi/faccio a partecipare)|sarei (interessato/interessata)
    |rimettetemi|rimetteteci|reiscrivetemi|reinseritemi|ricevere (anch/anche io)
    |anche (me nella/noi nella)|metteteci nella|anch io nella|potete contare su|io ci sono
    |essere dei vostri|volontario per|volontaria per|farne parte
    |(iscrivermi/iscriverci/adesione) al|(per entrare nel/tornare nel/rientrare nel) gruppo
    |nuovo membro|un membro in piu|una persona in piu
    |(riceverli/riceverle/averli/nella lista) anch|li vorrei ricevere|le vorrei ricevere`,
  join_hint: `volantino|manifesto|locandina|cartello|depliant
    |mi (sono appena trasferit*/sono trasferit*/ha parlato)
    |ci (siamo appena trasferiti/ha parlato)|nuovi (nel/residenti)|pensionato|pensionata
    |abito (in/a)|abitiamo (in/a)|vivo (a/in)|residente|bella (iniziativa/idea)
    |buona (iniziativa/idea)|aiutare|modulo (di iscrizione/d iscrizione)
    |nella (mia via/mia strada)|non (ricevo niente/ricevo nulla/ho mai ricevuto)|inquilini
    |nuovo nel|nuova nel|ho sentito parlare|abbiamo sentito parlare|riunione informativa
    |serata informativa|in pensione|viviamo a|ottima iniziativa|rendermi utile|dare una mano
    |nel mio quartiere|anch io|anche noi|mai ricevuto niente|i miei dati sono|a mia volta
    |cosa bisogna fare`,
  other_body: `proximus|voo|orange|telenet|scarlet|whatsapp|facebook|instagram|messenger|palestra
    |piscina|calcio|tennis|coro|corso|corsi|lavoro|banca|assicurazione|mutua|giornale|rivista
    |netflix|fornitore|operatore|gestore|contratto|bolletta|elettricita|biblioteca|torneo
    |concerto|partito|sindacato|ospedale|esercito|universita|la (macchina/porta/spazzatura)
    |fumare|le (sigarette/chiavi)|lasciare (la casa/i sacchi)|lasciano|si (deve pagare/paga)
    |scuola di|il cane|mia moglie|mio marito|sul muro|sui muri|i rifiuti
    |(bisogna/devo/dobbiamo) pagare|messaggio in segreteria|di casa`,
  pause_idiom: `sospendere|sospendete|sospendeteli|sospenderli|sospensione
    |una (pausa/sola copia/sola mail)|temporaneamente|momentaneamente|provvisoriamente
    |per (un po/qualche settimana/qualche mese)
    |fino (al nostro ritorno/al mio ritorno/a settembre)
    |durante (le vacanze/la mia assenza/la nostra assenza/agosto)
    |mentre (siamo in vacanza/sono via/siamo via)|resto (membro/iscritt*)
    |restiamo (membri/iscritti)|rimango (membro/iscritt*)|rimanere (membro/iscritt*)
    |restare (membro/iscritt*)|meno (messaggi/mail/email/spesso)|senza (uscire/cancellarmi)
    |in pausa|mettere in pausa|quando torniamo riprendete|rimaniamo membri|voglio restare
    |vogliamo restare`,
  office_role: `coordinatore|coordinatrice|coordinatori|coordinamento|incarico|mandato|vice
    |responsabile|segretario|segretaria|tesoriere|ruolo di|funzione di`,
};

const dataAndDetails: Lexicon = {
  data: `dati|informazioni|info|foto|fotografie|numero|telefono|cellulare|gsm|storico|messaggi
    |segnalazioni|fascicolo|scheda|dossier|traccia|tracce|archivi|archivio|file|nome|indirizzo
    |identita|recapiti|dati personali|informazioni personali|data di nascita`,
  about_me: `su (di me/di noi)|sul (mio conto/nostro conto)|che (mi riguardano/ci riguardano)
    |a (mio nome/nostro nome)|miei (dati/dati personali/recapiti)
    |i (miei dati/nostri dati/miei messaggi)|mie (informazioni/generalita)
    |le (mie informazioni/mie foto)|la (mia scheda/mia foto)
    |il (mio fascicolo/mio vecchio numero)|mi riguarda|(riguardanti/riguardo a/di) me
    |dei miei dati|mio dossier|mia persona`,
  access: `sapere|conoscere|consultare|vedere|visionare|copia|copie|comunicare|comunicarmi
    |comunicatemi|ottenere|accesso|accedere|quali|fornire|fornirmi|fornitemi|detenete|conservate
    |possedete|custodite|registrate|memorizzate|tenete|avete|estratto|elenco dei|prendere visione`,
  erase: `cancellare|cancellate|cancelliate|cancellati|cancellazione|eliminare|eliminate
    |eliminati|eliminazione|distruggere|distruggete|distrutti|sparire|rimuovere|rimuovete|rimossi
    |anonimizzare|dimenticare|svuotare|svuotate|strappare|far sparire`,
  everything: `tutto|tutti|tutte|tutta|ogni|completamente|totalmente|interamente|definitivamente
    |dappertutto|niente|nulla|nessuna|qualsiasi|completo|completa|l (insieme/intero)|totalita`,
  access_idiom: `diritto (di accesso/d accesso)
    |copia (dei miei dati/di tutti i/di tutti i dati/del mio/di tutto)
    |vedere (i miei dati/la mia scheda)
    |quali (dati/informazioni avete/informazioni conservate/informazioni)
    |che (dati avete/dati/informazioni avete/cosa avete su/cosa sapete)
    |cosa (sapete di me/sapete su/avete su)|quello (che sapete su/che avete su)
    |avete (su di me/su di noi)|portabilita|articolo 15|art 15
    |(accesso ai miei/accedere ai miei/consultare i miei) dati|ciò che avete su|cio che avete su
    |(conservate su di/possedete su di/tenete su di/detenete su di/sapete su di/scritto su di) me`,
  erase_idiom: `diritto (all oblio/alla cancellazione/di cancellazione)|(cancellare/cancellate
      /cancelliate/eliminare/eliminate/distruggere/distruggete/rimuovere/rimuovete/cancellati
      /eliminati/distrutti/cancellazione di/eliminazione di/cancellazione dei) (i miei dati/i
      nostri dati/tutti i/tutti i miei/tutti i dati/miei dati/tutto quello/tutto cio/ogni traccia
      /ogni dato/tutte le mie/tutte le informazioni/le mie informazioni/le mie foto/la mia foto
      /la mia scheda/il mio fascicolo)|non (rimanga traccia/resti traccia/deve restare/deve
      rimanere/conservate niente/conservate nulla/tenete niente)
    |revoco (il mio consenso/il consenso)|sparire (i miei dati/tutto)|articolo 17|art 17
    |cancellazione completa|nessuna traccia|ritiro il mio consenso|ritirare il mio consenso`,
  new: `nuovo|nuova|nuovi|nuove|cambiato|cambiata|cambiare|cambio|cambiamento|modifica|altro
    |diverso|diversa|vecchio|vecchia|precedente|non (e piu valido/valido)|sbagliato|sbagliata
    |scorretto|errato|errata|errore|giusto|corretto`,
  detail: `indirizzo|indirizzo (mail/email)|numero|cellulare|telefono|telefonino|gsm|fisso|nome
    |cognome|email|recapito|recapiti|dati|lingua|domicilio|residenza|e mail|posta elettronica
    |numero civico`,
  change: `cambiare|cambiate|cambiato|cambiata|cambia|cambio|modificare|modificate|modifica
    |correggere|correggete|corregga|rettificare|rettificate|sostituire|sostituite|aggiornare
    |aggiornate|aggiornamento|annotate|adattare|prendere nota|prendete nota`,
  moved: `traslocato|trasferito|trasferita|trasferiti|ora (abito/abitiamo)
    |adesso (abito/abitiamo)|trasloco|(cambiato/cambiamo/nuova) casa|nuovo appartamento|abito ora
    |abitiamo ora`,
  update_idiom: `nuovo (indirizzo/numero/cellulare/telefono/cognome)
    |nuova (email/mail/e mail/casella)|(cambiato/cambio/cambiare/cambia/cambiando) (numero
      /indirizzo/casa e indirizzo/email/e mail/mail/cognome/nome/telefono/cellulare/operatore/il
      numero/l indirizzo/il mio numero/il mio indirizzo/la mia email/la mia mail/il cognome/la
      lingua/lingua)|cambio (di indirizzo/d indirizzo/di numero/di residenza)
    |mio (numero e cambiato/indirizzo e cambiato)|aggiornare (i miei/il mio)
    |modificare (il mio/i miei)|scrivete (male il mio/a questo)
    |il (mio cognome si scrive/mio nome si scrive)
    |cognome (e sbagliato/da nubile/da ragazza/da sposata)|errore (nel mio/nel cognome/nel nome)
    |usate (questo indirizzo/questa/il nuovo/la nuova)|usare (questo indirizzo/questa)
    |scrivetemi (a questo/qui/al nuovo/in italiano)|vecchio (indirizzo/numero)
    |vecchia (mail/email)|in (italiano d ora/italiano per favore/italiano invece/italiano se
      possibile/francese d ora/francese invece/inglese d ora/fiammingo d ora/olandese d ora)
    |numero e cambiato|indirizzo e cambiato|aggiornate i miei
    |(correggere il/correggete il/sostituire il/sostituite il/scritto male il) mio|si scrive con
    |nome e sbagliato|mi sono sposat*|sono divorziat*
    |(lettere in/messaggi in/mail in/ricevere in) italiano|secondo indirizzo`,
  language_name: `francese|neerlandese|olandese|fiammingo|tedesco|inglese|italiano|spagnolo|turco
    |arabo|portoghese`,
};

const courtesy: Lexicon = {
  thanks: `grazie|ringrazio|ringraziamo|ringraziamenti|ringraziare|riconoscente|grato|grata|grati
    |grazie mille|(mille/tante/molte) grazie|vi ringrazio`,
  praise: `bravi|bravo|brava|bravissimi|complimenti|congratulazioni|ottimo|ottima|perfetto
    |perfetta|eccellente|fantastico|fantastica|magnifico|meraviglioso|benissimo
    |molto (bene/bella/bello/chiaro/chiara/utile/interessante)|chiarissimo|utilissimo
    |interessante|interessantissima|gentili|gentilissimi|gentilezza|contento|contenta|contenti
    |felice|soddisfatto|soddisfatta|rassicurante|rassicurata|sollevata|sollevato|efficienti
    |rapidita|simpatico|simpatici|apprezzo|apprezziamo|apprezzato|piacevole
    |(ottimo/bel/buon) lavoro|gentile da parte|continuate cosi|avanti cosi|un piacere|ben fatto
    |bella serata|risposta rapida`,
  received: `ricevuto|ricevuta|capito|ok|okay|di (niente/nulla)|figuratevi|intesi|chiaro|perfetto
    |prego|ben ricevuto|messaggio ricevuto|va bene|d accordo|prendo nota|preso nota
    |nessun problema|si figuri|tutto chiaro|non c e di che`,
  settled: `(hanno/e stato/sono stati/e stata) (gia/) (portato via/portati via/rimosso/rimossi
      /rimossa/pulito/puliti/pulita/riparato/riparata/tolto)
    |(tutto/problema/questione) (e stato/e/) (risolto/risolta/a posto/sistemato)
    |hanno (pulito/raccolto/riparato/sistemato) (tutto/)|si e risolto|di nuovo in ordine`,
  greeting: `buon (natale/anno/compleanno/fine settimana/weekend/proseguimento)
    |buone (feste/vacanze)|buona (pasqua/giornata/serata/domenica/notte/settimana/continuazione
      /fortuna/guarigione/pensione)|auguri|buonanotte|arrivederci|felice anno|anno nuovo
    |tanti auguri|migliori auguri|a presto|statemi bene`,
  question_word: `come|quando|dove|chi|quanto|quanti|quante|quanta|perche|quale|quali
    |che (cosa/ore/ora)|cosa|a (che/chi)|ci (sono/sara)|si (puo/possono)|posso|possiamo|devo
    |dobbiamo|potete|potreste|avete|sapete|e (possibile/vero/permesso/obbligatorio)|bisogna|serve
    |siete|sara|conviene|(di/con/da) chi|c e|qualcuno sa|fino a quando|per quanto|in che|come mai`,
  ask_info: `sapere (se/quando/come/chi/dove/che/cosa/quale/quali/perche)
    |mi (chiedo se/chiedevo/domando/sapete dire/potete dire/puo dire/spiegate/richiami)
    |informarmi|informazioni (su/sul/sulla/circa/riguardo)
    |un (informazione/chiarimento/appuntamento/consiglio/parere/idea)|chiarimenti|spiegarmi
    |spiegatemi|richiamarmi|richiamatemi|telefonarmi|telefonatemi|contattarmi|incontrare
    |appuntamento|consigliarmi|consigliate
    |a (che punto/chi devo/chi rivolgermi/chi mi devo/chi posso)|cerco (il/la)|domanda|domande
    |ditemi|chi (devo chiamare/contattare)|non (ho capito/capisco/e chiaro)|propongo|proposta
    |suggerimento|suggerisco|(vorrei/vorremmo/volevo) sapere|(potete/potreste/sapreste/puo) dirmi
    |(piu/maggiori/ulteriori/delle) informazioni|qualche informazione|mettermi in contatto
    |consigli su|vostro parere|avete notizie|ci sono novita|che fine ha|e stato fatto
    |sto cercando|una domanda|farmi avere|ho bisogno di|aiutarmi a|parlare con`,
  ask_rule: `permesso|permessa|legale|vietato|obbligatorio|obbligo|gratis|gratuito|costa|costo
    |costi|pagare|quota|prezzo|tariffa|premio|sussidio|contributo|condizioni|condizione|modulo
    |moduli|adesivo|adesivi|orario|orari|scadenza|regolamento|assicurazione|carta|statuto
    |requisiti|residenti|residente|il diritto di|ordine del giorno|eta minima`,
  topic: `riunione|riunioni|incontro|assemblea|visita|consulente|allarme|telecamera|telecamere
    |serratura|serrature|permanenza|serata|pattuglia|pattuglie|vigile|commissariato|numero
    |telefono|sito|indirizzo|sorveglianza|isola ecologica|parco container|agente di quartiere`,
};

const machines: Lexicon = {
  auto_idiom: `risposta (automatica/generata)|messaggio (automatico/di assenza)
    |fuori (sede/ufficio)|assente (dall ufficio/fino)
    |in (ferie fino/vacanza fino/ferie dal/maternita)|sono (in ferie/in vacanza dal)
    |siamo (chiusi/in ferie)|congedo (di maternita/parentale)
    |non (rispondere a questo/rispondere a questa/rispondete a questo/lavora piu)
    |casella (non e presidiata/non e piu)|indirizzo (non e piu attivo/non e piu)
    |la (sua richiesta e stata/vostra richiesta e stata)
    |abbiamo (ricevuto la sua/ricevuto la vostra)|ticket|autoreply|risponditore automatico
    |generato automaticamente|inviato automaticamente|mail automatica|email automatica
    |ufficio chiuso|uffici chiusi|chiusura estiva|si prega di non rispondere
    |vi preghiamo di non rispondere|il suo messaggio e stato ricevuto|numero di ticket
    |ha lasciato la societa|out of office`,
  auto_hint: `assente|assenza|ferie|in (vacanza/caso di urgenza)
    |al (mio rientro/nostro rientro/mio ritorno/rientro/piu presto)|rispondero|risponderemo
    |leggero|per (urgenze/le urgenze)|il (mio collega/suo messaggio/vostro messaggio)
    |la (mia collega/vostra mail/sua mail)|ufficio|non leggero|senza accesso|accesso limitato
    |un collega|prima possibile|giorni lavorativi|servizio clienti|i nostri servizi`,
  bounce_idiom: `
    non (e stato consegnato/e stato recapitato/consegnato/recapitato/esiste su questo server)
    |impossibile (recapitare/consegnare)|consegna (non riuscita/fallita/ritardata/del messaggio)
    |notifica (di stato/di mancata)|casella (di posta piena/piena)
    |indirizzo (non trovato/inesistente)|postmaster|mancato recapito
    |(mancata/in ritardo la/ritardo nella) consegna|messaggio non consegnato
    |recapito non riuscito|quota superata|destinatario sconosciuto|utente sconosciuto
    |mailer daemon|dominio non trovato|restituito al mittente`,
  spam_idiom: `clicca (qui/sul link)|offerta (speciale/esclusiva/limitata)|sconti|promozione
    |promozioni|il (vostro sito web/tuo sito/tuo conto/suo conto/tuo pacco/suo pacco/nostro
      catalogo/mio curriculum)|investimento|investire|rendimento|bitcoin|crypto*|trading|prestito
    |prestiti|finanziamento|eredita|erede
    |la (tua password/nostra gamma/nostra azienda/nostra societa)
    |i (nostri prodotti/nostri clienti)|approfitta|approfittate|acquista|acquistate
    |inoltra (a/questo)|catena|porta (sfortuna/fortuna)|cartomante|pannelli (solari/fotovoltaici)
    |dimagrire|webinar|cliccate qui|cliccare sul link|offerte del mese|codice sconto|sconto del
    |visibilita del|(hai/avete/ha) vinto|e stato selezionato|sei stato selezionato
    |estratto a sorte|un premio|preventivo gratuito|senza impegno|posizionamento su google
    |prima pagina di google|tasso di interesse|milioni di euro|coordinate bancarie|dati bancari
    |carta di credito|numero di conto|verifica il tuo|verificare il suo|confermare i dati
    |conferma i tuoi|password scaduta|spese di spedizione|consegna in attesa
    |in allegato la fattura|fattura allegata|leader nel settore|prezzi di fabbrica
    |prezzo di fabbrica|spedizione gratuita|ordina ora|manda questo messaggio a
    |invia questo messaggio a|dieci amici|10 amici|tutti i tuoi contatti|candidatura spontanea
    |comunicato stampa|guadagnare da casa|iscriviti alla newsletter|caro cliente|gentile cliente`,
  spam_hint: `offerta|offerte|promo|gratis|gratuito|euro|prezzo|prezzi|clicca|cliente|clienti
    |ordine|catalogo|vendita|comprare|negozio|fattura|preventivo|azienda|societa|srl|spa
    |newsletter|sito|www|http|https|esclusivo|regalo|vincere|marketing|prodotti|pagamento
    |bonifico|garanzia|sconto`,
};

export const it: Lexicon = {
  ...people,
  ...membership,
  ...dataAndDetails,
  ...courtesy,
  ...machines,
  ...itSeen,
  ...itDanger,
};
