// `[boncelles]` in a subject or behind a word: which partnerships are meant, by id or by name.
import type { Partnership } from "./registry.ts";

const tag = /\[([^\][]{1,80})\]/g;

/** The partnerships named in brackets; brackets that match none are ignored (CONTRACT.md §6.6). */
export function findTagged(
  text: string,
  partnerships: readonly Partnership[],
): readonly Partnership[] {
  const tags = [...text.matchAll(tag)].map(([, words = ""]) => plain(words));
  return partnerships.filter(({ id, name }) => tags.some((it) => it === id || it === plain(name)));
}

/** The text without the brackets that name a partnership: as members read it. */
export function withoutTags(text: string, partnerships: readonly Partnership[]): string {
  return text
    .replace(tag, (whole) => (findTagged(whole, partnerships).length > 0 ? "" : whole))
    .replace(/\s{2,}/g, " ")
    .trim();
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}
