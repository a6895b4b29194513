// Whether the two bodies of a letter say different things, each more than the other. It compares
// words and weighs none.
import type { Words } from "./letter.ts";

/** A typing program cuts a link or a list otherwise; this many words are no accident. */
const wordsMin = 3;
/** In short letters, more than this part of what is said. */
const partMin = 0.5;

/**
 * Whether each of the two says something of its own that is nowhere in the other. Words cut from
 * one body as quoted or as signature are no difference.
 */
export function disagree(one: Words, other: Words): boolean {
  return saysMore(one, other) && saysMore(other, one);
}

function saysMore(one: Words, other: Words): boolean {
  const own = wordsOf(one.fresh);
  const seen = wordsOf(other.visible);
  const lacking = [...own].filter((word) => !seen.has(word)).length;
  return lacking >= wordsMin || lacking > own.size * partMin;
}

function wordsOf(text: string): ReadonlySet<string> {
  const said = text.replace(/https?:\S{1,2000}|\[(?:image|cid)[^\]]{0,200}\]/gi, " ");
  return new Set(said.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? []);
}
