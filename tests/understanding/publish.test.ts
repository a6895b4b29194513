import { describe, expect, test } from "vitest";
import { holdsOffered } from "../../src/understanding/offered.ts";
import { asksToPublish } from "../../src/understanding/publish.ts";

describe("asks to be published", () => {
  test.each([
    ["Bulletin de mars", "Bonjour"],
    ["[boncelles] bulletin", "Bonjour"],
    ["Diffusion : réunion", "Bonjour"],
    ["Info PLP", "Bonjour"],
    ["réunion", "Pouvez-vous diffuser ce message aux membres ?"],
    ["réunion", "Merci d'envoyer ceci à tous, y compris nos membres."],
    ["vergadering", "Kunt u dit bericht verspreiden onder alle leden?"],
    ["Treffen", "Bitte verteilen Sie dies an alle Mitglieder."],
    ["meeting", "Please send this to all members."],
  ])("%s: %s", (subject, text) => expect(asksToPublish(subject, text)).toBe(true));

  test.each([
    ["question", "Combien avons-nous de membres ?"],
    ["Re: votre bulletin", "Merci pour le bulletin"],
    ["dépôt", "Des sacs ont été envoyés dans le fossé."],
    ["informations", "Je transmets à la police."],
  ])("not %s: %s", (subject, text) => expect(asksToPublish(subject, text)).toBe(false));
});

describe("a word that was offered", () => {
  test.each([
    ["merci, je vais transmettre à la police", ["forward", "close"], true],
    ["À clôturer selon moi", ["forward", "close"], true],
    ["ik zal dit doorsturen", ["forward"], true],
    ["merci, je regarde", ["forward", "close"], false],
    ["la transmission est faite", ["forward"], false],
    ["n'hésitez pas à diffuser", ["publish"], true],
  ] as const)("%s", (text, offered, holds) => expect(holdsOffered(text, offered)).toBe(holds));
});
