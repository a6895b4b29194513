// French, as it is written in Belgium: who is meant, wishes and denials; the other parts are joined
// here. Words only; the rules that join them are elsewhere.
import type { Lexicon } from "./concepts.ts";
import { frDanger } from "./fr-danger.ts";
import { frMember } from "./fr-member.ts";
import { frOffice } from "./fr-office.ts";
import { frSeen } from "./fr-seen.ts";
import { frSignals } from "./fr-signals.ts";
import { frThemes } from "./fr-themes.ts";

export const fr: Lexicon = {
  ...frDanger,
  ...frMember,
  ...frOffice,
  ...frSeen,
  ...frSignals,
  ...frThemes,

  self: `je|j|on|nous|moi|(ma femme/mon mari/mon epouse/mon epoux/ma compagne
      /mon compagnon) et moi`,
  me: `me|m|moi|nous|(mon/notre/mes/nos) (adresse/adresses/mail/nom/noms/prenom/numero/gsm
      /coordonnees)|(mon/notre) (e mail/courriel/email/compte/inscription)|(ma/notre) boite
    |mienne|la notre`,
  they: `elle|ils|elles|lui|eux|leur|il (veut/voudrait/aimerait/souhaite/souhaiterait/desire
      /prefere/prefererait/a/n a/habite/sait/peut/pourrait/demande/va/vit)|il ne (veut/souhaite
      /desire/peut/sait)`,
  for_them: `(l/les) (inscri*/ajout*/enlev*/abonn*/desinscri*/desabonn*/affili*/enregistrer
      /effacer/oter/integrer/avertir/informer/prevenir)|(le/la/les) (retirer/rayer/supprimer
      /desinscri*/desabonn*/mettre/remettre/radier/biffer/prevenir/noter/rajouter/sortir
      /reinscri*)|(lui/leur) (envoy*/ecri*/faire/transmettre)|(son/sa/ses/leur/leurs) (adresse
      /adresses/nom/noms/mail/inscription/coordonnees/numero/prenom/gsm)|a sa place|en son nom
    |pour (elle/lui/eux)
    |(le nom/l adresse/les coordonnees/le numero) (de/du) (m/mme/monsieur/madame/mon/ma/notre)`,
  other_person: `(ma/mon/mes/notre/nos) (mere/pere/maman/papa/parents/voisine/voisin/voisins
      /voisines/soeur/soeurs/frere/freres/fils/fille/filles/enfants/tante/oncle/mamy/mamie/papy
      /papi/ami/amie/amis/amies/cousin/cousine/collegue/collegues/marraine/parrain/patiente
      /patient/patients/locataire/locataires/ex/filleule/filleul/niece/neveu/nounou/copain/copine
      /proprietaire/concierge/grand mere/grand pere/grands parents/belle mere/beau pere
      /belle soeur/beau frere/beaux parents/petit fils/petite fille)|(ma/mon/mes/notre
      /nos) (vieille/vieux/bonne/chere/cher/jeune/pauvre/ancienne) (mere/pere/maman/papa/voisine
      /voisin/tante/oncle/parents/voisins)|(un/une/le/la/les/des) (voisin/voisine/voisins
      /voisines)|(un/une) (ami/amie/collegue/connaissance)|une (personne agee/dame agee)
    |cette dame|ce monsieur|feu mon|(ma defunte/mon defunt)|(son/sa/leur) (mari/femme/compagnon
      /compagne/copain/fils/fille/bebe)|(leurs/ses) (enfants/parents)`,
  spouse: `mon mari|ma femme|mon epoux|mon epouse|ma compagne|mon compagnon|mon conjoint
    |ma conjointe|mon homme|ma moitie`,
  accompanied: `et moi|et moi meme|avec|comme|chez|par|de|que|grace a|ainsi que|aussi bien que
    |moi et|selon|d apres|nous deux|et nous|a cote de|en meme temps que|a l instar de`,
  want: `veux|veut|veulent|voulons|vouloir|voudrais|voudrai|voudre|voudrait|voudraient|voudrions
    |souhaite|souhaites|souhaitons|souhaitent|souhaiterais|souhaiterait|souhaiteraient
    |souhaiterions|desire|desirons|desirerais|desirerait|desirerions|aimerais|aimerait|aimeraient
    |aimerions|aimerai|aimere|prefere|preferons|prefererais|prefererait|prefererions|(ai/avons
      /a) (bien/tres/fort/) envie|envie de|(tiens/tenons/tient) a|demande|demandons|(compte
      /comptons) (bien/m/me/nous)|(decide/decidons/choisi/choisis) de|(suis/sommes) (decide
      /decides/decidee)|(ai/avons/a) decide|j attends|interesse|interessee|interesses|interessees
    |motive|motivee|tente|tentee|me tente|nous tente|me plairait|nous plairait|plairait|(serais
      /serions/serait) (ravi*/content*/heureu*/enchante*/bien)|volontiers|plaisir (de/que)|(me
      /nous) ferait (tres/grand/) plaisir|il est temps|(vaut/vaudrait) mieux|(me/nous) (dirait
      /dit) bien|aim bien|(suis/sommes) (pret*/dispose*)|(d/) accord (pour/d/de)|mon accord
    |notre accord|ai hate|(ai/avons) l intention|est ce que je (peux/pourrais)|est ce qu on (peut
      /pourrait)|pourrais je|puis je|pourrions nous|pouvons nous|pourquoi pas|bien envie|j ose
    |serait (bien/chouette/sympa/gentil)|(ai/avons) besoin|souhait|desir de|volonte (de/d)
    |intention (de/d)|vous (ecrire/ecris/contacte/contacter) pour|pour (pouvoir/) recevoir|(me
      /nous) (rassurerait/arrangerait/aiderait)|serait utile
    |(suis/serais/sommes/serions) (donc/aussi/moi aussi/egalement) (tres/fort/) interesse*`,
  they_want: `veut|veulent|voudrait|voudraient|aimerait|aimeraient|souhaiterait|souhaiteraient
    |souhaitent|desirerait`,
  must_i: `(dois je/faut il/devons nous/doit on/est ce qu il faut/est ce que je dois) (me/m/nous
      /s/se/etre/encore/absolument/vraiment/d abord)`,
  ask: `(pouvez/pourriez/voulez/voudriez/auriez/pourrez) vous|pourrait on|peut on|(peux/pourrais
      /veux) tu|vous (pouvez/pourriez/pourrez)|merci (de/d)|(priere/prie/prions) (de/d)|veuillez
    |veuilliez|svp|stp|s il (vous/te) plait|sil (vous/te) plait|puis je|je (vous/t en) prie|(il
      /) (faut/faudrait)|(serait/est/est ce/sera) (t/) (il/) possible|c est possible|si possible
    |si c est possible|je vous demande|(serait/serais/seriez) (bien/) (gentil*/aimable*)|ayez
    |(auriez/avoir) l (amabilite/obligeance)|bien vouloir|y a t il moyen|(y a/ya) moyen
    |pouvons nous|pourrions nous|pourrais je|est ce que (je/vous/nous) (peux/pouvez/pourriez
      /pouvons/pourrais)|comment (faire/je/puis)|que (faut il/dois je/devons nous)|possible de
    |saurais gre|serais reconnaissant*|serions reconnaissant*|je compte sur vous
    |faire le necessaire|faites le necessaire|merci d avance|a vous de|comment (ca/cela) (marche
      /fonctionne/se passe)|on fait comment|comment on fait|trop tard pour|(est il
      /il est) (encore/toujours/trop) (temps/possible/tard)`,
  not: `(ne/n) .. (pas/jamais/guere/point)|ne (m/me)|pas|jamais|sans (me/vouloir/que)|aucun
    |aucune|ni|nullement|loin de moi|hors de question|empeche*|plutot que|au lieu de|surtout pas`,
  undecided: `avant (de/d)|(hesite/hesitons/hesitais) (a/encore)|(me/nous) decider
    |pas encore decide*|(je/nous) reflechi*`,
  not_fails: `sais|sait|savais|savons|trouve|trouvons|arrive|arrivons|parviens|reussi|reussis
    |comprends|vois|hesitez|hesite|oublie*|manque|peux|pouvons|possible|(ai/suis
      /sommes) pas encore|pas encore|(ai/avons) (toujours/) pas (recu/eu)|tarde*|attends|attendez`,
  no_more: `(ne/n) .. plus|(veux/veut/souhaite/desire/voudrais/voudrai/souhaitons/voulons/prefere
      /peux) plus|plus (aucun*/besoin/rien/envie/recevoir/resevoir/me/m/nous/du tout/etre/jamais
      /necessaire/utile/participer/ecrire/envoyer/l etre/membre/lieu/figurer/voir/avoir/partie
      /vos/continuer/concern*/interess*/question)|plus (de/d) (mail*/message*/courriel*/email*
      /bulletin*/newsletter*/courrier*/info*/alerte*/envoi*)|plus (en/) faire partie|plus en etre
    |plus (le/de) temps|plus la (peine/tete/force)|plus l (utilite/age)|(suis/sommes) plus
    |non plus (me/nous/recevoir)|(voulais/souhaitais/desirais/voulait) plus`,
  lacking: `(ai/avons/avez/a/ont) (toujours/encore/) (plus/pas/jamais/rien) (rien/encore/) (recu
      /eu)|(recois/recevons/recoit) (plus/pas/jamais/rien)|(recois/recevons/recoit) (presque
      /toujours) (plus/pas/rien)|(plus/pas/jamais/toujours) rien recu|(plus/rien) (n/ne) arrive*
    |sans nouvelles`,
  also: `aussi|egalement|moi meme|a mon tour|pareil|idem|comme (eux/elle/lui/elles/tout le monde
      /les autres)`,
  from_now: `desormais|dorenavant|a partir (du/d aujourd hui/de ce/de maintenant/de lundi
      /de demain/de janvier/de fevrier/de mars/d avril/de mai/de juin/de juillet/d aout
      /de septembre/d octobre/de novembre/de decembre)|a l avenir|doresnavant|dorenavent
    |des (a present/maintenant/aujourd hui)|a dater (de/du)|a compter (de/du)|maintenant`,
  imagined: `si (je/j/on/quelqu/un/une/jamais/vous/nous/tu/des/au/ca/cela/la/le/les/ma/mon/elle)
    |s il (y/n/arrive/se/me/vient)|(en/au) cas (de/d/ou)|quand on voit|lorsqu on|suppos*
    |imaginons|que faire (si/quand/en)|(doit/peut) on|a t on le|comment reagir|risque|risquent
    |pour (eviter/empecher)|un jour|(va/vont) finir par|finira|finiront|j aurais|(aurait
      /aurais) pu|exercice|film|serie|reve|reportage|lu dans|vu a la (tele/television)|simulation
    |comme si|quand quelqu un`,
  done_with: `par (erreur/megarde/accident)|me suis trompe*|trompe de bouton|fausse (manoeuvre
      /manip*)|mauvaise manipulation|sans (le faire/faire) expres|pas (fait/) expres|ma (fille
      /petite fille) a clique|mon (fils/petit fils/chat) a clique|c etait une (erreur/faute)`,
  but: "mais|or|cependant|toutefois|par contre|pourtant|donc|car|parce que|puisque|sauf que|alors",
};
