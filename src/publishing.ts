// A bulletin on its way to members: the preview that shows what they will get, the letters to each of
// them, the figures at the end. Who may ask for which is not known here.

import { type Check, checkBulletin } from "./bulletin-check.ts";
import { sayForecast } from "./forecast-words.ts";
import type { Context, NewLetter, Received } from "./handler.ts";
import { addressKey } from "./mail/address.ts";
import { type Lane, lanes } from "./mail/kinds.ts";
import type { Partnership } from "./registry.ts";
import { findPartnership, findPerson } from "./roles.ts";
import { type Bulletin, keepRedacted, startBulletin } from "./store/bulletins.ts";
import { listFileIds } from "./store/files.ts";
import { listActive, type Member } from "./store/members.ts";
import {
  findNotice,
  findNoticeFor,
  listReachedBy,
  type Notice,
  type NoticeFor,
} from "./store/notices.ts";
import type { Passages } from "./templates/values.ts";
import { commandWords } from "./understanding/lexicon/commands.ts";
import { readNoticeSort } from "./understanding/notice-kind.ts";
import type { PrivateKind } from "./understanding/privacy/kinds.ts";

const draftDays = 7;

interface Preview {
  readonly language: string;
  readonly thread?: NonNullable<NewLetter["thread"]>;
}

/** `bulletin-preview` to the author's registered address; what it shows redacted is kept as shown. */
export function preview(bulletin: Bulletin, context: Context, how: Preview): NewLetter {
  const { registry, store } = context;
  const { language } = how;
  const partnership = findPartnership(registry, bulletin.partnership);
  const fileIds = listFileIds(store, { bulletin: bulletin.id });
  const check = checkBulletin(bulletin, context, language);
  keepRedacted(store, bulletin.id, check.redacted);
  const isPrivate = check.redacted !== null;
  const common = {
    to: bulletin.author,
    language,
    reply: { purpose: "bulletin" as const, subjectId: bulletin.id, days: draftDays },
    ...(how.thread && { thread: how.thread }),
    fileIds,
  };
  const values = {
    number: String(bulletin.id),
    subject: bulletin.subject,
    text: [bulletin.comment, bulletin.words].join("\n\n").trim(),
    marks: marksOf(check, fileIds.length > 0),
    ...(check.redacted !== null && {
      found: foundIn(check),
      redactedSubject: check.redacted.subject,
      redacted: [check.redacted.comment, check.redacted.words].join("\n\n").trim(),
    }),
  };
  if (partnership === undefined) {
    const { buttons } = partnershipButtons(bulletin, context, { language, isPrivate });
    return {
      ...common,
      template: isPrivate ? "bulletin-preview-choice-private" : "bulletin-preview-choice",
      values: { ...values, buttons: { buttons } },
    };
  }
  const count = listActive(store, partnership.id).length;
  return {
    ...common,
    template: isPrivate ? "bulletin-preview-private" : "bulletin-preview",
    values: {
      ...values,
      partnership: partnership.name,
      count: String(count),
      forecast: sayForecast({ count, lane: laneOf(bulletin), language }, context),
    },
  };
}

/** What the author must know beside the finds. */
function marksOf(check: Check, hasFiles: boolean): readonly string[] {
  return [
    ...(hasFiles ? ["privacy-pictures"] : []),
    ...(check.holdsReportFile ? ["privacy-report-file"] : []),
    ...(check.wasCleared ? ["privacy-cleared"] : []),
    ...(check.repeatsUnknown ? ["privacy-unknown"] : []),
    ...(check.isInNotice ? ["privacy-notice"] : []),
  ];
}

/** Each kind with why it matters, and its finds in their sentences. */
function foundIn({ passages }: Check): Passages {
  const kinds = [...new Set(passages.map(({ kind }) => kind))];
  const left = passages.slice(0, passagesMax);
  return {
    passages: kinds.flatMap((kind: PrivateKind) => {
      const lines = left.filter((passage) => passage.kind === kind);
      return lines.length === 0 ? [] : [{ phrase: `privacy-${kind}`, lines }];
    }),
  };
}
/** Whoever has more to correct than this sees the rest in the redacted text. */
const passagesMax = 20;

