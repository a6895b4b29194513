// The lines that a reader sees of an HTML body, and what its markup says of quotes and signatures.
// It fetches nothing, renders nothing, and walks without recursion in linear time.
import { Parser } from "htmlparser2";
import {
  type Attributes,
  type Colours,
  coloursOf,
  hiddenNames,
  hidesByStyle,
  isUnreadable,
  paper,
} from "./html-hidden.ts";
import {
  enterElement,
  finishPage,
  isFull,
  type Layout,
  leaveElement,
  newPage,
  openQuote,
  outside,
  writeText,
} from "./html-page.ts";
import type { Line } from "./lines.ts";

/** Word writes 50 kB of styles around two sentences. */
const htmlCharactersMax = 524_288;
/** The parser is quadratic in depth; a mail quoted fifty times stays below. */
const depthMax = 1_000;
const chunkCharacters = 4_096;
const attributeCharactersMax = 2_000;

const unseen = words("head title style script noscript template object svg iframe audio video map");
const blocks = words(
  "address article aside body center dd div dl dt fieldset figure footer form header main nav " +
    "pre section tr",
);
const paragraphs = words("blockquote h1 h2 h3 h4 h5 h6 hr ol p table ul");

/** What the mail programs call the box in which the answered or forwarded mail stands. */
const quoteBoxes = [
  "gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-forward-container|outlookmessageheader",
  "divrplyfwdmsg|appendonsend|reference-message|zwchr|protonmail_quote|tutanota_quote|replysplit",
  "reply-intro|fairemail_quote",
];
const quoteBox = new RegExp(quoteBoxes.join("|"));
const signatureBoxes = [
  "gmail_signature|moz-signature|outlook-mobile-signature|protonmail_signature|applemailsignature",
  "ymail_(?:android|ios)_signature|composer_signature|(?:^|\\s)x?_?signature(?:\\s|$)",
];
const signatureBox = new RegExp(signatureBoxes.join("|"));

interface Options {
  /** Read what is written in the colour of its ground too. */
  readonly unreadable?: boolean;
}

interface Reading extends Layout {
  readonly colours: Colours;
}

/** What the letter's style sheets hide, as they come. */
interface Hiding {
  sheet: string | null;
  readonly names: Set<string>;
  readonly options: Options;
}

const start: Reading = { ...outside, colours: paper };

/** Lines in order; nothing of what is nested deeper than any real mail. */
export function readHtmlLines(html: string, options: Options = {}): readonly Line[] {
  const page = newPage();
  const open: Reading[] = [];
  const hiding: Hiding = { sheet: null, names: new Set(), options };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "style") hiding.sheet = "";
      const layout = layoutOf(name, attributes, { parent: open.at(-1) ?? start, hiding });
      open.push(layout);
      enterElement(page, layout);
      if (opensQuote(name, attributes)) openQuote(page);
    },
    ontext(text) {
      if (hiding.sheet !== null) hiding.sheet += text;
      writeText(page, text, open.at(-1) ?? start);
    },
    onclosetag(name) {
      if (name === "style") closeSheet(hiding);
      const layout = open.pop();
      if (layout) leaveElement(page, layout, open.at(-1) ?? start);
    },
  });
  const source = html.slice(0, htmlCharactersMax);
  for (let at = 0; at < source.length; at += chunkCharacters) {
    parser.write(source.slice(at, at + chunkCharacters));
    if (open.length > depthMax || isFull(page)) break;
  }
  parser.end();
  return finishPage(page);
}

function closeSheet(hiding: Hiding): void {
  for (const name of hiddenNames(hiding.sheet ?? "")) hiding.names.add(name);
  hiding.sheet = null;
}

interface Around {
  readonly parent: Reading;
  readonly hiding: Hiding;
}

function layoutOf(name: string, attributes: Attributes, { parent, hiding }: Around): Reading {
  const style = (attributes.style ?? "").slice(0, attributeCharactersMax);
  const plainStyle = style.toLowerCase().replace(/\s/g, "");
  const isQuote = name === "blockquote" && isQuotation(attributes, plainStyle);
  const colours = coloursOf(attributes, plainStyle, parent.colours);
  const isHidden =
    unseen.has(name) ||
    attributes.hidden !== undefined ||
    hidesByStyle(plainStyle) ||
    (hiding.options.unreadable !== true && isUnreadable(colours)) ||
    (hiding.names.size > 0 && selectorsOf(attributes).some((given) => hiding.names.has(given)));
  return {
    kind: kindOf(name, attributes),
    hidden: parent.hidden || isHidden,
    preformatted: parent.preformatted || name === "pre" || plainStyle.includes("white-space:pre"),
    depth: parent.depth + (isQuote ? 1 : 0),
    isSignature: parent.isSignature || isSignatureBox(attributes),
    colours,
  };
}

function kindOf(name: string, attributes: Attributes): Layout["kind"] {
  if (name === "br") return "break";
  if (name === "li") return "item";
  if (name === "td" || name === "th") return "cell";
  // Word gives every line a paragraph of its own, without the space between.
  if (name === "p" && /\bMso/.test(attributes.class ?? "")) return "block";
  if (paragraphs.has(name)) return "paragraph";
  return blocks.has(name) ? "block" : "inline";
}

/** A blockquote without a sign of citation is how some programs indent what was typed. */
function isQuotation(attributes: Attributes, plainStyle: string): boolean {
  if (/border:(?:none|0)/.test(plainStyle) && !plainStyle.includes("border-left")) return false;
  return (
    attributes.type === "cite" ||
    attributes.cite !== undefined ||
    /quote|cite/.test(namesOf(attributes)) ||
    plainStyle.includes("border-left")
  );
}

function opensQuote(name: string, attributes: Attributes): boolean {
  if (name === "blockquote") return false;
  return quoteBox.test(namesOf(attributes)) || attributes.name === "quote";
}

function isSignatureBox(attributes: Attributes): boolean {
  return attributes["data-signatureblock"] === "true" || signatureBox.test(namesOf(attributes));
}

function namesOf(attributes: Attributes): string {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  return names.slice(0, attributeCharactersMax).toLowerCase();
}

/** `.a` and `#b`, as a style sheet calls them. */
function selectorsOf(attributes: Attributes): string[] {
  const classes = (attributes.class ?? "").slice(0, attributeCharactersMax).toLowerCase();
  const id = attributes.id === undefined ? [] : [`#${attributes.id.toLowerCase()}`];
  return [...classes.split(/\s/).map((name) => `.${name}`), ...id];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
