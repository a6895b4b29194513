// French: data and details, courtesy and questions, and letters that machines write. Words only.
import type { Lexicon } from "./concepts.ts";

export const frOffice: Lexicon = {
  data: `donnees|coordonnees|informations|renseignements|info|infos|photo|photos|historique
    |messages|signalement|signalements|dossier|dossiers|fiche|fiches|trace|traces|fichiers
    |identite|date de naissance|temoignage|ordinateurs|ordinateur`,
  about_me: `sur (moi/nous/ma personne/mon compte/ma famille/mon menage)|a (mon/notre) (sujet
      /propos/nom/egard)|(me/nous) concern*|de moi|(mes/nos) (donnees/coordonnees/informations
      /infos/renseignements/messages/noms/anciens/signalements)|(mon/ma/notre) (dossier/fiche/nom
      /numero/photo/telephone/adresse/historique/signalement/temoignage/identite)`,
  access: `savoir|connaitre|consulter|voir|copie|communiqu*|obtenir|acces|acceder|quelles|quels
    |quoi|qu est ce|ce que|prendre connaissance|recevoir|envoyer|envoyez|transmettre|transmettez
    |fourn*|lister|liste de|releve|detenez|detient|detenu*|detenir|deteniez|gardez|garde|gardee
    |gardees|gardes|gardiez|conserv*|possed*|stock*|avez|enregistr*|apercu|export|extrait|note
    |notez`,
  erase: `effac*|supprim*|suprim*|suppression|detrui*|destruction|disparai*|elimin*|anonymis*
    |nettoy*|purg*|vider|videz|oublier|oubliez|faire le menage|dechir*|bruler|broyer|retirer
    |retirez|enlever|enlevez|rayer|rayez|(ne/) plus (conserver/garder)|gommer|ne (conservez
      /gardez) (plus/rien)`,
  everything: `tout|toutes|tous|toute|l ensemble|l integralite|la totalite|complet*|totalement
    |entierement|definitivement|partout|rien|aucune|aucun|moindre|integralite|pure et simple`,
  access_idiom: `droit (d acces/de consultation)|(article/art/articles) 15|copie (de mes
      /de toutes mes/de mon/de l ensemble de mes/de tout ce que/de ce que) (donnees/dossier
      /informations/vous)|copie (complete/integrale)|acces a (mes donnees/mon dossier/ma fiche)
    |acceder a (mes donnees/mon dossier)|(voir/consulter) (mon dossier/mes donnees/ma fiche)|(que
      /ce que) (vous/) (savez/detenez/conservez/gardez/possedez) (vous/) (d autre/exactement
      /encore/) (de/sur) (moi/nous)|(savez/avez/possedez/gardez/conservez/detenez/notez
      /enregistrez/stockez) (vous/) (donc/) (d autre/comme info/comme infos/comme donnees
      /comme informations/) (sur/de) (moi/nous)|(savez/avez/possedez/gardez/conservez/detenez
      /notez) (vous/) (a mon/a notre) (sujet/propos/nom)|(garde/note/ecrit/enregistre/conserve
      /stocke/detenu) (sur moi/de moi/a mon sujet/sur nous)|extrait de (mon/ma)|(mon/ma) (dossier
      /fiche) (complet/complete)|portabilite|(fiche/dossier) sur (moi/nous/chaque)|(veux
      /voudrais) (la/le) (voir/consulter)`,
  erase_idiom: `droit (a l oubli/a l effacement/d effacement/de suppression)|(article/art) 17
    |(effacer/effacez/efface/supprimer/supprimez/suppression de/effacement de/detruire/detruisez
      /destruction de) (toutes/) mes (donnees/coordonnees/informations/infos/renseignements)
    |(effacer/effacez/efface/efface/supprimer/supprimez/detruire/detruisez/detruisiez
      /supprime) (toutes/tout/tous) (ce que/mes/les/ce qui/nos)|(effacer/effacez) tout|(plus
      /) aucune trace|ne (garder/gardez/conservez/plus garder/conserver) (aucune/rien)
    |disparaitre (mes/toutes)|(mon/notre) nom (disparaisse/disparaise/soit efface/soit supprime
      /soit retire) (de/des/dans)|retir* (mon/notre) consentement|retirer toutes mes donnees
    |ne doit (plus/) rien rester|ne plus figurer (dans aucun/nulle part)|plus (rien
      /de nom) (sur moi/de moi/dans vos/dans votre)|rien garder sur moi|oubli numerique
    |effacer completement|rayer de la carte|oublie* completement|(oubliez/oublier) (moi
      /nous) completement|rien ne (subsiste/reste)|(ni nom/ni adresse) ni (adresse/mail/messages
      /nom)`,
  new: `nouveau|nouvel|nouvelle|nouveaux|nouvelles|change|changer|changement|modification
    |modifier|autre|differente|different|remplac*|ancien|ancienne|(plus/pas) (valable/bon/bonne
      /correct/correcte/d actualite/utilise*/actif/active/le bon/la bonne)|n existe plus
    |fonctionne plus|correct|erreur|faute|mal (ecrit/orthographie*/note)|errone*|mauvais|mauvaise
    |fautif`,
  detail: `adresse|adresses|mail|email|e mail|courriel|numero|gsm|telephone|portable|nom|prenom
    |coordonnees|boite mail|domicile|n de tel|orthographe|langue|ligne fixe|messagerie|mobile|tel
    |(nom de/ma) rue`,
  change: `changer|changez|modifi*|corrig*|rectifi*|remplac*|adapter|adaptez|adapte|(mettre
      /mettez/mise) a jour|actualis*|noter|notez|(prendre/prenez/prends) (bonne/) note|correction
    |changement|utiliser|utilisez|ecrire|enregistr*|encod*|faire suivre|change|changent|(ne/et
      /) garder (que/celle)|m appelle`,
  moved: `demenag*|emmenag*|(nouvelle maison/nouvel appartement/nouveau domicile)|ai bouge
    |(habite/habitons/vis/vivons/demeure) (maintenant/desormais/a present/dorenavant/aujourd hui)
    |(habite/habitons) plus (au/a la/dans la/rue)|(habiterons/habiterai/serons/serai) (au/rue
      /a la/avenue)|tenir compte`,
  update_idiom: `nouvel* (adresse/email/boite mail)|nouveau (numero/gsm/mail/telephone/nom
      /portable/fixe)|(change/changer/changement/changeons/changent/modification/modifier) (d/de
      /mon/ma/mes/notre/nos) (adresse/numero/gsm/mail/email/nom/fournisseur/langue/coordonnees
      /operateur/telephone/boite)|(mes/nos) nouvelles coordonnees|nouvelles coordonnees|(mettre
      /mise/mettez) a jour (de/) (mes/mon/nos/notre/ma)|(modifier/corriger/corrigez/rectifier
      /adapter/modifiez/changez) (mes/mon/notre/nos) (coordonnees/nom/adresse/prenom/numero/mail)
    |(mon/notre) (nom/prenom) (s ecrit/est mal/comporte/n est pas)|(mal/faute) (ecrit
      /orthographie/a/dans) (mon/notre) (nom/prenom/adresse)|ecri* (mal/toujours mal
      /correctement) (mon/notre)|orthographe de (mon/notre)|(faute/erreur/coquille) (dans/a
      /sur) (mon/ma/notre/l)|(nom/celui) de jeune fille|me suis mariee|nom (d epouse
      /de famille est)|(mon/ma/notre) (adresse/numero/mail/gsm) (n est plus/ne fonctionne plus
      /n existe plus/a change/change/va changer/est maintenant/est desormais/devient)|(numero
      /adresse/gsm/mail) (a change/qui change/change)|remplac* (mon/l) (ancienne/ancien/adresse
      /numero)|remplacez mon|ecri* (moi/nous) (plutot/ici/desormais/dorenavant/maintenant) (a/sur
      /)|ecrire (desormais/dorenavant)|utilis* (plutot/cette/desormais/dorenavant/celle)|(a
      /sur) cette adresse (desormais/dorenavant/maintenant/ci)|(l/mon/mes/notre) (ancienne/ancien
      /anciennes) (adresse/numero/mail/gsm/boite/compte)|recevoir .. en (neerlandais/anglais
      /francais/allemand/italien)|en (neerlandais/anglais/francais/allemand/italien
      /flamand) (plutot/svp/s il/a l avenir/desormais)|plutot (qu/) en (francais/neerlandais
      /anglais/allemand/italien/flamand)|(deuxieme/seconde) adresse|plus joignable (au/a)
    |m appelle (desormais/maintenant/dorenavant)|garder (que/) celle ci|(pouvez vous/merci de
      /veuillez/priere de) (rectifier/corriger)|(voici/voila) (mon/ma/notre) (nouveau/nouvelle
      /numero/adresse)|numero (provisoire/actuel)|(prendre/prenez/utiliser/utilisez/noter
      /notez) (celle ci/celui ci)|(mon/notre) (nom/prenom) c est|boite .. ferme
    |c est maintenant (le/au/rue)|m appelle .. divorce|plus (au/a la/dans la/rue) .. mais (au
      /a la/dans/rue)|(rectification/correction/erratum) .. (rue/adresse/numero/nom)
    |(rectification/erratum) .. (c est/bien/le/au)|(arrivent/arriver/envoyer/envoyez/recevoir
      /envoie*) .. (sur/a) (l adresse/l autre adresse/mon autre)
    |notez (que/bien que) (mon/ma/notre/nos)`,
  language_name: `francais|neerlandais|allemand|anglais|italien|flamand|espagnol|turc|arabe
    |portugais`,
  thanks: `merci|mercis|mersi|remerci*|reconnaissan*|gratitude|graces|grace a (vous/votre/vos
      /toi)|merci (d avoir/d etre/de m avoir/de nous avoir/de votre/de vos/de ta)`,
  praise: `super|parfait|bravo|felicit*|chapeau|genial|genialissime|excellent*|formidable*|top
    |nickel|impec*|(bon/beau/excellent/formidable) (travail/boulot)|tres bien|continuez (comme
      /ainsi/sur)|tres (clair*/utile*/interessant*/gentil*/pro)|utile|interessant|agreable
    |content|contente|contents|ravi|ravie|rassure|rassuree|rassures|rassurant|soulag*|efficac*
    |rapidite|gentil|gentille|gentillesse|aimable|sympa|sympas|sympathique|precieux|bon accueil
    |apprecie|appreciee|appreciable|enchante*|belle soiree|chaleureu*|reussie|reussi|bonne idee
    |moins seul*|plaisir (de/a) (vous/) (lire/lire)|adorable*|merveilleu*|extra|magnifique
    |service qui fonctionne|admir*|devoue*|bien fait|dormons tranquille*|saluer (le/votre/ce)
    |(tres/si/vraiment/bien) (humain*/patient*/sympa*/professionnel*/competent*/aimable*)`,
  received: `bien (recu/note/compris)|c est (note/parfait/compris/entendu/bon)|note|compris|ok
    |okay|oki|d accord|entendu|pas de (souci*/probleme*/quoi)|de rien|aucun probleme|(message
      /mail) recu|recu|recu 5 sur 5|ca (marche/roule)|parfait|(prends/pris) (bonne/) note
    |tres bien|=vu|(prends/prendre) bonne note|bien lu|pas de remarque*|rien a (ajouter/redire)`,
  settled: `(rentre/rentres) dans l ordre|(tout est/c est/affaire est/probleme est) (regle/resolu
      /arrange/termine)|(a/ont) (bien/deja/) ete (enleve*/ramasse*/nettoye*/repare*/evacue*
      /retire*/rebouche*/retrouve*)|rien a faire|(est/sont) arrive* (en/a temps/tout de suite)`,
  greeting: `(bonne/bonnes/joyeuse/joyeuses/heureuse) (annee/fete/fetes/journee/soiree
      /continuation/vacances/paques/nuit/semaine/sante/retraite)|(meilleurs/bons/nos/mes) voeux
    |(joyeux/bon) (noel/anniversaire/week end/weekend/dimanche/retablissement)|a (bientot/jeudi
      /lundi/mardi/mercredi/vendredi/samedi/dimanche/demain)|au plaisir|voeux|nouvelle annee vous
    |que cette nouvelle annee`,
  question_word: `comment|quand|ou (est/sont/peut/puis/dois/faut/se/en/trouver)|=où|combien
    |pourquoi|quel|quelle|quels|quelles|lequel|laquelle|est ce|est ce (que/qu)|qu est ce
    |c est quoi|(y a/a) t (il/on)|(peut/doit/va) (t/) on|puis je|dois je|(avez/aurez/savez/pensez
      /comptez/auriez/etes/serez/allez/pouvez/pourriez) vous|(existe/sera/aura/devient/vont/sont
      /est/serait/faut) (t/) (il/elle/ils/elles)|qui (est/sont/peut/dois/contacter/appeler
      /dois je)|(a/de/avec/chez/vers) qui|a (quel/quelle/quels/quelles)|(que/qu) (faire/dois
      /devient/deviennent/veut/conseillez/pensez/se passe/en est il/est devenu/en pensez)|si oui
    |c est normal|veut dire quoi|ca veut dire|(pouvons/pourrions/devons) nous|quid|(ca
      /cela) coute|d ou|c est (payant/gratuit/obligatoire/quand)`,
  ask_info: `savoir (si/quand/comment/ou/qui/quel/quelle/quels/quelles/pourquoi/ce/combien)
    |(aimerais/voudrais/souhaite/souhaiterais/aimerions/voudrions) savoir|(me demande
      /nous demandons/me demandais) (si/comment/pourquoi/quand)|(pouvez/pourriez/peux) (vous
      /tu) (me/nous/m) (dire/indiquer/renseigner/expliquer/conseiller/aider/rappeler/confirmer
      /preciser)|(me/nous) (renseigner/rappeler/recontacter/telephoner/contacter/conseiller
      /appeler/eclairer)|renseignement|renseignements|(plus/davantage) (d/de) (infos/informations
      /information/precisions/details)|(des/une/) (infos/informations/information/precision
      /precisions) (sur/concernant/au sujet)|(rappelez/recontactez/telephonez/contactez/appelez
      /eclairez/expliquez/dites) moi|prendre contact|entrer en contact|rencontrer|(un
      /) rendez vous|rdv|(un/des) conseil|des conseils|votre avis|avis sur|(avez
      /auriez) vous des nouvelles|des nouvelles de|(suite/suites) (donnee*/reservee*)
    |quelles suites|qu avez vous fait|ou en (est/sont)|je cherche|nous cherchons
    |cherche a joindre|joindre (le/la/l)|m eclairer|(une/petite/autre) question|question
    |questions|(me/m) (faire parvenir/procurer/envoyer le/envoyer la)|procurer|(obtenir
      /commander) (un/une/des)|commander|(ai/avons) besoin (de/d)|m aider a|parler a|(m
      /) adresser (a/aupres)|(a/vers) qui (m/s/) adresse*|qui (contacter/appeler/prevenir)
    |suppose que|(ai pas/pas bien/comprends pas/ai rien) compris|comprends (pas/rien)|pas clair
    |propos* (de/que/d/pour)|proposition|suggestion|suggere|une idee|(arrive/parviens
      /reussis) (pas/plus) a|pas moyen|message de confirmation|confirmation|vous devriez
    |il faudrait que vous|(inscription/adhesion/demande) (a/est) (bien/deja/) (ete/) (pris*
      /enregistre*/valide*/recu*)|mot de passe|espace membre*`,
  ask_rule: `autorise*|permis|permission|legal|legale|legalement|interdit (de/d)|le droit (de/d)
    |obligatoire|obligation|payant|gratuit|couter|coute|cout|prix|tarif|prime|primes|subside*
    |subvention*|condition|conditions|formulaire*|autocollant*|horaire*|ordre du jour|delai
    |age minimum|reglement|charte|statuts|cotisation|proprietaire
    |(quel/quels) age`,
  topic: `reunion|reunions|rencontre|assemblee|visite|conseiller|conseillere|(prevention
      /surveillance) (vol/habitation)|alarme|camera|cameras|serrure|serrures|recyparc
    |parc a conteneurs|permanence|soiree|patrouille|patrouilles|(agent/inspecteur) de quartier
    |commissariat|numero|telephone|site|adresse|piece jointe|lien|application|groupe whatsapp
    |panneau|panneaux|difference`,
  event: `visite|reunion|reunions|formation|seance|soiree|brocante|souper|diner|conference
    |excursion|repas|barbecue|fete|rencontre|atelier*`,
  auto_idiom: `(reponse/message/courriel/mail/e mail/email/notification/envoi) (automatique
      /automatise*/auto)|(genere/envoye) automatiquement|repondeur|absence du bureau
    |(absent*) du bureau|(message/avis) d absence|accuse de reception|accusons (bonne/) reception
    |ne pas (repondre a ce/repondre a cet/y repondre)|ne repondez pas|merci de ne pas repondre
    |(votre/ta) (demande/message/mail/courriel) (a ete/a bien ete) (enregistre*/recu*/transmis*)
    |(avons/ai) bien recu votre (message/mail/demande/courriel)|bien recu votre (message/mail
      /demande) et|numero de ticket|ticket|votre ticket|delivre des que
    |vous identifier en cliquant|(boite/compte/adresse) (mail/aux lettres/e mail/) (n est/ne sera
      /n existe) plus (relevee/consultee/consulte/utilisee/active/valide/lue/lu/)|(cette boite
      /ce compte) (n est/ne sera)|n est plus relevee|ne fait plus partie de (notre/la)|(ne
      /) travaille plus (chez/dans/pour/a)|a quitte (notre/la) (societe/entreprise/service)
    |suis (actuellement/absent* du bureau)|(suis/serai/sommes/serons) (actuellement/) (absent*
      /en conge*/en vacances/indisponible*) (jusqu/du/de/au/a partir/et)|actuellement (absent*
      /en conge*/en vacances/indisponible*)|absent* (jusqu au/du)|en (conge/conges
      /vacances) (jusqu/du)|hors du bureau|conge de maternite|conge parental|fermes du|(bureau
      /bureaux/cabinet/magasin/secretariat/etude) (est/sont/seront/sera) ferme*
    |fermeture annuelle|auto reply|autoreply|repondrai (des/a) mon retour|pas acces a (ma/mes
      /mon)|message du repondeur|(pas/plus) au bureau (actuellement/jusqu/avant/cette)
    |retour prevu`,
  auto_hint: `absent|absente|absents|absence|en (conge/conges/vacances)|(a/des) (mon
      /notre) retour|au retour|(lis/lirai/consulte/consulterai/releve) pas|pas acces a|sans acces
    |consulterai|repondrai|repondrons|(je/nous) vous (reponds/repondrai/repondrons/recontact*)
    |en cas (d urgence/d absence)|(ma/mon) collegue|votre (message/mail/courriel/demande)
    |acces limite|injoignable|dans les meilleurs delais|(plus/) brefs delais|jours ouvrables
    |un collaborateur|service client|bureau|ni lus|ni transferes|inclus|traiterons|sera traite*
    |un numero de|vous sera (communique/envoye/attribue)|(notre/nos) (service/services/equipe)`,
  bounce_idiom: `n (a pu/a pas pu/ont pas pu/a pas ete) (etre/) (remis/distribue/delivre/livre
      /achemine/transmis)|non (remis/distribue/delivre)|echec (de la remise/de remise
      /de distribution/de livraison/d envoi/definitif)|avis de non (remise/distribution)|(remise
      /distribution) (differee/retardee)|retarde la remise|impossible (de remettre/de distribuer
      /d acheminer/de delivrer)|boite (de reception/aux lettres) (du destinataire/est pleine)
    |quota depasse|(adresse/destinataire/utilisateur/domaine) (introuvable/inconnu*)
    |mailer daemon|postmaster|n existe pas sur ce serveur|serveur (distant/) a (rejete/refuse)`,
  spam_idiom: `(desinscri*/desabonn*) (de/a) (la/cette/notre) newsletter|recevoir nos offres
    |version en ligne|voir dans le navigateur|(offre/offres) (exceptionnelle*/speciale*/limitee*
      /valable/du mois/de la semaine/promo*/unique/de pret/d emploi)|code promo|cliquez (ici/sur)
    |(suivez/suivant/suivre/via) (ce/le) lien|vous (avez/etes) (gagne/ete selectionne
      /tire au sort)|tire au sort|(gagnez/gagner) (un/une)|a gagner|(devis/deplacement/essai
      /estimation/demonstration/livraison/audit) (gratuit*/offert*)|sans (engagement
      /justificatif)|referencement|premiere page|visibilite (sur/en ligne)|backlink*
    |investissement|investissez|rendement|bitcoin|crypto*|trading|pret (entre particuliers
      /d argent/personnel/rapide)|(octroi/offrons) (de/des) prets|taux d interet|credit (rapide
      /facile/express)|heritage|heritier*|transfert de fonds|fonds de|coordonnees bancaires
    |numero de compte|votre compte (sera/a ete/est) (suspendu/bloque/limite/desactive)
    |compte (a ete/sera/est) (suspendu/bloque)|(verifiez/confirmer/confirmez/validez) (votre/vos)
    |mot de passe|votre (colis/livraison/paquet)|(frais/livraison) (de livraison/en attente
      /de douane)|(facture/factures) (en annexe/ci jointe/impayee/n/de/du/est)|(notre
      /votre) facture|veuillez trouver (ci joint/en annexe) (notre/votre)|nos (produits/services
      /clients/offres/tarifs/prix/experts/conseillers/partenaires/solutions)|notre (catalogue
      /gamme/agence/showroom/expertise)|notre (entreprise/societe) (propose/vous/de/specialisee)
    |nous (proposons/offrons) (nos/nos services/des)|(fournisseur/grossiste)|vente directe
    |prix (d usine/imbattable*/choc/mini)|(au/aux) meilleur* prix|soldes|promotion|promotions
    |reduction|reductions|ristourne|remise (de/exceptionnelle)|achetez|commandez
    |profitez|(rachetons/achetons/rachat de) (votre/vos/toute)|(faites suivre/transferez/envoyez
      /envoie/partagez/renvoie*/transmets) (ce message/ceci/ca/ce mail/le) (a/a)|a (dix/10/vingt
      /20/quinze/15/douze/sept/7) (amis/personnes/contacts)|a (tous/toutes) (vos/tes) contacts
    |chaine|malheur|porte (bonheur/chance)|voyan*|marabout|medium|(panneaux) (solaires
      /photovoltaiques)|pompe a chaleur|candidature|mon cv|curriculum|lettre de motivation
    |(recherche/cherche) (un/du) (emploi/travail/job)|communique de presse|(partenariat
      /collaboration/proposition) commercial*|article sponsorise|guest post|rencontre coquine
    |celibataires|viagra|perdre du poids|maigrir|horoscope|temoignage client|(cher/chere
      /chers) (client*/beneficiaire*/abonne*/proprietaire*)|webinaire|billets en vente|(inscrivez
      /abonnez) vous a (notre/la) newsletter|rejoignez notre newsletter|espace client|(est
      /disponible) disponible dans votre|(seriez/etes) vous interesse*|vous accueille
    |portes ouvertes|prix special|base de donnees de|toute la gamme|(petit dejeuner/cadeau
      /livraison) offert*|votre (compte bancaire/identite)|ci dessous pour|compte bancaire
    |(valider/verifier/confirmer) votre (identite/compte)|reserv* (vite/) vos places
    |tarif* (reduit*/special*/preferentiel*)|(je/nous) vous propos*|analyse gratuite|vos contrats
    |conseillere en|conseiller en (assurance*/placement*/energie)|une offre sans|vous (remettre
      /soumettre/faire) une offre|newsletter (de/du)|actif dans|active dans`,
  spam_sure: `vous (avez/etes) (gagne/ete selectionne/ete tire/l heureux)|(felicitations
      /bravo) vous (avez/etes)|offre* de (pret/credit)|(octroi/offrons/accordons) (de/des) (prets
      /credits)|a (tous/toutes) (vos/tes) (contacts/amis)|a (dix/10/vingt/20/quinze/15) (amis
      /personnes/contacts)|(sept/7) ans de malheur|backlink*|transfert de fonds|(bitcoin
      /crypto*) .. (gagne*/rendement/investi*)|viagra|rencontre coquine|(compte bancaire/compte
      /carte) (a ete/sera/est) (suspendu*/bloque*/limite*/desactive*)|(premiere page
      /referencement) .. google|credit (rapide/facile/express)|sans justificatif|(verifiez
      /confirmez/validez) vos (coordonnees/donnees) bancaires|colis (est bloque/bloque
      /en attente)|code promo|devis gratuit|pour (vous/se) (desabonner/desinscrire) cliquez
    |presenter notre (societe/entreprise/gamme/activite)|ete tire* au sort|remport* .. euros
    |(ouvrez/telechargez/consultez) (la piece jointe/le document/le fichier) pour
    |nouveau message vocal|bon* d achat|(notre/votre) meilleure offre|meilleure offre pour`,
  spam_hint: `offre|offres|promo|gratuit*|euro|euros|prix|cliquez|client|clients|clientele
    |commande|catalogue|vente|acheter|magasin|facture|devis|societe|entreprise|sprl|srl|sa
    |partenaires|newsletter|site (internet/web)|www|https|http|exclusif|exclusive|exclusivite
    |cadeau|gagner|gagnez|marketing|produits|service commercial|tva|iban|paiement|payer|payez
    |virement|reservation|modele|qualite|carte cadeau|garantie|soldes|credit|pret|lien|remise
    |disponible|mesdames messieurs|mesdames|reponse en|contactez nous|appelez le|stock|neuf
    |occasion`,
};