/** What the police send stands above what a coordinator writes. */
function laneOf({ noticeFor }: Bulletin): Lane {
  return noticeFor === null ? lanes.bulletins : lanes.reports;
}

/** A button for each partnership that the author coordinates: `DIFFUSER [boncelles]`. */
function partnershipButtons(
  bulletin: Bulletin,
  { registry }: Context,
  { language, isPrivate }: { readonly language: string; readonly isPrivate: boolean },
) {
  const words = commandWords[language];
  const firstOf = (forms: string | undefined) => forms?.split("|")[0]?.toUpperCase() ?? "";
  const plain = firstOf(words?.publish) || "DIFFUSER";
  const redacted = firstOf(words?.publish_redacted) || "DIFFUSER EXPURGE";
  const own = registry.partnerships.filter(({ coordinators }) => {
    return coordinators.some(({ email }) => email.toLowerCase() === bulletin.author.toLowerCase());
  });
  return {
    buttons: own.flatMap(({ id, name }) => [
      ...(isPrivate ? [{ label: `${name} : ${redacted}`, word: `${redacted} [${id}]` }] : []),
      { label: isPrivate ? `${name} : ${plain}` : name, word: `${plain} [${id}]` },
    ]),
  };
}

/** The bulletin begins to leave: one `bulletin` to each active member of the partnership. */
export function publish(
  bulletin: Bulletin,
  partnership: Partnership,
  context: Context,
): readonly NewLetter[] {
  startBulletin(context.store, bulletin.id, { partnership: partnership.id, now: context.now });
  const fileIds = listFileIds(context.store, { bulletin: bulletin.id });
  const { subject, words, comment, noticeFor } = bulletin;
  const template =
    noticeFor === null
      ? "bulletin"
      : isEndUnsaid(bulletin, context)
        ? "bulletin-police-end"
        : "bulletin-police";
  return listReaders(bulletin, partnership.id, context).map(({ id, email, language }) => ({
    template: comment === "" ? template : "bulletin-police-comment",
    to: email,
    language,
    values: {
      ...{ subject, text: words, partnership: partnership.name },
      ...(comment !== "" && { comment }),
    },
    bulletin: { id: bulletin.id, memberId: id },
    fileIds,
  }));
}

/** An all clear under the subject of its alert: whoever reads the subject alone must see that it is over. */
function isEndUnsaid({ noticeFor, subject }: Bulletin, { store }: Context): boolean {
  const notice = findNotice(store, findNoticeFor(store, noticeFor ?? 0)?.noticeId ?? 0);
  if (notice?.kind !== "all clear" || notice.ends === null) return false;
  return readNoticeSort({ subject, text: "" }).kind !== "all clear";
}

/** The active members; of an all clear those alone who got what it ends. */
function listReaders(
  { noticeFor }: Bulletin,
  partnership: string,
  context: Context,
): readonly Member[] {
  const { store } = context;
  const members = listActive(store, partnership);
  const noticeId = findNoticeFor(store, noticeFor ?? 0)?.noticeId ?? 0;
  const notice = findNotice(store, noticeId);
  const reached = notice === undefined ? null : listForAllClear(notice, partnership, context);
  // Where the alert was not published a coordinator may still tell everybody.
  if (reached === null || reached.size === 0) return members;
  return members.filter(({ email }) => reached.has(addressKey(email)));
}

/** By address key; null where the notice is no all clear, or of no alert that is known. */
export function listForAllClear(
  { kind, ends }: Notice,
  partnership: string,
  { store }: Context,
): ReadonlySet<string> | null {
  if (kind !== "all clear" || ends === null) return null;
  return listReachedBy(store, { noticeId: ends, partnership });
}

/** What publishing a notice would do now: how many members get it, and when. */
export function outlook(
  partnership: string,
  language: string,
  context: Context,
  reached: ReadonlySet<string> | null = null,
) {
  const members = listActive(context.store, partnership);
  const count = members.filter(({ email }) => reached?.has(addressKey(email)) ?? true).length;
  const forecast = sayForecast({ count, lane: lanes.reports, language }, context);
  return { count: String(count), forecast };
}

/** `refused`, with who published it and when. */
export function tellPublished(
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
