// What is written over two lines, or with letters for digits, as one would read it aloud. Places stay as
// they are: each text that is returned is as long as the one given. It knows no kind of find.

/** A line break between letters or digits, with at most a sign before it, becomes spaces. */
export function joined(plain: string): string {
  return plain.replace(inside, (words) => " ".repeat(words.length));
}
const inside = /(?<=[\p{L}\p{N}][ ./-]{0,2})\n[> ]{0,2}(?=[\p{L}\p{N}])/gu;

/** "O47O l2": a group of digits in which letters stand that look like them. */
export function withDigits(plain: string): string {
  return plain.replace(mixed, (words) => words.replace(/[Oo]/g, "0").replace(/[Il]/g, "1"));
}
const mixed = /(?<![\p{L}\p{N}])(?=[OoIl]{0,6}\d)[\dOoIl]{2,16}(?![\p{L}\p{N}])/gu;

/** How many line breaks stand in it. */
export function breaksIn(words: string): number {
  return words.split("\n").length - 1;
}
