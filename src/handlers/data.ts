// What the data protection law gives everybody (CONTRACT.md §6.10): all that is held of them, and its
// erasure after one confirming reply. Members, strangers who wrote, and those who serve alike.
import { isPast } from "../bounds.ts";
import { dayMs, shift } from "../clock.ts";
import { type Erasing, eraseAndTell } from "../data-erasure.ts";
import { makeExport } from "../data-export.ts";
import { sayUndoable } from "../details-undo.ts";
import { putOnHold } from "../erasure-on-hold.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { findPerson } from "../roles.ts";
import { countTo } from "../store/outbox-figures.ts";
import { findSubject, isKnown, type Subject } from "../store/subjects.ts";
import { findTokenByPerson, useUpTokens } from "../store/tokens.ts";

const confirmDays = 14;

/** To the registered address, spelled as it is registered; at most one a day. */
export const exportData: Handler = (received, context) => {
  const { address, subject } = aboutSender(received, context);
  if (isPast("exportsPerDay", { to: address }, context)) return [];
  const later = sayLater({ address, subject }, "data-export-later", { received, context });
  if (later.length > 0) return later;
  const { values, fileIds } = makeExport(
    subject,
    { address, language: received.language },
    context,
  );
  return [
    {
      template: "data-export",
      to: address,
      language: received.language,
      values,
      thread: received.letter,
      fileIds,
    },
  ];
};

/** Says what goes and what stays, and asks; nothing is erased on the word of one letter. */
export const askToErase: Handler = (received, context) => {
  const { address, subject } = aboutSender(received, context);
  const later = sayLater({ address, subject }, "data-erased-later", { received, context });
  if (later.length > 0) return later;
  const isNew = !isKnown(subject, { but: received.ledgerId });
  if (isNew && !subject.hasRole) {
    context.note("nothing is held");
    const { language, letter } = received;
    return [{ template: "data-erased-none", to: address, language, values: {}, thread: letter }];
  }
  if (isAsked(address, context)) {
    context.note("the person was asked within the day");
    return [];
  }
  return [
    {
      template: subject.hasRole ? "leave-confirm-erase-role" : "leave-confirm-erase",
      to: address,
      language: received.language,
      values: {},
      reply: { purpose: "erasure", subjectId: received.ledgerId, days: confirmDays },
      thread: received.letter,
    },
  ];
};

/** OUI, or the same wish again under its token: all goes at once. */
export const answerToErasure: Handler = (received, context) => {
  const token = received.tie?.token;
  if (token === undefined) return [];
  const { intent, also } = received.meaning;
  const isWish = intent === "data_erasure" || intent === "leave" || also.includes("leave");
  if (received.answer === "no" || (received.answer === "neither" && !isWish)) {
    const { subjectId } = token;
    useUpTokens(context.store, { purpose: "erasure", subjectId, now: context.now });
    context.note("nothing is erased");
    return [];
  }
  const { address, subject } = aboutSender(received, context);
  const later = sayLater({ address, subject }, "data-erased-later", { received, context });
  if (later.length > 0) return later;
  const erasing = erasingOf(address, subject, received);
  if (context.registry.retention.hold) {
    useUpTokens(context.store, {
      purpose: "erasure",
      subjectId: token.subjectId,
      now: context.now,
    });
    return putOnHold(erasing, context);
  }
  return eraseAndTell(erasing, context);
};

function erasingOf(address: string, subject: Subject, received: Received): Erasing {
  const { language, letter, ledgerId } = received;
  return { address, subject, language, thread: letter, ledgerId };
}

/** While an older address of theirs may still say NON, the new one gets nothing that cannot be undone. */
function sayLater(
  { address, subject }: About,
  template: "data-export-later" | "data-erased-later",
  { received: { language, letter }, context }: { received: Received; context: Context },
): readonly NewLetter[] {
  for (const id of subject.memberIds) {
    const day = sayUndoable(id, language, context);
    if (day === null) continue;
    context.note("an older address may still say no");
    return [{ template, to: address, language, values: { day }, thread: letter }];
  }
  return [];
}

interface About {
  /** Where what is said about them goes: as registered, not as From spells it. */
  readonly address: string;
  readonly subject: Subject;
}

function aboutSender({ letter, member }: Received, { registry, store }: Context): About {
  const { address: from } = letter.from;
  const person = findPerson(registry, from);
  const address = member?.email ?? person?.email ?? from;
  return { address, subject: findSubject(store, address, person !== undefined) };
}

/** An open question of the last day is enough. */
function isAsked(address: string, { store, now }: Context): boolean {
  const since = shift(now, -dayMs);
  const isOpen = findTokenByPerson(store, { purpose: "erasure", person: address, now }) !== null;
  return isOpen && countTo(store, { recipient: address, kinds: ["leave-confirm"], since }) > 0;
}
