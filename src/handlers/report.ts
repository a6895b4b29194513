// Reports (CONTRACT.md §6.3) and questions (§6.8): to whoever is in charge, with a receipt to who
// reported. What the writer adds later comes here too. Advice on urgency is not given here.

import { isForCityAlone } from "../city-only.ts";
import { hourMs, shift, yearIn } from "../clock.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { isProvenSelf, isVerified } from "../identity.ts";
import { type Mark, readersOf, receipt, tellReaders, themeOf } from "../matter-letters.ts";
import { findCoordinated } from "../roles.ts";
import { repeatsItself, saidIn } from "../said-before.ts";
import {
  addWords,
  enterMatter,
  findMatter,
  findSameWords,
  type Matter,
  type NewMatter,
  noteMatterEvent,
  setState,
} from "../store/matters.ts";
import { isCurrent } from "../store/members.ts";
import { judgeAttempt } from "../understanding/attempt.ts";

const sameWordsHours = 24;
const lateHours = 6;
const bareNoMax = 12;
/** Under so many words of one's own, the forwarded text is what is reported. */
const ownWordsFew = 15;

export const takeReport: Handler = (received, context) => {
  const { text, forwarded } = whatIsTold(received);
  const same = findSameWords(context.store, {
    writer: received.letter.from.address,
    words: text,
    since: shift(context.now, -sameWordsHours * hourMs),
  });
  if (same?.type === "report" && text !== "") return repeatMatter(same, received, context);
  const { meaning, letter } = received;
  const matter = enterMatter(
    context.store,
    {
      ...describe(received, context),
      type: "report",
      words: text,
      theme: meaning.theme ?? "other",
      attempt: meaning.theme === "burglary" ? isAttempt(text) : null,
    },
    { now: context.now, year: yearIn(context.timezone, context.now) },
  );
  noteReceived(matter, received, context);
  const marks: Mark[] = [
    ...marksOf(matter, received, context),
    ...(themeOf(matter) === "theme-other" ? (["mark-other-theme"] as const) : []),
    ...(forwarded ? (["mark-forwarded"] as const) : []),
    ...(text === "" ? (["mark-no-words"] as const) : []),
    ...(matter.cityOnly && matter.memberId !== null ? (["mark-city-only"] as const) : []),
  ];
  const telling = { words: text, marks, urgent: matter.urgent, attachments: letter.attachments };
  // The receipt goes to the registered address, spelled as the member gave it.
  const to = received.member?.email ?? letter.from.address;
  return [
    ...tellReaders(matter, telling, context),
    receipt(matter, { to, language: received.language }, context),
  ];
};

/** The same words again: no second report or receipt, but a picture that now comes with them travels. */
function repeatMatter(matter: Matter, received: Received, context: Context): NewLetter[] {
  context.note("the same words within a day: the same reference");
  const { attachments } = received.letter;
  if (attachments.length === 0) return [];
  const { words, urgent } = matter;
  return tellReaders(matter, { words, marks: ["mark-continued"], urgent, attachments }, context);
}

export const takeQuestion: Handler = (received, context) => {
  const { text, forwarded } = whatIsTold(received);
  const since = shift(context.now, -sameWordsHours * hourMs);
  const same = findSameWords(context.store, {
    writer: received.letter.from.address,
    words: text,
    since,
  });
  if (same !== undefined && text !== "") return repeatMatter(same, received, context);
  const matter = enterMatter(
    context.store,
    { ...describe(received, context), type: "question", words: text, theme: null },
    { now: context.now, year: yearIn(context.timezone, context.now) },
  );
  noteReceived(matter, received, context);
  const marks: Mark[] = [
    ...marksOf(matter, received, context),
    ...(forwarded ? (["mark-forwarded"] as const) : []),
  ];
  const telling = {
    words: text,
    marks,
    urgent: matter.urgent,
    attachments: received.letter.attachments,
  };
  return tellReaders(matter, telling, context);
};

/** The writer adds something: the same reference, open again, to those in charge. */
export const continueMatter: Handler = (received, context) => {
  const matter = findMatter(context.store, received.tie?.token.subjectId ?? 0);
  if (matter === undefined) return takeQuestion(received, context);
  const { letter, meaning, words } = received;
  if (repeatsItself(received, matter.id, context)) return [];
  // NON and nothing else, before anybody has asked something: "it was not me".
  const isBareNo = received.answer === "no" && words.trim().length <= bareNoMax;
  const disowned = isBareNo && matter.state === "received";
  noteMatterEvent(context.store, matter.id, {
    event: disowned ? "disowned" : "continued",
    at: context.now,
    ledgerId: received.ledgerId,
    said: saidIn(received),
  });
  setState(context.store, matter.id, "received");
  // What is forwarded later holds all that was told.
  if (!disowned && words !== "") addWords(context.store, matter.id, words);
  const marks: Mark[] = [
    disowned ? "mark-disowned" : "mark-continued",
    ...(meaning.urgent ? (["mark-urgent"] as const) : []),
    ...(isVerified(received) ? [] : (["mark-unverified"] as const)),
    ...lateness(received, context),
  ];
  const telling = { words, marks, urgent: meaning.urgent, attachments: letter.attachments };
  return tellReaders(matter, telling, context);
};

/** What is told: one's own words, or the forwarded ones where one's own are few. */
function whatIsTold({ letter, words }: Received): { text: string; forwarded: boolean } {
  const { forwarded } = letter.words;
  const own = words.split(/\s+/).filter((word) => word !== "").length;
  if (forwarded === null || forwarded.trim() === "" || own >= ownWordsFew) {
    return { text: words, forwarded: false };
  }
  return { text: words === "" ? forwarded : `${words}\n\n${forwarded}`, forwarded: true };
}

/** Null where the words do not say whether the theft was done. */
function isAttempt(text: string): boolean | null {
  const judged = judgeAttempt(text);
  return judged === null ? null : judged === "attempt";
}

function describe(
  received: Received,
  context: Context,
): Omit<NewMatter, "type" | "words" | "theme"> {
  const { letter, meaning, member, role } = received;
  const active = isCurrent(member);
  const coordinated =
    role === "coordinator" ? findCoordinated(context.registry, letter.from.address)[0]?.id : null;
  const partnership = (active ? member.partnership : null) ?? coordinated ?? null;
  return {
    partnership,
    cityOnly: partnership === null || isForCityAlone(received, context.registry, partnership),
    writer: active ? member.email : letter.from.address,
    writerName: (active ? member.name : "") || letter.from.name,
    memberId: active ? member.id : null,
    language: received.language,
    subject: letter.subject,
    urgent: meaning.urgent,
    verified: isVerified(received) || isProvenSelf(received),
    messageId: letter.messageId,
  };
}

/** Letters read long after they came (an outage) say so. */
function lateness({ letter }: Received, { now }: Context): Mark[] {
  return letter.receivedAt < shift(now, -lateHours * hourMs) ? ["mark-late"] : [];
}

function marksOf(matter: Matter, received: Received, context: Context): Mark[] {
  return [
    ...(matter.urgent ? (["mark-urgent"] as const) : []),
    ...(matter.verified ? [] : (["mark-unverified"] as const)),
    ...(matter.memberId === null && received.role === null ? (["mark-stranger"] as const) : []),
    ...lateness(received, context),
  ];
}

function noteReceived(matter: Matter, received: Received, context: Context): void {
  const { ledgerId } = received;
  noteMatterEvent(context.store, matter.id, { event: "received", at: context.now, ledgerId });
  const readers = readersOf(matter, context).length;
  context.note(`${matter.type} to ${readers} in charge`);
}
