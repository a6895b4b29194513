// Whether a verb of a sentence tells of the past or of now, by its form and its auxiliary. No meaning.
import type { Word } from "./normalise.ts";

/** `state`: what a past action left behind ("je suis inscrit", "la porte est forcée"). */
export type Tense = "past" | "present" | "infinitive" | "state";

interface Forms {
  /** Auxiliaries that make the verb beside them past. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Those that make only verbs of `motion` past, and describe a state beside others. */
  readonly linking?: ReadonlySet<string>;
  readonly motion?: RegExp;
  /** Participles that no ending tells; past beside an auxiliary. */
  readonly participles?: RegExp;
  /** How far from the verb the auxiliary may stand: German and Dutch part them widely. */
  readonly reach: number;
  /** Whether the auxiliary may stand after the verb too ("als er eingebrochen war"). */
  readonly after: boolean;
  /** Forms of a verb that are past by themselves. */
  readonly past: RegExp;
  /** Forms that are past only beside an auxiliary. */
  readonly bare: RegExp;
  readonly infinitive: RegExp;
  /** Any word that tells of the past; narrower than `past`, which is asked of known verbs only. */
  readonly telling: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const written: Readonly<Record<string, Forms>> = {
  fr: {
    auxiliaries:
      set(`ai as a avons avez ont avoir avait avaient avais eu ete etait etaient fut furent
      aurait auraient etions etais aviez avions`),
    linking: set("est sont suis es sommes etes"),
    motion:
      /^(?:r?entr|sort|ressort|part|repart|ven|reven|all|pass|mont|descend|tomb|arriv|rest|retourn|mort|introdui|enfui|sauv|faufil|gliss|produi|battu|disput|echapp|mis)/,
    participles:
      /^(?:fait|mis|pris|surpris|vu|venu|revenu|eu|dit|ouvert|decouvert|disparu|entendu|recu|suivi|(?:re)?peint|detruit|introduit|menti|couru|tenu|construit|mort)(?:e|s|es)?$/,
    reach: 3,
    after: false,
    past: /(?:é|és|ée|ées)$|(?<!e|d|v|r|au|i)raient$|(?<!r)aient$|(?<!e|d|v|r|au|i)rait$|[^fsplnr]ait$/u,
    bare: /\p{L}{3,}(?:e|es|ees|i|is|u|us|it|ert|int|uit|ort)$|^(?:re)?peinte?s?$/u,
    infinitive: /(?:er|ir|re)$/u,
    telling:
      /\p{L}{2,}(?:é|és|ée|ées|(?<!r)aient|(?<!e|d|v|r|au|i)raient|[^fsplnr]ait|(?<!e|d|v|r|au|i)rait)$/u,
  },
  nl: {
    auxiliaries: set("heb hebt heeft hebben had hadden is zijn was waren werd werden geweest ben"),
    reach: 9,
    after: true,
    past: /^ge\p{L}{3,}(?:d|t|en)$|^(?:in|op|om|af|uit|aan|open|bij|binnen|weg|neer|mee|stuk|kapot|leeg|over|na)ge\p{L}{3,}|\p{L}{3,}(?:de|den|te|ten)$/u,
    bare: /^(?:ver|be|ont|her)\p{L}{3,}(?:d|t|en)$/u,
    infinitive: /en$/u,
    telling:
      /^(?:was|waren|had|hadden|werd|werden|zag|zagen|hoorden?|kwam|kwamen|gingen|ging|liep|liepen|stond|stonden|reed|reden|belden?|probeerden?|vond|vonden|nam|namen|stal|stalen|brak|braken|deed|deden|keek|keken|zei|zeiden|vroeg|vroegen|gooiden?|dumpten?|sprong|sprongen|klom|klommen|vluchtten?|wou|wilden?|merkten?|leek|gebeurden?|lag|lagen|(?:in|op|om|af|uit|aan|open|bij|binnen|weg)?ge\p{L}{3,}(?:d|t|en))$/u,
  },
  de: {
    auxiliaries: set(
      `habe hast hat haben hatte hatten ist sind war waren wurde wurden worden bin gewesen`,
    ),
    reach: 10,
    after: true,
    past: /^(?:ein|auf|um|ab|aus|an|zu|mit|vor|durch|zer|ver|be|er|ent|her|hin|weg)?ge\p{L}{3,}(?:t|en)$|\p{L}{3,}(?:te|ten)$/u,
    bare: /^(?:ver|be|ent|zer|er|durch)\p{L}{3,}(?:t|en)$/u,
    infinitive: /en$/u,
    telling:
      /^(?:war|waren|hatten?|wurden?|sah|sahen|kam|kamen|ging|gingen|lief|liefen|stand|standen|fuhr|fuhren|fand|fanden|nahm|nahmen|brach|brachen|warf|warfen|sprang|sprangen|schien|gab|lag|lagen|stahl|stahlen|rief|riefen|horten?|klingelten?|versuchten?|wollten?|bemerkten?|rannten?|merkten?|fehlten?|(?:ein|auf|um|ab|aus|an|zu|mit|vor|durch|weg)?ge\p{L}{3,}(?:t|en))$/u,
  },
  en: {
    auxiliaries: set("was were had been"),
    reach: 3,
    after: false,
    past: /\p{L}{2,}ed$|^(?:broke|stole|threw|went|saw|heard|took|came|ran|left|drove|broken|stolen|thrown|taken|gone|seen|tried|found|woke|fell|beaten|burnt|smashed)$/u,
    bare: /\p{L}{2,}ing$/u,
    infinitive: /^$/u,
    telling:
      /^(?:was|were|had|did|broke|stole|threw|went|saw|heard|took|came|ran|left|drove|stolen|thrown|taken|tried|found|woke|fell|noticed|dumped|parked|walked|knocked|rang|looked|asked|pretended|talked|happened|called|seemed|managed|returned|spotted|turned|sprayed|smashed|attempted|caught|got)$/u,
  },
  it: {
    auxiliaries: set(
      "ho hai ha abbiamo avete hanno aveva avevano era erano stato stati stata sono stava stavano",
    ),
    reach: 3,
    after: false,
    past: /\p{L}{2,}(?:at[oaie]|ut[oaie]|it[oaie]|ava|avano|eva|evano|arono|irono)$|^(?:rott|vist|apert|pres|mess|scritt|fatt|dett|success|mort|venut|chius|spint|persos?)[oaie]$/u,
    bare: /ndo$/u,
    infinitive: /(?:are|ere|ire)$/u,
    telling:
      /^(?:era|erano|aveva|avevano|\p{L}{2,}(?:ato|ati|uto|uti|ito|iti|rotto|visto|preso))$/u,
  },
  es: {
    auxiliaries: set("he has ha hemos han habia habian fue fueron era eran estaba estaban"),
    reach: 3,
    after: false,
    past: /\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|aron|ieron|aba|aban|ó|ió)$|^(?:vi|vio|roto|visto)$/u,
    bare: /ndo$/u,
    infinitive: /(?:ar|er|ir)$/u,
    telling: /^(?:era|fue|fueron|estaba|estaban|había|\p{L}{2,}(?:aron|ieron|aban|ó))$/u,
  },
  pt: {
    auxiliaries: set("foi foram era eram estava estavam tinha tinham ha"),
    reach: 3,
    after: false,
    past: /\p{L}{2,}(?:ado|ada|ados|adas|aram|eram|iram|ava|avam)$|^(?:vi|viu|partiu|fugiu)$/u,
    bare: /ndo$|r$/u,
    infinitive: /(?:ar|er|ir)$/u,
    telling: /^(?:era|foi|foram|estava|estavam|tinha|\p{L}{2,}(?:aram|eram|iram|avam))$/u,
  },
};

