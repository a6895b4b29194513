// Complaints about the coordinator, and what only sounds like one.
import { describe, expect, test } from "vitest";
import { isAboutCoordinator } from "../../src/understanding/about-coordinator.ts";

const names = ["Marianne Collard", "Luc Remy"];

const complaints = [
  "Le coordinateur refuse de transmettre mes messages.",
  "C'est la coordinatrice elle-même qui jette ses sacs au coin de la rue !",
  "Notre coordinateur ne répond jamais à personne.",
  "Marianne Collard a raconté à tout le quartier ce que je lui avais écrit.",
  "Mme Collard dépose ses encombrants devant chez moi.",
  "J'ai été insulté par le coordinateur devant tout le monde.",
  "Je veux porter plainte contre Luc Remy.",
  "Je vous écris au sujet du comportement de notre coordinateur.",
  "Onze coördinator bedreigt de buren.",
  "Ik heb een klacht over de coördinator.",
  "Der Koordinator beleidigt die Nachbarn.",
  "J'ai un conflit avec la coordinatrice, elle parque sur mon emplacement.",
  "Your coordinator shouted at my mother yesterday.",
  "I want to make a complaint about the coordinator.",
  "MONSIEUR REMY GARE SA VOITURE SUR LE TROTTOIR TOUS LES JOURS",
];

const others = [
  "Bonjour Marianne, des sacs ont été jetés au coin de la rue.",
  "Bonjour Marianne Collard, quelqu'un a jeté des sacs.",
  "Madame la coordinatrice, un voisin jette ses sacs chez nous.",
  "Merci de transmettre au coordinateur : un frigo a été jeté dans le bois.",
  "J'ai prévenu le coordinateur hier. Des gens jettent encore des sacs.",
  "Merci à Luc Remy pour son aide, les sacs jetés ont disparu.",
  "Qui est le coordinateur du quartier ?",
  "Le coordinateur a été très gentil.",
  "Cher Monsieur Remy, mon voisin menace de brûler ma haie.",
  "Un certain Remy Luc habite ici.",
  "Pouvez-vous demander à la coordinatrice de me rappeler ?",
  "Je voudrais signaler au coordinateur des sacs jetés.",
  "Beste coördinator, er is iemand die afval dumpt.",
  "",
];

describe("isAboutCoordinator", () => {
  test.each(complaints)("a complaint: %s", (text) => {
    expect(isAboutCoordinator(text, names)).toBe(true);
  });

  test.each(others)("none: %s", (text) => {
    expect(isAboutCoordinator(text, names)).toBe(false);
  });
});
