// Carries over what the markup of text/html says of quotes and signatures to the lines of
// text/plain, which say the same words and nothing of the kind. It reads no language.
import type { Line } from "./lines.ts";

/** So many letters of a quotation's beginning must be the same. */
const quoteLettersMin = 16;
const quoteLettersMax = 60;
const signatureLettersMin = 4;
const signatureLettersMax = 1_000;
const boxesMax = 5;

type Lines = readonly Line[];

/** The lines of text/plain, with those marked that are a signature on the page. */
export function withSignatureMarks(plain: Lines, page: Lines): Lines {
  const boxes = signatureBoxes(page);
  if (boxes.length === 0) return plain;
  const marked = [...plain];
  const texts = lettersOfEach(plain);
  for (let at = 0; at < texts.length; at += 1) {
    if (!texts[at]) continue;
    for (const box of boxes) mark(marked, at, endOf(texts, at, box));
  }
  return marked;
}

/** The lines of text/plain, with the one marked where a quoted mail begins on the page. */
export function withQuoteMarks(plain: Lines, page: Lines): Lines {
  const boxes = quoteBoxes(page);
  if (boxes.length === 0) return plain;
  const texts = lettersOfEach(plain);
  return plain.map((line, at) => {
    const begins = texts[at] && boxes.some((box) => beginsWith(texts, at, box));
    return begins ? { ...line, opensQuote: true } : line;
  });
}

/** Null where a line is quoted anyway. */
function lettersOfEach(lines: Lines): (string | null)[] {
  return lines.map(({ text, depth }) => (depth === 0 ? lettersOf(text) : null));
}

function mark(lines: Line[], from: number, end: number): void {
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    if (line) lines[index] = { ...line, isSignature: true };
  }
}

/** The letters of each box, one after the other. */
function signatureBoxes(page: Lines): string[] {
  const boxes: string[] = [];
  let isOpen = false;
  for (const { text, depth, isSignature } of page) {
    const isInside = isSignature && depth === 0;
    if (isInside && !isOpen) boxes.push("");
    if (isInside) boxes.push(`${boxes.pop() ?? ""}${lettersOf(text)}`);
    if (text.trim() !== "") isOpen = isInside;
  }
  const { length } = boxes;
  return boxes.slice(Math.max(0, length - boxesMax)).filter((letters) => {
    return letters.length >= signatureLettersMin && letters.length <= signatureLettersMax;
  });
}

function quoteBoxes(page: Lines): string[] {
  const boxes: string[] = [];
  for (const [at, { opensQuote, depth }] of page.entries()) {
    if (!opensQuote || depth > 0 || boxes.length >= boxesMax) continue;
    let letters = "";
    for (let index = at; letters.length < quoteLettersMax && index < page.length; index += 1) {
      letters += lettersOf(page[index]?.text ?? "");
    }
    if (letters.length >= quoteLettersMin) boxes.push(letters.slice(0, quoteLettersMax));
  }
  return boxes;
}

/** The line after those whose letters are the box's; `at` where they are not. */
function endOf(texts: readonly (string | null)[], at: number, letters: string): number {
  let read = 0;
  for (let index = at; index < texts.length; index += 1) {
    const text = texts[index];
    if (text === undefined || text === null || !letters.startsWith(text, read)) return at;
    read += text.length;
    if (read === letters.length) return index + 1;
  }
  return at;
}

function beginsWith(texts: readonly (string | null)[], at: number, letters: string): boolean {
  let read = 0;
  for (let index = at; index < texts.length; index += 1) {
    const text = texts[index];
    if (text === undefined || text === null) return false;
    const length = Math.min(text.length, letters.length - read);
    if (!letters.startsWith(text.slice(0, length), read)) return false;
    read += length;
    if (read === letters.length) return true;
  }
  return false;
}

/** Letters and digits in small, without links: what two renderings of one text have in common. */
function lettersOf(text: string): string {
  const said = text.replace(/[<([](?:https?|mailto):[^<>\s]{1,500}[>)\]]?/g, "");
  return said.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
