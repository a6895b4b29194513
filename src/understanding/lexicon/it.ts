// Italian, as the families of the Liège region write it, often without accents: people, wishes,
// membership, data, courtesy, machines. What was seen and danger: it-seen.ts, it-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";
import { itDanger } from "./it-danger.ts";
import { itSeen } from "./it-seen.ts";

const people: Lexicon = {
  self: `io|noi|me|mi|ci|anch io|anche noi|mia moglie ed io|mio marito ed io|mia moglie e io
    |mio marito e io`,
  me: `mi|me|ci|noi|il mio nome|il mio indirizzo|la mia mail|la mia email|la mia e mail
    |il mio numero|i miei dati|i nostri nomi|il nostro indirizzo|il nostro nome|iscrivermi
    |iscriverci|aggiungermi|aggiungerci|cancellarmi|cancellarci|togliermi|toglierci|toglietemi
    |toglieteci|cancellatemi|cancellateci|iscrivetemi|iscriveteci|aggiungetemi|aggiungeteci
    |mettetemi|metteteci|inseritemi|inseriteci|inserirmi|inserirci|mandarmi|mandarci|inviarmi
    |inviarci|scrivermi|scriverci|mandatemi|mandateci|inviatemi|inviateci|scrivetemi|scriveteci
    |rimuovermi|rimuovetemi|eliminarmi|eliminatemi|depennatemi|levatemi|il mio contatto`,
  other_person: `mia madre|mio padre|mia mamma|la mia mamma|mio papa|i miei genitori|mia nonna
    |mio nonno|i miei nonni|mia sorella|mio fratello|mio figlio|mia figlia|i miei figli|mia zia
    |mio zio|mia cugina|mio cugino|mia suocera|mio suocero|i miei suoceri|mia cognata|mio cognato
    |mia nipote|mio nipote|la mia vicina|il mio vicino|i miei vicini|una vicina|un vicino|la vicina
    |il vicino|la nostra vicina|il nostro vicino|i nostri vicini|un amico|un amica|il mio amico
    |la mia amica|i miei amici|il mio collega|la mia collega|il mio inquilino|la mia inquilina
    |il mio ex|la mia ex|una signora anziana|un signore anziano|questa signora|questo signore
    |il mio defunto|mia comare|mio compare|la mia badante|il mio padrone di casa|la mamma|il papa
    |un conoscente`,
  they: "lui|lei|loro|(vuole/vorrebbe/desidera/preferisce/vogliono/vorrebbero)",
  for_them: `(iscriver/aggiunger/inserir/toglier/cancellar/rimuover/eliminar/disiscriver/avvisar
      /registrar/depennar) (lo/la/li/le)|iscriverla|iscriverlo|iscriverli|aggiungerla|aggiungerlo
    |aggiungerli|inserirla|inserirlo|toglierla|toglierlo|toglierli|cancellarla|cancellarlo
    |cancellarli|rimuoverla|rimuoverlo|eliminarla|eliminarlo|disiscriverla|disiscriverlo|avvisarla
    |iscrivetela|iscrivetelo|toglietela|toglietelo|cancellatela|cancellatelo|scriverle|scrivergli
    |mandarle|mandargli
    |(il suo/la sua/il loro/la loro) (nome/indirizzo/mail/email/numero/iscrizione/adesione)
    |a nome (suo/loro/di mia/di mio)|per (lui/lei/loro)|al posto suo`,
  spouse: `mio marito|mia moglie|il mio compagno|la mia compagna|il mio sposo|la mia sposa
    |mio fidanzato|la mia fidanzata`,
  accompanied: `con|e io|ed io|e me|insieme a|come|da|di|del|della|che|grazie a|secondo|anche
    |oltre a|presso|accanto a|tutti e due|assieme a|me l ha detto|mi ha parlato|ci ha parlato
    |riceve|ricevono`,
  want: `voglio|vogliamo|vuole|vorrei|vorremmo|vorrebbe|volevo|volevamo|desidero|desideriamo
    |desidererei|desidererebbe|mi piacerebbe|ci piacerebbe|gradirei|gradiremmo|preferisco
    |preferiamo|preferirei|chiedo|chiediamo|chiedo di|intendo|intendiamo|ho deciso|abbiamo deciso
    |deciso di|decido di|ho intenzione|sono interessato|sono interessata|siamo interessati
    |interessato a|interessata a|interessati a|mi interessa|ci interessa|mi interesserebbe
    |ho voglia|ci tengo|ci terrei|spero di|speriamo di|sarei felice|sarei lieto|sarei lieta
    |saremmo felici|sarei contento|sarei contenta|volentieri|con piacere|e ora di|meglio che
    |conto di|penso di|mi farebbe piacere|pronto a|pronta a|disposto a|disposta a`,
  ask: `per favore|per piacere|perfavore|per cortesia|cortesemente|gentilmente|vi prego|la prego
    |vi preghiamo|potete|potreste|puo|potrebbe|puoi|potresti|posso|possiamo|potrei|potremmo|si puo
    |e possibile|sarebbe possibile|se possibile|se e possibile|se si puo|vi chiedo|vi chiediamo
    |le chiedo|volete|vorreste|come faccio|come facciamo|come si fa|come posso|come possiamo
    |cosa devo fare|cosa bisogna fare|che devo fare|bisogna|bisognerebbe|devo|dobbiamo
    |abbiate la cortesia|siate gentili|mi fate|fatemi|fateci|ditemi|grazie di|prego di|c e modo
    |c e un modo|sia possibile|avrei bisogno|e permesso|se e permesso`,
  not: `non|mai|senza|nemmeno|neanche|neppure|affatto|per niente|nessun|nessuna|nessuna intenzione
    |invece di|piuttosto che|guai a|lungi da|evitare di|sbaglio`,
  not_fails: `so|sapevo|sappiamo|so come|trovo|troviamo|riesco|riusciamo|riuscita|riuscito|capisco
    |ricordo|vedo|esitate|posso|possiamo|ho ancora|sono ancora|siamo ancora|ricevo|riceviamo
    |ho ricevuto|abbiamo ricevuto|ho mai ricevuto|ancora|solo|soltanto|dimenticate*|mi dimenticate
    |vedo l ora|vediamo l ora|mi scrivete|mi scriva|ci scrivete|mi mandate|mi mandi|ci mandate
    |mi inviate|mi invii|ci inviate|scrivetemi|scriveteci|mandatemi|mandateci|inviatemi|inviateci
    |scrivermi|mandarmi|inviarmi|mi disturbate|disturbatemi|mi contattate|contattatemi|contate
    |contare|mi serve|ci serve|mi servono|mi interessa|ci interessa|mi interessano|ne posso
    |ho piu bisogno|ho bisogno|abbiamo bisogno|serve|servono|leggo|le leggo|li leggo|ho chiesto
    |ho mai chiesto|mai chiesto|fa per me|fa per noi|vale la pena|c e bisogno|e piu necessario
    |e necessario|occorre|faccio piu parte|(voglio piu/vogliamo piu/desidero piu/desideriamo piu
      /vorrei piu/vorremmo piu/intendo piu) (ricevere/essere/avere/far/fare/stare/sapere/sentire
      /leggere/partecipare/nessun/nessuna/che mi/le/i/queste/questi/mail/email/messaggi/niente
      /avvisi)|(voglio/vogliamo/desidero/vorrei) (ricevere/nessun messaggio/nessuna mail/avere
      niente/saperne/essere membro/essere nella/far parte/essere disturbat*)`,
  undecided: `prima di (iscrivermi/iscriverci/aderire/partecipare/decidere/firmare/diventare)
    |non ho ancora deciso|non abbiamo ancora deciso|sono (ancora/) indecis*|ci devo pensare
    |ci (sto/stiamo) pensando|devo ancora decidere|esito a|non so se (iscrivermi/restare/uscire)`,
  no_more: `
    non (voglio piu/vogliamo piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu/intendo piu)
    |non .. piu|non piu|mai piu|piu nessun|piu nessuna|nessun altro|nessun altra|ne ho abbastanza
    |ne abbiamo abbastanza|stufo di|stufa di|stufi di|stanco di|stanca di|smettere di|smetterla
    |piu nulla|piu niente|non intendo|non serve|non c e bisogno|non e necessario|non occorre
    |inutile`,
  lacking: `non (ho/abbiamo/ha/hanno) (ancora/mai/piu/) ricevuto
    |non (ricevo/riceviamo/riceve) (ancora/mai/piu/niente/nulla/le/i/nessun*)
    |non (ricevo/riceviamo)|(mai/niente) (arrivato/ricevuto)
    |non (mi/ci) (arriva/arrivano/e arrivato/sono arrivati)|non (arrivano/arriva) piu
    |non ho (piu/) avuto`,
  also: `anche|anch io|pure|pure io|anche io|anche noi|a mia volta|ugualmente|come lei|come lui
    |come loro|come gli altri`,
  but: "ma|pero|tuttavia|invece|quindi|percio|siccome|perche|poiche|oppure|=e|allora|mentre",
  from_now: `d ora in poi|da ora in poi|d ora in avanti|da adesso|a partire da|da oggi|in futuro
    |in avvenire|dal primo|da subito|d ora innanzi|a decorrere`,
  done_with: `per errore|per sbaglio|mi sono sbagliat*|mi sono confus*|ho sbagliato|sbagliato tasto
    |sbagliato pulsante|senza volere|senza volerlo|non volevo|non l ho fatto apposta
    |inavvertitamente|involontariamente|un errore mio|uno sbaglio`,
};

