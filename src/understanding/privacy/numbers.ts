// Numbers that prove themselves: national register numbers, bank accounts and bank cards, each by its
// check digits. What does not check is left alone.
import type { Detector, Spot } from "./kinds.ts";
import { breaksIn, joined, withDigits } from "./line-breaks.ts";
import { placesOf } from "./spots.ts";

const national = /(?<![\p{L}\d])\d(?:[ ./-]{0,3}\d){10}(?!\d)/gu;
/** Looked ahead at, so that one on the next line is not swallowed. */
const iban =
  /(?<![\p{L}\p{N}])(?=([A-Za-z]{2} ?\d(?: ?[.-]? ?)\d(?:[ .-]{0,3}[A-Za-z0-9]){10,31}))/gu;
const oldAccount = /(?<![\p{L}\d])\d{3}[- ]\d{7}[- ]\d{2}(?!\d)/gu;
const card = /(?<![\p{L}\d])[2-6]\d{3}(?:[ .-]{0,2}\d){9,15}(?!\d)/gu;

/** Over one line break too, where a column of numbers does not stand. */
export const findNumbers: Detector = (plain) => {
  const text = withDigits(plain);
  const broken = numbersIn(joined(text)).filter(({ start, end }) => {
    const pieces = text.slice(start, end).split("\n");
    return breaksIn(text.slice(start, end)) === 1 && pieces.every((piece) => /\d\D?\d/.test(piece));
  });
  return [...numbersIn(text), ...broken];
};

function numbersIn(text: string): readonly Spot[] {
  return [
    ...ibans(text),
    ...checked(text, oldAccount, "account", isOldAccount),
    ...checked(text, national, "national", isNationalNumber),
    ...checked(text, card, "card", isCard),
  ];
}

function checked(
  plain: string,
  pattern: RegExp,
  kind: Spot["kind"],
  holds: (digits: string) => boolean,
): readonly Spot[] {
  return placesOf(pattern, plain)
    .filter((match) => holds(match[0].replace(/\D/g, "")))
    .map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length }));
}

/** The last two digits are 97 less the rest of the first nine; from 2000 on with a 2 before them. */
function isNationalNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  // Numbers of people outside the register have 20 or 40 more as their month.
  if (Number(digits.slice(2, 4)) > 52 || month > 12 || day > 31) return false;
  const first = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return [first, first + 2_000_000_000].some((number) => 97 - (number % 97) === check);
}

/** The last two digits are the rest of the first ten by 97, 97 for none. */
function isOldAccount(digits: string): boolean {
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}

/** ISO/IEC 7812-1 annex B (Luhn), of the lengths and first digits that cards have. */
function isCard(digits: string): boolean {
  if (![13, 14, 15, 16, 18, 19].includes(digits.length)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the country tells the length, and the whole is 1 by 97. */
function ibans(plain: string): readonly Spot[] {
  return placesOf(iban, plain).flatMap(({ index, 1: words = "" }) => {
    const country = words.slice(0, 2).toUpperCase();
    const length = lengths[country];
    if (length === undefined) return [];
    const end = endOf(words, length);
    const behind = plain.slice(index + end, index + end + 1);
    if (end === 0 || /[\p{L}\p{N}]/u.test(behind) || !isIban(words.slice(0, end))) return [];
    return [{ kind: "account" as const, start: index, end: index + end }];
  });
}

function endOf(words: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (/[A-Za-z0-9]/.test(words[index] ?? "")) seen += 1;
    if (seen === count) return index + 1;
  }
  return 0;
}

function isIban(words: string): boolean {
  const plain = words.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  const turned = plain.slice(4) + plain.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Lengths of the IBAN registry. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28
    EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26
    IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30
    NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23
    TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
