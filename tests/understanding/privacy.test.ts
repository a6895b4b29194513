// The privacy check: what it finds and what it leaves alone, on the table it was made with and on one that
// was written before it and never tuned on; how the redacted text reads; what a hostile text costs.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPrivate } from "../../src/understanding/privacy/find.ts";
import { redactionLabels } from "../../src/understanding/privacy/labels.ts";
import { redact } from "../../src/understanding/privacy/redact.ts";
import { compare, known, measure, readTable } from "./privacy-table.ts";

describe("each row", () => {
  test.each(readTable("privacy.tsv"))("$language $text", (row) => {
    const { missed, extra } = compare(row);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
});

test("on the examples written before: nearly all found, and hardly ever a false mark", () => {
  const rows = readTable("privacy-held.tsv");
  const figures = [...measure(rows).values()];
  const sum = (of: "hit" | "extra" | "missed") => figures.reduce((all, one) => all + one[of], 0);
  expect(sum("hit") / (sum("hit") + sum("missed"))).toBeGreaterThan(0.94);
  expect(sum("hit") / (sum("hit") + sum("extra"))).toBeGreaterThan(0.97);
});

describe("redacted", () => {
  const people = { ...known, members: [{ name: "Jean Dupont", email: "jean@skynet.example" }] };
  test.each([
    [
      "fr",
      "La 1-ABC-234 a été vue au 14 rue de Tilff. Appelez le 0475/12.34.56.",
      "La [plaque] a été vue au [adresse]. Appelez le [numéro de téléphone].",
    ],
    ["nl", "De dader is Tom Verbeeck (1-ABC-234).", "De dader is [naam] ([nummerplaat])."],
    ["de", "Rufen Sie 0475 12 34 56 an.", "Rufen Sie [Telefonnummer] an."],
    ["en", "Mail sally.jones@example.net.", "Mail [email address]."],
    ["fr", "Merci à Jean Dupont (jean@skynet.example)", "Merci à [nom] ([adresse mail])"],
    ["fr", "Merci à DUPONT Jean", "Merci à [nom]"],
  ])("%s %s", (language, text, expected) => {
    expect(redact(text, findPrivate(text, people), language)).toBe(expected);
  });

  test("the same labels in every language, found no more", () => {
    for (const labels of Object.values(redactionLabels)) {
      expect(Object.keys(labels)).toEqual(Object.keys(redactionLabels.fr ?? {}));
      for (const label of Object.values(labels)) expect(findPrivate(`[${label}]`)).toEqual([]);
    }
  });
});

test("a find is what stands at its place", () => {
  const pieces = [
    "1-ABC-234",
    "0475 12 34 56",
    "𝟙-ABC-𝟚34",
    "😀",
    "\u200b",
    " au 14 rue Haute ",
    "é",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const text = parts.join(" ");
      for (const { words, start, end } of findPrivate(text, known)) {
        expect(text.slice(start, end)).toBe(words);
      }
    }),
  );
});

test("what is struck out is found no more, and the rest stays", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const clean = (text: string) => text.replace(/[\p{L}\d@.+/()-]/gu, " ");
      const text = `${clean(before)} 1-ABC-234 ${clean(after)}`;
      const left = redact(text, findPrivate(text), "fr");
      expect(left).toBe(text.replace("1-ABC-234", "[plaque]"));
      expect(findPrivate(left)).toEqual([]);
    }),
  );
});

test("a hostile text costs little", () => {
  const pieces = [
    "0",
    "1-",
    "A",
    "a.",
    "00 ",
    "@a.",
    "0475/",
    "Le a ",
    "rue de ",
    "rue A ",
    "De : <",
    "zéro ",
  ];
  const more = [
    "M. Ab ",
    "voleur ",
    "un ",
    "d'origine ",
    "Kevin A ",
    "1 - A",
    "plaque ",
    "> ",
    "(a@b",
    "0475\n",
    "BE68 ",
    "O1 ",
    "a point ",
    "a (a) ",
    "a @ a . ",
    "K. Ab ",
    "a été vu ",
    "numéro deux ",
    "merci à Colette ",
    "Mme Vrancken ",
    "C. Van den ",
    "\n",
  ];
  for (const piece of [...pieces, ...more]) {
    const text = piece.repeat(200_000 / piece.length);
    const startedAt = performance.now();
    findPrivate(text, known);
    expect(performance.now() - startedAt, piece).toBeLessThan(1_500);
  }
});
