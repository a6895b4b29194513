// Plays the story's next scene in the sandbox, and says whose mailbox to look at then.
import { findByEmail, getPerson, officeAddress } from "./people.ts";
import type { Sandbox } from "./sandbox.ts";
import { listScenes } from "./scenes.ts";

export type Played =
  | { readonly result: "played"; readonly person: string; readonly letter: number }
  | { readonly result: "stuck"; readonly waitsFor: string }
  | { readonly result: "smtp is down" }
  | { readonly result: "over" };

export async function playNext(sandbox: Sandbox): Promise<Played> {
  const { scene: progress, mailboxes, failures } = sandbox;
  const scene = listScenes(sandbox.language)[progress.played];
  if (scene === undefined) return { result: "over" };
  if (!failures.isSmtpUp()) return { result: "smtp is down" };
  const { answers } = scene;
  const answered =
    answers === undefined
      ? undefined
      : mailboxes.listOf(scene.from).find(({ shown }) => shown.kind === answers)?.shown;
  if (answers !== undefined && answered === undefined)
    return { result: "stuck", waitsFor: answers };
  const { mail } = await sandbox.send(scene.from, {
    to: answered?.replyTo ?? officeAddress,
    subject: scene.subject ?? `Re: ${answered?.subject ?? ""}`,
    text: scene.text,
    ...(answered && { inReplyTo: answered.messageId, references: [answered.messageId] }),
  });
  progress.played += 1;
  const caused = sandbox
    .listCaused()
    .filter(({ causedBy, kind }) => causedBy === mail.shown.messageId && kind === scene.leadsTo[0]);
  // Of a bulletin's many copies the one of who the story is about.
  const mine = caused.find(({ recipient }) => recipient === getPerson("jean").email) ?? caused[0];
  const person = findByEmail(mine?.recipient ?? "")?.id ?? scene.from;
  const letter = mailboxes.listOf(person).find(({ shown }) => shown.messageId === mine?.messageId);
  return { result: "played", person: letter?.owner ?? scene.from, letter: letter?.id ?? mail.id };
}
