// The body of a template as blocks: the small part of Markdown that a letter needs, read once at
// start. No value is known here, so that no value can ever be taken for Markdown.
import { Marked, type Token, type Tokens } from "marked";
import { type Faults, linesIn, maskPattern, maskPlaceholders, type Placeholder } from "./source.ts";

export type Inline =
  | { readonly type: "words"; readonly words: string }
  | { readonly type: "value"; readonly name: string }
  | { readonly type: "bold"; readonly content: readonly Inline[] }
  | { readonly type: "link"; readonly content: readonly Inline[]; readonly to: readonly Inline[] }
  /** The link by which its reader leaves; a mail that says `word`. */
  | { readonly type: "leave"; readonly content: readonly Inline[]; readonly word: string };

export interface Button {
  readonly label: readonly Inline[];
  /** What a reply says: the word that the button puts into the mail. */
  readonly word: string;
}

export type Block =
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "quote"; readonly paragraphs: readonly (readonly Inline[])[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly type: "buttons"; readonly buttons: readonly Button[] };

// Without GFM nothing but what is written as a link becomes one, and there are no tables.
const markdown = new Marked({ gfm: false });

/** Where a construct stands, and what the placeholders in it are. */
interface Place {
  readonly placeholders: readonly Placeholder[];
  readonly line: number;
  readonly faults: Faults;
}

/** Reads a body; what is no paragraph, list, quote, bold, link or button is a fault. */
export function readBlocks(body: string, firstLine: number, faults: Faults): readonly Block[] {
  const { text, placeholders } = maskPlaceholders(body, firstLine, faults);
  const blocks: Block[] = [];
  let line = firstLine;
  for (const token of markdown.lexer(text)) {
    const block = readBlock(token as Tokens.Generic, { placeholders, line, faults });
    const last = blocks.at(-1);
    if (block?.type === "buttons" && last?.type === "buttons") {
      blocks[blocks.length - 1] = { ...last, buttons: [...last.buttons, ...block.buttons] };
    } else if (block !== null) blocks.push(block);
    line += linesIn(token.raw);
  }
  return blocks;
}

/** Reads words of one line, such as the layout's: bold and links, but no button. */
export function readInline(text: string, line: number, faults: Faults): readonly Inline[] {
  const masked = maskPlaceholders(text, line, faults);
  const tokens = markdown.Lexer.lexInline(masked.text, markdown.defaults);
  return inlineOf(tokens, { placeholders: masked.placeholders, line, faults });
}

/** Reads words that are nothing but words and values, such as a subject. */
export function readWords(text: string, line: number, faults: Faults): readonly Inline[] {
  const masked = maskPlaceholders(text, line, faults);
  return unmask(masked.text, { placeholders: masked.placeholders, line, faults });
}

/** The names of all values in it, in order of appearance. */
export function valueNames(content: readonly Inline[]): readonly string[] {
  return content.flatMap((part) => {
    if (part.type === "value") return [part.name];
    if (part.type === "words") return [];
    return [...valueNames(part.content), ...(part.type === "link" ? valueNames(part.to) : [])];
  });
}

/** The runs of inline content that a block holds. */
export function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
      return [block.content];
    case "quote":
      return block.paragraphs;
    case "list":
      return block.items;
    case "buttons":
      return block.buttons.map(({ label }) => label);
  }
}

function readBlock(token: Tokens.Generic, place: Place): Block | null {
  switch (token.type) {
    case "space":
      return null;
    case "paragraph":
      return readParagraph(token.tokens ?? [], place);
    case "blockquote":
      return { type: "quote", paragraphs: paragraphsIn(token.tokens ?? [], place) };
    case "list": {
      const { ordered, items } = token as Tokens.List;
      // An item holds one paragraph; a second one, or a list in a list, is a fault.
      const content = items.map((item) => paragraphsIn(item.tokens, place));
      if (content.some(({ length }) => length !== 1)) {
        place.faults.add(place.line, "an item of a list is more or less than one paragraph");
      }
      return { type: "list", ordered, items: content.map(([first]) => first ?? []) };
    }
    default:
      place.faults.add(place.line, `no such thing in a letter: ${token.type}`);
      return null;
  }
}

function readParagraph(tokens: readonly Token[], place: Place): Block {
  const parts = tokens.filter(({ type, raw }) => type !== "text" || raw.trim() !== "");
  const buttons = parts.map((token) => readButton(token, place));
  if (buttons.some((button) => button === null)) {
    return { type: "paragraph", content: inlineOf(tokens, place) };
  }
  return { type: "buttons", buttons: buttons.filter((button) => button !== null) };
}

function readButton(token: Token, place: Place): Button | null {
  if (token.type !== "link") return null;
  const word = findWord(token.href, "reply", place);
  return word === null ? null : { label: inlineOf(token.tokens ?? [], place), word };
}

/** The word of a link that leads to `{reply:WORD}` or `{leave:WORD}`; null where it leads elsewhere. */
function findWord(href: string, type: "reply" | "leave", { placeholders }: Place): string | null {
  const [, index] = new RegExp(`^${maskPattern.source}$`).exec(href) ?? [];
  const placeholder = placeholders[Number(index)];
  return placeholder?.type === type ? placeholder.word : null;
}

function paragraphsIn(tokens: readonly Token[], place: Place): readonly (readonly Inline[])[] {
  return tokens.flatMap((token) => {
    if (token.type === "space") return [];
    if (token.type === "paragraph" || token.type === "text") {
      return [inlineOf((token as Tokens.Generic).tokens ?? [], place)];
    }
    place.faults.add(place.line, `no such thing in a quote or a list: ${token.type}`);
    return [];
  });
}

function inlineOf(tokens: readonly Token[], place: Place): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    switch (token.type) {
      case "text":
      case "escape":
        return unmask(token.text, place);
      case "strong":
        return [{ type: "bold", content: inlineOf(token.tokens ?? [], place) }];
      case "link": {
        const content = inlineOf(token.tokens ?? [], place);
        const word = findWord(token.href, "leave", place);
        if (word !== null) return [{ type: "leave", content, word }];
        return [{ type: "link", content, to: unmask(token.href, place) }];
      }
      default:
        place.faults.add(place.line, `no such thing in a line: ${token.type} (${token.raw})`);
        return [];
    }
  });
}

function unmask(masked: string, { placeholders, line, faults }: Place): readonly Inline[] {
  return masked.split(maskPattern).flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 0) {
      return piece === "" ? [] : [{ type: "words", words: piece.replace(/\s{1,1000}/g, " ") }];
    }
    const placeholder = placeholders[Number(piece)];
    if (placeholder?.type === "value") return [{ type: "value", name: placeholder.name }];
    faults.add(line, "{reply:…} belongs in a link that stands alone in its paragraph");
    return [];
  });
}
