// Cuts what stands under a letter without being said in it: signatures, the lines of mail programs,
// disclaimers. A greeting and the name and street below it are the writer's own, and stay.
import { isGreeting, isHomeLine, isNameLine } from "./closing-words.ts";
import { nameBefore, withoutCompanyBlock, withoutTail } from "./company-block.ts";
import { beforeDisclaimer, isBanner } from "./disclaimer-words.ts";
import type { Line } from "./lines.ts";
import { isProgramLine, isScannerLink } from "./program-lines.ts";

/** A signature without the space of RFC 3676 section 4.3 is believed up to this length. */
const looseSignatureLinesMax = 12;
/** Between the two links that a scanner's line stands in, once its pictures are gone. */
const scannerLinesMax = 4;

/** The lines that are the writer's words, in order; of one piece, with no quotation inside. */
export function cutSignature(lines: readonly Line[]): readonly Line[] {
  const typed = withoutPrograms(beforeDelimiter(withoutBoxes(lines)));
  return withoutTail(withoutCompanyBlock(withoutDisclaimer(typed)));
}

/** Only what mail programs add: a letter of such lines alone says nothing. */
export function withoutProgramLines(lines: readonly Line[]): readonly Line[] {
  return withoutPrograms(lines).filter(({ text }) => !isDelimiter(text));
}

function withoutPrograms(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const close = isScannerLink(line.text) ? scannerLinkBelow(lines, index) : -1;
    if (close >= 0) index = close;
    else if (!isProgramLine(line.text)) kept.push(line);
  }
  return kept;
}

/** A scanner's link alone goes too; -1 where the line is something else. */
function scannerLinkBelow(lines: readonly Line[], at: number): number {
  const within = lines.slice(at + 1, at + 2 + scannerLinesMax);
  const next = within.findIndex(({ text }) => isScannerLink(text));
  return next < 0 ? at : at + 1 + next;
}

function isDelimiter(text: string): boolean {
  return /^-- ?$/.test(text);
}

/** Of what the markup calls a signature, a greeting with name and street may be all there is. */
function withoutBoxes(lines: readonly Line[]): readonly Line[] {
  let kept: Line[] = [];
  let isOwn = true;
  for (const line of lines) {
    const isBlank = line.text.trim() === "";
    // A blank line may stand between two of one box.
    if (!line.isSignature) isOwn ||= !isBlank;
    else if (isOwn && !isClosing(line.text)) {
      isOwn = false;
      kept = kept.slice(0, nameBefore(kept, kept.length));
    }
    if (isOwn || isBlank) kept.push(line);
  }
  return kept;
}

function isClosing(text: string): boolean {
  return text.trim() === "" || isGreeting(text) || isNameLine(text) || isHomeLine(text);
}

/** Up to the `-- ` line; a bare `--` may also part two halves of a letter, so what follows is short. */
function beforeDelimiter(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => isDelimiter(text));
  if (at < 0) return lines;
  const below = lines.slice(at + 1).filter(({ text }) => text.trim() !== "");
  return below.length <= looseSignatureLinesMax ? lines.slice(0, at) : lines;
}

/** Under the words it ends the letter; above them it is a gateway's banner, and one paragraph. */
function withoutDisclaimer(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let hasWords = false;
  let inBanner = false;
  for (const line of lines) {
    if (line.text.trim() === "") inBanner = false;
    const isAbove = !hasWords && isBanner(line.text);
    const before = isAbove ? "" : beforeDisclaimer(line.text);
    if (before !== null && (hasWords || before !== "")) {
      return before === "" ? kept : [...kept, { ...line, text: before }];
    }
    if (before !== null) inBanner = true;
    if (inBanner) continue;
    hasWords ||= line.text.trim() !== "";
    kept.push(line);
  }
  return kept;
}
