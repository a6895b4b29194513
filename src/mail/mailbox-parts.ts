// A From value taken apart as one mailbox (RFC 5322 section 3.4): what stands before, between and behind
// the angle brackets, and its comments. It judges no address and decodes no word.
import { trimBlanks } from "./headers.ts";

const commentDepthMax = 3;

/** What a reader that knows no comments might take for an address. */
const misleading = /[@<>\\]/;
const control = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** Unquoted, each of these is a second mailbox, a group or a route to some reader. */
const special = /[:;@\\,]/;

export interface MailboxParts {
  /** The display name, quotes taken off and words not yet decoded; empty where there is none. */
  readonly phrase: string;
  /** Something in the phrase means something to other readers. */
  readonly holdsSpecials: boolean;
  readonly comments: readonly string[];
  /** What stands between the brackets, or all that is no comment. */
  readonly address: string;
}

interface Scan {
  phrase: string;
  holdsSpecials: boolean;
  readonly comments: string[];
  readonly value: string;
  index: number;
}

/** Null where a quote, a comment or a bracket does not close, or where two readers may see two things. */
export function readMailboxParts(value: string): MailboxParts | null {
  if (control.test(value)) return null;
  const scan: Scan = { phrase: "", holdsSpecials: false, comments: [], value, index: 0 };
  let hasQuotes = false;
  while (scan.index < value.length) {
    const character = value.charAt(scan.index);
    if (character === "<") return readBracketed(scan);
    if (character === ")" || character === ">") return null;
    if (character === "(") {
      if (!takeComment(scan)) return null;
    } else if (character === '"') {
      hasQuotes = true;
      if (!takeQuoted(scan)) return null;
    } else {
      scan.holdsSpecials ||= special.test(character);
      scan.phrase += character;
      scan.index += 1;
    }
  }
  // Without brackets all of it is the address, and a quoted local part is read in many ways.
  if (hasQuotes) return null;
  return {
    phrase: "",
    holdsSpecials: false,
    comments: scan.comments,
    address: trimBlanks(scan.phrase),
  };
}

function readBracketed(scan: Scan): MailboxParts | null {
  const { value, comments, phrase, holdsSpecials } = scan;
  const close = value.indexOf(">", scan.index);
  if (close < 0) return null;
  const address = trimBlanks(value.slice(scan.index + 1, close));
  scan.index = close + 1;
  while (scan.index < value.length) {
    if (/[ \t]/.test(value.charAt(scan.index))) scan.index += 1;
    else if (!takeComment(scan)) return null;
  }
  return { phrase: trimBlanks(phrase), holdsSpecials, comments, address };
}

function takeQuoted(scan: Scan): boolean {
  for (scan.index += 1; scan.index < scan.value.length; scan.index += 1) {
    const character = scan.value.charAt(scan.index);
    if (character === '"') {
      scan.index += 1;
      return true;
    }
    if (character === "\\") scan.index += 1;
    scan.phrase += character === "\\" ? scan.value.charAt(scan.index) : character;
  }
  return false;
}

/** A comment counts as space; false where it is none, does not close, or could mislead. */
function takeComment(scan: Scan): boolean {
  const { value, index: start } = scan;
  let depth = 0;
  for (let index = start; index < value.length; index += 1) {
    const character = value.charAt(index);
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth > commentDepthMax || misleading.test(character)) return false;
    // An open quote in a comment hides what follows, or shows what another quote hides.
    if (character === '"' && value.indexOf("@") !== value.lastIndexOf("@")) return false;
    if (depth > 0) continue;
    scan.comments.push(value.slice(start + 1, index).trim());
    scan.phrase += " ";
    scan.index = index + 1;
    return index > start;
  }
  return false;
}
