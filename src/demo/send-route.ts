// What the composer sends: the fields and files of its form → a letter of that person's.
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { drawPicture, pictureName } from "./examples.ts";
import { addressOf } from "./page/parts.ts";
import { findPerson, getPerson } from "./people.ts";
import type { Sandbox } from "./sandbox.ts";
import { fill, wordsOf } from "./words.ts";
import type { Attached } from "./write-mail.ts";

const octetsMax = 10 * 1024 * 1024;
const filesMax = 10;
const textMax = 100_000;
const referencesMax = 20;

export function addSending(app: Hono, sandbox: Sandbox): void {
  const { ui } = wordsOf(sandbox.language);
  const limit = bodyLimit({ maxSize: octetsMax, onError: (c) => c.text(ui.tooLarge, 413) });
  app.post("/send", limit, async (c) => {
    const form = await c.req.formData();
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value.slice(0, textMax) : "";
    };
    const person = findPerson(field("as")) ?? getPerson("jean");
    const files = await readFiles(form);
    const isEmpty = `${field("subject")}${field("text")}`.trim() === "" && files.length === 0;
    const answered = sandbox.mailboxes.find(Number(field("letter") || "0"));
    if (!field("to").includes("@") || isEmpty) {
      const back = addressOf(person.id, answered?.id);
      return c.redirect(`${back}&said=${encodeURIComponent(ui.missing)}`, 303);
    }
    const shown = answered?.owner === person.id ? answered.shown : undefined;
    const { unknown } = await sandbox.send(person.id, {
      ...{ to: field("to"), subject: field("subject"), files },
      text: field("text").replace(/\r\n/g, "\n"),
      ...(shown && {
        inReplyTo: shown.messageId,
        references: [...shown.references.slice(-referencesMax), shown.messageId],
      }),
    });
    const said =
      unknown.length === 0 ? ui.sent : fill(ui.unknown, { addresses: unknown.join(", ") });
    return c.redirect(`${addressOf(person.id)}&said=${encodeURIComponent(said)}`, 303);
  });
}

async function readFiles(form: FormData): Promise<readonly Attached[]> {
  const files: Attached[] = [];
  if (form.get("picture") === "yes") {
    files.push({ name: pictureName, type: "image/jpeg", content: await drawPicture() });
  }
  for (const file of form.getAll("files").slice(0, filesMax)) {
    if (typeof file === "string" || file.size === 0) continue;
    const content = Buffer.from(await file.arrayBuffer());
    files.push({ name: file.name, type: file.type, content });
  }
  return files;
}