const membership: Lexicon = {
  unsubscribe: `disiscriv*|disiscriz*|disinscri*|disabbon*|cancellarmi|cancellarci|cancellatemi
    |cancellateci|mi cancello|ci cancelliamo|cancellazione|unsubscribe|desiscri*|disicriv*
    |annullare l iscrizione|annullate l iscrizione|annulla l iscrizione|disdire|disdico|disdetta
    |disdiciamo`,
  remove: `togliere|togliete|toglietemi|toglieteci|togliermi|toglierci|tolga|tolgo|levare|levate
    |levatemi|levarmi|cancellare|cancellate|cancellatemi|cancelli|cancellarmi|eliminare|eliminate
    |eliminatemi|eliminarmi|elimini|rimuovere|rimuovete|rimuovetemi|rimuovermi|rimuova|depennare
    |depennate|depennatemi|escludere|escludete|escludetemi|sbarrare|radiare|radiatemi|tirar via
    |rimosso|rimossa|tolto|tolta|cancellato|cancellata|disattivare|disattivate|toglieterci
    |togliendo`,
  end: `smettere|smetto|smettiamo|smettete|smetta|smettetela|finire|finisco|terminare|termino
    |cessare|cesso|cessate|lasciare|lascio|lasciamo|abbandonare|abbandono|abbandoniamo|uscire|esco
    |usciamo|ritirarmi|ritirarci|mi ritiro|ci ritiriamo|rinunciare|rinuncio|rinunciamo|rinuncia
    |dimettermi|mi dimetto|dimissioni|dimissione|disdire|disdico|disdetta|recedere|recesso
    |annullare|annullo|annullate|annulliamo|interrompere|interrompo|porre fine|mettere fine
    |metto fine|poniamo fine|chiudere|chiudo|fermarmi|mi fermo|farla finita|andarmene|me ne vado
    |ce ne andiamo|tirarmi fuori|mi tiro fuori|stop|piantatela|piantarla`,
  list: `lista|liste|elenco|elenchi|mailing list|mailinglist|mailing|registro|gruppo|indirizzario
    |rubrica|archivio|archivi|database|banca dati|destinatari|sistema|rete`,
  mails: `mail|mails|email|emails|e mail|messaggio|messaggi|lettera|lettere|bollettino|bollettini
    |newsletter|notiziario|avviso|avvisi|notizie|notizia|notifica|notifiche|comunicazione
    |comunicazioni|allerta|allerte|allarmi del|segnalazioni|le informazioni|le vostre informazioni
    |informative|posta|corrispondenza|circolare|circolari|aggiornamenti|le info|spam|volantini|roba`,
  receive: `ricevere|ricevo|riceviamo|riceverli|riceverle|ricevere anch|ricevete|ottenere|leggere
    |leggerli|essere informat*|essere avvisat*|essere avvertit*|essere aggiornat*
    |essere al corrente|tenermi informat*|tenermi aggiornat*|tenetemi informat*|tenetemi aggiornat*
    |tenuto al corrente|tenuta al corrente|avvisatemi|informatemi|avvertitemi
    |essere messo al corrente|averli|averle|avere le|avere i`,
  send: `mandare|mandate|mandarmi|mandarci|mandatemi|mandateci|mandi|inviare|inviate|inviarmi
    |inviarci|inviatemi|inviateci|invii|invio|scrivere|scrivete|scrivermi|scriverci|scrivetemi
    |scriviate|spedire|spedite|spedirmi|speditemi|contattare|contattate|contattarmi|contattatemi
    |disturbare|disturbate|disturbarmi|scocciare|rompere le scatole|tempestare|inoltrare|inoltrate
    |inondare|bombardare|far avere|farmi avere|mandiate|inviarmele|mandarmeli`,
  member: `membro|membri|socio|soci|socia|aderente|aderenti|adesione|iscritto|iscritta|iscritti
    |iscrizione|partecipante|partecipanti|partecipare|partecipazione|partecipo|far parte|fare parte
    |faccio parte|facciamo parte|parte del|parte della|abbonamento|abbonato|abbonata|affiliazione
    |dei vostri|coinvolto|coinvolta`,
  partnership: `plp|partenariato|partnership|gruppo|rete|quartiere|vicini vigili|vicinato
    |controllo del vicinato|associazione|iniziativa|progetto|comitato|prevenzione|squadra
    |organizzazione|programma|vostro gruppo|comunita`,
  leave_idiom: `lasciatemi in pace|lasciateci in pace|lasciatemi stare|lasciatemi tranquillo
    |lasciatemi tranquilla|lasciateci stare|non contate piu su di me|non contate su di me
    |non fa per me|non fa per noi|non fa piu per me|scordatevi di me|dimenticatemi
    |dimenticatevi di me|mi tiro fuori|me ne tiro fuori|tiratemi fuori|mi chiamo fuori|io mollo
    |mollo tutto|getto la spugna|passo la mano|(toglietemi/toglieteci/togliermi/toglierci/levatemi
      /levateci/cancellatemi/cancellateci/cancellarmi/cancellarci/eliminatemi/rimuovetemi
      /rimuovermi/depennatemi/escludetemi/toglimi/cancellami) (dalla/dal/dalle/dai/da/per favore
      /grazie/subito/immediatamente/pure)|toglietemi|toglieteci|cancellatemi|cancellateci
    |rimuovetemi|depennatemi|levatemi|disiscrivetemi|disiscrivetici|disiscriveteci|disinscrivetemi
    |voglio disiscrivermi|vorrei disiscrivermi|vorrei cancellarmi|voglio cancellarmi
    |desidero cancellarmi|desidero disiscrivermi|basta con le|basta con i|basta con queste
    |basta con questi|basta mail|basta email|basta messaggi|basta coi|basta mandare|basta mandarmi
    |basta scrivermi|stop mail|stop messaggi|stop alle|stop ai|smettete di|smettetela di
    |smettetela con|smetta di|smettila di|finitela di|finitela con|piantatela di|piantatela con
    |cessate di|cessate l invio|non rompete|stufo delle vostre|stufa delle vostre|stufo dei vostri
    |stufa dei vostri|stanco delle vostre|stanca delle vostre|stufo di ricevere|stufa di ricevere
    |stanco di ricevere|ne ho abbastanza delle|ne ho abbastanza dei|ne ho piene le|(non mi/non ci)
      (scrivete piu/scriva piu/scrivi piu/mandate piu/mandi piu/inviate piu/invii piu/disturbate
      piu/disturbi piu/contattate piu/contatti piu/scrivete mai piu/mandate mai piu/inviate mai piu
      /interessa piu/interessano piu/interessa ricevere/interessano le vostre/interessano i vostri
      /serve piu/servono piu/mandate altre/mandate altri/inviate altre/inviate altri)|non
      (scrivetemi piu/scriveteci piu/mandatemi piu/mandateci piu/inviatemi piu/inviateci piu
      /contattatemi piu/disturbatemi piu/scrivermi piu/mandarmi piu/inviarmi piu/mandatemi altre
      /mandatemi altri/inviatemi altre/serve piu che/serve che mi/serve piu mandarmi/serve piu
      scrivermi/serve piu inviarmi/c e piu bisogno/c e bisogno che mi/occorre piu che/e piu
      necessario che/e piu necessario mandarmi/ho piu bisogno delle/ho piu bisogno dei/ho piu
      bisogno di ricevere/faccio piu parte/ho chiesto io/ho mai chiesto di/ho mai chiesto queste/ho
      mai chiesto questi/ho mai chiesto niente/ne posso piu delle/ne posso piu dei)|non (voglio piu
      /vogliamo piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu/intendo piu) (mail/email/e
      mail/messaggi/messaggio/lettere/avvisi/bollettini/newsletter/notizie/posta/comunicazioni
      /notifiche/informazioni/niente/nulla/roba/le vostre/i vostri/vostre/vostri/queste/questi
      /queste mail/questi messaggi/ricevere/riceverle/riceverli/essere membro/essere iscritto
      /essere iscritta/essere nella/essere contattato/essere contattata/essere disturbato/essere
      disturbata/far parte/farne parte/fare parte/partecipare/saperne/avere niente/avere a che fare
      /leggere/nessun messaggio/nessuna mail/che mi scriviate/che mi mandiate/stare nel gruppo
      /stare nella lista)|non (voglio/vogliamo/desidero/vorrei) (ricevere le vostre/ricevere i
      vostri/ricevere queste/ricevere questi/ricevere niente/ricevere nulla/ricevere altre/ricevere
      altri/ricevere mail/ricevere messaggi/saperne niente/essere nella lista/le vostre mail/i
      vostri messaggi/nessun messaggio/nessuna mail)|(uscire/esco/usciamo/uscire fuori/mi ritiro/ci
      ritiriamo/ritirarmi/ritirarci/lascio/lasciare/lasciamo/abbandono/abbandonare) (dal gruppo/dal
      plp/dal partenariato/dalla lista/dalla rete/il gruppo/il plp/il partenariato/la rete/il
      vostro gruppo/dal vostro gruppo/dal progetto/dall associazione/l associazione)|(annullare
      /annullate/annullo/disdire/disdico/disdite/cancellare/cancellate/chiudere/revocare/terminare
      /ritirare/ritiro) (la mia iscrizione/la mia adesione/il mio abbonamento/la nostra iscrizione
      /la mia partecipazione/la nostra adesione)|preferisco smettere|preferirei smettere
    |vorrei smettere|voglio smettere|meglio che smetta|e ora che smetta|mi fermo qui|mi fermo qua
    |finisco qui|smetto qui|do le dimissioni|le mie dimissioni|mi dimetto|rispedisco al mittente
    |inutile mandarmi|inutile scrivermi|inutile inviarmi|inutile continuare|inutile che mi
    |potete smettere di|potete anche smettere|potete fare a meno di|fate a meno di scrivermi
    |bloccare il vostro indirizzo|blocco il vostro|finite nello spam|direttamente nel cestino
    |metto fine alla mia|porre fine alla mia|mettere fine alla mia`,
  leave_hint: `trasloco|traslochiamo|mi trasferisco|ci trasferiamo|trasferiti|torno in italia
    |torniamo in italia|torno in sicilia|torniamo in sicilia|torno in puglia|torno in calabria
    |torno al paese|torniamo al paese|torno giu|lascio il belgio|lasciamo il belgio|lascio la zona
    |lascio il quartiere|per sempre|definitivamente|non abito piu|non abitiamo piu|non vivo piu
    |ho venduto|abbiamo venduto|casa di riposo|non ho tempo|non ho piu tempo|non abbiamo tempo
    |non le leggo|non li leggo|non leggo|mai lette|troppe mail|troppe email|troppi messaggi
    |casella piena|inutili|non mi serve|non mi servono|non mi interessa|non ci interessa
    |non mi interessano|non mi riguarda|mi dispiace ma|buona continuazione|senza rancore
    |grazie lo stesso|grazie di tutto|addio|mai chiesto|senza il mio consenso|la mia eta
    |alla mia eta|i miei occhi|non ci vedo|terza volta|quante volte|sono anziano|sono anziana
    |non serve piu`,
  enough: "basta|adesso basta|ora basta|e ora di finirla|ne ho abbastanza|ne abbiamo abbastanza",
  sign_up: `iscrivere|iscrivermi|iscriverci|iscrivo|iscriviamo|iscriversi|iscrizione|iscrizioni
    |iscrivetemi|iscriveteci|iscriva|iscrivete|aderire|aderisco|aderiamo|adesione|partecipare
    |partecipo|partecipiamo|partecipazione|unirmi|unirci|mi unisco|ci uniamo|unirsi|associarmi
    |associarci|diventare membro|diventare membri|diventare socio|diventare soci|divento membro
    |diventare parte|essere membro|essere membri|essere socio|essere dei vostri|far parte
    |fare parte|farne parte|faccio parte|entrare nel|entrare a far|entrare in|essere inserit*
    |essere aggiunt*|essere iscritt*|registrarmi|registrarci|registrare|registrazione|abbonarmi
    |abbonarci|candidatura|candidarmi|arruolarmi|prendere parte|inserirmi|inserirci|aggregarmi
    |inscrivermi|inscriverci|inscrivere|essere incluso|essere inclusa`,
  add: `aggiungere|aggiungete|aggiungetemi|aggiungeteci|aggiungermi|aggiungerci|aggiunga|aggiungi
    |inserire|inserite|inseritemi|inseriteci|inserirmi|inserirci|inserisca|mettere|mettete
    |mettetemi|metteteci|mettermi|metta|includere|includete|includetemi|segnare|segnate|segnatemi
    |segnateci|annotare|prendere|prendete|prendetemi|contate|contatemi|registrate|registratemi
    |accettate|accettare|accettatemi|iscrivete|iscrivetemi|iscriveteci|rimettetemi|rimettete
    |reinserite|reinseritemi|reiscrivetemi`,
  join_idiom: `iscrivetemi|iscriveteci|iscrivimi|aggiungetemi|aggiungeteci|inseritemi|inseriteci
    |segnatemi|segnateci|mettetemi nella|mettetemi nel|mettetemi in lista|mettetemi sulla
    |metteteci nella|mettetemi anche|mettetemi pure|includetemi|registratemi|contate su di me
    |contate su di noi|contate anche me|potete contare su|contatemi|ci sto|io ci sono
    |sono dei vostri|siamo dei vostri|essere dei vostri|mi unisco a voi|ci uniamo a voi
    |unirmi a voi|unirci a voi|unirmi al|unirci al|eccomi|mi faccio avanti|mi metto a disposizione
    |mi candido|mi propongo|volontario per|volontaria per|dove devo firmare|dove si firma
    |dove firmo|dove ci si iscrive|prendetemi|(vorrei/vorremmo/voglio/vogliamo/desidero/desideriamo
      /mi piacerebbe/ci piacerebbe/volevo/gradirei/sarei felice di/ho deciso di/chiedo di)
      (iscrivermi/iscriverci/aderire/partecipare/unirmi/unirci/far parte/fare parte/farne parte
      /entrare a far/entrare nel gruppo/diventare membro/diventare membri/diventare socio/essere
      membro/essere membri/essere iscritto/essere iscritta/essere iscritti/essere aggiunto/essere
      aggiunta/essere inserito/essere inserita/registrarmi/essere dei/associarmi/diventare parte
      /prendere parte/essere nella lista/essere anch)|diventare membro|diventare membri
    |diventare socio|far parte del|far parte della|fare parte del|fare parte della|far parte di
    |far parte anch|farne parte|entrare a far parte|entrare nel gruppo|entrare nel vostro
    |entrare nel partenariato|iscrivermi al|iscriverci al|iscrizione al|iscrizione plp|aderire al
    |aderire alla|adesione al|come mi iscrivo|come ci si iscrive|come ci iscriviamo|come si diventa
    |come si fa a partecipare|come si fa per partecipare|come si fa ad iscriversi
    |come si fa a iscriversi|come si fa per iscriversi|come faccio a iscrivermi
    |come faccio ad iscrivermi|come faccio per iscrivermi|come posso iscrivermi
    |come posso partecipare|come posso entrare|come posso diventare|come possiamo iscriverci
    |come possiamo partecipare|come aderire|come iscriversi|come faccio a partecipare
    |per entrare nel gruppo|mi interessa molto|ci interessa molto|mi interessa partecipare
    |mi interesserebbe|sono interessato|sono interessata|siamo interessati|sarei interessato
    |sarei interessata|rimettetemi|rimetteteci|reiscrivetemi|reinseritemi|tornare nel gruppo
    |rientrare nel gruppo|nuovo membro|un membro in piu|una persona in piu|ricevere anch
    |ricevere anche io|riceverli anch|riceverle anch|li vorrei ricevere|le vorrei ricevere
    |averli anch|nella lista anch|anch io nella|anche me nella|anche noi nella`,
  join_hint: `volantino|manifesto|locandina|cartello|depliant|mi sono appena trasferit*
    |ci siamo appena trasferiti|mi sono trasferit*|nuovo nel|nuova nel|nuovi nel|nuovi residenti
    |mi ha parlato|ci ha parlato|ho sentito parlare|abbiamo sentito parlare|riunione informativa
    |serata informativa|pensionato|pensionata|in pensione|abito in|abito a|abitiamo in|abitiamo a
    |vivo a|vivo in|viviamo a|residente|bella iniziativa|buona iniziativa|ottima iniziativa
    |bella idea|buona idea|rendermi utile|dare una mano|aiutare|modulo di iscrizione
    |modulo d iscrizione|nella mia via|nella mia strada|nel mio quartiere|anch io|anche noi
    |non ricevo niente|non ricevo nulla|non ho mai ricevuto|mai ricevuto niente|inquilini
    |i miei dati sono|a mia volta|cosa bisogna fare`,
  other_body: `proximus|voo|orange|telenet|scarlet|whatsapp|facebook|instagram|messenger|palestra
    |piscina|calcio|tennis|coro|corso|corsi|scuola di|lavoro|banca|assicurazione|mutua|giornale
    |rivista|netflix|fornitore|operatore|gestore|contratto|bolletta|elettricita|biblioteca|torneo
    |concerto|partito|sindacato|ospedale|esercito|universita|la macchina|il cane|la porta
    |mia moglie|mio marito|fumare|le sigarette|sul muro|sui muri|lasciare la casa|lasciare i sacchi
    |lasciano|la spazzatura|i rifiuti|le chiavi|bisogna pagare|si deve pagare|si paga|devo pagare
    |dobbiamo pagare|messaggio in segreteria|di casa`,
  pause_idiom: `sospendere|sospendete|sospendeteli|sospenderli|sospensione|in pausa|una pausa
    |mettere in pausa|temporaneamente|momentaneamente|provvisoriamente|per un po
    |per qualche settimana|per qualche mese|fino al nostro ritorno|fino al mio ritorno
    |fino a settembre|durante le vacanze|durante la mia assenza|durante la nostra assenza
    |durante agosto|mentre siamo in vacanza|mentre sono via|mentre siamo via
    |quando torniamo riprendete|resto membro|restiamo membri|rimango membro|rimaniamo membri
    |resto iscritt*|restiamo iscritti|rimango iscritt*|rimanere membro|rimanere iscritt*
    |restare membro|restare iscritt*|voglio restare|vogliamo restare|meno messaggi|meno mail
    |meno email|meno spesso|una sola copia|una sola mail|senza uscire|senza cancellarmi`,
  office_role: `coordinatore|coordinatrice|coordinatori|coordinamento|ruolo di|incarico|mandato
    |vice|responsabile|segretario|segretaria|tesoriere|funzione di`,
};

