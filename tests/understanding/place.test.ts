// Streets and quarters: a table, and what must hold of any cover.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaces, namesAPlace } from "../../src/understanding/place.ts";

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

const rows = readFileSync(new URL("places.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("findPlaces", () => {
  test.each(rows)("%s → %s", (text = "", found = "") => {
    expect(findPlaces(text, partnerships)).toEqual(found === "-" ? [] : found.split(" "));
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
