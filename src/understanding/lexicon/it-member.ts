// Italian: joining and leaving, the list and its mails, and signs that a person must decide. Words
// only.
import type { Lexicon } from "./concepts.ts";

export const itMember: Lexicon = {
  unsubscribe: `disiscriv*|disiscriz*|disinscri*|disabbon*|cancellarmi|cancellarci|cancellatemi
    |cancellateci|cancellazione|unsubscribe|desiscri*|disicriv*|disdire|disdico|disdetta
    |disdiciamo|(annullare l/annullate l/annulla l) iscrizione|mi cancello|ci cancelliamo`,
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
    |chiudo|fermarmi|andarmene|stop|piantatela|piantarla|recedo|recediamo|disdetto
    |(porre/mettere/metto/poniamo) fine|ci ritiriamo|farla finita|me ne vado|ce ne andiamo
    |tirarmi fuori`,
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
    |bombardare|mandiate|inviarmele|mandarmeli|(far/farmi/fate/fatemi/fateci) avere
    |rompere le scatole`,
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
    |(mi sa che/credo che/penso che) (non/) .. fa per me|(smettete/smetta/smettila) di
    |(metto fine alla/porre fine alla/mettere fine alla) mia|(uscire/esco/usciamo/togliermi
      /cancellarmi) (da/dal/dalla/dai) (questa/questo/vostra/vostro/codesta) (lista/gruppo
      /mailing/elenco/rete)|scordatevi di me|dimenticatevi di me|me ne tiro fuori|tiratemi fuori
    |io mollo|mollo tutto|getto la spugna|passo la mano|stanca delle vostre|preferisco smettere
    |preferirei smettere|meglio che smetta|e ora che smetta|finisco qui|smetto qui
    |do le dimissioni|le mie dimissioni|rispedisco al mittente|fate a meno di scrivermi
    |bloccare il vostro indirizzo|blocco il vostro|finite nello spam|direttamente nel cestino`,
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
    |inscrivere|(far/fare/farne/faccio/prendere) parte|mi unisco|ci uniamo|divento membro`,
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
    |anche (me nella/noi nella)|(iscrivermi/iscriverci/adesione) al
    |(per entrare nel/tornare nel/rientrare nel) gruppo
    |(riceverli/riceverle/averli/nella lista) anch|metteteci nella|anch io nella
    |potete contare su|io ci sono|essere dei vostri|volontario per|volontaria per|farne parte
    |nuovo membro|un membro in piu|una persona in piu|li vorrei ricevere|le vorrei ricevere`,
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
    |(bisogna/devo/dobbiamo) pagare|scuola di|il cane|mia moglie|mio marito|sul muro|sui muri
    |i rifiuti|messaggio in segreteria|di casa`,
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
