// Letters that are filed without a word, each for a reason that the ledger keeps.
import type { Handler } from "../handler.ts";
import { fileLetter } from "../store/coordinators-digest.ts";
import { isCurrent } from "../store/members.ts";

/** Files the letter; the reason is fixed words that hold nothing of it. */
export function fileBecause(reason: string): Handler {
  return (_received, context) => {
    context.note(reason);
    return [];
  };
}

/** A member's is told of in the coordinators' weekly digest. */
export const fileUnrelated: Handler = ({ letter, member }, context) => {
  context.note("unrelated");
  if (isCurrent(member)) {
    const { store, now } = context;
    fileLetter(store, { memberId: member.id, subject: letter.subject.slice(0, 200), now });
  }
  return [];
};

/** The whole letter is a yes, a no or a command to something that is over. */
export const tellExpired: Handler = (received, context) => {
  context.note("what it answers is over");
  return [
    {
      template: "expired",
      to: received.letter.from.address,
      language: received.language,
      values: {},
      thread: received.letter,
    },
  ];
};
