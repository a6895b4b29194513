// A letter that could mean several things is kept, and its writer asked which: a command that stands in
// the middle of a sentence (CONTRACT.md §4), or a coordinator's letter that is none of the known ones.
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { holdLetter, markAsked } from "../store/held-letters.ts";
import { findMatter } from "../store/matters.ts";

const answerDays = 7;

/** `help` with a button for each command that was offered, and one for the text as it stands. */
export const askWhichCommand: Handler = (received, context) => {
  const { purpose = "", subjectId = 0 } = received.tie?.token ?? {};
  const matter = purpose === "matter" ? findMatter(context.store, subjectId) : undefined;
  const about = matter?.type === "question" ? "question" : purpose;
  return ask(`help-meant-${about}`, received, context);
};

/** `help` with three buttons: publish, report, question. */
export const askWhichMatter: Handler = (received, context) => {
  return ask("help-meant-letter", received, context);
};

/** The digest that this answers holds several letters: the reply went to none of them. */
export const askWhichEntry: Handler = ({ letter, language, tie }, context) => {
  context.note("an answer to several letters at once: asked");
  const subjectId = tie?.token.subjectId ?? 0;
  return [
    {
      template: "help-digest",
      to: letter.from.address,
      language,
      values: {},
      reply: { purpose: "digest", subjectId, days: answerDays },
      thread: letter,
    },
  ];
};

function ask(template: string, received: Received, context: Context): readonly NewLetter[] {
  const { letter, language, tie } = received;
  const person = letter.from.address;
  const tiedTo = tie?.token.id ?? null;
  const id = holdLetter(context.store, { person, tiedTo, letter, now: context.now });
  markAsked(context.store, id, { state: "unclear", now: context.now });
  context.note("kept, and asked what was meant");
  return [
    {
      template,
      to: person,
      language,
      values: {},
      reply: { purpose: "meant", subjectId: id, days: answerDays },
      thread: letter,
    },
  ];
}
