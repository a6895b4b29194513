// Parts a body into what was written now and what was answered or forwarded, whichever way round
// they stand. It knows no signature and no meaning.
import type { Line } from "./lines.ts";
import {
  attributionLength,
  headerBlockLength,
  isForwardTitle,
  isOriginalTitle,
  isRule,
} from "./quote-marks.ts";

/** Lines within which a forward's title or a quotation follows the box that holds it. */
const boxTitleWithin = 4;

export interface Parted {
  /** Lines of the writer's own, above, below and between the quotes. */
  readonly own: readonly Line[];
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

/** `isForward`: the subject says so, which alone tells Outlook's forwards from its replies. */
export function partQuotes(
  lines: readonly Line[],
  { isForward }: { readonly isForward: boolean },
): Parted {
  const own: Line[] = [];
  let quoted = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const found = line.depth === 0 ? findBreak(lines, index, isForward) : null;
    if (found !== null) {
      if (found.kind === "forward") {
        return { own, forwarded: forwardedFrom(lines, found.end), quoted: true };
      }
      if (found.kind === "answered") return { own, forwarded: null, quoted: true };
      quoted = true;
      index = found.end;
    } else {
      if (line.depth === 0) own.push(line);
      else quoted = true;
      index += 1;
    }
  }
  // Some programs forward as a bare quotation; the subject alone tells.
  const forwarded =
    isForward && quoted
      ? forwardedFrom(
          lines.filter(({ depth }) => depth > 0),
          0,
        )
      : null;
  return { own, forwarded, quoted };
}

function findBreak(lines: readonly Line[], at: number, isForward: boolean): Break | null {
  const line = lines[at];
  if (line === undefined || (line.text.trim() === "" && !line.opensQuote)) return null;
  if (isForwardTitle(line.text)) return { kind: "forward", end: at + 1 };
  if (isOriginalTitle(line.text)) return { kind: answeredOr(isForward), end: at + 1 };
  const rule = isRule(line.text) ? skipBlank(lines, at + 1) : at;
  const block = headerBlockLength(lines, rule);
  if (block > 0) return { kind: answeredOr(isForward), end: rule };
  const attribution = attributionLength(lines, at);
  if (attribution > 0) return quotationFrom(lines, at + attribution, isForward);
  return line.opensQuote ? findBox(lines, at, isForward) : null;
}

/** A box of quoted mail by its markup alone: its own title or quotation tells what it is. */
function findBox(lines: readonly Line[], at: number, isForward: boolean): Break | null {
  for (let index = at; index < at + boxTitleWithin && index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === "") continue;
    if (isForwardTitle(line.text)) return { kind: "forward", end: index + 1 };
    if (headerBlockLength(lines, index) > 0) return { kind: answeredOr(isForward), end: index };
    if (line.depth > 0) return quotationFrom(lines, index, isForward);
  }
  return { kind: answeredOr(isForward), end: at };
}

/** What follows an attribution: marked quotation, with answers below or between, or all of it quoted. */
function quotationFrom(lines: readonly Line[], from: number, isForward: boolean): Break {
  const start = skipBlank(lines, from);
  const marked = (lines[start]?.depth ?? 0) > 0;
  if (isForward) return { kind: "forward", end: start };
  return marked ? { kind: "quoted-below", end: start } : { kind: "answered", end: start };
}

function answeredOr(isForward: boolean): "answered" | "forward" {
  return isForward ? "forward" : "answered";
}

/** The body below the header block; one level of marks is the forwarding's own and comes off. */
function forwardedFrom(lines: readonly Line[], from: number): Line[] {
  const start = skipBlank(lines, from);
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
