// Italian, as families of the Liège region write it, often without accents: who is meant, wishes and
// denials; the other parts are joined here. Words only; the rules that join them are elsewhere.
import type { Lexicon } from "./concepts.ts";
import { itDanger } from "./it-danger.ts";
import { itMember } from "./it-member.ts";
import { itOffice } from "./it-office.ts";
import { itSeen } from "./it-seen.ts";
import { itSignals } from "./it-signals.ts";
import { itSignalsDanger } from "./it-signals-danger.ts";
import { itSignalsStreet } from "./it-signals-street.ts";

export const it: Lexicon = {
  ...itDanger,
  ...itMember,
  ...itOffice,
  ...itSeen,
  ...itSignals,
  ...itSignalsDanger,
  ...itSignalsStreet,

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
  accompanied: `con|e (io/me)|come|da|di|del|della|che|secondo|anche|presso|riceve|ricevono
    |(insieme/grazie/oltre/accanto/assieme) a|ed io|tutti e due|me l ha detto|mi ha parlato
    |ci ha parlato`,
  want: `voglio|vogliamo|vuole|vorrei|vorremmo|vorrebbe|volevo|volevamo|desidero|desideriamo
    |desidererei|desidererebbe|mi (piacerebbe/interessa/interesserebbe/farebbe piacere)
    |ci (piacerebbe/interessa/tengo/terrei)|gradirei|gradiremmo|preferisco|preferiamo|preferirei
    |chiedo|chiediamo|intendo|intendiamo|ho (deciso/intenzione/voglia)
    |sono (interessato/interessata)|sarei (felice/lieto/lieta/contento/contenta)|volentieri
    |(chiedo/deciso/decido/spero/speriamo/e ora/conto/penso) di
    |(interessato/interessata/interessati/pronto/pronta/disposto/disposta) a|abbiamo deciso
    |siamo interessati|saremmo felici|con piacere|meglio che`,
  they_want: "vuole|vorrebbe|vogliono|vorrebbero|desidera|desiderano|gradirebbe|preferisce",
  ask: `per (favore/piacere/cortesia)|perfavore|cortesemente|gentilmente
    |vi (prego/preghiamo/chiedo/chiediamo)|potete|potreste|puo|potrebbe|puoi|potresti|posso
    |possiamo|potrei|potremmo|e (possibile/permesso)|se (possibile/e possibile/si puo/e permesso)
    |volete|vorreste|come (faccio/facciamo/si fa/posso/possiamo)|cosa (devo fare/bisogna fare)
    |bisogna|bisognerebbe|devo|dobbiamo|fatemi|fateci|ditemi|c (e modo/e un modo)
    |grazie di (togliere/cancellare/aggiungere/inviare/mandare/farmi/iscrivermi/volermi)|la prego
    |si puo|sarebbe possibile|sia possibile|le chiedo|che devo fare|abbiate la cortesia
    |siate gentili|mi fate|prego di|avrei bisogno`,
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
    |ci (sto/stiamo) pensando|non so se (iscrivermi/restare/uscire)
    |(devo/dobbiamo/bisogna) (per forza/) (uscire/lasciare/cancellarmi/disiscrivermi/disdire)
    |se (esco/lascio/mi cancello/mi trasferisco/trasloco)|ci devo pensare|devo ancora decidere
    |esito a`,
  must_i: `(devo/dobbiamo/bisogna/si deve/occorre) (iscrivermi/iscriversi/iscriverci/essere/per
      forza/registrar*)|e (obbligatorio/necessario) (iscriversi/essere)`,
  no_more: `non (voglio piu/vogliamo piu/desidero piu/desideriamo piu/vorrei piu/vorremmo piu
      /intendo piu)|non (.. piu/piu/intendo/serve/c e bisogno/e necessario/occorre)
    |piu (nessun/nessuna/nulla/niente)|nessun (altro/altra)|ne (ho abbastanza/abbiamo abbastanza)
    |smetterla|inutile|(stufo/stufa/stufi/stanco/stanca/smettere) di|mai piu`,
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
