// French: joining and leaving, the list and its mails, and signs that a person must decide. Words only.
import type { Lexicon } from "./concepts.ts";

export const frMember: Lexicon = {
  unsubscribe: `(me/m/nous/de/vous) (desinscri*/desabon*/desaffili*)|desabon*|desinsri*|desinsc*
    |dessinscri*|desenregistr*|desaffili*|unsubscribe|unsuscribe|desincri*|desisncri*|dezinscri*
    |dezabon*`,
  remove: `retir*|enlev*|supprim*|suprim*|rayer|rayez|raye|rayee|rayes|biff*|radier|radiez|radie
    |radiee|oter|otez|ote|otes|effac*|sortir|sortez|sors|virer|virez|vire|exclure|excluez|exclus
    |exclu|ejecter|ejectez|elimin*|barrer|barrez|gommer|gommez|jeter dehors|decoch*|delister
    |desactiv*|retrait|suppression|radiation|(faire/fais/faites) sortir`,
  end: `(mettre/mets/mettons/met) fin|mettre un terme|arreter|arrete|arretez|arretons|cesser
    |cessez|cesse|cessons|stop|stopp*|quitter|quitte|quittons|resili*|demission*|renoncer|renonce
    |renoncons|annuler|annulez|annule|annulation|cloturer|cloturez|cloture|clore|abandonner
    |abandonne|abandonnons|interrompre|interrompez|rompre|desengag*|(me/nous) desist*|(me
      /nous) (retire/retirer/retirons)|retirer du|sortir du|sors du|sortons du|partir (du
      /de votre)|m en (aller/vais)|nous en (aller/allons)|(en/) rester la|en reste la|(passer
      /passe/cede/ceder/laisser/laisse) (mon tour/la main/ma place)|tourner la page
    |tourne la page`,
  list: `liste|listes|listing|listings|mailing|mailings|mailing list|mailinglist|fichier|fichiers
    |groupe|registre|registres|base|envois|diffusion|repertoire|carnet|destinataires|destinataire
    |boucle|systeme|tablettes|annuaire|contacts|effectifs|rangs|votre feuille|abonnes`,
  mails: `mail|mails|email|emails|e mail|e mails|message|messages|mesage|mesages|messagerie
    |courriel|courriels|bulletin|bulletins|info|infos|information|informations|lettre|lettres
    |courrier|courriers|newsletter*|nouvelles|notification*|avis|alerte|alertes|communication
    |communications|communique|communiques|publication*|envois|envoi|conseils|mailings|spam*
    |circulaires|paperasse|trucs|annonces|journal du plp|avertissements|revue du plp
    |journal de quartier|feuille d information|publicite|publicites|pub|pubs`,
  receive: `recevoir|recevr*|recoi*|recevons|recevez|recu|recus|resevoir|avoir|obtenir|beneficier
    |profiter|(etre/etes/sois/soyons/soit) (bien/aussi/mieux/) (informe*/prevenu*/averti*/tenu*
      /alerte*/mis*)|(mis/mise/tenu/tenue/tenus) au courant|(etre/rester/suis) au courant
    |au courant|tenir informe*|(tenez/prevenez/avertissez/informez/alertez) (moi/nous)|lire
    |suivre vos`,
  send: `envoi*|envoy*|ecrire|ecrivez|ecrit|ecris|ecriviez|adresser|adressez|transmettre
    |transmettez|contacter|contactez|sollicit*|spammer|spammez|harcel*|derang*|embet*|importun*
    |inond*|bombard*|(faire/faites) parvenir|mailer|relanc*|polluer|polluez|saouler|saoulez`,
  member: `membre|membres|menbre|adherent*|adhesion|affiliation|participation|participer
    |participe|participant*|inscription|abonnement|abonne|abonnee|inscrit|inscrite|inscrits
    |(faire/fais/fait/faisons/fasse) (parti/partie)|partie (du/de)|en (etre/suis)|compter parmi
    |l etre|implique*|engagement|rester dedans|associe|associee|associes`,
  partnership: `plp|partenariat|partenariats|reseau|groupe|votre (groupe/reseau/initiative/projet
      /organisation/action/association/equipe/partenariat)|voisins vigilants|voisin vigilant
    |groupement|quartier|association|equipe|dispositif|prevention|comite|chez vous|vos rangs
    |bande|aventure|les votres|avec vous`,
  leave_idiom: `(foutez/fichez) (donc/) (moi/nous) la paix|(laissez/laisser) (moi
      /nous) (tranquille*/en paix)|(lachez/lacher) (moi/nous)|tres peu pour (moi/nous)|sans facon
    |(comptez/compter) (pas/plus) sur (moi/nous/ma)|compter sans (moi/nous)|(sera/fera/ferez
      /continuez/continuer/continuerez/faire) sans (moi/nous)|sans moi desormais|(marre
      /assez) de (vos/votre/recevoir/tous vos)|ras le (bol/pompon) de (vos/votre/recevoir)
    |plein (le dos/les bottes/la casquette) de (vos/votre)|(gavent/gonflent/saoulent) vos
    |vos (mails/messages) (me/nous) (gavent/gonflent/saoulent/fatiguent)|(me/nous) (gonflez/gavez
      /saoulez/cassez)|me desinscri* (de/du/des/svp/s)|(desinscri*/desabon*) (moi/nous/svp)
    |(arretez/arrete/arreter/cessez/cesser/stop) (donc/maintenant/tout de suite/svp/enfin/) (de
      /d) (m/me/nous)|arretez (donc/) (avec/vos)|(cessez/cesser/stoppez) (vos/tout envoi
      /les envois/l envoi)|stop (aux/a vos/vos) (mail*/message*/courriel*/envoi*/bulletin*
      /alerte*)|stop (mail*/svp)|stop a (vos/ces) (mail*/message*)|(oubliez/rayez/retirez/enlevez
      /supprimez/suprimez/otez/biffez/sortez/virez/radiez/effacez/excluez/desactivez/eliminez
      /gommez) (donc/) (moi/nous)|(enlever/retirer/supprimer/effacer/efface/enleve/retire
      /rayer) (moi/nous) (de/du/des/svp)|(je/nous) (quitte/quittons/sors/sortons du/sors de
      /vais quitter/allons quitter) (le/votre/ce) (plp/groupe/partenariat/reseau/projet)
    |quitter (le/votre/ce) (plp/groupe/partenariat/reseau)|(me retire/nous retirons/me retirer
      /nous retirer) (du/de votre/de ce)|(j arrete/m arrete/on arrete/nous arretons/on s arrete
      /nous nous arretons) (la/ici)|en rester la|(suis/serai/etre/sommes/serons) plus (des
      /l un des/une des) votres|rends mon tablier|tire ma reverence|je passe mon tour|(je
      /nous) (jette/jetons) l eponge|(ca/cela) (ne/) (m/nous) interesse plus|(ne
      /n) m interesse plus|plus interesse* (du tout/svp)|plus interesse* par (vos/votre/la liste/ce groupe)
    |plus interesse* par le (plp/partenariat)|m interesse pas vos|(plus besoin
      /plus la peine/inutile/plus necessaire/pas la peine/plus utile) (donc/desormais/) (de
      /d) (continuer a/encore/) (m/me/nous) (ecri*/envo*/adress*/contact*/solliciter/preven*
      /avert*/inform*)|(inutile/pas la peine) (donc/desormais/) de continuer a (m/me/nous)
    |plus (m/nous) (ecri*/envo*)|(arreter/arretez/arret des/arret de vos/fin des/fin de vos
      /suspendre definitivement les) (les/vos/) (envois/mails/messages/bulletins)|fin (de/a) (ma
      /mon/notre) (participation/adhesion/inscription/affiliation)|(resilier/resilie/resilions
      /annuler/annulez/annule/cloturer/cloturez/supprimer/supprimez/retirer/arreter) (mon/notre
      /ma) (inscription/adhesion/affiliation/participation/abonnement au plp)|(je demissionne
      /ma demission/notre demission)|opt out|(veux/veut/veulent/voulons/voulais/voulait
      /souhaite) plus (de/d/) (vos/votre)|plus rien (recevoir/m envoyer/de vous/de votre part
      /nous envoyer)|bloquer votre adresse|(c est/n est) (pas/plus) (pour moi/de mon age
      /pour nous)|temps (pour moi de/pour nous de/de) (partir/quitter/m arreter/passer la main
      /me retirer/nous retirer)|(ne pas/ne plus/pas/plus) rester (membre*/inscrit*/avec vous
      /dans)|(marquer/marque/classer) (vos/votre) .. (spam/indesirable*)|(dernier
      /derniere) (message/mail/lettre/courrier) (que je/que vous/en tant/en qualite)|(etre
      /que l on me/qu on me/qu on nous) (retire*/enleve*/raye*/supprime*/desinscri*/desabon*
      /radie*/sorti*)|(veux/souhaite/voulons/desire) pas (de/d/recevoir) (vos/ces/tous/votre)
    |no more (mail*/message*)|acte de mon depart|mon depart|comme (le/mon/etant le
      /etant mon) dernier|passer le flambeau|autant me (retirer/desinscrire/supprimer)
    |prefere me retirer|(correspond/convient) pas .. annul*|desinscription (immediate/svp
      /demandee/definitive/urgente/s il)|demande de desinscription|ma claque de|(poursuivrai
      /continuerai/poursuivrons/continuerons/renouvellerai) (pas/plus)|bon vent|(c est
      /ce sera) (fini/termine) pour (moi/nous)|(laisse/cede) (la place/cela/ca) aux jeunes
    |(resiliation/annulation/fin/arret/cloture) de (mon/ma/notre) (adhesion/inscription
      /participation/affiliation)
    |autant (arreter/en rester la/tout arreter)|(finissent/vont/partent) (a la poubelle/a la corbeille/au bac)`,
  leave_hint: `demenage*|(quittons/quitte/quitter) (la region/seraing/la commune/le quartier
      /la belgique)|plus le temps|pas le temps|(habite/habitons/vis/vivons/vit) plus|(ai
      /avons) vendu|(vends/vendons) (la/notre/ma) maison|maison est vendue|maison de repos|home
    |(retourne/rentre/rentrons/repars/repartons) (au pays/en/au/vivre)|poubelle directe|corbeille
    |(lis/ouvre/regarde/lisons/ouvrons) (pas/plus/jamais)|trop de (mail*/message*/courriel*)
    |boite (deborde/est pleine)|plein ma boite|en double|(servent/sert/servez) (a/plus a) rien
    |rien a (faire/cirer)|m en (fiche/fous/moque)|bonne (continuation/route)|merci pour tout
    |sans rancune|adieu|au revoir|(plus/pas) mon truc|ne m apporte*|(me/nous) concerne* (pas
      /plus)|(je/) regrette|(m/nous) interesse (pas/plus)|interessent (pas/plus)|inutiles|(jamais
      /rien) (demande/voulu)|pas demande a|a mon insu|sans mon accord|mes yeux|mon age
    |harcelement|delation|flicage|espionn*|perte de temps|plus interesse*|de trop|(a
      /est) pas destine|(reside/residons) plus`,
  enough: "(ca/cela) suffit|stop|marre (de/d)|ras le bol|basta|trop c est trop",
  sign_up: `(m/me/nous/s/) inscri*|incription*|adherer|adhere|adherez|adherons|adhesion|rejoin*
    |affili*|abonner|abonne|abonnez|s abonne|m abonne|enregistrer|enrol*|integrer|integrez
    |(devenir/deviens/devient/devenons/redevenir/etre/rester) (un/une/des/simple/) (membre*
      /menbre*/partenaire*/participant*/voisin vigilant)|(faire/fasse/fasses/fais/faisons/ferais
      /fera) (aussi/) (partie/parti)|participer|participe|participons|prendre part|en (etre
      /faire partie)|entrer dans|(me/nous/se) joind*|joindre (a vous/au)|(m/nous/s) (associer
      /ajouter/engager/engage/impliquer/investir)|(etre/suis/sommes/soit/soyons/soye) (des votres
      /de la partie/parmi vous/parmi les membres/sur la liste/sur votre liste)|compt* parmi
    |impliquer|etre (repris*/ajoute*/inclus*/inscri*/mis sur/note* sur)|candidat*|rallier
    |monter a bord|faire membre|(venir/aller) avec vous|embarqu*|figure* (parmi/sur/dans)
    |simple membre|continuer chez vous|signer (la/votre) charte|(ai/avons) signe la charte
    |charte (signee/completee/ci jointe)|(etre/suis) dedans|(preneur/preneuse)|(etre
      /suis) dans (le/votre) (groupe/reseau/partenariat/plp)`,
  add: `ajout*|rajout*|mettre|mettez|met|mets|noter|notez|note|prendre|prenez|compter|comptez
    |inclure|incluez|reprendre|reprenez|inserer|inserez|integrez|enregistr*|encod*|inscriv*
    |accept*|remettez|remettre|remets|reinscri*|placez|placer|marquez|marquer|adjoindre|accueill*
    |rentrez|s ajouter|m ajouter|reactiv*`,
  join_idiom: `(inscrivez/ajoutez/rajoutez/notez/prenez/enregistrez/comptez/reinscrivez/remettez
      /reprenez/incluez/acceptez/accueillez) (donc/) (moi/nous) (aussi/parmi/dedans/comme/sur
      /dans/avec/svp/s il/volontiers)|(inscrivez/ajoutez/rajoutez/reinscrivez/acceptez
      /accueillez) (donc/) (moi/nous)|mettez (donc/) (moi/nous) (aussi/sur/dans/parmi/dedans)
    |(compter/comptez) sur (moi/nous) (comme/pour)|comptez sur (moi/nous)|comptez un (membre
      /voisin) de plus|(je me/on se) lance|(suis/sommes) partant*|partant* pour|(suis
      /sommes) (des/parmi les) votres|me voila|me porte (volontaire/candidat*)|volontaire pour
    |(je/on) signe (tout de suite/des deux mains/)|(ou/quand) (dois je/puis je/est ce qu on
      /faut il/on) signer|(je/nous) (vous/le) (rejoins/rejoignons/rejoindrai)|vous rejoindre|(ca
      /cela) (m/nous) (interesse/tente)|(m/nous) interesse beaucoup|m interesserait
    |nous interesserait|(suis/sommes/serais/serions) (tres/fort/bien/vraiment/) interesse* (par/d
      /de/pour)|(suis/sommes/serais/serions) (tres/fort/bien/vraiment) interesse*|(veux/voudrais
      /voudrions/aimerais/veux bien/aimerions/souhaite) (bien/) en etre|faire partie (de votre
      /du plp/du partenariat/du groupe/du reseau/des voisins/de l equipe)|(inscrire/inscription
      /adherer/adhesion/integrer) (au/a votre/dans votre/le/a ce) (plp/partenariat/groupe/reseau)
    |(inscription/adhesion) plp|(me/nous) reinscrire|remettre sur la liste|revenir (dans/parmi)
    |reintegrer|repartir avec vous|(ne/) (m/nous) oubli* (pas/surtout pas) (pour/dans/sur)
    |(encore/reste t il) (de la/une) place|une place pour|(un/une) de plus|(nouvelle/une) recrue
    |nouveau membre|nouvelle membre|(avoir/recevoir) (aussi les/les) (infos/messages/mails
      /nouvelles) aussi|recevoir (aussi/egalement)|(ou/comment) (s inscrit on/s inscrire
      /on s inscrit/je m inscris/m inscrire/nous inscrire/adherer/vous rejoindre/devenir membre
      /devient on membre/s abonne*/m abonner)|comment (est ce qu on/est ce que l on/est ce que je
      /on fait pour/faire pour/puis je/peut on) (s inscri*/m inscri*/s abonne*/m abonner
      /devenir membre/etre membre/adherer/en faire partie/vous rejoindre/entrer)|comment (faire
      /en faire/fait on) partie|pour etre des votres|rejoindre (votre/le/les) (groupe/plp/reseau
      /partenariat/voisins/equipe/rangs)|agrandir (la famille/le groupe)|(renforcer/grossir) (vos
      /les) rangs|(c est/a) oui (pour/vous pouvez)|marque (mon/notre) accord|(reponds
      /repondons) a (votre/l) appel|(charte/formulaire/bulletin d inscription/talon) (signee
      /complete/completee/rempli/remplie/ci joint/ci jointe/dument)|ci joint (la charte
      /le formulaire/mon inscription/le bulletin d inscription)|je m inscris|nous nous inscrivons
    |on s inscrit|(voudrais/aimerais/souhaite/voudrions/souhaiterais) (reprendre/redevenir
      /reintegrer/revenir)|(suis/sommes) preneu*|(reste t il/il reste/reste) (encore/) (de la/une
      /des) (place/places)|prendre (sa/la) suite|(obtenir/recevoir) (toutes/tous/) vos (bulletins
      /alertes/messages/mails/infos/avis/informations/nouvelles/courriels)|(recevais/recevoir
      /avoir/recevrais) (les messages/vos messages/vos mails/) directement|directement (chez moi
      /a moi/sur mon)|(cherchiez/cherchez/recrutez/recherchez) (du monde/des membres/des gens
      /des volontaires/encore des)|au courant de ce qui se passe|(prevenu*/averti*/informe*
      /alerte*) (moi aussi/aussi) (quand/si/de ce)|(m/nous) (envoyer/mettre) (ca/cela/les
      /tout) (en direct/directement)|(voici/envoie/donne/transmets/laisse) (mes
      /nos) coordonnees pour`,
  join_hint: `affiche|affichette|depliant|toutes boites|toute boite|tract|folder|flyer|prospectus
    |(viens/venons) d (emmenager/arriver/acheter)|nouvel* habitant*|nouveau dans|nouvelle dans
    |nouveaux dans|nouveaux habitants|(m/nous) a parle|m a conseille|entendu parler|(reunion
      /seance/soiree) d info*|retraite|pensionne|pensionnee|(j/nous) habit*|domicilie*|(belle
      /bonne/excellente) (initiative/idee)|initiative interessante|(me rendre/etre
      /nous rendre) utile|(donner/preter) (un coup de main/main forte)|(vous/nous) aider
    |meilleur voisinage|sur votre feuille|laisse (mes coordonnees/mon nom/mon adresse)
    |marche a suivre|(formulaire/bulletin) d (inscription/adhesion)|(quelles/les) demarches
    |modalites|charte|dans (mon quartier/ma rue)|a mon tour|(moi/nous) aussi|a votre disposition
    |toujours rien recu|jamais rien recu|(recois/recoit) rien`,
  other_body: `proximus|voo|orange|telenet|belgacom|skynet|scarlet|base company|journal|gazette
    |magazine|revue|whatsapp|facebook|messenger|instagram|ecole|travail|emploi|boulot|club|cours
    |formation|stage|piscine|fournisseur|banque|assurance|assurances|mutuelle|gym|sport|tennis
    |football|foot|chorale|chateau|netflix|salle de sport|creche|garderie|academie|permis|examen
    |tournoi|marathon|brocante|election|elections|parti (politique/socialiste/liberal)|syndicat
    |hopital|prison|armee|maison a|copain|copine|route|chaussee|parking|fumer|cigarette|antenne
    |craie|mur|murs|facade|racistes|raciste|feutre|trottoir|lieux|domicile|concert|spectacle
    |cinema|electricite|abonnement de bus|tec|sncb|contrat|vehicule|voiture|camion|moto|locaux`,
  pause_idiom: `suspendre (temporairement/mes/mon/l envoi/les envois/les mails/les messages
      /momentanement/nos)|(mettre/mettez/mets/mise) .. (en/une) pause|(une/la) pause|en pause
    |temporairement|momentanement|provisoirement|pendant (ce temps/cette periode/mes vacances
      /nos vacances/mon absence/notre absence)|le temps (des vacances/de mes/de nos/de mon
      /de notre/que je)|jusqu a (mon/notre) retour|pas de (mail*/message*) (pendant/jusqu/avant
      /d ici)|interrompre pendant|reprendre a mon retour|pour quelques (semaines/mois)
    |durant (mon/notre) absence|(je reste/nous restons/on reste/rester/reste volontiers
      /restons) (bien/volontiers/) (membre*/inscrit*)|(je veux/nous voulons/tiens a/compte) (bien
      /) rester|sans quitter|moins souvent|un seul (mail/exemplaire/envoi)|(recevoir/envoyer
      /envoyez) moins (de/d)|(nous restons/je reste) (dedans/avec vous)|(ne/) (m/nous) (envoyez
      /ecrivez) (rien/pas) (pendant/jusqu)|gardez (moi/nous) (dans/sur/comme)`,
  office_role: `coordinateur|coordinatrice|coordinateurs|coordination|(role/fonction) de|mandat
    |adjoint|adjointe|responsable|secretaire|tresorier`,
};
