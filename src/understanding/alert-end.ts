// Whether a text of the police says that an alert is over, or only speaks of its end: awaits it, denies
// it, names it beside "stay inside". Knows words in four languages, no notice and no state.
import { fold } from "./normalise.ts";

/**
 * `plain`: said in the subject or the first lines; `stated`: said further below; `open`: spoken of, but the
 * alert goes on or may; `unclear`: spoken of in passing; `none`: no word of it, or of an alert of some day.
 */
export type AlertEnd = "plain" | "stated" | "open" | "unclear" | "none";

/** Inside one sentence; times like 18.40 and 18:40 do not end it. */
const gap = String.raw`(?:[^.!?;:]|[.:]\d){0,80}?`;
const alert = "(?:alerte|dispositif)";

// All of folded text: small letters, no accents; `.` stands for either apostrophe.
const mention = new RegExp(
  [
    String.raw`\b(?:fin|levee) (?:de (?:l.|cette |notre )?|d.|du )${alert}\b`,
    String.raw`\balerte\b${gap}\b(?:levee|terminee|finie)\b`,
    String.raw`\bdispositif\b${gap}\bleve\b`,
    String.raw`\b(?:einde|opheffing) (?:van )?(?:het |de |dit )?(?:alarm|alert|waarschuwing)\b`,
    String.raw`\b(?:alarm|waarschuwing)\b${gap}\b(?:opgeheven|ingetrokken|voorbij|beeindigd)\b`,
    String.raw`\bentwarnung\b`,
    String.raw`\b(?:ende|aufhebung) (?:des alarms?|der warnung|alarm)\b`,
    String.raw`\b(?:alarm|warnung)\b${gap}\b(?:aufgehoben|beendet|vorbei)\b`,
    String.raw`\ball[ -]clear\b`,
    String.raw`\bend of (?:the |this )?(?:alert|alarm|warning)\b`,
    String.raw`\b(?:alert|alarm|warning)\b${gap}\b(?:lifted|ended|cancelled|(?:is|now) over)\b`,
    String.raw`\bstand down\b`,
  ].join("|"),
  "g",
);

/** What may stand between the beginning of a clause and a plain word of the end. */
const lead = new RegExp(
  String.raw`(?:^|[.!?;:,()\n/|*"«»\]–—•]|\s-|\b(?:et|und|and|donc|dus|maar|mais|en(?= (?:het|de|dit) ))\b)\s{0,4}(?:${[
    String.raw`plp(?: [^\s,:]{1,20}){1,2} `,
    "(?:message|avis)(?: de)? ",
    "(?:c.est|ceci est|voici|il s.agit de) ",
    "(?:nous|la police|la zone(?: de police)?|je)(?: vous)? (?:pouvons |peut |peux )?(?:vous )?(?:annonc|confirm|inform|signal|communiqu)[a-z]{1,4}(?: de| que)? ",
    "(?:desormais|maintenant|depuis [^.,;:!?]{1,20}|ce (?:soir|matin)|cette nuit) ",
    "(?:dit is|(?:we|wij|de politie) (?:kan |kunnen )?(?:meld|bevestig)[a-z]{1,2}(?: dat)?) ",
    "(?:(?:nu|intussen|inmiddels|sinds [^.,;:!?]{1,20}|om [^.,;:!?]{1,20}|na [^.,;:!?]{1,25}) )?(?:is|werd) ",
    "(?:dies ist|wir (?:geben|melden|konnen)|die polizei (?:gibt|meldet)|es gibt|(?:seit|nach) [^.,;:!?]{1,25} ist) ",
    "(?:this is|we (?:can )?(?:give|confirm|announce)(?: that)?|the police (?:give|confirm|announce)s?(?: that)?|it is) ",
  ].join("|")})?(?:la |le |l.|cette |notre |het |de |dit |der |die |das |the |our |this )?$`,
);

