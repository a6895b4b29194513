// Finds a company's block under a letter: function, firm, contacts, with the name where it has been
// said already. A greeting, a first name and the street below it are the writer's own.
import { isGreeting, isHomeLine, isNameLine, sharesName } from "./closing-words.ts";
import { isBodyLine, isCompanyLine, isFunctionLine, isShortLine } from "./company-words.ts";
import type { Line } from "./lines.ts";
import { isPicturePlace } from "./program-lines.ts";

/** A block begins within so many written lines of the greeting. */
const companyWithin = 8;
/** Without a greeting it begins within so many written lines of the end. */
const lastLines = 16;
/** A name is a repetition within so many written lines. */
const repeatedWithin = 8;
const postscript = /^(?:p\.? ?s\.?|n\.? ?b\.?|post-?scriptum)(?!\p{L})/iu;
const rule = /^[-_=*~\u2010-\u2015]{2,100}$/u;

/** The lines without the block; what follows it as a postscript or in whole sentences stays. */
export function withoutCompanyBlock(lines: readonly Line[]): readonly Line[] {
  const start = blockStart(lines);
  if (start < 0) return lines;
  return [...lines.slice(0, nameBefore(lines, start)), ...lines.slice(blockEnd(lines, start))];
}

function blockStart(lines: readonly Line[]): number {
  const closing = lines.findLastIndex(({ text }) => isGreeting(text));
  const below = closing < 0 ? -1 : startBelowGreeting(lines, closing);
  return below < 0 ? startBelowName(lines) : below;
}

/** The first line of a company's, with nothing but short lines between it and the greeting. */
function startBelowGreeting(lines: readonly Line[], closing: number): number {
  let written = 0;
  let above = closing;
  for (let index = closing + 1; index < lines.length && written < companyWithin; index += 1) {
    const text = lines[index]?.text ?? "";
    if (text.trim() === "" || isPicturePlace(text)) continue;
    if (isCompanyLine(text)) return index;
    // Straight below the greeting stands the name, or words after all ("Merci", "Service absent").
    const person = lines[above]?.text ?? "";
    const isBelowName = above > closing && (isNameLine(person) || isHomeLine(person));
    if (isBelowName && (isFunctionLine(text) || isBodyLine(text))) return index;
    if (!isShortLine(text)) return -1;
    above = index;
    written += 1;
  }
  return -1;
}

/** Without a greeting it takes a name or a rule above, and nothing like a sentence down to the end. */
function startBelowName(lines: readonly Line[]): number {
  const written = lines.flatMap(({ text }, index) => (text.trim() === "" ? [] : [index]));
  const last = written.slice(-lastLines);
  for (const [place, index] of last.entries()) {
    const text = lines[index]?.text ?? "";
    const isMark = isCompanyLine(text);
    if (!isMark && !isFunctionLine(text)) continue;
    const above = lines[last[place - 1] ?? -1]?.text ?? "";
    const isAlone = isMark && lines[index - 1]?.text.trim() === "" && /[|•·]/.test(text);
    if (!isAlone && !isNameLine(above) && !rule.test(above.trim())) continue;
    const end = blockEnd(lines, index);
    const isLast = end === lines.length || postscript.test(lines[end + 1]?.text.trim() ?? "");
    const block = lines.slice(index + 1, end);
    if (isLast && block.every((line) => isShortLine(line.text) || isCompanyLine(line.text))) {
      return index;
    }
  }
  return -1;
}

/** Up from a block over a name that has been said above, and a rule between the two. */
export function nameBefore(lines: readonly Line[], start: number): number {
  const above = lines.slice(0, start).flatMap(({ text }, index) => (text.trim() ? [index] : []));
  const at = above.at(-1) ?? -1;
  const name = lines[at]?.text ?? "";
  if (rule.test(name.trim())) return at;
  if (!isNameLine(name)) return start;
  const over = above.at(-2) ?? -1;
  if (rule.test(lines[over]?.text.trim() ?? "")) return over;
  const earlier = above.slice(-1 - repeatedWithin, -1).map((index) => lines[index]?.text ?? "");
  const isSaid = earlier.some(
    (text) => (isNameLine(text) || isGreeting(text)) && sharesName(text, name),
  );
  return isSaid ? at : start;
}

function blockEnd(lines: readonly Line[], start: number): number {
  for (let index = start + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text.trim() ?? "";
    if (text === "" || lines[index - 1]?.text.trim() !== "") continue;
    const isProse = !isShortLine(text) && !isHomeLine(text) && !isCompanyLine(text);
    // With its blank line, which parts it from the name above the block.
    if (isProse || postscript.test(text)) return index - 1;
  }
  return lines.length;
}

/** Lines at the end that say nothing: rules, picture places, hashtags, a name said twice. */
export function withoutTail(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0 && isTail(lines, end - 1)) end -= 1;
  return lines.slice(0, end);
}

function isTail(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? "";
  if (text === "" || rule.test(text) || isPicturePlace(text)) return true;
  if (/^(?:#[\p{L}\d_]{1,60}[ ,]{0,3}){1,20}$/u.test(text)) return at > 0;
  if (!isNameLine(text) || !text.includes(" ")) return false;
  return lines
    .slice(Math.max(at - repeatedWithin, 0), at)
    .some((line) => line.text.trim() === text);
}
