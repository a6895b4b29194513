// Cuts what stands under a letter without being said in it: signatures, the lines of mail programs,
// disclaimers. A greeting and the name and street below it are the writer's own, and stay.
import type { Line } from "./lines.ts";
import { beforeDisclaimer, isCompanyLine, isGreeting, isProgramLine } from "./signature-words.ts";

/** A signature without the space of RFC 3676 section 4.3 is believed up to this length. */
const looseSignatureLinesMax = 12;
/** A company's block stands within so many lines of the greeting. */
const companyWithin = 8;

/** The lines that are the writer's words, in order. */
export function cutSignature(lines: readonly Line[]): Line[] {
  const typed = lines.filter(({ isSignature }) => !isSignature);
  const kept = beforeDelimiter(typed).filter(({ text }) => !isProgramLine(text));
  return withoutCompanyBlock(withoutDisclaimer(kept));
}

/** Only what mail programs add: a letter of such lines alone says nothing. */
export function withoutProgramLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !isProgramLine(text) && !isDelimiter(text));
}

function isDelimiter(text: string): boolean {
  return /^-- ?$/.test(text);
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
    const before = beforeDisclaimer(line.text);
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

/** From the line with the contacts on, to the end of its paragraph, where a greeting stands above. */
function withoutCompanyBlock(lines: readonly Line[]): Line[] {
  const closing = lines.findLastIndex(({ text }) => isGreeting(text));
  if (closing < 0) return [...lines];
  const start = lines.findIndex(
    ({ text }, index) => index > closing && index <= closing + companyWithin && isCompanyLine(text),
  );
  if (start < 0) return [...lines];
  const blank = lines.findIndex(({ text }, index) => index > start && text.trim() === "");
  return [...lines.slice(0, start), ...(blank < 0 ? [] : lines.slice(blank))];
}
