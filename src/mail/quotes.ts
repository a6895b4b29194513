// Parts a body into what was written now and what was answered or forwarded, whichever way round
// they stand. It knows no signature and no meaning.
import { attributionLength, nextWritten } from "./attribution.ts";
import { headerBlockLength } from "./header-block.ts";
import type { Line } from "./lines.ts";
import { isForwardTitle, isOpening, isOriginalTitle, isRule, isTitle } from "./quote-titles.ts";

/** Lines within which a forward's title or a quotation follows the box that holds it. */
const boxTitleWithin = 4;

/** What the subject says of the letter, which the body of some programs does not. */
export interface Standing {
  /** This alone tells Outlook's forwards from its replies. */
  readonly isForward: boolean;
  readonly isReply: boolean;
}

export interface Parted {
  /** Lines of the writer's own above, between and below the quotes, a piece for each place. */
  readonly own: readonly (readonly Line[])[];
  /** The forwarded body without its header block; null where nothing was forwarded. */
  readonly forwarded: readonly Line[] | null;
  /** A quotation or a forward was found. */
  readonly quoted: boolean;
}

interface Break {
  readonly kind: "forward" | "answered" | "quoted-below";
  /** Index of the first line after the announcement. */
  readonly end: number;
}

export function partQuotes(lines: readonly Line[], standing: Standing): Parted {
  const own: Line[][] = [[]];
  let quoted = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const found = findBreak(lines, index, standing);
    if (found?.kind === "forward") {
      return { own, forwarded: forwardedFrom(lines, found.end), quoted: true };
    }
    if (found?.kind === "answered") return { own, forwarded: null, quoted: true };
    if (found === null && line.depth === 0) {
      own.at(-1)?.push(line);
      index += 1;
      continue;
    }
    if ((own.at(-1)?.length ?? 0) > 0) own.push([]);
    quoted = true;
    index = found?.end ?? index + 1;
  }
  // Some programs forward as a bare quotation; the subject alone tells.
  const marked = lines.filter(({ depth }) => depth > 0);
  const forwarded = standing.isForward && quoted ? forwardedFrom(marked, 0) : null;
  return { own, forwarded, quoted };
}

function findBreak(lines: readonly Line[], at: number, standing: Standing): Break | null {
  const line = lines[at];
  if (line === undefined || (line.text.trim() === "" && !line.opensQuote)) return null;
  if (isForwardTitle(line.text) && isFirstOfItsDepth(lines, at)) {
    return { kind: "forward", end: at + 1 };
  }
  if (line.depth > 0) return null;
  if (isOriginalTitle(line.text)) return { kind: answeredOr(standing), end: at + 1 };
  if (isRule(line.text)) return findBelowRule(lines, at, standing);
  if (isTitle(line.text) && headerBlockLength(lines, at + 1) > 0) {
    return { kind: answeredOr(standing), end: at + 1 };
  }
  if (headerBlockLength(lines, at) > 0) return { kind: answeredOr(standing), end: at };
  const attribution = attributionLength(lines, at);
  if (attribution > 0) return quotationFrom(lines, at + attribution, standing);
  return line.opensQuote ? findBox(lines, at, standing) : null;
}

/** A forward may stand inside the marks of its program, but is not what a quoted mail forwarded. */
function isFirstOfItsDepth(lines: readonly Line[], at: number): boolean {
  const depth = lines[at]?.depth ?? 0;
  let above = at - 1;
  while (above >= 0 && lines[above]?.text.trim() === "") above -= 1;
  return depth === 0 || (depth === 1 && (lines[above]?.depth ?? 0) === 0);
}

/** Below Outlook's line stands a header block, or in a reply the answered letter itself. */
function findBelowRule(lines: readonly Line[], at: number, standing: Standing): Break | null {
  const below = skipBlank(lines, at + 1);
  if (headerBlockLength(lines, below) > 0) return { kind: answeredOr(standing), end: below };
  const isAnswered = standing.isReply && /^_/.test(lines[at]?.text ?? "");
  return isAnswered && isOpening(lines[below]?.text ?? "")
    ? { kind: "answered", end: below }
    : null;
}

/** A box of quoted mail by its markup alone: its own title or quotation tells what it is. */
function findBox(lines: readonly Line[], at: number, standing: Standing): Break | null {
  for (let index = at; index < at + boxTitleWithin && index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === "") continue;
    if (isForwardTitle(line.text)) return { kind: "forward", end: index + 1 };
    if (headerBlockLength(lines, index) > 0) return { kind: answeredOr(standing), end: index };
    if (line.depth > 0) return quotationFrom(lines, index, standing);
  }
  return { kind: answeredOr(standing), end: at };
}

/** What follows an attribution: marked quotation, with answers below or between, or all of it quoted. */
function quotationFrom(lines: readonly Line[], from: number, { isForward }: Standing): Break {
  const start = skipBlank(lines, from);
  if (isForward) return { kind: "forward", end: start };
  const isMarked = (nextWritten(lines, from)?.depth ?? 0) > 0;
  return { kind: isMarked ? "quoted-below" : "answered", end: start };
}

function answeredOr({ isForward }: Standing): "answered" | "forward" {
  return isForward ? "forward" : "answered";
}

/** The body below the header block; one level of marks is the forwarding's own and comes off. */
function forwardedFrom(lines: readonly Line[], from: number): Line[] {
  let start = skipBlank(lines, from);
  const title = lines[start]?.text ?? "";
  if (isForwardTitle(title) || isOriginalTitle(title)) start = skipBlank(lines, start + 1);
  const body = lines.slice(start + headerBlockLength(lines, start));
  const first = body.find((line) => line.text.trim() !== "");
  const marks = first !== undefined && first.depth > 0 ? 1 : 0;
  return body.map((line) => ({ ...line, depth: Math.max(line.depth - marks, 0) }));
}

function skipBlank(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text.trim() === "") index += 1;
  return index;
}
