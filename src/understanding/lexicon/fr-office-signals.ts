// French: finer ideas for the learned judge, of those who ask or thank, and of nobody. Words only.
import type { Lexicon } from "./concepts.ts";

export const frOfficeSignals: Lexicon = {
  // Questions.
  wondering: `(je/on/nous) (me/se/nous) demand*|me (demand/demands/demande/demandes)|(voudrais
      /voudrai/aimerais/aimerai/souhaite/souhaiterais/voudrions/aimerions/veux/besoin de/desire
      /cherche a) (bien/juste/d abord/simplement/) (savoir/connaitre/comprendre/avoir une info/un
      renseignement/des infos/m informer/des precisions)|savoir (si/ou/quand/combien/comment
      /pourquoi/ce que/qui/quel/quelle/a quoi)|(est ce vrai/est il vrai/c est vrai/est il exact/c
      est exact/est ce exact/est il normal/est ce normal/c est normal)|(pouvez/pourriez/peux
      /pourrais/sauriez/savez) (vous/tu) (me/m/nous/si/ou/quand/a/comment) (dire/indiquer
      /expliquer/renseigner/preciser/confirmer/eclairer/informer)|(dites/dis) (moi/nous) (si/ou
      /quand/comment/combien)|y a t il|(est/existe) (t/) il|existe t il|ya t il|(est ce qu/est ce
      que/esk/es ce que) (il/on/je/vous/le/la/les/ma/mon/c est)|esk*|est ce que|estce que|es ce
      que|peut on|puis je|doit on|dois je|faut il|fautil|peut il|peuvent ils|a t on|avez vous
    |auriez vous|allez vous|comptez vous|savez vous|sait on|que (faire/faut il/pensez vous
      /signifie/veut dire/devient)|c est quoi|c koi|cest koi|kesako|(quel/quelle/quels/quelles)
      (est/sont/sera/seraient/serait)|combien (de/coute/ca/d/faut/on/sommes)|combien|pourquoi|(qui
      /ou/quand) (est/sont/peut/doit/decide/aura/se/puis)|a quoi (sert/ca)|(simple/petite/une/j ai
      une) (question/curiosite/demande/interrogation)|question*|par curiosite|curiosite
    |renseignement*|info ou intox|(votre/un) avis|qu en pensez vous|(si/au cas ou) (je/on)
      (demenage/part/pars/veux/devient/quitte)|(je ne/je/on ne) (sais/sait) (pas/plus) (si/ou
      /quand/comment/qui/a qui)|sais pas si|pas sur (de/d/que)|quelqu un (sait/peut/saurait)|merci
      de (me dire/m informer/me renseigner/m eclairer/m indiquer)|(infos/info/information
      /informations) (sur/a propos/concernant)|(dans l attente/en attente) (de/d) (votre/une)
      reponse|eclair*|eclaircissement*|(est ce/c est) (possible/vrai/permis/normal/autorise
      /gratuit/payant/obligatoire/encore)|(peut/peuvent/puis/pourrai*/doit/dois/faut/va/vont/sera
      /serai*/est/sont/a/ont/aurai*/savez/avez/auriez) (t/) (elle/elles/ils/on/je/nous/il) (aussi
      /encore/etre/avoir/un/une/pu/le/la/les/quand/se/s/faire/me/membre)|(quel/quelle) (jour/heure
      /date/procedure/age/plp/suite/rue/difference/est/sera)|a quelle|(la/une) difference (entre
      /avec)|(se demande/voulait savoir/voudrait savoir/veut savoir)|(que/qu) (se passe/arrive
      /adviendra/doit on/dois/risque/fait on/peut on)`,
  conditions: `gratuit*|payant*|(coute/couter/cout/prix/tarif/frais/cotisation/somme/montant)
    |combien (ca coute/coute/d argent/faut il payer/ca)|cotisation*|locataire*|proprietaire*
    |copropri*|syndic|(a partir de/des) quel age|age (minimum/limite/requis/minimal)|mineur*
    |majeur*|(16/17/18) ans|ado*|etudiant*|kot*|condition* (pour/d/de/a)|condition*|critere*|exig*
    |obligatoire*|oblige*|obligation*|engage* a (quoi/rien)|implique (quoi/t)|assurance*
    |attestation*|certificat*|prime|subside*|reduction*|casier|sans papier*|nationalite*|permis
      (de/d)|statut*|reglement|regles|duree|renouvel*|chaque annee|tacite|preavis|(combien de
      temps/quelle duree/quelle frequence)|frequence|delai*|(peut on/puis je/peut il/peuvent ils
      /ont ils le droit/a t on le droit/est ce permis/est il permis/est ce autorise/est il
      interdit/c est permis/c est interdit/c est autorise/est ce legal/est ce que c est legal)
    |droit de|a t on|interdit|legal|illegal|camera* (de surveillance/de recul/privee/sur/devant
      /sonnette/declar*)|sonnette camera|declarer|declaration|autocollant*|sticker*|parrain*
    |reserve* (aux/a)|ouvert a (tous/tout le monde/qui)|(association/asbl/commerce*/commercant*
      /ecole*/entreprise*/societe*) (peut*/aussi/egalement)|asbl|(valable/suffit/suffisant)
    |(habiter/domicilie*/residence/residant*) (obligat*/a seraing/dans/hors/en dehors)|hors
      (commune/quartier)|(deux/plusieurs) (adresses/plp/groupes/personnes)|perimetre`,
  whom_to_ask: `(qui/a qui) (dois je/doit on/faut il/puis je/peut on/s adresser/contacter/appeler
      /prevenir/m adresser/est responsable/est le/est la/gere/s occupe/est en charge/remplace
      /decide/signaler/est charge*/appelle t on)|a qui|qui est (le/la/notre/charge/responsable/mon
      /maintenant)|(qui/c est qui) (le/la/qui) (responsable/chef/coordinateur/coordinatrice
      /policier/s occupe/gere/note)|c est qui|responsable*|personne de contact|contact (pour/chez
      /de/a)|point de contact|referent*|mandate*|agent de quartier|inspecteur (de quartier
      /principal)|policier de quartier|conseiller en prevention|bourgmestre|echevin*|service*
      (concerne*/technique*/communal*/proprete/compet*/travaux/environnement/prevention
      /population)|competent*|bon service|bonne adresse|bonne personne|(au/le) bon (endroit
      /service/interlocuteur)|numero (de telephone/d appel/vert/de gsm/a appeler/de la police/du
      commissariat/du service/d urgence)|(le/un/quel) (numero/gsm/tel/telephone) (de/du/d/pour
      /est)|(heures/horaire*/jours) (d ouverture/de permanence/du/de)|horaire*|ouvert* (le/jusqu
      /quand/a quelle)|permanence*|secretariat|adresse (mail/du/de la/exacte/ou)|(ou/quand) (se
      trouve/trouver/puis je trouver/se situe/est le/est la/peut on trouver)|m orienter|orienter
    |oriente*|aiguill*|(diriger/m adresser/s adresser/m adresse) (a/vers/au)|transmettre (a/au/ma)
    |faire suivre|(communiquer/donner/me donner) (le/les/son/leur) (nom/numero/coordonnees
      /adresse)|(me/nous) mettre en (contact/relation/rapport)|(ou/comment) (vous/le/la/les)
      (joindre/contacter/trouver/appeler)|le nom (du/de la/de l/de notre)|(mon/notre/le/un/votre)
      (coordinateur/mandate/referent)|qui (remplace/succede/reprend/devient)`,
  what_became: `(suite*/reponse/retour/nouvelle*) (a/de/concernant/pour/sur/au/reservee*) (mon/ma
      /mes/votre/notre/donnee/signalement/mail/plainte/demande/dossier)|(des/une/quelles)
      (nouvelle/nouvelles/suite/suites/avancee/avancees)|ou en (est/sont/est on)|(en est/ou) (le
      /la/l/on/ca) (dossier/enquete/affaire/plainte)|(qu est/que) (devenu*/est devenu*/devient
      /deviennent/s est il passe/a donne/ca donne/fait la)|du nouveau|(a t on/avez vous/ont ils/a
      t il/ont elles) (trouve/retrouve/arrete/attrape/pu/des nouvelles/eu/identifie/donne/traite
      /recu)|(avez vous/avez) (bien/) recu (mon/ma/mes)|(toujours/encore) (pas/rien/aucune) (de/eu
      /recu/vu/change/fait) (reponse/suite/nouvelle*/retour)|(pas/aucune/sans) (de/) (reponse
      /suite/nouvelle*/retour/reaction)|(j attends/attend/attendons/en attente/dans l attente)
      (toujours/encore/depuis/votre/une/de)|relance|je (reviens/relance/me permets) (vers/sur/de
      /vous)|reviens vers vous|(mon/notre/ma) (dernier/premier/precedent/precedente/precedents
      /derniere) (mail/message/courriel/courrier/signalement/lettre/demande)|(signale/ecrit/envoye
      /demande/averti/prevenu/rempli/declare) (il y a/le/en/depuis/la semaine/deja/lundi/mardi
      /mercredi/jeudi/vendredi)|(mon/le) (dossier/signalement)|(numero/reference) (de/du) (dossier
      /pv/proces)|classe* sans suite|(a ete/ont ete/est/a t il ete/sera) (traite/traitee/traites
      /traitees/transmis/pris en compte/donne/donnee/donnes/donnees/resolu/resolus/resolue
      /resolues/regle/reglee/regles/reglees/enleve/enlevee/enleves/enlevees/evacue/evacuee/evacues
      /evacuees/retrouve/retrouvee/retrouves/retrouvees/arrete/arretee/arretes/arretees/repare
      /reparee/repares/reparees)|enquete|l enquete|(au point mort/rien n a/rien n est)|(quand
      /pourquoi) (sera/seront/va t on/vont/allez vous/n a/ca prend)|depuis (lors/plus de nouvelles
      /rien/mon)|prise en charge|avancement`,
  meeting: `reunion*|reuinion*|assemblee*|seance*|rencontre*|soiree (d info*/du/plp/de/d)
    |conference*|debat*|formation*|marche exploratoire|apero*|gouter|barbecue|bbq|fete (des
      voisins/du quartier/de quartier)|drink|verre de (l amitie/nouvel)|salle (des fetes/communale
      /du/de/paroissiale/polyvalente)|maison de quartier|ordre du jour|odj|pv de (la/reunion)
    |compte rendu|proces verbal de|(date/heure/lieu) (de la/du/de l/prevu*/exacte)|(prochaine
      /derniere/prochain/dernier) (reunion/rencontre/seance/fois/rendez vous/date/assemblee
      /evenement)|rendez vous|convocation*|convie*|invitation*|invite*|(participer/assister
      /presence/present*/venir/viendrai/serai/serons/present/absent*/excuse*) (a/au/la/des
      /nombreux/pas/present*) (la reunion/reunion/present*)|m excuse|excusez (moi/mon/nous/notre)
    |excuse* pour (lundi/mardi/mercredi/jeudi/vendredi/la reunion/ce soir)|(je ne/nous ne/n)
      (pourrai/pourrons/serai/serons) pas|inscription* (a la/pour la/au) (reunion/formation/visite
      /marche/repas)|(a/de) (18h/19h/20h/18 h/19 h/20 h/18h30/19h30)|quelle (heure/date/salle)|a
      quelle heure|quel jour|c est quand|quand (est/a lieu/aura lieu/se tient/est prevu*/sera/est
      ce)|reporte*|powerpoint|presentation|intervenant*|orateur*|amener|apporter (quelque/un/une
      /des)|accompagn*|calendrier|agenda`,
  for_third: `(ma/mon/mes/notre/nos) (mere/pere/maman/papa/voisin/voisine/voisins/parents/tante
      /oncle/grand mere/grand pere/mamy/mamie/papy/belle mere/beau pere/soeur/frere/fils/fille/ami
      /amie/copine/copain/neveu/niece/marraine/parrain/collegue/beau frere/belle soeur/patiente
      /locataire) (n a/n ont/ne/est/voudrait/veut/aimerait/souhaite/m a charge*/me demande/me
      charge/n est/a/sont/habite/peut/qui/pas/ose)|(n a/n ont/ni/a pas/sans) (pas/) (internet/d
      internet/d ordinateur/de mail/d adresse/mail/de gsm/l internet/d e mail/ordinateur)|pas
      internet|sait pas (ecrire/lire/se servir/comment/utiliser)|(ne/) sait (ni/pas) (lire/ecrire)
    |(il/elle/ils/elles) (voudrai/voudrais/voudrait/aimerai/aimerais/aimerait/veut/veulent
      /souhaite/souhaiterais/souhaitons/desire/desiree/desires/desirees/n a/n ont/n ose/demande
      /demandee/demandes/demandees/ne sait/ne recoit/recoit/est d accord/ne veut/ne souhaite)|(l
      /les/la/le) (inscrire/ajouter/enlever/retirer/supprimer/desinscrire/prevenir/mettre/rajouter
      /abonner)|(son/sa/leur/ses/leurs) (nom/adresse/mail/numero/gsm/inscription/accord
      /coordonnees/boite/desinscription/dossier/place)|(me/m/nous) (charge/chargee/charges
      /chargees/demande/demandee/demandes/demandees) de|charge* (de/d) (vous/demander/ecrire)|a sa
      (demande/place)|en son nom|au nom de|de la part de|pour (elle/lui/eux/elles)|tuteur|tutelle
    |curateur|administrat* de|procuration|mandat de|aidant*|aide (familiale/menagere/soignante)
    |assistante sociale|infirmiere de|medecin de|cpas|je (traduis/transmets/ecris) (pour/sa/leur
      /a)|traduis|traduit pour|dicte|(pour/de la part de) (ma/mon/mes/notre/nos/un/une) (mere/pere
      /maman/papa/voisin/voisine/parents/tante/oncle/grand mere/grand pere/ami/amie/fils/fille
      /mari/femme/beau pere/belle mere/soeur/frere/patiente/cliente/collegue/dame/couple/compagne)
    |(a la demande/au nom) (de/d)`,
  for_a_while: `(en/mes/nos/les/de/des/aux) (vacances/conges/conge)|vacances|(en/partir en/part
      en) (voyage/vacances/croisiere/mission/stage/conge/convalescence/revalidation/cure)|jusqu (a
      /au/en) (mon/notre/nouvel/debut/fin/ordre/septembre/octobre/novembre/decembre/janvier
      /fevrier/mars/avril/mai/juin/juillet/aout/paques/noel/la/le/l)|nouvel ordre|d ici la|(de
      /entre) (janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre
      /decembre) (a/et/jusqu)|(a/de/des) (mon/notre) retour|retour (le/en/prevu/vers/fin/debut/de)
    |(suspen*/pause/mise en veille/interrompre/interruption/interromp*/geler/stand by/en attente)
    |mettre en (pause/veille/attente/suspens)|pause|temporair*|provisoir*|momentan*|un (certain
      /petit) temps|quelque temps|un temps|pour le moment|pour l instant|(six/deux/trois/quatre
      /quelques/plusieurs/6/2/3/4) (mois/semaines) (a/en/sans/a l/au/de)|(gard*/conserv*/laiss*
      /reserv*) (moi/ma/mon/nous/notre) (place/inscription/adhesion/dans/sur/comme)|ma place
    |reprend* (a/en/des/apres/quand/mon)|reprise|(au/en) (maroc/portugal/espagne/italie/turquie
      /sud/thailande/algerie/tunisie/congo/france/mer/cote) (jusqu/pour/pendant/de/tout)|(hiver
      /ete) (au/en/dans)|hivern*|camping car|caravane|(sans/pas de) (couper/quitter/supprimer
      /desinscription/me desinscrire/me supprimer/perdre)|(reste*/restons/rester) (membre*
      /inscrit*/dans)|moins (de/souvent/frequent)|seulement (les/des/un/une)|un (seul/envoi/mail)
      (par/mail/groupe/envoi)|(pas/rien) (recevoir/avant/pendant/jusqu)|au ski|sejour|revalid*
    |convalesc*|repos complet|immobilis*|(pendant/durant/jusqu a/d ici/le temps de) (mon/ma/notre
      /nos/mes/les/la) (absence/vacances/retour/sejour/hospitalisation/convalescence/travaux
      /revalidation/grossesse/voyage/periode/conges)|le temps (de/des/que)|(pendant/pour/durant)
      (un/une/deux/trois/quelques/six) (mois/semaines/temps/moment/annee)`,
  // Thanks and greetings.
  compliment: `bravo|felicitation*|felicit*|chapeau|bien joue|(beau/bon/super/excellent/joli/sacre
      /formidable/magnifique/fameux/quel/grand/tres bon) (travail/boulot/job/taf/initiative
      /conseil*/service/esprit/accueil)|travail (remarquable/formidable/accompli/fourni/utile/que
      vous/efficace/precieux)|(super/top/genial*/geniaux/genials/extra/parfait/nickel/impec*
      /excellent*/formidable*/fantastique*/chouette/cool/sympa/au top/magnifique/nikel/formid
      /terrible/tof/d enfer/mega)|merci (beaucoup/mille fois/infiniment/a toute/a tous/pour/encore
      /du fond/de tout/a l equipe/de votre/pour votre/vraiment/grandement/tout plein/a vous/d
      avoir/a la/au/aux/chef/les/bcp)|(mille/grand/immense/gros/sincere/tres grand/enorme
      /sincere*) (merci*/mercis)|remerci*|reconnaiss*|gratitude|sais gre|vous en sais gre
    |chaleureu*|de tout coeur|du fond du coeur|fier* de (vous/nos/notre/faire)|grace a (vous/votre
      /vos/lui/elle/eux/au plp/a l/la/cette/ce)|grace a (vous/votre/vos/lui/au plp)|fiere
      chandelle|(vous etes/t es/etes/vs etes) (super/top/les meilleurs/formidable/formidablee
      /formidables/formidablees/genia*/au top/gentil/gentils/gentile/gentiles/precieu/precieus
      /precieue/precieues/un ange/des anges/adorable/adorablee/adorables/adorablees/trop/bien)
    |(continuez/continue) (comme ca/ainsi/ne changez/surtout/a/le bon/votre)|poursuivez|ne changez
      rien|changez rien|(tres/fort/trop/vraiment/bien/si/super) (utile/utilee/utiles/utilees
      /efficace/efficacee/efficaces/efficacees/gentil/gentils/gentile/gentiles/aimable/aimablee
      /aimables/aimablees/rapide/rapidee/rapides/rapidees/professionnel/professionnels
      /professionnele/professionneles/clair/clairs/claire/claires/interessant/interessants
      /interessante/interessantes/touche/touchee/touches/touchees/emu/emus/emue/emues/content
      /contents/contente/contentes/satisfait/satisfaits/satisfaite/satisfaites/competent
      /competents/competente/competentes/instructi/instructis/instructie/instructies/sympa*
      /agreable/precieu/precieus/precieue/precieues/humain/humains/humaine/humaines/bien)
    |efficace*|efficacite|rapidite|reactivite|reactif*|disponibilite|gentillesse|professionnalisme
    |patience|devouement|devoue*|amabilite|courtois*|courage|generosite|humanite|ecoute|(belle
      /bonne/super/chouette/excellente) (initiative/idee/soiree/reunion/equipe/journee/fete/info
      /rencontre/ambiance/organisation/action)|touche*|emu*|soulage*|rassure*|satisf*|contente
    |content|heureu* (de/d)|(votre/vos) (conseil/conseils/aide/soutien/gentillesse/patience
      /reponse/rapidite/efficacite/devouement/ecoute/accueil/intervention/passage/travail
      /bienveillance/disponibilite)|compliment*|pouce|tous mes (compliments/remerciements)|(nous/m
      /me) (a/ont/avez) (bien/beaucoup/tellement/) (aide*/sauve*/rassure*/rendu service/evite
      /touche*)|rendu service|tip top|merki|mercii*`,
  happy_end: `(a ete/est/ont ete/sont/s est/on l a/l ai/l avons/a/ont) (enfin/bien/) (retrouve*
      /repare*/enleve*/nettoye*/evacue*/ramasse*/resolu*/regle*/arrange*/remplace*/rendu*
      /recupere*/rentre*/revenu*/arrete*/rallume*/debarrasse*/rebouche*/disparu*/identifie*/fini*
      /calme*)|recuper*|rentre* (sain/a la maison/tout seul/chez)|sain* et sauf*|(tout/cela/l
      affaire/probleme) (est/) (rentre dans l ordre/arrange*/regle*/resolu*/en ordre/bien fini
      /bien termine/va bien/va mieux/ok/bien/propre/s est bien/est bien)|dans l ordre|en ordre|s
      est arrange*|finit bien|fini bien|(probleme/souci/affaire) (resolu*/regle*/solutionne*
      /clos*)|resolu*|regle|solutionn*|(tout/redevenu*/a nouveau/de nouveau/enfin) (propre*/calme*
      /tranquille*/comme neuf/nickel/net)|calme revenu|(plus/aucun) (de sacs/un sac/de dechets/de
      bruit/de soucis/de probleme*/rien a/aucun sac/personne)|plus (rien/de) (a signaler
      /nouvelles)|rien a (ajouter/signaler/redire/demander/dire)|rien de plus|fausse (alerte
      /alarme)|plus de peur que de mal|bonne nouvelle|heureu* (denouement/issue/fin/nouvelle
      /hasard)|(tout est/c est) bien qui|happy end|bien recu|c est (fait/note/bon/regle/ok/clair)
    |(note/compris/lu/recu) (merci/bien/cinq sur cinq)|bien (note/lu/recu/compris/arrive/arrivee
      /arrives/arrivees)|message (lu/recu/bien recu)|accuse bonne reception|ok merci|(ok/d accord)
      (bien/merci/note/c est)|j ai compris|tout est (clair/juste/bon/en ordre/ok/reuni)|ca (marche
      /fonctionne/roule)|ca a marche|(dors/dormi/dormir/dormirai/dort) (mieux/comme/tranquille*
      /enfin/bien)|soulage*|rassure*|merci (a celui/a celle/a la personne/au voisin/a la dame/au
      monsieur)|(coupable*/voleur*/auteur*) (a ete/ont ete/est/sont/arrete*/identifie*/attrape*
      /coffre*)|attrape*|condamne*|guerie*|sorti* de l hopital|(lampadaire/eclairage/lampe/rue)
      (remarche/refonctionne/repare*/rallume*/eclaire)|remarche|reparation|il va (bien/mieux)|elle
      va (bien/mieux)`,
  warm_wishes: `(joyeu*/bon/bonne*/belle*/heureu*/excellent*/jolie) (noel/annee/fete*/paques
      /anniversaire/reveillon/saint nicolas/saint valentin/nouvel an/fin d annee/halloween
      /vacances/ete/ramadan/pentecote/toussaint/carnaval/week end/weekend/dimanche/journee/soiree
      /retraite/pension/convalescence/route/continuation/nuit/semaine/rentree/samedi/fin de
      semaine/lundi/mardi/jeudi/vendredi)|meilleurs (voeux/souhaits)|voeux|(tous/mes/nos) (mes/nos
      /meilleurs) (voeux/souhaits/pensees)|souhait* (a tous/a toute/une/un/de/plein/plus/a vous/le
      meilleur/beaucoup/tout)|(bonne/meilleure) sante|prompt retablissement|retabliss*|bon
      retablissement|bon courage|courage a|pensees (emues/pour/a)|je pense a vous|nous pensons|de
      tout coeur avec|(sincere*/toutes nos/mes/nos) condoleances|bises|bise|bisou|bisous|bizou*
    |bisoux|becs|gros bec*|baiser*|embrasse*|vous (embrasse/embrassee/embrasses/embrassees)|calin*
    |xxx|amitie*|amicalement|affectueu*|chaleureusement|chaleureuses|gateau*|gateaux|tarte*
    |cougnou*|cramique*|chocolat*|pralines|bouquet*|carte (postale/de voeux/de)|bonheur|prosperite
    |amour|joie|paques|eid|aid|ramadan|noel|nouvel an|saint nicolas|que (cette/la/l/le) (nouvelle
      /annee/nouvel) (vous/annee/soit/apporte/nous)|(vous/vos) (apporte/apportes/familles)|(a
      toute/a vous et/pour toute) (l equipe/votre/la famille)|portez vous bien|prenez soin|soin de
      (vous/toi)|reposez vous|profitez*|merite*|bienvenue|dieu vous|benisse*|benedict*|que dieu
    |bon vent|(coucou/bonjour/salutations/soleil) (de/du/d) (la/l/le/espagne/italie/vacances/mer)`,
  // Nobody's letters.
  sales: `offre* (exclusive*/speciale*/promotionnelle*/limitee*/sans engagement/valable*
      /commerciale*/exceptionnel*/de/d emploi/en/gratuite/du/pour/d achat)|(notre/nos/cette/une/l)
      (offre/offres)|promo*|promotion*|soldes|remise*|rabais|ristourne*|reduction*|profitez*|ne
      manquez pas|devis|gratuit et sans engagement|sans engagement|sans frais|tarif*|prix
      (attracti*/imbattable*/choc/special*/bas/usine/avantageux)|meilleur* prix|(nos/notre/de)
      (produit/produits/service/services/gamme/solution/solutions/prestation/prestations/catalogue
      /societe/entreprise/equipe commerciale/magasin/client/clients/partenaires/experts
      /techniciens/installateur/installateurs)|produit*|catalogue|societe|entreprise|sprl|srl|sarl
    |(expert*/leader/specialis*/specialiste*/professionnel*) (en/du/de/dans/des/depuis/de la)
    |(panneau*/panneaux) (solaire*/photovolt*)|photovolt*|pompe* a chaleur|isolation|porte*
      blindee*|alarme (sans fil/gratuite/connectee/pour/offerte)|systeme* d alarme
    |telesurveillance|camera* (connectee*/offerte*/de surveillance/hd/4k/ip)|installation (offerte
      /gratuite/de/rapide/incluse)|(pose/livraison) (gratuite/offerte/en/comprise/rapide/incluse)
    |livraison|commande*|commandez|achetez|(prendre/prenez/fixer/convenir/planifi*) (un/d un)
      (rendez vous/appel)|demonstration*|conseiller (commercial/vous/technique)|(commercial*
      /account/sales/business/marketing/consultant*/representant*)|referencement|seo|site (web
      /internet) (professionnel/n/apparait/pour)|(visibilite/trafic/leads/prospects/backlink*)
    |votre (entreprise/societe/business/etablissement/activite/site web/commerce)|partenariat
      (commercial/gagnant)|collaborat* (commerciale/avec votre)|webinaire|webinar|salon
      (professionnel/de)|(candidature/cv/lettre de motivation/stage/emploi/recrut*/embauche*
      /interim*)|nettoyage (de vos/professionnel/toiture)|debouch*|demoussage|depannage|ramonage
    |demenageurs|assurance* (auto/vie/habitation/hospitalisation)|energie (verte/moins)
    |fournisseur*|comparat*|economis*|jusqu au (31/30/28/15)|places limitees|derniere* (chance
      /place*/jours)|(facture/bon de commande/paiement/acompte/echeance/solde) (n/numero/impaye*
      /de/en/ci jointe/du/ouverte)|facture*|huissier|impay*|tva|htva|tvac|clientele|fideli*|bon de
      (reduction/achat/commande)|carte cadeau|code promo`,
  money_bait: `pret* (entre particuliers/d argent/rapide*/personnel*/sans/a/immobilier/de)|credit*
      (rapide/facile/sans/immediat/a)|financement*|taux (d interet/de/fixe/avantageux)|(gagne*
      /gagnez/gagner/gagnant*/remporte*) (un/une/le/la/au/de/a/des/l/iphone/euro*)|gagnant*
    |felicitations (vous/votre/a)|tirage au sort|tire* au sort|loterie|lotto|jackpot|concours
    |cadeau*|iphone|samsung|voucher|bon (de/d) (50/100/200/250/500/achat)|heritage|heritier|legs
    |leguer|legat*|(veuve/orphelin*/mourante/cancer) (riche/de/souhait*/sans)|don de|donation*
    |fonds|transfert (de fonds/d argent/bancaire/de)|transferer (la somme/les fonds/cette/une)
    |million*|dollars|usd|(cryptomonnaie*/crypto/bitcoin*/btc/trading/forex/bourse/investir
      /investiss*/investissement*/rendement*/placement*/benefice*/portefeuille)|crypto*|bitcoin*
    |trading|investir|investiss*|rendement*|placement*|(coordonnees/compte*/releve/code*/carte*
      /donnees) (bancaire*/de banque/de paiement)|iban|bic|rib|numero de (compte/carte)|carte
      (bancaire/de credit/bleue)|code (pin/secret)|(votre/un/le) (colis/paquet/envoi) (est/a ete/n
      /en attente/attend/bloque/retenu/sera/vous/n a pas)|colis (en attente/bloque/retenu/en
      souffrance/non)|douane*|frais (de dossier/de livraison/de douane/de port/d envoi/d
      expedition/de)|(western union/moneygram/paysafe*/pcs/transcash/neosurf/coupons)|recharge*
    |remboursement*|rembours*|(impots/spf finances/fisc/tax) (remboursement/vous)|amende*|payer
      (sous/dans/avant/immediatement/ici)|paiement (immediat/en attente/refuse/echoue/en ligne)
    |webcam|chantage|video* intime*|(pirate/hacke) votre|mot de passe (est/a ete)|virement*
    |banquier|avocat (du/de/au/du defunt)|notaire (maitre/me)|maitre|confidentiel*|rencontre*
      (serieuse*/coquine*/femmes)|celibataire*|(femme/homme) (douce/serieu*/seule) (cherche/de)
    |medium|voyant*|marabout|retour (de l etre aime/affectif)|viagra|casino|bonus|revenu* (passif*
      /complement*/supplementaire*)|travail a domicile|gagner de l argent|(riche/richesse/fortune)`,
  link_bait: `cliqu*|clic|cliquez|(ce/le/sur le/suivant le/suivez le/via le/par le) lien|lien (ci
      dessous/suivant/ci apres/securise/de confirmation/pour)|ci dessous|(connect*/identifi*
      /authentifi*/loguez/logger/login) (vous/a votre/vos/sur)|se connecter|connectez|identifiant*
    |(confirm*/verifi*/valid*/reactiv*/activ*/mett* a jour/debloqu*/securis*/regularis*/renouvel*)
      (votre/vos/le/la/ce) (compte/identite/adresse/acces/information*/donnees/paiement/email/e
      mail/profil/abonnement/commande/inscription/carte/boite)|votre (compte/acces/profil
      /abonnement/boite/session/carte/mot de passe/espace/itsme/application) (est/a ete/sera
      /expire*/bloque*/suspendu*/limite*/client/personnel/itsme)|compte (bloque/suspendu/desactive
      /limite/restreint/client)|activite (suspecte/inhabituelle)|(se/vous/me) (desabonner
      /desinscrire) (cliquez/ici/de cette/en cliquant/de la/de notre)|pour vous (desinscrire
      /desabonner)|desabonner|desinscription en (ligne/un clic)|newsletter*|infolettre|(voir
      /afficher/consulter/lire) (ce/cet/la/en/le/cette/dans) (message/mail/e mail/email/ligne
      /version/navigateur/newsletter)|version (en ligne/web)|(dans/votre) navigateur|https|http
    |www|telecharg*|piece jointe|ouvrez (le/la/ce/votre)|scannez|qr code|appli|application mobile
    |(sous/dans les/d ici) (12/24/48/72) (heures/h)|expire*|expirer|(faute/a defaut) de quoi|sans
      (action/reaction/reponse) de votre part|sera (supprime/suspendu/desactive/bloque/resilie)
      (dans/si/definitivement/sous)|mentions legales|politique de confidentialite|preferences
    |gerer (vos/mes)|modifier (vos/mes) preferences|(itsme/paypal/netflix/amazon/microsoft/google
      /apple/bpost/dhl/ups/fedex/belfius/ing/kbc/bnp/proximus/facebook/instagram/telenet/orange
      /office365/docusign/wetransfer/dropbox/linkedin) (a/vous/compte/securite/support/service
      /belgique/client)|desinscrire de cette|vous recevez (ce/cet/cette) (mail/email/e mail
      /message/courriel/newsletter) (car/parce/suite)|(sondage/enquete/questionnaire) (de
      satisfaction/en ligne)|enquete de satisfaction|avis google|recommander*|donnez votre avis
    |repondez (en/au/a) (deux/cinq/questionnaire/l enquete)|webinaire|inscrivez vous (vite/avant
      /ici/des/sur/gratuitement/maintenant)`,
  pass_it_on: `(transfer*/transmet*/fait* suivre/faire suivre/envoy*/renvoi*/renvoy*/partag*
      /diffus*/communiqu*/relay*/repost*) (ce/cet/cette/a/aux/le/la/ceci/l/au/svp/massivement/moi)
      (message/mail/a/tous/toutes/texte/vos/info/information/contacts/amis/douze/dix/maximum/un
      maximum/petition/video/alerte)|(a/aux) (tous/toutes/maximum/10/12/15/20) (vos/tes/les/de)
      (contact*/ami*/connaissances/amies/personnes/voisins/proches/vos)|(tous/toutes) (vos/tes)
      (contact*/ami*/connaissances/proches)|(faites/faire) (passer/tourner/circuler)|a faire
      (tourner/circuler/suivre)|fais tourner|faites tourner|partagez|partage*|chaine|(casse*/bris*
      /romp*/interromp*) (pas/) (la/cette) chaine|porte bonheur|malheur|sept ans|ange gardien
    |priere*|prier|prions|dieu|jesus|seigneur|bible|evangile|apocalypse|prophet*|eternel|sauveur
    |petition*|signez|signature*|manifest*|rassemblement|mobilis*|(greve/syndicat/cgsp/fgtb/csc)
    |election*|(votez/voter/vote/votes) (pour/contre/utile/liste/le)|votez|candidat* (aux/sur/a la
      /de la/pour le/du)|liste (numero/n/electorale/du)|campagne (electorale/de)|parti (socialiste
      /liberal/du/politique)|(ps/mr/ecolo/ptb/engages/defi) (de/vous/seraing)|(attention/alerte)
      (a tous/virus/info/importante/tous/voisins)|(nouveau/dangereux) virus|hoax|info verifiee|la
      police (confirme/conseille/demande)|(urgent/important) (a/faites/partagez/diffus*)|complot*
    |vaccin*|covid|5g|chemtrail*|soutenez|soutenir|appel aux dons|tombola|cagnotte|crowdfund*
    |telethon|cap 48|blague*|histoire drole|recette*|horoscope|poeme|texte (a mediter/magnifique)
    |(bonne/excellente) lecture|article interessant|video (a voir/incroyable)|invitation (a/au
      /aux)|vernissage|loto|souper (spaghetti/boudin/annuel/de)|marche de noel|brocante*|vide
      grenier*|electeur*|electoral*`,
  out_of_office: `(je suis/nous sommes/actuellement/suis/serai/est/etant) (actuellement/) (absent*
      /en conge*/en vacances/hors du bureau/indisponible*/en deplacement/en formation/en mission
      /en conge de maladie/en maladie/en reunion/injoignable*/ferme*/en arret/a l etranger/en
      voyage)|absent* (du/jusqu/pour/le/de/ce/les/et/actuellement/a partir)|absence (du/jusqu/du
      bureau/prolongee/de longue/pour)|message d absence|(en/mon/notre/annuel*) conge*|conge (de
      maternite/parental/annuel/sabbatique/de maladie/paternite/d allaitement)|hors (du/de)
      (bureau/mon bureau)|out of office|afwezig*|(de/mon/a mon/des mon/notre) retour (le/prevu/au
      bureau/a partir/fin/debut/lundi/mardi/mercredi/jeudi/vendredi/de)|retour (le/prevu/lundi
      /mardi)|(serai/serons/suis) de retour|de retour (le/lundi/mardi/mercredi/jeudi/vendredi/au
      bureau/en/a partir)|(a/des/apres) mon retour|(repondrai/repondrons/reviendrai/traiterai
      /lirai/consulterai/prendrai connaissance/donnerai suite/contacterai) (des/a/au/vers/pas/le
      /plus/mes/votre/dans/vous/de/que/avec)|(repondre*/repond*) (des/a mon retour/avec retard
      /plus tard/pas avant/dans les)|(en cas d/pour toute/si) (urgence/question urgente/urgent
      /demande urgente/c est urgent)|en cas de (besoin/probleme/question)|(contact*/adress*) (vous
      /mon/ma/a) (collegue/remplac*/au/a/mon/ma/directement)|(mon/ma/mes) (collegue/collegues
      /remplac/remplacs/assistante/confrere/secretaire/adjointe)|remplac* (par/jusqu/pendant
      /durant/est/dr)|(acces/consult*) (limite/irregulier*/pas/peu/sporadique*/rarement) (a/mes
      /aux/mails)|acces (limite/restreint)|(bureaux/secretariat/cabinet/magasin/etude/maison
      communale/service*/administration/agence/ecole/boulangerie/pharmacie/guichet*) (est/sont
      /sera/seront/restera/ferme*/reprendra/fermera)|(fermes/fermee/fermees/ferme) (du/jusqu/pour
      /le/ce/les/exceptionnellement/pendant/ces/a/en)|fermeture (annuelle/exceptionnelle/du
      /estivale/des/de/pour)|(jour*/conge) (ferie*/legal)|jours feries|reouverture|(rouvre*
      /rouvrira/rouvrirons/reprend*) (le/des/ses/lundi/en/a partir)|(ne/n) (serai/suis/travaille
      /lis/consulte/pourrai) (pas/plus/que/guere) (joignable*/disponible*/present*/le/les/mes/vos
      /en mesure/consulter/lire/repondre)|mi temps|temps partiel|teletravail|interimaire|je
      conduis|ne pas deranger|reponse automatique|message automatique|automatische|abwesenheit
    |repondeur|1733|arret maladie|incapacite|reseau (capricieux/limite)|deconnect*`,
  box_unread: `(ne/n) (travaille/travaillons/travaillent/fait/est/exerce/occupe) plus (pour/au
      /chez/a/dans/partie/au sein/ici/employe*/en fonction/en service/cette/ce)|travail* plus|(a
      /ai/est) quitte (la/notre/l/le/ses/mes/son) (societe/entreprise/service/institution
      /organisation/fonctions/poste/etablissement)|quitte (la societe/l entreprise/ses fonctions
      /notre service/le service/notre societe)|(parti*/admis*) (a la/en) (retraite/pension)|pris
      (ma/sa) (pension/retraite)|a la retraite|(cette/ma/l/la/notre) (adresse/boite/messagerie
      /boite mail/adresse mail/adresse electronique/boite aux lettres) (n/ne/est/sera/va/a) (est
      /plus/ete/pas/desormais/bientot/utilise*/supprime*/desactive*/ferme*/etre)|(adresse/boite
      /mail/messagerie/compte) (n est/est/sera/n sera/ne sera) (plus/pas) (consulte*/lu/utilise*
      /active*/relev*/valable*/surveille*/valide*/en service)|n est (plus/pas) (consulte*/lu
      /utilise*/active*/relev*/valable*/surveille*/valide*)|(plus/pas) (consulte/consultee
      /consultes/consultees/releve/relevee/releves/relevees/surveille/surveillee/surveilles
      /surveillees/lue)|(ne/n y) (pas/plus) repond*|ne (pas/) (repond*/repondez) (pas/) (a ce/a
      cet/a cette/directement)|ne pas repondre|no reply|noreply|do not reply|boite (fonctionnelle
      /d envoi/generique)|envoi seul|(sera/ne sera/seront) (lu/pas lu/traite/traitee/traites
      /traitees/supprime/supprimee/supprimes/supprimees/transfere/transferee/transferes
      /transferees/redirige/redirigee/rediriges/redirigees) (par/pas/automatiquement/a mon/vers)
    |redirig*|(transfer*/transmis*/redirige*) (automatiquement/a ma/vers/au service/a mon)
    |(dorenavant/desormais/veuillez/merci de/a l avenir) (m ecrire/adresser/envoyer/utiliser
      /contacter/ecrire/nous ecrire/vous adresser/changer/mettre)|(nouvelle/ma nouvelle/autre)
      adresse (mail/email/e mail/est/electronique)|veuillez (utiliser/adresser/contacter/noter
      /mettre/envoyer/desormais)|mett* (a jour/vos contacts/votre carnet)|vos contacts|carnet d
      adresses|plus (personne/aucun)|par personne|destinataire (ne/n/protege/inconnu/est)|message
      (genere/envoye/automatique) (automatiquement/par)|genere automatiquement|automatiqu*
    |automatisme|assistant virtuel|chatbot|robot|(lis/lit/consulte) (mes/ses/plus/que/rarement
      /uniquement) (mails/mail/courriels/le/une/plus)|une fois par (semaine/mois)`,
  acknowledged: `(avons/ai/a) (bien/) recu (votre/ta/vos)|bien recu votre|accus* (de/) reception
    |accusons|confirm* (la/) (bonne/) (reception/prise)|(votre/ta) (message/demande/mail/e mail
      /courriel/email/dossier/candidature/plainte/question/requete/signalement/commande
      /inscription) (a/est/nous/sera/n/vous/numero/nr/ref*) (bien/ete/enregistre*/parvenu*/est
      /traite*/transmis*/pris*/en cours)|(ticket/demande/dossier/incident/requete/case) (n/no
      /numero/nr/ouvert/cree/id/a ete/ref*)|ticket|numero de (dossier/demande/suivi/reference
      /ticket/la demande)|numero (de/d) (suivi/dossier)|ref|reference|references|nos ref|vos ref
    |jours ouvrables|jours ouvres|(dans les/meilleurs/plus brefs/brefs/courts) (meilleurs/plus/)
      (delais/delai/brefs)|meilleurs delais|brefs delais|delai (de/moyen/maximum/d)|(traiterons
      /traitera/repondrons/repondra/recontacter*/reviendrons/reviendra/contacterons/prendrons
      /prendra) (votre/vous/a/vers/contact/dans/au/des)|(un/notre/nos/une) (conseiller/conseillere
      /conseillers/collaborateur/collaboratrice/agent/agents/gestionnaire/gestionnaires/equipe
      /equipes/service/services/operateur/operatrice) (vous/va/prendra/traite/reviendra/repondra
      /traitera)|pris en charge|prise en charge|en cours de traitement|traitement de (votre/la)
      demande|(merci/nous vous remercions) (de/pour) (votre/de votre/l) (message/demande/patience
      /confiance/interet/contact/mail/e mail/courriel/prise)|(helpdesk/support/service client*
      /service clientele/call center/guichet/secretariat/back office/administration/front office)
    |(ne pas/sans) modifier l objet|(enregistre*/encode*) (sous/dans/avec/le)|message (automatique
      /est genere/genere)|(ceci/ce message) (est/a ete) (un/une/genere*/envoye/confirmation)
    |confirmation (de/d/automatique)|copie (de/) (votre/du) (message/demande)|(sans/faute de)
      (reponse/nouvelles) (de notre/dans/sous/apres)|prioris*|afflux|grand nombre|en raison (du/d
      un/de/des)|(code/lien) (de/d) (verification/confirmation/activation)|recopi* le code
    |verification de l expediteur|heures d ouverture|joignable (du/de/au)|faq|foire aux questions`,
  undelivered: `(pas/pu/impossible de/n a pu) (etre/ete/la) (remettre/delivrer/livrer/delivre*
      /remis*/distribu*)|(pas/non/pu) (etre/ete/) (remis*/delivre*/distribue*/livre*/achemine*
      /envoye)|non (remis*/distribue*/delivre*/livre*)|(echec/erreur) (de/d/lors) (la/l/remise
      /distribution/envoi/livraison/delivrance/transmission)|undeliver*|undelivered|delivery
      (status/failed/failure/has)|mail delivery|mailer daemon|daemon|postmaster|returned mail
    |failure notice|(retour*/renvoye*/revenu*) (a l/au) expediteur|boite (aux lettres/de reception
      /mail/de) (est/) (pleine/saturee/inconnue/inexistante/du destinataire)|mailbox (full
      /unavailable/is)|quota|over quota|(quota/limite/espace/capacite) (de/depasse*/disponible
      /atteint*/stockage)|(utilisateur/destinataire/adresse/user/compte/domaine/recipient/hote)
      (inconnu*/inexistant*/introuvable/n existe/unknown/rejected/not/n a pas/invalide/incorrect*
      /desactive*)|(n existe/existe) (pas/plus) (ou/sur/chez/dans)|550|552|554|421|smtp|5 1 1|5 2
      2|4 4 1|(message/mail/courriel/envoi) (n a/a ete/est/non/refuse/refusee/refuses/refusees
      /rejete/rejetee/rejetes/rejetees/bloque/bloquee/bloques/bloquees/trop/retarde/retardee
      /retardes/retardees/retourne/retournee/retournes/retournees/en attente) (pas/rejete*/refuse*
      /bloque*/retarde*/volumineux/mis/en)|(rejete*/refuse*/bloque*) (par/comme/car)|rejete*
    |retarde|delayed|(nouvelle/prochaine/autre) tentative*|(tentative*/tenter*/reessay*/essayer*)
      (de/a/pendant/encore/nouveau/dans/plus)|reessay*|temporairement|serveur (de/distant/du/a/n
      /ne)|serveur*|filtre* (anti/anti spam)|quarantaine|pourriel*|trop (volumineu/volumineus
      /volumineue/volumineues)|diagnostic|code d erreur|dns|host`,
};
