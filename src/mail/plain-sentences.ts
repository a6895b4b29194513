// The sentences of a letter in one plain form, for tables of phrases to be looked for in. It knows
// no phrase and no language.

/** Machines say what they are in their first lines; more only costs time. */
const charactersMax = 4_000;
const sentencesMax = 80;
/** A line at least so long was broken by a mail program, and its sentence may go on below. */
const wrappedLineMin = 50;

/** Lower case without accents, plain apostrophes and hyphens, one space between words. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2014]/g, "-")
    .toLowerCase()
    .replaceAll("\u00df", "ss")
    .replaceAll("\u0153", "oe")
    .replace(/[ \t]{1,4000}/g, " ");
}

/** What stands between quotation marks on one line is somebody else's. */
const quoted = /["\u00ab\u201c\u201e][^"\u00bb\u201c\u201d\n]{8,400}["\u00bb\u201c\u201d]/g;

/** The same text without what it quotes within a line. */
export function withoutQuotations(text: string): string {
  return text.slice(0, charactersMax).replace(quoted, " ");
}

/** Folded sentences in order, each with its own end mark; a short line is a sentence of its own. */
export function plainSentences(text: string): readonly string[] {
  const found: string[] = [];
  for (const paragraph of unwrapped(fold(text.slice(0, charactersMax)))) {
    for (const piece of paragraph.split(/(?<=[.!?\u2026])[)"'\u00bb]{0,3} /)) {
      const sentence = piece.trim();
      if (/\p{L}/u.test(sentence)) found.push(sentence);
      if (found.length === sentencesMax) return found;
    }
  }
  return found;
}

function unwrapped(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = "";
  for (const line of text.split("\n").map((one) => one.trim())) {
    open = open === "" ? line : `${open} ${line}`;
    if (line.length < wrappedLineMin || /[.:!?]$/.test(line)) {
      paragraphs.push(open);
      open = "";
    }
  }
  return [...paragraphs, open];
}
