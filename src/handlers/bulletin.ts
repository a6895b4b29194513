// Bulletins (CONTRACT.md §6.7): a draft, a numbered preview to its author's registered address, and the
// author's word: publish, cancel, or another text. Nothing reaches a member without that word.
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { findTagged, withoutTags } from "../partnership-tags.ts";
import { preview, publish } from "../publishing.ts";
import type { Partnership } from "../registry.ts";
import { findCoordinated, findPerson } from "../roles.ts";
import {
  type Bulletin,
  endBulletin,
  enterBulletin,
  findBulletin,
  findNewest,
  type NewBulletin,
} from "../store/bulletins.ts";
import { copyFiles, keepFile } from "../store/files.ts";
import { markPublished } from "../store/notices.ts";
import { cancelBulletin } from "../store/outbox.ts";
import { useUpTokens } from "../store/tokens.ts";
import { redact } from "../understanding/privacy.ts";

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
    replaces: null,
    noticeFor: null,
  });
  return [preview(draft, context, { language: received.language, thread: letter })];
};

/** Another text in answer to a preview: a new draft under a new number in the old one's place. */
export const replaceDraft: Handler = (received, context) => {
  const old = findTied(received, context);
  if (old === undefined) return takeDraft(received, context);
  if (old.state !== "draft") return tooLate(received, context);
  endBulletin(context.store, old.id, { state: "cancelled", now: context.now });
  const { partnership, author, subject, noticeFor } = old;
  const draft = enterDraft(received, context, {
    ...{ partnership, author, subject, noticeFor },
    words: textOf(received),
    replaces: old.id,
  });
  copyFiles(context.store, { bulletin: old.id }, draft.id);
  return [preview(draft, context, { language: received.language, thread: received.letter })];
};

/** DIFFUSER: the draft leaves; on an old number the newest preview comes back instead. */
export const publishDraft: Handler = (received, context) => {
  const { store, now, registry } = context;
  const tied = findTied(received, context);
  const newest = tied && findNewest(store, tied.id);
  if (tied === undefined || newest === undefined) return tooLate(received, context);
  if (newest.id !== tied.id) {
    context.note("an old number: the newest preview");
    if (newest.state !== "draft") return tooLate(received, context);
    return [preview(newest, context, { language: received.language, thread: received.letter })];
  }
  if (newest.state !== "draft") return tooLate(received, context);
  const own = findCoordinated(registry, received.letter.from.address);
  const partnership = choosePartnership(newest, own, received);
  if (partnership === undefined) {
    context.note("not said for which partnership");
    return [preview(newest, context, { language: received.language, thread: received.letter })];
  }
  if (received.command?.word === "publish_redacted") {
    return publishRedacted(newest, partnership, received, context);
  }
  if (newest.noticeFor !== null) {
    markPublished(store, newest.noticeFor, { by: received.letter.from.address, now });
  }
  return publish(newest, partnership, context);
};

/** DIFFUSER EXPURGE: the same draft with what the privacy check found struck out. */
function publishRedacted(
  draft: Bulletin,
  partnership: Partnership,
  received: Received,
  context: Context,
): readonly NewLetter[] {
  const { police, localPolice } = context.registry.emergency;
  endBulletin(context.store, draft.id, { state: "cancelled", now: context.now });
  const redacted = enterDraft(received, context, {
    ...draft,
    words: redact(draft.words, [police, localPolice]),
    replaces: draft.id,
  });
  copyFiles(context.store, { bulletin: draft.id }, redacted.id);
  return publish(redacted, partnership, context);
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

function choosePartnership(
  bulletin: Bulletin,
  own: readonly Partnership[],
  { command }: Received,
): Partnership | undefined {
  const named = findTagged(command?.rest ?? "", own);
  if (named.length === 1) return named[0];
  // A changed registry takes power away at once.
  return own.find(({ id }) => id === bulletin.partnership);
}

function enterDraft(received: Received, context: Context, draft: NewBulletin): Bulletin {
  const bulletin = enterBulletin(context.store, draft, context.now);
  for (const { name, type, content } of received.letter.attachments) {
    if (content !== null)
      keepFile(context.store, { bulletin: bulletin.id }, { name, type, content });
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
