// French: when it happens, what was seen, who and where. Words only.
import type { Lexicon } from "./concepts.ts";

export const frSeen: Lexicon = {
  past_time: `hier|avant hier|avanthier|la veille|cette nuit|(la nuit/nuit) (passe*/derniere)
    |ce (matin/midi)|(ce/cet) (apres midi/aprem)|(semaine/mois/annee/an/ete/hiver/week end
      /weekend/noel) (passe*/derniere/dernier)|(lundi/mardi/mercredi/jeudi/vendredi/samedi
      /dimanche) (dernier/passe/matin/midi/soir/vers/entre/apres/nuit/a/j/on/nous/il/un/une/des
      /pendant/en)|(lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche)|(ce/le/du) (week end
      /weekend)|il y a (un/une/deux/trois/quatre/cinq/six/huit/dix/quinze/quelques/2/3/4/5/6/8/10
      /15/20/des) (an/ans/mois/semaine/semaines/jours/jour)|il y a (longtemps/peu/quinze jours)
    |l autre (jour/soir/nuit/matin/fois/semaine)|dernierement|recemment|a l epoque|autrefois
    |jadis|dans le temps|en (rentrant/revenant)|a (mon/notre/son/leur) (retour/reveil)|au (retour
      /reveil)|en (me levant/nous levant/se levant)|pendant (notre/mon/son/leur/nos/mes/ses/leurs
      /les/la/que j etais/que nous etions/qu on etait) (absence/vacances/nuit/conge/conges/)
    |(durant/dans/pendant) la nuit|avant (les fetes/noel)|(a/depuis) (noel/paques)|en (janvier
      /fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/20*/19*)
    |le .. (janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre)
    |(quand/lorsque) (je suis/nous sommes/on est) (rentre*/revenu*/arrive*)|le lendemain
    |entre temps|(la/cette) (derniere/semaine)|toute la nuit|plusieurs fois|ces (derniers
      /dernieres)|la fois passee|(l an/l annee) (passe*/dernier*)|vers (0h/1h/2h/3h/4h/5h/6h/7h
      /8h/9h/10h/11h/12h/13h/14h/15h/16h/17h/18h/19h/20h/21h/22h/23h)`,
  now: `en ce moment|maintenant|a l instant|actuellement|tout de suite|immediatement|a (cette
      /l) heure (ci/ou/meme)|pendant que (je vous ecris/j ecris/je tape)|au moment (ou/meme)
    |a la (minute/seconde)|(juste/la) maintenant|(pour/en) le moment|pour l instant
    |dans l immediat|a present|je vous ecris (de/depuis/cache)|a ce moment meme|a cet instant
    |il est (1h*/2h*/3h*/4h*/0h*/5h*/22h*/23h*)|il est (minuit/une/deux/trois/quatre) (heure*/du
      /et)|la mtn|en direct`,
  going_on: `=là (il/elle/ils/elles/on/je/devant/en/tout)|(et/mais) =là|en train|entrain|(est
      /sont) (occupe*/entrain)|occupe* (a/de)|en plein|depuis .. (minute/minutes/min/quart/heure
      /heures)|depuis (0h/1h/2h/3h/4h/18h/19h/20h/21h/22h/23h/minuit/midi/tantot/tout a l heure)
    |(y/) (est/sont) (encore/toujours) (la/en/dans/devant/derriere/dedans/sur/a/chez)
    |est toujours|sont toujours|y (est/sont) encore|(est/sont) (justement/actuellement/) (chez
      /dans/devant/derriere/en bas)`,
  witness: `(je/j/on) (le/la/les/l/) (vois/voit/apercois/entends/entend/observe/regarde
      /filme) (d ici/de/depuis/en/par/des/un/une/deux/trois/quelqu/bien/qui/encore/du/)|(le/la
      /les) (vois/voit/entends) (de/d ici/depuis/bien)|(de/depuis) (ma/mon/notre) (fenetre/balcon
      /chambre/cuisine/terrasse/salon/lit/voiture)|sous mes yeux|devant moi|nous (voyons
      /entendons)|je distingue`,
  just: `(vient/viennent) (tout juste/juste/) (de/d)|(viens/venons) (juste/) (de/d) (voir
      /entendre/apercevoir/surprendre/remarquer)|a l instant|il y a (une/deux/trois/cinq/dix/2/3
      /5/10/quelques) (minute/minutes/secondes/min)`,
  still_there: `(encore/toujours) (la/dedans/dans/devant/derriere/sur place/pas parti*/en bas
      /chez/occupe*)|(est/sont) =là|(ils/elles/types/jeunes) sont la|y (sont/est) (encore
      /toujours)|(est/sont) encore (sur/la/dans)|(pas/plus) (encore/) (fini/termine)|(continue
      /continuent) (a/de/encore/toujours)|(ne/) (veut/veulent/part/partent) pas (partir/)|(n/ne s
      /ca ne s) arrete* pas|arrete* pas|s arrete* pas|(est/sont/il est/il) (revenu*/de retour)
    |(revient/reviennent)|refuse* de partir`,
  recurrent: `(tous/toutes) les (jours/soirs/matins/midis/nuits/semaines/mois/ans/week ends
      /weekends/lundis/mardis/mercredis/jeudis/vendredis/samedis/dimanches/heures/deux/trois)
    |chaque (jour/soir/nuit/semaine/week end/weekend/fois/matin/annee/mois/lundi/mardi/mercredi
      /jeudi/vendredi/samedi/dimanche/ete/hiver/printemps)|souvent|regulierement|a chaque|parfois
    |quelquefois|de temps en temps|(d/) habitude|habituellement|tout le temps|en permanence
    |constamment|presque tous|plusieurs fois (par/cette/sur)|systematiquement|(jour et nuit
      /nuit et jour)|generalement|en general|les (vendredis/samedis/dimanches/week ends/weekends
      /nuits/soirs)|le (samedi/vendredi/dimanche) (soir/)|rebelote|a longueur|frequemment
    |quotidien*|une fois (par/de plus)|(quatre/cinq/trois/deux) fois|a repetition|depuis .. (jour
      /jours/semaine/semaines/mois/an/ans/annee/annees/lundi/mardi/mercredi/jeudi/vendredi/samedi
      /dimanche)|depuis (hier/longtemps/toujours/noel/paques)|(ca/cela) fait .. (jours/semaines
      /mois/ans)|plusieurs (soirs/nuits/jours)|(la nuit/le soir) (et/je/ils)|(arrive/arrivons
      /peux) plus a dormir|depuis (le/ce/mon/notre) (vol/cambriolage)|(tous/toutes) les (hivers
      /etes/printemps/annees)`,
  since: "depuis|(ca/cela) fait|voila|voici|deja|des (semaines/mois/jours/annees)|toujours pas",
  gone: `(est/sont/etait/etaient) (reparti*/partie/parties)|(est/sont/etait/etaient) (parti
      /partis) (en courant/vers/avec/direct/avant/chez/quand/sans)|(il est/ils sont
      /elle est) parti*|(a/ont) (fui/file/detale/deguerpi/demarre/disparu/renonce)|(a
      /ont) (pris la fuite/laisse tomber)|pris la fuite|enfui*|(s enfuit/s enfuient/s en va
      /s en vont/se sauve/se sauvent)|plus personne|s est sauve*|se sont sauve*|(s en est
      /s en sont) alle*|(n y sont/n est/ne sont) plus (la/)|(parti/partis/partent
      /part) en courant|(est/sont) remonte*|remonte direct|(l/les) a fait fuir|(les
      /l) ont fait fuir|fait fuir|rentre dans l ordre|c est (fini/regle/termine)|tout est (fini
      /regle/termine)|(police/patrouille/ambulance/pompiers) (est/sont) (venu*/passe*/arrive*
      /intervenu*)|(pompiers/policiers/ambulanciers) ont|plainte|pv|proces verbal|deposition
    |patrouille arrive|(rien/sans) (de/) vole|constat|emmene a l hopital|arrive* a temps|(a
      /ont) ete (arrete*/emmene*)|fausse alerte|s est avere|(etaient/etait) deja loin
    |il etait trop tard|sain et sauf|plus de peur que de mal`,
  see: `(ai/avons/a/ont/on a/j ai) (deja/aussi/encore/bien/) (vu/remarque/constate/trouve/apercu
      /observe/decouvert/surpris/croise/filme/photographie/note/assiste/retrouve)|vois|voit
    |voyons|constate|constatons|(je/nous/vous) signal*|signaler|vous (informer/informe/prevenir
      /previens/avertir/avertis/faire part/signaler)|fais part|porter a votre|(attire
      /attirer) votre attention|temoin|vient de voir|je regarde|decouvert|remarque|trouve|vu
    |apercu|sur (ma/les/mes) (camera*/images)|camera (a/qui)|(on/je/nous) (retrouve/retrouvons
      /decouvre/decouvrons)`,
  hear: `entends|entendons|entend|entendu|bruit de|bruits de|(des/un/du) (bruit/bruits/coups/cris
      /pas)|coups contre`,
  there_is: `il y (a/avait/en/aura)|y (a/avait/en)|ya|yen a|se trouv*|train* (encore/toujours/la
      /sur/dans/devant/depuis)|traine|trainent|trone|tronent|git|gisent|rest* (la/sur/dans
      /devant)|sont la|encore|(de/a) nouveau|voila que|apparu|apparus|stagne*|pourri*|jonch*
    |partout`,
  place: `devant|derriere|au coin|en face|(pres/a cote) (de/du/des)|a cote|le long|(dans/de) (la
      /ma/notre) rue|rue|avenue|place|parking|trottoir|parc|bois|pont|ruisseau|riviere|meuse
    |ourthe|sentier|chemin|quai|rond point|arret|gare|ecole|eglise|cimetiere|carrefour|escaliers
    |ruelle|venelle|impasse|clos|terril|immeuble|entree|hall|cour|square|bulles|bulle a verre
    |garages|terrain|talus|fosse|champ|champs|berge|berges|hauteur (du/de)|(au/le) numero
    |voie publique|zoning|supermarche|pharmacie|boulangerie|halage|ravel|plaine de jeux|toilettes
    |abribus|passage|tunnel|cage d escalier|boites aux lettres|quartier|cite|lotissement|(au/du
      /le) (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31
      /32/33/34/35/36/38/40/42/44/45/48/50)`,
  evidence: `(photo/photos/image/images/video) (jointe/jointes/ci jointe/ci jointes/en annexe
      /de ma camera)|ci joint*|en piece jointe|plaque|plaques|immatricul*|voici (une/la
      /les) (photo/photos/images)|photos|video|images|description|vetu|vetus|capuche|casquette
    |environ .. ans|la (vingtaine/trentaine/quarantaine/cinquantaine)|taille moyenne|accent
    |camionnette|fourgonnette|blouson|doudoune|sac a dos|vers|pv|plainte|sweat|jogging
    |survetement`,
  for_information: `pour (votre/) (info/information)|pour (que/prevenir/signaler)|(je
      /nous) vous signal*|vous signaler|a toutes fins utiles|soyez (vigilants/prudents/attentifs)
    |(faites/faire) attention|attention|mefi*|faites (passer/tourner)|a (diffuser/transmettre)
    |transmett* (au/aux/a la/)|tenir au courant|je (voulais/tenais a) vous|je me permets
    |merci (de faire/d intervenir)|faites quelque chose|il faudrait|(si
      /est ce que) quelqu un a (vu/remarque/entendu)|quelqu un a t il|ouvr* l oeil|temoignage
    |que fait (la/le)|c est une honte|honteu*|inadmissible|scandaleu*|intolerable|(ras
      /ral) le bol|(on/y) en a marre|j en ai marre|(ca/cela) suffit|(ca/cela) (devient/ne peut)
    |(est ce/c est) normal que|quand est ce que vous`,
  person: `quelqu un|homme|hommes|monsieur|type|types|mec|mecs|keum|gars|gaillard|gaillards
    |individu|individus|inconnu|inconnus|inconnue|jeune|jeunes|gamin|gamins|gamine|ado|ados
    |adolescent*|gosse|gosses|bande|femme|femmes|dame|dames|couple|(une/la/cette/les/des/deux
      /autre) (personne/personnes)|voleur|voleurs|cambrioleur*|rodeur*|gens|garcon|garcons|fille
    |filles|(un/l) autre|conducteur*|chauffeur|passager*|ouvrier*|vendeur*|demarcheur*|squatteur*
    |gus|loustic*|lascar*|zigoto*|silhouette*|ombre|ombres|intrus|(un/des) (policier*/agent*)
    |bonhomme|bonshommes|personnage|energumene*|malfrat*|bandit*|malfaiteur*|livreur|motard|(du
      /tout un) monde`,
  somebody: `quelqu un|(un/une/deux/trois/quatre/cinq/six/2/3/4/5/6/plusieurs/l/des) (autre
      /autres/grand/grande/petits/petit/jeunes/jeune/faux/soi disant/pseudo/gros/vieux/) (homme
      /hommes/type/types/mec/mecs/gars/gaillard/gaillards/individu/individus/inconnu/inconnus
      /inconnue/jeune/jeunes/gamin/gamins/gamine/ado/ados/adolescent/adolescents/gosses/voleur
      /voleurs/cambrioleur/cambrioleurs/rodeur/rodeurs/garcon/garcons/policier/policiers/agents
      /energumene/energumenes/motard/motards/silhouette/silhouettes/ombre/ombres)|(un/une/deux
      /trois/2/3) (femme/femmes/dame/dames/monsieur/couple/conducteur/ouvrier/ouvriers/camion
      /camions/camionnette/camionnettes/voiture/voitures/fourgon/fourgonnette/tracteur/remorque
      /break/moto/motos)|une bande`,
  pronoun: "il|ils|elle|elles|on|qui|ki",
  impersonal: "il (y/n y/faut/faudrait/manque/reste/fait/semble/parait/s agit)",
  suspect: `louche*|bizarre*|suspect*|etrange*|(pas/peu) (clair/nette/net)|inhabituel*
    |inquietant*|inconnu*|pas du quartier|curieux|curieuse|intrigue*|drole de|anormal*|jamais vu*
    |(connais/connait) pas|rien a faire (la/ici)|comportement`,
  home: `maison|maisons|maisonnette|appartement*|appart|domicile|villa|logement|chez (moi/nous/ma
      /mon/mes/lui/elle/eux/des/les/la/le/une/un/mme/madame/monsieur/m/qui)|cave|caves|grenier
    |garage|garages|jardin|jardins|jardinet|veranda|terrasse|abri|cabanon|remise|cuisine|chambre
    |chambres|salon|sejour|salle (de bain/a manger)|etage|balcon|cour|annexe|toit|corniche|haie
    |cloture|facade|immeuble|kot|studio|propriete|allee|hall|palier|voisin|voisins|voisine
    |voisines|mur|couloir|entree|debarras|serre|poulailler|pavillon|bungalow|buanderie
    |habitation*|bureau|perron|seuil|carport|clapier|potager`,
  opening: `porte|portes|porte fenetre|fenetre|fenetres|vitre|vitres|carreau|carreaux|volet
    |volets|chassis|serrure|serrures|poignee|poignees|portail|grille|barriere|baie vitree
    |soupirail|velux|verrou|cadenas|sonnette|sonnettes|boite aux lettres|parlophone|vasistas
    |lucarne|cylindre|barillet|digicode|clinche|clenche|portillon|vitrine|vitrines`,
};
