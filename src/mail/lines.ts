// The lines of a body, whether it came as plain text or as HTML: what the cutting of quotes and
// signatures works on. Shapes and bounds only, beside the reading of plain text.
import { cleanText } from "./clean-text.ts";

/** Of a body, so much is read. */
export const bodyCharactersMax = 65_536;
/** A paragraph on one line may be long; beyond this it goes on in the next one. */
const lineCharactersMax = 2_000;
/** More blank lines in a row tell no more than these. */
const blanksMax = 3;

export interface Line {
  /** Without its quote marks, at most 2,000 characters. */
  readonly text: string;
  /** Levels of quotation (`>` or blockquote); 0 where the writer speaks. */
  readonly depth: number;
  /** The markup says that a quoted or forwarded mail begins here. */
  readonly opensQuote: boolean;
  /** The markup says that this is the sender's signature. */
  readonly isSignature: boolean;
}

/** The lines of a text/plain body, its `>` counted and taken off, blank ones in short rows. */
export function readPlainLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const line of cleanText(text.slice(0, bodyCharactersMax)).split("\n")) {
    const marks = quoteMarks(line);
    const said = line.slice(marks.length).trimEnd();
    blanks = said === "" && marks === "" ? blanks + 1 : 0;
    if (blanks > blanksMax) continue;
    for (const piece of wrap(said)) {
      lines.push({ text: piece, depth: depthOf(marks), opensQuote: false, isSignature: false });
    }
  }
  return lines;
}

/** The `>` that a line begins with; not the end of an address that Gmail has wrapped (">:"). */
export function quoteMarks(line: string): string {
  return /^(?:[ \t]{0,2}>){1,20} ?(?!:$)/.exec(line)?.[0] ?? "";
}

export function depthOf(marks: string): number {
  return marks.split(">").length - 1;
}

/** The text in pieces of at most 2,000 characters, parted at spaces where there are any. */
export function wrap(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > lineCharactersMax) {
    const space = rest.lastIndexOf(" ", lineCharactersMax);
    const end = space > lineCharactersMax / 2 ? space : lineCharactersMax;
    pieces.push(rest.slice(0, end).toWellFormed());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/** As a reader sees them, quote marks included, without blank lines at the ends or in rows. */
export function showLines(lines: readonly Line[]): string {
  const shown = lines.map(({ text, depth }) => `${"> ".repeat(depth)}${text}`);
  return trimBlank(shown.join("\n"));
}

/** No space at line ends, no blank line at either end, and no two in a row. */
function trimBlank(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,70000}/g, "\n\n")
    .trim();
}
