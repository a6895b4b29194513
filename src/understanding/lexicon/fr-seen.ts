// French, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const frSeen: Lexicon = {
  // When.
  past_time: `hier|avant hier|avanthier|la veille|cette nuit|(la nuit/nuit) (passe*/derniere)|ce (matin/midi)
    |(ce/cet) (apres midi/aprem)|(semaine/mois/annee/an/ete/hiver/week end/weekend/noel) (passe*/derniere/dernier)
    |(lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche) (dernier/passe/matin/midi/soir/vers/entre/apres/nuit/a/j/on
      /nous/il/un/une/des/pendant/en)|(lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche)|(ce/le/du) (week end
      /weekend)|il y a (un/une/deux/trois/quatre/cinq/six/huit/dix/quinze/quelques/2/3/4/5/6/8/10/15/20/des) (an/ans
      /mois/semaine/semaines/jours/jour)|il y a (longtemps/peu/quinze jours)|l autre (jour/soir/nuit
      /matin/fois/semaine)|dernierement|recemment|a l epoque|autrefois|jadis|dans le temps|en (rentrant/revenant)
    |a (mon/notre/son/leur) (retour/reveil)|au (retour/reveil)|en (me levant/nous levant/se levant)
    |pendant (notre/mon/son/leur/nos/mes/ses/leurs/les/la/que j etais/que nous etions/qu on etait) (absence/vacances/nuit/conge
      /conges/)|(durant/dans/pendant) la nuit|avant (les fetes/noel)|(a/depuis) (noel/paques)
    |en (janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/20*/19*)
    |le .. (janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre)
    |(quand/lorsque) (je suis/nous sommes/on est) (rentre*/revenu*/arrive*)|le lendemain|entre temps|(la/cette)
      (derniere/semaine)|toute la nuit|plusieurs fois|ces (derniers/dernieres)|la fois passee|(l an/l annee) (passe*
      /dernier*)|vers (0h/1h/2h/3h/4h/5h/6h/7h/8h/9h/10h/11h/12h/13h/14h/15h/16h/17h/18h/19h/20h/21h/22h/23h)`,
  now: `en ce moment|la maintenant|maintenant|a l instant|actuellement|tout de suite|immediatement
    |a (cette/l) heure (ci/ou/meme)|pendant que (je vous ecris/j ecris/je tape)|au moment (ou/meme)|a la (minute/seconde)
    |en direct|(juste/la) maintenant|(pour/en) le moment|pour l instant|dans l immediat|a present|je vous ecris (de
      /depuis/cache)|a ce moment meme|a cet instant
    |il est (1h*/2h*/3h*/4h*/0h*/5h*/22h*/23h*)|il est (minuit/une/deux/trois/quatre) (heure*/du/et)|la mtn|en direct`,
  going_on: `=là (il/elle/ils/elles/on/je/devant/en/tout)|(et/mais) =là|en train|entrain|(est/sont) (occupe*/entrain)|occupe* (a/de)|en plein|depuis .. (minute/minutes/min/quart
      /heure/heures)|depuis (0h/1h/2h/3h/4h/18h/19h/20h/21h/22h/23h/minuit/midi/tantot/tout a l heure)|(y/) (est/sont)
      (encore/toujours) (la/en/dans/devant/derriere/dedans/sur/a/chez)|est toujours|sont toujours|y (est/sont) encore
    |(est/sont) (justement/actuellement/) (chez/dans/devant/derriere/en bas)`,
  witness: `(je/j/on) (le/la/les/l/) (vois/voit/apercois/entends/entend/observe/regarde/filme) (d ici/de/depuis/en/par
      /des/un/une/deux/trois/quelqu/bien/qui/encore/du/)|(le/la/les) (vois/voit/entends) (de/d ici/depuis/bien)
    |(de/depuis) (ma/mon/notre) (fenetre/balcon/chambre/cuisine/terrasse/salon/lit/voiture)|sous mes yeux|devant moi
    |nous (voyons/entendons)
    |je distingue`,
  just: `(vient/viennent) (tout juste/juste/) (de/d)|(viens/venons) (juste/) (de/d) (voir/entendre/apercevoir/surprendre
      /remarquer)|a l instant|il y a (une/deux/trois/cinq/dix/2/3/5/10/quelques) (minute
      /minutes/secondes/min)`,
  still_there: `(encore/toujours) (la/dedans/dans/devant/derriere/sur place/pas parti*/en bas/chez/occupe*)|(est/sont) =là|(ils/elles/types/jeunes) sont la
    |y (sont/est) (encore/toujours)|(est/sont) encore (sur/la/dans)|(pas/plus) (encore/) (fini/termine)|(continue
      /continuent) (a/de/encore/toujours)|(ne/) (veut/veulent/part/partent) pas (partir/)|(n/ne s/ca ne s) arrete* pas
    |arrete* pas|s arrete* pas|(est/sont/il est/il) (revenu*/de retour)|(revient/reviennent)|refuse* de partir`,
  recurrent: `(tous/toutes) les (jours/soirs/matins/midis/nuits/semaines/mois/ans/week ends/weekends/lundis/mardis
      /mercredis/jeudis/vendredis/samedis/dimanches/heures/deux/trois)|chaque (jour/soir/nuit/semaine/week end/weekend
      /fois/matin/annee/mois/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/ete/hiver/printemps)|souvent|regulierement
    |a chaque|parfois|quelquefois|de temps en temps|(d/) habitude|habituellement|tout le temps
    |en permanence|constamment|presque tous|plusieurs fois (par/cette/sur)|systematiquement|(jour et nuit/nuit et jour)
    |generalement|en general|les (vendredis/samedis/dimanches/week ends/weekends/nuits/soirs)|le (samedi/vendredi/dimanche)
      (soir/)|rebelote|a longueur|frequemment|quotidien*|une fois (par/de plus)|(quatre/cinq/trois/deux) fois|a repetition
    |depuis .. (jour/jours/semaine/semaines/mois/an/ans/annee/annees/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche)
    |depuis (hier/longtemps/toujours/noel/paques)|(ca/cela) fait .. (jours/semaines/mois/ans)|plusieurs (soirs/nuits/jours)
    |(la nuit/le soir) (et/je/ils)|(arrive/arrivons/peux) plus a dormir|depuis (le/ce/mon/notre) (vol/cambriolage)
    |(tous/toutes) les (hivers/etes/printemps/annees)`,
  since: `depuis|(ca/cela) fait|voila|voici|deja|des (semaines/mois/jours/annees)
    |toujours pas`,
  gone: `(est/sont/etait/etaient) (reparti*/partie/parties)|(est/sont/etait/etaient) (parti/partis) (en courant/vers/avec
      /direct/avant/chez/quand/sans)|(il est/ils sont/elle est) parti*|(a/ont) (fui/file/detale/deguerpi/demarre/disparu/renonce)|(a/ont)
      (pris la fuite/laisse tomber)|pris la fuite|enfui*|(s enfuit/s enfuient/s en va/s en vont/se sauve/se sauvent)|plus
      personne|s est sauve*|se sont sauve*|(s en est/s en sont) alle*|(n y sont/n est/ne sont) plus (la/)|(parti/partis
      /partent/part) en courant|(est/sont) remonte*|remonte direct|(l/les) a fait fuir|(les/l) ont fait fuir|fait fuir
    |rentre dans l ordre|c est (fini/regle/termine)|tout est (fini/regle/termine)|(police/patrouille/ambulance/pompiers)
      (est/sont) (venu*/passe*/arrive*/intervenu*)|(pompiers/policiers/ambulanciers) ont|plainte|pv|proces verbal
    |deposition|patrouille arrive|(rien/sans) (de/) vole|constat|emmene a l hopital|arrive* a temps
    |(a/ont) ete (arrete*/emmene*)|fausse alerte|s est avere|(etaient/etait) deja loin|il etait trop tard|sain et sauf
    |plus de peur que de mal`,

  // Telling.
  see: `(ai/avons/a/ont/on a/j ai) (deja/aussi/encore/bien/) (vu/remarque/constate/trouve/apercu/observe/decouvert/surpris
      /croise/filme/photographie/note/assiste/retrouve)|vois|voit|voyons|constate|constatons|(je/nous/vous) signal*|signaler
    |vous (informer/informe/prevenir/previens/avertir/avertis/faire part/signaler)|fais part|porter a votre|(attire/attirer)
      votre attention|temoin|vient de voir|je regarde|decouvert|remarque|trouvé|vu|apercu|sur (ma/les/mes) (camera*/images)
    |camera (a/qui)
    |(on/je/nous) (retrouve/retrouvons/decouvre/decouvrons)`,
  hear: `entends|entendons|entend|entendu|bruit de|bruits de|(des/un/du) (bruit/bruits/coups/cris/pas)|coups contre`,
  there_is: `il y (a/avait/en/aura)|y (a/avait/en)|ya|yen a|se trouv*|train* (encore/toujours/la/sur/dans/devant/depuis)
    |traine|trainent|trone|tronent|git|gisent|rest* (la/sur/dans/devant)|sont la|encore|(de/a) nouveau|voila que
    |apparu|apparus|stagne*|pourri*|jonch*|partout`,
  place: `devant|derriere|au coin|en face|(pres/a cote) (de/du/des)|a cote|le long|(dans/de) (la/ma/notre) rue|rue|avenue
    |place|parking|trottoir|parc|bois|pont|ruisseau|riviere|meuse|ourthe|sentier|chemin|quai|rond point|arret|gare|ecole
    |eglise|cimetiere|carrefour|escaliers|ruelle|venelle|impasse|clos|terril|immeuble|entree|hall|cour|square|bulles
    |bulle a verre|garages|terrain|talus|fosse|champ|champs|berge|berges|hauteur (du/de)|(au/le) numero|voie publique
    |zoning|supermarche|pharmacie|boulangerie|halage|ravel|plaine de jeux|toilettes|abribus|passage|tunnel|cage d escalier
    |boites aux lettres|quartier|cite|lotissement|(au/du/le) (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23
      /24/25/26/27/28/29/30/31/32/33/34/35/36/38/40/42/44/45/48/50)`,
  evidence: `(photo/photos/image/images/video) (jointe/jointes/ci jointe/ci jointes/en annexe/de ma camera)|ci joint*
    |en piece jointe|plaque|plaques|immatricul*|voici (une/la/les) (photo/photos/images)|photos|video|images|description
    |vetu|vetus|capuche|casquette|environ .. ans|la (vingtaine/trentaine/quarantaine/cinquantaine)|taille moyenne|accent
    |camionnette|fourgonnette|blouson|doudoune|sac a dos|vers|pv|plainte|sweat|jogging|survetement`,
  for_information: `pour (votre/) (info/information)|pour (que/prevenir/signaler)|(je/nous) vous signal*|vous signaler
    |a toutes fins utiles|soyez (vigilants/prudents/attentifs)|(faites/faire) attention|attention|mefi*|faites (passer
      /tourner)|a (diffuser/transmettre)|transmett* (au/aux/a la/)|tenir au courant|je (voulais/tenais a) vous|je me permets
    |merci (de faire/d intervenir)|faites quelque chose|il faudrait|(si/est ce que) quelqu un a (vu/remarque/entendu)
    |quelqu un a t il|ouvr* l oeil|temoignage|que fait (la/le)|c est une honte|honteu*|inadmissible|scandaleu*|intolerable
    |(ras/ral) le bol|(on/y) en a marre|j en ai marre|(ca/cela) suffit|(ca/cela) (devient/ne peut)|(est ce/c est) normal que
    |quand est ce que vous`,

  // Who and where.
  person: `quelqu un|homme|hommes|monsieur|type|types|mec|mecs|keum|gars|gaillard|gaillards|individu|individus|inconnu
    |inconnus|inconnue|jeune|jeunes|gamin|gamins|gamine|ado|ados|adolescent*|gosse|gosses|bande|femme|femmes|dame|dames
    |couple|(une/la/cette/les/des/deux/autre) (personne/personnes)|voleur|voleurs|cambrioleur*|rodeur*|gens|garcon|garcons|fille|filles|(un/l) autre
    |conducteur*|chauffeur|passager*|ouvrier*|vendeur*|demarcheur*|squatteur*|gus|loustic*|lascar*
    |zigoto*|silhouette*|ombre|ombres|intrus|(un/des) (policier*/agent*)|bonhomme|bonshommes|personnage|energumene*
    |malfrat*|bandit*|malfaiteur*|livreur|motard
    |(du/tout un) monde`,
  somebody: `quelqu un|(un/une/deux/trois/quatre/cinq/six/2/3/4/5/6/plusieurs/l/des) (autre/autres/grand/grande/petits/petit/jeunes
      /jeune/faux/soi disant/pseudo/gros/vieux/) (homme/hommes/type/types/mec/mecs/gars/gaillard/gaillards/individu/individus
      /inconnu/inconnus/inconnue/jeune/jeunes/gamin/gamins/gamine/ado/ados/adolescent/adolescents/gosses/voleur/voleurs
      /cambrioleur/cambrioleurs/rodeur/rodeurs/garcon/garcons/policier/policiers/agents/energumene/energumenes/motard/motards
      /silhouette/silhouettes/ombre/ombres)|(un/une/deux/trois/2/3) (femme/femmes/dame/dames/monsieur/couple/conducteur/ouvrier
      /ouvriers/camion/camions/camionnette/camionnettes/voiture/voitures/fourgon/fourgonnette/tracteur/remorque/break/moto/motos)
    |une bande`,
  impersonal: "il (y/n y/faut/faudrait/manque/reste/fait/semble/parait/s agit)",
  pronoun: "il|ils|elle|elles|on|qui|ki",
  suspect: `louche*|bizarre*|suspect*|etrange*|(pas/peu) (clair/nette/net)|inhabituel*|inquietant*|inconnu*|pas du quartier
    |curieux|curieuse|intrigue*|drole de|anormal*|jamais vu*|(connais/connait) pas|rien a faire (la/ici)|comportement`,
  home: `maison|maisons|maisonnette|appartement*|appart|domicile|villa|logement|chez (moi/nous/ma/mon/mes/lui/elle/eux
      /des/les/la/le/une/un/mme/madame/monsieur/m/qui)|cave|caves|grenier|garage|garages|jardin|jardins|jardinet|veranda
    |terrasse|abri|cabanon|remise|cuisine|chambre|chambres|salon|sejour|salle (de bain/a manger)|etage|balcon|cour|annexe
    |toit|corniche|haie|cloture|facade|immeuble|kot|studio|propriete|allee|hall|palier|voisin|voisins|voisine|voisines
    |mur|couloir|entree|debarras|serre|poulailler|pavillon|bungalow|buanderie|habitation*|bureau|perron|seuil|carport
    |clapier|potager`,
  opening: `porte|portes|porte fenetre|fenetre|fenetres|vitre|vitres|carreau|carreaux|volet|volets|chassis|serrure|serrures
    |poignee|poignees|portail|grille|barriere|baie vitree|soupirail|velux|verrou|cadenas|sonnette|sonnettes|boite aux
      lettres|parlophone|vasistas|lucarne|cylindre|barillet|digicode|clinche|clenche|portillon
    |vitrine|vitrines`,
  inside: `(dans/sur) (ma/mon/notre/nos/la/le/l/une/un/sa/son/leur/leurs/mes/ses/les) (maison/maisons/appartement/appart
      /jardin/jardins/cuisine/cave/caves/garage/cour/terrasse/toit/grenier/veranda/salon/hall/couloir/balcon/cage/abri
      /chambre/chambres/propriete/haie/escalier/remise/atelier/poulailler/salle de bain/commerce/pharmacie/magasin/piece
      /bureau/corniche/cabanon/immeuble/buanderie/salle/etage/villa/bureaux/ecole/eglise/allee/serre/annexe)
    |a l (etage/interieur)|en bas|au (rez/premier/deuxieme/second/grenier/garage/sous sol)|a la cave
    |chez (moi/nous/ma/mon/mes/nos/notre/le/la/les/l/des/une/un/lui/elle/eux/m/mme/monsieur/madame/mes voisins)
    |(jardin/maison/appartement/garage/toit/cave/cour/terrasse/balcon) (des/du/de ma/de mon/de la/de l/de mes/d en face/a
      cote/d a cote/voisin/voisine)|de l autre cote du mur|mur mitoyen`,
  at_door: `(devant/derriere/contre/sur/a) (ma/la/notre/sa/leur/chaque/toutes les/les/une) (porte/portes/fenetre/fenetres
      /maison/maisons/vitre/vitres/sonnette/sonnettes/poignee/poignees)|devant chez|(sur/devant) (mon/le/notre/son) (palier
      /perron/seuil)|derriere chez|dans (l/mon/notre/son) allee|cache* derriere|derriere (la/ma/une) haie|dans (l/mon) immeuble
    |autour (de la maison/de ma maison/de chez/des maisons/des voitures/de l ecole)|en bas (de chez/de l immeuble)|porte de
      derriere|porte arriere|(ma/la/notre) poignee`,

  // Burglary.
  burglary: `cambriol*|effraction*|fracture*|ete force*|(porte/serrure/chassis/fenetre/volet/cadenas) (est/etait/ete/) force*|pied de biche|vol (par ruse/chez/dans/avec)
    |vols dans|vole chez|(tentative/tentatives) (de vol/d intrusion/d effraction/de cambriolage)|intrusion*|intrus|(ete/eu)
      visite*|repere* les (lieux/maisons)|reperage*|rodeur*|rodent|(faux/fausse/fausses) (policier*/agent*/plombier*
      /ouvrier*/livreur*/facteur*/employe*/gaz/electricien*/representant*/technicien*/releveur*/ramoneur*/infirmier*/pompier*
      /fonctionnaire*/delegue*/couvreur*/vendeur*/demarcheur*)|(se/en se) (faisant/fait/faire/font) passer pour|se (disant/dit
      /disaient/disait) (de/du/envoye*/agent*/policier*/mandate*/venir/employe*)|(pretend*/pretendu*) (etre/venir/travailler
      /agent*/policier*/plombier)|soi disant|demarcheur*|colporteur*|porte a porte|compagnie des eaux|(releve/relever) (de/des/le
      /les) compteur*|verifier (l eau/le gaz/les compteurs/le compteur/la pression/l installation)|la cile|ores|resa|bijoux
    |coffre fort|(tiroirs/armoires/placards) (vides/vidés/retournes/ouverts)|sens dessus dessous|devalis*|crochet*|(entre*
      /passe*/penetre*) par (la/une/le/l) (fenetre/cave/porte/toit/arriere/velux/jardin/chassis/veranda/garage/soupirail)
    |penetre*|s introdui*|introdui* (dans/chez)|s est introduit|(marque*/signe*/croix/inscription*/triangle/autocollant/scotch)
      .. (craie/sonnette/sonnettes/facade/facades/boite/boites/porte/portes)|(a/la) craie|marquage*|code* des voleurs|guetteur*
    |(fait/faisait/faisaient/font) le guet|(photographi*/filme*/observ*/regard*/notait*/notent) (les/nos/toutes les)
      (maisons/facades/habitations/entrees/portes)|(prend/prennent/prenait/prenaient/pris) des photos|(test*/essa*/essay*) (les/nos
      /la/ma/toutes les) (porte/portes/poignee/poignees)|(maison/maisons) vide*|drone|(vol/vole/vols/volé) (de/nos/mon/ma/mes)
      (velo*/colis/outil*/bijou*)|(colis/velo/velos) vole*|derob*|subtilis*|butin|larcin*|voleur*|malfaiteur*|(au/dans le) coffre
    |regardait par (dessus/la/les)|par dessus la (haie/cloture)
    |poignee (bouger/bouge/tourner/tourne)|cadenas (coupe/casse/est)
    |(demont*/casse*/arrach*/tourne*/debranch*) (la/ma/une/leur/les) camera*
    |vol* .. (cuivre/gouttiere*/corniche*)
    |traces (d effraction/de pied de biche)`,
  burglary_hint: `(marque/marques/signe/signes/croix/symbole/symboles/autocollant)|alarme|alarmes|volets (baisses/fermes)|sonne|sonnent|sonner|sonnait|sonnaient|sonné|compteur|compteurs|portefeuille
    |argent|ordinateur|pc|tele|television|velo|velos|tondeuse|outils|colis|poignee|poignees|lampe (de poche/torche/frontale)|torche
    |capuche|gants|camionnette|immatricul*|plaque|surveille|surveillent|surveillait|surveillaient|surveiller|tourn* (dans/en rond/autour)|passe* (au ralenti/plusieurs/trois fois
      /deux fois)|au (ralenti/pas)|stationne*|guett*|rode|rodent|rodait|rodaient|roder|(essa*/tent*) (d ouvrir/d entrer/de rentrer/de forcer)|tablette
    |bijou|montre|visite|(ralenti*/s arrete*) devant|mutuelle|carte de service|insist*|demand* a (entrer/voir/boire/verifier)
    |lentement|(prenait/prend/prennent/prenaient) des (notes/photos)
    |echelle|(barriere/portail/portillon) .. ouvert*
    |(cles/clef/clefs/cle) (de reserve/de la maison/de la porte/de rechange)|mes cles
    |traces (de pas/de chaussures/de pieds/d outils/de pied)`,
  theft: `vol|vols|vole|voles|volee|volees|volé|volés|volée|volées|derob*|subtilis*|piqu* (mon/ma/mes/notre/la/le/les)
    |(a/ont) pris (mon/ma/mes/la/le/les/notre/nos/des/un/une)|(a/ont) (emporte*/embarque*)|emporte*|disparu*|(on m/m ont/nous ont)
      (a pris/pris)|manque (300/200/100/de l argent/des)
    |manque (mes/mon/ma/les/notre/nos/deux/un/une)`,

  // Environment.
  trash: `dechet*|detritus|ordure*|immondice*|crasse*|crapuleries|sac|sacs|poubelle*|encombrant*|frigo*|frigidaire|congelateur
    |matelas|sommier|divan|canape*|fauteuil*|meuble*|armoire*|pneu|pneus|gravats|gravas|decombres|briques|asbeste|eternit|amiante
    |tuiles|(pots/pot/seaux/bidons/bidon) de peinture|huile|canette*|cannette*|bouteille*|megot*|papiers|carton|cartons|plastique*
    |salete*|machine a laver|lave (linge/vaisselle)|cuisiniere|electromenager|televiseur*|bidon*|batterie|batteries|palette*|langes
    |couches usagees|cadavre d animal|carcasse*|dechets verts|tonte|tontes|branchages|gobelets|emballages|verre casse|vieux (meubles
      /frigo/matelas/pneus/divan)|caddie*|caddy|caddys|chariot*|epave*|bonbonne*|cartouche*|seringue*|vidange|crottes|crotte|vetements
    |cuvette|wc|evier|baignoire|radiateur
    |caravane|(roues/jantes)|barquette*|restes de frites|televisions|plaques d eternit
    |liquide|produits|lingettes|graisses
    |cendrier|terres polluees|rempli* de
    |chargement|benne
    |=fût|=fûts|futs
    |(fils/cables) (electriques/de cuivre)|cables`,
  dump: `depot*|depos*|decharg*|devers*|jett*|jete|jetes|jetee|jetees|jeter|jetait|jetaient|balanc*|abandon*|vid|vide|vident|vider
    |videnr|vidait|vidaient|laisse|laissent|laisser|laissant|largu*|depotoir|debarrass*|bascul*|pos* (la/leurs/a cote/des/leur)
    |met* (leurs/des) (sacs/poubelles/dechets)|enterre|enterrent|enterrer
    |benn*`,
  vandal: `vandal*|degrad*|casse|cassent|casser|cassee|cassees|casses|cassait|cassaient|bris*|detrui*|arrach*|tagu*|peint|peinturlur*|barbouill*|saccag*
    |incendi*|brul*|abim*|tordu*|renvers*|demont*|defonc*|griffonn*|souill*|deterior*|pulveris*|explos*|petard*|labour*
    |pietin*|decapit*|deboulonn*|sabot*|pliee|plie|crev* (les/des/le) pneu*|caillass*|eclat* la vitre
    |sci* (les/des/un/trois/deux/le)|(coup*/sci*) .. arbre*
    |ray* (ma/sa/la/les/mes/nos/une) `,
  public_thing: `abribus|abri bus|arret de bus|banc|bancs|plaine de jeux|aire de jeux|jeux|toboggan|balancoire*|panneau*|poteau*
    |monument|statue|plaque commemorative|fontaine|parc|bac* a fleurs|bacs|parterre*|fleurs|plantations|arbre|arbres|ecole|eglise
    |cimetiere|tombes|kiosque|pont|tunnel|passerelle|passage souterrain|gare|toilettes publiques|borne*|defibrillateur|boite* a livres
    |terrain de (foot/basket)|agora|agoraspace|skatepark|poubelle publique|cabine|armoire electrique|mobilier urbain|pelouse|potager
    |horodateur|salle (communale/des fetes)|maison de quartier|lampadaires|vitres de l|facade|mur|barrieres|trottoir|sentier|bois`,
  incivility: `depot|depots|(depot*/decharge*) (clandestin*/sauvage*)|dechets sauvages|incivilite*|(mal/) proprete|malpropre*|salete*|salet*|(tres/si/trop
      /aussi) sale*|crotte*|caca|cacas|dejection*|excrement*|debord*|eventr*|puant*|puanteur|ca pue|pue|pollu*|rats|hydrocarbure*|mazout
    |(brul*) (des/du/ses/leurs/son) (dechet*/pneu*/plastique*/cable*/ordure*/sac*)|feu* de (dechets/plastique)|huile dans|huile de
      vidange|affichage sauvage|urine|urinent|uriner|vomi|tag|tags|tague*|taguent|graffiti*|vandalis*|bulle* a (verre/vetements)|bulles
    |sans plaque*|voiture* ventouse*|voiture* (abandonnee*)|epave*|caddie*|caddy|caddys|chariots|squat|gobelets|protoxyde|gaz hilarant
    |(poissons/canards) morts|depotoir|porcherie|megots|fly tipping|decharge|ramass* (rien/pas)|(huile/peinture/produit) dans
    |(ses/leurs/leur) besoins|delabre*|dechetterie
    |quad|quads
    |inscription* (obscene*/raciste*/injurieuse*/nazie*/insultante*)|(voiture/vehicule/scooter/poubelle) (brulee/brule/calcine*/carbonise*)|lingettes
    |(vieille/vieux/vielle) (voiture/caravane/camionnette)
    |affich* .. colle*|sans (immatriculation/plaque)|pourri*|(poubelle/poubelles) (fouille*/renverse*/eventre*)
    |(brul*) .. (fils/cables/plastique*/pneus)|nettoyer (la/le/les)
    |sent mauvais|sentent mauvais|mauvaise odeur`,

  // Off the two themes.
  off_theme: `vitesse|excessive|roul* (a/vite/trop/comme/beaucoup)|rodeo*|accelere*|stationnement*|(gare*/gares/garee*/garent) (sur/devant/mal
      /toujours/n importe)|mal gare*|se gar*|parking sauvage|circulation|trafic|camions|(feu/feux) (rouge/rouges/de signalisation)|passage* (pieton/pour pietons)|casse vitesse|ralentisseur*|sens interdit|accident*|accrochage|delit de fuite|embouti*|retroviseur*|tapage
    |musique|boum boum|aboie*|aboyer|aboiement*|mordu|mord|en laisse|sans laisse|arbre du voisin|branches|lierre|mitoyen*|querelle*|dispute*
    |conflit*|insult*|injur*|harcel*|(mon/la) (proprietaire/locataire)|syndic|trafic de
    |cannabis|joints|toxico*|seringue*|(chat/chien/chatte/perroquet/tortue/lapin) (perdu*/disparu*/trouve*/roux/noir/tigre*/errant*)
    |perdu (mon/ma/notre)|(mon/notre/ma) (chat/chien/chatte) (a disparu/est perdu*/s est/n est)|arnaque*|phishing|hameconnage|faux (sms/mail
      /mails/site)|escroc*|escroquerie*|carte bancaire|virement|internet|lampadaire*|eclairage public|lampe de rue|nid* de poule*|trou* (dans
      /enorme*)|voirie|egout* bouche*|inondation*|fuite d eau|(panne/coupure) (de/d)|elus|elu|politi*|bourgmestre|echevin*|conseil communal
    |college communal|au conseil|la commune (ne/depense/fait)|majorite|partis|voter|vote|elections|impots|taxes|taxe|gouvernement|immigr*
    |etrangers|mendi*|sdf|sans abri|prostitu*|autoradio|voiture volee|pot catalytique|catalyseur*|pickpocket|sac a main|vol a l etalage
    |bagarre*|ivre|ivres|saoul*|alcool*|trottinette*|mobylette*|cyclomoteur*|scooters|facteur|la poste|ramassage|intradel|collecte
    |poules|coq|pigeon*|guepes|frelon*|corbeaux|5g|chantier|travaux|feux d artifice|petards|(la/une/des) fete*|terrasse du cafe|cafe|night
      shop|temoins de jehovah|secte|loyer|marchands de sommeil|uber|parcmetre|petits paquets|nuisance* sonore*|dans le (bus/train/tram/metro)
    |(trouve/retrouve/perdu/egare) (un/une/mon/des/ma/son) (trousseau/cle/cles/portefeuille/carte/gsm/telephone/chien/chat/portable/sac)|coqs|college|cameras promises|mentalite|pietons|cycliste*|trombe
    |force le passage|essuie glace|automobiliste*
    |(gare/garent/garer/stationn*) .. devant (mon/ma/notre/le/mes)|arbre (penche/menace*/dangereux/mort)|tempete
    |se (fera/faire/font) renverser|jouent (au/dans)
    |(trottoir/route/rue/chaussee/chemin) (defonce*/abime*/en mauvais etat)`,
  drugs:
    "drogue|drogues|deal|deale*|dealer*|dealent|stupefiant*|cannabis|joints|toxico*|cocaine|(petits paquets/sachets)",
  fraud: `arnaque*|phishing|hameconnage|faux (sms/mail/mails/site)|escroc*|escroquerie*|code* (pin/secret*)|ses codes|carte bancaire|virement|raccroch*
    |(appel/appels/coup de fil) (d un/d une/telephonique*/bizarre*/etrange*)|par telephone|(employe*/conseiller*/agent*) (de banque/de la banque/bancaire*)
    |whatsapp .. argent|lien .. (clique*/cliquer)`,
  off_hint: `chaise roulante|poussette|chien|chiens|haie|voisinage|proprietaire|locataire|chat|perdu|banque|whatsapp|facebook|magasin|commerce|supermarche|bus|tec|train
    |moto|motos|scooter|hopital|malaise|coups|couteau|fusil|fete|soiree|gaz|fumee|cheminee|bruit|menac*|frapp*|agress*|violence*|branche*`,
  noise: `bruit|bruits|tapage|musique|boum boum|vacarme|boucan|hurlent|hurlements|crient|aboie*|aboiement*|fete|klaxon*|tondeuse|disqueuse
    |karaoke|(la/une/leur) sono|basses|raffut|chahut`,
  car: `voiture*|auto|autos|vehicule*|camionnette*|fourgon|fourgonnette*|moto|scooter|bmw|golf|audi|mercedes|peugeot|renault|break|remorque
    |pare brise|coffre de ma|camion|utilitaire|bagnole|caisse
    |clio|opel|astra|polo|passat|citroen|fiat|ford|focus|corsa|skoda|toyota|volvo|tesla|nissan|dacia|kangoo|transit|vito|sprinter|berlingo|range rover|suv`,

  // Danger.
  help_cry: `(au/a mon) secours|a l aide|aidez (moi/nous) (vite/s il/svp)|(venez/viens) (vite/tout de suite/maintenant/s il/svp)|vite (svp
      /police/venez/je vous)|police vite|(envoyez/appelez/faites venir) (vite/quelqu un/la police/une patrouille/une equipe/une ambulance
      /les pompiers/l ambulance/une voiture/des secours/les secours)|faites vite|(il va/va/vont/ils vont) (me/le/la/nous/les) tuer|sauvez
    |help|besoin d aide (immediat*/tout de suite/maintenant/vite)|il faut (quelqu un/venir) (maintenant/vite/tout de suite)|urgence absolue
    |je chuchote|depechez vous`,
  help_weak: `(que/qu est ce que) (dois je/je) (faire/fais)|je fais quoi|on fait quoi|quoi faire|(j ai/nous avons/on a) (tres/si/trop/) peur
    |je suis terroris*|je tremble|paniqu*|plus de (batterie/credit)|personne ne (decroche/repond/vient)|(ne/) repond pas|101 (ne/occupe/sonne)
    |pas reussi a appeler|pouvez vous venir|quelqu un peut venir|(n/) (ose/osons) pas|(peux pas/ne peux pas) (telephoner/parler/appeler)|mort*
      de peur|vite|c est urgent|tres urgent|urgence`,
  force: `force|forcent|forcer|forces la|forces le|fractur*|casse|cassent|casser|brise|brisent|briser|defonc*|escalad*|enjamb*|grimp*|crochet*|arrache|arrachent|demont*|scie
    |scient|scier|(decoupe/decoupent/coupe/coupent) (la/le/une)|perce|percent|percer|secoue|secouent|secouer|tambourin*|(tape/tapent) (sur/dans/a/contre)
    |cogne|cognent|cogner|frappe* (a/contre/sur) (la/ma/une/mon/les)|(donne/donnent) des coups|(essai/essaie/essaye/essaient/essayent/tente/tentent/cherche
      /cherchent/veut/veulent) (d/de) (ouvrir/entrer/rentrer/forcer/casser/penetrer/passer/soulever/monter)|(cherche/cherchent) a (entrer
      /ouvrir/rentrer)|(veut/veulent) (entrer/rentrer/ouvrir)|(essaie/essaye/essaient/essayent/essai/teste/testent) (les/la/ma/toutes/une/chaque
      /mes)|s attaque* a|(actionne/tourne/bouge/baisse/appuie sur) la poignee|poignee (qui/) bouge|pied de biche|soulev*|remonte* le volet
    |echelle contre|pousse* la porte|trifouill*|bidouill*|saute* (par dessus/la/le)
    |ouvr* (les/la/une) (portiere*/voiture*/porte*)
    |gratt* (a/sur/contre) (ma/la/une)|frapp* (violemment/fort)`,
  intrude: `(entre/entrent/entrer/rentre/rentrent/rentrer/entré/rentré/entrés/entrée) (dans/chez/par)|(passe/passent/passer) par (la/le/une/l)
      (fenetre/toit/cave/arriere/velux/jardin/porte/chassis/veranda/garage/soupirail/balcon)|(passe/passent/passer) (par dessus/au dessus)|s introdui*|penetre*
    |(saute/sautent/sauter) (la/le/par/dans/au dessus) (cloture/mur/haie/barriere/grille/dessus/jardin/portail/fenetre)|fouill*|(ressort/ressortent
      /ressortir/sort/sortent/sortir) (de chez/par la/avec/du jardin/de la maison/de l appartement)|emport*|(vident/vide/vider) (la/une/leur)
      maison|se servent|(charge/chargent/embarque/embarquent) (la/le/les/des/une/un)|cambriol*|devalis*|se (faufil*/gliss*)|(entre/rentre/entrer/rentrer/entrent/rentrent) (=ché/che)|visit* (la/les)
      (maison*/jardin*)|squatt*
    |(monte/montent/monter/grimpe/grimpent/grimper) (par/sur/a) (la/le/l) (gouttiere/facade/balcon/toit/mur/echelle)`,
  lurk: `rode|rodent|roder|guett*|(fait/font) le guet|tourn* autour|(regarde/regardent/regarder/zieute) (par/dans/a travers)|observe|observent|surveille|surveillent
    |cache|caches|cachent|accroupi*|tapi|tapis|plaque* contre|capuche*|cagoul*|visage cache|masqué*|masque|masques|lampe (de poche/torche
      /frontale)|torche|pied de biche|tournevis|barre de fer|gants|attend* (derriere/dans/devant)|epie|epient|epier`,
  stirring: `bruit|bruits|(des/de/les/bruit de) pas|marche|marchent|marcher|bouge|bougent|bouger|remue|remuent|remuer|voix|parle|parler|parlent|grinc*|craqu*|claqu*|courir|courent|fouiller`,
  sign_of_life: `lampe (de poche/torche/)|torche*|faisceau|lumiere*|lueur*|mouvement*|silhouette*|ombre|ombres|alarme (sonne/hurle/qui)|sirene|(vitre/carreau) casse*|bris de verre|verre (casse/qui)|casser (du verre/une vitre/un carreau)|vitre
      qui|porte (est/) (grande/) ouverte|fenetre (est/) ouverte|porte entrouverte|s allum*|allume|allumee|chien aboie`,
  alarm_rings: `(alarme/sirene) .. (sonne/hurle/retentit/s est declenchee/se declenche/s est mise/n arrete/beugle/fonctionne)
    |(alarme/camera) .. (alerte/notification/detecte)`,
  owner_away: `en (vacances/voyage/espagne/italie/turquie/france/conge/portugal/egypte/croisiere)|au (maroc/portugal/ski/boulot/travail/bureau/restaurant)
    |a (l etranger/l hopital/la mer/la cote)|absent*|(partis/parti/partie/parties) (en/a/au/pour/jusqu)|(pas/plus) (la/chez eux/chez elle/chez lui/rentre*)|maison vide|est vide
    |inoccupe*|inhabite*|(n y a/il n y a) personne|personne n (a la cle/a la clef/est cense)|personne ne devrait|toute seule|decede*|a vendre|ne sont pas la
    |n est pas la|(revient/reviennent) que`,
  hiding: `(suis/me suis/sommes/on est/nous sommes/on s est) (cache*/enferme*/barricade*/coince*/bloque*)|(on se/je me/nous nous) cach*|enferme* dans
    |(je suis/suis/seul/seule/on est/sommes) (toute/tout/) (seul*) (a la maison/avec/chez)|(je suis/suis) (toute/tout/) seul*|seule a la maison`,
  cry: "crie|crient|crier|hurle|hurlent|hurler|cris|hurlements|pleure|pleurent",
  violence: `frapp*|bat|battent|battre|tabass*|agress*|menac*|cogne|cognent|cogner|gifl*|etrangl*|viol|viole|violer|rou* de coups|crie* (au secours/a l aide)|appelle* (a l aide/au secours)|coups|coup* de feu|tir* (dessus/sur/en l air)|bagarre|se bat*|rixe|poignard*
    |enleve une|kidnapp*|train* par|molest*|crache*|(s en prend/s en prennent) a|(me/la/le) sui(t/vent)|poursui*
    |passage a tabac|casse la figure|bastonn*|sequestr*|force a monter
    |(retient/retiennent/sequestr*) .. (enferme*/contre)|(embarqu*/emmen*/tire*/pouss*) de force`,
  weapon: `couteau*|arme|armes|armé|armés|pistolet|fusil|revolver|carabine|machette|hache|batte|barre* de fer|marteau|matraque|kalach*|cutter|tournevis a la
      main|grenade|coups de feu|tesson|bouteille cassee`,
  injury: `inconscient*|evanoui*|sans connaissance|perdu connaissance|(ne/) (bouge/repond/reagit/respire/parle/releve) (plus/pas)|(respire) (mal/a peine
      /difficilement/encore)|etouff*|saign*|(du/de/plein de) sang|malaise|crise (cardiaque/d epilepsie)|infarctus|avc|convuls*|(tombe/tombee) (dans/du/de
      /sur/par terre/a terre)|est (tombe/tombee)|=tombé|=tombée|par terre|(au/a) (sol/terre)|au sol|a terre|etendu*|(couche/couchee/allonge/allongee/git) (sur/par
      /dans/au)|gravement|blesse*|levres bleues|se noie|noyade|pendu|suicid*|(veut/va) (sauter/se jeter/en finir)|se jeter|overdose|intoxiqu*|coince* (dans/sous)
    |renverse* par|fauche*|percut*|electrocut*|accouche*|(va/vais) mourir|est mort*|mourant*|agonis*|hypothermie|ne se releve|(avale/pris) (tous/trop/plein)
      .. (medicament*/cachet*/pilule*)|(a le/le/arrive pas a) reveiller|ne se reveille|inanime*
    |casse (le/la/un/une) (poignet/bras/jambe/hanche/dent/cheville/nez)
    |(s est/se sont) (effondre*/evanoui*/ecroule*)|(a/ont) (fait un malaise/perdu connaissance)
    
    |chute|gemi*|gemit`,
  fire: `feu|flamme*|fumee|incendie*|brule|brulent|(en/prend/pris) feu|explosion|explose*|fuite de gaz|odeur de (gaz/brule)|(sent/sens) (tres/fort/le/) (fort
      /le/) (le/) gaz|monoxyde|co2|court circuit|etincelle*|sent le brule`,
  lost_person: `enfant|(petit/petite) (garcon/fille)|bebe|gamin|gamine|fillette|(ma/mon) (fille/fils/mere/pere/grand mere)|personne agee|(vieille dame/vieux
      monsieur)|(dame/monsieur/homme/femme) age*|alzheimer|desorient*|en pyjama|pieds nus|en (chemise de nuit/robe de chambre)|(seul/seule) (sur/au)|dans une
      voiture (au soleil/fermee)
    |(monsieur/dame/homme/femme) (tres/) age*|en pantoufles`,
  missing: `(pas/jamais/toujours pas) (rentre*/revenu*/arrive*)|personne ne l (a/ont) vu*|introuvable|(le/la) (trouve/trouvons/cherche
      /cherchons) (plus/partout)|(a/est) (disparu/perdu/perdue)|sans nouvelles
    |(le/la) (retrouve/retrouvons) (plus/pas)|(retrouve/retrouvons/trouve/trouvons) (plus/pas/nulle part)`,
  reckless: `contresens|contre sens|(font/fait) la course|rodeo*`,
  hazard: `(cable/fil/ligne) (electrique/a terre/pend/haute tension)|cable .. (pend/etincelles)|arbre (menace/tombe/va)|(va/train de/menace de) (tomber/s effondrer/s ecrouler/exploser)|s effondr*
    |effondrement|mur menace|(plaque/bouche) d egout (ouverte/manque)|trou beant|eau monte|(fuite de/des) produit* (chimique*/toxique*)|bombe|obus
    |colis suspect|sur (la voie ferree/les rails/l autoroute)|chien (dangereux/enrage/attaque)|attaque (un/une/des)|taureau|ascenseur bloque
    |coince* dans l ascenseur|(au/en plein) milieu de la (chaussee/route/rue)
    
    |au bord de la (nationale/route/voie/autoroute/chaussee)|air perdu
    |taque (manque/ouverte)|grille d une taque
    |(poteau/pylone/mur/facade/grue/echafaudage) .. (tomber/tombe/penche/s effondre*/s ecroule*)
    |(avale*/pris/prendre) (trop/tous/plein) (de/mes/ses/les/) (medicament*/cachet*/somniferes)
    |sur (les/la) (voie/voies) (du/ferree/ferrees)`,
  throwing: `(jette/jettent/lance/lancent) (des/leurs/de la) (pierre*/caillou*/bouteille*/pave*/objet*/petard*)|coups de (pierres/pieds/marteau)|tirent (des petards
      /au mortier)|(mettent/met/mettre/foutent/fout) le feu|(allument/allume) un feu|(font/fait) bruler|renversent|peignent|taguent|tague|taguer|demontent|vandalis*|degradent
    |saccagent|detruisent|arrachent|cassent|defoncent|retournent les|brulent (des/les)|brule des|incendient`,
  police_called: `(ai/avons/j ai) (deja/) (appele/prevenu/telephone/contacte/forme) (le/la/a la/au) (101/112/police/commissariat)|police (prevenue/deja)|(plainte/porte
      plainte/pv)|(depose/deposer/porter) plainte|declaration a la police|commissariat|appele le (101/112)|police est au courant`,
  not_danger: `feu* (rouge*/vert/ouvert/de signalisation/orange)|(feu/feux) d artifice|barbecue|bbq|feu de camp|arme de|gaz hilarant|(compteur/facture) de gaz|(agent*/employe*/societe
      /compagnie) du gaz|(bouteille*/cartouche*) de gaz|tout feu|alarme incendie|detecteur* (de fumee/incendie)|(peu/prise/don) de sang|coup* de (main/fil/telephone
      /klaxon)|sang froid|chute de|(premiers/formation) secours|service* de secours|coupe feu|pause|sans fumee
    |(une/la/cette/vraie/veritable) decharge`,
};
