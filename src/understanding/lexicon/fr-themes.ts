// French: the themes of reports. Words only.
import type { Lexicon } from "./concepts.ts";

export const frThemes: Lexicon = {
  burglary: `cambriol*|effraction*|fracture*|ete force*|(porte/serrure/chassis/fenetre/volet
      /cadenas) (est/etait/ete/) force*|pied de biche|vol (par ruse/chez/dans/avec)|vols dans
    |vole chez|(tentative/tentatives) (de vol/d intrusion/d effraction/de cambriolage)|intrusion*
    |intrus|(ete/eu) visite*|repere* les (lieux/maisons)|reperage*|rodeur*|rodent|(faux/fausse
      /fausses) (policier*/agent*/plombier*/ouvrier*/livreur*/facteur*/employe*/gaz/electricien*
      /representant*/technicien*/releveur*/ramoneur*/infirmier*/pompier*/fonctionnaire*/delegue*
      /couvreur*/vendeur*/demarcheur*)|(se/en se) (faisant/fait/faire/font) passer pour
    |se (disant/dit/disaient/disait) (de/du/envoye*/agent*/policier*/mandate*/venir/employe*)
    |(pretend*/pretendu*) (etre/venir/travailler/agent*/policier*/plombier)|soi disant
    |demarcheur*|colporteur*|porte a porte|compagnie des eaux|(releve/relever) (de/des/le
      /les) compteur*|verifier (l eau/le gaz/les compteurs/le compteur/la pression
      /l installation)|la cile|ores|resa|bijoux|coffre fort|(tiroirs/armoires/placards) (vides
      /vides/retournes/ouverts)|sens dessus dessous|devalis*|crochet*|(entre*/passe*
      /penetre*) par (la/une/le/l) (fenetre/cave/porte/toit/arriere/velux/jardin/chassis/veranda
      /garage/soupirail)|penetre*|s introdui*|introdui* (dans/chez)|s est introduit|(marque*
      /signe*/croix/inscription*/triangle/autocollant/scotch) .. (craie/sonnette/sonnettes/facade
      /facades/boite/boites/porte/portes)|(a/la) craie|marquage*|code* des voleurs|guetteur*
    |(fait/faisait/faisaient/font) le guet|(photographi*/filme*/observ*/regard*/notait*
      /notent) (les/nos/toutes les) (maisons/facades/habitations/entrees/portes)|(prend/prennent
      /prenait/prenaient/pris) des photos|(test*/essa*/essay*) (les/nos/la/ma/toutes les) (porte
      /portes/poignee/poignees)|(maison/maisons) vide*|drone|(vol/vole/vols/vole) (de/nos/mon/ma
      /mes) (velo*/colis/outil*/bijou*)|(colis/velo/velos) vole*|derob*|subtilis*|butin|larcin*
    |voleur*|malfaiteur*|(au/dans le) coffre|regardait par (dessus/la/les)|par dessus la (haie
      /cloture)|poignee (bouger/bouge/tourner/tourne)|cadenas (coupe/casse/est)|(demont*/casse*
      /arrach*/tourne*/debranch*) (la/ma/une/leur/les) camera*|vol* .. (cuivre/gouttiere*
      /corniche*)|traces (d effraction/de pied de biche)`,
  burglary_hint: `(marque/marques/signe/signes/croix/symbole/symboles/autocollant)|alarme|alarmes
    |volets (baisses/fermes)|sonnent|sonner|sonnait|sonnaient|sonne|compteur|compteurs
    |portefeuille|argent|ordinateur|pc|tele|television|velo|velos|tondeuse|outils|colis|poignee
    |poignees|lampe (de poche/torche/frontale)|torche|capuche|gants|camionnette|immatricul*
    |plaque|surveille|surveillent|surveillait|surveillaient|surveiller|tourn* (dans/en rond
      /autour)|passe* (au ralenti/plusieurs/trois fois/deux fois)|au (ralenti/pas)|stationne*
    |guett*|rode|rodent|rodait|rodaient|roder|(essa*/tent*) (d ouvrir/d entrer/de rentrer
      /de forcer)|tablette|bijou|montre|visite|(ralenti*/s arrete*) devant|mutuelle
    |carte de service|insist*|demand* a (entrer/voir/boire/verifier)|lentement|(prenait/prend
      /prennent/prenaient) des (notes/photos)|echelle|(barriere/portail/portillon) .. ouvert*
    |(cles/clef/clefs/cle) (de reserve/de la maison/de la porte/de rechange)|mes cles
    |traces (de pas/de chaussures/de pieds/d outils/de pied)`,
  theft: `vol|vols|vole|voles|volee|volees|derob*|subtilis*|piqu* (mon/ma/mes/notre/la/le/les)|(a
      /ont) pris (mon/ma/mes/la/le/les/notre/nos/des/un/une)|(a/ont) (emporte*/embarque*)
    |emporte*|disparu*|(on m/m ont/nous ont) (a pris/pris)|manque (300/200/100/de l argent/des)
    |manque (mes/mon/ma/les/notre/nos/deux/un/une)`,
  trash: `dechet*|detritus|ordure*|immondice*|crasse*|crapuleries|sac|sacs|poubelle*|encombrant*
    |frigo*|frigidaire|congelateur|matelas|sommier|divan|canape*|fauteuil*|meuble*|armoire*|pneu
    |pneus|gravats|gravas|decombres|briques|asbeste|eternit|amiante|tuiles|(pots/pot/seaux/bidons
      /bidon) de peinture|huile|canette*|cannette*|bouteille*|megot*|papiers|carton|cartons
    |plastique*|salete*|machine a laver|lave (linge/vaisselle)|cuisiniere|electromenager
    |televiseur*|bidon*|batterie|batteries|palette*|langes|couches usagees|cadavre d animal
    |carcasse*|dechets verts|tonte|tontes|branchages|gobelets|emballages|verre casse
    |vieux (meubles/frigo/matelas/pneus/divan)|caddie*|caddy|caddys|chariot*|epave*|bonbonne*
    |cartouche*|seringue*|vidange|crottes|crotte|vetements|cuvette|wc|evier|baignoire|radiateur
    |caravane|(roues/jantes)|barquette*|restes de frites|televisions|plaques d eternit|liquide
    |produits|lingettes|graisses|cendrier|terres polluees|rempli* de|chargement|benne|=fût|=fûts
    |futs|(fils/cables) (electriques/de cuivre)|cables`,
  dump: `depot*|depos*|decharg*|devers*|jett*|jete|jetes|jetee|jetees|jeter|jetait|jetaient
    |balanc*|abandon*|vid|vide|vident|vider|videnr|vidait|vidaient|laisse|laissent|laisser
    |laissant|largu*|debarrass*|bascul*|pos* (la/leurs/a cote/des/leur)|met* (leurs/des) (sacs
      /poubelles/dechets)|enterre|enterrent|enterrer|benn*`,
  vandal: `vandal*|degrad*|casse|cassent|casser|cassee|cassees|casses|cassait|cassaient|bris*
    |detrui*|arrach*|tagu*|peint|peinturlur*|barbouill*|saccag*|incendi*|brul*|abim*|tordu*
    |renvers*|demont*|defonc*|griffonn*|souill*|deterior*|pulveris*|explos*|petard*|labour*
    |pietin*|decapit*|deboulonn*|sabot*|pliee|plie|crev* (les/des/le) pneu*|caillass*
    |eclat* la vitre|sci* (les/des/un/trois/deux/le)|(coup*/sci*) .. arbre*|ray* (ma/sa/la/les
      /mes/nos/une)`,
  public_thing: `abribus|abri bus|arret de bus|banc|bancs|plaine de jeux|aire de jeux|jeux
    |toboggan|balancoire*|panneau*|poteau*|monument|statue|plaque commemorative|fontaine|parc
    |bac* a fleurs|bacs|parterre*|fleurs|plantations|arbre|arbres|ecole|eglise|cimetiere|tombes
    |kiosque|pont|tunnel|passerelle|passage souterrain|gare|toilettes publiques|borne*
    |defibrillateur|boite* a livres|terrain de (foot/basket)|agora|agoraspace|skatepark
    |poubelle publique|cabine|armoire electrique|mobilier urbain|pelouse|potager|horodateur
    |salle (communale/des fetes)|maison de quartier|lampadaires|vitres de l|facade|mur|barrieres
    |trottoir|sentier|bois`,
  incivility: `depot|depots|(depot*/decharge*) (clandestin*/sauvage*)|dechets sauvages
    |incivilite*|(mal/) proprete|malpropre*|salet*|(tres/si/trop/aussi) sale*|crotte*|caca|cacas
    |dejection*|excrement*|debord*|eventr*|puant*|ca pue|pue|pollu*|rats|hydrocarbure*|mazout
    |(brul*) (des/du/ses/leurs/son) (dechet*/pneu*/plastique*/cable*/ordure*/sac*)
    |feu* de (dechets/plastique)|huile de vidange|affichage sauvage|urine|urinent|uriner|vomi|tag
    |tags|tague*|graffiti*|vandalis*|bulle* a (verre/vetements)|bulles|sans plaque*
    |voiture* ventouse*|voiture* (abandonnee*)|epave*|caddie*|caddy|caddys|chariots|squat
    |gobelets|protoxyde|gaz hilarant|(poissons/canards) morts|depotoir|porcherie|megots
    |fly tipping|decharge|ramass* (rien/pas)|(huile/peinture/produit) dans|(ses/leurs
      /leur) besoins|delabre*|dechetterie|quad|quads|inscription* (obscene*/raciste*/injurieuse*
      /nazie*/insultante*)|(voiture/vehicule/scooter/poubelle) (brulee/brule/calcine*/carbonise*)
    |lingettes|(vieille/vieux/vielle) (voiture/caravane/camionnette)|affich* .. colle*
    |sans (immatriculation/plaque)|pourri*|(poubelle/poubelles) (fouille*/renverse*/eventre*)
    |(brul*) .. (fils/cables/plastique*/pneus)|nettoyer (la/le/les)|sent mauvais|sentent mauvais
    |mauvaise odeur
    |ramass* jamais`,
  off_theme: `vitesse|excessive|roul* (a/vite/trop/comme/beaucoup)|rodeo*|accelere*
    |stationnement*|(gare*/gares/garee*/garent) (sur/devant/mal/toujours/n importe)|mal gare*
    |se gar*|parking sauvage|circulation|trafic|camions|(feu/feux) (rouge/rouges
      /de signalisation)|passage* (pieton/pour pietons)|casse vitesse|ralentisseur*|sens interdit
    |accident*|accrochage|delit de fuite|embouti*|retroviseur*|tapage|musique|boum boum|aboie*
    |aboyer|mordu|mord|en laisse|sans laisse|arbre du voisin|branches|lierre|mitoyen*|querelle*
    |dispute*|conflit*|insult*|injur*|harcel*|(mon/la) (proprietaire/locataire)|syndic|trafic de
    |cannabis|joints|toxico*|seringue*|(chat/chien/chatte/perroquet/tortue/lapin) (perdu*
      /disparu*/trouve*/roux/noir/tigre*/errant*)|perdu (mon/ma/notre)|(mon/notre/ma) (chat/chien
      /chatte) (a disparu/est perdu*/s est/n est)|arnaque*|phishing|hameconnage|faux (sms/mail
      /mails/site)|escroc*|escroquerie*|carte bancaire|virement|internet|lampadaire*
    |eclairage public|lampe de rue|nid* de poule*|trou* (dans/enorme*)|voirie|egout* bouche*
    |inondation*|fuite d eau|(panne/coupure) (de/d)|elus|elu|politi*|bourgmestre|echevin*
    |conseil communal|college communal|au conseil|la commune (ne/depense/fait)|majorite|partis
    |voter|vote|elections|impots|taxes|taxe|gouvernement|immigr*|etrangers|mendi*|sdf|sans abri
    |prostitu*|autoradio|voiture volee|pot catalytique|catalyseur*|pickpocket|sac a main
    |vol a l etalage|bagarre*|ivre|ivres|saoul*|alcool*|trottinette*|mobylette*|cyclomoteur*
    |scooters|facteur|la poste|ramassage|intradel|collecte|poules|coq|pigeon*|guepes|frelon*
    |corbeaux|5g|chantier|travaux|feux d artifice|petards|(la/une/des) fete*|terrasse du cafe
    |cafe|night shop|temoins de jehovah|secte|loyer|marchands de sommeil|uber|parcmetre
    |petits paquets|nuisance* sonore*|dans le (bus/train/tram/metro)|(trouve/retrouve/perdu
      /egare) (un/une/mon/des/ma/son) (trousseau/cle/cles/portefeuille/carte/gsm/telephone/chien
      /chat/portable/sac)|coqs|college|cameras promises|mentalite|pietons|cycliste*|trombe
    |force le passage|essuie glace|automobiliste*|(gare/garent/garer/stationn*) .. devant (mon/ma
      /notre/le/mes)|arbre (penche/menace*/dangereux/mort)|tempete|se (fera/faire/font) renverser
    |jouent (au/dans)|(trottoir/route/rue/chaussee/chemin) (defonce*/abime*/en mauvais etat)
    |(chien/chienne/chat/chatte/perruche/perroquet) s est (enfui*/echappe*/sauve*/envole*)`,
  drugs: `drogue|drogues|deal|deale*|stupefiant*|cannabis|joints|toxico*|cocaine|(petits paquets
      /sachets)`,
  fraud: `arnaque*|phishing|hameconnage|faux (sms/mail/mails/site)|escroc*|escroquerie*
    |code* (pin/secret*)|ses codes|carte bancaire|virement|raccroch*|(appel/appels
      /coup de fil) (d un/d une/telephonique*/bizarre*/etrange*)|par telephone|(employe*
      /conseiller*/agent*) (de banque/de la banque/bancaire*)|whatsapp .. argent|lien .. (clique*
      /cliquer)`,
  off_hint: `chaise roulante|poussette|chien|chiens|haie|voisinage|proprietaire|locataire|chat
    |perdu|banque|whatsapp|facebook|magasin|commerce|supermarche|bus|tec|train|moto|motos|scooter
    |hopital|malaise|coups|couteau|fusil|fete|soiree|gaz|fumee|cheminee|bruit|menac*|frapp*
    |agress*|violence*|branche*`,
  noise: `bruit|bruits|tapage|musique|boum boum|vacarme|boucan|hurlent|hurlements|crient|aboie*
    |fete|klaxon*|tondeuse|disqueuse|karaoke|(la/une/leur) sono|basses|raffut|chahut`,
  car: `voiture*|auto|autos|vehicule*|camionnette*|fourgon|fourgonnette*|moto|scooter|bmw|golf
    |audi|mercedes|peugeot|renault|break|remorque|pare brise|coffre de ma|camion|utilitaire
    |bagnole|caisse|clio|opel|astra|polo|passat|citroen|fiat|ford|focus|corsa|skoda|toyota|volvo
    |tesla|nissan|dacia|kangoo|transit|vito|sprinter|berlingo|range rover|suv`,
};
