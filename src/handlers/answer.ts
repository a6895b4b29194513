// An answer from whoever is in charge, by replying in plain words (CONTRACT.md §6.4, §6.8): it goes
// to the writer of the report or question, under the same reference.
import type { Handler } from "../handler.ts";
import { answerWriter, isInCharge } from "../matter-letters.ts";
import { findPerson } from "../roles.ts";
import { findMatter, noteMatterEvent, setState } from "../store/matters.ts";

export const answerMatter: Handler = (received, context) => {
  const { letter, tie, words } = received;
  const matter = findMatter(context.store, tie?.token.subjectId ?? 0);
  if (matter === undefined || !isInCharge(letter.from.address, matter, context)) {
    context.note("no longer in charge of it");
    return [];
  }
  if (words.trim() === "" && letter.attachments.length === 0) {
    context.note("an answer without words");
    return [];
  }
  setState(context.store, matter.id, "answered");
  noteMatterEvent(context.store, matter.id, {
    event: "answered",
    at: context.now,
    ledgerId: received.ledgerId,
  });
  const from = findPerson(context.registry, letter.from.address)?.name ?? context.registry.city;
  return [answerWriter(matter, { words, from, attachments: letter.attachments }, context)];
};
