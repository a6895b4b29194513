// French: danger to life, home and property, told in the present. Words only.
import type { Lexicon } from "./concepts.ts";

export const frDanger: Lexicon = {
  help_cry: `(au/a mon) secours|a l aide|aidez (moi/nous) (vite/s il/svp)|(venez/viens) (vite
      /tout de suite/maintenant/s il/svp)|vite (svp/police/venez/je vous)|police vite|(envoyez
      /appelez/faites venir) (vite/quelqu un/la police/une patrouille/une equipe/une ambulance
      /les pompiers/l ambulance/une voiture/des secours/les secours)|faites vite|(il va/va/vont
      /ils vont) (me/le/la/nous/les) tuer|sauvez|help|besoin d aide (immediat*/tout de suite
      /maintenant/vite)|il faut (quelqu un/venir) (maintenant/vite/tout de suite)|urgence absolue
    |je chuchote|depechez vous`,
  help_weak: `(que/qu est ce que) (dois je/je) (faire/fais)|je fais quoi|on fait quoi|quoi faire
    |(j ai/nous avons/on a) (tres/si/trop/) peur|je suis terroris*|je tremble|paniqu*
    |plus de (batterie/credit)|personne ne (decroche/repond/vient)|(ne/) repond pas|101 (ne
      /occupe/sonne)|pas reussi a appeler|pouvez vous venir|quelqu un peut venir|(n/) (ose
      /osons) pas|(peux pas/ne peux pas) (telephoner/parler/appeler)|mort* de peur|vite
    |c est urgent|tres urgent|urgence`,
  force: `force|forcent|forcer|forces la|forces le|fractur*|casse|cassent|casser|brise|brisent
    |briser|defonc*|escalad*|enjamb*|grimp*|crochet*|arrache|arrachent|demont*|scie|scient|scier
    |(decoupe/decoupent/coupe/coupent) (la/le/une)|perce|percent|percer|secoue|secouent|secouer
    |tambourin*|(tape/tapent) (sur/dans/a/contre)|cogne|cognent|cogner|frappe* (a/contre/sur) (la
      /ma/une/mon/les)|(donne/donnent) des coups|(essai/essaie/essaye/essaient/essayent/tente
      /tentent/cherche/cherchent/veut/veulent) (d/de) (ouvrir/entrer/rentrer/forcer/casser
      /penetrer/passer/soulever/monter)|(cherche/cherchent) a (entrer/ouvrir/rentrer)|(veut
      /veulent) (entrer/rentrer/ouvrir)|(essaie/essaye/essaient/essayent/essai/teste
      /testent) (les/la/ma/toutes/une/chaque/mes)|s attaque* a|(actionne/tourne/bouge/baisse
      /appuie sur) la poignee|poignee (qui/) bouge|pied de biche|soulev*|remonte* le volet
    |echelle contre|pousse* la porte|trifouill*|bidouill*|saute* (par dessus/la/le)|ouvr* (les/la
      /une) (portiere*/voiture*/porte*)|gratt* (a/sur/contre) (ma/la/une)|frapp* (violemment
      /fort)`,
  intrude: `(entre/entrent/entrer/rentre/rentrent/rentrer/entre/rentre/entres/entree) (dans/chez
      /par)|(passe/passent/passer) par (la/le/une/l) (fenetre/toit/cave/arriere/velux/jardin
      /porte/chassis/veranda/garage/soupirail/balcon)|(passe/passent/passer) (par dessus
      /au dessus)|s introdui*|penetre*|(saute/sautent/sauter) (la/le/par/dans/au dessus) (cloture
      /mur/haie/barriere/grille/dessus/jardin/portail/fenetre)|fouill*|(ressort/ressortent
      /ressortir/sort/sortent/sortir) (de chez/par la/avec/du jardin/de la maison
      /de l appartement)|emport*|(vident/vide/vider) (la/une/leur) maison|se servent|(charge
      /chargent/embarque/embarquent) (la/le/les/des/une/un)|cambriol*|devalis*|se (faufil*
      /gliss*)|(entre/rentre/entrer/rentrer/entrent/rentrent) (=ché/che)|visit* (la/les) (maison*
      /jardin*)|squatt*|(monte/montent/monter/grimpe/grimpent/grimper) (par/sur/a) (la/le
      /l) (gouttiere/facade/balcon/toit/mur/echelle)`,
  inside: `(dans/sur) (ma/mon/notre/nos/la/le/l/une/un/sa/son/leur/leurs/mes/ses/les) (maison
      /maisons/appartement/appart/jardin/jardins/cuisine/cave/caves/garage/cour/terrasse/toit
      /grenier/veranda/salon/hall/couloir/balcon/cage/abri/chambre/chambres/propriete/haie
      /escalier/remise/atelier/poulailler/salle de bain/commerce/pharmacie/magasin/piece/bureau
      /corniche/cabanon/immeuble/buanderie/salle/etage/villa/bureaux/ecole/eglise/allee/serre
      /annexe)|a l (etage/interieur)|en bas|au (rez/premier/deuxieme/second/grenier/garage
      /sous sol)|a la cave|chez (moi/nous/ma/mon/mes/nos/notre/le/la/les/l/des/une/un/lui/elle
      /eux/m/mme/monsieur/madame/mes voisins)|(jardin/maison/appartement/garage/toit/cave/cour
      /terrasse/balcon) (des/du/de ma/de mon/de la/de l/de mes/d en face/a cote/d a cote/voisin
      /voisine)|de l autre cote du mur|mur mitoyen`,
  at_door: `(devant/derriere/contre/sur/a) (ma/la/notre/sa/leur/chaque/toutes les/les/une) (porte
      /portes/fenetre/fenetres/maison/maisons/vitre/vitres/sonnette/sonnettes/poignee/poignees)
    |devant chez|(sur/devant) (mon/le/notre/son) (palier/perron/seuil)|derriere chez|dans (l/mon
      /notre/son) allee|cache* derriere|derriere (la/ma/une) haie|dans (l/mon) immeuble
    |autour (de la maison/de ma maison/de chez/des maisons/des voitures/de l ecole)
    |en bas (de chez/de l immeuble)|porte de derriere|porte arriere|(ma/la/notre) poignee`,
  lurk: `rode|rodent|roder|guett*|(fait/font) le guet|tourn* autour|(regarde/regardent/regarder
      /zieute) (par/dans/a travers)|observe|observent|surveille|surveillent|cache|caches|cachent
    |accroupi*|tapi|tapis|plaque* contre|capuche*|cagoul*|visage cache|masque*|lampe (de poche
      /torche/frontale)|torche|pied de biche|tournevis|barre de fer|gants|attend* (derriere/dans
      /devant)|epie|epient|epier`,
  sign_of_life: `lampe (de poche/torche/)|torche*|faisceau|lumiere*|lueur*|mouvement*|silhouette*
    |ombre|ombres|alarme (sonne/hurle/qui)|sirene|(vitre/carreau) casse*|bris de verre
    |verre (casse/qui)|casser (du verre/une vitre/un carreau)|vitre qui|porte (est/) (grande
      /) ouverte|fenetre (est/) ouverte|porte entrouverte|s allum*|allume|allumee|chien aboie`,
  stirring: `bruit|bruits|(des/de/les/bruit de) pas|marche|marchent|marcher|bouge|bougent|bouger
    |remue|remuent|remuer|voix|parle|parler|parlent|grinc*|craqu*|claqu*|courir|courent|fouiller`,
  alarm_rings: `(alarme/sirene) .. (sonne/hurle/retentit/s est declenchee/se declenche/s est mise
      /n arrete/beugle/fonctionne)|(alarme/camera) .. (alerte/notification/detecte)`,
  owner_away: `en (vacances/voyage/espagne/italie/turquie/france/conge/portugal/egypte/croisiere)
    |au (maroc/portugal/ski/boulot/travail/bureau/restaurant)|a (l etranger/l hopital/la mer
      /la cote)|absent*|(partis/parti/partie/parties) (en/a/au/pour/jusqu)|(pas/plus) (la
      /chez eux/chez elle/chez lui/rentre*)|maison vide|est vide|inoccupe*|inhabite*|(n y a
      /il n y a) personne|personne n (a la cle/a la clef/est cense)|personne ne devrait
    |toute seule|decede*|a vendre|ne sont pas la|n est pas la|(revient/reviennent) que`,
  hiding: `(suis/me suis/sommes/on est/nous sommes/on s est) (cache*/enferme*/barricade*/coince*
      /bloque*)|(on se/je me/nous nous) cach*|enferme* dans|(je suis/suis/seul/seule/on est
      /sommes) (toute/tout/) (seul*) (a la maison/avec/chez)|(je suis/suis) (toute/tout/) seul*
    |seule a la maison`,
  violence: `frapp*|bat|battent|battre|tabass*|agress*|menac*|cogne|cognent|cogner|gifl*|etrangl*
    |viol|viole|violer|rou* de coups|crie* (au secours/a l aide)|appelle* (a l aide/au secours)
    |coups|coup* de feu|tir* (dessus/sur/en l air)|bagarre|se bat*|rixe|poignard*|enleve une
    |kidnapp*|train* par|molest*|crache*|(s en prend/s en prennent) a|(me/la/le) sui(t/vent)
    |poursui*|passage a tabac|casse la figure|bastonn*|sequestr*|force a monter|(retient
      /retiennent/sequestr*) .. (enferme*/contre)|(embarqu*/emmen*/tire*/pouss*) de force`,
  cry: "crie|crient|crier|hurle|hurlent|hurler|cris|hurlements|pleure|pleurent",
  weapon: `couteau*|arme|armes|pistolet|fusil|revolver|carabine|machette|hache|batte
    |barre* de fer|marteau|matraque|kalach*|cutter|tournevis a la main|grenade|coups de feu
    |tesson|bouteille cassee`,
  injury: `inconscient*|evanoui*|sans connaissance|perdu connaissance|(ne/) (bouge/repond/reagit
      /respire/parle/releve) (plus/pas)|(respire) (mal/a peine/difficilement/encore)|etouff*
    |saign*|(du/de/plein de) sang|malaise|crise (cardiaque/d epilepsie)|infarctus|avc|convuls*
    |(tombe/tombee) (dans/du/de/sur/par terre/a terre)|est (tombe/tombee)|=tombé|=tombée
    |par terre|(au/a) (sol/terre)|etendu*|(couche/couchee/allonge/allongee/git) (sur/par/dans/au)
    |gravement|blesse*|levres bleues|se noie|noyade|pendu|suicid*|(veut/va) (sauter/se jeter
      /en finir)|se jeter|overdose|intoxiqu*|coince* (dans/sous)|renverse* par|fauche*|percut*
    |electrocut*|accouche*|(va/vais) mourir|est mort*|mourant*|agonis*|hypothermie|ne se releve
    |(avale/pris) (tous/trop/plein) .. (medicament*/cachet*/pilule*)|(a le/le
      /arrive pas a) reveiller|ne se reveille|inanime*|casse (le/la/un/une) (poignet/bras/jambe
      /hanche/dent/cheville/nez)|(s est/se sont) (effondre*/evanoui*/ecroule*)|(a
      /ont) (fait un malaise/perdu connaissance)|chute|gemi*`,
  fire: `feu|flamme*|fumee|incendie*|brule|brulent|(en/prend/pris) feu|explosion|explose*
    |fuite de gaz|odeur de (gaz/brule)|(sent/sens) (tres/fort/le/) (fort/le/) (le/) gaz|monoxyde
    |co2|court circuit|etincelle*|sent le brule`,
  lost_person: `enfant|(petit/petite) (garcon/fille)|bebe|gamin|gamine|fillette|(ma/mon) (fille
      /fils/mere/pere/grand mere)|personne agee|(vieille dame/vieux monsieur)|alzheimer
    |desorient*|en pyjama|pieds nus|en (chemise de nuit/robe de chambre)|(seul/seule) (sur/au)
    |dans une voiture (au soleil/fermee)|(monsieur/dame/homme/femme) (tres/) age*|en pantoufles`,
  missing: `(pas/jamais/toujours pas) (rentre*/revenu*/arrive*)|personne ne l (a/ont) vu*
    |introuvable|(le/la) (trouve/trouvons/cherche/cherchons) (plus/partout)|(a/est) (disparu
      /perdu/perdue)|sans nouvelles|(le/la) (retrouve/retrouvons) (plus/pas)|(retrouve/retrouvons
      /trouve/trouvons) (plus/pas/nulle part)`,
  hazard: `(cable/fil/ligne) (electrique/a terre/pend/haute tension)|cable .. (pend/etincelles)
    |arbre (menace/tombe/va)|(va/train de/menace de) (tomber/s effondrer/s ecrouler/exploser)
    |s effondr*|effondrement|mur menace|(plaque/bouche) d egout (ouverte/manque)|trou beant
    |eau monte|(fuite de/des) produit* (chimique*/toxique*)|bombe|obus|colis suspect
    |sur (la voie ferree/les rails/l autoroute)|chien (dangereux/enrage/attaque)|attaque (un/une
      /des)|taureau|ascenseur bloque|coince* dans l ascenseur|(au
      /en plein) milieu de la (chaussee/route/rue)|au bord de la (nationale/route/voie/autoroute
      /chaussee)|air perdu|taque (manque/ouverte)|grille d une taque|(poteau/pylone/mur/facade
      /grue/echafaudage) .. (tomber/tombe/penche/s effondre*/s ecroule*)|(avale*/pris
      /prendre) (trop/tous/plein) (de/mes/ses/les/) (medicament*/cachet*/somniferes)|sur (les
      /la) (voie/voies) (du/ferree/ferrees)`,
  reckless: "contresens|contre sens|(font/fait) la course|rodeo*",
  throwing: `(jette/jettent/lance/lancent) (des/leurs/de la) (pierre*/caillou*/bouteille*/pave*
      /objet*/petard*)|coups de (pierres/pieds/marteau)|tirent (des petards/au mortier)|(mettent
      /met/mettre/foutent/fout) le feu|(allument/allume) un feu|(font/fait) bruler|renversent
    |peignent|taguent|tague|taguer|demontent|vandalis*|degradent|saccagent|detruisent|arrachent
    |cassent|defoncent|retournent les|brulent (des/les)|brule des|incendient`,
  police_called: `(ai/avons/j ai) (deja/) (appele/prevenu/telephone/contacte/forme) (le/la/a la
      /au) (101/112/police/commissariat)|police (prevenue/deja)|(plainte/porte plainte/pv)
    |(depose/deposer/porter) plainte|declaration a la police|commissariat|appele le (101/112)
    |police est au courant`,
  not_danger: `feu* (rouge*/vert/ouvert/de signalisation/orange)|(feu/feux) d artifice|barbecue
    |bbq|feu de camp|arme de|gaz hilarant|(compteur/facture) de gaz|(agent*/employe*/societe
      /compagnie) du gaz|(bouteille*/cartouche*) de gaz|tout feu|alarme incendie
    |detecteur* (de fumee/incendie)|(peu/prise/don) de sang|coup* de (main/fil/telephone/klaxon)
    |sang froid|chute de|(premiers/formation) secours|service* de secours|coupe feu|pause
    |sans fumee|(une/la/cette/vraie/veritable) decharge`,
};
