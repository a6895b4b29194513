import { expect, test } from "vitest";
import { absenceStartsLater } from "../../src/mail/absence-dates.ts";
import { fold } from "../../src/mail/plain-sentences.ts";

const written = "Tue, 17 Mar 2026 11:06:16 +0100";

const rows: readonly (readonly [text: string, isLater: boolean])[] = [
  ["Absent du 3/8 au 20/8", true],
  ["Nous serons absents du 3 au 17 avril.", true],
  ["Nous sommes absents du lundi 16 au vendredi 27 mars.", false],
  ["Je suis absent du 1er mars au 3 avril", false],
  ["Wij zijn weg van 1 tot en met 20 april", true],
  ["Wij zijn gesloten van 16 maart tot 29 maart", false],
  ["vom 16.03. bis einschließlich 27.03. geschlossen", false],
  ["Wir sind vom 3. bis 17. April verreist", true],
  ["We are away from 3 to 17 April", true],
  ["Siamo via dal 3 al 17 aprile", true],
  // Days of return, and a holiday of last year.
  ["Ich bin im Urlaub und ab dem 30. März wieder da", false],
  ["De retour à partir du 30 mars", false],
  ["absent du 20 au 31 décembre", false],
  ["du 45 au 50 avril", false],
  ["", false],
];

test.each(rows)("%s → %s", (text, isLater) => {
  expect(absenceStartsLater([fold(text)], written)).toBe(isLater);
});

test("without a date, or with one that is none, nothing lies ahead", () => {
  expect(absenceStartsLater(["absent du 3/8 au 20/8"], null)).toBe(false);
  expect(absenceStartsLater(["absent du 3/8 au 20/8"], "yesterday")).toBe(false);
});
