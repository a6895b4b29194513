// The main story in French.
import type { StoryWords } from "../scenes.ts";

export const french: StoryWords = {
  ask: {
    title: "Jean demande à devenir membre",
    why: "Jean écrit avec ses propres mots ; le bureau lui explique le PLP et demande confirmation avant de retenir quoi que ce soit.",
    subject: "PLP",
    text: "Bonjour, je voudrais m'inscrire au PLP svp. Merci, Jean",
  },
  confirm: {
    title: "Jean répond avec sa rue",
    why: "La rue désigne le partenariat : Jean devient membre de Boncelles, et sa coordinatrice l'apprend.",
    text: "Oui, j'habite rue de Tilff 12.",
  },
  danger: {
    title: "Jean voit quelqu'un forcer une porte : on lui dit de téléphoner, avant tout le reste",
    why: "Un danger ne se traite pas par courriel : le conseil d'appeler le 101 part avant toute autre lettre.",
    subject: "vite",
    text: "Il y a quelqu'un dans le jardin de ma voisine, il essaie de forcer la porte !",
  },
  report: {
    title: "Jean signale une camionnette, sans urgence",
    why: "Le signalement reçoit une référence et va à la coordinatrice de son quartier ; Jean reçoit un accusé de réception.",
    subject: "Camionnette",
    text: "Bonjour, hier une camionnette blanche est passée trois fois au ralenti rue de Tilff.",
  },
  forward: {
    title: "Anne, la coordinatrice, transmet à la police avec un seul mot",
    why: "Rien ne va à la police sans la décision d'une personne : ici, Anne répond d'un mot, ou par le bouton de la lettre.",
    text: "TRANSMETTRE",
  },
  answer: {
    title: "La police répond : à Jean et à sa coordinatrice",
    why: "L'inspectrice répond simplement à la lettre ; le bureau sait à qui cette réponse revient.",
    text: "Merci pour cette information. Une patrouille passera dans le quartier.",
  },
  notice: {
    title: "La police envoie un avis aux coordinateurs de Boncelles",
    why: "Un avis de la police ne part jamais seul vers les membres : il attend la coordinatrice.",
    subject: "[boncelles] Avis de vigilance : vols par ruse",
    text: "Plusieurs vols par ruse ont eu lieu cette semaine. N'ouvrez à personne sans rendez-vous.",
  },
  publish: {
    title: "Anne diffuse l'avis à ses membres",
    why: "Un mot suffit ; chaque membre reçoit sa propre lettre et ne voit l'adresse de personne.",
    text: "DIFFUSER",
  },
  draft: {
    title: "Anne écrit un bulletin : elle voit d'abord ce que les membres recevront",
    why: "Le bureau montre un aperçu exact et attend un accord : rien ne part par erreur.",
    subject: "Bulletin de décembre",
    text: "Bonjour à tous, la réunion du PLP aura lieu le 3 décembre à 19h30. Bienvenue !\n\nAnne",
  },
  bulletin: {
    title: "Le bulletin part, une lettre pour chacun",
    why: "Anne confirme, et le bureau lui dira combien de lettres sont parties.",
    text: "DIFFUSER",
  },
  leave: {
    title: "Jean déménage et quitte le PLP",
    why: "On part comme on est venu, avec ses propres mots : c'est fait aussitôt, et plus rien n'est envoyé.",
    subject: "au revoir",
    text: "Bonjour, nous déménageons, pouvez-vous me retirer de la liste ? Merci pour tout.",
  },
};
