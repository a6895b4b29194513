// An answer from whoever is in charge, by replying in plain words (CONTRACT.md §6.4, §6.8): it goes
// to the writer of the report or question, under the same reference.
import type { Handler } from "../handler.ts";
import { answerWriter, keepFiles } from "../matter-letters.ts";
import { findPerson } from "../roles.ts";
import { repeatsItself, saidIn } from "../said-before.ts";
import { findMatter, noteMatterEvent, setState } from "../store/matters.ts";

export const answerMatter: Handler = (received, context) => {
  const { letter, tie, language } = received;
  // What is passed on from somebody else, such as the works department, is part of the answer.
  const words = [received.words, letter.words.forwarded ?? ""].join("\n\n").trim();
  const matter = findMatter(context.store, tie?.token.subjectId ?? 0);
  if (matter === undefined) {
    context.note("the matter is gone");
    return [{ template: "expired", to: letter.from.address, language, values: {}, thread: letter }];
  }
  if (words === "" && letter.attachments.length === 0) {
    context.note("an answer without words");
    return [];
  }
  if (repeatsItself(received, matter.id, context)) return [];
  setState(context.store, matter.id, "answered");
  noteMatterEvent(context.store, matter.id, {
    event: "answered",
    at: context.now,
    ledgerId: received.ledgerId,
    said: saidIn(received),
  });
  const from = findPerson(context.registry, letter.from.address)?.name ?? context.registry.city;
  const fileIds = keepFiles(matter.id, letter.attachments, context);
  return [answerWriter(matter, { words, from, fileIds }, context)];
};
