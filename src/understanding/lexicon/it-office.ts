// Italian: data and details, courtesy and questions, and letters that machines write. Words only.
import type { Lexicon } from "./concepts.ts";

export const itOffice: Lexicon = {
  // Personal data and details.
  data: `dati|informazioni|info|foto|fotografie|numero|telefono|cellulare|gsm|storico|messaggi
    |segnalazioni|fascicolo|scheda|dossier|traccia|tracce|archivi|archivio|file|nome|indirizzo
    |identita|recapiti|dati personali|informazioni personali|data di nascita`,
  about_me: `su (di me/di noi)|sul (mio conto/nostro conto)|che (mi riguardano/ci riguardano)
    |a (mio nome/nostro nome)|miei (dati/dati personali/recapiti)
    |i (miei dati/nostri dati/miei messaggi)|mie (informazioni/generalita)
    |le (mie informazioni/mie foto)|la (mia scheda/mia foto)
    |il (mio fascicolo/mio vecchio numero)|(riguardanti/riguardo a/di) me|mi riguarda
    |dei miei dati|mio dossier|mia persona`,
  access: `sapere|conoscere|consultare|vedere|visionare|copia|copie|comunicare|comunicarmi
    |comunicatemi|ottenere|accesso|accedere|quali|fornire|fornirmi|fornitemi|detenete|conservate
    |possedete|custodite|registrate|memorizzate|tenete|avete|estratto|elenco dei|prendere visione`,
  erase: `cancellare|cancellate|cancelliate|cancellati|cancellazione|eliminare|eliminate
    |eliminati|eliminazione|distruggere|distruggete|distrutti|sparire|rimuovere|rimuovete|rimossi
    |anonimizzare|dimenticare|svuotare|svuotate|strappare|cancellato|cancellata|eliminato
    |eliminata|distrutto|far sparire`,
  everything: `tutto|tutti|tutte|tutta|ogni|completamente|totalmente|interamente|definitivamente
    |dappertutto|niente|nulla|nessuna|qualsiasi|completo|completa|l (insieme/intero)|totalita`,
  access_idiom: `diritto (di accesso/d accesso)
    |copia (dei miei dati/di tutti i/di tutti i dati/del mio/di tutto)
    |vedere (i miei dati/la mia scheda)
    |quali (dati/informazioni avete/informazioni conservate/informazioni)
    |che (dati avete/dati/informazioni avete/cosa avete su/cosa sapete)
    |cosa (sapete di me/sapete su/avete su)|quello (che sapete su/che avete su)
    |avete (su di me/su di noi)|portabilita
    |(accesso ai miei/accedere ai miei/consultare i miei) dati
    |(conservate su di/possedete su di/tenete su di/detenete su di/sapete su di/scritto su di) me
    |articolo 15|art 15|ciò che avete su|cio che avete su`,
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
    |(correggere il/correggete il/sostituire il/sostituite il/scritto male il) mio
    |(lettere in/messaggi in/mail in/ricevere in) italiano|numero e cambiato|indirizzo e cambiato
    |aggiornate i miei|si scrive con|nome e sbagliato|mi sono sposat*|sono divorziat*
    |secondo indirizzo`,
  language_name: `francese|neerlandese|olandese|fiammingo|tedesco|inglese|italiano|spagnolo|turco
    |arabo|portoghese`,

  // Courtesy and questions.
  thanks: `grazie|ringrazio|ringraziamo|ringraziamenti|ringraziare|grato|grata|grati
    |(mille/tante/molte) grazie|(sono/siamo) (molto/) riconoscent*|grazie mille|vi ringrazio`,
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
  event: `visita|riunione|riunioni|corso|corsi|formazione|serata|cena|incontro|laboratorio
    |conferenza|gita|festa|mercatino|grigliata`,

  // Machines and advertising.
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
    |indirizzo (non trovato/inesistente)|postmaster
    |(mancata/in ritardo la/ritardo nella) consegna|mancato recapito|messaggio non consegnato
    |recapito non riuscito|quota superata|destinatario sconosciuto|utente sconosciuto
    |mailer daemon|dominio non trovato|restituito al mittente`,
  spam_idiom: `clicca (qui/sul link)|offerta (speciale/esclusiva/limitata)|sconti|promozione
    |promozioni|il (vostro sito web/tuo sito/tuo conto/suo conto/tuo pacco/suo pacco/nostro
      catalogo/mio curriculum)|investimento|investire|rendimento|bitcoin|crypto*|trading|prestito
    |prestiti|finanziamento|eredita|erede
    |la (tua password/nostra gamma/nostra azienda/nostra societa)
    |i (nostri prodotti/nostri clienti)|approfitta|approfittate|acquista|acquistate
    |inoltra (a/questo)|catena|porta (sfortuna/fortuna)|cartomante|pannelli (solari/fotovoltaici)
    |dimagrire|webinar|(hai/avete/ha) vinto|cliccate qui|cliccare sul link|offerte del mese
    |codice sconto|sconto del|visibilita del|e stato selezionato|sei stato selezionato
    |estratto a sorte|un premio|preventivo gratuito|senza impegno|posizionamento su google
    |prima pagina di google|tasso di interesse|milioni di euro|coordinate bancarie|dati bancari
    |carta di credito|numero di conto|verifica il tuo|verificare il suo|confermare i dati
    |conferma i tuoi|password scaduta|spese di spedizione|consegna in attesa
    |in allegato la fattura|fattura allegata|leader nel settore|prezzi di fabbrica
    |prezzo di fabbrica|spedizione gratuita|ordina ora|manda questo messaggio a
    |invia questo messaggio a|dieci amici|10 amici|tutti i tuoi contatti|candidatura spontanea
    |comunicato stampa|guadagnare da casa|iscriviti alla newsletter|caro cliente|gentile cliente`,
  spam_sure: `(hai/avete/ha) vinto|(sei/siete/e) stato selezionato
    |offert* di (prestito/credito/prestiti)|a (dieci/10/venti/20) (amici/persone/contatti)
    |a tutti i (tuoi/vostri) (contatti/amici)|(sette/7) anni di (sfortuna/disgrazia)|backlink*
    |(conto/carta) (e stato/sara) (sospeso/bloccato/sospesa/bloccata)
    |pacco (e bloccato/bloccato/in attesa)|viagra|bitcoin|trasferimento di fondi
    |prima pagina di google|carta di credito .. inserisci|inserisci i dati|preventivo gratuito
    |codice sconto`,
  spam_hint: `offerta|offerte|promo|gratis|gratuito|euro|prezzo|prezzi|clicca|cliente|clienti
    |ordine|catalogo|vendita|comprare|negozio|fattura|preventivo|azienda|societa|srl|spa
    |newsletter|sito|www|http|https|esclusivo|regalo|vincere|marketing|prodotti|pagamento
    |bonifico|garanzia|sconto`,
};
