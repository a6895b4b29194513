// What follows a report (CONTRACT.md §6.4, §6.5): a coordinator forwards it to the police or closes it;
// the police answer, to the writer and the coordinators, or to the coordinators alone.

import { answerReaders, closeWriter, forwardToPolice } from "../follow-up-letters.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { addressKey } from "../mail/address.ts";
import { answerWriter, isInCharge, keepFiles, readersOf } from "../matter-letters.ts";
import { findNamed } from "../named-report.ts";
import { findPerson } from "../roles.ts";
import { repeatsItself, saidIn } from "../said-before.ts";
import {
  findMatter,
  listMatterEvents,
  type Matter,
  type MatterEvent,
  noteMatterEvent,
  setState,
} from "../store/matters.ts";
import { holdsOffered } from "../understanding/offered.ts";

/** TRANSMETTRE: `report-forward` to the police liaison, with the comment. */
export const forwardReport: Handler = (received, context) => {
  const matter = findOpen(received, context, ["closed"]);
  if (matter === undefined || isForwarded(matter, context)) return over(received, context);
  keepFiles(matter.id, received.letter.attachments, context);
  note(matter, "forwarded", { received, context });
  setState(context.store, matter.id, "forwarded");
  return forwardToPolice(matter, { comment: commentOf(received) }, context);
};

/** Forwarded since its writer last told something. */
function isForwarded({ id }: Matter, { store }: Context): boolean {
  const events = listMatterEvents(store, id).map(({ event }) => event);
  const told = Math.max(events.lastIndexOf("received"), events.lastIndexOf("continued"));
  return events.lastIndexOf("forwarded") > told;
}

/** CLOTURER: `report-closed` to the writer and to the other coordinators. */
export const closeReport: Handler = (received, context) => {
  const matter = findOpen(received, context, ["closed"]);
  if (matter === undefined) return over(received, context);
  note(matter, "closed", { received, context });
  setState(context.store, matter.id, "closed");
  const closer = addressKey(received.letter.from.address);
  const others = readersOf(matter, context).filter(({ email }) => addressKey(email) !== closer);
  const closing = { comment: commentOf(received), from: nameOf(received, context) };
  return closeWriter(matter, { ...closing, others }, context);
};

/** The police answer a report that was forwarded to them. */
export const answerAsPolice: Handler = (received, context) => {
  const matter = findMatter(context.store, received.tie?.token.subjectId ?? 0);
  const isInternal = received.command?.word === "internal" || received.meant === "internal";
  return answerFromPolice(matter, { received, context, isInternal });
};

/**
 * A letter of the police, in a thread of its own, that names a reference. Where the word INTERNE stands
 * anywhere in it, those in charge alone get it: what has gone to a citizen cannot be called back.
 */
export const answerByReference: Handler = (received, context) => {
  const { subject, words } = received.letter;
  const isInternal = holdsOffered(`${subject}\n${words.fresh}`, ["internal"]);
  return answerFromPolice(findNamed(received, context), { received, context, isInternal });
};

interface PoliceAnswer {
  readonly received: Received;
  readonly context: Context;
  readonly isInternal: boolean;
}

function answerFromPolice(
  matter: Matter | undefined,
  { received, context, isInternal }: PoliceAnswer,
): readonly NewLetter[] {
  if (matter === undefined) {
    context.note("the report is gone");
    return [];
  }
  const { command, letter } = received;
  const words = command?.word === "internal" ? commentOf(received) : received.words;
  if (words.trim() === "" && letter.attachments.length === 0) {
    context.note("an answer without words");
    return [];
  }
  if (repeatsItself(received, matter.id, context)) return [];
  const fileIds = keepFiles(matter.id, letter.attachments, context);
  const answer = { words, from: nameOf(received, context), fileIds };
  note(matter, "answered by police", { received, context });
  setState(context.store, matter.id, "answered");
  const by = received.role === "city" ? "city" : "police";
  const toReaders = answerReaders(matter, { ...answer, by, isInternal }, context);
  return isInternal ? toReaders : [answerWriter(matter, answer, context), ...toReaders];
}

function findOpen(
  { tie, letter }: Received,
  context: Context,
  over: readonly Matter["state"][],
): Matter | undefined {
  const matter = findMatter(context.store, tie?.token.subjectId ?? 0);
  if (matter === undefined || over.includes(matter.state)) return undefined;
  return isInCharge(letter.from.address, matter, context) ? matter : undefined;
}

/** Another one was first, or the power is gone. */
function over(received: Received, context: Context): readonly NewLetter[] {
  context.note("it is over already");
  const { letter, language } = received;
  return [{ template: "expired", to: letter.from.address, language, values: {}, thread: letter }];
}

function note(
  matter: Matter,
  event: MatterEvent,
  { received, context }: { received: Received; context: Context },
): void {
  const { ledgerId } = received;
  const said = saidIn(received);
  noteMatterEvent(context.store, matter.id, { event, at: context.now, ledgerId, said });
}

function commentOf({ command }: Received): string {
  return [command?.rest, command?.comment].join("\n").trim();
}

function nameOf({ letter }: Received, { registry }: Context): string {
  return findPerson(registry, letter.from.address)?.name ?? registry.city;
}
