// Whose data a letter is about: all of its writer's own, or one report alone, or somebody else's.
import { expect, test } from "vitest";
import { isNotAboutOwnData } from "../../src/understanding/details.ts";

test.each<[text: string, isNot: boolean]>([
  ["Supprimez mon signalement svp, je me suis trompé.", true],
  ["Supprimez mon dernier signalement.", true],
  ["Verwijder mijn melding van gisteren aub, het was een vergissing.", true],
  ["Bitte löschen Sie meine Meldung von gestern.", true],
  ["Please delete my report, I was wrong.", true],
  ["Jean Dupont m'a demandé d'effacer ses données, pouvez-vous le faire ?", true],
  ["Effacez les données de ma mère, elle est décédée.", true],
  ["Kunt u haar gegevens wissen?", true],
  ["Wis de gegevens van mijn moeder.", true],
  ["Bitte löschen Sie seine Daten.", true],
  ["Please erase his data.", true],
  ["Veuillez effacer toutes les données me concernant.", false],
  ["Supprimez mon signalement et toutes mes données.", false],
  ["Effacez mes données.", false],
  ["Wis al mijn gegevens.", false],
  ["Wis alles wat u over mij hebt.", false],
  ["Löschen Sie alle meine Daten.", false],
  ["Delete all my personal data.", false],
  ["Effacez tout.", false],
])("%s", (text, isNot) => {
  expect(isNotAboutOwnData(text)).toBe(isNot);
});
