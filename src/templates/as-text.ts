// A letter as plain text: its blocks, and the frame around them. It says the same words, in the same
// order, as the HTML.
import type { Block, Inline } from "./blocks.ts";
import { placeBegin, placeEnd } from "./plain.ts";
import { wrapBehind, wrapText } from "./wrap.ts";

/** What fills the placeholders of one letter. */
export interface Filling {
  /** Clean words for a name; throws where there is none. */
  readonly wordsFor: (name: string) => string;
  /** The layout's words for a button, e.g. `répondez OUI`, and for its line in the text. */
  readonly buttonWords: (word: string) => string;
  readonly buttonLine: (label: string, words: string) => string;
  /** Where the link by which its reader leaves leads to, for a reader to type. */
  readonly leaveAddress: string;
}

/** The words of a letter around its body. */
export interface Frame {
  readonly emergency: readonly Inline[];
  readonly footer: readonly (readonly Inline[])[];
}

/** The text part, ended by a line break; the footer stands below `-- ` as a signature does. */
export function textLetter(blocks: readonly Block[], frame: Frame, filling: Filling): string {
  const body = blocks.map((block) => blockText(block, filling)).filter((text) => text !== "");
  const footer = frame.footer.map((line) => wrapText(inlineText(line, filling)));
  return [
    wrapText(inlineText(frame.emergency, filling)),
    ...body,
    `-- \n${footer.join("\n")}\n`,
  ].join("\n\n");
}

/** Words and values in a row; a link is followed by where it leads. */
export function inlineText(content: readonly Inline[], filling: WordFilling): string {
  return content.map((part) => partText(part, filling)).join("");
}

type WordFilling = Pick<Filling, "wordsFor"> & Partial<Pick<Filling, "leaveAddress">>;

function partText(part: Inline, filling: WordFilling): string {
  switch (part.type) {
    case "words":
      return part.words;
    case "value":
      return filling.wordsFor(part.name).replaceAll(placeBegin, ">>>").replaceAll(placeEnd, "<<<");
    case "bold":
      return inlineText(part.content, filling);
    case "link": {
      const label = inlineText(part.content, filling);
      const to = inlineText(part.to, filling).replace(/^mailto:/, "");
      return label === to ? label : `${label} (${to})`;
    }
    case "leave":
      return `${inlineText(part.content, filling)} (${filling.leaveAddress ?? ""})`;
  }
}

function blockText(block: Block, filling: Filling): string {
  switch (block.type) {
    case "paragraph":
      return wrapText(trimLines(inlineText(block.content, filling)));
    case "quote":
      return block.paragraphs
        .map((content) => trimLines(inlineText(content, filling)))
        .filter((text) => text !== "")
        .flatMap((text, index) => [...(index === 0 ? [] : [""]), ...text.split("\n")])
        .map((line) => wrapBehind(line, "> ", "> "))
        .join("\n");
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return wrapBehind(trimLines(inlineText(item, filling)), mark, " ".repeat(mark.length));
        })
        .join("\n");
    case "buttons":
      return block.buttons
        .map(({ label, word }) => {
          const line = filling.buttonLine(inlineText(label, filling), filling.buttonWords(word));
          return wrapBehind(line, "", "  ");
        })
        .join("\n");
  }
}

/** No space at the ends of lines, so that no value can pass for the line above a signature. */
function trimLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n{1,10000}/, "")
    .trimEnd();
}
