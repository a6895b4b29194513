// What people write to the office, by matter: real sentences of the tables of tests/understanding, in
// four languages, and the words of commands. It knows neither senders nor letters.
import { readFileSync } from "node:fs";
import { type Command, commandWords } from "../../../src/understanding/lexicon/commands.ts";
import { understand } from "../../../src/understanding/understand.ts";

interface Words {
  readonly text: string;
  readonly subject: string;
}

const folder = new URL("../../understanding/", import.meta.url);

function readTables(): readonly (Words & { intent: string; isUrgent: boolean })[] {
  return ["fr", "nl", "de", "en"].flatMap((language) => {
    const rows = readFileSync(new URL(`letters-${language}.tsv`, folder), "utf8").trimEnd();
    return rows
      .split("\n")
      .slice(1)
      .map((row) => {
        const [subject = "", text = "", , intent = "", , urgent] = row.split("\t");
        return { subject, text: text.replaceAll("\\n", "\n"), intent, isUrgent: urgent === "yes" };
      });
  });
}

const rows = readTables();
const of = (...intents: readonly string[]) => {
  return rows.filter(({ intent, isUrgent }) => intents.includes(intent) && !isUrgent);
};

/** How data are used, in general. */
const asked: readonly Words[] = [
  "Comment utilisez-vous mes données ?",
  "Hoe gebruikt u mijn gegevens?",
  "Wie verwenden Sie meine Daten?",
  "How do you use my data?",
].map((text) => ({ subject: "", text }));

export const matters = {
  join: of("join"),
  leave: of("leave"),
  report: of("report"),
  question: of("question"),
  ownData: [...of("update_details", "data_access"), ...asked],
  erasure: of("data_erasure"),
  thanks: of("thanks"),
  unrelated: of("unrelated"),
  machine: of("auto_reply"),
} as const;

/** Danger in so plain words that no office may take it for anything else. */
export const urgent: readonly string[] = rows
  .filter(({ subject, text, isUrgent }) => isUrgent && subject === "" && isSurelyUrgent(text))
  .map(({ text }) => text);

function isSurelyUrgent(text: string): boolean {
  return understand({
    ...{ subject: "", subjectIsOwn: true, fresh: text, forwarded: null, pictures: 0 },
  }).urgent;
}

/** The word of a command, capitals as in our letters. */
export function commandIn(language: string, command: Command): string {
  return (commandWords[language]?.[command] ?? command).split("|")[0]?.toUpperCase() ?? command;
}

export const languages = ["fr", "nl", "de", "en"] as const;
export const commands = Object.keys(commandWords.fr ?? {}) as readonly Command[];

export const yes = ["OUI", "oui oui c'est moi", "Ja graag", "Ja, das bin ich", "yes please"];
export const no = ["NON", "Nee", "Nein danke", "no", "non merci"];
export const places = ["rue de Tilff 12", "Jemeppe", "Boncelles", "Ougrée", "route du Condroz"];
export const notices = [
  "Avis de vigilance : plusieurs vols par ruse cette semaine. Ne laissez entrer personne.",
  "Waarschuwing: valse agenten bellen aan. Laat niemand binnen en bel 101.",
  "Avis aux habitants : un appel à témoins est lancé après le vol de la rue de la Station.",
];
export const drafts = [
  "Chers voisins, la réunion du PLP aura lieu jeudi à 19h30. Merci de diffuser ce message.",
  "Bonjour à tous, voici les nouvelles du quartier : l'éclairage est réparé.",
  "Beste buren, gelieve dit bericht te verspreiden: de vergadering is op 12 maart.",
];
export const mixed = [
  "Oui, mais est-ce que c'est gratuit ?",
  "Je pense qu'il faut transmettre ou peut-être diffuser, qu'en pensez-vous",
  "Je ne sais pas, peut-être annuler ou clôturer plus tard",
  "VILLE\nNotre coordinatrice gare sa voiture sur le trottoir tous les jours.",
  "Je voudrais devenir membre. Et je signale aussi des tags rue de Tilff.",
  "Je veux quitter le PLP. De plus on a volé mon vélo hier rue de la Station.",
  "Désinscrivez-moi et effacez toutes mes données.",
  "Notre coordinateur M. Dethier ne répond jamais, c'est un scandale, que faire ?",
  "Quel est le numéro du dossier PLP-2026-0001 ?",
  "Suite au PLP-2026-0001 : une patrouille est passée hier soir, rien à signaler.",
  "Très bien noté, à suivre.",
  "",
];
