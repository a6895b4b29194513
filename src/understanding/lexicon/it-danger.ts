// Italian: danger to life, home and property, told in the present. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const itDanger: Lexicon = {
  help_cry: `aiuto|aiutatemi|aiutateci|aiutami|soccorso|venite subito|venite presto
    |venite in fretta|venite vi prego|fate presto|fate in fretta|sbrigatevi|correte
    |chiamate la polizia|chiamate i carabinieri|chiamate l ambulanza|chiamate un ambulanza
    |chiamate i pompieri|chiamate subito|chiamate qualcuno|mandate la polizia|mandate qualcuno
    |mandate subito|mandate una pattuglia|mandate un ambulanza|mandate i pompieri|serve aiuto
    |ho bisogno di aiuto subito|bisogno d aiuto|ci serve aiuto|mi ammazza|mi uccide|la ammazza
    |la uccide|lo ammazza|ci ammazza|mi vuole ammazzare|salvatemi|salvateci|sos|parlo sottovoce
    |emergenza assoluta`,
  help_weak: `cosa faccio|che faccio|cosa devo fare adesso|che devo fare|cosa facciamo
    |non so cosa fare|ho paura|ho tanta paura|abbiamo paura|sono terrorizzat*|sto tremando|tremo
    |panico|batteria scarica|batteria quasi|non ho credito|senza credito|nessuno risponde
    |il 101 non risponde|101 e occupato|non riesco a chiamare|non riesco a telefonare|potete venire
    |puo venire qualcuno|non oso|non posso parlare|non posso telefonare|morta di paura
    |morto di paura|presto|urgente|urgenza|emergenza`,
  force: `forza|forzano|forzando|forzare|sfonda|sfondano|sfondando|sfondare|scassina|scassinano
    |scassinando|scassinare|rompe|rompono|rompendo|rompere|spacca|spaccano|spaccando|spaccare
    |scavalca|scavalcano|scavalcando|scavalcare|si arrampica|si arrampicano|arrampicando|arrampica
    |arrampicano|arrampicarsi|sale sul|salgono sul|scuote|scuotono|scuotendo|prende a calci
    |prendono a calci|prendendo a calci|prende a pugni|tira calci|tirano calci|da calci|danno calci
    |tira pugni|batte alla|battono alla|batte sulla|battono sulla|bussa forte|bussano forte
    |sbatte contro|picchia alla porta|picchiano alla porta|picchia sulla|taglia la|tagliano la
    |tagliando la|tagliano il|taglia il|tagliando il|sega|segano|segando|smonta|smontano|smontando
    |svita|svitano|fora|forano|alza la tapparella|alzano la tapparella|solleva la|sollevano la
    |spinge la porta|spingono la porta|armeggia|armeggiano|armeggiando|trafficando con|traffica con
    |piede di porco|grimaldello|scala appoggiata|scala contro|(cerca di/cercano di/cercando di
      /prova ad/provano ad/provando ad/prova a/provano a/provando a/tenta di/tentano di/tentando di
      /vuole/vogliono/sta per/stanno per) (entrare/aprire/forzare/sfondare/scassinare/rompere
      /scavalcare/penetrare/passare dalla/buttare giu)|prova le porte|provano le porte
    |prova la maniglia|prova le maniglie|provano le maniglie|gira la maniglia|muove la maniglia
    |maniglia si muove|maniglia che si muove|prova tutte|provano tutte|buttando giu la
    |buttano giu la`,
  intrude: `entra in|entra nel|entra nella|entra dalla|entra dal|entra da|entrano in|entrano nel
    |entrano nella|entrano dalla|entrano dal|entrano da|entrando|entrare in|sta entrando
    |stanno entrando|passa dalla finestra|passano dalla finestra|passando dalla|si introduce
    |si introducono|introdursi|penetra|penetrano|salta il|saltano il|salta nel|saltano nel|rovista
    |rovistano|rovistando|esce dalla casa|escono dalla casa|esce dalla finestra
    |escono dalla finestra|esce con|escono con|uscendo con|porta via|portano via|portando via|ruba
    |rubano|rubando|svaligia|svaligiano|svaligiando|si intrufola|si intrufolano|intrufolandosi
    |appena entrato|appena entrata|appena entrati|e appena entrato|sono appena entrati|si infila
    |si infilano`,
  inside: `(in/dentro/nella/dentro la/nella mia/nella nostra/nella sua/nella loro/in quella/dentro
      alla) (casa/cantina/cucina/camera/stanza/villa/soffitta/abitazione/palazzina/proprieta
      /veranda/serra/farmacia/scuola)|(nel/nel mio/nel nostro/nel suo/nel loro/dentro il/dentro al
      /sul/sul mio/sul nostro) (giardino/garage/appartamento/cortile/salotto/soggiorno/bagno
      /corridoio/palazzo/condominio/capanno/orto/tetto/balcone/terrazzo/negozio/box/pollaio
      /vialetto/pianerottolo)|in casa mia|in casa nostra|in casa sua|in casa loro|in casa d altri
    |a casa mia|a casa nostra|a casa di|in casa dei|in casa del|in casa della|in casa di|dal vicino
    |dalla vicina|dai vicini|dal mio vicino|dalla mia vicina|dai miei vicini|dai nostri vicini
    |da mia madre|da mia nonna|da mia suocera|da mio padre|dai miei|dentro|di sotto
    |al piano di sotto|al piano terra|al primo piano|di sopra|sulla terrazza|sulla mia terrazza
    |nell appartamento|nell alloggio|nell atrio|nell androne|nell edificio|per le scale|nelle scale
    |nelle cantine|nei garage|casa di fronte|casa accanto|casa del vicino|casa della vicina
    |casa dei vicini|oltre il muro|muro del vicino|muro dei vicini|muro della vicina
    |giardino del vicino|giardino della vicina|giardino dei vicini|sulle scale|al numero`,
  at_door: `davanti alla porta|davanti alla mia porta|davanti a casa|davanti a casa mia
    |davanti alla casa|davanti alla finestra|davanti alla mia finestra|alla porta|alla mia porta
    |alla nostra porta|alla finestra|alla mia finestra|fuori dalla porta|fuori dalla mia porta
    |fuori casa|fuori di casa|sul pianerottolo|sul mio pianerottolo|dietro casa|dietro la casa
    |dietro la siepe|dietro la porta|nel vialetto|nel portone|nell ingresso|intorno alla casa
    |attorno alla casa|intorno a casa|attorno a casa|attorno alle case|intorno alle case
    |attorno alle macchine|intorno alle macchine|sotto casa|sotto la finestra|sotto la mia finestra`,
  lurk: `si aggira|si aggirano|aggirandosi|gira intorno|girano intorno|gira attorno|girano attorno
    |fa il palo|fanno il palo|guarda dentro|guardano dentro|guarda dalla|guardano dalla
    |guarda attraverso|spia|spiano|spiando|osserva|osservano|sorveglia|sorvegliano|si nasconde
    |si nascondono|nascosto|nascosti|nascosta|aspetta|aspettano|accovacciat*|appostat*
    |incappucciat*|cappuccio|cappucci|passamontagna|volto coperto|viso coperto|mascherat*
    |con la maschera|torcia|torce|pila|piede di porco|cacciavite|spranga|guanti|mi segue|ronzano
    |ronza`,
  sign_of_life: `luce|luci|una luce|torcia|torce|pila|bagliore|fascio di luce|lampada|rumore|rumori
    |un rumore|dei rumori|passi|dei passi|camminare|cammina|camminano|muovere|muoversi|si muove
    |si muovono|movimento|movimenti|sagoma|sagome|ombra|ombre|voce|voci|parlare|allarme
    |allarme suona|sirena|vetro rotto|vetri rotti|rumore di vetri|porta aperta|porta spalancata
    |porta e aperta|finestra aperta|finestra e aperta|socchiusa|scricchiolii|si accende|accendersi
    |accesa|si spegne`,
  alarm_rings: `(allarme/sirena/antifurto) .. (suona/suonano/suonando/sta suonando/continua a/e
      scattato/urla/scattato)|suona (l allarme/un allarme/l antifurto)`,
  owner_away: `in vacanza|in ferie|al mare|in montagna|all estero|in italia|in sicilia|in spagna
    |in francia|in turchia|in marocco|in ospedale|assenti|assente|via per|sono via|e via|partiti
    |partito|partita|non sono in casa|non e in casa|non ci sono|non c e nessuno
    |non dovrebbe esserci|casa vuota|casa e vuota|e vuota|vuoto|disabitat*|al lavoro|vive sola
    |vive solo|da sola|da solo|morto|morta|in vendita|tornano solo|torna solo`,
  hiding: `sono nascost*|mi sono nascost*|ci siamo nascosti|siamo nascosti|nascost* in|mi nascondo
    |ci nascondiamo|mi sono chius*|ci siamo chiusi|sono chius* in|siamo chiusi|chiusa in bagno
    |chiuso in bagno|chiusa in camera|chiuso in camera|barricat*|sono bloccat*|siamo bloccati
    |sono intrappolat*|sono sola|sono solo in casa|sono da sola|sono da solo in|sono solo con
    |sola in casa|solo in casa|sola con|siamo soli|siamo sole|tutta sola|tutto solo|da sola in casa`,
  violence: `picchia|picchiano|picchiando|picchiarla|picchiarlo|mena|menano|menando|la sta menando
    |si picchiano|si menano|si stanno picchiando|pesta|pestano|pestando|aggredisce|aggrediscono
    |aggredendo|aggredire|minaccia|minacciano|minacciando|accoltella|accoltellano|accoltellat*
    |strangola|strangolando|soffoca|violenta|stupra|violentando|stupro|urla aiuto|grida aiuto
    |chiede aiuto|chiedono aiuto|gridando aiuto|urla|grida|urlare|gridare|prende a pugni
    |prende a botte|prendono a botte|prendono a pugni|botte|rissa|spara|sparano|spari|sparo
    |colpi di pistola|colpo di pistola|mi segue|mi seguono|ci segue|mi insegue|insegue
    |mi perseguita|rapina|rapinando|rapinano|rapisce|rapito|sequestra|trascina|trascinano
    |trascinando|schiaffeggia|tira pugni a|vuole ammazzare|vuole uccidere|la colpisce|lo colpisce
    |colpisce|litigano violentemente`,
  weapon: `coltello|coltelli|coltellata|arma|armi|armato|armata|armati|pistola|fucile|rivoltella
    |mitra|machete|ascia|accetta|mazza|mazza da baseball|spranga|bastone|martello|cutter
    |bomba a mano|granata|motosega`,
  injury: `svenut*|privo di sensi|priva di sensi|senza sensi|incoscient*|non si muove
    |non si muove piu|non risponde piu|non risponde|non reagisce|non respira|non respira piu
    |respira male|respira a fatica|respira appena|soffocando|sta soffocando|perde sangue
    |perde molto sangue|sanguina|sanguinando|in una pozza di sangue|tanto sangue|molto sangue
    |pieno di sangue|sangue dalla|sangue dal|infarto|attacco di cuore|attacco cardiaco|ictus
    |convulsioni|crisi epilettica|malore|si e sentito male|si e sentita male|e caduto|e caduta
    |caduto dalle|caduta dalle|caduto per|caduta per|caduto dal|caduta dal|cascato|cascata
    |a terra non|steso a terra|stesa a terra|sdraiato a terra|sdraiata a terra|disteso a|distesa a
    |per terra non|giace a terra|non si alza|non riesce ad alzarsi|ferito grave|gravemente|e ferito
    |e ferita|feriti|labbra blu|annega|sta annegando|affogando|affoga|impiccat*|suicid*|ammazzarsi
    |uccidersi|farla finita|vuole buttarsi|vuole saltare|buttarsi dal|buttarsi giu|si butta
    |overdose|avvelenat*|intossicat*|fulminat*|investito|investita|incastrat*|intrappolat* in
    |partorire|sta partorendo|sta morendo|muore|moribond*|sta male|dolore al petto`,
  fire: `fuoco|fuochi appiccati|fiamme|fiamma|fumo|incendio|brucia|bruciano|sta bruciando|in fiamme
    |a fuoco|ha preso fuoco|prende fuoco|esplosione|e esploso|scoppio|fuga di gas|perdita di gas
    |odore di gas|puzza di gas|odore forte di gas|sente gas|si sente gas|odore di bruciato
    |puzza di bruciato|monossido|cortocircuito|corto circuito|scintille`,
  lost_person: `bambino|bambina|bimbo|bimba|neonato|un bambino piccolo|signora anziana
    |anziana signora|signore anziano|anziano|anziana|vecchietta|vecchietto|vecchia signora
    |alzheimer|demenza|disorientat*|confus*|in pigiama|scalz*|a piedi nudi|in camicia da notte
    |in pantofole|da solo sulla|da sola sulla|chiuso in macchina|chiusa in macchina|sotto il sole`,
  hazard: `cavo elettrico|cavi elettrici|filo elettrico|linea elettrica|albero caduto
    |albero sta per|sta per cadere|sta per crollare|sta crollando|crolla|crollo|muro pericolante
    |pericolante|tombino aperto|tombino senza|acqua sale|l acqua sale|si sta allagando
    |perdita di sostanze|prodotto chimico|prodotti chimici|autocisterna|bomba|ordigno|granata
    |pacco sospetto|contromano|sui binari|sulla ferrovia|in autostrada|sull autostrada
    |cane pericoloso|cane attacca|cane ha attaccato|cane aggredisce|toro|bloccato in ascensore
    |bloccata in ascensore|bloccati in ascensore|dal cavalcavia|sassi dal`,
  throwing: `(lancia/lanciano/lanciando/tira/tirano/tirando/gettano/buttano) (pietre/sassi
      /bottiglie/petardi/mattoni/uova/oggetti/molotov)|danno fuoco|da fuoco|dando fuoco
    |appicca fuoco|appiccano|appiccando|accendono un fuoco|accende un fuoco|bruciano un|bruciano il
    |bruciano i|rompendo|spaccando|sfasciano|sfasciando|distruggono|distruggendo|imbrattano
    |imbrattando|vandalizzano|vandalizzando|sradicano|sradicando|rovesciano|rovesciando
    |prendono a calci|prendendo a calci|dipingono|spruzzano|scoppiano petardi|fanno scoppiare`,
  police_called: `ho chiamato il 101|abbiamo chiamato il 101|ho chiamato la polizia
    |abbiamo chiamato la polizia|chiamato il 112|la polizia e venuta|la polizia e gia|la polizia sa
    |la polizia e passata|avvisato la polizia|avvertito la polizia|denuncia fatta|fatto denuncia
    |sporto denuncia|sporto querela|denunciato|fatto la denuncia|ho fatto denuncia
    |abbiamo fatto denuncia|verbale|commissariato|deposizione`,
  not_danger: `fuochi d artificio|fuoco d artificio|barbecue|grigliata|griglia|vigili del fuoco
    |detersivo|rivelatore di fumo|rilevatore di fumo|rilevatori di fumo|gas esilarante
    |contatore del gas|bolletta del gas|societa del gas|tecnico del gas|tecnici del gas
    |uomini del gas|bombola del gas|bombole di gas|bombole del gas|stazione di servizio
    |fumo di sigaretta|sigarette|sangue freddo|donazione di sangue|analisi del sangue
    |allarme antincendio|corso di|caminetto|falo`,
};
