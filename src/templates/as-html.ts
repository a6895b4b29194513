// The blocks of a letter as HTML for mail programs: inline styles, tables for what Outlook cannot do
// otherwise. Every word that goes in is escaped here, and nowhere else.
import { inlineText } from "./as-text.ts";
import type { Block, Button, Inline } from "./blocks.ts";
import { light } from "./colours.ts";
import { placeBegin, placeEnd } from "./plain.ts";

/** What fills the placeholders of a row of words. */
export interface InlineFilling {
  /** Clean words for a name; throws where there is none. */
  readonly wordsFor: (name: string) => string;
  /** Where a tap on such a value leads (`tel:`, `mailto:`); null for most. */
  readonly linkOf: (name: string) => string | null;
  readonly linkColour?: string;
  /** The mailto link by which its reader leaves, unescaped. */
  readonly leaveLink?: (word: string) => string;
}

export interface HtmlFilling extends InlineFilling {
  readonly buttonWords: (word: string) => string;
  /** The mailto link of a button, unescaped. */
  readonly replyLink: (word: string) => string;
}

const gap = "margin:0 0 18px";
/** A marked place; its colours are those of the emergency line. */
const place = `background-color:${light.band};color:${light.onBand};padding:0 2px`;
/** Below words of somebody else: as much as an empty line in them, so that ours do not cling to theirs. */
const gapBelowValue = "margin:0 0 27px";

export function blocksHtml(blocks: readonly Block[], filling: HtmlFilling): string {
  return blocks
    .map((block) => blockHtml(block, filling))
    .filter((html) => html !== "")
    .join("\n");
}

/** Words and values in a row. Values keep their line breaks, and nothing in them is markup. */
export function inlineHtml(content: readonly Inline[], filling: InlineFilling): string {
  return content.map((part) => partHtml(part, filling)).join("");
}

/** Text made safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** A link; its words are HTML already. */
function linkHtml(to: string, words: string, colour = light.link): string {
  const whole = to.startsWith("tel:") ? ";white-space:nowrap" : "";
  const style = `color:${colour};text-decoration:underline${whole}`;
  return `<a class="link" href="${escapeHtml(to)}" style="${style}">${words}</a>`;
}

function blockHtml(block: Block, filling: HtmlFilling): string {
  const inline = (content: readonly Inline[]) => inlineHtml(content, filling);
  switch (block.type) {
    case "paragraph": {
      const words = inline(block.content);
      const [only, another] = block.content;
      const below = only?.type === "value" && another === undefined ? gapBelowValue : gap;
      return words.trim() === "" ? "" : `<p dir="auto" style="${below}">${words}</p>`;
    }
    case "quote":
      return quoteHtml(block.paragraphs.map(inline).filter((words) => words.trim() !== ""));
    case "list": {
      const items = block.items.map((item) => `<li style="margin:0 0 8px">${inline(item)}</li>`);
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag} style="${gap};padding:0 0 0 26px">\n${items.join("\n")}\n</${tag}>`;
    }
    case "buttons":
      return buttonsHtml(block.buttons, filling);
  }
}

function quoteHtml(paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) return "";
  const style =
    `${gap};padding:12px 16px;border-left:5px solid ${light.mark};` +
    `background-color:${light.quote};color:${light.words}`;
  const inside = paragraphs.map((words, index) => {
    const margin = index === paragraphs.length - 1 ? "margin:0" : "margin:0 0 12px";
    return `<p dir="auto" style="${margin}">${words}</p>`;
  });
  return `<blockquote class="quote" style="${style}">${inside.join("\n")}</blockquote>`;
}

/** Choices look alike, unless one is in bold: then the others step back. */
function buttonsHtml(buttons: readonly Button[], filling: HtmlFilling): string {
  const isMain = ({ label }: Button) => label.some(({ type }) => type === "bold");
  const isChosen = buttons.some(isMain);
  return buttons
    .map((button) => buttonHtml(button, { filling, isPlain: isChosen && !isMain(button) }))
    .join("\n");
}

/** At least 44 px high, the whole of it to tap on; Outlook takes the padding of the cell instead. */
function buttonHtml(
  { label, word }: Button,
  { filling, isPlain }: { filling: HtmlFilling; isPlain: boolean },
): string {
  const [ground, words] = isPlain ? [light.sheet, light.link] : [light.button, light.onButton];
  const link =
    `display:block;padding:13px 22px;font-size:20px;line-height:26px;font-weight:bold;` +
    `color:${words};text-decoration:none;text-align:center;border-radius:10px`;
  const cell =
    `background-color:${ground};border:2px solid ${light.button};border-radius:10px;` +
    "mso-padding-alt:13px 22px";
  const note = `padding:6px 4px 18px;font-size:16px;line-height:22px;color:${light.quiet};text-align:center`;
  const looks = isPlain ? ["button-plain", "link"] : ["button", "on-button"];
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="${looks[0]}" align="center" bgcolor="${ground}" style="${cell}">\
<a class="${looks[1]}" href="${escapeHtml(filling.replyLink(word))}" style="${link}">\
${inlineHtml(label, { ...filling, linkOf: () => null })}</a></td></tr>
<tr><td class="quiet" align="center" style="${note}">${escapeHtml(filling.buttonWords(word))}</td></tr>
</table>`;
}

function partHtml(part: Inline, filling: InlineFilling): string {
  switch (part.type) {
    case "words":
      return escapeHtml(unbroken(part.words));
    case "value": {
      const words = escapeHtml(filling.wordsFor(part.name).trim())
        .replaceAll("\n", "<br>\n")
        .replaceAll(placeBegin, `<mark style="${place}">`)
        .replaceAll(placeEnd, "</mark>");
      const to = filling.linkOf(part.name);
      return to === null ? words : linkHtml(to, words, filling.linkColour);
    }
    case "bold":
      return `<strong>${inlineHtml(part.content, filling)}</strong>`;
    case "link": {
      const words = inlineHtml(part.content, { ...filling, linkOf: () => null });
      const to = inlineText(part.to, filling).trim();
      return isSafeLink(to) ? linkHtml(to, words, filling.linkColour) : words;
    }
    case "leave": {
      const words = inlineHtml(part.content, { ...filling, linkOf: () => null });
      return linkHtml(filling.leaveLink?.(part.word) ?? "", words, filling.linkColour);
    }
  }
}

/** A value may be a whole address; what is neither web nor mail stays words. */
function isSafeLink(to: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"'\\]{1,2000}$/i.test(to);
}

/** French punctuation and guillemets hold on to their word. */
function unbroken(words: string): string {
  return words.replace(/ (?=[?!:;»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}
