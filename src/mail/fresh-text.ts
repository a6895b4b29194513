// The words of a letter: what a reader sees, what was written now, what was forwarded. It cuts and
// cleans; it never asks what a word means.
//
// email-reply-parser was tried and left out: it takes "Cordialement," with the name and street below
// for a signature, keeps forwards and many phone signatures, and 64 kB of crafted lines block it for
// minutes (its "skrev" pattern backtracks).
import { readHtmlLines } from "./html-lines.ts";
import type { Words } from "./letter.ts";
import { type Line, readPlainLines, showLines } from "./lines.ts";
import { partQuotes } from "./quotes.ts";
import { cutSignature, withoutProgramLines } from "./signatures.ts";

export interface Body {
  readonly text: string;
  readonly html: string;
  /** Decoded; a forward's prefix in it decides how Outlook's header block is read. */
  readonly subject: string;
}

const forwardSubject = /^ {0,3}(?:TR|FW|FWD|WG|Doorst|Doorgest|I|RV|ENC|PD|İLT) ?:/i;
/** What stands for the text where a program thinks that nobody reads it. */
const stubWords = [
  "html|view (?:this|it) (?:e-?mail |message )?(?:online|in (?:your|a) browser)",
  "(?:version|voir|consulter) .{0,30}en ligne|online(?: |-)versie|im browser",
];
const stub = new RegExp(`\\b(?:${stubWords.join("|")})\\b`, "i");
const stubCharactersMax = 250;

/**
 * Words from text/plain, or from the visible text of text/html where plain is empty, a stub, or
 * nothing but quotes and signature. All three are cleaned (see clean-text.ts), 64 kB at most.
 */
export function readWords(body: Body): Words {
  const isForward = forwardSubject.test(body.subject);
  const plain = read(readPlainLines(body.text), isForward);
  if (body.html === "" || (plain.isSaid && !isStub(body.text))) return plain.words;
  const page = read(readHtmlLines(body.html), isForward);
  return page.isSaid || isStub(body.text) ? page.words : plain.words;
}

/** `isSaid`: something is left when quotes and signature are cut. */
function read(lines: readonly Line[], isForward: boolean): { words: Words; isSaid: boolean } {
  const { own, forwarded, quoted } = partQuotes(lines, { isForward });
  const cut = showLines(cutSignature(own));
  // Nothing left and nothing quoted: the cutting went too far, unless a program alone had spoken.
  const fresh = cut === "" && !quoted ? showLines(withoutProgramLines(own)) : cut;
  const visible = showLines(lines);
  const words = { visible, fresh, forwarded: forwarded === null ? null : showLines(forwarded) };
  return { words, isSaid: cut !== "" };
}

function isStub(text: string): boolean {
  const said = text.replace(/https?:\/\/\S{1,2000}|\[(?:image|cid)[^\]]{0,200}\]/gi, "").trim();
  if (!/\p{L}/u.test(said)) return !/\d/.test(said);
  return said.length <= stubCharactersMax && stub.test(said);
}
