// The letters that a report or a question sends: to whoever is in charge, and back to its writer.
// One matter, one pair of tokens: `matter` for those in charge, `receipt` for the writer.

import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { addressKey } from "./mail/address.ts";
import type { Attachment } from "./mail/letter.ts";
import type { Coordinator, Person, Registry } from "./registry.ts";
import { findPartnership, findRole, inCharge } from "./roles.ts";
import { keepFile } from "./store/files.ts";
import type { Matter } from "./store/matters.ts";
import { findLastAbout } from "./store/outbox.ts";
import { wishesAnonymity } from "./understanding/privacy/anonymity.ts";

/** How long a reply to a letter about a matter finds its way: longer than any season of follow-up. */
export const matterDays = 400;

/** What those in charge must know beside the words; each is a phrase of their language. */
export type Mark =
  | "mark-urgent"
  | "mark-unverified"
  | "mark-stranger"
  | "mark-other-theme"
  | "mark-forwarded"
  | "mark-no-words"
  | "mark-city-only"
  | "mark-continued"
  | "mark-disowned"
  | "mark-late"
  | "mark-unknown"
  | "mark-files-left";

/**
 * Who reads about this matter: its coordinators, or the city alone. A coordinator who reports and has no
 * other beside them reads it too, with the buttons, since the city is not the police.
 */
export function readersOf(matter: Matter, { registry }: Context): readonly Person[] {
  if (matter.cityOnly) return inCharge(registry, null, matter.writer);
  const readers = inCharge(registry, matter.partnership, matter.writer);
  const own = findPartnership(registry, matter.partnership)?.coordinators ?? [];
  const isAlone = own.length > 0 && !readers.some((reader) => own.includes(reader as Coordinator));
  const self = own.find(({ email }) => addressKey(email) === addressKey(matter.writer));
  return isAlone && self !== undefined && matter.type === "report" ? [...readers, self] : readers;
}

/** Whether this address is still in charge: a changed registry takes power away at once. */
export function isInCharge(address: string, matter: Matter, { registry }: Context): boolean {
  const own = findPartnership(registry, matter.partnership)?.coordinators ?? [];
  const all = [...(matter.cityOnly ? [] : own), ...registry.contacts];
  return all.some(({ email }) => addressKey(email) === addressKey(address));
}

interface Telling {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly urgent: boolean;
  readonly attachments: readonly Attachment[];
}

/** `report` or `question` to each reader, with the words, the marks and what may travel with them. */
export function tellReaders(matter: Matter, telling: Telling, context: Context): NewLetter[] {
  const fileIds = keepFiles(matter.id, telling.attachments, context);
  const left = listLeft(telling.attachments);
  const template =
    matter.type === "question" ? "question" : telling.urgent ? "report-urgent" : "report";
  const partnership = findPartnership(context.registry, matter.partnership);
  return readersOf(matter, context).map(({ email }) => ({
    template,
    to: email,
    language: languageOf(email, context),
    values: {
      name: matter.writerName || matter.writer,
      email: matter.writer,
      partnership: partnership?.name ?? `PLP ${context.registry.city}`,
      subject: matter.subject,
      marks: [
        ...telling.marks,
        ...(wishesAnonymity(`${matter.subject}\n${matter.words}\n${telling.words}`)
          ? ["mark-unknown"]
          : []),
        ...(left === "" ? [] : ["mark-files-left"]),
      ],
      text: telling.words,
      left,
      ...(matter.type === "report" && { ref: matter.ref ?? "", theme: [themeOf(matter)] }),
    },
    reply: { purpose: "matter", subjectId: matter.id, days: matterDays },
    thread: { messageId: findLastAbout(context.store, matter.id, email), references: [] },
    matterId: matter.id,
    fileIds,
  }));
}

/** The files that do not travel, by name and size. */
export function listLeft(attachments: readonly Attachment[]): string {
  return attachments
    .filter(({ content }) => content === null)
    .map(({ name, size }) => `${name} (${Math.ceil(size / 1024)} kB)`)
    .join("\n");
}

/** Without words nobody can say yet what a report is about. */
export function themeOf({ theme, words }: Matter): string {
  return words === "" ? "theme-unknown" : `theme-${theme}`;
}

/** `report-receipt` to the writer: it repeats none of the words and promises nothing. */
export function receipt(
  matter: Matter,
  { to, language }: { to: string; language: string },
  { registry }: Context,
): NewLetter {
  return {
    template: receiptTemplate(matter, registry),
    to,
    language,
    values: { ref: matter.ref ?? "" },
    reply: { purpose: "receipt", subjectId: matter.id, days: matterDays },
    thread: { messageId: matter.messageId, references: [] },
    matterId: matter.id,
  };
}

function receiptTemplate(matter: Matter, registry: Registry): string {
  const isStranger = matter.memberId === null && findRole(registry, matter.writer) === null;
  if (isStranger) return "report-receipt-stranger";
  if (matter.cityOnly) return "report-receipt-city";
  return themeOf(matter) === "theme-other" ? "report-receipt-other" : "report-receipt";
}

/** `answer` to the writer, from somebody in charge, whose name it bears and whose address it does not. */
export function answerWriter(
  matter: Matter,
  answer: { words: string; from: string; fileIds: readonly number[] },
  context: Context,
): NewLetter {
  const last = findLastAbout(context.store, matter.id, matter.writer);
  return {
    template: matter.type === "report" ? "answer" : "answer-question",
    to: matter.writer,
    language: matter.language,
    values: {
      from: answer.from,
      text: withoutAddresses(answer.words, context.registry),
      ...(matter.type === "report" && { ref: matter.ref ?? "" }),
    },
    reply: { purpose: "receipt", subjectId: matter.id, days: matterDays },
    thread: {
      messageId: last ?? matter.messageId,
      references: matter.messageId === null ? [] : [matter.messageId],
    },
    matterId: matter.id,
    fileIds: answer.fileIds,
  };
}

/** The lines of a signature that show the address of somebody with a role are left out. */
function withoutAddresses(words: string, registry: Registry): string {
  const lines = words.split("\n").filter((line) => {
    const found = line.match(/[\w.+-]{1,64}@[\w.-]{1,253}/g) ?? [];
    return !found.some((address) => findRole(registry, address) !== null);
  });
  return lines.join("\n").trim();
}

/** Keeps what may travel; gives the numbers of the files. */
export function keepFiles(
  matterId: number,
  attachments: readonly Attachment[],
  { store }: Context,
): readonly number[] {
  return attachments.flatMap(({ name, type, content }) => {
    return content === null ? [] : [keepFile(store, { matter: matterId }, { name, type, content })];
  });
}
