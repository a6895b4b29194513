// French, as it is written in Belgium: who is meant, wishes, membership, data, courtesy, machines. What
// people see and fear stands in fr-seen.ts. Words only; the rules that join them are elsewhere.
import type { Lexicon } from "./concepts.ts";
import { frSeen } from "./fr-seen.ts";

export const fr: Lexicon = {
  ...frSeen,

  // Who is meant.
  self: "je|j|on|nous|moi|(ma femme/mon mari/mon epouse/mon epoux/ma compagne/mon compagnon) et moi",
  me: `me|m|moi|nous|(mon/notre/mes/nos) (adresse/adresses/mail/nom/noms/prenom/numero/gsm/coordonnees)
    |(mon/notre) (e mail/courriel/email/compte/inscription)|(ma/notre) boite|mienne|la notre`,
  they: `elle|ils|elles|lui|eux|leur|il (veut/voudrait/aimerait/souhaite/souhaiterait/desire/prefere/prefererait/a
      /n a/habite/sait/peut/pourrait/demande/va/vit)|il ne (veut/souhaite/desire/peut/sait)`,
  for_them: `(l/les) (inscri*/ajout*/enlev*/abonn*/desinscri*/desabonn*/affili*/enregistrer/effacer/oter/integrer/avertir
      /informer/prevenir)|(le/la/les) (retirer/rayer/supprimer/desinscri*/desabonn*/mettre/remettre/radier/biffer
      /prevenir/noter/rajouter/sortir/reinscri*)|(lui/leur) (envoy*/ecri*/faire/transmettre)|(son/sa/ses/leur/leurs)
      (adresse/adresses/nom/noms/mail/inscription/coordonnees/numero/prenom/gsm)|a sa place|en son nom|pour (elle/lui/eux)`,
  other_person: `(ma/mon/mes/notre/nos) (mere/pere/maman/papa/parents/voisine/voisin/voisins/voisines/soeur
      /soeurs/frere/freres/fils/fille/filles/enfants/tante/oncle/mamy/mamie/papy/papi/ami/amie/amis/amies
      /cousin/cousine/collegue/collegues/marraine/parrain/patiente/patient/patients/locataire/locataires
      /ex/filleule/filleul/niece/neveu/nounou/copain/copine/proprietaire/concierge/grand mere/grand pere
      /grands parents/belle mere/beau pere/belle soeur/beau frere/beaux parents/petit fils/petite fille)
    |(ma/mon/mes/notre/nos) (vieille/vieux/bonne/chere/cher/jeune/pauvre/ancienne) (mere/pere/maman
      /papa/voisine/voisin/tante/oncle/parents/voisins)
    |(un/une/le/la/les/des) (voisin/voisine/voisins/voisines)|(un/une) (ami/amie/collegue/connaissance)
    |une (personne agee/dame agee)|cette dame|ce monsieur|feu mon|(ma defunte/mon defunt)
    |(son/sa/leur) (mari/femme/compagnon/compagne/copain/fils/fille/bebe)|(leurs/ses) (enfants/parents)`,
  spouse: `mon mari|ma femme|mon epoux|mon epouse|ma compagne|mon compagnon|mon conjoint|ma conjointe
    |mon homme|ma moitie`,
  accompanied: `et moi|et moi meme|avec|comme|chez|par|de|que|grace a|ainsi que|aussi bien que|moi et|selon
    |d apres|nous deux|et nous|a cote de|en meme temps que|a l instar de`,

  // Wishes, denials, times.
  want: `veux|veut|veulent|voulons|vouloir|voudrais|voudrai|voudre|voudrait|voudraient|voudrions|souhaite
    |souhaites|souhaitons|souhaitent|souhaiterais|souhaiterait|souhaiteraient|souhaiterions|desire|desirons
    |desirerais|desirerait|desirerions|aimerais|aimerait|aimeraient|aimerions|aimerai|aimere|prefere
    |preferons|prefererais|prefererait|prefererions|(ai/avons/a) (bien/tres/fort/) envie|envie de
    |(tiens/tenons/tient) a|demande|demandons|(compte/comptons) (bien/m/me/nous)|(decide/decidons/choisi/choisis) de
    |(suis/sommes) (decide/decides/decidee)|(ai/avons/a) decide|j attends|interesse|interessee|interesses
    |interessees|motive|motivee|tente|tentee|me tente|nous tente|me plairait|nous plairait|plairait
    |(serais/serions/serait) (ravi*/content*/heureu*/enchante*/bien)|volontiers|plaisir (de/que)
    |(me/nous) ferait (tres/grand/) plaisir|il est temps|(vaut/vaudrait) mieux|(me/nous) (dirait/dit) bien
    |aim bien|(suis/sommes) (pret*/dispose*)|(d/) accord (pour/d/de)|mon accord|notre accord|ai hate
    |(ai/avons) l intention|est ce que je (peux/pourrais)|est ce qu on (peut/pourrait)|pourrais je|puis je
    |pourrions nous|pouvons nous|pourquoi pas|bien envie|j ose|serait (bien/chouette/sympa/gentil)
    |(ai/avons) besoin
    |souhait|desir de|volonte (de/d)|intention (de/d)
    |vous (ecrire/ecris/contacte/contacter) pour|pour (pouvoir/) recevoir
    |(me/nous) (rassurerait/arrangerait/aiderait)|serait utile`,
  they_want:
    "veut|veulent|voudrait|voudraient|aimerait|aimeraient|souhaiterait|souhaiteraient|souhaitent|desirerait",
  must_i: `(dois je/faut il/devons nous/doit on/est ce qu il faut/est ce que je dois) (me/m/nous/s/se/etre/encore/absolument
      /vraiment/d abord)`,
  ask: `(pouvez/pourriez/voulez/voudriez/auriez/pourrez) vous|pourrait on|peut on|(peux/pourrais/veux) tu
    |vous (pouvez/pourriez/pourrez)|merci (de/d)|(priere/prie/prions) (de/d)|veuillez|veuilliez|svp|stp
    |s il (vous/te) plait|sil (vous/te) plait|puis je|je (vous/t en) prie|(il/) (faut/faudrait)
    |(serait/est/est ce/sera) (t/) (il/) possible|c est possible|si possible|si c est possible|je vous demande
    |(serait/serais/seriez) (bien/) (gentil*/aimable*)|ayez|(auriez/avoir) l (amabilite/obligeance)|bien vouloir
    |y a t il moyen|(y a/ya) moyen|pouvons nous|pourrions nous|pourrais je|est ce que (je/vous/nous) (peux
      /pouvez/pourriez/pouvons/pourrais)|comment (faire/je/puis)|que (faut il/dois je/devons nous)|possible de
    |saurais gre|serais reconnaissant*|serions reconnaissant*|je compte sur vous|faire le necessaire
    |faites le necessaire|merci d avance|a vous de
    |comment (ca/cela) (marche/fonctionne/se passe)
    |on fait comment|comment on fait
    |trop tard pour
    |(est il/il est) (encore/toujours/trop) (temps/possible/tard)`,
  not: `(ne/n) .. (pas/jamais/guere/point)|ne (m/me)|pas|jamais|sans (me/vouloir/que)|aucun|aucune|ni|nullement|loin de moi
    |hors de question|empeche*|plutot que|au lieu de|surtout pas`,
  undecided: `avant (de/d)|(hesite/hesitons/hesitais) (a/encore)|(me/nous) decider|pas encore decide*|(je/nous) reflechi*`,
  not_fails: `sais|sait|savais|savons|trouve|trouvons|arrive|arrivons|parviens|reussi|reussis|comprends|vois
    |hesitez|hesite|oublie*|manque|peux|pouvons|possible|(ai/suis/sommes) pas encore|pas encore|(ai/avons)
      (toujours/) pas (recu/eu)|tarde*|attends|attendez`,
  no_more: `(ne/n) .. plus|(veux/veut/souhaite/desire/voudrais/voudrai/souhaitons/voulons/prefere/peux) plus
    |plus (aucun*/besoin/rien/envie/recevoir/resevoir/me/m/nous/du tout/etre/jamais/necessaire/utile/participer
      /ecrire/envoyer/l etre/membre/lieu/figurer/voir/avoir/partie/vos/continuer/concern*/interess*/question)
    |plus (de/d) (mail*/message*/courriel*/email*/bulletin*/newsletter*/courrier*/info*/alerte*/envoi*)
    |plus (en/) faire partie|plus en etre|plus (le/de) temps|plus la (peine/tete/force)|plus l (utilite/age)
    |(suis/sommes) plus|non plus (me/nous/recevoir)
    |(voulais/souhaitais/desirais/voulait) plus`,
  lacking: `(ai/avons/avez/a/ont) (toujours/encore/) (plus/pas/jamais/rien) (rien/encore/) (recu/eu)
    |(recois/recevons/recoit) (plus/pas/jamais/rien)|(recois/recevons/recoit) (presque/toujours) (plus/pas/rien)
    |(plus/pas/jamais/toujours) rien recu|(plus/rien) (n/ne) arrive*|sans nouvelles`,
  also: "aussi|egalement|moi meme|a mon tour|pareil|idem|comme (eux/elle/lui/elles/tout le monde/les autres)",
  from_now: `desormais|dorenavant|a partir (du/d aujourd hui/de ce/de maintenant/de lundi/de demain/de janvier/de fevrier/de mars/d avril/de mai/de juin
      /de juillet/d aout/de septembre/d octobre/de novembre/de decembre)|a l avenir|doresnavant|dorenavent|des (a present
      /maintenant/aujourd hui)|a dater (de/du)|a compter (de/du)|maintenant`,
  imagined: `si (je/j/on/quelqu/un/une/jamais/vous/nous/tu/des/au/ca/cela/la/le/les/ma/mon/elle)|s il (y/n/arrive/se
      /me/vient)|(en/au) cas (de/d/ou)|quand on voit|lorsqu on
    |suppos*|imaginons|que faire (si/quand/en)|(doit/peut) on|a t on le|comment reagir|risque|risquent
    |pour (eviter/empecher)|un jour|(va/vont) finir par|finira|finiront|j aurais|(aurait/aurais) pu
    |exercice|film|serie|reve|reportage|lu dans|vu a la (tele/television)|simulation|comme si|quand quelqu un`,
  done_with: `par (erreur/megarde/accident)|me suis trompe*|trompe de bouton|fausse (manoeuvre/manip*)
    |mauvaise manipulation|sans (le faire/faire) expres|pas (fait/) expres|ma (fille/petite fille) a clique
    |mon (fils/petit fils/chat) a clique|c etait une (erreur/faute)`,

  // Membership.
  unsubscribe: `(me/m/nous/de/vous) (desinscri*/desabon*/desaffili*)|desinscri*|desabon*|desinsri*|desinsc*
    |dessinscri*|desenregistr*|desaffili*|unsubscribe|unsuscribe|desincri*|desisncri*|dezinscri*|dezabon*`,
  remove: `retir*|enlev*|supprim*|suprim*|rayer|rayez|raye|rayee|rayes|biff*|radier|radiez|radie|radiee|oter|otez
    |ote|otes|effac*|sortir|sortez|sors|virer|virez|vire|exclure|excluez|exclus|exclu|ejecter|ejectez|elimin*|barrer|barrez|gommer
    |gommez|jeter dehors|decoch*|delister|desactiv*|retrait|suppression|radiation|(faire/fais/faites) sortir`,
  end: `(mettre/mets/mettons/met) fin|mettre un terme|arreter|arrete|arretez|arretons|cesser
    |cessez|cesse|cessons|stop|stopp*|quitter|quitte|quittons|resili*|demission*|renoncer|renonce|renoncons
    |annuler|annulez|annule|annulation|cloturer|cloturez|cloture|clore|abandonner|abandonne|abandonnons
    |interrompre|interrompez|rompre|desengag*|(me/nous) desist*|(me/nous) (retire/retirer/retirons)|retirer du|sortir du|sors du|sortons du
    |partir (du/de votre)|m en (aller/vais)|nous en (aller/allons)|(en/) rester la|en reste la
    |(passer/passe/cede/ceder/laisser/laisse) (mon tour/la main/ma place)|tourner la page|tourne la page`,
  list: `liste|listes|listing|listings|mailing|mailings|mailing list|mailinglist|fichier|fichiers|groupe|registre
    |registres|base|envois|diffusion|repertoire|carnet|destinataires|destinataire|boucle|systeme|tablettes
    |annuaire|contacts|effectifs|rangs|votre feuille|abonnes`,
  mails: `mail|mails|email|emails|e mail|e mails|message|messages|mesage|mesages|messagerie|courriel|courriels
    |bulletin|bulletins|info|infos|information|informations|lettre|lettres|courrier|courriers|newsletter*
    |nouvelles|notification*|avis|alerte|alertes|communication|communications|communique|communiques
    |publication*|envois|envoi|conseils|mailings|spam*|circulaires|paperasse|trucs|annonces|journal du plp
    |avertissements|revue du plp|journal de quartier|feuille d information
    |publicite|publicites|pub|pubs`,
  receive: `recevoir|recevr*|recoi*|recevons|recevez|recu|recus|resevoir|avoir|obtenir|beneficier|profiter
    |(etre/etes/sois/soyons/soit) (bien/aussi/mieux/) (informe*/prevenu*/averti*/tenu*/alerte*/mis*)
    |(mis/mise/tenu/tenue/tenus) au courant|(etre/rester/suis) au courant|au courant|tenir informe*
    |(tenez/prevenez/avertissez/informez/alertez) (moi/nous)|lire|suivre vos`,
  send: `envoi*|envoy*|ecrire|ecrivez|ecrit|ecris|ecriviez|adresser|adressez|transmettre|transmettez|contacter|contactez
    |sollicit*|spammer|spammez|harcel*|derang*|embet*|importun*|inond*|bombard*|(faire/faites) parvenir
    |mailer|relanc*|polluer|polluez|saouler|saoulez`,
  member: `membre|membres|menbre|adherent*|adhesion|affiliation|participation|participer|participe|participant*
    |inscription|abonnement|abonne|abonnee|inscrit|inscrite|inscrits|(faire/fais/fait/faisons/fasse) (parti
      /partie)|partie (du/de)|en (etre/suis)|compter parmi|l etre|implique*|engagement|rester dedans
    |associe|associee|associes`,
  partnership: `plp|partenariat|partenariats|reseau|groupe|votre (groupe/reseau/initiative/projet/organisation
      /action/association/equipe/partenariat)|voisins vigilants|voisin vigilant|groupement|quartier|association
    |equipe|dispositif|prevention|comite|chez vous|vos rangs|bande|aventure|les votres|avec vous`,
  leave_idiom: `(foutez/fichez) (donc/) (moi/nous) la paix|(laissez/laisser) (moi/nous)
      (tranquille*/en paix)|(lachez/lacher) (moi/nous)|tres peu pour (moi/nous)|sans façon
    |(comptez/compter) (pas/plus) sur (moi/nous/ma)|compter sans (moi/nous)|(sera/fera/ferez/continuez/continuer
      /continuerez/faire) sans (moi/nous)|sans moi desormais|(marre/assez) de (vos/votre/recevoir/tous vos)
    |ras le (bol/pompon) de (vos/votre/recevoir)|plein (le dos/les bottes/la casquette) de (vos/votre)
    |(gavent/gonflent/saoulent) vos|vos (mails/messages) (me/nous) (gavent/gonflent/saoulent/fatiguent)
    |(me/nous) (gonflez/gavez/saoulez/cassez)|me desinscri* (de/du/des/svp/s)|(desinscri*/desabon*) (moi/nous/svp)
    |(arretez/arrete/arreter/cessez/cesser/stop) (donc/maintenant/tout de suite/svp/enfin/) (de/d) (m/me/nous)
    |arretez (donc/) (avec/vos)|(cessez/cesser/stoppez) (vos/tout envoi/les envois/l envoi)|stop (aux/a vos/vos)
      (mail*/message*/courriel*/envoi*/bulletin*/alerte*)|stop (mail*/svp)|stop a (vos/ces) (mail*/message*)
    |(oubliez/rayez/retirez/enlevez/supprimez/suprimez/otez/biffez/sortez/virez/radiez/effacez/excluez
      /desactivez/eliminez/gommez) (donc/) (moi/nous)|(enlever/retirer/supprimer/effacer/efface/enleve/retire
      /rayer) (moi/nous) (de/du/des/svp)|(je/nous) (quitte/quittons/sors/sortons du/sors de/vais quitter
      /allons quitter) (le/votre/ce) (plp/groupe/partenariat/reseau/projet)|quitter (le/votre/ce) (plp/groupe
      /partenariat/reseau)|(me retire/nous retirons/me retirer/nous retirer) (du/de votre/de ce)
    |(j arrete/m arrete/on arrete/nous arretons/on s arrete/nous nous arretons) (la/ici)|en rester la
    |(suis/serai/etre/sommes/serons) plus (des/l un des/une des) votres|rends mon tablier|tire ma reverence
    |je passe mon tour|(je/nous) (jette/jetons) l eponge|(ca/cela) (ne/) (m/nous) interesse plus|(ne/n)
      m interesse plus|plus interesse* (par/du tout/svp)|m interesse pas vos
    |(plus besoin/plus la peine/inutile/plus necessaire/pas la peine/plus utile) (donc/desormais/) (de/d)
      (continuer a/encore/) (m/me/nous) (ecri*/envo*/adress*/contact*/solliciter/preven*/avert*/inform*)
    |(inutile/pas la peine) (donc/desormais/) de continuer a (m/me/nous)|plus (m/nous) (ecri*/envo*)
    |(arreter/arretez/arret des/arret de vos/fin des/fin de vos/suspendre definitivement les) (les/vos/)
      (envois/mails/messages/bulletins)|fin (de/a) (ma/mon/notre) (participation/adhesion/inscription/affiliation)
    |(resilier/resilie/resilions/annuler/annulez/annule/cloturer/cloturez/supprimer/supprimez/retirer/arreter)
      (mon/notre/ma) (inscription/adhesion/affiliation/participation/abonnement au plp)
    |(je demissionne/ma demission/notre demission)|opt out|(veux/veut/veulent/voulons/voulais/voulait/souhaite) plus (de/d/) (vos/votre)
    |plus rien (recevoir/m envoyer/de vous/de votre part/nous envoyer)|bloquer votre adresse
    |(c est/n est) (pas/plus) (pour moi/de mon age/pour nous)|temps (pour moi de/pour nous de/de) (partir/quitter/m arreter
      /passer la main/me retirer/nous retirer)|(ne pas/ne plus/pas/plus) rester (membre*/inscrit*/avec vous/dans)|(marquer/marque/classer) (vos/votre) .. (spam
      /indesirable*)|(dernier/derniere) (message/mail/lettre/courrier) (que je/que vous/en tant/en qualite)
    |(etre/que l on me/qu on me/qu on nous) (retire*/enleve*/raye*/supprime*/desinscri*/desabon*/radie*/sorti*)
    |(veux/souhaite/voulons/desire) pas (de/d/recevoir) (vos/ces/tous/votre)|no more (mail*/message*)|acte de mon depart|mon depart
    |comme (le/mon/etant le/etant mon) dernier
    |passer le flambeau|autant me (retirer/desinscrire/supprimer)|prefere me retirer|(correspond/convient) pas .. annul*
    |desinscription (immediate/svp/demandee/definitive/urgente/s il)|demande de desinscription|ma claque de
    |(poursuivrai/continuerai/poursuivrons/continuerons/renouvellerai) (pas/plus)|bon vent
    |(c est/ce sera) (fini/termine) pour (moi/nous)|(laisse/cede) (la place/cela/ca) aux jeunes
    |(resiliation/annulation/fin/arret/cloture) de (mon/ma/notre) (adhesion/inscription/participation/affiliation)`,
  enough: "(ca/cela) suffit|stop|marre (de/d)|ras le bol|basta|trop c est trop",
  leave_hint: `demenage*|demenager|(quittons/quitte/quitter) (la region/seraing/la commune/le quartier/la belgique)
    |plus le temps|pas le temps|(habite/habitons/vis/vivons/vit) plus|(ai/avons) vendu|(vends/vendons) (la/notre
      /ma) maison|maison est vendue|maison de repos|home|(retourne/rentre/rentrons/repars/repartons) (au pays/en
      /au/vivre)|poubelle directe|corbeille|(lis/ouvre/regarde/lisons/ouvrons) (pas/plus/jamais)|trop de (mail*
      /message*/courriel*)|boite (deborde/est pleine)|plein ma boite|en double|(servent/sert/servez) (a/plus a) rien
    |rien a (faire/cirer)|m en (fiche/fous/moque)|bonne (continuation/route)|merci pour tout|sans rancune|adieu
    |au revoir|(plus/pas) mon truc|ne m apporte*|(me/nous) concerne* (pas/plus)|(je/) regrette|(m/nous) interesse
      (pas/plus)|interessent (pas/plus)|inutiles|(jamais/rien) (demande/voulu)|pas demande a|a mon insu|sans mon
      accord|mes yeux|mon age|harcelement|delation|flicage|espionn*|perte de temps|plus interesse*|de trop
    |(a/est) pas destine
    |(reside/residons) plus`,
  sign_up: `(m/me/nous/s/) inscri*|inscription*|incription*|inscrip*|adherer|adhere|adherez|adherons|adhesion
    |rejoin*|affili*|abonner|abonne|abonnez|s abonne|m abonne|enregistrer|enrol*|integrer|integrez
    |(devenir/deviens/devient/devenons/redevenir/etre/rester) (un/une/des/simple/) (membre*/menbre*/partenaire*
      /participant*/voisin vigilant)|(faire/fasse/fasses/fais/faisons/ferais/fera) (aussi/) (partie/parti)
    |participer|participe|participons|prendre part|en (etre/faire partie)|entrer dans|(me/nous/se) joind*
    |joindre (a vous/au)|(m/nous/s) (associer/ajouter/engager/engage/impliquer/investir)|(etre/suis/sommes/soit
      /soyons/soye) (des votres/de la partie/parmi vous/parmi les membres/sur la liste/sur votre liste)
    |compt* parmi|impliquer|etre (repris*/ajoute*/inclus*/inscri*/mis sur/note* sur)|candidat*|rallier
    |monter a bord|faire membre|(venir/aller) avec vous|embarqu*|figure* (parmi/sur/dans)|simple membre
    |continuer chez vous|signer (la/votre) charte|(ai/avons) signe la charte|charte (signee/completee/ci jointe)
    |(etre/suis) dedans|(preneur/preneuse)
    |(etre/suis) dans (le/votre) (groupe/reseau/partenariat/plp)`,
  add: `ajout*|rajout*|mettre|mettez|met|mets|noter|notez|note|prendre|prenez|compter|comptez|inclure|incluez
    |reprendre|reprenez|inserer|inserez|integrez|enregistr*|encod*|inscriv*|accept*|remettez|remettre|remets
    |reinscri*|placez|placer|marquez|marquer|adjoindre|accueill*|rentrez|s ajouter|m ajouter|reactiv*`,
  join_idiom: `(inscrivez/ajoutez/rajoutez/notez/prenez/enregistrez/comptez/reinscrivez/remettez/reprenez/incluez
      /acceptez/accueillez) (donc/) (moi/nous) (aussi/parmi/dedans/comme/sur/dans/avec/svp/s il/volontiers)
    |(inscrivez/ajoutez/rajoutez/reinscrivez/acceptez/accueillez) (donc/) (moi/nous)|mettez (donc/) (moi/nous)
      (aussi/sur/dans/parmi/dedans)|(compter/comptez) sur (moi/nous) (comme/pour)|comptez sur (moi/nous)
    |comptez un (membre/voisin) de plus|(je me/on se) lance|(suis/sommes) partant*|partant* pour
    |(suis/sommes) (des/parmi les) votres|me voila|me porte (volontaire/candidat*)|volontaire pour
    |(je/on) signe (tout de suite/des deux mains/)|(ou/quand) (dois je/puis je/est ce qu on/faut il/on) signer
    |(je/nous) (vous/le) (rejoins/rejoignons/rejoindrai)|vous rejoindre|(ca/cela) (m/nous) (interesse/tente)
    |(m/nous) interesse beaucoup|m interesserait|nous interesserait|(suis/sommes/serais/serions) (tres/fort/bien
      /vraiment/) interesse* (par/d/de/pour)|(suis/sommes/serais/serions) (tres/fort/bien/vraiment) interesse*
    |(veux/voudrais/voudrions/aimerais/veux bien/aimerions/souhaite) (bien/) en etre|faire partie (de votre/du
      plp/du partenariat/du groupe/du reseau/des voisins/de l equipe)|(inscrire/inscription/adherer/adhesion
      /integrer) (au/a votre/dans votre/le/a ce) (plp/partenariat/groupe/reseau)|(inscription/adhesion) plp
    |(me/nous) reinscrire|remettre sur la liste|revenir (dans/parmi)|reintegrer|repartir avec vous
    |(ne/) (m/nous) oubli* (pas/surtout pas) (pour/dans/sur)|(encore/reste t il) (de la/une) place|une place pour
    |(un/une) de plus|(nouvelle/une) recrue|nouveau membre|nouvelle membre|(avoir/recevoir) (aussi les/les)
      (infos/messages/mails/nouvelles) aussi|recevoir (aussi/egalement)|(ou/comment) (s inscrit on/s inscrire
      /on s inscrit/je m inscris/m inscrire/nous inscrire/adherer/vous rejoindre/devenir membre/devient on membre
      /s abonne*/m abonner)|comment (est ce qu on/est ce que l on/est ce que je/on fait pour/faire pour/puis je
      /peut on) (s inscri*/m inscri*/s abonne*/m abonner/devenir membre/etre membre/adherer/en faire partie
      /vous rejoindre/entrer)|comment (faire/en faire/fait on) partie|pour etre des votres
    |rejoindre (votre/le/les) (groupe/plp/reseau/partenariat/voisins/equipe/rangs)|agrandir (la famille/le groupe)
    |(renforcer/grossir) (vos/les) rangs|(c est/a) oui (pour/vous pouvez)|marque (mon/notre) accord
    |(reponds/repondons) a (votre/l) appel|(charte/formulaire/bulletin d inscription/talon) (signee/complete
      /completee/rempli/remplie/ci joint/ci jointe/dument)|ci joint (la charte/le formulaire/mon inscription
      /le bulletin d inscription)|je m inscris|nous nous inscrivons|on s inscrit|(voudrais/aimerais/souhaite/voudrions/souhaiterais) (reprendre/redevenir
      /reintegrer/revenir)
    |(suis/sommes) preneu*
    |(reste t il/il reste/reste) (encore/) (de la/une/des) (place/places)|prendre (sa/la) suite
    |(obtenir/recevoir) (toutes/tous/) vos (bulletins/alertes/messages/mails/infos/avis/informations/nouvelles/courriels)
    |(recevais/recevoir/avoir/recevrais) (les messages/vos messages/vos mails/) directement|directement (chez moi/a moi/sur mon)
    |(cherchiez/cherchez/recrutez/recherchez) (du monde/des membres/des gens/des volontaires/encore des)|au courant de ce qui se passe
    |(prevenu*/averti*/informe*/alerte*) (moi aussi/aussi) (quand/si/de ce)
    |(m/nous) (envoyer/mettre) (ca/cela/les/tout) (en direct/directement)|(voici/envoie/donne/transmets/laisse) (mes/nos) coordonnees pour`,
  join_hint: `affiche|affichette|depliant|toutes boites|toute boite|tract|folder|flyer|prospectus|(viens/venons)
      d (emmenager/arriver/acheter)|nouvel* habitant*|nouveau dans|nouvelle dans|nouveaux dans|nouveaux habitants
    |(m/nous) a parle|m a conseille|entendu parler|(reunion/seance/soiree) d info*|retraite|pensionne|pensionnee
    |(j/nous) habit*|domicilie*|(belle/bonne/excellente) (initiative/idee)|initiative interessante|(me rendre/etre
      /nous rendre) utile|(donner/preter) (un coup de main/main forte)|(vous/nous) aider|meilleur voisinage
    |sur votre feuille|laisse (mes coordonnees/mon nom/mon adresse)|marche a suivre|(formulaire/bulletin)
      d (inscription/adhesion)|(quelles/les) demarches|modalites|charte|dans (mon quartier/ma rue)|a mon tour
    |(moi/nous) aussi|a votre disposition|toujours rien recu|jamais rien recu|(recois/recoit) rien`,
  other_body: `proximus|voo|orange|telenet|belgacom|skynet|scarlet|base company|journal|gazette|magazine|revue
    |whatsapp|facebook|messenger|instagram|ecole|travail|emploi|boulot|club|cours|formation|stage|piscine
    |fournisseur|banque|assurance|assurances|mutuelle|gym|sport|tennis|football|foot|chorale|chateau
    |netflix|salle de sport|creche|garderie|academie|permis|examen|tournoi|marathon|brocante|election|elections
    |parti (politique/socialiste/liberal)|syndicat|hopital|prison|armee|maison a|copain|copine|route|chaussee|parking|fumer|cigarette|antenne
    |craie|mur|murs|facade|racistes|raciste|feutre|trottoir|lieux|domicile|concert|spectacle|cinema|electricite
    |abonnement de bus|tec|sncb|contrat|vehicule|voiture|camion|moto|locaux`,
  but: "mais|or|cependant|toutefois|par contre|pourtant|donc|car|parce que|puisque|sauf que|alors",
  pause_idiom: `suspendre (temporairement/mes/mon/l envoi/les envois/les mails/les messages/momentanement/nos)
    |(mettre/mettez/mets/mise) .. (en/une) pause|(une/la) pause|en pause|temporairement|momentanement|provisoirement
    |pendant (ce temps/cette periode/mes vacances/nos vacances/mon absence/notre absence)|le temps (des vacances
      /de mes/de nos/de mon/de notre/que je)|jusqu a (mon/notre) retour|pas de (mail*/message*) (pendant/jusqu
      /avant/d ici)|interrompre pendant|reprendre a mon retour|pour quelques (semaines/mois)|durant (mon/notre)
      absence|(je reste/nous restons/on reste/rester/reste volontiers/restons) (bien/volontiers/) (membre*/inscrit*)
    |(je veux/nous voulons/tiens a/compte) (bien/) rester|sans quitter|moins souvent|un seul (mail/exemplaire/envoi)
    |(recevoir/envoyer/envoyez) moins (de/d)|(nous restons/je reste) (dedans/avec vous)
    |(ne/) (m/nous) (envoyez/ecrivez) (rien/pas) (pendant/jusqu)|gardez (moi/nous) (dans/sur/comme)`,
  office_role: `coordinateur|coordinatrice|coordinateurs|coordination|(role/fonction) de|mandat|adjoint|adjointe
    |responsable|secretaire|tresorier`,

  // Personal data and details.
  data: `donnees|coordonnees|informations|renseignements|info|infos|photo|photos|historique
    |messages|signalement|signalements|dossier|dossiers|fiche|fiches|trace|traces|fichiers|identite
    |date de naissance|temoignage|ordinateurs|ordinateur`,
  about_me: `sur (moi/nous/ma personne/mon compte/ma famille/mon menage)|a (mon/notre) (sujet/propos/nom/egard)
    |(me/nous) concern*|de moi|(mes/nos) (donnees/coordonnees/informations/infos/renseignements/messages/noms
      /anciens/signalements)|(mon/ma/notre) (dossier/fiche/nom/numero/photo/telephone/adresse/historique
      /signalement/temoignage/identite)`,
  access: `savoir|connaitre|consulter|voir|copie|communiqu*|obtenir|acces|acceder|quelles|quels|quoi|qu est ce|ce
      que|prendre connaissance|recevoir|envoyer|envoyez|transmettre|transmettez|fourn*|lister|liste de|releve
    |detenez|detient|detenu*|detenir|deteniez|gardez|garde|gardee|gardees|gardes|gardiez|conserv*|possed*|stock*|avez|enregistr*|apercu|export|extrait|note|notez`,
  erase: `effac*|supprim*|suprim*|suppression|detrui*|destruction|disparai*|elimin*|anonymis*|nettoy*|purg*|vider
    |videz|oublier|oubliez|faire le menage|dechir*|bruler|broyer|retirer|retirez|enlever|enlevez|rayer|rayez|(ne/)
      plus (conserver/garder)|gommer|ne (conservez/gardez) (plus/rien)`,
  everything: `tout|toutes|tous|toute|l ensemble|l integralite|la totalite|complet*|totalement|entierement
    |definitivement|partout|rien|aucune|aucun|moindre|integralite|pure et simple`,
  access_idiom: `droit (d acces/de consultation)|(article/art/articles) 15|copie (de mes/de toutes mes/de mon
      /de l ensemble de mes/de tout ce que/de ce que) (donnees/dossier/informations/vous)|copie (complete/integrale)
    |acces a (mes donnees/mon dossier/ma fiche)|acceder a (mes donnees/mon dossier)|(voir/consulter) (mon dossier
      /mes donnees/ma fiche)|(que/ce que) (vous/) (savez/detenez/conservez/gardez/possedez) (vous/)
      (d autre/exactement/encore/) (de/sur) (moi/nous)|(savez/avez/possedez/gardez/conservez/detenez/notez
      /enregistrez/stockez) (vous/) (donc/) (d autre/comme info/comme infos/comme donnees/comme informations/) (sur
      /de) (moi/nous)|(savez/avez/possedez/gardez/conservez/detenez/notez) (vous/) (a mon/a notre) (sujet/propos/nom)
    |(garde/note/ecrit/enregistre/conserve/stocke/detenu) (sur moi/de moi/a mon sujet/sur nous)
    |extrait de (mon/ma)|(mon/ma) (dossier/fiche) (complet/complete)|portabilite
    |(fiche/dossier) sur (moi/nous/chaque)|(veux/voudrais) (la/le) (voir/consulter)`,
  erase_idiom: `droit (a l oubli/a l effacement/d effacement/de suppression)|(article/art) 17
    |(effacer/effacez/efface/supprimer/supprimez/suppression de/effacement de/detruire/detruisez/destruction de)
      (toutes/) mes (donnees/coordonnees/informations/infos/renseignements)
    |(effacer/effacez/efface/effacé/supprimer/supprimez/detruire/detruisez/detruisiez/supprime) (toutes/tout
      /tous) (ce que/mes/les/ce qui/nos)|(effacer/effacez) tout|(plus/) aucune trace|ne (garder/gardez
      /conservez/plus garder/conserver) (aucune/rien)|disparaitre (mes/toutes)|(mon/notre) nom (disparaisse
      /disparaise/soit efface/soit supprime/soit retire) (de/des/dans)|retir* (mon/notre) consentement
    |retirer toutes mes donnees|ne doit (plus/) rien rester|ne plus figurer (dans aucun/nulle part)|plus (rien/de nom)
      (sur moi/de moi/dans vos/dans votre)|rien garder sur moi|oubli numerique|effacer completement|rayer de la carte
    |plus rien dans (vos/votre)|oublie* completement|(oubliez/oublier) (moi/nous) completement
    |rien ne (subsiste/reste)|(ni nom/ni adresse) ni (adresse/mail/messages/nom)`,
  new: `nouveau|nouvel|nouvelle|nouveaux|nouvelles|change|changer|changement|modification|modifier|autre|differente
    |different|remplac*|ancien|ancienne|(plus/pas) (valable/bon/bonne/correct/correcte/d actualite/utilise*/actif
      /active/le bon/la bonne)|n existe plus|fonctionne plus|correct|erreur|faute|mal (ecrit/orthographie*/note)
    |errone*|mauvais|mauvaise|fautif`,
  detail: `adresse|adresses|mail|email|e mail|courriel|numero|gsm|telephone|portable|nom|prenom|coordonnees|boite
      mail|domicile|n de tel|orthographe|langue|ligne fixe|messagerie|mobile|tel|(nom de/ma) rue`,
  change: `changer|changez|modifi*|corrig*|rectifi*|remplac*|adapter|adaptez|adapte|(mettre/mettez/mise) a jour
    |actualis*|noter|notez|(prendre/prenez/prends) (bonne/) note|correction|changement|utiliser|utilisez|ecrire
    |enregistr*|encod*|faire suivre|change|changent|(ne/et/) garder (que/celle)|m appelle`,
  moved: `demenag*|emmenag*|(nouvelle maison/nouvel appartement/nouveau domicile)|ai bouge
    |(habite/habitons/vis/vivons/demeure) (maintenant/desormais/a present/dorenavant/aujourd hui)|(habite/habitons)
      plus (au/a la/dans la/rue)
    |(habiterons/habiterai/serons/serai) (au/rue/a la/avenue)|tenir compte`,
  update_idiom: `nouvel* (adresse/email/boite mail)|nouveau (numero/gsm/mail/telephone/nom/portable/fixe)
    |(change/changer/changement/changeons/changent/modification/modifier) (d/de/mon/ma/mes/notre/nos) (adresse
      /numero/gsm/mail/email/nom/fournisseur/langue/coordonnees/operateur/telephone/boite)
    |(mes/nos) nouvelles coordonnees|nouvelles coordonnees|(mettre/mise/mettez) a jour (de/) (mes/mon/nos/notre/ma)
    |(modifier/corriger/corrigez/rectifier/adapter/modifiez/changez) (mes/mon/notre/nos) (coordonnees/nom/adresse
      /prenom/numero/mail)|(mon/notre) (nom/prenom) (s ecrit/est mal/comporte/n est pas)|(mal/faute) (ecrit
      /orthographie/a/dans) (mon/notre) (nom/prenom/adresse)|ecri* (mal/toujours mal/correctement) (mon/notre)
    |orthographe de (mon/notre)|(faute/erreur/coquille) (dans/a/sur) (mon/ma/notre/l)|(nom/celui) de jeune fille
    |me suis mariee|nom (d epouse/de famille est)|(mon/ma/notre) (adresse/numero/mail/gsm)
      (n est plus/ne fonctionne plus/n existe plus/a change/change/va changer/est maintenant/est desormais/devient)
    |(numero/adresse/gsm/mail) (a change/qui change/change)|remplac* (mon/l) (ancienne/ancien/adresse/numero)
    |remplacez mon|ecri* (moi/nous) (plutot/ici/desormais/dorenavant/maintenant) (a/sur/)|ecrire (desormais/dorenavant)
    |utilis* (plutot/cette/desormais/dorenavant/celle)|(a/sur) cette adresse (desormais/dorenavant/maintenant/ci)
    |(l/mon/mes/notre) (ancienne/ancien/anciennes) (adresse/numero/mail/gsm/boite/compte)|recevoir .. en
      (neerlandais/anglais/francais/allemand/italien)|en (neerlandais/anglais/francais/allemand/italien/flamand) (plutot
      /svp/s il/a l avenir/desormais)|plutot (qu/) en (francais/neerlandais/anglais/allemand/italien/flamand)
    |(deuxieme/seconde) adresse|plus joignable (au/a)|m appelle (desormais/maintenant/dorenavant)|garder (que/)
      celle ci
    |(pouvez vous/merci de/veuillez/prière de) (rectifier/corriger)|(voici/voila) (mon/ma/notre) (nouveau/nouvelle/numero/adresse)|numero (provisoire/actuel)
    |(prendre/prenez/utiliser/utilisez/noter/notez) (celle ci/celui ci)|(mon/notre) (nom/prenom) c est|boite .. ferme|c est maintenant (le/au/rue)
    |m appelle .. divorce|plus (au/a la/dans la/rue) .. mais (au/a la/dans/rue)
    |(rectification/correction/erratum) .. (rue/adresse/numero/nom)
    |(rectification/erratum) .. (c est/bien/le/au)
    |(arrivent/arriver/envoyer/envoyez/recevoir/envoie*) .. (sur/a) (l adresse/l autre adresse/mon autre)`,
  language_name: `francais|neerlandais|allemand|anglais|italien|flamand|espagnol|turc|arabe|portugais`,

  // Courtesy, questions, machines, advertising.
  thanks: `merci|mercis|mersi|remerci*|reconnaissan*|gratitude|graces
    |grace a (vous/votre/vos/toi)
    |merci (d avoir/d etre/de m avoir/de nous avoir/de votre/de vos/de ta)`,
  praise: `super|parfait|bravo|felicit*|chapeau|genial|genialissime|excellent*|formidable*|top|nickel|impec*|(bon/beau
      /excellent/formidable) (travail/boulot)|tres bien|continuez (comme/ainsi/sur)|tres (clair*/utile*/interessant*
      /gentil*/pro)|utile|interessant|agreable|content|contente|contents|ravi|ravie|rassure|rassuree|rassures|rassurant|soulag*|efficac*|rapidite
    |gentil|gentille|gentillesse|aimable|sympa|sympas|sympathique|precieux|bon accueil|apprecie|appreciee|appreciable
    |enchante*|belle soiree|chaleureu*|reussie|reussi|bonne idee|moins seul*|plaisir (de/a) (vous/) (lire/lire)
    |adorable*|merveilleu*|extra|magnifique|service qui fonctionne|admir*|devoue*|bien fait|dormons tranquille*
    |saluer (le/votre/ce)|(tres/si/vraiment/bien) (humain*/patient*/sympa*/professionnel*/competent*/aimable*)`,
  received: `bien (recu/note/compris)|c est (note/parfait/compris/entendu/bon)|note|noté|compris|ok|okay|oki|d accord
    |entendu|pas de (souci*/probleme*/quoi)|de rien|aucun probleme|(message/mail) recu|recu|recu 5 sur 5|ca (marche
      /roule)|parfait|(prends/pris) (bonne/) note|tres bien|=vu
    |(prends/prendre) bonne note
    |bien lu|pas de remarque*|rien a (ajouter/redire)`,
  settled: `(rentre/rentres) dans l ordre|(tout est/c est/affaire est/probleme est) (regle/resolu/arrange/termine)
    |(a/ont) (bien/deja/) ete (enleve*/ramasse*/nettoye*/repare*/evacue*/retire*/rebouche*/retrouve*)|rien a faire
    |(est/sont) arrive* (en/a temps/tout de suite)`,
  greeting: `(bonne/bonnes/joyeuse/joyeuses/heureuse) (annee/fete/fetes/journee/soiree/continuation/vacances/paques
      /nuit/semaine/sante/retraite)|(meilleurs/bons/nos/mes) voeux|(joyeux/bon) (noel/anniversaire/week end/weekend
      /dimanche/retablissement)|a (bientot/jeudi/lundi/mardi/mercredi/vendredi/samedi/dimanche/demain)|au plaisir
    |voeux|nouvelle annee vous|que cette nouvelle annee`,
  question_word: `comment|quand|ou (est/sont/peut/puis/dois/faut/se/en/trouver)|=où|combien|pourquoi|quel|quelle|quels
    |quelles|lequel|laquelle|est ce|est ce (que/qu)|qu est ce|c est quoi|(y a/a) t (il/on)|(peut/doit/va) (t/) on|puis
      je|dois je|faut il|(avez/aurez/savez/pensez/comptez/auriez/etes/serez/allez/pouvez/pourriez) vous
    |(existe/sera/aura/devient/vont/sont/est/serait/faut) (t/) (il/elle/ils/elles)|qui (est/sont/peut/dois/contacter
      /appeler/dois je)|(a/de/avec/chez/vers) qui|a (quel/quelle/quels/quelles)|(que/qu) (faire/dois/devient/deviennent
      /veut/conseillez/pensez/se passe/en est il/est devenu/en pensez)|si oui|c est normal|veut dire quoi|ca veut dire
    |(pouvons/pourrions/devons) nous|quid|(ca/cela) coute|d ou|c est (payant/gratuit/obligatoire/quand)`,
  ask_info: `savoir (si/quand/comment/ou/qui/quel/quelle/quels/quelles/pourquoi/ce/combien)|(aimerais/voudrais/souhaite
      /souhaiterais/aimerions/voudrions) savoir|(me demande/nous demandons/me demandais) (si/comment/pourquoi/quand)
    |(pouvez/pourriez/peux) (vous/tu) (me/nous/m) (dire/indiquer/renseigner/expliquer/conseiller/aider/rappeler
      /confirmer/preciser)|(me/nous) (renseigner/rappeler/recontacter/telephoner/contacter/conseiller/appeler/eclairer)
    |renseignement|renseignements|(plus/davantage) (d/de) (infos/informations/information/precisions/details)
    |(des/une/) (infos/informations/information/precision/precisions) (sur/concernant/au sujet)|(rappelez/recontactez
      /telephonez/contactez/appelez/eclairez/expliquez/dites) moi|prendre contact|entrer en contact|rencontrer
    |(un/) rendez vous|rdv|(un/des) conseil|des conseils|votre avis|avis sur|(avez/auriez) vous des nouvelles
    |des nouvelles de|(suite/suites) (donnee*/reservee*)|quelles suites|qu avez vous fait|ou en (est/sont)|je cherche
    |nous cherchons|cherche a joindre|joindre (le/la/l)|m eclairer|(une/petite/autre) question|question|questions
    |(me/m) (faire parvenir/procurer/envoyer le/envoyer la)|procurer|(obtenir/commander) (un/une/des)|commander
    |(ai/avons) besoin (de/d)|m aider a|parler a|(m/) adresser (a/aupres)|(a/vers) qui (m/s/) adresse*|qui (contacter
      /appeler/prevenir)|suppose que|(ai pas/pas bien/comprends pas/ai rien) compris|comprends (pas/rien)|pas clair
    |propos* (de/que/d/pour)|proposition|suggestion|suggere|une idee|(arrive/parviens/reussis) (pas/plus) a|pas moyen
    |message de confirmation|confirmation
    |vous devriez|il faudrait que vous|(inscription/adhesion/demande) (a/est) (bien/deja/) (ete/) (pris*/enregistre*/valide*/recu*)
    |mot de passe|espace membre*`,
  ask_rule: `autorise*|permis|permission|legal|legale|legalement|interdit (de/d)|le droit (de/d)|obligatoire|obligation
    |payant|gratuit|couter|coute|cout|prix|tarif|prime|primes|subside*|subvention*|condition|conditions|formulaire*
    |autocollant*|horaire*|ordre du jour|delai|age minimum|reglement|charte|statuts|cotisation|proprietaire`,
  event: `visite|reunion|reunions|formation|seance|soiree|brocante|souper|diner|atelier|conference|excursion|repas|barbecue|fete|rencontre|atelier*`,
  topic: `reunion|reunions|rencontre|assemblee|visite|conseiller|conseillere|(prevention/surveillance) (vol/habitation)
    |alarme|camera|cameras|serrure|serrures|recyparc|parc a conteneurs|permanence|soiree|patrouille|patrouilles|(agent
      /inspecteur) de quartier|commissariat|numero|telephone|site|adresse|piece jointe|lien|application|groupe whatsapp
    |panneau|panneaux|difference`,
  auto_idiom: `(reponse/message/courriel/mail/e mail/email/notification/envoi) (automatique/automatise*/auto)
    |(genere/envoye) automatiquement|repondeur|absence du bureau|(absent*) du bureau|(message/avis) d absence
    |accuse de reception|accusons (bonne/) reception|ne pas (repondre a ce/repondre a cet/y repondre)|ne repondez pas
    |merci de ne pas repondre|(votre/ta) (demande/message/mail/courriel) (a ete/a bien ete) (enregistre*/recu*/transmis*)
    |(avons/ai) bien recu votre (message/mail/demande/courriel)|bien recu votre (message/mail/demande) et|numero de
      ticket|ticket|votre ticket|delivre des que|vous identifier en cliquant|(boite/compte/adresse) (mail/aux lettres
      /e mail/) (n est/ne sera/n existe) plus (relevee/consultee/consulte/utilisee/active/valide/lue/lu/)
    |(cette boite/ce compte) (n est/ne sera)|n est plus relevee|ne fait plus partie de (notre/la)
    |(ne/) travaille plus (chez/dans/pour/a)|a quitte (notre/la) (societe/entreprise/service)|suis (actuellement
      /absent* du bureau)|(suis/serai/sommes/serons) (actuellement/) (absent*/en conge*/en vacances/indisponible*)
      (jusqu/du/de/au/a partir/et)|actuellement (absent*/en conge*/en vacances/indisponible*)|absent* (jusqu au/du)
    |en (conge/conges/vacances) (jusqu/du)|hors du bureau|conge de maternite|conge parental|fermes du|(bureau/bureaux
      /cabinet/magasin/secretariat/etude) (est/sont/seront/sera) ferme*|fermeture annuelle|auto reply|autoreply
    |repondrai (des/a) mon retour|pas acces a (ma/mes/mon)|message du repondeur
    |(pas/plus) au bureau (actuellement/jusqu/avant/cette)|retour prevu`,
  auto_hint: `absent|absente|absents|absence|en (conge/conges/vacances)|(a/des) (mon/notre) retour|au retour|(lis/lirai
      /consulte/consulterai/releve) pas|pas acces a|sans acces|consulterai|repondrai|repondrons|(je/nous) vous
      (reponds/repondrai/repondrons/recontact*)|en cas (d urgence/d absence)|(ma/mon) collegue|votre (message/mail
      /courriel/demande)|acces limite|injoignable|dans les meilleurs delais|(plus/) brefs delais|jours ouvrables
    |nos services|un collaborateur|service client|bureau|ni lus|ni transferes|inclus|traiterons|sera traite*
    |un numero de|vous sera (communique/envoye/attribue)|(notre/nos) (service/services/equipe)`,
  bounce_idiom: `n (a pu/a pas pu/ont pas pu/a pas ete) (etre/) (remis/distribue/delivre/livre/achemine/transmis)
    |non (remis/distribue/delivre)|echec (de la remise/de remise/de distribution/de livraison/d envoi/definitif)
    |avis de non (remise/distribution)|(remise/distribution) (differee/retardee)|retarde la remise
    |impossible (de remettre/de distribuer/d acheminer/de delivrer)|boite (de reception/aux lettres) (du
      destinataire/est pleine)|quota depasse|(adresse/destinataire/utilisateur/domaine) (introuvable/inconnu*)
    |mailer daemon|postmaster|n existe pas sur ce serveur|serveur (distant/) a (rejete/refuse)`,
  spam_sure: `vous (avez/etes) (gagne/ete selectionne/ete tire/l heureux)|(felicitations/bravo) vous (avez/etes)|offre* de (pret/credit)
    |(octroi/offrons/accordons) (de/des) (prets/credits)|a (tous/toutes) (vos/tes) (contacts/amis)|a (dix/10/vingt/20/quinze/15) (amis/personnes
      /contacts)|(sept/7) ans de malheur|backlink*|transfert de fonds|(bitcoin/crypto*) .. (gagne*/rendement/investi*)|viagra|rencontre coquine
    |(compte bancaire/compte/carte) (a ete/sera/est) (suspendu*/bloque*/limite*/desactive*)|(premiere page/referencement) .. google|credit (rapide
      /facile/express)|sans justificatif|(verifiez/confirmez/validez) vos (coordonnees/donnees) bancaires|colis (est bloque/bloque/en attente)
    |code promo|devis gratuit
    |pour (vous/se) (desabonner/desinscrire) cliquez|presenter notre (societe/entreprise/gamme/activite)|ete tire* au sort|remport* .. euros
    |(ouvrez/telechargez/consultez) (la piece jointe/le document/le fichier) pour|nouveau message vocal
    |bon* d achat|(notre/votre) meilleure offre|meilleure offre pour`,
  spam_idiom: `(desinscri*/desabonn*) (de/a) (la/cette/notre) newsletter|recevoir nos offres|version en ligne|voir dans
      le navigateur|(offre/offres) (exceptionnelle*/speciale*/limitee*/valable/du mois/de la semaine/promo*/unique
      /de pret/d emploi)|code promo|cliquez (ici/sur)|(suivez/suivant/suivre/via) (ce/le) lien|vous (avez/etes) (gagne
      /ete selectionne/tire au sort)|tire au sort|(gagnez/gagner) (un/une)|a gagner|(devis/deplacement/essai/estimation
      /demonstration/livraison/audit) (gratuit*/offert*)|sans (engagement/justificatif)|referencement|premiere page
    |visibilite (sur/en ligne)|backlink*|investissement|investissez|rendement|bitcoin|crypto*|trading|pret (entre
      particuliers/d argent/personnel/rapide)|(octroi/offrons) (de/des) prets|taux d interet|credit (rapide/facile
      /express)|heritage|heritier*|transfert de fonds|fonds de|coordonnees bancaires|numero de compte|votre compte
      (sera/a ete/est) (suspendu/bloque/limite/desactive)|compte (a ete/sera/est) (suspendu/bloque)|(verifiez/confirmer
      /confirmez/validez) (votre/vos)|mot de passe|votre (colis/livraison/paquet)|(frais/livraison) (de livraison/en
      attente/de douane)|(facture/factures) (en annexe/ci jointe/impayee/n/de/du/est)|(notre/votre) facture|veuillez
      trouver (ci joint/en annexe) (notre/votre)|nos (produits/services/clients/offres/tarifs/prix/experts
      /conseillers/partenaires/solutions)|notre (catalogue/gamme/agence/showroom/expertise)|notre (entreprise/societe) (propose/vous/de/specialisee)|nous (proposons/offrons) (nos/nos services/des)|(fournisseur
      /grossiste)|vente directe|prix (d usine/imbattable*/choc/mini)|(au/aux) meilleur* prix|soldes|promotion|promotions
    |reduction|reductions|ristourne|remise (de/exceptionnelle)|% de remise|achetez|commandez|profitez|(rachetons/achetons
      /rachat de) (votre/vos/toute)|(faites suivre/transferez/envoyez/envoie/partagez/renvoie*/transmets) (ce message/ceci
      /ca/ce mail/le) (a/à)|a (dix/10/vingt/20/quinze/15/douze/sept/7) (amis/personnes/contacts)|a (tous/toutes)
      (vos/tes) contacts|chaine|malheur|porte (bonheur/chance)|voyan*|marabout|medium|(panneaux) (solaires
      /photovoltaiques)|pompe a chaleur|candidature|mon cv|curriculum|lettre de motivation|(recherche/cherche) (un/du)
      (emploi/travail/job)|communique de presse|(partenariat/collaboration/proposition) commercial*|article sponsorise
    |guest post|rencontre coquine|celibataires|viagra|perdre du poids|maigrir|horoscope|temoignage client|(cher/chere
      /chers) (client*/beneficiaire*/abonne*/proprietaire*)|webinaire|billets en vente|(inscrivez/abonnez) vous a (notre
      /la) newsletter|rejoignez notre newsletter|espace client|(est/disponible) disponible dans votre
    |(seriez/etes) vous interesse*|vous accueille|portes ouvertes|prix special|base de donnees de|toute la gamme|(petit dejeuner/cadeau/livraison) offert*|votre (compte bancaire/identite)|ci dessous pour|compte bancaire|(valider/verifier/confirmer) votre (identite/compte)
    |reserv* (vite/) vos places|tarif* (reduit*/special*/preferentiel*)|(je/nous) vous propos*|analyse gratuite|vos contrats|offre de pret|conseillere en|conseiller en (assurance*/placement*/energie)
    |une offre sans|vous (remettre/soumettre/faire) une offre|newsletter (de/du)|actif dans|active dans`,
  spam_hint: `offre|offres|promo|gratuit*|euro|euros|prix|cliquez|client|clients|clientele|commande|catalogue|vente
    |acheter|magasin|facture|devis|societe|entreprise|sprl|srl|sa|partenaires|newsletter|site (internet/web)|www|https
    |http|exclusif|exclusive|exclusivite|cadeau|gagner|gagnez|marketing|produits|service commercial|tva|iban|paiement
    |payer|payez|virement|reservation|modele|qualite|carte cadeau|garantie|soldes|credit|pret|lien|remise|disponible
    |mesdames messieurs|mesdames|reponse en|contactez nous|appelez le|stock|neuf|occasion`,
};
