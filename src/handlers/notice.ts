// Police notices (CONTRACT.md §6.6): to the coordinators, in the police's own words; and on to the
// members when a coordinator says so, once in each partnership.

import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { languageOf } from "../language.ts";
import { findTagged, withoutTags } from "../partnership-tags.ts";
import { preview, publish } from "../publishing.ts";
import type { Partnership, Person } from "../registry.ts";
import { findPartnership, findPerson, inCharge } from "../roles.ts";
import { type Bulletin, enterBulletin } from "../store/bulletins.ts";
import { copyFiles, keepFile, listFileIds } from "../store/files.ts";
import {
  enterNotice,
  enterNoticeFor,
  findNotice,
  findNoticeFor,
  markPublished,
  type Notice,
  type NoticeFor,
} from "../store/notices.ts";

const noticeDays = 60;

export const takeNotice: Handler = (received, context) => {
  const { letter, language } = received;
  const { partnerships } = context.registry;
  const named = findTagged(letter.subject, partnerships);
  const chosen = named.length > 0 ? named : partnerships;
  const notice = enterNotice(
    context.store,
    {
      writer: letter.from.address,
      subject: withoutTags(letter.subject, partnerships) || `PLP ${context.registry.city}`,
      words: letter.words.visible,
    },
    context.now,
  );
  const fileIds = letter.attachments.flatMap(({ name, type, content }) => {
    if (content === null) return [];
    return [keepFile(context.store, { notice: notice.id }, { name, type, content })];
  });
  context.note(`notice ${notice.id} to ${chosen.length} partnerships`);
  return [
    ...chosen.flatMap((partnership) => tellCoordinators(notice, partnership, { fileIds, context })),
    {
      template: "notice-receipt",
      to: letter.from.address,
      language,
      values: {
        subject: notice.subject,
        names: chosen.map((partnership) => reached(partnership, context)).join("\n"),
      },
      reply: { purpose: "notice-receipt", subjectId: notice.id, days: noticeDays },
      thread: letter,
    },
  ];
};

/** One letter per coordinator and partnership, so that a word in reply says for which. */
function tellCoordinators(
  notice: Notice,
  partnership: Partnership,
  { fileIds, context }: { fileIds: readonly number[]; context: Context },
): readonly NewLetter[] {
  const subjectId = enterNoticeFor(context.store, notice.id, partnership.id);
  return inCharge(context.registry, partnership.id).map(({ email }) => ({
    template: "notice",
    to: email,
    language: languageOf(email, context),
    values: { subject: notice.subject, text: notice.words, partnership: partnership.name },
    reply: { purpose: "notice", subjectId, days: noticeDays },
    fileIds,
  }));
}

/** A line of the receipt: the partnership and the names of who was reached. */
function reached({ id, name }: Partnership, { registry }: Context): string {
  const people: readonly Person[] = inCharge(registry, id);
  return `${name} : ${people.map((person) => person.name).join(", ")}`;
}

/** DIFFUSER: to the members at once; with a comment, a preview first. The first coordinator's counts. */
export const publishNotice: Handler = (received, context) => {
  const { store, now, registry } = context;
  const noticeFor = findNoticeFor(store, received.tie?.token.subjectId ?? 0);
  const notice = noticeFor && findNotice(store, noticeFor.noticeId);
  const partnership = findPartnership(registry, noticeFor?.partnership ?? null);
  if (noticeFor === undefined || notice === undefined || partnership === undefined) {
    context.note("the notice is gone");
    return [];
  }
  if (noticeFor.publishedAt !== null) return [tellPublished(noticeFor, received, context)];
  const comment = [received.command?.rest, received.command?.comment].join("\n").trim();
  const by = received.letter.from.address;
  const bulletin = enterFromNotice({ notice, noticeFor, comment, by }, context);
  if (comment !== "") {
    context.note("with a comment: a preview first");
    return [preview(bulletin, context, { language: received.language, thread: received.letter })];
  }
  markPublished(store, noticeFor.id, { by, now });
  return publish(bulletin, partnership, context);
};

function enterFromNotice(
  from: { notice: Notice; noticeFor: NoticeFor; comment: string; by: string },
  context: Context,
): Bulletin {
  const { notice, noticeFor, comment, by } = from;
  const bulletin = enterBulletin(
    context.store,
    {
      partnership: noticeFor.partnership,
      author: findPerson(context.registry, by)?.email ?? by,
      subject: notice.subject,
      words: comment === "" ? notice.words : `${comment}\n\n${notice.words}`,
      replaces: null,
      noticeFor: noticeFor.id,
    },
    context.now,
  );
  if (listFileIds(context.store, { notice: notice.id }).length > 0) {
    copyFiles(context.store, { notice: notice.id }, bulletin.id);
  }
  return bulletin;
}

/** `refused`, with who published it and when. */
function tellPublished(
  { publishedAt, publishedBy }: NoticeFor,
  received: Received,
  context: Context,
): NewLetter {
  context.note("published already in this partnership");
  const format = new Intl.DateTimeFormat(`${received.language}-BE`, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: context.timezone,
  });
  return {
    template: "refused-published",
    to: received.letter.from.address,
    language: received.language,
    values: {
      who: findPerson(context.registry, publishedBy ?? "")?.name ?? "",
      when: format.format(new Date(publishedAt ?? context.now)),
    },
    thread: received.letter,
  };
}