/** The forms of a language, with what was found of the words met in texts. */
interface Known extends Forms {
  readonly met: Map<string, Telling>;
}

const forms: Readonly<Record<string, Known>> = Object.fromEntries(
  Object.entries(written).map(([language, known]) => [language, { ...known, met: new Map() }]),
);

/** Forms that look past and are not. */
const except: ReadonlySet<string> =
  set(`voulais souhaitais desirais tenais fait parait plait vitre fenetre autre encore derriere contre
  proberen weten zitten zetten laten achter witte zwarte bezig beste gerade gegen garten warten arbeiten leute
  heute seite kette kiste bitte achte letzte genau gegenuber gemeente gezien geleden gelieve gesloten geen
  masked armed trapped locked injured need interested hundred retired registered pleased worried scared
  privato vicinato mercato sabato lato prato soldato caffe via lava neve stato lado cuidado ruido marido
  partido sabado mercado encendido herido obrigado obligado quartier cite cote apres ete societe proprete
  securite marche pitie moitie qualite cafe the ble pre gre pave degre beaute sante liberte congé conge
  privé prive supermarché supermarche`);

/** These only without an accent: "entre eux", but "entré". */
const exceptUnaccented = set("entre rentre arrete");

/** The tense of the verb at `index`, seen within its clause, or without the verb that governs it. */
export function tenseOf(
  words: readonly Word[],
  index: number,
  language: string,
  seen: "in its clause" | "by itself" = "in its clause",
): Tense {
  const word = words[index];
  const known = forms[language];
  if (word === undefined || known === undefined || isExcepted(word)) return "present";
  // "Être retiré de la liste": not yet.
  if (known.linking !== undefined && words[index - 1]?.plain === "etre") return "infinitive";
  if (isMisheard(words, index, known) || words[index - 2]?.plain === "si") return "present";
  if (describes(words, index, known)) return "state";
  if (known.past.test(word.accented)) return "past";
  const infinitive = known.infinitive.test(word.accented);
  if (!infinitive && known.bare.test(word.accented) && hasAuxiliary(words, index, known)) {
    return "past";
  }
  if (infinitive && seen === "in its clause" && governedByPast(words, index, known)) return "past";
  return infinitive ? "infinitive" : "present";
}

