// What members should not read of other people, in a text: each find with its kind and its place. It
// marks; what is done about it is its reader's decision.
import { findAddresses } from "./addresses.ts";
import { findCorrespondence } from "./correspondence.ts";
import { findEmails } from "./emails.ts";
import type { Detector, Find, Known, Spot } from "./kinds.ts";
import { nobodyKnown } from "./kinds.ts";
import { findMembers } from "./members.ts";
import { findNames } from "./names.ts";
import { findNumbers } from "./numbers.ts";
import { findOrigins } from "./origins.ts";
import { findPhones } from "./phones.ts";
import { plainForm } from "./plain-form.ts";
import { findPlates } from "./plates.ts";
import { findReporters } from "./reporters.ts";

/** UTF-16 units that are looked at; a longer letter is no bulletin. */
const textLengthMax = 65_536;

/** In this order: what one has found, the next does not see. */
const detectors: readonly Detector[] = [
  findCorrespondence,
  findMembers,
  findReporters,
  findEmails,
  findNumbers,
  findPlates,
  findPhones,
  findNames,
  findAddresses,
  findOrigins,
];

/** Everything found in the first 64 kB, in the order of the text; no two overlap. */
export function findPrivate(text: string, known: Known = nobodyKnown): readonly Find[] {
  const { plain, places } = plainForm(text.slice(0, textLengthMax));
  const taken: Spot[] = [];
  for (const detect of detectors) {
    for (const spot of detect(plain, known)) {
      const isFree = taken.every(({ start, end }) => spot.end <= start || spot.start >= end);
      if (isFree && spot.end > spot.start) taken.push(spot);
    }
  }
  return taken
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => {
      const from = places[start] ?? 0;
      // Up to behind the last character, and not to the next one: what is invisible between stays out.
      const last = places[end - 1] ?? from;
      const to = last + lengthAt(text, last);
      return { kind, words: text.slice(from, to), start: from, end: to };
    });
}

function lengthAt(text: string, place: number): number {
  return String.fromCodePoint(text.codePointAt(place) ?? 0).length;
}
