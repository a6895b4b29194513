// The letters of a report's follow-up: on to the police, closed, and the police's answer to those in
// charge. What changes in the report itself is not done here.

import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { matterDays, readersOf, themeOf } from "./matter-letters.ts";
import type { Person } from "./registry.ts";
import { findPartnership } from "./roles.ts";
import { listFileIds } from "./store/files.ts";
import type { Matter } from "./store/matters.ts";
import { findLastAbout } from "./store/outbox.ts";
import { wishesAnonymity } from "./understanding/privacy/anonymity.ts";

/** `report-forward` to each of the police liaison; to the city where there is none. */
export function forwardToPolice(
  matter: Matter,
  { comment }: { comment: string },
  context: Context,
): readonly NewLetter[] {
  const { registry, store } = context;
  const police = registry.police.length > 0 ? registry.police : registry.contacts;
  const partnership = findPartnership(registry, matter.partnership);
  return police.map(({ email }) => ({
    template: "report-forward",
    to: email,
    language: languageOf(email, context),
    values: {
      ref: matter.ref ?? "",
      name: matter.writerName || matter.writer,
      email: matter.writer,
      partnership: partnership?.name ?? `PLP ${registry.city}`,
      theme: [themeOf(matter)],
      subject: matter.subject,
      marks: [
        ...(matter.urgent ? ["mark-urgent"] : []),
        ...(matter.verified ? [] : ["mark-unverified"]),
        ...(wishesAnonymity(`${matter.subject}\n${matter.words}`) ? ["mark-unknown"] : []),
      ],
      text: matter.words,
      comment,
    },
    reply: { purpose: "forwarded", subjectId: matter.id, days: matterDays },
    thread: { messageId: findLastAbout(store, matter.id, email), references: [] },
    matterId: matter.id,
    fileIds: listFileIds(store, { matter: matter.id }),
  }));
}

/** `report-closed` to the writer, and to those in charge beside the one who closed it. */
export function closeWriter(
  matter: Matter,
  closing: { comment: string; from: string; others: readonly Person[] },
  context: Context,
): readonly NewLetter[] {
  const { comment, from, others } = closing;
  const common = { values: { ref: matter.ref ?? "", from, comment }, matterId: matter.id };
  const threadFor = (address: string) => {
    const messageId = findLastAbout(context.store, matter.id, address);
    return { messageId: messageId ?? matter.messageId, references: [] };
  };
  const toWriter: NewLetter = {
    ...common,
    template: "report-closed",
    to: matter.writer,
    language: matter.language,
    reply: { purpose: "receipt", subjectId: matter.id, days: matterDays },
    thread: threadFor(matter.writer),
  };
  const toOthers = others.map(({ email }): NewLetter => {
    return {
      ...common,
      template: "report-closed-coordinator",
      to: email,
      language: languageOf(email, context),
      reply: { purpose: "matter", subjectId: matter.id, days: matterDays },
      thread: threadFor(email),
    };
  });
  return [toWriter, ...toOthers];
}

/** The police's `answer`, or the city's in their place, to those in charge; an internal one is theirs alone. */
export function answerReaders(
  matter: Matter,
  answer: {
    readonly words: string;
    readonly from: string;
    readonly by: "police" | "city";
    readonly isInternal: boolean;
    readonly fileIds: readonly number[];
  },
  context: Context,
): readonly NewLetter[] {
  const { words, from, by, isInternal, fileIds } = answer;
  return readersOf(matter, context).map(({ email }) => ({
    template: `answer-${by}${isInternal ? "-internal" : ""}`,
    to: email,
    language: languageOf(email, context),
    values: { ref: matter.ref ?? "", from, text: words },
    reply: { purpose: "matter", subjectId: matter.id, days: matterDays },
    thread: { messageId: findLastAbout(context.store, matter.id, email), references: [] },
    matterId: matter.id,
    fileIds,
  }));
}
