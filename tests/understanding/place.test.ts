// Streets and quarters: tables, one of them never tuned on, and what must hold of any cover.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaces, namesAPlace, scorePlaces } from "../../src/understanding/place.ts";
import { wideCovers } from "./wide-covers.ts";

const partnerships = [
  {
    id: "boncelles",
    name: "PLP Boncelles",
    covers: ["Boncelles", "rue de Tilff", "route du Condroz"],
  },
  {
    id: "jemeppe",
    name: "PLP Jemeppe",
    covers: ["Jemeppe", "Jemeppe-sur-Meuse", "rue de la Station", "boulevard Pasteur"],
  },
  {
    id: "val",
    name: "PLP du Val",
    covers: ["Val-Saint-Lambert", "avenue du Centenaire", "Chatqueue", "Boulevard Pasteur"],
  },
];

const table = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));

const rows = table("places.tsv");
const homes = table("homes.tsv");
const held = table("held-homes.tsv");
/** Of the held rows. */
const heldPercentMin = 90;

function homeIn(text: string): string {
  const found = findPlaces(text, wideCovers, "Seraing");
  const names = namesAPlace(text, "Seraing") || found.length > 0;
  return `${found.join(" ") || "-"} ${names ? "yes" : "no"}`;
}

describe("findPlaces", () => {
  test.each(rows)("%s → %s", (text = "", found = "") => {
    expect(findPlaces(text, partnerships)).toEqual(found === "-" ? [] : found.split(" "));
  });

  test.each(homes)("home: %s → %s %s", (text = "", found = "", names = "") => {
    expect(homeIn(text)).toBe(`${found} ${names}`);
  });

  test(`at least ${heldPercentMin} of 100 held rows are right`, () => {
    const right = held.filter(([text = "", found, names]) => homeIn(text) === `${found} ${names}`);
    expect((right.length * 100) / held.length).toBeGreaterThanOrEqual(heldPercentMin);
  });

  test("a held row is never taken for another partnership alone", () => {
    const wrong = held.filter(([text = "", found = ""]) => {
      const [one, another] = findPlaces(text, wideCovers, "Seraing");
      return one !== undefined && another === undefined && !found.split(" ").includes(one);
    });
    expect(wrong.length).toBe(0);
  });

  test("the score and the words that told it", () => {
    const text = "Bonjour, j'habite au 12 de la ru de Tilf à Boncele";
    expect(scorePlaces(text, wideCovers)).toEqual([
      { id: "boncelles", score: expect.any(Number), words: "Tilf" },
    ]);
    expect(scorePlaces("Lise", wideCovers)).toEqual([]);
  });

  const covers = partnerships.flatMap(({ id, covers }) => covers.map((cover) => ({ id, cover })));
  const anyCover = fc.constantFrom(...covers);
  const around = fc.constantFrom("", "Bonjour, j'habite ", "oui ", "Ich wohne in ", "4100 ");

  test("a cover typed exactly is always found, whatever stands around it", () => {
    fc.assert(
      fc.property(
        anyCover,
        around,
        fc.constantFrom("", " 12", ", merci", "\nJean"),
        (one, a, b) => {
          expect(findPlaces(a + one.cover + b, partnerships)).toContain(one.id);
        },
      ),
    );
  });

  test("any cover whatever is found when typed exactly", () => {
    const name = fc.stringMatching(/^[A-Z][a-zéèêàç]{4,12}$/);
    const street = fc.constantFrom("rue de ", "avenue ", "place du ", "", "quai des ");
    fc.assert(
      fc.property(street, name, (start, rest) => {
        const own = { id: "own", name: "Own", covers: [start + rest] };
        expect(findPlaces(`j'habite ${start}${rest} 12`, [own, ...partnerships])).toContain("own");
      }),
    );
  });

  test("case and accents never matter", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows.map(([text = ""]) => text)), (text) => {
        const found = findPlaces(text, partnerships);
        const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
        expect(findPlaces(text.toUpperCase(), partnerships)).toEqual(found);
        expect(findPlaces(bare.toLowerCase(), partnerships)).toEqual(found);
      }),
    );
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.isArray(findPlaces(text, partnerships))).toBe(true);
        expect(typeof namesAPlace(text)).toBe("boolean");
      }),
    );
  });
});

describe("namesAPlace", () => {
  test.each(rows)("%s (%s) → %s", (text = "", _found = "", names = "") => {
    expect(namesAPlace(text) || findPlaces(text, partnerships).length > 0).toBe(names === "yes");
  });

  test("the city itself leaves the quarter open", () => {
    expect(namesAPlace("Oui, j'habite à Seraing", "Seraing")).toBe(false);
    expect(namesAPlace("Oui, 4100 SERAING", "Seraing")).toBe(false);
    expect(namesAPlace("Oui, rue des Lilas à Seraing", "Seraing")).toBe(true);
  });

  test.each(
    rows.filter(([, found]) => found === "-"),
  )("%s is a place by its words alone: %s %s", (text = "", _found = "", names = "") => {
    expect(namesAPlace(text)).toBe(names === "yes");
  });
});
