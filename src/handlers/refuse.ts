// A letter that is too heavy to take in (CONTRACT.md §6.12): its writer, if a person, is told.
import type { Context, NewLetter } from "../handler.ts";
import type { Unreadable } from "../mail/letter.ts";

export function refuseTooLarge(letter: Unreadable, { registry }: Context): readonly NewLetter[] {
  if (letter.unreadable !== "too large" || letter.from === null || letter.origin !== "person") {
    return [];
  }
  return [
    {
      template: "refused-too-large",
      to: letter.from.address,
      language: registry.languages[0] ?? "fr",
      values: {},
      thread: { messageId: letter.messageId, references: [] },
    },
  ];
}
