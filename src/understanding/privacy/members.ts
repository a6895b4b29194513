// Members, and who reported, in a text that members will read: by their mail address, or by their full
// name. Knows those it is told of and nobody else.
import { fold } from "../normalise.ts";
import { addressesIn, plainAddress } from "./emails.ts";
import type { Detector, Spot } from "./kinds.ts";

const capitals = /\p{L}[\p{L}\p{M}'’-]{0,30}/gu;
const partsMax = 5;

export const findMembers: Detector = (plain, { members }) => {
  if (members.length === 0) return [];
  return [...findTheirAddresses(plain, members), ...findTheirNames(plain, members)];
};

type Members = readonly { readonly name: string; readonly email: string }[];

function findTheirAddresses(plain: string, members: Members): readonly Spot[] {
  const theirs = new Set(members.map(({ email }) => plainAddress(email)));
  return addressesIn(plain).flatMap(({ index, words }): readonly Spot[] => {
    // What follows may cling to it: "jean@example.org.Merci", "jean@example.org.png".
    for (let length = words.length; length > 0; length = words.lastIndexOf(".", length - 1)) {
      if (theirs.has(plainAddress(words.slice(0, length)))) {
        return [{ kind: "member", start: index, end: index + length }];
      }
    }
    return [];
  });
}

/** First name and surname in either order; one name alone may be anybody's. */
function findTheirNames(plain: string, members: Members): readonly Spot[] {
  const theirs = new Map<string, number>();
  for (const { name } of members) {
    const parts = fold(name)
      .split(/[^\p{L}\p{N}'’-]+/u)
      .filter((part) => part !== "");
    if (parts.length < 2 || parts.length > partsMax) continue;
    theirs.set(parts.join(" "), parts.length);
    theirs.set([...parts.slice(1), parts[0]].join(" "), parts.length);
  }
  const longest = Math.max(0, ...theirs.values());
  const words = [...plain.matchAll(capitals)];
  const folded = words.map(([word]) => fold(word));
  return words.flatMap((first, index): readonly Spot[] => {
    for (let length = longest; length >= 2; length -= 1) {
      const last = words[index + length - 1];
      if (last === undefined || !theirs.has(folded.slice(index, index + length).join(" ")))
        continue;
      const end = last.index + last[0].length;
      // The parts stand side by side: a space, a comma, at most a line's end.
      if (end - first.index > plainLength(words.slice(index, index + length)) + length * 2)
        continue;
      return [{ kind: "member", start: first.index, end }];
    }
    return [];
  });
}

function plainLength(words: readonly RegExpExecArray[]): number {
  return words.reduce((sum, [word]) => sum + word.length, 0);
}
