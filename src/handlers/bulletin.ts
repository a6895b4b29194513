// Bulletins (CONTRACT.md §6.7): a draft, a numbered preview to its author's registered address, and the
// author's word: publish, cancel, or another text. Nothing reaches a member without that word.
import { clearerOf } from "../bulletin-check.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { findTagged, withoutTags } from "../partnership-tags.ts";
import { preview, publish, tellPublished } from "../publishing.ts";
import type { Partnership } from "../registry.ts";
import { findCoordinated, findPerson, findRole, serves } from "../roles.ts";
import {
  type Bulletin,
  endBulletin,
  enterBulletin,
  findBulletin,
  findNewest,
  findRedacted,
  type NewBulletin,
} from "../store/bulletins.ts";
import { cancelBulletin } from "../store/cancelled-letters.ts";
import { copyFiles, copyNamed, keepFile } from "../store/files.ts";
import { findNoticeFor, markPublished } from "../store/notices.ts";
import { useUpTokens } from "../store/tokens.ts";

/** A coordinator's draft: to the bulletin's desk, by its subject, or because it asks to be published. */
export const takeDraft: Handler = (received, context) => {
  const { letter } = received;
  const own = findCoordinated(context.registry, letter.from.address);
  const named = findTagged(letter.subject, own);
  const [only, another] = named.length > 0 ? named : own;
  const draft = enterDraft(received, context, {
    partnership: only !== undefined && another === undefined ? only.id : null,
    author: findPerson(context.registry, letter.from.address)?.email ?? letter.from.address,
    subject: withoutTags(letter.subject, own) || `PLP ${context.registry.city}`,
    words: textOf(received),
    comment: "",
    replaces: null,
    noticeFor: null,
  });
  return [preview(draft, context, { language: received.language, thread: letter })];
};

/** Another text in answer to a preview: a new draft under a new number in the newest one's place. */
export const replaceDraft: Handler = (received, context) => {
  const tied = findTied(received, context);
  const old = tied && findNewest(context.store, tied.id);
  // What answers a bulletin that is over is a bulletin of its own.
  if (old?.state !== "draft") return takeDraft(received, context);
  endBulletin(context.store, old.id, { state: "cancelled", now: context.now });
  const text = textOf(received);
  // The police's own words are not a coordinator's to change: a new text is a new word before them.
  const words = old.noticeFor === null ? { words: text } : { comment: text };
  const draft = enterDraft(received, context, { ...old, ...words, replaces: old.id });
  copyFiles(context.store, { bulletin: old.id }, draft.id);
  return [preview(draft, context, { language: received.language, thread: received.letter })];
};

/** DIFFUSER: the draft leaves; on an old number the newest preview comes back instead. */
export const publishDraft: Handler = (received, context) => {
  const { store, now } = context;
  const tied = findTied(received, context);
  const newest = tied && findNewest(store, tied.id);
  if (tied === undefined || newest?.state !== "draft") return tooLate(received, context);
  const again = { language: received.language, thread: received.letter };
  if (newest.id !== tied.id) {
    context.note("an old number: the newest preview");
    return [preview(newest, context, again)];
  }
  const noticeFor = newest.noticeFor === null ? undefined : findNoticeFor(store, newest.noticeFor);
  if (noticeFor !== undefined && noticeFor.publishedAt !== null) {
    return [tellPublished(noticeFor, received, context)];
  }
  const partnership = choosePartnership(newest, received, context);
  if (partnership === undefined) {
    const isOpen = newest.partnership === null;
    context.note(isOpen ? "not said for which partnership" : "not in charge of it any more");
    return isOpen ? [preview(newest, context, again)] : tooLate(received, context);
  }
  const isRedacted = received.command?.word === "publish_redacted";
  const cleared = isRedacted ? null : clearAgain(newest, received, context);
  if (cleared !== null) return [preview(cleared, context, again)];
  if (noticeFor !== undefined) {
    markPublished(store, noticeFor.id, { by: received.letter.from.address, now });
  }
  return publish(isRedacted ? redactDraft(newest, context) : newest, partnership, context);
};

