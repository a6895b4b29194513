// French: finer ideas for the learned judge, of those who leave, join, or speak of their data.
// Words only.
import type { Lexicon } from "./concepts.ts";

export const frMemberSignals: Lexicon = {
  // Leaving.
  farewell: `adieu*|au revoir|aurevoir|orvoir|a dieu|bonne (continuation/continuations/route/suite
      /chance/vie)|bon vent|bonne chance (a tous/a vous/pour la suite/aux)|ciao|tchao|tchuss
    |arrivederci|(c etait/ce fut) (un plaisir/sympa/chouette/bien/une belle/un honneur/agreable
      /instructif)|plaisir de (vous connaitre/vous avoir connu*)|merci pour (tout/toutes ces/ces
      annees/ces belles/ces bons/le chemin/le bout de)|(toutes/durant/pendant) ces (belles/bonnes
      /annees)|ces (belles/bonnes) annees|belle aventure|fin de l aventure|(l aventure/l histoire
      /mon chemin/le voyage) (s arrete/se termine/prend fin/est fini*/touche a)|nos (chemins
      /routes) se separent|(je/nous/on) (vous/) (quitte/quittons/laisse/laissons)|je m en vais|on
      s en va|nous partons|je pars|(vous dire/dire) (au revoir/adieu)|tourner la page|tourne la
      page|page se tourne|(place/laisser la place) (aux/a d autres/a un autre)|passer la main|tire
      ma reverence|rends (mon tablier/ma carte/mes cles/la carte)|sans (rancune/regret/regrets
      /amertume)|avec (regret/regrets/un pincement)|pincement au coeur|a la revoyure|salut la
      compagnie|fin de (mission/parcours/collaboration/carriere/chantier)|mes adieux|nos adieux
    |derniere fois que (je vous/nous vous)|(plaisir/bonheur) de vous (lire/cotoyer)|vous (garde
      /gardee/gardes/gardees) un bon souvenir|bons souvenirs|bon courage (pour la suite/a tous)
    |ainsi va la vie|toute bonne chose|c est (mon/notre) (depart/dernier)`,
  burden: `trop de (mail*/message*/courriel*/courrier*/email*/notification*/alerte*/envoi*/sms
      /bulletin*/pub*/infos/bruit/stress)|(tro/tros) de (mail*/message*)|(mail*/message*/envoi*
      /courriel*) (tous les jours/chaque jour/par jour/par semaine/a la suite/en rafale/sur mail*
      /sur message*/incessant*/intempestif*/a repetition)|trop (nombreux/souvent/frequent
      /frequents/frequente/frequentes)|(tous les jours/chaque jour) (un/des) (mail*/message*)
    |boite (mail/aux lettres/de reception/) (deborde/est pleine/pleine/sature*/explose/envahie)
    |(deborde/deborder/sature/saturee/explose/encombr*/inond*/envahi*/submerg*/bombard*/noye*
      /assaill*/croul*)|memoire pleine|stockage plein|spamm*|spam|spams|pollu*|harcel*|matraqu*
    |overdose|indigestion|saoul*|gav*|gonfl*|bassin*|enquiquin*|emmerd*|embet*|agac*|enerv*|lass*
    |ras le bol|marre|assez de|plein le dos|plein les bottes|fatigu*|epuis*|burn out|burnout
    |charge mentale|a force|(me/m/nous) (stress/angoiss/fait peur/inquiete/inquietons/inquiets
      /deprim*/empech* de dormir)|(font/fait/donne/donnent) (peur/flipper/des cauchemars/mal a la
      tete/le cafard)|anxi*|angoiss*|parano*|stress|cauchemar*|(n en/en) peux plus|(plus/pas) le
      temps|(plus/pas) de temps|manque de temps|faute de temps|n ai plus (le courage/la force/l
      energie/la patience)|ca (sonne/vibre/bipe) (sans arret/tout le temps)|mes (nerfs/yeux)|perdu
      patience|a toute heure|en double|trop long*|trop (complique/compliquee/compliques
      /compliquees)|me prend trop|soule|soulent|soules|soulez|soulant|soule*|(ca/cela/c est)
      (devient/commence a etre/est) (trop/lourd/pesant/penible/fatigant)|(vos/ces/tous ces/les)
      (mail/mails/message/messages/courriel/courriels/alerte/alertes/bulletin/bulletins) (me/m
      /nous) (stress*/angoiss*/fatigu*/deprim*/inquiet*/font/donnent/rendent/reveillent/tiennent)
    |je (dors/vois/verifie) (plus/mal/des)|(a chaque/chaque) (mail/message/bip/alerte/bulletin)
    |(me/nous) (fait/font/faire) (peur/flipper)|trop lourd|envahissant*|je croule|(rend/rendent)
      (malade/nerveu*/dingue/fou/folle)|plus (la force/l energie/le gout)|trop de (choses/groupes
      /listes/newsletters/abonnements)|(sommeil/dormir/dors)`,
  disinterest: `plus interess*|pas interess*|(ne/) m interess* (plus/pas)|(m/nous) interess (plus
      /pas)|interesse pas|interesse plus|aucun interet|(plus/pas) (d interet/l interet/linteret)
    |sans interet|(perdu/manque) d interet|(me/nous/m) (concerne/concernee/concernes/concernees
      /regarde/regardee/regardes/regardees) (plus/pas/en rien)|ne sert a rien|servent a rien|sert
      plus a rien|(plus/pas) (utile/besoin/mon truc/pour moi/pour nous/mon genre/ma tasse/l envie
      /envie/de mon age/le coeur/motive/motivee/motives/motivees)|(n/) ai plus envie|inutile*
    |inutil*|(lis/lisons/ouvre/ouvrons/regarde/consulte) (jamais/plus/pas/meme pas/meme plus)|sans
      (les/meme les) (lire/ouvrir)|jamais (lu/lus/ouvert/ouverts)|(direct/directement/droit/vont
      /passe/finissent/partent) (a la/dans la/a) (poubelle/corbeille)|corbeille|indesirables|(ne m
      /ne nous/m/nous) (apport/apports/apporte/apportes) (rien/plus/pas)|rien a (faire/cirer
      /foutre/battre/voir avec)|m en (fous/fiche/moque/bats/contrefiche/tape)|tres peu pour moi
    |non merci|merci mais non|sans facon|pas (convaincu/convaincus/convaincue/convaincues
      /concluant/concluants/concluante/concluantes/a l aise/fait pour)|c est pas pour moi|c pas
      pour moi|(perte/perdre) (de/du/mon) temps|ne (corresp*/convient/convien/conviens/conviene
      /convienes)|correspond (pas/plus)|pas ce que (je/j/nous)|rien (de neuf/d utile/d interessant
      /pour moi)|me ressemble pas|autre chose a faire|autres (priorites/chats/occupations/projets)
    |plus d actualite|sans objet|n ai pas besoin|lassitude|deleguer|pas pour (moi/nous)|a quoi
      (bon/ca sert/sert)|je m en passe|m en passer|jamais (demande/voulu/souhaite/signe)|rien
      demande|rien compris|(d/d un) (office/commun avis)|contre mon gre|a mon insu|sans (mon
      accord/me demander)|par (erreur/inadvertance/curiosite)|(je ne vois/vois/voit/voyons) (pas
      /plus) (l interet/linteret/l utilite/le but/a quoi)|(rien/jamais rien) (a/d) (y gagner/en
      tirer)|me laisse (froid*/indifferent*)|indifferent*|ne m a (jamais/rien) (servi/apporte*)
    |jamais (servi/participe/ete actif/venu/venus/venue/venues)|(fait/font) double emploi|double
      emploi|(me/nous) suffit|decline|(mieux/autre chose) a (faire/lire)|passe* a autre chose|fait
      le tour|(n/ne) (en/y) (suis/fais/trouve) (plus/pas) (mon compte/rien)|mon compte`,
  moved_away: `demenag*|demenage*|emmenag* (a/ailleurs/dans)|(plus/pas) (la bas/dans le quartier
      /dans la rue/a seraing/dans la commune/du quartier/de seraing/domicilie/domiciliee
      /domicilies/domiciliees/sur place)|(habit*/vis/vit/vivons/loge/reside/residons) (plus
      /desormais/maintenant/ailleurs/a present/a l etranger/depuis)|(n/) y habit* plus|n (habit
      /habits/habite/habites) plus|(ai/avons/a/ont/on a) vendu|(mis/mise) en vente|(maison
      /appartement/appart/bien/immeuble) (est/a ete/) (vendu*/demoli*/expropri*/rendu*)|(vente
      /vendre) (de/la/notre/ma) (la/notre/ma/) maison|vendu (la/ma/notre) maison|compromis (de
      vente/signe)|acte de vente|(fin/resili*/termin*/rupture) (de/du/mon/notre) bail|bail (se
      termine/prend fin/a pris fin/fini*)|fini mon bail|quitt* (la region/la belgique/le pays
      /seraing/liege/la rue/le quartier/la commune/la ville/les lieux/mon appart*/l appartement
      /mon logement/la maison/ma maison)|(parti*/part/pars/partons/parts) (vivre/habiter/m
      installer/nous installer/s installer/a l etranger/dans le sud/en ardenne*/au soleil
      /definitivement)|(retour*/rentr*) (au pays/en france/en italie/en espagne/au maroc/en
      turquie/au portugal/chez mes parents/en flandre/definitivement)|vivre (a/en/au/chez/dans) (l
      /la/le/ma/mon/un/une/)|camion de demenagement|demenageurs|(nouvelle/autre) (ville/region/vie
      /commune/maison/province)|(change/changeons/changement/changer) de (region/commune/quartier
      /ville/pays/province/domicile/residence)|expatri*|a l etranger|ancien (quartier/logement
      /domicile)|ex (habitant*/riverain*/serai*/voisin*)|nouve* (locataire*/proprietaire*
      /occupant*)|(trop/plus) loin|a l autre bout|(cede*/remis*/rendu*) (les cles/la maison/l
      appartement/le commerce/ma maison)|rendu les cles|remise des cles|etat des lieux|mutation
    |mute*|expulse*|lache l appart|(plus/pas) (voisin/voisins/voisine/voisines)|(ne suis/suis
      /sommes) plus (de seraing/du coin/de la rue/du quartier/de la commune/citoyen*/habitant*
      /riverain*/seresien*/chez/concern*)|(quitt*/laiss*) (mon/le/ma/notre/la) (kot/studio/flat
      /appart/maison/logement/rue)|(nous/je/on) (quitte/quittons) (liege/jemeppe/ougree/boncelles
      /la wallonie)|partis de (la rue/seraing)|(repris/reprend) (l appart*/la maison)|(autre
      /nouvelle) (rue/province)`,
  bereaved: `deced*|decede*|deces|est (mort/morts/morte/mortes)|mort (en/de/il y a/le/subite*)
    |(nous a/nous ont/m a) quitte*|(n/) est plus (la/de ce monde/parmi nous)|s est eteint*|s en
      est alle*|parti* (trop tot/rejoindre/au ciel)|disparition de (mon/ma)|perdu (mon/ma/mes
      /notre) (mari/femme/epoux/epouse/pere/mere/maman/papa/fils/fille/compagn*/frere/soeur
      /parents)|veuve|veuf|veuvage|defunt*|feu (mon/ma)|deuil|endeuill*|obseques|enterr*
    |funerailles|incineration|cremation|cimetiere|faire part|condoleances|cercueil|succession
    |heritier*|heriti*|notaire|maison de (repos/retraite)|maison (repos/retraite)|home (pour/de)
    |au home|un home|en home|residence (services/service/pour/des)|seniorerie|mrs|ehpad|hospice
    |soins palliatifs|palliatif*|en fin de vie|phase terminale|hospitalis*|a l hopital|alzheimer
    |demence|parkinson|avc|cancer|chimio*|tumeur|infarctus|maladie|gravement malade|malade
    |invalide|handicap*|paralys*|(vue/memoire) (baisse/flanche/me quitte)|perd (la memoire/la tete
      /la vue)|(perdu/perds) la vue|aveugle|sous tutelle|administrateur (de biens/provisoire)
    |placement|placee en|age avance|(a mon/vu mon/son/a son) (grand/) age|(trop/tres) (vieux
      /vieille/age/agee/ages/agees)|sante (ne/m/me/defaillante/fragile)|problemes de sante|raison*
      de sante|souci* de sante|sante|centenaire|nonante|(80/81/82/83/84/85/86/87/88/89/90/91/92/93
      /94/95) (ans/balais/printemps)|(nonante/octante/quatre vingt) (ans/un/deux/trois/quatre/cinq
      /six/sept/huit/neuf)|(elle/il/papa/maman) (s en est allee*/nous a quittes/est parti*/s est
      eteint*/n est plus)|jambes ne|(mes/ses/mon) (yeux/oreilles/jambes/coeur) (me lachent/fatigu*
      /ne)`,
  distrust: `decu*|deception|decevant*|(plus/perdu/pas) (confiance/la confiance)|confiance (est
      /perdue/rompue/trahie)|trahi*|trahison|delat*|delation|delateur*|denonc*|mouchard*|indic
    |indics|cafte*|commer* de|commere*|commerage*|ragot*|racontar*|potin*|rumeur*|medisance*
    |cancan*|milice*|cow boy*|sherif|sherif*|flicage|fliquer|flics|flic|espionn*|epier|epie les
    |surveill* (les gens/les voisins/tout le monde/ses voisins/mutuelle)|big brother|stasi|gestapo
    |vichy|paranoi*|parano|psychose|racis*|xenophob*|faci*|couleur de peau|discrimin*|stigmatis*
    |extreme droite|politis*|honte|honteux|scandal*|indign*|revolt*|degout*|ecoeur*|outr*|fach*
    |furieu*|en colere|colere|inadmissible|inacceptable|lamentable|desaccord|mesentente|differend
    |mauvaise (ambiance/mentalite/foi)|rien (ne change/ne bouge/n est fait/n a change/n a ete fait
      /fait)|(ne/) font rien|(ne/) faites rien|(on/vous/ils) (ne fait/ne faites/ne font) rien|sert
      a rien|servez a rien|bla bla|blabla|du vent|que du blabla|promesse*|inefficac*|amateur*
    |incompet*|ridicul*|petits chefs|mal (vu/vue/organise*/recu*/accueilli*/a l aise)|on se moque
    |moque* de|foute* de|fout* de (nous/ma)|(mes/nos) (valeurs/idees/convictions/principes)
    |question de principe|valeurs|insult*|humili*|manque de (respect/serieux/discretion
      /transparence/confidentialite)|vie privee|intrusi*|voyeur*|malsain*|d accord avec (vos/votre
      /la/les/ce)|clique de|petite clique|mauvaise ambiance|(c est/vire*/vir*/tourne* a) (du
      flicage/la chasse/la milice/politique/une milice)|chasse (aux/a l)|(regarde*/juge*/parl*) de
      (haut/travers)|(dans/derriere) (mon/le) dos|(donner/fait/font) la lecon|(on/ils/vous) (s en
      fout/se fiche*/m a envoye/m ont envoye)|plus (d accord/a l aise)|pas a l aise`,
  stop_order: `stop|stopp*|stoper|arret* (moi ca/ca/tout/les/de m/de me/de nous/svp/vos/avec/l
      envoi/d envoyer)|arretez|arretes|cess*|cessez|coup* (le/les/la/court/tout/moi/net)|coupez
    |basta|halte|(laiss*/fich*/fout*/lach*) (moi/nous) (tranquille*/la paix/en paix/la grappe/les
      baskets/)|oubliez moi|oublie moi|oubliez nous|ote*|otez*|(enlev*/retir*/suprim*/supprim*
      /effac*/ray*/biff*/vir*/sort*/degag*/radi*/zapp*/eject*/exclu*/retranch*/desactiv*/bloqu*
      /liber*/gomm*) (moi/nous/mon/mes/notre/nos/ma/le mien/celui ci/cette adresse/l adresse/le
      nom/tout)|(m/me/nous) (enlev*/retir/retirs/retire/retires/suprim*/supprim*/effac*/rayer
      /biffer/virer/sortir/radier/exclure/desinscri/desinscris/desinscrie/desinscries/desabonn
      /desabonns/desabonne/desabonnes/desabon/desabons/desabone/desabones/oter/oublier/exempter
      /epargner/dispenser)|qu on (me/m/nous) (biffe/raye/retire/enleve/sorte/oublie/laisse/efface
      /radie)|(desinscri*/desabon*/dessinscri*/desincri*/dezinscri*/desinscriptio*)|resili*
    |resiliation|radiation|annul*|clotur*|mett* (un terme/fin/le hola)|mets (un terme/fin)|mettre
      (un terme/fin)|mis (un terme/fin)|(faites/ferez/continuez/continuer/fera/sera/faire) sans
      (moi/nous)|sans moi|sans nous|compt* (plus/pas) (sur/avec) (moi/nous)|compt* sans|demission*
    |desist*|renonc*|(je/nous/on/j) (quitte/sors/sort/arrete/decroche/abandonne/decline/me retire
      /m arrete/quittons/arretons)|(me/nous/se) (retir/retirs/retire/retires)|en rester la|restons
      en la|m arrete la|plus rien (recevoir/m envoyer/de vous)|faire machine arriere|laisse tomber
    |laissez tomber|(fin/termine/fini/finie) pour (moi/nous)|c est (fini/termine/mort)|c mort|(fin
      /terme) (de/a) (mon/ma/notre) (adhesion/affiliation/inscription/participation/engagement
      /abonnement/collaboration)|unsubscribe|opt out|effet immediat|une fois pour toutes|pour de
      bon|definitivement|(plus/pas) (jamais/) (m ecrire/nous ecrire/m envoyer/nous envoyer/me
      contacter/ecrire/envoyer)|inutile (de/d)|pas la peine|plus (la peine/lieu/besoin)|derniere
      fois que|dernier rappel|je (vous/) (l/le) ai deja (dit/demande/ecrit)|(c est/ce sera/voila)
      (tout/fini/termine/ma decision)|(ne/n/faut/veux/veut/voulons/souhait*/desir*/peux) plus
      (etre/faire/recevoir/rien/vous/avoir/continuer/participer/rester/figurer/compter/de)|(me/m
      /nous) (ecrit/ecrire/envoy*/adress/contact/contacts/contacte/contactes/envoi/envois/envoie
      /envoies) plus|plus (faire/en faire) partie|plus (etre/l etre/membre/membree/membres
      /membrees/des votres)|(pas/plus) (continuer/rester/renouvel/renouvels/renouvele/renouveles
      /reconduire/souhaiter)|(continue*/renouvelle*/reconduis*/poursui*) (pas/plus)|(me/nous/je)
      (desengag*/degage/degagee/degages/degagees)|(ma/mon/notre) (depart/demission/retrait
      /desinscription/radiation/desistement/sortie)|fin de (mon/ma/notre/l)|(vous/je) (vous/) dis
      (stop/non/adieu)|(arret*/arreter) (la/ici/l/les/vos/le plp/tout)|j arrete|on arrete|jarete
    |(annul*/cloture*/resili*) (mon/ma/notre/l)|(merci d/prendre/prenez/pris) acte|(supprime*
      /enleve*/retire*/efface*/vire*/ote*/raye*/sors/sort) (moi/mon/mes/ma/nous/notre)|(sortir
      /sortez/quitte*/retire*/enleve*/raye*) (de/du/des/moi de) (la liste/votre liste/liste/groupe
      /vos listes/ce groupe/votre groupe/plp/registre/vos envois)|(de/sur) (la/votre/vos) (liste
      /listes/mailing) (svp/d envoi)|(me/m/nous) (retirer/desinscrire/desabonner/desinscrir/radier
      /supprimer/enlever/rayer)|(veuillez/merci de/priere de/pourriez vous/pouvez vous) (me/m/nous
      /) (retirer/rayer/enlever/desinscrire/supprimer/arreter/desabonner/radier/ne plus/annuler
      /cesser)|(je veux/je voudrais/je souhaite/je desire/on veut/nous souhaitons/je demande a)
      (arreter/quitter/sortir/resilier/annuler/partir/me desinscrire/me retirer/plus/ne plus
      /mettre fin/cesser/etre retire*/etre raye*/etre desinscri*/etre supprime*)`,
  once_member: `(j/nous/on) (etais/etions/etait) (inscrit*/membre*/affili*/abonn*/adherent*/chez
      vous/des votres)|ancien* membre*|ex (membre*/adherent*/coordinateur/coordinatrice)|(m/nous)
      (etais/etions) (inscrit*/affili*/abonn*/laisse*)|me suis (inscrit*/affili*/abonne*
      /desinscri*/retire*/laisse inscrire)|nous sommes (inscrit*/affili*/desinscrit*)|(m/nous) (a
      /avait/ont/avaient/avez) (inscrit*/abonne*/affilie*/ajoute*)|on m a inscrit*|inscrit* (d
      office/a mon insu/par erreur/malgre moi/l an/l annee/en 20/depuis/a l epoque/il y a)|membre
      (depuis/de la premiere/du plp/n/numero)|membres depuis|depuis (le debut/la creation/l
      origine/le premier jour)|(des/depuis) (la premiere heure/le depart)|(a/en) l epoque|il y a
      (des annees/longtemps/quelques annees/plusieurs annees)|(ai/avais/avons/avions) (adhere
      /adheree/adheres/adherees/signe/signee/signes/signees/souscri/souscris/souscrie/souscries
      /participe/participee/participes/participees/rejoint/fait partie/donne mon)|(faisais
      /faisions/faisait) partie|fais partie|avais signe|charte signee|en tant que membre|qualite
      de membre|carte de membre|mon (adhesion/affiliation/inscription/abonnement/engagement)|notre
      (adhesion/affiliation/inscription/abonnement)|ma (participation/qualite de membre)
    |desinscrit*|desabonne*|deja (demande/desinscrit*/ecrit pour/signale que)|j y (etais/ai cru)|a
      l essai|periode d essai|quand j ai adhere|pendant (des/deux/trois/quatre/cinq/dix/plusieurs)
      ans|apres (deux/trois/quatre/cinq/six/sept/dix/des) (ans/annees)`,
  // Joining.
  newcomer: `(viens/venons/vient) (juste/) (d emmenager/d arriver/d acheter/de demenager/de m
      installer/de nous installer/d y emmenager)|emmenag*|amenag* (dans/rue)|fraichement (arrive*
      /installe*/debarque*)|(nouveau/nouvelle/nouveaux/nouvel) (habitant*/voisin*/arrivant*/venu*
      /riverain*/dans le quartier/dans la rue/dans le coin/ici/locataire/proprietaire/proprio/au
      quartier/a seraing/residents)|nouvel arrivant|nouveaux arrivants|primo arrivant|(arriv*
      /debarqu*/install*) (ici/recemment/dans le quartier/dans la rue/depuis peu/a seraing/en
      belgique)|(me suis/nous sommes/on s est) install*|(habite/habitons/vis/vivons/loge) (ici/la
      /le quartier/la rue/depuis) (depuis/peu/septembre/un mois/deux mois/janvier/)|depuis (peu
      /quelques semaines/quelques mois/deux semaines/un mois/deux mois/trois mois)|achete (une
      maison/un appart*/la maison/dans/au/rue/le)|(ai/avons) achete|(repris/reprends/reprenons)
      (la maison/l appartement/le commerce/la librairie/le cafe/la friterie)|ouvert (un/mon/une
      /ma) (commerce/cabinet/magasin/creche/salon/boulangerie)|(cartons/caisses) (pas/a peine
      /encore)|(viens/venant/venons/arrive) (de/du/d) (bruxelles/liege/namur/france/flandre
      /ukraine/syrie/maroc/verviers/huy)|je ne connais (personne/encore/pas)|(connais/connaissons)
      (personne/pas grand monde)|(fais/faire) connaissance|(j habite/nous habitons/on habite) (ici
      /la rue/dans la rue/dans le quartier/rue/avenue/le quartier/au coin/seraing)|premiere maison
    |jeune couple|(ma/notre) nouvelle (maison/rue/adresse)|nouvelle maison|mon nouveau quartier`,
  told_by: `(voisin*/ami/amie/collegue/soeur/frere/mere/belle soeur/tante/coiffeu*/facteur
      /boulang*/pharmacien*/agent de quartier/policier/inspecteur/infirmiere/concierge/copine) (m
      /nous) (a/ont) (parle/dit/conseille/explique/montre/recommande/donne/renseigne)|(m/nous) (a
      /ont/avait) (parle/conseille/recommande/renseigne/vante/montre/refile) (de/d/le/la/votre/vos
      /du)|on m a (parle/dit/conseille/donne votre/recommande/renseigne)|(parle/parlait) de vous
    |entendu parler|affiche*|affichette*|pancarte*|panneau (plp/a l entree/dans ma rue/au coin
      /bleu/de)|depliant*|tract|tracts|flyer*|brochure*|prospectus|feuillet*|toutes boites|toute
      boite|dans (ma/la/notre) boite aux lettres|dans ma boite|bulletin communal|journal communal
    |article (dans/de)|dans le journal|vlan|rtc|bouche a oreille|(via/par) (facebook/le site
      /internet/un voisin/ma voisine/mon voisin/une amie/l agent/la police/la commune/l ecole)|sur
      (facebook/internet/le site/votre site/le panneau/l affiche)|vu sur|(votre/le) stand|brocante
    |porte a porte|fete (du quartier/des voisins/de quartier)|(reunion/seance/soiree) d
      (information/info)|apres la reunion|suite a (la reunion/votre/notre conversation/l affiche
      /votre courrier/votre passage)|(ma voisine/mon voisin/ma soeur/mon frere/ma mere/mon beau
      frere/une amie/mon collegue) (est/en est/fait partie/recoit/recoi/est membre/est chez vous
      /est dedans/y est)|sur (les/le) conseil*|agent de quartier|(la police/le policier/l agent)
      (m a/nous a) (conseille/dit/parle)|(a/de) la commune|site (de la ville/de la commune/de la
      police)|(votre/le/au/un) stand|(entendu/appris/lu/vu) (que/parler)|(vu/lu/recu/trouve
      /decouvert) (votre/vos/un/une/l/le/la) (affiche/annonce/article/depliant/tract/panneau
      /papier/flyer/initiative/reseau/page/site/folder/adresse)`,
  willing: `(comptez/compte/compter) (sur/avec) (moi/nous)|(suis/sommes/serais/serai/je/on est
      /chui/serions) (partant/partants/partante/partantes/des votres/dedans/de la partie/preneu
      /preneus/preneue/preneues/motive/motivee/motives/motivees/interess/volontaire/volontairee
      /volontaires/volontairees/dispo*/chaud/chauds/chaude/chaudes/pret/prets/prete/pretes/ok
      /tente/tentee/tentes/tentees/d accord)|partant*|preneur|preneuse|volontiers|avec (grand/)
      plaisir|pourquoi pas|why not|(c est/moi c est/pour moi c est/ce sera/je dis/dis) (oui/ok
      /bon)|oui (pour moi/pour nous/je veux/avec/volontiers/merci/d accord/oui/bien sur/j
      aimerais)|ok (pour moi/pour nous/pr moi/pr nous/pour)|moi (aussi/c est oui/ossi/oci
      /egalement/je veux/bien)|nous (aussi/c est oui)|d accord (pour/de)|je signe|on signe|ou (je
      signe/signer/dois je signer)|me voila|me voici|nous voila|nous voici|(me/nous) revoila|(j en
      /on en/nous en) (suis/est/sommes)|en etre|banco|yes|yep|ouais|(ca/cela/sa) (m/me/nous)
      (interess*/tente*/botte/plait/plairait/dit/dirait/branche/rassurerait/arrangerait/va)|tente*
    |(veux/veut/voulons/aimerai*/voudrai*) bien|(serais/serai/serions) (content*/ravi*/heureu*
      /fier*/enchant*/honor*)|enthousias*|motive*|avec (joie/enthousiasme)|pas (d hesitation/de
      souci/de probleme) (pour/)|sans hesit*|je (me/) lance|je me decide|(suis/sommes) (decide
      /decidee/decides/decidees)|(reponds/repondons) (present*/a l appel/oui/favorablement)
    |present a l appel|candidat*|(je/me) (me/) porte volontaire|porte candidat|(je/nous) (m y mets
      /saute le pas/franchis le pas/rejoins/rejoignons/adhere/adherons/m affilie/m inscris)|a bord
    |dans le coup|dans la boucle|dans l equipe|des votres|(ajoutez/inscrivez/notez/mettez/prenez
      /comptez/met/mets/ajoute/inscris/note/rajoutez/incluez/acceptez) (moi/nous/mon/ma/notre
      /aussi/svp/donc)|un (membre/voisin/de) de plus|a votre disposition|marque* (mon/notre)
      (accord/interet)|mon interet|notre interet|finalement oui|j ai reflechi|change d avis
    |(plutot/mieux vaut) tard que jamais|quand est ce qu on commence|ravi|ravie|ravis|ravies|ma
      candidature|c est ok|ok moi|(on/je/nous) (vous/) (rejoint/rejoins/rejoignons/suit/suis)|(mon
      /ma/notre) (nom/accord/reponse/adhesion/inscription) (est/c est)|(mettez/inscrivez/ajoutez
      /prenez/comptez/notez) (nous/moi/mon/ma/mes/notre/donc/y/aussi/un)|(m/nous) (inscrire
      /ajouter/prendre/noter/accepter/accueillir/joindre)|je (voudrai/voudrais/voudrait/souhaite
      /souhaiterais/souhaitons/veu/veux/desire/aimerai/aimerais/aimerait) (bien/) (m/me/y/en/etre
      /entrer/rejoindre/devenir/adherer/faire/participer/aussi/s/integrer)|(devenir/etre
      /redevenir) (un/) (membre/des votres/adherent*/de la partie/parmi/inscrit*/dedans/avec)|(on
      /nous) (aimerait/voudrait/aimerions/voudrions/souhaite/souhaitons/veut) (bien/) (en etre
      /rejoindre/participer/etre/s inscrire/nous inscrire/adherer/devenir/faire)|(un/nouveau
      /encore un) membre (de plus/svp/pour)|j arrive|me joins|(je/nous) (souhaite/desire/demande)
      (mon/notre/l) (affiliation/inscription/adhesion/entree)|(pres/pret/prete/prets) a`,
  how_to: `comment (faire/fait on/on fait/faut il/je fais/je dois/je peux/puis je/peut on/s
      inscri*/m inscri*/adher*/devenir/devient/proceder/en faire/entrer/rejoindre/participer/s
      affili*/s y prend*/ca marche/cela fonctionne/ca fonctionne/ca se passe/cela se passe/on
      entre/on s inscrit/rentrer/vous rejoindre/integrer/nous inscrire/se passe)|(que/qu est ce
      qu) (dois je/faut il/il faut/je dois/on doit) (faire/remplir/signer)|(quoi/qu est ce que je
      dois) faire|(c est/on fait) quoi (la procedure/la demarche/pour/les demarches)|(quelle
      /quelles/quel) (est la/sont les/demarche*/procedure/marche a suivre/formalite*/modalite*
      /condition*/document*/formulaire)|marche a suivre|demarche*|procedure*|formalite*|modalites
    |(ou/quand/a qui) (s inscri*/dois je/puis je/faut il/peut on/on s inscrit/est ce qu on s
      inscrit/signer/est ce que je)|formulaire*|bulletin d inscription|talon*|(lien/page/site) (d
      /pour l) inscription|(remplir/rempli/complet*/renvoy*) (un/le/votre/la/ce) (formulaire
      /papier/document/feuille/charte/fiche)|(il faut/faut il/dois je/doit on) (s inscrire/payer
      /signer/remplir/etre/venir/habiter/un)|(faut/faut il) (quoi/etre)|suffit il|est ce (que ca
      /que cela/que c est/qu il) (suffit/faut/possible)|(suffit/assez) (d un/de ce/de ca) (mail
      /message)|(reste t il/ya encore/il reste/y a t il) (de la/une/encore/des) (place*/la place)
    |est il (encore/toujours/) (temps/possible)|trop tard (pour/)|(possible/moyen) (de/d) (s
      inscrire/m inscrire/participer/rejoindre/faire partie/adherer/rentrer/devenir/recevoir)|ya
      moyen|y a moyen|y aurait il moyen|(devenir/devient on/deviens) (un/une/) (membre*
      /partenaire*/voisin*/adherent*)|qui (dois je/contacter/inscrit/peut s inscrire)|(ouvert
      /reserve) (a/aux) (tous/tout le monde/qui/proprietaires/locataires)`,
  take_part: `(faire/fais/fasse/faisons/ferais/ferai) (parti/partie)|partie (du/de votre/de la/de
      l/des) (plp/groupe/reseau/partenariat/equipe/aventure/liste/projet)|participer|participe
    |participons|partissip*|contribu*|(apporter/apporte) (ma/mon)|apporter (ma/notre/mon/une)
      (pierre/contribution/aide/soutien/collaboration)|(etre/me rendre/nous rendre/rendre/serai*)
      utile*|(donner/donne/preter/filer) (un/une/) (coup de main/coup de pouce/main forte)|coup de
      main|(aider/aide) (le/mon/votre/notre/les/la/a) (quartier/cartier/voisin*/rue/groupe/plp
      /equipe/surveiller)|vous aider|m (impliqu/impliqus/implique/impliques)|nous (impliqu
      /impliqus/implique/impliques)|impliqu*|m engag*|nous engag*|engager|engagement citoyen|m
      (invest/invests/investe/investes)|invest* dans (le/mon/la)|s entraider|entraide|solidar*
    |solidaire|(veiller/surveiller/garder/ouvrir/ouvre/garde) (sur/l oeil/les yeux/un oeil
      /ensemble/la rue/le quartier/mon quartier)|ouvrir l oeil|oeil ouvert|yeux (ouverts/et)|bons
      yeux|vigilan*|vigilant*|veill*|(securite/tranquillite/bien etre/vie/proprete) (du/de notre
      /de mon/de la/dans le/de nos) (quartier/rue/voisin*)|pour (le/mon/notre) quartier|bien
      commun|(se serrer/serrer) les coudes|(etre/rester/tenir/tenu/tenus/tenue) (au courant
      /informe/informee/informes/informees/averti/avertis/avertie/averties/prevenu/prevenus
      /prevenue/prevenues/alerte/alertee/alertes/alertees)|(recevoir/avoir/recevrais/obtenir)
      (aussi/egalement/) (les/vos/des) (info*/alerte*/message*/mail*/bulletin*/avis/nouvelle*
      /avertissement*/conseils)|(etre/sois/soit/serai) (prevenu/prevenus/prevenue/prevenues/averti
      /avertis/avertie/averties/informe/informee/informes/informees/alerte/alertee/alertes
      /alertees)|au courant|(rejoindre/rejoin*/integrer/integr*/entrer/rentrer) (dans/le/la/votre
      /vos/les/au/l/ce)|rejoindre|adher*|s (inscri/inscris/inscrie/inscries)|m (inscri/inscris
      /inscrie/inscries)|minscri*|nous (inscri/inscris/inscrie/inscries)|inscription (au/a votre
      /plp)|incription|(m/nous/s) (affili/affilis/affilie/affilies)|(m/nous) associer|(m/nous)
      joindre|du temps libre|du temps (a/pour)|(j ai/nous avons) du temps|prepension*|disponible*
    |disponibilit*|(ancien/ex) (policier/gendarme/pompier/facteur/militaire/gardien)|belle
      (initiative/idee)|bonne (initiative/idee)|(suite a/apres) (un/le/mon/notre) (cambriolage
      /vol)`,
  left_out: `(recois/recoit/recevons/recoi/resois) (rien/toujours rien/jamais rien/pas/plus/jamais
      /plus rien/toujours pas)|(rien/jamais rien/toujours rien/encore rien) (recu/eu/vu)|(ai/avons
      /j ai) (toujours/encore/) (pas/jamais/plus) (recu/eu/encore recu)|pas (encore/) recu|(les
      /mes) (autres/voisins) (les/l/en/) (recoivent/ont recu/ont tous/recevaient/ont)|tout le
      monde (recoit/a recu/est/sauf/en est)|tout le monde (sauf/recevait/en est)|(sauf/a part)
      (moi/nous/chez nous)|(ma voisine/mon voisin/ma soeur/mes voisins/ma fille/mon mari) (les/le
      /la/) (recoit/recoi/recoivent/a recu/ont recu)|(suis/sommes/serais) (pas/plus) (sur/dans
      /repris*/inscrit*/membre*)|pas (sur/dans)|pas (sur la liste/dans la liste/dans les listes
      /repris/inscrit/inscrits/inscrite/inscrites/averti/avertis/avertie/averties/prevenu/prevenus
      /prevenue/prevenues)|(m/nous) (a/avez/ont/as) (oubli*/zappe*/saute*)|(oublie/oubliee/oublies
      /zappe/zappee) (de m/de nous/ma rue/notre rue/moi)|oublie moi pas|m (oubli/oublis/oublie
      /oublies)|nous (oubli/oublis/oublie/oublies)|exclu*|mis* de cote|a l ecart|laisse* de cote
    |(jamais/pas) (ete/) (averti*/prevenu*/informe*/contacte*/au courant/invite*)|(dernier
      /derniere/seul/seule) (informe*/au courant/a savoir/de la rue/a ne pas)|(le seul/la seule
      /les seuls) (a/de la/qui)|(apprends/apprend/apprenons/appris) (tout/par les/apres/toujours)
    |apprends (toujours/tout) (apres/en dernier/par)|directement (chez/sur/a) (moi/mon/ma)
    |transfer* (par/toujours/vos)|(me/nous) (transfere/transmet/lit/raconte/screen/fait suivre
      /imprime)|via (mon mari/ma voisine/mon voisin/ma fille)|(j attends/on attend/nous attendons)
      (toujours/encore/depuis)|(sans/toujours pas de/pas eu de) (suite/reponse/nouvelles
      /confirmation)|pas eu (de suite/de reponse/de nouvelles)|sans (suite/reponse/nouvelle*)
    |(meme chose/pareil/idem/comme elle/comme lui) (pour moi/svp)|(moi/nous) aussi|moi (oci/ossi
      /egalement)|a mon tour|pas de (mail/nouvelles/message) (depuis/de votre)|(etait/est) (perdu
      /perdus/perdue/perdues/pas arrive*/revenu/revenus/revenue/revenues)|plus rien (depuis/ne
      vient/recu/n arrive)|(disparu*/tombe*/saute*) de (la/votre) liste`,
  gives_contact: `(voici/voila/ci dessous/ci joint/je vous donne/je donne/je laisse/vous
      trouverez) (mon/ma/mes/notre/nos/le/l) (adresse*/numero*/num/gsm/tel/telephone/mail/email/e
      mail/coordonnees/nom/prenom)|(mon/notre/ma) (gsm/numero/num/tel/telephone/portable/mail
      /email/e mail/adresse/adresse mail/fixe/boite mail) (est/c est/le)|(mon/notre) (gsm/num
      /numero/portable/fixe/mail/email/adresse)|mes coordonnees|nos coordonnees|coordonnees
    |coordonees|(joignable/contacter/appeler/joindre/rappeler) (au/par/sur/le)|joignable*|(m
      appelle/nom est/je me nomme/mon nom c est)|soussigne*|mon nom (est/c est/complet)|nom et
      prenom|nom prenom|(j habite/jabite/nous habitons/on habite/habite/habitons/habitant/loge
      /demeurant/domicilie*/demeure/residant/vis) (au/rue/avenue/la rue/a la rue/quai/place/clos
      /impasse/chaussee/chemin/boulevard/dans la rue/le/residence/cite/tour/en face/au numero
      /bloc)|(habite/jabite/habitons) (au/le) (numero/n)|tel|portable|mob|(0470/0471/0472/0473
      /0474/0475/0476/0477/0478/0479/0483/0484/0485/0486/0487/0488/0489/0490/0491/0492/0493/0494
      /0495/0496/0497/0498/0499)|(gmail/hotmail/outlook/skynet/live/yahoo/icloud/proximus/voo
      /telenet/scarlet) (com/be/fr)|arobase|at gmail|(4100/4101/4102/4000/4020/4030/4400/4420)
    |boite (1/2/3/4/5/11/12/21/22)|bte|appartement (1/2/3/4/a/b)|au (coin/numero)|date de
      naissance|nee le|(nom/prenom/rue/gsm/adresse/tel/telephone) (et/) (nom/prenom/rue/gsm
      /adresse/mail)|je (m appelle/me nomme/suis monsieur/suis madame/soussigne)`,
  // Data and details.
  privacy_law: `rgpd|gdpr|r g p d|avg|reglement (general/europeen/ue/2016)|protection des (donnees
      /donees)|donnees (personnelles/a caractere/privees/perso)|donees (perso*/personnelles)|vie
      privee|privacy|dpo|delegue a la protection|autorite de protection|apd|cnil|commission (de la
      /vie) (protection/privee/vie)|article (15/16/17/18/20/21/13/14)|art (15/17/16/20/21)|droit
      (d acces/a l oubli/a l effacement/de rectification/d opposition/a la portabilite/a l image
      /de regard/de consult*)|droits|mon droit|mes droits|mon bon droit|(exerce/exercer/usage/user
      /vertu/application) (de/du/mon/mes/le/d) (droit*/mes droits/mon droit)|droit de (savoir/voir
      /consulter/demander)|(j ai/on a/ai) le droit|la loi|legal*|legalement|legislation|juridique*
    |avocat*|juriste|tribunal|plainte (aupres/a l autorite)|(delai/dans le mois/sous trente/30
      jours/un mois) (legal/d un mois/de trente/jours)|mise en demeure|consent*|consentement
    |(retire/retir*/revoqu*) (mon/le) consentement|sans (mon/notre) (accord/consentement
      /autorisation)|(jamais/pas) (donne/autoris) (mon/l)|finalite*|traitement (de/des) (mes
      /donnees)|base legale|responsable du traitement|destinataire*|sous traitant*|transmis a (des
      tiers/d autres/la police/qui)|tiers|conservation|duree de conservation|(conserv*/gard*)
      (combien/mes donnees/ces donnees/aussi longtemps)|confidentiel*|confidentialite|anonym*
    |personne concernee|portabilite|reglementation|conforme*|conformement`,
  what_you_hold: `(ce/tout ce) (que/qu) (vous avez/vous savez/vous gardez/vous detenez/vous
      possedez/vous conservez/vous stockez/il y a) (sur/de/a/comme/me)|(savez/sait/savent) (vous
      /on/ils) (de/sur) (moi/nous)|(vous/que) (savez/avez/gardez/detenez/possedez) (sur/de/a mon)
      (moi/nous/ma personne/mon compte/mon nom/sujet)|(que/qu) (avez vous/savez vous/detenez vous
      /gardez vous/est ce que vous avez)|(me concernant/sur moi/sur ma personne/sur nous/a mon
      sujet/a mon propos/a mon nom/sur mon compte/nous concernant)|me (concern/concerns/concerne
      /concernes)|nous (concern/concerns/concerne/concernes)|qui me concerne*|(copie/double
      /extrait/releve/impression/print/photocopie/duplicata) (de/du/complet*/integral*/des/d/svp)
    |(une/la/recevoir) copie|copie|extrait|imprim* (moi/ce/mon/le/tout)|print|mon dossier|ma fiche
    |notre dossier|mes donnees|mes donees|nos donnees|mes (infos/informations/renseignements
      /signalements/notes/archives/papiers)|(fiche/dossier/historique/profil) (a mon nom/sur moi
      /complet/me concernant/de membre)|fiche|historique|fichage|fiche* (chez/quelque part)|base
      de donnees|archive*|encod* (a/sur/chez/dans/a mon nom)|encode*|enregistr* (sur/a/chez/dans)
      (moi/mon/vous/vos/notre)|stock*|detenez|detenu*|(voir/consulter/connaitre/lire/savoir) (mon
      /ma/ce que/mes/tout ce/quelles/les donnees/quoi/le contenu) (dossier/fiche/donnees/vous
      /infos)|consult* (mon/mes/ce que/les)|acceder (a/aux)|acces a (mes/mon/ces/ce/toutes)
    |(quelles/quels/quel type de) (donnees/donees/infos/informations/renseignements)|(d ou/comment
      /qui vous) (vous/avez vous/vient/vous a/a) (avez/eu/tenez/donne/mon) (mon/ma/mes/eu)|(qui/a
      qui) (a/avez vous/a eu/y a/peut) (acces/eu/transmis/donne/communique/lire/voir)|(liste
      /inventaire/apercu/total*/integralite/ensemble) (de/des) (ce/mes/tout/donnees/infos
      /renseignements)|noir sur blanc|par ecrit|transparence|communication (de/du) (mon/mes/toutes
      /dossier)|communiqu* (moi/mes/l ensemble/toutes)|fournir|fournissez|montrez moi|(montrer
      /envoyez moi/faites moi) (ce/parvenir/tout/mes)|(est/a ete) (encode/note/inscrit/enregistre
      /ecrit/conserve/garde) (sur/a/chez/dans) (moi/mon/vous/vos)|(vos/votre/les) (fichier
      /fichiers/registre/registres/papiers/archives/armoires/notes/ordinateurs) (sur/a mon/me
      /contien*/sait/dit)|(ce/qu est ce) qu (il y a/il est/on a) (dans/ecrit/note/sur/encode)|mes
      anciens|trace ecrite|(veux/voudrais/souhaite/desire/aimerais/tiens a) (voir/consulter)|(voir
      /lire/recevoir/consulter/connaitre) (ce que/mon dossier/ma fiche/mes donnees/tout ce/une
      copie)`,
  wipe_out: `effac*|efface*|effass*|supprim* (tout*/mes/mon/ma/nos/notre/les donnees/toutes
      /definitivement/completement/ce/ces/l ensemble/chaque)|suprim* (tout*/mes/mon/ma/toutes
      /completement)|suppression (de/des/definitive/totale/complete/integrale)|effacement|detrui*
    |detruis*|destruction|aneant*|elimin*|purg*|nettoy* (vos/votre/mes/les/la) (fichier*/base
      /listes/donnees/archives/traces)|vid* (mon/ma/mes/vos/tout/de) (dossier/fiche/donnees)|bru*
      (mon/ma/mes/tout/le/ca) (dossier/fiche/papiers)|bruler|broy*|broyeu*|dechiquet*|dechir*
    |incinerat*|(jet*/passez/mettez/fout*) (mon/ma/mes/tout/le/ca/moi) (dossier/fiche/papiers/a la
      /au) (poubelle/feu/bac)|poubelle|(droit a l/droit a/a l) (oubli/effacement)|(etre/qu on m)
      (oublie/oubliee/oublies/oubliees)|oublie* (completement/totalement/de vos/par vous)|oubliez
      (tout/completement/jusqu)|(plus/pas/aucune/sans/la moindre/toute) (trace/tracee/traces
      /tracees)|trace* (de moi/de mon/de nous)|(rien/plus rien/ne rien) (garder/gardez/conserver
      /ne doit/qui/de moi/sur moi/me concernant/subsist*/rester/reste/laisser)|(ne/n en/en)
      (garder/garde/gardez/conserver/conserve/conservez) (rien/aucun*/plus/pas/ni)|(plus/jamais)
      (exister/exist/exists/existe/existes/figurer/apparaitre/apparaisse/etre fiche*/garder/gardez
      /conserver)|(exister/existe/figurer/figure/apparaitre/apparaisse) (plus/nulle part/chez vous
      /dans)|(fait*/faire/faites) (disparaitre/table rase/le menage)|disparaitre|(comme si/si) je
      n (avais/etais) jamais|jamais (existe/ete la)|(tout/toutes/totalite/integralite/ensemble
      /chaque/moindre) (ce que/ce qui/mes donnees/mes infos/de mes/des donnees/mes informations
      /papier/papiers/papiere/papieres/document/documents/documente/documentes)|definitivement
    |completement|totalement|pour de bon|irreversible*|a jamais|pour toujours|de vos (fichier*
      /registre*/ordinateurs/archives/systemes/serveurs/bases/listes/papiers/tablettes)|de (votre
      /la) (base/fichier/systeme/registre)|dans vos (fichier*/archives/systemes/ordinateurs)
    |(donnees/dossier/fiche/photo*/message*/signalement*) (soient/soit/doi*/a) (supprim*/effac*
      /detrui*/retir*/disparaitre)|remise a zero|reset|delete|formater|caviard*|anonymis*
    |(confirm*/preuve/attest*) (moi/de/la/l) (la/l/le/que) (suppression/effacement/destruction)
    |jusqu a la derniere|photo* (de moi/ou on me voit/me)|copies de sauvegarde|backup*`,
  is_changed: `(a/ai/avons/est/on a/j ai) (change/changee/changes/changees)|chgt|changement
    |changer (de/d/mon/ma/mes/l/le) (adresse/numero/num/mail/nom/gsm/operateur/telephone
      /coordonnees/boite/langue/prenom)|modifi*|modification*|mettre a jour|mise a jour|mettez a
      jour|mets a jour|actualis*|adapter|adaptez|rectifi*|remplac*|remplace*|(nouveau/nouvelle
      /nouvel/nouveaux/nveau/nvelle/new) (numero*/num/nr/adresse/mail/email/e mail/gsm/tel
      /telephone/coordonnees/boite/nom/portable/fixe/operateur/domicile/logement)|(desormais
      /dorenavant/doresnavant/maintenant/a present) (au/a/c est/sur/joignable/il faut/rue/ecri*/je
      /nous/mon/mes/le/utiliser/envoyer/l adresse)|desormais|dorenavant|doresnavant|dorenavent|a
      partir (du/de/d aujourd/de maintenant/d auj*)|a dater (de/du)|a compter (de/du)|(au lieu/a
      la place/en lieu et place) (de/du/d)|a la place|au lieu|plutot (que/a/sur/en)|et non (plus
      /pas)|au profit de|passer (de/a/en) (l/la/mon)|(deviens/devient/sera/seront) (mon/le/la
      /desormais/dorenavant/valable)|(demenag*/emmenag*) (a/au/rue/de/dans/du/le/toujours)
    |transfer* (mon/vos/vers/sur/tout/l)|(ecrire/ecrivez/envoyez/envoyer/envoi/adressez/contacter
      /contactez/repondez/ecris) (moi/nous/plutot/desormais/dorenavant/maintenant/ici/sur/a l
      /uniquement/seulement) (a cette/sur cette/a l adresse/a la/sur mon/au/sur l/a mon/sur celle)
    |(en/version) (neerlandais/anglais/allemand/francais/italien/turc/arabe/nl/fr/de/en)|la langue
    |(je/nous) (passe/passons/suis passe*) (chez/a/de/en)|(notez/noter/veuillez noter/prenez note
      /prendre note/enregistrez/corrigez/encodez) (que/mon/ma/le/la/notre/svp/bien/la nouvelle/le
      nouveau/mes/l)|adresse (a/est/de/mail/email/postale/electronique)|a jour|fusionner|permuter
    |regrouper|inverser|change|changee|change*|changeons|changera|changeront`,
  old_and_new: `(ancien/ancienne/anciens/vieux/vieille/precedent*) (adresse/numero/num/mail/email
      /gsm/boite/nom/tel/telephone/domicile/compte/portable/fixe/logement/coordonnees/operateur)|l
      ancien|lancien|l ancienne|lancienne|l autre (adresse/mail/boite/numero/est/n/ne/sera/je)
    |celui d avant|celle d avant|celui (ci/la)|celle (ci/la)|(plus/n est plus/est plus/nest plus)
      (valable/valablee/valables/valablees/valide/validee/valides/validees/actif/active/d
      actualite/le bon/la bonne/bon/bonne/utilise/utilisee/utilises/utilisees/en service/consulte
      /consultee/consultes/consultees/attribue/attribuee/attribues/attribuees/releve/relevee
      /releves/relevees/le meme/la meme/correct/corrects/correcte/correctes)|(n existe/existe
      /existera/fonctionne/fonctionnera/marche/marchera/sert/servira) (plus/bientot plus/plus
      tres)|hors service|(sera/va etre/a ete/est) (coupe/coupee/coupes/coupees/supprime/supprimee
      /supprimes/supprimees/ferme/fermee/fermes/fermees/desactive/desactivee/desactives
      /desactivees/resilie/resiliee/resilies/resiliees/bloque/bloquee/bloques/bloquees/pirate
      /piratee/pirates/piratees/hacke/hackee/hackes/hackees/cloture/cloturee/clotures/cloturees)
    |pirat*|hack*|(perdu/vole*/casse*/oublie) (mon/le) (gsm/telephone/mot de passe/portable
      /smartphone/mdp)|mot de passe|mdp|(le/la/les/voici le/c est le/c est la) (nouveau/nouvelle
      /nouveaux/bon/bonne)|la nouvelle|le nouveau|le bon (numero/mail/nom/gsm)|la bonne (adresse
      /rue)|(utilis*/employ*/prenez/gardez/garder/conserv*) (plutot/desormais/uniquement/seulement
      /que/celui/celle/le/la/cette) (celui/celle/nouvelle/nouveau/ci/la/le/mon/adresse)|(avant
      /auparavant/jusqu ici/precedemment) (c etait/rue/j/au/a/le)|(etait/c etait) (avant/l ancien*
      /celui/celle)|(toujours/encore) (a/sur/au) (l/mon/ma) (ancien*/vieille/vieux)|ex (adresse
      /rue/numero)|(le/la) (meme/mien/mienne) (reste/adresse/ne)|(reste/restent/demeure)
      (inchange*/le meme/la meme/identique*/pareil/membre*/valable)|inchange*|ne change (pas/rien)
    |(supprimez/retirez/enlevez/effacez/oubliez/jetez/otez/barrez/virez) (l ancien*/l autre/le
      fixe/le numero/l adresse/le vieux/la vieille/le portable/le gsm/le precedent/celui/celle)|d
      un cote|(hotmail/skynet/gmail/voo/outlook/yahoo/proximus/belgacom) (vers/a/pour/sur/et/n/c
      /va/ferme/ne)`,
  correction: `erreur*|faute* (de/d/dans/a) (frappe/orthographe/mon/ecriture/notre)|faute|fautes
    |coquille*|erron*|incorrect*|inexact*|mal (ecrit*/orthographi*/encode*/note*/retranscrit*
      /epele*/lu/inscrit*/recopie*)|pas (le bon/la bonne/correct/corrects/correcte/correctes/juste
      /exact/exacts/exacte/exactes/bien ecrit/la meme)|(corrig*/rectifi*/correct*/rectification
      /correction)|(s/c/se/ca s/cela s) (ecrit/ecrire/orthographie/epelle/prononce) (avec/sans/en
      /comme/pas/bien/ainsi)|s ecrit|sans (accent*/s/e/h/trait/tiret)|avec (un/une/deux/accent
      /trait) (accent/s/e/t/n/l/r/k/c/h/m/p/y/i/f/x/z/tiret/trait/cedille/trema)|accent (aigu
      /grave/circonflexe/sur)|trait d union|trema|cedille|majuscule|une lettre|la lettre|un
      chiffre|(chiffre*/lettre*) (inverse*/de trop/manqu*/en moins/intervert*)|(inverse*
      /interverti*/confond*/confondu/melange*/retourne*/echange*) (mon/le/la/les/nom/avec/chiffres
      /deux/l)|confond*|confusion|(c est/cest/c) (bien/en fait/en realite/le/la/au) (et/mais) (pas
      /non)|et (pas/non/non pas) (le/la/au/rue/a/un/avec/monsieur/madame/celui/l)|(au lieu/a la
      place) (de/du)|nom de (famille/jeune fille/naissance)|mon (nom/prenom) (est/s ecrit/c est/n
      est/a/sur)|(m avez/m appelez/avez/vous m) (appele/appelee/appeles/appelees/ecrit/mis/note
      /enregistre/encode/inscrit/donne)|(m appel*/je suis) (pas/bien/monsieur/madame/mademoiselle)
    |(homme/femme/monsieur/madame) (et pas/et non)|(en fait/en realite/precisement/precisons
      /precision) (c/je/il/mon)|petite (erreur/faute/correction/precision)|(14a/12b/5bis/bis/ter)
    |code postal|numero de (maison/boite/rue)|date de naissance|deux fois (mon/le/dans)|en double
    |doublon*|(une/c est) (autre/mauvaise) (rue/personne/adresse/orthographe)|homonyme|mauvais
      (nom/numero/prenom/etage)|mauvaise (adresse/rue/orthographe)`,
  life_event: `(me suis/suis/sommes/nous sommes/s est/on s est/vais me/va se) (remarie/remariee
      /remaries/remariees/marie/mariee/maries/mariees/pacse/pacsee/pacses/pacsees/separe/separee
      /separes/separees/divorce/divorcee/divorces/divorcees)|mariage|nom (d epou*/de mariee
      /marital/de jeune fille)|jeune fille|divorc*|separ*|separation|rupture|mon ex|ex (mari/femme
      /compagn*/conjoint)|(retrait*/pension*/prepension*) (depuis/en/le/bientot/a partir)|prends
      (ma/la) (pension/retraite)|a la (pension/retraite)|mise a la (pension/retraite)|naissance
      (de/d/prevue)|(un/notre/nouveau) bebe|enceinte|accouch*|jumeaux|papa depuis|(nouveau/nouvel
      /nouvelle/change de/changement de/perdu mon) (travail/emploi/boulot/job/employeur/patron
      /poste)|employeur|licenci*|adresse (pro/professionnelle/du travail/du boulot/de mon travail)
    |mail (pro/du boulot/professionnel/du travail)|(boite/mail/adresse) pro*|entreprise ferme
    |faillite|(transition/change de sexe/change de prenom/change de genre)|(compagn*/mari/femme
      /copain/copine) (et moi/est parti*/m a quitte*/s installe)|(vivons/habitons/emmenageons)
      ensemble|installer ensemble|cohabit*|concubin*|veuve|veuf|hospitalis*|opere*|operer
    |convalescence|naturalis*|etudes|universite|service militaire|diplome|communion|promu*|nomme*
    |(suis/sommes/etre/etes/s est/bientot/jeunes) maries|mariee|remarie*`,
};