const dataAndDetails: Lexicon = {
  data: `dati|dati personali|informazioni|informazioni personali|info|foto|fotografie|numero
    |telefono|cellulare|gsm|storico|messaggi|segnalazioni|fascicolo|scheda|dossier|traccia|tracce
    |archivi|archivio|file|nome|indirizzo|identita|data di nascita|recapiti`,
  about_me: `su di me|su di noi|sul mio conto|sul nostro conto|che mi riguardano|che ci riguardano
    |mi riguarda|riguardanti me|riguardo a me|a mio nome|a nostro nome|miei dati|i miei dati
    |i nostri dati|dei miei dati|miei dati personali|mie informazioni|le mie informazioni
    |la mia scheda|il mio fascicolo|mio dossier|mia persona|le mie foto|la mia foto|i miei messaggi
    |il mio vecchio numero|di me|mie generalita|miei recapiti`,
  access: `sapere|conoscere|consultare|vedere|visionare|copia|copie|comunicare|comunicarmi
    |comunicatemi|ottenere|accesso|accedere|quali|fornire|fornirmi|fornitemi|elenco dei|detenete
    |conservate|possedete|custodite|registrate|memorizzate|tenete|avete|estratto|prendere visione`,
  erase: `cancellare|cancellate|cancelliate|cancellati|cancellazione|eliminare|eliminate|eliminati
    |eliminazione|distruggere|distruggete|distrutti|far sparire|sparire|rimuovere|rimuovete|rimossi
    |anonimizzare|dimenticare|svuotare|svuotate|strappare`,
  everything: `tutto|tutti|tutte|tutta|ogni|completamente|totalmente|interamente|definitivamente
    |dappertutto|niente|nulla|nessuna|qualsiasi|completo|completa|l insieme|l intero|totalita`,
  access_idiom: `diritto di accesso|diritto d accesso|articolo 15|art 15|copia dei miei dati
    |copia di tutti i|copia di tutti i dati|copia del mio|copia di tutto|accesso ai miei dati
    |accedere ai miei dati|vedere i miei dati|vedere la mia scheda|consultare i miei dati
    |quali dati|quali informazioni avete|quali informazioni conservate|quali informazioni
    |che dati avete|che dati|che informazioni avete|cosa sapete di me|cosa sapete su|cosa avete su
    |che cosa avete su|che cosa sapete|quello che sapete su|quello che avete su|ciò che avete su
    |cio che avete su|avete su di me|avete su di noi|conservate su di me|possedete su di me
    |tenete su di me|detenete su di me|sapete su di me|scritto su di me|portabilita`,
  erase_idiom: `diritto all oblio|diritto alla cancellazione|diritto di cancellazione|articolo 17
    |art 17|(cancellare/cancellate/cancelliate/eliminare/eliminate/distruggere/distruggete
      /rimuovere/rimuovete/cancellati/eliminati/distrutti/cancellazione di/eliminazione di
      /cancellazione dei) (i miei dati/i nostri dati/tutti i/tutti i miei/tutti i dati/miei dati
      /tutto quello/tutto cio/ogni traccia/ogni dato/tutte le mie/tutte le informazioni/le mie
      informazioni/le mie foto/la mia foto/la mia scheda/il mio fascicolo)|cancellazione completa
    |nessuna traccia|non rimanga traccia|non resti traccia|non deve restare|non deve rimanere
    |non conservate niente|non conservate nulla|non tenete niente|ritiro il mio consenso
    |revoco il mio consenso|revoco il consenso|ritirare il mio consenso|sparire i miei dati
    |sparire tutto`,
  new: `nuovo|nuova|nuovi|nuove|cambiato|cambiata|cambiare|cambio|cambiamento|modifica|altro
    |diverso|diversa|vecchio|vecchia|precedente|non e piu valido|non valido|sbagliato|sbagliata
    |scorretto|errato|errata|errore|giusto|corretto`,
  detail: `indirizzo|indirizzo mail|indirizzo email|numero|cellulare|telefono|telefonino|gsm|fisso
    |nome|cognome|email|e mail|posta elettronica|recapito|recapiti|dati|lingua|numero civico
    |domicilio|residenza`,
  change: `cambiare|cambiate|cambiato|cambiata|cambia|cambio|modificare|modificate|modifica
    |correggere|correggete|corregga|rettificare|rettificate|sostituire|sostituite|aggiornare
    |aggiornate|aggiornamento|prendere nota|prendete nota|annotate|adattare`,
  moved: `traslocato|trasferito|trasferita|trasferiti|cambiato casa|cambiamo casa|nuova casa
    |nuovo appartamento|abito ora|ora abito|adesso abito|abitiamo ora|ora abitiamo|adesso abitiamo
    |trasloco`,
  update_idiom: `nuovo indirizzo|nuova email|nuova mail|nuova e mail|nuovo numero|nuovo cellulare
    |nuovo telefono|nuovo cognome|nuova casella|(cambiato/cambio/cambiare/cambia/cambiando) (numero
      /indirizzo/casa e indirizzo/email/e mail/mail/cognome/nome/telefono/cellulare/operatore/il
      numero/l indirizzo/il mio numero/il mio indirizzo/la mia email/la mia mail/il cognome/la
      lingua/lingua)|cambio di indirizzo|cambio d indirizzo|cambio di numero|cambio di residenza
    |mio numero e cambiato|mio indirizzo e cambiato|numero e cambiato|indirizzo e cambiato
    |aggiornare i miei|aggiornate i miei|aggiornare il mio|modificare il mio|modificare i miei
    |correggere il mio|correggete il mio|sostituire il mio|sostituite il mio|scrivete male il mio
    |scritto male il mio|il mio cognome si scrive|il mio nome si scrive|si scrive con
    |cognome e sbagliato|nome e sbagliato|errore nel mio|errore nel cognome|errore nel nome
    |cognome da nubile|cognome da ragazza|cognome da sposata|mi sono sposat*|sono divorziat*
    |usate questo indirizzo|usate questa|usare questo indirizzo|usare questa|usate il nuovo
    |usate la nuova|scrivetemi a questo|scrivetemi qui|scrivetemi al nuovo|scrivete a questo
    |vecchio indirizzo|vecchia mail|vecchia email|vecchio numero|in (italiano d ora/italiano per
      favore/italiano invece/italiano se possibile/francese d ora/francese invece/inglese d ora
      /fiammingo d ora/olandese d ora)|lettere in italiano|messaggi in italiano|mail in italiano
    |ricevere in italiano|scrivetemi in italiano|secondo indirizzo`,
  language_name: `francese|neerlandese|olandese|fiammingo|tedesco|inglese|italiano|spagnolo|turco
    |arabo|portoghese`,
};

