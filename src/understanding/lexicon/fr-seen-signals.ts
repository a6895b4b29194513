// French: finer ideas for the learned judge, of when and by whom something was done. Words only.
import type { Lexicon } from "./concepts.ts";

export const frSeenSignals: Lexicon = {
  // When.
  live_watch: `j vois|jvoi|(je/on) voi (un/une/des/deux/bien/qqun)|(de/depuis) (ma/mon/notre/la/le
      /chez/l) (fenetre/balcon/chambre/salon/cuisine/terrasse/etage/jardin/camera/voiture/toit/lit
      /moi/appart*/bureau/veranda/sonnette)|(par/a) (la/ma/travers) (fenetre/vitre/camera/judas
      /rideau*/les rideaux/la fenetre/le judas/l oeilleton/babyphone)|derriere (mon/ma/le/la/mes
      /les) (rideau*/tenture*/fenetre/volet*/store*)|sous (mes/nos) (yeux/fenetres)|sous les yeux
    |devant (mes/nos) (yeux/fenetres)|(en face/juste en face/d en face) (de/il/un/deux/on/ya
      /quelqu/chez)|en face de (chez/moi/nous/ma/mon)|juste (devant/derriere/a cote/en dessous/au
      dessus/en bas)|(devant/derriere) (moi/nous/chez moi/chez nous/ma porte/ma maison/ma fenetre
      /mon garage/l immeuble/mon immeuble)|en bas (de chez/de l immeuble/de la rue/il/dans/on)|(ma
      /mes/la/notre) (camera/cameras/sonnette) (montre/filme/voit/m/me/detecte/affiche/connectee)
    |(sur/dans) (ma/mes/la/l/mon) (camera*/appli/ecran/application/gsm/telephone/judas)
    |notification*|en direct|en live|d ici|jusqu ici|(on/je) (l/les/le) entend* (d ici/jusqu/crier
      /parler/marcher/hurler/taper)|jentends|judas|oeilleton|(regardez/regarde/voila qu/tiens) (il
      /elle/on/un/une/mon)|a (deux/trois/dix/cinq/vingt/quelques) (metres/pas/maisons)|(pres/cote
      /dessous/dessus/travers) (de moi/du mur/de nous/le mur/du plafond/le plafond)|dans (mon/ma
      /notre) (dos/chambre/cuisine/couloir/immeuble/cage/hall/escalier/garage/cave/jardin)|j
      (ecris/chuchote/tape) (de/depuis/tout bas/cache*/sous/en/dans/vite)|sous (le/mon) (lit
      /bureau)|(je/j/on/nous) (vois/voit/voyons/apercois/apercoit/entends/entend/entendons/observe
      /regarde/filme/distingue/surveille)|(le/la/les) (vois/voit/entends/entend/observe/regarde
      /filme/surveille) (un/une/des/de/depuis/bien/encore/qui/en/par)|l (entends/entend/apercois)
    |(vois/voit/voyons/apercois/entends/entend/entendons) (un/une/des/deux/trois/quelqu/bien/que
      /qui/d ici/de/du/tout/plein)`,
  in_progress: `en train|entrain|en plein (dans/en/jour/milieu/travail/acte)|(la/en ce moment
      /maintenant/actuellement/mtn) (tout de suite/meme/ils/il/on/devant/sur/ya/y/un/une/dans)|en
      ce moment|a (l instant/ce moment/cet instant/l heure ou/l heure qu/cette heure)|a l instant
      (meme/il/ou/un/des/deux)|maintenant|tout de suite|immediatement|actuellement|presentement
    |pendant que (je/j/nous/vous)|(pendant/tandis) (que/qu) (je/j/on) (ecris/tape/vous)|au moment
      ou (je/j)|je vous ecris (pendant/en/alors/cache/de)|tandis que|(toujours/encore) (la/en
      cours/dedans/dans/devant/sur place/en train/la bas/chez/derriere/a l interieur/pas parti*
      /pas fini/pas arrete)|(est/sont/y est/y sont/il est/ils sont) (encore/toujours/occupe
      /occupee/occupes/occupees/en train/entrain/justement) (la/en/dans/devant/a/de/derriere/sur
      /dedans/occup*/chez)|(continu*/recommenc*/insist*/s acharn*/poursuiv*/repren*) (a/de/encore
      /toujours/sa/leur/leurs/sur/de plus belle)|(ca/cela/il/ils/elle/on) (continue/continuent
      /recommence/recommencent/insiste/insistent/dure/s acharne)|(occup*/affaire*/train/cours) (a
      /de/d)|occupe* (a/de)|commence* (a/deja)|commenc* a|(s apprete/s appretent/se prepare*/est
      sur le point/sont sur le point/va/vont) (a/de/entrer/sauter/tomber/partir/s echapper
      /exploser/revenir/finir/prendre)|(il/elle/ils/on) (va/vont) (entrer/sauter/tomber/partir
      /exploser/se faire/mourir/tout/le/la/me/nous/finir/rentrer)|venez (vite/svp/tout/maintenant
      /s il)|(pas/plus) encore (parti*/la)|depuis (dix/cinq/vingt/quinze/trente/une/un/deux/10/15
      /20/30/5) (min*/minutes/quart/heure/bonnes/demi)|(vient/viennent) (de/d) (casser/entrer
      /forcer/tomber/sauter/rentrer/passer/arriver/s arreter/mettre/jeter/commencer)|(ne/n)
      (repond/bouge/reagit/s arrete/arrete/part) (pas/plus)|je (reste/me cache/suis cache*/tremble
      /n ose/retiens)|(ose/osons/oses) pas (sortir/bouger/ouvrir/descendre/aller/rentrer)|ressort*
    |(remonte*/redescend*)|une (deuxieme/troisieme/autre) (fois/camionnette/voiture)|a tour de
      role|l un apres l autre|il est (minuit/une heure/deux heures/trois heures/22h/23h/1h/2h/3h
      /4h)`,
  minutes_ago: `(a l instant/tout a l heure/tantot/toute a l heure/toutaleur/y a pas cinq minutes
      /a peine)|(je/on/nous/il/elle/ils/ca/elles) (viens/venons/vient/viennent) (juste/a peine
      /tout juste/d/de/seulement/l instant)|(viens/vient/venons/viennent) (juste/a peine/tout
      juste/seulement/) (de/d) (rentrer/voir/trouver/decouvrir/entendre/arriver/croiser/remarquer
      /constater/apercevoir/recevoir/me/m/passer/partir/sonner/quitter/se/etre/faire/le/la/les
      /prendre/voler/deposer/jeter/decharger/filer/s enfuir/revenir/raccrocher/appeler)|jvien de
    |je vien de|je viens|vien de|(vient/viennent) de|(ai/avons/a/j ai/on a) (juste/a peine/tout
      juste)|juste (avant/apres/maintenant/a l instant/quand je suis)|a (mon/notre) (retour
      /arrivee/reveil)|(en/je) (rentrant/rentre/arrivant/revenant/sortant/promenant) (a l instant
      /du/de/chez/il/ce/je/j/des/la/le/mon)|rentrant|(la/cette) (derniere/demi) (heure/minute)|ce
      soir (vers/a/il/un/deux/je/en/on/quand/entre)|ce matin (vers/a/il/un/deux/je/en/on/quand
      /entre)|cet apres midi|cet aprem|ce midi|aujourd hui|aujourd|auj|(dans/au cours de) (l heure
      /la journee/la demi heure)|il y a une (heure/demi)|il y a deux heures|a (12/13/14/15/16/17
      /18/19/20/21/22) h|quart d heure|demi heure|(il ya/ya/y a) (5/10/15/20/30/cinq/dix/quinze
      /vingt/deux/2/une/1) (min*/minutes/heure*)|recemment|fraichement|il y a (une/deux/trois/cinq
      /dix/quinze/vingt/quelques/trente/1/2/3/5/10/15/20/30) (minute/minutes/min/instants/secondes
      /petite minute/bonne demi)|il y a (un quart/une demi/une heure/a peine/un instant/peine)`,
  days_ago: `hier|hier (soir/matin/midi/apres/vers/nuit)|avant hier|(cette/la) nuit|nuit (de/du
      /derniere/passee)|nuit (de/du) (lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche)|la nuit
      (derniere/passee)|ce matin|ce week end|ce weekend|(week end/weekend/semaine/mois/nuit/lundi
      /mardi/mercredi/jeudi/vendredi/samedi/dimanche) (dernier*/derniere/passe/passee/prochain*
      /ecoule*)|(lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche) (matin/midi/soir/apres/vers
      /entre/nuit/a/j/on/il/un/une/deux/mon/ma/le)|(depuis/avant/apres) (lundi/mardi/mercredi
      /jeudi/vendredi/samedi/dimanche/hier)|(de/du/le) (lundi/mardi/mercredi/jeudi/vendredi/samedi
      /dimanche)|(il y a/ya/y a/il ya) (un/deux/trois/quatre/cinq/six/huit/dix/quinze/quelques/2/3
      /4/5/8/10/15) (jour*/soir*/semaine*/nuits)|il y a (une/deux/trois/2/3) semaine*|l autre
      (jour/soir/nuit/matin/fois/semaine)|lautre (jour/soir)|(la/cette) (veille/semaine)|le
      lendemain|dernierement|ces (derniers/dernieres/jours)|(le/du) (1er/2/3/4/5/6/7/8/9/10/11/12
      /13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31) (janvier/fevrier/mars/avril/mai
      /juin/juillet/aout/septembre/octobre/novembre/decembre/courant/et/vers/au)|entre (le/lundi
      /mardi/mercredi/jeudi/vendredi/samedi/dimanche/minuit/hier/10/14/9/8/20/22)|(pendant/durant
      /en) (mon/ma/notre/nos/mes/la/les/leur/son) (absence/conge*/vacances/nuit/journee/week
      /sieste/sommeil/courses)|(en/a/au) (notre/mon/mon retour/notre retour/me/nous) (retour
      /reveil/levant/reveillant)|on (etait/nous etions/dormait)|(pendant/alors/quand/lorsque) (que
      /) (nous/j/on/je) (etions/etais/etait/dormions/dormais/dormait)|s est (passe*/produit
      /deroule)|(a/ont/on a/ai/nous a/m a/m ont/nous ont) (ete/) (vole*/cambriole*/casse*/force*
      /fracture*/visite*/derobe*/vu/fouille*/emporte*/pris/trouve*/constate*/jete*/depose*/brule*
      /tague*)|(pv/plainte) (faite/depose*/dresse)|constat*|paques|noel|toussaint|ascension
    |pentecote`,
  long_ago: `il y a (un/deux/trois/quatre/cinq/six/dix/vingt/trente/quelques/plusieurs/des/bien/2
      /3/4/5/10/20/30) (an/ans/annees/mois/longtemps)|(ya/y a/il ya) (1/2/3/4/5/un/deux/trois/dix
      /vingt/quelques) (an/ans/mois/annees)|il y a (longtemps/belle lurette/des annees/bien
      longtemps/des siecles)|(en/depuis/de/l ete/l hiver/fin/debut/jusqu en/printemps) (2010/2011
      /2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/1960/1970/1980/1985
      /1987/1990/1995/2000/2005/68)|en (19/20)|(l an/l annee/lannee/l ete/l hiver/l automne/le
      printemps/noel/le mois) (dernier*/passe*/derniere)|annees (40/50/60/70/80/90/2000)|(dans
      /durant/pendant/les) (les/) annees|autrefois|jadis|a l epoque|de l epoque|a cette epoque
    |dans le temps|du temps (de/ou/que)|de mon temps|(quand/lorsque) (j/nous/on/mon/ma) (etais
      /etions/etait/avais/avions) (petit*/jeune*/enfant*/gamin*/gosse/encore/scout/ans/mon/la
      /policier)|(etant/quand j etais) (petit*/enfant/jeune/gamin*)|mon enfance|enfance|jeunesse
    |ma jeunesse|gamin j|souvenir*|je me souviens|je me rappelle|me rappelle|me souviens|(mon/ma)
      (grand pere/grand mere/pere) (racontait/disait/avait/me racontait/etait)|(pendant/durant)
      (la guerre/le covid/le confinement/mes etudes)|guerre|confinement|covid|inondations (de/du)
    |ancien* (voisin*/maison/appartement/cambriolage/quartier/vol)|(une fois/un jour/un soir) (il
      /j/on/mon/un/quelqu/ils/nous)|une fois|d antan|longtemps|des (mois/annees)|depuis (des
      annees/longtemps/toujours/lors/des mois/trente ans/vingt ans/dix ans)|(mois/ans) plus tard
    |(plus/pres) de (dix/vingt/trente/quarante/cinq) ans|siecle|a l ecole primaire|vieille
      histoire|vieux (dossier/cambriolage/souvenir*)|deja (arrive/vecu/ete cambriole*)|(avais
      /avait/avions/avaient) (ete/deja/deux/trois/vu/subi/connu/trouve)`,
  habit: `(toutes/tous) les (nuit*/soir*/jour*/week*/semaine*/matin*/samedi*/dimanche*/vendredi*
      /lundi*/mardi*/jeudi*/mercredi*/mois/apres/midi*/heures/deux/ans/mercredis)|(chaque/chak)
      (nuit/soir/jour/week/weekend/semaine/matin/samedi/dimanche/vendredi/lundi/mardi/jeudi
      /mercredi/fois/mois/ete/annee/apres/midi)|(souvent/regulierement/frequemment/constamment
      /sans cesse/sans arret/continuellement/en permanence/systematiquement/habituellement/d
      habitude/a repetition/perpetuellement/tout le temps/en general/generalement/quotidiennement
      /quotidien*/recurrent*/recurrence/tjrs/periodiquement)|(encore/de nouveau/a nouveau/rebelote
      /re belote/une fois de plus/encore une fois/pour la) (une fois/deuxieme/troisieme/quatrieme
      /enieme/xieme/ce/cette/des/un/le/hier/les/et/la/lundi)|rebelote|(deuxieme/troisieme
      /quatrieme/cinquieme/sixieme/enieme/xieme/2e/3e/4e/5e/2eme/3eme/4eme/nieme) (fois/vol
      /cambriolage/depot/tentative/sac/signalement/nuit)|(toujours/tjs) (le/la/les/au/pareil/a/ces
      /chez/dans/pour) (meme*/au/a/la/cote/cause)|toujours (pareil/la meme/le meme/les memes/au
      meme)|(les/la/le/aux) (meme/memes) (jeune*/individu*/bande/personne*/voiture/camionnette
      /heure*/endroit*/gars/probleme/histoire/scenario/voisin*/types)|a chaque (fois/passage/match
      /fete/vacances/ete/retour/sortie)|d habitude|l habitude|habitude*|coutumi*|monnaie courante
    |banal|ca (recommence/continue/dure/revient/n arrete pas)|(se/s) (repete/repetent/repeter
      /reproduit/reproduire/renouvelle/aggrave/multiplient)|(reviennent/revient/revenir/repassent
      /repasse/repasser) (chaque/tous/toutes/toujours/sans/regulierement/souvent/a/le/la)
    |(plusieurs/maintes/quelques/trois/quatre/deux/cinq/dix/combien de) (fois/reprises)|a
      (plusieurs/maintes/de nombreuses/trois/deux) reprises|d affilee|de plus en plus|(jours/nuits
      /soirs/week ends/dimanches/samedis) (durant/d affilee/de suite/entiers)|(le/les/du) (soir
      /week end/samedi/samedis/dimanche/dimanches/vendredi/vendredis/mercredi/mercredis/nuits) (en
      /apres/ils/il/c/soir*/vers/des)|jour et nuit|nuit et jour|du matin au soir|a longueur|quand
      il fait (beau/noir/bon)|des qu il (fait/y)|les (soirs/nuits/dimanches/samedis/week ends)
    |(depuis/ca fait/voila/cela fait) (des/plusieurs/deux/trois/quelques/quatre/bientot) (semaine
      /semaines/mois/annees/jours/ans)|depuis (un mois/un an/un moment/un certain/longtemps/des
      lustres)|(ca fait/cela fait) (longtemps/un moment/un mois/un an)`,
  ended: `(sont/est/etaient/etait/ont/a/se sont/s est) (deja/vite/tous/enfin/aussitot/) (parti*
      /repartis/reparti/repartie/fui/enfui*/file*/detale*/disparu*/sauve*/enfui/eclipse*/decampe*
      /deguerpi*/envole*/volatilise*)|parti* (avec/en/avant/sans/a l arrivee/quand/des que/vers/au
      /comme/a pied)|reparti*|(pris/prit/prenant) la (fuite/poudre)|(a/ont) (pris la fuite/file
      /fui/detale/deguerpi/decampe/disparu/renonce/abandonne/fait demi tour)|s (est/etait/etaient)
      (enfui*/eclipse*/sauve*/envole*)|se sont (enfuis/sauves/eclipses/envoles)|enfui*|detal*
    |deguerp*|(plus/n y avait/n y a/y avait/il n y a) (plus/) (personne/rien/de feu/de danger/de
      fumee)|(etait/etaient) (deja/) (loin/parti*/vide)|(police/patrouille/pompiers/ambulance
      /secours/agents/inspecteurs/101/112) (est/sont/a ete/a/ont/etait/passe/passee/passes/passees
      /venu/venus/venue/venues/arrive/arrivee/arrives/arrivees/prevenu/prevenus/prevenue/prevenues
      /appele/appelee/appeles/appelees/intervenu/intervenus/intervenue/intervenues) (venu*/passe*
      /arrive*/intervenu*/constat*/pris/fait/emmene*/prevenu*/deja/releve/eteint/dresse/vite
      /maitrise)|(police/pompiers/patrouille) (est venue/sont venus/a constate/prevenue/a pris/a
      dit/passee)|(a/ont/ete/est/sont) (eteint/eteints/eteinte/eteintes/arrete/arretee/arretes
      /arretees/interpell/interpells/interpelle/interpelles/embarque/embarquee/embarques
      /embarquees/emmene/emmenee/emmenes/emmenees/maitrise/maitrisee/maitrises/maitrisees/menotte
      /menottee/menottes/menottees/transporte/transportee/transportes/transportees/hospitalise
      /hospitalisee/hospitalises/hospitalisees/evacue/evacuee/evacues/evacuees/soigne/soignee
      /soignes/soignees/recousu/recousus/recousue/recousues)|eteint*|(plainte/pv/declaration)
      (deposee/depose/faite/enregistree/dresse*/actee/a ete/est/en main)|(depose/deposer/porte
      /fait) (une/) plainte|proces verbal|porte plainte|constat*|(assurance/assureur/expert
      /serrurier/vitrier) (est/a/prevenu*/contacte*/passe*/declare*/va/vient/dit)|assurance|(a/ont
      /est/ai) (fait/) (repar*/change* la serrure/remplace*/nettoye*/rebouche)|(plus de peur/rien
      de grave/plus de mal/sans gravite/indemne*/sain* et)|(pas/aucun/personne n) (de/est/a ete/)
      (blesse*/degat*/victime*)|(s est/a) (calme/calmee/calmes/calmees/arrete/arretee/arretes
      /arretees/tu/fini/termine/terminee/termines/terminees/cesse/dissipe/dissipee/dissipes
      /dissipees)|(c est/tout est/c etait) (fini/termine/passe/calme/regle/maitrise)|(a/est) (mort
      /morts/morte/mortes/decede/decedee/decedes/decedees)|va mieux|(est/) (rentre/rentree/rentres
      /rentrees) (chez/depuis/a)|heureusement|ouf|par chance|dieu merci|chance que|(mis/ont mis
      /prenaient/prirent/mettre) en fuite|fait (fuir/peur)|(au/a mon/a notre/a l) (retour/arrivee
      /reveil)|(retrouve*/decouvert*/trouve*) (ce matin/vide*/ouvert*/casse*/fracture*/force*/mon
      /ma/la/le/notre/des/un/au/en)|il ne reste (que/plus)|vestiges`,
  supposed: `si (jamais/un jour/quelqu/on/tu/mon/le/la/les/un/une/des/ca/cela/ils/elle/c/demain/on
      veut/d aventure/vous voyez)|s il|s ils|suppos*|admettons|imagin*|(au/en) cas (ou/de/d
      /contraire)|dans le cas|a supposer|hypothese|hypothetique|theori*|eventuel*|(que/quoi
      /comment) (faire/reagir/faut il faire/dois je faire/doit on faire/puis je faire) (si/en cas
      /quand/face/lorsque/dans/un jour)|(on/il/elle/ils/ca/cela/je/j/quelqu un) (pourrai/pourrais
      /pourrait/pourraient/risque/risquee/risques/risquees/aurai/aurais/aurait/devrais/devrait
      /devrai/serai/serais/serait)|(pourrait/pourraient/aurait/auraient/serait/seraient) (pu/un
      /etre/bien/arriver/dangereu*/y/avoir/se/le/facile*/pire/tomber/provoquer/utile/fini/mourir
      /bruler)|(j ai/ai/) (peur/crains/craint/craignons/redoute/redoutons/inquiete/inquietons
      /inquiets/crainte/craintes) (que/qu/de/d/pour/quand/du)|crain* (que/de/un/le/pour)|risqu*
    |(un/le) (risque/danger) (de/d/que/pour)|danger (pour/de)|dangereu*|(un/ca/cela/il/quelqu un)
      (va/vont) (finir/arriver/bien)|(va/vont) (finir/un jour)|un jour (ou l autre/quelqu/il/ca/on
      /un/une)|finira (par/mal)|avant qu (il/un/on/elle)|avant que (quelqu/ca/les/ce/le/la)|pour
      (eviter/prevenir/empecher/ne pas/qu on/que/pas que)|eviter (que/qu/un/de/une/les)|prevenir
    |prevention|conseil* (pour/en/contre/de)|au pire|peut etre|probablement|sans doute|je (crois
      /pense/suppose/soupconne/me doute/presume/imagine)|on dirait|(ca/cela) (m/) (a l air/semble
      /parait/ressemble)|comme si|(fais/fait/font/ferait/feraient/ferai) (semblant/comme si)|soi
      disant|parait (il/que)|dit on|raconte*|il parait|on m a dit|quand (on/quelqu un/un/une/il
      /ca) (voit/sonne/arrive/est/a/y)|est ce (grave/dangereux/normal/suspect)|(faut il/dois je
      /doit on) (s inquieter/appeler/signaler/prevenir/ouvrir/craindre/m inquieter)|prochaine fois
    |la prochaine`,
  fiction: `film*|serie|series|netflix|tele|television|(a/dans/sur/vu a/regarde) la (tele
      /television/tv)|tv|rtl|rtbf|rtc|journal televise|jt|emission*|reportage*|documentaire*
    |episode*|roman|romans|polar*|bouquin*|bd|auteur*|bibliotheque|reve|reves|reve que|cauchemar*
    |(j ai/ai) reve|exercice*|simulation*|entrainement*|simul*|entraine*|drill|evacuation (de
      /annuelle/prevu*/incendie)|secourisme|brevet|formation (aux/de/premiers/incendie)|mannequin
    |figurant*|tourn* (un/une/d un/du)|tournage*|cinema|acteur*|comedien*|scenario|camera cachee
    |theatre|piece (de theatre/policiere)|troupe|spectacle*|repetition*|comedie|marionnettes
    |cirque|magicien|jeu video|jeux video|playstation|ps4|ps5|xbox|console|gta|fortnite|call of
      duty|paintball|airsoft|laser game|escape (game/room)|cluedo|murder party|cache cache|(jouer
      /joue/jouent/jouaient/jouait/jouons) (au/aux/a/avec/dans/le/la)|blague*|plaisant*|farce*
    |canular*|poisson d avril|pour rire|humour|pour de faux|faux (sang/cadavre/blesse*/incendie
      /cambrioleur)|deguis*|halloween|carnaval|masque (de/d/en)|saint nicolas|concours*|photo (de
      /du/pour) (concours/vacances)|exposition|chanson|dessin*|sculpture|statue|poupee|peluche
    |puzzle|conte|histoire (vraie/drole)|(l/) enigme|(escape/jeu) (de/) (role/piste/societe)
    |reconstitution|defile|cortege|feu* d artifice|feu de (camp/saint)|grand feu|saint jean
    |barbecue*`,
  // What.
  stranger: `(un/une/deux/trois/quatre/cinq/des/les/plusieurs/quelques/ces/cet/2/3/4/mes/le/1)
      (homme/hommes/type/types/gars/mec/mecs/individu/individus/individue/individues/inconnu
      /inconnus/inconnue/inconnues/jeune/jeunes/personne/personnes/silhouette/silhouettes/ombre
      /ombres/ado/ados/gamin/gamins/adolescent/adolescents/garcon/garcons/monsieur/monsieurs
      /messieurs/femme/femmes/dame/dames/fille/filles/gosse/gosses/rodeur/rodeurs/voleur/voleurs
      /cambrioleur/cambrioleurs/suspect/suspects/malfrat/malfrats/bonhomme/gaillard/gaillards
      /quidam/quidams/visiteur/visiteurs/intrus/etranger/etrangers/ouvrier/ouvriers/vandale
      /vandales/motard/motards/conducteur/conducteurs/passant/passants/voyou/voyous/voyoue/voyoues
      /lascar/lascars/zouave/zouaves/energumene/energumenes/personnage/bande/bandes/groupe/groupes
      /equipe/equipes/duo/couple/ivrogne/ivrognes/racaille/racailles/zonard/zonards/drole)|quelqu
      un|quelqun|qqun|kelkun|qq un|inconnu*|individu*|rodeur*|malfrat*|cambrioleur*|voleur*|intrus
    |silhouette*|encapuchonn*|capuch*|cagoul*|masque*|gante*|gants|visage (cache/masque/couvert
      /dissimule)|casquette*|bonnet|echarpe|survet*|training|jogging (noir/gris)|sweat*|hoodie
    |(vetu*/habille*/habille tout/veste/blouson/doudoune/manteau/pull) (de/en/) (noir*/sombre*
      /gris*/bleu*/vert*/rouge/fonce*)|(tout/tous) (en/de) noir|en noir|barbu*|(jamais/pas) (vu/du
      quartier/du coin/d ici/connu/connus/connue/connues)|que (je/personne/nous) (ne/) (connai*
      /connais*/connait)|pas d ici|ne (les/le/la) connai*|(connais/connait) pas|d une (vingtaine
      /trentaine/quarantaine/cinquantaine)|(20/30/40/50/25/35) (ans/a)|(parl*/accent) (mal/pas
      /etranger/de l est/une/francais/anglais/bizarre)|louche*|suspect*|bizarre*|pas net|(drole
      /sale) (d/de/tete) (individu*/type/gueule)|signalement|reconnait*|(plaque/immatricul*)
      (francaise*/roumain*/polonais*/neerlandais*/bulgare*/etrangere*/allemand*/lituanien*/)
    |camionnette*|fourgon*|bande de (jeunes/gamins/voyous)|complice*|comparse*|son (copain
      /collegue/complice)`,
  private_place: `(le/la/l/mon/ma/mes/notre/nos/son/sa/leur/leurs/un/une/du/les/au) (jardin
      /jardins/jardinet/jardinets/cave/caves/toit/toits/toiture/garage/garages/abri/abris/cabanon
      /cabanons/remise/remises/balcon/balcons/escalier/escaliers/terrasse/terrasses/cour/veranda
      /verandas/grenier/greniers/couloir/couloirs/cuisine/cuisines/chambre/chambres/salon/hall
      /palier/buanderie/atelier/ateliers/annexe/annexes/serre/poulailler/poulaillers/grange
      /granges/hangar/hangars/entree/entrees/allee/allees/cage/soupirail/sous sol/dependance
      /maison/maisons/appart/apparts/appartement/appartements/immeuble/immeubles/studio/kot/villa
      /villas/box/local/salle/bureau/residence/etage/etages/parking/piscine/propriete/proprietes
      /parcelle/porche/piece/pieces/living)|cabanon*|remise|veranda*|grenier*|soupirail|buanderie
    |abri de jardin|cage d escalier|mon palier|sur le palier|palier|terrasse|balcon*|velux
    |lucarne*|corniche|gouttiere*|(porte/fenetre/vitre/baie) (de/du/d/) (derriere/arriere/jardin
      /cave/garage/cuisine/entree/veranda/vitree/coulissante/salle/salon/chambre/balcon/service
      /rez/toit/palier)|porte (arriere/d entree/fenetre/vitree/de service/de derriere/blindee)|(ma
      /la/notre/sa/les/une/leur) (porte/portes/fenetre/fenetres/baie/serrure/poignee/clenche
      /grille/barriere/cloture/haie/portail/volet/volets/chassis/sonnette)|(mon/le/notre/un/son)
      (portail/portillon/volet/chassis/barillet/cylindre/interphone/parlophone/paillasson)|portail
    |portillon|grillage|treillis|palissade|mur du (jardin/fond)|haie|par dessus (la/le/mon/ma)
    |interphone|parlophone|(rez/premier/deuxieme/troisieme/quatrieme/dernier) (de/) (chaussee
      /etage)|a l (etage/interieur)|au (rez/sous sol/premier/deuxieme/grenier)|chez (moi/nous/la
      /le/les/mon/ma/mes/lui/elle/eux/un/une/des/l/mme/madame/monsieur/m/mr)|domicile|habitation*
    |logement*|immeuble*|pas de ma porte|perron|seuil`,
  break_in_sign: `pied* de biche|pince* (coupante/monseigneur/a/coupe/multiprise)|pince*|barre (de
      fer/a mine/metallique)|echelle*|escabeau|foreuse*|perceuse*|disqueuse*|meuleuse*|visseuse*
    |tournevis|marteau*|burin*|belier*|chignole|lampe* (de poche/torche/frontale*)|torche*
    |frontale*|gants|sac a dos|outil*|cle* (a molette/passe/bumping)|passe partout|crochet*
    |radiographie|carte de banque|talkie|ruban adhesif|(serrure*/porte*/fenetre*/chassis/volet*
      /cadenas/barillet*/cylindre*/vitre*/carreau*/grille*/treillis/cloture/coffre*/velux/portail
      /verrou*) (a ete/est/sont/ont ete/etait/) (force*/forces/fracture*/casse*/defonce*/brise*
      /arrache*/crochete*/perce*/abime*/ouverte*/ouvert*/entrouverte*/demonte*/eclate*/sciee*/scie
      /coupe*/explose*/tordu*/griffe*/enfonce*/decoupe*/soulev*/descelle*/fracasse*/pete*/degonde*
      /en miettes/par terre)|(forc*/fractur*/crochet*/defonc*/bris*/fracass*/perc*/enfonc*/soulev*
      /relev*/coup*/sci*/arrach*/demont*/deviss*/decoup*) (la/le/les/une/un/ma/mon/notre/sa/leur
      /des/mes/nos) (serrure*/porte*/fenetre*/chassis/volet*/cadenas/barillet*/cylindre*/vitre*
      /carreau*/grille*/treillis/cloture/velux/portail/baie/verrou*/coffre)|effract*|fractur*
    |(sans/par/avec) effraction|infraction|tentative* (de/d/hier/cette/chez)|tentative|trace* (de
      /d/sur/du/au) (effraction/pas/outil*/tournevis/pied/doigts/chaussure*/lutte/semelle*/la/le
      /pesee)|marques (de/d/sur) (pied/outil*/tournevis/levier/griffes/la/le)|griff* (sur/autour)
    |copeaux|eclat* de (bois/verre)|bris de (verre/vitre)|verre (casse/brise/partout/par terre)
    |bruit* de (verre/pas/porte/perceuse/serrure/clef/cle)|(vitre/carreau) (casse*/brise*/eclate*
      /vole)|poignee* (bouge*/tourne*/secou*/de porte/qui)|(bouge/secoue/actionne/tourne/teste
      /essaie/tire sur/baisse) la (poignee/clenche/porte)|essay* (d/de) (ouvrir/rentrer/entrer
      /forcer)|(grimp*/escalad*/enjamb*/saut*) (le/la/les/sur/par/au/dans/une/un/mon/ma)|alarme (a
      /s est/sonne*/hurle*/qui/de/declenche*/retentit)|(declench*/sonn*/hurl*) (l/mon/une/notre)
      alarme|lumiere* (dans/chez/a l/qui/allume*/au)|lueur*|faisceau|(des/un) pas (dans/au/sur
      /dans l/a)|remue menage|(craque*/grince*/grincement*/craquement*/claqu*)|(vide/demont*) (le
      /) (cylindre/barillet)|trou* (dans/de/sous/perce)|cambriol*|canbriol*|cambriolage|crocheter
    |squatt*|scie|scier|sciee|hache`,
  loot: `(tout/toute/maison/appart*/tiroir*/armoire*/placard*/chambre*/cave/garage/commode*
      /bureau) (a ete/est/etait/sont/) (retourne*/fouille*/vide*/renverse*/sens dessus/saccage*
      /eparpille*/par terre/ouvert*/devalise*/mis a sac/visite*)|(fouill*/vid*/retourn*/devalis*
      /pill*/saccag*/razzi*) (la/le/les/tout/toute/ma/mon/mes/notre/nos/chaque/partout/une/un/l
      /leur/des)|fouill*|devalis*|sens dessus dessous|mis a sac|bijou*|bijoux|bague*|alliance*
    |collier*|chaine (en/or)|or (de/vole)|l or|argenterie|argent (liquide/cash/vole/de/disparu)
    |cash|coffre* (fort/)|coffre fort|tirelire*|enveloppe* (avec/d argent/contenant)|economies
    |billets|carte* (de banque/bancaire*/d identite)|passeport*|ordinateur*|ordi|ordis|pc|laptop
    |macbook|tablette*|ipad|television*|tele|televiseur|console*|ps4|ps5|playstation|appareil
      photo|outillage|outil*|tondeuse*|tronconneuse|debroussailleuse|foreuse*|machine* a (cafe
      /laver)|bouteilles|cave a vin|collection*|timbres|medaille*|pieces (de monnaie/d or)|valeur*
      (sentimentale/)|objets de (valeur/famille)|butin|(emport*/embarqu*/derob*/subtilis*/piqu*
      /chourav*/barbot*/rafl*/fauch*/vol*) (la/le/les/tout/tous/toute/mes/mon/ma/nos/notre/des
      /deux/un/une/sa/son/ses/leur/l/de/plein/pour)|emporte*|derob*|(a/ont/m a/nous a/m ont/nous
      ont/on m a/on nous a/on a/sont) (tout/) (vole*/pris/derobe*/emporte*/pique*/vide*/cambriole*
      /rafle*/embarque*/chourave*/disparu*/devalise*)|(ete/etait/suis fait/s est fait/me suis fait
      /sommes fait) (cambriol/cambriols/cambriole/cambrioles/vol/vols/vole/voles/devalis/visit
      /visits/visite/visites)|fait (cambriol/cambriols/cambriole/cambrioles/devalis/voler/piquer)
    |disparu*|plus (de bijoux/d argent/de tele)|(charg*/port*/sort*/descend*/transport*) (la/le
      /des/une/un/les/tout/leur*) (tele*/sac*/carton*/meuble*/coffre/camionnette/voiture/objet*
      /affaires/ordinateur*/caisse*)|sortent (avec/de/des/la/par)|ressort* (avec/les/par)|sac*
      (remplis/plein*/de sport/a dos)|taie d oreiller|prejudice|butin*|recel*|vide grenier|(ma/sa
      /mes/leur/une/des/la) montres|(objets/a) disparu`,
  false_official: `(faux/fausse/fausses/soi disant/pretendu*/pseudo/se disant/se dit/se pretend*
      /se disent/se presentant/se presente*/disant etre/pretend* etre/pretend* venir/se fait
      passer/se font passer/se faisant passer) (policier*/agent*/flic*/inspecteur*/plombier*
      /livreur*/pompier*/employe*/facteur*/infirmier*/technicien*/ouvrier*/couvreur*/collecteur*
      /releveur*/controleur*/de/du/pour/comme/venir/la/un/une/representant*/police/medecin
      /assistant*/etre/d/electricien*/ramoneur*/garde)|faux (policier*/plombier*/agent*/livreur*
      /pompier*/facteur*/employe*/infirmier*/releveur*/electricien*/ouvrier*/collecteur*)|fausse
      (policiere/infirmiere/collecte/assistante/employee)|(releve*/relever/controle*/controler
      /verifi*/purger/changer/tester) (de/du/le/les/des/la/l/mes/mon/vos) (compteur*/eau/gaz
      /electricite/chaudiere/canalisation*/radiateur*/detecteur*/robinet*/tuyau*/debit/qualite
      /billets/bijoux/fuite*/identite)|compteurs|(ores/resa/cile/swde/proximus/voo/engie/luminus
      /la commune/l eau/l electricite/du gaz/la police/la mutuelle/croix rouge/solidaris/mutualite
      /intradel/bpost/telenet/la banque/la poste/logement) (soi/disait/disent/dit/veut/demande*)
    |(de la part/au nom/employe*/agent*/technicien*/homme/monsieur/dame) (de/du/d) (la/l/gaz/eau
      /electricite/commune/ores/resa/proximus/banque/cile/telephone/ville/mutuelle/police/societe)
    |demarch*|demarcheur*|porte a porte|colporteur*|vendeur* (de/d/ambulant*/a la)|vend* (des/de)
      (calendrier*/tapis/fromage*/couteau*/roses/bics/panneau*/cartes/gaufres/stickers)
    |calendrier*|quete*|queteur*|collect* (pour/d/de/des/au)|don pour|representant*|quemand*
    |badge*|brassard*|uniforme*|gilet (fluo/jaune/orange)|salopette|carte (de service
      /professionnelle/de policier/plastifiee)|insigne|(veut/veulent/voulait/voulaient/demande*
      /insist*/exige*) (absolument/) (entrer/rentrer/a entrer/voir/a voir/pour entrer/d entrer/que
      /qu on/mes/ma/un/le/la/verifier/de l argent)|laisse* (entrer/rentrer)|(ruse/vol par ruse/par
      la ruse/vol a la/distraction)|ruse|(sonne*/frappe*) (chez/a ma/a la/et/pour/en disant/avec/a
      mon/a toutes)|plombier*|livreur*|couvreur*|ramoneur*|elagueur*|asphalt*|goudron*|(avance*
      /acompte) (de/sur/en)|(entr*/rest*) (pour/sous) (pretexte*/un)|pretext*|sous pretexte|(boire
      /verre d eau/toilettes/telephoner/un papier/un stylo)|verre d eau|voyant*|marchand* d or
    |(panneau*/panneaux) (solaire*/photo*)|ancien* (eleve/voisin/collegue) qui`,
  scouting: `(roul*/pass*/circul*/avanc*/tourn*/descend*/remont*) (tres/) (lentement/doucement/au
      pas/au ralenti/en boucle/plusieurs fois/et repasse*/en rond/devant/dans/autour/par/et
      repart)|au (ralenti/pas)|(tres/) lentement|repass*|repasse*|(fait/font/faisait/faisaient)
      (le tour/des tours/des allers/plusieurs passages/des va et vient/du reperage/les cent pas
      /des reperages/des photos/demi tour/semblant)|aller* retour*|va et vient|allees et venues
    |reper*|reperage*|(pren*/pris/faire/fait/faisait/font/faisaient) (des/en/plusieurs) (photo*
      /image*/notes/mesures/video*)|photograph*|film* (les/la/nos/ma/toutes/des/le/l/mon) (maison*
      /facade*/portes/voiture*/rue/entree*/boites/sonnette*)|(not*/relev*/ecri*/inscri*) (les/des
      /le/quelque/mon/toutes/sur/nos) (numero*/plaque*/nom*/adresse*/choses/chose/carnet/un
      carnet)|drone*|jumelles|(observ*/regard*/scrut*/zieut*/inspect*/devisag*/guign*/mat*/lorgn*
      /examin*/tourn*/lou*) (les/la/nos/ma/par/dans/a/autour/toutes/chaque/mon/le/l) (maison*
      /facade*/fenetre*/portes/jardin*/la/dessus/travers/serrure*/boites/garage*/interieur/dans
      /voiture*)|(test*/essa*/tent*/tir*/actionn*/touch*) (toutes/) (les/des/la/chaque/ma/sur)
      (poignee*/portiere*/porte*/clenche*/voiture*/porte de)|poignee*|portiere*|(sonn*/frapp*) (a
      /aux/chez/et/puis/partout/sur) (toutes/tous/les/chaque/plusieurs/repart*/part*/s en/s enfui*
      /personne/ma/la/chacun/mes/attend*)|(sonne/sonnent/sonnait) (et/puis)|marques (sur/a/au/de/a
      la/bizarre*/etrange*)|signe* (bizarre*/etrange*/a la craie/sur/de voleurs/suspect*/grave*)
    |craie|croix|triangle*|symbole*|(bout/morceau/fil/languette/papier/plastique/elastique/ficelle
      /colle/allumette*) (de/en/) (plastique/papier/coince*/scotch/dans/colle*/glisse*/transparent
      /ruban/entre)|temoin* (de/en/plastique)|(coince*/glisse*/colle*) (dans/entre/sur/sous) (la
      /ma/les/nos/le/toutes/mon) (porte*/serrure*/chassis/boite*/sonnette*/seuil)|(stationn*/gare*
      /gares/arret*/parqu*/attend*/poste*) (devant/depuis/longtemps/face/en face/moteur/pres/a
      cote/au coin/des heures/dans/tous)|moteur (tournant/allume)|phares eteints|feux eteints
    |(rod*/trainent/trainait/zonent/zone/guett*/epi*/flan*/deambul*) (dans/autour/devant/pres
      /depuis/la/le/sur/derriere/entre/du/de/par/au)|rod*|rode*|guett*|epi*|louche*|suspect*
    |manege*|comportement (bizarre/suspect/etrange)|(demand*/voulait/voulaient/question*
      /interrog*) (si/quand/combien/savoir/a qui/sur) (on/vous/nous/j/je/les/la/mes/il/personne
      /quelqu/le/si/quand/habit*/seul*)|(appel*/coup* de fil/telephon*) (muet*/bizarre*/raccroch*
      /anonyme*/silencieu*)|raccroch*|(plaque/camionnette/voiture/vehicule/fourgon*/bmw/mercedes
      /audi/golf/break/berline/auto) (francaise/etrangere/blanche/noire/grise/bleue/inconnue
      /suspecte/immatricule*/roumaine/sans/polonaise/qui/bizarre/louche/rouge/verte)`,
  empty_house: `(maison*/appart*/appartement*/habitation/immeuble/logement/villa/domicile/chalet
      /pavillon) (est/etait/reste/sera/seront/) (vide*/inoccupe*/inhabite*/a vendre/abandonne*/a
      louer/en travaux/en vente/ferme*/fermee/sans/en succession/seule)|inoccup*|inhabit*|(voisin*
      /voisins/voisine/proprietaire*/parents/famille/gens/locataire*/occupants/fille/mere) (d en
      face/d a cote/du dessus/) (est/sont/etait/etaient/en) (en/) (absent*/parti*/vacances/conge*
      /voyage/deced*/decede*/hospitalis*/a l hopital/a l etranger/en vacances/en espagne/en
      croisiere/en maison/au home/a la mer/au ski/au maroc)|(est/sont/suis/sommes/etait/etaient
      /etions/etais/on est/on etait) (tous/actuellement/encore/pourtant/) (absent*/en vacances/en
      conge/en voyage/en espagne/en italie/en france/en turquie/au maroc/au travail/au boulot/a la
      mer/a la cote/au ski/a l etranger/a l hopital/hospitalise*/en weekend/en week end/pas la
      /partis/partie/parti/sorti*/en croisiere/a l ecole/en portugal/au portugal/chez sa/chez
      leur*)|(personne/plus personne) (n est/ne/n/a/dans/chez/a la/n habite/la/ni) (cense*/la
      /habite/vit/dedans/devrait/repond*/a la maison/y/doit/rentre*)|cense* (y/) (etre/avoir
      /rester)|(ne devrait/devrait) (y/) (avoir/etre/personne)|(il/ils/elle/elles/nous/on)
      (reviens/revient/reviennent/reviendront/rentre/rentrent/rentrons/rentrera/reviendra) (que/le
      /dans/demain/dimanche/lundi/samedi/mardi/pas/seulement/la semaine)|(gard*/surveill*/arros*
      /nourri*/relev*/leve/vide) (la/les/leur/son/sa/le/ses/leurs/mon/ma) (maison/plante*/chat*
      /chien*/courrier/cle*/cles/boite/fleurs/poissons/poules)|(j ai/ai/avons/ont/a) (la/les/leur
      /leurs/ses) (cle/cles/clef/clefs/double)|boite aux lettres (qui/) (deborde*/pleine)|volet*
      (baisse*/ferme*/releve*/leve*/ouvert*/ouverts/clos/descendu*/est/sont/toujours/bougent/)
    |lumiere* (allume*/s allume*/eteint*/dans/bouge*/chez/au/qui/a l etage)|(toutes les/) lumieres
    |minuteri*|(feu/lampe*) (allume*/qui)|pendant (les/leur/leurs/nos/notre/mes/mon) (vacances
      /absence/conge*/enterrement/messe/travail/voyage/sejour)|surveillance (habitation/maison
      /vacances/police)|vacances|absence*|absent*|en (croisiere/villegiature)|maison de (repos
      /retraite/maman/mes parents/ma mere/mon pere/vacances)|deced*|decede*|succession|a vendre
    |squat*`,
  collapsed: `inconscient*|inanime*|evanoui*|(perdu/perd/perte de/sans) (connaissance/conscience)
    |malaise*|syncope|(ne/n/plus/pas) (bouge/bougent/bougeait/repondre/repond/repondez/reponds
      /reagit/reagir/respire/respirait/se reveill*/parle/parlait/parlent/se releve*) (plus/pas/a
      /quand/ni)|ne (bouge/repond/reagit/respire/se reveille/se releve)|(bouge/repond/reagit
      /respire/reveille/parle) (plus/pas)|(couch*/allong*/etend*/effondr*/affal*/ecroul*/gi/assis*
      /recroquevill*) (sur/par/dans/a/au/contre/devant/en/pres/derriere) (le/la/l/terre/un/une
      /plein/sol/mon/ma/banc/trottoir)|(s est/vient de/a/est en train de/s) (effondr/effondrs
      /effondre/effondres/ecroul/ecrouls/ecroule/ecroules/affaiss)|par terre|au sol|a terre|git
    |gisait|(tomb*/chut*/tombe/chute) (dans/de/du/sur/par/a/en/d/au/la/des/l) (l escalier*
      /escalier*/toit/echelle/la/sa/son/terre/un/une/echafaudage/balcon/velo/rue/salle/arbre/lit
      /baignoire/fenetre/etage/tete/arriere/cave)|chute|trebuch*|(saign*/sang/ensanglant*
      /hemorragi*)|(plein/flaque/mare/traces) de sang|ensanglant*|(bless*/blessure*/plaie*)|bless*
    |(fractur*/casse*) (la/le/du/une/col) (jambe/bras/hanche/poignet/femur/tete/crane/cheville
      /nez)|cardiaque*|crise cardiaque|infarctus|arret cardiaque|avc|epilep*|convuls*|crise (d/de)
      (epilepsie/asthme/tetanie/nerfs)|hypoglyc*|diabet*|coma|etouff*|s etouffe|respir* (mal
      /difficilement/bizarre*/encore/a peine/plus/pas/tres)|(levres/visage/peau/teint/tout/mains)
      (bleu/bleus/bleue/bleues/pale/blanc*/gris/froid/froids/froide/froides)|(pale/livide/froid
      /bave*/vomi*/transpir*/grelott*/delir*/titub*/tremblote*)|vomi*|(douleur*/mal) (a la
      poitrine/au thorax/dans la poitrine/dans le bras/au coeur)|noy*|noyade|(renvers*/fauch*
      /percut*/heurt*/ecras*) (par/un/une/la/le/sur)|(renverse*/fauche*) par|electrocut*|brul* (au
      /aux/grave*/le/la)|hypotherm*|gemi*|gemissement*|appel* (a l aide/au secours/l ambulance/une
      ambulance/le 112/le samu/les secours)|ambulance*|112|samu|reanim*|massage cardiaque
    |defibrillateur|dae|overdos*|drogue* (inconscient*/par)|ivre mort|coma ethylique|accouch*
    |(perd/perdu/perdre) les eaux|cadavre*|corps (d/dans/sur/inanime/flotte)|(ne/pas/plus) (ouvre
      /donne/vu) (pas/plus/signe*) (de vie/depuis/la porte)|signe de vie|(volets/store/rideaux)
      (baisse*/ferme*) depuis|est mort|morte`,
  hazard_sign: `(fuite*/odeur*/odeure*) (de/d/bizarre*/suspecte*/tres/forte*) (gaz/mazout/gasoil
      /essence/eau/brule/produit*/chimique*/butane/chlore/ammoniac/monoxyde/egout*/plastique/)
    |(sent/sens/pue/puait/sentait/empeste) (le/tres/fort/une/l/terriblement) (gaz/mazout/brule
      /fort/essence/odeur/roussi/chlore/oeuf)|gaz|monoxyde|co2|(du/au/alarme) co|(mal/maux) (a la
      /de) tete|chauffe (eau/bain)|chaudiere|intoxiqu*|(cable*/fil*/ligne*/poteau*/pylone*)
      (electrique*/a terre/pend*/tombe*/arrache*/par terre/denude*/qui/haute/casse*/penche*)|haute
      tension|etincell*|court circuit|electrocut*|cabine electrique|(eau/egout*/ruisseau/meuse
      /riviere/inond*/cave*) (monte*/deborde*/jaillit/coule*/inonde*/partout/envahit/jusqu/sous)
    |inond*|inondation*|crue|(tuyau/conduite/canalisation) (a/est/) (eclate*/perce*/casse*/rompu*
      /d eau/explose*)|geyser|(mur*/facade*/toit*/cheminee*/balcon*/plafond*/arbre*/branche*/grue
      /echafaudage*/poteau*/pylone*/talus/corniche/tuile*/pont/antenne) (menace*/penche*/va/vont/s
      effondr*/s ecroul*/tombe*/est tombe*/fissur*/bouge*/risque*/a cede/arrache*/qui/instable*)
    |effondr*|ecroul*|eboul*|glissement de terrain|fissur*|(menac*/risqu*/pret*) (de/a) (tomber/s
      effondrer/s ecrouler/exploser/ceder/bruler/basculer)|(trou*/crevasse*/cratere/affaissement)
      (dans/beant*/au/de/enorme*/profond*/sur/en)|(plaque/taque/couvercle/grille) (d/de/) (egout*
      /manque*/ouverte/disparu*/volee/enlevee/l avaloir/est)|taque*|(verglas/verglac*/glace/gel
      /neige/plaque* de verglas/boue/huile/gravier/mazout/gasoil) (sur/dans/en/partout/devant
      /noir*)|verglas|glissant*|patinoire|(huile/mazout/gasoil/essence/produit) (sur/coule*
      /repandu*/dans/fuit)|mazout|(branche*/arbre*/pierre*/obstacle*/tronc/palette*/pneu/bloc)
      (sur/en travers/au milieu/barre/bloque/tombe*)|(en travers/au milieu) (de/du) (la/route
      /chaussee/rue/passage/chemin)|obus|grenade*|bombe*|munition*|explosif*|colis suspect|sac
      (suspect/abandonne)|(rails/voie ferree/voies/passage a niveau/train/catenaire)|passage a
      niveau|ascenseur (bloque/coince/en panne/s est arrete)|coinc* (dans/sous/entre)|(chien*
      /taureau*/vache*/cheval/chevaux/sanglier*/essaim/frelon*/serpent) (errant*/dangereu*
      /agressi*/sur/qui/en liberte/mord*/attaqu*/echappe*/de/d/mechant*/fou)|attaqu* (par/un/une
      /le/des)|mord*|mordu*|(seringue*/verre*/clous/lames) (dans/au/sur/par/partout/a)|tempete
    |tornade|orage|foudre|vent (violent/fort/arrache)|(acide/amiante/produit* chimique*/produit*
      toxique*/produit* inconnu/chlore/soude)|toxique*|radioactif|nuage (de/toxique)
    |(signalisation/barriere*/garde corps/rambarde) (manque*/absent*/arrache*/tombe*/enlev*
      /casse*)`,
};
