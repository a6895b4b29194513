// A letter that the machine cannot understand, as one of which nothing but its first words is known.
import type { Address, Letter, Unreadable } from "./letter.ts";

/** For the judgement of danger alone: nobody is known by it, and it is tied to nothing. */
export function asLetter(
  { messageId, subject, start, receivedAt, origin, fingerprint }: Unreadable,
  from: Address,
  to: string,
): Letter {
  return {
    ...{ messageId, from, to: [to], cc: [], deliveredTo: [], subject, receivedAt, fingerprint },
    ...{ inReplyTo: [], references: [], identity: "unknown", bounce: null, attachments: [] },
    ...{ origin, originDoubtful: false },
    words: { visible: start, fresh: start, forwarded: null },
  };
}
