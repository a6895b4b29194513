// A page that fills line by line, as a browser would lay out text: white space collapsed, blocks on
// lines of their own. It knows no markup but what it is told of an element.
import { cleanText } from "./clean-text.ts";
import { bodyCharactersMax, depthOf, type Line, quoteMarks, wrap } from "./lines.ts";

const linesMax = 20_000;

/** How an element is laid out. */
export interface Layout {
  readonly kind: "inline" | "break" | "block" | "paragraph" | "item" | "cell";
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly depth: number;
  readonly isSignature: boolean;
}

export const outside: Layout = {
  kind: "inline",
  hidden: false,
  preformatted: false,
  depth: 0,
  isSignature: false,
};

export interface Page {
  readonly lines: Line[];
  /** The line that is being written, in pieces: joining them at every word would be quadratic. */
  pieces: string[];
  /** Nothing, or a space, was written last: more white space adds nothing. */
  atSpace: boolean;
  written: number;
  depth: number;
  isSignature: boolean;
  opensQuote: boolean;
}

export function newPage(): Page {
  return {
    lines: [],
    pieces: [],
    atSpace: true,
    written: 0,
    depth: 0,
    isSignature: false,
    opensQuote: false,
  };
}

export function enterElement(page: Page, { kind, hidden }: Layout): void {
  if (hidden || kind === "inline") return;
  if (kind === "break") endLine(page);
  else if (kind === "cell") add(page, " ");
  else endText(page);
  if (kind === "paragraph") blankLine(page);
  if (kind === "item") add(page, "- ");
}

export function leaveElement(page: Page, { kind, hidden }: Layout, parent: Layout): void {
  if (hidden) return;
  if (kind === "block" || kind === "paragraph" || kind === "item") endText(page);
  if (kind === "paragraph") blankLine(page);
  page.depth = parent.depth;
}

export function writeText(page: Page, text: string, layout: Layout): void {
  if (layout.hidden || isFull(page)) return;
  page.depth = layout.depth;
  page.isSignature ||= layout.isSignature && /\S/.test(text);
  if (!layout.preformatted) {
    // Not `\s`: a no-break space is written, and alone on its line keeps it open.
    add(page, text.replace(/[ \t\r\n\f]{1,4096}/g, " "));
    return;
  }
  const [first = "", ...rest] = text.split(/\r?\n/);
  add(page, first);
  for (const line of rest) {
    endLine(page);
    add(page, line);
  }
}

/** What follows is a quoted or forwarded mail. */
export function openQuote(page: Page): void {
  endText(page);
  page.opensQuote = true;
}

/** Nothing more is read of a page that holds as much text as any body may. */
export function isFull(page: Page): boolean {
  return page.written >= bodyCharactersMax || page.lines.length >= linesMax;
}

export function finishPage(page: Page): readonly Line[] {
  endText(page);
  return page.lines;
}

function add(page: Page, text: string): void {
  const added = page.atSpace && text.startsWith(" ") ? text.slice(1) : text;
  if (added === "") return;
  page.pieces.push(added);
  page.written += added.length;
  page.atSpace = added.endsWith(" ");
}

function endText(page: Page): void {
  if (page.pieces.some((piece) => /[^ \t\r\n\f]/.test(piece))) endLine(page);
  page.pieces = [];
  page.atSpace = true;
}

function endLine(page: Page): void {
  const text = cleanText(page.pieces.join(""))
    .replace(/[\n ]{1,4096}/g, " ")
    .trim();
  for (const piece of wrap(text)) addLine(page, piece);
  page.pieces = [];
  page.atSpace = true;
  page.isSignature = false;
}

function blankLine(page: Page): void {
  const last = page.lines.at(-1);
  if (last !== undefined && last.text !== "") addLine(page, "");
}

/** Old programs set plain marks in their HTML too. */
function addLine(page: Page, line: string): void {
  const { isSignature, opensQuote } = page;
  const marks = quoteMarks(line);
  const depth = page.depth + depthOf(marks);
  page.lines.push({ text: line.slice(marks.length), depth, opensQuote, isSignature });
  page.opensQuote = false;
}
