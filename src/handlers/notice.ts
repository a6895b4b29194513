// Police notices (CONTRACT.md §6.6): to the coordinators, in the police's own words; and on to the
// members when a coordinator says so, once in each partnership.

import { clearerOf, isPrivateNotice } from "../bulletin-check.ts";
import { dayMs, shift } from "../clock.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { languageOf } from "../language.ts";
import { listLeft } from "../matter-letters.ts";
import { findTagged, withoutTags } from "../partnership-tags.ts";
import { listForAllClear, outlook, preview, publish, tellPublished } from "../publishing.ts";
import type { Partnership, Person } from "../registry.ts";
import { findPartnership, findPerson, inCharge, serves } from "../roles.ts";
import { type Bulletin, enterBulletin } from "../store/bulletins.ts";
import { copyFiles, keepFile, listFileIds } from "../store/files.ts";
import {
  endAlert,
  enterNotice,
  enterNoticeFor,
  findNotice,
  findNoticeFor,
  listOpenAlerts,
  listPartnershipsOf,
  markPublished,
  type Notice,
  type NoticeFor,
} from "../store/notices.ts";
import { readComment } from "../understanding/comment.ts";
import { readNoticeSort } from "../understanding/notice-kind.ts";

const noticeDays = 60;
/** An alert of longer ago is not what an all clear means. */
const alertDays = 7;

export const takeNotice: Handler = (received, context) => {
  const { letter, language } = received;
  const { partnerships } = context.registry;
  const added = findAddedTo(received, context);
  const tagged = findTagged(letter.subject, partnerships);
  // What it answers is our own receipt: that is not the police's.
  const words = added === undefined ? letter.words.visible : letter.words.fresh;
  const isAnswer = added !== undefined;
  const sort = readNoticeSort({ subject: isAnswer ? "" : letter.subject, text: words });
  const ended = sort.kind === "all clear" ? findEnded(added?.notice, tagged, context) : undefined;
  const meant = added?.partnerships ?? ended?.partnerships ?? [];
  const chosen = [tagged, meant, partnerships].find((some) => some.length > 0) ?? [];
  const endsWhole = ended?.partnerships.every((one) => chosen.includes(one)) ?? false;
  const subject = added?.subject ?? withoutTags(letter.subject, partnerships);
  const notice = enterNotice(
    context.store,
    {
      writer: letter.from.address,
      subject: subject || `PLP ${context.registry.city}`,
      words,
      ...sort,
      ends: ended?.notice.id ?? null,
    },
    context.now,
  );
  const fileIds = letter.attachments.flatMap(({ name, type, content }) => {
    if (content === null) return [];
    return [keepFile(context.store, { notice: notice.id }, { name, type, content })];
  });
  const left = listLeft(letter.attachments);
  const marks = [
    ...(left === "" ? [] : ["mark-files-left"]),
    ...(isPrivateNotice(notice, context) ? ["privacy-notice"] : []),
    ...(notice.urgent ? ["mark-notice-urgent"] : []),
  ];
  context.note(`notice ${notice.id} to ${chosen.length} partnerships`);
  const toCoordinators = chosen.flatMap((partnership) => {
    return tellCoordinators(notice, partnership, { fileIds, left, marks, context });
  });
  if (ended !== undefined) endAlert(context.store, ended.notice.id, context.now);
  return [
    ...toCoordinators,
    {
      template: "notice-receipt",
      to: letter.from.address,
      language,
      values: {
        subject: notice.subject,
        names: chosen.map((partnership) => reached(partnership, context)).join("\n"),
        marks: notice.urgent ? ["mark-alert-open"] : endsWhole ? ["mark-alert-ended"] : [],
      },
      reply: { purpose: "notice-receipt", subjectId: notice.id, days: noticeDays },
      thread: letter,
    },
  ];
};

