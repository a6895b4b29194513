// How people ask that their name stay unknown. Folded: no accents, no capitals; `~` stands for at most
// three words between.

export const anonymityWishes: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "(?:ne|n) (?:dites|dis|dire|parlez|mentionnez|citez|donnez|divulguez|communiquez" +
      "|transmettez|revelez|precisez) ~(?:pas|a personne|jamais|surtout pas) ~(?:moi|nom" +
      "|identite|coordonnees|adresse|vient de|parle)",
    "(?:ne|n) (?:dites|dis|donnez|mentionnez|citez|divulguez|revelez) (?:mon nom|mon " +
      "identite|mes coordonnees|qui je suis) ~(?:a personne|a quiconque|nulle part|pas)",
    "(?:sans|pas) (?:dire|citer|mentionner|donner|divulguer|communiquer|reveler|preciser) " +
      "~(?:mon nom|mon identite|mes coordonnees|qui je suis|que (?:ca|cela) vient|d ou (?:ca" +
      "|cela) vient|que c est moi)",
    "(?:gardez|garder|garde|laissez|laisser) ~(?:mon nom|mon identite|mes coordonnees) " +
      "(?:pour (?:vous|toi)|secrete?s?|confidentiel\\w{0,4}|hors|en dehors|de cote)",
    "(?:mon nom|mon identite|mes coordonnees) ~(?:reste\\w{0,3}|entre nous|ne doi\\w{1,3}" +
      "|confidentiel\\w{0,4}|n apparaisse|ne soit|ne sorte|ne figure|soit (?:pas|tu))",
    "(?:rester|reste|restez|resterai|demeurer|temoigner|signaler|garder|conserver) " +
      "~(?:anonyme|mon anonymat|l anonymat|dans l ombre|discrete?)",
    "(?:anonymement|anonymat|anonyme) ~(?:svp|s il vous plait|merci|souhait\\w{1,5}" +
      "|demand\\w{1,4}|garanti\\w{0,2}|s v p|respect\\w{1,4})",
    "(?:souhait\\w{1,5}|veux|voudrais|prefere|prefererais|aimerais|tiens a|demande) " +
      "~(?:anonyme|l anonymat|mon anonymat|que mon nom ne|qu on ne sache pas|pas que (?:mes " +
      "voisins|mon voisin|on) (?:sache\\w{0,2}|appren\\w{1,4}))",
    "(?:personne|les voisins|le voisin|mon voisin|mes voisins) ~(?:ne (?:doit|doivent|sache" +
      "|sachent) ~(?:savoir|que c est moi|que (?:ca|cela) vient|apprendre))",
    "(?:que|si) (?:ca|cela|c est) ~(?:vienne|reste) ~(?:entre nous|de moi)",
    "(?:ca|cela) ~reste ~entre nous",
    "(?:alors|donc|svp|surtout) pas de nom",
    "que personne ~(?:voie?|sache|apprenne|connaisse) ~(?:mon nom|mon identite|que c est moi)",
    "ne pas ~(?:citer|mentionner|divulguer|donner|dire|publier|communiquer) ~(?:mon nom|mon " +
      "identite|mes coordonnees|ma source)",
  ],
  nl: [
    "(?:anoniem|anonimiteit) (?:aub|a u b|alstublieft|alsjeblieft|graag|te blijven|blijven" +
      "|houden|melden|gewenst|a\\.u\\.b|svp)",
    "(?:blijf|blijven|bleef|melden|wil|wens|wensen|graag|liever|zou|meld) ~anoniem",
    "(?:zeg|zegt|vertel|vertelt|vermeld|noem|geef|deel) ~(?:niet|aan niemand|niemand|geen) " +
      "~(?:van mij|mijn naam|wie ik|naam|dat ik|door)",
    "(?:mijn naam|mijn gegevens|mijn identiteit) ~(?:niet|geheim|voor u|voor jullie|buiten" +
      "|onder ons|vertrouwelijk|geheim) ~(?:noem\\w{0,2}|vermeld\\w{0,2}|gev\\w{1,2}" +
      "|doorgev\\w{0,2}|houd\\w{0,2}|laten|blij\\w{1,3}|bekend|doorgeef|zeg\\w{0,3}" +
      "|gebruik\\w{0,2})",
    "(?:hou|houd|houdt|houden|laat) ~(?:mijn naam|mijn identiteit|mijn gegevens) ~(?:voor" +
      "|geheim|erbuiten|er buiten|buiten|vertrouwelijk|stil|onder)",
    "zonder ~(?:mijn naam|mijn gegevens) ~(?:te )?(?:noemen|vermelden|geven)",
    "(?:de buren|mijn buren|niemand|de buurman|mijn buurman) ~(?:mag|mogen|moet|moeten|hoeft" +
      "|hoeven) ~(?:niet )?(?:weten|te weten)",
    "(?:dit|dat) ~blijft ~onder ons",
  ],
  de: [
    "(?:anonym|ungenannt|unerkannt) ~(?:bleib\\w{0,2}|bitte|melden|behandel\\w{0,3}|halten)",
    "(?:bitte|mochte|will|wurde|lieber) ~(?:anonym|ungenannt)",
    "(?:meinen namen|mein name|meine identitat|meine daten) ~(?:nicht|fur sich|geheim" +
      "|vertraulich|aus dem spiel|unter uns|niemandem)",
    "(?:sagen|verraten|erzahlen|sag|erwahnen|nennen) ~(?:nicht|niemandem|keinem) ~(?:von mir" +
      "|mein\\w{0,2} name\\w{0,1}|wer ich|dass ich|dass (?:das|es) von mir)",
    "(?:niemand|die nachbarn|der nachbar|meine nachbarn|mein nachbar) ~(?:soll|darf|sollen" +
      "|durfen|muss|mussen) ~(?:nicht )?(?:wissen|erfahren)",
    "ohne ~(?:meinen namen|meine daten) ~(?:zu nennen|zu erwahnen|preiszugeben)",
    "(?:das|es) ~bleibt ~unter uns",
  ],
  en: [
    "keep ~me ~(?:out of (?:it|this)|anonymous)",
    "(?:keep|leave) ~(?:my name|my identity|my details) ~(?:out of|private|secret" +
      "|confidential|to yourself|between us|anonymous)",
    "(?:remain|stay|be|kept|report\\w{0,3}|keep me|wish\\w{0,2}|prefer) ~anonymous\\w{0,2}",
    "(?:anonymously|anonymous) ~please|please ~anonymous\\w{0,2}",
    "(?:do not|don t|dont|never|please not) ~(?:say|tell|mention|use|give|share|reveal" +
      "|disclose|let on|pass on) ~(?:my name|who i am|it was me|it came from me|it s from me|i " +
      "told|i said|came from me|my details|my identity)",
    "(?:without) ~(?:my name|mentioning me|naming me|saying who)",
    "(?:nobody|no one|the neighbours?|my neighbours?) ~(?:should|must|needs? to|may|can) " +
      "~(?:not )?(?:know|find out|hear)",
    "(?:my name|this|that) ~(?:stays?|remains?) ~(?:between us|out of it|confidential)",
  ],
  it: [
    "(?:rimanere|restare|resti|rimanga|voglio|vorrei|preferisco|essere) ~(?:anonim[oa]|nell " +
      "anonimato)",
    "(?:anonim[oa]|anonimato) ~(?:per favore|per piacere|grazie)",
    "(?:non) ~(?:dite|dica|dire|fate|faccia|fare|mettete|rivelate|citate) ~(?:il mio nome" +
      "|chi sono|che sono stat[oa]|che viene da me|a nessuno)",
    "(?:il mio nome) ~(?:resti|rimanga|tenetelo|non) ~(?:tra noi|fuori|segreto|riservato|per " +
      "voi|esca|compaia)",
    "senza ~(?:il mio nome)",
  ],
  es: [
    "(?:quiero|prefiero|deseo|permanecer|quedar\\w{0,3}|ser) ~(?:anonim[oa]|el anonimato)",
    "no ~(?:digan?|den|mencionen?) ~(?:mi nombre|quien soy|que (?:fui|soy) yo)",
  ],
  tr: [
    "(?:adim|ismim|kimligim) ~(?:gizli|aciklanmasin|soylenmesin|verilmesin|sakli)",
    "(?:anonim) ~(?:kalmak|kalsin|olsun)",
  ],
};
