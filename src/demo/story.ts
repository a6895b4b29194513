// The main story, told in the terminal: people write, the real office answers over real sockets, and
// each letter is shown with its kind.
import { rmSync } from "node:fs";
import { beginningWith, type Language } from "./languages.ts";
import { getPerson, officeAddress, writeRegistry } from "./people.ts";
import { readMail, type Shown } from "./read-mail.ts";
import { listScenes, type Scene } from "./scenes.ts";
import { openStage, type Stage } from "./stage.ts";
import { openTemporary } from "./temporary.ts";
import { writeMail } from "./write-mail.ts";

interface TerminalWords {
  readonly from: string;
  readonly subject: string;
  readonly to: string;
  readonly end: (received: number, sent: number) => string;
}

const words: Readonly<Record<Language, TerminalWords>> = {
  fr: {
    ...{ from: "De :", subject: "Objet :", to: "à" },
    end: (received, sent) =>
      `Fin de l'histoire : ${received} lettres reçues, ${sent} lettres envoyées.`,
  },
  nl: {
    ...{ from: "Van:", subject: "Onderwerp:", to: "aan" },
    end: (received, sent) =>
      `Einde van het verhaal: ${received} brieven ontvangen, ${sent} brieven verstuurd.`,
  },
  de: {
    ...{ from: "Von:", subject: "Betreff:", to: "an" },
    end: (received, sent) =>
      `Ende der Geschichte: ${received} Briefe empfangen, ${sent} Briefe gesendet.`,
  },
  en: {
    ...{ from: "From:", subject: "Subject:", to: "to" },
    end: (received, sent) =>
      `End of the story: ${received} letters received, ${sent} letters sent.`,
  },
};

/** Plays the story, a line of text at a time; rejects where the office answers otherwise. */
export async function tellStory(
  print: (line: string) => void,
  language: Language = "fr",
): Promise<void> {
  const dataDir = openTemporary();
  const arrived = createArrivals();
  try {
    const stage = await openStage({
      ...{ dataDir, language, onAccepted: arrived.add },
      registry: writeRegistry(beginningWith(language), { deputies: false }),
    });
    try {
      const scenes = listScenes(language);
      const said: Shown[] = [];
      for (const [index, scene] of scenes.entries()) {
        print(`\n${index + 1}. ${scene.title}\n`);
        const playing = { stage, said, print, language, next: arrived.next };
        said.push(...(await playScene(scene, playing)));
      }
      print(`\n${words[language].end(scenes.length, said.length)}`);
    } finally {
      await stage.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const waitMsMax = 10_000;

/** The office's letters in order of arrival; `next` rejects where so many do not come in time. */
function createArrivals() {
  const shown: Promise<Shown>[] = [];
  let taken = 0;
  let onLetter = () => {};
  const add = (raw: Buffer) => {
    shown.push(readMail(raw));
    onLetter();
  };
  const next = async (count: number): Promise<readonly Shown[]> => {
    const until = Date.now() + waitMsMax;
    while (shown.length < taken + count) {
      const left = until - Date.now();
      if (left <= 0) throw new Error("The office did not answer within ten seconds.");
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        onLetter = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const letters = await Promise.all(shown.slice(taken, taken + count));
    taken += count;
    return letters;
  };
  return { add, next };
}

interface Playing {
  readonly stage: Stage;
  readonly said: readonly Shown[];
  readonly print: (line: string) => void;
  readonly language: Language;
  readonly next: (count: number) => Promise<readonly Shown[]>;
}

async function playScene(scene: Scene, playing: Playing): Promise<readonly Shown[]> {
  const { stage, print, language } = playing;
  const { from: fromWord, subject: subjectWord, to: toWord } = words[language];
  const { name, email } = getPerson(scene.from);
  const answered = playing.said.findLast(({ kind, to }) => kind === scene.answers && to === email);
  const to = answered?.replyTo ?? officeAddress;
  const subject = scene.subject ?? `Re: ${answered?.subject ?? ""}`;
  const heading = `${fromWord} ${name} <${email}>\n${subjectWord} ${subject}`;
  print(indent(`${heading}\n\n${scene.text}`, "   │ "));
  const written = writeMail({
    ...{ from: { name, email }, to, subject, text: scene.text, at: new Date() },
    ...(answered && { inReplyTo: answered.messageId }),
  });
  stage.deliver(written.raw);
  const letters = await playing.next(scene.leadsTo.length);
  const kinds = letters.map(({ kind }) => kind);
  if (kinds.toSorted().join() !== scene.leadsTo.toSorted().join()) {
    throw new Error(`The office answered with ${kinds.join(", ")} to "${scene.title}".`);
  }
  for (const letter of letters) {
    print(`\n   → [${letter.kind}] ${toWord} ${letter.to}`);
    print(indent(`${subjectWord} ${letter.subject}\n\n${bodyOf(letter.text)}`, "     ┃ "));
  }
  return letters;
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