/** Somebody whose address stands in the draft has become a member meanwhile: a new preview shows it. */
function clearAgain(draft: Bulletin, received: Received, context: Context): Bulletin | null {
  const clear = clearerOf({ author: draft.author, language: received.language }, context);
  const own = draft.noticeFor === null ? clear(draft.words) : draft.words;
  const subject = draft.noticeFor === null ? clear(draft.subject) : draft.subject;
  const comment = clear(draft.comment);
  if (own === draft.words && subject === draft.subject && comment === draft.comment) return null;
  const { store, now } = context;
  context.note("a member's address stands in it: the preview again");
  endBulletin(store, draft.id, { state: "cancelled", now });
  const cleared = { ...draft, words: own, subject, comment, replaces: draft.id };
  const bulletin = enterBulletin(store, cleared, now);
  copyFiles(store, { bulletin: draft.id }, bulletin.id);
  return bulletin;
}

/** DIFFUSER EXPURGE: the draft without what the check found, exactly as the preview showed it. */
function redactDraft(draft: Bulletin, { store, now }: Context): Bulletin {
  const redacted = findRedacted(store, draft.id);
  if (redacted === null) return draft;
  endBulletin(store, draft.id, { state: "cancelled", now });
  const { files, ...words } = redacted;
  const bulletin = enterBulletin(store, { ...draft, ...words, replaces: draft.id }, now);
  copyNamed(store, files, bulletin.id);
  return bulletin;
}

/** ANNULER: the draft is dropped; of one that is leaving, what has not left stays. */
export const cancelDraft: Handler = (received, context) => {
  const tied = findTied(received, context);
  const bulletin = tied && findNewest(context.store, tied.id);
  if (bulletin === undefined) return tooLate(received, context);
  const { store, now } = context;
  if (bulletin.state !== "draft" && bulletin.state !== "sending") return tooLate(received, context);
  if (bulletin.state === "draft") {
    endBulletin(store, bulletin.id, { state: "cancelled", now });
    useUpTokens(store, { purpose: "bulletin", subjectId: bulletin.id, now });
    context.note("the draft is dropped");
    return [
      {
        template: "bulletin-cancelled",
        to: bulletin.author,
        language: received.language,
        values: { number: String(bulletin.id) },
        thread: received.letter,
      },
    ];
  }
  cancelBulletin(store, bulletin.id);
  // Letters already handed to the server end as they end: `bulletin-done` then tells the figures.
  context.note("what has not left is stopped");
  return [];
};

function findTied({ tie }: Received, { store }: Context): Bulletin | undefined {
  return findBulletin(store, tie?.token.subjectId ?? 0);
}

/** By the brackets behind the word, else by the draft; a changed registry takes power away at once. */
function choosePartnership(
  bulletin: Bulletin,
  { command, letter }: Received,
  { registry }: Context,
): Partnership | undefined {
  // A notice that no coordinator could be reached for is the city's to publish.
  const isCitys = bulletin.noticeFor !== null && findRole(registry, letter.from.address) === "city";
  const own = registry.partnerships.filter(({ id }) => {
    return isCitys || serves(registry, id, letter.from.address);
  });
  const [named, another] = findTagged(command?.rest ?? "", own);
  // A notice is published where it was sent to, whatever stands in brackets.
  const isFree = bulletin.noticeFor === null;
  if (isFree && named !== undefined && another === undefined) return named;
  return own.find(({ id }) => id === bulletin.partnership);
}

/** No member ever reads who wrote what is forwarded here, nor another member's address. */
function enterDraft(received: Received, context: Context, draft: NewBulletin): Bulletin {
  const clear = clearerOf({ author: draft.author, language: received.language }, context);
  const isOwn = draft.noticeFor === null;
  const cleared = {
    ...draft,
    ...(isOwn && { subject: clear(draft.subject), words: clear(draft.words) }),
    comment: clear(draft.comment),
  };
  const bulletin = enterBulletin(context.store, cleared, context.now);
  for (const { name, type, content } of received.letter.attachments) {
    if (content === null) continue;
    keepFile(context.store, { bulletin: bulletin.id }, { name: clear(name), type, content });
  }
  context.note(`draft ${bulletin.id}`);
  return bulletin;
}

function textOf({ letter, words }: Received): string {
  const { forwarded } = letter.words;
  return forwarded === null ? words : `${words}\n\n${forwarded}`.trim();
}

function tooLate(received: Received, context: Context): readonly NewLetter[] {
  context.note("the bulletin is over");
  const { language, letter } = received;
  return [{ template: "expired", to: letter.from.address, language, values: {}, thread: letter }];
}