/** The notice that a reply to its receipt adds to: the same partnerships, the same subject. */
function findAddedTo({ tie }: Received, { store, registry }: Context) {
  if (tie?.token.purpose !== "notice-receipt") return undefined;
  const notice = findNotice(store, tie.token.subjectId);
  if (notice === undefined) return undefined;
  const ids = listPartnershipsOf(store, notice.id);
  const partnerships = registry.partnerships.filter(({ id }) => ids.includes(id));
  return { subject: notice.subject, partnerships, notice };
}

/** The alert that an all clear ends: the one it answers, else the last open one of these partnerships. */
function findEnded(
  answered: Notice | undefined,
  tagged: readonly Partnership[],
  { store, now, registry }: Context,
): { notice: Notice; partnerships: readonly Partnership[] } | undefined {
  const open = listOpenAlerts(store, { after: shift(now, -alertDays * dayMs), before: now });
  const ids = answered === undefined ? open : [answered.id];
  for (const id of ids) {
    const notice = findNotice(store, id);
    const own = listPartnershipsOf(store, id);
    const partnerships = registry.partnerships.filter((one) => own.includes(one.id));
    const fits = tagged.length === 0 || tagged.some((one) => own.includes(one.id));
    if (notice !== undefined && (answered !== undefined || fits)) return { notice, partnerships };
  }
  return undefined;
}

/** One letter per coordinator and partnership, so that a word in reply says for which. */
function tellCoordinators(
  notice: Notice,
  partnership: Partnership,
  telling: {
    readonly fileIds: readonly number[];
    readonly left: string;
    readonly marks: readonly string[];
    readonly context: Context;
  },
): readonly NewLetter[] {
  const { fileIds, left, marks, context } = telling;
  const subjectId = enterNoticeFor(context.store, notice.id, partnership.id);
  const reached = listForAllClear(notice, partnership.id, context);
  const isForNobody = reached !== null && reached.size === 0;
  return inCharge(context.registry, partnership.id).map(({ email }) => ({
    template: isForNobody ? "notice-end-unpublished" : reached !== null ? "notice-end" : "notice",
    to: email,
    language: languageOf(email, context),
    values: {
      ...{ subject: notice.subject, text: notice.words, partnership: partnership.name },
      ...{ marks, left },
      ...(!isForNobody && outlook(partnership.id, languageOf(email, context), context, reached)),
    },
    reply: { purpose: "notice", subjectId, days: noticeDays },
    fileIds,
  }));
}

/** A line of the receipt: the partnership and the names of who was reached. */
function reached({ id, name }: Partnership, { registry }: Context): string {
  const people: readonly Person[] = inCharge(registry, id);
  return `${name} (${people.map((person) => person.name).join(", ")})`;
}

/** DIFFUSER: to the members at once; with a comment, a preview first. The first coordinator's counts. */
export const publishNotice: Handler = (received, context) => {
  const { store, now, registry } = context;
  const noticeFor = findNoticeFor(store, received.tie?.token.subjectId ?? 0);
  const notice = noticeFor && findNotice(store, noticeFor.noticeId);
  const partnership = findPartnership(registry, noticeFor?.partnership ?? null);
  const by = received.letter.from.address;
  if (noticeFor === undefined || notice === undefined || partnership === undefined) {
    context.note("the notice is gone");
    return [];
  }
  // The city may, where it got the notice because no coordinator could be reached.
  if (!serves(registry, partnership.id, by) && received.role !== "city") {
    context.note("not in charge of that partnership");
    return [
      {
        template: "expired",
        to: by,
        language: received.language,
        values: {},
        thread: received.letter,
      },
    ];
  }
  if (noticeFor.publishedAt !== null) return [tellPublished(noticeFor, received, context)];
  const { command, letter } = received;
  const said = readComment(command?.rest ?? "", command?.comment ?? "");
  const comment = clearerOf({ author: by, language: received.language }, context)(said);
  const bulletin = enterFromNotice({ notice, noticeFor, comment, by }, context);
  const files = letter.attachments.flatMap(({ name, type, content }) => {
    return content === null
      ? []
      : [keepFile(store, { bulletin: bulletin.id }, { name, type, content })];
  });
  if (comment !== "" || files.length > 0) {
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
      words: notice.words,
      comment,
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
