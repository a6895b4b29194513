// Telephone numbers: Belgian ones by their lengths, those of the neighbours, and whatever begins with a
// plus. Emergency, free and public numbers are none; nor are dates, hours and references.
import type { Detector, Spot } from "./kinds.ts";
import { joined, withDigits } from "./line-breaks.ts";
import { callWords, numberWords, zeroWords } from "./number-words.ts";
import { placesOf } from "./spots.ts";

const candidate =
  /(?<![\p{L}\p{N}+])(?<![\p{N}\p{Lu}][./-])(?:\(? ?\+ ?|00|\(?0)(?:[ ./()-]{0,4}\d){7,15}/gu;
const withoutZero = new RegExp(
  `(?<!\\p{L})(?:${callWords})[ .:]{1,4}(4[5-9]\\d(?:[ ./-]{0,2}\\d){6})(?!\\d)`,
  "giu",
);
const spelt = new RegExp(
  `(?<!\\p{L})(?:${zeroWords})(?:[ ,./-]{1,3}(?:${numberWords})){4,14}(?!\\p{L})`,
  "giu",
);
const dates = /(?<!\d)\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)\d{2}(?!\d)/g;
const amounts = /(?<!\d)\d{1,3}(?:[. ]\d{3}){0,3},\d{2}(?!\d)/g;

export const findPhones: Detector = (plain, known) => {
  const text = withDigits(plain).replace(dates, blank).replace(amounts, blank);
  const public_ = new Set(known.numbers.map(core));
  const whole = numbersIn(text);
  const broken = numbersIn(joined(text)).filter((spot) => {
    const isKnown = whole.some(({ start, end }) => spot.start < end && start < spot.end);
    return !isKnown && isOneOverLines(text, spot);
  });
  return [...whole, ...broken].filter(({ start, end }) => {
    return !public_.has(core(text.slice(start, end).replace(/^(?=4)/, "0")));
  });
};

/** A mobile number, or one announced as a number: a column of figures is none. */
function isOneOverLines(text: string, { start, end }: Spot): boolean {
  const lines = text.slice(start, end).split("\n");
  if (lines.length < 2 || !lines.every((line) => /\d\D{0,3}\d/.test(line))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return /^(?:\(?0|\+ ?32[ ./]?|0032[ ./]?)4[5-9]\d/.test(lines[0] ?? "") || announced.test(before);
}
const announced = new RegExp(`(?<!\\p{L})(?:${callWords})(?!\\p{L})[^.!?\\d\\n]{0,20}\\n?$`, "iu");

function numbersIn(text: string): readonly Spot[] {
  const found: Spot[] = [];
  for (const match of placesOf(candidate, text)) {
    const length = lengthOfNumber(match[0], text.slice(match.index + match[0].length));
    if (length === 0) continue;
    found.push(spotAt(match.index, length));
  }
  for (const match of placesOf(withoutZero, text)) {
    const length = match[1]?.length ?? 0;
    found.push(spotAt(match.index + match[0].length - length, length));
  }
  for (const match of placesOf(spelt, text)) found.push(spotAt(match.index, match[0].length));
  return found;
}

function spotAt(start: number, length: number): Spot {
  return { kind: "phone", start, end: start + length };
}

function blank(words: string): string {
  return "x".repeat(words.length);
}

/** The digits without what stands for the country. */
function core(words: string): string {
  const digits = words.replace(/\D/g, "");
  const isAbroad = /^[ (]{0,3}(?:\+|00)/.test(words);
  const own = isAbroad ? digits.replace(/^00/, "").replace(/^32/, "0") : digits;
  return own.replace(/^00/, "0");
}

/** How many characters of the candidate are a number; 0 where none is. */
function lengthOfNumber(words: string, behind: string): number {
  const isAbroad = /^[ (]{0,3}(?:\+|00)/.test(words);
  for (const count of isAbroad ? countsAbroad(words) : countsAtHome(words)) {
    const length = lengthOfDigits(words, count);
    if (length === 0) continue;
    const next = length === words.length ? behind : words.slice(length);
    if (/^\d/.test(next) || /^ ?(?:€|%|euro|EUR|kg|km)/.test(next)) continue;
    return length;
  }
  return 0;
}

/** Zone and subscriber in Belgium are 9 digits, mobile ones 10; abroad from 8 to 15. */
function countsAbroad(words: string): readonly number[] {
  const all = words.replace(/\D/g, "");
  const digits = all.replace(/^00/, "");
  const before = all.length - digits.length;
  if (!digits.startsWith("32")) return [15, 14, 13, 12, 11, 10].map((count) => count + before);
  const own = digits.slice(2).replace(/^0/, "");
  const zero = digits.length - 2 - own.length;
  if (/^(?:800|70|78|90)/.test(own)) return [];
  const count = /^4[5-9]/.test(own) ? [9, 8] : [8];
  return count.map((length) => length + zero + 2 + before);
}

function countsAtHome(words: string): readonly number[] {
  const digits = words.replace(/\D/g, "");
  // Free and shared numbers belong to offices and firms; a second zero is no zone.
  if (/^0(?:800|70|78|90|0)/.test(digits)) return [];
  const [first = ""] = words.replace(/^\(/, "").match(/^\d{1,15}/) ?? [];
  if (/^04[5-9]/.test(digits)) return first.length === 4 || first.length >= 10 ? [10] : [9, 10];
  if (/^0[67]/.test(digits)) return [10, 9];
  if (/^01[567]/.test(digits)) return [12, 11, 9];
  // Ten digits in pairs are a French number; else they are those of a firm.
  return /^0\d(?:[ .-]?\d\d){4}/.test(words) ? [9, 10] : [9];
}

function lengthOfDigits(words: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (/\d/.test(words[index] ?? "")) seen += 1;
    if (seen === count) return index + 1;
  }
  return 0;
}