function isExcepted({ plain, accented }: Word): boolean {
  return except.has(plain) || (exceptUnaccented.has(plain) && accented === plain);
}

function hasAuxiliary(words: readonly Word[], index: number, known: Forms): boolean {
  const word = words[index];
  const moves = word !== undefined && known.motion?.test(word.plain) === true;
  for (let step = 1; step <= known.reach; step++) {
    const before = words[index - step];
    if (before === undefined || before.clause !== word?.clause) break;
    // "Il y a un homme qui casse": there is, he breaks.
    if (relatives.has(before.plain)) break;
    if (before.accented === "à") continue;
    if (known.auxiliaries.has(before.plain) && words[index - step - 1]?.plain !== "y") return true;
    if (known.linking?.has(before.plain) && (moves || isReflexive(words, index - step)))
      return true;
  }
  for (let step = 1; known.after && step <= 2; step++) {
    const after = words[index + step];
    if (after?.clause === word?.clause && known.auxiliaries.has(after?.plain ?? "")) return true;
  }
  return false;
}

const relatives = set("qui ki que who which che chi");

// "S'est battu", "se sont enfuis", "je me suis trompé".
function isReflexive(words: readonly Word[], index: number): boolean {
  return /^(?:s|se|m|me|t|te)$/.test(words[index - 1]?.plain ?? "");
}

// "Désabonné moi svp", "en train de rentré": an order, an infinitive as they sound.
function isMisheard(words: readonly Word[], index: number, known: Forms): boolean {
  if (known.linking === undefined || !/é$/.test(words[index]?.accented ?? "")) return false;
  if (/^(?:de|pour|faut|va|veut|veux)$/.test(words[index - 1]?.plain ?? "")) return true;
  const next = words[index + 1]?.plain ?? "";
  return /^(?:moi|nous|svp|tout|toutes|les)$/.test(next) && !hasAuxiliary(words, index, known);
}

// "La porte est forcée", "il est couché": a state that lasts, unless the verb is one of motion.
function describes(words: readonly Word[], index: number, known: Forms): boolean {
  const written = words[index]?.accented ?? "";
  if (known.linking === undefined || known.infinitive.test(written)) return false;
  if (!known.past.test(written) && !known.bare.test(written)) return false;
  const linked = [1, 2, 3].some((step) => known.linking?.has(words[index - step]?.plain ?? ""));
  return linked && !hasAuxiliary(words, index, known);
}

// "Il a essayé d'ouvrir": the infinitive is past where the verb that governs it is.
function governedByPast(words: readonly Word[], index: number, known: Forms): boolean {
  const word = words[index];
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const before = words[at];
    if (before === undefined || before.clause !== word?.clause) return false;
    if (isExcepted(before)) continue;
    if (describes(words, at, known)) return false;
    if (known.past.test(before.accented)) return true;
    if (known.bare.test(before.accented) && hasAuxiliary(words, at, known)) return true;
  }
  return false;
}

/** Whether a verb of the words `from`..`to` stands in a past tense. */
export function tellsOfPast(
  words: readonly Word[],
  from: number,
  to: number,
  language: string,
): boolean {
  const known = forms[language];
  if (known === undefined) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const told = tellingOf(word, known);
    if (told === "nothing" || (told !== "participle" && word.capital && at > from)) continue;
    if (told === "past" || hasAuxiliary(words, at, known)) return true;
  }
  return false;
}

/** `past` tells by itself; a participle beside an auxiliary; "une porte cassée" describes what is. */
type Telling = "nothing" | "past" | "participle" | "description";

const metMax = 20_000;
const metLengthMax = 40;

// Asked of every word, so that it is remembered.
function tellingOf(word: Word, known: Known): Telling {
  const told = known.met.get(word.accented);
  if (told !== undefined) return told;
  const found = judgeTelling(word, known);
  if (known.met.size >= metMax) known.met.clear();
  if (word.accented.length <= metLengthMax) known.met.set(word.accented, found);
  return found;
}

function judgeTelling(word: Word, known: Forms): Telling {
  if (known.participles?.test(word.plain)) return "participle";
  if (isExcepted(word) || !known.telling.test(word.accented)) return "nothing";
  const describes = /(?:é|és|ée|ées|at[oi]|ut[oi]|it[oi])$/.test(word.accented);
  return describes || /ge/.test(word.plain) ? "description" : "past";
}
