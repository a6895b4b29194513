// French: finer ideas for the learned judge, of what was seen; the other parts are joined here.
// Words only.
import type { Lexicon } from "./concepts.ts";
import { frMemberSignals } from "./fr-member-signals.ts";
import { frOfficeSignals } from "./fr-office-signals.ts";
import { frSeenSignals } from "./fr-seen-signals.ts";

export const frSignals: Lexicon = {
  ...frMemberSignals,
  ...frOfficeSignals,
  ...frSeenSignals,
  flames: `(au/en/le/du/met*/prend/pris/un/feu) feu|feu (dans/de/a/au/sous/derriere/devant/sur/aux
      /qui/chez/d/brule)|(prend/pris/met/mettent/mis/mettre/foutre/fout/allume*/allument/attise*
      /nourrit) (le/un/du/des/leur) feu|flamme*|flammes|fumee*|fume|fument|fumait|incendi*|brul*
    |crame*|cramer|crament|flambe*|flamber|calcin*|carbonis*|braise*|cendres|suie|brasier|brasero
    |etincell*|explos*|detonation*|deflagration|ca (a/) pete|boum|bang|(odeur/sent/sens) (de/le)
      (brule/roussi/fumee/crame)|(poubelle*/conteneur*/container*/voiture*/auto*/camion*/scooter*
      /moto*/maison/appart*/cave/garage/toit*/cheminee/grange/haie*/palette*/matelas/divan/hangar
      /boite*/friteuse/casserole/cuisine/local/abri/bus/pneu*/cable*/arbre*) (en feu/brul*/qui
      brule*/crame*/flamb*/fum*/incendie*/a brule/a pris feu/prend feu/explos*/calcin*)|feu de
      (cheminee/poubelle*/palette*/pneus/cave/cuisine/friteuse/broussailles/foret/dechets
      /plastique)|bidon (d essence/d alcool)|essence|briquet*|allumette*|alcool a bruler|cocktail
      molotov|molotov|petard*|fumigene*|pyromane*|incendiaire*|pompier*|extincteur*|eteign*
    |eteindre|alarme incendie|detecteur de fumee|ca (brule/crame/flambe)|batterie (qui/) (gonfle*
      /explose*/chauffe*/brule*)|surchauff*|fumer|barbecue|bouteille* de gaz|aspersion|arros* (d
      essence/l autre)`,
  self_harm: `suicid*|(se/me/s/m) (tuer/suicider/pendre/jeter/ouvrir les veines/foutre en l air
      /supprimer/faire du mal/noyer/tirer une balle)|(veut/veux/va/vais/voulait/menace* de/veulent
      /envie de/parle de/pense a) (en finir/mourir/sauter/se jeter/se pendre/me jeter/me pendre
      /disparaitre/tout arreter/crever/se tuer/me tuer/se foutre/se suicider/partir pour toujours)
    |en finir|mettre fin a (ses/mes) jours|fin a (ses/mes) jours|(plus/ne/n en) (en/) (peux/peut)
      plus|(plus/pas) (envie/la force/le courage/de raison) de (vivre/continuer/se battre/me
      battre)|envie de (mourir/rien/vivre)|raison de vivre|(a quoi bon/inutile de) vivre|lettre d
      adieu|(mot/message/sms/lettre) (d adieu/pour dire adieu/de suicide)|adieu (a tous/les/mes
      /maman/mon)|dit adieu|(avale*/pris/prend*/ingere*/gobe*) (toutes/tous/trop/plein/une boite
      /ses/mes/des) (de/ses/mes/les/) (medicament*/cachet*/pilule*/comprime*/somnifere*/tablette*
      /boite/anxiolytique*/antidepresseur*)|medicaments|somnifere*|cachets|overdose|tentative de
      suicide|ts|(assis*/debout/penche*/perche*/enjambe*) (sur/au bord/a/le/du) (le/la/du/l/rebord
      /bord/parapet/pont/toit/rambarde/fenetre/rails/garde)|(sur/au bord) (le parapet/du pont/du
      toit/le rebord/du quai/les rails/la voie)|parapet|rambarde|garde corps|(sauter/saute/jeter
      /jete) (du/de la/dans/par/sous) (pont/fenetre/toit/la/meuse/le/train/balcon/barrage/un)|sous
      (un/le) train|dans la meuse|jambes dans le vide|pieds dans le vide|dans le vide|corde (au
      cou/a la main/autour)|pendu*|pendaison|(s ouvre/se coupe/s est ouvert/s est coupe/me coupe)
      (les veines/les poignets)|veines|scarifi*|mutil*|(depress*/depression/desespoir/desespere*
      /deprime*/deprimee*)|(prenez/occupez/pardon) (soin/vous/) (de/) (mes enfants/mon chat/mon
      chien)|personne ne (m aime/me regrettera/s en rendra)|(a bout/au bout du rouleau/a bout de
      forces)|au bout du rouleau|107|centre de prevention du suicide`,
  vulnerable: `(enfant*/petit*/petite*/gamin*/gosse*/fillette*/garcon*/garconnet*/bebe*/bambin*
      /bout de chou/ado*/mome*/nourrisson*/gamine*/fils/fille) (seul*/tout seul*/en pyjama/pieds
      nus/pleure*/perdu*/abandonne*/de/age*/disparu*/enferme*/sur la/sans/qui pleure*/laisse*/au
      milieu/court)|enfant*|bebe*|nourrisson*|fillette*|garconnet*|bambin*|(petit/petite/gamin*
      /enfant/fille/garcon/fils/age/agee) (de/d) (2/3/4/5/6/7/8/9/deux/trois/quatre/cinq/six/sept
      /huit/neuf/environ/a peine)|(personne*/dame*/monsieur/homme/femme/papy/mamy/mamie/voisin*
      /vieux/vieille/vieillard*/grand mere/grand pere/mere/pere/senior*) (tres/) (age*/perdu*
      /desorient*/egare*/confus*/en pyjama/en robe de chambre/en pantoufle*/en chemise de nuit
      /pieds nus/dement*/alzheimer/disparu*/hagard*/handicap*/autiste*/qui erre*/ne sait/sourd*
      /aveugle)|personne* agee*|vieille dame|vieux monsieur|(vieux/vieille/petite vieille/petit
      vieux/papy/mamy/mamie/papi)|desorient*|egar*|deboussol*|hagard*|confus*|perdu* (dans/sur/ne
      /en/au)|erre|errait|errent|errer|(en/pieds/chemise/robe) (pyjama/nus/de nuit/de chambre
      /pantoufle/pantouflee/pantoufles/pantouflees/chaussettes/peignoir)|pieds nus|en (pyjama
      /pantoufles/chaussettes/chemise de nuit/robe de chambre/peignoir)|fugu*|fugue|disparu*
    |disparition|(pas/toujours pas/jamais/n est pas) (rentre/rentree/rentres/rentrees/revenu
      /revenus/revenue/revenues/arrive/arrivee/arrives/arrivees) (de/depuis/a/hier/chez/du/ce)
    |(cherche*/recherche*) (mon/ma/notre/partout/apres/un/une) (fils/fille/mari/pere/mere/enfant
      /grand/petit*/maman/papa/frere)|introuvable*|sans nouvelles (de/d/depuis)|plus de nouvelles
    |plus donne|(alzheimer/dement/demente/demence/autis*/handicap*/trisom*/schizo*/parkinson
      /paralyse*/malvoyant*/sourd*/chaise roulante/fauteuil roulant/deambulateur/canne)|(chien*
      /chat*/animal/animaux/bebe/enfant) (enferme*/laisse*/attache*/abandonne*/dans) (dans/depuis
      /sur/sans/au/la/une/en plein)|(dans/en) (une/la) (voiture/auto) (au soleil/fermee/en plein
      soleil/garee/surchauffee/vitres fermees)|(plein/en plein/au) soleil|(canicule/chaleur/fait
      30/30 degres/35 degres/etouff*)|halet*|sans (eau/surveillance/adulte/parents/manteau
      /chauffage)|pas d (adulte/eau)|(ses/leurs/les) parents|livre* a (lui/elle/eux)|(seul/seule
      /tout seul/toute seule) (dans/sur/a/au/chez/en/la/avec/depuis)|maltrait*|neglig*|(batt*
      /frapp*/cri* sur) (son/sa/ses/leur*/un/l) (enfant*/bebe/fils/fille/mere/femme)|sdf|sans abri
    |dort dehors|(vit/vivent) seul*|isole*|ne (sait/sais) (plus/pas/) (ou/son nom/dire/rentrer
      /comment/qui)`,
  violent: `menac*|menace*|(couteau*/canif/lame/cutter/machette/hache/arme*/pistolet/fusil
      /revolver/carabine/batte*/matraque/barre de fer/marteau/tesson/gun/flingue/kalach*/taser
      /bombe lacrymogene/gaz lacrymogene/poing americain)|couteau*|arme (a feu/blanche/d/)|fusil
    |pistolet|machette|matraque|flingue|coup* de (feu/poing*/pied*/couteau/tete/marteau/baton
      /batte/fusil)|coups|(tir*/tire*) (sur/dans/en l air/des coups/avec)|frapp*|frap*|tap* (sur
      /sa/sur sa/dessus/ma/dans)|(me/la/le/se/les/te) (bat/batt/batts/tape/tapes/cogne/cognes
      /frappe/frappes/tabasse/tabasses/gifle/gifles/etrangle/etrangles/pousse/pousses/violente
      /violentes/menace/menaces/suit/suivent/poursui/poursuis/harcele/harceles/insulte/insultes
      /agresse/agresses/brutalise/brutalises/traine/traines)|tabass*|cogn*|gifl*|etrangl*|roue* de
      coups|lynch*|molest*|passage a tabac|agress*|agression*|violen*|(bagarr*/rixe*/baston*
      /pugilat/castagne)|(se/s) (battent/bat/bagarrent/tapent/empoignent/frappent/cognent
      /tabassent/battre/disputent violemment/foutent)|s (empoign/empoigns/empoigne/empoignes)
    |(cri*/hurl*/hurlement*) (de/d/au/une/qui/comme/a l/dans/des/tres/et/elle/sur/fort/terribl*)
    |crie|crient|hurl*|hurlement*|appelle* (a l aide/au secours)|au secours|a l aide|pleur*
    |suppli*|(viol*/violer/violeur*/attouch*/exhib*/agression sexuelle/pelot*/tripot*)|exhib*
    |(suiv*/suit/suivi*/poursui*) (une/la/ma/ma fille/des/un/mon/le/par/jusqu/dans/depuis/en/les)
      (femme/jeune/fille*/dame/mon/le/un/voiture/jusqu/gamine/soeur/homme/moi/rue/filles/ados)
    |harcel*|stalk*|traqu*|(mon/son/l) ex|mari violent|(conjoint/compagnon/mari/ex/pere/beau pere
      /fils/voisin/petit ami/copain) (violent*/la frappe/la bat/me frappe/me bat/frappe*/menace*
      /est devenu fou/ivre/alcoolise/a pete)|violence* (conjugale*/familiale*)|racket*|(arrach*
      /vol*) (le/son/sa/a l) (sac/arrache/telephone/gsm/portable)|vol (avec violence/a l arrache)
    |sac a main|sequestr*|enferm* (a cle/dans/sa/ma/la/contre)|kidnap*|enlev* (une/un/mon/ma/l
      enfant/de force)|otage*|de force|(forc*/oblig*/tir*/train*/pouss*) (a monter/dans une
      voiture/dans sa voiture/par les cheveux/de force/la/une)|(va/vais/vont/veut) (me/te/le/la
      /nous/les/tout) (tuer/buter/crever/faire la peau/planter/casser la gueule/massacrer/cramer
      /egorger)|tuer|(je vais/il va/ils vont) (vous/te/me) tuer|fou furieux|(enerv*/agressi*/hors
      de lui/fou/hysteri*)|agressi*|(ivre/saoul*/bourre/alcoolis*/drogue)|ivre*|saoul|coups sourds
    |vaisselle (casse*/qui)|intimid*|chantage|represailles|insult*|injur*|crach*|arme|armes|armee
      d|battre|battent|battu|battue|battait`,
  waste_object: `(sac*/sacs) (poubelle*/poubelles/de/d/blanc*/jaune*/bleu*/noir*/eventre*/ordure*
      /entasse*/plastique*/pmc/gris/remplis/abandonne*/eventr*/troue*/jete*/deposes/depose*
      /entiers)|sac poubelle|sacs|poubelle*|ordure*|immondice*|detritus|dechet*|dechets|crasse*
    |crass*|salete*|cochonner*|brol|bazar|encombrant*|depot* (clandestin*/sauvage*/d/de/illegal*)
    |decharge*|gravat*|gravats|debris|decombres|brique*|tuile*|ardoise*|platre*|beton*|carrelage*
    |parpaing*|remblai*|chassis|planche*|palette*|pneu*|pneus|frigo*|frigidaire*|congelateur*
    |refrigerateur*|lave linge|machine* a laver|lave vaisselle|seche linge|gaziniere|cuisiniere
    |micro onde*|electro*|electromenager*|televiseur*|(vieille/vieux/vieilles/ancien*) (tele*
      /teles/meuble*/matelas/divan*/canape*/fauteuil*/chaise*/armoire*/pneu*/frigo*/tv/table*
      /sommier*/tapis/planche*/velo*/vetement*/ecran*)|matelas|sommier*|divan*|canape*|sofa|salon
      complet|fauteuil*|armoire*|commode*|moquette*|linoleum|wc|lavabo*|baignoire*|evier*
    |radiateur*|cuvette|amiante|asbeste|eternit|roofing|laine de (verre/roche)|isolant*|(huile*
      /huiles) (de/usagee*/de vidange/de friture/moteur)|vidange|mazout|batterie*|bidon*|fut|futs
    |pots de peinture|peinture*|solvant*|produit* (chimique*/toxique*)|plastique*|emballage*
    |styromousse|polystyrene|bache*|canette*|cannette*|bouteille* (vide*/en/de/cassee*/plastique)
    |bouteilles|capsule*|megot*|mouchoir*|chewing gum|lange*|tampon*|seringue*|aiguille*
    |preservatif*|capote*|bonbonne*|bombonne*|cartouche* de|pelouse|tonte|branchage*|branches
    |taille* de haie|haie coupee|feuilles mortes|dechets (verts/de jardin)|fumier|lisier|purin
    |carcasse*|viande|cadavre d|vetement*|habits|jouet*|chaussure*|caddie*|(nourriture/pain
      /restes)|frites|mcdo|quick|barquette*|gobelet*|journaux|toutes boites|tonne*|metre* cube*
    |remorque* (pleine/de/d/remplie)|camionnette* (pleine/de dechets)|tas (de/d)|montagne de
    |monticule*|amas de|meuble*|papiers gras|cartons|couches|chaises`,
  waste_place: `fosse*|talus|ravin|bord de (la/) (route/chemin/rue/meuse/l eau/riviere/ruisseau
      /champ/bois/canal/autoroute/nationale)|(bord/bords/bas cote*/accotement*/berge*/rive*
      /lisiere*/oree) (du/de/des/de la/d)|bas cote*|accotement*|berge*|lisiere|(bulle*/bulles) (a
      /de) (verre*/verres/vetements)|conteneur*|container*|containeur*|containers|(pied/cote
      /autour/pres/devant/derriere) (des/du/de la/d/les/la) (bulle*/conteneur*/container*
      /poubelle*/cabine*/abribus/abri/arbre*/garage*/immeuble*/bancs)|recyparc*|containerpark
    |container park|parc a conteneurs|dechetterie|decheterie|intradel|ressourcerie|foret|sous bois
    |bosquet*|bosquets|fourre*|taillis|clairiere|prairie*|pature*|champ*|champs|pre|terrain*
      (vague*/vide*/abandonne*/de/a batir/communal*)|friche*|terril|carriere|usine abandonnee
    |ancienne usine|parking*|aire de repos|aire de jeux|square*|parc|parcs|plaine*|cimetiere
    |chemin*|sentier*|ruelle*|impasse*|ravel|halage|sous le pont|tunnel|viaduc|voie ferree|rails
    |gare|terrain vague|ruisseau*|riviere|meuse|etang*|avaloir*|egout*|filet d eau|caniveau*|(sur
      /devant/le long) (la/le/les/du/de/l) (trottoir/voie publique/place/parking/domaine/pelouse
      /sentier)|voie publique|espace* (public*/vert*)|(local/cave*/hall/cour/couloir*/palier*
      /entree) (poubelle*/commun*/de l immeuble/a poubelles/des communs)|(arret/abri) (de/) bus
    |abribus|banc|bancs|pelouse*|parterre*|massif*|buisson*|jardinet*|coin de (la/ma/notre/rue)
    |bout de (la/ma/notre/rue)|au (coin/bout/fond) (de/du)|derriere (le/la/les/l) (garage*/ecole
      /eglise/hall/magasin/gare/cimetiere/immeuble*/salle/stade/terrain/bloc*/delhaize/carrefour
      /aldi/lidl/colruyt)|(poubelle*/poubelles) (publique*/communale*/de la/du parc/d autrui)
    |bulles|bulle a|bulle|rigoles|le bois|un bois|au bois|du bois`,
  waste_act: `(jet*/jett*/jete*/balanc*/flanqu*/fout*/laiss*/abandonn*/depos*/deverse*/devers*
      /decharg*/vid*/largu*/lach*/pos*/entass*/empil*/accumul*/amoncel*/deball*/bazard*/sem*
      /dispers*/eparpill*/repand*/deten*/vers*/coul*/rinc*/enfoui*/enterr*/brul*/stock*/debarrass*
      /trans*/renvers*/eventr*) (des/les/ses/leur*/leurs/son/sa/un/une/du/de la/tout/tous/toutes
      /plein/deux/trois/de l/au/dans/sur/par/a/devant/derriere/ca/cela/la/le/mes/nos/votre/ici)
      (dechet*/sac*/poubelle*/ordure*/encombrant*/gravat*/pneu*/frigo*/matelas/divan*/canape*
      /meuble*/bouteille*/canette*/crasse*/brol/huile*/papiers/megot*/detritus/immondice*/remorque
      /camionnette/camion/coffre/sacs/cartons/terre/brique*/planche*/fosse*/nature/bois/rue
      /trottoir/parc/ruisseau/meuse/champ*/talus/parking/n importe/egout*/branch*/tonte/vieux
      /vieille*/peinture/beton/seaux/tout/leur*/ses/dechets/linge/seringue*)|(jette/jettent/jeter
      /jetait/jetaient/jetes/jetees/jete/jetter)|balanc*|deverse*|deverser|deversent|deversement*
    |decharg*|depot* (clandestin*/sauvage*/illegal*/d immondice*/d ordure*/de dechet*/de sac*/de)
    |depos* (clandestin*/sauvage*/illegal*)|depose|deposent|deposer|deposait|depotoir|decharge
      (sauvage/publique/a ciel ouvert/clandestine)|(se/s/me) debarrass|debarrass* de|(laiss*
      /abandonn*) (derriere/sur place/leurs/la/en/au/dans/trainer/tout/tous)|traine* (depuis/par
      terre/la/partout/sur)|(trainent/jonch*/parsem*/encombr*/debord*/amoncel*/accumul*/entass*/s
      empil*)|jonch*|amoncel*|accumul*|entass*|(sort*/mis/met*) (les/leurs/ses/ces/des) (poubelle*
      /sacs) (trop/le/en/n importe/avant/hors/tous)|n importe (ou/quand/comment/quoi)|eventr*
    |fouill* (les/dans) (poubelle*/sacs)|pollu*|pollution|souill*|sali*|salir|salissent
    |degueulass*|(vide/vident/vider/vidait/vidanger/vidange) (ses/leur/leurs/son/un/une/sa/les/des
      /du/la) (poubelle*/cendrier*/coffre/camionnette/camion/remorque/cave/huile/sacs/seaux
      /citerne/bac*/brouette*/fosse/piscine)|benn*|(rinc*/nettoy*/lav*) (ses/sa/son/leurs/des/le
      /du) (seau*/betonniere/pinceaux/cuve/citerne/toupie/beton)|enfoui*|incivi*|incivique*
    |pollueur*`,
  graffiti: `tag|tags|tague*|tagge*|tagg*|tagu*|taguer|tagueur*|graff*|graffiti*|graffitti*|graph*
    |grafiti*|bomb* (de/les/le/la/sur/des/a) (peinture/vitre*/mur*/facade*)|bombe* de peinture
    |bombe* a|bombent|bombage*|spray*|aerosol*|pochoir*|peintur*|peint (sur/en/ma/la/le/des)
    |(peign*/peint*/barbouill*/gribouill*/dessin*/ecri*/grav*/inscri*/badigeonn*/macul*) (sur/les
      /le/la/mon/ma/des/un/une/au/nos) (mur*/facade*/porte*/vitre*/abri*/banc*/pont/garage*/ecole
      /eglise/monument*/statue/arret/volet*/voiture*/insulte*/croix/gros/mots/sexe*/slogan*
      /pancarte*/panneau*/feutre/marqueur)|inscription* (sur/au/obscene*/injurieuse*/raciste*/a la
      /haineuse*/nazie*/homophobe*/en)|barbouill*|gribouill*|croix gammee*|svastika|nazi*|(slogan*
      /insulte*/obscenite*/dessin*/mot*/cochonnerie*) (sur/raciste*/obscene*/injurieu*/haineu*
      /antisemite*/homophobe*)|au (feutre/marqueur/spray)|marqueur*|(mur*/facade*/porte*/volet*
      /abribus/tunnel/pont*) (est/sont/a ete/ont ete/plein*/couvert*/recouvert*/) (tague*/de tags
      /peint*/barbouill*/de graffiti*/macule*/salie*/couvert*/souill*)|peinture (rouge/noire/bleue
      /verte/blanche/sur/rose/fluo/fraiche/indelebile/partout)|autocollant* (partout/sur
      /politique*)|affiches sauvages|affichage sauvage|effac* (les/le/ces/l) (tag*/inscription*
      /graffiti*/dessin*)|repeind*|karcher|nettoyer la facade`,
  filth: `crotte*|crottes|caca*|merde*|etron*|excrement*|dejection*|fiente*|besoins|(crott*
      /deject*) (de/canine*/de chien*/partout)|(chien*/maitre*/proprietaire*) (fait/font/faire/qui
      fait/qui font/chie*/laisse*/ne ramasse*/qui ne ramasse*/sans ramasser/defeq*/crott*) (ses
      /leurs/caca/partout/sur/devant/besoins)|ramass* (pas/jamais/ses/les/leurs/la/derriere/les
      crottes)|canisac*|sachet* (a/de) (crottes/chien*)|toutou*|toutounet*|(urin*/uriner/pisse
      /pipi*/urine*)|urin*|pisse|pissent|pisser|pissoir|pipi|vomi*|vomissure*|chier|chie|defequ*
    |rat|rats|raton*|rongeur*|souris|surmulot*|deratis*|vermine|nuisible*|cafard*|blatte*
    |cancrelat*|asticot*|moustique*|punaises de lit|puces|pigeon*|(nourri*/donne* a manger/jette*
      du pain) (les/aux/a des/des) (pigeon*/chats/rats/corneilles/canards/oiseaux/mouettes)|pain
      (sec/jete/dur/aux)|puant*|puanteur|pue|puent|puer|pestilen*|odeur* (nauseabond*/infect*
      /insupportable*/horrible*/degoutante*/d urine/de merde/d egout*/de pourri*/immonde/putride
      /atroce/affreuse/de)|nauseabond*|infect*|empest*|schlingu*|stinks|insalubr*|salubrit*
    |hygien*|crasseu*|degueul*|degoutant*|repugnant*|immonde|pourri|pourrit|pourris|pourriture
    |putref*|moisi*|eau* stagnante*|eaux usees|egout* (bouche*/qui/deborde*)|fosse septique|lisier
    |fumier|(chat*/chats) (errant*/qui pisse*/qui font)|litiere|sale|sales|salete*|crade*|cracra
    |crasse|crach*|crachat*|cadavre (de/d) (rat/pigeon/chat/animal)`,
  street_damage: `(banc*/abribus/abri*/aubette*/lampadaire*/luminaire*/panneau*/poubelle*/arbre*
      /arbuste*/bac* a fleurs/balancoire*/toboggan*/jeux/jeu/plaine de jeux/module*/borne*
      /potelet*/poteau*/barriere*/grillage*/cloture*/vitre*/fontaine/statue*/monument*/miroir*
      /boite* aux lettres/boite* a livres/cabine/parcmetre*/horodateur*/feux/plaque*/grille*
      /fleurs/jardiniere*/parterre*/retroviseur*/retro*/pare brise/essuie glace*/pneu*/carrosserie
      /portiere*/antenne*/sonnette*/parlophone/porte*/ascenseur/hall/camera*/distributeur/tombe*
      /croix/creche/sapin*/guirlande*/illumination*) (a ete/ont ete/est/sont/etait/) (casse*
      /brise*/arrache*/vandalis*/detrui*/detruit*/demoli*/saccage*/deracine*/renverse*/brule*
      /tordu*/plie*/scie*/abattu*/coupe*/degrade*/abime*/defonce*/explose*/fracasse*/eclate*
      /creve*/griffe*/raye*/raye/vole*/demonte*/incendie*/endommage*/deterior*/pete*/decapit*
      /descelle*/en morceaux/en miettes/a terre/par terre/jete*)|(cass*/bris*/arrach*/vandalis*
      /detrui*/demoli*/saccag*/deracin*/renvers*/tord*/sci*/degrad*/abim*/defonc*/explos*/fracass*
      /eclat*/crev*/griff*/ray*/demont*/endommag*/deterior*/pet*/deterr*/pietin*/retourn*/lance*
      /tap*) (les/le/la/des/un/une/mon/ma/mes/nos/notre/l/tout/tous/toutes/dans/dessus/sur/contre)
      (banc*/abribus/abri*/aubette*/lampadaire*/panneau*/poubelle*/arbre*/bac*/balancoire*
      /toboggan*/jeux/borne*/potelet*/poteau*/barriere*/vitre*/fontaine/statue*/monument*/miroir*
      /boite*/feux/fleur*/retro*/pneu*/carrosserie/voiture*/tombe*/parterre*/plantation*/carreau*
      /fenetre*/mobilier/horodateur*/conteneur*/ecole/sonnette*/ce qu/et)|vandal*|vandalisme
    |degrad*|deterior*|saccag*|mobilier urbain|bancs public*|aubette*|abribus|plaine de jeux|aire
      de jeux|balancoire*|toboggan*|coup* de (pied*/poing*/marteau/cutter/batte/cle)|(jet*/lance*
      /lancent/tir*) (des/de/sur) (pierre*/caillou*/cailloux/oeufs/bouteille*/petard*/projectile*
      /boules/les voitures/les vitres/les lampadaires/les bus/pave*)|carabine a plomb|caillass*
    |(voiture*/auto/vehicule*) (raye*/griffe*/rayees/griffees/vandalise*/degradee*/abimee*
      /endommagee*/caillassee*)|pneus creve*|retro* (casse*/arrache*)|boite* aux lettres (casse*
      /arrache*/explose*/forcee)|petard* dans|tronconneuse|pour (le plaisir/s amuser)|acte gratuit
    |par jeu|s amusent a|desoeuvre*|casseur*|(ecole/cimetiere/eglise/chapelle/stade/maison des
      jeunes/local/salle) (vandalis*/saccage*/degrade*/profane*/tague*)|profan*`,
  wreck: `epave*|(voiture*/auto*/vehicule*/camionnette*/caravane*/camping car/remorque*/camion*
      /moto*/scooter*/bagnole*/velo*/trottinette*/caddie*/caddy*/caddies/bateau/fourgon*/break
      /golf/clio/peugeot/renault/opel/bmw/citroen/mobylette*) (abandonne*/epave*/ventouse*/sans
      plaque*/sans immatriculation/sans roues/sans assurance/sans controle/qui ne bouge/qui ne
      roule/immobilise*/hors d usage/brulee*/calcinee*/desosse*/rouille*/en panne/a l abandon
      /delaissee*/stationnee* depuis/garee* depuis/sur cales/crevee*/non immatricul*/radiee*/volee
      retrouvee/ne bouge*/accidentee*/pourri*/moisi*/vandalisee*/pas bouge)|sans plaque*|plaque*
      (radiee*/perimee*/enlevee*/absente*/etrangere*/arrache*)|plus de plaque*|ventouse*|voiture
      ventouse|a l abandon|abandonne* (depuis/sur/dans/devant/la/au)|(ne/n a) (bouge/bougent
      /bougeait/roule/demarre) (plus/pas) depuis|(bouge/bouger) (plus/pas) depuis|(gare*/stationn*
      /parqu*) (la/ici/) depuis|pneus (a plat/creves/degonfles)|sur (cales/des briques/jantes/des
      parpaings/4 briques)|(vitre*/pare brise) casse* (depuis/et)|(mousse/rouille/toile* d
      araignee*) (sur/sous)|desoss*|pieces detachees|cimetiere de voitures|ferraill*|casse
      automobile|carcasse*|depann* (l/la)|fourriere|remorquage|enlev* (l/cette/la/une/le) (epave*
      /voiture*/vehicule*/caravane/camionnette)|caddie*|caddy*|caddies|chariot* (de/du/abandonne*
      /dans/delhaize/carrefour/colruyt/lidl/aldi)|trottinette*|(velo*/trottinette*) (en libre
      service/partage*/abandonne*/jete*/electrique*/par terre/sur le trottoir/couchees)|lime|dott
    |bolt|gare* n importe`,
  noise_sign: `bruit*|bruyant*|tapage*|nuisance* (sonore*/nocturne*/)|vacarme*|boucan*|raffut*
    |chahut*|tintamarre|potin|barouf|ramdam|brouhaha|decibel*|musique*|basse*|basses|sono*
    |enceinte*|baffle*|haut parleur*|techno|rave*|karaoke|(a/volume a) fond|(volume/son) (a fond
      /trop/au maximum/fort)|(trop/tres/si/super) (fort/bruyant/bruyants/bruyante/bruyantes/haut)
    |faire la fete|font la fete|fetards|fiesta*|teuf*|soiree* (bruyante*/arrosee*/etudiante*/qui
      /chez)|guindaille*|beuver*|alcool*|(cri*/cris/hurl*/braill*/gueul*/beugl*/chant*
      /vociferation*/engueul*/discut*) (toute/jusqu/dans/sous/la nuit/devant/en/a/tard/comme/des
      /fort)|brailler|braillent|gueul*|beugl*|engueul*|(empech*/reveill*) (de dormir/tout/les/le
      /mes/la/nous/me/chaque/par)|(ferme*/ferm*) l oeil|(pas/plus/impossible/moyen) (de/) (dormi*
      /dormir/ferme l oeil/de repos)|dormir|insomnie*|sommeil|reveill* (a/par/en/cette/toutes/la)
    |(aboi*/aboiement*/hurle)|aboi*|aboiement*|jappe*|coq|coqs|poules|paon|(moto*/motos/quad*
      /quads/scooter*/mobylette*/cross/pocket bike*/voiture*/bmw) (qui/) (petarad*/bruyant*
      /trafiqu*/debride*/sans silencieux/vromb*/font/fait/a fond/roulent/tournent/accelere*)
    |petarad*|vromb*|rodeo*|quad*|moteur*|klaxon*|claxon*|pot d echappement|echappement|drift*
    |crissement*|accelerat*|petard*|feu* d artifice|feux d artifice|artifice*|explosions|mortier*
    |tirs|(tondeuse*/tronconneuse*/foreuse*/disqueuse*/marteau piqueur/souffleur*/karcher/machine*
      /ventilation/climatisation/pompe a chaleur/chantier/livraison*/camion*/generateur/groupe
      electrogene/compresseur) (a/des/tot/le/la nuit/dimanche/fait/tourne/qui/bruyant*/toute)
    |dimanche matin|(talons/pas/meubles/ballon/foot/basket/trampoline/enfants/perceuse/travaux)
      (au dessus/du dessus/toute/jusqu/sur/contre/dans/jour)|(jusqu a/jusque/jusqua) (1h/2h/3h/4h
      /5h/minuit/23h/pas d heure/une heure/deux heures/trois heures/quatre heures/l aube/tard/tres
      tard/aux petites heures/cinq heures)|pas d heure|(apres/passe) (22h/23h/minuit/22/10)|nuit
      blanche|terrasse* (de/du) (cafe/bar)|discotheque|boite de nuit|chicha|airbnb|squatt* (le/les
      /la/devant/sous/dans/l/notre)|attroup*|rassembl*|regroup*|jeunes qui (trainent/squattent
      /crient/font)|alarme (de/qui/d une) (voiture/sonne/hurle/magasin/depuis/la)`,
  traffic: `vitesse*|(roul*/fonc*/pass*/circul*/conduis*/conduit/descend*) (trop/tres/) (vite/a
      fond/comme des/a toute/a 70/a 80/a 90/a 100/a 50/en sens/sur les trottoirs/comme un/a
      tombeau/plein)|trop vite|(80/90/70/100/120/50/30) (km/a l heure/kmh/km h/dans une)|km h
    |exces de vitesse|zone (30/20/50)|limitation*|radar*|ralentisseur*|casse vitesse|coussin*
      berlinois|dos d ane|chicane*|chauffard*|fou* du volant|fangio*|rodeo*|cours* (de/entre)
      (voiture*/moto*/deux)|font la course|brul* (le/les/un) (feu*/stop/priorite*)|grille (le/)
      (feu/stop/priorite)|priorite (de/a) droite|refus de priorite|sens (interdit/unique/inverse
      /contraire)|contre sens|contresens|fantome|stationn*|(mal/) (gare/garee/gares/garees) (sur
      /devant/en/mal/n importe/dans/toujours)|garer|garent|mal gare*|parking sauvage|parqu*|double
      file|(place/emplacement) (handicape*/pmr/de parking/de stationnement/reserve*)|pmr|(bloqu*
      /obstru*/encombr*/gen*/barr*) (le/la/mon/ma/l/les/notre/tout/nos) (passage/garage/sortie
      /entree/trottoir/acces/rue/allee/circulation/route/bus/piste/carrefour)|devant (mon/le/notre
      /les) garage*|passage* (pour/pietons/protege/a niveau/cloute)|passage pieton*|pieton*
    |cycliste*|piste cyclable|bande* cyclable*|(camion*/poids lourd*/semi remorque*/tracteur*/bus
      /trente tonnes/camionnette*) (qui/dans/passent/trop/coince*/en/sur/de/roul*/interdit*
      /charge*)|poids lourd*|accident*|accrochage*|carambolage|collision*|delit de fuite|percut*
    |embout*|emboutir|tole froissee|tamponn*|accroche* (ma/mon/une) (voiture/retro*/auto)|griff*
      ma voiture|(circulation/trafic) (dense/infernal*/de transit/est/dans/automobile/des camions
      /bouche*)|embouteill*|bouchon*|deviation*|(feu/feux) (rouge*/tricolore*/de signalisation/en
      panne/clignotant*/pietons/vert)|carrefour*|rond point|virage*|visibilite|miroir
    |signalisation|marquage*|panneau* (de/stop/de signalisation/de vitesse/d interdiction/30/sens)
    |sortie* d ecole|(aux/devant) (abords/l/les/) (de l ecole/ecole*/des ecoles)|depose minute
    |trottinette*|scooter*|quad*|sans (casque/permis/assurance/phares/clignotant)|(permis/alcool
      /ivre/gsm/telephone) au volant|au volant|pneus qui crissent|drift*|zigzag*|autoroute`,
  dealing: `deal|deals|deale*|dealer*|dealeur*|dealent|(traf*/trafic*) (de/d) (drogue*/stup*/shit
      /came/cannabis)|trafic*|trafiqu*|drogue*|stup*|stupefiant*|shit|haschi*|cannabis|canabis
    |beuh|weed|herbe|petard*|marijuana|marihuana|coke|cocaine|crack|heroine|ecsta*|mdma|speed
    |amphet*|pillule*|cachet*|ketamin*|pochon*|sachet*|(petit*/petits) (sachet*/paquet*/pochon*
      /pacson*/boulette*/ballon*/echange*)|pacson*|barrette*|(echang*/vend*/achet*) (de/des/contre
      /quelque/un/) (main*/argent/billet*/sachet*/paquet*/chose*/drogue*/poudre)|poignee de main
    |main a main|(ballet/va et vient/defile/allees et venues) (de/d/incessant*/permanent*)|(guet*
      /choufs/guetteur*/client*/consommateur*/acheteur*)|guetteur*|choufs|toxico*|toxicoman*
    |junkie*|junky*|(fum*/snif*/inject*/shoot*/piqu*/consomm*) (un/des/du/de la/leur*/dans/se
      /joint*/drogue*/crack/cannabis/shit/herbe/en)|se (piqu/piqus/pique/piques/shoot/shoots
      /shoote/shootes/inject/injects/injecte/injectes/drogu/drogus/drogue/drogues)|shooter
    |seringue*|aiguille*|garrot|cuillere*|gaz hilarant|protoxyde|proto|bonbonne*|bombonne*
    |cartouche*|capsule* de|cracker*|ballon* (de gaz/de baudruche/avec)|(plantation/culture) (de
      /d) (cannabis/canabis/herbe/beuh)|(odeur/sent/ca sent) (de/le/la/l) (cannabis/joint/shit
      /herbe/beuh/weed)|point de (vente/deal)|supermarche de la drogue|prostitu*|proxenet*
    |clandestin*|contrebande|cigarettes de contrebande|(grosse/) cylindree|voitures qui s arretent
    |s arretent (deux/une/2/quelques/5) minutes|baskets (au/sur le) fil|came|joint|joints|la came`,
  animal: `chien*|chienne*|chiot*|toutou|berger (allemand/malinois/belge)|malinois|labrador*
    |golden|jack russel|pitbull|rottweiler|yorkshire|bouledogue|border collie|teckel|chat|chats
    |chatte*|chaton*|matou*|minou*|siamois|persan|angora|tigre*|(chat/chien/chienne/chatte/animal
      /perroquet/perruche/furet/tortue/cheval/poney/ane/chevre/mouton/lapin/poule/coq/canari)
      (perdu*/trouve*/disparu*/egare*/echappe*/mort*/blesse*/errant*/ecrase*/enferme*/abandonne*
      /maltraite*/sans collier/noir/roux/blanc/gris/qui/renverse*/coince*/de)|(perdu/trouve
      /recueilli/retrouve/cherche/recherche/vu) (un/une/mon/ma/notre/le/la/son) (chien*/chat*
      /chatte/chienne/chaton*/perroquet/perruche*/lapin*/tortue*/furet/oiseau/canari/animal)|puce*
    |puce|non puce|collier*|sans laisse|en liberte|medaille*|veterinaire*|veto|refuge*|croquettes
    |sterilis*|chats errants|animal*|animaux|bete*|bestiole*|cheval|chevaux|poney*|vache*|veau*
    |taureau*|mouton*|chevre*|cochon*|poule*|poules|coq*|canard*|oie|oies|cygne*|lapin*|cobaye
    |hamster|furet*|tortue*|serpent*|reptile*|iguane|perroquet*|perruche*|canari*|pigeon*
    |corneille*|corbeau*|mouette*|oiseau*|oisillon*|merle*|hibou*|chouette (effraie/hulotte
      /blessee)|buse|faucon|heron|cigogne*|chauve souris|renard*|renardeau*|sanglier*|marcassin*
    |chevreuil*|cerf*|herisson*|fouine*|martre*|blaireau*|ecureuil*|castor*|raton laveur|rat
      musque|crapaud*|grenouille*|salamandre*|abeille*|guepe*|frelon*|essaim*|nid (de/d) (guepes
      /frelons/poule)|chenille* processionnaire*|tique*|poisson*|carpe*|maltrait*|mord*|morsure*
    |miaul*|clapier|poulailler|biche|biches`,
  neighbour_quarrel: `(mur/muret) (mitoyen/de separation/de/)|mitoyen*|limite* (de propriete/de
      terrain/parcell*)|bornage|geometre*|empiet*|depass* (chez/sur/sur mon/de) (moi/terrain/mon
      /nous)|(branche*/arbre*/racine*/sapin*/bouleau*/bambou*/lierre/feuille*/peuplier*/noyer) (du
      voisin/de mon voisin/qui depass*/de la voisine/chez moi/sur mon/de mes voisins/de l ombre
      /trop haut*/d a cote)|(taill*/elagu*/coup*/abatt*) (sa/ses/leur/la/les/le/son) (haie*/arbre*
      /branche*/sapin*)|ombre sur|servitude*|droit de passage|vue sur|(mon/ma/mes/le/la/les/avec
      mon/avec ma) (voisin/voisins/voisine/voisines) (refuse*/ne veut/m insulte*/me/m/a construit
      /a coupe/a mis/construit/a plante/fait expres/pretend*/menace de/exagere*/m accuse*/se
      plaint*/est infect/bloque/ne me/jette/laisse)|(conflit*/litige*/querelle*/dispute*
      /differend*/probleme*/souci*/guerre/bisbille*/brouille*/embrouille*) (de/avec/entre)
      (voisinage/mon/ma/mes/le/la/les/voisin*/un/notre/nos/bornage)|voisinage|trouble* de
      voisinage|mediation*|mediateur*|juge de paix|justice de paix|conciliat*|(a l/) amiable
    |tribunal|avocat*|lettre recommandee|recommande|loyer*|bail|baux|proprio*|bailleur|locatif
    |garantie locative|charges (locatives/communes)|syndic*|copropri*|assemblee generale|humidit*
    |moisissure*|chaudiere|chauffage|etat des lieux|expuls*|(fuite*/infiltration*/degat*) (d eau
      /des eaux/de/du/chez)|degat des eaux|permis (de batir/d urbanisme/de construire)|urbanisme
    |extension|annexe|poele|cheminee du voisin|fumee du voisin|barbecue du voisin|trampoline
    |poulailler|camera du voisin|camera (qui/) (filme/donne/vise/pointe*/braque*) (chez/ma/mon
      /notre/sur)|filme (chez/mon/ma/notre)|(parle/parlons/adresse) (plus/pas) la parole|insult*
      mon|mauvaise foi|jalou*|il fait expres|expres pour|(belle mere/beau frere/famille/heritage)
      (qui/refuse*/et)|(la/sa/ma/notre) (haie/cloture)|(mon/le/son/ma) (proprietaire/proprio
      /locataire)`,
  public_service: `lampadaire*|luminaire*|reverbere*|eclairage* (public/de la rue/en panne/est
      /eteint/defectueux/du)|eclairage|(lampe*/ampoule*/lumiere*/poteau*) (de la rue/publi*/en
      panne/grille*/eteint*/d eclairage/ne fonctionne*/ne s allume*/clignot*/defect*)|(ne/n)
      (eclaire/eclairee/eclaires/eclairees/s allume*/fonctionne/fonctionnee/fonctionnes
      /fonctionnees/marche/marchee/marches/marchees/s eteint) (plus/pas)|dans le noir|rue (noire
      /dans le noir/sombre)|nid* de poule|nids de poule|trou* dans (la/le/l) (route/chaussee
      /trottoir/rue/asphalte/macadam/revetement)|(trottoir*/chaussee/route/voirie/pave*/revetement
      /asphalte/bordure*/dalle*/escalier) (defonce*/abime*/en mauvais/impraticable*/dangereu*
      /deforme*/casse*/affaisse*/descelle*/souleve*/degrade*)|voirie*|travaux|chantier*
    |reparation*|asphalt*|refection|(egout*/avaloir*/grille*/caniveau*/fosse*) (bouche*/obstrue*
      /deborde*/a curer/sent*/pleine*)|bouch*|curage|inond*|(fuite/conduite/coupure*/compteur
      /canalisation/panne/pression) (d eau/d electricite/de courant/du/de gaz/sur/internet)
    |coupure*|panne*|(eau/electricite/courant/gaz/internet) (coupe*/est coupe*/en panne)|neige*
    |verglas|deneig*|sal* (les/la/nos/le) (route*/rue*/trottoir*)|epand*|saleuse|bus|tec|arret (de
      bus/tec/du)|(ligne/horaire*) (de/du/) (bus/27/48/tec)|tram|sncb|navette|cantine|garderie
    |inscription scolaire|instituteur|directrice|(taxe*/impot*/precompte/redevance*) (communale*
      /sur/poubelle*/de/des)|taxe*|bourgmestre|maire|mairie|echevin*|echevinat|college (communal
      /echevinal)|conseil communal|commune|administration communale|maison communale|hotel de
      ville|etat civil|carte d identite|passeport|permis de conduire|(ramassage/collecte
      /calendrier/tournee) (des/de/du) (poubelle*/immondice*/dechet*/encombrant*/sapin*/papier*
      /ordure*/pmc)|(poubelle*/sac*/pmc/conteneur*) (pas/non) (ete/) (ramass*/vid*/collect*/enlev*
      /passe*)|pas ramass|intradel|puce|recyparc|containerpark|(tond*/fauch*/elagu*/entretien
      /entreten*) (les/la/le/de/des/l/du) (pelouse*/talus/herbe*/bord*/arbre*/parc*/cimetiere
      /espaces/bas/sentier*/haies)|mauvaises herbes|herbes hautes|elag*|fauch*|(arbre/branche)
      (mort*/a elaguer/malade/dangereu*/communal)|toilettes publiques|fontaine|plaine de jeux
    |cimetiere*|horodateur*|carte de riverain|riverain*|signaletique|nom de rue|plaque de rue
    |fibre|antenne 5g|5g|boite rouge|bpost|pharmacie de garde|medecin de garde|(cpas/onem/forem
      /mutuelle/logement social/logements sociaux/maison medicale)|primes (energie/logement)
    |marche (du/hebdomadaire)|brocante|subvention*|budget`,
  swindle: `arnaqu*|escroc*|escroqu*|fraud*|hameconn*|phishing|fishing|smishing|quishing|filout*
    |entourloup*|piege*|faux (sms/mail*/message*/site*/appel*/conseiller/banquier/profil/numero
      /virement/compte/tickets/policier* au telephone/support/colis/employe* de banque)|fausse
      (annonce*/page/facture*/amende/banque/lettre)|(appel*/coup* de fil/coup* de telephone/sms
      /mail*/message*/whatsapp) (de/d/) (frauduleu*/suspect*/bizarre*/louche*/pretendu*/soi disant
      /la banque/card stop/ma banque/microsoft/itsme/faux/bpost/proximus/belfius/la douane/europol
      /police federale/interpol/du spf/des impots/mon fils/ma fille/un inconnu)|card stop|cardstop
    |safeonweb|suspect safeonweb|doccle|itsme|digipass|lecteur de carte|(carte*/compte*/code*
      /coordonnees/donnees) (de banque/bancaire*/de credit/pin/secret/vid*/bloque*/pirate*
      /piratee*/visa)|carte (de banque/bancaire/visa/bloquee/avalee)|code* (secret*/pin/de carte
      /recu)|mon compte (a ete/est/vide/pirate/facebook/bancaire/en banque)|(vid*/debit*/pirat*
      /hack*) (mon/son/le/ses/mes/leur/notre/ma) (compte*/carte/epargne/economies/facebook/mail
      /gsm/whatsapp/boite/livret)|pirat*|hack*|usurp*|usurpation|(vers*/vir*/transfer*/envoy*/pay*
      /perdu*/debours*/donn*/verse) (de l/) (500/1000/2000/3000/1500/800/250/argent/une somme/son
      argent/un acompte/euro*)|virement*|(sur/via/de) (internet/marketplace/2ememain/deuxieme main
      /2dehands/vinted/facebook/ebay/leboncoin/instagram/tinder/whatsapp/telegram/immoweb/booking
      /airbnb)|2ememain|marketplace|vinted|paypal|western union|bitcoin*|crypto*|investissement
      (en ligne/frauduleux)|placement|trading|(maman/papa/mamy/papy) (mon/c est/j ai/nouveau
      /voici) (gsm/telephone/numero/moi/nouveau/casse/change/mon)|nouveau numero (de/pour)|gsm
      casse|(se/s est/s) (fait/) (passer/passe/passait/faire passer) pour (ma/mon/son/la/un/une/le
      /sa/l)|love|(fausse/faux) (loterie/heritage/amour/amoureu*/militaire/general)|sentiment*
    |brouteur*|prince|microsoft|technicien informatique|anydesk|teamviewer|prise de controle|lien
      (suspect/frauduleux/bizarre/pieg*)|(cliqu*/clic) (sur/dessus/le) (un/le/ce/) lien|colis
      (bloque/en attente/fictif)|douane|amende (impayee/fausse)|numero (masque/inconnu/prive
      /etranger/en 0032/francais/anglais)|(appel*/numero) (masque*/inconnu*/prive*)|demarchage
      telephonique|telemarketing|(raccroch*/rappell*/insist*) (au nez/pas/plus)|credul*|tombe*
      dans le (panneau/piege)|me (suis/faire) (fait/) (avoir/rouler/arnaqu*/plumer)|s est fait
      (avoir/rouler/arnaqu*)`,
  other_theft: `(vol*/vole*/disparu*/pique*/pique/derob*/fauch*/chourav*/tir*/embarqu*/subtilis*
      /barbot*/emprunt*/pris/emport*) (le/la/mon/ma/mes/son/sa/ses/les/notre/nos/un/une/deux/des
      /leur/2/de/d/du/a) (velo*/vtt/trottinette*/moto*/scooter*/voiture*/auto/vehicule/camionnette
      /caravane/remorque*/portefeuille*/sac*/gsm/telephone/smartphone/iphone/portable/colis
      /paquet*/plante*/fleur*/geranium*/bac*/pot*/cuivre/cable*/gouttiere*/descente*/catalyseur*
      /pot catalytique/plaque*/retro*/roues/jante*/pneus/essence/mazout/gasoil/batterie*/nain*
      /salon de jardin/tondeuse/outil*/casque/poussette/barbecue/chaise*/table/drapeau/courrier
      /cle*/panneau*/bois/poule*/lapin*/sapin*/guirlande*/decoration*/caddie/statue*/poubelle*
      /panier*/argent/airbag*/gps/autoradio/metal*/grille*/echelle/caisse/tronc/vase*)|vol (de/d/a
      /du/dans) (velo*/voiture*/moto*/scooter*/trottinette*/vehicule*/portefeuille*/sac*/gsm
      /telephone/colis/paquet*/plantes/cuivre/cable*/catalyseur*/plaque*/roues/jantes/essence
      /carburant/mazout/batterie*/courrier/metaux/poules/fleurs/la tire/l arrache/l etalage/une/un
      /la/l/ma/mon/les voitures)|vol a (la tire/l arrache/l etalage/la roulotte/la portiere)
    |pickpocket*|vol dans (voiture*/vehicule*/les/ma/une)|(velo*/vtt/trottinette*/moto*/scooter*
      /voiture*/portefeuille*/gsm/telephone/colis/paquet*/plante*/catalyseur*/plaque*/roues/sac a
      main/remorque*/caravane*/gouttieres/poussette/camionnette/vehicule*/cuivre/cables/batterie*
      /mobylette) (a ete/ont ete/a/ont/est/sont/m a/etait/) (vole*/disparu*/derobe*/pique*/enleve*
      /demonte*/arrache*/emporte*/envole*/ete vole*/sectionne*/ouvert*/fouille*/force*)|velo*|vtt
    |vae|catalyseur*|pot catalytique|cuivre|(chaine/antivol/cadenas/u) (coupe*/sectionne*/scie*
      /casse*/par terre/en deux/de velo)|antivol|portefeuille*|portemonnaie|porte monnaie|sac a
      main|gsm vole|iphone|smartphone|colis (vole*/disparu*/manquant*/jamais)|colis|paquet*
    |(devant/sur) (ma/la/notre) porte (a disparu/vole*)|(tombe/tombes) (vol*/pille*)|jante*
    |plaque* d immatriculation|(siphon*/vidange/vide) (le/mon/son/) (reservoir/essence/mazout
      /carburant)|siphon*|carburant|vitre (de/) (voiture/portiere/passager/conducteur)|(voiture*
      /portiere*/coffre/boite a gants) (ouvert*/fouill*/forc*/visit*/fractur*/non verrouille*/mal
      ferme*)|autoradio|airbag*|(magasin/etalage/superette/vestiaire/ecole/piscine/salle de sport
      /train/bus/marche/home/hopital/chambre) (vol/on m a/vole*/fouill*)|vol a|pickpocket|cle* de
      voiture|relay|keyless`,
};