/** In the same clause before the word, or within it. */
const denied =
  /\b(?:avant|jusqu|attend\w{0,5}|attente|ne|n['’][a-z]{1,15}|annul\w{1,6}|pas|jamais|aucune?|sans|sera|seront|serait|soit|va|doit|devrait|peut|pourra|reste|demeure|toujours|encore|presque|partiel\w{0,6}|en partie|esper\w{0,4}|est en place|voor|voordat|tot|totdat|wacht\w{0,3}|afwachten|niet|geen|nog|zal|wordt|worden|kan|bijna|vor|bevor|bis|zur|warten|abwarten|nicht|keine?|noch|wird|werden|kann|fast|before|until|till|wait\w{0,3}|await|not|no|never|yet|will|may|to be|still|almost)\b(?! plus\b)|\b(?:apres|na|nach|after)\b[^,]{0,8}$/;
/** Anywhere before it in its sentence: the end hangs on something, or is somebody's lie. */
const condition =
  /\b(?:tant qu\w?|si|quand|lorsqu\w{1,2}|des qu\w?|une fois|zolang|zodra|wanneer|indien|als|solange|sobald|wenn|falls|as long as|as soon as|if|when|once|unless|faux|fausse|croire|croyez|disent|pretend\w{0,3}|erreur|vals\w{0,2}|geloof|vergissing|falsch\w{0,2}|glauben|irrtum|false|fake|believe|mistake)\b/;
/** Right behind the word: it is still to come. */
const toCome =
  /^(?:(?:[^.!?;:,()\n–—]|[.:]\d){0,50}?|\s{0,2}[:(,–—-]\s{0,2})\b(?:(?:n.est|n.a|ne sera) (?!plus)|pas|toujours|encore|sera|seront|suivra|suit|prevue?|attendue?|estimee?|annoncee?|communiquee?|envoyee?|vous parvien\w{1,4}|a suivre|dans (?:une?|quelques|\d)|par (?:sms|message|mail)|sur (?:notre|nos)|ulterieur\w{0,6}|plus tard|seulement|uniquement|erreur|annulee?|inconnue?|incertaine?|possible|probable|imminente?|a venir|bientot|demain|au plus|partielle|vers \d|niet|nog|volgt|wordt|zal|verwacht|gemeld|onbekend|alleen|enkel|over een|binnen|morgen|rond \d|nicht|noch|folgt|wird|erwartet|gemeldet|unbekannt|nur|in (?:einer|an?|\d)|bald|gegen \d|not|yet|will|follows|expected|only|later|unknown|soon|around \d)\b/;
/** What may stand right behind a noun of the end: a time, a place, that it is given; else it is unclear. */
const nounEnd =
  /^(?:\s{0,4}(?:$|[^\p{L}\p{N}\s])|\s{0,4}\n|\s(?:a|de|d.|du|pour|dans (?:le|la|les|l.)|au|aux|et|rue|plp|ce|cette|ici|confirmee?|donnee?|effective|(?:est|a ete) (?:donnee|confirmee|effective)|om|voor|in|te|van|en|gegeven|(?:is|werd) gegeven|um|fur|und|geben|gegeben|(?:ist|wurde) gegeben|at|for|since|and|(?:is|was|has been) given|\d{1,2})(?![\p{L}]))/u;
const isNoun = /^(?:fin|levee|einde|opheffing|entwarnung|ende|aufhebung|all|end|stand)\b/;
/** Beside a plain word of the end: what is said of the alert that goes on. */
const goesOn =
  /\b(?:(?:alerte|dispositif) (?:[^\s.!?;]{1,20} ){0,6}?(?:n.est (?!plus)|reste\b|demeure\b|continue\b|se poursuit|(?:est |ete )?maintenue?\b|toujours en )|nouvelle alerte|restez (?:tous |bien )?(?:a l.interieur|chez vous|enfermes)|ne (?:sortez|quittez) pas|n.ouvrez (?:pas|a personne)|verrouillez|gardez vos portes|(?:alarm|waarschuwing) (?:[^\s.!?;]{1,20} ){0,6}?(?:blijft|geldt nog|loopt nog)|nieuw alarm|blijf(?:t u)? (?:binnen|thuis)|open (?:voor )?niemand|kom niet buiten|(?:alarm|warnung) (?:[^\s.!?;]{1,20} ){0,6}?(?:bleibt|gilt weiter|dauert an)|neuer alarm|bleiben sie (?:im haus|zu hause|drinnen)|offnen sie niemand|(?:alert|warning) (?:[^\s.!?;]{1,20} ){0,6}?(?:remains|continues|still (?:on|active|stands))|new alert|stay (?:inside|indoors|at home)|do not (?:go out|leave))/;
/** Advice for some other day. */
const supposed =
  /\b(?:en cas d.(?:une )?alerte|lors d.une alerte|exercice|bij een alarm|oefening|im alarmfall|bei (?:einem )?alarm|ubung|in case of (?:an )?(?:alert|alarm)|during an alert|drill)\b/;

const greeting =
  /^\s{0,8}(?:bonjour|bonsoir|madame|mesdames|monsieur|messieurs|chers?|cheres?|beste|goede\w{0,12}|goeie\w{0,12}|dag|hallo|guten|sehr geehrte\w?|liebe|dear|hello|good (?:morning|evening|afternoon))\b[^.!?:\n]{0,60}[,.!]?\n/;
const quoteHead =
  /^\s{0,8}(?:-{3,}|_{5,}|={5,}|(?:de|from|van|von) ?: |(?:le|op|am|on) .{5,120}(?:a ecrit|schreef|schrieb|wrote) ?:?\s{0,4}$|(?:pour )?rappel\b|(?:ter )?herinnering\b|(?:zur )?erinnerung\b|reminder\b|message (?:initial|d.origine|precedent|de \d)|(?:oorspronkelijk|vorig) bericht|ursprungliche nachricht|(?:original|previous|earlier|forwarded) message)/;
const headSentences = 2;
const answerMark = /^(?:\s{0,4}\[[^\]]{1,80}\]){0,3}\s{0,4}(?:re|tr|fwd?|aw|wg|rv)\s?:/;

/** Judges the words; what is quoted below an end plainly said takes nothing from it. */
export function readAlertEnd({ subject, text }: { subject: string; text: string }): AlertEnd {
  const title = fold(subject);
  const whole = join(fold(text));
  const own = join(cutQuoted(fold(text)));
  const first =
    own
      .match(/[^.!?]{0,300}[.!?]{1,3}/g)
      ?.slice(0, headSentences)
      .join("") ?? own;
  const inTitle = readPart(title);
  const inOwn = readPart(own);
  const isDenied = inTitle === "open" || inOwn === "open";
  const isSaid = inTitle === "stated" || inOwn === "stated";
  if (isSaid && !isDenied && !goesOn.test(own)) {
    const inHead =
      readPart(first) === "stated" || (inTitle === "stated" && !answerMark.test(title));
    return inHead ? "plain" : "stated";
  }
  const read = isSaid || isDenied ? "open" : readPart(whole);
  if (read === "none" && inTitle === "none") return "none";
  if (supposed.test(`${title}\n${whole}`)) return "none";
  return read === "open" ? "open" : "unclear";
}

/** `stated` where a word of an end states it; `open` where one awaits or denies it. */
function readPart(words: string): "stated" | "open" | "unclear" | "none" {
  let read: "stated" | "unclear" | "none" = "none";
  for (const { index, 0: found } of words.matchAll(mention)) {
    const before = words.slice(Math.max(0, index - 200), index);
    const sentence = before.slice(lastEnd(before, /[.!?;](?!\d)/g));
    const clause = sentence.slice(lastEnd(sentence, /[:,](?!\d)/g));
    const after = words.slice(index + found.length, index + found.length + 80);
    const isAsked = /^[^.!;\n]{0,60}\?/.test(after);
    const isDenied = denied.test(clause) || denied.test(found) || toCome.test(after);
    if (isDenied || isAsked || condition.test(sentence)) return "open";
    const isStated = lead.test(before) && (!isNoun.test(found) || nounEnd.test(after));
    if (isStated) read = "stated";
    else if (read === "none") read = "unclear";
  }
  return read;
}

function lastEnd(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].at(-1)?.index ?? 0;
}

/** An empty line ends a sentence; a broken line does not. */
function join(text: string): string {
  return text
    .replace(/\r/g, "")
    .replace(/[^\S\n]{1,80}/g, " ")
    .replace(/\n[ \n]{0,20}\n/g, " .\n");
}

/** Without the greeting, what stands behind `>`, and all below the head of an earlier message. */
function cutQuoted(text: string): string {
  const lines = text
    .replace(/^\s{1,80}/, "")
    .replace(greeting, "")
    .trimStart()
    .split("\n");
  const head = lines.findIndex((line, place) => place > 0 && quoteHead.test(line));
  return lines
    .slice(0, head === -1 ? lines.length : head)
    .filter((line) => !/^\s{0,8}>/.test(line))
    .join("\n");
}
