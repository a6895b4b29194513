// Text → words and sentences in one plain form: lower case, accents folded, apostrophes cut, SMS
// spellings spelt out. Keeps where each word stood; knows no language and no meaning.

/** Longest text that is judged, in UTF-16 units; what follows is cut off. */
const textLengthMax = 65_536;
/** A letter says what it wants in its first words; more only costs time. */
const wordsMax = 8_000;
/** Some expressions are quadratic in a word; the longest word of these languages has half of it. */
const wordLengthMax = 120;
/** A sentence without an end is cut, since ideas are compared with one another within it. */
const sentenceWordsMax = 200;

export interface Word {
  /** Lower case, accents folded. */
  readonly plain: string;
  /** Lower case, accents kept: tells `là` from `la`, `forcé` from `force`. */
  readonly accented: string;
  /** Between quotation marks: words of somebody else, or spoken of. */
  readonly quoted: boolean;
  /** Written with a capital first: names, and nouns in German. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** Place in the text, counted in words; commas and the like widen the distance. */
  readonly place: number;
  /** Number of the clause: a comma, colon, bracket or sentence end begins a new one. */
  readonly clause: number;
}

export interface Sentence {
  /** Indexes into the words, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
  readonly inSubject: boolean;
}

export interface Text {
  readonly source: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

const letters: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const special = /[œæßøłđðþı]/g;
const marks = /\p{M}+/gu;
const ascii = /^[\x00-\x7f]*$/;

/** Lower case without accents; letters of other scripts stay what they are. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter);
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Words and sentences of a subject and a text; sentences of the subject come first. */
export function readText(subject: string, body: string): Text {
  const head = subject.trim().slice(0, 1_000);
  const source = (head === "" ? "" : `${head}\n\n`) + body.slice(0, textLengthMax);
  return split(source, head === "" ? 0 : head.length + 1);
}

interface Draft {
  words: Word[];
  sentences: Sentence[];
  from: number;
  place: number;
  clause: number;
  quoted: boolean;
}

function split(source: string, subjectEnd: number): Text {
  const draft: Draft = { words: [], sentences: [], from: 0, place: 0, clause: 0, quoted: false };
  wordPattern.lastIndex = 0;
  let last = 0;
  for (
    let match = wordPattern.exec(source);
    match !== null && draft.words.length < wordsMax;
    match = wordPattern.exec(source)
  ) {
    between(source, last, match.index, draft, subjectEnd);
    if (draft.words.length - draft.from >= sentenceWordsMax) endSentence(draft, "", subjectEnd);
    last = match.index + match[0].length;
    // "M. Dupont" is no "m'".
    const isTitle = match[0] === "M" && /[. ]/.test(source[last] ?? "");
    const written = match[0].slice(0, wordLengthMax);
    addWord(draft, isTitle ? "monsieur" : written, { start: match.index, end: last });
  }
  endSentence(draft, source.slice(last, last + 12), subjectEnd);
  return { source, words: draft.words, sentences: draft.sentences };
}

const abbreviations = new Set(
  "m mr mme mlle me dr prof st ste av bd r n nr no tel art env resp ca bv z b mw dhr hr fr str cf p ex".split(
    " ",
  ),
);

function between(source: string, from: number, to: number, draft: Draft, subjectEnd: number): void {
  if (from === 0 && draft.words.length === 0) return;
  const gap = source.slice(from, Math.min(to, from + 40));
  if (gap === " " || gap === "'" || gap === "’" || gap === "-") return;
  if (/[«“„]/.test(gap)) draft.quoted = true;
  else if (/[»”]/.test(gap)) draft.quoted = false;
  else if (gap.includes('"')) draft.quoted = !draft.quoted;
  if (endsSentence(gap, source, from, to, draft)) {
    endSentence(draft, gap, subjectEnd);
    draft.place += 20;
    draft.clause++;
  } else if (/[,:;()–—"«»]| - |\n/.test(gap)) {
    draft.place += gap.includes("\n") && !/[,:;()]/.test(gap) ? 0 : 2;
    if (/[,:;()–—]| - /.test(gap)) draft.clause++;
  }
}

function endsSentence(
  gap: string,
  source: string,
  from: number,
  to: number,
  draft: Draft,
): boolean {
  if (/\n[ \t\r]*\n/.test(gap) || /[!?¿¡…;؟。]/.test(gap) || gap.includes("...")) return true;
  if (gap.includes(".")) {
    const before = draft.words.at(-1)?.plain ?? "";
    const closes = /\.[)"»”'’]{0,2}\s/.test(gap);
    return closes && !(before.length === 1 && /\p{L}/u.test(before)) && !abbreviations.has(before);
  }
  return gap.includes("\n") && breaksLine(gap, source, from, to);
}

// Mail programs wrap long lines; people end short ones. A new line opens a sentence where the line
// above is short or closed, and the next begins with a capital, a figure or a dash.
function breaksLine(gap: string, source: string, from: number, to: number): boolean {
  const start = source.lastIndexOf("\n", from - 1) + 1;
  const short = from - start < 55;
  const opens = /[\p{Lu}\p{N}]/u.test(source[to] ?? "") || /\n\s*[-*•]/.test(gap);
  return opens && (short || /[,:]/.test(gap));
}

function endSentence(draft: Draft, gap: string, subjectEnd: number): void {
  const to = draft.words.length;
  if (gap.includes("\n\n")) draft.quoted = false;
  if (to === draft.from) return;
  draft.sentences.push({
    from: draft.from,
    to,
    question: /[?؟]/.test(gap),
    inSubject: (draft.words[draft.from]?.start ?? 0) < subjectEnd,
  });
  draft.from = to;
}

function addWord(draft: Draft, written: string, at: Pick<Word, "start" | "end">): void {
  const { capital, parts } = formsOf(written);
  for (const [index, form] of parts.entries()) {
    draft.words.push({
      ...form,
      ...at,
      capital,
      place: draft.place + index,
      clause: draft.clause,
      quoted: draft.quoted,
    });
  }
  draft.place += parts.length;
}

interface Forms {
  readonly capital: boolean;
  readonly parts: readonly Pick<Word, "plain" | "accented">[];
}

/** Words met, as they were written: few words make most of all texts. */
const met = new Map<string, Forms>();
const metMax = 20_000;
const metLengthMax = 40;

function formsOf(written: string): Forms {
  const known = met.get(written);
  if (known !== undefined) return known;
  const lower = written.toLowerCase();
  const plain = fold(written);
  const spelt = spellings.get(plain);
  const parts = spelt?.map((part) => ({ plain: part, accented: part })) ?? [
    { plain, accented: lower.normalize("NFC") },
  ];
  const forms = { capital: written[0] !== lower[0], parts };
  if (met.size >= metMax) met.clear();
  if (written.length <= metLengthMax) met.set(written, forms);
  return forms;
}

/** How people write on a telephone, and what they mean; French and Dutch, which this office gets most. */
const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  `yavait=il y avait|jai=j ai|jaimerai=j aimerais|jaimerais=j aimerais|jetais=j etais
  |javais=j avais|jsuis=je suis|chui=je suis|chuis=je suis|jveu=je veux|jveux=je veux|jvx=je veux|jve=je veux
  |jvoudrai=je voudrais|jvoudrais=je voudrais|jpeu=je peux|jpeux=je peux|jvois=je vois|jentend=j entends
  |jentends=j entends|jabite=j habite|jhabite=j habite|jarrive=j arrive|jarrete=j arrete|jpense=je pense
  |qqn=quelqu un|qqun=quelqu un|qq1=quelqu un|kelkun=quelqu un|quelqun=quelqu un|quelquun=quelqu un
  |qlqn=quelqu un|qqch=quelque chose|qqchose=quelque chose|ki=qui|ke=que|koi=quoi|kwa=quoi|pk=pourquoi
  |pq=pourquoi|pkoi=pourquoi|pourkoi=pourquoi|pcq=parce que|pck=parce que|pr=pour|ds=dans|tjs=toujours
  |tjrs=toujours|tjr=toujours|mtn=maintenant|mnt=maintenant|maintenent=maintenant|tt=tout|ts=tous|bcp=beaucoup
  |stp=svp|msg=message|msgs=messages|rdv=rendez vous|tel=telephone|dacc=d accord|dac=d accord|ossi=aussi
  |ojourdui=aujourd hui|aujourdhui=aujourd hui|aujourdui=aujourd hui|2m1=demain|slt=salut|bjr=bonjour
  |bsr=bonsoir|mci=merci|merki=merci|dsl=desole|cest=c est|sest=s est|nest=n est|keske=qu est ce que
  |kil=qu il|kils=qu ils|ns=nous|vs=vous|wè=oui|vla=voila|minscrire=m inscrire|minscrir=m inscrire
  |mdesinscrire=me desinscrire|menlever=m enlever|menvoyer=m envoyer|menvoyez=m envoyez|mecrire=m ecrire
  |denlever=d enlever|detre=d etre|darreter=d arreter|douvrir=d ouvrir|dentrer=d entrer|lapart=l appartement
  |jesaye=j essaye|quon=qu on|quil=qu il|quils=qu ils|plu=plus|resevoir=recevoir|recevoire=recevoir|daccord=d accord|davance=d avance|falait=fallait|moublier=m oublier|moubliez=m oubliez|moubliait=m oubliez|comen=comment|coment=comment|commen=comment|entrin=en train
  |entrain=en train|ff=even|mss=misschien|idd=inderdaad|kheb=ik heb|kwil=ik wil|tis=het is
  |pls=please|plz=please|thx=thanks|thks=thanks|ty=thanks|ive=i have|cant=can not
  |wont=will not|didnt=did not|isnt=is not|theres=there is|someones=someone is|rn=right now`
    .split("|")
    .map((pair) => {
      const [short = "", long = ""] = pair.trim().split("=");
      return [short, long.split(" ")] as const;
    }),
);