const courtesy: Lexicon = {
  thanks: `grazie|grazie mille|mille grazie|tante grazie|molte grazie|ringrazio|ringraziamo
    |ringraziamenti|ringraziare|vi ringrazio|riconoscente|grato|grata|grati`,
  praise: `bravi|bravo|brava|bravissimi|complimenti|congratulazioni|ottimo|ottima|ottimo lavoro
    |bel lavoro|buon lavoro|perfetto|perfetta|eccellente|fantastico|fantastica|magnifico
    |meraviglioso|benissimo|molto bene|molto bella|molto bello|molto chiaro|molto chiara
    |chiarissimo|molto utile|utilissimo|interessante|interessantissima|molto interessante|gentili
    |gentilissimi|gentile da parte|gentilezza|continuate cosi|avanti cosi|contento|contenta
    |contenti|felice|soddisfatto|soddisfatta|rassicurante|rassicurata|sollevata|sollevato
    |efficienti|rapidita|simpatico|simpatici|apprezzo|apprezziamo|apprezzato|piacevole|un piacere
    |ben fatto|bella serata|risposta rapida`,
  received: `ricevuto|ricevuta|ben ricevuto|messaggio ricevuto|capito|ok|okay|va bene|d accordo
    |prendo nota|preso nota|nessun problema|di niente|di nulla|figuratevi|si figuri|intesi|chiaro
    |perfetto|tutto chiaro|non c e di che|prego`,
  settled: `(hanno/e stato/sono stati/e stata) (gia/) (portato via/portati via/rimosso/rimossi
      /rimossa/pulito/puliti/pulita/riparato/riparata/tolto)
    |(tutto/problema/questione) (e stato/e/) (risolto/risolta/a posto/sistemato)|si e risolto
    |hanno (pulito/raccolto/riparato/sistemato) (tutto/)|di nuovo in ordine`,
  greeting: `buon natale|buone feste|buon anno|felice anno|anno nuovo|buona pasqua|auguri
    |tanti auguri|migliori auguri|buon compleanno|buon fine settimana|buon weekend|buona giornata
    |buona serata|buona domenica|buona notte|buonanotte|buona settimana|buone vacanze
    |buon proseguimento|buona continuazione|buona fortuna|a presto|arrivederci|statemi bene
    |buona guarigione|buona pensione`,
  question_word: `come|quando|dove|chi|quanto|quanti|quante|quanta|perche|quale|quali|che cosa|cosa
    |che ore|che ora|a che|a chi|di chi|con chi|da chi|c e|ci sono|ci sara|si puo|si possono|posso
    |possiamo|devo|dobbiamo|potete|potreste|avete|sapete|e possibile|e vero|e permesso
    |e obbligatorio|bisogna|serve|qualcuno sa|fino a quando|per quanto|siete|sara|in che|come mai
    |conviene`,
  ask_info: `sapere se|sapere quando|sapere come|sapere chi|sapere dove|sapere che|sapere cosa
    |sapere quale|sapere quali|sapere perche|vorrei sapere|vorremmo sapere|volevo sapere
    |mi chiedo se|mi chiedevo|mi domando|potete dirmi|potreste dirmi|mi sapete dire|sapreste dirmi
    |mi potete dire|puo dirmi|mi puo dire|informarmi|informazioni su|informazioni sul
    |informazioni sulla|informazioni circa|informazioni riguardo|piu informazioni
    |maggiori informazioni|ulteriori informazioni|qualche informazione|delle informazioni
    |un informazione|chiarimenti|un chiarimento|spiegarmi|mi spiegate|spiegatemi|richiamarmi
    |richiamatemi|mi richiami|telefonarmi|telefonatemi|contattarmi|mettermi in contatto|incontrare
    |un appuntamento|appuntamento|consigliarmi|consigliate|un consiglio|consigli su|vostro parere
    |un parere|avete notizie|ci sono novita|che fine ha|e stato fatto|a che punto|sto cercando
    |cerco il|cerco la|una domanda|domanda|domande|ditemi|farmi avere|ho bisogno di|aiutarmi a
    |parlare con|a chi devo|a chi rivolgermi|a chi mi devo|a chi posso|chi devo chiamare
    |chi contattare|non ho capito|non capisco|non e chiaro|propongo|proposta|suggerimento
    |suggerisco|un idea`,
  ask_rule: `permesso|permessa|legale|vietato|il diritto di|obbligatorio|obbligo|gratis|gratuito
    |costa|costo|costi|pagare|quota|prezzo|tariffa|premio|sussidio|contributo|condizioni|condizione
    |modulo|moduli|adesivo|adesivi|orario|orari|ordine del giorno|scadenza|eta minima|regolamento
    |assicurazione|carta|statuto|requisiti|residenti|residente`,
  topic: `riunione|riunioni|incontro|assemblea|visita|consulente|allarme|telecamera|telecamere
    |serratura|serrature|isola ecologica|parco container|permanenza|serata|pattuglia|pattuglie
    |agente di quartiere|vigile|commissariato|numero|telefono|sito|indirizzo|sorveglianza`,
};

