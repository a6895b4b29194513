// Italian: danger to life, home and property, told in the present. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const itDanger: Lexicon = {
  help_cry: `aiutatemi|aiutateci|aiutami|venite (subito/presto/in fretta/vi prego)
    |fate (presto/in fretta)|sbrigatevi|correte
    |chiamate (la polizia/i carabinieri/l ambulanza/un ambulanza/i pompieri/subito/qualcuno)
    |mandate (la polizia/qualcuno/subito/una pattuglia/un ambulanza/i pompieri)
    |ci (serve aiuto/ammazza)|mi (ammazza/uccide/vuole ammazzare)|la (ammazza/uccide)|salvatemi
    |salvateci|sos|(in/casa/sola/solo/bambino/bagno/presto) aiuto|soccorso (subito/presto)
    |(serve/bisogno d/aiuto) aiuto|aiuto (aiuto/ce/sta/stanno/qualcuno/due/vi prego/per favore
      /subito/presto/venite/polizia/ladri/mio marito/il mio ex/il mio compagno/mia moglie/mia
      madre/sono chius*/sono nascost*/sono sola/sono solo/un uomo)|ho bisogno di aiuto subito
    |chiedo aiuto subito|lo ammazza|parlo sottovoce|emergenza assoluta`,
  help_weak: `cosa (faccio/devo fare adesso/facciamo)|che (faccio/devo fare)|non (so cosa fare/ho
      credito/riesco a chiamare/riesco a telefonare/oso/posso parlare/posso telefonare)
    |ho (paura/tanta paura)|tremo|panico|batteria (scarica/quasi)|presto|urgente|urgenza
    |emergenza|aiuto|soccorso|(abbiamo/morta di/morto di) paura|sono terrorizzat*|sto tremando
    |senza credito|nessuno risponde|il 101 non risponde|101 e occupato|potete venire
    |puo venire qualcuno`,
  force: `forza|forzano|forzando|forzare|sfonda|sfondano|sfondando|sfondare|scassina|scassinano
    |scassinando|scassinare|rompe|rompono|rompendo|rompere|spacca|spaccano|spaccando|spaccare
    |scavalca|scavalcano|scavalcando|scavalcare|si (arrampica/arrampicano)|arrampicando|arrampica
    |arrampicano|arrampicarsi|scuote|scuotono|scuotendo|prende (a calci/a pugni)
    |tira (calci/pugni)|batte (alla/sulla)|battono (alla/sulla)|picchia (alla porta/sulla)
    |taglia (la/il)|tagliano (la/il)|tagliando (la/il)|sega|segano|segando|smonta|smontano
    |smontando|svita|svitano|fora|forano|armeggia|armeggiano|armeggiando|grimaldello
    |scala (appoggiata/contro)|(cerca di/cercano di/cercando di/prova ad/provano ad/provando ad
      /prova a/provano a/provando a/tenta di/tentano di/tentando di/vuole/vogliono/sta per/stanno
      per) (entrare/aprire/forzare/sfondare/scassinare/rompere/scavalcare/penetrare/passare dalla
      /buttare giu)|prova (le porte/la maniglia/le maniglie/tutte)
    |provano (le porte/le maniglie/tutte)|maniglia (si muove/che si muove)
    |(prendono a/prendendo a/tirano/da/danno) calci|(picchiano alla/spinge la/spingono la) porta
    |(solleva/sollevano/buttando giu/buttano giu) la
    |(gira/girano/girando/infila/infilando) (la/una) chiave|chiave nella (mia/nostra/) serratura
    |sale sul|salgono sul|bussa forte|bussano forte|sbatte contro|alza la tapparella
    |alzano la tapparella|trafficando con|traffica con|piede di porco|gira la maniglia
    |muove la maniglia`,
  intrude: `entra (in/nel/nella/dalla/dal/da)|entrano (in/nel/nella/dalla/dal/da)|entrando
    |si (introduce/introducono/intrufola/intrufolano/infila/infilano)|introdursi|penetra
    |penetrano|salta (il/nel)|saltano (il/nel)|rovista|rovistano|rovistando
    |esce (dalla casa/dalla finestra/con)|escono (dalla casa/dalla finestra/con)|ruba|rubano
    |rubando|svaligia|svaligiano|svaligiando|intrufolandosi|appena (entrato/entrata/entrati)
    |(porta/portano/portando) via|(caricando/caricano/portando fuori/portano fuori/svuotando
      /svuotano/portando via) (la/il/le/i/tutto/roba/mobili/l)
    |(portano/porta/portando) fuori (i/la/il/le/tutto/mobili)|entrare in|sta entrando
    |stanno entrando|passa dalla finestra|passano dalla finestra|passando dalla|uscendo con
    |e appena entrato|sono appena entrati`,
  inside: `(in/dentro/nella/dentro la/nella mia/nella nostra/nella sua/nella loro/in quella
      /dentro alla) (casa/cantina/cucina/camera/stanza/villa/soffitta/abitazione/palazzina
      /proprieta/veranda/serra/farmacia/scuola)|(nel/nel mio/nel nostro/nel suo/nel loro/dentro
      il/dentro al/sul/sul mio/sul nostro) (giardino/garage/appartamento/cortile/salotto
      /soggiorno/bagno/corridoio/palazzo/condominio/capanno/orto/tetto/balcone/terrazzo/negozio
      /box/pollaio/vialetto/pianerottolo)|in (casa mia/casa nostra/casa sua/casa loro/casa d
      altri/casa dei/casa del/casa della/casa di)|a (casa mia/casa nostra/casa di)
    |dal (vicino/mio vicino)|dalla (vicina/mia vicina)
    |dai (vicini/miei vicini/nostri vicini/miei)|da (mia madre/mia nonna/mia suocera/mio padre)
    |dentro|di (sotto/sopra)|al (piano di sotto/piano terra/primo piano/numero)
    |sulla (terrazza/mia terrazza)|nell (appartamento/alloggio/atrio/androne/edificio)
    |nelle (scale/cantine)|casa (di fronte/accanto/del vicino/della vicina/dei vicini)
    |muro (del vicino/dei vicini/della vicina)|giardino (del vicino/della vicina/dei vicini)
    |in (salotto/giardino/garage/camera/bagno/cantina/soggiorno/corridoio/soffitta/cortile)
    |(per/in giro per) casa|in (cucina/cantina/soffitta)
    |al (primo/secondo/terzo/pianterreno) piano|per le scale|sulle scale|nei garage|oltre il muro`,
  at_door: `davanti (alla porta/alla mia porta/a casa/a casa mia/alla casa/alla finestra/alla mia
      finestra)|alla (porta/mia porta/nostra porta/finestra/mia finestra)
    |fuori (dalla porta/dalla mia porta/casa/di casa)|sul (pianerottolo/mio pianerottolo)
    |dietro (casa/la casa/la siepe/la porta)|nel (vialetto/portone)
    |intorno (alla casa/a casa/alle case/alle macchine)
    |attorno (alla casa/a casa/alle case/alle macchine)|sotto (casa/la finestra/la mia finestra)
    |(alla/davanti alla/dietro alla) porta (del/della/dei) (vicino/vicina/vicini)|nell ingresso
    |al cancello`,
  lurk: `si (aggira/aggirano/nasconde/nascondono)|aggirandosi|gira (intorno/attorno)
    |girano (intorno/attorno)|guarda (dentro/dalla/attraverso)|guardano (dentro/dalla)|spia
    |spiano|spiando|osserva|osservano|sorveglia|sorvegliano|nascosto|nascosti|nascosta|aspetta
    |aspettano|accovacciat*|appostat*|incappucciat*|cappuccio|cappucci|passamontagna|mascherat*
    |torcia|torce|pila|cacciavite|spranga|guanti|ronzano|ronza|fa il palo|fanno il palo
    |volto coperto|viso coperto|con la maschera|piede di porco|mi segue`,
  sign_of_life: `luce|luci|torcia|torce|pila|bagliore|lampada|si (accende/spegne)|sagoma|sagome
    |ombra|ombre|allarme|sirena|porta (aperta/spalancata/e aperta)|finestra (aperta/e aperta)
    |socchiusa|accendersi|accesa|una luce|fascio di luce|allarme suona|vetro rotto|vetri rotti
    |rumore di vetri`,
  stirring: `rumore|rumori|dei (rumori/passi)|passi|camminare|cammina|camminano|muovere|muoversi
    |si (muove/muovono)|movimento|movimenti|voce|voci|parlare|scricchiolii|parlano|bisbigli*
    |tonfi|colpi|fruscii|un rumore`,
  alarm_rings: `(allarme/sirena/antifurto) .. (suona/suonano/suonando/sta suonando/continua a/e
      scattato/urla/scattato)|suona (l allarme/un allarme/l antifurto)
    |(e/sta per) scattato (l allarme/un allarme/l antifurto)
    |(l/un) allarme (e/) (scattato/in funzione)|suona (l/un) allarme`,
  owner_away: `
    in (vacanza/ferie/montagna/italia/sicilia/spagna/francia/turchia/marocco/ospedale/vendita)
    |al (mare/lavoro)|assenti|assente|e (via/vuota)|partiti|partito|partita
    |non (sono in casa/e in casa/ci sono/c e nessuno/dovrebbe esserci)|casa (vuota/e vuota)|vuoto
    |disabitat*|vive (sola/solo)|da (sola/solo)|morto|morta|all estero|via per|sono via
    |tornano solo|torna solo`,
  hiding: `
    sono (nascost*/chius* in/bloccat*/intrappolat*/sola/solo in casa/da sola/da solo in/solo con)
    |mi (sono nascost*/nascondo/sono chius*)|ci (siamo nascosti/nascondiamo/siamo chiusi)
    |siamo (nascosti/chiusi/bloccati/soli/sole)|chiusa (in bagno/in camera)
    |chiuso (in bagno/in camera)|barricat*|sola (in casa/con)
    |(vi/ti) (scrivo) dal (bagno/letto/armadio)|scrivo dalla (cantina/camera)|nascost* in
    |solo in casa|da sola in casa|tutta sola|tutto solo`,
  violence: `picchia|picchiano|picchiando|picchiarla|picchiarlo|mena|menano|menando
    |la (sta menando/colpisce)|si (picchiano/menano/stanno picchiando)|pesta|pestano|pestando
    |aggredisce|aggrediscono|aggredendo|aggredire|minaccia|minacciano|minacciando|accoltella
    |accoltellano|accoltellat*|strangola|strangolando|soffoca|violenta|stupra|violentando|stupro
    |prende (a pugni/a botte)|prendono (a botte/a pugni)|botte|rissa|spara|sparano|spari|sparo
    |mi (segue/seguono/insegue/perseguita)|insegue|rapina|rapinando|rapinano|rapisce|rapito
    |sequestra|trascina|trascinano|trascinando|schiaffeggia|vuole (ammazzare/uccidere)|colpisce
    |(urla/grida/chiede/chiedono/gridando) aiuto|(segue/seguono/seguendo/insegue) (mia/mio/una/la
      /il/un/le) (figlia/figlio/ragazza/donna/bambina/moglie/bambino/ragazzina/sorella)
    |colpi di pistola|colpo di pistola|ci segue|tira pugni a|lo colpisce|litigano violentemente
    |basta basta`,
  cry: "urla|urlano|urlare|grida|gridano|gridare|strilla|strillano|piange|piangono",
  weapon: `coltello|coltelli|coltellata|arma|armi|armato|armata|armati|pistola|fucile|rivoltella
    |mitra|machete|ascia|accetta|mazza|spranga|bastone|martello|cutter|granata|motosega
    |(spranga/bastone/ferro/qualcosa/cacciavite) in mano|mazza da baseball|bomba a mano`,
  injury: `svenut*|incoscient*|non (si muove/si muove piu/risponde piu/risponde/reagisce/respira
      /respira piu/si alza/riesce ad alzarsi)|respira (male/a fatica/appena)|soffocando
    |sta (soffocando/annegando/partorendo/morendo/male)|perde (sangue/molto sangue)|sanguina
    |sanguinando|sangue (dalla/dal)|infarto|attacco (di cuore/cardiaco)|ictus|malore
    |si (e sentito male/e sentita male/butta)|e (caduto/caduta/ferito/ferita)
    |caduto (dalle/per/dal)|caduta (dalle/per/dal)|cascato|cascata|gravemente|feriti|annega
    |affogando|affoga|impiccat*|suicid*|ammazzarsi|uccidersi|vuole (buttarsi/saltare)
    |buttarsi (dal/giu)|overdose|avvelenat*|intossicat*|fulminat*|partorire|muore|moribond*
    |(privo di/priva di/senza) sensi|(in una pozza di/tanto/molto/pieno di) sangue
    |(steso a/stesa a/sdraiato a/sdraiata a/giace a) terra
    |(e/rimasto/rimasta/resta/sono) incastrat*|incastrat* (in/sotto/nel/nella/tra)
    |(stato/stata) (investito/investita)|(investito/investita) (da/un/una/dalla)
    |(ha/con/le) convulsioni|e (stato/stata) (appena/) (investito/investita/travolto/travolta
      /aggredito/aggredita/colpito/accoltellato)|(stato/stata) travolt*|accasciat*
    |(si e) (sentito/sentita) male|(chiede/chiedono) aiuto|gemiti|geme|crisi epilettica
    |a terra non|per terra non|disteso a|distesa a|ferito grave|labbra blu|farla finita
    |intrappolat* in|dolore al petto|si lamenta`,
  fire: `fuoco|fiamme|fiamma|fumo|incendio|brucia|bruciano|esplosione|scoppio
    |odore (di gas/forte di gas/di bruciato)|puzza (di gas/di bruciato)|monossido|cortocircuito
    |scintille|(a/ha preso/prende) fuoco|(fuga di/perdita di/sente/si sente) gas|fuochi appiccati
    |sta bruciando|in fiamme|e esploso|corto circuito`,
  lost_person: `bambino|bambina|bimbo|bimba|neonato|anziano|anziana|vecchietta|vecchietto
    |alzheimer|demenza|disorientat*|confus*|in (pigiama/camicia da notte/pantofole)|scalz*
    |da (solo sulla/sola sulla)|un bambino piccolo|signora anziana|anziana signora
    |vecchia signora|signore anziano|a piedi nudi|chiuso in macchina|chiusa in macchina
    |sotto il sole`,
  missing: `non (e/si e) (tornato/tornata/rientrato/rientrata) (piu/a casa/)
    |(non/nessuno) (la/lo/li) (troviamo/trovo/ha vist*/abbiamo trovat*)
    |(e/si e) (scomparso/scomparsa/sparito/sparita/persa/perso/smarrita/smarrito)|introvabile
    |(uscita di/scappata di/scappato di) casa`,
  hazard: `albero (caduto/sta per)|sta (per cadere/per crollare/crollando)|crolla|crollo
    |pericolante|tombino (aperto/senza)|autocisterna|bomba|ordigno|granata|contromano
    |cane (pericoloso/attacca/ha attaccato/aggredisce)|toro
    |(bloccato in/bloccata in/bloccati in) ascensore
    |(albero/palo) .. (caduto/caduta) (sui/sul/sulla) (fili/cavi/linea)
    |ghiaccio .. (rompe/rompendo/cede)|cavo elettrico|filo elettrico|cavi elettrici
    |linea elettrica|muro pericolante|acqua sale|l acqua sale|si sta allagando
    |perdita di sostanze|prodotto chimico|prodotti chimici|pacco sospetto|sui binari
    |sulla ferrovia|in autostrada|sull autostrada|dal cavalcavia|sassi dal|fa scintille`,
  reckless: `contromano|(fanno/fa) (le gare/una gara/le corse)|gare di (macchine/moto)|impenna*
    |corsa clandestina`,
  throwing: `(lancia/lanciano/lanciando/tira/tirano/tirando/gettano/buttano) (pietre/sassi
      /bottiglie/petardi/mattoni/uova/oggetti/molotov)|appiccano|appiccando|bruciano (un/il/i)
    |rompendo|spaccando|sfasciano|sfasciando|distruggono|distruggendo|imbrattano|imbrattando
    |vandalizzano|vandalizzando|sradicano|sradicando|rovesciano|rovesciando|dipingono|spruzzano
    |(danno/da/dando/appicca/accendono un/accende un) fuoco
    |(sparano/spara) (petardi/razzi/fuochi)|prendono a calci|prendendo a calci|scoppiano petardi
    |fanno scoppiare`,
  police_called: `ho (chiamato il 101/chiamato la polizia/fatto denuncia)
    |abbiamo (chiamato il 101/chiamato la polizia/fatto denuncia)
    |la (polizia e venuta/polizia e gia/polizia sa/polizia e passata)
    |fatto (denuncia/la denuncia)|sporto (denuncia/querela)|denunciato|verbale|commissariato
    |deposizione|chiamato il 112|avvisato la polizia|avvertito la polizia|denuncia fatta`,
  not_danger: `barbecue|grigliata|griglia|detersivo|bombole (di gas/del gas)|sigarette|caminetto
    |falo|(rivelatore di/rilevatore di/rilevatori di) fumo
    |(contatore del/bolletta del/societa del/tecnico del/tecnici del/uomini del/bombola del) gas
    |fuochi d artificio|fuoco d artificio|vigili del fuoco|gas esilarante|stazione di servizio
    |fumo di sigaretta|sangue freddo|donazione di sangue|analisi del sangue|allarme antincendio
    |corso di`,
};
