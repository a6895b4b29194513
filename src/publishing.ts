// A bulletin on its way to members: the preview that shows what they will get, the letters to each of
// them, the figures at the end. Who may ask for which is not known here.

import { sayForecast } from "./forecast-words.ts";
import type { Context, NewLetter, Received } from "./handler.ts";
import { type Lane, lanes } from "./mail/kinds.ts";
import type { Partnership } from "./registry.ts";
import { findPartnership, findPerson } from "./roles.ts";
import { type Bulletin, startBulletin } from "./store/bulletins.ts";
import { listFileIds } from "./store/files.ts";
import { listActive } from "./store/members.ts";
import type { NoticeFor } from "./store/notices.ts";
import { commandWords } from "./understanding/lexicon/commands.ts";
import { findPrivate } from "./understanding/privacy.ts";

const draftDays = 7;

interface Preview {
  readonly language: string;
  readonly thread?: NonNullable<NewLetter["thread"]>;
}

/** `bulletin-preview` to the author's registered address. */
export function preview(bulletin: Bulletin, context: Context, how: Preview): NewLetter {
  const { registry, store } = context;
  const partnership = findPartnership(registry, bulletin.partnership);
  const fileIds = listFileIds(store, { bulletin: bulletin.id });
  const numbers = [registry.emergency.police, registry.emergency.localPolice];
  // What the police send is theirs to judge: a coordinator's word before it is checked alone.
  const checked =
    bulletin.noticeFor === null ? `${bulletin.subject}\n${bulletin.words}` : bulletin.comment;
  const found = findPrivate(checked, numbers);
  const values = {
    number: String(bulletin.id),
    subject: bulletin.subject,
    text: [bulletin.comment, bulletin.words].join("\n\n").trim(),
    marks: [
      ...(fileIds.length > 0 ? ["privacy-pictures"] : []),
      ...(found.length > 0 ? ["privacy-found"] : []),
    ],
    found: found.map(({ words }) => words).join("\n"),
  };
  const common = {
    to: bulletin.author,
    language: how.language,
    reply: { purpose: "bulletin" as const, subjectId: bulletin.id, days: draftDays },
    ...(how.thread && { thread: how.thread }),
    fileIds,
  };
  if (partnership === undefined) {
    const { buttons } = partnershipButtons(bulletin, context, how.language);
    return {
      ...common,
      template: "bulletin-preview-choice",
      values: { ...values, buttons: { buttons } },
    };
  }
  const count = listActive(store, partnership.id).length;
  return {
    ...common,
    template: found.length > 0 ? "bulletin-preview-private" : "bulletin-preview",
    values: {
      ...values,
      partnership: partnership.name,
      count: String(count),
      forecast: sayForecast({ count, lane: laneOf(bulletin), language: how.language }, context),
    },
  };
}

/** What the police send stands above what a coordinator writes. */
function laneOf({ noticeFor }: Bulletin): Lane {
  return noticeFor === null ? lanes.bulletins : lanes.reports;
}

/** A button for each partnership that the author coordinates: `DIFFUSER [boncelles]`. */
function partnershipButtons(bulletin: Bulletin, { registry }: Context, language: string) {
  const word = commandWords[language]?.publish.split("|")[0]?.toUpperCase() ?? "DIFFUSER";
  const own = registry.partnerships.filter(({ coordinators }) => {
    return coordinators.some(({ email }) => email.toLowerCase() === bulletin.author.toLowerCase());
  });
  return { buttons: own.map(({ id, name }) => ({ label: name, word: `${word} [${id}]` })) };
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
  const template = noticeFor === null ? "bulletin" : "bulletin-police";
  return listActive(context.store, partnership.id).map(({ id, email, language }) => ({
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

/** What publishing a notice would do now: how many members get it, and when. */
export function outlook(partnership: string, language: string, context: Context) {
  const count = listActive(context.store, partnership).length;
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
