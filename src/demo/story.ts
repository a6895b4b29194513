// The main story, told in the terminal: people write, the real office answers over real sockets, and
// each letter is shown with its kind.
import { officeAddress, openStage, type Shown, type Stage } from "./stage.ts";

interface Scene {
  readonly title: string;
  readonly from: string;
  readonly subject?: string;
  /** The kind of the office's letter that this one answers. */
  readonly answers?: string;
  readonly text: string;
  /** The kinds of the letters that it leads to. */
  readonly leadsTo: readonly string[];
}

const jean = "Jean Dupont <jean.dupont@citoyen.example>";
const anne = "Anne Collard <anne.collard@voo.example>";
const claire = "Insp. Claire Lambert <claire.lambert@police.example>";

const scenes: readonly Scene[] = [
  {
    title: "Jean demande à devenir membre",
    from: jean,
    subject: "PLP",
    text: "Bonjour, je voudrais m'inscrire au PLP svp. Merci, Jean",
    leadsTo: ["join-confirm"],
  },
  {
    title: "Jean répond avec sa rue",
    from: jean,
    answers: "join-confirm",
    text: "Oui, j'habite rue de Tilff 12.",
    leadsTo: ["welcome", "member-news"],
  },
  {
    title: "Jean voit quelqu'un forcer une porte : on lui dit de téléphoner, avant tout le reste",
    from: jean,
    subject: "vite",
    text: "Il y a quelqu'un dans le jardin de ma voisine, il essaie de forcer la porte !",
    leadsTo: ["urgent-advice", "report", "report-receipt"],
  },
  {
    title: "Jean signale une camionnette, sans urgence",
    from: jean,
    subject: "Camionnette",
    text: "Bonjour, hier une camionnette blanche est passée trois fois au ralenti rue de Tilff.",
    leadsTo: ["report", "report-receipt"],
  },
  {
    title: "Anne, la coordinatrice, transmet à la police avec un seul mot",
    from: anne,
    answers: "report",
    text: "TRANSMETTRE",
    leadsTo: ["report-forward"],
  },
  {
    title: "La police répond : à Jean et à sa coordinatrice",
    from: claire,
    answers: "report-forward",
    text: "Merci pour cette information. Une patrouille passera dans le quartier.",
    leadsTo: ["answer", "answer"],
  },
  {
    title: "La police envoie un avis aux coordinateurs de Boncelles",
    from: claire,
    subject: "[boncelles] Avis de vigilance : vols par ruse",
    text: "Plusieurs vols par ruse ont eu lieu cette semaine. N'ouvrez à personne sans rendez-vous.",
    leadsTo: ["notice", "notice-receipt"],
  },
  {
    title: "Anne diffuse l'avis à ses membres",
    from: anne,
    answers: "notice",
    text: "DIFFUSER",
    leadsTo: ["bulletin", "bulletin-done"],
  },
  {
    title: "Anne écrit un bulletin : elle voit d'abord ce que les membres recevront",
    from: anne,
    subject: "Bulletin de décembre",
    text: "Bonjour à tous, la réunion du PLP aura lieu le 3 décembre à 19h30. Bienvenue !\n\nAnne",
    leadsTo: ["bulletin-preview"],
  },
  {
    title: "Le bulletin part, une lettre pour chacun",
    from: anne,
    answers: "bulletin-preview",
    text: "DIFFUSER",
    leadsTo: ["bulletin", "bulletin-done"],
  },
  {
    title: "Jean déménage et quitte le PLP",
    from: jean,
    subject: "au revoir",
    text: "Bonjour, nous déménageons, pouvez-vous me retirer de la liste ? Merci pour tout.",
    leadsTo: ["goodbye", "member-news"],
  },
];

const registry = `
city: Seraing
languages: [fr]
emergency: { police: "101", localPolice: "04/330.40.00" }
charter: { version: "2024", url: "https://www.seraing.example/plp/charte" }
contacts:
  - { name: Service Prévention, email: prevention@seraing.example }
police:
  - { name: Insp. Claire Lambert, email: claire.lambert@police.example }
partnerships:
  - id: boncelles
    name: PLP Boncelles
    covers: [Boncelles, rue de Tilff, route du Condroz]
    coordinators:
      - { name: Anne Collard, email: anne.collard@voo.example }
  - id: jemeppe
    name: PLP Jemeppe
    covers: [Jemeppe, Jemeppe-sur-Meuse, rue de la Station]
    coordinators:
      - { name: Marc Dethier, email: marc.dethier@skynet.example }
`;

/** Plays the story, a line of text at a time; rejects where the office answers otherwise. */
export async function tellStory(print: (line: string) => void): Promise<void> {
  const stage = await openStage(registry);
  try {
    const said: Shown[] = [];
    for (const [index, scene] of scenes.entries()) {
      print(`\n${index + 1}. ${scene.title}\n`);
      said.push(...(await playScene(scene, { stage, said, number: index + 1, print })));
    }
    print(
      `\nFin de l'histoire : ${scenes.length} lettres reçues, ${said.length} lettres envoyées.`,
    );
  } finally {
    await stage.close();
  }
}

interface Playing {
  readonly stage: Stage;
  readonly said: readonly Shown[];
  readonly number: number;
  readonly print: (line: string) => void;
}

async function playScene(scene: Scene, playing: Playing): Promise<readonly Shown[]> {
  const { stage, print } = playing;
  const answered = findAnswered(scene, playing.said);
  const to = answered?.replyTo ?? officeAddress;
  const subject = scene.subject ?? `Re: ${answered?.subject ?? ""}`;
  print(indent(`De : ${scene.from}\nObjet : ${subject}\n\n${scene.text}`, "   │ "));
  stage.deliver(write({ scene, to, subject, number: playing.number, answered }));
  const letters = await stage.next(scene.leadsTo.length);
  const kinds = letters.map(({ kind }) => kind);
  if (kinds.toSorted().join() !== scene.leadsTo.toSorted().join()) {
    throw new Error(`The office answered with ${kinds.join(", ")} to scene ${playing.number}.`);
  }
  for (const letter of letters) {
    print(`\n   → [${letter.kind}] à ${letter.to}`);
    print(indent(`Objet : ${letter.subject}\n\n${bodyOf(letter.text)}`, "     ┃ "));
  }
  return letters;
}

function findAnswered({ answers, from }: Scene, said: readonly Shown[]): Shown | undefined {
  if (answers === undefined) return undefined;
  return said.findLast(({ kind, to }) => kind === answers && from.includes(to));
}

function write({
  scene,
  to,
  subject,
  number,
  answered,
}: {
  scene: Scene;
  to: string;
  subject: string;
  number: number;
  answered: Shown | undefined;
}): string {
  const domain = /@([^>]+)>/.exec(scene.from)?.[1] ?? "";
  return [
    `Authentication-Results: mx.google.com; dmarc=pass header.from=${domain}`,
    `From: ${scene.from}`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <story-${number}@citoyen.example>`,
    ...(answered === undefined ? [] : [`In-Reply-To: ${answered.messageId}`]),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(scene.text).toString("base64"),
    "",
  ].join("\r\n");
}

/** The letter without the footer that stands under each. */
function bodyOf(text: string): string {
  return (text.split("\n-- \n")[0] ?? "").trim();
}

function indent(text: string, margin: string): string {
  return text
    .split("\n")
    .map((line) => (margin + line).trimEnd())
    .join("\n");
}