const machines: Lexicon = {
  auto_idiom: `risposta automatica|messaggio automatico|risponditore automatico|risposta generata
    |generato automaticamente|inviato automaticamente|mail automatica|email automatica|fuori sede
    |fuori ufficio|assente dall ufficio|messaggio di assenza|assente fino|in ferie fino
    |in vacanza fino|in ferie dal|sono in ferie|sono in vacanza dal|siamo chiusi|siamo in ferie
    |ufficio chiuso|uffici chiusi|chiusura estiva|congedo di maternita|congedo parentale
    |in maternita|non rispondere a questo|non rispondere a questa|si prega di non rispondere
    |non rispondete a questo|vi preghiamo di non rispondere|casella non e presidiata
    |casella non e piu|indirizzo non e piu attivo|indirizzo non e piu|la sua richiesta e stata
    |la vostra richiesta e stata|il suo messaggio e stato ricevuto|abbiamo ricevuto la sua
    |abbiamo ricevuto la vostra|numero di ticket|ticket|non lavora piu|ha lasciato la societa
    |out of office|autoreply`,
  auto_hint: `assente|assenza|ferie|in vacanza|al mio rientro|al nostro rientro|al mio ritorno
    |al rientro|rispondero|risponderemo|leggero|non leggero|senza accesso|accesso limitato
    |in caso di urgenza|per urgenze|per le urgenze|un collega|il mio collega|la mia collega
    |il suo messaggio|il vostro messaggio|la vostra mail|la sua mail|prima possibile|al piu presto
    |giorni lavorativi|servizio clienti|i nostri servizi|ufficio`,
  bounce_idiom: `mancato recapito|mancata consegna|messaggio non consegnato|non e stato consegnato
    |non e stato recapitato|non consegnato|non recapitato|impossibile recapitare
    |impossibile consegnare|consegna non riuscita|consegna fallita|recapito non riuscito
    |notifica di stato|notifica di mancata|casella di posta piena|casella piena|quota superata
    |destinatario sconosciuto|utente sconosciuto|indirizzo non trovato|indirizzo inesistente
    |in ritardo la consegna|consegna ritardata|ritardo nella consegna|consegna del messaggio
    |mailer daemon|postmaster|non esiste su questo server|dominio non trovato
    |restituito al mittente`,
  spam_idiom: `clicca qui|cliccate qui|clicca sul link|cliccare sul link|offerta speciale
    |offerta esclusiva|offerte del mese|offerta limitata|codice sconto|sconto del|sconti|promozione
    |promozioni|hai vinto|avete vinto|ha vinto|e stato selezionato|sei stato selezionato
    |estratto a sorte|un premio|preventivo gratuito|senza impegno|posizionamento su google
    |prima pagina di google|visibilita del|il vostro sito web|il tuo sito|investimento|investire
    |rendimento|bitcoin|crypto*|trading|prestito|prestiti|finanziamento|tasso di interesse|eredita
    |erede|milioni di euro|coordinate bancarie|dati bancari|carta di credito|numero di conto
    |il tuo conto|il suo conto|verifica il tuo|verificare il suo|confermare i dati|conferma i tuoi
    |password scaduta|la tua password|il tuo pacco|il suo pacco|spese di spedizione
    |consegna in attesa|in allegato la fattura|fattura allegata|i nostri prodotti
    |il nostro catalogo|la nostra gamma|la nostra azienda|la nostra societa|leader nel settore
    |prezzi di fabbrica|prezzo di fabbrica|spedizione gratuita|approfitta|approfittate|acquista
    |acquistate|ordina ora|inoltra a|inoltra questo|manda questo messaggio a
    |invia questo messaggio a|dieci amici|10 amici|tutti i tuoi contatti|catena|porta sfortuna
    |porta fortuna|cartomante|pannelli solari|pannelli fotovoltaici|candidatura spontanea
    |il mio curriculum|comunicato stampa|guadagnare da casa|dimagrire|iscriviti alla newsletter
    |caro cliente|gentile cliente|i nostri clienti|webinar`,
  spam_hint: `offerta|offerte|promo|gratis|gratuito|euro|prezzo|prezzi|clicca|cliente|clienti
    |ordine|catalogo|vendita|comprare|negozio|fattura|preventivo|azienda|societa|srl|spa|newsletter
    |sito|www|http|https|esclusivo|regalo|vincere|marketing|prodotti|pagamento|bonifico|garanzia
    |sconto`,
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
