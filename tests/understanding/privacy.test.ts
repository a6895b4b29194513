import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPrivate, redact } from "../../src/understanding/privacy.ts";

const emergency = ["101", "04/330.40.00"];

describe("found", () => {
  test.each([
    ["plate", "1-ABC-234", "une camionnette 1-ABC-234 grise"],
    ["plate", "1abc234", "plaque 1abc234, je crois"],
    ["plate", "2 xqz 123", "une Golf 2 xqz 123"],
    ["plate", "ABC-123", "une vieille plaque ABC-123."],
    ["plate", "123-ABC", "123-ABC sur une remorque"],
    ["plate", "AB-123-CD", "un véhicule français AB-123-CD"],
    ["phone", "0475/12.34.56", "mon GSM 0475/12.34.56"],
    ["phone", "04 330 41 00", "appelez le 04 330 41 00 le soir"],
    ["phone", "+32 475 12 34 56", "ou +32 475 12 34 56"],
    ["phone", "+32475123456", "sms au +32475123456"],
    ["national", "85.07.30-033.28", "né le …, 85.07.30-033.28"],
    ["email", "jean.dupont@skynet.be", "écrivez à jean.dupont@skynet.be"],
  ])("%s %s", (kind, words, text) => {
    expect(findPrivate(text, emergency)).toEqual([{ kind, words }]);
    expect(redact(text, emergency)).toBe(text.replace(words, "[…]"));
  });
});

describe("left alone", () => {
  test.each([
    "la police : 101 ou 04/330.40.00",
    "le 5 mars à 19h30, salle 12",
    "entre 18h et 19h, au 14 rue de Tilff, 4100 Seraing",
    "référence PLP-2026-0042",
    "85.07.30-033.61 n'est pas un numéro valable",
    "3 sacs de 120 litres",
    "le 03/11/2026 et le 12.03.2026",
  ])("%s", (text) => expect(findPrivate(text, emergency)).toEqual([]));
});

test("what is struck out is found no more, and the rest stays", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const clean = (text: string) => text.replace(/[\p{L}\d@.+/()-]/gu, " ");
      const text = `${clean(before)} 1-ABC-234 ${clean(after)}`;
      expect(redact(text)).toBe(text.replace("1-ABC-234", "[…]"));
      expect(findPrivate(redact(text))).toEqual([]);
    }),
  );
});

test("a hostile text costs little", () => {
  for (const piece of ["0", "1-", "A", "a.", "00 ", "@a.", "0475/"]) {
    const text = piece.repeat(200_000 / piece.length);
    const startedAt = performance.now();
    findPrivate(text);
    expect(performance.now() - startedAt, piece).toBeLessThan(1_000);
  }
});
