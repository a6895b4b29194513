// Every entry of every lexicon can be read: a slip in a group would silence it without an error.
import { describe, expect, test } from "vitest";
import { lexicons } from "../../src/understanding/lexicon/lexicons.ts";
import { fold } from "../../src/understanding/normalise.ts";

/** A word, `stem*`, `*` for any word, `=accented`, or the gap. */
const part = /^(?:=?[\p{L}\p{M}\p{N}]+\*?|\*|\.\.)$/u;

describe.each([...lexicons])("%s", (_language, lexicon) => {
  test.each(Object.entries(lexicon))("%s", (_concept, entries) => {
    for (const entry of entries.split("|").map((one) => one.trim())) {
      expect(entry, "an entry is empty").not.toBe("");
      expect(entry, "a group is open, or inside another").toMatch(/^(?:[^()]|\([^()]+\))+$/);
      expect(entry, "a choice stands outside a group").toMatch(/^(?:[^/()]|\([^()]+\))+$/);
      const words = entry.split(/[\s()/]+/).filter((word) => word !== "");
      for (const word of words) expect(word, entry).toMatch(part);
    }
  });

  test("no stem is so short that it means anything", () => {
    const stems = Object.values(lexicon).flatMap(
      (entries) => entries.match(/[\p{L}\p{M}\p{N}]+\*/gu) ?? [],
    );
    const short = stems.filter((stem) => fold(stem).length < 3);
    expect([...new Set(short)]).toEqual([]);
  });
});
